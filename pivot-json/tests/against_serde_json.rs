//! The reader beside serde_json's: the same texts are JSON, and they mean the same.
#![allow(clippy::unwrap_used)] // helpers may fail as loudly as their tests

use pivot_json::RawJson;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::Value;

fn expected(text: &[u8]) -> Option<Value> {
    serde_json::from_slice(text).ok()
}

/// Read strictly: what servers send may be only nearly JSON.
fn ours(text: &[u8]) -> Option<Value> {
    pivot_json::from_slice_strict::<RawJson>(text).ok().map(|raw| raw.to_value())
}

/// Whether two values are the same. serde_json's floats may be a little beside the nearest one, and ours are the nearest.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(one), Value::Number(other)) if one.is_f64() && other.is_f64() => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            one == other || (one - other).abs() <= one.abs() * 4.0 * f64::EPSILON
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let pairs = || one.iter().zip(other);
            one.len() == other.len() && pairs().all(|((name, one), (known, other))| name == known && same(one, other))
        }
        (one, other) => one == other,
    }
}

fn both_same(ours: &Option<Value>, theirs: &Option<Value>) -> bool {
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => same(ours, theirs),
        (ours, theirs) => ours.is_none() && theirs.is_none(),
    }
}

/// Both refuse the text, or both read the same. serde_json alone refuses numbers beyond all floats, halves of surrogate
/// pairs and a byte order mark: those are tested by themselves.
fn agree(text: &[u8]) {
    let (read, theirs) = (ours(text), expected(text));
    assert!(both_same(&read, &theirs), "{:?}: {read:?} and {theirs:?}", String::from_utf8_lossy(text));
}

#[test]
fn white_space_and_structure_are_read_and_refused_alike() {
    for text in [
        "",
        " ",
        "\n\t\r ",
        "[]",
        "[ ]",
        "{}",
        "{ }",
        " [ 1 , 2 ] ",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,,2]",
        "[",
        "]",
        "{",
        "}",
        "[}",
        "{]",
        "[1",
        "[[]",
        "[]]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "{1:2}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":1}}",
        "{\"a\"::1}",
        "{\"a\":1,\"a\":2}",
        "{\"\":0}",
        "[1]x",
        "1 1",
        "\u{c}1",
        "\u{a0}1",
        "[\u{2028}]",
        "/**/1",
        "1//",
        "#",
        "[1]\0",
        "\0",
    ] {
        agree(text.as_bytes());
    }
}

#[test]
fn words_are_read_and_refused_alike() {
    for text in
        ["null", "true", "false", "nul", "nulll", "True", "TRUE", "tru", "truefalse", "undefined", "None", "[nul]"]
    {
        agree(text.as_bytes());
    }
}

#[test]
fn numbers_are_read_and_refused_alike() {
    for text in [
        "0",
        "-0",
        "-",
        "+1",
        "1",
        "01",
        "-01",
        "00",
        "1.",
        ".1",
        "1.0",
        "1.5e3",
        "1e5",
        "1E+5",
        "1e-5",
        "1e",
        "1e+",
        "1.e1",
        "1.0e",
        "0x1",
        "1_0",
        "1a",
        "--1",
        "- 1",
        "NaN",
        "Infinity",
        "-Infinity",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "0.1",
        "1e308",
        "123456789012345678901234567890",
        "0.000000000000000000000000000001",
        "1e-400",
        "-1e-400",
        "0e999999999",
        "[-]",
    ] {
        agree(text.as_bytes());
    }
}

#[test]
fn texts_are_read_and_refused_alike() {
    for text in [
        "\"\"",
        "\"a\"",
        "\"a",
        "a\"",
        "\"",
        "\"\\\"\"",
        "\"\\\\\"",
        "\"\\/\"",
        "\"\\b\\f\\n\\r\\t\"",
        "\"\\a\"",
        "\"\\x41\"",
        "\"\\u0041\"",
        "\"\\u00e9\"",
        "\"\\u12\"",
        "\"\\u123g\"",
        "\"\\U0041\"",
        "\"\\ud83d\\ude00\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\",
        "\"\\u",
        "\"\\u0000\"",
        "\"\t\"",
        "\"\n\"",
        "\"\u{7f}\"",
        "\"\u{0}\"",
        "\"é€😀\"",
        "\"\u{feff}\"",
        "'a'",
        "\"12345678\\\"\"",
        "\"1234567\u{1}\"",
        "\"1234567\u{1f}\"",
        "\"12345678901234567890\"",
    ] {
        agree(text.as_bytes());
    }
}

#[test]
fn bytes_that_are_no_utf8_are_refused_alike() {
    for bytes in [b"\"\xff\"".as_slice(), b"\"\xc3\"", b"\xff", b"[\"\xed\xa0\x80\"]", b"\"\xc0\x80\"", b"{\"\xe9\":1}"]
    {
        agree(bytes);
    }
}

#[test]
fn lists_and_objects_may_be_nested_as_deeply_as_serde_json_reads_them() {
    for depth in [1, 126, 127, 128, 129, 10_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
            let inner = if open == "[" { "" } else { "1" };
            agree(format!("{}{inner}{}", open.repeat(depth), close.repeat(depth)).as_bytes());
        }
    }
}

