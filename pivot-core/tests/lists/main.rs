//! Lists by number, by offset and by cursor, from servers that do what the documents say and from others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

mod beyond_the_end;
mod by_cursor;
mod ends;
mod forms;
mod nearly_json;
mod order;
mod prefetch;
mod random;
mod resumed;
mod scene;
