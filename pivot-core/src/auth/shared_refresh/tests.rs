//! One request for all who wait, however they come and go.
#![allow(clippy::panic, clippy::expect_used)] // the sources of the tests may be broken

mod any_order;
mod requests;

use std::collections::VecDeque;

use futures_util::future::BoxFuture;
use futures_util::task::noop_waker;

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
                2 => return Poll::Ready("done"),
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
fn only_the_very_value_that_was_refused_is_thrown_away() {
    let scene = scene();
    scene.always(Some(Outcome::Value));
    let first = poll(&mut scene.caller()).unwrap().unwrap();
    scene.refresh.invalidate(first.value());
    assert_eq!(scene.at_once(), Some(2));
    scene.refresh.invalidate(first.value());
    assert_eq!((scene.at_once(), scene.asked()), (Some(2), 2));
}

/// Asks for the value while it is refreshed.
async fn asking_itself(refresh: Arc<SharedRefresh<Numbered>>, clock: ManualClock) -> Result<Numbered, Error> {
    let held = refresh.get(|| async { Err(panicked()) }).await?;
    Ok(Numbered(held.value().0 + 1, Lifetime::new(clock.now(), Duration::from_secs(600)).expect("it can be counted")))
}

#[test]
fn a_refresh_that_asks_for_the_value_gets_the_present_one_or_an_error() {
    let scene = scene();
    let ask = || {
        let (refresh, clock) = (Arc::clone(&scene.refresh), scene.clock.clone());
        let fetch = move || asking_itself(Arc::clone(&refresh), clock.clone());
        scene.refresh.get(fetch).now_or_never().expect("nothing is waited for")
    };
    assert!(ask().unwrap_err().to_string().contains("a client of its own"));
    crate::lock(&scene.server).otherwise = Some(Outcome::Value);
    let first = scene.caller().now_or_never().unwrap().unwrap();
    // Near its end it is good enough for a request for the next one.
    scene.clock.advance(Duration::from_secs(590));
    assert_eq!(ask().unwrap().value().0, first.value().0 + 1);
}
