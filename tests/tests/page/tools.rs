//! What the page offers beside the list: how to begin, faults, sessions, deliveries, requests as lines for the shell.

use std::process::Command;

use fantoccini::Locator;
use fantoccini::key::Key;
use serde_json::{Value, json};
use vendor_mocks::serve::{Serving, SessionOptions, TOKEN};

use crate::browser::Browser;
use crate::{ask, served};

async fn mock(url: &str, method: &str, path: &str, body: &Value) -> Value {
    let request = tests::http().request(method.parse().unwrap(), format!("{url}/_mock/{path}"));
    let answer = request.header("content-type", "application/json").body(body.to_string()).send().await.unwrap();
    assert!(answer.status().is_success(), "{path}: {}", answer.status());
    serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap_or_default()
}

async fn requests(url: &str) -> Vec<Value> {
    mock(url, "GET", "requests", &Value::Null).await["requests"].as_array().unwrap().clone()
}

/// Runs a line of the shell while the server answers, and gives what it prints.
async fn run(line: &str) -> String {
    let line = format!("curl -sS --noproxy '*'{}", line.strip_prefix("curl").unwrap());
    let output =
        tokio::task::spawn_blocking(move || Command::new("sh").args(["-c", &line]).output()).await.unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_empty_page_says_how_to_begin_and_its_lines_for_the_shell_do() {
    for (name, width, height) in [("desk", 1280, 900), ("phone", 390, 844)] {
        let serving = served().await;
        let session = serving.begin_session(&SessionOptions::default()).unwrap();
        let Some(browser) = Browser::start(width, height, name == "phone").await else { return };
        for url in [serving.url(), session.url().to_owned()] {
            browser.page.goto(&format!("{url}/")).await.unwrap();
            browser.until("document.querySelectorAll('#vendors:not([hidden]) section').length === 4").await;
            // Whoever comes first need not wait for the news that the page then waits for.
            let asked = "return performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('/_mock/requests'))";
            let asked = browser.page.execute(asked, Vec::new()).await.unwrap();
            assert_eq!(asked[0], format!("{url}/_mock/requests?since=0&wait=0"));
            let shown = browser.text("#vendors").await;
            for expected in [
                format!("{url}/afosto"),
                format!("{url}/orange/oauth/v3/token"),
                TOKEN.to_owned(),
                "0wnli-s3cret".to_owned(),
            ] {
                assert!(shown.contains(&expected), "{expected}: {shown}");
            }
            assert!(
                browser.number("document.documentElement.scrollWidth").await <= f64::from(width),
                "{name} scrolls sideways"
            );
            let lines = browser.page.find_all(Locator::Css("#vendors pre")).await.unwrap();
            let mut texts = Vec::new();
            for line in lines {
                texts.push(line.text().await.unwrap());
            }
            browser.shoot(&format!("page-empty-{name}")).await;
            for line in &texts {
                run(line).await;
            }
            let statuses: Vec<Value> = requests(&url).await.iter().map(|request| request["status"].clone()).collect();
            assert_eq!(statuses, [200, 200, 200, 200], "{texts:?}");
            browser.until("document.querySelector('#vendors').hidden").await;
        }
        browser.page.clone().close().await.unwrap();
    }
}

#[tokio::test]
async fn a_fault_is_ordered_by_keyboard_and_meets_the_next_call() {
    let serving = served().await;
    let Some(browser) = Browser::start(1280, 900, false).await else { return };
    browser.page.goto(&serving.url()).await.unwrap();
    browser.go_to("#faults summary").await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelector('#faults').open").await;
    browser.press(Key::Tab).await;
    browser.page.active_element().await.unwrap().send_keys("Own").await.unwrap();
    browser.press(Key::Tab).await;
    assert_eq!(browser.focus().await, "BUTTON Answer 500");
    browser.press(Key::Enter).await;
    browser.until("document.querySelector('#ordered').textContent.includes('Answer 500')").await;
    assert_eq!(browser.text("#ordered").await, "Ownli: Answer 500, for the next call");
    browser.until("document.querySelector('#waiting').textContent === ' · 1 waiting'").await;
    let ask = async || tests::http().get(format!("{}/ownli/api/users", serving.url())).bearer_auth(TOKEN).send().await;
    assert_eq!(ask().await.unwrap().status(), 500);
    browser.until("document.querySelector('#waiting').textContent === ''").await;
    for fault in browser.page.find_all(Locator::Css("[data-fault]")).await.unwrap() {
        fault.click().await.unwrap();
    }
    browser.until("document.querySelector('#waiting').textContent === ' · 10 waiting'").await;
    browser.shoot("page-faults").await;
    browser.page.find(Locator::Css("#forget")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelector('#waiting').textContent === ''").await;
    assert_eq!(ask().await.unwrap().status(), 200);
    browser.page.clone().close().await.unwrap();
}

/// The lines for the shell of all requests, the newest first.
async fn lines(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('section')].filter(s => s.querySelector('h2').textContent === 'As curl')\
        .map(s => s.querySelector('pre').textContent)";
    let lines = browser.page.execute(script, Vec::new()).await.unwrap();
    lines.as_array().unwrap().iter().map(|line| line.as_str().unwrap().to_owned()).collect()
}

/// What of a request a line for the shell keeps.
fn said(request: &Value) -> Value {
    let own = ["host", "accept-encoding", "user-agent", "content-length", "connection"];
    let headers =
        request["headers"].as_array().unwrap().iter().filter(|header| !own.contains(&header[0].as_str().unwrap()));
    let mut headers: Vec<&Value> = headers.collect();
    headers.sort_by_key(|header| header.to_string());
    let parts = ["method", "path", "query", "body", "status"].map(|name| request[name].clone());
    json!([parts, headers])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_copied_as_a_line_that_asks_the_same_whatever_is_in_it() {
    let serving = served().await;
    let session = serving.begin_session(&SessionOptions::default()).unwrap();
    let url = session.url();
    let odd = "it's \"odd\" $(touch /tmp/x) `id` \\ {a,b}[1-2] \n second line\t!";
    let http = tests::http();
    let mut orders = url::Url::parse(&format!("{url}/afosto/odr/orders/it's")).unwrap();
    orders.query_pairs_mut().append_pair("a'b", odd).append_pair("empty", "").append_pair("token", TOKEN);
    let body = json!({"tags": [odd], "metadata": {"'": null}}).to_string();
    let odd_header = "it's \"odd\" $HOME `id` \\";
    let asked = http.post(orders.clone()).bearer_auth(TOKEN).header("content-type", "application/json");
    asked.header("accept", "*/*").header("x-odd", odd_header).body(body).send().await.unwrap();
    let form = [("grant_type", "client_credentials"), ("scope", odd), ("x", "")];
    let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let asked = http.post(format!("{url}/orange/oauth/v3/token")).header("accept", "*/*");
    asked.header("content-type", "application/x-www-form-urlencoded").body(form).send().await.unwrap();
    http.delete(orders).bearer_auth(TOKEN).header("accept", "*/*").header("x-none", "").send().await.unwrap();
    http.post(format!("{url}/ownli/x"))
        .header("accept", "*/*")
        .body("@/etc/hostname")
        .header("content-type", "text/plain")
        .send()
        .await
        .unwrap();
    http.put(format!("{url}/ownli/x")).header("accept", "*/*").body(vec![255, 0, 1]).send().await.unwrap();
    let before = requests(url).await;

    let Some(browser) = Browser::start(1280, 900, false).await else { return };
    browser.page.goto(url).await.unwrap();
    browser.until("document.querySelectorAll('#requests li').length === 5").await;
    let mut lines = lines(&browser).await;
    lines.reverse();
    for line in &lines {
        run(line).await;
    }
    let after = requests(url).await;
    for (number, line) in lines.iter().enumerate().take(4) {
        assert_eq!(said(&before[number]), said(&after[number + 5]), "{line}");
    }
    assert!(lines[4].ends_with("# its body is not kept as a whole"), "{}", lines[4]);
    browser.page.clone().close().await.unwrap();
}

#[tokio::test]
async fn rows_show_how_long_they_took_and_their_answers_headers_and_every_method_fits() {
    for (name, width, height) in [("desk", 1280, 900), ("phone", 390, 844)] {
        let serving = served().await;
        for method in ["DELETE", "GET", "OPTIONS", "PATCH", "POST"] {
            let path = format!("{}/ownli/api/users", serving.url());
            tests::http().request(method.parse().unwrap(), path).bearer_auth(TOKEN).send().await.unwrap();
        }
        let Some(browser) = Browser::start(width, height, name == "phone").await else { return };
        browser.page.goto(&serving.url()).await.unwrap();
        browser.until("document.querySelectorAll('#requests li').length === 5").await;
        let wide = "[...document.querySelectorAll('.method')].filter(e => e.scrollWidth > e.offsetWidth).length";
        assert_eq!(browser.number(wide).await, 0.0);
        let lefts = "new Set([...document.querySelectorAll('.path')].map(e => Math.round(e.getBoundingClientRect().left))).size";
        assert_eq!(browser.number(lefts).await, 1.0, "{name}: paths begin in one column");
        assert!(browser.text("#requests li:first-child .took").await.ends_with(" ms"));
        browser.go_to("#requests li:nth-child(4) summary").await;
        browser.press(Key::Enter).await;
        browser.until("document.querySelector('#requests details[open]') !== null").await;
        let shown = browser.text("#requests details[open]").await;
        for expected in
            ["Answer headers", "x-content-type-options: nosniff", "content-type: application/json", "curl -g"]
        {
            assert!(shown.contains(expected), "{expected}: {shown}");
        }
        browser.page.find(Locator::Css("#requests details[open] button")).await.unwrap().click().await.unwrap();
        browser.until("document.querySelector('#requests details[open] button').textContent === 'Copied'").await;
        let low = "[...document.querySelectorAll('button, select, summary')].filter(e => e.offsetHeight && e.offsetHeight < 44).length";
        assert_eq!(browser.number(low).await, 0.0);
        assert!(
            browser.number("document.documentElement.scrollWidth").await <= f64::from(width),
            "{name} scrolls sideways"
        );
        browser.shoot(&format!("page-row-{name}")).await;
        browser.page.clone().close().await.unwrap();
    }
}

/// A server whose events are refused by nobody there.
async fn with_deliveries() -> Serving {
    let seed = json!({"afosto": {"webhook": {"url": "http://127.0.0.1:9/", "secret": "s"}}});
    let mut options = vendor_mocks::serve::Options::default();
    options.port = 0;
    options.seed = vendor_mocks::serve::Seed::from_json(seed.to_string().as_bytes()).unwrap();
    vendor_mocks::serve::start(options).await.unwrap()
}

#[tokio::test]
async fn a_session_is_picked_by_keyboard_and_shows_its_own_alone_with_its_deliveries() {
    let serving = with_deliveries().await;
    ask(&serving).await;
    let session = serving.begin_session(&SessionOptions::default()).unwrap();
    tests::http().get(format!("{}/ownli/api/users", session.url())).send().await.unwrap();
    let event = json!({"vendor": "afosto", "event": "ORDER_OPENED", "entity_type": "order", "entity_id": "<b>o</b>", "data": {}});
    mock(session.url(), "POST", "events", &event).await;
    let Some(browser) = Browser::start(1280, 900, false).await else { return };
    browser.page.goto(&serving.url()).await.unwrap();
    browser.until("document.querySelectorAll('#requests li').length === 2").await;
    browser.until("document.querySelectorAll('#session option').length === 2").await;
    browser.go_to("#session").await;
    browser.page.active_element().await.unwrap().send_keys("Sess").await.unwrap();
    browser.until("document.querySelectorAll('#requests li').length === 1").await;
    assert_eq!(browser.text("#requests .path").await, "/ownli/api/users");
    browser.go_to("#deliveries summary").await;
    browser.press(Key::Enter).await;
    browser.until("document.querySelectorAll('#deliveries tbody tr').length > 0").await;
    let row = browser.text("#deliveries tbody tr:last-child").await;
    assert!(row.starts_with("afosto message-1 1 ") && row.ends_with("no answer"), "{row}");
    browser.shoot("page-session").await;
    // What comes in another session is not shown; what comes in this one is.
    ask(&serving).await;
    tests::http().get(format!("{}/ownli/api/vehicles", session.url())).send().await.unwrap();
    browser.until("document.querySelectorAll('#requests li').length === 2").await;
    assert_eq!(browser.text("#requests li:first-child .path").await, "/ownli/api/vehicles");
    // A session that ends leaves the server's own.
    drop(session);
    browser.until("document.querySelectorAll('#requests li').length === 4").await;
    browser.page.clone().close().await.unwrap();
}
