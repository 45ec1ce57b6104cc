//! Lists: filtered and given page by page, added to, and removed from.

use std::collections::HashSet;

use chrono::{DateTime, SecondsFormat, Utc};
use http::Method;
use serde_json::{Value, json};

use super::call::{Call, Remembered};
use super::memory::member_path;
use super::place::{Collection, NAMES, one};
use super::store::{Headers, Store, slice, text};

/// The list at a path, filtered by the parameters that are fields of its members, and its page.
pub(super) fn list(store: &Store, call: &Call<'_>, collection: &Collection) -> Remembered {
    let Some(kept) = store.all(&call.path()) else {
        return if collection.can_be_made { page(call, Vec::new()) } else { sampled(store, call, collection) };
    };
    let sample = call.sample.as_ref().map(one).cloned().unwrap_or_default();
    let schemas = call.operation.query_schemas();
    let filters = call.request.query.iter().filter(|(name, _)| schemas.contains_key(name.as_str()));
    let filters: Vec<(&str, &str)> = filters
        .filter(|(name, _)| !sample[name].is_null() || !collection.sample[name].is_null())
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let kept = kept.filter(|value| filters.iter().all(|(name, wanted)| is_as_asked(&value[*name], wanted)));
    page(call, kept.collect())
}

/// The sample of a list whose members no operation makes, with what was put into the one that it shows.
fn sampled(store: &Store, call: &Call<'_>, collection: &Collection) -> Remembered {
    let shown = collection.key.as_ref().and_then(|key| text(&call.sample.as_ref().map(one)?[key]));
    let kept = shown.and_then(|key| store.document(&member_path(&call.path(), &key)));
    let fitting = kept.and_then(|kept| call.operation.fitting(&Value::Object(kept.clone())));
    let mut answer = call.sampled();
    if let (Some(Value::Object(fields)), Some(Value::Object(shown))) =
        (fitting, answer.body.as_mut().and_then(|body| body.get_mut(0)))
    {
        shown.extend(fields);
    }
    answer
}

/// Whether a field has the value of a parameter: flags are asked for by 1 and 0 too, and a list has it as one of its own.
pub(super) fn is_as_asked(value: &Value, wanted: &str) -> bool {
    match value {
        Value::Bool(true) => matches!(wanted, "1" | "true"),
        // What was never said is not so.
        Value::Bool(false) => matches!(wanted, "0" | "false"),
        Value::Array(values) => values.iter().any(|value| is_as_asked(value, wanted)),
        other => text(other).as_deref() == Some(wanted),
    }
}

/// A page of what was found, where the operation has pages, each in the form of the answer.
pub(super) fn page(call: &Call<'_>, found: Vec<&Value>) -> Remembered {
    let (found, headers) = match call.operation.paging() {
        Some(paging) => {
            let size = call.request.header("x-page-size").parse().unwrap_or(25);
            slice(found, call.request.header("x-page"), size, Some(paging))
        }
        None => (found, Headers::new()),
    };
    let told = |kept: &&Value| match call.sample {
        Some(_) => call.operation.fitting(kept).unwrap_or_default(),
        None => (*kept).clone(),
    };
    Remembered { body: Some(found.iter().map(told).collect()), headers, is_sample: false }
}

/// What a request makes: one member, or one for each of a list, with what the server adds.
pub(super) fn create(store: &mut Store, call: &Call<'_>, collection: &Collection) -> Remembered {
    let (asked, path) = (call.asked(), call.path());
    let is_put = call.request.method == Method::PUT;
    let one_by_one = match &asked {
        Value::Array(items) => items.clone(),
        other => vec![other.clone()],
    };
    let mut made = Vec::new();
    for item in one_by_one {
        let mut item = match (item, collection.name_field()) {
            (Value::Object(fields), _) => Value::Object(fields),
            (other, Some(field)) => json!({field: other}),
            // What the list cannot show is not kept.
            (_, None) => continue,
        };
        let before = if is_put { called_so(store, &path, collection, &item) } else { None };
        if let (Some(Value::Object(before)), Value::Object(fields)) = (before, &item) {
            let mut changed = before;
            changed.extend(fields.clone());
            item = Value::Object(changed);
        }
        stamp(store, call, &mut item, collection.key.as_deref());
        store.push(&path, collection.key.as_deref(), item.clone());
        made.push(item);
    }
    let Some(sample) = &call.sample else { return Remembered::default() };
    let told =
        |made: &Value| call.operation.fitting(made).filter(|told| told.as_object().is_none_or(|it| !it.is_empty()));
    let told: Option<Vec<Value>> = made.iter().map(told).collect();
    match (told, sample.is_array()) {
        (Some(told), true) => Remembered { body: Some(told.into()), ..Remembered::default() },
        (Some(mut told), false) if told.len() == 1 => Remembered { body: told.pop(), ..Remembered::default() },
        // The answer tells of something else than what was made.
        _ => call.sampled(),
    }
}

/// Takes out of a list what is put again: what is called as it, by the first name that both have.
fn called_so(store: &mut Store, path: &str, collection: &Collection, item: &Value) -> Option<Value> {
    let names = collection.key.as_deref().into_iter().chain(NAMES);
    let (name, wanted) = names.filter_map(|name| Some((name.to_owned(), text(&item[name])?))).next()?;
    let before = store.all(path)?.find(|kept| text(&kept[&name]).as_ref() == Some(&wanted)).cloned()?;
    store.remove_called(path, &[&name], &HashSet::from([wanted]));
    Some(before)
}

/// Removes those of a list that the body names, or all where it names none.
pub(super) fn delete_some(store: &mut Store, call: &Call<'_>) -> Remembered {
    let path = call.path();
    match call.asked() {
        Value::Array(items) => {
            let named = |item: &Value| text(item).or_else(|| NAMES.iter().find_map(|name| text(&item[*name])));
            store.remove_called(&path, &NAMES, &items.iter().filter_map(named).collect());
        }
        Value::Null => store.clear(&path),
        item => {
            let name = NAMES.iter().find_map(|name| Some((*name, text(&item[*name])?)));
            if let Some((name, wanted)) = name {
                store.remove_called(&path, &[name], &HashSet::from([wanted]));
            }
        }
    }
    call.sampled()
}

/// Adds what the server makes: a key, a number, and when it was made.
pub(super) fn stamp(store: &mut Store, call: &Call<'_>, made: &mut Value, key: Option<&str>) {
    let sample = call.sample.as_ref().map(one).cloned().unwrap_or_default();
    let key = key.or_else(|| (!sample["id"].is_null()).then_some("id"));
    for (field, is_wanted) in [(key, true), (Some("number"), !sample["number"].is_null())] {
        let Some(field) = field.filter(|field| is_wanted && made[*field].is_null()) else { continue };
        let number = store.next_id();
        // Some paths take numbers where the answers have texts: a number in a text suits both.
        made[field] = match &sample[field] {
            Value::Number(_) => json!(number),
            Value::String(text) if is_uuid(text) => json!(format!("00000000-0000-4000-8000-{number:012x}")),
            _ => json!(number.to_string()),
        };
    }
    for field in ["created_at", "updated_at"] {
        if sample[field].is_string() && made[field].is_null() {
            made[field] = timestamp(call);
        }
    }
}

/// Whether a sample is of a type whose keys are UUIDs.
fn is_uuid(sample: &str) -> bool {
    let parts: Vec<usize> = sample.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && sample.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

pub(super) fn timestamp(call: &Call<'_>) -> Value {
    json!(DateTime::<Utc>::from(call.now).to_rfc3339_opts(SecondsFormat::Secs, true))
}
