//! What is done below a member: what was sent is in the member afterwards, where its type has a place for it.

use http::Method;
use serde_json::{Map, Value, json};

use super::call::{Call, Remembered};
use super::lists::{stamp_as, timestamp};
use super::memory::{Memory, change, member_path, over_sample};
use super::place::{NAMES, filled, keyed, members, one};
use super::store::{Store, text};
use crate::description::{Description, Kind, Operation};

/// A member that an operation's path leads through.
struct Member<'c> {
    /// What gets it.
    got: Operation<'c>,
    /// The template of the path that it is under, and that path.
    template: &'c str,
    above: String,
    key: String,
    wanted: String,
    /// Its operation's path beyond it.
    beyond: &'c str,
}

impl Memory {
    /// What is done with the innermost member that the path leads through.
    pub(super) fn action(&mut self, store: &mut Store, call: &Call<'_>) -> Remembered {
        let Some(member) = self.led_through(call) else { return call.sampled() };
        if let Some(listed) = self.adds_to_a_list(store, call, &member) {
            return listed;
        }
        let Some(kept) = store.member(&member.above, &member.wanted) else {
            let sent = sent(store, call, &member, &Value::Null);
            if !sent.is_empty() {
                store.put_document(member_path(&member.above, &member.wanted), sent);
            }
            return call.sampled();
        };
        if call.request.method == Method::GET {
            return if is_answered(call, &member) { call.told(kept) } else { call.sampled() };
        }
        let kept = kept.clone();
        let sent = sent(store, call, &member, &kept);
        let is_changed = !sent.is_empty();
        if let Some(Value::Object(fields)) = store.member_mut(&member.above, &member.wanted) {
            fields.extend(sent);
            if is_changed && fields.get("updated_at").is_some_and(Value::is_string) {
                fields.insert("updated_at".to_owned(), timestamp(call));
            }
        }
        match store.member(&member.above, &member.wanted) {
            Some(_)
                if call.operation.answer_type() == member.got.answer_type()
                    && call.operation.answer_type().is_some() =>
            {
                change(store, call, (&member.above, &member.key, &member.wanted))
            }
            Some(kept) if is_answered(call, &member) => call.told(kept),
            _ => answered_with(call),
        }
    }

    fn led_through<'c>(&mut self, call: &Call<'c>) -> Option<Member<'c>> {
        let (got, count) = members(call.description, call.operation.path).pop()?;
        let (template, _) = keyed(got.path)?;
        let (wanted, before) = call.values.get(..count)?.split_last()?;
        let key = self.collection(call.description, template)?.key?;
        let slashes = got.path.matches('/').count();
        let beyond =
            call.operation.path.match_indices('/').nth(slashes).map_or("", |(at, _)| &call.operation.path[at + 1..]);
        Some(Member { got, template, above: filled(template, before), key, wanted: wanted.clone(), beyond })
    }

    /// Adds what is sent to the list below the member whose members are answered, where nothing else makes them; `None` if
    /// there is no such list.
    fn adds_to_a_list(&mut self, store: &mut Store, call: &Call<'_>, member: &Member<'_>) -> Option<Remembered> {
        let answered = call.operation.answer_type().filter(|_| call.operation.answer_kind() == Some(Kind::List))?;
        let asked = call.asked();
        let items = asked.as_array().filter(|_| !member.beyond.contains('/') && call.request.method != Method::GET)?;
        let list = list_below(call.description, member.got.path, answered)?;
        let collection = self.collection(call.description, list).filter(|it| !it.can_be_made)?;
        let path = format!("{}/{}", member_path(&member.above, &member.wanted), list.rsplit('/').next()?);
        let mut made = Vec::new();
        for item in items {
            let mut item = call.operation.fitting(item)?;
            stamp_as(store, call, &mut item, (&collection.sample, collection.key.as_deref()));
            store.push(&path, collection.key.as_deref(), item.clone());
            made.push(item);
        }
        Some(Remembered { body: Some(made.into()), ..Remembered::default() })
    }
}

/// The list right below a member whose members are of a type, and which nothing is put into at its own path.
fn list_below<'d>(description: &'d Description, member: &str, wanted: &str) -> Option<&'d str> {
    let all = description.names().filter_map(|name| description.operation(name));
    let mut lists = all.filter(|operation| {
        let name = operation.path.strip_prefix(member).and_then(|rest| rest.strip_prefix('/'));
        operation.method == "GET"
            && name.is_some_and(|name| !name.contains('/'))
            && operation.answer_kind() == Some(Kind::List)
            && operation.answer_type() == Some(wanted)
    });
    let list = lists.next()?.path;
    ["POST", "PUT"].iter().all(|method| description.at(method, list).is_none()).then_some(list)
}

