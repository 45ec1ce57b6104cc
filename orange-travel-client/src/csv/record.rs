//! Records of a CSV file, fed piece by piece (RFC 4180).
//!
//! A reader that is lenient about quotes takes the rows behind an unclosed one for a part of its cell, and nobody
//! notices. This one looks at each byte once, ends a record where it ends, and refuses a quote that is not closed or
//! that is followed by anything but a separator. What RFC 4180 leaves open it takes as it comes: line ends of any
//! system, blank lines, white space around quoted cells, quotes within cells that do not begin with one.

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
    /// Whether the record that was read last has been given away.
    is_given: bool,
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
    pub(super) fn new(separator: u8) -> Self {
        Self { separator, state: State::Start, text: Vec::new(), ends: Vec::new(), is_given: false }
    }

    /// Reads on to the end of a record: how many bytes of `piece` that took, and whether the record is complete. A
    /// record that is complete is there until the next call.
    pub(super) fn read(&mut self, piece: &[u8]) -> Result<(usize, bool), RecordError> {
        self.begin();
        for (position, &byte) in piece.iter().enumerate() {
            if self.step(byte)? {
                return Ok((position + 1, true));
            }
        }
        Ok((piece.len(), false))
    }

    /// Ends the file: whether a last record, without a line end, is there.
    pub(super) fn finish(&mut self) -> Result<bool, RecordError> {
        self.begin();
        match self.state {
            State::Quoted => Err(RecordError::Unclosed),
            _ => self.end_record(),
        }
    }

    /// How many cells the record has.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell of the record; `None` if it is not UTF-8.
    pub(super) fn cell(&self, index: usize) -> Option<&str> {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        std::str::from_utf8(&self.text[start..self.ends[index]]).ok()
    }

    fn begin(&mut self) {
        if std::mem::take(&mut self.is_given) {
            self.text.clear();
            self.ends.clear();
        }
    }

    fn step(&mut self, byte: u8) -> Result<bool, RecordError> {
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

    fn cell_start(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }

    fn push(&mut self, byte: u8) -> Result<(), RecordError> {
        if self.text.len() == RECORD_LIMIT {
            return Err(RecordError::TooLong);
        }
        self.text.push(byte);
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), RecordError> {
        if self.ends.len() == CELL_LIMIT {
            return Err(RecordError::TooMany);
        }
        self.ends.push(self.text.len());
        self.state = State::Start;
        Ok(())
    }

    /// Ends the record; a line of nothing but white space is none.
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
    matches!(byte, b' ' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All records of a file that comes in pieces of `size` bytes, and how many bytes were looked at.
    fn records(csv: &str, size: usize) -> Result<(Vec<Vec<String>>, usize), RecordError> {
        let mut reader = Records::new(b',');
        let (mut found, mut looked_at) = (Vec::new(), 0);
        for mut piece in csv.as_bytes().chunks(size) {
            while !piece.is_empty() {
                let (read, is_complete) = reader.read(piece)?;
                (piece, looked_at) = (&piece[read..], looked_at + read);
                if is_complete {
                    found.push((0..reader.len()).map(|index| reader.cell(index).unwrap().to_owned()).collect());
                }
            }
        }
        if reader.finish()? {
            found.push((0..reader.len()).map(|index| reader.cell(index).unwrap().to_owned()).collect());
        }
        Ok((found, looked_at))
    }

    #[test]
    fn records_are_the_same_however_they_are_cut_and_every_byte_is_looked_at_once() {
        for (csv, expected) in [
            ("a,b\n1,2\n", vec![vec!["a", "b"], vec!["1", "2"]]),
            ("a,b\r\n1,2", vec![vec!["a", "b"], vec!["1", "2"]]),
            ("a\r1\r", vec![vec!["a"], vec!["1"]]),
            ("\n\r\n a \n\n \n,\n", vec![vec![" a "], vec!["", ""]]),
            ("\"a\",\"b \"\"c\"\"\"\n", vec![vec!["a", "b \"c\""]]),
            ("\"two\nlines\r\n\",x\n", vec![vec!["two\nlines\r\n", "x"]]),
            ("1, \"a, b\" ,2\n", vec![vec!["1", "a, b", "2"]]),
            ("5\" screen,x\"y\n", vec![vec!["5\" screen", "x\"y"]]),
            ("\"\"\n", vec![vec![""]]),
            ("\"\",\n", vec![vec!["", ""]]),
            ("", vec![]),
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
            ("\"a\"b\n", RecordError::BehindQuote),
        ] {
            for size in [1, 1000] {
                assert_eq!(records(csv, size), Err(expected), "{csv:?}");
            }
        }
        assert_eq!(records(&format!("\"{}", "x".repeat(RECORD_LIMIT + 1)), 4096), Err(RecordError::TooLong));
        assert_eq!(records(&",".repeat(CELL_LIMIT + 1), 4096), Err(RecordError::TooMany));
    }
}
