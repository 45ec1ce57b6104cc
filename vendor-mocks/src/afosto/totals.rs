//! What items come to: amount times quantity, with adjustments and tax, in projections and calculations.
//!
//! Amounts are whole cents. Prices are with tax \[guess\], so that the tax of a rate is a part of what its items come to. An
//! adjustment is so many cents or so many percent, taken off where it is a discount \[guess\].

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::call::{Call, Remembered};
use super::store::{Store, text};

/// An item that has a price.
struct Item {
    shown: Map<String, Value>,
    amount: i64,
    quantity: i64,
    rate: Option<i64>,
}

/// What is asked for of which items.
enum Asked {
    /// Those in the body.
    Given,
    /// Those of this order, by the prices that are known.
    OfOrder(String),
}

/// Computes what an operation answers, where all of its items have prices; `None` if it is none of these, or one has none.
pub(super) fn compute(store: &mut Store, call: &Call<'_>) -> Option<Remembered> {
    let value = call.values.first();
    if (call.operation.method, call.operation.path) == ("PUT", "/odr/sessions/{id}/order") {
        // No operation gets it, and still it says which items the session is about.
        store.put_document(call.path(), call.asked().as_object().cloned().unwrap_or_default());
    }
    let asked = match (call.operation.method, call.operation.path) {
        ("POST", "/odr/projection" | "/odr/orders/{id}/calculation") => Asked::Given,
        ("GET", "/odr/orders/{id}/projection" | "/odr/orders/{id}/calculation") => Asked::OfOrder(value?.clone()),
        ("GET", "/odr/sessions/{id}/projection" | "/odr/sessions/{id}/calculation") => {
            let attached = store.document(&format!("/odr/sessions/{}/order", super::place::segment_of(value?)))?;
            Asked::OfOrder(text(attached.get("order_id")?)?)
        }
        _ => return None,
    };
    let body = call.asked();
    let computed = match &asked {
        Asked::Given => {
            let computed = total(given(&body)?, &body["adjustments"])?;
            if call.operation.path.contains("{id}") {
                // It is the order's from now on.
                let mut kept = body.as_object().cloned().unwrap_or_default();
                kept.extend(computed.clone());
                store.put_document(call.path(), kept);
            }
            computed
        }
        // What was calculated stands; otherwise the prices are those of now.
        Asked::OfOrder(order) => {
            let calculated = call.operation.path.ends_with("/calculation");
            let path = format!("/odr/orders/{}/calculation", super::place::segment_of(order));
            match store.document(&path).filter(|_| calculated) {
                Some(kept) if kept.contains_key("total") => kept.clone(),
                _ => total(of_order(store, order)?, &Value::Null)?,
            }
        }
    };
    let mut answer = call.sampled();
    if let (Some(Value::Object(body)), Some(Value::Object(sample))) = (&mut answer.body, &call.sample) {
        // The sample's own items, services and adjustments are none of these.
        for list in ["items", "services", "adjustments", "vat"] {
            if sample.contains_key(list) {
                body.insert(list.to_owned(), json!([]));
            }
        }
        body.extend(computed.into_iter().filter(|(name, _)| sample.contains_key(name)));
        shape(body, sample);
    }
    Some(answer)
}

/// Leaves what the answer's type has not out of its items.
fn shape(body: &mut Map<String, Value>, sample: &Map<String, Value>) {
    for list in ["items", "adjustments"] {
        let known = sample.get(list).and_then(|items| items.get(0)).and_then(Value::as_object);
        for item in body.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            if let (Some(item), Some(known)) = (item.as_object_mut(), known) {
                item.retain(|name, _| known.contains_key(name));
            }
        }
    }
}

/// The items of a request, each with an amount; those of an order's calculation stand for as many items as they name.
fn given(body: &Value) -> Option<Vec<Item>> {
    let items = body["items"].as_array().filter(|items| !items.is_empty())?;
    let read = |item: &Value| {
        let named = item["item_ids"].as_array().and_then(|ids| i64::try_from(ids.len()).ok());
        let quantity = item["quantity"].as_i64().or(named).unwrap_or(1);
        let shown = item.as_object()?.clone();
        Some(Item { shown, amount: item["amount"].as_i64()?, quantity, rate: item["vat_percentage"].as_i64() })
    };
    items.iter().map(read).collect()
}

