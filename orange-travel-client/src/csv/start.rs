//! The beginning of a CSV file: what separates its cells, or what it is instead.

/// What may separate cells. The first is taken if nothing tells.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A byte order mark, as it may stand before the first line.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The beginning of a body, gathered piece by piece until its first line is whole. Each byte is looked at once, however
/// small the pieces are.
#[derive(Debug, Default)]
pub(super) struct Start {
    bytes: Vec<u8>,
    /// Where the first line ends, once that is known.
    end: Option<usize>,
    has_begun: bool,
    is_quoted: bool,
    counts: [usize; SEPARATORS.len()],
}

/// What is known once the first line is whole.
#[derive(Debug, PartialEq)]
pub(super) struct Opening {
    /// What separates cells.
    pub(super) separator: u8,
    /// How many bytes stand before the line that names the columns.
    pub(super) skipped: usize,
}

impl Start {
    /// Adds a piece; `true` once the first line is whole, or larger than any line may be.
    #[inline]
    pub(super) fn add(&mut self, piece: &[u8]) -> bool {
        for (position, &byte) in piece.iter().enumerate() {
            if self.end.is_some() {
                break;
            }
            match byte {
                b'"' => self.is_quoted = !self.is_quoted,
                _ if self.is_quoted => {}
                // Empty lines come before the first.
                b'\n' | b'\r' if self.has_begun => self.end = Some(self.bytes.len() + position),
                _ => {
                    if let Some(index) = SEPARATORS.iter().position(|separator| *separator == byte) {
                        self.counts[index] += 1;
                    }
                }
            }
            let is_of_mark = MARK.get(self.bytes.len() + position) == Some(&byte);
            self.has_begun |= !byte.is_ascii_whitespace() && !is_of_mark;
        }
        self.bytes.extend_from_slice(piece);
        self.end.is_some() || self.bytes.len() > super::record::RECORD_LIMIT
    }

    /// What was gathered.
    #[inline]
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// What separates, and where the columns are named.
    ///
    /// A first line `sep=;`, as spreadsheets write and read it, names the separator; otherwise it is what the first line that
    /// is not empty has most of outside quotes.
    ///
    /// # Errors
    /// Returns what the body is if it is evidently no CSV: a web page, JSON, an archive, another encoding.
    #[inline]
    pub(super) fn opening(&self) -> Result<Opening, &'static str> {
        let mark = if self.bytes.starts_with(MARK) { MARK.len() } else { 0 };
        match self.bytes[mark..].trim_ascii_start() {
            [b'<', ..] => return Err("a web page or XML"),
            [b'{' | b'[', ..] => return Err("JSON"),
            [0x1f, 0x8b, ..] | [0x28, 0xb5, 0x2f, 0xfd, ..] => return Err("compressed"),
            [b'P', b'K', 3, 4, ..] => return Err("an archive or spreadsheet"),
            [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Err("text in UTF-16"),
            _ => {}
        }
        let line = &self.bytes[mark..self.end.unwrap_or(self.bytes.len())];
        if let Some(separator) = named_separator(line) {
            return Ok(Opening { separator, skipped: mark + line.len() });
        }
        let mut best = 0;
        for index in 1..SEPARATORS.len() {
            if self.counts[index] > self.counts[best] {
                best = index;
            }
        }
        Ok(Opening { separator: SEPARATORS[best], skipped: mark })
    }
}

/// The separator of a line `sep=;`, in quotes or not, with blanks or not. Programs that take the line for a row write empty
/// cells behind it when they save the file again, with the separator that it has then: `sep=;,,,`.
#[inline]
fn named_separator(line: &[u8]) -> Option<u8> {
    let line = line.trim_ascii_start();
    let line = line.strip_prefix(b"\"").unwrap_or(line);
    let (name, rest) = line.split_at_checked(3)?;
    let rest = rest.trim_ascii_start().strip_prefix(b"=")?;
    let mut signs = rest.iter().copied().filter(|byte| !matches!(byte, b'"' | b' '));
    let named = signs.next().or_else(|| rest.contains(&b' ').then_some(b' '))?;
    let behind = signs.next().unwrap_or(named);
    let is_sign = !named.is_ascii_alphanumeric() && (behind == named || SEPARATORS.contains(&behind));
    (name.eq_ignore_ascii_case(b"sep") && is_sign && signs.all(|sign| sign == behind)).then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(csv: &[u8], size: usize) -> Result<Opening, &'static str> {
        let mut start = Start::default();
        let mut pieces = csv.chunks(size);
        while pieces.next().is_some_and(|piece| !start.add(piece)) {}
        start.opening()
    }

    #[test]
    fn the_separator_is_named_or_what_the_first_line_has_most_of_outside_quotes() {
        for (csv, separator, skipped) in [
            (&b"id;status;product_name\n1,2,3,4,5"[..], b';', 0),
            (b"id,status\n1;2;3;4", b',', 0),
            (b"id\tstatus\r\n", b'\t', 0),
            (b"id|status\n", b'|', 0),
            (b"\"a;b;c\",\"d\"\n", b',', 0),
            (b"\n\nid;status\n", b';', 0),
            (b"id\n1;2", b',', 0),
            (b"\xef\xbb\xbfid;status", b';', 3),
            (b"sep=;\nid,a;status\n", b';', 5),
            (b"SEP=\t\r\nid\tstatus\n", b'\t', 5),
            (b"\xef\xbb\xbf\"sep=|\"\nid|status\n", b'|', 10),
            (b"\n\r\nsep=;\nid,a;status\n", b';', 8),
            (b"\xef\xbb\xbf\nsep=;\nid,a;status\n", b';', 9),
            (b"sep=; \nid,a;status\n", b';', 6),
            (b"sep = ;\nid,a;status\n", b';', 7),
            (b" sep=;\nid,a;status\n", b';', 6),
            (b"sep=^\nid^status\n", b'^', 5),
            // Saved again by programs that took the line for a row of cells.
            (b"sep=;;\nid,a;status\n", b';', 6),
            (b"sep=;;;;\r\nid,a;status\n", b';', 8),
            (b"\"sep=;\";;\nid,a;status\n", b';', 9),
            (b"sep=;,,,\nid,status\n", b',', 8),
            (b"\"sep=,\";;\nid;status\n", b';', 9),
            (b"sep=\t\t\nid\tstatus\n", b'\t', 6),
            // No such line.
            (b"sep=;;,\nid,status\n", b';', 0),
            (b"sep=x\n", b',', 0),
            (b"sep,status\n", b',', 0),
            (b"sepal=;\n", b';', 0),
            (b"sep\n", b',', 0),
            (b"", b',', 0),
        ] {
            for size in [1, 2, 1000] {
                assert_eq!(opening(csv, size), Ok(Opening { separator, skipped }), "{csv:?}");
            }
        }
    }

    #[test]
    fn what_is_no_csv_is_named() {
        for (body, expected) in [
            (&b"<!DOCTYPE html><html>"[..], "a web page or XML"),
            (b"\xef\xbb\xbf \n<html>", "a web page or XML"),
            (b" {\"code\": 42}", "JSON"),
            (b"[]", "JSON"),
            (b"\x1f\x8b\x08", "compressed"),
            (b"PK\x03\x04", "an archive or spreadsheet"),
            (b"\xff\xfei\0d\0", "text in UTF-16"),
        ] {
            assert_eq!(opening(body, 1000), Err(expected));
        }
    }
}
