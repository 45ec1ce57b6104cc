//! Invisible characters.

/// Whether a character is invisible and has no width: a break opportunity, a mark for the direction of writing or for
/// the rendering of a neighbour, a byte order mark. They are often copied along with a text.
///
/// These are Unicode's default-ignorable code points and the line and paragraph separators. White space and control
/// characters are not included; see [`char::is_whitespace`] and [`char::is_control`].
///
/// ```
/// assert!(pivot_json::is_invisible('\u{200b}') && pivot_json::is_invisible('\u{feff}'));
/// assert!(!pivot_json::is_invisible(' ') && !pivot_json::is_invisible('\n') && !pivot_json::is_invisible('-'));
/// ```
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}
