//! The reader: one for all objects, all lists, all maps and all single values, over a JSON text.

use std::borrow::Cow;

use crate::aside::{Aside, Place};
use crate::failed::{Failed, cut};
use crate::json::{Json, List, Map};
use crate::object::{Object, Table};
use crate::problem::Problems;
use crate::raw::RawJson;
use crate::read::Source;
use crate::scalar::Scalar;
use crate::scan::{Scanner, kind};

/// How many characters of a name that is data stand in a path.
const SHOWN_NAME: usize = 60;

/// What is done with a value that does not fit and need not be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Misfits {
    /// It is set aside, and reading goes on: for what servers send.
    #[default]
    SetAside,
    /// It is an error, and so are the forms that only PHP writes: for what this side writes, and for tests.
    Refuse,
}

/// Reads values from a JSON text.
pub(crate) struct Reader<'de> {
    scan: Scanner<'de>,
    misfits: Misfits,
    /// What is wrong, while a document that is known to be wrong is read a second time, past its mistakes.
    problems: Option<Found>,
    /// What did not fit in lists and maps whose owner has not taken it yet.
    pending: Vec<Aside>,
    /// Whether a value is about to be read.
    is_ready: bool,
    /// Whether the value about to be read stands in the place of one that was read before.
    is_again: bool,
    /// Whether the value just read leaves something to settle: set aside items, or a value that means there is none.
    is_unsettled: bool,
    is_absent: bool,
    count: usize,
}

/// The problems found so far, and where the reading is.
#[derive(Default)]
struct Found {
    problems: Problems,
    path: Vec<Cow<'static, str>>,
}

impl Found {
    fn add(&mut self, name: Cow<'static, str>, message: impl FnOnce() -> String) {
        if self.problems.is_full() {
            self.problems.count_one_more();
            return;
        }
        let mut path = String::new();
        for step in self.path.iter().chain([&name]) {
            let joint = if path.is_empty() || step.starts_with('[') || step.is_empty() { "" } else { "." };
            path.push_str(joint);
            path.push_str(step);
        }
        self.problems.add(path, message());
    }
}

/// What a reading has found.
#[derive(Debug)]
pub(crate) struct Read {
    /// How many values did not fit and were set aside.
    pub(crate) misfits: usize,
    /// How many values were begun or skipped.
    #[cfg(test)]
    pub(crate) visited: u64,
}

/// Reads the whole text into `value`.
pub(crate) fn read(text: &str, value: &mut dyn Json, misfits: Misfits) -> Result<Read, (Failed, bool)> {
    let mut reader = Reader::new(text, misfits);
    match reader.document(value) {
        Ok(()) => Ok(Read {
            misfits: reader.count,
            #[cfg(test)]
            visited: reader.scan.visited,
        }),
        Err(failed) => Err((failed, reader.scan.is_broken)),
    }
}

/// Reads a document that is known to be wrong, past its mistakes, and gives all of them.
pub(crate) fn collect_problems(text: &str, value: &mut dyn Json, misfits: Misfits) -> Problems {
    let mut reader = Reader::new(text, misfits);
    reader.problems = Some(Found::default());
    let outcome = reader.document(value);
    let mut found = reader.problems.take().unwrap_or_default();
    if let Err(failed) = outcome {
        found.add(Cow::Borrowed(""), || failed.to_string());
    }
    found.problems
}

impl<'de> Reader<'de> {
    fn new(text: &'de str, misfits: Misfits) -> Self {
        Self {
            scan: Scanner::new(text),
            misfits,
            problems: None,
            pending: Vec::new(),
            is_ready: false,
            is_again: false,
            is_unsettled: false,
            is_absent: false,
            count: 0,
        }
    }

    fn document(&mut self, value: &mut dyn Json) -> Result<(), Failed> {
        self.is_ready = true;
        self.scan.peek();
        let read = value.read(self);
        if self.scan.is_broken {
            return Err(Failed::syntax());
        }
        if read.is_err() || self.is_ready {
            self.scan.at = 0;
            self.scan.depth = 0;
            self.scan.skip()?;
        }
        if self.scan.peek().is_some() {
            return Err(self.scan.broken());
        }
        read?;
        // Nobody owns what a bare list or map cannot hold, so it is an error; null items are nothing.
        match std::mem::take(&mut self.pending).into_iter().find(|aside| aside.reason.is_some()) {
            Some(aside) if self.problems.is_none() => {
                let reason = aside.reason.unwrap_or_default();
                Err(Failed::repeated(reason).under(&aside.place.path("")))
            }
            _ => Ok(()),
        }
    }

