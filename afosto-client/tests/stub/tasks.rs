//! Tasks: started, asked for, waited for.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use afosto_client::task::TaskError;
use pivot_core::testing::{Reply, StubTransport};
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

/// How a wait ends that hears these states in turn, and how many of them it hears.
async fn heard(states: &[&str]) -> (Result<afosto_client::task::TaskState, TaskError>, usize) {
    let scene = scene(states.iter().map(|state| Reply::json(200, (*state).to_owned())).collect::<Vec<_>>());
    let end = start(&scene).await.wait().timeout(Duration::from_secs(20)).await;
    (end, scene.transport.received().len() - 1)
}

#[tokio::test]
async fn an_end_that_is_none_does_not_end_a_wait() {
    for end in [
        r#""0001-01-01T00:00:00Z""#,
        r#""0001-01-01T00:00:00""#,
        r#""0000-00-00 00:00:00""#,
        r#""0000-00-00T00:00:00Z""#,
        r#""1970-01-01T00:00:00Z""#,
        r#""1970-01-01 00:00:00""#,
        r#""1970-01-01T01:00:00+01:00""#,
        r#""9999-12-31T23:59:59Z""#,
        // The zero dates of Windows, spreadsheets, the Macintosh, FAT, GPS, PostgreSQL and Apple; and in other zones.
        r#""1601-01-01T00:00:00Z""#,
        r#""1753-01-01T00:00:00""#,
        r#""1899-12-30T00:00:00Z""#,
        r#""1900-01-01 00:00:00""#,
        r#""1904-01-01T00:00:00Z""#,
        r#""1970-01-02T00:00:00Z""#,
        r#""1980-01-01T00:00:00Z""#,
        r#""1980-01-06""#,
        r#""2000-01-01T00:00:00+02:00""#,
        r#""2001-01-01T14:00:00Z""#,
        r#"{"date": "1980-01-01 00:00:00.000000", "timezone": "UTC"}"#,
        // The future: an estimate, the end of 32 bits, the largest dates of several systems.
        r#""2025-01-02T00:10:00Z""#,
        r#""2025-01-03 12:00:00""#,
        r#""2038-01-19T03:14:07Z""#,
        r#""2079-06-06""#,
        r#""2999-12-31T23:59:59Z""#,
        r#""+10000-01-01T00:00:00Z""#,
        "2147483647",
        "4102444800000",
        "1e300",
        "946684800",
        "false",
        "true",
        "0",
        "1",
        "-1",
        r#""0""#,
        "-62135596800",
        "null",
        r#""""#,
        r#""  ""#,
        r#""never""#,
        r#""None""#,
        "{}",
        "[]",
        r#"["2024-07-16T12:52:11Z"]"#,
        "[1, 1, 1]",
        "[2024, 7]",
        "[2024, 13, 45]",
        "[2999, 1, 1]",
        "10101",
        r#""19700101T000000Z""#,
        r#""/Date(0)/""#,
        r#""/Date(-62135596800000)/""#,
        r#"{"seconds": 0}"#,
        r#"{"date": "0000-00-00 00:00:00"}"#,
        r#"{"date": {"date": "2024-07-16T12:52:11Z"}}"#,
    ] {
        // A flag that is true from the start says no more than one that is false: something else must say that it is over.
        for more in [
            "",
            r#", "is_success": true"#,
            r#", "is_success": 1"#,
            r#", "is_success": false"#,
            r#", "is_success": null"#,
            r#", "is_success": {}"#,
        ] {
            let running = format!(r#"{{"id": "t-1", "progress": 10, "completed_at": {end}{more}}}"#);
            let (outcome, heard) = heard(&[&running, &running, DONE]).await;
            assert_eq!((outcome.unwrap().progress, heard), (Some(100), 3), "{running}");
        }
    }
}

#[tokio::test]
async fn an_end_in_any_form_ends_a_wait() {
    for end in [
        r#""completed_at": "2024-07-16T12:52:11Z""#,
        r#""completed_at": "2024-07-16T12:52:11.123456789+02:00""#,
        r#""completed_at": "2024-07-16 12:52:11""#,
        r#""completed_at": "2024-07-16 12:52:11+0200""#,
        r#""completed_at": "2024-07-16T12:52""#,
        r#""completed_at": "2024-07-16""#,
        r#""completed_at": "Tue, 16 Jul 2024 12:52:11 GMT""#,
        r#""completed_at": 1721134331"#,
        r#""completed_at": 1721134331.5"#,
        r#""completed_at": "1721134331000""#,
        r#""completed_at": {"date": "2024-07-16 12:52:11.000000", "timezone_type": 3, "timezone": "UTC"}"#,
        r#""is_success": true"#,
        r#""is_success": 1"#,
        r#""is_success": "true""#,
        // Without progress, or with all of it, nothing speaks against the flag.
        r#""is_success": "1", "completed_at": "0001-01-01T00:00:00Z", "progress": 100"#,
        r#""is_success": true, "completed_at": null"#,
        r#""is_success": true, "completed_at": "2999-12-31T23:59:59Z", "progress": null"#,
        r#""is_success": true, "progress": "100 %""#,
        r#""is_success": true, "progress": 100.0"#,
        // A real end counts, whatever the progress says; a clock may be ahead of this one (2025-01-01) by a day.
        r#""is_success": true, "completed_at": "2024-07-16T12:52:11Z", "progress": 10"#,
        r#""completed_at": "2002-01-01T00:00:00Z""#,
        r#""completed_at": "2025-01-01T23:59:00Z""#,
        r#""completed_at": 1721134331000000"#,
        r#""completed_at": "1721134331000000000""#,
        r#""completed_at": "20240716T125211Z""#,
        r#""completed_at": 20240716"#,
        r#""completed_at": [2024, 7, 16, 12, 52, 11]"#,
        r#""completed_at": [2024, 7, 16]"#,
        r#""completed_at": {"seconds": "1721134331", "nanos": 5}"#,
        r#""completed_at": "\/Date(1721134331000+0200)\/""#,
        r#""is_success": "Oui""#,
        r#""is_success": "Y", "completed_at": "2024-07-16T12:52:11Z""#,
        r#""is_success": null, "completed_at": "2024-07-16T12:52:11Z""#,
        r#""is_success": true, "status": "completed", "errors": []"#,
        r#""completed_at": "2024-07-16T12:52:11Z", "error": null, "message": "Done""#,
    ] {
        let (outcome, heard) = heard(&[&format!(r#"{{"id": "t-1", {end}}}"#)]).await;
        assert_eq!((outcome.unwrap().id.as_deref(), heard), (Some("t-1"), 1), "{end}");
    }
    for end in [
        r#""is_success": false"#,
        r#""is_success": 0"#,
        r#""is_success": "False", "completed_at": null"#,
        r#""is_success": false, "progress": 100"#,
        r#""is_success": false, "completed_at": "2024-07-16T12:52:11Z", "progress": 10"#,
        r#""is_success": false, "completed_at": [2024, 7, 16, 12, 52, 11, 5], "progress": 100"#,
        r#""is_success": "N""#,
        r#""is_success": "ko", "completed_at": "2024-07-16T12:52:11Z""#,
        // PHP's false, and what is not known to be true.
        r#""is_success": "", "completed_at": "2024-07-16T12:52:11Z""#,
        r#""is_success": "perhaps", "completed_at": "2024-07-16T12:52:11Z""#,
        r#""is_success": [], "completed_at": "2024-07-16T12:52:11Z""#,
        // Said beside the fields of a task.
        r#""status": "failed", "error": "boom", "completed_at": "2024-07-16T12:52:11Z""#,
        r#""success": false, "message": "denied", "completed_at": "2024-07-16T12:52:11Z""#,
        r#""is_success": true, "error": "boom""#,
        r#""progress": 100, "error": "boom""#,
        r#""is_success": false, "error": "boom", "completed_at": "0001-01-01T00:00:00Z""#,
    ] {
        let (outcome, heard) = heard(&[&format!(r#"{{"id": "t-1", {end}}}"#)]).await;
        assert!(matches!(outcome, Err(TaskError::Failed(state)) if state.id.as_deref() == Some("t-1")), "{end}");
        assert_eq!(heard, 1, "{end}");
    }
}

#[tokio::test]
async fn no_field_of_a_state_costs_the_wait_whatever_stands_in_it() {
    let kinds =
        ["null", "true", "false", "0", "-7", "33.3", "1e300", "99999999999999999999", r#""""#, r#""text""#, r#""33%""#];
    let kinds = kinds.into_iter().chain(["[]", "[1]", "{}", r#"{"a": {"b": [null]}}"#]);
    for kind in kinds {
        for field in ["name", "description", "progress", "result", "started_at", "expires_at", "unheard_of"] {
            let state = format!(r#"{{"{field}": {kind}, "completed_at": "2024-07-16T12:52:11Z"}}"#);
            let (outcome, _) = heard(&[&state]).await;
            let outcome = outcome.unwrap();
            assert!(outcome.is_finished(), "{state}");
            assert_eq!(
                serde_json::from_slice::<Value>(&pivot_json::to_vec(&outcome)).unwrap(),
                serde_json::from_str::<Value>(&state).unwrap()
            );
        }
    }
    for (progress, expected) in
        [("33.3", Some(33)), ("\"33%\"", Some(33)), ("\" 33.9 % \"", Some(33)), ("\"soon\"", None)]
    {
        let state = format!(r#"{{"progress": {progress}, "completed_at": "2024-07-16T12:52:11Z"}}"#);
        let (outcome, _) = heard(&[&state]).await;
        assert_eq!(outcome.unwrap().progress, expected);
    }
    for (result, expected) in [(r#"{"rows": 3}"#, r#"{"rows": 3}"#), ("[1, 2]", "[1, 2]"), ("7", "7"), (r#""7""#, "7")]
    {
        let (outcome, _) = heard(&[&format!(r#"{{"result": {result}, "is_success": true}}"#)]).await;
        let (found, expected) =
            (outcome.unwrap().json::<Value>().unwrap(), serde_json::from_str::<Value>(expected).unwrap());
        assert_eq!(found, expected);
    }
    let (outcome, _) = heard(&[r#"[{"id": "t-1", "is_success": true}]"#]).await;
    assert_eq!(outcome.unwrap().id.as_deref(), Some("t-1"), "a list of the one that was asked for");
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
