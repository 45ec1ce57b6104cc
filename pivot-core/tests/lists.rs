//! Lists by number and by offset, from servers that do what the documents say and from others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

use futures_util::StreamExt;
use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{Announced, Page, PageParameters, Pager, parse_items, parse_json_array};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::{Client, Error, ErrorKind, Operation, RawResponse};
use serde_json::{Value, json};

static ACME: Vendor = Vendor { name: "acme", parse_error };

fn parse_error(answer: &pivot_core::endpoint::ErrorResponse<'_>) -> ErrorDetails {
    let said: Value = serde_json::from_slice(answer.body).unwrap_or_default();
    ErrorDetails { message: said["message"].as_str().map(str::to_owned), ..ErrorDetails::default() }
}

pivot_core::operations! { ACME;
    /// Numbers.
    ListNumbers("numbers"): GET "/numbers" => ListFormat(Vec<u64>);
}

const OFFSET: PageParameters = PageParameters::Offset { offset: "offset", limit: "limit" };
const NUMBER: PageParameters = PageParameters::Number { page: "page", size: "size" };

struct Scene {
    transport: StubTransport,
    client: Client,
}

/// A server that answers what it is asked for: a position and a limit.
fn scene(answer: impl Fn(u64, u64) -> Reply + Send + Sync + 'static) -> Scene {
    let transport = StubTransport::new(move |request| answer(asked(request, 0), asked(request, 1)));
    let client = Client::builder("https://api.example").transport(transport.clone()).clock(ManualClock::new());
    Scene { transport, client: client.build().unwrap() }
}

fn asked(request: &Received, which: usize) -> u64 {
    request.url.query_pairs().nth(which).unwrap().1.parse().unwrap()
}

impl Scene {
    fn by_offset(&self) -> Pager<u64> {
        Pager::new(&self.client, ListNumbers::ENDPOINT, OFFSET, parse_json_array)
    }

    fn by_number(&self) -> Pager<u64> {
        Pager::new(&self.client, ListNumbers::ENDPOINT, NUMBER, with_totals)
    }

    /// The positions that were asked for.
    fn asked(&self) -> Vec<u64> {
        self.transport.received().iter().map(|request| asked(request, 0)).collect()
    }
}

/// Reads `{"items": […], "current": …, "pages": …, "total": …}`, or a bare array.
fn with_totals(response: RawResponse) -> Result<Page<u64>, Error> {
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    if body.is_array() {
        return parse_json_array(response);
    }
    let announced = Announced {
        is_last: None,
        current_page: body["current"].as_u64(),
        total_pages: body["pages"].as_u64(),
        total_items: body["total"].as_u64(),
    };
    Ok(parse_items(&response, body["items"].to_string().as_bytes())?.unwrap().announced(announced))
}

fn numbers(range: std::ops::Range<u64>) -> Reply {
    Reply::json(200, json!(range.collect::<Vec<_>>()).to_string())
}

/// The page of `total` numbers that begins behind `skipped`.
fn cut(total: u64, skipped: u64, size: u64) -> Vec<u64> {
    (skipped.min(total)..skipped.saturating_add(size).min(total)).collect()
}

async fn outcome(list: Pager<u64>) -> (Vec<u64>, Option<String>) {
    let mut items = std::pin::pin!(list.items());
    let (mut all, mut failure) = (Vec::new(), None);
    while let Some(item) = items.next().await {
        assert_eq!(failure, None, "nothing follows the failure of a page");
        match item {
            Ok(item) => all.push(item),
            Err(error) => failure = Some(error.to_string()),
        }
        assert!(all.len() < 100_000, "endless");
    }
    (all, failure)
}

#[tokio::test]
async fn every_item_comes_once_whatever_the_server_makes_of_the_limit() {
    for (total, limit, cap) in
        [(0, 10, 10), (1, 10, 10), (10, 10, 10), (25, 10, 10), (30, 10, 10), (250, 100, 20), (9, 2, 50)]
    {
        let scene = scene(move |offset, limit| numbers(offset.min(total)..(offset + limit.min(cap)).min(total)));
        let expected = ((0..total).collect(), None);
        assert_eq!(outcome(scene.by_offset().page_size(limit)).await, expected, "{total} {limit} {cap}");
    }
}

