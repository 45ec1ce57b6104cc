//! Calls every operation of a vendor's client once with everything it takes, and says what does not fit.
//!
//! `cargo run -p tests --bin conformance -- afosto [--base-url URL --token TOKEN] [--with-token-endpoint]`
//!
//! A line for each operation: `ok METHOD path`, or `FAIL METHOD path: why`; and a last line with the counts. It fails where the
//! client sends what the description does not have, leaves out what it was given, cannot decode the answer, or decodes it
//! with anything left over. Without `--base-url` it starts the mock, a new one for each operation.
#![allow(clippy::print_stdout, clippy::print_stderr)] // printing is what a program on the command line does

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use afosto_client::{AfostoClient, Credentials};
use client_core::transport::{Body, RequestBody, ReqwestTransport, Transport, TransportError, TransportErrorKind};
use client_core::{BoxFuture, RetryPolicy};
use tests::afosto::calls::CALLS;
use tests::afosto::{Call, Caller};
use vendor_mocks::afosto::description::{Description, Request};
use vendor_mocks::afosto::{AfostoMock, CLIENT_ID, CLIENT_SECRET};

const HELP: &str = "\
Usage: cargo run -p tests --bin conformance -- afosto [OPTIONS]

Calls every operation of the client once with everything it takes, and says what does not fit.

  --base-url URL          a server that speaks the API; without it, the mock in this process
  --token TOKEN           the bearer token that the server takes (default: conformance)
  --with-token-endpoint   asks the server for a token too, with AFOSTO_CLIENT_ID and AFOSTO_CLIENT_SECRET
";

/// The token where nothing else is said.
const TOKEN: &str = "conformance";

struct Options {
    base_url: Option<String>,
    token: String,
    with_token_endpoint: bool,
}

