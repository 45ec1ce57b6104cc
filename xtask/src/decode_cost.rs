//! What it costs to decode a page of orders, beside serde's derived code on the same structs.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::build_cost::{BASELINE, write};
use crate::command::{cargo, output};
use crate::generate;

/// Decodes a page as often as it is told, by one of the two.
const PROGRAM: &str = r#"use std::hint::black_box;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let page = std::fs::read(&arguments[1]).expect("a page");
    for _ in 0..arguments[3].parse().expect("a number of times") {
        let orders = match arguments[2].as_str() {
            "ours" => pivot_json::from_slice::<Vec<afosto_client::odr::OdrOrder>>(&page).map(|page| black_box(page).len()).ok(),
            _ => serde_json::from_slice::<Vec<serde_baseline::OdrOrder>>(&page).map(|page| black_box(page).len()).ok(),
        };
        assert_eq!(orders, Some(100));
    }
}
"#;

/// Builds a program with both and runs it on a page of 100 orders with every field. Counts instructions if valgrind is
/// there, which is the same each time; otherwise takes the time.
pub(crate) fn run() -> Result<String, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let place = root.join("target/decode-cost");
    let page = prepare(&root, &place)?;
    let target = place.join("target");
    output(cargo().args(["build", "-q", "--release", "--target-dir"]).arg(&target).current_dir(&place))?;
    let program = target.join("release/decode-cost");
    let by_instructions = Command::new("valgrind").arg("--version").output().is_ok();
    let cost = |which: &str| {
        if by_instructions { instructions(&place, &program, &page, which) } else { duration(&program, &page, which) }
    };
    let (one, other) = (cost("ours")?, cost("derived")?);
    let unit = if by_instructions { "M instructions" } else { "ms" };
    Ok(format!("{one:.2} {unit} ours, {other:.2} with serde's derives, ratio {:.2} (bound 1.0)", one / other))
}

/// Writes the program and a page; gives the page's place.
fn prepare(root: &Path, place: &Path) -> Result<PathBuf, String> {
    let description = root.join("afosto-client/spec/afosto.openapi.json");
    write(
        &place.join("serde-baseline/src/lib.rs"),
        &generate::baseline_library(&description, Some("odr"), generate::LeafTypes::Ours)?,
    )?;
    write(&place.join("serde-baseline/Cargo.toml"), &baseline_manifest(root))?;
    write(&place.join("src/main.rs"), PROGRAM)?;
    write(&place.join("Cargo.toml"), &manifest(root))?;
    std::fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock")).map_err(|error| error.to_string())?;
    let order = std::fs::read_to_string(root.join("afosto-client/tests/fixtures/full_order.json"));
    let order = order.map_err(|error| format!("full_order.json: {error}"))?;
    let page = place.join("page.json");
    write(&page, &format!("[{}]", vec![order.trim(); 100].join(",")))?;
    Ok(page)
}

/// Millions of instructions a page, without what starting the program takes.
fn instructions(place: &Path, program: &Path, page: &Path, which: &str) -> Result<f64, String> {
    let run = |times: &str| {
        let mut command = Command::new("valgrind");
        command.args(["--tool=callgrind", "--callgrind-out-file=callgrind.out"]).current_dir(place);
        let (_, said) = output(command.arg(program).arg(page).args([which, times]))?;
        let count = said.split("Collected : ").nth(1).and_then(|rest| rest.split_whitespace().next());
        count.and_then(|count| count.parse::<f64>().ok()).ok_or_else(|| format!("valgrind says no count:\n{said}"))
    };
    Ok((run("3")? - run("1")?) / 2e6)
}

/// Milliseconds a page, the least of several tries.
fn duration(program: &Path, page: &Path, which: &str) -> Result<f64, String> {
    const PAGES: f64 = 50.0;
    let mut least = f64::INFINITY;
    for _ in 0..8 {
        let started = Instant::now();
        output(Command::new(program).arg(page).args([which, &PAGES.to_string()]))?;
        least = least.min(started.elapsed().as_secs_f64() * 1000.0 / PAGES);
    }
    Ok(least)
}

fn baseline_manifest(root: &Path) -> String {
    let path = |name: &str| format!("{name} = {{ path = {:?} }}\n", root.join(name));
    let leaves = format!("{}{}", path("pivot-json"), path("pivot-types"));
    let afosto = format!(
        "afosto-client = {{ path = {:?}, default-features = false, features = [\"odr\"] }}\n",
        root.join("afosto-client")
    );
    BASELINE.replace("[dependencies]\n", &format!("[dependencies]\n{leaves}{afosto}")).replace("\n[workspace]\n", "")
}

fn manifest(root: &Path) -> String {
    format!(
        "[package]\nname = \"decode-cost\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nserde-baseline = {{ path = \"serde-baseline\" }}\n\
         afosto-client = {{ path = {:?}, default-features = false, features = [\"odr\"] }}\npivot-json = {{ path = {:?} }}\n\
         serde_json = \"1\"\n\n[workspace]\nmembers = [\"serde-baseline\"]\n",
        root.join("afosto-client"),
        root.join("pivot-json"),
    )
}
