//! Lists whose end, count or pages are not what they should be.

use futures_util::{StreamExt, TryStreamExt};
use pivot_core::ErrorKind;
use pivot_core::testing::{Received, Reply};

use crate::scene::{Scene, scene};

/// A page of numbered things that any list can hold.
fn things(numbers: std::ops::Range<usize>) -> String {
    let things: Vec<String> = numbers.map(|number| format!(r#"{{"number":"{number}"}}"#)).collect();
    format!("[{}]", things.join(","))
}

/// The page that is asked for by number, `size` of `total` things.
fn cut(request: &Received, total: usize, size: usize) -> String {
    let page: usize = request.header("x-page").parse().unwrap_or(1);
    let start = (page.saturating_sub(1) * size).min(total);
    things(start..(start + size).min(total))
}

fn asked(scene: &Scene) -> Vec<String> {
    scene.transport.received().iter().map(|request| request.header("x-page").to_owned()).collect()
}

/// How many orders came, each once, and what ended them. The reference says of orders that they are paged both ways.
async fn orders(scene: &Scene) -> (usize, Option<String>) {
    let mut items = std::pin::pin!(scene.afosto.odr().list_orders().items());
    let (mut count, mut end) = (0, None);
    while let Some(order) = items.next().await {
        assert_eq!(end, None);
        match order {
            Ok(order) => {
                assert_eq!(order.number, Some(count.to_string()), "in order, each once");
                count += 1;
            }
            Err(error) => end = Some(error.to_string()),
        }
        assert!(count < 1_000);
    }
    (count, end)
}

#[tokio::test]
async fn a_list_that_names_no_next_page_goes_on_by_number_to_its_count() {
    for total in 1..=7 {
        let scene =
            scene(move |request| Reply::json(200, cut(request, total, 2)).header("x-count", &total.to_string()));
        assert_eq!(orders(&scene).await, (total, None));
        assert_eq!(scene.transport.received().len(), total.div_ceil(2));
    }
}

#[tokio::test]
async fn a_list_shorter_than_its_count_is_an_error_that_says_by_how_much() {
    // What it does: gives the first page whatever is asked for, has no more, fails.
    for (answer, came, expected) in [
        ((|_| Reply::json(200, things(0..2))) as fn(&Received) -> Reply, 2, "4 of the 6"),
        (|request| Reply::json(200, cut(request, 3, 2)), 3, "3 of the 6"),
        (
            |request| {
                if request.header("x-page").is_empty() { Reply::json(200, things(0..2)) } else { Reply::status(400) }
            },
            2,
            "400",
        ),
    ] {
        let scene = scene(move |request| answer(request).header("x-count", "6"));
        let (count, end) = orders(&scene).await;
        let end = end.unwrap();
        assert!(count == came && end.contains(expected), "{count} {end}");
        assert!(scene.transport.received().len() < 6);
    }
    // Contacts have cursors alone: there is nothing to go on with.
    let scene = scene(|_| Reply::json(200, things(0..2)).header("x-count", "6"));
    let error = scene.afosto.rel().list_contacts().try_collect_max(10).await.unwrap_err();
    assert!(error.to_string().contains("4 of the 6 announced are missing"), "{error}");
    // One that was begun at a cursor may have had the others before it.
    let rest = scene.afosto.rel().list_contacts().start_at("c2").try_collect_max(10).await.unwrap();
    assert_eq!(rest.len(), 2);
}

#[tokio::test]
async fn counts_that_change_or_are_wrong_never_cut_a_list_short() {
    let whole = |count: usize| (count, None);
    // What x-count says on the pages in turn, of five orders, two a page; and what comes of it.
    for (counts, expected) in [
        (["5", "5", "5", "5"], whole(5)),
        ([" 5 ", "5", "5", "5"], whole(5)),
        (["6", "5", "5", "5"], whole(5)),
        (["3", "5", "5", "5"], whole(5)),
        // Fewer than came, or as many as this page has: no count of all.
        (["2", "2", "2", "2"], whole(5)),
        (["1", "1", "1", "1"], whole(5)),
        // Unreadable, or none.
        (["many", "5.0", "-5", ""], whole(5)),
        (["", "", "", ""], whole(5)),
        (["18446744073709551616", "", "", ""], whole(5)),
        // The end, which tells of no items, takes nothing back.
        (["9", "9", "9", "0"], (5, Some("4 of the 9"))),
        (["18446744073709551615", "", "", ""], (5, Some("18446744073709551610 of the"))),
    ] {
        let scene = scene(move |request| {
            let page = request.header("x-page").parse().unwrap_or(1_usize);
            let reply =
                Reply::json(200, cut(request, 5, 2)).header("x-page", &page.to_string()).header("x-page-size", "2");
            reply.header("x-count", counts[(page - 1).min(3)])
        });
        let (count, end) = orders(&scene).await;
        assert_eq!(count, expected.0, "{counts:?}");
        match (end, expected.1) {
            (None, None) => {}
            (Some(end), Some(words)) => assert!(end.contains(words), "{counts:?}: {end}"),
            found => panic!("{counts:?}: {found:?}"),
        }
    }
}

#[tokio::test]
async fn a_page_without_a_word_about_others_is_followed_by_a_look_for_more() {
    for (total, expected) in
        [(0, vec![""]), (1, vec!["", "2"]), (24, vec!["", "2"]), (25, vec!["", "2"]), (60, vec!["", "2", "3", "4"])]
    {
        let scene = scene(move |request| Reply::json(200, cut(request, total, 25)));
        assert_eq!(orders(&scene).await, (total, None));
        assert_eq!(asked(&scene), expected);
    }
    for length in [1, 24, 25] {
        let scene = scene(move |_| Reply::json(200, things(0..length)));
        assert_eq!(orders(&scene).await, (length, None), "page 2 is page 1: there is no other");
        assert_eq!(asked(&scene), ["", "2"]);
    }
}

#[tokio::test]
async fn a_short_page_in_the_middle_is_not_the_end() {
    // How many items each page has, of a vendor that leaves some out after it has counted the page.
    for lengths in [&[25_usize, 24, 25, 7][..], &[24, 25], &[3, 1, 2], &[25, 1, 25, 25]] {
        let server = move |request: &Received| {
            let page: usize = request.header("x-page").parse().unwrap_or(1);
            let before: usize = lengths.iter().take(page - 1).sum();
            Reply::json(200, things(before..before + lengths.get(page - 1).copied().unwrap_or(0)))
        };
        let scene = scene(server);
        assert_eq!(orders(&scene).await, (lengths.iter().sum(), None), "{lengths:?}");
        assert_eq!(asked(&scene).len(), lengths.len() + 1, "{lengths:?}");
        let scene = self::scene(server);
        let items = scene.afosto.cat().list_pricing_groups().try_collect_max(1_000).await.unwrap();
        assert_eq!((items.len(), asked(&scene).len()), (lengths.iter().sum(), lengths.len() + 1), "{lengths:?}");
    }
}

#[tokio::test]
async fn a_page_beyond_the_last_may_be_refused_or_the_last_again() {
    // What comes for a page beyond `pages`, what the last page has, and whether the list ends well.
    for (beyond, pages, last, is_well) in [
        (404, 2, 25, true),
        (416, 2, 25, true),
        (404, 1, 25, true),
        (400, 2, 7, true),
        (422, 1, 7, true),
        // Behind a full page an invalid number may be one that is not searched for.
        (400, 2, 25, false),
        (422, 1, 25, false),
        (401, 2, 7, false),
        (403, 2, 7, false),
        (405, 2, 7, false),
        (200, 2, 7, true),
        (200, 2, 25, true),
    ] {
        for is_by_number in [false, true] {
            let scene = scene(move |request| {
                let page: usize = request.header("x-page").parse().unwrap_or(1);
                if page > pages && beyond != 200 {
                    return Reply::json(beyond, r#"{"message": "no such page"}"#);
                }
                let page = page.min(pages);
                Reply::json(200, things((page - 1) * 25..(page - 1) * 25 + if page == pages { last } else { 25 }))
            });
            let (count, is_whole) = if is_by_number {
                let all: Vec<_> = scene.afosto.cat().list_pricing_groups().items().collect().await;
                (all.iter().filter(|item| item.is_ok()).count(), all.iter().all(Result::is_ok))
            } else {
                let (count, end) = orders(&scene).await;
                (count, end.is_none())
            };
            let case = format!("{beyond} behind {pages} pages, the last of {last}, by number: {is_by_number}");
            assert_eq!((count, is_whole), ((pages - 1) * 25 + last, is_well), "{case}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_no_end_where_the_page_was_named_by_the_vendor_or_is_the_first() {
    let scene = scene(|request| match request.header("x-page") {
        "" => Reply::json(200, things(0..2)).header("x-page", "c2"),
        _ => Reply::json(404, "{}"),
    });
    let (count, end) = orders(&scene).await;
    assert!(count == 2 && end.unwrap().contains("404"));
    assert!(scene.afosto.rel().list_contacts().try_collect_max(9).await.unwrap_err().to_string().contains("404"));
    let scene = self::scene(|_| Reply::json(404, "{}"));
    assert!(scene.afosto.cat().list_pricing_groups().try_collect_max(9).await.is_err());
    assert!(scene.afosto.cat().list_pricing_groups().start_at("3").try_collect_max(9).await.is_err());
}

#[tokio::test]
async fn a_list_with_cursors_that_counts_after_all_gives_nothing_twice() {
    let scene = scene(|request| {
        let page = if request.header("x-page").is_empty() { "1" } else { request.header("x-page") };
        Reply::json(200, cut(request, 5, 2)).header("x-page", page)
    });
    let contacts = scene.afosto.rel().list_contacts().try_collect_max(10).await.unwrap();
    assert_eq!((contacts.len(), asked(&scene)), (5, ["", "1", "2", "3", "4"].map(str::to_owned).to_vec()));
    // A cursor that happens to be 1 is one.
    let scene = self::scene(|request| {
        let page: usize = request.header("x-page").parse().unwrap_or(0);
        let reply = Reply::json(200, things(page * 2..page * 2 + 2));
        if page < 2 { reply.header("x-page", &(page + 1).to_string()) } else { reply }
    });
    assert_eq!(scene.afosto.rel().list_contacts().try_collect_max(10).await.unwrap().len(), 6);
}

#[tokio::test]
async fn pages_that_go_round_under_ever_new_cursors_are_an_error() {
    for length in [1, 2, 5] {
        let scene = scene(move |request| {
            let page: usize = request.header("x-page").trim_start_matches('c').parse().unwrap_or(0);
            let start = page % length * 2;
            Reply::json(200, things(start..start + 2)).header("x-page", &format!("c{}", page + 1))
        });
        let error = scene.afosto.rel().list_contacts().try_collect_max(1_000).await.unwrap_err();
        let words = error.to_string();
        assert!(words.contains("came twice") || words.contains("came again"), "{words}");
        assert_eq!(scene.transport.received().len(), length + 1);
    }
    let scene = scene(|request| {
        let page: usize = request.header("x-page").trim_start_matches('c').parse().unwrap_or(0);
        Reply::json(200, "[]").header("x-page", &format!("c{}", page + 1))
    });
    let error = scene.afosto.rel().list_contacts().try_collect_max(1_000).await.unwrap_err();
    assert!(error.to_string().contains("only empty pages"), "{error}");
}

#[tokio::test]
async fn no_body_is_a_page_without_items() {
    for reply in [|| Reply::status(204), || Reply::status(200), || Reply::json(200, "null"), || Reply::json(200, "[]")]
    {
        let scene = scene(move |_| reply());
        assert_eq!(orders(&scene).await, (0, None));
        assert!(scene.afosto.rel().list_contacts().send().await.unwrap().content.is_empty());
        assert!(scene.afosto.cat().list_pricing_groups().try_collect_max(1).await.unwrap().is_empty());
    }
    let scene = scene(|_| Reply::json(200, r#"{"code": 422, "message": "no such list"}"#));
    let (count, end) = orders(&scene).await;
    assert_eq!(count, 0);
    assert!(end.unwrap().contains("no such list"));
}

#[tokio::test]
async fn one_odd_item_is_an_error_in_its_place_and_the_list_goes_on() {
    let scene = scene(|request| {
        let page: usize = request.header("x-page").parse().unwrap_or(1);
        let body = [r#"[{"number": "0"}, 7]"#, r#"["odd", {"number": "3"}]"#, "[]"][page - 1];
        Reply::json(200, body).header("x-count", "4")
    });
    let orders: Vec<_> = scene.afosto.odr().list_orders().prefetch().items().collect().await;
    let numbers: Vec<_> =
        orders.iter().map(|order| order.as_ref().ok().and_then(|order| order.number.as_deref())).collect();
    assert_eq!(numbers, [Some("0"), None, None, Some("3")]);
    assert_eq!(orders[1].as_ref().unwrap_err().body().unwrap(), "7");
    let page = scene.afosto.odr().list_orders().send().await.unwrap();
    assert_eq!((page.content.len(), page.content[1].is_err(), page.next.as_deref()), (2, true, Some("2")));
    assert!(scene.afosto.odr().list_orders().try_collect_max(10).await.unwrap_err().to_string().contains("[1]"));
}

#[tokio::test]
async fn a_start_that_cannot_be_asked_for_is_refused_before_anything_is_sent() {
    let scene = scene(|_| Reply::json(200, "[]"));
    for start in ["a\nb", "\r", "\u{7f}", "", "  ", "\0"] {
        let contacts = || scene.afosto.rel().list_contacts().start_at(start);
        let mut pages = std::pin::pin!(contacts().pages());
        let failures = [
            contacts().send().await.unwrap_err(),
            contacts().try_collect_max(1).await.unwrap_err(),
            pages.next().await.unwrap().unwrap_err(),
        ];
        for error in failures {
            assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{start:?}: {error}");
        }
        assert!(pages.next().await.is_none());
    }
    for start in ["two", "2.5", "-1", "18446744073709551616"] {
        let error = scene.afosto.cat().list_pricing_groups().start_at(start).try_collect_max(1).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{start:?}: {error}");
    }
    assert!(scene.transport.received().is_empty());
    let scene = self::scene(|request| Reply::json(200, format!(r#"[{{"id": "{}"}}]"#, request.header("x-page"))));
    let error =
        scene.afosto.cat().list_pricing_groups().start_at(u64::MAX.to_string()).try_collect_max(9).await.unwrap_err();
    assert!(error.to_string().contains("beyond what can be counted"), "{error}");
}

#[tokio::test]
async fn a_list_that_broke_off_goes_on_where_it_broke_in_either_way_of_paging() {
    for with_cursor in [false, true] {
        let is_down = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(true));
        let down = std::sync::Arc::clone(&is_down);
        let scene = scene(move |request| {
            let page: usize = request.header("x-page").trim_start_matches('c').parse().unwrap_or(1);
            if page == 3 && down.load(std::sync::atomic::Ordering::SeqCst) {
                return Reply::status(418);
            }
            let reply = Reply::json(200, things((page - 1) * 2..((page - 1) * 2 + 2).min(7))).header("x-count", "7");
            if with_cursor && page < 4 { reply.header("x-page", &format!("c{}", page + 1)) } else { reply }
        });
        let (mut came, mut last) = (0, None);
        let mut pages = std::pin::pin!(scene.afosto.odr().list_orders().pages());
        while let Some(Ok(page)) = pages.next().await {
            came += page.content.len();
            last = Some(page);
        }
        let last = last.unwrap();
        assert_eq!((came, last.next.as_deref()), (4, Some(if with_cursor { "c3" } else { "3" })));
        is_down.store(false, std::sync::atomic::Ordering::SeqCst);
        let rest = scene.afosto.odr().list_orders().page_size(2).resume(&last).unwrap();
        let rest: Vec<_> = rest.pages().try_collect().await.unwrap();
        assert_eq!(rest.iter().map(|page| page.content.len()).collect::<Vec<_>>(), [2, 1]);
        assert!(scene.afosto.odr().list_orders().resume(rest.last().unwrap()).is_none(), "no page follows the last");
    }
}
