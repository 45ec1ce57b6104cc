//! The table of a struct, and the macro that generates it for many.

use crate::aside::{Aside, Place};
use crate::extra::Extra;
use crate::json::Json;
use crate::raw::RawJson;
use crate::read_error::ReadError;

mod seen;

pub(crate) use seen::Seen;

/// A struct whose fields are accessed by position.
///
/// Implemented by the derive macro `JsonObject` and by [`record!`](crate::record!).
pub trait Object {
    /// The names of the type and its fields.
    fn table(&self) -> &'static Table;

    /// The field at a position below the number of names.
    fn field(&self, position: usize) -> &dyn Json;

    /// The field at a position below the number of names, mutable.
    fn field_mut(&mut self, position: usize) -> &mut dyn Json;

    /// The unknown fields.
    fn extra(&self) -> &Extra;

    /// The unknown fields, mutable.
    fn extra_mut(&mut self) -> &mut Extra;

    /// Resets the object before it is read again. A type whose fields are all optional need not do anything, because
    /// such fields are reset when they are read.
    fn reset(&mut self) {}
}

/// As many as have a bit each.
const MOST_FIELDS: usize = 128;

/// The names of an object's type and fields.
#[derive(Debug)]
pub struct Table {
    /// The name of the type in Rust.
    pub type_name: &'static str,
    /// The names of the fields in JSON, in the order in which they are written; at most 128.
    pub names: &'static [&'static str],
    /// Further names that are read, with the position of their field.
    pub aliases: &'static [(&'static str, usize)],
    /// Whether the names stand in JSON as they are, without any escape.
    are_names_plain: bool,
    /// A bit for each field that is required, or may be.
    required: u128,
}

impl Table {
    /// A table; for a `static`, where it costs nothing at run time.
    pub const fn new(
        type_name: &'static str,
        names: &'static [&'static str],
        aliases: &'static [(&'static str, usize)],
    ) -> Self {
        let mut are_names_plain = true;
        let mut at = 0;
        while at < names.len() {
            let name = names[at].as_bytes();
            let mut place = 0;
            while place < name.len() {
                are_names_plain &= !matches!(name[place], b'"' | b'\\' | 0..0x20);
                place += 1;
            }
            at += 1;
        }
        assert!(names.len() <= MOST_FIELDS, "an object has at most 128 fields");
        let required = if names.len() == MOST_FIELDS { u128::MAX } else { (1 << names.len()) - 1 };
        Self { type_name, names, aliases, are_names_plain, required }
    }

    /// The same table of a type of which only the fields with a bit in `fields` may be
    /// [required](crate::Json::is_required), so that no other is asked.
    #[must_use]
    pub const fn requiring(self, fields: u128) -> Self {
        Self { required: self.required & fields, ..self }
    }

    pub(crate) fn are_names_plain(&self) -> bool {
        self.are_names_plain
    }

    /// The position of the field called `name`. The search begins at `likely`, since documents mostly keep an order.
    pub(crate) fn position(&self, name: &str, likely: usize) -> Option<usize> {
        self.find(name, likely).map(|(position, _)| position)
    }

    /// The position of the field called `name`, and the rank of that name: 0 for the field's own, more for its aliases in
    /// their order.
    pub(crate) fn find(&self, name: &str, likely: usize) -> Option<(usize, usize)> {
        let names = self.names;
        // Of fields that are mostly absent, the next ones that came are not far away.
        let (before, behind) = names.split_at(likely.min(names.len()));
        if let Some(found) = behind.iter().position(|known| *known == name) {
            return Some((before.len() + found, 0));
        }
        if let Some(found) = before.iter().position(|known| *known == name) {
            return Some((found, 0));
        }
        let alias = self.aliases.iter().position(|(alias, _)| *alias == name)?;
        Some((self.aliases[alias].1, alias + 1))
    }
}

/// The field named `name`, mutable. `None` if there is none.
pub fn field_by_name<'a>(object: &'a mut dyn Object, name: &str) -> Option<&'a mut dyn Json> {
    let position = object.table().position(name, 0)?;
    Some(object.field_mut(position))
}

/// Stores a misfit of the field named `name`, as the JSON reader does: for readers of other formats. The field must be
/// absent. No effect if there is no such field.
pub fn set_aside(object: &mut dyn Object, name: &str, raw: impl Into<RawJson>, failed: &ReadError) {
    let table = object.table();
    if let Some(position) = table.position(name, 0) {
        let aside = Aside::new(Place::Field, raw.into(), Some(failed.reason()));
        object.extra_mut().set_aside(table.names[position], aside);
    }
}

