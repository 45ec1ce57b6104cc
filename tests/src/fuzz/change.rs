//! Changes examples, as a broken or hostile sender would.

use fastrand::Rng;

/// What parsers stumble over.
const TOKENS: [&[u8]; 26] = [
    b"\"",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b";",
    b"\\u",
    b"\\ud800",
    b"null",
    b"1e999",
    b"-",
    b".",
    b"%",
    b"&",
    b"=",
    b"\0",
    b"\r\n",
    b"\xff",
    b"\xc3",
    "é".as_bytes(),
    "\u{feff}".as_bytes(),
    "😀".as_bytes(),
    b"99999999999999999999",
    b"$",
];

/// An example with bytes changed, left out, doubled or put in, two examples spliced, or bytes of any kind.
pub fn changed(random: &mut Rng, examples: &[Vec<u8>]) -> Vec<u8> {
    let mut input = match random.choice(examples) {
        Some(example) if random.u8(..) > 12 => example.clone(),
        _ => (0..random.usize(0..40)).map(|_| random.u8(..)).collect(),
    };
    for _ in 0..random.usize(0..6) {
        let at = random.usize(0..=input.len());
        let end = (at + random.usize(0..20)).min(input.len());
        match random.u8(0..7) {
            0 if at < input.len() => input[at] = random.u8(..),
            0 | 1 => drop(input.drain(at..end)),
            2 | 3 => {
                let token = TOKENS[random.usize(0..TOKENS.len())];
                drop(input.splice(at..at, token.iter().copied()));
            }
            4 => {
                let doubled = input[at..end].to_vec();
                drop(input.splice(at..at, doubled));
            }
            5 => {
                if let Some(other) = random.choice(examples) {
                    let from = random.usize(0..=other.len());
                    input.truncate(at);
                    input.extend_from_slice(&other[from..]);
                }
            }
            _ => input.truncate(at),
        }
    }
    input
}
