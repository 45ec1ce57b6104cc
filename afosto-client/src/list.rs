//! Lists that come page by page.
//!
//! Where a page stands is said by headers. An answer's `x-page` names the next page (a *cursor*); where answers have
//! none, pages are asked for by *number*, from 1 \[doc\]. Of some operations the reference says one thing in the request and
//! the other in the answer; there the first answer decides \[guess\], and as long as none tells they are counted. `x-count`
//! is how many items there are on all pages \[guess\]: a list that ends before so many came is an error, and never silently
//! short. Where pages are counted and no count comes with them, only an empty page is the end, or one that is not there or
//! that comes again: a page with fewer items than were asked for proves nothing.

use std::fmt;
use std::marker::PhantomData;

use futures_util::Stream;
use futures_util::stream::TryStreamExt;
use http::{HeaderName, HeaderValue};
use pivot_core::pagination::{self, Fingerprint, Next, Step};
use pivot_core::{BoxFuture, Error, RawResponse, RequestOptions, RequestOptionsBuilder, Response};
use pivot_json::Json;

use self::page_state::{Asked, PageState, is_beyond};
use crate::call::{DecodeResponse, Operation, OperationResponse, Request};

mod page_state;

/// One page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it: what a search found, or the items of a list. An item that cannot be read is an error in its place;
    /// the error's body is that item.
    pub content: T,
    /// How many items there are on all pages, where the vendor says so: `x-count`.
    pub count: Option<u64>,
    /// Where the next page begins, by `x-page` or by counting: for [`ListCall::start_at`]. `None` on the last page.
    pub next: Option<String>,
    facts: Facts,
}

/// What is known of a page beside its content.
#[derive(Clone, Debug, Default, PartialEq)]
struct Facts {
    /// `x-count`.
    count: Option<u64>,
    /// `x-page-size`.
    size: Option<u64>,
    /// How many items the vendor has put on it, where it is a list.
    length: Option<u64>,
    /// What tells it from other pages, where it is a list.
    fingerprint: Option<Fingerprint>,
}

impl OperationResponse {
    /// A page of something else than a list.
    pub(crate) fn page<T: Json>(&self) -> Result<Page<T>, Error> {
        Ok(self.paged(self.json()?, None))
    }

    /// A page of a list, each of its items read by itself.
    pub(crate) fn list_page<T: Json>(&self) -> Result<Page<Vec<Result<T, Error>>>, Error> {
        let page = pagination::array::<T>(&self.raw)?;
        let facts = (page.length(), page.fingerprint());
        Ok(self.paged(page.items, Some(facts)))
    }

    fn paged<T>(&self, content: T, list: Option<(u64, Fingerprint)>) -> Page<T> {
        let header = |name| self.raw.header(name).map(str::trim).filter(|value| !value.is_empty());
        let number = |name| header(name).and_then(|count| count.parse().ok());
        let (length, fingerprint) = list.unzip();
        let facts = Facts { count: number("x-count"), size: number("x-page-size"), length, fingerprint };
        Page { content, count: facts.count, next: header("x-page").map(str::to_owned), facts }
    }
}

/// How an operation's pages follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// An answer names the next page.
    Cursor,
    /// Pages are counted from 1.
    Numbered,
    /// One or the other: an answer that names the page that was asked for counts pages, one that names another names the
    /// next.
    Detect,
}

/// An operation whose answer is a page.
pub trait PagedOperation: DecodeResponse<Output = Page<Self::Content>> {
    /// What a page holds.
    type Content: Send + 'static;

    /// How its pages follow each other.
    const PAGING: Pagination;
}

/// An operation whose answer is a page of a list.
pub trait ListOperation: PagedOperation<Content = Vec<Result<Self::Item, Error>>> {
    /// What is listed.
    type Item: Send + 'static;
}

/// An operation that takes the size of a page. Three of the lists do not \[doc\]; they answer with the vendor's own.
pub trait PageSized: PagedOperation {}

impl<O> RequestOptionsBuilder for ListCall<O> {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.request.options
    }
}

/// A request builder for an operation that lists. Nothing is sent before it is sent or its stream is polled.
#[must_use = "nothing is sent before `send`, or before the stream is polled"]
pub struct ListCall<O> {
    request: Request,
    start: Option<String>,
    page_size: Option<u64>,
    fetches_ahead: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: PagedOperation> ListCall<O> {
    pub(crate) fn new(request: Request) -> Self {
        Self { request, start: None, page_size: None, fetches_ahead: false, operation: PhantomData }
    }

    pub(crate) fn set(self, set: impl FnOnce(Request) -> Request) -> Self {
        Self { request: set(self.request), ..self }
    }

    /// Where to start: [`Page::next`] of an earlier page, or a page's number: `x-page`. To go on with a list that broke off,
    /// take the last page that came. A start that no header can hold, or that is no number where pages are counted, is
    /// refused before anything is sent.
    pub fn start_at(self, page: impl Into<String>) -> Self {
        Self { start: Some(page.into()), ..self }
    }

    /// Asks for the next page as soon as one is there, so that it arrives while this one is worked on. One page more is
    /// held then. It makes progress on its own, in a task of the tokio runtime that the stream is polled in, and ends with
    /// the stream; without such a runtime it changes nothing.
    pub fn prefetch(self) -> Self {
        Self { fetches_ahead: true, ..self }
    }

    /// Asks for one page.
    ///
    /// # Errors
    /// Every failure is an [`Error`]; see its questions.
    pub fn send(self) -> BoxFuture<'static, Result<Page<O::Content>, Error>> {
        Box::pin(async move { self.one().await.map(|(_, page)| page) })
    }

