//! Where the reference and the SDK disagree, what was chosen, and why.

use std::fmt::Write as _;

/// One disagreement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Difference {
    pub(crate) line: usize,
    pub(crate) subject: String,
    pub(crate) reference: String,
    pub(crate) sdk: String,
    pub(crate) choice: &'static str,
    pub(crate) why: &'static str,
}

const HEAD: &str = "# Where the sources disagree

Written by `xtask recover-afosto`. The reference is Afosto's rendered API reference, the SDK its published PHP SDK; a line is a line of
the reference. What is not listed here, the two say alike: every operation's parameters, body and answer, every property of every
definition.

";

/// The page `DIFFERENCES.md`.
pub(crate) fn page(differences: &[Difference], guesses: &[(usize, String, String)]) -> String {
    let mut page = HEAD.to_owned();
    let _ = writeln!(page, "| line | what | the reference | the SDK | chosen | why |\n|---|---|---|---|---|---|");
    let mut sorted = differences.to_vec();
    sorted.sort();
    for difference in sorted {
        let Difference { line, subject, reference, sdk, choice, why } = difference;
        let _ = writeln!(page, "| {line} | `{subject}` | {} | {} | {choice} | {why} |", cell(&reference), cell(&sdk));
    }
    page.push_str(
        "\nThe SDK has one operation more, `QueryGraphQL` (POST `/gql`): the reference lists none, so the description has none.\n\
         \n## Guesses\n\nNeither source decides these; the description marks them with `x-source: guess`.\n\n\
         | line | what | guess |\n|---|---|---|\n",
    );
    for (line, subject, guess) in guesses {
        let _ = writeln!(page, "| {line} | `{subject}` | {guess} |");
    }
    page
}

/// A bar would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
