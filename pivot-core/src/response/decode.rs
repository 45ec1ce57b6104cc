//! How bodies become values, and what is reported of those that are not as documented.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use pivot_json::{DecodeError, Json, Misfits};

use crate::endpoint::Endpoint;
use crate::hook::{Hook, MisfitFound};
use crate::telemetry::{self, FirstMisfit};

/// How many misfits of one body, or one record of a list, are given to the hooks; all are counted.
const REPORTED: usize = 100;

/// How a client decodes one answer.
#[derive(Default)]
pub(crate) struct Decoding {
    hooks: Arc<[Arc<dyn Hook>]>,
    is_strict: bool,
    counted: Arc<AtomicU64>,
    /// Whether the log was informed of this answer: of a list, each record is decoded by itself.
    has_warned: AtomicBool,
}

impl Clone for Decoding {
    /// The same for another answer. Cheap.
    fn clone(&self) -> Self {
        Self {
            hooks: self.hooks.clone(),
            is_strict: self.is_strict,
            counted: self.counted.clone(),
            has_warned: AtomicBool::new(false),
        }
    }
}

impl Decoding {
    pub(crate) fn new(hooks: Arc<[Arc<dyn Hook>]>, is_strict: bool) -> Self {
        Self { hooks, is_strict, ..Self::default() }
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.is_strict
    }

    /// How many values were set aside in all answers.
    pub(crate) fn counted(&self) -> u64 {
        self.counted.load(Ordering::Relaxed)
    }

    /// Reads a body, or the part of it that stands at `at`, and reports what does not fit.
    pub(crate) fn decode(
        &self,
        endpoint: &'static Endpoint,
        json: &[u8],
        at: &str,
        value: &mut dyn Json,
    ) -> Result<(), DecodeError> {
        let misfits = if self.is_strict { Misfits::Refuse } else { Misfits::SetAside };
        if pivot_json::read_slice_with(json, value, misfits)? > 0 {
            self.report(endpoint, at, value);
        }
        Ok(())
    }

    /// Reports what was set aside in a value that was read by other means; in a strict client, the first of it instead.
    pub(crate) fn report_found(
        &self,
        endpoint: &'static Endpoint,
        at: &str,
        value: &dyn Json,
    ) -> Result<(), pivot_json::Misfit> {
        match pivot_json::misfits(value).into_iter().next() {
            Some(first) if self.is_strict => return Err(first),
            Some(_) => self.report(endpoint, at, value),
            None => {}
        }
        Ok(())
    }

    #[cold]
    fn report(&self, endpoint: &'static Endpoint, at: &str, value: &dyn Json) {
        let found = pivot_json::misfits(value);
        let Some(first) = found.first() else { return };
        self.counted.fetch_add(found.len() as u64, Ordering::Relaxed);
        let path = |misfit: &pivot_json::Misfit| {
            let joint = if at.is_empty() || misfit.path().starts_with('[') { "" } else { "." };
            format!("{at}{joint}{}", misfit.path())
        };
        if !self.has_warned.swap(true, Ordering::Relaxed) {
            let first = FirstMisfit { count: found.len(), path: path(first), reason: first.reason() };
            (telemetry::of(endpoint).misfits)(endpoint, &first);
        }
        if self.hooks.is_empty() {
            return;
        }
        for misfit in found.iter().take(REPORTED) {
            let report = MisfitFound { endpoint, path: &path(misfit), reason: misfit.reason() };
            self.hooks.iter().for_each(|hook| hook.on_misfit(&report));
        }
    }
}
