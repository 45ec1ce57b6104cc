//! What the mock keeps: lists of values, each under the path it was created at.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::description::{Description, Operation};

/// Values by the path of their collection, with path values filled in.
#[derive(Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, Vec<Value>>,
    issued: u64,
    /// What members of a collection are got by, where an operation makes them: then there are none before the first is
    /// made. By the collection's path.
    made_keys: BTreeMap<String, Option<String>>,
}

pub(crate) type Headers = Vec<(&'static str, String)>;

/// Where an operation acts: a collection, and the key and value of one of its members.
struct Place {
    collection: String,
    member: Option<(String, String)>,
    /// The collection's path, with names in braces.
    template: String,
}

impl Store {
    /// A number nobody had yet.
    pub(crate) fn next_id(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }

    /// Keeps a value, which gets a key where it has none.
    pub(crate) fn add(&mut self, collection: &str, key: &str, mut value: Value) -> Value {
        if value[key].is_null() && value.is_object() {
            value[key] = json!(self.next_id().to_string());
        }
        self.collections.entry(collection.to_owned()).or_default().push(value.clone());
        value
    }

    fn made_key(&mut self, description: &Description, collection: &str) -> Option<String> {
        if let Some(known) = self.made_keys.get(collection) {
            return known.clone();
        }
        let found = made_key(description, collection);
        self.made_keys.insert(collection.to_owned(), found.clone());
        found
    }

    pub(crate) fn all(&self, collection: &str) -> Option<&[Value]> {
        self.collections.get(collection).map(Vec::as_slice)
    }

    /// A member of a collection, by the number or text in its `id`.
    pub(crate) fn member(&self, collection: &str, id: &str) -> Option<&Value> {
        self.all(collection)?.iter().find(|value| is_called(value, "id", id))
    }

    /// The same, to be changed.
    pub(crate) fn member_mut(&mut self, collection: &str, id: &str) -> Option<&mut Value> {
        self.collections.get_mut(collection)?.iter_mut().find(|value| is_called(value, "id", id))
    }

    /// A page of what is kept; of the sample, where nothing can be made.
    pub(crate) fn page(
        &mut self,
        description: &Description,
        operation: Operation<'_>,
        values: &[String],
        sample: &Value,
        page: &str,
        size: usize,
    ) -> (Value, Headers) {
        let can_be_made = self.made_key(description, operation.path).is_some();
        let samples = || sample.as_array().filter(|_| !can_be_made);
        let all =
            self.all(&filled(operation.path, values)).or_else(|| samples().map(Vec::as_slice)).unwrap_or_default();
        let (page, headers) = slice(all, page, size, operation.paging());
        // Another operation may have kept it with other fields.
        let item = |kept: &Value| match sample.get(0) {
            Some(one) => fitting(kept, one).unwrap_or_default(),
            None => kept.clone(),
        };
        (Value::Array(page.iter().map(item).collect()), headers)
    }

    /// What a GET without pages brings; `None` if the member is not there.
    pub(crate) fn get(
        &mut self,
        description: &Description,
        operation: Operation<'_>,
        values: &[String],
        sample: &Value,
    ) -> Option<Value> {
        let place = place(description, operation, values, sample);
        let can_be_made = self.made_key(description, &place.template).is_some();
        let all = self.all(&place.collection);
        match (place.member, all) {
            (None, Some(all)) if sample.is_array() => {
                let one = sample.get(0);
                Some(all.iter().filter_map(|kept| one.map_or(Some(kept.clone()), |one| fitting(kept, one))).collect())
            }
            (None, None) if sample.is_array() && can_be_made => Some(json!([])),
            (None, _) => Some(sample.clone()),
            (Some(_), None) if can_be_made => None,
            (Some((key, wanted)), None) => Some(with_key(sample.clone(), &key, &wanted)),
            (Some((key, wanted)), Some(all)) => {
                let found = all.iter().find(|value| is_called(value, &key, &wanted))?;
                // Another operation may have kept it with other fields.
                let found = fitting(found, sample.get(0).unwrap_or(sample))?;
                Some(if sample.is_array() { Value::Array(vec![found]) } else { found })
            }
        }
    }

    /// What a POST brings: a new member where there is a way to get it again, else the sample.
    pub(crate) fn create(
        &mut self,
        description: &Description,
        operation: Operation<'_>,
        values: &[String],
        asked: &Value,
        sample: Value,
    ) -> Value {
        let Some(key) = self.made_key(description, operation.path) else { return sample };
        let mut made = fitting(asked, &sample).filter(Value::is_object).unwrap_or_else(|| json!({}));
        if made[&key].is_null() {
            let id = self.next_id();
            // Some paths take numbers where the answers have texts: a number in a text suits both.
            made[&key] = if sample[&key].is_number() { json!(id) } else { json!(id.to_string()) };
        }
        self.add(&filled(operation.path, values), &key, made)
    }

    /// What a PUT or DELETE makes of a member: `asked` over what is there, or nothing.
    pub(crate) fn change(
        &mut self,
        description: &Description,
        operation: Operation<'_>,
        values: &[String],
        asked: Option<(&Value, &Value)>,
    ) -> Result<Value, ()> {
        let sample = asked.map_or(Value::Null, |(_, sample)| sample.clone());
        let place = place(description, operation, values, &sample);
        let can_be_made = self.made_key(description, &place.template).is_some();
        let kept = self.collections.get_mut(&place.collection);
        // A call that changes a whole collection is answered and changes nothing.
        let Some((key, wanted)) = place.member else { return Ok(sample) };
        let Some(kept) = kept else { return if can_be_made { Err(()) } else { Ok(sample) } };
        let position = kept.iter().position(|value| is_called(value, &key, &wanted)).ok_or(())?;
        match asked {
            None => Ok(kept.remove(position)),
            Some((asked, sample)) => {
                let one = sample.get(0).unwrap_or(sample);
                if let (Some(Value::Object(changes)), Value::Object(kept)) = (fitting(asked, one), &mut kept[position])
                {
                    kept.extend(changes);
                }
                let changed = fitting(&kept[position], one).unwrap_or_default();
                Ok(if sample.is_array() { json!([changed]) } else { changed })
            }
        }
    }
}

/// The page that is asked for, by its number, and what its headers say.
pub(crate) fn slice<'a>(all: &'a [Value], page: &str, size: usize, paging: Option<&str>) -> (&'a [Value], Headers) {
    let (number, size): (usize, usize) = (page.parse().unwrap_or(1).max(1), size.max(1));
    let start = number.saturating_sub(1).saturating_mul(size).min(all.len());
    let end = start.saturating_add(size).min(all.len());
    let headers = match paging {
        Some("cursor") if end < all.len() => vec![("x-page", (number + 1).to_string())],
        Some("cursor") => Vec::new(),
        _ => vec![("x-count", all.len().to_string())],
    };
    (&all[start..end], headers)
}

