//! The data types that the vendor clients share. No I/O, no HTTP.
//!
//! | module | contents |
//! |---|---|
//! | [`logistics`] | vehicle declarations, orders and events: the three pivots of E4Cars and their parts; [`Vin`] |
//! | [`travel`] | the offers, products and suppliers of Orange Travel, and the transactions that buy them |
//! | [`value`] | values: amounts and currencies, numbers of any size, dates, countries, ids, secret texts |
//!
//! Every object stores the fields it does not declare in `extra` and writes them back. Every enum has a variant for
//! unknown values. A VIN, date or country code that breaks its format is kept as text inside a [`Lenient`].
//!
//! A field of type `Option` is `None` if the document has no such field, or `null` in its place.
//!
//! # Provenance
//! A line "Source:" says what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** other material
//! published by the vendor, **\[seen\]** strong secondary evidence, **\[guess\]** inference.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod logistics;
pub mod travel;
pub mod value;

/// The crate of calendar dates and moments that [`LocalDate`] and others are made from and give.
pub use chrono;
pub use logistics::validation::{Warnings, validate};
pub use logistics::{
    IncomingOrderPivot, IncomingVehiclePivot, OutgoingTrip, OutgoingVehicleServicesPivot, VehicleStatusEvent, Vin,
};
pub use pivot_json::{
    DecodeError, Extra, Json, Lenient, Misfit, RawJson, UnknownValue, Validate, ValidationError, ValidationErrors,
    misfits, unknown_fields,
};
pub use travel::{Offer, Product, Supplier, Transaction, TransactionStatus};
pub use value::{
    Amount, CountryCode, CurrencyCode, DistributorId, LocalDate, LocalDateTime, Money, Number, OfferId, ProductId,
    SecretText, SupplierId, TextBool, Timestamp, TransactionId, UtcDateTime,
};

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
