//! Where things stand in a description.

use crate::tree::Tree;

/// A vendor's description.
pub(super) struct Description<'d> {
    document: &'d Tree,
}

/// A schema, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Place<'d> {
    pub(super) schema: &'d Tree,
    /// As JSON pointer.
    pub(super) pointer: String,
}

/// A step of a path in a report.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step<'p> {
    Field(&'p str),
    Item,
    Entry,
}

/// The steps of a path: `items[].price` are the field `items`, its items, and the field `price`.
pub(super) fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let name = part.split(['[', '{']).next().unwrap_or_default();
        if !name.is_empty() {
            steps.push(Step::Field(name));
        }
        let brackets = part[name.len()..].chars().filter(|c| matches!(c, '[' | '{'));
        steps.extend(brackets.map(|c| if c == '[' { Step::Item } else { Step::Entry }));
    }
    steps
}

/// How deep references are followed that may lead back to themselves.
const MOST_REFERENCES: usize = 16;

impl<'d> Description<'d> {
    pub(super) fn of(document: &'d Tree) -> Self {
        Self { document }
    }

    /// The operation of a method and a path, whatever its parameters are called.
    pub(super) fn operation(&self, method: &str, path: &str) -> Option<&'d Tree> {
        let wanted = template(path);
        let (_, methods) = self.document.get("paths")?.entries().iter().find(|(path, _)| template(path) == wanted)?;
        methods.get(&method.to_lowercase())
    }

    /// An event that the vendor sends.
    pub(super) fn event(&self, name: &str) -> Option<&'d Tree> {
        self.document.get("webhooks")?.get(name)?.get("post")
    }

    /// What an operation answers, with its statuses.
    pub(super) fn responses(&self, operation: &'d Tree) -> Vec<(&'d str, &'d Tree)> {
        let responses = operation.get("responses").map(Tree::entries).unwrap_or_default();
        responses.iter().map(|(status, response)| (status.as_str(), self.followed(response))).collect()
    }

    /// The schemas of what an operation answers as a success.
    pub(super) fn bodies(&self, operation: &'d Tree) -> Vec<Place<'d>> {
        let successes = self.responses(operation).into_iter().filter(|(status, _)| status.starts_with('2'));
        successes.filter_map(|(status, response)| self.content(response, &format!("responses/{status}"))).collect()
    }

    /// The schema of an event's body.
    pub(super) fn event_body(&self, event: &'d Tree) -> Vec<Place<'d>> {
        event.get("requestBody").and_then(|body| self.content(body, "requestBody")).into_iter().collect()
    }

    fn content(&self, holder: &'d Tree, at: &str) -> Option<Place<'d>> {
        let (_, content) =
            holder.get("content")?.entries().iter().find(|(media_type, _)| media_type.contains("json"))?;
        let place = Place { schema: content.get("schema")?, pointer: format!("{at}/schema") };
        Some(self.resolved(place))
    }

    /// The schema at a path below others, the first that there is.
    pub(super) fn find(&self, bodies: &[Place<'d>], steps: &[Step<'_>]) -> Option<Place<'d>> {
        bodies.iter().find_map(|body| {
            let mut places = vec![body.clone()];
            // A list in an object is reported from its items on.
            if steps.first() == Some(&Step::Item) && body.schema.get("items").is_none() {
                places = self.lists_in(body);
            }
            for step in steps {
                places = places.iter().flat_map(|place| self.inside(place, *step)).collect();
            }
            places.into_iter().next()
        })
    }

    fn lists_in(&self, place: &Place<'d>) -> Vec<Place<'d>> {
        let properties = place.schema.get("properties").map(Tree::entries).unwrap_or_default();
        let inner = properties.iter().flat_map(|(name, _)| self.inside(place, Step::Field(name)));
        inner.filter(|inner| inner.schema.get("items").is_some()).collect()
    }

    fn inside(&self, place: &Place<'d>, step: Step<'_>) -> Vec<Place<'d>> {
        let own = match step {
            Step::Field(name) => place.schema.get("properties").and_then(|properties| properties.get(name)),
            Step::Item => place.schema.get("items"),
            Step::Entry => place.schema.get("additionalProperties"),
        };
        let name = match step {
            Step::Field(name) => format!("properties/{name}"),
            Step::Item => "items".to_owned(),
            Step::Entry => "additionalProperties".to_owned(),
        };
        let own = own.map(|schema| self.resolved(Place { schema, pointer: format!("{}/{name}", place.pointer) }));
        let others = ["anyOf", "oneOf", "allOf"].into_iter().flat_map(|kind| {
            let all = place.schema.get(kind).map(Tree::items).unwrap_or_default();
            all.iter().enumerate().flat_map(move |(at, schema)| {
                let pointer = format!("{}/{kind}/{at}", place.pointer);
                self.inside(&self.resolved(Place { schema, pointer }), step)
            })
        });
        own.into_iter().chain(others).collect()
    }

    /// What a reference leads to.
    fn resolved(&self, mut place: Place<'d>) -> Place<'d> {
        for _ in 0..MOST_REFERENCES {
            let Some(reference) = place.schema.text("$ref") else { break };
            let Some(schema) = self.at(reference) else { break };
            place = Place { schema, pointer: reference.to_owned() };
        }
        place
    }

    fn followed(&self, tree: &'d Tree) -> &'d Tree {
        tree.text("$ref").and_then(|reference| self.at(reference)).unwrap_or(tree)
    }

    fn at(&self, reference: &str) -> Option<&'d Tree> {
        reference.strip_prefix("#/")?.split('/').try_fold(self.document, |tree, name| tree.get(name))
    }
}

/// A path without the names of its parameters.
fn template(path: &str) -> String {
    let mut parts = path.split('{');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str("{}");
        plain.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    plain
}
