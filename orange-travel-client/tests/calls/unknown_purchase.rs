//! Purchases of unknown outcome are found again, whatever this computer's clock shows.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use orange_travel_client::{Candidates, Credentials, Environment, OrangeTravelClient, PurchaseError};
use pivot_core::testing::{ManualClock, Received, Reply, StubTransport};
use pivot_core::transport::TransportErrorKind::{Interrupted, Timeout};
use pivot_core::{BoxFuture, Clock};
use serde_json::{Value, json};

/// A clock that is wrong by so many seconds.
#[derive(Clone)]
struct Skewed(ManualClock, i64);

impl Clock for Skewed {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn system_time(&self) -> SystemTime {
        let (date, skew) = (self.0.system_time(), Duration::from_secs(self.1.unsigned_abs()));
        if self.1 < 0 { date - skew } else { date + skew }
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.timeout(duration)
    }
}

/// Orange as it is: it keeps the right time, obeys `startDate`, `offer` and `user` or not, and dates what it makes.
struct Orange {
    clock: ManualClock,
    tells_time: bool,
    filters: bool,
    made: Vec<Value>,
}

impl Orange {
    fn answer(&self, request: &Received) -> Reply {
        let asked =
            |name: &str| request.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        let start: usize = asked("offset").unwrap().parse().unwrap();
        let matches = |made: &&Value| {
            let from =
                || asked("startDate").is_none_or(|from| made["creation_date"].as_str().unwrap() >= from.as_str());
            let equals = |name: &str, field: &str| asked(name).is_none_or(|wanted| made[field] == *wanted);
            !self.filters || from() && equals("offer", "offer_id") && equals("user", "user_id")
        };
        let page: Vec<&Value> = self.made.iter().filter(matches).skip(start).collect();
        let reply = Reply::json(200, serde_json::to_vec(&page).unwrap());
        let date = DateTime::<Utc>::from(self.clock.system_time()).format("%a, %d %b %Y %H:%M:%S GMT").to_string();
        if self.tells_time { reply.header("date", &date) } else { reply }
    }
}

/// A transaction that is made so many seconds after the first of January 2025, when the purchase is sent.
fn made(id: &str, offer: &str, user: Value, seconds: i64) -> Value {
    let at = DateTime::<Utc>::from_timestamp(1_735_689_600, 0).unwrap() + TimeDelta::seconds(seconds);
    json!({"id": id, "offer_id": offer, "user_id": user, "status": "ok",
        "creation_date": at.format("%Y-%m-%dT%H:%M:%SZ").to_string()})
}

/// Buys `o1` for `user`, loses the answer, waits, and looks for it.
async fn look(skew: i64, user: Option<&str>, waits: u64, orange: Orange) -> (PurchaseError, Candidates, Vec<Received>) {
    let clock = orange.clock.clone();
    let (orange, kind) = (Arc::new(orange), if waits.is_multiple_of(2) { Timeout } else { Interrupted });
    let transport = StubTransport::new(move |request| match request.method.as_str() {
        "POST" => Reply::failure(kind),
        _ => orange.answer(request),
    });
    let (carrier, time) = (transport.clone(), Skewed(clock.clone(), skew));
    let client = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t"))
        .configure(move |core| core.transport(carrier.clone()).clock(time.clone()))
        .build()
        .unwrap();
    let purchase = client.buy_esim("o1");
    let purchase = if let Some(user) = user { purchase.user_id(user) } else { purchase };
    let error = purchase.send().await.unwrap_err();
    clock.advance(Duration::from_secs(waits));
    let candidates = error.unknown().unwrap().candidates(&client).await.unwrap();
    (error, candidates, transport.received())
}

fn ids(candidates: &Candidates) -> Vec<&str> {
    candidates.found.iter().map(|transaction| transaction.id.as_str()).collect()
}

#[tokio::test]
async fn a_purchase_is_found_however_wrong_the_clock_is() {
    const DAY: i64 = 24 * 3600;
    for skew in [0, 119, 121, 3600, DAY, 400 * DAY, -121, -3600, -DAY, -400 * DAY] {
        for (tells_time, filters) in [(true, true), (true, false), (false, true), (false, false)] {
            for waits in [0, 1, 90_000] {
                let clock = ManualClock::new();
                let made = vec![
                    made("ours", "o1", json!("u1"), 2),
                    made("another's", "o1", json!("u2"), 2),
                    made("another offer", "o2", json!("u1"), 2),
                ];
                let orange = Orange { clock, tells_time, filters, made };
                let (_, candidates, _) = look(skew, Some("u1"), waits, orange).await;
                assert_eq!(ids(&candidates), ["ours"], "skew {skew}, time {tells_time}, filters {filters}, {waits} s");
                assert_eq!(candidates.searched_from.is_some(), tells_time);
            }
        }
    }
}

