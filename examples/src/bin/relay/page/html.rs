//! What the page shows, as HTML. All that came from elsewhere goes through [`text`].

use std::fmt::Write;

use chrono::DateTime;
use pivot_inbox::{EventId, EventState, EventSummary, Stats, StoredEvent, Timestamp};

use super::access::Session;
use crate::forward::message_id;
use crate::visible::visible;

/// How much of a body is shown, in bytes, and of an error in a list, in characters.
const MOST_OF_BODY: usize = 100_000;
const MOST_OF_ERROR: usize = 300;

/// A text that says what it says: no markup, no characters that cannot be seen, and no change of the direction of what is
/// around it.
pub(super) fn text(text: &str) -> String {
    html_escape::encode_safe(&visible(text)).into_owned()
}

/// A text in the middle of others, whose direction it does not change.
fn isolated(part: &str) -> String {
    format!("<bdi>{}</bdi>", text(part))
}

/// A state, in words.
pub(super) fn label(state: EventState) -> &'static str {
    match state {
        EventState::Waiting => "Waiting",
        EventState::InProgress => "In progress",
        EventState::Done => "Done",
        EventState::Dead => "Dead",
        EventState::Parked => "Parked",
        EventState::Discarded => "Discarded",
        _ => "Unknown",
    }
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title} – Relay</title>\n\
         <link rel=\"stylesheet\" href=\"/page.css\">\n<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n{body}</body>\n</html>\n"
    )
}

/// The log-in, with what went wrong before.
pub(super) fn log_in(problem: Option<&str>) -> String {
    let problem = problem.map_or(String::new(), |problem| {
        format!("<p class=\"notice wrong\" role=\"alert\" id=\"problem\">{}</p>", text(problem))
    });
    let body = format!(
        "<main class=\"log-in\"><h1>Log in to the relay</h1>\n{problem}<form method=\"post\" action=\"/login\">\
         <div class=\"field\"><label for=\"password\">Password</label>\
         <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" required autofocus></div>\
         <button class=\"main\">Log in</button></form></main>\n"
    );
    document("Log in", &body)
}

/// A page of somebody who is logged in.
fn inside(
    title: &str,
    session: &Session,
    stats: Option<&Stats>,
    current: Option<Option<EventState>>,
    main: &str,
) -> String {
    let mut links = String::new();
    for state in std::iter::once(None).chain(EventState::ALL.into_iter().map(Some)) {
        let count = stats.and_then(|stats| match state? {
            EventState::Waiting => Some(stats.waiting),
            EventState::InProgress => Some(stats.in_progress),
            EventState::Dead => Some(stats.dead),
            EventState::Parked => Some(stats.parked),
            _ => None,
        });
        let count = count.map_or(String::new(), |count| format!(" <span class=\"count\">{count}</span>"));
        let is_current = if current == Some(state) { " aria-current=\"page\"" } else { "" };
        let (address, name) = match state {
            Some(state) => (format!("/events?state={state}"), label(state)),
            None => ("/events".to_owned(), "All"),
        };
        // Writing to a text cannot fail, here and below.
        let _ = write!(links, "<li><a href=\"{address}\"{is_current}>{name}{count}</a></li>");
    }
    let body = format!(
        "<a class=\"skip\" href=\"#main\">To the events</a>\n<header><div class=\"wide\"><div class=\"bar\">\
         <h1><a href=\"/events\">Relay</a></h1><form method=\"post\" action=\"/logout\">{}<button>Log out</button></form></div>\n\
         <nav aria-label=\"Events by state\"><ul>{links}</ul></nav></div></header>\n<main id=\"main\" class=\"wide\">\n{main}</main>\n",
        csrf(session)
    );
    document(title, &body)
}

fn csrf(session: &Session) -> String {
    format!("<input type=\"hidden\" name=\"csrf\" value=\"{}\">", session.csrf)
}

fn notice(said: Option<&str>) -> String {
    said.map_or(String::new(), |said| format!("<p class=\"notice\" role=\"status\">{said}</p>\n"))
}

/// A list of events, and how it was asked for.
pub(super) struct List<'a> {
    pub(super) session: &'a Session,
    pub(super) stats: &'a Stats,
    pub(super) state: Option<EventState>,
    pub(super) key: Option<&'a str>,
    pub(super) is_latest: bool,
    /// Whether there are more.
    pub(super) is_full: bool,
    pub(super) events: &'a [EventSummary],
    /// What was done before.
    pub(super) said: Option<&'a str>,
}

