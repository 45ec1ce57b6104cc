//! Numbers as people and spreadsheets write them.
//!
//! A number is read if it can mean one thing only; whatever else is no number, and never guessed:
//!
//! - Groups of digits have exactly three, but for the first, which has one to three and does not begin with a zero. What
//!   separates them is the same throughout: a comma, a point, a space of any width, an apostrophe.
//! - Two or more groups behind the first, or two different marks of which the last is a comma or a point, tell groups
//!   and decimals apart: `1,234,567`, `1.234,5`, `1 234.567`.
//! - A single comma or point is the decimal mark if what it separates cannot be a group: `7,92`, `0,123`, `1234,567`.
//! - What is left is `1,234` and `1.234`, which may be a thousand times as much. Such a mark is the decimal mark if numbers
//!   above it in the same column have shown that it is ([`Notation`]); not what separates the cells, since spreadsheets and
//!   programs combine every separator with every way of writing numbers. In a column of whole numbers nothing shows it.

use std::borrow::Cow;

/// What is no number.
const NONE: &str = "a number";
/// What is more than one.
const AMBIGUOUS: &str = "a number that can be read in one way only";

/// What the numbers of a column that can be read in one way only have shown of how the others are written.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Notation {
    comma: Role,
    point: Role,
}

/// What a mark stands for in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Role {
    #[default]
    Unknown,
    Decimal,
    Group,
    /// Now this and now that, so that nothing follows from it.
    Both,
}

impl Role {
    #[inline]
    fn note(&mut self, seen: Self) {
        *self = if *self == Self::Unknown || *self == seen { seen } else { Self::Both };
    }
}

impl Notation {
    /// Takes note of what a mark has stood for; marks that never separate decimals do not matter.
    #[inline]
    fn note(&mut self, mark: char, role: Role) {
        match mark {
            ',' => self.comma.note(role),
            '.' => self.point.note(role),
            _ => {}
        }
    }

    /// Whether a mark separates decimals in this column, and the other does not.
    #[inline]
    fn shows_decimal(self, mark: char) -> bool {
        let (this, other) = if mark == ',' { (self.comma, self.point) } else { (self.point, self.comma) };
        this == Role::Decimal && matches!(other, Role::Unknown | Role::Group)
    }
}

/// A number in the form of JSON, read as the column has shown that it is to be read, which the number may add to; `None`
/// in place of a notation for a column of whole numbers.
///
/// # Errors
/// Returns what is expected if the cell is no number, or may be one of two.
#[inline]
pub(super) fn plain_number<'c>(cell: &'c str, notation: Option<&mut Notation>) -> Result<Cow<'c, str>, &'static str> {
    let cell = cell.trim();
    if let Some(has_point) = spelled_certainly(cell) {
        if let Some(notation) = notation.filter(|_| has_point) {
            notation.note('.', Role::Decimal);
        }
        return Ok(Cow::Borrowed(cell));
    }
    spelled(cell, notation).map(Cow::Owned)
}

/// Whether a number has a point, if it has nothing else than a sign, digits and a point, and can be read in one way only.
#[inline]
fn spelled_certainly(cell: &str) -> Option<bool> {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_certain = is_number(whole) && decimals.is_none_or(|rest| is_number(rest) && !are_groups(&[whole, rest]));
    is_certain.then_some(decimals.is_some())
}

#[inline]
fn spelled(cell: &str, notation: Option<&mut Notation>) -> Result<String, &'static str> {
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
    let Some(decimal) = decimal_mark(&marks, &groups)? else {
        if let (Some(mark), Some(notation)) = (marks.first(), notation) {
            notation.note(*mark, Role::Group);
        }
        return if body.is_empty() { Err(NONE) } else { Ok(format!("{sign}{}", groups.concat())) };
    };
    let (decimals, whole) = groups.split_last().ok_or(NONE)?;
    match (decimal, notation) {
        (Decimal::Certain(_), None) => {}
        (Decimal::Certain(mark), Some(notation)) => {
            notation.note(mark, Role::Decimal);
            if let [group, _, ..] = marks[..] {
                notation.note(group, Role::Group);
            }
        }
        (Decimal::Perhaps(mark), Some(notation)) if notation.shows_decimal(mark) => {}
        (Decimal::Perhaps(_), _) => return Err(AMBIGUOUS),
    }
    let whole = whole.concat();
    Ok(format!("{sign}{}.{decimals}", if whole.is_empty() { "0" } else { &whole }))
}

/// The mark before the decimals of a number.
enum Decimal {
    Certain(char),
    /// It may as well separate thousands.
    Perhaps(char),
}

/// The mark before the decimals; `None` if there are none.
#[inline]
fn decimal_mark(marks: &[char], groups: &[&str]) -> Result<Option<Decimal>, &'static str> {
    let Some((&last, before)) = marks.split_last() else { return Ok(None) };
    let (decimals, whole) = groups.split_last().ok_or(NONE)?;
    let may_be_decimal = matches!(last, ',' | '.') && !decimals.is_empty();
    match before.first() {
        None if may_be_decimal && are_groups(groups) => Ok(Some(Decimal::Perhaps(last))),
        None if may_be_decimal => Ok(Some(Decimal::Certain(last))),
        None if are_groups(groups) => Ok(None),
        Some(first) if before.iter().any(|mark| mark != first) => Err(NONE),
        Some(first) if *first == last && are_groups(groups) => Ok(None),
        Some(first) if *first != last && may_be_decimal && are_groups(whole) => Ok(Some(Decimal::Certain(last))),
        _ => Err(NONE),
    }
}

