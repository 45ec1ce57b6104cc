//! What can be computed is: totals of orders and of sessions, and what a search finds.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

use crate::wire::Wire;

async fn shop() -> (Wire, AfostoMock) {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    (Wire::new(mock.url()), mock)
}

async fn ask(wire: &Wire, method: &str, path: &str, body: Value) -> Value {
    let answer = wire.ask(method, path, &body).await;
    assert!(matches!(answer.status, 200 | 201 | 204), "{method} {path}: {} {}", answer.status, answer.body);
    answer.body
}

fn id_of(made: &Value) -> String {
    made["id"].as_str().map_or_else(|| made["id"].to_string(), str::to_owned)
}

/// Prices by sku in a group, each with the rate of its tax, which no operation takes.
async fn price(wire: &Wire, mock: &AfostoMock, random: &mut fastrand::Rng) -> (String, Vec<(String, i64, i64)>) {
    let group = id_of(&ask(wire, "POST", "/cat/groups", json!({"name": "g", "currency": "EUR"})).await);
    let draw = |number: i64| (format!("sku-{number}"), random.i64(0..1_000_000), [0, 9, 21][random.usize(0..3)]);
    let prices: Vec<_> = (0..5).map(draw).collect();
    for (sku, amount, rate) in &prices {
        mock.seed(
            &format!("/cat/groups/{group}/prices"),
            json!({"sku": sku, "amount": amount, "vat": [{"rate": rate}]}),
        );
    }
    (group, prices)
}

#[tokio::test]
async fn what_an_order_and_its_session_come_to_is_the_sum_of_its_items_by_their_prices() {
    let mut random = fastrand::Rng::with_seed(tests::seed());
    for _ in 0..20 {
        let (wire, mock) = shop().await;
        let (_, prices) = price(&wire, &mock, &mut random).await;
        let order = id_of(&ask(&wire, "POST", "/odr/orders", json!({"tags": []})).await);
        let session = id_of(&ask(&wire, "POST", "/odr/sessions", json!({})).await);
        ask(&wire, "PUT", &format!("/odr/sessions/{session}/order"), json!({"order_id": order})).await;
        let (mut total, mut by_rate) = (0, std::collections::BTreeMap::<i64, i64>::new());
        for _ in 0..random.usize(1..8) {
            let ((sku, amount, rate), quantity) = (&prices[random.usize(0..prices.len())], random.i64(1..9));
            ask(&wire, "POST", &format!("/odr/orders/{order}/items"), json!([{"sku": sku, "quantity": quantity}]))
                .await;
            total += amount * quantity;
            *by_rate.entry(*rate).or_default() += amount * quantity;
            for path in [
                format!("/odr/orders/{order}/projection"),
                format!("/odr/orders/{order}/calculation"),
                format!("/odr/sessions/{session}/projection"),
                format!("/odr/sessions/{session}/calculation"),
            ] {
                let told = ask(&wire, "GET", &path, Value::Null).await;
                assert_eq!((&told["subtotal"], &told["total"]), (&json!(total), &json!(total)), "{path}: {told}");
                // With the tax in it, to the nearest cent.
                let tax = |(rate, sum): (&i64, &i64)| json!({"rate": rate, "amount": (sum * rate * 2 + rate + 100) / (2 * (rate + 100))});
                assert_eq!(told["vat"], by_rate.iter().map(tax).collect::<Value>(), "{path}");
                let lines = told["items"].as_array().unwrap().iter().map(|item| item["total"].as_i64().unwrap());
                assert_eq!(lines.sum::<i64>(), total, "{path}");
            }
        }
        // One without a price leaves it a sample.
        ask(&wire, "POST", &format!("/odr/orders/{order}/items"), json!([{"sku": "unknown", "quantity": 1}])).await;
        let told = wire.get(&format!("/odr/orders/{order}/projection")).await;
        assert!(told.is_sample && told.body["total"] != total, "{}", told.body);
    }
}

