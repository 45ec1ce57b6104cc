//! Debug output of objects: what is present, and no secret.

use std::fmt;

use crate::json::{Json, List, Map};
use crate::object::Object;
use crate::raw::RawJson;
use crate::scalar::Scalar;
use crate::write::{Sink, Unwritable};

/// Shows a value to a programmer.
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

impl Sink for Shown<'_, '_> {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), Unwritable> {
        Unwritable::unless(match scalar {
            Scalar::Null => self.0.write_str("null"),
            Scalar::Text(text) => fmt::Debug::fmt(&text, self.0),
            other => fmt::Display::fmt(&other, self.0),
        })
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), Unwritable> {
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
        Unwritable::unless(shown.finish())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), Unwritable> {
        let items = (0..list.count()).map(|position| Field(list.item(position)));
        Unwritable::unless(self.0.debug_list().entries(items).finish())
    }

    fn map(&mut self, map: &dyn Map) -> Result<(), Unwritable> {
        let mut shown = self.0.debug_map();
        map.visit(&mut |name, value| {
            shown.entry(&name, &Field(value));
            Ok(())
        })?;
        Unwritable::unless(shown.finish())
    }

    fn raw(&mut self, raw: &RawJson) -> Result<(), Unwritable> {
        Unwritable::unless(fmt::Display::fmt(raw, self.0))
    }

    fn sensitive(&mut self, _: &str) -> Result<(), Unwritable> {
        Unwritable::unless(self.0.write_str("[redacted]"))
    }
}
