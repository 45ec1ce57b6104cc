//! Downloads, and files to upload.

use std::fmt;
use std::io;
use std::marker::PhantomData;

use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt, once, try_unfold};
use http::HeaderValue;
pub use pivot_core::transport::RequestBody as FileContent;
use pivot_core::{
    BoxFuture, Error, RawResponse, RequestOptions, RequestOptionsBuilder, RequestParts, Response, StreamingResponse,
};

use crate::call::{Operation, Request};

/// A request builder for a file to download. Nothing is sent before [`send`](Self::send).
#[must_use = "nothing is sent before `send` or `.await`"]
pub struct DownloadCall<O> {
    request: Request,
    operation: PhantomData<fn() -> O>,
}

pivot_core::await_sends!(DownloadCall<O> => Result<Download, Error>, with [O: Operation]);

impl<O: Operation> DownloadCall<O> {
    #[inline]
    pub(crate) fn new(request: Request) -> Self {
        Self { request, operation: PhantomData }
    }

    #[inline]
    pub(crate) fn set(self, set: impl FnOnce(Request) -> Request) -> Self {
        Self { request: set(self.request), operation: PhantomData }
    }

    /// Sends the request, and returns the file as it arrives.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`ApiFailure`](crate::ErrorKind::ApiFailure) if the response is an error body instead
    /// of the file: JSON with only a code or a flag and a message \[guess: no stored file looks like that\];
    /// [`Decode`](crate::ErrorKind::Decode) if the operation always returns a picture, a video or a document, and the media
    /// type of the response is JSON, HTML or plain text. An operation that returns files of any type returns an HTML page as a
    /// file too.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<Download, Error>> {
        Box::pin(async move {
            let (request, parts) = self.parts()?;
            let mut answer = request.core.execute_streaming(parts).await?;
            answer.refuse_error().await?;
            let download = Download(answer);
            let media_type = download.content_type().unwrap_or_default().trim().to_ascii_lowercase();
            let others = ["text/html", "application/xhtml", "application/json", "application/problem", "text/plain"];
            if NEVER_TEXT.contains(&O::ENDPOINT.path) && others.iter().any(|other| media_type.starts_with(other)) {
                return Err(download.0.invalid_body(format!("it is {media_type}, where a file is expected")));
            }
            Ok(download)
        })
    }

    /// Sends the request, and returns the file with the status and the headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Download>, Error>> {
        let download = self.send();
        Box::pin(async move { download.await.map(|download| download.0.head().map(|()| download)) })
    }

    /// Sends the request, and returns the response with its whole body, for debugging. Only its status is checked.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind: [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge) if the body is larger than the client
    /// holds.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move {
            let (request, parts) = self.parts()?;
            request.core.execute(parts).await
        })
    }

    #[inline]
    fn parts(self) -> Result<(Request, RequestParts), Error> {
        let mut request = self.request.header("accept", "*/*");
        if let Some(refused) = request.refused.take() {
            return Err(refused);
        }
        let parts = request.options.apply(request.parts.clone())?;
        Ok((request, parts))
    }
}

impl<O> RequestOptionsBuilder for DownloadCall<O> {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.request.options
    }
}

impl<O: Operation> fmt::Debug for DownloadCall<O> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DownloadCall").field("operation", &O::ENDPOINT.operation).finish_non_exhaustive()
    }
}

/// Paths of operations whose file is made by the vendor: a picture, a video, a PDF.
///
/// Source: \[doc\].
const NEVER_TEXT: [&str; 3] = ["/cnt/barcode", "/cnt/gif/transform", "/cnt/html/inline"];

/// A file that is being received.
#[derive(Debug)]
pub struct Download(StreamingResponse);

impl Download {
    /// The media type that the vendor states: `content-type`. `None` if it states none.
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.0.headers().get(http::header::CONTENT_TYPE)?.to_str().ok()
    }

    /// The next chunk. `None` at the end of the file.
    ///
    /// # Errors
    /// Returns an error of the kind [`Interrupted`](crate::ErrorKind::Interrupted) if the connection is lost, and of the kind
    /// [`Timeout`](crate::ErrorKind::Timeout) if nothing arrives for as long as an attempt may take.
    #[inline]
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.0.next_chunk().await
    }

    /// The chunks as a stream.
    #[inline]
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + 'static {
        try_unfold(self, |mut download| async move { Ok(download.next_chunk().await?.map(|piece| (piece, download))) })
    }

    /// The whole file, if it has no more than `limit` bytes.
    ///
    /// # Errors
    /// The same as [`next_chunk`](Self::next_chunk), and an error of the kind [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge) if
    /// the file is larger.
    #[inline]
    pub async fn bytes(mut self, limit: usize) -> Result<Vec<u8>, Error> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.next_chunk().await? {
            if piece.len() > limit - bytes.len() {
                return Err(self.0.too_large(limit));
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(bytes)
    }
}

/// A file to upload: its name, its media type and its content.
#[derive(Clone, Debug)]
pub struct FilePart {
    name: String,
    media_type: String,
    content: FileContent,
}

impl FilePart {
    /// A file with this name and content: bytes, or a [stream](FileContent::from_stream_fn) that is read while it is sent.
    #[inline]
    pub fn new(name: impl Into<String>, content: impl Into<FileContent>) -> Self {
        let (name, content) = (name.into(), content.into());
        Self { name, media_type: "application/octet-stream".to_owned(), content }
    }

    #[inline]
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// A file on disk, under its own name. It is read in chunks of 64 KiB while it is sent. If it was removed or its size
    /// changed by then, the upload fails with an error of the kind [`Io`](crate::ErrorKind::Io) that names it; the vendor
    /// never receives a part of a file as the whole.
    ///
    /// # Errors
    /// Returns an error if the file cannot be opened, or if its path does not end with a file name.
    #[inline]
    pub async fn open(path: impl Into<std::path::PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let name = pivot_core::transport::file_name(&path)?;
        Ok(Self::new(name, FileContent::open(path).await?))
    }

    /// Sets the media type, such as `application/pdf`. Default: `application/octet-stream`.
    #[must_use]
    #[inline]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }
}

impl Request {
    /// The one part `file` of a multipart form.
    #[inline]
    pub(crate) fn file(mut self, file: FilePart) -> Self {
        let boundary = crate::call::new_boundary(&self.core);
        let (head, tail) = frame(&boundary, &file);
        let length = file.content.length().map(|length| length + (head.len() + tail.len()) as u64);
        let content = file.content;
        let body = FileContent::from_stream_fn(length, move || {
            let (head, tail) = (head.clone(), tail.clone());
            once(async { Ok(head) }).chain(content.stream()).chain(once(async { Ok(tail) }))
        });
        let media_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"));
        // The boundary is made of hexadecimal digits and hyphens.
        if let Ok(media_type) = media_type {
            self.parts = self.parts.stream_body(media_type, body);
        }
        self
    }
}

/// What stands before and behind a file in a form. Names are escaped as browsers do.
#[inline]
fn frame(boundary: &str, file: &FilePart) -> (Bytes, Bytes) {
    let escaped = |text: &str| text.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    let (name, media_type) = (escaped(&file.name), file.media_type.replace(['\r', '\n'], " "));
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n"
    );
    (head.into(), format!("\r\n--{boundary}--\r\n").into())
}
