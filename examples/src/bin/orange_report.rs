//! Exports a period's transactions to CSV, with a progress bar, and sums them up by offer.
//!
//! `cargo run -p examples --bin orange_report -- [START END [FILE.csv]]`, with dates as in `2024-03-01T00:00:00Z`; without
//! credentials in the environment (`ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET`) it talks to a mock with some transactions.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use examples::{Orange, exit, say};
use futures_util::TryStreamExt;
use indicatif::{ProgressBar, ProgressStyle};
use orange_travel_client::TransactionFilter;
use orange_travel_client::pivot::{Amount, Timestamp, Transaction};
use vendor_mocks::orange::{OrangeMock, TOP_UP_OFFER};

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let orange = Orange::from_env().await?;
    if let Some(mock) = &orange.mock {
        some_transactions(mock).await?;
    }
    let (filter, file) = match arguments.as_slice() {
        [] if orange.mock.is_some() => (TransactionFilter::default(), None),
        [start, end, rest @ ..] if rest.len() < 2 => {
            let (start, end): (Timestamp, Timestamp) = (start.parse()?, end.parse()?);
            (TransactionFilter::default().start_date(start).end_date(end), rest.first())
        }
        _ => return Err("usage: orange_report START END [FILE.csv]".into()),
    };
    let file = file.map_or_else(|| std::env::temp_dir().join("orange-transactions.csv"), PathBuf::from);

    let count = orange.client.count_transactions(filter.clone()).send().await?.count;
    let bar = ProgressBar::new(count).with_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {per_sec}")?);
    let mut totals = Totals::default();
    let rows = orange.client.transactions_csv(filter.clone()).send().await?.rows();
    let mut rows = std::pin::pin!(rows);
    while let Some(transaction) = rows.try_next().await? {
        totals.add(&transaction);
        bar.inc(1);
    }
    bar.finish_and_clear();

    let mut kept = tokio::fs::File::create(&file).await.map_err(|error| format!("{}: {error}", file.display()))?;
    let bytes = orange.client.transactions_csv(filter).send().await?.copy_to(&mut kept).await?;
    say(format!("{count} transactions, {bytes} bytes in {}", file.display()));
    totals.lines().iter().for_each(say);
    Ok(())
}

/// How many, and how much, by offer and currency.
#[derive(Default)]
struct Totals(BTreeMap<(String, String), (u64, Amount)>);

impl Totals {
    fn add(&mut self, transaction: &Transaction) {
        let offer = transaction.offer_id.as_ref().map_or("no offer", |id| id.as_str()).to_owned();
        let currency = transaction.reference_currency.as_ref().map_or(String::new(), |code| code.text().into_owned());
        let (count, total) = self.0.entry((offer, currency)).or_default();
        *count += 1;
        let value = transaction.resell_value.unwrap_or_default().decimal();
        // Beyond 28 digits a sum says nothing any more.
        *total = Amount::from(total.decimal().saturating_add(value));
    }

    fn lines(&self) -> Vec<String> {
        let line = |((offer, currency), (count, total)): (&(String, String), &(u64, Amount))| {
            format!("{offer}: {count} for {total} {currency}")
        };
        self.0.iter().map(line).collect()
    }
}

async fn some_transactions(mock: &OrangeMock) -> Result<(), Box<dyn std::error::Error>> {
    let client = mock.client()?;
    for last_digit in 0..10 {
        let number = orange_travel_client::Msisdn::new(&format!("68458758{last_digit}"))?;
        client.top_up(TOP_UP_OFFER, number).send().await?;
    }
    Ok(())
}
