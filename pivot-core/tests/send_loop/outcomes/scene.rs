//! A vendor, its operations, and a client whose hooks keep a record.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join;
use http::Method;
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use pivot_core::hook::{AttemptContext, AttemptOutcome};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::*;

/// The body of this vendor's errors is the class that it wants.
pub(crate) fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let code = std::str::from_utf8(answer.body).ok().filter(|code| !code.is_empty());
    let class = match code {
        Some("rejected") => ErrorClass::Rejected,
        Some("permanent") => ErrorClass::Permanent,
        Some("transient") => ErrorClass::Transient,
        Some("credentials") => ErrorClass::InvalidCredentials,
        Some("rate") => ErrorClass::RateLimited,
        _ => ErrorClass::FromStatus,
    };
    ErrorDetails { class, code: code.map(str::to_owned), ..ErrorDetails::default() }
}

pub(crate) static ACME: Vendor = Vendor::new("acme", parse_error);
pub(crate) static GET: Endpoint = Endpoint::new(&ACME, "get", Method::GET, "/thing");
pub(crate) static PUT: Endpoint = Endpoint::new(&ACME, "put", Method::PUT, "/thing");
pub(crate) static BUY: Endpoint = Endpoint::new(&ACME, "buy", Method::POST, "/thing");

pub(crate) struct Scene {
    pub(crate) client: Client,
    pub(crate) transport: StubTransport,
    pub(crate) clock: ManualClock,
    pub(crate) hooks: Hooks,
}

/// The attempts that hooks saw the beginning and the end of.
#[derive(Clone, Default)]
pub(crate) struct Hooks(pub(crate) Arc<Mutex<Vec<String>>>);

impl Hook for Hooks {
    fn before_attempt(&self, attempt: &mut AttemptContext<'_>) {
        self.0.lock().unwrap().push(format!("begins {}", attempt.number));
    }

    fn after_attempt(&self, outcome: &AttemptOutcome<'_>) {
        let (number, kind) = (outcome.number, outcome.error.map(|error| error.kind().as_str()));
        let unknown = outcome.error.is_some_and(Error::may_have_taken_effect);
        self.0.lock().unwrap().push(format!(
            "ends {number} {}{}",
            kind.unwrap_or("ok"),
            if unknown { "?" } else { "" }
        ));
    }
}

pub(crate) fn scene(transport: StubTransport, build: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Scene {
    let (clock, hooks) = (ManualClock::new(), Hooks::default());
    let builder = Client::builder("https://api.acme.example")
        .transport(transport.clone())
        .clock(clock.clone())
        .hook(hooks.clone())
        .random(FixedRng(1.0));
    Scene { client: build(builder).build().unwrap(), transport, clock, hooks }
}

impl Scene {
    pub(crate) async fn call(&self, endpoint: &'static Endpoint) -> Result<RawResponse, Error> {
        self.client.execute(RequestParts::new(endpoint)).await
    }

    /// Makes a call while time goes on.
    pub(crate) async fn call_in_time(&self, endpoint: &'static Endpoint) -> Result<RawResponse, Error> {
        let moving = async {
            for _ in 0..300 {
                tokio::task::yield_now().await;
                self.clock.advance(Duration::from_secs(1));
            }
        };
        join(self.call(endpoint), moving).await.0
    }

    pub(crate) fn requests(&self) -> usize {
        self.transport.received().len()
    }

    pub(crate) fn seen(&self) -> Vec<String> {
        self.hooks.0.lock().unwrap().clone()
    }
}

pub(crate) fn always(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Scene {
    scene(StubTransport::new(move |_| reply()), |builder| builder)
}
