//! Every document with every odd value at every place: none may be lost but for a required field that cannot be read,
//! and none may be written back changed.
//!
//! The root of a document stays what it is: what a call makes of a whole answer of another form is the client's to say,
//! and tried where calls are.

pub mod afosto;
pub mod documents;
pub mod kinds;
pub mod page;
pub mod rules;
pub mod tree;

use std::collections::{BTreeMap, BTreeSet};

use pivot_json::Misfits;

use crate::in_parallel::in_parallel;
use documents::Document;
use kinds::{KINDS, Kind};
use rules::Rule;
use tree::{Step, Tree};

/// How many failures are kept in words.
const SHOWN: usize = 200;

/// What came of one changed document.
#[derive(Debug)]
enum Outcome {
    /// Everything was read.
    Whole(Vec<Rule>),
    /// It was read, and something was set aside.
    Aside(Vec<Rule>),
    /// A required field cannot be read.
    Refused,
    /// It should not have been lost, or was changed.
    Failed(String),
}

/// How often each came out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many changed documents were read.
    pub tried: usize,
    /// How many were read with every field in its place.
    pub whole: usize,
    /// How many were read with something set aside.
    pub aside: usize,
    /// How many were refused since a required field cannot be read.
    pub refused: usize,
    /// How many were lost or changed.
    pub failed: usize,
}

impl Tally {
    fn add(&mut self, other: Self) {
        let Self { tried, whole, aside, refused, failed } = other;
        self.tried += tried;
        self.whole += whole;
        self.aside += aside;
        self.refused += refused;
        self.failed += failed;
    }
}

/// What came of all.
#[derive(Debug, Default)]
pub struct Report {
    /// How many documents each vendor has, in the order they are tried.
    pub documents: Vec<(&'static str, usize)>,
    /// By vendor and kind, in that order.
    pub rows: BTreeMap<(usize, usize), Tally>,
    /// How many documents each canonical form came into use in.
    pub rules: BTreeMap<Rule, usize>,
    /// What failed, in words: the first of them.
    pub failures: Vec<String>,
}

impl Report {
    /// All that passed, and all that failed.
    pub fn count(&self) -> (usize, usize) {
        let sum = |count: fn(&Tally) -> usize| self.rows.values().map(count).sum();
        let failed: usize = sum(|row| row.failed);
        (sum(|row| row.tried) - failed, failed)
    }

    fn vendor(&mut self, name: &'static str) -> usize {
        let known = self.documents.iter().position(|(known, _)| *known == name);
        let position = known.unwrap_or_else(|| {
            self.documents.push((name, 0));
            self.documents.len() - 1
        });
        self.documents[position].1 += 1;
        position
    }

    fn add(&mut self, row: (usize, usize), outcome: Outcome) {
        let tally = self.rows.entry(row).or_default();
        tally.tried += 1;
        let rules = match outcome {
            Outcome::Whole(rules) => {
                tally.whole += 1;
                rules
            }
            Outcome::Aside(rules) => {
                tally.aside += 1;
                rules
            }
            Outcome::Refused => {
                tally.refused += 1;
                Vec::new()
            }
            Outcome::Failed(why) => {
                tally.failed += 1;
                if self.failures.len() < SHOWN {
                    self.failures.push(why);
                }
                Vec::new()
            }
        };
        for rule in rules {
            *self.rules.entry(rule).or_default() += 1;
        }
    }

    /// Takes over what came of a document.
    fn extend(&mut self, other: Self) {
        for (row, tally) in other.rows {
            self.rows.entry(row).or_default().add(tally);
        }
        for (rule, count) in other.rules {
            *self.rules.entry(rule).or_default() += count;
        }
        self.failures.extend(other.failures);
        self.failures.truncate(SHOWN);
    }
}

/// Which are tried.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Only this vendor's.
    pub vendor: Option<String>,
    /// Only the kinds whose names have this in them.
    pub kind: Option<String>,
    /// Whether objects that were changed inside already, equal and under the same name, are passed over: in Afosto's
    /// samples each schema stands in many others.
    pub is_brief: bool,
}

/// Changes every document in every way.
pub fn run(selection: &Selection) -> Report {
    let mut report = Report::default();
    let mut known = BTreeSet::new();
    let mut all = documents::all();
    all.sort_by_key(|document| (vendor_order(document.vendor), document.seed.places().len()));
    let is_chosen = |document: &Document| {
        let chosen = selection.vendor.as_ref();
        chosen.is_none_or(|name| name.eq_ignore_ascii_case(document.vendor))
    };
    all.retain(is_chosen);
    let mut chosen = Vec::with_capacity(all.len());
    for document in all {
        let vendor = report.vendor(document.vendor);
        let places = document.seed.places();
        let is_new = |place: &[Step]| !is_known(&document.seed, place, &mut known);
        let places = if selection.is_brief { only(places, is_new) } else { places };
        chosen.push((document, places, vendor));
    }
    let changed = in_parallel(&chosen, |(document, places, vendor)| change(document, places, (*vendor, selection)));
    changed.into_iter().for_each(|changed| report.extend(changed));
    report
}

