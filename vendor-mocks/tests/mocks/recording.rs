//! Programs in any language, recorded and replayed.

use std::path::PathBuf;
use std::time::Duration;

use pivot_core::recording::Cassette;
use vendor_mocks::fault::Fault;
use vendor_mocks::ownli::{CLIENT_ID, CLIENT_SECRET, OwnliMock, PARTNER_ID};
use vendor_mocks::record::{Options, Recording, Replaying, Vendor};

mod bodies;
#[cfg(unix)]
mod ending;

const PATIENCE: Duration = Duration::from_secs(5);

fn options() -> Options {
    let mut options = Options::default();
    options.port = 0;
    options
}

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.json", std::process::id()))
}

fn client() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

/// What a program does that knows nothing of this project: signs in, and makes a user.
async fn program(url: &str, secret: &str) -> Vec<String> {
    let client = client();
    let sign_in =
        serde_json::json!({"partnerId": PARTNER_ID, "clientId": CLIENT_ID, "clientSecret": secret, "scope": "admin"});
    let signed_in = client.post(format!("{url}/api/auth/token")).header("content-type", "application/json");
    let signed_in = signed_in.body(sign_in.to_string()).send().await.unwrap().text().await.unwrap();
    let parsed: serde_json::Value = serde_json::from_str(&signed_in).unwrap();
    let token = find_token(&parsed).unwrap_or_default();
    let users = client.get(format!("{url}/api/users?size=1")).bearer_auth(&token).send().await.unwrap();
    let status = users.status();
    vec![status.to_string(), users.text().await.unwrap()]
}

fn find_token(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::Object(fields) => fields.iter().find_map(|(name, value)| match value.as_str() {
            Some(text) if name.to_lowercase().contains("token") && !name.to_lowercase().contains("type") => {
                Some(text.to_owned())
            }
            _ => find_token(value),
        }),
        _ => None,
    }
}

#[tokio::test]
async fn what_goes_through_is_recorded_without_secrets_and_replayed_with_nobody_there() {
    let mock = OwnliMock::start().await.unwrap();
    let recording = Recording::start(options(), &mock.url(), Some(Vendor::Ownli)).await.unwrap();
    let seen = program(&recording.url(), CLIENT_SECRET).await;
    assert_eq!(seen[0], "200 OK", "{seen:?}");
    let cassette = recording.stop(PATIENCE).await;
    assert_eq!(cassette.len(), 2);
    let json = cassette.to_json();
    assert!(!json.contains(CLIENT_SECRET) && json.contains("Bearer redacted-"), "{json}");
    let path = file("proxy");
    cassette.save(&path).unwrap();
    drop(mock);

    let replaying = Replaying::start(options(), &path).await.unwrap();
    assert_eq!(program(&replaying.url(), "an0ther-secret").await, seen);
    let url = replaying.url();
    let other = client().get(format!("{url}/api/users?size=2")).send().await.unwrap();
    assert_eq!(other.status().as_u16(), 501);
    let why = other.text().await.unwrap();
    assert!(why.contains("/api/users"), "{why}");
    let verdict = replaying.stop(PATIENCE).await.unwrap_err().to_string();
    assert!(verdict.contains("1 requests were not recorded"), "{verdict}");
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn no_page_of_somebody_else_records_or_replays_anything() {
    let mock = OwnliMock::start().await.unwrap();
    let recording = Recording::start(options(), &mock.url(), None).await.unwrap();
    let url = format!("{}/api/users", recording.url());
    for (name, value) in
        [("host", "evil.example"), ("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")]
    {
        let refused = client().get(&url).header(name, value).send().await.unwrap();
        assert_eq!(refused.status().as_u16(), 403, "{name}");
    }
    assert!(mock.received().is_empty());
    assert!(recording.stop(PATIENCE).await.is_empty());
}

#[tokio::test]
async fn what_breaks_off_and_who_is_not_there_are_recorded_too() {
    let mock = OwnliMock::start().await.unwrap();
    mock.fail_next(Fault::ResetBefore);
    let recording = Recording::start(options(), &mock.url(), None).await.unwrap();
    let url = format!("{}/api/users", recording.url());
    assert!(client().get(&url).send().await.is_err());
    drop(mock);
    assert_eq!(client().get(&url).send().await.unwrap().status().as_u16(), 502);
    let cassette = recording.stop(PATIENCE).await;
    let json = cassette.to_json();
    assert!(json.contains("\"interrupted\"") && json.contains("\"connect\""), "{json}");
    assert_eq!(Cassette::from_json(&json).unwrap(), cassette);
}

/// A server that sends everybody elsewhere, in answer to one request.
fn redirecting(to: &str) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let location = to.replace("ORIGIN", &origin);
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = std::io::Read::read(&mut stream, &mut [0; 4096]);
        let answer =
            format!("HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        std::io::Write::write_all(&mut stream, answer.as_bytes()).unwrap();
    });
    origin
}