    /// Asks for one page and gives it with the answer's status and headers.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Page<O::Content>>, Error>> {
        Box::pin(async move {
            let (answer, page) = self.one().await?;
            Ok(answer.raw.with_value(page))
        })
    }

    /// Asks for one page and gives the answer as it came, with its bytes: for debugging. Only the status is judged.
    ///
    /// # Errors
    /// See [`Error`]. Every status but 2xx is one.
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move {
            let (_, start) = self.begin()?;
            let answer = request(self.request, self.page_size, start.as_deref()).execute().await?;
            Ok(answer.raw)
        })
    }

    /// One page, and what follows it.
    async fn one(self) -> Result<(OperationResponse, Page<O::Content>), Error> {
        let (mut place, start) = self.begin()?;
        let answer = request(self.request, self.page_size, start.as_deref()).execute().await?;
        let mut page = O::read(&answer)?;
        place.note(&start, &mut page);
        Ok((answer, page))
    }

    /// Where the list begins.
    fn begin(&self) -> Result<(PageState, Asked), Error> {
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
            if O::PAGING == Pagination::Numbered && page_state::number(start).is_none() {
                return refuse("is no number, and pages are counted here");
            }
        }
        let start = self.start.clone();
        Ok((PageState::new(O::ENDPOINT, O::PAGING, start.clone(), self.page_size), start))
    }

    /// The pages, one request each, each with its count and where the next begins. Never more than one is held, or two with
    /// [`prefetch`](Self::prefetch).
    ///
    /// Where answers name the next page, a list ends with the answer that names none. Where pages are counted it ends when as
    /// many items came as `x-count` says; without that, at an empty page, at one that is not there, or at one that comes
    /// again, so that one request more is made than there are pages with items. Items behind an empty page are not seen then.
    ///
    /// # Errors
    /// An item that cannot be read is an error inside its page. A page that cannot be had is an error of the stream, which
    /// ends there; so is a list that goes round, and one that has fewer items than were announced.
    pub fn pages(self) -> impl Stream<Item = Result<Page<O::Content>, Error>> + Send + 'static {
        let begun = self.begin();
        let Self { request: base, page_size, fetches_ahead, .. } = self;
        let pages = begun.map(|(mut place, start)| {
            let begun = start.clone();
            let fetch = move |page: Asked| -> BoxFuture<'static, Result<Fetched<O::Content>, Error>> {
                let request = request(base.clone(), page_size, page.as_deref());
                let may_be_beyond = page != begun;
                Box::pin(async move {
                    match request.execute().await {
                        Ok(answer) => O::read(&answer).map(Fetched::Page),
                        Err(error) if may_be_beyond && is_beyond(&error) => Ok(Fetched::Refused(Some(error))),
                        Err(error) => Err(error),
                    }
                })
            };
            let follow = move |asked: &Asked, fetched: &mut Fetched<O::Content>| match fetched {
                Fetched::Page(page) => place.note(asked, page),
                Fetched::Refused(error) => place.after_refusal(error.take()),
            };
            pagination::walk(start, fetches_ahead, fetch, follow).try_filter_map(|fetched| {
                // What was refused is never shown: the list has judged it.
                std::future::ready(Ok(match fetched {
                    Fetched::Page(page) => Some(page),
                    Fetched::Refused(_) => None,
                }))
            })
        });
        futures_util::stream::iter([pages]).try_flatten()
    }
}

/// What came when a page was asked for.
enum Fetched<T> {
    Page(Page<T>),
    /// A refusal that may say no more than that there is no such page. It is taken out by whoever judges it.
    Refused(Option<Error>),
}

impl PageState {
    /// Takes note of a page, notes in it where the next begins, and says what comes then.
    fn note<T>(&mut self, asked: &Asked, page: &mut Page<T>) -> Step<Asked> {
        let step = self.advance(asked, page.next.as_deref(), &page.facts);
        page.next = match &step.next {
            Next::More(next) => next.clone(),
            Next::End | Next::Fail(_) => None,
        };
        step
    }
}

impl<O: PageSized> ListCall<O> {
    /// How many items to ask for at once: `x-page-size`. Where it is not set, the vendor decides: 25 for most lists
    /// \[doc\]. Lists that take no size have no such method.
    pub fn page_size(self, items: u64) -> Self {
        Self { page_size: Some(items.max(1)), ..self }
    }
}

impl<O: ListOperation> ListCall<O> {
    /// The items of all pages, one by one.
    ///
    /// # Errors
    /// An item that cannot be read is an error in its place, and the list goes on behind it. What ends
    /// [`pages`](Self::pages) ends the items too.
    pub fn items(self) -> impl Stream<Item = Result<O::Item, Error>> + Send + 'static {
        pagination::items(self.pages().map_ok(|page| page.content))
    }

    /// All items, if there are no more than `at_most`.
    ///
    /// # Errors
    /// The first error among the items; and where there are more items, since a part of a list is not the list.
    pub fn try_collect_max(self, at_most: usize) -> BoxFuture<'static, Result<Vec<O::Item>, Error>> {
        Box::pin(pagination::try_collect_max(O::ENDPOINT, self.items(), at_most))
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
