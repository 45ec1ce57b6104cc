//! States that contradict themselves, stand in other objects, or are another task's.

use afosto_client::task::TaskState;

fn state(json: &str) -> TaskState {
    pivot_json::from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

const END: &str = r#""completed_at": "2024-07-16T12:52:11Z""#;

#[test]
fn a_task_that_says_anywhere_that_it_goes_on_is_not_at_its_end() {
    for running in [
        r#""is_success": true, "progress": "10/100""#,
        r#""is_success": true, "progress": "10,5""#,
        r#""is_success": true, "progress": "10 percent""#,
        r#""is_success": true, "progress": "ten""#,
        r#""is_success": true, "progress": {"percent": 10}"#,
        r#""is_success": true, "progress": {"rows": 7}"#,
        r#""is_success": true, "progress": [10]"#,
        r#""is_success": true, "progress": [10, 20]"#,
        r#""is_success": true, "progress": "7/0""#,
        r#""is_success": true, "status": "running""#,
        r#""is_success": true, "state": "queued""#,
        r#""is_success": true, "status": "IN_PROGRESS", "progress": 100"#,
        r#""status": "running", "completed_at": "2024-07-16T12:52:11Z""#,
        r#""is_success": true, "progress": null, "started_at": null, "completed_at": null"#,
        r#""started_at": "2024-07-16T12:00:00Z", "completed_at": "2024-07-16T11:00:00Z""#,
    ] {
        let running = format!(r#"{{"id": "t-1", {running}}}"#);
        assert!(!state(&running).is_finished(), "{running}");
    }
}

#[test]
fn a_progress_is_read_in_whichever_form_it_comes() {
    for (progress, expected) in [
        (r#""100/100""#, 100),
        (r#""3/4""#, 75),
        (r#""10,5""#, 10),
        (r#""10 percent""#, 10),
        (r#""100 Percent""#, 100),
        (r#"{"percent": 100}"#, 100),
        (r#"{"value": "33 %"}"#, 33),
        ("[100]", 100),
    ] {
        let state = state(&format!(r#"{{"id": "t-1", "is_success": true, "progress": {progress}}}"#));
        assert_eq!((state.progress, state.is_finished()), (Some(expected), expected == 100), "{progress}");
    }
}

#[test]
fn what_ended_with_anything_but_a_plain_success_ended_badly() {
    for flag in [r#""failed""#, r#""n""#, r#""off""#, "-1", r#""nope""#, r#""""#, "{}"] {
        let state = state(&format!(r#"{{"id": "t-1", {END}, "is_success": {flag}}}"#));
        assert!(state.is_finished() && state.ended_badly(), "{flag}");
    }
    for flag in ["true", "1", r#""ok""#, "null", r#""success""#] {
        let state = state(&format!(r#"{{"id": "t-1", {END}, "is_success": {flag}}}"#));
        assert!(state.is_finished() && !state.ended_badly(), "{flag}");
    }
}

#[test]
fn the_object_that_tells_how_a_task_goes_is_the_task() {
    let running = r#"{"id": "t-1", "progress": 10}"#;
    for envelope in [
        format!(r#"{{"is_success": true, "data": {running}}}"#),
        format!(r#"{{"is_success": true, "result": {running}}}"#),
        format!(r#"{{"name": "x", "is_success": true, "task": {running}}}"#),
        format!(r#"{{"id": "req-9", "is_success": true, "data": {{"task": {running}}}}}"#),
        format!(r#"{{"id": "req-9", "data": [{running}]}}"#),
    ] {
        let state = state(&envelope);
        assert_eq!((state.id.as_deref(), state.is_finished()), (Some("t-1"), false), "{envelope}");
    }
    let ended = format!(r#"{{"id": "t-1", {END}}}"#);
    for envelope in [
        format!(r#"{{"id": "req-1", "data": {ended}}}"#),
        format!(r#"{{"mesTask": {ended}}}"#),
        format!(r#"{{"GetTaskResult": {{"Task": {ended}}}}}"#),
    ] {
        let state = state(&envelope);
        assert_eq!((state.id.as_deref(), state.is_finished()), (Some("t-1"), true), "{envelope}");
    }
    // What a task brought may look like one.
    let own = state(&format!(r#"{{"id": "t-1", {END}, "result": {{"id": "r", "progress": 10}}}}"#));
    assert_eq!(own.id.as_deref(), Some("t-1"));
}
