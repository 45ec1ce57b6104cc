//! What is only nearly JSON costs no document where servers' documents are read, and is refused everywhere else.

use crate::{Json, Lenient, RawJson, from_slice, from_slice_strict, misfits, to_string};
use pivot_json_derive::JsonObject;

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Delivery {
    pub no: String,
    pub event: Option<Event>,
    pub rate: Option<f64>,
    pub seats: Option<u8>,
    pub note: Option<String>,
    pub rates: Option<Vec<f64>>,
    pub by_name: Option<std::collections::BTreeMap<String, f64>>,
    pub grade: Option<Lenient<crate::lenient::tests::Grade>>,
    pub inner: Option<Box<Delivery>>,
    pub free: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Event {
    pub kind: String,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Reads a document that is only nearly JSON, which no other entry does.
fn read(json: &[u8]) -> Delivery {
    let shown = String::from_utf8_lossy(json);
    assert!(from_slice_strict::<Delivery>(json).unwrap_err().is_not_json(), "{shown}");
    from_slice(json).unwrap_or_else(|error| panic!("{shown}: {error}"))
}

#[test]
fn numbers_that_json_does_not_have_are_misfits_written_as_null() {
    let unwritable = |place: &str, word: &str| format!("{place}: expected a number that JSON can write, found {word}");
    for word in ["NaN", "Infinity", "-Infinity"] {
        for (fields, place, written) in [
            (format!(r#""rate":{word}"#), "rate", r#""rate":null"#),
            (format!(r#""rate": {word} "#), "rate", r#""rate":null"#),
            (format!(r#""seats":{word}"#), "seats", r#""seats":null"#),
            (format!(r#""note":{word}"#), "note", r#""note":null"#),
            (format!(r#""grade":{word}"#), "grade", r#""grade":null"#),
            (format!(r#""rates":[1.5,{word},2.5]"#), "rates[1]", r#""rates":[1.5,null,2.5]"#),
            (format!(r#""by_name":{{"a":{word}}}"#), "by_name.a", r#""by_name":{"a":null}"#),
        ] {
            let delivery = read(format!(r#"{{"no":"1",{fields}}}"#).as_bytes());
            let found = misfits(&delivery);
            assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), [unwritable(place, word)]);
            assert_eq!(found[0].raw(), &RawJson::from(word), "{fields}");
            assert_eq!(to_string(&delivery), format!(r#"{{"no":"1",{written}}}"#));
        }
        for (field, found) in [("event", "object"), ("rates", "list"), ("by_name", "object")] {
            let delivery = read(format!(r#"{{"no":"1","{field}":{word}}}"#).as_bytes());
            assert_eq!(misfits(&delivery).len(), 1, "{word} for {found}");
            assert_eq!(to_string(&delivery), format!(r#"{{"no":"1","{field}":null}}"#));
        }
    }
}

#[test]
fn other_spellings_of_what_is_no_number_are_known() {
    for (spelled, word) in
        [("nan", "NaN"), ("-nan", "NaN"), ("inf", "Infinity"), ("-inf", "-Infinity"), ("+Infinity", "Infinity")]
    {
        let delivery = read(format!(r#"{{"no":"1","rate":{spelled}}}"#).as_bytes());
        assert_eq!(misfits(&delivery)[0].raw(), &RawJson::from(word));
    }
}

#[test]
fn numbers_that_json_does_not_have_are_texts_in_free_values_and_unknown_fields() {
    let delivery = read(br#"{"no":"1","free":[NaN, {"a":-Infinity}],"x":Infinity}"#);
    assert_eq!(to_string(&delivery), r#"{"no":"1","free":["NaN",{"a":"-Infinity"}],"x":"Infinity"}"#);
    let misfit = &misfits(&read(br#"{"no":"1","rate":{"a": NaN}}"#))[0];
    assert_eq!(misfit.raw().as_json(), r#"{"a":"NaN"}"#);
}

#[test]
fn a_required_value_that_is_no_number_fails_its_record_and_is_named() {
    let error = from_slice::<Delivery>(br#"{"no":NaN}"#).unwrap_err();
    assert_eq!(error.to_string(), "no: expected a number that JSON can write, found NaN");
    for json in ["{\"no\":NaNx}", "{\"no\":Inf1}", "{\"no\":-}", "{\"no\":--Infinity}", "{\"NaN:1}", "{NaN:1}"] {
        assert!(from_slice::<Delivery>(json.as_bytes()).unwrap_err().is_not_json(), "{json}");
    }
}

#[test]
fn control_characters_bad_bytes_odd_space_and_a_last_comma_are_read() {
    for (json, written) in [
        (b"{\"no\":\"1\",\"note\":\"a\tb\nc\"}".as_slice(), r#"{"no":"1","note":"a\tb\nc"}"#),
        (b"{\"no\":\"1\",\"x\":\"a\tb\"}", r#"{"no":"1","x":"a\tb"}"#),
        (b"{\"no\":\"1\",\"note\":\"caf\xe9\"}", r#"{"no":"1","note":"café"}"#),
        (b"{\"no\":\"1\",\"not\xe9\":\"\x80\"}", r#"{"no":"1","noté":"€"}"#),
        (b"{\"no\":\"1\"}\0\0", r#"{"no":"1"}"#),
        (b"{\"no\":\"1\"}\x0c\x1a", r#"{"no":"1"}"#),
        ("\u{a0}{\"no\":\u{2003}\"1\"}".as_bytes(), r#"{"no":"1"}"#),
        (b"{\"no\":\"1\",\"rates\":[1.5,],}", r#"{"no":"1","rates":[1.5]}"#),
        (
            b"{\"no\":\"1\",\"rates\":[1.5,],\"rate\":\"x\",\"rates\":[\"y\"], }",
            r#"{"no":"1","rate":"x","rates":["y"]}"#,
        ),
        (b"{\"no\":\"1\",\"rate\":nan,\"note\":\"\xe9\t\",}\0", r#"{"no":"1","rate":null,"note":"é\t"}"#),
    ] {
        assert_eq!(to_string(&read(json)), written);
    }
}

#[test]
fn what_was_read_before_the_mistake_is_not_kept_twice() {
    let delivery =
        read(b"{\"no\":\"1\",\"rate\":\"x\",\"rates\":[\"y\",1.5],\"by_name\":{\"k\":\"z\"},\"u\":1,\"note\":\"\t\"}");
    assert_eq!(misfits(&delivery).len(), 3);
    assert_eq!(delivery.extra.misfits().len(), 3);
    assert_eq!(delivery.extra.len(), 1);
}

#[test]
fn different_bytes_stay_different() {
    let numbers = |bytes: &[u8]| read(&[b"{\"no\":\"", bytes, b"\"}"].concat()).no;
    assert_ne!(numbers(b"E-\xe9"), numbers(b"E-\xe8"));
}

#[test]
fn what_is_nested_too_deeply_to_be_looked_into_is_kept() {
    for depth in [126, 127, 128, 100_000] {
        for (open, inner, close) in [("[", "1", "]"), ("{\"a\":", "\"]\"", "}"), ("[ {\"a\" :\t", "null", "} , [ ] ]")]
        {
            let deep = format!("{}{inner}{}", open.repeat(depth), close.repeat(depth));
            let json = format!(r#"{{"no":"1","x":{deep}}}"#);
            let delivery: Delivery = from_slice(json.as_bytes()).unwrap();
            assert_eq!(to_string(&delivery), json.replace([' ', '\t'], ""), "{open} {depth}");
            assert_eq!(delivery, delivery.clone());
        }
    }
    let deep = |inner: &str| format!("{}{inner}{}", "[".repeat(1000), "]".repeat(1000)).parse::<RawJson>().unwrap();
    assert_eq!(deep("[NaN]").as_json(), deep("[\"NaN\"]").as_json());
    assert_ne!(deep("1"), deep("2"));
    assert!(serde_json::to_string(&deep("1")).is_err());
    for broken in ["[1,]", "[1", "{\"a\"}", "[1}", "{1:2}", "[1]]"] {
        let json = format!("{{\"no\":\"1\",\"x\":{}{broken}{}}}", "[".repeat(1000), "]".repeat(1000));
        assert_eq!(from_slice::<Delivery>(json.as_bytes()).is_ok(), broken == "[1,]", "{broken}");
    }
}

#[test]
fn a_known_field_that_is_nested_too_deeply_is_set_aside() {
    let json = format!("{}{{\"no\":\"1\"}}{}", "{\"no\":\"1\",\"inner\":".repeat(1000), "}".repeat(1000));
    let delivery: Delivery = from_slice(json.as_bytes()).unwrap();
    assert_eq!(to_string(&delivery), json);
    let found = misfits(&delivery);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].reason(), "nested too deeply");
    let json = format!("{{\"no\":\"1\",\"rate\":{}{}}}", "[".repeat(1000), "]".repeat(1000));
    assert_eq!(to_string(&from_slice::<Delivery>(json.as_bytes()).unwrap()), json);
}

#[test]
fn the_work_of_reading_past_mistakes_grows_with_the_document() {
    // Times are not compared: what is quadratic would not end.
    let long = 100_000;
    for json in [
        format!("{{\"no\":\"1\",\"x\":{}", "[".repeat(long)),
        format!("{{\"no\":\"1\",\"x\":\"{}\"}}", "\t".repeat(long)),
        format!("{{\"no\":\"1\",\"x\":[{}1]}}", "NaN,".repeat(long)),
        format!("{{\"no\":\"1\",\"x\":[{}]}}", "[1,],".repeat(long)),
        format!("{{\"no\":\"1\",\"rates\":[{}1]}}", "NaN,".repeat(long)),
        format!("{{\"no\":\"1\"}}{}", "\0".repeat(long)),
        format!("{{\"no\":\"1\",{}\"event\":[{{}}]}}", "\"event\":[{\"kind\":\"a\"}],".repeat(long / 4)),
    ] {
        let _ = crate::read_slice(json.as_bytes(), &mut Delivery::placeholder());
    }
}

#[test]
fn what_is_no_number_and_no_word_of_json_costs_its_field_at_most() {
    for (value, rate, note) in [
        ("True", "true", r#""note":"true""#),
        ("+1", r#""+1""#, r#""note":"+1""#),
        (".5", r#"".5""#, r#""note":".5""#),
        ("5.", r#""5.""#, r#""note":"5.""#),
        ("007", r#""007""#, r#""note":"007""#),
        ("0x1F", r#""0x1F""#, r#""note":"0x1F""#),
        ("1.#INF", "null", r#""note":null"#),
    ] {
        let delivery = read(format!(r#"{{"no":"1","rate":{value}}}"#).as_bytes());
        assert_eq!((misfits(&delivery).len(), delivery.rate), (1, None), "{value}");
        assert_eq!(to_string(&delivery), format!(r#"{{"no":"1","rate":{rate}}}"#));
        let delivery = read(format!(r#"{{"no":"1","note":{value}}}"#).as_bytes());
        assert_eq!(to_string(&delivery), format!(r#"{{"no":"1",{note}}}"#));
    }
    for none in ["None", "nil", "undefined", "NULL"] {
        let delivery = read(format!(r#"{{"no":"1","rate":{none},"note":{none}}}"#).as_bytes());
        assert_eq!(to_string(&delivery), r#"{"no":"1"}"#);
    }
    // Different numbers of documents stay different.
    assert_ne!(read(br#"{"no":007}"#).no, read(br#"{"no":07}"#).no);
}

#[test]
fn a_backslash_that_escapes_nothing_stands_for_itself_and_comments_for_nothing() {
    for (json, written) in [
        (r#"{"no":"1","note":"C:\dir"}"#, r#"{"no":"1","note":"C:\\dir"}"#),
        (r#"{"no":"1","note":"it\'s \x41 \u12"}"#, r#"{"no":"1","note":"it\\'s \\x41 \\u12"}"#),
        ("{\"no\":\"1\",\"note\":\"a\\\nb\"}", r#"{"no":"1","note":"a\\\nb"}"#),
        ("{\"no\":\"1\"/* a */,// b\n\"note\":\"//\"};\n", r#"{"no":"1","note":"//"}"#),
    ] {
        assert_eq!(to_string(&read(json.as_bytes())), written);
    }
    for (part, long) in [("/*", 50_000), ("; ", 50_000), ("1 ", 50_000), ("007 ", 50_000), ("\\", 50_001)] {
        // Times are not compared: what is quadratic would not end.
        assert!(from_slice::<Delivery>(format!("{{\"no\":\"1\"}}{}", part.repeat(long)).as_bytes()).is_err());
        assert!(from_slice::<Delivery>(format!("{{\"no\":\"{}", part.repeat(long)).as_bytes()).is_err());
    }
}
