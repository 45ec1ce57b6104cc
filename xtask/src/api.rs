//! The public API of each package as text, a line an item, so that a change of it is seen in review.
//!
//! It is read from rustdoc's JSON, which has a format that changes with the toolchain. Where a toolchain writes another than
//! the one known here, nothing is compared, and this is said.

use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::build_cost::write;
use crate::command::{self, cargo, metadata, output};

/// The format of rustdoc's JSON that `public-api` reads.
const FORMAT: u64 = 57;

/// Where the texts stand.
const FOLDER: &str = "docs/api";

/// How many differences are shown of a package.
const SHOWN: usize = 20;

/// Set where cargo runs this program in the place of rustdoc.
pub(crate) const AS_RUSTDOC: &str = "XTASK_AS_RUSTDOC";

/// Runs rustdoc with the options that are not stable. Set for all of cargo, the permission would be one to each build script
/// as well, and everything would be built again.
pub(crate) fn rustdoc(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let status = Command::new("rustdoc").args(arguments).env("RUSTC_BOOTSTRAP", "1").status();
    match status {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(_) => ExitCode::FAILURE,
    }
}

/// Writes the texts, or compares them with those that stand there.
pub(crate) fn run(is_check: bool) -> Result<String, String> {
    let metadata = metadata()?;
    let packages = published(&metadata);
    let target = metadata["target_directory"].as_str().ok_or("cargo metadata names no target folder")?;
    document()?;
    let mut report = String::new();
    let mut is_changed = false;
    for package in &packages {
        let json = Path::new(target).join("doc").join(format!("{}.json", package.replace('-', "_")));
        let Some(text) = text(&json)? else {
            return Ok(format!("this toolchain's rustdoc writes another format than {FORMAT}: nothing was compared"));
        };
        let path = PathBuf::from(FOLDER).join(format!("{package}.txt"));
        if is_check {
            let there = std::fs::read_to_string(&path).unwrap_or_default();
            let differences = differences(&there, &text);
            is_changed |= !differences.is_empty();
            report.push_str(&shown(&path, &differences));
        } else {
            write(&path, &text)?;
        }
        let _ = writeln!(report, "{package}: {} items", text.lines().count());
    }
    match is_changed {
        true => Err(format!("{report}the public API has changed; if it should, run `cargo run -p xtask -- api`")),
        false => Ok(report.trim_end().to_owned()),
    }
}

/// The libraries that are published, by their packages' names.
pub(crate) fn published(metadata: &Value) -> Vec<String> {
    let is_library = |package: &Value| {
        let targets = package["targets"].as_array().into_iter().flatten();
        let mut kinds = targets.flat_map(|target| target["kind"].as_array().into_iter().flatten());
        kinds.any(|kind| kind == "lib")
    };
    command::published(metadata)
        .filter(|package| is_library(package))
        .filter_map(|package| Some(package["name"].as_str()?.to_owned()))
        .collect()
}

/// Makes rustdoc write its JSON for all libraries of the workspace, with all their features: for the published ones alone,
/// the features of what they use are others, and it would all be compiled again.
pub(crate) fn document() -> Result<(), String> {
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = cargo();
    command.args(["doc", "-q", "--locked", "--workspace", "--no-deps", "--lib", "--all-features"]);
    command.env("RUSTDOC", here).env(AS_RUSTDOC, "1");
    command.env("RUSTDOCFLAGS", "-Z unstable-options --output-format json --cap-lints allow");
    output(&mut command).map(|_| ())
}

/// The text of a library's API, without what every type has and what is derived. `None` if the format is another.
fn text(json: &Path) -> Result<Option<String>, String> {
    let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", json.display());
    let document = std::fs::read_to_string(json).map_err(|error| problem(&error))?;
    // It stands at the end, and is read without the rest.
    let format = document.rsplit_once("\"format_version\":").map(|(_, rest)| rest.trim_start());
    let format = format.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse::<u64>().ok());
    if format != Some(FORMAT) {
        return Ok(None);
    }
    let api = public_api::Builder::from_rustdoc_json(json).sorted(true).omit_blanket_impls(true);
    let api = api.omit_auto_trait_impls(true).build().map_err(|error| problem(&error))?;
    let lines = api.items().map(ToString::to_string);
    Ok(Some(derived_together(&without_methods_of_traits(lines))))
}

/// The lines without the methods that a type has by a trait, which stand where the trait does. They follow the line of
/// the implementation and begin with its type.
fn without_methods_of_traits(lines: impl Iterator<Item = String>) -> String {
    let mut kept = String::new();
    let mut of_trait: Option<String> = None;
    for line in lines {
        let is_method = |kind: &str| {
            let path = line.strip_prefix(kind);
            path.zip(of_trait.as_deref())
                .is_some_and(|(path, of)| path.strip_prefix(of).is_some_and(|rest| rest.starts_with("::")))
        };
        if ["pub fn ", "pub const fn ", "pub async fn ", "pub const "].into_iter().any(is_method) {
            continue;
        }
        if line.starts_with("impl") {
            let of = line.split_once(" for ").map(|(_, of)| of.split(" where ").next().unwrap_or(of));
            of_trait = of.map(str::to_owned);
        }
        kept.extend([line.as_str(), "\n"]);
    }
    kept
}

