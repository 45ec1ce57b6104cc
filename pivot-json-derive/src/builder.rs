//! What the derive of builders reads and writes.
//!
//! A builder holds the value itself, which begins as the placeholder that reading begins with too; which of the required
//! fields are set is known by its type alone. So a setter costs the compiler one assignment.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, DeriveInput, Error, Expr, GenericArgument, Ident, PathArguments, Result, Type, Visibility};

use crate::fields::named;

/// A field, and how it is set.
struct Field<'a> {
    name: &'a Ident,
    kind: &'a Type,
    docs: Vec<&'a Attribute>,
    rule: Rule,
}

/// What the attributes of a field say.
#[derive(Default)]
struct Rule {
    /// The field need not be set.
    is_optional: bool,
    /// What it is unless it is set, if that is not the type's placeholder.
    default: Option<Expr>,
    items: Items,
}

/// What the setter of a list takes.
#[derive(Clone, Copy, Default)]
enum Items {
    /// The list.
    #[default]
    Whole,
    /// Anything that gives its items.
    Each,
    /// Anything that gives what becomes its items.
    Converted,
}

/// The builder of a struct.
pub(crate) fn builder(input: &DeriveInput) -> Result<TokenStream> {
    let fields = fields_of(input)?;
    let (name, vis) = (&input.ident, &input.vis);
    let required: Vec<&Field<'_>> = fields.iter().filter(|field| !field.rule.is_optional).collect();
    let states: Vec<Ident> = (0..required.len()).map(|number| format_ident!("F{number}")).collect();
    let names = Names::of(name);
    let declaration = declaration(&names, vis, &required, &states);
    let start = start(&names, vis, &fields, &required);
    let optional = fields.iter().filter(|field| field.rule.is_optional).map(|field| optional_setters(field, vis));
    let setters = required.iter().enumerate().map(|(place, field)| required_setter(&names, vis, field, place, &states));
    let builder = &names.builder;
    let doc = format!("The value. Compiles only if all required fields of [`{name}`] are set.");
    Ok(quote! {
        #declaration

        #start

        impl<#(#states),*> #builder<#(#states),*> {
            #(#optional)*

            #[doc = #doc]
            #vis fn build(self) -> #name
            where
                #(#states: ::pivot_json::builder::IsSet,)*
            {
                self.value
            }
        }

        #(#setters)*
    })
}

struct Names<'a> {
    /// The struct.
    value: &'a Ident,
    builder: Ident,
    /// The module of the types that stand for fields that are not set.
    fields: Ident,
}

impl<'a> Names<'a> {
    fn of(value: &'a Ident) -> Self {
        let mut module = String::new();
        for letter in value.to_string().chars() {
            if letter.is_uppercase() && !module.is_empty() {
                module.push('_');
            }
            module.extend(letter.to_lowercase());
        }
        Self {
            value,
            builder: format_ident!("{value}Builder"),
            fields: Ident::new(&format!("{module}_fields"), Span::call_site()),
        }
    }
}

/// The type of the builder, and the types that stand for required fields that are not set: a message of the compiler names
/// them.
fn declaration(names: &Names<'_>, vis: &Visibility, required: &[&Field<'_>], states: &[Ident]) -> TokenStream {
    let Names { value, builder, fields } = names;
    let doc = format!("Builds a [`{value}`]; made by [`{value}::builder`].");
    let missing: Vec<&Ident> = required.iter().map(|field| field.name).collect();
    let module = if missing.is_empty() {
        TokenStream::new()
    } else {
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types, missing_docs, missing_debug_implementations)]
            #vis mod #fields {
                #(pub struct #missing;)*
            }
        }
    };
    quote! {
        #module

        #[doc = #doc]
        #[must_use = "a builder does nothing until `build` is called"]
        #[derive(Clone, Debug)]
        #vis struct #builder<#(#states = #fields::#missing),*> {
            value: #value,
            set: ::core::marker::PhantomData<fn() -> (#(#states,)*)>,
        }
    }
}

