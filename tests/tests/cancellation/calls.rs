//! Calls whose tokens are renewed, and calls under a limit.

use std::time::Duration;

use ownli_client::{Credentials, OwnliClient, SANDBOX_BASE_URL};
use pivot_core::testing::ManualClock;
use tokio::task::JoinSet;

use crate::drops::{DROPS, chance, drop_after, unstuck};
use crate::wandering::{Wandering, json};

const VEHICLE: &str = r#"{"id": "vehicle-1"}"#;
const TOKEN: &str = r#"{"access_token": "t0ken", "token_type": "Bearer", "expires_in": 100}"#;

fn ownli() -> impl Fn(&http::Request<bytes::Bytes>) -> http::Response<bytes::Bytes> + Send + Sync {
    |request| match request.uri().path() {
        "/api/auth/token" => json(TOKEN),
        "/api/vehicles/create/by-vin" => json(VEHICLE),
        _ => json("[]"),
    }
}

async fn create(ownli: OwnliClient, user: String) -> bool {
    ownli.create_by_vin(user, "1HGCM82633A004352", "Acme", "One", 2020).send().await.is_ok()
}

#[tokio::test]
async fn no_renewal_is_stuck_and_nothing_is_created_twice() {
    let mut chance = chance("calls with tokens");
    let (clock, transport) = (ManualClock::new(), Wandering::new(chance.u64(..), ownli()));
    let (ours, time) = (transport.clone(), clock.clone());
    let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::token("partner", "client", "s3cret"))
        .configure(move |core| ours.configured(core).clock(time.clone()))
        .build()
        .unwrap();
    let mut tasks = JoinSet::new();
    for number in 0..DROPS {
        // Every few calls the token nears its end, or has passed it.
        if chance.u32(0..10) == 0 {
            clock.advance(Duration::from_secs(chance.u64(1..120)));
        }
        let (ownli, polls) = (ownli.clone(), chance.u32(0..60));
        tasks.spawn(drop_after(polls, create(ownli, format!("user-{number}"))));
        while tasks.len() > 20 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    let dropped = tasks.join_all().await.iter().filter(|outcome| outcome.is_none()).count();
    assert!(dropped > 0, "nothing was dropped at the end");
    transport.calm_down();
    let created = unstuck("a new call", create(ownli.clone(), "the last".to_owned())).await;
    assert!(created, "a new call fails");
    clock.advance(Duration::from_secs(200));
    let renewed = transport.tokens();
    assert!(unstuck("a call with a new token", create(ownli, "the very last".to_owned())).await);
    assert_eq!(transport.tokens(), renewed + 1);
    let doubled: Vec<_> = transport.effects().into_iter().filter(|(_, times)| *times > 1).collect();
    assert!(doubled.is_empty(), "created more than once: {doubled:?}");
    transport.assert_hooks_are_paired();
}

#[tokio::test]
async fn no_place_under_the_limit_is_lost() {
    const LIMIT: usize = 5;
    const MINUTE: Duration = Duration::from_secs(60);

    let mut chance = chance("calls under a limit");
    let (clock, transport) = (ManualClock::new(), Wandering::new(chance.u64(..), ownli()));
    let (ours, time) = (transport.clone(), clock.clone());
    let ownli = OwnliClient::builder(SANDBOX_BASE_URL, Credentials::header_keys("partner", "client", "s3cret"))
        .configure(move |core| {
            let core = ours.configured(core).clock(time.clone());
            core.rate_limit(LIMIT, MINUTE).total_timeout(Duration::from_secs(3600))
        })
        .build()
        .unwrap();
    let mut tasks = JoinSet::new();
    for number in 0..DROPS {
        let (ownli, polls) = (ownli.clone(), chance.u32(0..40));
        tasks.spawn(drop_after(polls, create(ownli, format!("user-{number}"))));
        while tasks.len() > 20 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    tasks.join_all().await;
    transport.calm_down();
    clock.advance(MINUTE);
    let waits = clock.recorded_sleeps().len();
    for number in 0..LIMIT {
        assert!(unstuck("a call under the limit", create(ownli.clone(), format!("after {number}"))).await);
    }
    assert_eq!(clock.recorded_sleeps().len(), waits, "a place was lost: {:?}", clock.recorded_sleeps().last());
    assert!(unstuck("a call that waits", create(ownli, "one more".to_owned())).await);
    assert_eq!(clock.recorded_sleeps().len(), waits + 1, "one place too many");
    transport.assert_hooks_are_paired();
}
