//! Events that a vendor sends.
//!
//! A [`Receiver`] takes a delivery, whatever web framework it came through: it checks the credentials, reads the event,
//! makes sure that no event is handled twice, and calls the handler. What it gives back is the answer that makes the
//! vendor do the right thing: a success only for what was handled, a failure of ours for what must come again. With
//! the feature `axum` there is a ready [`router`](axum_router::router), with `serve` a [server](serve) for it.
//!
//! # Limits
//! | limit | where |
//! |---|---|
//! | bytes of a body, as it comes and decoded; bytes of all bodies; time of a handler | [`Receiver`] |
//! | time of a body | [`router`](axum_router::router) |
//! | time of headers, idle connections, their number and life, the end of the server | [`serve`] |
//!
//! `axum::serve` has none of the last row: with it, or any server of one's own, half-sent headers and idle connections
//! stay until something in front ends them.

mod authenticator;
#[cfg(feature = "axum")]
pub mod axum_router;
mod budget;
mod claim;
mod dedup_store;
mod delivery_outcome;
mod encoding;
mod envelope;
mod handling;
mod memory_log;
mod receiver;
mod receiver_builder;
mod rejected;
#[cfg(feature = "serve")]
mod server;
#[cfg(feature = "hmac")]
mod signature;
mod unavailable;

pub use authenticator::{Authenticator, Unauthenticated};
pub use dedup_store::{Claim, DedupStore, DedupStoreError, Ticket};
pub use delivery_outcome::DeliveryOutcome;
pub use envelope::{Envelope, EventSource, text_field};
pub use handling::{EventDecoder, HandlerError};
pub use memory_log::MemoryDedupStore;
pub use receiver::Receiver;
pub use receiver_builder::ReceiverBuilder;
pub use rejected::{Rejected, RejectedDirectory, RejectedStore};
#[cfg(feature = "serve")]
pub use server::{Serve, serve};
pub use unavailable::Unavailable;