/// The items of an order, by the prices of the first price group that has them.
fn of_order(store: &Store, order: &str) -> Option<Vec<Item>> {
    let items: Vec<&Value> = store.all(&format!("/odr/orders/{}/items", super::place::segment_of(order)))?.collect();
    if items.is_empty() {
        return None;
    }
    let mut prices: BTreeMap<String, &Value> = BTreeMap::new();
    for price in store.below("/cat/groups/", "/prices") {
        if let Some(sku) = text(&price["sku"]) {
            prices.entry(sku).or_insert(price);
        }
    }
    let priced = |item: &&Value| {
        let price = prices.get(&text(&item["sku"])?)?;
        let quantity = item["quantity"].as_i64().unwrap_or(1);
        let (amount, rate) = (price["amount"].as_i64()?, price["vat"][0]["rate"].as_i64());
        let mut shown = item.as_object()?.clone();
        shown.insert("amount".to_owned(), json!(amount));
        shown.insert("quantity".to_owned(), json!(quantity));
        shown.extend(rate.map(|rate| ("vat_percentage".to_owned(), json!(rate))));
        Some(Item { shown, amount, quantity, rate })
    };
    items.iter().map(priced).collect()
}

/// What all of it comes to; `None` if it is more than can be counted.
fn total(items: Vec<Item>, adjustments: &Value) -> Option<Map<String, Value>> {
    let (mut shown, mut subtotal, mut by_rate) = (Vec::new(), 0_i64, BTreeMap::<i64, i64>::new());
    for item in items {
        let before = item.amount.checked_mul(item.quantity)?;
        let after = adjusted(before, &item.shown.get("adjustments").cloned().unwrap_or_default())?;
        subtotal = subtotal.checked_add(after)?;
        if let Some(rate) = item.rate {
            let sum = by_rate.entry(rate).or_default();
            *sum = sum.checked_add(after)?;
        }
        let mut it = item.shown;
        for (name, value) in [("quantity", item.quantity), ("subtotal", before), ("total", after)] {
            it.insert(name.to_owned(), json!(value));
        }
        it.insert("total_revenue".to_owned(), json!(after.checked_sub(tax(after, item.rate.unwrap_or(0))?)?));
        shown.push(Value::Object(it));
    }
    let total = adjusted(subtotal, adjustments)?;
    let vat = by_rate.into_iter().map(|(rate, sum)| {
        // What is taken off the whole is taken off every rate's share of it.
        let share = if subtotal == 0 { 0 } else { divided(i128::from(sum) * i128::from(total), subtotal.into())? };
        Some(json!({"rate": rate, "amount": tax(share, rate)?}))
    });
    let vat: Vec<Value> = vat.collect::<Option<_>>()?;
    let adjustments = if adjustments.is_array() { adjustments.clone() } else { json!([]) };
    let computed = json!({
        "items": shown, "subtotal": subtotal, "adjustments": adjustments, "total": total, "vat": vat, "is_including_vat": true,
    });
    computed.as_object().cloned()
}

/// The tax in a sum that has it in it.
fn tax(sum: i64, rate: i64) -> Option<i64> {
    if rate <= 0 { Some(0) } else { divided(i128::from(sum) * i128::from(rate), i128::from(rate) + 100) }
}

/// A sum with its adjustments.
fn adjusted(sum: i64, adjustments: &Value) -> Option<i64> {
    let mut after = sum;
    for adjustment in adjustments.as_array().into_iter().flatten() {
        let amount = adjustment["amount"].as_f64().unwrap_or_default().abs();
        // Thousandths are as exact as anybody says it.
        let thousandths = rounded(amount * 1000.0)?;
        let by = match adjustment["is_percentage"] == true {
            true => divided(i128::from(sum) * i128::from(thousandths), 100_000)?,
            false => divided(thousandths.into(), 1000)?,
        };
        let is_discount = adjustment["is_discount"] == true || adjustment["amount"].as_f64().is_some_and(|it| it < 0.0);
        after = if is_discount { after.checked_sub(by)? } else { after.checked_add(by)? };
    }
    Some(after)
}

