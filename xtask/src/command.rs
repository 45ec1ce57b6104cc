//! Other programs.

use std::process::Command;

/// Cargo, the one that runs this program.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What a program that succeeds prints, on its output and beside it; of one that fails, what it complains of.
pub(crate) fn output(command: &mut Command) -> Result<(String, String), String> {
    let output = command.output().map_err(|error| format!("{command:?} cannot be run: {error}"))?;
    let [printed, complained] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned());
    match output.status.success() {
        true => Ok((printed, complained)),
        false if complained.trim().is_empty() => Err(format!("{command:?}: {}", output.status)),
        false => Err(complained),
    }
}

/// What cargo knows of the workspace and its dependencies.
pub(crate) fn metadata() -> Result<serde_json::Value, String> {
    let (printed, _) = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    serde_json::from_str(&printed).map_err(|error| format!("cargo metadata: {error}"))
}

/// The workspace's packages that are published, as cargo describes them.
pub(crate) fn published(metadata: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    packages.filter(|package| package["source"].is_null() && package["publish"].is_null())
}
