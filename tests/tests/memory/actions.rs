//! What is sent to a path below a member is read in the member, where its type has a place for it.

use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

use crate::wire::Wire;

async fn open() -> (AfostoMock, Wire) {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let wire = Wire::new(mock.url());
    (mock, wire)
}

/// Each: the list, a member that is posted there, what is done below it, with what, and what the member has then.
fn done() -> Vec<(&'static str, Value, &'static str, Value, Value)> {
    let order = || json!({"tags": ["posted"]});
    let shipment = || json!({"id": "s-1"});
    vec![
        // A value of the field that the path names.
        ("/odr/orders", order(), "PUT /tags", json!(["x", "y"]), json!({"tags": ["x", "y"]})),
        ("/odr/orders", order(), "PUT /tags", json!([]), json!({"tags": []})),
        ("/iam/users", json!({"email": "a@b.c"}), "PUT /roles", json!(["r"]), json!({"roles": ["r"]})),
        (
            "/lcs/shipments",
            shipment(),
            "PUT /items/overage",
            json!([{"sku": "S1", "quantity": 2}]),
            json!({"overage": [{"sku": "S1", "quantity": 2}]}),
        ),
        // One more of a list of the member's.
        (
            "/mes/conversations",
            json!({"event": "e"}),
            "POST /messages",
            json!({"content": "hello", "is_private": true}),
            json!({"messages": [{"content": "hello", "is_private": true}]}),
        ),
        // Fields of the member.
        (
            "/lcs/lists",
            json!({}),
            "PUT /state",
            json!({"is_on_hold": true, "sub": "u-1"}),
            json!({"is_on_hold": true, "sub": "u-1"}),
        ),
        (
            "/odr/invoices",
            json!({}),
            "PUT /paid",
            json!({"paid_at": "2026-01-31T12:00:00Z"}),
            json!({"paid_at": "2026-01-31T12:00:00Z", "is_paid": true}),
        ),
        ("/spl/printers", json!({}), "PUT /inbox", json!({"inbox_id": "i-1"}), json!({"inbox_id": "i-1"})),
        (
            "/wms/claims",
            json!({"location_id": "l"}),
            "PUT /extend",
            json!({"expires_at": "2026-01-31T12:00:00Z"}),
            json!({"expires_at": "2026-01-31T12:00:00Z"}),
        ),
        // A flag that the path names.
        ("/lcs/parcels", json!({}), "PUT /finished", Value::Null, json!({"is_finished": true})),
        ("/lcs/parcels", json!({}), "PUT /transit", Value::Null, json!({"is_in_transit": true})),
    ]
}

/// Whether a value has all of another: the fields of objects, and as many items of lists.
fn has(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            expected.iter().all(|(name, value)| found.get(name).is_some_and(|found| has(found, value)))
        }
        (Value::Array(found), Value::Array(expected)) => {
            found.len() == expected.len() && found.iter().zip(expected).all(|(found, value)| has(found, value))
        }
        (found, expected) => found == expected,
    }
}

#[tokio::test]
async fn a_member_has_what_was_sent_below_it() {
    for (list, member, what, body, expected) in done() {
        let (mock, wire) = open().await;
        // Another member shows that only the one that is meant is changed.
        let mut ids = ["m-1", "m-2"];
        for id in &mut ids {
            let mut member = member.clone();
            member["id"] = json!(*id);
            mock.seed(list, member);
        }
        let before = wire.get(&format!("{list}/m-2")).await.body;
        let (method, below) = what.split_once(' ').unwrap();
        let answered = wire.ask(method, &format!("{list}/m-1{below}"), &body).await;
        assert!(answered.status < 300, "{list} {what}: {answered:?}");
        assert!(!answered.is_sample, "{list} {what}: {answered:?}");
        if answered.body.is_object() {
            assert_eq!(answered.body["id"], "m-1", "{list} {what}: {answered:?}");
        }
        let after = wire.get(&format!("{list}/m-1")).await;
        assert!(has(&after.body, &expected), "{list} {what}: {after:?}");
        assert_eq!(wire.get(&format!("{list}/m-2")).await.body, before, "{list} {what}");
    }
}

#[tokio::test]
async fn messages_are_kept_in_the_order_they_came() {
    let (mock, wire) = open().await;
    mock.seed("/mes/conversations", json!({"id": "c"}));
    for content in ["one", "two", "three"] {
        wire.ask("POST", "/mes/conversations/c/messages", &json!({"content": content})).await;
    }
    let got = wire.get("/mes/conversations/c").await.body;
    let contents: Vec<&str> =
        got["messages"].as_array().unwrap().iter().filter_map(|it| it["content"].as_str()).collect();
    assert_eq!(contents, ["one", "two", "three"], "{got}");
}

#[tokio::test]
async fn what_a_session_chooses_is_what_is_active() {
    for (path, body, field, expected) in [
        ("shipping/methods", json!({"method_id": "m"}), "active", json!({"method_id": "m"})),
        ("shipping/point", json!({"spid": "p"}), "active", json!({"spid": "p"})),
        ("shipping/window", json!({"from": 3, "to": 4}), "active", json!({"from": 3, "to": 4})),
        ("billing/methods", json!({"method_id": "m"}), "acitve", json!({"method_id": "m"})),
        ("billing", json!({"address_id": "a"}), "active", json!({"id": "a"})),
        ("shipping", json!({"address_id": "a"}), "active", json!({"id": "a"})),
        ("organisations", json!({"organisation_id": "o"}), "active", json!({"id": "o"})),
        ("phonenumbers", json!({"phone_number_id": "n"}), "active", json!({"id": "n"})),
    ] {
        let (mock, wire) = open().await;
        mock.seed("/odr/sessions", json!({"id": "s"}));
        let path = format!("/odr/sessions/s/{path}");
        let answered = wire.ask("PUT", &path, &body).await;
        assert!(answered.status < 300, "{path}: {answered:?}");
        let got = wire.get(&path).await.body;
        assert!(has(&got[field], &expected), "{path}: {got}");
    }
}

#[tokio::test]
async fn items_of_a_claim_are_those_that_were_attached_and_not_removed() {
    let (mock, wire) = open().await;
    mock.seed("/wms/claims", json!({"id": "c"}));
    mock.seed("/wms/claims", json!({"id": "other"}));
    let asked = json!([{"entity_type": "sku", "entity_id": "o", "reference": "one"}, {"entity_type": "sku", "entity_id": "o", "reference": "two"}]);
    let attached = wire.ask("PUT", "/wms/claims/c/attach", &asked).await;
    assert_eq!((attached.status, &attached.body[1]["reference"]), (200, &json!("two")), "{attached:?}");
    let listed = wire.get("/wms/claims/c/items").await;
    assert_eq!((&listed.body, listed.is_sample), (&attached.body, false));
    let removed = wire.ask("DELETE", "/wms/claims/c", &json!([attached.body[0]["id"]])).await;
    assert_eq!(removed.status, 204, "{removed:?}");
    let left = wire.get("/wms/claims/c/items").await.body;
    assert_eq!(left, json!([attached.body[1]]));
    assert_eq!(wire.get("/wms/claims/c").await.status, 200, "the claim itself stays");
}
