//! Numbers as people and spreadsheets write them.
//!
//! A number is read if it can mean one thing only; whatever else is no number, and never guessed:
//!
//! - Groups of digits have exactly three, but for the first, which has one to three and does not begin with a zero. What
//!   separates them is the same throughout: a comma, a point, a space of any width, an apostrophe.
//! - Two or more groups behind the first, or two different marks of which the last is a comma or a point, tell groups
//!   and decimals apart: `1,234,567`, `1.234,5`, `1 234.567`.
//! - A single comma or point is the decimal mark if what it separates cannot be a group: `7,92`, `0,123`, `1234,567`.
//! - What is left is `1,234` and `1.234`. Where semicolons separate cells the comma is the decimal mark, and where commas
//!   do the point is, since the writer would have chosen another separator otherwise; everywhere else, and the other way
//!   round, it may be a thousand times as much.

/// What is no number.
const NONE: &str = "a number";
/// What is more than one.
const AMBIGUOUS: &str = "a number that can be read in one way only";

/// A number in the form of JSON. `separator` is what separates the cells of the file.
///
/// # Errors
/// Returns what is expected if the cell is no number, or may be one of two.
pub(super) fn plain_number(cell: &str, separator: u8) -> Result<String, &'static str> {
    let cell = cell.trim();
    let (sign, body) = match cell.strip_prefix(['-', '\u{2212}']) {
        Some(body) => ("-", body),
        None => ("", cell.strip_prefix('+').unwrap_or(cell)),
    };
    if body.contains(['e', 'E']) {
        // Powers of ten are written by programs, with a point; what reads the number knows whether it is one.
        let is_plain = body.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'));
        return if is_plain { Ok(format!("{sign}{body}")) } else { Err(NONE) };
    }
    let marks: Vec<char> = body.chars().filter(|c| !c.is_ascii_digit()).map(mark).collect::<Option<_>>().ok_or(NONE)?;
    let groups: Vec<&str> = body.split(|c: char| !c.is_ascii_digit()).collect();
    let Some((&last, before)) = marks.split_last() else {
        return if body.is_empty() { Err(NONE) } else { Ok(format!("{sign}{body}")) };
    };
    let (decimals, whole) = groups.split_last().ok_or(NONE)?;
    let may_be_decimal = matches!(last, ',' | '.') && !decimals.is_empty();
    let number = match before.first() {
        None if may_be_decimal && !are_groups(&groups) => match whole.concat() {
            none if none.is_empty() => format!("0.{decimals}"),
            whole => format!("{whole}.{decimals}"),
        },
        None if may_be_decimal => match (last, separator) {
            (',', b';') | ('.', b',') => format!("{}.{decimals}", whole.concat()),
            _ => return Err(AMBIGUOUS),
        },
        None if are_groups(&groups) => groups.concat(),
        Some(first) if before.iter().any(|mark| mark != first) => return Err(NONE),
        Some(first) if *first == last && are_groups(&groups) => groups.concat(),
        Some(first) if *first != last && may_be_decimal && are_groups(whole) => {
            format!("{}.{decimals}", whole.concat())
        }
        _ => return Err(NONE),
    };
    Ok(format!("{sign}{number}"))
}

/// What separates groups or decimals, in one spelling; `None` for anything else.
fn mark(character: char) -> Option<char> {
    match character {
        ',' | '.' => Some(character),
        '\'' | '\u{2019}' => Some('\''),
        space if space.is_whitespace() && !matches!(space, '\n' | '\r' | '\t') => Some(' '),
        _ => None,
    }
}

/// Whether digits are the groups of a number of thousands.
fn are_groups(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    (1..=3).contains(&first.len()) && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [u8; 4] = [b',', b';', b'\t', b'|'];

    #[test]
    fn a_number_that_means_one_thing_is_read_whatever_separates_the_cells() {
        for (cell, expected) in [
            ("0", "0"),
            ("7", "7"),
            ("1234567", "1234567"),
            ("-7.92", "-7.92"),
            ("+7,92", "7.92"),
            ("\u{2212}7,92", "-7.92"),
            (" 7,92 ", "7.92"),
            ("7.9", "7.9"),
            ("7,9200", "7.9200"),
            ("0,123", "0.123"),
            ("0.123", "0.123"),
            ("00,123", "00.123"),
            ("1234,567", "1234.567"),
            ("1234.567", "1234.567"),
            (".5", "0.5"),
            ("-,5", "-0.5"),
            ("1.234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1,234.567", "1234.567"),
            ("1.234,5", "1234.5"),
            ("1 234,56", "1234.56"),
            ("1\u{a0}234,56", "1234.56"),
            ("1\u{202f}234\u{2009}567,8", "1234567.8"),
            ("1'234.56", "1234.56"),
            ("1\u{2019}234", "1234"),
            ("1 234", "1234"),
            ("12 345 678", "12345678"),
            ("1,234,567", "1234567"),
            ("1.234.567", "1234567"),
            ("1.234.567,89", "1234567.89"),
            ("1e3", "1e3"),
            ("1.234E+5", "1.234E+5"),
        ] {
            for separator in ALL {
                assert_eq!(plain_number(cell, separator).as_deref(), Ok(expected), "{cell:?} {separator}");
            }
        }
    }

    #[test]
    fn a_thousand_or_a_thousandth_is_told_by_the_separator_or_not_at_all() {
        for (cell, separator, expected) in [
            ("1,234", b';', Some("1.234")),
            ("-12,345", b';', Some("-12.345")),
            ("1,234", b',', None),
            ("1,234", b'\t', None),
            ("1,234", b'|', None),
            ("1.234", b',', Some("1.234")),
            ("123.456", b',', Some("123.456")),
            ("1.234", b';', None),
            ("1.234", b'\t', None),
            ("1.234", b'|', None),
        ] {
            assert_eq!(plain_number(cell, separator).as_deref().ok(), expected, "{cell} {separator}");
        }
        assert_eq!(plain_number("1,234", b','), Err(AMBIGUOUS));
    }

    #[test]
    fn what_is_grouped_otherwise_is_no_number() {
        for cell in [
            "",
            " ",
            "-",
            "+",
            ".",
            ",",
            "5.",
            "5,",
            "1,,2",
            "1'5",
            "1 2 3",
            "12 34",
            "1 2",
            "12,34.5",
            "1,23,456",
            "12,34,567.00",
            "1.2.3",
            "1,234.567.8",
            "1.234,567,8",
            "1,2345,678",
            "1234,567,890",
            "0,123,456",
            "1 234'567",
            "1,234'567",
            "1.234 56",
            "1 234 5",
            "--7",
            "+-7",
            "7-",
            "(7)",
            "7,92 €",
            "dear",
            "nan",
            "NaN",
            "inf",
            "N/A",
            "unlimited",
            "1,23e5",
            "€7",
            "1_000",
            "0x10",
            "7\t8",
            "7\n8",
            "٧",
        ] {
            for separator in ALL {
                assert!(plain_number(cell, separator).is_err(), "{cell:?}");
            }
        }
    }
}
