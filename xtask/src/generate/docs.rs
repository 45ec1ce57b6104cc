//! What is told of a method: what it does, what it gives, by which call, and what is special about it.

use std::fmt::Write as _;

use super::effects::{Departure, Idempotency};
use super::grammar;
use super::meanings::Meaning;
use super::model::{Answer, Operation, Type};
use super::names;
use super::types::rust;
use super::words;

/// The comment of a method. Its first line says what it does and what comes of it, so that nobody need look for it behind the
/// call's type. It has the words of the method's name: a title stands under its heading and does not always say of what, as
/// in `List items`. Where a title says more, it is quoted; the vendor's name of the operation is found by a search for it.
pub(crate) fn method(operation: &Operation) -> String {
    let vendors = title(&operation.title);
    let said_by = match says_more(operation) {
        true => format!("\\[doc: \"{vendors}\"\\]"),
        false => "\\[doc\\]".to_owned(),
    };
    let mut lines =
        format!("    /// {} {}\n    ///\n", words::sentence(&spelled_out(&operation.method_name)), gives(operation));
    if let Some(told) = operation.meaning.as_deref() {
        let _ = writeln!(lines, "    /// {}\n    ///", Meaning::doc(told).inline());
    }
    let _ = writeln!(lines, "    /// `{} {}` {said_by}.{}", operation.method, operation.path, remarks(operation));
    if let Some(code) = &operation.example {
        let _ = writeln!(lines, "    ///\n    /// ```no_run\n    /// {EXAMPLE}");
        for line in code.lines() {
            let _ = writeln!(lines, "    /// {line}");
        }
        let _ = writeln!(lines, "    /// # Ok(())\n    /// # }}\n    /// ```");
    }
    // A search goes by letters alone.
    if !names::pascal(&operation.method_name).eq_ignore_ascii_case(&operation.id) {
        let _ = writeln!(lines, "    #[doc(alias = {:?})]", operation.id);
    }
    lines
}

/// What an example stands in.
const EXAMPLE: &str = "# async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {";

/// Words of a title that say nothing beyond a name.
const LITTLE: [&str; 8] = ["a", "all", "an", "for", "new", "of", "single", "the"];

/// Whether the vendor's title has words that the method's name has not.
fn says_more(operation: &Operation) -> bool {
    let name = operation.method_name.replace('_', " ");
    names::words(&operation.title).iter().any(|word| !LITTLE.contains(&word.as_str()) && !grammar::has(&name, word))
}

/// Words that are not written as they are in a name.
const SPELLINGS: [(&str, &str); 11] = [
    ("2fa", "2FA"),
    ("dpd", "DPD"),
    ("email", "e-mail"),
    ("emails", "e-mails"),
    ("gif", "GIF"),
    ("oauth", "OAuth"),
    ("otp", "OTP"),
    ("pdf", "PDF"),
    ("sku", "SKU"),
    ("skus", "SKUs"),
    ("vat", "VAT"),
];

/// The name of a method as words: `request_2fa_backup_code` is `request 2FA backup code`.
fn spelled_out(name: &str) -> String {
    let spelled = |word: &str| match SPELLINGS.iter().find(|(plain, _)| *plain == word) {
        Some((_, written)) => (*written).to_owned(),
        None => word.to_owned(),
    };
    name.split('_').map(spelled).collect::<Vec<_>>().join(" ")
}

const TASK: &str = "[task](crate::task::Task)";

/// What a success brings.
fn gives(operation: &Operation) -> String {
    match (&operation.answer, &operation.paging) {
        (Answer::File { .. }, _) => "Returns a file.".to_owned(),
        (Answer::Json(Type::List(item), _), Some(_)) => format!("Returns a list of {}, page by page.", link(item)),
        (Answer::Json(kind, _), Some(_)) => format!("Returns {}, page by page.", link(kind)),
        (Answer::Json(kind, _), None) if operation.is_task => format!("Returns {} and a {TASK}.", of(kind)),
        (Answer::Nothing, _) if operation.is_task => format!("Returns a {TASK}."),
        (Answer::Json(kind, true), None) => format!("Returns {}, or nothing.", of(kind)),
        (Answer::Json(kind, false), None) => format!("Returns {}.", of(kind)),
        (Answer::Nothing, _) => "Returns nothing.".to_owned(),
    }
}

fn of(kind: &Type) -> String {
    match kind {
        Type::List(item) => format!("a list of {}", link(item)),
        other => link(other),
    }
}

/// A type of the service as a link to it, any other as it is written.
fn link(kind: &Type) -> String {
    match kind {
        Type::Named(name, _) | Type::Enum(name, _) => format!("[`{name}`]"),
        Type::Map(_) | Type::List(_) => match kind.name() {
            Some(name) => format!("[`{}`]({name})", rust(kind)),
            None => format!("`{}`", rust(kind)),
        },
        other => format!("`{}`", rust(other)),
    }
}

/// A title without a full stop of its own; brackets would be a link.
fn title(title: &str) -> String {
    title.trim().trim_end_matches('.').replace('[', "\\[").replace(']', "\\]")
}

fn remarks(operation: &Operation) -> String {
    let mut remarks = String::new();
    if let Some((mode, is_guess)) = &operation.paging {
        let mark = if *is_guess { "\\[guess\\]" } else { "\\[doc\\]" };
        let how = if mode == "cursor" { "by a cursor" } else { "by number" };
        let _ = write!(remarks, " A list, paged {how} {mark}.");
    }
    if let Some(departure) = operation.departure {
        remarks.push_str(&effect(&operation.method, departure));
    }
    if operation.takes_key {
        remarks.push_str(" Sent with an idempotency key, so it is retried after a transient error.");
    }
    if let Answer::File { media_type, is_guess } = &operation.answer {
        let _ = write!(remarks, " The file is `{media_type}`{}.", if *is_guess { " \\[guess\\]" } else { "" });
    }
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut before = "\n    ///";
    for parameter in required {
        if let Some(meaning) = &parameter.meaning {
            let (name, meaning) = (names::field(&parameter.wire), uncapital(&meaning.inline()));
            let _ = write!(remarks, "{}\n    /// - `{name}`: {meaning}", std::mem::take(&mut before));
        }
    }
    remarks
}

/// What the operation does that its method does not tell, and what follows from it.
fn effect(method: &str, departure: Departure) -> String {
    let mark = if departure.is_guess { "\\[guess\\]" } else { "\\[doc\\]" };
    let stays = if method == "GET" { ", and a redirect to another host is not followed" } else { "" };
    match departure.effect {
        Idempotency::Safe => {
            format!(" Only reads, although it is a {method} {mark}, so it is retried after a transient error.")
        }
        Idempotency::Idempotent if method == "GET" => format!(
            " Has an effect, although it is a {method} {mark}, but a second call has no further one, so it is retried after a \
             transient error{stays}."
        ),
        Idempotency::Idempotent => format!(
            " A second call has no further effect, although it is a {method} {mark}, so it is retried after a transient error."
        ),
        Idempotency::NonIdempotent if method == "GET" => {
            format!(
                " Has an effect, although it is a {method} {mark}, so it is not retried if it may have taken effect{stays}."
            )
        }
        Idempotency::NonIdempotent => format!(
            " A second call may have a further effect, although it is a {method} {mark}, so it is not retried if it may have taken effect."
        ),
    }
}

/// A sentence without the capital at its start; one that starts with an abbreviation keeps it.
fn uncapital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => first.to_lowercase().chain(letters).collect(),
        _ => sentence.to_owned(),
    }
}
