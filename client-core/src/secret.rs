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

#[cfg(feature = "webhook")]
impl Secret {
    /// Whether there is nothing in it that a person could see: such a key would lock nothing.
    pub(crate) fn is_blank(&self) -> bool {
        let is_unseen =
            |character: char| character.is_whitespace() || character.is_control() || open_json::is_invisible(character);
        self.expose().chars().all(is_unseen)
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

/// A text that came from outside without these secrets, in whatever spelling they stand there.
///
/// ```
/// use client_core::secret::redact;
///
/// assert_eq!(redact("no such key: k3y%2Dof-ada", ["k3y-of-ada".into()]), "no such key: [redacted]");
/// ```
pub fn redact(text: &str, secrets: impl IntoIterator<Item = Secret>) -> String {
    crate::scrub::scrub(text, &crate::scrub::Secrets::new(secrets.into_iter().collect()))
}

/// Names of secrets that [`is_secret_name`] does not know by their ending; without case and punctuation.
const SECRET_NAMES: [&str; 17] = [
    "activationcode",
    "authorization",
    "codeverifier",
    "cookie",
    "jwt",
    "matchingid",
    "nonce",
    "otp",
    "paymentreferencelink",
    "pin",
    "pincode",
    "proxyauthorization",
    "puk",
    "rewarddeliverylink",
    "setcookie",
    "vouchercode",
    "xafostohmacsha256",
];

/// How names of secrets end.
const SECRET_ENDINGS: [&str; 10] = [
    "apikey",
    "assertion",
    "credential",
    "passphrase",
    "password",
    "privatekey",
    "secret",
    "secretkey",
    "signature",
    "token",
];

/// Whether a field, header, query or path parameter of this name holds a secret, whichever vendor's it is. The one list
/// that redaction, the mocks' page and the generated types go by. Case and punctuation do not matter.
///
/// ```
/// use client_core::secret::is_secret_name;
///
/// assert!(is_secret_name("access_token") && is_secret_name("clientSecret") && is_secret_name("X-Api-Key"));
/// assert!(!is_secret_name("token_type") && !is_secret_name("expires_in"));
/// ```
pub fn is_secret_name(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    SECRET_NAMES.contains(&plain.as_str()) || SECRET_ENDINGS.iter().any(|ending| plain.ends_with(ending))
}
