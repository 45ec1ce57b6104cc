//! A JSON document as it is spelled: every digit, every member, in their order. Made without the code under test.

use std::fmt;

/// A JSON value as it is spelled.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is spelled.
    Number(String),
    /// A text, without its escapes.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object. A name may stand in it twice.
    Object(Vec<(String, Tree)>),
}

/// A step from a value to one inside it.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// To the member at this position of an object.
    Member(usize),
    /// To the item at this position of a list.
    Item(usize),
}

impl Tree {
    /// Reads a document; `None` if it is no JSON.
    pub fn parse(json: &str) -> Option<Self> {
        let mut text = Text { json, at: 0 };
        let tree = text.value()?;
        text.peek().is_none().then_some(tree)
    }

    /// The value of the last member of a name.
    pub fn member(&self, name: &str) -> Option<&Tree> {
        match self {
            Self::Object(members) => members.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value at the end of some steps.
    pub fn at(&self, steps: &[Step]) -> Option<&Tree> {
        let Some((step, rest)) = steps.split_first() else { return Some(self) };
        match (self, step) {
            (Self::Object(members), Step::Member(position)) => members.get(*position)?.1.at(rest),
            (Self::List(items), Step::Item(position)) => items.get(*position)?.at(rest),
            _ => None,
        }
    }

    /// The value at the end of some steps, to change.
    pub fn at_mut(&mut self, steps: &[Step]) -> Option<&mut Tree> {
        let Some((step, rest)) = steps.split_first() else { return Some(self) };
        match (self, step) {
            (Self::Object(members), Step::Member(position)) => members.get_mut(*position)?.1.at_mut(rest),
            (Self::List(items), Step::Item(position)) => items.get_mut(*position)?.at_mut(rest),
            _ => None,
        }
    }

    /// The value, or the object that a list holds alone.
    pub fn only(&self) -> &Tree {
        match self {
            Self::List(items) => match &items[..] {
                [only @ Self::Object(_)] => only,
                _ => self,
            },
            _ => self,
        }
    }

    /// The value at a path such as `vehicles[0].vin`; `None` if it is missing. A name with a dot in it is not found. An
    /// object may be within a list of one.
    pub fn at_path(&self, path: &str) -> Option<&Tree> {
        let mut found = self;
        for part in path.split(['.', '[']) {
            found = match (found, part.strip_suffix(']')) {
                (Self::List(items), Some(position)) => items.get(position.parse::<usize>().ok()?)?,
                (_, Some(_)) => return None,
                (other, None) if part.is_empty() => other,
                (other, None) => other.only().member(part)?,
            };
        }
        Some(found)
    }

    /// The path of some steps, as messages have it.
    pub fn path(&self, steps: &[Step]) -> String {
        let mut path = String::new();
        let mut inside = Some(self);
        for step in steps {
            match (inside, step) {
                (Some(Self::Object(members)), Step::Member(position)) => {
                    let name = members.get(*position).map_or("?", |(name, _)| name);
                    let joint = if path.is_empty() { "" } else { "." };
                    path.push_str(&format!("{joint}{name}"));
                }
                (_, Step::Member(position) | Step::Item(position)) => path.push_str(&format!("[{position}]")),
            }
            inside = inside.and_then(|tree| tree.at(std::slice::from_ref(step)));
        }
        path
    }

    /// The steps to every value inside, those to holders first.
    pub fn places(&self) -> Vec<Vec<Step>> {
        let mut places = Vec::new();
        self.visit(&mut Vec::new(), &mut places);
        places
    }

    fn visit(&self, steps: &mut Vec<Step>, places: &mut Vec<Vec<Step>>) {
        places.push(steps.clone());
        let inner: Vec<(Step, &Tree)> = match self {
            Self::Object(members) => {
                members.iter().enumerate().map(|(position, (_, value))| (Step::Member(position), value)).collect()
            }
            Self::List(items) => {
                items.iter().enumerate().map(|(position, item)| (Step::Item(position), item)).collect()
            }
            _ => Vec::new(),
        };
        for (step, value) in inner {
            steps.push(step);
            value.visit(steps, places);
            steps.pop();
        }
    }
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(number) => f.write_str(number),
            Self::Text(text) => serde_json::Value::from(text.as_str()).fmt(f),
            Self::List(items) => {
                for (position, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if position == 0 { "[" } else { "," })?;
                }
                f.write_str(if items.is_empty() { "[]" } else { "]" })
            }
            Self::Object(members) => {
                for (position, (name, value)) in members.iter().enumerate() {
                    let name = serde_json::Value::from(name.as_str());
                    write!(f, "{}{name}:{value}", if position == 0 { "{" } else { "," })?;
                }
                f.write_str(if members.is_empty() { "{}" } else { "}" })
            }
        }
    }
}

/// The text that is read, and how far.
struct Text<'a> {
    json: &'a str,
    at: usize,
}

impl Text<'_> {
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.json.as_bytes()[self.at..];
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.json.as_bytes().get(self.at).copied()
    }

    fn pass(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn value(&mut self) -> Option<Tree> {
        match self.peek()? {
            b'{' => self
                .many(b'{', b'}', |text| {
                    let Tree::Text(name) = text.text()? else { return None };
                    text.pass(b':')?;
                    Some((name, text.value()?))
                })
                .map(Tree::Object),
            b'[' => self.many(b'[', b']', Self::value).map(Tree::List),
            b'"' => self.text(),
            _ => self.word(),
        }
    }

    fn many<T>(&mut self, open: u8, close: u8, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.pass(open)?;
        let mut found = Vec::new();
        if self.pass(close).is_some() {
            return Some(found);
        }
        loop {
            found.push(read(self)?);
            if self.pass(close).is_some() {
                return Some(found);
            }
            self.pass(b',')?;
        }
    }

    fn text(&mut self) -> Option<Tree> {
        self.peek()?;
        let rest = &self.json[self.at..];
        let mut is_escaped = false;
        let end = rest.bytes().skip(1).position(|byte| {
            let is_end = byte == b'"' && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            is_end
        })?;
        let text = serde_json::from_str(&rest[..end + 2]).ok()?;
        self.at += end + 2;
        Some(Tree::Text(text))
    }

    fn word(&mut self) -> Option<Tree> {
        let rest = &self.json[self.at..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).unwrap_or(rest.len());
        self.at += end;
        match &rest[..end] {
            "null" => Some(Tree::Null),
            "true" => Some(Tree::Bool(true)),
            "false" => Some(Tree::Bool(false)),
            // What is no number is no JSON.
            number => {
                serde_json::from_str::<serde::de::IgnoredAny>(number).ok().map(|_| Tree::Number(number.to_owned()))
            }
        }
    }
}
