//! What somebody who has never seen the workspace has: the packages as they would be published, and their READMEs.
//!
//! Every client's package becomes a dependency of a program that consists of the README's first lines. The programs run
//! against the packaged `vendor-mocks`, whose addresses stand in the place of the vendors'.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::build_cost::write;
use crate::command::{self, output};

/// A client, the environment variables that its README reads, and the address that its README names.
struct Newcomer {
    package: &'static str,
    variables: &'static [(&'static str, &'static str)],
    environment: &'static str,
    /// The mock's address as an expression; `URL` is where the mocks are.
    mock: &'static str,
}

const NEWCOMERS: [Newcomer; 4] = [
    Newcomer {
        package: "e4cars-client",
        variables: &[("E4CARS_TOKEN", "mock-token")],
        environment: "Environment::Development",
        mock: r#"Environment::from("URL/e4cars")"#,
    },
    Newcomer {
        package: "afosto-client",
        variables: &[("AFOSTO_CLIENT_ID", "client-1"), ("AFOSTO_CLIENT_SECRET", "af0sto-s3cret")],
        environment: "Environment::Production",
        mock: r#"Environment::from("URL/afosto")"#,
    },
    Newcomer {
        package: "ownli-client",
        variables: &[
            ("OWNLI_PARTNER_ID", "partner-1"),
            ("OWNLI_CLIENT_ID", "client-1"),
            ("OWNLI_CLIENT_SECRET", "0wnli-s3cret"),
        ],
        environment: "Environment::Sandbox",
        mock: r#"Environment::from("URL/ownli")"#,
    },
    Newcomer {
        package: "orange-travel-client",
        variables: &[("ORANGE_CLIENT_ID", "travel-distributor"), ("ORANGE_CLIENT_SECRET", "c1ient-s3cret")],
        environment: "Environment::Sandbox",
        mock: r#"Environment::Other { base_url: "URL/orange/travel-b2b-sandbox/v1".into(), token_url: "URL/orange/oauth/v3/token".into() }"#,
    },
];

/// What the READMEs take to be there: a vehicle is made for a user.
const SEED: &str = r#"{"ownli": {"users": [{"id": "user-1", "firstName": "Ada", "lastName": "Lovelace", "phone": "+14155550100"}], "vehicles": []}}"#;

/// What no package may exceed, in bytes as it is transmitted.
const LARGEST: u64 = 1_000_000;

/// Packages everything, builds a program from each client's package and README, and runs it.
pub(crate) fn run() -> Result<String, String> {
    let root = std::env::current_dir().map_err(|error| error.to_string())?;
    let place = root.join("target/stranger");
    let target = target()?;
    let packages = unpacked(&root, &place)?;
    let mut report = String::new();
    for (name, folder, size) in &packages {
        for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE", "src/lib.rs"] {
            if !folder.join(file).exists() {
                return Err(format!("the package {name} has no {file}"));
            }
        }
        if *size > LARGEST {
            return Err(format!("the package {name} has {size} bytes"));
        }
        let _ = writeln!(report, "{name:<22} {:>4} KB", size / 1000);
    }
    let mut members = vec!["crates/vendor-mocks".to_owned()];
    for newcomer in &NEWCOMERS {
        members.push(newcomer.package.to_owned());
        let manifest = manifest(newcomer, &readme(&place, newcomer)?)?;
        write(&place.join(newcomer.package).join("Cargo.toml"), &manifest)?;
        write(&place.join(newcomer.package).join("src/main.rs"), "fn main() {}\n")?;
    }
    let patches: String = packages
        .iter()
        .fold(String::new(), |all, (name, ..)| all + &format!("{name} = {{ path = \"crates/{name}\" }}\n"));
    let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[patch.crates-io]\n{patches}\n");
    write(&place.join("Cargo.toml"), &(workspace + &profiles(&root)?))?;
    std::fs::copy(root.join("Cargo.lock"), place.join("Cargo.lock")).map_err(|error| error.to_string())?;

    build(&place, &target, "vendor-mocks")?;
    let mocks = Mocks::start(&place, &target)?;
    for newcomer in &NEWCOMERS {
        let said = try_out(&place, &target, newcomer, &mocks.url)?;
        let _ = writeln!(report, "{:<22} says {:?}", newcomer.package, said.lines().next().unwrap_or_default());
    }
    let _ = write!(report, "{} passed, 0 failed", NEWCOMERS.len());
    Ok(report)
}

/// Packages the workspace; gives name, folder and size of each package.
fn unpacked(root: &Path, place: &Path) -> Result<Vec<(String, PathBuf, u64)>, String> {
    let others = unpublished()?;
    let target = place.join("packaging");
    let folder = target.join("package");
    let _ = std::fs::remove_dir_all(&folder);
    let _ = std::fs::remove_dir_all(place.join("crates"));
    let mut command = command::cargo();
    command.args(["package", "-q", "--workspace", "--no-verify", "--allow-dirty", "--target-dir"]).arg(&target);
    others.iter().for_each(|name| {
        command.args(["--exclude", name.as_str()]);
    });
    output(command.current_dir(root))?;
    std::fs::create_dir_all(place.join("crates")).map_err(|error| error.to_string())?;
    let mut packages = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(|error| error.to_string())? {
        let path = entry.map_err(|error| error.to_string())?.path();
        let Some(full) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".crate")) else { continue };
        let Some((name, _)) = full.rsplit_once('-') else { continue };
        let size = std::fs::metadata(&path).map_err(|error| error.to_string())?.len();
        // With the times of now: those in a package never change, and cargo goes by them.
        output(Command::new("tar").arg("-xzmf").arg(&path).arg("-C").arg(place.join("crates")))?;
        let unpacked = place.join("crates").join(name);
        std::fs::rename(place.join("crates").join(full), &unpacked).map_err(|error| error.to_string())?;
        packages.push((name.to_owned(), unpacked, size));
    }
    packages.sort();
    Ok(packages)
}

