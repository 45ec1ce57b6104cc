//! Events on their way to a customer's endpoint: sent in order, again until they are accepted, and out of order on request.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderName, Method, StatusCode, header};
use tokio::sync::watch;
use url::Url;

use crate::fault::WebhookFault;
use crate::lock;

/// Where a customer wants its events, and how they are authenticated.
#[derive(Clone, Debug)]
pub struct Subscription {
    url: String,
    method: Method,
    auth: FeedbackAuth,
}

/// How a delivery is authenticated: what E4Cars offers its customers \[vendor\]; a bearer token it does not.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum FeedbackAuth {
    /// Not at all.
    None,
    /// A static key in a header.
    Header(HeaderName, String),
    /// A static key in a query parameter.
    Query(String, String),
    /// HTTP Basic.
    Basic(String, String),
    /// A bearer token.
    Bearer(String),
}

impl Subscription {
    /// Events go to this address by POST.
    pub fn new(url: impl Into<String>, auth: FeedbackAuth) -> Self {
        Self { url: url.into(), method: Method::POST, auth }
    }

    /// Events go by PUT.
    #[must_use]
    pub fn by_put(mut self) -> Self {
        self.method = Method::PUT;
        self
    }
}

/// One attempt to deliver an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The event's number, or what identifies a message that has none.
    pub event_no: String,
    /// Which attempt it was, from 1; a duplicate counts on.
    pub attempt: u32,
    /// How many bytes its body had.
    pub bytes: usize,
    /// What it was answered; `None` if no answer came.
    pub answered: Option<StatusCode>,
}

/// How often an event is tried.
const ATTEMPTS: u32 = 5;
/// How long to wait after the first failure, and so much more after each: short, since tests wait for it.
pub(crate) const PAUSE: Duration = Duration::from_millis(2);
/// How long the endpoint may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Sends the events of one subscription.
pub(crate) struct Sender {
    pause: Duration,
    http: std::sync::OnceLock<reqwest::Client>,
    state: Arc<Mutex<State>>,
    /// How many events are on their way.
    under_way: watch::Sender<usize>,
}

#[derive(Default)]
struct State {
    subscription: Option<Subscription>,
    deliveries: Vec<Delivery>,
    faults: VecDeque<WebhookFault>,
    /// The event that waits for the one after it.
    held_back: Option<Event>,
}

/// How many attempts are kept.
const KEPT: usize = 10_000;

impl State {
    fn note(&mut self, delivery: Delivery) {
        if self.deliveries.len() == KEPT {
            self.deliveries.remove(0);
        }
        self.deliveries.push(delivery);
    }
}

/// An event that is to be delivered.
struct Event {
    number: String,
    body: Bytes,
    headers: Vec<(HeaderName, String)>,
    is_sent_twice: bool,
}

impl Sender {
    pub(crate) fn new(subscription: Option<Subscription>) -> Self {
        let state = Arc::new(Mutex::new(State { subscription, ..State::default() }));
        Self { pause: PAUSE, http: std::sync::OnceLock::new(), state, under_way: watch::Sender::new(0) }
    }

    /// For an endpoint that may be away for a while: waits so long after the first failure.
    pub(crate) fn with_pause(self, pause: Duration) -> Self {
        Self { pause, ..self }
    }

