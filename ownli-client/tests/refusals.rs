//! Business refusals that come as failures of the server's.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

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
    ] {
        let (client, transport) = ownli(code);
        let error = client.activate_vehicle("V1").send().await.unwrap_err();
        assert_eq!((transport.received().len(), error.may_have_taken_effect()), (sent, unknown), "{error}");
        assert_eq!((error.vendor_code(), error.is_retryable()), (Some(code), sent > 1), "{error}");
        let (client, transport) = ownli(code);
        let error = client.create_user("A", "B", "+15550100", ownli_client::Address::in_state("CA")).send().await;
        let error = error.unwrap_err();
        assert_eq!((transport.received().len(), error.may_have_taken_effect()), (1, unknown), "{error}");
    }
}
