//! Spellings that are compared in the same way, of any number.
//!
//! The first bytes of each are a number, by which a text's bytes tell at each place what may begin there: what a place costs does
//! not depend on how many spellings there are, nor does what another spelling costs.

use std::collections::HashMap;

use super::SHORT;
use super::filter::Filter;
use super::layer::Layer;
use super::needles::count_work;
use crate::redaction::runs::{leading, trailing};

/// How many bytes are taken for a number: the most of these that a spelling has.
const CLASSES: [usize; 6] = [8, 6, 4, 3, 2, 1];

/// How many times the length of a text is compared within what was found already.
const REPEATS: usize = 32;

/// Looked for in texts.
#[derive(Default)]
pub(super) struct Set {
    /// By how many first bytes they are known.
    classes: Vec<Class>,
    /// The groups by their first bytes, as many as are enough.
    groups: HashMap<Vec<u8>, Vec<Group>>,
    /// How many groups there are.
    count: usize,
    /// The fewest bytes that are enough.
    fewest: Option<usize>,
}

struct Class {
    length: usize,
    filter: Filter,
    /// How long beginnings with these first bytes are.
    lengths: HashMap<u64, Vec<usize>>,
}

/// Spellings that begin with the same bytes, as many as are enough, and are told apart by nothing but the bytes that follow.
struct Group {
    number: usize,
    kind: Kind,
    /// In order.
    texts: Vec<Vec<u8>>,
}

#[derive(Clone, Copy, PartialEq)]
struct Kind {
    /// How many bytes at its start and end are left out of comparison.
    trimmed: (usize, usize),
    /// Whether it is so short that ordinary words hold it: then only where it stands alone.
    is_short: bool,
    /// Whether it is so short that the end of one word and the beginning of the next make it.
    is_one_word: bool,
}

/// A spelling of a secret.
pub(super) struct Needle {
    text: Vec<u8>,
    /// How many bytes of it are enough.
    enough: usize,
    kind: Kind,
}

/// A spelling that was not there before.
pub(super) struct New {
    pub(super) text: Vec<u8>,
    /// Texts that do not hold so many bytes of it hold nothing that would not be found without it, but for a few bytes at the end.
    pub(super) telling: usize,
    pub(super) is_short: bool,
}

/// What is looked through.
pub(super) struct Compared<'t> {
    pub(super) layer: &'t Layer,
    pub(super) text: &'t [u8],
    /// Where bytes of the text stand in the layer, of which the first and the last are given.
    pub(super) place: &'t dyn Fn(usize, usize) -> (usize, usize),
    /// What the text does not have.
    pub(super) is_dropped: fn(u8) -> bool,
}

impl Needle {
    pub(super) fn new(text: Vec<u8>, enough: usize, trimmed: (usize, usize)) -> Self {
        let kind = Kind { trimmed, is_short: text.len() < SHORT, is_one_word: false };
        Self { enough: enough.min(text.len()), text, kind }
    }

    pub(super) fn one_word(mut self, is_one_word: bool) -> Self {
        self.kind.is_one_word = is_one_word;
        self
    }
}

impl Set {
    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    pub(super) fn fewest(&self) -> Option<usize> {
        self.fewest
    }

    /// Adds a spelling. `None` if it is there.
    pub(super) fn add(&mut self, needle: Needle) -> Option<New> {
        let Needle { text, enough, kind } = needle;
        if enough == 0 {
            return None;
        }
        let beginning = &text[..enough];
        if !self.groups.contains_key(beginning) {
            self.add_beginning(beginning);
        }
        let groups = self.groups.entry(beginning.to_vec()).or_default();
        let at = groups.iter().position(|group| group.kind == kind).unwrap_or_else(|| {
            self.count += 1;
            groups.push(Group { number: self.count, kind, texts: Vec::new() });
            groups.len() - 1
        });
        let group = &mut groups[at];
        let place = group.texts.binary_search(&text).err()?;
        let mut telling = enough;
        for other in group.neighbours(place) {
            // The windows of a trace are shorter than what follows here.
            telling = telling.max((shared(other, &text) + 8).min(text.len()));
        }
        group.texts.insert(place, text.clone());
        Some(New { text, telling, is_short: kind.is_short })
    }

    fn add_beginning(&mut self, beginning: &[u8]) {
        let enough = beginning.len();
        self.fewest = Some(self.fewest.map_or(enough, |fewest| fewest.min(enough)));
        let length = CLASSES.into_iter().find(|length| *length <= enough).unwrap_or(1);
        let at = self.classes.iter().position(|class| class.length == length).unwrap_or_else(|| {
            self.classes.push(Class { length, filter: Filter::default(), lengths: HashMap::new() });
            self.classes.len() - 1
        });
        let class = &mut self.classes[at];
        let first = number(&beginning[..length]);
        class.filter.insert(first);
        let lengths = class.lengths.entry(first).or_default();
        if !lengths.contains(&enough) {
            lengths.push(enough);
        }
    }

