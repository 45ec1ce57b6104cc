//! Typed async client for the Ownli API: vehicles and their owners, check-ins, uploads and rewards.
//!
//! | module | what it holds |
//! |---|---|
//! | [`client`] | [`OwnliClient`]: settings; [`Credentials`] |
//! | [`vehicles`] | vehicles: creating by VIN or number plate, changing, finding; how their check-ins stand |
//! | [`users`] | users: creating, with an insurance policy or without, changing, finding |
//! | [`checkins`] | three kinds of check-in, their states, waiting for a review |
//! | [`files`] | uploading photos and documents |
//! | [`rewards`] | rewards: granting, claiming; products and payouts |
//! | [`filter`] | what lists are narrowed and sorted by |
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
//! # What is repeated
//!
//! | calls | after a transient failure |
//! |---|---|
//! | all `GET`, all `PUT` | repeated |
//! | [`grant_reward`](crate::OwnliClient::grant_reward), by its `clientReference`; creating a user `or_existing` | repeated |
//! | whatever else creates something: vehicles, users, check-ins, uploads | only if the request provably never left |
//! | [`claim_rewards`](crate::OwnliClient::claim_rewards) | only if the request provably never left |
//!
//! Ownli also refuses with status 500, with codes of its own \[vendor\]: such a refusal is never repeated.
//!
//! Doc comments say what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** the vendor's other pages,
//! **\[seen\]** strong secondary evidence, **\[guess\]** inference.

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
pub use error_code::ErrorCode;
pub use http::Method;
pub use pivot_core::pagination::Pager;
#[cfg(feature = "testing")]
pub use pivot_core::testing;
pub use pivot_core::{
    Call, ClientBuilder, CustomRequest, Error, ErrorKind, RawResponse, RequestOptionsBuilder, Response, RetryPolicy,
    Secret,
};
pub use pivot_types as pivot;
pub use users::{Address, CreateUser, User, UserAddress};
pub use vehicles::{CreateByVin, CreateOutcome, ModelYear, NewVehicle, Vehicle};
