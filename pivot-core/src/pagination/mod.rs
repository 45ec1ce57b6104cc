//! Paged lists as streams.
//!
//! | module | contents |
//! |---|---|
//! | `list` | [`Pager`]: a list paged by number or offset |
//! | `cursor` | [`Cursors`]: the sequence of pages that name the next one, with detection of numbered pages, and its end |
//! | `cursor_page` | [`CursorPage`]: one such page, of a list or of anything else |
//! | `page` | [`Page`]: one page, whose items are decoded independently |
//! | `parse` | [`parse_json_array`], [`array`](array()), [`framed_list`] and [`parse_items`]: decode a body as items |
//! | `members` | an object whose property names give the order of a list |
//! | `counted` | the sequence of pages by number or offset, and its end |
//! | `end` | what the ends of all lists have in common |
//! | `repeats` | [`Repeats`]: detects repeated pages |
//! | `walk` | [`walk`]: the stream of pages of any [`Sequence`] |
//! | `prefetch` | requests the next page while the present one is processed |
//! | `items` | [`items`] and [`try_collect_max`]: the items of all pages |
//!
//! # Guarantees
//! - A list is never silently incomplete. It ends where the vendor says so: at a last page or when the announced number
//!   of items has been received; or else at an empty page, a page that does not exist, or a repeated page. A short page
//!   is not the end, so a list without totals takes one request more than it has pages. If more items were announced
//!   than received, it ends with an error that says how many are missing. If nothing is announced, it cannot be known
//!   whether items follow an empty page.
//! - A list is never infinite: repeated pages are an error, however long the cycle.
//! - An item that cannot be decoded is an error in its place, and the list continues after it. A page that cannot be
//!   received is an error that ends the list; [`Page::next`] of the page before tells where to resume.

mod counted;
mod cursor;
mod cursor_page;
mod end;
mod items;
mod list;
mod members;
mod page;
mod parse;
mod prefetch;
mod repeats;
mod walk;

pub use cursor::{CursorPosition, Cursors, Pagination};
pub use cursor_page::{CursorFacts, CursorPage};
pub use items::{items, try_collect_max};
pub use list::{PageParameters, Pager};
pub use page::{Announced, Page};
pub use parse::{Frame, array, array_or_framed_list, framed_list, parse_items, parse_json_array};
pub use repeats::{Fingerprint, Repeats, Seen};
pub use walk::{Next, Sequence, Step, walk};

/// The number of consecutive pages without items after which a list is given up. Filters that are applied after paging
/// produce empty pages, but a server whose list never ends produces nothing else.
pub const MAX_EMPTY_PAGES: u32 = 100;
