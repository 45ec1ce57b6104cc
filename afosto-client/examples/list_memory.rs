//! Streams over a million orders in pages of 100 and prints the process's peak memory after one page and after all:
//! `cargo run --release -p afosto-client --example list_memory`; with a number behind `--`, over so many pages. Linux only:
//! the figure is `VmHWM`.
#![allow(clippy::print_stdout)]

use std::time::Instant;

use afosto_client::{AfostoClient, Credentials};
use bytes::Bytes;
use futures_util::TryStreamExt;
use http::HeaderValue;
use pivot_core::BoxFuture;
use pivot_core::testing::peak_memory;
use pivot_core::transport::{Body, RequestBody, Transport, TransportError};

/// Answers so many pages of 100 orders, each with a cursor to the next.
struct Orders {
    pages: u64,
    /// All orders of a page but for the bracket that opens it.
    orders: String,
}

impl Transport for Orders {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let page = request.headers().get("x-page").and_then(|page| page.to_str().ok()?.strip_prefix('c')?.parse().ok());
        let page: u64 = page.unwrap_or(1);
        // No two pages are the same: a list that repeats itself is refused.
        let first = format!(r#"[{{"page":{page},{}"#, &self.orders[1..]);
        let mut answer = http::Response::new(Body::from(Bytes::from(first)));
        let next = HeaderValue::from_str(&format!("c{}", page + 1)).ok().filter(|_| page < self.pages);
        answer.headers_mut().extend(next.map(|next| (http::HeaderName::from_static("x-page"), next)));
        Box::pin(async move { Ok(answer) })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pages = std::env::args().nth(1).map_or(Ok(10_000), |pages| pages.parse())?;
    let order = include_str!("../tests/fixtures/full_order.json").trim();
    let orders = format!("{}]", vec![order; 100].join(","));
    println!("a page has {} bytes", orders.len());
    let builder = AfostoClient::builder(afosto_client::Environment::Production, Credentials::bearer("t"));
    let afosto = builder.configure(move |core| core.transport(Orders { pages, orders: orders.clone() })).build()?;
    let one = afosto.odr().list_orders().page_size(100).send().await?;
    println!("peak after one page of {} orders: {}", one.content.len(), peak_memory());
    drop(one);
    let started = Instant::now();
    let orders = afosto.odr().list_orders().page_size(100).items();
    let count = orders.try_fold(0_u64, |count, order| async move { Ok(count + u64::from(order.id.is_some())) }).await?;
    println!("{count} orders in {:?}", started.elapsed());
    println!("peak after all: {}", peak_memory());
    Ok(())
}
