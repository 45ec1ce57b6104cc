//! One request, and what came of it.

use super::content::{Content, Pairs, pairs_from_node, pairs_to_node};
use super::json::Node;
use crate::transport::{TransportError, TransportErrorKind};

/// One attempt: a request, and its response or why there was none.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Interaction {
    /// The vendor and the operation. `None` if the request was not sent by a client.
    pub(crate) operation: Option<String>,
    pub(crate) request: Request,
    pub(crate) outcome: Outcome,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Scheme, host and port.
    pub(crate) origin: String,
    /// The path, percent-encoded as it is sent.
    pub(crate) path: String,
    pub(crate) query: Pairs,
    pub(crate) headers: Pairs,
    pub(crate) body: Content,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    Response(Response),
    Failure(Failure),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Pairs,
    pub(crate) body: Content,
    /// Why the body ends early. `None` if it is whole.
    pub(crate) broken: Option<Failure>,
}

/// Why nothing more came.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    pub(crate) kind: TransportErrorKind,
    pub(crate) is_timeout: bool,
    pub(crate) message: String,
}

/// The kinds of failures, as a cassette names them.
const KINDS: [(TransportErrorKind, &str); 9] = [
    (TransportErrorKind::Connect, "connect"),
    (TransportErrorKind::Tls, "tls"),
    (TransportErrorKind::InvalidRequest, "invalid_request"),
    (TransportErrorKind::Unprocessed, "unprocessed"),
    (TransportErrorKind::Body, "body"),
    (TransportErrorKind::Timeout, "timeout"),
    (TransportErrorKind::Interrupted, "interrupted"),
    (TransportErrorKind::Protocol, "protocol"),
    (TransportErrorKind::HeadTooLarge, "head_too_large"),
];

impl Interaction {
    /// A copy whose bodies are made of these.
    pub(crate) fn with_bodies(&self, copy: impl Fn(&Content) -> Content) -> Self {
        let Request { method, origin, path, query, headers, body } = &self.request;
        let outcome = match &self.outcome {
            Outcome::Response(Response { status, headers, body, broken }) => Outcome::Response(Response {
                status: *status,
                headers: headers.clone(),
                body: copy(body),
                broken: broken.clone(),
            }),
            Outcome::Failure(failure) => Outcome::Failure(failure.clone()),
        };
        let request = Request {
            method: method.clone(),
            origin: origin.clone(),
            path: path.clone(),
            query: query.clone(),
            headers: headers.clone(),
            body: copy(body),
        };
        Self { operation: self.operation.clone(), request, outcome }
    }
}

impl Failure {
    pub(crate) fn of(error: &TransportError) -> Self {
        let source = std::error::Error::source(error).map(ToString::to_string);
        Self { kind: error.kind(), is_timeout: error.is_timeout(), message: source.unwrap_or_default() }
    }

    /// A request or a body that was given up.
    pub(crate) fn given_up(kind: TransportErrorKind) -> Self {
        Self { kind, is_timeout: true, message: "given up by the client".to_owned() }
    }

    pub(crate) fn to_error(&self) -> TransportError {
        let error = TransportError::new(self.kind, self.message.clone());
        if self.is_timeout { error.timed_out() } else { error }
    }

    fn to_node(&self) -> Node {
        let name = KINDS.iter().find(|(kind, _)| *kind == self.kind).map_or("interrupted", |(_, name)| name);
        let mut members = vec![("kind".to_owned(), Node::text(name))];
        if self.is_timeout {
            members.push(("timed_out".to_owned(), Node::Word("true")));
        }
        members.push(("message".to_owned(), Node::text(&self.message)));
        Node::Object(members)
    }

    fn from_node(node: &Node) -> Option<Self> {
        let name = node.get("kind")?.as_text()?;
        let (kind, _) = KINDS.into_iter().find(|(_, known)| *known == name)?;
        let is_timeout = node.get("timed_out") == Some(&Node::Word("true"));
        Some(Self { kind, is_timeout, message: node.get("message")?.as_text()?.to_owned() })
    }
}

