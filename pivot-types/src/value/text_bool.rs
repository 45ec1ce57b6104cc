//! Booleans that are transmitted as text.

use pivot_json::{Json, JsonReader, JsonWriter, ReadError, Scalar, WriteError};

/// A boolean whose documented type is text: `"true"` or `"false"`.
///
/// It is read from either text, ignoring case, and from a JSON boolean, because the vendor's examples show both. It is
/// written as text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TextBool(pub bool);

impl From<bool> for TextBool {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl From<TextBool> for bool {
    fn from(value: TextBool) -> Self {
        value.0
    }
}

impl PartialEq<bool> for TextBool {
    fn eq(&self, other: &bool) -> bool {
        self.0 == *other
    }
}

impl Json for TextBool {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.0 = source.scalar()?.into_bool()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::from(if self.0 { "true" } else { "false" }))
    }

    fn placeholder() -> Self {
        Self(false)
    }
}

pivot_json::serde_by_json!(TextBool);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_documented_spellings_read_and_text_is_written() {
        for json in ["true", "\"true\"", "\"True\""] {
            let value: TextBool = serde_json::from_str(json).unwrap();
            assert_eq!(value, true);
            assert_eq!(serde_json::to_string(&value).unwrap(), "\"true\"");
        }
        for json in ["false", "\"false\""] {
            assert_eq!(serde_json::from_str::<TextBool>(json).unwrap(), false);
        }
        assert!(serde_json::from_str::<TextBool>("\"oui\"").is_err());
    }
}
