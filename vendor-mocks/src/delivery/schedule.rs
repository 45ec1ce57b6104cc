//! When an event that was not accepted is sent again.

use std::time::Duration;

/// The pauses between the attempts to deliver an event; after the last there is no other attempt.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Schedule {
    pauses: Vec<Duration>,
    /// What the pauses are divided by.
    speed: f64,
}

/// How often an event of Afosto's is tried \[doc: the tenth attempt is the last that is told of\].
const AFOSTO_ATTEMPTS: u32 = 10;

impl Schedule {
    /// Five attempts, with a pause that grows by itself each time.
    pub(crate) fn growing(pause: Duration) -> Self {
        Self { pauses: (1..5).map(|attempt| pause * attempt).collect(), speed: 1.0 }
    }

    /// Afosto's: attempt 1 at once, 2 after 9 seconds, 3 after 27 more, and n after 3ⁿ more, so that the tenth comes after a
    /// day. Time goes by `speed` times as fast; anything that is no speed is 1.
    ///
    /// Source: \[doc\], \[guess\].
    pub(crate) fn afosto(speed: f64) -> Self {
        let speed = if speed.is_finite() && speed > 0.0 { speed } else { 1.0 };
        Self { pauses: (2..=AFOSTO_ATTEMPTS).map(|attempt| Duration::from_secs(3_u64.pow(attempt))).collect(), speed }
    }

    /// The pause after so many attempts; `None` after the last. On a clock that stands still, nobody waits for it, and it is
    /// the vendor's own.
    pub(crate) fn delay_after(&self, attempts: u32, is_still: bool) -> Option<Duration> {
        let pause = self.pauses.get(usize::try_from(attempts.checked_sub(1)?).ok()?)?;
        if is_still {
            return Some(*pause);
        }
        // A very small speed would be more than a duration can hold.
        Some(Duration::try_from_secs_f64(pause.as_secs_f64() / self.speed).unwrap_or(Duration::MAX))
    }

    /// Each attempt with the seconds before it and those since the first, as if time were not sped up.
    pub(crate) fn table(&self) -> Vec<(u32, u64, u64)> {
        let mut total = 0;
        let pauses = std::iter::once(Duration::ZERO).chain(self.pauses.iter().copied());
        let row = |(attempt, pause): (u32, Duration)| {
            total += pause.as_secs();
            (attempt, pause.as_secs(), total)
        };
        (1..).zip(pauses).map(row).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schedule_of_afosto_is_the_documented_one() {
        let table = Schedule::afosto(1.0).table();
        assert_eq!(table[..3], [(1, 0, 0), (2, 9, 9), (3, 27, 36)]);
        assert_eq!(table.len(), 10);
        assert_eq!(table[9], (10, 59_049, 88_569));
        assert!(table[9].2 > 86_400, "the tenth comes after more than a day");
        assert_eq!(Schedule::afosto(1000.0).table(), table, "what is told is not sped up");
    }

    #[test]
    fn pauses_are_compressed_and_end_with_the_last_attempt() {
        let seconds = |speed: f64| {
            let schedule = Schedule::afosto(speed);
            (1..20)
                .map_while(|attempt| schedule.delay_after(attempt, false))
                .map(|pause| pause.as_secs_f64())
                .collect::<Vec<_>>()
        };
        assert_eq!(seconds(1.0)[..3], [9.0, 27.0, 81.0]);
        assert_eq!(seconds(9.0)[..3], [1.0, 3.0, 9.0]);
        assert_eq!((seconds(1.0).len(), seconds(1e9).len()), (9, 9));
        assert_eq!(Schedule::afosto(1e9).delay_after(2, true), Some(Duration::from_secs(27)), "nobody waits for it");
        for none in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(seconds(none), seconds(1.0), "{none}");
        }
        assert_eq!(Schedule::afosto(f64::MIN_POSITIVE).delay_after(1, false), Some(Duration::MAX));
        assert_eq!(Schedule::afosto(1.0).delay_after(0, false), None);
    }

    #[test]
    fn a_growing_pause_is_as_long_as_so_many_attempts() {
        let schedule = Schedule::growing(Duration::from_millis(2));
        let pauses: Vec<_> = (1..10).map_while(|attempt| schedule.delay_after(attempt, false)).collect();
        assert_eq!(pauses, [2, 4, 6, 8].map(Duration::from_millis));
    }
}
