//! Calls every operation of a vendor's client once with everything it takes, and says what does not fit.
//!
//! `cargo run -p tests --bin conformance -- VENDOR [--base-url URL] [--with-token-endpoint [URL]]`
//!
//! A line for each call: `ok METHOD path`, or `FAIL METHOD path: why`; and a last line with the counts. It fails where
//! the client sends what the description does not have, leaves out what it was given, cannot decode the answer, or decodes
//! it with anything left over. Without `--base-url` it starts the mock, and tries the description's sample answers too.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

use std::cell::RefCell;
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::time::SystemTime;

use tests::conformance::Checked;
use tests::conformance::report::{junit, markdown};
use tests::conformance::stands::{Settings, Vendor, is_at_the_vendor, run};

const HELP: &str = "\
Calls every operation of a vendor's client once with everything it takes, and says what does not fit.

Usage: cargo run -p tests --bin conformance -- <afosto|e4cars|orange|ownli> [OPTIONS]

  --base-url URL   a server that speaks the API; without it, the mock in this process, and the
                   description's sample answers, which have every field.
                   E4Cars is only dry-run; of the others everything is called for good, purchases and
                   deletions too, so that the vendors' own hosts are refused.
  --at-the-vendor  calls everything for good at a vendor's own host, since that is meant
  --token TOKEN    the fixed token that the server takes (default: conformance)
  --header-keys    calls Ownli with keys in headers instead, those of --with-token-endpoint
  --account CODE   the account of E4Cars (default: NMN)
  --with-token-endpoint [URL]
                   asks that endpoint for a token too; without a URL, the one that the vendor has
                   below the base URL. With CONFORMANCE_CLIENT_ID, CONFORMANCE_CLIENT_SECRET and
                   CONFORMANCE_PARTNER_ID; default: those of the mock.
  --junit FILE     writes what was checked there in JUnit's form
  --markdown FILE  writes what failed there as a page

Ends with 0 where everything passed, with 1 where something failed, with 2 where it was called wrongly.
";

/// What a vendor's checks look like in a report.
type Form = fn(&str, &[Checked]) -> String;

/// Where reports are written, each in its form.
#[derive(Default)]
struct Reports(Vec<(PathBuf, Form)>);

impl Reports {
    fn write(&self, vendor: Vendor, checks: &[Checked]) -> Result<(), String> {
        let name = format!("{vendor:?}").to_lowercase();
        self.0.iter().try_for_each(|(file, report)| {
            std::fs::write(file, report(&name, checks)).map_err(|problem| format!("{}: {problem}", file.display()))
        })
    }
}

fn parse() -> Result<Option<(Vendor, Settings, Reports)>, lexopt::Error> {
    use lexopt::prelude::*;

    let (mut vendor, mut settings, mut at_the_vendor) = (None, Settings::default(), false);
    let mut reports = Reports::default();
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("base-url") => settings.base_url = Some(arguments.value()?.string()?),
            Long("at-the-vendor") => at_the_vendor = true,
            Long("token") => settings.token = arguments.value()?.string()?,
            Long("header-keys") => settings.header_keys = true,
            Long("junit") => reports.0.push((arguments.value()?.into(), junit)),
            Long("markdown") => reports.0.push((arguments.value()?.into(), markdown)),
            Long("account") => settings.account = arguments.value()?.string()?,
            Long("with-token-endpoint") => {
                settings.with_token_endpoint = true;
                // A vendor's name behind it is the vendor's.
                let rest = arguments.try_raw_args().and_then(|rest| rest.peek()?.to_str().map(str::to_owned));
                if rest.is_some_and(|next| next.starts_with("http")) {
                    settings.token_url = Some(arguments.value()?.string()?);
                }
            }
            Value(name) if vendor.is_none() => vendor = Some(name.parse::<Vendor>()?),
            other => return Err(other.unexpected()),
        }
    }
    if settings.base_url.as_deref().is_some_and(is_at_the_vendor) && !at_the_vendor {
        let why =
            "this would buy, change and delete for good at the vendor itself; --at-the-vendor says that it is meant";
        return Err(why.into());
    }
    let vendor = vendor.ok_or("which vendor? One of afosto, e4cars, orange, ownli")?;
    Ok(Some((vendor, settings, reports)))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let (vendor, mut settings, reports) = match parse() {
        Ok(Some(parsed)) => parsed,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("conformance: {problem}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    settings.read_environment();
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    settings.mark = u32::try_from(now.as_secs() % 1_000_000).unwrap_or_default();
    let checks = Rc::new(RefCell::new(Vec::new()));
    let tally = Rc::clone(&checks);
    let outcome = run(vendor, &settings, move |checked| {
        println!("{checked}");
        tally.borrow_mut().push(checked);
    });
    if let Err(problem) = outcome.await {
        eprintln!("conformance: {problem}");
        return ExitCode::FAILURE;
    }
    let checks = checks.borrow();
    let failed = checks.iter().filter(|checked| !checked.wrong.is_empty()).count();
    let passed = checks.len() - failed;
    if let Err(problem) = reports.write(vendor, &checks) {
        eprintln!("conformance: {problem}");
        return ExitCode::FAILURE;
    }
    println!("{passed} passed, {failed} failed");
    if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
