//! What the derive writes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Ident, Result};

use crate::fields::{self, Field};

/// The implementations for a struct.
pub(crate) fn object(input: &DeriveInput) -> Result<TokenStream> {
    let fields = fields::of(input)?;
    let name = &input.ident;
    let (object, json) = (object_impl(name, &fields), json_impl(name, &fields));
    Ok(quote! {
        #object

        #json

        ::pivot_json::serde_by_json!(#name);
    })
}

/// Positions are literals, which is what compiles fastest. All functions are inline: a type is read and written by the code of
/// the crates that do so, and costs no other program anything.
fn object_impl(name: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let positions: Vec<usize> = (0..fields.len()).collect();
    let names: Vec<_> = fields.iter().map(|field| field.name).collect();
    let wires = fields.iter().map(|field| &field.wire);
    let aliases = fields
        .iter()
        .zip(&positions)
        .flat_map(|(field, position)| field.aliases.iter().map(move |alias| quote! { (#alias, #position) }));
    let required = fields.iter().zip(&positions).filter(|(field, _)| !field.is_optional());
    let required = required.fold(0_u128, |bits, (_, position)| bits | 1 << position);
    quote! {
        #[automatically_derived]
        impl ::pivot_json::Object for #name {
            #[inline]
            fn table(&self) -> &'static ::pivot_json::object::Table {
                static TABLE: ::pivot_json::object::Table =
                    ::pivot_json::object::Table::new(::core::stringify!(#name), &[#(#wires),*], &[#(#aliases),*])
                        .requiring(#required);
                &TABLE
            }

            #[inline]
            fn field(&self, position: usize) -> &dyn ::pivot_json::Json {
                match position {
                    #(#positions => &self.#names,)*
                    _ => ::pivot_json::macros::no_field(),
                }
            }

            #[inline]
            fn field_mut(&mut self, position: usize) -> &mut dyn ::pivot_json::Json {
                match position {
                    #(#positions => &mut self.#names,)*
                    _ => ::pivot_json::macros::no_field(),
                }
            }

            #[inline]
            fn extra(&self) -> &::pivot_json::Extra {
                &self.extra
            }

            #[inline]
            fn extra_mut(&mut self) -> &mut ::pivot_json::Extra {
                &mut self.extra
            }

            #[inline]
            fn reset(&mut self) {
                *self = <Self as ::pivot_json::Json>::placeholder();
            }
        }
    }
}

fn json_impl(name: &Ident, fields: &[Field<'_>]) -> TokenStream {
    let names = fields.iter().map(|field| field.name);
    let kinds = fields.iter().map(|field| field.kind);
    quote! {
        #[automatically_derived]
        impl ::pivot_json::Json for #name {
            #[inline]
            fn read<'de>(
                &mut self,
                source: &mut dyn ::pivot_json::JsonReader<'de>,
            ) -> ::core::result::Result<(), ::pivot_json::ReadError> {
                ::pivot_json::macros::read_object(self, source)
            }

            #[inline]
            fn write(
                &self,
                sink: &mut dyn ::pivot_json::JsonWriter,
            ) -> ::core::result::Result<(), ::pivot_json::WriteError> {
                sink.object(self)
            }

            #[inline]
            fn placeholder() -> Self {
                Self {
                    #(#names: <#kinds as ::pivot_json::Json>::placeholder(),)*
                    extra: ::pivot_json::Extra::new(),
                }
            }
        }
    }
}
