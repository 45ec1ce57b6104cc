//! Events that a vendor sends.
//!
//! A [`Receiver`] takes a delivery, whatever web framework it came through: it checks the credentials, reads the event,
//! makes sure that no event is handled twice, and calls the handler. What it gives back is the answer that makes the
//! vendor do the right thing: a success only for what was handled, a failure of ours for what must come again. With
//! the feature `axum` there is a ready [`router`](axum_router::router).

mod authenticator;
#[cfg(feature = "axum")]
pub mod axum_router;
mod event_log;
mod receiver;

pub use authenticator::{Authenticator, Unauthenticated};
pub use event_log::{Claim, EventLog, EventLogError, MemoryEventLog};
pub use receiver::{EventKind, HandlerError, Receipt, Receiver, ReceiverBuilder};
