//! What a request carries.

use std::fmt;
use std::io;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::stream::{BoxStream, Stream, StreamExt, once};

type Open = dyn Fn() -> BoxStream<'static, io::Result<Bytes>> + Send + Sync;

/// The body of a request: bytes, or pieces that are read while they are sent.
#[derive(Clone)]
pub struct RequestBody(Content);

#[derive(Clone)]
enum Content {
    Whole(Bytes),
    Pieces { length: Option<u64>, open: Arc<Open> },
}

impl RequestBody {
    /// A body of pieces. `open` begins anew each time it is called, since a request may have to be sent again; `length` is
    /// that of all pieces, where it is known.
    pub fn from_pieces<S>(length: Option<u64>, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self(Content::Pieces { length, open: Arc::new(move || open().boxed()) })
    }

    /// The bytes, where they are all there.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::Pieces { .. } => None,
        }
    }

    /// How many bytes it has, where that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes.len() as u64),
            Content::Pieces { length, .. } => *length,
        }
    }

    /// The pieces, from the beginning.
    pub fn pieces(&self) -> BoxStream<'static, io::Result<Bytes>> {
        match &self.0 {
            Content::Whole(bytes) => {
                let bytes = bytes.clone();
                once(async move { Ok(bytes) }).boxed()
            }
            Content::Pieces { open, .. } => open(),
        }
    }

    /// All bytes.
    ///
    /// # Errors
    /// Where a piece cannot be read.
    pub async fn collect(&self) -> io::Result<Bytes> {
        if let Some(bytes) = self.as_bytes() {
            return Ok(bytes.clone());
        }
        let (mut pieces, mut all) = (self.pieces(), BytesMut::new());
        while let Some(piece) = pieces.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }
}

impl<B: Into<Bytes>> From<B> for RequestBody {
    fn from(bytes: B) -> Self {
        Self(Content::Whole(bytes.into()))
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "RequestBody({length} bytes)"),
            None => f.write_str("RequestBody(pieces)"),
        }
    }
}
