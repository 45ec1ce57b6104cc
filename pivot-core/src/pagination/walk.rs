//! The stream of pages.

use futures_util::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::unfold;

use super::prefetch::Prefetch;
use crate::error::Error;

/// How the pages of a list follow each other: where the list stands between two requests, and when it ends. `P` is what a
/// page is received as.
pub trait Sequence<P>: Send + 'static {
    /// What a page is requested with, such as its number.
    type Position: Clone + Send + Sync + 'static;

    /// Takes note of a page, writes into it where the next begins, and returns what comes next.
    fn after_page(&mut self, asked: &Self::Position, page: &mut P) -> Step<Self::Position>;

    /// Whether an error may say no more than that there is no page at this position.
    fn may_be_beyond(&self, asked: &Self::Position, error: &Error) -> bool;

    /// Returns what comes after such an error: the end, or the error itself.
    fn after_refusal(&mut self, asked: &Self::Position, refusal: Error) -> Next<Self::Position>;
}

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
/// `fetch` requests a page; `sequence` examines it and returns what comes next. Without `prefetches`, at most one page is
/// held in memory, and nothing is requested before it is polled for. With it, the next page is requested as soon as one
/// has been received, and one page more is held: the request runs in a task of the tokio runtime in which the stream is
/// polled, and ends with the stream. Outside of such a runtime there is no prefetching. A prefetched request that timed
/// out while nobody waited for it is repeated when its page is needed, so a slow reader does not cause an error.
///
/// The stream ends after an error.
pub fn walk<P, S>(
    first: S::Position,
    prefetches: bool,
    fetch: impl Fn(S::Position) -> BoxFuture<'static, Result<P, Error>> + Send + 'static,
    sequence: S,
) -> impl Stream<Item = Result<P, Error>> + Send + 'static
where
    P: Send + 'static,
    S: Sequence<P>,
{
    let walk = Walk { prefetches, fetch, sequence, state: State::Ask(first) };
    unfold(walk, |mut walk| async move { Some((walk.next().await?, walk)) })
}

struct Walk<P, S: Sequence<P>, F> {
    prefetches: bool,
    fetch: F,
    sequence: S,
    state: State<S::Position, P>,
}

enum State<R, P> {
    Ask(R),
    UnderWay(R, Prefetch<Result<P, Error>>),
    Fail(Error),
    Done,
}

impl<P, S, F> Walk<P, S, F>
where
    P: Send + 'static,
    S: Sequence<P>,
    F: Fn(S::Position) -> BoxFuture<'static, Result<P, Error>>,
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
            let (shown, next) = match page {
                Ok(mut page) => {
                    let step = self.sequence.after_page(&request, &mut page);
                    (step.shows.then_some(page), step.next)
                }
                Err(error) if self.sequence.may_be_beyond(&request, &error) => {
                    (None, self.sequence.after_refusal(&request, error))
                }
                Err(error) => return Some(Err(error)),
            };
            self.state = match next {
                Next::More(request) if self.prefetches => match Prefetch::start((self.fetch)(request.clone())).await {
                    Ok(prefetch) => State::UnderWay(request, prefetch),
                    Err(_) => State::Ask(request),
                },
                Next::More(request) => State::Ask(request),
                Next::Fail(error) => State::Fail(error),
                Next::End => State::Done,
            };
            if let Some(page) = shown {
                return Some(Ok(page));
            }
        }
    }
}

/// Whether a prefetch may have failed only because its thread was busy elsewhere, and can be asked for again.
fn is_of_waiting(error: &Error) -> bool {
    error.is_timeout() && !error.may_have_taken_effect()
}
