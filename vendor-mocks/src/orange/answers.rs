//! Which request is answered how.

use http::{Method, StatusCode, header};
use open_json::{Json, unknown_fields};
use serde_json::{Value, json};

use super::state::State;
use super::token::text;
use crate::journal::Received;
use crate::server::Answer;

/// Why a request is refused, in the form of Orange.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: u16,
    message: String,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, code: u16, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into() }
    }

    pub(super) fn bad(code: u16, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    pub(super) fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, 60, format!("Resource not found: {what}"))
    }

    pub(super) fn denied(why: &str) -> Self {
        Self::new(StatusCode::FORBIDDEN, 50, format!("Access denied: {why}"))
    }
}

pub(super) type Outcome = Result<Answer, Refusal>;

pub(super) fn ok(body: &dyn Json) -> Outcome {
    Ok(Answer::json(StatusCode::OK, open_json::to_vec(body)))
}

pub(super) fn created(body: &dyn Json) -> Outcome {
    Ok(Answer::json(StatusCode::CREATED, open_json::to_vec(body)))
}

impl State {
    pub(super) fn answer(&mut self, request: &Received) -> Answer {
        if request.path == "/oauth/v3/token" {
            return self.tokens.issue(request);
        }
        self.route(request).unwrap_or_else(|refusal| {
            let body = json!({"code": refusal.code, "message": refusal.message, "description": "refused by the mock"});
            Answer::json(refusal.status, body.to_string().into_bytes())
        })
    }

    fn route(&mut self, request: &Received) -> Outcome {
        self.tokens.check(&request.headers)?;
        let path =
            request.path.strip_prefix("/travel-b2b-sandbox/v1/").ok_or_else(|| Refusal::not_found(&request.path))?;
        let csv = text(&request.headers, header::ACCEPT) == "text/csv" && path == "distributors/transactions";
        if !csv && !text(&request.headers, header::ACCEPT).contains("application/json") {
            return Err(Refusal::new(StatusCode::NOT_ACCEPTABLE, 62, "Accept must be application/json"));
        }
        let segments: Vec<&str> = path.split('/').collect();
        const PAGE: &[&str] = &["offset", "limit"];
        const FILTER: &[&str] = &["offset", "limit", "startDate", "endDate", "status", "offer", "supplier", "user"];
        match (&request.method, segments.as_slice()) {
            (&Method::GET, ["live"]) => {
                allow(request, &[])?;
                Ok(Answer::json(StatusCode::OK, json!({"isAlive": true, "version": "1.0.0"}).to_string().into_bytes()))
            }
            (&Method::GET, ["countries"]) => self.listed(request, PAGE, [("FR", "France"), ("ES", "Spain")]),
            (&Method::GET, ["currencies"]) => self.listed(request, PAGE, [("EUR", "Euro"), ("USD", "US dollar")]),
            (&Method::GET, ["distributors", "suppliers"]) => {
                allow(request, &[])?;
                ok(&self.suppliers)
            }
            (&Method::GET, ["distributors", "suppliers", id, question]) => self.about_a_line(request, id, question),
            (&Method::GET, ["distributors", "offers"]) => {
                allow(request, PAGE)?;
                ok(&page(request, &self.offers)?)
            }
            (&Method::GET, ["distributors", "offers", id]) => {
                allow(request, &[])?;
                ok(self.offer(id)?)
            }
            (&Method::PATCH, ["distributors", "offers", id]) => {
                allow(request, &[])?;
                self.customise(id, request)
            }
            (&Method::GET, ["distributors", "transactions"]) => {
                allow(request, FILTER)?;
                let found = self.filtered(request)?;
                if csv {
                    return Ok(Answer {
                        status: StatusCode::OK,
                        media_type: "text/csv",
                        body: self.csv(&found),
                        headers: Vec::new(),
                    });
                }
                ok(&page(request, &found)?)
            }
            (&Method::GET, ["distributors", "transactions", "count"]) => {
                allow(request, &FILTER[2..])?;
                let count = json!({"count": self.filtered(request)?.len()});
                Ok(Answer::json(StatusCode::OK, count.to_string().into_bytes()))
            }
            (&Method::GET, ["distributors", "transactions", id]) => {
                allow(request, &[])?;
                let found = self.transactions.iter().find(|known| known.id.as_str() == *id);
                ok(found.ok_or_else(|| Refusal::not_found(id))?)
            }
            (&Method::POST, ["distributors", "transactions"]) => {
                allow(request, &[])?;
                self.purchase(request)
            }
            (&Method::GET, ["distributors", "keys"]) => {
                allow(request, &["encoding"])?;
                self.key(request)
            }
            (&Method::POST, ["distributors", "keys"]) => {
                allow(request, &["encoding"])?;
                self.set_key(request)
            }
            (_, ["distributors", ..]) => {
                Err(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, 61, format!("{} {path}", request.method)))
            }
            _ => Err(Refusal::not_found(path)),
        }
    }

    fn listed(&self, request: &Received, allowed: &[&str], items: [(&str, &str); 2]) -> Outcome {
        allow(request, allowed)?;
        let all: Vec<Value> = items.iter().map(|(code, name)| json!({"code": code, "name": name})).collect();
        ok(&page(request, &all)?)
    }
}

/// Refuses query parameters that the operation does not have, and any that stands twice.
fn allow(request: &Received, names: &[&str]) -> Result<(), Refusal> {
    match request.unexpected_query(names) {
        Some(name) => Err(Refusal::bad(28, format!("Invalid query-string parameter: {name}"))),
        None => Ok(()),
    }
}

/// How many items a page may have.
const PAGE_LIMIT: usize = 100;

fn page<T: Clone>(request: &Received, items: &[T]) -> Result<Vec<T>, Refusal> {
    let number = |name: &str, default: usize| match request.query_value(name) {
        None => Ok(default),
        Some(text) => {
            text.parse().map_err(|_| Refusal::bad(28, format!("Invalid query-string parameter value: {name}={text}")))
        }
    };
    let (offset, limit) = (number("offset", 0)?, number("limit", PAGE_LIMIT)?.min(PAGE_LIMIT));
    Ok(items.iter().skip(offset).take(limit).cloned().collect())
}

/// Reads a body that may have the type's own fields and no others.
pub(super) fn body<T: Json>(request: &Received) -> Result<T, Refusal> {
    let media_type = text(&request.headers, header::CONTENT_TYPE).split(';').next().unwrap_or_default().trim();
    if media_type != "application/json" {
        return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, 68, format!("Content-Type is {media_type:?}")));
    }
    let value: T = open_json::from_slice(&request.body).map_err(|error| match error.is_empty_document() {
        true => Refusal::bad(21, "Missing body"),
        false => Refusal::bad(22, format!("Invalid body: {error}")),
    })?;
    match unknown_fields(&value).first() {
        Some(field) => Err(Refusal::bad(24, format!("Invalid body field: {field}"))),
        None => Ok(value),
    }
}
