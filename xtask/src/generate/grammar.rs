//! The grammar of methods' names: a verb, then of what. `list_`, `get_`, `create_`, `update_` and `delete_` go with what HTTP's
//! method, the effect and the answer say of the operation; any other verb is one that the operation's own words have.

use super::effects::Idempotency;
use super::model::{Answer, Operation, Type};
use super::names;

/// The verbs that stand in every service, and the words of a summary that mean them.
const VERBS: [(&str, &[&str]); 5] = [
    ("list", READS),
    ("get", READS),
    ("create", &["create", "add", "new", "log"]),
    ("update", &["update", "change", "set"]),
    ("delete", &["delete", "remove"]),
];

const READS: &[&str] = &["list", "get", "view", "show", "read", "obtain", "find", "return"];

/// Words that only join others.
const JOINTS: [&str; 6] = ["and", "by", "from", "in", "to", "with"];

/// What is wrong with an operation's name; `None` if nothing is, or if there is a reason that may excuse it.
pub(crate) fn departure(operation: &Operation, has_reason: bool) -> Option<String> {
    let name = &operation.method_name;
    let words = names::words(name);
    let own = format!("{} {}", operation.title, operation.path);
    match words.split_first() {
        _ if words.join("_") != *name => Some(format!("{name} is not spelled as a method is")),
        None | Some((_, [])) => Some(format!("{name} says not of what")),
        Some((_, nouns)) if !nouns.iter().any(|noun| !is_joint(noun) && has(&own, noun)) => {
            Some(format!("{name} has no word of {:?} or {}", operation.title, operation.path))
        }
        Some((verb, nouns)) if !has_reason => verb_departs(verb, operation)
            .or_else(|| noun_departs(nouns, operation))
            .map(|what| format!("{name}, which is {:?}, needs a reason: {what}", operation.title)),
        Some(_) => None,
    }
}

fn verb_departs(verb: &str, operation: &Operation) -> Option<String> {
    let Some((_, synonyms)) = VERBS.iter().find(|(known, _)| *known == verb) else {
        return (!has(&told(operation), verb)).then(|| format!("`{verb}` is no verb of its words"));
    };
    let method = operation.method.as_str();
    let effect = operation.departure.map_or_else(|| Idempotency::of(method), |known| known.effect);
    let only_reads = effect == Idempotency::Safe;
    let gives_list = matches!(operation.answer, Answer::Json(Type::List(_), _)) || operation.paging.is_some();
    let fits = match verb {
        "list" => only_reads && gives_list,
        "get" => only_reads && !gives_list,
        "create" => method == "POST" && !only_reads,
        "update" => matches!(method, "PUT" | "PATCH"),
        _ => method == "DELETE",
    };
    match fits {
        false => Some(format!("`{verb}` is not what a {method} does that answers so")),
        true if synonyms.iter().any(|synonym| has(&operation.title, synonym)) => None,
        true => Some(format!("its summary does not say `{verb}`")),
    }
}

fn noun_departs(nouns: &[String], operation: &Operation) -> Option<String> {
    let told = told(operation);
    let stray = nouns.iter().find(|noun| !is_joint(noun) && !has(&told, noun))?;
    Some(format!("`{stray}` stands in none of its words"))
}

fn is_joint(word: &str) -> bool {
    JOINTS.contains(&word)
}

