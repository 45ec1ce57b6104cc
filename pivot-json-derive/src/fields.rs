//! What the derive reads of a struct.

use std::collections::HashMap;

use syn::punctuated::Punctuated;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Ident, LitStr, Result, Token, Type};

/// A field of the JSON object.
pub(crate) struct Field<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) kind: &'a Type,
    /// Its name in JSON.
    pub(crate) wire: String,
    /// Further names that are read.
    pub(crate) aliases: Vec<String>,
}

impl Field<'_> {
    /// Whether its type is surely one that is never required. (A type of another name may be, too.)
    pub(crate) fn is_optional(&self) -> bool {
        let Type::Path(path) = self.kind else { return false };
        let last = path.path.segments.last().map(|segment| segment.ident.to_string());
        matches!(last.as_deref(), Some("Option" | "Vec" | "OptionalVec"))
    }
}

/// As many as a table can tell apart.
const MOST_FIELDS: usize = 128;

/// The fields of a struct, without `extra`.
pub(crate) fn of(input: &DeriveInput) -> Result<Vec<Field<'_>>> {
    let named = named(input, "a JSON object", "a JSON object is a struct; for an enum there is open_enum!")?;
    // What would have no effect is rather a mistake than a wish.
    if let Some(attribute) = attributes(&input.attrs).next() {
        return Err(Error::new_spanned(attribute, "`json` stands at fields: each has its own name"));
    }
    let (mut fields, mut has_extra) = (Vec::new(), false);
    for field in named {
        let Some(name) = &field.ident else { continue };
        if name == "extra" {
            if let Some(attribute) = attributes(&field.attrs).next() {
                return Err(Error::new_spanned(
                    attribute,
                    "`extra` is no field of the JSON object and has no name there",
                ));
            }
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

/// The fields of a struct that can have a derive: one without type parameters, whose fields have names.
pub(crate) fn named<'a>(
    input: &'a DeriveInput,
    what: &str,
    is_no_struct: &str,
) -> Result<&'a Punctuated<syn::Field, Token![,]>> {
    if !input.generics.params.is_empty() {
        return Err(Error::new_spanned(&input.generics, format!("{what} has no type parameters")));
    }
    let Data::Struct(data) = &input.data else {
        return Err(Error::new_spanned(&input.ident, is_no_struct));
    };
    match &data.fields {
        Fields::Named(named) => Ok(&named.named),
        _ => Err(Error::new_spanned(&input.ident, format!("{what} has fields with names"))),
    }
}

/// The attributes that are for this derive.
fn attributes(all: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    all.iter().filter(|attribute| attribute.path().is_ident("json"))
}

fn read<'a>(name: &'a Ident, field: &'a syn::Field) -> Result<Field<'a>> {
    let (mut wire, mut aliases) = (None, Vec::new());
    for attribute in attributes(&field.attrs) {
        attribute.parse_nested_meta(|meta| {
            let text = || {
                let text = meta.value()?.parse::<LitStr>()?;
                let is_empty = text.value().is_empty();
                if is_empty {
                    Err(Error::new_spanned(text, "a name has at least one letter"))
                } else {
                    Ok(text.value())
                }
            };
            if meta.path.is_ident("rename") {
                if wire.replace(text()?).is_some() {
                    return Err(meta.error("a field has one name that is written; further ones are aliases"));
                }
            } else if meta.path.is_ident("alias") {
                aliases.push(text()?);
            } else {
                return Err(meta.error("known are rename and alias"));
            }
            Ok(())
        })?;
    }
    let own = || name.to_string().trim_start_matches("r#").to_owned();
    Ok(Field { name, kind: &field.ty, wire: wire.unwrap_or_else(own), aliases })
}

