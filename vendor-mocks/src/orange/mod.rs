//! Orange Travel B2B as a server: tokens that expire, offers whose stock counts down, purchases whose activation codes are
//! really encrypted.
//!
//! It accepts what the vendor's pages say and nothing else. What they leave open is a guess, and marked:
//! - Why a purchase is refused stands in the `description` of a 400 with code 0 \[guess\]; an eSIM without a key is answered
//!   403 with code 50 \[guess\].
//! - A token for another scope than the API's own is refused with `invalid_scope` \[guess\].
//! - A page has at most 100 items \[guess\].
//! - The CSV's columns are the JSON's fields, those of `parameters` with `parameters.` before them \[guess\].

mod answers;
mod state;
mod token;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_travel_client::pivot::{Offer, Transaction};
use orange_travel_client::{Credentials, Environment, Error, OrangeTravelBuilder, OrangeTravelClient};

use crate::clock::MockClock;
use crate::copy_on_write::CopyOnWrite;
use crate::lock;
use crate::server::{Server, mock_surface};
pub(crate) use answers::BASE_PATH;
pub(crate) use state::State;

/// The id of the application that the mock knows.
pub const CLIENT_ID: &str = "travel-distributor";
/// The secret that it takes for [`CLIENT_ID`].
pub const CLIENT_SECRET: &str = "c1ient-s3cret";
/// The offer that tops up a phone number.
pub const TOP_UP_OFFER: &str = "12fee06a-273e-45c8-9e04-8841e74a749a";
/// The offer that tops up a SIM of Welcome Travelers.
pub const SIM_OFFER: &str = "44f9d3b6-242e-47c6-b978-88d5e2e041ce";
/// The offer of an eSIM.
pub const ESIM_OFFER: &str = "07966928-d3a3-453e-9944-b7ff1081794d";

/// Orange Travel B2B as a server on this machine. It stops when it is dropped.
pub struct OrangeMock {
    server: Server,
    state: Arc<Mutex<CopyOnWrite<State>>>,
}

impl OrangeMock {
    /// Starts a mock with three offers, four suppliers and no transactions.
    ///
    /// # Errors
    /// Returns an error if no port of 127.0.0.1 can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        let clock = MockClock::new();
        let state = Arc::new(Mutex::new(CopyOnWrite::new(State::new(clock.clone()))));
        Ok(Self { server: Server::start(state.clone(), clock).await?, state })
    }

    /// How a client finds it.
    pub fn environment(&self) -> Environment {
        let url = self.url();
        let (base_url, token_url) = (format!("{url}/travel-b2b-sandbox/v1"), format!("{url}/oauth/v3/token"));
        Environment::Other { base_url, token_url }
    }

    /// Settings of a client that is right for it.
    pub fn client_builder(&self) -> OrangeTravelBuilder {
        OrangeTravelClient::builder(self.environment(), Credentials::client(CLIENT_ID, CLIENT_SECRET))
    }

    /// A client that is right for it.
    ///
    /// # Errors
    /// Returns an error of the kind `Configuration` if the client cannot be built.
    pub fn client(&self) -> Result<OrangeTravelClient, Error> {
        self.client_builder().build()
    }

    /// Whether the calls for an offer, its change and a new key are answered with a list of one, as the vendor's API
    /// description declares them, in place of the object that its document shows. Default: `false`.
    pub fn answer_in_lists(&self, in_lists: bool) {
        lock(&self.state).answers_in_lists = in_lists;
    }

    /// Accepts this bearer token too.
    pub fn accept_bearer(&self, token: impl Into<String>) {
        lock(&self.state).accept_bearer(token);
    }

    /// Adds an offer, or replaces the one with its id.
    pub fn seed_offer(&self, offer: Offer) {
        lock(&self.state).put_offer(offer);
    }

    /// Adds a transaction.
    pub fn seed_transaction(&self, transaction: Transaction) {
        lock(&self.state).transactions.push(transaction);
    }

    /// The transactions, in the order they were made.
    pub fn transactions(&self) -> Vec<Transaction> {
        lock(&self.state).transactions.clone()
    }

    /// How many tokens were asked for.
    pub fn token_requests(&self) -> usize {
        self.received().iter().filter(|request| request.path == answers::TOKEN_PATH).count()
    }

    /// How long the tokens that are issued from now on live. Default: an hour.
    pub fn token_lifetime(&self, lifetime: Duration) {
        lock(&self.state).tokens.lifetime = lifetime;
    }

    /// Lets every token that was issued expire.
    pub fn expire_tokens(&self) {
        lock(&self.state).tokens.expire_all();
    }
}

mock_surface!(OrangeMock);
