//! What the file of a recording holds while it is made: a line for each attempt, without the secrets that are known by then.
//!
//! Most secrets become known with their first appearance. Of each line there is a [`Trace`] of what was compared when it was
//! cleaned, so that only lines are looked at again that may hold one that is known later.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cassette::{Cassette, line};
use super::cleaner::Cleaner;
use super::entry::{Entry, Settings};
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

/// Gives the attempt at a position.
pub(crate) type EntryAt<'a> = &'a dyn Fn(usize) -> Arc<Entry>;

/// Looks through large attempts.
pub(crate) struct Beside {
    cleaner: Cleaner,
    /// How much it was told of what is known.
    told: (usize, usize),
    /// How much of what it knows was taken over.
    heard: (usize, usize),
}

/// A line that is to be added.
pub(crate) struct Prepared(Block);

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

    /// Learns the secrets of an attempt that has no line yet. They are removed from the lines when something is added.
    pub(crate) fn learn(&mut self, begun: &mut Entry) {
        self.cleaner.learn(begun);
    }

    /// Learns the secrets of those that are over, removes what is known from the lines that there are, and adds the lines
    /// of those that are over.
    pub(crate) fn add(&mut self, mut over: Vec<(usize, Entry)>, entry_at: EntryAt<'_>) -> Added {
        over.iter_mut().for_each(|(_, entry)| self.cleaner.learn(entry));
        let is_changed = self.clean_again(&mut over, entry_at);
        let mut lines = String::new();
        for (position, mut entry) in over {
            let is_full = |block: &Block| block.lines.len() >= MOST_LINES || block.trace.count() >= MOST_WINDOWS;
            if self.blocks.last().is_none_or(is_full) {
                self.blocks.push(Block::default());
            }
            let Some(block) = self.blocks.last_mut() else { continue };
            lines.push_str(block.add(&mut self.cleaner, position, &mut entry));
        }
        Added { lines, is_changed }
    }

    /// What looks through attempts beside this, without keeping others from being added.
    pub(crate) fn beside(&self) -> Beside {
        Beside { cleaner: self.cleaner.beside(), told: (0, 0), heard: (0, 0) }
    }

    /// Tells it what is known by now.
    pub(crate) fn tell(&self, beside: &mut Beside) {
        beside.told = beside.cleaner.learn_from(&self.cleaner, beside.told);
    }

    /// Adds what was prepared, with the secrets that were found then. It is to be prepared again where there is no line: then it
    /// may hold a secret that has become known since.
    pub(crate) fn add_prepared(&mut self, prepared: Prepared, beside: &mut Beside, entry_at: EntryAt<'_>) -> Added {
        beside.heard = self.cleaner.learn_from(&beside.cleaner, beside.heard);
        let is_changed = self.clean_again(&mut [], entry_at);
        self.tell(beside);
        let learned = beside.cleaner.learned();
        let block = prepared.0;
        let is_stale = !block.holding(&learned.secrets).is_empty() || !block.holding(&learned.names).is_empty();
        let lines = block.lines.iter().filter(|_| !is_stale).map(|line| line.text.as_str()).collect();
        if !is_stale {
            self.blocks.push(block);
        }
        Added { lines, is_changed }
    }

    /// Removes what has become known from the lines that there are. Whether any has changed.
    fn clean_again(&mut self, over: &mut [(usize, Entry)], entry_at: EntryAt<'_>) -> bool {
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
                self.cleaner.learn(&mut Entry::clone(&entry_at(self.line(place).position)));
                suspects.insert(place);
            }
        }
        let mut is_changed = false;
        for (block, at) in suspects {
            let block = &mut self.blocks[block];
            let mut line = std::mem::take(&mut block.lines[at]);
            let before = std::mem::take(&mut line.text);
            let mut entry = Entry::clone(&entry_at(line.position));
            block.clean(&mut self.cleaner, &mut line, &mut entry);
            is_changed |= line.text != before;
            block.lines[at] = line;
        }
        is_changed
    }

    /// The lines that may hold one of these.
    fn holding(&self, keys: &[Key]) -> Vec<(usize, usize)> {
        if keys.is_empty() {
            return Vec::new();
        }
        let blocks = self.blocks.iter().enumerate();
        blocks.flat_map(|(number, block)| block.holding(keys).into_iter().map(move |at| (number, at))).collect()
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

impl Beside {
    /// Looks through an attempt.
    pub(crate) fn prepare(&mut self, position: usize, mut entry: Entry) -> Prepared {
        self.cleaner.learn(&mut entry);
        // It is new, and nothing else is here.
        self.cleaner.learned();
        let mut block = Block::default();
        block.add(&mut self.cleaner, position, &mut entry);
        Prepared(block)
    }
}

impl Block {
    /// The lines that may hold one of these.
    fn holding(&self, keys: &[Key]) -> Vec<usize> {
        let keys: Vec<&Key> = keys.iter().filter(|key| self.trace.may_hold_long(key)).collect();
        let may_hold = |line: &Line| keys.iter().any(|key| line.trace.may_hold_short(key));
        let lines = self.lines.iter().enumerate().filter(|(_, line)| may_hold(line));
        lines.map(|(at, _)| at).collect()
    }

    /// Adds the line of an attempt.
    fn add(&mut self, cleaner: &mut Cleaner, position: usize, entry: &mut Entry) -> &str {
        let mut line = Line { position, text: String::new(), trace: Trace::default() };
        self.clean(cleaner, &mut line, entry);
        self.lines.push(line);
        self.lines.last().map_or("", |line| line.text.as_str())
    }

    /// Writes a line of an attempt.
    fn clean(&mut self, cleaner: &mut Cleaner, written: &mut Line, entry: &mut Entry) {
        let mut trace = cleaner.traced(entry, self.trace.lend());
        self.trace.give_back(&mut trace);
        written.trace = trace;
        written.text = line(&entry.interaction);
    }
}

#[cfg(test)]
pub(super) mod tests;
