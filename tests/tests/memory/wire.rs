//! Requests as any program sends them.

use reqwest::Method;
use serde_json::Value;

/// A mock, asked with the token `t`.
pub(crate) struct Wire {
    http: reqwest::Client,
    url: String,
}

/// What was answered.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    /// `null` where there is none.
    pub(crate) body: Value,
    /// Whether the answer says that it is a sample.
    pub(crate) is_sample: bool,
}

impl Wire {
    pub(crate) fn new(url: impl Into<String>) -> Self {
        Self { http: tests::http(), url: url.into() }
    }

    /// Asks; without a body where that is `null`.
    pub(crate) async fn ask(&self, method: &str, path: &str, body: &Value) -> Answered {
        let request = self.http.request(method.parse::<Method>().unwrap(), format!("{}{path}", self.url));
        let request = request.bearer_auth("t").header("accept", "application/json");
        let request = match body {
            Value::Null => request,
            body => request.header("content-type", "application/json").body(body.to_string()),
        };
        let answer = request.send().await.unwrap();
        let is_sample = answer.headers().get("x-mock-sample").is_some_and(|value| value == "true");
        let status = answer.status().as_u16();
        Answered { status, body: serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or_default(), is_sample }
    }

    pub(crate) async fn get(&self, path: &str) -> Answered {
        self.ask("GET", path, &Value::Null).await
    }
}
