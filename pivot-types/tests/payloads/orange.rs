//! The example payloads of Orange's document.

use pivot_json::{from_slice, from_value, to_value};
use pivot_types::travel::offer::{FeesType, ProductType, Tags};
use pivot_types::travel::transaction::TransactionStatus;
use pivot_types::{Offer, Supplier, Transaction};
use serde_json::json;

use crate::common::{check, payload, tree};

#[test]
fn the_offer_and_the_transactions_are_whole() {
    check::<Offer>("orange/offer.json");
    check::<Transaction>("orange/transaction_esim.json");
    check::<Transaction>("orange/transaction_detail.json");
}

#[test]
fn the_suppliers_are_whole() {
    check::<Vec<Supplier>>("orange/suppliers.json");
}

#[test]
fn prices_are_exact_and_have_their_currency() {
    let offer: Offer = from_slice(&payload("orange/offer.json")).unwrap();
    assert_eq!(offer.resell_price().unwrap().to_string(), "7.92 EUR");
    assert_eq!(offer.distributor_fees_type, Some(FeesType::Percent));
    let transaction: Transaction = from_slice(&payload("orange/transaction_detail.json")).unwrap();
    assert_eq!(transaction.resell_price().unwrap().to_string(), "43.99 EUR");
}

#[test]
fn all_date_forms_read_and_the_text_none_is_absent() {
    let transaction: Transaction = from_slice(&payload("orange/transaction_detail.json")).unwrap();
    let date = transaction.creation_date.unwrap();
    assert_eq!(date.text(), "2024-03-12T17:59:18Z");
    assert_eq!(transaction.parameters.unwrap().expiration_date, None);
}

#[test]
fn the_names_of_the_vendors_other_source_read_alike() {
    let mut other = tree("orange/offer.json");
    for (documented, vendor) in [
        ("distributor_fees", "distribution_fees"),
        ("distributor_fees_type", "distribution_fees_type"),
        ("bucket_update_date", "last_bucket_update"),
    ] {
        let value = other.as_object_mut().unwrap().remove(documented).unwrap();
        other[vendor] = value;
    }
    other["tags"] = json!([]);
    other["product"]["metadata"]["sms"] = json!("0");
    assert_eq!(from_value::<Offer>(&other).unwrap(), from_slice(&payload("orange/offer.json")).unwrap());

    other["tags"] = json!(["summer", "europe"]);
    other["product"]["metadata"]["sms"] = json!("unlimited");
    other["product"]["type"] = json!("sunscription");
    let offer: Offer = from_value(&other).unwrap();
    assert_eq!(offer.tags.0, ["summer", "europe"]);
    let product = offer.product.unwrap();
    assert_eq!(product.product_type, Some(ProductType::Subscription));
    assert_eq!(to_value(&product.metadata.unwrap())["sms"], "unlimited");
}

#[test]
fn an_empty_text_for_no_tags_is_written_back_as_it_came() {
    for json in [
        r#"{"id":"o-1","product":{"id":"p-1","tags":""},"tags":""}"#,
        r#"{"id":"o-1","product":{"id":"p-1","tags":[]},"tags":[]}"#,
    ] {
        let offer: Offer = from_slice(json.as_bytes()).unwrap();
        assert!(offer.tags.0.is_empty());
        let written: serde_json::Value = to_value(&offer);
        assert_eq!(written, serde_json::from_str::<serde_json::Value>(json).unwrap());
    }
    let mut offer: Offer = from_slice(br#"{"id":"o-1","product":{"id":"p-1","tags":""}}"#).unwrap();
    let product = offer.product.as_mut().unwrap();
    assert_eq!(product.tags, None);
    product.tags = Some(Tags(vec!["summer".to_owned()]));
    assert_eq!(to_value(&offer)["product"]["tags"], json!(["summer"]));
}

#[test]
fn the_status_of_a_transaction_is_read() {
    let transaction: Transaction = from_slice(&payload("orange/transaction_esim.json")).unwrap();
    assert_eq!(transaction.status, Some(TransactionStatus::Ok));
}
