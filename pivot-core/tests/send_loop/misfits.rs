//! Answers that are not as documented: what is read, what is reported, and what a strict client makes of it.

use std::sync::Mutex;

use http::Method;
use pivot_core::endpoint::ErrorDetails;
use pivot_core::hook::{Hook, MisfitFound};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::{Client, ClientBuilder, Endpoint, RequestParts, Vendor};
use pivot_json_derive::JsonObject;

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/v1/parts");

/// A part.
#[derive(Debug, JsonObject)]
pub(crate) struct Part {
    /// Its number.
    pub number: String,
    /// Its weight in grams.
    pub weight: Option<u32>,
    /// What it is made of.
    pub parts: Vec<Part>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Default)]
struct Witness(Mutex<Vec<String>>);

impl Hook for &'static Witness {
    fn on_misfit(&self, misfit: &MisfitFound<'_>) {
        let line = format!("{} {}: {}", misfit.endpoint.operation, misfit.path, misfit.reason);
        self.0.lock().unwrap().push(line);
    }
}

fn client(body: &str, build: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let transport = StubTransport::sequence([Reply::json(200, body.to_owned())]);
    build(Client::builder("https://api.acme.example").transport(transport)).build().unwrap()
}

const ODD: &str = r#"{"number":1,"weight":"s3cret","parts":[{"number":2},{"weight":3},null]}"#;

#[tokio::test]
async fn what_does_not_fit_is_set_aside_counted_and_told_to_the_hooks_without_the_value() {
    let witness: &'static Witness = Box::leak(Box::default());
    let client = client(ODD, |builder| builder.hook(witness));
    let part: Part = client.execute(RequestParts::new(&LIST)).await.unwrap().json().unwrap().into_value();
    assert_eq!((part.number.as_str(), part.weight, part.parts.len()), ("1", None, 1));
    assert_eq!(client.misfits(), 2);
    let expected =
        ["list_parts weight: expected a whole number, found a text", "list_parts parts[1]: missing field `number`"];
    assert_eq!(*witness.0.lock().unwrap(), expected);
    assert_eq!(pivot_json::misfits(&part)[0].raw().as_json(), "\"s3cret\"");
    let written = r#"{"number":"1","weight":"s3cret","parts":[{"number":"2","parts":[]},{"weight":3},null]}"#;
    assert_eq!(pivot_json::to_string(&part), written);
}

#[tokio::test]
async fn a_hook_is_told_a_hundred_misfits_of_one_answer_and_all_are_counted() {
    let witness: &'static Witness = Box::leak(Box::default());
    let body = format!(r#"{{"number":1,"parts":[{}]}}"#, vec!["0"; 1000].join(","));
    let client = client(&body, |builder| builder.hook(witness));
    client.execute(RequestParts::new(&LIST)).await.unwrap().json::<Part>().unwrap();
    assert_eq!((client.misfits(), witness.0.lock().unwrap().len()), (1000, 100));
}

#[tokio::test]
async fn the_records_of_a_list_are_read_each_by_itself_and_reported_by_their_position() {
    let witness: &'static Witness = Box::leak(Box::default());
    let client =
        client(r#"[{"number":1,"weight":"x"},{"weight":1},null,{"number":3}]"#, |builder| builder.hook(witness));
    let response = client.execute(RequestParts::new(&LIST)).await.unwrap();
    let page = pivot_core::pagination::parse_json_array::<Part>(response).unwrap();
    let outcomes: Vec<bool> = page.items.iter().map(Result::is_ok).collect();
    assert_eq!(outcomes, [true, false, true]);
    let error = page.items.into_iter().nth(1).unwrap().unwrap_err();
    assert!(error.to_string().contains("[1].number: missing"), "{error}");
    let expected = ["list_parts [0].weight: expected a whole number, found a text"];
    assert_eq!(*witness.0.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_strict_client_makes_errors_of_them() {
    let client = client(ODD, ClientBuilder::strict);
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap().json::<Part>().unwrap_err();
    for path in ["weight: expected a whole number", "parts[1].number: missing", "parts[2]: required, but null"] {
        assert!(error.to_string().contains(path), "{error}");
    }
}

#[tokio::test]
async fn a_required_field_that_is_missing_is_an_error_that_names_it() {
    let client = client(r#"{"weight":1}"#, |builder| builder);
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap().json::<Part>().unwrap_err();
    assert!(error.to_string().contains("number: missing"), "{error}");
    assert_eq!(client.misfits(), 0);
}

#[tokio::test]
async fn what_does_not_fit_is_reported_whichever_form_the_answer_comes_in() {
    let line = "list_parts weight: expected a whole number, found a text";
    let item = "list_parts [0].weight: expected a whole number, found a text";
    for body in [r#"{"number":1,"weight":"x"}"#, r#"[{"number":1,"weight":"x"}]"#] {
        let witness: &'static Witness = Box::leak(Box::default());
        let client = client(body, |builder| builder.hook(witness));
        let response = client.execute(RequestParts::new(&LIST)).await.unwrap();
        let part = response.json_checked::<Part>().unwrap().into_value();
        assert_eq!(pivot_json::misfits(&part).len(), 1, "{body}");
        assert_eq!((client.misfits(), &*witness.0.lock().unwrap()), (1, &vec![line.to_owned()]), "{body}");
    }
    for body in [r#"[{"number":1,"weight":"x"}]"#, r#"{"number":1,"weight":"x"}"#] {
        let witness: &'static Witness = Box::leak(Box::default());
        let client = client(body, |builder| builder.hook(witness));
        let response = client.execute(RequestParts::new(&LIST)).await.unwrap();
        let parts = response.json_checked::<Vec<Part>>().unwrap().into_value();
        assert_eq!(pivot_json::misfits(&parts).len(), 1, "{body}");
        assert_eq!((client.misfits(), &*witness.0.lock().unwrap()), (1, &vec![item.to_owned()]), "{body}");
    }
}

#[tokio::test]
async fn of_an_answer_that_is_refused_in_both_forms_nothing_is_reported() {
    let witness: &'static Witness = Box::leak(Box::default());
    let client = client(r#"[{"weight":"x"}]"#, |builder| builder.hook(witness));
    let response = client.execute(RequestParts::new(&LIST)).await.unwrap();
    assert!(response.json_checked::<Part>().is_err());
    assert_eq!((client.misfits(), witness.0.lock().unwrap().len()), (0, 0));
}
