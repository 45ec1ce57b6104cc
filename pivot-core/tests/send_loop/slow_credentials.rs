//! Credentials that take some of a call's time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use pivot_core::endpoint::{ErrorClass, ErrorDetails};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::*;

/// A vendor that speaks of an ended token whatever is wrong.
static ACME: Vendor =
    Vendor::new("acme", |_| ErrorDetails { class: ErrorClass::TokenExpired, ..ErrorDetails::default() });
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/v1/parts");

const TOTAL: Duration = Duration::from_secs(10);

/// Takes eight seconds to say whether there is another token.
#[derive(Clone)]
struct Slow {
    clock: ManualClock,
    has_another: bool,
    told: Arc<Mutex<Vec<Duration>>>,
}

impl Credentials for Slow {
    fn authorization(&self) -> BoxFuture<'_, Result<Authorization, Error>> {
        Box::pin(async { Authorization::default().bearer(&"token-1".into()) })
    }

    fn authorization_within(&self, remaining_time: Duration) -> BoxFuture<'_, Result<Authorization, Error>> {
        self.told.lock().unwrap().push(remaining_time);
        self.authorization()
    }

    fn on_unauthorized(&self, _: &Authorization) -> bool {
        self.clock.advance(Duration::from_secs(8));
        self.has_another
    }
}

fn client_of(transport: StubTransport, credentials: &Slow) -> Client {
    let builder = Client::builder("https://api.acme.example").transport(transport).random(FixedRng(0.5));
    let builder = builder.clock(credentials.clock.clone()).total_timeout(TOTAL).attempt_timeout(TOTAL);
    builder.credentials(credentials.clone()).build().unwrap()
}

#[tokio::test]
async fn what_credentials_take_to_have_no_other_token_is_time_of_the_call() {
    for retry_after in ["0", "1", "5"] {
        let credentials = Slow { clock: ManualClock::new(), has_another: false, told: Arc::default() };
        let started = credentials.clock.now();
        let transport = StubTransport::new(move |_| Reply::status(503).header("retry-after", retry_after));
        let error = client_of(transport, &credentials).execute(RequestParts::new(&LIST)).await.unwrap_err();
        let took = credentials.clock.now() - started;
        // The wait that does not fit is not begun, and the vendor's answer stands.
        assert!(took <= TOTAL + Duration::from_secs(8), "{retry_after}: {took:?}");
        let slept = credentials.clock.recorded_sleeps();
        assert!(slept.iter().all(|slept| *slept < Duration::from_secs(2)), "{retry_after}: {slept:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{retry_after}: {error}");
    }
}

#[tokio::test]
async fn credentials_are_told_how_much_time_is_left_after_they_took_some() {
    let credentials = Slow { clock: ManualClock::new(), has_another: true, told: Arc::default() };
    let transport = StubTransport::sequence([Reply::status(401), Reply::json(200, "{}")]);
    client_of(transport, &credentials).execute(RequestParts::new(&LIST)).await.unwrap();
    assert_eq!(*credentials.told.lock().unwrap(), [TOTAL, Duration::from_secs(2)]);
}
