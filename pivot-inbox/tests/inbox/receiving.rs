//! From a delivery to the store: what is stored, what is answered.

use std::time::Duration;

use http::HeaderMap;
use pivot_core::webhook::{Authenticator, Envelope, EventSource};
use pivot_inbox::testing::MemoryStore;
use pivot_inbox::{EventState, Filter, Inbox, Inserted, ParkReason, Replayed, StoreErrorKind};

use super::scene::scene;

/// Bodies are `NUMBER KIND`; the kind `new` is not known, and what has no kind is no event.
static SOURCE: EventSource = EventSource::new("acme", |body| read(body, "new"));
/// The same in a later version, which knows all kinds and can read what has none.
static LATER: EventSource = EventSource::new("acme", |body| match read(body, "") {
    Err(_) => Ok(Envelope::new().identified_by([std::str::from_utf8(body).ok()]).of_type(Some("bare"), true)),
    read => read,
});

fn read(body: &[u8], unknown: &str) -> Result<Envelope, pivot_json::DecodeError> {
    let text = String::from_utf8_lossy(body).into_owned();
    let Some((number, kind)) = text.split_once(' ') else {
        return Err(pivot_json::DecodeError::at("", "no kind"));
    };
    let envelope = Envelope::new().identified_by([Some(number)]).ordered_by([Some("k")]);
    Ok(envelope.of_type(Some(kind), kind != unknown))
}

#[tokio::test]
async fn a_delivery_is_acknowledged_when_it_is_stored_and_again_when_it_was_stored_before() {
    let scene = scene();
    let receiver = scene.inbox.receiver(&SOURCE, Authenticator::query("key", "k")).build();
    for (query, body, status, stored) in [
        (Some("key=k"), "1 known", 200, 1),
        (Some("key=k"), "1 known", 200, 1),
        (Some("key=x"), "2 known", 401, 1),
        (None, "2 known", 401, 1),
        (Some("key=k"), "2 known", 200, 2),
        (Some("key=k"), "3 new", 200, 3),
        (Some("key=k"), "rubbish", 200, 4),
        (Some("key=k"), "", 200, 5),
    ] {
        let receipt = receiver.receive(&HeaderMap::new(), query, body.as_bytes()).await;
        assert_eq!(receipt.status(), status, "{body} {query:?}");
        assert_eq!(scene.all().await.len(), stored, "{body} {query:?}");
    }
    let parked: Vec<_> = scene.all().await.iter().map(|event| (event.state, event.park_reason)).collect();
    let waiting = (EventState::Waiting, None);
    let unreadable = (EventState::Parked, Some(ParkReason::Unreadable));
    let unknown = (EventState::Parked, Some(ParkReason::UnknownKind));
    assert_eq!(parked, [waiting, waiting, unknown, unreadable, unreadable]);
    let counts = scene.counters.snapshot();
    assert_eq!((counts.stored, counts.duplicates, counts.parked, counts.refused), (5, 1, 3, 0));
}

#[tokio::test]
async fn while_the_store_cannot_be_written_the_answer_asks_for_the_event_again() {
    let scene = scene();
    let receiver = scene.inbox.receiver(&SOURCE, Authenticator::allow_all()).build();
    for (kind, seconds) in [(StoreErrorKind::Full, 30), (StoreErrorKind::Overloaded, 5), (StoreErrorKind::Gone, 30)] {
        scene.store.fail_with(Some(kind));
        for body in ["1 known", "rubbish"] {
            let receipt = receiver.receive(&HeaderMap::new(), None, body.as_bytes()).await;
            assert_eq!((receipt.status().as_u16(), receipt.retry_after()), (503, Some(seconds)), "{kind:?} {body}");
        }
    }
    scene.store.fail_with(None);
    let receipt = receiver.receive(&HeaderMap::new(), None, b"1 known").await;
    assert_eq!(receipt.status(), 200);
    assert_eq!((scene.all().await.len(), scene.counters.snapshot().refused), (1, 6));
}

