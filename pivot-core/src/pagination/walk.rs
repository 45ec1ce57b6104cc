//! The stream of pages.

use futures_util::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::unfold;

use super::prefetch::Prefetch;
use crate::error::Error;

/// What follows a page.
#[derive(Debug)]
pub struct Step<R> {
    /// Whether the page is yielded. A repeated page, or one that only marks the end, is not.
    pub shows: bool,
    /// What comes next.
    pub next: Next<R>,
}

/// What comes after a page.
#[derive(Debug)]
pub enum Next<R> {
    /// Another page, requested with this value.
    More(R),
    /// The end of the list.
    End,
    /// This error, then the end.
    Fail(Error),
}

/// The pages of a list, one request each.
///
/// `fetch` requests a page; `follow` examines it and returns what comes next. Without `prefetches`, at most one page is
/// held in memory, and nothing is requested before it is polled for. With it, the next page is requested as soon as one
/// has been received, and one page more is held: the request runs in a task of the tokio runtime in which the stream is
/// polled, and ends with the stream. Outside of such a runtime there is no prefetching. A prefetched request that timed
/// out while nobody waited for it is repeated when its page is needed, so a slow reader does not cause an error.
///
/// The stream ends after an error.
pub fn walk<R, P>(
    first: R,
    prefetches: bool,
    fetch: impl Fn(R) -> BoxFuture<'static, Result<P, Error>> + Send + 'static,
    follow: impl FnMut(&R, &mut P) -> Step<R> + Send + 'static,
) -> impl Stream<Item = Result<P, Error>> + Send + 'static
where
    R: Clone + Send + Sync + 'static,
    P: Send + 'static,
{
    let walk = Walk { prefetches, fetch, follow, state: State::Ask(first) };
    unfold(walk, |mut walk| async move { Some((walk.next().await?, walk)) })
}

struct Walk<R, P, F, N> {
    prefetches: bool,
    fetch: F,
    follow: N,
    state: State<R, P>,
}

enum State<R, P> {
    Ask(R),
    UnderWay(R, Prefetch<Result<P, Error>>),
    Fail(Error),
    Done,
}

impl<R, P, F, N> Walk<R, P, F, N>
where
    R: Clone,
    P: Send + 'static,
    F: Fn(R) -> BoxFuture<'static, Result<P, Error>>,
    N: FnMut(&R, &mut P) -> Step<R>,
{
    async fn next(&mut self) -> Option<Result<P, Error>> {
        loop {
            let (request, page) = match std::mem::replace(&mut self.state, State::Done) {
                State::Ask(request) => (request.clone(), (self.fetch)(request).await),
                State::UnderWay(request, prefetch) => {
                    let page = match prefetch.output().await {
                        Some(Err(error)) if is_of_waiting(&error) => (self.fetch)(request.clone()).await,
                        Some(page) => page,
                        None => (self.fetch)(request.clone()).await,
                    };
                    (request, page)
                }
                State::Fail(error) => return Some(Err(error)),
                State::Done => return None,
            };
            let mut page = match page {
                Ok(page) => page,
                Err(error) => return Some(Err(error)),
            };
            let step = (self.follow)(&request, &mut page);
            self.state = match step.next {
                Next::More(request) if self.prefetches => match Prefetch::start((self.fetch)(request.clone())).await {
                    Ok(prefetch) => State::UnderWay(request, prefetch),
                    Err(_) => State::Ask(request),
                },
                Next::More(request) => State::Ask(request),
                Next::Fail(error) => State::Fail(error),
                Next::End => State::Done,
            };
            if step.shows {
                return Some(Ok(page));
            }
        }
    }
}

/// Whether a prefetch may have failed only because its thread was busy elsewhere, and can be asked for again.
fn is_of_waiting(error: &Error) -> bool {
    error.is_timeout() && !error.may_have_taken_effect()
}
