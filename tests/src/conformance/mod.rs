//! Every operation of a client, called once with everything it takes, and held against the vendor's description.
//!
//! A call fails where the client sends what the description does not have, leaves out what it was given, cannot decode the
//! answer, or decodes it with anything left over. Against samples, where every field of every answer is filled, what
//! was decoded must also be what was answered.

pub mod afosto;
pub mod e4cars;
pub mod events;
pub mod orange;
pub mod ownli;
pub mod recorded;
pub mod report;
pub mod stands;
mod wire;

use std::collections::BTreeSet;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use pivot_core::{Error, ErrorKind};
use pivot_json::Json;
use serde_json::Value;
use vendor_mocks::description::{Description, SampleInput, differences};

pub use wire::Wire;

/// What a call brought.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was decoded, as JSON; nothing for answers without any.
    pub value: Option<Value>,
    /// Where in the answer it stands, where it is not the whole: the name of a field.
    pub part: Option<&'static str>,
    /// Where fields were left over that the types do not know.
    pub unknown: Vec<String>,
    /// The bytes of a file.
    pub file: Option<Vec<u8>>,
}

impl Outcome {
    /// What was decoded, whole.
    pub fn of(value: &dyn Json) -> Self {
        Self { value: Some(pivot_json::to_value(value)), unknown: unknown(value), ..Self::default() }
    }
}

fn unknown(value: &dyn Json) -> Vec<String> {
    pivot_json::unknown_fields(value).into_iter().map(|path| path.to_string()).collect()
}

/// Why a call brought nothing.
#[derive(Debug)]
pub enum Failure {
    /// The client says so.
    Client(Error),
    /// What the operation takes does not fit the client's types.
    SampleInput(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Client(error)
    }
}

/// What the operation takes, as the client's type has it; every field must be known to that.
///
/// # Errors
/// Returns an error if the type cannot hold it.
pub fn body<T: Json>(given: &SampleInput) -> Result<T, Failure> {
    let given = given.body.clone().unwrap_or_default();
    let value: T = pivot_json::from_slice_strict(given.to_string().as_bytes())
        .map_err(|error| Failure::SampleInput(error.to_string()))?;
    match unknown(&value).as_slice() {
        [] => Ok(value),
        unknown => Err(Failure::SampleInput(format!("the type does not know {}", unknown.join(", ")))),
    }
}

/// A text field of the body's top level; empty where there is none.
pub fn field(given: &SampleInput, name: &str) -> String {
    given.body.as_ref().and_then(|body| body[name].as_str()).unwrap_or_default().to_owned()
}

/// One call, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The operation's name.
    pub operation: String,
    /// `METHOD path`, and which way of calling it, where there are several.
    pub what: String,
    /// What the operation takes and this way of calling it leaves out, since it excludes something else.
    pub left_out: BTreeSet<String>,
    /// What is wrong; `None` if all is well.
    pub wrong: Vec<String>,
}

impl fmt::Display for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.wrong.is_empty() {
            true => write!(f, "ok {}", self.what),
            false => write!(f, "FAIL {}: {}", self.what, self.wrong.join("; ")),
        }
    }
}

/// That nobody listens where the server should be: no call can be judged.
#[derive(Debug)]
pub struct Unreachable(Error);

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl std::error::Error for Unreachable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.0)
    }
}

/// Checks calls one after the other.
pub struct Session {
    description: Arc<Description>,
    wire: Wire,
    /// The path of the base URL.
    base_path: String,
    tell: Box<dyn FnMut(Checked)>,
}

impl Session {
    /// Checks against this description, below the path of the base URL, and tells about each call.
    pub fn new(description: Arc<Description>, wire: Wire, base_url: &str, tell: impl FnMut(Checked) + 'static) -> Self {
        let base_path = base_url.parse::<url::Url>().map(|url| url.path().trim_end_matches('/').to_owned());
        Self { description, wire, base_path: base_path.unwrap_or_default(), tell: Box::new(tell) }
    }

