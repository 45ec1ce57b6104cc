//! Errors in the place of files.

use bytes::{Bytes, BytesMut};
use http::header;

use crate::error::Error;
use crate::error::body::error_alone;
use crate::response::decode::Decoding;
use crate::response::{RawResponse, StreamingResponse};

/// An error's body is no longer than this.
const MOST_ERROR: usize = 1 << 14;

impl StreamingResponse {
    /// Checks whether a body that the vendor labels as JSON is an error, by its first 16 KB, which are returned
    /// afterwards in the original chunks. A longer body is not an error, nor is JSON with content that errors do not
    /// have.
    ///
    /// # Errors
    /// Returns an error of the kind [`ApiFailure`](crate::ErrorKind::ApiFailure), with the vendor's message, if the
    /// body is an error, and otherwise the errors of [`next_chunk`](Self::next_chunk).
    pub async fn refuse_error(&mut self) -> Result<(), Error> {
        let media_type = self.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !media_type.is_some_and(|found| found.to_ascii_lowercase().contains("json")) {
            return Ok(());
        }
        let (mut pieces, mut whole) = (Vec::new(), BytesMut::new());
        let mut has_ended = false;
        while whole.len() <= MOST_ERROR && !has_ended {
            match self.next_chunk().await? {
                Some(piece) => {
                    whole.extend_from_slice(&piece);
                    pieces.push(piece);
                }
                None => has_ended = true,
            }
        }
        self.looked_at.extend(pieces);
        match error_alone(&whole).filter(|_| has_ended) {
            Some(words) => {
                let answer = self.with_body(whole.freeze());
                Err(answer.api_failure(answer.fault(words)))
            }
            None => Ok(()),
        }
    }

    fn with_body(&self, body: Bytes) -> RawResponse {
        RawResponse {
            endpoint: self.endpoint,
            idempotency: self.idempotency,
            status: self.status,
            headers: self.headers.clone(),
            body,
            attempts: self.attempts,
            secrets: self.secrets.clone(),
            decoding: Decoding::default(),
        }
    }
}
