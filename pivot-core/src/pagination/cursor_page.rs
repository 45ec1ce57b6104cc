//! Pages that name the next one.

use super::cursor::CursorPosition;
use super::page::Page;
use super::repeats::Fingerprint;
use crate::error::Error;

/// One page of a list whose pages name the next one, or are numbered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CursorPage<C> {
    /// The content: the items of a list, or something else, such as the result of a search. An item of a list that cannot
    /// be decoded is an error in its place, whose body is that item.
    pub content: C,
    /// The number of items on all pages. `None` if the vendor does not say.
    pub count: Option<u64>,
    /// Where the next page begins: what the vendor names, or the next number. `None` on the last page.
    pub next: Option<String>,
    pub(super) facts: Facts,
    /// How far the list has come with this page. `None` outside of a list.
    pub(super) position: Option<CursorPosition>,
}

/// What is known of a page besides its content.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Facts {
    /// The number of items on all pages.
    pub(super) count: Option<u64>,
    /// How many items a page has, as the response says.
    pub(super) size: Option<u64>,
    /// How many items the vendor has put on it, where it is a list.
    pub(super) length: Option<u64>,
    /// What tells it from other pages, where it is a list.
    pub(super) fingerprint: Option<Fingerprint>,
}

/// What a response says of its page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CursorFacts {
    /// Where the next page begins, or the number of this page. `None` if the response does not say.
    pub cursor: Option<String>,
    /// The number of items on all pages. `None` if the response does not say.
    pub count: Option<u64>,
    /// The number of items that a page has. `None` if the response does not say.
    pub size: Option<u64>,
}

impl<C> CursorPage<C> {
    /// A page of anything but a list.
    pub fn new(content: C, said: CursorFacts) -> Self {
        let facts = Facts { count: said.count, size: said.size, ..Facts::default() };
        Self { content, count: said.count, next: said.cursor, facts, position: None }
    }

    /// How far its list has come, for [`Cursors::resume`](super::Cursors::resume). `None` if it did not come in one.
    pub fn position(&self) -> Option<&CursorPosition> {
        self.position.as_ref()
    }
}

impl<T> CursorPage<Vec<Result<T, Error>>> {
    /// A page of a list.
    pub fn of_list(page: Page<T>, said: CursorFacts) -> Self {
        let (length, fingerprint) = (Some(page.length()), Some(page.fingerprint()));
        let plain = Self::new(page.items, said);
        Self { facts: Facts { length, fingerprint, ..plain.facts }, ..plain }
    }
}
