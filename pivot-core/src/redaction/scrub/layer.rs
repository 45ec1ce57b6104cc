//! A text with some of its spelling undone, which still knows where everything stood.

/// Stands between what does not go on behind it.
pub(super) const APART: &[u8] = b"\n|\n";

/// The bytes of a text after some layers of spelling have been undone: each byte, and where it stood in the window.
pub(super) struct Layer {
    pub(super) bytes: Vec<u8>,
    /// Where each byte begins and ends. `None` where nothing has been undone: each stands at its own place.
    places: Option<Places>,
}

#[derive(Clone, Default)]
struct Places {
    starts: Vec<u32>,
    ends: Vec<u32>,
}

impl Layer {
    /// The text as it is.
    pub(super) fn raw(text: &[u8]) -> Self {
        Self { bytes: text.to_vec(), places: None }
    }

    /// Nothing yet.
    pub(super) fn empty() -> Self {
        Self { bytes: Vec::new(), places: Some(Places::default()) }
    }

    /// Adds bytes that stood at `place` in the window.
    pub(super) fn push(&mut self, bytes: &[u8], place: (u32, u32)) {
        let places = self.places.get_or_insert_with(|| Places::identity(self.bytes.len()));
        self.bytes.extend_from_slice(bytes);
        match bytes.len() {
            1 => {
                places.starts.push(place.0);
                places.ends.push(place.1);
            }
            _ => {
                places.starts.resize(self.bytes.len(), place.0);
                places.ends.resize(self.bytes.len(), place.1);
            }
        }
    }

    /// Adds the bytes from `start` to before `end` of another layer.
    pub(super) fn extend(&mut self, other: &Self, start: usize, end: usize) {
        let places = self.places.get_or_insert_with(|| Places::identity(self.bytes.len()));
        self.bytes.extend_from_slice(&other.bytes[start..end]);
        match &other.places {
            Some(others) => {
                places.starts.extend_from_slice(&others.starts[start..end]);
                places.ends.extend_from_slice(&others.ends[start..end]);
            }
            None => {
                places.starts.extend(position(start)..position(end));
                places.ends.extend(position(start) + 1..=position(end));
            }
        }
    }

    /// Adds another layer's bytes, apart from what is here: nothing goes on from one to the other.
    pub(super) fn append_apart(&mut self, other: &Self) {
        let Some(last) = other.bytes.len().checked_sub(1) else { return };
        self.push(APART, other.place(last, last));
        self.extend(other, 0, other.bytes.len());
    }

    /// Where the bytes from `first` to `last`, both included, stood in the window, also in a layer that is reversed.
    pub(super) fn place(&self, first: usize, last: usize) -> (u32, u32) {
        match &self.places {
            Some(Places { starts, ends }) => (starts[first].min(starts[last]), ends[first].max(ends[last])),
            None => (position(first), position(last) + 1),
        }
    }

    /// The text backwards, character by character.
    pub(super) fn reversed(&self) -> Self {
        if self.bytes.is_ascii() {
            let mut bytes = self.bytes.clone();
            bytes.reverse();
            let Places { mut starts, mut ends } = match &self.places {
                Some(places) => places.clone(),
                None => Places::identity(bytes.len()),
            };
            starts.reverse();
            ends.reverse();
            return Self { bytes, places: Some(Places { starts, ends }) };
        }
        let mut reversed = Self::empty();
        let mut end = self.bytes.len();
        while end > 0 {
            let start = character_start(&self.bytes, end);
            reversed.extend(self, start, end);
            end = start;
        }
        reversed
    }
}

impl Places {
    fn identity(length: usize) -> Self {
        Self { starts: (0..position(length)).collect(), ends: (1..=position(length)).collect() }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a window and its margins are far below 4 GiB")]
fn position(at: usize) -> u32 {
    at as u32
}

/// Where the character begins that ends before `end`; a byte that is part of none is one by itself.
fn character_start(bytes: &[u8], end: usize) -> usize {
    if bytes[end - 1].is_ascii() {
        return end - 1;
    }
    for length in 1..=end.min(4) {
        if std::str::from_utf8(&bytes[end - length..end]).is_ok() {
            return end - length;
        }
    }
    end - 1
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
