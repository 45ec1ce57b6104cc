//! Which vendor a request is for: the first segment of its path.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use serde_json::json;

use super::seed::{Seed, SeedError};
use crate::clock::MockClock;
use crate::copy_on_write::CopyOnWrite;
use crate::delivery::Sender;
use crate::description::Description;
use crate::fault::WebhookFault;
use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Vendor};
use crate::{afosto, e4cars, orange, ownli};

/// A vendor behind a prefix.
struct Place {
    prefix: &'static str,
    vendor: Arc<dyn Vendor>,
}

/// All of them.
pub(super) struct Vendors {
    places: [Place; 4],
}

/// What the vendors of a session know: for those who ask the server's own pages for an event or a review, and to be kept and
/// put back.
pub(super) struct States {
    pub(super) afosto: Arc<Mutex<CopyOnWrite<afosto::State>>>,
    pub(super) e4cars: Arc<e4cars::State>,
    orange: Arc<Mutex<CopyOnWrite<orange::State>>>,
    pub(super) ownli: Arc<Mutex<CopyOnWrite<ownli::State>>>,
}

/// What they knew at some time. Nothing is copied for it before something changes.
#[derive(Clone)]
pub(super) struct StatesSnapshot {
    afosto: CopyOnWrite<afosto::State>,
    e4cars: CopyOnWrite<e4cars::Processed>,
    orange: CopyOnWrite<orange::State>,
    ownli: CopyOnWrite<ownli::State>,
    /// The faults that wait for an event, by [`SENDERS`].
    event_faults: [VecDeque<WebhookFault>; 2],
}

/// Those who send events.
pub(super) const SENDERS: [&str; 2] = ["afosto", "e4cars"];

#[cfg(test)]
impl StatesSnapshot {
    /// Whether nothing was copied between the two.
    pub(super) fn is_the_same_as(&self, other: &Self) -> bool {
        let of_two = self.afosto.is_shared_with(&other.afosto) && self.e4cars.is_shared_with(&other.e4cars);
        of_two && self.orange.is_shared_with(&other.orange) && self.ownli.is_shared_with(&other.ownli)
    }
}

impl States {
    /// What sends the events of a vendor; `None` if it sends none.
    pub(super) fn sender(&self, vendor: &str) -> Option<Arc<Sender>> {
        match vendor {
            "afosto" => Some(Arc::clone(lock(&self.afosto).sender())),
            "e4cars" => Some(Arc::clone(&self.e4cars.feedback)),
            _ => None,
        }
    }

    /// What sends events, by vendor.
    pub(super) fn senders(&self) -> impl Iterator<Item = (&'static str, Arc<Sender>)> {
        SENDERS.into_iter().filter_map(|vendor| Some((vendor, self.sender(vendor)?)))
    }

    pub(super) fn snapshot(&self) -> StatesSnapshot {
        // By itself: below, each lock is held to the end of the expression.
        let event_faults = SENDERS.map(|vendor| self.sender(vendor).map(|it| it.waiting_faults()).unwrap_or_default());
        StatesSnapshot {
            afosto: lock(&self.afosto).clone(),
            e4cars: self.e4cars.snapshot(),
            orange: lock(&self.orange).clone(),
            ownli: lock(&self.ownli).clone(),
            event_faults,
        }
    }

    /// Puts back what was known; events that are under way are dropped, and deliveries forgotten.
    pub(super) fn restore(&self, snapshot: &StatesSnapshot) {
        self.e4cars.restore(&snapshot.e4cars);
        {
            let mut afosto = lock(&self.afosto);
            *afosto = snapshot.afosto.clone();
            afosto.begin_anew();
        }
        *lock(&self.orange) = snapshot.orange.clone();
        *lock(&self.ownli) = snapshot.ownli.clone();
        // Last: whoever begins anew has forgotten its own.
        for ((_, sender), faults) in self.senders().zip(&snapshot.event_faults) {
            sender.set_faults(faults.clone());
        }
    }
}

/// The vendors' prefixes.
pub(super) const PREFIXES: [&str; 4] = ["/afosto", "/e4cars", "/orange", "/ownli"];

