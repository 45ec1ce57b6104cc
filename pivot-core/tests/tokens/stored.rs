//! Tokens from a store of any kind: which are used, when they are renewed, and what a broken store does.

mod scene;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use http::Method;
use pivot_core::auth::token::TokenCache;
use pivot_core::auth::token_store::StoredToken;
use pivot_core::endpoint::{ErrorClass, ErrorDetails, ErrorResponse};
use pivot_core::testing::Reply;
use pivot_core::*;
use scene::{Break, Broken, Memory, State, scene};

async fn token(cache: &TokenCache) -> String {
    cache.get().await.unwrap().secret().expose().to_owned()
}

#[tokio::test]
async fn a_stored_token_is_used_only_if_it_is_ours_valid_and_can_be_sent() {
    let scene = scene();
    let good = scene.stored("stored");
    let with = |change: &dyn Fn(&mut StoredToken)| {
        let mut token = good.clone();
        change(&mut token);
        token
    };
    let past = scene.clock.system_time() - Duration::from_secs(1);
    let cases: [(&str, StoredToken, bool); 17] = [
        ("as it is", good.clone(), true),
        ("without a limit", with(&|token| (token.refresh_at, token.expires_at) = (None, None)), true),
        ("without a moment of renewal", with(&|token| token.refresh_at = None), true),
        ("due to be renewed", with(&|token| token.refresh_at = Some(past)), true),
        ("of a key of another client", with(&|token| token.key = "other".into()), false),
        ("without a key", with(&|token| token.key = String::new()), false),
        ("ended", with(&|token| token.expires_at = Some(past)), false),
        ("ending now", with(&|token| token.expires_at = scene.in_(0)), false),
        ("ended long ago", with(&|token| token.expires_at = Some(SystemTime::UNIX_EPOCH)), false),
        ("ending in a thousand years", with(&|token| token.expires_at = scene.in_(1000 * 365 * 86_400)), false),
        ("empty", with(&|token| token.secret = "".into()), false),
        ("blank", with(&|token| token.secret = " \t".into()), false),
        ("with a line break", with(&|token| token.secret = "sto\nred".into()), false),
        ("with a line break at its end", with(&|token| token.secret = "stored\r\n".into()), false),
        ("with a zero byte", with(&|token| token.secret = "stored\0".into()), false),
        ("with what could not be read", with(&|token| token.secret = "stored\u{fffd}".into()), false),
        ("larger than any header", with(&|token| token.secret = "x".repeat(100_000).into()), false),
    ];
    for (what, stored, is_used) in cases {
        let (fresh, store) = (self::scene(), Memory::of(stored));
        let given = token(&fresh.process(&store)).await;
        assert_eq!((given == "stored", fresh.asked()), (is_used, usize::from(!is_used)), "{what}");
        assert_eq!(store.secret().as_deref(), Some(if is_used { "stored" } else { "t1" }), "{what}");
    }
}

#[tokio::test]
async fn a_token_is_renewed_at_the_same_moment_with_and_without_a_store() {
    let renewed_after = async |store: Option<Memory>| {
        let scene = scene();
        let cache = match &store {
            Some(store) => scene.process(store),
            None => TokenCache::new(Arc::new(scene.source.clone()), Arc::new(scene.clock.clone())),
        };
        let mut seconds = 0;
        while token(&cache).await == "t1" {
            scene.clock.advance(Duration::from_secs(1));
            seconds += 1;
        }
        assert_eq!(token(&cache).await, "t2");
        seconds
    };
    assert_eq!(renewed_after(None).await, 3540);
    assert_eq!(renewed_after(Some(Memory::default())).await, 3540);
}

