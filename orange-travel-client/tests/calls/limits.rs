//! Tokens and the limits of requests.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use orange_travel_client::*;
use pivot_core::Clock;
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};

use crate::scene::{Scene, created, scene, scene_on, scene_with};

fn token_scene(answer: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> (Scene, Arc<AtomicUsize>) {
    let issued = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&issued);
    let transport = StubTransport::new(move |request| match request.url.path() {
        "/oauth/v3/token" => {
            let number = count.fetch_add(1, Ordering::SeqCst) + 1;
            assert_eq!(request.body, "grant_type=client_credentials");
            assert_eq!(request.header("authorization"), "Basic aWQ6czNjcmV0");
            Reply::json(
                200,
                format!(r#"{{"access_token": "t{number}", "token_type": "Bearer", "expires_in": "3600"}}"#),
            )
        }
        _ => answer(request, count.load(Ordering::SeqCst)),
    });
    (scene_with(Credentials::client("id", "s3cret"), transport), issued)
}

#[tokio::test]
async fn code_42_means_one_new_token_and_one_more_try_and_any_other_401_is_an_error_at_once() {
    let (scene, issued) = token_scene(|request, _| match request.header("authorization") {
        "Bearer t1" => Reply::json(401, r#"{"code": 42, "message": "Expired credentials"}"#),
        _ => created(request),
    });
    scene.orange.buy_esim("x").send().await.unwrap();
    assert_eq!(issued.load(Ordering::SeqCst), 2);

    for (body, calls) in [(r#"{"code": 42}"#, 2), (r#"{"code": "41"}"#, 1), ("", 1), ("<html>", 1)] {
        let (scene, issued) = token_scene(move |_, _| Reply::json(401, body));
        let error = scene.orange.live().send().await.unwrap_err();
        assert!(error.is_auth());
        assert_eq!((issued.load(Ordering::SeqCst), error.attempts()), (calls, calls as u32), "{body}");
    }
}

#[tokio::test]
async fn whatever_the_caller_does_there_are_never_more_than_fifty_token_requests_in_a_minute() {
    let clock = ManualClock::new();
    let asked: Arc<Mutex<Vec<Instant>>> = Arc::default();
    let (time, noted) = (clock.clone(), Arc::clone(&asked));
    // Every token is refused at once, the token endpoint fails half the time, and callers go on and on.
    let transport = StubTransport::new(move |request| {
        if request.url.path() != "/oauth/v3/token" {
            return Reply::json(401, r#"{"code": 42}"#);
        }
        noted.lock().unwrap().push(time.now());
        match noted.lock().unwrap().len() % 2 {
            0 => Reply::status(503),
            _ => Reply::json(200, r#"{"access_token": "t", "token_type": "Bearer", "expires_in": 3600}"#),
        }
    });
    let scene = scene_on(clock, Credentials::client("id", "s3cret"), transport);
    let mut kept_back = 0;
    for second in 0..300 {
        for outcome in join_all((0..5).map(|_| scene.orange.live().send())).await {
            kept_back += usize::from(outcome.unwrap_err().is_rate_limited());
        }
        scene.clock.advance(Duration::from_millis(second % 700));
    }
    let asked = asked.lock().unwrap();
    assert!(asked.len() > 100, "the limit was met, {} requests", asked.len());
    for (first, window) in asked.windows(51).enumerate() {
        assert!(window[50] - window[0] >= Duration::from_secs(60), "51 within a minute, from request {first} on");
    }
    let waited = scene.clock.recorded_sleeps().iter().any(|wait| *wait > Duration::from_secs(1));
    assert!(waited || kept_back > 0, "calls wait for the minute to pass, or say that they would have to");
}

#[tokio::test]
async fn rate_limits_in_both_forms_are_obeyed() {
    for (status, body) in [(429, ""), (403, r#"{"code": 53, "message": "Too many requests"}"#)] {
        let turns = AtomicUsize::new(0);
        let scene = scene(move |_| match turns.fetch_add(1, Ordering::SeqCst) {
            0 => Reply::json(status, body).header("retry-after", "7"),
            _ => Reply::json(200, "{}"),
        });
        scene.orange.live().send().await.unwrap();
        assert_eq!(scene.clock.recorded_sleeps(), [Duration::from_secs(7)]);
    }
}
