//! The send loop, seen from outside: over a transport that answers by itself and a clock that is moved by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod effects;
mod for_redirect;
mod late;
mod misfits;
mod no_body;
mod outcomes;
mod redirects;
mod request_options;
mod responses;
mod retries;
mod scene;
mod slow_credentials;
mod tokens;
