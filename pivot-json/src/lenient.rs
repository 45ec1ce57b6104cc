//! Values that may be malformed.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::deviation::DeviationKind;
use crate::json::{Json, Usual};
use crate::raw::RawJson;
use crate::read::{JsonReader, note, read_scalar};
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

/// A type with a canonical text form, which [`Lenient`] can hold.
///
/// `Display` writes the canonical form; `FromStr` reads it and other accepted forms, and its error says what is wrong
/// with the text. [`text_form!`](crate::text_form!) implements this trait and those of `serde`.
pub trait TextForm: FromStr<Err: fmt::Display> + fmt::Display {
    /// Whether a text means that there is no value, such as `"None"` in place of `null`.
    fn is_null_like(text: &str) -> bool {
        let _ = text;
        false
    }

    /// Writes the canonical form.
    ///
    /// # Errors
    /// Returns an error if the writer fails.
    #[doc(hidden)]
    fn write_text(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.text(self)
    }
}

/// A well-formed value, or what was found in its place.
///
/// A message with one malformed date or licence plate is still a message. A malformed value is preserved, can be
/// recognised, and is written back unmodified. [`validate`](crate::validate) lists all of them.
///
/// ```
/// use pivot_json::Lenient;
/// # #[derive(Debug, Clone, PartialEq)] struct Even(u8);
/// # impl std::str::FromStr for Even {
/// #     type Err = &'static str;
/// #     fn from_str(text: &str) -> Result<Self, Self::Err> {
/// #         match text.parse() { Ok(n) if n % 2 == 0 => Ok(Even(n)), _ => Err("not an even number") }
/// #     }
/// # }
/// # impl std::fmt::Display for Even { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) } }
/// # pivot_json::text_form!(Even);
/// let good: Lenient<Even> = "4".into();
/// let bad: Lenient<Even> = "5".into();
/// assert_eq!(good.value(), Some(&Even(4)));
/// assert_eq!(bad.value(), None);
/// assert_eq!(bad.text(), "5");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Lenient<T> {
    /// A well-formed value.
    Valid(T),
    /// The malformed text in its place.
    Invalid(String),
    /// The number or boolean in its place that is not a value.
    Other(RawJson),
}

impl<T: TextForm> Lenient<T> {
    /// Parses a text. A malformed one is preserved.
    pub fn from_text(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Invalid(text.to_owned()), Self::Valid)
    }

    /// The value. `None` if it is malformed.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Valid(value) => Some(value),
            Self::Invalid(_) | Self::Other(_) => None,
        }
    }

    /// Whether the value is well-formed.
    pub fn is_valid(&self) -> bool {
        matches!(self, Self::Valid(_))
    }

    /// The text as written: the canonical form of a value, anything else unmodified, a number in its original spelling.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Valid(value) => Cow::Owned(value.to_string()),
            Self::Invalid(text) => Cow::Borrowed(text),
            Self::Other(raw) => Cow::Borrowed(raw.as_json()),
        }
    }

    /// What is wrong with the text. `None` if it is well-formed.
    pub fn error(&self) -> Option<String> {
        match self {
            Self::Valid(_) => None,
            Self::Invalid(text) => text.parse::<T>().err().map(|reason| reason.to_string()),
            Self::Other(raw) => raw.as_json().parse::<T>().err().map(|reason| reason.to_string()),
        }
    }
}

impl<T: TextForm> fmt::Display for Lenient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text())
    }
}

impl<T: TextForm> From<T> for Lenient<T> {
    fn from(value: T) -> Self {
        Self::Valid(value)
    }
}

impl<T: TextForm> From<&str> for Lenient<T> {
    fn from(text: &str) -> Self {
        Self::from_text(text)
    }
}

impl<T: TextForm> Json for Lenient<T> {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        read_scalar(self, source)?;
        note(self.deviation(), source);
        Ok(())
    }

    fn is_scalar() -> bool {
        true
    }

    fn usual() -> Usual {
        Usual::Text
    }

    fn deviation(&self) -> Option<DeviationKind> {
        if self.is_valid() { None } else { Some(DeviationKind::Misfit) }
    }

    #[inline]
    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        *self = match scalar {
            Scalar::Text(text) => match text.parse() {
                Ok(value) => Self::Valid(value),
                Err(_) => Self::Invalid(text.into_owned()),
            },
            other => {
                let spelled = other.into_text()?;
                match spelled.parse() {
                    Ok(value) => Self::Valid(value),
                    Err(_) => Self::Other(RawJson::trusted(&spelled)),
                }
            }
        };
        Ok(())
    }

    fn is_absent_if_empty() -> bool {
        true
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        match self {
            Self::Valid(value) => value.write_text(sink),
            Self::Invalid(text) => write_malformed::<T>(text, Scalar::from(text.as_str()), sink),
            Self::Other(raw) => write_malformed::<T>(raw.as_json(), Scalar::Number(raw.as_json()), sink),
        }
    }

    fn is_null_like(&self) -> bool {
        matches!(self, Self::Invalid(text) if T::is_null_like(text))
    }

    fn placeholder() -> Self {
        Self::Invalid(String::new())
    }
}

