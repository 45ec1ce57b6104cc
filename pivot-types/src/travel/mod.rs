//! Travel: the offers of Orange Travel B2B, the transactions that buy them, countries and currencies.

// Functions are `#[inline]`: they are built where they are called, and not for a program of another vendor's.

pub mod offer;
pub mod reference;
pub mod transaction;

pub use offer::{Offer, Product, Supplier};
pub use reference::{Country, Currency};
pub use transaction::{Transaction, TransactionStatus};
