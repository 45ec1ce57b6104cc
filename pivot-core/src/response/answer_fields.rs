//! What of a type's fields an answer has, and what that says of the call.

use pivot_json::{Json, JsonWriter, List, Map, Object, RawJson, Scalar, WriteError};

use crate::error::body::{
    Known, Word, extra_fields_say_failed, is_errors_word, is_flag, is_usual_success, is_well_state, kind_of_field,
};
use crate::identity::is_identity;

/// What an answer's type is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// An object of known fields.
    Object,
    /// A list; the fields are those of its first item.
    Items,
    /// JSON of any form.
    Free,
    /// A map, a single value, a list of such or of free JSON.
    Other,
}

/// What of a type's fields a value has.
pub(crate) struct Fields {
    pub(crate) shape: Shape,
    pub(crate) type_name: &'static str,
    pub(crate) has_known: bool,
    pub(crate) has_unknown: bool,
    /// Whether an error's body would have the same fields.
    pub(crate) might_be_errors: bool,
    /// Whether it has nothing but what says that all is well, and words for people: then it is no error's body.
    pub(crate) says_only_success: bool,
    /// Whether a flag of the type's own, with nothing else than an error's fields, or what stands next to the type's fields
    /// says that the call failed.
    pub(crate) says_failed: bool,
    pub(crate) has_id: bool,
    /// Whether it has an `id` that names nothing.
    pub(crate) is_nameless: bool,
}

impl Fields {
    pub(crate) fn of(value: &dyn Json) -> Self {
        let mut fields = Self {
            shape: Shape::Other,
            type_name: "",
            has_known: false,
            has_unknown: false,
            might_be_errors: true,
            says_only_success: false,
            says_failed: false,
            has_id: false,
            is_nameless: false,
        };
        // It writes nowhere, so nothing can fail.
        let _ = value.write(&mut fields);
        fields
    }
}

/// Writes nowhere: looks at the outermost object alone.
impl JsonWriter for Fields {
    fn scalar(&mut self, _: Scalar<'_>) -> Result<(), WriteError> {
        Ok(())
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), WriteError> {
        let table = object.table();
        let present = || table.names.iter().enumerate().filter(|(at, _)| !object.field(*at).is_absent());
        let (mut is_proven, mut is_flagged) = (false, false);
        for (position, name) in present() {
            self.has_known = true;
            let word = kind_of_field(name);
            let is_word = word != Word::Other;
            self.might_be_errors &= is_word;
            is_proven = !is_word && *name != "id";
            // A flag is a word of errors.
            is_flagged |= word == Word::Flag && Single::of(object.field(position)) == Single::False;
            // One field that no error has is enough.
            if is_proven {
                break;
            }
        }
        self.shape = Shape::Object;
        self.type_name = table.type_name;
        // What came in another form came all the same.
        let misfits = object.extra().misfits();
        self.has_known |= !misfits.is_empty();
        is_flagged |= misfits.iter().any(|misfit| is_flag(misfit.path()) && misfit.raw().as_json() == "false");
        self.has_unknown = !object.extra().is_empty();
        // The flag of a type may be that of the thing that was asked for, such as a build that failed.
        self.says_failed = is_flagged && !is_proven;
        if self.has_unknown || !misfits.is_empty() {
            self.says_failed |= says_failed_in_extra(object, present());
        }
        self.says_only_success =
            self.might_be_errors && !self.has_unknown && misfits.is_empty() && says_only_success(object);
        let id = table.names.iter().position(|name| *name == "id");
        self.has_id = id.is_some();
        let id = id.map(|position| object.field(position)).filter(|id| !id.is_absent());
        self.is_nameless = id.is_some_and(|id| Single::of(id).is_no_identity());
        Ok(())
    }

    fn map(&mut self, _: &dyn Map) -> Result<(), WriteError> {
        Ok(())
    }

    fn raw(&mut self, _: &RawJson) -> Result<(), WriteError> {
        self.shape = Shape::Free;
        Ok(())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), WriteError> {
        if !list.is_empty() {
            list.item(0).write(self)?;
        }
        // Of several, one may have failed without the others.
        self.says_failed &= list.len() == 1;
        self.shape = Shape::Items;
        Ok(())
    }
}

/// Whether an object can have nothing but states and messages, and each that it has is a usual success or a text. A field
/// that is absent may have come as `null`, which says nothing either.
fn says_only_success(object: &dyn Object) -> bool {
    object.table().names.iter().enumerate().all(|(position, name)| {
        let value = object.field(position);
        match kind_of_field(name) {
            Word::State | Word::Message if value.is_absent() => true,
            Word::State => is_text(value, is_usual_success),
            Word::Message => is_text(value, |_| true),
            Word::Flag | Word::Errors | Word::Other => false,
        }
    })
}

