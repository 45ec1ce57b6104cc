//! Tasks: started, asked for, waited for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use afosto_client::task::TaskError;
use client_core::testing::{Reply, StubTransport};
use serde_json::Value;

use crate::scene::{Scene, scene_with};

/// A task whose start is answered, and then the given states in turn; the last for ever.
fn scene(states: impl IntoIterator<Item = Reply>) -> Scene {
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

async fn start(scene: &Scene) -> afosto_client::task::Task {
    scene.afosto.odr().allocate_order("o").send().await.unwrap().task()
}

const DONE: &str = r#"{"id":"t-1","progress":100,"completed_at":"2024-07-16T12:52:11Z","result":"eyJyb3dzIjogM30="}"#;

#[tokio::test]
async fn a_task_is_waited_for_with_growing_pauses_and_its_progress_told() {
    let scene = scene([
        Reply::json(200, r#"{"progress": 10}"#),
        Reply::json(200, r#"{"progress": 60}"#),
        Reply::json(200, DONE),
    ]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = Arc::clone(&told);
    let task = start(&scene).await;
    assert_eq!(task.id(), Some("t-1"));
    let state = task.wait().on_progress(move |state| tell.lock().unwrap().push(state.progress)).await.unwrap();
    assert_eq!(*told.lock().unwrap(), [Some(10), Some(60), Some(100)]);
    assert_eq!(scene.clock.slept(), [500, 750].map(Duration::from_millis));
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
    let scene = scene([Reply::json(200, "{}"), Reply::status(404)]);
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
    let error = start(&scene).await.wait().at_most(Duration::from_secs(7)).await.unwrap_err();
    let TaskError::Unfinished { after, last } = error else { panic!("{error:?}") };
    assert_eq!((after, last.unwrap().progress), (Duration::from_secs(7), Some(99)));
    let slept: Duration = scene.clock.slept().iter().sum();
    assert_eq!(slept, Duration::from_secs(7));
}

#[tokio::test]
async fn an_answer_without_a_task_says_so() {
    let transport = StubTransport::new(|_| Reply::status(202));
    let scene = scene_with(afosto_client::Credentials::bearer("t"), transport);
    let error = start(&scene).await.wait().await.unwrap_err();
    assert!(error.to_string().contains("x-task-id"), "{error}");
}
