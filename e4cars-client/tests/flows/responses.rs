//! What becomes of what comes back.

use std::time::Duration;

use e4cars_client::ErrorKind;
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use serde_json::json;

use crate::scene::{declaration, stubbed, success};

#[tokio::test]
async fn the_documented_refusals_carry_the_vendors_message() {
    for (status, message, hint) in [
        (400, "Invalid request. Ensure all parameters are correctly provided.", ""),
        (401, "Unauthorized. Please authenticate.", " (check the credentials)"),
        (
            403,
            "Forbidden. You do not have the necessary permissions to execute this flow.",
            " (check what the credentials may do)",
        ),
    ] {
        let reply = json!({"status": "error", "message": message}).to_string();
        let transport = StubTransport::sequence([Reply::json(status, reply)]);
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.message()), (status, Some(message)));
        assert!(!error.may_have_taken_effect());
        let reason = error.status().unwrap();
        assert_eq!(
            error.to_string(),
            format!(
                "e4cars declare_vehicle: POST /api/v1/4pl/{{accountId}}/incoming-flows/vehicle/{{translatorCode}} \
                 answered {reason}: {message}{hint}"
            )
        );
    }
}

#[tokio::test]
async fn a_refusal_in_another_form_keeps_its_words() {
    for (body, said) in [
        (r#"{"message": "Forbidden"}"#, "Forbidden"),
        (r#"{"status": 403, "message": "Forbidden"}"#, "Forbidden"),
        (r#"{"status": "error", "message": ["a", "b"]}"#, ""),
        (r#"{"status": ["error"], "message": "Forbidden"}"#, "Forbidden"),
        (r#"{"error_code": "X", "error_message": "no such account"}"#, "no such account"),
        (r#"{"code": 50, "message": "Access denied", "description": "not yours"}"#, "Access denied: not yours"),
        (r#"{"error": {"message": "inside"}}"#, "inside"),
        (r#"{"error": "access_denied", "error_description": "by policy"}"#, "by policy"),
        (r#"{"type": "about:blank", "title": "Forbidden", "detail": "not yours"}"#, "not yours"),
        (r#"[{"message": "in a list"}]"#, "in a list"),
        ("<html><head><title>403 Forbidden</title></head><body>nginx</body></html>", "403 Forbidden"),
        ("Forbidden by policy", "Forbidden by policy"),
        ("", ""),
    ] {
        let transport = StubTransport::new(move |_| Reply::status(403).body(body));
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert!(error.is_auth() && error.to_string().contains(said), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_success_that_says_error_is_an_error() {
    let body = r#"{"status": "error", "message": "No such translator"}"#;
    let transport = StubTransport::sequence([Reply::json(200, body)]);
    let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::ApiFailure, Some("No such translator")));
    assert!(error.to_string().contains("says that it failed: No such translator"), "{error}");
}

#[tokio::test]
async fn whatever_is_not_the_known_success_is_a_failure_that_may_have_been_processed() {
    for (body, said) in [
        (r#"{"status": "ERROR", "message": "No such translator"}"#, "No such translator"),
        (r#"{"status": "Error", "message": "No such translator"}"#, "No such translator"),
        (r#"{"status": "failed", "message": "No such translator"}"#, "No such translator"),
        (r#"{"status": "queued", "job": 7}"#, "its status is \"queued\""),
        (r#"{"status": "succes", "message": ""}"#, "its status is \"succes\""),
        (r#"{"status": "", "message": "Odd"}"#, "Odd"),
        (r#"{"status": true, "message": "Odd"}"#, "Odd"),
        (r#"{"status": 200, "message": "Odd"}"#, "Odd"),
        (r#"[{"status": "error", "message": "In a list"}]"#, "In a list"),
        (r#"{"message": "Alone"}"#, "Alone"),
        (r#"{"status": null, "message": "Alone"}"#, "Alone"),
        (r#"{"data": {"status": "error", "message": "Inside"}}"#, "Inside"),
    ] {
        let transport = StubTransport::new(move |_| Reply::json(200, body));
        let client = stubbed(&transport, &ManualClock::new());
        let error = client.declare_vehicle(&declaration()).send().await.unwrap_err();
        assert_eq!((error.kind(), error.message()), (ErrorKind::ApiFailure, Some(said)), "{body}: {error}");
        assert!(error.may_have_taken_effect(), "{body}");
        let tried = client.declare_vehicle(&declaration()).dry_run(true).send().await.unwrap_err();
        assert_eq!((tried.kind(), tried.may_have_taken_effect()), (ErrorKind::ApiFailure, false), "{body}");
        assert_eq!(transport.received().len(), 2, "nothing is repeated");
    }
    for body in
        ["{}", r#"{"result": {"status": "success"}}"#, "[]", "null", "true", "\"success\"", "success", "<html>", ""]
    {
        let transport = StubTransport::new(move |_| Reply::json(200, body));
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_success_is_one_in_any_case_of_letters_and_unknown_fields_survive() {
    for status in ["success", "SUCCESS", "Success", " success "] {
        let body = json!([{"status": status, "job": 7}]);
        for body in [body[0].to_string(), body.to_string()] {
            let transport = StubTransport::sequence([Reply::json(200, body)]);
            let answer = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap();
            assert!(answer.status.is_success() && answer.status.as_str() == status);
            assert_eq!(*answer.extra.get("job").unwrap(), json!(7));
        }
    }
}

#[tokio::test]
async fn five_hundred_and_then_two_hundred_is_a_success_for_a_dry_run_only() {
    let replies = || StubTransport::sequence([Reply::status(500), Reply::json(200, success().to_string())]);
    let (transport, clock) = (replies(), ManualClock::new());
    let request = stubbed(&transport, &clock);
    let response = request.declare_vehicle(&declaration()).dry_run(true).send_with_response().await.unwrap();
    assert_eq!((response.attempts(), clock.recorded_sleeps()), (2, vec![Duration::from_millis(250)]));

    let transport = replies();
    let error = stubbed(&transport, &clock).declare_vehicle(&declaration()).send().await.unwrap_err();
    assert_eq!(transport.received().len(), 1);
    assert!(
        error.may_have_taken_effect() && error.to_string().ends_with("(the call may have taken effect)"),
        "{error}"
    );
}

#[tokio::test]
async fn what_is_no_answer_is_told_as_what_it_is() {
    for (reply, expected) in [
        (Reply::status(200).header("content-type", "text/html").body("<html>"), "answered 200 OK with text/html"),
        (Reply::status(200), "answered 200 OK with an empty body"),
        (Reply::json(200, "{}"), "answered 200 OK with JSON of another form: status: missing"),
        (Reply::status(502).body("<html>Bad gateway</html>"), "answered 502 Bad Gateway"),
        (Reply::json(401, "[]"), "answered 401 Unauthorized"),
        (Reply::status(302).header("location", "https://login.example/"), "login.example"),
    ] {
        let transport = StubTransport::sequence([reply]);
        let error = stubbed(&transport, &ManualClock::new()).declare_vehicle(&declaration()).send().await.unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}
