//! Typed async client for the Ownli API: vehicles and their owners, check-ins, uploads and rewards.
//!
//! | module | contents |
//! |---|---|
//! | [`client`] | [`OwnliClient`] and its builder, [`Credentials`] |
//! | [`vehicles`] | create vehicles by VIN or licence plate, update and find them; summaries of their check-ins |
//! | [`users`] | create users, with or without an insurance policy, update and find them |
//! | [`checkins`] | three kinds of check-in, their states, waiting for a review |
//! | [`files`] | upload photos and documents |
//! | [`rewards`] | grant and claim rewards; products and payouts |
//! | [`filter`] | sort and filter lists |
//! | [`error_code`] | [`ErrorCode`]: Ownli's error codes |
//! | [`operations`] | the operations as types |
//!
//! ```no_run
//! use ownli_client::pivot::Vin;
//! use ownli_client::{Credentials, Environment, OwnliClient};
//!
//! # async fn f(partner: String, client: String, secret: String) -> Result<(), Box<dyn std::error::Error>> {
//! let ownli = OwnliClient::builder(Environment::Sandbox, Credentials::token(partner, client, secret)).build()?;
//! let vin = Vin::new("1M8GDM9AXKP042788")?;
//! let created = ownli.create_by_vin("user-1", vin, "Peugeot", "E-3008", 2024).state("CA").or_existing().send().await?;
//! if created.is_existing() {
//!     println!("it was there already: {}", created.vehicle().id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # From a vehicle to a payout
//!
//! ```no_run
//! # use ownli_client::OwnliClient;
//! # async fn f(ownli: OwnliClient) -> Result<(), Box<dyn std::error::Error>> {
//! use ownli_client::checkins::{NewMileageCheckin, Review};
//! use ownli_client::files::FileContent;
//!
//! let photo = FileContent::open("odometer.jpg").await?;
//! let taken: ownli_client::UtcMillis = "2024-07-16T10:00:00.000Z".parse()?;
//! let photo = ownli.upload_photo("XT_USR1", "odometer.jpg", photo, taken, 37.79, -122.39).send().await?.photo_url;
//! let new = NewMileageCheckin::new("XT_VEH1", "7ABC123", 1200, photo.as_str(), photo.as_str());
//! let checkin = ownli.create_mileage_checkin(&new).send().await?;
//! if let Review::Confirmed(_) = ownli.wait_for_mileage_checkin(&checkin.id).await? {
//!     ownli.grant_reward("XT_USR1", 5, "first-checkin", format!("first-{}", checkin.id)).send().await?;
//!     let claimed = ownli.claim_rewards("XT_USR1", "product-1").send().await?;
//!     println!("{}", claimed.delivery_link.expose());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//! Every request fails with [`Error`]; [`Error::kind`] tells what went wrong. Kinds that any request can have:
//! [`InvalidRequest`](ErrorKind::InvalidRequest) (a value breaks a rule of Ownli's or cannot be sent; nothing was
//! sent), [`RateLimited`](ErrorKind::RateLimited) (the client's own limit), [`Token`](ErrorKind::Token),
//! [`Connect`](ErrorKind::Connect), [`Tls`](ErrorKind::Tls), [`Timeout`](ErrorKind::Timeout),
//! [`Interrupted`](ErrorKind::Interrupted), [`BodyTooLarge`](ErrorKind::BodyTooLarge),
//! [`Redirect`](ErrorKind::Redirect), [`Status`](ErrorKind::Status) (Ownli rejected the request; see
//! [`ErrorCode::of`]), [`Decode`](ErrorKind::Decode) and [`ApiFailure`](ErrorKind::ApiFailure). The methods list the
//! status codes and error codes of their own.
//!
//! # Retries
//!
//! | requests | after a transient error |
//! |---|---|
//! | all `GET`, all `PUT` | retried |
//! | [`grant_reward`](crate::OwnliClient::grant_reward), identified by its `clientReference`; creating a user `or_existing` | retried |
//! | other requests that create something: vehicles, users, check-ins, uploads | only if the request provably never reached Ownli |
//! | [`claim_rewards`](crate::OwnliClient::claim_rewards) | only if the request provably never reached Ownli |
//!
//! Ownli also rejects requests for business reasons with status 500 and an error code of its own \[vendor\]; these are
//! never retried.
//!
//! # Logging
//! This crate logs with [`tracing`](https://docs.rs/tracing):
//!
//! | target | level | what |
//! |---|---|---|
//! | `ownli_client` | `INFO` | the span of a call, `http.client.call`: operation, path template, server, status |
//! | | `DEBUG` | an attempt, `attempt`: its number, duration, status, error |
//! | | `WARN` | a retry, `retrying`; a failed call, `failed`; values that do not fit their fields |
//! | `ownli_client::wire` | `TRACE` | the bodies of a request and of its response, the first 16 KB, without secrets |
//! | `pivot_core` | `WARN` | what belongs to no call: the token store, events |
//!
//! Nothing shows a complete URL, a header's value or a secret, and only the target `wire` shows bodies: they hold whatever
//! else the vendor knows of people. The HTTP libraries log on their own, under the targets `reqwest`, `hyper_util`, `h2` and
//! `rustls`: at DEBUG and TRACE the names and addresses of servers, connections, frames and their sizes. None of them has
//! been observed to log a header with a credential, or the path or query of a URL; a later version may. In production, limit
//! them to warnings:
//!
//! ```text
//! RUST_LOG=warn,ownli_client=debug
//! ```
//!
//! # Provenance
//! A line "Source:" says what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** other material
//! published by the vendor, **\[seen\]** strong secondary evidence, **\[guess\]** inference.

#![cfg_attr(docsrs, feature(doc_cfg))]
// What a program does not call, it does not build: each function is built by the crates that use it.
#![warn(clippy::missing_inline_in_public_items)]

pub mod checkins;
pub mod client;
pub mod dates;
pub mod error_code;
pub mod files;
pub mod filter;
pub mod operations;
pub mod rewards;
pub mod users;
pub mod vehicles;

mod call;
mod error_class;

pub use client::{Credentials, Environment, OwnliBuilder, OwnliClient, SANDBOX_BASE_URL, Scope};
pub use dates::UtcMillis;
pub use error_code::{ErrorBody, ErrorCode};
pub use http::{HeaderMap, HeaderName, Method, StatusCode};
pub use pivot_core::auth::token_store;
pub use pivot_core::pagination::{Page, Pager};
#[cfg(feature = "recording")]
pub use pivot_core::recording;
#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
pub use pivot_core::reqwest;
#[cfg(feature = "testing")]
pub use pivot_core::testing;
pub use pivot_core::{
    BoxFuture, Call, ClientBuilder, Clock, CustomRequest, Error, ErrorKind, Hook, Idempotency, RawResponse,
    RequestOptions, RequestOptionsBuilder, Response, RetryPolicy, Secret, Transport, drift, hook, transport,
};
pub use pivot_json::{
    DecodeError, Extra, Lenient, Misfit, OptionalVec, RawJson, UnknownValue, from_slice, from_slice_validated, misfits,
    to_string, to_vec,
};
pub use pivot_types as pivot;
pub use users::{Address, CreateUserRequest, User, UserAddress};
pub use vehicles::{CreateByVinRequest, CreateOutcome, ModelYear, NewVehicle, Vehicle};

/// The description of the API in OpenAPI's format, as JSON: what this crate knows of it, for tools that read such
/// descriptions.
#[cfg(feature = "openapi")]
pub const OPENAPI: &str = include_str!("../spec/ownli.openapi.json");

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
