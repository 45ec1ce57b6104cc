//! Unknown fields as they came, until somebody asks for one.

use std::collections::BTreeMap;

use crate::raw::RawJson;
use crate::scan::Scanner;

/// Members of an object as JSON text. Keeping one costs a copy of its text.
#[derive(Clone, Default)]
pub(crate) struct Unread {
    /// The members, compact, with a comma between two.
    text: String,
    /// A mark of each name: equal names have equal marks.
    marks: Vec<u64>,
}

impl Unread {
    /// Adds the mark of a member; `name` is what its name means. Its text has to follow.
    pub(crate) fn mark(&mut self, name: &str) {
        self.marks.push(mark(name));
    }

    /// Adds the text of members whose marks were added, compact, with a comma between two.
    pub(crate) fn push(&mut self, members: &str) {
        if !self.text.is_empty() {
            self.text.push(',');
        }
        self.text.push_str(members);
    }

    /// Adds the members of another, which came later.
    pub(crate) fn append(&mut self, later: Self) {
        if self.is_empty() {
            *self = later;
        } else {
            self.push(&later.text);
            self.marks.extend(later.marks);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// The number of names, if they certainly differ; `None` if it takes reading them to know how many there are.
    pub(crate) fn distinct(&self) -> Option<usize> {
        /// How far a mark is looked for from its place: further off than marks that differ by chance are.
        const NEAR: usize = 64;
        if self.marks.len() > 1 {
            let bits = (self.marks.len() * 2).next_power_of_two().trailing_zeros();
            let mut seen = vec![0; (1 << bits) + NEAR];
            for mark in &self.marks {
                let start = usize::try_from(mark >> (64 - bits)).ok()?;
                let place =
                    seen[start..start + NEAR].iter_mut().find(|known| matches!(**known, 0) || *known == mark)?;
                if *place == *mark {
                    return None;
                }
                *place = *mark;
            }
        }
        Some(self.marks.len())
    }

    /// The members by name. Of those with the same name, the last one.
    pub(crate) fn fields(&self) -> BTreeMap<Box<str>, RawJson> {
        let mut fields = BTreeMap::new();
        let mut scan = Scanner::new(&self.text);
        while let Ok(name) = scan.name() {
            let start = scan.at;
            if scan.skip().is_err() {
                break; // never, since it was passed before
            }
            fields.insert(name.into(), RawJson::trusted(scan.since(start)));
            scan.pass(b',');
        }
        fields
    }
}

fn mark(name: &str) -> u64 {
    // That of the golden ratio, as in many tables.
    const FACTOR: u128 = 0x9e37_79b9_7f4a_7c15;
    let eights = name.as_bytes().chunks_exact(8);
    let mut last = [0; 8];
    last[..eights.remainder().len()].copy_from_slice(eights.remainder());
    let words = eights.map(|eight| eight.try_into().unwrap_or_default()).chain([last]).map(u64::from_le_bytes);
    let mark = words.fold(name.len() as u64, |mark, word| {
        let product = u128::from(mark.rotate_left(5) ^ word) * FACTOR;
        // Both halves: each by itself knows little of some of the letters.
        (product >> 64) as u64 ^ product as u64
    });
    // Never 0, which stands for none.
    mark.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_counted_and_found_by_what_their_names_mean() {
        for (members, expected) in [
            (&[][..], &[][..]),
            (&[("a", r#""a":1"#)], &[("a", "1")]),
            (&[("b", r#""b":{"a":[1,"}"]}"#), ("a", r#""a":1"#)], &[("a", "1"), ("b", r#"{"a":[1,"}"]}"#)]),
            (&[("a", r#""a":1"#), ("a", r#""\u0061":2"#)], &[("a", "2")]),
            (&[("", r#""":null"#), ("\"", r#""\"":"\"""#), ("", r#""":7"#)], &[("", "7"), ("\"", r#""\"""#)]),
        ] {
            let mut unread = Unread::default();
            // Each by itself, or all but the first as what came later.
            let mut later = Unread::default();
            for (at, (name, member)) in members.iter().enumerate() {
                let unread = if at == 0 { &mut unread } else { &mut later };
                unread.mark(name);
                unread.push(member);
            }
            unread.append(later);
            let fields = unread.fields();
            let found: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, value.as_json())).collect();
            assert_eq!(found, expected);
            assert_eq!(unread.is_empty(), expected.is_empty());
            assert_eq!(unread.distinct(), Some(expected.len()).filter(|count| *count == members.len()));
        }
    }

    #[test]
    fn many_names_are_counted_unless_one_comes_twice() {
        for count in [2, 3, 50, 1000, 5000] {
            let mut unread = Unread::default();
            let names: Vec<String> = (0..count).map(|number| format!("field_{number}")).collect();
            names.iter().for_each(|name| unread.mark(name));
            unread.push(&names.iter().map(|name| format!("{name:?}:1")).collect::<Vec<_>>().join(","));
            assert_eq!(unread.distinct(), Some(count));
            assert_eq!(unread.fields().len(), count);
            unread.mark(&names[count / 2]);
            unread.push(&format!("{:?}:2", names[count / 2]));
            assert_eq!((unread.distinct(), unread.fields().len()), (None, count));
        }
    }

    #[test]
    fn names_that_differ_have_marks_that_differ() {
        let names = (0..2000).flat_map(|number| [format!("field_{number}"), format!("{number}"), "x".repeat(number)]);
        let names: std::collections::BTreeSet<String> = names.collect();
        let marks: std::collections::BTreeSet<u64> = names.iter().map(|name| mark(name)).collect();
        assert_eq!(marks.len(), names.len());
    }
}
