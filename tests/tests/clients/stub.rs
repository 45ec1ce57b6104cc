//! Tests of a user's own program need no server: a transport answers by operation, typed, for every vendor.

use afosto_client::AfostoClient;
use afosto_client::odr::operations::{DeleteOrder, GetOrder, ListOrders};
use afosto_client::odr::{Order, Stack};
use e4cars_client::{DEV_BASE_URL, E4CarsClient};
use orange_travel_client::{Environment, Msisdn, OrangeTravelClient, pivot};
use ownli_client::{OwnliClient, SANDBOX_BASE_URL};
use pivot_core::testing::{Reply, StubTransport};
use tests::{declaration, payload};

#[tokio::test]
async fn afosto() {
    let stub = StubTransport::default();
    let transport = stub.clone();
    let credentials = afosto_client::Credentials::client("id", "secret");
    let afosto = AfostoClient::builder(afosto_client::Environment::Production, credentials)
        .configure(move |core| core.transport(transport.clone()));
    let afosto = afosto.build().unwrap();
    let order = |number: &str| Order { number: Some(number.to_owned()), ..Order::default() };
    stub.on(ListOrders).reply([order("1"), order("2")]);
    stub.on(GetOrder).reply(order("7")).reply_raw(Reply::json(404, r#"{"message": "no such order"}"#));
    stub.on(DeleteOrder).reply(Stack::default());
    assert_eq!(afosto.odr().list_orders().try_collect_max(10).await.unwrap(), [order("1"), order("2")]);
    assert_eq!(afosto.odr().get_order("7").send().await.unwrap().number.as_deref(), Some("7"));
    assert!(afosto.odr().get_order("8").send().await.unwrap_err().is_not_found());
    afosto.odr().delete_order("7").send().await.unwrap();
    assert_eq!(stub.on(GetOrder).received()[1].url.path(), "/odr/orders/8");
    assert_eq!(stub.on(DeleteOrder).received()[0].header("authorization"), "Bearer stub-token");
    let error = afosto.cnt().get_file("f").send().await.unwrap_err();
    assert!(error.message().unwrap().contains("no answer left for get_file"), "{error}");
}

#[tokio::test]
async fn e4cars() {
    use e4cars_client::operations::{DeclareVehicle, ReceiveOnYard};

    let stub = StubTransport::default();
    let e4cars = E4CarsClient::builder(DEV_BASE_URL, "token").configure(|core| core.transport(stub.clone()));
    let e4cars = e4cars.build().unwrap();
    let success = r#"{"status": "success", "message": "Incoming flow executed successfully."}"#;
    stub.on(DeclareVehicle).reply_with(success).reply_with(success);
    e4cars.declare_vehicle(&declaration()).send().await.unwrap();
    // The same operation, on its other path.
    e4cars.declare_vehicle(&declaration()).account("NMN").send().await.unwrap();
    assert_eq!(stub.on(DeclareVehicle).received().len(), 2);
    assert!(stub.on(ReceiveOnYard).received().is_empty());
}

#[tokio::test]
async fn orange() {
    use orange_travel_client::operations::{ListSuppliers, ListTransactions, Purchase};

    let stub = StubTransport::default();
    let transport = stub.clone();
    let credentials = orange_travel_client::Credentials::client("id", "secret");
    let orange = OrangeTravelClient::builder(Environment::Sandbox, credentials);
    let orange = orange.configure(move |core| core.transport(transport.clone())).build().unwrap();
    let bought: pivot::Transaction = pivot_json::from_slice(&payload("orange/transaction_esim.json")).unwrap();
    stub.on(ListSuppliers).reply_with(payload("orange/suppliers.json"));
    stub.on(Purchase)
        .reply(bought.clone())
        .reply_raw(Reply::failure(pivot_core::transport::TransportErrorKind::Timeout));
    stub.on(ListTransactions).reply([bought.clone()]);
    assert_eq!(orange.suppliers().send().await.unwrap().len(), 4);
    assert_eq!(orange.buy_esim("07966928-d3a3-453e-9944-b7ff1081794d").send().await.unwrap(), bought);
    // A purchase that may have been made: the hardest case to test against a server, two lines here.
    let error = orange.top_up("offer", Msisdn::new("684587587").unwrap()).send().await.unwrap_err();
    assert!(error.unknown().is_some());
    let listed = orange.transactions(Default::default()).try_collect_max(10).await.unwrap();
    assert_eq!(listed, [bought]);
}

#[tokio::test]
async fn ownli() {
    use ownli_client::operations::{CreateVehicleByVin, ListUsers, ListVehicles};

    let stub = StubTransport::default();
    let transport = stub.clone();
    let credentials = ownli_client::Credentials::token("partner", "client", "secret");
    let ownli = OwnliClient::builder(SANDBOX_BASE_URL, credentials);
    let ownli = ownli.configure(move |core| core.transport(transport.clone())).build().unwrap();
    let vehicle = r#"{"id": "vehicle-1", "vin": "1M8GDM9AXKP042788", "year": "2024"}"#;
    stub.on(CreateVehicleByVin)
        .reply_raw(Reply::json(409, r#"{"error_code": "ERROR_VEHICLE_ALREADY_EXISTS", "error_message": "there"}"#));
    stub.on(ListVehicles).reply_with(format!(r#"{{"currentPage": 0, "totalPages": 1, "vehicles": [{vehicle}]}}"#));
    stub.on(ListUsers).reply_with(r#"[{"id": "user-1"}]"#);
    let vin = pivot_types::Vin::new("1M8GDM9AXKP042788").unwrap();
    let found = ownli.create_by_vin("user-1", vin, "Toyota", "Corolla", 2024).or_existing().send().await.unwrap();
    assert!(found.is_existing());
    assert_eq!(ownli.users().try_collect_max(10).await.unwrap().len(), 1);
}
