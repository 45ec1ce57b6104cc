//! Typed async client for the E4Cars API: vehicle declarations and yard orders in, vehicle events out.
//!
//! | module | what it holds |
//! |---|---|
//! | [`client`] | [`E4CarsClient`]: settings, and the calls |
//! | [`flow`] | [`FlowRequest`]: a request builder; [`FlowResponse`]: what comes back |
//! | [`vehicle_state`] | the state of a vehicle, from events in any order |
//! | `webhook` (feature) | the events that E4Cars sends to a feedback endpoint; with the feature `axum`, a router for them |
//! | [`operations`] | the operations as types |
//!
//! The pivots themselves are in [`pivot_types`], re-exported here as [`pivot`].
//!
//! ```no_run
//! use e4cars_client::pivot::IncomingVehiclePivot;
//! use e4cars_client::{Credentials, E4CarsClient, Environment};
//!
//! # async fn declare(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let e4cars = E4CarsClient::builder(Environment::Development, Credentials::api_key(token)).account("NMN").build()?;
//! let pivot: IncomingVehiclePivot = serde_json::from_slice(&std::fs::read("vehicle.json")?)?;
//!
//! e4cars.declare_vehicle(&pivot).dry_run(true).send().await?;
//! let answer = e4cars.declare_vehicle(&pivot).send().await?;
//! println!("{}", answer.message.unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! # What is sent twice, and what never
//! A declaration and an order take effect every time they are sent, so they are repeated only when a request provably
//! never left. A dry run changes nothing and is repeated like any read. When the outcome of a call is unknown,
//! [`Error::may_have_taken_effect`] says so.
//!
//! # Where the token is
//! E4Cars takes the token in the URL. No error, log line, span or debug output of this crate shows a filled URL, and no
//! redirect carries the token to another host.
//!
//! # Logging
//! This crate logs with [`tracing`](https://docs.rs/tracing), under the target `pivot_core`: calls and attempts with the
//! operation's name, the path's template, status and duration, never a filled URL, a header's value, a body or a secret.
//! The HTTP libraries below it log on their own, under the targets `reqwest`, `hyper_util`, `h2` and `rustls`: at DEBUG and
//! TRACE servers' names and addresses, connections, frames and their sizes. Of headers they have been heard to print none
//! that holds a credential, and of URLs no path and no query; a later version may. In production let them warn only:
//!
//! ```text
//! RUST_LOG=warn,pivot_core=debug
//! ```
//!
//! Doc comments say what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** the vendor's other pages,
//! **\[seen\]** strong secondary evidence, **\[guess\]** inference.

pub mod client;
pub mod flow;
pub mod operations;
pub mod vehicle_state;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use client::{Credentials, DEV_BASE_URL, E4CarsBuilder, E4CarsClient, Environment};
pub use flow::{Flow, FlowRequest, FlowResponse, FlowStatus};
pub use http::Method;
#[cfg(feature = "testing")]
pub use pivot_core::testing;
pub use pivot_core::{
    ClientBuilder, CustomRequest, Error, ErrorKind, RawResponse, RequestOptionsBuilder, Response, RetryPolicy, Secret,
};
pub use pivot_types as pivot;
