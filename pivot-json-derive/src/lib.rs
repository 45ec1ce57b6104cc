//! The derive macros of `pivot-json`.

mod builder;
mod expand;
mod fields;

use proc_macro::TokenStream;

/// Makes a struct a JSON object: implements `pivot_json::Object`, `pivot_json::Json`, `serde::Serialize` and
/// `serde::Deserialize`.
///
/// The struct has named fields. One is `extra: pivot_json::Extra`, which keeps unknown fields and values that do not fit; it
/// is no field of the JSON object. The type of every other field determines whether it is required (see
/// `pivot_json::json`). Its name in JSON is its name in Rust, unless an attribute says otherwise:
///
/// | attribute | meaning |
/// |---|---|
/// | `#[json(rename = "name")]` | the name in JSON |
/// | `#[json(alias = "name")]`, any number of times | further names, which are read and never written |
///
/// If a document has several names of a field, the first of them in this order that is not `null` is read, and the others are
/// kept in `extra` under their own names.
///
/// ```
/// use pivot_json::Extra;
/// use pivot_json_derive::JsonObject;
///
/// /// A leg of a journey.
/// #[derive(Clone, Debug, PartialEq, JsonObject)]
/// pub struct Leg {
///     /// Where it starts.
///     pub from: String,
///     /// How one travels.
///     #[json(rename = "type", alias = "mode")]
///     pub mode: Option<String>,
///     /// Unknown fields, and values that do not fit their field.
///     pub extra: Extra,
/// }
///
/// let leg: Leg = pivot_json::from_slice(br#"{"mode": "rail", "from": "Albi", "seat": 7}"#)?;
/// assert_eq!(pivot_json::to_string(&leg), r#"{"from":"Albi","type":"rail","seat":7}"#);
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
///
/// What is no such struct does not compile, and the message says why:
///
/// ```compile_fail
/// #[derive(pivot_json_derive::JsonObject)]
/// pub struct Leg {
///     pub from: String,
/// }
/// ```
#[proc_macro_derive(JsonObject, attributes(json))]
pub fn json_object(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand::object(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// Gives a struct that derives [`JsonObject`] a builder: `Leg::builder().from("Albi").build()`.
///
/// A field whose type is an `Option` need not be set, nor one with a default; all others must, each once, or `build` does not
/// compile. Setters take what becomes the field's value by `Into`. For an optional field `mode` there is also
/// `maybe_mode`, which takes an `Option`.
///
/// | attribute | meaning |
/// |---|---|
/// | `#[builder(default)]` | need not be set: empty then |
/// | `#[builder(default = expression)]` | need not be set: what the expression becomes by `Into` |
/// | `#[builder(items)]` | of a `Vec`: the setter takes anything that gives its items |
/// | `#[builder(items(into))]` | of a `Vec`: the setter takes anything that gives what becomes its items by `Into` |
///
/// ```
/// use pivot_json::Extra;
/// use pivot_json_derive::{Builder, JsonObject};
///
/// /// A leg of a journey.
/// #[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
/// pub struct Leg {
///     /// Where it starts.
///     pub from: String,
///     /// How one travels.
///     pub mode: Option<String>,
///     /// The seats.
///     #[builder(default, items(into))]
///     pub seats: Vec<String>,
///     /// In which class.
///     #[builder(default = "second")]
///     pub class: String,
///     /// Unknown fields, and values that do not fit their field.
///     #[builder(default)]
///     pub extra: Extra,
/// }
///
/// let leg = Leg::builder().from("Albi").maybe_mode(Some("rail")).seats(["7", "8"]).build();
/// assert_eq!(pivot_json::to_string(&leg), r#"{"from":"Albi","mode":"rail","seats":["7","8"],"class":"second"}"#);
/// ```
///
/// Without a required field there is no value; the message names the field:
///
/// ```compile_fail,E0277
/// # use pivot_json_derive::{Builder, JsonObject};
/// # #[derive(Clone, Debug, Builder, JsonObject)]
/// # pub struct Leg { pub from: String, #[builder(default)] pub extra: pivot_json::Extra }
/// let leg = Leg::builder().build();
/// ```
///
/// Nor can one be set twice:
///
/// ```compile_fail,E0599
/// # use pivot_json_derive::{Builder, JsonObject};
/// # #[derive(Clone, Debug, Builder, JsonObject)]
/// # pub struct Leg { pub from: String, #[builder(default)] pub extra: pivot_json::Extra }
/// let leg = Leg::builder().from("Albi").from("Foix").build();
/// ```
#[proc_macro_derive(Builder, attributes(builder))]
pub fn builder_of_fields(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    builder::builder(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}
