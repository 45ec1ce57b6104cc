//! GraphQL: the API of the vendor's current generation, which has more than the REST API.
//!
//! Source: \[vendor\] for the codes and the status 200 of every answer; where the endpoint is, see
//! [`AfostoBuilder::graphql_endpoint`](crate::AfostoBuilder::graphql_endpoint).
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use afosto_client::graphql::GRAPHQL_URL;
//! use afosto_client::{AfostoClient, Credentials, Environment, ErrorCode, GraphQlQuery};
//!
//! use pivot_json_derive::JsonObject;
//!
//! /// What is asked for.
//! #[derive(JsonObject)]
//! pub struct Found {
//!     /// The order. `None` if there is none.
//!     pub order: Option<Order>,
//!     /// What else comes.
//!     pub extra: pivot_json::Extra,
//! }
//!
//! /// An order.
//! #[derive(JsonObject)]
//! pub struct Order {
//!     /// Its number.
//!     pub number: Option<i64>,
//!     /// What else comes.
//!     pub extra: pivot_json::Extra,
//! }
//!
//! let afosto = AfostoClient::builder(Environment::Production, Credentials::bearer("the API key"))
//!     .graphql_endpoint(GRAPHQL_URL)
//!     .build()?;
//! let query = GraphQlQuery::new("query Order($id: ID!) { order(id: $id) { number } }");
//! let found: Found = match afosto.graphql(&query.variables(&serde_json::json!({"id": "ord_1"}))).send().await {
//!     Err(error) if ErrorCode::of(&error) == Some(ErrorCode::Forbidden) => return Err("the key lacks a scope".into()),
//!     other => other?,
//! };
//! println!("{:?}", found.order.and_then(|order| order.number));
//! # Ok(())
//! # }
//! ```
//!
//! # Failures and repetition
//! Every answer has the status 200; what went wrong is in `errors`, with a code in `extensions.code`
//! ([`ErrorCode`](crate::ErrorCode)), which [`ErrorCode::of`](crate::ErrorCode::of) reads from the error. The error is an
//! [`ApiFailure`](crate::ErrorKind::ApiFailure), and [`GraphQlError::all`] gives what it holds, field by field.
//!
//! | code | query | mutation | [error](crate::Error) |
//! |---|---|---|---|
//! | `UNAUTHORIZED` | repeated once, with a new token | repeated once, with a new token | `is_auth` |
//! | `FORBIDDEN` | final | final | `is_auth` |
//! | `NOT_FOUND` | final | final | `is_not_found` |
//! | `VALIDATION_ERROR` | final | final | |
//! | `RATE_LIMITED` | repeated | repeated | `is_rate_limited` |
//! | `INTERNAL_SERVER_ERROR` | repeated | final, and may have taken effect | |
//! | another, or none | final | final, and may have taken effect | |
//!
//! The column for mutations holds if nothing was executed: the errors are about the request or about the only field at the
//! root, and there is no data. If another field may have been executed, or the error occurred after the effect, the error is
//! final and may have taken effect, also with an error status. Of several codes, one that a repetition cannot fix decides.
//! The case of letters in codes does not matter.
//!
//! Whether a document is a query is determined from its text, including comments, fragments and `operationName`; a document
//! that is not certainly a query counts as a mutation. After a timeout or a lost connection a query is repeated and a mutation
//! is not. [`idempotency`](GraphQlCall::idempotency) overrides this.

mod document;
mod response;

use std::fmt;
use std::sync::Arc;

use http::Method;
use pivot_core::endpoint::Vendor;
use pivot_core::{
    BoxFuture, Client, Endpoint, Error, Idempotency, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts,
    Response,
};
use pivot_json::{Json, RawJson};
use pivot_json_derive::JsonObject;
use url::Url;

pub use response::{GraphQlError, GraphQlErrorExtensions, GraphQlResponse};

use crate::client::AfostoClient;
use crate::error_code::{DOCUMENTED, TELEMETRY};
use document::Effect;

/// The GraphQL endpoint of the vendor's current generation. It takes an API key (Settings → API) as the bearer.
///
/// Source: \[vendor\].
pub const GRAPHQL_URL: &str = "https://afosto.app/graphql";

static QUERIES: Vendor =
    Vendor::new("afosto", response::query_error).with_telemetry(&TELEMETRY).with_documented(&DOCUMENTED);
static MUTATIONS: Vendor =
    Vendor::new("afosto", response::mutation_error).with_telemetry(&TELEMETRY).with_documented(&DOCUMENTED);

/// The path below the base URL, as the vendor's kit for REST 1 has it.
///
/// Source: \[vendor\].
static QUERY: Endpoint = endpoint(&QUERIES);
/// The same for what may have an effect, which an error status does not rule out.
static MUTATION: Endpoint = endpoint(&MUTATIONS);

const fn endpoint(vendor: &'static Vendor) -> Endpoint {
    Endpoint::new(vendor, "graphql", Method::POST, "/gql")
}

