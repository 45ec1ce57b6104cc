//! How bodies become values, and what is reported of those that are not as documented.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use pivot_json::{DecodeError, Deviations, Json, Misfits};

use crate::drift;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::hook::{Hook, MisfitFound};
use crate::redaction::call_secrets::CallSecrets;
use crate::telemetry::{self, FirstMisfit};

/// How many misfits of one body, or one record of a list, are given to the hooks; all are counted.
const REPORTED: usize = 100;

/// How a client decodes one answer.
#[derive(Default)]
pub(crate) struct Decoding {
    client: Arc<OfClient>,
    /// Whether the log was informed of this answer: of a list, each record is decoded by itself.
    has_warned: AtomicBool,
    /// Whether the type that answers are read as is the caller's own.
    is_own_type: bool,
    /// Whether the error code of this answer was counted: one answer may be judged twice.
    has_told_code: AtomicBool,
}

/// What is the same for all answers of a client.
#[derive(Default)]
struct OfClient {
    hooks: Arc<[Arc<dyn Hook>]>,
    is_strict: bool,
    counted: AtomicU64,
    drift: Option<drift::Report>,
}

impl Clone for Decoding {
    /// The same for another answer. Cheap.
    fn clone(&self) -> Self {
        let client = Arc::clone(&self.client);
        let (has_warned, has_told_code) = (AtomicBool::new(false), AtomicBool::new(false));
        Self { client, has_warned, is_own_type: self.is_own_type, has_told_code }
    }
}

impl Decoding {
    pub(crate) fn new(hooks: Arc<[Arc<dyn Hook>]>, is_strict: bool, drift: Option<drift::Report>) -> Self {
        let client = OfClient { hooks, is_strict, counted: AtomicU64::new(0), drift };
        Self { client: Arc::new(client), ..Self::default() }
    }

    /// The same for an answer whose type is the caller's own: where it differs from that says nothing of the vendor.
    pub(crate) fn of_own_type(&self) -> Self {
        Self { is_own_type: true, ..self.clone() }
    }

    /// Where it is counted that the vendor differs from its documentation, if it is.
    pub(crate) fn drift(&self) -> Option<&drift::Report> {
        self.client.drift.as_ref()
    }

    /// The same, for where a body differs from its type.
    fn drift_of_bodies(&self) -> Option<&drift::Report> {
        self.drift().filter(|_| !self.is_own_type)
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.client.is_strict
    }

    /// How many values were set aside in all answers.
    pub(crate) fn counted(&self) -> u64 {
        self.client.counted.load(Ordering::Relaxed)
    }

    /// Reads a body, or the part of it that stands at `at`, and reports what does not fit. Returns where else it differs from
    /// its type, for [`count_drift`](Self::count_drift), if that is counted.
    pub(crate) fn decode(
        &self,
        endpoint: &'static Endpoint,
        json: &[u8],
        at: &str,
        value: &mut dyn Json,
    ) -> Result<Deviations, DecodeError> {
        let misfits = if self.client.is_strict { Misfits::Refuse } else { Misfits::SetAside };
        let (count, deviations) = match self.drift_of_bodies() {
            Some(_) => pivot_json::read_slice_noting(json, value, misfits)?,
            None => (pivot_json::read_slice_with(json, value, misfits)?, Deviations::new()),
        };
        if count > 0 {
            self.report(endpoint, at, value);
        }
        Ok(deviations)
    }

    /// Counts where a body, or the part of it that stands at `at`, differs from its type.
    pub(crate) fn count_drift(&self, endpoint: &'static Endpoint, at: &str, found: &Deviations, secrets: &CallSecrets) {
        if let Some(drift) = self.drift_of_bodies() {
            drift.body(endpoint, at, found, secrets);
        }
    }

    /// Counts the error code of an answer that says that it failed, once.
    pub(crate) fn count_error_code(&self, endpoint: &'static Endpoint, error: Error) -> Error {
        if let (Some(drift), Some(status)) = (self.drift(), error.status())
            && !self.has_told_code.swap(true, Ordering::Relaxed)
        {
            drift.error_code(endpoint, status, error.vendor_code());
        }
        error
    }

    /// Reports what was set aside in a value that was read by other means; in a strict client, the first of it instead.
    pub(crate) fn report_found(
        &self,
        endpoint: &'static Endpoint,
        at: &str,
        value: &dyn Json,
        secrets: &CallSecrets,
    ) -> Result<(), pivot_json::Misfit> {
        if self.drift_of_bodies().is_some() {
            let found = pivot_json::deviations(value);
            // Misfits are deviations.
            if found.is_empty() {
                return Ok(());
            }
            self.count_drift(endpoint, at, &found, secrets);
        }
        match pivot_json::misfits(value).into_iter().next() {
            Some(first) if self.client.is_strict => return Err(first),
            Some(_) => self.report(endpoint, at, value),
            None => {}
        }
        Ok(())
    }

    #[cold]
    fn report(&self, endpoint: &'static Endpoint, at: &str, value: &dyn Json) {
        let found = pivot_json::misfits(value);
        let Some(first) = found.first() else { return };
        self.client.counted.fetch_add(found.len() as u64, Ordering::Relaxed);
        let path = |misfit: &pivot_json::Misfit| {
            let joint = if at.is_empty() || misfit.path().starts_with('[') { "" } else { "." };
            format!("{at}{joint}{}", misfit.path())
        };
        if !self.has_warned.swap(true, Ordering::Relaxed) {
            let first = FirstMisfit { count: found.len(), path: path(first), reason: first.reason() };
            (telemetry::of(endpoint).misfits)(endpoint, &first);
        }
        if self.client.hooks.is_empty() {
            return;
        }
        for misfit in found.iter().take(REPORTED) {
            let report = MisfitFound { endpoint, path: &path(misfit), reason: misfit.reason() };
            self.client.hooks.iter().for_each(|hook| hook.on_misfit(&report));
        }
    }
}