/// What may be derived. That a type has lost one of them breaks whoever uses it.
const DERIVABLE: [&str; 9] = [
    "core::clone::Clone",
    "core::marker::Copy",
    "core::fmt::Debug",
    "core::default::Default",
    "core::cmp::PartialEq",
    "core::cmp::Eq",
    "core::cmp::PartialOrd",
    "core::cmp::Ord",
    "core::hash::Hash",
];

/// The lines with one for all derivable traits of a type, where the first of them stood.
fn derived_together(text: &str) -> String {
    let mut kept: Vec<Cow<'_, str>> = Vec::new();
    // The type of the last such line, and which line it is.
    let mut last: Option<(&str, usize)> = None;
    for line in text.lines() {
        let derived = line.strip_prefix("impl ").and_then(|rest| rest.split_once(" for "));
        match derived.filter(|(name, _)| DERIVABLE.contains(name) || *name == "core::marker::StructuralPartialEq") {
            Some(("core::marker::StructuralPartialEq", _)) => {}
            Some((name, of)) => {
                let short = name.rsplit("::").next().unwrap_or(name);
                match last.filter(|(known, _)| *known == of) {
                    Some((_, at)) => {
                        let line = kept[at].to_mut();
                        line.insert_str(line.len() - of.len() - " for ".len(), &format!(" + {short}"));
                    }
                    None => {
                        last = Some((of, kept.len()));
                        kept.push(format!("impl {short} for {of}").into());
                    }
                }
            }
            None => kept.push(line.into()),
        }
    }
    kept.iter().fold(String::new(), |all, line| all + line + "\n")
}

/// The lines that one text has and the other has not, each behind its sign. Both are sorted by path, so a line that moved has
/// changed.
fn differences(there: &str, now: &str) -> Vec<String> {
    let [old, new]: [std::collections::BTreeSet<&str>; 2] = [there, now].map(|text| text.lines().collect());
    let gone = old.difference(&new).map(|line| format!("- {line}"));
    gone.chain(new.difference(&old).map(|line| format!("+ {line}"))).collect()
}

fn shown(path: &Path, differences: &[String]) -> String {
    let mut text = String::new();
    if differences.is_empty() {
        return text;
    }
    let _ = writeln!(text, "{}:", path.display());
    differences.iter().take(SHOWN).for_each(|line| text.extend([line.as_str(), "\n"]));
    if let Some(more) = differences.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let _ = writeln!(text, "and {more} more");
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn libraries_of_ours_that_are_published_have_a_text() {
        let package = |name: &str, source: Value, publish: Value, kind: &str| json!({"name": name, "source": source, "publish": publish, "targets": [{"kind": [kind]}, {"kind": ["bin"]}]});
        let metadata = json!({"packages": [
            package("ours", Value::Null, Value::Null, "lib"),
            package("a-derive", Value::Null, Value::Null, "proc-macro"),
            package("private", Value::Null, json!([]), "lib"),
            package("theirs", json!("registry"), Value::Null, "lib"),
        ]});
        assert_eq!(published(&metadata), ["ours"]);
    }

    #[test]
    fn methods_of_traits_are_left_out_and_no_others() {
        let lines = [
            "pub struct a::B",
            "impl a::B",
            "pub fn a::B::own(&self)",
            "impl core::fmt::Display for a::B",
            "pub fn a::B::fmt(&self)",
            "pub type a::B::Output = u8",
            "impl a::B",
            "pub fn a::B::late(&self)",
            "impl<T> core::convert::From<T> for a::C<T> where T: Send",
            "pub fn a::C<T>::from(t: T) -> Self",
            "pub fn a::Cat::from()",
            "pub fn a::free()",
        ];
        let kept = without_methods_of_traits(lines.into_iter().map(str::to_owned));
        let gone: Vec<_> = lines.into_iter().filter(|line| !kept.lines().any(|kept| kept == *line)).collect();
        assert_eq!(gone, ["pub fn a::B::fmt(&self)", "pub fn a::C<T>::from(t: T) -> Self"]);
    }

    #[test]
    fn derivable_traits_of_a_type_stand_in_one_line() {
        let text = "pub struct a::B\nimpl core::clone::Clone for a::B\nimpl core::cmp::PartialEq for a::B\n\
            impl core::marker::StructuralPartialEq for a::B\nimpl a::Own for a::B\nimpl core::fmt::Debug for a::B\n\
            impl core::clone::Clone for a::C\nimpl<T> core::clone::Clone for a::D<T>\n";
        let together = "pub struct a::B\nimpl Clone + PartialEq + Debug for a::B\nimpl a::Own for a::B\n\
            impl Clone for a::C\nimpl<T> core::clone::Clone for a::D<T>\n";
        assert_eq!(derived_together(text), together);
    }

    #[test]
    fn what_came_and_what_went_is_shown_and_not_without_end() {
        assert!(differences("a\nb\n", "a\nb\n").is_empty());
        assert_eq!(
            differences("pub fn a()\npub fn b()\n", "pub fn b()\npub fn c()\n"),
            ["- pub fn a()", "+ pub fn c()"]
        );
        let many: Vec<String> = (0..SHOWN + 5).map(|number| format!("+ {number}")).collect();
        assert!(shown(Path::new("x.txt"), &many).ends_with("+ 19\nand 5 more\n"));
    }
}
