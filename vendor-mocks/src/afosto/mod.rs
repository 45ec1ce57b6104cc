//! Afosto as a server: every operation of the description, strict about requests, with state where it can be had.
//!
//! A request that the description does not have is refused, with what is wrong in the vendor's form. Answers come from the
//! description: what is created under a path is kept there, listed, got, changed and removed, and there is nothing before
//! that; what is below a member is there as long as that is. What no operation makes is answered with a sample, every field
//! once, until it is [seeded](AfostoMock::seed); the header `x-mock-sample` marks it. The crate's README has the whole rule.
//!
//! What the vendor does beyond its description is a guess, and small: a task is at its half when first asked for, and done
//! then, or takes a minute by a clock that stands still; a key that came before brings the same answer again.
//!
//! Webhooks go to everybody who has subscribed, by [`subscribe`](AfostoMock::subscribe) or by the operation, and what
//! becomes of them is told by the operations for messages and attempts. They are repeated as the vendor repeats them, with
//! [compressed](AfostoMock::webhook_speed) time. How many are sent in a second is not limited, whatever a
//! subscription says.

mod actions;
mod answers;
mod call;
mod files;
mod graphql;
mod lists;
mod memory;
mod place;
mod search;
mod seeding;
mod stock;
mod store;
mod tasks;
mod totals;
mod webhooks;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use afosto_client::{AfostoBuilder, AfostoClient, Credentials, Error};
use http::StatusCode;
use percent_encoding::percent_decode_str;
use pivot_core::clock::Clock;
use serde_json::{Value, json};

pub use crate::delivery::Delivery;

use crate::clock::MockClock;
use crate::copy_on_write::CopyOnWrite;
use crate::delivery::{Schedule, Sender};
use crate::description::{Description, NotFound};
use crate::fault::WebhookFault;
use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Server, Vendor, mock_surface};
use graphql::GraphQl;
use memory::Memory;
use store::Store;
use tasks::Tasks;
use webhooks::{Happened, Webhooks};

/// The OAuth client that the mock knows.
pub const CLIENT_ID: &str = "client-1";
/// The secret that it takes for [`CLIENT_ID`].
pub const CLIENT_SECRET: &str = "af0sto-s3cret";

/// Afosto as a server on this machine. It stops when it is dropped.
pub struct AfostoMock {
    server: Server,
    state: Arc<Mutex<CopyOnWrite<State>>>,
}

#[derive(Clone)]
pub(crate) struct State {
    description: Arc<Description>,
    clock: MockClock,
    /// Tokens that were issued, each with its end.
    tokens: Vec<(String, SystemTime)>,
    /// How many were issued.
    issued: u64,
    store: Store,
    memory: Memory,
    tasks: Tasks,
    /// Answers by path and idempotency key.
    keys: BTreeMap<String, Answer>,
    /// A fixed token that is good too.
    bearer: Option<String>,
    /// The OAuth clients that are known, with their secrets.
    clients: Vec<(String, String)>,
    webhooks: Webhooks,
    graphql: GraphQl,
}

