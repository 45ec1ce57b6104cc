//! One request for all who wait, however they come and go.
#![allow(clippy::panic, clippy::expect_used)] // the sources of the tests may be broken

use std::collections::VecDeque;

use futures_util::future::{BoxFuture, join_all};
use futures_util::task::noop_waker;
use proptest::prelude::*;

use super::*;
use crate::testing::ManualClock;

/// A value of 600 s, with its number.
#[derive(Debug)]
struct Numbered(usize, Lifetime);

impl Expiring for Numbered {
    fn lifetime(&self) -> Option<Lifetime> {
        Some(self.1)
    }
}

#[derive(Clone, Copy, Debug)]
enum Outcome {
    Value,
    /// A value of so many seconds.
    Lasting(u64),
    Failure,
    Panic,
}

/// Values come when they are let.
#[derive(Clone)]
struct Scene {
    clock: ManualClock,
    refresh: Arc<SharedRefresh<Numbered>>,
    server: Arc<Mutex<Server>>,
}

#[derive(Default)]
struct Server {
    asked: usize,
    answers: VecDeque<Outcome>,
    /// What is answered when no answer is ordered; `None`: nothing, ever.
    otherwise: Option<Outcome>,
}

fn scene() -> Scene {
    let clock = ManualClock::new();
    let refresh = Arc::new(SharedRefresh::new(Arc::new(clock.clone()) as Arc<dyn Clock>));
    Scene { clock, refresh, server: Arc::default() }
}

type Caller = BoxFuture<'static, Result<Held<Numbered>, Error>>;

impl Scene {
    fn caller(&self) -> Caller {
        let scene = self.clone();
        let refresh = Arc::clone(&self.refresh);
        async move { refresh.get(move || scene.clone().fetch()).await }.boxed()
    }

    async fn fetch(self) -> Result<Numbered, Error> {
        let begun_at = self.clock.now();
        let number = {
            let mut server = crate::lock(&self.server);
            server.asked += 1;
            server.asked
        };
        let answer = poll_fn(|_| {
            let mut server = crate::lock(&self.server);
            server.answers.pop_front().or(server.otherwise).map_or(Poll::Pending, Poll::Ready)
        });
        let lasting = |seconds| {
            Ok(Numbered(number, Lifetime::new(begun_at, Duration::from_secs(seconds)).expect("it can be counted")))
        };
        match answer.await {
            Outcome::Value => lasting(600),
            Outcome::Lasting(seconds) => lasting(seconds),
            Outcome::Failure => Err(Error::configuration("no value today")),
            Outcome::Panic => panic!("the source is broken"),
        }
    }

    fn answer(&self, outcome: Outcome) {
        crate::lock(&self.server).answers.push_back(outcome);
    }

    fn always(&self, outcome: Option<Outcome>) {
        crate::lock(&self.server).otherwise = outcome;
    }

    fn asked(&self) -> usize {
        crate::lock(&self.server).asked
    }

    fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// What a caller gets who polls once.
    fn at_once(&self) -> Option<usize> {
        poll(&mut self.caller()).map(|outcome| outcome.expect("no failure").value().0)
    }

    /// With a first value that is near its end, and a server that has fallen silent.
    fn near_the_end() -> Self {
        let scene = scene();
        scene.answer(Outcome::Value);
        assert_eq!(scene.at_once(), Some(1));
        scene.advance(545);
        scene
    }
}

