//! What each vendor's client makes of an answer in which one field is not as documented.

use afosto_client::AfostoClient;
use e4cars_client::E4CarsClient;
use orange_travel_client::{Environment, OrangeTravelClient};
use ownli_client::OwnliClient;
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::{ClientBuilder, Error};

/// What carries a client's requests, and answers all of them alike.
fn answering(json: &'static str) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static {
    move |core| core.transport(StubTransport::new(move |_| Reply::json(200, json)))
}

/// That the call is answered and one value is counted; and that it is an error of strict reading which names the field.
fn is_kept_and_refused<T>(kept: (Result<T, Error>, u64), refused: Result<T, Error>, field: &str) {
    assert!(kept.0.is_ok(), "{:?}", kept.0.err());
    assert_eq!(kept.1, 1);
    let error = refused.err().unwrap();
    let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
    assert!(format!("{error} {cause}").contains(field), "{error} {cause}");
}

#[tokio::test]
async fn afosto_counts_a_misfit_or_refuses_it() {
    let builder =
        || AfostoClient::builder(afosto_client::Environment::Production, afosto_client::Credentials::bearer("t"));
    let odd = r#"{"id": "o-1", "state": "perhaps"}"#;
    let lenient = builder().configure(answering(odd)).build().unwrap();
    let strict = builder().strict().configure(answering(odd)).build().unwrap();
    let kept = lenient.odr().get_order("o-1").send().await;
    is_kept_and_refused((kept, lenient.misfits()), strict.odr().get_order("o-1").send().await, "state");
}

#[tokio::test]
async fn e4cars_counts_a_misfit_or_refuses_it() {
    let builder = || E4CarsClient::builder(e4cars_client::DEV_BASE_URL, "t").account("VOL");
    let odd = r#"{"status": "success", "message": {"de": "gut"}}"#;
    let lenient = builder().configure(answering(odd)).build().unwrap();
    let strict = builder().strict().configure(answering(odd)).build().unwrap();
    let order = tests::yard_order();
    let kept = lenient.receive_on_yard(&order).send().await;
    is_kept_and_refused((kept, lenient.misfits()), strict.receive_on_yard(&order).send().await, "message");
}

#[tokio::test]
async fn ownli_counts_a_misfit_or_refuses_it() {
    let builder = || {
        let credentials = ownli_client::Credentials::header_keys("partner", "client", "s3cret");
        OwnliClient::builder(ownli_client::SANDBOX_BASE_URL, credentials)
    };
    let odd = r#"{"id": "v-1", "active": "perhaps"}"#;
    let lenient = builder().configure(answering(odd)).build().unwrap();
    let strict = builder().strict().configure(answering(odd)).build().unwrap();
    let kept = lenient.activate_vehicle("v-1").send().await;
    is_kept_and_refused((kept, lenient.misfits()), strict.activate_vehicle("v-1").send().await, "active");
}

#[tokio::test]
async fn orange_counts_a_misfit_or_refuses_it() {
    let builder = || {
        let credentials = orange_travel_client::Credentials::bearer("t");
        OrangeTravelClient::builder(Environment::Sandbox, credentials)
    };
    let odd = r#"{"id": "o-1", "bucket": "plenty"}"#;
    let lenient = builder().configure(answering(odd)).build().unwrap();
    let strict = builder().strict().configure(answering(odd)).build().unwrap();
    let kept = lenient.offer("o-1").send().await;
    is_kept_and_refused((kept, lenient.misfits()), strict.offer("o-1").send().await, "bucket");
}

#[tokio::test]
async fn a_strict_client_takes_no_other_form_of_an_answer() {
    let builder = || {
        let credentials = orange_travel_client::Credentials::bearer("t");
        OrangeTravelClient::builder(Environment::Sandbox, credentials)
    };
    for odd in [
        r#"[{"id": "t-1"}]"#,
        r#"{"id": "t-1", "distributor_fees": "dear", "distribution_fees": 2}"#,
        r#"{"id": "t-1", "distributor_fees": [], "distribution_fees": 2}"#,
        r#"{"id": "t-1", "distributor_fees": "", "distribution_fees": 2}"#,
        r#"{"id": "t-1", "distribution_fees": "dear", "distributor_fees": 2}"#,
        r#"{"id": "t-1", "distributor_fees": "dear", "distributor_fees": 2}"#,
    ] {
        let lenient = builder().configure(answering(odd)).build().unwrap();
        assert_eq!(lenient.transaction("t-1").send().await.unwrap().id, "t-1".into(), "{odd}");
        let strict = builder().strict().configure(answering(odd)).build().unwrap();
        assert!(strict.transaction("t-1").send().await.is_err(), "{odd}");
    }
    let lenient = builder().configure(answering(r#"{"id": "t-1", "distributor_fees": "", "distribution_fees": 2}"#));
    let transaction = lenient.build().unwrap().transaction("t-1").send().await.unwrap();
    assert!(transaction.distributor_fees.is_some(), "an empty text says that there is none");
}