#[tokio::test]
async fn a_token_is_renewed_before_its_end_although_the_store_does_not_record_the_moment() {
    // One minute before the end, or a tenth of what is left when the process first sees the token.
    for (left, expected) in [(None, 3540), (Some(3600), 3540), (Some(600), 540), (Some(300), 270), (Some(20), 18)] {
        let scene = scene();
        let store = Memory { keeps_the_end_only: true, ..Memory::default() };
        if let Some(left) = left {
            let stored = scene.stored("stored").lifetime(None, scene.in_(left));
            *store.token.lock().unwrap() = Some(stored);
        }
        let cache = scene.process(&store);
        let first = token(&cache).await;
        let mut seconds = 0;
        while token(&cache).await == first {
            scene.clock.advance(Duration::from_secs(1));
            seconds += 1;
        }
        assert_eq!((seconds, scene.asked()), (expected, 1 + usize::from(left.is_none())), "{left:?}");
    }
}

#[tokio::test]
async fn a_process_that_starts_late_in_a_tokens_life_uses_it_and_renews_it_in_time() {
    for (age, first, second) in [
        (0, "t1", "t1"),
        (3000, "t1", "t1"),
        (3539, "t1", "t2"),
        (3560, "t1", "t2"),
        (3599, "t1", "t2"),
        (3600, "t2", "t2"),
    ] {
        let (scene, store) = (scene(), Memory::default());
        assert_eq!(token(&scene.process(&store)).await, "t1");
        scene.clock.advance(Duration::from_secs(age));
        let late = scene.process(&store);
        assert_eq!(token(&late).await, first, "{age}");
        scene.clock.advance(Duration::from_secs(6));
        assert_eq!(token(&late).await, second, "{age}");
        // And what it renewed is there for the next.
        assert_eq!((token(&scene.process(&store)).await.as_str(), store.secret().as_deref()), (second, Some(second)));
    }
}

#[tokio::test]
async fn of_the_processes_that_share_a_store_one_renews() {
    let (scene, store) = (scene(), Memory::default());
    let processes: Vec<_> = (0..5).map(|_| scene.process(&store)).collect();
    for process in &processes {
        assert_eq!(token(process).await, "t1");
    }
    scene.clock.advance(Duration::from_secs(3550));
    for process in &processes {
        assert_eq!(token(process).await, "t2");
    }
    assert_eq!(scene.asked(), 2);
}

#[tokio::test]
async fn a_stored_token_that_is_still_valid_serves_while_no_other_is_given() {
    for state in [State::Failing, State::Silent] {
        let (scene, store) = (scene(), Memory::default());
        assert_eq!(token(&scene.process(&store)).await, "t1");
        *scene.source.state.lock().unwrap() = state;
        scene.clock.advance(Duration::from_secs(3560));
        let late = scene.process(&store);
        for second in 3560..3600 {
            let given = token(&late).await;
            assert_eq!(given, "t1", "{state:?}, second {second}");
            scene.clock.advance(Duration::from_secs(1));
        }
    }
}

static ACME: Vendor = Vendor::new(
    "acme",
    // Only code 42 says that a new token would help.
    |answer: &ErrorResponse<'_>| {
        let code = String::from_utf8_lossy(answer.body).into_owned();
        let class = match (answer.status.as_u16(), code.as_str()) {
            (401, "42") => ErrorClass::TokenExpired,
            (401, "") => ErrorClass::FromStatus,
            (401, _) => ErrorClass::InvalidCredentials,
            _ => ErrorClass::FromStatus,
        };
        ErrorDetails { class, code: Some(code), ..ErrorDetails::default() }
    },
);
static LIST: Endpoint = Endpoint::new(&ACME, "list_parts", Method::GET, "/parts");

#[tokio::test]
async fn a_stored_token_that_any_401_refuses_is_dropped_and_renewed_once() {
    for code in ["42", "41", "40", "", "4711", "<html>"] {
        let scene = scene();
        let store = Memory::of(scene.stored("stale"));
        let (client, transport) = scene.client(&store, move |token| match token {
            "Bearer stale" => Reply::status(401).body(code),
            _ => Reply::json(200, "[]"),
        });
        client.execute(RequestParts::new(&LIST)).await.unwrap_or_else(|error| panic!("{code}: {error}"));
        assert_eq!((transport.received().len(), scene.asked()), (2, 1), "{code}");
        assert_eq!(store.secret().as_deref(), Some("t1"), "{code}");
    }
}

