//! Lists that come page by page.
//!
//! Where a page stands is said by headers. An answer's `x-page` names the next page (a *cursor*); where answers have
//! none, pages are asked for by *number*, from 1 \[doc\]. Of some operations the reference says one thing in the request and
//! the other in the answer; there the first answer decides \[guess\].

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use client_core::{BoxFuture, Error, Response, paging};
use futures_util::Stream;
use futures_util::stream::{BoxStream, StreamExt, TryStreamExt, try_unfold};

use crate::call::{Answer, Operation, Read, Request};

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<T> {
    /// What is on it: a list of items, or what a search found.
    pub content: T,
    /// How many items there are on all pages, where the vendor says so: `x-count`.
    pub count: Option<u64>,
    /// Where the next page begins, where the vendor says so: `x-page`. For [`ListCall::start_at`].
    pub next: Option<String>,
}

impl Answer {
    pub(crate) fn paged<T>(&self, content: T) -> Page<T> {
        let header = |name| self.raw.header(name).map(str::trim).filter(|value| !value.is_empty());
        let count = header("x-count").and_then(|count| count.parse().ok());
        Page { content, count, next: header("x-page").map(str::to_owned) }
    }
}

/// How an operation's pages follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// An answer names the next page.
    Cursor,
    /// Pages are counted from 1.
    Numbered,
    /// One or the other: an answer that names the page that was asked for counts pages, one that names another names the
    /// next.
    Either,
}

/// An operation whose answer is a page.
pub trait Listed: Read<Output = Page<Self::Content>> {
    /// What a page holds.
    type Content: Send + 'static;

    /// How its pages follow each other.
    const PAGING: Paging;

    /// How many items a page has, where it is a list.
    fn length(content: &Self::Content) -> Option<usize>;
}

/// An operation whose answer is a page of a list.
pub trait ListOf: Listed<Content = Vec<Self::Item>> {
    /// What is listed.
    type Item: Send + 'static;
}

/// An operation that takes the size of a page. Three of the lists do not \[doc\]; they answer with the vendor's own.
pub trait PageSized: Listed {}

/// A call of an operation that lists, being put together. Nothing is sent before it is sent or its stream is polled.
#[must_use = "nothing is sent before `send`, or before the stream is polled"]
pub struct ListCall<O> {
    request: Request,
    start: Option<String>,
    page_size: Option<u64>,
    fetches_ahead: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: Listed> ListCall<O> {
    pub(crate) fn new(request: Request) -> Self {
        Self { request, start: None, page_size: None, fetches_ahead: false, operation: PhantomData }
    }

    pub(crate) fn set(self, set: impl FnOnce(Request) -> Request) -> Self {
        Self { request: set(self.request), ..self }
    }

    /// Where to start: [`Page::next`] of an earlier page, or a page's number: `x-page`.
    pub fn start_at(self, page: impl Into<String>) -> Self {
        Self { start: Some(page.into()), ..self }
    }

    /// Asks for the next page as soon as one is there, so that it arrives while this one is worked on. One page more is
    /// held then.
    pub fn fetch_ahead(self) -> Self {
        Self { fetches_ahead: true, ..self }
    }

    /// Asks for one page.
    ///
    /// # Errors
    /// Every failure is an [`Error`]; see its questions.
    pub fn send(self) -> BoxFuture<'static, Result<Page<O::Content>, Error>> {
        Box::pin(async move { O::read(&self.first().execute().await?) })
    }

    /// Asks for one page and gives it with the answer's status and headers.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Page<O::Content>>, Error>> {
        Box::pin(async move {
            let answer = self.first().execute().await?;
            let page = O::read(&answer)?;
            Ok(answer.raw.with(page))
        })
    }

    fn first(&self) -> Request {
        request(self.request.clone(), self.page_size, self.start.as_deref())
    }

    /// The pages, one request each, each with its count and cursor. Never more than one is held.
    pub fn pages(self) -> impl Stream<Item = Result<Page<O::Content>, Error>> + Send + 'static {
        let Self { request: base, start, page_size, fetches_ahead, .. } = self;
        let place = Some(Place::new(O::PAGING, start));
        let pages = try_unfold(place, move |place| {
            let base = base.clone();
            async move {
                let Some(mut place) = place else { return Ok(None) };
                let answer = request(base, page_size, place.page.as_deref()).execute().await?;
                let page = O::read(&answer)?;
                let next = place.follow(page.next.as_deref(), page.count, O::length(&page.content));
                let next = next.map_err(|why| client_core::Error::endless(O::ENDPOINT, why))?;
                // An empty page says nothing but that the list is at its end.
                if next == Next::End && O::length(&page.content) == Some(0) && place.pages > 1 {
                    return Ok(None);
                }
                Ok(Some((page, (next == Next::More).then_some(place))))
            }
        });
        if fetches_ahead { Ahead { pages: pages.boxed(), ready: None }.left_stream() } else { pages.right_stream() }
    }
}

