//! The operator's page: what came, what waits and what is dead, behind a password; events are retried and discarded from it.
//!
//! It is HTML and forms, without any script: whatever an event holds, there is nothing that would run it.
//!
//! | file | what it holds |
//! |---|---|
//! | `access` | the password, sessions, and what slows down whoever guesses |
//! | `form` | what a browser sends, and whether the page itself made it send it |
//! | `html` | what is shown |

mod access;
mod form;
mod html;

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use pivot_core::{Clock, Secret};
use pivot_inbox::{EventId, EventState, EventSummary, Filter, Inbox, StoreError};
use tracing::{info, warn};

use self::access::{Access, Refused, Session};
use self::form::{Bad, Form};
use crate::find::{self, Sought};

/// How many events are on one page.
const LISTED: usize = 50;

/// How many characters a password has at least.
pub(crate) const SHORTEST_PASSWORD: usize = 12;

const STYLE: &str = include_str!("page.css");

/// Nothing runs, nothing comes from elsewhere, nothing goes elsewhere, and nobody shows it in a frame. The address of the page
/// goes to the page itself only, which its forms are recognised by.
const HEADERS: [(&str, &str); 6] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cache-control", "no-store"),
];

struct Page {
    inbox: Inbox,
    access: Access,
    clock: Arc<dyn Clock>,
}

type Shared = State<Arc<Page>>;

/// The page's router; without a password one that says how to get the page.
pub(crate) fn router(inbox: &Inbox, password: Option<&Secret>, clock: Arc<dyn Clock>) -> Router {
    let Some(password) = password else {
        return Router::new().route(
            "/",
            get(|| async { (StatusCode::NOT_FOUND, "there is no page: RELAY_PAGE_PASSWORD is not set\n") }),
        );
    };
    let access = Access::new(password, Arc::clone(&clock));
    Router::new()
        .route("/", get(|| async { Redirect::to("/events") }))
        .route("/page.css", get(style))
        .route("/login", get(log_in_form).post(log_in))
        .route("/logout", post(log_out))
        .route("/events", get(list))
        .route("/events/{id}", get(show))
        .route("/events/{id}/retry", post(retry))
        .route("/events/{id}/discard", get(confirm_discard).post(discard))
        .route("/retry-all", post(retry_all))
        .layer(axum::middleware::map_response(with_headers))
        .with_state(Arc::new(Page { inbox: inbox.clone(), access, clock }))
}

async fn with_headers(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)
}

/// What is answered, or in its place.
type Answer = Result<Response, Instead>;

/// An answer that says why something else is not given. Boxed, since it is large and rare.
struct Instead(Box<Response>);

impl IntoResponse for Instead {
    fn into_response(self) -> Response {
        *self.0
    }
}

fn page(status: StatusCode, html: String) -> Response {
    (status, Html(html)).into_response()
}

fn to_log_in() -> Instead {
    Instead(Box::new(Redirect::to("/login").into_response()))
}

fn refused(session: Option<&Session>, Bad(status, why): Bad) -> Instead {
    Instead(Box::new(page(status, html::problem(session, "This was refused", why))))
}

fn store_failed(session: &Session, problem: &StoreError) -> Instead {
    Instead(Box::new(page(
        StatusCode::SERVICE_UNAVAILABLE,
        html::problem(Some(session), "The store failed", &problem.to_string()),
    )))
}

impl Page {
    fn session(&self, headers: &HeaderMap) -> Result<Session, Instead> {
        self.access.session(headers).ok_or_else(to_log_in)
    }

    /// The session and the form of a request that changes something, if the session's own page sent it.
    async fn form(&self, headers: &HeaderMap, body: Body) -> Result<(Session, Form), Instead> {
        let session = self.session(headers)?;
        let form = Form::read(headers, body, &*self.clock).await.map_err(|bad| refused(Some(&session), bad))?;
        if !session.is_own(form.raw("csrf")) {
            let why = Bad(StatusCode::FORBIDDEN, "the form is none of this session's: reload the page, and try again");
            return Err(refused(Some(&session), why));
        }
        Ok((session, form))
    }
}

