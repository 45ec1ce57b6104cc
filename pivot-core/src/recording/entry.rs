//! What a recording keeps in memory: attempts with their secrets.

use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use super::cleaner::Cleaner;
use super::content::{Content, Pairs};
use super::edit::Edit;
use super::interaction::{Interaction, Outcome};
use super::secrets::{SHORTEST, SecretBook};
use super::stable::{Stable, is_id_header};
use crate::redaction::Secret;

/// All attempts, in the order in which they began.
pub(crate) type Tape = Arc<Mutex<Vec<Arc<Entry>>>>;

#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) start: SystemTime,
    pub(crate) keeps_ids: bool,
    pub(crate) secrets: Vec<Secret>,
    pub(crate) secret_names: Vec<String>,
}

/// An attempt, with its secrets.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) interaction: Interaction,
    /// Those that the client knows of.
    pub(crate) secrets: Vec<Secret>,
    /// The headers that are marked as sensitive.
    pub(crate) secret_headers: Vec<String>,
    /// The headers with secrets that are not recorded.
    pub(crate) unreadable: Pairs,
    /// Whether the whole body of the response is a secret.
    pub(crate) hides_answer: bool,
    /// Whether it takes so long to look through that others do not wait for it.
    pub(crate) is_large: bool,
    /// Whether nothing more comes.
    pub(crate) is_over: bool,
}

impl Settings {
    /// What removes the secrets that these attempts hold, and those that are known otherwise.
    pub(crate) fn cleaner(&self, entries: &mut [Entry]) -> Cleaner {
        let mut book = SecretBook::default();
        let stable = Stable::new(self.start, self.keeps_ids);
        self.secret_names.iter().for_each(|name| book.add_name(name));
        self.secrets.iter().for_each(|secret| book.add(secret.expose()));
        let mut cleaner = Cleaner::new(book, stable);
        entries.iter().for_each(|entry| cleaner.note(entry));
        entries.iter_mut().for_each(|entry| cleaner.learn(entry));
        cleaner.learned();
        cleaner
    }
}

impl Entry {
    /// Notes what is known of an attempt without a look at its texts.
    pub(crate) fn note(&self, book: &mut SecretBook, stable: &mut Stable) {
        self.secret_headers.iter().for_each(|name| book.add_name(name));
        self.secrets.iter().for_each(|secret| book.add(secret.expose()));
        self.unreadable.iter().for_each(|(name, value)| book.add_credential(name, value));
        stable.note_origin(&self.interaction.request.origin);
        let answered = match &self.interaction.outcome {
            Outcome::Response(response) => &response.headers[..],
            Outcome::Failure(_) => &[],
        };
        let headers = self.interaction.request.headers.iter().chain(answered);
        headers.filter(|(name, _)| is_id_header(name)).for_each(|(_, id)| stable.note_id(id));
    }

    /// The same without bodies that take long to look through.
    pub(crate) fn without_large_bodies(&self) -> Self {
        let small = |body: &Content| if body.is_large() { Content::Empty } else { body.clone() };
        let interaction = self.interaction.with_bodies(small);
        Self {
            interaction,
            secrets: self.secrets.clone(),
            secret_headers: self.secret_headers.clone(),
            unreadable: self.unreadable.clone(),
            ..*self
        }
    }

    /// Walks through every text.
    pub(crate) fn edit(&mut self, edit: &mut dyn Edit) {
        if self.hides_answer
            && let Outcome::Response(response) = &mut self.interaction.outcome
        {
            response.body.edit(true, edit);
        }
        // Short ones are looked for nowhere else.
        let path = &mut self.interaction.request.path;
        if self.secrets.iter().any(|secret| path.contains(secret.expose()) && secret.expose().len() < SHORTEST) {
            let segment = |segment: &str| {
                let mut segment = segment.to_owned();
                if self.secrets.iter().any(|secret| secret.expose() == segment) {
                    edit.text("", true, &mut segment);
                }
                segment
            };
            *path = path.split('/').map(segment).collect::<Vec<_>>().join("/");
        }
        self.interaction.edit(edit);
    }
}
