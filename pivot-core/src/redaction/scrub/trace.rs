//! What of texts was compared, so that it need not be compared again with a secret that is known only later.
//!
//! Every spelling of a secret has windows, runs of a few bytes. A text holds it only if each was seen in what was compared of the
//! text, whatever layers of spelling had to be undone. So most secrets are known to stand nowhere without a look at the texts.

use super::filter::Filter;
use super::fold::Folded;
use super::set::{New, number};
use super::{SHORT, SHORTEST_ENCODING};

/// Letters and digits are noted by windows of so many bytes: every spelling has them.
const WINDOW_OF_BARE: usize = SHORTEST_ENCODING;

/// Folded texts are, and by windows of [`SHORT`] bytes.
const WINDOW_OF_FOLDED: usize = 6;

/// Tells kinds of windows apart, together with their length.
#[derive(Clone, Copy)]
enum Kind {
    Window = 1,
    Alone = 2,
    Whole = 3,
    WholeAgain = 4,
}

/// What was seen in texts.
#[derive(Default)]
pub(crate) struct Trace {
    /// Windows of many bytes, of which hardly any stands in two texts by chance.
    long: Filter,
    /// Windows of few.
    short: Filter,
    /// Whether something could not be looked through.
    is_anything: bool,
}

/// By what a trace knows a spelling: all of these must have been seen.
#[derive(Default)]
pub(crate) struct Key {
    long: Vec<u64>,
    short: Vec<u64>,
}

impl Key {
    /// Every text may hold it.
    pub(crate) fn anything() -> Self {
        Self::default()
    }

    /// The key of letters and digits.
    pub(super) fn bare(new: &New) -> Self {
        Self { long: windows(&new.text[..new.telling], WINDOW_OF_BARE), short: Vec::new() }
    }

    /// The key of a text that is folded.
    pub(super) fn folded(new: &New) -> Self {
        let text = &new.text[..new.telling];
        if new.is_short {
            return Self { long: Vec::new(), short: vec![tagged(Kind::Alone, number(text))] };
        }
        Self { long: windows(text, WINDOW_OF_FOLDED), short: windows(text, SHORT) }
    }

    /// The key of a text that is compared as a whole.
    pub(crate) fn whole(text: &str) -> Self {
        Self { long: whole(text).into(), short: Vec::new() }
    }
}

impl Trace {
    /// Whether a text may hold it.
    pub(crate) fn may_hold(&self, key: &Key) -> bool {
        self.may_hold_long(key) && self.may_hold_short(key)
    }

    /// The same by the windows of many bytes alone.
    pub(crate) fn may_hold_long(&self, key: &Key) -> bool {
        self.is_anything || key.long.iter().all(|window| self.long.may_hold(*window))
    }

    /// The same by the windows of few bytes alone.
    pub(crate) fn may_hold_short(&self, key: &Key) -> bool {
        self.is_anything || key.short.iter().all(|window| self.short.may_hold(*window))
    }

    /// One for another text, which shares the windows of many bytes with this. It is to be [given back](Self::give_back).
    pub(crate) fn lend(&mut self) -> Self {
        Self { long: std::mem::take(&mut self.long), ..Self::default() }
    }

    /// Takes back what was shared, and leaves the rest.
    pub(crate) fn give_back(&mut self, other: &mut Self) {
        self.long = std::mem::take(&mut other.long);
        self.is_anything |= other.is_anything;
    }

    /// How many windows of many bytes it has, about.
    pub(crate) fn count(&self) -> usize {
        self.long.count()
    }

    /// Notes a text that is compared as a whole.
    pub(crate) fn whole(&mut self, text: &str) {
        whole(text).into_iter().for_each(|number| self.long.insert(number));
    }

    /// Notes that everything may stand there.
    pub(super) fn anything(&mut self) {
        self.is_anything = true;
    }

    pub(super) fn bare(&mut self, text: &[u8]) {
        note(text, WINDOW_OF_BARE, |window| self.long.insert(tagged(Kind::Window, window)));
    }

    /// Notes a text, folded, that stands in these bytes.
    pub(super) fn folded(&mut self, bytes: &[u8], text: &Folded) {
        note(&text.bytes, WINDOW_OF_FOLDED, |window| self.long.insert(tagged(Kind::Window, window)));
        note(&text.bytes, SHORT, |window| self.short.insert(tagged(Kind::Window, window)));
        self.words(bytes, text);
    }

    /// Short ones stand alone.
    fn words(&mut self, bytes: &[u8], text: &Folded) {
        let is_word = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
        for begin in 0..text.bytes.len() {
            if is_word(text.place(begin, begin).0.checked_sub(1)) {
                continue;
            }
            for length in 1..SHORT.min(text.bytes.len() - begin + 1) {
                let last = text.place(begin, begin + length - 1).1;
                if !is_word(last.checked_add(1)) {
                    self.short.insert(tagged(Kind::Alone, number(&text.bytes[begin..begin + length])));
                }
            }
        }
    }
}

/// The windows of a text; none if it is shorter.
fn windows(text: &[u8], length: usize) -> Vec<u64> {
    text.windows(length).map(|window| tagged(Kind::Window, number(window))).collect()
}

/// Calls with each window of a text.
fn note(text: &[u8], length: usize, mut note: impl FnMut(u64)) {
    let mask = u64::MAX >> (64 - 8 * length);
    let mut window = 0;
    for (last, byte) in text.iter().enumerate() {
        window = (window << 8 | u64::from(*byte)) & mask;
        if last + 1 >= length {
            note(window);
        }
    }
}

/// Windows have at most seven bytes.
fn tagged(kind: Kind, number: u64) -> u64 {
    (kind as u64) << 56 | number & (u64::MAX >> 8)
}

/// Two numbers, as one alone is too often taken for another.
fn whole(text: &str) -> [u64; 2] {
    [Kind::Whole, Kind::WholeAgain].map(|kind| {
        // FNV-1a.
        let start = 0xcbf2_9ce4_8422_2325 ^ kind as u64;
        let hash = text.bytes().fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
        tagged(kind, hash)
    })
}
