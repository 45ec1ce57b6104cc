//! The vendors as servers, for tests: stateful, strict about what they accept, able to misbehave on request.
//!
//! Each mock listens on a free port of 127.0.0.1 and stops when it is dropped, so tests that run at the same time do
//! not disturb each other.
//!
//! | module | what it holds |
//! |---|---|
//! | [`afosto`] | [`AfostoMock`](afosto::AfostoMock): all 544 operations, from the description, with state |
//! | [`e4cars`] | [`E4CarsMock`](e4cars::E4CarsMock): both incoming flows, and the events that follow |
//! | [`orange`] | [`OrangeMock`](orange::OrangeMock): tokens, offers, purchases with really encrypted codes |
//! | [`ownli`] | [`OwnliMock`](ownli::OwnliMock): users and vehicles |
//! | [`fault`] | [`Fault`](fault::Fault): how a mock misbehaves |
//! | [`journal`] | [`Received`](journal::Received): what reached a mock |
//!
//! ```
//! use vendor_mocks::e4cars::E4CarsMock;
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let mock = E4CarsMock::start().await?;
//! let pivot = open_json::from_slice(include_bytes!("../../pivot-types/fixtures/e4cars/vehicle_declaration.json"))?;
//! mock.client()?.declare_vehicle(&pivot).send().await?;
//! assert_eq!(mock.declarations(), [pivot]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod afosto;
pub mod description;
pub mod e4cars;
pub mod fault;
pub mod journal;
pub mod orange;
pub mod ownli;
pub mod serve;

mod delivery;
mod server;

/// Locks a mutex whose holders never panic while they hold it.
pub(crate) fn lock<T>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
