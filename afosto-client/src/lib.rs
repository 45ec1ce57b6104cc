//! A client for the [Afosto](https://afosto.com) API: 544 operations in twelve services.
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use afosto_client::{AfostoClient, Credentials, Environment};
//! use futures_util::TryStreamExt;
//!
//! let afosto = AfostoClient::builder(Environment::Production, Credentials::client("id", "secret")).build()?;
//!
//! let order = afosto.odr().get_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
//! println!("{:?} {:?}", order.number, order.state.and_then(|state| state.is_accepted));
//!
//! let mut orders = std::pin::pin!(afosto.odr().list_orders().page_size(100).items());
//! while let Some(order) = orders.try_next().await? {
//!     println!("{:?}", order.number);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//! | module | what it holds |
//! |---|---|
//! | `odr` `cnt` `iam` `wms` `lcs` `mes` `rel` `cat` `spl` `tpl` `int` `qcq` (a feature each) | a service: its handle, its operations, its types |
//! | [`AfostoClient`], [`Credentials`] | the client, and how it is authorised |
//! | [`call`] | [`Call`](call::Call), an operation with its values |
//! | [`error_code`] | [`ErrorCode`]: Afosto's error codes |
//! | [`list`] | [`Pager`]: a page, pages, items |
//! | [`task`] | [`Task`](task::Task): what goes on after an operation has answered |
//! | [`files`], `upload` (feature `cnt`) | files, both ways |
//! | [`sign_in`] | signing in by a browser |
//! | `webhook` (feature) | the events that Afosto sends, and what was missed of them |
//! | `subscription` (feature `mes`) | a subscription that is there, whoever has made it |
//! | [`graphql`] | queries and mutations in GraphQL |
//! | [`request`] | calls that the description does not have |
//!
//! # The types
//! They come from [an API description](https://spec.openapis.org/oas/v3.1.0) that was recovered from the vendor's
//! reference, since the vendor publishes none; `spec/DIFFERENCES.md` says where its sources disagree. Any field may be
//! absent: lists are empty then ([`OptionalVec`]), everything else is `None`. Fields that a type does not know are kept in
//! `extra` and written back, and sets of texts have a case for those they do not know. `\[doc\]` marks what the reference
//! says, `\[vendor\]` other pages or code of the vendor, `\[seen\]` strong evidence from elsewhere, `\[guess\]` what is
//! inferred.
//!
//! # Testing
//! With the feature `testing`, a transport answers by operation, and what it answers is typed:
//!
#![cfg_attr(all(feature = "testing", feature = "odr"), doc = "```")]
#![cfg_attr(not(all(feature = "testing", feature = "odr")), doc = "```ignore")]
//! use afosto_client::odr::{Order, operations::{GetOrder, ListOrders}};
//! use afosto_client::testing::{Reply, StubTransport};
//! use afosto_client::{AfostoClient, Credentials, Environment};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let stub = StubTransport::default();
//! stub.on(ListOrders).reply([Order { number: Some("A-1".to_owned()), ..Order::default() }]);
//! stub.on(GetOrder).reply_raw(Reply::json(404, r#"{"message": "no such order"}"#));
//! let transport = stub.clone();
//! let afosto = AfostoClient::builder(Environment::Production, Credentials::client("id", "secret"))
//!     .configure(move |core| core.transport(transport.clone()))
//!     .build()?;
//!
//! assert_eq!(afosto.odr().list_orders().try_collect_max(10).await?.len(), 1);
//! assert!(afosto.odr().get_order("o-1").send().await.unwrap_err().is_not_found());
//! assert_eq!(stub.on(GetOrder).received()[0].url.path(), "/odr/orders/o-1");
//! # Ok::<(), afosto_client::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Logging
//! This crate logs with [`tracing`](https://docs.rs/tracing):
//!
//! | target | level | what |
//! |---|---|---|
//! | `afosto_client` | `INFO` | the span of a call, `http.client.call`: operation, path template, server, status |
//! | | `DEBUG` | an attempt, `attempt`: its number, duration, status, error |
//! | | `WARN` | a retry, `retrying`; a failed call, `failed`; values that do not fit their fields |
//! | `afosto_client::wire` | `TRACE` | the bodies of a request and of its response, the first 16 KB, without secrets |
//! | `pivot_core` | `WARN` | what belongs to no call: the token store, events |
//!
//! Nothing shows a complete URL, a header's value or a secret, and only the target `wire` shows bodies: they hold whatever
//! else the vendor knows of people. The HTTP libraries log on their own, under the targets `reqwest`, `hyper_util`, `h2` and
//! `rustls`: at DEBUG and TRACE the names and addresses of servers, connections, frames and their sizes. None of them has
//! been observed to log a header with a credential, or the path or query of a URL; a later version may. In production, limit
//! them to warnings:
//!
//! ```text
//! RUST_LOG=warn,afosto_client=debug
//! ```
//!
//! # Features
//! Each service is a feature, all on by default; `rustls` (on by default), `rustls-ring`, `rustls-no-provider` and
//! `native-tls` choose the TLS; `webhook` and `axum` add the receiving side; `testing` adds what tests want in place of a server and of time.

#![cfg_attr(docsrs, feature(doc_cfg))]
// What a program does not call, it does not build: each function is built by the crates that use it.
#![warn(clippy::missing_inline_in_public_items)]
#![cfg_attr(
    not(all(feature = "cnt", feature = "iam", feature = "lcs", feature = "odr")),
    allow(dead_code, unused_imports, unused_macros) // a service alone uses a part of what they share
)]

pub mod call;
pub mod error_code;
pub mod files;
pub mod graphql;
pub mod list;
pub mod request;
pub mod sign_in;
#[cfg(feature = "mes")]
pub mod subscription;
pub mod task;
#[cfg(feature = "cnt")]
pub mod upload;
#[cfg(feature = "webhook")]
pub mod webhook;

mod client;
#[cfg(feature = "iam")]
mod forward;
mod generated;

pub use client::{AfostoBuilder, AfostoClient, BASE_URL, Credentials, Environment};
pub use error_code::{ErrorBody, ErrorCode};
pub use generated::scope::Scope;
pub use graphql::GraphQlQuery;
pub use list::{Page, Pager};
// One module and one handle for each service; without any there is nothing to export.
#[allow(unreachable_pub)]
pub use generated::*;
pub use http::{HeaderMap, HeaderName, Method, StatusCode};
pub use pivot_core::auth::token_store;
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
pub const OPENAPI: &str = include_str!("../spec/afosto.openapi.json");

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