#[test]
fn what_serde_json_alone_refuses_is_read() {
    for (text, value) in [
        ("\u{feff}[1]", serde_json::json!([1])),
        ("1e400", "1e400".into()),
        (r#""\ud83d""#, "\u{fffd}".into()),
        (r#""\ud83dx""#, "\u{fffd}x".into()),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}".into()),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀".into()),
        (r#""\ud83dA""#, "\u{fffd}A".into()),
    ] {
        assert_eq!(ours(text.as_bytes()), Some(value), "{text}");
        assert_eq!(expected(text.as_bytes()), None, "{text}");
    }
}

#[test]
fn a_text_that_is_not_json_is_explained_in_serde_jsons_words() {
    for text in ["{\"a\": 1,\n \"b\": tru}", "[1, 2", "{\"a\" 1}", "<html>", "\"\t\"", "[1]]", "{\"a\":01}"] {
        let words = serde_json::from_str::<serde::de::IgnoredAny>(text).unwrap_err();
        let error = pivot_json::from_slice_strict::<RawJson>(text.as_bytes()).unwrap_err();
        assert_eq!(error.to_string(), format!("not JSON: {words}"));
    }
}

fn number() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_filter("finite", |number| number.is_finite()).prop_map(|number| format!("{number:e}")),
        "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?",
    ]
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[ -!#-\\[\\]-~]{0,12}",
        "\\PC{0,4}".prop_map(|text| text.replace(['"', '\\'], "x")),
        Just("\\n".to_owned()),
        Just("\\\"".to_owned()),
        "\\\\u00[0-9a-fA-F]{2}",
        Just("\\uD83D\\uDE00".to_owned()),
    ];
    vec(piece, 0..4).prop_map(|pieces| format!("\"{}\"", pieces.concat()))
}

/// JSON texts, with white space wherever it may stand.
fn json() -> impl Strategy<Value = String> {
    let word = prop_oneof![Just("null"), Just("true"), Just("false")].prop_map(str::to_owned);
    let leaf = prop_oneof![word, number(), text()];
    leaf.prop_recursive(5, 60, 6, |inner| {
        let list = (vec(inner.clone(), 0..6), "[ \n\t]{0,2}")
            .prop_map(|(items, space)| format!("[{space}{}{space}]", items.join(&format!("{space},"))));
        let object = (btree_map(text(), inner, 0..6), "[ \r]{0,2}").prop_map(|(members, space)| {
            let members: Vec<String> = members.iter().map(|(name, value)| format!("{name}{space}:{value}")).collect();
            format!("{{{space}{}{space}}}", members.join(&format!(",{space}")))
        });
        prop_oneof![list, object]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_valid_text_means_the_same(text in json()) {
        let (read, theirs) = (ours(text.as_bytes()), expected(text.as_bytes()));
        prop_assert!(both_same(&read, &theirs), "{:?} and {:?}", read, theirs);
        // What is kept is compact, still means the same, and is itself kept as it is.
        let raw: RawJson = text.parse().unwrap();
        prop_assert_eq!(ours(raw.as_json().as_bytes()), read);
        let again: RawJson = raw.as_json().parse().unwrap();
        prop_assert_eq!(again.as_json(), raw.as_json());
        // Leniently read, a valid text is no other.
        let strict: RawJson = pivot_json::from_slice_strict(text.as_bytes()).unwrap();
        prop_assert_eq!(strict.as_json(), raw.as_json());
    }

    #[test]
    fn what_is_read_leniently_alone_is_written_as_json(text in json(), at in any::<prop::sample::Index>(), by in any::<u8>()) {
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = by;
        if let Ok(raw) = pivot_json::from_slice::<RawJson>(&bytes) {
            prop_assert!(pivot_json::from_slice_strict::<RawJson>(raw.as_json().as_bytes()).is_ok());
        }
    }

    #[test]
    fn a_text_with_a_byte_changed_is_refused_or_means_the_same(
        text in json(), at in any::<prop::sample::Index>(), by in prop_oneof![any::<u8>(), prop::sample::select(b"\"\\{}[],:0-.eEu \n".to_vec())], how in 0..3
    ) {
        let mut bytes = text.into_bytes();
        let at = at.index(bytes.len());
        match how {
            0 => bytes[at] = by,
            1 => bytes.insert(at, by),
            _ => drop(bytes.remove(at)),
        }
        // Ours alone reads numbers beyond all floats and halves of pairs.
        if let Some(value) = expected(&bytes) {
            prop_assert!(both_same(&ours(&bytes), &Some(value)));
        } else if let Some(value) = ours(&bytes) {
            let words = serde_json::from_slice::<Value>(&bytes).unwrap_err().to_string();
            let lenient = ["number out of range", "surrogate", "unexpected end of hex escape"];
            prop_assert!(lenient.iter().any(|words_of| words.contains(words_of)), "{}: {:?}", words, value);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in vec(any::<u8>(), 0..64)) {
        let _ = ours(&bytes);
        let _ = pivot_json::from_slice::<RawJson>(&bytes);
    }
}
