//! Lists.

use pivot_core::testing::Reply;
use serde_json::{Value, json};

use crate::scene::{Scene, scene, sent};

#[tokio::test]
async fn a_page_without_vehicles_is_no_end_of_the_list() {
    for body in ["{}", r#"{"totalItems": 7}"#, r#"{"items": []}"#] {
        let scene = scene(move |_| Reply::json(200, body));
        let error = scene.ownli.vehicles().try_collect_max(10).await.unwrap_err();
        assert!(error.to_string().contains("vehicles"), "{body}: {error}");
    }
    let scene = scene(|_| Reply::json(200, r#"{"totalItems": 0, "vehicles": []}"#));
    assert_eq!(scene.ownli.vehicles().try_collect_max(10).await.unwrap(), []);
}

#[tokio::test]
async fn lists_are_paged_by_number_from_zero() {
    let scene = scene(|request| {
        let page: u64 = request.url.query_pairs().find(|(name, _)| name == "page").unwrap().1.parse().unwrap();
        let items =
            |name: &str| -> Vec<Value> { (0..2).map(|item| json!({"id": format!("{name}-{page}-{item}")})).collect() };
        match request.url.path() {
            "/api/vehicles" => {
                let body = json!({
                    "totalItems": 6, "currentPage": page, "totalPages": 3, "itemsOnPage": 2, "vehicles": items("v"),
                });
                Reply::json(200, body.to_string())
            }
            _ if page < 2 => Reply::json(200, Value::from(items("u")).to_string()),
            _ => Reply::json(200, "[]"),
        }
    });
    let vehicles = scene.ownli.vehicles().page_size(2).try_collect_max(10).await.unwrap();
    assert_eq!((vehicles.len(), vehicles[5].id.as_str()), (6, "v-2-1"));
    assert_eq!(sent(&scene).0, "GET /api/vehicles?page=2&size=2");
    assert_eq!(scene.transport.received().len(), 3, "the last page is known");
    let users = scene.ownli.users().try_collect_max(10).await.unwrap();
    assert_eq!((users.len(), users[3].id.as_str()), (4, "u-1-1"));
}

/// A server of six vehicles, two a page, that counts its pages from this number.
fn vehicles_from(first: u64) -> Scene {
    scene(move |request| {
        let page: u64 = request.url.query_pairs().find(|(name, _)| name == "page").unwrap().1.parse().unwrap();
        let page = page.max(first) - first;
        let vehicles: Vec<Value> =
            (page * 2..page * 2 + 2).filter(|id| *id < 6).map(|id| json!({"id": id.to_string()})).collect();
        let body = json!({
            "totalItems": 6, "currentPage": (page + first).to_string(), "totalPages": 3.0, "itemsOnPage": {}, "vehicles": vehicles,
        });
        Reply::json(200, body.to_string())
    })
}

#[tokio::test]
async fn vehicles_are_listed_once_each_whatever_the_server_counts_its_pages_from() {
    for first in [0, 1] {
        let scene = vehicles_from(first);
        let vehicles = scene.ownli.vehicles().page_size(2).prefetch().try_collect_max(10).await.unwrap();
        let ids: Vec<&str> = vehicles.iter().map(|vehicle| vehicle.id.as_str()).collect();
        assert_eq!(ids, ["0", "1", "2", "3", "4", "5"], "{first}");
    }
}

#[tokio::test]
async fn one_odd_vehicle_is_an_error_in_its_place_and_the_list_goes_on() {
    use futures_util::StreamExt;
    let scene = scene(|request| {
        let is_first = request.url.query().unwrap().contains("page=0");
        let vehicles = if is_first { json!([{"id": "a"}, {"license": "X"}, null, 7]) } else { json!([{"id": "b"}]) };
        Reply::json(
            200,
            json!({"vehicles": vehicles, "totalItems": 5, "currentPage": u64::from(!is_first), "totalPages": 2})
                .to_string(),
        )
    });
    let items: Vec<_> = scene.ownli.vehicles().page_size(4).items().collect().await;
    let ids: Vec<_> = items.iter().map(|item| item.as_ref().ok().map(|vehicle| vehicle.id.as_str())).collect();
    assert_eq!(ids, [Some("a"), None, None, Some("b")]);
    assert!(items[1].as_ref().unwrap_err().to_string().contains("id: missing"));
}

#[tokio::test]
async fn an_answer_that_is_no_page_of_vehicles_is_an_error_and_an_empty_one_is_none() {
    for (body, expected) in [
        (r#"{"error_code": "ERROR_NO_PERMISSIONS_TO_RESOURCE", "error_message": "not yours"}"#, "not yours"),
        (r#"{"error_code": "ERROR_NO_PERMISSIONS_TO_RESOURCE"}"#, "ERROR_NO_PERMISSIONS_TO_RESOURCE"),
        (r#"{"totalItems": 0}"#, "vehicles: missing"),
        (r#"{"vehicles": 7}"#, "vehicles: expected a list"),
        ("<html>", "JSON is expected"),
        (r#"{"vehicles": [], "totalItems": 3}"#, "3 of the 3 announced are missing"),
        (r#"{"vehicles": null, "totalItems": 3}"#, "3 of the 3 announced are missing"),
    ] {
        let scene = scene(move |_| Reply::json(200, body));
        let error = scene.ownli.vehicles().try_collect_max(10).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{body}: {error}");
    }
    for reply in [
        || Reply::status(204),
        || Reply::status(200),
        || Reply::json(200, r#"{"vehicles": null}"#),
        || Reply::json(200, "[]"),
    ] {
        let scene = scene(move |_| reply());
        assert!(scene.ownli.vehicles().try_collect_max(10).await.unwrap().is_empty());
    }
}
