//! Records of a CSV file, fed piece by piece (RFC 4180).
//!
//! A reader that is lenient about quotes takes the rows behind an unclosed one for a part of its cell, and nobody
//! notices. This one looks at each byte once, ends a record where it ends, and refuses a quote that is not closed or
//! that is followed by anything but a separator. What RFC 4180 leaves open it takes as it comes: line ends of any
//! system, blank lines, white space around quoted cells, quotes within cells that do not begin with one.
//!
//! A record that cannot be read does not end the file if it is known where it ends: at the end of the line, if the rest
//! of the line has its quotes in pairs. If it has not, a quote is open, and every line behind it may stand in a cell.
//!
//! A NUL or the mark of the end that DOS wrote (Ctrl-Z) is white space, and no part of the last cell of a file.

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr_iter, memchr3};

/// How large one record may be: far beyond any transaction, and a bound.
pub(super) const RECORD_LIMIT: usize = 1 << 20;
/// How many cells a record may have.
pub(super) const CELL_LIMIT: usize = 1 << 12;

/// A reader of records.
#[derive(Debug)]
pub(super) struct Records {
    separator: u8,
    state: State,
    /// The cells so far, one after the other, and where each ends.
    text: Vec<u8>,
    ends: Vec<usize>,
    /// Whether what separates the cells stands between them.
    is_separated: bool,
    /// Whether the record that was read last has been given away.
    is_given: bool,
    /// Why the record cannot be read; its line is then passed over.
    failure: Option<RecordError>,
    /// Whether a quote is open in what is passed over.
    is_open: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first character of a cell that is not white space.
    Start,
    Plain,
    Quoted,
    /// Behind a quote within quotes: the end of the cell, or the first of two that stand for one.
    Quote,
    /// Behind the closing quote.
    Closed,
}

/// Why a record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum RecordError {
    #[error("has a quote that is never closed")]
    Unclosed,
    #[error("has a cell that goes on behind its closing quote, as when a quote before it is not closed")]
    BehindQuote,
    #[error("has more than {RECORD_LIMIT} bytes, as when a quote is not closed")]
    TooLong,
    #[error("has more than {CELL_LIMIT} cells")]
    TooMany,
}

impl Records {
    #[inline]
    pub(super) fn new(separator: u8) -> Self {
        Self {
            separator,
            state: State::Start,
            text: Vec::new(),
            ends: Vec::new(),
            is_separated: false,
            is_given: false,
            failure: None,
            is_open: false,
        }
    }

    /// What separates cells.
    #[inline]
    pub(super) fn separator(&self) -> u8 {
        self.separator
    }

    /// Reads on to the end of a record: how many bytes of `piece` that took, and whether the record is complete. A
    /// record that is complete is there until the next call, or its [`failure`](Self::failure).
    ///
    /// # Errors
    /// Returns an error if it is not known where the record ends. Nothing can be read behind it.
    #[inline]
    pub(super) fn read(&mut self, piece: &[u8]) -> Result<(usize, bool), RecordError> {
        self.begin();
        for (position, &byte) in piece.iter().enumerate() {
            let is_at_start = self.text.is_empty() && self.ends.is_empty() && self.state == State::Start;
            if is_at_start && self.failure.is_none() && self.take_plain(&piece[position..]) {
                // The line and what ends it.
                return Ok((position + self.text.len() + 1, true));
            }
            if self.step(byte)? {
                return Ok((position + 1, true));
            }
        }
        Ok((piece.len(), false))
    }

    /// Takes a whole line without a quote, which is most of them, as a record; whether one stands at the start of `piece`.
    fn take_plain(&mut self, piece: &[u8]) -> bool {
        let Some(end) = memchr3(b'\n', b'\r', b'"', piece) else { return false };
        let line = &piece[..end];
        if piece[end] == b'"' || end > RECORD_LIMIT || line.iter().all(|byte| is_blank(*byte)) {
            return false;
        }
        self.ends.extend(memchr_iter(self.separator, line).take(CELL_LIMIT));
        if self.ends.len() == CELL_LIMIT {
            self.ends.clear();
            return false;
        }
        self.ends.push(end);
        self.text.extend_from_slice(line);
        (self.is_separated, self.is_given) = (true, true);
        true
    }

    /// Ends the file: whether a last record, without a line end, is there.
    ///
    /// # Errors
    /// The same as [`read`](Self::read).
    #[inline]
    pub(super) fn finish(&mut self) -> Result<bool, RecordError> {
        self.begin();
        if self.failure.is_none() && self.state == State::Quoted {
            return Err(RecordError::Unclosed);
        }
        if matches!(self.state, State::Start | State::Plain) {
            let start = self.cell_start();
            let kept = self.text[start..].iter().rposition(|byte| !is_end_mark(*byte)).map_or(0, |last| last + 1);
            self.text.truncate(start + kept);
        }
        self.step(b'\n')
    }

