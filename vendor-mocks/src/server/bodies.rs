//! The bodies of requests: each of a bounded size, and all that are there at one time too.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http_body_util::BodyExt;
use hyper::body::{Body as _, Incoming};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::Answer;

/// How large the body of a request may be: generous, and still a bound.
pub(super) const BODY_LIMIT: usize = 64 << 20;

/// How many bytes the bodies may have that are read or answered at one time.
const TOGETHER: usize = 256 << 20;

/// What is left for bodies.
pub(super) struct BodyBudget(Arc<Semaphore>);

/// A body, and its share of what bodies may have.
pub(super) struct ReadBody {
    pub(super) bytes: Bytes,
    _share: Option<OwnedSemaphorePermit>,
}

/// Why a body was not read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unread {
    TooLarge,
    /// The others that are being read leave no room for it.
    Busy,
    /// The connection broke.
    Broken,
}

impl BodyBudget {
    pub(super) fn new() -> Self {
        Self(Arc::new(Semaphore::new(TOGETHER)))
    }

    /// Reads a body of at most `limit` bytes.
    pub(super) async fn read(&self, mut body: Incoming, limit: usize) -> Result<ReadBody, Unread> {
        // What says that it is too large is not read.
        if usize::try_from(body.size_hint().lower()).map_or(true, |least| least > limit) {
            return Err(Unread::TooLarge);
        }
        let (mut bytes, mut share) = (BytesMut::new(), None::<OwnedSemaphorePermit>);
        while let Some(frame) = body.frame().await {
            let Ok(frame) = frame else { return Err(Unread::Broken) };
            let Ok(data) = frame.into_data() else { continue };
            if bytes.len().saturating_add(data.len()) > limit {
                return Err(Unread::TooLarge);
            }
            let size = u32::try_from(data.len()).map_err(|_| Unread::TooLarge)?;
            let more = Arc::clone(&self.0).try_acquire_many_owned(size).map_err(|_| Unread::Busy)?;
            match &mut share {
                Some(share) => share.merge(more),
                None => share = Some(more),
            }
            bytes.extend_from_slice(&data);
        }
        Ok(ReadBody { bytes: bytes.freeze(), _share: share })
    }
}

impl Unread {
    /// What is answered; nothing where nobody is there any more.
    pub(super) fn answer(&self, limit: usize) -> Option<Answer> {
        let (status, text) = match self {
            Self::TooLarge => {
                (StatusCode::PAYLOAD_TOO_LARGE, format!("the body is too large: more than {limit} bytes"))
            }
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "too many large bodies at one time".to_owned()),
            Self::Broken => return None,
        };
        let mut answer = Answer::new(status, "text/plain", text);
        // What is left of the body is not waited for.
        answer.headers.push(("connection", "close".to_owned()));
        Some(answer)
    }
}
