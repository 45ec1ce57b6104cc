//! Values within something else that holds nothing but them: in lists of one, in texts, under the name `0`.
//!
//! Read so only within a document, and never where misfits are refused.

use super::noted::Notes;
use super::{Mark, Reader, blank};
use crate::json::{Json, List};
use crate::object::Object;
use crate::read::JsonReader;
use crate::read_error::ReadError;

impl Reader<'_> {
    /// Whether what stands here may hold the value that is expected. What a document is, is not guessed at.
    pub(super) fn may_wrap(&self) -> bool {
        !self.is_strict() && self.scan.depth > 0
    }

    /// A list in the place of an object: an empty one is an object without fields, as PHP writes it, and one that holds
    /// an object alone is that object.
    #[cold]
    pub(super) fn listed(&mut self, object: &mut dyn Object, is_again: bool) -> Result<bool, ReadError> {
        let (start, depth) = (self.scan.at, self.scan.depth);
        self.scan.enter()?;
        if is_again {
            blank(object);
        }
        if !self.scan.begins(b']') {
            if !has_required(object) {
                return Ok(true);
            }
        } else if self.scan.peek() == Some(b'{') {
            self.scan.visit();
            self.fields(object)?;
            if !self.scan.goes_on(b']')? {
                return Ok(true);
            }
        }
        (self.scan.at, self.scan.depth) = (start, depth);
        Err(self.type_mismatch("an object"))
    }

    /// Whether the object that begins here has one member alone, which is an object and has this name.
    pub(super) fn is_at_only(&self, name: &str) -> bool {
        let mut ahead = self.scan.clone();
        ahead.at += 1;
        ahead.peek();
        ahead.pass_name(name) && ahead.peek() == Some(b'{') && ahead.skip().is_ok() && ahead.peek() == Some(b'}')
    }

    /// An object under the name `0` in the place of one that has required fields, and would lack them: a list of one, as PHP
    /// writes it where it counts by itself.
    #[cold]
    pub(super) fn under_zero(&mut self, object: &mut dyn Object, is_again: bool) -> Result<bool, ReadError> {
        self.scan.enter()?;
        self.scan.name()?;
        self.scan.peek();
        if is_again {
            blank(object);
        }
        self.scan.visit();
        self.fields(object)?;
        self.scan.goes_on(b'}').map(|_| true)
    }

    /// A text that holds an object as JSON, in the place of the object: so it is written that was made JSON twice.
    #[cold]
    pub(super) fn object_in_text(&mut self, object: &mut dyn Object, is_again: bool) -> Result<bool, ReadError> {
        let (start, depth) = (self.scan.at, self.scan.depth);
        let text = self.scan.string()?;
        let mut inner = self.within(&text);
        if inner.scan.peek() == Some(b'{') {
            if is_again {
                blank(object);
            }
            inner.is_ready = true;
            match inner.object(object) {
                Ok(_) if inner.scan.peek().is_none() => {
                    self.count += inner.count;
                    self.take_notes(inner.notes.take());
                    return Ok(true);
                }
                Err(failed) if !inner.scan.is_broken => return Err(failed),
                _ => {}
            }
        }
        (self.scan.at, self.scan.depth) = (start, depth);
        Err(self.type_mismatch("an object"))
    }

    /// Reads a text that holds a list as JSON; whether it does.
    #[cold]
    pub(super) fn list_in_text(&mut self, text: &str, list: &mut dyn List) -> bool {
        let mut inner = self.within(text);
        let is_list = inner.scan.peek() == Some(b'[');
        if !is_list || inner.items(list).is_err() || inner.scan.peek().is_some() {
            return false;
        }
        self.count += inner.count;
        self.is_unsettled |= inner.is_unsettled;
        self.take_notes(inner.notes.take());
        self.pending.append(&mut inner.pending);
        true
    }

    /// A reader of a text that stands where this one is.
    fn within<'text>(&self, text: &'text str) -> Reader<'text> {
        let mut inner = Reader::new(text, self.misfits);
        inner.scan.depth = self.scan.depth;
        inner.notes = self.notes.is_some().then(Notes::default);
        inner
    }

    /// Reads a single value that is alone in a list, as XML becomes JSON; whether it does. Otherwise the place in the text is
    /// unspecified.
    #[cold]
    pub(super) fn reads_alone(&mut self, value: &mut dyn Json, (start, depth, mark): Mark) -> bool {
        (self.scan.at, self.scan.depth) = (start, depth);
        if self.scan.peek() != Some(b'[') || self.scan.enter().is_err() {
            return false;
        }
        if !matches!(self.scan.peek(), Some(b'"' | b'-' | b'0'..=b'9' | b't' | b'f')) {
            return false;
        }
        self.is_ready = true;
        let is_read = value.read(self).is_ok() && !std::mem::take(&mut self.is_ready);
        // Nothing but a note may be left to settle.
        let is_read = is_read && !self.is_absent && self.pending.len() <= mark;
        (self.is_ready, self.is_unsettled, self.is_absent) = (false, false, false);
        self.pending.truncate(mark);
        let is_alone = is_read && self.scan.pass(b']');
        self.scan.depth = depth;
        if !is_alone {
            self.drop_notes(depth);
        }
        is_alone
    }
}

/// Whether the object has a field that must come.
pub(super) fn has_required(object: &dyn Object) -> bool {
    (0..object.table().names.len()).any(|position| object.field(position).is_required())
}
