//! Secrets that are known by the name they stand under in a body.
//!
//! Nothing is parsed: a body may be cut, or nested without end, and its secrets must be found all the same. One pass over the
//! tokens of JSON is enough.

use std::ops::Range;

use bytes::Bytes;
use http::HeaderValue;
use pivot_json::places_in_order;

use crate::redaction::runs::leading;
#[cfg(feature = "recording")]
use crate::redaction::scrub::from_base64;
use crate::redaction::scrub::{Secrets, scrub_bytes, unescape};
use crate::redaction::{REDACTED, Secret, is_secret_name};

/// How much of a body is looked at of which only the beginning is shown.
const BEGINNING: usize = 16 * 1024;

/// Below so many bytes, what follows a name in prose is no value.
const SHORTEST: usize = 3;

/// How many names of secrets within one value are looked at: each takes as long as the rest of the value.
const MOST_NESTED: usize = 8;

/// What headers put before a credential.
const SCHEMES: [&[u8]; 4] = [b"bearer", b"basic", b"token", b"digest"];

/// The secrets in the body of a request.
pub(crate) fn in_request(media_type: Option<&HeaderValue>, body: &[u8]) -> Vec<Secret> {
    let media_type = media_type.map(|value| value.as_bytes().to_ascii_lowercase());
    if media_type.is_some_and(|name| name.starts_with(b"application/x-www-form-urlencoded")) {
        let mut found = Vec::new();
        for (name, value) in url::form_urlencoded::parse(body) {
            if is_secret_name(&name) {
                found.push(value.into_owned());
            }
        }
        return secrets(found);
    }
    in_json(body)
}

/// The beginning of an answer's body, 16 KB at most, without the values that stand under names of secrets, in JSON or in
/// whatever else it is, and without codes that activate an eSIM.
pub(crate) fn shown(body: &[u8]) -> Bytes {
    let beginning = &body[..body.len().min(BEGINNING)];
    let mut found = texts_in_json(beginning);
    found.append(&mut in_text(beginning, Prose::SmallLetters));
    scrub_bytes(&Bytes::copy_from_slice(beginning), &Secrets::new(secrets(found)))
}

/// The secrets that an answer brings: what stands under names of secrets in its JSON and is a secret, in its words or in
/// whatever else it is, and codes that activate an eSIM; in the words only of its first 16 KB, also where those are escaped.
pub(crate) fn in_answer(body: &[u8], is_secret: &dyn Fn(&str) -> bool) -> Vec<Secret> {
    let beginning = &body[..body.len().min(BEGINNING)];
    let mut found = texts_in_json(body);
    found.append(&mut in_text(beginning, Prose::NoDigits));
    for undone in unescaped(beginning) {
        found.append(&mut in_text(&undone, Prose::NoDigits));
    }
    found.retain(|text| is_secret(text));
    secrets(found)
}

/// The secrets that a text of any kind and length holds by their names, also where it is escaped or in base64, and codes that
/// activate an eSIM.
#[cfg(feature = "recording")]
pub(crate) fn anywhere(text: &[u8]) -> Vec<String> {
    /// How many times a text may be in base64.
    const ENCODINGS: usize = 2;
    let mut found = Vec::new();
    let mut look_at = |text: &[u8]| {
        found.append(&mut texts_in_json(text));
        found.append(&mut in_text(text, Prose::NoDigits));
    };
    look_at(text);
    let mut undone = unescaped(text);
    let decoded = |text: &[u8]| std::iter::successors(from_base64(text), |text| from_base64(text)).take(ENCODINGS);
    let mut decoded: Vec<Vec<u8>> = undone.iter().map(Vec::as_slice).chain([text]).flat_map(decoded).collect();
    let escaped: Vec<Vec<u8>> = decoded.iter().flat_map(|text| unescaped(text)).collect();
    undone.append(&mut decoded);
    undone.extend(escaped);
    undone.iter().for_each(|text| look_at(text));
    found
}

/// Which values behind a colon and a space are prose.
#[derive(Clone, Copy)]
enum Prose {
    /// Words of small letters: where nothing is lost if another word is hidden.
    SmallLetters,
    /// Whatever holds no digit: where a person has to understand what is left.
    NoDigits,
}

