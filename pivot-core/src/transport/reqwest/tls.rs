//! What is wrong with a peer's TLS.

use std::error::Error as StdError;

/// What a cause of a failed connection says of the peer's TLS; `None` if it is about something else.
pub(super) fn what_is_wrong(cause: &(dyn StdError + 'static)) -> Option<String> {
    #[cfg(feature = "rustls")]
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

#[cfg(feature = "rustls")]
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
