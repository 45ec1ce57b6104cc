//! What servers answer when they are asked for a page beyond the last, in whatever way they count pages and whatever they
//! say of the whole list.

use futures_util::StreamExt;
use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{Frame, Page, PageParameters, Pager, framed_list, parse_json_array};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::{Client, Error, Operation, RawResponse, RetryPolicy};
use serde_json::json;

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());

pivot_core::operations! { ACME;
    /// Numbers.
    ListNumbers("numbers"): GET "/numbers" => ListFormat(Vec<u64>);
}

const FRAME: Frame = Frame {
    items: "items",
    current_page: Some("current"),
    total_pages: Some("pages"),
    total_items: Some("total"),
    further: &[],
};

/// What a server answers to a number beyond its last page.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Beyond {
    Empty,
    LastPage,
    FirstPage,
    Status(u16),
}

const BEYOND: [Beyond; 7] = [
    Beyond::Empty,
    Beyond::LastPage,
    Beyond::FirstPage,
    Beyond::Status(400),
    Beyond::Status(404),
    Beyond::Status(416),
    Beyond::Status(422),
];

/// From which number a server counts its pages.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Counting {
    Zero,
    /// From 1; the page 0 is the page 1.
    OneOrZero,
    /// From 1; the page 0 has no items.
    One,
}

#[derive(Clone, Copy, Debug)]
struct Server {
    items: u64,
    /// How many of them it announces, if not all.
    announced: u64,
    /// The most that it gives at once.
    cap: u64,
    counting: Counting,
    beyond: Beyond,
    tells_current: bool,
    tells_pages: bool,
    tells_total: bool,
}

