//! Errors of every form that vendors, gateways and proxies send.

use super::*;

/// What is found, as `code | message | description | reference | details`.
fn found(body: &str) -> String {
    let words = ErrorWords::of(body.as_bytes());
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    let parts = [
        part(&words.code),
        part(&words.message),
        part(&words.description),
        part(&words.reference),
        words.details.join("; "),
    ];
    parts.join("|")
}

#[test]
fn each_part_is_read_by_itself() {
    for (body, expected) in [
        (r#"{"code": 422, "message": "invalid", "errors": []}"#, "422|invalid|||"),
        (r#"{"code": "422", "message": "invalid", "errors": null}"#, "422|invalid|||"),
        (r#"{"code": {"a": 1}, "message": "invalid"}"#, "|invalid|||"),
        (r#"{"code": null, "message": ["a"], "reference": "r"}"#, "|||r|a"),
        (r#"{"message": "Forbidden"}"#, "|Forbidden|||"),
        (r#"{"code": 18446744073709551615}"#, "18446744073709551615||||"),
        (r#"{"Message": "no", "ErrorCode": "E1", "Request-Id": 7}"#, "E1|no||7|"),
        (r#"{"error_code": "ERROR_X", "error_message": "x"}"#, "ERROR_X|x|||"),
        (r#"{"code": 42, "message": "Expired", "description": "ask for a new one"}"#, "42|Expired|ask for a new one||"),
        (r#"{"message": "  ", "msg": "used"}"#, "|used|||"),
    ] {
        assert_eq!(found(body), expected, "{body}");
    }
}

#[test]
fn particulars_are_read_in_every_form() {
    for (errors, expected) in [
        (r#"{"required": ["sku", "name"]}"#, "required: sku, name"),
        (r#"{"sku": "is missing"}"#, "sku: is missing"),
        (
            r#"{"address": {"city": ["is missing"], "zip": "is short"}}"#,
            "address.city: is missing; address.zip: is short",
        ),
        (r#"["sku is missing", "name is short"]"#, "sku is missing; name is short"),
        (r#"[{"field": "sku", "message": "is missing"}]"#, "sku: is missing"),
        (r#"[{"path": ["a", 0, "b"], "message": "is odd"}]"#, "a.0.b: is odd"),
        (r#"[{"source": {"pointer": "/data/sku"}, "detail": "is missing"}]"#, "/data/sku: is missing"),
        (r#"{"items": [{"field": "sku", "message": "is missing"}]}"#, "items.sku: is missing"),
        (r#""sku is missing""#, "sku is missing"),
        (r#"{"count": 7, "none": null}"#, "count: 7"),
    ] {
        let body = format!(r#"{{"message": "invalid", "errors": {errors}}}"#);
        assert_eq!(found(&body), format!("|invalid|||{expected}"), "{body}");
    }
}

#[test]
fn errors_inside_of_others_are_found() {
    for (body, expected) in [
        (r#"{"error": {"code": 7, "message": "no", "details": {"sku": ["x"]}}, "meta": {}}"#, "7|no|||sku: x"),
        (r#"{"fault": {"faultstring": "no", "detail": {"errorcode": "e.1"}}}"#, "|no|||errorcode: e.1"),
        (r#"{"data": {"code": 7, "message": "no"}}"#, "7|no|||"),
        (r#"{"message": "no", "data": {"message": "other"}}"#, "|no|||other"),
        (r#"[{"code": 1, "message": "a"}, {"code": 2, "message": "b"}]"#, "1|a|||b"),
        (r#"{"errors": [{"code": "A", "message": "a"}, {"message": "b"}]}"#, "A||||a; b"),
        (r#"{"errors": [{"message": "a", "extensions": {"code": "NOT_FOUND"}}], "data": null}"#, "NOT_FOUND||||a"),
        (r#""{\"code\": 7, \"message\": \"no\"}""#, "7|no|||"),
        (r#""only words""#, "|only words|||"),
    ] {
        assert_eq!(found(body), expected, "{body}");
    }
}

#[test]
fn the_standard_forms_are_read() {
    for (body, expected) in [
        (r#"{"error": "invalid_client", "error_description": "no such client"}"#, "invalid_client||no such client||"),
        (r#"{"error": "invalid_grant"}"#, "invalid_grant||||"),
        (r#"{"error": "Not Found", "status": 404, "message": "No such page", "path": "/x"}"#, "|No such page|||"),
        (r#"{"error": "It went wrong"}"#, "|It went wrong|||"),
        (
            r#"{"type": "https://e.example/credit", "title": "No credit", "status": 403, "detail": "It is 30", "instance": "/a/1"}"#,
            "https://e.example/credit|No credit|It is 30|/a/1|",
        ),
        (r#"{"type": "about:blank", "title": "Not found", "status": 404}"#, "|Not found|||"),
        (
            r#"{"title": "Invalid", "invalid-params": [{"name": "age", "reason": "is negative"}]}"#,
            "|Invalid|||age: is negative",
        ),
    ] {
        assert_eq!(found(body), expected, "{body}");
    }
}

#[test]
fn of_what_is_no_json_the_beginning_is_shown() {
    for (body, expected) in [
        ("Bad gateway", "Bad gateway"),
        ("  upstream \r\n\t timed\u{a0}out\n", "upstream timed out"),
        (
            "<html><head><title>502 Bad Gateway</title></head>\n<body><h1>502</h1>nginx</body></html>",
            "502 Bad Gateway 502 nginx",
        ),
        (
            "<!DOCTYPE html><style>b { c }</style><script>if (a < b) alert('</p>')</script ><p>Sign&nbsp;in &amp; go</p>",
            "Sign in & go",
        ),
        ("<!-- a <b> --><p>x", "x"),
        ("a < b and b > c", "a < b and b > c"),
        ("<unclosed", ""),
        ("<?xml version='1.0'?><e><code>1</code><m>No</m></e>", "1 No"),
        ("{\"message\": \"cut off", "{\"message\": \"cut off"),
        ("\u{feff}<p>x</p>", "x"),
        ("", ""),
        (" \n ", ""),
        ("\u{0}\u{1}\u{2}binary", ""),
    ] {
        let words = ErrorWords::of(body.as_bytes());
        assert_eq!(words.summary().unwrap_or_default(), expected, "{body}");
    }
    let long = "word ".repeat(100_000);
    let shown = ErrorWords::of(long.as_bytes()).message.unwrap();
    assert!(shown.chars().count() <= 201 && shown.ends_with('…'), "{shown}");
    assert_eq!(ErrorWords::of(b"\x1f\x8b\x08\x00\xff\xfe\xfd\xfc"), ErrorWords::default());
    assert_eq!(ErrorWords::of("é".as_bytes()).message.as_deref(), Some("é"));
}

#[test]
fn what_is_large_or_deep_is_bounded() {
    let many = format!(r#"{{"message": "m", "errors": [{}]}}"#, vec![r#""e""#; 20_000].join(","));
    let words = ErrorWords::of(many.as_bytes());
    assert_eq!(words.details.len(), 21);
    assert!(words.summary().unwrap().len() < 4096 && words.details[20].ends_with("more"), "{:?}", words.details);
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(ErrorWords::of(deep.as_bytes()).is_empty());
    let nested = format!("{}1{}", r#"{"error":"#.repeat(100), "}".repeat(100));
    assert!(ErrorWords::of(nested.as_bytes()).is_empty());
    let long = format!(r#"{{"message": "{}"}}"#, "x".repeat(100_000));
    assert!(ErrorWords::of(long.as_bytes()).summary().unwrap().len() < 4096);
    let beyond =
        format!(r#"{{"trace": "{}", "message": "m", "list": [{}7]}}"#, "x".repeat(300_000), "7,".repeat(300_000));
    assert_eq!(ErrorWords::of(beyond.as_bytes()).message.as_deref(), Some("m"));
}

#[test]
fn a_summary_says_nothing_twice() {
    for (body, expected) in [
        (r#"{"message": "no", "description": "no"}"#, "no"),
        (r#"{"message": "no", "description": "too late"}"#, "no: too late"),
        (r#"{"errors": {"required": ["sku"]}}"#, "required: sku"),
        (r#"{"message": "no", "errors": ["no", "late"]}"#, "no; late"),
    ] {
        assert_eq!(ErrorWords::of(body.as_bytes()).summary().as_deref(), Some(expected), "{body}");
    }
}

#[test]
fn an_error_with_words_is_never_wordless() {
    for (body, expected) in [
        // NestJS
        (
            r#"{"statusCode": 400, "message": ["vin must be 17 long", "x"], "error": "Bad Request"}"#,
            "400|Bad Request|||vin must be 17 long; x",
        ),
        // Laravel, Marshmallow, Django
        (r#"{"message": {"vin": ["too short"]}}"#, "||||vin: too short"),
        (r#"{"message": {"text": "a"}}"#, "||||text: a"),
        (r#"{"vin": ["too short"], "seats": ["bad", "odd"]}"#, "||||seats: bad, odd; vin: too short"),
        (r#"{"non_field_errors": ["x"]}"#, "||||x"),
        (r#"{"address": {"city": ["is missing"]}}"#, "||||address.city: is missing"),
        (r#"{"detail": "Not found."}"#, "||Not found.||"),
        // ASP.NET
        (
            r#"{"Message": "The request is invalid.", "ModelState": {"vin": ["bad"]}}"#,
            "|The request is invalid.|||vin: bad",
        ),
        (
            r#"{"title": "One or more errors", "status": 400, "errors": {"Vin": ["bad"]}}"#,
            "|One or more errors|||Vin: bad",
        ),
        // Envelopes
        (r#"{"success": false, "data": "Vehicle gone"}"#, "|Vehicle gone|||"),
        (r#"{"response": {"message": "no", "code": 7}}"#, "7|no|||"),
        (r#"{"body": {"error": "no such order"}}"#, "|no such order|||"),
        (r#"{"soap:Envelope": {"soap:Body": {"soap:Fault": {"faultcode": "c", "faultstring": "no"}}}}"#, "c|no|||"),
        // Spring
        (r#"{"timestamp": "t", "status": 403, "error": "Forbidden", "path": "/x"}"#, "|Forbidden|||"),
        // Names of nobody's
        (r#"{"cause": "the engine", "remedy": "wait"}"#, "||||cause: the engine; remedy: wait"),
        (r#"{"why": {"n": 7, "said": "the engine"}}"#, r#"|{"why": {"n": 7, "said": "the engine"}}|||"#),
        (r#"{"code": 50, "why": ["the engine", 7]}"#, r#"50|{"code": 50, "why": ["the engine", 7]}|||"#),
        (r#"[["the engine"]]"#, "|the engine|||"),
        // No words at all
        (r#"{"success": false}"#, "||||"),
        (r#"{"result": "failed"}"#, "||||"),
        (r#"{"error": "invalid_grant"}"#, "invalid_grant||||"),
        (r#"{"code": 42}"#, "42||||"),
        (r#"{"id": "a", "timestamp": "Tue", "path": "/x"}"#, "||||"),
        ("{}", "||||"),
        ("[7, null]", "||||"),
    ] {
        assert_eq!(found(body), expected, "{body}");
    }
    assert_eq!(ErrorWords::named(br#"{"why": "the engine"}"#), ErrorWords::default());
    assert_eq!(ErrorWords::named(b"{\"message\": \"cut"), ErrorWords::default());
    let secret = ErrorWords::of(br#"{"why": {"n": 7}, "said": "no", "accessToken": "s3cret"}"#).message.unwrap();
    assert!(secret.contains("no") && !secret.contains("s3cret"), "{secret}");
    assert!(!found(r#"{"accessToken": "s3cret", "refreshToken": "s3cret"}"#).contains("s3cret"));
}

#[test]
fn a_success_that_says_it_failed_is_told_from_an_answer() {
    for body in [
        r#"{"success": false}"#,
        r#"{"success": 0, "id": 1}"#,
        r#"{"status": "ERROR"}"#,
        r#"{"status": "Failed", "id": 1}"#,
        r#"{"error": "invalid_grant"}"#,
        r#"{"error": {"message": "no"}, "data": null}"#,
        r#"{"errors": [{"message": "no"}]}"#,
        r#"{"error_code": "X", "error_message": "no"}"#,
        r#"{"code": 404, "message": "not found"}"#,
        r#"{"code": 422, "message": "invalid", "reference": "r", "errors": {"required": ["sku"]}}"#,
        r#"{"title": "No credit", "status": 403}"#,
        r#"[{"code": 1, "message": "no"}]"#,
    ] {
        assert!(failure(body.as_bytes()).is_some(), "{body}");
    }
    for body in [
        "",
        "null",
        "{}",
        "[]",
        "7",
        r#"{"id": 1, "code": "A-1", "message": "Happy birthday"}"#,
        r#"{"message": "Accepted"}"#,
        r#"{"code": 200, "message": "OK"}"#,
        r#"{"code": "0", "message": "done"}"#,
        r#"{"success": true, "error": null, "errors": []}"#,
        r#"{"error": "", "errors": {}, "error_code": 0}"#,
        r#"{"status": "open"}"#,
        r#"{"title": "A book", "description": "good"}"#,
        r#"[{"id": 1}]"#,
    ] {
        assert_eq!(failure(body.as_bytes()), None, "{body}");
    }
}
