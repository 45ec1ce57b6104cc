//! All four vendors behind one port, for programs in any language: what `vendor-mocks serve` starts.
//!
//! Each vendor has its own path prefix. Beside them there is a desk: a page at `/` that shows the requests as they come,
//! and under `/_mock` the same for programs: the requests, faults to order, the clock. Sessions are the same once more, each below
//! a prefix of its own.

mod admin_api;
mod directions;
mod events;
pub(crate) mod faults;
pub(crate) mod guard;
mod log;
mod mask;
mod mock_session;
mod page;
mod reports;
mod reviews;
mod routes;
mod seed;
mod sessions;
mod sessions_api;
mod settings;
pub(crate) mod vendors;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

pub use log::LineLog;
pub use mock_session::MockSession;
pub use seed::{AfostoSeed, E4CarsSeed, OrangeSeed, OwnliSeed, Seed, SeedError, SubscriptionSeed, WebhookSeed};
pub use sessions::SessionError;
pub use settings::{Latency, SessionOptions, Strictness};

use crate::server::{Server, Shared};
use sessions::Sessions;

/// The fixed token that every vendor accepts where nothing else is said.
pub const TOKEN: &str = "mock-token";

/// How the vendors are served.
#[derive(Debug)]
#[non_exhaustive]
pub struct Options {
    /// Where to listen. Default: 127.0.0.1.
    pub host: IpAddr,
    /// The port; 0 for a free one. Default: 8080.
    pub port: u16,
    /// The fixed token that every vendor accepts, beside those that it issues. Default: [`TOKEN`].
    pub token: String,
    /// What is there when the server starts. Default: what each mock starts with.
    pub seed: Seed,
    /// How long every answer takes, at least. Default: no time.
    pub latency: Latency,
    /// How many of the calls, 0 to 1, are answered 503 instead. Default: none.
    pub error_rate: f64,
    /// How much of a request is held against the description. Default: all of it.
    pub strictness: Strictness,
    /// The time that the clock stands still at. Default: it goes with the system's.
    pub clock: Option<SystemTime>,
    /// Where latencies and errors are drawn from: the same number draws the same. Default: another each time.
    pub random: Option<u64>,
    /// Names by which the server may be asked for its own pages, beside addresses and `localhost`: those of other machines
    /// for it. Default: none.
    pub allowed_hosts: Vec<String>,
    /// Is told of each request that is done with, of the start and of the end. Default: nobody.
    pub log: Option<LineLog>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            host: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 8080,
            token: TOKEN.to_owned(),
            seed: Seed::default(),
            latency: Latency::default(),
            error_rate: 0.0,
            strictness: Strictness::default(),
            clock: None,
            random: None,
            allowed_hosts: Vec::new(),
            log: None,
        }
    }
}

/// The four vendors, behind one port. They stop when this is dropped.
pub struct Serving {
    server: Server,
    sessions: Arc<Sessions>,
    log: Option<LineLog>,
}

/// Starts the server.
///
/// # Errors
/// Returns an error if the address cannot be listened on, or the seed holds what no vendor would: the error says what.
pub async fn start(options: Options) -> Result<Serving, Box<dyn std::error::Error + Send + Sync>> {
    let Options { host, port, token, seed, latency, error_rate, strictness, clock, random, allowed_hosts, log } =
        options;
    let (latency, error_rate, strictness) = (Some(latency), Some(error_rate), Some(strictness));
    let conduct = SessionOptions { seed: None, strictness, latency, error_rate, clock, random };
    let sessions = Arc::new(Sessions::new(token, seed, conduct, log.clone())?);
    let desk = Box::new(admin_api::Pages::new(Arc::clone(&sessions), &allowed_hosts));
    let shared = Shared::new(Arc::clone(&sessions.main.session), Some(desk));
    let server = Server::listen(SocketAddr::new(host, port), shared).await?;
    if let Some(log) = &log {
        log.server("listening", &server.url());
    }
    Ok(Serving { server, sessions, log })
}

impl Serving {
    /// Where it listens.
    pub fn url(&self) -> String {
        self.server.url()
    }

    /// The port that it listens on.
    pub fn port(&self) -> u16 {
        self.server.address().port()
    }

    /// Ends: accepts nobody any more, and answers everybody who is there, for at most this time.
    pub async fn stop(self, patience: Duration) {
        let url = self.url();
        self.server.stop(patience).await;
        if let Some(log) = &self.log {
            log.server("stopped", &url);
        }
    }

    /// How to point a client at each vendor, as text.
    pub fn directions(&self) -> String {
        directions::as_text(&self.url(), self.sessions.token())
    }

    /// Begins a session: the four vendors once more, with a state, faults, a clock and a journal of their own, below
    /// [its URL](MockSession::url). It ends when it is dropped.
    ///
    /// # Errors
    /// Returns an error if there are too many already, or the options hold what no vendor would.
    pub fn begin_session(&self, options: &SessionOptions) -> Result<MockSession, SessionError> {
        MockSession::begin(&self.sessions, options, &self.url())
    }
}

impl std::fmt::Debug for Serving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Serving").field("url", &self.url()).finish_non_exhaustive()
    }
}
