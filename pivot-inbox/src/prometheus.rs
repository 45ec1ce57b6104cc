//! Counters in Prometheus' text format.

use std::fmt::Write;

use crate::observer::{HANDLER_TIME_BOUNDS, Snapshot};
use crate::store::Stats;
use crate::timestamp::Timestamp;

/// The media type of the format.
pub const MEDIA_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Renders counters, and how the store is filled now; without the latter, as when the store cannot be read, only the
/// counters.
///
/// | metric | meaning |
/// |---|---|
/// | `inbox_received_total{result}` | authenticated deliveries: `stored`, `duplicate`, and `refused` if they could not be stored |
/// | `inbox_differing_duplicates_total` | duplicates whose body was another |
/// | `inbox_parked_total` | events that were parked when they were stored |
/// | `inbox_attempts_total{outcome}` | attempts, by how they ended |
/// | `inbox_handler_seconds` | a histogram of handlers' times |
/// | `inbox_last_lag_seconds` | how long after it was received the last attempted event was attempted |
/// | `inbox_events{state}` | events: `waiting`, `in_progress`, `dead`, `parked` |
/// | `inbox_oldest_waiting_seconds` | for how long the oldest waiting event has been waiting; 0 if none is |
///
/// What a receiver refuses before, as for a wrong key, is in none: count it by
/// [`on_outcome`](pivot_core::webhook::ReceiverBuilder::on_outcome).
///
/// ```
/// use pivot_inbox::{Counters, Timestamp, prometheus};
///
/// // The same counters are the inbox's observer: `Inbox::builder(store).observer(counters.clone())`.
/// let counters = Counters::default();
/// let text = prometheus::render(&counters.snapshot(), None, Timestamp::from(std::time::SystemTime::now()));
/// assert!(text.contains("inbox_received_total{result=\"stored\"} 0"));
/// ```
pub fn render(counters: &Snapshot, stats: Option<&Stats>, now: Timestamp) -> String {
    let mut text = String::new();
    let received = [("stored", counters.stored), ("duplicate", counters.duplicates), ("refused", counters.refused)];
    series(&mut text, "inbox_received_total", "counter", "Authenticated deliveries by result.", "result", &received);
    single(
        &mut text,
        "inbox_differing_duplicates_total",
        "counter",
        "Duplicates with another body.",
        counters.differing_duplicates as f64,
    );
    single(&mut text, "inbox_parked_total", "counter", "Events parked when stored.", counters.parked as f64);
    let attempts: Vec<_> = counters.attempts.iter().map(|(outcome, count)| (outcome.as_str(), *count)).collect();
    series(&mut text, "inbox_attempts_total", "counter", "Attempts by outcome.", "outcome", &attempts);
    histogram(&mut text, counters);
    single(
        &mut text,
        "inbox_last_lag_seconds",
        "gauge",
        "Time from receipt to the last attempt.",
        counters.last_lag.as_secs_f64(),
    );
    if let Some(stats) = stats {
        let states = [
            ("waiting", stats.waiting),
            ("in_progress", stats.in_progress),
            ("dead", stats.dead),
            ("parked", stats.parked),
        ];
        series(&mut text, "inbox_events", "gauge", "Events by state.", "state", &states);
        let oldest = stats.oldest_waiting.map_or(0.0, |oldest| now.since(oldest).as_secs_f64());
        single(&mut text, "inbox_oldest_waiting_seconds", "gauge", "Age of the oldest waiting event.", oldest);
    }
    text
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    // Writing to a text cannot fail, here and below.
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn single(text: &mut String, name: &str, kind: &str, help: &str, value: f64) {
    head(text, name, kind, help);
    let _ = writeln!(text, "{name} {value}");
}

fn series(text: &mut String, name: &str, kind: &str, help: &str, label: &str, values: &[(&str, u64)]) {
    head(text, name, kind, help);
    for (value, count) in values {
        let _ = writeln!(text, "{name}{{{label}=\"{value}\"}} {count}");
    }
}

fn histogram(text: &mut String, counters: &Snapshot) {
    let name = "inbox_handler_seconds";
    head(text, name, "histogram", "Times of handlers.");
    let mut sum = 0;
    for (place, count) in counters.handler_times.iter().enumerate() {
        sum += count;
        let bound =
            HANDLER_TIME_BOUNDS.get(place).map_or("+Inf".to_owned(), |bound| (*bound as f64 / 1000.0).to_string());
        let _ = writeln!(text, "{name}_bucket{{le=\"{bound}\"}} {sum}");
    }
    let _ = writeln!(text, "{name}_sum {}\n{name}_count {sum}", counters.handler_time.as_secs_f64());
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::event::{EventId, EventSummary, InboxEvent};
    use crate::observer::{AttemptOutcome, Counters, Observer};
    use crate::store::Inserted;
    use crate::store_error::{StoreError, StoreErrorKind};

    #[test]
    fn what_happened_is_counted_and_rendered() {
        let counters = Counters::default();
        let event = InboxEvent::new(EventSummary::new(EventId(1), "acme", "id:1", Timestamp(0)), 1, "".into());
        counters.received("acme", &Ok(Inserted::New(EventId(1))), None);
        counters.received("acme", &Ok(Inserted::Duplicate { id: EventId(1), differs: true }), None);
        counters.received("acme", &Err(StoreError::new(StoreErrorKind::Full, "")), None);
        counters.attempted(&event, AttemptOutcome::Done, Duration::from_millis(3), Duration::from_secs(2));
        counters.attempted(&event, AttemptOutcome::Done, Duration::from_secs(40), Duration::from_millis(1500));
        let stats = Stats { waiting: 7, oldest_waiting: Some(Timestamp(1000)), ..Stats::default() };
        let text = render(&counters.snapshot(), Some(&stats), Timestamp(3500));
        for line in [
            "inbox_received_total{result=\"stored\"} 1",
            "inbox_received_total{result=\"duplicate\"} 1",
            "inbox_received_total{result=\"refused\"} 1",
            "inbox_differing_duplicates_total 1",
            "inbox_attempts_total{outcome=\"done\"} 2",
            "inbox_attempts_total{outcome=\"dead\"} 0",
            "inbox_handler_seconds_bucket{le=\"0.001\"} 0",
            "inbox_handler_seconds_bucket{le=\"0.005\"} 1",
            "inbox_handler_seconds_bucket{le=\"30\"} 1",
            "inbox_handler_seconds_bucket{le=\"+Inf\"} 2",
            "inbox_handler_seconds_count 2",
            "inbox_handler_seconds_sum 40.003",
            "inbox_last_lag_seconds 1.5",
            "inbox_events{state=\"waiting\"} 7",
            "inbox_oldest_waiting_seconds 2.5",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
        }
        assert!(!render(&counters.snapshot(), None, Timestamp(0)).contains("inbox_events"));
    }
}
