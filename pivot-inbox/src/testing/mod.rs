//! For tests: a store in memory, and what every store must do.

pub mod contract;
mod memory;

pub use memory::MemoryStore;
