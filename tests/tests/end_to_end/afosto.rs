//! The Afosto client against the mock, over HTTP.

use std::time::Duration;

use afosto_client::RequestOptionsBuilder;
use afosto_client::odr::{Order, OrderItem, OrderModel, Settings};
use afosto_client::rel::Search;
use afosto_client::{AfostoClient, Credentials, ErrorBody};
use futures_util::TryStreamExt;
use pivot_conversions::sale::{Sale, SoldVehicle};
use pivot_types::logistics::{Contact, IncomingVehicle, MemberRole, Shape, VehicleAttributes};
use pivot_types::{LocalDateTime, OfferId};
use serde_json::json;
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::fault::Fault;

#[tokio::test]
async fn an_order_is_created_got_changed_and_listed() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    let settings = Settings { reference: Some("web-1".into()), ..Settings::default() };
    let model = OrderModel { settings: Some(settings), tags: vec!["gift".to_owned()].into(), ..OrderModel::default() };
    let created = afosto.odr().create_order(&model).send().await.unwrap();
    let id = created.id.clone().unwrap();
    let got = afosto.odr().get_order(&id).send().await.unwrap();
    assert_eq!((got.id.as_deref(), got.tags.as_slice()), (Some(id.as_str()), ["gift".to_owned()].as_slice()));
    let orders = afosto.odr().list_orders().try_collect_max(10).await.unwrap();
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
    afosto.odr().create_order(&OrderModel::default()).send().await.unwrap();
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
    let mut search = Search::default();
    search.extra.insert("colour", "red");
    let error = afosto.rel().search_contacts(&search).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let said = &ErrorBody::all(&error)[0];
    assert!(said.errors.as_ref().unwrap()["unknown"][0].contains("colour"), "{error}: {said:?}");
    let error = afosto.request(http::Method::GET, "/odr/orders").query("numbr", "1").send_raw().await.unwrap_err();
    assert!(error.message().unwrap().contains("unknown: numbr"), "{error}");
    let error = afosto.request(http::Method::GET, "/odr/nowhere").send_raw().await.unwrap_err();
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
    let orders: Vec<_> = afosto.odr().list_orders().page_size(25).prefetch().items().try_collect().await.unwrap();
    let groups: Vec<_> = afosto.cat().list_pricing_groups().items().try_collect().await.unwrap();
    assert_eq!((orders.len(), groups.len()), (60, 60));
    assert_eq!(groups[59].name.as_deref(), Some("59"));
}

#[tokio::test]
async fn a_file_is_uploaded_and_a_task_waited_for() {
    let mock = AfostoMock::start().await.unwrap();
    let afosto = mock.client().unwrap();
    let stored = afosto.upload("invoices/", "a.pdf", "%PDF").send().await.unwrap();
    assert_eq!(stored.filename.as_deref(), Some("a.pdf"));
    mock.seed("/odr/orders", json!({"id": "o"}));
    let started = afosto.odr().allocate_order("o").send().await.unwrap();
    let state = started.task().wait().timeout(Duration::from_secs(20)).await.unwrap();
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
    let stranger = AfostoClient::builder(mock.url(), Credentials::client("x", "y")).build().unwrap();
    assert!(stranger.odr().get_order("o").send().await.unwrap_err().is_auth());
}

/// A shop whose cars have the VIN as their reference.
struct Dealer;

impl pivot_conversions::sale::SaleMapping for Dealer {
    fn vehicle(&self, _: &Order, item: &OrderItem) -> Option<SoldVehicle> {
        let model = item.sku.as_deref()?.strip_prefix("CAR-")?;
        let vehicle = IncomingVehicle::builder()
            .make("Peugeot")
            .model(model)
            .shape(Shape::Cuv)
            .color("Pourpre Sanglant")
            .engine("80ch")
            .gearbox("AUTOMATIQUE")
            .energy_type("ELECTRIQUE")
            .seats(5_u32)
            .description(model)
            .vehicle_attributes(
                VehicleAttributes::builder()
                    .length("2500")
                    .width("2000")
                    .height("1800")
                    .weight("1250")
                    .first_registration("2023-07-14")
                    .mileage("2000")
                    .build(),
            )
            .build();
        Some(SoldVehicle { vin: item.reference.clone()?, vehicle, license_plate: None })
    }

    fn esim(&self, _: &Order, item: &OrderItem) -> Option<OfferId> {
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
        let contact = Contact::builder().name("Michel").phone("01 46 23 43 22").email("michel@dealer.example").build();
        seller.zip("92100").city("Boulogne").country_code("FR").contact(contact).instructions("").build()
    }
}

/// An order of a car, two eSIMs and a mug, with its customer.
async fn sold() -> Sale {
    let mock = AfostoMock::start().await.unwrap();
    let settings = json!({"contact": {"id": "c-1"}, "shipping": {"address_id": "a-1"}});
    mock.seed("/odr/orders", json!({"id": "o-1", "number": "A-1", "settings": settings}));
    for (ids, sku) in [(vec!["i-1"], "CAR-E-3008"), (vec!["i-2", "i-3"], "ESIM"), (vec!["i-4"], "MUG")] {
        mock.seed("/odr/orders/o-1/items", json!({"ids": ids, "sku": sku, "reference": "NMN291NZXHRZ91MSK"}));
    }
    let phones = json!({"primary": {"number": "07 07 07 07 07"}});
    mock.seed(
        "/rel/contacts",
        json!({"id": "c-1", "given_name": "Monique", "family_name": "Marchal", "email": "m@example.com", "phone_numbers": phones}),
    );
    let address = json!({"id": "a-1", "address_line_1": "27 rue du puit", "postal_code": "75019", "locality": "Paris", "country_code": "FR"});
    mock.seed("/rel/addresses", address);
    Sale::load(&mock.client().unwrap(), "o-1").await.unwrap()
}

