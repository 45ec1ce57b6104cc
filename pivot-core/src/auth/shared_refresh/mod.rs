//! A value that ends and is renewed: one request for all who wait for it.
//!
//! [`SharedRefresh`] is what tokens are kept in, and fits whatever else a vendor hands out for a while, such as the
//! signature of an upload: implement [`Expiring`] for it and call [`SharedRefresh::get`].
//!
//! - All who wait share one request, the *refresh*. Whoever stops waiting harms no other. When all stop, the refresh is
//!   kept where it stands, and the next caller goes on with it: callers with less time than the request takes get their
//!   value after a few calls, from one request.
//! - A value that nears its end is renewed early. Nobody who holds a valid value waits for that: the refresh is polled
//!   beside the caller's own work by [`Held::accompany`], given up after [`EARLY_REFRESH_LIMIT`], and let rest for
//!   [`REFRESH_BACKOFF`] after it failed or was given up.
//! - A renewal only ever improves: what it brings takes the place of a valid value only if it ends later. If it ends
//!   sooner, or is the same value once more, the value that is held stays and no renewal is begun before half of what it
//!   has left is over (and not before [`REFRESH_BACKOFF`]).
//! - No task is spawned and no timer is set, so no runtime has to be known, and a value that is no longer used costs
//!   nothing. The price is that a refresh makes progress only while somebody calls.
//! - A failure reaches those who waited for it and nobody after. A caller who goes on with a refresh that others had left
//!   does not take its failure for an answer, and asks once anew.
//! - A request that panics is a failure for each who waits, and the next caller asks anew.

use std::future::{Future, poll_fn};
use std::panic::AssertUnwindSafe;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, Weak};
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Either, Shared, select};

use crate::clock::Clock;
use crate::error::Error;

#[cfg(test)]
mod tests;

/// How long a refresh is gone on with. Whoever comes later and needs a value looks once whether it has arrived, and asks
/// anew if not; those who wait already wait as long as they like.
pub const REFRESH_LIMIT: Duration = Duration::from_secs(30);

/// How long a refresh of a value that is still valid is gone on with.
pub const EARLY_REFRESH_LIMIT: Duration = Duration::from_secs(10);

/// How long no refresh of a valid value is begun after one has failed or was given up, at least.
pub const REFRESH_BACKOFF: Duration = Duration::from_secs(5);

/// When a value ends, and when it is to be renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// From here on it is renewed, while it may still be used.
    pub refresh_at: Instant,
    /// From here on it must not be used.
    pub expires_at: Instant,
}

impl Lifetime {
    /// A lifetime of this length that began at `from`. Its value is renewed a minute before its end, or a tenth of the
    /// lifetime before it if that is shorter. `None` if no clock can count that far: such a value has no end.
    pub fn new(from: Instant, length: Duration) -> Option<Self> {
        let margin = refresh_margin(length);
        let expires_at = from.checked_add(length)?;
        Some(Self { refresh_at: expires_at.checked_sub(margin).unwrap_or(from), expires_at })
    }
}

/// How long before its end a value is renewed that is good for `length` altogether.
pub(crate) fn refresh_margin(length: Duration) -> Duration {
    Duration::from_secs(60).min(length / 10)
}

/// A value that may end.
pub trait Expiring: Send + Sync + 'static {
    /// When it ends; `None` if it is good until it is refused.
    fn lifetime(&self) -> Option<Lifetime>;

    /// Whether it may be used.
    fn is_valid(&self, now: Instant) -> bool {
        self.lifetime().is_none_or(|lifetime| now < lifetime.expires_at)
    }

    /// Whether it may be used for longer than another.
    fn outlasts(&self, other: &Self) -> bool
    where
        Self: Sized,
    {
        match (self.lifetime(), other.lifetime()) {
            (None, other) => other.is_some(),
            (Some(_), None) => false,
            (Some(own), Some(other)) => own.expires_at > other.expires_at,
        }
    }

    /// Whether it need not be renewed yet.
    fn is_fresh(&self, now: Instant) -> bool {
        self.lifetime().is_none_or(|lifetime| now < lifetime.refresh_at && now < lifetime.expires_at)
    }
}

type RefreshFuture<T> = Shared<BoxFuture<'static, Result<Arc<T>, Error>>>;

/// Holds a value and renews it; see the [module](self).
pub struct SharedRefresh<T> {
    clock: Arc<dyn Clock>,
    state: Arc<Mutex<State<T>>>,
}

