//! Where a vendor differs from its documentation: counted per operation, in production, without any value.
//!
//! A [`Report`] is switched on by [`ClientBuilder::drift`](crate::ClientBuilder::drift) and by
//! `ReceiverBuilder::drift`; any number of clients and receivers may share one. It counts
//!
//! | [`Kind`] | what | where, as [`Finding::at`] has it |
//! |---|---|---|
//! | [`UnknownField`](Kind::UnknownField) | a field that the types do not declare; of nested ones, the outermost | its path: `items[].colour` |
//! | [`UnknownValue`](Kind::UnknownValue) | a value that an enum does not know | the path of the field |
//! | [`Misfit`](Kind::Misfit) | a value that does not fit its type, and was tolerated | the path of the field |
//! | [`Status`](Kind::Status) | a status that the vendor documents for no operation | the status |
//! | [`Header`](Kind::Header) | a response header that neither the vendor nor a standard documents | its name |
//! | [`ErrorCode`](Kind::ErrorCode) | an error code that is not known | the code |
//!
//! and how many responses of each status every operation had, so that "40 times" can be held against "of 41 responses".
//!
//! # What it holds
//! Names of operations, fields and headers, statuses, error codes, types of JSON values, and counts. Never a value, a URL, a
//! token or an id. In paths, `[]` stands for any item of a list and `{}` for any key of a map. A name that an API would
//! not give to a field is taken for a key: one with blanks, punctuation or control characters, with more than four digits,
//! with more than 64 letters, or in the shape of a token; so is one that holds a secret of the call. An object with more than
//! 64 unknown names is taken for a map, and its names are forgotten. A key that looks like a name cannot be told from one.
//!
//! # What it costs
//! It holds at most 500 findings of each kind and 2,000 operations; what comes later is counted in
//! [`left_out`](Snapshot::left_out). Without a report, nothing is done.
//!
//! ```
//! use pivot_core::drift::{Report, Snapshot};
//!
//! let report = Report::new();
//! // client builder: .drift(&report)
//! let text = report.to_json();
//! assert_eq!(Snapshot::from_json(text.as_bytes())?, report.snapshot());
//! # Ok::<(), pivot_json::DecodeError>(())
//! ```

// What reads and writes reports is `#[inline]`: it is built where it is called, and not for a program that has none.

mod counts;
mod file;
mod headers;
mod markdown;
mod names;
mod snapshot;
mod sorted;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, Mutex};

use http::{HeaderMap, StatusCode};
use pivot_json::{Deviation, DeviationKind, Deviations};

use self::counts::{Counts, Key, Types};
use crate::endpoint::Endpoint;
use crate::redaction::call_secrets::CallSecrets;
use crate::redaction::scrub::holds_secret;

pub use self::snapshot::{Finding, Kind, OperationDrift, Snapshot};

/// Counts where a vendor differs from its documentation. Cloning is cheap, and clones share what they count.
#[derive(Clone, Default)]
pub struct Report(Arc<Mutex<Counts>>);

impl Report {
    /// A report that has counted nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was counted so far.
    #[inline]
    pub fn snapshot(&self) -> Snapshot {
        self.counts(|counts| counts.snapshot())
    }

    /// What was counted so far, after which counting begins anew: for reports that are sent in regularly. Nothing is lost
    /// between two of them, and nothing counted twice.
    #[inline]
    pub fn take(&self) -> Snapshot {
        // It is put in order when others may count again.
        let taken = self.counts(std::mem::take);
        taken.snapshot()
    }

    /// Adds what another report has counted, in this process or in another one.
    #[inline]
    pub fn add(&self, other: &Snapshot) {
        self.counts(|counts| counts.add(other));
    }

    /// [`Snapshot::to_json`] of what was counted so far.
    #[inline]
    pub fn to_json(&self) -> String {
        self.snapshot().to_json()
    }

    /// [`Snapshot::to_markdown`] of what was counted so far.
    #[inline]
    pub fn to_markdown(&self) -> String {
        self.snapshot().to_markdown()
    }

