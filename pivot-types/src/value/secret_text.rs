//! Texts that are redacted in debug output.

use std::fmt;

use pivot_json::{Json, JsonReader, JsonWriter, ReadError, WriteError};

/// A secret text such as a PIN or a PUK. It is shown as `[redacted]` in `Debug` output, and written to JSON as it is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SecretText(String);

impl SecretText {
    /// The secret text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Json for SecretText {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.0.read(source)
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.sensitive(&self.0)
    }

    fn placeholder() -> Self {
        Self(String::new())
    }
}

pivot_json::serde_by_json!(SecretText);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_to_json_and_to_nothing_else() {
        let pin: SecretText = serde_json::from_str("\"0000\"").unwrap();
        assert_eq!(serde_json::to_string(&pin).unwrap(), "\"0000\"");
        assert_eq!(format!("{pin:?}"), "[redacted]");
    }
}
