//! Travel: the offers of Orange Travel B2B, and the transactions that buy them.

pub mod offer;
pub mod transaction;

pub use offer::{Offer, Product, Supplier};
pub use transaction::{Transaction, TransactionStatus};
