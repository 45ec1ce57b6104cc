//! Texts as reports hold them, whatever they say.

/// A text as it stands in XML: without what XML cannot hold.
pub fn xml_text(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' | '\r' => escaped.push(' '),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A text as it stands in a table: in one line, and as it is.
pub fn table_cell(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' => escaped.push(' '),
            '|' | '<' | '>' | '`' | '*' | '_' | '[' | ']' | '\\' => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_end_nothing_that_they_stand_in() {
        assert_eq!(xml_text("<a b=\"c\">&\n\u{1}\u{ffff}ä"), "&lt;a b=&quot;c&quot;&gt;&amp; \u{fffd}\u{fffd}ä");
        assert_eq!(table_cell("a|b\r\n<c>`*_[]\\"), "a\\|b  \\<c\\>\\`\\*\\_\\[\\]\\\\");
    }
}
