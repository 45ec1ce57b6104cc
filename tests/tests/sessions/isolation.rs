//! A thousand sessions at once, each held against a model of its own.

use serde_json::{Value, json};
use vendor_mocks::orange::TOP_UP_OFFER;

use crate::wire::{Wire, served};

/// What a session should hold.
#[derive(Default)]
struct Model {
    /// Orders by id and tag.
    orders: Vec<(String, String)>,
    users: usize,
    bought: i64,
    faults: u64,
    requests: u64,
}

const PURCHASES: &str = "/orange/travel-b2b-sandbox/v1/distributors/transactions";
const OFFERS: &str = "/orange/travel-b2b-sandbox/v1/distributors/offers";

impl Model {
    /// Does something at random, in the session and in the model.
    async fn step(&mut self, wire: &Wire, name: &str, random: &mut fastrand::Rng) {
        match random.u8(0..6) {
            0 | 1 => {
                let tag = format!("{name}-{}", self.orders.len());
                self.orders.push((wire.order(&tag).await, tag));
            }
            2 if !self.orders.is_empty() => {
                let (id, _) = self.orders.remove(random.usize(..self.orders.len()));
                let gone = wire.ask("DELETE", &format!("/afosto/odr/orders/{id}"), &Value::Null).await;
                assert_eq!(gone.status, 200, "{}", gone.text);
            }
            3 => {
                let bought = json!({"offer_id": TOP_UP_OFFER, "user_id": name, "parameters": {"msisdn": "684587587"}});
                assert_eq!(wire.ask("POST", PURCHASES, &bought).await.status, 201);
                self.bought += 1;
            }
            4 => {
                let phone = format!("+1415555{:04}", self.users);
                let address = json!({"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501"});
                let user = json!({"firstName": name, "lastName": "L", "phone": phone, "address": address});
                let made = wire.ask("POST", "/ownli/api/users", &user).await;
                assert_eq!((made.status, made.body["id"].as_str()), (200, Some(&*format!("user-{}", self.users + 1))));
                self.users += 1;
            }
            _ => {
                let fault = json!({"vendor": "e4cars", "path": format!("/{name}"), "fault": "not_json"});
                wire.mock("POST", "faults", fault).await;
                self.faults += 1;
                return;
            }
        }
        self.requests += 1;
    }

    /// That the session holds what the model does, and nothing of anybody else.
    async fn check(&self, wire: &Wire, name: &str) {
        let tags: Vec<&str> = self.orders.iter().map(|(_, tag)| tag.as_str()).collect();
        // A page has 25.
        assert_eq!(wire.tags().await, tags[..tags.len().min(25)], "{name}");
        let offers = wire.get(OFFERS).await.body;
        let offer = offers.as_array().unwrap().iter().find(|offer| offer["id"] == TOP_UP_OFFER).unwrap();
        assert_eq!(offer["bucket"], 101 - self.bought, "{name}");
        let sold = wire.get(PURCHASES).await.body;
        assert!(sold.as_array().unwrap().iter().all(|sold| sold["user_id"] == name), "{name}: {sold}");
        let users = wire.get("/ownli/api/users?size=50").await.body;
        assert_eq!(users.as_array().unwrap().len(), self.users, "{name}");
        let faults = wire.mock("GET", "faults", Value::Null).await;
        let waiting = faults["waiting"].as_array().unwrap();
        let count = waiting.iter().map(|fault| fault["count"].as_u64().unwrap()).sum::<u64>();
        assert_eq!(count, self.faults, "{name}");
        assert!(waiting.iter().all(|fault| fault["path"] == format!("/e4cars/{name}")), "{name}: {faults}");
        let seen = wire.mock("GET", "requests", Value::Null).await;
        let requests = seen["requests"].as_array().unwrap();
        assert_eq!(requests.len() as u64, self.requests + 4, "{name}");
        // It tells of every operation that there is: of some sessions that is enough.
        if !name.ends_with('7') {
            return;
        }
        let coverage = wire.mock("GET", "coverage", Value::Null).await;
        let purchases = coverage["orange"]["called"]["Purchase"]["successes"].as_i64().unwrap_or_default();
        assert_eq!(purchases, self.bought, "{name}");
    }
}

#[tokio::test]
async fn a_thousand_sessions_at_once_never_see_each_other() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let mut random = fastrand::Rng::with_seed(tests::seed());
    let mut all = Vec::new();
    for number in 0..1000 {
        all.push((server.begin(json!({})).await, format!("s{number}"), Model::default()));
    }
    // Whoever is next, a few of them at one time.
    for _ in 0..200 {
        random.shuffle(&mut all);
        let mut draws: Vec<fastrand::Rng> = (0..10).map(|_| random.fork()).collect();
        let steps = all.iter_mut().zip(&mut draws).map(|((wire, name, model), random)| model.step(wire, name, random));
        futures_util::future::join_all(steps).await;
    }
    for (wire, name, model) in &all {
        model.check(wire, name).await;
    }
    // The one that is there without a name has nothing of it.
    assert!(server.tags().await.is_empty());
    assert_eq!(server.mock("GET", "faults", Value::Null).await, json!({"waiting": []}));
    assert_eq!(server.mock("GET", "requests", Value::Null).await["requests"].as_array().unwrap().len(), 1);
    // What ends takes nothing from the others.
    let (ended, ..) = all.swap_remove(0);
    let id = ended.url.rsplit('/').next().unwrap().to_owned();
    server.mock("DELETE", &format!("sessions/{id}"), Value::Null).await;
    assert_eq!(ended.get("/afosto/odr/orders").await.status, 404);
    for (wire, name, model) in &all[..20] {
        let tags: Vec<&str> = model.orders.iter().map(|(_, tag)| tag.as_str()).collect();
        assert_eq!(wire.tags().await, tags[..tags.len().min(25)], "{name}");
    }
}
