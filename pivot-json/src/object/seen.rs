//! Which fields of an object came, and which are missing.

use super::Table;

/// The fields of an object that came, by their positions.
/// In halves, since shifting 128 bits is dear.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen([u64; 2]);

impl Seen {
    /// Adds a field. Whether it came before.
    #[inline]
    pub(crate) fn add(&mut self, position: usize) -> bool {
        let is_seen = self.has(position);
        self.0[position / 64 % 2] |= 1 << (position % 64);
        is_seen
    }

    #[inline]
    pub(crate) fn has(self, position: usize) -> bool {
        self.0[position / 64 % 2] & (1 << (position % 64)) != 0
    }
}

impl Table {
    /// The positions of the fields that may be required and are not among the `seen` ones.
    pub(crate) fn required_without(&self, seen: Seen) -> impl Iterator<Item = usize> + use<> {
        let halves = [self.required as u64, (self.required >> 64) as u64];
        let mut left = [halves[0] & !seen.0[0], halves[1] & !seen.0[1]];
        std::iter::from_fn(move || {
            let half = usize::from(left[0] == 0);
            let bit = left[half].trailing_zeros() as usize;
            left[half] &= left[half].wrapping_sub(1);
            (bit < 64).then_some(half * 64 + bit)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_table_of_any_length_those_fields_are_asked_that_may_be_required_and_did_not_come() {
        for length in [0, 1, 2, 63, 64, 65, 127, 128] {
            let names: &[&str] = vec![""; length].leak();
            for required in [0, 1, 1 << 63, 1 << 64, 0x5555 << 50, u128::MAX] {
                let table = Table::new("Any", names, &[]).requiring(required);
                for every in [1, 2, 3, 200] {
                    let (mut seen, came) = (Seen::default(), |at: &usize| at % every == 1);
                    assert!((0..length).filter(came).all(|at| !seen.add(at) && seen.add(at) && seen.has(at)));
                    let left = (0..length).filter(|at| required >> at & 1 == 1 && !came(at));
                    assert!(table.required_without(seen).eq(left), "{length} {required:x} {every}");
                }
            }
        }
    }
}
