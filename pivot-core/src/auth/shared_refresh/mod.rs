//! A value that expires and is refreshed, with one request shared by all callers.
//!
//! [`SharedRefresh`] holds tokens, and suits anything else that a vendor issues for a limited time, such as the
//! signature of an upload: implement [`Expiring`] for it and call [`SharedRefresh::get`].
//!
//! - All waiting callers share one request, the *refresh*. A caller that stops waiting does not affect the others. If
//!   all stop, the refresh is suspended, and the next caller continues it: callers with less time than the request
//!   takes obtain their value after a few calls, from one request.
//! - A value near its expiry is refreshed early. Nobody who has a valid value waits for that: the refresh is polled
//!   concurrently with the caller's own work by [`Held::accompany`], given up after [`EARLY_REFRESH_LIMIT`], and not
//!   started again within [`REFRESH_BACKOFF`] after it failed or was given up.
//! - A refresh never makes things worse: its result replaces a valid value only if it expires later. If it expires
//!   earlier, or is the same value, the present value is kept, and no refresh is started before half of its remaining
//!   lifetime has passed (nor within [`REFRESH_BACKOFF`]).
//! - No task is spawned and no timer set, so no runtime is required, and an unused value costs nothing. In return, a
//!   refresh makes progress only while somebody calls.
//! - An error is returned to those who waited for it and to nobody later. A caller that continued a suspended refresh
//!   does not return its error, but tries once more.
//! - A refresh that itself asks for the value, by a call of the client that it serves, is given the present one, or an error:
//!   it would wait for itself.
//! - If a request panics, that is an error for all waiting callers, and the next caller starts a new request.

use std::future::{Future, poll_fn};
use std::panic::AssertUnwindSafe;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, Weak};
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};

use crate::clock::Clock;
use crate::error::Error;

mod own;
#[cfg(test)]
mod tests;

use self::own::{WithinRefresh, is_within_refresh};

/// How long a refresh is continued. After that, a caller that needs a value checks once whether it has arrived, and
/// otherwise starts a new request. Callers that wait already keep waiting as long as they like.
pub const REFRESH_LIMIT: Duration = Duration::from_secs(30);

/// How long a refresh of a value that is still valid is continued.
pub const EARLY_REFRESH_LIMIT: Duration = Duration::from_secs(10);

/// The minimum time between a failed or abandoned refresh of a valid value and the next.
pub const REFRESH_BACKOFF: Duration = Duration::from_secs(5);

/// When a value is due to be refreshed, and when it expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// From this instant on the value is refreshed, but may still be used.
    pub refresh_at: Instant,
    /// From this instant on the value must not be used.
    pub expires_at: Instant,
}

impl Lifetime {
    /// A lifetime of this length that began at `from`. The value is refreshed one minute before its expiry, or a tenth
    /// of its lifetime before if that is shorter. `None` if the expiry is beyond the range of the clock: such a value
    /// does not expire.
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

/// A value that may expire.
pub trait Expiring: Send + Sync + 'static {
    /// Its lifetime. `None` if it is valid until it is rejected.
    fn lifetime(&self) -> Option<Lifetime>;

    /// Whether it may be used.
    fn is_valid(&self, now: Instant) -> bool {
        self.lifetime().is_none_or(|lifetime| now < lifetime.expires_at)
    }

    /// Whether it expires later than another value.
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

    /// Whether it is not yet due to be refreshed.
    fn is_fresh(&self, now: Instant) -> bool {
        self.lifetime().is_none_or(|lifetime| now < lifetime.refresh_at && now < lifetime.expires_at)
    }
}

type RefreshFuture<T> = Shared<BoxFuture<'static, Result<Arc<T>, Error>>>;

/// Holds a value and refreshes it; see the [module](self).
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
    /// What is there may be used.
    Use(Held<T>),
    /// Wait for this. `inherited` says that others had begun it, and no longer waited or did not need it.
    Wait { refresh: RefreshFuture<T>, inherited: bool },
    /// Look whether this has arrived, and come back if not.
    Look(RefreshFuture<T>),
    /// Nothing: it is the refresh itself that asks, and would wait for itself.
    Refuse,
}

impl<T: Expiring> SharedRefresh<T> {
    /// Holds no value yet.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        let state = State { value: None, value_from: 0, begun: 0, refresh: None, rest_until: None };
        Self { clock, state: Arc::new(Mutex::new(state)) }
    }

    /// Returns a valid value. `fetch` is called only when a refresh starts, and requests a new value.
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
                Next::Refuse => return Err(asks_itself()),
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

    /// The value, if it is not yet due to be refreshed, and the time that it is. [`get`](Self::get) would return the same
    /// at once.
    pub(crate) fn fresh(&self) -> Option<(Held<T>, Instant)> {
        let now = self.clock.now();
        let value = crate::lock(&self.state).value.clone().filter(|value| value.is_fresh(now));
        value.map(|value| (Held::of(value), now))
    }

    /// The clock by which values are judged.
    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Discards a rejected value, unless another has replaced it already.
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
        let is_own = is_within_refresh(&self.state);
        if let Some(value) = state.value.clone().filter(|value| value.is_valid(now)) {
            let refresh = if value.is_fresh(now) || is_own { None } else { self.early(&mut state, fetch, now) };
            return Next::Use(Held { value, refresh });
        }
        if is_own {
            return Next::Refuse;
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
        let future = WithinRefresh::new(&self.state, future.boxed()).boxed().shared();
        state.refresh = Some(Refresh { number, begun_at, early, future: future.clone() });
        future
    }
}

fn asks_itself() -> Error {
    Error::configuration(
        "what asks for a new token or signature made a call that needs this token or signature: give it a client of its own",
    )
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

/// A valid value, together with its refresh if one is due.
pub struct Held<T> {
    value: Arc<T>,
    refresh: Option<RefreshFuture<T>>,
}

impl<T: Expiring> Held<T> {
    fn of(value: Arc<T>) -> Self {
        Self { value, refresh: None }
    }

    /// What was obtained, and is good until it expires.
    pub fn value(&self) -> &Arc<T> {
        &self.value
    }

    /// Runs the holder's work, and polls the refresh of the value concurrently, if one is due. The refresh neither
    /// delays the work nor makes it fail.
    pub async fn accompany<F: Future>(&self, work: F) -> F::Output {
        self.beside(pin!(work)).await
    }

    /// [`accompany`](Self::accompany) in a future of a few words: it lasts as long as a call.
    pub(crate) fn beside<F: Future + Unpin>(&self, mut work: F) -> impl Future<Output = F::Output> + use<F, T> {
        let mut refresh = self.refresh.clone();
        poll_fn(move |context| {
            if let Poll::Ready(output) = work.poll_unpin(context) {
                return Poll::Ready(output);
            }
            if refresh.as_mut().is_some_and(|refresh| refresh.poll_unpin(context).is_ready()) {
                refresh = None;
            }
            Poll::Pending
        })
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
