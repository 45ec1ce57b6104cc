//! Secrets that an answer brings which cannot be read.

use client_core::testing::{FixedRandom, ManualClock, Reply, StubTransport, all_words};
use client_core::{ClientBuilder, Error};
use orange_travel_client::{Environment, OrangeTravelClient};

/// What a token endpoint may answer under 200 that is no token.
const ODD_TOKENS: [&str; 12] = [
    "{\"access_token\":\"SECRET-TOKEN-1234\\n\",\"expires_in\":3600}",
    "[{\"access_token\":\"SECRET-TOKEN-1234\",\"expires_in\":3600}]",
    "{\"accessToken\":\"SECRET-TOKEN-1234\",\"expires_in\":3600}",
    "{\"data\":{\"access_token\":\"SECRET-TOKEN-1234\"}}",
    "{\"jeton\":\"SECRET-TOKEN-1234\"}",
    "SECRET-TOKEN-1234",
    "\"SECRET-TOKEN-1234\"",
    "access_token=SECRET-TOKEN-1234&expires_in=3600",
    "{\"access_token\":\"SECRET-TOKEN-1234",
    "{\"access_token\":[\"SECRET-TOKEN-1234\"]}",
    "{\"error\":\"x\",\"accessToken\":\"SECRET-TOKEN-1234\"}",
    "{\"error\":\"x\",\"error_description\":\"SECRET-TOKEN-1234 is no token\",\"token\":\"SECRET-TOKEN-1234\"}",
];

fn settings(
    reply: impl Fn() -> Reply + Send + Sync + 'static,
) -> impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync {
    let transport = StubTransport::new(move |_| reply());
    move |core| core.transport(transport.clone()).clock(ManualClock::new()).random(FixedRandom(0.0))
}

fn afosto(credentials: afosto_client::Credentials, body: &'static str) -> afosto_client::AfostoClient {
    afosto_client::AfostoClient::builder(credentials)
        .configure(settings(move || Reply::json(200, body)))
        .build()
        .unwrap()
}

fn orange(credentials: orange_travel_client::Credentials, body: &'static str) -> OrangeTravelClient {
    let builder = OrangeTravelClient::builder(Environment::Sandbox, credentials);
    builder.configure(settings(move || Reply::json(200, body))).build().unwrap()
}

#[track_caller]
fn assert_silent(error: &Error, secret: &str, place: &str) {
    let words = all_words(error);
    assert!(!words.contains(secret), "{place}: {words}");
}

#[tokio::test]
async fn what_a_token_endpoint_brings_in_place_of_a_token_is_in_no_error() {
    for body in ODD_TOKENS {
        let client = orange(orange_travel_client::Credentials::client("id", "cl1ent-secret"), body);
        assert_silent(&client.live().send().await.unwrap_err(), "SECRET-TOKEN", body);
        let client = afosto(afosto_client::Credentials::client("id", "cl1ent-secret"), body);
        assert_silent(&client.cnt().list_files().collect_all(1).await.unwrap_err(), "SECRET-TOKEN", body);
    }
}

#[tokio::test]
async fn the_signature_for_an_upload_is_in_no_error() {
    for body in [
        r#"[{"signature":"SIG-SECRET-1"},{"signature":"SIG-SECRET-2"}]"#,
        r#"{"data":{"signature":"SIG-SECRET-1"}}"#,
        r#"{"signature":"SIG-SECRET-1","#,
        r#"{"signature":["SIG-SECRET-1"]}"#,
    ] {
        let client = afosto(afosto_client::Credentials::bearer("t0ken-abcdef"), body);
        assert_silent(&client.upload("d/", "n", b"x".to_vec()).send().await.unwrap_err(), "SIG-SECRET", body);
    }
}

#[tokio::test]
async fn the_codes_of_a_purchase_that_cannot_be_read_are_in_no_error_and_can_be_asked_for() {
    for body in [
        r#"{"id":"","esim":{"activation_code":"LPA:1$smdp$MATCHING-SECRET","pin":"9753"}}"#,
        r#"{"esim":{"activationCode":"LPA:1$smdp$MATCHING-SECRET","matchingId":"MATCHING-SECRET"}}"#,
        r#"{"id": {}, "esim":{"matchingId":"MATCHING-SECRET"}, "#,
        r#"[{"activationCode":"LPA:1$smdp$MATCHING-SECRET"}]"#,
    ] {
        let client = orange(orange_travel_client::Credentials::bearer("t0ken-abcdef"), body);
        let failed = client.buy_esim("offer-1").send().await.unwrap_err();
        assert_silent(failed.error(), "MATCHING-SECRET", body);
        if let Some(exposed) = failed.error().expose_body() {
            assert!(String::from_utf8_lossy(exposed).contains("MATCHING-SECRET"));
        }
    }
}
