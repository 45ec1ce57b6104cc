//! The parsers that something from outside reaches.

use afosto_client::sign_in::SignIn;
use futures_util::{FutureExt, StreamExt};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport, full_error_text};
use pivot_core::{ClientBuilder, Error, RetryPolicy};
use pivot_json::Json;

use super::{Target, clients, deliveries};
use crate::payload;

/// No text of an error is longer.
const LONGEST: usize = 3 * 4096;

/// Every parser.
pub static TARGETS: [Target; 15] = [
    Target { name: "json", examples: bodies, feed: json_of_any_kind },
    Target { name: "e4cars", examples: declarations, feed: e4cars },
    Target { name: "answers", examples: bodies, feed: answers },
    Target { name: "error-bodies", examples: error_bodies, feed: failures },
    Target { name: "calls", examples: bodies, feed: calls },
    Target { name: "tokens", examples: tokens, feed: token_answers },
    Target { name: "headers", examples: headers, feed: header_values },
    Target { name: "values", examples: values, feed: single_values },
    Target { name: "redirects", examples: redirects, feed: sign_ins },
    Target { name: "csv", examples: tables, feed: csv },
    Target { name: "signatures", examples: deliveries::signatures, feed: deliveries::signed },
    Target { name: "compressed", examples: deliveries::bodies, feed: deliveries::compressed },
    Target { name: "settings", examples: clients::settings, feed: clients::set },
    Target { name: "tasks", examples: clients::tasks, feed: clients::task },
    Target { name: "ownli-pages", examples: clients::pages, feed: clients::ownli_lists },
];

pub(super) fn texts(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

/// Reads; what was read is written and read again as the same text.
pub(super) fn round_trip<T: Json>(input: &[u8]) {
    let Ok(value) = pivot_json::from_slice::<T>(input) else { return };
    let written = pivot_json::to_vec(&value);
    let again = pivot_json::from_slice::<T>(&written).map(|again| pivot_json::to_vec(&again));
    assert!(again.is_ok_and(|again| again == written), "{}", String::from_utf8_lossy(&written));
}

fn bodies() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"id": "t-1", "status": "created", "activationCode": "x", "price": 1.50, "createdAt": "2025-01-01T00:00:00Z"}"#,
        r#"{"id": "o-1", "number": "A-1", "items": [{"id": "i", "quantity": 2}], "created_at": 1700000000}"#,
        r#"{"event": "order.created", "message_id": "m", "data": {"a": [1]}, "triggered_at": 1}"#,
        r#"{"vehicles": [{"vin": "1HGCM82633A004352"}], "currentPage": 0, "totalPages": 2, "totalItems": 3}"#,
        r#"[{"id": 1, "progress": 33.3, "is_success": true, "completed_at": "0001-01-01T00:00:00Z"}, null, 0]"#,
    ])
}

fn json_of_any_kind(input: &[u8]) {
    round_trip::<serde_json::Value>(input);
    round_trip::<pivot_json::RawJson>(input);
    let _ = pivot_json::from_slice_strict::<pivot_types::Transaction>(input);
    let ours = pivot_json::from_slice::<serde_json::Value>(input).is_ok();
    // What serde's reader takes, this one takes too; it may forgive more.
    assert!(ours || serde_json::from_slice::<serde_json::Value>(input).is_err());
}

fn declarations() -> Vec<Vec<u8>> {
    ["vehicle_declaration", "enter_vehicle_yard", "platform_event", "order_creation", "vehicle_status", "trip"]
        .map(|name| payload(&format!("e4cars/{name}.json")))
        .into()
}

fn e4cars(input: &[u8]) {
    round_trip::<pivot_types::IncomingVehiclePivot>(input);
    round_trip::<pivot_types::IncomingOrderPivot>(input);
    round_trip::<pivot_types::OutgoingVehicleServicesPivot>(input);
    round_trip::<pivot_types::VehicleStatusEvent>(input);
    round_trip::<pivot_types::OutgoingTrip>(input);
    let _ = e4cars_client::webhook::parse(input);
    let message = e4cars_client::webhook::parse_message(input);
    // What is a message has an envelope too, and the same identity.
    if let Ok(message) = message {
        let envelope = e4cars_client::webhook::read_envelope(input).map(|envelope| envelope.identity);
        assert!(envelope.is_ok_and(|identity| identity.is_none_or(|identity| identity == message.identity())));
    }
}

