//! What counts as built, and how the page tells of it.

use std::collections::BTreeSet;

use afosto_client::GraphQlQuery;
use serde_json::{Value, json};
use tests::conformance::Checked;
use tests::coverage::graphql::{ask, is_built};
use tests::coverage::page::markdown;
use tests::coverage::{Row, VENDORS, is_read, judged, unknown};
use vendor_mocks::afosto::AfostoMock;

fn call(operation: &str, wrong: &[&str]) -> Checked {
    let wrong = wrong.iter().map(ToString::to_string).collect();
    Checked { operation: operation.to_owned(), what: operation.to_owned(), left_out: BTreeSet::new(), wrong }
}

#[test]
fn an_operation_is_built_if_it_is_called_and_each_of_its_calls_passes() {
    let names = ["A", "B", "C", "D", "DWithoutAccount", "E", "EWithoutAccount", "GetToken"];
    let calls = [
        call("A", &[]),
        call("B", &[]),
        call("B", &["something was left out"]),
        call("D", &[]),
        call("DWithoutAccount", &[]),
        call("E", &[]),
        call("POST /token, and a call with its token", &[]),
    ];
    let judged = judged(&names, &calls, &["GET /seen"]);
    let expected =
        [("A", true), ("B", false), ("C", false), ("D", true), ("E", false), ("GET /seen", false), ("GetToken", true)];
    assert_eq!(judged, expected.map(|(name, is_built)| (name.to_owned(), is_built)).into());
}

#[test]
fn an_event_that_no_client_knows_is_not_built() {
    assert!(is_read("ORDER_OPENED", "order"));
    assert!(!is_read("ORDER_EATEN", "order"));
}

#[test]
fn everything_that_is_not_known_has_a_mark() {
    for (vendor, name) in VENDORS {
        for line in unknown(vendor) {
            let has_mark = ["[doc]", "[vendor]", "[seen]", "[guess]"].iter().any(|mark| line.ends_with(mark));
            assert!(has_mark && !line.contains('|'), "{name}: {line}");
        }
    }
}

#[test]
fn a_row_has_the_counts_and_what_is_missing_is_named() {
    let all = |names: &[(&str, bool)]| names.iter().map(|(name, built)| ((*name).to_owned(), *built)).collect();
    let row = Row {
        vendor: "Acme",
        operations: all(&[("A", true), ("B", false)]),
        events: all(&[("E", true)]),
        unknown: &["one [doc]", "two [guess]"],
    };
    let page = markdown(&[row]);
    assert!(page.contains("| Acme | 2 | 1 | 1 | 1 | one [doc]<br>two [guess] |"), "{page}");
    assert!(page.contains("Known and not built: Acme's `B`."), "{page}");
}

#[tokio::test]
async fn a_mock_answers_graphql_with_200_whatever_it_says_and_a_new_token_helps() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    assert_eq!(ask(&afosto).await.unwrap(), json!({"__typename": "Query"}));
    mock.expire_tokens();
    assert_eq!(ask(&afosto).await.unwrap(), json!({"__typename": "Query"}), "with a new token");
    let wrong = afosto.graphql(&GraphQlQuery::new("{ orders { id } }")).send::<Value>().await.unwrap_err();
    assert_eq!(wrong.vendor_code(), Some("VALIDATION_ERROR"), "{wrong}");
    assert_eq!(wrong.status(), Some(http::StatusCode::OK), "{wrong}");
    let odd = GraphQlQuery::new("{ a }").variables(&7_i64);
    let wrong = afosto.graphql(&odd).send::<Value>().await.unwrap_err();
    assert_eq!(wrong.vendor_code(), Some("VALIDATION_ERROR"), "{wrong}");
    assert!(is_built().await.unwrap());
}
