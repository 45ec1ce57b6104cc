//! The map of the project names what is there.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

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

/// The sources that are written by hand, with their text. What is written by a generator says so in its first line.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            if !text.lines().next().unwrap_or_default().contains("Not to be edited") {
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let folders = members()
        .into_iter()
        .flat_map(|member| ["src", "tests", "benches", "examples"].map(|folder| root().join(&member).join(folder)));
    let all: Vec<_> = folders.filter(|folder| folder.is_dir()).flat_map(|folder| sources(&folder)).collect();
    assert!(all.len() > 500, "{}", all.len());
    let long: Vec<_> = all.iter().map(|(path, text)| (path, text.lines().count())).filter(|(_, n)| *n > 400).collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn no_operation_has_the_name_of_another_public_type() {
    let types = |folder: &str| -> BTreeSet<String> {
        let declares = |line: &str| {
            let mut words = line.trim_start().strip_prefix("pub ")?.split(|c: char| !c.is_alphanumeric() && c != '_');
            let is_type = matches!(words.next()?, "struct" | "enum" | "trait" | "type");
            words.next().filter(|_| is_type).map(str::to_owned)
        };
        let sources = sources(&root().join(folder));
        sources.iter().flat_map(|(_, text)| text.lines().filter_map(declares).collect::<Vec<_>>()).collect()
    };
    let shared = types("pivot-types/src");
    for client in ["orange-travel-client", "ownli-client"] {
        let listed = read(&format!("{client}/src/operations.rs"));
        let operations =
            listed.lines().filter_map(|line| line.strip_prefix("    pub ")?.split_once("(\"")).map(|(name, _)| name);
        let operations: Vec<&str> = operations.collect();
        let own = types(&format!("{client}/src"));
        assert!(!operations.is_empty() && !own.is_empty(), "{client}");
        let both: Vec<_> = operations.iter().filter(|name| own.contains(**name) || shared.contains(**name)).collect();
        assert!(both.is_empty(), "{client}: {both:?}");
    }
}

/// The layers of `pivot-core`, the lowest first. A module uses those of its own layer and below.
const LAYERS: [&[&str]; 8] = [
    &["clock", "content_coding", "encode", "files", "identity", "redaction", "retry"],
    &["endpoint", "error", "response", "transport", "hook", "telemetry", "recording", "drift"],
    &["auth", "operation", "poll"],
    &["request", "idempotency", "options"],
    &["send"],
    &["client"],
    &["token_request", "pagination", "custom_request", "call"],
    &["testing", "webhook"],
];

/// The modules that a source of the crate names by `crate::`, outside of comments and tests.
fn used(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code: String = source.lines().filter_map(|line| line.split("//").next()).collect();
    let first_word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::").filter(|(at, _)| !code[..*at].ends_with('$')) {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            // No source imports several modules at once.
            Some(list) => found.insert(format!("a list of {}", first_word(list))),
            None => found.insert(first_word(rest)),
        };
    }
    found
}

