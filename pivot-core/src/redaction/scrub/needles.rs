//! Looks for all spellings of all secrets at once.

use pivot_json::places_in_order;

use super::encoded::FEWEST;
use super::fold::{Folded, fold, is_ignored, is_no_letter};
use super::layer::Layer;
use super::set::{Compared, Needle, Set};
use super::trace::{Key, Trace};
use super::{BUDGET, ENCODINGS, LAYERS, LONG, PREFIX, SHORT, SHORTEST_ENCODING, WIDEST_CHARACTER, WINDOW};
use super::{encoded, escapes, spellings};
use crate::redaction::Secret;
use crate::redaction::runs::{leading, trailing};

/// What is looked for. More can be added.
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

impl Needles {
    pub(super) fn new(secrets: &[Secret]) -> Self {
        let mut needles = Self::growing(0);
        for secret in secrets {
            needles.add(secret.expose(), &mut |_| {});
        }
        // A byte of another character set may stand for two letters.
        if secrets.iter().all(|secret| secret.expose().is_ascii()) {
            let mut fewest = usize::MAX;
            for set in [&needles.exact, &needles.folded, &needles.bare] {
                fewest = fewest.min(set.fewest().unwrap_or(usize::MAX));
            }
            needles.fewest = if fewest == usize::MAX { FEWEST } else { fewest.max(FEWEST) };
        }
        needles
    }

    /// None yet. What a text is looked through for does not depend on those that are added as long as they have at most so
    /// many bytes.
    pub(super) fn growing(longest: usize) -> Self {
        let (exact, folded, bare) = (Set::default(), Set::default(), Set::default());
        Self { exact, folded, bare, margin: margin(longest), fewest: FEWEST }
    }

    /// Adds the spellings of a secret, and tells by which keys a [`Trace`] knows those that are new.
    pub(super) fn add(&mut self, secret: &str, tell: &mut dyn FnMut(Key)) {
        if secret.is_empty() {
            return;
        }
        self.margin = self.margin.max(margin(secret.len()));
        for text in spellings::plain(secret) {
            self.add_plain(&text, tell);
        }
        let length = secret.chars().count();
        if length >= SHORT {
            for text in spellings::encoded(secret) {
                self.add_encoded(text, length, tell);
            }
        }
    }

    fn add_plain(&mut self, text: &[u8], tell: &mut dyn FnMut(Key)) {
        let folded = fold(text);
        let bare = folded.bare();
        let letters = String::from_utf8_lossy(&bare.bytes).chars().count();
        if folded.bytes.is_empty() || folded.bytes.len() * 2 < text.len() && text.is_ascii() {
            if self.exact.add(Needle::new(text.to_ascii_lowercase(), PREFIX, (0, 0))).is_some() {
                tell(Key::anything());
            }
        } else if letters >= LONG && bare.bytes.len() * 2 >= folded.bytes.len() {
            let enough = enough(text, &|beginning| fold(beginning).bare().bytes.len());
            let needle = Needle::new(bare.bytes, enough, trimmed(text, is_no_letter));
            if let Some(new) = self.bare.add(needle) {
                tell(Key::bare(&new));
            }
        } else {
            let is_one_word = folded.bytes.len() < LONG && !text.iter().any(u8::is_ascii_whitespace);
            let enough = enough(text, &|beginning| fold(beginning).bytes.len());
            let needle = Needle::new(folded.bytes, enough, trimmed(text, is_ignored)).one_word(is_one_word);
            if let Some(new) = self.folded.add(needle) {
                tell(Key::folded(&new));
            }
        }
    }

    /// Adds the letters and digits of an encoding of a secret that has so many characters.
    fn add_encoded(&mut self, bare: Vec<u8>, length: usize, tell: &mut dyn FnMut(Key)) {
        if bare.len() >= SHORTEST_ENCODING {
            // As much of it as stands for the beginning of a secret.
            let enough = PREFIX.max(bare.len() * 8 / length);
            if let Some(new) = self.bare.add(Needle::new(bare, enough, (0, 0))) {
                tell(Key::bare(&new));
            }
        }
    }

