//! Why nothing matched.

use http::HeaderName;
use pivot_core::recording::{MatchRules, Replayer};
use pivot_core::testing::{Reply, full_error_text};
use pivot_core::{ErrorKind, RequestParts};

use crate::scene::{CREATE, GET, LIST, UPDATE, recorder, recording, replayer, replaying};

async fn recorded() -> pivot_core::recording::Recorder {
    let recorder = recorder(|_| Reply::json(200, "{}"));
    let client = recording(&recorder).build().unwrap();
    let requests = [
        RequestParts::new(&LIST).query("limit", "10").query("tag", "a").query("tag", "b"),
        RequestParts::new(&GET).path("id", "7"),
        RequestParts::new(&CREATE)
            .json(r#"{"name": "bolt", "sizes": [1, 2.50], "of": {"x": null}, "password": "pa55-word"}"#),
        RequestParts::new(&UPDATE).path("id", "8").body("text/plain", "some text"),
        RequestParts::new(&UPDATE).path("id", "9").body("application/x-www-form-urlencoded", "a=1&b=2"),
    ];
    for request in requests {
        client.execute(request).await.unwrap();
    }
    recorder
}

fn others() -> Vec<(RequestParts, &'static str)> {
    let list = || RequestParts::new(&LIST).query("limit", "10").query("tag", "a");
    vec![
        (
            list().query("tag", "b").query("x", "1"),
            "interaction 1 (GET /v1/parts?limit=10&tag=a&tag=b), but the query parameter x was not recorded",
        ),
        (list(), "interaction 1 (GET /v1/parts?limit=10&tag=a&tag=b), but the query parameter tag is missing"),
        (
            list().query("tag", "c"),
            "interaction 1 (GET /v1/parts?limit=10&tag=a&tag=b), but the query parameter tag is \"c\" and was recorded as \"b\"",
        ),
        (
            RequestParts::new(&GET).path("id", "77"),
            "interaction 2 (GET /v1/parts/7), but the path is /v1/parts/77 and was recorded as /v1/parts/7",
        ),
        (
            RequestParts::new(&GET).path("id", "9"),
            "interaction 5 (POST /v1/parts/9), but the method is GET and was recorded as POST",
        ),
    ]
}

fn other_bodies() -> Vec<(RequestParts, &'static str)> {
    let create = |body: &str| RequestParts::new(&CREATE).json(body.to_owned());
    vec![
        (
            create(r#"{"name": "nut", "sizes": [1, 2.5], "of": {"x": null}, "password": "0ther-pw"}"#),
            "interaction 3 (POST /v1/parts), but the body's name is \"nut\" and was recorded as \"bolt\"",
        ),
        (
            create(r#"{"name": "bolt", "sizes": [1, 3], "of": {"x": null}, "password": "0ther-pw"}"#),
            "but the body's sizes[1] is 3 and was recorded as 2.50",
        ),
        (
            create(r#"{"name": "bolt", "sizes": [1], "of": {"x": null}, "password": "0ther-pw"}"#),
            "but the body's sizes has 1 items and was recorded with 2",
        ),
        (
            create(r#"{"name": "bolt", "sizes": [1, 2.5], "of": {"x": true}, "password": "0ther-pw"}"#),
            "but the body's of.x is true and was recorded as null",
        ),
        (
            create(r#"{"name": "bolt", "sizes": [1, 2.5], "of": {}, "password": "0ther-pw"}"#),
            "but the body's of.x is missing",
        ),
        (
            create(r#"{"name": "bolt", "sizes": [1, 2.5], "of": {"x": null, "y": 1}, "password": "0ther-pw"}"#),
            "but the body's of.y was not recorded",
        ),
        (
            create(r#"{"name": "bolt", "sizes": [1, 2.5], "of": [], "password": "0ther-pw"}"#),
            "but the body's of is a list and was recorded as an object",
        ),
        (
            create(r#"{"name": "s3cret-1", "sizes": [1, 2.5], "of": {"x": null}, "password": "s3cret-1"}"#),
            "but the body's name is \"redacted-1\" and was recorded as \"bolt\"",
        ),
        (create("[]"), "but the body's value is a list and was recorded as an object"),
        (RequestParts::new(&CREATE), "but the body is empty and was recorded as JSON"),
        (
            RequestParts::new(&UPDATE).path("id", "8").body("text/plain", "other"),
            "interaction 4 (POST /v1/parts/8), but the body is \"other\" and was recorded as \"some text\"",
        ),
        (
            RequestParts::new(&UPDATE).path("id", "9").body("application/x-www-form-urlencoded", "b=3&a=1"),
            "but the form field b is \"3\" and was recorded as \"2\"",
        ),
    ]
}

#[tokio::test]
async fn a_request_that_was_not_recorded_is_told_the_nearest_and_the_first_difference() {
    let recorder = recorded().await;
    for (request, why) in others().into_iter().chain(other_bodies()) {
        let replayer = replayer(&recorder);
        let error = replaying(&replayer).build().unwrap().execute(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(!error.may_have_taken_effect());
        let words = error.to_string();
        assert!(words.contains("no recorded interaction matches") && words.contains(why), "{why}\n{words}");
        assert!(!full_error_text(&error).contains("s3cret"), "{error:?}");
        let verdict = replayer.verify().unwrap_err().to_string();
        assert!(
            verdict.contains("1 requests were not recorded") && verdict.contains("5 interactions were not replayed"),
            "{verdict}"
        );
    }
}

#[tokio::test]
async fn what_says_the_same_in_other_words_matches() {
    let recorder = recorded().await;
    for request in [
        RequestParts::new(&LIST).query("tag", "a").query("limit", "10").query("tag", "b"),
        RequestParts::new(&CREATE).json(r#"{"password":"other","of":{"x":null},"sizes":[1.0,2.5],"name":"b\u006flt"}"#),
        RequestParts::new(&UPDATE).path("id", "9").body("application/x-www-form-urlencoded", "b=%32&a=1"),
    ] {
        replaying(&replayer(&recorder)).build().unwrap().execute(request).await.unwrap();
    }
}

#[tokio::test]
async fn equal_requests_are_answered_in_order_and_not_more_often_than_recorded() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let recorder =
        recorder(move |_| Reply::json(200, format!("[{}]", count.fetch_add(1, std::sync::atomic::Ordering::SeqCst))));
    let client = recording(&recorder).build().unwrap();
    let request = || RequestParts::new(&GET).path("id", "7");
    for _ in 0..3 {
        client.execute(request()).await.unwrap();
    }
    let replayer = replayer(&recorder);
    let client = replaying(&replayer).build().unwrap();
    for number in 0..3 {
        assert_eq!(replayer.unused().len(), 3 - number);
        assert_eq!(client.execute(request()).await.unwrap().body(), &format!("[{number}]"));
    }
    assert_eq!(replayer.verify(), Ok(()));
    let error = client.execute(request()).await.unwrap_err().to_string();
    assert!(
        error.contains("GET /v1/parts/7 was sent more often than recorded: interaction 1 (GET /v1/parts/7) was used up, as it was recorded 3 times"),
        "{error}"
    );
    let error = client.execute(RequestParts::new(&LIST)).await.unwrap_err().to_string();
    assert!(error.contains("no recorded interaction matches GET /v1/parts; the nearest is interaction 1"), "{error}");
    let nothing = Replayer::new(pivot_core::recording::Cassette::default());
    let error = replaying(&nothing).build().unwrap().execute(request()).await.unwrap_err().to_string();
    assert!(error.contains("no recorded interaction matches GET /v1/parts/7: there are none"), "{error}");
}

#[tokio::test]
async fn what_differs_from_one_that_was_replayed_is_told_of_that_one() {
    let recorder = recorder(|_| Reply::json(200, "{}"));
    let client = recording(&recorder).build().unwrap();
    let list = |x: &str, y: &str| RequestParts::new(&LIST).query("x", x).query("y", y);
    let form = |b: &str| {
        RequestParts::new(&UPDATE).path("id", "9").body("application/x-www-form-urlencoded", format!("a=1&b={b}"))
    };
    for request in [list("1", "2"), list("1", "2"), form("2"), RequestParts::new(&GET).path("id", "7"), list("8", "9")]
    {
        client.execute(request).await.unwrap();
    }
    let replayer = replayer(&recorder);
    let client = replaying(&replayer).build().unwrap();
    for request in [list("1", "2"), list("1", "2"), form("2")] {
        client.execute(request).await.unwrap();
    }
    for (request, why) in [
        (
            list("1", "3"),
            "the nearest is interaction 1 (GET /v1/parts?x=1&y=2), which was replayed already, but the query parameter y is \"3\"",
        ),
        (
            form("3"),
            "the nearest is interaction 3 (POST /v1/parts/9), which was replayed already, but the form field b is \"3\"",
        ),
        (list("8", "1"), "the nearest is interaction 5 (GET /v1/parts?x=8&y=9), but the query parameter y is \"1\""),
        (list("1", "2"), "interaction 1 (GET /v1/parts?x=1&y=2) was used up, as it was recorded 2 times"),
    ] {
        let error = client.execute(request).await.unwrap_err().to_string();
        assert!(error.contains(why), "{why}\n{error}");
    }
}

#[tokio::test]
async fn rules_say_what_counts() {
    let recorder = recorded().await;
    let header = |request: RequestParts, value: &'static str| {
        request.header(HeaderName::from_static("x-shop"), http::HeaderValue::from_static(value))
    };
    let create = |body: &str| RequestParts::new(&CREATE).json(body.to_owned());
    let tags = || RequestParts::new(&LIST).query("tag", "a").query("tag", "b");
    for (rules, request, expected) in [
        (MatchRules::new().ignore_query("limit"), tags(), true),
        (MatchRules::new().ignore_query("limit"), tags().query("limit", "99"), true),
        (MatchRules::new().ignore_query("limit"), tags().query("other", "99"), false),
        (MatchRules::new().ignore_body(), create("[]"), true),
        (MatchRules::new().header("X-Shop"), header(RequestParts::new(&GET).path("id", "7"), "b"), false),
        (MatchRules::new(), header(RequestParts::new(&GET).path("id", "7"), "b"), true),
        (
            MatchRules::new().ignore_field("of.x").ignore_field("sizes[]"),
            create(r#"{"name": "bolt", "sizes": [5, 6], "of": {}, "password": "0ther-pw"}"#),
            true,
        ),
        (
            MatchRules::new().ignore_field("of").ignore_field("name"),
            create(r#"{"sizes": [1, 2.5], "password": "0ther-pw"}"#),
            true,
        ),
        (MatchRules::new().ignore_field("name"), create(r#"{"sizes": [1, 2.5], "password": "0ther-pw"}"#), false),
    ] {
        let replayer = Replayer::with_rules(recorder.cassette(), rules.clone());
        let outcome = replaying(&replayer).build().unwrap().execute(request).await;
        assert_eq!(outcome.is_ok(), expected, "{rules:?}: {outcome:?}");
    }
}
