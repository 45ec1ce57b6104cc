//! What was asked for, in the words of an answer that says that it was done.
//!
//! No list of words of success can hold what every operation does: `Order fulfilled` is one for `fulfil_order`, `{"revoked": true}`
//! one for `revoke_tokens`. An operation is called by what it does, so its own name tells the word; so does the end of its path where
//! the vendor's word is another: `…/items/cancel`.

use serde_json::{Map, Value};

use super::{plain, tone};

/// What stands for a reported deed.
const DONE: &str = "done";

/// How deep it is looked for.
const MOST_LEVELS: u8 = 6;

/// The answer with `done` in the place of each word that says that what the operation, or the end of its path, is called by was
/// done, in names of fields and in their texts; `None` if there is no such word.
pub(crate) fn with_deeds_done(operation: &str, path: &str, answer: &Value) -> Option<Value> {
    let mut deeds = Vec::new();
    for verb in [operation.split('_').next(), path.rsplit('/').next()] {
        deeds.extend(verb.filter(|verb| verb.len() >= 3));
    }
    let mut is_told = false;
    let done = replaced(answer, &deeds, 0, &mut is_told);
    is_told.then_some(done)
}

fn replaced(value: &Value, deeds: &[&str], level: u8, is_told: &mut bool) -> Value {
    match value {
        _ if level > MOST_LEVELS => value.clone(),
        Value::String(text) => {
            let words = tone::Words::of(text);
            if !words.any(&|word| is_done(deeds, word)) {
                return value.clone();
            }
            *is_told = true;
            // What ends a clause does not matter: nothing that says failure is in it.
            let mut words = words.all();
            for word in &mut words {
                if is_done(deeds, word) {
                    *word = DONE;
                }
            }
            Value::from(words.join(" "))
        }
        Value::Array(items) => {
            let mut all = Vec::with_capacity(items.len());
            for item in items {
                all.push(replaced(item, deeds, level + 1, is_told));
            }
            Value::Array(all)
        }
        Value::Object(fields) => {
            let mut all = Map::new();
            for (name, value) in fields {
                let name = if is_done(deeds, &plain(name)) { DONE } else { name.as_str() };
                *is_told |= name == DONE;
                all.insert(name.to_owned(), replaced(value, deeds, level + 1, is_told));
            }
            Value::Object(all)
        }
        _ => value.clone(),
    }
}

/// Whether a word says in the past what one of the verbs says: `allocated`, `synced`, `cancelled`, `verified`, `reset`.
fn is_done(verbs: &[&str], word: &str) -> bool {
    verbs.iter().any(|verb| is_past(verb, word))
}

fn is_past(verb: &str, word: &str) -> bool {
    if verb == "reset" && word == "reset" {
        return true;
    }
    let Some(stem) = word.strip_suffix("ed") else { return false };
    let last = verb.chars().next_back().unwrap_or_default();
    stem == verb
        || stem.strip_suffix(last) == Some(verb)
        || verb.strip_suffix('e') == Some(stem)
        || verb.strip_suffix('y').is_some_and(|verb| stem.strip_suffix('i') == Some(verb))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::body::{Nothing, nothing_but};

    fn verdict(operation: &str, body: &str) -> Nothing {
        verdict_at(operation, "/things/{id}", body)
    }

    fn verdict_at(operation: &str, path: &str, body: &str) -> Nothing {
        let answer: Value = serde_json::from_str(body).unwrap();
        match (nothing_but(&answer), with_deeds_done(operation, path, &answer)) {
            (Nothing::Unexpected, Some(rest)) => nothing_but(&rest),
            (verdict, _) => verdict,
        }
    }

    #[test]
    fn the_verb_of_an_operation_in_the_past_says_that_it_was_done() {
        for (operation, body) in [
            ("fulfil_order", r#"{"message": "Order fulfilled"}"#),
            ("fulfil_order", r#"{"message": "The order W-1 was fulfilled."}"#),
            ("fulfil_order", r#"{"fulfilled": true}"#),
            ("fulfil_order", r#""fulfilled""#),
            ("allocate_order", r#"{"status": "allocated"}"#),
            ("allocate_order", r#"{"data": {"message": "Order allocated"}}"#),
            ("allocate_order", r#"["allocated"]"#),
            ("sync_file", r#"{"message": "File synced"}"#),
            ("trigger_flow", r#"{"state": "TRIGGERED"}"#),
            ("verify_position", r#"{"message": "Position verified"}"#),
            ("cancel_claim", r#"{"message": "Claim canceled"}"#),
            ("cancel_claim", r#"{"message": "Claim cancelled"}"#),
            ("reset_instant_index_settings", r#"{"message": "Settings reset"}"#),
            ("request_label", r#"{"message": "Label requested"}"#),
            ("clone_object", r#"{"message": "Object cloned"}"#),
            ("upsert_keys", r#"{"Upserted": 3}"#),
        ] {
            assert_eq!(verdict(operation, body), Nothing::Well, "{operation} {body}");
        }
    }

    #[test]
    fn so_does_the_verb_at_the_end_of_its_path() {
        for (operation, path, body) in [
            ("upload_storage_file", "/storages/{id}/sync", r#"{"message": "File synced"}"#),
            ("upload_storage_file", "/storages/{id}/sync", r#"{"message": "File uploaded"}"#),
            ("remove_order_item_allocations", "/orders/{id}/items/cancel", r#"{"message": "Items cancelled"}"#),
            ("send_order", "/orders/{id}/fulfil", r#"{"message": "Order fulfilled"}"#),
        ] {
            assert_eq!(verdict_at(operation, path, body), Nothing::Well, "{operation} {body}");
        }
        for (path, body) in [
            ("/orders/{fulfil}", r#"{"message": "Order fulfilled"}"#),
            ("/orders/fulfil/items", r#"{"message": "Order fulfilled"}"#),
            ("/orders/fulfil", r#"{"message": "No order fulfilled"}"#),
        ] {
            assert_ne!(verdict_at("send_order", path, body), Nothing::Well, "{path} {body}");
        }
    }

    #[test]
    fn another_verb_and_one_that_is_denied_do_not() {
        for (operation, body) in [
            ("accept_order", r#"{"message": "Order fulfilled"}"#),
            ("cancel_claim", r#"{"status": "claimed"}"#),
            ("fulfil_order", r#"{"message": "Order locked"}"#),
            ("fulfil_order", r#"{"message": "Fulfil the order first"}"#),
            ("set_parcel_finished", r#"{"status": "settled"}"#),
            ("fulfil_order", r#"{"message": "Nothing fulfilled: out of stock"}"#),
            ("fulfil_order", r#"{"message": "No order fulfilled"}"#),
        ] {
            assert_eq!(verdict(operation, body), Nothing::Unexpected, "{operation} {body}");
        }
        for (operation, body) in [
            ("fulfil_order", r#"{"fulfilled": false}"#),
            ("fulfil_order", r#"{"message": "Order could not be fulfilled"}"#),
            ("allocate_order", r#"{"allocated": true, "error": "no stock"}"#),
        ] {
            assert!(matches!(verdict(operation, body), Nothing::Failed(_)), "{operation} {body}");
        }
    }
}
