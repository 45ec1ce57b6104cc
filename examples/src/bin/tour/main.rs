//! The tour: one command that walks through the vendors, on mocks that it starts itself.
//!
//! `cargo run -p examples --bin tour -- --help` says what it can do.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

mod e4cars;
mod options;
mod report;
mod wire;

use std::process::ExitCode;

use options::{Command, Options};

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::from_args() {
        Ok(Command::Run(options)) => options,
        Ok(Command::Help) => {
            print!("{}", options::HELP);
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("tour: {problem}\n\n{}", options::HELP);
            return ExitCode::from(2);
        }
    };
    let chapter = e4cars::chapter(&options).await;
    report::print(&chapter, options.json);
    if chapter.failure.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
