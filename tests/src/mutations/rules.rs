//! What may be written in the place of what came: the documented canonical forms, each of which means the same. Judged
//! by the two texts alone, without the code under test.

use std::collections::{BTreeMap, BTreeSet};

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
    /// The float that is nearest.
    Float,
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
    /// The documented spelling of a name or a code.
    Spelling,
    /// The last of two members of a name.
    LastOfTwo,
}

impl Rule {
    /// All rules.
    pub const ALL: [Self; 12] = [
        Self::NumberFromText,
        Self::TextFromNumber,
        Self::WholeNumber,
        Self::Float,
        Self::Bool,
        Self::TextFromBool,
        Self::Nothing,
        Self::NumberedList,
        Self::Empty,
        Self::Date,
        Self::Spelling,
        Self::LastOfTwo,
    ];

    /// What is written for what, and why that is no change.
    pub fn reason(self) -> &'static str {
        match self {
            Self::NumberFromText => "`\"7.92\"` → `7.92`: in a field that is a number, with the same digits",
            Self::TextFromNumber => "`12` → `\"12\"`: in a field that is a text, with the same digits",
            Self::WholeNumber => "`\"1995.00\"` → `1995`: in a field that is a whole number; the number is the same",
            Self::Float => {
                "`12345678901234567.89012` → `12345678901234568.0`: in a field that the description calls a `number` \
                 and that is an `f64`: the nearest there is, which is the same number up to 15 digits"
            }
            Self::Bool => "`\"True\"`, `1`, `\"1\"` → `true`: in a field that is a boolean",
            Self::TextFromBool => "`true` → `\"true\"`: in a field that is a text",
            Self::Nothing => "`null`, or a member that is missing, → no member, or `[]` in a field that is a list",
            Self::NumberedList => "`{\"0\": …, \"1\": …}` → `[…, …]`: how PHP writes a list",
            Self::Empty => "`[]` → `{}` and back: PHP writes one for the other",
            Self::Date => "`\"2024-07-16 12:52:11+00:00\"` → `\"2024-07-16T12:52:11Z\"`: the same moment, or day",
            Self::Spelling => "`\"fr\"` → `\"FR\"`: a code whose letters have no case",
            Self::LastOfTwo => "`{\"a\": 1, \"a\": 2}` → `{\"a\": 2}`: the last one counts",
        }
    }
}

/// The rules that came into use, or how what was written differs.
pub type Judged = Result<BTreeSet<Rule>, String>;

/// Holds what was written against what came.
pub fn judge(came: &Tree, written: &Tree) -> Judged {
    let mut used = BTreeSet::new();
    compare("", came, written, &mut used).map(|()| used)
}

fn compare(path: &str, came: &Tree, written: &Tree, used: &mut BTreeSet<Rule>) -> Result<(), String> {
    if came == written {
        return Ok(());
    }
    match (came, written) {
        (Tree::Object(members), Tree::Object(others)) => return objects(path, members, others, used),
        (Tree::List(items), Tree::List(others)) if items.len() == others.len() => {
            for (position, (item, other)) in items.iter().zip(others).enumerate() {
                compare(&format!("{path}[{position}]"), item, other, used)?;
            }
            return Ok(());
        }
        (Tree::Object(members), Tree::List(items)) if !members.is_empty() => {
            let is_numbered = members.iter().enumerate().all(|(position, (name, _))| *name == position.to_string());
            if is_numbered && members.len() == items.len() {
                used.insert(Rule::NumberedList);
                for (position, ((_, value), item)) in members.iter().zip(items).enumerate() {
                    compare(&format!("{path}[{position}]"), value, item, used)?;
                }
                return Ok(());
            }
        }
        _ => {}
    }
    match rule(came, written) {
        Some(rule) => {
            used.insert(rule);
            Ok(())
        }
        None => Err(format!("{path}: {came} is written as {written}")),
    }
}

