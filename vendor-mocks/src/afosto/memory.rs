//! The rule of what is remembered: what each operation does with what is kept, by its method and path in the description.

use std::collections::BTreeMap;

use http::Method;
use serde_json::{Map, Value, json};

use super::actions::chosen;
use super::call::{Call, NotThere, Outcome, Remembered};
use super::lists::{create, delete_some, list, narrowed, page, stamp, timestamp};
use super::place::{Collection, NAMES, filled, is_search, keyed, makes, members, segment_of};
use super::stock;
use super::store::{Store, text};
use super::totals::compute;
use crate::description::{Description, Kind, Operation};

/// What is known of the collections by their path templates: read from the description when it is first needed.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    known: BTreeMap<String, Option<Collection>>,
}

impl Memory {
    pub(super) fn collection(&mut self, description: &Description, template: &str) -> Option<Collection> {
        let known = self.known.entry(template.to_owned());
        known.or_insert_with(|| Collection::at(description, template)).clone()
    }

    /// Keeps something that no operation made.
    pub(super) fn seed(&mut self, description: &Description, store: &mut Store, path: &str, value: Value) {
        let found = ["GET", "POST"].iter().find_map(|method| description.find(method, path).ok());
        let collection = found.and_then(|(operation, _)| self.collection(description, operation.path));
        match collection {
            Some(Collection { key: None, .. }) => store.push(path, None, value),
            collection => drop(store.add(path, collection.and_then(|it| it.key).as_deref().unwrap_or("id"), value)),
        }
    }

    /// Does what an operation does.
    pub(super) fn perform(&mut self, store: &mut Store, call: &Call<'_>) -> Outcome {
        self.check_parents(store, call)?;
        if let Some(computed) = compute(store, call).or_else(|| stock::perform(store, call)) {
            return Ok(computed);
        }
        let (method, template) = (&call.request.method, call.operation.path);
        if let Some((above, name)) = keyed(template) {
            let Some(collection) = self.collection(call.description, above) else { return Ok(call.sampled()) };
            return self.of_a_member(store, call, &collection, (above, name));
        }
        let collection = self.collection(call.description, template);
        match (method, collection) {
            (&Method::GET, Some(collection)) if collection.is_listed => Ok(list(store, call, &collection)),
            (&Method::POST, Some(collection)) if makes(&call.operation, collection.key.as_deref()) => {
                Ok(create(store, call, &collection))
            }
            (&Method::PUT, Some(collection)) => self.put(store, call, &collection),
            (&Method::DELETE, Some(_)) => Ok(delete_some(store, call)),
            (&Method::POST, _) if is_search(&call.operation) => {
                Ok(self.search(store, call).unwrap_or_else(|| call.sampled()))
            }
            _ => Ok(self.of_one_value(store, call)),
        }
    }

