//! Forms that servers write instead of the documented one.

use super::*;
use crate::{from_slice, from_slice_strict, misfits, to_string};

#[test]
fn the_forms_that_php_writes_are_read() {
    for (fields, written) in [
        (r#""metadata":[]"#, r#""metadata":{}"#),
        (r#""lines":{"1":{"sku":"b"},"0":{"sku":"a"}}"#, r#""lines":[{"sku":"a"},{"sku":"b"}]"#),
        (r#""lines":{"10":{"sku":"b"},"9":{"sku":"a"}}"#, r#""lines":[{"sku":"a"},{"sku":"b"}]"#),
        (r#""lines":{"0":null,"1":7,"2":{}}"#, r#""lines":[null,7,{}]"#),
        (r#""tags":{}"#, r#""tags":[]"#),
        (r#""tags":{"3":"a","3":"b"}"#, r#""tags":["b"]"#),
        (r#""total":"1995.00""#, r#""total":1995"#),
        (r#""total":1E3"#, r#""total":1000"#),
        (r#""is_guest":0"#, r#""is_guest":false"#),
        (r#""is_guest":"1""#, r#""is_guest":true"#),
        (r#""buyer":[{"name":"Ann","x":[]}]"#, r#""buyer":{"name":"Ann","x":[]}"#),
        (r#""buyer": [ { "name" : "Ann" } ]"#, r#""buyer":{"name":"Ann"}"#),
        (r#""lines":[[{"sku":"a"}],[]]"#, r#""lines":[{"sku":"a"},{}]"#),
    ] {
        let read: Order = from_slice(order(fields).as_bytes()).unwrap();
        assert_eq!(to_string(&read), order(written));
        let odd = usize::from(fields.contains(":7"));
        assert_eq!(misfits(&read).len(), odd, "{fields}");
    }
}

#[test]
fn of_a_name_that_stands_twice_the_last_value_counts_whole() {
    let read: Envelope = from_slice(br#"{"event":{"no":"1","kind":"a","x":1},"event":{"no":"2"}}"#).unwrap();
    assert_eq!(to_string(&read), r#"{"event":{"no":"2"}}"#);
    let read: Envelope = from_slice(br#"{"event":{"no":"1","x":1},"event":[{"no":"2"}]}"#).unwrap();
    assert_eq!(to_string(&read), r#"{"event":{"no":"2"}}"#);
    let read: Envelope = from_slice(br#"{"event":7,"event":{"no":"2"}}"#).unwrap();
    assert_eq!(read.event.no, "2");
    assert!(from_slice::<Envelope>(br#"{"event":{"no":"2"},"event":7}"#).is_err());
    for (fields, written) in [
        (r#""total":1,"total":"x""#, r#""total":"x""#),
        (r#""total":"x","total":1"#, r#""total":1"#),
        (r#""lines":[{},0],"lines":[{"sku":"a"}]"#, r#""lines":[{"sku":"a"}]"#),
        (r#""metadata":{"a":"1","a":"2"}"#, r#""metadata":{"a":"2"}"#),
        (r#""metadata":{"a":[1],"a":[2]}"#, r#""metadata":{"a":[2]}"#),
        (r#""metadata":{"a":"1","a":[2]}"#, r#""metadata":{"a":[2]}"#),
        (r#""metadata":{"a":[1],"a":"2"}"#, r#""metadata":{"a":"2"}"#),
        (r#""y":1,"y":{"z":2}"#, r#""y":{"z":2}"#),
    ] {
        let read: Order = from_slice(order(fields).as_bytes()).unwrap();
        assert_eq!(to_string(&read), order(written), "{fields}");
        let is_odd = written.contains("[2]") || written.contains("\"x\"");
        assert_eq!(misfits(&read).len(), usize::from(is_odd), "{fields}");
        assert_eq!(read.extra.misfits().len(), usize::from(is_odd), "{fields}");
    }
}

#[test]
fn an_empty_list_is_no_document_and_an_empty_object_no_list_of_records() {
    assert!(from_slice::<Line>(b"[]").is_err());
    assert!(from_slice::<Vec<Line>>(b"{}").is_err());
    assert_eq!(from_slice::<Vec<Line>>(br#"{"2":{"sku":"b"},"1":{}}"#).unwrap().len(), 2);
    kept_as_it_came(r#""lines":[{}]"#, &[]);
    let read: Order = from_slice(order(r#""lines":[[]]"#).as_bytes()).unwrap();
    assert_eq!(to_string(&read), order(r#""lines":[{}]"#));
}

#[test]
fn a_value_that_is_wrapped_in_something_that_holds_nothing_else_is_read() {
    for (fields, written, odd) in [
        // Made JSON twice.
        (r#""buyer":"{\"name\":\"Ann\",\"x\":[1]}""#, r#""buyer":{"name":"Ann","x":[1]}"#, 0),
        (r#""buyer":" {\"name\":\"Ann\"}\n""#, r#""buyer":{"name":"Ann"}"#, 0),
        (r#""buyer":"{\"name\":\"Ann\",\"age\":\"old\"}""#, r#""buyer":{"name":"Ann","age":"old"}"#, 1),
        (r#""lines":["{\"sku\":\"a\"}",{}]"#, r#""lines":[{"sku":"a"},{}]"#, 0),
        (r#""lines":"[{\"sku\":\"a\"},7,{\"sku\":[]}]""#, r#""lines":[{"sku":"a"},7,{"sku":[]}]"#, 2),
        (r#""tags":"[\"a\",null,\"b\"]""#, r#""tags":["a",null,"b"]"#, 0),
        // A list of one that PHP counts by itself.
        (r#""buyer":{"0":{"name":"Ann"}}"#, r#""buyer":{"name":"Ann"}"#, 0),
        (r#""buyer": { "0":{"name":"Ann"} } "#, r#""buyer":{"name":"Ann"}"#, 0),
    ] {
        let json = order(fields);
        let mut read = Order::placeholder();
        let counted = crate::read_slice_with(json.as_bytes(), &mut read, Misfits::SetAside).unwrap();
        assert_eq!((to_string(&read), counted, misfits(&read).len()), (order(written), odd, odd), "{fields}");
        assert!(from_slice_strict::<Order>(json.as_bytes()).is_err(), "{fields}");
    }
    for (json, written) in [
        (r#"{"event":{"no":["E-1"],"kind":"a"}}"#, r#"{"event":{"no":"E-1","kind":"a"}}"#),
        (r#"{"event":{"no": [ 7 ] }}"#, r#"{"event":{"no":"7"}}"#),
        (r#"{"event":{"no":"1","no":["2"]}}"#, r#"{"event":{"no":"2"}}"#),
        (r#"{"event":{"0":{"no":["E-1"]}}}"#, r#"{"event":{"no":"E-1"}}"#),
        (r#"{"event":"{\"no\":[\"E-1\"]}"}"#, r#"{"event":{"no":"E-1"}}"#),
    ] {
        let read: Envelope = from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"));
        assert_eq!(to_string(&read), written);
        assert!(from_slice_strict::<Envelope>(json.as_bytes()).is_err(), "{json}");
    }
}

#[test]
fn a_wrapper_that_holds_something_else_or_more_is_not_looked_into() {
    for (fields, expected) in [
        (r#""buyer":"{\"name\":\"Ann\"} x""#, "buyer: expected an object, found a text"),
        (r#""buyer":"{\"name\":""#, "buyer: expected an object, found a text"),
        (r#""buyer":"{\"age\":7}""#, "buyer: missing field `name`"),
        (r#""buyer":"[{\"name\":\"Ann\"}]""#, "buyer: expected an object, found a text"),
        (r#""buyer":{"0":{"name":"Ann"},"1":{"name":"Bob"}}"#, "buyer: missing field `name`"),
        (r#""buyer":{"0":"Ann"}"#, "buyer: missing field `name`"),
        (r#""buyer":{"1":{"name":"Ann"}}"#, "buyer: missing field `name`"),
        (r#""tags":"[a]""#, "tags: expected a list, found a text"),
        (r#""tags":"[\"a\"],""#, "tags: expected a list, found a text"),
        (r#""total":[5]"#, "total: expected a single value, found a list"),
    ] {
        kept_as_it_came(fields, &[expected]);
    }
    // Of a type whose fields may all be absent, it is a field that is not known.
    kept_as_it_came(r#""lines":[{"0":{"sku":"a"}}]"#, &[]);
    for json in [
        r#"{"event":{"no":["1","2"]}}"#,
        r#"{"event":{"no":[]}}"#,
        r#"{"event":{"no":[null]}}"#,
        r#"{"event":{"no":[["1"]]}}"#,
        r#"{"event":{"no":[{"no":"1"}]}}"#,
        r#"{"event":"no"}"#,
        r#""{\"event\":{\"no\":\"1\"}}""#,
    ] {
        assert!(from_slice::<Envelope>(json.as_bytes()).is_err(), "{json}");
    }
}
