//! Orange's offers, whose stock counts down, and the transactions that count it.

use fastrand::Rng;
use serde_json::{Value, json};
use vendor_mocks::orange::{OrangeMock, SIM_OFFER, TOP_UP_OFFER};

use crate::wire::Wire;

/// What the model knows: the stock and name of each offer, and each purchase with its offer and customer.
struct Model {
    offers: [(&'static str, u64, String); 2],
    purchases: Vec<(String, &'static str, String)>,
}

struct Run {
    wire: Wire,
    random: Rng,
    model: Model,
}

const BASE: &str = "/travel-b2b-sandbox/v1/distributors";
const USERS: [&str; 3] = ["ada", "bob", "eve"];

impl Run {
    async fn purchase(&mut self) {
        let offer = self.random.usize(..2);
        let user = self.random.choice(USERS).unwrap();
        let target = if offer == 0 { json!({"msisdn": "684587587"}) } else { json!({"simId": "1956392841179"}) };
        let id = self.model.offers[offer].0;
        // One purchase in five is wrong, and changes nothing.
        let is_wrong = self.random.u8(..5) == 0;
        let asked = if is_wrong { "nothing" } else { id };
        let body = json!({"offer_id": asked, "user_id": user, "parameters": target});
        let made = self.wire.ask("POST", &format!("{BASE}/transactions"), &body).await;
        let left = &mut self.model.offers[offer].1;
        if is_wrong || *left == 0 {
            assert_eq!(made.status, 400, "{}", made.body);
            return;
        }
        *left -= 1;
        assert_eq!((made.status, &made.body["user_id"], &made.body["offer_bucket"]), (201, &json!(user), &json!(left)));
        let number = made.body["id"].as_str().unwrap().to_owned();
        assert!(self.model.purchases.iter().all(|(known, ..)| *known != number));
        self.model.purchases.push((number, id, user.to_owned()));
    }

    async fn get(&mut self) {
        let known = self.random.choice(&self.model.purchases).cloned().filter(|_| self.random.bool());
        let id = known.as_ref().map_or("nobody", |(id, ..)| id);
        let got = self.wire.get(&format!("{BASE}/transactions/{id}")).await;
        match &known {
            Some((_, offer, user)) => {
                assert_eq!((&got.body["offer_id"], &got.body["user_id"]), (&json!(offer), &json!(user)));
            }
            None => assert_eq!(got.status, 404),
        }
    }

    async fn list(&mut self) {
        let user = self.random.choice(USERS).filter(|_| self.random.bool());
        let offer = self.random.choice([TOP_UP_OFFER, SIM_OFFER]).filter(|_| self.random.bool());
        let expected =
            self.model.purchases.iter().filter(|(_, bought, by)| {
                user.is_none_or(|user| by == user) && offer.is_none_or(|offer| *bought == offer)
            });
        let expected: Vec<&str> = expected.map(|(id, ..)| id.as_str()).collect();
        let filters: String = [("user", user), ("offer", offer)]
            .iter()
            .filter_map(|(name, value)| Some(format!("&{name}={}", (*value)?)))
            .collect();
        let (offset, limit) = (self.random.usize(..4), self.random.usize(1..5));
        let found = self.wire.get(&format!("{BASE}/transactions?offset={offset}&limit={limit}{filters}")).await;
        let found: Vec<&str> = found.body.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(found, expected.iter().skip(offset).take(limit).copied().collect::<Vec<_>>(), "{filters}");
        let count = self.wire.get(&format!("{BASE}/transactions/count?{}", filters.trim_start_matches('&'))).await;
        assert_eq!(count.body["count"], json!(expected.len()), "{filters}");
    }

    async fn customise(&mut self) {
        let (offer, name) = (self.random.usize(..2), format!("name {}", self.random.u8(..)));
        let id = self.model.offers[offer].0;
        let changed = self.wire.ask("PATCH", &format!("{BASE}/offers/{id}"), &json!({"name": name})).await;
        assert_eq!((changed.status, &changed.body["name"]), (200, &json!(name)));
        self.model.offers[offer].2 = name;
        let unknown = self.wire.ask("PATCH", &format!("{BASE}/offers/nothing"), &json!({"name": "x"})).await;
        assert_eq!(unknown.status, 404);
    }

    async fn offers(&mut self) {
        let listed = self.wire.get(&format!("{BASE}/offers")).await.body;
        for (id, left, name) in &self.model.offers {
            let got = self.wire.get(&format!("{BASE}/offers/{id}")).await.body;
            let in_list = listed.as_array().unwrap().iter().find(|offer| offer["id"] == *id).unwrap();
            assert_eq!((&got["bucket"], &got["name"], in_list), (&json!(left), &json!(name), &got));
        }
    }
}

#[tokio::test]
async fn offers_and_purchases_of_orange_are_remembered() {
    for round in 0..5 {
        let mock = OrangeMock::start().await.unwrap();
        mock.accept_bearer("t");
        let wire = Wire::new(mock.url());
        let mut names = Vec::new();
        for id in [TOP_UP_OFFER, SIM_OFFER] {
            // Few are left, so that the end of the stock is met.
            let mut offer = wire.get(&format!("{BASE}/offers/{id}")).await.body;
            offer["bucket"] = json!(5);
            names.push(offer["name"].as_str().unwrap().to_owned());
            mock.seed_offer(pivot_json::from_value(&offer).unwrap());
        }
        let offers = [(TOP_UP_OFFER, 5, names.remove(0)), (SIM_OFFER, 5, names.remove(0))];
        let model = Model { offers, purchases: Vec::new() };
        let mut run = Run { wire, random: Rng::with_seed(tests::seed() + round), model };
        for _ in 0..60 {
            match run.random.u8(..6) {
                0..2 => run.purchase().await,
                2 => run.get().await,
                3 => run.list().await,
                4 => run.customise().await,
                _ => run.offers().await,
            }
        }
        assert_eq!(mock.transactions().len(), run.model.purchases.len());
        assert!(run.model.purchases.len() > 5, "hardly anything was bought");
        assert_eq!(wire_of_nobody(&mock).await, Value::Null);
    }
}

/// What a stranger is told of the purchases.
async fn wire_of_nobody(mock: &OrangeMock) -> Value {
    let answer = tests::http().get(format!("{}{BASE}/transactions", mock.url())).send().await.unwrap();
    let said: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or_default();
    said.get(0).cloned().unwrap_or_default()
}

#[tokio::test]
async fn what_the_mock_of_orange_cannot_know_is_marked() {
    let mock = OrangeMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let suppliers = wire.get(&format!("{BASE}/suppliers")).await;
    let welcome = suppliers.body.as_array().unwrap().iter().find(|one| one["name"] == "Welcome Travelers").unwrap();
    let line = |what: &str, query: &str| format!("/suppliers/{}/{what}?{query}", welcome["id"].as_str().unwrap());
    for (path, is_sample) in [
        ("/../countries".to_owned(), true),
        ("/../currencies".to_owned(), true),
        (line("simstatus", "simId=1956392841179"), true),
        (line("usagebalances", "simId=1956392841179"), true),
        (line("globalbalances", "startDate=2026-01-01&endDate=2026-02-01&zoneLevel=country"), true),
        ("/suppliers".to_owned(), false),
        ("/offers".to_owned(), false),
        ("/transactions".to_owned(), false),
    ] {
        let answered = wire.get(&format!("{BASE}{path}")).await;
        assert_eq!((answered.status, answered.is_sample), (200, is_sample), "{path}: {answered:?}");
    }
}
