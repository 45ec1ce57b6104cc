//! How much of what is known of the vendors is built: counted from their descriptions, and from what passes.
//!
//! An operation is built if every way of calling it passes the checks of conformance, against the samples of the
//! description and against the mock. An event is built if the client has a type for it and reads the sample of the
//! description, or where there is none, an example, without anything left over.

pub mod graphql;
pub mod page;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::error::Error;
use std::rc::Rc;

use serde_json::{Value, json};

use crate::conformance::stands::{Settings, Vendor, description, run as run_conformance};
use crate::conformance::{Checked, events};

/// What is known of a vendor, and what is built of that.
#[derive(Debug)]
pub struct Row {
    /// Whose it is.
    pub vendor: &'static str,
    /// Every operation that is known, and whether it is built.
    pub operations: BTreeMap<String, bool>,
    /// Every event that is known, and whether it is built.
    pub events: BTreeMap<String, bool>,
    /// What is not known, each with its mark.
    pub unknown: &'static [&'static str],
}

/// The vendors, and what the page calls them.
pub const VENDORS: [(Vendor, &str); 4] =
    [(Vendor::Afosto, "Afosto"), (Vendor::E4Cars, "E4Cars"), (Vendor::Orange, "Orange"), (Vendor::Ownli, "Ownli")];

/// Operations that somebody has seen and no description has, since nothing but their path is known.
fn seen_only(vendor: Vendor) -> &'static [&'static str] {
    match vendor {
        Vendor::E4Cars => &["GET /api/v1/4pl/vehicle/{number}"],
        _ => &[],
    }
}

/// What is not known, written down by hand.
pub fn unknown(vendor: Vendor) -> &'static [&'static str] {
    match vendor {
        Vendor::Afosto => &[
            "which properties are required, and which may be null: the reference lost it [doc]",
            "what the `data` of `IN_TRANSIT` and `DELIVERED` holds [vendor]",
            "when the current generation repeats a webhook, and how its endpoints are registered [vendor]",
            "the headers and the form of the webhooks of REST 1, taken to be those of the current generation [guess]",
            "the schema behind `POST /gql`: queries are the caller's own [vendor]",
        ],
        Vendor::E4Cars => &[
            "the host of production [doc]",
            "parameters and response of `GET /api/v1/4pl/vehicle/{number}`, which is therefore not built [seen]",
            "the fields of `IncomingVehicleServicesPivot`, and those of `IncomingManifestPivot` but the message's number [vendor]",
            "families and types of vehicle statuses; the transport operations of trips, and further fields of their events [vendor]",
            "the event for orders that could not be created, beyond the error that the document shows [vendor]",
            "signatures, repetitions and the expected answer of what it sends [vendor]",
        ],
        Vendor::Orange => &[
            "how the CSV of transactions is asked for [guess]",
            "the default and the largest `limit` of a page [vendor]",
            "the exact words of the reasons behind a purchase's 400 [vendor]",
            "functional error codes, from 100 on [seen]",
            "rate limits but that of token requests [doc]",
        ],
        Vendor::Ownli => &[
            "the host of production [vendor]",
            "the path of the list of all payouts, which is therefore not built [vendor]",
            "the names of some fields of requests: creating by licence plate, updating a vehicle, when vehicles were added [guess]",
            "the names of some fields of responses: an address check-in behind its country, a reward's creation and replay, the last mileage of a summary [guess]",
            "which token a call takes that is not an admin's; codes of 409 but that of vehicles [vendor]",
            "rate limits, the size of uploads, and whether there are webhooks [vendor]",
        ],
    }
}

/// Counts all vendors.
///
/// # Errors
/// Returns an error if a mock cannot be started or a client cannot be made.
pub async fn run() -> Result<Vec<Row>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for (vendor, name) in VENDORS {
        let operations = operations(vendor).await?;
        let events = messages(vendor);
        rows.push(Row { vendor: name, operations, events, unknown: unknown(vendor) });
    }
    Ok(rows)
}

async fn operations(vendor: Vendor) -> Result<BTreeMap<String, bool>, Box<dyn Error>> {
    let calls: Rc<RefCell<Vec<Checked>>> = Rc::default();
    let recorded = Rc::clone(&calls);
    let settings = Settings { with_token_endpoint: vendor != Vendor::E4Cars, ..Settings::default() };
    run_conformance(vendor, &settings, move |checked| recorded.borrow_mut().push(checked)).await?;
    let described = description(vendor);
    let names: Vec<&str> = described.names().collect();
    let mut operations = judged(&names, &calls.borrow(), seen_only(vendor));
    if vendor == Vendor::Afosto {
        // The reference has no operation for it [vendor].
        operations.insert("POST /gql".to_owned(), graphql::is_built().await?);
    }
    Ok(operations)
}

/// Each operation, with whether all of its calls pass. One that has a path with an account and one without is one.
pub fn judged(names: &[&str], calls: &[Checked], seen_only: &[&str]) -> BTreeMap<String, bool> {
    let mut operations: BTreeMap<String, bool> = seen_only.iter().map(|path| ((*path).to_owned(), false)).collect();
    for name in names {
        // Tokens are asked for by credentials, which a note tells of, and not by a call.
        let is_its = |call: &&Checked| match *name {
            "GetToken" => call.operation.ends_with("a call with its token"),
            name => call.operation == name,
        };
        let mut its = calls.iter().filter(is_its).peekable();
        let is_built = its.peek().is_some() && its.all(|call| call.wrong.is_empty());
        let name = name.strip_suffix("WithoutAccount").unwrap_or(name);
        operations.entry(name.to_owned()).and_modify(|known| *known &= is_built).or_insert(is_built);
    }
    operations
}

fn messages(vendor: Vendor) -> BTreeMap<String, bool> {
    match vendor {
        Vendor::E4Cars => {
            let described = description(vendor).messages().into_iter();
            described.map(|(name, body)| (name.clone(), events::of_e4cars(&name, &body).is_empty())).collect()
        }
        Vendor::Afosto => AFOSTO_EVENTS.iter().map(|(name, of)| ((*name).to_owned(), is_read(name, of))).collect(),
        // Both are asked, again and again: neither is known to send anything.
        Vendor::Orange | Vendor::Ownli => BTreeMap::new(),
    }
}

/// The events of Afosto's current generation, and what each is about \[vendor\].
const AFOSTO_EVENTS: [(&str, &str); 5] = [
    ("DELIVERED", "delivery"),
    ("IN_TRANSIT", "delivery"),
    ("ORDER_CLOSED", "order"),
    ("ORDER_OPENED", "order"),
    ("ORDER_UPDATED", "order"),
];

/// Whether Afosto's client knows an event and reads it whole.
pub fn is_read(event: &str, entity_type: &str) -> bool {
    let data = json!({"id": "o-1", "number": 7, "progress": "OPEN"});
    let body: Value = json!({
        "event": event, "entity_type": entity_type, "entity_id": "o-1", "message_id": "m-1",
        "triggered_at": 1_714_000_000_000_i64, "data": data,
    });
    let body = body.to_string();
    let is_known = afosto_client::webhook::read_envelope(body.as_bytes()).is_ok_and(|envelope| envelope.is_known);
    let read = afosto_client::webhook::parse(body.as_bytes());
    let is_whole = read.is_ok_and(|event| pivot_json::unknown_fields(&event).is_empty());
    is_known && is_whole
}
