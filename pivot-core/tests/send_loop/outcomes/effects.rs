//! What was done, by the status, the code, and how far the request came.

use std::time::Duration;

use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::RequestBody;
use pivot_core::transport::TransportErrorKind::{self, Connect, Interrupted, Timeout};
use pivot_core::*;

use super::scene::{BUY, GET, PUT, always, scene};

#[tokio::test]
async fn only_a_refusal_by_4xx_and_307_and_308_say_that_nothing_was_done() {
    for status in 100..1000_u16 {
        if (200..300).contains(&status) {
            continue;
        }
        let done_by_none = match status {
            408 | 425 => false,
            307 | 308 => true,
            _ => (400..500).contains(&status),
        };
        let scene = always(move || Reply::status(status));
        let error = scene.call(&BUY).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.may_have_taken_effect(), !done_by_none, "{error}");
        assert_eq!(scene.requests(), 1, "{error}");
        let read = always(move || Reply::status(status)).call(&GET).await.unwrap_err();
        assert!(!read.may_have_taken_effect(), "{read}");
    }
}

#[tokio::test]
async fn the_vendors_code_decides_before_the_status_does() {
    // Status, class, how often a PUT is sent, whether it may have taken effect, whether it is an error of the credentials.
    for (status, class, sent, unknown, is_auth) in [
        (500, "", 4, true, false),
        (500, "rejected", 1, false, false),
        (503, "permanent", 1, true, false),
        (500, "credentials", 1, false, true),
        (400, "credentials", 1, false, true),
        (500, "rate", 4, false, false),
        (400, "transient", 4, false, false),
        (501, "transient", 4, true, false),
        (429, "rejected", 1, false, false),
        (404, "", 1, false, false),
    ] {
        let scene = always(move || Reply::json(status, class));
        let error = scene.call(&PUT).await.unwrap_err();
        assert_eq!((scene.requests(), error.may_have_taken_effect()), (sent, unknown), "{error}");
        assert_eq!((error.is_retryable(), error.is_auth()), (sent == 4, is_auth), "{error}");
        let scene = always(move || Reply::json(status, class));
        scene.call(&BUY).await.unwrap_err();
        assert_eq!(scene.requests(), 1, "a purchase is repeated for no code");
    }
}

#[tokio::test]
async fn a_status_that_has_come_stands_whatever_becomes_of_its_body() {
    type Spoil = fn(Reply) -> Reply;
    let spoils: [Spoil; 4] = [
        Reply::stalled,
        Reply::disconnect,
        |reply| reply.body(vec![b'x'; 100]),
        |reply| reply.header("content-length", "18446744073709551615"),
    ];
    for spoil in spoils {
        for (status, unknown) in [(400, false), (404, false), (409, false), (307, false), (500, true), (302, true)] {
            let replies = StubTransport::new(move |_| spoil(Reply::status(status).header("retry-after", "3")));
            let scene = scene(replies, |builder| builder.body_limit(10));
            let error = scene.call_in_time(&BUY).await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
            let kind = if status < 400 { ErrorKind::Redirect } else { ErrorKind::Status };
            assert_eq!((error.kind(), error.may_have_taken_effect()), (kind, unknown), "{error}");
            assert_eq!(error.retry_after(), Some(Duration::from_secs(3)), "{error}");
        }
        let replies = StubTransport::new(move |_| spoil(Reply::status(201)));
        let scene = scene(replies, |builder| builder.body_limit(10));
        let error = scene.call_in_time(&BUY).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 201, "{error}");
        assert!(error.may_have_taken_effect() && error.to_string().contains("answered 201 Created"), "{error}");
    }
}

#[tokio::test]
async fn a_stalled_error_is_still_repeated_and_still_a_refused_token() {
    let replies = [Reply::status(503).stalled(), Reply::json(200, "1")];
    let scene = scene(StubTransport::sequence(replies), |builder| builder.total_timeout(Duration::from_secs(100)));
    scene.call_in_time(&GET).await.unwrap();
    assert_eq!(scene.requests(), 2);
    let error = always(|| Reply::status(401).stalled()).call_in_time(&BUY).await.unwrap_err();
    assert!(error.is_auth() && !error.is_timeout(), "{error}");
}

#[tokio::test]
async fn an_attempt_that_never_got_a_connection_did_nothing_and_is_repeated() {
    let replies = [Reply::connecting(), Reply::connecting(), Reply::json(200, "1")];
    let reached = scene(StubTransport::sequence(replies), |builder| {
        builder.attempt_timeout(Duration::from_secs(5)).total_timeout(Duration::from_secs(60))
    });
    reached.call_in_time(&BUY).await.unwrap();
    assert_eq!(reached.requests(), 3);

    let unreachable = always(Reply::connecting);
    let error = unreachable.call_in_time(&BUY).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Connect, false), "{error}");
    let text = error.to_string();
    assert!(
        error.is_timeout() && error.is_retryable() && text.contains("could not connect to api.acme.example within")
    );

    let silent = always(Reply::hang);
    let error = silent.call_in_time(&BUY).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect(), silent.requests()), (ErrorKind::Timeout, true, 1));
}

#[tokio::test]
async fn how_far_a_request_came_decides_what_is_said_and_tried() {
    use TransportErrorKind::{Body, HeadTooLarge, InvalidRequest, Protocol, Tls, Unprocessed};
    // Kind, what it becomes, how often a purchase and a PUT are sent, whether they may have taken effect.
    for (kind, expected, bought, put, unknown) in [
        (Connect, ErrorKind::Connect, 4, 4, false),
        (Unprocessed, ErrorKind::Connect, 4, 4, false),
        (Tls, ErrorKind::Tls, 1, 1, false),
        (InvalidRequest, ErrorKind::InvalidRequest, 1, 1, false),
        (Body, ErrorKind::Io, 1, 1, false),
        (Timeout, ErrorKind::Timeout, 1, 4, true),
        (Interrupted, ErrorKind::Interrupted, 1, 4, true),
        (Protocol, ErrorKind::Interrupted, 1, 4, true),
        (HeadTooLarge, ErrorKind::BodyTooLarge, 1, 1, true),
    ] {
        for (endpoint, sent) in [(&BUY, bought), (&PUT, put)] {
            let scene = always(move || Reply::failure(kind));
            let error = scene.call(endpoint).await.unwrap_err();
            assert_eq!((error.kind(), error.may_have_taken_effect()), (expected, unknown), "{error}");
            assert_eq!((scene.requests(), error.attempts() as usize), (sent, sent), "{error}");
            assert_eq!(scene.seen().len(), 2 * sent, "{error}");
        }
    }
    let tls = always(|| Reply::failure(TransportErrorKind::Tls)).call(&GET).await.unwrap_err();
    assert!(tls.to_string().contains("TLS with api.acme.example"), "{tls}");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_the_callers_own_error() {
    let scene = always(|| Reply::json(200, "1"));
    let vanished = || {
        let error = std::io::Error::new(std::io::ErrorKind::NotFound, "no such file");
        futures_util::stream::iter([Err(error)])
    };
    let body = RequestBody::from_stream_fn(Some(7), vanished).named("invoices/a.pdf");
    let parts = RequestParts::new(&PUT).stream_body("application/pdf".parse().unwrap(), body);
    let error = scene.client.execute(parts).await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect(), error.is_retryable()), (ErrorKind::Io, false, false));
    assert!(error.to_string().contains("invoices/a.pdf: no such file"), "{error}");
    assert_eq!(scene.seen(), ["begins 1", "ends 1 io"]);
}
