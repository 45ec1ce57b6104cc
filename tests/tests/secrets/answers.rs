//! Secrets that an answer brings which cannot be read.

use orange_travel_client::{Environment, OrangeTravelClient};
use pivot_core::testing::{FixedRng, ManualClock, Reply, StubTransport, full_error_text};
use pivot_core::{ClientBuilder, Error};

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
    move |core| core.transport(transport.clone()).clock(ManualClock::new()).random(FixedRng(0.0))
}

fn afosto(credentials: afosto_client::Credentials, body: &'static str) -> afosto_client::AfostoClient {
    afosto_client::AfostoClient::builder(afosto_client::Environment::Production, credentials)
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
    let words = full_error_text(error);
    assert!(!words.contains(secret), "{place}: {words}");
}

#[tokio::test]
async fn what_a_token_endpoint_brings_in_place_of_a_token_is_in_no_error() {
    for body in ODD_TOKENS {
        let client = orange(orange_travel_client::Credentials::client("id", "cl1ent-secret"), body);
        assert_silent(&client.live().send().await.unwrap_err(), "SECRET-TOKEN", body);
        let client = afosto(afosto_client::Credentials::client("id", "cl1ent-secret"), body);
        assert_silent(&client.cnt().list_files().try_collect_max(1).await.unwrap_err(), "SECRET-TOKEN", body);
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

/// What a token endpoint may say of a failure, with a token in it.
const REFUSALS_WITH_TOKENS: [&str; 9] = [
    "\"tok-S3CRET-9988\"",
    "[\"tok-S3CRET-9988\"]",
    "tok-S3CRET-9988",
    "{\"error\":\"tok-S3CRET-9988\"}",
    "{\"message\":\"your token is tok-S3CRET-9988\"}",
    "{\"message\":\"here you are: 'tok-S3CRET-9988', enjoy\"}",
    "{\"error_description\":\"tok-S3CRET-9988\"}",
    "{\"access_token\":\"tok-S3CRET-9988\",\"message\":\"token tok-S3CRET-9988 issued, account blocked\"}",
    "{\"error\":{\"message\":\"issued tok-S3CRET-9988\"}}",
];

#[tokio::test]
async fn a_token_that_a_token_endpoint_repeats_in_a_failure_is_in_no_error() {
    for body in REFUSALS_WITH_TOKENS {
        for status in [200, 400] {
            let builder = OrangeTravelClient::builder(
                Environment::Sandbox,
                orange_travel_client::Credentials::client("id", "cl1ent-secret"),
            );
            let client = builder.configure(settings(move || Reply::json(status, body))).build().unwrap();
            let error = client.live().send().await.unwrap_err();
            let mut words = format!("{error} {error:?}");
            let mut cause = std::error::Error::source(&error);
            while let Some(inner) = cause {
                words.push_str(&format!(" {inner}"));
                cause = inner.source();
            }
            assert!(!words.contains("S3CRET"), "{status} {body}: {words}");
        }
    }
}

#[tokio::test]
async fn what_a_token_endpoint_says_in_words_stays() {
    for (body, expected) in [
        (
            "{\"error\":\"invalid_client\",\"error_description\":\"The client secret is wrong\"}",
            "The client secret is wrong",
        ),
        (
            "{\"error\":\"AADSTS7000215\",\"message\":\"AADSTS7000215: Invalid client secret.\"}",
            "AADSTS7000215: Invalid",
        ),
        ("{\"code\":4001,\"message\":\"Order 66 of 2026-11 is too_old\"}", "Order 66 of 2026-11 is too_old"),
    ] {
        let builder = OrangeTravelClient::builder(
            Environment::Sandbox,
            orange_travel_client::Credentials::client("id", "cl1ent-secret"),
        );
        let client = builder.configure(settings(move || Reply::json(400, body))).build().unwrap();
        let error = client.live().send().await.unwrap_err();
        let cause = std::error::Error::source(&error).unwrap().to_string();
        assert!(cause.contains(expected), "{body}: {cause}");
    }
}

#[tokio::test]
async fn codes_that_activate_an_esim_are_in_no_words_of_an_error() {
    let refusals = [
        r#"{"code":27,"message":"already bought, activation code LPA:1$smdp$MATCHING-S3CRET"}"#,
        r#"{"code":27,"message":"already bought: LPA%3A1%24smdp.example%24MATCHING-S3CRET"}"#,
        r#"{"code":27,"message":"already bought: LPA\u003a1$smdp.example$MATCHING-S3CRET"}"#,
        r#"{"code":27,"message":"already bought, 1$smdp.example$MATCHING-S3CRET, MATCHING-S3CRET"}"#,
        r#"{"code":27,"message":"failed","description":"{\"activation_code\":\"MATCHING-S3CRET\"}"}"#,
        r#"{"code":27,"message":"the PIN is 97531864-S3CRET","pin1":"97531864-S3CRET"}"#,
        r#"{"code":27,"message":"puk: 97531864-S3CRET"}"#,
        "LPA:1$smdp$MATCHING-S3CRET",
        r#""LPA:1$smdp$MATCHING-S3CRET""#,
        r#"["LPA:1$smdp$MATCHING-S3CRET"]"#,
    ];
    for body in refusals {
        for status in [200, 409] {
            let builder = OrangeTravelClient::builder(
                Environment::Sandbox,
                orange_travel_client::Credentials::bearer("t0ken-abcdef"),
            );
            let client = builder.configure(settings(move || Reply::json(status, body))).build().unwrap();
            let failed = client.buy_esim("offer-1").send().await.unwrap_err();
            assert_silent(failed.error(), "S3CRET", body);
            let exposed = String::from_utf8_lossy(failed.error().expose_body().unwrap());
            assert!(exposed.contains("S3CRET"), "whoever has to recover it can: {exposed}");
        }
    }
    let builder =
        OrangeTravelClient::builder(Environment::Sandbox, orange_travel_client::Credentials::bearer("t0ken-abcdef"));
    let reply = || Reply::json(200, r#"["LPA:1$smdp$MATCHING-S3CRET", "S3CRET-2"]"#);
    let client = builder.configure(settings(reply)).build().unwrap();
    assert_silent(&client.offers().try_collect_max(9).await.unwrap_err(), "S3CRET", "a list");
}

#[tokio::test]
async fn a_signed_address_in_place_of_an_object_is_in_no_error() {
    for body in ["\"SIG-S3CRET-1\"", "[\"SIG-S3CRET-1\"]"] {
        let client = afosto(afosto_client::Credentials::bearer("t0ken-abcdef"), body);
        assert_silent(&client.upload("d/", "n", b"x".to_vec()).send().await.unwrap_err(), "S3CRET", body);
    }
}

#[tokio::test]
async fn what_a_validator_says_of_a_password_stays() {
    let body =
        r#"{"message":"invalid","errors":{"password":["required"],"pin1":["too_short"],"token":["is not known"]}}"#;
    let builder =
        OrangeTravelClient::builder(Environment::Sandbox, orange_travel_client::Credentials::bearer("t0ken-abcdef"));
    let client = builder.configure(settings(move || Reply::json(422, body))).build().unwrap();
    let error = client.live().send().await.unwrap_err().to_string();
    for word in ["password: required", "pin1: too_short", "token: is not known"] {
        assert!(error.contains(word), "{error}");
    }
}