/// A GraphQL request for [`AfostoClient::graphql`].
///
/// Source: \[doc\].
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
pub struct GraphQlQuery {
    /// The GraphQL document, with one operation or several. A request without one is rejected before it is sent.
    pub query: Option<String>,
    /// The values of the variables in the text.
    pub variables: Option<RawJson>,
    /// The name of the operation to run. Required if the document has several.
    #[json(rename = "operationName")]
    pub operation_name: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl GraphQlQuery {
    /// A request with this GraphQL document: a query or a mutation.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { query: Some(text.into()), ..Self::default() }
    }

    /// Sets the values of the variables: an object with their names.
    #[must_use]
    #[inline]
    pub fn variables(mut self, variables: &dyn Json) -> Self {
        self.variables = Some(RawJson::of(variables));
        self
    }

    /// Sets which operation of the text to run.
    #[must_use]
    #[inline]
    pub fn operation_name(mut self, name: impl Into<String>) -> Self {
        self.operation_name = Some(name.into());
        self
    }
}

/// GraphQL.
impl AfostoClient {
    /// Returns a request builder for a query or a mutation in GraphQL; see the module [`graphql`](crate::graphql).
    ///
    /// A refusal that the data itself reports, such as that of a payment, is not an error of the call.
    #[inline]
    pub fn graphql(&self, query: &GraphQlQuery) -> GraphQlCall {
        let text = query.query.as_deref().unwrap_or_default();
        GraphQlCall {
            core: self.core.clone(),
            url: self.graphql_url.clone(),
            effect: document::effect(text, query.operation_name.as_deref()),
            is_blank: text.trim().is_empty(),
            body: pivot_json::to_vec(query),
            idempotency: None,
            options: RequestOptions::default(),
        }
    }
}

/// A request builder for GraphQL. Nothing is sent before [`send`](Self::send).
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct GraphQlCall {
    core: Client,
    url: Option<Arc<Url>>,
    effect: Effect,
    is_blank: bool,
    body: Vec<u8>,
    idempotency: Option<Idempotency>,
    options: RequestOptions,
}

impl GraphQlCall {
    /// Sets what repeating the request does, where more is known of it than its text says: of a mutation that does the same
    /// again, or of a query that has an effect. Default: [`Safe`](Idempotency::Safe) for a query, and
    /// [`NonIdempotent`](Idempotency::NonIdempotent) for anything else.
    #[inline]
    pub fn idempotency(self, idempotency: Idempotency) -> Self {
        Self { idempotency: Some(idempotency), ..self }
    }

    /// Sends the request, and reads the `data` of the answer.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`ApiFailure`](crate::ErrorKind::ApiFailure) if there is any error in the answer, also
    /// next to data, which is then lost but for [`Error::body`]; see [`send_partial`](Self::send_partial).
    #[inline]
    pub fn send<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<T, Error>> {
        Box::pin(async move { self.send_with_response().await.map(Response::into_value) })
    }

    /// Sends the request, and gives the `data` of the answer with its status and headers.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<Response<T>, Error>> {
        Box::pin(async move {
            let answer = self.execute(Some(false)).await?;
            let read = response::read::<T>(&answer)?;
            Ok(answer.with_value(read.data))
        })
    }

    /// Sends the request; returns the `data` of the response together with its errors. `T` must be decodable without the
    /// fields that failed. A response with data is not retried, whatever codes its errors have.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except that errors in a response with data are returned as a part of the value.
    #[inline]
    pub fn send_partial<T: Json + Send + 'static>(self) -> BoxFuture<'static, Result<GraphQlResponse<T>, Error>> {
        Box::pin(async move { response::read(&self.execute(Some(true)).await?) })
    }

    /// Sends the request; returns the response undecoded, for debugging. Only its status is checked: errors in the body are
    /// not found, so the request is not retried and no token is renewed because of them.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind except those that come from the body.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(self.execute(None))
    }

    /// Sends it; with a check of the errors in the answer, that may let a part of the data pass.
    #[inline]
    async fn execute(self, is_part_enough: Option<bool>) -> Result<RawResponse, Error> {
        let Self { core, url, mut effect, is_blank, body, idempotency, options } = self;
        // What is known to be safe to repeat is as a query is.
        match idempotency {
            Some(Idempotency::NonIdempotent) => effect = Effect::Mutation { has_single_field: false },
            Some(_) => effect = Effect::Query,
            None => {}
        }
        let (endpoint, by_text) = match effect {
            Effect::Query => (&QUERY, Idempotency::Safe),
            Effect::Mutation { .. } => (&MUTATION, Idempotency::NonIdempotent),
        };
        let mut parts = RequestParts::new(endpoint).json(body).idempotency(idempotency.unwrap_or(by_text));
        if is_blank {
            return Err(parts.refused("there is no query"));
        }
        if let Some(url) = url {
            parts = parts.override_url(Url::clone(&url));
        }
        if let Some(is_part_enough) = is_part_enough {
            parts = parts.check_success(Arc::new(move |answer| response::failure(answer, effect, is_part_enough)));
        }
        // What a response to a query has, the query says.
        core.execute(options.apply(parts)?).await.map(RawResponse::of_own_type)
    }
}

impl RequestOptionsBuilder for GraphQlCall {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl fmt::Debug for GraphQlCall {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphQlCall").field("effect", &self.effect).finish_non_exhaustive()
    }
}