fn objects(
    path: &str,
    came: &[(String, Tree)],
    written: &[(String, Tree)],
    used: &mut BTreeSet<Rule>,
) -> Result<(), String> {
    let last: BTreeMap<&str, &Tree> = came.iter().map(|(name, value)| (name.as_str(), value)).collect();
    if last.len() < came.len() {
        used.insert(Rule::LastOfTwo);
    }
    let found: BTreeMap<&str, &Tree> = written.iter().map(|(name, value)| (name.as_str(), value)).collect();
    if found.len() < written.len() {
        return Err(format!("{path}: a name is written twice in {}", Tree::Object(written.to_vec())));
    }
    let joint = if path.is_empty() { "" } else { "." };
    for (name, value) in &last {
        let path = format!("{path}{joint}{name}");
        match found.get(name) {
            Some(other) => compare(&path, value, other, used)?,
            None if **value == Tree::Null => {
                used.insert(Rule::Nothing);
            }
            None => return Err(format!("{path}: {value} is not written")),
        }
    }
    for (name, value) in found.iter().filter(|(name, _)| !last.contains_key(*name)) {
        if **value != Tree::List(Vec::new()) {
            return Err(format!("{path}{joint}{name}: {value} is written, and has not come"));
        }
        used.insert(Rule::Nothing);
    }
    Ok(())
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
        (Tree::Text(from) | Tree::Number(from), Tree::Number(to)) => same_number(from, to),
        (Tree::Text(from) | Tree::Number(from), Tree::Bool(to)) => (is_bool(from)? == *to).then_some(Rule::Bool),
        (Tree::Bool(from), Tree::Text(to)) => (*to == from.to_string()).then_some(Rule::TextFromBool),
        (Tree::Text(from) | Tree::Number(from), Tree::Text(to)) if to == "true" || to == "false" => {
            (is_bool(from)? == is_bool(to)?).then_some(Rule::Bool)
        }
        (Tree::Null, Tree::List(items)) if items.is_empty() => Some(Rule::Nothing),
        (Tree::List(items), Tree::Object(members)) | (Tree::Object(members), Tree::List(items)) => {
            (items.is_empty() && members.is_empty()).then_some(Rule::Empty)
        }
        (Tree::Text(from), Tree::Text(to)) if from.eq_ignore_ascii_case(to) => Some(Rule::Spelling),
        (Tree::Text(from) | Tree::Number(from), Tree::Text(to)) => (moment(from)? == moment(to)?).then_some(Rule::Date),
        _ => None,
    }
}

fn same_number(from: &str, to: &str) -> Option<Rule> {
    let whole = from.split_once('.').filter(|(_, fraction)| fraction.bytes().all(|digit| digit == b'0'));
    if whole.is_some_and(|(whole, _)| whole == to) {
        return Some(Rule::WholeNumber);
    }
    let (from, nearest): (f64, f64) = (from.parse().ok()?, to.parse().ok()?);
    // The shortest spelling of the nearest float, and no other.
    (from == nearest && serde_json::Value::from(nearest).to_string() == to).then_some(Rule::Float)
}

/// A moment or a day, in the forms that the vendors' documents show.
fn moment(text: &str) -> Option<chrono::NaiveDateTime> {
    use chrono::{DateTime, NaiveDate, NaiveDateTime};
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(&text.replacen(' ', "T", 1)) {
        return Some(moment.naive_utc());
    }
    let forms = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f", "%d/%m/%Y %H:%M:%S"];
    let days = ["%Y-%m-%d", "%d/%m/%Y", "%Y%m%d", "%d-%m-%Y", "%Y/%m/%d"];
    forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok()).or_else(|| {
        let day = days.iter().find_map(|form| NaiveDate::parse_from_str(text, form).ok());
        day.and_then(|day| day.and_hms_opt(0, 0, 0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(came: &str, written: &str) -> Judged {
        judge(&Tree::parse(came).unwrap(), &Tree::parse(written).unwrap())
    }

    #[test]
    fn each_canonical_form_is_known() {
        for (came, written, rule) in [
            ("\"7.920\"", "7.920", Rule::NumberFromText),
            ("89330123456789012345", "\"89330123456789012345\"", Rule::TextFromNumber),
            ("\"1995.00\"", "1995", Rule::WholeNumber),
            ("12345678901234567.89", "1.2345678901234568e16", Rule::Float),
            ("\"TRUE\"", "true", Rule::Bool),
            ("0", "\"false\"", Rule::Bool),
            ("true", "\"true\"", Rule::TextFromBool),
            ("{\"a\":null}", "{}", Rule::Nothing),
            ("{}", "{\"a\":[]}", Rule::Nothing),
            ("{\"0\":1,\"1\":2}", "[1,2]", Rule::NumberedList),
            ("[]", "{}", Rule::Empty),
            ("\"2024-07-16 12:52:11+02:00\"", "\"2024-07-16T10:52:11Z\"", Rule::Date),
            ("{\"a\":1,\"a\":2}", "{\"a\":2}", Rule::LastOfTwo),
        ] {
            assert_eq!(judged(came, written), Ok(BTreeSet::from([rule])), "{came} {written}");
        }
    }

    #[test]
    fn whatever_else_differs_is_a_change() {
        for (came, written) in [
            ("\"05\"", "5"),
            ("1.10", "\"1.1\""),
            ("89330123456789012345", "\"8.9330123456789e+19\""),
            ("18446744073709551617", "18446744073709551616"),
            ("2", "true"),
            ("1", "false"),
            ("\"\"", "null"),
            ("{\"a\":\"\"}", "{}"),
            ("{\"a\":1}", "{}"),
            ("{}", "{\"a\":1}"),
            ("{\"a\":1,\"a\":2}", "{\"a\":1}"),
            ("{\"a\":1}", "{\"a\":1,\"a\":2}"),
            ("[null]", "[]"),
            ("[1,2]", "[2,1]"),
            ("[1]", "{}"),
            ("{\"1\":1}", "[1]"),
            ("\"2024-07-16T12:52:11Z\"", "\"2024-07-16T12:52:12Z\""),
            ("\"a\"", "\"b\""),
        ] {
            assert!(judged(came, written).is_err(), "{came} {written}");
        }
    }
}