#[tokio::test]
async fn what_cannot_be_decoded_is_refused_and_stored_as_it_came() {
    let scene = scene();
    let receiver = scene.inbox.receiver(&SOURCE, Authenticator::query("key", "k")).build();
    for (name, value, status) in [
        ("content-encoding", "gzip", 400),
        ("content-encoding", "br", 415),
        ("content-type", "text/plain; charset=utf-16", 415),
    ] {
        let headers = HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())]);
        let before = scene.all().await.len();
        assert_eq!(receiver.receive(&headers, None, b"x").await.status(), 401);
        assert_eq!(scene.all().await.len(), before, "nothing is stored that is not authenticated");
        let body = format!("not really {value}");
        assert_eq!(receiver.receive(&headers, Some("key=k"), body.as_bytes()).await.status(), status, "{value}");
        let last = scene.all().await.pop().unwrap();
        assert_eq!((last.state, last.park_reason), (EventState::Parked, Some(ParkReason::Unreadable)));
        let stored = scene.inbox.show(last.id).await.unwrap().unwrap();
        assert_eq!(stored.body, body.as_bytes());
        assert_eq!(stored.summary.coding.as_deref(), (value == "gzip").then_some("gz"));
    }
    scene.store.fail_with(Some(StoreErrorKind::Full));
    let gzip = HeaderMap::from_iter([(http::header::CONTENT_ENCODING, "gzip".parse().unwrap())]);
    assert_eq!(receiver.receive(&gzip, Some("key=k"), b"x").await.status(), 503, "it is asked for again");
}

#[tokio::test]
async fn an_event_without_an_identity_is_known_by_its_body_for_a_while() {
    let scene = scene();
    for (body, after, is_new) in
        [("rubbish", 0, true), ("rubbish", 60, false), ("other", 0, true), ("rubbish", 86_400, true)]
    {
        scene.clock.advance(Duration::from_secs(after));
        let inserted = scene.inbox.accept(&SOURCE, body).await.unwrap();
        assert_eq!(matches!(inserted, Inserted::New(_)), is_new, "{body} {after}");
    }
}

#[tokio::test]
async fn what_is_parked_is_replayed_by_a_version_that_can_read_it() {
    let scene = scene();
    for body in ["1 known", "2 new", "3", "1"] {
        scene.inbox.accept(&SOURCE, body).await.unwrap();
    }
    let nothing = scene.inbox.replay(&SOURCE).await.unwrap();
    assert_eq!((nothing.waiting, nothing.parked, nothing.duplicates), (0, 3, 0));
    let replayed = scene.inbox.replay(&LATER).await.unwrap();
    assert_eq!((replayed.waiting, replayed.parked, replayed.duplicates), (2, 0, 1));
    assert_eq!(scene.inbox.replay(&LATER).await.unwrap(), Replayed::default());
    let states: Vec<_> = scene.all().await.iter().map(|event| event.state).collect();
    use EventState::{Discarded, Waiting};
    assert_eq!(states, [Waiting, Waiting, Waiting, Discarded], "the last turned out to be the first");
    // A vendor that sends it again sends a duplicate.
    assert!(matches!(scene.inbox.accept(&LATER, "3").await.unwrap(), Inserted::Duplicate { .. }));
}

#[tokio::test]
async fn unknown_kinds_are_handled_where_that_is_wanted() {
    let inbox = Inbox::builder(MemoryStore::default()).handle_unknown_kinds().build();
    inbox.accept(&SOURCE, "1 new").await.unwrap();
    inbox.accept(&SOURCE, "rubbish").await.unwrap();
    let stats = inbox.stats().await.unwrap();
    assert_eq!((stats.waiting, stats.parked), (1, 1), "what cannot be read is parked all the same");
}

#[tokio::test]
async fn operators_list_export_retry_and_discard() {
    let scene = scene();
    for number in 0..450 {
        scene.inbox.accept(&SOURCE, format!("{number} known")).await.unwrap();
    }
    let mut bodies = Vec::new();
    let taken: Result<(), pivot_inbox::StoreError> = scene
        .inbox
        .export(&Filter::all(), |event| {
            bodies.push(event.body);
            Ok(())
        })
        .await;
    taken.unwrap();
    assert_eq!((bodies.len(), bodies[449].as_ref()), (450, &b"449 known"[..]));
    assert_eq!(scene.inbox.discard_all(&Filter::all().source("acme")).await.unwrap(), 450);
    assert_eq!(scene.inbox.retry_all(&Filter::all().state(EventState::Discarded)).await.unwrap(), 450);
    assert_eq!(scene.inbox.retry_all(&Filter::all().source("other")).await.unwrap(), 0);
}
