//! Bodies that are cut off, left out or not there.

use vendor_mocks::record::{Recording, Replaying};

use super::{PATIENCE, file, options};

/// A server that gives everybody these bytes, and then nothing more.
pub(crate) fn answering(bytes: Vec<u8>) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let _ = std::io::Read::read(&mut stream, &mut [0; 4096]);
            let _ = std::io::Write::write_all(&mut stream, &bytes);
        }
    });
    origin
}

/// All that is answered before the connection ends.
pub(crate) async fn raw(url: &str, method: &str) -> String {
    let address = url.replace("http://", "");
    let head = format!("{method} /a HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
        let mut answer = Vec::new();
        let _ = std::io::Read::read_to_end(&mut stream, &mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    });
    answer.await.unwrap()
}

#[tokio::test]
async fn a_body_that_was_cut_off_is_cut_off_in_a_replay() {
    for length in [1, 100, 100_000] {
        let half = "h".repeat(length);
        let head = format!("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: {}\r\n\r\n", 2 * length);
        let upstream = answering([head.as_bytes(), half.as_bytes()].concat());
        let recording = Recording::start(options(), &upstream, None).await.unwrap();
        let path = file(&format!("cut-{length}"));
        let live = raw(&recording.url(), "GET").await;
        recording.stop(PATIENCE).await.save(&path).unwrap();
        let replaying = Replaying::start(options(), &path).await.unwrap();
        let replayed = raw(&replaying.url(), "GET").await;
        for (case, answer) in [("live", live), ("replayed", replayed)] {
            assert!(
                answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("hh") == (length > 1),
                "{case}: {answer}"
            );
            assert!(!answer.ends_with("\r\n0\r\n\r\n"), "{case}: {answer}");
        }
        std::fs::remove_file(path).unwrap();
    }
}

#[tokio::test]
async fn a_body_that_was_too_large_to_record_is_said_to_be_missing() {
    let large = vec![b'x'; (16 << 20) + 1];
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", large.len());
    let upstream = answering([head.as_bytes(), &large].concat());
    let recording = Recording::start(options(), &upstream, None).await.unwrap();
    assert!(raw(&recording.url(), "GET").await.len() > large.len());
    let path = file("large");
    recording.stop(PATIENCE).await.save(&path).unwrap();
    let replaying = Replaying::start(options(), &path).await.unwrap();
    let answer = raw(&replaying.url(), "GET").await;
    assert!(
        answer.starts_with("HTTP/1.1 501") && answer.contains("16777217 bytes, more than a recording keeps"),
        "{answer}"
    );
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn an_answer_to_head_is_recorded_whole_and_replayed() {
    let upstream = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 1234\r\nconnection: close\r\n\r\n".to_vec());
    let recording = Recording::start(options(), &upstream, None).await.unwrap();
    let live = raw(&recording.url(), "HEAD").await;
    let cassette = recording.stop(PATIENCE).await;
    assert!(!cassette.to_json().contains("broken"), "{}", cassette.to_json());
    let path = file("head");
    cassette.save(&path).unwrap();
    let replaying = Replaying::start(options(), &path).await.unwrap();
    let replayed = raw(&replaying.url(), "HEAD").await;
    for answer in [live, replayed] {
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("content-length: 1234\r\n"), "{answer}");
    }
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn an_answer_keeps_its_length() {
    let upstream = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}".to_vec());
    let recording = Recording::start(options(), &upstream, None).await.unwrap();
    let answer = raw(&recording.url(), "GET").await;
    assert!(answer.contains("content-length: 2\r\n") && !answer.contains("chunked"), "{answer}");
    assert!(answer.ends_with("\r\n\r\n{}"), "{answer}");
    assert!(!recording.stop(PATIENCE).await.to_json().contains("content-length"));
}
