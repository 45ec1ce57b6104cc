//! What of bytes that are no text can be read as one.

use std::ops::Range;

/// Below so many bytes, what can be read among others is chance.
const FEWEST: usize = 6;

/// How many bytes are judged together.
const BLOCK: usize = 256;

/// The parts that may be a text, in order: whatever can be read in ASCII, UTF-8 or UTF-16, and all of a block that can be read
/// for the most part, whatever else is in it.
pub(crate) fn parts(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut can_be_read = marks(bytes);
    for block in can_be_read.chunks_mut(BLOCK) {
        if block.iter().filter(|mark| **mark).count() * 5 >= block.len() * 3 {
            block.fill(true);
        }
    }
    let (mut parts, mut start) = (Vec::new(), 0);
    for at in 0..=bytes.len() {
        if !can_be_read.get(at).is_some_and(|mark| *mark) {
            if at - start >= FEWEST {
                parts.push(start..at);
            }
            start = at + 1;
        }
    }
    parts
}

/// Which bytes can be read.
fn marks(bytes: &[u8]) -> Vec<bool> {
    let is_printed = |at: Option<usize>| {
        at.and_then(|at| bytes.get(at)).is_some_and(|byte| matches!(byte, b'\t' | b'\r' | b'\n' | b' '..=b'~'))
    };
    let mut marks = Vec::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for byte in chunk.valid().bytes() {
            let at = marks.len();
            marks.push(match byte {
                // One half of a character of UTF-16.
                0 => is_printed(at.checked_sub(1)) || is_printed(Some(at + 1)),
                0x80.. => true,
                _ => is_printed(Some(at)),
            });
        }
        for byte in chunk.invalid() {
            let at = marks.len();
            // A letter of Latin-1 within a word.
            marks.push(*byte >= 0xa0 && is_printed(at.checked_sub(1)) && is_printed(Some(at + 1)));
        }
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes as they come, the same each time.
    fn random(count: usize) -> Vec<u8> {
        let mut rng = fastrand::Rng::with_seed(7);
        std::iter::repeat_with(|| rng.u8(..)).take(count).collect()
    }

    #[test]
    fn a_text_among_bytes_is_found_whole() {
        let utf16: Vec<u8> = "pin 4815".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for text in
            ["password=s3cret", "pässwörd", "日本語"].map(str::as_bytes).into_iter().chain([&utf16[..], b"p\xe4sswort"])
        {
            let bytes = [&random(5000)[..], b"\x01\x02", text, b"\x01\x02", &random(300)].concat();
            let (start, end) = (5002, 5002 + text.len());
            let all = parts(&bytes);
            assert!(all.iter().any(|part| part.start <= start && end <= part.end), "{text:?}");
        }
    }

    #[test]
    fn of_what_is_no_text_hardly_anything_can_be_read() {
        let length: usize = parts(&random(1 << 20)).iter().map(Range::len).sum();
        assert!(length < 1 << 18, "{length}");
        assert!(parts(&[0; 1000]).is_empty());
        assert!(parts(b"").is_empty());
    }

    #[test]
    fn a_text_in_another_character_set_is_one() {
        let text = b"Stra\xdfe \xfcber Gr\xfc\xdfe, \xa9 \x80 1999\n".repeat(20);
        assert_eq!(parts(&text), vec![0..text.len()]);
    }
}
