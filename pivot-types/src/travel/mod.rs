//! Travel: the offers of Orange Travel B2B, the transactions that buy them, countries and currencies.

pub mod offer;
pub mod reference;
pub mod transaction;

pub use offer::{Offer, Product, Supplier};
pub use reference::{Country, Currency};
pub use transaction::{Transaction, TransactionStatus};
