//! Tokens that expire: one request for all who wait.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};

use crate::client::Client;
use crate::clock::Clock;
use crate::endpoint::Effect;
use crate::error::Error;
use crate::request::RequestParts;
use crate::secret::Secret;

/// A token, and how long it is good for.
#[derive(Debug)]
pub struct Token {
    secret: Secret,
    lifetime: Option<Lifetime>,
}

#[derive(Debug)]
struct Lifetime {
    refresh_at: Instant,
    expires_at: Instant,
}

impl Token {
    /// A token that was asked for at `asked_at` and is good for `lifetime` from then on; without a lifetime, until it
    /// is refused. It is renewed a minute before its end, or a tenth of its life where that is shorter.
    pub fn new(secret: Secret, asked_at: Instant, lifetime: Option<Duration>) -> Self {
        let lifetime = lifetime.and_then(|lifetime| {
            let early = Duration::from_secs(60).min(lifetime / 10);
            // A lifetime beyond what the clock can count is no limit.
            let expires_at = asked_at.checked_add(lifetime)?;
            Some(Lifetime { refresh_at: expires_at - early, expires_at })
        });
        Self { secret, lifetime }
    }

    /// The token itself.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// How long the token is good for from `now` on; nothing where it has no limit.
    pub fn time_left(&self, now: Instant) -> Option<Duration> {
        self.lifetime.as_ref().map(|lifetime| lifetime.expires_at.saturating_duration_since(now))
    }

    fn is_valid(&self, now: Instant) -> bool {
        self.lifetime.as_ref().is_none_or(|lifetime| now < lifetime.expires_at)
    }

    fn is_fresh(&self, now: Instant) -> bool {
        self.lifetime.as_ref().is_none_or(|lifetime| now < lifetime.refresh_at)
    }
}

open_json::object! {
    /// What of a token endpoint's JSON answer matters.
    #[allow(unreachable_pub)] // private to this module
    pub struct TokenAnswer {
        /// The token.
        pub access_token: String,
        /// Its lifetime in seconds; texts are read as well.
        pub expires_in: Option<u64>,
    }
}

/// Asks a token endpoint that answers JSON with `access_token` and `expires_in`. The question itself may be repeated:
/// a token nobody knows of does no harm.
///
/// # Errors
/// As the call has them.
pub async fn request_token(asking: &Client, parts: RequestParts) -> Result<Token, Error> {
    let asked_at = asking.now();
    let mut parts = parts.effect(Effect::Idempotent);
    parts.asks_for_token = true;
    let answer = asking.execute(parts).await?;
    let answer = answer.json::<TokenAnswer>()?.into_value();
    Ok(Token::new(answer.access_token.into(), asked_at, answer.expires_in.map(Duration::from_secs)))
}

/// Where new tokens come from.
pub trait TokenSource: Send + Sync {
    /// Asks for a token. `refused` is the last one that the vendor refused: whoever keeps tokens must not give it again.
    ///
    /// # Errors
    /// Where none is given.
    fn fetch(&self, refused: Option<Secret>) -> BoxFuture<'static, Result<Token, Error>>;
}

type Flight = BoxFuture<'static, Result<Arc<Token>, Error>>;

/// Keeps a token and renews it.
///
/// - All who wait for a token share one request; whoever stops waiting harms no other, and when all stop, so does the
///   request. Nothing runs in the background.
/// - A token that nears its end is renewed by one caller, while the others go on with it; if that fails, it is used to
///   its end.
/// - A failure reaches those who waited for it, and nobody after.
pub struct TokenCache {
    source: Arc<dyn TokenSource>,
    clock: Arc<dyn Clock>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    token: Option<Arc<Token>>,
    flight: Option<WeakShared<Flight>>,
    /// The last token that was refused, until another has come.
    refused: Option<Secret>,
    /// After an early renewal has failed: not before this moment again.
    renew_not_before: Option<Instant>,
}

/// How long a failed early renewal is let rest.
const RENEWAL_REST: Duration = Duration::from_secs(5);

impl TokenCache {
    /// A cache without a token yet.
    pub fn new(source: Arc<dyn TokenSource>, clock: Arc<dyn Clock>) -> Self {
        Self { source, clock, state: Arc::default() }
    }

