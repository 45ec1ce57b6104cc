//! SQLite's log, as far as it must be understood without SQLite.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// The length of SQLite's header of a log, and of each of its frames.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// A log, read from its beginning as far as it is this one, and not what is left of the one before it in the same file.
pub(crate) struct Log {
    frames: BufReader<File>,
    /// The page that was read last.
    page: Vec<u8>,
    salt: [u8; 8],
}

impl Log {
    /// `None` where there is no log, or one that SQLite does not read.
    pub(crate) fn open(path: &Path) -> Option<Self> {
        let mut frames = BufReader::with_capacity(1 << 20, File::open(path).ok()?);
        let mut header = [0; LOG_HEADER];
        frames.read_exact(&mut header).ok()?;
        let word = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
        let page_size = usize::try_from(word(8)).ok()?;
        // The last bit says in which order the checksums take the bytes.
        let is_log = word(0) & !1 == 0x377f_0682 && page_size.is_power_of_two() && (512..=1 << 16).contains(&page_size);
        let salt = header[16..24].try_into().ok()?;
        is_log.then(|| Self { frames, page: vec![0; page_size], salt })
    }

    /// Whether it is this log still, which was not begun anew.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.salt == other.salt
    }

    /// The next page, with its number.
    pub(crate) fn next(&mut self) -> Option<(u32, &[u8])> {
        let mut header = [0; FRAME_HEADER];
        self.frames.read_exact(&mut header).ok()?;
        if header[8..16] != self.salt {
            return None;
        }
        self.frames.read_exact(&mut self.page).ok()?;
        Some((u32::from_be_bytes([header[0], header[1], header[2], header[3]]), &self.page))
    }

    /// How many pages it has whose numbers are higher.
    pub(crate) fn pages_beyond(&mut self, number: u64) -> u64 {
        let mut found = HashSet::new();
        while let Some((page, _)) = self.next() {
            if u64::from(page) > number {
                found.insert(page);
            }
        }
        found.len() as u64
    }
}