impl Interaction {
    pub(crate) fn to_node(&self) -> Node {
        let mut members = Vec::new();
        let mut add = |name: &str, node: Option<Node>| members.extend(node.map(|node| (name.to_owned(), node)));
        add("operation", self.operation.as_ref().map(Node::text));
        add("request", Some(self.request.to_node()));
        match &self.outcome {
            Outcome::Response(response) => add("response", Some(response.to_node())),
            Outcome::Failure(failure) => add("failure", Some(failure.to_node())),
        }
        Node::Object(members)
    }

    /// Reads what [`to_node`](Self::to_node) writes.
    ///
    /// # Errors
    /// Returns the name of the part that is missing or something else.
    pub(crate) fn from_node(node: &Node) -> Result<Self, &'static str> {
        let request = node.get("request").and_then(Request::from_node).ok_or("request")?;
        let outcome = match (node.get("response"), node.get("failure")) {
            (Some(response), None) => Outcome::Response(Response::from_node(response).ok_or("response")?),
            (None, Some(failure)) => Outcome::Failure(Failure::from_node(failure).ok_or("failure")?),
            _ => return Err("response (or failure)"),
        };
        let operation = node.get("operation").and_then(Node::as_text).map(str::to_owned);
        Ok(Self { operation, request, outcome })
    }
}

fn non_empty(pairs: &Pairs) -> Option<Node> {
    (!pairs.is_empty()).then(|| pairs_to_node(pairs))
}

fn read_pairs(node: Option<&Node>) -> Option<Pairs> {
    node.map_or_else(|| Some(Pairs::new()), pairs_from_node)
}

impl Request {
    fn to_node(&self) -> Node {
        let mut members = vec![
            ("method".to_owned(), Node::text(&self.method)),
            ("url".to_owned(), Node::Text(format!("{}{}", self.origin, self.path))),
        ];
        let parts =
            [("query", non_empty(&self.query)), ("headers", non_empty(&self.headers)), ("body", self.body.to_node())];
        members.extend(parts.into_iter().filter_map(|(name, node)| Some((name.to_owned(), node?))));
        Node::Object(members)
    }

    fn from_node(node: &Node) -> Option<Self> {
        let (origin, path) = split_origin(node.get("url")?.as_text()?)?;
        Some(Self {
            method: node.get("method")?.as_text()?.to_owned(),
            origin: origin.to_owned(),
            path: path.to_owned(),
            query: read_pairs(node.get("query"))?,
            headers: read_pairs(node.get("headers"))?,
            body: Content::from_node(node.get("body"))?,
        })
    }

    /// The method, and the path with its query, for a person.
    pub(crate) fn line(&self) -> String {
        let mut line = format!("{} {}", self.method, self.path);
        for (position, (name, value)) in self.query.iter().enumerate() {
            line.push_str(if position == 0 { "?" } else { "&" });
            line.push_str(name);
            line.push('=');
            line.push_str(value);
        }
        line
    }
}

/// Scheme, host and port of a URL, and the rest.
pub(crate) fn split_origin(url: &str) -> Option<(&str, &str)> {
    let host = url.find("://")? + 3;
    let path = url[host..].find('/').map_or(url.len(), |length| host + length);
    Some(url.split_at(path))
}

impl Response {
    fn to_node(&self) -> Node {
        let mut members = vec![("status".to_owned(), Node::Number(self.status.to_string()))];
        let broken = self.broken.as_ref().map(Failure::to_node);
        let parts = [("headers", non_empty(&self.headers)), ("body", self.body.to_node()), ("broken", broken)];
        members.extend(parts.into_iter().filter_map(|(name, node)| Some((name.to_owned(), node?))));
        Node::Object(members)
    }

    fn from_node(node: &Node) -> Option<Self> {
        let Node::Number(status) = node.get("status")? else { return None };
        let status = status.parse().ok().filter(|status| (100..1000).contains(status))?;
        let broken = match node.get("broken") {
            Some(node) => Some(Failure::from_node(node)?),
            None => None,
        };
        let (headers, body) = (read_pairs(node.get("headers"))?, Content::from_node(node.get("body"))?);
        Some(Self { status, headers, body, broken })
    }
}
