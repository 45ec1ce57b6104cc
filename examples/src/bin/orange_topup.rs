//! Tops up a phone number, and when the outcome is unknown, finds out instead of buying again.
//!
//! `cargo run -p examples --bin orange_topup -- [OFFER_ID MSISDN]`; without credentials in the environment
//! (`ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET`) it talks to a mock.

use std::process::ExitCode;

use examples::{Orange, exit, say};
use orange_travel_client::pivot::Transaction;
use orange_travel_client::{Msisdn, PurchaseError};
use vendor_mocks::orange::TOP_UP_OFFER;

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let orange = Orange::from_env().await?;
    let (offer, number) = match arguments.as_slice() {
        [offer, number] => (offer.as_str(), number.as_str()),
        [] if orange.mock.is_some() => (TOP_UP_OFFER, "+33 6 84 58 75 87"),
        _ => return Err("usage: orange_topup OFFER_ID MSISDN".into()),
    };
    // A mark of our own, by which the purchase can be found again.
    let user_id = format!("topup-{}", chrono::Utc::now().timestamp_micros());
    match orange.client.top_up(offer, Msisdn::new(number)?).user_id(&user_id).send().await {
        Ok(transaction) => say(summary(&transaction)),
        Err(error) => find_out(&orange, error).await?,
    }
    Ok(())
}

/// A purchase that may have been made is looked for, never made again.
async fn find_out(orange: &Orange, error: PurchaseError) -> Result<(), Box<dyn std::error::Error>> {
    let Some(unknown) = error.unknown() else { return Err(error.into()) };
    match unknown.candidates(&orange.client).await?.found.as_slice() {
        [] => Err(format!("{error}\nThat it is not listed yet proves nothing; look again before buying again.").into()),
        found => {
            found.iter().for_each(|transaction| say(format!("it was made all the same: {}", summary(transaction))));
            Ok(())
        }
    }
}

fn summary(transaction: &Transaction) -> String {
    let text = |part: Option<String>| part.unwrap_or_else(|| "?".to_owned());
    format!(
        "{}: {} for {}, {}",
        transaction.id,
        text(transaction.product_name.clone()),
        text(transaction.resell_price().map(|price| price.to_string())),
        text(transaction.status.as_ref().map(ToString::to_string)),
    )
}
