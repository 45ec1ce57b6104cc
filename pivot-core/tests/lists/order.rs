//! Every item once, whatever the server makes of the limit and of its numbers.

use pivot_core::testing::Reply;
use serde_json::json;

use crate::scene::{cut, numbers, outcome, scene};

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
