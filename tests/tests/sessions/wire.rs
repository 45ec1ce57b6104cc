//! Requests as any program sends them.

use bytes::Bytes;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use vendor_mocks::serve::{Options, Serving, TOKEN, start};

pub(crate) async fn served(change: impl FnOnce(&mut Options)) -> Serving {
    let mut options = Options::default();
    options.port = 0;
    change(&mut options);
    start(options).await.unwrap()
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// `null` where it is no JSON.
    pub(crate) body: Value,
    pub(crate) text: String,
}

/// A session, or the server itself, by what comes before its paths.
#[derive(Clone)]
pub(crate) struct Wire {
    pub(crate) http: reqwest::Client,
    pub(crate) url: String,
}

impl Wire {
    pub(crate) fn new(url: impl Into<String>) -> Self {
        Self { http: tests::http(), url: url.into() }
    }

    /// Begins a session, and gives what asks it.
    pub(crate) async fn begin(&self, options: Value) -> Self {
        let begun = self.ask("POST", "/_mock/sessions", &options).await;
        assert_eq!(begun.status, 201, "{}", begun.text);
        let url = format!("{}{}", self.url, begun.body["prefix"].as_str().unwrap());
        assert_eq!(begun.body["vendors"]["ownli"]["base_url"], format!("{url}/ownli"));
        Self { http: self.http.clone(), url }
    }

    /// Asks with the fixed token; without a body where that is `null`.
    pub(crate) async fn ask(&self, method: &str, path: &str, body: &Value) -> Answered {
        self.ask_as(TOKEN, method, path, body).await
    }

    pub(crate) async fn ask_as(&self, token: &str, method: &str, path: &str, body: &Value) -> Answered {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send_as(token, method, path, body.into()).await
    }

    /// Sends what is JSON already, with the fixed token.
    pub(crate) async fn send(&self, method: &str, path: &str, body: Bytes) -> Answered {
        self.send_as(TOKEN, method, path, body).await
    }

    async fn send_as(&self, token: &str, method: &str, path: &str, body: Bytes) -> Answered {
        let request = self.http.request(method.parse().unwrap(), format!("{}{path}", self.url));
        let mut request = request.bearer_auth(token).header("accept", "application/json");
        if !body.is_empty() || (path.contains("/_mock/") && method != "GET") {
            request = request.header("content-type", "application/json");
        }
        if !body.is_empty() {
            request = request.body(body);
        }
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
        let text = answer.text().await.unwrap();
        Answered { status, headers, body: serde_json::from_str(&text).unwrap_or_default(), text }
    }

    pub(crate) async fn get(&self, path: &str) -> Answered {
        self.ask("GET", path, &Value::Null).await
    }

    /// Asks the server itself; what it says must be a success.
    pub(crate) async fn mock(&self, method: &str, path: &str, body: Value) -> Value {
        let said = self.ask(method, &format!("/_mock/{path}"), &body).await;
        assert!(said.status < 300, "{method} {path}: {}", said.text);
        said.body
    }

    /// Makes an order with a tag, and gives its id.
    pub(crate) async fn order(&self, tag: &str) -> String {
        let made = self.ask("POST", "/afosto/odr/orders", &json!({"tags": [tag]})).await;
        assert_eq!(made.status, 200, "{}", made.text);
        made.body["id"].as_str().unwrap().to_owned()
    }

    /// The tags of all orders, in the order they were made.
    pub(crate) async fn tags(&self) -> Vec<String> {
        let listed = self.get("/afosto/odr/orders").await;
        let tag = |order: &Value| order["tags"][0].as_str().unwrap_or_default().to_owned();
        listed.body.as_array().unwrap().iter().map(tag).collect()
    }
}