#[tokio::test]
async fn a_refused_token_is_dropped_from_the_store_even_if_no_other_is_given() {
    let scene = scene();
    *scene.source.state.lock().unwrap() = State::Failing;
    let store = Memory::of(scene.stored("stale"));
    let (client, _) = scene.client(&store, |_| Reply::status(401).body("41"));
    client.execute(RequestParts::new(&LIST)).await.unwrap_err();
    assert_eq!(store.secret(), None);
}

#[tokio::test]
async fn a_vendor_that_refuses_every_token_is_asked_for_one_new_token_a_call_at_most() {
    for (code, requests, asked) in [("42", 2, 1), ("41", 2, 1)] {
        let scene = scene();
        let store = Memory::of(scene.stored("stale"));
        let (client, transport) = scene.client(&store, move |_| Reply::status(401).body(code));
        client.execute(RequestParts::new(&LIST)).await.unwrap_err();
        assert_eq!((transport.received().len(), scene.asked()), (requests, asked), "{code}");
    }
}

#[tokio::test]
async fn a_token_that_was_good_for_a_while_is_renewed_on_any_401_and_a_new_one_is_not() {
    for (age, renewals) in [(0, 0), (59, 0), (60, 1), (1800, 1)] {
        let (scene, store) = (scene(), Memory::default());
        let revoked = Arc::new(AtomicBool::new(false));
        let (client, _) = scene.client(&store, {
            let revoked = Arc::clone(&revoked);
            move |token| match revoked.load(Ordering::SeqCst) && token == "Bearer t1" {
                true => Reply::status(401).body("41"),
                false => Reply::json(200, "[]"),
            }
        });
        client.execute(RequestParts::new(&LIST)).await.unwrap();
        revoked.store(true, Ordering::SeqCst);
        scene.clock.advance(Duration::from_secs(age));
        let outcome = client.execute(RequestParts::new(&LIST)).await;
        assert_eq!((outcome.is_ok(), scene.asked()), (renewals == 1, 1 + renewals), "{age}");
    }
}

#[tokio::test]
async fn a_store_that_fails_panics_or_is_silent_fails_no_call() {
    for call in ["load", "save", "remove", "lock"] {
        for how in [Broken::Fails, Broken::Panics, Broken::IsSilent] {
            let scene = scene();
            let store = Memory { breaks: Some(Break { call, how }), ..Memory::of(scene.stored("stale")) };
            let (client, _) = scene.client(&store, |token| match token {
                "Bearer stale" => Reply::status(401).body("41"),
                _ => Reply::json(200, "[]"),
            });
            let parts = RequestParts::new(&LIST).timeout(Duration::from_secs(4));
            let calling = tokio::spawn(async move { client.execute(parts).await });
            // Time passes for whoever waits for the store.
            while !calling.is_finished() {
                scene.clock.advance(Duration::from_millis(if how == Broken::IsSilent { 10 } else { 0 }));
                tokio::task::yield_now().await;
            }
            let outcome = calling.await.unwrap();
            outcome.unwrap_or_else(|error| panic!("{call} {how:?}: {error}"));
        }
    }
}

#[tokio::test]
async fn a_lock_that_another_holds_leaves_a_call_the_time_to_ask() {
    for total in [1, 2, 10, 60, 3600] {
        let scene = scene();
        let store = Memory::default();
        store.is_held.store(true, Ordering::SeqCst);
        let (client, _) = scene.client(&store, |_| Reply::json(200, "[]"));
        let parts = RequestParts::new(&LIST).timeout(Duration::from_secs(total));
        let begun = scene.clock.now();
        client.execute(parts).await.unwrap_or_else(|error| panic!("{total}: {error}"));
        let waited = scene.clock.now() - begun;
        assert!(waited <= Duration::from_secs(10).min(Duration::from_secs(total) / 4), "{total}: {waited:?}");
        assert_eq!(scene.asked(), 1);
    }
}
