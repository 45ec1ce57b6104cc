//! What the rendering is known to have lost or bent, one test each, on the description as it is checked in.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../afosto-client/spec/afosto.openapi.json")).unwrap());
static DIFFERENCES: &str = include_str!("../../../afosto-client/spec/DIFFERENCES.md");

/// Method, path and description of every operation.
fn operations() -> Vec<(&'static str, &'static str, &'static Value)> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let methods = paths.iter().flat_map(|(path, methods)| {
        methods.as_object().unwrap().iter().map(|(method, operation)| (method.as_str(), path.as_str(), operation))
    });
    methods.collect()
}

fn operation(name: &str) -> &'static Value {
    operations().into_iter().find(|(.., operation)| operation["operationId"] == name).unwrap().2
}

fn definition(name: &str) -> &'static Value {
    let definition = &DOCUMENT["components"]["schemas"][name];
    assert!(definition.is_object(), "{name}");
    definition
}

fn property(definition_name: &str, name: &str) -> &'static Value {
    let property = &definition(definition_name)["properties"][name];
    assert!(property.is_object(), "{definition_name}.{name}");
    property
}

fn answer(name: &str, status: &str) -> &'static Value {
    &operation(name)["responses"][status]["content"]["application/json"]["schema"]
}

fn at_line(line: u64) -> &'static Value {
    operations().into_iter().find(|(.., operation)| operation["x-line"] == line).unwrap().2
}

/// Every object in the document that satisfies a predicate.
fn count(value: &Value, predicate: &dyn Fn(&Value) -> bool) -> usize {
    let inner = match value {
        Value::Array(items) => items.iter().map(|item| count(item, predicate)).sum(),
        Value::Object(entries) => entries.values().map(|item| count(item, predicate)).sum(),
        _ => 0,
    };
    inner + usize::from(predicate(value))
}

#[test]
fn the_numbers_are_those_of_the_reference() {
    assert_eq!(operations().len(), 544);
    let definitions = DOCUMENT["components"]["schemas"].as_object().unwrap();
    let inline = definitions.values().filter(|definition| definition["x-inline"] == true).count();
    assert_eq!((definitions.len() - inline, inline), (581, 105));
    let scopes = &DOCUMENT["components"]["securitySchemes"]["bearer"]["flows"]["implicit"]["scopes"];
    assert_eq!(scopes.as_object().unwrap().len(), 116);
}

#[test]
fn operations_that_stood_twice_stand_once() {
    let names: BTreeSet<&str> =
        operations().iter().filter_map(|(.., operation)| operation["operationId"].as_str()).collect();
    assert_eq!(names.len(), 544);
    let proxies: Vec<_> = operations().into_iter().filter(|(_, path, _)| *path == "/cnt/proxies").collect();
    assert_eq!(proxies.iter().map(|(method, ..)| *method).collect::<BTreeSet<_>>().len(), proxies.len());
}

#[test]
fn lost_success_statuses_are_back() {
    for (method, path, operation) in operations() {
        let statuses = operation["responses"].as_object().unwrap();
        assert!(statuses.keys().any(|status| status.starts_with('2')), "{method} {path}");
    }
    assert!(answer("ListIntegrations", "200")["items"]["$ref"].is_string());
}

#[test]
fn lists_of_properties_that_were_lost_are_back() {
    let lost = |definition: &&Value| definition["x-source"] == "example" && definition["x-inline"] != true;
    let definitions = DOCUMENT["components"]["schemas"].as_object().unwrap();
    assert_eq!(definitions.values().filter(lost).count(), 39);
    assert_eq!(
        property("OdrOrderCalculationSettings", "billing")["$ref"],
        "#/components/schemas/OdrOrderCalculationSettingsBilling"
    );
    // The fortieth has neither properties nor an example.
    assert_eq!(property("RelContactUpdateOrganisations", "secondary")["type"], "array");
    // This one's example was cut before its second property.
    assert_eq!(property("RelOrganisationList", "secondary")["items"]["$ref"], "#/components/schemas/RelOrganisation");
    let empty = |definition: &&Value| definition["properties"].as_object().is_some_and(serde_json::Map::is_empty);
    assert_eq!(definitions.values().filter(empty).count(), 0);
}

#[test]
fn properties_after_the_cut_of_an_example_are_there() {
    assert_eq!(property("OdrCalculations", "updated_at")["format"], "date-time");
    assert_eq!(property("OdrOrder", "updated_at")["format"], "date-time");
}