/// Whether an answer is the member: of its type, or as the list of them shows it.
fn is_answered(call: &Call<'_>, member: &Member<'_>) -> bool {
    let listed = call.description.at("GET", member.template).filter(|list| list.answer_kind() == Some(Kind::List));
    let types = [member.got.answer_type(), listed.and_then(|list| list.answer_type())];
    call.operation.answer_kind() == Some(Kind::Object)
        && call.operation.answer_type().is_some_and(|answered| types.contains(&Some(answered)))
}

/// An answer of another type than the member's: what was sent is in it, as far as it has the fields.
fn answered_with(call: &Call<'_>) -> Remembered {
    match call.asked() {
        Value::Object(fields) if !call.operation.answers_anything() => over_sample(call, &fields),
        _ => call.sampled(),
    }
}

/// The fields of a member that what is sent gives a value: the one that the path names, or else those that the body has,
/// and a flag that the path names.
fn sent(store: &mut Store, call: &Call<'_>, member: &Member<'_>, kept: &Value) -> Map<String, Value> {
    let is_change = matches!(call.request.method, Method::POST | Method::PUT | Method::PATCH);
    if !is_change || member.beyond.is_empty() || member.got.answers_anything() {
        return Map::new();
    }
    let (asked, name) = (call.asked(), member.beyond.rsplit('/').next().unwrap_or_default());
    if let Some(named) = named(store, call, member, (name, &kept[name], &asked)) {
        return Map::from_iter([(name.to_owned(), named)]);
    }
    let mut sent = fitting(&member.got, &asked);
    sent.remove(&member.key);
    let flags = json!({format!("is_{name}"): true, format!("is_in_{name}"): true});
    sent.extend(fitting(&member.got, &flags));
    sent
}

/// The value of the field that a path names: PUT sets it, of a list of objects what is called the same; POST adds to a
/// list. `None` if there is no such field, or what is sent is no value of it.
fn named(
    store: &mut Store,
    call: &Call<'_>,
    member: &Member<'_>,
    (name, kept, asked): (&str, &Value, &Value),
) -> Option<Value> {
    let of_its_kind = |value: &Value| fitting(&member.got, &json!({name: value})).remove(name);
    let is_empty = |value: &Value| value.as_object().is_some_and(Map::is_empty);
    let mut all = kept.as_array().cloned().unwrap_or_default();
    let given = match asked {
        Value::Null => return None,
        Value::Array(_) => of_its_kind(asked)?,
        // One of a list, or the whole of what is no list.
        asked => match of_its_kind(&json!([asked])) {
            Some(one) => one,
            None => return of_its_kind(asked).filter(|value| !is_empty(value)),
        },
    };
    let given = given.as_array()?.clone();
    if given.iter().any(is_empty) {
        return None;
    }
    let is_put = call.request.method != Method::POST;
    if is_put && !given.iter().any(Value::is_object) {
        return Some(given.into());
    }
    let sample = member.got.answer().body.map(|(_, body)| one(&one(&body)[name]).clone()).unwrap_or_default();
    for mut item in given {
        let same = all.iter_mut().filter(|_| is_put).find(|other| is_called_as(other, &item));
        match (same, &mut item) {
            (Some(Value::Object(before)), Value::Object(fields)) => before.append(fields),
            _ => {
                if item.is_object() {
                    stamp_as(store, call, &mut item, (&sample, None));
                }
                all.push(item);
            }
        }
    }
    Some(all.into())
}

/// Whether two values are called the same, by the first name that the second has.
fn is_called_as(one: &Value, other: &Value) -> bool {
    let name = NAMES.into_iter().find_map(|name| Some((name, text(&other[name])?)));
    name.is_some_and(|(name, wanted)| text(&one[name]).as_ref() == Some(&wanted))
}

/// The fields of a value that an answer has too.
fn fitting(got: &Operation<'_>, value: &Value) -> Map<String, Value> {
    match got.fitting(value) {
        Some(Value::Object(fields)) if value.is_object() => fields,
        _ => Map::new(),
    }
}

/// What is chosen by a body whose fields are not those of the value at its path, but of an object in it (`active`), or
/// which calls that by its `id`.
pub(super) fn chosen(call: &Call<'_>, fields: &Map<String, Value>) -> Option<Map<String, Value>> {
    let got = call.description.at("GET", call.operation.path)?;
    if got.answers_anything() || !fitting(&got, &Value::Object(fields.clone())).is_empty() {
        return None;
    }
    let (_, sample) = got.answer().body?;
    let called = || fields.iter().find(|(name, _)| name.ends_with("_id")).map(|(_, value)| json!({"id": value}));
    let objects: Vec<&String> =
        sample.as_object()?.iter().filter(|(_, it)| it.is_object()).map(|(name, _)| name).collect();
    [Some(Value::Object(fields.clone())), called()].into_iter().flatten().find_map(|choice| {
        objects.iter().find_map(|name| {
            let fit = fitting(&got, &json!({name.as_str(): choice}));
            fit.get(*name).and_then(Value::as_object).is_some_and(|it| !it.is_empty()).then_some(fit)
        })
    })
}
