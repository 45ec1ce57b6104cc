//! What counts as a success of an operation that brings no body.

use http::Method;
use pivot_core::endpoint::{ErrorDetails, ErrorResponse};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::*;
use pivot_json_derive::JsonObject;

/// The error body of this test's vendor.
#[derive(JsonObject)]
pub(crate) struct AcmeFault {
    /// The code.
    pub error_code: Option<String>,
    /// The message.
    pub error_message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let body: Option<AcmeFault> = pivot_json::from_slice(answer.body).ok();
    let (code, message) = body.map(|body| (body.error_code, body.error_message)).unwrap_or_default();
    ErrorDetails { code, message, ..ErrorDetails::default() }
}

static ACME: Vendor = Vendor::new("acme", parse_error);
static STOP: Endpoint = Endpoint::new(&ACME, "stop", Method::PUT, "/stop");

async fn stop(reply: Reply) -> Result<(), Error> {
    let transport = StubTransport::sequence([reply]);
    let client =
        Client::builder("https://api.acme.example").transport(transport).clock(ManualClock::new()).build().unwrap();
    client.execute(RequestParts::new(&STOP)).await.unwrap().expect_empty()
}

#[tokio::test]
async fn nothing_and_json_without_a_failure_are_accepted() {
    let bodies = [
        "",
        " \r\n",
        "\u{feff}",
        "\u{feff} null",
        "null",
        "{}",
        "[]",
        "true",
        "\"done\"",
        r#"{"id": "V1"}"#,
        r#"{"success": true}"#,
        r#"{"ok": 1, "error": null, "errors": []}"#,
        r#"{"error": ""}"#,
        r#"{"error": false}"#,
        r#"{"status": "ok"}"#,
        r#"{"error_code": "0"}"#,
        r#"{"error_code": 200}"#,
        r#"{"error_message": null}"#,
    ];
    for body in bodies {
        stop(Reply::json(200, body)).await.unwrap_or_else(|error| panic!("{body}: {error}"));
    }
    stop(Reply::status(204)).await.unwrap();
}

#[tokio::test]
async fn a_body_that_says_it_failed_is_no_success_and_leaves_the_effect_open() {
    let bodies = [
        ("false", None, None),
        (r#""ERROR: locked""#, None, Some("ERROR: locked")),
        (r#"{"statusCode": 401, "message": "Unauthorized"}"#, Some("401"), Some("Unauthorized")),
        (r#"{"message": "Internal error"}"#, None, Some("Internal error")),
        (r#"{"status": "denied"}"#, None, None),
        (r#"[{"success": false, "message": "not now"}]"#, None, Some("not now")),
        (r#"{"data": {"error": "not now"}}"#, None, Some("not now")),
        (r#"{"error_code": "ERROR_X", "error_message": "not now"}"#, Some("ERROR_X"), Some("not now")),
        (r#"{"error_code": "1"}"#, Some("1"), None),
        (r#"{"error_message": "not now"}"#, None, Some("not now")),
        (r#"{"success": false, "message": "not now"}"#, None, Some("not now")),
        (r#"{"success": "FALSE"}"#, None, None),
        (r#"{"success": 0}"#, None, None),
        (r#"{"ok": false}"#, None, None),
        (r#"{"isSuccess": false}"#, None, None),
        (r#"{"error": "not_now"}"#, Some("not_now"), None),
        (r#"{"error": "not now"}"#, None, Some("not now")),
        (r#"{"error": {"message": "not now"}}"#, None, Some("not now")),
        (r#"{"error": true}"#, None, None),
        (r#"{"errors": ["not now"]}"#, None, Some("not now")),
        (r#"{"errors": {"id": ["not now"]}}"#, None, Some("id: not now")),
        (r#"{"status": "ERROR", "detail": "not now"}"#, None, Some("not now")),
        (r#"{"result": "failed"}"#, None, None),
    ];
    for (body, code, message) in bodies {
        let Err(error) = stop(Reply::json(200, body)).await else { panic!("{body} passed") };
        assert_eq!((error.vendor_code(), error.message()), (code, message), "{body}");
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::ApiFailure, 200), "{body}");
        assert!(error.may_have_taken_effect() && !error.is_retryable(), "{body}");
        assert_eq!(error.body().unwrap(), body);
    }
}

#[tokio::test]
async fn a_number_or_any_text_is_not_what_was_expected() {
    for (body, expected) in [("0", "with a number where no body"), (r#""hello""#, "with a text where no body")] {
        let error = stop(Reply::json(200, body)).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, true), "{body}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn what_is_no_json_is_no_success_and_its_media_type_is_named() {
    for (media_type, body) in
        [("text/html; charset=utf-8", "<html>Sign in</html>"), ("text/plain", "OK, but"), ("x/y", "{")]
    {
        let reply = Reply::status(200).header("content-type", media_type).body(body);
        let error = stop(reply).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ApiFailure, "{body}");
        assert!(
            error.to_string().contains(&format!("answered 200 OK, but with {media_type} where no body")),
            "{error}"
        );
    }
    // However a web page is called.
    let error = stop(Reply::json(200, "<p>maintenance</p>")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ApiFailure);
    assert!(!error.to_string().contains("application/json"), "{error}");
}
