//! Bodies of successes of operations that give nothing, each with what a person would say of it.

use super::*;

/// Bodies that say that the call failed.
const FAILED: &[&str] = &[
    // NestJS, AWS, Spring, Java's and PHP's envelopes.
    r#"{"statusCode": 401, "message": "Unauthorized"}"#,
    r#"{"status": false, "message": "denied"}"#,
    r#"{"result": false, "message": "denied"}"#,
    r#"{"status": 404, "message": "not found", "data": null}"#,
    r#"{"code": 500, "message": "boom", "data": null}"#,
    r#"{"code": 500, "msg": "boom"}"#,
    r#"{"code": "E500", "message": "x", "data": null}"#,
    r#"{"code": "ERR_LOCKED", "message": "locked", "timestamp": "x", "traceId": "y", "service": "odr"}"#,
    r#"{"timestamp": "2026-01-01", "status": 403, "error": "Forbidden", "path": "/x"}"#,
    // A status by itself, in each of its places and spellings.
    r#"{"status": 500}"#,
    r#"{"status": "404"}"#,
    r#"{"code": 503}"#,
    r#"{"statusCode": 400}"#,
    r#"{"httpStatus": "500 Internal Server Error"}"#,
    r#"{"status": "HTTP 502"}"#,
    r#"{"errorCode": 404}"#,
    r#"{"status_code": 422.0}"#,
    // Flags, as each language writes them.
    r#"{"success": false}"#,
    r#"{"success": "N"}"#,
    r#"{"Success": "no", "message": "x"}"#,
    r#"{"success": null, "message": "x"}"#,
    r#"{"ok": "off"}"#,
    r#"{"isSuccess": 0}"#,
    r#"{"succeeded": "False"}"#,
    r#"{"failed": true}"#,
    r#"{"hasErrors": "true"}"#,
    r#"{"deleted": false}"#,
    r#"{"id": "o-1", "deleted": false}"#,
    r#"{"created": false, "updated": false}"#,
    r#"{"valid": false}"#,
    r#"{"success": ""}"#,
    r#"{"hasErrors": "1"}"#,
    r#"{"isSuccessStatusCode": false}"#,
    r#"{"odata.error": {"message": {"value": "Order is closed"}}}"#,
    r#"{"apierror": {"status": "CONFLICT", "message": "x"}}"#,
    r#"{"code": 42, "message": "Account disabled"}"#,
    r#"{"returnCode": 8, "returnText": "order locked"}"#,
    r#"{"0": false}"#,
    r#"{"data": {"0": {"success": false}}}"#,
    r#"{"error_code": 1, "error_message": "Account disabled"}"#,
    r#"{"error_code": 1, "error_message": "Success", "message": "denied"}"#,
    r#"{"error": "No error handler"}"#,
    r#"{"error": "no credit"}"#,
    r#"{"status": "expired"}"#,
    r#"{"id": "o", "number": "A", "status": "refused", "message": "no credit"}"#,
    r#"{"accepted": "no"}"#,
    r#"{"result": "N"}"#,
    // States.
    r#"{"status": "denied"}"#,
    r#"{"status": "refused"}"#,
    r#"{"status": "ERR"}"#,
    r#"{"status": "Error.", "message": "x"}"#,
    r#"{"status": "exception", "message": "x"}"#,
    r#"{"status": "unauthorized", "message": "x", "data": null}"#,
    r#"{"result": "failed"}"#,
    r#"{"state": "rejected"}"#,
    r#"{"status": "NOT_FOUND"}"#,
    r#"{"outcome": "partial_failure"}"#,
    r#"{"status": "échec"}"#,
    r#"{"type": "error", "message": "x"}"#,
    // What is there and filled where something failed.
    r#"{"error": "denied"}"#,
    r#"{"error": true}"#,
    r#"{"error": {"code": 403}}"#,
    r#"{"errors": {"vin": ["short"]}}"#,
    r#"{"err": "denied"}"#,
    r#"{"exception": "NullPointer", "message": "x"}"#,
    r#"{"faultcode": "soap:Server", "faultstring": "boom"}"#,
    r#"{"soap:Envelope": {"soap:Body": {"soap:Fault": {"faultstring": "boom"}}}}"#,
    r#"{"errno": 13}"#,
    r#"{"Message": "The request is invalid.", "ModelState": {"vin": ["bad"]}}"#,
    r#"{"error_code": "X", "error_message": "no"}"#,
    // RFC 7807, with what it is extended by.
    r#"{"type": "about:blank", "title": "Forbidden", "status": 403, "detail": "no", "balance": 3}"#,
    r#"{"title": "Out of credit", "detail": "Your balance is insufficient."}"#,
    // Words alone.
    r#"{"message": "Internal error"}"#,
    r#"{"message": "Unauthorized"}"#,
    r#"{"message": "You are not allowed to do this", "requestId": "r"}"#,
    r#"{"code": 42, "message": "Expired credentials"}"#,
    r#"{"code": 1001, "message": "x", "service": "odr"}"#,
    r#"{"status": 0, "message": "access denied"}"#,
    // Inside of others.
    r#"{"data": {"success": false, "message": "denied"}}"#,
    r#"{"result": {"error": "denied"}}"#,
    r#"{"result": {"success": false}}"#,
    r#"{"response": {"error": "x"}}"#,
    r#"{"status": 200, "data": {"success": false}}"#,
    r#"{"success": true, "data": {"errors": ["locked"]}}"#,
    r#"{"meta": {"code": 429}, "data": []}"#,
    r#"{"data": false}"#,
    r#"{"data": [{"success": true}, {"success": false}]}"#,
    r#"[{"success": false}]"#,
    r#"[{"id": 1}, {"error": "denied"}]"#,
    r#"[{"errors": ["x"]}]"#,
    r#"["error"]"#,
    "[false]",
    // No object.
    "false",
    "500",
    r#""ERROR: locked""#,
    r#""error""#,
    r#""false""#,
    r#""Not found""#,
    r#""404""#,
    r#""{\"success\": false}""#,
];

