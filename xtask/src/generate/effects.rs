//! What operations do, where their method does not tell: the table `effects.tsv` beside the description.

use std::collections::{BTreeMap, BTreeSet};

/// What a second call of an operation would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    Safe,
    Idempotent,
    NonIdempotent,
}

/// What an operation does that its method does not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Departure {
    pub(crate) effect: Idempotency,
    pub(crate) is_guess: bool,
}

/// An operation, as the table must know it.
pub(crate) struct Known<'d> {
    pub(crate) name: &'d str,
    pub(crate) method: String,
    pub(crate) path: &'d str,
    /// Its line in the reference.
    pub(crate) line: u64,
}

impl Idempotency {
    /// What HTTP says of a method.
    pub(crate) fn of(method: &str) -> Self {
        match method {
            "GET" | "HEAD" | "OPTIONS" => Self::Safe,
            "PUT" | "DELETE" => Self::Idempotent,
            _ => Self::NonIdempotent,
        }
    }

    /// Its name in `pivot_core::Idempotency`.
    pub(crate) fn case(self) -> &'static str {
        match self {
            Self::Safe => "Safe",
            Self::Idempotent => "Idempotent",
            Self::NonIdempotent => "NonIdempotent",
        }
    }
}

/// Reads the table and gives the departures by the operations' names.
///
/// # Errors
/// Returns an error if a row names no operation, another method or path than the operation's, a line outside of what the reference says of
/// it, an effect or a basis that does not exist; where it departs from nothing, or guesses towards more repetitions.
pub(crate) fn departures(table: &str, known: &[Known<'_>]) -> Result<BTreeMap<String, Departure>, String> {
    let mut lines: Vec<u64> = known.iter().map(|known| known.line).collect();
    lines.sort_unstable();
    let known: BTreeMap<&str, &Known<'_>> = known.iter().map(|known| (known.name, known)).collect();
    let (mut departures, mut seen) = (BTreeMap::new(), BTreeSet::new());
    for (at, row) in table.lines().enumerate().filter(|(_, row)| !row.starts_with('#') && !row.is_empty()) {
        let problem = |what: String| format!("effects.tsv, line {}: {what}", at + 1);
        let [name, call, effect, basis, at_lines, reason] = row.split('\t').collect::<Vec<_>>()[..] else {
            return Err(problem("a row has six columns with tabs between them".to_owned()));
        };
        let operation = known.get(name).ok_or_else(|| problem(format!("no operation is called {name}")))?;
        if call != format!("{} {}", operation.method, operation.path) {
            return Err(problem(format!("{name} is {} {}, not {call}", operation.method, operation.path)));
        }
        if !seen.insert(name) {
            return Err(problem(format!("{name} stands twice")));
        }
        if reason.trim().is_empty() {
            return Err(problem(format!("{name} needs a reason")));
        }
        rests(operation, at_lines, &lines).map_err(problem)?;
        if let Some(departure) = departure(operation, effect, basis).map_err(problem)? {
            departures.insert(name.to_owned(), departure);
        }
    }
    Ok(departures)
}

/// What a row decides; `None` if it keeps what the method says.
fn departure(operation: &Known<'_>, effect: &str, basis: &str) -> Result<Option<Departure>, String> {
    let Known { name, method, .. } = operation;
    let effect = match effect {
        "none" => Idempotency::Safe,
        "idempotent" => Idempotency::Idempotent,
        "once" => Idempotency::NonIdempotent,
        other => return Err(format!("no effect is called {other}")),
    };
    let is_kept = effect == Idempotency::of(method);
    match basis {
        "kept" if is_kept => Ok(None),
        "kept" => Err(format!("{name} departs from what {method} says; say on what basis")),
        "doc" | "guess" if is_kept => Err(format!("{name} has the effect of its method; call it kept")),
        "guess" if effect != Idempotency::NonIdempotent => {
            Err(format!("{name} would be repeated on the strength of a guess"))
        }
        "doc" | "guess" => Ok(Some(Departure { effect, is_guess: basis == "guess" })),
        other => Err(format!("no basis is called {other}")),
    }
}

/// Whether the lines are the operation's own and others of what the reference says of it, up to the next operation.
fn rests(operation: &Known<'_>, listed: &str, lines: &[u64]) -> Result<(), String> {
    let Known { name, line, .. } = *operation;
    let end = lines.iter().find(|next| **next > line).copied().unwrap_or(u64::MAX);
    let listed: Result<Vec<u64>, _> = listed.split(' ').map(str::parse).collect();
    let listed = listed.map_err(|_| format!("the lines of {name} are no numbers"))?;
    if listed.first() != Some(&line) {
        return Err(format!("{name} stands at line {line}"));
    }
    match listed.iter().find(|listed| !(line..end).contains(listed)) {
        Some(stray) => Err(format!("line {stray} is not about {name}")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> [Known<'static>; 3] {
        [("Pay", "GET", "/pay/{id}", 10), ("Search", "POST", "/search", 30), ("Append", "PUT", "/append", 50)]
            .map(|(name, method, path, line)| Known { name, method: method.to_owned(), path, line })
    }

    fn read(row: &str) -> Result<BTreeMap<String, Departure>, String> {
        departures(&format!("# a remark\n\n{}\n", row.replace('|', "\t")), &known())
    }

    #[test]
    fn a_row_that_departs_from_the_method_decides() {
        for (row, name, effect, is_guess) in [
            ("Pay|GET /pay/{id}|once|doc|10 12|pays", "Pay", Idempotency::NonIdempotent, false),
            ("Pay|GET /pay/{id}|idempotent|doc|10|marks", "Pay", Idempotency::Idempotent, false),
            ("Search|POST /search|none|doc|30 31 49|a search", "Search", Idempotency::Safe, false),
            ("Append|PUT /append|once|guess|50 99|appends", "Append", Idempotency::NonIdempotent, true),
        ] {
            assert_eq!(read(row).unwrap()[name], Departure { effect, is_guess }, "{row}");
        }
    }

    #[test]
    fn a_row_that_keeps_what_the_method_says_decides_nothing() {
        assert!(read("Pay|GET /pay/{id}|none|kept|10|it only sounds as if it paid").unwrap().is_empty());
    }

    #[test]
    fn a_row_that_rests_on_nothing_is_refused() {
        for (row, expected) in [
            ("Play|GET /pay/{id}|once|doc|10|pays", "no operation is called Play"),
            ("Pay|POST /pay/{id}|once|doc|10|pays", "Pay is GET /pay/{id}"),
            ("Pay|GET /pay|once|doc|10|pays", "Pay is GET /pay/{id}"),
            ("Pay|GET /pay/{id}|once|doc|12|pays", "Pay stands at line 10"),
            ("Pay|GET /pay/{id}|once|doc|10 30|pays", "line 30 is not about Pay"),
            ("Pay|GET /pay/{id}|once|doc|10 9|pays", "line 9 is not about Pay"),
            ("Pay|GET /pay/{id}|once|doc|ten|pays", "no numbers"),
            ("Pay|GET /pay/{id}|twice|doc|10|pays", "no effect is called twice"),
            ("Pay|GET /pay/{id}|once|hope|10|pays", "no basis is called hope"),
            ("Pay|GET /pay/{id}|once|kept|10|pays", "departs from what GET says"),
            ("Pay|GET /pay/{id}|none|doc|10|pays", "call it kept"),
            ("Search|POST /search|none|guess|30|a search", "on the strength of a guess"),
            ("Pay|GET /pay/{id}|once|doc|10| ", "needs a reason"),
            ("Pay|GET /pay/{id}|once|doc|10", "six columns"),
            ("Pay|GET /pay/{id}|once|doc|10|pays\nPay|GET /pay/{id}|once|doc|10|pays", "stands twice"),
        ] {
            let error = read(row).unwrap_err();
            assert!(error.contains(expected), "{row}: {error}");
        }
    }
}
