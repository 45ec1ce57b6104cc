//! The vendors as servers, for tests: stateful, strict about what they accept, able to misbehave on request.
//!
//! Each mock listens on a free port of 127.0.0.1 and stops when it is dropped, so tests that run at the same time do
//! not disturb each other. What a vendor would refuse is refused in the vendor's form, and the answer says what was wrong:
//! an unknown query parameter, a missing or mistyped field, a wrong credential, a wrong media type. What that is, the
//! checked-in API descriptions say.
//!
//! | module | what it holds |
//! |---|---|
//! | [`afosto`] | [`AfostoMock`](afosto::AfostoMock): all 544 operations, with state; webhooks |
//! | [`e4cars`] | [`E4CarsMock`](e4cars::E4CarsMock): both incoming flows, and the events that follow |
//! | [`orange`] | [`OrangeMock`](orange::OrangeMock): tokens, offers, purchases with really encrypted codes |
//! | [`ownli`] | [`OwnliMock`](ownli::OwnliMock): users and vehicles, check-ins with reviews, uploads, rewards |
//! | [`clock`] | [`MockClock`](clock::MockClock): the time that a mock goes by, which a test can move |
//! | [`coverage`] | which operations a run has called, also by what it left behind: `vendor-mocks coverage` |
//! | [`fault`] | [`Fault`](fault::Fault), [`WebhookFault`](fault::WebhookFault): how a mock misbehaves |
//! | [`journal`] | [`Received`](journal::Received): what reached a mock, and what it answered |
//! | [`record`] | a proxy that records what goes through it, and a server that replays that |
//! | [`report`] | texts as reports in XML and Markdown hold them |
//! | [`serve`] | all four behind one port, with a page that shows what they are asked: `vendor-mocks serve` |
//! | [`description`] | the vendors' API descriptions, held against requests and answers |
//!
//! ```
//! use vendor_mocks::fault::Fault;
//! use vendor_mocks::orange::{OrangeMock, TOP_UP_OFFER};
//! # use orange_travel_client::Msisdn;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let mock = OrangeMock::start().await?;
//! let orange = mock.client()?;
//! mock.fail_next(Fault::ResetAfter);
//! let lost = orange.top_up(TOP_UP_OFFER, Msisdn::new("684587587")?).user_id("order-4711").send().await;
//! assert!(lost.unwrap_err().unknown().is_some());
//! assert_eq!(mock.transactions()[0].user_id.as_deref(), Some("order-4711"));
//! assert_eq!(mock.received().last().map(|request| request.answered), Some(None));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A test that needs no server finds a transport that answers by operation in the clients' feature `testing`.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod afosto;
pub mod clock;
pub mod coverage;
pub mod description;
pub mod e4cars;
pub mod fault;
pub mod journal;
pub mod orange;
pub mod ownli;
pub mod record;
pub mod report;
pub mod serve;

mod copy_on_write;
mod delivery;
mod server;

/// Locks a mutex whose holders never panic while they hold it.
pub(crate) fn lock<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The seed of random tests, from where it is set for the workspace; another value chooses other cases.
#[cfg(test)]
pub(crate) fn random_seed() -> u64 {
    std::env::var("PROPTEST_RNG_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_default()
}
