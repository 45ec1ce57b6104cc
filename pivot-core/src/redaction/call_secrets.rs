//! What must not be seen of a call.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::redaction::Secret;
use crate::redaction::named_secrets;
use crate::redaction::scrub::{MOST_SECRETS, Secrets};

/// The secrets of a call: those that it and its credentials name, and those in its body, which are looked for when they are
/// first needed: when an error is made, never for a success.
#[derive(Clone)]
pub(crate) struct CallSecrets(Arc<Inner>);

/// What a call is made of that holds secrets.
pub(crate) trait HoldsSecrets: Send + Sync {
    /// Looks for them.
    fn secrets(&self) -> Vec<Secret>;
}

struct Inner {
    /// Where they are looked for; nowhere once they have been found.
    from: Option<[Arc<dyn HoldsSecrets>; 2]>,
    /// Whether an error keeps nothing of what a success brings.
    hides_answer: bool,
    /// In a box: of most calls nobody asks for them, and every call has room for them.
    all: OnceLock<Box<Secrets>>,
}

impl CallSecrets {
    /// Those of a request, and those that its authorization adds.
    pub(crate) fn new(request: Arc<dyn HoldsSecrets>, added: Arc<dyn HoldsSecrets>, hides_answer: bool) -> Self {
        Self(Arc::new(Inner { from: Some([request, added]), hides_answer, all: OnceLock::new() }))
    }

    /// Whether an error keeps nothing of the body of a success, since it is itself a secret.
    pub(crate) fn hides_answer(&self) -> bool {
        self.0.hides_answer
    }

    /// Those of the call, and those that a success brings. Where these are more than can be looked for, those of the call
    /// alone: what is wrong with a long list is worth knowing.
    pub(crate) fn with_those_in(&self, answer: &[u8]) -> Self {
        // A validator's words stand under the names of the fields they are about.
        self.with(named_secrets::in_answer(answer, &|text| !text.contains(' ')))
    }

    /// Those of the call, and those in the body of a refusal, where what stands under the name of a secret is rather what is
    /// wrong with it: `{"password": ["required"]}`.
    pub(crate) fn with_those_in_refusal(&self, body: &[u8]) -> Self {
        let is_word = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'.'));
        self.with(named_secrets::in_answer(body, &|text| !text.contains(' ') && !is_word(text)))
    }

    fn with(&self, brought: Vec<Secret>) -> Self {
        if brought.is_empty() || self.len() + brought.len() > MOST_SECRETS {
            return self.clone();
        }
        let mut all = self.to_vec();
        all.extend(brought);
        let all = OnceLock::from(Box::new(Secrets::new(all)));
        Self(Arc::new(Inner { from: None, hides_answer: self.hides_answer(), all }))
    }

    /// Whether the body has been looked through.
    #[cfg(test)]
    pub(crate) fn has_looked(&self) -> bool {
        self.0.all.get().is_some()
    }
}

impl Deref for CallSecrets {
    type Target = Secrets;

