//! Every operation of every vendor is called with everything it takes, held against the description, and answered from it
//! with every field filled.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use afosto_client::AfostoClient;
use tests::conformance::stands::{Settings, Vendor, description, run, run_against_samples};
use tests::conformance::{Checked, Outcome, Session, Wire};
use vendor_mocks::description::Description;

type Calls = Rc<RefCell<Vec<Checked>>>;

fn notes() -> (Calls, impl FnMut(Checked) + 'static) {
    let calls = Calls::default();
    let recorded = Rc::clone(&calls);
    (calls, move |checked| recorded.borrow_mut().push(checked))
}

fn assert_all_well(calls: &Calls) {
    let failures: Vec<String> =
        calls.borrow().iter().filter(|call| !call.wrong.is_empty()).map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// The operations that are called; tokens are asked for by credentials, not by calls.
fn assert_complete(vendor: Vendor, calls: &Calls) {
    let called: BTreeSet<String> = calls.borrow().iter().map(|call| call.operation.clone()).collect();
    let described = description(vendor);
    let described: BTreeSet<String> = described.names().filter(|name| *name != "GetToken").map(str::to_owned).collect();
    assert_eq!(called, described);
}

#[tokio::test]
async fn every_operation_sends_all_it_is_given_and_decodes_all_it_is_answered() {
    for vendor in [Vendor::Afosto, Vendor::E4Cars, Vendor::Orange, Vendor::Ownli] {
        let (calls, tell) = notes();
        run_against_samples(vendor, tell).await.unwrap();
        assert_all_well(&calls);
        assert_complete(vendor, &calls);
        if vendor == Vendor::Afosto {
            assert_eq!(calls.borrow().len(), 544);
        }
    }
}

#[tokio::test]
async fn every_operation_passes_on_the_mocks() {
    for vendor in [Vendor::Afosto, Vendor::E4Cars, Vendor::Orange, Vendor::Ownli] {
        let (calls, tell) = notes();
        let settings = Settings { with_token_endpoint: vendor != Vendor::E4Cars, ..Settings::default() };
        run(vendor, &settings, tell).await.unwrap();
        assert_all_well(&calls);
    }
    let (calls, tell) = notes();
    run(Vendor::Ownli, &Settings { header_keys: true, ..Settings::default() }, tell).await.unwrap();
    assert_all_well(&calls);
}

#[tokio::test]
async fn every_parameter_and_field_is_given_in_some_call() {
    // A way of calling may leave something out, since it excludes something else; all ways must not.
    for vendor in [Vendor::Afosto, Vendor::E4Cars, Vendor::Orange, Vendor::Ownli] {
        let (calls, tell) = notes();
        run_against_samples(vendor, tell).await.unwrap();
        let mut never: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for call in calls.borrow().iter() {
            let left_out = call.left_out.clone();
            never
                .entry(call.operation.clone())
                .and_modify(|never| never.retain(|name| left_out.contains(name)))
                .or_insert(left_out);
        }
        never.retain(|_, never| !never.is_empty());
        assert!(never.is_empty(), "{vendor:?}: {never:?}");
    }
    let (calls, tell) = notes();
    run_against_samples(Vendor::Orange, tell).await.unwrap();
    let purchases =
        calls.borrow().iter().filter(|call| call.operation == "Purchase" && !call.left_out.is_empty()).count();
    assert_eq!(purchases, 3, "each of the three ways to buy leaves something out, and it is seen");
}

#[tokio::test]
async fn a_client_that_sends_or_knows_less_is_found() {
    // The same check on a call that leaves setters out and decodes nothing: it must be noticed.
    let (calls, tell) = notes();
    let wire = Wire::to_samples();
    let carrier = wire.clone();
    let client = AfostoClient::builder(afosto_client::Environment::Production, afosto_client::Credentials::bearer("t"));
    let afosto = client.configure(move |core| core.transport(carrier.clone())).build().unwrap();
    let mut session = Session::new(Description::afosto(), wire, "https://api.afosto.io", tell);
    let less = async |_| {
        afosto.odr().list_orders().number("a text").send().await?;
        Ok(Outcome::default())
    };
    session.call("ListOrders", "", |given| given, less).await.unwrap();
    let wrong = calls.borrow()[0].to_string();
    for expected in [
        "FAIL GET /odr/orders:",
        "the header x-page ",
        "the header x-page-size",
        "authorization_id",
        "nothing was decoded",
    ] {
        assert!(wrong.contains(expected), "{expected}: {wrong}");
    }
    session.call("NoSuchOperation", "", |given| given, async |_| Ok(Outcome::default())).await.unwrap();
    assert!(calls.borrow()[1].to_string().contains("the description does not have it"));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_one_error_and_not_hundreds_of_failures() {
    let (calls, tell) = notes();
    // Nobody listens on the port of a listener that is gone.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let settings = Settings { base_url: Some(url), ..Settings::default() };
    let error = run(Vendor::Afosto, &settings, tell).await.unwrap_err();
    assert!(error.to_string().contains("afosto"), "{error}");
    assert!(calls.borrow().is_empty());
}
