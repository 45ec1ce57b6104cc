//! The programs that `cargo run --release -p xtask -- bench` measures; not for use by hand.
//!
//! `bench decode|encode DOCUMENT ours|chrono|texts TIMES`, `bench unknown-fields|webhook|csv ours|chrono TIMES`,
//! `bench serve`, `bench call NAME ours|counted|hand ADDRESS TIMES`, `bench throughput NAME ours|hand ADDRESS TIMES`.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does
#![allow(unreachable_pub)] // peers are written as those of a library
#![allow(clippy::duplicate_mod)] // the same structs with two kinds of dates are what is compared

mod calls;
mod deliveries;
mod documents;
mod json;
mod peers;
mod server;

use std::process::ExitCode;

use json::Side;

type Outcome = Result<(), Box<dyn std::error::Error + Send + Sync>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let outcome = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(run(&arguments)));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("bench: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[&str]) -> Outcome {
    match *arguments {
        [what @ ("decode" | "encode"), document, who, times] => {
            Ok(json::run(what, document, side(who)?, times.parse()?)?)
        }
        ["unknown-fields", who, times] => Ok(json::unknown_fields(side(who)?, times.parse()?)?),
        ["webhook", who, times] => deliveries::webhook(side(who)?, times.parse()?).await,
        ["csv", who, times] => deliveries::csv(side(who)?, times.parse()?).await,
        ["serve"] => server::serve().await,
        ["call", name, who, address, times] => calls::repeat(&*caller(name, who, address)?, times.parse()?).await,
        ["throughput", name, who, address, times] => {
            let taken = calls::throughput(&*caller(name, who, address)?, times.parse()?).await?;
            println!("{}", taken.as_secs_f64());
            Ok(())
        }
        _ => Err("it is run by `cargo run --release -p xtask -- bench`".into()),
    }
}

fn side(name: &str) -> Result<Side, String> {
    Side::of(name).ok_or_else(|| format!("nobody is called {name}"))
}

fn caller(
    name: &str,
    who: &str,
    address: &str,
) -> Result<Box<dyn calls::Caller>, Box<dyn std::error::Error + Send + Sync>> {
    match who {
        "ours" => calls::ours(name, address, None),
        "counted" => calls::ours(name, address, Some(&pivot_core::drift::Report::new())),
        "hand" => calls::hand(name, address),
        _ => Err(format!("nobody is called {who}").into()),
    }
}