    /// Every value is read by exactly one of the methods that call this.
    #[inline]
    fn begin(&mut self) -> Result<Option<u8>, Failed> {
        if !std::mem::take(&mut self.is_ready) {
            return Err(Failed::twice());
        }
        self.scan.visit();
        Ok(self.scan.peek())
    }

    /// The failure of a value of the wrong kind, which has not been passed.
    #[cold]
    fn unfit(&mut self, expected: &'static str) -> Failed {
        match kind(self.scan.peek()) {
            Some("null") => Failed::null(),
            Some(found @ ("an object" | "a list")) => Failed::unfit(expected, found, found),
            Some(found) => {
                let start = self.scan.at;
                match self.scan.skip() {
                    Ok(()) => Failed::unfit(expected, found, self.scan.since(start)),
                    Err(broken) => broken,
                }
            }
            None => self.scan.broken(),
        }
    }

    fn fields(&mut self, object: &mut dyn Object) -> Result<(), Failed> {
        let table = object.table();
        let (mut seen, mut likely) = (0_u128, 0);
        let mut unread: Vec<(usize, Failed)> = Vec::new();
        self.scan.enter()?;
        let mut more = self.scan.begins(b'}');
        while more {
            self.scan.peek();
            let known = match table.names.get(likely) {
                Some(name) if self.scan.pass_name(name) => Some(likely),
                _ => {
                    let name = self.scan.name()?;
                    let position = table.position(&name, likely);
                    if position.is_none() {
                        let value = self.scan.raw()?;
                        object.extra_mut().insert(name, value);
                    }
                    position
                }
            };
            if let Some(position) = known {
                likely = position + 1;
                let is_again = seen & (1 << position) != 0;
                seen |= 1 << position;
                if is_again {
                    unread.retain(|(other, _)| *other != position);
                    object.extra_mut().remove_misfits(table.names[position]);
                }
                self.field(object, table, position, is_again, &mut unread)?;
            }
            more = self.scan.goes_on(b'}')?;
        }
        self.complete(object, table, seen, unread)
    }

    /// Reads the field at `position`.
    #[inline]
    fn field(
        &mut self,
        object: &mut dyn Object,
        table: &'static Table,
        position: usize,
        is_again: bool,
        unread: &mut Vec<(usize, Failed)>,
    ) -> Result<(), Failed> {
        self.scan.peek();
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
        let from = (start, depth, mark);
        if let Err(failed) = self.settle(object, table.names[position], position, from, read)? {
            unread.push((position, failed));
        }
        Ok(())
    }

