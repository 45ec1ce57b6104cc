//! A mock, a client, and an endpoint that is there or away.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use afosto_client::AfostoClient;
use afosto_client::subscription::EnsuredSubscription;
use afosto_client::webhook::{self, Event, EventType, HandlerError, Receiver, Verifier};
use pivot_core::testing::ManualClock;
use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

/// A mock with a clock that is moved by hand, a client with the same, and an endpoint that is there when it is served.
pub(crate) struct Scene {
    pub(crate) mock: AfostoMock,
    pub(crate) afosto: AfostoClient,
    pub(crate) clock: ManualClock,
    pub(crate) handled: Arc<Mutex<Vec<Event>>>,
    /// How many events the handler fails before it takes one.
    pub(crate) failures: Arc<AtomicUsize>,
}

impl Scene {
    pub(crate) async fn new() -> Self {
        let mock = AfostoMock::start().await.unwrap();
        let clock = ManualClock::new();
        mock.webhook_clock(Arc::new(clock.clone()));
        mock.webhook_speed(1.0);
        let time = clock.clone();
        let afosto = mock.client_builder().configure(move |core| core.clock(time.clone())).build().unwrap();
        Self { mock, afosto, clock, handled: Arc::default(), failures: Arc::default() }
    }

    pub(crate) fn receiver(&self, secrets: &[&str]) -> Receiver<Event> {
        let (handled, failures) = (Arc::clone(&self.handled), Arc::clone(&self.failures));
        let handler = move |event: Event| {
            let fails = failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
            if !fails {
                handled.lock().unwrap().push(event);
            }
            async move { if fails { Err(HandlerError::from("not now")) } else { Ok(()) } }
        };
        Verifier::new(secrets.iter().copied()).unwrap().receiver(handler).discard_rejected().build()
    }

    pub(crate) async fn ensure(&self, address: SocketAddr) -> EnsuredSubscription {
        let events = EventType::KNOWN.iter().map(EventType::as_str);
        self.afosto.mes().ensure_subscription(format!("http://{address}/afosto"), events).send().await.unwrap()
    }

    pub(crate) fn numbers(&self) -> Vec<i64> {
        self.handled.lock().unwrap().iter().map(|event| event.order().unwrap().number.unwrap()).collect()
    }

    pub(crate) fn send(&self, number: i64) -> String {
        self.mock.send_webhook("ORDER_OPENED", "order", &format!("ord_{number}"), &json!({"number": number}))
    }

    pub(crate) fn messages(&self) -> Vec<Value> {
        self.mock.stored("/mes/webhooks/messages")
    }
}

/// An address where nobody listens, and that nobody else takes meanwhile.
pub(crate) fn away() -> (std::net::TcpListener, SocketAddr) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

pub(crate) async fn listen(address: SocketAddr, receiver: &Receiver<Event>) {
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    tokio::spawn(std::future::IntoFuture::into_future(webhook::serve(
        listener,
        webhook::router("/afosto", receiver.clone()),
    )));
}