fn vendor_order(name: &str) -> usize {
    ["E4Cars", "Afosto", "Ownli", "Orange"].iter().position(|known| *known == name).unwrap_or(usize::MAX)
}

/// The places that are new, and those inside them. Those to holders come first.
fn only(places: Vec<Vec<Step>>, mut is_new: impl FnMut(&[Step]) -> bool) -> Vec<Vec<Step>> {
    let mut passed_over: Vec<Vec<Step>> = Vec::new();
    let mut rest = Vec::new();
    for place in places {
        if passed_over.last().is_some_and(|holder| place.starts_with(holder)) {
            continue;
        }
        if !is_new(&place) {
            passed_over.push(place.clone());
        }
        rest.push(place);
    }
    rest
}

/// Whether an equal object stood under the same name before. Each place of that is remembered.
fn is_known(seed: &Tree, place: &[Step], known: &mut BTreeSet<String>) -> bool {
    match (seed.at(place), place) {
        (Some(object @ Tree::Object(_)), [_, ..]) => {
            let path = seed.path(place);
            let name = path.rsplit('.').next().unwrap_or_default();
            !known.insert(format!("{name} {object}"))
        }
        _ => false,
    }
}

fn change(document: &Document, places: &[Vec<Step>], (vendor, selection): (usize, &Selection)) -> Report {
    let mut report = Report::default();
    let mut tree = document.seed.clone();
    for place in places {
        let Some(seed) = document.seed.at(place) else { continue };
        let path = document.seed.path(place);
        for (position, kind) in KINDS.iter().enumerate() {
            let is_other = |part: &String| !kind.name.contains(part.as_str());
            if selection.kind.as_ref().is_some_and(is_other) {
                continue;
            }
            for changed in (kind.change)(seed) {
                // Its own form is not to be taken from the document as a whole.
                if place.is_empty() && std::mem::discriminant(&changed) != std::mem::discriminant(seed) {
                    continue;
                }
                if let Some(there) = tree.at_mut(place) {
                    *there = changed;
                }
                report.add((vendor, position), tried(document, &tree, kind, &path));
            }
        }
        if let Some(there) = tree.at_mut(place) {
            *there = seed.clone();
        }
    }
    report
}

/// Reads a changed document, writes it back, and judges what came of it.
fn tried(document: &Document, tree: &Tree, kind: &Kind, path: &str) -> Outcome {
    let failed = |why: String| {
        Outcome::Failed(format!("{} {}, {} at {path:?}: {why}", document.vendor, document.name, kind.name))
    };
    let json = tree.to_string();
    let read = match document.read(&json, Misfits::SetAside) {
        Ok(read) => read,
        Err(error) => {
            let names_it = error.problems().iter().any(|problem| is_unreadable(document, tree, problem.path()));
            return if names_it { Outcome::Refused } else { failed(format!("lost: {error}")) };
        }
    };
    // Of a name that came twice, the reader has seen both values, and the walk the one that counts.
    if let Some(broken) = &read.overlooked {
        return failed(format!("it is called regular, but {broken}"));
    }
    let [noted, walked] = &read.deviations;
    if noted != walked && !kind.name.starts_with("a name twice") {
        return failed(format!("noted {noted:?}, but there is {walked:?}"));
    }
    let missed =
        document.required.iter().find(|(path, form)| !tree.at_path(path).is_some_and(|value| form.fits(value)));
    if let Some((path, _)) = missed {
        return failed(format!("read, though {path} cannot be"));
    }
    let Some(written) = Tree::parse(&read.written) else { return failed(format!("wrote no JSON: {}", read.written)) };
    let rules = match rules::judge(tree, &written) {
        Ok(rules) => rules.into_iter().collect(),
        Err(why) => return failed(format!("changed: {why}")),
    };
    if read.misfits.is_empty() {
        return Outcome::Whole(rules);
    }
    if let Some(other) = read.misfits.iter().find(|misfit| !are_related(misfit, path)) {
        return failed(format!("{other} was set aside"));
    }
    if document.read(&json, Misfits::Refuse).is_ok() {
        return failed("strict reading accepts what is set aside".to_owned());
    }
    Outcome::Aside(rules)
}

/// Whether a path is that of a required field, and what stands there cannot be read.
fn is_unreadable(document: &Document, tree: &Tree, path: &str) -> bool {
    let required = document.required.iter().find(|(known, _)| *known == path);
    required.is_some_and(|(_, form)| !tree.at_path(path).is_some_and(|value| form.fits(value)))
}

/// Whether one of the paths holds the other.
fn are_related(one: &str, other: &str) -> bool {
    let holds = |outer: &str, inner: &str| {
        let rest = inner.strip_prefix(outer);
        rest.is_some_and(|rest| outer.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']))
    };
    holds(one, other) || holds(other, one)
}
