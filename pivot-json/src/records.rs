//! Lists whose items can fail individually.

use crate::decode::DecodeError;
use crate::json::{Json, List};
use crate::raw::RawJson;
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::write::{JsonWriter, WriteError};

/// A list in which an item that cannot be read is an error in its place, while the others are read. `null` items are
/// skipped. Empty if it is absent.
///
/// ```
/// use pivot_json_derive::JsonObject;
///
/// /// A parcel.
/// #[derive(Debug, JsonObject)]
/// pub struct Parcel {
///     /// Its number.
///     pub number: String,
///     /// What else came.
///     pub extra: pivot_json::Extra,
/// }
/// let parcels: pivot_json::Records<Parcel> = pivot_json::from_slice(br#"[{"number": 1}, {"weight": 2}, null, {"number": 3}]"#)?;
/// let results = parcels.into_results();
/// assert_eq!(results.len(), 3);
/// assert_eq!(results[0].as_ref().unwrap().number, "1");
/// assert_eq!(results[1].as_ref().unwrap_err().to_string(), "[1].number: missing");
/// assert_eq!(results[2].as_ref().unwrap().number, "3");
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Records<T>(Vec<Record<T>>);

#[derive(Clone, Debug)]
enum Record<T> {
    Read(T),
    Failed { raw: RawJson, error: DecodeError },
    Null,
}

impl<T> Records<T> {
    /// The items in their order: each is read, or an error. The paths of errors begin with the position of the item.
    pub fn into_results(self) -> Vec<Result<T, DecodeError>> {
        let results = self.0.into_iter().filter_map(|record| match record {
            Record::Read(value) => Some(Ok(value)),
            Record::Failed { error, .. } => Some(Err(error)),
            Record::Null => None,
        });
        results.collect()
    }

    /// The items that could be read, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().filter_map(|record| match record {
            Record::Read(value) => Some(value),
            Record::Failed { .. } | Record::Null => None,
        })
    }

    /// The items that could not be read, with the error of each.
    pub fn failed(&self) -> impl Iterator<Item = (&RawJson, &DecodeError)> {
        self.0.iter().filter_map(|record| match record {
            Record::Failed { raw, error } => Some((raw, error)),
            Record::Read(_) | Record::Null => None,
        })
    }

    /// The number of items, readable or not.
    pub fn len(&self) -> usize {
        self.0.iter().filter(|record| !matches!(record, Record::Null)).count()
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> From<Vec<T>> for Records<T> {
    fn from(records: Vec<T>) -> Self {
        Self(records.into_iter().map(Record::Read).collect())
    }
}

impl<T: Json> PartialEq for Records<T> {
    /// Whether both write the same.
    fn eq(&self, other: &Self) -> bool {
        crate::write::are_equal(self, other)
    }
}

impl<T: Json> List for Records<T> {
    fn clear(&mut self) {
        self.0.clear();
    }

    fn push_placeholder(&mut self) -> &mut dyn Json {
        self.0.push(Record::Read(T::placeholder()));
        let last = self.0.len() - 1;
        &mut self.0[last]
    }

    fn pop(&mut self) {
        self.0.pop();
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, position: usize) -> &dyn Json {
        &self.0[position]
    }

    fn keep(&mut self, raw: &RawJson, position: usize, failed: &ReadError) -> bool {
        let record = if raw.is_null() {
            Record::Null
        } else {
            // Read by itself once more, for all that is wrong with it.
            let error = match raw.read::<T>() {
                Err(error) => error.under(&format!("[{position}]")),
                Ok(_) => DecodeError::at(format!("[{position}]"), failed.said_at("")),
            };
            Record::Failed { raw: raw.clone(), error }
        };
        if let Some(last) = self.0.last_mut() {
            *last = record;
        }
        true
    }
}

impl<T: Json> Json for Record<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        match self {
            Self::Read(value) => value.read(source),
            Self::Failed { .. } | Self::Null => Err(ReadError::null()),
        }
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        match self {
            Self::Read(value) => value.write(sink),
            Self::Failed { raw, .. } => sink.raw(raw),
            Self::Null => sink.raw(&RawJson::null()),
        }
    }

    fn placeholder() -> Self {
        Self::Read(T::placeholder())
    }
}

impl<T: Json> Json for Records<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let read = source.list(self);
        if !matches!(read, Ok(true)) {
            self.0.clear();
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.list(self)
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