    /// Why the record that is complete cannot be read.
    #[inline]
    pub(super) fn failure(&self) -> Option<RecordError> {
        self.failure
    }

    /// How many cells the record has.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The cells of the record; `None` if they are not all UTF-8.
    #[inline]
    pub(super) fn texts(&self) -> Option<Vec<&str>> {
        let text = std::str::from_utf8(&self.text).ok()?;
        (0..self.len()).map(|index| text.get(self.range(index))).collect()
    }

    /// Whether a cell may have more than one line.
    #[inline]
    pub(super) fn may_have_lines(&self) -> bool {
        !self.is_separated
    }

    /// A cell of the record. Bytes that are no UTF-8 are read as in JSON, as the characters that windows-1252 has for them;
    /// the text is then owned.
    #[inline]
    pub(super) fn cell(&self, index: usize) -> Cow<'_, str> {
        let cell = &self.text[self.range(index)];
        let read = |chunk: std::str::Utf8Chunk<'_>| {
            format!("{}{}", chunk.valid(), pivot_json::from_windows_1252(chunk.invalid()))
        };
        match std::str::from_utf8(cell) {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => Cow::Owned(cell.utf8_chunks().map(read).collect()),
        }
    }

    /// Where a cell stands in the text.
    fn range(&self, index: usize) -> Range<usize> {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before] + usize::from(self.is_separated));
        start..self.ends[index]
    }

    fn begin(&mut self) {
        if std::mem::take(&mut self.is_given) {
            self.is_separated = false;
            self.text.clear();
            self.ends.clear();
            self.failure = None;
        }
    }

    #[inline]
    fn step(&mut self, byte: u8) -> Result<bool, RecordError> {
        if self.failure.is_none() {
            match self.take(byte) {
                Err(failure) if self.state != State::Quoted => (self.failure, self.is_open) = (Some(failure), false),
                read => return read,
            }
        }
        self.pass_over(byte)
    }

    /// Goes on in a line whose record cannot be read.
    #[inline]
    fn pass_over(&mut self, byte: u8) -> Result<bool, RecordError> {
        match (byte, self.failure) {
            (b'"', _) => self.is_open = !self.is_open,
            (b'\n' | b'\r', Some(failure)) if self.is_open => return Err(failure),
            (b'\n' | b'\r', _) => {
                (self.state, self.is_given) = (State::Start, true);
                return Ok(true);
            }
            _ => {}
        }
        Ok(false)
    }

    #[inline]
    fn take(&mut self, byte: u8) -> Result<bool, RecordError> {
        match self.state {
            State::Quoted if byte == b'"' => self.state = State::Quote,
            State::Quoted => self.push(byte)?,
            State::Quote if byte == b'"' => {
                self.state = State::Quoted;
                self.push(byte)?;
            }
            _ if byte == self.separator => self.end_cell()?,
            // The line feed behind a carriage return ends an empty line, which is no record.
            _ if byte == b'\n' || byte == b'\r' => return self.end_record(),
            State::Start if byte == b'"' => {
                self.text.truncate(self.cell_start());
                self.state = State::Quoted;
            }
            State::Start if is_blank(byte) => self.push(byte)?,
            State::Start | State::Plain => {
                self.state = State::Plain;
                self.push(byte)?;
            }
            State::Quote | State::Closed if is_blank(byte) => self.state = State::Closed,
            State::Quote | State::Closed => return Err(RecordError::BehindQuote),
        }
        Ok(false)
    }

    #[inline]
    fn cell_start(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }

    #[inline]
    fn push(&mut self, byte: u8) -> Result<(), RecordError> {
        if self.text.len() == RECORD_LIMIT {
            return Err(RecordError::TooLong);
        }
        self.text.push(byte);
        Ok(())
    }

    #[inline]
    fn end_cell(&mut self) -> Result<(), RecordError> {
        if self.ends.len() == CELL_LIMIT {
            return Err(RecordError::TooMany);
        }
        self.ends.push(self.text.len());
        self.state = State::Start;
        Ok(())
    }

    /// Ends the record; a line of nothing but white space is none.
    #[inline]
    fn end_record(&mut self) -> Result<bool, RecordError> {
        if self.ends.is_empty() && self.state == State::Start {
            self.text.clear();
            return Ok(false);
        }
        self.end_cell()?;
        self.is_given = true;
        Ok(true)
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t') || is_end_mark(byte)
}

