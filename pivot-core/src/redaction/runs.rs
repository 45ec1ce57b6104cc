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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_counted_up_to_the_first_of_another_kind_and_no_further_than_asked() {
        let is_digit = |byte: u8| byte.is_ascii_digit();
        for (text, most, at_start, at_end) in [
            ("", 9, 0, 0),
            ("12a345", 9, 2, 3),
            ("12a345", 1, 1, 1),
            ("12a345", 0, 0, 0),
            ("123", usize::MAX, 3, 3),
            ("a1b", usize::MAX, 0, 0),
        ] {
            assert_eq!(leading(text.as_bytes(), most, &is_digit), at_start, "{text} {most}");
            assert_eq!(trailing(text.as_bytes(), most, &is_digit), at_end, "{text} {most}");
        }
    }
}
