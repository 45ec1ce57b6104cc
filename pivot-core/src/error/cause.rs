//! Causes and texts from outside, cleaned and bounded.

use std::error::Error as StdError;
use std::fmt;

use crate::encode::boundary_before;
use crate::redaction::scrub::{Secrets, scrub};

/// The most bytes of any text of an error.
pub(super) const LONGEST: usize = 4096;

/// The most causes of a cause.
const DEEPEST: usize = 16;

/// A text of no more than [`LONGEST`] bytes. Secrets must have been removed before: half of one is found by nobody.
pub(super) fn bounded(mut text: String) -> String {
    const MARK: &str = "…";
    if text.len() > LONGEST {
        text.truncate(boundary_before(&text, LONGEST - MARK.len()));
        text.push_str(MARK);
        text.shrink_to_fit();
    }
    text
}

/// A cause from outside, reduced to its words: what was in it cannot be printed by accident.
#[derive(Debug)]
pub(super) struct ScrubbedSource {
    text: String,
    source: Option<Box<ScrubbedSource>>,
}

impl ScrubbedSource {
    pub(super) fn scrubbed(error: &dyn StdError, secrets: &Secrets) -> Self {
        let mut texts = vec![bounded(scrub(&error.to_string(), secrets))];
        let mut source = error.source();
        while let Some(error) = source.filter(|_| texts.len() < DEEPEST) {
            texts.push(bounded(scrub(&error.to_string(), secrets)));
            source = error.source();
        }
        let innermost = texts.pop().unwrap_or_default();
        let innermost = Self { text: innermost, source: None };
        texts.into_iter().rev().fold(innermost, |inner, text| Self { text, source: Some(Box::new(inner)) })
    }
}

impl fmt::Display for ScrubbedSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl StdError for ScrubbedSource {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redaction::Secret;

    #[test]
    fn a_text_is_cut_between_characters() {
        for text in ["é".repeat(LONGEST), "x".repeat(LONGEST + 1), "😀".repeat(LONGEST)] {
            let cut = bounded(text);
            assert!(cut.len() <= LONGEST && cut.len() > LONGEST - 8 && cut.ends_with('…'));
        }
        assert_eq!(bounded("x".repeat(LONGEST)).len(), LONGEST);
    }

    #[test]
    fn a_secret_at_the_cut_is_removed_before_it() {
        let secret = Secret::from("s3cret-t0ken-of-some-length");
        let text = format!("{}{}", "x".repeat(LONGEST - 10), secret.expose());
        let cause = ScrubbedSource::scrubbed(&std::io::Error::other(text), &Secrets::new(vec![secret]));
        assert!(!cause.to_string().contains("s3cret") && cause.to_string().len() <= LONGEST);
    }
}
