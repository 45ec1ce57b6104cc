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

#[cfg(feature = "rustls-no-provider")]
fn by_rustls(error: &rustls::Error) -> Option<String> {
    use rustls::{AlertDescription, CertificateError, Error};
    let why = match error {
        Error::InvalidCertificate(CertificateError::Expired | CertificateError::ExpiredContext { .. }) => {
            "its certificate has expired; or the clock of this machine is wrong"
        }
        Error::InvalidCertificate(CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. }) => {
            "its certificate is not valid yet; or the clock of this machine is wrong"
        }
        Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            "its certificate comes from an issuer that is unknown here; or a proxy stands between"
        }
        Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => "its certificate is for another name",
        Error::InvalidCertificate(CertificateError::Revoked) => "its certificate has been revoked",
        Error::InvalidMessage(_) => "it does not speak TLS",
        // The server's own trouble, which may pass.
        Error::AlertReceived(
            AlertDescription::InternalError | AlertDescription::UserCanceled | AlertDescription::CloseNotify,
        ) => return None,
        _ => return Some(error.to_string()),
    };
    Some(format!("{why} ({error})"))
}

/// The system's library says in its own words what is wrong with a certificate. A connection that broke in the handshake
/// is none of TLS's.
#[cfg(feature = "native-tls")]
fn by_the_system(error: &native_tls::Error) -> Option<String> {
    let broke = super::explain::causes(error).any(|cause| cause.is::<std::io::Error>());
    (!broke).then(|| super::explain::words(error))
}
