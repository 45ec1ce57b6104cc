//! The parts of the rule that a single resource does not show.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

use crate::wire::Wire;

struct Shop {
    wire: Wire,
    _mock: AfostoMock,
}

/// A status, a body, and whether the body is a sample.
type Said = (u16, Value, bool);

impl Shop {
    async fn open() -> Self {
        let mock = AfostoMock::start().await.unwrap();
        mock.accept_bearer("t");
        Self { wire: Wire::new(mock.url()), _mock: mock }
    }

    async fn ask(&self, method: &str, path: &str, body: Value) -> Said {
        let answer = self.wire.ask(method, path, &body).await;
        (answer.status, answer.body, answer.is_sample)
    }

    async fn get(&self, path: &str) -> Said {
        self.ask("GET", path, Value::Null).await
    }

    async fn order(&self, tag: &str) -> String {
        let (status, made, _) = self.ask("POST", "/odr/orders", json!({"tags": [tag]})).await;
        assert_eq!(status, 200, "{made}");
        made["id"].as_str().unwrap().to_owned()
    }
}

#[tokio::test]
async fn an_order_that_was_deleted_is_gone_with_everything_below_it() {
    let shop = Shop::open().await;
    let (one, other) = (shop.order("one").await, shop.order("other").await);
    for order in [&one, &other] {
        let (status, made, is_sample) =
            shop.ask("POST", &format!("/odr/orders/{order}/items"), json!([{"sku": order, "reference": "r"}])).await;
        assert_eq!((status, made[0]["sku"].as_str(), is_sample), (200, Some(order.as_str()), false), "{made}");
    }
    assert_eq!(shop.ask("DELETE", &format!("/odr/orders/{one}"), Value::Null).await.0, 200);
    for path in ["", "/items", "/stacks", "/calculation", "/references"] {
        assert_eq!(shop.get(&format!("/odr/orders/{one}{path}")).await.0, 404, "{path}");
    }
    for (method, path) in [("POST", "/confirm"), ("POST", "/allocate"), ("POST", "/cancel")] {
        assert_eq!(shop.ask(method, &format!("/odr/orders/{one}{path}"), Value::Null).await.0, 404, "{path}");
    }
    assert_eq!(shop.ask("DELETE", &format!("/odr/orders/{one}"), Value::Null).await.0, 404, "once only");
    let (_, items, _) = shop.get(&format!("/odr/orders/{other}/items")).await;
    assert_eq!((items[0]["sku"].as_str(), items.as_array().unwrap().len()), (Some(other.as_str()), 1));
    let (_, listed, _) = shop.get("/odr/orders").await;
    assert_eq!(listed.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn lists_are_filtered_by_the_parameters_that_are_their_fields() {
    let shop = Shop::open().await;
    let (one, _) = (shop.order("one").await, shop.order("other").await);
    let (_, got, _) = shop.get(&format!("/odr/orders/{one}")).await;
    let number = got["number"].as_str().expect("the server numbers orders").to_owned();
    let (_, found, _) = shop.get(&format!("/odr/orders?number={number}")).await;
    assert_eq!((found.as_array().unwrap().len(), &found[0]["id"]), (1, &json!(one)));
    assert_eq!(shop.get("/odr/orders?number=nope").await.1, json!([]));
    assert!(got["created_at"].as_str().is_some_and(|at| at.ends_with('Z')), "{got}");
}

#[tokio::test]
async fn items_are_removed_by_their_ids_and_put_by_their_names() {
    let shop = Shop::open().await;
    let order = shop.order("one").await;
    let path = format!("/odr/orders/{order}/items");
    let (_, made, _) = shop.ask("POST", &path, json!([{"sku": "a"}, {"sku": "b"}])).await;
    let id = made[0]["id"].as_str().unwrap();
    assert_eq!(shop.ask("DELETE", &path, json!([id])).await.0, 204);
    let (_, left, _) = shop.get(&path).await;
    assert_eq!((left.as_array().unwrap().len(), &left[0]["sku"]), (1, &json!("b")));

    let (_, group, _) = shop.ask("POST", "/cat/groups", json!({"name": "g", "currency": "EUR"})).await;
    let prices = format!("/cat/groups/{}/prices", group["id"].as_str().map_or(group["id"].to_string(), str::to_owned));
    for (sku, amount) in [("a", 100), ("b", 200), ("a", 300)] {
        let (status, said, _) = shop.ask("PUT", &prices, json!([{"sku": sku, "amount": amount}])).await;
        assert_eq!(status, 200, "{said}");
    }
    let (_, found, is_sample) = shop.get(&prices).await;
    assert_eq!((found.as_array().unwrap().len(), is_sample), (2, false), "{found}");
    let (_, of_a, _) = shop.get(&format!("{prices}/a")).await;
    assert_eq!((of_a.as_array().unwrap().len(), of_a[0]["amount"].as_f64()), (1, Some(300.0)), "{of_a}");
    assert_eq!(shop.get("/cat/groups/nobody/prices").await.0, 404);
}

#[tokio::test]
async fn what_one_cannot_know_is_the_same_sample_each_time_and_says_so() {
    let shop = Shop::open().await;
    for path in ["/iam/products", "/wms/subtransfers", "/odr/providers", "/iam/customer", "/odr/calculations"] {
        let (status, first, is_sample) = shop.get(path).await;
        assert_eq!((status, is_sample), (200, true), "{path}");
        assert_eq!(shop.get(path).await.1, first, "{path}");
    }
    // The one that a list shows is there, and no other.
    let (_, listed, _) = shop.get("/odr/calculations").await;
    let id = listed[0]["id"].as_str().unwrap();
    assert_eq!(shop.get(&format!("/odr/calculations/{id}")).await.0, 200);
    assert_eq!(shop.get("/odr/calculations/nobody").await.0, 404);
    // What is put stands over the sample.
    let (_, customer, _) = shop.get("/iam/customer").await;
    let mut changed = customer.clone();
    let name = customer.as_object().unwrap().iter().find(|(_, value)| value.is_string()).unwrap().0;
    changed[name] = json!("Ada's shop");
    let only = json!({name: "Ada's shop"});
    let (status, said, _) = shop.ask("PUT", "/iam/customer", only).await;
    assert_eq!(status, 200, "{said}");
    assert_eq!(shop.get("/iam/customer").await, (200, changed, true));
}

#[tokio::test]
async fn values_of_a_path_may_be_anything() {
    let shop = Shop::open().await;
    for code in ["a/b", "a%2Fb", "ä ö", "..", "a/../b"] {
        let (status, said, _) = shop.ask("POST", "/odr/coupons/codes", json!({"code": code})).await;
        assert_eq!(status, 200, "{said}");
    }
    let mut url = url::Url::parse("http://x/").unwrap();
    for code in ["a/b", "a%2Fb", "ä ö", "a/../b"] {
        url.path_segments_mut().unwrap().clear().push(code);
        let path = format!("/odr/coupons/codes{}", url.path());
        let (status, got, _) = shop.get(&path).await;
        assert_eq!((status, got["code"].as_str()), (200, Some(code)), "{path}");
        assert_eq!(shop.ask("DELETE", &path, Value::Null).await.0, 204);
        assert_eq!(shop.get(&path).await.0, 404);
    }
    assert_eq!(shop.get("/odr/coupons/codes").await.1.as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_put_into_a_member_that_no_operation_makes_is_read_from_then_on() {
    let shop = Shop::open().await;
    // Got by an id, listed or not, and answered as any object.
    for (path, list, name, value) in [
        ("/iam/tenants/a%20text", None, "name", "N"),
        ("/iam/profiles/a.b", None, "given_name", "Ada"),
        ("/int/apps/integrations/7", Some("/int/apps/integrations"), "name", "N"),
    ] {
        let (status, before, is_sample) = shop.get(path).await;
        assert_eq!((status, is_sample), (200, true), "{path}");
        assert_ne!(before[name], value, "{path}");
        let (status, said, _) = shop.ask("PUT", path, json!({name: value})).await;
        assert_eq!((status, &said[name]), (200, &json!(value)), "{path}: {said}");
        let (_, after, _) = shop.get(path).await;
        assert_eq!(after[name], value, "{path}: {after}");
        if let Some(list) = list {
            assert_eq!(shop.get(list).await.1[0][name], value, "{list}");
        }
    }
    assert_eq!(shop.get("/iam/profiles/a.b").await.1, json!({"given_name": "Ada"}), "of any object nothing is made up");
}

#[tokio::test]
async fn what_has_no_id_is_got_by_what_it_is_called_by() {
    let shop = Shop::open().await;
    let (status, made, is_sample) =
        shop.ask("POST", "/cnt/instant/proxies", json!({"key": "my-key", "indexes": []})).await;
    assert_eq!((status, &made["key"], is_sample), (201, &json!("my-key"), false), "{made}");
    assert_eq!(shop.get("/cnt/instant/proxies").await.1.as_array().unwrap().len(), 1);
    let (status, got, _) = shop.get("/cnt/instant/proxies/my-key").await;
    assert_eq!((status, &got["key"]), (200, &json!("my-key")));
    assert_eq!(shop.get("/cnt/instant/proxies/another").await.0, 404);
    for expected in [204, 404] {
        assert_eq!(shop.ask("DELETE", "/cnt/instant/proxies/my-key", Value::Null).await.0, expected);
    }
}

#[tokio::test]
async fn what_is_below_names_of_ones_own_choice_is_kept() {
    let shop = Shop::open().await;
    let free = json!({"colour": "red", "sizes": [1, {"deep": null}]});
    let (_, made, is_sample) = shop.ask("POST", "/cat/groups", json!({"name": "g", "metadata": free})).await;
    assert_eq!((&made["metadata"], is_sample), (&free, false), "{made}");
    let id = made["id"].as_str().map_or_else(|| made["id"].to_string(), str::to_owned);
    assert_eq!(shop.get(&format!("/cat/groups/{id}")).await.1["metadata"], free);
    let filters = json!([{"sku": "S1", "filters": {"colour": ["red"]}}]);
    assert_eq!(shop.ask("PUT", "/odr/filters", filters).await.0 / 100, 2);
    assert_eq!(shop.get("/odr/filters").await.1[0]["filters"], json!({"colour": ["red"]}));
}

#[tokio::test]
async fn the_server_makes_keys_of_the_form_that_the_description_has() {
    let shop = Shop::open().await;
    for (path, is_uuid) in [("/odr/orders", true), ("/odr/services", true), ("/cat/groups", false)] {
        let mut ids = std::collections::HashSet::new();
        for _ in 0..2 {
            let (status, made, _) = shop.ask("POST", path, json!({})).await;
            assert_eq!(status / 100, 2, "{path}: {made}");
            let id = made["id"].as_str().map_or_else(|| made["id"].to_string(), str::to_owned);
            assert_eq!(id.len() == 36, is_uuid, "{path}: {id}");
            assert_eq!(shop.get(&format!("{path}/{id}")).await.1["id"], made["id"], "{path}");
            assert!(ids.insert(id), "{path}");
        }
    }
}
