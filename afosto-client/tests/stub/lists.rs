//! Lists page by page, over a transport that answers by itself.

use crate::scene::{Scene, scene};
use futures_util::{StreamExt, TryStreamExt};
use pivot_core::testing::{Received, Reply};

fn orders(numbers: std::ops::Range<usize>) -> String {
    let orders: Vec<String> = numbers.map(|number| format!(r#"{{"number":"{number}"}}"#)).collect();
    format!("[{}]", orders.join(","))
}

/// Answers page `x-page` of `total` items, `size` a page, with the headers that `next` gives for a page.
fn server(total: usize, size: usize, next: fn(usize, bool) -> Option<String>) -> Scene {
    scene(move |request: &Received| {
        let page: usize = request.header("x-page").trim_start_matches('c').parse().unwrap_or(1);
        let start = ((page - 1) * size).min(total);
        let end = (start + size).min(total);
        let reply = Reply::json(200, orders(start..end));
        match next(page, end == total) {
            Some(next) => reply.header("x-page", &next),
            None => reply,
        }
    })
}

async fn numbers(scene: &Scene) -> Vec<String> {
    // A list whose reference names a cursor in the answer and none in the request.
    let items = scene.afosto.rel().list_contacts().items();
    items.map_ok(|contact| contact.extra.get("number").unwrap().as_text().unwrap()).try_collect().await.unwrap()
}

fn all(total: usize) -> Vec<String> {
    (0..total).map(|number| number.to_string()).collect()
}

fn pages(scene: &Scene) -> Vec<String> {
    scene.transport.received().iter().map(|request| request.header("x-page").to_owned()).collect()
}

#[tokio::test]
async fn a_cursor_is_sent_back_until_there_is_none() {
    let scene = server(5, 2, |page, is_last| (!is_last).then(|| format!("c{}", page + 1)));
    assert_eq!(numbers(&scene).await, all(5));
    assert_eq!(pages(&scene), ["", "c2", "c3"]);
}

#[tokio::test]
async fn a_page_of_no_items_is_not_asked_for() {
    let scene = server(5, 2, |_, _| None);
    let list = || scene.afosto.odr().list_orders().page_size(0);
    for error in [list().send().await.unwrap_err(), list().try_collect_max(9).await.unwrap_err()] {
        assert_eq!(error.kind(), afosto_client::ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("a page has at least one item"), "{error}");
    }
    assert!(scene.transport.received().is_empty());
}

#[tokio::test]
async fn an_empty_cursor_ends_a_list_and_so_does_the_one_that_was_sent() {
    let scene = server(4, 2, |page, is_last| Some(if is_last { String::new() } else { format!("c{}", page + 1) }));
    assert_eq!(numbers(&scene).await, all(4));
    let scene = server(4, 2, |page, is_last| Some(format!("c{}", if is_last { page } else { page + 1 })));
    assert_eq!(numbers(&scene).await, all(4));
    assert_eq!(pages(&scene), ["", "c2"]);
}

#[tokio::test]
async fn a_short_page_with_a_cursor_is_not_the_end() {
    let answers = ["[{\"number\":\"0\"}]", "[]", "[{\"number\":\"1\"},{\"number\":\"2\"}]"];
    let scene = scene(move |request| {
        let page: usize = request.header("x-page").parse().unwrap_or(0);
        let reply = Reply::json(200, answers[page]);
        if page < 2 { reply.header("x-page", &(page + 1).to_string()) } else { reply }
    });
    assert_eq!(numbers(&scene).await, all(3));
}

#[tokio::test]
async fn cursors_that_go_round_are_an_error_and_no_endless_list() {
    let scene = server(1000, 1, |page, _| Some(format!("c{}", page % 5 + 1)));
    let mut items = std::pin::pin!(scene.afosto.rel().list_contacts().items());
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => assert!(scene.transport.received().len() < 30),
            Err(error) => break error,
        }
    };
    assert!(error.to_string().contains("came again"), "{error}");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn numbered_pages_are_counted_from_1_to_an_empty_one() {
    for (total, asked) in [(5, vec!["", "2", "3", "4"]), (4, vec!["", "2", "3"]), (1, vec!["", "2"]), (0, vec![""])] {
        let scene = server(total, 2, |_, _| None);
        let prices: Vec<_> = scene.afosto.cat().list_pricing_groups().items().try_collect().await.unwrap();
        assert_eq!((prices.len(), pages(&scene)), (total, asked.iter().map(ToString::to_string).collect()), "{total}");
    }
}

#[tokio::test]
async fn a_count_ends_numbered_pages_without_another_request() {
    let scene = scene(|request| {
        let page = request.header("x-page").parse().unwrap_or(1);
        Reply::json(200, orders((page - 1) * 2..page * 2)).header("x-count", "4")
    });
    let pages: Vec<_> = scene.afosto.cat().list_pricing_groups().page_size(2).pages().try_collect().await.unwrap();
    assert_eq!((pages.len(), pages[0].count, scene.transport.received().len()), (2, Some(4), 2));
    let rest: Vec<_> = scene.afosto.cat().list_pricing_groups().start_at("2").items().try_collect().await.unwrap();
    assert_eq!((rest.len(), scene.transport.received().len()), (2, 3), "the items before the start count too");
}

#[tokio::test]
async fn an_answer_that_names_its_own_page_counts_pages_and_another_is_a_cursor() {
    // The reference says of orders that x-page begins at 1, and that the answer has one too.
    for next in [
        |page: usize, _: bool| Some(page.to_string()),
        |page: usize, is_last: bool| (!is_last).then(|| (page + 1).to_string()),
    ] {
        let scene = server(6, 2, next);
        let orders: Vec<_> = scene.afosto.odr().list_orders().items().try_collect().await.unwrap();
        assert_eq!(orders.iter().filter_map(|order| order.number.clone()).collect::<Vec<_>>(), all(6));
    }
}

#[tokio::test]
async fn orders_come_whole_where_nothing_tells_how_pages_follow_each_other() {
    // What each page announces, if anything, of 57 orders, of which no more than 25 come at once.
    for count in [None, Some("57.0"), Some("1,057"), Some("25"), Some("57")] {
        for size in [25, 100] {
            let scene = scene(move |request: &Received| {
                let page: usize = request.header("x-page").parse().unwrap_or(1);
                let (start, end) = (((page - 1) * 25).min(57), (page * 25).min(57));
                let reply = Reply::json(200, orders(start..end));
                match count {
                    Some(count) => reply.header("x-count", count),
                    None => reply,
                }
            });
            let list = scene.afosto.odr().list_orders().page_size(size);
            let orders: Vec<_> = list.items().try_collect().await.unwrap();
            let found: Vec<_> = orders.iter().filter_map(|order| order.number.clone()).collect();
            assert_eq!(found, all(57), "{count:?}, {size} a page");
        }
    }
}

#[tokio::test]
async fn one_page_tells_where_the_next_begins_and_a_list_can_go_on_there() {
    let scene = server(5, 2, |page, is_last| (!is_last).then(|| format!("c{}", page + 1)));
    let page = scene.afosto.rel().list_contacts().page_size(2).send().await.unwrap();
    assert_eq!((page.content.len(), page.next.as_deref()), (2, Some("c2")));
    let rest: Vec<_> = scene.afosto.rel().list_contacts().start_at(page.next.unwrap()).items().collect().await;
    assert_eq!(rest.len(), 3);
}

#[tokio::test]
async fn only_one_page_is_asked_for_before_it_is_wanted_and_one_more_if_that_is_wished() {
    for (ahead, expected) in [(false, 1), (true, 2)] {
        let scene = server(100, 2, |page, _| Some(format!("c{}", page + 1)));
        let call = scene.afosto.rel().list_contacts();
        let call = if ahead { call.prefetch() } else { call };
        let mut pages = std::pin::pin!(call.pages());
        pages.next().await.unwrap().unwrap();
        assert_eq!(scene.transport.received().len(), expected);
    }
    let scene = server(5, 2, |page, is_last| (!is_last).then(|| format!("c{}", page + 1)));
    let all: Vec<_> = scene.afosto.rel().list_contacts().prefetch().items().try_collect().await.unwrap();
    assert_eq!(all.len(), 5);
}

#[tokio::test]
async fn a_search_has_pages_of_its_own_kind() {
    let scene = scene(|request| {
        let reply = Reply::json(200, r#"{"hits":[{"code":"a"}],"pagination":{"entity_count":2}}"#);
        if request.header("x-page").is_empty() { reply.header("x-page", "n") } else { reply }
    });
    let pages: Vec<_> = scene.afosto.cnt().run_simple_search(&Default::default()).pages().try_collect().await.unwrap();
    assert_eq!(pages.iter().map(|page| page.content.hits.len()).sum::<usize>(), 2);
}

#[tokio::test]
async fn a_list_beyond_its_bound_is_an_error_and_not_a_part() {
    let scene = server(5, 2, |page, is_last| (!is_last).then(|| format!("c{}", page + 1)));
    assert_eq!(scene.afosto.rel().list_contacts().try_collect_max(5).await.unwrap().len(), 5);
    assert!(
        scene.afosto.rel().list_contacts().try_collect_max(4).await.unwrap_err().to_string().contains("more than 4")
    );
}

#[tokio::test]
async fn a_page_in_a_header_of_ones_own_is_refused_before_anything_is_sent() {
    use afosto_client::RequestOptionsBuilder;
    let scene = server(5, 2, |page, is_last| (!is_last).then(|| format!("c{}", page + 1)));
    let contacts = || scene.afosto.rel().list_contacts().header("X-Page", "2");
    for error in [contacts().items().try_collect::<Vec<_>>().await.unwrap_err(), contacts().send().await.unwrap_err()] {
        assert!(error.to_string().contains("start_at"), "{error}");
    }
    assert!(pages(&scene).is_empty());
}
