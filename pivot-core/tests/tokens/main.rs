//! Tokens: how they are asked for, what is answered, when they are renewed, and where they are stored.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

#[cfg(feature = "oauth2")]
mod answers;
#[cfg(feature = "oauth2")]
mod client_credentials;
#[cfg(feature = "token-file")]
mod in_a_file;
#[cfg(feature = "oauth2")]
mod over_the_wire;
mod renewal;
mod slow;
mod stored;
