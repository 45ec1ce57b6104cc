//! Ids, each a type of its own, so that an offer's id cannot be taken for a product's.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        ///
        /// A text that means nothing but itself; in the documents, a UUID.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The id's text.
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

            fn placeholder() -> Self {
                Self(String::new())
            }
        }

        pivot_json::serde_by_json!($name);
    )+};
}

ids! {
    /// The id of an offer.
    OfferId,
    /// The id of a product.
    ProductId,
    /// The id of a supplier.
    SupplierId,
    /// The id of a transaction.
    TransactionId,
    /// The id of a distributor.
    DistributorId,
}
