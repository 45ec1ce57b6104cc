//! Attempt by attempt: retries, redirects, failures, streams, parts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream::iter;
use http::{HeaderValue, header};
use pivot_core::recording::{Cassette, Recorder, Replayer};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::transport::{RequestBody, TransportErrorKind};
use pivot_core::{Client, ErrorKind, RequestParts, RetryPolicy};

use crate::scene::{CREATE, GET, LIST, UPDATE, recorder, recording, replayer, replaying};

fn in_turn(replies: Vec<fn() -> Reply>) -> Recorder {
    let count = AtomicUsize::new(0);
    recorder(move |_| replies[count.fetch_add(1, Ordering::SeqCst).min(replies.len() - 1)]())
}

/// Replays without a runtime.
fn replay<T>(work: impl Future<Output = T>) -> T {
    futures_util::FutureExt::now_or_never(work).expect("a replay waits for nothing")
}

fn get() -> RequestParts {
    RequestParts::new(&GET).path("id", "7")
}

#[test]
fn retries_redirects_and_failures_are_replayed_one_by_one_without_a_runtime() {
    let recorder = in_turn(vec![
        || Reply::status(503).header("retry-after", "2"),
        || Reply::failure(TransportErrorKind::Connect),
        || Reply::failure(TransportErrorKind::Interrupted),
        || Reply::status(307).header("location", "https://api.example/v1/parts/8?x=1"),
        || Reply::json(200, "{\"id\": 8}"),
    ]);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let retry = RetryPolicy::default().max_attempts(5);
    let client = recording(&recorder).retry(retry.clone()).build().unwrap();
    let recorded = runtime.block_on(client.execute(get())).unwrap().json::<serde_json::Value>().unwrap();
    let cassette = recorder.cassette();
    assert_eq!(cassette.len(), 5);
    assert_eq!(recorder.cassette().to_json(), cassette.to_json());

    let replayer = replayer(&recorder);
    let client = replaying(&replayer).retry(retry).build().unwrap();
    let replayed = replay(client.execute(get())).unwrap().json::<serde_json::Value>().unwrap();
    assert_eq!(replayed.value(), recorded.value());
    assert_eq!(recorded.attempts(), replayed.attempts());
    assert!(replayer.clock().waited() >= Duration::from_secs(2));
    replayer.verify().unwrap();
}

#[test]
fn every_failure_of_a_transport_comes_back_as_it_was() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for kind in [
        TransportErrorKind::Connect,
        TransportErrorKind::Tls,
        TransportErrorKind::InvalidRequest,
        TransportErrorKind::Unprocessed,
        TransportErrorKind::Body,
        TransportErrorKind::Timeout,
        TransportErrorKind::Interrupted,
        TransportErrorKind::Protocol,
        TransportErrorKind::HeadTooLarge,
    ] {
        let recorder = recorder(move |_| Reply::failure(kind));
        let client = recording(&recorder).retry(RetryPolicy::none()).build().unwrap();
        let recorded = runtime.block_on(client.execute(RequestParts::new(&CREATE))).unwrap_err();
        let client = replaying(&replayer(&recorder)).retry(RetryPolicy::none()).build().unwrap();
        let replayed = replay(client.execute(RequestParts::new(&CREATE))).unwrap_err();
        assert_eq!(recorded.kind(), replayed.kind(), "{kind:?}");
        assert_eq!(recorded.may_have_taken_effect(), replayed.may_have_taken_effect(), "{kind:?}");
        assert_eq!(recorded.is_timeout(), replayed.is_timeout(), "{kind:?}");
    }
}

#[tokio::test]
async fn a_request_that_was_given_up_and_a_body_that_broke_off_are_so_again() {
    for (reply, kind) in [
        (Reply::hang as fn() -> Reply, ErrorKind::Timeout),
        (Reply::connecting, ErrorKind::Connect),
        (|| Reply::json(200, "{\"a\": ").disconnect(), ErrorKind::Interrupted),
    ] {
        let recorder = recorder(move |_| reply());
        let clock = ManualClock::new();
        let client = recording(&recorder).clock(clock.clone()).retry(RetryPolicy::none()).build().unwrap();
        let (call, time) = (client.execute(get()), async {
            tokio::task::yield_now().await;
            clock.advance(Duration::from_secs(31));
        });
        let (outcome, ()) = tokio::join!(call, time);
        assert_eq!(outcome.unwrap_err().kind(), kind);
        let client = replaying(&replayer(&recorder)).retry(RetryPolicy::none()).build().unwrap();
        assert_eq!(replay(client.execute(get())).unwrap_err().kind(), kind);
    }
}

