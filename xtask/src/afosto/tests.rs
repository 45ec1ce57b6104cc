//! The program on a small reference of its own, which holds every special case.

use super::problem::Problem;
use super::{Counts, Recovered, recover};
use crate::tree::Tree;

const TEXT: &str = include_str!("../../fixtures/reference.txt");
const FACTS: &str = include_str!("../../fixtures/facts.json");
const COUNTS: Counts = Counts { scopes: 2, operations: 4, definitions: 8 };

fn small() -> Recovered {
    recover(TEXT, FACTS, COUNTS).unwrap()
}

fn document() -> Tree {
    Tree::parse(&small().document).unwrap()
}

/// The value at a path of keys; a number is an index.
fn at<'t>(tree: &'t Tree, path: &[&str]) -> &'t Tree {
    path.iter().fold(tree, |tree, key| match tree {
        Tree::List(items) => &items[key.parse::<usize>().unwrap()],
        tree => tree.get(key).unwrap_or_else(|| panic!("no {key} of {path:?} in {tree:?}")),
    })
}

fn definition<'t>(document: &'t Tree, name: &str) -> &'t Tree {
    at(document, &["components", "schemas", name])
}

fn compact(tree: &Tree) -> String {
    serde_json::to_string(tree).unwrap()
}

fn refused(text: &str) -> Problem {
    recover(text, FACTS, COUNTS).err().expect("the text should be refused")
}

#[test]
fn every_example_is_reproduced_or_fits() {
    let report = small().report;
    assert!(report.contains("0 examples different"), "{report}");
    assert!(report.contains("4 operations (5 headings), 2 scopes"), "{report}");
    assert!(report.contains("1 examples with values of the vendor's"), "{report}");
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    assert_eq!(small().document, small().document);
}

#[test]
fn a_success_status_that_was_lost_is_known_from_its_example() {
    let document = document();
    let answer = at(&document, &["paths", "/shop/carts", "get", "responses", "200"]);
    let expected = r##"{"type":"array","items":{"$ref":"#/components/schemas/Cart"}}"##;
    assert_eq!(compact(at(answer, &["content", "application/json", "schema"])), expected);
}

