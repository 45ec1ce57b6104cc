//! What may be written in the place of what came, form by form.

use std::collections::BTreeSet;

use tests::mutations::rules::{Judged, Rule, judge};
use tests::mutations::tree::Tree;

fn judged(came: &str, written: &str) -> Judged {
    judge(&Tree::parse(came).unwrap(), &Tree::parse(written).unwrap())
}

#[test]
fn each_canonical_form_is_known() {
    for (came, written, rule) in [
        ("\"7.920\"", "7.920", Rule::NumberFromText),
        ("89330123456789012345", "\"89330123456789012345\"", Rule::TextFromNumber),
        ("\"1995.00\"", "1995", Rule::WholeNumber),
        ("[{\"a\":1}]", "{\"a\":1}", Rule::OnlyItem),
        ("\"summer\"", "[\"summer\"]", Rule::ListOfOne),
        ("[]", "{\"a\":[]}", Rule::Empty),
        ("\"Tue, 12 Mar 2024 17:59:19 GMT\"", "\"2024-03-12T17:59:19Z\"", Rule::Date),
        ("\"TRUE\"", "true", Rule::Bool),
        ("0", "\"false\"", Rule::Bool),
        ("true", "\"true\"", Rule::TextFromBool),
        ("{\"a\":null}", "{}", Rule::Nothing),
        ("{}", "{\"a\":[]}", Rule::Nothing),
        ("{\"0\":1,\"1\":2}", "[1,2]", Rule::NumberedList),
        ("[]", "{}", Rule::Empty),
        ("\"2024-07-16 12:52:11+02:00\"", "\"2024-07-16T10:52:11Z\"", Rule::Date),
        ("{\"a\":1,\"a\":2}", "{\"a\":2}", Rule::LastOfTwo),
    ] {
        assert_eq!(judged(came, written), Ok(BTreeSet::from([rule])), "{came} {written}");
    }
}

#[test]
fn whatever_else_differs_is_a_change() {
    for (came, written) in [
        ("\"05\"", "5"),
        ("1.50", "1.5"),
        ("\"1.50e1\"", "15.0"),
        ("-0.0", "-0e5"),
        ("12345678901234567.89", "1.2345678901234568e+16"),
        ("{\"coordinates\":[2.10]}", "{\"coordinates\":[2.1]}"),
        ("[{\"a\":1}]", "{\"a\":2}"),
        ("[{\"a\":1},{\"a\":2}]", "{\"a\":2}"),
        ("1.10", "\"1.1\""),
        ("89330123456789012345", "\"8.9330123456789e+19\""),
        ("18446744073709551617", "18446744073709551616"),
        ("12345678901234567.89", "12345678901234567"),
        ("1.5", "-1.5"),
        ("10", "1"),
        ("\"summer\"", "[\"winter\"]"),
        ("2", "true"),
        ("1", "false"),
        ("\"\"", "null"),
        ("{\"a\":\"\"}", "{}"),
        ("{\"a\":1}", "{}"),
        ("{}", "{\"a\":1}"),
        ("{\"a\":1,\"a\":2}", "{\"a\":1}"),
        ("{\"a\":1}", "{\"a\":1,\"a\":2}"),
        ("{\"sms_cost\":1.50}", "{\"sms_cost\":1.5}"),
        ("{\"x_nobody_knows\":\"5\"}", "{\"x_nobody_knows\":5}"),
        ("[null]", "[]"),
        ("[1,2]", "[2,1]"),
        ("[1]", "{}"),
        ("{\"1\":1}", "[1]"),
        ("\"2024-07-16T12:52:11Z\"", "\"2024-07-16T12:52:12Z\""),
        ("\"a\"", "\"b\""),
    ] {
        assert!(judged(came, written).is_err(), "{came} {written}");
    }
}
