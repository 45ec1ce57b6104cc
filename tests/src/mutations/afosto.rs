//! Afosto's types, each with a sample of its schema in which every field is filled.
//!
//! The description marks no field as required, so that no answer of Afosto may ever be refused. An event must say what
//! happened and which message it is: without, two deliveries cannot be distinguished.

use afosto_client::*;
use vendor_mocks::description::Description;

use super::documents::{Document, Form, document};
use super::tree::Tree;
use crate::afosto::objects::objects;

/// A document for each type.
pub fn samples() -> Vec<Option<Document>> {
    let description = Description::afosto();
    objects!(sample, &description)
}

fn sample<T: pivot_json::Json + 'static>(description: &Description, name: &str) -> Option<Document> {
    let seed = Tree::parse(&description.sample_of(name)?.to_string())?;
    Some(document::<T>("Afosto", name, seed, &[]))
}

/// A document for each type, and what the client's own tests have.
pub(super) fn documents() -> Vec<Document> {
    let fixtures = [
        fixture::<odr::Order>("order.json", include_str!("../../../afosto-client/tests/fixtures/order.json")),
        fixture::<odr::Order>("full_order.json", include_str!("../../../afosto-client/tests/fixtures/full_order.json")),
    ];
    let event = Tree::parse(include_str!("../../../afosto-client/tests/fixtures/event.json"));
    let required = &[("event", Form::Text), ("message_id", Form::Text)];
    let event = event.map(|event| document::<webhook::Event>("Afosto", "event.json", event, required));
    let order = include_str!("../../../afosto-client/tests/fixtures/order_updated.json");
    let order = serde_json::from_str::<serde_json::Value>(order).ok();
    let order =
        order.and_then(|event| fixture::<webhook::order::OrderData>("order_updated.json", &event["data"].to_string()));
    fixtures.into_iter().chain([event, order]).chain(samples()).flatten().collect()
}

fn fixture<T: pivot_json::Json + 'static>(name: &str, json: &str) -> Option<Document> {
    Some(document::<T>("Afosto", name, Tree::parse(json)?, &[]))
}
