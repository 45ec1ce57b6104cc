//! A client over a transport that answers by itself.

use orange_travel_client::*;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};
use serde_json::Value;

pub(crate) struct Scene {
    pub(crate) orange: OrangeTravelClient,
    pub(crate) transport: StubTransport,
    pub(crate) clock: ManualClock,
}

/// A client of the sandbox with a fixed token.
pub(crate) fn scene(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Scene {
    scene_with(Credentials::bearer("t0ken"), StubTransport::new(answer))
}

pub(crate) fn scene_with(credentials: Credentials, transport: StubTransport) -> Scene {
    scene_on(ManualClock::new(), credentials, transport)
}

pub(crate) fn scene_on(clock: ManualClock, credentials: Credentials, transport: StubTransport) -> Scene {
    let (carrier, time) = (transport.clone(), clock.clone());
    let builder = OrangeTravelClient::builder(Environment::Sandbox, credentials);
    let orange =
        builder.configure(move |core| core.transport(carrier.clone()).clock(time.clone()).random(FixedRng(0.0)));
    Scene { orange: orange.build().unwrap(), transport, clock }
}

pub(crate) fn fixture(name: &str) -> String {
    std::fs::read_to_string(format!("{}/../pivot-types/fixtures/orange/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The document's transaction, of the offer, phone number and SIM that a request asks for.
pub(crate) fn created(request: &Received) -> Reply {
    let asked: Value = serde_json::from_slice(&request.body).unwrap();
    let mut made: Value = serde_json::from_str(&fixture("transaction_esim.json")).unwrap();
    made["offer_id"] = asked["offer_id"].clone();
    for (name, value) in asked["parameters"].as_object().into_iter().flatten() {
        made["parameters"][name] = value.clone();
    }
    Reply::json(201, made.to_string())
}

pub(crate) fn sent_body(scene: &Scene) -> Value {
    serde_json::from_slice(&scene.transport.received().last().unwrap().body).unwrap()
}