    /// Adds where they stand in a text. `None` where that takes too long.
    pub(super) fn find(&self, compared: &Compared<'_>, found: &mut Vec<(u32, u32)>) -> Option<()> {
        let mut passed = Passed { ends: HashMap::new(), left: compared.text.len().saturating_mul(REPEATS) };
        for class in &self.classes {
            let mask = u64::MAX >> (64 - 8 * class.length);
            let mut first = 0;
            for (last, byte) in compared.text.iter().enumerate() {
                first = (first << 8 | u64::from(*byte)) & mask;
                if last + 1 >= class.length && class.filter.may_hold(first) {
                    self.find_at(class, first, last + 1 - class.length, compared, &mut passed, found)?;
                }
            }
        }
        Some(())
    }

    fn find_at(
        &self,
        class: &Class,
        first: u64,
        begin: usize,
        compared: &Compared<'_>,
        passed: &mut Passed,
        found: &mut Vec<(u32, u32)>,
    ) -> Option<()> {
        let rest = &compared.text[begin..];
        let Some(lengths) = class.lengths.get(&first) else { return Some(()) };
        for length in lengths {
            let Some(groups) = rest.get(..*length).and_then(|beginning| self.groups.get(beginning)) else { continue };
            for group in groups {
                let Some(end) = passed.end(group, begin) else { continue };
                let (text, same) = group.longest(rest);
                count_work(same);
                if begin < end {
                    passed.left = passed.left.checked_sub(same)?;
                }
                let same = whole_characters(text, same);
                if same == 0 {
                    continue;
                }
                passed.ends.insert(group.number, end.max(begin + same));
                let place = (compared.place)(begin, begin + same - 1);
                let is_whole = same == text.len();
                if let Some((first, last)) = group.kind.stands(compared, place, is_whole) {
                    found.push(compared.layer.place(first, last));
                }
            }
        }
        Some(())
    }
}

/// What a search has found already.
struct Passed {
    /// Up to where, of each group.
    ends: HashMap<usize, usize>,
    /// How many bytes may still be compared within that.
    left: usize,
}

impl Passed {
    /// Up to where this group was found already. `None` where it need not be looked at again.
    fn end(&self, group: &Group, begin: usize) -> Option<usize> {
        let end = self.ends.get(&group.number).copied().unwrap_or(0);
        // Of several, another may go on behind what the first one covers.
        (begin >= end || group.texts.len() > 1).then_some(end)
    }
}

impl Group {
    /// The one of which a text begins with the most bytes, and how many.
    fn longest(&self, rest: &[u8]) -> (&[u8], usize) {
        let at = self.texts.partition_point(|text| text.as_slice() <= rest);
        let (mut longest, mut same): (&[u8], usize) = (&[], 0);
        for text in self.neighbours(at) {
            let shared = shared(text, rest);
            if shared >= same {
                (longest, same) = (text, shared);
            }
        }
        // One that ends there is there with its end.
        match self.texts.binary_search_by(|text| text.as_slice().cmp(&rest[..same])) {
            Ok(whole) => (&self.texts[whole], same),
            Err(_) => (longest, same),
        }
    }

    /// The texts before and behind a place among them.
    fn neighbours(&self, place: usize) -> &[Vec<u8>] {
        &self.texts[place.saturating_sub(1)..self.texts.len().min(place + 1)]
    }
}

impl Kind {
    /// The whole of an occurrence, with what was left out of comparison around it; `None` where it is part of a word.
    fn stands(self, compared: &Compared<'_>, (first, last): (usize, usize), is_whole: bool) -> Option<(usize, usize)> {
        let bytes = &compared.layer.bytes;
        if self.is_one_word && bytes[first..=last].iter().any(u8::is_ascii_whitespace) {
            return None;
        }
        let first = first - trailing(&bytes[..first], self.trimmed.0, &compared.is_dropped);
        let behind = if is_whole { self.trimmed.1 } else { 0 };
        let last = last + leading(&bytes[last + 1..], behind, &compared.is_dropped);
        let is_word = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
        let is_within = is_word(first.checked_sub(1).and_then(|at| bytes.get(at))) || is_word(bytes.get(last + 1));
        (!self.is_short || !is_within).then_some((first, last))
    }
}

/// How many of the first `same` bytes are whole characters: two characters may begin alike.
fn whole_characters(text: &[u8], same: usize) -> usize {
    let mut end = same;
    while end > 0 && matches!(text.get(end), Some(0x80..=0xbf)) {
        end -= 1;
    }
    end
}

/// How many bytes two texts begin with alike.
fn shared(one: &[u8], other: &[u8]) -> usize {
    let mut same = 0;
    while same < one.len() && same < other.len() && one[same] == other[same] {
        same += 1;
    }
    same
}

/// At most eight bytes as a number.
pub(super) fn number(bytes: &[u8]) -> u64 {
    let mut number = 0;
    for byte in bytes {
        number = number << 8 | u64::from(*byte);
    }
    number
}
