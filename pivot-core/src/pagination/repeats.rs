//! Pages that go round.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Identifies a page by 64 bits of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of a page of these items.
    pub fn of<R: AsRef<[u8]>>(records: impl IntoIterator<Item = R>) -> Self {
        let mut hasher = DefaultHasher::new();
        for record in records {
            record.as_ref().hash(&mut hasher);
        }
        Self(hasher.finish())
    }
}

/// Whether a page occurred before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It did not.
    Never,
    /// It equals the previous page.
    JustNow,
    /// It equals an earlier page.
    Before,
}

impl Seen {
    /// What is wrong with a page that must not be repeated. `None` if it did not occur before.
    pub fn complaint(self) -> Option<&'static str> {
        match self {
            Self::Never => None,
            Self::JustNow => Some("the same page came twice"),
            Self::Before => Some("a page came again after others"),
        }
    }
}

/// Detects repeated pages.
///
/// The first pages are all remembered, so that none is yielded twice. After that, one page is remembered, replaced at
/// each power of two (Brent's cycle detection): a cycle of any length is detected before it has been walked three
/// times, in constant memory.
#[derive(Debug, Default)]
pub struct Repeats {
    /// In order.
    remembered: Vec<u64>,
    last: Option<Fingerprint>,
    cycle_probe: Option<Fingerprint>,
    pages: u64,
}

/// How many pages are all remembered: 32 KB of fingerprints.
const REMEMBERED: usize = 4_096;

impl Repeats {
    /// Records a page, and returns whether it occurred before.
    pub fn note(&mut self, page: Fingerprint) -> Seen {
        self.pages = self.pages.saturating_add(1);
        let before = self.last.replace(page);
        let place = self.remembered.binary_search(&page.0);
        let seen = match () {
            () if before == Some(page) => Seen::JustNow,
            () if place.is_ok() || self.cycle_probe == Some(page) => Seen::Before,
            () => Seen::Never,
        };
        if let Err(place) = place
            && self.remembered.len() < REMEMBERED
        {
            self.remembered.insert(place, page.0);
        }
        if self.pages.is_power_of_two() {
            self.cycle_probe = Some(page);
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(number: u64) -> Fingerprint {
        Fingerprint::of([number.to_be_bytes()])
    }

    #[test]
    fn a_circle_of_any_length_is_noticed_wherever_it_begins() {
        for (before, length) in [(0, 1), (0, 2), (1, 2), (3, 7), (4_095, 2), (5_000, 1), (5_000, 3_000), (0, 9_000)] {
            let mut repeats = Repeats::default();
            let pages = (0..before).chain((0..).map(|step| before + step % length));
            let noticed = pages.take(100_000).position(|number| repeats.note(page(number)) != Seen::Never).unwrap();
            let first_repeat = usize::try_from(before + length).unwrap();
            assert!(noticed >= first_repeat, "{before} {length}: {noticed}");
            // Within what is remembered at once, and behind it before the third time round.
            let bound = if first_repeat < REMEMBERED { first_repeat } else { 3 * first_repeat + 1 };
            assert!(noticed <= bound, "{before} {length}: {noticed}");
        }
    }

    #[test]
    fn pages_that_differ_are_none_however_many_there_are() {
        let mut repeats = Repeats::default();
        assert!((0..50_000).all(|number| repeats.note(page(number)) == Seen::Never));
        assert!(repeats.remembered.len() <= REMEMBERED);
    }

    #[test]
    fn whole_pages_are_compared_and_where_their_records_are_cut() {
        assert_ne!(Fingerprint::of(["a", "b"]), Fingerprint::of(["a", "c"]));
        assert_ne!(Fingerprint::of(["a", "b"]), Fingerprint::of(["ab"]));
        assert_eq!(Fingerprint::of(["a", "b"]), Fingerprint::of([String::from("a"), String::from("b")]));
    }
}