/// How long to wait after the first failure to deliver an event: somebody may be starting the endpoint.
const PAUSE: Duration = Duration::from_millis(500);

/// How many times as fast as Afosto's time its events are repeated: a minute is a second, so that the second attempt comes
/// after 150 milliseconds and the tenth after 25 minutes.
const AFOSTO_SPEED: f64 = 60.0;

/// How often a check-in at Ownli is asked for before it is confirmed: there is nobody to review it.
const READS: usize = 3;

impl Vendors {
    pub(super) fn new(token: &str, seed: Seed, clock: &MockClock) -> Result<(Self, States), SeedError> {
        let mut afosto = afosto::State::new(clock.clone());
        afosto.accept_bearer(token);
        afosto.webhook_speed(AFOSTO_SPEED);
        let mut orange = orange::State::new(clock.clone());
        orange.accept_bearer(token);
        let mut ownli = ownli::State::new(clock.clone());
        ownli.accept_bearer(token);
        ownli.review_after(READS);
        let e4cars = e4cars::E4CarsMock::builder().token(token).pause_between_deliveries(PAUSE);
        let e4cars = seed.apply(e4cars, &mut afosto, &mut orange, &mut ownli)?;
        let states = States {
            afosto: Arc::new(Mutex::new(CopyOnWrite::new(afosto))),
            e4cars: Arc::new(e4cars::State::new(e4cars, clock.clone())),
            orange: Arc::new(Mutex::new(CopyOnWrite::new(orange))),
            ownli: Arc::new(Mutex::new(CopyOnWrite::new(ownli))),
        };
        let [for_afosto, for_e4cars, for_orange, for_ownli] = PREFIXES;
        let places = [
            Place { prefix: for_afosto, vendor: states.afosto.clone() },
            Place { prefix: for_e4cars, vendor: states.e4cars.clone() },
            Place { prefix: for_orange, vendor: states.orange.clone() },
            Place { prefix: for_ownli, vendor: states.ownli.clone() },
        ];
        Ok((Self { places }, states))
    }

    /// The vendor of a path, and the path as it sees it.
    fn find<'p>(&self, path: &'p str) -> Option<(&dyn Vendor, &'p str)> {
        self.places.iter().find_map(|place| Some((&*place.vendor, below(path, place.prefix)?)))
    }
}

/// The path below a prefix; `None` if it is not below it.
fn below<'p>(path: &'p str, prefix: &str) -> Option<&'p str> {
    path.strip_prefix(prefix).filter(|rest| rest.starts_with('/'))
}

/// A vendor's name, and what reads its description.
type Described = (&'static str, fn() -> Arc<Description>);

/// All of them.
pub(crate) const DESCRIBED: [Described; 4] = [
    ("afosto", Description::afosto),
    ("e4cars", Description::e4cars),
    ("orange", Description::orange),
    ("ownli", Description::ownli),
];

/// The vendor's name and description of a path, and the path there.
pub(crate) fn described(path: &str) -> Option<(&'static str, Arc<Description>, &str)> {
    let mut all = PREFIXES.into_iter().zip(DESCRIBED);
    let (name, description, rest) =
        all.find_map(|(prefix, (name, description))| Some((name, description, below(path, prefix)?)))?;
    let rest = rest.strip_prefix(orange::BASE_PATH).unwrap_or(rest);
    Some((name, description(), rest))
}

impl Vendor for Vendors {
    fn answer(&self, request: &Received) -> Answer {
        match self.find(&request.path) {
            Some((vendor, path)) => vendor.answer(&Received { path: path.to_owned(), ..request.clone() }),
            None => nobody(),
        }
    }

    fn expire_tokens(&self, path: &str) -> Answer {
        self.find(path).map_or_else(nobody, |(vendor, path)| vendor.expire_tokens(path))
    }

    fn is_for_a_token(&self, path: &str) -> bool {
        self.find(path).is_some_and(|(vendor, path)| vendor.is_for_a_token(path))
    }
}

fn nobody() -> Answer {
    let message = format!("no vendor is here; paths begin with {}", PREFIXES.join(", "));
    Answer::of(StatusCode::NOT_FOUND, &json!({"message": message, "prefixes": PREFIXES}))
}
