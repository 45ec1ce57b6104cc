//! Counts through the `metrics` facade.

use std::time::Duration;

use crate::event::{InboxEvent, ParkReason};
use crate::observer::{AttemptOutcome, Observer};
use crate::store::Inserted;
use crate::store_error::StoreError;

/// Tells the recorder of the `metrics` facade, if one is installed, under the names of [`prometheus::render`], each with
/// the label `source`. How the store is filled is not among them.
///
/// [`prometheus::render`]: crate::prometheus::render
#[derive(Clone, Copy, Debug, Default)]
pub struct MetricsObserver;

impl Observer for MetricsObserver {
    fn received(&self, source: &str, inserted: &Result<Inserted, StoreError>, parked: Option<ParkReason>) {
        let source = source.to_owned();
        let result = match inserted {
            Ok(Inserted::New(_)) => "stored",
            Ok(Inserted::Duplicate { differs, .. }) => {
                if *differs {
                    metrics::counter!("inbox_differing_duplicates_total", "source" => source.clone()).increment(1);
                }
                "duplicate"
            }
            Err(_) => "refused",
        };
        if parked.is_some() && result == "stored" {
            metrics::counter!("inbox_parked_total", "source" => source.clone()).increment(1);
        }
        metrics::counter!("inbox_received_total", "source" => source, "result" => result).increment(1);
    }

    fn attempted(&self, event: &InboxEvent, outcome: AttemptOutcome, handler_time: Duration, lag: Duration) {
        let source = event.source.clone();
        metrics::histogram!("inbox_handler_seconds", "source" => source.clone()).record(handler_time);
        metrics::gauge!("inbox_last_lag_seconds", "source" => source.clone()).set(lag.as_secs_f64());
        metrics::counter!("inbox_attempts_total", "source" => source, "outcome" => outcome.as_str()).increment(1);
    }
}
