//! Frames by which an HTTP/2 server says what has become of a request.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join;
use pivot_core::testing::{FixedRng, ManualClock};
use pivot_core::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::{BUY, GET, Hooks, PUT, server};

/// One side of an HTTP/2 connection, frame by frame.
struct Frames(TcpStream);

const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const ENHANCE_YOUR_CALM: u32 = 11;

impl Frames {
    /// Takes the client's greeting and greets back.
    async fn greet(mut stream: TcpStream) -> Self {
        let mut preface = [0; 24];
        stream.read_exact(&mut preface).await.unwrap();
        let mut frames = Self(stream);
        frames.write(SETTINGS, 0, 0, &[]).await;
        frames
    }

    async fn write(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) {
        let mut frame = u32::try_from(payload.len()).unwrap().to_be_bytes()[1..].to_vec();
        frame.extend_from_slice(&[kind, flags]);
        frame.extend_from_slice(&stream.to_be_bytes());
        frame.extend_from_slice(payload);
        // A client that has gone away needs no answer.
        let _ = self.0.write_all(&frame).await;
    }

    /// The next request's stream; `None` if the connection has ended.
    async fn request(&mut self) -> Option<u32> {
        loop {
            let mut head = [0; 9];
            self.0.read_exact(&mut head).await.ok()?;
            let mut payload = vec![0; usize::from(head[0]) << 16 | usize::from(head[1]) << 8 | usize::from(head[2])];
            self.0.read_exact(&mut payload).await.ok()?;
            match (head[3], head[4]) {
                (SETTINGS, 0) => self.write(SETTINGS, 1, 0, &[]).await,
                (HEADERS, _) => return Some(u32::from_be_bytes(head[5..9].try_into().unwrap())),
                _ => {}
            }
        }
    }

    /// Status 200 with no body, in HPACK's one byte.
    async fn answer(&mut self, stream: u32) {
        self.write(HEADERS, 4 | 1, stream, &[0x88]).await;
    }

    async fn reset(&mut self, stream: u32, reason: u32) {
        self.write(RST_STREAM, 0, stream, &reason.to_be_bytes()).await;
    }

    async fn go_away(&mut self, last: u32, reason: u32) {
        self.write(GOAWAY, 0, 0, &[last.to_be_bytes(), reason.to_be_bytes()].concat()).await;
    }
}

/// What a server does to a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Deed {
    Answer,
    Reset(u32),
    /// Says that it looks at no request after this stream, and closes the connection.
    GoAway(u32, u32),
}

/// A server that does one thing after another to whatever requests come, on whatever connections; after the last, it
/// answers. It counts the requests.
async fn deeds(deeds: &'static [Deed]) -> (String, Arc<Mutex<usize>>) {
    let requests = Arc::new(Mutex::new(0));
    let count = Arc::clone(&requests);
    let (address, _) = server(move |_, stream| {
        let count = Arc::clone(&count);
        async move {
            let mut frames = Frames::greet(stream).await;
            while let Some(stream) = frames.request().await {
                let at = {
                    let mut count = count.lock().unwrap();
                    *count += 1;
                    *count - 1
                };
                match deeds.get(at).copied().unwrap_or(Deed::Answer) {
                    Deed::Answer => frames.answer(stream).await,
                    Deed::Reset(reason) => frames.reset(stream, reason).await,
                    Deed::GoAway(last, reason) => {
                        frames.go_away(last, reason).await;
                        return;
                    }
                }
            }
        }
    })
    .await;
    (format!("http://{address}"), requests)
}

fn client(url: &str, clock: &ManualClock, build: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder(url).clock(clock.clone()).random(FixedRng(0.0));
    let builder = builder.reqwest_with(|reqwest| reqwest.http2_prior_knowledge().no_proxy());
    build(builder).build().unwrap()
}

#[tokio::test]
async fn what_a_server_has_not_looked_at_is_repeated_by_the_send_loop_alone() {
    static SERVERS: [&[Deed]; 4] = [
        &[Deed::Reset(REFUSED_STREAM)],
        &[Deed::GoAway(0, NO_ERROR)],
        &[Deed::GoAway(0, INTERNAL_ERROR)],
        &[Deed::GoAway(0, ENHANCE_YOUR_CALM)],
    ];
    for deed in SERVERS {
        for with_body in [false, true] {
            let parts = || if with_body { RequestParts::new(&BUY).json("{}") } else { RequestParts::new(&BUY) };
            let (url, requests) = deeds(deed).await;
            let hooks = Hooks::default();
            let repeating = client(&url, &ManualClock::new(), |builder| builder.hook(hooks.clone()));
            let response = repeating.execute(parts()).await.unwrap_or_else(|error| panic!("{deed:?}: {error:?}"));
            let attempts = response.with_value(()).attempts();
            assert_eq!((attempts, *requests.lock().unwrap(), hooks.seen()), (2, 2, (2, 2)), "{deed:?}");

            let (url, requests) = deeds(deed).await;
            let once = client(&url, &ManualClock::new(), |builder| builder.retry(RetryPolicy::none()));
            let error = once.execute(parts()).await.unwrap_err();
            assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Connect, false), "{error:?}");
            assert_eq!((error.attempts(), *requests.lock().unwrap()), (1, 1), "{deed:?}");
            assert!(error.to_string().contains("has not looked at it") && error.is_retryable(), "{error}");
        }
    }
}

