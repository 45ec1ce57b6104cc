//! A subscription that should be there: found, made, changed; by several at once, and with answers that are lost.

use std::sync::{Arc, Mutex};

use afosto_client::subscription::{EnsuredSubscription, SubscriptionChange};
use afosto_client::{Error, ErrorKind, RequestOptionsBuilder, RetryPolicy};
use pivot_core::testing::{Received, Reply};
use pivot_core::transport::TransportErrorKind;
use serde_json::{Value, json};

use super::scene::{Scene, scene};

const ENDPOINT: &str = "https://shop.example/afosto";

/// Subscriptions as the vendor keeps them, and how it misbehaves.
#[derive(Default)]
struct Vendor {
    kept: Vec<Value>,
    next: i64,
    /// Creations whose answer is lost after they were made, or before.
    lost_after: bool,
    lost_before: bool,
    /// What somebody else makes right before ours.
    made_before: Option<Value>,
    /// Whether a subscription is removed right before it is changed.
    removed_before_change: bool,
    /// Whether lists and changes leave the secret out.
    hides_secret: bool,
    /// Whether the vendor makes another address of an endpoint.
    changes_endpoint: bool,
}

impl Vendor {
    fn answer(&mut self, request: &Received) -> Reply {
        let path = request.url.path().trim_start_matches("/mes/webhooks/subscriptions").trim_start_matches('/');
        let id: Option<i64> = path.parse().ok();
        let position = self.kept.iter().position(|one| one["id"].as_i64() == id);
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        match (request.method.as_str(), id) {
            ("GET", None) => {
                let shown: Value = self.kept.iter().map(|one| self.shown(one)).collect();
                Reply::json(200, shown.to_string())
            }
            ("POST", None) => {
                self.kept.extend(self.made_before.take());
                if std::mem::take(&mut self.lost_before) {
                    return Reply::failure(TransportErrorKind::Interrupted);
                }
                let id = self.next.max(10);
                self.next = id + 1;
                let mut made = body;
                (made["id"], made["secret"]) = (json!(id), json!(format!("secret-{id}")));
                if self.changes_endpoint {
                    made["endpoint"] = json!("https://relay.example/1");
                }
                self.kept.push(made.clone());
                if std::mem::take(&mut self.lost_after) {
                    Reply::failure(TransportErrorKind::Interrupted)
                } else {
                    Reply::json(200, made.to_string())
                }
            }
            ("PUT", Some(_)) => {
                let gone = std::mem::take(&mut self.removed_before_change);
                match position {
                    Some(position) if gone => drop(self.kept.remove(position)),
                    Some(position) => {
                        let kept = &mut self.kept[position];
                        for name in ["events", "endpoint", "delivery_rate"] {
                            kept[name] = body[name].clone();
                        }
                        let kept = kept.clone();
                        return Reply::json(200, self.shown(&kept).to_string());
                    }
                    None => {}
                }
                Reply::json(404, r#"{"code": 404, "message": "not found"}"#)
            }
            ("GET", Some(_)) => Reply::json(200, self.kept[position.unwrap()].to_string()),
            ("DELETE", Some(_)) => {
                self.kept.remove(position.unwrap());
                Reply::status(204)
            }
            other => panic!("{other:?}"),
        }
    }

    fn shown(&self, one: &Value) -> Value {
        let mut one = one.clone();
        if self.hides_secret {
            one.as_object_mut().unwrap().remove("secret");
        }
        one
    }
}

fn kept(id: i64, endpoint: &str, events: &[&str], rate: i64) -> Value {
    json!({"id": id, "endpoint": endpoint, "events": events, "delivery_rate": rate, "secret": format!("secret-{id}")})
}

fn vendor(vendor: Vendor) -> (Scene, Arc<Mutex<Vendor>>) {
    let vendor = Arc::new(Mutex::new(vendor));
    let state = Arc::clone(&vendor);
    (scene(move |request| state.lock().unwrap().answer(request)), vendor)
}

async fn ensure(scene: &Scene, events: &[&str], rate: Option<i64>) -> Result<EnsuredSubscription, Error> {
    let wanted = scene.afosto.mes().ensure_subscription(ENDPOINT, events.iter().copied());
    match rate {
        Some(rate) => wanted.delivery_rate(rate).send().await,
        None => wanted.send().await,
    }
}

fn methods(scene: &Scene) -> Vec<String> {
    scene.transport.received().iter().map(|request| request.method.to_string()).collect()
}

#[tokio::test]
async fn what_is_there_is_found_however_its_address_and_its_events_are_written() {
    for endpoint in [ENDPOINT, "HTTPS://Shop.Example:443/afosto", " https://shop.example/afosto#top "] {
        for (events, rate) in [(["A", "B"], None), (["B", "A"], Some(5)), (["A", "B"], Some(5))] {
            let there = kept(7, endpoint, &["A", "B", "A"], 5);
            let (scene, _) = vendor(Vendor { kept: vec![there], ..Vendor::default() });
            let ensured = ensure(&scene, &events, rate).await.unwrap();
            assert_eq!(ensured.change, SubscriptionChange::Unchanged, "{endpoint}");
            assert_eq!(ensured.secret().unwrap().expose(), "secret-7");
            assert_eq!((ensured.duplicates.as_slice(), methods(&scene)), (&[][..], vec!["GET".to_owned()]));
        }
    }
}

#[tokio::test]
async fn what_is_not_there_is_made_and_others_stay_as_they_are() {
    let others =
        ["https://shop.example/other", "http://shop.example/afosto", "https://shop.example/afosto/", "no address"];
    let kept = others.iter().enumerate().map(|(id, other)| kept(id as i64, other, &["A"], 1)).collect::<Vec<_>>();
    let (scene, vendor) = vendor(Vendor { kept: kept.clone(), ..Vendor::default() });
    let ensured = ensure(&scene, &["A", "B"], None).await.unwrap();
    assert_eq!((ensured.change, ensured.subscription.id), (SubscriptionChange::Created, Some(10)));
    assert_eq!(ensured.secret().unwrap().expose(), "secret-10");
    assert_eq!(vendor.lock().unwrap().kept[..4], kept);
    assert_eq!(vendor.lock().unwrap().kept[4]["events"], json!(["A", "B"]));
    assert!(vendor.lock().unwrap().kept[4].get("delivery_rate").is_none(), "the vendor decides on it");
    // Again, it is there.
    assert_eq!(ensure(&scene, &["B", "A"], None).await.unwrap().change, SubscriptionChange::Unchanged);
    assert_eq!(vendor.lock().unwrap().kept.len(), 5);
}

#[tokio::test]
async fn what_is_for_other_events_or_another_rate_is_changed_and_keeps_the_rest() {
    for (events, rate, expected) in [
        (&["A", "C"][..], None, (json!(["A", "C"]), 5)),
        (&["A"], None, (json!(["A"]), 5)),
        (&["A", "B"], Some(6), (json!(["A", "B"]), 6)),
        (&["a", "B"], Some(5), (json!(["a", "B"]), 5)),
    ] {
        for hides_secret in [false, true] {
            let there = vec![kept(7, "https://SHOP.example/afosto", &["A", "B"], 5)];
            let (scene, vendor) = vendor(Vendor { kept: there, hides_secret, ..Vendor::default() });
            let ensured = ensure(&scene, events, rate).await.unwrap();
            assert_eq!((ensured.change, ensured.subscription.id), (SubscriptionChange::Updated, Some(7)), "{events:?}");
            assert_eq!(ensured.secret().unwrap().expose(), "secret-7");
            let kept = vendor.lock().unwrap().kept[0].clone();
            assert_eq!((kept["events"].clone(), kept["delivery_rate"].as_i64().unwrap()), expected);
            assert_eq!(kept["endpoint"], "https://SHOP.example/afosto", "the address is not touched");
        }
    }
}

#[tokio::test]
async fn of_several_the_oldest_is_taken_and_the_others_are_named_and_stay() {
    let there = [9, 4, 12].map(|id| kept(id, ENDPOINT, &["A"], 1)).to_vec();
    let (scene, vendor) = vendor(Vendor { kept: there, ..Vendor::default() });
    let ensured = ensure(&scene, &["A"], None).await.unwrap();
    assert_eq!((ensured.subscription.id, ensured.duplicates), (Some(4), vec![9, 12]));
    assert_eq!(vendor.lock().unwrap().kept.len(), 3);
}

#[tokio::test]
async fn two_that_make_one_at_the_same_time_end_with_the_older() {
    // The other one's is there, and older, when ours is made.
    let (scene, vendor) = vendor(Vendor { made_before: Some(kept(3, ENDPOINT, &["A"], 1)), ..Vendor::default() });
    let ensured = ensure(&scene, &["A"], None).await.unwrap();
    assert_eq!((ensured.change, ensured.subscription.id), (SubscriptionChange::Unchanged, Some(3)));
    assert_eq!(ensured.secret().unwrap().expose(), "secret-3");
    let left: Vec<_> = vendor.lock().unwrap().kept.iter().map(|one| one["id"].clone()).collect();
    assert_eq!((left, ensured.duplicates), (vec![json!(3)], vec![]));
    // The other one's is younger: ours stays, and the other is left to whoever has made it.
    let (scene, vendor) =
        self::vendor(Vendor { made_before: Some(kept(30, ENDPOINT, &["A"], 1)), ..Vendor::default() });
    let ensured = ensure(&scene, &["A"], None).await.unwrap();
    assert_eq!((ensured.change, ensured.subscription.id), (SubscriptionChange::Created, Some(10)));
    assert_eq!((vendor.lock().unwrap().kept.len(), ensured.duplicates), (2, vec![30]));
}

#[tokio::test]
async fn a_creation_whose_answer_is_lost_is_found_and_never_made_twice() {
    let (scene, vendor) = vendor(Vendor { lost_after: true, ..Vendor::default() });
    let ensured = ensure(&scene, &["A"], None).await.unwrap();
    assert_eq!((ensured.change, ensured.subscription.id), (SubscriptionChange::Created, Some(10)));
    assert_eq!(
        (methods(&scene), vendor.lock().unwrap().kept.len()),
        (vec!["GET".into(), "POST".into(), "GET".into()], 1)
    );

    // Where it is not to be found, nobody knows, and the error says so; the next call makes it.
    let (scene, vendor) = self::vendor(Vendor { lost_before: true, ..Vendor::default() });
    let error = ensure(&scene, &["A"], None).await.unwrap_err();
    assert!(error.may_have_taken_effect() && error.kind() == ErrorKind::Interrupted, "{error}");
    assert_eq!(vendor.lock().unwrap().kept.len(), 0);
    assert_eq!(ensure(&scene, &["A"], None).await.unwrap().change, SubscriptionChange::Created);
    assert_eq!(vendor.lock().unwrap().kept.len(), 1);
}

#[tokio::test]
async fn one_that_is_removed_while_it_is_changed_is_made_anew() {
    let there = vec![kept(7, ENDPOINT, &["A"], 1)];
    let (scene, vendor) = vendor(Vendor { kept: there, removed_before_change: true, ..Vendor::default() });
    let ensured = ensure(&scene, &["B"], None).await.unwrap();
    assert_eq!((ensured.change, ensured.subscription.id), (SubscriptionChange::Created, Some(10)));
    assert_eq!(vendor.lock().unwrap().kept.len(), 1);
}

#[tokio::test]
async fn nothing_is_made_where_one_is_listed_that_may_be_it() {
    let doubtful = [
        json!({"id": 7, "events": ["A"]}),
        json!({"endpoint": ENDPOINT, "events": ["A"]}),
        json!({"id": 7, "endpoint": {}, "events": ["A"]}),
        json!("https://shop.example/afosto"),
    ];
    for doubt in doubtful {
        let (scene, vendor) = vendor(Vendor { kept: vec![doubt.clone()], ..Vendor::default() });
        ensure(&scene, &["A"], None).await.unwrap_err();
        assert_eq!((methods(&scene), vendor.lock().unwrap().kept.len()), (vec!["GET".to_owned()], 1), "{doubt}");
        // Next to the right one it costs nothing.
        let there = vec![doubt, kept(8, ENDPOINT, &["A"], 1)];
        let (scene, _) = self::vendor(Vendor { kept: there, ..Vendor::default() });
        assert_eq!(ensure(&scene, &["A"], None).await.unwrap().subscription.id, Some(8));
    }
}

#[tokio::test]
async fn one_that_would_not_be_found_again_is_an_error_and_not_made_at_each_start() {
    let (scene, vendor) = vendor(Vendor { changes_endpoint: true, ..Vendor::default() });
    let error = ensure(&scene, &["A"], None).await.unwrap_err();
    assert!(error.kind() == ErrorKind::ApiFailure && error.may_have_taken_effect(), "{error}");
    assert!(error.to_string().contains("another endpoint"), "{error}");
    assert_eq!(vendor.lock().unwrap().kept.len(), 1);
}

#[tokio::test]
async fn what_cannot_be_a_subscription_is_refused_before_anything_is_sent() {
    let scene = scene(|_| panic!("nothing is sent"));
    let mes = scene.afosto.mes();
    let wanted = |endpoint: &str, events: &[&str]| mes.ensure_subscription(endpoint, events.iter().copied());
    for refused in [
        wanted("", &["A"]),
        wanted("shop.example/afosto", &["A"]),
        wanted("ftp://shop.example/afosto", &["A"]),
        wanted("mailto:ada@example.org", &["A"]),
        wanted(ENDPOINT, &[]),
        wanted(ENDPOINT, &["A", " "]),
        wanted(ENDPOINT, &["A"]).delivery_rate(0),
        wanted(ENDPOINT, &["A"]).delivery_rate(-1),
    ] {
        let error = refused.send().await.unwrap_err();
        assert!(error.kind() == ErrorKind::InvalidRequest && !error.may_have_taken_effect(), "{error}");
    }
}

#[tokio::test]
async fn neither_the_secret_nor_a_key_in_the_address_is_printed_and_options_are_each_requests() {
    let (scene, _) = vendor(Vendor::default());
    let endpoint = "https://shop.example/afosto?key=k3y-of-the-shop";
    let wanted = scene.afosto.mes().ensure_subscription(endpoint, ["A"]).header("x-trace", "t-1");
    assert!(!format!("{wanted:?}").contains("k3y"), "{wanted:?}");
    let ensured = wanted.retry(RetryPolicy::none()).send().await.unwrap();
    assert!(!format!("{ensured:?}").contains("secret-10"), "{ensured:?}");
    assert_eq!(scene.transport.received().len(), 3);
    assert!(scene.transport.received().iter().all(|request| request.header("x-trace") == "t-1"));
}

#[tokio::test]
async fn a_secret_that_nobody_can_see_is_none() {
    for blank in ["", " ", "\n", "\u{200b}", "\0"] {
        let mut there = kept(7, ENDPOINT, &["A"], 5);
        there["secret"] = json!(blank);
        let (scene, _) = vendor(Vendor { kept: vec![there], ..Vendor::default() });
        let ensured = ensure(&scene, &["A"], None).await.unwrap();
        assert!(ensured.secret().is_none(), "{blank:?}");
        assert_eq!(methods(&scene), ["GET", "GET"], "{blank:?}: it is asked for by itself");
    }
}
