//! Keeps everything that anybody tells `tracing` or `log`, of every target, at every level.

use std::fmt::{Debug, Write};
use std::sync::{Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// A line of a log, or a span's field.
#[derive(Clone, Debug)]
pub(crate) struct Heard {
    /// Who said it.
    pub(crate) target: String,
    /// How loudly.
    pub(crate) level: tracing::Level,
    /// All of it.
    pub(crate) text: String,
}

impl Heard {
    /// Whether it comes of this project.
    pub(crate) fn is_own(&self) -> bool {
        ["pivot_core", "pivot_json", "pivot_types", "afosto_client", "e4cars_client", "ownli_client", "orange_travel"]
            .iter()
            .any(|own| self.target.starts_with(own))
    }
}

static HEARD: Mutex<Vec<Heard>> = Mutex::new(Vec::new());

/// Begins to listen; once for all tests.
pub(crate) fn listen() {
    static BEGIN: Once = Once::new();
    BEGIN.call_once(|| tracing_subscriber::registry().with(Listener).init());
}

/// Everything so far.
pub(crate) fn heard() -> Vec<Heard> {
    HEARD.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

struct Listener;

fn keep(metadata: &Metadata<'_>, fields: Fields) {
    let target = fields.log_target.unwrap_or_else(|| metadata.target().to_owned());
    let heard = Heard { target, level: *metadata.level(), text: fields.text };
    HEARD.lock().unwrap_or_else(PoisonError::into_inner).push(heard);
}

impl<S: Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>> Layer<S> for Listener {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        keep(attributes.metadata(), fields);
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        record.record(&mut fields);
        if let Some(span) = context.span(id) {
            keep(span.metadata(), fields);
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        keep(event.metadata(), fields);
    }
}

#[derive(Default)]
struct Fields {
    text: String,
    /// Of what came by `log`: who said it.
    log_target: Option<String>,
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        if field.name() == "log.target" {
            self.log_target = Some(value.to_owned());
        }
        let _ = write!(self.text, "{}={value} ", field.name());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.text, "{}={value:?} ", field.name());
    }
}

/// What has been said after the first `already` lines.
pub(crate) fn heard_since(already: usize) -> Vec<Heard> {
    HEARD.lock().unwrap_or_else(PoisonError::into_inner).iter().skip(already).cloned().collect()
}
