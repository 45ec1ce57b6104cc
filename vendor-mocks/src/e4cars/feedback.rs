//! Events on their way to the customer's feedback endpoint.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, Method, StatusCode, header};
use pivot_types::OutgoingVehicleServicesPivot;
use tokio::sync::watch;
use url::Url;

use crate::lock;

/// Where a customer wants its events, and how they are authenticated.
#[derive(Clone, Debug)]
pub struct Subscription {
    url: String,
    method: Method,
    auth: FeedbackAuth,
}

/// How a delivery is authenticated: what the vendor offers its customers \[vendor, of the sister product\].
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
    /// The event's number.
    pub event_no: String,
    /// Which attempt it was, from 1.
    pub attempt: u32,
    /// How many bytes its body had.
    pub bytes: usize,
    /// What it was answered; nothing where no answer came.
    pub answered: Option<StatusCode>,
}

/// How often an event is tried, and how long after each failure: short, since tests wait for it.
const ATTEMPTS: u32 = 5;
const PAUSE: Duration = Duration::from_millis(2);
/// How long the endpoint may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Feedback {
    subscription: Option<Subscription>,
    http: reqwest::Client,
    deliveries: Arc<Mutex<Vec<Delivery>>>,
    /// How many events are on their way.
    under_way: watch::Sender<usize>,
}

impl Feedback {
    pub(super) fn new(subscription: Option<Subscription>) -> Self {
        // The endpoint is on this machine: no proxy, and no redirect away from it.
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
        Self {
            subscription,
            http: http.build().unwrap_or_default(),
            deliveries: Arc::default(),
            under_way: watch::Sender::new(0),
        }
    }

    /// Sends an event in a task of its own, until it is accepted or given up.
    pub(super) fn send(&self, pivot: &OutgoingVehicleServicesPivot) {
        let Some(subscription) = self.subscription.clone() else { return };
        let (event_no, body) = (pivot.outgoing_event.event.event_no.clone(), open_json::to_vec(pivot));
        let (http, deliveries) = (self.http.clone(), Arc::clone(&self.deliveries));
        self.under_way.send_modify(|events| *events += 1);
        let arrived = Arrived(self.under_way.clone());
        tokio::spawn(async move {
            let _arrived = arrived;
            for attempt in 1..=ATTEMPTS {
                let answered = subscription.deliver(&http, body.clone()).await;
                lock(&deliveries).push(Delivery { event_no: event_no.clone(), attempt, bytes: body.len(), answered });
                if answered.is_some_and(|status| status.is_success()) {
                    break;
                }
                tokio::time::sleep(PAUSE * attempt).await;
            }
        });
    }

    pub(super) async fn settled(&self) -> Vec<Delivery> {
        // The sender is ours, so the wait cannot fail.
        let _ = self.under_way.subscribe().wait_for(|events| *events == 0).await;
        lock(&self.deliveries).clone()
    }
}

/// Counts an event as arrived, whatever ends its task.
struct Arrived(watch::Sender<usize>);

impl Drop for Arrived {
    fn drop(&mut self) {
        self.0.send_modify(|events| *events -= 1);
    }
}

impl Subscription {
    async fn deliver(&self, http: &reqwest::Client, body: Vec<u8>) -> Option<StatusCode> {
        let mut url = Url::parse(&self.url).ok()?;
        if let FeedbackAuth::Query(name, key) = &self.auth {
            url.query_pairs_mut().append_pair(name, key);
        }
        let request =
            http.request(self.method.clone(), url).header(header::CONTENT_TYPE, "application/json").body(body);
        let request = match &self.auth {
            FeedbackAuth::None | FeedbackAuth::Query(..) => request,
            FeedbackAuth::Header(name, key) => request.header(name, key),
            FeedbackAuth::Basic(user, password) => {
                let credentials = STANDARD.encode(format!("{user}:{password}"));
                request.header(header::AUTHORIZATION, format!("Basic {credentials}"))
            }
            FeedbackAuth::Bearer(token) => request.header(header::AUTHORIZATION, format!("Bearer {token}")),
        };
        Some(request.timeout(PATIENCE).send().await.ok()?.status())
    }
}
