//! What a call that failed says of itself: what stands, what was done, and what is tried again.

mod effects;
mod scene;
mod time;
mod words;
