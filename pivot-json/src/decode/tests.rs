use super::*;
use crate::Lenient;
use crate::lenient::tests::Grade;
use pivot_json_derive::JsonObject;

#[derive(Debug, JsonObject)]
struct School {
    pub name: String,
    pub classes: Vec<Class>,
    pub head: Person,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Debug, JsonObject)]
struct Class {
    pub size: u8,
    pub teacher: Option<Person>,
    pub grades: Option<Vec<Lenient<Grade>>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Debug, JsonObject)]
struct Person {
    pub name: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl Validate for School {
    fn validate_into(&self, problems: &mut ValidationErrors) {
        if self.name.is_empty() {
            problems.add("name", "must not be empty");
        }
        if self.head.name.is_empty() {
            problems.add("head.name", "must not be empty");
        }
    }
}

const MISTAKEN: &[u8] = br#"{
    "name": "",
    "classes": [
        {"size": 20, "grades": ["A", "?"]},
        {"size": "many", "teacher": {}},
        {"teacher": {"name": null}},
        7
    ]
}"#;

#[test]
fn every_mistake_is_named_at_once_with_its_path() {
    let error = from_slice::<School>(MISTAKEN).unwrap_err();
    let lines: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "classes[1].size: expected a whole number, found the text \"many\"",
            "classes[1].teacher.name: missing",
            "classes[2].teacher.name: required, but null",
            "classes[2].size: missing",
            "classes[3]: expected an object, found 7",
            "head: missing",
        ]
    );
}

#[test]
fn broken_rules_are_named_beside_what_cannot_be_read_but_not_inside_it() {
    let error = from_slice_validated::<School>(MISTAKEN).unwrap_err();
    let all = error.to_string();
    assert!(all.contains("name: must not be empty"), "{all}");
    assert!(all.contains("classes[0].grades[1]: a grade is a letter"), "{all}");
    assert!(!all.contains("head.name"), "{all}");
}

#[test]
fn a_document_after_a_mistaken_one_is_read_as_usual() {
    from_slice::<School>(MISTAKEN).unwrap_err();
    let school: School = from_slice(br#"{"name": "S", "head": {"name": "H"}}"#).unwrap();
    assert_eq!(school.head.name, "H");
    assert!(school.classes.is_empty());
    let plain = serde_json::from_str::<School>("{}").unwrap_err();
    assert_eq!(plain.to_string(), "name: missing; head: missing");
}

#[test]
fn text_that_is_not_json_is_told_apart_from_an_empty_one() {
    let html = from_slice::<School>(b"<html>").unwrap_err();
    assert!(html.is_not_json() && !html.is_empty_document(), "{html}");
    assert_eq!(html.to_string(), "not JSON: expected value at line 1 column 1");
    let empty = from_slice::<School>(b" \n").unwrap_err();
    assert!(empty.is_empty_document());
    let more = from_slice::<u8>(b"1 2").unwrap_err();
    assert!(more.is_not_json(), "{more}");
}

#[test]
fn a_tree_of_values_reads_like_its_text() {
    let tree: Value = serde_json::from_slice(MISTAKEN).unwrap();
    let from_tree = from_value::<School>(&tree).unwrap_err().to_string();
    assert_eq!(from_tree, from_slice::<School>(MISTAKEN).unwrap_err().to_string());
}

#[test]
fn deep_nesting_is_an_error_and_no_overflow() {
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    assert!(from_slice::<Vec<u8>>(&deep).is_err());
    let deep_extra = [br#"{"name":"n","classes":[],"head":{"name":"h"},"x":"#.as_slice(), &deep, b"}"].concat();
    assert!(from_slice_strict::<School>(&deep_extra).unwrap_err().is_not_json());
    let school = from_slice::<School>(&deep_extra).unwrap();
    assert_eq!(crate::to_vec(&school), deep_extra);
}