#[tokio::test]
async fn repetitions_of_what_was_not_looked_at_are_bounded() {
    static REFUSED: [Deed; 9] = [Deed::Reset(REFUSED_STREAM); 9];
    let (url, requests) = deeds(&REFUSED).await;
    let error =
        client(&url, &ManualClock::new(), |builder| builder).execute(RequestParts::new(&BUY)).await.unwrap_err();
    assert_eq!((error.attempts(), *requests.lock().unwrap()), (4, 4), "{error}");
}

#[tokio::test]
async fn what_a_server_may_have_looked_at_is_unknown_and_not_repeated() {
    static SERVERS: [&[Deed]; 4] = [
        &[Deed::Reset(INTERNAL_ERROR)],
        &[Deed::Reset(ENHANCE_YOUR_CALM)],
        &[Deed::GoAway(1, NO_ERROR)],
        &[Deed::GoAway(u32::MAX >> 1, INTERNAL_ERROR)],
    ];
    for deed in SERVERS {
        let (url, requests) = deeds(deed).await;
        let error =
            client(&url, &ManualClock::new(), |builder| builder).execute(RequestParts::new(&BUY)).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Interrupted, true), "{deed:?} {error:?}");
        assert_eq!(*requests.lock().unwrap(), 1, "{deed:?}");
        let (url, requests) = deeds(deed).await;
        client(&url, &ManualClock::new(), |builder| builder).execute(RequestParts::new(&PUT)).await.unwrap();
        assert_eq!(*requests.lock().unwrap(), 2, "{deed:?}");
    }
}

/// A server that answers nothing on its first connection from the `silent_from`th request on, and tells of each request.
async fn silent(silent_from: usize) -> (String, Arc<Mutex<usize>>, tokio::sync::mpsc::UnboundedReceiver<usize>) {
    let (sender, requests) = tokio::sync::mpsc::unbounded_channel();
    let (address, connections) = server(move |number, stream| {
        let sender = sender.clone();
        async move {
            let mut frames = Frames::greet(stream).await;
            let mut count = 0;
            while let Some(stream) = frames.request().await {
                count += 1;
                if number > 1 || count < silent_from {
                    frames.answer(stream).await;
                }
                let _ = sender.send(number);
            }
        }
    })
    .await;
    (format!("http://{address}"), connections, requests)
}

#[tokio::test]
async fn a_connection_is_left_after_a_time_out() {
    for silent_from in [1, 2, 3] {
        let (url, connections, mut requests) = silent(silent_from).await;
        let clock = ManualClock::new();
        let client = client(&url, &clock, |builder| builder.attempt_timeout(Duration::from_secs(5)));
        for _ in 1..silent_from {
            client.execute(RequestParts::new(&GET)).await.unwrap();
            requests.recv().await.unwrap();
        }
        assert!(*connections.lock().unwrap() <= 1, "one connection serves all while it answers");
        let time_goes_on = async {
            assert_eq!(requests.recv().await.unwrap(), 1);
            clock.advance(Duration::from_secs(5));
        };
        let (outcome, ()) = join(client.execute(RequestParts::new(&GET)), time_goes_on).await;
        assert_eq!(outcome.unwrap().with_value(()).attempts(), 2, "{silent_from}");
        client.execute(RequestParts::new(&GET)).await.unwrap();
        assert_eq!(*connections.lock().unwrap(), 2, "the next connection serves all again");
    }
}

#[tokio::test]
async fn a_silent_peer_is_asked_for_a_sign_of_life_and_left() {
    let (url, connections, mut requests) = silent(2).await;
    let builder = reqwest::Client::builder().http2_prior_knowledge().no_proxy();
    let client = Client::builder(url).reqwest(builder).retry(RetryPolicy::none()).build().unwrap();
    client.execute(RequestParts::new(&GET)).await.unwrap();
    requests.recv().await.unwrap();

    // From here on time jumps to whatever is waited for next.
    tokio::time::pause();
    let began = tokio::time::Instant::now();
    let error = client.execute(RequestParts::new(&BUY)).await.unwrap_err();
    let waited = began.elapsed();
    tokio::time::resume();
    assert!(error.is_timeout() && error.may_have_taken_effect(), "{error:?}");
    // Five seconds of silence, and five to answer; an attempt may take thirty.
    assert!(waited >= Duration::from_secs(5) && waited < Duration::from_secs(15), "{waited:?}");
    client.execute(RequestParts::new(&GET)).await.unwrap();
    assert_eq!(*connections.lock().unwrap(), 2);
}
