//! Tasks: started, asked for, waited for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use afosto_client::task::TaskError;
use pivot_core::testing::{Reply, StubTransport};
use serde_json::Value;

use crate::scene::{Scene, scene_with};

/// A task whose start is answered, and then the given states in turn; the last for ever.
pub(crate) fn scene(states: impl IntoIterator<Item = Reply>) -> Scene {
    let states = Mutex::new(states.into_iter().collect::<std::collections::VecDeque<_>>());
    let transport = StubTransport::new(move |request| {
        if request.method == http::Method::POST {
            return Reply::status(202).header("x-task-id", "t-1");
        }
        assert_eq!(request.url.path(), "/mes/tasks/t-1");
        states.lock().unwrap().pop_front().unwrap_or_else(|| Reply::json(200, r#"{"progress": 99}"#))
    });
    scene_with(afosto_client::Credentials::bearer("t"), transport)
}

pub(crate) async fn start(scene: &Scene) -> afosto_client::task::Task {
    scene.afosto.odr().allocate_order("o").send().await.unwrap().task()
}

pub(crate) const DONE: &str =
    r#"{"id":"t-1","progress":100,"completed_at":"2024-07-16T12:52:11Z","result":"eyJyb3dzIjogM30="}"#;

/// How a wait ends that hears these states in turn, and how many of them it hears.
pub(crate) async fn heard(states: &[&str]) -> (Result<afosto_client::task::TaskState, TaskError>, usize) {
    let scene = scene(states.iter().map(|state| Reply::json(200, (*state).to_owned())).collect::<Vec<_>>());
    let end = start(&scene).await.wait().timeout(Duration::from_secs(20)).await;
    (end, scene.transport.received().len() - 1)
}

#[tokio::test]
async fn a_task_is_waited_for_with_growing_pauses_and_its_progress_told() {
    let scene = scene([
        Reply::json(200, r#"{"progress": 10}"#),
        Reply::json(200, r#"{"progress": 60}"#),
        Reply::json(200, DONE),
    ]);
    let progress = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&progress);
    let task = start(&scene).await;
    assert_eq!(task.id(), Some("t-1"));
    let state = task.wait().on_progress(move |state| record.lock().unwrap().push(state.progress)).await.unwrap();
    assert_eq!(*progress.lock().unwrap(), [Some(10), Some(60), Some(100)]);
    assert_eq!(scene.clock.recorded_sleeps(), [500, 750].map(Duration::from_millis));
    assert_eq!(state.json::<Value>().unwrap()["rows"], 3);
}

#[tokio::test]
async fn a_result_is_json_in_base64_or_not_or_a_text() {
    for (result, expected) in
        [("{\\\"a\\\": 1}", r#"{"a": 1}"#), ("eyJyb3dzIjogM30=", r#"{"rows": 3}"#), ("done", "done")]
    {
        let scene = scene([Reply::json(200, format!(r#"{{"is_success":true,"result":"{result}"}}"#))]);
        let state = start(&scene).await.wait().await.unwrap();
        assert_eq!(state.bytes().unwrap(), expected.as_bytes());
    }
    let scene = scene([Reply::json(200, r#"{"is_success":true}"#)]);
    let state = start(&scene).await.wait().await.unwrap();
    assert!(state.bytes().is_none() && state.json::<Value>().is_err());
}

#[tokio::test]
async fn a_task_that_is_not_known_yet_or_fails_in_passing_is_asked_for_again() {
    let lost = || Reply::status(404);
    let scene = scene([lost(), lost(), Reply::status(500), Reply::json(200, DONE)]);
    assert!(start(&scene).await.wait().await.is_ok());
}

#[tokio::test]
async fn a_task_that_was_known_and_is_gone_is_an_error_and_so_is_one_never_found() {
    let scene = scene([Reply::json(200, r#"{"progress": 0}"#), Reply::status(404)]);
    assert!(matches!(start(&scene).await.wait().await, Err(TaskError::Call(error)) if error.is_not_found()));
    let scene = self::scene((0..1000).map(|_| Reply::status(404)));
    assert!(matches!(start(&scene).await.wait().await, Err(TaskError::Call(error)) if error.is_not_found()));
}

#[tokio::test]
async fn a_task_that_ends_badly_is_an_error_with_its_state() {
    let scene = scene([Reply::json(200, r#"{"id":"t-1","is_success":false,"result":"no stock"}"#)]);
    let error = start(&scene).await.wait().await.unwrap_err();
    assert_eq!(error.to_string(), "the task t-1 failed");
    assert!(matches!(error, TaskError::Failed(state) if state.result.as_deref() == Some("no stock")));
}

#[tokio::test]
async fn waiting_ends_when_the_time_is_up_and_tells_what_was_last_heard() {
    let scene = scene([]);
    let error = start(&scene).await.wait().timeout(Duration::from_secs(7)).await.unwrap_err();
    let TaskError::TimedOut { after, last } = error else { panic!("{error:?}") };
    assert_eq!((after, last.unwrap().progress), (Duration::from_secs(7), Some(99)));
    let slept: Duration = scene.clock.recorded_sleeps().iter().sum();
    assert_eq!(slept, Duration::from_secs(7));
}

#[tokio::test]
async fn an_answer_without_a_task_says_so() {
    let transport = StubTransport::new(|_| Reply::status(202));
    let scene = scene_with(afosto_client::Credentials::bearer("t"), transport);
    let error = start(&scene).await.wait().await.unwrap_err();
    assert!(error.to_string().contains("x-task-id"), "{error}");
}

#[tokio::test]
async fn a_task_in_another_object_is_read_and_an_object_without_a_tasks_fields_is_none() {
    for wrapped in [
        format!(r#"{{"data": {DONE}}}"#),
        format!(r#"{{"data": [{DONE}], "meta": null}}"#),
        format!(r#"{{"task": {DONE}}}"#),
        format!(r#"[{{"data": {DONE}}}]"#),
        format!(r#"{{"data": {{"task": {DONE}}}}}"#),
    ] {
        let (outcome, heard) = heard(&[&wrapped]).await;
        assert_eq!((outcome.unwrap().id.as_deref(), heard), (Some("t-1"), 1), "{wrapped}");
    }
    // Its own fields come before what is called as a wrapper is.
    let (outcome, _) = heard(&[r#"{"id": "t-1", "is_success": true, "data": {"id": "other"}}"#]).await;
    assert_eq!(outcome.unwrap().id.as_deref(), Some("t-1"));
    for none in [
        "{}",
        r#"{"state": "running"}"#,
        r#"{"data": null}"#,
        r#"{"data": {}}"#,
        r#"{"data": [1]}"#,
        r#"{"data": {"data": {"data": {"data": {"data": {"id": "t-1"}}}}}}"#,
        r#"{"code": 404, "message": "no such task"}"#,
        r#"{"code": 404, "description": "no such task"}"#,
        r#"{"id": "req-9", "success": false, "message": "denied"}"#,
        "[{}]",
        "[[]]",
    ] {
        let scene = scene((0..4).map(|_| Reply::json(200, none)));
        let task = start(&scene).await;
        assert!(matches!(task.poll().await, Err(TaskError::Call(_))), "{none}");
        assert!(matches!(task.wait().await, Err(TaskError::Call(_))), "{none}");
        assert_eq!(scene.transport.received().len(), 1 + 1 + 3, "{none}: not asked for without end");
    }
}

#[tokio::test]
async fn the_state_of_another_task_ends_no_wait() {
    for id in ["\"t-2\"", "7", "\"T-1x\""] {
        let other = format!(r#"{{"id": {id}, "progress": 100, "completed_at": "2024-07-16T12:52:11Z"}}"#);
        let (outcome, heard) = heard(&[&other, &other, &other, DONE]).await;
        let Err(TaskError::Call(error)) = outcome else { panic!("{other}: {outcome:?}") };
        assert!(error.to_string().contains("another task"), "{error}");
        assert_eq!(heard, 3, "{other}: not asked for without end");
    }
    // What names nothing names no other, and a server may write an id in capitals.
    for id in ["null", "\"\"", "0", "\"T-1\"", "\" t-1 \""] {
        let own = format!(r#"{{"id": {id}, "completed_at": "2024-07-16T12:52:11Z"}}"#);
        assert!(heard(&[&own]).await.0.is_ok(), "{own}");
    }
}

#[tokio::test]
async fn a_state_keeps_every_digit_and_tells_what_does_not_fit() {
    let json = r#"{"id":12345678901234567890123,"is_success":[],"completed_at":[2024,7,16],"rows":[1.10],"result":12345678901234567890.10}"#;
    let state: afosto_client::task::TaskState = pivot_json::from_slice(json.as_bytes()).unwrap();
    assert!(state.is_finished() && state.ended_badly());
    assert_eq!(state.id.as_deref(), Some("12345678901234567890123"));
    assert_eq!(state.result.as_deref(), Some("12345678901234567890.10"));
    assert_eq!(state.fields["rows"].as_json(), "[1.10]");
    for digits in ["12345678901234567890123", "12345678901234567890.10", "[1.10]", "[2024,7,16]"] {
        assert!(pivot_json::to_string(&state).contains(digits), "{digits}");
    }
    let misfits = pivot_json::misfits(&state);
    assert_eq!(misfits.iter().map(|misfit| misfit.path()).collect::<Vec<_>>(), ["is_success", "completed_at"]);
    for (odd, field) in [
        (r#"{"id": [], "progress": 5}"#, "id"),
        (r#"{"progress": "soon"}"#, "progress"),
        (r#"{"is_success": "perhaps"}"#, "is_success"),
        (r#"{"id": "t-1", "completed_at": [2024, 1, 1]}"#, "completed_at"),
    ] {
        let error = pivot_json::from_slice_strict::<afosto_client::task::TaskState>(odd.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(field), "{odd}: {error}");
        let state: afosto_client::task::TaskState = pivot_json::from_slice(odd.as_bytes()).unwrap();
        assert_eq!(pivot_json::misfits(&state)[0].path(), field);
    }
    for wrapped in [r#"[{"id": "t-1"}]"#, r#"{"data": {"id": "t-1"}}"#] {
        assert!(pivot_json::from_slice::<afosto_client::task::TaskState>(wrapped.as_bytes()).is_ok());
        assert!(pivot_json::from_slice_strict::<afosto_client::task::TaskState>(wrapped.as_bytes()).is_err());
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_passed_over_but_not_for_ever() {
    for odd in ["", "<html>busy</html>", "null", "[]", "\"busy\"", "7"] {
        let (outcome, _) = heard(&[odd, r#"{"progress": 7}"#, odd, odd, DONE]).await;
        assert!(outcome.is_ok(), "{odd}");
        let (outcome, heard) = heard(&[odd, odd, odd, DONE]).await;
        assert!(matches!(outcome, Err(TaskError::Call(_))), "{odd}");
        assert_eq!(heard, 3);
    }
}

/// A vendor that never answers, but lets time pass.
#[derive(Clone)]
struct Stalled(pivot_core::testing::ManualClock);

impl pivot_core::Transport for Stalled {
    fn send(
        &self,
        request: http::Request<pivot_core::transport::RequestBody>,
    ) -> pivot_core::BoxFuture<
        '_,
        Result<http::Response<pivot_core::transport::Body>, pivot_core::transport::TransportError>,
    > {
        Box::pin(async move {
            if request.method() == http::Method::POST {
                let body = pivot_core::transport::Body::from(bytes::Bytes::new());
                return Ok(http::Response::builder().status(202).header("x-task-id", "t-1").body(body).unwrap());
            }
            loop {
                self.0.advance(Duration::from_millis(100));
                tokio::task::yield_now().await;
            }
        })
    }
}

#[tokio::test]
async fn the_time_for_a_wait_bounds_the_call_that_is_under_way_too() {
    for at_most in [Duration::ZERO, Duration::from_millis(1), Duration::from_secs(5), Duration::from_secs(45)] {
        let clock = pivot_core::testing::ManualClock::new();
        let (carrier, time) = (Stalled(clock.clone()), clock.clone());
        let afosto = afosto_client::AfostoClient::builder(
            afosto_client::Environment::Production,
            afosto_client::Credentials::bearer("t"),
        );
        let afosto = afosto.configure(move |core| core.transport(carrier.clone()).clock(time.clone())).build().unwrap();
        let task = afosto.odr().allocate_order("o").send().await.unwrap().task();
        let started = pivot_core::Clock::now(&clock);
        let error = task.wait().timeout(at_most).await.unwrap_err();
        let took = pivot_core::Clock::now(&clock).duration_since(started);
        assert!(took <= at_most + Duration::from_millis(100), "{took:?} of {at_most:?}");
        assert!(matches!(error, TaskError::TimedOut { .. } | TaskError::Unheard { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_pause_that_the_vendor_asks_for_is_kept_and_none_that_the_wait_has_no_time_for() {
    let busy = |seconds: &str| Reply::status(429).header("retry-after", seconds);
    let client = |states: Vec<Reply>| {
        let states = Mutex::new(states.into_iter());
        let transport = StubTransport::new(move |request| {
            if request.method == http::Method::POST {
                return Reply::status(202).header("x-task-id", "t-1");
            }
            states.lock().unwrap().next().unwrap_or_else(|| Reply::json(200, DONE))
        });
        let clock = pivot_core::testing::ManualClock::new();
        let (carrier, time) = (transport.clone(), clock.clone());
        let afosto = afosto_client::AfostoClient::builder(
            afosto_client::Environment::Production,
            afosto_client::Credentials::bearer("t"),
        );
        let retry = pivot_core::RetryPolicy::none();
        let configure = move |core: pivot_core::ClientBuilder| {
            core.transport(carrier.clone()).clock(time.clone()).retry(retry.clone())
        };
        (afosto.configure(configure).build().unwrap(), clock)
    };
    let (afosto, clock) = client(vec![busy("7"), Reply::status(503)]);
    afosto.odr().allocate_order("o").send().await.unwrap().task().wait().await.unwrap();
    assert_eq!(clock.recorded_sleeps(), [Duration::from_secs(7), Duration::from_millis(750)]);
    let (afosto, clock) = client(vec![busy("60")]);
    let error =
        afosto.odr().allocate_order("o").send().await.unwrap().task().wait().timeout(Duration::from_secs(30)).await;
    let Err(TaskError::Unheard { source, .. }) = error else { panic!("{error:?}") };
    assert_eq!((source.retry_after(), clock.recorded_sleeps().len()), (Some(Duration::from_secs(60)), 0));
}
