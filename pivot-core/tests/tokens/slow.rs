//! Stores and sources that take some of a call's time: who asks for a token is told how much is left.

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::{FutureExt, poll};
use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenCache, TokenSource};
use pivot_core::auth::token_store::{CachingTokenSource, StoredToken, TokenStore, TokenStoreFuture, TokenStoreLock};
use pivot_core::testing::{ManualClock, Reply, StubTransport, full_error_text};
use pivot_core::*;

/// Has no token and a lock that another holds, and takes its time to say so.
struct Held {
    clock: ManualClock,
    load: Duration,
    try_lock: Duration,
}

impl TokenStore for Held {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        self.clock.advance(self.load);
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, _: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        self.clock.advance(self.try_lock);
        Box::pin(std::future::ready(Ok(None)))
    }
}

/// Keeps nothing, and never says so.
struct Silent;

impl TokenStore for Silent {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, _: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(std::future::pending())
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        Box::pin(std::future::ready(Ok(Some(Box::new(()) as TokenStoreLock))))
    }
}

/// When it was asked, and how much time it was told.
type Asked = Arc<Mutex<Vec<(Instant, Option<Duration>)>>>;

#[derive(Clone)]
struct Source {
    clock: ManualClock,
    asked: Asked,
    /// How long the first request takes, which fails.
    fails_after: Option<Duration>,
}

impl TokenSource for Source {
    fn fetch(&self, context: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let Self { clock, asked, fails_after } = self.clone();
        let is_first = asked.lock().unwrap().is_empty();
        asked.lock().unwrap().push((clock.now(), context.remaining_time));
        Box::pin(async move {
            if let Some(time) = fails_after.filter(|_| is_first) {
                // Whoever began it has gone when the time passes.
                tokio::task::yield_now().await;
                clock.sleep(time).await;
                return Err(Error::configuration("no token today"));
            }
            Ok(Token::new("token".into(), clock.now(), None))
        })
    }
}

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[tokio::test]
async fn a_lock_is_waited_for_by_the_clock_however_long_a_store_takes_to_try() {
    // What loading and trying take, the time that the caller has, and how long the lock is waited for.
    for (load, try_lock, left, patience) in [
        (0, 0, Some(60_000), 10_000),
        (0, 50, Some(60_000), 10_000),
        (0, 300, Some(60_000), 10_000),
        (0, 300, Some(10_000), 2_500),
        (0, 1_000, Some(60_000), 10_000),
        (0, 1_000, None, 10_000),
        (0, 3_000, Some(60_000), 10_000),
        (0, 9_990, Some(60_000), 10_000),
        (0, 20_000, Some(60_000), 10_000),
        (200, 700, Some(4_000), 1_000),
        (3_000, 0, Some(20_000), 5_000),
    ] {
        let clock = ManualClock::new();
        let source = Source { clock: clock.clone(), asked: Arc::default(), fails_after: None };
        let store = Held { clock: clock.clone(), load: ms(load), try_lock: ms(try_lock) };
        let caching =
            CachingTokenSource::new(Arc::new(source.clone()), Arc::new(store), Arc::new(clock.clone()), "key");
        let cache = TokenCache::new(Arc::new(caching), Arc::new(clock.clone()));
        let started = clock.now();
        cache.hold(left.map(ms)).await.unwrap();
        let asked = source.asked.lock().unwrap().clone();
        let [(when, told)] = asked[..] else { panic!("{load} {try_lock} {left:?}: {asked:?}") };
        let took = when - started;
        // A try may begin just before the end.
        let most = ms(2 * load) + ms(patience) + ms(try_lock);
        assert!(took <= most, "{load} {try_lock} {left:?}: {took:?}");
        assert_eq!(told, left.map(|left| ms(left).saturating_sub(took)), "{load} {try_lock} {left:?}");
    }
}

#[tokio::test]
async fn who_asks_after_another_has_failed_tells_how_much_time_is_left_then() {
    for (fails_after, left) in [(9_000, 10_000), (9_000, 60_000), (1, 10_000), (29_000, 10_000)] {
        let clock = ManualClock::new();
        let source = Source { clock: clock.clone(), asked: Arc::default(), fails_after: Some(ms(fails_after)) };
        let cache = TokenCache::new(Arc::new(source.clone()), Arc::new(clock.clone()));
        // It begins the request, and does not wait for it.
        assert!(cache.hold(Some(ms(1_000))).now_or_never().is_none());
        cache.hold(Some(ms(left))).await.unwrap();
        let told: Vec<_> = source.asked.lock().unwrap().iter().map(|(_, told)| *told).collect();
        assert_eq!(told, [Some(ms(1_000)), Some(ms(left).saturating_sub(ms(fails_after)))], "{fails_after} {left}");
    }
}

