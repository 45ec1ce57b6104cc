//! When a request is a recorded one, and where it first differs.

use std::collections::HashSet;

use super::bindings::Trial;
use super::content::{Content, Pairs, part_name};
use super::interaction::Request;
use super::json::Node;
use crate::redaction::is_secret_name;

/// How many characters of a value are shown.
const SHOWN: usize = 60;

/// What of a request must be as it was recorded. By default: the method, the path, the query parameters in any order (those
/// of the same name in theirs), and the body: JSON by its values, forms by their fields, all else by its bytes. The host
/// and the headers are not compared. Values of secrets may be any, and so may ids and times that are others in each run.
#[derive(Clone, Debug, Default)]
pub struct MatchRules {
    headers: Vec<String>,
    ignored_parameters: Vec<String>,
    ignored_fields: Vec<String>,
    ignores_body: bool,
}

impl MatchRules {
    /// The default rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Compares a header too.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.headers.push(name.into().to_ascii_lowercase());
        self
    }

    /// Lets a query parameter have any value, or be absent.
    #[must_use]
    pub fn ignore_query(mut self, name: impl Into<String>) -> Self {
        self.ignored_parameters.push(name.into());
        self
    }

    /// Lets a field of a JSON body have any value, or be absent. The path has `[]` for any item of a list, as in
    /// `orders[].created_at`.
    #[must_use]
    pub fn ignore_field(mut self, path: impl Into<String>) -> Self {
        self.ignored_fields.push(path.into());
        self
    }

    /// Does not compare bodies.
    #[must_use]
    pub fn ignore_body(mut self) -> Self {
        self.ignores_body = true;
        self
    }

    /// How far two requests are alike, and where they first differ. `None` if they do not.
    pub(crate) fn difference(&self, recorded: &Request, sent: &Request, trial: &mut Trial<'_>) -> Option<Difference> {
        let is_same_path = trial.is_same(&recorded.path, &sent.path);
        let common = recorded.path.split('/').zip(sent.path.split('/')).take_while(|(one, other)| one == other).count();
        let is_same_method = recorded.method == sent.method;
        let is_as_deep = recorded.path.split('/').count() == sent.path.split('/').count();
        let likeness = |part: u8| (is_same_path, is_as_deep, common, is_same_method, part, same_pairs(recorded, sent));
        if !is_same_method {
            let what = format!("the method is {} and was recorded as {}", sent.method, recorded.method);
            return Some(Difference { likeness: likeness(0), what });
        }
        if !is_same_path {
            let what = format!("the path is {} and was recorded as {}", cut(&sent.path), cut(&recorded.path));
            return Some(Difference { likeness: likeness(0), what });
        }
        let is_compared = |name: &str| !self.ignored_parameters.iter().any(|ignored| ignored == name);
        if let Some(what) = pairs("query parameter", &recorded.query, &sent.query, is_compared, trial) {
            return Some(Difference { likeness: likeness(1), what });
        }
        let is_compared = |name: &str| self.headers.iter().any(|compared| compared == name);
        if let Some(what) = pairs("header", &recorded.headers, &sent.headers, is_compared, trial) {
            return Some(Difference { likeness: likeness(2), what });
        }
        if self.ignores_body {
            return None;
        }
        let what = self.body(&recorded.body, &sent.body, trial)?;
        Some(Difference { likeness: likeness(3), what })
    }

    fn body(&self, recorded: &Content, sent: &Content, trial: &mut Trial<'_>) -> Option<String> {
        match (recorded, sent) {
            (Content::Json(recorded), Content::Json(sent)) => {
                let mut comparison = Comparison { rules: self, place: String::new(), pattern: String::new() };
                comparison.node(recorded, sent, false, trial)
            }
            (Content::Form(recorded), Content::Form(sent)) => pairs("form field", recorded, sent, |_| true, trial),
            (Content::Multipart(recorded), Content::Multipart(sent)) if recorded.len() == sent.len() => {
                recorded.iter().zip(sent).enumerate().find_map(|(position, (recorded, sent))| {
                    self.part(recorded, sent, trial).map(|what| format!("in part {} of the body, {what}", position + 1))
                })
            }
            (Content::Multipart(recorded), Content::Multipart(sent)) => {
                Some(format!("the body has {} parts and was recorded with {}", sent.len(), recorded.len()))
            }
            (Content::Text(recorded), Content::Text(sent)) => {
                let is_same = trial.is_same(recorded, sent);
                (!is_same).then(|| format!("the body is {} and was recorded as {}", quoted(sent), quoted(recorded)))
            }
            (Content::Bytes(recorded), Content::Bytes(sent)) => {
                let is_same =
                    recorded == sent || memchr::memmem::find(recorded, super::secrets::REMOVED.as_bytes()).is_some();
                (!is_same)
                    .then(|| format!("the body's {} bytes are others than the {} recorded", sent.len(), recorded.len()))
            }
            (Content::Omitted(_), _) => None,
            (recorded, sent) if recorded.kind() == sent.kind() => None,
            (recorded, sent) => Some(format!("the body is {} and was recorded as {}", sent.kind(), recorded.kind())),
        }
    }

    fn part(&self, recorded: &(Pairs, Content), sent: &(Pairs, Content), trial: &mut Trial<'_>) -> Option<String> {
        let is_compared = |name: &str| matches!(name, "content-disposition" | "content-type");
        let headers = pairs("header", &recorded.0, &sent.0, is_compared, trial);
        let is_secret = part_name(&recorded.0).is_some_and(is_secret_name);
        headers.or_else(|| if is_secret { None } else { self.body(&recorded.1, &sent.1, trial) })
    }
}

