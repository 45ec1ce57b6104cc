//! The page's door, without a browser: nobody without the password sees or changes anything, and whoever guesses waits.

use http::StatusCode;
use reqwest::redirect::Policy;
use reqwest::{Client, Response};

use crate::support::{Relay, Scratch};

const PASSWORD: &str = "a long password";

fn start(scratch: &Scratch) -> Relay {
    scratch.configure("http://127.0.0.1:9/");
    let mut command = scratch.command(&["run"]);
    command.env("RELAY_PAGE_PASSWORD", PASSWORD);
    Relay::start(command)
}

fn client() -> Client {
    Client::builder().no_proxy().redirect(Policy::none()).build().unwrap()
}

async fn post(relay: &Relay, path: &str, headers: &[(&str, &str)], form: &str) -> Response {
    let request = client().post(format!("{}{path}", relay.admin)).body(form.to_owned());
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send().await.unwrap()
}

async fn get(relay: &Relay, path: &str, cookie: &str) -> (StatusCode, String, String) {
    let response = client().get(format!("{}{path}", relay.admin)).header("cookie", cookie).send().await.unwrap();
    let to = response.headers().get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    (response.status(), to, response.text().await.unwrap())
}

/// Logs in; gives the cookie, and what the session's forms hold.
async fn log_in(relay: &Relay) -> (String, String) {
    let answer = post(relay, "/login", &[], &format!("password={}", PASSWORD.replace(' ', "+"))).await;
    assert_eq!((answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()), (303, "/events"));
    let set = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict"), "{set}");
    let cookie = set.split(';').next().unwrap().to_owned();
    let (status, _, page) = get(relay, "/events", &cookie).await;
    assert_eq!(status, 200);
    let csrf = page.split("name=\"csrf\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    (cookie, csrf)
}

#[tokio::test]
async fn without_the_password_nothing_is_seen_and_nothing_changed() {
    let scratch = Scratch::new("page-door");
    let relay = start(&scratch);
    assert_eq!(relay.deliver("/e4cars", &[("x-api-key", "k3y")], "<parked/>").await.status(), 200);
    for cookie in ["", "relay_session=", "relay_session=0", "relay_session=; relay_session=x"] {
        for path in ["/events", "/events?state=parked", "/events/1", "/events/1/discard", "/events/999"] {
            let (status, to, text) = get(&relay, path, cookie).await;
            assert_eq!((status.as_u16(), to.as_str()), (303, "/login"), "{path} {cookie}");
            assert!(!text.contains("parked"), "{text}");
        }
        for path in ["/events/1/retry", "/events/1/discard", "/retry-all", "/logout"] {
            let answer = post(&relay, path, &[("cookie", cookie)], "state=parked&csrf=").await;
            assert_eq!((answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()), (303, "/login"));
        }
    }
    let (cookie, csrf) = log_in(&relay).await;
    let cookie_header = ("cookie", cookie.as_str());
    let host = relay.admin.strip_prefix("http://").unwrap().to_owned();
    let foreign = format!("http://{host}0");
    // With the session, but not from its page.
    for (path, headers, form, status) in [
        ("/events/1/discard", &[cookie_header][..], "", 403),
        ("/events/1/discard", &[cookie_header], "csrf=", 403),
        ("/events/1/discard", &[cookie_header], "csrf=0", 403),
        ("/events/1/discard", &[cookie_header, ("origin", &foreign)], &format!("csrf={csrf}"), 403),
        ("/events/1/discard", &[cookie_header, ("origin", "null")], &format!("csrf={csrf}"), 403),
        ("/events/1/discard", &[cookie_header, ("sec-fetch-site", "cross-site")], &format!("csrf={csrf}"), 403),
        ("/events/1/discard", &[cookie_header, ("sec-fetch-site", "same-site")], &format!("csrf={csrf}"), 403),
        ("/events/1/retry", &[cookie_header], "", 403),
        ("/retry-all", &[cookie_header], "state=parked", 403),
        ("/retry-all", &[cookie_header], &format!("csrf={csrf}&state=done"), 400),
        ("/logout", &[cookie_header], "", 403),
        ("/events/1/discard", &[cookie_header], &format!("csrf={csrf}&{}", "a".repeat(5000)), 413),
        ("/events/99/discard", &[cookie_header], &format!("csrf={csrf}"), 404),
        ("/events/x/retry", &[cookie_header], &format!("csrf={csrf}"), 404),
    ] {
        assert_eq!(post(&relay, path, headers, form).await.status(), status, "{path} {headers:?} {form}");
    }
    assert_eq!(get(&relay, "/events/1/retry", &cookie).await.0, 405);
    for path in ["/events?state=nothing", "/events?before=x", "/events/99", "/events/..%2f1"] {
        assert!(matches!(get(&relay, path, &cookie).await.0.as_u16(), 400 | 404), "{path}");
    }
    assert!(scratch.operate(&["show", "1"]).contains("\"state\": \"parked\""), "nothing was changed");

    let answer = post(&relay, "/events/1/discard", &[cookie_header], &format!("csrf={csrf}")).await;
    assert_eq!(
        (answer.status().as_u16(), answer.headers()["location"].to_str().unwrap()),
        (303, "/events/1?said=discarded")
    );
    assert!(scratch.operate(&["show", "1"]).contains("\"state\": \"discarded\""));
    assert_eq!(post(&relay, "/logout", &[cookie_header], &format!("csrf={csrf}")).await.status(), 303);
    assert_eq!(get(&relay, "/events", &cookie).await.0, 303, "the session is over");
    assert!(!scratch.logged().contains(PASSWORD));
}

#[tokio::test]
async fn who_guesses_the_password_waits_and_who_is_logged_in_does_not() {
    let scratch = Scratch::new("page-guess");
    let relay = start(&scratch);
    let (cookie, _) = log_in(&relay).await;
    for guess in 0..5 {
        assert_eq!(post(&relay, "/login", &[], &format!("password=guess{guess}")).await.status(), 401);
    }
    // The right one is not looked at, so that nobody learns of it.
    let answer = post(&relay, "/login", &[], &format!("password={}", PASSWORD.replace(' ', "+"))).await;
    assert_eq!((answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()), (429, "1"));
    assert!(answer.headers().get("set-cookie").is_none());
    assert_eq!(get(&relay, "/events", &cookie).await.0, 200);
    let foreign = post(&relay, "/login", &[("sec-fetch-site", "cross-site")], "password=x").await;
    assert_eq!(foreign.status(), 403, "nobody logs others in");
}

#[tokio::test]
async fn the_page_is_there_with_a_password_alone_and_all_its_answers_keep_to_themselves() {
    let scratch = Scratch::new("page-headers");
    scratch.configure("http://127.0.0.1:9/");
    let relay = scratch.start();
    let (status, _, text) = get(&relay, "/", "").await;
    assert_eq!(status, 404);
    assert!(text.contains("RELAY_PAGE_PASSWORD"), "{text}");
    assert_eq!(get(&relay, "/events", "").await.0, 404);
    drop(relay);
    let mut command = scratch.command(&["run"]);
    let output = command.env("RELAY_PAGE_PASSWORD", "short").stderr(std::process::Stdio::piped()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("fewer than 12") && !said.contains("short"), "{said}");

    let relay = start(&scratch);
    for path in ["/login", "/events", "/page.css", "/"] {
        let response = client().get(format!("{}{path}", relay.admin)).send().await.unwrap();
        let header = |name: &str| response.headers()[name].to_str().unwrap();
        assert!(header("content-security-policy").contains("default-src 'none'"), "{path}");
        assert_eq!((header("cache-control"), header("x-content-type-options")), ("no-store", "nosniff"), "{path}");
    }
    // What is delivered from outside does not lead to the page.
    for path in ["/events", "/login", "/metrics", "/readyz"] {
        let response = client().get(format!("{}{path}", relay.deliveries)).send().await.unwrap();
        assert_eq!(response.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn the_pages_search_takes_a_key_a_vendors_number_and_a_webhook_id() {
    let scratch = Scratch::new("page-search");
    let relay = start(&scratch);
    for number in [10, 11] {
        assert_eq!(relay.event_of(&format!("VF{number}"), number).await, 200);
    }
    let (cookie, _) = log_in(&relay).await;
    let (_, _, page) = get(&relay, "/events/2", &cookie).await;
    let name = page.split("<dt>Webhook-id</dt><dd>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(name.starts_with("msg_e4cars_"), "{name}");
    for (text, is_found) in
        [("VF11", true), ("11", true), (&name, true), ("12", false), ("msg_x", false), ("VF", false)]
    {
        let (status, _, page) = get(&relay, &format!("/events?key={text}"), &cookie).await;
        assert_eq!(status, 200);
        assert_eq!(page.contains("href=\"/events/2\""), is_found, "{text}");
        assert!(!page.contains("href=\"/events/1\""), "{text}");
    }
}
