//! Futures that are dropped after so many polls.

use std::future::{Future, poll_fn};
use std::task::Poll;
use std::time::Duration;

/// How many futures a test drops.
pub(crate) const DROPS: u32 = 1000;

/// The chance of a test. Prints its seed, which is shown where the test fails.
pub(crate) fn chance(test: &str) -> fastrand::Rng {
    let seed = std::env::var("CANCELLATION_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_125);
    eprintln!("{test}: CANCELLATION_SEED={seed}");
    fastrand::Rng::with_seed(seed)
}

/// Polls a future so often at the most, again and again without waiting to be woken, and drops it. Its output, if it came to
/// that.
pub(crate) async fn drop_after<F: Future>(polls: u32, future: F) -> Option<F::Output> {
    let mut future = std::pin::pin!(future);
    let mut left = polls;
    poll_fn(move |context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => {
                // Others have their turn in between.
                context.waker().wake_by_ref();
                Poll::Pending
            }
        }
    })
    .await
}

/// The future's output, which must come in a time that nothing here comes near.
pub(crate) async fn unstuck<F: Future>(what: &str, future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(30), future).await.unwrap_or_else(|_| panic!("{what} is stuck"))
}

/// Lets all other tasks have so many turns.
pub(crate) async fn turns(count: u32) {
    for _ in 0..count {
        tokio::task::yield_now().await;
    }
}
