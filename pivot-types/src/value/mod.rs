//! Values that several vendors write: each keeps what it cannot read.
//!
//! | module | what it holds |
//! |---|---|
//! | [`money`] | [`Amount`], [`CurrencyCode`] and [`Money`] |
//! | [`number`] | [`Number`], of any size and with every digit |
//! | [`dates`] | [`LocalDateTime`], [`UtcDateTime`], [`LocalDate`] and [`Timestamp`], which cannot be mixed up |
//! | [`country`] | [`CountryCode`] |
//! | [`id`] | ids, each a type of its own |
//! | [`secret_text`] | [`SecretText`], a text that is not printed by accident |
//! | [`text_bool`] | [`TextBool`], a boolean that travels as text |

pub mod country;
pub mod dates;
pub mod id;
pub mod money;
pub mod number;
pub mod secret_text;
pub mod text_bool;

pub use country::CountryCode;
pub use dates::{LocalDate, LocalDateTime, Timestamp, UtcDateTime};
pub use id::{DistributorId, OfferId, ProductId, SupplierId, TransactionId};
pub use money::{Amount, CurrencyCode, Money};
pub use number::Number;
pub use secret_text::SecretText;
pub use text_bool::TextBool;
