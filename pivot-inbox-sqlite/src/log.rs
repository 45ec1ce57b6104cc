//! SQLite's log, as far as it must be understood without SQLite.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

/// The length of SQLite's header of a log, and of each of its frames.
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// A log, read from its beginning as far as SQLite reads it: behind that is what was not written to the end, and what is left of
/// the log before it in the same file.
pub(crate) struct Log {
    frames: BufReader<File>,
    /// The page that was read last.
    page: Vec<u8>,
    salt: [u8; 8],
    checksum: Checksum,
}

/// SQLite's checksum of all that was read, in which the order of the bytes of a word is one of the log's own.
#[derive(Clone, Copy)]
struct Checksum {
    is_big_endian: bool,
    sums: [u32; 2],
}

impl Checksum {
    /// Goes on with bytes, of which there is a multiple of eight.
    fn add(&mut self, bytes: &[u8]) {
        let [mut first, mut second] = self.sums;
        for pair in bytes.chunks_exact(8) {
            let word = |at: usize| {
                let bytes = [pair[at], pair[at + 1], pair[at + 2], pair[at + 3]];
                if self.is_big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
            };
            first = first.wrapping_add(word(0)).wrapping_add(second);
            second = second.wrapping_add(word(4)).wrapping_add(first);
        }
        self.sums = [first, second];
    }

    /// Whether this is how it is written.
    fn is(&self, written: &[u8]) -> bool {
        let [first, second] = self.sums.map(u32::to_be_bytes);
        written.len() == 8 && written[..4] == first && written[4..] == second
    }
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
        let mut checksum = Checksum { is_big_endian: word(0) & 1 == 1, sums: [0; 2] };
        checksum.add(&header[..24]);
        (is_log && checksum.is(&header[24..])).then(|| Self { frames, page: vec![0; page_size], salt, checksum })
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
        // A frame is written in two steps, and over one of the log before.
        self.checksum.add(&header[..8]);
        self.checksum.add(&self.page);
        if !self.checksum.is(&header[16..]) {
            return None;
        }
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
