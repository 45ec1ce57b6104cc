//! Value types that several vendors use. Each preserves what it was read from.
//!
//! | module | contents |
//! |---|---|
//! | [`money`] | [`Amount`], [`CurrencyCode`] and [`Money`] |
//! | [`number`] | [`Number`], of any size and precision |
//! | [`dates`] | [`LocalDateTime`], [`UtcDateTime`], [`LocalDate`] and [`Timestamp`], distinct types for local and UTC time |
//! | [`country`] | [`CountryCode`] |
//! | [`id`] | ids, each a type of its own |
//! | [`secret_text`] | [`SecretText`], redacted in `Debug` output |
//! | [`text_bool`] | [`TextBool`], a boolean that is transmitted as text |

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
