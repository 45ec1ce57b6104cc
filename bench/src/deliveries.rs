//! What comes without being one answer: deliveries of webhooks, and rows of CSV.

use bytes::Bytes;
use e4cars_client::webhook::{self, Authenticator, DeliveryOutcome};
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use orange_travel_client::{Credentials, Environment, OrangeTravelClient, TransactionFilter};
use pivot_core::transport::{Body, RequestBody, Transport, TransportError};
use serde::Deserialize;

use crate::documents;
use crate::json::Side;
use crate::peers::chrono::dates::Moment;
use crate::peers::chrono::logistics;

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Outcome = Result<(), Failure>;

/// Receives so many events, each with a number of its own: authenticates, decodes, deduplicates and handles them. By
/// serde's derives, they are decoded alone.
pub async fn webhook(side: Side, times: u32) -> Outcome {
    let event = documents::compact(documents::EVENT);
    let number = "E-MOS-20251013-00149";
    let at = event.windows(number.len()).position(|window| window == number.as_bytes()).ok_or("no number")?;
    let bodies = (0..times).map(|count| {
        let mut body = event.clone();
        body[at..at + number.len()].copy_from_slice(format!("E-MOS-{count:014}").as_bytes());
        body
    });
    if side != Side::Ours {
        for body in bodies {
            std::hint::black_box(serde_json::from_slice::<logistics::OutgoingVehicleServicesPivot>(&body)?);
        }
        return Ok(());
    }
    let authenticator = Authenticator::header(HeaderName::from_static("x-api-key"), "the subscription's key");
    let receiver = webhook::receiver(authenticator, |event| async move {
        std::hint::black_box(event);
        Ok(())
    });
    let receiver = receiver.discard_rejected().build();
    let mut headers = HeaderMap::new();
    headers.insert("x-api-key", HeaderValue::from_static("the subscription's key"));
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    for body in bodies {
        match receiver.receive(&headers, None, &body).await {
            DeliveryOutcome::Handled => {}
            other => return Err(format!("a delivery was {other}").into()),
        }
    }
    Ok(())
}

/// Answers every request with the same bytes.
struct Canned(Bytes);

impl Transport for Canned {
    fn send(&self, _: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut answer = http::Response::new(Body::from(self.0.clone()));
        answer.headers_mut().insert("content-type", HeaderValue::from_static("text/csv"));
        Box::pin(async { Ok(answer) })
    }
}

/// A row of the CSV of transactions, as it is read with the crate `csv`.
#[derive(Deserialize)]
#[allow(dead_code)] // it is the reading that is measured
struct Row {
    id: String,
    billing_mode: Option<String>,
    status: Option<String>,
    product_type: Option<String>,
    creation_date: Option<Moment>,
    change_date: Option<Moment>,
    offer_id: Option<String>,
    distributor_id: Option<String>,
    resell_value: Option<f64>,
    reference_currency: Option<String>,
    distributor_fees: Option<f64>,
    distributor_fees_type: Option<String>,
    offer_bucket: Option<i64>,
    user_id: Option<String>,
    product_id: Option<String>,
    product_name: Option<String>,
    supplier_name: Option<String>,
    distributor_name: Option<String>,
}

/// Reads so many rows of CSV.
pub async fn csv(side: Side, rows: u32) -> Outcome {
    let document = documents::csv(rows);
    let mut count = 0;
    if side == Side::Ours {
        let transport = Canned(document.into());
        let orange = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("token"));
        let orange = orange.configure(|core| core.transport(transport)).build()?;
        let read = orange.transactions_csv(TransactionFilter::default()).send().await?.rows();
        let mut read = std::pin::pin!(read);
        while let Some(row) = read.next().await {
            std::hint::black_box(row?);
            count += 1;
        }
    } else {
        for row in csv::Reader::from_reader(document.as_slice()).deserialize::<Row>() {
            std::hint::black_box(row?);
            count += 1;
        }
    }
    if count == rows { Ok(()) } else { Err(format!("{count} rows of {rows}").into()) }
}
