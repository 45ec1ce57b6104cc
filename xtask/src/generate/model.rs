//! What the generator knows of the description.

use super::effects::Departure;
use super::meanings::Meaning;
use super::names;

/// A part of the API: what stands under one first segment of the path.
pub(crate) struct Service {
    /// `odr`.
    pub(crate) name: String,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) operations: Vec<Operation>,
}

pub(crate) struct Definition {
    pub(crate) name: String,
    /// What the description calls it, where that is not its name.
    pub(crate) alias: Option<String>,
    /// What it is, in a sentence, if the table of types has one.
    pub(crate) meaning: Option<String>,
    pub(crate) shape: Shape,
    /// Whether the reference shows it only by an example.
    pub(crate) is_from_example: bool,
    /// The methods that take and that give it.
    pub(crate) taken_by: Vec<String>,
    pub(crate) given_by: Vec<String>,
    /// The definitions that have a property of it.
    pub(crate) part_of: Vec<String>,
}

pub(crate) enum Shape {
    Object(Vec<Property>),
    Alias(Type),
}

pub(crate) struct Property {
    pub(crate) wire: String,
    pub(crate) kind: Type,
    pub(crate) default: Option<(String, bool)>,
    pub(crate) is_read_only: bool,
    /// How its text, or each of its texts, is written.
    pub(crate) format: Option<Format>,
    pub(crate) meaning: Option<Meaning>,
}

/// How a text is written, where its type does not say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Uuid,
    Base64,
}

impl Format {
    /// What is told of a field.
    pub(crate) fn sentence(self, is_list: bool) -> &'static str {
        match (self, is_list) {
            (Self::Uuid, false) => "A UUID.",
            (Self::Uuid, true) => "UUIDs.",
            (Self::Base64, _) => "In base64.",
        }
    }
}

/// A type of the description.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Text,
    /// A text that must not be printed.
    Secret,
    Integer,
    Number,
    Boolean,
    DateTime,
    Date,
    /// A set of texts, under its own name.
    Enum(String, Vec<String>),
    Anything,
    Map(Box<Type>),
    List(Box<Type>),
    /// A definition; boxed where it would contain itself.
    Named(String, bool),
    File,
}

pub(crate) struct Operation {
    /// The vendor's name of it, by which the tables know it: `CreateStack`.
    pub(crate) id: String,
    /// What its method is called: `create_order`.
    pub(crate) method_name: String,
    pub(crate) title: String,
    /// What the title does not say.
    pub(crate) meaning: Option<String>,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Type>,
    pub(crate) answer: Answer,
    pub(crate) takes_key: bool,
    pub(crate) is_task: bool,
    /// `cursor` or `numbered`, and whether that is a guess.
    pub(crate) paging: Option<(String, bool)>,
    /// Whether a page's size can be asked for.
    pub(crate) takes_page_size: bool,
    /// What it does, where its method does not tell.
    pub(crate) departure: Option<Departure>,
    /// How it is called, as Rust.
    pub(crate) example: Option<String>,
}

pub(crate) struct Parameter {
    pub(crate) wire: String,
    pub(crate) place: Place,
    pub(crate) required: bool,
    pub(crate) kind: Type,
    pub(crate) default: Option<(String, bool)>,
    pub(crate) meaning: Option<Meaning>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
}

/// What a success brings.
pub(crate) enum Answer {
    Nothing,
    /// JSON; `true` where a success may come without it.
    Json(Type, bool),
    File {
        media_type: String,
        is_guess: bool,
    },
}

/// Headers that the client sets itself.
pub(crate) const OWN_HEADERS: [&str; 3] = ["x-page", "x-page-size", "x-idempotency-key"];

impl Operation {
    /// The type that stands for it: `CreateOrder`.
    pub(crate) fn marker(&self) -> String {
        names::pascal(&self.method_name)
    }
}

impl Type {
    /// The definition it leads to.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Type::Named(name, _) => Some(name),
            Type::List(item) | Type::Map(item) => item.name(),
            _ => None,
        }
    }
}
