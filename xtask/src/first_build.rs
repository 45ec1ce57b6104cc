//! What the first build of a program with each client costs, beside one with what somebody brings who writes the client by
//! hand.
//!
//! Each program makes calls, as its client's README shows: what a client leaves to the crates that call it is built with them.
//! Optimised, the sizes of the same programs.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::bench::verdict;
use crate::build_cost::write;
use crate::command::output;
use crate::stranger::block;

/// What a client by hand is made of.
const BARE: &str = r#"chrono = { version = "0.4", features = ["serde"] }
reqwest = { version = "0.13", features = ["json"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

/// What somebody adds who does not write the request for a token by hand; Orange's client has it.
const OAUTH: &str = "oauth2 = { version = \"5\", default-features = false }\n";

/// What declares a vehicle by hand, with a vehicle that has next to nothing.
const BY_HAND: &str = r#"use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Vehicle {
    vin: String,
    make: Option<String>,
    registered: Option<DateTime<Utc>>,
}

#[derive(Deserialize)]
struct Answer {
    message: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let vehicle: Vehicle = serde_json::from_slice(&std::fs::read("vehicle.json")?)?;
    let client = reqwest::Client::new();
    let request = client.post("https://api.example/vehicles").bearer_auth(std::env::var("TOKEN")?).json(&vehicle);
    let answer: Answer = request.send().await?.error_for_status()?.json().await?;
    println!("{}", answer.message.unwrap_or_default());
    Ok(())
}
"#;

/// What the READMEs' programs need besides their client; futures-util is in every tree anyway.
const BESIDE: &str = r#"futures-util = { version = "0.3", default-features = false }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
"#;

/// A program's name, the client with its features, and the most that it may cost in relation to the bare one.
const PROGRAMS: [(&str, &str, &[&str], f64); 10] = [
    ("E4Cars", "e4cars-client", &["rustls"], 1.05),
    ("Ownli", "ownli-client", &["rustls"], 1.05),
    ("Orange", "orange-travel-client", &["rustls"], 1.05),
    ("Afosto, orders", "afosto-client", &["rustls", "odr"], 1.05),
    ("Afosto, all services", "afosto-client", &["rustls", "all-services"], 1.25),
    ("E4Cars with ring", "e4cars-client", &["rustls-ring"], 0.8),
    ("Ownli with ring", "ownli-client", &["rustls-ring"], 0.8),
    ("Orange with ring", "orange-travel-client", &["rustls-ring"], 0.8),
    ("Afosto, orders, with ring", "afosto-client", &["rustls-ring", "odr"], 0.8),
    ("Afosto, all, with ring", "afosto-client", &["rustls-ring", "all-services"], 0.8),
];

/// Builds each program once and the bare one three times, unoptimised, in an empty folder.
pub(crate) fn run() -> Result<String, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let place = root.join("target/first-build");
    let mut bare = vec![build(&root, &place, BARE, BY_HAND)?];
    let mut costs = Vec::new();
    for (at, (_, package, features, _)) in PROGRAMS.into_iter().enumerate() {
        let (dependencies, program) = with_client(&root, package, features)?;
        costs.push(build(&root, &place, &dependencies, &program)?);
        // Again in the middle and at the end: what else the machine does changes within a quarter of an hour.
        if (at + 1) % (PROGRAMS.len() / 2) == 0 {
            bare.push(build(&root, &place, BARE, BY_HAND)?);
        }
    }
    // What Orange's client is to be compared with as well.
    let with_oauth = build(&root, &place, &format!("{BARE}{OAUTH}"), BY_HAND)?;
    let mean = |value: fn(&Cost) -> f64| bare.iter().map(value).sum::<f64>() / bare.len() as f64;
    let (processor, wall) = (mean(|cost| cost.processor), mean(|cost| cost.wall));
    let mut table = "program                       processor   of bare   bound       wall\n".to_owned();
    let _ = writeln!(table, "{:<28} {processor:>8.1} s {:>9} {:>7} {wall:>8.1} s", "bare, mean of three", "", "");
    let (mut passed, mut failed) = (0_usize, 0_usize);
    for ((name, _, _, bound), cost) in PROGRAMS.into_iter().zip(&costs) {
        let ratio = cost.processor / processor;
        *(if ratio <= bound { &mut passed } else { &mut failed }) += 1;
        let _ = writeln!(table, "{name:<28} {:>8.1} s {ratio:>9.2} {bound:>7.2} {:>8.1} s", cost.processor, cost.wall);
    }
    let (name, cost) = ("bare with oauth2", &with_oauth);
    let ratio = cost.processor / processor;
    let _ = writeln!(table, "{name:<28} {:>8.1} s {ratio:>9.2} {:>7} {:>8.1} s", cost.processor, "", cost.wall);
    let all: Vec<String> = bare.iter().map(|cost| format!("{:.1}", cost.processor)).collect();
    let _ = writeln!(table, "The bare one took {} s.", all.join(", "));
    table.push_str("Processor time of all compilers, user and system; wall beside it.\n");
    verdict(&table, passed, failed)
}

/// By how much an optimised program with a client may be larger than the bare one, in kilobytes.
const MOST_LARGER: f64 = 450.0;