    /// All attempts so far.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.state).deliveries.clone()
    }

    pub(crate) fn subscribe(&self, subscription: Subscription) {
        lock(&self.state).subscription = Some(subscription);
    }

    pub(crate) fn fail_next(&self, fault: WebhookFault) {
        lock(&self.state).faults.push_back(fault);
    }

    /// Sends an event in a task of its own, until it is accepted or given up.
    pub(crate) fn send(&self, number: String, body: Bytes, headers: Vec<(HeaderName, String)>) {
        let mut event = Event { number, body, headers, is_sent_twice: false };
        let before = {
            let mut state = lock(&self.state);
            if state.subscription.is_none() {
                return;
            }
            // One that waits is overtaken by this one; until then no further fault is taken.
            match (state.held_back.take(), state.faults.front()) {
                (Some(held_back), _) => Some(held_back),
                (None, Some(WebhookFault::Reorder)) => {
                    state.faults.pop_front();
                    state.held_back = Some(event);
                    return;
                }
                (None, Some(WebhookFault::Duplicate)) => {
                    state.faults.pop_front();
                    event.is_sent_twice = true;
                    None
                }
                (None, None) => None,
            }
        };
        match before {
            Some(held_back) => self.spawn(vec![event, held_back]),
            None => self.spawn(vec![event]),
        }
    }

    /// Delivers events one after the other.
    fn spawn(&self, events: Vec<Event>) {
        let Some(subscription) = lock(&self.state).subscription.clone() else { return };
        let way =
            DeliveryTask { http: self.http().clone(), subscription, pause: self.pause, state: Arc::clone(&self.state) };
        self.under_way.send_modify(|tasks| *tasks += 1);
        let arrived = InFlightGuard(self.under_way.clone());
        tokio::spawn(async move {
            let _arrived = arrived;
            for event in events {
                let accepted_at = way.deliver(&event, 1).await;
                if let Some(attempt) = accepted_at.filter(|_| event.is_sent_twice) {
                    way.deliver(&event, attempt + 1).await;
                }
            }
        });
    }

    /// Waits until every event has been accepted or given up, also one that was held back, and gives all deliveries.
    pub(crate) async fn settled(&self) -> Vec<Delivery> {
        let held_back = lock(&self.state).held_back.take();
        if let Some(event) = held_back {
            self.spawn(vec![event]);
        }
        // The sender is ours, so the wait cannot fail.
        let _ = self.under_way.subscribe().wait_for(|tasks| *tasks == 0).await;
        lock(&self.state).deliveries.clone()
    }

    /// Made when it is first needed: a mock without a subscription starts without it.
    fn http(&self) -> &reqwest::Client {
        self.http.get_or_init(|| {
            // The endpoint is on this machine: no proxy, and no redirect away from it.
            let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
            http.build().unwrap_or_default()
        })
    }
}

/// The way of events to a subscription.
struct DeliveryTask {
    http: reqwest::Client,
    subscription: Subscription,
    pause: Duration,
    state: Arc<Mutex<State>>,
}

impl DeliveryTask {
    /// Tries until it is accepted or given up; gives the attempt that was accepted.
    async fn deliver(&self, event: &Event, first: u32) -> Option<u32> {
        for attempt in first..first + ATTEMPTS {
            let answered = self.subscription.deliver(&self.http, event).await;
            let delivery = Delivery { event_no: event.number.clone(), attempt, bytes: event.body.len(), answered };
            lock(&self.state).note(delivery);
            if answered.is_some_and(|status| status.is_success()) {
                return Some(attempt);
            }
            tokio::time::sleep(self.pause * attempt).await;
        }
        None
    }
}

/// Counts a task as ended, whatever ends it.
struct InFlightGuard(watch::Sender<usize>);

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.0.send_modify(|tasks| *tasks -= 1);
    }
}

impl Subscription {
    async fn deliver(&self, http: &reqwest::Client, event: &Event) -> Option<StatusCode> {
        let mut url = Url::parse(&self.url).ok()?;
        if let FeedbackAuth::Query(name, key) = &self.auth {
            url.query_pairs_mut().append_pair(name, key);
        }
        let mut request = http.request(self.method.clone(), url).header(header::CONTENT_TYPE, "application/json");
        for (name, value) in &event.headers {
            request = request.header(name, value);
        }
        let request = match &self.auth {
            FeedbackAuth::None | FeedbackAuth::Query(..) => request,
            FeedbackAuth::Header(name, key) => request.header(name, key),
            FeedbackAuth::Basic(user, password) => {
                let credentials = STANDARD.encode(format!("{user}:{password}"));
                request.header(header::AUTHORIZATION, format!("Basic {credentials}"))
            }
            FeedbackAuth::Bearer(token) => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
        };
        Some(request.body(event.body.clone()).timeout(PATIENCE).send().await.ok()?.status())
    }
}
