//! The Afosto client against the mock, over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::time::Duration;

use afosto_client::files::FilePart;
use afosto_client::odr::{OdrOrderModel, OdrSettings};
use afosto_client::rel::RelSearch;
use afosto_client::{AfostoClient, Credentials, ErrorBody};
use futures_util::TryStreamExt;
use serde_json::json;
use tests::afosto::Caller;
use tests::afosto::calls::CALLS;
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::afosto::description::Description;
use vendor_mocks::fault::Fault;

#[tokio::test]
async fn an_order_is_created_got_changed_and_listed() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    let settings = OdrSettings { reference: Some("web-1".into()), ..OdrSettings::default() };
    let model =
        OdrOrderModel { settings: Some(settings), tags: vec!["gift".to_owned()].into(), ..OdrOrderModel::default() };
    let created = afosto.odr().create_stack(&model).send().await.unwrap();
    let id = created.id.clone().unwrap();
    let got = afosto.odr().get_order(&id).send().await.unwrap();
    assert_eq!((got.id.as_deref(), got.tags.as_slice()), (Some(id.as_str()), ["gift".to_owned()].as_slice()));
    let orders = afosto.odr().list_orders().collect_all(10).await.unwrap();
    assert_eq!(orders, [got]);
    assert_eq!(mock.stored("/odr/orders").len(), 1);
    let missing = afosto.odr().get_order("nobody").send().await.unwrap_err();
    assert!(missing.is_not_found(), "{missing}");
}

#[tokio::test]
async fn a_lost_answer_creates_no_second_order() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    afosto.mes().get_task("warm").send().await.unwrap();
    mock.fail_next(Fault::ResetAfter);
    afosto.odr().create_stack(&OdrOrderModel::default()).send().await.unwrap();
    assert_eq!(mock.stored("/odr/orders").len(), 1);
}

#[tokio::test]
async fn what_the_description_does_not_have_is_refused_with_what_is_wrong() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    let mut search = RelSearch::default();
    search.extra.insert("colour", "red");
    let error = afosto.rel().search_contacts(&search).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let said = &ErrorBody::all(&error)[0];
    assert!(said.errors.as_ref().unwrap()["invalid value"][0].contains("colour"), "{error}: {said:?}");
    let error = afosto.request(http::Method::GET, "/odr/orders").query("numbr", "1").send().await.unwrap_err();
    assert!(error.message().unwrap().contains("unknown: numbr"), "{error}");
    let error = afosto.request(http::Method::GET, "/odr/nowhere").send().await.unwrap_err();
    assert!(error.is_not_found());
}

#[tokio::test]
async fn lists_of_both_kinds_come_whole() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    for number in 0..60 {
        mock.seed("/odr/orders", json!({"number": number.to_string()}));
        mock.seed("/cat/groups", json!({"name": number.to_string()}));
    }
    let orders: Vec<_> = afosto.odr().list_orders().page_size(25).fetch_ahead().items().try_collect().await.unwrap();
    let groups: Vec<_> = afosto.cat().get_pricing_groups().items().try_collect().await.unwrap();
    assert_eq!((orders.len(), groups.len()), (60, 60));
    assert_eq!(groups[59].name.as_deref(), Some("59"));
}

#[tokio::test]
async fn a_file_is_uploaded_and_a_task_waited_for() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    let stored = afosto.upload("invoices/", FilePart::bytes("a.pdf", "%PDF")).send().await.unwrap();
    assert_eq!(stored.filename.as_deref(), Some("a.pdf"));
    let started = afosto.odr().allocate_order("o").send().await.unwrap();
    let state = started.task().wait().at_most(Duration::from_secs(20)).await.unwrap();
    assert_eq!(state.json::<serde_json::Value>().unwrap()["rows"], 3);
}

#[tokio::test]
async fn a_token_that_expired_is_renewed() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    afosto.odr().get_order("o").send().await.unwrap();
    mock.expire_tokens();
    afosto.odr().get_order("o").send().await.unwrap();
    let tokens = mock.received().iter().filter(|request| request.path == "/iam/oauth/authorize").count();
    assert_eq!(tokens, 2);
    let stranger = AfostoClient::builder(Credentials::client("x", "y")).base_url(mock.url()).build().unwrap();
    assert!(stranger.odr().get_order("o").send().await.unwrap_err().is_auth());
}

#[tokio::test]
async fn the_mock_takes_every_operation_with_everything_it_takes() {
    let mock = AfostoMock::start().await.unwrap();
    let caller = Caller { afosto: mock.client().unwrap(), description: Description::checked_in() };
    let mut failures = Vec::new();
    for call in CALLS.iter().flat_map(|calls| calls.iter()).filter(|call| call.operation != "GetAccessToken") {
        match (call.run)(&caller).await {
            Ok(outcome) if outcome.unknown.is_empty() => {}
            Ok(outcome) => failures.push(format!("{}: {:?} is not known", call.operation, outcome.unknown)),
            // What an earlier call created may leave nothing under the id of this one.
            Err(error) if error.is_not_found() && error.message() == Some("Not found") => {}
            Err(error) => failures.push(format!("{}: {error}: {:?}", call.operation, error.message())),
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}
