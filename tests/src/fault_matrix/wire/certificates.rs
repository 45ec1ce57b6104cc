//! Certificates: one that is right, and those that are not.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::fault_matrix::Broken;
use crate::fault_matrix::faults::WrongCertificate;

/// Who signs the servers' certificates, and the servers' sides of TLS. Made once, since keys take their time.
pub struct Authority {
    certificate: Vec<u8>,
    right: TlsAcceptor,
    other_name: TlsAcceptor,
    expired: TlsAcceptor,
    unknown_issuer: TlsAcceptor,
}

type Issuer = CertifiedIssuer<'static, KeyPair>;

impl Authority {
    /// A new one.
    ///
    /// # Errors
    /// Returns an error if no keys can be made.
    pub fn new() -> Result<Self, Broken> {
        let (known, unknown) = (issuer()?, issuer()?);
        Ok(Self {
            certificate: known.der().to_vec(),
            right: acceptor(&known, "127.0.0.1", 4096)?,
            other_name: acceptor(&known, "other.example", 4096)?,
            expired: acceptor(&known, "127.0.0.1", 2001)?,
            unknown_issuer: acceptor(&unknown, "127.0.0.1", 4096)?,
        })
    }

    /// What a client must trust.
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// A server's side of TLS.
    pub(super) fn acceptor(&self, wrong: Option<WrongCertificate>) -> TlsAcceptor {
        let acceptor = match wrong {
            None => &self.right,
            Some(WrongCertificate::OtherName) => &self.other_name,
            Some(WrongCertificate::Expired) => &self.expired,
            Some(WrongCertificate::UnknownIssuer) => &self.unknown_issuer,
        };
        acceptor.clone()
    }
}

fn issuer() -> Result<Issuer, Broken> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

fn acceptor(issuer: &Issuer, name: &str, last_year: i32) -> Result<TlsAcceptor, Broken> {
    let mut params = CertificateParams::new(vec![name.to_owned()])?;
    params.not_before = date_time_ymd(2000, 1, 1);
    params.not_after = date_time_ymd(last_year, 1, 1);
    let key = KeyPair::generate()?;
    let certificate = params.signed_by(&key, issuer)?;
    let key = PrivateKeyDer::try_from(key.serialize_der())?;
    let mut config =
        ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key)?;
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
