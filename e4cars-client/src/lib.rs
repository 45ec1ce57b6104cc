//! Typed async client for the E4Cars API: sends vehicle declarations and yard orders, receives vehicle events.
//!
//! | module | contents |
//! |---|---|
//! | [`client`] | [`E4CarsClient`] and its builder |
//! | [`flow`] | [`FlowRequest`], a request builder, and [`FlowResponse`] |
//! | [`error_code`] | [`ErrorCode`]: E4Cars' error codes |
//! | [`FlowPath`] | the path of an incoming flow that has no method of its own, such as a carrier's |
//! | [`vehicle_state`] | the state of a vehicle, computed from events in any order |
//! | `webhook` (feature) | receives the events that E4Cars sends to a feedback endpoint; with the feature `axum`, a router |
//! | [`operations`] | the operations as types |
//!
//! The pivots (message types) are in [`pivot_types`], re-exported here as [`pivot`].
//!
//! ```no_run
//! use e4cars_client::pivot::IncomingVehiclePivot;
//! use e4cars_client::{Credentials, E4CarsClient, Environment, from_slice_validated};
//!
//! # async fn declare(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let e4cars = E4CarsClient::builder(Environment::Development, Credentials::api_key(token)).account("NMN").build()?;
//! let pivot: IncomingVehiclePivot = from_slice_validated(&std::fs::read("vehicle.json")?)?;
//!
//! e4cars.declare_vehicle(&pivot).dry_run(true).send().await?;
//! let response = e4cars.declare_vehicle(&pivot).send().await?;
//! println!("{}", response.message.unwrap_or_default());
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//! Every request fails with [`Error`]; [`Error::kind`] tells what went wrong. Kinds that any request can have:
//! [`InvalidRequest`](ErrorKind::InvalidRequest) (nothing was sent: the pivot is invalid, or a value cannot be sent),
//! [`RateLimited`](ErrorKind::RateLimited) (the client's own limit), [`Connect`](ErrorKind::Connect),
//! [`Tls`](ErrorKind::Tls), [`Timeout`](ErrorKind::Timeout), [`Interrupted`](ErrorKind::Interrupted),
//! [`BodyTooLarge`](ErrorKind::BodyTooLarge), [`Redirect`](ErrorKind::Redirect), [`Status`](ErrorKind::Status) (E4Cars
//! rejected the request; see [`ErrorCode::of`]), [`Decode`](ErrorKind::Decode) and [`ApiFailure`](ErrorKind::ApiFailure) (a success status
//! whose body reports a failure).
//!
//! # Retries
//! A declaration or an order takes effect each time it is sent, so it is retried only if the request provably never
//! reached E4Cars. A dry run changes nothing and is retried like a read. If the outcome of a request is unknown,
//! [`Error::may_have_taken_effect`] is true.
//!
//! # The token is part of the URL
//! E4Cars takes the token as a query parameter. No error, log line, span or debug output of this crate contains a
//! complete URL, and no redirect sends the token to another host.
//!
//! # Logging
//! This crate logs with [`tracing`](https://docs.rs/tracing):
//!
//! | target | level | what |
//! |---|---|---|
//! | `e4cars_client` | `INFO` | the span of a call, `http.client.call`: operation, path template, server, status |
//! | | `DEBUG` | an attempt, `attempt`: its number, duration, status, error |
//! | | `WARN` | a retry, `retrying`; a failed call, `failed`; values that do not fit their fields |
//! | `e4cars_client::wire` | `TRACE` | the bodies of a request and of its response, the first 16 KB, without secrets |
//! | `pivot_core` | `WARN` | what belongs to no call: the token store, events |
//!
//! Nothing shows a complete URL, a header's value or a secret, and only the target `wire` shows bodies: they hold whatever
//! else the vendor knows of people. The HTTP libraries log on their own, under the targets `reqwest`, `hyper_util`, `h2` and
//! `rustls`: at DEBUG and TRACE the names and addresses of servers, connections, frames and their sizes. None of them has
//! been observed to log a header with a credential, or the path or query of a URL; a later version may. In production, limit
//! them to warnings:
//!
//! ```text
//! RUST_LOG=warn,e4cars_client=debug
//! ```
//!
//! # Provenance
//! A line "Source:" says what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** other material
//! published by the vendor, **\[seen\]** strong secondary evidence, **\[guess\]** inference.

#![cfg_attr(docsrs, feature(doc_cfg))]
// What a program does not call, it does not build: each function is built by the crates that use it.
#![warn(clippy::missing_inline_in_public_items)]

pub mod client;
pub mod error_code;
pub mod flow;
mod flow_path;
pub mod operations;
pub mod vehicle_state;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use client::{Credentials, DEV_BASE_URL, E4CarsBuilder, E4CarsClient, Environment};
pub use error_code::ErrorCode;
pub use flow::{Flow, FlowRequest, FlowResponse, FlowStatus};
pub use flow_path::FlowPath;
pub use http::{HeaderMap, HeaderName, Method, StatusCode};
#[cfg(feature = "recording")]
pub use pivot_core::recording;
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
pub use pivot_core::reqwest;
#[cfg(feature = "testing")]
pub use pivot_core::testing;
pub use pivot_core::{
    BoxFuture, ClientBuilder, Clock, CustomRequest, Error, ErrorKind, Hook, Idempotency, RawResponse, RequestOptions,
    RequestOptionsBuilder, Response, RetryPolicy, Secret, Transport, drift, hook, transport,
};
pub use pivot_json::{
    DecodeError, Extra, Lenient, Misfit, OptionalVec, RawJson, UnknownValue, from_slice, from_slice_validated, misfits,
    to_string, to_vec,
};
pub use pivot_types as pivot;

/// The description of the API in OpenAPI's format, as JSON: what this crate knows of it, for tools that read such
/// descriptions.
#[cfg(feature = "openapi")]
pub const OPENAPI: &str = include_str!("../spec/e4cars.openapi.json");

/// The examples of the README.
#[cfg(all(doctest, feature = "serve"))]
#[doc = include_str!("../README.md")]
struct Readme;
