//! The four clients have one shape.
#![allow(clippy::unwrap_used)] // helpers may fail as loudly as their tests

use std::fmt::Debug;
use std::future::Future;

use afosto_client::AfostoClient;
use e4cars_client::E4CarsClient;
use futures_util::Stream;
use orange_travel_client::{Msisdn, OrangeTravelClient, TransactionFilter};
use ownli_client::OwnliClient;
use pivot_core::pagination::Page;
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::{ClientBuilder, Error, RequestOptionsBuilder};
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot};
use serde_json::Value;

type OrderItems = Vec<Result<afosto_client::odr::OdrOrder, Error>>;

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
    is_send(list().send());
    is_send(list().send_with_response());
    is_send(list().send_raw());
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