    /// What carries the requests.
    pub fn wire(&self) -> &Wire {
        &self.wire
    }

    /// The description.
    pub fn description(&self) -> &Arc<Description> {
        &self.description
    }

    /// Makes a call of an operation, with what it takes as `prepare` changes that, and checks it. Gives what was decoded.
    ///
    /// # Errors
    /// Returns an error if the server cannot be reached.
    pub async fn call<F>(
        &mut self,
        operation: &str,
        way: &str,
        prepare: impl FnOnce(SampleInput) -> SampleInput,
        run: impl FnOnce(SampleInput) -> F,
    ) -> Result<Value, Unreachable>
    where
        F: Future<Output = Result<Outcome, Failure>>,
    {
        let description = Arc::clone(&self.description);
        let Some(described) = description.operation(operation) else {
            let wrong = vec!["the description does not have it".to_owned()];
            self.say(operation, operation.to_owned(), BTreeSet::new(), wrong);
            return Ok(Value::Null);
        };
        let everything = described.given();
        let given = prepare(everything.clone());
        let left_out = everything.names().difference(&given.names()).cloned().collect();
        let sample = described.answer();
        self.wire.expect(sample.clone());
        let outcome = match run(given.clone()).await {
            Err(Failure::Client(error)) if error.kind() == ErrorKind::Connect => return Err(Unreachable(error)),
            outcome => outcome,
        };
        let mut wrong = match self.wire.last(&self.base_path) {
            Some(request) => described.check(&request, &given),
            None => vec!["nothing was sent".to_owned()],
        };
        let value = match outcome {
            Ok(outcome) => {
                wrong.extend(outcome.unknown.iter().map(|path| format!("{path} is left over")));
                if self.wire.is_exact() {
                    wrong.extend(differs(&outcome, sample.body.as_ref()));
                }
                outcome.value.unwrap_or_default()
            }
            Err(failure) => {
                wrong.push(summary(&failure));
                Value::Null
            }
        };
        let way = if way.is_empty() { String::new() } else { format!(" ({way})") };
        let what = format!("{} {}{way}", described.method, described.path);
        self.say(operation, what, left_out, wrong);
        Ok(value)
    }

    fn say(&mut self, operation: &str, what: String, left_out: BTreeSet<String>, wrong: Vec<String>) {
        (self.tell)(Checked { operation: operation.to_owned(), what, left_out, wrong });
    }

    /// Tells about something else that was tried, and what came of it.
    pub fn note(&mut self, what: &str, outcome: Result<(), Error>) {
        let wrong = outcome.err().map(|error| summary(&Failure::Client(error))).into_iter().collect();
        self.say(what, what.to_owned(), BTreeSet::new(), wrong);
    }
}

/// How what was decoded differs from the sample that was answered.
fn differs(outcome: &Outcome, sample: Option<&(String, Value)>) -> Option<String> {
    match sample {
        Some((media_type, sample)) if media_type == "application/json" => {
            let sample = outcome.part.map_or(sample, |part| &sample[part]);
            let Some(value) = &outcome.value else { return Some(format!("nothing was decoded from {sample}")) };
            let wrong = differences(value, sample);
            (!wrong.is_empty()).then(|| format!("in what was decoded, {}", wrong.join(", ")))
        }
        Some(_) if outcome.file.as_deref() != Some(wire::FILE.as_bytes()) => {
            Some(format!("the file is {:?}", outcome.file))
        }
        None if outcome.value.is_some() => Some("something was decoded from nothing".to_owned()),
        _ => None,
    }
}

fn summary(failure: &Failure) -> String {
    match failure {
        Failure::SampleInput(why) => why.clone(),
        Failure::Client(error) => {
            let mut words = error.to_string();
            let mut cause = std::error::Error::source(error);
            while let Some(error) = cause {
                words.push_str(&format!(": {error}"));
                cause = error.source();
            }
            match error.message() {
                Some(message) => format!("{words}: {message}"),
                None => words,
            }
        }
    }
}
