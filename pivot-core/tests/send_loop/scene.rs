//! A vendor, its operations, and a client of it.

use http::Method;
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport};
use pivot_core::*;
use pivot_json_derive::JsonObject;

pub(crate) static ACME: Vendor = Vendor::new("acme", parse_error);
pub(crate) static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/v1/parts");
pub(crate) static BUY: Endpoint = Endpoint::new(&ACME, "buy_part", Method::POST, "/v1/orders");
pub(crate) static PUT: Endpoint = Endpoint::new(&ACME, "put_part", Method::PUT, "/v1/parts/{id}");

/// The error body of this test's vendor.
#[derive(JsonObject)]
pub(crate) struct AcmeFault {
    /// The code.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Code 41 means that a new token does not help, code 53 that calls come too fast.
pub(crate) fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
    let body: Option<AcmeFault> = pivot_json::from_slice(answer.body).ok();
    let (code, message) = body.map(|body| (body.code, body.message)).unwrap_or_default();
    let class = match code.as_deref() {
        Some("41") => ErrorClass::InvalidCredentials,
        Some("53") => ErrorClass::RateLimited,
        _ => ErrorClass::FromStatus,
    };
    let request_id = answer.headers.get("x-request-id").and_then(|id| id.to_str().ok()).map(str::to_owned);
    ErrorDetails { class, code, message, request_id }
}

pub(crate) const TOKEN: &str = "s3cret-t0ken/+";

pub(crate) struct Scene {
    pub(crate) client: Client,
    pub(crate) transport: StubTransport,
    pub(crate) clock: ManualClock,
}

pub(crate) fn scene_with(transport: StubTransport, build: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Scene {
    let clock = ManualClock::new();
    let builder = Client::builder("https://api.acme.example/base/")
        .transport(transport.clone())
        .clock(clock.clone())
        .random(FixedRng(1.0));
    Scene { client: build(builder).build().unwrap(), transport, clock }
}

pub(crate) fn scene(replies: impl IntoIterator<Item = Reply>) -> Scene {
    scene_with(StubTransport::sequence(replies), |builder| builder)
}

impl Scene {
    pub(crate) async fn list(&self) -> Result<RawResponse, Error> {
        self.client.execute(RequestParts::new(&LIST)).await
    }

    pub(crate) async fn buy(&self) -> Result<RawResponse, Error> {
        self.client.execute(RequestParts::new(&BUY).json(r#"{"part":1}"#)).await
    }

    pub(crate) fn requests(&self) -> usize {
        self.transport.received().len()
    }
}

pub(crate) fn ok() -> Reply {
    Reply::json(200, "[]")
}
