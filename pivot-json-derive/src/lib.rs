//! The derive macro of `pivot-json`.

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
