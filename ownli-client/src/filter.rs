//! Sorting and filtering the lists of a partner.
//!
//! | parameter | effect |
//! |---|---|
//! | `page`, `size` | set by the pager: [`page_size`](pivot_core::pagination::Pager::page_size), `start_at` |
//! | `sortBy`, `sortDirection` | the order; by default, descending by a date \[vendor\] |
//! | `searchBy`, `searchValue` | a field and the text to search for in it \[vendor\] |
//! | others | specific to a list; see its filter |
//!
//! A filter is passed to a pager:
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
    /// The order of a list.
    ///
    /// Source: \[vendor\].
    pub enum SortDirection {
        /// Smallest or earliest first.
        Ascending = "asc",
        /// Greatest or latest first, the vendor's default.
        Descending = "desc",
    }
}

/// Query parameters, each at most once, in the order they were first set in.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Parameters(Vec<(&'static str, String)>);

impl Parameters {
    /// Sets a parameter; one that is there already is replaced.
    #[must_use]
    #[inline]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = value.into(),
            None => self.0.push((name, value.into())),
        }
        self
    }

    #[inline]
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
            /// A filter that matches everything, in the vendor's default order.
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }

            /// Sorts the list (`sortBy`, `sortDirection`).
            #[must_use]
            #[inline]
            pub fn sort(
                self,
                by: impl Into<$sort>,
                direction: impl Into<$crate::filter::SortDirection>,
            ) -> Self {
                self.with("sortBy", by.into().as_str()).with("sortDirection", direction.into().as_str())
            }

            /// Searches for a text in one field (`searchBy`, `searchValue`). Whether it matches parts of the field is
            /// not documented.
            #[must_use]
            #[inline]
            pub fn search(self, by: impl Into<$search>, value: impl Into<String>) -> Self {
                self.with("searchBy", by.into().as_str()).with("searchValue", value)
            }

            /// Sets any query parameter by its name, for parameters that have no method here.
            #[must_use]
            #[inline]
            pub fn parameter(self, name: &'static str, value: impl Into<String>) -> Self {
                self.with(name, value)
            }

            #[inline]
            fn with(self, name: &'static str, value: impl Into<String>) -> Self {
                Self(self.0.with(name, value))
            }
        }

        impl IntoIterator for $name {
            type Item = (&'static str, String);
            type IntoIter = std::vec::IntoIter<Self::Item>;

            #[inline]
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
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, pivot_json_derive::JsonObject)]
        #[non_exhaustive]
        pub struct $name {
            /// The number of items on all pages. `None` if absent.
            #[json(rename = "totalItems")]
            pub total_items: Option<u64>,
            /// The number of this page, counted from 0. `None` if absent.
            #[json(rename = "currentPage")]
            pub current_page: Option<u64>,
            /// The number of pages. `None` if absent.
            #[json(rename = "totalPages")]
            pub total_pages: Option<u64>,
            /// The number of items on this page. `None` if absent.
            #[json(rename = "itemsOnPage")]
            pub items_on_page: Option<u64>,
            /// The items of this page.
            pub $field: pivot_json::OptionalVec<$item>,
            /// Unknown fields, and values that do not fit their field; both are written back unmodified.
            pub extra: pivot_json::Extra,
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
