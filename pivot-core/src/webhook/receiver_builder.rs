//! The builder of a receiver.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use pivot_json::{DecodeError, Json, Misfit, misfits};

use super::authenticator::Authenticator;
use super::budget::Budget;
use super::dedup_store::DedupStore;
use super::delivery_outcome::DeliveryOutcome;
use super::envelope::NoEventLog;
use super::handling::{Call, EventDecoder, Handler};
use super::memory_log::MemoryDedupStore;
use super::receiver::{Inner, Malformed, Misfits, OnOutcome, Receiver};
use super::rejected::{RejectedDirectory, RejectedStore};
use crate::clock::{Clock, SystemClock};
use crate::drift;

/// What a delivery may cost.
#[derive(Debug)]
pub(super) struct Limits {
    /// Bytes of a body.
    pub(super) body: usize,
    /// Bytes of all bodies.
    pub(super) in_flight: Arc<Budget>,
    /// How long a body may take to arrive.
    #[cfg_attr(not(feature = "axum"), allow(dead_code))] // who reads the body knows it
    pub(super) body_time: Duration,
}

/// A builder of a [`Receiver`].
pub struct ReceiverBuilder<E: 'static> {
    kind: &'static EventDecoder<E>,
    call: Box<Call<E>>,
    authenticator: Authenticator,
    log: Option<Arc<dyn DedupStore>>,
    rejected: Option<Arc<dyn RejectedStore>>,
    malformed: Box<Malformed>,
    on_outcome: Box<OnOutcome>,
    misfits: Box<Misfits<E>>,
    drift: Option<drift::Report>,
    clock: Arc<dyn Clock>,
    body_limit: usize,
    in_flight_limit: usize,
    body_time: Duration,
    handler_time: Duration,
}

