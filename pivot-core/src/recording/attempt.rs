//! An attempt under way.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::stream::unfold;
use http::{StatusCode, header};

use super::capture;
use super::content::{Content, LARGEST};
use super::entry::{Entry, Tape};
use super::interaction::{Failure, Outcome, Response};
use super::journal::{Journal, Written};
use crate::transport::{Body, Progress, TransportError, TransportErrorKind};

/// An attempt under way, which is recorded when it is over or let go of.
pub(crate) struct Attempt {
    tape: Tape,
    journal: Option<Journal>,
    number: usize,
    progress: Option<Progress>,
    is_over: bool,
}

impl Attempt {
    pub(crate) fn begin(tape: &Tape, journal: Option<&Journal>, entry: Entry, progress: Option<Progress>) -> Self {
        let mut entries = crate::lock(tape);
        entries.push(Arc::new(entry));
        Self { tape: Tape::clone(tape), journal: journal.cloned(), number: entries.len() - 1, progress, is_over: false }
    }

    /// Records how it ended. What is given waits until that is written.
    pub(crate) fn end(&mut self, outcome: Outcome) -> Written {
        self.is_over = true;
        let is_large = matches!(&outcome, Outcome::Response(response) if response.body.is_large());
        if let Some(entry) = crate::lock(&self.tape).get_mut(self.number).map(Arc::make_mut) {
            entry.interaction.outcome = outcome;
            entry.is_large |= is_large;
            entry.is_over = true;
        }
        Written::by(self.journal.as_ref(), self.number)
    }

    /// The response, whose body is recorded as it is read.
    pub(crate) async fn response(mut self, response: http::Response<Body>, is_head: bool) -> http::Response<Body> {
        self.is_over = true;
        let (head, body) = response.into_parts();
        let unreadable = capture::unreadable(&head.headers);
        if let Some(entry) = crate::lock(&self.tape).get_mut(self.number).filter(|_| !unreadable.is_empty()) {
            Arc::make_mut(entry).unreadable.extend(unreadable);
        }
        let has_no_body = is_head || matches!(head.status, StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED);
        let mut arriving = Arriving {
            media_type: capture::text(&head.headers, &header::CONTENT_TYPE),
            coding: capture::text(&head.headers, &header::CONTENT_ENCODING),
            announced: capture::text(&head.headers, &header::CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            response: Response {
                status: head.status.as_u16(),
                headers: capture::headers(&head.headers),
                body: Content::Empty,
                broken: None,
            },
            read: BytesMut::new(),
            total: 0,
            attempt: self,
            is_over: false,
        };
        if let Some(length) = head.headers.get(header::CONTENT_LENGTH).filter(|_| is_head) {
            // Of a body that nobody sends, it is all that is known.
            let length = String::from_utf8_lossy(length.as_bytes()).into_owned();
            arriving.response.headers.push((header::CONTENT_LENGTH.as_str().to_owned(), length));
            arriving.response.headers.sort_by(|one, other| one.0.cmp(&other.0));
        }
        if has_no_body {
            // Nobody reads what cannot be there.
            arriving.end(None).await;
        }
        let pieces = unfold((body, arriving), |(mut body, mut arriving)| async move {
            let piece = body.next_chunk().await;
            arriving.note(piece.as_ref()).await;
            piece.map(|piece| (piece, (body, arriving)))
        });
        http::Response::from_parts(head, Body::from_stream(pieces))
    }
}

impl Drop for Attempt {
    /// Records a request that was given up before it was answered.
    fn drop(&mut self) {
        if !self.is_over {
            let never_left = self.progress.as_ref().is_some_and(Progress::is_held);
            let kind = if never_left { TransportErrorKind::Connect } else { TransportErrorKind::Timeout };
            drop(self.end(Outcome::Failure(Failure::given_up(kind))));
        }
    }
}

/// A response whose body arrives.
struct Arriving {
    response: Response,
    media_type: Option<String>,
    coding: Option<String>,
    announced: Option<usize>,
    read: BytesMut,
    total: usize,
    attempt: Attempt,
    is_over: bool,
}

impl Arriving {
    fn note(&mut self, piece: Option<&Result<Bytes, TransportError>>) -> Written {
        match piece {
            Some(Ok(piece)) => {
                self.total = self.total.saturating_add(piece.len());
                if self.total <= LARGEST {
                    self.read.extend_from_slice(piece);
                }
                // Whoever knows how long a body is reads no further.
                if self.announced == Some(self.total) { self.end(None) } else { Written::at_once() }
            }
            Some(Err(error)) => self.end(Some(Failure::of(error))),
            None => self.end(None),
        }
    }

    fn end(&mut self, broken: Option<Failure>) -> Written {
        if std::mem::replace(&mut self.is_over, true) {
            return Written::at_once();
        }
        self.response.broken = broken;
        self.response.body = match self.total > LARGEST {
            true => Content::Omitted(format!("{} bytes, more than a recording keeps", self.total)),
            false => {
                let read = if self.response.broken.is_none() { Content::read } else { Content::read_beginning };
                read(self.media_type.as_deref(), self.coding.as_deref(), &self.read)
            }
        };
        self.response.headers = self.response.body.headers(std::mem::take(&mut self.response.headers));
        let (headers, body) = (std::mem::take(&mut self.response.headers), self.response.body.take());
        let (status, broken) = (self.response.status, self.response.broken.take());
        self.attempt.end(Outcome::Response(Response { status, headers, body, broken }))
    }
}

impl Drop for Arriving {
    /// Records a body that nobody reads any more.
    fn drop(&mut self) {
        let is_whole = self.announced == Some(self.total);
        drop(self.end((!is_whole).then(|| Failure::given_up(TransportErrorKind::Interrupted))));
    }
}
