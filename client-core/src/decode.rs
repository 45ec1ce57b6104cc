//! How bodies become values, and what is reported of those that are not as documented.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use open_json::{DecodeError, Json, Misfits};

use crate::endpoint::Endpoint;
use crate::hook::{Hook, MisfitFound};

/// How many misfits of one body are given to the hooks; all are counted.
const REPORTED: usize = 100;

/// How a client decodes. Cheap to clone.
#[derive(Clone, Default)]
pub(crate) struct Decoding {
    pub(crate) hooks: Arc<[Arc<dyn Hook>]>,
    pub(crate) is_strict: bool,
    pub(crate) counted: Arc<AtomicU64>,
}

impl Decoding {
    /// Reads a body, or a part of it, and reports what does not fit.
    pub(crate) fn decode(
        &self,
        endpoint: &'static Endpoint,
        json: &[u8],
        value: &mut dyn Json,
    ) -> Result<(), DecodeError> {
        let misfits = if self.is_strict { Misfits::Refuse } else { Misfits::SetAside };
        if open_json::read_slice_with(json, value, misfits)? > 0 {
            self.report(endpoint, value);
        }
        Ok(())
    }

    #[cold]
    fn report(&self, endpoint: &'static Endpoint, value: &dyn Json) {
        let found = open_json::misfits(value);
        let Some(first) = found.first() else { return };
        self.counted.fetch_add(found.len() as u64, Ordering::Relaxed);
        tracing::warn!(
            vendor = endpoint.vendor.name,
            operation = endpoint.operation,
            misfits = found.len(),
            path = first.path(),
            reason = first.reason(),
            "values that do not fit their fields were set aside"
        );
        for misfit in found.iter().take(REPORTED) {
            let report = MisfitFound { endpoint, path: misfit.path(), reason: misfit.reason() };
            self.hooks.iter().for_each(|hook| hook.on_misfit(&report));
        }
    }
}