impl<E: Send + 'static> ReceiverBuilder<E> {
    pub(super) fn new(kind: &'static EventDecoder<E>, authenticator: Authenticator, call: Box<Call<E>>) -> Self {
        Self {
            kind,
            call,
            authenticator,
            log: None,
            rejected: Some(Arc::new(RejectedDirectory::in_state_directory())),
            malformed: Box::new(|_, _| {}),
            on_outcome: Box::new(|_| {}),
            misfits: Box::new(|_| 0),
            drift: None,
            clock: Arc::new(SystemClock),
            body_limit: 1 << 20,
            in_flight_limit: 16 << 20,
            body_time: Duration::from_secs(30),
            handler_time: Duration::from_secs(30),
        }
    }

    /// Sets the store of handled events. Default: a [`MemoryDedupStore`], which is lost with the process.
    #[must_use]
    pub fn dedup_store(mut self, log: impl DedupStore + 'static) -> Self {
        self.log = Some(Arc::new(log));
        self
    }

    /// Sets the maximum size of a body in bytes, encoded and decoded. Default: 1 MiB.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets how many bytes of bodies are held at once, over all deliveries until their events have been handled.
    /// Further deliveries get the response 503. Default: 16 MiB; at least what a single body needs, twice the body
    /// limit.
    #[must_use]
    pub fn in_flight_limit(mut self, bytes: usize) -> Self {
        self.in_flight_limit = bytes;
        self
    }

    /// Sets how long the router waits for a body. Default: 30 seconds.
    #[must_use]
    pub fn body_time_limit(mut self, limit: Duration) -> Self {
        self.body_time = limit;
        self
    }

    /// Sets how long the handler may take for an event. Then the handler is dropped, the event released, and the
    /// response is 503. The claim on an event lasts at most twice as long plus a minute. Default: 30 seconds.
    #[must_use]
    pub fn handler_time_limit(mut self, limit: Duration) -> Self {
        self.handler_time = limit;
        self
    }

    /// Sets the store of authenticated deliveries that are not events. Default: a directory in the program's state
    /// directory ([`RejectedDirectory::in_state_directory`]).
    #[must_use]
    pub fn rejected_store(mut self, store: impl RejectedStore + 'static) -> Self {
        self.rejected = Some(Arc::new(store));
        self
    }

    /// Stores no authenticated deliveries that are not events: only [`on_malformed`](Self::on_malformed) sees them.
    #[must_use]
    pub fn discard_rejected(mut self) -> Self {
        self.rejected = None;
        self
    }

    /// Sets a callback that receives authenticated deliveries that are not events, decoded, before they are stored.
    #[must_use]
    pub fn on_malformed(mut self, look: impl Fn(&[u8], &DecodeError) + Send + Sync + 'static) -> Self {
        self.malformed = Box::new(look);
        self
    }

    /// Sets a callback that receives the outcome of each delivery, once, before it is answered: for metrics, of refused
    /// deliveries too. It must not block. Default: nothing.
    ///
    /// It sees what the receiver and its router answer: also a refusal by [`Receiver::authenticate`], and wrong credentials, a
    /// body that is too large or does not arrive. A delivery whose sender hangs up before the answer may not be seen, nor is
    /// what a server refuses before, such as headers that are no HTTP.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// use pivot_core::webhook::{Authenticator, EventDecoder, Receiver};
    ///
    /// static PING: EventDecoder<String> = EventDecoder::new("acme", pivot_json::from_slice, String::as_str);
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// let refused = Arc::new(AtomicU64::new(0));
    /// let counter = Arc::clone(&refused);
    /// let receiver = Receiver::builder(&PING, Authenticator::query("key", "k"), |_| async { Ok(()) })
    ///     .on_outcome(move |outcome| {
    ///         counter.fetch_add(u64::from(outcome.status() == 401), Ordering::Relaxed);
    ///     })
    ///     .build();
    /// receiver.receive(&http::HeaderMap::new(), Some("key=wrong"), b"\"E-1\"").await;
    /// assert_eq!(refused.load(Ordering::Relaxed), 1);
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn on_outcome(mut self, look: impl Fn(&DeliveryOutcome) + Send + Sync + 'static) -> Self {
        self.on_outcome = Box::new(look);
        self
    }

    /// Counts in `report` where events differ from what the vendor documents: unknown fields and values, values that do not
    /// fit, without any of the values; see [`drift`](crate::drift). An event that is delivered again counts again. Default:
    /// nothing is counted.
    #[must_use]
    pub fn drift(mut self, report: &drift::Report) -> Self {
        self.drift = Some(report.clone());
        self
    }

    /// Sets the clock for time limits. Default: the system's.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Builds the receiver.
    pub fn build(self) -> Receiver<E> {
        let memory = || Arc::new(MemoryDedupStore::default().clock(Arc::clone(&self.clock))) as Arc<dyn DedupStore>;
        let log = self.log.unwrap_or_else(memory);
        let no_log = Arc::new(NoEventLog);
        let handler =
            Handler { kind: self.kind, call: self.call, log, no_log, clock: self.clock, time: self.handler_time };
        let in_flight = Budget::new(self.in_flight_limit.max(self.body_limit.saturating_mul(2)));
        Receiver::from_inner(Inner {
            handler,
            authenticator: self.authenticator,
            rejected: self.rejected,
            malformed: self.malformed,
            on_outcome: self.on_outcome,
            misfits: self.misfits,
            counted_misfits: AtomicU64::new(0),
            drift: self.drift,
            limits: Limits { body: self.body_limit, in_flight, body_time: self.body_time },
        })
    }
}

impl<E: Json + Send + 'static> ReceiverBuilder<E> {
    /// Sets a callback that receives each event in which values were set aside because they do not fit their fields, with
    /// these values, before it is handled. Replaces the warning that is otherwise logged.
    ///
    /// The values are counted by [`Receiver::misfits`]. An event that is delivered again counts again.
    ///
    /// An event is searched where anything was set aside while it was decoded, by whatever reader, on the thread that calls
    /// the decoder: one that reads on another thread hides what it sets aside.
    #[must_use]
    pub fn on_misfits(mut self, look: impl Fn(&E, &[Misfit]) + Send + Sync + 'static) -> Self {
        self.misfits = Box::new(move |event| {
            let found = misfits(event);
            if !found.is_empty() {
                look(event, &found);
            }
            found.len() as u64
        });
        self
    }

    /// Logs a warning for each event in which values were set aside because they do not fit their fields. It has their number
    /// and where the first stands, and shows no value. The receivers of the vendors' clients do so.
    #[must_use]
    pub fn warn_of_misfits(self) -> Self {
        let vendor = self.kind.vendor;
        self.on_misfits(move |_, found| {
            let first = found.first().map(ToString::to_string).unwrap_or_default();
            let first = super::receiver::short(&first);
            tracing::warn!(vendor, misfits = found.len(), first, "values of an event that do not fit were set aside");
        })
    }
}

impl<E: 'static> fmt::Debug for ReceiverBuilder<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiverBuilder").field("vendor", &self.kind.vendor).finish_non_exhaustive()
    }
}
