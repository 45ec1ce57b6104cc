//! The four clients have one shape.

use std::fmt::Debug;
use std::future::Future;
use std::time::Duration;

use afosto_client::AfostoClient;
use e4cars_client::E4CarsClient;
use futures_util::Stream;
use orange_travel_client::{Msisdn, OrangeTravelClient, TransactionFilter};
use ownli_client::OwnliClient;
use pivot_core::pagination::Page;
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::{ClientBuilder, Error, RequestOptionsBuilder, RetryPolicy};
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot};
use serde_json::Value;

type OrderItems = Vec<Result<afosto_client::odr::Order, Error>>;

fn is_client<C: Clone + Debug + Send + Sync + Unpin + 'static>() {}

fn is_request<R: RequestOptionsBuilder + Debug + Send>(_: &R) {}

/// A list has the same methods everywhere, whatever follows its pages. `$page` is a page that came before.
macro_rules! is_list {
    ($list:expr, $page:expr) => {
        is_request(&$list());
        is_request(&$list().page_size(7).prefetch());
        let _: Option<_> = $list().resume($page);
        is_stream(&$list().start_at($page.next.clone().unwrap()).pages());
        is_stream(&$list().items());
        is_send($list().try_collect_max(7));
        is_send($list().send());
        is_send($list().send_with_response());
        is_send($list().send_raw());
    };
}

