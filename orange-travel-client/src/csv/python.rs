//! Dictionaries as Python shows them.

/// A Python dictionary of texts, numbers, `None`, `True` and `False` as JSON; `None` if it is none.
#[inline]
pub(super) fn as_json(text: &str) -> Option<String> {
    let mut json = String::with_capacity(text.len() + 8);
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\'' | '"' => {
                let value = quoted(character, &mut characters)?;
                json.push_str(&serde_json::Value::String(value).to_string());
            }
            'A'..='Z' | 'a'..='z' => {
                let mut word = String::from(character);
                while let Some(next) = characters.next_if(char::is_ascii_alphanumeric) {
                    word.push(next);
                }
                json.push_str(match word.as_str() {
                    "None" => "null",
                    "True" => "true",
                    "False" => "false",
                    _ => return None,
                });
            }
            other => json.push(other),
        }
    }
    json.starts_with('{').then_some(json)
}

/// The text up to the closing quote, with its escapes undone.
#[inline]
fn quoted(quote: char, characters: &mut impl Iterator<Item = char>) -> Option<String> {
    let mut text = String::new();
    loop {
        let character = match characters.next()? {
            end if end == quote => return Some(text),
            '\\' => match characters.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'x' => code(characters, 2)?,
                'u' => code(characters, 4)?,
                'U' => code(characters, 8)?,
                plain @ ('\\' | '\'' | '"') => plain,
                _ => return None,
            },
            plain => plain,
        };
        text.push(character);
    }
}

#[inline]
fn code(characters: &mut impl Iterator<Item = char>, digits: usize) -> Option<char> {
    let mut code = 0_u32;
    for _ in 0..digits {
        code = code.checked_mul(16)?.checked_add(characters.next()?.to_digit(16)?)?;
    }
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_python_shows_becomes_json_and_what_it_does_not_show_becomes_nothing() {
        for (python, expected) in [
            ("{'a': 'b', 'c': None, 'd': True, 'e': 1.5}", Some(r#"{"a": "b", "c": null, "d": true, "e": 1.5}"#)),
            (
                r#"{'a': "it's", 'b': 'say "x"', 'c': 'two\nlines \xe9 \u20ac \\'}"#,
                Some("{\"a\": \"it's\", \"b\": \"say \\\"x\\\"\", \"c\": \"two\\nlines é € \\\\\"}"),
            ),
            ("{}", Some("{}")),
            ("{'a': b}", None),
            ("{'a", None),
            ("{'\\q'}", None),
            ("msisdn=06", None),
            ("", None),
        ] {
            assert_eq!(as_json(python).as_deref(), expected, "{python}");
        }
    }
}
