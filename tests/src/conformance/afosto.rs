//! Afosto's operations, in an order that a server with a memory can follow: what is made first is then got, changed and,
//! last of all, removed. The ids of what is made are those that are asked for afterwards.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use afosto_client::AfostoClient;
use serde_json::Value;
use vendor_mocks::description::{Description, Operation, SampleInput};

use super::{Session, Unreachable};
use crate::afosto::calls::CALLS;
use crate::afosto::{Call, Caller};

/// Calls every operation; tokens are asked for as this client, with this secret. `mark` makes idempotency keys of its own:
/// one that came before would bring an answer of before.
///
/// # Errors
/// Returns an error if the server cannot be reached.
pub async fn run(
    session: &mut Session,
    afosto: &AfostoClient,
    (id, secret): (&str, &str),
    mark: u32,
) -> Result<(), Unreachable> {
    let description = session.description().clone();
    let mut ids = Ids::default();
    for call in in_order(&description) {
        let Some(operation) = description.operation(call.operation) else { continue };
        let prepare = |mut given: SampleInput| {
            ids.fill(&operation, &mut given);
            if let Some(key) = given.headers.get_mut("x-idempotency-key") {
                *key = format!("a-key-{mark}");
            }
            if let ("GetAccessToken", Some(body)) = (call.operation, &mut given.body) {
                (body["client_id"], body["client_secret"]) = (id.into(), secret.into());
            }
            given
        };
        let sent = |given| (call.run)(Caller { afosto: afosto.clone(), given });
        let value = session.call(call.operation, "", prepare, sent).await?;
        ids.learn(&description, &operation, &value);
    }
    Ok(())
}

/// Makes before it gets, gets before it changes, and removes from the inside out. A call that the description does not have
/// comes last.
pub fn in_order(description: &Description) -> Vec<&'static Call> {
    let mut calls: Vec<&Call> = CALLS.iter().flat_map(|calls| calls.iter()).collect();
    calls.sort_by_key(|call| {
        let Some(operation) = description.operation(call.operation) else { return (4, Reverse(0), 0) };
        let depth = operation.path.split('/').count();
        match operation.method {
            "POST" => (0, Reverse(0), depth),
            "PUT" if makes(description, &operation) => (0, Reverse(0), depth),
            "GET" => (1, Reverse(0), depth),
            "DELETE" => (3, Reverse(depth), 0),
            _ => (2, Reverse(0), depth),
        }
    });
    calls
}

/// Whether what is put there is made: it is got by a name that the body does not have.
fn makes(description: &Description, operation: &Operation<'_>) -> bool {
    let Some(body @ Value::Object(_)) = operation.given().body else { return false };
    let below = format!("{}/{{", operation.path);
    let got = description.names().filter_map(|name| description.operation(name)).filter(|other| other.method == "GET");
    let mut names = got.filter_map(|other| other.path.strip_prefix(&below)?.strip_suffix('}'));
    names.any(|name| !name.contains('/') && body[name].is_null())
}

/// Ids of what was made, by the template of the path they stand in: up to the id and with its name.
#[derive(Default)]
struct Ids(BTreeMap<String, String>);

impl Ids {
    /// Puts the ids that are known into a path.
    fn fill(&self, operation: &Operation<'_>, given: &mut SampleInput) {
        for (template, name) in places(operation.path) {
            let is_number = |text: &str| text.parse::<i64>().is_ok();
            let Some((id, value)) = self.0.get(template).zip(given.path.get_mut(name)) else { continue };
            // Some paths take numbers where the answers have texts; a text that is none cannot be asked for.
            if !is_number(value) || is_number(id) {
                id.clone_into(value);
            }
        }
        // Where the body says which one is meant, it is one that is there.
        let Some(Value::Object(body)) = &mut given.body else { return };
        let below = format!("{}/{{", operation.path);
        let named = self.0.iter().filter_map(|(template, id)| {
            Some((template.strip_prefix(&below)?.strip_suffix('}').filter(|name| !name.contains('/'))?, id))
        });
        for (name, id) in named.filter(|_| operation.method == "PUT") {
            match body.get_mut(name) {
                Some(Value::String(value)) => id.clone_into(value),
                Some(value @ Value::Number(_)) => {
                    *value = id.parse::<i64>().map_or_else(|_| value.clone(), Value::from)
                }
                _ => {}
            }
        }
    }

    /// Remembers what was made or listed first, where anything can be asked by its id.
    fn learn(&mut self, description: &Description, operation: &Operation<'_>, value: &Value) {
        if operation.method == "DELETE" {
            return;
        }
        let made = value.get(0).unwrap_or(value);
        let paths = || description.names().filter_map(|name| description.operation(name)).map(|other| other.path);
        // A signature is asked for by `…/signature`, and taken by `…/upload/{signature}`.
        if let Some((parent, last)) = operation.path.rsplit_once('/')
            && let Some(issued) = made[last].as_str()
        {
            let taken = paths().filter(|path| path.starts_with(parent)).flat_map(places);
            for (template, _) in taken.filter(|(_, name)| *name == last) {
                self.0.insert(template.to_owned(), issued.to_owned());
            }
        }
        let below = paths().filter(|path| path.starts_with(operation.path)).flat_map(places);
        for (template, name) in
            below.filter(|(template, _)| template.rsplit_once('/').map(|(path, _)| path) == Some(operation.path))
        {
            let id = [&made[name], &made["id"]].into_iter().find(|id| id.is_string() || id.is_number());
            let Some(id) = id.map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned)) else { continue };
            match operation.method {
                // It may be the only one that is there now.
                "PUT" if makes(description, operation) => drop(self.0.insert(template.to_owned(), id)),
                "PUT" => {}
                _ => drop(self.0.entry(template.to_owned()).or_insert(id)),
            }
        }
    }
}

/// Each value of a path: the template up to and with it, and its name.
pub fn places(path: &str) -> impl Iterator<Item = (&str, &str)> {
    path.match_indices('{').filter_map(move |(start, _)| {
        let end = start + path[start..].find('}')?;
        Some((&path[..=end], &path[start + 1..end]))
    })
}
