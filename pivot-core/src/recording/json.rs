//! JSON as it stands in a cassette: order, repeated names and the digits of numbers are kept.

use std::fmt::Write as _;

/// How deep a value may be nested. What is deeper is kept as a text.
const DEPTH: usize = 128;

/// How long a list or an object may be that is written in one line.
const LINE: usize = 100;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// `null`, `true` or `false`.
    Word(&'static str),
    /// A number, digit by digit.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a value. `None` if the text is no JSON, or too deep.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut parser = Parser { text, at: 0 };
        let node = parser.value(0)?;
        parser.blanks();
        (parser.at == text.len()).then_some(node)
    }

    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The member of an object. `None` if there is none, or this is no object.
    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn items(&self) -> &[Self] {
        if let Self::List(items) = self { items } else { &[] }
    }

    /// What a person calls it.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Word(word) => word,
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// What is left of an amount when its bytes are taken off, and so much for each of its values. `None` where it is not enough.
    pub(crate) fn weigh(&self, left: usize, each: usize) -> Option<usize> {
        let left = left.checked_sub(each)?;
        match self {
            Self::Word(_) => Some(left),
            Self::Number(text) | Self::Text(text) => left.checked_sub(text.len()),
            Self::List(items) => items.iter().try_fold(left, |left, item| item.weigh(left, each)),
            Self::Object(members) => {
                members.iter().try_fold(left, |left, (name, value)| value.weigh(left.checked_sub(name.len())?, each))
            }
        }
    }

    /// The value without any white space.
    pub(crate) fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, None);
        out
    }

    /// The value for a reader: what is short in one line, all else with an item a line.
    pub(crate) fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, Some(0));
        out.push('\n');
        out
    }

    fn is_flat(&self) -> bool {
        match self {
            Self::List(items) => items.iter().all(|item| !matches!(item, Self::List(_) | Self::Object(_))),
            Self::Object(members) => members.is_empty(),
            _ => true,
        }
    }

    fn write(&self, out: &mut String, indent: Option<usize>) {
        match self {
            Self::Word(word) => out.push_str(word),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => write_text(out, text),
            Self::List(items) => {
                let inline = indent.is_some() && self.is_flat() && self.compact().len() <= LINE;
                let inside = indent.filter(|_| !inline).map(|indent| indent + 1);
                let joint = if inline { ", " } else { "," };
                write_all(out, ('[', ']'), joint, inside, items, |out, item| item.write(out, inside));
            }
            Self::Object(members) => {
                let inside = indent.map(|indent| indent + 1);
                write_all(out, ('{', '}'), ",", inside, members, |out, (name, value)| {
                    write_text(out, name);
                    out.push_str(if inside.is_some() { ": " } else { ":" });
                    value.write(out, inside);
                });
            }
        }
    }
}

fn write_all<T>(
    out: &mut String,
    (open, close): (char, char),
    joint: &str,
    indent: Option<usize>,
    items: &[T],
    mut write: impl FnMut(&mut String, &T),
) {
    let line = |out: &mut String, indent: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", indent));
    };
    out.push(open);
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            out.push_str(joint);
        }
        indent.into_iter().for_each(|indent| line(out, indent));
        write(out, item);
    }
    if let Some(indent) = indent.filter(|_| !items.is_empty()) {
        line(out, indent.saturating_sub(1));
    }
    out.push(close);
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Also what a person would not see.
            letter if letter.is_control() || pivot_json::is_invisible(letter) && letter as u32 <= 0xffff => {
                // Writing to a text cannot fail.
                let _ = write!(out, "\\u{:04x}", letter as u32);
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// Steps over a sign, if it is there.
    fn sign(&mut self, sign: u8) -> bool {
        self.blanks();
        let is_there = self.peek() == Some(sign);
        self.at += usize::from(is_there);
        is_there
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        self.blanks();
        match self.peek()? {
            b'{' | b'[' if depth >= DEPTH => None,
            b'{' => self.members(depth).map(Node::Object),
            b'[' => self.list(depth).map(Node::List),
            b'"' => self.string().map(Node::Text),
            b'-' | b'0'..=b'9' => self.number().map(Node::Number),
            _ => self.word().map(Node::Word),
        }
    }

    fn members(&mut self, depth: usize) -> Option<Vec<(String, Node)>> {
        self.at += 1;
        let mut members = Vec::new();
        if self.sign(b'}') {
            return Some(members);
        }
        loop {
            self.blanks();
            let name = self.string()?;
            if !self.sign(b':') {
                return None;
            }
            members.push((name, self.value(depth + 1)?));
            if !self.sign(b',') {
                return self.sign(b'}').then_some(members);
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Vec<Node>> {
        self.at += 1;
        let mut items = Vec::new();
        if self.sign(b']') {
            return Some(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            if !self.sign(b',') {
                return self.sign(b']').then_some(items);
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        if self.peek()? != b'"' {
            return None;
        }
        self.at += 1;
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            self.at += memchr::memchr2(b'"', b'\\', rest)?;
            if self.peek()? == b'"' {
                self.at += 1;
                return serde_json::from_str(&self.text[start..self.at]).ok();
            }
            self.at += 2;
        }
    }

    fn number(&mut self) -> Option<String> {
        let rest = &self.text[self.at..];
        let length = rest.bytes().take_while(|byte| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9'));
        let digits = &rest[..length.count()];
        self.at += digits.len();
        serde_json::from_str::<&serde_json::value::RawValue>(digits).ok().map(|_| digits.to_owned())
    }

    fn word(&mut self) -> Option<&'static str> {
        let word = ["null", "true", "false"].into_iter().find(|word| self.text[self.at..].starts_with(word))?;
        self.at += word.len();
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_written_token_by_token() {
        for json in [
            r#"{"b":1.50,"a":[1e400,-0,12345678901234567890],"a":{"x":null,"y":[],"z":{}}}"#,
            r#""é\n\u0000 \"\\""#,
            "[true,false]",
            "7",
        ] {
            assert_eq!(Node::parse(json).unwrap().compact(), json);
            let pretty = Node::parse(json).unwrap().pretty();
            assert_eq!(Node::parse(&pretty).unwrap().compact(), json, "{pretty}");
        }
        assert_eq!(Node::parse(" { \"a\" :\t[ 1 , 2 ]\r\n} ").unwrap().compact(), r#"{"a":[1,2]}"#);
    }

    #[test]
    fn what_is_no_json_is_none() {
        for text in [
            "",
            " ",
            "{",
            "[1",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "01",
            "1.",
            "+1",
            "nul",
            "truex",
            "\"a",
            "\"\\",
            "'a'",
            "1 2",
            "\"\\ud800\"",
            "-",
            "[\u{1}]",
            "\"\n\"",
        ] {
            assert_eq!(Node::parse(text), None, "{text:?}");
        }
        assert!(Node::parse(&format!("{}{}", "[".repeat(128), "]".repeat(128))).is_some());
        assert!(Node::parse(&format!("{}{}", "[".repeat(129), "]".repeat(129))).is_none());
        assert!(Node::parse(&"[".repeat(1_000_000)).is_none());
    }

    #[test]
    fn short_lists_stand_in_one_line() {
        let node = Node::parse(r#"{"a":["x","y"],"b":[],"c":{"d":[[1]]}}"#).unwrap();
        assert_eq!(
            node.pretty(),
            "{\n  \"a\": [\"x\", \"y\"],\n  \"b\": [],\n  \"c\": {\n    \"d\": [\n      [1]\n    ]\n  }\n}\n"
        );
    }
}