/// The function that makes a builder.
fn start(names: &Names<'_>, vis: &Visibility, fields: &[Field<'_>], required: &[&Field<'_>]) -> TokenStream {
    let Names { value, builder, .. } = names;
    let defaults = fields.iter().filter_map(|field| {
        let (name, default) = (field.name, field.rule.default.as_ref()?);
        Some(quote! { builder.value.#name = ::core::convert::Into::into(#default); })
    });
    let defaults: Vec<TokenStream> = defaults.collect();
    let mutable = (!defaults.is_empty()).then(|| quote! { mut });
    let list: Vec<String> = required.iter().map(|field| format!("`{}`", plain(field.name))).collect();
    let doc = match list.as_slice() {
        [] => format!("Begins a [`{value}`], none of whose fields must be set."),
        [one] => format!("Begins a [`{value}`], of which {one} must be set."),
        [head @ .., last] => format!("Begins a [`{value}`], of which {} and {last} must be set.", head.join(", ")),
    };
    quote! {
        impl #value {
            #[doc = #doc]
            #vis fn builder() -> #builder {
                let #mutable builder = #builder {
                    value: <Self as ::pivot_json::Json>::placeholder(),
                    set: ::core::marker::PhantomData,
                };
                #(#defaults)*
                builder
            }
        }
    }
}

/// A field's setter; of an optional field there are two.
fn optional_setters(field: &Field<'_>, vis: &Visibility) -> TokenStream {
    let Field { name, kind, docs, rule } = field;
    let inner = inside("Option", kind);
    let (argument, converted) = argument(inner.unwrap_or(kind), rule.items);
    let value = match inner {
        Some(_) => quote! { ::core::option::Option::Some(#converted) },
        None => quote! { #converted },
    };
    let setter = quote! {
        #(#docs)*
        #vis fn #name(mut self, value: #argument) -> Self {
            self.value.#name = #value;
            self
        }
    };
    if inner.is_none() {
        return setter;
    }
    let maybe = format_ident!("maybe_{}", plain(name));
    let doc = format!("Like [`{0}`](Self::{0}), of a value that may be absent.", plain(name));
    quote! {
        #setter

        #[doc = #doc]
        #vis fn #maybe(mut self, value: ::core::option::Option<#argument>) -> Self {
            self.value.#name = value.map(|value| #converted);
            self
        }
    }
}

/// The setter of a required field, which is there until the field is set.
fn required_setter(
    names: &Names<'_>,
    vis: &Visibility,
    field: &Field<'_>,
    place: usize,
    states: &[Ident],
) -> TokenStream {
    let (Names { builder, fields, .. }, Field { name, kind, docs, rule }) = (names, field);
    let (argument, converted) = argument(kind, rule.items);
    let others = states.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, state)| state);
    let before = (0..states.len()).map(|other| {
        let state = &states[other];
        if other == place {
            quote! { #fields::#name }
        } else {
            quote! { #state }
        }
    });
    let after = (0..states.len()).map(|other| {
        let state = &states[other];
        if other == place {
            quote! { ::pivot_json::builder::Set }
        } else {
            quote! { #state }
        }
    });
    quote! {
        impl<#(#others),*> #builder<#(#before),*> {
            #(#docs)*
            #vis fn #name(mut self, value: #argument) -> #builder<#(#after),*> {
                self.value.#name = #converted;
                #builder { value: self.value, set: ::core::marker::PhantomData }
            }
        }
    }
}