#[test]
fn words_after_a_type_are_sets_or_defaults() {
    assert_eq!(property("MesNotify", "medium")["enum"], serde_json::json!(["sms", "email", "fcm"]));
    assert_eq!(property("OdrOrderStep", "trigger")["default"], "confirm");
    assert_eq!(property("OdrAdjustment", "amount")["default"], 0);
    assert_eq!(property("WmsSchedule", "available_weekdays")["items"]["enum"].as_array().unwrap().len(), 8);
    for (name, key, value) in [
        ("MesSearchConstraint", "operator", "in"),
        ("RelOrganisationSearchConstraint", "key", "ids"),
        ("LcsBulkItemsPutBody", "command", "set_parameters"),
    ] {
        assert_eq!(property(name, key)["enum"], serde_json::json!([value]), "{name}.{key}");
    }
    assert_eq!(property("OdrContact", "vat_country_code")["x-source"], "guess");
}

#[test]
fn words_that_are_only_examples_are_neither() {
    for (name, key) in [("IamLog", "code"), ("IamLogResource", "stream")] {
        assert!(property(name, key).get("enum").is_none(), "{name}.{key}");
    }
    for parameter in operation("ListCreditRecords")["parameters"].as_array().unwrap() {
        let schema = &parameter["schema"];
        assert!(schema.get("enum").is_none() && (parameter["in"] != "query" || schema.get("default").is_none()));
    }
}

#[test]
fn definitions_that_are_lists_are_lists() {
    for name in ["WmsAddAvailableSkuRequest", "OdrGetSessionShippingResponse", "LcsPoints"] {
        assert_eq!(definition(name)["type"], "array", "{name}");
    }
    assert_eq!(answer("ListServicePoints", "200")["$ref"], "#/components/schemas/LcsPoints");
}

#[test]
fn definitions_without_a_type_are_objects() {
    for name in ["IamValidationRequest", "IamValidationResponse", "OdrPurchaseItem"] {
        assert_eq!(definition(name)["type"], "object", "{name}");
    }
}

#[test]
fn gets_and_deletes_with_a_body_keep_it() {
    for line in [16325, 16469, 19328, 27931, 29440, 55095, 80226, 83168] {
        assert!(at_line(line)["requestBody"].is_object(), "{line}");
    }
}

#[test]
fn a_204_with_a_body_keeps_it() {
    assert!(at_line(23105)["responses"]["204"]["content"].is_object());
    assert!(at_line(71388)["responses"]["204"]["content"].is_object());
}

#[test]
fn get_one_operations_that_answer_a_list_do() {
    for line in [11016, 11166, 11333, 17288, 19616, 38709, 76451, 86247] {
        let content = &at_line(line)["responses"]["200"]["content"]["application/json"]["schema"];
        assert_eq!(content["type"], "array", "{line}");
    }
}

