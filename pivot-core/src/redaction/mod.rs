//! What keeps secrets out of every text: [`Secret`], the names of secret fields, and the search for secrets in whatever a
//! server sends back.

pub(crate) mod call_secrets;
pub(crate) mod named_secrets;
pub(crate) mod scrub;
pub(crate) mod secret;
mod secret_names;

pub(crate) use secret::REDACTED;
pub use secret::{Secret, redact};
pub use secret_names::is_secret_name;
