//! Many secrets, and long ones, as they can be looked for.

use crate::redaction::Secret;
use crate::redaction::scrub::{MOST_SECRETS, Secrets};

/// How long the pieces are that a long secret is looked for in.
const PIECE: usize = 4096;

/// How many bytes of secrets are looked for at once.
const MOST_BYTES: usize = 32 * 1024;

/// The secrets, in groups that can be looked for at once; long ones in pieces, each of which is removed by itself.
pub(crate) fn batches(values: &[&String]) -> Vec<Secrets> {
    let mut batches = Vec::new();
    let (mut batch, mut bytes) = (Vec::new(), 0);
    for piece in values.iter().flat_map(|value| pieces(value)) {
        if batch.len() == MOST_SECRETS || bytes + piece.len() > MOST_BYTES && !batch.is_empty() {
            batches.push(Secrets::new(std::mem::take(&mut batch)));
            bytes = 0;
        }
        bytes += piece.len();
        batch.push(Secret::from(piece));
    }
    if !batch.is_empty() {
        batches.push(Secrets::new(batch));
    }
    batches
}

/// A secret in pieces of about the same length.
fn pieces(secret: &str) -> Vec<&str> {
    let count = secret.len().div_ceil(PIECE);
    let length = secret.len().div_ceil(count.max(1));
    let mut pieces = Vec::with_capacity(count);
    let mut rest = secret;
    while rest.len() > length {
        let end = (length..rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(end);
        pieces.push(piece);
        rest = behind;
    }
    pieces.push(rest);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_secret_is_removed_piece_by_piece() {
        let secret: String = ('a'..='z').cycle().take(3 * PIECE + 17).collect();
        let pieces = pieces(&secret);
        assert_eq!(pieces.concat(), secret);
        assert!(pieces.iter().all(|piece| piece.len() <= PIECE && piece.len() > PIECE / 2));
        assert_eq!(super::pieces(&"ä".repeat(PIECE)).concat(), "ä".repeat(PIECE));
    }
}
