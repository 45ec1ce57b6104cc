//! What is wrong with a server's TLS is named and not tried again.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join;
use pivot_core::testing::{FixedRng, ManualClock};
use pivot_core::*;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use crate::{BUY, Hooks, server};

pub(crate) fn authority(name: &str) -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::new([]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A server's TLS, with a certificate for `name` that is valid for these years.
pub(crate) fn acceptor(authority: &CertifiedIssuer<'static, KeyPair>, name: &str, years: (i32, i32)) -> TlsAcceptor {
    let mut params = CertificateParams::new([name.to_owned()]).unwrap();
    (params.not_before, params.not_after) = (date_time_ymd(years.0, 1, 1), date_time_ymd(years.1, 1, 1));
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, authority).unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    // A build with all features has several providers, and rustls chooses none of them.
    let provider = Arc::new(tokio_rustls::rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key);
    TlsAcceptor::from(Arc::new(config.unwrap()))
}

fn client(url: &str, trusted: &CertifiedIssuer<'static, KeyPair>, clock: &ManualClock, hooks: &Hooks) -> Client {
    let root = reqwest::Certificate::from_der(trusted.der()).unwrap();
    Client::builder(url)
        .reqwest_with(move |reqwest| reqwest.no_proxy().tls_certs_only([root.clone()]))
        .clock(clock.clone())
        .hook(hooks.clone())
        .random(FixedRng(0.0))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_certificate_that_is_not_good_is_named_and_not_tried_again() {
    let (trusted, stranger) = (authority("trusted"), authority("stranger"));
    for (issuer, name, years, expected) in [
        (&trusted, "localhost", (2020, 2100), None),
        (&trusted, "localhost", (2020, 2021), Some("has expired")),
        (&trusted, "localhost", (2099, 2100), Some("is not valid yet")),
        (&trusted, "elsewhere.example", (2020, 2100), Some("is for another name")),
        (&stranger, "localhost", (2020, 2100), Some("comes from an issuer that is unknown here")),
    ] {
        let acceptor = acceptor(issuer, name, years);
        let (address, connections) = server(move |_, stream| {
            let acceptor = acceptor.clone();
            async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").await;
                let _ = stream.shutdown().await;
            }
        })
        .await;
        let hooks = Hooks::default();
        let client = client(&format!("https://localhost:{}", address.port()), &trusted, &ManualClock::new(), &hooks);
        let outcome = client.execute(RequestParts::new(&BUY)).await;
        let Some(expected) = expected else {
            outcome.unwrap();
            continue;
        };
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Tls, false), "{error:?}");
        assert!(
            error.to_string().contains(&format!("TLS with localhost:{}: its certificate", address.port())),
            "{error}"
        );
        assert!(error.to_string().contains(expected) && !error.is_retryable(), "{error}");
        assert_eq!((hooks.seen(), error.attempts()), ((1, 1), 1));
        // An address may be tried in each of its families.
        assert!(*connections.lock().unwrap() <= 2);
    }
}

#[tokio::test]
async fn a_server_without_tls_is_named() {
    let (address, _) = server(|_, mut stream| async move {
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        let _ = stream.read(&mut [0; 4096]).await;
    })
    .await;
    let client = client(&format!("https://{address}"), &authority("trusted"), &ManualClock::new(), &Hooks::default());
    let error = client.execute(RequestParts::new(&BUY)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Tls, 1), "{error:?}");
    assert!(error.to_string().contains(&format!("TLS with {address}: it does not speak TLS")), "{error}");
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_handshake_never_left_and_is_tried_again() {
    let (address, _) = server(|_, mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
    })
    .await;
    let hooks = Hooks::default();
    let client = client(&format!("https://{address}"), &authority("trusted"), &ManualClock::new(), &hooks);
    let error = client.execute(RequestParts::new(&BUY)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4), "{error:?}");
    assert_eq!((error.may_have_taken_effect(), hooks.seen()), (false, (4, 4)));
}

#[tokio::test]
async fn a_handshake_that_stalls_until_the_attempts_time_is_up_never_left() {
    let (sender, mut begun) = tokio::sync::mpsc::unbounded_channel();
    let (address, _) = server(move |_, mut stream| {
        let sender = sender.clone();
        async move {
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = sender.send(());
            std::future::pending::<()>().await;
        }
    })
    .await;
    let clock = ManualClock::new();
    // The attempt's time is far below the ten seconds to connect.
    let url = format!("https://{address}");
    let client = {
        let root = reqwest::Certificate::from_der(authority("trusted").der()).unwrap();
        let builder = Client::builder(url).clock(clock.clone()).random(FixedRng(0.0));
        let builder = builder.reqwest_with(move |reqwest| reqwest.no_proxy().tls_certs_only([root.clone()]));
        builder.attempt_timeout(Duration::from_secs(1)).build().unwrap()
    };
    for endpoint in [&BUY, &crate::GET] {
        let time_goes_on = async {
            for _ in 0..4 {
                begun.recv().await.unwrap();
                clock.advance(Duration::from_secs(1));
            }
        };
        let (outcome, ()) = join(client.execute(RequestParts::new(endpoint)), time_goes_on).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect(), error.attempts()), (ErrorKind::Connect, false, 4));
        assert!(
            error.is_timeout() && error.to_string().contains(&format!("could not connect to {address} within 1s")),
            "{error}"
        );
    }
}
