//! Texts as JSON writes them.

use crate::scan::plain_end;

/// Adds a text as JSON, with its quotation marks.
pub(crate) fn push_text(out: &mut String, text: &str) {
    out.reserve(text.len() + 2);
    out.push('"');
    push_escaped(out, text);
    out.push('"');
}

#[inline]
pub(crate) fn push_escaped(out: &mut String, text: &str) {
    let plain = plain_end(text.as_bytes(), 0);
    if plain == text.len() {
        out.push_str(text);
    } else {
        push_with_escapes(out, text, plain);
    }
}

/// Adds a text whose first character that must be escaped stands at `at`.
fn push_with_escapes(out: &mut String, text: &str, mut at: usize) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut start = 0;
    loop {
        out.push_str(&text[start..at]); // what must be escaped is ASCII
        let Some(&byte) = text.as_bytes().get(at) else { return };
        let short = match byte {
            b'\n' => 'n',
            b'\r' => 'r',
            b'\t' => 't',
            0x8 => 'b',
            0xc => 'f',
            0..0x20 => 'u',
            other => char::from(other),
        };
        out.push('\\');
        out.push(short);
        if short == 'u' {
            out.push_str("00");
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
        start = at + 1;
        at = plain_end(text.as_bytes(), start);
    }
}