    /// What an operation does at a path that ends with the key of a member.
    fn of_a_member(
        &mut self,
        store: &mut Store,
        call: &Call<'_>,
        collection: &Collection,
        at: (&str, &str),
    ) -> Outcome {
        let above = filled(at.0, call.values);
        let wanted = call.values.last().map(String::as_str).unwrap_or_default();
        let is_got = call.description.at("GET", call.operation.path).is_some();
        let key = collection.key.as_deref().unwrap_or("id");
        match call.request.method {
            Method::GET if call.operation.paging().is_some() => {
                // A list of what has this value.
                let called = |value: &&Value| text(&value[at.1]).as_deref() == Some(wanted);
                match store.all(&above) {
                    Some(kept) => Ok(narrowed(call, &collection.sample, kept.filter(called))),
                    None if collection.can_be_made => Ok(page(call, Vec::new())),
                    None => Ok(call.sampled()),
                }
            }
            Method::GET => match self.kept(store, collection, &call.operation, &above, wanted)? {
                Some(kept) => Ok(call.told(&kept)),
                None => Ok(sample_of_member(store, call, (&above, key, wanted))),
            },
            Method::PUT | Method::PATCH if is_got => {
                match self.kept(store, collection, &call.operation, &above, wanted)? {
                    Some(_) => Ok(change(store, call, (&above, key, wanted))),
                    None => Ok(change_sample(store, call, (&above, key, wanted))),
                }
            }
            // With a body it is about something in the member.
            Method::DELETE if call.operation.body_kind().is_none() => {
                match self.kept(store, collection, &call.operation, &above, wanted)? {
                    Some(_) => Ok(store.remove(&above, wanted).map(|removed| call.told(&removed)).unwrap_or_default()),
                    None => {
                        // A sample stays: nothing could make another.
                        store.remove_document(&member_path(&above, wanted));
                        Ok(Remembered { is_sample: true, ..call.sampled() })
                    }
                }
            }
            Method::POST if is_made_by_key(call) => {
                let mut made = call.asked();
                made[at.1] = json!(wanted);
                stamp(store, call, &mut made, Some(at.1));
                store.push(&above, Some(at.1), made.clone());
                Ok(call.told(&made))
            }
            // An action, or a change of something in it: not without the member.
            _ => {
                self.kept(store, collection, &call.operation, &above, wanted)?;
                if let (&Method::DELETE, Value::Array(named)) = (&call.request.method, call.asked()) {
                    let named = named.iter().filter_map(text).collect();
                    store.remove_called_below(&member_path(&above, wanted), &NAMES, &named);
                }
                Ok(self.action(store, call))
            }
        }
    }

    /// A member that is kept; nothing where there is none, and one that no operation makes is there as a sample: under the
    /// key that the list shows, or that the description has as its example.
    fn kept(
        &self,
        store: &Store,
        collection: &Collection,
        operation: &Operation<'_>,
        path: &str,
        wanted: &str,
    ) -> Result<Option<Value>, NotThere> {
        if let Some(kept) = store.member(path, wanted) {
            return Ok(Some(kept.clone()));
        }
        let key = collection.key.as_ref().filter(|key| !collection.sample[*key].is_null() && collection.is_listed);
        let is_example = || {
            let name = keyed(operation.path).map(|(_, name)| name).unwrap_or_default();
            operation.given().path.get(name).is_some_and(|example| example == wanted)
        };
        let may_be_there = match key {
            _ if collection.can_be_made || store.all(path).is_some() => false,
            Some(key) => text(&collection.sample[key]).as_deref() == Some(wanted) || is_example(),
            None => true,
        };
        if may_be_there { Ok(None) } else { Err(NotThere) }
    }

    /// What is below a member is there only if the member is.
    fn check_parents(&mut self, store: &Store, call: &Call<'_>) -> Result<(), NotThere> {
        let template = call.operation.path;
        for (got, count) in members(call.description, template) {
            let is_itself = count == template.matches('{').count() && keyed(template).is_some();
            let Some((above, _)) = keyed(got.path).filter(|_| !is_itself && got.paging().is_none()) else { continue };
            let Some(collection) = self.collection(call.description, above) else { continue };
            let Some((wanted, before)) = call.values.get(..count).and_then(<[String]>::split_last) else { continue };
            self.kept(store, &collection, &got, &filled(above, before), wanted)?;
        }
        Ok(())
    }

    /// What PUT does at the path of a collection.
    fn put(&mut self, store: &mut Store, call: &Call<'_>, collection: &Collection) -> Outcome {
        let (asked, path) = (call.asked(), call.path());
        if asked.is_array() {
            return Ok(create(store, call, collection));
        }
        let key = collection.key.as_deref().unwrap_or("id");
        match text(&asked[key]) {
            Some(wanted) if collection.key.is_some() => {
                match self.kept(store, collection, &call.operation, &path, &wanted)? {
                    Some(_) => Ok(change(store, call, (&path, key, &wanted))),
                    None => Ok(change_sample(store, call, (&path, key, &wanted))),
                }
            }
            _ if makes(&call.operation, collection.key.as_deref()) => Ok(create(store, call, collection)),
            _ => Ok(self.of_one_value(store, call)),
        }
    }

