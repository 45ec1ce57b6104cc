//! A walk through every text of an interaction.

use super::content::{Content, Pairs, part_name};
use super::interaction::{Interaction, Outcome, Request, Response};
use super::json::Node;
use crate::redaction::is_secret_name;

/// What is done with the texts of an interaction.
pub(crate) trait Edit {
    /// A text. `is_secret` if it stands under the name of a secret, `name` is that name, or empty.
    fn text(&mut self, name: &str, is_secret: bool, text: &mut String);
    /// The name of a query parameter, or of a field.
    fn name(&mut self, name: &mut String) {
        self.text("", false, name);
    }
    /// A number of JSON.
    fn number(&mut self, is_secret: bool, digits: &mut String);
    /// The value of a header.
    fn header(&mut self, name: &str, is_secret: bool, value: &mut String);
    /// Bytes that are no text.
    fn bytes(&mut self, bytes: &mut Vec<u8>);
    /// Whether a name is that of a secret.
    fn is_secret(&mut self, name: &str) -> bool {
        is_secret_name(name)
    }
}

impl Interaction {
    pub(crate) fn edit(&mut self, edit: &mut dyn Edit) {
        self.request.edit(edit);
        match &mut self.outcome {
            Outcome::Response(response) => response.edit(edit),
            Outcome::Failure(failure) => edit.text("", false, &mut failure.message),
        }
    }
}

impl Request {
    pub(crate) fn edit(&mut self, edit: &mut dyn Edit) {
        edit.text("", false, &mut self.origin);
        edit.text("", false, &mut self.path);
        pairs(&mut self.query, edit);
        headers(&mut self.headers, edit);
        self.body.edit(false, edit);
    }
}

impl Response {
    pub(crate) fn edit(&mut self, edit: &mut dyn Edit) {
        headers(&mut self.headers, edit);
        self.body.edit(false, edit);
        if let Some(broken) = &mut self.broken {
            edit.text("", false, &mut broken.message);
        }
    }
}

fn pairs(pairs: &mut Pairs, edit: &mut dyn Edit) {
    for (name, value) in pairs {
        let is_secret = edit.is_secret(name);
        edit.text(name, is_secret, value);
        edit.name(name);
    }
}

fn headers(headers: &mut Pairs, edit: &mut dyn Edit) {
    for (name, value) in headers {
        let is_secret = edit.is_secret(name);
        edit.header(name, is_secret, value);
    }
}

impl Content {
    pub(crate) fn edit(&mut self, is_secret: bool, edit: &mut dyn Edit) {
        match self {
            Self::Empty | Self::Omitted(_) => {}
            Self::Json(node) => node.edit("", is_secret, edit),
            Self::Form(fields) => pairs(fields, edit),
            Self::Multipart(parts) => {
                for (part_headers, content) in parts {
                    let name = part_name(part_headers).unwrap_or_default();
                    let is_secret = edit.is_secret(name);
                    content.edit(is_secret, edit);
                    headers(part_headers, edit);
                }
            }
            Self::Text(text) => edit.text("", is_secret, text),
            Self::Bytes(bytes) if is_secret => {
                // Nothing of it may be seen, and it need not be what it was.
                *bytes = super::secrets::REMOVED.as_bytes().to_vec();
            }
            Self::Bytes(bytes) => edit.bytes(bytes),
        }
    }
}

/// Fields that say what their neighbours are, as in `{"name": "password", "value": "…"}`.
const NAMES: [&str; 2] = ["name", "key"];

/// The neighbours.
const VALUES: [&str; 2] = ["value", "values"];

/// What an object calls the value that stands beside.
fn named_beside(members: &[(String, Node)]) -> Option<&str> {
    members.iter().find_map(|(name, value)| match value {
        Node::Text(text) if NAMES.iter().any(|known| name.eq_ignore_ascii_case(known)) => Some(text.as_str()),
        _ => None,
    })
}

impl Node {
    /// Whatever stands under the name of a secret is one, also in lists and objects there.
    fn edit(&mut self, name: &str, is_secret: bool, edit: &mut dyn Edit) {
        match self {
            Self::Word(_) => {}
            Self::Number(digits) => edit.number(is_secret, digits),
            Self::Text(text) => edit.text(name, is_secret, text),
            Self::List(items) => items.iter_mut().for_each(|item| item.edit(name, is_secret, edit)),
            Self::Object(members) => {
                let named = named_beside(members).filter(|name| edit.is_secret(name)).map(str::to_owned);
                for (name, value) in members {
                    let is_named = named.is_some() && VALUES.iter().any(|known| name.eq_ignore_ascii_case(known));
                    let is_secret = is_secret || is_named || edit.is_secret(name);
                    value.edit(name, is_secret, edit);
                    edit.name(name);
                }
            }
        }
    }
}
