//! Travel: what Orange Travel B2B sells, and what was bought.

pub mod offer;
pub mod transaction;

pub use offer::{Offer, Product, Supplier};
pub use transaction::Transaction;
