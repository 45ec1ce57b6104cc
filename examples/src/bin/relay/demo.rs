//! The run with nothing configured: mocks of both vendors send events, an endpoint of the program's own takes them, and a mock of
//! Ownli gets a record of the vehicle.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::routing::post;
use e4cars_client::pivot::{IncomingVehiclePivot, OutgoingVehicleServicesPivot};
use examples::say;
use http::{HeaderMap, StatusCode};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::e4cars::{E4CarsMock, FeedbackAuth, Subscription};
use vendor_mocks::fault::WebhookFault;
use vendor_mocks::ownli::{self, OwnliMock};

use crate::config::{Config, Ownli};
use crate::forward::Signer;
use crate::secrets::{OwnliKeys, Secrets};
use crate::serving::Relay;

const EVENT: &[u8] = include_bytes!("../../../../pivot-types/fixtures/e4cars/platform_event.json");
const DECLARATION: &[u8] = include_bytes!("../../../data/vehicle_declaration.json");

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// A directory that is removed when it is dropped.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        // It is among the temporary ones; where it stays, nobody is the worse for it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Shows a relay on mocks, and ends.
pub(crate) async fn run() -> Outcome<()> {
    let scratch = Scratch(std::env::temp_dir().join(format!("relay-{}", std::process::id())));
    std::fs::create_dir_all(&scratch.0)?;
    let signing = vec!["whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=".into()];
    let (endpoint, mut taken) = endpoint(Signer::new(&signing)?).await?;
    let keys = OwnliKeys {
        partner_id: ownli::PARTNER_ID.to_owned(),
        client_id: ownli::CLIENT_ID.to_owned(),
        client_secret: ownli::CLIENT_SECRET.into(),
    };
    let secrets = Secrets {
        e4cars: vec!["the subscription's key".into()],
        afosto: vec!["the subscription's secret".into()],
        signing,
        ownli: Some(keys),
        page: None,
    };
    let records = OwnliMock::start().await?;
    let mut config = Config::parse(&format!("[e4cars]\n[afosto]\n[forward]\nurl = \"{endpoint}\"\n"))?;
    config.database = scratch.0.join("relay.sqlite3").to_string_lossy().into();
    config.ownli = Some(records_at(&records, &scratch.0)?);
    (config.listen, config.admin) = ("127.0.0.1:0".to_owned(), "127.0.0.1:0".to_owned());
    let relay = Relay::start_with(&config, &secrets).await?;
    let (deliveries, admin) = relay.addresses()?;
    say(format!("deliveries at http://{deliveries}, admin at http://{admin}"));
    let inbox = relay.inbox().clone();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = relay.serve(async { drop(stopped.await) });
    let showing = async {
        send(&deliveries.to_string()).await?;
        for _ in 0..4 {
            say(taken.recv().await.ok_or("the endpoint ended")?);
        }
        // The last answer is on its way back.
        while inbox.stats().await?.in_progress > 0 {
            tokio::task::yield_now().await;
        }
        let metrics = reqwest::Client::builder().no_proxy().build()?.get(format!("http://{admin}/metrics"));
        let metrics = metrics.send().await?.text().await?;
        for vehicle in records.vehicles() {
            say(format!("record made at Ownli: {}", pivot_json::to_string(&vehicle)));
        }
        metrics.lines().filter(|line| line.starts_with("inbox_received_total")).for_each(say);
        drop(stop);
        Ok(())
    };
    let (served, shown) = tokio::join!(serving, showing);
    served.and(shown)
}

/// The settings of records at a mock, and in a directory the declaration of the vehicle that events come of.
fn records_at(mock: &OwnliMock, directory: &Path) -> Outcome<Ownli> {
    let mut declaration: IncomingVehiclePivot = pivot_json::from_slice(DECLARATION)?;
    let pivot: OutgoingVehicleServicesPivot = pivot_json::from_slice(EVENT)?;
    let vin = pivot.outgoing_event.vin().ok_or("the event names no vehicle")?;
    declaration.vehicle_account.vin = vin.into();
    std::fs::write(directory.join(format!("{vin}.json")), pivot_json::to_vec(&declaration))?;
    Ok(Ownli {
        base_url: Some(mock.url().parse()?),
        declarations: directory.to_owned(),
        user_id: Some(mock.seed_user("Monique", "Marchal", "+14155550100")),
        year: Some(2014),
        events: vec!["receipt_execution".to_owned()],
        statuses: Vec::new(),
        timeout_seconds: 20,
    })
}

/// Two events of a vehicle and two of an order, one of each twice.
async fn send(deliveries: &str) -> Outcome<()> {
    let auth = FeedbackAuth::Header("x-api-key".parse()?, "the subscription's key".to_owned());
    let subscription = Subscription::new(format!("http://{deliveries}/e4cars"), auth);
    let e4cars = E4CarsMock::builder().subscription(subscription).start().await?;
    e4cars.fail_next_event(WebhookFault::Duplicate);
    let mut pivot: OutgoingVehicleServicesPivot = pivot_json::from_slice(EVENT)?;
    e4cars.send_event(&pivot);
    e4cars.deliveries().await;
    pivot.outgoing_event.event.event_no.push_str("-2");
    e4cars.send_event(&pivot);

    let afosto = AfostoMock::start().await?;
    afosto.subscribe(format!("http://{deliveries}/afosto"), "the subscription's secret");
    afosto.fail_next_webhook(WebhookFault::Duplicate);
    let order = serde_json::json!({"id": "ord_1", "number": 7});
    for event in ["ORDER_OPENED", "ORDER_UPDATED"] {
        afosto.send_webhook(event, "order", "ord_1", &order);
        afosto.deliveries().await;
    }
    let all = e4cars.deliveries().await.into_iter().chain(afosto.deliveries().await);
    for delivery in all {
        let answered = delivery.answered.map_or("not answered".to_owned(), |status| status.to_string());
        say(format!("{} delivered, attempt {}: {answered}", delivery.event_no, delivery.attempt));
    }
    Ok(())
}

/// What the endpoint needs: a signer like the relay's, and where it tells what it took.
struct Endpoint {
    signer: Signer,
    taken: Mutex<mpsc::UnboundedSender<String>>,
}

/// An endpoint that checks signatures, and tells what it took.
async fn endpoint(signer: Signer) -> Outcome<(String, mpsc::UnboundedReceiver<String>)> {
    let (sender, receiver) = mpsc::unbounded_channel();
    let endpoint = Arc::new(Endpoint { signer, taken: Mutex::new(sender) });
    let router = Router::new().route("/events", post(take)).with_state(endpoint);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/events", listener.local_addr()?);
    tokio::spawn(async { pivot_core::webhook::serve(listener, router).await });
    Ok((url, receiver))
}

async fn take(State(endpoint): State<Arc<Endpoint>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (id, seconds) = (header("webhook-id"), header("webhook-timestamp").parse().unwrap_or(0));
    if header("webhook-signature") != endpoint.signer.sign(id, seconds, &body) {
        return StatusCode::UNAUTHORIZED;
    }
    let (source, bytes) = (header("relay-source"), body.len());
    let line = format!("passed on: {source} {id}, {bytes} bytes, attempt {}", header("relay-attempt"));
    let taken = endpoint.taken.lock().map(|taken| taken.send(line).is_ok());
    if taken.unwrap_or(false) { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}
