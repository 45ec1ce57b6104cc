//! Lists that are read in parts: page by page, or resumed after an interruption.

use futures_util::StreamExt;
use pivot_core::RequestOptionsBuilder;
use pivot_core::pagination::{Page, Pager};
use pivot_core::testing::Reply;
use serde_json::json;

use crate::scene::{Scene, cut, numbers, outcome, scene};

const SIZE: u64 = 2;

/// A server of this many numbers, and how it is asked.
struct Server {
    name: &'static str,
    start: fn(u64) -> Scene,
    list: fn(&Scene) -> Pager<u64>,
    /// Whether it refuses a page beyond the end, which is an error of a page that is asked for by itself.
    refuses: bool,
}

fn page_of(total: u64, number: u64, size: u64) -> Reply {
    Reply::json(200, json!(cut(total, number * size, size)).to_string())
}

fn last_page(total: u64, size: u64) -> u64 {
    total.div_ceil(size).saturating_sub(1)
}

fn framed(total: u64, number: u64, size: u64, current: u64) -> Reply {
    let body = json!({"items": cut(total, number * size, size), "current": current, "pages": total.div_ceil(size), "total": total});
    Reply::json(200, body.to_string())
}

const SERVERS: [Server; 7] = [
    Server {
        name: "from zero, saying nothing",
        start: |total| scene(move |page, size| page_of(total, page, size)),
        list: Scene::by_number,
        refuses: false,
    },
    Server {
        name: "from one, saying nothing",
        start: |total| scene(move |page, size| page_of(total, page.max(1) - 1, size)),
        list: Scene::by_number,
        refuses: false,
    },
    Server {
        name: "from one, with totals",
        start: |total| scene(move |page, size| framed(total, page.max(1) - 1, size, page.max(1))),
        list: Scene::by_number,
        refuses: false,
    },
    Server {
        name: "from zero, with the last page for all beyond",
        start: |total| scene(move |page, size| page_of(total, page.min(last_page(total, size)), size)),
        list: Scene::by_number,
        refuses: false,
    },
    Server {
        name: "from zero, refusing what is beyond",
        start: |total| {
            scene(
                move |page, size| {
                    if page > last_page(total, size) { Reply::status(404) } else { page_of(total, page, size) }
                },
            )
        },
        list: Scene::by_number,
        refuses: true,
    },
    Server {
        name: "by offset",
        start: |total| scene(move |offset, limit| numbers(offset.min(total)..(offset + limit).min(total))),
        list: Scene::by_offset,
        refuses: false,
    },
    Server {
        name: "by offset, one at a time",
        start: |total| scene(move |offset, _| numbers(offset.min(total)..(offset + 1).min(total))),
        list: Scene::by_offset,
        refuses: false,
    },
];

async fn first_pages(list: Pager<u64>, count: usize) -> Vec<Page<u64>> {
    // What fails behind the first pages is not of interest here.
    list.pages().take(count).filter_map(async |page| page.ok()).collect().await
}

#[tokio::test]
async fn a_list_that_is_resumed_behind_any_page_has_every_item_once() {
    for server in &SERVERS {
        for total in 0..8 {
            for count in 1..=5 {
                let scene = (server.start)(total);
                let list = || (server.list)(&scene).page_size(SIZE);
                let pages = first_pages(list(), count).await;
                let Some(last) = pages.last() else { continue };
                let mut all: Vec<u64> = pages.iter().flat_map(|page| page.clone().into_values().unwrap()).collect();
                let mut failure = None;
                if let Some(rest) = list().resume(last) {
                    let (items, failed) = outcome(rest).await;
                    all.extend(items);
                    failure = failed;
                }
                // Of a single page that comes for every number it is not known whether it is all.
                let whole = outcome(list()).await;
                assert_eq!(whole.0, (0..total).collect::<Vec<_>>(), "{}", server.name);
                assert_eq!((all, failure), whole, "{}: {total} items, {count} pages", server.name);
            }
        }
    }
}

#[tokio::test]
async fn pages_that_are_sent_one_by_one_have_every_item_once() {
    for server in SERVERS.iter().filter(|server| !server.refuses) {
        for total in 0..8 {
            let scene = (server.start)(total);
            let list = || (server.list)(&scene).page_size(SIZE);
            if outcome(list()).await.1.is_some() {
                continue;
            }
            let (mut all, mut next) = (Vec::new(), Some(list()));
            while let Some(request) = next {
                let page = request.send().await.unwrap();
                next = list().resume(&page);
                all.extend(page.into_values().unwrap());
            }
            assert_eq!(all, (0..total).collect::<Vec<_>>(), "{}: {total} items", server.name);
        }
    }
}

#[tokio::test]
async fn what_a_resumed_list_lacks_of_what_was_announced_is_an_error() {
    // Five are announced, and the third page is empty.
    let scene = scene(|page, size| {
        let items = if page < 2 { cut(5, page * size, size) } else { Vec::new() };
        Reply::json(200, json!({"items": items, "current": page, "total": 5}).to_string())
    });
    let list = || scene.by_number().page_size(SIZE);
    let whole = outcome(list()).await;
    assert_eq!(whole.0, [0, 1, 2, 3]);
    assert!(whole.1.is_some());
    let pages = first_pages(list(), 1).await;
    let rest = outcome(list().resume(&pages[0]).unwrap()).await;
    assert_eq!((rest.0.as_slice(), rest.1), ([2, 3].as_slice(), whole.1));
}

#[tokio::test]
async fn a_page_is_sent_in_three_ways_with_the_options_of_the_list() {
    let scene = scene(|_, _| numbers(0..2).header("x-total", "2"));
    let list = || scene.by_offset().page_size(SIZE).start_at(4).header("x-trace", "t-1").query("verbose", "1");
    let page = list().send().await.unwrap();
    assert_eq!((page.next, page.into_values().unwrap()), (Some(6), vec![0, 1]));
    let response = list().send_with_response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.header("x-total")), (200, Some("2")));
    assert_eq!(response.into_value().into_values().unwrap(), [0, 1]);
    assert_eq!(list().send_raw().await.unwrap().body().as_ref(), b"[0,1]");
    for request in scene.transport.received() {
        assert_eq!(request.url.query(), Some("offset=4&limit=2&verbose=1"));
        assert_eq!(request.headers["x-trace"], "t-1");
    }
}

#[tokio::test]
async fn a_start_of_ones_own_is_none_of_what_was_resumed() {
    let scene = scene(|page, size| page_of(7, page, size));
    let pages = first_pages(scene.by_number().page_size(SIZE), 2).await;
    let again = scene.by_number().page_size(SIZE).resume(&pages[1]).unwrap().start_at(0);
    assert_eq!(outcome(again).await, ((0..7).collect(), None));
}
