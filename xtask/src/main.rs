//! Maintainers' commands: `cargo run -p xtask -- COMMAND`.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

mod afosto;
mod build_cost;
mod check_docs;
mod decode_cost;
mod generate;
mod msrv;
mod repetition;
mod stranger;
mod tree;

use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo run -p xtask -- COMMAND

  msrv
      checks that the declared rust-version is the lowest that the libraries' dependencies allow
  build-cost [--release]
      measures what it costs to compile afosto-client, beside the same types with serde's derives
  decode-cost
      measures what it costs to decode a page of orders, beside the same structs with serde's derives
  check-docs [FOLDER...]
      checks that no doc comment in the folders, or else in afosto-client's, consists of the words of its name alone
  operations
      lists Afosto's operations, a line each: method, path, Rust method, request, response, what is special
  services
      lists Afosto's services, a line each: the features of afosto-client
  generate-afosto
      writes afosto-client/src/generated and the calls of the tests from the description and the tables in
      afosto-client/spec
  stranger
      packages everything, and runs the first example of each client's README, from the packages, against the mocks
  recover-afosto REFERENCE FACTS
      recovers afosto-client/spec from the rendered reference and the facts of the vendor's SDK
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["stranger"] => stranger::run(),
        ["msrv"] => msrv::check(),
        ["check-docs"] => check_docs::run(&["afosto-client/src"]),
        ["check-docs", ref folders @ ..] => check_docs::run(folders),
        ["decode-cost"] => decode_cost::run(),
        ["operations"] => generate::listing("afosto-client/spec/afosto.openapi.json".as_ref()),
        ["services"] => generate::services("afosto-client/spec/afosto.openapi.json".as_ref()),
        ["build-cost"] => build_cost::run(false),
        ["build-cost", "--release"] => build_cost::run(true),
        ["generate-afosto"] => {
            let (folder, calls) = ("afosto-client/src/generated", "tests/src/afosto/calls.rs");
            generate::run("afosto-client/spec/afosto.openapi.json".as_ref(), folder.as_ref(), calls.as_ref())
        }
        ["recover-afosto", reference, facts] => {
            afosto::run(reference.as_ref(), facts.as_ref(), "afosto-client/spec".as_ref())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}