/// What a setter takes, and how that becomes a value of the type.
fn argument(kind: &Type, items: Items) -> (TokenStream, TokenStream) {
    let (into, item) = (quote! { ::core::convert::Into }, inside("Vec", kind));
    match (items, item) {
        (Items::Each, Some(item)) => (
            quote! { impl ::core::iter::IntoIterator<Item = #item> },
            quote! { ::core::iter::IntoIterator::into_iter(value).collect() },
        ),
        (Items::Converted, Some(item)) => (
            quote! { impl ::core::iter::IntoIterator<Item: #into<#item>> },
            quote! { ::core::iter::IntoIterator::into_iter(value).map(#into::into).collect() },
        ),
        _ => (quote! { impl #into<#kind> }, quote! { #into::into(value) }),
    }
}

fn plain(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

/// The type in `outer<…>`, if the type is that.
fn inside<'a>(outer: &str, kind: &'a Type) -> Option<&'a Type> {
    let Type::Path(path) = kind else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == outer)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    match arguments.args.first() {
        Some(GenericArgument::Type(inner)) => Some(inner),
        _ => None,
    }
}

fn fields_of(input: &DeriveInput) -> Result<Vec<Field<'_>>> {
    let named = named(input, "a struct with a builder", "only a struct has a builder")?;
    if let Some(attribute) = attributes(&input.attrs).next() {
        return Err(Error::new_spanned(attribute, "`builder` stands at fields"));
    }
    let mut fields = Vec::new();
    for field in named {
        let Some(name) = &field.ident else { continue };
        let docs = field.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
        fields.push(Field { name, kind: &field.ty, docs, rule: rule(field)? });
    }
    Ok(fields)
}

fn attributes(all: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    all.iter().filter(|attribute| attribute.path().is_ident("builder"))
}

fn rule(field: &syn::Field) -> Result<Rule> {
    let inner = inside("Option", &field.ty);
    let mut rule = Rule { is_optional: inner.is_some(), ..Rule::default() };
    for attribute in attributes(&field.attrs) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("default") {
                if rule.is_optional {
                    return Err(meta.error("this field is optional already"));
                }
                rule.is_optional = true;
                if meta.input.peek(syn::Token![=]) {
                    rule.default = Some(meta.value()?.parse()?);
                }
            } else if meta.path.is_ident("items") {
                if inside("Vec", inner.unwrap_or(&field.ty)).is_none() {
                    return Err(meta.error("only a `Vec` has items"));
                }
                rule.items = Items::Each;
                if meta.input.peek(syn::token::Paren) {
                    meta.parse_nested_meta(|meta| {
                        rule.items = Items::Converted;
                        if meta.path.is_ident("into") { Ok(()) } else { Err(meta.error("known is items(into)")) }
                    })?;
                }
            } else {
                return Err(meta.error("known are default, items and items(into)"));
            }
            Ok(())
        })?;
    }
    Ok(rule)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // tests may fail loudly

    use syn::parse_str;

    use super::*;

    fn written(text: &str) -> Result<String> {
        let input: DeriveInput = parse_str(text).unwrap();
        Ok(builder(&input)?.to_string())
    }

    #[test]
    fn what_cannot_be_meant_is_refused_with_its_reason() {
        for (text, why) in [
            ("struct A(String);", "fields with names"),
            ("enum A { B }", "only a struct"),
            ("struct A<T> { a: T }", "no type parameters"),
            ("#[builder(into)] struct A { a: String }", "stands at fields"),
            ("struct A { #[builder(skip)] a: String }", "known are default, items and items(into)"),
            ("struct A { #[builder(default)] a: Option<String> }", "optional already"),
            ("struct A { #[builder(default, default)] a: String }", "optional already"),
            ("struct A { #[builder(items)] a: String }", "only a `Vec`"),
            ("struct A { #[builder(items)] a: Option<String> }", "only a `Vec`"),
            ("struct A { #[builder(items(from))] a: Vec<String> }", "items(into)"),
        ] {
            let error = written(text).unwrap_err().to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn a_builder_says_which_fields_must_be_set() {
        for (text, said) in [
            ("struct A { a: Option<String> }", "none of whose fields must be set"),
            ("struct A { a: String, b: Option<String> }", "of which `a` must be set"),
            ("struct A { a: String, r#type: String, c: i64 }", "of which `a`, `type` and `c` must be set"),
            ("struct A { a: String, #[builder(default)] b: i64 }", "of which `a` must be set"),
        ] {
            let written = written(text).unwrap();
            assert!(written.contains(said), "{text}: {written}");
        }
    }

    #[test]
    fn the_modules_of_fields_have_the_names_of_their_structs() {
        let name: Ident = parse_str("IncomingVehiclePivot").unwrap();
        assert_eq!(Names::of(&name).fields.to_string(), "incoming_vehicle_pivot_fields");
    }
}
