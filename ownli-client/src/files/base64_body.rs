//! A file inside a JSON document, in base64, written while the file is read.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use futures_util::stream::{BoxStream, StreamExt, once, try_unfold};
use pivot_core::transport::RequestBody;

use super::content::{UploadProgress, too_large};

/// What looks on while a file is sent.
pub(crate) type OnProgress = Arc<Mutex<dyn FnMut(UploadProgress) + Send>>;

/// The body of an upload: an object with these fields, and the file under one more name.
///
/// `fields` is the object's JSON. A file that turns out to have more bytes than the limit is an error of the body, before
/// the piece that is too much.
#[inline]
pub(crate) fn body(
    fields: &[u8],
    name: &str,
    file: RequestBody,
    limit: u64,
    on_progress: Option<OnProgress>,
) -> RequestBody {
    let (head, tail) = around(fields, name);
    let encoded = file.length().map(|length| length.div_ceil(3) * 4);
    let length = encoded.map(|encoded| encoded + (head.len() + tail.len()) as u64);
    RequestBody::from_stream_fn(length, move || {
        let (head, tail) = (head.clone(), tail.clone());
        let encoder = Encoder {
            pieces: file.stream(),
            rest: BytesMut::new(),
            sent: 0,
            total: file.length(),
            limit,
            on_progress: on_progress.clone(),
            is_done: false,
        };
        let encoded =
            try_unfold(encoder, |mut encoder| async move { Ok(encoder.next().await?.map(|text| (text, encoder))) });
        once(async { Ok(head) }).chain(encoded).chain(once(async { Ok(tail) }))
    })
}

/// What stands before and behind the base64. The file is the last of the fields.
#[inline]
fn around(fields: &[u8], name: &str) -> (Bytes, Bytes) {
    let open = fields.strip_suffix(b"}").unwrap_or(b"{");
    let comma = if open.len() > 1 { "," } else { "" };
    let mut head = open.to_vec();
    head.extend_from_slice(format!("{comma}\"{name}\":\"").as_bytes());
    (head.into(), Bytes::from_static(b"\"}"))
}

struct Encoder {
    pieces: BoxStream<'static, io::Result<Bytes>>,
    /// Fewer than three bytes, which wait for more: three bytes are four letters.
    rest: BytesMut,
    sent: u64,
    total: Option<u64>,
    limit: u64,
    on_progress: Option<OnProgress>,
    is_done: bool,
}

impl Encoder {
    #[inline]
    async fn next(&mut self) -> io::Result<Option<Bytes>> {
        while !self.is_done {
            match self.pieces.next().await.transpose()? {
                Some(piece) => {
                    self.count(piece.len() as u64)?;
                    self.rest.extend_from_slice(&piece);
                }
                None => self.is_done = true,
            }
            let ready = if self.is_done { self.rest.len() } else { self.rest.len() / 3 * 3 };
            if ready > 0 {
                let bytes = self.rest.split_to(ready);
                return Ok(Some(STANDARD.encode(&bytes).into()));
            }
        }
        Ok(None)
    }

    #[inline]
    fn count(&mut self, bytes: u64) -> io::Result<()> {
        self.sent = self.sent.saturating_add(bytes);
        if self.sent > self.limit {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, too_large(self.limit)));
        }
        if let Some(on_progress) = &self.on_progress {
            // A callback that panicked in another attempt has no state of ours.
            let mut tell = on_progress.lock().unwrap_or_else(PoisonError::into_inner);
            tell(UploadProgress { sent: self.sent, total: self.total });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use futures_util::stream::iter;
    use serde_json::{Value, json};

    use super::*;

    fn in_pieces(length: Option<u64>, sizes: &[usize]) -> (RequestBody, Vec<u8>) {
        let content: Vec<u8> = (0..sizes.iter().sum::<usize>()).map(|number| (number * 7 % 256) as u8).collect();
        let mut rest = Bytes::from(content.clone());
        let pieces: Vec<Bytes> = sizes.iter().map(|size| rest.split_to(*size)).collect();
        let length = length.map(|more| content.len() as u64 + more);
        (RequestBody::from_stream_fn(length, move || iter(pieces.clone().into_iter().map(Ok))), content)
    }

    #[tokio::test]
    async fn pieces_of_any_size_are_one_base64_text_of_the_announced_length() {
        for sizes in [&[][..], &[0], &[1], &[2], &[3], &[1, 1, 1, 1], &[2, 2, 0, 5], &[64 << 10, 7], &[4, 64 << 10, 1]]
        {
            for length in [None, Some(0)] {
                let (file, content) = in_pieces(length, sizes);
                let sent = body(br#"{"userId":"u-1"}"#, "photo", file, u64::MAX, None);
                // Twice, as when a token is refused.
                for _ in 0..2 {
                    let bytes = sent.collect().await.unwrap();
                    assert!(sent.length().is_none_or(|length| length == bytes.len() as u64), "{sizes:?}");
                    let value: Value = serde_json::from_slice(&bytes).unwrap();
                    assert_eq!(value, json!({"userId": "u-1", "photo": STANDARD.encode(&content)}), "{sizes:?}");
                }
            }
        }
        let (file, _) = in_pieces(None, &[1]);
        let bytes = body(b"{}", "file", file, 1, None).collect().await.unwrap();
        assert_eq!(bytes, r#"{"file":"AA=="}"#);
    }

    #[tokio::test]
    async fn progress_counts_the_files_bytes_and_begins_anew_with_each_attempt() {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let tell = Arc::clone(&seen);
        let on_progress: OnProgress = Arc::new(Mutex::new(move |progress| tell.lock().unwrap().push(progress)));
        let (file, _) = in_pieces(Some(0), &[2, 3, 4]);
        let sent = body(b"{}", "file", file, 9, Some(on_progress));
        sent.collect().await.unwrap();
        sent.collect().await.unwrap();
        let counted: Vec<u64> = seen.lock().unwrap().iter().map(|progress: &UploadProgress| progress.sent).collect();
        assert_eq!(counted, [2, 5, 9, 2, 5, 9]);
        assert!(seen.lock().unwrap().iter().all(|progress| progress.total == Some(9)));
    }

    #[tokio::test]
    async fn a_file_beyond_the_limit_is_an_error_and_so_is_one_that_has_changed() {
        let (file, _) = in_pieces(None, &[5, 5]);
        let error = body(b"{}", "file", file, 9, None).collect().await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::FileTooLarge);
        assert!(error.to_string().contains("more than the 9 bytes"), "{error}");
        let (file, _) = in_pieces(Some(1), &[5]);
        let error = body(b"{}", "file", file, 9, None).collect().await.unwrap_err();
        assert!(error.to_string().contains("has shrunk"), "{error}");
    }
}
