//! The calls of all of Afosto's operations, with everything that each takes.

pub mod calls;
#[allow(clippy::print_stdout)] // the examples show what came
pub mod examples;
pub(crate) mod objects;

use afosto_client::cnt::{SeachResponse, SimpleSeachResponse};
use afosto_client::files::{Download, FilePart};
use afosto_client::list::Page;
use afosto_client::task::Accepted;
use afosto_client::{AfostoClient, Error};
use pivot_core::BoxFuture;
use pivot_json::Json;
use vendor_mocks::description::{FILE, SampleInput};

use crate::conformance::{self, Failure, Outcome};

/// The call of an operation.
#[derive(Clone, Copy)]
pub struct Call {
    /// Its `operationId`.
    pub operation: &'static str,
    /// Makes the call.
    pub run: fn(Caller) -> BoxFuture<'static, Result<Outcome, Failure>>,
}

/// Who makes a call, with what.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The client.
    pub afosto: AfostoClient,
    /// What the operation takes.
    pub given: SampleInput,
}

impl Caller {
    /// The body that the operation takes.
    ///
    /// # Errors
    /// Returns an error if the client's type cannot hold it.
    pub fn body<T: Json>(&self) -> Result<T, Failure> {
        conformance::body(&self.given)
    }

    /// A number in the path; 0 where it is none, which the check of the path finds.
    pub fn number(&self, name: &str) -> i64 {
        self.given.text(name).parse().unwrap_or_default()
    }

    /// A file to upload.
    pub fn file(&self) -> FilePart {
        FilePart::new("a file.txt", FILE).media_type("text/plain")
    }
}

type Ran = BoxFuture<'static, Result<Outcome, Failure>>;
type Sent<T> = BoxFuture<'static, Result<T, Error>>;

/// The outcome of a call that answers JSON.
fn call<T: Json + Send + 'static>(sent: Sent<T>) -> Ran {
    Box::pin(async move { Ok(Outcome::of(&sent.await?)) })
}

/// The outcome of a page.
fn list<C: Content>(sent: Sent<Page<C>>) -> Ran {
    Box::pin(async move { Ok(sent.await?.content.outcome()?) })
}

/// What is on a page: the items of a list, or what a search found.
trait Content: Send + 'static {
    fn outcome(self) -> Result<Outcome, Error>;
}

impl<T: Json + Send + 'static> Content for Vec<Result<T, Error>> {
    fn outcome(self) -> Result<Outcome, Error> {
        Ok(Outcome::of(&self.into_iter().collect::<Result<Vec<T>, Error>>()?))
    }
}

impl Content for SimpleSeachResponse {
    fn outcome(self) -> Result<Outcome, Error> {
        Ok(Outcome::of(&self))
    }
}

impl Content for SeachResponse {
    fn outcome(self) -> Result<Outcome, Error> {
        Ok(Outcome::of(&self))
    }
}

/// The outcome of an operation that starts a task and answers JSON.
fn started<T: Json + Send + 'static>(sent: Sent<Accepted<T>>) -> Ran {
    Box::pin(async move { Ok(Outcome::of(sent.await?.value())) })
}

/// The outcome of a call that answers nothing.
fn nothing<T: Send + 'static>(sent: Sent<T>) -> Ran {
    Box::pin(async move { Ok(sent.await.map(|_| Outcome::default())?) })
}

/// The outcome of a download.
fn download(sent: Sent<Download>) -> Ran {
    Box::pin(async move {
        let file = sent.await?.bytes(1 << 20).await?;
        Ok(Outcome { file: Some(file), ..Outcome::default() })
    })
}

/// The outcome of a call whose body may not fit its type.
fn with_body<T: Json>(with: &Caller, run: impl FnOnce(&T) -> Ran) -> Ran {
    match with.body() {
        Ok(body) => run(&body),
        Err(failure) => Box::pin(async move { Err(failure) }),
    }
}
