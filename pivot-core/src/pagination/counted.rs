//! How pages by number or offset follow each other.

use super::end::{broken_off, is_beyond, is_not_there};
use super::page::{Announced, Page};
use super::repeats::{Fingerprint, Repeats, Seen};
use super::walk::{Next, Sequence, Step};
use super::{MAX_EMPTY_PAGES, PageParameters};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// One page that is asked for: by its number, or by how many records are left out before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PageRequest {
    /// The page's number, or how many records to leave out before it.
    pub(super) position: u64,
    /// How many records it may have.
    pub(super) limit: u64,
}

/// From which number a server counts its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counting {
    /// Nothing has shown it yet.
    Unknown,
    /// The first page is 0.
    FromZero,
    /// The first page is 1, and 0 is taken for 1.
    FromOne,
}

/// Where a list stands between two requests. Its size does not depend on how long the list is.
///
/// When it ends: where the server says which page is the last, there; where it says how many records there are, when
/// they have come; otherwise at an empty page. A short page is not the end: a server may give fewer than are asked for, or
/// leave records out after it has counted the page.
///
/// So it may take one page too many to see the end. What servers answer to that is the end too, unless more was announced:
/// nothing, a refusal (404 and the like), or a page that came before. Where nothing was announced, only a page that is not
/// there (404, 416) ends it, and only the page just before may come again, if pages have differed: a server that does not
/// look at the number gives one page for ever, and whether that is all cannot be known. Behind a page that was shorter than
/// full ones before it any repetition and any refusal of the page is the end: two signs agree.
///
/// Offsets go on by the length of a page, since a server may give fewer than are asked for. A server that has once given as
/// many as were asked for has the page size that it was asked to have: it left records out of a shorter page, and counts
/// them in the offset. Such a page is passed by as many as were asked for, so that nothing comes twice.
pub(super) struct Counted {
    endpoint: &'static Endpoint,
    by_number: bool,
    at: Position,
    repeats: Repeats,
}

/// How far a list has come. It goes with each page, so that a list which is resumed behind one knows what it knew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    start: u64,
    counting: Counting,
    /// The number that the server gave the page before.
    current: Option<u64>,
    pages: u64,
    /// How many pages were given out.
    shown: u64,
    /// How many pages came, those without records among them; but not an empty page 0, which may be no page at all.
    answered: u64,
    /// How many records came.
    came: u64,
    /// How many records the fullest page had.
    full: u64,
    /// Whether the page before was shorter than is usual of a server that gives as many as are asked for.
    was_short: bool,
    /// How many records there are, as last announced by a page that has some.
    total: Option<u64>,
    /// How many pages there are, as last announced.
    total_pages: Option<u64>,
    empty_in_a_row: u32,
}

impl<T: Send + 'static> Sequence<Page<T>> for Counted {
    type Position = PageRequest;

    fn after_page(&mut self, asked: &PageRequest, page: &mut Page<T>) -> Step<PageRequest> {
        let asked = *asked;
        self.at.pages = self.at.pages.saturating_add(1);
        if page.length == 0 {
            return self.after_empty(asked, &page.announced);
        }
        self.at.empty_in_a_row = 0;
        let seen = self.repeats.note(page.fingerprint);
        if seen == Seen::JustNow && self.by_number && self.at.pages == 2 && asked.position == 1 {
            // Page 1 is page 0: the server counts from 1.
            self.at.counting = Counting::FromOne;
            return Step { shows: false, next: self.next(asked, page) };
        }
        if let Some(complaint) = seen.complaint() {
            let may_clamp = self.by_number && seen == Seen::JustNow && self.at.shown > 1;
            let is_end = self.is_complete(asked).unwrap_or(may_clamp || self.at.was_short);
            return Step { shows: false, next: if is_end { Next::End } else { self.fail(complaint) } };
        }
        self.note(asked, page);
        let next = self.next(asked, page);
        if let Next::More(request) = &next {
            page.next = Some(request.position);
        }
        self.at.was_short = self.is_short(asked, page.length);
        self.at.full = self.at.full.max(page.length);
        page.position = Some(self.at);
        Step { shows: true, next }
    }

    /// An offset beyond the end is no mistake to any known server, so a 400 for one is another refusal, such as that of a
    /// list deeper than the server searches.
    fn may_be_beyond(&self, asked: &PageRequest, error: &Error) -> bool {
        asked.position > self.at.start && is_beyond(error, self.by_number)
    }

    /// A refusal of a page behind another is the end of the list if all that was announced has come. Where nothing was,
    /// a page that is not there is, and any that stands behind a short one: otherwise a page that is called invalid may be
    /// beyond what the server searches, and items would be missing without a word.
    fn after_refusal(&mut self, asked: &PageRequest, refusal: Error) -> Next<PageRequest> {
        self.at.pages = self.at.pages.saturating_add(1);
        // The page behind an empty first one was asked for only in case pages are counted from 1.
        let is_first = self.at.came == 0;
        let is_end = self.is_complete(*asked).unwrap_or(is_first || is_not_there(&refusal) || self.at.was_short);
        if is_end { Next::End } else { Next::Fail(refusal) }
    }
}

