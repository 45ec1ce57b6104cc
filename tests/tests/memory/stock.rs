//! Stock that was set is what is told of it.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

use crate::wire::Wire;

const INVENTORY: &str = "/wms/inventory";

fn stock(location: &str, items: &[(&str, i64)]) -> Value {
    let items: Vec<Value> = items.iter().map(|(sku, quantity)| json!({"sku": sku, "quantity": quantity})).collect();
    json!({"location_id": location, "items": items})
}

/// Which pieces a search finds: locations, articles and how many there are.
async fn found(wire: &Wire, constraints: Value) -> Vec<(String, String, i64)> {
    let found = wire.ask("POST", INVENTORY, &json!({"constraints": constraints})).await;
    assert!(!found.is_sample);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let row = |row: &Value| {
        assert_eq!(row["available"], row["total"]);
        (text(&row["location_id"]), text(&row["sku"]), row["total"].as_i64().unwrap())
    };
    found.body.as_array().unwrap().iter().map(row).collect()
}

#[tokio::test]
async fn stock_that_is_set_is_summed_up_and_listed() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let (here, there) = ("00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b");
    let set = wire.ask("PUT", INVENTORY, &stock(here, &[("a", 5), ("b", 2)])).await;
    assert!(set.status == 200 && !set.is_sample && set.body[0]["available"] == 5, "{set:?}");
    wire.ask("PUT", INVENTORY, &stock(there, &[("a", 1)])).await;
    // It is absolute: nothing is added.
    wire.ask("PUT", INVENTORY, &stock(here, &[("a", 4), ("b", 0)])).await;

    let row = |place: &str, sku: &str, count: i64| (place.to_owned(), sku.to_owned(), count);
    let by = |key: &str, values: &[&str]| json!([{"key": key, "operator": "in", "values": values}]);
    let (a, b, other) = (row(here, "a", 4), row(here, "b", 0), row(there, "a", 1));
    let sorted = async |constraints: Value| {
        let mut rows = found(&wire, constraints).await;
        rows.sort();
        rows
    };
    assert_eq!(sorted(json!([])).await, [a.clone(), b.clone(), other.clone()]);
    assert_eq!(sorted(by("sku", &["a"])).await, [a.clone(), other.clone()]);
    assert_eq!(sorted(by("location_id", &[there])).await, std::slice::from_ref(&other));
    assert_eq!(sorted(by("state", &["available"])).await, [a, other]);
    assert_eq!(sorted(by("sku", &["nobodys"])).await, []);
    assert_eq!(sorted(by("claim_id", &[here])).await, []);

    let listed = wire.get(INVENTORY).await;
    let items = listed.body.as_array().unwrap().clone();
    assert!(!listed.is_sample && items.len() == 2, "{items:?}");
    for item in items {
        let got = wire.get(&format!("{INVENTORY}/{}", item["id"].as_str().unwrap())).await;
        assert_eq!((got.status, &got.body, &item["sku"]), (200, &item, &json!("a")));
    }
    assert_eq!(wire.get(&format!("{INVENTORY}/nobodys")).await.status, 404);
}

#[tokio::test]
async fn what_the_description_does_not_bound_is_passed_over_and_what_it_does_is_refused() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    let here = "00000000-0000-4000-8000-00000000000a";
    let set = wire.ask("PUT", INVENTORY, &stock(here, &[("a", -3)])).await;
    assert_eq!((set.status, &set.body[0]["total"]), (200, &json!(0)));
    // More than can be counted is as much as can be.
    let most = serde_json::from_str::<Value>(r#"{"sku": "a", "quantity": 1000000000000000000000000000000}"#).unwrap();
    let set = wire.ask("PUT", INVENTORY, &json!({"location_id": here, "items": [most]})).await;
    assert_eq!((set.status, &set.body[0]["total"]), (200, &json!(i64::MAX)));
    let nameless = json!({"location_id": here, "items": [{"quantity": 3}]});
    assert_eq!(wire.ask("PUT", INVENTORY, &nameless).await.body, json!([]));

    for (content, status) in
        [("PGgxPg==", 200), ("", 200), ("AAAA", 200), ("<h1>", 400), ("PGgxPg=", 400), ("PGg_Pg==", 400), ("a b=", 400)]
    {
        let made = wire.ask("POST", "/cnt/html", &json!({"content": content})).await;
        assert_eq!(made.status, status, "{content}: {made:?}");
    }
}