    fn deref(&self) -> &Secrets {
        self.0.all.get_or_init(|| {
            let mut held = Vec::new();
            if let Some([request, added]) = &self.0.from {
                held.append(&mut request.secrets());
                held.append(&mut added.secrets());
            }
            Box::new(Secrets::new(held))
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // tests may fail loudly

    use http::Method;

    use crate::endpoint::{Endpoint, ErrorDetails, ErrorResponse, Vendor};
    use crate::error::Error;
    use crate::error::body::ErrorWords;
    use crate::request::RequestParts;
    use crate::response::RawResponse;
    use crate::testing::{Reply, StubTransport, full_error_text};
    use crate::{Client, RetryPolicy};

    fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
        ErrorWords::of(answer.body).into()
    }

    static ACME: Vendor = Vendor::new("acme", parse_error);
    static CREATE: Endpoint = Endpoint::new(&ACME, "create", Method::POST, "/users");

    const BODY: &str =
        r#"{"name": "Ada", "password": "pa55-\"w\u006frd/1", "keys": [{"apiKey": "k3y-0f-ada"}], "pin": 48151623}"#;
    const SECRETS: [&str; 3] = [r#"pa55-"word/1"#, "k3y-0f-ada", "48151623"];

    async fn create(body: String, reply: fn() -> Reply) -> Result<RawResponse, Error> {
        let client = Client::builder("https://api.example").transport(StubTransport::new(move |_| reply()));
        let client = client.retry(RetryPolicy::none()).build().unwrap();
        client.execute(RequestParts::new(&CREATE).json(body)).await
    }

    #[tokio::test]
    async fn secrets_in_the_body_of_a_call_are_in_no_error_whatever_repeats_them() {
        let replies: [fn() -> Reply; 7] = [
            || Reply::json(400, format!(r#"{{"message": "no such thing", "input": {BODY}}}"#)),
            || Reply::json(422, r#"{"message": "pa55-\"word/1 is weak, k3y-0f-ada is known, 48151623 is short"}"#),
            || Reply::status(500).body(format!("<h1>Oops</h1><pre>{BODY}</pre>")),
            || Reply::status(500).body("pa55-%22word%2F1 azN5LTBmLWFkYQ== 48151623"),
            || Reply::json(200, format!("{BODY} and more")),
            || Reply::status(302).header("location", "/users?password=pa55-%22word%2F1&k=k3y-0f-ada&p=48151623"),
            || Reply::status(200).header("content-encoding", "k3y-0f-ada").body("x"),
        ];
        for (number, reply) in replies.into_iter().enumerate() {
            let outcome = create(BODY.to_owned(), reply).await;
            let error = match outcome {
                Ok(answer) => answer.json::<Vec<String>>().unwrap_err(),
                Err(error) => error,
            };
            let words = full_error_text(&error);
            for secret in SECRETS.into_iter().chain(["pa55", "azN5LTBmLWFkYQ"]) {
                assert!(!words.contains(secret), "{number}: {secret} in {words}");
            }
        }
    }

    #[tokio::test]
    async fn nobody_looks_for_them_where_all_is_well() {
        let answer = create(BODY.to_owned(), || Reply::json(200, "[\"a\"]")).await.unwrap();
        assert!(!answer.secrets.has_looked());
        let secrets = answer.secrets.clone();
        assert_eq!(answer.json::<Vec<String>>().unwrap().into_value(), ["a"]);
        assert!(!secrets.has_looked());
        assert_eq!(secrets.len(), SECRETS.len());
        assert!(secrets.has_looked());
    }

    #[tokio::test]
    async fn of_more_or_longer_secrets_than_can_be_looked_for_nothing_is_shown_and_the_status_stands() {
        // How many, and by how much each is longer.
        for (count, length) in [(500, 0), (3, 30_000), (1, 100_000)] {
            let user = |number| format!(r#"{{"password": "s3cret-{number}{}"}}"#, "x".repeat(length));
            let users: Vec<String> = (0..count).rev().map(user).collect();
            let reply = || Reply::json(409, r#"{"code": "taken", "message": "s3cret-0 is taken"}"#);
            let error = create(format!("[{}]", users.join(",")), reply).await.unwrap_err();
            assert!(!full_error_text(&error).contains("s3cret"), "{count} {length}: {error:?}");
            assert_eq!(error.status().unwrap().as_u16(), 409);
        }
    }

    #[tokio::test]
    async fn an_answer_that_cannot_be_read_does_not_print_the_secrets_it_brings() {
        for body in [r#"{"accessToken": "t0ken-1", "x": {"#, r#"{"accessToken": "t0ken-1"}"#] {
            let body = body.as_bytes();
            let transport = StubTransport::new(move |_| Reply::json(200, body));
            let client = Client::builder("https://api.example").transport(transport).build().unwrap();
            let answer = client.execute(RequestParts::new(&CREATE)).await.unwrap();
            let error = answer.json::<Vec<String>>().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("t0ken"), "{error:?}");
            assert_eq!(error.expose_body().unwrap(), body, "whoever asks for it may need it");
            assert!(!full_error_text(&error).contains("t0ken"));
        }
    }
}