#[tokio::test]
async fn a_server_that_gives_fewer_than_asked_for_is_believed_to_be_at_its_end_only_by_an_empty_page() {
    // 20 a page where 100 are asked for; but the third page is thinner.
    let pages = [0..20, 20..40, 40..47, 47..60];
    let scene =
        scene(move |offset, _| numbers(pages.iter().find(|page| page.start == offset).cloned().unwrap_or(0..0)));
    assert_eq!(outcome(scene.by_offset()).await, ((0..60).collect(), None));
    assert_eq!(scene.asked(), [0, 20, 40, 47, 60]);
}

#[tokio::test]
async fn without_a_count_a_list_takes_one_request_more_than_it_has_pages() {
    // Whoever gives as many as are asked for is passed by as many, and whoever gives fewer by what came.
    for (total, expected) in
        [(25, vec![0, 10, 20, 30]), (20, vec![0, 10, 20]), (11, vec![0, 10, 20]), (5, vec![0, 5]), (0, vec![0])]
    {
        let scene = scene(move |offset, limit| numbers(offset.min(total)..(offset + limit).min(total)));
        assert_eq!(outcome(scene.by_offset().page_size(10)).await, ((0..total).collect(), None));
        assert_eq!(scene.asked(), expected);
        let scene = self::scene(move |page, size| Reply::json(200, json!(cut(total, page * size, size)).to_string()));
        assert_eq!(outcome(scene.by_number().page_size(10)).await, ((0..total).collect(), None));
        let pages = total.div_ceil(10);
        // An empty page 0 is no word about page 1.
        assert_eq!(scene.asked().len() as u64, if pages == 0 { 2 } else { pages + 1 }, "{total}");
    }
}

#[tokio::test]
async fn a_count_of_all_ends_a_list_without_a_request_more() {
    for (total, expected) in [(25, vec![0, 1, 2]), (20, vec![0, 1]), (11, vec![0, 1]), (5, vec![0])] {
        let answer = move |page: u64, size| json!({"items": cut(total, page * size, size), "total": total});
        let scene = scene(move |page, size| Reply::json(200, answer(page, size).to_string()));
        assert_eq!(outcome(scene.by_number().page_size(10)).await, ((0..total).collect(), None));
        assert_eq!(scene.asked(), expected);
    }
}

#[tokio::test]
async fn a_short_page_in_the_middle_is_not_the_end_and_nothing_comes_twice() {
    // A server that pages first and leaves records out then: how many of each page of 100 it shows.
    for (lengths, expected) in [
        (&[100_u64, 99, 100, 37][..], vec![0, 100, 200, 300, 400]),
        (&[100, 1, 100, 5], vec![0, 100, 200, 300, 400]),
        (&[100, 99, 98, 97], vec![0, 100, 200, 300, 400]),
        (&[100, 100, 1], vec![0, 100, 200, 300]),
    ] {
        let all: Vec<u64> = lengths
            .iter()
            .zip(0..)
            .flat_map(|(length, page)| (0..*length).map(move |at| page * 100 + at + (100 - length)))
            .collect();
        let shown = all.clone();
        let page = move |from: u64, size: u64| -> Vec<u64> {
            shown.iter().copied().filter(|record| (from..from + size).contains(record)).collect()
        };
        let (by_offset, by_number) = (page.clone(), page);
        let scene = scene(move |offset, limit| Reply::json(200, json!(by_offset(offset, limit)).to_string()));
        assert_eq!(outcome(scene.by_offset()).await, (all.clone(), None), "{lengths:?}");
        assert_eq!(scene.asked(), expected, "{lengths:?}");
        let scene = self::scene(move |page, size| Reply::json(200, json!(by_number(page * size, size)).to_string()));
        assert_eq!(outcome(scene.by_number()).await, (all, None), "{lengths:?}");
        assert_eq!(scene.asked().len(), expected.len(), "{lengths:?}");
    }
}

#[tokio::test]
async fn a_server_that_caps_its_pages_loses_and_repeats_nothing() {
    // Asked for 100, it gives 25 at most: by offset the next page begins where the last record was.
    for total in [7, 24, 25, 26, 50, 57] {
        let scene = scene(move |offset, limit| numbers(offset.min(total)..(offset + limit.min(25)).min(total)));
        assert_eq!(outcome(scene.by_offset()).await, ((0..total).collect(), None));
        let mut expected: Vec<u64> = (0..total).step_by(25).collect();
        expected.push(total);
        assert_eq!(scene.asked(), expected);
        let scene = self::scene(move |page, size| {
            let size = size.min(25);
            Reply::json(200, json!(cut(total, page * size, size)).to_string())
        });
        assert_eq!(outcome(scene.by_number()).await, ((0..total).collect(), None));
        assert_eq!(scene.asked().len() as u64, total.div_ceil(25) + 1);
    }
}