    /// Where secrets stand, in order and apart from each other.
    pub(super) fn find(&self, text: &[u8], mut trace: Option<&mut Trace>) -> Vec<(usize, usize)> {
        let mut ranges = Vec::new();
        let is_empty = self.exact.is_empty() && self.folded.is_empty() && self.bare.is_empty();
        if is_empty && trace.is_none() {
            return ranges;
        }
        let step = WINDOW.max(self.margin);
        let mut window = 0;
        while window < text.len() {
            let start = window.saturating_sub(self.margin);
            let end = (window + step).saturating_add(self.margin).min(text.len());
            let left = (end - start).saturating_mul(BUDGET);
            let mut search = Search { needles: self, left, found: Vec::new(), trace: trace.as_deref_mut() };
            match search.through(&Layer::raw(&text[start..end]), LAYERS, ENCODINGS, true) {
                Some(()) => {
                    for (from, to) in search.found {
                        ranges.push((start + from as usize, start + to as usize));
                    }
                }
                None => {
                    if let Some(trace) = &mut trace {
                        trace.anything();
                    }
                    if !is_empty {
                        ranges.push((start, end));
                    }
                }
            }
            window += step;
        }
        let mut apart: Vec<(usize, usize)> = Vec::with_capacity(ranges.len());
        for place in places_in_order(ranges.len(), &|one, other| ranges[one].cmp(&ranges[other])) {
            let (start, end): (usize, usize) = ranges[place];
            match apart.last_mut() {
                Some(last) if start <= last.1 => last.1 = last.1.max(end),
                _ => apart.push((start, end)),
            }
        }
        apart
    }
}

/// The search through one window.
struct Search<'n, 't> {
    needles: &'n Needles,
    /// How many bytes may still be looked at.
    left: usize,
    found: Vec<(u32, u32)>,
    /// Notes what is compared.
    trace: Option<&'t mut Trace>,
}

impl Search<'_, '_> {
    /// Looks through a layer and through whatever it holds, undoing at most so many escapes and so many encodings. `None`
    /// where that takes too long.
    fn through(&mut self, layer: &Layer, escapes: usize, encodings: usize, is_whole: bool) -> Option<()> {
        self.left = self.left.checked_sub(layer.bytes.len())?;
        count_work(layer.bytes.len());
        self.layer(layer)?;
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

    fn layer(&mut self, layer: &Layer) -> Option<()> {
        let Needles { exact, folded, bare, .. } = self.needles;
        if !exact.is_empty() {
            let lower = layer.bytes.to_ascii_lowercase();
            let text = Compared { layer, text: &lower, place: &|first, last| (first, last), is_dropped: |_| false };
            exact.find(&text, &mut self.found)?;
        }
        let text = fold(&layer.bytes);
        if let Some(trace) = &mut self.trace {
            trace.folded(&layer.bytes, &text);
        }
        let place = |first, last| text.place(first, last);
        folded.find(&Compared { layer, text: &text.bytes, place: &place, is_dropped: is_ignored }, &mut self.found)?;
        if bare.is_empty() && self.trace.is_none() {
            return Some(());
        }
        let text: Folded = text.bare();
        if let Some(trace) = &mut self.trace {
            trace.bare(&text.bytes);
        }
        let place = |first, last| text.place(first, last);
        bare.find(&Compared { layer, text: &text.bytes, place: &place, is_dropped: is_no_letter }, &mut self.found)
    }
}

/// How far the spelling of a secret of so many bytes can reach.
fn margin(length: usize) -> usize {
    length.saturating_mul(2 * WIDEST_CHARACTER).saturating_add(64)
}

/// How much is left for comparison of the first [`PREFIX`] characters of a text; never so little that chance writes it.
fn enough(text: &[u8], left: &dyn Fn(&[u8]) -> usize) -> usize {
    let end = String::from_utf8_lossy(text).char_indices().nth(PREFIX).map_or(text.len(), |(at, _)| at);
    left(&text[..end.min(text.len())]).clamp(LONG, PREFIX)
}

/// How many bytes at the start and at the end of a text are dropped.
fn trimmed(text: &[u8], is_dropped: fn(u8) -> bool) -> (usize, usize) {
    // The zeros of UTF-16 are written by no other spelling.
    let is_dropped = |byte| byte != 0 && is_dropped(byte);
    (leading(text, usize::MAX, &is_dropped), trailing(text, usize::MAX, &is_dropped))
}

/// Notes how many bytes were looked at, for the test that it is in proportion to the text.
#[cfg(not(test))]
pub(super) fn count_work(_: usize) {}

#[cfg(test)]
pub(super) fn count_work(bytes: usize) {
    super::tests::WORK.with(|work| work.set(work.get() + bytes));
}
