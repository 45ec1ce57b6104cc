//! Answers in whatever form they come.

use futures_util::StreamExt;
use ownli_client::checkins::{CheckinStatus, ConditionPhotoType, NewAddressCheckin, ProofDocumentType};
use ownli_client::rewards::RewardType;
use ownli_client::*;
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use serde_json::json;

fn ownli(answer: impl Fn() -> Reply + Send + Sync + 'static) -> OwnliClient {
    let (transport, clock) = (StubTransport::new(move |_| answer()), ManualClock::new());
    OwnliClient::builder(SANDBOX_BASE_URL, Credentials::bearer("a-t0ken-for-0wnli"))
        .configure(move |core| core.transport(transport.clone()).clock(clock.clone()))
        .build()
        .unwrap()
}

fn saying(body: serde_json::Value) -> OwnliClient {
    ownli(move || Reply::json(200, body.to_string()))
}

#[tokio::test]
async fn a_proof_of_address_is_read_in_each_of_the_three_forms_that_its_pages_show() {
    let new = NewAddressCheckin::new("u-1", ProofDocumentType::PhoneBill, 37.8, -122.4);
    let own = saying(json!({
        "id": "c-1", "checkInStatus": "Pending", "address": {"city": "Provo", "latitude": 40.2}, "documentType": "PhoneBill",
        "insights": {"firstName": "Ada", "address": {"city": "Provo"}}, "photos": [{"url": "p", "type": "FrontView"}],
    }));
    let checkin = own.create_address_checkin(&new).send().await.unwrap();
    assert_eq!((checkin.id.as_deref(), checkin.status), (Some("c-1"), Some(CheckinStatus::Pending)));
    assert!(pivot_json::unknown_fields(&own.address_checkin("c-1").send().await.unwrap()).is_empty());

    // The page on creating shows a condition check-in.
    let condition = saying(json!({
        "id": "c-2", "license": "7A", "checkInStatus": "OnHold", "fraud": true,
        "photos": [{"photoUrl": "p", "type": "DriverSide", "damageDetected": false}],
    }));
    let checkin = condition.create_address_checkin(&new).send().await.unwrap();
    assert_eq!(checkin.photos[0].side(), Some(ConditionPhotoType::DriverSide));
    assert_eq!((checkin.photos[0].url.as_deref(), checkin.status.clone()), (Some("p"), Some(CheckinStatus::OnHold)));
    assert!(pivot_json::unknown_fields(&checkin).is_empty());

    // The page on updating shows its request.
    let request = saying(pivot_json::to_value(&new));
    let checkin = request.update_address_checkin("c-3", &new).send().await.unwrap();
    assert_eq!((checkin.id.as_deref(), checkin.user_id.as_deref()), (None, Some("u-1")));
    assert!(pivot_json::unknown_fields(&checkin).is_empty());
}

#[tokio::test]
async fn a_strict_client_reads_users_in_both_forms_and_vehicles_in_the_documented_one_alone() {
    let strict = |body: serde_json::Value| {
        let (transport, clock) = (StubTransport::new(move |_| Reply::json(200, body.to_string())), ManualClock::new());
        OwnliClient::builder(SANDBOX_BASE_URL, Credentials::bearer("a-t0ken-for-0wnli"))
            .configure(move |core| core.transport(transport.clone()).clock(clock.clone()).strict())
            .build()
            .unwrap()
    };
    let framed = |name: &str| json!({"totalItems": 1, "currentPage": 0, "totalPages": 1, name: [{"id": "1"}]});
    let bare = json!([{"id": "1"}]);
    assert_eq!(strict(framed("users")).users().try_collect_max(9).await.unwrap().len(), 1);
    let mut users = std::pin::pin!(strict(bare.clone()).users().items());
    assert!(users.next().await.unwrap().is_ok());
    assert_eq!(strict(framed("vehicles")).vehicles().try_collect_max(9).await.unwrap().len(), 1);
    assert!(strict(bare).vehicles().try_collect_max(9).await.is_err());
}

#[tokio::test]
async fn what_is_cut_from_a_pages_end_is_read_under_any_likely_name_and_never_lost() {
    for (name, is_replay) in [("replay", Some(true)), ("isReplay", Some(true)), ("wasThere", None)] {
        let granted =
            saying(json!({"id": "r-1", "amount": 5.0, name: true, "dateCreated": "2024-01-01T00:00:00.000Z"}));
        let granted = granted.grant_reward("u", 5, "a", "r").send().await.unwrap();
        assert_eq!(granted.is_replay, is_replay, "{name}");
        assert_eq!(granted.created.unwrap().text(), "2024-01-01T00:00:00.000Z");
        assert_eq!(granted.extra.get("wasThere").is_some(), is_replay.is_none());
    }
    let summaries = saying(json!([{"id": "v-1", "serviceCheckinSummary": {"checkins": []}}]));
    let summary = summaries.checkin_summary("v-1").send().await.unwrap().pop().unwrap();
    assert!(summary.extra.get("serviceCheckinSummary").is_some());
}

