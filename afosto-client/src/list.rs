//! Paginated lists.
//!
//! Headers position a page. The header `x-page` of a response names the next page (a *cursor*); lists without it are
//! requested by page *number*, from 1 \[doc\]. For some operations the reference documents the one in the request and the
//! other in the response; there the first response that has the header decides \[guess\], and pages are numbered until then.
//! `x-count` is the number of items on all pages \[guess\]: a list that ends with fewer is an error, never silently short.
//! A numbered list without a count ends with an empty page, one that does not exist, or one that is repeated: a page with
//! fewer items than requested proves nothing.

use std::fmt;
use std::marker::PhantomData;

use futures_util::Stream;
use futures_util::stream::TryStreamExt;
use http::{HeaderName, HeaderValue};
use pivot_core::pagination::{self, CursorFacts, CursorPosition, Cursors, Sequence};
use pivot_core::{BoxFuture, Error, RawResponse, RequestOptions, RequestOptionsBuilder, Response};
use pivot_json::Json;

use crate::call::{DecodeResponse, Operation, OperationResponse, Request};

/// One page, which is what the core calls a page that names the next one: `x-count` is its `count`, and its `next` is for
/// [`Pager::start_at`].
pub use pivot_core::pagination::CursorPage as Page;
/// How the pages of an operation are positioned.
pub use pivot_core::pagination::Pagination;

/// The default number of items on a page \[doc, of most lists\].
const PAGE_SIZE: u64 = 25;

impl OperationResponse {
    /// A page that is no list.
    pub(crate) fn page<T: Json>(&self) -> Result<Page<T>, Error> {
        Ok(Page::new(self.json()?, self.said_of_page()))
    }

    /// A page of a list, each item decoded by itself.
    pub(crate) fn list_page<T: Json>(&self) -> Result<Page<Vec<Result<T, Error>>>, Error> {
        Ok(Page::of_list(pagination::array::<T>(&self.raw)?, self.said_of_page()))
    }

    #[inline]
    fn said_of_page(&self) -> CursorFacts {
        let header = |name| self.raw.header(name).map(str::trim).filter(|value| !value.is_empty());
        let number = |name| header(name).and_then(|count| count.parse().ok());
        CursorFacts {
            cursor: header("x-page").map(str::to_owned),
            count: number("x-count"),
            size: number("x-page-size"),
        }
    }
}

/// An operation whose response is a page.
pub trait PagedOperation: DecodeResponse<Output = Page<Self::Content>> {
    /// The content of a page.
    type Content: Send + 'static;

    /// How its pages are positioned.
    const PAGING: Pagination;
}

/// An operation whose response is a page of a list.
pub trait ListOperation: PagedOperation<Content = Vec<Result<Self::Item, Error>>> {
    /// The type of an item.
    type Item: Send + 'static;
}

/// An operation that takes a page size. Three of the lists do not; the vendor chooses theirs.
///
/// Source: \[doc\].
pub trait PageSized: PagedOperation {}

impl<O> RequestOptionsBuilder for Pager<O> {
    #[inline]
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.request.options
    }
}

/// A request builder for an operation that lists. Nothing is sent before it is sent or its stream is polled.
#[must_use = "nothing is sent before `send`, or before the stream is polled"]
pub struct Pager<O> {
    request: Request,
    start: Option<String>,
    /// How far the list had come, if this one resumes it.
    resumed: Option<CursorPosition>,
    page_size: Option<u64>,
    prefetches: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: PagedOperation> Pager<O> {
    #[inline]
    pub(crate) fn new(request: Request) -> Self {
        Self { request, start: None, resumed: None, page_size: None, prefetches: false, operation: PhantomData }
    }

    #[inline]
    pub(crate) fn set(self, set: impl FnOnce(Request) -> Request) -> Self {
        Self { request: set(self.request), ..self }
    }

    /// Sets where to start (`x-page`): [`Page::next`] of an earlier page, or the number of a page. A program that must continue
    /// a list after a restart stores [`Page::next`] and passes it here; within one run, [`resume`](Self::resume) also
    /// remembers what was announced. Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything
    /// is sent, if the text cannot be sent in a header, or is not a number for a list whose pages are numbered.
    #[inline]
    pub fn start_at(self, page: impl Into<String>) -> Self {
        Self { start: Some(page.into()), resumed: None, ..self }
    }

    /// Resumes an interrupted list after `last`, the last page received, as if it had not been interrupted: it starts at
    /// [`Page::next`], and remembers what was announced and how pages are positioned. `None` if no page
    /// follows. That a list broke off is an error of its stream behind the last page, which the page does not know.
    #[inline]
    pub fn resume(self, last: &Page<O::Content>) -> Option<Self> {
        let resumed = last.position().cloned();
        last.next.clone().map(|next| Self { resumed, ..self.start_at(next) })
    }

    /// Requests the next page as soon as one has arrived, while the caller processes it. One more page is held in memory.
    /// The request runs in a task of the tokio runtime in which the stream is polled, and is cancelled with the stream;
    /// without such a runtime this has no effect.
    #[inline]
    pub fn prefetch(self) -> Self {
        Self { prefetches: true, ..self }
    }

    /// Requests one page.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind; a page that the server does not have is one too. An item that cannot be decoded is
    /// an error inside the page.
    #[inline]
    pub fn send(self) -> BoxFuture<'static, Result<Page<O::Content>, Error>> {
        Box::pin(async move { self.one().await.map(|(_, page)| page) })
    }

