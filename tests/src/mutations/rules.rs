//! What may be written in the place of what came: the documented canonical forms, each of which means the same. Judged
//! by the two texts alone, without the code under test.

use std::collections::{BTreeMap, BTreeSet};

use super::kinds::UNKNOWN;
use super::tree::Tree;

/// A canonical form that came into use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A number for a text that spells it so.
    NumberFromText,
    /// A text for a number, digit by digit.
    TextFromNumber,
    /// A whole number without its fraction of zeros.
    WholeNumber,
    /// A boolean for the text or the 0 or 1 that means it.
    Bool,
    /// A text for a boolean.
    TextFromBool,
    /// Nothing, or an empty list, for what says that there is nothing.
    Nothing,
    /// A list for the object whose members are numbered.
    NumberedList,
    /// An empty list or object for the other.
    Empty,
    /// A date in its canonical form.
    Date,
    /// A list for its only item.
    ListOfOne,
    /// An object, or a single value that is required, for the list that holds it alone.
    OnlyItem,
    /// The last of two members of a name.
    LastOfTwo,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 12] = [
        Self::NumberFromText,
        Self::TextFromNumber,
        Self::WholeNumber,
        Self::Bool,
        Self::TextFromBool,
        Self::Nothing,
        Self::NumberedList,
        Self::Empty,
        Self::Date,
        Self::ListOfOne,
        Self::OnlyItem,
        Self::LastOfTwo,
    ];

    /// What is written for what, and why that is no change.
    pub fn reason(self) -> &'static str {
        match self {
            Self::NumberFromText => "`\"7.92\"` → `7.92`: in a field that is a number, with the same digits",
            Self::TextFromNumber => "`12` → `\"12\"`: in a field that is a text, with the same digits",
            Self::WholeNumber => "`\"1995.00\"` → `1995`: in a field that is a whole number; the number is the same",
            Self::Bool => "`\"True\"`, `1`, `\"1\"` → `true`: in a field that is a boolean",
            Self::TextFromBool => "`true` → `\"true\"`: in a field that is a text",
            Self::Nothing => "`null`, or a member that is missing, → no member, or `[]` in a field that is a list",
            Self::NumberedList => "`{\"0\": …, \"1\": …}` → `[…, …]`: how PHP writes a list",
            Self::Empty => "`[]` → `{}` and back: PHP writes one for the other",
            Self::Date => "`\"2024-07-16 12:52:11+00:00\"` → `\"2024-07-16T12:52:11Z\"`: the same moment, or day",
            Self::ListOfOne => "`\"summer\"` → `[\"summer\"]`: an offer's only label",
            Self::OnlyItem => {
                "`[{…}]` → `{…}`: in a field that is an object, or a required single value, a list that holds one"
            }
            Self::LastOfTwo => "`{\"a\": 1, \"a\": 2}` → `{\"a\": 2}`: the last one counts",
        }
    }
}

/// The rules that came into use, or how what was written differs.
pub type Judged = Result<BTreeSet<Rule>, String>;

/// Fields that hold money or quantities, of which not even the spelling may change.
const AMOUNTS: [&str; 12] = [
    "resell_value",
    "distributor_fees",
    "bonus_value",
    "validity_duration",
    "airtime_duration",
    "data_amount",
    "data_remaining",
    "airtime_remaining",
    "sms_remaining",
    "sms",
    "sms_cost",
    "airtime_cost",
];

/// Holds what was written against what came.
///
/// # Errors
/// Says where they differ and no rule allows it.
pub fn judge(came: &Tree, written: &Tree) -> Judged {
    let mut used = BTreeSet::new();
    match compare(came, written, &mut used) {
        Ok(()) => Ok(used),
        Err((path, why)) => Err(format!("{path}: {why}")),
    }
}

/// Where two documents differ, and how.
type Difference = (String, String);

fn compare(came: &Tree, written: &Tree, used: &mut BTreeSet<Rule>) -> Result<(), Difference> {
    match (came, written) {
        (Tree::Object(members), Tree::Object(others)) => return objects(members, others, false, used),
        (Tree::List(items), Tree::List(others)) if items.len() == others.len() => {
            return lists(items.iter(), others, used);
        }
        (Tree::Object(members), Tree::List(items)) if are_numbered(members, items.len()) => {
            used.insert(Rule::NumberedList);
            return lists(members.iter().map(|(_, value)| value), items, used);
        }
        (Tree::List(items), Tree::Object(_) | Tree::Text(_) | Tree::Number(_) | Tree::Bool(_))
            if items.len() == 1 && matches!(items[0], Tree::Object(_)) == matches!(written, Tree::Object(_)) =>
        {
            used.insert(Rule::OnlyItem);
            return compare(&items[0], written, used);
        }
        _ if came == written => return Ok(()),
        _ => {}
    }
    match rule(came, written) {
        Some(rule) => {
            used.insert(rule);
            Ok(())
        }
        None => Err((String::new(), format!("{came} is written as {written}"))),
    }
}

/// Whether the names are the positions of a list of that length, in order.
fn are_numbered(members: &[(String, Tree)], length: usize) -> bool {
    let in_order = members.iter().enumerate().all(|(position, (name, _))| *name == position.to_string());
    length > 0 && members.len() == length && in_order
}

fn lists<'a>(
    came: impl Iterator<Item = &'a Tree>,
    written: &[Tree],
    used: &mut BTreeSet<Rule>,
) -> Result<(), Difference> {
    for (position, (item, other)) in came.zip(written).enumerate() {
        compare(item, other, used).map_err(|(path, why)| (format!("[{position}]{path}"), why))?;
    }
    Ok(())
}

