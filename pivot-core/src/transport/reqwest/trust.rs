//! Which certificates the default transport trusts.

use std::sync::{Arc, Mutex};

use rustls::ClientConfig;
use rustls::client::danger::ServerCertVerifier;
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::Verifier;

/// What this machine trusts, once it has been read, and by which choice of cryptography: none is that of the feature `rustls`.
static TRUSTED: Mutex<Option<(Choice, Arc<Verifier>)>> = Mutex::new(None);

type Choice = Option<Arc<CryptoProvider>>;

/// A builder with the TLS that reqwest would set up by itself, but for one thing: what this machine trusts is read once a
/// process, since that takes longer than all else in building a client. Where it cannot be read, reqwest says so.
pub(super) fn by_this_machine(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    match config() {
        Some(config) => builder.tls_backend_preconfigured(config),
        None => builder,
    }
}

fn config() -> Option<ClientConfig> {
    let choice = CryptoProvider::get_default().cloned();
    #[cfg(feature = "rustls")]
    let provider = choice.clone().or_else(|| Some(Arc::new(rustls::crypto::aws_lc_rs::default_provider())));
    #[cfg(not(feature = "rustls"))]
    let provider = choice.clone();
    let provider = provider?;
    let verifier = verifier(choice, &provider)?;
    let config = ClientConfig::builder_with_provider(provider).with_protocol_versions(rustls::ALL_VERSIONS).ok()?;
    let config = config.dangerous().with_custom_certificate_verifier(verifier);
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Some(config)
}

/// The verifier of a choice; read again where a program makes its choice after its first client.
fn verifier(choice: Choice, provider: &Arc<CryptoProvider>) -> Option<Arc<dyn ServerCertVerifier>> {
    let mut trusted = crate::lock(&TRUSTED);
    let is_same = |known: &Choice| known.as_ref().map(Arc::as_ptr) == choice.as_ref().map(Arc::as_ptr);
    if let Some((_, verifier)) = trusted.as_ref().filter(|(known, _)| is_same(known)) {
        return Some(Arc::clone(verifier) as _);
    }
    let verifier = Arc::new(Verifier::new(Arc::clone(provider)).ok()?);
    *trusted = Some((choice, Arc::clone(&verifier)));
    Some(verifier)
}
