//! The store in PostgreSQL does what every store must, and several processes' worth of stores share it.
#![allow(clippy::unwrap_used, clippy::panic)] // helpers may fail as loudly as their tests

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pivot_core::{BoxFuture, Clock, SystemClock};
use pivot_inbox::testing::contract;
use pivot_inbox::{
    AfterFailure, Backoff, EventHandler, EventState, Failure, Filter, HandlerError, Inbox, InboxEvent, InboxStore,
    Inserted, LeaseRequest, Page, StoreErrorKind, Timestamp,
};
use pivot_inbox_postgres::{PostgresStore, Transaction};
use support::{SOURCE, Server, event};

#[tokio::test]
async fn the_store_in_postgresql_does_what_every_store_must() {
    let Some(server) = Server::start() else { return };
    let count = AtomicUsize::new(0);
    contract::holds_for(|| async { server.store(&format!("inbox_{}", count.fetch_add(1, Ordering::Relaxed))).await })
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_that_come_at_once_make_the_tables_once_and_others_are_refused() {
    let Some(server) = Server::start() else { return };
    let opened = futures_util::future::join_all((0..6).map(|_| server.builder("at_once").open())).await;
    let stores: Vec<_> = opened.into_iter().map(Result::unwrap).collect();
    stores[0].insert(event(1, None)).await.unwrap();
    assert!(matches!(stores[5].insert(event(1, None)).await.unwrap(), Inserted::Duplicate { differs: false, .. }));
    server.builder("at_once").attach().await.unwrap();

    let error = server.builder("nowhere").attach().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::Other, "an operator makes no tables: {error}");
    let error = server.builder("a; DROP TABLE x").open().await.unwrap_err();
    assert!(error.full_text().contains("not plain"), "{error:?}");
    let client = stores[0].pool().get().await.unwrap();
    client.batch_execute("INSERT INTO at_once.version (version) VALUES (99)").await.unwrap();
    for refused in [server.builder("at_once").open().await, server.builder("at_once").attach().await] {
        assert_eq!(refused.unwrap_err().kind(), StoreErrorKind::NewerVersion);
    }
    client.batch_execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0").await.unwrap();
    let address = server.address().replace("dbname=postgres", "dbname=latin");
    let error = PostgresStore::builder(address.parse().unwrap()).open().await.unwrap_err();
    assert!(error.full_text().contains("must have UTF8"), "{error:?}");
    client
        .batch_execute("SET synchronous_commit = off; ALTER ROLE postgres SET synchronous_commit = off")
        .await
        .unwrap();
    let store = server.store("durable").await;
    let row = store.pool().get().await.unwrap().query_one("SHOW synchronous_commit", &[]).await.unwrap();
    assert_eq!(row.get::<_, String>(0), "on", "whatever the role's settings say");
}

