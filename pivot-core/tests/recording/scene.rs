//! A vendor, and clients that record and replay.

use pivot_core::endpoint::{Endpoint, ErrorDetails, ErrorResponse, Idempotency, Method, Vendor};
use pivot_core::error::body::ErrorWords;
use pivot_core::recording::{Cassette, Recorder, Replayer};
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport};
use pivot_core::transport::Body;
use pivot_core::{Client, ClientBuilder};

fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    ErrorWords::of(answer.body).into()
}

pub(crate) static ACME: Vendor = Vendor::new("acme", parse_error);
pub(crate) static GET: Endpoint = Endpoint::new(&ACME, "get_part", Method::GET, "/parts/{id}");
pub(crate) static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/parts");
pub(crate) static CREATE: Endpoint = Endpoint::new(&ACME, "create_part", Method::POST, "/parts");
pub(crate) static UPDATE: Endpoint =
    Endpoint::new(&ACME, "update_part", Method::POST, "/parts/{id}").with_idempotency(Idempotency::Idempotent);
pub(crate) static UNLOCK: Endpoint = Endpoint::new(&ACME, "unlock", Method::POST, "/unlock/{token}");

pub(crate) fn recorder(reply: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Recorder {
    Recorder::new(StubTransport::new(reply))
}

pub(crate) fn recording(recorder: &Recorder) -> ClientBuilder {
    Client::builder("https://api.example/v1")
        .transport(recorder.clone())
        .clock(ManualClock::new())
        .random(FixedRng(0.5))
}

pub(crate) fn replayer(recorder: &Recorder) -> Replayer {
    // What is replayed is what a file has.
    Replayer::new(Cassette::from_json(&recorder.cassette().to_json()).unwrap())
}

pub(crate) fn replaying(replayer: &Replayer) -> ClientBuilder {
    Client::builder("https://elsewhere.example/v1").transport(replayer.clone()).clock(replayer.clock())
}

/// Reads an answer to its end.
pub(crate) async fn read(answer: http::Response<Body>) {
    let mut body = answer.into_body();
    while let Some(piece) = body.next_chunk().await {
        piece.unwrap();
    }
}