/// How far two requests are alike, and where they first differ.
pub(crate) struct Difference {
    /// Greater is nearer.
    pub(crate) likeness: (bool, bool, usize, bool, u8, usize),
    pub(crate) what: String,
}

/// How many parameters and fields two requests have in common.
fn same_pairs(recorded: &Request, sent: &Request) -> usize {
    let fields = |request: &'_ Request| match &request.body {
        Content::Form(fields) => fields.clone(),
        _ => Pairs::new(),
    };
    let sent: HashSet<(String, String)> = sent.query.iter().cloned().chain(fields(sent)).collect();
    recorded.query.iter().cloned().chain(fields(recorded)).filter(|pair| sent.contains(pair)).count()
}

fn pairs(
    kind: &str,
    recorded: &Pairs,
    sent: &Pairs,
    is_compared: impl Fn(&str) -> bool,
    trial: &mut Trial<'_>,
) -> Option<String> {
    let sorted = |pairs: &'_ Pairs| {
        let mut sorted: Vec<(String, String)> = pairs.iter().filter(|(name, _)| is_compared(name)).cloned().collect();
        // Those of the same name stay in their order.
        sorted.sort_by(|one, other| one.0.cmp(&other.0));
        sorted
    };
    let (recorded, sent) = (sorted(recorded), sorted(sent));
    let (mut recorded, mut sent) = (recorded.iter().peekable(), sent.iter().peekable());
    loop {
        match (recorded.peek(), sent.peek()) {
            (None, None) => return None,
            (Some((name, value)), Some((sent_name, sent_value))) if name == sent_name => {
                let is_hidden = is_secret_name(name) && !value.is_empty() && !sent_value.is_empty();
                if !is_hidden && !trial.is_same(value, sent_value) {
                    let (sent, recorded) = (quoted(sent_value), quoted(value));
                    return Some(format!("the {kind} {} is {sent} and was recorded as {recorded}", cut(name)));
                }
                recorded.next();
                sent.next();
            }
            (Some((name, _)), Some((sent_name, _))) if name > sent_name => {
                return Some(format!("the {kind} {} was not recorded", cut(sent_name)));
            }
            (Some((name, _)), _) => return Some(format!("the {kind} {} is missing", cut(name))),
            (None, Some((name, _))) => return Some(format!("the {kind} {} was not recorded", cut(name))),
        }
    }
}

/// A comparison of JSON bodies.
struct Comparison<'r> {
    rules: &'r MatchRules,
    /// Where it is, as in `orders[3].total`.
    place: String,
    /// The same with `[]` for all positions.
    pattern: String,
}

