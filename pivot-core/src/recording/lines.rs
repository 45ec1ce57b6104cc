//! What the file of a recording holds while it is made: a line for each attempt, without the secrets that are known by then.
//!
//! Most secrets become known with their first appearance. Of each line there is a [`Trace`] of what was compared when it was
//! cleaned, so that only lines are looked at again that may hold one that is known later.

use std::collections::BTreeSet;

use super::cassette::{Cassette, line};
use super::entry::{Entry, Settings};
use super::secrets::Cleaner;
use crate::redaction::scrub::{Key, Trace};

/// How many lines have a trace together.
const MOST_LINES: usize = 8;

/// How many windows a trace of several lines has at most.
const MOST_WINDOWS: usize = 1 << 16;

pub(crate) struct Lines {
    cleaner: Cleaner,
    blocks: Vec<Block>,
}

/// Lines that follow each other.
#[derive(Default)]
struct Block {
    trace: Trace,
    lines: Vec<Line>,
}

#[derive(Default)]
struct Line {
    /// The position of its attempt.
    position: usize,
    text: String,
    /// What is in it alone.
    trace: Trace,
}

/// What has come of more attempts.
pub(crate) struct Added {
    /// Their lines.
    pub(crate) lines: String,
    /// Whether lines that were there before have changed.
    pub(crate) is_changed: bool,
}

impl Lines {
    pub(crate) fn new(settings: &Settings) -> Self {
        Self { cleaner: settings.cleaner(&mut []), blocks: Vec::new() }
    }

    /// Learns the secrets of those that have begun and of those that are over, removes them from the lines, of which `attempt`
    /// gives the attempts, and adds the lines of those that are over.
    pub(crate) fn add(
        &mut self,
        begun: Vec<Entry>,
        mut over: Vec<(usize, Entry)>,
        attempt: impl Fn(usize) -> Entry,
    ) -> Added {
        for mut entry in begun {
            self.cleaner.learn(&mut entry);
        }
        over.iter_mut().for_each(|(_, entry)| self.cleaner.learn(entry));
        let is_changed = self.clean_again(&mut over, attempt);
        let mut lines = String::new();
        for (position, mut entry) in over {
            let is_full = |block: &Block| block.lines.len() >= MOST_LINES || block.trace.count() >= MOST_WINDOWS;
            if self.blocks.last().is_none_or(is_full) {
                self.blocks.push(Block::default());
            }
            let Some(block) = self.blocks.last_mut() else { continue };
            let mut new = Line { position, text: String::new(), trace: Trace::default() };
            block.clean(&mut self.cleaner, &mut new, &mut entry);
            lines.push_str(&new.text);
            block.lines.push(new);
        }
        Added { lines, is_changed }
    }

    /// Removes what has become known from the lines that there are. Whether any has changed.
    fn clean_again(&mut self, over: &mut [(usize, Entry)], attempt: impl Fn(usize) -> Entry) -> bool {
        let mut suspects = BTreeSet::new();
        loop {
            let learned = self.cleaner.learned();
            suspects.extend(self.holding(&learned.secrets));
            if learned.names.is_empty() {
                break;
            }
            // What stands below these names is known only now.
            over.iter_mut().for_each(|(_, entry)| self.cleaner.learn(entry));
            for place in self.holding(&learned.names) {
                self.cleaner.learn(&mut attempt(self.line(place).position));
                suspects.insert(place);
            }
        }
        let mut is_changed = false;
        for (block, at) in suspects {
            let block = &mut self.blocks[block];
            let mut line = std::mem::take(&mut block.lines[at]);
            let before = std::mem::take(&mut line.text);
            let mut entry = attempt(line.position);
            block.clean(&mut self.cleaner, &mut line, &mut entry);
            is_changed |= line.text != before;
            block.lines[at] = line;
        }
        is_changed
    }

    /// The lines that may hold one of these.
    fn holding(&self, keys: &[Key]) -> Vec<(usize, usize)> {
        let mut places = Vec::new();
        for (number, block) in self.blocks.iter().enumerate() {
            let keys: Vec<&Key> = keys.iter().filter(|key| block.trace.may_hold_long(key)).collect();
            let may_hold = |line: &Line| keys.iter().any(|key| line.trace.may_hold_short(key));
            let lines = block.lines.iter().enumerate().filter(|(_, line)| may_hold(line));
            places.extend(lines.map(|(at, _)| (number, at)));
        }
        places
    }

    fn line(&self, (block, at): (usize, usize)) -> &Line {
        &self.blocks[block].lines[at]
    }

    /// The whole file.
    pub(crate) fn all(&self) -> String {
        let lines = self.blocks.iter().flat_map(|block| &block.lines).map(|line| line.text.as_str());
        std::iter::once(Cassette::head().as_str()).chain(lines).collect()
    }
}

impl Block {
    /// Writes a line of an attempt.
    fn clean(&mut self, cleaner: &mut Cleaner, written: &mut Line, entry: &mut Entry) {
        let mut trace = cleaner.traced(entry, self.trace.lend());
        self.trace.give_back(&mut trace);
        written.trace = trace;
        written.text = line(&entry.interaction);
    }
}

#[cfg(test)]
mod tests;
