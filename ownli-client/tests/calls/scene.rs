//! A client over a transport that answers by itself.

use ownli_client::*;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};
use serde_json::{Value, json};

pub(crate) struct Scene {
    pub(crate) ownli: OwnliClient,
    pub(crate) transport: StubTransport,
    pub(crate) clock: ManualClock,
}

pub(crate) fn scene_with(credentials: Credentials, transport: StubTransport) -> Scene {
    let clock = ManualClock::new();
    let (carrier, time) = (transport.clone(), clock.clone());
    let builder = OwnliClient::builder(SANDBOX_BASE_URL, credentials);
    let ownli =
        builder.configure(move |core| core.transport(carrier.clone()).clock(time.clone()).random(FixedRng(0.0)));
    Scene { ownli: ownli.build().unwrap(), transport, clock }
}

pub(crate) fn scene(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(Credentials::header_keys("partner", "client", "s3cret"), StubTransport::new(answer))
}

/// The document's own example, with values where it has only types.
pub(crate) fn vehicle(year: Value) -> Value {
    json!({
        "id": "v-1", "license": "7ABC123", "photoUrl": "https://img.example/1", "make": "Peugeot", "model": "E-3008",
        "vin": VIN, "state": "CA", "year": year, "dateAdded": "2024-07-16T12:52:11.000Z", "updated": "2024-07-16T12:52:11.000Z",
        "userId": "u-1", "customerPhoneNumber": "+14155550100", "active": true,
    })
}

pub(crate) const VIN: &str = "1M8GDM9AXKP042788";

pub(crate) fn sent(scene: &Scene) -> (String, Value) {
    let request = scene.transport.received().pop().unwrap();
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let body = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
    (format!("{} {}{query}", request.method, request.url.path()), body)
}
