//! For tests: a store in memory, what every store must do, and deliveries to measure it by.

pub mod contract;
pub mod load;
mod memory;

pub use memory::MemoryStore;
