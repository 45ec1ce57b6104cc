//! What a page is written as, and items that cannot be read.

use futures_util::StreamExt;
use pivot_core::Operation;
use pivot_core::pagination::{Pager, parse_json_array};
use pivot_core::testing::Reply;
use serde_json::{Value, json};

use crate::scene::{ListNumbers, OFFSET, numbers, outcome, scene};

#[tokio::test]
async fn nothing_at_all_and_null_are_a_list_without_items() {
    for reply in [
        || Reply::status(204),
        || Reply::status(200),
        || Reply::json(200, " \n"),
        || Reply::json(200, "null"),
        || Reply::json(200, "[]"),
        || Reply::json(200, "{}"),
        || Reply::json(200, "\u{feff}[]"),
    ] {
        let scene = scene(move |_, _| reply());
        assert_eq!(outcome(scene.by_offset()).await, (vec![], None));
        assert_eq!(scene.asked(), [0]);
    }
}

#[tokio::test]
async fn a_list_in_another_dress_is_read_and_what_is_none_is_an_error() {
    for (body, expected) in [
        (r#"{"1": 8, "0": 7, "10": 9}"#, Ok(vec![7, 8, 9])),
        ("\u{feff} [7, null, 8] ", Ok(vec![7, 8])),
        ("7", Err("expected a list")),
        ("\"seven\"", Err("expected a list")),
        (r#"{"message": "no such shelf"}"#, Err("no such shelf")),
        (r#"{"7": 7, "seven": 7}"#, Err("of another form")),
        // Numbers as programs write them, each record once for each time it came.
        (r#"{"1": 7, "1": 8, "0": 6, "1": 7}"#, Ok(vec![6, 7, 8, 7])),
        (r#"{"18446744073709551616": 8, "2": 7}"#, Ok(vec![7, 8])),
        (r#"{"1": 7, "01": 8, "2": 9}"#, Err("of another form")),
        (r#"{"+1": 7, "1": 8}"#, Err("of another form")),
        (r#"{"-1": 7}"#, Err("of another form")),
        (r#"{"1.0": 7}"#, Err("of another form")),
        ("<html>", Err("JSON is expected")),
        ("[7, 8", Err("JSON is expected")),
    ] {
        let scene = scene(move |offset, _| if offset == 0 { Reply::json(200, body) } else { numbers(0..0) });
        match (outcome(scene.by_offset()).await, expected) {
            ((items, None), Ok(expected)) => assert_eq!(items, expected, "{body}"),
            ((_, Some(words)), Err(expected)) => assert!(words.contains(expected), "{body}: {words}"),
            (found, _) => panic!("{body}: {found:?}"),
        }
    }
}

#[tokio::test]
async fn a_page_of_no_items_is_not_asked_for() {
    let scene = scene(|_, _| numbers(0..3));
    let words = [
        scene.by_offset().page_size(0).send().await.unwrap_err(),
        scene.by_number().page_size(0).try_collect_max(9).await.unwrap_err(),
    ];
    for error in words {
        assert_eq!(error.kind(), pivot_core::ErrorKind::InvalidRequest);
        assert!(error.to_string().contains("a page has at least one item"), "{error}");
    }
    assert!(scene.asked().is_empty());
}

#[tokio::test]
async fn an_object_alone_in_the_place_of_a_list_is_its_one_record() {
    let scene = scene(|offset, _| Reply::json(200, if offset == 0 { r#"{"part": "wheel"}"# } else { "[]" }));
    let list: Pager<Value> = Pager::new(&scene.client, ListNumbers::ENDPOINT, OFFSET, parse_json_array);
    assert_eq!(list.try_collect_max(5).await.unwrap(), [json!({"part": "wheel"})]);
}

#[tokio::test]
async fn an_odd_record_is_an_error_in_its_place_and_the_list_goes_on_page_after_page() {
    let scene = scene(|offset, _| match offset {
        0 => Reply::json(200, r#"[0, "one", null, 3]"#),
        4 => Reply::json(200, r#"[{"five": 5}, 6]"#),
        _ => Reply::json(200, "[]"),
    });
    let items: Vec<_> = scene.by_offset().page_size(4).items().collect().await;
    let words: Vec<String> =
        items.iter().map(|item| item.as_ref().map_or_else(ToString::to_string, ToString::to_string)).collect();
    assert_eq!((words.len(), &*words[0], &*words[2], &*words[4]), (5, "0", "3", "6"));
    assert!(words[1].contains("[1]") && words[3].contains("[0]"), "{words:?}");
    let error = items[1].as_ref().unwrap_err();
    assert_eq!(error.body().unwrap(), "\"one\"", "the record alone");
    assert!(scene.by_offset().page_size(4).try_collect_max(100).await.unwrap_err().to_string().contains("[1]"));
    // The page's length counts what the server put on it, so that nothing comes twice.
    assert_eq!(scene.asked(), [0, 4, 8, 0]);
}

#[tokio::test]
async fn of_a_page_of_odd_records_a_hundred_say_what_is_wrong_with_them_and_all_have_their_place() {
    let body = format!("[{}7]", "{},".repeat(150));
    let scene = scene(move |offset, _| if offset == 0 { Reply::json(200, body.clone()) } else { numbers(0..0) });
    let items: Vec<_> = scene.by_offset().items().collect().await;
    assert_eq!(items.len(), 151);
    let words: Vec<String> = items[..150].iter().map(|item| item.as_ref().unwrap_err().to_string()).collect();
    assert!(
        words[99].contains("[99]") && words[100] == words[149] && words[100].contains("more than 100"),
        "{words:?}"
    );
    assert_eq!(*items[150].as_ref().unwrap(), 7);
}