/// Defines structs that are JSON objects like those of the derive macro `JsonObject`, for generated code with many of
/// them: every field is optional, and its position and its name in JSON are given. This is faster to compile.
///
/// The structs implement `Clone`, `Default`, `PartialEq` and `Debug`; the latter shows the fields that are present.
///
/// ```
/// pivot_json::record! {
///     /// A leg of a journey.
///     pub struct Leg {
///         /// Where it starts.
///         pub from: Option<String> = 0 "from",
///         /// How one travels.
///         pub mode: Option<String> = 1 "type",
///     }
/// }
/// let leg: Leg = pivot_json::from_slice(br#"{"type": "rail", "seat": 7}"#)?;
/// assert_eq!(format!("{leg:?}"), r#"Leg { type: "rail", seat: 7 }"#);
/// # Ok::<(), pivot_json::DecodeError>(())
/// ```
#[macro_export]
macro_rules! record {
    ($(
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(#[$field_meta:meta])*
                pub $field:ident : $type:ty = $position:literal $wire:literal,
            )*
        }
    )+) => {$(
        $(#[$meta])*
        #[derive(Clone, Default)]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $type, )*
            /// Unknown fields, and values that do not fit their field; both are written back unmodified.
            pub extra: $crate::Extra,
        }

        #[allow(deprecated)]
        impl $crate::Object for $name {
            #[inline]
            fn table(&self) -> &'static $crate::object::Table {
                static TABLE: $crate::object::Table =
                    $crate::object::Table::new(stringify!($name), &[$($wire),*], &[]).requiring(0);
                &TABLE
            }

            #[inline]
            fn field(&self, position: usize) -> &dyn $crate::Json {
                match position {
                    $( $position => &self.$field, )*
                    _ => $crate::macros::no_field(),
                }
            }

            #[inline]
            fn field_mut(&mut self, position: usize) -> &mut dyn $crate::Json {
                match position {
                    $( $position => &mut self.$field, )*
                    _ => $crate::macros::no_field(),
                }
            }

            #[inline]
            fn extra(&self) -> &$crate::Extra {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut $crate::Extra {
                &mut self.extra
            }
        }

        #[allow(deprecated)]
        impl $crate::Json for $name {
            #[inline]
            fn read<'de>(&mut self, source: &mut dyn $crate::JsonReader<'de>) -> ::core::result::Result<(), $crate::ReadError> {
                $crate::macros::read_object(self, source)
            }

            #[inline]
            fn write(&self, sink: &mut dyn $crate::JsonWriter) -> ::core::result::Result<(), $crate::WriteError> {
                sink.object(self)
            }

            #[inline]
            fn placeholder() -> Self {
                Self::default()
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::macros::show(self, f)
            }
        }

        #[allow(deprecated)]
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::macros::are_equal(self, other)
            }
        }

        $crate::serde_by_json!($name);
    )+};
}

