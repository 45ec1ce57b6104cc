//! Uploads.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::Duration;

use afosto_client::files::{FileContent, FilePart};
use afosto_client::{AfostoClient, Credentials, Environment, ErrorKind, RequestOptionsBuilder};
use futures_util::stream::iter;
use pivot_core::Clock;
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};

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
        FileContent::from_stream_fn(Some(4), || iter([Ok("ab".into()), Err(std::io::Error::other("torn"))])),
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

/// A client whose signatures are good for so many seconds, and numbered; under those that are refused nothing is stored.
fn numbered(seconds: Option<i64>, is_refused: fn(usize) -> bool) -> Scene {
    let asked = AtomicUsize::new(0);
    let clock = pivot_core::testing::ManualClock::new();
    let time = clock.clone();
    let transport = pivot_core::testing::StubTransport::new(move |request| {
        if request.url.path() != "/cnt/files/signature" {
            let number: usize = request.url.path().rsplit('-').next().unwrap().parse().unwrap();
            return if is_refused(number) { Reply::status(403) } else { Reply::json(200, r#"[{"id":"f-1"}]"#) };
        }
        let number = asked.fetch_add(1, Ordering::Relaxed);
        let end = seconds.map(|seconds| {
            let now = pivot_core::Clock::system_time(&time).duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
            let end = chrono::DateTime::from_timestamp(i64::try_from(now).unwrap() + seconds, 0).unwrap();
            format!(r#", "expires_at": "{}""#, end.format("%Y-%m-%dT%H:%M:%SZ"))
        });
        Reply::json(200, format!(r#"{{"signature": "s-{number}"{}}}"#, end.unwrap_or_default()))
    });
    let (carrier, time) = (transport.clone(), clock.clone());
    let afosto = afosto_client::AfostoClient::builder(
        afosto_client::Environment::Production,
        afosto_client::Credentials::bearer("t0ken"),
    )
    .configure(move |core| core.transport(carrier.clone()).clock(time.clone()))
    .build()
    .unwrap();
    Scene { afosto, transport, clock }
}

fn signatures(scene: &Scene) -> usize {
    scene.lines().iter().filter(|line| line.ends_with("signature")).count()
}

#[tokio::test]
async fn uploads_that_start_together_ask_for_one_signature() {
    for seconds in [None, Some(3_600), Some(1)] {
        let scene = numbered(seconds, |_| false);
        let uploader = scene.afosto.uploader("a/");
        let uploads = (0..20).map(|number| match number % 3 {
            0 => uploader.upload(FilePart::new(number.to_string(), "x")),
            1 => scene.afosto.upload("a/", number.to_string(), "x"),
            _ => scene.afosto.clone().uploader("a/").upload(FilePart::new(number.to_string(), "x")),
        });
        let stored = futures_util::future::join_all(uploads.map(afosto_client::upload::Upload::send)).await;
        assert!(stored.iter().all(Result::is_ok), "{stored:?}");
        assert_eq!(signatures(&scene), 1, "{seconds:?}");
    }
}

#[tokio::test]
async fn other_directories_and_settings_have_signatures_of_their_own_and_few_are_kept() {
    let scene = numbered(None, |_| false);
    let upload = async |uploader: afosto_client::upload::Uploader| {
        uploader.upload(FilePart::new("n", "x")).send().await.unwrap();
        signatures(&scene)
    };
    assert_eq!(upload(scene.afosto.uploader("a/")).await, 1);
    assert_eq!(upload(scene.afosto.uploader("b/")).await, 2);
    assert_eq!(upload(scene.afosto.uploader("a/").public(true)).await, 3);
    assert_eq!(upload(scene.afosto.uploader("a/")).await, 3);
    for directory in 0..1_000 {
        upload(scene.afosto.uploader(directory.to_string())).await;
    }
    assert_eq!(upload(scene.afosto.uploader("999")).await, 1_003);
    assert_eq!(upload(scene.afosto.uploader("a/")).await, 1_004, "forgotten");
}

#[tokio::test]
async fn a_signature_is_renewed_before_its_end_and_not_used_near_it() {
    // (for how long it is good, what passes then, how many were asked for)
    for (seconds, passes, expected) in
        [(3_600, 3_400, 1), (3_600, 3_500, 2), (3_600, 3_550, 2), (100, 70, 1), (100, 85, 2)]
    {
        let scene = numbered(Some(seconds), |_| false);
        let uploader = scene.afosto.uploader("a/");
        uploader.upload(FilePart::new("1", "x")).send().await.unwrap();
        scene.clock.advance(Duration::from_secs(passes));
        uploader.upload(FilePart::new("2", "x")).send().await.unwrap();
        assert_eq!(signatures(&scene), expected, "{seconds} {passes}");
    }
}

#[tokio::test]
async fn a_signature_that_all_have_and_that_is_refused_is_replaced_once_for_all() {
    let scene = numbered(None, |number| number == 0);
    let uploader = scene.afosto.uploader("a/");
    // Its first use would be refused with any other too.
    assert!(uploader.upload(FilePart::new("1", "x")).send().await.is_err());
    let uploads = (0..20).map(|number| uploader.upload(FilePart::new(number.to_string(), "x")).send());
    let stored = futures_util::future::join_all(uploads).await;
    assert!(stored.iter().all(Result::is_ok), "{stored:?}");
    assert_eq!(signatures(&scene), 2);
    let scene = numbered(None, |_| true);
    let uploader = scene.afosto.uploader("a/");
    for (upload, expected) in [(1, 1), (2, 2), (3, 3)] {
        assert!(uploader.upload(FilePart::new("n", "x")).send().await.is_err());
        assert_eq!(signatures(&scene), expected, "{upload}");
    }
}

#[tokio::test]
async fn a_signature_is_not_printed() {
    let scene = scene(|request| signed(request, LATER));
    let uploader = scene.afosto.uploader("a/");
    let upload = uploader.upload(FilePart::new("1", "x"));
    uploader.upload(FilePart::new("1", "x")).send().await.unwrap();
    assert!(!format!("{uploader:?} {upload:?} {:?}", scene.afosto).contains("s/1"));
}

/// What an upload of `a.pdf` gives that is answered so.
async fn uploaded(answer: &'static str) -> Result<afosto_client::cnt::File, afosto_client::Error> {
    let scene = scene(move |request| match request.url.path() {
        "/cnt/files/signature" => Reply::json(200, r#"{"signature": "s"}"#),
        _ => Reply::json(200, answer),
    });
    scene.afosto.upload("invoices/", "a.pdf", "x").send().await
}

#[tokio::test]
async fn an_upload_that_names_no_file_is_an_unknown_outcome() {
    for answer in [
        "[]",
        "[{}]",
        r#"[{"id": null}]"#,
        r#"[{"id": ""}]"#,
        r#"[{"id": "0", "url": "null"}]"#,
        r#"[{"message": "quota reached"}]"#,
        r#"[{"filename": "a.pdf", "status": "failed"}]"#,
        r#"[{"filename": "a.pdf"}]"#,
        r#"[{"id": "f-1", "filename": "b.pdf"}, {"id": "f-2", "filename": "c.pdf"}]"#,
        r#"[{"id": "f-1", "filename": "a.pdf"}, {"id": "f-2", "filename": "a.pdf"}]"#,
    ] {
        let error = uploaded(answer).await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{answer}: {error}");
    }
    for answer in [
        r#"[{"id": "f-1"}]"#,
        r#"{"id": "f-1"}"#,
        r#"[{"id": null, "url": "https://cdn.example/a.pdf"}]"#,
        r#"[{"id": "f-0", "filename": "b.pdf"}, {"id": "f-1", "filename": "a.pdf"}]"#,
        r#"[{}, {"id": "f-1"}]"#,
    ] {
        let file = uploaded(answer).await.unwrap_or_else(|error| panic!("{answer}: {error}"));
        assert!(file.id.as_deref().is_none_or(|id| id == "f-1"), "{answer}");
    }
}

#[tokio::test]
async fn the_time_limit_of_an_upload_holds_for_the_signature_and_every_attempt_together() {
    let second = Duration::from_secs(1);
    let ask = "POST /cnt/files/signature";
    let send = "POST /cnt/files/upload/s%2F1";
    // How long a signature takes, if it comes; what was sent by the end; whether a file may be stored.
    for (signature, expected, may_be_stored) in [
        (None, &[ask][..], false),
        (Some(7), &[ask], false),
        (Some(3), &[ask, send], true),
        (Some(0), &[ask, send], true),
    ] {
        let clock: Arc<OnceLock<ManualClock>> = Arc::default();
        let passing = Arc::clone(&clock);
        let scene = scene(move |request| match (request.url.path(), signature) {
            ("/cnt/files/signature", Some(seconds)) => {
                passing.get().unwrap().advance(second * seconds);
                signed(request, LATER)
            }
            _ => Reply::hang(),
        });
        assert!(clock.set(scene.clock.clone()).is_ok());
        let begun = scene.clock.now();
        let mut sending = pin!(scene.afosto.upload("a/", "a.pdf", "x").timeout(5 * second).send());
        let mut outcome = None;
        for _ in 0..100 {
            if let Poll::Ready(ended) = futures_util::poll!(sending.as_mut()) {
                outcome = Some(ended);
                break;
            }
            scene.clock.advance(second);
        }
        let error = outcome.unwrap().unwrap_err();
        let observed = (error.kind(), error.is_timeout(), error.may_have_taken_effect());
        assert_eq!(observed, (ErrorKind::Timeout, true, may_be_stored), "{signature:?} {error}");
        assert_eq!(scene.clock.now() - begun, second * signature.unwrap_or(0).max(5), "{signature:?}");
        assert_eq!(scene.lines(), expected, "{signature:?}");
    }
}

/// Takes two seconds before the third time that a file is sent.
struct SlowThird(ManualClock, AtomicUsize);

impl pivot_core::Hook for SlowThird {
    fn before_attempt(&self, attempt: &mut pivot_core::hook::AttemptContext<'_>) {
        if attempt.endpoint.operation == "upload_file" && self.1.fetch_add(1, Ordering::Relaxed) == 2 {
            self.0.advance(Duration::from_secs(2));
        }
    }
}

#[tokio::test]
async fn where_no_time_is_left_for_a_second_signature_the_refusal_of_the_file_stands() {
    // The second signature never comes, or takes all of the time that is left, or all but what a hook takes then.
    for takes in [None, Some(40), Some(30), Some(29)] {
        let (asked, uploads, clock) = (AtomicUsize::new(0), AtomicUsize::new(0), ManualClock::new());
        let time = clock.clone();
        let transport = StubTransport::new(move |request| match request.url.path() {
            "/cnt/files/signature" if asked.fetch_add(1, Ordering::Relaxed) == 0 => signed(request, LATER),
            "/cnt/files/signature" => match takes {
                None => Reply::hang(),
                Some(seconds) => {
                    time.advance(Duration::from_secs(seconds));
                    signed(request, LATER)
                }
            },
            _ if uploads.fetch_add(1, Ordering::Relaxed) == 0 => signed(request, LATER),
            _ => Reply::json(404, r#"{"message": "no such signature"}"#),
        });
        let afosto = AfostoClient::builder(Environment::Production, Credentials::bearer("t0ken"));
        let own = clock.clone();
        let afosto = afosto.configure(move |core| {
            core.transport(transport.clone()).clock(own.clone()).hook(SlowThird(own.clone(), AtomicUsize::new(0)))
        });
        let uploader = afosto.build().unwrap().uploader("a/");
        uploader.upload(FilePart::new("1", "x")).send().await.unwrap();
        let mut upload = pin!(uploader.upload(FilePart::new("2", "x")).timeout(Duration::from_secs(30)).send());
        if takes.is_none() {
            assert!(futures_util::poll!(&mut upload).is_pending());
            clock.advance(Duration::from_secs(30));
        }
        let error = upload.await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404), "{takes:?} {error}");
        assert!(error.is_timeout() && error.is_retryable() && error.attempts() == 1, "{takes:?} {error}");
        assert!(!error.to_string().contains("was not sent"), "{takes:?} {error}");
    }
}
