//! Pages that are nearly JSON, in the ways of servers.

use futures_util::StreamExt;
use pivot_core::endpoint::{Endpoint, ErrorDetails, Method, Vendor};
use pivot_core::pagination::{Frame, PageParameters, Pager, framed_list, parse_json_array};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::{Client, RetryPolicy};
use pivot_json_derive::JsonObject;

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static LIST: Endpoint = Endpoint::new(&ACME, "parts", Method::GET, "/parts");
const NUMBER: PageParameters = PageParameters::Number { page: "page", size: "size" };
const FRAME: Frame =
    Frame { items: "parts", current_page: None, total_pages: Some("pages"), total_items: None, further: &[] };

/// A part.
#[derive(Clone, Debug, PartialEq, JsonObject)]
pub(crate) struct Part {
    /// Its number.
    pub n: u64,
    /// Its name.
    pub name: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// What stands in a text or behind a value, and the name that comes of it.
const ODD: [(&[u8], &[u8], Option<&str>); 9] = [
    (b"caf\xe9", b"", Some("caf\u{e9}")),
    (b"a\tb", b"", Some("a\tb")),
    (b"a\nb", b"", Some("a\nb")),
    (b"a\x01b", b"", Some("a\u{1}b")),
    (b"a", b", \"x\": NaN", Some("a")),
    (b"a", b", \"x\": [-Infinity, 1]", Some("a")),
    (b"a", b", \"x\": [1, 2,]", Some("a")),
    (b"a", b", ", Some("a")),
    (b"a", b"\x00\xc2\xa0", Some("a")),
];

fn bodies(text: &[u8], behind: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let odd = [br#"{"n": 2, "name": ""#, text, b"\"", behind, b"}"].concat();
    let join = |parts: &[&[u8]]| parts.concat();
    vec![
        ("bare", join(&[br#"[{"n": 1}, "#, &odd, br#", {"n": 3}]"#])),
        ("numbered", join(&[br#"{"0": {"n": 1}, "1": "#, &odd, br#", "2": {"n": 3}}"#])),
        ("framed", join(&[br#"{"pages": 1, "parts": [{"n": 1}, "#, &odd, br#", {"n": 3}]}"#])),
        ("framed, odd beside", join(&[br#"{"parts": [{"n": 1}, "#, &odd, br#", {"n": 3}], "pages": 1, "y": NaN}"#])),
    ]
}

async fn all(body: Vec<u8>, is_framed: bool, is_strict: bool) -> (Vec<Part>, Vec<String>) {
    let transport = StubTransport::new(move |request| match request.url.query() {
        Some(query) if query.contains("page=0") => Reply::json(200, "").body(body.clone()),
        _ => Reply::json(404, "{}"),
    });
    let builder = Client::builder("https://api.example").transport(transport).clock(ManualClock::new());
    let builder = builder.retry(RetryPolicy::none());
    let client = if is_strict { builder.strict() } else { builder }.build().unwrap();
    let list: Pager<Part> = if is_framed {
        Pager::new(&client, &LIST, NUMBER, |response| framed_list(&response, &FRAME))
    } else {
        Pager::new(&client, &LIST, NUMBER, parse_json_array)
    };
    let (mut parts, mut errors) = (Vec::new(), Vec::new());
    let items: Vec<_> = list.items().collect().await;
    for item in items {
        match item {
            Ok(part) => parts.push(part),
            Err(error) => errors.push(error.to_string()),
        }
    }
    (parts, errors)
}

#[tokio::test]
async fn a_page_that_is_nearly_json_loses_no_record() {
    for (text, behind, name) in ODD {
        for (form, body) in bodies(text, behind) {
            let case = format!("{form}: {:?}", String::from_utf8_lossy(&body));
            let (parts, errors) = all(body.clone(), form.starts_with("framed"), false).await;
            assert!(errors.is_empty(), "{case}: {errors:?}");
            let found: Vec<_> = parts.iter().map(|part| (part.n, part.name.as_deref())).collect();
            assert_eq!(found, [(1, None), (2, name), (3, None)], "{case}");
            let (parts, errors) = all(body, form.starts_with("framed"), true).await;
            assert!(parts.is_empty() && errors.len() == 1, "{case}: strict took {parts:?}");
        }
    }
}

#[tokio::test]
async fn a_page_that_is_cut_or_no_json_stays_an_error() {
    for body in
        ["[{\"n\": 1}, {\"n\": 2", "[{\"n\": 1}] [", "<html>", "[{\"n\": 1}, {n: 2}]", "{\"parts\": [{\"n\": 1}"]
    {
        for is_framed in [false, true] {
            let (parts, errors) = all(body.into(), is_framed, false).await;
            assert!(parts.is_empty() && errors.len() == 1, "{body}: {parts:?} {errors:?}");
        }
    }
}

#[tokio::test]
async fn a_list_in_another_form_is_read_but_not_by_a_strict_client() {
    for (body, is_framed) in [
        (r#"{"n": 1}"#, false),
        (r#"{"0": {"n": 1}}"#, false),
        (r#"{"parts": {"n": 1}}"#, true),
        (r#"{"parts": {"0": {"n": 1}}}"#, true),
        (r#"[{"n": 1}]"#, true),
    ] {
        let (parts, errors) = all(body.into(), is_framed, false).await;
        assert_eq!((parts.len(), errors.len()), (1, 0), "{body}: {errors:?}");
        let (parts, errors) = all(body.into(), is_framed, true).await;
        assert!(parts.is_empty() && errors.len() == 1, "{body}: strict took {parts:?}");
        assert!(errors[0].contains("JSON of another form"), "{body}: {errors:?}");
    }
}

#[tokio::test]
async fn what_stands_for_an_empty_list_is_none_for_a_strict_client_but_for_no_body() {
    // The last tells whether a strict client takes it too.
    for (body, is_framed, is_documented) in [
        ("", false, true),
        (" \n", true, true),
        ("[]", false, true),
        (r#"{"parts": []}"#, true, true),
        ("null", false, false),
        ("null", true, false),
        ("{}", false, false),
        ("[]", true, false),
        (r#"{"parts": ""}"#, true, false),
        (r#"{"parts": null}"#, true, false),
        (r#"{"parts": {}}"#, true, false),
    ] {
        for is_strict in [false, true] {
            let (parts, errors) = all(body.into(), is_framed, is_strict).await;
            let case = format!("{body:?}, strict: {is_strict}: {errors:?}");
            assert_eq!((parts.len(), errors.is_empty()), (0, is_documented || !is_strict), "{case}");
        }
    }
}

#[tokio::test]
async fn a_null_among_records_is_none_of_them_and_to_a_strict_client_an_error_in_its_place() {
    for (body, is_framed) in [(r#"[{"n": 1}, null]"#, false), (r#"{"parts": [{"n": 1}, null]}"#, true)] {
        let (parts, errors) = all(body.into(), is_framed, false).await;
        assert_eq!((parts.len(), errors.len()), (1, 0), "{body}: {errors:?}");
        let (parts, errors) = all(body.into(), is_framed, true).await;
        assert_eq!((parts.len(), errors.len()), (1, 1), "{body}: {errors:?}");
    }
}
