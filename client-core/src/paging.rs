//! Lists that come page by page.

use std::borrow::Cow;
use std::fmt;

use futures_util::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::{StreamExt, TryStreamExt, try_unfold};
use open_json::Json;

use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;
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
    /// The page's number, and how many items it may have.
    Number {
        /// The first's name.
        page: &'static str,
        /// The second's name.
        size: &'static str,
    },
}

/// A list that is being put together. Nothing is sent before its stream is polled.
#[must_use = "nothing is sent before the stream is polled"]
pub struct List<'a, T> {
    client: &'a Client,
    endpoint: &'static Endpoint,
    parameters: PageParameters,
    query: Vec<(Cow<'static, str>, String)>,
    read: fn(RawResponse) -> Result<Page<T>, Error>,
    start: PageRequest,
}

/// How many items a page is asked for, where nothing else is said.
const PAGE_SIZE: u64 = 100;

impl<'a, T: Json + Send + 'a> List<'a, T> {
    /// A list of an operation, whose pages are read by `read`.
    pub fn new(
        client: &'a Client,
        endpoint: &'static Endpoint,
        parameters: PageParameters,
        read: fn(RawResponse) -> Result<Page<T>, Error>,
    ) -> Self {
        let start = PageRequest { number: 0, offset: 0, limit: PAGE_SIZE };
        Self { client, endpoint, parameters, query: Vec::new(), read, start }
    }

    /// Adds query parameters to every request.
    pub fn query<N: Into<Cow<'static, str>>>(mut self, query: impl IntoIterator<Item = (N, String)>) -> Self {
        self.query.extend(query.into_iter().map(|(name, value)| (name.into(), value)));
        self
    }

    /// How many items to ask for at once; at least 1. Default: 100. A server that gives fewer is taken at its own size.
    pub fn page_size(mut self, items: u64) -> Self {
        self.start.limit = items.max(1);
        self
    }

    /// Where to start, as the vendor counts: at this item, or at this page, from 0. To go on with a list that was broken
    /// off.
    pub fn start_at(mut self, position: u64) -> Self {
        (self.start.number, self.start.offset) = (position, position);
        self
    }

    /// The pages, one request each. Never more than one is held.
    pub fn pages(self) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + 'a {
        let Self { client, endpoint, parameters, query, read, start } = self;
        pages(endpoint, start, move |page| {
            let parts = RequestParts::new(endpoint);
            let parts = query.iter().fold(parts, |parts, (name, value)| parts.query(name.clone(), value));
            let (position, size) = match parameters {
                PageParameters::Offset { offset, limit } => ((offset, page.offset), limit),
                PageParameters::Number { page: name, size } => ((name, page.number), size),
            };
            let parts = parts.query(position.0, position.1.to_string()).query(size, page.limit.to_string());
            Box::pin(async move { read(client.execute(parts).await?) })
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

/// Reads a page that is a bare array.
///
/// # Errors
/// As [`RawResponse::json`] has them.
pub fn bare_array<T: Json>(response: RawResponse) -> Result<Page<T>, Error> {
    Ok(response.json::<Vec<T>>()?.into_value().into())
}

/// One page that is asked for: by its number, or by how many items are left out before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PageRequest {
    /// Which page it is, from 0.
    pub(crate) number: u64,
    /// How many items to leave out before it.
    pub(crate) offset: u64,
    /// How many items it may have.
    pub(crate) limit: u64,
}

/// One page as it came.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// Its items.
    pub items: Vec<T>,
    /// Whether it is the last, where the server says so.
    pub is_last: Option<bool>,
}

impl<T> From<Vec<T>> for Page<T> {
    /// A page of a server that does not say which is the last.
    fn from(items: Vec<T>) -> Self {
        Self { items, is_last: None }
    }
}

/// Where a list stands.
enum Position {
    /// Nothing has been asked for.
    Start,
    /// There may be more. `full` is how many items a full page has.
    More {
        number: u64,
        offset: u64,
        full: u64,
        last_first: Vec<u8>,
    },
    Done,
}

/// The pages of a list that is paged by number or offset.
///
/// Where the server says which page is the last, that ends the list; otherwise a short page does. A server may allow
/// fewer items a page than are asked for. A first page that is short is therefore not taken for the last: one more is
/// asked for behind it, and if that has items too, the first one's length is taken for a full page's. A server that gives
/// the same page twice, since it does not know the parameter, is an error and no endless list.
pub(crate) fn pages<'a, T: Json + Send + 'a>(
    endpoint: &'static Endpoint,
    start: PageRequest,
    fetch: impl Fn(PageRequest) -> BoxFuture<'a, Result<Page<T>, Error>> + Send + 'a,
) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + 'a {
    let limit = start.limit.max(1);
    try_unfold((Position::Start, fetch), move |(position, fetch)| async move {
        let (number, offset, full, last_first) = match position {
            Position::Start => (start.number, start.offset, 0, Vec::new()),
            Position::More { number, offset, full, last_first } => (number, offset, full, last_first),
            Position::Done => return Ok(None),
        };
        let page = fetch(PageRequest { number, offset, limit }).await?;
        let count = page.items.len() as u64;
        let Some(first) = page.items.first() else { return Ok(None) };
        let first = open_json::to_vec(first);
        if first == last_first {
            return Err(Error::endless(endpoint, "the same page came twice"));
        }
        let next = match page.is_last.unwrap_or(count < full) {
            true => Position::Done,
            false => {
                let (number, offset) = (number + 1, offset + count);
                Position::More { number, offset, full: full.max(count), last_first: first }
            }
        };
        Ok(Some((page.items, (next, fetch))))
    })
}