impl AfostoMock {
    /// Starts a mock with nothing in it.
    ///
    /// # Errors
    /// Returns an error if no port of 127.0.0.1 can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        let clock = MockClock::new();
        let state = Arc::new(Mutex::new(CopyOnWrite::new(State::new(clock.clone()))));
        Ok(Self { server: Server::start(state.clone(), clock).await?, state })
    }

    /// Settings of a client that is right for it, with client credentials.
    pub fn client_builder(&self) -> AfostoBuilder {
        AfostoClient::builder(self.url(), Credentials::client(CLIENT_ID, CLIENT_SECRET))
    }

    /// A client that is right for it, with client credentials.
    ///
    /// # Errors
    /// Returns an error of the kind `Configuration` if the client cannot be built.
    pub fn client(&self) -> Result<AfostoClient, Error> {
        self.client_builder().build()
    }

    /// Accepts this bearer token too.
    pub fn accept_bearer(&self, token: impl Into<String>) {
        lock(&self.state).accept_bearer(token);
    }

    /// Gives tokens to this OAuth client too.
    pub fn accept_client(&self, id: impl Into<String>, secret: impl Into<String>) {
        lock(&self.state).clients.push((id.into(), secret.into()));
    }

    /// Keeps something under a path, such as an order under `/odr/orders`; without an `id` it gets one.
    pub fn seed(&self, path: &str, value: Value) {
        lock(&self.state).seed(path, value);
    }

    /// What is kept under a path, in the order it came.
    pub fn stored(&self, path: &str) -> Vec<Value> {
        let mut state = lock(&self.state);
        let State { webhooks, store, .. } = &mut **state;
        webhooks.note_attempts(store);
        store.all(path).into_iter().flatten().cloned().collect()
    }

    /// Lets every token that was issued expire.
    pub fn expire_tokens(&self) {
        lock(&self.state).tokens.clear();
    }

    /// Sends the webhooks from now on there, of every event, signed with this secret. Another call takes the place of the
    /// one before; subscriptions that were made by the operation stay.
    pub fn subscribe(&self, url: impl Into<String>, secret: impl Into<String>) {
        lock(&self.state).subscribe(url.into(), secret.into());
    }

    /// Sends a webhook to every subscription that is for this event, as if this had happened. It is sent again until it is
    /// accepted, ten times in all, and is a message with its attempts. Gives the `message_id`, of the first subscription's
    /// where there are several.
    pub fn send_webhook(&self, event: &str, entity_type: &str, entity_id: &str, data: &Value) -> String {
        lock(&self.state).send_webhook(event, entity_type, entity_id, data)
    }

    /// How many times as fast as the vendor's the mock's time goes between the attempts to deliver a webhook, for those that
    /// are sent from now on: at 1, the second comes after 9 seconds and the tenth after a day. Default: 1,000,000, which is
    /// a tenth of a second for all ten.
    pub fn webhook_speed(&self, speed: f64) {
        lock(&self.state).webhook_speed(speed);
    }

    /// The clock of the webhooks that are sent from now on: of the pauses between attempts and of the times in messages.
    /// With one that is moved by hand no test waits, and the pauses can be looked at.
    pub fn webhook_clock(&self, clock: Arc<dyn Clock>) {
        lock(&self.state).sender().set_clock(clock);
    }

    /// Misbehaves on the next webhook that is sent; orders add up.
    pub fn fail_next_webhook(&self, fault: WebhookFault) {
        lock(&self.state).sender().fail_next(fault);
    }

    /// Answers the next request in GraphQL with this: the whole answer, with its `data` and `errors`. Without it, the mock
    /// knows no more than `__typename`.
    pub fn answer_graphql(&self, answer: Value) {
        lock(&self.state).graphql.order(answer);
    }

    /// Waits until every webhook has been accepted or given up, and gives all deliveries so far.
    pub async fn deliveries(&self) -> Vec<Delivery> {
        let sender = Arc::clone(lock(&self.state).sender());
        sender.settled().await
    }
}

mock_surface!(AfostoMock);

fn refused(status: StatusCode, message: &str, errors: &BTreeMap<String, Vec<String>>) -> Answer {
    let body = json!({"code": status.as_u16(), "message": message, "reference": "mock", "errors": errors});
    Answer::of(status, &body)
}

const TOKEN_PATH: &str = "/iam/oauth/authorize";

/// How long a token is good.
const TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

fn unauthorized() -> Answer {
    refused(StatusCode::UNAUTHORIZED, "Unauthorized", &BTreeMap::new())
}

impl Vendor for Mutex<CopyOnWrite<State>> {
    fn answer(&self, request: &Received) -> Answer {
        lock(self).answer(request)
    }

    fn expire_tokens(&self, _: &str) -> Answer {
        lock(self).tokens.clear();
        unauthorized()
    }

    fn is_for_a_token(&self, path: &str) -> bool {
        path == TOKEN_PATH
    }
}

impl State {
    pub(crate) fn new(clock: MockClock) -> Self {
        Self {
            webhooks: Webhooks::new(clock.clone()),
            tasks: Tasks::new(clock.clone()),
            clock,
            description: Description::afosto(),
            tokens: Vec::new(),
            issued: 0,
            store: Store::default(),
            memory: Memory::default(),
            keys: BTreeMap::new(),
            bearer: None,
            clients: vec![(CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned())],
            graphql: GraphQl::default(),
        }
    }

