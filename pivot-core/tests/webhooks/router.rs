//! The router for webhooks, request by request.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::{Body, to_bytes};
use http::{Request, StatusCode};
use pivot_core::testing::ManualClock;
use pivot_core::webhook::*;
use tokio::sync::{Mutex, Semaphore};
use tower::ServiceExt;

/// Events that are nothing but their number.
static PING: EventDecoder<String> = EventDecoder::new("test", pivot_json::from_slice, String::as_str);

#[derive(Clone)]
struct Scene {
    handled: Arc<AtomicUsize>,
    failing: Arc<Mutex<Failure>>,
    /// What lets a handler go on.
    gate: Arc<Semaphore>,
    malformed: Arc<AtomicUsize>,
    /// The statuses of the outcomes that were reported.
    reported: Arc<std::sync::Mutex<Vec<u16>>>,
    router: Router,
}

#[derive(Clone, Copy, PartialEq)]
enum Failure {
    None,
    Error,
    Panic,
}

fn scene(permits: usize) -> Scene {
    let (handled, failing) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new(Failure::None)));
    let (gate, malformed) = (Arc::new(Semaphore::new(permits)), Arc::new(AtomicUsize::new(0)));
    let handler = {
        let (handled, failing, gate) = (Arc::clone(&handled), Arc::clone(&failing), Arc::clone(&gate));
        move |_: String| {
            let (handled, failing, gate) = (Arc::clone(&handled), Arc::clone(&failing), Arc::clone(&gate));
            async move {
                handled.fetch_add(1, Ordering::SeqCst);
                gate.acquire().await?.forget();
                match *failing.lock().await {
                    Failure::None => Ok(()),
                    Failure::Error => Err("the database is away".into()),
                    Failure::Panic => panic!("the handler has a bug"),
                }
            }
        }
    };
    let seen = Arc::clone(&malformed);
    let reported = Arc::new(std::sync::Mutex::new(Vec::new()));
    let outcomes = Arc::clone(&reported);
    let receiver = Receiver::builder(&PING, Authenticator::basic("e4", "pass"), handler)
        .body_limit(64)
        .discard_rejected()
        .on_malformed(move |body, _| {
            seen.fetch_add(body.len(), Ordering::SeqCst);
        })
        .on_outcome(move |outcome| outcomes.lock().unwrap().push(outcome.status().as_u16()))
        .build();
    Scene { handled, failing, gate, malformed, reported, router: axum_router::router("/feedback", receiver) }
}

impl Scene {
    async fn send(&self, method: &str, path: &str, password: &str, body: impl Into<Body>) -> (StatusCode, String) {
        use base64::Engine;
        let basic = base64::engine::general_purpose::STANDARD.encode(format!("e4:{password}"));
        let request = Request::builder().method(method).uri(path).header("authorization", format!("Basic {basic}"));
        let response = self.router.clone().oneshot(request.body(body.into()).unwrap()).await.unwrap();
        let (head, body) = response.into_parts();
        let names = ["www-authenticate", "retry-after"];
        let headers: Vec<_> = names.iter().filter(|name| head.headers.contains_key(**name)).collect();
        let text = String::from_utf8(to_bytes(body, 1000).await.unwrap().to_vec()).unwrap();
        (head.status, format!("{text} {headers:?}"))
    }

    async fn post(&self, body: &'static str) -> u16 {
        self.send("POST", "/feedback", "pass", body).await.0.as_u16()
    }

