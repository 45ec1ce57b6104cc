//! Reads error responses, whatever their format.
//!
//! Vendors, their gateways and proxies use formats of their own: an object with a code and a message, nested objects, a
//! list, RFC 7807, OAuth's `error` and `error_description`, a web page. Each part is read independently, so that a part
//! in an unexpected format does not hide the others.

mod deeds;
mod details;
mod extra_fields;
mod failure;
mod further;
mod guess;
mod nothing;
mod parts;
mod seen;
mod shorten;
mod signs;
mod text;
mod tone;
mod values;
mod words;

use serde_json::{Map, Value};

pub(crate) use deeds::with_deeds_done;
pub(crate) use failure::{
    Known, Nothing, Word, extra_fields_say_failed, failure_in_free_json, is_errors_word, is_flag, is_usual_success,
    is_well_state, kind_of_field, nothing_but,
};
pub use failure::{error_alone, failure};

use crate::encode::boundary_before;
use crate::endpoint::ErrorDetails;
use crate::redaction::named_secrets;
use parts::{Parts, plain};

/// Of bodies beyond this, long texts and lists are shortened before they are read.
const MOST_JSON: usize = 1 << 14;

/// How deep an error is looked for in objects, lists and texts that hold JSON.
const MOST_LEVELS: u8 = 6;

/// How many letters of one text are kept.
const MOST_LETTERS: usize = 500;

/// How many bytes a summary has at most.
const MOST_SUMMARY: usize = 3000;

/// The content of an error response.
///
/// ```
/// use pivot_core::error::body::ErrorWords;
///
/// let said = ErrorWords::of(br#"{"code": 422, "message": "invalid", "errors": {"sku": ["is missing", "is short"]}}"#);
/// assert_eq!(said.code.as_deref(), Some("422"));
/// assert_eq!(said.summary().as_deref(), Some("invalid; sku: is missing, is short"));
///
/// let said = ErrorWords::of(b"<html><head><title>502 Bad Gateway</title></head><body><hr>nginx</body></html>");
/// assert_eq!(said.summary().as_deref(), Some("502 Bad Gateway nginx"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorWords {
    /// The machine-readable code, a number or a word. `None` if there is none.
    pub code: Option<String>,
    /// What went wrong. For a body that is not JSON, its beginning: on one line, without tags, at most 200 characters.
    pub message: Option<String>,
    /// An explanation of the message, if the body has it separately.
    pub description: Option<String>,
    /// The vendor's id of the request or of the error. `None` if there is none.
    pub reference: Option<String>,
    /// Individual problems, such as a field and what is wrong with it. At most twenty, then the number of further ones.
    pub details: Vec<String>,
}

/// Names, in small letters without separators, under which a part stands; the first that is there counts.
const CODES: [&str; 6] = ["code", "errorcode", "errcode", "errorid", "faultcode", "statuscode"];
const MESSAGES: [&str; 8] =
    ["message", "errormessage", "msg", "errmsg", "title", "faultstring", "errortitle", "reason"];
const DESCRIPTIONS: [&str; 6] = ["description", "errordescription", "detail", "details", "errordetail", "explanation"];
const REFERENCES: [&str; 7] =
    ["reference", "requestid", "traceid", "correlationid", "errorreference", "transactionid", "instance"];
const DETAILS: [&str; 19] = [
    "errors",
    "details",
    "detail",
    "violations",
    "fielderrors",
    "validationerrors",
    "invalidparams",
    "messages",
    "modelstate",
    "nonfielderrors",
    "errordetails",
    "errorlist",
    "errormessages",
    "invalidfields",
    "issues",
    "failures",
    "suberrors",
    "fields",
    "validation",
];
/// Objects that hold the error: all of the first four; of the others the words alone, unless nothing is found next to them.
const HOLDERS: [&str; 15] = [
    "error",
    "fault",
    "exception",
    "extensions",
    "data",
    "meta",
    "result",
    "response",
    "body",
    "payload",
    "envelope",
    "innererror",
    "innerexception",
    "cause",
    "failure",
];

