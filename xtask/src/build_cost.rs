//! What it costs to compile `afosto-client`, beside a crate of the same types with serde's derives.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::bench::verdict;
use crate::command::cargo;
use crate::generate;

const BASELINE: &str = r#"[package]
name = "serde-baseline"
version = "0.0.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[profile.dev]
debug = "line-tables-only"

[workspace]
"#;

const USER: &str = r#"use afosto_client::{AfostoClient, Credentials};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let afosto = AfostoClient::builder(afosto_client::Environment::Production, Credentials::client("id", "secret")).build()?;
        let order = afosto.odr().get_order("o").send().await?;
        let contacts = afosto.rel().list_contacts().page_size(10).send().await?;
        let file = afosto.cnt().get_file("f").send().await?;
        println!("{order:?} {contacts:?} {file:?}");
        Ok(())
    })
}
"#;

/// The largest that the unoptimised library may be, in megabytes.
const LARGEST_LIBRARY: f64 = 45.0;

/// Measures, each the median of so many times, dependencies built, not incremental.
const TIMES: usize = 3;

/// Prints the table; `with_release` adds the optimised builds, which take some minutes.
pub(crate) fn run(with_release: bool) -> Result<String, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let place = root.join("target/build-cost");
    let baseline = place.join("serde-baseline");
    let description = root.join("afosto-client/spec/afosto.openapi.json");
    write(&baseline.join("src/lib.rs"), &generate::baseline_library(&description)?)?;
    write(&baseline.join("Cargo.toml"), BASELINE)?;
    let user = place.join("user");
    write(&user.join("src/main.rs"), USER)?;
    write(&user.join("Cargo.toml"), &user_manifest(&root))?;
    std::fs::copy(root.join("Cargo.lock"), user.join("Cargo.lock")).map_err(|error| error.to_string())?;

    let ours =
        Crate { folder: root.clone(), source: root.join("afosto-client/src/lib.rs"), target: place.join("ours") };
    let theirs = Crate { source: baseline.join("src/lib.rs"), folder: baseline, target: place.join("theirs") };
    let program = Crate { source: user.join("src/main.rs"), folder: user, target: place.join("program") };
    let all: &[&str] = &["-p", "afosto-client", "--no-default-features", "--features", "all-services"];
    let one: &[&str] = &["-p", "afosto-client", "--no-default-features", "--features", "odr"];
    let mut table = "what                        afosto-client   serde's derives   ratio   bound\n".to_owned();
    let mut rows = vec![("cargo check", &["check"][..], 0.5), ("cargo build", &["build"], 0.45)];
    if with_release {
        rows.push(("cargo build --release", &["build", "--release"], 0.3));
    }
    let (mut passed, mut failed) = (0_usize, 0_usize);
    for (what, command, bound) in rows {
        let (ours, theirs) = (ours.median(command, all)?, theirs.median(command, &[])?);
        let ratio = ours / theirs;
        *(if ratio <= bound { &mut passed } else { &mut failed }) += 1;
        let _ = writeln!(table, "{what:<24} {ours:>12.1} s {theirs:>14.1} s   {ratio:>6.2}   {bound:.2}");
    }
    let fits = libraries(&ours, &theirs, &mut table);
    *(if fits { &mut passed } else { &mut failed }) += 1;
    let _ = writeln!(
        table,
        "one service (odr)        {:>12.1} s                             3 s",
        ours.median(&["build"], one)?
    );
    let _ = writeln!(
        table,
        "a program of three calls {:>12.1} s                             1 s",
        program.median(&["build"], &[])?
    );
    if with_release {
        let seconds = program.median(&["build", "--release"], &[])?;
        let _ = writeln!(table, "  --release              {seconds:>12.1} s                             2 s");
    }
    let calls = Crate { source: root.join("tests/src/afosto/calls.rs"), ..ours };
    let _ = writeln!(
        table,
        "all 544 calls            {:>12.1} s                            15 s",
        calls.median(&["build"], &["-p", "tests", "--lib"])?
    );
    table.push_str("Seconds of this machine, median of three; the bounds in seconds are of one on which serde's derives build in 20.1 s, and not judged.\n");
    verdict(&table, passed, failed)
}

/// Adds the sizes of the unoptimised libraries; whether ours is not too large.
fn libraries(ours: &Crate, theirs: &Crate, table: &mut String) -> bool {
    let size = |path: PathBuf| std::fs::metadata(path).map(|file| file.len() as f64 / 1e6).unwrap_or(f64::NAN);
    let mine = size(ours.target.join("debug/libafosto_client.rlib"));
    let other = size(theirs.target.join("debug/libserde_baseline.rlib"));
    let _ = writeln!(
        table,
        "debug library            {mine:>11.1} MB {other:>13.1} MB   {:>6.2}   {LARGEST_LIBRARY:.0} MB",
        mine / other
    );
    mine <= LARGEST_LIBRARY
}

fn user_manifest(root: &Path) -> String {
    format!(
        "[package]\nname = \"user\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nafosto-client = {{ path = {:?} }}\n\
         tokio = {{ version = \"1\", features = [\"rt\"] }}\n\n[profile.dev]\ndebug = \"line-tables-only\"\n\n[workspace]\n",
        root.join("afosto-client")
    )
}

struct Crate {
    folder: PathBuf,
    /// What is touched, so that the crate is built again.
    source: PathBuf,
    target: PathBuf,
}

impl Crate {
    fn median(&self, command: &[&str], arguments: &[&str]) -> Result<f64, String> {
        self.cargo(command, arguments)?;
        let mut times = (0..TIMES).map(|_| self.cargo(command, arguments)).collect::<Result<Vec<_>, _>>()?;
        times.sort();
        Ok(times[TIMES / 2].as_secs_f64())
    }

    fn cargo(&self, command: &[&str], arguments: &[&str]) -> Result<Duration, String> {
        let touched = std::fs::File::options().append(true).open(&self.source);
        let touched = touched.and_then(|file| file.set_modified(std::time::SystemTime::now()));
        touched.map_err(|error| format!("{}: {error}", self.source.display()))?;
        let started = Instant::now();
        let status = cargo()
            .args(command)
            .arg("-q")
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "0")
            .stdout(Stdio::null())
            .status();
        match status {
            Ok(status) if status.success() => Ok(started.elapsed()),
            Ok(status) => Err(format!("cargo {} in {} ended with {status}", command.join(" "), self.folder.display())),
            Err(error) => Err(format!("cargo cannot be run: {error}")),
        }
    }
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let problem = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(problem)?;
    }
    // A file that is the same is left alone, so that nothing is built for it.
    if std::fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(problem)
}
