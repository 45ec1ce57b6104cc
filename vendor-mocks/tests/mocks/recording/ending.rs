//! How a recording ends.

use std::io::{BufRead, BufReader};
use std::time::Duration;

use vendor_mocks::record::Recording;

use super::bodies::{answering, raw};
use super::program::{end, run};
use super::{file, options};

#[tokio::test]
async fn what_is_under_way_at_the_end_is_not_recorded() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let upstream = format!("http://{}", silent.local_addr().unwrap());
    let recording = Recording::start(options(), &upstream, None).await.unwrap();
    let asked = tokio::spawn({
        let url = recording.url();
        async move { raw(&url, "GET").await }
    });
    // Once it is there, it is under way.
    let passed_on = tokio::task::spawn_blocking(move || silent.accept().unwrap()).await.unwrap();
    assert!(recording.stop(Duration::ZERO).await.is_empty());
    drop(passed_on);
    let _ = asked.await.unwrap();
}

#[test]
fn a_run_without_requests_leaves_the_recording_that_was_there() {
    let path = file("untouched");
    for (before, after) in [(Some("of another run"), "of another run"), (None, "pivot-cassette/1")] {
        let _ = std::fs::remove_file(&path);
        if let Some(before) = before {
            std::fs::write(&path, before).unwrap();
        }
        let (child, _) = run(&["record", "--upstream", "http://127.0.0.1:1", "--out", path.to_str().unwrap()]);
        assert_eq!(end(child), (true, String::new()));
        assert!(std::fs::read_to_string(&path).unwrap().contains(after));
    }
    std::fs::remove_file(path).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_written_is_said_at_once_and_at_the_end() {
    let upstream = answering(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}".to_vec());
    let folder = file("gone");
    std::fs::create_dir_all(&folder).unwrap();
    let out = folder.join("a.json");
    let (mut child, url) = run(&["record", "--upstream", &upstream, "--out", out.to_str().unwrap()]);
    std::fs::remove_dir(&folder).unwrap();
    for _ in 0..3 {
        assert!(raw(&url, "GET").await.ends_with("{}"));
    }
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    assert!(line.contains("a.json: No such file"), "{line}");
    assert!(std::process::Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut said, &mut rest).unwrap();
    assert!(rest.contains("a.json: No such file") && rest.lines().count() == 1, "{rest}");
    assert!(!child.wait().unwrap().success());
}
