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
    narrowed(call, &collection.sample, kept)
}

/// A page of those that have what the query asks for: its parameters that are fields of theirs, and flags. Where it asks for
/// anything else, what is found is marked: the vendor may find less.
pub(super) fn narrowed<'s>(call: &Call<'_>, of_member: &Value, kept: impl Iterator<Item = &'s Value>) -> Remembered {
    let sample = call.sample.as_ref().map(one).cloned().unwrap_or_default();
    let schemas = call.operation.query_schemas();
    let asked = call.request.query.iter().filter(|(name, _)| schemas.contains_key(name.as_str()));
    let read = asked.map(|(name, wanted)| Filter::read((name, wanted), [&sample, of_member]));
    let filters: Vec<Option<Filter<'_>>> = read.collect();
    let fits = |value: &&Value| filters.iter().flatten().all(|filter| filter.fits(value));
    let found: Vec<&Value> = kept.filter(fits).collect();
    let is_sample = !found.is_empty() && filters.iter().any(Option::is_none);
    Remembered { is_sample, ..page(call, found) }
}

/// A parameter that members are narrowed by.
struct Filter<'c> {
    name: &'c str,
    wanted: &'c str,
    /// A member that lacks the flag counts as one whose flag is false.
    is_flag: bool,
}

impl<'c> Filter<'c> {
    /// `None` if members say nothing about it. A flag that no member can have (`is_deleted`) none has.
    fn read((name, wanted): (&'c str, &'c str), samples: [&Value; 2]) -> Option<Self> {
        let field = samples.into_iter().map(|sample| &sample[name]).find(|value| !value.is_null());
        let is_flag = field.map_or(name.starts_with("is_"), Value::is_boolean);
        (field.is_some() || is_flag).then_some(Self { name, wanted, is_flag })
    }

    fn fits(&self, value: &Value) -> bool {
        match &value[self.name] {
            Value::Null if self.is_flag => matches!(self.wanted, "0" | "false"),
            found => is_as_asked(found, self.wanted),
        }
    }
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
    stamp_as(store, call, made, (&sample, key));
}

/// The same, by what a sample has.
pub(super) fn stamp_as(store: &mut Store, call: &Call<'_>, made: &mut Value, (sample, key): (&Value, Option<&str>)) {
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
