//! Typed async client for the Orange Travel B2B API: offers, top-ups, eSIMs, balances.
//!
//! | module | what it holds |
//! |---|---|
//! | [`client`] | [`OrangeTravelClient`]: settings; [`Environment`], [`Credentials`] |
//! | [`offers`] | listing, reading and customising offers |
//! | [`msisdn`] | [`Msisdn`]: a phone number to top up |
//! | [`purchase`] | the three ways to buy, which cannot be confused |
//! | [`unknown_purchase`] | [`UnknownPurchase`]: looks for a purchase of which it is not known whether it was made |
//! | [`transactions`], [`csv`] | what was bought: one, listed, counted, as CSV |
//! | [`suppliers`] | suppliers, the status of SIMs, balances |
//! | [`Kyc`] | what the law asks of the buyer of a SIM |
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
//! Orange's lists are bare arrays without a total \[vendor\]; they end with a short page. The greatest page size is not
//! documented, so a server that gives fewer items than were asked for is taken at its own size.
//!
//! # What is bought once
//! A purchase has no idempotency key, so it is never repeated by itself, unless its request provably never left. Where its
//! outcome is unknown, [`PurchaseError::unknown`](purchase::PurchaseError::unknown) looks for the transactions it may have become.
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
pub mod suppliers;
pub mod transactions;
pub mod unknown_purchase;

pub use client::{Credentials, Environment, OrangeTravelBuilder, OrangeTravelClient};
pub use error_code::ErrorCode;
pub use http::Method;
pub use kyc::Kyc;
pub use msisdn::Msisdn;
pub use pivot_core::pagination::Pager;
#[cfg(feature = "testing")]
pub use pivot_core::testing;
pub use pivot_core::{
    Call, ClientBuilder, CustomRequest, Error, ErrorKind, RawResponse, RequestOptionsBuilder, Response, RetryPolicy,
    Secret,
};
pub use pivot_types as pivot;
pub use purchase::{Purchase, PurchaseError};
pub use transactions::TransactionFilter;
pub use unknown_purchase::{Candidates, UnknownPurchase};
