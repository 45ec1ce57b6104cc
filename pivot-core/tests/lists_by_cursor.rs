//! Lists whose pages name the next one, or are numbered, or either.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt;
use http::Method;
use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{CursorFacts, CursorPage, Cursors, Page, Pagination, walk};
use pivot_core::{Endpoint, Error};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
static LIST: Endpoint = Endpoint::new(&ACME, "list_numbers", Method::GET, "/numbers");

type Numbers = CursorPage<Vec<Result<u64, Error>>>;

/// What a server says to each request: what names the page that is requested, its items, the cursor and the count.
type Answers = &'static [(Option<&'static str>, &'static [u64], Option<&'static str>, Option<u64>)];

/// The items of a list, and what was requested.
async fn list(
    pagination: Pagination,
    start: Option<&str>,
    answers: Answers,
) -> (Result<Vec<u64>, String>, Vec<String>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&asked);
    let fetch = move |page: Option<String>| {
        log.lock().unwrap().push(page.clone().unwrap_or_default());
        let answer = answers.iter().find(|(name, ..)| *name == page.as_deref());
        let (_, items, cursor, count) = *answer.unwrap_or_else(|| panic!("there is no page {page:?}"));
        let said = CursorFacts { cursor: cursor.map(str::to_owned), count, size: Some(2) };
        let page: Numbers = CursorPage::of_list(Page::from(items.to_vec()), said);
        Box::pin(std::future::ready(Ok(page))) as _
    };
    let start = start.map(str::to_owned);
    let cursors = Cursors::new(&LIST, pagination, start.clone(), 25);
    let pages = walk::<Numbers, _>(start, false, fetch, cursors).try_collect::<Vec<_>>().await;
    let items = pages.and_then(|pages| pages.into_iter().flat_map(|page| page.content).collect());
    let asked = asked.lock().unwrap().clone();
    (items.map_err(|error: Error| error.to_string()), asked)
}

#[tokio::test]
async fn a_list_follows_its_cursors_its_numbers_or_whichever_it_has() {
    use Pagination::{Cursor, Detect, Numbered};
    let by_cursor: Answers =
        &[(None, &[1, 2], Some("a"), None), (Some("a"), &[3], Some("b"), None), (Some("b"), &[4, 5], None, None)];
    let by_number: Answers = &[
        (None, &[1, 2], Some("1"), Some(5)),
        (Some("2"), &[3, 4], Some("2"), Some(5)),
        (Some("3"), &[5], Some("3"), Some(5)),
    ];
    for (pagination, answers, asked) in [
        (Cursor, by_cursor, ["", "a", "b"]),
        (Detect, by_cursor, ["", "a", "b"]),
        (Numbered, by_number, ["", "2", "3"]),
        (Detect, by_number, ["", "2", "3"]),
    ] {
        let (items, requests) = list(pagination, None, answers).await;
        assert_eq!(items.unwrap(), [1, 2, 3, 4, 5], "{pagination:?}");
        assert_eq!(requests, asked, "{pagination:?}");
        let (rest, _) = list(pagination, Some(asked[1]), answers).await;
        assert_eq!(rest.unwrap(), [3, 4, 5], "{pagination:?}");
    }
}

#[tokio::test]
async fn a_list_that_goes_round_or_breaks_off_is_an_error() {
    let round: Answers =
        &[(None, &[1], Some("a"), None), (Some("a"), &[2], Some("b"), None), (Some("b"), &[3], Some("a"), None)];
    let short: Answers = &[(None, &[1, 2], Some("a"), Some(7)), (Some("a"), &[3], None, Some(7))];
    for (answers, words) in
        [(round, "came again"), (short, "the vendor names no next page, and 4 of the 7 announced are missing")]
    {
        let (items, requests) = list(Pagination::Cursor, None, answers).await;
        let error = items.unwrap_err();
        assert!(error.contains(words), "{error}");
        assert_eq!(requests.len(), answers.len());
    }
}
