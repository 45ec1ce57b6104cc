//! The page that shows the requests, in a real browser: `cargo test --workspace --test page`, with Chromium
//! and its driver installed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers may fail as loudly as their tests

#[path = "../browser/mod.rs"]
mod browser;
mod tools;

use e4cars_client::E4CarsClient;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tests::declaration;
use vendor_mocks::serve::{Options, Serving, TOKEN, start};

use browser::Browser;

async fn served() -> Serving {
    let mut options = Options::default();
    options.port = 0;
    start(options).await.unwrap()
}

async fn ask(serving: &Serving) {
    let url = format!("{}/e4cars", serving.url());
    let e4cars = E4CarsClient::builder(&url, TOKEN).account("NMN").build().unwrap();
    e4cars.declare_vehicle(&declaration()).send().await.unwrap();
    let stranger = E4CarsClient::builder(&url, "another").account("NMN").build().unwrap();
    stranger.declare_vehicle(&declaration()).send().await.unwrap_err();
}

#[tokio::test]
async fn requests_appear_as_they_arrive_and_are_read_with_the_keyboard_alone_on_a_desk_and_on_a_phone() {
    for (name, width, height) in [("desk", 1280, 900), ("phone", 390, 844)] {
        let serving = served().await;
        let Some(browser) = Browser::start(width, height, name == "phone").await else { return };
        let page = &browser.page;
        page.goto(&serving.url()).await.unwrap();
        page.wait().for_element(Locator::Css("#empty:not([hidden])")).await.unwrap();
        assert_eq!(browser.number("window.innerWidth").await, f64::from(width));

        // They come without a reload.
        ask(&serving).await;
        page.wait().for_element(Locator::Css("#requests li:nth-child(2) .good")).await.unwrap();
        page.wait().for_element(Locator::Css("#requests li:nth-child(1) .bad")).await.unwrap();
        assert_eq!(browser.text("li:nth-child(2) .status").await, "200");
        assert_eq!(browser.text("li:nth-child(1) .status").await, "401");
        assert!(browser.text("#state").await.contains("2 requests"));
        assert!(browser.text("li:nth-child(2) .path").await.ends_with("STD_IN_VEHICLE_ACCOUNT?token=•••"));
        // Lines for the shell have the fixed token, which anybody may have; what was asked has none.
        let rows = "[...document.querySelectorAll('#requests summary, #requests section:not(:last-child)')].map(e => e.textContent).join('\\n')";
        let shown = page.execute(&format!("return {rows}"), Vec::new()).await.unwrap();
        let shown = shown.as_str().unwrap();
        assert!(shown.contains("RENAULT BOULOGNE") && !shown.contains(TOKEN), "the token is shown");

        // With the keyboard: down to the second request, open it, read it.
        browser.press(Key::Down).await;
        browser.press(Key::Down).await;
        assert!(browser.focus().await.starts_with("SUMMARY 200"), "{}", browser.focus().await);
        browser.press(Key::Enter).await;
        page.wait().for_element(Locator::Css("#requests details[open] pre")).await.unwrap();
        assert!(browser.text("#requests details[open]").await.contains("RENAULT BOULOGNE"));
        browser.press(Key::Tab).await;
        assert!(browser.focus().await.starts_with("PRE"), "bodies scroll by keyboard: {}", browser.focus().await);
        // A request that comes now takes neither the focus nor what is open.
        ask(&serving).await;
        page.wait().for_element(Locator::Css("#requests li:nth-child(4)")).await.unwrap();
        page.wait().for_element(Locator::Css("#requests li:nth-child(1) .bad")).await.unwrap();
        assert!(browser.focus().await.starts_with("PRE"), "{}", browser.focus().await);
        assert_eq!(browser.number("document.querySelectorAll('#requests details[open]').length").await, 1.0);

        // Nothing is wider than the screen, letters are large enough, and what is pressed is as large as a finger.
        assert!(
            browser.number("document.documentElement.scrollWidth").await <= f64::from(width),
            "{name} scrolls sideways"
        );
        let small = "[...document.querySelectorAll('body *')].filter(e => e.textContent.trim() && parseFloat(getComputedStyle(e).fontSize) < 14).length";
        assert_eq!(browser.number(small).await, 0.0);
        let low = "[...document.querySelectorAll('button, select, summary, input[type=search], label.check')].filter(e => e.offsetHeight && e.offsetHeight < 44).length";
        assert_eq!(browser.number(low).await, 0.0);

        browser.shoot(&format!("page-{name}")).await;

        // The filter, by its key.
        browser.press(Key::Escape).await;
        page.execute("document.activeElement.blur()", Vec::new()).await.unwrap();
        let slash = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value: '/' });
        page.perform_actions(slash.then(KeyAction::Up { value: '/' })).await.unwrap();
        assert_eq!(browser.focus().await, "INPUT filter");
        page.active_element().await.unwrap().send_keys("401").await.unwrap();
        assert!(browser.text("#state").await.contains("2 of 4 requests"), "{}", browser.text("#state").await);
        page.find(Locator::Css("#clear")).await.unwrap().click().await.unwrap();
        page.wait().for_element(Locator::Css("#empty:not([hidden])")).await.unwrap();
        assert_eq!(browser.number("document.querySelectorAll('li').length").await, 0.0);
        page.clone().close().await.unwrap();
    }
}

