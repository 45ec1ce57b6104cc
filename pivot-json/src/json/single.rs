//! Values that are neither object nor list, and any value at all.

use crate::json::{Glance, Json, Usual};
use crate::read::{JsonReader, read_scalar};
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

impl Json for String {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        read_scalar(self, source)
    }

    fn is_scalar() -> bool {
        true
    }

    fn usual() -> Usual {
        Usual::Text
    }

    #[inline]
    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        *self = scalar.into_text()?.into_owned();
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::from(self.as_str()))
    }

    #[inline]
    fn glance(&self) -> Glance<'_> {
        Glance::Scalar(Scalar::from(self.as_str()))
    }

    fn placeholder() -> Self {
        String::new()
    }
}

impl Json for bool {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        read_scalar(self, source)
    }

    fn is_scalar() -> bool {
        true
    }

    #[inline]
    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        *self = scalar.into_bool()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::Bool(*self))
    }

    #[inline]
    fn glance(&self) -> Glance<'_> {
        Glance::Scalar(Scalar::Bool(*self))
    }

    fn placeholder() -> Self {
        false
    }
}

impl Json for f64 {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        read_scalar(self, source)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        *self = scalar.into_float()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::Float(*self))
    }

    fn placeholder() -> Self {
        0.0
    }
}

/// Any JSON at all, as far as `serde_json` can hold it; [`RawJson`](crate::RawJson) keeps every digit.
impl Json for serde_json::Value {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        *self = source.tree()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.tree(self)
    }

    fn placeholder() -> Self {
        Self::Null
    }
}

macro_rules! whole_numbers {
    ($($number:ident as $wide:ident in $variant:ident, $least:literal to $most:literal);+ $(;)?) => {$(
        impl Json for $number {
            fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
                read_scalar(self, source)
            }

            fn is_scalar() -> bool {
                true
            }

            fn usual() -> Usual {
                Usual::Integer
            }

            #[inline]
            fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
                let number = match &scalar {
                    Scalar::Int(plain) => $number::try_from(*plain).ok(),
                    other => $number::try_from(other.clone().into_integer()?).ok(),
                };
                *self = number.ok_or_else(|| {
                    scalar.type_mismatch(concat!("a whole number from ", $least, " to ", $most))
                })?;
                Ok(())
            }

            fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
                sink.scalar(Scalar::$variant($wide::from(*self)))
            }

            #[inline]
            fn glance(&self) -> Glance<'_> {
                Glance::Scalar(Scalar::$variant($wide::from(*self)))
            }

            fn placeholder() -> Self {
                0
            }
        }
    )+};
}

whole_numbers! {
    i32 as i64 in Int, "-2147483648" to "2147483647";
    i64 as i64 in Int, "-9223372036854775808" to "9223372036854775807";
    u8 as u64 in UInt, "0" to "255";
    u16 as u64 in UInt, "0" to "65535";
    u32 as u64 in UInt, "0" to "4294967295";
    u64 as u64 in UInt, "0" to "18446744073709551615";
}

#[cfg(test)]
mod tests {
    use crate::{from_slice, from_slice_strict};

    #[test]
    fn a_whole_number_is_the_same_in_each_of_its_spellings_and_fits_or_not() {
        for (spelled, number) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("-0.0", Some(0)),
            ("\"12\"", Some(12)),
            ("1.2e1", Some(12)),
            ("2147483647", Some(i32::MAX)),
            ("2147483648", None),
            ("-2147483648", Some(i32::MIN)),
            ("-2147483649", None),
            ("999999999999999999", None),
            ("9223372036854775808", None),
            ("1.5", None),
            ("\"\"", None),
            ("\"a\"", None),
        ] {
            for json in [format!("[{spelled}]"), format!(" [ {spelled} ] ")] {
                assert_eq!(from_slice::<Vec<i32>>(json.as_bytes()).ok(), number.map(|number| vec![number]), "{json}");
                let optional = from_slice_strict::<Vec<Option<i32>>>(json.as_bytes());
                assert_eq!(optional.ok(), number.map(|number| vec![Some(number)]), "{json}");
            }
        }
        for broken in ["[01]", "[-]", "[1x]", "[-01]", "[1 2]"] {
            assert!(from_slice_strict::<Vec<i32>>(broken.as_bytes()).unwrap_err().is_not_json(), "{broken}");
        }
        assert_eq!(from_slice::<i64>(b"-9223372036854775808").unwrap(), i64::MIN);
        let error = from_slice::<u8>(b" -1").unwrap_err();
        assert_eq!(error.to_string(), "expected a whole number from 0 to 255, found -1");
    }

    #[test]
    fn a_text_is_the_same_with_and_without_an_escape() {
        for (json, text) in [
            (r#""""#, ""),
            (r#""a""#, "a"),
            (r#" "Albi (81), rue de la République" "#, "Albi (81), rue de la République"),
            (r#""a\u00e9\n""#, "aé\n"),
            (r#""\"""#, "\""),
        ] {
            assert_eq!(from_slice_strict::<String>(json.as_bytes()).unwrap(), text);
            assert_eq!(from_slice_strict::<Option<String>>(json.as_bytes()).unwrap().as_deref(), Some(text));
        }
        for broken in [r#"""#, r#""a"#, "\"a\u{1}\"", r#""\x""#] {
            assert!(from_slice_strict::<String>(broken.as_bytes()).unwrap_err().is_not_json(), "{broken}");
        }
    }
}