#[tokio::test]
async fn states_and_types_of_tomorrow_are_kept() {
    let checkin =
        saying(json!({"id": "c-1", "checkInStatus": "Escalated"})).mileage_checkin("c-1").send().await.unwrap();
    let status = checkin.status.unwrap();
    assert!(!status.is_known() && !status.is_final() && status.as_str() == "Escalated");
    let reward = saying(json!([{"id": "r-1", "type": "ServiceCheckIn", "status": "Held"}]));
    let reward = reward.user_rewards("u").send().await.unwrap().pop().unwrap();
    assert_eq!((reward.kind, reward.status.unwrap().is_known()), (Some(RewardType::ServiceCheckIn), false));
}

#[tokio::test]
async fn a_whole_list_may_be_empty_missing_or_one_object_and_is_no_error_in_disguise() {
    for (body, expected) in [("[]", 0), ("", 0), ("null", 0), ("{}", 0), (r#"[{"id": "c"}]"#, 1), (r#"{"id": "c"}"#, 1)]
    {
        let client = ownli(move || Reply::status(200).body(body));
        assert_eq!(client.vehicle_mileage_checkins("v").send().await.unwrap().len(), expected, "{body}");
    }
    for body in [
        r#"{"error_code": "ERROR_USER_NOT_FOUND", "error_message": "no such user"}"#,
        "<html>Sign in</html>",
        r#"{"success": false}"#,
    ] {
        let client = ownli(move || Reply::status(200).body(body));
        client.user_payouts("u").send().await.unwrap_err();
    }
}

#[tokio::test]
async fn users_are_listed_as_an_array_and_as_a_page() {
    for body in [
        json!([{"id": "u-1"}]),
        json!({"totalItems": 1, "currentPage": 0, "totalPages": 1, "itemsOnPage": 1, "users": [{"id": "u-1"}]}),
    ] {
        let shown = body.to_string();
        let turns = std::sync::atomic::AtomicUsize::new(0);
        let client = ownli(move || match turns.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0 => Reply::json(200, shown.clone()),
            _ => Reply::json(200, "[]"),
        });
        assert_eq!(client.users().try_collect_max(10).await.unwrap()[0].id, "u-1", "{body}");
    }
}

#[tokio::test]
async fn a_claim_without_a_link_may_have_been_made_and_a_link_is_not_shown() {
    for body in [
        "",
        "{}",
        r#"{"rewardDeliveryLink": null}"#,
        r#"{"rewardDeliveryLink": ""}"#,
        r#"{"rewardDeliveryLink": " "}"#,
        r#"{"rewardDeliveryLink": "null"}"#,
        "<html>",
        r#"{"status": "ok"}"#,
    ] {
        let client = ownli(move || Reply::status(200).body(body));
        let error = client.claim_rewards("u", "p").send().await.unwrap_err();
        assert!(error.may_have_taken_effect(), "{body}: {error}");
    }
    let claimed = saying(json!({"rewardDeliveryLink": "https://money.example/1"})).claim_rewards("u", "p").send().await;
    let claimed = claimed.unwrap();
    assert_eq!(claimed.delivery_link.expose(), "https://money.example/1");
    let payout = saying(json!([{"id": "p-1", "paymentReferenceLink": "https://money.example/1", "amount": 5}]));
    let payout = payout.user_payouts("u").send().await.unwrap();
    assert!(!format!("{claimed:?} {payout:?}").contains("money.example"));
}

#[tokio::test]
async fn a_reward_granted_to_another_user_or_of_another_amount_or_reference_is_an_unknown_outcome() {
    let grant = async |more: serde_json::Value| {
        let mut body = json!({"id": "r-1", "type": "Custom", "status": "Confirmed"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        saying(body).grant_reward("XT_USR1", "5.5".parse::<pivot::Amount>().unwrap(), "a", "order-007").send().await
    };
    for (another, word) in [
        (json!({"userId": "XT_USR2"}), "user"),
        (json!({"userId": 2}), "user"),
        (json!({"amount": 55}), "amount"),
        (json!({"amount": "5.05"}), "amount"),
        (json!({"amount": 0}), "amount"),
        (json!({"amount": 550}), "amount"),
        (json!({"clientReference": "order-008"}), "reference"),
        (json!({"clientReference": 8}), "reference"),
        (json!({"userId": "XT_USR2", "amount": 5.5, "clientReference": "order-007"}), "user"),
    ] {
        let error = grant(another.clone()).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_taken_effect()), (ErrorKind::ApiFailure, true), "{another}: {error}");
        assert!(error.to_string().contains(word) && error.body().is_some(), "{another}: {error}");
    }
    for same in [
        json!({}),
        json!({"userId": "", "amount": "", "clientReference": ""}),
        json!({"userId": null, "amount": null, "clientReference": "None"}),
        json!({"userId": " xt_usr1", "amount": "5.50", "clientReference": "ORDER-007"}),
        json!({"userId": "XT_USR1", "amount": 5.500, "clientReference": "order-007", "actionCode": "b", "replay": true}),
        json!({"amount": "a few"}),
    ] {
        let granted = grant(same.clone()).await;
        assert_eq!(granted.unwrap_or_else(|error| panic!("{same}: {error}")).id, "r-1");
    }
}

#[tokio::test]
async fn a_page_is_read_in_every_form_that_means_one_and_never_silently_short() {
    let one_page = |body: &'static str| {
        let asked = std::sync::atomic::AtomicUsize::new(0);
        ownli(move || match asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0 => Reply::json(200, body),
            _ => Reply::json(200, "[]"),
        })
    };
    for body in [
        r#"{"0": {"id": "1"}, "1": {"id": "2"}}"#,
        r#"{"1": {"id": "2"}, "0": {"id": "1"}}"#,
        r#"[{"users": [{"id": "1"}, {"id": "2"}], "totalItems": 2, "currentPage": 0, "totalPages": 1}]"#,
        r#"[{"users": {"0": {"id": "1"}, "1": {"id": "2"}}, "totalItems": 2.0, "currentPage": "0", "totalPages": 1.0}]"#,
    ] {
        let users = one_page(body).users().try_collect_max(9).await.unwrap_or_else(|error| panic!("{body}: {error}"));
        assert_eq!(users.iter().map(|user| user.id.as_str()).collect::<Vec<_>>(), ["1", "2"], "{body}");
        let vehicles = body.replace("users", "vehicles").leak();
        assert_eq!(one_page(vehicles).vehicles().try_collect_max(9).await.unwrap().len(), 2, "{vehicles}");
    }
    for short in [
        r#"{"vehicles": [{"id": "1"}], "totalItems": 3.0, "currentPage": 0, "totalPages": 1.0}"#,
        r#"[{"vehicles": [{"id": "1"}], "totalItems": "3", "currentPage": 0, "totalPages": 1}]"#,
    ] {
        assert!(one_page(short).vehicles().try_collect_max(9).await.is_err(), "{short}");
    }
    for none in ["{}", r#"[{"totalItems": 0}]"#, r#"{"00": {"id": "1"}}"#, r#"{"0": {"id": "1"}, "next": 1}"#] {
        assert!(one_page(none).vehicles().try_collect_max(9).await.is_err(), "{none}");
    }
}

