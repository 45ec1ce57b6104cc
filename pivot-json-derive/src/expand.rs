//! What the derive writes.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Result};

use crate::fields;

/// The implementations for a struct. Positions are literals, which is what compiles fastest.
pub(crate) fn object(input: &DeriveInput) -> Result<TokenStream> {
    let fields = fields::of(input)?;
    let name = &input.ident;
    let positions: Vec<usize> = (0..fields.len()).collect();
    let names: Vec<_> = fields.iter().map(|field| field.name).collect();
    let kinds = fields.iter().map(|field| field.kind);
    let wires = fields.iter().map(|field| &field.wire);
    let aliases = fields
        .iter()
        .zip(&positions)
        .flat_map(|(field, position)| field.aliases.iter().map(move |alias| quote! { (#alias, #position) }));
    Ok(quote! {
        #[automatically_derived]
        impl ::pivot_json::Object for #name {
            fn table(&self) -> &'static ::pivot_json::object::Table {
                static TABLE: ::pivot_json::object::Table = ::pivot_json::object::Table {
                    type_name: ::core::stringify!(#name),
                    names: &[#(#wires),*],
                    aliases: &[#(#aliases),*],
                };
                &TABLE
            }

            fn field(&self, position: usize) -> &dyn ::pivot_json::Json {
                match position {
                    #(#positions => &self.#names,)*
                    _ => ::pivot_json::macros::no_field(),
                }
            }

            fn field_mut(&mut self, position: usize) -> &mut dyn ::pivot_json::Json {
                match position {
                    #(#positions => &mut self.#names,)*
                    _ => ::pivot_json::macros::no_field(),
                }
            }

            fn extra(&self) -> &::pivot_json::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut ::pivot_json::Extra {
                &mut self.extra
            }

            fn reset(&mut self) {
                *self = <Self as ::pivot_json::Json>::placeholder();
            }
        }

        #[automatically_derived]
        impl ::pivot_json::Json for #name {
            fn read<'de>(
                &mut self,
                source: &mut dyn ::pivot_json::JsonReader<'de>,
            ) -> ::core::result::Result<(), ::pivot_json::ReadError> {
                ::pivot_json::macros::read_object(self, source)
            }

            fn write(
                &self,
                sink: &mut dyn ::pivot_json::JsonWriter,
            ) -> ::core::result::Result<(), ::pivot_json::WriteError> {
                sink.object(self)
            }

            fn placeholder() -> Self {
                Self {
                    #(#names: <#kinds as ::pivot_json::Json>::placeholder(),)*
                    extra: ::pivot_json::Extra::new(),
                }
            }
        }

        ::pivot_json::serde_by_json!(#name);
    })
}
