//! Lossless, lenient JSON: objects preserve unknown fields, enums preserve unknown values, and a malformed value can be
//! preserved instead of failing the whole document.
//!
//! Structs with `#[derive(JsonObject)]` (of `pivot-json-derive`, or of this crate with the feature `derive`) and the enums of
//! [`open_enum!`] implement the `serde` traits. Internally, each is a
//! table that one shared reader and one shared writer process, so that a hundred types cost the compiler little more
//! than one.
//!
//! | module | contents |
//! |---|---|
//! | [`json`] | [`Json`], the trait of every field, and its implementations for Rust's own types |
//! | [`scalar`] | [`Scalar`], a JSON value that is neither object nor array, and its lenient conversions |
//! | [`mod@object`] | [`Object`], the table of a struct, and the macro [`record!`] |
//! | [`mod@open_enum`] | the macro [`open_enum!`] and [`UnknownValue`] |
//! | [`optional_vec`] | [`OptionalVec`], a list that may be absent |
//! | [`lenient`] | [`Lenient`], a value or the malformed text in its place |
//! | [`extra`] | [`Extra`], unknown fields and values that do not fit |
//! | [`raw`] | [`RawJson`], any value, unmodified |
//! | [`decode`] | [`from_slice`], whose error names all mistakes at once |
//! | [`records`] | [`Records`], a list whose items can fail individually |
//! | [`check`] | [`Validate`], rules beyond the types; [`misfits`], [`unknown_fields`] |
//! | [`deviation`] | [`Deviations`]: where a document differs from its type although it was read |
//! | [`bridge`] | the traits of `serde` |
//! | [`builder`] | what the builders of `#[derive(Builder)]` are made of |
//! | [`problem`] | [`ValidationError`] and [`ValidationErrors`] |
//!
//! ```
//! use pivot_json_derive::JsonObject;
//!
//! /// A parcel.
//! #[derive(Clone, Debug, PartialEq, JsonObject)]
//! pub struct Parcel {
//!     /// Its number.
//!     pub number: String,
//!     /// Its weight in grams.
//!     pub weight: Option<u32>,
//!     /// What else came.
//!     pub extra: pivot_json::Extra,
//! }
//!
//! let parcel: Parcel = pivot_json::from_slice(br#"{"number": 12, "weight": "950", "fragile": true}"#)?;
//! assert_eq!(parcel.number, "12");
//! assert_eq!(parcel.weight, Some(950));
//! assert_eq!(pivot_json::to_string(&parcel), r#"{"number":"12","weight":950,"fragile":true}"#);
//!
//! let error = pivot_json::from_slice_strict::<Parcel>(br#"{"weight": "heavy"}"#).unwrap_err();
//! assert_eq!(error.problems().len(), 2);
//! # Ok::<(), pivot_json::DecodeError>(())
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]

// So that the derive finds this crate in its own tests.
#[cfg(test)]
extern crate self as pivot_json;

pub mod bridge;
pub mod builder;
pub mod check;
pub mod decode;
pub mod deviation;
pub mod extra;
pub mod json;
pub mod lenient;
pub mod object;
pub mod open_enum;
pub mod optional_vec;
pub mod problem;
pub mod raw;
pub mod records;
pub mod scalar;

mod aside;
mod invisible;
mod mend;
mod number;
mod order;
mod read;
mod read_error;
mod reader;
mod scan;
mod show;
mod tree;
mod unread;
mod write;

pub use aside::Misfit;
#[doc(hidden)]
pub use aside::set_aside_so_far;
pub use check::{Validate, misfits, unknown_fields, validate};
pub use decode::{
    DecodeError, from_slice, from_slice_or_single, from_slice_strict, from_slice_validated, from_value, read_slice,
    read_slice_noting, read_slice_or_single, read_slice_with,
};
pub use deviation::{Deviation, DeviationKind, Deviations, JsonType, Step, deviations};
pub use extra::Extra;
pub use invisible::is_invisible;
pub use json::{Json, List, Map};
pub use lenient::{Lenient, TextForm};
pub use mend::from_windows_1252;
pub use object::{Object, field_by_name, set_aside};
pub use open_enum::UnknownValue;
pub use optional_vec::OptionalVec;
#[doc(hidden)]
pub use order::places_in_order;
#[cfg(feature = "derive")]
pub use pivot_json_derive::{Builder, JsonObject};
pub use problem::{ValidationError, ValidationErrors};
pub use raw::RawJson;
pub use read::{JsonReader, read_text};
pub use read_error::ReadError;
pub use reader::Misfits;
pub use records::Records;
pub use scalar::Scalar;
pub use scan::split_array;
pub use write::{JsonWriter, WriteError, to_string, to_value, to_vec, to_vec_and_regularity, to_vec_and_secrets};

/// What the macros of this crate expand to; not for use by hand.
#[doc(hidden)]
pub mod macros {
    pub use crate::bridge::{deserialize, serialize};
    pub use crate::json::{Glance, Usual};
    pub use crate::lenient::write_text;
    pub use crate::open_enum::{accept, canonical};
    pub use crate::read::{note, read_object, read_scalar};
    pub use crate::show::show;
    pub use crate::write::are_equal;
    pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn no_field() -> ! {
        unreachable!("an object is asked only for the positions of its names")
    }

    pub fn custom<E: serde::de::Error>(message: impl std::fmt::Display) -> E {
        E::custom(message)
    }
}

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
