//! What a vendor would refuse, its mock refuses, and says what was wrong: sent as raw requests, since the clients do not
//! make them.

use reqwest::Method;
use serde_json::{Value, json};
use tests::payload;
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::e4cars::{E4CarsMock, TOKEN};
use vendor_mocks::orange::{OrangeMock, TOP_UP_OFFER};
use vendor_mocks::ownli::OwnliMock;

/// A request that is right but for one thing.
struct Raw {
    method: Method,
    url: String,
    token: Option<&'static str>,
    media_type: Option<&'static str>,
    accept: Option<&'static str>,
    body: Option<Value>,
}

impl Raw {
    fn get(url: String) -> Self {
        Self {
            method: Method::GET,
            url,
            token: Some("t"),
            media_type: None,
            accept: Some("application/json"),
            body: None,
        }
    }

    fn post(url: String, body: Value) -> Self {
        let media_type = Some("application/json");
        Self { method: Method::POST, media_type, body: Some(body), ..Self::get(url) }
    }

    fn with(mut self, change: impl FnOnce(&mut Value)) -> Self {
        change(self.body.as_mut().unwrap());
        self
    }

    async fn send(self) -> (u16, String) {
        let http = tests::http();
        let mut request = http.request(self.method, self.url);
        for (name, value) in [("content-type", self.media_type), ("accept", self.accept)] {
            request = value.into_iter().fold(request, |request, value| request.header(name, value));
        }
        if let Some(token) = self.token {
            request = request.bearer_auth(token);
        }
        if let Some(body) = self.body {
            request = request.body(body.to_string());
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

async fn check(cases: Vec<(Raw, u16, &str)>) {
    for (raw, status, why) in cases {
        let shown = format!("{} {}", raw.method, raw.url);
        let (found, said) = raw.send().await;
        assert_eq!(found, status, "{shown}: {said}");
        assert!(said.contains(why), "{shown}: {said} does not say {why}");
    }
}

#[tokio::test]
async fn afosto() {
    let mock = AfostoMock::start().await.unwrap();
    mock.accept_bearer("t");
    let orders = format!("{}/odr/orders", mock.url());
    check(vec![
        (Raw::get(orders.clone()), 200, "["),
        (Raw::get(format!("{orders}?nubmer=1")), 400, "nubmer"),
        (Raw { token: Some("another"), ..Raw::get(orders.clone()) }, 401, "Unauthorized"),
        (Raw { token: None, ..Raw::get(orders.clone()) }, 401, "Unauthorized"),
        (Raw { method: Method::PATCH, ..Raw::get(orders.clone()) }, 405, "Not by this method"),
        (Raw::get(format!("{}/odr/no-such-thing", mock.url())), 404, "no such operation"),
        (Raw::post(orders.clone(), json!({"nmber": "1"})), 400, "nmber"),
        (Raw::post(orders.clone(), json!({"client_id": 7})), 400, "/client_id"),
        (Raw { media_type: Some("text/plain"), ..Raw::post(orders.clone(), json!({})) }, 400, "content-type"),
        (Raw { body: None, ..Raw::post(orders.clone(), json!({})) }, 400, "the body"),
        (Raw::post(format!("{}/iam/oauth/authorize", mock.url()), json!({"client": "x"})), 400, "client"),
    ])
    .await;
}

#[tokio::test]
async fn e4cars() {
    let mock = E4CarsMock::start().await.unwrap();
    let url = format!("{}/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT", mock.url());
    let declaration: Value = serde_json::from_slice(&payload("e4cars/vehicle_declaration.json")).unwrap();
    let right = || Raw::post(format!("{url}?token={TOKEN}"), declaration.clone());
    check(vec![
        (right(), 200, "success"),
        (Raw { url: url.clone(), ..right() }, 401, "token is missing"),
        (Raw { url: format!("{url}?token=x"), ..right() }, 401, "token is missing or wrong"),
        (Raw { url: format!("{url}?token={TOKEN}&dryrun=true"), ..right() }, 400, "unknown: dryrun"),
        (Raw { url: format!("{url}?token={TOKEN}&dry_run=yes"), ..right() }, 400, "invalid value: dry_run"),
        (Raw { media_type: Some("text/json"), ..right() }, 400, "content-type"),
        (Raw { method: Method::GET, ..right() }, 400, "POST"),
        (right().with(|body| drop(body["vehicle_account"].as_object_mut().unwrap().remove("vin"))), 400, "vin"),
        (right().with(|body| body["vehicle_account"]["vin"] = json!(17)), 400, "/vehicle_account/vin"),
        (right().with(|body| body["vehicle_acount"] = json!({})), 400, "vehicle_acount"),
        (right().with(|body| body["issuing_date"] = json!("17.10.2024")), 400, "/issuing_date"),
        (right().with(|body| body["kind"] = json!("boat_declaration")), 400, "/kind"),
    ])
    .await;
    assert_eq!(mock.declarations().len(), 1);
}

#[tokio::test]
async fn orange() {
    let mock = OrangeMock::start().await.unwrap();
    mock.accept_bearer("t");
    let base = format!("{}/travel-b2b-sandbox/v1/distributors", mock.url());
    let purchase = json!({"offer_id": TOP_UP_OFFER, "parameters": {"msisdn": "684587587"}});
    let right = || Raw::post(format!("{base}/transactions"), purchase.clone());
    check(vec![
        (Raw { accept: Some("*/*"), ..right() }, 201, "\"ok\""),
        (Raw { accept: Some("text/html"), ..right() }, 406, "62"),
        (Raw { accept: Some("application/json;q=0, text/html"), ..right() }, 406, "62"),
        (Raw { token: None, ..right() }, 401, "\"code\":40"),
        (Raw { token: Some("x"), ..right() }, 401, "\"code\":41"),
        (Raw { media_type: Some("text/plain"), ..right() }, 415, "\"code\":68"),
        (Raw { body: None, ..right() }, 400, "\"code\":21"),
        (right().with(|body| drop(body.as_object_mut().unwrap().remove("offer_id"))), 400, "\"code\":23"),
        (right().with(|body| body["offer_id"] = json!(7)), 400, "/offer_id"),
        (right().with(|body| body["offer"] = json!("x")), 400, "\"code\":24"),
        (right().with(|body| body["parameters"] = json!({"msisdn": "12"})), 400, "msisdn"),
        (Raw { method: Method::PUT, ..right() }, 405, "\"code\":61"),
        (Raw::get(format!("{base}/offers?limit=many")), 400, "invalid value: limit"),
        (Raw::get(format!("{base}/offers?limt=1")), 400, "limt"),
        (Raw::get(format!("{base}/offers?limit=0")), 400, "invalid value: limit"),
        (Raw::get(format!("{base}/suppliers/x/globalbalances?startDate=2024-01-01")), 400, "\"code\":27"),
        (Raw::get(format!("{base}/boats")), 404, "\"code\":60"),
    ])
    .await;
    assert_eq!(mock.transactions().len(), 1);
    for accept in ["application/json, text/plain", "text/html, */*;q=0.1", "application/*", "APPLICATION/json; q=1"] {
        check(vec![(Raw { accept: Some(accept), ..right() }, 201, "\"ok\"")]).await;
    }
}

#[tokio::test]
async fn ownli() {
    let mock = OwnliMock::start().await.unwrap();
    mock.accept_bearer("t");
    let user = mock.seed_user("Ada", "Lovelace", "+14155550100");
    let url = format!("{}/api/vehicles/create/by-vin", mock.url());
    let vehicle =
        json!({"userId": user, "vin": "1M8GDM9AXKP042788", "make": "Toyota", "model": "Corolla", "year": 2024});
    let right = || Raw::post(url.clone(), vehicle.clone());
    check(vec![
        (right(), 200, "vehicle-1"),
        (Raw { token: None, ..right() }, 401, ""),
        (Raw { token: Some("x"), ..right() }, 401, ""),
        (Raw { media_type: Some("application/xml"), ..right() }, 400, "content-type"),
        (Raw { url: format!("{url}?dry=1"), ..right() }, 400, "dry"),
        (right().with(|body| drop(body.as_object_mut().unwrap().remove("make"))), 400, "make"),
        (right().with(|body| body["year"] = json!("2024")), 400, "/year"),
        (right().with(|body| body["year"] = json!(1979)), 400, "/year"),
        (right().with(|body| body["color"] = json!("red")), 400, "color"),
        (right().with(|body| body["state"] = json!("California")), 400, "/state"),
        (Raw::get(format!("{}/api/vehicles?page=-1", mock.url())), 400, "invalid value: page"),
        (Raw::get(format!("{}/api/vehicles?page={}&size=50", mock.url(), i64::MAX)), 200, "\"vehicles\":[]"),
        (Raw::post(format!("{}/api/auth/token", mock.url()), json!({"clientId": "x"})), 400, "clientSecret"),
    ])
    .await;
    assert_eq!(mock.vehicles().len(), 1);
}

#[tokio::test]
async fn an_unknown_parameter_is_refused_in_the_words_that_the_readme_of_the_mocks_shows() {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../vendor-mocks/README.md")).unwrap();
    let documented = |vendor: &str| {
        let row = readme.lines().find(|line| line.starts_with(&format!("| {vendor} | `{{")));
        let body = row.and_then(|row| row.split('`').nth(1)).unwrap_or_else(|| panic!("no row of {vendor}"));
        serde_json::from_str::<Value>(body).unwrap()
    };
    let (afosto, e4cars) = (AfostoMock::start().await.unwrap(), E4CarsMock::start().await.unwrap());
    let (orange, ownli) = (OrangeMock::start().await.unwrap(), OwnliMock::start().await.unwrap());
    afosto.accept_bearer("t");
    orange.accept_bearer("t");
    ownli.accept_bearer("t");
    let flow = format!("{}/api/v1/4pl/NMN/incoming-flows/vehicle/STD_IN_VEHICLE_ACCOUNT?token={TOKEN}", e4cars.url());
    let declaration = serde_json::from_slice(&payload("e4cars/vehicle_declaration.json")).unwrap();
    for (vendor, request) in [
        ("Afosto", Raw::get(format!("{}/odr/orders?limt=1", afosto.url()))),
        ("E4Cars", Raw::post(format!("{flow}&limt=1"), declaration)),
        ("Orange", Raw::get(format!("{}/travel-b2b-sandbox/v1/distributors/offers?limt=1", orange.url()))),
        ("Ownli", Raw::get(format!("{}/api/vehicles?limt=1", ownli.url()))),
    ] {
        let (status, said) = request.send().await;
        assert_eq!((status, serde_json::from_str(&said).ok()), (400, Some(documented(vendor))), "{vendor}: {said}");
    }
}
