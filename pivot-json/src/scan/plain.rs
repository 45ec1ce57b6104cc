//! Values in the form that they mostly have, which is found out without a detour.

use super::{Scanner, plain_end};
use crate::number::plain_integer;

impl<'de> Scanner<'de> {
    /// The text that begins here, if nothing in it is escaped and it is not empty. Otherwise nothing is passed.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'de str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = plain_end(self.bytes(), start);
        if end == start || self.bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text.get(start..end)
    }

    /// The name of a member, if nothing in it is escaped and its colon follows at once; passes both. Otherwise nothing is
    /// passed.
    #[inline]
    pub(crate) fn plain_name(&mut self) -> Option<&'de str> {
        let bytes = self.bytes();
        if bytes.get(self.at) != Some(&b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = plain_end(bytes, start);
        match bytes.get(end..end + 2) {
            Some(b"\":") => {
                self.at = end + 2;
                self.text.get(start..end)
            }
            _ => None,
        }
    }

    /// The whole number that begins here, if it has neither fraction nor exponent, and at most 18 digits. Otherwise nothing
    /// is passed.
    #[inline]
    pub(crate) fn plain_integer(&mut self) -> Option<i64> {
        let is_negative = self.peek() == Some(b'-');
        let start = self.at + usize::from(is_negative);
        let (integer, end) = plain_integer(self.bytes(), start)?;
        self.at = end;
        Some(if is_negative { -integer } else { integer })
    }
}