#[tokio::test]
async fn a_redirect_to_the_server_leads_through_the_proxy() {
    for (location, here) in [
        ("ORIGIN/v2/users?a=/v2", "HERE/users?a=/v2"),
        ("/v2/users", "HERE/users"),
        ("ORIGIN/v2", "HERE"),
        // What is not below the path has no address here.
        ("/v20/users", "/v20/users"),
        ("ORIGIN/other", "ORIGIN/other"),
        ("ORIGIN.example/v2/users", "ORIGIN.example/v2/users"),
        ("//other.example/v2/users", "//other.example/v2/users"),
        ("users", "users"),
    ] {
        let origin = redirecting(location);
        let recording = Recording::start(options(), &format!("{origin}/v2/"), None).await.unwrap();
        let client = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let answer = client.get(format!("{}/users/1", recording.url())).send().await.unwrap();
        let expected = here.replace("HERE", &recording.url()).replace("ORIGIN", &origin);
        assert_eq!(answer.headers()["location"], expected.as_str(), "{location}");
    }
}

#[tokio::test]
async fn what_is_below_a_path_is_recorded_and_replayed_below_it() {
    let mock = OwnliMock::start().await.unwrap();
    let below = |below: &str| {
        let mut options = options();
        options.below = below.to_owned();
        options
    };
    let recording = Recording::start(below("/ownli/"), &mock.url(), Some(Vendor::Ownli)).await.unwrap();
    let seen = program(&format!("{}/ownli", recording.url()), CLIENT_SECRET).await;
    assert_eq!(seen[0], "200 OK", "{seen:?}");
    let path = file("below");
    let cassette = recording.stop(PATIENCE).await;
    assert_eq!(cassette.calls().next(), Some(("POST", "/api/auth/token", Some(200))), "the path is the server's");
    cassette.save(&path).unwrap();

    let replaying = Replaying::start(below("/some/where"), &path).await.unwrap();
    for elsewhere in ["/api/users?size=1", "/some/whereelse/api/users?size=1", "/some"] {
        let answer = client().get(format!("{}{elsewhere}", replaying.url())).send().await.unwrap();
        let (status, why) = (answer.status().as_u16(), answer.text().await.unwrap());
        assert!(status == 404 && why.contains("below /some/where"), "{elsewhere}: {status} {why}");
    }
    assert_eq!(program(&format!("{}/some/where", replaying.url()), "an0ther-secret").await, seen);
    replaying.stop(PATIENCE).await.unwrap();
    for wrong in ["ownli", "/a?b", "/a b", "/a//b", "/a/../b", "/a/%2E/b", "/a\\b", "//", "/a#b"] {
        let error = Replaying::start(below(wrong), &path).await.map(drop);
        assert!(wrong == "//" || error.unwrap_err().to_string().contains("--below"), "{wrong}");
    }
    std::fs::remove_file(path).unwrap();
}

