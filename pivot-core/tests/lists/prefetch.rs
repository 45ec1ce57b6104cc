//! Pages that are asked for ahead, on a clock of tokio's that moves by itself when all wait.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use pivot_core::endpoint::{ErrorDetails, Vendor};
use pivot_core::pagination::{PageParameters, Pager, parse_json_array};
use pivot_core::testing::{Reply, StubTransport};
use pivot_core::transport::{Body, RequestBody, Transport, TransportError};
use pivot_core::{BoxFuture, Client, Operation, RetryPolicy};
use tokio::time::{Instant, sleep};

static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());

pivot_core::operations! { ACME;
    /// Numbers.
    ListNumbers("numbers"): GET "/numbers" => ListFormat(Vec<u64>);
}

const PER_PAGE: u64 = 100;

/// A server that takes its time for each page, over a connection that only goes on while it is polled.
#[derive(Clone)]
struct Slow {
    takes: Duration,
    pages: u64,
    started: Arc<AtomicUsize>,
    dropped: Arc<AtomicUsize>,
}

impl Slow {
    fn new(takes: Duration, pages: u64) -> Self {
        Self { takes, pages, started: Arc::default(), dropped: Arc::default() }
    }

    fn list(&self) -> Pager<u64> {
        let client = Client::builder("https://api.example").transport(self.clone()).retry(RetryPolicy::none());
        let parameters = PageParameters::Offset { offset: "offset", limit: "limit" };
        Pager::new(&client.build().unwrap(), ListNumbers::ENDPOINT, parameters, parse_json_array).page_size(PER_PAGE)
    }

    fn started(&self) -> usize {
        self.started.load(Ordering::SeqCst)
    }
}

/// Counts an answer that nobody waits for any more.
struct Unanswered(Option<Arc<AtomicUsize>>);

impl Drop for Unanswered {
    fn drop(&mut self) {
        if let Some(dropped) = self.0.take() {
            dropped.fetch_add(1, Ordering::SeqCst);
        }
    }
}

impl Transport for Slow {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            self.started.fetch_add(1, Ordering::SeqCst);
            let mut unanswered = Unanswered(Some(Arc::clone(&self.dropped)));
            // In ten steps, each of which must be polled.
            for _ in 0..10 {
                sleep(self.takes / 10).await;
            }
            unanswered.0 = None;
            let query = request.uri().query().unwrap().to_owned();
            let offset: u64 = query.split(['=', '&']).nth(1).unwrap().parse().unwrap();
            let numbers: Vec<u64> =
                (offset..offset + PER_PAGE).filter(|number| *number < self.pages * PER_PAGE).collect();
            Ok(http::Response::new(Body::from(bytes::Bytes::from(serde_json::to_vec(&numbers).unwrap()))))
        })
    }
}

/// How long it takes to read the whole list with so much waiting for each item.
async fn time(list: Pager<u64>, work: Duration) -> (Duration, usize) {
    let start = Instant::now();
    let mut items = std::pin::pin!(list.items());
    let mut count = 0;
    while let Some(item) = items.next().await {
        assert_eq!(item.unwrap(), count);
        sleep(work).await;
        count += 1;
    }
    (start.elapsed(), usize::try_from(count).unwrap())
}

