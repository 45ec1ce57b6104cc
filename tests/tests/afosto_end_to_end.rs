//! The Afosto client against the mock, over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::time::Duration;

use afosto_client::odr::{OdrOrder, OdrOrderItem, OdrOrderModel, OdrSettings};
use afosto_client::rel::RelSearch;
use afosto_client::sale::SoldVehicle;
use afosto_client::{AfostoClient, Credentials, ErrorBody};
use futures_util::TryStreamExt;
use pivot_types::vehicle::{IncomingVehicle, MemberRole};
use pivot_types::{LocalDateTime, OfferId};
use serde_json::json;
use vendor_mocks::afosto::AfostoMock;
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
async fn broken_slow_and_senseless_answers_are_told_apart() {
    let mock = AfostoMock::start().await.unwrap();
    mock.seed("/odr/orders", json!({"id": "o"}));
    let afosto = mock.client().unwrap();
    afosto.odr().get_order("o").send().await.unwrap();
    // A read is repeated past an answer that broke off.
    mock.fail_next(Fault::TruncatedBody);
    let response = afosto.odr().get_order("o").send_with_response().await.unwrap();
    assert_eq!(response.attempts(), 2);
    mock.fail_next(Fault::SlowBody(Duration::from_micros(1)));
    assert!(afosto.odr().get_order("o").send().await.is_ok());
    mock.fail_next(Fault::not_json());
    let error = afosto.odr().get_order("o").send().await.unwrap_err();
    assert!(error.to_string().contains("where JSON is expected"), "{error}");
    mock.fail_next(Fault::html(http::StatusCode::OK));
    let error = afosto.odr().get_order("o").send().await.unwrap_err();
    assert!(error.to_string().contains("text/html"), "{error}");
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
    assert!(said.errors.as_ref().unwrap()["unknown"][0].contains("colour"), "{error}: {said:?}");
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
    let stored = afosto.upload("invoices/", "a.pdf", "%PDF").send().await.unwrap();
    assert_eq!(stored.filename.as_deref(), Some("a.pdf"));
    let started = afosto.odr().allocate_order("o").send().await.unwrap();
    let state = started.task().wait().at_most(Duration::from_secs(20)).await.unwrap();
    assert_eq!(state.json::<serde_json::Value>().unwrap()["rows"], 3);
}

#[tokio::test]
async fn a_token_that_expired_is_renewed() {
    let mock = AfostoMock::start().await.unwrap();
    mock.seed("/odr/orders", json!({"id": "o"}));
    let afosto = mock.client().unwrap();
    afosto.odr().get_order("o").send().await.unwrap();
    mock.expire_tokens();
    afosto.odr().get_order("o").send().await.unwrap();
    let tokens = mock.received().iter().filter(|request| request.path == "/iam/oauth/authorize").count();
    assert_eq!(tokens, 2);
    let stranger = AfostoClient::builder(Credentials::client("x", "y")).base_url(mock.url()).build().unwrap();
    assert!(stranger.odr().get_order("o").send().await.unwrap_err().is_auth());
}

/// A shop whose cars have the VIN as their reference.
struct Dealer;

impl afosto_client::sale::Shop for Dealer {
    fn vehicle(&self, _: &OdrOrder, item: &OdrOrderItem) -> Option<SoldVehicle> {
        let vehicle =
            IncomingVehicle::builder().make("Peugeot").model(item.sku.as_deref()?.strip_prefix("CAR-")?).build();
        Some(SoldVehicle { vin: item.reference.clone()?, vehicle, license_plate: None })
    }

    fn esim(&self, _: &OdrOrder, item: &OdrOrderItem) -> Option<OfferId> {
        (item.sku.as_deref() == Some("ESIM")).then(|| "offer-1".into())
    }

    fn issuer(&self) -> String {
        "SHOP".to_owned()
    }

    fn account(&self) -> String {
        "NMN".to_owned()
    }

    fn group(&self) -> String {
        "FLT".to_owned()
    }

    fn seller(&self) -> MemberRole {
        let seller =
            MemberRole::builder().name("The dealer").check_private(false).place_name("1 rue A, 92100 Boulogne");
        seller.zip("92100").city("Boulogne").country_code("FR").build()
    }
}

#[tokio::test]
async fn what_an_order_sold_becomes_declarations_and_esims() {
    let mock = AfostoMock::start().await.unwrap();
    let settings = json!({"contact": {"id": "c-1"}, "shipping": {"address_id": "a-1"}});
    mock.seed("/odr/orders", json!({"id": "o-1", "number": "A-1", "settings": settings}));
    for (ids, sku) in [(vec!["i-1"], "CAR-E-3008"), (vec!["i-2", "i-3"], "ESIM"), (vec!["i-4"], "MUG")] {
        mock.seed("/odr/orders/o-1/items", json!({"ids": ids, "sku": sku, "reference": "NMN291NZXHRZ91MSK"}));
    }
    mock.seed("/rel/contacts", json!({"id": "c-1", "given_name": "Monique", "family_name": "Marchal"}));
    let address = json!({"id": "a-1", "address_line_1": "27 rue du puit", "postal_code": "75019", "locality": "Paris", "country_code": "FR"});
    mock.seed("/rel/addresses", address);
    let mut sale = mock.client().unwrap().sale("o-1").await.unwrap();
    let at: LocalDateTime = "2024-10-17T14:01:38".parse().unwrap();
    let declarations = sale.declarations(&Dealer, at).unwrap();
    assert_eq!(declarations.len(), 1);
    let account = &declarations[0].vehicle_account;
    assert_eq!(account.vin.text(), "NMN291NZXHRZ91MSK");
    assert_eq!(account.incoming_buyer.name.as_deref(), Some("Monique Marchal"));
    assert_eq!(account.incoming_buyer.place_name.as_deref(), Some("27 rue du puit, 75019 Paris"));
    assert_eq!(account.customer_references[0].value, "A-1");
    let esims = sale.esims(&Dealer).unwrap();
    assert_eq!(esims.iter().map(|esim| esim.user_id.as_str()).collect::<Vec<_>>(), ["o-1/i-2", "o-1/i-3"]);

    sale.items[0].reference = Some("NO-VIN".to_owned());
    let problems = sale.declarations(&Dealer, at).unwrap_err().to_string();
    assert!(problems.contains("item i-1: vehicle_account.vin"), "{problems}");
    sale.address = Some(afosto_client::rel::RelAddress { locality: Some("Paris".to_owned()), ..Default::default() });
    sale.contact = None;
    let problems = sale.declarations(&Dealer, at).unwrap_err().to_string();
    for lacking in ["address.postal_code", "address.country_code", "address.address_line_1", "contact"] {
        assert!(problems.contains(lacking), "{lacking}: {problems}");
    }
    sale.address = None;
    assert!(sale.declarations(&Dealer, at).unwrap_err().to_string().contains("must go somewhere"));
    sale.items[1].id = None;
    assert!(sale.esims(&Dealer).unwrap_err().to_string().contains("items[1].id"));
    sale.items.truncate(0);
    assert_eq!((sale.declarations(&Dealer, at), sale.esims(&Dealer)), (Ok(Vec::new()), Ok(Vec::new())));
}
