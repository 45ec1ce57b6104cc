//! The four vendors as servers, for programs in any language.
//!
//! `cargo run -p vendor-mocks -- serve --port 8080`
#![allow(clippy::print_stderr)] // printing is what a program on the command line does

mod arguments;
mod counting;
mod lines;
mod recording;

use std::io::Write;
use std::net::IpAddr;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use arguments::{Command, HELP, Serve};
use lines::Lines;
use vendor_mocks::serve::{LineLog, Serving, start};

/// How long those who are being answered have when the program is asked to stop.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the last lines of the log may take to be written.
const LAST_LINES: Duration = Duration::from_secs(1);

/// Prints a text. That nobody reads it is no reason to stop.
fn say(text: &str) {
    let _ = print(text);
}

/// Prints what the program is there to print: that it cannot be written is an error, that nobody reads it is none.
fn print(text: &str) -> Result<(), String> {
    let mut output = std::io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(problem) if problem.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("the output: {problem}")),
        _ => Ok(()),
    }
}

/// What went wrong, in one line.
fn complain(problem: &str) {
    let line = problem.split_whitespace().collect::<Vec<_>>().join(" ");
    let _ = writeln!(std::io::stderr(), "vendor-mocks: {line}");
}

/// Waits until somebody interrupts the program, or a supervisor ends it; both are heard from when this is called, also where
/// the program is the first process, which no signal ends by itself.
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

/// Writes the port into a file, whole or not at all: somebody waits for the file to appear.
fn tell_port(file: &Path, port: u16) -> std::io::Result<()> {
    pivot_core::files::replace(file, format!("{port}\n").as_bytes())
}

/// Starts the server, and gives it as soon as it can be asked.
async fn begin(serve: Serve) -> Result<(Serving, Option<Lines>), String> {
    let Serve { mut options, port_file, is_json } = serve;
    let place = match options.host {
        IpAddr::V4(host) => format!("{host}:{}", options.port),
        IpAddr::V6(host) => format!("[{host}]:{}", options.port),
    };
    let lines = if is_json { Some(Lines::to(std::io::stdout()).map_err(|problem| problem.to_string())?) } else { None };
    options.log = lines.clone().map(|lines| LineLog::new(move |line| lines.write(line)));
    let serving = start(options).await.map_err(|problem| match problem.downcast_ref::<std::io::Error>() {
        Some(_) => format!("{place}: {problem} (--port and --host choose another place, 0 a free port)"),
        None => problem.to_string(),
    })?;
    if let Some(file) = port_file {
        tell_port(&file, serving.port()).map_err(|problem| format!("--port-file {}: {problem}", file.display()))?;
    }
    if !is_json {
        say(&format!("{}\n", serving.directions()));
    }
    Ok((serving, lines))
}

async fn serve(serve: Serve) -> Result<(), String> {
    // Before anybody can know that it is there.
    let stop = asked_to_stop().map_err(|problem| problem.to_string())?;
    let (serving, lines) = begin(serve).await?;
    stop.await;
    serving.stop(PATIENCE).await;
    lines.iter().for_each(|lines| lines.finish(LAST_LINES));
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let outcome = match arguments::parse(lexopt::Parser::from_env()) {
        Ok(Command::Help) => {
            say(HELP);
            Ok(())
        }
        Ok(Command::Version) => {
            say(concat!("vendor-mocks ", env!("CARGO_PKG_VERSION"), "\n"));
            Ok(())
        }
        Ok(Command::Serve(options)) => serve(*options).await,
        Ok(Command::Recording(task)) => recording::run(*task).await,
        Ok(Command::Coverage(task)) => counting::run(&task),
        Err(problem) => {
            complain(&format!("{problem} (--help tells what there is)"));
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            complain(&problem);
            ExitCode::FAILURE
        }
    }
}