impl<O: PageSized> ListCall<O> {
    /// How many items to ask for at once: `x-page-size`. Where it is not set, the vendor decides: 25 for most lists
    /// \[doc\]. Lists that take no size have no such method.
    pub fn page_size(self, items: u64) -> Self {
        Self { page_size: Some(items.max(1)), ..self }
    }
}

impl<O: ListOf> ListCall<O> {
    /// The items of all pages, one by one.
    pub fn items(self) -> impl Stream<Item = Result<O::Item, Error>> + Send + 'static {
        paging::items(self.pages().map_ok(|page| page.content))
    }

    /// All items, if there are no more than `at_most`.
    ///
    /// # Errors
    /// As the calls have them; and where there are more items, since a part of a list is not the list.
    pub fn collect_all(self, at_most: usize) -> BoxFuture<'static, Result<Vec<O::Item>, Error>> {
        Box::pin(paging::collect_all(O::ENDPOINT, self.items(), at_most))
    }
}

impl<O: Operation> fmt::Debug for ListCall<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListCall").field("operation", &O::ENDPOINT.operation).finish_non_exhaustive()
    }
}

fn request(request: Request, page_size: Option<u64>, page: Option<&str>) -> Request {
    let request = match page_size {
        Some(items) => request.header("x-page-size", &items.to_string()),
        None => request,
    };
    match page {
        Some(page) => request.header("x-page", page),
        None => request,
    }
}

/// Where a list stands between two requests. Its size does not depend on how long the list is.
struct Place {
    paging: Paging,
    /// What to ask for; nothing for the first page.
    page: Option<String>,
    /// How many pages came.
    pages: u64,
    /// How many items came.
    items: u64,
    /// How many items the fullest page had.
    full: usize,
    /// An earlier cursor, renewed at every power of two: one that comes back closes a circle.
    landmark: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    More,
    End,
}

impl Place {
    fn new(paging: Paging, page: Option<String>) -> Self {
        Self { paging, page, pages: 0, items: 0, full: 0, landmark: None }
    }

    /// Takes note of a page, and moves on to the next.
    fn follow(
        &mut self,
        cursor: Option<&str>,
        count: Option<u64>,
        length: Option<usize>,
    ) -> Result<Next, &'static str> {
        self.pages += 1;
        self.items += length.unwrap_or_default() as u64;
        if self.paging == Paging::Either {
            let asked = self.page.as_deref().unwrap_or("1");
            self.paging = if cursor == Some(asked) { Paging::Numbered } else { Paging::Cursor };
        }
        match self.paging {
            Paging::Numbered => Ok(self.count(count, length)),
            Paging::Cursor | Paging::Either => self.echo(cursor),
        }
    }

    fn echo(&mut self, cursor: Option<&str>) -> Result<Next, &'static str> {
        // A short page is no end here: how many items a page may have is the vendor's to decide, and the cursor tells.
        let Some(cursor) = cursor.filter(|cursor| self.page.as_deref() != Some(cursor)) else { return Ok(Next::End) };
        if self.landmark.as_deref() == Some(cursor) {
            return Err("a page came again after others");
        }
        if self.pages.is_power_of_two() {
            self.landmark = Some(cursor.to_owned());
        }
        self.page = Some(cursor.to_owned());
        Ok(Next::More)
    }

    fn count(&mut self, count: Option<u64>, length: Option<usize>) -> Next {
        let length = length.unwrap_or_default();
        // A first page may be short because the vendor gives fewer items than were asked for: the second tells.
        let is_short = self.pages > 1 && length < self.full;
        self.full = self.full.max(length);
        let number: u64 = self.page.as_deref().unwrap_or("1").parse().unwrap_or(1);
        // Pages before the one that was started at were no larger than the fullest.
        let before = number.saturating_sub(self.pages) * self.full as u64;
        let is_all = count.is_some_and(|count| before + self.items >= count);
        if length == 0 || is_short || is_all {
            return Next::End;
        }
        self.page = Some((number + 1).to_string());
        Next::More
    }
}

/// Starts the next page when one is there.
struct Ahead<T> {
    pages: BoxStream<'static, T>,
    ready: Option<Poll<Option<T>>>,
}

/// Nothing in it is pinned but the stream, which has its own box.
impl<T> Unpin for Ahead<T> {}

impl<T> Stream for Ahead<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let page = match self.ready.take() {
            Some(Poll::Ready(page)) => page,
            _ => match self.pages.as_mut().poll_next(context) {
                Poll::Ready(page) => page,
                Poll::Pending => return Poll::Pending,
            },
        };
        if page.is_some() {
            self.ready = Some(self.pages.as_mut().poll_next(context)).filter(Poll::is_ready);
        }
        Poll::Ready(page)
    }
}
