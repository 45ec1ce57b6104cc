//! Lists, as streams.

use std::fmt;

use client_core::paging::{Page, PageRequest, collect_all, items, pages};
use client_core::{BoxFuture, Endpoint, Error, RawResponse, RequestParts};
use futures_util::Stream;
use open_json::Json;

use crate::client::OwnliClient;

/// A list that is being put together: paged by `page`, from 0, and `size` \[vendor\]. Nothing is sent before its stream is
/// polled.
#[must_use = "nothing is sent before the stream is polled"]
pub struct List<'a, T> {
    client: &'a OwnliClient,
    endpoint: &'static Endpoint,
    read: fn(RawResponse) -> Result<Page<T>, Error>,
    size: u64,
}

impl<'a, T: Json + Send + 'a> List<'a, T> {
    pub(crate) fn new(
        client: &'a OwnliClient,
        endpoint: &'static Endpoint,
        read: fn(RawResponse) -> Result<Page<T>, Error>,
    ) -> Self {
        // The vendor's own default is 10, which makes ten times the requests.
        Self { client, endpoint, read, size: 100 }
    }

    /// How many items to ask for at once (`size`); at least 1. Default: 100.
    pub fn page_size(mut self, items: u64) -> Self {
        self.size = items.max(1);
        self
    }

    /// The pages, one request each. Never more than one is held.
    pub fn pages(self) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + 'a {
        let Self { client, endpoint, read, size } = self;
        let start = PageRequest { number: 0, offset: 0, limit: size };
        pages(endpoint, start, move |page| {
            let parts = RequestParts::new(endpoint);
            let parts = parts.query("page", page.number.to_string()).query("size", page.limit.to_string());
            Box::pin(async move { read(client.core.execute(parts).await?) }) as BoxFuture<'a, _>
        })
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

impl<T> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("List").field("operation", &self.endpoint.operation).finish_non_exhaustive()
    }
}
