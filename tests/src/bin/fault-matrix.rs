//! Runs the fault matrix and prints it as Markdown, with a line `N passed, M failed` at its end.
#![allow(clippy::print_stdout, clippy::print_stderr)] // it is a program

use std::process::ExitCode;

use lexopt::prelude::*;
use tests::fault_matrix::vendor::Vendor;
use tests::fault_matrix::{Broken, Report, Selection, page, run};
use tests::page_file::PageFile;

const HELP: &str = "\
Calls every client under every fault and prints what happened as Markdown.

cargo run -p tests --bin fault-matrix -- [options]

  --only VENDOR   e4cars, afosto, ownli or orange
  --fault TEXT    only the faults whose names have this text
  --check FILE    fails where the matrix in FILE is not the one that comes out
  --write FILE    puts the matrix into FILE, between its marks
  -v, --verbose   also says, for each cell, what was seen and what was expected";

#[derive(Default)]
struct Options {
    selection: Selection,
    page: PageFile,
    is_verbose: bool,
    wants_help: bool,
}

fn options() -> Result<Options, Broken> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("only") => {
                let name = parser.value()?.string()?;
                let vendor = Vendor::ALL.into_iter().find(|vendor| vendor.name() == name);
                options.selection.vendor = Some(vendor.ok_or_else(|| format!("there is no vendor {name}"))?);
            }
            Long("fault") => options.selection.fault = Some(parser.value()?.string()?),
            Long("check") => options.page.check = Some(parser.value()?.string()?),
            Long("write") => options.page.write = Some(parser.value()?.string()?),
            Short('v') | Long("verbose") => options.is_verbose = true,
            Short('h') | Long("help") => options.wants_help = true,
            other => return Err(other.unexpected().into()),
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

fn show(options: &Options) -> Result<ExitCode, Broken> {
    let report = run(&options.selection)?;
    let matrix = page::markdown(&report);
    let is_right = options.page.put((page::BEGIN, page::END), &matrix)?;
    if options.is_verbose {
        print_cells(&report);
    }
    for line in report.wrong() {
        println!("{line}");
    }
    let (passed, failed) = report.count();
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 && is_right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_cells(report: &Report) {
    for (title, row) in report.rows() {
        println!("{title}");
        for (often, cell) in [("always", &row.always), ("once", &row.once)] {
            let Some(cell) = cell else { continue };
            println!("  {often}: expected {:?}", cell.expected);
            println!("  {often}: seen     {:?}", cell.seen);
        }
    }
}
