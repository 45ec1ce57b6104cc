//! Doc comments that only repeat a name, and summaries with a mark: they cost a reader time and tell nothing.

use crate::generate::names;

/// Words that carry no meaning of their own in a comment about a thing.
const LITTLE: [&str; 31] = [
    "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "how", "in", "is", "it",
    "its", "of", "on", "or", "that", "the", "this", "to", "was", "what", "when", "whether", "which", "with",
];

/// Marks that say what a fact rests on.
const MARKS: [&str; 4] = ["\\[doc\\]", "\\[vendor\\]", "\\[seen\\]", "\\[guess\\]"];

/// Whether a comment consists of nothing but the words of the name it stands at.
pub(crate) fn repeats(name: &str, comment: &str) -> bool {
    let known: Vec<String> = names::words(name).iter().map(|word| stem(word)).collect();
    let comment = MARKS.iter().fold(comment.to_owned(), |comment, mark| comment.replace(mark, " "));
    names::words(&comment)
        .iter()
        .filter(|word| !LITTLE.contains(&word.as_str()))
        .all(|word| known.contains(&stem(word)))
}

/// The word without its ending, and one word for two that mean the same.
fn stem(word: &str) -> String {
    match word {
        "type" => "kind".to_owned(),
        // As `address` becomes.
        "url" | "uri" => "addres".to_owned(),
        _ => match word.strip_suffix("ies") {
            Some(stem) => format!("{stem}y"),
            None => word.strip_suffix('s').unwrap_or(word).to_owned(),
        },
    }
}

/// The lines of a file on which the first paragraph of a doc comment has a mark: it is the summary that lists of items show,
/// and what a fact rests on belongs on a line of its own below it.
pub(crate) fn marked_summaries(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut is_summary = true;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        let comment = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        // The next comment begins with its summary.
        let Some(words) = comment else {
            is_summary = true;
            continue;
        };
        is_summary &= !words.trim().is_empty();
        if is_summary && MARKS.iter().any(|mark| words.contains(mark) || words.contains(&mark.replace('\\', ""))) {
            found.push(at + 1);
        }
    }
    found
}

/// The doc comments of a file that only repeat a name: line and name of each.
pub(crate) fn find(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let (mut comment, mut is_within_attribute) = (String::new(), false);
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if is_within_attribute {
            is_within_attribute = !line.ends_with(']');
        } else if let Some(words) = line.strip_prefix("///") {
            comment.push_str(words);
            comment.push('\n');
        } else if line.starts_with("#[") {
            is_within_attribute = !line.ends_with(']');
        } else if !line.starts_with("//") {
            if let Some(name) = name(line).filter(|name| !comment.is_empty() && repeats(name, &comment)) {
                found.push((at + 1, name.to_owned()));
            }
            comment.clear();
        }
    }
    found
}

/// The name of what begins on a line: a function, a type, a field, a case.
fn name(line: &str) -> Option<&str> {
    const BEFORE: [&str; 14] = [
        "pub",
        "async",
        "const",
        "unsafe",
        "static",
        "mut",
        "fn",
        "struct",
        "enum",
        "trait",
        "type",
        "mod",
        "union",
        "macro_rules!",
    ];
    let line = match line.strip_prefix("pub(") {
        Some(rest) => rest.split_once(')')?.1,
        None => line,
    };
    let mut words = line.split_whitespace().skip_while(|word| BEFORE.contains(word));
    let word = words.next()?.trim_start_matches("r#");
    let end = word.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(word.len());
    Some(&word[..end]).filter(|name| !name.is_empty() && *name != "impl")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_of_the_names_words_alone_repeats_it() {
        for (name, comment) in [
            ("sku", "Sku."),
            ("id", "Its id."),
            ("location_id", "The id of the location."),
            ("entity_ids", "The ids of entities."),
            ("created_at", "When: created."),
            ("is_locked", "Whether it is locked \\[doc\\]."),
            ("kind", "The type."),
            ("tracking_url", "Address: tracking."),
            ("parcelShopId", "Parcel shop id"),
            ("OdrCartLine", "Cart line. \\[doc\\]"),
            ("name", "A."),
        ] {
            assert!(repeats(name, comment), "{name}: {comment}");
        }
    }

    #[test]
    fn a_comment_that_tells_something_does_not() {
        for (name, comment) in [
            ("width", "In millimetres."),
            ("id", "The id of the tenant."),
            ("given_name", "First name."),
            ("created_at", "When: created. The vendor sets it."),
            ("is_locked", "Whether it is locked. Default: `false`."),
            ("InTransit", "On the wire: `in_transit`."),
        ] {
            assert!(!repeats(name, comment), "{name}: {comment}");
        }
    }

    #[test]
    fn a_mark_belongs_below_the_summary() {
        for (text, expected) in [
            ("/// In grams \\[doc\\].\nweight: i64,", &[1][..]),
            ("/// In grams,\n/// rounded [guess].\nweight: i64,", &[2]),
            ("//! Weights \\[vendor\\].\n//!\n//! Source: \\[doc\\].", &[1]),
            (
                "/// In grams.\n///\n/// Source: \\[doc\\].\nweight: i64,\n/// In millimetres \\[seen\\].\nlength: i64,",
                &[5],
            ),
            ("/// In grams.\n///\n/// Source: \\[doc\\].\nweight: i64,", &[]),
            ("// In grams \\[doc\\].\nlet weight = \"[doc]\";", &[]),
        ] {
            assert_eq!(marked_summaries(text), expected, "{text}");
        }
    }

    #[test]
    fn comments_are_found_at_whatever_they_stand() {
        let text = "/// Cart.\n#[derive(\n    Debug,\n)]\npub struct Cart {\n    /// The id.\n    pub(crate) id: i64,\n    /// In grams.\n    \
                    weight: i64,\n    /// The type.\n    pub r#type: T,\n}\n\n/// Get cart.\npub async fn get_cart() {}\n\n/// Open.\n\
                    /// And nothing else.\nOpen,\n/// Closed.\nClosed = \"closed\",\n    /// A limit.\n    pub const LIMIT: u8 = 1;\n\
                    /// Cart.\nimpl Cart {}\npub struct Bare;\n";
        let found: Vec<String> = find(text).into_iter().map(|(line, name)| format!("{line} {name}")).collect();
        assert_eq!(found, ["5 Cart", "7 id", "11 type", "15 get_cart", "21 Closed", "23 LIMIT"]);
    }
}
