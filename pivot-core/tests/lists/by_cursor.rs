//! Lists whose pages name the next one, or are numbered, or either.

use std::sync::{Arc, Mutex};

use futures_util::{StreamExt, TryStreamExt};
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

/// What a list gives that is interrupted behind so many pages and resumed there: its items, and its error.
async fn interrupted(pagination: Pagination, answers: Answers, behind: usize) -> Option<(Vec<u64>, Option<String>)> {
    let fetch = move |page: Option<String>| -> pivot_core::BoxFuture<'static, Result<Numbers, Error>> {
        let answer = answers.iter().find(|(name, ..)| *name == page.as_deref());
        Box::pin(std::future::ready(match answer {
            Some((_, items, cursor, count)) => {
                let said = CursorFacts { cursor: cursor.map(str::to_owned), count: *count, size: None };
                Ok(CursorPage::of_list(Page::from(items.to_vec()), said))
            }
            None => Err(not_there()),
        }))
    };
    let cursors = || Cursors::new(&LIST, pagination, None, 2);
    let (mut items, mut failure) = (Vec::new(), None);
    let mut note = |pages: Vec<Result<Numbers, Error>>| {
        let mut last = None;
        for page in pages {
            match page {
                Ok(page) => {
                    items.extend(page.content.iter().map(|item| *item.as_ref().unwrap()));
                    last = Some(page);
                }
                Err(error) => failure = Some(error.to_string()),
            }
        }
        last
    };
    let first = walk::<Numbers, _>(None, false, fetch, cursors()).take(behind).collect().await;
    let last = note(first)?;
    if let Some(next) = last.next.clone() {
        let rest = cursors().resume(last.position().unwrap().clone(), &next);
        note(walk::<Numbers, _>(Some(next), false, fetch, rest).collect().await);
    }
    Some((items, failure))
}

/// What a server says of a page that it does not have.
fn not_there() -> Error {
    let stub = pivot_core::testing::StubTransport::new(|_| pivot_core::testing::Reply::status(404));
    let client = pivot_core::Client::builder("https://api.acme.example").transport(stub).build().unwrap();
    let call = client.execute(pivot_core::RequestParts::new(&LIST));
    futures_util::FutureExt::now_or_never(call).expect("the stub answers at once").unwrap_err()
}

#[tokio::test]
async fn a_list_that_is_resumed_behind_any_page_ends_as_if_it_had_not_been_interrupted() {
    use Pagination::{Cursor, Detect, Numbered};
    let counted: Answers = &[
        (None, &[1, 2], Some("1"), Some(5)),
        (Some("2"), &[3, 4], Some("2"), Some(5)),
        (Some("3"), &[5], Some("3"), Some(5)),
    ];
    let refused_beyond: Answers = &[(None, &[1, 2], None, None), (Some("2"), &[3, 4], None, None)];
    let repeated_beyond: Answers =
        &[(None, &[1, 2], None, None), (Some("2"), &[3, 4], None, None), (Some("3"), &[3, 4], None, None)];
    let short: Answers =
        &[(None, &[1, 2], Some("a"), Some(7)), (Some("a"), &[3], Some("b"), Some(7)), (Some("b"), &[4], None, Some(7))];
    let short_by_number: Answers =
        &[(None, &[1, 2], None, Some(9)), (Some("2"), &[3, 4], None, Some(9)), (Some("3"), &[], None, Some(9))];
    let round: Answers = &[
        (None, &[1, 2], Some("a"), None),
        (Some("a"), &[3, 4], Some("b"), None),
        (Some("b"), &[5, 6], Some("b"), None),
    ];
    for (name, pagination, answers) in [
        ("counted", Numbered, counted),
        ("counted, found out", Detect, counted),
        ("refusing what is beyond", Numbered, refused_beyond),
        ("giving the last page for all beyond", Numbered, repeated_beyond),
        ("with fewer than announced", Cursor, short),
        ("with fewer than announced, by number", Numbered, short_by_number),
        ("with a last page that names itself", Cursor, round),
    ] {
        let whole = interrupted(pagination, answers, usize::MAX).await.unwrap();
        assert!(!whole.0.is_empty(), "{name}");
        // That a list broke off is said behind its last page, and not by it.
        let pages = answers.len() - usize::from(whole.1.is_some());
        for behind in 1..=pages {
            let parts = interrupted(pagination, answers, behind).await.unwrap();
            assert_eq!(parts, whole, "{name}, behind page {behind}");
        }
    }
}
