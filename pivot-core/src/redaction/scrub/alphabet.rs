//! Where a text has runs of the digits of an encoding that are long enough to hold anything.

use std::ops::Range;

/// The bytes that an encoding is written with.
pub(super) struct Alphabet {
    has: [bool; 256],
    /// How many of them stand for so many bytes of a text, at least: for [`Self::bytes`] of them.
    digits: usize,
    bytes: usize,
    /// How short no run is, whatever it stands for.
    shortest: usize,
}

/// Both alphabets of base64, and what ends its lines.
pub(super) static BASE64: Alphabet = Alphabet::new(b"+/-_\r\n", [(b'A', b'Z'), (b'a', b'z'), (b'0', b'9')], (8, 6), 0);

/// A word of prose in capitals is shorter than 16 letters.
pub(super) static BASE32: Alphabet = Alphabet::new(b"", [(b'A', b'Z'), (b'2', b'7'), (b'2', b'7')], (8, 5), 16);

pub(super) static BASE32_SMALL: Alphabet = Alphabet::new(b"", [(b'a', b'z'), (b'2', b'7'), (b'2', b'7')], (8, 5), 16);

/// Hexadecimal digits, and what stands before and between them. A digit of CSS may stand for two bytes: `\e9`.
pub(super) static HEXADECIMAL: Alphabet =
    Alphabet::new(b" ,;:|\t\r\n.-'\"xX\\Uu+=%", [(b'0', b'9'), (b'a', b'f'), (b'A', b'F')], (3, 2), 0);

/// Decimal digits, and what stands before and between them.
pub(super) static DECIMAL: Alphabet =
    Alphabet::new(b" ,;:|\t\r\n.-'\"", [(b'0', b'9'), (b'0', b'9'), (b'0', b'9')], (3, 2), 0);

impl Alphabet {
    const fn new(signs: &[u8], ranges: [(u8, u8); 3], (digits, bytes): (usize, usize), shortest: usize) -> Self {
        let mut has = [false; 256];
        let mut at = 0;
        while at < signs.len() {
            has[signs[at] as usize] = true;
            at += 1;
        }
        at = 0;
        while at < ranges.len() {
            let mut byte = ranges[at].0;
            while byte <= ranges[at].1 {
                has[byte as usize] = true;
                byte += 1;
            }
            at += 1;
        }
        Self { has, digits, bytes, shortest }
    }

    /// Where a text has runs of these bytes that may stand for at least `fewest` bytes.
    pub(super) fn runs(&self, text: &[u8], fewest: usize) -> Vec<Range<usize>> {
        let least = (fewest * self.digits / self.bytes).max(self.shortest).max(1);
        let (mut runs, mut done) = (Vec::new(), 0);
        let mut at = least - 1;
        // Every run of that length has a byte at one of these steps: most of a text is not looked at.
        while at < text.len() {
            if self.has[usize::from(text[at])] {
                let mut start = at;
                while start > done && self.has[usize::from(text[start - 1])] {
                    start -= 1;
                }
                let mut end = at + 1;
                while end < text.len() && self.has[usize::from(text[end])] {
                    end += 1;
                }
                if end - start >= least {
                    runs.push(start..end);
                }
                done = end;
                at = end;
            }
            at += least;
        }
        runs
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_run_is_stepped_over(text in "[a-c0-9 +G=]{0,60}", fewest in 1..12_usize) {
            for alphabet in [&BASE64, &BASE32, &BASE32_SMALL, &HEXADECIMAL, &DECIMAL] {
                let least = (fewest * alphabet.digits / alphabet.bytes).max(alphabet.shortest).max(1);
                let mut expected = Vec::new();
                let mut start = 0;
                for (at, byte) in text.bytes().chain([0]).enumerate() {
                    if !alphabet.has[usize::from(byte)] {
                        if at - start >= least {
                            expected.push(start..at);
                        }
                        start = at + 1;
                    }
                }
                prop_assert_eq!(alphabet.runs(text.as_bytes(), fewest), expected);
            }
        }
    }
}
