//! Values that are neither object nor list, and any value at all.

use crate::json::Json;
use crate::read::JsonReader;
use crate::read_error::ReadError;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

impl Json for String {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        *self = scalar.into_text()?.into_owned();
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::from(self.as_str()))
    }

    fn placeholder() -> Self {
        String::new()
    }
}

impl Json for bool {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.accept(source.scalar()?)
    }

    fn is_scalar() -> bool {
        true
    }

    fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
        *self = scalar.into_bool()?;
        Ok(())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.scalar(Scalar::Bool(*self))
    }

    fn placeholder() -> Self {
        false
    }
}

impl Json for f64 {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        self.accept(source.scalar()?)
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
                self.accept(source.scalar()?)
            }

            fn is_scalar() -> bool {
                true
            }

            fn accept(&mut self, scalar: Scalar<'_>) -> Result<(), ReadError> {
                let number = scalar.clone().into_integer()?;
                *self = $number::try_from(number).map_err(|_| {
                    scalar.type_mismatch(concat!("a whole number from ", $least, " to ", $most))
                })?;
                Ok(())
            }

            fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
                sink.scalar(Scalar::$variant($wide::from(*self)))
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
