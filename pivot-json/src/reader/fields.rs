//! Objects whose fields have names of their own.

use std::borrow::Cow;

use super::{Mark, Misfits, Reader};
use crate::aside::{Aside, Place};
use crate::deviation::Step;
use crate::object::{Object, Seen, Table};
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::scan::Scanner;
use crate::unread::Unread;

/// A field that was read under a further name, and where its value begins.
pub(super) struct Alias<'de> {
    position: usize,
    /// The place of the name among the field's names: the less, the more it counts.
    rank: usize,
    name: Cow<'de, str>,
    start: usize,
    depth: u8,
    /// Whether an empty text under a better name was seen to say that there is no value, so that this one still counts.
    outlasts_empty: bool,
}

/// What of an object's fields is not settled while it is read.
#[derive(Default)]
pub(super) struct Open<'de> {
    /// Required fields that could not be read; where nothing is set aside, all such fields.
    unread: Vec<(usize, ReadError)>,
    /// The fields that were read under a further name.
    aliases: Vec<Alias<'de>>,
    unknown: Unknown,
    kept: Kept,
}

/// The members that no field takes, until the object gets them.
#[derive(Default)]
struct Kept {
    unread: Unread,
    /// Where those begin and end in the text that follow one upon another and are not copied yet.
    run: (usize, usize),
}

/// What tells most names that a table does not have from those that it has, once several came that it does not have.
#[derive(Default)]
struct Unknown {
    count: u8,
    /// A bit for each name of the table.
    known: u128,
}

impl Unknown {
    /// From how many unknown names on it pays.
    const MANY: u8 = 3;

    /// Whether the table certainly does not have a name.
    fn is(&self, name: &str) -> bool {
        self.are_many() && self.known & Self::bit(name) == 0
    }

    fn are_many(&self) -> bool {
        self.count >= Self::MANY
    }

    fn note(&mut self, table: &Table) {
        self.count = self.count.saturating_add(1);
        if self.count == Self::MANY {
            let names = table.names.iter().chain(table.aliases.iter().map(|(alias, _)| alias));
            self.known = names.fold(0, |known, name| known | Self::bit(name));
        }
    }

    fn bit(name: &str) -> u128 {
        let first = name.as_bytes().first().copied().unwrap_or_default();
        1 << ((name.len() * 5 + usize::from(first)) % 128)
    }
}

impl Kept {
    fn copy_run(&mut self, scan: &Scanner<'_>) {
        let (start, end) = std::mem::take(&mut self.run);
        if start < end {
            self.unread.push(scan.between(start, end));
        }
    }
}

impl Open<'_> {
    /// Whether nothing came for the field at `position` but what says that there is no value.
    fn is_without(&self, object: &dyn Object, table: &'static Table, position: usize) -> bool {
        let asides = object.extra().asides().and_then(|asides| asides.of(table.names[position])).unwrap_or_default();
        object.field(position).is_absent()
            && asides.iter().all(|aside| aside.reason.is_none())
            && self.unread.iter().all(|(other, _)| *other != position)
    }
}

impl<'de> Reader<'de> {
    pub(super) fn fields(&mut self, object: &mut dyn Object) -> Result<(), ReadError> {
        let table = object.table();
        let (mut seen, mut likely) = (Seen::default(), 0_usize);
        let mut open = Open::default();
        self.scan.enter()?;
        let mut more = self.scan.begins(b'}');
        while more {
            self.scan.peek();
            // In the order of the table; in the opposite one, or where a field is absent. Unknown ones, where there are many,
            // are none of these.
            let mut is_at = |at: usize| table.names.get(at).is_some_and(|name| self.scan.pass_name(name));
            let near = match is_at(likely) {
                true => Some(likely),
                false if open.unknown.are_many() => None,
                false => [likely.wrapping_sub(2), likely + 1].into_iter().find(|at| is_at(*at)),
            };
            let known = match near {
                Some(position) => Some(position),
                None => {
                    let start = self.scan.begin_member();
                    let name = match self.scan.plain_name() {
                        Some(name) => Cow::Borrowed(name),
                        None => self.scan.name()?,
                    };
                    let found = if open.unknown.is(&name) { None } else { table.find(&name, likely) };
                    match found {
                        Some((position, 0)) => Some(position),
                        Some((position, rank)) => {
                            let is_seen = seen.has(position);
                            self.hand_over_kept(object, &mut open.kept);
                            let alias = Alias { position, rank, name, start: 0, depth: 0, outlasts_empty: false };
                            self.takes_alias(object, table, alias, is_seen, &mut open)?.then_some(position)
                        }
                        None => {
                            self.keep(start, &name, &mut open.kept)?;
                            open.unknown.note(table);
                            None
                        }
                    }
                }
            };
            if let Some(position) = known {
                likely = position + 1;
                if seen.add(position) {
                    self.field_again(object, table, position, &mut open)?;
                } else {
                    self.field(object, table, position, false, &mut open.unread)?;
                }
            }
            more = self.scan.goes_on(b'}')?;
        }
        self.hand_over_kept(object, &mut open.kept);
        self.hand_over_notes();
        let is_missing = |position: &usize| object.field(*position).is_required();
        if open.unread.is_empty() && !table.required_without(seen).any(|position| is_missing(&position)) {
            return Ok(());
        }
        let missing = table.required_without(seen).filter(is_missing).map(|position| table.names[position]);
        self.incomplete(table, missing.collect(), open.unread)
    }