#[tokio::test]
async fn what_is_projected_and_calculated_from_given_amounts_is_their_sum_and_stays_the_orders() {
    let mut random = fastrand::Rng::with_seed(tests::seed());
    let (wire, _mock) = shop().await;
    for _ in 0..30 {
        let order = id_of(&ask(&wire, "POST", "/odr/orders", json!({"tags": []})).await);
        let mut total = 0;
        let mut items = Vec::new();
        for _ in 0..random.usize(1..6) {
            let (amount, quantity) = (random.i64(0..100_000), random.i64(1..9));
            total += amount * quantity;
            items.push(json!({"sku": "a", "amount": amount, "quantity": quantity}));
        }
        let off = random.i64(0..=100);
        let adjustments = json!([{"amount": off, "is_discount": true}]);
        let asked = json!({"currency": "EUR", "items": items, "adjustments": adjustments});
        let told = ask(&wire, "POST", "/odr/projection", asked).await;
        assert_eq!((&told["subtotal"], &told["total"]), (&json!(total), &json!(total - off)), "{told}");
        let items = items.iter().map(|item| {
            let ids = (0..item["quantity"].as_i64().unwrap()).map(|_| json!("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11"));
            json!({"item_ids": ids.collect::<Vec<_>>(), "amount": item["amount"]})
        });
        let path = format!("/odr/orders/{order}/calculation");
        let asked = json!({"currency": "EUR", "items": items.collect::<Vec<_>>(), "adjustments": adjustments});
        let made = ask(&wire, "POST", &path, asked).await;
        let got = ask(&wire, "GET", &path, Value::Null).await;
        for told in [made, got] {
            assert_eq!((&told["subtotal"], &told["total"]), (&json!(total), &json!(total - off)), "{told}");
        }
    }
}

#[tokio::test]
async fn searches_find_what_is_stored_and_fits_and_nothing_else() {
    let mut random = fastrand::Rng::with_seed(tests::seed());
    let (wire, mock) = shop().await;
    let nothing = wire.ask("POST", "/odr/search/orders", &json!({"constraints": []})).await;
    assert_eq!((nothing.status, nothing.body, nothing.is_sample), (200, json!([]), false));
    let mut ids = Vec::new();
    for number in 0..12 {
        ids.push(id_of(&ask(&wire, "POST", "/odr/orders", json!({"tags": [number.to_string()]})).await));
    }
    for _ in 0..30 {
        let wanted: Vec<&String> = ids.iter().filter(|_| random.bool()).collect();
        let mut asked: Vec<String> = wanted.iter().map(|id| (*id).clone()).collect();
        asked.push("nobody".to_owned());
        random.shuffle(&mut asked);
        let constraint = json!({"key": "ids", "operator": "in", "values": asked});
        let found = wire.ask("POST", "/odr/search/orders", &json!({"constraints": [constraint]})).await;
        let found_ids: Vec<String> = found.body.as_array().unwrap().iter().map(id_of).collect();
        assert_eq!((found_ids.iter().collect::<Vec<_>>(), found.is_sample), (wanted, false));
    }
    // What was removed is not found, and neither is anything where two constraints exclude each other.
    let gone = ids.remove(3);
    ask(&wire, "DELETE", &format!("/odr/orders/{gone}"), Value::Null).await;
    let by = |id: &str| json!({"key": "ids", "operator": "in", "values": [id]});
    for constraints in [json!([by(&gone)]), json!([by(&ids[0]), by(&ids[1])])] {
        let found = wire.ask("POST", "/odr/search/orders", &json!({"constraints": constraints})).await;
        assert_eq!(found.body, json!([]), "{constraints}");
    }
    for code in ["A", "B", "C"] {
        ask(&wire, "POST", "/odr/coupons/codes", json!({"code": code})).await;
    }
    let asked = json!({"constraints": [{"key": "codes", "operator": "in", "values": ["A", "C"]}]});
    let found = ask(&wire, "POST", "/odr/search/coupons", asked).await;
    let codes: Vec<&str> = found.as_array().unwrap().iter().map(|coupon| coupon["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["A", "C"]);
    let (group, prices) = price(&wire, &mock, &mut random).await;
    let path = format!("/cat/groups/{group}/prices");
    let asked = json!({"constraints": [{"key": "sku", "operator": "in", "values": [prices[2].0]}]});
    let found = ask(&wire, "POST", &path, asked).await;
    assert_eq!((found.as_array().unwrap().len(), &found[0]["amount"]), (1, &json!(prices[2].1)));
}
