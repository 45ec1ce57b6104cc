//! Uploads.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use afosto_client::ErrorKind;
use afosto_client::files::{FileContent, FilePart};
use client_core::testing::{Received, Reply};
use futures_util::stream::iter;

use crate::scene::{Scene, scene};

fn signed(request: &Received, expires_at: &str) -> Reply {
    match request.url.path() {
        "/cnt/files/signature" => Reply::json(200, format!(r#"{{"signature":"s/1","expires_at":"{expires_at}"}}"#)),
        _ => Reply::json(200, r#"[{"id":"f-1","filename":"a.pdf","url":"https://cdn.example/a.pdf"}]"#),
    }
}

fn form(request: &Received) -> (String, String) {
    let media_type = request.header("content-type");
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
    (boundary, String::from_utf8(request.body.to_vec()).unwrap())
}

const LATER: &str = "2999-01-01T00:00:00Z";

#[tokio::test]
async fn a_file_is_uploaded_in_one_step() {
    let scene = scene(|request| signed(request, LATER));
    let file = FilePart::new("a \"b\"\n.pdf", "%PDF").media_type("application/pdf");
    let stored = scene.afosto.uploader("invoices/").upload(file).send().await.unwrap();
    assert_eq!(stored.url.as_deref(), Some("https://cdn.example/a.pdf"));
    assert_eq!(scene.lines(), ["POST /cnt/files/signature", "POST /cnt/files/upload/s%2F1"]);
    let received = scene.transport.received();
    assert_eq!(received[0].body, r#"{"path":"invoices/"}"#);
    let (boundary, body) = form(&received[1]);
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22%0A.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n%PDF\r\n--{boundary}--\r\n"
    );
    assert_eq!(body, expected);
    assert_eq!(received[1].header("content-length"), body.len().to_string());
}

#[tokio::test]
async fn many_files_share_a_signature_until_it_ends() {
    let asked = AtomicUsize::new(0);
    let scene: Scene = scene(move |request| {
        let minutes = asked.fetch_add(1, Ordering::Relaxed);
        signed(request, if minutes == 0 { "1970-01-01T00:00:00Z" } else { LATER })
    });
    let uploader = scene.afosto.uploader("a/").public(true);
    for name in ["1", "2", "3"] {
        uploader.upload(FilePart::new(name, "x")).send().await.unwrap();
    }
    let signatures = scene.lines().iter().filter(|line| line.ends_with("signature")).count();
    assert_eq!(signatures, 2, "the first was at its end at once");
    assert_eq!(scene.transport.received()[0].body, r#"{"is_public":true,"path":"a/"}"#);
}

#[tokio::test]
async fn a_kept_signature_that_is_refused_is_replaced_once() {
    let uploads = AtomicUsize::new(0);
    let scene = scene(move |request| match request.url.path() {
        "/cnt/files/signature" => signed(request, LATER),
        _ if (1..4).contains(&uploads.fetch_add(1, Ordering::Relaxed)) => Reply::status(403),
        _ => signed(request, LATER),
    });
    let uploader = scene.afosto.uploader("a/");
    uploader.upload(FilePart::new("1", "x")).send().await.unwrap();
    let error = uploader.upload(FilePart::new("2", "x")).send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    assert_eq!(scene.lines().iter().filter(|line| line.ends_with("signature")).count(), 2);
}

#[tokio::test]
async fn a_file_is_read_from_disk_while_it_is_sent() {
    let path = std::env::temp_dir().join(format!("afosto-upload-{}.bin", std::process::id()));
    std::fs::write(&path, vec![b'x'; 200_000]).unwrap();
    let scene = scene(|request| signed(request, LATER));
    let file = FilePart::open(&path).await.unwrap();
    scene.afosto.uploader("a/").upload(file).timeout(Duration::from_secs(5)).send().await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let (_, body) = form(&scene.transport.received()[1]);
    assert_eq!(body.bytes().filter(|byte| *byte == b'x').count(), 200_000);
    assert!(FilePart::open("/").await.is_err() && FilePart::open(path).await.is_err());
}

#[tokio::test]
async fn a_file_that_cannot_be_read_to_its_end_is_not_uploaded() {
    let scene = scene(|request| signed(request, LATER));
    let file = FilePart::new(
        "a",
        FileContent::from_pieces(Some(4), || iter([Ok("ab".into()), Err(std::io::Error::other("torn"))])),
    );
    let error = scene.afosto.uploader("a/").upload(file).send().await.unwrap_err();
    assert_eq!((error.kind(), error.may_have_taken_effect(), error.is_retryable()), (ErrorKind::Io, false, false));
    assert!(error.to_string().contains("torn"), "{error}");
    assert_eq!(scene.lines(), ["POST /cnt/files/signature"]);
}

#[tokio::test]
async fn a_file_that_changes_after_it_was_opened_is_not_uploaded_and_named() {
    type Change = fn(&std::path::Path);
    let changes: [(&str, Change); 5] = [
        ("vanished", |path| std::fs::remove_file(path).unwrap()),
        ("emptied", |path| std::fs::write(path, "").unwrap()),
        ("shrunk", |path| std::fs::write(path, vec![b'x'; 99_999]).unwrap()),
        ("grown by one", |path| std::fs::write(path, vec![b'x'; 100_001]).unwrap()),
        ("grown", |path| std::fs::write(path, vec![b'x'; 300_000]).unwrap()),
    ];
    for (name, change) in changes {
        let path = std::env::temp_dir().join(format!("afosto-{}-{}.bin", name.replace(' ', "-"), std::process::id()));
        std::fs::write(&path, vec![b'x'; 100_000]).unwrap();
        let scene = scene(|request| signed(request, LATER));
        let file = FilePart::open(&path).await.unwrap();
        change(&path);
        let error = scene.afosto.uploader("a/").upload(file).send().await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::Io, false), "{name}: {error}");
        assert!(error.to_string().contains(&path.display().to_string()), "{name}: {error}");
        assert_eq!(scene.lines(), ["POST /cnt/files/signature"], "{name}");
        let _ = std::fs::remove_file(&path);
    }
}
