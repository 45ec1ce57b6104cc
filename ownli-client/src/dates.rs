//! Dates in Ownli's format.

use std::fmt;
use std::str::FromStr;

use pivot_types::Timestamp;
use pivot_types::value::dates::ParseDateError;

/// An instant in UTC, written with milliseconds (`2024-01-01T00:00:00.000Z`), the only format that the vendor's pages
/// show. It is read from all formats that a [`Timestamp`] is read from. A fraction finer than milliseconds is
/// preserved.
///
/// Source: \[vendor\].
///
/// ```
/// use ownli_client::UtcMillis;
///
/// let moment: UtcMillis = "2024-01-01T01:00:00+01:00".parse()?;
/// assert_eq!(moment.to_string(), "2024-01-01T00:00:00.000Z");
/// # Ok::<(), ownli_client::pivot::value::dates::ParseDateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcMillis(Timestamp);

impl UtcMillis {
    /// The instant as a [`Timestamp`].
    #[inline]
    pub fn timestamp(&self) -> Timestamp {
        self.0
    }
}

impl From<Timestamp> for UtcMillis {
    #[inline]
    fn from(moment: Timestamp) -> Self {
        Self(moment)
    }
}

impl FromStr for UtcMillis {
    type Err = ParseDateError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        text.parse().map(Self)
    }
}

impl fmt::Display for UtcMillis {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instant = self.0.instant();
        let is_finer = !instant.timestamp_subsec_nanos().is_multiple_of(1_000_000);
        write!(f, "{}", instant.format(if is_finer { "%Y-%m-%dT%H:%M:%S%.fZ" } else { "%Y-%m-%dT%H:%M:%S%.3fZ" }))
    }
}

pivot_json::text_form!(UtcMillis, absent if |text| text.trim().is_empty());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_with_milliseconds_and_loses_nothing() {
        for (read, written) in [
            ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z"),
            ("2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.500Z"),
            ("2024-01-01T02:30:00+02:30", "2024-01-01T00:00:00.000Z"),
            ("2024-01-01T00:00:00.123456Z", "2024-01-01T00:00:00.123456Z"),
            ("2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59.999Z"),
        ] {
            assert_eq!(read.parse::<UtcMillis>().unwrap().to_string(), written, "{read}");
        }
        assert!("yesterday".parse::<UtcMillis>().is_err());
    }
}
