//! An order as events tell of it.
//!
//! The fields are those of the vendor's query and example \[vendor\]. The example leaves most of them out, so that every one
//! is optional; what is not declared here is in `extra`. It is not the order of the service `odr`, whose fields are
//! others.

use pivot_json::{OptionalVec, RawJson};
use pivot_json_derive::JsonObject;

pivot_json::open_enum! {
    /// The progress of an order. Only one state is public; the others are [`Unknown`](Self::Unknown), with their text.
    ///
    /// Source: \[vendor\].
    pub enum OrderProgress {
        /// Being processed: the state in the vendor's example.
        Open = "OPEN",
    }
}

/// The order that an event is about.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderData {
    /// The id, such as `ord_…`; the `entity_id` of the event.
    pub id: Option<String>,
    /// The number that people know it by.
    pub number: Option<i64>,
    /// The progress of the order.
    pub progress: Option<OrderProgress>,
    /// The lines of the order.
    pub items: OptionalVec<OrderItem>,
    /// Metadata that the shop has stored with it: any JSON.
    ///
    /// Source: \[guess\].
    pub meta_data: Option<RawJson>,
    /// The shipping method and address.
    pub delivery: Option<OrderDelivery>,
    /// The customer, as far as the event tells.
    pub customer: Option<OrderCustomer>,
    /// The phone number to call about it. The vendor has it here and not with the customer.
    pub phone_number: Option<OrderPhoneNumber>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A line of an order.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderItem {
    /// The article's number in the shop.
    pub sku: Option<String>,
    /// The article's number in trade (GTIN, EAN).
    pub gtin: Option<String>,
    /// The name that the customer sees.
    pub label: Option<String>,
    /// The number of pieces.
    pub quantity: Option<i64>,
    /// The stock that the item comes from, undecoded: an object or a list, which is not public.
    /// [`details_list`](OrderItem::details_list) reads both.
    ///
    /// Source: \[guess\].
    pub details: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The stock that an item comes from.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderItemDetails {
    /// The stock that it is taken from.
    pub inventory: Option<OrderItemInventory>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The stock that an item is taken from.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderItemInventory {
    /// The position in the warehouse; whether text, number or object is not public.
    pub position: Option<RawJson>,
    /// Whether the stock was reduced by it.
    pub is_deducted: Option<bool>,
    /// The progress of picking it.
    pub progress: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The shipping method and address of an order.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderDelivery {
    /// The shipping method.
    pub method: Option<OrderDeliveryMethod>,
    /// The shipping address.
    pub address: Option<OrderAddress>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A shipping method.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderDeliveryMethod {
    /// Its name in the shop.
    pub name: Option<String>,
    /// Its id at the vendor.
    pub id: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderAddress {
    /// The first name.
    pub given_name: Option<String>,
    /// Names between the first and the last, such as `van der`.
    pub additional_name: Option<String>,
    /// The last name.
    pub family_name: Option<String>,
    /// The company.
    pub organisation: Option<String>,
    /// Street and number.
    pub address_line_1: Option<String>,
    /// The second line of the address.
    pub address_line_2: Option<String>,
    /// The postal code, in the format of the country.
    pub postal_code: Option<String>,
    /// The town.
    pub locality: Option<String>,
    /// The country: two letters of ISO 3166.
    ///
    /// Source: \[guess\].
    pub country_code: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The customer of an order, as far as an event tells.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderCustomer {
    /// Notes by the customer.
    pub notes: Option<String>,
    /// The customer's own name for the order.
    pub reference: Option<String>,
    /// The customer's contact details.
    pub contact: Option<OrderContact>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Contact details of a customer.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderContact {
    /// The e-mail address.
    pub email: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A number to reach the customer by.
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct OrderPhoneNumber {
    /// The number, as it was typed.
    pub number: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl OrderItem {
    /// The [`details`](Self::details), whether they came as one object or as a list. Empty if there are none, or if they are
    /// something else.
    #[inline]
    pub fn details_list(&self) -> Vec<OrderItemDetails> {
        let Some(details) = &self.details else { return Vec::new() };
        match details.read::<Vec<OrderItemDetails>>() {
            Ok(list) => list,
            Err(_) => details.read().into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> OrderData {
        pivot_json::from_slice(json.as_bytes()).unwrap()
    }

    #[test]
    fn the_order_of_the_vendors_example_is_read() {
        let body = include_bytes!("../../tests/fixtures/order_updated.json");
        let event = crate::webhook::parse(body).unwrap();
        let order = event.order().unwrap();
        assert_eq!((order.number, &order.progress), (Some(7), &Some(OrderProgress::Open)));
        let item = &order.items[0];
        assert_eq!((item.sku.as_deref(), item.gtin.as_deref(), item.quantity), (Some("S1"), None, Some(1)));
        assert_eq!(item.label.as_deref(), Some("Cup"));
        assert_eq!(order.meta_data, Some("{}".parse().unwrap()));
        assert_eq!(order.phone_number.unwrap().number, None);
        assert_eq!(order.id.as_deref(), event.entity_id.as_deref());
    }

    #[test]
    fn every_documented_field_has_its_place() {
        let order = read(
            r#"{"items":[{"details":{"inventory":{"position":"A-7","is_deducted":true,"progress":"PICKED"}}}],
            "delivery":{"method":{"name":"Post","id":"m-1"},"address":{"given_name":"Ada","additional_name":"van",
            "family_name":"Lovelace","organisation":"Engines","address_line_1":"Street 1","address_line_2":"back",
            "postal_code":"1234 AB","locality":"Groningen","country_code":"NL"}},
            "customer":{"notes":"ring twice","reference":"P-1","contact":{"email":"ada@example.org"}}}"#,
        );
        assert_eq!(pivot_json::unknown_fields(&order), Vec::<String>::new());
        let inventory = order.items[0].details_list()[0].inventory.clone().unwrap();
        assert_eq!(inventory.position.unwrap().as_text().as_deref(), Some("A-7"));
        assert_eq!((inventory.is_deducted, inventory.progress.as_deref()), (Some(true), Some("PICKED")));
        let address = order.delivery.unwrap().address.unwrap();
        assert_eq!((address.locality.as_deref(), address.country_code.as_deref()), (Some("Groningen"), Some("NL")));
        assert_eq!(order.customer.unwrap().contact.unwrap().email.as_deref(), Some("ada@example.org"));
    }

    #[test]
    fn details_are_an_object_or_a_list() {
        let position = |details: &str| {
            let order = read(&format!(r#"{{"items":[{{"sku":"S1","details":{details}}}]}}"#));
            let details = order.items[0].details_list();
            let position = |one: &OrderItemDetails| one.inventory.clone()?.position.map(|position| position.to_value());
            (order.items[0].sku.clone(), details.iter().map(position).collect::<Vec<_>>())
        };
        let (one, two) = (r#"{"inventory":{"position":1}}"#, r#"{"inventory":{"position":{"row":2}}}"#);
        let numbers = (Some(serde_json::json!(1)), Some(serde_json::json!({"row": 2})));
        for (details, expected) in [
            (one.to_owned(), vec![numbers.0.clone()]),
            (format!("[{one}]"), vec![numbers.0.clone()]),
            (format!("[{one},{two}]"), vec![numbers.0, numbers.1]),
            ("[]".to_owned(), vec![]),
            ("null".to_owned(), vec![]),
            ("7".to_owned(), vec![]),
        ] {
            assert_eq!(position(&details), (Some("S1".to_owned()), expected), "{details}");
        }
    }

    #[test]
    fn what_does_not_fit_costs_its_field_alone() {
        let order = read(r#"{"number":"seven","progress":["?"],"items":[{"sku":"S1","quantity":"a few"}],"new":1}"#);
        assert_eq!((order.number, order.items[0].sku.as_deref()), (None, Some("S1")));
        assert_eq!(order.items[0].quantity, None);
        assert!(pivot_json::misfits(&order).len() >= 2, "{:?}", pivot_json::misfits(&order));
        assert_eq!(pivot_json::unknown_fields(&order), ["new"]);
    }
}
