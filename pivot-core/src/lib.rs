//! How any vendor is called. Knows no vendor.
//!
//! A vendor crate describes its operations as [`Endpoint`]s, fills [`RequestParts`] and hands them to
//! [`Client::execute`], which is the send loop: it authorises, sends, reads, judges, waits and repeats, within the
//! limits that the client was built with.
//!
//! | module | what it holds |
//! |---|---|
//! | [`client`] | [`Client`] and [`ClientBuilder`]: settings, and the way in |
//! | [`endpoint`] | [`Endpoint`], [`Vendor`] and [`Idempotency`]: what is known of an operation before it is called |
//! | [`operation`] | [`Operation`]: an operation as a type |
//! | [`call`] | [`Call`]: a call with its values and how its answer is read |
//! | [`request`], [`response`] | [`RequestParts`] and [`Response`]: a call with its values, and what came back |
//! | [`error`] | [`Error`]: why a call failed |
//! | [`error_body`] | [`ErrorWords`](error_body::ErrorWords): what an error's body says, whatever its form |
//! | [`credentials`], [`token`], [`secret`] | how a request is authorised |
//! | [`shared_refresh`] | [`SharedRefresh`](shared_refresh::SharedRefresh): what tokens and signatures are held in and renewed by |
//! | [`token_store`] | tokens that are kept between runs |
//! | [`pagination`] | lists that come page by page, as streams |
//! | [`poll`](mod@poll) | asking again and again until something is at its end |
//! | [`retry`] | [`RetryPolicy`]: when a call is repeated |
//! | [`transport`] | [`Transport`]: what carries a request |
//! | [`clock`] | [`Clock`] and [`Random`](clock::Rng): time and chance |
//! | [`idempotency`] | [`IdempotencyKey`](idempotency::IdempotencyKey): keys by which a vendor recognises a repeated call |
//! | [`hook`] | [`Hook`]: what looks on before and after each attempt |
//! | `webhook` (feature) | events that the vendor sends: authentication, deduplication, a router, a server |
//! | `testing` (feature) | clocks and transports for tests |
//!
//! # Features
//! `rustls` (on by default) and `native-tls` choose the TLS of the transport over reqwest; `reqwest` alone is that
//! transport without TLS; with none of them, a [`Transport`] must be given. `oauth2` adds client credentials,
//! `token-file` a file for their tokens, `file-body` bodies from files,
//! `webhook`, `axum` and `serve` the receiving side, `testing` the seams' test doubles.

pub mod auth;
pub mod call;
pub mod client;
pub mod clock;
pub mod custom_request;
pub mod endpoint;
pub mod error;
pub mod hook;
pub mod idempotency;
pub mod operation;
pub mod options;
pub mod pagination;
pub mod poll;
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

mod encode;
mod identity;
mod send;
mod telemetry;

pub use auth::{Authorization, Credentials, StaticCredentials};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use clock::{Clock, SystemClock};
pub use custom_request::CustomRequest;
pub use endpoint::{Endpoint, Idempotency, Vendor};
pub use error::{Error, ErrorKind};
pub use futures_util::future::BoxFuture;
pub use hook::Hook;
pub use identity::is_identity;
pub use operation::Operation;
pub use options::{RequestOptions, RequestOptionsBuilder};
pub use redaction::Secret;
pub use request::RequestParts;
pub use response::{RawResponse, Response, StreamingResponse};
pub use retry::RetryPolicy;
pub use transport::Transport;

/// Locks a mutex whose holders never panic while they hold it; if one ever did, the state is still whole.
pub(crate) fn lock<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