fn poll<F: Future + Unpin>(future: &mut F) -> Option<F::Output> {
    match Pin::new(future).poll(&mut std::task::Context::from_waker(&noop_waker())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

#[test]
fn nobody_with_a_valid_value_waits_for_its_renewal() {
    let scene = Scene::near_the_end();
    for second in 545..600 {
        assert_eq!(scene.at_once(), Some(1), "second {second}");
        scene.advance(1);
    }
    // Ten seconds of each request, five of rest: at 545, 560, 575 and 590.
    assert_eq!(scene.asked(), 1 + 4);
    assert_eq!(scene.at_once(), None, "it has ended, and nobody gives another");
}

#[test]
fn a_renewal_goes_on_beside_the_work_of_those_who_hold_the_value() {
    let scene = Scene::near_the_end();
    let held = poll(&mut scene.caller()).unwrap().unwrap();
    let work = std::pin::pin!(held.accompany(poll_fn({
        let scene = scene.clone();
        let mut polls = 0;
        move |_| {
            polls += 1;
            match polls {
                1 => scene.answer(Outcome::Value),
                3 => return Poll::Ready("done"),
                _ => {}
            }
            Poll::Pending
        }
    })));
    let mut work = work;
    assert_eq!(poll(&mut work), None);
    assert_eq!(scene.at_once(), Some(2), "the renewal has ended while the work goes on");
    assert_eq!(poll(&mut work), Some("done"));
}

#[test]
fn a_renewal_that_fails_or_panics_rests_and_harms_nobody() {
    for outcome in [Outcome::Failure, Outcome::Panic] {
        let scene = Scene::near_the_end();
        scene.always(Some(outcome));
        for _ in 0..10 {
            assert_eq!(scene.at_once(), Some(1), "{outcome:?}");
        }
        assert_eq!(scene.asked(), 2, "{outcome:?}");
        scene.advance(5);
        assert_eq!((scene.at_once(), scene.asked()), (Some(1), 3), "{outcome:?}");
        scene.always(Some(Outcome::Value));
        scene.advance(5);
        assert_eq!((scene.at_once(), scene.asked()), (Some(4), 4), "{outcome:?}");
    }
}

#[test]
fn a_renewal_that_brings_a_value_which_ends_sooner_changes_nothing_and_is_not_repeated_by_each_call() {
    // The held value has 55 s left when it is renewed. What a renewal brings that ends no later is not used, and the next
    // is begun when half of what is left is over.
    for seconds in [0, 1] {
        let scene = Scene::near_the_end();
        scene.always(Some(Outcome::Lasting(seconds)));
        let mut asked_at = Vec::new();
        for second in 0..55 {
            let before = scene.asked();
            for _ in 0..10 {
                assert_eq!(scene.at_once(), Some(1), "{seconds} s, second {second}");
            }
            asked_at.extend((before..scene.asked()).map(|_| second));
            scene.advance(1);
        }
        // Half of 55 s, of 27, of 13, and never less than 5.
        assert_eq!(asked_at, [0, 28, 42, 49, 54], "{seconds}");
    }
}

#[test]
fn a_renewal_that_brings_a_value_which_ends_later_is_used_however_short_it_is() {
    for (seconds, expected) in [(54, 1), (55, 1), (56, 2), (600, 2)] {
        let scene = Scene::near_the_end();
        scene.always(Some(Outcome::Lasting(seconds)));
        assert_eq!((scene.at_once(), scene.asked()), (Some(expected), 2), "{seconds}");
        assert_eq!((scene.at_once(), scene.asked()), (Some(expected), 2), "{seconds}");
    }
}

#[test]
fn a_short_value_takes_the_place_of_one_that_was_refused_or_has_ended() {
    for is_refused in [true, false] {
        let scene = Scene::near_the_end();
        let held = poll(&mut scene.caller()).unwrap().unwrap();
        scene.answer(Outcome::Lasting(3));
        if is_refused {
            scene.refresh.invalidate(held.value());
        } else {
            scene.advance(55);
        }
        scene.always(Some(Outcome::Lasting(3)));
        assert!(scene.at_once().is_some_and(|number| number > 1), "{is_refused}");
    }
}

#[test]
fn a_renewal_that_ended_while_nobody_looked_is_found_however_late() {
    let scene = Scene::near_the_end();
    assert_eq!(scene.at_once(), Some(1));
    scene.answer(Outcome::Value);
    scene.advance(40);
    assert_eq!((scene.at_once(), scene.asked()), (Some(2), 2));
}

#[test]
fn callers_with_less_time_than_the_request_takes_share_one_request() {
    let scene = scene();
    for _ in 0..20 {
        assert!(scene.at_once().is_none());
    }
    scene.answer(Outcome::Value);
    assert_eq!((scene.at_once(), scene.asked()), (Some(1), 1));
}

#[test]
fn callers_that_come_seldom_get_the_value_as_well() {
    let scene = scene();
    assert!(scene.at_once().is_none());
    scene.answer(Outcome::Value);
    scene.advance(120);
    assert_eq!((scene.at_once(), scene.asked()), (Some(1), 1));
}

#[test]
fn a_request_that_never_ends_is_left_for_a_new_one() {
    let scene = scene();
    for _ in 0..29 {
        assert!(scene.at_once().is_none());
        scene.advance(1);
    }
    assert_eq!(scene.asked(), 1);
    scene.advance(1);
    assert!(scene.at_once().is_none());
    assert_eq!(scene.asked(), 2);
}

#[test]
fn a_failure_reaches_those_who_waited_and_nobody_after() {
    for outcome in [Outcome::Failure, Outcome::Panic] {
        let scene = scene();
        let mut waiting: Vec<Caller> = (0..3).map(|_| scene.caller()).collect();
        assert!(waiting.iter_mut().all(|caller| poll(caller).is_none()));
        scene.answer(outcome);
        for caller in &mut waiting {
            assert!(poll(caller).unwrap().is_err(), "{outcome:?}");
        }
        scene.answer(Outcome::Value);
        assert_eq!((scene.at_once(), scene.asked()), (Some(2), 2), "{outcome:?}");
    }
}

#[test]
fn the_failure_of_a_request_that_others_had_left_is_no_answer() {
    for outcome in [Outcome::Failure, Outcome::Panic] {
        let scene = scene();
        assert!(scene.at_once().is_none());
        scene.answer(outcome);
        scene.answer(Outcome::Value);
        assert_eq!((scene.at_once(), scene.asked()), (Some(2), 2), "{outcome:?}");
        // Once: a source that is broken is asked twice, not for ever.
        let scene = super::tests::scene();
        assert!(scene.at_once().is_none());
        scene.always(Some(outcome));
        assert!(poll(&mut scene.caller()).unwrap().is_err());
        assert_eq!(scene.asked(), 2, "{outcome:?}");
    }
}

#[test]
fn whoever_stops_waiting_harms_no_other() {
    let scene = scene();
    let (mut first, mut second) = (scene.caller(), scene.caller());
    assert!(poll(&mut first).is_none() && poll(&mut second).is_none());
    drop(first);
    scene.answer(Outcome::Value);
    assert_eq!(poll(&mut second).unwrap().unwrap().value().0, 1);
    assert_eq!(scene.asked(), 1);
}

#[test]
fn only_the_very_value_that_was_refused_is_thrown_away() {
    let scene = scene();
    scene.always(Some(Outcome::Value));
    let first = poll(&mut scene.caller()).unwrap().unwrap();
    scene.refresh.invalidate(first.value());
    assert_eq!(scene.at_once(), Some(2));
    scene.refresh.invalidate(first.value());
    assert_eq!((scene.at_once(), scene.asked()), (Some(2), 2));
}

#[test]
fn a_request_that_arrives_late_does_not_replace_a_newer_value() {
    let scene = scene();
    let mut slow = scene.caller();
    assert!(poll(&mut slow).is_none());
    scene.advance(30);
    let mut quick = scene.caller();
    assert!(poll(&mut quick).is_none());
    scene.answer(Outcome::Value);
    assert_eq!(poll(&mut quick).unwrap().unwrap().value().0, 2);
    scene.answer(Outcome::Value);
    assert_eq!(poll(&mut slow).unwrap().unwrap().value().0, 1);
    assert_eq!(scene.at_once(), Some(2));
}

#[test]
fn what_is_dropped_with_a_request_under_way_is_freed() {
    let refresh = SharedRefresh::<Numbered>::new(Arc::new(ManualClock::new()));
    let asking = Arc::new(());
    let (fetch, weak) = (Arc::clone(&asking), Arc::downgrade(&asking));
    drop(asking);
    let mut caller = refresh
        .get(move || {
            let asking = Arc::clone(&fetch);
            async move {
                let _asking = asking;
                std::future::pending().await
            }
        })
        .boxed();
    assert!(poll(&mut caller).is_none());
    drop(caller);
    assert!(weak.upgrade().is_some(), "the request is kept for the next caller");
    drop(refresh);
    assert!(weak.upgrade().is_none(), "the request holds what holds the request");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_tasks_of_which_half_are_dropped_share_one_request() {
    let scene = scene();
    let tasks: Vec<_> = (0..10_000).map(|_| tokio::spawn(scene.caller())).collect();
    for task in tasks.iter().step_by(2) {
        task.abort();
    }
    scene.always(Some(Outcome::Value));
    // Whoever polls next sees the answer, and its end wakes the others.
    scene.caller().await.unwrap();
    for outcome in join_all(tasks.into_iter().skip(1).step_by(2)).await {
        assert_eq!(outcome.unwrap().unwrap().value().0, 1);
    }
    assert_eq!(scene.asked(), 1);
}

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
