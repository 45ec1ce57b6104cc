//! What the default transport trusts.

use std::io::Write as _;
use std::process::Command;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use pivot_core::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::LazyConfigAcceptor;
use tokio_rustls::rustls::server::Acceptor;

use crate::tls::{acceptor, authority};
use crate::{GET, server};

/// Where the test's own process has the certificates that it makes. Not `SSL_CERT_FILE`, which may name the machine's: whoever
/// runs ignored tests too must not lose them.
const OWN_FILE: &str = "PIVOT_CORE_TEST_CERTIFICATES";

#[test]
fn what_this_machine_trusts_is_trusted_and_read_once_a_process() {
    // In a process of its own: others read the certificates of the machine that runs the tests.
    let file = std::env::temp_dir().join(format!("trusted-{}.pem", std::process::id()));
    let mut test = Command::new(std::env::current_exe().unwrap());
    let test = test.args(["--ignored", "--exact", CHILD]).env(OWN_FILE, &file).env("SSL_CERT_FILE", &file);
    let test = test.env_remove("SSL_CERT_DIR").output().unwrap();
    let said = String::from_utf8_lossy(&test.stdout);
    assert!(test.status.success() && said.contains("1 passed"), "{said}");
}

const CHILD: &str = "trust::with_certificates_of_its_own";

#[tokio::test]
#[ignore = "what_this_machine_trusts_is_trusted_and_read_once_a_process runs it"]
async fn with_certificates_of_its_own() {
    // Only where the other test has started it, with a file that nobody else has.
    let Some(file) = std::env::var_os(OWN_FILE) else { return };
    let (trusted, stranger) = (authority("trusted"), authority("stranger"));
    let text = base64::engine::general_purpose::STANDARD.encode(trusted.der());
    let text = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
    std::fs::File::create_new(&file).unwrap().write_all(text.as_bytes()).unwrap();
    let offered = Arc::new(Mutex::new(Vec::new()));
    for (issuer, is_trusted) in [(&trusted, true), (&stranger, false), (&trusted, true)] {
        let (acceptor, offers) = (acceptor(issuer, "localhost", (2020, 2100)), Arc::clone(&offered));
        let (address, _) = server(move |_, stream| {
            let (acceptor, offers) = (acceptor.clone(), Arc::clone(&offers));
            async move {
                let start = LazyConfigAcceptor::new(Acceptor::default(), stream).await.unwrap();
                let protocols = start.client_hello().alpn().into_iter().flatten();
                *offers.lock().unwrap() = protocols.map(<[u8]>::to_vec).collect::<Vec<_>>();
                let Ok(mut stream) = start.into_stream(Arc::clone(acceptor.config())).await else { return };
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").await;
                let _ = stream.shutdown().await;
            }
        })
        .await;
        let client = Client::builder(format!("https://localhost:{}", address.port())).build().unwrap();
        let outcome = client.execute(RequestParts::new(&GET)).await;
        assert_eq!(*offered.lock().unwrap(), [b"h2".to_vec(), b"http/1.1".to_vec()]);
        match outcome {
            Ok(_) => assert!(is_trusted),
            Err(error) => {
                assert!(!is_trusted && error.to_string().contains("from an issuer that is unknown here"), "{error}");
            }
        }
        // Whoever reads it again finds nothing.
        let _ = std::fs::remove_file(&file);
    }
}
