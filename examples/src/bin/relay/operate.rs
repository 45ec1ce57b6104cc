//! The operator's commands, whether a relay runs or not.

use std::io::{self, Write as _};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pivot_inbox::{EventId, EventState, EventSummary, Filter, Inbox, StoredEvent};
use serde_json::{Value, json};

use crate::config::Config;
use crate::database::{Postgres, Store};
use crate::find::{self, Sought};
use crate::forward::message_id;
use crate::visible::{escaped, on_one_line};

/// How many events are listed.
const LISTED: usize = 100;

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
        ("list", [] | [_]) => list(&inbox, sought(rest)?.as_ref()).await?,
        ("show", [which]) => show(&inbox, which).await?,
        ("retry" | "discard", [_, ..]) => change(&inbox, command, rest).await?,
        ("replay", []) => replay(&inbox).await?,
        ("export", [] | [_]) => export(&inbox, sought(rest)?.as_ref()).await?,
        ("check", []) => {
            print(store.verify().await?)?;
        }
        _ => return Err("there is no such command, or it needs something else: see --help".into()),
    }
    store.close().await;
    Ok(())
}

fn sought(rest: &[String]) -> Result<Option<Sought>, String> {
    rest.first().map(|text| text.parse()).transpose()
}

async fn list(inbox: &Inbox, sought: Option<&Sought>) -> Outcome {
    let stats = inbox.stats().await?;
    print(format!(
        "{} waiting, {} in progress, {} dead, {} parked",
        stats.waiting, stats.in_progress, stats.dead, stats.parked
    ))?;
    for event in find::latest(inbox, sought, None, EventId(i64::MAX), LISTED).await? {
        print(line(&event))?;
    }
    Ok(())
}

async fn export(inbox: &Inbox, sought: Option<&Sought>) -> Outcome {
    let (filter, is_met) = (sought.map_or_else(Filter::all, Sought::filter), |event: &StoredEvent| {
        sought.is_none_or(|sought| sought.is_met(&event.summary))
    });
    inbox
        .export(&filter, |event| -> Outcome {
            if is_met(&event) {
                print(escaped(&whole(&event).to_string()))?;
            }
            Ok(())
        })
        .await
}

fn line(event: &EventSummary) -> String {
    let shown = |text: &Option<String>| on_one_line(text.as_deref().unwrap_or("-"));
    let (kind, key, number) = (shown(&event.event_type), shown(&event.order_key), shown(&find::vendor_number(event)));
    let error = match (shown(&event.last_error), event.state) {
        // It is over, and would be taken for why the event failed.
        (error, EventState::Done) if event.last_error.is_some() => format!("done after: {error}"),
        (error, _) => error,
    };
    let state = event.state;
    format!(
        "{:>8}  {state:<11} {}  {kind}  {key}  {number}  attempts: {}  {error}",
        event.id, event.source, event.attempts
    )
}

async fn show(inbox: &Inbox, which: &str) -> Outcome {
    let missing = || format!("there is no event {which}");
    let ids = match which.parse()? {
        Sought::Id(id) => vec![id],
        sought => find::all(inbox, &sought).await?,
    };
    if ids.is_empty() {
        return Err(missing().into());
    }
    for id in ids {
        let event = inbox.show(id).await?.ok_or_else(missing)?;
        print(escaped(&format!("{:#}", whole(&event))))?;
    }
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
        "webhook_id": message_id(&summary.source, &summary.identity, summary.received_at), "coding": summary.coding, "traceparent": event.trace.map(|trace| trace.to_string()),
    });
    match std::str::from_utf8(&event.body) {
        Ok(text) => json["body"] = text.into(),
        Err(_) => json["body_base64"] = STANDARD.encode(&event.body).into(),
    }
    json
}

/// Nothing is changed if one of the arguments is none.
async fn change(inbox: &Inbox, command: &str, rest: &[String]) -> Outcome {
    let all = rest.iter().map(|which| which.parse()).collect::<Result<Vec<Sought>, _>>()?;
    let (mut count, mut passed_over) = (0, Vec::new());
    for (which, words) in all.into_iter().zip(rest) {
        let ids = match &which {
            Sought::State(state) => {
                let filter = Filter::all().state(*state);
                count += if command == "retry" {
                    inbox.retry_all(&filter).await?
                } else {
                    inbox.discard_all(&filter).await?
                };
                continue;
            }
            Sought::Id(id) => vec![*id],
            sought => find::all(inbox, sought).await?,
        };
        if ids.is_empty() {
            passed_over.push(format!("there is no event {words}"));
        }
        for id in ids {
            let changed = if command == "retry" { inbox.retry([id]).await? } else { inbox.discard([id]).await? };
            count += changed;
            if changed == 0 {
                passed_over.push(match inbox.show(id).await? {
                    None => format!("there is no event {id}"),
                    Some(event) => format!("event {id} is {}: nothing to {command}", event.summary.state),
                });
            }
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
