//! Lists paged by number or offset.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use futures_util::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::TryStreamExt;
use pivot_json::Json;

use super::counted::{Counted, PageRequest, Position};
use super::page::Page;
use super::repeats::Fingerprint;
use super::walk::{Next, Sequence, Step};
use super::{items, try_collect_max, walk};
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::options::{RequestOptions, RequestOptionsBuilder};
use crate::request::RequestParts;
use crate::response::{RawResponse, Response};

/// The names of the vendor's query parameters for paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParameters {
    /// The number of items to skip, and the maximum number of items on a page.
    Offset {
        /// The name of the parameter for the number of items to skip.
        offset: &'static str,
        /// The name of the parameter for the maximum number of items on a page.
        limit: &'static str,
    },
    /// The number of the page, counted from 0, and the maximum number of items on it. Servers that count from 1 are
    /// detected.
    Number {
        /// The name of the parameter for the number of the page.
        page: &'static str,
        /// The name of the parameter for the maximum number of items on a page.
        size: &'static str,
    },
}

/// A request builder for a list. Nothing is sent before it is sent or its stream is polled.
#[must_use = "nothing is sent before `send`, or before the stream is polled"]
pub struct Pager<T> {
    client: Client,
    endpoint: &'static Endpoint,
    parameters: PageParameters,
    query: Vec<(Cow<'static, str>, String)>,
    options: RequestOptions,
    read: fn(RawResponse) -> Result<Page<T>, Error>,
    start: u64,
    /// How far the list had come, and what was on its last page, if this one resumes it.
    resumed: Option<(Position, Fingerprint)>,
    page_size: u64,
    prefetches: bool,
}

/// How many items a page is asked for, where nothing else is said.
const PAGE_SIZE: u64 = 100;

impl<T> RequestOptionsBuilder for Pager<T> {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl<T: Json + Send + 'static> Pager<T> {
    /// A list of an operation, whose pages are decoded by `read`.
    pub fn new(
        client: &Client,
        endpoint: &'static Endpoint,
        parameters: PageParameters,
        read: fn(RawResponse) -> Result<Page<T>, Error>,
    ) -> Self {
        Self {
            client: client.clone(),
            endpoint,
            parameters,
            query: Vec::new(),
            options: RequestOptions::default(),
            read,
            start: 0,
            resumed: None,
            page_size: PAGE_SIZE,
            prefetches: false,
        }
    }

    /// Sets the options of all requests, replacing those set before.
    pub fn with_options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Adds the query parameters of a filter to all requests.
    pub fn filter<N: Into<Cow<'static, str>>>(mut self, query: impl IntoIterator<Item = (N, String)>) -> Self {
        self.query.extend(query.into_iter().map(|(name, value)| (name.into(), value)));
        self
    }

    /// Sets the number of items to request per page. Default: 100. If the server returns fewer, its own page size is used; a
    /// page with fewer items does not end the list. Sending fails with
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if it is 0.
    pub fn page_size(mut self, items: u64) -> Self {
        self.page_size = items;
        self
    }

    /// Sets where to start, counted as the vendor does: the item or the page, from 0. A program that must continue a list
    /// after a restart stores [`Page::next`] and passes it here; within one run, [`resume`](Self::resume) also remembers what
    /// was announced and how pages are counted.
    pub fn start_at(mut self, position: u64) -> Self {
        self.start = position;
        self.resumed = None;
        self
    }

    /// Resumes an interrupted list after `last`, the last page received, as if it had not been interrupted: it starts at
    /// [`Page::next`], and remembers what was announced and how pages are counted. `None` if no page
    /// follows. That a list broke off is an error of its stream behind the last page, which the page does not know.
    pub fn resume(self, last: &Page<T>) -> Option<Self> {
        let resumed = last.position.map(|position| (position, last.fingerprint()));
        last.next.map(|next| Self { resumed, ..self.start_at(next) })
    }

