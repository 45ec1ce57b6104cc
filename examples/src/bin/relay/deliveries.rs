//! The endpoints of deliveries, and how many each answered with which status.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use bytes::Bytes;
use http::{HeaderName, StatusCode};
use pivot_core::Secret;
use pivot_core::webhook::axum_router::router;
use pivot_core::webhook::{Authenticator, ReceiverBuilder};
use pivot_inbox::Inbox;

use crate::config::Config;
use crate::secrets::Secrets;

/// The statuses that an endpoint answers. Each is there from the start, so that the first one is a rise.
const STATUSES: [u16; 8] = [200, 400, 401, 408, 413, 415, 500, 503];

/// What is none of the endpoints, and is answered 404.
const ELSEWHERE: &str = "none";

/// How many deliveries were answered, by endpoint and status.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answered(Arc<Mutex<BTreeMap<(&'static str, u16), u64>>>);

impl Answered {
    fn expect(&self, endpoint: &'static str, statuses: &[u16]) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.extend(statuses.iter().map(|status| ((endpoint, *status), 0)));
    }

    fn count(&self, endpoint: &'static str, status: StatusCode) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry((endpoint, status.as_u16())).or_default() += 1;
    }

    /// The counts in Prometheus' text format.
    pub(crate) fn render(&self) -> String {
        let name = "relay_deliveries_total";
        let mut text =
            format!("# HELP {name} Deliveries by endpoint and status of the answer.\n# TYPE {name} counter\n");
        for ((endpoint, status), count) in &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            // Writing to a text cannot fail.
            let _ = writeln!(text, "{name}{{endpoint=\"{endpoint}\",status=\"{status}\"}} {count}");
        }
        text
    }
}

/// The router of deliveries.
pub(crate) fn endpoints(
    config: &Config,
    secrets: &Secrets,
    inbox: &Inbox,
    answered: &Answered,
) -> Result<Router, Box<dyn std::error::Error>> {
    let limits = &config.limits;
    let endpoint = |name: &'static str, path: &str, receiver: ReceiverBuilder<Bytes>| {
        answered.expect(name, &STATUSES);
        let answered = answered.clone();
        let receiver = receiver.body_limit(limits.body_bytes).body_time_limit(Duration::from_secs(limits.body_seconds));
        router(path, receiver.on_outcome(move |outcome| answered.count(name, outcome.status())).build())
    };
    let mut all = Router::new();
    if let Some(e4cars) = &config.e4cars {
        let header: HeaderName = e4cars.header.as_deref().unwrap_or("x-api-key").parse()?;
        let authenticator = any_of(&secrets.e4cars, |key| match &e4cars.query {
            Some(name) => Authenticator::query(name, key),
            None => Authenticator::header(header.clone(), key),
        })?;
        let receiver = inbox.receiver(&e4cars_client::webhook::SOURCE, authenticator);
        all = all.merge(endpoint("e4cars", &e4cars.path, receiver));
    }
    if let Some(afosto) = &config.afosto {
        let signed = |secret| Authenticator::hmac_sha256(afosto_client::webhook::SIGNATURE, secret);
        let authenticator = any_of(&secrets.afosto, signed)?;
        let receiver = inbox.receiver(&afosto_client::webhook::SOURCE, authenticator);
        all = all.merge(endpoint("afosto", &afosto.path, receiver));
    }
    answered.expect(ELSEWHERE, &[404]);
    let answered = answered.clone();
    let elsewhere = move || {
        answered.count(ELSEWHERE, StatusCode::NOT_FOUND);
        async { (StatusCode::NOT_FOUND, "nothing is received here\n") }
    };
    Ok(all.fallback(elsewhere))
}

/// What accepts each of the keys.
fn any_of(keys: &[Secret], accept: impl Fn(Secret) -> Authenticator) -> Result<Authenticator, &'static str> {
    let each = keys.iter().map(|key| accept(key.clone()));
    // Without a key nobody could deliver.
    each.reduce(Authenticator::or).ok_or("there is no key")
}