    /// Passes the value of a member that no field takes, and keeps the member, which began at `start`.
    fn keep(&mut self, start: usize, name: &str, kept: &mut Kept) -> Result<(), ReadError> {
        self.scan.peek();
        let value = self.scan.at;
        self.scan.skip()?;
        kept.unread.mark(name);
        self.note_unknown(name, value);
        if self.scan.is_tidy() {
            // Where nothing stands between two but a comma, they are copied at once.
            if kept.run.1 == 0 || kept.run.1 + 1 != start {
                kept.copy_run(&self.scan);
                kept.run.0 = start;
            }
            kept.run.1 = self.scan.at;
        } else {
            kept.copy_run(&self.scan);
            kept.unread.push(&self.scan.tidy_member(name, value));
        }
        Ok(())
    }

    /// Gives the object what was kept of it.
    #[inline]
    fn hand_over_kept(&mut self, object: &mut dyn Object, kept: &mut Kept) {
        if !kept.unread.is_empty() {
            kept.copy_run(&self.scan);
            object.extra_mut().keep(std::mem::take(&mut kept.unread));
        }
    }

    /// Reads the field at `position`.
    #[inline(always)] // for fields that came before it is called by `field_anew` alone
    fn field(
        &mut self,
        object: &mut dyn Object,
        table: &'static Table,
        position: usize,
        is_again: bool,
        unread: &mut Vec<(usize, ReadError)>,
    ) -> Result<(), ReadError> {
        let (start, depth, mark) = (self.scan.at, self.scan.depth, self.pending.len());
        self.is_again = is_again;
        self.is_ready = true;
        if let Some(found) = &mut self.problems {
            found.path.push(Cow::Borrowed(table.names[position]));
        }
        let read = object.field_mut(position).read(self);
        if let Some(found) = &mut self.problems {
            found.path.pop();
        }
        if read.is_ok() && !self.is_unsettled && !self.is_ready {
            return Ok(());
        }
        let from = (self.scan.space_end(start), depth, mark);
        if let Err(failed) = self.settle(object, table.names[position], position, from, read)? {
            unread.push((position, failed));
        }
        Ok(())
    }

    /// Reads a field that came before, into what it holds.
    #[cold]
    fn field_anew(
        &mut self,
        object: &mut dyn Object,
        table: &'static Table,
        position: usize,
        open: &mut Open<'de>,
    ) -> Result<(), ReadError> {
        self.forget(object, table, position, open);
        self.field(object, table, position, true, &mut open.unread)
    }

    /// Decides about a field that did not simply read. Inside: the failure of a required one.
    #[cold]
    fn settle(
        &mut self,
        object: &mut dyn Object,
        name: &'static str,
        position: usize,
        (start, depth, mark): Mark,
        read: Result<(), ReadError>,
    ) -> Result<Result<(), ReadError>, ReadError> {
        let is_absent = std::mem::take(&mut self.is_absent);
        self.is_unsettled = false;
        if self.scan.is_broken {
            return Err(ReadError::syntax());
        }
        let Err(failed) = read else {
            if std::mem::take(&mut self.is_ready) {
                self.scan.skip()?; // the type has not looked at its value
            }
            for aside in self.pending.drain(mark..) {
                object.extra_mut().set_aside(name, aside);
            }
            if is_absent {
                let raw = self.again(start, depth)?;
                object.extra_mut().set_aside(name, Aside::new(Place::Field, raw, None));
            }
            self.place_notes(start, depth, Step::Field(name));
            return Ok(Ok(()));
        };
        self.pending.truncate(mark);
        self.drop_notes(depth);
        let is_required = object.field(position).is_required();
        if is_required && !self.is_strict() && self.reads_alone(object.field_mut(position), (start, depth, mark)) {
            self.place_notes(start, depth, Step::Field(name));
            return Ok(Ok(()));
        }
        let raw = self.again(start, depth)?;
        let is_empty_text = !is_required && self.misfits == Misfits::SetAside && raw.as_json() == "\"\"";
        if !is_empty_text {
            if let Some(found) = &mut self.problems {
                found.add(Cow::Borrowed(name), |place| failed.said_at(place));
                return Ok(Ok(()));
            }
            if is_required || self.misfits == Misfits::Refuse {
                return Ok(Err(failed));
            }
            self.count += 1;
            self.note_misfit(start, depth, Step::Field(name));
        }
        let reason = (!is_empty_text).then(|| failed.reason());
        let aside = Aside { is_unwritable: self.is_odd_at(start), ..Aside::new(Place::Field, raw, reason) };
        object.extra_mut().set_aside(name, aside);
        Ok(Ok(()))
    }

