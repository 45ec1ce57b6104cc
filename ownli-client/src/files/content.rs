//! The content of an uploaded file.

use std::io;
use std::path::PathBuf;

use bytes::Bytes;
use pivot_core::transport::RequestBody;
use tokio::io::{AsyncRead, AsyncReadExt};

/// The content of an uploaded file: bytes in memory, or a file on disk that is read while it is sent.
#[derive(Clone, Debug)]
pub struct FileContent(RequestBody);

impl FileContent {
    /// A file on disk, read while it is sent, in chunks of 64 KiB. If the file has been removed or its size has changed
    /// by then, the upload fails with an error of the kind [`Io`](pivot_core::ErrorKind::Io) that names it; a truncated
    /// file is never sent.
    ///
    /// # Errors
    /// Returns an error if the file does not exist or its metadata cannot be read.
    #[inline]
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        RequestBody::open(path).await.map(Self)
    }

    /// The bytes of a reader, at most `limit`. They are held in memory, because a reader can be read only once and a
    /// request may have to be sent again.
    ///
    /// # Errors
    /// Returns the reader's error, or one of the kind [`FileTooLarge`](io::ErrorKind::FileTooLarge) if there are more
    /// than `limit` bytes.
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
    #[inline]
    pub async fn read(reader: impl AsyncRead + Unpin, limit: u64) -> io::Result<Self> {
        let mut bytes = Vec::new();
        // One byte more than is allowed shows that there are more.
        reader.take(limit.saturating_add(1)).read_to_end(&mut bytes).await?;
        if bytes.len() as u64 > limit {
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, too_large(limit)));
        }
        Ok(Self::from(bytes))
    }

    /// The number of bytes. `None` if it is not known in advance.
    #[inline]
    pub fn length(&self) -> Option<u64> {
        self.0.length()
    }

    #[inline]
    pub(crate) fn into_body(self) -> RequestBody {
        self.0
    }
}

/// What is said of a file with too many bytes.
#[inline]
pub(crate) fn too_large(limit: u64) -> String {
    format!("the file has more than the {limit} bytes that the size limit allows")
}

impl From<RequestBody> for FileContent {
    /// Pieces that are read while they are sent: see [`RequestBody::from_stream_fn`].
    #[inline]
    fn from(body: RequestBody) -> Self {
        Self(body)
    }
}

impl From<Bytes> for FileContent {
    #[inline]
    fn from(bytes: Bytes) -> Self {
        Self(bytes.into())
    }
}

impl From<Vec<u8>> for FileContent {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&'static [u8]> for FileContent {
    #[inline]
    fn from(bytes: &'static [u8]) -> Self {
        Self(bytes.into())
    }
}

/// The progress of an upload. It starts again with each attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadProgress {
    /// The number of bytes of the file that have been passed to the connection.
    pub sent: u64,
    /// The number of bytes of the file. `None` if it is not known in advance.
    pub total: Option<u64>,
}