struct State<T> {
    value: Option<Arc<T>>,
    /// The number of the refresh that brought the value: an older one that arrives late does not replace it.
    value_from: u64,
    /// The number of the last refresh that was begun.
    begun: u64,
    refresh: Option<Refresh<T>>,
    /// No early refresh before this moment.
    rest_until: Option<Instant>,
}

struct Refresh<T> {
    number: u64,
    begun_at: Instant,
    /// Whether it was begun while a valid value was there.
    early: bool,
    future: RefreshFuture<T>,
}

impl<T> Refresh<T> {
    fn is_within(&self, limit: Duration, now: Instant) -> bool {
        now.saturating_duration_since(self.begun_at) < limit
    }

    /// Whether nobody waits for it at this moment.
    fn is_left(&self) -> bool {
        self.future.strong_count().is_none_or(|holders| holders <= 1)
    }
}

/// What a caller has to do.
enum Next<T> {
    /// Use this.
    Use(Held<T>),
    /// Wait for this. `inherited` says that others had begun it, and no longer waited or did not need it.
    Wait { refresh: RefreshFuture<T>, inherited: bool },
    /// Look whether this has arrived, and come back if not.
    Look(RefreshFuture<T>),
}

impl<T: Expiring> SharedRefresh<T> {
    /// Without a value yet.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        let state = State { value: None, value_from: 0, begun: 0, refresh: None, rest_until: None };
        Self { clock, state: Arc::new(Mutex::new(state)) }
    }

    /// A value that is valid now. `fetch` asks for a new one and is called only when a refresh begins, and then from within
    /// that.
    ///
    /// # Errors
    /// Returns the error of `fetch` if there is no valid value and none can be obtained.
    pub async fn get<F, R>(&self, fetch: F) -> Result<Held<T>, Error>
    where
        F: Fn() -> R + Clone + Send + 'static,
        R: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let mut may_ask_anew = true;
        loop {
            match self.next(&fetch) {
                Next::Use(held) => return Ok(held.looked_after().await),
                Next::Look(refresh) => {
                    if let Some(Ok(value)) = poll_once(refresh).await
                        && value.is_valid(self.clock.now())
                    {
                        return Ok(Held::of(value));
                    }
                }
                Next::Wait { refresh, inherited } => {
                    let outcome = refresh.await;
                    let usable = outcome.as_ref().is_ok_and(|value| value.is_valid(self.clock.now()));
                    if usable || !inherited || !std::mem::take(&mut may_ask_anew) {
                        return outcome.map(Held::of);
                    }
                }
            }
        }
    }

    /// Throws a value away that was refused, unless another has taken its place already.
    pub fn invalidate(&self, refused: &Arc<T>) {
        let mut state = crate::lock(&self.state);
        if state.value.as_ref().is_some_and(|value| Arc::ptr_eq(value, refused)) {
            state.value = None;
        }
    }

    fn next<F, R>(&self, fetch: &F) -> Next<T>
    where
        F: Fn() -> R + Clone + Send + 'static,
        R: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let now = self.clock.now();
        let mut state = crate::lock(&self.state);
        if let Some(value) = state.value.clone().filter(|value| value.is_valid(now)) {
            let refresh = if value.is_fresh(now) { None } else { self.early(&mut state, fetch, now) };
            return Next::Use(Held { value, refresh });
        }
        match &state.refresh {
            Some(refresh) if refresh.is_within(REFRESH_LIMIT, now) => {
                Next::Wait { inherited: refresh.early || refresh.is_left(), refresh: refresh.future.clone() }
            }
            // What is given up is dropped by the caller, not under the lock.
            Some(_) => match state.refresh.take() {
                Some(late) => Next::Look(late.future),
                None => Next::Wait { refresh: self.begin(&mut state, fetch, now, false), inherited: false },
            },
            None => Next::Wait { refresh: self.begin(&mut state, fetch, now, false), inherited: false },
        }
    }

    /// The refresh that a caller with a valid value goes on with, if any.
    fn early<F, R>(&self, state: &mut State<T>, fetch: &F, now: Instant) -> Option<RefreshFuture<T>>
    where
        F: Fn() -> R + Clone + Send + 'static,
        R: Future<Output = Result<T, Error>> + Send + 'static,
    {
        match &state.refresh {
            Some(refresh) if refresh.is_within(EARLY_REFRESH_LIMIT, now) => Some(refresh.future.clone()),
            Some(_) => {
                state.rest_until = now.checked_add(REFRESH_BACKOFF);
                // This caller is the last to go on with it: its value may have arrived while nobody looked.
                state.refresh.take().map(|late| late.future)
            }
            None if state.rest_until.is_some_and(|moment| now < moment) => None,
            None => Some(self.begin(state, fetch, now, true)),
        }
    }

    fn begin<F, R>(&self, state: &mut State<T>, fetch: &F, begun_at: Instant, early: bool) -> RefreshFuture<T>
    where
        F: Fn() -> R + Clone + Send + 'static,
        R: Future<Output = Result<T, Error>> + Send + 'static,
    {
        state.begun += 1;
        let number = state.begun;
        // The state holds the future, so the future must not hold the state.
        let (weak, clock, fetch) = (Arc::downgrade(&self.state), Arc::clone(&self.clock), fetch.clone());
        let future = async move {
            // Nothing that the panic left half done is used again: `fetch` is dropped with the future.
            let asking = async move {
                let asked = fetch();
                asked.await
            };
            let outcome = AssertUnwindSafe(asking).catch_unwind().await;
            let outcome = outcome.unwrap_or_else(|_| Err(panicked())).map(Arc::new);
            arrived(&weak, number, outcome.as_ref().ok(), clock.now());
            outcome
        };
        let future = future.boxed().shared();
        state.refresh = Some(Refresh { number, begun_at, early, future: future.clone() });
        future
    }
}