#[tokio::test]
async fn an_upload_without_an_address_of_what_was_stored_is_no_success() {
    for (url, is_one) in [
        (json!("https://files.example/1.jpg"), true),
        (json!(""), false),
        (json!(" "), false),
        (json!("null"), false),
        (json!(null), false),
    ] {
        let client = saying(json!({"userId": "u-1", "photoUrl": url, "fileUrl": url}));
        let taken: UtcMillis = "2024-07-16T10:00:00.000Z".parse().unwrap();
        let photo = client.upload_photo("u-1", "a.jpg", vec![1], taken, 37, -122).send().await;
        let file = client.upload_file("u-1", "a.pdf", vec![1]).send().await;
        assert_eq!((photo.is_ok(), file.is_ok()), (is_one, is_one), "{url}: {photo:?} {file:?}");
        for error in photo.err().into_iter().chain(file.err()) {
            assert!(error.may_have_taken_effect(), "{url}: {error}");
        }
    }
}

#[tokio::test]
async fn a_review_is_known_in_each_spelling_of_its_state_and_another_state_is_waited_for() {
    use ownli_client::checkins::{Review, WaitError};
    for (status, expected) in [
        ("Confirmed", "confirmed"),
        ("CONFIRMED", "confirmed"),
        ("declined", "declined"),
        ("On Hold", "on hold"),
        ("pending", "waits"),
        ("Escalated", "waits"),
    ] {
        let client = saying(json!({"id": "c-1", "checkInStatus": status}));
        let outcome = match client.wait_for_condition_checkin("c-1").timeout(std::time::Duration::from_secs(60)).await {
            Ok(Review::Confirmed(_)) => "confirmed",
            Ok(Review::Declined(_)) => "declined",
            Ok(Review::OnHold(_)) => "on hold",
            Err(WaitError::TimedOut { last: Some(last), .. }) => {
                assert_eq!(last.status.unwrap().as_str(), status, "as it came");
                "waits"
            }
            other => panic!("{status}: {other:?}"),
        };
        assert_eq!(outcome, expected, "{status}");
    }
}
