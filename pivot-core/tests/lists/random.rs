//! Lists from servers made by chance, against what such a server has.

use futures_util::StreamExt;
use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{Announced, Page, PageParameters, Pager, parse_items};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::{Client, Error, Operation, RawResponse};
use proptest::prelude::*;
use serde_json::{Value, json};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());

pivot_core::operations! { ACME;
    /// Numbers.
    ListNumbers("numbers"): GET "/numbers" => ListFormat(Vec<u64>);
}

/// What a server does. Its items are the numbers below `total`.
#[derive(Clone, Debug)]
struct Server {
    total: u64,
    /// How many items a page has at most, whatever is asked for.
    cap: u64,
    by_number: bool,
    from_one: bool,
    /// How far the announced count is off.
    off_by: Option<i64>,
    tells_pages: bool,
    tells_current: bool,
    /// After this many pages the first ones come again.
    circle: Option<u64>,
    /// Each so many items one cannot be read.
    odd: Option<u64>,
}

fn server() -> impl Strategy<Value = Server> {
    let hints = (proptest::option::of(-3..=3_i64), any::<bool>(), any::<bool>());
    let what = (0..40_u64, 1..9_u64, any::<bool>(), any::<bool>());
    let wrong = (proptest::option::weighted(0.2, 1..5_u64), proptest::option::weighted(0.3, 2..7_u64));
    (what, hints, wrong).prop_map(|((total, cap, by_number, from_one), hints, (circle, odd))| Server {
        total,
        cap,
        by_number,
        from_one: by_number && from_one,
        off_by: hints.0,
        tells_pages: by_number && hints.1,
        tells_current: by_number && hints.2,
        circle,
        odd,
    })
}

impl Server {
    fn size(&self, asked: u64) -> u64 {
        asked.min(self.cap)
    }

    fn answer(&self, position: u64, asked: u64) -> Reply {
        let size = self.size(asked);
        let number = match () {
            () if self.from_one => position.max(1) - 1,
            () if self.by_number => position,
            () => position / size,
        };
        let number = self.circle.map_or(number, |circle| number % circle);
        let skipped = if self.by_number || self.circle.is_some() { number.saturating_mul(size) } else { position };
        let items =
            (skipped.min(self.total)..skipped.saturating_add(size).min(self.total)).map(|item| match self.odd {
                Some(odd) if item.is_multiple_of(odd) => json!(format!("odd {item}")),
                _ => json!(item),
            });
        let mut body = json!({"items": items.collect::<Vec<_>>()});
        if let Some(announced) = self.announced() {
            body["total"] = announced.into();
        }
        if self.tells_pages {
            body["pages"] = self.total.div_ceil(size).into();
        }
        if self.tells_current {
            body["current"] = (number + u64::from(self.from_one)).into();
        }
        Reply::json(200, body.to_string())
    }

    fn announced(&self) -> Option<u64> {
        self.off_by.and_then(|off| self.total.checked_add_signed(off))
    }
}

fn read(response: RawResponse) -> Result<Page<u64>, Error> {
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    let number = |name: &str| body[name].as_u64();
    let announced = Announced {
        is_last: None,
        current_page: number("current"),
        total_pages: number("pages"),
        total_items: number("total"),
    };
    Ok(parse_items(&response, body["items"].to_string().as_bytes())?.unwrap().announced(announced))
}

/// The items with the odd ones as nothing, how the list ended, and how many requests it took.
async fn list(server: &Server, size: u64, ahead: bool) -> (Vec<Option<u64>>, Result<(), String>, usize) {
    let asked = |request: &Received, which| -> u64 { request.url.query_pairs().nth(which).unwrap().1.parse().unwrap() };
    let model = server.clone();
    let transport = StubTransport::new(move |request| model.answer(asked(request, 0), asked(request, 1)));
    let client = Client::builder("https://api.example").transport(transport.clone()).clock(ManualClock::new());
    let client = client.build().unwrap();
    let parameters = match server.by_number {
        true => PageParameters::Number { page: "page", size: "size" },
        false => PageParameters::Offset { offset: "offset", limit: "limit" },
    };
    let list = Pager::new(&client, ListNumbers::ENDPOINT, parameters, read).page_size(size);
    let mut items = std::pin::pin!(if ahead { list.prefetch() } else { list }.items());
    let (mut all, mut end) = (Vec::new(), Ok(()));
    while let Some(item) = items.next().await {
        assert_eq!(end, Ok(()), "nothing follows the end");
        assert!(all.len() < 1_000, "endless");
        match item {
            Ok(item) => all.push(Some(item)),
            Err(error) if error.to_string().contains("of another form") => all.push(None),
            Err(error) => end = Err(error.to_string()),
        }
    }
    (all, end, transport.received().len())
}

/// What must be true of any list, whatever the server is.
fn check(server: &Server, size: u64, outcome: &(Vec<Option<u64>>, Result<(), String>, usize)) {
    let (all, end, requests) = outcome;
    let whole: Vec<Option<u64>> = (0..server.total)
        .map(|item| Some(item).filter(|item| server.odd.is_none_or(|odd| !item.is_multiple_of(odd))))
        .collect();
    let pages = server.total.div_ceil(server.size(size));
    assert!(*requests as u64 <= pages + 3, "{requests} requests");
    assert!(whole.starts_with(all), "each once, in order: {all:?}");
    let is_whole = all.len() == whole.len();
    // Never silently short: what is announced comes, even where there is more of it.
    let is_announced = server.announced().is_some_and(|announced| announced <= all.len() as u64);
    assert!(is_whole || is_announced || end.is_err(), "{} of {} items", all.len(), whole.len());
    // Whoever announces too many is informed; nobody else, unless its pages go round.
    let announces_too_many = server.announced().is_some_and(|announced| announced > server.total);
    let goes_round = server.circle.is_some_and(|circle| circle < pages + 2 || !server.by_number);
    assert!(end.is_ok() || announces_too_many || goes_round, "{end:?}");
    assert!(end.is_err() || !announces_too_many, "{} announced", server.total);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_is_never_short_without_a_word_never_endless_and_asks_no_more_than_it_must(
        server in server(), size in 1..12_u64, ahead in any::<bool>()
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let outcome = runtime.block_on(list(&server, size, ahead));
        check(&server, size, &outcome);
    }
}