fn at() -> LocalDateTime {
    "2024-10-17T14:01:38".parse().unwrap()
}

#[tokio::test]
async fn what_an_order_sold_becomes_declarations_and_esims() {
    let (sale, at) = (sold().await, at());
    let declarations = sale.declarations(&Dealer, at).unwrap();
    assert_eq!(declarations.len(), 1);
    let account = &declarations[0].vehicle_account;
    assert_eq!(account.vin.text(), "NMN291NZXHRZ91MSK");
    assert_eq!(account.incoming_buyer.name.as_deref(), Some("Monique Marchal"));
    assert_eq!(account.incoming_buyer.place_name.as_deref(), Some("27 rue du puit, 75019 Paris"));
    assert_eq!(account.customer_references[0].value, "A-1");
    let esims = sale.esims(&Dealer).unwrap();
    assert_eq!(esims.iter().map(|esim| esim.user_id.as_str()).collect::<Vec<_>>(), ["o-1/i-2", "o-1/i-3"]);
}

#[tokio::test]
async fn what_an_order_lacks_is_named_item_by_item() {
    let (mut sale, at) = (sold().await, at());
    // A VIN of older form is a warning, none is refused; every bad item is named, the last as well.
    sale.items[0].reference = Some("OLD-VIN".to_owned());
    assert!(!pivot_types::validate(&sale.declarations(&Dealer, at).unwrap()[0]).unwrap().is_empty());
    sale.items[0].reference = Some(" ".to_owned());
    sale.items.push(sale.items[0].clone());
    sale.items[4].id = None;
    let problems = sale.declarations(&Dealer, at).unwrap_err().to_string();
    for named in ["item i-1: vehicle_account.vin", "items[4]: vehicle_account.vin"] {
        assert!(problems.contains(named), "{problems}");
    }
    sale.contact.as_mut().unwrap().email = None;
    let problems = sale.declarations(&Dealer, at).unwrap_err();
    let named: Vec<&str> = problems.iter().map(pivot_json::ValidationError::path).collect();
    assert_eq!(
        named,
        [
            "item i-1: vehicle_account.vin",
            "vehicle_account.incoming_buyer.contact.email",
            "items[4]: vehicle_account.vin"
        ]
    );
    sale.address = Some(afosto_client::rel::Address { locality: Some("Paris".to_owned()), ..Default::default() });
    sale.contact = None;
    let problems = sale.declarations(&Dealer, at).unwrap_err().to_string();
    for lacking in ["address.postal_code", "address.country_code", "address.address_line_1", "contact"] {
        assert!(problems.contains(lacking), "{lacking}: {problems}");
    }
    sale.address = None;
    assert!(sale.declarations(&Dealer, at).unwrap_err().to_string().contains("must go somewhere"));
    sale.items[1].id = None;
    sale.items.extend([sale.items[2].clone(), sale.items[1].clone()]);
    let problems = sale.esims(&Dealer).unwrap_err();
    let named: Vec<&str> = problems.iter().map(pivot_json::ValidationError::path).collect();
    assert_eq!(named, ["items[1].id", "items[5].id", "items[6].id"], "{problems}");
    sale.order.id = None;
    assert!(sale.esims(&Dealer).unwrap_err().to_string().contains("order.id"));
    sale.items.truncate(0);
    assert_eq!((sale.declarations(&Dealer, at), sale.esims(&Dealer)), (Ok(Vec::new()), Ok(Vec::new())));
}

#[tokio::test]
async fn a_sale_is_whole_or_refused() {
    let mock = AfostoMock::start().await.unwrap();
    let sale = async |id: &str, items: Vec<serde_json::Value>| {
        mock.seed("/odr/orders", json!({"id": id}));
        items.into_iter().for_each(|item| mock.seed(&format!("/odr/orders/{id}/items"), item));
        Sale::load(&mock.client().unwrap(), id).await
    };
    for (id, quantity) in [("a", 10_001_u64), ("b", 20_000), ("c", i64::MAX as u64)] {
        let error = sale(id, vec![json!({"sku": "MUG", "quantity": quantity})]).await.unwrap_err();
        assert!(error.to_string().contains(&format!("the order has {quantity} items, more than 10000")), "{error}");
    }
    for (id, quantity) in [("n1", json!(2.5)), ("n4", json!(-2))] {
        let sold = sale(id, vec![json!({"sku": "MUG", "quantity": quantity})]).await;
        let Err(error) = sold else { panic!("{quantity}: {sold:?}") };
        assert!(error.to_string().contains("the quantity of the item MUG is"), "{quantity}: {error}");
    }
    let two = vec![json!({"sku": "MUG", "quantity": 9_999}), json!({"ids": ["i-1", "i-2"], "quantity": 2})];
    assert!(sale("d", two).await.unwrap_err().to_string().contains("10001 items"));
    let counted = sale("e", vec![json!({"sku": "MUG", "quantity": 10_000})]).await.unwrap();
    assert_eq!(counted.items.len(), 10_000);
    // What has an id comes first; what is counted and has none is an item all the same.
    let mixed =
        sale("f", vec![json!({"ids": ["i-1"], "quantity": 3}), json!({"ids": ["i-2", "i-3"]}), json!({"quantity": 0})]);
    let ids: Vec<Option<String>> = mixed.await.unwrap().items.into_iter().map(|item| item.id).collect();
    assert_eq!(ids, [Some("i-1"), None, None, Some("i-2"), Some("i-3")].map(|id| id.map(str::to_owned)));
}
