//! A server that repeats what it was sent: in bodies, headers and addresses, whole, cut and in every spelling.

use std::sync::Arc;

use percent_encoding::percent_decode_str;
use pivot_core::RetryPolicy;
use pivot_core::testing::{FixedRng, ManualClock, Received, Reply, StubTransport, full_error_text};
use pivot_core::transport::TransportErrorKind;

use super::calls::{self, Stand};
use super::listener::{Heard, heard_since, listen};
use super::spellings::{Spelled, WAYS, assert_none, for_header, written};

/// Everything that a request says.
fn said(request: &Received) -> String {
    let url = request.url.as_str();
    let mut said = format!("{} {url} {} ", request.method, percent_decode_str(url).decode_utf8_lossy());
    for (name, value) in &request.headers {
        said += &format!("{name}: {} ", String::from_utf8_lossy(value.as_bytes()));
    }
    said + &String::from_utf8_lossy(&request.body)
}

/// How often an answer to [`fault`] differs.
const FAULTS: usize = 22;

/// A fault whose every word comes of the request.
fn fault(number: usize, said: &str) -> Reply {
    let text = serde_json::to_string(said).unwrap();
    match number {
        0 => Reply::json(400, format!(r#"{{"message": {text}, "code": {text}, "reference": {text}}}"#)),
        1 => Reply::json(401, format!(r#"{{"error": {text}, "error_description": {text}}}"#)),
        2 => Reply::json(403, format!(r#"{{"errors": {{"field": [{text}]}}, "error_message": {text}}}"#)),
        3 => Reply::json(422, format!(r#"{{"detail": {text}, "title": {text}, "type": {text}}}"#)),
        4 => Reply::status(500).body(format!("<html><title>{said}</title><pre>{said}</pre></html>")),
        5 => Reply::json(500, text.as_bytes()[..text.len() / 2].to_vec()),
        6 => Reply::json(429, text).header("retry-after", "100000"),
        7 => Reply::status(200).body(said.to_owned()),
        8 => Reply::json(200, format!(r#"{{"unknown": {text}}}"#)),
        9 => Reply::json(200, format!(r#"{{"status": "error", "message": {text}, "error": {text}}}"#)),
        10 => Reply::json(200, format!(r#"[{{"id": {{"a": {text}}}}}, {text}, 0]"#)),
        11 => Reply::json(200, text),
        12 => Reply::json(200, format!(r#"{{"id": {text}, "#)),
        13 => Reply::status(302).header("location", &format!("https://away.example/?{}", written(said, 2))),
        14 => Reply::status(307).header("location", &format!("/again?{}", written(said, 2))),
        15 => Reply::status(307).header("location", &format!("ftp://{}/", written(said, 6))),
        16 => Reply::status(200).header("content-encoding", &written(said, 2)).body("x"),
        17 => Reply::status(200).header("content-type", &written(said, 2)).body("x"),
        18 => Reply::status(503).header("x-request-id", &written(said, 2)).header("retry-after", &written(said, 2)),
        19 => Reply::json(200, "").body(said.to_owned()).disconnect(),
        20 => Reply::failure(TransportErrorKind::Interrupted),
        _ => Reply::json(404, format!(r#"{{"password": {text}, "input": {{"token": {text}}}}}"#)),
    }
}

fn is_for_token(request: &Received) -> bool {
    ["/oauth/authorize", "/auth/token", "/v3/token"].iter().any(|end| request.url.path().ends_with(end))
}

fn transport(number: usize, way: usize, token: String, faulty_tokens: bool) -> StubTransport {
    StubTransport::new(move |request| {
        if is_for_token(request) && !faulty_tokens {
            let token = serde_json::to_string(&token).unwrap();
            let body =
                format!(r#"{{"access_token": {token}, "token": {token}, "token_type": "Bearer", "expires_in": 3600}}"#);
            return Reply::json(200, body);
        }
        fault(number, &written(&said(request), way))
    })
}

async fn try_all(seed: u64, ways: std::ops::Range<usize>) {
    listen();
    let mut already = heard_since(0).len();
    let mut random = fastrand::Rng::with_seed(seed);
    for number in 0..FAULTS {
        // One of the two by chance: both for each fault would cost the suite half a minute.
        for faulty_tokens in [random.bool()] {
            let way = random.usize(ways.clone());
            let token = for_header(&mut random);
            let transport = transport(number, way, token.clone(), faulty_tokens);
            let configure = move |core: pivot_core::ClientBuilder| {
                let retry = RetryPolicy::default().max_attempts(2);
                core.transport(transport.clone()).clock(ManualClock::new()).random(FixedRng(0.0)).retry(retry)
            };
            let base_url = "https://api.example".to_owned();
            let mut stand = Stand { base_url, configure: Arc::new(configure), random: &mut random };
            for call in calls::all(&mut stand) {
                let secrets = [call.secrets, vec![token.clone()]].concat();
                let place = format!("seed {seed}, fault {number}, way {way}: {}", call.name);
                let shown = match call.run.await {
                    Ok(answer) if matches!(number, 8 | 10 | 11) => {
                        // What an answer brings as data is the caller's, unless a field is secret by its type.
                        drop(answer);
                        String::new()
                    }
                    Ok(answer) => answer,
                    Err(error) => full_error_text(&error),
                };
                let secrets = Spelled::new(&secrets);
                secrets.assert_none(&format!("{} {shown}", call.shown), &place);
                let lines = heard_since(already);
                already += lines.len();
                let own: String = lines.into_iter().filter(Heard::is_own).map(|line| line.text + "\n").collect();
                assert!(own.contains("attempt"), "the listener hears: {own}");
                secrets.assert_none(&own, &format!("a log, {place}"));
            }
        }
    }
}

#[tokio::test]
async fn whatever_a_server_repeats_no_secret_is_shown_as_it_was_sent_or_quoted() {
    try_all(tests::seed(), 0..3).await;
}

#[tokio::test]
async fn whatever_a_server_repeats_no_secret_is_shown_in_the_escapes_of_php_and_html() {
    try_all(tests::seed(), 3..5).await;
}

#[tokio::test]
async fn whatever_a_server_repeats_no_secret_is_shown_encoded() {
    try_all(tests::seed(), 5..WAYS).await;
}

/// The vendors know the client secret by which a token was asked for, so that an answer to a later call may have it.
#[tokio::test]
async fn a_client_secret_that_a_later_answer_has_is_in_no_error() {
    let secret = "cl1ent-S3CRET-4711";
    let settings = |way: usize, status: u16| {
        let answering = move |request: &Received| match is_for_token(request) {
            true => {
                Reply::json(200, r#"{"access_token": "t", "token": "t", "token_type": "Bearer", "expires_in": 3600}"#)
            }
            false => Reply::status(status).body(format!("<p>{}</p>", written(secret, way))),
        };
        let transport = StubTransport::new(answering);
        move |core: pivot_core::ClientBuilder| {
            core.transport(transport.clone()).clock(ManualClock::new()).retry(RetryPolicy::none())
        }
    };
    for way in 0..WAYS {
        for status in [200, 400, 500] {
            let orange = orange_travel_client::Credentials::client("id", secret);
            let orange =
                orange_travel_client::OrangeTravelClient::builder(orange_travel_client::Environment::Sandbox, orange);
            let orange = orange.configure(settings(way, status)).build().unwrap();
            let afosto = afosto_client::Credentials::client("id", secret);
            let afosto = afosto_client::AfostoClient::builder(afosto_client::Environment::Production, afosto);
            let afosto = afosto.configure(settings(way, status)).build().unwrap();
            let ownli = ownli_client::Credentials::token("partner", "id", secret);
            let ownli = ownli_client::OwnliClient::builder("https://api.example", ownli);
            let ownli = ownli.configure(settings(way, status)).build().unwrap();
            let errors = [
                orange.offers().try_collect_max(1).await.unwrap_err(),
                afosto.odr().get_order("o").send().await.unwrap_err(),
                ownli.vehicle("v").send().await.unwrap_err(),
            ];
            for error in errors {
                assert_none(&full_error_text(&error), &[secret.to_owned()], &format!("way {way}, status {status}"));
            }
        }
    }
}
