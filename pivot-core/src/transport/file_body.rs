//! A file on disk as a request's body.

use std::io;
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use futures_util::stream::{Stream, StreamExt, once, try_unfold};
use tokio::io::AsyncReadExt;

use super::RequestBody;

/// How many bytes of a file are read at once.
const PIECE: usize = 64 << 10;

impl RequestBody {
    /// A file on disk, read while it is sent, in chunks of 64 KiB, and again for each attempt. Its length is determined
    /// now. If the file has been removed or its size has changed by the time it is sent, the request fails with an
    /// error of the kind [`Io`](crate::ErrorKind::Io) that names it; a truncated file is never sent.
    ///
    /// # Errors
    /// Returns an error if the file does not exist or its metadata cannot be read.
    pub async fn open(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let length = tokio::fs::metadata(&path).await?.len();
        let shown = path.display().to_string();
        Ok(Self::from_stream_fn(Some(length), move || pieces(path.clone())).named(shown))
    }
}

/// The file name of a path.
///
/// # Errors
/// Returns an error if the path has none, as `..` and `/`.
pub fn file_name(path: &Path) -> io::Result<String> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    name.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name"))
}

fn pieces(path: PathBuf) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    let opened = once(tokio::fs::File::open(path)).map(|opened| {
        opened.map(|file| {
            try_unfold(file, |mut file| async move {
                let mut piece = BytesMut::with_capacity(PIECE);
                let read = file.read_buf(&mut piece).await?;
                Ok((read > 0).then(|| (piece.freeze(), file)))
            })
        })
    });
    futures_util::TryStreamExt::try_flatten(opened)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_read_in_pieces_as_often_as_it_is_sent() {
        let path = std::env::temp_dir().join(format!("file-body-{}", std::process::id()));
        let content: Vec<u8> = (0..(PIECE * 2 + 7)).map(|number| (number % 251) as u8).collect();
        std::fs::write(&path, &content).unwrap();
        let body = RequestBody::open(&path).await.unwrap();
        assert_eq!(body.length(), Some(content.len() as u64));
        for _ in 0..2 {
            assert_eq!(body.collect().await.unwrap(), content);
        }
        std::fs::write(&path, "shorter").unwrap();
        let error = body.collect().await.unwrap_err();
        assert!(error.to_string().contains("file-body-") && error.to_string().contains("has shrunk"), "{error}");
        std::fs::remove_file(&path).unwrap();
        let error = body.collect().await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert_eq!(RequestBody::open(&path).await.unwrap_err().kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn a_path_without_a_name_is_refused() {
        assert_eq!(file_name(Path::new("photos/a.jpg")).unwrap(), "a.jpg");
        for path in ["", "/", "..", "photos/.."] {
            assert_eq!(file_name(Path::new(path)).unwrap_err().kind(), io::ErrorKind::InvalidInput, "{path}");
        }
    }
}
