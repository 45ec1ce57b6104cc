//! Labels of products.

use pivot_json::{Json, JsonReader, JsonWriter, List, ReadError, WriteError};

/// Labels for searching and filtering. The vendor writes an empty text if there are none.
///
/// Source: \[doc\].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags(pub Vec<String>);

/// Tags while they are read.
struct Reading<'a> {
    tags: &'a mut Vec<String>,
    is_empty_text: bool,
}

impl List for Reading<'_> {
    fn clear(&mut self) {
        self.tags.clear();
    }

    fn push_placeholder(&mut self) -> &mut dyn Json {
        List::push_placeholder(self.tags)
    }

    fn pop(&mut self) {
        self.tags.pop();
    }

    fn len(&self) -> usize {
        self.tags.len()
    }

    fn item(&self, position: usize) -> &dyn Json {
        &self.tags[position]
    }

    fn accept_text(&mut self, text: &str) -> Result<(), ReadError> {
        self.is_empty_text = text.is_empty();
        self.tags.extend((!text.is_empty()).then(|| text.to_owned()));
        Ok(())
    }
}

impl Json for Tags {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let mut reading = Reading { tags: &mut self.0, is_empty_text: false };
        let read = source.list(&mut reading);
        let is_empty_text = reading.is_empty_text;
        if !matches!(read, Ok(true)) {
            self.0.clear();
        }
        if is_empty_text {
            source.is_null_like();
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.list(&self.0)
    }

    fn is_required(&self) -> bool {
        false
    }

    fn is_unset(&self) -> bool {
        self.0.is_empty()
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

pivot_json::serde_by_json!(Tags);
