//! Where responses differ from their types, counted.

use pivot_json::Deviations;

use crate::response::{RawResponse, StreamingResponse};

impl RawResponse {
    /// Counts where the body, or the part of it at `at`, differs from its type, if that is counted.
    pub(crate) fn count_drift(&self, at: &str, found: &Deviations) {
        self.decoding.count_drift(self.endpoint, at, found, &self.secrets);
    }

    /// Whether it is counted where bodies differ from their types.
    pub(crate) fn counts_drift(&self) -> bool {
        self.decoding.drift().is_some()
    }

    /// The same response, to be decoded as a type of the caller's own: where it differs from that is no
    /// [drift](crate::drift) of the vendor.
    #[must_use]
    pub fn of_own_type(mut self) -> Self {
        self.decoding = self.decoding.of_own_type();
        self
    }
}

impl StreamingResponse {
    /// Whether [drift](crate::drift) is counted, for which [`report_misfits`](Self::report_misfits) looks at every part.
    pub fn counts_drift(&self) -> bool {
        self.decoding.drift().is_some()
    }
}
