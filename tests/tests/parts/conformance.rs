//! How all operations are called, and how what came of it is told.

use serde_json::Value;
use tests::conformance::afosto::{in_order, places};
use tests::conformance::events::of_e4cars;
use tests::conformance::stands::is_at_the_vendor;
use vendor_mocks::description::Description;

#[test]
fn every_value_of_a_path_is_found_with_its_place() {
    let found: Vec<_> = places("/odr/orders/{id}/items/{item_id}/rest").collect();
    assert_eq!(found, [("/odr/orders/{id}", "id"), ("/odr/orders/{id}/items/{item_id}", "item_id")]);
    assert_eq!(places("/odr/orders").count(), 0);
}

#[test]
fn nothing_is_removed_before_everything_else_has_been_called() {
    let description = Description::afosto();
    let methods: Vec<&str> =
        in_order(&description).iter().map(|call| description.operation(call.operation).unwrap().method).collect();
    let first = methods.iter().position(|method| *method == "DELETE").unwrap();
    assert!(methods[first..].iter().all(|method| *method == "DELETE"));
    assert_eq!(methods.len(), 544);
}

#[test]
fn the_vendors_own_hosts_are_known() {
    for url in ["https://api.orange.com/travel-b2b/v1", "https://API.afosto.io", "https://api.sandbox.ownli.app:443/x"]
    {
        assert!(is_at_the_vendor(url), "{url}");
    }
    for url in ["http://127.0.0.1:8080/orange", "https://mock.example/orange.com", "https://notorange.com", "nonsense"]
    {
        assert!(!is_at_the_vendor(url), "{url}");
    }
}

#[test]
fn a_message_that_is_not_known_whole_is_found() {
    let trip = Description::e4cars().messages()["Trip"].clone();
    assert_eq!(of_e4cars("Trip", &trip), Vec::<String>::new());
    let changed = |pointer: &str, field: &str, value: Value| {
        let mut changed = trip.clone();
        changed.pointer_mut(pointer).unwrap()[field] = value;
        of_e4cars("Trip", &changed).join("; ")
    };
    for (pointer, field, value, expected) in [
        ("/outgoing_event", "operations", "x".into(), "operations is left over"),
        ("/outgoing_event/event", "real_date", "x".into(), "real_date: expected an object"),
        ("/outgoing_event/event", "event_no", "".into(), "it has no identity"),
        ("/outgoing_event", "kind", "stock".into(), "there is no type"),
        ("/outgoing_event", "kind", Value::Null, "it is taken for PlatformEvent"),
        ("/outgoing_event", "movement_type", 7.into(), "movement_type is \"7\", not 7"),
    ] {
        let wrong = changed(pointer, field, value);
        assert!(wrong.contains(expected), "{field}: {wrong}");
    }
    assert!(of_e4cars("Trip", &Value::Null).len() == 1);
}