    /// Requests one page; returns it with the status and the headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    #[inline]
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Page<O::Content>>, Error>> {
        Box::pin(async move {
            let (answer, page) = self.one().await?;
            Ok(answer.raw.with_value(page))
        })
    }

    /// Requests one page; returns the response undecoded, for debugging. Only its status is checked.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except those that come from decoding a body with a success status.
    #[inline]
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move {
            let (_, start) = self.begin()?;
            let answer = request(self.request, self.page_size, start.as_deref()).execute().await?;
            Ok(answer.raw)
        })
    }

    /// One page, and the position of the next.
    #[inline]
    async fn one(self) -> Result<(OperationResponse, Page<O::Content>), Error> {
        let (mut place, start) = self.begin()?;
        let answer = request(self.request, self.page_size, start.as_deref()).execute().await?;
        let mut page = O::read(&answer)?;
        place.after_page(&start, &mut page);
        Ok((answer, page))
    }

    /// Where the list begins.
    #[inline]
    fn begin(&self) -> Result<(Cursors, Option<String>), Error> {
        let refuse = |why: &str| Err(self.request.parts.refused(format!("the page to start at {why}")));
        // Every page would be that one.
        if self.request.options.has_header(&HeaderName::from_static("x-page")) {
            return refuse("is set by `start_at`, and not by the header x-page");
        }
        if let Some(start) = &self.start {
            if start.trim().is_empty() {
                return refuse("is empty; leave it out to start at the first");
            }
            if HeaderValue::from_str(start).is_err() {
                return refuse("holds letters that no header can hold");
            }
            if !O::PAGING.can_start_at(start) {
                return refuse("is no number, and pages are counted here");
            }
        }
        let start = self.start.clone();
        let mut place = Cursors::new(O::ENDPOINT, O::PAGING, start.clone(), PAGE_SIZE);
        if let (Some(position), Some(next)) = (&self.resumed, &start) {
            place = place.resume(position.clone(), next);
        }
        Ok((place.page_size(self.page_size), start))
    }

    /// A stream of the pages, one request each, each with its count and the position of the next. At most one is held in
    /// memory, two with [`prefetch`](Self::prefetch).
    ///
    /// A list by cursor ends with the response that names no next page. A numbered list ends when `x-count` items were
    /// received; without that header, with an empty page, one that does not exist, or one that is repeated, which takes one
    /// more request than there are pages with items. Items after an empty page are not seen then.
    ///
    /// # Errors
    /// An item that cannot be decoded is an error in its page. A page that cannot be received is an error that ends the
    /// stream, of any kind; pages that repeat and a list with fewer items than announced are errors of the kind
    /// [`Decode`](crate::ErrorKind::Decode).
    #[inline]
    pub fn pages(self) -> impl Stream<Item = Result<Page<O::Content>, Error>> + Send + 'static {
        let begun = self.begin();
        let Self { request: base, page_size, prefetches, .. } = self;
        let pages = begun.map(|(place, start)| {
            let fetch = move |page: Option<String>| -> BoxFuture<'static, Result<Page<O::Content>, Error>> {
                let request = request(base.clone(), page_size, page.as_deref());
                Box::pin(async move { O::read(&request.execute().await?) })
            };
            pagination::walk(start, prefetches, fetch, place)
        });
        futures_util::stream::iter([pages]).try_flatten()
    }
}

impl<O: PageSized> Pager<O> {
    /// Sets the number of items on a page: `x-page-size`. The default is the vendor's: 25 for most lists. Lists that take no
    /// size have no such method.
    ///
    /// Source: \[doc\].
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if it is 0.
    #[inline]
    pub fn page_size(self, items: u64) -> Self {
        let request = if items == 0 { self.request.refuse("a page has at least one item") } else { self.request };
        Self { page_size: Some(items), request, ..self }
    }
}

impl<O: ListOperation> Pager<O> {
    /// A stream of the items of all pages.
    ///
    /// # Errors
    /// An item that cannot be decoded is an error in its place, and the stream continues. An error that ends
    /// [`pages`](Self::pages) ends this stream too.
    #[inline]
    pub fn items(self) -> impl Stream<Item = Result<O::Item, Error>> + Send + 'static {
        pagination::items(self.pages().map_ok(|page| page.content))
    }

    /// All items, if there are no more than `limit`.
    ///
    /// # Errors
    /// Returns the first error among the items, and an error of the kind [`Decode`](crate::ErrorKind::Decode) if there are more
    /// than `limit`.
    #[inline]
    pub fn try_collect_max(self, limit: usize) -> BoxFuture<'static, Result<Vec<O::Item>, Error>> {
        Box::pin(pagination::try_collect_max(O::ENDPOINT, self.items(), limit))
    }
}

impl<O: Operation> fmt::Debug for Pager<O> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("operation", &O::ENDPOINT.operation).finish_non_exhaustive()
    }
}

#[inline]
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