    /// What an operation does at a path that holds one value, or none that is known.
    fn of_one_value(&mut self, store: &mut Store, call: &Call<'_>) -> Remembered {
        let path = call.path();
        let is_document =
            call.description.at("GET", call.operation.path).is_some_and(|get| get.answer_kind() == Some(Kind::Object))
                && !is_search(&call.operation);
        match call.request.method {
            Method::GET | Method::POST | Method::PUT | Method::PATCH if is_document => {
                if let Value::Object(fields) = call.asked()
                    && call.request.method != Method::GET
                {
                    if let Some(chosen) = chosen(call, &fields) {
                        store.put_document(path, chosen);
                        return over_sample(call, &fields);
                    }
                    store.put_document(path.clone(), fields);
                }
                match store.document(&path) {
                    Some(kept) => over_sample(call, kept),
                    None => self.action(store, call),
                }
            }
            Method::DELETE if is_document => {
                store.remove_document(&path);
                call.sampled()
            }
            _ => self.action(store, call),
        }
    }
}

/// Whether POST makes a member under the key in its path: where that is changed and removed as well.
fn is_made_by_key(call: &Call<'_>) -> bool {
    ["GET", "PUT", "DELETE"].iter().all(|method| call.description.at(method, call.operation.path).is_some())
        && call.operation.body_kind() == Some(Kind::Object)
        && call.operation.answer_kind() == Some(Kind::Object)
}

/// Changes a member: the fields that the body has, and the others stay. Its key stays too.
pub(super) fn change(store: &mut Store, call: &Call<'_>, (above, key, wanted): (&str, &str, &str)) -> Remembered {
    let (asked, now) = (call.asked(), timestamp(call));
    let Some(Value::Object(kept)) = store.member_mut(above, wanted) else { return call.sampled() };
    if let Value::Object(mut changes) = asked {
        changes.remove(key);
        kept.extend(changes);
    }
    if kept.get("updated_at").is_some_and(Value::is_string) {
        kept.insert("updated_at".to_owned(), now);
    }
    let kept = Value::Object(kept.clone());
    call.told(&kept)
}

/// A member that no operation makes, with what was put into it.
fn sample_of_member(store: &Store, call: &Call<'_>, (above, key, wanted): (&str, &str, &str)) -> Remembered {
    let answer = match store.document(&member_path(above, wanted)) {
        Some(kept) => over_sample(call, kept),
        None => call.sampled(),
    };
    Remembered { body: answer.body.map(|it| with_key(it, key, wanted)), ..answer }
}

/// Changes a member that no operation makes.
fn change_sample(store: &mut Store, call: &Call<'_>, (above, key, wanted): (&str, &str, &str)) -> Remembered {
    if let Value::Object(mut fields) = call.asked() {
        fields.remove(key);
        store.put_document(member_path(above, wanted), fields);
    }
    sample_of_member(store, call, (above, key, wanted))
}

/// Where it is kept what was put into a member that no operation makes.
pub(super) fn member_path(above: &str, wanted: &str) -> String {
    format!("{above}/{}", segment_of(wanted))
}

/// What was put over the sample of what was not; alone where any object is an answer.
pub(super) fn over_sample(call: &Call<'_>, kept: &Map<String, Value>) -> Remembered {
    if call.operation.answers_anything() {
        return Remembered { body: Some(Value::Object(kept.clone())), ..Remembered::default() };
    }
    let mut answer = call.sampled();
    if let (Some(Value::Object(body)), Some(Value::Object(fitting))) =
        (&mut answer.body, call.operation.fitting(&Value::Object(kept.clone())))
    {
        body.extend(fitting);
    }
    answer
}

/// A sample under the key that was asked for.
fn with_key(sample: Value, key: &str, wanted: &str) -> Value {
    match sample {
        Value::Array(items) => items.into_iter().map(|item| with_key(item, key, wanted)).collect(),
        Value::Object(mut entries) => {
            let named = match entries.get(key) {
                Some(Value::String(_)) => Some(json!(wanted)),
                Some(Value::Number(_)) => wanted.parse::<i64>().ok().map(Value::from),
                _ => None,
            };
            if let Some(named) = named {
                entries.insert(key.to_owned(), named);
            }
            Value::Object(entries)
        }
        other => other,
    }
}
