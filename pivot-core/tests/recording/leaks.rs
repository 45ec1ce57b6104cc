//! Secrets of every kind in every place, written in every way: none is in the file.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::{HeaderName, HeaderValue, header};
use pivot_core::recording::Recorder;
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::RequestBody;
use pivot_core::{Authorization, RequestParts, Secret, StaticCredentials};

use crate::scene::{CREATE, LIST, UNLOCK, recorder, recording};

/// Ways to write a text.
const SPELLINGS: [fn(&str) -> String; 13] = [
    str::to_owned,
    |text| url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
    |text| text.bytes().map(|byte| format!("%{byte:02x}")).collect(),
    |text| text.bytes().map(|byte| format!("%25{byte:02X}")).collect(),
    |text| STANDARD.encode(text),
    |text| URL_SAFE_NO_PAD.encode(text),
    |text| STANDARD.encode(STANDARD.encode(text)),
    |text| STANDARD.encode(format!("ada:{text}")),
    |text| text.bytes().map(|byte| format!("{byte:02x}")).collect(),
    |text| text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect(),
    |text| serde_json::to_string(text).unwrap(),
    |text| text.chars().map(|letter| format!("&#{};", letter as u32)).collect(),
    |text| text.chars().rev().collect(),
];

/// A place of a request, with its name, and what puts a secret there.
type Place = (&'static str, fn(&str) -> RequestParts);

/// An answer, with its name.
type Answer = (&'static str, fn() -> Reply);

const SECRET: &str = "s3cr\"t/ä+9x-Value%7";
const PLAIN: &str = "pl4in-s3cret-0815";

fn assert_hidden(recorder: &Recorder, secrets: &[&str], case: &str) {
    let json = recorder.cassette().to_json();
    // What is binary stands there in base64.
    let text = json.clone() + &json.replace("\\\"", "\"").replace("\\\\", "\\");
    for secret in secrets {
        for (number, spelling) in SPELLINGS.iter().enumerate() {
            let written = spelling(secret);
            assert!(!text.contains(&written), "{case}: spelling {number} of {secret} is {written} in {json}");
        }
    }
    assert!(json.contains("redacted"), "{case}: {json}");
}

/// Echoes every request in every spelling.
fn echo(secret: &'static str) -> impl Fn(&pivot_core::testing::Received) -> Reply {
    move |_| {
        let written: Vec<String> = SPELLINGS.iter().map(|spelling| spelling(secret)).collect();
        let json = serde_json::json!({"note": written, "log": written.join(" | "), secret: "as a name"});
        Reply::json(200, json.to_string()).header("x-note", &written[2]).header("x-other", &written[4])
    }
}

#[tokio::test]
async fn what_a_request_carries_is_hidden_wherever_it_comes_back() {
    let places: [Place; 11] = [
        ("query", |secret| RequestParts::new(&LIST).query("api_key", secret)),
        ("path", |secret| RequestParts::new(&UNLOCK).path("token", secret)),
        ("json", |secret| {
            RequestParts::new(&CREATE).json(serde_json::json!({"user": {"password": secret}}).to_string())
        }),
        ("json list", |secret| {
            RequestParts::new(&CREATE).json(serde_json::json!([{"tokens": ["x", {"value": secret}]}]).to_string())
        }),
        ("json within a text", |secret| {
            let inner = serde_json::json!({"password": secret}).to_string();
            RequestParts::new(&CREATE).json(serde_json::json!({"log": inner}).to_string())
        }),
        ("json beside its name", |secret| {
            let fields = serde_json::json!([{"value": secret, "name": "password"}, {"name": "color", "value": "red"}]);
            RequestParts::new(&CREATE).json(fields.to_string())
        }),
        ("json beside its key", |secret| {
            RequestParts::new(&CREATE)
                .json(serde_json::json!({"Key": "X-Api-Key", "Values": ["x", secret]}).to_string())
        }),
        ("form", |secret| {
            let form: String =
                url::form_urlencoded::Serializer::new(String::new()).append_pair("client_secret", secret).finish();
            RequestParts::new(&CREATE).body("application/x-www-form-urlencoded", form)
        }),
        ("part", |secret| {
            let body = format!("--x1\r\ncontent-disposition: form-data; name=\"pin\"\r\n\r\n{secret}\r\n--x1--\r\n");
            RequestParts::new(&CREATE).body("multipart/form-data; boundary=x1", body)
        }),
        ("header", |secret| {
            let value = HeaderValue::from_bytes(secret.as_bytes()).unwrap();
            RequestParts::new(&CREATE).header(HeaderName::from_static("x-api-key"), value)
        }),
        ("named by the caller", |secret| {
            RequestParts::new(&CREATE).json(serde_json::json!({"odd": secret}).to_string()).redact(Secret::from(secret))
        }),
    ];
    for secret in [SECRET, PLAIN, "7b977bd5-c7dc-4681-bf33-c4bd2eadc266"] {
        for (place, parts) in places {
            let recorder = recorder(echo(secret));
            let client = recording(&recorder).build().unwrap();
            client.execute(parts(secret)).await.unwrap();
            // And in another request that knows nothing of it.
            client
                .execute(RequestParts::new(&LIST).query("q", secret).query("r", STANDARD.encode(secret)))
                .await
                .unwrap();
            assert_hidden(&recorder, &[secret], place);
        }
    }
}

#[tokio::test]
async fn credentials_are_hidden_in_every_form() {
    let basic = format!("Basic {}", STANDARD.encode(format!("ada:{PLAIN}")));
    let header = Authorization::default().header(HeaderName::from_static("x-partner"), &Secret::from(PLAIN)).unwrap();
    let credentials: [(&str, Authorization); 4] = [
        ("bearer", Authorization::default().bearer(&Secret::from(PLAIN)).unwrap()),
        ("basic", Authorization::default().header(header::AUTHORIZATION, &Secret::from(basic.as_str())).unwrap()),
        ("query", Authorization::default().query("t", &Secret::from(PLAIN))),
        ("a header of any name", header),
    ];
    for (case, authorization) in credentials {
        let recorder = recorder(echo(PLAIN));
        let client = recording(&recorder).build().unwrap();
        client.execute(RequestParts::new(&LIST).authorized_by(authorization)).await.unwrap();
        assert_hidden(&recorder, &[PLAIN, &STANDARD.encode(format!("ada:{PLAIN}"))], case);
    }
}

#[tokio::test]
async fn what_an_answer_brings_is_hidden_in_the_requests_that_follow_and_came_before() {
    let answers: [Answer; 12] = [
        ("json", || Reply::json(200, format!(r#"{{"access_token": "{PLAIN}"}}"#))),
        ("an error", || Reply::json(422, format!(r#"{{"message": "invalid", "token": "{PLAIN}"}}"#))),
        ("html", || Reply::status(200).body(format!("<token>{PLAIN}</token>"))),
        ("yaml", || Reply::status(200).body(format!("user: ada\npassword: {PLAIN}\n"))),
        ("a form", || {
            Reply::status(200)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(format!("a=1&access_token={PLAIN}"))
        }),
        ("a cookie", || Reply::json(200, "{}").header("set-cookie", &format!("sid={PLAIN}; Path=/; HttpOnly"))),
        ("an address", || Reply::json(200, "{}").header("x-next", &format!("https://h/cb?a=1&token={PLAIN}"))),
        ("a user in an address", || Reply::json(200, format!(r#"{{"url": "https://ada:{PLAIN}@h/"}}"#))),
        ("an activation code", || Reply::json(200, format!(r#"{{"qr": "LPA:1$rsp.example${PLAIN}"}}"#))),
        ("bytes", || Reply::status(200).body([b"\xff\x00token=", PLAIN.as_bytes(), b"\x00"].concat())),
        ("a table", || {
            Reply::status(200).header("content-type", "text/csv").body(format!("id;pin_code;x\n1;{PLAIN};2\n"))
        }),
        ("a body that breaks off", || Reply::json(200, format!(r#"{{"password": "{PLAIN}", "x": "#)).disconnect()),
    ];
    for (case, answer) in answers {
        let recorder =
            recorder(move |request| if request.url.query().is_some() { Reply::json(200, "{}") } else { answer() });
        let client = recording(&recorder).retry(pivot_core::RetryPolicy::none()).build().unwrap();
        let before = RequestParts::new(&LIST).query("q", PLAIN);
        client.execute(before).await.unwrap();
        drop(client.execute(RequestParts::new(&CREATE)).await);
        let after =
            RequestParts::new(&CREATE).query("q", STANDARD.encode(PLAIN)).json(format!("{{\"a\": [\"x {PLAIN} y\"]}}"));
        client.execute(after).await.unwrap();
        assert_hidden(&recorder, &[PLAIN], case);
    }
}

#[tokio::test]
async fn of_many_secrets_and_long_ones_none_is_shown_and_all_else_is() {
    let secrets: Vec<String> =
        (0..300).map(|number| format!("s3cret-{number:03}-{}", "x9".repeat(number % 7))).collect();
    let long: String = (0..20_000).map(|number| char::from(b'a' + (number * number % 23) as u8)).collect();
    let fields: Vec<_> = secrets.iter().map(|secret| serde_json::json!({"password": secret})).collect();
    let body = serde_json::json!({"users": fields, "signature": long, "pin": 48151623, "name": "Ada"}).to_string();
    let echo =
        serde_json::json!({"log": format!("{} {}", secrets.join(","), &long[10_000..]), "n": 48151623, "name": "Ada"});
    let recorder = recorder(move |_| Reply::json(200, echo.to_string()));
    let client = recording(&recorder).build().unwrap();
    client.execute(RequestParts::new(&CREATE).json(body)).await.unwrap();
    let json = recorder.cassette().to_json();
    for secret in &secrets {
        assert!(!json.contains(secret.as_str()), "{secret} in {json}");
    }
    for piece in (0..long.len() - 40).step_by(1000) {
        assert!(!json.contains(&long[piece..piece + 40]), "{piece}");
    }
    assert!(!json.contains("48151623") && json.matches("Ada").count() == 2, "{json}");
}

#[tokio::test]
async fn what_nobody_can_look_into_is_left_out_and_a_body_that_is_a_secret_is_none() {
    let recorder = recorder(|_| {
        Reply::status(200).header("content-encoding", "gzip").body(&b"\x1f\x8b token=pl4in-s3cret-0815"[..])
    });
    let client = recording(&recorder).build().unwrap();
    drop(client.execute(RequestParts::new(&LIST)).await);
    let json = recorder.cassette().to_json();
    assert!(json.contains("26 bytes, compressed with gzip") && !json.contains("s3cret"), "{json}");

    let recorder = crate::scene::recorder(|_| Reply::json(200, format!(r#"{{"pem": "{PLAIN}"}}"#)));
    let client = recording(&recorder).build().unwrap();
    client.execute(RequestParts::new(&LIST).brings_secret()).await.unwrap();
    assert_hidden(&recorder, &[PLAIN], "an answer that is a secret");
}

#[tokio::test]
async fn a_proxy_without_a_client_knows_secrets_by_their_names_and_those_it_is_told() {
    use pivot_core::Transport as _;

    let recorder = Recorder::new(StubTransport::new(echo(PLAIN))).secret(PLAIN).secret_name("x-odd");
    for (name, value) in
        [("x-odd", "0dd-value-1"), ("authorization", "Bearer t0ken-1"), ("cookie", "a=c00kie-1; b=c00kie-2")]
    {
        let request = http::Request::get("https://h/x?y=1").header(name, value).body(RequestBody::from("")).unwrap();
        let mut body = recorder.send(request).await.unwrap().into_body();
        while body.next_chunk().await.is_some() {}
    }
    assert_hidden(&recorder, &[PLAIN, "0dd-value-1", "t0ken-1", "c00kie-1", "c00kie-2"], "a proxy");
    let shown = format!("{recorder:?} {:?}", StaticCredentials::none());
    assert!(!shown.contains(PLAIN), "{shown}");
}
