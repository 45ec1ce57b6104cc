//! The map of the project names what is there.
#![allow(clippy::unwrap_used)] // helpers may fail as loudly as their tests

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap()
}

/// The members of the workspace.
fn members() -> Vec<String> {
    let manifest = read("Cargo.toml");
    let list = manifest.split_once("members = [").unwrap().1.split_once(']').unwrap().0;
    list.split(',').map(|name| name.trim().trim_matches('"').to_owned()).filter(|name| !name.is_empty()).collect()
}

/// What stands between backquotes and begins with a folder of the project.
fn paths(text: &str) -> BTreeSet<&str> {
    let folders = members();
    let quoted = text.split('`').skip(1).step_by(2);
    let is_path = |quoted: &&str| {
        let folder = quoted.split('/').next().unwrap_or_default();
        quoted.contains('/') && !quoted.contains(['*', ' ']) && folders.iter().any(|known| known == folder)
    };
    quoted.filter(is_path).collect()
}

#[test]
fn every_path_in_the_map_exists() {
    for name in ["ARCHITECTURE.md", "CONTRIBUTING.md"] {
        let text = read(name);
        let paths = paths(&text);
        assert!(paths.len() >= 3, "{name} has hardly any path: {paths:?}");
        let missing: Vec<_> = paths.into_iter().filter(|path| !root().join(path).exists()).collect();
        assert!(missing.is_empty(), "{name} names what is not there: {missing:?}");
    }
}

#[test]
fn every_crate_is_on_the_map() {
    let map = read("ARCHITECTURE.md");
    let missing: Vec<_> = members().into_iter().filter(|name| !map.contains(&format!("`{name}/`"))).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md leaves out {missing:?}");
}

#[test]
fn every_decision_is_in_the_list_and_has_its_three_parts() {
    let list = read("docs/decisions/README.md");
    let mut count = 0;
    for entry in std::fs::read_dir(root().join("docs/decisions")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name == "README.md" {
            continue;
        }
        count += 1;
        assert!(list.contains(&format!("({name})")), "{name} is not in the list");
        let text = read(&format!("docs/decisions/{name}"));
        for part in ["## Context", "## Decision", "## Consequence"] {
            assert!(text.contains(part), "{name} has no {part}");
        }
    }
    assert_eq!(list.matches("](0").count(), count, "the list names a record that is not there");
}
