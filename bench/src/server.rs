//! The vendors, as far as the measured calls need them: every answer is fixed.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};
use bytes::Bytes;

use crate::documents;

const TOKEN: &str = r#"{"access_token":"a-token-of-an-hour","token_type":"Bearer","expires_in":360000,"scope":"admin","partner_id":"partner"}"#;

/// The answers by the end of the path.
struct Answers(Vec<(&'static str, Bytes)>);

impl Answers {
    fn new() -> Self {
        Self(vec![
            ("/odd/odr/orders", documents::page_of(&documents::odd_order()).into()),
            ("/odd/odr/orders/one", documents::odd_order().into()),
            ("/odr/orders", documents::page_of(&documents::order()).into()),
            ("/odr/orders/one", documents::order().into()),
            ("/STD_IN_VEHICLE_ACCOUNT", documents::FLOW.into()),
            ("/distributors/transactions", documents::compact(documents::TRANSACTION).into()),
            ("/create/by-vin", documents::compact(documents::VEHICLE).into()),
            ("/token", TOKEN.into()),
            ("/authorize", TOKEN.into()),
        ])
    }

    fn to(&self, path: &str) -> Response<Body> {
        let found = self.0.iter().find(|(end, _)| path.ends_with(end));
        let mut answer = Response::new(Body::from(found.map(|(_, body)| body.clone()).unwrap_or_default()));
        match found {
            Some(_) => *answer.headers_mut() = headers(),
            None => *answer.status_mut() = StatusCode::NOT_FOUND,
        }
        answer
    }
}

/// What the vendors' servers send beside the length and the date.
fn headers() -> HeaderMap {
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    HeaderMap::from_iter([(header::CONTENT_TYPE, json)])
}

/// Answers until the process is ended; prints its address first.
pub async fn serve() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let answers: &'static Answers = Box::leak(Box::new(Answers::new()));
    // The body is taken too: one that is left unread would end the connection.
    let router = Router::new().fallback(move |uri: Uri, _: Bytes| async move { answers.to(uri.path()) });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, router).await?;
    Ok(())
}
