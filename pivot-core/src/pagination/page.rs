//! One page.

use pivot_json::Json;

use super::repeats::Fingerprint;
use crate::error::Error;

/// One page of a list, as it came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page<T> {
    /// Its records in their order. One that cannot be read is an error in its place; the error's body is the record.
    pub items: Vec<Result<T, Error>>,
    /// Where the next page begins, in the list's own counting: for [`Pager::start_at`](super::Pager::start_at). `None` on
    /// the last page, and on a page that was not reached through a list.
    pub next: Option<u64>,
    /// What the server says of the whole list.
    pub announced: Announced,
    pub(super) length: u64,
    pub(super) fingerprint: Fingerprint,
    /// The error that came in its place, and that may say no more than that there is no such page.
    pub(super) refused: Option<Error>,
}

/// What a server says of a whole list beside one of its pages; all of it may be absent, and all of it may be wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Announced {
    /// Whether this page is the last.
    pub is_last: Option<bool>,
    /// The number the server gives this page.
    pub current_page: Option<u64>,
    /// How many pages there are.
    pub total_pages: Option<u64>,
    /// How many records there are on all pages.
    pub total_items: Option<u64>,
}

impl<T> Page<T> {
    /// A page of these records. `length` is how many entries the server's list has, and `fingerprint` what tells the page
    /// from others.
    pub fn new(items: Vec<Result<T, Error>>, length: usize, fingerprint: Fingerprint) -> Self {
        Self { items, next: None, announced: Announced::default(), length: length as u64, fingerprint, refused: None }
    }

    /// What is there in the place of a page that the server has refused.
    pub(super) fn refused(error: Error) -> Self {
        let none = Self::new(Vec::new(), 0, Fingerprint::of::<&[u8]>([]));
        Self { refused: Some(error), ..none }
    }

    /// How many records the server has put on it: it may have placeholders that are none.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// What tells it from other pages.
    pub fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The same page with what the server says of the whole list.
    #[must_use]
    pub fn announced(mut self, announced: Announced) -> Self {
        self.announced = announced;
        self
    }

    /// The records, if all of them could be read.
    ///
    /// # Errors
    /// The error of the first that could not.
    pub fn into_values(self) -> Result<Vec<T>, Error> {
        self.items.into_iter().collect()
    }
}

impl<T: Json> From<Vec<T>> for Page<T> {
    /// A page of a server that says nothing beside it.
    fn from(items: Vec<T>) -> Self {
        let fingerprint = Fingerprint::of(items.iter().map(|item| pivot_json::to_vec(item)));
        let length = items.len();
        Self::new(items.into_iter().map(Ok).collect(), length, fingerprint)
    }
}
