//! Pages.

use pivot_json::Json;

use super::counted::Position;
use super::repeats::Fingerprint;
use crate::error::Error;

/// One page of a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items in their order. One that cannot be decoded is an error in its place, whose body is that item.
    pub items: Vec<Result<T, Error>>,
    /// Where the next page begins, for [`Pager::start_at`](super::Pager::start_at). `None` on the last page, and on a
    /// page that was not obtained through a list.
    pub next: Option<u64>,
    /// What the server announces about the whole list.
    pub announced: Announced,
    pub(super) length: u64,
    pub(super) fingerprint: Fingerprint,
    /// How far the list has come with this page. `None` outside of a list.
    pub(super) position: Option<Position>,
}

/// What a server announces about a whole list together with a page. All of it may be absent or wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Announced {
    /// Whether this page is the last.
    pub is_last: Option<bool>,
    /// The number of this page, as the server counts.
    pub current_page: Option<u64>,
    /// The number of pages.
    pub total_pages: Option<u64>,
    /// The number of items on all pages.
    pub total_items: Option<u64>,
}

impl<T> Page<T> {
    /// A page of these items. `length` is the number of entries in the server's list, and `fingerprint` identifies the
    /// page.
    pub fn new(items: Vec<Result<T, Error>>, length: usize, fingerprint: Fingerprint) -> Self {
        Self { items, next: None, announced: Announced::default(), length: length as u64, fingerprint, position: None }
    }

    /// The number of entries that the server put on the page, including placeholders that are not items.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Identifies the page by its content.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The same page with what the server announces about the whole list.
    #[must_use]
    pub fn announced(mut self, announced: Announced) -> Self {
        self.announced = announced;
        self
    }

    /// The items, if all of them could be decoded.
    ///
    /// # Errors
    /// Returns the error of the first item that could not.
    pub fn into_values(self) -> Result<Vec<T>, Error> {
        self.items.into_iter().collect()
    }
}

impl<T: Json> From<Vec<T>> for Page<T> {
    /// A page of a server that says nothing else.
    fn from(items: Vec<T>) -> Self {
        let fingerprint = Fingerprint::of(items.iter().map(|item| pivot_json::to_vec(item)));
        let length = items.len();
        Self::new(items.into_iter().map(Ok).collect(), length, fingerprint)
    }
}