/// The workspace's packages that say that they are not published.
fn unpublished() -> Result<Vec<String>, String> {
    let metadata = command::metadata()?;
    let members = metadata["workspace_members"].as_array().ok_or("cargo names no members of the workspace")?;
    let packages = metadata["packages"].as_array().ok_or("cargo names no packages")?;
    let ours = packages.iter().filter(|package| members.contains(&package["id"]));
    let unpublished = ours.filter(|package| package["publish"].as_array().is_some_and(Vec::is_empty));
    Ok(unpublished.filter_map(|package| package["name"].as_str().map(str::to_owned)).collect())
}

fn readme(place: &Path, newcomer: &Newcomer) -> Result<String, String> {
    let path = place.join("crates").join(newcomer.package).join("README.md");
    std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The first block of a language.
pub(crate) fn block<'a>(text: &'a str, language: &str) -> Result<&'a str, String> {
    let fence = format!("```{language}\n");
    let rest = text.split_once(&*fence).ok_or_else(|| format!("a README has no {language}"))?.1;
    Ok(rest.split_once("```").map_or(rest, |(block, _)| block))
}

fn manifest(newcomer: &Newcomer, readme: &str) -> Result<String, String> {
    let name = format!("uses-{}", newcomer.package);
    Ok(format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{}", block(readme, "toml")?))
}

/// Builds and runs the README's program against the mocks; gives what it prints, which must be something.
fn try_out(place: &Path, target: &Path, newcomer: &Newcomer, url: &str) -> Result<String, String> {
    let readme = readme(place, newcomer)?;
    let program = block(&readme, "rust,no_run")?;
    if !program.contains(newcomer.environment) {
        return Err(format!("the README of {} has no {}", newcomer.package, newcomer.environment));
    }
    let folder = place.join(newcomer.package);
    let program = program.replace(newcomer.environment, &newcomer.mock.replace("URL", url));
    write(&folder.join("src/main.rs"), &program)?;
    let declaration = place.join("../../examples/data/vehicle_declaration.json");
    std::fs::copy(declaration, folder.join("vehicle.json")).map_err(|error| error.to_string())?;
    let name = format!("uses-{}", newcomer.package);
    build(place, target, &name)?;
    let mut run = Command::new(target.join("debug").join(&name));
    run.envs(newcomer.variables.iter().copied()).current_dir(&folder);
    let output = run.output().map_err(|error| error.to_string())?;
    let [printed, complained] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned());
    if !output.status.success() || printed.trim().is_empty() || !complained.is_empty() {
        return Err(format!("the README of {}: {} {printed:?} {complained}", newcomer.package, output.status));
    }
    Ok(printed)
}

/// Where the workspace is built, and the programs too: what neither of them holds is the same for both, and built once.
fn target() -> Result<PathBuf, String> {
    let metadata = command::metadata()?;
    metadata["target_directory"].as_str().map(PathBuf::from).ok_or_else(|| "cargo names no target folder".to_owned())
}

/// The workspace's profiles, by which other packages are built.
fn profiles(root: &Path) -> Result<String, String> {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).map_err(|error| error.to_string())?;
    Ok(manifest.find("[profile.").map_or("", |at| &manifest[at..]).to_owned())
}

fn build(place: &Path, target: &Path, package: &str) -> Result<(), String> {
    let mut command = command::cargo();
    command.args(["build", "-q", "-p", package, "--target-dir"]).arg(target);
    output(command.current_dir(place)).map(|_| ())
}

/// The packaged mocks, until they are dropped.
struct Mocks {
    process: Child,
    url: String,
    /// What they go on printing to.
    output: BufReader<ChildStdout>,
}

impl Mocks {
    fn start(place: &Path, target: &Path) -> Result<Self, String> {
        let mut command = Command::new(target.join("debug/vendor-mocks"));
        let seed = place.join("seed.json");
        write(&seed, SEED)?;
        command.args(["serve", "--port", "0", "--seed"]).arg(seed).stdout(Stdio::piped());
        let mut process = command.spawn().map_err(|error| format!("the mocks cannot be run: {error}"))?;
        let output = process.stdout.take().map(BufReader::new).ok_or("the mocks print nothing")?;
        let mut mocks = Self { process, url: String::new(), output };
        let mut line = String::new();
        while mocks.url.is_empty() {
            line.clear();
            match mocks.output.read_line(&mut line) {
                Ok(0) | Err(_) => return Err("the mocks do not say where they are".to_owned()),
                Ok(_) => {}
            }
            if let Some((url, _)) = line.split_once("http://").and_then(|(_, rest)| rest.split_once(',')) {
                mocks.url = format!("http://{url}");
            }
        }
        Ok(mocks)
    }
}

impl Drop for Mocks {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
