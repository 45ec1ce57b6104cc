//! The four vendors as servers, for programs in any language.
//!
//! `cargo run -p vendor-mocks -- serve --port 8080`
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use vendor_mocks::serve::{Options, Seed, start};

const HELP: &str = "\
Serves mocks of Afosto, E4Cars, Orange Travel and Ownli, each under a path prefix of its own, and a page
at / that shows the requests as they arrive.

Usage: vendor-mocks serve [OPTIONS]

  --port PORT         where to listen (default: 8080; 0 for a free port)
  --host ADDRESS      on which address (default: 127.0.0.1)
  --token TOKEN       a fixed token that every vendor accepts (default: mock-token)
  --seed FILE         what is there at the start, in JSON: see the documentation of serve::Seed
  --latency TIME      how long every answer takes at least: 200ms, 1.5s, or milliseconds
  --error-rate SHARE  how many calls are answered 503 instead: 0.1 for one in ten
  --help              print this

Stops with Ctrl-C.
";

fn parse() -> Result<Option<Options>, lexopt::Error> {
    use lexopt::prelude::*;

    let (mut options, mut is_serving) = (Options::default(), false);
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Value(command) if !is_serving && command == "serve" => is_serving = true,
            Long("port") => {
                let text = arguments.value()?.string()?;
                options.port = text.parse().map_err(|_| format!("--port {text} is not from 0 to 65535"))?;
            }
            Long("host") => {
                let text = arguments.value()?.string()?;
                options.host = text.parse().map_err(|_| format!("--host {text} is no address; 127.0.0.1 is"))?;
            }
            Long("token") => options.token = arguments.value()?.string()?,
            Long("seed") => options.seed = seed(&arguments.value()?.string()?)?,
            Long("latency") => {
                let text = arguments.value()?.string()?;
                options.latency = time(&text).ok_or(format!("--latency {text} is no time; 200ms and 1.5s are"))?;
            }
            Long("error-rate") => {
                let text = arguments.value()?.string()?;
                let rate = text.parse().ok().filter(|rate| (0.0..=1.0).contains(rate));
                options.error_rate = rate.ok_or(format!("--error-rate {text} is not from 0 to 1"))?;
            }
            other => return Err(other.unexpected()),
        }
    }
    if is_serving { Ok(Some(options)) } else { Err("what to do? serve".into()) }
}

fn seed(path: &str) -> Result<Seed, String> {
    let json = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    Seed::from_json(&json).map_err(|error| format!("{path}: {error}"))
}

/// A time: with its unit, or in milliseconds.
fn time(text: &str) -> Option<Duration> {
    let seconds = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(milliseconds), _) => milliseconds.parse::<f64>().ok()? / 1000.0,
        (None, Some(seconds)) => seconds.parse().ok()?,
        (None, None) => text.parse::<f64>().ok()? / 1000.0,
    };
    Duration::try_from_secs_f64(seconds).ok()
}

/// Prints a text. That nobody reads it is no reason to stop.
fn say(text: &str) {
    let mut output = std::io::stdout().lock();
    let _ = output.write_all(text.as_bytes()).and_then(|()| output.flush());
}

/// Waits until somebody interrupts the program, or a supervisor ends it; both are heard from when this is called.
fn asked_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        let (mut interrupted, mut ended) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        Ok(async move {
            tokio::select! {
                _ = interrupted.recv() => {}
                _ = ended.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match parse() {
        Ok(Some(options)) => options,
        Ok(None) => {
            say(HELP);
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("vendor-mocks: {problem}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let place = format!("{}:{}", options.host, options.port);
    let serving = match start(options).await {
        Ok(serving) => serving,
        Err(problem) => {
            eprintln!("vendor-mocks: {place}: {problem} (--port and --host choose another place, 0 a free port)");
            return ExitCode::FAILURE;
        }
    };
    match asked_to_stop() {
        Ok(stop) => {
            say(&format!("{}\n", serving.directions()));
            stop.await;
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("vendor-mocks: {problem}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_and_without_a_unit() {
        for (text, milliseconds) in [("200ms", 200), ("1.5s", 1500), ("30", 30), ("0", 0)] {
            assert_eq!(time(text), Some(Duration::from_millis(milliseconds)), "{text}");
        }
        for text in ["", "ms", "-1", "fast", "1e99s", "NaN"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
