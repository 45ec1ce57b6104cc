//! What is wrong with a document, found while it is read a second time.

use std::borrow::Cow;

use super::Reader;
use crate::problem::ValidationErrors;

/// The problems found so far, and where the reading is.
#[derive(Default)]
pub(super) struct Found {
    pub(super) problems: ValidationErrors,
    pub(super) path: Vec<Cow<'static, str>>,
}

impl Found {
    pub(super) fn add(&mut self, name: Cow<'static, str>, message: impl FnOnce(&str) -> String) {
        if self.problems.is_full() {
            self.problems.count_one_more();
            return;
        }
        let mut path = String::new();
        for step in self.path.iter().chain([&name]) {
            let joint = if path.is_empty() || step.starts_with('[') || step.is_empty() { "" } else { "." };
            path.push_str(joint);
            path.push_str(step);
        }
        let message = message(&path);
        self.problems.add(path, message);
    }
}

impl Reader<'_> {
    pub(super) fn step(&mut self, step: String) {
        if let Some(found) = &mut self.problems {
            found.path.push(Cow::Owned(step));
        }
    }

    pub(super) fn step_back(&mut self) {
        if let Some(found) = &mut self.problems {
            found.path.pop();
        }
    }
}