/// All words that the reference has of an operation, but for its id: summary, path, description, and the types that it takes and
/// gives.
fn told(operation: &Operation) -> String {
    let answer = match &operation.answer {
        Answer::Json(kind, _) => kind.name(),
        _ => None,
    };
    let body = operation.body.as_ref().and_then(Type::name);
    [Some(operation.title.as_str()), Some(&operation.path), operation.meaning.as_deref(), body, answer]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether a word stands in a text, in any of its forms: `keys` in `Upsert key`, `phone` in `phonenumbers`.
pub(crate) fn has(text: &str, word: &str) -> bool {
    let stem = stem(word);
    let squeezed = |words: &str| -> String { words.chars().filter(char::is_ascii_alphanumeric).collect() };
    text.split(|letter: char| letter.is_whitespace() || letter == '/')
        .any(|found| squeezed(found).to_lowercase().contains(stem))
}

/// A word without the ending of its plural or of its verb's form.
fn stem(word: &str) -> &str {
    let endings = ["ies", "es", "s", "y", "e"];
    let stems = endings.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.len() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::effects::Departure;

    fn operation(name: &str, call: &str, title: &str) -> Operation {
        let (method, path) = call.split_once(' ').unwrap();
        Operation {
            id: "Lie".to_owned(),
            method_name: name.to_owned(),
            title: title.to_owned(),
            meaning: None,
            method: method.to_owned(),
            path: path.to_owned(),
            parameters: Vec::new(),
            body: None,
            answer: Answer::Nothing,
            takes_key: false,
            is_task: false,
            paging: None,
            takes_page_size: false,
            departure: None,
            example: None,
        }
    }

    #[test]
    fn a_name_that_says_what_the_operation_does_needs_no_reason() {
        for (name, call, title) in [
            ("get_order", "GET /odr/orders/{id}", "View order"),
            ("create_order", "POST /odr/orders", "Add an order"),
            ("update_address", "PUT /rel/addresses/{id}", "Update an address"),
            ("delete_parcel", "DELETE /lcs/parcels/{id}", "Remove a parcel"),
            ("cancel_claim", "POST /wms/claims/{id}/cancel", "Cancels the claim"),
            ("mark_parcel_in_transit", "PUT /lcs/parcels/{id}/transit", "Mark transit"),
            ("create_phone_number", "POST /rel/phonenumbers", "Create a new phonenumber"),
            ("disable_2fa", "DELETE /iam/2fa/secrets/{type}", "Disable 2FA"),
        ] {
            assert_eq!(departure(&operation(name, call, title), false), None, "{name}");
        }
    }

    #[test]
    fn a_name_outside_the_grammar_needs_a_reason() {
        for (name, call, title, expected) in [
            ("get_order", "POST /odr/orders", "Get order", "not what a POST does"),
            ("list_orders", "GET /odr/orders", "List orders", "not what a GET does"),
            ("create_order", "PUT /odr/orders", "Create order", "not what a PUT does"),
            ("update_order", "POST /odr/orders", "Update order", "not what a POST does"),
            ("delete_secret", "DELETE /iam/2fa/secrets", "Disable 2FA", "does not say `delete`"),
            ("get_session", "GET /rel/sessions", "Start session", "does not say `get`"),
            ("upload_storage", "POST /cnt/storages", "Sync storage", "`upload` is no verb of its words"),
            ("set_session_option", "PUT /odr/sessions/{id}/billing", "Set billing address", "`option` stands in none"),
        ] {
            let operation = operation(name, call, title);
            let problem = departure(&operation, false).unwrap();
            assert!(problem.contains(expected), "{name}: {problem}");
            assert_eq!(departure(&operation, true), None, "a reason excuses {name}");
        }
    }

    #[test]
    fn no_reason_excuses_a_name_without_a_word_of_its_operation() {
        for (name, call, title, expected) in [
            ("get_stack", "GET /odr/orders/{id}", "Get order", "no word of"),
            ("get_by", "GET /odr/orders/by", "Get order", "no word of"),
            ("disable", "DELETE /int/integrations/{id}", "Delete integration", "says not of what"),
            ("", "GET /odr/orders", "Get order", "says not of what"),
            ("getOrder", "GET /odr/orders", "Get order", "not spelled"),
            ("get__order", "GET /odr/orders", "Get order", "not spelled"),
        ] {
            let problem = departure(&operation(name, call, title), true).unwrap();
            assert!(problem.contains(expected), "{name}: {problem}");
        }
    }

    #[test]
    fn what_an_operation_does_counts_and_not_its_method_alone() {
        let mut acting = operation("get_token", "GET /iam/jwt/extend", "Get a token");
        acting.departure = Some(Departure { effect: Idempotency::NonIdempotent, is_guess: false });
        assert!(departure(&acting, false).unwrap().contains("not what a GET does"));
        let mut reading = operation("get_geocode", "POST /rel/geocode", "Get geocode");
        reading.departure = Some(Departure { effect: Idempotency::Safe, is_guess: false });
        assert_eq!(departure(&reading, false), None);
    }

    #[test]
    fn a_list_is_what_answers_one() {
        let mut many = operation("list_orders", "GET /odr/orders", "Get orders");
        many.answer = Answer::Json(Type::List(Box::new(Type::Text)), false);
        assert_eq!(departure(&many, false), None);
        many.method_name = "get_orders".to_owned();
        assert!(departure(&many, false).unwrap().contains("answers so"));
    }
}
