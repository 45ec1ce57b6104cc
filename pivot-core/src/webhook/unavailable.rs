//! That an event cannot be taken now.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// A handler's error that asks for the event to be delivered again later, because something that the handler needs,
/// such as a database, is not available. The response is 503 with `Retry-After`; for any other error of a handler it is
/// 500.
#[derive(Debug)]
pub struct Unavailable {
    retry_after: Duration,
    source: Box<dyn StdError + Send + Sync>,
}

impl Unavailable {
    /// An error with its cause, and the time after which the event may be delivered again.
    pub fn new(retry_after: Duration, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { retry_after, source: source.into() }
    }

    /// In whole seconds, at least one.
    pub(super) fn seconds(&self) -> u32 {
        let whole = self.retry_after.as_secs().saturating_add(u64::from(self.retry_after.subsec_nanos() > 0));
        u32::try_from(whole).unwrap_or(u32::MAX).max(1)
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the event cannot be taken now")
    }
}

impl StdError for Unavailable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::*;
    use crate::webhook::{Authenticator, EventDecoder, Receiver};

    static KIND: EventDecoder<String> =
        EventDecoder::new("acme", |body| Ok(String::from_utf8_lossy(body).into_owned()), |event| event.as_str());

    #[tokio::test]
    async fn a_handler_that_is_unavailable_asks_for_the_event_again_and_any_other_error_is_a_failure() {
        let receiver = Receiver::builder(&KIND, Authenticator::allow_all(), |event: String| async move {
            match event.parse::<u64>() {
                Ok(milliseconds) => Err(Unavailable::new(Duration::from_millis(milliseconds), "no disk").into()),
                Err(error) => Err(error.into()),
            }
        });
        let receiver = receiver.build();
        for (body, status, seconds) in [
            ("0", 503, Some(1)),
            ("1", 503, Some(1)),
            ("1001", 503, Some(2)),
            ("30000", 503, Some(30)),
            ("x", 500, None),
        ] {
            // Twice, since an event that was not taken is not remembered.
            for _ in 0..2 {
                let receipt = receiver.receive(&HeaderMap::new(), None, body.as_bytes()).await;
                assert_eq!((receipt.status().as_u16(), receipt.retry_after()), (status, seconds), "{body}");
            }
        }
    }
}
