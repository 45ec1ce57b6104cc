//! The documents that are changed, and the trees that they are.

use tests::mutations::afosto::samples;
use tests::mutations::documents::{all, e4cars, orange, ownli};
use tests::mutations::tree::Tree;
use vendor_mocks::description::Description;

#[test]
fn every_document_is_there_and_has_what_it_must() {
    assert_eq!((e4cars().len(), ownli().len(), orange().len()), (11, 16, 12));
    for document in all() {
        for (path, form) in document.required {
            let value = document.seed.at_path(path);
            assert!(value.is_some_and(|value| form.fits(value)), "{} {path}: {value:?}", document.name);
        }
    }
}

#[test]
fn every_type_has_its_sample() {
    assert!(samples().iter().all(Option::is_some));
}

#[test]
fn every_object_of_the_description_has_a_type_here() {
    let tried: Vec<String> = samples().into_iter().flatten().map(|document| document.name).collect();
    // What sign-in and the search language send; the client reads them by hand.
    let others = ["Error", "GraphQLQuery"];
    let description = Description::afosto();
    let objects = description.schemas().filter(|(_, schema)| schema["properties"].is_object());
    let untried: Vec<&str> = objects.map(|(name, _)| name).filter(|name| !tried.iter().any(|t| t == name)).collect();
    assert_eq!(untried, others);
}

#[test]
fn a_document_is_written_as_it_was_read() {
    let json = r#"{"a":[1.10,-0,1e400,89330123456789012345,[],{}],"a":"\"\\ü","b":{"c":null,"d":true}}"#;
    assert_eq!(Tree::parse(json).unwrap().to_string(), json);
    assert_eq!(Tree::parse(" [ 1 , { } ] ").unwrap().to_string(), "[1,{}]");
    for wrong in ["", "[", "[1,]", "{\"a\"}", "1 2", "nul", "01", "\"a"] {
        assert_eq!(Tree::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn every_value_has_a_path_and_is_found_by_it() {
    let tree = Tree::parse(r#"{"a":[[1],{"b":2}]}"#).unwrap();
    let paths: Vec<String> = tree.places().iter().map(|steps| tree.path(steps)).collect();
    assert_eq!(paths, ["", "a", "a[0]", "a[0][0]", "a[1]", "a[1].b"]);
    for steps in tree.places() {
        assert_eq!(tree.at_path(&tree.path(&steps)), tree.at(&steps));
    }
    assert_eq!(tree.at_path("a[2]"), None);
    assert_eq!(tree.at_path("a.b"), None);
}
