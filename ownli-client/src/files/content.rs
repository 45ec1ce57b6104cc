//! What is in a file that is uploaded.

use std::io;
use std::path::PathBuf;

use bytes::Bytes;
use pivot_core::transport::RequestBody;
use tokio::io::{AsyncRead, AsyncReadExt};

/// What is in a file that is uploaded: bytes, or a file on disk that is read while it is sent.
#[derive(Clone, Debug)]
pub struct FileContent(RequestBody);

impl FileContent {
    /// A file on disk, read 64 KiB at a time while it is sent, and never held whole. A file that has vanished, grown or
    /// shrunk by then is never sent cut: the upload is an error of the kind [`Io`](pivot_core::ErrorKind::Io) that names it.
    ///
    /// # Errors
    /// Returns an error if there is no such file.
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        RequestBody::open(path).await.map(Self)
    }

    /// Everything that a reader gives, up to a number of bytes. It is held in memory, since a reader gives its bytes once and
    /// a request may have to be sent again.
    ///
    /// # Errors
    /// Returns the reader's error, and one of the kind [`FileTooLarge`](io::ErrorKind::FileTooLarge) if there are more bytes.
    ///
    /// ```
    /// use ownli_client::files::FileContent;
    ///
    /// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
    /// let content = FileContent::read(&b"a photo"[..], 1 << 20).await?;
    /// assert_eq!(content.length(), Some(7));
    /// assert!(FileContent::read(&b"a photo"[..], 6).await.is_err());
    /// # Ok::<(), std::io::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub async fn read(reader: impl AsyncRead + Unpin, limit: u64) -> io::Result<Self> {
        let mut bytes = Vec::new();
        // One byte more than is allowed shows that there are more.
        reader.take(limit.saturating_add(1)).read_to_end(&mut bytes).await?;
        if bytes.len() as u64 > limit {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, too_large(limit)));
        }
        Ok(Self::from(bytes))
    }

    /// How many bytes there are; `None` if that is not known before they are read.
    pub fn length(&self) -> Option<u64> {
        self.0.length()
    }

    pub(crate) fn into_body(self) -> RequestBody {
        self.0
    }
}

/// What is said of a file with too many bytes.
pub(crate) fn too_large(limit: u64) -> String {
    format!("the file has more than the {limit} bytes that the size limit allows")
}

impl From<RequestBody> for FileContent {
    /// Pieces that are read while they are sent: see [`RequestBody::from_stream_fn`].
    fn from(body: RequestBody) -> Self {
        Self(body)
    }
}

impl From<Bytes> for FileContent {
    fn from(bytes: Bytes) -> Self {
        Self(bytes.into())
    }
}

impl From<Vec<u8>> for FileContent {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&'static [u8]> for FileContent {
    fn from(bytes: &'static [u8]) -> Self {
        Self(bytes.into())
    }
}

/// How far an upload has come. It begins anew with each attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// How many of the file's bytes have been handed to the connection.
    pub sent: u64,
    /// How many bytes the file has; `None` if that is not known before they are read.
    pub total: Option<u64>,
}