/// Bodies in which all is well.
const WELL: &[&str] = &[
    "null",
    "true",
    "{}",
    "[]",
    r#""""#,
    r#""ok""#,
    r#""OK.""#,
    r#""done""#,
    r#""Accepted""#,
    r#""success""#,
    r#""true""#,
    r#""Order accepted""#,
    r#""{\"success\": true}""#,
    r#"{"id": 1}"#,
    r#"{"id": "o-1", "number": "A-1"}"#,
    r#"{"success": true, "message": "deleted"}"#,
    r#"{"success": 1}"#,
    r#"{"success": "Y"}"#,
    r#"{"ok": true, "error": null}"#,
    r#"{"status": "ok"}"#,
    r#"{"status": "SUCCESS"}"#,
    r#"{"status": true}"#,
    r#"{"status": 200}"#,
    r#"{"status": "201 Created"}"#,
    r#"{"status": "pending"}"#,
    r#"{"status": "open", "message": "hello"}"#,
    r#"{"status": null}"#,
    r#"{"code": 0}"#,
    r#"{"code": "0", "message": "done"}"#,
    r#"{"code": 200, "message": "ok"}"#,
    r#"{"code": 1, "msg": "success"}"#,
    r#"{"statusCode": 204}"#,
    r#"{"errno": 0, "errmsg": ""}"#,
    r#"{"errcode": 0, "errmsg": "ok"}"#,
    r#"{"errors": []}"#,
    r#"{"errors": {}, "warnings": ["late"]}"#,
    r#"{"error": null}"#,
    r#"{"error": ""}"#,
    r#"{"error": false}"#,
    r#"{"error": "None"}"#,
    r#"{"error": {"code": 0, "message": ""}}"#,
    r#"{"failed": 0, "success": 3}"#,
    r#"{"failed": []}"#,
    r#"{"deleted": true}"#,
    r#"{"deleted": 1}"#,
    r#"{"acknowledged": true}"#,
    r#"{"message": "Order accepted"}"#,
    r#"{"message": "Accepted"}"#,
    r#"{"message": "No errors"}"#,
    r#"{"message": "Deleted 3 invalid items"}"#,
    r#"{"success": true, "message": "The failed payment was removed"}"#,
    r#"{"data": null}"#,
    r#"{"data": {"id": 1}, "meta": {"code": 200}}"#,
    r#"{"success": true, "data": {"id": 1, "status": "rejected"}}"#,
    r#"{"result": {"status": "ok"}}"#,
    r#"{"result": 0}"#,
    r#"[{"id": 1}]"#,
    // The thing that was asked for, whose own words these are.
    r#"{"id": "o-1", "number": "A-1", "deleted": false, "valid": false}"#,
    r#"{"id": "o-1", "number": "A-1", "message": "Wrong colour, please exchange"}"#,
    r#"{"id": 1, "title": "Error 404, a poster", "description": "bad taste"}"#,
    // What denies that anything failed.
    r#"{"errorCode": "NO_ERROR"}"#,
    r#"{"errorCode": "NoError", "errorMessage": ""}"#,
    r#"{"errors": "No errors found"}"#,
    r#"{"errors": ["no errors"]}"#,
    r#"{"error": "0 errors"}"#,
    r#"{"error": "aucune"}"#,
    r#"{"error": "no"}"#,
    r#"{"error": {"code": 1, "message": "Success"}}"#,
    r#"{"error_code": 1, "error_message": "Success"}"#,
    r#"{"errorCode": "S000", "message": "Success"}"#,
    r#"{"message": "No items were rejected"}"#,
    r#"{"message": "Errors: 0"}"#,
    // A deed that was not needed, next to what says that all is well.
    r#"{"created": false, "updated": true}"#,
    r#"{"success": true, "deleted": false}"#,
    r#"{"status": "ok", "created": false}"#,
    r#"{"changed": false}"#,
    // How a thing is.
    r#"{"severity": "critical", "id": "o"}"#,
    r#"{"data": {"id": "o", "status": "expired"}}"#,
    r#"{"data": [{"id": "o", "status": "refused", "number": "A"}]}"#,
    r#"{"items": [{"id": 1, "valid": false}]}"#,
    // PHP's `true`, and words.
    "1",
    r#""1""#,
    r#""released""#,
];