    /// Decides about a field that did not simply read. Inside: the failure of a required one.
    #[cold]
    fn settle(
        &mut self,
        object: &mut dyn Object,
        name: &'static str,
        position: usize,
        (start, depth, mark): (usize, u8, usize),
        read: Result<(), Failed>,
    ) -> Result<Result<(), Failed>, Failed> {
        let is_absent = std::mem::take(&mut self.is_absent);
        self.is_unsettled = false;
        if self.scan.is_broken {
            return Err(Failed::syntax());
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
                object.extra_mut().set_aside(name, Aside { place: Place::Field, raw, reason: None, others: 0 });
            }
            return Ok(Ok(()));
        };
        self.pending.truncate(mark);
        let raw = self.again(start, depth)?;
        let is_required = object.field(position).is_required();
        let is_empty_text = !is_required && self.misfits == Misfits::SetAside && raw.as_json() == "\"\"";
        if !is_empty_text {
            if let Some(found) = &mut self.problems {
                found.add(Cow::Borrowed(name), || failed.to_string());
                return Ok(Ok(()));
            }
            if is_required || self.misfits == Misfits::Refuse {
                return Ok(Err(failed));
            }
            self.count += 1;
        }
        let reason = (!is_empty_text).then(|| failed.reason());
        object.extra_mut().set_aside(name, Aside { place: Place::Field, raw, reason, others: 0 });
        Ok(Ok(()))
    }

    /// The value that begins at `start`, once more and as it came.
    fn again(&mut self, start: usize, depth: u8) -> Result<RawJson, Failed> {
        self.scan.at = start;
        self.scan.depth = depth;
        self.is_ready = false;
        self.scan.raw()
    }

    /// The end of an object: what is required must have been read.
    fn complete(
        &mut self,
        object: &mut dyn Object,
        table: &'static Table,
        seen: u128,
        unread: Vec<(usize, Failed)>,
    ) -> Result<(), Failed> {
        let is_missing = |position: &usize| seen & (1 << position) == 0 && object.field(*position).is_required();
        let missing: Vec<&'static str> =
            (0..table.names.len()).filter(is_missing).map(|position| table.names[position]).collect();
        if let Some(found) = &mut self.problems {
            missing.into_iter().for_each(|name| found.add(Cow::Borrowed(name), || "missing".to_owned()));
            return Ok(());
        }
        if let Some((position, failed)) = unread.into_iter().next() {
            return Err(failed.under(table.names[position]));
        }
        if missing.is_empty() { Ok(()) } else { Err(Failed::missing(missing)) }
    }

    fn items(&mut self, list: &mut dyn List) -> Result<(), Failed> {
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
        self.hand_over(mark, list.count());
        Ok(())
    }

    /// An object whose names are numbers, as a list in the order of the numbers.
    fn numbered(&mut self, list: &mut dyn List) -> Result<(), Failed> {
        let (start, depth, mark) = (self.scan.at, self.scan.depth, self.pending.len());
        self.scan.enter()?;
        let mut places: Vec<(u64, usize)> = Vec::new();
        let mut more = self.scan.begins(b'}');
        while more {
            let name = self.scan.name()?;
            let is_plain = name.len() == 1 || !name.starts_with(['0', '+']);
            let Some(number) = name.parse().ok().filter(|_| is_plain) else {
                (self.scan.at, self.scan.depth) = (start, depth);
                return Err(self.unfit("a list"));
            };
            self.scan.peek();
            places.push((number, self.scan.at));
            self.scan.skip()?;
            more = self.scan.goes_on(b'}')?;
        }
        let end = self.scan.at;
        if places.is_empty() && depth == 0 {
            (self.scan.at, self.scan.depth) = (start, depth);
            return Err(self.unfit("a list"));
        }
        list.clear();
        places.sort_unstable();
        self.scan.depth = depth + 1;
        for (position, (number, place)) in places.iter().enumerate() {
            let is_last = places.get(position + 1).is_none_or(|(next, _)| next != number);
            if is_last {
                self.scan.at = *place;
                self.item(list, position)?;
            }
        }
        (self.scan.at, self.scan.depth) = (end, depth);
        self.hand_over(mark, list.count());
        Ok(())
    }

    fn item(&mut self, list: &mut dyn List, position: usize) -> Result<(), Failed> {
        self.scan.peek();
        let (start, depth, mark) = (self.scan.at, self.scan.depth, self.pending.len());
        self.is_ready = true;
        let is_tracked = self.problems.is_some();
        if is_tracked {
            self.step(format!("[{position}]"));
        }
        let read = list.grow().read(self);
        if is_tracked {
            self.step_back();
        }
        if read.is_ok() && !self.is_unsettled && !self.is_ready {
            return Ok(());
        }
        let Some((raw, failed)) = self.member_failed((start, depth, mark), read)? else { return Ok(()) };
        if let Some(failed) = self.refused(&raw, failed, || format!("[{position}]"))? {
            if !list.keep(&raw, position, &failed) {
                list.pop();
                let reason = (!raw.is_null()).then(|| failed.reason());
                self.pend(Aside { place: Place::Item(position), raw, reason, others: 0 });
            } else if !raw.is_null() {
                self.count += 1;
            }
        } else {
            list.pop();
        }
        Ok(())
    }

    fn entries(&mut self, map: &mut dyn Map) -> Result<(), Failed> {
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
        if self.pending.len() > mark + 1 {
            self.keep_last_entries(mark);
        }
        self.hand_over(mark, 0);
        Ok(())
    }

    fn entry(&mut self, map: &mut dyn Map, name: &str) -> Result<(), Failed> {
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
        let Some((raw, failed)) = self.member_failed((start, depth, mark), read)? else { return Ok(()) };
        map.remove(name);
        if let Some(failed) = self.refused(&raw, failed, || cut(name, SHOWN_NAME).into_owned())? {
            let reason = (!raw.is_null()).then(|| failed.reason());
            self.pend(Aside { place: Place::Entry(name.into()), raw, reason, others: 0 });
        }
        Ok(())
    }

    /// What is wrong with an item or an entry that did not simply read, and its text; `None` if nothing is.
    #[cold]
    fn member_failed(
        &mut self,
        (start, depth, mark): (usize, u8, usize),
        read: Result<(), Failed>,
    ) -> Result<Option<(RawJson, Failed)>, Failed> {
        (self.is_unsettled, self.is_absent) = (false, false);
        if self.scan.is_broken {
            return Err(Failed::syntax());
        }
        let inner = self.pending.get(mark).map(|aside| {
            let reason = aside.reason.clone().unwrap_or(Cow::Borrowed("null"));
            Failed::repeated(reason).under(&aside.place.path(""))
        });
        match read.err().or(inner) {
            Some(failed) => {
                self.pending.truncate(mark);
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
    fn refused(&mut self, raw: &RawJson, failed: Failed, name: impl Fn() -> String) -> Result<Option<Failed>, Failed> {
        if raw.is_null() && self.misfits == Misfits::SetAside {
            return Ok(Some(failed));
        }
        if let Some(found) = &mut self.problems {
            found.add(Cow::Owned(name()), || failed.to_string());
            return Ok(None);
        }
        if self.misfits == Misfits::Refuse { Err(failed.under(&name())) } else { Ok(Some(failed)) }
    }

    fn pend(&mut self, aside: Aside) {
        self.count += usize::from(aside.reason.is_some());
        self.pending.push(aside);
    }

    /// The end of a list or map: whoever holds it takes what was set aside since `mark`.
    fn hand_over(&mut self, mark: usize, others: usize) {
        self.pending[mark..].iter_mut().for_each(|aside| aside.others = others);
        self.is_unsettled |= self.pending.len() > mark;
    }

    /// Of entries of one name, the last counts.
    fn keep_last_entries(&mut self, mark: usize) {
        let name = |aside: &Aside| match &aside.place {
            Place::Entry(name) => name.clone(),
            Place::Field | Place::Item(_) => "".into(),
        };
        let mut entries = self.pending.split_off(mark);
        entries.reverse();
        entries.sort_by_key(name);
        entries.dedup_by_key(|aside| name(aside));
        self.pending.append(&mut entries);
    }

    fn step(&mut self, step: String) {
        if let Some(found) = &mut self.problems {
            found.path.push(Cow::Owned(step));
        }
    }

    fn step_back(&mut self) {
        if let Some(found) = &mut self.problems {
            found.path.pop();
        }
    }
}

impl<'de> Source<'de> for Reader<'de> {
    fn scalar(&mut self) -> Result<Scalar<'de>, Failed> {
        match self.begin()? {
            Some(b'"') => self.scan.string().map(Scalar::Text),
            Some(b'-' | b'0'..=b'9') => self.scan.number().map(Scalar::Number),
            Some(b'n') => self.scan.word("null").map(|()| Scalar::Null),
            Some(b't') => self.scan.word("true").map(|()| Scalar::Bool(true)),
            Some(b'f') => self.scan.word("false").map(|()| Scalar::Bool(false)),
            _ => Err(self.unfit("a single value")),
        }
    }

    fn object(&mut self, object: &mut dyn Object) -> Result<bool, Failed> {
        let is_again = std::mem::take(&mut self.is_again);
        match self.begin()? {
            Some(b'{') => {}
            Some(b'n') => return self.scan.word("null").map(|()| false),
            Some(b'[') => {
                let names = object.table().names;
                let is_open = (0..names.len()).all(|position| !object.field(position).is_required());
                let mut ahead = self.scan.clone();
                ahead.at += 1;
                // An empty list for a document says that there is none.
                if self.is_strict() || self.scan.depth == 0 || !is_open || !ahead.pass(b']') {
                    return Err(self.unfit("an object"));
                }
                self.scan.at = ahead.at;
                return Ok(true);
            }
            _ => return Err(self.unfit("an object")),
        }
        if is_again {
            object.reset();
        }
        self.fields(object).map(|()| true)
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        match self.begin()? {
            Some(b'[') => self.items(list).map(|()| true),
            Some(b'n') => self.scan.word("null").map(|()| false),
            Some(b'{') if !self.is_strict() => self.numbered(list).map(|()| true),
            Some(b'"') => {
                let text = self.scan.string()?;
                list.clear();
                list.accept_text(&text).map(|()| true)
            }
            _ => Err(self.unfit("a list")),
        }
    }

    fn map(&mut self, map: &mut dyn Map) -> Result<bool, Failed> {
        match self.begin()? {
            Some(b'{') => self.entries(map).map(|()| true),
            Some(b'n') => self.scan.word("null").map(|()| false),
            Some(b'[') => {
                let mut ahead = self.scan.clone();
                ahead.at += 1;
                if self.is_strict() || !ahead.pass(b']') {
                    return Err(self.unfit("an object"));
                }
                self.scan.at = ahead.at;
                map.clear();
                Ok(true)
            }
            _ => Err(self.unfit("an object")),
        }
    }

    fn raw(&mut self) -> Result<RawJson, Failed> {
        self.begin()?;
        self.scan.raw()
    }

    fn optional(&mut self, value: &mut dyn Json) -> Result<bool, Failed> {
        if self.is_ready && self.scan.peek() == Some(b'n') {
            self.is_ready = false;
            return self.scan.word("null").map(|()| false);
        }
        value.read(self)?;
        Ok(!self.is_absent)
    }

    fn means_absent(&mut self) {
        self.is_absent = true;
        self.is_unsettled = true;
    }

    fn is_strict(&self) -> bool {
        self.misfits == Misfits::Refuse
    }
}

#[cfg(test)]
mod tests;