impl Server {
    fn answer(&self, asked: u64, size: u64) -> Reply {
        let (size, from_zero) = (size.min(self.cap), self.counting == Counting::Zero);
        let pages = self.items.div_ceil(size).max(1);
        let number = match (self.counting, asked) {
            (Counting::Zero, asked) => Some(asked),
            (Counting::OneOrZero, 0) => Some(0),
            (Counting::One, 0) => None,
            (_, asked) => Some(asked - 1),
        };
        let number = match (number, self.beyond) {
            (Some(number), _) if number < pages => Some(number),
            (None, _) | (_, Beyond::Empty) => None,
            (_, Beyond::LastPage) => Some(pages - 1),
            (_, Beyond::FirstPage) => Some(0),
            (_, Beyond::Status(status)) => return Reply::json(status, r#"{"message": "no such page"}"#),
        };
        let range = number.map_or(0..0, |number| number * size..(number * size + size).min(self.items));
        let mut body = json!({"items": range.collect::<Vec<_>>()});
        if self.tells_current {
            body["current"] = (number.unwrap_or(asked) + u64::from(!from_zero)).into();
        }
        if self.tells_pages {
            body["pages"] = self.announced.div_ceil(size).into();
        }
        if self.tells_total {
            body["total"] = self.announced.into();
        }
        Reply::json(200, body.to_string())
    }

    /// Whether a list of this server ends well, by what its reader can know.
    ///
    /// Whatever was announced has come: well. Nothing was announced: well if the server has said that there is no more, by
    /// no items, or that the page is not there (an invalid number may be one that it does not search for); by a repetition of
    /// the page before, if it has shown that it looks at the number; or by a repetition or a refusal of any kind behind a
    /// page shorter than full ones before it.
    fn ends_well(&self, asked: u64) -> bool {
        let size = asked.min(self.cap);
        if self.tells_total && self.announced != self.items {
            return false;
        }
        if self.tells_total || self.tells_pages || self.items == 0 {
            return true;
        }
        let pages = self.items.div_ceil(size);
        let ends_short = pages > 1 && size == asked && !self.items.is_multiple_of(size);
        match self.beyond {
            Beyond::Empty | Beyond::Status(404 | 416) => true,
            Beyond::Status(_) => ends_short,
            Beyond::LastPage => ends_short || pages > 1,
            Beyond::FirstPage => ends_short,
        }
    }
}

fn servers() -> Vec<Server> {
    let mut servers = Vec::new();
    for items in 0..8 {
        for cap in [2, 100] {
            for counting in [Counting::Zero, Counting::OneOrZero, Counting::One] {
                for beyond in BEYOND {
                    for bits in 0..8 {
                        let (tells_current, tells_pages, tells_total) = (bits & 1 > 0, bits & 2 > 0, bits & 4 > 0);
                        let announced = items;
                        servers.push(Server {
                            items,
                            announced,
                            cap,
                            counting,
                            beyond,
                            tells_current,
                            tells_pages,
                            tells_total,
                        });
                    }
                }
            }
        }
    }
    servers
}

fn client(answer: impl Fn(u64, u64) -> Reply + Send + Sync + 'static) -> (Client, StubTransport) {
    let asked = |request: &Received, which| -> u64 { request.url.query_pairs().nth(which).unwrap().1.parse().unwrap() };
    let transport = StubTransport::new(move |request| answer(asked(request, 0), asked(request, 1)));
    let client = Client::builder("https://api.example").transport(transport.clone()).clock(ManualClock::new());
    (client.retry(RetryPolicy::none()).build().unwrap(), transport)
}

fn read(response: RawResponse) -> Result<Page<u64>, Error> {
    framed_list(&response, &FRAME)
}

const NUMBER: PageParameters = PageParameters::Number { page: "page", size: "size" };
const OFFSET: PageParameters = PageParameters::Offset { offset: "offset", limit: "limit" };

/// The items, the error behind them, and how many requests they took.
async fn outcome(server: Server, size: u64, ahead: bool) -> (Vec<u64>, Option<Error>, u64) {
    let (client, transport) = client(move |asked, size| server.answer(asked, size));
    let list: Pager<u64> = Pager::new(&client, ListNumbers::ENDPOINT, NUMBER, read).page_size(size);
    let (items, error) = all(if ahead { list.prefetch() } else { list }).await;
    (items, error, transport.received().len() as u64)
}

async fn all(list: Pager<u64>) -> (Vec<u64>, Option<Error>) {
    let mut items = std::pin::pin!(list.items());
    let (mut all, mut end) = (Vec::new(), None);
    while let Some(item) = items.next().await {
        assert!(end.is_none() && all.len() < 100, "nothing follows the end");
        match item {
            Ok(item) => all.push(item),
            Err(error) => end = Some(error),
        }
    }
    (all, end)
}

#[tokio::test]
async fn every_item_comes_once_and_no_server_makes_an_error_of_its_end() {
    for server in servers() {
        for size in [2, 3] {
            let (items, error, requests) = outcome(server, size, server.items % 2 == 0).await;
            let case = format!("{size} a page of {server:?}: {items:?} {error:?}");
            assert_eq!(items, (0..server.items).collect::<Vec<_>>(), "{case}");
            assert_eq!(error.is_none(), server.ends_well(size), "{case}");
            assert!(requests <= server.items.div_ceil(size.min(server.cap)) + 3, "{requests} requests: {case}");
        }
    }
}

#[tokio::test]
async fn a_list_that_is_shorter_than_announced_is_an_error_whatever_comes_behind_it() {
    for honest in servers().into_iter().filter(|server| server.tells_total) {
        for more in [1, 9] {
            let server = Server { announced: honest.items + more, ..honest };
            let (items, error, _) = outcome(server, 2, false).await;
            assert_eq!(items, (0..server.items).collect::<Vec<_>>(), "{server:?}");
            assert!(error.is_some() && !server.ends_well(2), "{server:?}");
        }
    }
}

#[tokio::test]
async fn a_page_that_is_announced_and_refused_is_the_servers_own_error() {
    for (status, tells_total) in [(400, true), (404, true), (404, false), (422, false)] {
        let server = Server {
            items: 4,
            announced: 6,
            cap: 2,
            counting: Counting::Zero,
            beyond: Beyond::Status(status),
            tells_current: false,
            tells_pages: true,
            tells_total,
        };
        let (items, error, _) = outcome(server, 2, false).await;
        let error = error.unwrap();
        assert_eq!((items.len(), error.status().map(|found| found.as_u16())), (4, Some(status)), "{error}");
    }
}

#[tokio::test]
async fn a_refusal_of_the_first_page_or_for_another_reason_is_no_end() {
    for parameters in [NUMBER, OFFSET] {
        for status in [400_u16, 401, 403, 404, 405, 409, 410, 416, 422, 429, 500, 503] {
            for refused in [0, 1] {
                let (client, _) = client(move |position, size| match position.div_ceil(size.min(2)) {
                    asked if asked == refused => Reply::json(status, "{}"),
                    asked => Reply::json(200, json!([asked * 2, asked * 2 + 1]).to_string()),
                });
                let size = if parameters == NUMBER { 1 } else { 2 };
                let list: Pager<u64> =
                    Pager::new(&client, ListNumbers::ENDPOINT, parameters, parse_json_array).page_size(size);
                let (items, error) = all(list).await;
                // Nothing was announced: a page that is called wrong may be one of many.
                let says_the_end = matches!(status, 404 | 416);
                let case = format!("{status} to page {refused} by {parameters:?}: {error:?}");
                assert_eq!(items.len() as u64, refused * 2, "{case}");
                assert_eq!(error.is_none(), refused == 1 && says_the_end, "{case}");
            }
        }
    }
}
