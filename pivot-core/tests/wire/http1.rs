//! HTTP/1: heads that are too large, bodies that cannot be sent whole, and what leaves.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join;
use futures_util::stream::iter;
use pivot_core::testing::{FixedRng, ManualClock};
use pivot_core::transport::RequestBody;
use pivot_core::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::{BUY, GET, Hooks, PUT, server};

fn client(url: &str, hooks: &Hooks) -> Client {
    let builder = Client::builder(url).clock(ManualClock::new()).random(FixedRng(0.0));
    builder.hook(hooks.clone()).build().unwrap()
}

#[tokio::test]
async fn more_than_a_hundred_headers_are_an_error_that_says_so() {
    for (headers, size) in [(101, 1), (5000, 100)] {
        let head: String = (0..headers).map(|number| format!("x-{number}: {}\r\n", "y".repeat(size))).collect();
        let answer = format!("HTTP/1.1 200 OK\r\n{head}content-length: 0\r\n\r\n");
        let (address, connections) = server(move |_, mut stream| {
            let answer = answer.clone();
            async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        })
        .await;
        for endpoint in [&GET, &BUY] {
            let error =
                client(&format!("http://{address}"), &Hooks::default()).execute(RequestParts::new(endpoint)).await;
            let error = error.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::BodyTooLarge, 1), "{error:?}");
            assert!(error.to_string().contains("more than 100 headers"), "{error}");
            assert_eq!(error.may_have_taken_effect(), endpoint.operation == "buy");
        }
        assert_eq!(*connections.lock().unwrap(), 2);
    }
}

#[tokio::test]
async fn a_body_that_is_not_as_long_as_announced_is_never_sent_whole() {
    let received = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&received);
    let (address, _) = server(move |_, mut stream| {
        let kept = Arc::clone(&kept);
        async move {
            let mut all = Vec::new();
            let _ = stream.read_to_end(&mut all).await;
            kept.lock().unwrap().push(String::from_utf8_lossy(&all).into_owned());
        }
    })
    .await;
    for (pieces, why) in [(&["ab", "c"][..], "has shrunk"), (&["ab", "cd", "e"], "has grown"), (&[], "has shrunk")] {
        for endpoint in [&PUT, &BUY] {
            let hooks = Hooks::default();
            let pieces = move || iter(pieces.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes()))));
            let body = RequestBody::from_stream_fn(Some(4), pieces).named("a.pdf");
            let parts = RequestParts::new(endpoint).stream_body("application/pdf".parse().unwrap(), body);
            let error = client(&format!("http://{address}"), &hooks).execute(parts).await.unwrap_err();
            assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Io, false), "{error:?}");
            assert!(error.to_string().contains(&format!("a.pdf: {why}")), "{error}");
            assert_eq!((hooks.seen(), error.attempts()), ((1, 1), 1));
        }
    }
    for request in received.lock().unwrap().iter() {
        let body = request.split("\r\n\r\n").nth(1).unwrap_or_default();
        assert!(body.len() < 4, "{request}");
    }
}

#[tokio::test]
async fn a_request_whose_time_is_up_after_it_was_written_may_have_taken_effect() {
    for with_body in [false, true] {
        let (sender, mut arrived) = tokio::sync::mpsc::unbounded_channel();
        let (address, _) = server(move |_, mut stream| {
            let sender = sender.clone();
            async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = sender.send(());
                std::future::pending::<()>().await;
            }
        })
        .await;
        let clock = ManualClock::new();
        let client = Client::builder(format!("http://{address}")).clock(clock.clone()).build().unwrap();
        let parts = RequestParts::new(&BUY);
        let parts = if with_body { parts.json("{}") } else { parts };
        let time_goes_on = async {
            arrived.recv().await.unwrap();
            clock.advance(Duration::from_secs(30));
        };
        let (outcome, ()) = join(client.execute(parts), time_goes_on).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Timeout, true), "{error:?}");
    }
}
