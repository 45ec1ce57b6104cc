//! What others do in the same database, or a handler in the store's transaction, takes nothing from the store.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use pivot_inbox::{
    EventHandler, Filter, Identity, InboxStore, Inserted, LeaseRequest, NewEvent, Page, StoreErrorKind, Timestamp,
};
use pivot_inbox_postgres::Transaction;

use crate::support::{Server, event};

/// An event that carries no identity, received in this second.
fn nameless(second: i64) -> NewEvent {
    let mut nameless = event(1, None);
    nameless.classification.identity = Identity::of_body(&nameless.body, Duration::from_secs(60));
    nameless.received_at = Timestamp(second * 1000);
    nameless
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_from_fifty_connections_at_once_is_stored_once_and_acknowledged_to_each() {
    let Some(server) = Server::start() else { return };
    let store = server.builder("crowd").max_connections(50).open().await.unwrap();
    let mut expected = 0;
    for given in [event(1, Some("k")), event(2, None), nameless(1), nameless(1000), nameless(2000)] {
        let all = join_all((0..50).map(|_| store.insert(given.clone()))).await;
        let new = all.iter().filter(|inserted| matches!(inserted, Ok(Inserted::New(_)))).count();
        let known = all.iter().filter(|inserted| matches!(inserted, Ok(Inserted::Duplicate { differs: false, .. })));
        assert_eq!((new, known.count()), (1, 49), "{given:?}: {all:?}");
        expected += 1;
        let listed = store.list(Filter::all(), Page::first(100)).await.unwrap();
        assert_eq!(listed.len(), expected, "{given:?}");
    }
}

#[tokio::test]
async fn functions_and_operators_of_others_are_never_called() {
    let Some(server) = Server::start() else { return };
    // Each fits what the store calls better than PostgreSQL's own would, or is found before it.
    server.sql(
        "CREATE TABLE public.called (name TEXT);
         CREATE FUNCTION public.hashtextextended(text, integer) RETURNS bigint LANGUAGE plpgsql
             AS $$ BEGIN INSERT INTO public.called VALUES ('hash'); RETURN random() * 1e9; END $$;
         CREATE FUNCTION public.joined(text, bigint) RETURNS text LANGUAGE plpgsql
             AS $$ BEGIN INSERT INTO public.called VALUES ('join'); RETURN $1; END $$;
         CREATE OPERATOR public.|| (FUNCTION = public.joined, LEFTARG = text, RIGHTARG = bigint);
         CREATE FUNCTION public.insert_event() RETURNS int LANGUAGE sql AS 'SELECT 1';
         CREATE TABLE public.events (id INT); CREATE TABLE public.version (version BIGINT)",
    );
    let store = server.store("besieged").await;
    for given in [event(1, Some("k")), event(2, Some("k")), nameless(1), nameless(1000)] {
        assert!(matches!(store.insert(given).await.unwrap(), Inserted::New(_)));
    }
    let leased = store.lease(LeaseRequest::new(Timestamp(1 << 50), Timestamp(i64::MAX), 9, 9)).await.unwrap();
    assert_eq!(leased.len(), 3, "one of the key, and two without");
    store.complete(leased[0].lease(), Timestamp(5)).await.unwrap();
    let ids: Vec<_> = leased.iter().map(|event| event.id).collect();
    store.retry(ids.clone(), Timestamp(5)).await.unwrap();
    store.discard(ids, Timestamp(5)).await.unwrap();
    store.stats().await.unwrap();
    assert_eq!(server.sql("SELECT string_agg(DISTINCT name, ', ') FROM public.called"), "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_is_given_up_in_the_middle_of_a_statement_is_in_nobodys_way() {
    let Some(server) = Server::start() else { return };
    let store = server.builder("hung").max_connections(1).time_limit(Duration::from_secs(20)).open().await.unwrap();
    store.insert(event(1, None)).await.unwrap();
    let handler = store.transactional(|transaction: &Transaction<'_>, _: &pivot_inbox::InboxEvent| {
        Box::pin(async move {
            transaction.batch_execute("SELECT pg_sleep(600)").await.unwrap();
            Ok(())
        })
    });
    let request = LeaseRequest::new(Timestamp(1 << 50), Timestamp(1 << 51), 9, 9);
    let leased = store.lease(request).await.unwrap().remove(0);
    // As workers do when its time is over.
    tokio::time::timeout(Duration::from_millis(300), handler.handle(leased)).await.unwrap_err();
    let begun = Instant::now();
    assert!(matches!(store.insert(event(2, None)).await.unwrap(), Inserted::New(_)));
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    // Nor does the server go on with it: the event is free when its lease ends.
    let sleeps = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'";
    while server.sql(sleeps) != "0" {
        assert!(begun.elapsed() < Duration::from_secs(15), "the statement goes on at the server");
    }
    let later = LeaseRequest::new(Timestamp(1 << 52), Timestamp(i64::MAX), 9, 9);
    assert_eq!(store.lease(later).await.unwrap().len(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_hangs_up_while_an_event_waits_for_a_lock_is_in_nobodys_way() {
    let Some(server) = Server::start() else { return };
    let store = server.builder("hangs_up").max_connections(1).time_limit(Duration::from_secs(20)).open().await.unwrap();
    let mut other = server.store("hangs_up").await.pool().get().await.unwrap();
    let held = other.transaction().await.unwrap();
    let lock =
        "SELECT pg_advisory_xact_lock(hashtextextended('acme' || chr(31) || 'k', hashtextextended('hangs_up', 0)))";
    held.batch_execute(lock).await.unwrap();
    let waits = tokio::time::timeout(Duration::from_millis(300), store.insert(event(1, Some("k")))).await;
    waits.unwrap_err();
    let begun = Instant::now();
    assert!(matches!(store.insert(event(2, Some("other"))).await.unwrap(), Inserted::New(_)));
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    held.rollback().await.unwrap();
}

#[tokio::test]
async fn a_role_without_rights_is_told_so_and_acknowledges_nothing() {
    let Some(server) = Server::start() else { return };
    server.sql("CREATE ROLE guest LOGIN");
    let address = server.address().replace("user=postgres", "user=guest");
    let guest = || pivot_inbox_postgres::PostgresStore::builder(address.parse().unwrap()).schema("rights");
    let error = guest().open().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "no right to make the schema: {}", error.full_text());
    let owner = server.store("rights").await;
    let error = guest().open().await.unwrap_err();
    assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "no right to look into it: {}", error.full_text());
    server.sql("GRANT USAGE ON SCHEMA rights TO guest; GRANT SELECT ON ALL TABLES IN SCHEMA rights TO guest");
    let store = guest().open().await.unwrap();
    for error in [store.insert(event(1, None)).await.unwrap_err(), store.check().await.unwrap_err()] {
        assert_eq!(error.kind(), StoreErrorKind::ReadOnly, "{}", error.full_text());
        assert!(error.to_string().contains("give the role the rights"), "{error}");
    }
    server.sql("GRANT ALL ON ALL TABLES IN SCHEMA rights TO guest; REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA rights FROM PUBLIC");
    assert_eq!(store.insert(event(1, None)).await.unwrap_err().kind(), StoreErrorKind::ReadOnly);
    server.sql("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA rights TO guest");
    store.check().await.unwrap();
    assert!(matches!(store.insert(event(1, None)).await.unwrap(), Inserted::New(_)));
    assert_eq!(owner.stats().await.unwrap().waiting, 1);
}
