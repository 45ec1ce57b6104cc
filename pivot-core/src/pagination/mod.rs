//! Lists that come page by page.
//!
//! | module | what it holds |
//! |---|---|
//! | `list` | [`Pager`]: a list that is paged by number or offset, for all vendors that have such |
//! | `page` | [`Page`]: one page, each of its records read by itself |
//! | `parse` | [`parse_json_array`], [`array`](array()), [`framed_list`] and [`parse_items`]: a body as records |
//! | `members` | an object whose names tell how its values make a list |
//! | `counted` | how pages by number or offset follow each other, and when they end |
//! | `repeats` | [`Repeats`]: pages that go round |
//! | `walk` | [`walk`]: the stream of pages, whatever tells how they follow each other |
//! | `prefetch` | the next page, asked for while this one is worked on |
//! | `items` | [`items`] and [`try_collect_max`]: the records of all pages |
//!
//! # What a list promises
//! - It is never silently short. It ends where the vendor says so: by a last page, by a count that has come, or else by an
//!   empty page, a page that is not there, or a page that comes again. A short page is not the end, so that a list without
//!   counts takes one request more than it has pages. Where more records were announced than came, it ends with an error
//!   that says how many are missing. What cannot be known: where nothing is announced, whether records stand behind an
//!   empty page.
//! - It is never endless: pages that go round are an error, however long the circle is.
//! - One record that cannot be read is an error in its own place, and the list goes on behind it. A page that cannot be
//!   had is an error, and the list ends there; [`Page::next`] of the page before tells where to go on.

mod counted;
mod items;
mod list;
mod members;
mod page;
mod parse;
mod prefetch;
mod repeats;
mod walk;

pub use items::{items, try_collect_max};
pub use list::{PageParameters, Pager};
pub use page::{Announced, Page};
pub use parse::{Frame, array, framed_list, parse_items, parse_json_array};
pub use repeats::{Fingerprint, Repeats, Seen};
pub use walk::{Next, Step, walk};

/// How many pages without a record may follow each other before a list is given up. Filters that are applied after
/// paging make empty pages; a server that never ends makes nothing else.
pub const MAX_EMPTY_PAGES: u32 = 100;
