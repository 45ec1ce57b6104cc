//! What the builders that `#[derive(Builder)]` (of `pivot-json-derive`) writes are made of.

/// Stands in a builder's type for a required field that is set.
#[derive(Clone, Copy, Debug)]
pub struct Set;

/// Is implemented by [`Set`] alone: a builder gives its value when each of its required fields is set.
#[diagnostic::on_unimplemented(
    message = "the required field `{Self}` is not set",
    label = "set `{Self}` before this",
    note = "a value is built once all of its required fields are set"
)]
pub trait IsSet: private::Sealed {}

impl IsSet for Set {}

mod private {
    pub trait Sealed {}

    impl Sealed for super::Set {}
}
