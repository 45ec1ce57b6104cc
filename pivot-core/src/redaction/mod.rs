//! Keeps secrets out of texts: [`Secret`], the names of secret fields, and the removal of secrets from responses.

pub(crate) mod call_secrets;
pub(crate) mod named_secrets;
pub(crate) mod runs;
pub(crate) mod scrub;
pub(crate) mod secret;
mod secret_names;

pub(crate) use secret::REDACTED;
pub use secret::{Secret, redact};
pub use secret_names::is_secret_name;
