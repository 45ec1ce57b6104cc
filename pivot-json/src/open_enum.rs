//! Enums that preserve unknown values.

use std::fmt;

use crate::read_error::ReadError;
use crate::scalar::Scalar;

/// The text of a value that an open enum does not know; for a number or boolean, its JSON.
///
/// It can be created only by reading, and reading a known text gives the known variant: an unknown value can never be
/// confused with a known one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue {
    text: Box<str>,
    /// Whether it came as a text, and is written as one.
    is_text: bool,
}

impl UnknownValue {
    /// The value, unmodified.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    #[doc(hidden)]
    pub fn from_open_enum(text: &str) -> Self {
        Self { text: text.into(), is_text: true }
    }

    #[doc(hidden)]
    pub fn scalar(&self) -> Scalar<'_> {
        if self.is_text { Scalar::from(&*self.text) } else { Scalar::Number(&self.text) }
    }
}

/// Reads an open enum. An unknown value remembers whether it was a text, a number or a boolean.
#[doc(hidden)]
pub fn accept<T: for<'a> From<&'a str>>(
    place: &mut T,
    unknown: fn(&mut T) -> Option<&mut UnknownValue>,
    scalar: Scalar<'_>,
) -> Result<(), ReadError> {
    let is_text = scalar.is_text();
    *place = T::from(&*scalar.into_text()?);
    if let Some(value) = unknown(place).filter(|_| !is_text) {
        value.is_text = false;
    }
    Ok(())
}

/// The known value that another one spells differently, or else that one.
#[doc(hidden)]
pub fn canonical<T: Clone>(value: &T, known: &[T], text: fn(&T) -> &str) -> T {
    let place = canonical_place(text(value), known.len(), &|place| text(&known[place]));
    place.map_or(value, |place| &known[place]).clone()
}

fn canonical_place<'a>(text: &str, count: usize, known: &dyn Fn(usize) -> &'a str) -> Option<usize> {
    if (0..count).any(|place| known(place) == text) {
        return None;
    }
    let spelled = spelling(text);
    (0..count).find(|place| spelling(known(*place)) == spelled)
}

