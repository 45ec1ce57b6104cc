//! The way out: calls that the description does not have.

use std::sync::{Mutex, PoisonError};

use http::Method;
use pivot_core::{BoxFuture, Endpoint, Error, Idempotency, RawResponse, Response};
use pivot_json::{Json, RawJson};

use crate::call::Request;
use crate::client::AfostoClient;
use crate::error::AFOSTO;
use crate::generated::effects::EFFECTS;

static GRAPHQL: Endpoint = Endpoint::new(&AFOSTO, "graphql", Method::POST, "/gql");

pivot_json::object! {
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
        let idempotency = idempotency(&method, path);
        let endpoint =
            Box::leak(Box::new(Endpoint::new(&AFOSTO, "request", method, path).with_idempotency(idempotency)));
        made.push(endpoint);
        endpoint
    })
}

/// What a call does: what is known of the operation, or else what HTTP says of its method. It is the same operation whatever
/// the names in the path's braces are.
fn idempotency(method: &Method, path: &str) -> Idempotency {
    let is_name = |segment: &str| segment.starts_with('{') && segment.ends_with('}');
    let same = |one: &str, other: &str| one == other || is_name(one) && is_name(other);
    let known = EFFECTS.iter().find(|(known, template, _)| {
        *known == method.as_str()
            && template.split('/').count() == path.split('/').count()
            && template.split('/').zip(path.split('/')).all(|(one, other)| same(one, other))
    });
    known.map_or_else(|| Idempotency::of(method), |(.., idempotency)| *idempotency)
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
    /// write it as a constant. It is repeated as its method allows, or as the description has it where it has the operation;
    /// [`effect`](CustomCall::effect) says otherwise.
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

    /// What a second call would do, where neither the method nor the description tells: decides whether the call is repeated
    /// after a failure that leaves open whether it has taken effect.
    pub fn idempotency(self, idempotency: Idempotency) -> Self {
        self.set(|request| request.idempotency(idempotency))
    }

    /// An idempotency key, for an operation that takes one: the call is then repeated where it fails with a transient error.
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
    /// The same as [`send`](Self::send), and where the body is not a `T`.
    pub fn send_json<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        Box::pin(async move {
            let answer = self.send().await?;
            let mut value = T::placeholder();
            answer.read_answer(&mut value)?;
            Ok(answer.with_value(value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_by_hand_does_what_the_operation_does() {
        for (method, path, expected) in [
            (Method::GET, "/odr/payments/{secret}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{payment}/execute", Idempotency::NonIdempotent),
            (Method::GET, "/iam/jwt/revoke", Idempotency::NonIdempotent),
            (Method::GET, "/odr/payments/{secret}", Idempotency::Safe),
            (Method::POST, "/odr/search/orders", Idempotency::Safe),
            (Method::POST, "/odr/orders", Idempotency::NonIdempotent),
            (Method::GET, "/odr/search/orders", Idempotency::Safe),
            (Method::POST, "/odr/search/orders/more", Idempotency::NonIdempotent),
            (Method::PUT, "/cnt/batches/{id}/confirm", Idempotency::NonIdempotent),
            (Method::PUT, "/new", Idempotency::Idempotent),
            (Method::PATCH, "/new", Idempotency::NonIdempotent),
        ] {
            assert_eq!(idempotency(&method, path), expected, "{method} {path}");
            assert_eq!(endpoint(method, path).idempotency, expected, "{path}");
        }
    }
}
