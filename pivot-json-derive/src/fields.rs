//! What the derive reads of a struct.

use syn::{Data, DeriveInput, Error, Fields, Ident, LitStr, Result, Type};

/// A field of the JSON object.
pub(crate) struct Field<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) kind: &'a Type,
    /// Its name in JSON.
    pub(crate) wire: String,
    /// Further names that are read.
    pub(crate) aliases: Vec<String>,
}

/// As many as a table can tell apart.
const MOST_FIELDS: usize = 128;

/// The fields of a struct, without `extra`.
pub(crate) fn of(input: &DeriveInput) -> Result<Vec<Field<'_>>> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(&input.generics, "a JSON object has no type parameters"));
    }
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, "a JSON object is a struct; for an enum there is open_enum!"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(Error::new_spanned(&input.ident, "a JSON object has fields with names"));
    };
    let (mut fields, mut has_extra) = (Vec::new(), false);
    for field in &named.named {
        let Some(name) = &field.ident else { continue };
        if name == "extra" {
            has_extra = true;
            continue;
        }
        fields.push(read(name, field)?);
    }
    if !has_extra {
        return Err(Error::new_spanned(&input.ident, "add `pub extra: pivot_json::Extra`, which keeps unknown fields"));
    }
    if fields.len() > MOST_FIELDS {
        return Err(Error::new_spanned(&input.ident, "a JSON object has at most 128 fields"));
    }
    check_names(&fields)?;
    Ok(fields)
}

fn read<'a>(name: &'a Ident, field: &'a syn::Field) -> Result<Field<'a>> {
    let (mut wire, mut aliases) = (None, Vec::new());
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("json")) {
        attribute.parse_nested_meta(|meta| {
            let text = || meta.value()?.parse::<LitStr>();
            if meta.path.is_ident("rename") {
                if wire.replace(text()?.value()).is_some() {
                    return Err(meta.error("a field has one name that is written; further ones are aliases"));
                }
            } else if meta.path.is_ident("alias") {
                aliases.push(text()?.value());
            } else {
                return Err(meta.error("known are rename and alias"));
            }
            Ok(())
        })?;
    }
    let own = || name.to_string().trim_start_matches("r#").to_owned();
    Ok(Field { name, kind: &field.ty, wire: wire.unwrap_or_else(own), aliases })
}

/// No two fields are written under one name.
fn check_names(fields: &[Field<'_>]) -> Result<()> {
    for (position, field) in fields.iter().enumerate() {
        if fields[..position].iter().any(|other| other.wire == field.wire) {
            return Err(Error::new_spanned(field.name, format!("another field is called {:?} in JSON", field.wire)));
        }
    }
    Ok(())
}
