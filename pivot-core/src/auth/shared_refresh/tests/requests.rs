//! The one request: who waits for it, who leaves it, and what becomes of it.

use futures_util::future::join_all;

use super::*;
use crate::testing::ManualClock;

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