/// Whether what came next to the fields of a type, or does not fit them, says that the call failed, with the fields of the
/// type that an error has too.
fn says_failed_in_extra<'t>(object: &dyn Object, present: impl Iterator<Item = (usize, &'t &'static str)>) -> bool {
    let (mut names, mut texts, mut is_well) = (Vec::new(), Vec::new(), false);
    for (position, name) in present {
        let value = Single::of(object.field(position));
        // A count of 0 next to a refusal proves no answer.
        if !is_errors_word(name) {
            names.extend((value != Single::Number(0)).then_some(*name));
            continue;
        }
        names.push(*name);
        if let Single::Text(text) = value {
            is_well |= is_well_state(name, &text);
            texts.push((*name, text));
        }
    }
    // A status that is none of its type's is no less one of the call: `"status": 402`.
    let misfits = object.extra().misfits();
    let odd = misfits.iter().map(|misfit| (misfit.path(), misfit.raw().clone()));
    let beside = object.extra().iter().map(|(name, raw)| (name, raw.clone())).chain(odd);
    let beside = beside.map(|(name, raw)| (name, move || raw.to_value()));
    let texts = texts.iter().map(|(name, text)| (*name, text.as_str()));
    extra_fields_say_failed(beside, Known::of(names.into_iter(), is_well).saying(texts))
}

/// What a single value is, as far as it matters.
#[derive(PartialEq)]
enum Single {
    False,
    Text(String),
    Number(i64),
    Other,
}

impl Single {
    fn is_no_identity(&self) -> bool {
        match self {
            Self::Text(text) => !is_identity(text),
            Self::Number(number) => *number <= 0,
            Self::False | Self::Other => false,
        }
    }

    fn of(value: &dyn Json) -> Self {
        let mut single = Self::Other;
        look_at(value, &mut |scalar| {
            single = match scalar {
                Scalar::Bool(false) => Self::False,
                Scalar::Text(text) => Self::Text(text.into_owned()),
                Scalar::Int(number) => Self::Number(number),
                Scalar::UInt(number) => Self::Number(i64::try_from(number).unwrap_or(i64::MAX)),
                _ => Self::Other,
            };
        });
        single
    }
}

/// Whether a value is a text of which something holds. The text is not copied.
fn is_text(value: &dyn Json, holds: impl Fn(&str) -> bool) -> bool {
    let mut found = false;
    look_at(value, &mut |scalar| found = matches!(scalar, Scalar::Text(text) if holds(&text)));
    found
}

/// Shows a single value to `look`, and nothing of any other.
fn look_at(value: &dyn Json, look: &mut dyn FnMut(Scalar<'_>)) {
    // It writes nowhere, so nothing can fail.
    let _ = value.write(&mut Look(look));
}

struct Look<'a>(&'a mut dyn FnMut(Scalar<'_>));

impl JsonWriter for Look<'_> {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), WriteError> {
        (self.0)(scalar);
        Ok(())
    }

    fn object(&mut self, _: &dyn Object) -> Result<(), WriteError> {
        Ok(())
    }

    fn list(&mut self, _: &dyn List) -> Result<(), WriteError> {
        Ok(())
    }

    fn map(&mut self, _: &dyn Map) -> Result<(), WriteError> {
        Ok(())
    }

    fn raw(&mut self, _: &RawJson) -> Result<(), WriteError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)] // tests may fail loudly

    use pivot_json::Extra;
    use pivot_json_derive::JsonObject;

    use super::*;
    use crate::error::body::error_alone;

    #[derive(JsonObject)]
    struct Outcome {
        status: Option<String>,
        message: Option<String>,
        extra: Extra,
    }

    /// A flag that is absent may have come as `null`, which says that the call failed.
    #[derive(JsonObject)]
    struct Flagged {
        status: Option<String>,
        success: Option<bool>,
        extra: Extra,
    }

    #[test]
    fn what_says_only_success_is_never_the_body_of_an_error() {
        let states = [
            r#""success""#,
            r#""OK""#,
            r#"" ok ""#,
            r#""error""#,
            r#""failed""#,
            r#""not found""#,
            r#""""#,
            "null",
            "404",
            "0",
            "false",
            "{}",
        ];
        let messages = [r#""error: not found""#, r#""done""#, r#""""#, "null", "404", "[]", r#"["no"]"#, r#"{"a": 1}"#];
        let beside = ["", r#", "error": "no""#, r#", "code": 404"#, r#", "errorCode": null"#, r#", "success": false"#];
        let (mut short, mut errors) = (0, 0);
        for (state, message, beside) in
            states.iter().flat_map(|state| messages.iter().flat_map(move |m| beside.map(|b| (state, m, b))))
        {
            let body = format!(r#"{{"status": {state}, "message": {message}{beside}}}"#);
            let is_error = error_alone(body.as_bytes()).is_some();
            let says_only_success = |value: &dyn Json| Fields::of(value).says_only_success;
            let is_short =
                pivot_json::from_slice::<Outcome>(body.as_bytes()).is_ok_and(|value| says_only_success(&value));
            assert!(!is_short || !is_error, "{body}");
            let flagged = format!(r#"{{"status": {state}, "success": null}}"#);
            assert!(!says_only_success(&pivot_json::from_slice::<Flagged>(flagged.as_bytes()).unwrap()), "{flagged}");
            short += usize::from(is_short);
            errors += usize::from(is_error);
        }
        // Three spellings of a success, each with a message that is one of three texts, a number that is read as a text, or none.
        assert_eq!(short, 3 * 5);
        assert!(errors > 100, "{errors}");
    }
}
