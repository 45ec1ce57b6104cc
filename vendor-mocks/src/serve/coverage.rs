//! Which operations a run has called.

use std::collections::BTreeMap;
use std::sync::Mutex;

use serde_json::{Value, json};

use super::vendors::{DESCRIBED, described};
use crate::journal::Received;
use crate::lock;

/// How often each operation was called, by vendor and `operationId`, and how often with success.
#[derive(Default)]
pub(super) struct Coverage(Mutex<BTreeMap<(&'static str, String), Calls>>);

#[derive(Clone, Copy, Default)]
struct Calls {
    all: u64,
    /// Those that were answered 2xx.
    successes: u64,
}

impl Coverage {
    /// Counts a request, if it is one for an operation.
    pub(super) fn count(&self, request: &Received) {
        let Some((vendor, description, path)) = described(&request.path) else { return };
        let Ok((operation, _)) = description.find(request.method.as_str(), path) else { return };
        let mut calls = lock(&self.0);
        let calls = calls.entry((vendor, operation.name.to_owned())).or_default();
        calls.all += 1;
        calls.successes += u64::from(request.answered.is_some_and(|status| status.is_success()));
    }

    pub(super) fn forget(&self) {
        lock(&self.0).clear();
    }

    /// By vendor: how many operations there are, which were called, and which never were or never with success.
    pub(super) fn told(&self) -> Value {
        let calls = lock(&self.0);
        let told = DESCRIBED.map(|(vendor, description)| {
            let description = description();
            let names: Vec<&str> = description.names().collect();
            let found = |name: &str| calls.get(&(vendor, name.to_owned())).copied().unwrap_or_default();
            let without = |wanted: fn(Calls) -> u64| {
                names.iter().copied().filter(|name| wanted(found(name)) == 0).collect::<Vec<&str>>()
            };
            let called: serde_json::Map<String, Value> = names
                .iter()
                .filter(|name| found(name).all > 0)
                .map(|name| ((*name).to_owned(), json!({"calls": found(name).all, "successes": found(name).successes})))
                .collect();
            let told = json!({
                "operations": names.len(), "called": called, "never_called": without(|calls| calls.all),
                "never_successful": without(|calls| calls.successes),
            });
            (vendor.to_owned(), told)
        });
        Value::Object(told.into_iter().collect())
    }
}
