//! Which request is answered how.

use std::sync::Mutex;

use http::StatusCode;
use orange_travel_client::suppliers::SimState;
use pivot_json::Json;
use serde_json::{Value, json};

use super::state::State;
use crate::copy_on_write::CopyOnWrite;
use crate::description::violations::{Place, ViolationKind};
use crate::description::{Description, NotFound, Operation};
use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Vendor};

/// Why a request is refused, in the form of Orange.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: u16,
    message: String,
    description: String,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, code: u16, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), description: "refused by the mock".to_owned() }
    }

    /// A reason why a purchase is refused: no code tells it from others, only the description does; that it is not the message
    /// is a guess.
    ///
    /// Source: \[vendor\].
    pub(super) fn purchase(why: impl Into<String>) -> Self {
        Self { description: why.into(), ..Self::bad(0, "Bad Request") }
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
    Ok(Answer::json(StatusCode::OK, pivot_json::to_vec(body)))
}

pub(super) fn created(body: &dyn Json) -> Outcome {
    Ok(Answer::json(StatusCode::CREATED, pivot_json::to_vec(body)))
}

/// Where tokens come from.
pub(super) const TOKEN_PATH: &str = "/oauth/v3/token";
/// What comes before every other path.
pub(crate) const BASE_PATH: &str = "/travel-b2b-sandbox/v1";

impl Refusal {
    fn answer(self) -> Answer {
        let body = json!({"code": self.code, "message": self.message, "description": self.description});
        Answer::of(self.status, &body)
    }
}

impl Vendor for Mutex<CopyOnWrite<State>> {
    fn answer(&self, request: &Received) -> Answer {
        let mut state = lock(self);
        match request.path == TOKEN_PATH {
            true => state.tokens.issue(request),
            false => state.route(request).unwrap_or_else(Refusal::answer),
        }
    }

    fn expire_tokens(&self, _: &str) -> Answer {
        lock(self).tokens.expire_all();
        Refusal::new(StatusCode::UNAUTHORIZED, 42, "Expired credentials").answer()
    }

    fn is_for_a_token(&self, path: &str) -> bool {
        path == TOKEN_PATH
    }
}

impl State {
    fn route(&mut self, request: &Received) -> Outcome {
        self.tokens.check(request)?;
        let path = request.path.strip_prefix(BASE_PATH).ok_or_else(|| Refusal::not_found(&request.path))?;
        let description = Description::orange();
        let (operation, values) = description.find(request.method.as_str(), path).map_err(|missing| match missing {
            NotFound::Path => Refusal::not_found(path),
            NotFound::Method => {
                let what = format!("{} {path}", request.method);
                Refusal::new(StatusCode::METHOD_NOT_ALLOWED, 61, what)
            }
        })?;
        let csv = request.header("accept") == "text/csv" && operation.name == "ListTransactions";
        if !csv && !accepts_json(request) {
            return Err(Refusal::new(StatusCode::NOT_ACCEPTABLE, 62, "Accept must be application/json"));
        }
        refuse(&operation, request)?;
        match (operation.name, values.as_slice()) {
            ("GetLive", _) => Ok(Answer::of(StatusCode::OK, &json!({"isAlive": true, "version": "1.0.0"}))),
            ("ListCountries", _) => Ok(ok(&page(request, &countries()))?.with_samples()),
            ("ListCurrencies", _) => Ok(ok(&page(request, &currencies()))?.with_samples()),
            ("ListSuppliers", _) => ok(&self.suppliers),
            ("GetSimStatus", [id]) => self.about_a_line(request, id, sim_status(self.is_suspended(request))),
            ("GetUsageBalances", [id]) => self.about_a_line(request, id, usage_balances()),
            ("GetGlobalBalances", [id]) => self.global_balances(request, id),
            ("ListOffers", _) => ok(&page(request, &self.offers)),
            ("GetOffer", [id]) => {
                let found = ok(self.offer(id)?)?;
                Ok(self.in_a_list(found))
            }
            ("CustomiseOffer", [id]) => self.customise(id, request).map(|answer| self.in_a_list(answer)),
            ("ListTransactions", _) => {
                let found = self.filtered(request)?;
                match csv {
                    true => Ok(Answer::new(StatusCode::OK, "text/csv", self.csv(&found))),
                    false => ok(&page(request, &found)),
                }
            }
            ("CountTransactions", _) => {
                Ok(Answer::of(StatusCode::OK, &json!({"count": self.filtered(request)?.len()})))
            }
            ("GetTransaction", [id]) => {
                let found = self.transactions.iter().find(|known| known.id.as_str() == id);
                ok(found.ok_or_else(|| Refusal::not_found(id))?)
            }
            ("Purchase", _) => self.purchase(request),
            ("GetKey", _) => self.key(request),
            ("SetKey", _) => self.set_key(request).map(|answer| self.in_a_list(answer)),
            _ => Err(Refusal::not_found(path)),
        }
    }
}