impl Counted {
    pub(super) fn new(endpoint: &'static Endpoint, parameters: PageParameters, start: u64) -> Self {
        let at = Position {
            start,
            counting: Counting::Unknown,
            current: None,
            pages: 0,
            shown: 0,
            answered: 0,
            came: 0,
            full: 0,
            was_short: false,
            total: None,
            total_pages: None,
            empty_in_a_row: 0,
        };
        let by_number = matches!(parameters, PageParameters::Number { .. });
        Self { endpoint, by_number, at, repeats: Repeats::default() }
    }

    /// The list goes on behind a page. Of the pages before that one it is forgotten what was on them.
    pub(super) fn resume(&mut self, at: Position, last: Fingerprint) {
        self.at = at;
        self.repeats.note(last);
    }

    fn note<T>(&mut self, asked: PageRequest, page: &Page<T>) {
        self.at.came = self.at.came.saturating_add(page.length);
        self.at.shown = self.at.shown.saturating_add(1);
        self.at.answered = self.at.answered.saturating_add(1);
        self.at.total_pages = page.announced.total_pages.filter(|_| self.by_number).or(self.at.total_pages);
        self.at.total = page.announced.total_items.or(self.at.total);
        let current = page.announced.current_page;
        match (self.at.pages, current) {
            (1, Some(0)) if asked.position == 0 => self.at.counting = Counting::FromZero,
            // The second page's number is one more than the first's, and its content another: what was asked for as 0
            // was not the same as 1.
            (2, Some(current))
                if asked.position == 1 && self.at.current.and_then(|c| c.checked_add(1)) == Some(current) =>
            {
                self.at.counting = Counting::FromZero;
            }
            _ => {}
        }
        self.at.current = current;
    }

    fn next<T>(&self, asked: PageRequest, page: &Page<T>) -> Next<PageRequest> {
        let missing = self.missing(asked.limit.max(page.length));
        let is_last = match self.is_last(asked, &page.announced) {
            Some(true) => true,
            // One page more may only be a guess about how pages are counted: then the records tell.
            Some(false) => !self.others_follow(asked, &page.announced) && self.all_came(asked) == Some(true),
            // Without a word about pages, only the records that were announced tell.
            None => self.all_came(asked) == Some(true),
        };
        if is_last && missing == 0 {
            return Next::End;
        }
        self.more(asked, page.length)
    }

    /// Whether as many records have come as were announced; `None` if that is not known, since none were announced, or
    /// the number cannot be that of all records: more came, or it may be that of the only page, if that was full.
    fn all_came(&self, asked: PageRequest) -> Option<bool> {
        let total = self.at.total.filter(|total| self.at.start == 0 && *total >= self.at.came)?;
        let may_be_of_the_page = self.at.pages == 1 && self.at.came >= asked.limit;
        (total > self.at.came || !may_be_of_the_page).then_some(total == self.at.came)
    }

