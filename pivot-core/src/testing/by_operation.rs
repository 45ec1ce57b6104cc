//! Answers by operation.

use std::collections::VecDeque;
use std::marker::PhantomData;

use bytes::Bytes;

use super::{Received, Reply, StubTransport};
use crate::endpoint::Endpoint;
use crate::operation::{HasResponse, ResponseFormat};

/// What an operation is answered.
pub(super) struct Rule {
    endpoint: &'static Endpoint,
    /// In turn, each once.
    replies: VecDeque<Reply>,
    /// After those.
    rest: Rest,
}

enum Rest {
    /// The end of a list, or nothing.
    End(Option<Bytes>),
    Always(Box<dyn Fn(&Received) -> Reply + Send + Sync>),
}

impl Rule {
    pub(super) fn is_of(&self, endpoint: &Endpoint) -> bool {
        is_same(self.endpoint, endpoint)
    }

    pub(super) fn answer(&mut self, received: &Received) -> Option<Reply> {
        let next = self.replies.pop_front();
        next.or_else(|| match &self.rest {
            Rest::End(end) => end.clone().map(|end| Reply::json(200, end)),
            Rest::Always(answer) => Some(answer(received)),
        })
    }
}

/// Whether two endpoints are one operation's: it may have several paths, its name is one.
fn is_same(one: &Endpoint, other: &Endpoint) -> bool {
    one.vendor.name == other.vendor.name && one.operation == other.operation
}

/// Defines the replies to an operation; see [`StubTransport::on`].
#[derive(Debug)]
pub struct On<'s, O> {
    stub: &'s StubTransport,
    operation: PhantomData<fn() -> O>,
}

impl<'s, O: HasResponse> On<'s, O> {
    pub(super) fn new(stub: &'s StubTransport) -> Self {
        Self { stub, operation: PhantomData }
    }

    /// Replies to the next request with this value. Requests are answered in order. A list is empty after its last
    /// page; any other request without a reply fails with an error that names its operation.
    #[allow(clippy::needless_pass_by_value)] // an order is given away
    pub fn reply(&self, answer: impl Into<O::Response>) -> &Self {
        self.reply_raw(success::<O>(O::Format::write(&answer.into())))
    }

    /// Replies to the next request with this body, such as a file with one of the vendor's examples.
    ///
    /// # Panics
    /// Panics if the body is not a response of the operation, because the test is then wrong.
    #[track_caller]
    #[allow(clippy::panic)] // see above
    pub fn reply_with(&self, body: impl Into<Bytes>) -> &Self {
        let body = body.into();
        if let Err(why) = O::Format::check(&body) {
            panic!("this is no answer of {}: {why}", O::ENDPOINT.operation);
        }
        self.reply_raw(success::<O>(body))
    }

    /// Replies to the next request with anything: an error, a lost connection, a success with headers.
    pub fn reply_raw(&self, reply: Reply) -> &Self {
        self.rule(|rule| rule.replies.push_back(reply));
        self
    }

    /// Replies with this value to all requests that have no other reply.
    pub fn reply_always(&self, answer: impl Into<O::Response>) -> &Self {
        let body = O::Format::write(&answer.into());
        self.reply_with_fn(move |_| success::<O>(body.clone()))
    }

