//! How long to wait before the next attempt.

use std::time::Duration;

use pivot_core::clock::Rng;

/// A wait that doubles with every attempt, up to a bound. Half of it is left to chance, so that events which failed
/// together do not come back together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// From `first` after the first attempt up to `longest`.
    pub fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest: longest.max(first) }
    }

    /// The wait after an attempt, counted from 1: between half of the doubled wait and the whole.
    pub(crate) fn after(&self, attempt: u32, random: &dyn Rng) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let whole = self.first.saturating_mul(1 << doublings).min(self.longest);
        let fraction = random.next_f64();
        let share = if (0.0..1.0).contains(&fraction) { 0.5 + fraction / 2.0 } else { 1.0 };
        // A share of a duration is a duration; the bound keeps rounding within it.
        Duration::try_from_secs_f64(whole.as_secs_f64() * share).unwrap_or(whole).min(whole)
    }
}

impl Default for Backoff {
    /// From two seconds to one hour.
    fn default() -> Self {
        Self::new(Duration::from_secs(2), Duration::from_secs(60 * 60))
    }
}

#[cfg(test)]
mod tests {
    use pivot_core::testing::FixedRng;

    use super::*;

    #[test]
    fn the_wait_doubles_to_its_bound_and_half_of_it_is_chance() {
        let backoff = Backoff::new(Duration::from_secs(2), Duration::from_secs(60));
        for (attempt, fraction, seconds) in [
            (0, 0.0, 1.0),
            (1, 0.0, 1.0),
            (1, 0.5, 1.5),
            (2, 0.0, 2.0),
            (5, 0.0, 16.0),
            (6, 0.0, 30.0),
            (u32::MAX, 0.0, 30.0),
            (1, f64::NAN, 2.0),
        ] {
            let wait = backoff.after(attempt, &FixedRng(fraction));
            assert_eq!(wait.as_secs_f64(), seconds, "{attempt} {fraction}");
        }
        let endless = Backoff::new(Duration::MAX, Duration::ZERO);
        assert_eq!(endless.after(u32::MAX, &FixedRng(0.999_999)), endless.after(1, &FixedRng(0.999_999)));
    }
    #[test]
    fn the_default_attempts_take_from_seven_to_fourteen_hours() {
        let hours = |fraction: f64| {
            let waits = (1..25).map(|attempt| Backoff::default().after(attempt, &FixedRng(fraction)));
            waits.sum::<Duration>().as_secs() / 3600
        };
        assert_eq!((hours(0.0), hours(0.999_999)), (7, 14));
    }
}