impl Comparison<'_> {
    fn node(&mut self, recorded: &Node, sent: &Node, is_secret: bool, trial: &mut Trial<'_>) -> Option<String> {
        if self.is_ignored() {
            return None;
        }
        let is_same = match (recorded, sent) {
            (Node::Object(recorded), Node::Object(sent)) => return self.members(recorded, sent, is_secret, trial),
            (Node::List(recorded), Node::List(sent)) => return self.items(recorded, sent, is_secret, trial),
            (Node::Text(_), Node::Text(_)) | (Node::Number(_), Node::Number(_)) if is_secret => true,
            (Node::Text(recorded), Node::Text(sent)) => trial.is_same(recorded, sent),
            (Node::Number(recorded), Node::Number(sent)) => is_same_number(recorded, sent),
            (Node::Word(recorded), Node::Word(sent)) => recorded == sent,
            _ => false,
        };
        (!is_same)
            .then(|| format!("the body's {} is {} and was recorded as {}", self.named(), shown(sent), shown(recorded)))
    }

    fn named(&self) -> &str {
        if self.place.is_empty() { "value" } else { &self.place }
    }

    fn is_ignored(&self) -> bool {
        self.rules.ignored_fields.contains(&self.pattern)
    }

    fn inside<T>(&mut self, place: &str, pattern: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let (length, pattern_length) = (self.place.len(), self.pattern.len());
        let joint = if self.place.is_empty() || place.starts_with('[') { "" } else { "." };
        self.place.extend([joint, place]);
        self.pattern.extend([joint, pattern]);
        let done = work(self);
        self.place.truncate(length);
        self.pattern.truncate(pattern_length);
        done
    }

    fn members(
        &mut self,
        recorded: &[(String, Node)],
        sent: &[(String, Node)],
        is_secret: bool,
        trial: &mut Trial<'_>,
    ) -> Option<String> {
        let sorted = |members: &'_ [(String, Node)]| {
            let mut sorted: Vec<usize> = (0..members.len()).collect();
            sorted.sort_by(|one, other| members[*one].0.cmp(&members[*other].0));
            sorted
        };
        let (order, sent_order) = (sorted(recorded), sorted(sent));
        let (mut at, mut sent_at) = (0, 0);
        loop {
            let one = order.get(at).map(|at| &recorded[*at]);
            let other = sent_order.get(sent_at).map(|at| &sent[*at]);
            let (name, what) = match (one, other) {
                (None, None) => return None,
                (Some((name, value)), Some((sent_name, sent_value))) if trial.is_same(name, sent_name) => {
                    let is_secret = is_secret || is_secret_name(name);
                    let found = self.inside(name, name, |inside| inside.node(value, sent_value, is_secret, trial));
                    if found.is_some() {
                        return found;
                    }
                    (at, sent_at) = (at + 1, sent_at + 1);
                    continue;
                }
                (Some((name, _)), Some((sent_name, _))) if name > sent_name => (sent_name, "was not recorded"),
                (Some((name, _)), _) => (name, "is missing"),
                (None, Some((name, _))) => (name, "was not recorded"),
            };
            let found = self.inside(name, name, |inside| {
                (!inside.is_ignored()).then(|| format!("the body's {} {what}", cut(&inside.place)))
            });
            if found.is_some() {
                return found;
            }
            if what == "is missing" { at += 1 } else { sent_at += 1 }
        }
    }

    fn items(&mut self, recorded: &[Node], sent: &[Node], is_secret: bool, trial: &mut Trial<'_>) -> Option<String> {
        if recorded.len() != sent.len() {
            let (here, now, before) = (self.named(), sent.len(), recorded.len());
            return Some(format!("the body's {here} has {now} items and was recorded with {before}"));
        }
        recorded.iter().zip(sent).enumerate().find_map(|(position, (recorded, sent))| {
            self.inside(&format!("[{position}]"), "[]", |inside| inside.node(recorded, sent, is_secret, trial))
        })
    }
}

fn is_same_number(one: &str, other: &str) -> bool {
    let integers = (one.parse::<i128>(), other.parse::<i128>());
    match integers {
        (Ok(one), Ok(other)) => one == other,
        _ => {
            one == other
                || matches!((one.parse::<f64>(), other.parse::<f64>()), (Ok(one), Ok(other)) if one == other && one.is_finite())
        }
    }
}

fn shown(node: &Node) -> String {
    match node {
        Node::Text(text) => quoted(text),
        Node::Number(digits) => cut(digits),
        other => other.kind().to_owned(),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", cut(text))
}

/// The beginning of a text, in one line.
pub(crate) fn cut(text: &str) -> String {
    let mut letters = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let mut shown: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}
