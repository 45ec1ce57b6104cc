//! The way out: calls that the description does not have.

use http::Method;
use pivot_core::{CustomRequest, Endpoint, Idempotency};
use pivot_json::RawJson;

use crate::call::IDEMPOTENCY_KEY;
use crate::client::AfostoClient;
use crate::error::AFOSTO;
use crate::generated::effects::EFFECTS;

static GRAPHQL: Endpoint = Endpoint::new(&AFOSTO, "graphql", Method::POST, "/gql");

pivot_json::object! {
    /// What [`AfostoClient::graphql`] sends \[doc\].
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GraphQlQuery {
        /// Its text, in GraphQL.
        pub query: Option<String>,
        /// What the variables of the text stand for.
        pub variables: Option<RawJson>,
        /// Which of its operations to run.
        pub operation_name: Option<String> => "operationName",
    }
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

/// Requests that the description does not have.
impl AfostoClient {
    /// A request of any method and path; see [`CustomRequest::new`]. It is repeated as the description has it where it has the
    /// operation, and else as its method allows; [`CustomRequest::idempotency`] says otherwise.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::Method;
    ///
    /// let settings: serde_json::Value = afosto.request(Method::GET, "/odr/new/{id}").path("id", "7").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &'static str) -> CustomRequest {
        let idempotency = idempotency(&method, path);
        CustomRequest::new(&self.core, &AFOSTO, method, path).idempotency(idempotency).with_key_header(IDEMPOTENCY_KEY)
    }

    /// A query in GraphQL: `POST /gql` \[vendor\]. The reference has the query's definition and no operation for it.
    pub fn graphql(&self, query: &GraphQlQuery) -> CustomRequest {
        CustomRequest::to(&self.core, &GRAPHQL).json(query)
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
        }
    }
}
