//! Handlers that panic where nobody expects it.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use http::HeaderMap;
use pivot_core::webhook::*;

static PING: EventDecoder<String> = EventDecoder::new("test", pivot_json::from_slice, String::as_str);

/// What the first call of a handler does.
#[derive(Clone, Copy, Debug)]
enum First {
    Succeeds,
    Fails,
    /// With an error that cannot be shown.
    FailsUnsaid,
    NeverEnds,
}

/// The work of a handler, written by hand: the first panics when it is dropped, the next succeeds.
struct Work {
    first: Option<First>,
    succeeded: Arc<AtomicUsize>,
}

#[derive(Debug)]
struct Unsaid;

impl fmt::Display for Unsaid {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("as it should")
    }
}

impl std::error::Error for Unsaid {}

impl Future for Work {
    type Output = Result<(), HandlerError>;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        match self.first {
            None | Some(First::Succeeds) => {
                self.succeeded.fetch_add(1, Ordering::SeqCst);
                Poll::Ready(Ok(()))
            }
            Some(First::Fails) => Poll::Ready(Err("no".into())),
            Some(First::FailsUnsaid) => Poll::Ready(Err(Unsaid.into())),
            Some(First::NeverEnds) => Poll::Pending,
        }
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        assert!(self.first.is_none(), "as it should");
    }
}

#[tokio::test(start_paused = true)]
async fn a_handler_that_panics_when_it_is_dropped_is_answered_and_its_event_handled_once() {
    for (first, status) in
        [(First::Succeeds, 200), (First::Fails, 500), (First::FailsUnsaid, 500), (First::NeverEnds, 503)]
    {
        let (succeeded, calls) = (Arc::new(AtomicUsize::new(0)), AtomicUsize::new(0));
        let done = Arc::clone(&succeeded);
        let handler = move |_| {
            let first = (calls.fetch_add(1, Ordering::SeqCst) == 0).then_some(first);
            Work { first, succeeded: Arc::clone(&done) }
        };
        let told = Arc::new(Mutex::new(Vec::new()));
        let tell = Arc::clone(&told);
        let receiver = Receiver::builder(&PING, Authenticator::allow_all(), handler)
            .on_outcome(move |outcome| tell.lock().unwrap().push(outcome.status().as_u16()))
            .build();
        for expected in [status, 200] {
            let outcome = receiver.receive(&HeaderMap::new(), None, b"\"E-1\"").await;
            assert_eq!(outcome.status(), expected, "{first:?}");
        }
        assert_eq!(succeeded.load(Ordering::SeqCst), 1, "{first:?}");
        assert_eq!(*told.lock().unwrap(), [status, 200], "{first:?}");
    }
}
