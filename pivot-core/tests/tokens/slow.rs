//! Stores and sources that take some of a call's time: who asks for a token is told how much is left.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use pivot_core::auth::token::{FetchContext, Token, TokenCache, TokenSource};
use pivot_core::auth::token_store::{CachingTokenSource, StoredToken, TokenStore, TokenStoreFuture, TokenStoreLock};
use pivot_core::testing::ManualClock;
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