/// What is left of a text without case, surrounding white space, and separators between letters. A sign before a digit stays.
fn spelling(text: &str) -> String {
    let text = text.trim();
    let mut spelled = String::with_capacity(text.len());
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    for (at, c) in text.char_indices() {
        let (before, after) = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
        if !(matches!(c, ' ' | '_' | '-') && is_letter(before) && is_letter(after)) {
            spelled.extend(c.to_lowercase());
        }
    }
    spelled
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Defines an enum of texts with a last variant `Unknown` for all other texts.
///
/// The enum has `KNOWN` (its known variants), `as_str`, `is_known`, `canonical`, `From<&str>`, `From<String>`, `Display`,
/// [`Json`](crate::Json) and the traits of `serde`. It is `#[non_exhaustive]`: a new value of the vendor can become a
/// variant without breaking a `match`. Texts are compared exactly.
///
/// ```
/// pivot_json::open_enum! {
///     /// A light.
///     pub enum Light {
///         /// Stop.
///         Red = "red",
///         /// Go.
///         Green = "green",
///     }
/// }
/// assert_eq!(Light::from("red"), Light::Red);
/// let blue = Light::from("blue");
/// assert!(!blue.is_known());
/// assert_eq!(blue.as_str(), "blue");
/// assert_eq!(Light::from("RED ").canonical(), Light::Red);
/// assert_eq!(blue.canonical(), blue);
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$case_meta:meta])* $case:ident = $text:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $( $(#[$case_meta])* $case, )+
            /// A value unknown to this version, with its text.
            Unknown($crate::UnknownValue),
        }

        #[allow(deprecated)]
        impl $name {
            /// The known values, in the order of their documentation.
            $vis const KNOWN: &'static [Self] = &[$( Self::$case ),+];

            /// The value's text in JSON.
            #[inline]
            $vis fn as_str(&self) -> &str {
                match self {
                    $( Self::$case => $text, )+
                    Self::Unknown(text) => text.as_str(),
                }
            }

            /// Whether the value is one of [`KNOWN`](Self::KNOWN).
            #[inline]
            $vis fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The known value that this one spells differently, or else this one. Case, surrounding white space, and spaces,
            /// hyphens and underscores between letters make no difference. The value itself is not modified, so it is
            /// written as it was read.
            #[inline]
            #[must_use]
            $vis fn canonical(&self) -> Self {
                $crate::macros::canonical(self, Self::KNOWN, Self::as_str)
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $( $text => Self::$case, )+
                    other => Self::Unknown($crate::UnknownValue::from_open_enum(other)),
                }
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        #[allow(deprecated)]
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[allow(deprecated)]
        impl $crate::Json for $name {
            #[inline]
            fn read<'de>(&mut self, source: &mut dyn $crate::JsonReader<'de>) -> ::core::result::Result<(), $crate::ReadError> {
                $crate::macros::read_scalar(self, source)?;
                $crate::macros::note(self.deviation(), source);
                Ok(())
            }

            #[inline]
            fn is_scalar() -> bool {
                true
            }

            #[inline]
            fn usual() -> $crate::macros::Usual {
                $crate::macros::Usual::Text
            }

            #[inline]
            fn deviation(&self) -> ::core::option::Option<$crate::DeviationKind> {
                if self.is_known() { None } else { Some($crate::DeviationKind::UnknownValue) }
            }

            #[inline]
            fn accept(&mut self, scalar: $crate::Scalar<'_>) -> ::core::result::Result<(), $crate::ReadError> {
                $crate::macros::accept(self, |value| if let Self::Unknown(text) = value { Some(text) } else { None }, scalar)
            }

            #[inline]
            fn write(&self, sink: &mut dyn $crate::JsonWriter) -> ::core::result::Result<(), $crate::WriteError> {
                match self {
                    Self::Unknown(value) => sink.unknown(value.scalar()),
                    known => sink.scalar($crate::Scalar::from(known.as_str())),
                }
            }

            #[inline]
            fn glance(&self) -> $crate::macros::Glance<'_> {
                match self {
                    Self::Unknown(_) => $crate::macros::Glance::Value,
                    known => $crate::macros::Glance::Scalar($crate::Scalar::from(known.as_str())),
                }
            }

            #[inline]
            fn placeholder() -> Self {
                Self::Unknown($crate::UnknownValue::from_open_enum(""))
            }
        }

        $crate::serde_by_json!($name);
    };
}

#[cfg(test)]
mod tests {
    crate::open_enum! {
        enum Light {
            /// Stop.
            Red = "red",
            /// Go.
            Green = "green",
            /// Go, for trams.
            WhiteBar = "white_bar",
            /// A number, and the same below zero.
            Seven = "7",
        }
    }

    #[test]
    fn a_known_value_in_another_spelling_is_found_and_no_other_value_is() {
        for (text, known) in [
            ("red", Light::Red),
            (" RED\n", Light::Red),
            ("white_bar", Light::WhiteBar),
            ("WhiteBar", Light::WhiteBar),
            ("white bar", Light::WhiteBar),
            ("WHITE-BAR", Light::WhiteBar),
            (" 7 ", Light::Seven),
        ] {
            assert_eq!(Light::from(text).canonical(), known, "{text}");
        }
        for text in ["", "-", "reds", "white__bar", "-7", "+7", "7-", "_7"] {
            let light = Light::from(text);
            assert_eq!((light.canonical(), light.canonical().as_str()), (light.clone(), text));
        }
    }

    #[test]
    fn an_unknown_value_is_kept_and_written_back() {
        let lights: Vec<Light> = serde_json::from_str(r#"["green", "Red", "", 8, true]"#).unwrap();
        assert_eq!(lights[0], Light::Green);
        assert!(lights[1..].iter().all(|light| !light.is_known()));
        assert_eq!(serde_json::to_string(&lights).unwrap(), r#"["green","Red","",8,true]"#);
    }

    #[test]
    fn the_known_values_are_listed_and_read_back() {
        for light in Light::KNOWN {
            assert_eq!(&Light::from(light.as_str()), light);
            assert_eq!(&Light::from(light.to_string()), light);
        }
    }
}
