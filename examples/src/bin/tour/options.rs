//! What the command line and the environment ask for.

use std::path::PathBuf;

use pivot_core::Secret;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Walks through the vendors, on mocks that it starts itself: declares a vehicle to E4Cars and receives
the event that follows; makes it a record at Ownli; buys an eSIM from Orange Travel and shows its QR code.

Usage: cargo run -p examples --bin tour -- [OPTIONS] [FILE]

  FILE     a vehicle declaration (IncomingVehiclePivot) in JSON;
           default: examples/data/vehicle_declaration.json

  --json   print what happened as JSON
  --live   talk to E4Cars itself instead of a mock, and to nobody else; needs E4CARS_BASE_URL,
           E4CARS_TOKEN and E4CARS_ACCOUNT in the environment. Without FILE it only dry-runs: the
           example's vehicle does not exist. Events go to the account's own subscription, not here.
  --help   print this
";

/// What to do.
pub(crate) enum Command {
    Run(Options),
    Help,
}

/// How to run the tour.
pub(crate) struct Options {
    /// The declaration; the example where none is given.
    pub(crate) file: Option<PathBuf>,
    pub(crate) json: bool,
    /// The real vendor.
    pub(crate) live: Option<Live>,
}

/// The real vendor, as the environment names it.
pub(crate) struct Live {
    pub(crate) base_url: String,
    pub(crate) token: Secret,
    pub(crate) account: String,
}

impl Options {
    pub(crate) fn from_args() -> Result<Command, String> {
        use lexopt::prelude::*;

        let (mut file, mut json, mut live) = (None, false, false);
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next().map_err(|error| error.to_string())? {
            match argument {
                Long("json") => json = true,
                Long("live") => live = true,
                Long("help") | Short('h') => return Ok(Command::Help),
                Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
                other => return Err(other.unexpected().to_string()),
            }
        }
        let live = if live { Some(Live::from_env()?) } else { None };
        Ok(Command::Run(Self { file, json, live }))
    }

    /// The declaration's file: the one given, or the example next to this program's sources.
    pub(crate) fn declaration(&self) -> PathBuf {
        let example = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/vehicle_declaration.json");
        self.file.clone().unwrap_or_else(example)
    }
}

impl Live {
    fn from_env() -> Result<Self, String> {
        let names = ["E4CARS_BASE_URL", "E4CARS_TOKEN", "E4CARS_ACCOUNT"];
        let values = names.map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        match values {
            [Some(base_url), Some(token), Some(account)] => Ok(Self { base_url, token: token.into(), account }),
            values => {
                let missing = names.iter().zip(&values).filter(|(_, value)| value.is_none()).map(|(name, _)| *name);
                Err(format!("--live needs these in the environment: {}", missing.collect::<Vec<_>>().join(", ")))
            }
        }
    }
}