#[tokio::test]
async fn nothing_at_all_and_null_are_a_list_without_items() {
    for reply in [
        || Reply::status(204),
        || Reply::status(200),
        || Reply::json(200, " \n"),
        || Reply::json(200, "null"),
        || Reply::json(200, "[]"),
        || Reply::json(200, "{}"),
        || Reply::json(200, "\u{feff}[]"),
    ] {
        let scene = scene(move |_, _| reply());
        assert_eq!(outcome(scene.by_offset()).await, (vec![], None));
        assert_eq!(scene.asked(), [0]);
    }
}

#[tokio::test]
async fn a_list_in_another_dress_is_read_and_what_is_none_is_an_error() {
    for (body, expected) in [
        (r#"{"1": 8, "0": 7, "10": 9}"#, Ok(vec![7, 8, 9])),
        ("\u{feff} [7, null, 8] ", Ok(vec![7, 8])),
        ("7", Err("expected a list")),
        ("\"seven\"", Err("expected a list")),
        (r#"{"message": "no such shelf"}"#, Err("no such shelf")),
        (r#"{"7": 7, "seven": 7}"#, Err("of another form")),
        // Numbers as programs write them, each record once for each time it came.
        (r#"{"1": 7, "1": 8, "0": 6, "1": 7}"#, Ok(vec![6, 7, 8, 7])),
        (r#"{"18446744073709551616": 8, "2": 7}"#, Ok(vec![7, 8])),
        (r#"{"1": 7, "01": 8, "2": 9}"#, Err("of another form")),
        (r#"{"+1": 7, "1": 8}"#, Err("of another form")),
        (r#"{"-1": 7}"#, Err("of another form")),
        (r#"{"1.0": 7}"#, Err("of another form")),
        ("<html>", Err("JSON is expected")),
        ("[7, 8", Err("JSON is expected")),
    ] {
        let scene = scene(move |offset, _| if offset == 0 { Reply::json(200, body) } else { numbers(0..0) });
        match (outcome(scene.by_offset()).await, expected) {
            ((items, None), Ok(expected)) => assert_eq!(items, expected, "{body}"),
            ((_, Some(words)), Err(expected)) => assert!(words.contains(expected), "{body}: {words}"),
            (found, _) => panic!("{body}: {found:?}"),
        }
    }
}

#[tokio::test]
async fn an_object_alone_in_the_place_of_a_list_is_its_one_record() {
    let scene = scene(|offset, _| Reply::json(200, if offset == 0 { r#"{"part": "wheel"}"# } else { "[]" }));
    let list: Pager<Value> = Pager::new(&scene.client, ListNumbers::ENDPOINT, OFFSET, parse_json_array);
    assert_eq!(list.try_collect_max(5).await.unwrap(), [json!({"part": "wheel"})]);
}

#[tokio::test]
async fn an_odd_record_is_an_error_in_its_place_and_the_list_goes_on_page_after_page() {
    let scene = scene(|offset, _| match offset {
        0 => Reply::json(200, r#"[0, "one", null, 3]"#),
        4 => Reply::json(200, r#"[{"five": 5}, 6]"#),
        _ => Reply::json(200, "[]"),
    });
    let items: Vec<_> = scene.by_offset().page_size(4).items().collect().await;
    let words: Vec<String> =
        items.iter().map(|item| item.as_ref().map_or_else(ToString::to_string, ToString::to_string)).collect();
    assert_eq!((words.len(), &*words[0], &*words[2], &*words[4]), (5, "0", "3", "6"));
    assert!(words[1].contains("[1]") && words[3].contains("[0]"), "{words:?}");
    let error = items[1].as_ref().unwrap_err();
    assert_eq!(error.body().unwrap(), "\"one\"", "the record alone");
    assert!(scene.by_offset().page_size(4).try_collect_max(100).await.unwrap_err().to_string().contains("[1]"));
    // The page's length counts what the server put on it, so that nothing comes twice.
    assert_eq!(scene.asked(), [0, 4, 8, 0]);
}

#[tokio::test]
async fn both_ways_to_count_pages_are_told_apart_and_nothing_comes_twice_or_not_at_all() {
    // What a server makes of `page`: the page from 0 that it gives, and what it calls it.
    type Counting = fn(u64) -> (u64, Option<u64>);
    let countings: [(&str, Counting); 7] = [
        ("from 0", |asked| (asked, Some(asked))),
        ("from 1, 0 taken for 1", |asked| (asked.max(1) - 1, Some(asked.max(1)))),
        ("from 0, called from 1", |asked| (asked, asked.checked_add(1))),
        ("from 0, not said", |asked| (asked, None)),
        ("from 1, not said", |asked| (asked.max(1) - 1, None)),
        ("from 0, always called 0", |asked| (asked, Some(0))),
        ("from 0, called nonsense", |asked| (asked, Some(u64::MAX - asked % 2))),
    ];
    for (name, counting) in countings {
        for total in [0, 1, 2, 3, 4, 5, 7] {
            for (tells_pages, tells_total) in [(true, true), (true, false), (false, true), (false, false)] {
                let scene = scene(move |asked, size| {
                    let (page, current) = counting(asked);
                    let items = cut(total, page * size, size);
                    let mut body = json!({"items": items, "current": current});
                    if tells_pages {
                        body["pages"] = total.div_ceil(size).into();
                    }
                    if tells_total {
                        body["total"] = total.into();
                    }
                    Reply::json(200, body.to_string())
                });
                let expected = ((0..total).collect(), None);
                let case = format!("{name}, {total} items, {tells_pages} {tells_total}");
                assert_eq!(outcome(scene.by_number().page_size(2)).await, expected, "{case}");
                assert!(scene.asked().len() as u64 <= total.div_ceil(2) + 3, "{case}: {:?}", scene.asked());
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_says_how_many_pages_there_are_is_asked_for_these_alone() {
    for (from, expected) in [(0, vec![0, 1, 2]), (1, vec![0, 1, 2, 3])] {
        let scene = scene(move |asked, size| {
            let page = asked.max(from) - from;
            let body = json!({"items": cut(6, page * size, size), "current": page + from, "pages": 3, "total": 6});
            Reply::json(200, body.to_string())
        });
        assert_eq!(outcome(scene.by_number().page_size(2)).await, ((0..6).collect(), None));
        assert_eq!(scene.asked(), expected);
    }
}

#[tokio::test]
async fn a_list_shorter_than_announced_is_an_error_that_says_by_how_much() {
    // (what is there, what is announced on each page, what is missing)
    for (total, announced, missing) in [
        (4, [10, 10, 10], Some("6 of the 10")),
        (4, [4, 10, 10], Some("6 of the 10")),
        (4, [u64::MAX, u64::MAX, u64::MAX], Some("18446744073709551611 of the 18446744073709551615")),
        // A count of nothing on the empty page takes nothing back.
        (4, [10, 10, 0], Some("6 of the 10")),
        // Shrunk and grown while it was listed.
        (4, [6, 4, 4], None),
        (4, [3, 4, 4], None),
        // Fewer than came: it is no count of all items.
        (4, [2, 2, 2], None),
        (4, [1, 1, 1], None),
    ] {
        let scene = scene(move |page, size| {
            let announced = announced[usize::try_from(page).unwrap().min(2)];
            Reply::json(200, json!({"items": cut(total, page * size, size), "total": announced}).to_string())
        });
        let (items, failure) = outcome(scene.by_number().page_size(2)).await;
        assert_eq!(items, (0..total).collect::<Vec<_>>(), "{announced:?}");
        match missing {
            Some(missing) => assert!(failure.unwrap().contains(missing), "{announced:?}"),
            None => assert_eq!(failure, None, "{announced:?}"),
        }
    }
}

#[tokio::test]
async fn pages_that_a_filter_has_emptied_are_passed_over_where_others_are_announced() {
    let scene = scene(|page, _| {
        let items = if page % 3 == 0 { vec![page] } else { vec![] };
        Reply::json(200, json!({"items": items, "current": page, "pages": 8}).to_string())
    });
    assert_eq!(outcome(scene.by_number()).await, (vec![0, 3, 6], None));
    let scene =
        self::scene(|page, _| Reply::json(200, json!({"items": [], "current": page, "pages": u64::MAX}).to_string()));
    let (items, failure) = outcome(scene.by_number()).await;
    assert!(items.is_empty() && failure.unwrap().contains("only empty pages"));
    assert!(scene.asked().len() <= 101);
}

#[tokio::test]
async fn pages_that_go_round_are_an_error_and_pages_that_begin_alike_are_none() {
    for length in [1_u64, 2, 3, 10, 500] {
        let scene = scene(move |offset, _| numbers((offset / 2) % length * 2..(offset / 2) % length * 2 + 2));
        let (items, failure) = outcome(scene.by_offset().page_size(2)).await;
        assert_eq!(items, (0..length * 2).collect::<Vec<_>>(), "each once");
        let failure = failure.unwrap();
        assert!(
            failure.contains(if length == 1 { "the same page came twice" } else { "a page came again" }),
            "{failure}"
        );
    }
    let scene =
        scene(|offset, _| Reply::json(200, if offset < 6 { format!("[1, {offset}]") } else { "[]".to_owned() }));
    assert_eq!(outcome(scene.by_offset().page_size(2)).await, (vec![1, 0, 1, 2, 1, 4], None));
}

#[tokio::test]
async fn a_server_that_ignores_the_page_is_an_error_in_either_counting() {
    let scene = scene(|_, _| numbers(0..3));
    let (items, failure) = outcome(scene.by_number().page_size(3)).await;
    assert_eq!((items, scene.asked()), (vec![0, 1, 2], vec![0, 1, 2]));
    assert!(failure.unwrap().contains("came twice"));
    let scene = self::scene(|_, _| Reply::json(200, json!({"items": [0, 1], "total": 6}).to_string()));
    let (_, failure) = outcome(scene.by_number().page_size(2)).await;
    assert!(failure.unwrap().contains("4 of the 6 announced are missing"));
}

#[tokio::test]
async fn positions_at_the_end_of_what_can_be_counted_are_an_error_and_no_panic() {
    for start in [u64::MAX, u64::MAX - 1, u64::MAX / 2, 1 << 63] {
        for totals in [json!({}), json!({"current": u64::MAX, "pages": u64::MAX, "total": u64::MAX})] {
            let says_nothing = totals == json!({});
            let answer = move |position: u64, _| {
                let mut body = totals.clone();
                body["items"] = json!([position, 7]);
                Reply::json(200, body.to_string())
            };
            let scene = scene(answer);
            let mut items = std::pin::pin!(scene.by_number().page_size(u64::MAX).start_at(start).items().take(20));
            let mut last = None;
            while let Some(item) = items.next().await {
                last = Some(item);
            }
            if start >= u64::MAX - 1 && says_nothing {
                let words = last.unwrap().unwrap_err().to_string();
                assert!(words.contains("beyond what can be counted"), "{words}");
            }
        }
        let scene = scene(|_, _| numbers(0..2));
        outcome(scene.by_offset().start_at(start)).await.1.unwrap();
    }
}

#[tokio::test]
async fn a_list_that_broke_off_goes_on_where_it_broke() {
    let is_down = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
    let down = std::sync::Arc::clone(&is_down);
    let scene = scene(move |page, size| {
        if page == 2 && down.load(std::sync::atomic::Ordering::SeqCst) {
            return Reply::status(418);
        }
        let body = json!({"items": cut(7, page * size, size), "current": page, "pages": 4, "total": 7});
        Reply::json(200, body.to_string())
    });
    let (mut all, mut next) = (Vec::new(), None);
    {
        let mut pages = std::pin::pin!(scene.by_number().page_size(2).pages());
        while let Some(page) = pages.next().await {
            let Ok(page) = page else { break };
            next = page.next;
            all.extend(page.into_values().unwrap());
        }
        assert!(pages.next().await.is_none(), "an error ends the pages");
    }
    assert_eq!((next, all.len()), (Some(2), 4));
    is_down.store(false, std::sync::atomic::Ordering::SeqCst);
    let (rest, failure) = outcome(scene.by_number().page_size(2).start_at(next.unwrap())).await;
    all.extend(rest);
    assert_eq!((all, failure), ((0..7).collect(), None));
}

#[tokio::test]
async fn the_failure_of_a_page_is_told_before_the_bound_is() {
    let scene = scene(|offset, _| if offset == 0 { numbers(0..2) } else { Reply::status(418) });
    let error = scene.by_offset().page_size(2).try_collect_max(2).await.unwrap_err();
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Status, Some(418)));
}

#[tokio::test]
async fn of_a_page_of_odd_records_a_hundred_say_what_is_wrong_with_them_and_all_have_their_place() {
    let body = format!("[{}7]", "{},".repeat(150));
    let scene = scene(move |offset, _| if offset == 0 { Reply::json(200, body.clone()) } else { numbers(0..0) });
    let items: Vec<_> = scene.by_offset().items().collect().await;
    assert_eq!(items.len(), 151);
    let words: Vec<String> = items[..150].iter().map(|item| item.as_ref().unwrap_err().to_string()).collect();
    assert!(
        words[99].contains("[99]") && words[100] == words[149] && words[100].contains("more than 100"),
        "{words:?}"
    );
    assert_eq!(*items[150].as_ref().unwrap(), 7);
}
