//! Streams over a million orders in pages of 100 and prints the process's peak memory after one page and after all:
//! `cargo run --release -p afosto-client --example list_memory`. Linux only: the figure is `VmHWM`.
#![allow(clippy::print_stdout)]

use std::time::Instant;

use afosto_client::{AfostoClient, Credentials};
use bytes::Bytes;
use futures_util::TryStreamExt;
use http::HeaderValue;
use pivot_core::BoxFuture;
use pivot_core::testing::peak_memory;
use pivot_core::transport::{Body, RequestBody, Transport, TransportError};

const PAGES: u64 = 10_000;

/// Answers pages of 100 orders, each with a cursor to the next.
struct Orders(Bytes);

impl Transport for Orders {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let page = request.headers().get("x-page").and_then(|page| page.to_str().ok()?.strip_prefix('c')?.parse().ok());
        let page: u64 = page.unwrap_or(1);
        let mut answer = http::Response::new(Body::from(self.0.clone()));
        let next = HeaderValue::from_str(&format!("c{}", page + 1)).ok().filter(|_| page < PAGES);
        answer.headers_mut().extend(next.map(|next| (http::HeaderName::from_static("x-page"), next)));
        Box::pin(async move { Ok(answer) })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let order = include_str!("../tests/fixtures/full_order.json");
    let page = Bytes::from(format!("[{}]", vec![order; 100].join(",")));
    println!("a page has {} bytes", page.len());
    let builder = AfostoClient::builder(afosto_client::Environment::Production, Credentials::bearer("t"));
    let afosto = builder.configure(move |core| core.transport(Orders(page.clone()))).build()?;
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
