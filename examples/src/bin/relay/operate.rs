//! The operator's commands, whether a relay runs or not.

use std::io::{self, Write as _};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pivot_inbox::{EventId, EventState, EventSummary, Filter, Inbox, Page, StoredEvent};
use serde_json::{Value, json};

use crate::config::Config;
use crate::database::{Postgres, Store};
use crate::visible::{escaped, on_one_line};

/// How many events are listed.
const LISTED: u32 = 100;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Does what a command says. If whoever reads what it prints has had enough, that is an end like any other.
pub(crate) async fn run(command: &str, rest: &[String], config: &Config) -> Outcome {
    let done = operate(command, rest, config).await;
    let is_enough = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
    match done {
        Err(error) if error.downcast_ref::<io::Error>().is_some_and(is_enough) => Ok(()),
        done => done,
    }
}

/// Prints a line. One that cannot be written is an error: an export may be all that is left of the events.
fn print(line: impl AsRef<str>) -> io::Result<()> {
    writeln!(io::stdout(), "{}", line.as_ref())
}

async fn operate(command: &str, rest: &[String], config: &Config) -> Outcome {
    let store = Store::attach(&config.database(&Postgres::default())).await?;
    let inbox = store.inbox().handle_unknown_kinds().build();
    match (command, rest) {
        ("list", [] | [_]) => list(&inbox, filter(rest)?).await?,
        ("show", [id]) => show(&inbox, id).await?,
        ("retry" | "discard", [_, ..]) => change(&inbox, command, rest).await?,
        ("replay", []) => replay(&inbox).await?,
        ("export", [] | [_]) => {
            let filter = filter(rest)?;
            inbox
                .export(&filter, |event| -> Outcome {
                    print(escaped(&whole(&event).to_string()))?;
                    Ok(())
                })
                .await?;
        }
        ("check", []) => {
            print(store.verify().await?)?;
        }
        _ => return Err("there is no such command, or it needs something else: see --help".into()),
    }
    store.close().await;
    Ok(())
}

fn filter(rest: &[String]) -> Result<Filter, Box<dyn std::error::Error>> {
    match rest.first() {
        None => Ok(Filter::all()),
        Some(state) => Ok(Filter::all().state(state.parse().map_err(|_| format!("{state} is no state"))?)),
    }
}

async fn list(inbox: &Inbox, filter: Filter) -> Outcome {
    let stats = inbox.stats().await?;
    print(format!(
        "{} waiting, {} in progress, {} dead, {} parked",
        stats.waiting, stats.in_progress, stats.dead, stats.parked
    ))?;
    for event in inbox.list(&filter, Page::latest(LISTED)).await? {
        print(line(&event))?;
    }
    Ok(())
}

fn line(event: &EventSummary) -> String {
    let shown = |text: &Option<String>| on_one_line(text.as_deref().unwrap_or("-"));
    let (kind, key, error) = (shown(&event.event_type), shown(&event.order_key), shown(&event.last_error));
    let state = event.state;
    format!("{:>8}  {state:<11} {}  {kind}  {key}  attempts: {}  {error}", event.id, event.source, event.attempts)
}

async fn show(inbox: &Inbox, id: &str) -> Outcome {
    let id: EventId = id.parse().map_err(|_| format!("{id} is no event's number"))?;
    let event = inbox.show(id).await?.ok_or_else(|| format!("there is no event {id}"))?;
    print(escaped(&format!("{:#}", whole(&event))))?;
    Ok(())
}

/// An event as JSON: its body as text if it is UTF-8, else in base64.
fn whole(event: &StoredEvent) -> Value {
    let summary = &event.summary;
    let mut json = json!({
        "id": summary.id.0, "source": summary.source, "identity": summary.identity, "order_key": summary.order_key,
        "event_type": summary.event_type, "state": summary.state.as_str(), "attempts": summary.attempts,
        "park_reason": summary.park_reason.map(|reason| reason.as_str()), "received_at": summary.received_at.0,
        "due_at": summary.due_at.0, "finished_at": summary.finished_at.map(|at| at.0), "last_error": summary.last_error,
        "coding": summary.coding, "traceparent": event.trace.map(|trace| trace.to_string()),
    });
    match std::str::from_utf8(&event.body) {
        Ok(text) => json["body"] = text.into(),
        Err(_) => json["body_base64"] = STANDARD.encode(&event.body).into(),
    }
    json
}

/// Which events a command is about.
enum Which {
    One(EventId),
    All(EventState),
}

impl Which {
    fn of(text: &str) -> Result<Self, String> {
        match (text.parse(), text.parse()) {
            (Ok(id), _) => Ok(Self::One(id)),
            (_, Ok(state)) => Ok(Self::All(state)),
            _ => Err(format!("{text} is neither an event's number nor a state")),
        }
    }
}

/// Nothing is changed if one of the arguments is none.
async fn change(inbox: &Inbox, command: &str, rest: &[String]) -> Outcome {
    let all = rest.iter().map(|which| Which::of(which)).collect::<Result<Vec<_>, _>>()?;
    let (mut count, mut passed_over) = (0, Vec::new());
    for which in all {
        let changed = match (&which, command) {
            (Which::One(id), "retry") => inbox.retry([*id]).await?,
            (Which::One(id), _) => inbox.discard([*id]).await?,
            (Which::All(state), "retry") => inbox.retry_all(&Filter::all().state(*state)).await?,
            (Which::All(state), _) => inbox.discard_all(&Filter::all().state(*state)).await?,
        };
        count += changed;
        if let (Which::One(id), 0) = (which, changed) {
            passed_over.push(match inbox.show(id).await? {
                None => format!("there is no event {id}"),
                Some(event) => format!("event {id} is {}: nothing to {command}", event.summary.state),
            });
        }
    }
    print(format!("{count} {}", if count == 1 { "event" } else { "events" }))?;
    if passed_over.is_empty() { Ok(()) } else { Err(passed_over.join("; ").into()) }
}

async fn replay(inbox: &Inbox) -> Outcome {
    for source in [&e4cars_client::webhook::SOURCE, &afosto_client::webhook::SOURCE] {
        let replayed = inbox.replay(source).await?;
        let (waiting, parked, known) = (replayed.waiting, replayed.parked, replayed.duplicates);
        print(format!("{}: {waiting} wait now, {parked} stay parked, {known} were there already", source.vendor()))?;
    }
    Ok(())
}
