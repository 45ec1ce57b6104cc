//! Ids, each a type of its own, so that the id of an offer cannot be used as the id of a product.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        ///
        /// A text that means nothing but itself; in the documents, a UUID.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl pivot_json::Json for $name {
            fn read<'de>(&mut self, source: &mut dyn pivot_json::JsonReader<'de>) -> Result<(), pivot_json::ReadError> {
                self.0.read(source)
            }

            fn write(&self, sink: &mut dyn pivot_json::JsonWriter) -> Result<(), pivot_json::WriteError> {
                self.0.write(sink)
            }

            fn glance(&self) -> pivot_json::macros::Glance<'_> {
                self.0.glance()
            }

            fn placeholder() -> Self {
                Self(String::new())
            }
        }

        pivot_json::serde_by_json!($name);
    )+};
}

ids! {
    /// The id of an [`Offer`](crate::Offer).
    OfferId,
    /// The id of a [`Product`](crate::Product).
    ProductId,
    /// The id of a [`Supplier`](crate::Supplier).
    SupplierId,
    /// The id of a [`Transaction`](crate::Transaction).
    TransactionId,
    /// The id of a distributor, the reseller that an account of Orange Travel B2B belongs to.
    DistributorId,
}
