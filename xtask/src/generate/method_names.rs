//! What the methods are called: the table `names.tsv` beside the description. The vendor's ids of operations say other things than
//! what the operations do, so that nothing is derived from them.

use std::collections::{BTreeMap, BTreeSet};

use super::grammar;
use super::model::Service;

/// The rows of the table, by method and path.
#[derive(Debug)]
pub(crate) struct MethodNames<'t>(BTreeMap<(&'t str, &'t str), Row<'t>>);

/// How the method of an operation is called.
#[derive(Debug)]
struct Row<'t> {
    service: &'t str,
    name: &'t str,
    /// Why it departs from the grammar; empty where it does not.
    reason: &'t str,
    /// Its line in the table.
    line: usize,
}

impl<'t> MethodNames<'t> {
    /// Reads the table.
    ///
    /// # Errors
    /// Returns an error if a row is no row, names an operation that another has named, or a name that its service has already.
    pub(crate) fn read(table: &'t str) -> Result<Self, String> {
        let (mut rows, mut seen) = (BTreeMap::new(), BTreeSet::new());
        for (at, text) in table.lines().enumerate().filter(|(_, row)| !row.starts_with('#') && !row.is_empty()) {
            let problem = |what: String| format!("names.tsv, line {}: {what}", at + 1);
            let [service, method, path, name, reason] = text.split('\t').collect::<Vec<_>>()[..] else {
                return Err(problem("a row has five columns with tabs between them".to_owned()));
            };
            if !seen.insert((service, name)) {
                return Err(problem(format!("{service} has two methods that are called {name}")));
            }
            let row = Row { service, name, reason: reason.trim(), line: at + 1 };
            if rows.insert((method, path), row).is_some() {
                return Err(problem(format!("{method} {path} stands twice")));
            }
        }
        Ok(Self(rows))
    }

    /// The name of an operation's method.
    ///
    /// # Errors
    /// Returns an error if no row is about it.
    pub(crate) fn of(&self, service: &str, method: &str, path: &str) -> Result<&'t str, String> {
        match self.0.get(&(method, path)) {
            Some(row) if row.service == service => Ok(row.name),
            Some(row) => Err(format!("names.tsv, line {}: {method} {path} belongs to {service}", row.line)),
            None => Err(format!("names.tsv: no row is about {method} {path}")),
        }
    }

    /// Holds every name against its operation.
    ///
    /// # Errors
    /// Returns an error if a row is about no operation, or its name says what the operation does not do; all of them.
    pub(crate) fn check(&self, services: &[Service]) -> Result<(), String> {
        let mut operations = BTreeMap::new();
        for operation in services.iter().flat_map(|service| &service.operations) {
            operations.insert((operation.method.as_str(), operation.path.as_str()), operation);
        }
        let mut problems = Vec::new();
        for ((method, path), row) in &self.0 {
            let found = match operations.get(&(*method, *path)) {
                Some(operation) => grammar::departure(operation, !row.reason.is_empty()),
                None => Some(format!("no operation is {method} {path}")),
            };
            problems.extend(found.map(|what| (row.line, format!("names.tsv, line {}: {what}", row.line))));
        }
        problems.sort();
        match problems.is_empty() {
            true => Ok(()),
            false => Err(problems.into_iter().map(|(_, problem)| problem).collect::<Vec<_>>().join("\n")),
        }
    }
}