    fn counts<T>(&self, work: impl FnOnce(&mut Counts) -> T) -> T {
        work(&mut crate::lock(&self.0))
    }

    /// Counts a response: its status, and its headers.
    pub(crate) fn response(&self, endpoint: &'static Endpoint, status: StatusCode, headers: &HeaderMap) {
        self.counts(|counts| {
            let key = Key::of(endpoint);
            counts.response(&key, status.as_u16());
            let Some(documented) = endpoint.vendor.documented else { return };
            if !documented.statuses.contains(&status.as_u16()) {
                counts.count(&key, Kind::Status, status.as_str(), Types::NONE);
            }
            for name in headers.keys().map(http::HeaderName::as_str) {
                if !headers::is_standard(name) && !documented.headers.contains(&name) {
                    counts.count(&key, Kind::Header, names::header(name), Types::NONE);
                }
            }
        });
    }

    /// Counts the error code of a response, if the vendor's documents do not have it.
    pub(crate) fn error_code(&self, endpoint: &'static Endpoint, status: StatusCode, code: Option<&str>) {
        let (Some(code), Some(documented)) = (code.map(str::trim), endpoint.vendor.documented) else { return };
        // Many errors repeat their status.
        if code.is_empty() || code == status.as_str() || (documented.is_error_code)(code) {
            return;
        }
        self.counts(|counts| counts.count(&Key::of(endpoint), Kind::ErrorCode, names::code(code), Types::NONE));
    }

    /// Counts where a body, or the part of it at `at`, differs from its type. `secrets` are those of the call.
    pub(crate) fn body(&self, endpoint: &'static Endpoint, at: &str, found: &Deviations, secrets: &CallSecrets) {
        self.values(&Key::of(endpoint), at, found, &|name| holds_secret(name, secrets));
    }

    /// Counts an event that a vendor has sent.
    #[cfg(feature = "webhook")]
    pub(crate) fn event(&self, vendor: &'static str, event: &'static str) {
        self.counts(|counts| counts.event(&Key::of_event(vendor, event)));
    }

    /// Counts where an event, or the part of it at `at`, differs from its type.
    #[cfg(feature = "webhook")]
    pub(crate) fn event_body(&self, vendor: &'static str, event: &'static str, at: &str, found: &Deviations) {
        self.values(&Key::of_event(vendor, event), at, found, &|_| false);
    }

    fn values(&self, key: &Key, at: &str, found: &Deviations, is_secret: &dyn Fn(&str) -> bool) {
        if found.is_empty() {
            return;
        }
        let at = names::folded(at);
        let (mut path, mut new) = (String::new(), Vec::new());
        self.counts(|counts| {
            counts.leave_out(found.beyond());
            let mut known = counts.known(key);
            // Most were counted before, each row of a list the same again: these cost no more than to find them.
            for deviation in found.iter() {
                let named = names::path(&mut path, at, deviation);
                let is_step = named.is_none_or(names::is_step);
                named.into_iter().for_each(|name| names::push_name(&mut path, name));
                names::cut(&mut path);
                let (kind, types) = (kind_of(deviation, named), Types::of(deviation.found()));
                if !is_step || !known.count(kind, &path, types) {
                    new.push((deviation, kind, types));
                }
            }
            for (deviation, kind, types) in new {
                match names::path(&mut path, at, deviation) {
                    Some(name) if kind == Kind::UnknownField => {
                        counts.count_field(key, &path, name, types, is_secret);
                    }
                    _ => counts.count(key, kind, &path, types),
                }
            }
        });
    }
}

fn kind_of(deviation: &Deviation, unknown: Option<&str>) -> Kind {
    match (deviation.kind(), unknown) {
        (DeviationKind::UnknownField, Some(_)) => Kind::UnknownField,
        (DeviationKind::UnknownValue, _) => Kind::UnknownValue,
        (_, _) => Kind::Misfit,
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report").finish_non_exhaustive()
    }
}
