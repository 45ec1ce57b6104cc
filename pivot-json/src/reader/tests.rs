//! What reading keeps, what it sets aside and what it refuses.

mod bounds;
mod forms;

use pivot_json_derive::JsonObject;

use super::*;
use crate::{Extra, Lenient, OptionalVec, from_slice, from_slice_strict, misfits, to_string};

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Page {
    pub orders: Vec<Order>,
    pub next: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Order {
    pub id: String,
    pub total: Option<i64>,
    pub rate: Option<f64>,
    pub is_guest: Option<bool>,
    pub buyer: Option<Buyer>,
    pub tags: Option<Vec<String>>,
    pub lines: OptionalVec<Line>,
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    pub grade: Option<Lenient<crate::lenient::tests::Grade>>,
    pub free: Option<RawJson>,
    pub place: Option<Vec<Vec<i64>>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Buyer {
    pub name: String,
    pub age: Option<u8>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Line {
    pub sku: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Envelope {
    pub event: Event,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Event {
    pub no: String,
    pub kind: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

fn order(fields: &str) -> String {
    format!(r#"{{"id":"1",{fields}}}"#)
}

fn shown(value: &dyn Json) -> Vec<String> {
    misfits(value).iter().map(ToString::to_string).collect()
}

/// The misfits are the expected ones, and what came is written back as it came.
fn kept_as_it_came(fields: &str, expected: &[&str]) {
    let json = order(fields);
    let read: Order = from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(shown(&read), expected, "{json}");
    assert_eq!(to_string(&read), json);
    assert_eq!(to_string(&read.clone()), json, "a copy holds the same");
}

#[test]
fn an_optional_field_that_does_not_fit_is_set_aside_and_written_back() {
    let range = "a whole number from -9223372036854775808 to 9223372036854775807";
    for (fields, expected) in [
        (r#""total":"12A""#, "total: expected a whole number, found a text"),
        (r#""total":5.5"#, "total: expected a whole number, found a number"),
        (r#""total":18446744073709551617"#, &format!("total: expected {range}, found a number")),
        (r#""total":[1,{"a":null}]"#, "total: expected a single value, found a list"),
        (r#""total":"007""#, "total: expected a whole number, found a text"),
        (r#""rate":1e400"#, "rate: expected a number, found a number"),
        (r#""rate":{}"#, "rate: expected a single value, found an object"),
        (r#""is_guest":"perhaps""#, "is_guest: expected true or false, found a text"),
        (r#""is_guest":2"#, "is_guest: expected true or false, found a number"),
        (r#""buyer":"Ann""#, "buyer: expected an object, found a text"),
        (r#""buyer":{"age":7}"#, "buyer: missing field `name`"),
        (r#""buyer":{"name":null,"age":7}"#, "buyer: name: required, but null"),
        (r#""buyer":[]"#, "buyer: expected an object, found a list"),
        (r#""buyer":[{"name":"Ann"},{"name":"Bob"}]"#, "buyer: expected an object, found a list"),
        (r#""buyer":[{"name":"Ann"},null]"#, "buyer: expected an object, found a list"),
        (r#""buyer":[[{"name":"Ann"}]]"#, "buyer: expected an object, found a list"),
        (r#""buyer":["Ann"]"#, "buyer: expected an object, found a list"),
        (r#""buyer":[null]"#, "buyer: expected an object, found a list"),
        (r#""buyer":[{"age":7}]"#, "buyer: missing field `name`"),
        (r#""metadata":[{"k":"v"}]"#, "metadata: expected an object, found a list"),
        (r#""tags":7"#, "tags: expected a list, found a number"),
        (r#""tags":"a,b""#, "tags: expected a list, found a text"),
        (r#""tags":{"a":"b"}"#, "tags: expected a list, found an object"),
        (r#""lines":true"#, "lines: expected a list, found a boolean"),
        (r#""metadata":"x""#, "metadata: expected an object, found a text"),
        (r#""metadata":[1]"#, "metadata: expected an object, found a list"),
        (r#""grade":{}"#, "grade: expected a single value, found an object"),
    ] {
        kept_as_it_came(fields, &[expected]);
    }
}

#[test]
fn what_means_that_there_is_none_is_absent_and_written_back_without_a_misfit() {
    for name in ["total", "rate", "is_guest", "buyer", "tags", "lines", "metadata", "grade", "place"] {
        let fields = format!(r#""{name}":"""#);
        let read: Order = from_slice(order(&fields).as_bytes()).unwrap();
        let absent: Order = from_slice(br#"{"id":"1"}"#).unwrap();
        assert_eq!(Order { extra: Extra::new(), ..read }, absent, "{fields}");
        kept_as_it_came(&fields, &[]);
    }
    kept_as_it_came(r#""free":"""#, &[]);
}

#[test]
fn an_item_or_entry_that_does_not_fit_is_set_aside_at_its_place() {
    let expected_object = |place: &str, kind: &str| format!("lines[{place}]: expected an object, found {kind}");
    for (fields, expected) in [
        (
            r#""lines":[{"sku":"a"},0,{"sku":"b"},"x"]"#,
            &[&*expected_object("1", "a number"), &expected_object("3", "a text")][..],
        ),
        (r#""lines":[0]"#, &[&expected_object("0", "a number")]),
        (r#""lines":[null,{"sku":"a"},null]"#, &[]),
        (r#""tags":[null]"#, &[]),
        (r#""tags":["a",{"b":1},null,"c"]"#, &["tags[1]: expected a single value, found an object"]),
        (r#""metadata":{"a":"1","k":null}"#, &[]),
        (r#""metadata":{"a":"1","k":[1]}"#, &["metadata.k: expected a single value, found a list"]),
        (r#""lines":[{"sku":[]}]"#, &["lines[0].sku: expected a single value, found a list"]),
        (r#""place":[[1,2],[3,"x"]]"#, &["place[1]: [1]: expected a whole number, found a text"]),
    ] {
        kept_as_it_came(fields, expected);
    }
}

#[test]
fn places_are_those_at_which_the_values_came_whatever_was_set_aside_before_them() {
    let no_text = |place: &str| format!("{place}.sku: expected a single value, found a list");
    let no_object = |place: &str| format!("{place}: expected an object, found a number");
    for (lines, expected) in [
        (r#"[5,{"sku":[]},{"sku":"a"},{"sku":[]}]"#, vec![no_text("[1]"), no_text("[3]"), no_object("[0]")]),
        (r#"[{"sku":[]},5,6,{"sku":[]}]"#, vec![no_text("[0]"), no_text("[3]"), no_object("[1]"), no_object("[2]")]),
        (r#"[null,null,{"sku":[]}]"#, vec![no_text("[2]")]),
        (r#"[{"sku":[]},7]"#, vec![no_text("[0]"), no_object("[1]")]),
    ] {
        let expected: Vec<String> = expected.iter().map(|misfit| format!("lines{misfit}")).collect();
        kept_as_it_came(&format!(r#""lines":{lines}"#), &expected.iter().map(String::as_str).collect::<Vec<_>>());
        let places = |mut paths: Vec<String>| {
            paths.sort();
            paths.dedup();
            paths
        };
        // The same places as a strict reading names, null aside, which fits no item there.
        let strict = from_slice_strict::<Order>(order(&format!(r#""lines":{lines}"#)).as_bytes()).unwrap_err();
        let strict = strict.problems().iter().map(ToString::to_string).filter(|line| !line.ends_with("null")).map(path);
        assert_eq!(places(expected.into_iter().map(path).collect()), places(strict.collect()));
    }
    // What was set aside of one list says nothing of the next, nor of a list within the items.
    let json = r#"{"orders":[7,{"id":"1","tags":["a",[]],"lines":[{"sku":[]}]},{"id":{}},{"id":"2","total":"x"}]}"#;
    let page: Page = from_slice(json.as_bytes()).unwrap();
    let paths: Vec<String> = shown(&page).into_iter().map(path).collect();
    assert_eq!(paths, ["orders[1].tags[1]", "orders[1].lines[0].sku", "orders[3].total", "orders[0]", "orders[2]"]);
}

fn path(shown: String) -> String {
    shown.split(": ").next().unwrap_or_default().to_owned()
}

#[test]
fn a_field_that_is_set_is_written_and_not_what_did_not_fit() {
    let mut read: Order = from_slice(order(r#""total":"12A","tags":7,"lines":[0,{}]"#).as_bytes()).unwrap();
    read.total = Some(12);
    read.tags = Some(vec![]);
    read.lines.push(Line { sku: Some("a".to_owned()), extra: Extra::new() });
    assert_eq!(to_string(&read), r#"{"id":"1","total":12,"tags":[],"lines":[0,{},{"sku":"a"}]}"#);
    assert_eq!(misfits(&read).len(), 1);
    read.lines.clear();
    assert_eq!(to_string(&read), r#"{"id":"1","total":12,"tags":[],"lines":[]}"#);
}

#[test]
fn what_did_not_fit_can_be_forgotten() {
    let mut read: Order = from_slice(order(r#""total":"12A""#).as_bytes()).unwrap();
    assert_eq!(read.extra.misfits().len(), 1);
    assert_eq!(read.extra.remove_misfits("total"), [RawJson::from("12A")]);
    assert_eq!(to_string(&read), r#"{"id":"1"}"#);
    assert_eq!(read.extra, Extra::new());
}

#[test]
fn a_required_field_fails_its_record_and_a_record_in_a_list_fails_alone() {
    let json = r#"{"orders":[{"id":"1"},{"total":5},{"id":{}},{"id":"2"}],"next":"n"}"#;
    let page: Page = from_slice(json.as_bytes()).unwrap();
    assert_eq!(page.orders.len(), 2);
    let expected = ["orders[1]: missing field `id`", "orders[2]: id: expected a single value, found an object"];
    assert_eq!(shown(&page), expected);
    assert_eq!(to_string(&page), json);

    let error = from_slice::<Order>(br#"{"total":"12A"}"#).unwrap_err();
    assert_eq!(error.to_string(), "total: expected a whole number, found the text \"12A\"; id: missing");
    let error = from_slice::<Envelope>(br#"{"event":{"kind":"a"}}"#).unwrap_err();
    assert_eq!(error.to_string(), "event.no: missing");
}

#[test]
fn strictly_read_nothing_is_set_aside_and_every_form_is_the_documented_one() {
    for fields in [
        r#""total":"12A""#,
        r#""total":"""#,
        r#""lines":[0]"#,
        r#""lines":[null]"#,
        r#""lines":{}"#,
        r#""lines":{"0":{}}"#,
        r#""lines":[[]]"#,
        r#""lines":[[{}]]"#,
        r#""buyer":[{"name":"Ann"}]"#,
        r#""metadata":{"k":null}"#,
        r#""metadata":[]"#,
    ] {
        let error = from_slice_strict::<Order>(order(fields).as_bytes()).unwrap_err();
        assert_eq!(error.problems().len(), 1, "{error}");
    }
    from_slice_strict::<Order>(order(r#""total":null,"is_guest":0,"rate":"1.5","unknown":[]"#).as_bytes()).unwrap();
}

#[test]
fn a_map_entry_that_was_set_since_is_no_misfit() {
    let mut read: Order = from_slice(order(r#""metadata":{"a":[1],"b":[2]}"#).as_bytes()).unwrap();
    read.metadata.as_mut().unwrap().insert("a".to_owned(), "x".to_owned());
    assert_eq!(shown(&read), ["metadata.b: expected a single value, found a list"]);
    assert_eq!(to_string(&read), order(r#""metadata":{"a":"x","b":[2]}"#));
}

#[test]
fn what_was_replaced_is_not_counted() {
    for (fields, count) in [
        (r#""total":"x","total":1"#, 0),
        (r#""total":"x","total":"y""#, 1),
        (r#""metadata":{"a":[1],"a":"2","b":[1]}"#, 1),
        (r#""metadata":{"a":[1],"a":[2],"a":[3]}"#, 1),
        (r#""lines":[0,1],"lines":[2]"#, 1),
    ] {
        let read = crate::read_slice_with(order(fields).as_bytes(), &mut Order::placeholder(), Misfits::SetAside);
        assert_eq!(read.unwrap(), count, "{fields}");
    }
}

#[test]
fn every_digit_of_a_number_is_kept_in_texts_free_values_and_unknown_fields() {
    let numbers =
        ["89330123456789012345", "18446744073709551617", "12345678901234567.89", "1e400", "-0", "1.10", "1E5"];
    for number in numbers {
        let rest = format!(r#""free":{{"n":[{number}]}},"unknown":{number}}}"#);
        let read: Order = from_slice(format!(r#"{{"id":{number},{rest}"#).as_bytes()).unwrap();
        assert_eq!(read.id, number);
        assert_eq!(to_string(&read), format!(r#"{{"id":"{number}",{rest}"#));
    }
}

#[test]
fn a_byte_order_mark_and_halves_of_characters_do_not_stop_the_reading() {
    let json = "\u{feff}{\"id\":\"a\\ud83d\",\"x\":\"\\udc00\\ud83d\\ude00\\ud83dA\",\"\\ud800k\":1}";
    let read: Order = from_slice(json.as_bytes()).unwrap();
    assert_eq!(to_string(&read), "{\"id\":\"a\u{fffd}\",\"x\":\"\u{fffd}😀\u{fffd}A\",\"\u{fffd}k\":1}");
}

#[test]
fn debug_output_does_not_show_what_did_not_fit() {
    let json = order(r#""total":"s3cret","tags":["s3cret",["s3cret"]],"metadata":{"k":["s3cret"]}"#);
    let read: Order = from_slice(json.as_bytes()).unwrap();
    assert_eq!(format!("{read:?}").matches("s3cret").count(), 1, "the tag that fits");
    assert!(!format!("{:?}", misfits(&read)).contains("s3cret"));
    assert!(misfits(&read).iter().all(|misfit| !misfit.to_string().contains("s3cret")));
}