impl Options {
    /// Nothing where the help is asked for.
    fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut options = Self { base_url: None, token: TOKEN.to_owned(), with_token_endpoint: false };
        let mut arguments = arguments.peekable();
        let mut vendor = None;
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--help" | "-h" => return Ok(None),
                "--base-url" => options.base_url = Some(value()?),
                "--token" => options.token = value()?,
                "--with-token-endpoint" => options.with_token_endpoint = true,
                name if vendor.is_none() && !name.starts_with('-') => vendor = Some(name.to_owned()),
                other => return Err(format!("{other} is not known")),
            }
        }
        match vendor.as_deref() {
            Some("afosto") => Ok(Some(options)),
            Some(other) => Err(format!("{other}: this program knows afosto")),
            None => Err("which vendor?".to_owned()),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let options = match Options::parse(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("conformance: {problem}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match run(&options).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("conformance: {problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Result<usize, Box<dyn std::error::Error>> {
    let description = Description::checked_in();
    let wire = Wire::new()?;
    let (mut passed, mut failed) = (0, 0);
    let mut tell = |what: &str, wrong: Vec<String>| match wrong.is_empty() {
        true => {
            passed += 1;
            println!("ok {what}");
        }
        false => {
            failed += 1;
            println!("FAIL {what}: {}", wrong.join("; "));
        }
    };
    for call in CALLS.iter().flat_map(|calls| calls.iter()) {
        let operation = description.operation(call.operation);
        let what = format!("{} {}", operation.method.to_uppercase(), operation.path);
        tell(&what, check(options, &description, &wire, call).await?);
    }
    if options.with_token_endpoint {
        tell("POST /iam/oauth/authorize, as client credentials", check_token(options, &wire).await?);
    }
    println!("{passed} passed, {failed} failed");
    Ok(failed)
}

/// The server, and a mock that must live as long as the call where it is one.
async fn server(options: &Options) -> std::io::Result<(String, Option<AfostoMock>)> {
    match &options.base_url {
        Some(url) => Ok((url.clone(), None)),
        None => {
            let mock = AfostoMock::start().await?;
            mock.accept_bearer(&options.token);
            // What the sample of a token request holds.
            mock.accept_client("a text", "a text");
            Ok((mock.url(), Some(mock)))
        }
    }
}

async fn check(
    options: &Options,
    description: &Arc<Description>,
    wire: &Wire,
    call: &Call,
) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let (url, _mock) = server(options).await?;
    let carrier = wire.clone();
    let client = AfostoClient::builder(Credentials::bearer(options.token.as_str())).base_url(url);
    let once = RetryPolicy::none();
    let afosto = client.configure(move |core| {
        let core = core.transport(carrier.clone()).retry(once.clone()).attempt_timeout(Duration::from_secs(10));
        core.allow_plain_http()
    });
    let afosto = afosto.build()?;
    wire.forget();
    let outcome = (call.run)(&Caller { afosto, description: Arc::clone(description) }).await;
    if let Some(error) = outcome.as_ref().err().filter(|error| error.kind() == client_core::ErrorKind::Connect) {
        return Err(error.to_string().into());
    }
    let prefix = options.base_url.as_deref().and_then(|url| url.parse::<reqwest::Url>().ok());
    let prefix = prefix.map(|url| url.path().trim_end_matches('/').to_owned()).unwrap_or_default();
    let mut wrong = wire.wrong(description, call.operation, &prefix);
    match outcome {
        Ok(outcome) => wrong.extend(outcome.unknown.iter().map(|path| format!("{path} is left over"))),
        Err(error) => wrong.push(match error.message() {
            Some(message) => format!("{error}: {message}"),
            None => error.to_string(),
        }),
    }
    Ok(wrong)
}

async fn check_token(options: &Options, wire: &Wire) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let (url, _mock) = server(options).await?;
    let read = |name: &str, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
    let (id, secret) = (read("AFOSTO_CLIENT_ID", CLIENT_ID), read("AFOSTO_CLIENT_SECRET", CLIENT_SECRET));
    let (client, carrier) = (AfostoClient::builder(Credentials::client(id, secret)).base_url(url), wire.clone());
    let afosto = client.configure(move |core| core.transport(carrier.clone()).allow_plain_http()).build()?;
    let called = afosto.odr().list_orders().send().await;
    Ok(called.err().map(|error| error.to_string()).into_iter().collect())
}

/// A request as it went over the wire.
struct Sent {
    method: String,
    url: String,
    headers: http::HeaderMap,
    body: Vec<u8>,
}

/// Carries requests, and remembers the last.
#[derive(Clone)]
struct Wire {
    inner: Arc<ReqwestTransport>,
    last: Arc<Mutex<Option<Sent>>>,
}

impl Wire {
    fn new() -> Result<Self, afosto_client::Error> {
        let inner = ReqwestTransport::new(reqwest::Client::builder())?;
        Ok(Self { inner: Arc::new(inner), last: Arc::default() })
    }

    fn last(&self) -> std::sync::MutexGuard<'_, Option<Sent>> {
        // Its holders never panic; if one ever did, the request is still whole.
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn forget(&self) {
        *self.last() = None;
    }

    /// What is wrong with the last request, as one of an operation with everything it takes.
    fn wrong(&self, description: &Description, operation: &str, prefix: &str) -> Vec<String> {
        let last = self.last();
        let Some(sent) = last.as_ref() else { return vec!["nothing was sent".to_owned()] };
        let Ok(url) = sent.url.parse::<reqwest::Url>() else { return vec![format!("{} is no URL", sent.url)] };
        let header = |name: &str| {
            let value = sent.headers.get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        description.operation(operation).check(&Request {
            method: &sent.method,
            path: url.path().strip_prefix(prefix).unwrap_or(url.path()).replace("%20", " "),
            query: url.query_pairs().map(|(name, value)| (name.into(), value.into())).collect(),
            header: &header,
            body: &sent.body,
        })
    }
}

impl Transport for Wire {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let body = request.body().collect().await;
            let body = body.map_err(|error| TransportError::new(TransportErrorKind::Connection, error))?;
            *self.last() = Some(Sent {
                method: request.method().to_string(),
                url: request.uri().to_string(),
                headers: request.headers().clone(),
                body: body.to_vec(),
            });
            self.inner.send(request).await
        })
    }
}
