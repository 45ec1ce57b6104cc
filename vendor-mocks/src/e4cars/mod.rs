//! E4Cars as a server: the incoming flows, and the events that follow.
//!
//! It accepts what the vendor's document says and nothing else. What it refuses it refuses with the documented status
//! and message, and says behind the message what was wrong. What it does beyond the document is a guess, and marked:
//! - A declared vehicle is followed by a `transport_available` event \[guess\].
//! - A vehicle that is received on a yard is followed by a `receipt_execution` event; one that was never declared, by
//!   the documented error event `VEHICLE_ACCOUNT_NOT_FOUND` \[guess: that it is this flow which answers so\].
//! - Each vehicle whose services are sent with a VIN is followed by an `order_creation` event with one order \[guess\].
//! - Manifests of carriers, and what a translator of the customer's own is given, are kept and followed by nothing; statuses
//!   and trips are sent on request \[guess\].
//! - An event whose delivery is not answered with 2xx is sent again \[guess\].

mod flows;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use e4cars_client::webhook::{MessageContent, parse_message};
use e4cars_client::{E4CarsBuilder, E4CarsClient, Error};
use pivot_types::{
    DecodeError, IncomingOrderPivot, IncomingVehiclePivot, OutgoingTrip, OutgoingVehicleServicesPivot,
    VehicleStatusEvent,
};
use serde_json::Value;

pub use crate::delivery::{Delivery, FeedbackAuth, Subscription};

use crate::clock::MockClock;
use crate::copy_on_write::CopyOnWrite;
use crate::delivery::{Event, PAUSE, Schedule, Sender};
use crate::fault::WebhookFault;
use crate::lock;
use crate::server::{Server, mock_surface};

/// E4Cars as a server on this machine. It stops when it is dropped.
pub struct E4CarsMock {
    server: Server,
    state: Arc<State>,
}

/// The token that a mock accepts where none is chosen.
pub const TOKEN: &str = "18498cae876943a9aa2c72971645b75f";
/// The account that a mock knows where none is chosen.
pub const ACCOUNT: &str = "NMN";
/// The logistics company that a mock knows where none is chosen.
pub const LOGISTICS_COMPANY: &str = "LC-1";

pub(crate) struct State {
    token: String,
    accounts: Vec<String>,
    companies: Vec<String>,
    translators: Vec<String>,
    processed: Mutex<CopyOnWrite<Processed>>,
    clock: MockClock,
    pub(crate) feedback: Arc<Sender>,
}

/// What the mock has processed; dry runs leave no trace here.
#[derive(Clone, Default)]
pub(crate) struct Processed {
    declarations: Vec<IncomingVehiclePivot>,
    orders: Vec<IncomingOrderPivot>,
    services: Vec<Value>,
    manifests: Vec<Value>,
    custom: Vec<(String, Value)>,
    events: usize,
}

/// What a mock knows when it starts.
#[derive(Clone, Debug)]
pub struct E4CarsMockBuilder {
    token: String,
    accounts: Vec<String>,
    companies: Vec<String>,
    translators: Vec<String>,
    subscription: Option<Subscription>,
    pause: Duration,
}

impl E4CarsMockBuilder {
    /// How long to wait after the first failure to deliver an event, and so much more after each. Default: 2 ms.
    #[must_use]
    pub fn pause_between_deliveries(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// The token to accept. Default: [`TOKEN`].
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = token.into();
        self
    }

    /// Adds an account that the token may act for, beside [`ACCOUNT`].
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.accounts.push(account.into());
        self
    }

    /// Adds a logistics company whose flows the token may run, beside [`LOGISTICS_COMPANY`].
    #[must_use]
    pub fn logistics_company(mut self, id: impl Into<String>) -> Self {
        self.companies.push(id.into());
        self
    }

    /// Adds a translator that takes any JSON, in every flow, beside the standard ones.
    #[must_use]
    pub fn translator(mut self, code: impl Into<String>) -> Self {
        self.translators.push(code.into());
        self
    }

    /// Where events are sent. Default: nowhere.
    #[must_use]
    pub fn subscription(mut self, subscription: Subscription) -> Self {
        self.subscription = Some(subscription);
        self
    }

    /// Starts the mock.
    ///
    /// # Errors
    /// Returns an error if no port of 127.0.0.1 can be listened on.
    pub async fn start(self) -> std::io::Result<E4CarsMock> {
        let clock = MockClock::new();
        let state = Arc::new(State::new(self, clock.clone()));
        Ok(E4CarsMock { server: Server::start(state.clone(), clock).await?, state })
    }
}

impl State {
    pub(crate) fn send(&self, pivot: &OutgoingVehicleServicesPivot) {
        let event_no = pivot.outgoing_event.event.event_no.clone();
        self.feedback.send(Event::new(event_no, pivot_json::to_vec(pivot).into(), Vec::new()));
    }

