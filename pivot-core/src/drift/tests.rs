use std::thread;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use pivot_json::{JsonType, Misfits};
use pivot_json_derive::JsonObject;

use super::counts::{MOST_FINDINGS, MOST_NAMES};
use super::*;
use crate::endpoint::{Documented, ErrorDetails, Vendor};
use crate::redaction::Secret;
use crate::testing::{Reply, StubTransport};
use crate::{Client, ErrorKind, RequestParts};

static ACME: Vendor = Vendor::new("acme", |answer| crate::error::body::ErrorWords::of(answer.body).into())
    .with_documented(&Documented {
        statuses: &[200, 404],
        headers: &["x-count"],
        is_error_code: |code| code == "GONE",
    });
static OTHER: Vendor = Vendor::new("other", |_| ErrorDetails::default());
static GET: Endpoint = Endpoint::new(&ACME, "get_part", Method::GET, "/parts/{id}");
static LIST: Endpoint = Endpoint::new(&ACME, "parts", Method::GET, "/parts");
static UNDESCRIBED: Endpoint = Endpoint::new(&OTHER, "get", Method::GET, "/");

#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
struct Part {
    pub id: Option<String>,
    pub weight: Option<u32>,
    pub next: pivot_json::OptionalVec<Part>,
    pub prices: Option<std::collections::BTreeMap<String, Part>>,
    pub extra: pivot_json::Extra,
}

/// What is counted for an answer, a line each.
fn lines(report: &Report) -> Vec<String> {
    let operations = report.snapshot().operations;
    let lines = operations.iter().flat_map(|operation| {
        operation.findings.iter().map(|finding| {
            let types: Vec<&str> = finding.types.iter().map(|one| one.as_str()).collect();
            let (kind, types) = (finding.kind.as_str(), types.join("+"));
            format!("{} {kind} {} {types} {}", operation.operation, finding.at, finding.count)
        })
    });
    lines.collect()
}

fn client(report: &Report, reply: impl Fn() -> Reply + Send + Sync + 'static) -> Client {
    let stub = StubTransport::new(move |_| reply());
    let none = crate::RetryPolicy::none();
    Client::builder("https://h").transport(stub).retry(none).drift(report).build().unwrap()
}

async fn get(report: &Report, body: &'static str) -> Result<Part, crate::Error> {
    let client = client(report, move || Reply::json(200, body));
    client
        .execute(RequestParts::new(&GET).path("id", "p-1").redact(Secret::from("s3cretname")))
        .await?
        .json_checked()
        .map(|part| part.into_value())
}

fn count(report: &Report, json: &str) {
    let mut part = Part::default();
    let (_, found) = pivot_json::read_slice_noting(json.as_bytes(), &mut part, Misfits::SetAside).unwrap();
    report.values(&Key::of(&GET), "", &found, &|_| false);
}

#[tokio::test]
async fn what_differs_in_a_body_is_counted_at_its_path_and_a_secret_is_never_shown() {
    let report = Report::new();
    let body = r#"{"id": "p-1", "weight": "heavy", "colour": "red", "next": [{"colour": 1, "a b": 2}, {"colour": {"x": 1}}],
        "prices": {"ada@example.com": {"tax": 1}, "33678578522": {"tax": "s3cretname"}}, "s3cretname": 1}"#;
    for _ in 0..2 {
        get(&report, body).await.unwrap();
    }
    let expected = [
        "get_part unknown_field colour string 2",
        "get_part unknown_field next[].colour number+object 4",
        "get_part unknown_field next[]{} number 2",
        "get_part unknown_field prices{}.tax number+string 4",
        "get_part unknown_field {} number 2",
        "get_part misfit weight string 2",
    ];
    assert_eq!(lines(&report), expected);
    assert_eq!(report.snapshot().operations[0].statuses[&200], 2);
    for text in [report.to_json(), report.to_markdown(), format!("{report:?}")] {
        for hidden in ["s3cret", "ada", "33678", "heavy", "red", "p-1"] {
            assert!(!text.contains(hidden), "{hidden}: {text}");
        }
    }
}

