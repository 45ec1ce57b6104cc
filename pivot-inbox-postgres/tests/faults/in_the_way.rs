//! When the database is away, is another's or does not let the program write: nothing is acknowledged that is not stored,
//! the error says what to do, and storing goes on when it can.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode, header};
use pivot_core::webhook::{Authenticator, axum_router, serve};
use pivot_inbox::{Filter, Inbox, InboxStore, Inserted, Page, StoreErrorKind, Timestamp};
use pivot_inbox_postgres::PostgresStore;

use crate::support::{SOURCE, Server, event};

/// Delivers a body; gives the status and the value of `Retry-After`.
async fn deliver(address: &str, body: &str) -> (StatusCode, Option<String>) {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut headers = HeaderMap::new();
    headers.insert(header::AUTHORIZATION, "Bearer t0ken".parse().unwrap());
    let request = client.request(Method::POST, format!("http://{address}/events")).headers(headers);
    let response = request.body(body.to_owned()).send().await.unwrap();
    let wait = response.headers().get(header::RETRY_AFTER).map(|value| value.to_str().unwrap().to_owned());
    (response.status(), wait)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_goes_away_is_answered_503_and_storing_goes_on_when_it_is_back() {
    let Some(server) = Server::start() else { return };
    let store = server.store("away").await;
    let inbox = Inbox::new(store.clone());
    let receiver = inbox.receiver(&SOURCE, Authenticator::bearer("t0ken")).build();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async { serve(listener, axum_router::router("/events", receiver)).await });
    assert_eq!(deliver(&address, "k 1").await.0, StatusCode::OK);
    for _ in 0..2 {
        server.crash();
        for _ in 0..3 {
            let (status, wait) = deliver(&address, "k 2").await;
            assert_eq!((status, wait.as_deref()), (StatusCode::SERVICE_UNAVAILABLE, Some("10")));
        }
        let error = store.check().await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Unreachable, "{error:?}");
        assert!(error.to_string().contains("start the database"), "{error}");
        assert_eq!(inbox.stats().await.unwrap_err().kind(), StoreErrorKind::Unreachable);
        server.up();
        store.check().await.unwrap();
        assert_eq!(deliver(&address, "k 1").await.0, StatusCode::OK, "known before and after");
    }
    assert_eq!(deliver(&address, "k 2").await.0, StatusCode::OK);
    let listed = store.list(Filter::all(), Page::first(9)).await.unwrap();
    assert_eq!(listed.iter().map(|event| event.identity.as_str()).collect::<Vec<_>>(), ["id:k 1", "id:k 2"]);
}

/// What is done to the database, what it means, what to do, and how it is undone.
const FAULTS: [(&str, StoreErrorKind, &str, &str); 6] = [
    (
        "ALTER DATABASE postgres SET default_transaction_read_only = on",
        StoreErrorKind::ReadOnly,
        "primary server",
        "ALTER DATABASE postgres RESET default_transaction_read_only",
    ),
    (
        "ALTER TABLE faulty.events RENAME TO elsewhere; ALTER TABLE faulty.probe RENAME TO away",
        StoreErrorKind::Gone,
        "restore the schema",
        "ALTER TABLE faulty.elsewhere RENAME TO events; ALTER TABLE faulty.away RENAME TO probe",
    ),
    (
        "ALTER TABLE faulty.events RENAME TO elsewhere",
        StoreErrorKind::Gone,
        "restore the schema",
        "ALTER TABLE faulty.elsewhere RENAME TO events",
    ),
    (
        "ALTER TABLE faulty.events RENAME COLUMN body TO content",
        StoreErrorKind::Gone,
        "restore the schema",
        "ALTER TABLE faulty.events RENAME COLUMN content TO body",
    ),
    (
        "ALTER FUNCTION faulty.insert_event RENAME TO another",
        StoreErrorKind::Gone,
        "restore the schema",
        "ALTER FUNCTION faulty.another RENAME TO insert_event",
    ),
    (
        "ALTER TABLE faulty.events ADD CONSTRAINT odd CHECK (id < 0) NOT VALID",
        StoreErrorKind::Other,
        "",
        "ALTER TABLE faulty.events DROP CONSTRAINT odd",
    ),
];

#[tokio::test]
async fn what_is_wrong_and_what_to_do_is_said_of_each_fault() {
    let Some(server) = Server::start() else { return };
    let store = server.store("faulty").await;
    store.insert(event(1, None)).await.unwrap();
    let admin = server.store("admin").await;
    let admin_client = admin.pool().get().await.unwrap();
    for (fault, kind, advice, undo) in FAULTS {
        admin_client.batch_execute(fault).await.unwrap();
        // Whoever was there before has the settings of before.
        let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                      WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
        admin_client.batch_execute(others).await.unwrap();
        let mut error = store.insert(event(2, None)).await.unwrap_err();
        if error.kind() == StoreErrorKind::Unreachable {
            // The connection that was cut; the next one is new.
            error = store.insert(event(2, None)).await.unwrap_err();
        }
        assert_eq!(error.kind(), kind, "{fault}: {}", error.full_text());
        assert!(error.to_string().contains(advice), "{error}");
        let readiness = store.check().await.unwrap_err();
        assert_eq!(readiness.kind(), kind, "{fault}: {}", readiness.full_text());
        if kind == StoreErrorKind::Gone && fault.contains("events") {
            let started = server.builder("faulty").open().await.unwrap_err();
            assert_eq!(started.kind(), kind, "{fault}: {}", started.full_text());
        }
        admin_client.batch_execute(&format!("SET default_transaction_read_only = off; {undo}")).await.unwrap();
        drop(admin_client.batch_execute(others).await);
        let mut again = store.insert(event(1, None)).await;
        if again.is_err() {
            again = store.insert(event(1, None)).await;
        }
        assert!(matches!(again.unwrap(), Inserted::Duplicate { .. }), "{fault}");
    }
}

#[tokio::test]
async fn nobody_who_is_not_let_in_and_no_server_that_is_silent_is_waited_for() {
    let Some(server) = Server::start() else { return };
    let nobody = server.address().replace("user=postgres", "user=nobody");
    let error = PostgresStore::builder(nobody.parse().unwrap()).open().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Unreachable, "{error:?}");
    assert!(error.full_text().contains("nobody"), "{}", error.full_text());

    // It takes connections, and says nothing.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("host=127.0.0.1 port={} user=u", listener.local_addr().unwrap().port());
    let brief = Duration::from_millis(50);
    let error = PostgresStore::builder(address.parse().unwrap()).time_limit(brief).open().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Unreachable, "{error:?}");
    assert!(error.full_text().contains("in time"), "{}", error.full_text());

    // A lock that somebody holds does not stop the store for ever.
    let store = server.builder("locked").time_limit(Duration::from_millis(200)).open().await.unwrap();
    let mut other = server.store("locked").await.pool().get().await.unwrap();
    let held = other.transaction().await.unwrap();
    held.batch_execute("LOCK TABLE locked.events IN ACCESS EXCLUSIVE MODE").await.unwrap();
    let error = store.insert(event(1, None)).await.unwrap_err();
    assert!(error.full_text().contains("did not answer within"), "{}", error.full_text());
    held.rollback().await.unwrap();
    assert!(matches!(store.insert(event(2, None)).await.unwrap(), Inserted::New(_)));
    assert_eq!(store.stats().await.unwrap().oldest_waiting, Some(Timestamp(2)), "the first was undone");
}
