//! The next page, asked for while this one is worked on.

use std::future::Future;
use std::task::Poll;

use futures_util::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

/// Something in progress that needs nobody to wait for it. It ends when this is dropped.
pub(super) enum Prefetch<T> {
    Ready(T),
    Running(Task<T>),
}

/// A task that is ended with its handle.
pub(super) struct Task<T>(JoinHandle<T>);

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T: Send + 'static> Prefetch<T> {
    /// Starts at once, under the present span, in a task of the runtime that is here. Where there is none nothing is
    /// started: nobody would move it on while its time limits ran.
    pub(super) async fn start(future: BoxFuture<'static, T>) -> Result<Self, NotStarted> {
        let Ok(runtime) = Handle::try_current() else { return Err(NotStarted) };
        let mut future = Box::pin(future.in_current_span().with_current_subscriber());
        // A first turn here: the request leaves even if the caller's thread is busy from now on.
        let first = std::future::poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
        Ok(match first {
            Poll::Ready(output) => Self::Ready(output),
            Poll::Pending => Self::Running(Task(runtime.spawn(future))),
        })
    }

    /// What came of it; `None` where its task was ended from outside or panicked.
    pub(super) async fn output(self) -> Option<T> {
        match self {
            Self::Ready(output) => Some(output),
            Self::Running(mut task) => (&mut task.0).await.ok(),
        }
    }
}

/// There is no runtime to move a prefetch on.
pub(super) struct NotStarted;
