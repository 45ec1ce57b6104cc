//! The trace that a delivery belongs to.

use std::fmt;
use std::str::FromStr;

use http::HeaderMap;

use crate::clock::Rng;

/// The name of the header.
const HEADER: &str = "traceparent";

/// Which trace a request belongs to, and which step of it made the request: the header `traceparent` of W3C's Trace Context.
///
/// ```
/// use pivot_core::webhook::TraceContext;
///
/// let delivery: TraceContext = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse()?;
/// assert_eq!(delivery.trace_id(), "4bf92f3577b34da6a3ce929d0e0e4736");
/// let step = delivery.child(&pivot_core::clock::FastRng);
/// assert_eq!(step.trace_id(), delivery.trace_id());
/// assert_ne!(step.parent_id(), delivery.parent_id());
/// # Ok::<(), pivot_core::webhook::ParseTraceContextError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraceContext {
    trace: u128,
    parent: u64,
    flags: u8,
}

/// That a text is no `traceparent`, or one that the standard says to pass over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTraceContextError;

impl fmt::Display for ParseTraceContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a traceparent as W3C's Trace Context has it")
    }
}

impl std::error::Error for ParseTraceContextError {}

impl TraceContext {
    /// That of a request's headers. `None` if there is none, if there are several, or if it makes no sense: the standard says
    /// to go on as if it were not there.
    pub fn of_headers(headers: &HeaderMap) -> Option<Self> {
        let mut all = headers.get_all(HEADER).iter();
        match (all.next(), all.next()) {
            (Some(one), None) => one.to_str().ok()?.parse().ok(),
            _ => None,
        }
    }

    /// The number of the trace, 32 hexadecimal digits.
    pub fn trace_id(&self) -> String {
        format!("{:032x}", self.trace)
    }

    /// The number of the step that made the request, 16 hexadecimal digits.
    pub fn parent_id(&self) -> String {
        format!("{:016x}", self.parent)
    }

    /// Whether the step that made the request is recorded.
    pub fn is_sampled(&self) -> bool {
        self.flags & 1 == 1
    }

    /// A step of the same trace, with a random number of its own: for the requests that it makes.
    #[must_use]
    pub fn child(&self, random: &dyn Rng) -> Self {
        // A number from 0 to 1 has 53 random bits.
        let half = || (random.next_f64() * f64::from(u32::MAX)) as u64;
        // 0 is no number.
        Self { parent: (half() << 32 | half()).max(1), ..*self }
    }
}

/// Digits of one size, as the standard demands them.
fn number(text: &str, digits: usize) -> Option<u128> {
    let is_plain = text.len() == digits && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if is_plain { u128::from_str_radix(text, 16).ok() } else { None }
}

impl FromStr for TraceContext {
    type Err = ParseTraceContextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let mut parts = text.split('-');
            let (version, trace) = (number(parts.next()?, 2)?, number(parts.next()?, 32)?);
            let (parent, flags) = (number(parts.next()?, 16)?, number(parts.next()?, 2)?);
            // A later version may have more behind it; 255 is none.
            let is_right = version != 255 && (version > 0 || parts.next().is_none()) && trace != 0 && parent != 0;
            let (parent, flags) = (u64::try_from(parent).ok()?, u8::try_from(flags).ok()?);
            // Of the flags, only the first is one that can be passed on without knowing what it means.
            is_right.then_some(Self { trace, parent, flags: flags & 1 })
        };
        read().ok_or(ParseTraceContextError)
    }
}

impl fmt::Display for TraceContext {
    /// The header's value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-{:02x}", self.trace, self.parent, self.flags)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::clock::FastRng;

    const GOOD: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn what_the_standard_allows_is_read_and_all_else_passed_over() {
        for (text, expected) in [
            (GOOD, Some(GOOD)),
            (
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
                Some("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"),
            ),
            // A later version, with more behind it, and flags that are not known.
            ("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-ff-more", Some(GOOD)),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", None),
            ("ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", None),
            ("00-00000000000000000000000000000000-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", None),
            ("00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01", None),
            ("00-+bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", None),
            ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7", None),
            ("", None),
            ("ä", None),
        ] {
            let read = text.parse::<TraceContext>().ok().map(|context| context.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn one_header_is_read_and_several_are_not() {
        let value = HeaderValue::from_static(GOOD);
        let mut headers = HeaderMap::new();
        assert_eq!(TraceContext::of_headers(&headers), None);
        headers.append(HEADER, value.clone());
        assert_eq!(TraceContext::of_headers(&headers), Some(GOOD.parse().unwrap()));
        headers.append(HEADER, value);
        assert_eq!(TraceContext::of_headers(&headers), None);
    }

    #[test]
    fn a_step_is_of_the_same_trace_and_has_a_number_of_its_own() {
        let one: TraceContext = GOOD.parse().unwrap();
        let (step, other) = (one.child(&FastRng), one.child(&FastRng));
        assert!(step.is_sampled() && step.trace_id() == one.trace_id());
        assert!(step.parent_id() != other.parent_id() && step.parent_id() != one.parent_id());
        assert_eq!(step.to_string().parse(), Ok(step));
    }
}
