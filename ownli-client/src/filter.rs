//! What the lists of a whole partner can be narrowed and sorted by.
//!
//! | parameter | what it does |
//! |---|---|
//! | `page`, `size` | set by the list itself: [`List::page_size`](pivot_core::pagination::Pager::page_size), `start_at` |
//! | `sortBy`, `sortDirection` | the order; descending by a date if nothing is said \[vendor\] |
//! | `searchBy`, `searchValue` | one field and what is looked for in it \[vendor\] |
//! | a list's own | see each filter |
//!
//! A filter is given to a list as its query:
//!
//! ```no_run
//! # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
//! use ownli_client::checkins::{CheckinFilter, StatusFilter};
//!
//! let filter = CheckinFilter::new().status(StatusFilter::OnHold).vehicle("XT_VEH1");
//! let waiting = ownli.mileage_checkins().filter(filter).try_collect_max(1000).await?;
//! # Ok(())
//! # }
//! ```

pivot_json::open_enum! {
    /// In which order a list comes \[vendor\].
    pub enum SortDirection {
        /// The smallest, or the earliest, first.
        Ascending = "asc",
        /// The greatest, or the latest, first: the vendor's default.
        Descending = "desc",
    }
}

/// Query parameters, each at most once, in the order they were first set in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Parameters(Vec<(&'static str, String)>);

impl Parameters {
    /// Sets a parameter; one that is there already is replaced.
    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value.into(),
            None => self.0.push((name, value.into())),
        }
        self
    }

    pub(crate) fn into_pairs(self) -> std::vec::IntoIter<(&'static str, String)> {
        self.0.into_iter()
    }
}

/// Defines a filter: what all filters have, and what the list sorts and searches by. Its own parameters stand in an `impl`
/// of its own.
macro_rules! filter {
    ($(#[$meta:meta])* $name:ident, sorts by $sort:ty, searches by $search:ty) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name($crate::filter::Parameters);

        impl $name {
            /// Everything, in the vendor's order.
            pub fn new() -> Self {
                Self::default()
            }

            /// Sorts the list: `sortBy`, `sortDirection`.
            #[must_use]
            pub fn sort(
                self,
                by: impl Into<$sort>,
                direction: impl Into<$crate::filter::SortDirection>,
            ) -> Self {
                self.with("sortBy", by.into().as_str()).with("sortDirection", direction.into().as_str())
            }

            /// Looks for a text in one field: `searchBy`, `searchValue`. Whether a part of the field is enough is not known.
            #[must_use]
            pub fn search(self, by: impl Into<$search>, value: impl Into<String>) -> Self {
                self.with("searchBy", by.into().as_str()).with("searchValue", value)
            }

            /// Sets any query parameter by its name on the wire, for those whose names are not known here.
            #[must_use]
            pub fn parameter(self, name: &'static str, value: impl Into<String>) -> Self {
                self.with(name, value)
            }

            fn with(self, name: &'static str, value: impl Into<String>) -> Self {
                Self(self.0.with(name, value))
            }
        }

        impl IntoIterator for $name {
            type Item = (&'static str, String);
            type IntoIter = std::vec::IntoIter<Self::Item>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_pairs()
            }
        }
    };
}

pub(crate) use filter;

/// Defines the page of a list.
macro_rules! page {
    ($(#[$meta:meta])* $name:ident, $item:ty, $field:ident) => {
        pivot_json::object! {
            $(#[$meta])*
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct $name {
                /// How many there are on all pages.
                pub total_items: Option<u64> => "totalItems",
                /// The number of this page, from 0.
                pub current_page: Option<u64> => "currentPage",
                /// How many pages there are.
                pub total_pages: Option<u64> => "totalPages",
                /// How many there are on this page.
                pub items_on_page: Option<u64> => "itemsOnPage",
                /// Those of this page.
                pub $field: pivot_json::OptionalVec<$item>,
            }
        }
    };
}

pub(crate) use page;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_that_is_set_again_is_replaced() {
        let parameters = Parameters::default().with("sortBy", "vin").with("size", "1").with("sortBy", "state");
        let all: Vec<_> = parameters.into_pairs().collect();
        assert_eq!(all, [("sortBy", "state".to_owned()), ("size", "1".to_owned())]);
    }
}
