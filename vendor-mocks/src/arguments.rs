//! What stands on the command line.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::time::SystemTime;

use vendor_mocks::serve::{Options, Seed};

pub(crate) const HELP: &str = "\
Serves mocks of Afosto, E4Cars, Orange Travel and Ownli, each under a path prefix of its own, and a page
at / that shows the requests as they arrive.

Usage: vendor-mocks serve [OPTIONS]
       vendor-mocks record --upstream URL --out FILE [--vendor NAME] [--below PATH] [--port PORT] [--port-file FILE]
       vendor-mocks replay FILE [--below PATH] [--port PORT] [--port-file FILE] [--verify]
       vendor-mocks coverage --from FILE [--vendor NAME] [--format markdown|junit|json]

record passes requests on to a server and writes them with what it answered into a file, without secrets,
when it is stopped; replay answers from that file, with nobody there. --below serves them below a path, as
the mocks have each vendor below one. --host and --allow-host as below.
coverage tells which operations were called, by such a file, by what GET /_mock/requests answered, or by the
lines of --json; --from may stand several times.

  --port PORT         where to listen (default: 8080; 0 for a free port)
  --port-file FILE    writes the port there as soon as it can be asked, for those who wait for it
  --host ADDRESS      on which address (default: 127.0.0.1; localhost is the same)
  --allow-host NAME   a name by which the page and /_mock may be asked for, beside addresses and localhost:
                      that of a container, say; may stand several times
  --token TOKEN       a fixed token that every vendor accepts (default: mock-token)
  --seed FILE         what is there at the start, in JSON: the README shows one
  --latency TIME      how long every answer takes at least: 200ms, 1.5s, or milliseconds; 50ms..200ms for as
                      long as is drawn each time
  --error-rate SHARE  how many calls are answered 503 instead: 0.1 for one in ten
  --strictness HOW    strict refuses what the descriptions do not know (default), lenient passes it over
  --clock TIME        the time that the clock stands still at: 2026-01-31T12:00:00Z (default: the system's)
  --random NUMBER     draws latencies and errors from it: the same number draws the same
  --json              prints a line of JSON for each request, for the start and for the end, and nothing else
  --version           prints the version
  --help              prints this

Stops with Ctrl-C or SIGTERM, when what is being answered has been.
";

/// What is to be done.
pub(crate) enum Command {
    Help,
    Version,
    Serve(Box<Serve>),
    Recording(Box<crate::recording::Task>),
    Coverage(crate::counting::Task),
}

#[derive(Default)]
pub(crate) struct Serve {
    pub(crate) options: Options,
    pub(crate) port_file: Option<PathBuf>,
    pub(crate) is_json: bool,
}

/// The options that stood on the command line.
#[derive(Default)]
pub(crate) struct Given(Vec<String>);

impl Given {
    /// Those that may stand several times.
    const SEVERAL: [&str; 2] = ["allow-host", "from"];

    /// Notes an option.
    ///
    /// # Errors
    /// Returns an error if it stood there before: one of the two values would be passed over.
    pub(crate) fn note(&mut self, argument: &lexopt::Arg<'_>) -> Result<(), String> {
        let lexopt::Arg::Long(name) = argument else { return Ok(()) };
        if self.0.iter().any(|given| given == name) && !Self::SEVERAL.contains(name) {
            return Err(format!("--{name} stands there twice"));
        }
        self.0.push((*name).to_owned());
        Ok(())
    }
}

pub(crate) fn parse(mut arguments: lexopt::Parser) -> Result<Command, lexopt::Error> {
    use lexopt::prelude::*;

    let (mut serve, mut is_serving, mut count, mut given) = (Serve::default(), false, 0, Given::default());
    while let Some(argument) = arguments.next()? {
        count += 1;
        given.note(&argument)?;
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Short('V') | Long("version") => return Ok(Command::Version),
            Value(command) if count == 1 && (command == "record" || command == "replay") => {
                let task = crate::recording::parse(command == "record", arguments)?;
                return Ok(task.map_or(Command::Help, |task| Command::Recording(Box::new(task))));
            }
            Value(command) if count == 1 && command == "coverage" => {
                return Ok(crate::counting::parse(arguments)?.map_or(Command::Help, Command::Coverage));
            }
            Value(command) if !is_serving && command == "serve" => is_serving = true,
            Long("port-file") => serve.port_file = Some(arguments.value()?.into()),
            Long("json") => serve.is_json = true,
            Long(name) => {
                let name = name.to_owned();
                if !OPTIONS.contains(&name.as_str()) {
                    return Err(format!("--{name} is not known").into());
                }
                let value = arguments.value()?.string()?;
                set(&mut serve.options, &name, value)?;
            }
            other => return Err(other.unexpected()),
        }
    }
    match (is_serving, count) {
        (true, _) => Ok(Command::Serve(Box::new(serve))),
        (false, 0) => Ok(Command::Help),
        (false, _) => Err("what to do? serve, record, replay or coverage".into()),
    }
}

