//! Receiving events that a vendor sends.
//!
//! A [`Receiver`] processes a delivery from any web framework: it checks the credentials, decodes the event, ensures
//! that no event is handled twice, and calls the handler. It returns the response that makes the vendor behave
//! correctly: a success only for an event that has been handled, and a server error for one that must be delivered
//! again. With the feature `axum` there is a [`router`](axum_router::router), with `serve` a [server](serve) for it.
//!
//! # Limits
//! | limit | enforced by |
//! |---|---|
//! | size of a body, encoded and decoded; size of all bodies; duration of a handler | [`Receiver`] |
//! | duration of receiving a body | [`router`](axum_router::router) |
//! | duration of receiving headers; idle connections, their number and lifetime; shutdown | [`serve`] |
//!
//! `axum::serve` enforces none of the last row: with it, or with a server of your own, incomplete headers and idle
//! connections remain until something in front of the server ends them.

mod at_work;
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
mod memory_claims;
mod memory_handled;
mod memory_log;
mod receiver;
mod receiver_builder;
mod rejected;
#[cfg(feature = "serve")]
mod server;
#[cfg(feature = "hmac")]
mod signature;
mod trace_context;
mod unavailable;

pub use authenticator::{Authenticator, Unauthenticated};
pub use dedup_store::{Claim, DedupStore, DedupStoreError, Ticket};
pub use delivery_outcome::DeliveryOutcome;
pub use envelope::{Envelope, EventSource};
pub use handling::{EventDecoder, EventPart, EventParts, HandlerError};
pub use memory_log::MemoryDedupStore;
pub use receiver::Receiver;
pub use receiver_builder::ReceiverBuilder;
pub use rejected::{Rejected, RejectedDirectory, RejectedStore};
#[cfg(feature = "serve")]
pub use server::{Serve, serve};
pub use trace_context::{ParseTraceContextError, TraceContext};
pub use unavailable::Unavailable;
