use super::*;

const DESCRIPTION: &str = r##"{"paths": {"/parts/{partId}": {"get": {"responses": {
        "200": {"headers": {"X-Page": {}}, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}},
        "404": {"$ref": "#/components/responses/Error"}}}},
    "/parts": {"get": {"responses": {"200": {"content": {"application/json": {"schema":
        {"type": "object", "properties": {"total": {"type": "integer"}, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}}}}}}}}}}},
    "webhooks": {"PartMoved": {"post": {"requestBody": {"content": {"application/json": {"schema":
        {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"properties": {"part": {"$ref": "#/components/schemas/Part"}}}]}}}}}}},
    "components": {"responses": {"Error": {}}, "schemas": {
        "Loop": {"$ref": "#/components/schemas/Loop"},
        "Part": {"type": "object", "properties": {"id": {"type": "string"}, "weight": {"type": ["number", "null"]},
            "state": {"type": "string", "enum": ["new", "used"]}, "prices": {"additionalProperties": {"type": "number"}},
            "next": {"$ref": "#/components/schemas/Part"}}}}}}"##;

fn advice(operation: &str) -> String {
    let report = format!(r#"{{"format": 1, "left_out": 0, "operations": [{operation}]}}"#);
    let merged = Report::new();
    merged.add(&Snapshot::from_json(report.as_bytes()).unwrap());
    page(&merged.snapshot(), |vendor| Ok((vendor == "acme").then(|| ("acme.json", Tree::parse(DESCRIPTION).unwrap()))))
        .unwrap()
}

fn of(method: &str, path: &str, statuses: &str, kind: &str, at: &str) -> String {
    advice(&format!(
        r#"{{"vendor": "acme", "operation": "op", "method": "{method}", "path": "{path}", "seen": 9, "statuses": {{{statuses}}},
        "findings": [{{"kind": "{kind}", "at": "{at}", "count": 7, "types": ["string"]}}]}}"#
    ))
}

#[test]
fn each_finding_is_held_against_the_description() {
    for (path, kind, at, expected) in [
        (
            "/parts/{id}",
            "unknown_field",
            "colour",
            vec![
                r##"`colour` | 7 | `id`, `weight`, `state`, `prices`, `next` | add `"colour": {"type": "string"}` to `#/components/schemas/Part/properties`"##,
            ],
        ),
        (
            "/parts/{id}",
            "unknown_field",
            "next.next.colour",
            vec!["`next.next.colour` | 7", "to `#/components/schemas/Part/properties`"],
        ),
        ("/parts", "unknown_field", "[].colour", vec!["`[].colour` | 7", "to `#/components/schemas/Part/properties`"]),
        (
            "/parts/{id}",
            "unknown_field",
            "weight",
            vec!["number or null | the description has it; add it to the client's type"],
        ),
        ("/parts/{id}", "unknown_field", "{}", vec!["describe `#/components/schemas/Part` as a map"]),
        ("/parts/{id}", "unknown_field", "no.such.colour", vec!["nothing around it"]),
        (
            "/parts/{id}",
            "unknown_value",
            "state",
            vec!["string; one of new, used | add the value to `#/components/schemas/Part/properties/state/enum`"],
        ),
        ("/parts/{id}", "unknown_value", "id", vec!["string | it names no values"]),
        (
            "/parts/{id}",
            "misfit",
            "prices{}",
            vec!["number | let `#/components/schemas/Part/properties/prices/additionalProperties` be string too"],
        ),
        ("/parts/{id}", "misfit", "gone", vec!["nothing there | describe the field; it came as string"]),
        ("/parts/{id}", "header", "x-trace", vec!["X-Page | add it to the headers"]),
        ("/parts/{id}", "error_code", "TEAPOT", vec!["`TEAPOT` | 7 | no table of codes"]),
        ("/new", "unknown_field", "colour", vec!["it has no such operation"]),
    ] {
        let page = of("GET", path, "", kind, at);
        for words in expected {
            assert!(page.contains(words), "{at}: {page}\nhas no {words}");
        }
    }
    assert!(!of("GET", "/parts/{id}", "", "header", "x-page").contains("x-page"), "a header that is described");
}

#[test]
fn a_status_is_held_against_the_operation_itself() {
    let page = of("GET", "/parts/{x}", r#""200": 5, "404": 2, "409": 2"#, "status", "409");
    assert!(page.contains("| undocumented status | `409` | 2 | 200, 404 | add the response `409` |"), "{page}");
    assert!(!page.contains("`404`") && page.matches("409").count() == 2, "{page}");
}

#[test]
fn an_event_is_found_by_its_name_and_references_that_lead_nowhere_end() {
    let event = |name: &str| {
        advice(&format!(
            r#"{{"vendor": "acme", "operation": "{name}", "seen": 1, "statuses": {{}},
            "findings": [{{"kind": "unknown_field", "at": "part.colour", "count": 1, "types": []}}]}}"#
        ))
    };
    assert!(event("PartMoved").contains("to `#/components/schemas/Part/properties`"), "{}", event("PartMoved"));
    assert!(event("PartEaten").contains("it has no such operation or event"));
}

#[test]
fn reports_of_strangers_are_shown_as_text_and_files_that_are_none_are_refused() {
    let page = advice(
        r#"{"vendor": "evil|`<b>", "operation": "x|`\n# y", "seen": 1, "statuses": {}, "findings": []},
        {"vendor": "acme", "operation": "o|`<i>", "method": "GET", "path": "/parts/{a|b}", "seen": 1, "statuses": {},
            "findings": [{"kind": "unknown_field", "at": "a|b`<u>", "count": 1, "types": []}]}"#,
    );
    assert!(!page.contains(['<', '\u{0}']) && !page.contains("\n# y"), "{page}");
    assert!(run(&[]).is_err() && run(&["no/such/file"]).unwrap_err().contains("no/such/file"));
}
