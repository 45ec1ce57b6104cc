//! Lists, as streams.

use std::fmt;

use client_core::paging::{Page, PageRequest, collect_all, items, pages};
use client_core::{BoxFuture, Endpoint, Error, RequestParts};
use futures_util::Stream;
use open_json::Json;

use crate::client::OrangeTravelClient;

/// A list that is being put together. Nothing is sent before its stream is polled.
///
/// Orange's lists are bare arrays without a total \[vendor\]; they end with a short page. The greatest page size is not
/// documented, so a server that gives fewer items than were asked for is taken at its own size.
#[must_use = "nothing is sent before the stream is polled"]
pub struct List<'a, T> {
    client: &'a OrangeTravelClient,
    endpoint: &'static Endpoint,
    query: Vec<(&'static str, String)>,
    start: PageRequest,
    answer: std::marker::PhantomData<fn() -> T>,
}

/// How many items a page is asked for, where nothing else is said \[guess: the vendor's own default is not known\].
const PAGE_SIZE: u64 = 100;

impl<'a, T: Json + Send + 'a> List<'a, T> {
    pub(crate) fn new(
        client: &'a OrangeTravelClient,
        endpoint: &'static Endpoint,
        query: Vec<(&'static str, String)>,
    ) -> Self {
        let start = PageRequest { number: 0, offset: 0, limit: PAGE_SIZE };
        Self { client, endpoint, query, start, answer: std::marker::PhantomData }
    }

    /// How many items to ask for at once (`limit`); at least 1. Default: 100.
    pub fn page_size(mut self, items: u64) -> Self {
        self.start.limit = items.max(1);
        self
    }

    /// How many items to leave out at the start (`offset`), as to go on with a list that was broken off.
    pub fn offset(mut self, items: u64) -> Self {
        self.start.offset = items;
        self
    }

    /// The pages, one request each. Never more than one is held.
    pub fn pages(self) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + 'a {
        let Self { client, endpoint, query, start, .. } = self;
        pages(endpoint, start, move |page| fetch(client, endpoint, &query, page))
    }

    /// The items, one by one.
    pub fn items(self) -> impl Stream<Item = Result<T, Error>> + Send + 'a {
        items(self.pages())
    }

    /// All items, if there are no more than `at_most`.
    ///
    /// # Errors
    /// As the calls have them; and where there are more items, since a part of a list is not the list.
    pub async fn collect_all(self, at_most: usize) -> Result<Vec<T>, Error> {
        let endpoint = self.endpoint;
        collect_all(endpoint, self.items(), at_most).await
    }
}

fn fetch<'a, T: Json + Send + 'a>(
    client: &'a OrangeTravelClient,
    endpoint: &'static Endpoint,
    query: &[(&'static str, String)],
    page: PageRequest,
) -> BoxFuture<'a, Result<Page<T>, Error>> {
    let parts = query.iter().fold(RequestParts::new(endpoint), |parts, (name, value)| parts.query(*name, value));
    let parts = parts.query("offset", page.offset.to_string()).query("limit", page.limit.to_string());
    Box::pin(async move { Ok(client.core.execute(parts).await?.json::<Vec<T>>()?.into_value().into()) })
}

impl<T> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("operation", &self.endpoint.operation).finish_non_exhaustive()
    }
}
