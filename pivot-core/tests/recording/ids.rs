//! Ids and times that are others in each run.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderName, HeaderValue};
use pivot_core::RequestParts;
use pivot_core::recording::Recorder;
use pivot_core::testing::{Reply, StubTransport};

use crate::scene::{CREATE, GET, recording, replayer, replaying};

const KEY: HeaderName = HeaderName::from_static("idempotency-key");

fn uuid() -> String {
    let [a, b, c] = [(); 3].map(|()| fastrand::u32(..));
    format!("{a:08x}-{:04x}-4{:03x}-8{:03x}-{c:08x}{:04x}", b >> 16, b & 0xfff, a & 0xfff, c & 0xffff)
}

fn create(id: &str, key: &str, at: &str) -> RequestParts {
    let body = serde_json::json!({"id": id, "at": at, "fixed": "2024-07-16T12:52:11Z"}).to_string();
    RequestParts::new(&CREATE).header(KEY, HeaderValue::from_str(key).unwrap()).json(body)
}

/// 26 November 2026, 15:40:08, and some seconds.
fn start(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_795_707_608 + seconds)
}

/// What a run records that began so many seconds later.
async fn run(seconds: u64) -> Recorder {
    let server_made = uuid();
    let recorder = Recorder::new(StubTransport::new(move |request| {
        let sent: serde_json::Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let echo = serde_json::json!({
            "id": server_made, "yours": sent["id"], "key": request.header("idempotency-key"),
            "expires_at": format!("2026-11-26T16:40:{:02}.{seconds:03}Z", 9 + seconds), "expires": 1_795_711_209 + seconds,
        });
        Reply::json(200, echo.to_string())
            .header("x-request-id", &uuid())
            .header("date", "Thu, 26 Nov 2026 15:40:08 GMT")
    }));
    let recorder = recorder.started_at(start(seconds));
    let client = recording(&recorder).build().unwrap();
    let (id, key) = (uuid(), format!("{:032x}", fastrand::u128(..)));
    let at = format!("2026-11-26T15:40:{:02}Z", 8 + seconds);
    let made = client.execute(create(&id, &key, &at)).await.unwrap().json::<serde_json::Value>().unwrap().into_value();
    client.execute(RequestParts::new(&GET).path("id", made["id"].as_str().unwrap())).await.unwrap();
    recorder
}

#[tokio::test]
async fn two_runs_record_the_same_and_a_replay_gives_back_the_ids_of_its_own() {
    let (one, other) = (run(0).await, run(3).await);
    assert_eq!(one.cassette().to_json(), other.cassette().to_json());

    let replayer = replayer(&one);
    let client = replaying(&replayer).build().unwrap();
    let (id, key) = (uuid(), "k3y-of-this-run");
    let now = chrono_now();
    let made = client.execute(create(&id, key, &now)).await.unwrap().json::<serde_json::Value>().unwrap().into_value();
    assert_eq!((made["yours"].as_str(), made["key"].as_str()), (Some(id.as_str()), Some(key)));
    // In an hour, as it was.
    let expires = made["expires"].as_i64().unwrap() - now_in_seconds();
    assert!((3300..=3600).contains(&expires), "{expires}");
    // Another id than that which stands for it by now.
    let wrong = client.execute(RequestParts::new(&GET).path("id", id.as_str())).await.unwrap_err().to_string();
    assert!(wrong.contains("an id or a secret of it is another") || wrong.contains("the path is"), "{wrong}");
    client.execute(RequestParts::new(&GET).path("id", made["id"].as_str().unwrap())).await.unwrap();
}

#[tokio::test]
async fn chosen_ids_are_kept_where_that_is_wanted() {
    let recorder = Recorder::new(StubTransport::new(|_| Reply::json(200, "{}"))).keep_ids();
    let id = uuid();
    recording(&recorder).build().unwrap().execute(RequestParts::new(&GET).path("id", id.as_str())).await.unwrap();
    assert!(recorder.cassette().to_json().contains(&id));
    let client = replaying(&replayer(&recorder)).build().unwrap();
    client.execute(RequestParts::new(&GET).path("id", uuid())).await.unwrap_err();
    client.execute(RequestParts::new(&GET).path("id", id)).await.unwrap();
}

fn now_in_seconds() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// The present, as RFC 3339 writes it.
fn chrono_now() -> String {
    let http = httpdate::HttpDate::from(SystemTime::now()).to_string();
    let words: Vec<&str> = http.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = 1 + months.iter().position(|month| *month == words[2]).unwrap();
    format!("{}-{month:02}-{}T{}Z", words[3], words[1], words[4])
}

#[tokio::test]
async fn an_id_that_is_known_in_advance_and_learnt_is_the_same() {
    const ID: &str = "7b977bd5-c7dc-4681-bf33-c4bd2eadc266";
    let recorder = Recorder::new(StubTransport::new(|_| Reply::json(200, format!("[\"{ID}\"]"))));
    let calls = async |client: pivot_core::Client| {
        let known = client.execute(RequestParts::new(&GET).path("id", "1")).await.unwrap();
        let learnt = known.json::<Vec<String>>().unwrap().into_value().remove(0);
        client.execute(RequestParts::new(&GET).path("id", learnt)).await.unwrap();
        client.execute(RequestParts::new(&GET).path("id", ID)).await.unwrap();
    };
    calls(recording(&recorder).build().unwrap()).await;
    let replayer = replayer(&recorder);
    calls(replaying(&replayer).build().unwrap()).await;
    replayer.verify().unwrap();
}
