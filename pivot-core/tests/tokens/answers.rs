//! What token endpoints answer: each form is read alike by every way of asking.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::endpoint::{ErrorDetails, ErrorResponse};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::token_request::ClientCredentials;
use pivot_core::token_request::request_token;
use pivot_core::*;

/// A vendor whose errors have a form of their own.
static ACME: Vendor = Vendor::new("acme", |answer: &ErrorResponse<'_>| {
    let code = answer.body.starts_with(b"acme:").then(|| String::from_utf8_lossy(&answer.body[5..]).into_owned());
    // It reads a part of what others say.
    let message = String::from_utf8_lossy(answer.body).contains("Bad").then(|| "Bad".to_owned());
    ErrorDetails { code, message, ..ErrorDetails::default() }
});
static TOKEN: Endpoint = Endpoint::new(&ACME, "token", Method::POST, "/token");
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/parts");

/// A source that asks with JSON, as several vendors want it.
struct JsonFormat(Client);

impl TokenSource for JsonFormat {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let client = self.0.clone();
        Box::pin(async move { request_token(&client, RequestParts::new(&TOKEN).json("{}")).await })
    }
}

/// Both ways of asking, with what they are answered.
fn sources(reply: impl Fn() -> Reply + Clone + Send + Sync + 'static) -> Vec<(Arc<dyn TokenSource>, ManualClock)> {
    let clock = ManualClock::new();
    let client = Client::builder("https://api.acme.example")
        .transport(StubTransport::new(move |_| reply()))
        .clock(clock.clone())
        .random(FixedRng(0.0))
        .build()
        .unwrap();
    let url = "https://login.acme.example/token".parse().unwrap();
    let standard = ClientCredentials::new(client.clone(), &url, "id", "cl1ent-s3cret".into());
    vec![(Arc::new(standard), clock.clone()), (Arc::new(JsonFormat(client)), clock)]
}

async fn outcomes(status: u16, body: impl Into<bytes::Bytes>) -> Vec<Result<(String, Option<Duration>), Error>> {
    let body = body.into();
    let mut outcomes = Vec::new();
    for (source, clock) in sources(move || Reply::status(status).body(body.clone())) {
        let token = source.fetch(FetchContext::default()).await;
        outcomes.push(token.map(|token| (token.secret().expose().to_owned(), token.remaining_lifetime(clock.now()))));
    }
    outcomes
}

#[tokio::test]
async fn any_success_with_a_token_is_one_whatever_its_status_and_media_type() {
    let json = r#"{"access_token": "t-1"}"#;
    for status in [200, 201, 202, 203, 206, 299] {
        for media_type in
            ["application/json", "text/plain", "text/html; charset=utf-8", "application/x-www-form-urlencoded", ""]
        {
            for (source, _) in sources(move || Reply::status(status).header("content-type", media_type).body(json)) {
                let token = source.fetch(FetchContext::default()).await.unwrap();
                assert_eq!(token.secret().expose(), "t-1", "{status} {media_type}");
            }
        }
    }
    let bodies: [&[u8]; 9] = [
        b"{\"access_token\": \"t-1\"}",
        b"\xef\xbb\xbf{\"access_token\": \"t-1\"}",
        b"\r\n {\"access_token\": \"t-1\"}\r\n",
        b"{\"access_token\": \"t-1\", \"error\": null}",
        b"{\"access_token\": \"t-1\", \"error\": \"\", \"code\": 0}",
        b"{\"access_token\": \"t-1\", \"token_type\": \"BEARER\", \"scope\": [], \"refresh_token\": 7}",
        b"{\"access_token\": \"t-1\", \"token_type\": \"BearerToken\"}",
        b"{\"access_token\": \"t-1\", \"token_type\": {\"name\": \"mac\"}}",
        b"{\"access_token\": \"t-1\", \"name\": \"Andr\xe9\"}",
    ];
    for body in bodies {
        for outcome in outcomes(200, body).await {
            assert_eq!(outcome.unwrap().0, "t-1", "{}", String::from_utf8_lossy(body));
        }
    }
}

