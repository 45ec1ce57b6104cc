//! Bodies that are not what they look like: compressed, encoded, left out, never there.

use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use flate2::Compression;
use flate2::write::GzEncoder;
use http::Method;
use pivot_core::recording::{Cassette, Recorder, Replayer};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::RequestBody;
use pivot_core::{RequestParts, Transport as _};

use crate::scene::{LIST, read, recorder, recording, replayer, replaying};

const PLAIN: &str = "pl4in-s3cret-0815";

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn what_was_compressed_is_recorded_and_replayed_as_it_reads() {
    let body = gzip(&format!(r#"{{"name": "bolt", "password": "{PLAIN}"}}"#));
    let recorder = recorder(move |_| Reply::json(200, body.clone()).header("content-encoding", "gzip"));
    let mut request = http::Request::new(RequestBody::from(bytes::Bytes::from(gzip(r#"{"a": 1}"#))));
    *request.uri_mut() = "https://api.example/a".parse().unwrap();
    request.headers_mut().insert("content-encoding", http::HeaderValue::from_static("gzip"));
    let answer = recorder.send(request).await.unwrap();
    assert!(answer.headers().contains_key("content-encoding"), "whoever asked is given what was answered");
    read(answer).await;
    let json = recorder.cassette().to_json();
    assert!(json.contains("bolt") && !json.contains("encoding") && !json.contains("s3cret"), "{json}");

    // The same in other bytes is the same.
    let mut request = http::Request::new(RequestBody::from(bytes::Bytes::from_static(br#"{"a":1}"#)));
    *request.uri_mut() = "https://api.example/a".parse().unwrap();
    let replayed = replayer(&recorder).send(request).await.unwrap();
    assert!(!replayed.headers().contains_key("content-encoding"));
}

#[tokio::test]
async fn a_secret_that_is_named_within_an_encoding_is_removed() {
    let named = format!(r#"{{"user": "ada", "password": "{PLAIN}"}}"#);
    for (case, written) in [
        ("base64", STANDARD.encode(&named)),
        ("base64url", URL_SAFE_NO_PAD.encode(&named)),
        ("twice", STANDARD.encode(STANDARD.encode(&named))),
        ("a form", STANDARD.encode(format!("a=1&client_secret={PLAIN}"))),
        ("a token of two parts", format!("eyJhbGciOiJub25lIn0.{}", URL_SAFE_NO_PAD.encode(&named))),
        ("a token of five parts", format!("eyJhbGciOiJSU0EifQ.k3y.1v.{}.t4g", URL_SAFE_NO_PAD.encode(&named))),
        ("escaped", STANDARD.encode(serde_json::json!({"log": named}).to_string())),
    ] {
        let written_again = written.clone();
        let recorder =
            recorder(move |_| Reply::json(200, serde_json::json!({"data": written_again, "echo": PLAIN}).to_string()));
        let client = recording(&recorder).build().unwrap();
        client.execute(RequestParts::new(&LIST)).await.unwrap();
        let json = recorder.cassette().to_json();
        assert!(!json.contains("s3cret") && !json.contains(&written), "{case}: {json}");
    }
}

#[tokio::test]
async fn an_answer_that_was_left_out_is_not_replayed_as_another() {
    let file = r#"{"format": "pivot-cassette/1", "interactions": [{
        "request": {"method": "GET", "url": "https://api.example/v1/parts"},
        "response": {"status": 200, "body": {"omitted": "20000000 bytes, more than a recording keeps"}}}]}"#;
    let replayer = Replayer::new(Cassette::from_json(file).unwrap());
    let client = replaying(&replayer).build().unwrap();
    let error = format!("{:?}", client.execute(RequestParts::new(&LIST)).await.unwrap_err());
    assert!(error.contains("GET /v1/parts was left out of the recording: 20000000 bytes"), "{error}");
}

#[tokio::test]
async fn an_answer_without_a_body_is_whole_although_nobody_reads_it() {
    for (method, status) in [(Method::HEAD, 200), (Method::GET, 204), (Method::GET, 304)] {
        let recorder = recorder(move |_| Reply::status(status).header("content-length", "1000"));
        let mut request = http::Request::new(RequestBody::from(bytes::Bytes::new()));
        *request.method_mut() = method.clone();
        *request.uri_mut() = "https://api.example/a".parse().unwrap();
        drop(recorder.send(request).await.unwrap());
        let json = recorder.cassette().to_json();
        assert!(!json.contains("broken") && !json.contains("failure"), "{method} {status}: {json}");
    }
}

/// What a replay answers in the place of this answer: its body, or why there is none.
async fn replayed(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Result<String, String> {
    let recorder = recorder(move |_| reply());
    let client = recording(&recorder).build().unwrap();
    // What the client makes of it does not count.
    let _ = client.execute(RequestParts::new(&LIST)).await;
    let replayer = replayer(&recorder);
    let mut request = http::Request::new(RequestBody::from(bytes::Bytes::new()));
    *request.uri_mut() = "https://api.example/v1/parts".parse().unwrap();
    let answer = replayer.send(request).await.map_err(|error| format!("{error:?}"))?;
    let (mut body, mut text) = (answer.into_body(), Vec::new());
    while let Some(piece) = body.next_chunk().await {
        text.extend_from_slice(&piece.map_err(|error| format!("broke off: {error:?}"))?);
    }
    Ok(String::from_utf8(text).unwrap())
}

#[tokio::test]
async fn no_half_of_a_compressed_answer_is_replayed_as_the_whole() {
    let members = [gzip(r#"{"a":"#), gzip("1}")].concat();
    assert_eq!(replayed(compressed(members.clone())).await, Ok(r#"{"a":1}"#.to_owned()));
    let cut = members[..members.len() - 3].to_vec();
    let behind = [gzip("{}"), b"and something else".to_vec()].concat();
    for (body, why) in [
        (cut, "compressed with gzip, and cut"),
        (br#"{"a":1}"#.to_vec(), "compressed with gzip, but is not"),
        (b"\x1f\x8b".to_vec(), "compressed with gzip, and cut"),
        (behind, "compressed with gzip, and damaged"),
    ] {
        let error = replayed(compressed(body)).await.unwrap_err();
        assert!(error.contains("was left out of the recording") && error.contains(why), "{error}");
    }
}

fn compressed(body: Vec<u8>) -> impl Fn() -> Reply + Send + Sync + 'static {
    move || Reply::json(200, body.clone()).header("content-encoding", "gzip")
}

#[tokio::test]
async fn parts_that_cannot_be_told_apart_keep_their_boundary() {
    for (body, boundary) in [
        ("--q7\r\n\r\na\r\n--q7--\r\n", "boundary=boundary"),
        ("before\r\n--q7\r\n\r\na\r\n--q7--\r\n", "boundary=q7"),
        ("--q7\r\n\r\na\r\n--q7--\r\nbehind", "boundary=q7"),
    ] {
        let recorder =
            recorder(move |_| Reply::status(200).body(body).header("content-type", "multipart/mixed; boundary=q7"));
        let client = recording(&recorder).build().unwrap();
        client.execute(RequestParts::new(&LIST)).await.unwrap();
        let json = recorder.cassette().to_json();
        assert!(json.contains(boundary), "{body}: {json}");
    }
}

#[tokio::test]
async fn the_length_that_head_asks_for_is_recorded_and_replayed() {
    let recorder = recorder(|_| Reply::status(200).header("content-length", "1234"));
    let head = || {
        let mut request = http::Request::new(RequestBody::from(bytes::Bytes::new()));
        *request.method_mut() = Method::HEAD;
        *request.uri_mut() = "https://api.example/a".parse().unwrap();
        request
    };
    drop(recorder.send(head()).await.unwrap());
    let replayed = replayer(&recorder).send(head()).await.unwrap();
    assert_eq!(replayed.headers()["content-length"], "1234");
}

#[tokio::test]
async fn a_header_that_is_no_text_is_left_out_and_its_secret_nowhere() {
    let latin = |value: &[u8]| http::HeaderValue::from_bytes(value).unwrap();
    let transport = StubTransport::new(|_| Reply::json(200, r#"{"echo": "p\u00e4ss-w0rd-4711"}"#));
    let basic = STANDARD.encode(b"ada:p\xe4ss-w0rd-4711");
    for (name, value) in [
        ("x-api-key", &b"p\xe4ss-w0rd-4711"[..]),
        ("authorization", b"Bearer p\xe4ss-w0rd-4711"),
        ("cookie", b"lang=de; sid=p\xe4ss-w0rd-4711; a=b"),
        ("authorization", format!("Basic {basic}").as_bytes()),
    ] {
        let recorder = Recorder::new(transport.clone());
        let mut request = http::Request::new(RequestBody::from(bytes::Bytes::new()));
        *request.uri_mut() = "https://api.example/a".parse().unwrap();
        request.headers_mut().insert("x-shop", latin(b"caf\xe9"));
        request.headers_mut().insert("x-note", latin("café".as_bytes()));
        request.headers_mut().insert(name, latin(value));
        read(recorder.send(request).await.unwrap()).await;
        let json = recorder.cassette().to_json();
        assert!(json.contains("x-note") && json.contains("café"), "{name}: {json}");
        assert!(!json.contains("x-shop") && !json.contains('\u{fffd}') && !json.contains("w0rd"), "{name}: {json}");
    }
}
