//! Secrets that cannot be printed.

use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

/// A token, key or password. It is formatted as `[redacted]`. Clones share the text, which is wiped from memory when the
/// last of them is dropped.
///
/// ```
/// use pivot_core::Secret;
///
/// let token = Secret::from("18498cae876943a9");
/// assert_eq!(format!("{token:?}"), "Secret([redacted])");
/// assert_eq!(token.expose(), "18498cae876943a9");
/// ```
#[derive(Clone)]
pub struct Secret(Arc<SecretString>);

/// What stands in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

impl Secret {
    /// The secret itself. The caller is responsible for not disclosing it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether there is nothing in it that a person could see: such a key would lock nothing.
    pub fn is_blank(&self) -> bool {
        let is_unseen = |character: char| {
            character.is_whitespace() || character.is_control() || pivot_json::is_invisible(character)
        };
        self.expose().chars().all(is_unseen)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(Arc::new(SecretString::from(text)))
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Arc::new(SecretString::from(text)))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}

/// Removes these secrets from a text, in whatever encoding they occur in it.
///
/// ```
/// use pivot_core::redaction::redact;
///
/// assert_eq!(redact("no such key: k3y%2Dof-ada", ["k3y-of-ada".into()]), "no such key: [redacted]");
/// ```
pub fn redact(text: &str, secrets: impl IntoIterator<Item = Secret>) -> String {
    crate::redaction::scrub::scrub(text, &crate::redaction::scrub::Secrets::new(secrets.into_iter().collect()))
}
