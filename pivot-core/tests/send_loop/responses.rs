//! Responses: silent, too large, not understood, or failures under the status of a success; and the hooks that see them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join;
use pivot_core::endpoint::{ErrorClass, ErrorDetails};
use pivot_core::hook::{AttemptContext, AttemptOutcome};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::TransportErrorKind::Interrupted;
use pivot_core::*;

use crate::scene::{BUY, LIST, TOKEN, ok, scene, scene_with};

#[tokio::test]
async fn silence_ends_with_the_attempts_time_and_then_the_calls() {
    let scene = scene_with(StubTransport::new(|_| Reply::hang()), |builder| {
        builder.attempt_timeout(Duration::from_secs(25)).total_timeout(Duration::from_secs(60))
    });
    let moving = async {
        for _ in 0..120 {
            tokio::task::yield_now().await;
            scene.clock.advance(Duration::from_secs(1));
        }
    };
    let (outcome, ()) = join(scene.list(), moving).await;
    let error = outcome.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable() && !error.may_have_taken_effect(), "{error}");
    // 25 s, a short wait, 25 s, a short wait, and what is left.
    assert_eq!(scene.requests(), 3);
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused_announced_or_not() {
    let limited = |reply: Reply| scene_with(StubTransport::sequence([reply]), |builder| builder.body_limit(10));
    let fits = limited(Reply::json(200, "01234").body("56789")).list().await.unwrap();
    assert_eq!(fits.body(), "0123456789");
    for reply in [
        Reply::json(200, "01234").body("567890"),
        Reply::status(200).header("content-length", "11"),
        Reply::status(200).header("content-length", "18446744073709551615"),
    ] {
        let error = limited(reply).list().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert!(error.to_string().contains("10 bytes"), "{error}");
    }
    // An error with an endless body is still that error.
    let error = limited(Reply::json(403, "0".repeat(100))).list().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let error = limited(Reply::json(404, "x").disconnect()).list().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn answers_that_cannot_be_understood_say_what_came_instead() {
    async fn error(reply: Reply) -> Error {
        let scene = scene([reply]);
        scene.buy().await.unwrap().json::<Vec<u8>>().unwrap_err()
    }
    let empty = error(Reply::status(200)).await;
    assert_eq!(
        empty.to_string(),
        "acme buy_part: POST /v1/orders answered 200 OK with an empty body where JSON is expected \
         (the call may have taken effect)"
    );
    let html = error(Reply::status(200).header("content-type", "text/html").body("<html>Sign in</html>")).await;
    assert!(html.to_string().contains("with text/html where JSON is expected; does the base URL lead"), "{html}");
    assert_eq!(html.body().unwrap(), "<html>Sign in</html>");
    let form = error(Reply::json(200, r#"[1, "x", 300]"#)).await;
    let expected = "[1]: expected a whole number, found a text; [2]: expected a whole number from 0 to 255, found 300";
    assert!(form.to_string().contains(expected), "{form}");
}

#[derive(Default)]
struct Witness(Mutex<Vec<String>>);

impl Hook for &'static Witness {
    fn before_attempt(&self, attempt: &mut AttemptContext<'_>) {
        assert!(!attempt.headers.contains_key("authorization"), "a hook sees no credentials");
        attempt.headers.insert("x-attempt", attempt.number.into());
        self.0.lock().unwrap().push(format!("before {}", attempt.number));
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let status = outcome.status.map_or("none".to_owned(), |status| status.as_u16().to_string());
        self.0.lock().unwrap().push(format!("after {} {status} {}", outcome.number, outcome.error.is_some()));
    }
}

#[tokio::test]
async fn hooks_see_every_attempt_and_can_add_headers() {
    let witness: &'static Witness = Box::leak(Box::default());
    let transport = StubTransport::sequence([Reply::status(503), Reply::failure(Interrupted), ok()]);
    let scene = scene_with(transport, |builder| {
        builder.hook(witness).credentials(StaticCredentials::bearer(&TOKEN.into()).unwrap())
    });
    scene.list().await.unwrap();
    let expected = ["before 1", "after 1 503 true", "before 2", "after 2 none true", "before 3", "after 3 200 false"];
    assert_eq!(*witness.0.lock().unwrap(), expected);
    assert_eq!(scene.transport.received()[2].header("x-attempt"), "3");
}

/// What a body under the status 200 says: a class by its first letter.
fn check(answer: &RawResponse) -> Option<ErrorDetails> {
    let class = match answer.body().as_ref() {
        b"token" => ErrorClass::TokenExpired,
        b"rate" => ErrorClass::RateLimited,
        b"later" => ErrorClass::Transient,
        b"unknown" => ErrorClass::NotFound,
        b"no" => ErrorClass::Rejected,
        b"never" => ErrorClass::Permanent,
        b"else" => ErrorClass::FromStatus,
        _ => return None,
    };
    Some(ErrorDetails { class, code: Some("7".to_owned()), ..ErrorDetails::default() })
}

#[tokio::test]
async fn a_failure_found_in_a_success_is_acted_upon_by_its_class() {
    for (body, read_again, bought_again, may_have_bought) in [
        ("rate", true, true, false),
        ("later", true, false, true),
        ("unknown", false, false, false),
        ("no", false, false, false),
        ("never", false, false, true),
        ("else", false, false, true),
        // These credentials cannot be renewed.
        ("token", false, false, false),
    ] {
        for (endpoint, is_repeated, may_have) in [(&LIST, read_again, false), (&BUY, bought_again, may_have_bought)] {
            let replies = [Reply::json(200, body), Reply::json(200, "{}")];
            let scene = scene_with(StubTransport::sequence(replies), |builder| builder);
            let parts = || RequestParts::new(endpoint).check_success(Arc::new(check));
            match scene.client.execute(parts()).await {
                Ok(answer) => assert!(is_repeated && answer.body().as_ref() == b"{}", "{body}"),
                Err(error) => {
                    assert!(!is_repeated, "{body}: {error}");
                    assert_eq!((error.kind(), error.vendor_code()), (ErrorKind::ApiFailure, Some("7")), "{body}");
                    assert_eq!(error.may_have_taken_effect(), may_have, "{body}: {error}");
                    assert_eq!((error.is_not_found(), error.is_auth()), (body == "unknown", body == "token"));
                }
            }
            assert_eq!(scene.transport.received().len(), if is_repeated { 2 } else { 1 }, "{body}");
            // Without the check it is a success, as it always was.
            let scene = scene_with(StubTransport::sequence([Reply::json(200, body)]), |builder| builder);
            assert!(scene.client.execute(RequestParts::new(endpoint)).await.is_ok());
        }
    }
}
