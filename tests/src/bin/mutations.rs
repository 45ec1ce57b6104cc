//! Changes every document at every place and prints what came of it as Markdown, with a line `N passed, M failed` at its
//! end.
#![allow(clippy::print_stdout, clippy::print_stderr)] // it is a program

use std::error::Error;
use std::process::ExitCode;

use lexopt::prelude::*;
use tests::mutations::{Selection, page, run};
use tests::page_file::PageFile;

const HELP: &str = "\
Reads the vendors' documents with every odd value at every place, writes them back, and prints what came of it.

cargo run -p tests --bin mutations -- [options]

  --only VENDOR   e4cars, afosto, ownli or orange
  --kind TEXT     only the kinds of change whose names have this text
  --check FILE    fails where the tables in FILE are not those that come out
  --write FILE    puts the tables into FILE, between its marks";

#[derive(Default)]
struct Options {
    selection: Selection,
    page: PageFile,
    wants_help: bool,
}

fn options() -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => options.selection.vendor = Some(parser.value()?.string()?),
            Long("kind") => options.selection.kind = Some(parser.value()?.string()?),
            Long("check") => options.page.check = Some(parser.value()?.string()?),
            Long("write") => options.page.write = Some(parser.value()?.string()?),
            Short('h') | Long("help") => options.wants_help = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn main() -> ExitCode {
    match options() {
        Ok(options) if options.wants_help => {
            println!("{HELP}");
            ExitCode::SUCCESS
        }
        Ok(options) => show(&options).unwrap_or_else(|error| fail(&error.to_string())),
        Err(error) => fail(&format!("{error}\n\n{HELP}")),
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

fn show(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let report = run(&options.selection);
    let (passed, failed) = report.count();
    if passed + failed == 0 {
        return Err("there is no such vendor or kind".into());
    }
    let tables = page::markdown(&report);
    let is_right = options.page.put((page::BEGIN, page::END), &tables)?;
    for line in &report.failures {
        println!("{line}");
    }
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 && is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