/// What separates groups or decimals, in one spelling; `None` for anything else.
#[inline]
fn mark(character: char) -> Option<char> {
    match character {
        ',' | '.' => Some(character),
        '\'' | '\u{2019}' => Some('\''),
        space if space.is_whitespace() && !matches!(space, '\n' | '\r' | '\t') => Some(' '),
        _ => None,
    }
}

/// Whether digits are the groups of a number of thousands.
#[inline]
fn are_groups(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    (1..=3).contains(&first.len()) && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the numbers of a column are, one below the other.
    fn column(cells: &[&str]) -> Vec<Option<String>> {
        let mut notation = Notation::default();
        cells.iter().map(|cell| plain_number(cell, Some(&mut notation)).ok().map(Cow::into_owned)).collect()
    }

    #[test]
    fn a_number_that_means_one_thing_is_read_whatever_stands_above_it() {
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
            assert_eq!(plain_number(cell, None).as_deref(), Ok(expected), "{cell:?}");
            for above in ["", "7.92", "7,92", "1.234.567", "1,234,567", "1,234.5", "1.234,5"] {
                assert_eq!(column(&[above, cell])[1].as_deref(), Some(expected), "{cell:?} below {above:?}");
            }
        }
    }

    #[test]
    fn a_thousand_or_a_thousandth_is_told_by_the_numbers_above_or_not_at_all() {
        for (cells, expected) in [
            (&["1,234"][..], None),
            (&["1.234"], None),
            (&["-12,345"], None),
            // Shown by decimals that cannot be a group, and by two different marks.
            (&["7.92", "1.234"], Some("1.234")),
            (&["7,92", "-12,345"], Some("-12.345")),
            (&["0.500", "1.500"], Some("1.500")),
            (&["1234.567", "1.500"], Some("1.500")),
            (&[".5", "1.500"], Some("1.500")),
            (&["1.234,50", "1,234"], Some("1.234")),
            (&["1 234,5", "1,234"], Some("1.234")),
            (&["1,234.567", "1.234"], Some("1.234")),
            (&["7.92", "1,234,567", "1.234"], Some("1.234")),
            (&["7.92", "dear", "", "5", "1 234", "1.234"], Some("1.234")),
            // What shows nothing.
            (&["1 234", "1.234"], None),
            (&["1'234", "1.234"], None),
            (&["1.234", "1.234"], None),
            (&["5", "dear", "1e5", "1.234"], None),
            // The other mark is what was shown, or this one separates groups.
            (&["7.92", "1,234"], None),
            (&["7,92", "1.234"], None),
            (&["12,345.60", "1,234"], None),
            (&["12.345,60", "1.234"], None),
            (&["1.234.567", "1.234"], None),
            (&["1,234,567", "1.234"], None),
            // A column in which both are in use.
            (&["7.92", "7,92", "1.234"], None),
            (&["7.92", "7,92", "1,234"], None),
            (&["7.92", "1.234.567", "1.234"], None),
            (&["1.234.567", "7.92", "1.234"], None),
            (&["7.92", "1.234,5", "7.92", "1.234"], None),
        ] {
            assert_eq!(column(cells).last().unwrap().as_deref(), expected, "{cells:?}");
        }
        assert_eq!(plain_number("1,234", Some(&mut Notation::default())), Err(AMBIGUOUS));
    }

    #[test]
    fn what_is_spelled_certainly_is_what_all_rules_make_of_it() {
        let parts = ["", "0", "7", "00", "07", "12", "123", "012", "1234", "a", "1.2", "٧"];
        let pairs = (0..4 * parts.len() * parts.len()).map(|at| {
            let (sign, rest) = (at / (parts.len() * parts.len()), at % (parts.len() * parts.len()));
            (["", "-", "+", "--"][sign], parts[rest / parts.len()], parts[rest % parts.len()])
        });
        for (sign, whole, rest) in pairs {
            for cell in [format!("{sign}{whole}"), format!("{sign}{whole}.{rest}")] {
                let (mut short, mut full) = (Notation::default(), Notation::default());
                let number = plain_number(&cell, Some(&mut short)).map(Cow::into_owned);
                assert_eq!(number, spelled(&cell, Some(&mut full)), "{cell}");
                assert_eq!((short.comma, short.point), (full.comma, full.point), "{cell}");
            }
        }
    }

    #[test]
    fn in_a_column_of_whole_numbers_a_single_mark_before_three_digits_is_never_read() {
        for cell in ["1,000", "1.000", "1,500", "12.345", "-2,000"] {
            assert_eq!(plain_number(cell, None), Err(AMBIGUOUS), "{cell}");
        }
        for (cell, expected) in [("1,000,000", "1000000"), ("1.000.000", "1000000"), ("1 000", "1000"), ("3.0", "3.0")]
        {
            assert_eq!(plain_number(cell, None).as_deref(), Ok(expected), "{cell}");
        }
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
            assert!(plain_number(cell, None).is_err(), "{cell:?}");
            for above in ["7.92", "7,92"] {
                assert_eq!(column(&[above, cell])[1], None, "{cell:?}");
            }
        }
    }
}