#[tokio::test]
async fn a_user_is_known_again_whatever_a_vendor_makes_of_its_letters_and_spaces() {
    // Whether the vendor filters exactly or not at all.
    for (own, listed, filters) in [
        ("order-4711 ", "order-4711", true),
        ("order-4711 ", "order-4711", false),
        ("Order-4711", "ORDER-4711", true),
        ("u1", " u1", false),
        ("u1", "", true),
    ] {
        let made = vec![made("ours", "o1", json!(listed), 2), made("another's", "o1", json!("u2"), 2)];
        let orange = Orange { clock: ManualClock::new(), tells_time: true, filters, made };
        let (_, candidates, _) = look(0, Some(own), 0, orange).await;
        assert_eq!(ids(&candidates), ["ours"], "{own:?}");
    }
}

#[tokio::test]
async fn an_offer_and_a_date_that_a_vendor_writes_in_its_own_way_rule_nothing_out() {
    for (offer, date) in [
        (json!("O1 "), json!("2025-01-01T00:00:02Z")),
        (json!("\"o1\""), json!("2025-01-01T00:00:02Z")),
        (json!("0o1"), json!("2025-01-01T00:00:02Z")),
        (json!(""), json!("2025-01-01T00:00:02Z")),
        (json!("o1"), json!("0001-01-01T00:00:00Z")),
        (json!("o1"), json!("1970-01-01T00:00:00Z")),
        (json!("o1"), json!("")),
        (json!("o1"), json!(0)),
    ] {
        let listed = json!({"id": "ours", "offer_id": offer, "user_id": "u1", "creation_date": date});
        let orange = Orange { clock: ManualClock::new(), tells_time: true, filters: false, made: vec![listed.clone()] };
        let (_, candidates, _) = look(0, Some("u1"), 0, orange).await;
        assert_eq!(ids(&candidates), ["ours"], "{listed}");
    }
}

#[tokio::test]
async fn a_date_within_the_hours_of_local_time_rules_nothing_out_and_one_of_the_day_before_little() {
    const HOUR: i64 = 3_600;
    // The purchase is sent at 0, and looked for ten minutes later.
    for (seconds, expected) in [
        (0, (1, 0)),
        (-1_000, (1, 0)),
        (-4 * HOUR, (1, 0)),
        (14 * HOUR, (1, 0)),
        (-14 * HOUR, (1, 0)),
        (-14 * HOUR - 1, (0, 1)),
        (-24 * HOUR, (0, 1)),
        (-24 * HOUR - 1, (0, 0)),
        (-400 * 24 * HOUR, (0, 0)),
    ] {
        for filters in [true, false] {
            let listed = vec![made("ours", "o1", json!("u1"), seconds)];
            let orange = Orange { clock: ManualClock::new(), tells_time: true, filters, made: listed };
            let (_, candidates, received) = look(1_000_000, Some("u1"), 600, orange).await;
            assert_eq!((candidates.found.len(), candidates.weaker.len()), expected, "{seconds} s, filters {filters}");
            assert_eq!(candidates.searched_from.unwrap().to_string(), "2024-12-31T00:00:00Z");
            assert_eq!(candidates.age, Duration::from_secs(600));
            let lists: Vec<_> = received.iter().filter(|request| request.method == "GET").skip(1).collect();
            let asked = lists[0].url.query().unwrap();
            assert!(asked.contains("offer=o1&startDate=2024-12-31T00%3A00%3A00Z"), "{asked}");
            // Only where nothing was found are other offers looked through, from the same date on.
            let of_all = lists.iter().filter(|request| !request.url.query().unwrap().contains("offer=")).count();
            assert_eq!(of_all > 0, expected.0 == 0, "{seconds}");
            assert!(lists.iter().all(|request| request.url.query().unwrap().contains("startDate=2024-12-31T00")));
        }
    }
}

