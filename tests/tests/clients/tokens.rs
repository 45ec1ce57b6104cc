//! Every vendor's token endpoint is read alike.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use afosto_client::AfostoClient;
use orange_travel_client::{Environment, OrangeTravelClient};
use ownli_client::{OwnliClient, SANDBOX_BASE_URL};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::{BoxFuture, ClientBuilder, Error, ErrorKind, Secret};

/// Builds a client over a transport and makes a call.
type Call = fn(StubTransport) -> BoxFuture<'static, Result<(), Error>>;

/// A vendor, the end of its token endpoint's path, and a call.
const VENDORS: [(&str, &str, Call); 3] = [
    ("orange", "/oauth/v3/token", |transport| {
        Box::pin(async move {
            let credentials = orange_travel_client::Credentials::client("id", "s3cret");
            let builder = OrangeTravelClient::builder(Environment::Sandbox, credentials).configure(over(transport));
            builder.build()?.suppliers().send().await.map(drop)
        })
    }),
    ("ownli", "/api/auth/token", |transport| {
        Box::pin(async move {
            let credentials = ownli_client::Credentials::token("partner", "id", "s3cret");
            let builder = OwnliClient::builder(SANDBOX_BASE_URL, credentials).configure(over(transport));
            builder.build()?.activate_vehicle("v").send().await.map(drop)
        })
    }),
    ("afosto", "/iam/oauth/authorize", |transport| {
        Box::pin(async move {
            let credentials = afosto_client::Credentials::client("id", "s3cret");
            let builder =
                AfostoClient::builder(afosto_client::Environment::Production, credentials).configure(over(transport));
            builder.build()?.odr().list_orders().try_collect_max(1).await.map(drop)
        })
    }),
];

fn over(transport: StubTransport) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
    move |core| core.transport(transport.clone()).clock(ManualClock::new())
}

/// Answers requests for tokens with `token`, and notes what calls come with.
fn server(path: &'static str, token: impl Fn() -> Reply + Send + Sync + 'static) -> StubTransport {
    StubTransport::new(move |request: &Received| match request.url.path() == path {
        true => token(),
        // The lists are empty; what Ownli answers to an activation is empty too.
        false if request.url.path().contains("/vehicles/") => Reply::status(204),
        false => Reply::json(200, "[]"),
    })
}

