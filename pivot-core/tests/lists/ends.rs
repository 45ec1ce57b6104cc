//! Lists that break off, go round, or are shorter than announced.

use futures_util::StreamExt;
use pivot_core::ErrorKind;
use pivot_core::testing::Reply;
use serde_json::json;

use crate::scene::{cut, numbers, outcome, scene};

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
    let (mut all, mut last) = (Vec::new(), None);
    {
        let mut pages = std::pin::pin!(scene.by_number().page_size(2).pages());
        while let Some(page) = pages.next().await {
            let Ok(page) = page else { break };
            all.extend(page.clone().into_values().unwrap());
            last = Some(page);
        }
        assert!(pages.next().await.is_none(), "an error ends the pages");
    }
    let last = last.unwrap();
    assert_eq!((last.next, all.len()), (Some(2), 4));
    is_down.store(false, std::sync::atomic::Ordering::SeqCst);
    let (rest, failure) = outcome(scene.by_number().page_size(2).resume(&last).unwrap()).await;
    all.extend(rest);
    assert_eq!((all, failure), ((0..7).collect(), None));
}

#[tokio::test]
async fn the_failure_of_a_page_is_told_before_the_bound_is() {
    let scene = scene(|offset, _| if offset == 0 { numbers(0..2) } else { Reply::status(418) });
    let error = scene.by_offset().page_size(2).try_collect_max(2).await.unwrap_err();
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Status, Some(418)));
}
