//! When a task is at its end, and what its states may hold.

use afosto_client::task::TaskError;
use serde_json::Value;

use crate::tasks::{DONE, heard};

/// Values of `completed_at` that are no end.
const NO_ENDS: &[&str] = &[
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
];

/// Fields of a task that has ended well.
const ENDS: &[&str] = &[
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
];

/// Fields of a task that has ended badly.
const BAD_ENDS: &[&str] = &[
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
    // Said next to the fields of a task.
    r#""status": "failed", "error": "boom", "completed_at": "2024-07-16T12:52:11Z""#,
    r#""success": false, "message": "denied", "completed_at": "2024-07-16T12:52:11Z""#,
    r#""is_success": true, "error": "boom""#,
    r#""progress": 100, "error": "boom""#,
    r#""is_success": false, "error": "boom", "completed_at": "0001-01-01T00:00:00Z""#,
];

#[tokio::test]
async fn an_end_that_is_none_does_not_end_a_wait() {
    for end in NO_ENDS {
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
    for end in ENDS {
        let (outcome, heard) = heard(&[&format!(r#"{{"id": "t-1", {end}}}"#)]).await;
        assert_eq!((outcome.unwrap().id.as_deref(), heard), (Some("t-1"), 1), "{end}");
    }
    for end in BAD_ENDS {
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
