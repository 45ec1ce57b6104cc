//! Exports all orders as NDJSON, a line each, with a progress bar.
//!
//! `cargo run -p examples --bin afosto_export_orders -- [FILE.ndjson]`; without credentials in the environment
//! (`AFOSTO_CLIENT_ID`, `AFOSTO_CLIENT_SECRET`) it talks to a mock with some orders.

use std::path::PathBuf;
use std::process::ExitCode;

use examples::{Afosto, exit, say};
use futures_util::TryStreamExt;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;
use tokio::io::AsyncWriteExt;

#[tokio::main]
async fn main() -> ExitCode {
    exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let afosto = Afosto::from_env().await?;
    if let Some(mock) = &afosto.mock {
        for number in 1..=250 {
            let calculations = json!([{"currency": "EUR", "amount": number * 100}]);
            mock.seed("/odr/orders", json!({"number": format!("ODR-{number}"), "calculations": calculations}));
        }
    }
    let file = std::env::args().nth(1).map_or_else(|| std::env::temp_dir().join("afosto-orders.ndjson"), PathBuf::from);
    let opened = tokio::fs::File::create(&file).await.map_err(|error| format!("{}: {error}", file.display()))?;
    let mut kept = tokio::io::BufWriter::new(opened);

    // How many there are is not known before the end.
    let bar = ProgressBar::no_length().with_style(ProgressStyle::with_template("{spinner} {pos} orders, {per_sec}")?);
    let orders = afosto.client.odr().list_orders().page_size(100).prefetch().items();
    let mut orders = std::pin::pin!(orders);
    let (mut count, mut amount) = (0_u64, 0_i64);
    while let Some(order) = orders.try_next().await? {
        kept.write_all(&pivot_json::to_vec(&order)).await?;
        kept.write_all(b"\n").await?;
        amount += order.calculations.iter().filter_map(|calculation| calculation.amount).sum::<i64>();
        count += 1;
        bar.inc(1);
    }
    kept.flush().await?;
    bar.finish_and_clear();
    say(format!("{count} orders, {amount} in minor units, in {}", file.display()));
    Ok(())
}