#[test]
fn names_that_look_like_typos_are_not_mended() {
    let text = DOCUMENT.to_string();
    for name in ["acitve", "longtitude", "saterday", "CntSeachResponse", "CntSimpleSeachResponse"] {
        assert!(text.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn query_booleans_are_the_texts_1_and_0() {
    let is_deleted =
        operation("ListIntegrations")["parameters"].as_array().unwrap().iter().find(|p| p["name"] == "is_deleted");
    assert_eq!(
        is_deleted.unwrap()["schema"],
        serde_json::json!({"type": "string", "enum": ["1", "0"], "default": "0"})
    );
}

#[test]
fn short_names_of_query_parameters_are_kept() {
    let parameters = operation("GetBarcode")["parameters"].as_array().unwrap();
    let names: Vec<_> = parameters.iter().filter_map(|parameter| parameter["name"].as_str()).collect();
    assert_eq!(names, ["t", "v", "w", "h", "f"]);
    assert_eq!(
        operation("GetBarcode")["responses"]["200"]["content"].as_object().unwrap().keys().next().unwrap(),
        "image/png"
    );
}

#[test]
fn ids_in_paths_are_integers_where_the_reference_says_so() {
    let is_integer = |operation: &Value| {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        parameters.into_iter().any(|p| p["in"] == "path" && p["name"] == "id" && p["schema"]["type"] == "integer")
    };
    assert_eq!(operations().into_iter().filter(|(.., operation)| is_integer(operation)).count(), 27);
}

#[test]
fn dates_have_three_formats_and_two_names_that_look_like_dates_are_none() {
    for format in ["date-time", "date", "datetime"] {
        assert!(count(&DOCUMENT, &|value| value["type"] == "string" && value["format"] == format) > 0, "{format}");
    }
    assert_eq!(count(&DOCUMENT, &|value| value["collect_at"]["format"] == "date-time"), 0);
    assert!(count(&DOCUMENT, &|value| value["collect_at"]["format"] == "uuid") > 0);
    assert_eq!(property("OdrPricingRule", "evaluate_at")["enum"].as_array().unwrap().len(), 3);
}

#[test]
fn amounts_are_integers_but_those_of_adjustments_numbers() {
    assert_eq!(property("OdrAdjustment", "amount")["type"], "number");
    assert_eq!(property("OdrServiceAdjustment", "amount")["type"], "number");
    assert_eq!(property("OdrOrderCalculations", "amount")["type"], "integer");
}

#[test]
fn service_prefixes_and_plurals_are_kept() {
    for name in ["OdrCalculation", "OdrCalculations", "OdrOrder", "LcsPoint", "LcsPoints"] {
        definition(name);
    }
}

#[test]
fn required_is_said_of_parameters_only() {
    for (name, definition) in DOCUMENT["components"]["schemas"].as_object().unwrap() {
        assert!(definition.get("required").is_none(), "{name}");
    }
    let barcode = operation("GetBarcode")["parameters"].as_array().unwrap();
    assert_eq!((&barcode[0]["required"], &barcode[2]["required"]), (&true.into(), &false.into()));
}

#[test]
fn read_only_properties_are_known_by_the_one_request_that_lacks_them() {
    assert_eq!(property("OdrVatRegistration", "is_valid")["readOnly"], true);
    assert_eq!(property("OdrVatRegistration", "is_pending")["readOnly"], true);
    assert_eq!(count(&DOCUMENT, &|value| value["readOnly"] == true), 2);
}

#[test]
fn paging_tasks_and_idempotency_are_counted() {
    let mut modes = BTreeMap::new();
    let (mut tasks, mut keys) = (0, Vec::new());
    for (_, _, operation) in operations() {
        if let Some(mode) = operation["x-paging"].as_str() {
            *modes.entry((mode, operation["x-paging-source"] == "guess")).or_insert(0) += 1;
        }
        let answers = operation["responses"].as_object().unwrap().values();
        tasks += answers.filter(|answer| answer["headers"]["x-task-id"].is_object()).count();
        let mut parameters = operation["parameters"].as_array().into_iter().flatten();
        if parameters.any(|parameter| parameter["name"] == "x-idempotency-key") {
            keys.push(operation["operationId"].as_str().unwrap());
        }
    }
    let expected =
        [(("cursor", false), 42), (("cursor", true), 16), (("numbered", false), 11), (("numbered", true), 15)];
    assert_eq!(modes.into_iter().collect::<Vec<_>>(), expected);
    assert_eq!(tasks, 21);
    keys.sort_unstable();
    assert_eq!(
        keys,
        ["AddItems", "ApplyCredit", "AuthorizeOrder", "CreateCalculation", "CreateStack", "TransitionStack"]
    );
}

#[test]
fn profiles_answer_a_list_of_errors() {
    assert_eq!(operation("UpdateProfile")["responses"]["400"]["$ref"], "#/components/responses/Errors");
    assert_eq!(operation("UpdateProfile")["responses"]["500"]["$ref"], "#/components/responses/Error");
}

#[test]
fn the_upload_has_one_part() {
    let form = &operation("UploadFile")["requestBody"]["content"]["multipart/form-data"]["schema"];
    assert_eq!(form["properties"], serde_json::json!({"file": {"type": "string", "format": "binary"}}));
}

#[test]
fn what_only_the_sdk_has_is_listed() {
    assert!(DIFFERENCES.contains("`QueryGraphQL` (POST `/gql`)"));
    assert!(!operations().iter().any(|(_, path, _)| *path == "/gql"));
}

#[test]
fn no_sentence_of_the_vendor_is_copied() {
    // Outside of our own note, a description is one of a few words; summaries are the reference's short titles.
    let long = |value: &Value| value["description"].as_str().is_some_and(|text| text.split(' ').count() > 4);
    assert_eq!(count(&DOCUMENT["paths"], &long) + count(&DOCUMENT["components"], &long), 0);
}
