//! Calls, drops and answers in any order.

use proptest::prelude::*;

use super::*;

#[derive(Clone, Debug)]
enum Step {
    Call,
    Poll(usize),
    Drop(usize),
    Answer(Outcome),
    Advance(u64),
    Refuse,
}

fn step() -> impl Strategy<Value = Step> {
    let outcome = prop_oneof![4 => Just(Outcome::Value), 2 => (0_u64..900).prop_map(Outcome::Lasting), 1 => Just(Outcome::Failure), 1 => Just(Outcome::Panic)];
    prop_oneof![
        3 => Just(Step::Call),
        6 => any::<usize>().prop_map(Step::Poll),
        3 => any::<usize>().prop_map(Step::Drop),
        2 => outcome.prop_map(Step::Answer),
        2 => (0_u64..700).prop_map(Step::Advance),
        1 => Just(Step::Refuse),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_calls_drops_and_answers_leaves_a_stuck_request(steps in prop::collection::vec(step(), 1..80)) {
        let scene = scene();
        let (mut callers, mut bad_answers) = (Vec::<Caller>::new(), 0);
        let mut last = None;
        for step in steps {
            match step {
                Step::Call => callers.push(scene.caller()),
                Step::Poll(at) if !callers.is_empty() => {
                    let at = at % callers.len();
                    if let Some(outcome) = poll(&mut callers[at]) {
                        drop(callers.swap_remove(at));
                        match outcome {
                            Ok(held) => last = Some(held),
                            Err(_) => prop_assert!(bad_answers > 0, "an error that nobody gave"),
                        }
                    }
                }
                Step::Drop(at) if !callers.is_empty() => drop(callers.swap_remove(at % callers.len())),
                Step::Poll(_) | Step::Drop(_) => {}
                Step::Answer(outcome) => {
                    bad_answers += usize::from(!matches!(outcome, Outcome::Value | Outcome::Lasting(_)));
                    scene.answer(outcome);
                }
                Step::Advance(seconds) => scene.advance(seconds),
                Step::Refuse => if let Some(held) = &last { scene.refresh.invalidate(held.value()) },
            }
        }
        // From here on the server is well: everybody who waits is served, and so is a newcomer.
        crate::lock(&scene.server).answers.clear();
        scene.always(Some(Outcome::Value));
        let mut newcomer = scene.caller();
        let held = poll(&mut newcomer);
        prop_assert!(matches!(&held, Some(Ok(held)) if held.value().is_valid(scene.clock.now())), "{held:?}");
        for caller in &mut callers {
            prop_assert!(poll(caller).is_some(), "a caller is stuck");
        }
    }
}
