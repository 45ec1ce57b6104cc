//! What may be in a seed: what some operation at the path could show, under keys of its own.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::State;
use super::store::text;
use crate::description::{Description, Operation};

impl State {
    /// What is wrong with the values that a seed has for a path, in words without the values.
    pub(crate) fn check_seed(&mut self, path: &str, values: &[Value]) -> Result<(), String> {
        let description = std::sync::Arc::clone(&self.description);
        let Some(template) = template_of(&description, path) else {
            return Err(format!("Afosto has nothing at {path}"));
        };
        let shown = shown_at(&description, template);
        let key = self.memory.collection(&description, template).and_then(|collection| collection.key);
        let key = key.as_deref().unwrap_or("id");
        let mut keys = HashSet::new();
        for (at, value) in values.iter().enumerate() {
            for (name, value) in value.as_object().into_iter().flatten() {
                if name != key && !value.is_null() && !shown.iter().any(|operation| shows(operation, name, value)) {
                    return Err(format!("{path}[{at}].{name} is not known, or of another type"));
                }
            }
            if text(&value[key]).is_some_and(|key| !keys.insert(key)) {
                return Err(format!("{path}[{at}].{key} is that of another"));
            }
        }
        Ok(())
    }
}

fn template_of<'d>(description: &'d Description, path: &str) -> Option<&'d str> {
    ["GET", "POST"].iter().find_map(|method| description.find(method, path).ok()).map(|(operation, _)| operation.path)
}

/// The operations that take or answer members of the list at a path.
fn shown_at<'d>(description: &'d Description, template: &str) -> Vec<Operation<'d>> {
    let member = description.member_name(template).map(|name| format!("{template}/{{{name}}}"));
    let paths = [Some(template.to_owned()), member];
    let all = paths.iter().flatten().flat_map(|path| ["GET", "POST", "PUT"].map(|method| description.at(method, path)));
    all.flatten().collect()
}

/// Whether an operation takes or answers a field with such a value.
fn shows(operation: &Operation<'_>, name: &str, value: &Value) -> bool {
    let answered = operation.fitting(&json!({name: value})).is_some_and(|fit| fit[name] == *value);
    let is_taken =
        |body: Value| std::mem::discriminant(&super::place::one(&body)[name]) == std::mem::discriminant(value);
    answered || operation.given().body.is_some_and(is_taken)
}
