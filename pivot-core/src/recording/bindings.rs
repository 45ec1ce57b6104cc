//! What the placeholders of a cassette stand for in one replay.

use std::collections::HashMap;

use super::edit::Edit;
use super::secrets::{PLACEHOLDER, REMOVED};
use super::stable::{ID, UUID, UUID_LENGTH, find_uuid, map_runs, replace_whole, replayed, replayed_number};

/// What was found in the place of each stable id, and which hosts stand for those of the recording.
#[derive(Default)]
pub(crate) struct Bindings {
    actual: HashMap<String, String>,
    stable: HashMap<String, String>,
    origins: Vec<(String, String)>,
}

/// A comparison that may still fail: only if it succeeds, what it has found counts.
pub(crate) struct Trial<'b> {
    known: &'b Bindings,
    found: Vec<(String, String)>,
}

impl Bindings {
    pub(crate) fn trial(&self) -> Trial<'_> {
        Trial { known: self, found: Vec::new() }
    }

    pub(crate) fn keep(&mut self, found: Vec<(String, String)>) {
        for (stable, actual) in found {
            self.stable.insert(actual.clone(), stable.clone());
            self.actual.insert(stable, actual);
        }
    }

    /// Notes where a request of the recording went, and where it goes now.
    pub(crate) fn keep_origin(&mut self, recorded: &str, actual: &str) {
        if !self.origins.iter().any(|(known, _)| known == recorded) {
            self.origins.push((recorded.to_owned(), actual.to_owned()));
        }
    }

    /// Puts back what the placeholders stand for, in a replay that began at this second.
    pub(crate) fn restorer(&self, start: i64) -> impl Edit + '_ {
        Restorer { bindings: self, start }
    }
}

struct Restorer<'b> {
    bindings: &'b Bindings,
    start: i64,
}

impl Edit for Restorer<'_> {
    fn text(&mut self, _: &str, _: bool, text: &mut String) {
        let mut restored = replayed(text, self.start);
        for (recorded, actual) in self.bindings.origins.iter().filter(|(recorded, actual)| recorded != actual) {
            if restored.contains(recorded.as_str()) {
                restored = replace_whole(&restored, recorded, actual);
            }
        }
        if restored.contains(UUID) || restored.contains(ID) {
            let id = |run: &str| {
                // A UUID may have other letters around it.
                let at = find_uuid(run)?;
                let (before, id) = (&run[..at], &run[at..at + UUID_LENGTH]);
                Some(format!("{before}{}{}", self.bindings.actual.get(id)?, &run[at + UUID_LENGTH..]))
            };
            restored = map_runs(&restored, |run| self.bindings.actual.get(run).cloned().or_else(|| id(run)));
        }
        *text = restored;
    }

    fn number(&mut self, _: bool, digits: &mut String) {
        if let Some(other) = replayed_number(digits, self.start) {
            *digits = other;
        }
    }

    fn header(&mut self, name: &str, is_secret: bool, value: &mut String) {
        self.text(name, is_secret, value);
    }

    fn bytes(&mut self, _: &mut Vec<u8>) {}
}

impl Trial<'_> {
    pub(crate) fn found(self) -> Vec<(String, String)> {
        self.found
    }

    /// Whether a placeholder may stand for a text: it does already, or neither stands for anything else.
    fn bind(&mut self, stable: &str, actual: &str) -> bool {
        // A client that has learnt it from the replay sends the placeholder itself, also where it knows the id otherwise.
        if actual.starts_with(UUID) || is_single(actual, ID) {
            return stable == actual;
        }
        let new = |(known, other): &(String, String)| (known == stable).then(|| other == actual);
        let other_way = |(known, other): &(String, String)| (other == actual).then(|| known == stable);
        if let Some(is_same) = self.found.iter().find_map(new).or_else(|| self.found.iter().find_map(other_way)) {
            return is_same;
        }
        let Bindings { actual: by_stable, stable: by_actual, .. } = self.known;
        match (by_stable.get(stable), by_actual.get(actual)) {
            (None, None) => {
                self.found.push((stable.to_owned(), actual.to_owned()));
                true
            }
            (Some(known), _) => known == actual,
            (None, Some(known)) => known == stable,
        }
    }

    /// Whether a text is the recorded one, in which the placeholders of secrets stand for any text, and those of ids for
    /// one each.
    pub(crate) fn is_same(&mut self, recorded: &str, actual: &str) -> bool {
        if recorded == actual && !recorded.contains(UUID) && !recorded.contains(ID) {
            return true;
        }
        if is_single(recorded, ID) {
            return !actual.is_empty() && self.bind(recorded, actual);
        }
        let pieces = literal_pieces(recorded);
        if pieces.len() > 1 {
            return is_like(&pieces, actual);
        }
        self.is_same_but_for_uuids(recorded, actual)
    }

    fn is_same_but_for_uuids(&mut self, recorded: &str, actual: &str) -> bool {
        if recorded.len() != actual.len() {
            return false;
        }
        let mut at = 0;
        while let Some(found) = recorded[at..].find(UUID) {
            let start = at + found;
            let end = start + UUID_LENGTH;
            let ids = (recorded.get(start..end), actual.get(start..end));
            let (Some(stable), Some(id)) = ids else { break };
            let is_bound = find_uuid(id) == Some(0) && self.bind(stable, &id.to_ascii_lowercase());
            if actual.get(at..start) != Some(&recorded[at..start]) || !is_bound {
                return false;
            }
            at = end;
        }
        actual.get(at..) == Some(&recorded[at..])
    }
}

