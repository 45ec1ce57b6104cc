//! All four vendors behind one port, for programs in any language: what `vendor-mocks serve` starts.
//!
//! Each vendor has its own path prefix. Beside them there is a desk: a page at `/` that shows the requests as they come,
//! and under `/_mock` the same for programs: the requests, and faults to order.

mod admin_api;
mod coverage;
mod events;
mod faults;
pub(crate) mod guard;
mod log;
mod mask;
mod page;
mod reviews;
mod seed;
mod vendors;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

pub use log::LineLog;
pub use seed::{AfostoSeed, E4CarsSeed, OrangeSeed, OwnliSeed, Seed, SeedError, SubscriptionSeed, WebhookSeed};

use crate::journal::JournalLimits;
use crate::server::{Chaos, FaultLimits, Limits, Server, Shared};
use vendors::Vendors;

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
    pub latency: Duration,
    /// How many of the calls, 0 to 1, are answered 503 instead. Default: none.
    pub error_rate: f64,
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
            latency: Duration::ZERO,
            error_rate: 0.0,
            allowed_hosts: Vec::new(),
            log: None,
        }
    }
}

/// The four vendors, behind one port. They stop when this is dropped.
pub struct Serving {
    server: Server,
    token: String,
    log: Option<LineLog>,
}

/// What is kept: of the requests, the last thousand for the page, at most so many bytes, and 64 KiB of each body; of faults,
/// as many as nobody needs.
const LIMITS: Limits = Limits {
    journal: JournalLimits { entries: 1000, bytes: 32 << 20, body: 64 << 10 },
    faults: FaultLimits { count: 100_000, bytes: 32 << 20 },
};

/// Starts the server.
///
/// # Errors
/// Returns an error if the address cannot be listened on, or the seed holds what no vendor would: the error says what.
pub async fn start(options: Options) -> Result<Serving, Box<dyn std::error::Error + Send + Sync>> {
    let Options { host, port, token, seed, latency, error_rate, allowed_hosts, log } = options;
    let (vendors, senders) = Vendors::new(&token, seed)?;
    let fails = (error_rate > 0.0).then(|| {
        let chance = move || fastrand::f64() < error_rate;
        Box::new(chance) as Box<dyn Fn() -> bool + Send + Sync>
    });
    let desk = Box::new(admin_api::Pages::new(senders, &allowed_hosts, log.clone()));
    let shared = Shared::with_desk(Arc::new(vendors), desk, Chaos { latency, fails }, LIMITS);
    let server = Server::listen(SocketAddr::new(host, port), shared).await?;
    if let Some(log) = &log {
        log.server("listening", &server.url());
    }
    Ok(Serving { server, token, log })
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
        let (url, token) = (self.url(), &self.token);
        let (afosto, orange, ownli) = (afosto_credentials(), orange_credentials(), ownli_credentials());
        let account = crate::e4cars::ACCOUNT;
        format!(
            "\
The vendors are at {url}, and what they are asked is shown there. The fixed token {token} is good for all of them.

E4Cars   base URL  {url}/e4cars
         token     {token}   account {account}
         E4CarsClient::builder(\"{url}/e4cars\", \"{token}\").account(\"{account}\")

Afosto   base URL  {url}/afosto
         client    {afosto}
         AfostoClient::builder(\"{url}/afosto\", Credentials::bearer(\"{token}\"))

Ownli    base URL  {url}/ownli
         keys      {ownli}
         OwnliClient::builder(\"{url}/ownli\", Credentials::bearer(\"{token}\"))

Orange   base URL  {url}/orange/travel-b2b-sandbox/v1
         token URL {url}/orange/oauth/v3/token
         client    {orange}
         OrangeTravelClient::builder(
             Environment::Other {{
                 base_url: \"{url}/orange/travel-b2b-sandbox/v1\".into(),
                 token_url: \"{url}/orange/oauth/v3/token\".into(),
             }},
             Credentials::bearer(\"{token}\"),
         )

For programs   GET    {url}/_mock/requests    what was asked and answered, secrets masked
               DELETE {url}/_mock/requests    forgets it (-H 'content-type: application/json' for all but GET)
               POST   {url}/_mock/faults      {{\"vendor\": \"orange\", \"fault\": \"reset_after\"}}
               POST   {url}/_mock/events      sends an event to the seed's subscription
               POST   {url}/_mock/reviews     {{\"checkin\": \"checkin-1\", \"status\": \"OnHold\"}}
               GET    {url}/_mock/deliveries  how events were answered
"
        )
    }
}

fn afosto_credentials() -> String {
    format!("{}, secret {}", crate::afosto::CLIENT_ID, crate::afosto::CLIENT_SECRET)
}

fn orange_credentials() -> String {
    format!("{}, secret {}", crate::orange::CLIENT_ID, crate::orange::CLIENT_SECRET)
}

fn ownli_credentials() -> String {
    use crate::ownli::{CLIENT_ID, CLIENT_SECRET, PARTNER_ID};

    format!("partner {PARTNER_ID}, client {CLIENT_ID}, secret {CLIENT_SECRET}")
}

impl std::fmt::Debug for Serving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Serving").field("url", &self.url()).finish_non_exhaustive()
    }
}
