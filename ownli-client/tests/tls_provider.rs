//! Which cryptography rustls uses. With the feature `rustls` the question does not arise, so these tests need a build of
//! their own: `cargo test -p ownli-client --no-default-features --features rustls-ring --test tls_provider`.

#![cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
#![allow(clippy::unwrap_used)] // tests may fail loudly

use ownli_client::{Credentials, Environment, Error, OwnliClient};

fn client(url: &str) -> Result<OwnliClient, Error> {
    OwnliClient::builder(Environment::from(url), Credentials::header_keys("partner-1", "client-1", "s3cret")).build()
}

#[cfg(not(feature = "rustls-ring"))]
#[test]
fn without_cryptography_a_client_is_refused_with_what_to_do() {
    let error = client("https://127.0.0.1:1").unwrap_err();
    assert_eq!(error.kind(), ownli_client::ErrorKind::Configuration);
    assert!(error.to_string().contains("install_default"), "{error}");
}

/// A server that answers a handshake in plain text shows that one was begun.
#[cfg(feature = "rustls-ring")]
#[tokio::test]
async fn ring_begins_a_handshake_without_being_installed_by_the_program() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut hello = [0_u8; 3];
        connection.read_exact(&mut hello).await.unwrap();
        connection.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        hello
    });
    let ownli = client(&format!("https://{address}")).unwrap();
    let error = ownli.vehicle("vehicle-1").send().await.unwrap_err();
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
    // A record of a handshake, of the versions that begin with 3.
    assert_eq!(server.await.unwrap()[..2], [0x16, 3]);
}
