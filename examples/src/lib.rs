//! What the examples share: where the vendors are, and how a program ends.

#[cfg(doctest)]
mod guide;

use std::process::ExitCode;

use afosto_client::AfostoClient;
use orange_travel_client::{Credentials, Environment, OrangeTravelClient};
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::orange::OrangeMock;

/// Orange to talk to: the real one, or a mock that lives as long as this does.
#[derive(Debug)]
pub struct Orange {
    /// The client.
    pub client: OrangeTravelClient,
    /// The mock, where it is one.
    pub mock: Option<OrangeMock>,
}

impl Orange {
    /// Orange as the environment names it: `ORANGE_CLIENT_ID` and `ORANGE_CLIENT_SECRET`, and `ORANGE_ENVIRONMENT`, which is
    /// `sandbox` (the default) or `production`. Without an id, a mock in this process.
    ///
    /// # Errors
    /// Returns an error if the environment makes no sense, or the client or the mock cannot be made.
    pub async fn from_env() -> Result<Self, Box<dyn std::error::Error>> {
        let Ok(id) = std::env::var("ORANGE_CLIENT_ID") else {
            let mock = OrangeMock::start().await?;
            return Ok(Self { client: mock.client()?, mock: Some(mock) });
        };
        let secret = std::env::var("ORANGE_CLIENT_SECRET").map_err(|_| "ORANGE_CLIENT_SECRET is not set")?;
        let environment = match std::env::var("ORANGE_ENVIRONMENT").as_deref() {
            Err(_) | Ok("sandbox") => Environment::Sandbox,
            Ok("production") => Environment::Production,
            Ok(_) => return Err("ORANGE_ENVIRONMENT is sandbox or production".into()),
        };
        let client = OrangeTravelClient::builder(environment, Credentials::client(id, secret)).build()?;
        Ok(Self { client, mock: None })
    }
}

/// Afosto to talk to: the real one, or a mock that lives as long as this does.
#[derive(Debug)]
pub struct Afosto {
    /// The client.
    pub client: AfostoClient,
    /// The mock, where it is one.
    pub mock: Option<AfostoMock>,
}

impl Afosto {
    /// Afosto as the environment names it: `AFOSTO_CLIENT_ID` and `AFOSTO_CLIENT_SECRET`. Without an id, a mock in this
    /// process.
    ///
    /// # Errors
    /// Returns an error if the environment makes no sense, or the client or the mock cannot be made.
    pub async fn from_env() -> Result<Self, Box<dyn std::error::Error>> {
        let Ok(id) = std::env::var("AFOSTO_CLIENT_ID") else {
            let mock = AfostoMock::start().await?;
            return Ok(Self { client: mock.client()?, mock: Some(mock) });
        };
        let secret = std::env::var("AFOSTO_CLIENT_SECRET").map_err(|_| "AFOSTO_CLIENT_SECRET is not set")?;
        let client = AfostoClient::builder(
            afosto_client::Environment::Production,
            afosto_client::Credentials::client(id, secret),
        )
        .build()?;
        Ok(Self { client, mock: None })
    }
}

/// Ends a program: on failure, with the error and its causes on standard error.
pub fn exit(outcome: Result<(), Box<dyn std::error::Error>>) -> ExitCode {
    let Err(error) = outcome else { return ExitCode::SUCCESS };
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words.push_str(&format!("\nbecause: {error}"));
        cause = error.source();
    }
    write(std::io::stderr(), &words);
    ExitCode::FAILURE
}

/// Writes a line; a reader that has gone away is no reason to panic.
pub fn write(mut to: impl std::io::Write, line: &str) {
    let _ = writeln!(to, "{line}");
}

/// Prints a line.
pub fn say(line: impl AsRef<str>) {
    write(std::io::stdout(), line.as_ref());
}
