//! What the mock keeps: lists of values, each under the path it was created at, and single values under theirs.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::place::segment_of;
use crate::copy_on_write::CopyOnWrite;

/// Values by path, with the path's values filled in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    collections: BTreeMap<String, CopyOnWrite<Members>>,
    /// What was put at a path that holds one value.
    documents: BTreeMap<String, Map<String, Value>>,
    issued: u64,
}

pub(crate) type Headers = Vec<(&'static str, String)>;

/// Values in the order they came, found by their key.
#[derive(Clone, Debug, Default)]
pub(crate) struct Members {
    by_number: BTreeMap<u64, Value>,
    by_key: HashMap<String, u64>,
    /// The field that is the key; nothing where members are not got one by one.
    key: Option<String>,
    added: u64,
}

impl Members {
    fn add(&mut self, value: Value) {
        self.added += 1;
        if let Some(key) = self.key.as_ref().and_then(|key| text(&value[key]))
            && let Some(before) = self.by_key.insert(key, self.added)
        {
            // Another of the same key takes the place of the one before.
            self.by_number.remove(&before);
        }
        self.by_number.insert(self.added, value);
    }

    fn number(&self, wanted: &str) -> Option<u64> {
        self.by_key.get(wanted).copied()
    }

    fn remove(&mut self, wanted: &str) -> Option<Value> {
        let number = self.by_key.remove(wanted)?;
        self.by_number.remove(&number)
    }
}

impl Store {
    /// A number nobody had yet.
    pub(crate) fn next_id(&mut self) -> u64 {
        self.issued += 1;
        self.issued
    }

    /// Keeps a value that is got by a key, which it gets where it has none.
    pub(crate) fn add(&mut self, collection: &str, key: &str, mut value: Value) -> Value {
        if value[key].is_null() && value.is_object() {
            value[key] = json!(self.next_id().to_string());
        }
        self.push(collection, Some(key), value.clone());
        value
    }

    /// Keeps a value as it is.
    pub(crate) fn push(&mut self, collection: &str, key: Option<&str>, value: Value) {
        self.begin(collection, key).add(value);
    }

    /// A list that there is from now on, empty if it was not.
    pub(crate) fn begin(&mut self, collection: &str, key: Option<&str>) -> &mut Members {
        let members = self.collections.entry(collection.to_owned()).or_default();
        if members.added == 0 {
            members.key = key.map(str::to_owned);
        }
        members
    }

    /// What is kept under a path, in the order it came; nothing if there never was anything.
    pub(crate) fn all(&self, collection: &str) -> Option<impl Iterator<Item = &Value> + use<'_>> {
        self.collections.get(collection).map(|members| members.by_number.values())
    }

    /// Everything that is kept under paths that begin and end so, in the order of the paths.
    pub(crate) fn below<'s>(&'s self, start: &'s str, end: &'s str) -> impl Iterator<Item = &'s Value> + use<'s> {
        let begin_so = self.collections.range(start.to_owned()..).take_while(move |(path, _)| path.starts_with(start));
        begin_so.filter(move |(path, _)| path.ends_with(end)).flat_map(|(_, members)| members.by_number.values())
    }

    /// A member of a collection, by the number or text of its key.
    pub(crate) fn member(&self, collection: &str, wanted: &str) -> Option<&Value> {
        let members = self.collections.get(collection)?;
        members.by_number.get(&members.number(wanted)?)
    }

    /// The same, to be changed in other fields than its key.
    pub(crate) fn member_mut(&mut self, collection: &str, wanted: &str) -> Option<&mut Value> {
        let members = self.collections.get_mut(collection)?;
        let number = members.number(wanted)?;
        members.by_number.get_mut(&number)
    }

    /// Removes a member and everything that is kept below it.
    pub(crate) fn remove(&mut self, collection: &str, wanted: &str) -> Option<Value> {
        let removed = self.collections.get_mut(collection)?.remove(wanted)?;
        self.remove_below(&format!("{collection}/{}", segment_of(wanted)));
        Some(removed)
    }

    /// Removes everything that is kept below a path, but not what is kept at it.
    fn remove_below(&mut self, path: &str) {
        let below = format!("{path}/");
        let keys = |paths: Vec<&String>| paths.into_iter().cloned().collect::<Vec<String>>();
        let is_below = |known: &&String| known.starts_with(&below);
        let collections =
            keys(self.collections.range(below.clone()..).map(|(path, _)| path).take_while(is_below).collect());
        let documents =
            keys(self.documents.range(below.clone()..).map(|(path, _)| path).take_while(is_below).collect());
        collections.iter().for_each(|path| drop(self.collections.remove(path)));
        documents.iter().for_each(|path| drop(self.documents.remove(path)));
    }

    /// Removes the members of a list that are called so by one of these fields, the first that they have.
    pub(crate) fn remove_called(&mut self, collection: &str, fields: &[&str], wanted: &HashSet<String>) {
        let Some(members) = self.collections.get_mut(collection).map(|members| &mut **members) else { return };
        let is_meant =
            |value: &Value| fields.iter().any(|field| text(&value[*field]).is_some_and(|it| wanted.contains(&it)));
        members.by_number.retain(|_, value| !is_meant(value));
        members.by_key.retain(|_, number| members.by_number.contains_key(number));
    }

    /// The same in every list right below a path.
    pub(crate) fn remove_called_below(&mut self, path: &str, fields: &[&str], wanted: &HashSet<String>) {
        let below = format!("{path}/");
        let lists = self.collections.range(below.clone()..).map(|(path, _)| path);
        let lists = lists.take_while(|known| known.starts_with(&below));
        let lists: Vec<String> = lists.filter(|known| !known[below.len()..].contains('/')).cloned().collect();
        lists.iter().for_each(|list| self.remove_called(list, fields, wanted));
    }

    /// Removes all members of a list.
    pub(crate) fn clear(&mut self, collection: &str) {
        if let Some(members) = self.collections.get_mut(collection) {
            members.by_number.clear();
            members.by_key.clear();
        }
    }

    pub(crate) fn document(&self, path: &str) -> Option<&Map<String, Value>> {
        self.documents.get(path)
    }

    /// Puts fields into the value of a path.
    pub(crate) fn put_document(&mut self, path: String, fields: Map<String, Value>) {
        self.documents.entry(path).or_default().extend(fields);
    }

    pub(crate) fn remove_document(&mut self, path: &str) {
        self.documents.remove(path);
    }
}

/// The page that is asked for, by its number, and what its headers say.
pub(crate) fn slice<T>(mut all: Vec<T>, page: &str, size: usize, paging: Option<&str>) -> (Vec<T>, Headers) {
    let (number, size): (usize, usize) = (page.parse().unwrap_or(1).max(1), size.max(1));
    let count = all.len();
    let start = number.saturating_sub(1).saturating_mul(size).min(count);
    let end = start.saturating_add(size).min(count);
    let headers = match paging {
        Some("cursor") if end < count => vec![("x-page", (number + 1).to_string())],
        Some("cursor") => Vec::new(),
        _ => vec![("x-count", count.to_string())],
    };
    all.truncate(end);
    (all.split_off(start), headers)
}

/// A number or a text, as it stands in a path.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
