//! Looks for all spellings of all secrets at once.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::encoded::FEWEST;
use super::fold::{Folded, fold, is_ignored, is_no_letter};
use super::layer::Layer;
use super::{
    BUDGET, ENCODINGS, LAYERS, LONG, PREFIX, SHORT, SHORTEST_ENCODING, WIDEST_CHARACTER, WINDOW, encoded, escapes,
    spellings,
};
use crate::redaction::Secret;

/// What is looked for.
pub(super) struct Needles {
    /// Compared byte by byte, but for case: of these too little would be left.
    exact: Set,
    /// Compared as they are folded.
    folded: Set,
    /// Compared by their letters and digits.
    bare: Set,
    /// How far an occurrence can reach.
    margin: usize,
    /// Fewer bytes than this hold none.
    fewest: usize,
}

/// Spellings that are compared in the same way.
#[derive(Default)]
struct Set {
    needles: Vec<Needle>,
    /// The needles by their beginnings, in the order of the automaton's patterns.
    by_beginning: Vec<Vec<usize>>,
    /// Finds the beginnings. `None` where there are none, or too many to be prepared.
    automaton: Option<AhoCorasick>,
}

/// A spelling of a secret.
struct Needle {
    text: Vec<u8>,
    /// How many bytes of it are enough.
    enough: usize,
    /// How many bytes at its start and end are left out of comparison.
    trimmed: (usize, usize),
    /// Whether it is so short that ordinary words hold it: then only where it stands alone.
    is_short: bool,
    /// Whether it is so short that the end of one word and the beginning of the next make it.
    is_one_word: bool,
}

impl Needles {
    pub(super) fn new(secrets: &[Secret]) -> Self {
        let mut needles =
            Self { exact: Set::default(), folded: Set::default(), bare: Set::default(), margin: 0, fewest: FEWEST };
        let mut longest = 0;
        for secret in secrets.iter().map(Secret::expose).filter(|secret| !secret.is_empty()) {
            longest = longest.max(secret.len());
            spellings::plain(secret).iter().for_each(|text| needles.add_plain(text));
            let length = secret.chars().count();
            if length >= SHORT {
                spellings::encoded(secret).into_iter().for_each(|text| needles.add_encoded(text, length));
            }
        }
        needles.margin = longest.saturating_mul(2 * WIDEST_CHARACTER).saturating_add(64);
        let sets = [&mut needles.exact, &mut needles.folded, &mut needles.bare];
        let fewest = sets.iter().flat_map(|set| &set.needles).map(|needle| needle.enough).min();
        // A byte of another character set may stand for two letters.
        if secrets.iter().all(|secret| secret.expose().is_ascii()) {
            needles.fewest = fewest.unwrap_or(FEWEST).max(FEWEST);
        }
        sets.into_iter().for_each(Set::prepare);
        needles
    }

    fn add_plain(&mut self, text: &[u8]) {
        let folded = fold(text);
        let bare = folded.bare();
        let letters = String::from_utf8_lossy(&bare.bytes).chars().count();
        if folded.bytes.is_empty() || folded.bytes.len() * 2 < text.len() && text.is_ascii() {
            self.exact.add(Needle::new(text.to_ascii_lowercase(), PREFIX, (0, 0)));
        } else if letters >= LONG && bare.bytes.len() * 2 >= folded.bytes.len() {
            let enough = enough(text, |beginning| fold(beginning).bare().bytes.len());
            self.bare.add(Needle::new(bare.bytes, enough, trimmed(text, is_no_letter)));
        } else {
            let is_one_word = folded.bytes.len() < LONG && !text.iter().any(u8::is_ascii_whitespace);
            let enough = enough(text, |beginning| fold(beginning).bytes.len());
            let needle = Needle::new(folded.bytes, enough, trimmed(text, is_ignored));
            self.folded.add(Needle { is_one_word, ..needle });
        }
    }

    /// Adds the letters and digits of an encoding of a secret that has so many characters.
    fn add_encoded(&mut self, bare: Vec<u8>, length: usize) {
        if bare.len() >= SHORTEST_ENCODING {
            // As much of it as stands for the beginning of a secret.
            let enough = PREFIX.max(bare.len() * 8 / length);
            self.bare.add(Needle::new(bare, enough, (0, 0)));
        }
    }

