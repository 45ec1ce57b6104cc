//! Bytes of one kind at an end of a text.

/// How many of a text's bytes, `most` at most, are of this kind before the first that is not.
pub(crate) fn leading(text: &[u8], most: usize, is_of_kind: &dyn Fn(u8) -> bool) -> usize {
    let text = &text[..text.len().min(most)];
    text.iter().position(|byte| !is_of_kind(*byte)).unwrap_or(text.len())
}

/// The same from its end.
pub(crate) fn trailing(text: &[u8], most: usize, is_of_kind: &dyn Fn(u8) -> bool) -> usize {
    let text = &text[text.len() - text.len().min(most)..];
    text.len() - text.iter().rposition(|byte| !is_of_kind(*byte)).map_or(0, |last| last + 1)
}