#[tokio::test]
async fn tables_of_the_first_version_are_brought_up_to_date_with_what_is_in_them() {
    let Some(server) = Server::start() else { return };
    let store = server.store("old").await;
    store.insert(event(1, Some("k"))).await.unwrap();
    store.insert(event(3, None)).await.unwrap();
    // The third waits for its second attempt.
    let back = "DROP TABLE old.retention; DROP INDEX old.events_due, old.events_waiting; ALTER TABLE old.events DROP COLUMN since;
                CREATE INDEX events_ready ON old.events (due_at, id) WHERE state = 'ready';
                UPDATE old.events SET attempts = 1, due_at = 1000 WHERE order_key IS NULL;
                ALTER TABLE old.events DROP COLUMN traceparent; DROP FUNCTION old.insert_event;
                DELETE FROM old.version WHERE version > 1";
    store.pool().get().await.unwrap().batch_execute(back).await.unwrap();
    store.close();
    let error = server.builder("old").attach().await.unwrap_err();
    assert!(error.full_text().contains("earlier version"), "an operator makes no tables: {error:?}");
    let store = server.store("old").await;
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse().ok();
    let mut traced = event(2, None);
    traced.trace = trace;
    store.insert(traced).await.unwrap();
    assert!(matches!(store.insert(event(1, Some("k"))).await.unwrap(), Inserted::Duplicate { differs: false, .. }));
    let leased = store.lease(LeaseRequest::new(Timestamp(9), Timestamp(99), 9, 9)).await.unwrap();
    assert_eq!(leased.iter().map(|event| event.trace).collect::<Vec<_>>(), [None, trace]);
    let leased = store.lease(LeaseRequest::new(Timestamp(1000), Timestamp(1099), 9, 9)).await.unwrap();
    assert!(leased.iter().any(|event| event.received_at == Timestamp(3) && event.attempt == 2), "{leased:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stores_beside_each_other_keep_identities_and_the_order_of_keys() {
    let Some(server) = Server::start() else { return };
    let stores = [server.store("shared").await, server.store("shared").await, server.store("shared").await];
    // Each event three times at once, by another store each; keys all beside each other.
    let deliver = async |key: usize| {
        let name = format!("k{key}");
        for number in 0..20 {
            let number = i64::try_from(key * 1000 + number).unwrap();
            let all = stores.iter().map(|store| store.insert(event(number, Some(&name))));
            let all = futures_util::future::join_all(all).await;
            let new = all.iter().filter(|inserted| matches!(inserted.as_ref().unwrap(), Inserted::New(_))).count();
            assert_eq!(new, 1, "{all:?}");
        }
    };
    let deliveries = futures_util::future::join_all((0..6).map(deliver));
    let handled = Arc::new(std::sync::Mutex::new(BTreeMap::<String, Vec<i64>>::new()));
    let done = Arc::new(AtomicUsize::new(0));
    let handle = async |store: &PostgresStore| {
        let far = Timestamp(i64::MAX);
        while done.load(Ordering::SeqCst) < 120 {
            for event in store.lease(LeaseRequest::new(Timestamp(1 << 50), far, 4, 9)).await.unwrap() {
                // Some fail at first, and hold up their key.
                if event.id.0 % 5 == 0 && event.attempt == 1 {
                    let failure = Failure::new("not yet", Timestamp(1), AfterFailure::RetryAt(Timestamp(2)));
                    store.fail(event.lease(), failure).await.unwrap();
                    continue;
                }
                let number = String::from_utf8_lossy(&event.body).parse().unwrap();
                handled.lock().unwrap().entry(event.order_key.clone().unwrap()).or_default().push(number);
                store.complete(event.lease(), Timestamp(3)).await.unwrap();
                done.fetch_add(1, Ordering::SeqCst);
            }
        }
    };
    let handlers = futures_util::future::join_all(stores.iter().map(handle));
    futures_util::future::join(deliveries, handlers).await;
    for key in 0..6_usize {
        let expected: Vec<_> = (0..20).map(|number| i64::try_from(key * 1000 + number).unwrap()).collect();
        assert_eq!(handled.lock().unwrap()[&format!("k{key}")], expected);
    }
    assert_eq!(stores[0].stats().await.unwrap(), pivot_inbox::Stats::default(), "nothing is left behind");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_and_workers_beside_each_other_leave_nothing_behind_and_wait_in_no_circle() {
    let Some(server) = Server::start() else { return };
    let (worker, operator) = (server.store("both").await, server.store("both").await);
    let mut ids = Vec::new();
    for number in 0..60 {
        let key = format!("k{}", number % 4);
        let Inserted::New(id) = worker.insert(event(number, Some(&key))).await.unwrap() else { panic!("it is new") };
        ids.push(id);
    }
    let working = async {
        let request = LeaseRequest::new(Timestamp(1 << 50), Timestamp(i64::MAX), 3, 100_000);
        for round in 0..150 {
            for event in worker.lease(request).await.unwrap() {
                let next = if round % 3 == 0 { AfterFailure::Dead } else { AfterFailure::RetryAt(Timestamp(1)) };
                worker.fail(event.lease(), Failure::new("no", Timestamp(1), next)).await.unwrap();
            }
        }
    };
    let operating = async {
        for round in 0..40_usize {
            let some: Vec<_> = ids.iter().rev().skip(round % 7).step_by(3).copied().collect();
            if round % 2 == 0 {
                operator.retry(some, Timestamp(5)).await.unwrap();
            } else {
                operator.discard(some, Timestamp(5)).await.unwrap();
            }
        }
    };
    futures_util::future::join(working, operating).await;
    operator.retry(ids.clone(), Timestamp(6)).await.unwrap();
    let mut done = 0;
    loop {
        let leased =
            worker.lease(LeaseRequest::new(Timestamp(1 << 50), Timestamp(i64::MAX), 9, 100_000)).await.unwrap();
        if leased.is_empty() {
            break;
        }
        for event in leased {
            worker.complete(event.lease(), Timestamp(7)).await.unwrap();
            done += 1;
        }
    }
    assert_eq!(done, 60, "none waits behind nobody");
}

#[tokio::test]
async fn effects_in_the_stores_transaction_are_kept_with_their_note_or_not_at_all() {
    let Some(server) = Server::start() else { return };
    let store = server.store("effects").await;
    let client = store.pool().get().await.unwrap();
    client.batch_execute("CREATE TABLE effects (event BIGINT)").await.unwrap();
    let handler = store.transactional(|transaction: &Transaction<'_>, event: &InboxEvent| {
        Box::pin(async move {
            transaction.execute("INSERT INTO effects VALUES ($1)", &[&event.id.0]).await?;
            match (event.body.as_ref(), event.attempt) {
                (b"fails", 1) => Err(HandlerError::retry_after(Duration::ZERO, "not yet")),
                (b"panics", _) => panic!("as a handler may"),
                (b"wrong", _) => {
                    transaction.batch_execute("INSERT INTO nowhere VALUES (1)").await?;
                    Ok(())
                }
                // The transaction is spoiled, and the handler does not say so.
                (b"hides", _) => {
                    drop(transaction.batch_execute("INSERT INTO nowhere VALUES (1)").await);
                    Ok(())
                }
                _ => Ok(()),
            }
        })
    });
    let inbox = Inbox::new(store.clone());
    for body in ["works", "fails", "panics", "wrong", "hides"] {
        inbox.accept(&SOURCE, body).await.unwrap();
    }
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let backoff = Backoff::new(Duration::ZERO, Duration::ZERO);
    let workers = inbox.workers(handler).max_attempts(2).backoff(backoff);
    let running = tokio::spawn(workers.run(async { drop(stopped.await) }));
    // The last fails for the store's sake, and waits longer than after a handler's own failure.
    let only_the_last_waits = || async {
        let stats = inbox.stats().await.unwrap();
        (stats.waiting, stats.in_progress) == (1, 0)
    };
    while !only_the_last_waits().await {
        tokio::task::yield_now().await;
    }
    drop(stop);
    running.await.unwrap();
    let states: Vec<_> = inbox.list(&Filter::all(), Page::first(9)).await.unwrap();
    let states: Vec<_> = states.iter().map(|event| (event.state, event.attempts)).collect();
    use EventState::{Dead, Done, Waiting};
    assert_eq!(states, [(Done, 1), (Done, 2), (Dead, 2), (Dead, 2), (Waiting, 1)]);
    let rows = client.query("SELECT event FROM effects ORDER BY event", &[]).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.get(0)).collect::<Vec<i64>>(), [1, 2]);
}

