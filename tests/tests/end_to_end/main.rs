//! Each client against its vendor's mock, from a call to the webhook that comes of it, and both against the description.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod afosto;
mod afosto_examples;
mod afosto_webhooks;
mod coverage;
mod e4cars;
mod every_event;
mod every_operation;
mod faults;
mod orange;
mod ownli;
mod ownli_checkins;
mod recordings;
mod strictness;
