//! Holds the doc comments of a folder's Rust files against the names they stand at, and their summaries against marks.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::{metadata, published};
use crate::repetition;

/// Reads the sources of all packages that are published.
pub(crate) fn run_all() -> Result<String, String> {
    let metadata = metadata()?;
    let source = |package: &Value| Some(Path::new(package["manifest_path"].as_str()?).with_file_name("src"));
    let sources = published(&metadata).filter_map(source);
    let folders: Vec<String> = sources.map(|folder| folder.to_string_lossy().into_owned()).collect();
    run(&folders.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Reads every Rust file below the folders.
///
/// # Errors
/// Returns an error that names each comment which only repeats a name or has a mark in its summary, or a file that cannot be
/// read.
pub(crate) fn run(folders: &[&str]) -> Result<String, String> {
    let mut files = Vec::new();
    for folder in folders {
        list(folder.as_ref(), &mut files)?;
    }
    files.sort();
    let (mut count, mut found) = (0, String::new());
    for file in &files {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        for (line, name) in repetition::find(&text) {
            count += 1;
            let _ = write!(found, "\n{}:{line}: {name}: only repeats the name", file.display());
        }
        for line in repetition::marked_summaries(&text) {
            count += 1;
            let _ = write!(found, "\n{}:{line}: a mark in the summary, and not on a line of its own", file.display());
        }
    }
    match count {
        0 => Ok(format!("{} files, no comment that only repeats a name, no summary with a mark", files.len())),
        _ => Err(format!("{count} comments:{found}")),
    }
}

/// Adds the Rust files below a folder.
pub(crate) fn list(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_published_has_no_comment_that_only_repeats_a_name_and_no_summary_with_a_mark() {
        let report = run_all().unwrap();
        assert!(report.starts_with(|first: char| first.is_ascii_digit() && first != '0'), "{report}");
    }

    #[test]
    fn a_comment_that_does_is_named_with_its_file_and_line() {
        let folder = std::env::temp_dir().join(format!("check-docs-{}", std::process::id()));
        let inner = folder.join("inner");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(
            inner.join("cart.rs"),
            "/// What is bought.\npub struct Cart {\n    /// Its id.\n    pub id: i64,\n    /// In grams [doc].\n    pub weight: i64,\n}\n",
        )
        .unwrap();
        std::fs::write(inner.join("notes.md"), "/// Notes.\nnotes\n").unwrap();
        let report = run(&[folder.to_str().unwrap()]).unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(report.starts_with("2 comments"), "{report}");
        assert!(report.contains("cart.rs:4: id: only") && report.contains("cart.rs:5: a mark"), "{report}");
        assert!(run(&["no such folder"]).is_err());
    }
}
