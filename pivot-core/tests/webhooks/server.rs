//! The server for webhooks under clients that send half of what they should. Time is moved by hand.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pivot_core::Clock;
use pivot_core::testing::ManualClock;
use pivot_core::webhook::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, oneshot};
use tokio::task::{JoinHandle, yield_now};

/// Events that are nothing but their number.
static PING: EventDecoder<String> = EventDecoder::new("test", pivot_json::from_slice, String::as_str);

const BODY: usize = 64 << 10;
/// How long a connection lives.
const CONNECTION: Duration = Duration::from_secs(60);
const IN_FLIGHT: usize = 8 * BODY;
const GOOD: &str = "POST /hook HTTP/1.1\r\nhost: x\r\nx-key: k\r\ncontent-length: 5\r\n\r\n\"E-1\"";

struct Scene {
    clock: ManualClock,
    address: SocketAddr,
    receiver: Receiver<String>,
    /// What lets a handler go on.
    gate: Arc<Semaphore>,
    handled: Arc<AtomicUsize>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<std::io::Result<()>>,
}

async fn scene(connections: usize) -> Scene {
    let clock = ManualClock::new();
    let (gate, handled) = (Arc::new(Semaphore::new(0)), Arc::new(AtomicUsize::new(0)));
    let (opened, counted) = (Arc::clone(&gate), Arc::clone(&handled));
    let handler = move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        let gate = Arc::clone(&opened);
        async move {
            gate.acquire().await?.forget();
            Ok(())
        }
    };
    let authenticator = Authenticator::header("x-key".parse().unwrap(), "k");
    let authenticator = authenticator.or(Authenticator::hmac_sha256("x-signature".parse().unwrap(), "k"));
    let receiver = Receiver::builder(&PING, authenticator, handler).body_limit(BODY).in_flight_limit(IN_FLIGHT);
    let receiver = receiver.discard_rejected().clock(Arc::new(clock.clone())).build();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let server = serve(listener, axum_router::router("/hook", receiver.clone())).max_connections(connections);
    let server = server.connection_time_limit(CONNECTION);
    let server = server.clock(Arc::new(clock.clone())).with_graceful_shutdown(async { drop(stopped.await) });
    let serving = tokio::spawn(server.into_future());
    Scene { clock, address, receiver, gate, handled, stop, serving }
}

impl Scene {
    async fn connect(&self, sent: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(sent.as_bytes()).await.unwrap();
        stream
    }

    /// Moves the clock on, second by second, until something has ended; how long it took on the clock.
    async fn until<T: Send + 'static>(&self, task: JoinHandle<T>) -> (T, Duration) {
        let start = self.clock.now();
        while !task.is_finished() {
            assert!(self.clock.now() - start < Duration::from_secs(3600), "it never ends");
            for _ in 0..100 {
                yield_now().await;
            }
            self.clock.advance(Duration::from_secs(1));
        }
        (task.await.unwrap(), self.clock.now() - start)
    }
}

/// All that a server says until it closes the connection.
async fn rest(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    // A reset ends a connection as well as anything.
    let _ = stream.read_to_end(&mut said).await;
    String::from_utf8(said).unwrap()
}

