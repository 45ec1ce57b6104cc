//! Texts that came from elsewhere, as people may be shown them.

/// A text without characters that cannot be seen, or change the direction or the form of what is around it. Its lines stay.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|character| if matches!(character, '\n' | '\t') { character } else { shown(character) }).collect()
}

/// The same on one line.
pub(crate) fn on_one_line(text: &str) -> String {
    text.chars().map(shown).collect()
}

fn shown(character: char) -> char {
    match character {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(character)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        // Controls, and what annotates the text between.
        '\u{80}'..='\u{9f}' | '\u{fff9}'..='\u{fffb}' => '\u{fffd}',
        // How the character before is drawn: pictograms have it.
        '\u{fe00}'..='\u{fe0f}' => character,
        invisible if pivot_json::is_invisible(invisible) => '\u{fffd}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_quotes_stay_and_what_would_break_a_line_or_a_terminal_does_not() {
        for (text, line) in [
            (r#"["E-1","é"]"#, r#"["E-1","é"]"#),
            ("l'été \\ 車", "l'été \\ 車"),
            ("a\nb\tc\r", "a␊b␉c␍"),
            ("\u{1b}[2J", "␛[2J"),
            ("\u{202e}abc\u{200b}\u{9b}1m", "\u{fffd}abc\u{fffd}\u{fffd}1m"),
        ] {
            assert_eq!(on_one_line(text), line);
        }
        assert_eq!(visible("a\nb\tc\r"), "a\nb\tc␍");
    }
}
