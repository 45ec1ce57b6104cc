//! Fields of several names, of which more than one came.

use crate::{Json, from_slice, from_slice_strict, misfits, to_string};
use pivot_json_derive::JsonObject;

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Sale {
    #[json(alias = "name")]
    pub id: Option<String>,
    #[json(alias = "charges", alias = "costs")]
    pub fees: Option<i64>,
    #[json(alias = "labels")]
    pub tags: Option<Vec<String>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[test]
fn the_first_of_a_fields_names_counts_and_nothing_is_lost() {
    for (came, fees, written) in [
        // Alone: read under each, written under the first.
        (r#"{"charges":2}"#, Some(2), r#"{"fees":2}"#),
        (r#"{"costs":3}"#, Some(3), r#"{"fees":3}"#),
        // With others, in each order.
        (r#"{"fees":1,"charges":2}"#, Some(1), r#"{"fees":1,"charges":2}"#),
        (r#"{"charges":2,"fees":1}"#, Some(1), r#"{"fees":1,"charges":2}"#),
        (r#"{"charges":2,"id":"a","fees":1}"#, Some(1), r#"{"id":"a","fees":1,"charges":2}"#),
        (r#"{"costs":3,"charges":2}"#, Some(2), r#"{"fees":2,"costs":3}"#),
        (r#"{"charges":2,"costs":3}"#, Some(2), r#"{"fees":2,"costs":3}"#),
        (r#"{"costs":3,"charges":2,"fees":1}"#, Some(1), r#"{"fees":1,"charges":2,"costs":3}"#),
        (r#"{"fees":1,"costs":3,"charges":2}"#, Some(1), r#"{"fees":1,"charges":2,"costs":3}"#),
        (r#"{"charges":2,"fees":1,"costs":3}"#, Some(1), r#"{"fees":1,"charges":2,"costs":3}"#),
        // The same name twice: the last of them.
        (r#"{"charges":2,"charges":4}"#, Some(4), r#"{"fees":4}"#),
        (r#"{"fees":1,"charges":2,"charges":4}"#, Some(1), r#"{"fees":1,"charges":4}"#),
        (r#"{"fees":1,"charges":2,"fees":5}"#, Some(5), r#"{"fees":5,"charges":2}"#),
        (r#"{"charges":2,"fees":1,"fees":5}"#, Some(5), r#"{"fees":5,"charges":2}"#),
        // Null is no value.
        (r#"{"fees":null,"charges":2}"#, Some(2), r#"{"fees":2}"#),
        (r#"{"charges":2,"fees":null}"#, Some(2), r#"{"fees":2}"#),
        (r#"{"charges":2, "fees" : null }"#, Some(2), r#"{"fees":2}"#),
        (r#"{"charges":null,"fees":1}"#, Some(1), r#"{"fees":1}"#),
        (r#"{"charges":null,"costs":3}"#, Some(3), r#"{"fees":3}"#),
        (r#"{"fees":null,"charges":2,"fees":1}"#, Some(1), r#"{"fees":1,"charges":2}"#),
        (r#"{"fees":null,"charges":null}"#, None, r#"{}"#),
    ] {
        let sale: Sale = from_slice(came.as_bytes()).unwrap();
        assert_eq!((sale.fees, to_string(&sale)), (fees, written.to_owned()), "{came}");
        assert_eq!(from_slice_strict::<Sale>(came.as_bytes()).unwrap(), sale, "{came}");
        let again: Sale = from_slice(written.as_bytes()).unwrap();
        assert_eq!(to_string(&again), written);
    }
}

#[test]
fn a_value_that_does_not_fit_gives_way_to_one_under_a_better_name_only() {
    for (came, written, odd) in [
        (r#"{"charges":"x","fees":1}"#, r#"{"fees":1,"charges":"x"}"#, 0),
        (r#"{"fees":"x","charges":2}"#, r#"{"fees":"x","charges":2}"#, 1),
        (r#"{"charges":"x"}"#, r#"{"fees":"x"}"#, 1),
        (r#"{"labels":["a",{}],"tags":["b"]}"#, r#"{"tags":["b"],"labels":["a",{}]}"#, 0),
        (r#"{"tags":["b"],"labels":["a",{}]}"#, r#"{"tags":["b"],"labels":["a",{}]}"#, 0),
    ] {
        let sale: Sale = from_slice(came.as_bytes()).unwrap();
        assert_eq!(to_string(&sale), written, "{came}");
        assert_eq!(misfits(&sale).len(), odd, "{came}");
    }
}

#[test]
fn an_empty_text_that_says_that_there_is_none_lets_another_name_count() {
    for (came, fees, written) in [
        (r#"{"fees":"","charges":2}"#, Some(2), r#"{"fees":2}"#),
        (r#"{"charges":2,"fees":""}"#, Some(2), r#"{"fees":2}"#),
        (r#"{"charges":2,"fees":"","fees":""}"#, Some(2), r#"{"fees":2}"#),
        (r#"{"charges":2,"fees":"","fees":1}"#, Some(1), r#"{"fees":1,"charges":2}"#),
        (r#"{"charges":"","fees":1}"#, Some(1), r#"{"fees":1,"charges":""}"#),
        (r#"{"costs":3,"charges":""}"#, Some(3), r#"{"fees":3,"charges":""}"#),
        (r#"{"costs":3,"charges":"","charges":""}"#, Some(3), r#"{"fees":3,"charges":""}"#),
        (r#"{"charges":"","costs":3}"#, Some(3), r#"{"fees":3,"charges":""}"#),
        (r#"{"costs":3,"charges":"","fees":""}"#, Some(3), r#"{"fees":3,"charges":""}"#),
        (r#"{"charges":"x","fees":""}"#, None, r#"{"fees":"x"}"#),
        (r#"{"fees":"","charges":""}"#, None, r#"{"fees":""}"#),
    ] {
        let sale: Sale = from_slice(came.as_bytes()).unwrap();
        assert_eq!((sale.fees, to_string(&sale)), (fees, written.to_owned()), "{came}");
        let counted =
            crate::read_slice_with(came.as_bytes(), &mut Sale::placeholder(), crate::Misfits::SetAside).unwrap();
        assert_eq!(counted, misfits(&sale).len(), "{came}");
        assert!(from_slice_strict::<Sale>(came.as_bytes()).is_err(), "{came}");
    }
    // For a text, an empty one is a value.
    let sale: Sale = from_slice(br#"{"name":"a","id":""}"#).unwrap();
    assert_eq!(sale.id.as_deref(), Some(""));
}

#[test]
fn strictly_read_no_other_name_and_no_second_value_settles_a_misfit() {
    for came in [
        r#"{"fees":"x","charges":2}"#,
        r#"{"fees":[],"charges":2}"#,
        r#"{"fees":"","charges":2}"#,
        r#"{"charges":"x","fees":1}"#,
        r#"{"charges":"x","costs":2}"#,
        r#"{"costs":"x","charges":2}"#,
        r#"{"fees":"x","fees":1}"#,
        r#"{"fees":1,"fees":"x"}"#,
        r#"{"tags":[{}],"labels":["a"]}"#,
        r#"{"tags":[{}],"tags":["a"]}"#,
    ] {
        let error = from_slice_strict::<Sale>(came.as_bytes()).unwrap_err();
        assert_eq!(error.problems().len(), 1, "{came}: {error}");
    }
}

#[test]
fn the_work_of_a_field_that_comes_again_and_again_grows_with_the_document() {
    // Times are not compared: what is quadratic would not end.
    let long = vec!["1"; 20_000].join(",");
    for again in [r#""fees":"","#, r#""charges":"","#, r#""fees":null,"#, r#""fees":"","costs":[],"#] {
        let json = format!(r#"{{"costs":[{long}],{}"id":"a"}}"#, again.repeat(20_000));
        assert_eq!(from_slice::<Sale>(json.as_bytes()).unwrap().id.as_deref(), Some("a"));
    }
}
