//! What the tests across crates share.

pub mod afosto;
pub mod conformance;
pub mod coverage;
pub mod fault_matrix;
pub mod fuzz;
pub mod in_parallel;
pub mod mutations;
pub mod page_file;

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
#[doc = include_str!("../../vendor-mocks/README.md")]
#[doc = include_str!("../../docs/fidelity.md")]
pub struct TheReadmesAreCompiled;

use std::net::SocketAddr;
use std::path::Path;

use axum::Router;
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot};

/// What random tests begin with: the same in every run. Another chooses other cases: `PROPTEST_RNG_SEED=7 cargo test`.
pub fn seed() -> u64 {
    std::env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_240_229)
}

/// A payload of the vendor's documents, from `pivot-types/fixtures`.
///
/// # Panics
/// Where there is no such file.
pub fn payload(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pivot-types/fixtures").join(name);
    #[allow(clippy::panic)] // a test cannot go on without its payload
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The document's own vehicle declaration.
///
/// # Panics
/// Where it does not read.
#[allow(clippy::expect_used)] // a test cannot go on without it
pub fn declaration() -> IncomingVehiclePivot {
    pivot_json::from_slice(&payload("e4cars/vehicle_declaration.json")).expect("the document's own example reads")
}

/// The document's own yard order.
///
/// # Panics
/// Where it does not read.
#[allow(clippy::expect_used)] // a test cannot go on without it
pub fn yard_order() -> IncomingOrderPivot {
    pivot_json::from_slice(&payload("e4cars/enter_vehicle_yard.json")).expect("the document's own example reads")
}

/// A page with a text between its marks; `None` if it has no such marks.
pub fn put_between(page: &str, (begin, end): (&str, &str), text: &str) -> Option<String> {
    let (before, rest) = page.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some(format!("{before}{begin}\n{text}\n{end}{after}"))
}

/// What sends requests that no client of ours would make.
///
/// # Panics
/// Where there is no TLS to be had.
#[allow(clippy::expect_used)] // a test cannot go on without it
pub fn http() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().expect("a client without settings can be made")
}

/// Serves a router on a free port of 127.0.0.1 until the runtime ends.
///
/// # Errors
/// Returns an error if no port can be listened on.
pub async fn serve(router: Router) -> std::io::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}