/// Builds each program optimised; the size of its executable beside the bare one's. The bound is that of the clients with few
/// operations; those of Afosto and the ones with ring are shown beside it.
pub(crate) fn sizes() -> Result<String, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let place = root.join("target/first-build");
    let bare = size(&root, &place, BARE, BY_HAND)?;
    let mut table = "program                            size    over bare      bound\n".to_owned();
    let _ = writeln!(table, "{:<28} {bare:>7.0} KB", "bare");
    let (mut passed, mut failed) = (0_usize, 0_usize);
    for (name, package, features, _) in PROGRAMS {
        let (dependencies, program) = with_client(&root, package, features)?;
        let size = size(&root, &place, &dependencies, &program)?;
        let over = size - bare;
        let is_bound = package != "afosto-client" && features.contains(&"rustls");
        let bound = if is_bound { format!("{MOST_LARGER:>+7.0} KB") } else { String::new() };
        if is_bound {
            *(if over <= MOST_LARGER { &mut passed } else { &mut failed }) += 1;
        }
        let _ = writeln!(table, "{name:<28} {size:>7.0} KB {over:>+9.0} KB {bound}");
    }
    verdict(&table, passed, failed)
}

/// The size of the optimised executable, in kilobytes.
fn size(root: &Path, place: &Path, dependencies: &str, program: &str) -> Result<f64, String> {
    prepare(root, place, dependencies, program)?;
    let target = place.join("target");
    let mut command = crate::command::cargo();
    command.args(["build", "-q", "--release"]).current_dir(place.join("program"));
    without_settings(&mut command);
    output(command.env("CARGO_TARGET_DIR", &target))?;
    let executable = target.join("release").join(format!("program{}", std::env::consts::EXE_SUFFIX));
    let size = std::fs::metadata(&executable).map_err(|error| format!("{}: {error}", executable.display()))?.len();
    Ok(size as f64 / 1000.0)
}

/// What the program of a client's README depends on, and the program.
fn with_client(root: &Path, package: &str, features: &[&str]) -> Result<(String, String), String> {
    let path = root.join(package);
    let client = format!("{package} = {{ path = {path:?}, default-features = false, features = {features:?} }}\n");
    let readme = path.join("README.md");
    let readme = std::fs::read_to_string(&readme).map_err(|error| format!("{}: {error}", readme.display()))?;
    Ok((format!("{client}{BESIDE}"), block(&readme, "rust,no_run")?.to_owned()))
}

/// In seconds.
struct Cost {
    processor: f64,
    wall: f64,
}

/// Takes away what this process was told of how to compile: flags, profiles, a wrapper whose compilers would not be counted.
fn without_settings(command: &mut Command) {
    let is_setting = |name: &str| {
        name.starts_with("CARGO_PROFILE_")
            || ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_BUILD_RUSTFLAGS"].contains(&name)
            || name.starts_with("CARGO_BUILD_RUSTC")
    };
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_setting) {
            command.env_remove(&name);
        }
    }
}

/// Writes the package of a program.
fn prepare(root: &Path, place: &Path, dependencies: &str, program: &str) -> Result<(), String> {
    let folder = place.join("program");
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n[workspace]\n"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/main.rs"), program)?;
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(|error| error.to_string())?;
    output(crate::command::cargo().args(["fetch", "-q"]).current_dir(&folder)).map(|_| ())
}

fn build(root: &Path, place: &Path, dependencies: &str, program: &str) -> Result<Cost, String> {
    prepare(root, place, dependencies, program)?;
    let (folder, target) = (place.join("program"), place.join("target"));
    let _ = std::fs::remove_dir_all(&target);
    // The shell adds up what all processes below it took.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new("bash");
    command.args(["-c", "\"$0\" build -q && times"]).arg(cargo).current_dir(&folder);
    without_settings(&mut command);
    // Packages of a registry are never built so; those of a path, as here, are unless told.
    command.env("CARGO_INCREMENTAL", "0");
    let started = Instant::now();
    let (printed, _) = output(command.env("CARGO_TARGET_DIR", &target))?;
    Ok(Cost { processor: children(&printed)?, wall: rounded(started.elapsed()) })
}

fn rounded(time: Duration) -> f64 {
    (time.as_secs_f64() * 10.0).round() / 10.0
}

/// The seconds of the second line of the shell's `times`, such as `1m2.500s 0m3.250s`.
fn children(times: &str) -> Result<f64, String> {
    let line = times.lines().nth(1).ok_or("the shell says no times")?;
    line.split_whitespace().try_fold(0.0, |sum, part| {
        let seconds = part.strip_suffix('s').and_then(|part| {
            let (minutes, seconds) = part.split_once('m')?;
            Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.replace(',', ".").parse::<f64>().ok()?)
        });
        seconds.map(|seconds| sum + seconds).ok_or_else(|| format!("the shell says {line:?}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_of_a_shell_are_added_up() {
        assert_eq!(children("0m0.001s 0m0.002s\n1m2.500s 0m3.250s\n"), Ok(65.75));
        assert_eq!(children("0m0,001s 0m0,002s\n0m2,500s 0m0,250s\n"), Ok(2.75));
        assert!(children("").is_err());
        assert!(children("a\nb\n").is_err());
    }
}
