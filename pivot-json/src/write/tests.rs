#![allow(unreachable_pub)] // the macro makes public types

use super::*;

#[test]
fn texts_are_escaped_as_json_asks() {
    let every: String = (0_u32..0x300).filter_map(char::from_u32).chain(['\u{2028}', '😀']).collect();
    assert_eq!(to_string(&every), serde_json::to_string(&every).unwrap());
    assert_eq!(crate::from_slice::<String>(to_string(&every).as_bytes()).unwrap(), every);
}

#[test]
fn names_are_escaped_where_json_asks_for_it() {
    crate::record! {
        /// An object with an odd name next to a plain one.
        pub struct Odd {
            pub plain: Option<i64> = 0 "plain é",
            pub odd: Option<i64> = 1 "a\"b\\c\n",
        }
    }
    let odd = Odd { plain: Some(1), odd: Some(2), ..Odd::default() };
    let written = to_string(&odd);
    assert_eq!(written, r#"{"plain é":1,"a\"b\\c\n":2}"#);
    assert!(crate::from_slice::<Odd>(written.as_bytes()).unwrap() == odd);
}

#[test]
fn a_value_is_regular_unless_something_in_it_breaks_a_rule_or_was_set_aside() {
    crate::record! {
        /// An object in which much can be.
        pub struct Inner {
            pub grade: Option<crate::Lenient<crate::lenient::tests::Grade>> = 0 "grade",
            /// A number.
            pub count: Option<i64> = 1 "count",
            /// More of them.
            pub more: Option<Vec<Inner>> = 2 "more",
        }
    }
    for (json, is_regular) in [
        (r#"{"grade":"B","count":1,"more":[{"count":2}]}"#, true),
        (r#"{"new":[1,{}],"grade":null}"#, true),
        (r#"{"grade":"Z"}"#, false),
        (r#"{"more":[{},{"more":[{"grade":"soon"}]}]}"#, false),
        (r#"{"more":[{"count":"many"}]}"#, false),
        (r#"{"more":["many"]}"#, false),
    ] {
        let inner: Inner = crate::from_slice(json.as_bytes()).unwrap();
        let (written, found) = to_vec_and_regularity(&inner);
        assert_eq!(written, to_string(&inner).into_bytes());
        assert_eq!(found, is_regular, "{json}");
        assert_eq!(crate::check::invalid_texts(&inner).is_empty(), is_regular, "{json}");
    }
}

#[test]
fn numbers_are_written_as_serde_json_writes_them() {
    for float in [0.0, -0.0, 7.0, 0.1, 1e16, 1e-7, -123.456, f64::MAX, f64::MIN_POSITIVE] {
        assert_eq!(to_string(&float), serde_json::to_string(&float).unwrap());
    }
    assert_eq!(to_string(&f64::NAN), "null");
    assert_eq!(to_string(&i64::MIN), i64::MIN.to_string());
    assert_eq!(to_string(&u64::MAX), u64::MAX.to_string());
}

#[test]
fn a_document_has_room_at_once_where_the_last_was_as_long_and_a_long_one_leaves_no_more_than_some() {
    let written = |length: usize| to_vec(&"x".repeat(length));
    for (length, next, room) in [
        // The second is a byte longer than the first, and is not moved while it is written.
        (3000, 3001, 3072),
        (10, 10, LEAST_ROOM),
        (1 << 20, 10, MOST_ROOM),
    ] {
        let first = written(length);
        let second = written(next);
        assert_eq!((first.len(), second.len()), (length + 2, next + 2));
        assert_eq!(second.capacity(), room, "{length}");
    }
}

#[test]
fn what_is_seen_of_a_field_at_once_is_what_it_writes() {
    crate::open_enum! {
        /// What a signal may show.
        pub enum Light {
            /// Stop.
            Red = "red",
        }
    }
    crate::record! {
        /// One field of each kind.
        pub struct Kinds {
            pub text: Option<String> = 0 "text",
            pub yes: Option<bool> = 1 "yes",
            pub float: Option<f64> = 2 "float",
            pub least: Option<i64> = 3 "least",
            pub most: Option<u64> = 4 "most",
            pub light: Option<Light> = 5 "light",
            pub grade: Option<crate::Lenient<crate::lenient::tests::Grade>> = 6 "grade",
            pub boxed: Option<Box<String>> = 7 "boxed",
            pub list: Vec<Option<i64>> = 8 "list",
            pub optional: crate::OptionalVec<String> = 9 "optional",
            /// There, although by itself it would be left out.
            pub there: Option<crate::OptionalVec<String>> = 10 "there",
            pub twice: Option<Option<String>> = 11 "twice",
            pub any: Option<RawJson> = 12 "any",
            pub tree: Option<Value> = 13 "tree",
            pub object: Option<Box<Kinds>> = 14 "object",
            pub itself: String = 15 "itself",
        }
    }
    assert_eq!(Light::KNOWN, [Light::from("RED").canonical()]);
    let read = |json: &str| crate::from_slice::<Kinds>(json.as_bytes()).unwrap();
    let mut kinds: Vec<Kinds> = [
        r#""text":"a\"b","yes":false,"float":-0.5,"least":-9223372036854775808,"most":18446744073709551615"#,
        r#""text":"","light":"red","grade":"b","boxed":"x","list":[1,null],"optional":[],"any":[1.50],"tree":{"a":null}"#,
        r#""light":"blue","grade":"Z","list":[],"optional":["x"],"any":null,"tree":null"#,
        r#""light":7,"grade":7,"float":1e400,"yes":"true","least":"12""#,
        r#""list":["many"],"yes":[],"object":{"itself":"\n"}"#,
    ]
    .iter()
    .map(|fields| read(&format!("{{{fields}}}")))
    .collect();
    kinds.push(Kinds { there: Some(crate::OptionalVec::new()), twice: Some(None), ..Kinds::default() });
    kinds.push(Kinds { twice: Some(Some(String::new())), itself: "\u{1}".to_owned(), ..Kinds::default() });
    for kinds in kinds {
        let mut expected = Vec::new();
        for (position, name) in kinds.table().names.iter().enumerate() {
            let field = kinds.field(position);
            let aside = kinds.extra.asides().and_then(|asides| asides.of(name));
            match aside {
                Some([whole]) if whole.place == Place::Field => {
                    expected.push(format!("{}:{}", to_string(&(*name).to_owned()), whole.as_json()));
                }
                Some(_) => expected.push(r#""list":["many"]"#.to_owned()),
                None if field.is_absent() => {}
                None => expected.push(format!("{}:{}", to_string(&(*name).to_owned()), to_string(field))),
            }
        }
        assert_eq!(to_string(&kinds), format!("{{{}}}", expected.join(",")));
    }
}