#[test]
fn modules_of_the_core_depend_downwards_only() {
    let layer = |module: &str| LAYERS.iter().position(|layer| layer.contains(&module));
    let folder = root().join("pivot-core/src");
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for (path, text) in sources(&folder) {
        let place = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
        let module = place.split(['/', '.']).next().unwrap().to_owned();
        if module == "lib" || place.contains("test") && module != "testing" {
            continue;
        }
        let Some(own) = layer(&module) else {
            wrong.push(format!("{module} is in no layer"));
            continue;
        };
        seen.insert(module.clone());
        for name in used(&text).into_iter().filter(|name| !matches!(name.as_str(), "" | "lock")) {
            match layer(&name) {
                Some(other) if other <= own => {}
                Some(_) => wrong.push(format!("{place} uses {name}, which is above it")),
                None => wrong.push(format!("{place} names crate::{name}, which is no module of a layer")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let without = LAYERS.concat().into_iter().filter(|module| !seen.contains(*module)).collect::<Vec<_>>();
    assert!(without.is_empty(), "there is no {without:?}");
}

/// A thirteenth service is generated; what people wrote about the twelve is found here.
#[test]
fn what_lists_the_services_of_afosto_names_all_of_them() {
    let manifest = read("afosto-client/Cargo.toml");
    let line = manifest.lines().find_map(|line| line.strip_prefix("all-services = [")).unwrap();
    let services: Vec<&str> = line.trim_end_matches(']').split(',').map(|name| name.trim().trim_matches('"')).collect();
    let mut count = 0;
    for service in &services {
        let generated = read(&format!("afosto-client/src/generated/{service}.rs"));
        // //! `odr`, orders and so on: 161 operations.
        let head = generated.lines().find(|line| line.starts_with("//! `")).unwrap();
        assert!(!head.contains(", a service:"), "the generator has no words for what `{service}` is about");
        let number = head.trim_end_matches(" operations.").rsplit(' ').next().unwrap();
        count += number.parse::<usize>().unwrap();
    }
    let how_many = format!("{count} operations");
    for name in ["README.md", "afosto-client/Cargo.toml", "afosto-client/README.md", "afosto-client/src/lib.rs"] {
        assert!(read(name).contains(&how_many), "{name} counts other operations than {how_many}");
    }
    for name in ["afosto-client/README.md", "afosto-client/src/lib.rs"] {
        let text = read(name);
        let missing: Vec<_> = services.iter().filter(|service| !text.contains(&format!("`{service}`"))).collect();
        assert!(missing.is_empty(), "{name} leaves out {missing:?}");
    }
}

#[test]
fn every_client_is_introduced_and_built_alone() {
    let (readme, steps, map) = (read("README.md"), read(".ci/run"), read("ARCHITECTURE.md"));
    let list = steps.split_once("for client in ").unwrap().1.split_once(';').unwrap().0;
    let built: BTreeSet<&str> = list.split_whitespace().collect();
    let members = members();
    let clients: BTreeSet<&str> = members.iter().map(String::as_str).filter(|name| name.ends_with("-client")).collect();
    assert_eq!(built, clients, "the clients that .ci/run builds alone");
    for client in clients {
        assert!(readme.contains(&format!("[`{client}`]({client})")), "the README leaves out {client}");
        assert!(map.contains(&format!("`{client}/`")), "ARCHITECTURE.md leaves out {client}");
        assert!(root().join("docs/api").join(format!("{client}.txt")).exists(), "docs/api leaves out {client}");
    }
}

/// A source and those of its modules, from the root of a program on.
fn with_modules(file: &Path, is_root: bool) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap();
    let beside = file.parent().unwrap();
    let is_folder = is_root || file.ends_with("mod.rs");
    let folder = if is_folder { beside.to_owned() } else { beside.join(file.file_stem().unwrap()) };
    let (mut found, mut path) = (Vec::new(), None);
    for line in text.lines().map(str::trim) {
        if let Some(given) = line.strip_prefix("#[path = \"").and_then(|rest| rest.strip_suffix("\"]")) {
            path = Some(beside.join(given));
        } else if let Some((before, name)) = line.trim_end_matches(';').split_once("mod ")
            && line.ends_with(';')
            && (before.is_empty() || before.starts_with("pub"))
        {
            let places = [folder.join(format!("{name}.rs")), folder.join(name).join("mod.rs")];
            let place = path.take().or_else(|| places.into_iter().find(|place| place.exists()));
            found.extend(with_modules(&place.unwrap_or_else(|| panic!("{name} of {}", file.display())), false));
        }
    }
    found.push(text);
    found
}

/// The programs of a member, by name, with the root of each.
fn programs(member: &str) -> Vec<(String, PathBuf)> {
    let source = root().join(member).join("src");
    let mut found = Vec::new();
    if source.join("main.rs").exists() {
        found.push((member.to_owned(), source.join("main.rs")));
    }
    for entry in std::fs::read_dir(source.join("bin")).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        found.push((name, if path.is_dir() { path.join("main.rs") } else { path }));
    }
    found
}

/// A test of a program or a library that says `test = false` would never run; a program without tests that does not say so is
/// built twice.
#[test]
fn a_program_is_built_as_a_test_exactly_if_it_has_tests() {
    let marks = ["#[test]", "::test]", "::test(", "cfg(test)", "proptest!"];
    let has_tests =
        |file: &Path| with_modules(file, true).iter().any(|text| marks.iter().any(|mark| text.contains(mark)));
    let mut count = 0;
    for member in members() {
        let manifest = read(&format!("{member}/Cargo.toml"));
        let library = manifest.split("\n[lib]\n").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or_default();
        if library.lines().any(|line| line == "test = false") {
            assert!(!has_tests(&root().join(&member).join("src/lib.rs")), "tests within {member} never run");
        }
        let without: BTreeSet<&str> = manifest
            .split("\n[[bin]]\n")
            .skip(1)
            .map(|rest| rest.split("\n[").next().unwrap())
            .filter(|settings| settings.lines().any(|line| line == "test = false"))
            .map(|settings| settings.split('"').nth(1).unwrap())
            .collect();
        for (name, file) in programs(&member) {
            let is_built = !without.contains(name.as_str());
            assert_eq!(is_built, has_tests(&file), "{member}: {name} is built as a test, and has tests");
            count += 1;
        }
    }
    assert!(count >= 20, "only {count} programs");
}
