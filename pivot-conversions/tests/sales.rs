//! Sales of orders whose items are not counted as the reference says.

#![cfg(feature = "afosto")]
#![allow(clippy::unwrap_used)] // helpers may fail as loudly as their tests

use afosto_client::{AfostoClient, Credentials};
use pivot_conversions::sale::Sale;
use pivot_core::testing::{Received, Reply, StubTransport};

/// The sale of an order of two mugs by their ids, and of one further group.
async fn sale(group: &'static str) -> Result<Vec<Option<String>>, String> {
    let transport = StubTransport::new(move |request: &Received| match request.url.path() {
        path if path.ends_with("/items") => {
            let body = format!(r#"[{{"sku": "CUP", "ids": ["i-1", "i-2"], "quantity": 2}}, {group}]"#);
            Reply::json(200, body).header("x-count", "2")
        }
        _ => Reply::json(200, r#"{"id": "o-1"}"#),
    });
    let afosto = AfostoClient::builder(afosto_client::Environment::Production, Credentials::bearer("t0ken"))
        .configure(move |core| core.transport(transport.clone()))
        .build()
        .unwrap();
    let sale = Sale::load(&afosto, "o-1").await.map_err(|error| error.to_string())?;
    Ok(sale.items.into_iter().skip(2).map(|item| item.id).collect())
}

#[tokio::test]
async fn a_quantity_that_is_no_number_of_pieces_is_refused_and_named_and_never_sold_as_one() {
    for quantity in [
        r#""3 pcs""#,
        "[3, 4]",
        "2.5",
        r#""2.5""#,
        "-2",
        r#""-2""#,
        "18446744073709551616",
        "1e30",
        r#"{"value": 3}"#,
        r#""three""#,
        r#""3x""#,
        r#"["3 pcs"]"#,
    ] {
        let group: &'static str = Box::leak(format!(r#"{{"sku": "MUG", "quantity": {quantity}}}"#).into_boxed_str());
        let why = sale(group).await.expect_err(quantity);
        assert!(why.contains("MUG") && why.contains("no number of pieces"), "{quantity}: {why}");
    }
}

#[tokio::test]
async fn a_quantity_in_another_dress_is_as_many_pieces() {
    let some = |ids: &[&str], further: usize| {
        let ids = ids.iter().map(|id| Some((*id).to_owned()));
        ids.chain(std::iter::repeat_n(None, further)).collect::<Vec<_>>()
    };
    for (group, expected) in [
        (r#"{"sku": "MUG", "quantity": 3}"#, some(&[], 3)),
        (r#"{"sku": "MUG", "quantity": "3"}"#, some(&[], 3)),
        (r#"{"sku": "MUG", "quantity": 3.0}"#, some(&[], 3)),
        // What was not counted is one, or as many as are named; none is none.
        (r#"{"sku": "MUG"}"#, some(&[], 1)),
        (r#"{"sku": "MUG", "quantity": null}"#, some(&[], 1)),
        (r#"{"sku": "MUG", "quantity": 0}"#, some(&[], 0)),
        (r#"{"sku": "MUG", "ids": ["i-3", "i-4"]}"#, some(&["i-3", "i-4"], 0)),
        (r#"{"sku": "MUG", "ids": ["i-3"], "quantity": 2}"#, some(&["i-3"], 1)),
        (r#"{"sku": "MUG", "ids": ["i-3", "i-4"], "quantity": 1}"#, some(&["i-3", "i-4"], 0)),
    ] {
        assert_eq!(sale(group).await, Ok(expected), "{group}");
    }
}

#[tokio::test]
async fn what_stands_among_the_items_and_is_none_fails_the_sale() {
    for group in [r#"{"error": "account disabled"}"#, r#"{"message": "no such item"}"#, "{}", "7", r#""MUG""#, "[]"] {
        let sold = sale(group).await;
        assert!(sold.is_err(), "{group}: {sold:?}");
    }
}
