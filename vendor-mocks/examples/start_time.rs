//! How long a mock takes to start: the first in a process, which reads the vendor's description, and those after it.
//!
//! `cargo run -p vendor-mocks --example start_time`, with or without `--release`. Each first start is that of a process of
//! its own; figures are medians of eleven.
#![allow(clippy::print_stdout)] // printing is what a program on the command line does

use std::process::Command;
use std::time::{Duration, Instant};

use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::e4cars::E4CarsMock;
use vendor_mocks::orange::OrangeMock;
use vendor_mocks::ownli::OwnliMock;

const VENDORS: [&str; 4] = ["afosto", "e4cars", "orange", "ownli"];
const TIMES: usize = 11;

/// Starts a mock and asks it something, so that whatever it puts off is done.
async fn start(vendor: &str) -> Result<Duration, Box<dyn std::error::Error>> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    let started = Instant::now();
    match vendor {
        "afosto" => drop(http.get(AfostoMock::start().await?.url()).send().await),
        "e4cars" => drop(http.get(E4CarsMock::start().await?.url()).send().await),
        "orange" => drop(http.get(OrangeMock::start().await?.url()).send().await),
        _ => drop(http.get(OwnliMock::start().await?.url()).send().await),
    }
    Ok(started.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(vendor) = std::env::args().nth(1) {
        println!("{}", start(&vendor).await?.as_micros());
        return Ok(());
    }
    println!("vendor   first start   later starts");
    for vendor in VENDORS {
        let mut first = Vec::new();
        for _ in 0..TIMES {
            let told = Command::new(std::env::current_exe()?).arg(vendor).output()?;
            first.push(Duration::from_micros(String::from_utf8(told.stdout)?.trim().parse()?));
        }
        start(vendor).await?;
        let mut later = Vec::new();
        for _ in 0..TIMES {
            later.push(start(vendor).await?);
        }
        let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
        println!("{vendor:8} {:8.1} ms {:11.2} ms", milliseconds(median(first)), milliseconds(median(later)));
    }
    Ok(())
}
