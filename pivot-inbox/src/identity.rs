//! What tells an event from others of its source.

use std::fmt::Write;
use std::time::Duration;

use sha2::{Digest, Sha256};

/// How long the texts may be that a store keeps in an index, in bytes; a longer one is stored as its hash.
const LONGEST: usize = 512;

/// What tells an event from others of its source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Identity {
    /// What the vendor documents: two deliveries with the same identity are one event, for as long as the store remembers
    /// it.
    Documented(String),
    /// The SHA-256 of the body, for an event that carries no identity: an equal body is the same event within the window
    /// after the first was received, and another event after it.
    BodyHash {
        /// The hash, in hexadecimal.
        sha256: String,
        /// How long an equal body is the same event.
        window: Duration,
    },
}

impl Identity {
    /// The identity of an event that carries none.
    pub fn of_body(body: &[u8], window: Duration) -> Self {
        Self::BodyHash { sha256: sha256(body), window }
    }

    /// What a store keeps: at most some 600 bytes, and never the same for the two ways to identify an event.
    pub fn stored(&self) -> String {
        match self {
            Self::Documented(text) if text.len() <= LONGEST => format!("id:{text}"),
            Self::Documented(text) => format!("id-sha256:{}", sha256(text.as_bytes())),
            Self::BodyHash { sha256, .. } => format!("body-sha256:{sha256}"),
        }
    }

    /// How long a stored event with this identity is the same event. `None` for as long as the store remembers it.
    pub fn window(&self) -> Option<Duration> {
        match self {
            Self::Documented(_) => None,
            Self::BodyHash { window, .. } => Some(*window),
        }
    }
}

/// An order key of a length that an index can bear.
pub(crate) fn bounded_key(key: String) -> String {
    if key.len() <= LONGEST { key } else { format!("sha256:{}", sha256(key.as_bytes())) }
}

/// The beginning of a text that is only shown.
pub(crate) fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_documented_identity_is_taken_for_a_hash_and_none_is_long() {
        let body = Identity::of_body(b"abc", Duration::from_secs(1));
        // The SHA-256 of "abc", from FIPS 180-2.
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(body.stored(), format!("body-sha256:{hash}"));
        assert_eq!(Identity::Documented(body.stored()).stored(), format!("id:body-sha256:{hash}"));
        let long = Identity::Documented("x".repeat(1 << 20)).stored();
        let other = Identity::Documented("x".repeat((1 << 20) + 1)).stored();
        assert!(long.len() < 600 && other.len() < 600 && long != other);
        assert_ne!(Identity::Documented(format!("-sha256:{}", &long[10..])).stored(), long);
    }

    #[test]
    fn a_long_text_is_shown_in_part_and_a_long_key_is_still_told_from_others() {
        assert_eq!(shortened("äöü", 3), "äöü");
        assert_eq!(shortened("äöü", 2), "äö…");
        assert_eq!(bounded_key("k".into()), "k");
        let keys = ["a", "b"].map(|end| bounded_key("k".repeat(1000) + end));
        assert!(keys[0] != keys[1] && keys[0].len() < 100);
    }
}
