//! Which vendor a request is for: the first segment of its path.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use serde_json::json;

use super::seed::{Seed, SeedError};
use crate::description::Description;
use crate::journal::Received;
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

/// Those that do something because somebody asks the server's own pages for it: send an event, review a check-in.
pub(super) struct Senders {
    pub(super) afosto: Arc<Mutex<afosto::State>>,
    pub(super) e4cars: Arc<e4cars::State>,
    pub(super) ownli: Arc<Mutex<ownli::State>>,
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
    pub(super) fn new(token: &str, seed: Seed) -> Result<(Self, Senders), SeedError> {
        let mut afosto = afosto::State::new();
        afosto.accept_bearer(token);
        afosto.webhook_speed(AFOSTO_SPEED);
        let mut orange = orange::State::new();
        orange.accept_bearer(token);
        let mut ownli = ownli::State::default();
        ownli.accept_bearer(token);
        ownli.review_after(READS);
        let e4cars = e4cars::E4CarsMock::builder().token(token).pause_between_deliveries(PAUSE);
        let e4cars = seed.apply(e4cars, &mut afosto, &mut orange, &mut ownli)?;
        let (afosto, e4cars) = (Arc::new(Mutex::new(afosto)), Arc::new(e4cars::State::new(e4cars)));
        let ownli = Arc::new(Mutex::new(ownli));
        let senders = Senders { afosto: Arc::clone(&afosto), e4cars: Arc::clone(&e4cars), ownli: Arc::clone(&ownli) };
        let [for_afosto, for_e4cars, for_orange, for_ownli] = PREFIXES;
        let places = [
            Place { prefix: for_afosto, vendor: afosto },
            Place { prefix: for_e4cars, vendor: e4cars },
            Place { prefix: for_orange, vendor: Arc::new(Mutex::new(orange)) },
            Place { prefix: for_ownli, vendor: ownli },
        ];
        Ok((Self { places }, senders))
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
pub(super) const DESCRIBED: [Described; 4] = [
    ("afosto", Description::afosto),
    ("e4cars", Description::e4cars),
    ("orange", Description::orange),
    ("ownli", Description::ownli),
];

/// The vendor's name and description of a path, and the path there.
pub(super) fn described(path: &str) -> Option<(&'static str, Arc<Description>, &str)> {
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
    let message = "no vendor is here; paths begin with one of these";
    Answer::of(StatusCode::NOT_FOUND, &json!({"message": message, "prefixes": PREFIXES}))
}
