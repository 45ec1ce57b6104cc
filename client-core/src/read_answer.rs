//! Whether a success is what the operation gives.

use http::Method;
use open_json::{Json, List, Map, Object, RawJson, Scalar, Sink, Unwritable};

use crate::encode::without_mark;
use crate::endpoint::Effect;
use crate::error::Error;
use crate::error_body::{
    ErrorWords, Known, error_alone, failure, failure_in_free_json, is_errors_word, is_flag, is_well_state,
    says_failed_beside,
};
use crate::identity::is_identity;
use crate::response::RawResponse;

impl RawResponse {
    /// Reads the body as JSON into a value in place, as [`read_into`](Self::read_into) does, and sees whether it is what the
    /// operation gives. Not generic: for clients with many types.
    ///
    /// A list of one where an object is expected is that object, and an object where a list is expected is a list of one.
    /// Nothing is an empty list where nothing but a list was asked for, and enough of an answer to a DELETE: the value is then
    /// left as it is, which must be blank.
    ///
    /// # Errors
    /// As `read_into`. Where the body is an error's, or what stands beside the type's fields says that the call failed
    /// (`"success": false`, a filled `error`), or an object that has fields and none of the type's, or an empty
    /// one of a type that has an `id`, it is an [`ErrorKind::ApiFailure`](crate::ErrorKind::ApiFailure). So it is if the call
    /// has an effect and the `id` of what it answers [names nothing](crate::is_identity), or if such a call answers JSON of any
    /// form and any part of that says failure.
    pub fn read_answer(&self, value: &mut dyn Json) -> Result<(), Error> {
        let is_empty = without_mark(&self.body).trim_ascii().is_empty();
        let may_be_empty = self.effect == Effect::None && Fields::of(value).shape == Shape::Items;
        if is_empty && (self.needs_no_body() || may_be_empty) {
            return Ok(());
        }
        match self.read_into(value) {
            Ok(()) => self.judge(value),
            Err(error) => match failure(&self.body) {
                Some(words) => Err(self.api_failure(self.fault(words))),
                None => self.read_other_form(value, error),
            },
        }
    }

    /// What was deleted is told by some servers, and needed by nobody.
    fn needs_no_body(&self) -> bool {
        self.endpoint.method == Method::DELETE
    }

    /// Reads an object as a list of one, or a list of one as an object.
    fn read_other_form(&self, value: &mut dyn Json, error: Error) -> Result<(), Error> {
        if self.is_strict() {
            return Err(error);
        }
        let body = without_mark(&self.body).trim_ascii();
        if let Some(inner) = body.strip_prefix(b"[").and_then(|body| body.strip_suffix(b"]")) {
            // Of more than one item, what is left is no JSON.
            if open_json::read_slice(inner, value).is_ok() {
                return self.judge(value);
            }
            return Err(self.wrong_number(body).unwrap_or(error));
        }
        if body.starts_with(b"{") {
            let list = [b"[", body, b"]"].concat();
            // Anything is an item of which nothing is known; one of which something is known is meant.
            if open_json::read_slice(&list, value).is_ok() && Fields::of(value).known > 0 {
                return self.judge(value);
            }
        }
        Err(error)
    }

    /// The error of a list that has no item, or several, where one object is expected.
    fn wrong_number(&self, body: &[u8]) -> Option<Error> {
        let found = match open_json::from_slice::<Vec<serde_json::Value>>(body).ok()?.len() {
            0 => "none".to_owned(),
            1 => return None,
            several => several.to_string(),
        };
        Some(self.unexpected(&format!("with a list: expected one item, found {found}")))
    }

    /// The error that a list holds in the place of records: its first record has none of its type's fields, or could not be
    /// read.
    pub(crate) fn error_in_list(&self, first: Option<&dyn Json>) -> Option<Error> {
        if first.is_some_and(|first| Fields::of(first).known > 0) {
            return None;
        }
        failure(&self.body).map(|words| self.api_failure(self.fault(words)))
    }

    /// Whether what was read is an answer of its type.
    fn judge(&self, value: &dyn Json) -> Result<(), Error> {
        let fields = Fields::of(value);
        let words = match fields.shape {
            Shape::Free if self.effect != Effect::None => failure_in_free_json(&self.body),
            Shape::Free | Shape::Other => error_alone(&self.body),
            Shape::Object | Shape::Items if fields.known == 0 && fields.unknown > 0 => failure(&self.body),
            Shape::Object | Shape::Items if fields.says_failed => Some(ErrorWords::of(&self.body)),
            Shape::Object if fields.known > 0 && fields.might_be_errors => error_alone(&self.body),
            Shape::Object | Shape::Items => None,
        };
        if let Some(words) = words {
            return Err(self.api_failure(self.fault(words)));
        }
        match fields.shape {
            // Of what was made, changed or bought, nobody knows which it is.
            Shape::Object if self.effect != Effect::None && fields.is_nameless && !self.needs_no_body() => {
                Err(self.unexpected(&format!("with {} whose id names nothing", fields.type_name)))
            }
            Shape::Object if fields.known > 0 => Ok(()),
            Shape::Object if fields.unknown > 0 => {
                Err(self.unexpected(&format!("its JSON has none of the fields of {}", fields.type_name)))
            }
            Shape::Object if fields.has_id && !self.needs_no_body() => {
                Err(self.unexpected(&format!("with an empty object where {} is expected", fields.type_name)))
            }
            _ => Ok(()),
        }
    }
}

