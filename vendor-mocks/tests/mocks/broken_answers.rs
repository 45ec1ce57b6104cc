//! What a broken answer is on the wire.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::json;
use vendor_mocks::afosto::AfostoMock;
use vendor_mocks::fault::Fault;

/// All that comes until the connection ends, however it ends.
fn answer(address: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let request =
        "GET /odr/orders/o-1 HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer t\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8(bytes).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_truncated_answer_has_its_head_and_half_of_its_body() {
    for length in [1, 100, 10_000] {
        let mock = AfostoMock::start().await.unwrap();
        mock.accept_bearer("t");
        mock.seed("/odr/orders", json!({"id": "o-1", "number": "n".repeat(length)}));
        let address = mock.url().strip_prefix("http://").unwrap().to_owned();
        let whole = tokio::task::spawn_blocking({
            let address = address.clone();
            move || answer(&address)
        });
        let whole = whole.await.unwrap();
        let body = whole.split_once("\r\n\r\n").unwrap().1;
        mock.fail_next(Fault::TruncatedBody);
        let broken = tokio::task::spawn_blocking(move || answer(&address)).await.unwrap();
        assert!(broken.starts_with("HTTP/1.1 200 OK\r\n"), "{length}: {broken}");
        assert!(broken.contains(&body[..body.len() / 2]), "{length}: {broken}");
        assert!(!broken.contains(body) && !broken.ends_with("\r\n0\r\n\r\n"), "{length}: {broken}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_connection_that_is_reset_nothing_comes() {
    for fault in [Fault::ResetBefore, Fault::ResetAfter] {
        let mock = AfostoMock::start().await.unwrap();
        mock.fail_next(fault);
        let address = mock.url().strip_prefix("http://").unwrap().to_owned();
        assert_eq!(tokio::task::spawn_blocking(move || answer(&address)).await.unwrap(), "");
    }
}