/// What a script does that should not run: it marks the page that it runs in.
const SCRIPT: &str = "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">";

#[tokio::test]
async fn a_script_that_was_asked_for_or_answered_does_not_run() {
    let serving = served().await;
    let http = tests::http();
    let mut url = url::Url::parse(&format!("{}/ownli/{SCRIPT}", serving.url())).unwrap();
    url.query_pairs_mut().append_pair(SCRIPT, SCRIPT);
    http.post(url).header("x-script", SCRIPT).body(SCRIPT).send().await.unwrap();
    let order = json!({"vendor": "ownli", "path": "/page", "fault": "answer", "status": 200, "media_type": "text/html", "body": SCRIPT});
    let order = http.post(format!("{}/_mock/faults", serving.url())).body(order.to_string());
    assert_eq!(order.header("content-type", "application/json").send().await.unwrap().status(), 204);

    let Some(browser) = Browser::start(1280, 900, false).await else { return };
    let page = &browser.page;
    page.goto(&serving.url()).await.unwrap();
    page.wait().for_element(Locator::Css("li summary")).await.unwrap().click().await.unwrap();
    page.wait().for_element(Locator::Css("#requests details[open] pre")).await.unwrap();
    let shown = browser.text("#requests details[open]").await;
    assert!(shown.matches("document.title='ran'").count() >= 4, "{shown}");
    assert_eq!(browser.number("document.querySelectorAll('img').length + document.scripts.length").await, 1.0);
    assert_eq!(page.title().await.unwrap(), "Vendor mocks");
    // Whatever comes into the page by another way is stopped by its policy.
    let inject = "const it = document.createElement('script'); it.textContent = \"document.title='ran'\"; document.body.append(it)";
    page.execute(inject, Vec::new()).await.unwrap();
    assert_eq!(page.title().await.unwrap(), "Vendor mocks");
    // A vendor's answer is no page of the server's.
    page.goto(&format!("{}/ownli/page", serving.url())).await.unwrap();
    assert!(page.source().await.unwrap().contains("document.title='ran'"));
    assert_ne!(page.title().await.unwrap(), "ran");
    page.clone().close().await.unwrap();
}

#[tokio::test]
async fn a_page_of_somebody_else_orders_no_fault_and_reads_nothing() {
    let serving = served().await;
    let attack = format!(
        r#"<!doctype html><title>waits</title>
        <form id="form" method="post" enctype="text/plain" target="frame" action="{url}/_mock/faults">
        <input name='{{"vendor": "ownli", "fault": "answer", "body": "' value='"}}'></form>
        <iframe name="frame"></iframe>
        <script>
        const fault = JSON.stringify({{vendor: "ownli", fault: "not_json"}});
        const tries = ["text/plain", "application/json"].flatMap((type) => ["cors", "no-cors"].map((mode) =>
          fetch("{url}/_mock/faults", {{method: "POST", mode, body: fault, headers: {{"content-type": type}}}})));
        tries.push(fetch("{url}/_mock/requests"), fetch("{url}/_mock/requests", {{method: "DELETE"}}));
        const read = (tried) => tried.then((answer) => answer.text());
        document.getElementById("form").submit();
        Promise.allSettled(tries.map(read)).then((all) => {{
          document.title = "read " + all.filter((one) => one.status === "fulfilled" && one.value).length;
        }});
        </script>"#,
        url = serving.url()
    );
    let page = move || std::future::ready(axum::response::Html(attack.clone()));
    let foreign = tests::serve(axum::Router::new().route("/", axum::routing::get(page))).await.unwrap();
    tests::http().get(format!("{}/ownli/api/users", serving.url())).send().await.unwrap();
    let Some(browser) = Browser::start(1280, 900, false).await else { return };
    browser.page.goto(&format!("http://{foreign}/")).await.unwrap();
    while browser.page.title().await.unwrap() == "waits" {}
    assert_eq!(browser.page.title().await.unwrap(), "read 0");
    let state = async |path: &str| {
        let answer = tests::http().get(format!("{}/_mock/{path}", serving.url())).send().await.unwrap();
        serde_json::from_slice::<Value>(&answer.bytes().await.unwrap()).unwrap()
    };
    assert_eq!(state("faults").await, json!({"waiting": []}));
    assert_eq!(state("requests").await["requests"].as_array().unwrap().len(), 1);
    browser.page.clone().close().await.unwrap();
}
