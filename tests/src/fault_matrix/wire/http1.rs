//! HTTP/1.1, byte for byte.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::reply::{self, Bytes};
use super::scene::{Next, Place, Scene};
use crate::fault_matrix::faults::{Act, At, End, Reply};

/// A request that has been read whole.
struct Request {
    /// The request line and the headers.
    head: String,
}

impl Request {
    /// What is asked for: path and query.
    fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    fn path(&self) -> &str {
        self.target().split('?').next().unwrap_or_default()
    }
}

/// Whether the connection goes on.
enum Then {
    Goes,
    Ends,
}

/// Serves a connection until it ends.
pub(super) async fn serve(stream: TcpStream, scene: Arc<Scene>, place: Place) -> io::Result<()> {
    let mut connection = Connection { stream, read: Vec::new(), scene, place, is_known: false };
    while let Then::Goes = connection.exchange().await? {}
    Ok(())
}

struct Connection {
    stream: TcpStream,
    /// What has been read and not used.
    read: Vec<u8>,
    scene: Arc<Scene>,
    place: Place,
    /// Whether it has been counted.
    is_known: bool,
}

impl Connection {
    async fn exchange(&mut self) -> io::Result<Then> {
        let scene = Arc::clone(&self.scene);
        if matches!(scene.fault.act, Act::ResetUnread) && self.place == Place::Home {
            // The client has begun to send where there is a first byte.
            if self.stream.peek(&mut [0]).await? == 0 {
                return Ok(Then::Ends);
            }
            if scene.strikes() {
                return self.reset();
            }
        }
        let Some(request) = self.request().await? else { return Ok(Then::Ends) };
        if !std::mem::replace(&mut self.is_known, true) {
            scene.observe(|observed| observed.connections += 1);
        }
        if self.place == Place::Away {
            scene.look_for_secrets(&request.head);
        }
        if scene.vendor.is_token_path(request.path()) {
            scene.observe(|observed| observed.token_requests += 1);
            return self.send(&reply::right(TOKEN)).await;
        }
        match scene.next(request.path()) {
            Next::Right(content) => self.send(&reply::right(content)).await,
            Next::Wrong(act) => self.go_wrong(act, &request).await,
        }
    }

    async fn go_wrong(&mut self, act: &Act, request: &Request) -> io::Result<Then> {
        match act {
            Act::Reset(At::Start) => self.reset(),
            Act::Reset(At::Head) => {
                self.stream.write_all(HALF_A_HEAD).await?;
                self.reset()
            }
            Act::Stall(at) => {
                if *at == At::Head {
                    self.stream.write_all(HALF_A_HEAD).await?;
                }
                self.stall().await
            }
            Act::Answer(reply) => self.answer(reply, request).await,
            // These are not this server's.
            Act::Refuse | Act::Certificate(_) | Act::SilentHandshake | Act::ResetUnread | Act::Http2(_) => {
                Ok(Then::Ends)
            }
        }
    }

    async fn answer(&mut self, reply: &Reply, request: &Request) -> io::Result<Then> {
        let bytes = self.scene.wrong_answer(reply, request.target());
        match reply.end {
            End::Whole => self.send(&bytes).await,
            End::Reset => {
                self.send(&bytes).await?;
                // What the client has not read yet may be lost with a reset.
                self.scene.until_head_is_seen().await;
                self.reset()
            }
            End::Closed => {
                self.send(&bytes).await?;
                self.stream.shutdown().await?;
                Ok(Then::Ends)
            }
            End::Stall => {
                self.send(&bytes).await?;
                self.scene.until_head_is_seen().await;
                self.stall().await
            }
        }
    }

    async fn send(&mut self, bytes: &Bytes) -> io::Result<Then> {
        self.scene.head_is_sent();
        self.stream.write_all(&[bytes.head.as_bytes(), &bytes.body].concat()).await?;
        Ok(Then::Goes)
    }

    fn reset(&self) -> io::Result<Then> {
        self.stream.set_zero_linger()?;
        Ok(Then::Ends)
    }

    /// Says nothing until the client goes.
    async fn stall(&mut self) -> io::Result<Then> {
        self.scene.fall_silent();
        while self.stream.read(&mut [0; 256]).await? > 0 {}
        Ok(Then::Ends)
    }

    /// The next request; `None` if the client has gone.
    async fn request(&mut self) -> io::Result<Option<Request>> {
        let head = loop {
            if let Some(end) = find(&self.read, b"\r\n\r\n") {
                let rest = self.read.split_off(end + 4);
                let head = std::mem::replace(&mut self.read, rest);
                break String::from_utf8_lossy(&head).into_owned();
            }
            if !self.more().await? {
                return Ok(None);
            }
        };
        let header = |name: &str| {
            let lines = head.lines().filter_map(|line| line.split_once(':'));
            lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
        };
        let length: usize = header("content-length").and_then(|length| length.parse().ok()).unwrap_or_default();
        let is_chunked = header("transfer-encoding").is_some();
        while self.read.len() < length || is_chunked && find(&self.read, b"0\r\n\r\n").is_none() {
            if !self.more().await? {
                return Ok(None);
            }
        }
        let end = if is_chunked { find(&self.read, b"0\r\n\r\n").map_or(0, |at| at + 5) } else { length };
        self.read.drain(..end);
        Ok(Some(Request { head }))
    }

    async fn more(&mut self) -> io::Result<bool> {
        Ok(self.stream.read_buf(&mut self.read).await? > 0)
    }
}

const TOKEN: &str = r#"{"access_token": "t0ken", "token_type": "Bearer", "expires_in": 3600}"#;
const HALF_A_HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: appl";

fn find(text: &[u8], sought: &[u8]) -> Option<usize> {
    text.windows(sought.len()).position(|window| window == sought)
}