    /// Where secrets stand, in order and apart from each other.
    pub(super) fn find(&self, text: &[u8]) -> Vec<(usize, usize)> {
        let mut ranges = Vec::new();
        let sets = [&self.exact, &self.folded, &self.bare];
        if sets.iter().all(|set| set.needles.is_empty()) {
            return ranges;
        }
        if sets.iter().any(|set| set.automaton.is_none() && !set.needles.is_empty()) {
            return vec![(0, text.len())];
        }
        let step = WINDOW.max(self.margin);
        for window in (0..text.len()).step_by(step) {
            let start = window.saturating_sub(self.margin);
            let end = (window + step).saturating_add(self.margin).min(text.len());
            let mut search = Search { needles: self, left: (end - start).saturating_mul(BUDGET), found: Vec::new() };
            match search.through(&Layer::raw(&text[start..end]), LAYERS, ENCODINGS, true) {
                Some(()) => ranges
                    .extend(search.found.into_iter().map(|(from, to)| (start + from as usize, start + to as usize))),
                None => ranges.push((start, end)),
            }
        }
        ranges.sort_unstable();
        let mut apart: Vec<(usize, usize)> = Vec::with_capacity(ranges.len());
        for (start, end) in ranges {
            match apart.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => apart.push((start, end)),
            }
        }
        apart
    }
}

/// The search through one window.
struct Search<'n> {
    needles: &'n Needles,
    /// How many bytes may still be looked at.
    left: usize,
    found: Vec<(u32, u32)>,
}

impl Search<'_> {
    /// Looks through a layer and through whatever it holds, undoing at most so many escapes and so many encodings. `None`
    /// where that takes too long.
    fn through(&mut self, layer: &Layer, escapes: usize, encodings: usize, is_whole: bool) -> Option<()> {
        self.left = self.left.checked_sub(layer.bytes.len())?;
        count_work(layer.bytes.len());
        self.layer(layer);
        if escapes > 0
            && let Some(undone) = escapes::undo(layer)
        {
            self.through(&undone, escapes - 1, encodings, false)?;
        }
        if encodings == 0 {
            return Some(());
        }
        // Nobody writes that many escapes around an encoding, or within it.
        let escapes = escapes.min(3);
        let fewest = self.needles.fewest;
        let may_be_encoded = encoded::may_hold(&layer.bytes, fewest);
        // The needles are there backwards too: only what is to be undone is looked for in the text backwards.
        if is_whole && (may_be_encoded || escapes::may_hold(&layer.bytes)) {
            self.through(&layer.reversed(), escapes, encodings - 1, false)?;
        }
        if !may_be_encoded {
            return Some(());
        }
        if let Some(undone) = encoded::quoted_printable(layer) {
            self.through(&undone, escapes, encodings - 1, false)?;
        }
        for undo in encoded::UNDO {
            if let Some(undone) = undo(layer, fewest) {
                self.through(&undone, escapes, encodings - 1, false)?;
            }
        }
        Some(())
    }

    fn layer(&mut self, layer: &Layer) {
        let Needles { exact, folded, bare, .. } = self.needles;
        if !exact.needles.is_empty() {
            let lower = layer.bytes.to_ascii_lowercase();
            exact.find(layer, &lower, |first, last| (first, last), |_| false, &mut self.found);
        }
        let text = fold(&layer.bytes);
        folded.find(layer, &text.bytes, |first, last| text.place(first, last), is_ignored, &mut self.found);
        if !bare.needles.is_empty() {
            let text: Folded = text.bare();
            bare.find(layer, &text.bytes, |first, last| text.place(first, last), is_no_letter, &mut self.found);
        }
    }
}

impl Set {
    fn add(&mut self, needle: Needle) {
        if !needle.text.is_empty() {
            self.needles.push(needle);
        }
    }

    fn prepare(&mut self) {
        self.needles.sort_by(|one, other| one.text.cmp(&other.text));
        self.needles.dedup_by(|one, other| one.text == other.text && one.trimmed == other.trimmed);
        let mut beginnings: HashMap<&[u8], usize> = HashMap::new();
        let mut patterns = Vec::new();
        let mut by_beginning: Vec<Vec<usize>> = Vec::new();
        for (at, needle) in self.needles.iter().enumerate() {
            let beginning = &needle.text[..needle.enough];
            let pattern = *beginnings.entry(beginning).or_insert_with(|| {
                patterns.push(beginning);
                by_beginning.push(Vec::new());
                patterns.len() - 1
            });
            by_beginning[pattern].push(at);
        }
        // Most texts are short: what takes long is to prepare.
        let kind = Some(AhoCorasickKind::NoncontiguousNFA);
        self.automaton = AhoCorasick::builder().kind(kind).prefilter(false).build(patterns).ok();
        self.by_beginning = by_beginning;
    }