    /// Sends a message of any form as it stands, and gives its number, or else what identifies it.
    pub(crate) fn send_message(&self, body: Vec<u8>) -> Result<String, DecodeError> {
        let message = parse_message(&body)?;
        let number = match message.content() {
            MessageContent::VehicleServices(pivot) => pivot.outgoing_event.event.event_no.clone(),
            _ => message.identity().to_owned(),
        };
        self.feedback.send(Event::new(number.clone(), body.into(), Vec::new()));
        Ok(number)
    }

    /// What was processed so far, to be put back later.
    pub(crate) fn snapshot(&self) -> CopyOnWrite<Processed> {
        lock(&self.processed).clone()
    }

    /// Puts back what was processed; events that are under way are dropped.
    pub(crate) fn restore(&self, processed: &CopyOnWrite<Processed>) {
        self.feedback.reset();
        *lock(&self.processed) = processed.clone();
    }

    pub(crate) fn new(settings: E4CarsMockBuilder, clock: MockClock) -> Self {
        Self {
            clock: clock.clone(),
            token: settings.token,
            accounts: settings.accounts,
            companies: settings.companies,
            translators: settings.translators,
            processed: Mutex::default(),
            feedback: Arc::new(Sender::new(settings.subscription, Schedule::growing(settings.pause), clock)),
        }
    }
}

impl E4CarsMock {
    /// What a mock is to know when it starts.
    pub fn builder() -> E4CarsMockBuilder {
        E4CarsMockBuilder {
            token: TOKEN.to_owned(),
            accounts: vec![ACCOUNT.to_owned()],
            companies: vec![LOGISTICS_COMPANY.to_owned()],
            translators: Vec::new(),
            subscription: None,
            pause: PAUSE,
        }
    }

    /// Starts a mock with one account, one token, and no subscription.
    ///
    /// # Errors
    /// See [`E4CarsMockBuilder::start`].
    pub async fn start() -> std::io::Result<Self> {
        Self::builder().start().await
    }

    /// Settings of a client that is right for it: its address, its token, its first account.
    pub fn client_builder(&self) -> E4CarsBuilder {
        let builder = E4CarsClient::builder(self.url(), self.state.token.as_str());
        builder.account(self.state.accounts[0].as_str()) // the first account is always there
    }

    /// A client that is right for it: its address, its token, its first account.
    ///
    /// # Errors
    /// Returns an error of the kind `Configuration` if the client cannot be built.
    pub fn client(&self) -> Result<E4CarsClient, Error> {
        self.client_builder().build()
    }

    /// The declarations that were processed, in the order they came.
    pub fn declarations(&self) -> Vec<IncomingVehiclePivot> {
        lock(&self.state.processed).declarations.clone()
    }

    /// The yard orders that were processed, in the order they came.
    pub fn orders(&self) -> Vec<IncomingOrderPivot> {
        lock(&self.state.processed).orders.clone()
    }

    /// The vehicles whose services were sent, in the order they came.
    pub fn vehicle_services(&self) -> Vec<Value> {
        lock(&self.state.processed).services.clone()
    }

    /// The manifests of carriers, in the order they came.
    pub fn manifests(&self) -> Vec<Value> {
        lock(&self.state.processed).manifests.clone()
    }

    /// What translators of the customer's own were given, with their codes.
    pub fn custom(&self) -> Vec<(String, Value)> {
        lock(&self.state.processed).custom.clone()
    }

    /// Sends an event to the subscription, as if it had happened; it is sent again until it is accepted, a few times.
    pub fn send_event(&self, pivot: &OutgoingVehicleServicesPivot) {
        self.state.send(pivot);
    }

    /// Sends the status of a vehicle to the subscription, as [`send_event`](Self::send_event) sends events.
    ///
    /// # Errors
    /// Returns an error if it is no message: without an event, or without anything about a vehicle.
    pub fn send_status(&self, status: &VehicleStatusEvent) -> Result<(), DecodeError> {
        self.state.send_message(pivot_json::to_vec(status)).map(drop)
    }

    /// Sends a trip to the subscription, as [`send_event`](Self::send_event) sends events.
    ///
    /// # Errors
    /// Returns an error if it is no message: without an `outgoing_event`.
    pub fn send_trip(&self, trip: &OutgoingTrip) -> Result<(), DecodeError> {
        self.state.send_message(pivot_json::to_vec(trip)).map(drop)
    }

    /// Sends a message of any form to the subscription, as it stands.
    ///
    /// # Errors
    /// Returns an error if it is no message.
    pub fn send_message(&self, message: &Value) -> Result<(), DecodeError> {
        self.state.send_message(message.to_string().into_bytes()).map(drop)
    }

    /// Sends the events from now on there, as [`E4CarsMockBuilder::subscription`] does from the start.
    pub fn subscribe(&self, subscription: Subscription) {
        self.state.feedback.subscribe(subscription);
    }

    /// Misbehaves on the next event that is sent; orders add up.
    pub fn fail_next_event(&self, fault: WebhookFault) {
        self.state.feedback.fail_next(fault);
    }

    /// Waits until every event has been accepted or given up, and gives all deliveries so far.
    pub async fn deliveries(&self) -> Vec<Delivery> {
        self.state.feedback.settled().await
    }
}

mock_surface!(E4CarsMock);
