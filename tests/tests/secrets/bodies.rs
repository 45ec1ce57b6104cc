//! Secrets that stand in the body of a request, which a server repeats.

use std::collections::BTreeSet;

use pivot_core::Idempotency;
use pivot_core::redaction::is_secret_name;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport, full_error_text};
use serde_json::{Map, Value, json};

fn echoing() -> StubTransport {
    StubTransport::new(|request: &Received| {
        let said = String::from_utf8_lossy(&request.body).into_owned();
        Reply::json(
            422,
            json!({"code": 422, "message": format!("invalid: {said}"), "errors": {"a": [said]}}).to_string(),
        )
    })
}

#[tokio::test]
async fn a_voucher_is_a_secret_although_its_name_is_none() {
    let builder = orange_travel_client::OrangeTravelClient::builder(
        orange_travel_client::Environment::Sandbox,
        orange_travel_client::Credentials::bearer("t0ken-abcdef"),
    );
    let client = builder.configure(|core| core.transport(echoing())).build().unwrap();
    let failed = client.buy_esim("offer-1").voucher_id("VOUCHER-99-EUR").send().await.unwrap_err();
    let words = full_error_text(failed.error());
    assert!(!words.contains("VOUCHER-99") && words.contains("offer-1"), "{words}");
}

/// A body with every property of a schema that is named as a secret is; `None` where it has none.
fn stream_body(document: &Value, schema: &Value) -> Option<(Value, BTreeSet<String>)> {
    let name = schema["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    let schema = name.map_or(schema, |name| &document["components"]["schemas"][name]);
    let named = schema["properties"].as_object()?.keys().filter(|name| is_secret_name(name));
    let names: BTreeSet<String> = named.cloned().collect();
    let value = |name: &String| (name.clone(), Value::from(format!("s3cret-\"of/{name}")));
    let body: Map<String, Value> = names.iter().map(value).collect();
    (!body.is_empty()).then_some((body.into(), names))
}

#[tokio::test]
async fn every_secret_that_an_operation_of_afosto_takes_is_removed_from_its_errors() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../afosto-client/spec/afosto.openapi.json");
    let document: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let builder = afosto_client::AfostoClient::builder(
        afosto_client::Environment::Production,
        afosto_client::Credentials::bearer("t0ken-abcdef"),
    );
    let core =
        |core: pivot_core::ClientBuilder| core.transport(echoing()).clock(ManualClock::new()).random(FixedRng(0.0));
    let client = builder.configure(core).build().unwrap();
    let mut tried = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
            let Some((body, names)) = stream_body(&document, schema) else { continue };
            // The texts of a program live as long as it does.
            let path: &'static str = path.clone().leak();
            let mut call = client.request(method.to_uppercase().parse().unwrap(), path).idempotency(Idempotency::Safe);
            for name in path.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
                call = call.path(name, "1");
            }
            let error = call.json(&pivot_json::RawJson::from(&body)).send::<Value>().await.unwrap_err();
            let words = full_error_text(&error);
            assert!(words.contains("[redacted]"), "{method} {path}: {words}");
            for name in names {
                assert!(!words.contains(&format!("of/{name}")), "{method} {path} shows {name}: {words}");
            }
            tried += 1;
        }
    }
    assert!(tried >= 8, "{tried} operations take secrets");
}
