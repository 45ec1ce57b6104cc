use http::HeaderValue;

use super::*;

fn exposed(secrets: &[Secret]) -> Vec<&str> {
    secrets.iter().map(Secret::expose).collect()
}

#[test]
fn what_stands_under_the_name_of_a_secret_in_json_is_found() {
    for (json, expected) in [
        (r#"{"a": "b", "password": "s1", "c": 1}"#, &["s1"][..]),
        (r#"{"a": {"b": [{"clientSecret" : "s1"}]}, "api_key": "s2"}"#, &["s1", "s2"]),
        (r#"{"password": "a\"b\\c\u00e9\n"}"#, &["a\"b\\cé\n"]),
        (r#"{"pass\u0077ord": "s1"}"#, &["s1"]),
        (r#"{"pin": 1234, "puk": -5.5, "x": 9}"#, &["-5.5", "1234"]),
        (r#"{"tokens_left": "x", "token": ["s1", {"a": "s2", "b": ["s3"]}], "d": "e"}"#, &["s1", "s2", "s3"]),
        (r#"{"tokens": ["s1"], "pin1": "s2", "passwordConfirmation": "s3"}"#, &["s1", "s2", "s3"]),
        (r#"{"token": {"id": "s1"}, "d": "e"}"#, &["s1"]),
        (r#"{"token": null, "a": "b", "nonce": "", "otp": true}"#, &[]),
        (r#"[{"otp": "s1"}, {"otp": "s1"}, ["x"]]"#, &["s1"]),
        // Cut within the secret, within an escape, before the value.
        (r#"{"a": 1, "password": "s1-and-mo"#, &["s1-and-mo"]),
        (r#"{"password": "s1\"#, &["s1\\"]),
        (r#"{"password":"#, &[]),
        // No JSON.
        ("password: \"s1\"", &[]),
        ("", &[]),
        ("{", &[]),
    ] {
        assert_eq!(exposed(&in_json(json.as_bytes())), expected, "{json}");
    }
}

#[test]
fn fields_of_a_form_are_found_by_their_names() {
    let media_type = HeaderValue::from_static("Application/x-www-form-urlencoded; charset=utf-8");
    let form = b"grant_type=password&user=ada&password=a%2Bb+c&client%5Fsecret=s2&token=";
    assert_eq!(exposed(&in_request(Some(&media_type), form)), ["a+b c", "s2"]);
}

#[test]
fn secrets_are_known_by_their_names_in_text_of_any_kind() {
    for text in [
        "access_token=s3cret-1&expires_in=3600",
        r#"{"log": "{\"password\": \"s3cret-1\"}"}"#,
        r#"data: {"x": 1, "apiKey":"s3cret-1""#,
        "array(1) { [\"password\"]=> \"s3cret-1\" }",
        "{'client_secret': 's3cret-1'}",
        "password: s3cret-1\nuser: ada",
        "<response><token>s3cret-1</token></response>",
        "<input name=\"user\"> token=s3cret-1<br>",
        r#"{"esim": {"qr": "LPA:1$rsp.example$s3cret-1"}}"#,
        "scan LPA:1$rsp.example$s3cret-1 now",
        r#"{"activationCode": "LPA:1$rsp.example$s3cret-1", "#,
    ] {
        let shown = String::from_utf8_lossy(&shown(text.as_bytes())).into_owned();
        assert!(!shown.contains("s3cret") && shown.contains("[redacted]"), "{text}: {shown}");
    }
    for text in ["invalid token: please sign in again", "The token has expired.", "secret sauce", "pin > 5 digits"] {
        assert_eq!(shown(text.as_bytes()), text);
    }
}

#[test]
fn names_within_one_value_are_not_all_looked_at() {
    for unit in ["secret=", "secret:", "token=a1[pin:", "1$a.example$", "secret=1$"] {
        let found = in_text(unit.repeat(1000).as_bytes(), Prose::NoDigits);
        let length: usize = found.iter().map(String::len).sum();
        assert!(length <= 2 * (1 + MOST_NESTED) * 1000 * unit.len(), "{unit}: {} values", found.len());
    }
    let each = in_text(b"token=s3cret-1 pin=s3cret-2 otp=s3cret-3 ".repeat(9).as_slice(), Prose::NoDigits);
    assert_eq!(each.len(), 27);
}

#[test]
fn bytes_of_any_kind_and_depth_are_looked_through() {
    let deep = [br#"{"token":"#.repeat(50_000), b"\"s1\"".to_vec()].concat();
    assert_eq!(exposed(&in_json(&deep)), ["s1"]);
    let odd = [b"{\"token\": \"\xff\xfe".as_slice(), &[0; 10]].concat();
    assert_eq!(in_json(&odd).len(), 1);
}

#[test]
fn the_beginning_of_an_answer_is_shown_without_its_secrets() {
    assert_eq!(shown(br#"{"id": 1, "accessToken": "s3cret-1", "echo": "s3cret-1"}"#), {
        r#"{"id": 1, "accessToken": [redacted], "echo": [redacted]}"#.replace("[redacted]", "\"[redacted]\"")
    });
    let long = format!(r#"{{"token": "{}"}}"#, "s3cret".repeat(100_000));
    assert!(!String::from_utf8_lossy(&shown(long.as_bytes())).contains("s3cret"));
}
