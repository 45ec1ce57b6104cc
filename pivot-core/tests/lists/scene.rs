//! A server that answers by the position, and lists of it.

use futures_util::StreamExt;
use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{Announced, Page, PageParameters, Pager, parse_items, parse_json_array};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::{Client, Error, Operation, RawResponse};
use serde_json::{Value, json};

pub(crate) static ACME: Vendor = Vendor::new("acme", parse_error);

pub(crate) fn parse_error(answer: &pivot_core::endpoint::ErrorResponse<'_>) -> ErrorDetails {
    let said: Value = serde_json::from_slice(answer.body).unwrap_or_default();
    ErrorDetails { message: said["message"].as_str().map(str::to_owned), ..ErrorDetails::default() }
}

pivot_core::operations! { ACME;
    /// Numbers.
    pub(crate) ListNumbers("numbers"): GET "/numbers" => ListFormat(Vec<u64>);
}

pub(crate) const OFFSET: PageParameters = PageParameters::Offset { offset: "offset", limit: "limit" };
pub(crate) const NUMBER: PageParameters = PageParameters::Number { page: "page", size: "size" };

pub(crate) struct Scene {
    pub(crate) transport: StubTransport,
    pub(crate) client: Client,
}

/// A server that answers what it is asked for: a position and a limit.
pub(crate) fn scene(answer: impl Fn(u64, u64) -> Reply + Send + Sync + 'static) -> Scene {
    let transport = StubTransport::new(move |request| answer(asked(request, 0), asked(request, 1)));
    let client = Client::builder("https://api.example").transport(transport.clone()).clock(ManualClock::new());
    Scene { transport, client: client.build().unwrap() }
}

pub(crate) fn asked(request: &Received, which: usize) -> u64 {
    request.url.query_pairs().nth(which).unwrap().1.parse().unwrap()
}

impl Scene {
    pub(crate) fn by_offset(&self) -> Pager<u64> {
        Pager::new(&self.client, ListNumbers::ENDPOINT, OFFSET, parse_json_array)
    }

    pub(crate) fn by_number(&self) -> Pager<u64> {
        Pager::new(&self.client, ListNumbers::ENDPOINT, NUMBER, with_totals)
    }

    /// The positions that were asked for.
    pub(crate) fn asked(&self) -> Vec<u64> {
        self.transport.received().iter().map(|request| asked(request, 0)).collect()
    }
}

/// Reads `{"items": […], "current": …, "pages": …, "total": …}`, or a bare array.
pub(crate) fn with_totals(response: RawResponse) -> Result<Page<u64>, Error> {
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

pub(crate) fn numbers(range: std::ops::Range<u64>) -> Reply {
    Reply::json(200, json!(range.collect::<Vec<_>>()).to_string())
}

/// The page of `total` numbers that begins behind `skipped`.
pub(crate) fn cut(total: u64, skipped: u64, size: u64) -> Vec<u64> {
    (skipped.min(total)..skipped.saturating_add(size).min(total)).collect()
}

pub(crate) async fn outcome(list: Pager<u64>) -> (Vec<u64>, Option<String>) {
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
