//! The commands that record and replay.

use std::path::{Path, PathBuf};
use std::time::Duration;

use pivot_core::files;
use pivot_core::recording::Cassette;
use vendor_mocks::record::{Options, Recording, Replaying, Vendor};

use crate::arguments::{Given, host, host_name, port};
use crate::{PATIENCE, asked_to_stop, complain, say, tell_port};

/// What is recorded or replayed, and where.
pub(crate) struct Task {
    options: Options,
    port_file: Option<PathBuf>,
    work: Work,
}

enum Work {
    Record { upstream: String, vendor: Option<Vendor>, out: PathBuf },
    Replay { file: PathBuf, must_verify: bool },
}

/// Reads what stands behind the command. `None` if help is asked for.
pub(crate) fn parse(is_record: bool, mut arguments: lexopt::Parser) -> Result<Option<Task>, lexopt::Error> {
    use lexopt::prelude::*;

    let (mut options, mut port_file) = (Options::default(), None);
    let (mut upstream, mut vendor, mut out, mut file, mut must_verify) = (None, None, None, None, false);
    let mut given = Given::default();
    while let Some(argument) = arguments.next()? {
        given.note(&argument)?;
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("port") => options.port = port(&arguments.value()?.string()?)?,
            Long("host") => options.host = host(&arguments.value()?.string()?)?,
            Long("allow-host") => options.allowed_hosts.push(host_name(arguments.value()?.string()?)?),
            Long("below") => options.below = arguments.value()?.string()?,
            Long("port-file") => port_file = Some(arguments.value()?.into()),
            Long("upstream") if is_record => upstream = Some(arguments.value()?.string()?),
            Long("vendor") if is_record => vendor = Some(arguments.value()?.string()?.parse::<Vendor>()?),
            Long("out") if is_record => out = Some(arguments.value()?.into()),
            Long("verify") if !is_record => must_verify = true,
            Value(path) if !is_record && file.is_none() => file = Some(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    let work = match is_record {
        true => Work::Record {
            upstream: upstream.ok_or("record needs --upstream URL, the server that requests are passed on to")?,
            vendor,
            out: out.ok_or("record needs --out FILE, where the recording is written")?,
        },
        false => Work::Replay { file: file.ok_or("replay needs a file that was recorded")?, must_verify },
    };
    Ok(Some(Task { options, port_file, work }))
}

/// Serves until it is asked to stop.
pub(crate) async fn run(task: Task) -> Result<(), String> {
    let Task { mut options, port_file, work } = task;
    // Before anybody can know that it is there.
    let stop = asked_to_stop().map_err(|problem| problem.to_string())?;
    let tell = |port: u16, url: &str, what: &str| {
        if let Some(file) = &port_file {
            tell_port(file, port).map_err(|problem| format!("--port-file {}: {problem}", file.display()))?;
        }
        say(&format!("{what} at {url}; Ctrl-C ends it\n"));
        Ok::<(), String>(())
    };
    match work {
        Work::Record { upstream, vendor, out } => {
            // Before anything is recorded that would be lost otherwise.
            check_out(&out).map_err(|problem| format!("--out {}: {problem}", out.display()))?;
            options.on_write_error = Some(|problem| complain(&problem.to_string()));
            let recording =
                Recording::start_into(options, &upstream, vendor, &out).await.map_err(|problem| problem.to_string())?;
            tell(recording.port(), &recording.url(), "Recording")?;
            stop.await;
            let cassette = recording.stop(PATIENCE).await;
            if cassette.is_empty() && std::fs::metadata(&out).is_ok_and(|there| there.is_file()) {
                say(&format!("nothing was recorded, and {} stays as it is\n", out.display()));
                return Ok(());
            }
            let count = cassette.len();
            save(cassette, &out).await?;
            say(&format!("{count} interactions are in {}\n", out.display()));
            Ok(())
        }
        Work::Replay { file, must_verify } => {
            let replaying = Replaying::start(options, &file).await.map_err(|problem| problem.to_string())?;
            tell(replaying.port(), &replaying.url(), "Replaying")?;
            stop.await;
            match replaying.stop(PATIENCE).await {
                Err(problem) if must_verify => Err(problem.to_string()),
                Err(problem) => {
                    complain(&problem.to_string());
                    Ok(())
                }
                Ok(()) => Ok(()),
            }
        }
    }
}

/// Checks that a recording can be written there.
fn check_out(out: &Path) -> std::io::Result<()> {
    if ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].iter().any(|output| out == Path::new(output)) {
        return Err(std::io::Error::other("what this program says goes there; a file or a FIFO has a name of its own"));
    }
    files::check(out)
}

/// Writes the recording. For whoever is to read a FIFO, it waits so long at most as for those who are being answered.
async fn save(cassette: Cassette, out: &Path) -> Result<(), String> {
    let is_file = std::fs::metadata(out).map_or(true, |there| there.is_file());
    let patience = if is_file { Duration::MAX } else { PATIENCE };
    let (done, saved) = tokio::sync::oneshot::channel();
    let file = out.to_owned();
    // A thread of its own: the program ends, and does not wait for it.
    std::thread::spawn(move || done.send(cassette.save(file)));
    match tokio::time::timeout(patience, saved).await {
        Ok(Ok(saved)) => saved.map_err(|problem| problem.to_string()),
        Ok(Err(_)) => Err(format!("{}: the recording could not be written", out.display())),
        Err(_) => Err(format!("{}: nobody reads it, so that the recording is lost", out.display())),
    }
}
