//! How pages that name the next one follow each other.

use super::MAX_EMPTY_PAGES;
use super::cursor_page::{CursorPage, Facts};
use super::end::{broken_off, is_beyond, is_not_there};
use super::repeats::{Fingerprint, Repeats, Seen};
use super::walk::{Next, Sequence, Step};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// How the pages of a list are requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// By a cursor: each response names the next page.
    Cursor,
    /// By number, counted from 1.
    Numbered,
    /// One or the other. A response that names the page that was requested counts pages; one that names another page names
    /// the next.
    Detect,
}

impl Pagination {
    /// Whether a list can be begun at this page: one of numbered pages only at a number, any other at whatever its vendor
    /// gave.
    ///
    /// ```
    /// use pivot_core::pagination::Pagination;
    ///
    /// assert!(Pagination::Numbered.can_start_at("3"));
    /// assert!(!Pagination::Numbered.can_start_at("c3Vyc29y"));
    /// assert!(Pagination::Cursor.can_start_at("c3Vyc29y"));
    /// ```
    pub fn can_start_at(self, page: &str) -> bool {
        self != Self::Numbered || number(page).is_some()
    }
}

/// What a page is requested with; `None` for the first page.
type Asked = Option<String>;

/// The [sequence](Sequence) of pages of a list whose responses name the next page, or whose pages are numbered from 1. Its
/// size does not depend on how long the list is.
///
/// A list is at its end where the server names no next page, or, of numbered pages, where one is empty or as many items came
/// as were announced. Where fewer came than were announced, it goes on by number if it can, and is an error otherwise.
/// Of a list that was not begun at its beginning it is not known how many items are before.
///
/// A short page is not the end by itself: the server may give fewer items than were asked for, or leave some out after
/// counting the page. Behind one, though, a refusal of the next page is, if nothing else was announced, and so is a page that
/// came before if longer ones had come: two signs agree.
#[derive(Debug)]
pub struct Cursors {
    endpoint: &'static Endpoint,
    at: CursorPosition,
    cursors: Repeats,
    contents: Repeats,
}

/// How far a list has come. It goes with each page, so that a list which is resumed behind one knows what it knew.
#[derive(Clone, Debug, PartialEq)]
pub struct CursorPosition {
    pagination: Pagination,
    /// Where the list was begun.
    start: Asked,
    /// How many items a page was asked to have, or has as its answer says.
    size: Option<u64>,
    /// How many items a page has if nobody says.
    usual_size: u64,
    pages: u64,
    /// How many pages were given out.
    shown: u64,
    /// How many items came.
    came: u64,
    /// How many items the fullest page had.
    full: u64,
    /// How many items the page before had.
    last: u64,
    /// How many items there are, as last announced.
    total: Option<u64>,
    empty_in_a_row: u32,
    /// What was on the page, where it is a list.
    fingerprint: Option<Fingerprint>,
}

impl<C: Send + 'static> Sequence<CursorPage<C>> for Cursors {
    type Position = Asked;

    fn after_page(&mut self, asked: &Asked, page: &mut CursorPage<C>) -> Step<Asked> {
        let step = self.advance(asked, page.next.as_deref(), &page.facts);
        page.next = match &step.next {
            Next::More(next) => next.clone(),
            Next::End | Next::Fail(_) => None,
        };
        page.position = Some(CursorPosition { fingerprint: page.facts.fingerprint, ..self.at.clone() });
        step
    }

    fn may_be_beyond(&self, asked: &Asked, error: &Error) -> bool {
        *asked != self.at.start && is_beyond(error, true)
    }

    /// A refusal of a page behind others is the end of a list of counted pages if nothing more was announced, and if either
    /// the page is not there or the one before was short: a number that is called invalid behind a full page may be one that
    /// the vendor does not search for. A cursor comes from the vendor itself, and its refusal is no end.
    fn after_refusal(&mut self, _: &Asked, refusal: Error) -> Next<Asked> {
        let may_end = self.at.pagination != Pagination::Cursor && self.missing() == 0;
        // A page has as many items as the fullest had, or as are asked for where the server gives as many unasked.
        let was_short =
            self.at.last < self.at.full.max(self.at.size.unwrap_or(self.at.usual_size).min(self.at.usual_size));
        if may_end && (is_not_there(&refusal) || was_short) { Next::End } else { Next::Fail(refusal) }
    }
}

