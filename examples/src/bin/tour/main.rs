//! The tour: one command that walks through the vendors, on mocks that it starts itself.
//!
//! `cargo run -p examples --bin tour -- --help` says what it can do.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

mod afosto;
mod e4cars;
mod options;
mod orange;
mod ownli;
mod report;
mod wire;

use std::process::ExitCode;

use options::{Command, Options};
use pivot_types::IncomingVehiclePivot;
use report::Chapter;

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
    let chapters = match e4cars::read(&options.declaration()) {
        Ok(pivot) => walk(&options, &pivot).await,
        Err(failure) => vec![Chapter { failure: Some(failure), ..e4cars::title(&options) }],
    };
    report::print(&chapters, options.json);
    let failed = chapters.iter().any(|chapter| chapter.failure.is_some());
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// The chapters, in their order. What goes wrong in the first ends the tour; and whoever talks to one real vendor has not
/// come for the mocks of others.
async fn walk(options: &Options, pivot: &IncomingVehiclePivot) -> Vec<Chapter> {
    let mut chapters = vec![e4cars::chapter(options, pivot).await];
    if chapters[0].failure.is_none() && options.live.is_none() {
        chapters.push(ownli::chapter(pivot).await);
        chapters.push(afosto::chapter(pivot).await);
        chapters.push(orange::chapter().await);
    }
    chapters
}