fn rounded(number: f64) -> Option<i64> {
    // Beyond this a number is no longer exact.
    #[allow(clippy::cast_possible_truncation)] // it is within the bound
    (number.abs() < 9e15).then(|| number.round() as i64)
}

/// A quotient, rounded to the nearest, halves away from nothing.
fn divided(dividend: i128, divisor: i128) -> Option<i64> {
    let half = divisor / 2;
    let quotient = if dividend < 0 { (dividend - half) / divisor } else { (dividend + half) / divisor };
    i64::try_from(quotient).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn computed(body: Value) -> Option<Map<String, Value>> {
        total(given(&body)?, &body["adjustments"])
    }

    #[test]
    fn totals_are_amounts_times_quantities_with_adjustments_and_the_tax_in_them() {
        // 2 × 1210 + 1 × 1090: 3510, of which 420 is the tax of 21 % on 2420, and 90 that of 9 % on 1090.
        let it = computed(json!({"items": [
            {"sku": "a", "amount": 1210, "quantity": 2, "vat_percentage": 21}, {"sku": "b", "amount": 1090, "vat_percentage": 9},
        ]}));
        let it = it.unwrap();
        assert_eq!((&it["subtotal"], &it["total"]), (&json!(3510), &json!(3510)));
        assert_eq!(it["vat"], json!([{"rate": 9, "amount": 90}, {"rate": 21, "amount": 420}]));
        assert_eq!((&it["items"][0]["total"], &it["items"][0]["total_revenue"]), (&json!(2420), &json!(2000)));
        assert_eq!(it["items"][1]["quantity"], 1);
        // Half off an item, 10 % off all: 1210 × 2 = 2420, 1210, 1089, of which 189 is tax.
        let half = json!({"amount": 50, "is_percentage": true, "is_discount": true});
        let tenth = json!({"amount": 10, "is_percentage": true, "is_discount": true});
        let it = computed(json!({
            "items": [{"amount": 1210, "quantity": 2, "vat_percentage": 21, "adjustments": [half]}], "adjustments": [tenth],
        }));
        let it = it.unwrap();
        assert_eq!(
            (&it["items"][0]["subtotal"], &it["subtotal"], &it["total"]),
            (&json!(2420), &json!(1210), &json!(1089))
        );
        assert_eq!(it["vat"], json!([{"rate": 21, "amount": 189}]));
        let more =
            json!({"items": [{"amount": 100}], "adjustments": [{"amount": 25}, {"amount": 5, "is_discount": true}]});
        assert_eq!(computed(more).unwrap()["total"], 120);
    }

    #[test]
    fn what_has_no_price_or_is_beyond_counting_is_not_computed() {
        for none in [
            json!({}),
            json!({"items": []}),
            json!({"items": [{"sku": "a"}]}),
            json!({"items": [{"amount": 1}, {"sku": "a"}]}),
            json!({"items": [{"amount": i64::MAX, "quantity": 2}]}),
            json!({"items": [{"amount": i64::MAX}, {"amount": 1}]}),
            json!({"items": [{"amount": i64::MAX, "adjustments": [{"amount": 1}]}]}),
            json!({"items": [{"amount": 1}], "adjustments": [{"amount": 1e300}]}),
        ] {
            assert_eq!(computed(none.clone()), None, "{none}");
        }
        let free = computed(json!({"items": [{"amount": 0, "vat_percentage": 21}]})).unwrap();
        assert_eq!((&free["total"], &free["vat"]), (&json!(0), &json!([{"rate": 21, "amount": 0}])));
        assert_eq!(
            (divided(5, 2), divided(-5, 2), divided(4, 3), divided(i128::MAX, 1)),
            (Some(3), Some(-3), Some(1), None)
        );
    }
}
