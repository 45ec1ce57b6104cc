//! Long secrets, as they can be looked for.

/// A secret in pieces of about the same length, each of which is removed by itself.
pub(crate) fn pieces(secret: &str, longest: usize) -> Vec<&str> {
    let count = secret.len().div_ceil(longest);
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

    const PIECE: usize = 512;

    #[test]
    fn a_long_secret_is_removed_piece_by_piece() {
        let secret: String = ('a'..='z').cycle().take(3 * PIECE + 17).collect();
        let pieces = pieces(&secret, PIECE);
        assert_eq!(pieces.concat(), secret);
        assert!(pieces.iter().all(|piece| piece.len() <= PIECE && piece.len() > PIECE / 2));
        assert_eq!(super::pieces(&"ä".repeat(PIECE), PIECE).concat(), "ä".repeat(PIECE));
    }
}
