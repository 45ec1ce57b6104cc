//! What a report has counted, at one moment.

use std::collections::BTreeMap;

use pivot_json::{DecodeError, JsonType};

use super::{file, markdown};

/// How a vendor differs from its documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A field that the types do not declare.
    UnknownField,
    /// A value that an enum does not know.
    UnknownValue,
    /// A value that does not fit its type, and was tolerated.
    Misfit,
    /// A status that the vendor does not document.
    Status,
    /// A response header that neither the vendor nor a standard documents.
    Header,
    /// An error code that is not known.
    ErrorCode,
}

impl Kind {
    /// All kinds, in the order of their declaration.
    pub const ALL: [Self; 6] =
        [Self::UnknownField, Self::UnknownValue, Self::Misfit, Self::Status, Self::Header, Self::ErrorCode];

    /// The name of the kind in JSON.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownField => "unknown_field",
            Self::UnknownValue => "unknown_value",
            Self::Misfit => "misfit",
            Self::Status => "status",
            Self::Header => "header",
            Self::ErrorCode => "error_code",
        }
    }
}

/// A difference between a vendor and its documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How they differ.
    pub kind: Kind,
    /// Where: a path in the body, a status, the name of a header, an error code. `{}` for what may be data.
    pub at: String,
    /// How often.
    pub count: u64,
    /// The types of the values that came, if it is about values.
    pub types: Vec<JsonType>,
}

/// What was counted for one operation, or for one event that a vendor sends.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationDrift {
    /// The name of the vendor.
    pub vendor: String,
    /// The name of the operation, which is that of the client's method, or of the event.
    pub operation: String,
    /// The HTTP method. Empty for an event.
    pub method: String,
    /// The path, with the names of path parameters in braces. Empty for an event.
    pub path: String,
    /// How many responses or events there were, with each attempt of a request.
    pub seen: u64,
    /// How many responses there were of each status. Empty for an event.
    pub statuses: BTreeMap<u16, u64>,
    /// The differences, by kind and place.
    pub findings: Vec<Finding>,
}

impl OperationDrift {
    /// Whether it is about an event and not about an operation.
    #[inline]
    pub fn is_event(&self) -> bool {
        self.method.is_empty()
    }
}

/// What a [`Report`](super::Report) has counted, at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Snapshot {
    /// The operations that had a response and the events that were received, by vendor and name.
    pub operations: Vec<OperationDrift>,
    /// How often something differed that there was no room for.
    pub left_out: u64,
}

impl Snapshot {
    /// The report as JSON, with indents: readable for people, and for [`from_json`](Self::from_json).
    #[inline]
    pub fn to_json(&self) -> String {
        file::write(self)
    }

    /// Reads what [`to_json`](Self::to_json) has written. Kinds of differences that this version does not know are counted as
    /// left out.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON or not a report.
    #[inline]
    pub fn from_json(json: &[u8]) -> Result<Self, DecodeError> {
        file::read(json)
    }

    /// The report as Markdown: a table for each vendor. Nothing in it can break out of its cell, whatever a server has sent.
    #[inline]
    pub fn to_markdown(&self) -> String {
        markdown::write(self)
    }

    /// Whether nothing differed.
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.left_out == 0 && self.operations.iter().all(|operation| operation.findings.is_empty())
    }
}
