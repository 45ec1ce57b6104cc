//! Lists of a whole partner: searched, narrowed, sorted, and given page by page.

use std::collections::BTreeMap;

use ownli_client::UtcMillis;
use serde_json::{Value, json};

use super::answer::{Outcome, shown};
use crate::journal::Received;

/// How many items a page may have.
///
/// Source: \[guess\].
const PAGE_LIMIT: usize = 50;

/// One of a list, and what it is found by.
pub(super) struct Row {
    pub(super) shown: Value,
    /// By the names that the list's parameters have.
    keys: BTreeMap<&'static str, String>,
}

impl Row {
    /// A row that is found by these values; those that are no texts, numbers or booleans are left out.
    pub(super) fn new(shown: Value, keys: impl IntoIterator<Item = (&'static str, Value)>) -> Self {
        let text = |value: Value| match value {
            Value::String(text) => Some(text),
            Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
            _ => None,
        };
        Self { shown, keys: keys.into_iter().filter_map(|(name, value)| Some((name, text(value)?))).collect() }
    }

    fn key(&self, name: &str) -> &str {
        self.keys.get(name).map(String::as_str).unwrap_or_default()
    }
}

/// Answers with the page that is asked for. `by_date` is what the list is sorted by if nothing is said.
pub(super) fn answer(request: &Received, field: &str, by_date: &str, rows: Vec<Row>) -> Outcome {
    let mut rows: Vec<Row> = rows.into_iter().filter(|row| is_wanted(request, row)).collect();
    let by = request.query_value("sortBy").unwrap_or(by_date);
    match request.query_value("sortDirection") {
        Some("asc") => rows.sort_by(|one, other| one.key(by).cmp(other.key(by))),
        _ => rows.sort_by(|one, other| other.key(by).cmp(one.key(by))),
    }
    let (total, (before, number, size)) = (rows.len(), page(request));
    let page: Vec<Value> = rows.into_iter().skip(before).take(size).map(|row| row.shown).collect();
    shown(&json!({
        "totalItems": total, "currentPage": number, "totalPages": total.div_ceil(size), "itemsOnPage": page.len(), field: page,
    }))
}

/// How many items are before the page, and the page's number, from 0, and its size.
pub(super) fn page(request: &Received) -> (usize, usize, usize) {
    let number = request.query_number("page").unwrap_or(0);
    let size = request.query_number("size").unwrap_or(10).clamp(1, PAGE_LIMIT);
    // A page may be asked for that is beyond what can be counted.
    (number.saturating_mul(size), number, size)
}

fn is_wanted(request: &Received, row: &Row) -> bool {
    request.query.iter().all(|(name, value)| match name.as_str() {
        "page" | "size" | "sortBy" | "sortDirection" | "searchBy" => true,
        // A part of the field is enough, whatever its case [guess].
        "searchValue" => {
            request.query_value("searchBy").is_none_or(|by| row.key(by).to_lowercase().contains(&value.to_lowercase()))
        }
        "status" => value == "All" || row.key("status") == value,
        "checkinStartDate" => is_before(value, row.key("dateCheckedIn")),
        "checkinEndDate" => is_before(row.key("dateCheckedIn"), value),
        "updatedStartDate" => is_before(value, row.key("dateUpdated")),
        "updatedEndDate" => is_before(row.key("dateUpdated"), value),
        "rewardStartDate" => is_before(value, row.key("dateRewarded")),
        "rewardEndDate" => is_before(row.key("dateRewarded"), value),
        other => row.key(other) == value,
    })
}

/// Whether the first moment is not after the second; what is no moment is never.
fn is_before(first: &str, second: &str) -> bool {
    let moment = |text: &str| text.parse::<UtcMillis>().ok();
    moment(first).zip(moment(second)).is_some_and(|(first, second)| first <= second)
}