fn answers(input: &[u8]) {
    round_trip::<pivot_types::Transaction>(input);
    round_trip::<afosto_client::odr::OrderModel>(input);
    round_trip::<ownli_client::vehicles::Vehicle>(input);
    let _ = afosto_client::webhook::parse(input);
}

fn error_bodies() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"code": 422, "message": "invalid", "errors": {"sku": ["is missing", {"a": "b"}]}}"#,
        r#"[{"error": {"message": "{\"message\": \"inner\"}"}}]"#,
        "<html><!-- c --><script>x</script><title>502 &amp; &#x41;</title></html>",
        "access_token=s3cr%2565t&error=x; password: y",
    ])
}

fn failures(input: &[u8]) {
    let words = pivot_core::error::body::ErrorWords::of(input);
    assert!(words.summary().is_none_or(|summary| summary.len() <= LONGEST));
    let _ = pivot_core::error::body::failure(input);
}

pub(super) fn settings(reply: impl Fn() -> Reply + Send + Sync + 'static) -> impl Fn(ClientBuilder) -> ClientBuilder {
    let transport = StubTransport::new(move |_| reply());
    move |core| {
        core.transport(transport.clone()).clock(ManualClock::new()).random(FixedRng(0.0)).retry(RetryPolicy::none())
    }
}

fn orange(
    credentials: orange_travel_client::Credentials,
    reply: impl Fn() -> Reply + Send + Sync + 'static,
) -> Option<orange_travel_client::OrangeTravelClient> {
    let environment = orange_travel_client::Environment::Sandbox;
    let builder = orange_travel_client::OrangeTravelClient::builder(environment, credentials);
    builder.configure(settings(reply)).build().ok()
}

/// What a failed call can be made to say is bounded, and can be said.
pub(super) fn assert_bounded(error: &Error) {
    assert!(error.to_string().len() <= LONGEST, "{} bytes", error.to_string().len());
    assert!(!full_error_text(error).is_empty());
}

/// A call that needs no waiting.
pub(super) fn now<T>(call: impl Future<Output = Result<T, Error>>) {
    if let Some(Err(error)) = call.now_or_never() {
        assert_bounded(&error);
    }
}

/// A reply of these bytes, as often as it is asked for.
pub(super) fn json(status: u16, input: &[u8]) -> impl Fn() -> Reply + Send + Sync + 'static {
    let input = input.to_vec();
    move || Reply::json(status, input.clone())
}

fn calls(input: &[u8]) {
    for status in [200, 422] {
        let credentials = orange_travel_client::Credentials::bearer("t0ken-abcdef");
        let Some(client) = orange(credentials, json(status, input)) else { continue };
        now(client.offers().try_collect_max(20));
        now(async { client.buy_esim("offer-1").send().await.map_err(|failed| failed.error().clone()) });
    }
}

fn tokens() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"access_token": "t0ken-1", "expires_in": 3600, "token_type": "Bearer"}"#,
        r#"{"access_token": "t0ken-1", "expires_in": "1e300"}"#,
        r#"[{"error": {"code": "invalid_client", "description": "x"}}]"#,
        "access_token=t0ken-1",
    ])
}

fn token_answers(input: &[u8]) {
    for status in [200, 400] {
        let credentials = orange_travel_client::Credentials::client("id", "cl1ent-s3cret");
        let Some(client) = orange(credentials, json(status, input)) else { continue };
        now(client.live().send());
    }
}

fn headers() -> Vec<Vec<u8>> {
    texts(&[
        "120",
        "1.5",
        "Wed, 21 Oct 2015 07:28:00 GMT",
        "gzip, identity",
        "application/json; charset=utf-8",
        "https://away.example/?a=%2F",
        "/again?x=1#y",
        "Basic dXNlcjpwYXNz",
        "Bearer t0ken",
    ])
}