    /// Computes the reply to all requests that have no other reply.
    pub fn reply_with_fn(&self, answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> &Self {
        self.rule(|rule| rule.rest = Rest::Always(Box::new(answer)));
        self
    }

    /// The requests of the operation received so far.
    pub fn received(&self) -> Vec<Received> {
        let is_ours = |received: &Received| received.endpoint.is_some_and(|endpoint| is_same(endpoint, O::ENDPOINT));
        self.stub.received().into_iter().filter(is_ours).collect()
    }

    fn rule(&self, change: impl FnOnce(&mut Rule)) {
        let mut rules = crate::lock(&self.stub.rules);
        let position = rules.iter().position(|rule| rule.is_of(O::ENDPOINT));
        let position = position.unwrap_or_else(|| {
            let rest = Rest::End(O::Format::empty_page());
            rules.push(Rule { endpoint: O::ENDPOINT, replies: VecDeque::new(), rest });
            rules.len() - 1
        });
        change(&mut rules[position]);
    }
}

/// A success of an operation with this body.
fn success<O: HasResponse>(body: Bytes) -> Reply {
    match O::Format::MEDIA_TYPE {
        Some(media_type) => Reply::status(200).header("content-type", media_type).body(body),
        None => Reply::status(204),
    }
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;
    use crate::client::Client;
    use crate::endpoint::{ErrorDetails, ErrorResponse, Vendor};
    use crate::request::RequestParts;

    static ACME: Vendor = Vendor::new("acme", parse_error);

    fn parse_error(answer: &ErrorResponse<'_>) -> ErrorDetails {
        let said: serde_json::Value = serde_json::from_slice(answer.body).unwrap_or_default();
        ErrorDetails { message: said["message"].as_str().map(str::to_owned), ..ErrorDetails::default() }
    }

    crate::operations! { ACME;
        /// Gives JSON.
        GetPart("part"): GET "/parts/{id}" => JsonFormat(String);
        /// Gives a list.
        ListParts("parts"): GET "/parts" => ListFormat(Vec<String>);
        /// Gives no body.
        RemovePart("remove_part"): DELETE "/parts/{id}" => EmptyFormat(());
        /// Gives a file.
        GetPicture("picture"): GET "/parts/{id}/picture" => FileFormat(Bytes);
    }

    async fn call<O: HasResponse>(stub: &StubTransport, _: O) -> Result<Bytes, crate::Error> {
        let client = Client::builder("https://api.example/v1").transport(stub.clone()).build().unwrap();
        Ok(client.execute(RequestParts::new(O::ENDPOINT).path("id", "7")).await?.body().clone())
    }

    #[tokio::test]
    async fn each_operation_has_its_own_answers_in_turn() {
        let stub = StubTransport::default();
        stub.on(GetPart).reply("one").reply("two");
        stub.on(RemovePart).reply_always(());
        stub.on(GetPicture).reply(Bytes::from_static(b"png"));
        assert_eq!(call(&stub, GetPart).await.unwrap(), "\"one\"");
        assert_eq!(call(&stub, GetPicture).await.unwrap(), "png");
        assert_eq!(call(&stub, GetPart).await.unwrap(), "\"two\"");
        for _ in 0..3 {
            assert_eq!(call(&stub, RemovePart).await.unwrap(), "");
        }
        assert_eq!(stub.on(GetPart).received().len(), 2);
        assert_eq!(stub.on(GetPart).received()[0].url.path(), "/v1/parts/7");
        assert_eq!(stub.received().len(), 6);
        let error = call(&stub, GetPart).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::NOT_IMPLEMENTED));
        assert!(error.to_string().contains("no answer left for part"), "{error}");
        assert_eq!(error.attempts(), 1, "it is not tried again");
    }

    #[tokio::test]
    async fn a_list_is_empty_after_its_last_page() {
        let stub = StubTransport::default();
        stub.on(ListParts).reply(["a".to_owned(), "b".to_owned()]).reply_with(r#"["c"]"#);
        let mut pages = Vec::new();
        for _ in 0..4 {
            pages.push(call(&stub, ListParts).await.unwrap());
        }
        assert_eq!(pages, [r#"["a","b"]"#, r#"["c"]"#, "[]", "[]"]);
    }

    #[tokio::test]
    async fn failures_and_answers_made_from_requests_can_be_ordered_too() {
        let stub = StubTransport::new(|_| Reply::status(418));
        stub.on(GetPart).reply_raw(Reply::json(404, r#"{"message": "gone"}"#));
        stub.on(GetPart).reply_with_fn(|received| Reply::json(200, format!("{:?}", received.url.path())));
        assert_eq!(call(&stub, GetPart).await.unwrap_err().message(), Some("gone"));
        assert_eq!(call(&stub, GetPart).await.unwrap(), "\"/v1/parts/7\"");
        // What no operation's answer is ordered for goes the stub's old way.
        assert_eq!(call(&stub, ListParts).await.unwrap_err().status().map(|status| status.as_u16()), Some(418));
    }

    #[test]
    #[should_panic(expected = "this is no answer of part: expected a single value")]
    fn an_answer_that_the_operation_cannot_give_is_refused_where_it_is_ordered() {
        StubTransport::default().on(GetPart).reply_with("[1, 2]");
    }
}