    /// A token that is valid now.
    ///
    /// # Errors
    /// Where there is none and none can be obtained.
    pub async fn get(&self) -> Result<Arc<Token>, Error> {
        let (flight, still_valid) = {
            let mut state = crate::lock(&self.state);
            let now = self.clock.now();
            match state.token.clone() {
                Some(token) if token.is_fresh(now) => return Ok(token),
                Some(token) if token.is_valid(now) => {
                    let resting = state.renew_not_before.is_some_and(|moment| now < moment);
                    if resting || state.flight().is_some() {
                        return Ok(token);
                    }
                    (self.take_off(&mut state), Some(token))
                }
                _ => (state.flight().unwrap_or_else(|| self.take_off(&mut state)), None),
            }
        };
        match (flight.await, still_valid) {
            (Err(_), Some(token)) if token.is_valid(self.clock.now()) => Ok(token),
            (outcome, _) => outcome,
        }
    }

    /// Throws a refused token away, unless another has taken its place already. Whether asking again may help.
    pub fn refuse(&self, refused: &Arc<Token>) -> bool {
        let mut state = crate::lock(&self.state);
        if state.token.as_ref().is_some_and(|token| Arc::ptr_eq(token, refused)) {
            state.token = None;
            state.refused = Some(refused.secret.clone());
        }
        true
    }

    fn take_off(&self, state: &mut State) -> Shared<Flight> {
        let fetch = self.source.fetch(state.refused.clone());
        let (shared_state, clock) = (Arc::clone(&self.state), Arc::clone(&self.clock));
        let flight: Flight = Box::pin(async move {
            let outcome = fetch.await.map(Arc::new);
            let mut state = crate::lock(&shared_state);
            state.flight = None;
            match &outcome {
                Ok(token) => {
                    state.token = Some(Arc::clone(token));
                    state.refused = None;
                    state.renew_not_before = None;
                }
                Err(_) => state.renew_not_before = clock.now().checked_add(RENEWAL_REST),
            }
            outcome
        });
        let flight = flight.shared();
        state.flight = flight.downgrade();
        flight
    }
}

impl State {
    /// The request under way, if anyone still waits for it.
    fn flight(&self) -> Option<Shared<Flight>> {
        self.flight.as_ref()?.upgrade()
    }
}

