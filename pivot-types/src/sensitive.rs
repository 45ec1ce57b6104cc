//! Texts that must not be printed by accident.

use std::fmt;

use open_json::{Failed, Json, Sink, Source, Unwritable};

/// A PIN, a PUK: shown as `[redacted]` in debug output, written to JSON as it is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Sensitive(String);

impl Sensitive {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Json for Sensitive {
    fn read<'de>(&mut self, source: &mut dyn Source<'de>) -> Result<(), Failed> {
        self.0.read(source)
    }

    fn write(&self, sink: &mut dyn Sink) -> Result<(), Unwritable> {
        sink.sensitive(&self.0)
    }

    fn blank() -> Self {
        Self(String::new())
    }
}

open_json::serde_by_json!(Sensitive);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_to_json_and_to_nothing_else() {
        let pin: Sensitive = serde_json::from_str("\"0000\"").unwrap();
        assert_eq!(serde_json::to_string(&pin).unwrap(), "\"0000\"");
        assert_eq!(format!("{pin:?}"), "[redacted]");
    }
}
