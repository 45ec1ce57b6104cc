//! The lowest Rust that the dependencies allow, by what they themselves declare.

use serde_json::Value;

use crate::command::metadata;

type Version = [u32; 3];

/// Compares the workspace's `rust-version` with the highest among all packages in the lock file.
pub(crate) fn check() -> Result<String, String> {
    judge(&metadata()?)
}

fn judge(metadata: &Value) -> Result<String, String> {
    let packages = metadata["packages"].as_array().ok_or("cargo metadata names no packages")?;
    let is_ours = |package: &&Value| package["source"].is_null();
    let declared = packages.iter().filter(is_ours).filter_map(version).max().ok_or("no rust-version is declared")?;
    let needed = packages.iter().filter(|package| !is_ours(package)).filter_map(|p| Some((version(p)?, name(p)))).max();
    let (needed, by) = needed.ok_or("no dependency declares a rust-version")?;
    let shown = |version: Version| version.map(|part| part.to_string()).join(".");
    match declared == needed {
        true => Ok(format!("rust-version {} is what {by} needs", shown(declared))),
        false => Err(format!("rust-version is {}, but {by} needs {}", shown(declared), shown(needed))),
    }
}

fn name(package: &Value) -> String {
    package["name"].as_str().unwrap_or_default().to_owned()
}

fn version(package: &Value) -> Option<Version> {
    let mut parts = package["rust_version"].as_str()?.split('.').map(|part| part.parse().unwrap_or(0));
    Some([parts.next()?, parts.next().unwrap_or(0), parts.next().unwrap_or(0)])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn metadata(ours: &str, theirs: &str) -> Value {
        json!({"packages": [
            {"name": "ours", "source": null, "rust_version": ours},
            {"name": "old", "source": "registry", "rust_version": "1.60"},
            {"name": "none", "source": "registry", "rust_version": null},
            {"name": "new", "source": "registry", "rust_version": theirs},
        ]})
    }

    #[test]
    fn the_declared_version_must_be_the_highest_needed() {
        assert_eq!(judge(&metadata("1.88", "1.88.0")).unwrap(), "rust-version 1.88.0 is what new needs");
        for (ours, theirs) in [("1.87", "1.88"), ("1.90", "1.88"), ("1.9", "1.88")] {
            assert!(judge(&metadata(ours, theirs)).is_err(), "{ours} {theirs}");
        }
    }
}
