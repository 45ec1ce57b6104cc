//! An operation under way, and what it brought.

use serde_json::{Map, Value, json};

use super::place::{filled, one};
use super::store::Headers;
use crate::description::{Description, Operation};
use crate::journal::Received;

/// What an operation brought.
#[derive(Debug, Default)]
pub(super) struct Remembered {
    /// Nothing where no body is answered.
    pub(super) body: Option<Value>,
    pub(super) headers: Headers,
    /// Whether the body, or part of it, is a sample.
    pub(super) is_sample: bool,
}

/// That what an operation is about is not there.
#[derive(Debug)]
pub(super) struct NotThere;

pub(super) type Outcome = Result<Remembered, NotThere>;

/// An operation under way.
pub(super) struct Call<'c> {
    pub(super) description: &'c Description,
    pub(super) operation: Operation<'c>,
    /// The values of its path.
    pub(super) values: &'c [String],
    pub(super) request: &'c Received,
    /// Its answer, every field once; nothing where no body is answered.
    pub(super) sample: Option<Value>,
    /// The time, for what the server notes.
    pub(super) now: std::time::SystemTime,
}

impl Call<'_> {
    /// Its body; `null` where there is none.
    pub(super) fn asked(&self) -> Value {
        serde_json::from_slice(&self.request.body).unwrap_or_default()
    }

    /// The answer that nothing is known of.
    pub(super) fn sampled(&self) -> Remembered {
        Remembered { is_sample: self.sample.is_some(), body: self.sample.clone(), headers: Headers::new() }
    }

    /// A kept value in the form of the answer.
    pub(super) fn told(&self, kept: &Value) -> Remembered {
        let body = self.sample.as_ref().map(|sample| {
            let told = self.operation.fitting(kept).unwrap_or_default();
            if sample.is_array() { json!([told]) } else { told }
        });
        if body.as_ref().is_some_and(|body| one(body).as_object().is_some_and(Map::is_empty)) {
            // Nothing that is known of it is in the answer.
            return self.sampled();
        }
        Remembered { body, ..Remembered::default() }
    }

    pub(super) fn path(&self) -> String {
        filled(self.operation.path, self.values)
    }
}