/// What stands behind the name of a secret in text of any kind: a form, JSON within a text, a dump of PHP's or Python's,
/// YAML, XML; and codes that activate an eSIM, which tell themselves.
fn in_text(text: &[u8], prose: Prose) -> Vec<String> {
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let mut found = Vec::new();
    // Where the value ends that was looked at last, and how many names of secrets stood in it since.
    let (mut end, mut nested) = (0, 0);
    let mut at = 0;
    while at < text.len() {
        let length = leading(&text[at..], usize::MAX, &is_of_name);
        let name = &text[at..at + length];
        let is_tag = at > 0 && text[at - 1] == b'<';
        at += length;
        if name == b"1" && text[at..].starts_with(b"$") {
            nested = if at < end { nested + 1 } else { 0 };
            if nested <= MOST_NESTED {
                let code = value(&text[at - 1..]);
                end = end.max(at - 1 + code.len());
                found.append(&mut activation_code(code));
            }
        } else if length > 0 && is_secret_name(&String::from_utf8_lossy(name)) {
            nested = if at < end { nested + 1 } else { 0 };
            let behind = at + if is_tag { attributes(&text[at..]) } else { 0 };
            if nested <= MOST_NESTED
                && let Some(assigned) = Assigned::behind_name(&text[behind..])
            {
                end = end.max(behind + assigned.place.end);
                found.extend(assigned.secret(&text[behind..], prose));
            }
        }
        at += usize::from(length == 0);
    }
    found
}

/// What activates an eSIM, with the code that tells it from others: `1$smdp.example$MATCHING-ID`, mostly behind `LPA:`.
fn activation_code(code: &[u8]) -> Vec<String> {
    let code = String::from_utf8_lossy(code).into_owned();
    let mut parts = code.split('$').skip(1);
    match (parts.next(), parts.next()) {
        (Some(host), Some(matching)) if host.len() >= SHORTEST && matching.len() >= SHORTEST => {
            vec![matching.to_owned(), code]
        }
        _ => Vec::new(),
    }
}

/// How long the attributes of a tag are, behind its name.
fn attributes(text: &[u8]) -> usize {
    const LONGEST: usize = 256;
    match memchr::memchr2(b'<', b'>', &text[..text.len().min(LONGEST)]) {
        Some(end) if text[end] == b'>' && text[0] == b' ' => end,
        _ => 0,
    }
}

/// The text with its escapes undone, each layer of up to three.
fn unescaped(text: &[u8]) -> Vec<Vec<u8>> {
    const LAYERS: usize = 3;
    let mut layers: Vec<Vec<u8>> = Vec::new();
    while layers.len() < LAYERS
        && let Some(undone) = unescape(layers.last().map_or(text, Vec::as_slice))
    {
        layers.push(undone);
    }
    layers
}

/// A value that stands behind a name.
struct Assigned {
    place: Range<usize>,
    /// Whether it stands in "The token is …".
    is_sentence: bool,
    /// Whether it may be a word of a sentence: behind a colon and blanks alone, or in one.
    may_be_prose: bool,
}

impl Assigned {
    /// The value that a text which follows a name gives it.
    fn behind_name(text: &[u8]) -> Option<Self> {
        let is_closing = |byte| matches!(byte, b'"' | b'\'' | b'\\' | b']' | b' ');
        let is_opening =
            |byte| matches!(byte, b'"' | b'\'' | b'\\' | b'[' | b'{' | b'(' | b' ' | b'\t' | b'\r' | b'\n');
        let closing = leading(text, 8, &is_closing);
        let rest = &text[closing..];
        let sign = match rest {
            [b'=', b'>', ..] => 2,
            [b'=' | b':' | b'>', ..] => 1,
            [b'i', b's', b' ', ..] => 3,
            _ => return None,
        };
        let opening = leading(&rest[sign..], 64, &is_opening);
        let is_sentence = rest[0] == b'i';
        let is_bare = closing == 0 && rest[0] == b':' && leading(&rest[1..], opening, &|byte| byte == b' ') == opening;
        let mut start = closing + sign + opening;
        let length = value(&text[start..]).len();
        // The name of the scheme that headers put before a value: `Bearer abc`.
        let is_scheme = SCHEMES.iter().any(|scheme| text[start..start + length].eq_ignore_ascii_case(scheme));
        if is_scheme && text.get(start + length) == Some(&b' ') {
            start += length + 1;
        }
        let place = start..start + value(&text[start..]).len();
        Some(Self { place, is_sentence, may_be_prose: is_sentence || is_bare })
    }

