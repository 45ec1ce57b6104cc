//! A list that is paged by number or offset.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use futures_util::Stream;
use futures_util::stream::TryStreamExt;
use pivot_json::Json;

use super::counted::{Counted, PageRequest};
use super::page::Page;
use super::{items, try_collect_max, walk};
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::options::{RequestOptions, RequestOptionsBuilder};
use crate::request::RequestParts;
use crate::response::RawResponse;

/// What a vendor calls the query parameters of its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParameters {
    /// The number of items that are left out, and how many a page may have.
    Offset {
        /// The first's name.
        offset: &'static str,
        /// The second's name.
        limit: &'static str,
    },
    /// The page's number, from 0, and how many items it may have. Servers that count from 1 are understood too.
    Number {
        /// The first's name.
        page: &'static str,
        /// The second's name.
        size: &'static str,
    },
}

/// A request builder for a list. Nothing is sent before its stream is polled.
#[must_use = "nothing is sent before the stream is polled"]
pub struct Pager<T> {
    client: Client,
    endpoint: &'static Endpoint,
    parameters: PageParameters,
    query: Vec<(Cow<'static, str>, String)>,
    options: RequestOptions,
    read: fn(RawResponse) -> Result<Page<T>, Error>,
    start: u64,
    page_size: u64,
    fetches_ahead: bool,
}

/// How many items a page is asked for, where nothing else is said.
const PAGE_SIZE: u64 = 100;

impl<T> RequestOptionsBuilder for Pager<T> {
    fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.options
    }
}

impl<T: Json + Send + 'static> Pager<T> {
    /// A list of an operation, whose pages are read by `read`.
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
            page_size: PAGE_SIZE,
            fetches_ahead: false,
        }
    }

    /// Sends every request with these options, in the place of those that were set.
    pub fn with_options(mut self, options: RequestOptions) -> Self {
        self.options = options;
        self
    }

    /// Adds the query parameters of a filter to every request.
    pub fn filter<N: Into<Cow<'static, str>>>(mut self, query: impl IntoIterator<Item = (N, String)>) -> Self {
        self.query.extend(query.into_iter().map(|(name, value)| (name.into(), value)));
        self
    }

    /// How many items to ask for at once; at least 1. Default: 100. A server that gives fewer is taken at its own size, and
    /// a page of fewer is never the end by itself.
    pub fn page_size(mut self, items: u64) -> Self {
        self.page_size = items.max(1);
        self
    }

    /// Where to start, as the vendor counts: at this item, or at this page, from 0. To go on with a list that broke off:
    /// [`Page::next`] of the last page that came; where pages are counted in items, also how many items came.
    pub fn start_at(mut self, position: u64) -> Self {
        self.start = position;
        self
    }

    /// Asks for the next page as soon as one is there, so that it arrives while this one is worked on. One page more is
    /// held then. It makes progress on its own, in a task of the tokio runtime that the stream is polled in, and ends with
    /// the stream; without such a runtime it changes nothing.
    pub fn prefetch(mut self) -> Self {
        self.fetches_ahead = true;
        self
    }

    /// The pages, one request each. Never more than one is held, or two with [`prefetch`](Self::prefetch).
    ///
    /// A list ends where the server says so: at the page that it calls the last, or when as many items came as it counts.
    /// If it says neither, only an empty page ends it, a page that is not there, or one that comes again; so one request
    /// more is made than there are pages with items. Where items are left out by offset and nothing is counted, two
    /// limits remain. Items behind a page that the server has emptied altogether are not seen. And of a server that
    /// leaves items out of its very first page, those at the edge of the second may come twice: whether it gives fewer
    /// than are asked for or hides some is not known before a page is full.
    ///
    /// # Errors
    /// An item that cannot be read is an error inside its page. A page that cannot be had is an error of the stream, which
    /// ends there; so is a list that goes round, and one that has fewer items than were announced.
    pub fn pages(self) -> impl Stream<Item = Result<Page<T>, Error>> + Send + 'static {
        let first = PageRequest { position: self.start, limit: self.page_size };
        let mut counted = Counted::new(self.endpoint, self.parameters, self.start);
        let prefetches = self.fetches_ahead;
        let list = Arc::new(self);
        let fetch = move |page| {
            let list = Arc::clone(&list);
            Box::pin(async move { list.page(page).await }) as _
        };
        walk(first, prefetches, fetch, move |asked, page| counted.follow(*asked, page))
    }

    /// Asks for a page. A refusal that may only say that there is no such page is for the whole list to judge.
    async fn page(&self, page: PageRequest) -> Result<Page<T>, Error> {
        match self.client.execute(self.options.apply(self.request(page))?).await {
            Ok(response) => (self.read)(response),
            Err(error) if page.position > self.start && is_beyond(self.parameters, &error) => Ok(Page::refused(error)),
            Err(error) => Err(error),
        }
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
    /// An item that cannot be read is an error in its place, and the list goes on behind it. What ends
    /// [`pages`](Self::pages) ends the items too.
    pub fn items(self) -> impl Stream<Item = Result<T, Error>> + Send + 'static {
        items(self.pages().map_ok(|page| page.items))
    }

    /// All items, if there are no more than `at_most`.
    ///
    /// # Errors
    /// The first error among the items; and where there are more items, since a part of a list is not the list.
    pub async fn try_collect_max(self, at_most: usize) -> Result<Vec<T>, Error> {
        let endpoint = self.endpoint;
        try_collect_max(endpoint, self.items(), at_most).await
    }
}

/// Whether a refusal may mean that a page is beyond the end: it is not found, its range is not there, or its number is
/// wrong. An offset beyond the end is no mistake to any known server, so a 400 for one is another refusal, such as that
/// of a list deeper than the server searches.
fn is_beyond(parameters: PageParameters, error: &Error) -> bool {
    let is_of_the_page = error.kind() == ErrorKind::Status && !error.is_auth() && !error.is_rate_limited();
    let by_number = matches!(parameters, PageParameters::Number { .. });
    let status = error.status().map(|status| status.as_u16());
    is_of_the_page && (matches!(status, Some(404 | 416)) || (by_number && matches!(status, Some(400 | 422))))
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager").field("operation", &self.endpoint.operation).finish_non_exhaustive()
    }
}
