//! Time that is up, waits that are asked for, and attempts that end.

use std::time::Duration;

use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::*;

use super::scene::{BUY, GET, PUT, always, scene};

/// Credentials that take their time.
struct Slow(ManualClock, Duration);

impl Credentials for Slow {
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        let (clock, takes) = (self.0.clone(), self.1);
        Box::pin(async move {
            clock.advance(takes);
            Ok(Authorization::default())
        })
    }
}

#[tokio::test]
async fn nothing_is_sent_when_authorising_has_taken_all_the_time() {
    for (seconds, sent) in [(59, 1), (60, 0), (61, 0)] {
        let (clock, transport) = (ManualClock::new(), StubTransport::new(|_| Reply::json(200, "1")));
        let client = Client::builder("https://api.acme.example")
            .transport(transport.clone())
            .credentials(Slow(clock.clone(), Duration::from_secs(seconds)))
            .clock(clock)
            .build()
            .unwrap();
        let outcome = client.execute(RequestParts::new(&BUY)).await;
        assert_eq!(transport.received().len(), sent, "{seconds}");
        if let Err(error) = outcome {
            assert!(error.is_timeout() && !error.may_have_taken_effect() && error.attempts() == 0, "{error}");
            assert!(error.to_string().contains("was not sent"), "{error}");
        }
    }
    let none_left = always(|| Reply::json(200, "1"));
    let parts = RequestParts::new(&BUY).timeout(Duration::ZERO);
    none_left.client.execute(parts).await.unwrap_err();
    assert_eq!((none_left.requests(), none_left.seen().len()), (0, 0));
}

#[tokio::test]
async fn retry_after_means_never_earlier_and_not_now_where_it_cannot_be_read() {
    let seconds = Duration::from_secs;
    for (value, sent, asked) in [
        ("2", 2, Some(seconds(2))),
        ("1.5", 2, Some(Duration::from_millis(1500))),
        ("60", 2, Some(seconds(60))),
        ("61", 1, Some(seconds(61))),
        ("18446744073709551616", 1, Some(seconds(u64::from(u32::MAX)))),
        ("Wed, 01 Jan 2025 00:00:07 GMT", 2, Some(seconds(7))),
        ("Wednesday, 01-Jan-25 00:00:07 GMT", 2, Some(seconds(7))),
        ("Wed Jan  1 00:00:07 2025", 2, Some(seconds(7))),
        ("soon", 1, None),
        ("-1", 1, None),
        ("", 1, None),
    ] {
        for status in [429, 500, 503] {
            let replies = [Reply::status(status).header("retry-after", value), Reply::json(200, "1")];
            let scene = scene(StubTransport::sequence(replies), |builder| builder.total_timeout(seconds(300)));
            match scene.call(&GET).await {
                Ok(_) => assert_eq!(scene.clock.recorded_sleeps(), [asked.unwrap()], "{value}"),
                Err(error) => {
                    assert_eq!(error.retry_after(), asked, "{value}");
                    assert!(error.is_retryable() && scene.clock.recorded_sleeps().is_empty(), "{value}");
                }
            }
            assert_eq!(scene.requests(), sent, "{status} {value}");
        }
    }
}

#[tokio::test]
async fn a_redirect_that_asks_to_wait_is_waited_for_or_not_followed() {
    for (value, slept, sent) in [("2", &[2][..], 2), ("0", &[], 2), ("40", &[], 1), ("86400", &[], 1), ("soon", &[], 1)]
    {
        let first = Reply::status(307).header("location", "/next").header("retry-after", value);
        let scene = scene(StubTransport::sequence([first, Reply::json(200, "1")]), |builder| {
            builder.attempt_timeout(Duration::from_secs(30))
        });
        let outcome = scene.call(&GET).await;
        assert_eq!((outcome.is_ok(), scene.requests()), (sent == 2, sent), "{value}");
        assert_eq!(scene.clock.recorded_sleeps(), slept.iter().copied().map(Duration::from_secs).collect::<Vec<_>>());
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::Redirect, "{error}");
            assert_eq!(error.retry_after().map(|wait| wait.as_secs()), value.parse().ok(), "{error}");
        }
    }
}

#[tokio::test]
async fn each_attempt_begins_and_ends_once_however_it_ends() {
    let circle = always(|| Reply::status(302).header("location", "/again"));
    circle.call(&GET).await.unwrap_err();
    assert_eq!((circle.requests(), circle.seen()), (6, vec!["begins 1".to_owned(), "ends 1 redirect".to_owned()]));

    let moved = [Reply::status(307).header("location", "/next"), Reply::status(503), Reply::json(200, "1")];
    let moved = scene(StubTransport::sequence(moved), |builder| builder);
    moved.call(&PUT).await.unwrap();
    assert_eq!(moved.seen(), ["begins 1", "ends 1 status?", "begins 2", "ends 2 ok"]);

    let late = scene(StubTransport::new(|_| Reply::hang()), |builder| builder.retry(RetryPolicy::none()));
    late.call_in_time(&BUY).await.unwrap_err();
    assert_eq!(late.seen(), ["begins 1", "ends 1 timeout?"]);

    // A call that cannot be sent begins no attempt.
    let too_long = always(|| Reply::json(200, "1"));
    let parts = RequestParts::new(&GET).query("q", "x".repeat(70_000));
    let error = too_long.client.execute(parts).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0), "{error}");
    assert!(too_long.seen().is_empty());
}

#[tokio::test]
async fn a_call_that_is_dropped_ends_its_attempt() {
    for (reply, endpoint, expected) in [
        (Reply::hang as fn() -> Reply, &BUY, "ends 1 cancelled?"),
        (Reply::hang, &GET, "ends 1 cancelled"),
        (Reply::connecting, &BUY, "ends 1 cancelled"),
        (|| Reply::status(200).stalled(), &BUY, "ends 1 cancelled?"),
    ] {
        let scene = always(reply);
        let mut call = Box::pin(scene.call(endpoint));
        assert!(futures_util::poll!(&mut call).is_pending());
        drop(call);
        assert_eq!(scene.seen(), ["begins 1", expected]);
    }
}