/// Whether a text is a placeholder alone, whose beginning this is.
fn is_single(text: &str, beginning: &str) -> bool {
    let number = text.strip_prefix(beginning);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What stands between the placeholders of a text; the text alone, if there are none of secrets.
fn literal_pieces(text: &str) -> Vec<&str> {
    let mut places: Vec<(usize, usize)> = text.match_indices(REMOVED).map(|(at, _)| (at, at + REMOVED.len())).collect();
    places.extend([PLACEHOLDER, ID].into_iter().flat_map(|beginning| numbered(text, beginning)));
    if places.is_empty() {
        return vec![text];
    }
    places.extend(
        text.match_indices(UUID).map(|(at, _)| (at, at + UUID_LENGTH)).filter(|(_, end)| text.is_char_boundary(*end)),
    );
    places.sort_unstable();
    let (mut pieces, mut done) = (Vec::with_capacity(places.len() + 1), 0);
    for (start, end) in places.into_iter().filter(|(_, end)| *end <= text.len()) {
        if start >= done {
            pieces.push(&text[done..start]);
            done = end;
        }
    }
    pieces.push(&text[done..]);
    pieces
}

/// Where placeholders with this beginning and a number stand.
fn numbered<'t>(text: &'t str, beginning: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
    let found = text.match_indices(beginning).map(move |(start, _)| {
        let behind = start + beginning.len();
        (start, behind, behind + text[behind..].bytes().take_while(u8::is_ascii_digit).count())
    });
    found.filter(|(_, behind, end)| end > behind).map(|(start, _, end)| (start, end))
}

/// Whether a text has these pieces in this order, with something between them.
fn is_like(pieces: &[&str], text: &str) -> bool {
    let [first, middle @ .., last] = pieces else { return false };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    for piece in middle {
        let Some(skipped) = rest.char_indices().nth(1).map(|(at, _)| at).or((!rest.is_empty()).then_some(rest.len()))
        else {
            return false;
        };
        let Some(at) = rest[skipped..].find(piece) else { return false };
        rest = &rest[skipped + at + piece.len()..];
    }
    rest.len() > last.len() && rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "00000000-0000-4000-8000-000000000001";
    const TWO: &str = "00000000-0000-4000-8000-000000000002";
    const A: &str = "7b977bd5-c7dc-4681-bf33-c4bd2eadc266";
    const B: &str = "0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11";

    #[test]
    fn placeholders_of_secrets_stand_for_anything_but_nothing() {
        let bindings = Bindings::default();
        for (recorded, actual, expected) in [
            ("a", "a", true),
            ("a", "b", false),
            ("redacted-1", "s3cret", true),
            ("redacted-1", "", false),
            ("Bearer redacted-12", "Bearer x", true),
            ("Bearer redacted-12", "Basic x", false),
            ("/a/[redacted]/b", "/a/x/y/b", true),
            ("/a/[redacted]/b", "/a//b", false),
            ("[redacted][redacted]", "é", false),
            ("[redacted]-[redacted]", "é-ü", true),
            ("redacted-", "redacted-", true),
            ("redacted-", "redacted-1", false),
            (&format!("redacted-1/{ONE}"), &format!("x/{A}"), true),
        ] {
            assert_eq!(bindings.trial().is_same(recorded, actual), expected, "{recorded} {actual}");
        }
    }

    #[test]
    fn texts_of_many_placeholders_are_compared_in_one_pass() {
        let bindings = Bindings::default();
        for unit in ["redacted-1,", "[redacted],", "redacted-", UUID, "stable-id-7 redacted-2 "] {
            let recorded = format!("redacted-1{}", unit.repeat(100_000));
            assert!(bindings.trial().is_same(&recorded, &recorded), "{unit}");
            assert!(!bindings.trial().is_same(&recorded, "x"), "{unit}");
        }
    }

    #[test]
    fn an_id_stands_for_one_and_for_the_same_from_then_on() {
        let mut bindings = Bindings::default();
        let mut trial = bindings.trial();
        assert!(trial.is_same(&format!("/{ONE}/{TWO}"), &format!("/{A}/{B}")));
        assert!(!trial.is_same(ONE, B) && trial.is_same(ONE, A));
        assert!(
            trial.is_same("stable-id-1", "k3y")
                && !trial.is_same("stable-id-2", "k3y")
                && !trial.is_same("stable-id-3", "")
        );
        let found = trial.found();
        bindings.keep(found);
        assert!(!bindings.trial().is_same(ONE, B) && !bindings.trial().is_same(TWO, A));
        assert!(bindings.trial().is_same(&format!("{ONE}.pdf"), &format!("{A}.pdf")));
        assert!(!Bindings::default().trial().is_same(&format!("/{ONE}/{ONE}"), &format!("/{A}/{B}")));
        assert!(!Bindings::default().trial().is_same(&format!("/{ONE}"), "/no-uuid-but-as-long-as-one-of-them-is"));
        let mut text = format!("order-{ONE}/stable-id-1, {TWO}x stable-id-9 http://h:1/x");
        bindings.keep_origin("http://h:1", "https://other");
        bindings.restorer(0).text("", false, &mut text);
        assert_eq!(text, format!("order-{A}/k3y, {TWO}x stable-id-9 https://other/x"));
    }
}