/// Whether a value is an object that has a field of its type.
pub(crate) fn has_known_fields(value: &dyn Json) -> bool {
    Fields::of(value).known > 0
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
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
struct Fields {
    shape: Shape,
    type_name: &'static str,
    known: usize,
    unknown: usize,
    /// Whether an error's body would have the same fields.
    might_be_errors: bool,
    /// Whether a flag of the type's own, with nothing else than an error's fields, or what stands beside the type's fields
    /// says that the call failed.
    says_failed: bool,
    has_id: bool,
    /// Whether it has an `id` that names nothing.
    is_nameless: bool,
}

impl Fields {
    fn of(value: &dyn Json) -> Self {
        let mut fields = Self {
            shape: Shape::Other,
            type_name: "",
            known: 0,
            unknown: 0,
            might_be_errors: true,
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
impl Sink for Fields {
    fn scalar(&mut self, _: Scalar<'_>) -> Result<(), Unwritable> {
        Ok(())
    }

    fn object(&mut self, object: &dyn Object) -> Result<(), Unwritable> {
        let table = object.table();
        let present = || table.names.iter().enumerate().filter(|(at, _)| !object.field(*at).is_absent());
        let (mut is_proven, mut is_flagged) = (false, false);
        for (position, name) in present() {
            self.known += 1;
            // One field that no error has is enough; of the others the names need not be looked at.
            if is_proven {
                continue;
            }
            let is_word = is_errors_word(name);
            self.might_be_errors &= is_word;
            is_proven = !is_word && *name != "id";
            is_flagged |= is_flag(name) && Single::of(object.field(position)) == Single::False;
        }
        self.shape = Shape::Object;
        self.type_name = table.type_name;
        // What came in another form came all the same.
        let misfits = object.extra().misfits();
        self.known += misfits.len();
        is_flagged |= misfits.iter().any(|misfit| is_flag(misfit.path()) && misfit.raw().as_json() == "false");
        self.unknown = object.extra().len();
        // The flag of a type may be that of the thing that was asked for, such as a build that failed.
        self.says_failed = is_flagged && !is_proven;
        if self.unknown > 0 || !misfits.is_empty() {
            self.says_failed |= says_failed_in_extra(object, present());
        }
        let id = table.names.iter().position(|name| *name == "id");
        self.has_id = id.is_some();
        let id = id.map(|position| object.field(position)).filter(|id| !id.is_absent());
        self.is_nameless = id.is_some_and(|id| match Single::of(id) {
            Single::Text(text) => !is_identity(&text),
            Single::Number(number) => number <= 0,
            Single::False | Single::Other => false,
        });
        Ok(())
    }

    fn map(&mut self, _: &dyn Map) -> Result<(), Unwritable> {
        Ok(())
    }

    fn raw(&mut self, _: &RawJson) -> Result<(), Unwritable> {
        self.shape = Shape::Free;
        Ok(())
    }

    fn list(&mut self, list: &dyn List) -> Result<(), Unwritable> {
        if list.count() > 0 {
            list.item(0).write(self)?;
        }
        // Of several, one may have failed without the others.
        self.says_failed &= list.count() == 1;
        self.shape = Shape::Items;
        Ok(())
    }
}

/// Whether what came beside the fields of a type, or does not fit them, says that the call failed, with the fields of the
/// type that an error has too.
fn says_failed_in_extra<'t>(object: &dyn Object, present: impl Iterator<Item = (usize, &'t &'static str)>) -> bool {
    let (mut names, mut texts, mut is_well) = (Vec::new(), Vec::new(), false);
    for (position, name) in present {
        names.push(*name);
        if is_errors_word(name)
            && let Single::Text(text) = Single::of(object.field(position))
        {
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
    says_failed_beside(beside, Known::of(names.into_iter(), is_well).saying(texts))
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
    fn of(value: &dyn Json) -> Self {
        let mut single = Self::Other;
        // It writes nowhere, so nothing can fail.
        let _ = value.write(&mut single);
        single
    }
}

impl Sink for Single {
    fn scalar(&mut self, scalar: Scalar<'_>) -> Result<(), Unwritable> {
        *self = match scalar {
            Scalar::Bool(false) => Self::False,
            Scalar::Text(text) => Self::Text(text.into_owned()),
            Scalar::Int(number) => Self::Number(number),
            Scalar::UInt(number) => Self::Number(i64::try_from(number).unwrap_or(i64::MAX)),
            _ => Self::Other,
        };
        Ok(())
    }

    fn object(&mut self, _: &dyn Object) -> Result<(), Unwritable> {
        Ok(())
    }

    fn list(&mut self, _: &dyn List) -> Result<(), Unwritable> {
        Ok(())
    }

    fn map(&mut self, _: &dyn Map) -> Result<(), Unwritable> {
        Ok(())
    }

    fn raw(&mut self, _: &RawJson) -> Result<(), Unwritable> {
        Ok(())
    }
}
