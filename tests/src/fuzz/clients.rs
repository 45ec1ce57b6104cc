//! Settings, tasks of Afosto, and pages of Ownli.

use afosto_client::task::TaskState;
use pivot_core::testing::full_error_text;

use super::targets::{assert_bounded, json, now, round_trip, settings as stub, texts};

pub(super) fn settings() -> Vec<Vec<u8>> {
    texts(&[
        "https://api.example/v1",
        "http://127.0.0.1:8080/",
        "https://user:s3cret@api.example:443/a/../b?token=s3cret#x",
        "api.example",
        "https://[::1]/%2F",
        "https://b\u{fc}cher.example/",
        "id\u{200b}",
        "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A\n-----END PUBLIC KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\nMAA=\n-----END RSA PRIVATE KEY-----",
    ])
}

/// Whatever stands in a configuration makes a client or an error, which is bounded; and what shows either shows no secret.
pub(super) fn set(input: &[u8]) {
    let text = &*String::from_utf8_lossy(input);
    // What is sent nowhere needs no certificates.
    let nowhere = || stub(json(200, b"{}"));
    let ownli = |base_url: &str, credentials| {
        ownli_client::OwnliClient::builder(base_url, credentials).configure(nowhere()).build()
    };
    let orange = orange_travel_client::OrangeTravelClient::builder(
        orange_travel_client::Environment::Other { base_url: text.to_owned(), token_url: text.to_owned() },
        orange_travel_client::Credentials::client("id", "cl1ent-s3cret"),
    );
    let made = [
        ownli(text, ownli_client::Credentials::bearer("b3arer-s3cret")).map(|client| format!("{client:?}")),
        ownli("https://api.example", ownli_client::Credentials::bearer(text)).map(|_| String::new()),
        ownli("https://api.example", ownli_client::Credentials::token(text, text, text)).map(|_| String::new()),
        orange.configure(nowhere()).build().map(|client| format!("{client:?}")),
        e4cars_client::E4CarsClient::builder(text, "e4cars-s3cret")
            .account(text)
            .configure(nowhere())
            .build()
            .map(|client| format!("{client:?}")),
        afosto_client::AfostoClient::builder(text, afosto_client::Credentials::client(text, "af0sto-s3cret"))
            .configure(nowhere())
            .build()
            .map(|client| format!("{client:?}")),
    ];
    for made in made {
        let shown = made.unwrap_or_else(|error| {
            assert_bounded(&error);
            full_error_text(&error)
        });
        for secret in ["cl1ent-s3cret", "b3arer-s3cret", "e4cars-s3cret", "af0sto-s3cret"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    if let Err(error) = orange_travel_client::esim::DistributorKeyPair::from_pem(text) {
        assert!(error.to_string().len() < 4096);
    }
}

pub(super) fn tasks() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"id": "t", "name": "n", "progress": 33.3, "is_success": true, "completed_at": "0001-01-01T00:00:00Z"}"#,
        r#"{"id": "t", "progress": "100 %", "result": "eyJhIjogMX0=", "completed_at": 1700000000}"#,
        r#"{"data": {"id": "t", "is_success": "n", "error": "boom", "completed_at": {"seconds": 1}}}"#,
        r#"[{"id": 12345678901234567890123, "result": {"a": 1.10}, "status": "failed"}]"#,
    ])
}

/// A state is read and written as the same; one that is at its end is so at every later time.
pub(super) fn task(input: &[u8]) {
    round_trip::<TaskState>(input);
    let Ok(state) = pivot_json::from_slice::<TaskState>(input) else { return };
    let _ = (state.is_finished(), state.ended_badly(), state.bytes(), state.json::<serde_json::Value>().is_ok());
    let credentials = afosto_client::Credentials::bearer("t0ken-abcdef");
    let builder = afosto_client::AfostoClient::builder(afosto_client::Environment::Production, credentials)
        .configure(stub(json(200, input)));
    if let Ok(client) = builder.build() {
        now(client.mes().get_task("t").send());
    }
}

pub(super) fn pages() -> Vec<Vec<u8>> {
    texts(&[
        r#"{"vehicles": [{"id": "v", "vin": "1HGCM82633A004352"}], "currentPage": 0, "totalPages": 2, "totalItems": 3}"#,
        r#"[{"id": "u", "firstName": "Ada"}, {"id": "w"}]"#,
        r#"{"0": {"id": "u"}, "1": {"id": "w"}}"#,
        r#"{"items": [], "totalPages": 99999999999999999999, "currentPage": -1}"#,
    ])
}

/// A list ends, and gives no more than is asked for.
pub(super) fn ownli_lists(input: &[u8]) {
    for status in [200, 400] {
        let credentials = ownli_client::Credentials::bearer("t0ken-abcdef");
        let builder = ownli_client::OwnliClient::builder("https://api.example", credentials);
        let Ok(client) = builder.configure(stub(json(status, input))).build() else { continue };
        now(client.vehicles().try_collect_max(20));
        now(client.users().try_collect_max(20));
        now(client.mileage_checkins().try_collect_max(20));
        now(client.rewards().try_collect_max(20));
    }
}
