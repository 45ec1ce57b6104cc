//! Events on their way to a customer's endpoint: sent in order, again until they are accepted, and out of order on request.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderName, Method, StatusCode, header};
use pivot_core::clock::Clock;
use tokio::sync::watch;
use tokio::task::JoinSet;
use url::Url;

use crate::clock::MockClock;
use crate::fault::WebhookFault;
use crate::lock;

pub(crate) use schedule::Schedule;

mod schedule;

/// Where a customer wants its events, and how they are authenticated.
#[derive(Clone, Debug)]
pub struct Subscription {
    url: String,
    method: Method,
    auth: FeedbackAuth,
}

/// How a delivery is authenticated: what E4Cars offers its customers; a bearer token it does not.
///
/// Source: \[vendor\].
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

/// How long to wait after the first failure, and so much more after each: short, since tests wait for it.
pub(crate) const PAUSE: Duration = Duration::from_millis(2);
/// How long the endpoint may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// What became of one attempt, for whoever keeps more of it than a [`Delivery`].
#[derive(Clone, Debug)]
pub(crate) struct Attempted {
    /// Which attempt it was, from 1.
    pub(crate) number: u32,
    /// `None` if no answer came.
    pub(crate) status: Option<StatusCode>,
    /// The beginning of the answer's body.
    pub(crate) body: String,
    /// When it began, by the sender's clock.
    pub(crate) at: SystemTime,
    /// How long it took, by the sender's clock.
    pub(crate) took: Duration,
    /// Whether no other follows by itself.
    pub(crate) is_last: bool,
}

type Observer = dyn Fn(Attempted) + Send + Sync;

/// Sends events.
pub(crate) struct Sender {
    http: std::sync::OnceLock<reqwest::Client>,
    state: Arc<Mutex<State>>,
    /// How many events are on their way.
    under_way: watch::Sender<usize>,
}

struct State {
    schedule: Schedule,
    /// The mock's clock.
    mock_clock: MockClock,
    /// Another, if a test has one.
    clock: Option<Arc<dyn Clock>>,
    /// The deliveries that are under way.
    tasks: JoinSet<()>,
    /// Where events go that do not say where.
    subscription: Option<Subscription>,
    deliveries: VecDeque<Delivery>,
    faults: VecDeque<WebhookFault>,
    /// The event that waits for the one after it.
    held_back: Option<Event>,
}

/// How many attempts are kept.
const KEPT: usize = 10_000;
/// How much of an answer's body is kept.
const KEPT_BODY: usize = 4096;

impl State {
    fn note(&mut self, delivery: Delivery) {
        if self.deliveries.len() == KEPT {
            self.deliveries.pop_front();
        }
        self.deliveries.push_back(delivery);
    }

    fn clock(&self) -> Arc<dyn Clock> {
        self.clock.clone().unwrap_or_else(|| Arc::new(self.mock_clock.clone()))
    }
}

/// An event that is to be delivered.
pub(crate) struct Event {
    number: String,
    body: Bytes,
    headers: Vec<(HeaderName, String)>,
    is_sent_twice: bool,
    /// Where it goes, if not to the sender's one subscription.
    to: Option<Subscription>,
    /// The number of its first attempt.
    first: u32,
    /// Whether it is tried once only.
    is_single: bool,
    observer: Option<Arc<Observer>>,
}

impl Event {
    pub(crate) fn new(number: String, body: Bytes, headers: Vec<(HeaderName, String)>) -> Self {
        Self { number, body, headers, is_sent_twice: false, to: None, first: 1, is_single: false, observer: None }
    }

    /// Goes there, whatever the sender's subscription is.
    pub(crate) fn to(self, subscription: Subscription) -> Self {
        Self { to: Some(subscription), ..self }
    }

    /// Is tried once, as attempt number `number`.
    pub(crate) fn once(self, number: u32) -> Self {
        Self { first: number, is_single: true, ..self }
    }

    /// Tells of every attempt.
    pub(crate) fn observed(self, observer: impl Fn(Attempted) + Send + Sync + 'static) -> Self {
        Self { observer: Some(Arc::new(observer)), ..self }
    }
}

impl Sender {
    pub(crate) fn new(subscription: Option<Subscription>, schedule: Schedule, clock: MockClock) -> Self {
        let state = State {
            schedule,
            mock_clock: clock,
            clock: None,
            tasks: JoinSet::new(),
            subscription,
            deliveries: VecDeque::new(),
            faults: VecDeque::new(),
            held_back: None,
        };
        Self { http: std::sync::OnceLock::new(), state: Arc::new(Mutex::new(state)), under_way: watch::Sender::new(0) }
    }