    fn handled(&self) -> usize {
        self.handled.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn every_kind_of_delivery_is_answered_rightly() {
    let scene = scene(100);
    let large = format!("\"{}\"", "x".repeat(100));
    for (method, path, password, body, expected) in [
        ("POST", "/feedback", "pass", "\"E-1\"".to_owned(), 200),
        ("PUT", "/feedback?x=1", "pass", "\"E-2\"".to_owned(), 200),
        ("POST", "/feedback", "wrong", "\"E-3\"".to_owned(), 401),
        ("POST", "/feedback", "wrong", large.clone(), 401),
        ("POST", "/feedback", "pass", large, 413),
        ("POST", "/feedback", "pass", "{not json".to_owned(), 400),
        ("POST", "/feedback", "pass", String::new(), 400),
        ("GET", "/feedback", "pass", String::new(), 405),
        ("POST", "/elsewhere", "pass", String::new(), 404),
    ] {
        let (status, text) = scene.send(method, path, password, body).await;
        assert_eq!(status.as_u16(), expected, "{method} {path} {password}: {text}");
        assert_eq!(status == 401, text.contains("www-authenticate"), "{text}");
    }
    assert_eq!(scene.handled(), 2);
    assert_eq!(scene.malformed.load(Ordering::SeqCst), "{not json".len());
    // Each once, and not what no receiver answers.
    assert_eq!(*scene.reported.lock().unwrap(), [200, 200, 401, 401, 413, 400, 400]);
}

#[tokio::test]
async fn a_second_delivery_is_accepted_and_not_handled_again() {
    let scene = scene(100);
    assert_eq!((scene.post("\"E-1\"").await, scene.post("\"E-1\"").await), (200, 200));
    assert_eq!(scene.handled(), 1);
}

#[tokio::test]
async fn what_the_handler_could_not_handle_comes_again() {
    for failure in [Failure::Error, Failure::Panic] {
        let scene = scene(100);
        *scene.failing.lock().await = failure;
        assert_eq!(scene.post("\"E-1\"").await, 500);
        *scene.failing.lock().await = Failure::None;
        assert_eq!(scene.post("\"E-1\"").await, 200);
        assert_eq!(scene.handled(), 2);
        assert_eq!(*scene.reported.lock().unwrap(), [500, 200]);
    }
}

#[tokio::test]
async fn of_two_deliveries_that_race_one_is_handled_and_the_other_comes_again() {
    let scene = scene(0);
    let first = tokio::spawn({
        let scene = scene.clone();
        async move { scene.post("\"E-1\"").await }
    });
    while scene.handled() == 0 {
        tokio::task::yield_now().await;
    }
    let (status, text) = scene.send("POST", "/feedback", "pass", "\"E-1\"").await;
    assert!(status == 503 && text.contains("retry-after"), "{status} {text}");
    scene.gate.add_permits(1);
    assert_eq!(first.await.unwrap(), 200);
    assert_eq!(scene.post("\"E-1\"").await, 200);
    assert_eq!(scene.handled(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_deliveries_of_one_event_at_once_are_handled_once() {
    let scene = scene(1000);
    let deliveries: Vec<_> = (0..100)
        .map(|_| {
            let scene = scene.clone();
            tokio::spawn(async move { scene.post("\"E-1\"").await })
        })
        .collect();
    for delivery in deliveries {
        assert!(matches!(delivery.await.unwrap(), 200 | 503));
    }
    assert_eq!(scene.handled(), 1);
}

#[tokio::test]
async fn a_sender_that_hangs_up_leaves_no_event_half_handled() {
    let scene = scene(0);
    let hanging = tokio::spawn({
        let scene = scene.clone();
        async move { scene.post("\"E-1\"").await }
    });
    while scene.handled() == 0 {
        tokio::task::yield_now().await;
    }
    hanging.abort();
    assert!(hanging.await.unwrap_err().is_cancelled());
    scene.gate.add_permits(1);
    while scene.post("\"E-1\"").await == 503 {
        tokio::task::yield_now().await;
    }
    assert_eq!((scene.post("\"E-1\"").await, scene.handled()), (200, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_its_thread_keeps_its_event_and_the_sender_is_answered() {
    let clock = ManualClock::new();
    let (open, gate) = std::sync::mpsc::channel::<()>();
    let (gate, started) = (Arc::new(std::sync::Mutex::new(gate)), Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&started);
    let handler = move |_: String| {
        let (gate, counted) = (Arc::clone(&gate), Arc::clone(&counted));
        async move {
            counted.fetch_add(1, Ordering::SeqCst);
            gate.lock().unwrap().recv()?;
            Ok(())
        }
    };
    let receiver = Receiver::builder(&PING, Authenticator::allow_all(), handler).clock(Arc::new(clock.clone())).build();
    let router = axum_router::router("/feedback", receiver);
    let send = || {
        let request = Request::post("/feedback").body(Body::from("\"E-1\"")).unwrap();
        let sending = router.clone().oneshot(request);
        async move { sending.await.unwrap().status().as_u16() }
    };
    let first = tokio::spawn(send());
    while started.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    while !first.is_finished() {
        clock.advance(std::time::Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    assert_eq!(first.await.unwrap(), 503);
    assert_eq!(started.load(Ordering::SeqCst), 1);
    open.send(()).unwrap();
    open.send(()).unwrap();
    while send().await == 503 {
        tokio::task::yield_now().await;
    }
    assert_eq!(send().await, 200);
}

#[tokio::test]
async fn without_a_router_each_outcome_is_reported_once() {
    let reported = Arc::new(std::sync::Mutex::new(Vec::new()));
    let outcomes = Arc::clone(&reported);
    let receiver = Receiver::builder(&PING, Authenticator::query("key", "k"), |_| async { Ok(()) })
        .body_limit(8)
        .discard_rejected()
        .on_outcome(move |outcome| outcomes.lock().unwrap().push(outcome.status().as_u16()))
        .build();
    let headers = http::HeaderMap::new();
    assert!(receiver.authenticate(&headers, None).is_err());
    assert!(receiver.authenticate(&headers, Some("key=k")).is_ok());
    for (query, body) in [
        ("key=k", &b"\"E-1\""[..]),
        ("key=k", b"\"E-1\""),
        ("key=no", b"\"E-2\""),
        ("key=k", b"{"),
        ("key=k", b"\"123456789\""),
    ] {
        receiver.receive(&headers, Some(query), body).await;
    }
    receiver.receive_fetched(b"\"E-3\"").await;
    receiver.receive_fetched(b"\"123456789\"").await;
    receiver.receive_fetched(b"{").await;
    assert_eq!(*reported.lock().unwrap(), [401, 200, 200, 401, 400, 413, 200, 413, 400]);
}
