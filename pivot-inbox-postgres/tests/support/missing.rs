//! Tests that need a program which not every machine has.

use std::io::Write;

/// Says that a test is passed over since a program is missing: on standard error, past the test's capture.
///
/// # Panics
/// If the environment variable is `required`: where all must be tested, it is set.
pub(crate) fn pass_over(program: &str, variable: &str) {
    let is_required = std::env::var(variable).is_ok_and(|text| text == "required");
    assert!(!is_required, "{program} not installed, and {variable} is set to required");
    let test = std::thread::current();
    let line = format!("SKIPPED {}: {program} not installed\n", test.name().unwrap_or("a test"));
    // Not by `eprintln!`, which is captured.
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}