impl std::fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TokenCache")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::future::{join, join_all};
    use tokio::sync::Semaphore;

    use super::*;
    use crate::testing::ManualClock;

    /// Gives numbered tokens that live for 600 s, each only once a permit is there.
    struct Source {
        clock: ManualClock,
        asked: Arc<AtomicUsize>,
        permits: Arc<Semaphore>,
        failing: Arc<Mutex<bool>>,
    }

    impl TokenSource for Source {
        fn fetch(&self, _: Option<Secret>) -> BoxFuture<'static, Result<Token, Error>> {
            let asked_at = self.clock.now();
            let (asked, permits, failing) =
                (Arc::clone(&self.asked), Arc::clone(&self.permits), Arc::clone(&self.failing));
            Box::pin(async move {
                let number = asked.fetch_add(1, Ordering::SeqCst) + 1;
                permits.acquire().await.unwrap().forget();
                if *failing.lock().unwrap() {
                    return Err(Error::configuration("no token today"));
                }
                Ok(Token::new(format!("token-{number}").into(), asked_at, Some(Duration::from_secs(600))))
            })
        }
    }

    struct Scene {
        clock: ManualClock,
        asked: Arc<AtomicUsize>,
        permits: Arc<Semaphore>,
        failing: Arc<Mutex<bool>>,
        cache: Arc<TokenCache>,
    }

    fn scene(permits: usize) -> Scene {
        let clock = ManualClock::new();
        let (asked, permits) = (Arc::new(AtomicUsize::new(0)), Arc::new(Semaphore::new(permits)));
        let failing = Arc::new(Mutex::new(false));
        let source = Source {
            clock: clock.clone(),
            asked: Arc::clone(&asked),
            permits: Arc::clone(&permits),
            failing: Arc::clone(&failing),
        };
        let cache = Arc::new(TokenCache::new(Arc::new(source), Arc::new(clock.clone())));
        Scene { clock, asked, permits, failing, cache }
    }

    impl Scene {
        async fn get(&self) -> String {
            self.cache.get().await.unwrap().secret().expose().to_owned()
        }

        fn asked(&self) -> usize {
            self.asked.load(Ordering::SeqCst)
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn ten_thousand_calls_on_an_expired_token_make_one_request() {
        let scene = scene(1);
        assert_eq!(scene.get().await, "token-1");
        scene.clock.advance(Duration::from_secs(601));
        let calls: Vec<_> = (0..10_000)
            .map(|_| {
                let cache = Arc::clone(&scene.cache);
                tokio::spawn(async move { cache.get().await.unwrap().secret().expose().to_owned() })
            })
            .collect();
        scene.permits.add_permits(10_000);
        for token in join_all(calls).await {
            assert_eq!(token.unwrap(), "token-2");
        }
        assert_eq!(scene.asked(), 2);
    }

    #[tokio::test]
    async fn a_token_near_its_end_is_renewed_by_one_while_the_others_go_on_with_it() {
        let scene = scene(1);
        scene.get().await;
        scene.clock.advance(Duration::from_secs(545));
        let mut renewal = Box::pin(scene.cache.get());
        assert!(futures_util::poll!(&mut renewal).is_pending());
        assert_eq!(scene.get().await, "token-1");
        scene.permits.add_permits(1);
        assert_eq!(renewal.await.unwrap().secret().expose(), "token-2");
        assert_eq!(scene.get().await, "token-2");
        assert_eq!(scene.asked(), 2);
    }

    #[tokio::test]
    async fn a_failed_renewal_keeps_the_token_that_is_still_valid_and_rests() {
        let scene = scene(100);
        scene.get().await;
        *scene.failing.lock().unwrap() = true;
        scene.clock.advance(Duration::from_secs(545));
        assert_eq!(scene.get().await, "token-1");
        assert_eq!(scene.get().await, "token-1");
        assert_eq!(scene.asked(), 2);
        scene.clock.advance(RENEWAL_REST);
        assert_eq!(scene.get().await, "token-1");
        assert_eq!(scene.asked(), 3);
    }

    #[tokio::test]
    async fn a_failure_is_not_remembered() {
        let scene = scene(0);
        *scene.failing.lock().unwrap() = true;
        let waiting = join_all((0..3).map(|_| scene.cache.get()));
        let (failures, ()) = join(waiting, async { scene.permits.add_permits(2) }).await;
        assert!(failures.iter().all(Result::is_err));
        assert_eq!(scene.asked(), 1);
        *scene.failing.lock().unwrap() = false;
        assert_eq!(scene.get().await, "token-2");
    }

    #[tokio::test]
    async fn whoever_stops_waiting_harms_no_other() {
        let scene = scene(0);
        let mut first = Box::pin(scene.cache.get());
        let second = tokio::spawn({
            let cache = Arc::clone(&scene.cache);
            async move { cache.get().await.map(|token| token.secret().expose().to_owned()) }
        });
        assert!(futures_util::poll!(&mut first).is_pending());
        tokio::task::yield_now().await;
        drop(first);
        scene.permits.add_permits(1);
        assert_eq!(second.await.unwrap().unwrap(), "token-1");
        assert_eq!(scene.asked(), 1);
    }

    #[tokio::test]
    async fn when_all_stop_waiting_the_next_asks_anew() {
        let scene = scene(0);
        let mut only = Box::pin(scene.cache.get());
        assert!(futures_util::poll!(&mut only).is_pending());
        drop(only);
        scene.permits.add_permits(1);
        assert_eq!(scene.get().await, "token-2");
    }

    #[tokio::test]
    async fn only_the_very_token_that_was_refused_is_thrown_away() {
        let scene = scene(100);
        let first = scene.cache.get().await.unwrap();
        scene.cache.refuse(&first);
        let second = scene.cache.get().await.unwrap();
        assert_eq!(second.secret().expose(), "token-2");
        scene.cache.refuse(&first);
        assert_eq!(scene.get().await, "token-2");
        assert_eq!(scene.asked(), 2);
    }

    #[test]
    fn a_lifetime_that_no_clock_can_count_is_no_limit() {
        let now = Instant::now();
        let token = Token::new("t".into(), now, Some(Duration::MAX));
        assert!(token.is_fresh(now + Duration::from_secs(1 << 30)));
        assert!(!Token::new("t".into(), now, Some(Duration::ZERO)).is_valid(now));
    }
}
