//! The way out: calls that the description does not have.

use std::sync::{Mutex, PoisonError};

use client_core::{BoxFuture, Endpoint, Error, RawResponse, Response};
use http::Method;
use open_json::{Json, RawJson};

use crate::call::Request;
use crate::client::AfostoClient;
use crate::error::AFOSTO;

static GRAPHQL: Endpoint = Endpoint::new(&AFOSTO, "graphql", Method::POST, "/gql");

open_json::object! {
    /// A query in GraphQL \[doc\].
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GraphQlQuery {
        /// The query.
        pub query: Option<String>,
        /// Its variables.
        pub variables: Option<RawJson>,
        /// Which of its operations to run.
        pub operation_name: Option<String> => "operationName",
    }
}

/// The endpoint of a path; the same for the same path, so that what is kept is bounded by what is written in programs.
fn endpoint(method: Method, path: &'static str) -> &'static Endpoint {
    static MADE: Mutex<Vec<&'static Endpoint>> = Mutex::new(Vec::new());
    // Its holders never panic; if one ever did, the list is still whole.
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let known = made.iter().find(|endpoint| endpoint.path == path && endpoint.method == method);
    known.copied().unwrap_or_else(|| {
        let endpoint = Box::leak(Box::new(Endpoint::new(&AFOSTO, "request", method, path)));
        made.push(endpoint);
        endpoint
    })
}

/// A call of one's own, with the client's credentials, retries and errors.
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CustomCall(Result<Request, Error>);

/// Calls that the description does not have.
impl AfostoClient {
    /// A call of any method and path, which begins with `/`; names in braces are filled by [`CustomCall::path`].
    ///
    /// Its errors and spans show the path as it is written here, so that values belong into
    /// [`path`](CustomCall::path) and [`query`](CustomCall::query). The path is kept for as long as the program runs:
    /// write it as a constant.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let settings = afosto.request(http::Method::GET, "/odr/new/{id}").path("id", "7").send_json::<serde_json::Value>().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &'static str) -> CustomCall {
        if !path.starts_with('/') || path.contains(['?', '#']) {
            let why = format!("the path {path:?} must begin with `/` and have neither query nor fragment");
            return CustomCall(Err(Error::configuration(why)));
        }
        CustomCall(Ok(Request::new(self, endpoint(method, path))))
    }

    /// A query in GraphQL: `POST /gql` \[vendor\]. The reference has the query's definition and no operation for it.
    pub fn graphql(&self, query: &GraphQlQuery) -> CustomCall {
        CustomCall(Ok(Request::new(self, &GRAPHQL).json(query)))
    }
}

impl CustomCall {
    fn set(self, set: impl FnOnce(Request) -> Request) -> Self {
        Self(self.0.map(set))
    }

    /// The value of a name in the path's braces.
    pub fn path(self, name: &'static str, value: &str) -> Self {
        self.set(|request| request.path(name, value))
    }

    /// A query parameter.
    pub fn query(self, name: &'static str, value: &str) -> Self {
        self.set(|request| request.query(name, value))
    }

    /// A JSON body.
    pub fn json(self, body: &dyn Json) -> Self {
        self.set(|request| request.json(body))
    }

    /// An idempotency key, for an operation that takes one: the call is then repeated where it fails in passing.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }

    /// Makes the call and gives the answer as it came.
    ///
    /// # Errors
    /// Every failure is an [`Error`]; see its questions.
    pub fn send(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move { Ok(self.0?.execute().await?.raw) })
    }

    /// Makes the call and reads the answer as JSON.
    ///
    /// # Errors
    /// As [`send`](Self::send), and where the body is not a `T`.
    pub fn send_json<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        Box::pin(async move { self.send().await?.json() })
    }
}
