//! Which certificates the default transport trusts.

use std::sync::{Arc, Mutex};

use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::Verifier;

/// What this machine trusts, once it has been read.
static TRUSTED: Mutex<Option<Arc<Verifier>>> = Mutex::new(None);

/// A builder with the TLS that reqwest would set up by itself, but for one thing: what this machine trusts is read once a
/// process, since that takes longer than all else in building a client. Where it cannot be read, reqwest says so.
pub(super) fn by_this_machine(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    match config() {
        Some(config) => builder.tls_backend_preconfigured(config),
        None => builder,
    }
}

fn config() -> Option<ClientConfig> {
    let provider = provider()?;
    let verifier = verifier(&provider)?;
    let config = ClientConfig::builder_with_provider(provider).with_protocol_versions(rustls::ALL_VERSIONS).ok()?;
    let config = config.dangerous().with_custom_certificate_verifier(verifier);
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Some(config)
}

/// The cryptography that the program has chosen, or else that of the feature `rustls`, as in reqwest.
fn provider() -> Option<Arc<CryptoProvider>> {
    let chosen = CryptoProvider::get_default().cloned();
    #[cfg(feature = "rustls")]
    let chosen = chosen.or_else(|| Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider())));
    chosen
}

fn verifier(provider: &Arc<CryptoProvider>) -> Option<Arc<dyn ServerCertVerifier>> {
    let mut trusted = crate::lock(&TRUSTED);
    if trusted.is_none() {
        *trusted = Verifier::new(Arc::clone(provider)).ok().map(Arc::new);
    }
    trusted.clone().map(|verifier| verifier as _)
}
