//! A text with some of its spelling undone, which still knows where everything stood.

/// Stands between what does not go on behind it.
pub(super) const APART: &[u8] = b"\n|\n";

/// The bytes of a text after some layers of spelling have been undone: each byte, and where it stood in the window.
pub(super) struct Layer {
    pub(super) bytes: Vec<u8>,
    starts: Vec<u32>,
    ends: Vec<u32>,
}

impl Layer {
    /// The text as it is.
    #[expect(clippy::cast_possible_truncation, reason = "a window and its margins are far below 4 GiB")]
    pub(super) fn raw(text: &[u8]) -> Self {
        let positions = 0..text.len() as u32;
        Self { bytes: text.to_vec(), starts: positions.clone().collect(), ends: positions.map(|at| at + 1).collect() }
    }

    /// Nothing yet.
    pub(super) fn empty() -> Self {
        Self { bytes: Vec::new(), starts: Vec::new(), ends: Vec::new() }
    }

    /// Adds bytes that stood at `place` in the window.
    pub(super) fn push(&mut self, bytes: &[u8], place: (u32, u32)) {
        self.bytes.extend_from_slice(bytes);
        self.starts.resize(self.bytes.len(), place.0);
        self.ends.resize(self.bytes.len(), place.1);
    }

    /// Adds another layer's bytes, apart from what is here: nothing goes on from one to the other.
    pub(super) fn append_apart(&mut self, other: &Self) {
        let Some(last) = other.bytes.len().checked_sub(1) else { return };
        self.push(APART, other.place(last, last));
        self.bytes.extend_from_slice(&other.bytes);
        self.starts.extend_from_slice(&other.starts);
        self.ends.extend_from_slice(&other.ends);
    }

    /// Where the bytes from `first` to `last`, both included, stood in the window, also in a layer that is reversed.
    pub(super) fn place(&self, first: usize, last: usize) -> (u32, u32) {
        (self.starts[first].min(self.starts[last]), self.ends[first].max(self.ends[last]))
    }

    /// The text backwards, character by character.
    pub(super) fn reversed(&self) -> Self {
        let mut reversed = Self::empty();
        let mut end = self.bytes.len();
        while end > 0 {
            let start = character_start(&self.bytes, end);
            for at in start..end {
                reversed.push(&self.bytes[at..=at], self.place(at, at));
            }
            end = start;
        }
        reversed
    }
}

/// Where the character begins that ends before `end`; a byte that is part of none is one by itself.
fn character_start(bytes: &[u8], end: usize) -> usize {
    let lengths = (1..=4).take_while(|length| *length <= end);
    let is_character = |length: &usize| std::str::from_utf8(&bytes[end - length..end]).is_ok();
    end - lengths.into_iter().find(is_character).unwrap_or(1)
}

/// The character of more than one byte that a text begins with, and its length.
pub(super) fn wide_character(text: &[u8]) -> Option<(char, usize)> {
    let length = match text.first()? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let character = std::str::from_utf8(text.get(..length)?).ok()?.chars().next()?;
    Some((character, length))
}
