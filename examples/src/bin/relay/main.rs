//! Receives the events of E4Cars and Afosto, stores them, and passes them on, signed, until they are accepted; and makes records
//! at Ownli of the vehicles that they are about.
//!
//! `cargo run -p examples --bin relay` needs nothing: mocks of both vendors send events to it, and it passes them on to an
//! endpoint of its own that checks the signatures. With `--config FILE` it serves until it is stopped; see `--help`.
//!
//! | file | what it holds |
//! |---|---|
//! | `config`, `secrets`, `checks` | settings: a file, the environment, and what they may be |
//! | `database` | where events are stored: a file, or a PostgreSQL database |
//! | `handling` | what is done with an event: the next two, as far as they are configured |
//! | `records`, `declarations` | a record at Ownli of the event's vehicle, as its file declares it |
//! | `reading`, `unambiguous` | files that may not answer; JSON that says one thing |
//! | `drift` | where the vendors differ from their documents |
//! | `forward` | a request with the Standard Webhooks' headers |
//! | `deliveries` | the endpoints of deliveries, and how many each answered with which status |
//! | `serving` | the servers: deliveries on one address; health, readiness, metrics and the page on another |
//! | `page` | the operator's page |
//! | `operate`, `find` | the operator's commands, and the events that they are about |
//! | `visible` | texts from elsewhere, as both may show them |
//! | `demo` | the run with nothing configured |

mod checks;
mod config;
mod database;
mod declarations;
mod deliveries;
mod demo;
mod drift;
mod find;
mod forward;
mod handling;
mod operate;
mod page;
mod reading;
mod records;
mod secrets;
mod serving;
mod unambiguous;
mod visible;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use config::Config;
use examples::{exit, say};

const HELP: &str = "\
Receives the events of E4Cars and Afosto, stores them, and passes them on, signed, until they are accepted; or makes
records at Ownli of the vehicles that E4Cars' events are about.

Usage: relay [COMMAND] [--config FILE]

Commands:
  run                  serve until stopped (without --config: show it on mocks, and end)
  list [WHICH]         the latest events
  show WHICH           events with their bodies
  retry WHICH …        handle events again that are dead, parked or discarded, or at once that wait
  discard WHICH …      decide that events are not to be handled
  replay               read parked events again, after an upgrade
  export [WHICH]       all events with their bodies, one JSON object a line
  check                look through the whole file for damage, or try whether the database can be written

WHICH is an event's number; a state: waiting, in_progress, done, dead, parked or discarded; the webhook-id that the
endpoint got (msg_…); vendor:NUMBER, the vendor's number of an event; order:ID, an order of Afosto's; or key:KEY, what events
are about, such as a VIN.

The file is TOML; RELAY_CONFIG names it too:

  listen = \"0.0.0.0:8090\"         # for deliveries
  admin = \"127.0.0.1:8091\"        # /healthz, /readyz, /metrics and the page
  database = \"relay.sqlite3\"     # or of several relays: \"postgresql://relay@db.example/relay\"
  max_bytes = 10_000_000_000      # of the file; no more events are stored beyond; optional
  [e4cars]
  path = \"/e4cars\"
  header = \"x-api-key\"            # or: query = \"key\"
  [afosto]
  path = \"/afosto\"
  [forward]
  url = \"https://warehouse.example/events\"
  timeout_seconds = 20
  [ownli]                         # instead of [forward], or beside it
  base_url = \"https://api.sandbox.ownli.app\"
  declarations = \"/srv/declarations\"  # a file for each vehicle, VIN.json
  user_id = \"XT_USR1\"           # the owner, and the year, of vehicles whose files say none; optional
  year = 2024
  events = [\"receipt_execution\"] # the types of events that make a record
  statuses = []                   # the statuses that make one
  timeout_seconds = 20
  [drift]                         # where it is counted how the vendors differ from their documents; optional
  file = \"/var/lib/relay/drift.json\"
  minutes = 60
  [workers]
  concurrency = 16
  max_attempts = 25
  lease_seconds = 102             # events of a relay that was killed wait so long for another one; optional
  [retention]
  days = 30
  events = 1_000_000
  [limits]                        # of deliveries
  header_seconds = 10
  body_seconds = 30
  body_bytes = 1_048_576
  connections = 512
  [postgres]                      # optional
  schema = \"pivot_inbox\"
  max_connections = 20
  ca_file = \"/etc/relay/ca.pem\"  # who may have signed the server's certificate; else whom the system trusts

RELAY_LISTEN, RELAY_ADMIN, RELAY_DATABASE, RELAY_FORWARD_URL and RELAY_OWNLI_BASE_URL take precedence over the file. Secrets come from
the environment: RELAY_E4CARS_KEY, RELAY_AFOSTO_SECRET, RELAY_SIGNING_SECRET (whsec_…, base64), RELAY_OWNLI_PARTNER_ID,
RELAY_OWNLI_CLIENT_ID, RELAY_OWNLI_CLIENT_SECRET, RELAY_DATABASE_PASSWORD and RELAY_PAGE_PASSWORD (at least 12 characters;
without it there is no page). Each of these variables may have _FILE behind its name, and then names a file that holds
the value. While a key is replaced, the one before is good too as RELAY_E4CARS_KEY_PREVIOUS, RELAY_AFOSTO_SECRET_PREVIOUS
or RELAY_SIGNING_SECRET_PREVIOUS.

A database is reached by TLS unless it is on this machine or its address ends in ?sslmode=disable.
";

/// How long what cannot be interrupted, such as the look-up of a name, may still take at the end.
const LAST_WAIT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return exit(Err(error.into())),
    };
    let outcome = runtime.block_on(run());
    runtime.shutdown_timeout(LAST_WAIT);
    exit(outcome)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let Some(arguments) = arguments()? else {
        say(HELP);
        return Ok(());
    };
    let config = match arguments.config.or_else(|| std::env::var_os("RELAY_CONFIG").map(PathBuf::from)) {
        Some(file) => Some(Config::read(&file)?),
        None => None,
    };
    match (arguments.command.as_str(), config) {
        ("run", None) => demo::run().await,
        ("run", Some(config)) => {
            log_to_standard_error();
            let relay = serving::Relay::start(&config).await?;
            let (deliveries, admin) = relay.addresses()?;
            say(format!("deliveries at http://{deliveries}, admin at http://{admin}"));
            relay.serve(serving::stopped()).await
        }
        (_, None) => Err("--config FILE or RELAY_CONFIG says which database it is".into()),
        (command, Some(config)) => operate::run(command, &arguments.rest, &config).await,
    }
}

fn log_to_standard_error() {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
}

struct Arguments {
    command: String,
    rest: Vec<String>,
    config: Option<PathBuf>,
}

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::*;

    let (mut values, mut config) = (Vec::new(), None);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Long("config") => config = Some(PathBuf::from(parser.value()?)),
            Value(value) => values.push(value.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let mut values = values.into_iter();
    let command = values.next().unwrap_or_else(|| "run".to_owned());
    Ok(Some(Arguments { command, rest: values.collect(), config }))
}
