//! What it costs to decode a page of orders, beside serde's derived code on the same structs.

use std::path::Path;
use std::process::Command;

use crate::build_cost::{BARE, write};
use crate::generate;

const PROGRAM: &str = r#"use std::time::Instant;

fn main() {
    let page = std::fs::read(std::env::args().nth(1).expect("a page")).expect("a page");
    let ours = || open_json::from_slice::<Vec<afosto_client::odr::OdrOrder>>(&page).expect("orders").len();
    let theirs = || serde_json::from_slice::<Vec<bare::OdrOrder>>(&page).expect("orders").len();
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for _ in 0..400 {
        let started = Instant::now();
        assert_eq!(ours(), 100);
        one.push(started.elapsed());
        let started = Instant::now();
        assert_eq!(theirs(), 100);
        other.push(started.elapsed());
    }
    one.sort();
    other.sort();
    let (one, other) = (one[200], other[200]);
    println!(
        "{} bytes: {one:?} ours, {other:?} with serde's derives, ratio {:.2} (bound 1.2)",
        page.len(),
        one.as_secs_f64() / other.as_secs_f64()
    );
}
"#;

/// Builds a program with both and runs it on a page of 100 orders with every field.
pub(crate) fn run() -> Result<String, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let place = root.join("target/decode-cost");
    let description = root.join("afosto-client/spec/afosto.openapi.json");
    write(&place.join("bare/src/lib.rs"), &generate::bare_library(&description, Some("odr"), generate::Leaves::Ours)?)?;
    write(&place.join("bare/Cargo.toml"), &bare_manifest(&root))?;
    write(&place.join("src/main.rs"), PROGRAM)?;
    write(&place.join("Cargo.toml"), &manifest(&root))?;
    std::fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock")).map_err(|error| error.to_string())?;
    let order = std::fs::read_to_string(root.join("afosto-client/tests/fixtures/full_order.json"));
    let order = order.map_err(|error| format!("full_order.json: {error}"))?;
    let page = place.join("page.json");
    write(&page, &format!("[{}]", vec![order.trim(); 100].join(",")))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(["run", "-q", "--release", "--"]).arg(&page).current_dir(&place).output();
    let output = output.map_err(|error| format!("cargo cannot be run: {error}"))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

fn bare_manifest(root: &Path) -> String {
    let path = |name: &str| format!("{name} = {{ path = {:?} }}\n", root.join(name));
    let leaves = format!("{}{}", path("open-json"), path("pivot-types"));
    let afosto = format!(
        "afosto-client = {{ path = {:?}, default-features = false, features = [\"odr\"] }}\n",
        root.join("afosto-client")
    );
    BARE.replace("[dependencies]\n", &format!("[dependencies]\n{leaves}{afosto}")).replace("\n[workspace]\n", "")
}

fn manifest(root: &Path) -> String {
    format!(
        "[package]\nname = \"decode-cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nbare = {{ path = \"bare\" }}\n\
         afosto-client = {{ path = {:?}, default-features = false, features = [\"odr\"] }}\nopen-json = {{ path = {:?} }}\n\
         serde_json = \"1\"\n\n[workspace]\nmembers = [\"bare\"]\n",
        root.join("afosto-client"),
        root.join("open-json"),
    )
}
