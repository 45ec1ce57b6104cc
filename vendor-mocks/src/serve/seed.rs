//! What is there when the server starts, from a file.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use http::HeaderName;
use orange_travel_client::pivot::{Offer, Transaction};
use ownli_client::{User, Vehicle};
use pivot_json::unknown_fields;
use pivot_json_derive::JsonObject;
use serde_json::Value;

use crate::delivery::{FeedbackAuth, Subscription};
use crate::e4cars::E4CarsMockBuilder;
use crate::{afosto, orange, ownli};

/// What is there when the server starts.
///
/// ```json
/// {
///   "e4cars": {"accounts": ["VOL"], "translators": ["MY_TRANSLATOR"],
///              "subscription": {"url": "http://127.0.0.1:9000/feedback", "bearer": "t"}},
///   "afosto": {"resources": {"/odr/orders": [{"id": "o-1", "number": "W-1"}]},
///              "webhook": {"url": "http://127.0.0.1:9000/afosto", "secret": "s3cret"}},
///   "ownli": {"users": [{"id": "user-1", "firstName": "Ada", "phone": "+14155550100"}], "vehicles": []},
///   "orange": {"offers": [], "transactions": []}
/// }
/// ```
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct Seed {
    /// E4Cars'.
    pub e4cars: Option<E4CarsSeed>,
    /// Afosto's.
    pub afosto: Option<AfostoSeed>,
    /// Ownli's.
    pub ownli: Option<OwnliSeed>,
    /// Orange's.
    pub orange: Option<OrangeSeed>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// What E4Cars knows.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct E4CarsSeed {
    /// Accounts beside the mock's own.
    pub accounts: Option<Vec<String>>,
    /// Logistics companies beside the mock's own.
    pub logistics_companies: Option<Vec<String>>,
    /// Translators of the customer's own.
    pub translators: Option<Vec<String>>,
    /// Where events are sent.
    pub subscription: Option<SubscriptionSeed>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Where events are sent, and one way to authenticate them.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct SubscriptionSeed {
    /// Where they are sent, `http` or `https`.
    pub url: String,
    /// `POST` or `PUT`. Default: `POST`.
    pub method: Option<String>,
    /// A header with a static key.
    pub header: Option<BTreeMap<String, String>>,
    /// A query parameter with a static key.
    pub query: Option<BTreeMap<String, String>>,
    /// A user and a password for HTTP Basic.
    pub basic: Option<BTreeMap<String, String>>,
    /// A bearer token.
    pub bearer: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// What Afosto holds.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct AfostoSeed {
    /// Lists by the path they are under, such as `/odr/orders`.
    pub resources: Option<BTreeMap<String, Vec<Value>>>,
    /// Where webhooks are sent.
    pub webhook: Option<WebhookSeed>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Where webhooks are sent.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct WebhookSeed {
    /// Where they are sent, `http` or `https`.
    pub url: String,
    /// What they are signed with.
    pub secret: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// What Ownli holds.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OwnliSeed {
    /// Who is known from the start.
    pub users: Option<Vec<User>>,
    /// What is registered from the start.
    pub vehicles: Option<Vec<Vehicle>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// What Orange holds.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrangeSeed {
    /// Offers, beside the mock's three; one with the id of such a one replaces it.
    pub offers: Option<Vec<Offer>>,
    /// What was bought before the start.
    pub transactions: Option<Vec<Transaction>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Why a seed cannot be used.
#[derive(Debug)]
pub struct SeedError(String);

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the seed: {}", self.0)
    }
}

impl std::error::Error for SeedError {}

impl Seed {
    /// Reads a seed: JSON with known fields only.
    ///
    /// # Errors
    /// Returns an error if it is no JSON, or has a field that is not known or of another type; the error names the place.
    pub fn from_json(json: &[u8]) -> Result<Self, SeedError> {
        let seed: Self = pivot_json::from_slice_strict(json).map_err(|error| SeedError(error.to_string()))?;
        let unknown: Vec<String> = unknown_fields(&seed).into_iter().map(|path| path.to_string()).collect();
        match unknown.is_empty() {
            true => Ok(seed),
            false => Err(SeedError(format!("not known: {}", unknown.join(", ")))),
        }
    }

    pub(super) fn apply(
        self,
        mut e4cars: E4CarsMockBuilder,
        afosto: &mut afosto::State,
        orange: &mut orange::State,
        ownli: &mut ownli::State,
    ) -> Result<E4CarsMockBuilder, SeedError> {
        let seed = self.e4cars.unwrap_or_default();
        e4cars = seed.accounts.into_iter().flatten().fold(e4cars, E4CarsMockBuilder::account);
        e4cars = seed.logistics_companies.into_iter().flatten().fold(e4cars, E4CarsMockBuilder::logistics_company);
        e4cars = seed.translators.into_iter().flatten().fold(e4cars, E4CarsMockBuilder::translator);
        if let Some(subscription) = seed.subscription {
            e4cars = e4cars.subscription(subscription.try_into()?);
        }
        let seed = self.afosto.unwrap_or_default();
        for (path, values) in seed.resources.unwrap_or_default() {
            afosto.check_seed(&path, &values).map_err(|why| SeedError(format!("afosto.resources: {why}")))?;
            values.into_iter().for_each(|value| afosto.seed(&path, value));
        }
        if let Some(webhook) = seed.webhook {
            check_url("afosto.webhook", &webhook.url)?;
            afosto.subscribe(webhook.url, webhook.secret);
        }
        let seed = self.orange.unwrap_or_default();
        check_ids("orange.offers", &seed.offers, |offer| offer.id.as_str())?;
        check_ids("orange.transactions", &seed.transactions, |transaction| transaction.id.as_str())?;
        seed.offers.into_iter().flatten().for_each(|offer| orange.put_offer(offer));
        orange.transactions.extend(seed.transactions.into_iter().flatten());
        let seed = self.ownli.unwrap_or_default();
        check_ids("ownli.users", &seed.users, |user| &user.id)?;
        check_ids("ownli.vehicles", &seed.vehicles, |vehicle| &vehicle.id)?;
        ownli.users.extend(seed.users.into_iter().flatten());
        ownli.vehicles.extend(seed.vehicles.into_iter().flatten());
        Ok(e4cars)
    }
}

/// Whether each has an id of its own.
fn check_ids<T>(place: &str, seeded: &Option<Vec<T>>, id: impl Fn(&T) -> &str) -> Result<(), SeedError> {
    let mut known = HashSet::new();
    match seeded.iter().flatten().position(|value| !known.insert(id(value))) {
        Some(at) => Err(SeedError(format!("{place}[{at}].id is that of another"))),
        None => Ok(()),
    }
}

/// Whether events can be sent to an address.
fn check_url(place: &str, text: &str) -> Result<(), SeedError> {
    match url::Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(()),
        Ok(_) => Err(SeedError(format!("{place}: url {text:?} begins with neither http:// nor https://"))),
        Err(error) => Err(SeedError(format!("{place}: url {text:?} is no address: {error}"))),
    }
}