#[tokio::test]
async fn streams_and_parts_are_recorded_as_they_pass() {
    let recorder = recorder(|request| {
        let length = request.body.len();
        Reply::status(200).header("content-type", "text/csv").body("id;name\n").body(format!("1;{length}\n"))
    });
    let client = recording(&recorder).build().unwrap();
    let upload = |boundary: &'static str| {
        let pieces = move || {
            iter(
                [
                    format!("--{boundary}\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\n"),
                    "bytes".to_owned(),
                    format!("\r\n--{boundary}--\r\n"),
                ]
                .map(|piece| Ok(Bytes::from(piece))),
            )
        };
        let media_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}")).unwrap();
        RequestParts::new(&UPDATE).path("id", "1").stream_body(media_type, RequestBody::from_stream_fn(None, pieces))
    };
    let mut streamed = client.execute_streaming(upload("r4ndom-1")).await.unwrap();
    let mut recorded = Vec::new();
    while let Some(piece) = streamed.next_chunk().await.unwrap() {
        recorded.extend_from_slice(&piece);
    }
    let json = recorder.cassette().to_json();
    assert!(json.contains("\"multipart\"") && !json.contains("r4ndom"), "{json}");
    let replayer = Replayer::new(Cassette::from_json(&json).unwrap());
    let client = replaying(&replayer).build().unwrap();
    let mut streamed = client.execute_streaming(upload("another-boundary")).await.unwrap();
    assert_eq!(streamed.headers()[header::CONTENT_TYPE], "text/csv");
    assert_eq!(streamed.next_chunk().await.unwrap().unwrap(), recorded);
    assert_eq!(streamed.next_chunk().await.unwrap(), None);
}

#[tokio::test]
async fn a_replay_that_is_recorded_gives_the_same_bytes() {
    let recorder = in_turn(vec![
        || Reply::status(503),
        || {
            Reply::json(200, r#"{"access_token": "t0ken-1", "id": "7b977bd5-c7dc-4681-bf33-c4bd2eadc266"}"#)
                .header("set-cookie", "a=c00kie-1")
        },
        || Reply::failure(TransportErrorKind::Interrupted),
        || Reply::status(200).body(&b"\xff\xfe\x00"[..]),
    ]);
    let call = async |client: Client| {
        let first = client.execute(get().query("password", "s3cret-1")).await.unwrap();
        let token: serde_json::Value = first.json().unwrap().into_value();
        let again = RequestParts::new(&LIST).query("token", token["access_token"].as_str().unwrap());
        let again = again.query("id", token["id"].as_str().unwrap());
        client.execute(again).await.unwrap().body().clone()
    };
    let recorded = call(recording(&recorder).build().unwrap()).await;
    let json = recorder.cassette().to_json();
    let replayer = replayer(&recorder);
    let again = Recorder::new(replayer.clone());
    let base = Client::builder("https://api.example/v1").transport(again.clone()).clock(replayer.clock());
    assert_eq!(call(base.build().unwrap()).await, recorded);
    assert_eq!(again.cassette().to_json(), json);
}

#[tokio::test]
async fn attempts_at_one_time_are_recorded_whole() {
    let recorder = Recorder::new(StubTransport::new(|request| Reply::json(200, format!("\"{}\"", request.url.path()))));
    let client = Arc::new(recording(&recorder).build().unwrap());
    let calls = (0..200).map(|number| {
        let client = Arc::clone(&client);
        async move { client.execute(RequestParts::new(&GET).path("id", number.to_string())).await.unwrap() }
    });
    futures_util::future::join_all(calls).await;
    let replayer = replayer(&recorder);
    let client = replaying(&replayer).build().unwrap();
    for number in (0..200).rev() {
        let answer = client.execute(RequestParts::new(&GET).path("id", number.to_string())).await.unwrap();
        assert_eq!(answer.body(), &format!("\"/v1/parts/{number}\""));
    }
    replayer.verify().unwrap();
}
