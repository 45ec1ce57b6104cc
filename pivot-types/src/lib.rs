//! The vocabulary that the vendor clients share. No I/O, no HTTP.
//!
//! | module | what it holds |
//! |---|---|
//! | [`logistics`] | vehicle declarations, orders and events: the three pivots of E4Cars and their parts; [`Vin`] |
//! | [`travel`] | offers, their products and suppliers, and transactions: what Orange Travel sells and sold |
//! | [`value`] | values: amounts and currencies, numbers of any size, dates, countries, ids, texts that are not printed by accident |
//!
//! Every object keeps the fields it does not know in `extra` and writes them back; every enum has a case for the value
//! it does not know; a VIN, date or country code that breaks its rule is kept as text inside a [`Lenient`].
//!
//! Doc comments say what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** the vendor's other pages,
//! **\[seen\]** strong secondary evidence, **\[guess\]** inference.

pub mod logistics;
pub mod travel;
pub mod value;

pub use logistics::validation::{Warnings, validate};
pub use logistics::{IncomingOrderPivot, IncomingVehiclePivot, OutgoingVehicleServicesPivot, Vin};
pub use pivot_json::{
    DecodeError, Extra, Json, Lenient, Misfit, RawJson, UnknownValue, Validate, ValidationError, ValidationErrors,
    misfits, unknown_fields,
};
pub use travel::{Offer, Product, Supplier, Transaction};
pub use value::{
    Amount, CountryCode, CurrencyCode, DistributorId, LocalDate, LocalDateTime, Money, Number, OfferId, ProductId,
    SecretText, SupplierId, TextBool, Timestamp, TransactionId, UtcDateTime,
};
