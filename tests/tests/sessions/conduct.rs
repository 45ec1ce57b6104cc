//! How a session behaves: strict or lenient, slow, failing.

use serde_json::{Value, json};

use crate::wire::{Wire, served};

#[tokio::test]
async fn a_lenient_session_passes_over_what_is_not_known_and_refuses_what_is_missing_or_wrong() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let (strict, lenient) = (server.begin(json!({})).await, server.begin(json!({"strictness": "lenient"})).await);
    let address = json!({"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501"});
    let user = |more: Value| {
        let mut user = json!({"firstName": "A", "lastName": "L", "phone": "+14155550123", "address": address});
        user.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        user
    };
    let offers = "/orange/travel-b2b-sandbox/v1/distributors/offers";
    for (method, path, body) in [
        ("GET", "/afosto/odr/orders?limt=1".to_owned(), Value::Null),
        ("POST", "/afosto/odr/orders".to_owned(), json!({"tags": ["a"], "surprise": 1})),
        ("GET", format!("{offers}?surprise=1"), Value::Null),
        ("GET", "/ownli/api/users?limt=1".to_owned(), Value::Null),
        ("POST", "/ownli/api/users".to_owned(), user(json!({"surprise": [1]}))),
    ] {
        assert_eq!(strict.ask(method, &path, &body).await.status, 400, "{method} {path}");
        let said = lenient.ask(method, &path, &body).await;
        assert_eq!(said.status, 200, "{method} {path}: {}", said.text);
    }
    for (method, path, body) in [
        ("POST", "/afosto/odr/orders", json!({"tags": "a"})),
        ("GET", "/orange/travel-b2b-sandbox/v1/distributors/offers?limit=x", Value::Null),
        ("POST", "/ownli/api/users", json!({"firstName": "A"})),
    ] {
        for wire in [&strict, &lenient] {
            assert_eq!(wire.ask(method, path, &body).await.status, 400, "{method} {path}");
        }
    }
    // A session may change its mind.
    let told = lenient.mock("POST", "settings", json!({"strictness": "strict"})).await;
    assert_eq!(told, json!({"strictness": "strict", "latency": "0ms", "error_rate": 0.0}));
    assert_eq!(lenient.get("/afosto/odr/orders?limt=1").await.status, 400);
    assert_eq!(lenient.ask("POST", "/_mock/settings", &json!({"clock": "2026-01-01T00:00:00Z"})).await.status, 400);
    lenient.mock("POST", "reset", Value::Null).await;
    assert_eq!(lenient.get("/afosto/odr/orders?limt=1").await.status, 200, "as it was at the start");
}

#[tokio::test]
async fn latency_takes_time_of_a_clock_that_stands_still_and_the_same_number_draws_the_same() {
    let serving = served(|_| {}).await;
    let server = Wire::new(serving.url());
    let options = json!({
        "clock": "2026-01-31T12:00:00Z", "latency": "1s..60s", "error_rate": 0.5, "random": 7,
    });
    let mut seen = Vec::new();
    for _ in 0..2 {
        let wire = server.begin(options.clone()).await;
        let mut drawn = Vec::new();
        for _ in 0..20 {
            let status = wire.get("/ownli/api/users").await.status;
            drawn.push((status, wire.mock("GET", "clock", Value::Null).await["now"].as_str().unwrap().to_owned()));
        }
        seen.push(drawn);
    }
    assert_eq!(seen[0], seen[1]);
    let statuses: std::collections::BTreeSet<u16> = seen[0].iter().map(|(status, _)| *status).collect();
    assert_eq!(statuses, [200, 503].into());
    assert!(seen[0].is_sorted_by(|one, other| one.1 < other.1), "{:?}", seen[0]);
    // Between twenty seconds and twenty minutes have passed, and nobody waited for them.
    assert!(seen[0][19].1.as_str() > "2026-01-31T12:00:20" && seen[0][19].1.as_str() < "2026-01-31T12:20:00");
    let other = server.begin(json!({"clock": "2026-01-31T12:00:00Z", "latency": "1s..60s", "random": 8})).await;
    other.get("/ownli/api/users").await;
    assert_ne!(other.mock("GET", "clock", Value::Null).await["now"], seen[0][0].1.as_str());
}

#[tokio::test]
async fn coverage_is_told_in_every_form() {
    let serving = served(|_| {}).await;
    let wire = Wire::new(serving.url()).begin(json!({})).await;
    wire.get("/ownli/api/users").await;
    wire.mock("POST", "faults", json!({"vendor": "orange", "path": "/a<b", "fault": "not_json"})).await;
    let ask = async |path: &str, accept: &str| {
        let answer = wire.http.get(format!("{}/_mock/coverage{path}", wire.url)).header("accept", accept).send();
        let answer = answer.await.unwrap();
        let media_type = answer.headers()["content-type"].to_str().unwrap().to_owned();
        (media_type, answer.text().await.unwrap())
    };
    for (path, accept, media_type, expected) in [
        ("?format=junit", "*/*", "application/xml; charset=utf-8", r#"<testcase classname="ownli" name="ListUsers"/>"#),
        ("", "text/xml", "application/xml; charset=utf-8", r#"name="/orange/a&lt;b"><failure"#),
        ("?format=markdown", "application/json", "text/markdown; charset=utf-8", "| ownli | 41 | 1 | 1 |"),
        ("", "text/html, text/markdown;q=0.9", "text/markdown; charset=utf-8", "| /orange/a\\<b | 1 |"),
        ("", "*/*", "application/json", r#""faults_never_met":[{"count":1,"path":"/orange/a<b"}]"#),
        (
            "",
            "text/xml;q=0, application/json",
            "application/json",
            r#""called":{"ListUsers":{"calls":1,"successes":1}}"#,
        ),
        ("?format=json", "text/xml", "application/json", r#""called":{"ListUsers":{"calls":1,"successes":1}}"#),
    ] {
        let (found, text) = ask(path, accept).await;
        assert_eq!(found, media_type, "{path} {accept}");
        assert!(text.contains(expected), "{path} {accept}: {text}");
    }
    for wrong in ["?format=xml", "?form=junit", "?format=junit&format=json"] {
        assert_eq!(wire.get(&format!("/_mock/coverage{wrong}")).await.status, 400, "{wrong}");
    }
}

#[tokio::test]
async fn head_is_answered_as_get_without_a_body() {
    let serving = served(|_| {}).await;
    let wire = Wire::new(serving.url());
    for path in [
        "/afosto/odr/orders",
        "/afosto/odr/orders/nobodys",
        "/orange/travel-b2b-sandbox/v1/countries",
        "/ownli/api/users",
        "/_mock/health",
    ] {
        let (got, head) = (wire.get(path).await, wire.ask("HEAD", path, &Value::Null).await);
        assert_eq!((head.status, head.text.as_str()), (got.status, ""), "{path}");
        for name in ["content-type", "content-length", "x-count", "x-mock-sample"] {
            assert_eq!(head.headers.get(name), got.headers.get(name), "{path}: {name}");
        }
    }
    assert_eq!(wire.ask("HEAD", "/afosto/odr/projection", &Value::Null).await.status, 405);
}
