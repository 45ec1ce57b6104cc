//! Pivots, a client of a server, and a client over a transport that answers by itself.

use e4cars_client::E4CarsClient;
use e4cars_client::pivot::{IncomingOrderPivot, IncomingVehiclePivot};
use pivot_core::testing::{FixedRng, ManualClock, StubTransport};
use serde_json::{Value, json};
use wiremock::MockServer;

pub(crate) const TOKEN: &str = "18498cae876943a9aa2c72971645b75f";

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/../pivot-types/fixtures/e4cars/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

pub(crate) fn json_fixture(name: &str) -> Value {
    serde_json::from_slice(&fixture(name)).unwrap()
}

pub(crate) fn declaration() -> IncomingVehiclePivot {
    pivot_json::from_slice(&fixture("vehicle_declaration.json")).unwrap()
}

pub(crate) fn order() -> IncomingOrderPivot {
    pivot_json::from_slice(&fixture("enter_vehicle_yard.json")).unwrap()
}

pub(crate) fn success() -> Value {
    json!({"status": "success", "message": "Incoming flow executed successfully."})
}

pub(crate) fn client(server: &MockServer) -> E4CarsClient {
    E4CarsClient::builder(server.uri(), TOKEN).account("NMN").build().unwrap()
}

/// A client over a transport that answers by itself.
pub(crate) fn stubbed(transport: &StubTransport, clock: &ManualClock) -> E4CarsClient {
    E4CarsClient::builder("https://api.dev.e4cars.io", TOKEN)
        .account("NMN")
        .configure(|core| core.transport(transport.clone()).clock(clock.clone()).random(FixedRng(1.0)))
        .build()
        .unwrap()
}