/// Every name means one field: of an alias that is another's name nothing would ever be read.
fn check_names(fields: &[Field<'_>]) -> Result<()> {
    let mut owners: HashMap<&str, &Ident> = HashMap::new();
    let own = fields.iter().map(|field| (field.wire.as_str(), field.name));
    let further = fields.iter().flat_map(|field| field.aliases.iter().map(|alias| (alias.as_str(), field.name)));
    for (text, name) in own.chain(further) {
        match owners.insert(text, name) {
            None => {}
            Some(other) if other == name => {
                return Err(Error::new_spanned(name, format!("this field is called {text:?} in JSON twice")));
            }
            Some(other) => {
                return Err(Error::new_spanned(name, format!("the field `{other}` is called {text:?} in JSON too")));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // tests may fail loudly

    use syn::parse_str;

    use super::*;

    fn read_struct(text: &str) -> Result<Vec<(String, Vec<String>)>> {
        let input: DeriveInput = parse_str(text).unwrap();
        Ok(of(&input)?.into_iter().map(|field| (field.wire, field.aliases)).collect())
    }

    #[test]
    fn names_are_those_of_the_fields_unless_an_attribute_says_otherwise() {
        let read = read_struct(
            r#"struct Leg { r#type: String, #[json(rename = "A", alias = "b")] #[json(alias = "c")] a: i64, extra: Extra }"#,
        );
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(read.unwrap(), [("type".to_owned(), names(&[])), ("A".to_owned(), names(&["b", "c"]))]);
        assert!(read_struct("struct Leg { extra: Extra }").unwrap().is_empty());
    }

    #[test]
    fn a_field_is_surely_optional_by_the_last_name_of_its_type() {
        for (kind, expected) in [
            ("Option<u8>", true),
            ("std::option::Option<u8>", true),
            ("Vec<u8>", true),
            ("pivot_json::OptionalVec<u8>", true),
            ("u8", false),
            ("Box<Option<u8>>", false),
            ("Optional", false),
            ("(Option<u8>, u8)", false),
        ] {
            let input: DeriveInput = parse_str(&format!("struct A {{ a: {kind}, extra: Extra }}")).unwrap();
            assert_eq!(of(&input).unwrap()[0].is_optional(), expected, "{kind}");
        }
    }

    #[test]
    fn what_cannot_be_meant_is_refused_with_its_reason() {
        for (text, why) in [
            ("struct A(String);", "fields with names"),
            ("struct A;", "fields with names"),
            ("enum A { B }", "open_enum!"),
            ("struct A<T> { a: T, extra: Extra }", "no type parameters"),
            ("struct A<'a> { a: &'a str, extra: Extra }", "no type parameters"),
            ("struct A { a: String }", "add `pub extra"),
            (r#"#[json(rename_all = "camelCase")] struct A { a: String, extra: Extra }"#, "stands at fields"),
            (r#"struct A { #[json(rename = "rest")] extra: Extra }"#, "no field of the JSON object"),
            ("struct A { #[json(default)] a: String, extra: Extra }", "known are rename and alias"),
            ("struct A { #[json(rename = 3)] a: String, extra: Extra }", "string literal"),
            (r#"struct A { #[json(rename = "")] a: String, extra: Extra }"#, "at least one letter"),
            (r#"struct A { #[json(alias = "")] a: String, extra: Extra }"#, "at least one letter"),
            (r#"struct A { #[json(rename = "x", rename = "y")] a: String, extra: Extra }"#, "one name that is written"),
            (r#"struct A { a: String, #[json(rename = "a")] b: String, extra: Extra }"#, r#"`a` is called "a""#),
            (r#"struct A { #[json(alias = "b")] a: String, b: String, extra: Extra }"#, r#"`b` is called "b""#),
            (r#"struct A { a: String, #[json(alias = "a")] b: String, extra: Extra }"#, r#"`a` is called "a""#),
            (
                r#"struct A { #[json(alias = "x")] a: String, #[json(alias = "x")] b: String, extra: Extra }"#,
                "`a` is called",
            ),
            (r#"struct A { #[json(alias = "a")] a: String, extra: Extra }"#, "twice"),
        ] {
            let error = read_struct(text).unwrap_err().to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn a_table_has_as_many_fields_as_it_can_tell_apart() {
        let of_many = |count| (0..count).map(|number| format!("f{number}: i64, ")).collect::<String>();
        assert_eq!(read_struct(&format!("struct A {{ {}extra: Extra }}", of_many(128))).unwrap().len(), 128);
        let error = read_struct(&format!("struct A {{ {}extra: Extra }}", of_many(129))).unwrap_err();
        assert!(error.to_string().contains("at most 128"), "{error}");
    }
}