impl Cursors {
    /// A list of an operation, from a page on; `None` for the first. `usual_size` is how many items a page has if nobody
    /// says.
    pub fn new(endpoint: &'static Endpoint, pagination: Pagination, start: Option<String>, usual_size: u64) -> Self {
        let at = CursorPosition {
            pagination,
            start,
            size: None,
            usual_size,
            pages: 0,
            shown: 0,
            came: 0,
            full: 0,
            last: 0,
            total: None,
            empty_in_a_row: 0,
            fingerprint: None,
        };
        Self { endpoint, at, cursors: Repeats::default(), contents: Repeats::default() }
    }

    /// The list goes on behind a page, with `next`, as if it had not been interrupted. Of the pages before that one it is
    /// forgotten what was on them.
    #[must_use]
    pub fn resume(mut self, position: CursorPosition, next: &str) -> Self {
        if let Some(last) = position.fingerprint {
            self.contents.note(last);
        }
        self.cursors.note(Fingerprint::of([next]));
        self.at = position;
        self
    }

    /// The number of items that each page is requested to have. `None` requests none, or as many as before the list was
    /// interrupted.
    #[must_use]
    pub fn page_size(mut self, items: Option<u64>) -> Self {
        self.at.size = items.or(self.at.size);
        self
    }

    fn advance(&mut self, asked: &Asked, cursor: Option<&str>, page: &Facts) -> Step<Asked> {
        self.at.pages = self.at.pages.saturating_add(1);
        self.at.size = page.size.or(self.at.size);
        let is_empty = page.length == Some(0);
        self.at.empty_in_a_row = if is_empty { self.at.empty_in_a_row.saturating_add(1) } else { 0 };
        // A count of 0 on a page without items says nothing of the list that it did not say before. Items that cannot be
        // counted, as in what a search found, are not missed.
        let count = page.count.filter(|count| page.length.is_some() && (!is_empty || *count > 0));
        self.at.total = count.or(self.at.total);
        if let Some(fingerprint) = page.fingerprint.filter(|_| !is_empty) {
            let seen = self.contents.note(fingerprint);
            if let Some(next) = self.after_repeat(asked, seen) {
                return Step { shows: false, next };
            }
        }
        self.at.came = self.at.came.saturating_add(page.length.unwrap_or_default());
        let next = self.next(asked, cursor, page);
        self.at.last = page.length.unwrap_or_default();
        self.at.full = self.at.full.max(self.at.last);
        // An empty page says nothing but that the list is at its end.
        let shows = !is_empty || self.at.pages == 1 || matches!(next, Next::More(_));
        self.at.shown = self.at.shown.saturating_add(u64::from(shows));
        Step { shows, next }
    }

    fn after_repeat(&mut self, asked: &Asked, seen: Seen) -> Option<Next<Asked>> {
        let complaint = seen.complaint()?;
        let is_second = seen == Seen::JustNow && self.at.pages == 2;
        let begun_at_zero = self.at.start.as_deref().is_some_and(|start| number(start) == Some(0));
        if is_second && asked.as_deref() == Some("1") && (self.at.start.is_none() || begun_at_zero) {
            // What the first page named was itself: pages are counted, from 1.
            self.at.pagination = Pagination::Numbered;
            return Some(Next::More(Some("2".to_owned())));
        }
        // Without a word about how the list goes on, page 2 was asked for on suspicion: the first page is all there is. A
        // server that has shown different pages gives its last one again for a number beyond it.
        let is_all = self.at.total.is_none_or(|total| total == self.at.came);
        let is_suspicion = is_second && self.at.pagination == Pagination::Detect;
        let may_be_beyond = self.at.pagination != Pagination::Cursor && self.at.shown > 1;
        let is_end = is_suspicion || may_be_beyond && (seen == Seen::JustNow || self.at.last < self.at.full);
        Some(if is_all && is_end { Next::End } else { self.fail(complaint) })
    }

    fn next(&mut self, asked: &Asked, cursor: Option<&str>, page: &Facts) -> Next<Asked> {
        match self.at.pagination {
            Pagination::Numbered => self.by_number(asked, page),
            Pagination::Cursor => self.by_cursor(asked, cursor),
            Pagination::Detect => self.either(asked, cursor, page),
        }
    }

