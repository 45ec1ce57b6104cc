//! Answers as bytes.

use std::fmt::Write;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};

use crate::fault_matrix::calls::LIMIT;
use crate::fault_matrix::facts::Leads;
use crate::fault_matrix::faults::{Content, End, Reply, RetryAfter};
use crate::fault_matrix::vendor::Vendor;

/// An answer over HTTP/1.1: everything up to where its body begins, and the body, or the part of it that is sent.
pub(super) struct Bytes {
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

/// What an answer depends on, besides what it is.
pub(super) struct Around<'a> {
    pub(super) vendor: Vendor,
    /// What the operation gives.
    pub(super) right: &'a str,
    pub(super) now: SystemTime,
    /// Where a redirect leads.
    pub(super) location: Option<String>,
}

/// An answer that is as it should be.
pub(super) fn right(content: &str) -> Bytes {
    let media_type = media_type(content.as_bytes());
    let length = content.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n");
    Bytes { head, body: content.as_bytes().to_vec() }
}

/// An answer that is not.
pub(super) fn wrong(reply: &Reply, around: &Around<'_>) -> Bytes {
    let content = content(reply.content, around);
    let mut head = format!("HTTP/1.1 {} Fault\r\n", reply.status);
    let mut header = |name: &str, value: &str| {
        // Writing to a string never fails.
        let _ = write!(head, "{name}: {value}\r\n");
    };
    if reply.status == 101 {
        header("connection", "upgrade");
        header("upgrade", "other");
    }
    if let Some(value) = retry_after(reply.retry_after, around.now) {
        header("retry-after", &value);
    }
    if let Some(location) = &around.location {
        header("location", location);
    }
    let bodiless = matches!(reply.status, 101 | 204 | 304);
    if bodiless {
        return Bytes { head: head + "\r\n", body: Vec::new() };
    }
    header("content-type", media_type(&content));
    let body = match (reply.content, reply.end) {
        (Content::TooLargeInPieces, _) => {
            header("transfer-encoding", "chunked");
            chunked(&content)
        }
        (_, End::Whole) => {
            header("content-length", &content.len().to_string());
            content
        }
        (_, End::Reset | End::Closed | End::Stall) => {
            header("content-length", &(2 * content.len() + 2).to_string());
            content
        }
    };
    Bytes { head: head + "\r\n", body }
}

fn content(content: Content, around: &Around<'_>) -> Vec<u8> {
    // An operation that gives nothing may still be answered with something.
    let right = if around.right.is_empty() { r#"{"done": "yes"}"# } else { around.right };
    match content {
        Content::Right => around.right.as_bytes().to_vec(),
        Content::Empty => Vec::new(),
        Content::Html => b"<!DOCTYPE html><html><body><h1>Sign in</h1></body></html>".to_vec(),
        Content::Truncated => right.as_bytes()[..right.len() / 2].to_vec(),
        Content::InvalidUtf8 => with_a_bad_byte(right),
        Content::Failure => around.vendor.failure().into(),
        Content::ExpiredToken => around.vendor.expired_token().into(),
        Content::WrongToken => around.vendor.wrong_token().into(),
        Content::RateLimit => around.vendor.rate_limit().into(),
        Content::Refusal => around.vendor.refusal().into(),
        Content::TooLargeAnnounced | Content::TooLargeInPieces => vec![b' '; 2 * LIMIT],
    }
}

/// A byte that no UTF-8 has, where no text stands: within a text it is read.
pub fn with_a_bad_byte(right: &str) -> Vec<u8> {
    let at = usize::from(!right.is_empty());
    [&right.as_bytes()[..at], b"\xff", &right.as_bytes()[at..]].concat()
}

fn media_type(content: &[u8]) -> &'static str {
    match content.first() {
        Some(b'<') => "text/html; charset=utf-8",
        Some(b'{' | b'[') => "application/json",
        _ => "application/octet-stream",
    }
}

fn chunked(content: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for piece in content.chunks(LIMIT / 4) {
        body.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
        body.extend_from_slice(piece);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"0\r\n\r\n");
    body
}

/// A header of this form, at this time; `None` where there is none.
pub fn retry_after(form: RetryAfter, now: SystemTime) -> Option<String> {
    let date = |seconds: i64, format: &str| {
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let moment = if seconds < 0 { now - distance } else { now + distance };
        DateTime::<Utc>::from(moment).format(format).to_string()
    };
    match form {
        RetryAfter::Absent => None,
        RetryAfter::Number(text, _) | RetryAfter::Absurd(text) => Some(text.to_owned()),
        RetryAfter::ImfFixdate(seconds) => Some(date(seconds, "%a, %d %b %Y %H:%M:%S GMT")),
        RetryAfter::Rfc850(seconds) => Some(date(seconds, "%A, %d-%b-%y %H:%M:%S GMT")),
        RetryAfter::Asctime(seconds) => Some(date(seconds, "%a %b %e %H:%M:%S %Y")),
    }
}

/// Where a redirect leads: `target` is what was asked for, `away` the other server.
pub(super) fn location(leads: Leads, target: &str, away: &str) -> Option<String> {
    let query = target.split_once('?').map(|(_, query)| format!("?{query}")).unwrap_or_default();
    match leads {
        Leads::Nowhere => None,
        Leads::Home => Some(format!("{MOVED}{query}")),
        Leads::Away => Some(format!("http://{away}{MOVED}{query}")),
        Leads::Circle => Some(target.to_owned()),
    }
}

/// The path that redirects lead to, where everything is as it should be.
pub(super) const MOVED: &str = "/moved";