/// What pages and items come as.
fn is_stream<T>(_: &(impl Stream<Item = Result<T, Error>> + Send + 'static)) {}

/// Whatever can be spawned.
fn is_send<F: Future + Send + 'static>(_: F) {}

#[test]
fn clients_are_shared_and_shown() {
    is_client::<AfostoClient>();
    is_client::<E4CarsClient>();
    is_client::<OrangeTravelClient>();
    is_client::<OwnliClient>();
}

#[allow(dead_code)] // compiled and never run: there is no server here
fn afosto(afosto: &AfostoClient, file: Vec<u8>, page: &afosto_client::list::Page<OrderItems>) {
    let one = || afosto.odr().get_order("o-1");
    let list = || afosto.odr().list_orders();
    let download = || afosto.cnt().read_integration_object(1, "a.pdf");
    is_request(&one());
    is_list!(list, page);
    is_request(&download());
    is_request(&afosto.upload("a/", "a.pdf", file.clone()));
    is_request(&afosto.request(http::Method::GET, "/new"));
    let query = || afosto.graphql(&afosto_client::GraphQlQuery::new("{ orders { id } }"));
    is_request(&query());
    is_send(query().send::<Value>());
    is_send(query().send_with_response::<Value>());
    is_send(query().send_partial::<Value>());
    is_send(query().send_raw());
    let ensure = || afosto.mes().ensure_subscription("https://shop.example", ["ORDER_OPENED"]);
    is_request(&ensure());
    is_send(ensure().send());
    let receiver = afosto_client::webhook::receiver("s3cret", |_| async { Ok(()) }).build();
    let reconcile = |own| afosto.mes().reconcile(&receiver, &own, std::time::SystemTime::UNIX_EPOCH);
    is_request(&reconcile(Default::default()));
    is_send(reconcile(Default::default()).send());
    is_send(one().send());
    is_send(one().send_with_response());
    is_send(one().send_raw());
    is_send(download().send());
    is_send(afosto.upload("a/", "a.pdf", file).send());
    is_send(afosto.request(http::Method::GET, "/new").send::<Value>());
}

#[allow(dead_code)] // compiled and never run: there is no server here
fn orange(orange: &OrangeTravelClient, number: Msisdn, page: &Page<pivot_types::Transaction>) {
    let buy = || orange.top_up("offer", number.clone());
    let customise = || orange.customise_offer("offer").name("ours");
    is_request(&buy());
    is_request(&customise());
    is_request(&orange.offer("offer"));
    is_list!(|| orange.transactions(TransactionFilter::default()), page);
    is_request(&orange.request(http::Method::GET, "/new"));
    is_send(buy().send());
    is_send(buy().send_with_response());
    is_send(buy().send_raw());
    is_send(customise().send());
    is_send(customise().send_with_response());
    is_send(customise().send_raw());
    is_send(orange.offer("offer").send_raw());
    is_send(orange.request(http::Method::GET, "/new").send::<Value>());
}

#[allow(dead_code)] // compiled and never run: there is no server here
fn ownli(ownli: &OwnliClient, vin: pivot_types::Vin, page: &Page<ownli_client::Vehicle>) {
    let create = || ownli.create_by_vin("u-1", vin, "Peugeot", "E-3008", 2024);
    let claim = || ownli.claim_rewards("u-1", "product-1");
    is_request(&create());
    is_request(&create().or_existing());
    is_request(&claim());
    is_list!(|| ownli.vehicles(), page);
    is_request(&ownli.vehicle("v-1"));
    is_request(&ownli.request(http::Method::GET, "/new"));
    is_send(create().send());
    is_send(create().send_with_response());
    is_send(create().send_raw());
    is_send(create().or_existing().send());
    is_send(claim().send());
    is_send(claim().send_with_response());
    is_send(claim().send_raw());
    is_send(ownli.vehicle("v-1").send_raw());
    is_send(ownli.request(http::Method::GET, "/new").send::<Value>());
}

#[allow(dead_code)] // compiled and never run: there is no server here
fn e4cars(e4cars: &E4CarsClient, vehicle: &IncomingVehiclePivot, order: &IncomingOrderPivot) {
    is_request(&e4cars.declare_vehicle(vehicle));
    is_request(&e4cars.receive_on_yard(order));
    is_request(&e4cars.request(http::Method::GET, "/new"));
    is_send(e4cars.declare_vehicle(vehicle).send());
    is_send(e4cars.declare_vehicle(vehicle).send_with_response());
    is_send(e4cars.declare_vehicle(vehicle).send_raw());
    is_send(e4cars.request(http::Method::GET, "/new").send::<Value>());
}

/// The error of a request to which every server answers with the same code, and the code that the vendor's own crate
/// reads.
struct Refused {
    vendor: &'static str,
    error: Error,
}

/// What a crate's `ErrorCode` makes of an error, as text.
type CodeOf = fn(&Error) -> Option<String>;

/// Refuses everything, in the words of all vendors at once.
fn refusing() -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
    |core| {
        let refusal = r#"{"code": "TEAPOT", "message": "no"}"#;
        core.transport(StubTransport::new(move |_| Reply::json(418, refusal))).clock(ManualClock::new())
    }
}

/// A request to each vendor, refused with the same body; and what each crate makes of an error.
macro_rules! refused {
    ($($vendor:literal: $krate:ident, $client:ident, $at:expr, $credentials:expr;)+) => {(
        vec![$({
            let client = $krate::$client::builder($at, $credentials).configure(refusing()).build().unwrap();
            let sent = client.request(http::Method::GET, "/new").send::<Value>().await;
            Refused { vendor: $vendor, error: sent.unwrap_err() }
        }),+],
        [$(
            ($vendor, (|error| {
                let code: $krate::ErrorCode = $krate::ErrorCode::of(error)?;
                assert!(!code.is_known() && !$krate::ErrorCode::KNOWN.contains(&code));
                Some(code.as_str().to_owned())
            }) as CodeOf),
        )+],
    )};
}

#[tokio::test]
async fn error_codes_are_read_from_the_errors_of_their_own_vendor_alone() {
    let (refused, crates) = refused! {
        "afosto": afosto_client, AfostoClient, "https://a.test", afosto_client::Credentials::bearer("t");
        "e4cars": e4cars_client, E4CarsClient, "https://e.test", e4cars_client::Credentials::api_key("t");
        "orange": orange_travel_client, OrangeTravelClient, orange_travel_client::Environment::Sandbox,
            orange_travel_client::Credentials::bearer("t");
        "ownli": ownli_client, OwnliClient, "https://o.test", ownli_client::Credentials::bearer("t");
    };
    for Refused { vendor, error } in &refused {
        assert_eq!((error.vendor(), error.vendor_code()), (Some(*vendor), Some("TEAPOT")), "{error}");
        for (other, code_of) in crates {
            assert_eq!(code_of(error).as_deref(), (other == *vendor).then_some("TEAPOT"), "{other} of {error}");
        }
    }
    let unsent = Error::configuration("no vendor");
    assert!(crates.iter().all(|(_, code_of)| code_of(&unsent).is_none()));
}

#[test]
fn environments_have_their_addresses_and_take_others() {
    use afosto_client::Environment as Afosto;
    use e4cars_client::Environment as E4Cars;
    use orange_travel_client::Environment as Orange;
    use ownli_client::Environment as Ownli;

    assert_eq!(Afosto::Production.base_url(), "https://api.afosto.io");
    assert_eq!(E4Cars::Development.base_url(), "https://api.dev.e4cars.io");
    assert_eq!(Orange::Sandbox.base_url(), "https://api.orange.com/travel-b2b-sandbox/v1");
    assert_eq!(Ownli::Sandbox.base_url(), "https://api.sandbox.ownli.app");
    let mock = "http://127.0.0.1:1";
    assert_eq!(Afosto::from(mock).base_url(), mock);
    assert_eq!(E4Cars::from(mock.to_owned()).base_url(), mock);
    assert_eq!(Ownli::from(mock).base_url(), mock);
}

/// What a user of a client needs to name is in the client's own crate.
macro_rules! names {
    ($($krate:ident),+) => {$(
        #[allow(unused_imports)] // that it can be named is what is tested
        mod $krate {
            use $krate::transport::ReqwestTransport;
            use $krate::{
                BoxFuture, ClientBuilder, Clock, Credentials, CustomRequest, Environment, Error, ErrorCode, ErrorKind, Extra,
                HeaderMap, HeaderName, Hook, Idempotency, Lenient, Method, Misfit, OptionalVec, RawJson, RawResponse,
                RequestOptions, RequestOptionsBuilder, Response, RetryPolicy, Secret, StatusCode, Transport, UnknownValue,
                hook, misfits, pivot, reqwest, transport,
            };
        }
    )+};
}

mod names {
    names!(afosto_client, e4cars_client, orange_travel_client, ownli_client);
}

/// Sets what every request can be given, by the one trait.
fn with_options<R: RequestOptionsBuilder>(request: R) -> R {
    let request = request.timeout(Duration::from_secs(5)).retry(RetryPolicy::none());
    request.header("x-trace", "t-1").query("verbose", "1")
}

/// A server that knows just enough for requests which follow upon each other.
fn obliging() -> StubTransport {
    StubTransport::new(|request| match request.url.path() {
        "/cnt/files/signature" => Reply::json(200, r#"{"signature": "s-1"}"#),
        path if path.ends_with("/by-vin") => Reply::json(409, r#"{"code": "VEHICLE_ALREADY_EXISTS"}"#),
        path if path.starts_with("/mes/webhooks") || path.ends_with("/vehicles") => Reply::json(200, "[]"),
        _ => Reply::json(202, "{}").header("x-task-id", "t-1"),
    })
}

/// Every request of a client with the options set, however it is sent: what is sent has them, and what comes back does not
/// matter.
macro_rules! sends_options {
    ($stub:ident: $($request:expr),+ $(,)?) => {$({
        let before = $stub.received().len();
        let _: Result<(), ()> = $request.await.map(|_| ()).map_err(|_| ());
        let sent = $stub.received().split_off(before);
        assert!(!sent.is_empty(), "{} sends nothing", stringify!($request));
        for request in sent.iter().filter(|request| request.url.path() != "/cnt/files/signature") {
            let has_query = request.url.query_pairs().any(|(name, value)| name == "verbose" && value == "1");
            let has_header = request.headers.get("x-trace").is_some_and(|value| value == "t-1");
            assert!(has_query && has_header, "{}: {} {}", stringify!($request), request.method, request.url);
        }
    })+};
}

fn configured(stub: &StubTransport) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
    let stub = stub.clone();
    move |core| core.transport(stub.clone()).clock(ManualClock::new())
}

#[tokio::test]
async fn every_request_of_afosto_takes_the_options() {
    let stub = obliging();
    let credentials = afosto_client::Credentials::bearer("t");
    let afosto = AfostoClient::builder("https://a.test", credentials).configure(configured(&stub)).build().unwrap();
    let query = afosto_client::GraphQlQuery::new("{ orders { id } }");
    let receiver = afosto_client::webhook::receiver("s3cret", |_| async { Ok(()) }).build();
    let epoch = std::time::SystemTime::UNIX_EPOCH;
    let ensure = || afosto.mes().ensure_subscription("https://shop.example", ["ORDER_OPENED"]);
    let task = afosto.odr().allocate_order("o-1").send().await.unwrap().task();
    sends_options! { stub:
        with_options(afosto.odr().get_order("o-1")).send(),
        with_options(afosto.odr().get_order("o-1")).send_with_response(),
        with_options(afosto.odr().get_order("o-1")).send_raw(),
        with_options(afosto.odr().list_orders()).send(),
        with_options(afosto.odr().list_orders()).send_with_response(),
        with_options(afosto.odr().list_orders()).send_raw(),
        with_options(afosto.odr().list_orders()).try_collect_max(3),
        with_options(afosto.cnt().read_integration_object(1, "a.pdf")).send(),
        with_options(afosto.cnt().read_integration_object(1, "a.pdf")).send_with_response(),
        with_options(afosto.cnt().read_integration_object(1, "a.pdf")).send_raw(),
        with_options(afosto.graphql(&query)).send::<Value>(),
        with_options(afosto.graphql(&query)).send_raw(),
        with_options(afosto.upload("a/", "a.pdf", b"%PDF".to_vec())).send(),
        with_options(ensure()).send(),
        with_options(afosto.mes().reconcile(&receiver, &Default::default(), epoch)).send(),
        with_options(task.wait()),
        with_options(afosto.request(http::Method::GET, "/new")).send::<Value>(),
    }
}

#[tokio::test]
async fn every_request_of_e4cars_takes_the_options() {
    let stub = obliging();
    let credentials = e4cars_client::Credentials::api_key("t");
    let e4cars = E4CarsClient::builder("https://e.test", credentials).account("NMN");
    let e4cars = e4cars.configure(configured(&stub)).build().unwrap();
    let body = serde_json::json!({"pivot": 1});
    let translator = || e4cars.run_translator(e4cars_client::Flow::Vehicle, "own", &body);
    sends_options! { stub:
        with_options(translator()).send(),
        with_options(translator().dry_run(true)).send_with_response(),
        with_options(translator()).send_raw(),
        with_options(e4cars.run_flow(e4cars_client::FlowPath::four_pl("f"), &body)).send(),
        with_options(e4cars.send_vehicle_services(std::slice::from_ref(&body))).send(),
        with_options(e4cars.request(http::Method::GET, "/new")).send::<Value>(),
    }
}

#[tokio::test]
async fn every_request_of_orange_takes_the_options() {
    let stub = obliging();
    let credentials = orange_travel_client::Credentials::bearer("t");
    let orange = OrangeTravelClient::builder(orange_travel_client::Environment::Sandbox, credentials);
    let orange = orange.configure(configured(&stub)).build().unwrap();
    let number = || Msisdn::new("684587587").unwrap();
    let key = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----\n";
    let list = || orange.transactions(TransactionFilter::default());
    let csv = || orange.transactions_csv(TransactionFilter::default());
    sends_options! { stub:
        with_options(orange.offer("o-1")).send(),
        with_options(orange.offer("o-1")).send_with_response(),
        with_options(orange.offer("o-1")).send_raw(),
        with_options(list()).send(),
        with_options(list()).send_with_response(),
        with_options(list()).send_raw(),
        with_options(list()).try_collect_max(3),
        with_options(csv()).send(),
        with_options(csv()).send_with_response(),
        with_options(csv()).send_raw(),
        with_options(orange.top_up("o-1", number())).send(),
        with_options(orange.top_up("o-1", number())).send_raw(),
        with_options(orange.customise_offer("o-1").name("ours")).send(),
        with_options(orange.live()).send(),
        with_options(orange.distributor_key()).send(),
        with_options(orange.set_distributor_key(key)).send_raw(),
        with_options(orange.suppliers()).send(),
        with_options(orange.request(http::Method::GET, "/new")).send::<Value>(),
    }
}

#[tokio::test]
async fn every_request_of_ownli_takes_the_options() {
    let stub = obliging();
    let credentials = ownli_client::Credentials::bearer("t");
    let ownli = OwnliClient::builder("https://o.test", credentials).configure(configured(&stub)).build().unwrap();
    let vin = || pivot_types::Vin::new("VF3LCYHZPKS123456").unwrap();
    let create = || ownli.create_by_vin("u-1", vin(), "Peugeot", "E-3008", 2024);
    sends_options! { stub:
        with_options(ownli.vehicle("v-1")).send(),
        with_options(ownli.vehicle("v-1")).send_with_response(),
        with_options(ownli.vehicle("v-1")).send_raw(),
        with_options(ownli.vehicles()).send(),
        with_options(ownli.vehicles()).send_with_response(),
        with_options(ownli.vehicles()).send_raw(),
        with_options(ownli.vehicles()).try_collect_max(3),
        with_options(create()).send(),
        with_options(create().or_existing()).send(),
        with_options(ownli.upload_file("u-1", "bill.pdf", b"%PDF".to_vec())).send(),
        with_options(ownli.claim_rewards("u-1", "product-1")).send(),
        with_options(ownli.wait_for_mileage_checkin("c-1")),
        with_options(ownli.wait_for_condition_checkin("c-1")),
        with_options(ownli.wait_for_address_checkin("c-1")),
        with_options(ownli.request(http::Method::GET, "/new")).send::<Value>(),
    }
}
