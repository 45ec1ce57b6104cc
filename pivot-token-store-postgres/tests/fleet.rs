//! A fleet of clients over one table: one token request, whatever happens to the database.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

#[path = "../../pivot-inbox-postgres/tests/support/server.rs"]
mod server;

use std::time::{Duration, UNIX_EPOCH};

use futures_util::future::join_all;
use orange_travel_client::OrangeTravelClient;
use orange_travel_client::token_store::{StoredToken, TokenStore};
use pivot_token_store_postgres::deadpool_postgres::{Manager, Pool, Runtime};
use pivot_token_store_postgres::{PostgresTokenStore, tokio_postgres};
use server::Server;
use vendor_mocks::orange::{CLIENT_ID, OrangeMock};

fn pool(address: &str, size: usize) -> Pool {
    let manager = Manager::new(address.parse().unwrap(), tokio_postgres::NoTls);
    Pool::builder(manager).max_size(size).runtime(Runtime::Tokio1).build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_clients_in_two_pools_make_one_token_request_and_one_more_when_it_is_refused() {
    let Some(server) = Server::start() else { return };
    let mock = OrangeMock::start().await.unwrap();
    let pools = [pool(&server.address(), 4), pool(&server.address(), 4)];
    let client = |number: usize| {
        let store = PostgresTokenStore::new(pools[number % 2].clone(), CLIENT_ID);
        mock.client_builder().token_store(store).build().unwrap()
    };
    let clients: Vec<OrangeTravelClient> = (0..20).map(client).collect();
    let all_call = async || {
        let calling = clients.iter().cloned().map(|client| tokio::spawn(async move { client.live().send().await }));
        for outcome in join_all(calling).await {
            outcome.unwrap().unwrap();
        }
    };
    all_call().await;
    assert_eq!(mock.token_requests(), 1);
    all_call().await;
    assert_eq!(mock.token_requests(), 1);
    mock.expire_tokens();
    all_call().await;
    assert_eq!(mock.token_requests(), 2, "who is refused first renews for all");

    // A client that comes while the database is away asks for itself, and fails no call.
    server.crash();
    client(0).live().send().await.unwrap();
    assert_eq!(mock.token_requests(), 3);
    server.up();
    client(1).live().send().await.unwrap();
    assert_eq!(mock.token_requests(), 3, "what was stored is there again");
}

#[tokio::test]
async fn a_token_comes_back_as_it_was_stored_and_only_to_its_owner() {
    let Some(server) = Server::start() else { return };
    let store = |owner: &str| PostgresTokenStore::new(pool(&server.address(), 2), owner);
    let (ours, theirs) = (store("ours"), store("theirs"));
    assert!(ours.load().await.unwrap().is_none(), "without a table too");
    ours.remove(&"t".into()).await.unwrap();
    let at = |milliseconds| Some(UNIX_EPOCH + Duration::from_millis(milliseconds));
    let token = StoredToken::new("k", "s3cret".into()).lifetime(at(1_900_000_000_123), at(1_900_000_060_456));
    ours.save(&token).await.unwrap();
    let unlimited = StoredToken::new("k", "other".into());
    theirs.save(&unlimited).await.unwrap();
    for (store, expected) in [(&ours, &token), (&theirs, &unlimited)] {
        let found = store.load().await.unwrap().unwrap();
        assert_eq!((&found.key, found.secret.expose()), (&expected.key, expected.secret.expose()));
        assert_eq!((found.refresh_at, found.expires_at), (expected.refresh_at, expected.expires_at));
    }
    ours.remove(&"another".into()).await.unwrap();
    assert!(ours.load().await.unwrap().is_some(), "only the very token that was refused is removed");
    ours.remove(&"s3cret".into()).await.unwrap();
    assert!(ours.load().await.unwrap().is_none());
    let client = pool(&server.address(), 1).get().await.unwrap();
    client.batch_execute("UPDATE pivot_tokens.tokens SET expires_at = -1").await.unwrap();
    assert!(theirs.load().await.unwrap().is_none(), "an end that is no moment is no token without an end");
}

#[tokio::test]
async fn a_lock_is_held_until_it_is_dropped_or_its_connection_ends() {
    let Some(server) = Server::start() else { return };
    let store = |owner: &str| PostgresTokenStore::new(pool(&server.address(), 2), owner);
    let (one, two, other) = (store("a"), store("a"), store("b"));
    let lock = one.try_lock().await.unwrap();
    assert!(lock.is_some());
    assert!(two.try_lock().await.unwrap().is_none());
    assert!(one.try_lock().await.unwrap().is_none(), "not twice by the same store either");
    assert!(other.try_lock().await.unwrap().is_some(), "another account's is another lock");
    drop(lock);
    // The server notices that the connection was closed.
    let lock = loop {
        if let Some(lock) = two.try_lock().await.unwrap() {
            break lock;
        }
        tokio::task::yield_now().await;
    };
    server.crash();
    // The first may meet the connection that it had.
    let errors = [one.try_lock().await.map(drop).unwrap_err(), one.try_lock().await.map(drop).unwrap_err()];
    assert!(errors[1].to_string().contains("the database of the tokens cannot be reached"), "{errors:?}");
    server.up();
    assert!(one.try_lock().await.unwrap().is_some(), "with its connection, the lock was gone");
    drop(lock);
}
