//! Debug output of objects: what is present, and no secret.

use std::fmt;

use crate::json::{Json, List, Map};
use crate::object::Object;
use crate::raw::RawJson;
use crate::scalar::Scalar;
use crate::write::{JsonWriter, WriteError};

/// Formats a value for `Debug`: the fields that are present, with secrets redacted.
pub fn show(value: &dyn Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.write(&mut Shown(f)).map_err(|_| fmt::Error)
}

struct Field<'a>(&'a dyn Json);

impl fmt::Debug for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show(self.0, f)
    }
}

struct Shown<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl JsonWriter for Shown<'_, '_> {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), WriteError> {
        WriteError::unless(match scalar {
            Scalar::Null => self.0.write_str("null"),
            Scalar::Text(text) => fmt::Debug::fmt(&text, self.0),
            other => fmt::Display::fmt(&other, self.0),
        })
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), WriteError> {
        let table = object.table();
        let mut shown = self.0.debug_struct(table.type_name);
        for (position, name) in table.names.iter().enumerate() {
            let field = object.field(position);
            if !field.is_absent() {
                shown.field(name, &Field(field));
            }
        }
        for (name, value) in object.extra().iter() {
            shown.field(name, value);
        }
        for misfit in object.extra().misfits() {
            shown.field(misfit.path(), &format_args!("misfit ({})", misfit.reason()));
        }
        WriteError::unless(shown.finish())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), WriteError> {
        let items = (0..list.len()).map(|position| Field(list.item(position)));
        WriteError::unless(self.0.debug_list().entries(items).finish())
    }

    fn map(&mut self, map: &dyn Map) -> Result<(), WriteError> {
        let mut shown = self.0.debug_map();
        map.visit(&mut |name, value| {
            shown.entry(&name, &Field(value));
            Ok(())
        })?;
        WriteError::unless(shown.finish())
    }

    fn raw(&mut self, raw: &RawJson) -> Result<(), WriteError> {
        WriteError::unless(fmt::Display::fmt(raw, self.0))
    }

    fn sensitive(&mut self, _: &str) -> Result<(), WriteError> {
        WriteError::unless(self.0.write_str("[redacted]"))
    }
}
