//! Maintainers' commands: `cargo run -p xtask -- COMMAND`.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

mod afosto;
mod api;
mod bench;
mod build_cost;
mod check_docs;
mod command;
mod doc_counts;
mod drift;
mod first_build;
mod generate;
mod msrv;
mod repetition;
mod stranger;
mod tree;

use std::io::Write as _;
use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo run -p xtask -- COMMAND, in the repository's root

  msrv
      checks that each package's rust-version is the lowest that its dependencies allow
  build-cost [--release]
      measures what it costs to compile afosto-client, beside the same types with serde's derives
  first-build [--sizes]
      measures what the first build of a program with each client costs, beside one with what a client by hand is made of;
      with --sizes, how large the same programs are when they are optimised
  bench [--write] [TABLE [ROW]]
      measures what decoding, encoding, calls, webhooks and CSV cost beside code written by hand, and prints the tables, or
      the one that is named, or a row of it; needs valgrind. Builds for some minutes, then measures for some ten. Ends with
      1 if a row misses its bound. `--write` writes the tables to docs/performance.md too
  api [--check]
      writes the public API of each published library to docs/api, or checks that it is what stands there
  check-docs [FOLDER...]
      checks that no doc comment in the folders, or else in all packages that are published, consists of the words of its
      name alone, or says in its summary what it rests on
  doc-counts
      counts how many public items of each published library are documented, and how
  drift FILE...
      adds up drift reports (`drift::Report::to_json`, or the file of the relay's `[drift]`), and says what to add to the
      vendors' descriptions
  operations
      lists Afosto's operations, a line each: method, path, Rust method, request, response, what is special
  services
      lists Afosto's services, a line each: the features of afosto-client
  generate-afosto
      writes afosto-client/src/generated, the calls of the tests and what bench measures from the description and the
      tables in afosto-client/spec
  stranger
      packages everything, and runs the first example of each client's README, from the packages, against the mocks
  recover-afosto REFERENCE FACTS
      recovers afosto-client/spec from the rendered reference and the facts of the vendor's SDK
";

fn main() -> ExitCode {
    if std::env::var_os(api::AS_RUSTDOC).is_some() {
        return api::rustdoc(std::env::args_os().skip(1));
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        return print(HELP.trim_end());
    }
    // All commands read what is here, and would each name a file that nobody asked for.
    if !std::path::Path::new("xtask/Cargo.toml").is_file() {
        eprintln!("xtask: this is not the repository's root, where all commands are run");
        return ExitCode::FAILURE;
    }
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["stranger"] => stranger::run(),
        ["api"] => api::run(false),
        ["api", "--check"] => api::run(true),
        ["doc-counts"] => doc_counts::run(),
        ["msrv"] => msrv::check(),
        ["check-docs"] => check_docs::run_all(),
        ["check-docs", ref folders @ ..] => check_docs::run(folders),
        ["drift", ref files @ ..] => drift::run(files),
        ["bench", ref rest @ ..] => bench::run(rest),
        ["operations"] => generate::listing("afosto-client/spec/afosto.openapi.json".as_ref()),
        ["services"] => generate::services("afosto-client/spec/afosto.openapi.json".as_ref()),
        ["build-cost"] => build_cost::run(false),
        ["first-build"] => first_build::run(),
        ["first-build", "--sizes"] => first_build::sizes(),
        ["build-cost", "--release"] => build_cost::run(true),
        ["generate-afosto"] => {
            let (folder, tests) = ("afosto-client/src/generated", "tests/src/afosto");
            let description = "afosto-client/spec/afosto.openapi.json";
            generate::run(description.as_ref(), folder.as_ref(), tests.as_ref(), "bench".as_ref())
        }
        ["recover-afosto", reference, facts] => {
            afosto::run(reference.as_ref(), facts.as_ref(), "afosto-client/spec".as_ref())
        }
        [] => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
        ref unknown => {
            eprintln!("xtask: there is no command {:?} with these words; --help lists all", unknown.join(" "));
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(report) => print(&report),
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn print(report: &str) -> ExitCode {
    match writeln!(std::io::stdout(), "{report}") {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has had enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: the report could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
