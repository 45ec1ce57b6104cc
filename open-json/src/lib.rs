//! JSON that stays open: objects keep the fields they do not know, enums keep the values they do not know,
//! and a value that breaks a rule of form can be kept and told apart instead of failing the whole message.
//!
//! The types that the [`object!`] and [`open_enum!`] macros define are plain `serde` types to the outside. Inside,
//! each is a table that one shared reader and one shared writer walk, so that a hundred types cost the compiler
//! little more than one.
//!
//! | module | what it holds |
//! |---|---|
//! | [`json`] | [`Json`], what a field must be able to do, and its implementations for Rust's own types |
//! | [`scalar`] | [`Scalar`], a JSON value that is neither object nor list, and its lenient conversions |
//! | [`mod@object`] | [`Object`], the table behind a struct, and the macros [`object!`] and [`record!`] |
//! | [`mod@open_enum`] | the [`open_enum!`] macro and [`UnknownValue`] |
//! | [`optional_vec`] | [`OptionalVec`], a list that may be absent |
//! | [`lenient`] | [`Lenient`], a value or the text that stood in its place |
//! | [`extra`] | [`Extra`], the fields that a type does not know |
//! | [`decode`] | [`from_slice`], whose error names every mistake at once |
//! | [`check`] | [`Validate`], rules beyond the form; [`unknown_fields`] |
//! | [`problem`] | [`Problem`] and [`Problems`], what is wrong and where |
//!
//! ```
//! open_json::object! {
//!     /// A parcel.
//!     #[derive(Clone, Debug, PartialEq)]
//!     pub struct Parcel {
//!         /// Its number.
//!         pub number: String,
//!         /// Its weight in grams.
//!         pub weight: Option<u32>,
//!     }
//! }
//!
//! let parcel: Parcel = open_json::from_slice(br#"{"number": 12, "weight": "950", "fragile": true}"#)?;
//! assert_eq!(parcel.number, "12");
//! assert_eq!(parcel.weight, Some(950));
//! assert_eq!(open_json::to_string(&parcel), r#"{"number":"12","weight":950,"fragile":true}"#);
//!
//! let error = open_json::from_slice::<Parcel>(br#"{"weight": "heavy"}"#).unwrap_err();
//! assert_eq!(error.problems().len(), 2);
//! # Ok::<(), open_json::DecodeError>(())
//! ```

pub mod check;
pub mod decode;
pub mod extra;
pub mod json;
pub mod lenient;
pub mod object;
pub mod open_enum;
pub mod optional_vec;
pub mod problem;
pub mod scalar;

mod read;
mod show;
mod write;

pub use check::{Validate, unknown_fields, validate};
pub use decode::{DecodeError, from_slice, from_slice_validated, from_value, read_slice};
pub use extra::Extra;
pub use json::{Json, List};
pub use lenient::{Lenient, TextForm};
pub use object::{Object, field_called};
pub use open_enum::UnknownValue;
pub use optional_vec::OptionalVec;
pub use problem::{Problem, Problems};
pub use read::{Failed, Source, read_text};
pub use scalar::Scalar;
pub use write::{Sink, Unwritable, to_string, to_value, to_vec};

/// What the macros of this crate expand to; not for use by hand.
#[doc(hidden)]
pub mod macros {
    pub use crate::read::{deserialize, read_object};
    pub use crate::show::show;
    pub use crate::write::{are_equal, serialize};
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn no_field() -> ! {
        unreachable!("an object is asked only for the positions of its names")
    }

    pub fn custom<E: serde::de::Error>(message: impl std::fmt::Display) -> E {
        E::custom(message)
    }
}
