//! Tokens in a file that several clients share.

use std::path::PathBuf;

use orange_travel_client::{Credentials, Environment, OrangeTravelClient};
use pivot_core::auth::token_store::FileTokenStore;
use pivot_core::testing::ManualClock;
use tokio::task::JoinSet;

use crate::drops::{DROPS, chance, drop_after, unstuck};
use crate::wandering::{Wandering, json};

fn orange(request: &http::Request<bytes::Bytes>) -> http::Response<bytes::Bytes> {
    match request.uri().path() {
        "/oauth/v3/token" => json(r#"{"access_token": "t0ken", "token_type": "Bearer", "expires_in": 100}"#),
        _ => json(r#"{"isAlive": true}"#),
    }
}

/// A file for tokens, removed with what lies next to it.
struct TokenFile(PathBuf);

impl TokenFile {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("cancellation-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn client(&self, transport: &Wandering, clock: &ManualClock) -> OrangeTravelClient {
        let (transport, clock) = (transport.clone(), clock.clone());
        OrangeTravelClient::builder(Environment::Sandbox, Credentials::client("id", "s3cret"))
            .token_store(FileTokenStore::new(self.0.join("token.json"), "cancellation"))
            .configure(move |core| transport.configured(core).clock(clock.clone()))
            .build()
            .unwrap()
    }
}

impl Drop for TokenFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

async fn call(orange: OrangeTravelClient) -> bool {
    orange.live().send().await.is_ok()
}

#[tokio::test]
async fn no_lock_of_the_token_file_is_left() {
    let mut chance = chance("token files");
    let (clock, transport) = (ManualClock::new(), Wandering::new(chance.u64(..), orange));
    let file = TokenFile::new();
    let clients: Vec<_> = (0..4).map(|_| file.client(&transport, &clock)).collect();
    let mut tasks = JoinSet::new();
    for number in 0..DROPS as usize {
        if chance.u32(0..8) == 0 {
            clock.advance(std::time::Duration::from_secs(chance.u64(1..120)));
        }
        // Files take real time, and so more polls than a network that is made of memory.
        let polls = if chance.bool() { chance.u32(0..60) } else { chance.u32(0..3000) };
        tasks.spawn(drop_after(polls, call(clients[number % clients.len()].clone())));
        while tasks.len() > 8 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    tasks.join_all().await;
    transport.calm_down();
    // Those of before, and one that knows nothing of them.
    for client in clients.into_iter().chain([file.client(&transport, &clock)]) {
        clock.advance(std::time::Duration::from_secs(200));
        assert!(unstuck("a new call", call(client)).await, "a new call fails");
    }
    transport.assert_hooks_are_paired();
}