fn write_malformed<T: TextForm>(
    text: &str,
    as_it_came: Scalar<'_>,
    sink: &mut dyn JsonWriter,
) -> Result<(), WriteError> {
    match text.parse::<T>() {
        // Built by hand rather than read: the text is right after all.
        Ok(value) => value.write_text(sink),
        Err(reason) => sink.invalid(as_it_came, &reason),
    }
}

impl<T: TextForm> serde::Serialize for Lenient<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::bridge::serialize(self, serializer)
    }
}

impl<'de, T: TextForm> serde::Deserialize<'de> for Lenient<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::bridge::deserialize(deserializer)
    }
}

/// What a text is given to.
type Give<'a> = &'a mut dyn FnMut(&str) -> Result<(), WriteError>;

/// Writes the text that `text` gives of a value.
#[doc(hidden)]
pub fn write_text<T>(
    value: &T,
    text: fn(&T, Give<'_>) -> Result<(), WriteError>,
    sink: &mut dyn JsonWriter,
) -> Result<(), WriteError> {
    text(value, &mut |text| sink.scalar(Scalar::from(text)))
}

/// Implements [`TextForm`](crate::TextForm) and the traits of `serde` for types with `FromStr` and `Display`. For
/// `serde`, a malformed text is an error. `absent if` adds a test for texts that mean that there is no value. `text by` adds a
/// function that gives the canonical form to another function as a text, for types that have one faster than `Display` is.
#[macro_export]
macro_rules! text_form {
    ($($name:ty $(, absent if $absent:expr)? $(, text by $text:expr)?);+ $(;)?) => {$(
        impl $crate::TextForm for $name {
            $(fn is_null_like(text: &str) -> bool {
                let absent: fn(&str) -> bool = $absent;
                absent(text)
            })?

            $(fn write_text(
                &self,
                sink: &mut dyn $crate::JsonWriter,
            ) -> ::core::result::Result<(), $crate::WriteError> {
                $crate::macros::write_text(self, $text, sink)
            })?
        }

        impl $crate::macros::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::macros::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> $crate::macros::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::macros::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                match <$crate::Lenient<$name> as $crate::macros::Deserialize>::deserialize(deserializer)? {
                    $crate::Lenient::Valid(value) => Ok(value),
                    other => other.text().parse().map_err($crate::macros::custom::<D::Error>),
                }
            }
        }
    )+};
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Grade(char);

    impl FromStr for Grade {
        type Err = String;

        fn from_str(text: &str) -> Result<Self, String> {
            match text.to_ascii_uppercase().as_bytes() {
                [letter @ b'A'..=b'F'] => Ok(Self(char::from(*letter))),
                _ => Err(format!("a grade is a letter from A to F, not {text:?}")),
            }
        }
    }

    impl fmt::Display for Grade {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    crate::text_form!(Grade);

    #[test]
    fn a_value_is_written_in_its_canonical_form_and_anything_else_as_it_came() {
        let grades: Vec<Lenient<Grade>> = serde_json::from_str(r#"["b", "Z", 7, ""]"#).unwrap();
        assert_eq!(grades[0], Grade('B').into());
        assert_eq!(grades[1].error().unwrap(), "a grade is a letter from A to F, not \"Z\"");
        assert_eq!(serde_json::to_string(&grades).unwrap(), r#"["B","Z",7,""]"#);
    }

    #[test]
    fn the_bare_type_refuses_what_the_lenient_one_keeps() {
        assert_eq!(serde_json::from_str::<Grade>("\"c\"").unwrap(), Grade('C'));
        let error = serde_json::from_str::<Grade>("\"z\"").unwrap_err();
        assert!(error.to_string().starts_with("a grade is a letter"), "{error}");
    }
}