impl List<'_> {
    pub(super) fn render(&self) -> String {
        let title = self.state.map_or("All events", label);
        let mut main = format!("<h2>{title}</h2>\n{}{}", notice(self.said), self.tools());
        if self.events.is_empty() {
            main.push_str("<p class=\"empty\">There are no such events.</p>\n");
        } else {
            main.push_str("<ol class=\"events\">\n");
            self.events.iter().for_each(|event| main.push_str(&self.event(event)));
            main.push_str("</ol>\n");
        }
        let mut more = String::new();
        if !self.is_latest {
            let _ = write!(more, "<a class=\"button\" href=\"{}\">Latest</a>", self.address(None));
        }
        if let Some(last) = self.events.last().filter(|_| self.is_full) {
            let _ = write!(more, "<a class=\"button\" href=\"{}\">Older</a>", self.address(Some(last.id)));
        }
        let _ = writeln!(main, "<div class=\"more\">{more}</div>");
        inside(title, self.session, Some(self.stats), Some(self.state), &main)
    }

    /// The address of another part of the list.
    fn address(&self, before: Option<EventId>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(state) = self.state {
            query.append_pair("state", state.as_str());
        }
        if let Some(key) = self.key {
            query.append_pair("key", key);
        }
        if let Some(before) = before {
            query.append_pair("before", &before.to_string());
        }
        text(&format!("/events?{}", query.finish()))
    }

    fn tools(&self) -> String {
        let state = self
            .state
            .map_or(String::new(), |state| format!("<input type=\"hidden\" name=\"state\" value=\"{state}\">"));
        let mut tools = format!(
            "<div class=\"tools\"><form action=\"/events\">{state}<div class=\"field\"><label for=\"key\">VIN, order, vendor's number or webhook-id</label>\
             <input id=\"key\" name=\"key\" value=\"{}\" autocomplete=\"off\" spellcheck=\"false\"></div><button>Find</button></form>",
            text(self.key.unwrap_or_default())
        );
        let many = match self.state {
            Some(EventState::Dead) => self.stats.dead,
            Some(EventState::Parked) => self.stats.parked,
            _ => 0,
        };
        if let Some(state) = self.state.filter(|_| many > 1 && self.key.is_none()) {
            let _ = write!(
                tools,
                "<form class=\"bulk\" method=\"post\" action=\"/retry-all\">{}<input type=\"hidden\" name=\"state\" value=\"{state}\">\
                 <button>Retry all {many}</button></form>",
                csrf(self.session)
            );
        }
        tools + "</div>\n"
    }

    fn event(&self, event: &EventSummary) -> String {
        let (id, state) = (event.id, event.state);
        let kind = event.event_type.as_deref().unwrap_or("of no known type");
        let key = event.order_key.as_deref().map_or(String::new(), |key| format!("<span>{}</span>", isolated(key)));
        // Of an event that is done it is over, and would be taken for why it failed.
        let error =
            event.last_error.as_deref().filter(|_| event.state != EventState::Done).map_or(String::new(), |error| {
                format!("<p class=\"error\">{}</p>", isolated(&cut(error, MOST_OF_ERROR)))
            });
        format!(
            "<li><div><div class=\"title\"><a href=\"/events/{id}\">{id} · {} · {}</a><span class=\"state {state}\">{}</span></div>\
             <div class=\"facts\">{key}<span>{}</span><span>{}</span></div>{error}</div>{}</li>\n",
            isolated(&event.source),
            isolated(kind),
            label(state),
            moment(event.received_at),
            attempts(event.attempts),
            actions(self.session, event, "list"),
        )
    }
}

fn attempts(count: u32) -> String {
    match count {
        1 => "1 attempt".to_owned(),
        count => format!("{count} attempts"),
    }
}

/// What can be done with an event; each says which, for those who hear the page.
fn actions(session: &Session, event: &EventSummary, from: &str) -> String {
    let id = event.id;
    let may_retry = !matches!(event.state, EventState::Done | EventState::InProgress);
    let may_discard = may_retry && event.state != EventState::Discarded;
    let mut actions = String::new();
    if may_retry {
        let _ = write!(
            actions,
            "<form method=\"post\" action=\"/events/{id}/retry\">{}<input type=\"hidden\" name=\"from\" value=\"{from}\">\
             <input type=\"hidden\" name=\"state\" value=\"{}\"><button aria-label=\"Retry event {id}\">Retry</button></form>",
            csrf(session),
            event.state
        );
    }
    if may_discard {
        let _ = write!(
            actions,
            "<a class=\"button danger\" href=\"/events/{id}/discard\" aria-label=\"Discard event {id}\">Discard…</a>"
        );
    }
    format!("<div class=\"actions\">{actions}</div>")
}

