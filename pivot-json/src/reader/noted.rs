//! How what is read differs from its types, noted while it is read.
//!
//! A note is made where the value is, and gets the steps of its path on the way out of the objects, lists and maps around it.
//! So nothing is done for values that are as their types declare them.

use super::Reader;
use crate::deviation::{Deviation, DeviationKind, Deviations, JsonType, MOST_DEVIATIONS, Step};

/// Notes, each with the depth of what its path begins at. Those that are deeper than where the reading is get a step.
#[derive(Default)]
pub(crate) struct Notes {
    all: Vec<(u8, Deviation)>,
    /// How many there was no room for.
    beyond: u64,
}

impl Notes {
    /// Whether there is room for it.
    fn push(&mut self, depth: u8, deviation: impl FnOnce() -> Deviation) -> bool {
        let has_room = self.all.len() < MOST_DEVIATIONS;
        match has_room {
            true => self.all.push((depth, deviation())),
            false => self.beyond += 1,
        }
        has_room
    }
}

impl Reader<'_> {
    /// Notes how the single value that has just been read differs from its type.
    #[cold]
    pub(super) fn note_value(&mut self, kind: DeviationKind) {
        let depth = self.scan.depth.saturating_add(1);
        if let Some(notes) = &mut self.notes {
            // Its type is found out where the value began.
            self.is_unsettled |= notes.push(depth, || Deviation::new(kind, JsonType::Null));
        }
    }

    /// Notes a field that the object at this depth does not declare, whose value began at `start`.
    #[inline]
    pub(super) fn note_unknown(&mut self, name: &str, start: usize) {
        if self.notes.is_none() {
            return;
        }
        let (depth, found) = (self.scan.depth, self.type_at(start));
        if let Some(notes) = &mut self.notes {
            notes.push(depth, || Deviation::unknown_field(name, found));
        }
    }

    /// Notes a value that was set aside: that of a field of the object at this depth, or an item, or an entry.
    pub(super) fn note_misfit(&mut self, start: usize, depth: u8, step: Step) {
        let found = self.type_at(start);
        if let Some(notes) = &mut self.notes {
            notes.push(depth, || {
                let mut deviation = Deviation::new(DeviationKind::Misfit, found);
                deviation.add_step(step, found);
                deviation
            });
        }
    }

    /// The end of a value at this depth: whatever was noted inside of it gets the step to it.
    pub(super) fn place_notes(&mut self, start: usize, depth: u8, step: Step) {
        let found = self.type_at(start);
        let Some(notes) = &mut self.notes else { return };
        for (at, deviation) in notes.all.iter_mut().rev().take_while(|(at, _)| *at > depth) {
            *at = depth;
            deviation.add_step(step.clone(), found);
        }
    }

    /// Forgets what was noted inside of a value at this depth that could not be read.
    pub(super) fn drop_notes(&mut self, depth: u8) {
        let Some(notes) = &mut self.notes else { return };
        while notes.all.last().is_some_and(|(at, _)| *at > depth) {
            notes.all.pop();
        }
    }

    /// The end of an object, a list or a map: whoever holds it places what was noted in it. What was noted before is placed
    /// already, and costs those that follow it nothing.
    #[inline]
    pub(super) fn hand_over_notes(&mut self) {
        let last = self.notes.as_ref().and_then(|notes| notes.all.last());
        self.is_unsettled |= last.is_some_and(|(depth, _)| *depth > self.scan.depth);
    }

    /// Takes over what a reader of a text within this one has noted.
    pub(super) fn take_notes(&mut self, inner: Option<Notes>) {
        let (Some(notes), Some(inner)) = (&mut self.notes, inner) else { return };
        for (depth, deviation) in inner.all {
            notes.push(depth, || deviation);
        }
        notes.beyond = notes.beyond.saturating_add(inner.beyond);
        self.hand_over_notes();
    }

    /// What was noted in the whole document.
    pub(super) fn noted(&mut self) -> Deviations {
        let Some(notes) = self.notes.take() else { return Deviations::new() };
        let found = JsonType::of_byte(self.scan.first_byte());
        let all = notes.all.into_iter().map(|(_, mut deviation)| {
            deviation.found_at_root(found);
            deviation
        });
        Deviations::of(all.collect(), notes.beyond)
    }

    fn type_at(&self, start: usize) -> JsonType {
        JsonType::of_byte(self.scan.byte_at(start))
    }
}
