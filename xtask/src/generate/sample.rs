//! Documents with every field that the description has, for `bench`.

use super::model::{Service, Type};
use super::serde_baseline::properties;

/// How deeply definitions that contain themselves are filled.
const MAX_DEPTH: usize = 4;

/// A document of the object of this name, its fields in the order of the description: two items in every list, and no two
/// texts, numbers or dates alike.
pub(super) fn document(services: &[Service], name: &str) -> String {
    Sample { services, count: 0, open: Vec::new() }.object(name)
}

struct Sample<'a> {
    services: &'a [Service],
    /// How many values there are so far.
    count: u32,
    /// The definitions that the next value is within.
    open: Vec<String>,
}

impl Sample<'_> {
    fn object(&mut self, name: &str) -> String {
        self.open.push(name.to_owned());
        let mut members = Vec::new();
        for property in properties(self.services, name) {
            if self.may_fill(&property.kind) {
                members.push(format!("{:?}:{}", property.wire, self.value(&property.kind)));
            }
        }
        self.open.pop();
        format!("{{{}}}", members.join(","))
    }

    fn may_fill(&self, kind: &Type) -> bool {
        let name = kind.name();
        self.open.len() < MAX_DEPTH
            || name.is_none_or(|name| properties(self.services, name).is_empty())
                && name.is_none_or(|name| !self.open.iter().any(|open| open == name))
    }

    fn value(&mut self, kind: &Type) -> String {
        self.count += 1;
        let count = self.count;
        let (day, minute, second) = (1 + count % 28, count / 60 % 60, count % 60);
        match kind {
            Type::Text | Type::Secret | Type::File => format!("\"text number {count}\""),
            Type::Integer => (1000 + count).to_string(),
            Type::Number => format!("{count}.25"),
            Type::Boolean => count.is_multiple_of(2).to_string(),
            Type::DateTime => format!("\"2024-07-{day:02}T12:{minute:02}:{second:02}Z\""),
            Type::Date => format!("\"2024-07-{day:02}\""),
            Type::Enum(_, values) => format!("{:?}", values.first().map(String::as_str).unwrap_or_default()),
            Type::Anything => format!("{{\"anything\":{count}}}"),
            Type::Map(value) => format!("{{\"one\":{},\"two\":{}}}", self.value(value), self.value(value)),
            Type::List(item) => format!("[{},{}]", self.value(item), self.value(item)),
            Type::Named(name, _) if properties(self.services, name).is_empty() => "{}".to_owned(),
            Type::Named(name, _) => self.object(name),
        }
    }
}
