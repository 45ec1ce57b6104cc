//! The lowest Rust that each package's dependencies allow, by what they themselves declare.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use serde_json::Value;

use crate::command::metadata;

type Version = [u32; 3];

/// What the edition of all packages needs.
const EDITION: Version = [1, 85, 0];

/// Compares each package's `rust-version` with the highest among what it is built from, with all features.
pub(crate) fn check() -> Result<String, String> {
    judge(&metadata()?)
}

fn judge(metadata: &Value) -> Result<String, String> {
    let packages: HashMap<&str, &Value> =
        list(&metadata["packages"]).filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let nodes: HashMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let mut report = String::new();
    let mut is_wrong = false;
    let mut ours: Vec<&str> =
        packages.iter().filter(|(_, package)| package["source"].is_null()).map(|(id, _)| *id).collect();
    ours.sort_by_key(|id| name(packages[id]));
    for id in ours {
        let declared =
            version(packages[id]).ok_or_else(|| format!("{} declares no rust-version", name(packages[id])))?;
        let built_from = dependencies(id, &nodes).into_iter().filter_map(|id| packages.get(id));
        let highest = built_from.filter_map(|package| Some((version(package)?, name(package)))).max();
        let (needed, by) = highest.filter(|(needed, _)| *needed > EDITION).unwrap_or((EDITION, "the edition"));
        let (name, [declared_text, needed_text]) = (name(packages[id]), [declared, needed].map(shown));
        if declared == needed {
            let _ = writeln!(report, "{name}: {declared_text} is what {by} needs");
        } else {
            is_wrong = true;
            let _ = writeln!(report, "{name}: rust-version is {declared_text}, but {by} needs {needed_text}");
        }
    }
    if is_wrong { Err(report) } else { Ok(report.trim_end().to_owned()) }
}

/// What a package is built from, itself not included. What only its tests need is left out.
fn dependencies<'a>(package: &'a str, nodes: &HashMap<&'a str, &'a Value>) -> HashSet<&'a str> {
    let mut found = HashSet::new();
    let mut open = vec![package];
    while let Some(id) = open.pop() {
        let Some(node) = nodes.get(id) else { continue };
        for dependency in list(&node["deps"]) {
            let is_built = list(&dependency["dep_kinds"]).any(|kind| kind["kind"] != "dev");
            let Some(id) = dependency["pkg"].as_str().filter(|_| is_built) else { continue };
            if found.insert(id) {
                open.push(id);
            }
        }
    }
    found
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn name(package: &Value) -> &str {
    package["name"].as_str().unwrap_or_default()
}

fn version(package: &Value) -> Option<Version> {
    let mut parts = package["rust_version"].as_str()?.split('.').map(|part| part.parse().unwrap_or(0));
    Some([parts.next()?, parts.next().unwrap_or(0), parts.next().unwrap_or(0)])
}

fn shown(version: Version) -> String {
    version.map(|part| part.to_string()).join(".")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Ours are built from others; `core` is taken by `client`, and `client` by the tests of `core`.
    fn metadata(core: &str, client: &str) -> Value {
        let package = |name: &str, source: Option<&str>, version: Option<&str>| json!({"id": name, "name": name, "source": source, "rust_version": version});
        let needs = |id: &str, kind: Option<&str>| json!({"pkg": id, "dep_kinds": [{"kind": kind}]});
        json!({
            "packages": [
                package("core", None, Some(core)),
                package("client", None, Some(client)),
                package("old", Some("registry"), Some("1.60")),
                package("silent", Some("registry"), None),
                package("new", Some("registry"), Some("1.88.0")),
                package("for-tests", Some("registry"), Some("1.90")),
            ],
            "resolve": {"nodes": [
                {"id": "core", "deps": [needs("old", None), needs("for-tests", Some("dev")), needs("client", Some("dev"))]},
                {"id": "client", "deps": [needs("core", None), needs("silent", None)]},
                {"id": "silent", "deps": [needs("new", Some("build"))]},
            ]},
        })
    }

    #[test]
    fn each_package_declares_what_it_is_built_from_needs_and_no_less_than_its_edition() {
        let fits = "client: 1.88.0 is what new needs\ncore: 1.85.0 is what the edition needs";
        assert_eq!(judge(&metadata("1.85", "1.88")).unwrap(), fits);
        for (core, client) in [("1.85", "1.87"), ("1.85", "1.90"), ("1.88", "1.88"), ("1.60", "1.88"), ("1.90", "1.90")]
        {
            assert!(judge(&metadata(core, client)).is_err(), "{core} {client}");
        }
        let wrong = judge(&metadata("1.88", "1.85")).unwrap_err();
        assert!(wrong.contains("core: rust-version is 1.88.0, but the edition needs 1.85.0"), "{wrong}");
        assert!(wrong.contains("client: rust-version is 1.85.0, but new needs 1.88.0"), "{wrong}");
    }

    #[test]
    fn a_package_without_a_version_is_named() {
        let mut metadata = metadata("1.85", "1.88");
        metadata["packages"][0]["rust_version"] = Value::Null;
        assert_eq!(judge(&metadata).unwrap_err(), "core declares no rust-version");
    }
}
