//! Which numbers were seen, perhaps.

/// How many words of 64 bits the first part has.
const FIRST: usize = 64;

/// How many bits there are for each number, at least.
const BITS: usize = 20;

/// Numbers that were seen: it knows all of them, and takes hardly one of a hundred others for one. It grows with what is seen.
#[derive(Default)]
pub(crate) struct Filter {
    /// Each four times as large as the one before.
    parts: Vec<Vec<u64>>,
    /// How many numbers the last part still takes.
    left: usize,
    count: usize,
}

impl Filter {
    /// How many different numbers were seen, about.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn insert(&mut self, number: u64) {
        let hash = hash(number);
        if self.parts.iter().any(|part| holds(part, hash)) {
            return;
        }
        if self.left == 0 {
            let words = FIRST << (2 * self.parts.len());
            self.left = words * 64 / BITS;
            self.parts.push(vec![0; words]);
        }
        self.left -= 1;
        self.count += 1;
        if let Some(part) = self.parts.last_mut() {
            let [(one, bits), (other, other_bits)] = places(part.len(), hash);
            part[one] |= bits;
            part[other] |= other_bits;
        }
    }

    pub(crate) fn may_hold(&self, number: u64) -> bool {
        let hash = hash(number);
        self.parts.iter().any(|part| holds(part, hash))
    }
}

/// Every bit of it depends on the lowest of the number.
fn hash(number: u64) -> u64 {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed ^ mixed >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93)
}

fn holds(part: &[u64], hash: u64) -> bool {
    let [(one, bits), (other, other_bits)] = places(part.len(), hash);
    part[one] & bits == bits && part[other] & other_bits == other_bits
}

/// Two bits in each of two words, whose number is a power of two.
fn places(words: usize, hash: u64) -> [(usize, u64); 2] {
    let other = (hash ^ hash >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    [hash, other].map(|hash| {
        let word = usize::try_from(hash >> 32).unwrap_or(usize::MAX) & (words - 1);
        (word, 1 << (hash >> 20 & 63) | 1 << (hash >> 26 & 63))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_was_seen_is_known_and_hardly_anything_else() {
        let mut filter = Filter::default();
        let seen = |at: u64| at * 0x1_0001;
        for at in 0..200_000 {
            filter.insert(seen(at));
            filter.insert(seen(at));
        }
        assert!((0..200_000).all(|at| filter.may_hold(seen(at))));
        let others = (200_000..400_000).filter(|at| filter.may_hold(seen(*at))).count();
        assert!(others < 2_000, "{others}");
        assert!(filter.count() > 198_000, "{}", filter.count());
    }
}