#[tokio::test]
async fn an_effect_under_a_lost_lease_is_undone_and_a_lease_is_not_lost_within_the_transaction() {
    let Some(server) = Server::start() else { return };
    let store = server.store("lost").await;
    let client = store.pool().get().await.unwrap();
    client.batch_execute("CREATE TABLE effects (attempt BIGINT)").await.unwrap();
    store.insert(event(1, Some("k"))).await.unwrap();
    let lease =
        async |now, until| store.lease(LeaseRequest::new(Timestamp(now), Timestamp(until), 1, 9)).await.unwrap();
    let late = lease(10, 20).await.remove(0);
    let holder = lease(20, 30).await.remove(0);
    let other = store.clone();
    let handler = store.transactional(move |transaction: &Transaction<'_>, event: &InboxEvent| {
        let other = other.clone();
        Box::pin(async move {
            transaction.execute("INSERT INTO effects VALUES ($1)", &[&i64::from(event.attempt)]).await?;
            // The lease has ended, but who handles has it in its hands.
            let stolen = other.lease(LeaseRequest::new(Timestamp(99), Timestamp(999), 9, 9)).await?;
            assert!(stolen.is_empty(), "{stolen:?}");
            Ok(())
        })
    });
    assert!(handler.handle(late).await.is_err());
    handler.handle(holder.clone()).await.unwrap();
    assert!(handler.handle(holder).await.is_err(), "not twice");
    let rows = client.query("SELECT attempt FROM effects", &[]).await.unwrap();
    assert_eq!(rows.iter().map(|row| row.get(0)).collect::<Vec<i64>>(), [2], "of the second attempt alone");
}

