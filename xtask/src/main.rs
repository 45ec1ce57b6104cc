//! Maintainers' commands: `cargo run -p xtask -- COMMAND`.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

mod afosto;
mod msrv;
mod tree;

use std::process::ExitCode;

const HELP: &str = "\
Usage: cargo run -p xtask -- COMMAND

  msrv
      checks that the declared rust-version is the lowest that the libraries' dependencies allow
  recover-afosto REFERENCE FACTS
      recovers afosto-client/spec from the rendered reference and the facts of the vendor's SDK
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["msrv"] => msrv::check(),
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