fn verdict(body: &str) -> Nothing {
    nothing_but(&serde_json::from_str(body).unwrap())
}

#[test]
fn whatever_part_says_failure_it_is_one_where_nothing_is_expected() {
    for body in FAILED {
        assert!(matches!(verdict(body), Nothing::Failed(_)), "{body}");
    }
}

#[test]
fn what_is_plainly_a_success_is_one() {
    for body in WELL {
        assert_eq!(verdict(body), Nothing::Well, "{body}");
    }
}

/// What stands next to an answer's own fields, and whether it says failure: next to several fields, and next to an id alone.
const BESIDE: &[(&str, bool, bool)] = &[
    (r#"{"success": false}"#, true, true),
    (r#"{"success": "false"}"#, true, true),
    (r#"{"ok": 0}"#, true, true),
    (r#"{"error": "insufficient credit"}"#, true, true),
    (r#"{"error": {"code": 42}}"#, true, true),
    (r#"{"errors": ["no credit"]}"#, true, true),
    (r#"{"error_code": "X", "error_message": "no"}"#, true, true),
    (r#"{"exception": "NullPointer"}"#, true, true),
    (r#"{"fault": {"faultstring": "no"}}"#, true, true),
    (r#"{"failed": true}"#, true, true),
    (r#"{"statusCode": 500}"#, true, true),
    (r#"{"status": 500, "message": "boom"}"#, true, true),
    (r#"{"code": 500, "message": "boom"}"#, true, true),
    (r#"{"status": "failed", "message": "no"}"#, true, true),
    (r#"{"code": "ERR_CREDIT", "message": "no"}"#, true, true),
    (r#"{"code": "42", "description": "insufficient credit"}"#, false, true),
    (r#"{"status": "error"}"#, false, true),
    (r#"{"success": true}"#, false, false),
    (r#"{"success": null}"#, false, false),
    (r#"{"error": null, "errors": [], "error_code": 0}"#, false, false),
    (r#"{"error": ""}"#, false, false),
    (r#"{"code": 0, "message": ""}"#, false, false),
    (r#"{"code": 200, "message": "ok"}"#, false, false),
    (r#"{"code": "A-1"}"#, false, false),
    (r#"{"message": "Enjoy"}"#, false, false),
    (r#"{"status": "active"}"#, false, false),
    (r#"{"rejected": true, "valid": false, "deleted": false}"#, false, true),
    (r#"{"valid": false, "deleted": false}"#, false, false),
    (r#"{"rejected": 1}"#, false, false),
    (r#"{"failed": 3, "failures": 2, "failure_reason": "none yet"}"#, false, false),
    (r#"{"data": {"success": false}}"#, true, true),
    (r#"{"data": {"error": "no credit"}}"#, true, true),
    (r#"{"data": {"success": false, "colour": "red"}}"#, false, false),
    (r#"{"result": {"success": false, "message": "no credit"}}"#, true, true),
    (r#"{"status": {"code": 402, "message": "no credit"}}"#, true, true),
    (r#"{"status": {"code": 200, "message": "ok"}}"#, false, false),
    (r#"{"success": ""}"#, true, true),
    (r#"{"success": "nope"}"#, true, true),
    (r#"{"success": -1}"#, true, true),
    (r#"{"success": "The top-up was ordered"}"#, false, false),
    (r#"{"error": {}}"#, false, true),
    (r#"{"apiError": "no credit"}"#, true, true),
    (r#"{"server_error": "no credit"}"#, true, true),
    (r#"{"erreur": "refus"}"#, false, true),
    (r#"{"foutmelding": "niet gevonden"}"#, false, true),
    (r#"{"lastError": "late"}"#, false, true),
    (r#"{"defaultCode": "A", "faultless": false}"#, false, false),
    (r#"{"notFound": true}"#, false, false),
    (r#"{"notFound": true, "message": "no such offer"}"#, false, true),
    (r#"{"message": "Solde insuffisant"}"#, false, true),
    (r#"{"code": -1, "message": "x"}"#, true, true),
    (r#"{"hasErrors": "1"}"#, true, true),
    (r#"{"hasErrors": "0"}"#, false, false),
    (r#"{"isSuccessStatusCode": false}"#, true, true),
    (r#"{"isSuccessStatusCode": true}"#, false, false),
    (r#"{"returnCode": 51, "returnMessage": "insufficient credit"}"#, true, true),
    (r#"{"returnCode": 0, "returnMessage": "done"}"#, false, false),
    (r#"{"responseCode": "51", "message": "insufficient credit"}"#, true, true),
    (r#"{"code": 42, "message": "Account deactivated"}"#, false, true),
    (r#"{"code": 42, "message": "Confirmed stock is insufficient"}"#, false, true),
    (r#"{"code": 42, "message": "Success"}"#, false, false),
    (r#"{"code": 42, "message": "insufficient credit"}"#, true, true),
    (r#"{"message": "insufficient credit"}"#, false, true),
    (r#"{"odata.error": {"code": "", "message": {"value": "closed"}}}"#, true, true),
    (r#"{"type": "error", "message": "no credit"}"#, true, true),
    (r#"{"type": "https://e.example/credit", "title": "Out of credit", "detail": "no credit"}"#, false, true),
    (r#"{"new": 1}"#, false, false),
    (r#"{"error": "NO_ERROR"}"#, false, false),
    (r#"{"errorCode": "NoError", "errorMessage": ""}"#, false, false),
    (r#"{"error_code": 1, "error_message": "Success"}"#, false, false),
    (r#"{"errorCode": "S000", "message": "Success"}"#, false, false),
    (r#"{"error_code": 1, "message": "Account disabled"}"#, true, true),
    (r#"{"code": "E15", "title": "Europe 15"}"#, false, true),
    (r#"{"code": 450, "description": "SIM 450 MB"}"#, false, true),
    (r#"{"code": 402, "detail": "insufficient credit"}"#, true, true),
    (r#"{"state": "blocked", "description": "eSIM"}"#, false, false),
    (r#"{"state": "blocked", "message": "no credit"}"#, true, true),
];

#[test]
fn what_stands_beside_an_answers_fields_is_asked_for_what_is_an_errors_own() {
    for (body, beside_several, beside_an_id) in BESIDE {
        let fields: Map<String, Value> = serde_json::from_str(body).unwrap();
        let says = |known: Known| {
            extra_fields_say_failed(fields.iter().map(|(name, value)| (name.as_str(), || value.clone())), known)
        };
        assert_eq!(says(Known::of(["id", "bucket"].into_iter(), false)), *beside_several, "{body}");
        assert_eq!(says(Known::of(["id"].into_iter(), false)), *beside_an_id, "{body}");
    }
}

#[test]
fn an_errors_body_is_told_from_an_answer_with_fields_of_the_same_names() {
    for body in [
        r#"{"code": 404, "message": "not found"}"#,
        r#"{"status": 404, "error": "Not Found", "path": "/x"}"#,
        r#"{"success": false, "message": "not now"}"#,
        r#"{"success": false}"#,
        r#"{"errors": [{"message": "no"}]}"#,
        r#"{"title": "No credit", "status": 403}"#,
    ] {
        assert!(error_alone(body.as_bytes()).is_some(), "{body}");
    }
    for body in [
        r#"{"code": "SPRING"}"#,
        r#"{"success": 0, "failed": 2}"#,
        r#"{"success": 3, "failed": 1}"#,
        r#"{"id": "b", "is_success": false, "errors": [{"message": "no"}]}"#,
        r#"{"is_success": false}"#,
        r#"{"status": "ok", "message": "No errors"}"#,
        r#"{"type": "a", "title": "A book"}"#,
    ] {
        assert_eq!(error_alone(body.as_bytes()), None, "{body}");
    }
}

#[test]
fn what_is_deep_or_long_is_bounded() {
    let deep = format!("{}false{}", r#"{"data":"#.repeat(100), "}".repeat(100));
    assert_eq!(verdict(&deep), Nothing::Unexpected, "so deep, nobody knows what it means");
    let long = format!("[{}]", vec![r#"{"id": 1}"#; 50_000].join(","));
    assert_eq!(verdict(&long), Nothing::Well);
}
