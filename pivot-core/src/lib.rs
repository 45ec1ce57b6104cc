//! The vendor-independent core of the API clients: authentication, retries, pagination, errors, transport, webhooks.
//!
//! A vendor crate describes its operations as [`Endpoint`]s, fills [`RequestParts`] and passes them to
//! [`Client::execute`]. The client authenticates the request, sends it, reads and checks the response, and retries
//! where that is safe, within the limits it was built with.
//!
//! | module | contents |
//! |---|---|
//! | [`client`] | [`Client`] and [`ClientBuilder`] |
//! | [`endpoint`] | [`Endpoint`], [`Vendor`] and [`Idempotency`]: the static properties of an operation |
//! | [`operation`] | [`Operation`]: an operation as a type |
//! | [`call`] | [`Call`]: a request that has not been sent, and how its response is decoded |
//! | [`custom_request`] | [`CustomRequest`]: a request for any method and path |
//! | [`options`] | [`RequestOptions`]: timeout, retries, headers and query parameters of one request |
//! | [`request`], [`response`] | [`RequestParts`] and [`Response`] |
//! | [`error`] | [`Error`]: why a request failed, and [`ErrorWords`](error::body::ErrorWords): the content of an error response |
//! | [`auth`] | [`Credentials`], tokens, their refresh and their storage |
//! | [`token_request`] | requests to token endpoints |
//! | [`redaction`] | [`Secret`], and the removal of secrets from texts |
//! | [`pagination`] | paged lists as streams |
//! | [`poll`](mod@poll) | polling until something is complete |
//! | [`retry`] | [`RetryPolicy`] |
//! | [`transport`] | [`Transport`]: the HTTP layer |
//! | [`clock`] | [`Clock`] and [`Rng`](clock::Rng): time and randomness, replaceable in tests |
//! | [`idempotency`] | [`IdempotencyKey`](idempotency::IdempotencyKey) |
//! | [`files`] | writing files whole, or not at all |
//! | [`hook`] | [`Hook`]: callbacks before and after each attempt |
//! | [`drift`] | [`drift::Report`]: where a vendor differs from its documentation, counted |
//! | `recording` (feature) | what was sent and answered, in a file, and replayed from it |
//! | `webhook` (feature) | receiving events: authentication, deduplication, a router, a server |
//! | `testing` (feature) | test doubles for clock, randomness and transport |
//!
//! # Features
//! `rustls` (on by default, with aws-lc), `rustls-ring`, `rustls-no-provider` and `native-tls` select the TLS implementation
//! of the transport based on reqwest; `reqwest` alone is that transport without TLS. Without any of them, a [`Transport`]
//! must be provided. With `rustls-ring` alone, ring becomes the process's provider of cryptography unless the program has
//! installed another; with `rustls-no-provider` alone the program must install one. `oauth2` adds the client credentials grant, `token-file` the storage of its tokens in a file, `file-body` request bodies from files,
//! `recording` the recording and replaying of requests,
//! `webhook`, `axum` and `serve` the receiving side, and `testing` the test doubles.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod auth;
pub mod call;
pub mod client;
pub mod clock;
pub mod custom_request;
pub mod drift;
pub mod endpoint;
pub mod error;
pub mod files;
pub mod hook;
pub mod idempotency;
pub mod operation;
pub mod options;
pub mod pagination;
pub mod poll;
#[cfg(feature = "recording")]
pub mod recording;
pub mod redaction;
pub mod request;
pub mod response;
pub mod retry;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod token_request;
pub mod transport;
#[cfg(feature = "webhook")]
pub mod webhook;

#[cfg(any(feature = "recording", feature = "webhook"))]
mod content_coding;
mod encode;
mod identity;
mod send;
#[doc(hidden)]
pub mod telemetry;

pub use auth::{Authorization, Credentials, StaticCredentials};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use clock::{Clock, SystemClock};
pub use custom_request::CustomRequest;
pub use endpoint::{Endpoint, Idempotency, Vendor};
pub use error::{Error, ErrorKind};
pub use futures_util::future::BoxFuture;
pub use hook::Hook;
pub use identity::{is_identity, is_same_identity, plain_identity};
pub use operation::Operation;
pub use options::{RequestOptions, RequestOptionsBuilder};
pub use redaction::Secret;
pub use request::{RequestParts, SuccessCheck};
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use response::{RawResponse, Response, StreamingResponse};
pub use retry::RetryPolicy;
pub use transport::Transport;

#[doc(hidden)]
pub use tracing as __tracing;

/// Locks a mutex whose holders never panic while they hold it; if one ever did, the state is still whole.
pub(crate) fn lock<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
