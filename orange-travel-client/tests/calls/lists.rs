//! Lists.

use futures_util::{StreamExt, TryStreamExt};
use orange_travel_client::*;
use pivot_core::testing::Reply;
use serde_json::{Value, json};

use crate::scene::{Scene, fixture, scene};

fn transactions(count: usize) -> Value {
    (0..count).map(|number| json!({"id": number.to_string(), "status": "ok"})).collect()
}

#[tokio::test]
async fn a_list_is_a_stream_that_asks_for_no_page_before_it_is_needed() {
    let scene = scene(|request| {
        let offset: usize = request.url.query_pairs().find(|(name, _)| name == "offset").unwrap().1.parse().unwrap();
        let page: Vec<Value> = transactions(250).as_array().unwrap().iter().skip(offset).take(100).cloned().collect();
        Reply::json(200, Value::from(page).to_string())
    });
    let list = || scene.orange.transactions(TransactionFilter::default());
    let some: Vec<_> = list().items().take(150).try_collect().await.unwrap();
    assert_eq!((some.len(), scene.transport.received().len()), (150, 2));
    let all = list().try_collect_max(250).await.unwrap();
    assert_eq!((all.len(), all[249].id.as_str()), (250, "249"));
    assert!(list().try_collect_max(249).await.unwrap_err().to_string().contains("more than 249"));
}

#[tokio::test]
async fn no_body_is_a_list_without_items_whichever_list_it_is() {
    for reply in [|| Reply::status(204), || Reply::status(200), || Reply::json(200, "null"), || Reply::json(200, "[]")]
    {
        let Scene { orange, .. } = scene(move |_| reply());
        assert!(orange.offers().try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.countries().try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.currencies().try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.transactions(TransactionFilter::default()).try_collect_max(1).await.unwrap().is_empty());
        assert!(orange.suppliers().send().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn one_odd_record_of_a_list_is_an_error_in_its_place_and_the_list_goes_on() {
    let offer = fixture("offer.json");
    let body = format!("[{offer}, {{\"name\": \"without an id\"}}, null, {offer}]");
    let Scene { orange, .. } = scene(move |request| match request.url.query().unwrap().contains("offset=0") {
        true => Reply::json(200, body.clone()),
        false => Reply::json(200, "[]"),
    });
    let offers: Vec<_> = orange.offers().items().collect().await;
    assert_eq!(offers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    let error = offers[1].as_ref().unwrap_err();
    assert!(error.to_string().contains("[1]") && error.body().unwrap().starts_with(b"{\"name\""), "{error}");
}

#[tokio::test]
async fn countries_and_currencies_have_their_codes_under_every_name() {
    for (body, code, name) in [
        (r#"[{"iso_code": "FR", "name": "France", "phone_prefix": 33}]"#, Some("FR"), Some("France")),
        (r#"[{"code": "FR", "name": "France"}]"#, Some("FR"), Some("France")),
        (r#"["FR"]"#, Some("FR"), None),
        (r#"{"iso_code": "FR", "name": "France"}"#, Some("FR"), Some("France")),
        (r#"[{"name": "France"}]"#, None, Some("France")),
    ] {
        let scene = scene(move |request| {
            let is_first = request.url.query().is_some_and(|query| query.contains("offset=0"));
            Reply::json(200, if is_first { body } else { "[]" })
        });
        let countries = scene.orange.countries().try_collect_max(10).await.unwrap();
        assert_eq!((countries[0].code.as_deref(), countries[0].name.as_deref()), (code, name), "{body}");
    }
}
