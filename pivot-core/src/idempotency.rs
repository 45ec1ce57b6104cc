//! Keys by which a vendor recognises repeated requests.

use std::fmt;

use http::{HeaderName, HeaderValue};

use crate::endpoint::Idempotency;
use crate::request::RequestParts;

/// A key by which a vendor recognises a repeated request. A generated key is unique.
///
/// ```
/// use pivot_core::idempotency::IdempotencyKey;
///
/// let key = IdempotencyKey::generate()?;
/// assert_eq!(key.as_str().len(), 48);
/// assert!(IdempotencyKey::new("order-4711").is_ok());
/// assert!(IdempotencyKey::new(" ").is_err());
/// # Ok::<(), pivot_core::idempotency::InvalidKey>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdempotencyKey(HeaderValue);

/// Why a text is not an idempotency key, or why none could be generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidKey {
    /// The key is empty or white space, so that all requests with it would count as one.
    Blank,
    /// The key begins or ends with white space, which HTTP headers drop, so that two keys would become one.
    Padded,
    /// The key contains characters that a header cannot contain.
    NotAHeader,
    /// The system provides no randomness.
    NoRandomness,
}

impl fmt::Display for InvalidKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blank => "the idempotency key is blank",
            Self::Padded => "the idempotency key begins or ends with white space, which a header loses",
            Self::NotAHeader => "the idempotency key holds characters that no header can hold",
            Self::NoRandomness => "the system gives no randomness for an idempotency key",
        })
    }
}

impl std::error::Error for InvalidKey {}

impl IdempotencyKey {
    /// A key chosen by the caller.
    ///
    /// # Errors
    /// Returns an error if it is blank, begins or ends with white space, or contains characters that a header cannot
    /// contain.
    pub fn new(key: &str) -> Result<Self, InvalidKey> {
        let trimmed = key.trim();
        if trimmed.is_empty() {
            return Err(InvalidKey::Blank);
        }
        if trimmed.len() < key.len() {
            return Err(InvalidKey::Padded);
        }
        let value = HeaderValue::from_str(key).map_err(|_| InvalidKey::NotAHeader)?;
        // HTTP has bytes beyond ASCII, and no word on which characters they are.
        if value.to_str().is_ok() { Ok(Self(value)) } else { Err(InvalidKey::NotAHeader) }
    }

    /// A new key: 192 random bits from the system, as 48 hexadecimal digits.
    ///
    /// # Errors
    /// Returns an error if the system provides no randomness.
    pub fn generate() -> Result<Self, InvalidKey> {
        Self::new(&random_text()?)
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl RequestParts {
    /// Sends a key in this header, by which the vendor recognises a repetition of the request: a repetition has no
    /// further effect.
    #[must_use]
    pub fn idempotency_key(self, name: HeaderName, key: &IdempotencyKey) -> Self {
        self.header(name, key.0.clone()).idempotency(Idempotency::Idempotent)
    }
}

/// A unique, unpredictable text: 192 random bits from the system, as 48 hexadecimal digits. The client's own source of
/// randomness is not used, because it serves to spread retries and may be replaced by a constant in tests.
///
/// # Errors
/// Returns [`NoRandomness`](InvalidKey::NoRandomness) if the system provides none.
pub fn random_text() -> Result<String, InvalidKey> {
    let mut bytes = [0; 24];
    getrandom::fill(&mut bytes).map_err(|_| InvalidKey::NoRandomness)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn what_makes_no_key_is_refused() {
        for (text, expected) in [
            ("", InvalidKey::Blank),
            (" ", InvalidKey::Blank),
            ("\t\r\n", InvalidKey::Blank),
            ("\u{a0}", InvalidKey::Blank),
            (" a", InvalidKey::Padded),
            ("a\n", InvalidKey::Padded),
            ("a\nb", InvalidKey::NotAHeader),
            ("a\0b", InvalidKey::NotAHeader),
            ("é", InvalidKey::NotAHeader),
        ] {
            assert_eq!(IdempotencyKey::new(text), Err(expected), "{text:?}");
        }
        for text in ["a", "a b", "0", "{\"a\": 1}"] {
            assert_eq!(IdempotencyKey::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn generated_keys_are_random_in_each_bit_and_differ() {
        let keys: HashSet<String> = (0..10_000).map(|_| IdempotencyKey::generate().unwrap().to_string()).collect();
        assert_eq!(keys.len(), 10_000);
        assert!(keys.iter().all(|key| key.len() == 48 && key.bytes().all(|byte| byte.is_ascii_hexdigit())));
        for digit in 0..48 {
            for bit in 0..4 {
                let is_set = |key: &&String| u8::from_str_radix(&key[digit..=digit], 16).unwrap() >> bit & 1 == 1;
                let set = keys.iter().filter(is_set).count();
                assert!((4_000..6_000).contains(&set), "bit {bit} of digit {digit}: {set}");
            }
        }
    }
}
