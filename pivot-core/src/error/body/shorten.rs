//! Long JSON with its long texts and lists shortened, so that what it says of an error can be asked whatever its size.

/// How many bytes of a text are kept.
const MOST_TEXT: usize = 2048;

/// How many values of a list are kept.
const MOST_ITEMS: usize = 200;

/// How many values of an object are kept.
const MOST_MEMBERS: usize = 1000;

/// How deep values are kept.
const MOST_LEVELS: usize = 32;

/// How many bytes are kept in all; an error whose words stand behind this is not looked for.
const MOST_KEPT: usize = 1 << 18;

/// The same JSON with the beginnings of its long texts alone, the first values of its long lists and objects, and nothing
/// below 32 levels. One walk over the bytes. `None` if it ends too early or what is left is still long; what is not JSON
/// is left to the reader to refuse.
pub(super) fn shortened(json: &[u8]) -> Option<Vec<u8>> {
    let mut walk = Walk { json, at: 0, kept: Vec::with_capacity(1 << 12), levels: Vec::new(), overfull: 0 };
    while walk.at < json.len() {
        walk.step()?;
        if walk.kept.len() > MOST_KEPT {
            return None;
        }
    }
    walk.levels.is_empty().then_some(walk.kept)
}

struct Walk<'j> {
    json: &'j [u8],
    at: usize,
    kept: Vec<u8>,
    /// For each list or object that is open: how many more of its values are kept, the one that was begun included.
    levels: Vec<usize>,
    /// In how many of them values are left out.
    overfull: usize,
}

impl Walk<'_> {
    /// Whether what stands here is left out: one of too many values, or one that is too deep.
    fn is_left_out(&self) -> bool {
        self.overfull > 0 || self.levels.len() > MOST_LEVELS
    }

    fn step(&mut self) -> Option<()> {
        let byte = self.json[self.at];
        match byte {
            b'"' => return self.text(),
            b'{' | b'[' => {
                self.keep(byte);
                self.levels.push(if byte == b'[' { MOST_ITEMS } else { MOST_MEMBERS });
            }
            b'}' | b']' => {
                let left = self.levels.pop()?;
                self.overfull -= usize::from(left == 0);
                self.keep(byte);
            }
            b',' => {
                if let Some(left) = self.levels.last_mut().filter(|left| **left > 0) {
                    *left -= 1;
                    self.overfull += usize::from(*left == 0);
                }
                self.keep(byte);
            }
            _ => self.keep(byte),
        }
        self.at += 1;
        Some(())
    }

    fn keep(&mut self, byte: u8) {
        if !self.is_left_out() {
            self.kept.push(byte);
        }
    }

    /// Keeps the beginning of a text, cut between two letters and never inside of an escape.
    fn text(&mut self) -> Option<()> {
        let start = self.at;
        let mut at = start + 1;
        let mut cut = None;
        loop {
            match *self.json.get(at)? {
                b'"' => break,
                // A letter's further bytes, and the digits of an escape, begin none.
                byte if cut.is_none() && at - start > MOST_TEXT && byte & 0xC0 != 0x80 => cut = Some(at),
                _ => {}
            }
            at += match self.json[at] {
                b'\\' if self.json.get(at + 1) == Some(&b'u') => 6,
                b'\\' => 2,
                _ => 1,
            };
        }
        if !self.is_left_out() {
            self.kept.extend_from_slice(&self.json[start..cut.unwrap_or(at)]);
            self.kept.push(b'"');
        }
        self.at = at + 1;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn of(value: &Value) -> Value {
        serde_json::from_slice(&shortened(value.to_string().as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn what_is_short_stays_as_it_is() {
        for value in [json!({"a": [1, "x\"]}", {"b": null}], "c": "é\\"}), json!([]), json!("x")] {
            assert_eq!(of(&value), value);
        }
    }

    #[test]
    fn long_texts_and_lists_are_cut_and_what_follows_them_is_kept() {
        let many: Vec<Value> = (0..1000).map(|number| json!({"n": number, "list": [number]})).collect();
        let value = json!({"many": many, "long": "é\"\u{1f600}".repeat(5000), "z": {"message": "no"}});
        let short = of(&value);
        assert_eq!(short["z"], json!({"message": "no"}));
        assert_eq!(short["many"].as_array().unwrap().len(), MOST_ITEMS);
        let (whole, cut) = (value["long"].as_str().unwrap(), short["long"].as_str().unwrap());
        assert!(whole.starts_with(cut) && cut.len() > 1000 && cut.len() < 2100);
        let wide: serde_json::Map<String, Value> = (0..2000).map(|at| (format!("f{at:04}"), json!(at))).collect();
        assert_eq!(of(&Value::Object(wide)).as_object().unwrap().len(), MOST_MEMBERS);
    }

    #[test]
    fn escapes_are_cut_as_a_whole() {
        for offset in 0..12 {
            let text = format!(r#"["{}{}"]"#, "x".repeat(MOST_TEXT - offset), r"\u00e9\n".repeat(3000));
            assert!(serde_json::from_slice::<Value>(&shortened(text.as_bytes()).unwrap()).is_ok(), "{offset}");
        }
    }

    #[test]
    fn what_ends_too_early_or_closes_too_much_is_nothing() {
        for broken in [r#"{"a": "b"#, r#"["a""#, "]", r#""\"#, r#"["\u12"#] {
            assert_eq!(shortened(broken.as_bytes()), None, "{broken}");
        }
    }

    #[test]
    fn so_deep_nothing_is_kept() {
        let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
        assert!(shortened(deep.as_bytes()).unwrap().len() < 100);
    }
}