/// Those with a value that [`set`] knows.
const OPTIONS: [&str; 10] =
    ["port", "host", "allow-host", "token", "seed", "latency", "error-rate", "strictness", "clock", "random"];

fn set(options: &mut Options, name: &str, text: String) -> Result<(), String> {
    match name {
        "port" => options.port = port(&text)?,
        "host" => options.host = host(&text)?,
        "allow-host" => options.allowed_hosts.push(host_name(text)?),
        "token" if text.is_empty() => return Err("--token is empty".to_owned()),
        "token" => options.token = text,
        "seed" => options.seed = seed(&text)?,
        "latency" => options.latency = text.parse().map_err(|why| format!("--latency {why}"))?,
        "strictness" => options.strictness = text.parse().map_err(|why| format!("--strictness {why}"))?,
        "clock" => options.clock = Some(moment(&text)?),
        "random" => options.random = Some(text.parse().map_err(|_| format!("--random {text} is no number from 0"))?),
        _ => {
            let rate = text.parse().ok().filter(|rate| (0.0..=1.0).contains(rate));
            options.error_rate = rate.ok_or(format!("--error-rate {text} is not from 0 to 1"))?;
        }
    }
    Ok(())
}

pub(crate) fn port(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("--port {text} is not from 0 to 65535"))
}

pub(crate) fn host(text: &str) -> Result<IpAddr, String> {
    let host =
        if text.eq_ignore_ascii_case("localhost") { Some(Ipv4Addr::LOCALHOST.into()) } else { text.parse().ok() };
    host.ok_or_else(|| format!("--host {text} is no address; 127.0.0.1 and localhost are"))
}

/// A name that a server may be asked by.
pub(crate) fn host_name(text: String) -> Result<String, String> {
    let is_name = !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || "/:@,*".contains(c));
    match is_name {
        true => Ok(text),
        false => Err(format!("--allow-host {text:?} is no name of a machine: it stands without scheme and port")),
    }
}

fn seed(path: &str) -> Result<Seed, String> {
    let json = std::fs::read(path).map_err(|error| format!("--seed {path}: {error}"))?;
    Seed::from_json(&json).map_err(|error| format!("--seed {path}: {error}"))
}

fn moment(text: &str) -> Result<SystemTime, String> {
    let moment = chrono::DateTime::parse_from_rfc3339(text);
    moment
        .map(|moment| moment.to_utc().into())
        .map_err(|_| format!("--clock {text} is no moment; 2026-01-31T12:00:00Z is"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_of_the_help_is_known() {
        let named = HELP.lines().filter_map(|line| line.strip_prefix("  --")?.split_whitespace().next());
        let mut named: Vec<&str> = named.collect();
        let mut known: Vec<&str> = OPTIONS.into_iter().chain(["port-file", "json", "version", "help"]).collect();
        named.sort_unstable();
        known.sort_unstable();
        assert_eq!(named, known);
    }
}
