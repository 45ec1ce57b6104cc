//! Every operation of Afosto, called with everything it takes, and held against the description.

pub mod calls;

use std::sync::Arc;

use afosto_client::files::{Download, FilePart};
use afosto_client::list::Page;
use afosto_client::task::Started;
use afosto_client::{AfostoClient, Error};
use client_core::BoxFuture;
use open_json::Json;
use serde_json::Value;

use vendor_mocks::afosto::description::Description;

/// The call of an operation.
#[derive(Clone, Copy)]
pub struct Call {
    /// Its `operationId`.
    pub operation: &'static str,
    /// Makes the call.
    pub run: fn(&Caller) -> BoxFuture<'static, Result<Outcome, Error>>,
}

/// What a call brought.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What was decoded, as JSON; nothing for answers without any.
    pub value: Option<Value>,
    /// Where fields were left over that the types do not know.
    pub unknown: Vec<String>,
    /// The bytes of a file.
    pub file: Option<Vec<u8>>,
}

/// Who makes the calls.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The client.
    pub afosto: AfostoClient,
    /// What bodies are made from.
    pub description: Arc<Description>,
}

impl Caller {
    /// A body with every field of the operation's.
    ///
    /// # Panics
    /// Where the client's types cannot hold what the description says: that is what the calls are there to find.
    #[allow(clippy::expect_used)] // see above
    pub fn body<T: Json>(&self, operation: &str) -> T {
        let body = self.description.operation(operation).request().expect("the operation takes a body");
        open_json::from_value(&body).expect("the body's type holds what the description says")
    }

    /// A file to upload.
    pub fn file(&self) -> FilePart {
        FilePart::new("a file.txt", "what is in the file").media_type("text/plain")
    }
}

type Sent<T> = BoxFuture<'static, Result<T, Error>>;

fn outcome(value: &dyn Json) -> Outcome {
    let unknown = open_json::unknown_fields(value).into_iter().map(|path| path.to_string()).collect();
    Outcome { value: Some(open_json::to_value(value)), unknown, file: None }
}

/// The outcome of a call that answers JSON.
fn call<T: Json + Send + 'static>(sent: Sent<T>) -> Sent<Outcome> {
    Box::pin(async move { Ok(outcome(&sent.await?)) })
}

/// The outcome of a page.
fn list<T: Json + Send + 'static>(sent: Sent<Page<T>>) -> Sent<Outcome> {
    Box::pin(async move { Ok(outcome(&sent.await?.content)) })
}

/// The outcome of an operation that starts a task and answers JSON.
fn started<T: Json + Send + 'static>(sent: Sent<Started<T>>) -> Sent<Outcome> {
    Box::pin(async move { Ok(outcome(sent.await?.value())) })
}

/// The outcome of a call that answers nothing.
fn nothing<T: Send + 'static>(sent: Sent<T>) -> Sent<Outcome> {
    Box::pin(async move { sent.await.map(|_| Outcome::default()) })
}

/// The outcome of a download.
fn download(sent: Sent<Download>) -> Sent<Outcome> {
    Box::pin(async move {
        let file = sent.await?.bytes(1 << 20).await?;
        Ok(Outcome { file: Some(file), ..Outcome::default() })
    })
}
