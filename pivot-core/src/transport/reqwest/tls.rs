//! Which cryptography TLS is made of, and what is wrong with a peer's TLS.

use std::error::Error as StdError;

use crate::error::Error;

/// Sees to it that rustls finds its cryptography, without which reqwest would panic. With the feature `rustls` reqwest brings
/// it along; the choice that a program has made for its process is never replaced.
pub(super) fn ensure_provider() -> Result<(), Error> {
    #[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        return install_provider();
    }
    Ok(())
}

#[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
fn install_provider() -> Result<(), Error> {
    // Fails only if another thread has been faster, whose choice is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(())
}

#[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "rustls-ring"))))]
fn install_provider() -> Result<(), Error> {
    Err(Error::configuration(
        "rustls has no cryptography: call `rustls::crypto::…::default_provider().install_default()` before a client is \
         built, or turn on the feature rustls (aws-lc) or rustls-ring",
    ))
}

/// What a cause of a failed connection says of the peer's TLS; `None` if it is about something else.
pub(super) fn what_is_wrong(cause: &(dyn StdError + 'static)) -> Option<String> {
    #[cfg(feature = "rustls-no-provider")]
    if let Some(error) = cause.downcast_ref::<rustls::Error>() {
        return by_rustls(error);
    }
    #[cfg(feature = "native-tls")]
    if let Some(error) = cause.downcast_ref::<native_tls::Error>() {
        return by_the_system(error);
    }
    let _ = cause;
    None
}

#[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
mod wrong {
    pub(super) const EXPIRED: &str = "its certificate has expired; or the clock of this machine is wrong";
    pub(super) const TOO_EARLY: &str = "its certificate is not valid yet; or the clock of this machine is wrong";
    pub(super) const ISSUER: &str =
        "its certificate comes from an issuer that is unknown here; or a proxy stands between";
    pub(super) const NAME: &str = "its certificate is for another name";
    pub(super) const REVOKED: &str = "its certificate has been revoked";
    pub(super) const NO_TLS: &str = "it does not speak TLS";
}

#[cfg(feature = "rustls-no-provider")]
fn by_rustls(error: &rustls::Error) -> Option<String> {
    use rustls::{AlertDescription, CertificateError, Error};
    let why = match error {
        Error::InvalidCertificate(CertificateError::Expired | CertificateError::ExpiredContext { .. }) => {
            wrong::EXPIRED
        }
        Error::InvalidCertificate(CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. }) => {
            wrong::TOO_EARLY
        }
        Error::InvalidCertificate(CertificateError::UnknownIssuer) => wrong::ISSUER,
        Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => wrong::NAME,
        Error::InvalidCertificate(CertificateError::Revoked) => wrong::REVOKED,
        Error::InvalidMessage(_) => wrong::NO_TLS,
        // The server's own trouble, which may pass.
        Error::AlertReceived(
            AlertDescription::InternalError | AlertDescription::UserCanceled | AlertDescription::CloseNotify,
        ) => return None,
        _ => return Some(error.to_string()),
    };
    Some(format!("{why} ({error})"))
}

/// A connection that broke in the handshake, and what a server says of its own trouble, are none of TLS's. The system's
/// libraries have no kinds that can be asked for: OpenSSL is known by its words, others speak for themselves.
#[cfg(feature = "native-tls")]
fn by_the_system(error: &native_tls::Error) -> Option<String> {
    const PASSING: [&str; 4] = ["unexpected EOF", "alert internal error", "alert user cancelled", "alert close notify"];
    const WORDS: [(&str, &str); 10] = [
        ("certificate has expired", wrong::EXPIRED),
        ("certificate is not yet valid", wrong::TOO_EARLY),
        ("unable to get local issuer certificate", wrong::ISSUER),
        ("unable to get issuer certificate", wrong::ISSUER),
        ("unable to verify the first certificate", wrong::ISSUER),
        ("self-signed certificate", wrong::ISSUER),
        ("self signed certificate", wrong::ISSUER),
        ("ostname mismatch", wrong::NAME),
        ("certificate revoked", wrong::REVOKED),
        ("wrong version number", wrong::NO_TLS),
    ];
    let words = super::explain::words(error);
    let broke = super::explain::causes(error).any(|cause| cause.is::<std::io::Error>());
    if broke || PASSING.iter().any(|passing| words.contains(passing)) {
        return None;
    }
    let why = WORDS.iter().find(|(said, _)| words.contains(said));
    Some(why.map_or_else(|| words.clone(), |(_, why)| format!("{why} ({words})")))
}
