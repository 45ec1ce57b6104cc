//! What is tried again, when, and how often.

use std::time::Duration;

use futures_util::future::join_all;
use http::Method;
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::TransportErrorKind::{Connect, Interrupted, Timeout};
use pivot_core::*;

use crate::scene::{BUY, PUT, ok, scene, scene_with};

#[tokio::test]
async fn a_passing_failure_is_repeated_after_growing_waits() {
    let replies = [
        Reply::status(503),
        Reply::failure(Interrupted),
        Reply::json(200, "[").disconnect(),
        ok().header("x-count", "7"),
    ];
    let scene = scene(replies);
    let response = scene.list().await.unwrap().json::<Vec<u8>>().unwrap();
    assert_eq!((response.attempts(), response.header("x-count")), (4, Some("7")));
    assert_eq!(scene.clock.recorded_sleeps(), [250, 500, 1000].map(Duration::from_millis));
    assert_eq!(scene.transport.received()[0].url.as_str(), "https://api.acme.example/base/v1/parts");
}

#[tokio::test]
async fn attempts_are_bounded_and_the_error_counts_them() {
    let scene = scene((0..9).map(|_| Reply::status(500)));
    let error = scene.list().await.unwrap_err();
    assert_eq!((error.attempts(), scene.requests()), (4, 4));
    assert!(error.is_retryable() && !error.may_have_taken_effect());
    let expected = "acme list_parts: GET /v1/parts answered 500 Internal Server Error (after 4 attempts)";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn what_may_have_taken_effect_is_not_repeated() {
    let failures: [fn() -> Reply; 5] = [
        || Reply::status(500),
        || Reply::status(503).header("retry-after", "1"),
        || Reply::failure(Interrupted),
        || Reply::failure(Timeout),
        || Reply::json(200, "{").disconnect(),
    ];
    for reply in failures {
        let scene = scene([reply(), ok()]);
        let error = scene.buy().await.unwrap_err();
        assert_eq!(scene.requests(), 1, "{error}");
        assert!(error.may_have_taken_effect() && error.to_string().contains("may have taken effect"), "{error}");
    }
}

#[tokio::test]
async fn what_never_left_is_repeated_whatever_it_does() {
    let scene = scene([Reply::failure(Connect), Reply::failure(Connect), ok()]);
    scene.buy().await.unwrap();
    assert_eq!(scene.requests(), 3);

    let unreachable = scene_with(StubTransport::new(|_| Reply::failure(Connect)), |builder| builder);
    let error = unreachable.buy().await.unwrap_err();
    assert!(!error.may_have_taken_effect() && error.is_retryable());
    assert!(error.to_string().contains("is the base URL right"), "{error}");
}

#[tokio::test]
async fn a_refusal_had_no_effect_and_is_not_repeated() {
    for status in [400, 403, 404, 409, 422, 429] {
        let scene = scene([Reply::json(status, r#"{"code": 7, "message": "no\nway"}"#), ok()]);
        let error = scene.buy().await.unwrap_err();
        assert_eq!((scene.requests(), error.may_have_taken_effect()), (1, false), "{error}");
        assert_eq!((error.vendor_code(), error.message()), (Some("7"), Some("no\nway")));
        assert_eq!(error.to_string().lines().count(), 1);
    }
}

#[tokio::test]
async fn a_post_that_is_said_to_be_harmless_is_repeated() {
    let scene = scene([Reply::status(502), ok()]);
    let parts = RequestParts::new(&BUY).json("{}").idempotency(Idempotency::Safe);
    scene.client.execute(parts).await.unwrap();
    let received = scene.transport.received();
    assert_eq!(received.len(), 2);
    assert!(received.iter().all(|request| request.body == "{}" && request.method == Method::POST));
}

#[tokio::test]
async fn a_put_is_repeated_but_may_have_taken_effect() {
    let scene = scene((0..9).map(|_| Reply::failure(Interrupted)));
    let error = scene.client.execute(RequestParts::new(&PUT).path("id", "a/b").json("{}")).await.unwrap_err();
    assert_eq!(scene.requests(), 4);
    assert!(error.may_have_taken_effect());
    assert!(error.to_string().contains("/v1/parts/{id}") && !error.to_string().contains("a%2Fb"), "{error}");
}

#[tokio::test]
async fn what_may_have_taken_effect_once_stays_so_whatever_comes_after() {
    let put = || RequestParts::new(&PUT).path("id", "1").json("{}");
    let gone = Reply::json(404, r#"{"message": "no such part"}"#);
    for last in [Reply::failure(Connect), gone] {
        let scene = scene_with(StubTransport::sequence([Reply::failure(Interrupted), last]), |builder| {
            builder.retry(RetryPolicy::default().max_attempts(2))
        });
        let error = scene.client.execute(put()).await.unwrap_err();
        assert!(error.attempts() == 2 && error.may_have_taken_effect(), "{error}");
    }
    let refused = scene([Reply::failure(Connect), Reply::status(404)]);
    assert!(!refused.client.execute(put()).await.unwrap_err().may_have_taken_effect());
}

#[tokio::test]
async fn retry_after_is_obeyed_in_seconds_and_as_a_date_and_never_cut() {
    let date = "Wed, 01 Jan 2025 00:00:12 GMT";
    let scene =
        scene([Reply::status(429).header("retry-after", "7"), Reply::status(503).header("retry-after", date), ok()]);
    scene.list().await.unwrap();
    // Seven seconds have passed when the date is read.
    assert_eq!(scene.clock.recorded_sleeps(), [7, 5].map(Duration::from_secs));

    let replies = StubTransport::sequence([Reply::status(429).header("retry-after", "61"), ok()]);
    let patient = scene_with(replies, |builder| builder.total_timeout(Duration::from_secs(300)));
    let error = patient.list().await.unwrap_err();
    assert_eq!((error.retry_after(), error.is_retryable()), (Some(Duration::from_secs(61)), true));
    assert!(error.to_string().ends_with("(calls come too fast; come back in 61s)"), "{error}");
    assert_eq!((patient.requests(), patient.clock.recorded_sleeps().len()), (1, 0));
}

#[tokio::test]
async fn a_wait_beyond_the_total_time_is_not_begun() {
    let scene = scene([Reply::status(429).header("retry-after", "60"), ok()]);
    let error = scene.list().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(60)));
    assert_eq!((scene.requests(), scene.clock.recorded_sleeps().len()), (1, 0));
}

#[tokio::test]
async fn a_vendors_own_rate_limit_is_one() {
    let scene = scene([Reply::json(403, r#"{"code": 53}"#).header("retry-after", "2"), ok()]);
    scene.list().await.unwrap();
    assert_eq!(scene.clock.recorded_sleeps(), [Duration::from_secs(2)]);
}

#[tokio::test]
async fn an_outage_is_not_multiplied() {
    let scene = scene_with(StubTransport::new(|_| Reply::status(503)), |builder| builder);
    let calls = 200;
    for outcome in join_all((0..calls).map(|_| scene.list())).await {
        outcome.unwrap_err();
    }
    assert_eq!(scene.requests(), calls + 100);
}
