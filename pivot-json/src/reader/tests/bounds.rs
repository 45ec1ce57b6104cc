//! How much work reading is, and how long its errors are.

use super::*;
use crate::from_slice;

/// How many values reading visits; if it fails, in the second reading.
fn visits(json: &str, value: &mut dyn Json) -> u64 {
    match read(json, value, Misfits::SetAside) {
        Ok(read) => read.visited,
        Err(_) => {
            let mut reader = Reader::new(json, Misfits::SetAside);
            reader.problems = Some(Found::default());
            let _ = reader.document(value);
            reader.scan.visited
        }
    }
}

#[test]
fn the_work_grows_with_the_document_and_not_with_its_square() {
    let items =
        ["0", "null", "{}", r#"{"id":{}}"#, r#"{"id":"1","lines":[0,0,0]}"#, r#"{"id":"1","total":"x","total":"y"}"#];
    for item in items {
        let list = |count: usize| format!("[{}]", vec![item; count].join(","));
        let page = |count: usize| format!(r#"{{"orders":{}}}"#, list(count));
        let [small, large] = [1000, 4000].map(|count| visits(&page(count), &mut Page::placeholder()));
        assert!(small >= 1000 && large <= 4 * small, "{item}: {small} and {large}");
        let [small, large] = [1000, 4000].map(|count| visits(&list(count), &mut Vec::<Order>::placeholder()));
        assert!(small >= 1000 && large <= 4 * small, "{item} in a bare list: {small} and {large}");
    }
}

#[test]
fn the_error_of_a_bare_list_of_nonsense_is_bounded() {
    let json = format!("[{}]", vec!["0"; 250_000].join(","));
    let error = from_slice::<Vec<Order>>(json.as_bytes()).unwrap_err();
    assert_eq!(error.problems().len(), 250_000);
    let all = error.to_string();
    assert!(all.len() <= 4096 && all.ends_with(" more"), "{all}");
}

#[test]
fn what_makes_the_reading_fail_is_named_however_much_else_is_wrong() {
    let lines = vec!["0"; 1000].join(",");
    let error = from_slice::<Order>(format!(r#"{{"lines":[{lines}]}}"#).as_bytes()).unwrap_err();
    assert!(error.to_string().starts_with("id: missing; lines[0]: "), "{error}");
    assert_eq!(error.problems().len(), 1001);
}