impl TryFrom<SubscriptionSeed> for Subscription {
    type Error = SeedError;

    fn try_from(seed: SubscriptionSeed) -> Result<Self, Self::Error> {
        let wrong = |why: &str| Err(SeedError(format!("e4cars.subscription: {why}")));
        let first = |pairs: BTreeMap<String, String>| pairs.into_iter().next();
        let pair = |key: &str, pairs: &BTreeMap<String, String>| pairs.get(key).cloned().unwrap_or_default();
        let auth = match (seed.header, seed.query, seed.basic, seed.bearer) {
            (None, None, None, None) => FeedbackAuth::None,
            (Some(header), None, None, None) => match first(header) {
                Some((name, key)) => match name.parse::<HeaderName>() {
                    Ok(name) => FeedbackAuth::Header(name, key),
                    Err(_) => return wrong("header holds no name of a header"),
                },
                None => return wrong("header is empty"),
            },
            (None, Some(query), None, None) => match first(query) {
                Some((name, key)) => FeedbackAuth::Query(name, key),
                None => return wrong("query is empty"),
            },
            (None, None, Some(basic), None) => FeedbackAuth::Basic(pair("user", &basic), pair("password", &basic)),
            (None, None, None, Some(token)) => FeedbackAuth::Bearer(token),
            _ => return wrong("one of header, query, basic, bearer"),
        };
        check_url("e4cars.subscription", &seed.url)?;
        let subscription = Self::new(seed.url, auth);
        match seed.method.as_deref() {
            None | Some("POST") => Ok(subscription),
            Some("PUT") => Ok(subscription.by_put()),
            Some(_) => wrong("method is POST or PUT"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_with_a_seed_is_named() {
        for (json, expected) in [
            ("", "empty"),
            ("[]", "expected an object"),
            (r#"{"orang": {}}"#, "not known: orang"),
            (r#"{"orange": {"offers": [{"name": "x"}]}}"#, "orange.offers[0].id"),
            (r#"{"ownli": {"users": {}}}"#, "ownli.users"),
        ] {
            let error = Seed::from_json(json.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(expected), "{json}: {error}");
        }
        for (json, expected) in [
            (r#"{"afosto": {"resources": {"/odr/ordres": []}}}"#, "/odr/ordres"),
            (
                r#"{"afosto": {"resources": {"/odr/orders": [{"id": "a"}, {"colour": "red"}]}}}"#,
                "/odr/orders[1].colour",
            ),
            (r#"{"afosto": {"resources": {"/odr/orders": [{"tags": "gift"}]}}}"#, "/odr/orders[0].tags"),
            (r#"{"afosto": {"resources": {"/odr/orders": [{"id": "a"}, {"id": "a"}]}}}"#, "/odr/orders[1].id"),
            (r#"{"afosto": {"resources": {"/cat/groups": [{"id": 1}, {"id": "1"}]}}}"#, "/cat/groups[1].id"),
            (r#"{"ownli": {"users": [{"id": "u"}, {"id": "u"}]}}"#, "ownli.users[1].id"),
            (r#"{"ownli": {"vehicles": [{"id": "u"}, {"id": "v"}, {"id": "v"}]}}"#, "ownli.vehicles[2].id"),
            (r#"{"e4cars": {"subscription": {"url": "u"}}}"#, "no address"),
            (r#"{"e4cars": {"subscription": {"url": "mailto:ada@example.com"}}}"#, "neither http"),
            (r#"{"afosto": {"webhook": {"url": "/feedback", "secret": "s"}}}"#, "no address"),
            (r#"{"e4cars": {"subscription": {"url": "http://u", "method": "GET"}}}"#, "POST or PUT"),
            (r#"{"e4cars": {"subscription": {"url": "u", "bearer": "b", "query": {"a": "b"}}}}"#, "one of"),
            (r#"{"e4cars": {"subscription": {"url": "u", "header": {"a b": "c"}}}}"#, "name of a header"),
        ] {
            let seed = Seed::from_json(json.as_bytes()).unwrap();
            let clock = crate::clock::MockClock::new();
            let (mut afosto, mut orange) = (afosto::State::new(clock.clone()), orange::State::new(clock.clone()));
            let mut ownli = ownli::State::new(clock);
            let e4cars = crate::e4cars::E4CarsMock::builder();
            let error = seed.apply(e4cars, &mut afosto, &mut orange, &mut ownli).unwrap_err();
            assert!(error.to_string().contains(expected), "{json}: {error}");
        }
    }
}