fn header_values(input: &[u8]) {
    use http::{HeaderMap, HeaderValue, header};
    use pivot_core::webhook::Authenticator;

    let Ok(value) = HeaderValue::from_bytes(input) else { return };
    for name in ["retry-after", "content-encoding", "content-type", "location", "date"] {
        for status in [200, 302, 429] {
            let text = String::from_utf8_lossy(input).into_owned();
            let reply = move || Reply::status(status).header(name, &text).body("{}");
            let Some(client) = orange(orange_travel_client::Credentials::bearer("t0ken-abcdef"), reply) else {
                continue;
            };
            now(client.live().send());
        }
    }
    let mut headers = HeaderMap::new();
    headers.insert(header::AUTHORIZATION, value);
    for authenticator in [Authenticator::basic("user", "pass"), Authenticator::bearer("t0ken")] {
        let _ = authenticator.check(&headers, std::str::from_utf8(input).ok());
    }
}

fn values() -> Vec<Vec<u8>> {
    texts(&[
        "+33612345678",
        "LPA:1$rsp.example$AB-12$$1",
        "12.345e3",
        "2025-01-01T00:00:00+02:00",
        "2025-02-29",
        "1HGCM82633A004352",
        "EUR",
        "FR",
        "-----BEGIN PRIVATE KEY-----\nMIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8=\n-----END PRIVATE KEY-----\n",
    ])
}

fn single_values(input: &[u8]) {
    let text = &*String::from_utf8_lossy(input);
    if let Ok(number) = orange_travel_client::Msisdn::new(text) {
        assert!(
            orange_travel_client::Msisdn::new(number.as_str()).is_ok_and(|again| again.as_str() == number.as_str())
        );
    }
    if let Ok(vin) = pivot_types::Vin::new(text) {
        assert!(pivot_types::Vin::new(vin.as_str()).is_ok_and(|again| again.as_str() == vin.as_str()));
        let _ = vin.has_valid_check_digit();
    }
    if let Ok(code) = text.parse::<orange_travel_client::esim::ActivationCode>() {
        let written = code.to_lpa();
        let again = written.expose().parse::<orange_travel_client::esim::ActivationCode>();
        assert!(again.is_ok_and(|again| again.to_lpa().expose() == written.expose()));
    }
    if let Ok(amount) = text.parse::<pivot_types::Amount>() {
        assert!(
            amount.to_string().parse::<pivot_types::Amount>().is_ok_and(|again| again.decimal() == amount.decimal())
        );
    }
    let _ = text.parse::<pivot_types::UtcDateTime>();
    let _ = text.parse::<pivot_types::LocalDateTime>();
    let _ = text.parse::<pivot_types::LocalDate>();
    let _ = text.parse::<pivot_types::Timestamp>();
    let _ = text.parse::<pivot_types::CountryCode>();
    let _ = text.parse::<pivot_types::CurrencyCode>();
    let _ = orange_travel_client::esim::DistributorKeyPair::from_pem(text);
    let _ = pivot_core::auth::token::lifetime_from_text(text);
}

fn redirects() -> Vec<Vec<u8>> {
    texts(&["https://shop.example/b?state=s&token=t&expires_in=3600#id_token=i", "https://a/#state=s&error=e"])
}

fn sign_ins(input: &[u8]) {
    let text = &*String::from_utf8_lossy(input);
    let sign_in = SignIn::new("c", "https://shop.example/b").state("s");
    let _ = sign_in.finish(text).map(|done| format!("{done:?}"));
    let _ = sign_in.authorize_url(text);
}

fn tables() -> Vec<Vec<u8>> {
    texts(&[
        "id,offerId,price\nt-1,o-1,\"1,50\"\n",
        "sep=;\nid;status;parameters.esim\nt-1;created;\"{'a': 'b\"\"c', 'd': None}\"\n",
        "\u{feff}id\tstatus\r\nt\t\r\n",
    ])
}

fn csv(input: &[u8]) {
    let input = input.to_vec();
    let reply = move || Reply::status(200).header("content-type", "text/csv").body(input.clone());
    let Some(client) = orange(orange_travel_client::Credentials::bearer("t0ken-abcdef"), reply) else { return };
    let rows = async {
        let table = client.transactions_csv(orange_travel_client::TransactionFilter::default()).send().await?;
        let rows = std::pin::pin!(table.rows());
        for row in rows.collect::<Vec<_>>().await {
            row?;
        }
        Ok(())
    };
    now(rows);
}