#[tokio::test(start_paused = true)]
async fn the_next_page_comes_while_this_one_is_worked_on() {
    // (what a page takes, what an item takes): the work is longer, the pages are, both are alike.
    for (page, item) in [(20, 1_000), (20, 100), (100, 1_000), (2_000, 1_000)]
        .map(|(page, item)| (Duration::from_millis(page), Duration::from_micros(item)))
    {
        let pages = 20;
        let server = Slow::new(page, pages);
        let (took, count) = time(server.list().prefetch(), item).await;
        assert_eq!(count as u64, pages * PER_PAGE);
        // Timers of tokio have whole milliseconds.
        let item = Duration::from_millis(u64::try_from(item.as_micros().div_ceil(1_000)).unwrap());
        let asked = page * u32::try_from(server.started()).unwrap();
        let worked = item * u32::try_from(count).unwrap();
        assert!(took.as_secs_f64() <= 1.1 * asked.max(worked).as_secs_f64(), "{took:?} for {asked:?} and {worked:?}");
        let (alone, _) = time(Slow::new(page, pages).list(), item).await;
        assert!(alone >= (asked + worked).mul_f64(0.95), "{alone:?}: without it both take their time");
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_reader_is_no_failure_of_the_server() {
    let server = Slow::new(Duration::from_millis(20), 5);
    // Two minutes for each item, where an attempt may take 30 s and a call 60 s.
    let (_, count) = time(server.list().prefetch(), Duration::from_secs(120)).await;
    assert_eq!((count, server.started()), (500, 6));
    let (_, count) = time(Slow::new(Duration::from_millis(20), 2).list(), Duration::from_secs(120)).await;
    assert_eq!(count, 200);
}

/// The clock of tokio, which a test moves on while nobody has a turn.
struct TokioClock;

impl pivot_core::Clock for TokioClock {
    fn now(&self) -> std::time::Instant {
        Instant::now().into_std()
    }

    fn system_time(&self) -> std::time::SystemTime {
        std::time::SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(sleep(duration))
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_reader_is_no_failure_where_the_first_answer_was_one() {
    let replies: [fn() -> Reply; 3] =
        [|| Reply::status(503), || Reply::status(503).header("retry-after", "1"), Reply::hang];
    for first in replies {
        let asked = AtomicUsize::new(0);
        let transport = StubTransport::new(move |request| {
            if asked.fetch_add(1, Ordering::SeqCst) == 1 {
                return first();
            }
            let offset: u64 = request.url.query().unwrap().split(['=', '&']).nth(1).unwrap().parse().unwrap();
            let numbers: Vec<u64> = (offset..offset + 2).filter(|number| *number < 6).collect();
            Reply::json(200, serde_json::to_vec(&numbers).unwrap())
        });
        let client = Client::builder("https://api.example").transport(transport).clock(TokioClock).build().unwrap();
        let parameters = PageParameters::Offset { offset: "offset", limit: "limit" };
        let list: Pager<u64> = Pager::new(&client, ListNumbers::ENDPOINT, parameters, parse_json_array);
        let mut pages = std::pin::pin!(list.page_size(2).prefetch().pages());
        let mut numbers = Vec::new();
        while let Some(page) = pages.next().await {
            numbers.extend(page.unwrap().items.into_iter().map(Result::unwrap));
            // The reader keeps the only thread busy for two minutes.
            tokio::time::advance(Duration::from_secs(120)).await;
        }
        assert_eq!(numbers, [0, 1, 2, 3, 4, 5]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_is_too_slow_for_its_reader_too_still_is_an_error() {
    let server = Slow::new(Duration::from_secs(45), 5);
    for list in [server.list(), server.list().prefetch()] {
        let mut items = std::pin::pin!(list.items());
        assert!(items.next().await.unwrap().unwrap_err().is_timeout());
        assert!(items.next().await.is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_asked_for_before_it_is_wanted_and_never_more_than_one_page_ahead() {
    let server = Slow::new(Duration::from_millis(20), 5);
    let list = server.list().prefetch().pages();
    sleep(Duration::from_secs(1)).await;
    assert_eq!(server.started(), 0);
    let mut pages = std::pin::pin!(list);
    for read in 1..=5 {
        assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 100);
        assert_eq!(server.started(), read + 1, "at once");
        sleep(Duration::from_secs(1)).await;
        assert_eq!(server.started(), read + 1);
    }
    assert!(pages.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn what_is_under_way_ends_with_the_stream() {
    let server = Slow::new(Duration::from_secs(20), 5);
    {
        let mut pages = std::pin::pin!(server.list().prefetch().pages());
        pages.next().await.unwrap().unwrap();
        sleep(Duration::from_secs(1)).await;
    }
    sleep(Duration::from_secs(1)).await;
    assert_eq!((server.started(), server.dropped.load(Ordering::SeqCst)), (2, 1));
}

#[test]
fn without_a_runtime_a_list_comes_page_by_page() {
    let transport = StubTransport::default();
    transport.on(ListNumbers).reply([1, 2]).reply([3]);
    let client = Client::builder("https://api.example").transport(transport.clone());
    let client = client.clock(pivot_core::testing::ManualClock::new()).build().unwrap();
    let parameters = PageParameters::Offset { offset: "offset", limit: "limit" };
    let list: Pager<u64> = Pager::new(&client, ListNumbers::ENDPOINT, parameters, parse_json_array);
    let mut pages = std::pin::pin!(list.page_size(2).prefetch().pages());
    let page = futures_util::FutureExt::now_or_never(pages.next()).unwrap().unwrap().unwrap();
    assert_eq!((page.items.len(), transport.received().len()), (2, 1), "nobody would move it on");
    let rest = futures_util::FutureExt::now_or_never(pages.collect::<Vec<_>>()).unwrap();
    assert_eq!(rest.len(), 1);
}