    /// Adds where the needles stand in `text`, whose bytes stand at `place` in the layer.
    fn find(
        &self,
        layer: &Layer,
        text: &[u8],
        place: impl Fn(usize, usize) -> (usize, usize),
        is_dropped: impl Fn(u8) -> bool,
        found: &mut Vec<(u32, u32)>,
    ) {
        let Some(automaton) = self.automaton.as_ref().filter(|_| !self.needles.is_empty()) else { return };
        // From where on each may begin: what one occurrence covers is not looked at again.
        let mut from = vec![0; self.needles.len()];
        for beginning in automaton.find_overlapping_iter(text) {
            let begin = beginning.start();
            for number in &self.by_beginning[beginning.pattern().as_usize()] {
                if begin < from[*number] {
                    continue;
                }
                let needle = &self.needles[*number];
                let same = needle.text.iter().zip(&text[begin..]).take_while(|(one, other)| one == other).count();
                count_work(same);
                let same = needle.whole_characters(same);
                if same == 0 {
                    continue;
                }
                from[*number] = begin + same;
                let place = place(begin, begin + same - 1);
                if let Some((first, last)) = needle.stands(&layer.bytes, place, same, &is_dropped) {
                    found.push(layer.place(first, last));
                }
            }
        }
    }
}

impl Needle {
    fn new(text: Vec<u8>, enough: usize, trimmed: (usize, usize)) -> Self {
        let is_short = text.len() < SHORT;
        Self { enough: enough.min(text.len()), text, trimmed, is_short, is_one_word: false }
    }

    /// How many of its first `same` bytes are whole characters: two characters may begin alike.
    fn whole_characters(&self, same: usize) -> usize {
        let is_within = |at: &usize| self.text.get(*at).is_some_and(|byte| matches!(byte, 0x80..=0xbf));
        (0..=same).rev().find(|at| !is_within(at)).unwrap_or(0)
    }

    /// The whole of an occurrence, with what was left out of comparison around it; `None` where it is part of a word.
    fn stands(
        &self,
        bytes: &[u8],
        place: (usize, usize),
        same: usize,
        is_dropped: &impl Fn(u8) -> bool,
    ) -> Option<(usize, usize)> {
        let (mut first, mut last) = place;
        if self.is_one_word && bytes[first..=last].iter().any(u8::is_ascii_whitespace) {
            return None;
        }
        let before = bytes[..first].iter().rev().take(self.trimmed.0).take_while(|byte| is_dropped(**byte)).count();
        first -= before;
        if same == self.text.len() {
            let behind = bytes[last + 1..].iter().take(self.trimmed.1);
            last += behind.take_while(|byte| is_dropped(**byte)).count();
        }
        let is_word = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
        let is_within = is_word(first.checked_sub(1).and_then(|at| bytes.get(at))) || is_word(bytes.get(last + 1));
        (!self.is_short || !is_within).then_some((first, last))
    }
}

/// How much is left for comparison of the first [`PREFIX`] characters of a text; never so little that chance writes it.
fn enough(text: &[u8], left: impl Fn(&[u8]) -> usize) -> usize {
    let end = String::from_utf8_lossy(text).char_indices().nth(PREFIX).map_or(text.len(), |(at, _)| at);
    left(&text[..end.min(text.len())]).clamp(LONG, PREFIX)
}

/// How many bytes at the start and at the end of a text are dropped.
fn trimmed(text: &[u8], is_dropped: impl Fn(u8) -> bool) -> (usize, usize) {
    // The zeros of UTF-16 are written by no other spelling.
    let is_dropped = |byte: &&u8| **byte != 0 && is_dropped(**byte);
    (text.iter().take_while(is_dropped).count(), text.iter().rev().take_while(is_dropped).count())
}

/// Notes how many bytes were looked at, for the test that it is in proportion to the text.
#[cfg(not(test))]
fn count_work(_: usize) {}

#[cfg(test)]
fn count_work(bytes: usize) {
    super::tests::WORK.with(|work| work.set(work.get() + bytes));
}