/// All items of a list of pages, one by one.
pub fn items<'a, T: Send + 'a>(
    pages: impl Stream<Item = Result<Vec<T>, Error>> + Send + 'a,
) -> impl Stream<Item = Result<T, Error>> + Send + 'a {
    pages.map_ok(|page| futures_util::stream::iter(page.into_iter().map(Ok))).try_flatten()
}

/// All items of a list, if there are no more than `at_most`.
///
/// # Errors
/// As the list has them; and where there are more items, since a part of a list is not the list.
pub async fn collect_all<T>(
    endpoint: &'static Endpoint,
    items: impl Stream<Item = Result<T, Error>>,
    at_most: usize,
) -> Result<Vec<T>, Error> {
    let mut items = std::pin::pin!(items);
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        if all.len() == at_most {
            return Err(Error::endless(
                endpoint,
                &format!("there are more than {at_most} items, the bound that was set"),
            ));
        }
        all.push(item?);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use http::Method;

    use super::*;
    use crate::endpoint::{Fault, Vendor};

    static ACME: Vendor = Vendor { name: "acme", read_fault: |_| Fault::default() };
    static LIST: Endpoint = Endpoint::new(&ACME, "list", Method::GET, "/");

    /// Lists `total` numbers from a server that gives at most `cap` a page; and the offsets that were asked for.
    async fn list(total: u64, limit: u64, cap: u64) -> (Vec<u64>, Vec<u64>) {
        let asked = Mutex::new(Vec::new());
        let fetch = |page: PageRequest| {
            asked.lock().unwrap().push(page.offset);
            let end = (page.offset + page.limit.min(cap)).min(total);
            let answer: Vec<u64> = (page.offset..end.max(page.offset)).collect();
            Box::pin(async move { Ok(Page::from(answer)) }) as BoxFuture<'_, _>
        };
        let start = PageRequest { number: 0, offset: 0, limit };
        let all = collect_all(&LIST, items(pages(&LIST, start, fetch)), 10_000).await.unwrap();
        (all, asked.into_inner().unwrap())
    }

    #[tokio::test]
    async fn every_item_comes_once_whatever_the_server_makes_of_the_limit() {
        for (total, limit, cap) in [(0, 10, 10), (1, 10, 10), (10, 10, 10), (25, 10, 10), (30, 10, 10), (250, 100, 20)]
        {
            let (all, _) = list(total, limit, cap).await;
            assert_eq!(all, (0..total).collect::<Vec<_>>(), "{total} {limit} {cap}");
        }
    }

    #[tokio::test]
    async fn a_short_page_behind_a_full_one_is_the_last() {
        assert_eq!(list(25, 10, 10).await.1, [0, 10, 20]);
        assert_eq!(list(20, 10, 10).await.1, [0, 10, 20]);
        assert_eq!(list(5, 10, 10).await.1, [0, 5]);
        assert_eq!(list(0, 10, 10).await.1, [0]);
    }

    #[tokio::test]
    async fn a_server_that_does_not_know_the_offset_is_an_error() {
        let fetch = |_| Box::pin(async { Ok(Page::from(vec![1_u64, 2])) }) as BoxFuture<'_, _>;
        let pages = pages(&LIST, PageRequest { number: 0, offset: 0, limit: 2 }, fetch);
        let error = collect_all(&LIST, items(pages), 10).await.unwrap_err();
        assert!(error.to_string().contains("the same page came twice"), "{error}");
    }

    #[tokio::test]
    async fn a_server_that_says_which_page_is_the_last_is_believed() {
        let asked = Mutex::new(Vec::new());
        let fetch = |page: PageRequest| {
            asked.lock().unwrap().push(page.number);
            let items = vec![page.number];
            Box::pin(async move { Ok(Page { items, is_last: Some(page.number == 2) }) }) as BoxFuture<'_, _>
        };
        let start = PageRequest { number: 0, offset: 0, limit: 10 };
        let all = collect_all(&LIST, items(pages(&LIST, start, fetch)), 10).await.unwrap();
        assert_eq!((all, asked.into_inner().unwrap()), (vec![0_u64, 1, 2], vec![0_u64, 1, 2]));
    }

    #[tokio::test]
    async fn a_list_beyond_its_bound_is_an_error_and_not_a_part() {
        let all = |at_most| collect_all(&LIST, futures_util::stream::iter((0..5).map(Ok)), at_most);
        assert_eq!(all(5).await.unwrap().len(), 5);
        assert!(all(4).await.unwrap_err().to_string().contains("more than 4 items"));
    }
}
