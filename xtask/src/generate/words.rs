//! How sentences of comments are written.

use super::names;

/// The first letter made a capital, a full stop at the end.
pub(crate) fn sentence(words: &str) -> String {
    format!("{}.", names::capital(words))
}

/// The text that stands for an enum's case.
pub(crate) fn on_the_wire(value: &str) -> String {
    format!("On the wire: `{value}`.")
}