fn is_end_mark(byte: u8) -> bool {
    matches!(byte, 0 | 0x1a)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(reader: &Records) -> Vec<String> {
        match reader.failure() {
            Some(failure) => vec![format!("{failure:?}")],
            None => (0..reader.len()).map(|index| reader.cell(index).into_owned()).collect(),
        }
    }

    /// All records of a file that comes in pieces of `size` bytes, and how many bytes were looked at.
    fn records(csv: &str, size: usize) -> Result<(Vec<Vec<String>>, usize), RecordError> {
        let mut reader = Records::new(b',');
        let (mut found, mut looked_at) = (Vec::new(), 0);
        for mut piece in csv.as_bytes().chunks(size) {
            while !piece.is_empty() {
                let (read, is_complete) = reader.read(piece)?;
                (piece, looked_at) = (&piece[read..], looked_at + read);
                if is_complete {
                    found.push(given(&reader));
                }
            }
        }
        if reader.finish()? {
            found.push(given(&reader));
        }
        Ok((found, looked_at))
    }

    #[test]
    fn records_are_the_same_however_they_are_cut_and_every_byte_is_looked_at_once() {
        for (csv, expected) in [
            ("a,b\n1,2\n", vec![vec!["a", "b"], vec!["1", "2"]]),
            ("a,b\r\n1,2", vec![vec!["a", "b"], vec!["1", "2"]]),
            ("a\r1\r", vec![vec!["a"], vec!["1"]]),
            (",a,\n,\n\t,x\r\n\0\n", vec![vec!["", "a", ""], vec!["", ""], vec!["\t", "x"]]),
            ("a,é\n\"é\",ü\n", vec![vec!["a", "é"], vec!["é", "ü"]]),
            ("\n\r\n a \n\n \n,\n", vec![vec![" a "], vec!["", ""]]),
            ("\"a\",\"b \"\"c\"\"\"\n", vec![vec!["a", "b \"c\""]]),
            ("\"two\nlines\r\n\",x\n", vec![vec!["two\nlines\r\n", "x"]]),
            ("1, \"a, b\" ,2\n", vec![vec!["1", "a, b", "2"]]),
            ("5\" screen,x\"y\n", vec![vec!["5\" screen", "x\"y"]]),
            ("\"\"\n", vec![vec![""]]),
            ("\"\",\n", vec![vec!["", ""]]),
            ("", vec![]),
            // A record that cannot be read, with its quotes in pairs, takes its line with it and no other.
            ("1,\"a\"b,c\n2,x\n", vec![vec!["BehindQuote"], vec!["2", "x"]]),
            ("1,\"say \"hi\" there\",c\n2,x", vec![vec!["BehindQuote"], vec!["2", "x"]]),
            ("1,\"a\" \"b\"\r\n\r\n2,x", vec![vec!["BehindQuote"], vec!["2", "x"]]),
            ("1,\"a\"b", vec![vec!["BehindQuote"]]),
            ("1,\"a\nb\"c\n2,x", vec![vec!["BehindQuote"], vec!["2", "x"]]),
            // The end of a file in the way of DOS, and filled up.
            ("1,a\n\u{1a}", vec![vec!["1", "a"]]),
            ("1,a\r\n\u{1a}\r\n", vec![vec!["1", "a"]]),
            ("1,a\u{1a}", vec![vec!["1", "a"]]),
            ("1,\"a\"\u{1a}\0", vec![vec!["1", "a"]]),
            ("1,a\n\0\0\0\0", vec![vec!["1", "a"]]),
            ("1,\0\0", vec![vec!["1", ""]]),
            ("\u{1a}", vec![]),
        ] {
            for size in [1, 2, 3, 1000] {
                let (found, looked_at) = records(csv, size).unwrap();
                assert_eq!(
                    (found, looked_at),
                    (
                        expected
                            .iter()
                            .map(|record| record.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>())
                            .collect::<Vec<_>>(),
                        csv.len()
                    ),
                    "{csv:?} in {size}"
                );
            }
        }
    }

    #[test]
    fn a_quote_that_is_not_closed_swallows_no_rows() {
        for (csv, expected) in [
            ("a,b\n1,\"ok\n2,ok\n3,ok\n", RecordError::Unclosed),
            ("\"", RecordError::Unclosed),
            ("1,\"x\n2,\"y\"\n", RecordError::BehindQuote),
            ("\"a\"b\"\n3,4\n", RecordError::BehindQuote),
            ("1,\"5\" screen\",x\n2,y\n", RecordError::BehindQuote),
            ("\"a\"b\"", RecordError::BehindQuote),
            ("1,\"a\u{1a}", RecordError::Unclosed),
        ] {
            for size in [1, 1000] {
                assert_eq!(records(csv, size), Err(expected), "{csv:?}");
            }
        }
        assert_eq!(records(&format!("\"{}", "x".repeat(RECORD_LIMIT + 1)), 4096), Err(RecordError::TooLong));
        for (line, expected) in [
            (",".repeat(CELL_LIMIT + 1), "TooMany"),
            (",".repeat(CELL_LIMIT), "TooMany"),
            ("x".repeat(RECORD_LIMIT + 1), "TooLong"),
        ] {
            let (found, _) = records(&format!("{line}\n1,2\n"), 4096).unwrap();
            assert_eq!(found, [vec![expected], vec!["1", "2"]]);
        }
    }
}
