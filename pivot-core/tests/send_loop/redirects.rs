//! Redirects, and the credentials that do not follow them.

use http::HeaderName;
use pivot_core::testing::{Received, Reply, StubTransport, full_error_text};
use pivot_core::*;

use crate::scene::{LIST, Scene, TOKEN, ok, scene, scene_with};

fn with_query_token(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(StubTransport::new(answer), |builder| {
        builder.credentials(StaticCredentials::query_token("token", &TOKEN.into()))
    })
}

#[tokio::test]
async fn a_redirect_at_home_keeps_the_credentials_and_one_abroad_has_none() {
    let scene = with_query_token(|request| match request.url.path() {
        "/base/v1/parts" => Reply::status(302).header("location", "/moved?token=x&page=2"),
        "/moved" => Reply::status(307).header("location", "https://elsewhere.example/parts"),
        _ => ok(),
    });
    let parts = RequestParts::new(&LIST).header(HeaderName::from_static("x-own"), "own".parse().unwrap());
    scene.client.execute(parts).await.unwrap();
    let received = scene.transport.received();
    assert_eq!(received[1].url.query(), Some("page=2&token=s3cret-t0ken%2F%2B"));
    assert_eq!(received[1].header("x-own"), "own");
    assert_eq!(received[2].url.as_str(), "https://elsewhere.example/parts");
    assert_eq!((received[2].header("x-own"), received[2].header("accept")), ("", "application/json"));
}

/// Numbers the attempts in a header.
struct Numbering;

impl Hook for Numbering {
    fn before_attempt(&self, attempt: &mut hook::AttemptContext<'_>) {
        let count = attempt.headers.get("x-number").map_or(0, |value| value.len());
        attempt.headers.insert("x-number", "1".repeat(count + 1).parse().unwrap());
    }
}

#[tokio::test]
async fn at_home_a_redirected_request_has_the_headers_of_the_first_and_hooks_are_asked_once() {
    for is_hooked in [false, true] {
        let transport = StubTransport::new(|request| match request.url.path() {
            "/base/v1/parts" => Reply::status(307).header("location", "/moved"),
            "/moved" => Reply::status(307).header("location", "/moved/again"),
            _ => ok(),
        });
        let scene = scene_with(transport, |builder| {
            let builder = builder.credentials(StaticCredentials::bearer(&"t0ken".into()).unwrap());
            if is_hooked { builder.hook(Numbering) } else { builder }
        });
        let parts =
            RequestParts::new(&LIST).json("[1]").header(HeaderName::from_static("x-own"), "own".parse().unwrap());
        scene.client.execute(parts).await.unwrap();
        let received = scene.transport.received();
        assert_eq!(received.len(), 3);
        for request in &received {
            let sent = ["content-type", "authorization", "x-own", "x-number"].map(|name| request.header(name));
            let number = if is_hooked { "1" } else { "" };
            assert_eq!(sent, ["application/json", "Bearer t0ken", "own", number]);
            assert_eq!(request.headers, received[0].headers);
        }
    }
}

#[tokio::test]
async fn of_a_media_type_and_a_header_of_that_name_the_one_that_was_set_last_is_sent() {
    let scene = scene([ok(), ok()]);
    let own = |parts: RequestParts| parts.header(http::header::CONTENT_TYPE, "text/own".parse().unwrap());
    for parts in [own(RequestParts::new(&LIST)).json("1"), own(RequestParts::new(&LIST).json("1"))] {
        assert!(format!("{parts:?}").contains("content-type"), "{parts:?}");
        scene.client.execute(parts).await.unwrap();
    }
    let sent: Vec<_> =
        scene.transport.received().iter().map(|request| request.header("content-type").to_owned()).collect();
    assert_eq!(sent, ["application/json", "text/own"]);
}

#[tokio::test]
async fn a_server_cannot_make_us_carry_the_token_elsewhere() {
    for encode in [str::to_uppercase, str::to_lowercase] {
        let scene = with_query_token(move |request| {
            let token = request.url.query_pairs().find(|(name, _)| name == "token").unwrap().1.into_owned();
            let target = token.replace('/', &encode("%2f")).replace('+', &encode("%2b"));
            Reply::status(302).header("location", &format!("https://evil.example/{target}"))
        });
        let error = scene.list().await.unwrap_err();
        assert_eq!((error.kind(), scene.requests()), (ErrorKind::Redirect, 1), "{error}");
        assert!(!format!("{error} {error:?}").to_lowercase().contains("s3cret"));
    }
}

#[tokio::test]
async fn a_purchase_is_not_redirected_to_another_host_or_into_a_get() {
    for (status, location, unknown) in
        [(307, "https://elsewhere.example/", false), (302, "/v2/orders", true), (303, "/receipt", true)]
    {
        let scene = with_query_token(move |_| Reply::status(status).header("location", location));
        let error = scene.buy().await.unwrap_err();
        assert_eq!((error.kind(), scene.requests()), (ErrorKind::Redirect, 1));
        assert_eq!(error.may_have_taken_effect(), unknown, "{error}");
    }
    let scene = with_query_token(|request| match request.url.path() {
        "/v2/orders" => ok(),
        _ => Reply::status(308).header("location", "/v2/orders"),
    });
    scene.buy().await.unwrap();
    assert_eq!(scene.transport.received()[1].body, r#"{"part":1}"#);
}

#[tokio::test]
async fn a_circle_of_redirects_ends() {
    let scene = with_query_token(|_| Reply::status(302).header("location", "/again"));
    let error = scene.list().await.unwrap_err();
    assert!(error.to_string().contains("answered 302 Found") && error.to_string().contains("too many"), "{error}");
    assert_eq!((scene.requests(), error.status().unwrap().as_u16()), (6, 302));
}

#[tokio::test]
async fn a_token_that_the_server_echoes_is_in_no_error() {
    let echo = format!(r#"{{"code": "{TOKEN}", "message": "bad token {TOKEN} (s3cret-t0ken%2F%2B)"}}"#);
    for reply in [(401, echo.clone()), (500, format!("<html>{TOKEN}")), (200, echo), (200, format!("<p>{TOKEN}"))] {
        let scene = with_query_token(move |_| Reply::json(reply.0, reply.1.clone()).header("x-request-id", TOKEN));
        let error = match scene.list().await {
            Err(error) => error,
            Ok(response) => response.json::<Vec<u8>>().unwrap_err(),
        };
        let all = full_error_text(&error);
        assert!(!all.contains("s3cret"), "{all}");
    }
}
