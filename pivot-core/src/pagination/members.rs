//! An object whose names tell how its values make a list.

use std::cmp::Ordering;
use std::fmt;

use pivot_json::places_in_order;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of an object as they came, so that none is lost whose name stands twice.
#[derive(Debug)]
pub(super) struct Members<'a>(Vec<(String, &'a RawValue)>);

/// That a name stands twice, with values of which one would be lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Repeated;

impl<'a> Members<'a> {
    /// The value of a name that tells of the list: the last, as everywhere in JSON.
    pub(super) fn last(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().rev().find(|(other, _)| other == name).map(|(_, value)| *value)
    }

    /// All members, ordered by their names, and those of one name as they came.
    fn sorted(&self, order: fn(&str, &str) -> Ordering) -> Vec<(&str, &'a RawValue)> {
        let mut members = Vec::with_capacity(self.0.len());
        for place in places_in_order(self.0.len(), &|one, other| order(&self.0[one].0, &self.0[other].0)) {
            let (name, value) = &self.0[place];
            members.push((name.as_str(), *value));
        }
        members
    }

    /// The last value of each name, ordered by the names.
    pub(super) fn by_name(&self) -> Vec<(&str, &'a RawValue)> {
        let mut members: Vec<(&str, &RawValue)> = Vec::with_capacity(self.0.len());
        for (name, value) in self.sorted(Ord::cmp) {
            match members.last_mut() {
                Some(last) if last.0 == name => last.1 = value,
                _ => members.push((name, value)),
            }
        }
        members
    }

    /// The list under a name. If the name stands twice the last one counts whole, unless one before it has records that
    /// would be lost by that: is neither the same text nor empty.
    ///
    /// # Errors
    /// Returns an error if records would be lost.
    pub(super) fn list(&self, name: &str) -> Result<Option<&'a RawValue>, Repeated> {
        let Some(list) = self.last(name) else { return Ok(None) };
        for (other, value) in &self.0 {
            if other == name && value.get() != list.get() && !is_empty(value.get()) {
                return Err(Repeated);
            }
        }
        Ok(Some(list))
    }

    /// Whether there are any, and all have numbers for names: an array that is written as an object.
    pub(super) fn are_numbered(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|(name, _)| is_canonical(name))
    }

    /// The records of an array that is written as an object, in the order of their numbers; `None` if a name is no number
    /// as a program writes it: `01` and `+1` may be names of anything. Records of one number all count, in the order in
    /// which they came.
    pub(super) fn numbered(self) -> Option<Vec<&'a RawValue>> {
        if !self.0.iter().all(|(name, _)| is_canonical(name)) {
            return None;
        }
        // Of numbers without leading zeros the longer is the larger, beyond any integer type.
        let members = self.sorted(|one, other| (one.len(), one).cmp(&(other.len(), other)));
        let mut records = Vec::with_capacity(members.len());
        for (_, record) in members {
            records.push(record);
        }
        Some(records)
    }
}

fn is_canonical(name: &str) -> bool {
    let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    is_number && (name == "0" || !name.starts_with('0'))
}

/// Whether a value holds no record: `null`, an empty text, list or object.
fn is_empty(json: &str) -> bool {
    let inner = json.strip_prefix(['[', '{', '"']).and_then(|json| json.strip_suffix([']', '}', '"']));
    json == "null" || inner.is_some_and(|inner| inner.trim_ascii().is_empty())
}

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AsTheyCome).map(Self)
    }
}

struct AsTheyCome;

impl<'de> Visitor<'de> for AsTheyCome {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry::<String, &'de RawValue>()? {
            members.push(member);
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(json: &str) -> Members<'_> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn an_object_of_numbers_is_a_list_of_which_nothing_is_merged_or_dropped() {
        for (json, expected) in [
            ("{}", Some(vec![])),
            (r#"{"0": "a", "1": "b"}"#, Some(vec!["a", "b"])),
            (r#"{"10": "c", "9": "b", "0": "a"}"#, Some(vec!["a", "b", "c"])),
            (r#"{"1": "a", "0": "z", "1": "b", "1": "a"}"#, Some(vec!["z", "a", "b", "a"])),
            (r#"{"18446744073709551616": "b", "18446744073709551615": "a"}"#, Some(vec!["a", "b"])),
            (r#"{"\u0031": "a"}"#, Some(vec!["a"])),
            (r#"{"1": "a", "01": "b", "2": "c"}"#, None),
            (r#"{"+1": "a", "1": "b"}"#, None),
            (r#"{"-1": "a"}"#, None),
            (r#"{"00": "a"}"#, None),
            (r#"{"1.0": "a"}"#, None),
            (r#"{"1e0": "a"}"#, None),
            (r#"{" 1": "a"}"#, None),
            (r#"{"\u0661": "a"}"#, None),
            (r#"{"": "a"}"#, None),
            (r#"{"0": "a", "next": "b"}"#, None),
        ] {
            let texts = |records: Vec<&RawValue>| -> Vec<String> {
                records.into_iter().map(|record| serde_json::from_str(record.get()).unwrap()).collect()
            };
            let found = members(json).numbered().map(texts);
            assert_eq!(found, expected.map(|all| all.into_iter().map(str::to_owned).collect()), "{json}");
        }
    }

    #[test]
    fn of_a_list_that_stands_twice_the_last_counts_unless_records_would_be_lost() {
        for (json, expected) in [
            (r#"{"list": [1]}"#, Ok(Some("[1]"))),
            (r#"{"list": null, "list": [1]}"#, Ok(Some("[1]"))),
            (r#"{"list": [ ], "list": {}, "list": "", "list": [1]}"#, Ok(Some("[1]"))),
            (r#"{"list": [1], "list": [1]}"#, Ok(Some("[1]"))),
            (r#"{"list": [1], "list": [2]}"#, Err(Repeated)),
            (r#"{"list": [1], "list": []}"#, Err(Repeated)),
            (r#"{"list": [1], "list": null}"#, Err(Repeated)),
            (r#"{"list": {"0": 1}, "other": 1, "list": [2]}"#, Err(Repeated)),
            (r#"{"other": [1], "other": [2]}"#, Ok(None)),
        ] {
            assert_eq!(members(json).list("list").map(|list| list.map(RawValue::get)), expected, "{json}");
        }
        assert_eq!(members(r#"{"total": 1, "total": 2}"#).last("total").map(RawValue::get), Some("2"));
    }
}
