//! How many requests the mocks answer in a second, and how much memory they have after a million, each beside a bare server
//! of hyper that answers as many bytes and knows nothing.
//!
//! `cargo run --release -p vendor-mocks --example throughput -- [REQUESTS]`. Servers are processes of their own; eight
//! connections ask as fast as they are answered. Memory is read where `/proc` is there.
#![allow(clippy::print_stdout)] // printing is what a program on the command line does

use std::io::BufRead;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use bytes::Bytes;
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use vendor_mocks::serve::{Options, SessionOptions, TOKEN, start};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const CONNECTIONS: usize = 8;
/// What the bare server answers: as long as the mock's answer to the same.
const BODY: &str = r#"{"isAlive":true,"version":"1.0.0"}"#;
const PATH: &str = "/orange/travel-b2b-sandbox/v1/live";

/// Serves nothing but one answer.
async fn serve_bare() -> Outcome<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?.port());
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            let service = service_fn(|_| async {
                let mut answer = http::Response::new(Full::new(Bytes::from_static(BODY.as_bytes())));
                let json = http::HeaderValue::from_static("application/json");
                answer.headers_mut().insert(http::header::CONTENT_TYPE, json);
                Ok::<_, std::convert::Infallible>(answer)
            });
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn serve_mocks() -> Outcome<()> {
    let mut options = Options::default();
    options.port = 0;
    let serving = start(options).await.map_err(|problem| problem.to_string())?;
    // The first session: `/_s/1`.
    let _session = serving.begin_session(&SessionOptions::default())?;
    println!("{}", serving.port());
    std::future::pending::<()>().await;
    Ok(())
}

/// A server as a process of its own, which ends when it is dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(mode: &str) -> Outcome<Self> {
        let mut child = Command::new(std::env::current_exe()?).arg(mode).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("no output")?;
        let mut line = String::new();
        std::io::BufReader::new(output).read_line(&mut line)?;
        Ok(Self { child, port: line.trim().parse()? })
    }

    /// How many MiB of memory it has; `None` where nobody tells.
    fn memory(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Asks so often over one connection.
async fn ask(port: u16, path: String, times: usize) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    stream.set_nodelay(true)?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nauthorization: Bearer {TOKEN}\r\naccept: application/json\r\n\r\n"
    );
    let mut read = vec![0; 4096];
    for _ in 0..times {
        stream.write_all(request.as_bytes()).await?;
        let mut length = 0;
        // Each answer ends with the body, which has no line.
        while !read[..length].ends_with(BODY.as_bytes()) {
            let more = stream.read(&mut read[length..]).await?;
            if more == 0 || length + more == read.len() {
                return Err(std::io::Error::other(String::from_utf8_lossy(&read[..length]).into_owned()));
            }
            length += more;
        }
    }
    Ok(())
}

/// How many requests were answered in a second.
async fn measure(port: u16, path: &str, times: usize) -> Outcome<f64> {
    let started = Instant::now();
    let asked = (0..CONNECTIONS).map(|_| tokio::spawn(ask(port, path.to_owned(), times / CONNECTIONS)));
    for asked in asked.collect::<Vec<_>>() {
        asked.await??;
    }
    #[allow(clippy::cast_precision_loss)] // nobody counts so far
    Ok(times as f64 / started.elapsed().as_secs_f64())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let argument = std::env::args().nth(1);
    match argument.as_deref() {
        Some("bare") => return serve_bare().await,
        Some("mocks") => return serve_mocks().await,
        _ => {}
    }
    let times = argument.map_or(Ok(1_000_000), |times| times.parse::<usize>())?;
    let session = format!("/_s/1{PATH}");
    let mut bare_rate = 0.0;
    println!("server             requests/s   ratio   MiB before   MiB after {times}");
    for (name, mode, path) in
        [("bare hyper", "bare", PATH), ("mocks", "mocks", PATH), ("mocks, in a session", "mocks", session.as_str())]
    {
        let server = Server::start(mode)?;
        measure(server.port, path, 2000).await?;
        let before = server.memory().unwrap_or(f64::NAN);
        let rate = measure(server.port, path, times).await?;
        let after = server.memory().unwrap_or(f64::NAN);
        if mode == "bare" {
            bare_rate = rate;
        }
        println!("{name:20} {rate:8.0}   {:5.2}   {before:10.1}   {after:9.1}", rate / bare_rate);
    }
    Ok(())
}