#[test]
fn a_nested_object_gets_the_name_of_the_sdk() {
    let document = document();
    let owner = at(definition(&document, "Cart"), &["properties", "owner", "$ref"]);
    assert_eq!(owner.as_str(), Some("#/components/schemas/CartOwner"));
    assert!(definition(&document, "CartOwner").is_true("x-inline"));
    let window = definition(&document, "ShopCartsPostBodyWindow");
    assert_eq!(compact(at(window, &["properties"])), r#"{"from":{"type":"integer"}}"#);
}

#[test]
fn sets_defaults_and_guesses_are_told_apart() {
    let document = document();
    let kind = at(definition(&document, "Cart"), &["properties", "type"]);
    assert_eq!(compact(kind), r#"{"type":"string","enum":["cart","order"],"default":"cart","x-said":742}"#);
    let name = at(definition(&document, "CartOwner"), &["properties", "name"]);
    assert_eq!(compact(name), r#"{"type":"string","default":"NL","x-source":"guess"}"#);
    let key = at(definition(&document, "Filter"), &["properties", "key"]);
    assert_eq!(compact(key), r#"{"type":"string","enum":["ids"]}"#);
    let fast = at(definition(&document, "ShopCartsPostBody"), &["properties", "is_fast"]);
    assert_eq!(compact(fast), r#"{"type":"boolean","default":false}"#);
}

#[test]
fn lists_and_maps_that_are_definitions_stay_definitions() {
    let document = document();
    let points = at(definition(&document, "Cart"), &["properties", "points", "$ref"]);
    assert_eq!(points.as_str(), Some("#/components/schemas/Points"));
    assert_eq!(
        at(definition(&document, "Points"), &["items", "$ref"]).as_str(),
        Some("#/components/schemas/PointsItem")
    );
    assert_eq!(at(definition(&document, "Metadata"), &["additionalProperties", "type"]).as_str(), Some("string"));
}

#[test]
fn a_lost_list_of_properties_is_read_off_the_example_or_taken_from_the_sdk() {
    let document = document();
    let search = definition(&document, "Search");
    assert_eq!(search.text("x-source"), Some("example"));
    assert_eq!(at(search, &["properties", "line", "$ref"]).as_str(), Some("#/components/schemas/Line"));
    let empty = at(definition(&document, "Empty"), &["properties"]);
    assert_eq!(empty.entries().iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["line", "lines"]);
    assert!(small().differences.contains("`Empty.lines`"));
}

#[test]
fn a_body_of_a_delete_and_a_task_are_kept() {
    let document = document();
    let remove = at(&document, &["paths", "/shop/carts/{id}", "delete"]);
    let body = at(remove, &["requestBody", "content", "application/json", "schema"]);
    assert_eq!(compact(body), r#"{"type":"array","items":{"type":"string"}}"#);
    let task = at(remove, &["responses", "204", "headers", "x-task-id", "schema"]);
    assert_eq!(compact(task), r#"{"type":"string","format":"uuid"}"#);
    assert_eq!(compact(at(remove, &["parameters", "0", "schema"])), r#"{"type":"integer"}"#);
}

#[test]
fn a_text_that_is_cut_anywhere_is_refused_with_a_line() {
    let lines: Vec<&str> = TEXT.lines().collect();
    for kept in 0..lines.len() {
        let problem = refused(&(lines[..kept].join("\n") + "\n"));
        assert!(problem.line <= kept.max(1), "{kept}: {problem}");
    }
}

#[test]
fn a_text_that_lacks_a_line_is_refused_or_says_the_same() {
    // Lines that only a person reads, and those that stand twice in one operation, can be missed without harm.
    let whole = small().document;
    let strip = |document: &str| {
        let lines = document.lines().filter(|line| !line.contains("x-line") && !line.contains("x-said"));
        lines.map(|line| line.trim_end_matches(',')).collect::<String>()
    };
    let lines: Vec<&str> = TEXT.lines().collect();
    let mut silent = Vec::new();
    for lost in 0..lines.len() {
        let mut rest = lines.clone();
        let line = rest.remove(lost);
        if let Ok(recovered) = recover(&(rest.join("\n") + "\n"), FACTS, COUNTS)
            && strip(&recovered.document) != strip(&whole)
        {
            silent.push((lost + 1, line));
        }
    }
    // A section's name, a title, and what a map holds are not said twice.
    let known = ["Shop", "Carts", "List carts", "Create a cart", "Remove carts", "Statistics", "Count carts", "string"];
    assert!(silent.iter().all(|(_, line)| known.contains(line)), "{silent:?}");
}

#[test]
fn another_text_is_refused_at_its_first_line() {
    assert_eq!(refused("Petstore\n").line, 1);
    assert!(refused("").to_string().contains("ends too early"));
}

#[test]
fn a_missing_section_is_named() {
    let problem = refused(&TEXT.replace("Schema Definitions", "Shapes"));
    assert!(problem.to_string().contains("no section \"Schema Definitions\""), "{problem}");
}

#[test]
fn an_operation_that_stands_again_must_be_the_same() {
    let (first, second) = TEXT.split_once("Mirror").unwrap();
    let problem = refused(&format!("{first}Mirror{}", second.replacen("string 1, 0 0", "string 1, 0", 1)));
    assert!(problem.to_string().contains("stands again, but differs"), "{problem}");
}

#[test]
fn an_example_that_is_not_json_is_refused_at_its_own_line() {
    let line = TEXT.lines().position(|line| line == "  \"sku\": \"string\",").unwrap() + 1;
    let problem = refused(&TEXT.replace("\n  \"sku\": \"string\",", "\n  \"sku\" \"string\","));
    assert_eq!(problem.line, line, "{problem}");
}

#[test]
fn a_parameter_that_only_one_source_knows_is_refused() {
    let facts = FACTS.replace("is_deleted", "is_removed");
    let problem = recover(TEXT, &facts, COUNTS).err().unwrap();
    assert!(problem.to_string().contains("is_deleted"), "{problem}");
}

#[test]
fn the_lines_of_sentences_are_kept_and_a_missing_sentence_has_none() {
    let text = TEXT.replacen("\n(no description)\n", "\nwhether those that are gone come too\n", 1);
    let line = |sentence: &str| text.lines().position(|line| line == sentence).unwrap() + 1;
    let document = Tree::parse(&recover(&text, FACTS, COUNTS).unwrap().document).unwrap();
    let list = at(&document, &["paths", "/shop/carts", "get"]);
    assert_eq!(list.get("x-said").and_then(Tree::as_u64), Some(line("Lists them") as u64));
    let parameters = at(list, &["parameters"]).items();
    let said = |name: &str| {
        let parameter = parameters.iter().find(|parameter| parameter.text("name") == Some(name)).unwrap();
        parameter.get("x-said").and_then(Tree::as_u64)
    };
    assert_eq!(said("is_deleted"), Some(line("whether those that are gone come too") as u64));
    assert_eq!(said("x-page"), None);
    for (property, sentence) in [
        ("type", Some("what kind of cart it is")),
        ("labels", Some("names that people gave it")),
        ("id", None),
        ("lines", None),
    ] {
        let property = at(definition(&document, "Cart"), &["properties", property]);
        assert_eq!(property.get("x-said").and_then(Tree::as_u64), sentence.map(|sentence| line(sentence) as u64));
    }
}
