//! A recording in a file while it is made.

use std::path::{Path, PathBuf};

use pivot_core::recording::{Cassette, Recorder, Replayer};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::RequestBody;
use pivot_core::{RequestParts, Transport};

use crate::scene::{CREATE, GET, LIST, read, recording, replaying};

/// A file of its own, which is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("journal-{name}-{}.json", std::process::id())))
    }

    fn read(&self) -> String {
        std::fs::read_to_string(&self.0).unwrap()
    }
}

impl AsRef<Path> for Scratch {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn what_a_caller_has_the_answer_to_is_in_the_file_and_replays() {
    let file = Scratch::new("each");
    let answers =
        |request: &pivot_core::testing::Received| Reply::json(200, format!(r#"{{"at": "{}"}}"#, request.url.path()));
    let recorder = crate::scene::recorder(answers).writing_to(&file).unwrap();
    let client = recording(&recorder).build().unwrap();
    for number in 0..20 {
        let parts = RequestParts::new(&GET).path("id", number.to_string());
        client.execute(parts).await.unwrap();
        assert_eq!(Cassette::load(&file).unwrap().len(), number + 1);
    }
    let replayer = Replayer::load(&file).unwrap();
    let client = replaying(&replayer).build().unwrap();
    for number in 0..20 {
        let answer = client.execute(RequestParts::new(&GET).path("id", number.to_string())).await.unwrap();
        assert_eq!(answer.body(), &format!(r#"{{"at":"/v1/parts/{number}"}}"#));
    }
    replayer.verify().unwrap();
    recorder.save(&file).unwrap();
    assert_eq!(file.read(), recorder.cassette().to_json());
}

#[tokio::test]
async fn a_secret_that_is_known_later_is_taken_out_of_what_was_written_before() {
    let file = Scratch::new("later");
    let answers = |request: &pivot_core::testing::Received| match request.url.query() {
        Some(_) => Reply::json(200, r#"{"echo": "pl4in-s3cret-0815"}"#),
        None => Reply::json(200, r#"{"access_token": "pl4in-s3cret-0815"}"#),
    };
    let recorder = crate::scene::recorder(answers).writing_to(&file).unwrap();
    let client = recording(&recorder).build().unwrap();
    client.execute(RequestParts::new(&LIST).query("q", "pl4in-s3cret-0815")).await.unwrap();
    client.execute(RequestParts::new(&CREATE)).await.unwrap();
    assert!(!file.read().contains("s3cret"), "{}", file.read());
    client.execute(RequestParts::new(&LIST).query("q", "pl4in-s3cret-0815")).await.unwrap();
    assert!(!file.read().contains("s3cret") && Cassette::load(&file).unwrap().len() == 3, "{}", file.read());
}

#[tokio::test]
async fn a_large_answer_is_written_without_the_secrets_of_others_and_they_without_its_own() {
    let file = Scratch::new("large");
    let filling = "blue part, ".repeat(20_000);
    let large = move |name: &str, value: &str| format!(r#"{{"note": "{filling}", "{name}": "{value}"}}"#);
    let answers = move |request: &pivot_core::testing::Received| match request.url.query() {
        Some("q=1") => Reply::json(200, large("access_token", "w1de-c0de-4711")),
        Some("q=2") => Reply::json(200, large("echo", "pl4in-s3cret-0815")),
        Some("q=3") => Reply::json(200, r#"{"access_token": "pl4in-s3cret-0815"}"#),
        _ => Reply::json(200, r#"{"echo": "w1de-c0de-4711"}"#),
    };
    let recorder = crate::scene::recorder(answers).writing_to(&file).unwrap();
    let client = recording(&recorder).build().unwrap();
    let ask = async |number: usize| {
        client.execute(RequestParts::new(&LIST).query("q", number.to_string())).await.unwrap();
        file.read()
    };
    assert!(ask(0).await.contains("w1de-c0de"));
    let written = ask(1).await;
    assert!(!written.contains("w1de-c0de") && written.len() > 200_000, "{}", written.len());
    let written = ask(2).await;
    assert!(written.contains("pl4in-s3cret"), "{}", &written[written.len() - 200..]);
    assert!(!ask(3).await.contains("pl4in"));
    assert_eq!(Cassette::load(&file).unwrap().len(), 4);
}

#[tokio::test]
async fn the_secrets_of_a_request_under_way_are_taken_out_of_what_others_say() {
    let file = Scratch::new("under-way");
    let transport = StubTransport::new(|_| Reply::json(200, r#"{"echo": "pl4in-s3cret-0815"}"#));
    let recorder = Recorder::new(transport).writing_to(&file).unwrap();
    let request = |body: &'static str| {
        let mut request = http::Request::new(RequestBody::from(bytes::Bytes::from_static(body.as_bytes())));
        *request.uri_mut() = "https://api.example/a".parse().unwrap();
        request
    };
    // Its answer is there, and nobody has read it.
    let under_way = recorder.send(request(r#"{"password": "pl4in-s3cret-0815"}"#)).await.unwrap();
    let answer = recorder.send(request("{}")).await.unwrap();
    read(answer).await;
    assert!(!file.read().contains("s3cret"), "{}", file.read());
    drop(under_way);
}

#[tokio::test]
async fn the_secrets_of_a_request_under_way_are_taken_out_of_large_answers_too() {
    let large = format!(r#"{{"echo": "pl4in-s3cret-0815", "rest": "{}"}}"#, "blue ".repeat(60_000));
    let request = |uri: &str, body: String| {
        let mut request = http::Request::new(RequestBody::from(bytes::Bytes::from(body)));
        *request.uri_mut() = uri.parse().unwrap();
        request
    };
    let pause = "x".repeat(300_000);
    for (name, uri, body) in [
        ("its query", "https://api.example/a?password=pl4in-s3cret-0815", String::new()),
        ("its body", "https://api.example/a", r#"{"password": "pl4in-s3cret-0815"}"#.to_owned()),
        ("the query of a large one", "https://api.example/a?password=pl4in-s3cret-0815", pause),
    ] {
        for begins_first in [true, false] {
            let file = Scratch::new(&format!("large-{}-{begins_first}", name.len()));
            let large = large.clone();
            let recorder =
                Recorder::new(StubTransport::new(move |_| Reply::json(200, large.clone()))).writing_to(&file).unwrap();
            let begin = async || recorder.send(request(uri, body.clone())).await.unwrap();
            let other = async || recorder.send(request("https://api.example/b", String::new())).await.unwrap();
            let (under_way, answer) = match begins_first {
                true => (begin().await, other().await),
                false => {
                    let answer = other().await;
                    (begin().await, answer)
                }
            };
            read(answer).await;
            let written = file.read();
            assert!(written.len() > 300_000 && !written.contains("s3cret"), "{name}, {begins_first}");
            drop(under_way);
        }
    }
}

#[tokio::test]
async fn what_is_over_after_the_end_is_not_written() {
    let file = Scratch::new("end");
    let recorder = crate::scene::recorder(|_| Reply::json(200, "{}")).writing_to(&file).unwrap();
    let client = recording(&recorder).build().unwrap();
    client.execute(RequestParts::new(&LIST)).await.unwrap();
    recorder.save(&file).unwrap();
    let saved = file.read();
    client.execute(RequestParts::new(&LIST)).await.unwrap();
    assert_eq!(file.read(), saved);
}

#[test]
fn where_no_file_can_be_is_said_at_once() {
    let recorder = || Recorder::new(StubTransport::new(|_| Reply::json(200, "{}")));
    for place in ["/nowhere/a.json", env!("CARGO_MANIFEST_DIR")] {
        let error = recorder().writing_to(place).unwrap_err().to_string();
        assert!(error.contains(place), "{error}");
    }
}