/// Gives a token after some time.
struct After(ManualClock, Duration);

impl TokenSource for After {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        self.0.advance(self.1);
        Box::pin(std::future::ready(Ok(Token::new("token".into(), self.0.now(), None))))
    }
}

#[tokio::test]
async fn a_store_that_hangs_after_a_slow_request_leaves_the_caller_its_token() {
    for takes in [0, 30_000, 57_000, 59_000, 59_990] {
        let clock = ManualClock::new();
        let source = Arc::new(After(clock.clone(), ms(takes)));
        let caching = CachingTokenSource::new(source, Arc::new(Silent), Arc::new(clock.clone()), "key");
        let cache = TokenCache::new(Arc::new(caching), Arc::new(clock.clone()));
        let mut held = pin!(cache.hold(Some(ms(60_000))));
        assert!(poll!(&mut held).is_pending(), "{takes}");
        // A sixteenth of what is left then.
        clock.advance(ms(60_000 - takes).min(ms(80_000)) / 16);
        assert!(poll!(&mut held).is_ready(), "{takes}");
    }
}

/// Has the token a moment after it is told to keep it.
#[derive(Default)]
struct Keeping(Arc<Mutex<Vec<String>>>);

impl TokenStore for Keeping {
    fn load(&self) -> TokenStoreFuture<'_, Option<StoredToken>> {
        Box::pin(std::future::ready(Ok(None)))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            // Not at once, and not when it is looked at again at once.
            tokio::task::yield_now().await;
            tokio::task::yield_now().await;
            self.0.lock().unwrap().push(token.key.clone());
            Ok(())
        })
    }

    fn try_lock(&self) -> TokenStoreFuture<'_, Option<TokenStoreLock>> {
        Box::pin(std::future::ready(Ok(Some(Box::new(()) as TokenStoreLock))))
    }
}

#[tokio::test]
async fn a_token_that_comes_after_its_first_caller_has_gone_is_stored_all_the_same() {
    let clock = ManualClock::new();
    let (store, source) = (Keeping::default(), After(clock.clone(), ms(12_000)));
    let kept = Arc::clone(&store.0);
    let caching = CachingTokenSource::new(Arc::new(source), Arc::new(store), Arc::new(clock.clone()), "key");
    let cache = TokenCache::new(Arc::new(caching), Arc::new(clock.clone()));
    // Its ten seconds are over when the token is there.
    assert!(cache.hold(Some(ms(10_000))).now_or_never().is_none());
    cache.hold(Some(ms(10_000))).await.unwrap();
    assert_eq!(*kept.lock().unwrap(), ["key"]);
}

/// Asks the client that it gives tokens to.
struct ByItself(Arc<Mutex<Option<Client>>>, ManualClock);

impl TokenSource for ByItself {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let (client, clock) = (self.0.lock().unwrap().clone().unwrap(), self.1.clone());
        Box::pin(async move {
            client.execute(RequestParts::new(&GET)).await?;
            Ok(Token::new("token-2".into(), clock.now(), Some(ms(600_000))))
        })
    }
}

static ACME: Vendor = Vendor::new("acme", |_| pivot_core::endpoint::ErrorDetails::default());
static GET: Endpoint = Endpoint::new(&ACME, "get_part", http::Method::GET, "/v1/part");

#[tokio::test]
async fn a_source_that_asks_its_own_client_gets_an_error_and_blocks_nobody() {
    let (own, clock) = (Arc::new(Mutex::new(None)), ManualClock::new());
    let source = Arc::new(ByItself(Arc::clone(&own), clock.clone()));
    let transport = StubTransport::new(|_| Reply::json(200, "{}"));
    let client = Client::builder("https://api.acme.example").transport(transport.clone()).clock(clock.clone());
    let client = client.credentials(TokenCredentials::new(source, Arc::new(clock))).build().unwrap();
    *own.lock().unwrap() = Some(client.clone());
    for _ in 0..2 {
        let error = client.execute(RequestParts::new(&GET)).now_or_never().unwrap().unwrap_err();
        assert!(full_error_text(&error).contains("give it a client of its own"), "{}", full_error_text(&error));
        assert_eq!((error.kind(), transport.received().len()), (ErrorKind::Token, 0));
    }
    *own.lock().unwrap() = None;
}
