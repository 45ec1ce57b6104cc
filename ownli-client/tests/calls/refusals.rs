//! Business refusals that come as failures of the server's.

use ownli_client::{Credentials, OwnliClient, SANDBOX_BASE_URL};
use pivot_core::testing::{ManualClock, Reply, StubTransport};

fn ownli(code: &'static str) -> (OwnliClient, StubTransport) {
    let body = format!(r#"{{"error_code": "{code}", "error_message": "no"}}"#);
    let transport = StubTransport::new(move |_| Reply::json(500, body.clone()));
    let (carrier, clock) = (transport.clone(), ManualClock::new());
    let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::bearer("a-t0ken-for-0wnli"))
        .configure(move |core| core.transport(carrier.clone()).clock(clock.clone()))
        .build()
        .unwrap();
    (ownli, transport)
}

#[tokio::test]
async fn the_code_decides_whether_a_500_is_repeated_and_what_was_done() {
    // Code, how often a call that may be repeated is sent, whether it may have taken effect.
    for (code, sent, unknown) in [
        ("INTERNAL_SERVER_ERROR", 4, true),
        ("ERROR_VEHICLE_NOT_FOUND", 1, false),
        ("ERROR_NO_CONFIRMED_REWARDS", 1, false),
        ("ERROR_MINIMUM_REWARD_THRESHOLD_NOT_MET", 1, false),
        ("ERROR_CLAIMING_REWARDS", 1, true),
        ("ERROR_OF_TOMORROW", 1, true),
        // Codes of their own, in whatever words.
        ("REWARDS_FROZEN", 1, true),
        ("error_no_confirmed_rewards", 1, false),
        ("internal_server_error", 4, true),
        // What stands before Ownli repeats the status.
        ("500", 4, true),
        ("", 4, true),
    ] {
        let (client, transport) = ownli(code);
        let error = client.activate_vehicle("V1").send().await.unwrap_err();
        assert_eq!((transport.received().len(), error.may_have_taken_effect()), (sent, unknown), "{error}");
        let expected_code = (!code.is_empty()).then_some(code);
        assert_eq!((error.vendor_code(), error.is_retryable()), (expected_code, sent > 1), "{error}");
        let (client, transport) = ownli(code);
        let error = client.create_user("A", "B", "+15550100", ownli_client::Address::in_state("CA")).send().await;
        let error = error.unwrap_err();
        assert_eq!((transport.received().len(), error.may_have_taken_effect()), (1, unknown), "{error}");
    }
}

#[tokio::test]
async fn what_a_claim_or_a_policy_lacks_is_named_before_anything_is_sent() {
    use ownli_client::Address;
    use ownli_client::users::NewPolicy;
    use pivot_types::Lenient;
    let (client, transport) = ownli("INTERNAL_SERVER_ERROR");
    for (user, product, named) in
        [("", "p", "userId"), (" ", "p", "userId"), ("u", "", "product"), ("u", " \t", "product")]
    {
        let error = client.claim_rewards(user, product).language("en").send().await.unwrap_err();
        assert_eq!(error.kind(), ownli_client::ErrorKind::InvalidRequest, "{user:?} {product:?}: {error}");
        assert!(error.to_string().contains(named), "{user:?} {product:?}: {error}");
    }
    let good = "2024-01-01T00:00:00.000Z";
    for (start, end, named) in [("yesterday", good, "startDate"), (good, "2024-13-01", "endDate"), ("", "0", "endDate")]
    {
        let policy = NewPolicy::new("P-1").dates(Lenient::from(start), Lenient::from(end));
        let made = client.create_user_with_policy("A", "B", "+14155550100", Address::in_state("CA"), policy.clone());
        for (place, error) in [
            ("policyInfo.", made.send().await.unwrap_err()),
            ("", client.update_user_policy("u", &policy).send().await.unwrap_err()),
        ] {
            assert_eq!(error.kind(), ownli_client::ErrorKind::InvalidRequest, "{start} {end}: {error}");
            assert!(error.to_string().contains(&format!("{place}{named}")), "{start} {end}: {error}");
        }
    }
    assert!(transport.received().is_empty());
    // Those whom the vendor has exempted from dates leave them out.
    let without = NewPolicy::new("P-1");
    let made = client.create_user_with_policy("A", "B", "+14155550100", Address::in_state("CA"), without);
    assert_eq!(made.send().await.unwrap_err().kind(), ownli_client::ErrorKind::Status);
}