/// Those that may be a text that is the error.
const TEXT_HOLDERS: [&str; 4] = ["data", "response", "body", "payload"];

impl ErrorWords {
    /// Reads the body of an error response. Never fails: what cannot be read is left out. The work is linear in the
    /// size of the body, and the result is bounded.
    ///
    /// The result has words if the body has any: if no part has a known name, an object of texts is taken as problems
    /// of fields, and the beginning of anything else as the message, without the values of secrets.
    pub fn of(body: &[u8]) -> Self {
        match json(body) {
            Some(value) => Self::of_json(&value, 0).or_guessed(&value, body),
            // JSON that is cut may hold secrets too.
            None => Self { message: text::beginning(&named_secrets::shown(body)), ..Self::default() },
        }
    }

    /// Reads the JSON of an error response like [`of`](Self::of).
    pub fn of_value(value: &Value) -> Self {
        Self::of_json(value, 0).or_guessed(value, value.to_string().as_bytes())
    }

    /// Reads only parts with known names, for a body that may not be an error response.
    pub fn named(body: &[u8]) -> Self {
        json(body).map(|value| Self::of_json(&value, 0)).unwrap_or_default()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Everything except code and reference as one text of at most 3,000 bytes. `None` if there is nothing.
    pub fn summary(&self) -> Option<String> {
        let mut summary = self.message.clone().unwrap_or_default();
        if let Some(description) = &self.description
            && !summary.contains(description.as_str())
        {
            summary.push_str(if summary.is_empty() { "" } else { ": " });
            summary.push_str(description);
        }
        for detail in &self.details {
            if self.message.as_ref() != Some(detail) {
                summary.push_str(if summary.is_empty() { "" } else { "; " });
                summary.push_str(detail);
            }
        }
        if summary.len() > MOST_SUMMARY {
            summary.truncate(boundary_before(&summary, MOST_SUMMARY));
            summary.push('…');
        }
        Some(summary).filter(|summary| !summary.is_empty())
    }

    fn of_json(value: &Value, level: u8) -> Self {
        if level > MOST_LEVELS {
            return Self::default();
        }
        match value {
            Value::Object(object) => Self::of_object(object, level),
            Value::Array(items) => Self::of_list(items, level),
            Value::String(text) => match json(text.as_bytes()) {
                // A proxy may have written the vendor's JSON as a text.
                Some(inner @ (Value::Object(_) | Value::Array(_))) => Self::of_json(&inner, level + 1),
                _ => Self { message: worded(text), ..Self::default() },
            },
            Value::Null | Value::Bool(_) | Value::Number(_) => Self::default(),
        }
    }

    /// Several errors: the first tells what happened, the others are particulars.
    fn of_list(items: &[Value], level: u8) -> Self {
        for item in items {
            let mut words = Self::of_json(item, level + 1);
            if words.is_empty() {
                continue;
            }
            let known = words.summary();
            for other in details::of_list(items, level + 1) {
                if known.as_ref() != Some(&other) && words.code.as_ref() != Some(&other) {
                    words.details.push(other);
                }
            }
            words.details.truncate(details::MOST + 1);
            return words;
        }
        Self::default()
    }

    fn of_object(object: &Map<String, Value>, level: u8) -> Self {
        let parts = Parts::of(object);
        let mut words = Self {
            code: parts.scalar(&CODES),
            message: parts.text(&MESSAGES),
            description: parts.text(&DESCRIPTIONS),
            reference: parts.scalar(&REFERENCES),
            details: Vec::new(),
        };
        words.take_error_text(&parts);
        for names in [&MESSAGES[..], &DESCRIPTIONS] {
            for name in names {
                if let Some(inner @ (Value::Array(_) | Value::Object(_))) = parts.get(name)
                    && !DETAILS.contains(name)
                {
                    words.details.append(&mut details::of(inner, level + 1));
                }
            }
        }
        // RFC 7807: the type is the code, unless it says nothing.
        if words.code.is_none() && (parts.has("title") || parts.has("detail")) {
            words.code = parts.text(&["type"]).filter(|kind| kind != "about:blank");
        }
        for (at, holder) in HOLDERS.iter().enumerate() {
            match parts.get(holder) {
                Some(inner @ (Value::Object(_) | Value::Array(_))) => {
                    let said = Self::of_json(inner, level + 1);
                    if at < 4 || words.is_bare() {
                        words.fill(said);
                    } else if said.is_bare() {
                        further::add_mistakes(&mut words, inner, level + 1);
                    } else {
                        words.fill(Self { code: None, reference: None, ..said });
                    }
                }
                Some(inner @ Value::String(_)) if TEXT_HOLDERS.contains(holder) && words.is_bare() => {
                    words.fill(Self::of_json(inner, level + 1));
                }
                _ => {}
            }
        }
        for name in DETAILS {
            if let Some(inner) = parts.get(name)
                && (!inner.is_string() || name == "errors")
            {
                words.details.append(&mut details::of(inner, level + 1));
                if words.code.is_none() && words.message.is_none() {
                    // What is a list of errors elsewhere holds the only words here.
                    let first = Self::of_json(inner, level + 1);
                    words.code = first.code;
                    words.reference = words.reference.or(first.reference);
                }
            }
        }
        further::add(&mut words, &parts);
        words.details.truncate(details::MOST + 1);
        words
    }

    /// Whether there are no words for people yet.
    fn is_bare(&self) -> bool {
        self.message.is_none() && self.description.is_none() && self.details.is_empty()
    }

    /// `error` as a text is OAuth's code where it is a word, and a message where it is a sentence, or what HTTP calls the status
    /// that stands next to it.
    fn take_error_text(&mut self, parts: &Parts<'_>) {
        let Some(error) = parts.text(&["error", "err", "fault", "exception"]) else { return };
        let is_phrase =
            parts.has("status") && error.starts_with(char::is_uppercase) && error.contains(char::is_lowercase);
        let is_word = !error.contains(char::is_whitespace) && !is_phrase;
        if is_word && self.code.is_none() {
            self.code = Some(error);
        } else if self.message.is_none() && self.code.as_ref() != Some(&error) {
            self.message = Some(error);
        }
    }

    /// Where the words are without any for people, what may be meant as such.
    fn or_guessed(self, value: &Value, body: &[u8]) -> Self {
        if !self.is_bare() {
            return self;
        }
        let (message, details) = guess::words(value, body, self.code.as_deref());
        Self { message, details, ..self }
    }

    /// Takes from an error inside what is not known yet.
    fn fill(&mut self, inner: Self) {
        let Self { code, message, description, reference, details } = inner;
        self.code = self.code.take().or(code);
        self.reference = self.reference.take().or(reference);
        let mut further = Vec::new();
        match &self.message {
            None => self.message = message,
            Some(_) => further.extend(message),
        }
        match &self.description {
            None => self.description = description,
            Some(_) => further.extend(description),
        }
        further.extend(details);
        for words in further {
            further::add_one(self, words);
        }
    }
}

impl From<ErrorWords> for ErrorDetails {
    fn from(words: ErrorWords) -> Self {
        let message = words.summary();
        Self { code: words.code, message, request_id: words.reference, ..Self::default() }
    }
}

/// A text with something in it, and not too long.
fn worded(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    Some(match text.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    })
}

/// The body as JSON, if it is, or what is left of it when it is [shortened](shorten::shortened). Linear in the body.
fn json(body: &[u8]) -> Option<Value> {
    let body = crate::encode::without_mark(body).trim_ascii();
    match body.first() {
        // What is JSON to the letter is read fastest by what makes trees of it; the rest is JSON by and large.
        Some(b'{' | b'[' | b'"') if body.len() <= MOST_JSON => {
            serde_json::from_slice(body).or_else(|_| pivot_json::from_slice(body)).ok()
        }
        Some(b'{' | b'[') => pivot_json::from_slice(&shorten::shortened(body)?).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod success_in_doubt;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod verdicts;
