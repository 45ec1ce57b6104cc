//! Passing values that nobody looks into, and keeping them as they came.

use super::{Scanner, plain_end};
use crate::number::number_end;
use crate::raw::RawJson;
use crate::read_error::ReadError;
use crate::write::push_text;

impl Scanner<'_> {
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
