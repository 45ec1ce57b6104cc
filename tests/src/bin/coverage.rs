//! Counts what is known of the vendors and what is built of it, and prints it as Markdown, with a line `N known, M not
//! built` at its end.
#![allow(clippy::print_stdout, clippy::print_stderr)] // it is a program

use std::error::Error;
use std::process::ExitCode;

use lexopt::prelude::*;
use tests::coverage::{page, run};
use tests::page_file::PageFile;

const HELP: &str = "\
Counts the operations and events that are known of the vendors, and those that are built.

cargo run -p tests --bin coverage -- [options]

  --check FILE    fails where the table in FILE is not the one that comes out
  --write FILE    puts the table into FILE, between its marks";

#[derive(Default)]
struct Options {
    page: PageFile,
    wants_help: bool,
}

fn options() -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => options.page.check = Some(parser.value()?.string()?),
            Long("write") => options.page.write = Some(parser.value()?.string()?),
            Short('h') | Long("help") => options.wants_help = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match options() {
        Ok(options) if options.wants_help => {
            println!("{HELP}");
            ExitCode::SUCCESS
        }
        Ok(options) => show(&options).await.unwrap_or_else(|error| fail(&error.to_string())),
        Err(error) => fail(&format!("{error}\n\n{HELP}")),
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

async fn show(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let rows = run().await?;
    let table = page::markdown(&rows);
    let is_right = options.page.put(page::MARKS, &table)?;
    let all = || rows.iter().flat_map(|row| row.operations.values().chain(row.events.values()));
    println!("{} known, {} not built", all().count(), all().filter(|is_built| !**is_built).count());
    Ok(if is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