#[tokio::test]
async fn what_would_not_be_sent_as_it_is_recorded_is_refused() {
    let mock = OwnliMock::start().await.unwrap();
    let recording = Recording::start(options(), &format!("{}/base", mock.url()), None).await.unwrap();
    let address = recording.url().replace("http://", "");
    for target in [
        "GET /../other",
        r"GET /..\..\other",
        r"GET /x\y",
        "GET /a/%2e%2E/b",
        "GET /./a",
        "OPTIONS *",
        "CONNECT evil.example:80",
        "CONNECT /path",
        "GET http://evil.example/base/api/users",
        "GET http://localhost:81/base/api/users",
    ] {
        let mut stream = std::net::TcpStream::connect(&address).unwrap();
        let head = format!("{target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        let answer = tokio::task::spawn_blocking(move || {
            std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
            let mut answer = String::new();
            std::io::Read::read_to_string(&mut stream, &mut answer).unwrap();
            answer
        });
        let answer = answer.await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 400"), "{target}: {answer}");
    }
    assert!(mock.received().is_empty());
    assert!(recording.stop(PATIENCE).await.is_empty());
}

#[cfg(unix)]
mod program {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    use super::*;

    pub(super) fn run(arguments: &[&str]) -> (std::process::Child, String) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_vendor-mocks"))
            .args(arguments)
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let url = line.split(" at ").nth(1).unwrap().split(';').next().unwrap().to_owned();
        (child, url)
    }

    pub(super) fn end(child: std::process::Child) -> (bool, String) {
        assert!(Command::new("kill").arg(child.id().to_string()).status().unwrap().success());
        let output = child.wait_with_output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_program_writes_a_file_when_it_is_stopped_and_serves_it() {
        let mock = OwnliMock::start().await.unwrap();
        let path = file("program");
        let out = path.to_str().unwrap();
        let (child, url) = run(&["record", "--vendor", "ownli", "--upstream", &mock.url(), "--out", out]);
        let seen = super::program(&url, CLIENT_SECRET).await;
        assert_eq!(end(child), (true, String::new()));
        drop(mock);
        assert!(!std::fs::read_to_string(&path).unwrap().contains(CLIENT_SECRET));

        let (child, url) = run(&["replay", out, "--verify"]);
        assert_eq!(super::program(&url, "an0ther-secret").await, seen);
        assert_eq!(end(child), (true, String::new()));
        let (child, _) = run(&["replay", out, "--verify"]);
        let (is_success, why) = end(child);
        assert!(!is_success && why.contains("2 interactions were not replayed"), "{why}");
        std::fs::remove_file(&path).unwrap();
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_killed_program_leaves_all_that_was_answered_and_it_replays() {
        let mock = OwnliMock::start().await.unwrap();
        let (path, link) = (file("killed"), file("killed-link"));
        let _ = std::fs::remove_file(&link);
        // What a link leads to is written, and the link stays.
        std::os::unix::fs::symlink(path.file_name().unwrap(), &link).unwrap();
        let out = link.to_str().unwrap();
        let (mut child, url) = run(&["record", "--vendor", "ownli", "--upstream", &mock.url(), "--out", out]);
        let seen = super::program(&url, CLIENT_SECRET).await;
        // SIGKILL, of which a program hears nothing.
        child.kill().unwrap();
        child.wait().unwrap();
        drop(mock);
        let left = std::fs::read_to_string(&path).unwrap();
        assert!(std::fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(!left.contains(CLIENT_SECRET) && left.lines().count() == 3, "{left}");

        let (child, url) = run(&["replay", out, "--verify"]);
        assert_eq!(super::program(&url, "an0ther-secret").await, seen);
        assert_eq!(end(child), (true, String::new()));
        std::fs::remove_file(&path).unwrap();
        std::fs::remove_file(&link).unwrap();
    }

    #[test]
    fn what_is_missing_is_said_in_one_line() {
        for (arguments, why) in [
            (&["record"][..], "--upstream URL"),
            (&["record", "--upstream", "https://h"], "--out FILE"),
            (&["record", "--vendor", "acme"], "acme is none of"),
            (&["replay"], "needs a file"),
            (&["replay", "/nowhere/x.json"], "/nowhere/x.json"),
            (&["replay", "x", "--out", "y"], "--out"),
            (&["record", "--port", "x"], "--port x"),
            (&["record", "--allow-host", "a b"], "is no name of a machine"),
            (&["record", "--host", "example"], "--host example is no address"),
            // Before anything is recorded that could not be written.
            (
                &["record", "--upstream", "http://127.0.0.1:1", "--out", "/nowhere/x.json", "--port", "0"],
                "/nowhere/x.json",
            ),
            (
                &["record", "--upstream", "http://127.0.0.1:1", "--out", env!("CARGO_TARGET_TMPDIR"), "--port", "0"],
                "is a directory",
            ),
            (&["record", "--out", "a", "--out", "b"], "--out stands there twice"),
            (
                &["record", "--upstream", "http://127.0.0.1:1", "--out", "/dev/stdout"],
                "what this program says goes there",
            ),
            (&["replay", "a", "--verify", "--verify"], "--verify stands there twice"),
            (&["serve", "--port", "0", "--port", "0"], "--port stands there twice"),
            (&["coverage", "--format", "json", "--format", "json"], "--format stands there twice"),
            (&["coverage"], "needs --from FILE"),
            (&["coverage", "--from", "/nowhere/x.json"], "/nowhere/x.json"),
            (&["coverage", "--from", "/dev/null", "--format", "xml"], "json, junit or markdown"),
            (&["coverage", "--from", "/dev/null", "--vendor", "acme"], "acme is none of"),
        ] {
            let output = Command::new(env!("CARGO_BIN_EXE_vendor-mocks")).args(arguments).output().unwrap();
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(
                !output.status.success() && said.contains(why) && said.lines().count() == 1,
                "{arguments:?}: {said}"
            );
        }
    }

    #[test]
    fn a_report_tells_what_a_recording_called() {
        let path = file("coverage");
        let interaction = |path: &str| {
            format!(r#"{{"request": {{"method": "GET", "url": "https://h{path}"}}, "response": {{"status": 200}}}}"#)
        };
        let write = |paths: &[&str]| {
            let all: Vec<String> = paths.iter().map(|path| interaction(path)).collect();
            let json = format!(r#"{{"format": "pivot-cassette/1", "interactions": [{}]}}"#, all.join(","));
            std::fs::write(&path, json).unwrap();
        };
        let run = |more: &[&str]| {
            let mut command = Command::new(env!("CARGO_BIN_EXE_vendor-mocks"));
            let output = command.args(["coverage", "--from", path.to_str().unwrap()]).args(more).output().unwrap();
            let text = |bytes| String::from_utf8(bytes).unwrap();
            (output.status.success(), text(output.stdout), text(output.stderr))
        };
        write(&["/api/users", "/elsewhere"]);
        let (is_success, report, aside) = run(&["--vendor", "ownli", "--format", "junit"]);
        assert!(is_success && report.starts_with("<?xml") && report.contains("<testsuite name=\"ownli\""), "{report}");
        assert!(!report.contains("afosto") && !report.contains("faults"), "{report}");
        assert_eq!(aside, "vendor-mocks: 1 requests are for no operation that is known\n");
        let (is_success, report, _) = run(&["--vendor", "ownli"]);
        assert!(is_success && report.starts_with("# Coverage\n") && report.contains("| ownli | "), "{report}");
        let (is_success, report, why) = run(&[]);
        assert!(!is_success && report.is_empty() && why.contains("--vendor says whose they are"), "{why}");
        write(&["/ownli/api/users"]);
        let (is_success, report, aside) = run(&["--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&report).unwrap();
        assert!(is_success && aside.is_empty() && report["ownli"]["called"].is_object(), "{report}");
        std::fs::remove_file(&path).unwrap();
    }
}
