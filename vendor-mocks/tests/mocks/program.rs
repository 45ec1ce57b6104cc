//! The program on the command line.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_vendor-mocks"))
}

/// A file of this test's own, which is not there yet.
fn file(name: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
    let _ = std::fs::remove_file(&file);
    file
}

/// A program that serves, and ends with the test.
struct Served {
    child: Child,
    output: BufReader<ChildStdout>,
    port: u16,
}

impl Served {
    fn start(arguments: &[&str]) -> Self {
        let mut all = vec!["serve", "--port", "0", "--json"];
        all.extend(arguments);
        let mut child = program().args(all).stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(line["event"], "listening");
        let port = line["url"].as_str().unwrap().rsplit(':').next().unwrap().parse().unwrap();
        Self { child, output, port }
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).unwrap()
    }

    /// Sends a request without waiting for the answer.
    fn ask(&self, head: &str, body: &[u8]) -> TcpStream {
        let mut stream = self.connect();
        let length = body.len();
        write!(stream, "{head} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n")
            .unwrap();
        // Who is refused may be cut off in the middle of its body.
        let _ = stream.write_all(body);
        stream
    }

    #[cfg(unix)]
    fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([format!("-{signal}"), self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn answer(mut stream: TcpStream) -> String {
    let mut answer = String::new();
    // A connection may be reset after the answer, with a body still under way.
    let _ = stream.read_to_string(&mut answer);
    answer
}

#[test]
fn nobody_need_read_what_it_prints() {
    for arguments in [&["--help"][..], &["--version"], &[]] {
        let mut child = program().args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        drop(child.stdout.take());
        assert!(child.wait().unwrap().success());
    }
}

#[test]
fn it_says_what_it_is_and_what_it_can_do() {
    let said = |arguments: &[&str]| String::from_utf8(program().args(arguments).output().unwrap().stdout).unwrap();
    assert_eq!(said(&["--version"]), concat!("vendor-mocks ", env!("CARGO_PKG_VERSION"), "\n"));
    assert!(said(&[]).contains("Usage: vendor-mocks serve"));
    assert_eq!(said(&[]), said(&["--help"]));
    assert!(!said(&[]).contains("cargo"));
}

#[test]
fn what_is_wrong_is_said_in_one_line() {
    let seed = file("seed.json");
    let path = seed.to_str().unwrap();
    for (content, expected) in [
        ("", "empty, where JSON is expected"),
        ("{\n  \"afosto\":\n  {\"x\": 1}\n}", "not known: afosto.x"),
        (r#"{"e4cars": {"subscription": {"url": "localhost/feedback"}}}"#, "no address"),
        (r#"{"afosto": {"resources": {"/odr/ordres": []}}}"#, "Afosto has nothing at /odr/ordres"),
    ] {
        std::fs::write(&seed, content).unwrap();
        check_complaint(&["serve", "--port", "0", "--seed", path], expected);
    }
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    for (arguments, expected) in [
        (&["serve", "--port", &port][..], "--port and --host choose another place"),
        (&["serve", "--port", "0", "--seed", "/nowhere/seed.json"], "/nowhere/seed.json"),
        (&["serve", "--port", "0", "--port-file", "/nowhere/port"], "/nowhere/port"),
        (&["serve", "--port", "65536"], "not from 0 to 65535"),
        (&["serve", "--host", "example"], "--host example is no address"),
        (&["serve", "--host"], "missing argument"),
        (&["serve", "--port=0", "--host", "192.0.2.1"], "192.0.2.1:0: "),
        (&["serve", "--allow-host", "http://mocks"], "is no name of a machine"),
        (&["serve", "--latency", "fast"], "is no time"),
        (&["serve", "--error-rate", "2"], "not from 0 to 1"),
        (&["serve", "--prot", "0"], "--prot"),
        (&["serve", "--token", ""], "--token is empty"),
        (&["served"], "served"),
        (&["--port", "0"], "what to do"),
    ] {
        check_complaint(arguments, expected);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_cannot_be_written_is_an_error() {
    let log = file("full.log");
    let line = r#"{"event": "request", "method": "GET", "path": "/ownli/api/users", "status": 200}"#;
    std::fs::write(&log, line).unwrap();
    let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
    for format in ["json", "junit", "markdown"] {
        let arguments = ["coverage", "--from", log.to_str().unwrap(), "--format", format];
        let output = program().args(arguments).stdout(full()).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 1), "{format}: {said}");
        assert!(program().args(arguments).stdout(Stdio::null()).status().unwrap().success(), "{format}");
    }
}

fn check_complaint(arguments: &[&str], expected: &str) {
    let output = program().args(arguments).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(matches!(output.status.code(), Some(1 | 2)), "{arguments:?}: {}", output.status);
    assert!(said.starts_with("vendor-mocks: ") && said.contains(expected), "{arguments:?}: {said}");
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(output.stdout.is_empty());
}

#[test]
fn those_who_wait_for_the_port_find_it_in_a_file() {
    let file = file("port");
    let served = Served::start(&["--port-file", file.to_str().unwrap(), "--host", "localhost"]);
    // It is written after the line that says that the server listens: the answer to a request may come before.
    let written = loop {
        match std::fs::read_to_string(&file) {
            Ok(written) => break written,
            Err(_) => std::thread::yield_now(),
        }
    };
    assert_eq!(written, format!("{}\n", served.port));
    for path in ["health", "ready"] {
        let said = answer(served.ask(&format!("GET /_mock/{path}"), b""));
        assert!(said.starts_with("HTTP/1.1 200 OK\r\n"), "{said}");
    }
    for (vendor, title) in [("afosto", "Afosto"), ("e4cars", "E4Cars"), ("orange", "Orange"), ("ownli", "Ownli")] {
        let said = answer(served.ask(&format!("GET /_mock/openapi/{vendor}.json"), b""));
        let description: serde_json::Value = serde_json::from_str(said.split_once("\r\n\r\n").unwrap().1).unwrap();
        assert!(description["info"]["title"].as_str().unwrap().contains(title), "{}", description["info"]);
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_gets_the_port_and_stays_a_pipe() {
    use std::os::unix::fs::FileTypeExt;

    let pipe = file("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe)
    });
    let served = Served::start(&["--port-file", pipe.to_str().unwrap()]);
    assert_eq!(reader.join().unwrap().unwrap(), format!("{}\n", served.port));
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
    std::fs::remove_file(&pipe).unwrap();
}

#[cfg(unix)]
#[test]
fn a_supervisor_ends_it_well_when_what_is_being_answered_has_been() {
    for signal in ["TERM", "INT"] {
        let mut served = Served::start(&["--latency", "300ms"]);
        let under_way = served.ask("GET /ownli/api/users", b"");
        // Somebody who does not ask anything, and somebody who waits for news, keep nobody from ending.
        let (_silent, waiting) = (served.connect(), served.ask("GET /_mock/requests?since=1&wait=30", b""));
        // The request is known: it is being answered.
        while !answer(served.ask("GET /_mock/requests", b"")).contains("/ownli/api/users") {}
        served.signal(signal);
        assert!(answer(under_way).starts_with("HTTP/1.1 401"), "{signal}");
        assert!(answer(waiting).starts_with("HTTP/1.1 200"), "{signal}");
        assert_eq!(served.child.wait().unwrap().code(), Some(0), "{signal}");
        let mut said = String::new();
        served.output.read_to_string(&mut said).unwrap();
        let events: Vec<serde_json::Value> = said.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let [request, stopped] = &events[..] else { panic!("{said}") };
        assert_eq!((&request["event"], &request["path"]), (&"request".into(), &"/ownli/api/users".into()));
        assert_eq!((&request["status"], &stopped["event"]), (&401.into(), &"stopped".into()));
    }
}

/// How many bytes of memory a process has now.
#[cfg(target_os = "linux")]
fn memory(child: &Child) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap() * 1024
}

#[cfg(target_os = "linux")]
#[test]
fn large_requests_of_strangers_hold_little_memory() {
    let served = Served::start(&[]);
    answer(served.ask("GET /afosto/odr/orders", b""));
    let (before, body) = (memory(&served.child), vec![b'x'; 60_000_000]);
    for number in 0..40 {
        let said = answer(served.ask(&format!("POST /{}", ["afosto/odr/orders", "nobody"][number % 2]), &body));
        let expected = ["HTTP/1.1 401", "HTTP/1.1 404"][number % 2];
        assert!(said.starts_with(expected), "{said}");
    }
    let after = memory(&served.child);
    assert!(after < before + 100_000_000, "{before} bytes before, {after} after");
    // What is larger than it may be is refused before it is read.
    let mut stream = served.connect();
    write!(stream, "POST /afosto/odr/orders HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999\r\n\r\n").unwrap();
    assert!(answer(stream).starts_with("HTTP/1.1 413"));
}
