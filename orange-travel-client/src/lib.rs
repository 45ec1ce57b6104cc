//! Typed async client for the Orange Travel B2B API: offers, top-ups, eSIMs, balances.
//!
//! | module | contents |
//! |---|---|
//! | [`client`] | [`OrangeTravelClient`] and its builder, [`Environment`], [`Credentials`] |
//! | [`offers`] | list, get and customise offers; countries, currencies, liveness |
//! | [`msisdn`] | [`Msisdn`]: a phone number to top up |
//! | [`purchase`] | the three kinds of purchase, each with a method of its own |
//! | [`Rejection`] | why Orange rejected a purchase, as far as its words tell |
//! | [`unknown_purchase`] | [`UnknownPurchase`]: looks for a purchase whose outcome is unknown |
//! | [`transactions`], [`csv`] | get, list and count transactions, or export them as CSV |
//! | [`suppliers`] | suppliers, the status of SIMs, balances |
//! | [`Kyc`] | the identity registration that the law requires of the buyer of a SIM |
//! | [`keys`] | the distributor's public key |
//! | [`error_code`] | [`ErrorCode`]: Orange's error codes |
//! | `esim` (feature) | the distributor's key pair, and activation codes |
//! | [`operations`] | the operations as types |
//!
//! Offers, products, suppliers and transactions are in [`pivot_types`], re-exported here as [`pivot`].
//!
//! ```no_run
//! use orange_travel_client::{Credentials, Environment, Msisdn, OrangeTravelClient};
//!
//! # async fn top_up(id: String, secret: String) -> Result<(), Box<dyn std::error::Error>> {
//! let orange = OrangeTravelClient::builder(Environment::Sandbox, Credentials::client(id, secret)).build()?;
//! let offer = orange.offer("7b977bd5-c7dc-4681-bf33-c4bd2eadc266").send().await?;
//! let transaction = orange.top_up(&offer.id, Msisdn::new("+33 6 84 58 75 87")?).user_id("635768534667763").send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//! Orange's lists are bare arrays without a total, and end with a short or an empty page; see
//! [`Pager::pages`](pivot_core::pagination::Pager::pages) for how the end is detected. The maximum page size is not
//! documented, so if the server returns fewer items than requested, its own page size is used.
//!
//! Source: \[vendor\].
//!
//! # Errors
//! Every request fails with [`Error`]; [`Error::kind`] tells what went wrong. Kinds that any request can have:
//! [`InvalidRequest`](ErrorKind::InvalidRequest) (a value cannot be sent; nothing was sent),
//! [`RateLimited`](ErrorKind::RateLimited) (the client's own limit), [`Token`](ErrorKind::Token),
//! [`Connect`](ErrorKind::Connect), [`Tls`](ErrorKind::Tls), [`Timeout`](ErrorKind::Timeout),
//! [`Interrupted`](ErrorKind::Interrupted), [`BodyTooLarge`](ErrorKind::BodyTooLarge),
//! [`Redirect`](ErrorKind::Redirect), [`Status`](ErrorKind::Status) (Orange rejected the request; see
//! [`ErrorCode::of`]), [`Decode`](ErrorKind::Decode) and [`ApiFailure`](ErrorKind::ApiFailure). The methods mention a
//! kind where it has a special cause.
//!
//! # Purchases are not repeated
//! A purchase has no idempotency key, so the client does not retry it unless the request provably never reached Orange.
//! If its outcome is unknown, [`PurchaseError::unknown`](purchase::PurchaseError::unknown) returns a handle that looks
//! for the transactions it may have created.
//!
//! # Logging
//! This crate logs with [`tracing`](https://docs.rs/tracing):
//!
//! | target | level | what |
//! |---|---|---|
//! | `orange_travel_client` | `INFO` | the span of a call, `http.client.call`: operation, path template, server, status |
//! | | `DEBUG` | an attempt, `attempt`: its number, duration, status, error |
//! | | `WARN` | a retry, `retrying`; a failed call, `failed`; values that do not fit their fields |
//! | `orange_travel_client::wire` | `TRACE` | the bodies of a request and of its response, the first 16 KB, without secrets |
//! | `pivot_core` | `WARN` | what belongs to no call: the token store, events |
//!
//! Nothing shows a complete URL, a header's value or a secret, and only the target `wire` shows bodies: they hold whatever
//! else the vendor knows of people. The HTTP libraries log on their own, under the targets `reqwest`, `hyper_util`, `h2` and
//! `rustls`: at DEBUG and TRACE the names and addresses of servers, connections, frames and their sizes. None of them has
//! been observed to log a header with a credential, or the path or query of a URL; a later version may. In production, limit
//! them to warnings:
//!
//! ```text
//! RUST_LOG=warn,orange_travel_client=debug
//! ```
//!
//! # Provenance
//! A line "Source:" says what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** other material
//! published by the vendor, **\[seen\]** strong secondary evidence, **\[guess\]** inference.

#![cfg_attr(docsrs, feature(doc_cfg))]
// What a program does not call, it does not build: each function is built by the crates that use it.
#![warn(clippy::missing_inline_in_public_items)]

pub mod client;
pub mod csv;
pub mod error_code;
#[cfg(feature = "esim")]
pub mod esim;
pub mod keys;
mod kyc;
pub mod msisdn;
pub mod offers;
pub mod operations;
pub mod purchase;
mod rejection;
pub mod suppliers;
pub mod transactions;
pub mod unknown_purchase;

pub use client::{Credentials, Environment, OrangeTravelBuilder, OrangeTravelClient};
pub use error_code::{ErrorBody, ErrorCode};
pub use http::{HeaderMap, HeaderName, Method, StatusCode};
pub use kyc::Kyc;
pub use msisdn::Msisdn;
pub use pivot_core::auth::token_store;
pub use pivot_core::pagination::{Page, Pager};
#[cfg(feature = "recording")]
pub use pivot_core::recording;
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
pub use pivot_core::reqwest;
#[cfg(feature = "testing")]
pub use pivot_core::testing;
pub use pivot_core::token_request::ClientAuth;
pub use pivot_core::{
    BoxFuture, Call, ClientBuilder, Clock, CustomRequest, Error, ErrorKind, Hook, Idempotency, RawResponse,
    RequestOptions, RequestOptionsBuilder, Response, RetryPolicy, Secret, Transport, drift, hook, transport,
};
pub use pivot_json::{
    DecodeError, Extra, Lenient, Misfit, OptionalVec, RawJson, UnknownValue, from_slice, from_slice_validated, misfits,
    to_string, to_vec,
};
pub use pivot_types as pivot;
pub use purchase::{PurchaseError, PurchaseRequest};
pub use rejection::{Rejection, RejectionReason};
pub use transactions::TransactionFilter;
pub use unknown_purchase::{Candidates, UnknownPurchase};

/// The description of the API in OpenAPI's format, as JSON: what this crate knows of it, for tools that read such
/// descriptions.
#[cfg(feature = "openapi")]
pub const OPENAPI: &str = include_str!("../spec/orange.openapi.json");

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