    /// Requests one page: the first, that of [`start_at`](Self::start_at), or the one to [`resume`](Self::resume) at. Its
    /// [`next`](Page::next) is where to continue. Another request follows if the response shows that the server counts its
    /// pages from 1. A page that only repeats the one before it is empty. Whether a list is complete is checked by
    /// [`pages`](Self::pages) only.
    ///
    /// # Errors
    /// Returns an [`Error`] of any kind; a page that the server does not have is one too. An item that cannot be decoded is
    /// an error inside the page.
    pub fn send(self) -> BoxFuture<'static, Result<Page<T>, Error>> {
        let response = self.send_with_response();
        Box::pin(async move { response.await.map(Response::into_value) })
    }

    /// Requests one page; returns it with the status and the headers of the response.
    ///
    /// # Errors
    /// The same as [`send`](Self::send).
    pub fn send_with_response(self) -> BoxFuture<'static, Result<Response<Page<T>>, Error>> {
        Box::pin(async move {
            let (mut request, mut counted) = self.begin();
            loop {
                let response = self.execute(request).await?;
                let head = response.head();
                let mut page = (self.read)(response)?;
                match counted.after_page(&request, &mut page) {
                    Step { shows: true, .. } => return Ok(head.map(|()| page)),
                    Step { next: Next::More(next), .. } => request = next,
                    Step { next: Next::Fail(error), .. } => return Err(error),
                    Step { next: Next::End, .. } => {
                        // Its items, if it has any, came before.
                        page.items.clear();
                        return Ok(head.map(|()| page));
                    }
                }
            }
        })
    }

    /// Requests one page; returns the response undecoded, for debugging. Only its status is checked.
    ///
    /// # Errors
    /// The same as [`send`](Self::send), except those that come from decoding a body with a success status.
    pub fn send_raw(self) -> BoxFuture<'static, Result<RawResponse, Error>> {
        Box::pin(async move { self.execute(self.begin().0).await })
    }

    /// The first request, and how others follow it.
    fn begin(&self) -> (PageRequest, Counted) {
        let mut counted = Counted::new(self.endpoint, self.parameters, self.start);
        if let Some((position, last)) = self.resumed {
            counted.resume(position, last);
        }
        (PageRequest { position: self.start, limit: self.page_size }, counted)
    }

    /// Requests the next page as soon as one has been received, while it is being processed. One page more is held in
    /// memory. The request runs in a task of the tokio runtime in which the stream is polled, and ends with the stream.
    /// Without such a runtime, this has no effect.
    pub fn prefetch(mut self) -> Self {
        self.prefetches = true;
        self
    }

    /// The pages, one request each. At most one is held in memory, or two with [`prefetch`](Self::prefetch).
    ///
    /// The list ends where the server says so: at the page that it marks as the last, or when the announced number of
    /// items has been received. If it says neither, the list ends at an empty page, a page that does not exist, or a
    /// repeated page, so one request more is made than there are pages with items. For offsets without totals, two
    /// limits remain: items after a page that the server has emptied entirely are not seen; and if a server omits items
    /// from the very first page, those at the edge of the second may be received twice, because it is not known whether
    /// it returns fewer than requested or hides some until a page is full.
    ///
    /// # Errors
    /// An item that cannot be decoded is an error inside its page. A page that cannot be received is an error that ends
    /// the stream, of any kind; a cycle of pages and a list with fewer items than announced are errors of the kind
    /// [`Decode`](crate::ErrorKind::Decode).
    pub fn pages(self) -> impl Stream<Item = Result<Page<T>, Error>> + Send + 'static {
        let (first, counted) = self.begin();
        let prefetches = self.prefetches;
        let list = Arc::new(self);
        let fetch = move |page| {
            let list = Arc::clone(&list);
            Box::pin(async move { list.page(page).await }) as _
        };
        walk(first, prefetches, fetch, counted)
    }

    async fn page(&self, page: PageRequest) -> Result<Page<T>, Error> {
        (self.read)(self.execute(page).await?)
    }

    async fn execute(&self, page: PageRequest) -> Result<RawResponse, Error> {
        let parts = self.request(page);
        if self.page_size == 0 {
            return Err(parts.refused("a page has at least one item"));
        }
        self.client.execute(self.options.apply(parts)?).await
    }

    fn request(&self, page: PageRequest) -> RequestParts {
        let parts = RequestParts::new(self.endpoint);
        let parts = self.query.iter().fold(parts, |parts, (name, value)| parts.query(name.clone(), value));
        let (PageParameters::Offset { offset: position, limit: size }
        | PageParameters::Number { page: position, size }) = self.parameters;
        parts.query(position, page.position.to_string()).query(size, page.limit.to_string())
    }

    /// The items, one by one.
    ///
    /// # Errors
    /// An item that cannot be decoded is an error in its place, and the list continues after it. What ends
    /// [`pages`](Self::pages) ends the items too.
    pub fn items(self) -> impl Stream<Item = Result<T, Error>> + Send + 'static {
        items(self.pages().map_ok(|page| page.items))
    }

    /// All items, if there are at most `limit`.
    ///
    /// # Errors
    /// Returns the first error among the items, or an error of the kind [`Decode`](crate::ErrorKind::Decode) if there are more
    /// items, since a part of a list is not the list.
    pub fn try_collect_max(self, limit: usize) -> BoxFuture<'static, Result<Vec<T>, Error>> {
        let endpoint = self.endpoint;
        Box::pin(try_collect_max(endpoint, self.items(), limit))
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("operation", &self.endpoint.operation).finish_non_exhaustive()
    }
}
