//! The client over a transport that answers by itself.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod answers;
mod calls;
mod effects;
mod files;
mod forward;
mod graphql;
mod graphql_answers;
mod lists;
mod lists_counted;
mod lists_random;
#[cfg(feature = "webhook")]
mod reconcile;
mod scene;
mod subscriptions;
mod tasks;
mod tasks_ends;
mod tasks_in_doubt;
