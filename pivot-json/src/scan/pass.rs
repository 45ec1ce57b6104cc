//! Passing values that nobody looks into, and keeping them as they came.

use super::{Scanner, plain_end};
use crate::number::number_end;
use crate::raw::RawJson;
use crate::read_error::ReadError;
use crate::write::push_text;

impl<'de> Scanner<'de> {
    /// Where the first byte from `start` on is that is no white space.
    pub(crate) fn space_end(&self, start: usize) -> usize {
        let rest = self.bytes().get(start..).unwrap_or_default();
        start + rest.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t')).count()
    }

    /// Passes any value.
    pub(crate) fn skip(&mut self) -> Result<(), ReadError> {
        self.visit();
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b'-' | b'0'..=b'9') => self.skip_number(),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            Some(b'{') => self.skip_members(b'}'),
            Some(b'[') => self.skip_members(b']'),
            _ => self.odd_number().map(drop),
        }
    }

    fn skip_number(&mut self) -> Result<(), ReadError> {
        match number_end(self.bytes(), self.at) {
            Some(end) => {
                self.at = end;
                Ok(())
            }
            None => self.odd_number().map(drop),
        }
    }

    fn skip_members(&mut self, close: u8) -> Result<(), ReadError> {
        if self.is_full() && self.is_lenient {
            return self.skip_deep();
        }
        self.enter()?;
        let mut more = self.begins(close);
        while more {
            if close == b'}' {
                self.skip_name()?;
            }
            self.skip()?;
            more = self.goes_on(close)?;
        }
        Ok(())
    }

    fn skip_name(&mut self) -> Result<(), ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.broken());
        }
        self.skip_string()?;
        self.demand(b':')
    }

    /// Passes an object or a list however deeply it is nested, without calling itself.
    #[cold]
    fn skip_deep(&mut self) -> Result<(), ReadError> {
        // The brackets that close what is open.
        let mut open: Vec<u8> = Vec::new();
        loop {
            match self.peek() {
                Some(bracket @ (b'{' | b'[')) => {
                    let close = if bracket == b'{' { b'}' } else { b']' };
                    self.at += 1;
                    if !self.pass(close) {
                        open.push(close);
                        if close == b'}' {
                            self.skip_name()?;
                        }
                        continue;
                    }
                }
                _ => self.skip()?,
            }
            if !self.ends(&mut open)? {
                return Ok(());
            }
        }
    }

    /// After a value within `open`: passes the brackets that close. Whether another value follows.
    fn ends(&mut self, open: &mut Vec<u8>) -> Result<bool, ReadError> {
        while let Some(&close) = open.last() {
            if self.pass(b',') {
                if close == b'}' {
                    self.skip_name()?;
                }
                return Ok(true);
            }
            self.demand(close)?;
            open.pop();
        }
        Ok(false)
    }

    fn skip_string(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        loop {
            self.at = plain_end(self.bytes(), self.at);
            match self.bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                _ => return Err(self.broken()),
            };
        }
    }

    /// Any value, as it came: only white space between its parts is dropped, halves of characters are replaced, and what
    /// JSON cannot write as a number (`NaN`) is a text.
    pub(crate) fn raw(&mut self) -> Result<RawJson, ReadError> {
        self.peek();
        let start = self.at;
        self.is_untidy = false;
        self.skip()?;
        let text = self.since(start);
        Ok(if self.is_untidy { RawJson::trusted(&tidied(text)) } else { RawJson::trusted(text) })
    }
}

impl<'de> Scanner<'de> {
    /// Begins a member that may be kept.
    pub(crate) fn begin_member(&mut self) -> usize {
        self.is_untidy = false;
        self.at
    }

    /// Whether the text since the last member was begun is its compact form.
    pub(crate) fn is_tidy(&self) -> bool {
        !self.is_untidy
    }

    /// The compact form of a member whose name means `name` and whose value, just passed, began at `value`; the value as
    /// [`raw`](Self::raw) gives it.
    #[cold]
    pub(crate) fn tidy_member(&self, name: &str, value: usize) -> String {
        let value = self.since(value);
        let mut text = String::with_capacity(name.len() + value.len() + 3);
        push_text(&mut text, name);
        text.push(':');
        text.push_str(&tidied(value));
        text
    }
}

/// The items of an array, each as its text, without the white space around it. `None` if the text is not an array, or not JSON
/// to the letter, or nested more than 127 levels deep.
///
/// ```
/// assert_eq!(pivot_json::split_array(b"[1, {\"a\": [2]} ]"), Some(vec!["1", r#"{"a": [2]}"#]));
/// assert_eq!(pivot_json::split_array(b"[1,]"), None);
/// ```
pub fn split_array(json: &[u8]) -> Option<Vec<&str>> {
    let mut scan = Scanner { is_lenient: false, ..Scanner::new(std::str::from_utf8(json).ok()?) };
    if scan.peek() != Some(b'[') {
        return None;
    }
    scan.enter().ok()?;
    let mut items = Vec::new();
    let mut more = scan.begins(b']');
    while more {
        scan.peek();
        let start = scan.at;
        scan.skip().ok()?;
        items.push(scan.since(start));
        more = scan.goes_on(b']').ok()?;
    }
    scan.peek().is_none().then_some(items)
}

/// The compact form of a text that was passed as one value.
#[cold]
fn tidied(text: &str) -> String {
    let mut compact = String::with_capacity(text.len());
    let mut scan = Scanner::new(text);
    while let Some(first) = scan.peek() {
        let start = scan.at;
        let passed = match first {
            b'"' => scan.string().map(|text| push_text(&mut compact, &text)),
            b'{' | b'}' | b'[' | b']' | b',' | b':' => {
                scan.at += 1;
                compact.push(char::from(first));
                Ok(())
            }
            _ => match scan.odd_ahead() {
                Some(word) => scan.odd_number().map(|_| push_text(&mut compact, word)),
                None => scan.skip().map(|()| compact.push_str(scan.since(start))),
            },
        };
        if passed.is_err() {
            break; // never, since it was passed before
        }
    }
    compact
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;

    #[test]
    fn an_array_is_split_where_serde_json_splits_it_and_nothing_else_is_split() {
        let items =
            ["1", "-0.5e+3", "null", "\"a,]\\\"\"", "\"\\ud800\"", "[]", "[[1],{}]", "{\"a\":[1,2]}", "true", "\"é\""];
        let broken =
            ["", "01", "1.", "tru", "\"a", "\"\\x\"", "\"\u{1}\"", "[1", "{\"a\"}", "{1:2}", "NaN", "'a'", "1 2", "1,"];
        for first in items.iter().chain(&broken) {
            for second in items.iter().chain(&broken) {
                for json in [
                    format!("[{first}]"),
                    format!(" [ {first} ,\n{second}\t] "),
                    format!("[{first},{second}"),
                    format!("[{first}]{second}"),
                    (*first).to_owned(),
                ] {
                    let expected = serde_json::from_str::<Vec<&RawValue>>(&json).ok();
                    let expected = expected.map(|items| items.iter().map(|item| item.get()).collect::<Vec<_>>());
                    assert_eq!(split_array(json.as_bytes()), expected, "{json}");
                }
            }
        }
        assert_eq!(split_array(b"[\"\xff\"]"), None);
        assert_eq!(split_array(&[b"[".repeat(128), b"]".repeat(128)].concat()), None);
    }
}