    /// Sets when events are tried again, for those that are sent from now on.
    pub(crate) fn set_schedule(&self, schedule: Schedule) {
        lock(&self.state).schedule = schedule;
    }

    /// Sets the clock, for what is sent from now on.
    pub(crate) fn set_clock(&self, clock: Arc<dyn Clock>) {
        lock(&self.state).clock = Some(clock);
    }

    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        lock(&self.state).clock()
    }

    /// Drops what is under way or waits, and forgets all attempts.
    pub(crate) fn reset(&self) {
        let mut state = lock(&self.state);
        state.tasks.abort_all();
        state.deliveries.clear();
        state.faults.clear();
        state.held_back = None;
    }

    /// All attempts so far.
    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        lock(&self.state).deliveries.iter().cloned().collect()
    }

    pub(crate) fn subscribe(&self, subscription: Subscription) {
        lock(&self.state).subscription = Some(subscription);
    }

    pub(crate) fn fail_next(&self, fault: WebhookFault) {
        lock(&self.state).faults.push_back(fault);
    }

    /// The faults that wait for an event, the first to come first.
    pub(crate) fn waiting_faults(&self) -> VecDeque<WebhookFault> {
        lock(&self.state).faults.clone()
    }

    /// Puts these in the place of those that wait.
    pub(crate) fn set_faults(&self, faults: VecDeque<WebhookFault>) {
        lock(&self.state).faults = faults;
    }

    /// Sends an event in a task of its own, until it is accepted or given up.
    pub(crate) fn send(&self, mut event: Event) {
        let before = {
            let mut state = lock(&self.state);
            if state.subscription.is_none() && event.to.is_none() {
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
        let mut state = lock(&self.state);
        let way = DeliveryTask {
            http: self.http().clone(),
            subscription: state.subscription.clone(),
            schedule: state.schedule.clone(),
            clock: state.clock(),
            is_still: state.clock.is_none() && state.mock_clock.is_still(),
            state: Arc::clone(&self.state),
        };
        self.under_way.send_modify(|tasks| *tasks += 1);
        let arrived = InFlightGuard(self.under_way.clone());
        let work = state.clock.is_none().then(|| state.mock_clock.work());
        // Those that have ended are let go of.
        while state.tasks.try_join_next().is_some() {}
        state.tasks.spawn(async move {
            let (_arrived, _work) = (arrived, work);
            for event in events {
                let accepted_at = way.deliver(&event, event.first).await;
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
        lock(&self.state).deliveries.iter().cloned().collect()
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

/// The way of events to their subscriptions.
struct DeliveryTask {
    http: reqwest::Client,
    subscription: Option<Subscription>,
    schedule: Schedule,
    clock: Arc<dyn Clock>,
    /// Whether that stands still, and nobody waits for the pauses.
    is_still: bool,
    state: Arc<Mutex<State>>,
}

impl DeliveryTask {
    /// Tries until it is accepted or given up; gives the attempt that was accepted.
    async fn deliver(&self, event: &Event, first: u32) -> Option<u32> {
        let subscription = event.to.as_ref().or(self.subscription.as_ref())?;
        let mut number = first;
        loop {
            let tried = number - first + 1;
            let next = if event.is_single { None } else { self.schedule.delay_after(tried, self.is_still) };
            let (at, began) = (self.clock.system_time(), self.clock.now());
            let answered = subscription.deliver(&self.http, event).await;
            let status = answered.as_ref().map(|(status, _)| *status);
            let is_accepted = status.is_some_and(|status| status.is_success());
            let (event_no, bytes) = (event.number.clone(), event.body.len());
            lock(&self.state).note(Delivery { event_no, attempt: number, bytes, answered: status });
            if let Some(observer) = &event.observer {
                let took = self.clock.now().saturating_duration_since(began);
                let body = answered.map(|(_, body)| body).unwrap_or_default();
                observer(Attempted { number, status, body, at, took, is_last: is_accepted || next.is_none() });
            }
            if is_accepted {
                return Some(number);
            }
            self.clock.sleep(next?).await;
            number += 1;
        }
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
    /// One attempt: the status of the answer, and the beginning of its body.
    async fn deliver(&self, http: &reqwest::Client, event: &Event) -> Option<(StatusCode, String)> {
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
        let mut answer = request.body(event.body.clone()).timeout(PATIENCE).send().await.ok()?;
        let mut body = Vec::new();
        // An answer whose body is too long, or does not come, is an answer all the same.
        while body.len() < KEPT_BODY
            && let Ok(Some(chunk)) = answer.chunk().await
        {
            body.extend_from_slice(&chunk[..chunk.len().min(KEPT_BODY - body.len())]);
        }
        Some((answer.status(), String::from_utf8_lossy(&body).into_owned()))
    }
}