    /// Whether all that was announced has come: the records or, where they are not known, the pages. `None` if nothing was
    /// announced.
    fn is_complete(&self, asked: PageRequest) -> Option<bool> {
        let pages_came = || Some(self.at.start.saturating_add(self.at.answered) >= self.at.total_pages?);
        match self.missing(asked.limit) {
            0 => self.all_came(asked).or_else(pages_came),
            _ => Some(false),
        }
    }

    /// Whether a page is short of a server that has given as many records as were asked for.
    fn is_short(&self, asked: PageRequest, length: u64) -> bool {
        self.at.full >= asked.limit && length < asked.limit
    }

    /// An empty page is the last, unless the server says that others follow.
    fn after_empty(&mut self, asked: PageRequest, announced: &Announced) -> Step<PageRequest> {
        self.at.empty_in_a_row += 1;
        self.at.answered = self.at.answered.saturating_add(u64::from(asked.position > 0));
        // A count of 0 on a page without records says nothing of the list that it did not say before.
        self.at.total = announced.total_items.filter(|total| *total > 0).or(self.at.total);
        let missing = self.missing(asked.limit);
        // A server that counts from 1 may have nothing to say of page 0.
        let has_none = announced.total_items == Some(0) || announced.total_pages == Some(0);
        let may_count_from_one = self.at.pages == 1 && asked.position == 0 && !has_none;
        let is_last = self.is_last(asked, announced);
        let may_go_on = is_last == Some(false) && self.all_came(asked) != Some(true);
        let goes_on = self.by_number && (may_count_from_one || may_go_on);
        let next = match () {
            () if goes_on && self.at.empty_in_a_row < MAX_EMPTY_PAGES => self.more(asked, 0),
            () if missing > 0 => self.fail("an empty page came"),
            () if goes_on => self.fail("only empty pages came"),
            () => Next::End,
        };
        Step { shows: false, next }
    }

    /// Whether the server says that the page which was asked for is the last; `None` if it says nothing.
    fn is_last(&self, asked: PageRequest, announced: &Announced) -> Option<bool> {
        if announced.is_last.is_some() {
            return announced.is_last;
        }
        let total = announced.total_pages.filter(|_| self.by_number)?;
        // Pages are numbered by what was asked for, since what the server calls them may follow either counting.
        Some(match self.at.counting {
            Counting::FromZero => asked.position.saturating_add(1) >= total,
            // The only page is the last in any counting.
            Counting::Unknown if asked.position == 0 => total <= 1,
            // One page more is asked for than there may be, rather than one less.
            Counting::Unknown | Counting::FromOne => asked.position >= total,
        })
    }

    /// Whether the server says that pages follow the one that was asked for, in whatever way it counts them.
    fn others_follow(&self, asked: PageRequest, announced: &Announced) -> bool {
        let follows = |total: u64| match self.at.counting {
            Counting::FromOne => asked.position < total,
            Counting::Unknown | Counting::FromZero => asked.position.saturating_add(1) < total,
        };
        match announced.is_last {
            Some(is_last) => !is_last,
            None => announced.total_pages.is_some_and(follows),
        }
    }

    fn more(&self, asked: PageRequest, length: u64) -> Next<PageRequest> {
        let step = match () {
            () if self.by_number => 1,
            () if self.is_short(asked, length) => asked.limit,
            () => length,
        };
        match asked.position.checked_add(step) {
            Some(position) => Next::More(PageRequest { position, ..asked }),
            None => self.fail("the next page is beyond what can be counted"),
        }
    }

    /// How many of the announced records have not come, at least. `page` is how many a page may have.
    fn missing(&self, page: u64) -> u64 {
        let before = if self.by_number { self.at.start.saturating_mul(page.max(self.at.full)) } else { self.at.start };
        self.at.total.map_or(0, |total| total.saturating_sub(before.saturating_add(self.at.came)))
    }

    fn fail(&self, why: &str) -> Next<PageRequest> {
        Next::Fail(broken_off(self.endpoint, why, self.at.total, self.missing(self.at.full)))
    }
}