/// `is_map`: whether the names are data, so that every value has a type.
fn objects(
    came: &[(String, Tree)],
    written: &[(String, Tree)],
    is_map: bool,
    used: &mut BTreeSet<Rule>,
) -> Result<(), Difference> {
    if came == written {
        // Free JSON is kept as it is, be it with a name twice.
        return Ok(());
    }
    let here = |why: String| (String::new(), why);
    let last: BTreeMap<&str, &Tree> = came.iter().map(|(name, value)| (name.as_str(), value)).collect();
    if last.len() < came.len() {
        used.insert(Rule::LastOfTwo);
    }
    let found: BTreeMap<&str, &Tree> = written.iter().map(|(name, value)| (name.as_str(), value)).collect();
    if found.len() < written.len() {
        return Err(here("a name is written twice".to_owned()));
    }
    for (name, value) in &last {
        match found.get(name) {
            Some(other) if value == other => {}
            Some(other) if !is_map && is_exact(name) && (name.starts_with(UNKNOWN) || !spells(value, other)) => {
                return Err(here(format!("{name} {value} is written as {other}")));
            }
            Some(other) => {
                let compared = match (value, other) {
                    (Tree::Object(came), Tree::Object(written)) if MAPS.contains(name) => {
                        objects(came, written, true, used)
                    }
                    _ => compare(value, other, used),
                };
                compared.map_err(|(path, why)| (format!(".{name}{path}"), why))?;
            }
            None if **value == Tree::Null => {
                used.insert(Rule::Nothing);
            }
            None => return Err(here(format!("{name} {value} is not written"))),
        }
    }
    for (name, value) in found.iter().filter(|(name, _)| !last.contains_key(*name)) {
        if **value != Tree::List(Vec::new()) {
            return Err(here(format!("{name} {value} is written, and has not come")));
        }
        used.insert(Rule::Nothing);
    }
    Ok(())
}

/// Members whose names are data, by Afosto's description: what is added there is an entry, and has the type of all.
const MAPS: [&str; 2] = ["metadata", "filters"];

/// Whether what a member of this name holds is kept to the letter: what nobody knows, and amounts.
fn is_exact(name: &str) -> bool {
    name.starts_with(UNKNOWN) || AMOUNTS.contains(&name)
}

/// Whether a text spells the number that was written.
fn spells(came: &Tree, written: &Tree) -> bool {
    matches!((came, written), (Tree::Text(text), Tree::Number(number)) if text == number)
}

fn rule(came: &Tree, written: &Tree) -> Option<Rule> {
    let is_bool = |text: &str| match text.to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    match (came, written) {
        (Tree::Text(text), Tree::Number(number)) if text == number => Some(Rule::NumberFromText),
        (Tree::Number(number), Tree::Text(text)) if text == number => Some(Rule::TextFromNumber),
        // Only what JSON spells as a number is one: `05` may be a code.
        (Tree::Text(from), Tree::Number(to)) => {
            matches!(Tree::parse(from), Some(Tree::Number(_))).then(|| whole_number(from, to))?
        }
        (Tree::Number(from), Tree::Number(to)) => whole_number(from, to),
        (Tree::Text(from) | Tree::Number(from), Tree::Bool(to)) => (is_bool(from)? == *to).then_some(Rule::Bool),
        (Tree::Bool(from), Tree::Text(to)) => (*to == from.to_string()).then_some(Rule::TextFromBool),
        (Tree::Text(from) | Tree::Number(from), Tree::Text(to)) if to == "true" || to == "false" => {
            (is_bool(from)? == is_bool(to)?).then_some(Rule::Bool)
        }
        (Tree::Null, Tree::List(items)) if items.is_empty() => Some(Rule::Nothing),
        (Tree::List(items), Tree::Object(members)) | (Tree::Object(members), Tree::List(items)) => {
            // Lists that are absent are written, empty.
            let is_empty = members.iter().all(|(_, value)| *value == Tree::List(Vec::new()));
            (items.is_empty() && is_empty).then_some(Rule::Empty)
        }
        (Tree::Text(_), Tree::List(items)) => (items.as_slice() == [came.clone()]).then_some(Rule::ListOfOne),
        (Tree::Text(from) | Tree::Number(from), Tree::Text(to)) => (moment(from)? == moment(to)?).then_some(Rule::Date),
        _ => None,
    }
}

fn whole_number(from: &str, to: &str) -> Option<Rule> {
    let whole = from.split_once('.').filter(|(_, fraction)| fraction.bytes().all(|digit| digit == b'0'));
    whole.filter(|(whole, _)| *whole == to).map(|_| Rule::WholeNumber)
}

/// A moment or a day, in the forms that the vendors' documents show.
fn moment(text: &str) -> Option<chrono::NaiveDateTime> {
    use chrono::{DateTime, NaiveDate, NaiveDateTime};
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(&text.replacen(' ', "T", 1)) {
        return Some(moment.naive_utc());
    }
    if let Ok(moment) = DateTime::parse_from_rfc2822(text) {
        return Some(moment.naive_utc());
    }
    let forms = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%d/%m/%Y %H:%M:%S"];
    let days = ["%Y-%m-%d", "%d/%m/%Y", "%Y%m%d", "%d-%m-%Y", "%Y/%m/%d"];
    forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()).or_else(|| {
        let day = days.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
        day.and_then(|day| day.and_hms_opt(0, 0, 0))
    })
}