/// One event with its body.
pub(super) fn event(session: &Session, stats: Option<&Stats>, stored: &StoredEvent, said: Option<&str>) -> String {
    let summary = &stored.summary;
    let mut facts = String::new();
    let mut fact = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(facts, "<dt>{name}</dt><dd>{value}</dd>");
        }
    };
    let state = summary.state;
    let reason =
        summary.park_reason.map_or(String::new(), |reason| format!(" ({})", reason.as_str().replace('_', " ")));
    fact("State", Some(format!("<span class=\"state {state}\">{}</span>{reason}", label(state))));
    fact("Source", Some(isolated(&summary.source)));
    fact("Type", summary.event_type.as_deref().map(isolated));
    fact("Key", summary.order_key.as_deref().map(isolated));
    fact("Identity", Some(isolated(&summary.identity)));
    fact("Received", Some(moment(summary.received_at)));
    fact("Trace", stored.trace.map(|trace| trace.trace_id()));
    fact("Attempts", Some(summary.attempts.to_string()));
    fact("Due", (state == EventState::Waiting).then(|| moment(summary.due_at)));
    fact("Finished", summary.finished_at.map(moment));
    fact("Webhook-id", Some(text(&message_id(&summary.source, &summary.identity, summary.received_at))));
    fact(
        if state == EventState::Done { "Last error before it was done" } else { "Last error" },
        summary.last_error.as_deref().map(isolated),
    );
    let main = format!(
        "<h2>Event {}</h2>\n{}<dl>{facts}</dl>\n{}\n<h2>Body, {} bytes</h2>\n{}\n",
        summary.id,
        notice(said),
        actions(session, summary, "event"),
        summary.body_length,
        body(stored)
    );
    inside(&format!("Event {}", summary.id), session, stats, None, &main)
}

fn body(stored: &StoredEvent) -> String {
    let command = format!("<code>relay show {}</code>", stored.summary.id);
    let Ok(whole) = std::str::from_utf8(&stored.body) else {
        return format!("<p>It is no text: {command} prints it in base64.</p>");
    };
    // Not within a character.
    let end = (0..=MOST_OF_BODY.min(whole.len())).rev().find(|end| whole.is_char_boundary(*end)).unwrap_or(0);
    let shown = &whole[..end];
    let rest = if shown.len() < whole.len() {
        format!("<p>This is its beginning: {command} prints it all.</p>")
    } else {
        String::new()
    };
    format!("<pre tabindex=\"0\" role=\"region\" aria-label=\"Body\">{}</pre>{rest}", text(shown))
}

/// The question before an event is discarded.
pub(super) fn confirm(session: &Session, stats: Option<&Stats>, event: &EventSummary) -> String {
    let id = event.id;
    let main = format!(
        "<h2>Discard event {id}?</h2>\n<p>{} · {} · {}</p>\n<p>It will not be passed on, and a later delivery of it is a duplicate. \
         Until it is forgotten, it can be retried.</p>\n<div class=\"actions\">\
         <form method=\"post\" action=\"/events/{id}/discard\">{}<button class=\"danger\">Discard event {id}</button></form>\
         <a class=\"button\" href=\"/events/{id}\">Keep it</a></div>\n",
        isolated(&event.source),
        isolated(event.event_type.as_deref().unwrap_or("of no known type")),
        isolated(event.order_key.as_deref().unwrap_or("without a key")),
        csrf(session)
    );
    inside(&format!("Discard event {id}?"), session, stats, None, &main)
}

/// A page that says what went wrong.
pub(super) fn problem(session: Option<&Session>, title: &str, words: &str) -> String {
    let main = format!("<h2>{title}</h2>\n<p class=\"notice wrong\" role=\"alert\">{}</p>\n", text(words));
    match session {
        Some(session) => inside(title, session, None, None, &main),
        None => document(title, &format!("<main class=\"wide\">{main}<p><a href=\"/\">Back</a></p></main>\n")),
    }
}

fn moment(at: Timestamp) -> String {
    match DateTime::from_timestamp_millis(at.0) {
        Some(moment) => {
            format!("<time datetime=\"{}\">{}</time>", moment.to_rfc3339(), moment.format("%Y-%m-%d %H:%M:%S UTC"))
        }
        None => format!("{at} ms since 1970"),
    }
}

fn cut(whole: &str, longest: usize) -> String {
    match whole.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &whole[..end]),
        None => whole.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup_and_hides_nothing() {
        for (given, shown) in [
            ("<script>", "&lt;script&gt;"),
            ("\" onfocus='x' `", "&quot; onfocus=&#x27;x&#x27; `"),
            ("&lt;", "&amp;lt;"),
            ("a\0b\u{1b}[31m\u{7f}", "a\u{2400}b\u{241b}[31m\u{2421}"),
            ("safe\u{202e}gpj.exe\u{200b}", "safe\u{fffd}gpj.exe\u{fffd}"),
            ("W\u{ad}V\u{feff}W\u{2060}\u{e0041}", "W\u{fffd}V\u{fffd}W\u{fffd}\u{fffd}"),
            ("a\u{2028}b\u{61c}c\u{3164}", "a\u{fffd}b\u{fffd}c\u{fffd}"),
            ("tab\tand\nline", "tab\tand\nline"),
            ("Käse 漢字 🚗", "Käse 漢字 🚗"),
        ] {
            assert_eq!(text(given), shown);
        }
    }

    #[test]
    fn a_long_error_is_cut_between_characters() {
        assert_eq!(cut("äöü", 2), "äö…");
        assert_eq!(cut("äöü", 3), "äöü");
    }
}
