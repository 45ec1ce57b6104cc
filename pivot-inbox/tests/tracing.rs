//! The span of an event's handling leads to the delivery that stored it.
#![allow(clippy::unwrap_used)] // helpers may fail as loudly as their tests

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use http::HeaderMap;
use pivot_core::webhook::{Authenticator, Envelope, EventSource, TraceContext};
use pivot_inbox::testing::MemoryStore;
use pivot_inbox::{Backoff, HandlerError, Inbox, InboxEvent};
use tokio::sync::{mpsc, oneshot};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::{Layer, registry::LookupSpan};

static SOURCE: EventSource = EventSource::new("acme", |body| {
    Ok(Envelope::new().identified_by([Some(&String::from_utf8_lossy(body))]).of_type(Some("t"), true))
});

type Fields = BTreeMap<String, String>;
type Spans = BTreeMap<u64, (&'static str, Fields)>;

/// The spans by their numbers, each with its name and fields, and the spans that a message of the handler was in.
#[derive(Clone, Default)]
struct Collected(Arc<Mutex<(Spans, Vec<u64>)>>);

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Collected {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, _: Context<'_, S>) {
        let mut fields = Fields::new();
        attributes.record(&mut Into(&mut fields));
        self.0.lock().unwrap().0.insert(id.into_u64(), (attributes.metadata().name(), fields));
    }

    fn on_record(&self, id: &Id, record: &Record<'_>, _: Context<'_, S>) {
        record.record(&mut Into(&mut self.0.lock().unwrap().0.get_mut(&id.into_u64()).unwrap().1));
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if event.metadata().target() == "the handler" {
            self.0.lock().unwrap().1.extend(context.event_span(event).map(|span| span.id().into_u64()));
        }
    }
}

fn headers_with(trace: TraceContext) -> HeaderMap {
    HeaderMap::from_iter([(http::HeaderName::from_static("traceparent"), trace.to_string().parse().unwrap())])
}

#[tokio::test]
async fn the_span_of_the_handling_names_the_event_and_the_trace_of_its_delivery_at_every_attempt() {
    let collected = Collected::default();
    let guard = tracing::subscriber::set_default(tracing_subscriber::registry().with(collected.clone()));
    let inbox = Inbox::new(MemoryStore::default());
    let receiver = inbox.receiver(&SOURCE, Authenticator::allow_all()).build();
    let of_delivery: TraceContext = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse().unwrap();
    assert_eq!(receiver.receive(&headers_with(of_delivery), None, b"traced").await.status(), 200);
    assert_eq!(receiver.receive(&HeaderMap::new(), None, b"plain").await.status(), 200);

    let (sender, mut handled) = mpsc::unbounded_channel();
    let handler = move |event: InboxEvent| {
        let sender = sender.clone();
        async move {
            tracing::info!(target: "the handler", "at work");
            sender.send((event.id.0, event.attempt, event.trace)).unwrap();
            if event.attempt == 1 { Err(HandlerError::retry("not yet")) } else { Ok(()) }
        }
    };
    let at_once = Backoff::new(std::time::Duration::ZERO, std::time::Duration::ZERO);
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(inbox.workers(handler).backoff(at_once).run(async { drop(stopped.await) }));
    let mut attempts = Vec::new();
    for _ in 0..4 {
        attempts.push(handled.recv().await.unwrap());
    }
    drop(stop);
    running.await.unwrap();
    drop(guard);

    let (spans, at_work) = std::mem::take(&mut *collected.0.lock().unwrap());
    let field = |fields: &Fields, name: &str| fields.get(name).cloned();
    let received = |number: i64| {
        let mut all = spans.values().filter(|(name, _)| *name == "inbox.receive").map(|(_, fields)| fields);
        all.find(|fields| field(fields, "inbox.event") == Some(number.to_string())).unwrap()
    };
    assert_eq!(at_work.len(), 4, "what a handler says is said in the span of its attempt");
    let mut steps = Vec::new();
    for span in at_work {
        let (name, fields) = &spans[&span];
        assert_eq!(*name, "inbox.handle");
        let number: i64 = field(fields, "inbox.event").unwrap().parse().unwrap();
        for name in ["trace_id", "parent_id"] {
            assert_eq!(field(fields, name), field(received(number), name), "{name} is the delivery's");
        }
        let attempt: u32 = field(fields, "attempt").unwrap().parse().unwrap();
        let (_, _, given) = attempts.iter().find(|(id, of, _)| (*id, *of) == (number, attempt)).unwrap();
        assert_eq!(
            field(fields, "span_id"),
            given.map(|trace| trace.parent_id()),
            "what the handler asks for is its child"
        );
        assert_eq!(given.is_some(), number == 1);
        if let Some(given) = given {
            assert_eq!(given.trace_id(), of_delivery.trace_id());
            assert_eq!(field(fields, "parent_id"), Some(of_delivery.parent_id()));
            steps.push(given.parent_id());
        }
    }
    steps.dedup();
    assert_eq!(steps.len(), 2, "each attempt is a step of its own: {steps:?}");
}
