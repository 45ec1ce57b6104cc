//! A call with its values that has not been sent yet.

use std::fmt;

use futures_util::future::BoxFuture;
use pivot_json::Json;

use crate::client::Client;
use crate::error::Error;
use crate::pagination;
use crate::request::RequestParts;
use crate::response::{RawResponse, Response};

/// A call with its values, and how its answer is read. Nothing is sent before [`send`](Self::send).
///
/// Vendor crates return it from methods that need no setters of their own:
///
/// ```
/// use pivot_core::call::Call;
/// use pivot_core::endpoint::{Endpoint, ErrorDetails, Method, Vendor};
/// use pivot_core::{Client, RawResponse, RequestParts};
///
/// static ACME: Vendor = Vendor { name: "acme", parse_error: |_| ErrorDetails::default() };
/// static GET_PART: Endpoint = Endpoint::new(&ACME, "get_part", Method::GET, "/parts/{id}");
///
/// fn part(client: &Client, id: &str) -> Call<String> {
///     Call::new(client, Ok(RequestParts::new(&GET_PART).path("id", id)), RawResponse::json)
/// }
/// ```
#[must_use = "nothing is sent before `send`"]
pub struct Call<T> {
    client: Client,
    parts: Result<RequestParts, Error>,
    read: fn(RawResponse) -> Result<Response<T>, Error>,
}

impl<T: Send + 'static> Call<T> {
    /// A call by this client, whose answer is read by `read`. An error in the place of the parts is the outcome of the
    /// call: a value that cannot be sent is reported where the call is sent, and not where it is composed.
    pub fn new(
        client: &Client,
        parts: Result<RequestParts, Error>,
        read: fn(RawResponse) -> Result<Response<T>, Error>,
    ) -> Self {
        Self { client: client.clone(), parts, read }
    }

    /// Adds a query parameter, for one that the vendor has and the client does not know.
    pub fn query(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parts = self.parts.map(|parts| parts.query(name, value));
        self
    }

    /// Sends the call and gives the value of its answer.
    ///
    /// # Errors
    /// See [`Error`]. A success with the body of an error is an error.
    pub fn send(self) -> BoxFuture<'static, Result<T, Error>> {
        let response = self.send_with_response();
        Box::pin(async move { response.await.map(Response::into_value) })
    }

    /// Sends the call and gives the value of its answer with the status and the headers.
    ///
    /// # Errors
    /// See [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        let Self { client, parts, read } = self;
        Box::pin(async move { read(client.execute(parts?).await?) })
    }
}

impl<T: Json + Send + 'static> Call<Vec<T>> {
    /// A call whose answer is a whole list. No body is a list without items, and one object a list of one.
    pub fn list(client: &Client, parts: Result<RequestParts, Error>) -> Self {
        Self::new(client, parts, |response| {
            let items = pagination::array(&response)?.into_values()?;
            Ok(response.with_value(items))
        })
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.parts.as_ref().map(|parts| parts.endpoint().operation);
        f.debug_struct("Call").field("operation", &operation).finish_non_exhaustive()
    }
}