/// A path template with its values.
fn filled(template: &str, values: &[String]) -> String {
    let mut values = values.iter();
    let fill = |segment: &str| match segment.starts_with('{') {
        true => values.next().cloned().unwrap_or_default(),
        false => segment.to_owned(),
    };
    template.split('/').map(fill).collect::<Vec<_>>().join("/")
}

/// The field by which members of a collection are got, where a POST makes them one by one.
fn made_key(description: &Description, collection: &str) -> Option<String> {
    let (operation, _) = description.find("POST", collection).ok().filter(|(found, _)| found.path == collection)?;
    let (_, made) = operation.answer().body?;
    let names = ["id", "code", "key", "secret", "sku", "reference"];
    let name = names.into_iter().find(|name| description.has("get", &format!("{collection}/{{{name}}}")))?;
    [name, "id"].into_iter().find(|key| !made[*key].is_null()).map(str::to_owned)
}

fn place(description: &Description, operation: Operation<'_>, values: &[String], sample: &Value) -> Place {
    let whole =
        || Place { template: operation.path.to_owned(), collection: filled(operation.path, values), member: None };
    let Some((collection, last)) = operation.path.rsplit_once('/') else { return whole() };
    let Some(key) = last.strip_prefix('{').and_then(|last| last.strip_suffix('}')) else { return whole() };
    let Some(value) = values.last().filter(|_| description.has("get", operation.path)) else { return whole() };
    let one = sample.get(0).unwrap_or(sample);
    let key = if one.is_object() && one[key].is_null() { "id" } else { key };
    let member = Some((key.to_owned(), value.clone()));
    Place { template: collection.to_owned(), collection: filled(collection, values), member }
}

fn is_called(value: &Value, key: &str, wanted: &str) -> bool {
    match &value[key] {
        Value::String(found) => found == wanted,
        Value::Number(found) => found.to_string() == wanted,
        _ => false,
    }
}

/// A sample under the key that was asked for.
fn with_key(sample: Value, key: &str, wanted: &str) -> Value {
    match sample {
        Value::Array(items) => items.into_iter().map(|item| with_key(item, key, wanted)).collect(),
        Value::Object(mut entries) => {
            if entries.get(key).is_some_and(Value::is_string) {
                entries.insert(key.to_owned(), json!(wanted));
            }
            Value::Object(entries)
        }
        other => other,
    }
}

/// What of a request's value fits an answer's sample: the fields that both have, of the kind that the sample has.
fn fitting(asked: &Value, sample: &Value) -> Option<Value> {
    match (asked, sample) {
        (Value::Object(asked), Value::Object(sample)) => {
            let fields = asked.iter().filter_map(|(key, value)| Some((key.clone(), fitting(value, sample.get(key)?)?)));
            Some(Value::Object(fields.collect()))
        }
        (Value::Array(asked), Value::Array(sample)) => {
            asked.iter().map(|value| fitting(value, sample.first()?)).collect::<Option<Vec<_>>>().map(Value::Array)
        }
        (asked, sample) if std::mem::discriminant(asked) == std::mem::discriminant(sample) => Some(asked.clone()),
        _ => None,
    }
}