/// Implements the traits of `serde` for a type that implements [`Json`](crate::Json).
#[doc(hidden)]
#[macro_export]
macro_rules! serde_by_json {
    ($name:ty) => {
        #[allow(deprecated)]
        impl $crate::macros::Serialize for $name {
            fn serialize<S: $crate::macros::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::macros::serialize(self, serializer)
            }
        }

        #[allow(deprecated)]
        impl<'de> $crate::macros::Deserialize<'de> for $name {
            fn deserialize<D: $crate::macros::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::macros::deserialize(deserializer)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use pivot_json_derive::JsonObject;
    use serde_json::json;

    use super::Table;
    use crate::Json;

    #[derive(Clone, Debug, PartialEq, JsonObject)]
    struct Vehicle {
        pub vin: String,
        #[json(rename = "type")]
        pub kind: String,
        pub seats: Option<u8>,
        pub doors: Vec<Door>,
        #[json(alias = "mass", alias = "Gewicht")]
        pub weight: Option<f64>,
        /// Unknown fields, and values that do not fit their field; both are written back unmodified.
        pub extra: pivot_json::Extra,
    }

    #[derive(Clone, Debug, PartialEq, JsonObject)]
    struct Door {
        pub side: String,
        pub open: Option<bool>,
        /// Unknown fields, and values that do not fit their field; both are written back unmodified.
        pub extra: pivot_json::Extra,
    }

    #[test]
    fn what_is_read_is_written_again_with_its_unknown_fields() {
        let text = r#"{"vin":"V","type":"car","seats":5,"doors":[{"side":"left","colour":"red"}],"weight":1.5,"zeta":{"a":[1,null]}}"#;
        let vehicle: Vehicle = serde_json::from_str(text).unwrap();
        assert_eq!(vehicle.doors[0].extra.get("colour"), Some(&"red".into()));
        assert_eq!(serde_json::to_string(&vehicle).unwrap(), text);
        assert_eq!(crate::to_string(&vehicle), text);
        assert_eq!(crate::to_value(&vehicle), serde_json::from_str::<serde_json::Value>(text).unwrap());
    }

    #[test]
    fn absent_and_null_read_alike() {
        let absent: Vehicle = serde_json::from_value(json!({"vin": "V", "type": "car"})).unwrap();
        let null: Vehicle =
            serde_json::from_value(json!({"vin": "V", "type": "car", "seats": null, "doors": null, "weight": null}))
                .unwrap();
        assert_eq!(absent, null);
        assert_eq!(crate::to_string(&absent), r#"{"vin":"V","type":"car","doors":[]}"#);
    }

    #[test]
    fn a_field_of_several_names_is_read_under_each_and_written_under_the_first() {
        for name in ["weight", "mass", "Gewicht"] {
            let vehicle: Vehicle = serde_json::from_value(json!({"vin": "V", "type": "car", name: 7})).unwrap();
            assert_eq!(crate::to_string(&vehicle), r#"{"vin":"V","type":"car","doors":[],"weight":7.0}"#);
        }
    }

    #[test]
    fn the_fields_can_be_read_in_any_order_from_a_stream_with_escapes() {
        let text = "{\"doors\": [], \"ty\\u0070e\": \"c\\u0061r\", \"vin\": \"V\\n\"}";
        let vehicle: Vehicle = serde_json::from_reader(text.as_bytes()).unwrap();
        assert_eq!((vehicle.vin.as_str(), vehicle.kind.as_str()), ("V\n", "car"));
    }

    #[test]
    fn a_field_of_the_wrong_form_is_an_error_that_says_where_for_plain_serde_too() {
        let error = serde_json::from_str::<Vehicle>("{\"vin\": \"V\",\n\"type\": {}}").unwrap_err();
        assert_eq!(error.to_string(), "type: expected a single value, found an object");
        let error = serde_json::from_str::<Vehicle>("{}").unwrap_err();
        assert_eq!(error.to_string(), "vin: missing; type: missing");
    }

    #[test]
    fn what_another_reader_sets_aside_is_found_and_written_back_as_what_was_json() {
        let mut vehicle: Vehicle = serde_json::from_value(json!({"vin": "V", "type": "car"})).unwrap();
        let failed = crate::read_text("many", &mut vehicle.seats).unwrap_err();
        crate::set_aside(&mut vehicle, "seats", "many", &failed);
        crate::set_aside(&mut vehicle, "no such field", "x", &failed);
        let found: Vec<String> = crate::misfits(&vehicle).iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("seats: ") && !found[0].contains("many"), "{found:?}");
        assert_eq!(crate::to_string(&vehicle), r#"{"vin":"V","type":"car","seats":"many","doors":[]}"#);
    }

    #[test]
    fn a_field_is_found_wherever_the_search_begins() {
        let table = Table::new("Any", &["a", "b", "c", "d"], &[("bee", 1)]);
        for likely in 0..6 {
            for (at, name) in table.names.iter().enumerate() {
                assert_eq!(table.find(name, likely), Some((at, 0)), "{name} from {likely}");
            }
            assert_eq!((table.find("bee", likely), table.find("e", likely)), (Some((1, 1)), None));
        }
    }

    #[test]
    fn an_unknown_field_under_a_known_name_is_not_written_twice() {
        let mut door = Door::placeholder();
        door.extra.insert("side", "shadow");
        assert_eq!(crate::to_string(&door), r#"{"side":""}"#);
    }

    #[deny(deprecated)]
    #[allow(unreachable_pub, dead_code)] // as a library has it
    mod with_old_fields {
        crate::record! {
            /// A light.
            #[deprecated]
            pub struct Light {
                /// What it looks like from afar.
                #[deprecated = "lights have a hue"]
                pub colour: Option<String> = 0 "colour",
            }
        }

        crate::open_enum! {
            /// What one sees of it.
            #[deprecated]
            pub enum Colour {
                /// Stop.
                Red = "red",
                /// Not on the continent.
                #[deprecated = "amber"]
                Yellow = "yellow",
            }
        }
    }

    #[test]
    #[expect(deprecated, reason = "the caller is warned, and nobody else")]
    fn what_is_deprecated_is_read_and_written_without_a_warning_of_the_macros() {
        let light: with_old_fields::Light = crate::from_slice(br#"{"colour":"yellow"}"#).unwrap();
        assert_eq!(light.colour.as_deref(), Some("yellow"));
        assert_eq!(with_old_fields::Colour::from("yellow"), with_old_fields::Colour::Yellow);
    }
}