fn panicked() -> Error {
    Error::configuration("what asks for a new token or signature panicked; the panic was reported where it happened")
}

/// Notes the outcome of a refresh.
fn arrived<T: Expiring>(state: &Weak<Mutex<State<T>>>, number: u64, value: Option<&Arc<T>>, now: Instant) {
    let Some(state) = state.upgrade() else { return };
    let mut state = crate::lock(&state);
    if state.refresh.as_ref().is_some_and(|refresh| refresh.number == number) {
        state.refresh = None;
    }
    if number <= state.value_from {
        return;
    }
    let held = state.value.clone().filter(|held| held.is_valid(now));
    let rest = match (value, held) {
        (Some(value), Some(held)) if !value.outlasts(&*held) => rest_of(&*held, now),
        (Some(value), _) => {
            (state.value, state.value_from) = (Some(Arc::clone(value)), number);
            if value.is_fresh(now) { Duration::ZERO } else { REFRESH_BACKOFF }
        }
        (None, _) => REFRESH_BACKOFF,
    };
    state.rest_until = now.checked_add(rest).filter(|_| !rest.is_zero());
}

/// How long a value is kept after a renewal that brought nothing better: asked again at once, its source would most
/// likely say the same.
fn rest_of<T: Expiring>(held: &T, now: Instant) -> Duration {
    let left = held.lifetime().map(|lifetime| lifetime.expires_at.saturating_duration_since(now));
    left.map_or(REFRESH_BACKOFF, |left| REFRESH_BACKOFF.max(left / 2))
}

/// The future's output if it is there already.
async fn poll_once<F: Future + Unpin>(mut future: F) -> Option<F::Output> {
    poll_fn(|context| match Pin::new(&mut future).poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => Poll::Ready(None),
    })
    .await
}

/// A valid value, and the refresh that its holder is to take along.
pub struct Held<T> {
    value: Arc<T>,
    refresh: Option<RefreshFuture<T>>,
}

impl<T: Expiring> Held<T> {
    fn of(value: Arc<T>) -> Self {
        Self { value, refresh: None }
    }

    /// The value.
    pub fn value(&self) -> &Arc<T> {
        &self.value
    }

    /// Does the holder's work, and polls the refresh of the value beside it, if one is due. The refresh neither delays the
    /// work nor makes it fail.
    pub async fn accompany<F: Future>(&self, work: F) -> F::Output {
        let Some(refresh) = self.refresh.clone() else { return work.await };
        match select(pin!(work), refresh).await {
            Either::Left((output, _)) => output,
            Either::Right((_, work)) => work.await,
        }
    }

    /// Sets the refresh going, and takes its value if that is there at once and ends later.
    async fn looked_after(self) -> Self {
        let Some(refresh) = self.refresh.clone() else { return self };
        match poll_once(refresh).await {
            Some(Ok(value)) if value.outlasts(&*self.value) => Self::of(value),
            Some(_) => Self::of(self.value),
            None => self,
        }
    }
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self { value: Arc::clone(&self.value), refresh: self.refresh.clone() }
    }
}

impl<T> std::fmt::Debug for SharedRefresh<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SharedRefresh")
    }
}

impl<T> std::fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Held").field("is_renewed", &self.refresh.is_some()).finish_non_exhaustive()
    }
}