/// The head of one answer; the connection stays.
async fn head(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    while !said.windows(4).any(|four| four == b"\r\n\r\n") {
        said.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn connections_that_send_no_whole_request_are_ended() {
    for sent in ["", "P", "POST /hook HTTP/1.1\r\nhost: x\r\n", "POST /hook HTTP/1.1\r\nx-key: "] {
        let scene = scene(512).await;
        let mut streams = Vec::new();
        for _ in 0..100 {
            streams.push(scene.connect(sent).await);
        }
        let all = tokio::spawn(futures_util::future::join_all(streams.into_iter().map(rest)));
        let (said, took) = scene.until(all).await;
        assert!(said.iter().all(|said| !said.contains("200")), "{said:?}");
        assert!(took < Duration::from_secs(15), "{took:?}");
    }
}

#[tokio::test]
async fn an_idle_connection_is_ended_after_its_answer() {
    let scene = scene(512).await;
    scene.gate.add_permits(1);
    let stream = scene.connect(GOOD).await;
    let (said, took) = scene.until(tokio::spawn(rest(stream))).await;
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    assert!(took < Duration::from_secs(15), "{took:?}");
}

#[tokio::test]
async fn a_body_that_does_not_arrive_is_given_up() {
    for sent in [
        "POST /hook HTTP/1.1\r\nhost: x\r\nx-key: k\r\ncontent-length: 5\r\n\r\n\"E",
        "POST /hook HTTP/1.1\r\nhost: x\r\nx-key: k\r\ntransfer-encoding: chunked\r\n\r\n5\r\n\"E-",
    ] {
        let scene = scene(512).await;
        let stream = scene.connect(sent).await;
        let (said, took) = scene.until(tokio::spawn(rest(stream))).await;
        assert!(said.starts_with("HTTP/1.1 408"), "{said}");
        assert!(took < Duration::from_secs(45), "{took:?}");
        assert_eq!(scene.receiver.bytes_in_flight(), 0);
    }
}

#[tokio::test]
async fn what_needs_no_body_to_be_refused_is_refused_without_one() {
    let scene = scene(512).await;
    // None of these bodies ever comes, and the clock stands still.
    for (headers, status) in [
        ("x-key: wrong\r\ncontent-length: 1000", "401"),
        ("content-length: 1000", "401"),
        ("x-signature: 5b\r\ncontent-length: 1000", "401"),
        ("x-signature: no hexadecimal digits\r\ntransfer-encoding: chunked", "401"),
        ("x-key: k\r\ncontent-length: 65537", "413"),
        ("x-key: k\r\ncontent-length: 18446744073709551615", "4"),
    ] {
        let mut stream = scene.connect(&format!("POST /hook HTTP/1.1\r\nhost: x\r\n{headers}\r\n\r\n")).await;
        let said = head(&mut stream).await;
        assert!(said.starts_with(&format!("HTTP/1.1 {status}")), "{headers}: {said}");
        assert!(!said.contains("100 Continue"));
    }
    assert_eq!(scene.handled.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn three_hundred_bodies_with_forged_signatures_hold_no_more_than_is_allowed() {
    let scene = scene(512).await;
    let forged = "00".repeat(32);
    let length = BODY - 1;
    let head_of =
        format!("POST /hook HTTP/1.1\r\nhost: x\r\nx-signature: {forged}\r\ncontent-length: {length}\r\n\r\n");
    // All but the last byte, so that none is ever checked.
    let body: Arc<[u8]> = vec![b' '; length - 1].into();
    let mut sending = Vec::new();
    for _ in 0..300 {
        let mut stream = scene.connect(&head_of).await;
        let body = Arc::clone(&body);
        sending.push(tokio::spawn(async move {
            // The server may close in the middle.
            let _ = stream.write_all(&body).await;
            rest(stream).await
        }));
    }
    let mut most = 0;
    // Those that there was no room for are answered; the others hold what they hold.
    while sending.iter().filter(|sent| !sent.is_finished()).count() > IN_FLIGHT / (length - 1) + 1 {
        most = most.max(scene.receiver.bytes_in_flight());
        yield_now().await;
    }
    assert!(most <= IN_FLIGHT && most > IN_FLIGHT / 2, "{most}");
    let (_, took) = scene.until(tokio::spawn(futures_util::future::join_all(sending))).await;
    assert!(took < Duration::from_secs(60), "{took:?}");
    assert_eq!((scene.receiver.bytes_in_flight(), scene.handled.load(Ordering::SeqCst)), (0, 0));
    // And the true sender is served again.
    scene.gate.add_permits(1);
    let mut stream = scene.connect(GOOD).await;
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn more_connections_than_there_are_places_for_wait_for_one() {
    let scene = scene(2).await;
    scene.gate.add_permits(1);
    let squatters = [scene.connect("P").await, scene.connect("P").await];
    // Both places are taken before the third asks for one.
    let stream = scene.connect(GOOD).await;
    let (said, _) = scene.until(tokio::spawn(rest(stream))).await;
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    drop(squatters);
}

#[tokio::test]
async fn a_connection_does_not_live_for_ever_however_busy_it_is() {
    let scene = scene(512).await;
    scene.gate.add_permits(Semaphore::MAX_PERMITS);
    let mut stream = scene.connect("").await;
    let busy = tokio::spawn(async move {
        let mut said = String::new();
        while stream.write_all(GOOD.as_bytes()).await.is_ok() {
            let mut piece = [0; 1000];
            match stream.read(&mut piece).await {
                Ok(0) | Err(_) => break,
                Ok(count) => said = String::from_utf8_lossy(&piece[..count]).into_owned(),
            }
        }
        said
    });
    let (said, took) = scene.until(busy).await;
    assert!(said.starts_with("HTTP/1.1 200"), "{said}");
    assert!((CONNECTION..CONNECTION * 2).contains(&took), "{took:?}");
}

#[tokio::test]
async fn a_server_that_stops_answers_what_is_under_way_and_takes_nothing_more() {
    let scene = scene(512).await;
    let mut idle = scene.connect(GOOD).await;
    scene.gate.add_permits(1);
    head(&mut idle).await;
    let mut busy = scene.connect(&GOOD.replace("E-1", "E-2")).await;
    while scene.handled.load(Ordering::SeqCst) < 2 {
        yield_now().await;
    }
    scene.stop.send(()).unwrap();
    rest(idle).await;
    assert!(!scene.serving.is_finished());
    scene.gate.add_permits(1);
    assert!(head(&mut busy).await.starts_with("HTTP/1.1 200"));
    scene.serving.await.unwrap().unwrap();
    assert!(TcpStream::connect(scene.address).await.is_err());
}