    pub(crate) fn accept_bearer(&mut self, token: impl Into<String>) {
        self.bearer = Some(token.into());
    }

    pub(crate) fn seed(&mut self, path: &str, value: Value) {
        let description = Arc::clone(&self.description);
        self.memory.seed(&description, &mut self.store, path, value);
    }

    pub(crate) fn webhook_speed(&mut self, speed: f64) {
        self.webhooks.sender.set_schedule(Schedule::afosto(speed));
    }

    pub(crate) fn send_webhook(&mut self, event: &str, entity_type: &str, entity_id: &str, data: &Value) -> String {
        self.webhooks.send(&mut self.store, &Happened { event, entity_type, entity_id, data })
    }

    pub(crate) fn sender(&self) -> &Arc<Sender> {
        &self.webhooks.sender
    }

    pub(crate) fn subscribe(&mut self, url: String, secret: String) {
        self.webhooks.subscribe(&mut self.store, &url, &secret);
    }

    fn answer(&mut self, request: &Received) -> Answer {
        self.webhooks.note_attempts(&mut self.store);
        let nothing = BTreeMap::new();
        let path = percent_decode_str(&request.path).decode_utf8_lossy().into_owned();
        let for_a_token = (request.method.as_str(), path.as_str()) == ("POST", TOKEN_PATH);
        let bearer = request.header("authorization").strip_prefix("Bearer ").unwrap_or_default();
        let is_authorized = self.bearer.as_deref() == Some(bearer) || self.is_good(bearer);
        if (request.method.as_str(), path.as_str()) == ("POST", graphql::PATH) {
            return self.graphql.answer(is_authorized, &request.body);
        }
        if !for_a_token && !is_authorized {
            return unauthorized();
        }
        let description = Arc::clone(&self.description);
        // Values in a path may hold an encoded slash: the operation is found before they are decoded.
        let (operation, values) = match description.find(request.method.as_str(), &request.path) {
            Ok(found) => found,
            Err(NotFound::Path) => return refused(StatusCode::NOT_FOUND, "There is no such operation", &nothing),
            Err(NotFound::Method) => return refused(StatusCode::METHOD_NOT_ALLOWED, "Not by this method", &nothing),
        };
        let refusals = operation.refusals(request);
        if refusals.first().is_some() {
            let message = "The request does not fit the description";
            return refused(StatusCode::BAD_REQUEST, message, &refusals.by_what());
        }
        if for_a_token {
            return self.token(&request.body);
        }
        let values: Vec<String> =
            values.iter().map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned()).collect();
        let has_key = !request.header("x-idempotency-key").is_empty();
        let key = format!("{path} {}", request.header("x-idempotency-key"));
        if let Some(answer) = self.keys.get(&key).filter(|_| has_key) {
            return answer.clone();
        }
        let answer = self.perform(operation, &values, request);
        if has_key && answer.status.is_success() {
            self.keys.insert(key, answer.clone());
        }
        answer
    }

    fn token(&mut self, body: &[u8]) -> Answer {
        let asked: Value = serde_json::from_slice(body).unwrap_or_default();
        let is_client =
            |(id, secret): &(String, String)| asked["client_id"] == **id && asked["client_secret"] == **secret;
        if !self.clients.iter().any(is_client) || !asked["grant_type"].is_string() {
            return refused(StatusCode::UNAUTHORIZED, "The client is not known", &BTreeMap::new());
        }
        // A number of its own: an expired token must not come again.
        self.issued += 1;
        let token = format!("token-{}", self.issued);
        let body = json!({
            "token_type": "Bearer", "expires_in": TOKEN_LIFETIME.as_secs(), "access_token": token, "refresh_token": "r",
        });
        self.tokens.push((token, self.clock.time().checked_add(TOKEN_LIFETIME).unwrap_or(self.clock.time())));
        Answer::of(StatusCode::OK, &body)
    }

    /// Whether a token was issued, and has not expired.
    fn is_good(&self, token: &str) -> bool {
        self.tokens.iter().any(|(known, end)| known == token && self.clock.time() < *end)
    }

    /// Begins anew to deliver, as when another state is put back: what was under way belongs to the one before.
    pub(crate) fn begin_anew(&self) {
        self.webhooks.begin_anew();
    }
}