#[tokio::test]
async fn any_success_with_a_token_is_one() {
    let bodies = [
        r#"{"access_token": "t-1", "token_type": "Bearer", "expires_in": 3600}"#,
        r#"{"access_token": "t-1", "expires_in": "3599.5"}"#,
        r#"{"access_token": "t-1", "expires_in": []}"#,
        r#"{"access_token": "t-1", "expires_in": -1, "token_type": null}"#,
        "\u{feff}{\"access_token\": \"t-1\"}",
    ];
    for (vendor, path, call) in VENDORS {
        for body in bodies {
            for (status, media_type) in [(200, "application/json"), (201, "text/html"), (203, "text/plain")] {
                let transport =
                    server(path, move || Reply::status(status).header("content-type", media_type).body(body));
                call(transport.clone()).await.unwrap_or_else(|error| panic!("{vendor} {status} {body}: {error}"));
                assert_eq!(
                    transport.received().last().unwrap().header("authorization"),
                    "Bearer t-1",
                    "{vendor} {body}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_token_is_an_error_and_no_call_is_sent() {
    let bodies = [
        "",
        "<html>",
        "{}",
        "[]",
        r#"{"access_token": ""}"#,
        r#"{"access_token": " "}"#,
        r#"{"access_token": "a\nb"}"#,
        r#"{"access_token": true}"#,
        r#"{"access_token": {"token": "t-1"}}"#,
        r#"{"access_token": ["t-1", "t-2"]}"#,
        r#"[{"access_token": "t-1"}, {"access_token": "t-2"}]"#,
        r#"{"data": {"access_token": ""}}"#,
        r#"{"data": {"refresh_token": "t-1"}}"#,
        r#""t-1""#,
    ];
    for (vendor, path, call) in VENDORS {
        for body in bodies {
            let transport = server(path, move || Reply::json(200, body));
            let error = call(transport.clone()).await.unwrap_err();
            assert_eq!((error.kind(), error.is_auth()), (ErrorKind::Token, false), "{vendor} {body}");
            assert!(transport.received().iter().all(|request| request.url.path() == path), "{vendor} {body}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_one_in_every_form_and_with_every_status() {
    let cases = [
        (r#"{"error": "invalid_client", "error_description": "unknown client"}"#, "invalid_client", "unknown client"),
        (r#"{"error": "unauthorized_client"}"#, "unauthorized_client", ""),
        (r#"{"error": "access_denied", "error_description": ""}"#, "access_denied", ""),
        (
            r#"{"code": "invalid_client", "message": "Bad", "description": "unknown client"}"#,
            "invalid_client",
            "unknown client",
        ),
        (r#"{"code": 401, "message": "unknown client"}"#, "401", "unknown client"),
        (r#"{"error_code": "UNAUTHORIZED", "error_message": "unknown client"}"#, "UNAUTHORIZED", "unknown client"),
        (r#"{"error": {"code": "forbidden", "message": "unknown client"}}"#, "forbidden", "unknown client"),
    ];
    for (vendor, path, call) in VENDORS {
        for (body, code, message) in cases {
            for status in [200, 400, 401, 403] {
                let transport = server(path, move || Reply::json(status, body));
                let error = call(transport.clone()).await.unwrap_err();
                assert!(error.is_auth(), "{vendor} {status} {body}: {error:?}");
                let cause: &Error = std::error::Error::source(&error).unwrap().downcast_ref().unwrap();
                assert_eq!(cause.vendor_code(), Some(code), "{vendor} {status} {body}");
                assert!(cause.message().unwrap_or_default().contains(message), "{vendor} {status} {body}");
                assert_eq!(transport.received().len(), 1, "{vendor} {status} {body}");
            }
        }
    }
}

#[tokio::test]
async fn a_function_of_afostos_caller_that_gives_nothing_usable_or_panics_is_an_error_and_asked_again() {
    let transport = StubTransport::new(|_| Reply::json(200, "[]"));
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let credentials = afosto_client::Credentials::function(move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            match number {
                0 => Ok(Secret::from("")),
                1 => Ok(Secret::from("a\nb")),
                2 => Err(Error::configuration("not today")),
                3 => panic!("the caller's function is broken"),
                _ => Ok(Secret::from("good")),
            }
        }
    });
    let afosto = AfostoClient::builder(afosto_client::Environment::Production, credentials)
        .configure(over(transport.clone()))
        .build()
        .unwrap();
    for number in 0..4 {
        let error = afosto.odr().list_orders().try_collect_max(1).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token, "{number}");
        assert_eq!(transport.received().len(), 0, "{number}");
    }
    afosto.odr().list_orders().try_collect_max(1).await.unwrap();
    assert_eq!((asked.load(Ordering::SeqCst), transport.received()[0].header("authorization")), (5, "Bearer good"));
}

/// Orange's gateway says by 403 and its code 53 that requests come too fast [vendor], of the token endpoint as of the API.
#[tokio::test]
async fn oranges_own_code_for_a_rate_limit_is_one_at_the_token_endpoint_too() {
    let (_, path, call) = VENDORS[0];
    for (status, body, is_limit) in [
        (403, r#"{"code": 53, "message": "Too many requests", "description": "slow down"}"#, true),
        (403, r#"{"code": "53"}"#, true),
        (429, r#"{"code": 53, "message": "Too many requests"}"#, true),
        (403, r#"{"code": 50, "message": "Access denied"}"#, false),
        (401, r#"{"code": 41, "message": "Invalid credentials"}"#, false),
        (401, r#"{"code": 42, "message": "Expired credentials"}"#, false),
    ] {
        let transport = server(path, move || Reply::json(status, body));
        let error = call(transport.clone()).await.unwrap_err();
        assert_eq!(error.is_rate_limited(), is_limit, "{status} {body}: {error}");
        assert_eq!((error.is_auth(), error.is_retryable()), (!is_limit, is_limit), "{status} {body}: {error}");
        assert!(transport.received().iter().all(|request| request.url.path() == path), "{status} {body}");
        // A refusal is final, and what passes by itself is asked for again.
        assert_eq!(transport.received().len() > 1, is_limit, "{status} {body}");
    }
}
