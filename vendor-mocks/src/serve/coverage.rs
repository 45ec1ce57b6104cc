//! Which operations a run has called.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::vendors::{DESCRIBED, described};
use crate::description::Description;
use crate::journal::Received;
use crate::lock;

/// How often each operation was called, by vendor and `operationId`, and how often with success.
#[derive(Default)]
pub(super) struct Coverage(Mutex<BTreeMap<(&'static str, String), Calls>>);

#[derive(Clone, Copy, Default)]
pub(super) struct Calls {
    pub(super) all: u64,
    /// Those that were answered 2xx.
    pub(super) successes: u64,
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

    /// Every operation of every vendor, by name, with how often it was called.
    pub(super) fn all(&self) -> Vec<(&'static str, Vec<(String, Calls)>)> {
        let calls = lock(&self.0);
        let of = |(vendor, description): (&'static str, fn() -> Arc<Description>)| {
            let description = description();
            let found = |name: &str| calls.get(&(vendor, name.to_owned())).copied().unwrap_or_default();
            (vendor, description.names().map(|name| (name.to_owned(), found(name))).collect())
        };
        DESCRIBED.map(of).into()
    }
}
