//! Whether GraphQL, which no description has, is built.

use std::error::Error;

use afosto_client::ErrorCode;
use afosto_client::{AfostoClient, GraphQlQuery};
use pivot_core::RetryPolicy;
use serde_json::{Value, json};
use vendor_mocks::afosto::AfostoMock;

/// Whether the mock is asked and understood: data, data with errors next to it, and an error of every code that is known.
///
/// # Errors
/// Where there is no mock or client to be had.
pub async fn is_built() -> Result<bool, Box<dyn Error>> {
    let mock = AfostoMock::start().await?;
    let afosto = mock.client_builder().retry(RetryPolicy::none()).build()?;
    let mut is_built = ask(&afosto).await.is_ok_and(|data| data == json!({"__typename": "Query"}));
    mock.answer_graphql(json!({"data": {"order": {"number": 7}}}));
    is_built &= ask(&afosto).await.is_ok_and(|data| data == json!({"order": {"number": 7}}));
    let failed = json!({"data": {"order": null}, "errors": [{"message": "gone", "path": ["order"]}]});
    mock.answer_graphql(failed.clone());
    is_built &= ask(&afosto).await.is_err();
    mock.answer_graphql(failed);
    let part = afosto.graphql(&query()).send_partial::<Value>().await;
    is_built &= part.is_ok_and(|response| response.data == json!({"order": null}) && response.errors.len() == 1);
    for code in ErrorCode::KNOWN {
        let error = json!({"message": "no", "extensions": {"code": code.as_str()}});
        // A token that is refused is asked for anew, once.
        for _ in 0..=usize::from(*code == ErrorCode::Unauthorized) {
            mock.answer_graphql(json!({"data": null, "errors": [error]}));
        }
        is_built &= ask(&afosto).await.is_err_and(|error| error.vendor_code() == Some(code.as_str()));
    }
    Ok(is_built)
}

fn query() -> GraphQlQuery {
    GraphQlQuery::new("{ __typename }")
}

/// What the mock says to the least that may be asked.
///
/// # Errors
/// What the client says.
pub async fn ask(afosto: &AfostoClient) -> Result<Value, afosto_client::Error> {
    afosto.graphql(&query()).send().await
}
