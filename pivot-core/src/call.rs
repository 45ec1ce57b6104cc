//! Requests that have not been sent yet.

use std::fmt;

use futures_util::future::BoxFuture;
use pivot_json::Json;

use crate::client::Client;
use crate::error::Error;
use crate::options::{RequestOptions, RequestOptionsBuilder};
use crate::pagination;
use crate::request::RequestParts;
use crate::response::{RawResponse, Response};
use crate::send;

/// A request with its values, and how its response is decoded. Nothing is sent before [`send`](Self::send),
/// or `.await`, which does the same.
///
/// Vendor crates return it from methods whose requests need no setters of their own:
///
/// ```
/// use pivot_core::call::Call;
/// use pivot_core::endpoint::{Endpoint, ErrorDetails, Method, Vendor};
/// use pivot_core::{Client, RawResponse, RequestParts};
///
/// static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
/// static GET_PART: Endpoint = Endpoint::new(&ACME, "get_part", Method::GET, "/parts/{id}");
///
/// fn part(client: &Client, id: &str) -> Call<String> {
///     Call::new(client, Ok(RequestParts::new(&GET_PART).path("id", id)), RawResponse::json)
/// }
/// ```
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct Call<T> {
    client: Client,
    parts: Result<RequestParts, Error>,
    read: Box<Read<T>>,
    options: RequestOptions,
}

/// What makes of a response what the call returns.
type Read<T> = dyn FnOnce(RawResponse) -> Result<Response<T>, Error> + Send + Sync;

impl<T> RequestOptionsBuilder for Call<T> {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl<T: Send + 'static> Call<T> {
    /// A request of this client, whose response is decoded by `read`. An error in place of the parts is returned by
    /// [`send`](Self::send): a value that cannot be sent is reported when the request is sent, not when it is built.
    pub fn new(
        client: &Client,
        parts: Result<RequestParts, Error>,
        read: impl FnOnce(RawResponse) -> Result<Response<T>, Error> + Send + Sync + 'static,
    ) -> Self {
        Self { client: client.clone(), parts, read: Box::new(read), options: RequestOptions::default() }
    }

    /// Sets the options of the request, replacing those set before.
    pub fn with_options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends the request, and returns the decoded value of the response.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind. A success status with the body of an error is one of the kind
    /// [`ApiFailure`](crate::ErrorKind::ApiFailure).
    pub fn send(self) -> BoxFuture<'static, Result<T, Error>> {
        let (client, parts, read) = self.prepared();
        Box::pin(async move { value(read, send::call(&client.0, parts?).await?) })
    }

    /// Sends the request, and returns the decoded value with the status and the headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        let (client, parts, read) = self.prepared();
        Box::pin(async move { read(send::call(&client.0, parts?).await?) })
    }

    /// Sends the request, and returns the undecoded response, for debugging. Only the HTTP status is checked, not the
    /// body.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except those that come from decoding a body with a success status.
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        let (client, parts, _) = self.prepared();
        Box::pin(async move { send::call(&client.0, parts?).await })
    }

    /// The options are applied before there is a future: it has less to carry then.
    fn prepared(self) -> (Client, Result<RequestParts, Error>, Box<Read<T>>) {
        let Self { client, parts, read, options } = self;
        (client, parts.and_then(|parts| options.apply(parts)), read)
    }
}

/// The decoded value of an answer. Apart from the call's future, whose frame lies below all that sending calls.
#[inline(never)]
fn value<T>(read: Box<Read<T>>, answer: RawResponse) -> Result<T, Error> {
    read(answer).map(Response::into_value)
}

/// Generates `send`, `send_with_response` and `send_raw` of a request builder that `into_call` converts to a [`Call`].
/// The doc comment is that of `send`.
#[macro_export]
macro_rules! send_as_call {
    ($(#[$meta:meta])* $answer:ty) => {
        $(#[$meta])*
        #[inline]
        pub fn send(self) -> $crate::BoxFuture<'static, ::core::result::Result<$answer, $crate::Error>> {
            self.into_call().send()
        }

        /// Sends the request, and returns the decoded value with the status and the headers of the response.
        ///
        /// # Errors
        /// The same as [`send`](Self::send).
        #[inline]
        pub fn send_with_response(
            self,
        ) -> $crate::BoxFuture<'static, ::core::result::Result<$crate::Response<$answer>, $crate::Error>> {
            self.into_call().send_with_response()
        }

        /// Sends the request, and returns the undecoded response, for debugging. Only the HTTP status is checked.
        ///
        /// # Errors
        /// The same as [`send`](Self::send), except those that come from decoding a body with a success status.
        #[inline]
        pub fn send_raw(
            self,
        ) -> $crate::BoxFuture<'static, ::core::result::Result<$crate::RawResponse, $crate::Error>> {
            self.into_call().send_raw()
        }
    };
}

/// Makes `.await` on a request builder do what its `send` does: without it, the compiler's advice to whoever forgot `send` is to
/// remove the `.await`.
#[macro_export]
macro_rules! await_sends {
    ($builder:ty => $output:ty $(, with [$($generics:tt)*])?) => {
        impl $(<$($generics)*>)? ::core::future::IntoFuture for $builder {
            type Output = $output;
            type IntoFuture = $crate::BoxFuture<'static, $output>;

            /// The same as `send`.
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

await_sends!(Call<T> => Result<T, Error>, with [T: Send + 'static]);

impl<T: Json + Send + 'static> Call<Vec<T>> {
    /// A request whose response is a whole list. An empty body is an empty list, and a single object a list of one.
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