#[tokio::test]
async fn without_a_report_nothing_is_counted_and_what_is_read_is_the_same() {
    let (body, report) = (r#"{"id": "p-1", "weight": "heavy", "colour": "red"}"#, Report::new());
    let counted = get(&report, body).await.unwrap();
    let plain = Client::builder("https://h").transport(StubTransport::new(move |_| Reply::json(200, body))).build();
    let answer = plain.unwrap().execute(RequestParts::new(&GET).path("id", "p-1")).await.unwrap();
    assert_eq!(answer.json_checked::<Part>().unwrap().into_value(), counted);
    assert!(Report::new().snapshot().is_clean() && !report.snapshot().is_clean());
}

#[tokio::test]
async fn statuses_headers_and_error_codes_that_are_not_documented_are_counted() {
    let report = Report::new();
    for (status, body, header) in [
        (404, r#"{"code": "GONE"}"#, "x-count"),
        (418, r#"{"code": "TEAPOT"}"#, "x-teapot"),
        (418, r#"{"code": "418"}"#, "cache-control"),
        (404, r#"{"code": "no such user: 33678578522"}"#, "x-33678578522"),
        (200, r#"{"error": {"code": "ASLEEP", "message": "asleep"}}"#, "date"),
    ] {
        let client = client(&report, move || Reply::json(status, body).header(header, "s3cret"));
        let answer = client.execute(RequestParts::new(&GET).path("id", "p-1")).await;
        let failed = answer.and_then(|answer| answer.json_checked::<Part>());
        assert!(matches!(failed.unwrap_err().kind(), ErrorKind::Status | ErrorKind::ApiFailure), "{body}");
    }
    let expected = [
        "get_part status 418  2",
        "get_part header x-teapot  1",
        "get_part header {}  1",
        "get_part error_code ASLEEP  1",
        "get_part error_code TEAPOT  1",
        "get_part error_code {}  1",
    ];
    assert_eq!(lines(&report), expected);
    assert!(!report.to_json().contains("s3cret") && !report.to_json().contains("33678"));
}

#[test]
fn what_no_vendor_has_documented_is_no_drift() {
    let report = Report::new();
    let headers = HeaderMap::from_iter([(HeaderName::from_static("x-any"), HeaderValue::from_static("1"))]);
    report.response(&UNDESCRIBED, StatusCode::IM_A_TEAPOT, &headers);
    report.error_code(&UNDESCRIBED, StatusCode::IM_A_TEAPOT, Some("TEAPOT"));
    assert_eq!(lines(&report), Vec::<String>::new());
    assert_eq!(report.snapshot().operations[0].seen, 1);
}

#[tokio::test]
async fn items_of_a_list_are_one_place_and_an_error_in_place_of_an_answer_is_none() {
    let report = Report::new();
    let client = client(&report, || {
        Reply::json(200, r#"[{"id": "1", "x": 1}, {"id": "2", "x": 2}, {"id": "3", "weight": []}]"#)
    });
    let answer = client.execute(RequestParts::new(&LIST)).await.unwrap();
    assert_eq!(crate::pagination::parse_json_array::<Part>(answer).unwrap().items.len(), 3);
    assert_eq!(lines(&report), ["parts unknown_field [].x number 2", "parts misfit [].weight array 1"]);
}

#[test]
fn an_object_with_many_unknown_names_becomes_a_map_and_its_names_are_forgotten() {
    let report = Report::new();
    let name = |number: usize| {
        let letters: String = number.to_string().bytes().map(|digit| char::from(b'a' + digit - b'0')).collect();
        format!("name_{letters}")
    };
    let body = |numbers: std::ops::Range<usize>| {
        let members: Vec<String> = numbers.map(|number| format!("\"{}\": 1", name(number))).collect();
        format!("{{\"next\": [{{{}}}]}}", members.join(","))
    };
    count(&report, &body(0..MOST_NAMES));
    assert_eq!(lines(&report).len(), MOST_NAMES);
    count(&report, &body(0..MOST_NAMES));
    assert!(lines(&report).iter().all(|line| line.ends_with(" 2")));
    count(&report, &body(0..900));
    let all = 2 * MOST_NAMES + 900;
    assert_eq!(lines(&report), [format!("get_part unknown_field next[]{{}} number {all}")]);
    // The names of other objects stay.
    count(&report, r#"{"colour": 1}"#);
    assert_eq!(lines(&report).len(), 2);
}

#[test]
fn a_million_different_names_and_deep_paths_stay_within_the_bounds() {
    let report = Report::new();
    let letters = |mut number: usize| {
        let mut text = String::new();
        while text.len() < 6 {
            text.push(char::from(b'a' + (number % 26) as u8));
            number /= 26;
        }
        text
    };
    for chunk in 0..1000 {
        let members: Vec<String> = (0..1000).map(|one| format!("\"{}\":1", letters(chunk * 1000 + one))).collect();
        let depth = chunk % 60;
        let (open, close) = ("{\"next\":[".repeat(depth), "]}".repeat(depth));
        count(&report, &format!("{open}{{{}}}{close}", members.join(",")));
    }
    let snapshot = report.snapshot();
    let found = &snapshot.operations[0].findings;
    assert!(found.len() <= MOST_FINDINGS, "{}", found.len());
    let counted = found.iter().fold(0, |all, one| all + one.count);
    assert_eq!(counted + snapshot.left_out, 1_000_000);
    assert!(snapshot.to_json().len() < 400_000, "{}", snapshot.to_json().len());
    assert!(found.iter().all(|one| one.at.len() <= 260));
}

#[test]
fn a_merged_report_is_the_sum_and_a_file_is_what_was_written() {
    let (one, other, both) = (Report::new(), Report::new(), Report::new());
    for (report, times) in [(&one, 3), (&other, 2)] {
        for _ in 0..times {
            for report in [report, &both] {
                count(report, r#"{"colour": 1, "weight": {}, "next": [{"x": null}], "12": 1}"#);
                report.response(&GET, StatusCode::IM_A_TEAPOT, &HeaderMap::new());
                report.error_code(&GET, StatusCode::OK, Some("TEAPOT"));
            }
        }
    }
    let merged = Report::new();
    for report in [&one, &other] {
        merged.add(&Snapshot::from_json(report.to_json().as_bytes()).unwrap());
    }
    assert_eq!(merged.snapshot(), both.snapshot());
    assert_eq!(both.snapshot().operations[0].seen, 5);
    assert_eq!(both.take(), merged.snapshot());
    assert_eq!(both.snapshot(), Snapshot::default());
}

#[test]
fn ten_threads_at_once_lose_nothing() {
    let report = Report::new();
    thread::scope(|scope| {
        for _ in 0..10 {
            scope.spawn(|| {
                for _ in 0..500 {
                    count(&report, r#"{"colour": 1, "next": [{"x": null}]}"#);
                    report.response(&GET, StatusCode::OK, &HeaderMap::new());
                }
            });
        }
    });
    let expected = ["get_part unknown_field colour number 5000", "get_part unknown_field next[].x null 5000"];
    assert_eq!(lines(&report), expected);
    assert_eq!(report.snapshot().operations[0].seen, 5000);
}

#[test]
fn a_file_of_somebody_else_adds_no_more_than_names_and_breaks_out_of_no_table() {
    let evil = r#"{"format": 1, "left_out": 18446744073709551615, "operations": [{
        "vendor": "acme\n# x", "operation": "get|x` <script>alert(1)</script>", "method": "GET", "path": "/a\u0000|b",
        "seen": 18446744073709551615, "statuses": {"200": 18446744073709551615},
        "findings": [
            {"kind": "unknown_field", "at": "a|b\n`<img src=x>", "count": 1, "types": ["string"]},
            {"kind": "unknown_field", "at": "items[].fine", "count": 18446744073709551615, "types": ["string"]},
            {"kind": "status", "at": "<b>", "count": 1, "types": []},
            {"kind": "header", "at": "x y", "count": 1, "types": []},
            {"kind": "error_code", "at": "[x](http://y)", "count": 1, "types": []},
            {"kind": "of_tomorrow", "at": "x", "count": 7, "types": []}
        ]}]}"#;
    let report = Report::new();
    let snapshot = Snapshot::from_json(evil.as_bytes()).unwrap();
    report.add(&snapshot);
    report.add(&snapshot);
    let found: Vec<String> = report.snapshot().operations[0].findings.iter().map(|one| one.at.clone()).collect();
    assert_eq!(found, ["items[].fine", "{}", "{}", "{}", "{}"]);
    for text in [snapshot.to_markdown(), report.to_markdown()] {
        // Whatever else a stranger writes stands in code.
        assert!(!text.contains(['<', '>']), "{text}");
        let rows: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
        assert!(rows.iter().all(|row| row.matches('|').count() == 7), "{text}");
        assert_eq!(rows.len(), text.lines().filter(|line| line.contains('`')).count() + 2, "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with('#')).count(), 2, "{text}");
    }
    for wrong in [
        "",
        "[]",
        "{}",
        r#"{"format": 2, "left_out": 0, "operations": []}"#,
        &evil.replace(r#"{"200""#, r#"{"x""#),
        &evil.replace(r#"{"200""#, r#"{"42""#),
        &evil.replace(r#"{"200": 18446744073709551615}"#, r#"{"200": -1}"#),
        &evil.replace(r#"{"200": 18446744073709551615}"#, r#"{"200": "many"}"#),
        &evil.replace(r#"{"200": 18446744073709551615}"#, "[200]"),
        &evil.replace(r#"{"200": 18446744073709551615}"#, "null"),
        &evil.replace(r#""count": 1, "types": ["string"]"#, r#""count": 1, "types": ["nonsense"]"#),
    ] {
        assert!(Snapshot::from_json(wrong.as_bytes()).is_err(), "{wrong}");
    }
}

#[test]
fn a_file_of_another_version_is_refused_for_its_version_whatever_else_it_has() {
    for file in [r#"{"format":2}"#, r#"{"format":2,"operations":{},"left_out":"none"}"#, r#"{"format":0}"#] {
        let error = Snapshot::from_json(file.as_bytes()).unwrap_err();
        assert!(error.to_string().contains("format: expected 1"), "{file}: {error}");
    }
}

#[test]
fn counts_of_statuses_are_read_as_all_other_counts_are_and_an_error_says_in_which_operation() {
    let report = |statuses: &str| {
        let operation =
            |statuses| format!(r#"{{"vendor":"acme","operation":"a","seen":3.0,"statuses":{statuses},"findings":[]}}"#);
        let operations = [operation(r#"{"200":1}"#), operation(statuses)].join(",");
        format!(r#"{{"format":1,"left_out":0,"operations":[{operations}]}}"#)
    };
    // As other programs write what they have read.
    for statuses in [r#"{"200":3}"#, r#"{"200":3.0}"#, r#"{"200":3e0}"#, r#"{"200":"3"}"#] {
        let found = Snapshot::from_json(report(statuses).as_bytes());
        assert_eq!(found.map(|found| found.operations[1].statuses[&200]).ok(), Some(3), "{statuses}");
    }
    for statuses in [
        "null",
        "[]",
        r#"{"200":-1}"#,
        r#"{"200":"many"}"#,
        r#"{"99":1}"#,
        r#"{"x":1}"#,
        r#"{"0200":1}"#,
        r#"{"+20":1}"#,
        r#"{"+200":1}"#,
    ] {
        let error = Snapshot::from_json(report(statuses).as_bytes()).unwrap_err();
        assert!(error.to_string().contains("operations[1].statuses"), "{statuses}: {error}");
    }
}

#[test]
fn bodies_that_are_no_utf_8_are_counted_too() {
    let report = Report::new();
    let mut part = Part::default();
    let json = b"{\"caf\xe9\": 1, \"\xff\xfe\": 2, \"weight\": \"\xe9\"}";
    let (_, found) = pivot_json::read_slice_noting(json, &mut part, Misfits::SetAside).unwrap();
    report.values(&Key::of(&GET), "", &found, &|_| false);
    let expected = [
        "get_part unknown_field café number 1",
        "get_part unknown_field ÿþ number 1",
        "get_part misfit weight string 1",
    ];
    assert_eq!(lines(&report), expected);
    assert_eq!(JsonType::ALL.len(), 6);
}