async fn log_in_form(State(it): Shared, headers: HeaderMap) -> Response {
    match it.access.session(&headers) {
        Some(_) => Redirect::to("/events").into_response(),
        None => page(StatusCode::OK, html::log_in(None)),
    }
}

/// Whether the first of several proxies, the one that the operator's browser sees, is reached by TLS.
fn is_https(forwarded: &HeaderValue) -> bool {
    let first = forwarded.to_str().unwrap_or_default().split(',').next().unwrap_or_default();
    first.trim().eq_ignore_ascii_case("https")
}

async fn log_in(State(it): Shared, headers: HeaderMap, body: Body) -> Answer {
    let form = Form::read(&headers, body, &*it.clock).await.map_err(|bad| refused(None, bad))?;
    let forwarded = headers.get("x-forwarded-proto").is_some_and(is_https);
    match it.access.log_in(form.raw("password").unwrap_or_default(), forwarded) {
        Ok(cookie) => {
            info!("an operator logged in to the page");
            Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/events")).into_response())
        }
        Err(Refused::WrongPassword) => {
            warn!("a wrong password was given to the page");
            Ok(page(StatusCode::UNAUTHORIZED, html::log_in(Some("This is not the password."))))
        }
        Err(Refused::Wait(wait)) => {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            warn!(seconds, "a password was given to the page too soon after wrong ones");
            let words = format!("Too many wrong passwords. Try again in {seconds} seconds.");
            let limited = page(StatusCode::TOO_MANY_REQUESTS, html::log_in(Some(&words)));
            Ok(([(header::RETRY_AFTER, HeaderValue::from(seconds))], limited).into_response())
        }
    }
}

async fn log_out(State(it): Shared, headers: HeaderMap, body: Body) -> Answer {
    it.form(&headers, body).await?;
    Ok(([(header::SET_COOKIE, it.access.log_out(&headers))], Redirect::to("/login")).into_response())
}

async fn list(State(it): Shared, headers: HeaderMap, RawQuery(query): RawQuery) -> Answer {
    let session = it.session(&headers)?;
    let query = Form::of_query(query.as_deref());
    let bad = |why| refused(Some(&session), Bad(StatusCode::BAD_REQUEST, why));
    let state: Option<EventState> =
        query.get("state").map(str::parse).transpose().map_err(|_| bad("there is no such state"))?;
    let before: Option<EventId> =
        query.get("before").map(str::parse).transpose().map_err(|_| bad("this is no event's number"))?;
    let key = query.get("key");
    let from = before.unwrap_or(EventId(i64::MAX));
    let events = it.find(key, state, from).await.map_err(|problem| store_failed(&session, &problem))?;
    let stats = it.inbox.stats().await.map_err(|problem| store_failed(&session, &problem))?;
    let list = html::List {
        session: &session,
        stats: &stats,
        state,
        key,
        is_latest: before.is_none(),
        is_full: events.len() >= LISTED,
        events: &events,
        said: said(&query),
    };
    Ok(page(StatusCode::OK, list.render()))
}

impl Page {
    /// The events whose key, whose name at the endpoint or, if there are none, whose vendor's number somebody looks for.
    async fn find(
        &self,
        text: Option<&str>,
        state: Option<EventState>,
        before: EventId,
    ) -> Result<Vec<EventSummary>, StoreError> {
        let latest = async |sought: Option<&Sought>| find::latest(&self.inbox, sought, state, before, LISTED).await;
        let Some(text) = text else { return latest(None).await };
        if text.starts_with("msg_") {
            return latest(Some(&Sought::Webhook(text.to_owned()))).await;
        }
        let found = latest(Some(&Sought::key(text))).await?;
        let found = if found.is_empty() { latest(Some(&Sought::order(text))).await? } else { found };
        if found.is_empty() { latest(Some(&Sought::Vendor(text.to_owned()))).await } else { Ok(found) }
    }
}