#[tokio::test]
async fn the_scheme_before_a_token_is_no_part_of_it_and_every_visible_sign_is() {
    for (given, expected) in [
        ("Bearer abc", "abc"),
        ("bearer abc", "abc"),
        ("BEARER \t abc", "abc"),
        ("Bearer Bearer abc", "abc"),
        ("BearerToken", "BearerToken"),
        ("bearer-abc", "bearer-abc"),
        ("Bearer:abc", "Bearer:abc"),
        ("a-._~+/9==", "a-._~+/9=="),
        ("a|b:{c}$%", "a|b:{c}$%"),
        ("0", "0"),
    ] {
        let body = serde_json::json!({ "access_token": given }).to_string();
        for outcome in outcomes(200, body).await {
            assert_eq!(outcome.unwrap().0, expected, "{given}");
        }
    }
}

#[tokio::test]
async fn a_lifetime_is_read_where_it_can_be_and_else_the_token_is_good_until_it_is_refused() {
    let seconds = |seconds: f64| Some(Duration::from_secs_f64(seconds));
    let cases = [
        ("3600", seconds(3600.0)),
        ("3599.5", seconds(3599.5)),
        ("3.6e3", seconds(3600.0)),
        ("\"3600\"", seconds(3600.0)),
        ("\" 3600 \"", seconds(3600.0)),
        ("\"3599.5\"", seconds(3599.5)),
        ("1", seconds(1.0)),
        ("null", None),
        ("\"\"", None),
        ("\" \"", None),
        ("0", None),
        ("0.5", None),
        ("\"0\"", None),
        ("-1", None),
        ("\"-3600\"", None),
        ("\"soon\"", None),
        ("\"3600 seconds\"", None),
        ("\"inf\"", None),
        ("\"NaN\"", None),
        ("\"2026-01-01T00:00:00Z\"", None),
        ("true", None),
        ("[]", None),
        ("[3600]", None),
        ("{}", None),
        ("18446744073709551616", None),
        ("1e300", None),
        ("\"1e999\"", None),
    ];
    for (expires_in, lifetime) in cases {
        let body = format!(r#"{{"access_token": "t", "expires_in": {expires_in}}}"#);
        for outcome in outcomes(200, body).await {
            assert_eq!(outcome.unwrap(), ("t".to_owned(), lifetime), "{expires_in}");
        }
    }
    for outcome in outcomes(200, r#"{"access_token": "t"}"#).await {
        assert_eq!(outcome.unwrap().1, None, "absent");
    }
}

#[tokio::test]
async fn no_lifetime_makes_every_call_ask_for_a_token() {
    for expires_in in ["0", "-1", "\"\"", "0.001", "\"never\""] {
        let body = format!(r#"{{"access_token": "t", "expires_in": {expires_in}}}"#);
        let (transport, clock) = (StubTransport::new(move |_| Reply::json(200, body.clone())), ManualClock::new());
        let asking = Client::builder("https://h").transport(transport.clone()).clock(clock.clone()).build().unwrap();
        let credentials = TokenCredentials::new(Arc::new(JsonFormat(asking)), Arc::new(clock.clone()));
        for _ in 0..50 {
            credentials.authorization().await.unwrap();
            clock.advance(Duration::from_secs(60));
        }
        assert_eq!(transport.received().len(), 1, "{expires_in}");
    }
}

#[tokio::test]
async fn an_error_is_read_in_every_form_whatever_the_status() {
    let cases = [
        (
            r#"{"error": "invalid_client", "error_description": "unknown"}"#,
            Some("invalid_client"),
            Some("unknown"),
            true,
        ),
        (r#"{"error": "INVALID_CLIENT"}"#, Some("INVALID_CLIENT"), None, true),
        (r#"{"error": "unauthorized_client", "error_description": 7}"#, Some("unauthorized_client"), Some("7"), true),
        (r#"{"error": "access_denied", "error_description": ["no"]}"#, Some("access_denied"), Some("no"), true),
        (r#"{"error": "invalid_grant"}"#, Some("invalid_grant"), None, true),
        (r#"{"error": "invalid_scope", "error_description": "which?"}"#, Some("invalid_scope"), Some("which?"), false),
        (
            r#"{"code": 41, "message": "Invalid credentials", "description": "wrong id"}"#,
            Some("41"),
            Some("Invalid credentials: wrong id"),
            false,
        ),
        (
            r#"{"code": "invalid_client", "message": "Bad client", "description": ""}"#,
            Some("invalid_client"),
            Some("Bad client"),
            true,
        ),
        (
            r#"{"error_code": "CLIENT_UNKNOWN", "error_message": "no such client"}"#,
            Some("CLIENT_UNKNOWN"),
            Some("no such client"),
            false,
        ),
        (r#"{"error": {"code": 7, "message": "nested"}}"#, Some("7"), Some("nested"), false),
        (
            r#"{"error": {"code": "invalid_client"}, "message": "outside"}"#,
            Some("invalid_client"),
            Some("outside"),
            true,
        ),
        (r#"{"type": "about:blank", "title": "Bad", "detail": "very bad"}"#, None, Some("Bad: very bad"), false),
        (r#"[{"error": "invalid_client"}]"#, Some("invalid_client"), None, true),
        ("\u{feff}{\"error\": \"invalid_client\"}", Some("invalid_client"), None, true),
        (r#"{"code": 401, "message": "Unauthorized"}"#, Some("401"), Some("Unauthorized"), true),
        (r#"{"access_token": "", "error": "invalid_client"}"#, Some("invalid_client"), None, true),
        (r#"{"access_token": "t", "error": "invalid_client"}"#, Some("invalid_client"), None, true),
        (r#"{"error": "invalid_client", "access_token": "t"}"#, Some("invalid_client"), None, true),
        (r#"{"access_token": "t", "errors": ["no such client"]}"#, None, Some("no such client"), false),
        (r#"{"access_token": "t", "success": false, "message": "no"}"#, None, Some("no"), false),
        (r#"{"access_token": "t", "code": 401, "message": "Unauthorized"}"#, Some("401"), Some("Unauthorized"), true),
        (r#"{"access_token": null, "message": "try later"}"#, None, Some("try later"), false),
    ];
    for (body, code, message, is_auth) in cases {
        for status in [200, 201, 400, 404, 422] {
            for outcome in outcomes(status, body).await {
                let error = outcome.unwrap_err();
                let said = (error.vendor_code(), error.message(), error.is_auth());
                assert_eq!(said, (code, message, is_auth), "{status} {body}");
                assert_eq!(error.status().unwrap(), status, "{body}");
            }
        }
    }
}

#[tokio::test]
async fn what_a_vendors_own_reader_finds_stands_and_is_completed() {
    let cases = [
        ("acme:E7", Some("E7"), None),
        ("acme:Bad", Some("Bad"), Some("Bad")),
        (r#"{"code": 7, "message": "Bad", "description": "very"}"#, Some("7"), Some("Bad: very")),
        (r#"{"code": "Bad", "message": "other"}"#, Some("Bad"), Some("Bad")),
    ];
    for (body, code, message) in cases {
        let error = outcomes(400, body).await.swap_remove(1).unwrap_err();
        assert_eq!((error.vendor_code(), error.message()), (code, message), "{body}");
    }
}

#[tokio::test]
async fn a_success_without_a_usable_token_says_why() {
    let long = format!(r#"{{"access_token": "{}"}}"#, "x".repeat(70_000));
    let cases = [
        ("", "empty body"),
        ("<html>Sign in</html>", "where JSON is expected"),
        ("[]", "another form"),
        ("7", "another form"),
        ("{}", "without an access_token"),
        (r#"{"access_token": null}"#, "without an access_token"),
        (r#"{"access_token": ""}"#, "without an access_token"),
        (r#"{"access_token": "  "}"#, "without an access_token"),
        (r#"{"access_token": 7}"#, "without an access_token"),
        (r#"{"access_token": ["t"]}"#, "without an access_token"),
        (r#"{"accessToken": "t"}"#, "without an access_token"),
        (r#"{"access_token": "null"}"#, "is a word for nothing"),
        (r#"{"access_token": "None"}"#, "is a word for nothing"),
        (r#"{"access_token": "undefined"}"#, "is a word for nothing"),
        (r#"{"access_token": "[object Object]"}"#, "is a word for nothing"),
        (r#"{"access_token": "t", "expires_in": 36"#, "where JSON is expected"),
        (r#"{"access_token": "t"#, "where JSON is expected"),
        (r#"{"expires_in": 36, "access_token": "t""#, "where JSON is expected"),
        (r#"{"access_token": "two\nlines"}"#, "cannot stand in a header"),
        (r#"{"access_token": "t\r\n"}"#, "cannot stand in a header"),
        (r#"{"access_token": " t"}"#, "cannot stand in a header"),
        (r#"{"access_token": "\u0000"}"#, "neither letters nor digits"),
        (r#"{"access_token": "t\u0000"}"#, "cannot stand in a header"),
        (r#"{"access_token": "a b"}"#, "cannot stand in a header"),
        (r#"{"access_token": "Bearer a b"}"#, "cannot stand in a header"),
        (r#"{"access_token": "abc\u200b"}"#, "cannot stand in a header"),
        (r#"{"access_token": "\ufeffabc"}"#, "cannot stand in a header"),
        (r#"{"access_token": "abc\u00a0"}"#, "cannot stand in a header"),
        (r#"{"access_token": "caf\u00e9"}"#, "cannot stand in a header"),
        (r#"{"access_token": "\uff41bc"}"#, "cannot stand in a header"),
        (r#"{"access_token": "..."}"#, "neither letters nor digits"),
        (r#"{"access_token": "********"}"#, "neither letters nor digits"),
        (r#"{"access_token": "\u2026"}"#, "neither letters nor digits"),
        (r#"{"access_token": "Bearer ..."}"#, "neither letters nor digits"),
        (r#"{"access_token": "Bearer"}"#, "is a word for nothing"),
        (r#"{"access_token": "Bearer null"}"#, "is a word for nothing"),
        (r#"{"access_token": "Bearer "}"#, "is empty"),
        (&long, "longer than any header"),
    ];
    for (body, why) in cases {
        for outcome in outcomes(200, body.to_owned()).await {
            let error = outcome.unwrap_err();
            let start: String = body.chars().take(60).collect();
            assert!(error.to_string().contains(why), "{start}: {error}");
            assert!(!error.to_string().contains("was not sent"), "{start}: {error}");
        }
    }
}

#[tokio::test]
async fn a_call_whose_token_is_refused_says_that_the_credentials_are_wrong() {
    for (status, body, ending) in [
        (
            400,
            r#"{"error": "invalid_client"}"#,
            ": the request for one was answered 400 Bad Request (check the credentials)",
        ),
        (
            401,
            r#"{"error": "invalid_client"}"#,
            ": the request for one was answered 401 Unauthorized (check the credentials)",
        ),
        (200, r#"{"error": "unauthorized_client"}"#, " (check the credentials)"),
        (404, "", ": the request for one was answered 404 Not Found (check the address that tokens are asked of)"),
    ] {
        for (source, clock) in sources(move || Reply::json(status, body)) {
            let client = Client::builder("https://h")
                .transport(StubTransport::new(|_| Reply::json(200, "[]")))
                .clock(clock.clone())
                .credentials(TokenCredentials::new(source, Arc::new(clock)))
                .build()
                .unwrap();
            let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
            assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Token, false));
            assert_eq!(error.is_auth(), status != 404, "{error}");
            assert!(error.to_string().contains(&format!("no token could be obtained{ending}")), "{error}");
        }
    }
}

#[tokio::test]
async fn a_call_without_a_token_says_where_it_stands_why() {
    for (source, clock) in sources(|| Reply::json(200, "{}")) {
        let client = Client::builder("https://h")
            .transport(StubTransport::new(|_| Reply::json(200, "[]")))
            .clock(clock.clone())
            .credentials(TokenCredentials::new(source, Arc::new(clock)))
            .build()
            .unwrap();
        let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert!(error.to_string().ends_with("no token could be obtained (its source says why)"), "{error}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains("without an access_token"), "{source}");
    }
}
