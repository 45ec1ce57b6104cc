//! The stock of warehouses: what `PUT /wms/inventory` sets is what a search for it sums up, and the list of items shows.
//!
//! Set is the stock of an article at a location, a position and of a lot. The list has one item for each of these, however many
//! pieces there are \[guess\]; none where there are no pieces.

use serde_json::{Map, Value, json};

use super::call::{Call, Remembered};
use super::lists::{page, timestamp};
use super::store::{Store, text};

/// Where items are kept.
const ITEMS: &str = "/wms/inventory";

/// Where the sums are kept: at no path.
const SUMS: &str = "the sums of /wms/inventory";

/// The field of a sum that tells it from others; no answer has it.
const PLACE: &str = "place";

/// What an operation about stock answers; `None` if it is another, or nothing was set.
pub(super) fn perform(store: &mut Store, call: &Call<'_>) -> Option<Remembered> {
    match (call.operation.method, call.operation.path) {
        ("PUT", ITEMS) => Some(set(store, call)),
        ("POST", ITEMS) => search(store, call),
        _ => None,
    }
}

fn set(store: &mut Store, call: &Call<'_>) -> Remembered {
    let asked = call.asked();
    let mut places = Vec::new();
    for item in asked["items"].as_array().into_iter().flatten().filter(|item| item["sku"].is_string()) {
        let mut named = Map::new();
        named.extend([("location_id".to_owned(), asked["location_id"].clone())]);
        named.extend(["sku", "position", "lot_number"].map(|name| (name.to_owned(), item[name].clone())));
        let place = Value::Object(named.clone()).to_string();
        named.extend([("expires_at".to_owned(), item["expires_at"].clone())]);
        named.retain(|_, value| !value.is_null());
        // More than fits is as much as fits.
        let quantity =
            item["quantity"].as_f64().map_or(0, |most| item["quantity"].as_i64().unwrap_or(most as i64).max(0));
        let id = set_item(store, call, &place, &named, quantity > 0);
        let mut sum = json!({
            PLACE: place, "id": id, "available": quantity, "reserved": 0, "claimed": 0, "transit": 0, "missing": 0,
            "backordered": 0, "total": quantity,
        });
        sum.as_object_mut().into_iter().for_each(|sum| sum.extend(named.clone()));
        store.push(SUMS, Some(PLACE), sum);
        places.push(place);
    }
    page(call, places.iter().filter_map(|place| store.member(SUMS, place)).collect())
}

/// Keeps the item of a place, or lets go of it. Gives its id.
fn set_item(store: &mut Store, call: &Call<'_>, place: &str, named: &Map<String, Value>, is_there: bool) -> Value {
    let id = store.member(SUMS, place).map(|sum| sum["id"].clone()).unwrap_or_default();
    let before = text(&id).and_then(|id| store.member(ITEMS, &id).cloned());
    if !is_there {
        text(&id).into_iter().for_each(|id| drop(store.remove(ITEMS, &id)));
        return id;
    }
    let now = timestamp(call);
    let made = before.as_ref().map_or(&now, |before| &before["created_at"]).clone();
    let mut item = json!({"id": id, "state": "available", "metadata": {}, "created_at": made, "updated_at": now});
    item.as_object_mut().into_iter().for_each(|item| item.extend(named.clone()));
    store.add(ITEMS, "id", item)["id"].clone()
}

fn search(store: &Store, call: &Call<'_>) -> Option<Remembered> {
    let sums = store.all(SUMS)?;
    let asked = call.asked();
    let constraints = asked["constraints"].as_array().map(Vec::as_slice).unwrap_or_default();
    let fits = |sum: &&Value| constraints.iter().all(|constraint| is_as_wanted(sum, constraint));
    Some(page(call, sums.filter(fits).collect()))
}

fn is_as_wanted(sum: &Value, constraint: &Value) -> bool {
    let values = || constraint["values"].as_array().into_iter().flatten().filter_map(Value::as_str);
    match constraint["key"].as_str() {
        Some("state") => values().any(|state| sum[state].as_i64().is_some_and(|pieces| pieces > 0)),
        Some(key @ ("sku" | "position" | "location_id")) => values().any(|value| sum[key] == value),
        // Nothing that is set here is claimed, and all of it is managed and tracked.
        Some("claim_id") => false,
        _ => values().any(|value| value == "true"),
    }
}
