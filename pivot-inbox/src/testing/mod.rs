//! For tests: a store in memory, what every store must do, and deliveries to measure it by.

pub mod contract;
mod filter;
pub mod load;
mod memory;
mod retention;

pub use memory::MemoryStore;