    /// The first answer that tells how pages follow each other decides.
    fn either(&mut self, asked: &Asked, cursor: Option<&str>, page: &Facts) -> Next<Asked> {
        match cursor {
            Some(cursor) if Some(cursor) == asked.as_deref().or(Some("1")) => self.at.pagination = Pagination::Numbered,
            Some(_) => self.at.pagination = Pagination::Cursor,
            None if self.at.total.is_some_and(|total| total >= self.at.came) && !self.counts_itself(page) => {
                return self.by_cursor(asked, None);
            }
            // Neither a next page nor a count of the list: another page may be behind it.
            None if page.length.is_some() && asked.as_deref().is_none_or(|asked| number(asked).is_some()) => {
                return self.by_number(asked, page);
            }
            None => return self.by_cursor(asked, None),
        }
        self.next(asked, cursor, page)
    }

    fn by_cursor(&mut self, asked: &Asked, cursor: Option<&str>) -> Next<Asked> {
        // A short page is no end here: how many items a page may have is the vendor's to decide, and the cursor tells.
        if let Some(cursor) = cursor.filter(|cursor| asked.as_deref() != Some(cursor)) {
            return match self.cursors.note(Fingerprint::of([cursor])).complaint() {
                Some(complaint) => self.fail(complaint),
                None if self.at.empty_in_a_row >= MAX_EMPTY_PAGES => self.fail("only empty pages came"),
                None => Next::More(Some(cursor.to_owned())),
            };
        }
        if self.missing() == 0 {
            return Next::End;
        }
        let counts = match asked {
            Some(asked) => number(asked),
            None => Some(1).filter(|_| self.at.pagination == Pagination::Detect),
        };
        match counts {
            Some(page) if self.at.empty_in_a_row < MAX_EMPTY_PAGES => {
                self.at.pagination = Pagination::Numbered;
                self.more(page)
            }
            _ => self.fail("the vendor names no next page"),
        }
    }

    fn by_number(&mut self, asked: &Asked, page: &Facts) -> Next<Asked> {
        let Some(current) = asked.as_deref().map_or(Some(1), number) else {
            return self.fail("pages are counted here, and it was begun at something that is no number");
        };
        let length = page.length.unwrap_or_default();
        let size = self.at.size.unwrap_or(self.at.usual_size);
        if length == 0 {
            let is_before_the_end =
                self.at.total.is_some_and(|total| current.saturating_mul(size.max(self.at.full)) < total);
            return match self.missing() {
                0 => Next::End,
                _ if is_before_the_end && self.at.empty_in_a_row < MAX_EMPTY_PAGES => self.more(current),
                _ => self.fail("an empty page came"),
            };
        }
        // Pages before the one that was begun at were no larger than the fullest.
        let before = current.saturating_sub(self.at.pages).saturating_mul(self.at.full.max(length));
        let all = before.saturating_add(self.at.came);
        let is_last = match self.at.total {
            Some(total) if total > all => false,
            Some(total) if total == all => !self.counts_itself(page),
            // Without a count, or with one that is less than what came, only an empty page tells.
            _ => false,
        };
        if is_last { Next::End } else { self.more(current) }
    }

    /// Whether the count may be that of the page alone: a full first page is all there is said to be. One more is asked for
    /// then.
    fn counts_itself(&self, page: &Facts) -> bool {
        let length = page.length.unwrap_or_default();
        self.at.pages == 1
            && length > 0
            && self.at.total == Some(length)
            && length >= self.at.size.unwrap_or(self.at.usual_size).min(self.at.usual_size)
    }

    fn more(&self, current: u64) -> Next<Asked> {
        match current.checked_add(1) {
            Some(next) => Next::More(Some(next.to_string())),
            None => self.fail("the next page is beyond what can be counted"),
        }
    }

    /// How many of the announced items have not come, at least.
    fn missing(&self) -> u64 {
        let size = self.at.full.max(self.at.size.unwrap_or(self.at.usual_size));
        let before = match self.at.start.as_deref().map(number) {
            None => 0,
            Some(Some(start)) => start.saturating_sub(1).saturating_mul(size),
            Some(None) => u64::MAX,
        };
        self.at.total.map_or(0, |total| total.saturating_sub(before.saturating_add(self.at.came)))
    }

    fn fail(&self, why: &str) -> Next<Asked> {
        Next::Fail(broken_off(self.endpoint, why, self.at.total, self.missing()))
    }
}

/// The number of a page.
fn number(page: &str) -> Option<u64> {
    page.trim().parse().ok()
}
