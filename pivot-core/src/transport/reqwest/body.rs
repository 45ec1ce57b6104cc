//! Bodies as reqwest sends and receives them.

use std::future::Future;
use std::io;
use std::pin::{Pin, pin};
use std::sync::Mutex;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::stream::{BoxStream, Stream, StreamExt, poll_fn};
use http_body::{Body, Frame, SizeHint};

use super::explain::explain_body;
use crate::transport::{Progress, RequestBody, TransportError};

/// A body that tells when a connection takes it.
///
/// Nothing of a request is written before its connection has asked whether there is a body at all: the head must say how
/// the body is framed, and HTTP/2 ends the stream with it. So that question is the moment in which a request leaves.
pub(super) struct TrackedBody {
    pieces: Pieces,
    /// How many bytes are left, where that is known.
    left: Option<u64>,
    is_over: bool,
    progress: Progress,
}

enum Pieces {
    Whole(Bytes),
    /// The stream is only ever reached through `&mut self`; the mutex makes it [`Sync`], as reqwest asks for.
    Many(Mutex<BoxStream<'static, io::Result<Bytes>>>),
}

impl Pieces {
    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        match self {
            Self::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Self::Many(pieces) => {
                let pieces = pieces.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
                pieces.poll_next_unpin(context)
            }
        }
    }
}

impl TrackedBody {
    pub(super) fn new(body: &RequestBody, progress: Progress) -> Self {
        let left = body.length();
        let pieces = match body.as_bytes() {
            Some(bytes) => Pieces::Whole(bytes.clone()),
            None => Pieces::Many(Mutex::new(body.stream())),
        };
        Self { pieces, left, is_over: left == Some(0) && body.as_bytes().is_some(), progress }
    }
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = self.get_mut();
        if !this.progress.depart() {
            return Poll::Ready(Some(Err(io::Error::other("the request has been given up"))));
        }
        if this.is_over {
            return Poll::Ready(None);
        }
        match std::task::ready!(this.pieces.poll_next(context)) {
            Some(Ok(piece)) => {
                this.left = this.left.map(|left| left.saturating_sub(piece.len() as u64));
                // What is longer than announced is an error of the pieces, so nothing follows after the last byte.
                this.is_over = this.left == Some(0);
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            Some(Err(error)) => {
                this.is_over = true;
                Poll::Ready(Some(Err(this.progress.body_failed(error))))
            }
            None => {
                this.is_over = true;
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        // A request that was given up is never whole: an empty body would be.
        self.progress.depart() && self.is_over
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The content of an answer, without trailers.
///
/// reqwest's own stream of it comes with a feature for which all of `tokio::fs` is built.
pub(super) fn pieces_of(mut response: reqwest::Response) -> impl Stream<Item = Result<Bytes, TransportError>> {
    poll_fn(move |context| {
        // Nothing is kept between two polls but what is in the response.
        let piece = pin!(response.chunk()).poll(context);
        piece.map(|piece| piece.map_err(explain_body).transpose())
    })
}