    /// The end of an object of which not all was read that is required.
    #[cold]
    fn incomplete(
        &mut self,
        table: &'static Table,
        missing: Vec<&'static str>,
        unread: Vec<(usize, ReadError)>,
    ) -> Result<(), ReadError> {
        if let Some(found) = &mut self.problems {
            missing.into_iter().for_each(|name| found.add(Cow::Borrowed(name), |_| "missing".to_owned()));
            return Ok(());
        }
        if let Some((position, failed)) = unread.into_iter().next() {
            return Err(failed.under(table.names[position]));
        }
        if missing.is_empty() { Ok(()) } else { Err(ReadError::missing(missing)) }
    }

    /// Decides about a value under a further name of a field: whether it is read into the field, or kept beside it.
    #[cold]
    fn takes_alias(
        &mut self,
        object: &mut dyn Object,
        table: &'static Table,
        alias: Alias<'de>,
        is_seen: bool,
        open: &mut Open<'de>,
    ) -> Result<bool, ReadError> {
        self.scan.peek();
        let alias = Alias { start: self.scan.at, depth: self.scan.depth, ..alias };
        let holder = open.aliases.iter().position(|other| other.position == alias.position);
        let rank = holder.map_or(0, |holder| open.aliases[holder].rank);
        let may_not_count = is_seen && alias.rank != rank && (alias.rank > rank || self.scan.is_at_null());
        if may_not_count && !open.is_without(object, table, alias.position) {
            let value = self.scan.raw()?;
            object.extra_mut().insert(alias.name, value);
            return Ok(false);
        }
        if let Some(holder) = holder.filter(|_| alias.rank == rank) {
            open.aliases.swap_remove(holder);
        }
        open.aliases.push(alias);
        Ok(true)
    }

    /// Reads a field that came before, maybe under another name. If it comes under a better name now, that counts, unless it
    /// says that there is no value.
    #[cold]
    fn field_again(
        &mut self,
        object: &mut dyn Object,
        table: &'static Table,
        position: usize,
        open: &mut Open<'de>,
    ) -> Result<(), ReadError> {
        self.hand_over_kept(object, &mut open.kept);
        self.scan.peek();
        let start = self.scan.at;
        let held = open.aliases.iter().position(|alias| alias.position == position && alias.start != start);
        let Some(alias) = held.map(|held| open.aliases.swap_remove(held)) else {
            return self.field_anew(object, table, position, open);
        };
        let is_none = self.scan.is_at_null() || (alias.outlasts_empty && self.scan.is_at_empty_text());
        if is_none {
            self.scan.skip()?;
        } else {
            self.field_anew(object, table, position, open)?;
            if self.is_strict() || !open.is_without(object, table, position) {
                return self.keep_beside(object, alias);
            }
        }
        // The better name, if it is a further one itself, gives way.
        let better = open.aliases.iter().position(|alias| alias.position == position);
        if let Some(better) = better.map(|better| open.aliases.swap_remove(better)) {
            self.keep_beside(object, better)?;
        }
        if is_none {
            open.aliases.push(alias);
            return Ok(());
        }
        let here = (self.scan.at, self.scan.depth);
        (self.scan.at, self.scan.depth) = (alias.start, alias.depth);
        self.field_anew(object, table, position, open)?;
        (self.scan.at, self.scan.depth) = here;
        // It is read once more only once.
        open.aliases.push(Alias { outlasts_empty: true, ..alias });
        Ok(())
    }

    /// Forgets what came for a field, since it comes again. Where nothing is set aside, what did not fit stays an error.
    fn forget(&mut self, object: &mut dyn Object, table: &'static Table, position: usize, open: &mut Open<'de>) {
        if !self.is_strict() {
            open.unread.retain(|(other, _)| *other != position);
        }
        self.count = self.count.saturating_sub(object.extra_mut().forget(table.names[position]));
    }

    /// Keeps the value that was read under a further name, since another name counts.
    fn keep_beside(&mut self, object: &mut dyn Object, alias: Alias<'de>) -> Result<(), ReadError> {
        let here = (self.scan.at, self.scan.depth);
        let raw = self.again(alias.start, alias.depth)?;
        (self.scan.at, self.scan.depth) = here;
        if !raw.is_null() {
            object.extra_mut().insert(alias.name, raw);
        }
        Ok(())
    }
}