#[tokio::test]
async fn what_differs_in_one_respect_is_a_weaker_candidate_and_never_gone() {
    const HOUR: i64 = 3_600;
    let listed = vec![
        made("another user", "o1", json!("u2"), 2),
        made("another offer", "o2", json!("u1"), 2),
        made("earlier", "o1", json!("u1"), -20 * HOUR),
        made("another user and offer", "o2", json!("u2"), 2),
        made("another user, earlier", "o1", json!("u2"), -20 * HOUR),
        made("another offer, earlier", "o2", json!("u1"), -20 * HOUR),
    ];
    for filters in [true, false] {
        let orange = Orange { clock: ManualClock::new(), tells_time: true, filters, made: listed.clone() };
        let (_, candidates, _) = look(0, Some("u1"), 2, orange).await;
        let mut weaker: Vec<_> = candidates.weaker.iter().map(|transaction| transaction.id.as_str()).collect();
        weaker.sort_unstable();
        assert_eq!(ids(&candidates), [""; 0]);
        assert_eq!(weaker, ["another offer", "another user", "earlier"], "filters {filters}");
    }
}

#[tokio::test]
async fn an_offer_that_the_vendor_filters_by_another_name_is_found_without_the_filter() {
    for offer in [json!("0o1"), json!(""), json!("0"), Value::Null] {
        let mut ours = made("ours", "", json!("u1"), 2);
        ours["offer_id"] = offer.clone();
        let orange = Orange { clock: ManualClock::new(), tells_time: true, filters: true, made: vec![ours] };
        let (_, candidates, _) = look(0, Some("u1"), 2, orange).await;
        assert_eq!((ids(&candidates), candidates.weaker.len()), (vec!["ours"], 0), "{offer}");
    }
}

#[tokio::test]
async fn without_a_user_nobodys_purchases_are_ruled_out_since_a_vendor_may_fill_one_in() {
    let listed = vec![
        made("empty", "o1", json!(""), 2),
        made("null", "o1", Value::Null, 2),
        made("another's", "o1", json!("u2"), 2),
        json!({"id": "bare"}),
        json!({"id": "undated", "offer_id": "o1", "user_id": "", "creation_date": "soon"}),
    ];
    for user in [None, Some("")] {
        let orange = Orange { clock: ManualClock::new(), tells_time: true, filters: false, made: listed.clone() };
        let (_, candidates, received) = look(0, user, 0, orange).await;
        assert_eq!(ids(&candidates), ["empty", "null", "another's", "bare", "undated"]);
        assert!(!received.last().unwrap().url.query().unwrap().contains("user="));
    }
}

#[tokio::test]
async fn the_error_says_what_to_look_through_and_is_sent_once() {
    let orange = Orange { clock: ManualClock::new(), tells_time: true, filters: true, made: Vec::new() };
    let (error, candidates, received) = look(0, Some("u1"), 2, orange).await;
    assert_eq!(
        error.to_string(),
        "orange purchase: POST /distributors/transactions got no answer in time (the call may have taken effect); \
         do not buy again before looking through the transactions of user u1 since 2025-01-01T00:00:00Z"
    );
    assert_eq!(received.iter().filter(|request| request.method == "POST").count(), 1);
    assert_eq!((candidates.found.len(), candidates.age), (0, Duration::from_secs(2)));
}

#[tokio::test]
async fn only_a_refusal_says_that_nothing_was_bought() {
    let unknown = [300, 301, 302, 303, 304, 305, 408, 425, 500, 501, 502, 503, 504, 599, 999];
    let refused = [400, 402, 403, 404, 406, 409, 415, 422];
    for (status, is_unknown) in
        unknown.map(|status| (status, true)).into_iter().chain(refused.map(|status| (status, false)))
    {
        let transport = StubTransport::new(move |_| Reply::status(status));
        let (carrier, clock) = (transport.clone(), ManualClock::new());
        let client = OrangeTravelClient::builder(Environment::Sandbox, Credentials::bearer("t0ken"))
            .configure(move |core| core.transport(carrier.clone()).clock(clock.clone()))
            .build()
            .unwrap();
        let error = client.buy_esim("o1").send().await.unwrap_err();
        assert_eq!(error.unknown().is_some(), is_unknown, "{status}: {error}");
        assert_eq!(transport.received().len(), 1, "{status}");
    }
}
