//! The lowest Rust that each package's dependencies allow, by what they themselves declare.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::path::Path;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use serde_json::Value;

use crate::check_docs::list as rust_files;
use crate::command::{cargo, metadata, output};

type Version = [u32; 3];

/// What the edition of all packages needs.
const EDITION: Version = [1, 85, 0];

/// What conditions of several `let`s need: of what the packages use, what no lint of clippy compares with `rust-version`.
const LET_CHAINS: Version = [1, 88, 0];

/// Compares each package's `rust-version` with the highest among what it is built from, with all features.
///
/// What it is built from is asked for each package alone: cargo's metadata list what any of the lock file's
/// optional dependencies could bring, whether or not a feature turns it on.
pub(crate) fn check() -> Result<String, String> {
    let metadata = metadata()?;
    let mut packages = Vec::new();
    for package in list(&metadata["packages"]).filter(|package| package["source"].is_null()) {
        packages.push((package, built_from(name(package))?));
    }
    packages.sort_by_key(|(package, _)| name(package));
    for (package, _) in packages.iter().filter(|(package, _)| version(package) < Some(LET_CHAINS)) {
        refuse_let_chains(package)?;
    }
    judge(&metadata, &packages)
}

/// The names and versions of what a package is built from with all its features, on any machine. What only its
/// tests need is left out.
fn built_from(package: &str) -> Result<HashSet<String>, String> {
    let arguments =
        ["tree", "--locked", "--all-features", "--target=all", "--edges=normal,build", "--prefix=none", "--format={p}"];
    let (printed, _) = output(cargo().args(arguments).args(["--package", package]))?;
    Ok(tree(&printed, package))
}

/// The lines of a tree without indentation, as `name 1.2.3`, without the package itself.
fn tree(printed: &str, package: &str) -> HashSet<String> {
    let of_line = |line: &str| {
        let (name, rest) = line.split_once(" v")?;
        let version = rest.split(' ').next()?;
        (name != package).then(|| format!("{name} {version}"))
    };
    printed.lines().filter_map(of_line).collect()
}

fn judge(metadata: &Value, ours: &[(&Value, HashSet<String>)]) -> Result<String, String> {
    let declared: HashMap<String, (Version, &str)> = list(&metadata["packages"])
        .filter_map(|package| {
            let key = format!("{} {}", name(package), package["version"].as_str()?);
            Some((key, (version(package)?, name(package))))
        })
        .collect();
    let mut report = String::new();
    let mut is_wrong = false;
    for (package, built_from) in ours {
        let name = name(package);
        let Some(is) = version(package) else { return Err(format!("{name} declares no rust-version")) };
        let highest = built_from.iter().filter_map(|key| declared.get(key)).max();
        let (needed, by) = highest.filter(|(needed, _)| *needed > EDITION).copied().unwrap_or((EDITION, "the edition"));
        let [is_text, needed_text] = [is, needed].map(shown);
        if is == needed {
            let _ = writeln!(report, "{name}: {is_text} is what {by} needs");
        } else {
            is_wrong = true;
            let _ = writeln!(report, "{name}: rust-version is {is_text}, but {by} needs {needed_text}");
        }
    }
    if is_wrong { Err(report) } else { Ok(report.trim_end().to_owned()) }
}

fn refuse_let_chains(package: &Value) -> Result<(), String> {
    let manifest = package["manifest_path"].as_str().unwrap_or_default();
    let mut files = Vec::new();
    rust_files(&Path::new(manifest).with_file_name("src"), &mut files)?;
    for path in files {
        let of_file = |error: String| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|error| of_file(error.to_string()))?;
        let tokens = text.parse().map_err(|error| of_file(format!("{error}")))?;
        if let Some(condition) = let_chain(tokens) {
            return Err(of_file(format!("`{condition}` needs Rust 1.88, which the package does not ask for")));
        }
    }
    Ok(())
}

