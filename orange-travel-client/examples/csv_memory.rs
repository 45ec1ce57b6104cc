//! Reads a million rows of CSV and prints the process's peak memory before and after:
//! `cargo run --release -p orange-travel-client --example csv_memory`. Linux only: the figure is `VmHWM`.
#![allow(clippy::print_stdout)]

use std::time::Instant;

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt};
use orange_travel_client::{Credentials, Environment, OrangeTravelClient, TransactionFilter};
use pivot_core::BoxFuture;
use pivot_core::testing::peak_memory;
use pivot_core::transport::{Body, RequestBody, Transport, TransportError};

const ROWS: u64 = 1_000_000;
const ROWS_A_PIECE: u64 = 200;

/// Answers with rows that are made as they are asked for.
struct Rows;

impl Transport for Rows {
    fn send(&self, _: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let header =
            "id,status,product_type,creation_date,offer_id,resell_value,reference_currency,user_id,product_name\n";
        let piece = |number: u64| {
            let rows = (0..ROWS_A_PIECE).map(|row| {
                let id = number * ROWS_A_PIECE + row;
                format!("{id},ok,topup,2024-07-16T12:52:11Z,12fee06a,7.92,EUR,user-{id},\"Topup 10 €, with data\"\n")
            });
            Ok(Bytes::from(rows.collect::<String>()))
        };
        let pieces = futures_util::stream::iter((0..ROWS / ROWS_A_PIECE).map(piece));
        let body = futures_util::stream::iter([Ok(Bytes::from_static(header.as_bytes()))]).chain(pieces);
        Box::pin(async move { Ok(http::Response::new(Body::from_stream(body))) })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let builder = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t"));
    let orange = builder.configure(|core| core.transport(Rows)).build()?;
    println!("peak before: {}", peak_memory());
    let started = Instant::now();
    let rows = orange.transactions_csv(TransactionFilter::default()).send().await?.rows();
    let (count, total) = rows
        .try_fold((0_u64, 0_u64), |(count, total), row| async move {
            Ok((count + 1, total + row.user_id.map_or(0, |user| user.len() as u64)))
        })
        .await?;
    println!("{count} rows ({total} bytes of user ids) in {:?}", started.elapsed());
    println!("peak after: {}", peak_memory());
    Ok(())
}
