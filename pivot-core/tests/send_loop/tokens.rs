//! Tokens that are refused, and tokens that cannot be had.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pivot_core::auth::TokenCredentials;
use pivot_core::auth::token::{FetchContext, Token, TokenSource};
use pivot_core::testing::{ManualClock, Reply, StubTransport};
use pivot_core::*;

use crate::scene::{LIST, Scene, ok, scene_with};

/// Gives tokens `t1`, `t2`, … , each good for as long as is said.
struct Numbered(Arc<AtomicUsize>, ManualClock, Option<Duration>);

impl TokenSource for Numbered {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        let (number, now, lifetime) = (self.0.fetch_add(1, Ordering::SeqCst) + 1, self.1.now(), self.2);
        Box::pin(async move { Ok(Token::new(format!("t{number}").into(), now, lifetime)) })
    }
}

fn token_scene(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> (Scene, Arc<AtomicUsize>) {
    let (fetched, clock) = (Arc::new(AtomicUsize::new(0)), ManualClock::new());
    let source = Numbered(Arc::clone(&fetched), clock.clone(), None);
    let credentials = TokenCredentials::new(Arc::new(source), Arc::new(clock));
    let transport = StubTransport::new(move |request| answer(request.header("authorization")));
    (scene_with(transport, |builder| builder.credentials(credentials)), fetched)
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_even_for_a_purchase() {
    let (scene, fetched) = token_scene(|token| if token == "Bearer t1" { Reply::status(401) } else { ok() });
    scene.buy().await.unwrap();
    assert_eq!((scene.requests(), fetched.load(Ordering::SeqCst)), (2, 2));

    let (scene, fetched) = token_scene(|_| Reply::json(401, r#"{"code": 42}"#));
    let error = scene.buy().await.unwrap_err();
    assert!(error.is_auth() && !error.may_have_taken_effect());
    assert_eq!((scene.requests(), fetched.load(Ordering::SeqCst), error.attempts()), (2, 2, 2));
}

#[tokio::test]
async fn a_refusal_that_no_token_helps_is_an_error_at_once() {
    let (scene, fetched) = token_scene(|_| Reply::json(401, r#"{"code": 41}"#));
    scene.list().await.unwrap_err();
    assert_eq!((scene.requests(), fetched.load(Ordering::SeqCst)), (1, 1));

    let fixed = scene_with(StubTransport::new(|_| Reply::status(401)), |builder| {
        builder.credentials(StaticCredentials::bearer(&"fixed".into()).unwrap())
    });
    let error = fixed.list().await.unwrap_err();
    assert_eq!(fixed.requests(), 1);
    assert!(error.to_string().contains("check the credentials"), "{error}");
}

struct NoToken;

impl TokenSource for NoToken {
    fn fetch(&self, _: FetchContext) -> BoxFuture<'static, Result<Token, Error>> {
        Box::pin(async { Err(LIST.refused("the token server is on fire")) })
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_sent_and_the_cause_is_told_once() {
    let clock = ManualClock::new();
    let scene = scene_with(StubTransport::new(|_| ok()), |builder| {
        builder.credentials(TokenCredentials::new(Arc::new(NoToken), Arc::new(clock)))
    });
    let error = scene.buy().await.unwrap_err();
    assert_eq!((scene.requests(), error.kind(), error.may_have_taken_effect()), (0, ErrorKind::Token, false));
    assert!(!error.to_string().contains("on fire"), "{error}");
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("on fire"));
}

#[tokio::test]
async fn a_token_ends_by_the_clock_that_its_credentials_were_given() {
    // The client has a clock of its own, which stands still.
    let clock = ManualClock::new();
    let source = Numbered(Arc::default(), clock.clone(), Some(Duration::from_secs(100)));
    let credentials = TokenCredentials::new(Arc::new(source), Arc::new(clock.clone()));
    let scene = scene_with(StubTransport::new(|_| ok()), |builder| builder.credentials(credentials));
    scene.list().await.unwrap();
    clock.advance(Duration::from_secs(200));
    scene.list().await.unwrap();
    let sent = scene.transport.received();
    let sent: Vec<&str> = sent.iter().map(|request| request.header("authorization")).collect();
    assert_eq!(sent, ["Bearer t1", "Bearer t2"]);
}