/// What a redirect says was done; in fixed words, since anybody may write a link.
fn said(query: &Form) -> Option<&'static str> {
    match query.get("said")? {
        "retried" => Some("It is handled again."),
        "all-retried" => Some("They are handled again."),
        "discarded" => Some("It is discarded."),
        "unchanged" => Some("Nothing was changed: the event is done, in progress, or in this state already."),
        _ => None,
    }
}

async fn show(State(it): Shared, Path(id): Path<String>, headers: HeaderMap, RawQuery(query): RawQuery) -> Answer {
    let session = it.session(&headers)?;
    let stored = it.stored(&session, &id).await?;
    let stats = it.inbox.stats().await.ok();
    let said = said(&Form::of_query(query.as_deref()));
    Ok(page(StatusCode::OK, html::event(&session, stats.as_ref(), &stored, said)))
}

impl Page {
    /// The event of an address.
    async fn stored(&self, session: &Session, id: &str) -> Result<pivot_inbox::StoredEvent, Instead> {
        let missing =
            || refused(Some(session), Bad(StatusCode::NOT_FOUND, "there is no such event, or it was forgotten"));
        let id: EventId = id.parse().map_err(|_| missing())?;
        let stored = self.inbox.show(id).await.map_err(|problem| store_failed(session, &problem))?;
        stored.ok_or_else(missing)
    }
}

async fn retry(State(it): Shared, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Answer {
    let (session, form) = it.form(&headers, body).await?;
    let id = it.stored(&session, &id).await?.summary.id;
    let count = it.inbox.retry([id]).await.map_err(|problem| store_failed(&session, &problem))?;
    info!(inbox.event = id.0, count, "retried from the page");
    let said = if count > 0 { "retried" } else { "unchanged" };
    // Back to where the button was.
    let to = match (form.get("from"), form.get("state").and_then(|state| state.parse::<EventState>().ok())) {
        (Some("list"), Some(state)) => format!("/events?state={state}&said={said}"),
        _ => format!("/events/{id}?said={said}"),
    };
    Ok(Redirect::to(&to).into_response())
}

async fn confirm_discard(State(it): Shared, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    let session = it.session(&headers)?;
    let stored = it.stored(&session, &id).await?;
    let stats = it.inbox.stats().await.ok();
    Ok(page(StatusCode::OK, html::confirm(&session, stats.as_ref(), &stored.summary)))
}

async fn discard(State(it): Shared, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Answer {
    let (session, _) = it.form(&headers, body).await?;
    let id = it.stored(&session, &id).await?.summary.id;
    let count = it.inbox.discard([id]).await.map_err(|problem| store_failed(&session, &problem))?;
    info!(inbox.event = id.0, count, "discarded from the page");
    let said = if count > 0 { "discarded" } else { "unchanged" };
    Ok(Redirect::to(&format!("/events/{id}?said={said}")).into_response())
}

async fn retry_all(State(it): Shared, headers: HeaderMap, body: Body) -> Answer {
    let (session, form) = it.form(&headers, body).await?;
    let state = form.get("state").and_then(|state| state.parse().ok());
    let Some(state) = state.filter(|state| matches!(state, EventState::Dead | EventState::Parked)) else {
        return Err(refused(
            Some(&session),
            Bad(StatusCode::BAD_REQUEST, "only dead and parked events are retried all at once"),
        ));
    };
    let filter = Filter::all().state(state);
    let count = it.inbox.retry_all(&filter).await.map_err(|problem| store_failed(&session, &problem))?;
    info!(count, %state, "retried from the page, all at once");
    Ok(Redirect::to(&format!("/events?state={state}&said=all-retried")).into_response())
}