/// The system's clock, with a time of day of its own.
#[derive(Clone, Copy)]
struct Skewed(std::time::SystemTime);

impl Clock for Skewed {
    fn now(&self) -> std::time::Instant {
        SystemClock.now()
    }

    fn system_time(&self) -> std::time::SystemTime {
        self.0
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.sleep(duration)
    }

    fn timeout(&self, duration: Duration) -> BoxFuture<'static, ()> {
        SystemClock.timeout(duration)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_whose_clocks_disagree_by_years_take_no_event_from_each_other() {
    let Some(server) = Server::start() else { return };
    let now = std::time::SystemTime::now();
    let year = Duration::from_secs(365 * 24 * 60 * 60);
    let store = server.store("skewed").await;
    let time = store.time().await.unwrap().unwrap();
    assert!(time >= Timestamp::from(now - year) && time <= Timestamp::from(now + year), "{time}");
    let (sender, mut begun) = tokio::sync::mpsc::unbounded_channel();
    let end = Arc::new(tokio::sync::Notify::new());
    let (mut inboxes, mut stops, mut running) = (Vec::new(), Vec::new(), Vec::new());
    for (process, at) in [now - year, now, now + year].into_iter().enumerate() {
        let inbox = Inbox::builder(server.store("skewed").await).clock(Arc::new(Skewed(at))).build();
        let (sender, end) = (sender.clone(), Arc::clone(&end));
        let workers = inbox.workers(move |event: InboxEvent| {
            let (sender, end) = (sender.clone(), Arc::clone(&end));
            async move {
                sender.send((process, event.body.clone(), event.attempt)).unwrap();
                if event.body.starts_with(b"hold") {
                    end.notified().await;
                }
                Ok::<(), HandlerError>(())
            }
        });
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        running.push(tokio::spawn(workers.run(async { drop(stopped.await) })));
        inboxes.push(inbox);
        stops.push(stop);
    }
    for (holder, inbox) in inboxes.iter().enumerate() {
        inbox.accept(&SOURCE, format!("hold {holder}")).await.unwrap();
        let (_, body, attempt) = begun.recv().await.unwrap();
        assert_eq!((body.as_ref(), attempt), (format!("hold {holder}").as_bytes(), 1));
        // Each of the processes looks for events meanwhile, since it receives some, until each has found one of its own.
        let mut seen = std::collections::BTreeSet::new();
        for number in 0.. {
            let receiving = &inboxes[number % inboxes.len()];
            receiving.accept(&SOURCE, format!("{holder} {number}")).await.unwrap();
            let (process, body, attempt) = begun.recv().await.unwrap();
            assert!(!body.starts_with(b"hold") && attempt == 1, "process {process} took what another holds");
            seen.insert(process);
            if seen.len() == inboxes.len() {
                break;
            }
        }
        end.notify_one();
    }
    drop(stops);
    for workers in running {
        workers.await.unwrap();
    }
    let held = store.list(Filter::all(), Page::first(1000)).await.unwrap();
    assert!(held.iter().all(|event| event.state == EventState::Done && event.attempts == 1), "{held:?}");
}
