//! A request builder.

use std::fmt;
use std::marker::PhantomData;

use pivot_core::{BoxFuture, Error, RawResponse, RequestParts, Response, pagination};
use pivot_json::Json;

use crate::client::OrangeTravelClient;

/// A call that answers with a `T`. Nothing is sent before [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
pub struct Call<'a, T> {
    client: &'a OrangeTravelClient,
    parts: Result<RequestParts, Error>,
    decode: fn(RawResponse) -> Result<Response<T>, Error>,
    answer: PhantomData<fn() -> T>,
}

impl<'a, T: Json + Send + 'a> Call<'a, T> {
    pub(crate) fn new(client: &'a OrangeTravelClient, parts: impl Into<PartsOrError>) -> Self {
        // Where the document shows an object, the vendor's description has a list of one, and the other way round
        // [vendor]: every call takes both.
        Self { client, parts: parts.into().0, decode: RawResponse::json_checked, answer: PhantomData }
    }

    /// Sends the call.
    ///
    /// # Errors
    /// A success with the body of an error is one. See [`Error`]; [`ErrorCode::of`](crate::ErrorCode::of) gives Orange's code.
    pub fn send(self) -> BoxFuture<'a, Result<T, Error>> {
        let response = self.send_with_response();
        Box::pin(async move { response.await.map(Response::into_value) })
    }

    /// Sends the call, and gives the answer with its status and headers.
    ///
    /// # Errors
    /// See [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'a, Result<Response<T>, Error>> {
        let Self { client, parts, decode, .. } = self;
        Box::pin(async move { decode(client.core.execute(parts?).await?) })
    }
}

/// What a call is made of: parts, or the reason why it cannot be sent.
pub(crate) struct PartsOrError(Result<RequestParts, Error>);

impl From<RequestParts> for PartsOrError {
    fn from(parts: RequestParts) -> Self {
        Self(Ok(parts))
    }
}

impl From<Result<RequestParts, Error>> for PartsOrError {
    fn from(parts: Result<RequestParts, Error>) -> Self {
        Self(parts)
    }
}

impl<'a, T: Json + Send + 'a> Call<'a, Vec<T>> {
    /// A list that comes whole. No body is a list without items, one object a list of one.
    pub(crate) fn whole_list(mut self) -> Self {
        self.decode = |response| {
            let items = pagination::array(&response)?.into_values()?;
            Ok(response.with_value(items))
        };
        self
    }
}

impl<T> fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Call")
    }
}