    /// The value in its text, unless it is prose.
    fn secret(self, text: &[u8], prose: Prose) -> Option<String> {
        let value = String::from_utf8_lossy(&text[self.place]).into_owned();
        // A sign, as in `pin > 5`.
        if value.len() < SHORTEST {
            return None;
        }
        let is_word = match prose {
            Prose::SmallLetters if !self.is_sentence => value.bytes().all(|byte| byte.is_ascii_lowercase()),
            _ => value.len() <= SHORTEST || !value.bytes().any(|byte| byte.is_ascii_digit()),
        };
        (!self.may_be_prose || !is_word).then_some(value)
    }
}

/// What there is up to whatever ends a value.
fn value(text: &[u8]) -> &[u8] {
    let is_end =
        |byte| matches!(byte, b'"' | b'\'' | b'\\' | b'&' | b'<' | b'>' | b',' | b';' | b'}' | b']' | b')' | 0..=b' ');
    &text[..leading(text, usize::MAX, &|byte| !is_end(byte))]
}

/// Every text and number under the name of a secret in what may be JSON, also within a list or an object of such a name, each
/// once. The work is linear in the body.
pub(crate) fn in_json(json: &[u8]) -> Vec<Secret> {
    secrets(texts_in_json(json))
}

fn texts_in_json(json: &[u8]) -> Vec<String> {
    let mut texts = Vec::new();
    for place in places(json) {
        texts.push(text(&json[place]));
    }
    distinct(texts)
}

/// What may be JSON, with a mark in the place of every text and number under the name of a secret.
pub(crate) fn without_values(json: &Bytes) -> Bytes {
    let places = places(json);
    if places.is_empty() {
        return json.clone();
    }
    let mut left = Vec::with_capacity(json.len());
    let mut at = 0;
    for place in places {
        left.extend_from_slice(&json[at..place.start]);
        left.extend_from_slice(format!("\"{REDACTED}\"").as_bytes());
        at = place.end;
    }
    left.extend_from_slice(&json[at..]);
    left.into()
}

/// Where texts and numbers stand under the names of secrets.
fn places(json: &[u8]) -> Vec<Range<usize>> {
    if !matches!(json.trim_ascii_start().first(), Some(b'{' | b'[' | 0xef)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    // `None` outside of a secret; else how many lists and objects have been opened since its name.
    let mut inside: Option<usize> = None;
    let mut at = 0;
    while let Some(byte) = json.get(at) {
        let mut next = at + 1;
        match byte {
            b'"' => {
                next = string_end(json, at);
                let after = leading(&json[next..], usize::MAX, &|byte| byte.is_ascii_whitespace());
                if json.get(next + after) == Some(&b':') {
                    if inside.unwrap_or(0) == 0 {
                        inside = is_secret_name(&text(&json[at..next])).then_some(0);
                    }
                } else if inside.is_some() {
                    found.push(at..next);
                }
            }
            b'-' | b'0'..=b'9' => {
                next += leading(&json[next..], usize::MAX, &|byte| matches!(byte, b'0'..=b'9' | b'.'));
                if inside.is_some() {
                    found.push(at..next);
                }
            }
            b'{' | b'[' => inside = inside.map(|depth| depth + 1),
            b'}' | b']' => inside = inside.and_then(|depth| depth.checked_sub(1)),
            b',' if inside == Some(0) => inside = None,
            _ => {}
        }
        at = next;
    }
    found
}

/// Where a string ends that begins at `start`: behind its closing quote, or at the end of what there is.
fn string_end(json: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(found) = json.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += found;
        if json[at] == b'"' {
            return at + 1;
        }
        at += 2;
    }
    json.len()
}

/// What a token means: a string's text, or as much of it as there is.
fn text(token: &[u8]) -> String {
    serde_json::from_slice(token).unwrap_or_else(|_| {
        let inner = token.strip_prefix(b"\"").unwrap_or(token);
        String::from_utf8_lossy(inner.strip_suffix(b"\"").unwrap_or(inner)).into_owned()
    })
}

fn distinct(mut texts: Vec<String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::with_capacity(texts.len());
    for place in places_in_order(texts.len(), &|one, other| texts[one].cmp(&texts[other])) {
        let text = std::mem::take(&mut texts[place]);
        if !text.trim().is_empty() && distinct.last() != Some(&text) {
            distinct.push(text);
        }
    }
    distinct
}

fn secrets(texts: Vec<String>) -> Vec<Secret> {
    let mut secrets = Vec::new();
    for text in distinct(texts) {
        secrets.push(Secret::from(text));
    }
    secrets
}

#[cfg(test)]
mod tests;