/// Whether JSON may be answered: it, or anything, is in one of the lists. Something is to be said, as the vendor has it.
fn accepts_json(request: &Received) -> bool {
    let lists = request.headers.get_all(http::header::ACCEPT).iter().filter_map(|list| list.to_str().ok());
    let mut ranges = lists.flat_map(|list| list.split(','));
    ranges.any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let media_type = parts.next().unwrap_or_default().to_ascii_lowercase();
        // What has no quality is the one thing that is not accepted.
        let is_out = parts.any(|part| {
            part.strip_prefix("q=").is_some_and(|quality| quality.parse::<f32>().is_ok_and(|quality| quality <= 0.0))
        });
        !is_out && matches!(media_type.as_str(), "application/json" | "application/*" | "*/*")
    })
}

/// What does not fit the description, with Orange's code for the first of it.
fn refuse(operation: &Operation<'_>, request: &Received) -> Result<(), Refusal> {
    let refusals = operation.refusals(request);
    let Some(first) = refusals.first() else { return Ok(()) };
    let (code, message) = match (first.place, first.what) {
        (Place::MediaType, _) => (68, "Unsupported media type"),
        (Place::Body, ViolationKind::Required) => (21, "Missing body"),
        (Place::Body, _) => (22, "Invalid body"),
        (Place::Field, ViolationKind::Required) => (23, "Missing body field"),
        (Place::Field, _) => (24, "Invalid body field"),
        (Place::Query, ViolationKind::Required) => (27, "Missing query-string parameter"),
        (Place::Query | Place::Header, _) => (28, "Invalid query-string parameter value"),
    };
    let status = if code == 68 { StatusCode::UNSUPPORTED_MEDIA_TYPE } else { StatusCode::BAD_REQUEST };
    Err(Refusal::new(status, code, format!("{message}: {}", refusals.summary())))
}

/// Made-up values.
///
/// Source: \[vendor\] for the fields.
fn countries() -> [Value; 2] {
    let country = |code: &str, name: &str, prefix: u32| {
        let flag = format!("https://example.com/flags/{code}.svg");
        json!({"iso_code": code, "name": name, "phone_prefix": prefix, "flag": flag})
    };
    [country("FR", "France", 33), country("ES", "Spain", 34)]
}

/// Made-up values.
///
/// Source: \[vendor\] for the fields and the form of the date.
fn currencies() -> [Value; 2] {
    let currency = |code: &str, name: &str, euro: f64, dollar: f64| {
        json!({
            "iso_code": code, "name": name, "euro_exchange_rate": euro, "us_dollar_exchange_rate": dollar,
            "last_change": "2021-02-21 14:34:23",
        })
    };
    [currency("EUR", "Euro", 1.0, 1.21), currency("USD", "US dollar", 0.82, 1.0)]
}

/// How many items a page may have.
const PAGE_LIMIT: usize = 100;

fn page<T: Clone>(request: &Received, items: &[T]) -> Vec<T> {
    let offset = request.query_number("offset").unwrap_or(0);
    let limit = request.query_number("limit").unwrap_or(PAGE_LIMIT).min(PAGE_LIMIT);
    items.iter().skip(offset).take(limit).cloned().collect()
}

/// Reads a body that fits the description.
pub(super) fn body<T: Json>(request: &Received) -> Result<T, Refusal> {
    pivot_json::from_slice_strict(&request.body).map_err(|error| Refusal::bad(22, format!("Invalid body: {error}")))
}

/// Made-up values.
///
/// Source: \[vendor\] for the fields.
fn sim_status(is_suspended: bool) -> Value {
    let status = if is_suspended { SimState::SuspendedKycDefault.as_str().to_owned() } else { "available".to_owned() };
    json!({
        "status": status, "creation_date": "2024-07-15T14:00:00Z", "activation_date": "2024-09-13T14:00:00Z",
        "last_topup_date": null, "expiration_date": "None", "number_expiration_date": "2025-05-10T00:00:00Z",
    })
}

fn usage_balances() -> Value {
    json!({
        "first_activation_date": null, "number_expiration_date": "2025-05-10T00:00:00Z",
        "buckets": [{
            "activation_date": null, "expiration_date": "2024-11-05T00:00:00Z", "data_remaining": 13.2,
            "data_unit": "Gb", "airtime_remaining": 1800, "airtime_unit": "seconds", "sms_remaining": 0,
            "name": "Carte Holiday Tourist LS",
        }],
    })
}
