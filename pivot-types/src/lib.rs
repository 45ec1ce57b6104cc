//! The vocabulary that the vendor clients share. No I/O, no HTTP.
//!
//! | module | what it holds |
//! |---|---|
//! | [`vehicle`] | vehicle declarations, orders and events: the three pivots of E4Cars and their parts |
//! | [`offer`] | offers, their products and suppliers: what Orange Travel sells |
//! | [`transaction`] | transactions: what was sold |
//! | [`money`] | [`Amount`], [`CurrencyCode`] and [`Money`] |
//! | [`number`] | [`Number`], of any size and with every digit |
//! | [`id`] | ids, each a type of its own |
//! | [`vin`] | [`Vin`], a vehicle identification number |
//! | [`dates`] | [`LocalDateTime`], [`UtcDateTime`], [`LocalDate`] and [`Timestamp`], which cannot be mixed up |
//! | [`country`] | [`CountryCode`] |
//! | [`sensitive`] | [`SecretText`], a text that is not printed by accident |
//! | [`text_bool`] | [`TextBool`], a boolean that travels as text |
//!
//! Every object keeps the fields it does not know in `extra` and writes them back; every enum has a case for the value
//! it does not know; a VIN, date or country code that breaks its rule is kept as text inside a [`Lenient`].
//!
//! Doc comments say what a fact rests on: **\[doc\]** the vendor's document, **\[vendor\]** the vendor's other pages,
//! **\[seen\]** strong secondary evidence, **\[guess\]** inference.

pub mod country;
pub mod dates;
pub mod id;
pub mod money;
pub mod number;
pub mod offer;
pub mod secret_text;
pub mod text_bool;
pub mod transaction;
pub mod vehicle;
pub mod vin;

pub use country::CountryCode;
pub use dates::{LocalDate, LocalDateTime, Timestamp, UtcDateTime};
pub use id::{DistributorId, OfferId, ProductId, SupplierId, TransactionId};
pub use money::{Amount, CurrencyCode, Money};
pub use number::Number;
pub use offer::{Offer, Product, Supplier};
pub use pivot_json::{
    DecodeError, Extra, Json, Lenient, Misfit, RawJson, UnknownValue, Validate, ValidationError, ValidationErrors,
    misfits, unknown_fields,
};
pub use secret_text::SecretText;
pub use text_bool::TextBool;
pub use transaction::Transaction;
pub use vehicle::validation::{Warnings, validate};
pub use vehicle::{IncomingOrderPivot, IncomingVehiclePivot, OutgoingVehicleServicesPivot};
pub use vin::Vin;
