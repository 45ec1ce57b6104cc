//! Secrets that cannot be printed.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// A token, key or password. It shows `[redacted]` wherever it is printed and is wiped from memory when dropped.
///
/// ```
/// use client_core::Secret;
///
/// let token = Secret::from("18498cae876943a9");
/// assert_eq!(format!("{token:?}"), "Secret([redacted])");
/// assert_eq!(token.expose(), "18498cae876943a9");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

impl Secret {
    /// The secret itself. Whatever is done with it from here on is the caller's responsibility.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}
