//! What a request carries.

use std::fmt;
use std::io;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::stream::{BoxStream, Stream, StreamExt, once, try_unfold};

type Open = dyn Fn() -> BoxStream<'static, io::Result<Bytes>> + Send + Sync;

/// The body of a request: bytes, or chunks that are read while they are sent.
#[derive(Clone)]
pub struct RequestBody(Content);

#[derive(Clone)]
enum Content {
    Whole(Bytes),
    Pieces { length: Option<u64>, open: Arc<Open>, name: Option<Arc<str>> },
}

impl RequestBody {
    /// A body of chunks. `open` starts again each time it is called, since a request may have to be repeated. `length`
    /// is the total number of bytes, if known. If the chunks have fewer or more bytes, [`stream`](Self::stream) yields
    /// an error, and a truncated body is never sent.
    pub fn from_stream_fn<S>(length: Option<u64>, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self(Content::Pieces { length, open: Arc::new(move || open().boxed()), name: None })
    }

    /// Names the origin of the chunks, such as a file, for error messages.
    #[must_use]
    pub fn named(mut self, origin: impl Into<String>) -> Self {
        if let Content::Pieces { name, .. } = &mut self.0 {
            *name = Some(origin.into().into());
        }
        self
    }

    /// The bytes, if they are all in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::Pieces { .. } => None,
        }
    }

    /// The number of bytes. `None` if unknown.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes.len() as u64),
            Content::Pieces { length, .. } => *length,
        }
    }

    /// The chunks, from the beginning.
    pub fn stream(&self) -> BoxStream<'static, io::Result<Bytes>> {
        match &self.0 {
            Content::Whole(bytes) => {
                let bytes = bytes.clone();
                once(async move { Ok(bytes) }).boxed()
            }
            Content::Pieces { open, length, name } => {
                let pieces = match length {
                    Some(length) => exactly(*length, open()),
                    None => open(),
                };
                let Some(name) = name.clone() else { return pieces };
                pieces.map(move |piece| piece.map_err(|error| name_origin(&name, &error))).boxed()
            }
        }
    }

    /// All bytes.
    ///
    /// # Errors
    /// Returns an error if a chunk cannot be read.
    pub async fn collect(&self) -> io::Result<Bytes> {
        if let Some(bytes) = self.as_bytes() {
            return Ok(bytes.clone());
        }
        let (mut pieces, mut all) = (self.stream(), BytesMut::new());
        while let Some(piece) = pieces.next().await {
            all.extend_from_slice(&piece?);
        }
        Ok(all.freeze())
    }
}

fn name_origin(name: &str, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{name}: {error}"))
}

/// What is left to be read of pieces that must have a certain length together.
struct Counted {
    pieces: BoxStream<'static, io::Result<Bytes>>,
    length: u64,
    read: u64,
    /// The piece that completes the length. It is held until the end is certain: with it sent, a request would count as
    /// complete although more is there.
    last: Option<Bytes>,
}

/// The pieces, if they have `length` bytes together, and else an error before the last of them is given.
fn exactly(length: u64, pieces: BoxStream<'static, io::Result<Bytes>>) -> BoxStream<'static, io::Result<Bytes>> {
    let counted = Counted { pieces, length, read: 0, last: None };
    try_unfold(counted, |mut counted| async move { Ok(counted.next().await?.map(|piece| (piece, counted))) }).boxed()
}

impl Counted {
    async fn next(&mut self) -> io::Result<Option<Bytes>> {
        while let Some(piece) = self.pieces.next().await.transpose()? {
            if piece.is_empty() {
                continue;
            }
            self.read = self.read.saturating_add(piece.len() as u64);
            if self.read > self.length {
                let message =
                    format!("has grown while it was sent: there is more than the {} bytes announced", self.length);
                return Err(io::Error::new(io::ErrorKind::InvalidData, message));
            }
            if self.read < self.length {
                return Ok(Some(piece));
            }
            self.last = Some(piece);
        }
        if self.read < self.length {
            let message = format!("has shrunk while it was sent: {} of the {} bytes announced", self.read, self.length);
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
        }
        Ok(self.last.take())
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

#[cfg(test)]
mod tests {
    use futures_util::stream::iter;

    use super::*;

    fn body(length: Option<u64>, pieces: &'static [&'static str]) -> RequestBody {
        RequestBody::from_stream_fn(length, move || {
            iter(pieces.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes()))))
        })
    }

    #[tokio::test]
    async fn pieces_of_the_announced_length_are_given_and_others_are_an_error() {
        for (length, pieces, expected) in [
            (Some(4), &["ab", "cd"][..], Ok("abcd")),
            (Some(4), &["", "abcd", "", ""], Ok("abcd")),
            (Some(0), &[], Ok("")),
            (Some(0), &["", ""], Ok("")),
            (None, &["ab", "c"], Ok("abc")),
            (Some(4), &["ab", "c"], Err("shrunk")),
            (Some(4), &[], Err("shrunk")),
            (Some(4), &["ab", "cde"], Err("grown")),
            (Some(4), &["abcd", "", "e"], Err("grown")),
            (Some(0), &["a"], Err("grown")),
        ] {
            let outcome = body(length, pieces).collect().await.map_err(|error| error.to_string());
            match (outcome, expected) {
                (Ok(bytes), Ok(expected)) => assert_eq!(bytes, expected),
                (Err(error), Err(expected)) => assert!(error.contains(expected), "{pieces:?}: {error}"),
                (outcome, _) => panic!("{pieces:?}: {outcome:?}"),
            }
        }
    }

    #[tokio::test]
    async fn what_completes_a_body_that_has_grown_is_not_given() {
        let mut pieces = body(Some(4), &["ab", "cd", "e"]).stream();
        assert_eq!(pieces.next().await.unwrap().unwrap(), "ab");
        pieces.next().await.unwrap().unwrap_err();
    }

    #[tokio::test]
    async fn an_error_names_where_the_pieces_come_from() {
        let missing = || iter([Err(io::Error::from(io::ErrorKind::NotFound))]);
        let error = RequestBody::from_stream_fn(Some(1), missing).named("invoices/a.pdf").collect().await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(error.to_string().starts_with("invoices/a.pdf: "), "{error}");
        let error = body(Some(1), &[]).named("a.pdf").collect().await.unwrap_err();
        assert!(error.to_string().starts_with("a.pdf: has shrunk"), "{error}");
    }
}