/// The first condition in which a `let` stands beside an `&&`.
fn let_chain(tokens: TokenStream) -> Option<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, word: &str| matches!(&tokens[at], TokenTree::Ident(ident) if ident == word);
    let is_and = |at: usize| matches!(&tokens[at], TokenTree::Punct(punct) if punct.as_char() == '&' && punct.spacing() == Spacing::Joint);
    let is_block =
        |at: &usize| matches!(&tokens[*at], TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    for start in (0..tokens.len()).filter(|at| is(*at, "if") || is(*at, "while")) {
        let end = (start..tokens.len()).find(is_block).unwrap_or(tokens.len());
        // An `&&` behind a `let` may be a pattern or a borrow of a borrow only where it begins an expression.
        let begins_operand = |at: usize| matches!(&tokens[at - 1], TokenTree::Punct(_)) || is(at - 1, "let");
        let has_let = (start..end).any(|at| is(at, "let"));
        if has_let && (start + 1..end).any(|at| is_and(at) && !begins_operand(at)) {
            return Some(tokens[start..end].iter().cloned().collect::<TokenStream>().to_string());
        }
    }
    let mut groups = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    groups.find_map(let_chain)
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

    fn judged(core: Option<&str>, client: &str) -> Result<String, String> {
        let package =
            |name: &str, version: Option<&str>| json!({"name": name, "version": "1.0.0", "rust_version": version});
        let metadata = json!({"packages": [
            package("core", core),
            package("client", Some(client)),
            package("old", Some("1.60")),
            package("silent", None),
            package("new", Some("1.88.0")),
            package("only-if-asked-for", Some("1.90")),
        ]});
        let built_from = |keys: &[&str]| keys.iter().map(|key| format!("{key} 1.0.0")).collect();
        let packages = &metadata["packages"];
        let ours =
            [(&packages[1], built_from(&["core", "silent", "old", "new"])), (&packages[0], built_from(&["old"]))];
        judge(&metadata, &ours)
    }

    #[test]
    fn each_package_declares_what_it_is_built_from_needs_and_no_less_than_its_edition() {
        let fits = "client: 1.88.0 is what new needs\ncore: 1.85.0 is what the edition needs";
        assert_eq!(judged(Some("1.85"), "1.88").unwrap(), fits);
        for (core, client) in [("1.85", "1.87"), ("1.85", "1.90"), ("1.88", "1.88"), ("1.60", "1.88"), ("1.90", "1.90")]
        {
            assert!(judged(Some(core), client).is_err(), "{core} {client}");
        }
        let wrong = judged(Some("1.88"), "1.85").unwrap_err();
        assert!(wrong.contains("core: rust-version is 1.88.0, but the edition needs 1.85.0"), "{wrong}");
        assert!(wrong.contains("client: rust-version is 1.85.0, but new needs 1.88.0"), "{wrong}");
    }

    #[test]
    fn a_package_without_a_version_is_named() {
        assert_eq!(judged(None, "1.88").unwrap_err(), "core declares no rust-version");
    }

    #[test]
    fn a_tree_is_read_whatever_stands_behind_a_version() {
        let printed = "client v0.1.0 (/somewhere)\ncore v0.1.0 (/some where)\nnum-traits v0.2.19\nnum-traits v0.2.19 (*)\n\
            made v1.0.4+wasi-0.2.12 (proc-macro)\n";
        let expected = ["core 0.1.0", "num-traits 0.2.19", "made 1.0.4+wasi-0.2.12"];
        assert_eq!(tree(printed, "client"), expected.map(str::to_owned).into());
    }

    #[test]
    fn a_condition_of_several_lets_is_found_wherever_it_stands() {
        let chains = [
            "fn f() { if let Some(a) = b && c { } }",
            "fn f() { if x { } else if c && let Some(a) = b { } }",
            "fn f() { g(|| while let Some(a) = b() && a > 1 { }); }",
            "macro_rules! m { () => { if let Some(a) = b\n && let Some(c) = d(|| { 1 }) { } } }",
        ];
        let others = [
            "fn f() { if a && b { let c = d && e; } }",
            "fn f() { if let Some(a) = b { if c && d { } } }",
            "fn f() { if let &&a = b { } if let Some(a) = &&b { } }",
            "fn f() { if let Some(a) = b.filter(|c| d && e) { } /* if let a = b && c { } */ }",
            "fn f() { let a = \"if let a = b && c { }\"; }",
        ];
        for text in chains {
            assert!(let_chain(text.parse().unwrap()).is_some(), "{text}");
        }
        for text in others {
            assert_eq!(let_chain(text.parse().unwrap()), None, "{text}");
        }
    }
}
