//! Retries, and the waits before them.

use std::sync::Mutex;
use std::time::Duration;

mod after;
pub(crate) mod rate_limit;

pub(crate) use after::RetryAfter;

/// How often a request is retried, and how long to wait before each retry.
///
/// The wait is drawn uniformly from zero up to a bound that doubles with each attempt (exponential backoff with full
/// jitter), or is what the server asks for in `Retry-After`. The policy does not decide whether a request may be
/// retried; see [`Idempotency`](crate::endpoint::Idempotency).
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    /// Four attempts; waits of up to 0.25, 0.5, 1 … 20 seconds; a `Retry-After` of up to a minute is waited for.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// No retries.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first; at least one.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the bound of the first wait.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum of the doubling bound.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the longest wait that a server may ask for. If it asks for a longer one, the request is not retried,
    /// because an earlier retry would be futile: the error is returned at once, with the wait in
    /// [`retry_after`](crate::Error::retry_after).
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    pub(crate) fn allows(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }

    /// Whether a wait that a server asks for may be waited for.
    pub(crate) fn allows_wait(&self, asked: Duration) -> bool {
        asked <= self.max_retry_after
    }

    /// The wait after that many attempts; `None` if the server asks for a longer one than is allowed.
    pub(crate) fn wait(&self, attempts: u32, retry_after: Option<Duration>, fraction: f64) -> Option<Duration> {
        match retry_after {
            Some(asked) => self.allows_wait(asked).then_some(asked),
            None => Some({
                let doubled = 1_u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
                // A random source of the caller's own may give anything.
                let fraction = if fraction.is_finite() { fraction.clamp(0.0, 1.0) } else { 1.0 };
                let bound = self.base_delay.saturating_mul(doubled).min(self.max_delay);
                // The greatest durations round up to what no duration can hold.
                Duration::try_from_secs_f64(bound.as_secs_f64() * fraction).unwrap_or(bound)
            }),
        }
    }
}

/// How many repetitions all calls of a client together may still make.
///
/// Every success earns a tenth of a repetition, up to the capacity. When a vendor is down, repetitions stop after
/// the capacity is spent, and an outage is not multiplied.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    tenths: Mutex<u32>,
}

impl RetryBudget {
    const CAPACITY: u32 = 100 * Self::RETRY;
    const RETRY: u32 = 10;

    pub(crate) fn new() -> Self {
        Self { tenths: Mutex::new(Self::CAPACITY) }
    }

    pub(crate) fn deposit(&self) {
        let mut tenths = crate::lock(&self.tenths);
        *tenths = (*tenths + 1).min(Self::CAPACITY);
    }

    /// What a repetition costs, if there is as much. It is given back unless it is [spent](Withdrawal::spend).
    pub(crate) fn withdraw(&self) -> Option<Withdrawal<'_>> {
        let mut tenths = crate::lock(&self.tenths);
        *tenths = tenths.checked_sub(Self::RETRY)?;
        Some(Withdrawal(Some(self)))
    }
}

/// What was withdrawn for a repetition that has not been made.
pub(crate) struct Withdrawal<'a>(Option<&'a RetryBudget>);

impl Withdrawal<'_> {
    pub(crate) fn spend(mut self) {
        self.0 = None;
    }
}

impl Drop for Withdrawal<'_> {
    fn drop(&mut self) {
        if let Some(budget) = self.0 {
            let mut tenths = crate::lock(&budget.tenths);
            *tenths = (*tenths + RetryBudget::RETRY).min(RetryBudget::CAPACITY);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spend(budget: &RetryBudget) -> bool {
        budget.withdraw().map(Withdrawal::spend).is_some()
    }

    #[test]
    fn what_is_withdrawn_and_not_spent_is_given_back() {
        let budget = RetryBudget::new();
        for _ in 0..1_000 {
            assert!(budget.withdraw().is_some());
        }
        assert_eq!((0..200).filter(|_| spend(&budget)).count(), 100);
    }

    #[test]
    fn waits_double_up_to_the_bound_and_are_spread_by_chance() {
        let policy = RetryPolicy::default();
        let bounds: Vec<u128> = (1..10).map(|attempts| policy.wait(attempts, None, 1.0).unwrap().as_millis()).collect();
        assert_eq!(bounds, [250, 500, 1000, 2000, 4000, 8000, 16000, 20000, 20000]);
        assert_eq!(policy.wait(3, None, 0.0), Some(Duration::ZERO));
        assert_eq!(policy.wait(3, None, 0.5), Some(Duration::from_millis(500)));
    }

    #[test]
    fn no_number_of_attempts_and_no_delay_overflows() {
        let policy = RetryPolicy::default().base_delay(Duration::MAX);
        assert_eq!(policy.wait(u32::MAX, None, 1.0), Some(Duration::from_secs(20)));
        assert_eq!(policy.clone().max_delay(Duration::MAX).wait(9, None, 1.0), Some(Duration::MAX));
        assert_eq!(policy.wait(0, None, f64::NAN), Some(Duration::from_secs(20)));
    }

    #[test]
    fn nobody_comes_back_earlier_than_asked() {
        let policy = RetryPolicy::default();
        for (asked, expected) in [(0, Some(0)), (60, Some(60)), (61, None), (u64::MAX, None)] {
            let wait = policy.wait(1, Some(Duration::from_secs(asked)), 0.0);
            assert_eq!(wait, expected.map(Duration::from_secs), "{asked}");
        }
    }

    #[test]
    fn the_budget_runs_out_and_is_earned_back_by_successes() {
        let budget = RetryBudget::new();
        assert_eq!((0..200).filter(|_| spend(&budget)).count(), 100);
        for _ in 0..9 {
            budget.deposit();
            assert!(!spend(&budget));
        }
        budget.deposit();
        assert!(spend(&budget));
    }
}
