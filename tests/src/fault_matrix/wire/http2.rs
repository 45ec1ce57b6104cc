//! HTTP/2 over TLS, frame by frame: a server that can say what no well-behaved one says. It reads of a request only where it
//! ends, and has one answer after the other.

use std::io;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::scene::{Next, Scene};
use crate::fault_matrix::faults::{Act, Http2};

/// Types of frames (RFC 9113, section 6).
mod frame {
    pub(super) const DATA: u8 = 0;
    pub(super) const HEADERS: u8 = 1;
    pub(super) const RST_STREAM: u8 = 3;
    pub(super) const SETTINGS: u8 = 4;
    pub(super) const PING: u8 = 6;
    pub(super) const GOAWAY: u8 = 7;
}

/// Flags of frames.
const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// Error codes (section 7).
const NO_ERROR: u32 = 0;
const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;

const PREFACE: usize = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".len();

/// Serves a connection until it ends.
pub(super) async fn serve(stream: TcpStream, acceptor: TlsAcceptor, scene: Arc<Scene>) -> io::Result<()> {
    if matches!(scene.fault.act, Act::SilentHandshake) && scene.strikes() {
        return ignore(stream, &scene).await;
    }
    let stream = acceptor.accept(stream).await?;
    let mut connection = Connection { stream, scene, is_silent: false, is_known: false };
    let mut preface = [0; PREFACE];
    connection.stream.read_exact(&mut preface).await?;
    connection.send(frame::SETTINGS, 0, 0, &[]).await?;
    while connection.read_frame().await? {}
    Ok(())
}

/// Reads whatever comes, and says nothing.
async fn ignore(mut stream: TcpStream, scene: &Scene) -> io::Result<()> {
    let mut bytes = [0; 1024];
    if stream.read(&mut bytes).await? > 0 {
        scene.fall_silent();
    }
    while stream.read(&mut bytes).await? > 0 {}
    Ok(())
}

struct Connection {
    stream: TlsStream<TcpStream>,
    scene: Arc<Scene>,
    /// Whether it says nothing any more, whatever comes.
    is_silent: bool,
    /// Whether it has been counted.
    is_known: bool,
}

impl Connection {
    /// Reads a frame and does what follows from it. Whether the connection goes on.
    async fn read_frame(&mut self) -> io::Result<bool> {
        let mut head = [0; 9];
        self.stream.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let (kind, flags) = (head[3], head[4]);
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]) & 0x7fff_ffff;
        let mut payload = vec![0; length as usize];
        self.stream.read_exact(&mut payload).await?;
        match kind {
            frame::SETTINGS if flags & ACK == 0 => self.send(frame::SETTINGS, ACK, 0, &[]).await?,
            frame::PING if flags & ACK == 0 => self.send(frame::PING, ACK, 0, &payload).await?,
            frame::HEADERS | frame::DATA if flags & END_STREAM != 0 => return self.answer(stream).await,
            _ => {}
        }
        Ok(true)
    }

    /// Answers a stream whose request is whole.
    async fn answer(&mut self, stream: u32) -> io::Result<bool> {
        let scene = Arc::clone(&self.scene);
        if !std::mem::replace(&mut self.is_known, true) {
            scene.observe(|observed| observed.connections += 1);
        }
        match scene.next("") {
            _ if self.is_silent => scene.fall_silent(),
            Next::Right(content) => self.send_answer(stream, OK, content).await?,
            Next::Wrong(Act::Http2(act)) => return self.go_wrong(*act, stream).await,
            // The others are not this server's.
            Next::Wrong(_) => return Ok(false),
        }
        Ok(true)
    }

    async fn go_wrong(&mut self, act: Http2, stream: u32) -> io::Result<bool> {
        let scene = Arc::clone(&self.scene);
        match act {
            Http2::RefusedStream => self.reset(stream, REFUSED_STREAM).await?,
            Http2::Reset => self.reset(stream, INTERNAL_ERROR).await?,
            Http2::ResetInBody => {
                self.send_head(stream, OK).await?;
                self.send(frame::DATA, 0, stream, b"{").await?;
                scene.until_head_is_seen().await;
                self.reset(stream, INTERNAL_ERROR).await?;
            }
            Http2::GoAwayEarly => {
                self.go_away(stream - 2.min(stream)).await?;
                return Ok(false);
            }
            Http2::GoAwayLate => {
                self.go_away(stream).await?;
                return Ok(false);
            }
            Http2::GoAwayThenAnswer => {
                self.go_away(stream).await?;
                let content = scene.next_right();
                self.send_answer(stream, OK, content).await?;
            }
            Http2::Silent => {
                self.is_silent = true;
                scene.fall_silent();
            }
            Http2::Unavailable => self.send_answer(stream, UNAVAILABLE, scene.vendor.failure()).await?,
        }
        Ok(true)
    }

    async fn reset(&mut self, stream: u32, code: u32) -> io::Result<()> {
        self.send(frame::RST_STREAM, 0, stream, &code.to_be_bytes()).await
    }

    /// Says which stream is the last that is processed.
    async fn go_away(&mut self, last: u32) -> io::Result<()> {
        let payload = [last.to_be_bytes(), NO_ERROR.to_be_bytes()].concat();
        self.send(frame::GOAWAY, 0, 0, &payload).await
    }

    async fn send_answer(&mut self, stream: u32, status: &[u8], content: &str) -> io::Result<()> {
        self.send_head(stream, status).await?;
        self.send(frame::DATA, END_STREAM, stream, content.as_bytes()).await
    }

    async fn send_head(&mut self, stream: u32, status: &[u8]) -> io::Result<()> {
        self.scene.head_is_sent();
        let head = [status, &literal("content-type", "application/json")].concat();
        self.send(frame::HEADERS, END_HEADERS, stream, &head).await
    }

    async fn send(&mut self, kind: u8, flags: u8, stream: u32, payload: &[u8]) -> io::Result<()> {
        if self.is_silent {
            return Ok(());
        }
        let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_be_bytes();
        let mut bytes = vec![length[1], length[2], length[3], kind, flags];
        bytes.extend_from_slice(&stream.to_be_bytes());
        bytes.extend_from_slice(payload);
        self.stream.write_all(&bytes).await?;
        self.stream.flush().await
    }
}

/// `:status: 200`, from the table of RFC 7541 (appendix A).
const OK: &[u8] = &[0x88];
/// `:status: 503`: the name from that table, the value in letters.
const UNAVAILABLE: &[u8] = &[0x08, 3, b'5', b'0', b'3'];

/// A header in letters (RFC 7541, section 6.2.2): shorter than 127 bytes each.
fn literal(name: &str, value: &str) -> Vec<u8> {
    let mut bytes = vec![0];
    for text in [name, value] {
        bytes.push(text.len() as u8);
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}
