//! Where an operation acts: which collection its path is about, and how that one's members are known.

use serde_json::Value;

use crate::description::{Description, Kind, Operation};

/// A list of values of one kind, as the description has it.
#[derive(Clone, Debug)]
pub(super) struct Collection {
    /// The field by which members are got one by one; nothing where they are not.
    pub(super) key: Option<String>,
    /// Whether POST makes members: then there are none before the first is made.
    pub(super) can_be_made: bool,
    /// A member, every field once; `null` where no operation answers one.
    pub(super) sample: Value,
    /// Whether a list of them is answered.
    pub(super) is_listed: bool,
}

/// Fields by which a value is called, where a request names it: the first that it has.
pub(super) const NAMES: [&str; 8] = ["id", "code", "key", "sku", "reference", "uuid", "position", "name"];

impl Collection {
    /// What there is at a path template: a list, members that are got one by one, or both; `None` if neither is.
    pub(super) fn at(description: &Description, template: &str) -> Option<Self> {
        let name = description.member_name(template);
        let list = description.at("GET", template).filter(|list| list.answer_kind() == Some(Kind::List));
        if name.is_none() && list.is_none() {
            return None;
        }
        let member = name.and_then(|name| description.at("GET", &format!("{template}/{{{name}}}")));
        let answered = member.or(list).and_then(|operation| operation.answer().body).map(|(_, body)| body);
        let sample = one(&answered.unwrap_or_default()).clone();
        // Paths call by an id what has none of that name: then it is the first by which values are called.
        let key = name.map(|name| match sample[name] {
            Value::Null => NAMES.into_iter().find(|name| !sample[*name].is_null()).unwrap_or(name),
            _ => name,
        });
        let can_be_made = description.at("POST", template).is_some_and(|operation| makes(&operation, key));
        Some(Self { key: key.map(str::to_owned), can_be_made, sample, is_listed: list.is_some() })
    }

    /// The field that a text stands for where a member is given by it alone.
    pub(super) fn name_field(&self) -> Option<&'static str> {
        NAMES.into_iter().skip(1).find(|name| self.sample[*name].is_string())
    }
}

/// Whether an operation at the path of a collection makes members of it: its answer has their key.
pub(super) fn makes(operation: &Operation<'_>, key: Option<&str>) -> bool {
    let has_key = |made: &Value| key.is_none_or(|key| !one(made)[key].is_null());
    let answers_one = operation.answer().body.is_some_and(|(_, made)| one(&made).is_object() && has_key(&made));
    let puts_one = operation.body_kind() == Some(Kind::Object) && answers_one;
    let puts_many = operation.body_kind() == Some(Kind::List);
    match operation.method {
        "POST" => !is_search(operation) && (puts_one || puts_many),
        // A change of one that is named in the body makes nothing; neither does what is put at a path without members.
        "PUT" => puts_many || (puts_one && key.is_some() && !names_one(operation)),
        _ => false,
    }
}

/// Whether an operation that is written as if it made something only looks for something.
pub(super) fn is_search(operation: &Operation<'_>) -> bool {
    operation.name.starts_with("Search")
}

/// Whether a body has to name what it is about.
fn names_one(operation: &Operation<'_>) -> bool {
    operation.given().body.is_some_and(|body| !body["id"].is_null())
}

/// A value, or the first of a list.
pub(super) fn one(value: &Value) -> &Value {
    if value.is_array() { value.get(0).unwrap_or(&Value::Null) } else { value }
}

/// A path template with its values.
pub(super) fn filled(template: &str, values: &[String]) -> String {
    let mut values = values.iter();
    let fill = |segment: &str| match segment.starts_with('{') {
        true => values.next().map(|value| segment_of(value)).unwrap_or_default(),
        false => segment.to_owned(),
    };
    template.split('/').map(fill).collect::<Vec<_>>().join("/")
}

/// A value as a segment of a path: a slash in it begins none.
pub(super) fn segment_of(value: &str) -> String {
    value.replace('%', "%25").replace('/', "%2F")
}

/// A path template that ends with a value: what comes before it, and the value's name.
pub(super) fn keyed(template: &str) -> Option<(&str, &str)> {
    let (collection, last) = template.rsplit_once('/')?;
    Some((collection, last.strip_prefix('{')?.strip_suffix('}')?))
}

/// The members that a path leads through, or to, the outermost first: for each the template up to it, as the operation
/// that gets it has it, and how many values that has.
pub(super) fn members<'d>(description: &'d Description, template: &str) -> Vec<(Operation<'d>, usize)> {
    let ends = template.match_indices('/').map(|(at, _)| at).chain([template.len()]);
    let prefixes = ends.map(|end| &template[..end]).filter(|prefix| keyed(prefix).is_some());
    let got = prefixes.filter_map(|prefix| {
        let (operation, _) = description.find("GET", prefix).ok()?;
        // Names of values differ from path to path.
        (keyed(operation.path).is_some() && operation.answer_kind() != Some(Kind::Other)).then_some(())?;
        Some((operation, prefix.matches('{').count()))
    });
    got.collect()
}
