//! Texts that came from elsewhere, as people may be shown them.

/// A text without characters that cannot be seen, or change the direction or the form of what is around it. Its lines stay.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|character| if matches!(character, '\n' | '\t') { character } else { shown(character) }).collect()
}

/// The same on one line.
pub(crate) fn on_one_line(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// JSON with escapes in the place of characters that are not seen, so that it means the same: whoever reads it in a terminal is
/// not fooled, and whoever reads it by a program gets what came.
pub(crate) fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for character in json.chars() {
        // A line's end is between the values of JSON, and never within a text.
        if character == '\n' || shown(character) == character {
            out.push(character);
        } else {
            let mut units = [0; 2];
            out.extend(character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    out
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
    fn json_with_escapes_means_the_same() {
        let text = "é車\u{9b}31m\u{202e}\u{200b}\u{e0041}\u{7f}\n\"";
        let json = format!("{:#}", serde_json::json!({"key": text}));
        let escaped = escaped(&json);
        assert!(escaped.is_ascii() == json.is_ascii() && escaped.contains("é車\\u009b31m\\u202e"), "{escaped}");
        assert!(escaped.chars().all(|character| character == '\n' || shown(character) == character), "{escaped}");
        let value: serde_json::Value = serde_json::from_str(&escaped).unwrap();
        assert_eq!(value["key"], text);
    }

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
