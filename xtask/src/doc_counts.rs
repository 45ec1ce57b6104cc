//! How much of the public API is documented, and how.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::api;
use crate::command::metadata;
use crate::repetition::repeats;

/// Counts the items of each published library, by rustdoc's JSON of it.
pub(crate) fn run() -> Result<String, String> {
    let metadata = metadata()?;
    let target = metadata["target_directory"].as_str().ok_or("cargo metadata names no target folder")?;
    let packages = api::published(&metadata);
    api::document()?;
    let mut table = format!(
        "{:<28} {:>6} {:>11} {:>8} {:>13} {:>13}\n",
        "package", "items", "documented", "example", "# Errors", "repeat a name"
    );
    for package in &packages {
        let json = Path::new(target).join("doc").join(format!("{}.json", package.replace('-', "_")));
        let text = std::fs::read_to_string(&json).map_err(|error| format!("{}: {error}", json.display()))?;
        let document = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", json.display()))?;
        let counts = count(&document);
        let errors = format!("{} of {}", counts.with_errors, counts.fallible);
        let Counts { items, documented, with_example, repeating, .. } = counts;
        let _ =
            writeln!(table, "{package:<28} {items:>6} {documented:>11} {with_example:>8} {errors:>13} {repeating:>13}");
    }
    table.push_str("Fields of tuples and what a type has by a trait are not counted; `# Errors` is of functions that give a Result.");
    Ok(table)
}

#[derive(Default, Debug, PartialEq)]
struct Counts {
    items: usize,
    documented: usize,
    with_example: usize,
    /// Functions that give a `Result`.
    fallible: usize,
    with_errors: usize,
    /// Documented by the words of their names alone.
    repeating: usize,
}

fn count(document: &Value) -> Counts {
    let index = || document["index"].as_object().into_iter().flatten();
    let by_traits: HashSet<String> = index()
        .map(|(_, item)| &item["inner"]["impl"])
        .filter(|implementation| !implementation["trait"].is_null())
        .flat_map(|implementation| implementation["items"].as_array().into_iter().flatten())
        .map(Value::to_string)
        .collect();
    let mut counts = Counts::default();
    for (_, item) in index().filter(|(id, _)| !by_traits.contains(*id)) {
        let Some(name) = own_name(item) else { continue };
        let docs = item["docs"].as_str().unwrap_or_default();
        counts.items += 1;
        counts.documented += usize::from(tells(docs));
        counts.with_example += usize::from(docs.contains("```"));
        counts.repeating += usize::from(tells(docs) && repeats(name, docs));
        let output = &item["inner"]["function"]["sig"]["output"]["resolved_path"]["path"];
        if output.as_str().is_some_and(|path| path.rsplit("::").next() == Some("Result")) {
            counts.fallible += 1;
            counts.with_errors += usize::from(docs.contains("# Errors"));
        }
    }
    counts
}

/// Whether a comment says what a thing is: a default, a format or a list of values alone does not.
fn tells(docs: &str) -> bool {
    let summary = docs.trim().split("\n\n").next().unwrap_or_default().replace('\n', " ");
    summary.split(". ").map(|sentence| sentence.trim_end_matches('.')).any(|sentence| {
        let is_form = ["", "A UUID", "UUIDs", "In base64", "The vendor sets it"].contains(&sentence);
        !(is_form || sentence.starts_with("Default: `") || is_list_of_values(sentence))
    })
}

/// Whether nothing stands outside of backticks but the words of a list.
fn is_list_of_values(sentence: &str) -> bool {
    let outside = sentence.split('`').step_by(2).collect::<String>();
    sentence.contains('`')
        && ["Only", "is", "documented", "or", "and", "others"]
            .iter()
            .fold(outside, |rest, word| rest.replace(word, ""))
            .trim_matches([' ', ','])
            .is_empty()
}

/// The name of what is public, of this library, and has something to say: no implementation, no re-export, no field
/// without a name.
fn own_name(item: &Value) -> Option<&str> {
    let kind = item["inner"].as_object()?.keys().next()?;
    let is_counted = !["impl", "use", "extern_crate", "primitive"].contains(&kind.as_str());
    let is_public = matches!(item["visibility"].as_str(), Some("public" | "default"));
    let name = item["name"].as_str()?;
    let is_named = !name.bytes().all(|byte| byte.is_ascii_digit());
    (item["crate_id"] == 0 && is_counted && is_public && is_named).then_some(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn item(name: &str, docs: Option<&str>, inner: &Value) -> Value {
        json!({"crate_id": 0, "name": name, "docs": docs, "visibility": "public", "inner": inner})
    }

    #[test]
    fn a_default_a_format_or_a_list_of_values_alone_tells_nothing() {
        for (docs, expected) in [
            ("", false),
            ("Default: `2`.", false),
            ("A UUID.\n\nSource: \\[doc\\].", false),
            ("In base64. The vendor sets it.", false),
            ("`a`, `b` or `c`. Default: `1.5`.", false),
            ("`a`, `b`, and others.", false),
            ("Only `a` is documented.", false),
            ("The HTML. In base64.", true),
            ("`a` or `b`, whichever came first.", true),
            ("Reads.", true),
        ] {
            assert_eq!(tells(docs), expected, "{docs}");
        }
    }

    #[test]
    fn what_is_public_is_counted_by_what_its_comment_has() {
        let function = |output: &str| json!({"function": {"sig": {"output": {"resolved_path": {"path": output}}}}});
        let field = json!({"struct_field": {}});
        let mut private = item("private", None, &field);
        private["visibility"] = json!({"restricted": {}});
        let mut foreign = item("foreign", None, &field);
        foreign["crate_id"] = json!(3);
        let document = json!({"index": {
            "1": item("read", Some("Reads.\n\n# Errors\nAlways.\n\n```\nread()\n```"), &function("Result")),
            "2": item("write", Some("Puts it down."), &function("std::io::Result")),
            "3": item("length", Some("How many there are."), &function("usize")),
            "4": item("width", None, &field),
            "5": item("0", None, &field),
            "6": item("vehicle_id", Some("The id of the vehicle."), &field),
            "7": item("fmt", None, &function("Result")),
            "8": item("", None, &json!({"impl": {"trait": {"path": "Display"}, "items": [7]}})),
            "9": item("again", None, &json!({"use": {}})),
            "10": private,
            "11": foreign,
        }});
        let expected = Counts { items: 5, documented: 4, with_example: 1, fallible: 2, with_errors: 1, repeating: 1 };
        assert_eq!(count(&document), expected);
    }
}
