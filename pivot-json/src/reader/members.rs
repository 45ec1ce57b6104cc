//! The items of lists and the entries of maps.

use std::borrow::Cow;

use super::{Mark, Misfits, Reader};
use crate::aside::{Aside, Place};
use crate::deviation::Step;
use crate::json::{List, Map};
use crate::order::places_in_order;
use crate::raw::RawJson;
use crate::read_error::{ReadError, cut};

/// How many characters of a name that is data stand in a path.
const SHOWN_NAME: usize = 60;

impl Reader<'_> {
    pub(super) fn items(&mut self, list: &mut dyn List) -> Result<(), ReadError> {
        let mark = self.pending.len();
        list.clear();
        self.scan.enter()?;
        let mut more = self.scan.begins(b']');
        let mut position = 0;
        while more {
            self.item(list, position)?;
            position += 1;
            more = self.scan.goes_on(b']')?;
        }
        self.hand_over(mark, list.len());
        Ok(())
    }

    /// An object whose names are numbers, as a list in the order of the numbers.
    pub(super) fn numbered(&mut self, list: &mut dyn List) -> Result<(), ReadError> {
        let (start, depth, mark) = (self.scan.at, self.scan.depth, self.pending.len());
        self.scan.enter()?;
        let mut places: Vec<(u64, usize)> = Vec::new();
        let mut more = self.scan.begins(b'}');
        while more {
            let name = self.scan.name()?;
            let is_plain = name.len() == 1 || !name.starts_with(['0', '+']);
            let Some(number) = name.parse().ok().filter(|_| is_plain) else {
                (self.scan.at, self.scan.depth) = (start, depth);
                return Err(self.type_mismatch("a list"));
            };
            self.scan.peek();
            places.push((number, self.scan.at));
            self.scan.skip()?;
            more = self.scan.goes_on(b'}')?;
        }
        let end = self.scan.at;
        if places.is_empty() && depth == 0 {
            (self.scan.at, self.scan.depth) = (start, depth);
            return Err(self.type_mismatch("a list"));
        }
        list.clear();
        self.scan.depth = depth + 1;
        let order = places_in_order(places.len(), &|one, other| places[one].0.cmp(&places[other].0));
        for (position, at) in order.iter().enumerate() {
            let (number, place) = places[*at];
            let is_last = order.get(position + 1).is_none_or(|next| places[*next].0 != number);
            if is_last {
                self.scan.at = place;
                self.item(list, position)?;
            }
        }
        (self.scan.at, self.scan.depth) = (end, depth);
        self.hand_over(mark, list.len());
        Ok(())
    }

    fn item(&mut self, list: &mut dyn List, position: usize) -> Result<(), ReadError> {
        self.scan.peek();
        let (start, depth, mark) = (self.scan.at, self.scan.depth, self.pending.len());
        self.is_ready = true;
        let is_tracked = self.problems.is_some();
        if is_tracked {
            self.step(format!("[{position}]"));
        }
        let read = list.push_placeholder().read(self);
        if is_tracked {
            self.step_back();
        }
        if read.is_ok() && !self.is_unsettled && !self.is_ready {
            return Ok(());
        }
        let Some((raw, failed)) = self.member_failed((start, depth, mark), read)? else {
            self.place_notes(start, depth, Step::Item);
            return Ok(());
        };
        if let Some(failed) = self.refused(&raw, failed, || format!("[{position}]"))? {
            if !raw.is_null() {
                self.note_misfit(start, depth, Step::Item);
            }
            if !list.keep(&raw, position, &failed) {
                list.pop();
                let reason = (!raw.is_null()).then(|| failed.reason());
                self.pend(start, Aside::new(Place::Item(position), raw, reason));
            } else if !raw.is_null() {
                self.count += 1;
            }
        } else {
            list.pop();
        }
        Ok(())
    }

    pub(super) fn entries(&mut self, map: &mut dyn Map) -> Result<(), ReadError> {
        let mark = self.pending.len();
        map.clear();
        self.scan.enter()?;
        let mut more = self.scan.begins(b'}');
        while more {
            self.scan.peek();
            let name = self.scan.name()?;
            self.entry(map, &name)?;
            more = self.scan.goes_on(b'}')?;
        }
        if self.pending.len() > mark {
            self.keep_last_entries(mark, map);
        }
        self.hand_over(mark, 0);
        Ok(())
    }

    fn entry(&mut self, map: &mut dyn Map, name: &str) -> Result<(), ReadError> {
        self.scan.peek();
        let (start, depth, mark) = (self.scan.at, self.scan.depth, self.pending.len());
        self.is_ready = true;
        let is_tracked = self.problems.is_some();
        if is_tracked {
            self.step(cut(name, SHOWN_NAME).into_owned());
        }
        let read = map.entry(name).read(self);
        if is_tracked {
            self.step_back();
        }
        if read.is_ok() && !self.is_unsettled && !self.is_ready {
            return Ok(());
        }
        let Some((raw, failed)) = self.member_failed((start, depth, mark), read)? else {
            self.place_notes(start, depth, Step::Entry);
            return Ok(());
        };
        map.remove(name);
        if let Some(failed) = self.refused(&raw, failed, || cut(name, SHOWN_NAME).into_owned())? {
            if !raw.is_null() {
                self.note_misfit(start, depth, Step::Entry);
            }
            let reason = (!raw.is_null()).then(|| failed.reason());
            self.pend(start, Aside::new(Place::Entry(name.into()), raw, reason));
        }
        Ok(())
    }

    /// What is wrong with an item or an entry that did not simply read, and its text; `None` if nothing is.
    #[cold]
    fn member_failed(
        &mut self,
        (start, depth, mark): Mark,
        read: Result<(), ReadError>,
    ) -> Result<Option<(RawJson, ReadError)>, ReadError> {
        (self.is_unsettled, self.is_absent) = (false, false);
        if self.scan.is_broken {
            return Err(ReadError::syntax());
        }
        let inner = self.pending.get(mark).map(|aside| {
            let reason = aside.reason.clone().unwrap_or(Cow::Borrowed("null"));
            ReadError::repeated(reason).under(&aside.place.path(""))
        });
        match read.err().or(inner) {
            Some(failed) => {
                self.pending.truncate(mark);
                self.drop_notes(depth);
                Ok(Some((self.again(start, depth)?, failed)))
            }
            None => {
                if std::mem::take(&mut self.is_ready) {
                    self.scan.skip()?;
                }
                Ok(None)
            }
        }
    }

    /// Gives the failure back if the item or entry is to be set aside.
    fn refused(
        &mut self,
        raw: &RawJson,
        failed: ReadError,
        name: impl Fn() -> String,
    ) -> Result<Option<ReadError>, ReadError> {
        if raw.is_null() && self.misfits == Misfits::SetAside {
            return Ok(Some(failed));
        }
        if let Some(found) = &mut self.problems {
            found.add(Cow::Owned(name()), |place| failed.said_at(place));
            return Ok(None);
        }
        if self.misfits == Misfits::Refuse { Err(failed.under(&name())) } else { Ok(Some(failed)) }
    }

    /// Sets the value aside that began at `start`, for whoever holds the list or map.
    fn pend(&mut self, start: usize, aside: Aside) {
        self.count += usize::from(aside.reason.is_some());
        self.pending.push(Aside { is_unwritable: self.is_odd_at(start), ..aside });
    }

    /// The end of a list or map: whoever holds it takes what was set aside since `mark`.
    fn hand_over(&mut self, mark: usize, others: usize) {
        self.pending[mark..].iter_mut().for_each(|aside| aside.others = others);
        self.is_unsettled |= self.pending.len() > mark;
        self.hand_over_notes();
    }

    /// Of entries of one name, the last counts, be it one that was read.
    #[cold]
    fn keep_last_entries(&mut self, mark: usize, map: &dyn Map) {
        fn name(aside: &Aside) -> &str {
            match &aside.place {
                Place::Entry(name) => name,
                Place::Field | Place::Item(_) => "",
            }
        }
        let misfits = |asides: &[Aside]| asides.iter().filter(|aside| aside.reason.is_some()).count();
        let mut entries = self.pending.split_off(mark);
        let before = misfits(&entries);
        entries.retain(|aside| !map.has(name(aside)));
        let places = places_in_order(entries.len(), &|one, other| name(&entries[one]).cmp(name(&entries[other])));
        let mut last: Vec<Aside> = Vec::with_capacity(entries.len());
        for place in places {
            let entry = entries[place].clone();
            match last.last_mut() {
                Some(before) if name(before) == name(&entry) => *before = entry,
                _ => last.push(entry),
            }
        }
        self.count = self.count.saturating_sub(before - misfits(&last));
        self.pending.append(&mut last);
    }
}
