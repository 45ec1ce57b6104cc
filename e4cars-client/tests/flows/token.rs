//! The token, which stands in the URL.

use e4cars_client::{E4CarsClient, ErrorKind, RequestOptionsBuilder, RetryPolicy};
use pivot_core::testing::{ManualClock, Reply, StubTransport, full_error_text};
use serde_json::Value;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::scene::{TOKEN, declaration, order, stubbed, success};

#[tokio::test]
async fn the_token_is_in_the_url_and_nowhere_else() {
    let server = MockServer::start().await;
    let echo = |status| ResponseTemplate::new(status).set_body_string(format!(r#"{{"message": "bad {TOKEN}"}}"#));
    let elsewhere = MockServer::start().await;
    let away = format!("{}/?token={TOKEN}", elsewhere.uri());
    let answers = [
        echo(401),
        echo(200),
        ResponseTemplate::new(200).set_body_string(format!("<html>{TOKEN}")),
        ResponseTemplate::new(307).insert_header("location", away.as_str()),
        ResponseTemplate::new(302).insert_header("location", away.as_str()),
    ];
    let client =
        E4CarsClient::builder(server.uri(), TOKEN).configure(|core| core.retry(RetryPolicy::none())).build().unwrap();
    let pivot = declaration();
    let mut shown = format!("{client:?} {:?}", client.declare_vehicle(&pivot));
    for answer in answers {
        server.reset().await;
        Mock::given(method("POST")).respond_with(answer).mount(&server).await;
        let error = client.declare_vehicle(&pivot).send().await.unwrap_err();
        shown.push_str(&full_error_text(&error));
        assert!(server.received_requests().await.unwrap()[0].url.as_str().contains(TOKEN));
    }
    assert!(!shown.contains(TOKEN), "{shown}");
    assert!(elsewhere.received_requests().await.unwrap().is_empty(), "no redirect is followed to another host");

    let refused = E4CarsClient::builder("http://127.0.0.1:1", TOKEN).build().unwrap();
    let error = refused.declare_vehicle(&pivot).dry_run(true).send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!full_error_text(&error).contains(TOKEN));
}

#[tokio::test]
async fn a_token_of_the_callers_own_is_refused_and_not_replaced_without_a_word() {
    let transport = StubTransport::new(|_| Reply::json(200, success().to_string()));
    let e4cars = stubbed(&transport, &ManualClock::new());
    let custom = e4cars.request(e4cars_client::Method::GET, "/api/v1/4pl/vehicle").query("token", "0ther-t0ken");
    for error in [
        e4cars.declare_vehicle(&declaration()).query("token", "0ther-t0ken").send().await.unwrap_err(),
        e4cars.receive_on_yard(&order()).account("VOL").dry_run(true).query("token", "").send().await.unwrap_err(),
        custom.send::<Value>().await.unwrap_err(),
    ] {
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::InvalidRequest, false), "{error}");
        assert!(error.to_string().contains("\"token\" is set by the client's credentials"), "{error}");
        assert!(!full_error_text(&error).contains("0ther-t0ken"), "{error}");
    }
    assert!(transport.received().is_empty());
}
