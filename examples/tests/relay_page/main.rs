//! The relay's page, in a real browser: `cargo test --workspace --test relay_page`, with Chromium and
//! its driver installed.
#![allow(dead_code, clippy::unwrap_used, clippy::panic)] // it uses a part of what the tests share, and helpers may fail loudly

#[path = "../../../tests/tests/browser/mod.rs"]
mod browser;
#[path = "../relay/support.rs"]
mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::response::Html;
use axum::routing::{get, post};
use browser::Browser;
use fantoccini::Locator;
use fantoccini::key::Key;
use http::StatusCode;
use pivot_inbox::{AfterFailure, Classification, Failure, Identity, InboxStore, LeaseRequest, NewEvent, Timestamp};
use pivot_inbox_sqlite::SqliteStore;
use support::{Relay, Scratch};

const PASSWORD: &str = "a long password";

/// Serves a router; gives where.
async fn served(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async { pivot_core::webhook::serve(listener, router).await });
    address
}

/// An endpoint that takes events once it is told to.
async fn endpoint() -> (String, Arc<AtomicBool>) {
    let takes = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&takes);
    let take = move || {
        let takes = told.load(Ordering::SeqCst);
        std::future::ready(if takes { StatusCode::NO_CONTENT } else { StatusCode::INTERNAL_SERVER_ERROR })
    };
    (format!("http://{}/", served(Router::new().route("/", post(take))).await), takes)
}

/// A relay with a page, whose events are dead after one attempt.
fn start(scratch: &Scratch, endpoint: &str) -> Relay {
    scratch.configure(endpoint);
    let file = scratch.0.join("relay.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(file, format!("{text}[workers]\nmax_attempts = 1\n")).unwrap();
    let mut command = scratch.command(&["run"]);
    command.env("RELAY_PAGE_PASSWORD", PASSWORD);
    Relay::start(command)
}

/// Waits until so many events are in a state.
async fn wait_for(relay: &Relay, state: &str, count: u32) {
    let line = format!("inbox_events{{state=\"{state}\"}} {count}\n");
    while !relay.admin("/metrics").await.1.contains(&line) {
        tokio::task::yield_now().await;
    }
}

/// What the page looks like to somebody with a keyboard and eyes.
struct Reader<'a> {
    browser: &'a Browser,
    screen: &'static str,
    width: u32,
}

impl Reader<'_> {
    /// What the element with the focus is called.
    async fn focus(&self) -> String {
        let script = "const it = document.activeElement; \
                      return it.getAttribute('aria-label') || it.id || it.textContent.trim()";
        self.browser.page.execute(script, Vec::new()).await.unwrap().as_str().unwrap().to_owned()
    }

    /// Goes by Tab to what is called so; wherever the focus is on its way, it is seen.
    async fn tab_to(&self, name: &str) {
        for _ in 0..60 {
            self.browser.press(Key::Tab).await;
            let found = self.focus().await;
            let seen = "(() => { const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect(); \
                        return it === document.body || style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2 \
                        && box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth \
                        ? 1 : 0 })()";
            assert_eq!(self.browser.number(seen).await, 1.0, "{}: the focus on {found:?} is not seen", self.screen);
            if found == name || found.starts_with(name) {
                return;
            }
        }
        panic!("{}: Tab never reaches {name:?}", self.screen);
    }

    async fn enter(&self, name: &str) {
        self.tab_to(name).await;
        self.browser.press(Key::Enter).await;
    }

    /// Waits for a heading, and looks at the whole page.
    async fn arrives_at(&self, heading: &str) {
        let wanted = format!("//*[self::h1 or self::h2][normalize-space()='{heading}']");
        self.browser.page.wait().for_element(Locator::XPath(&wanted)).await.unwrap();
        let browser = self.browser;
        let name = heading.replace([' ', '?'], "-").to_lowercase();
        browser.shoot(&format!("relay-{name}-{}", self.screen)).await;
        let wide = browser.number("document.documentElement.scrollWidth").await;
        assert!(wide <= f64::from(self.width), "{} scrolls sideways at {heading}: {wide}", self.screen);
        let small = "[...document.querySelectorAll('body *')].filter(e => e.textContent.trim() \
                     && parseFloat(getComputedStyle(e).fontSize) < 14).length";
        assert_eq!(browser.number(small).await, 0.0, "{heading}");
        let low = "[...document.querySelectorAll('button, .button, input:not([type=hidden]), nav a, .title a')]\
                   .filter(e => e.offsetHeight && e.offsetHeight < 44).length";
        assert_eq!(browser.number(low).await, 0.0, "{heading}");
        let cut = "[...document.querySelectorAll('button, .button, nav a')]\
                   .filter(e => e.scrollWidth > e.clientWidth + 1).length";
        assert_eq!(browser.number(cut).await, 0.0, "{heading}");
    }
}

async fn fail_to_log_in(reader: &Reader<'_>, relay: &Relay) {
    reader.browser.page.goto(&relay.admin).await.unwrap();
    reader.browser.type_text("a wrong password").await;
    reader.browser.press(Key::Enter).await;
    reader.browser.page.wait().for_element(Locator::Css("#problem")).await.unwrap();
    assert_eq!(reader.browser.text("#problem").await, "This is not the password.");
}

async fn log_in(reader: &Reader<'_>, relay: &Relay) {
    reader.browser.page.goto(&relay.admin).await.unwrap();
    reader.arrives_at("Log in to the relay").await;
    assert_eq!(reader.focus().await, "password", "one can type at once");
    reader.browser.type_text(PASSWORD).await;
    reader.browser.press(Key::Enter).await;
    reader.arrives_at("All events").await;
}

#[tokio::test]
async fn events_are_found_read_retried_and_discarded_with_the_keyboard_alone_on_a_desk_and_on_a_phone() {
    for (screen, width, height) in [("desk", 1280, 800), ("phone", 390, 844)] {
        let (url, takes) = endpoint().await;
        let scratch = Scratch::new(&format!("page-{screen}"));
        let relay = start(&scratch, &url);
        for number in 1..=4 {
            assert_eq!(relay.event_of(&format!("WVWZZZ3CZWE00000{number}"), number).await, 200);
        }
        assert_eq!(relay.deliver("/e4cars", &[("x-api-key", "k3y")], "<parked/>").await.status(), 200);
        wait_for(&relay, "dead", 4).await;
        let Some(browser) = Browser::start(width, height, screen == "phone").await else { return };
        let reader = Reader { browser: &browser, screen, width };
        let page = &browser.page;
        fail_to_log_in(&reader, &relay).await;
        log_in(&reader, &relay).await;
        assert_eq!(browser.number("window.innerWidth").await, f64::from(width));
        assert_eq!(browser.number("document.querySelectorAll('ol.events > li').length").await, 5.0);

        // The dead ones; one is handled again, now that the endpoint takes events.
        reader.enter("Dead").await;
        reader.arrives_at("Dead").await;
        takes.store(true, Ordering::SeqCst);
        reader.enter("Retry event 2").await;
        page.wait().for_element(Locator::Css("p.notice")).await.unwrap();
        assert_eq!(browser.text("p.notice").await, "It is handled again.");
        wait_for(&relay, "dead", 3).await;

        // One is read, and discarded after a question.
        reader.enter("3 · e4cars").await;
        reader.arrives_at("Event 3").await;
        reader.tab_to("Body").await;
        assert!(browser.text("pre").await.contains("WVWZZZ3CZWE000003"));
        page.execute("document.activeElement.blur(); scrollTo(0, 0)", Vec::new()).await.unwrap();
        page.goto(&format!("{}/events/3", relay.admin)).await.unwrap();
        reader.enter("Discard event 3").await;
        reader.arrives_at("Discard event 3?").await;
        reader.enter("Keep it").await;
        reader.arrives_at("Event 3").await;
        reader.enter("Discard event 3").await;
        reader.arrives_at("Discard event 3?").await;
        reader.enter("Discard event 3").await;
        page.wait().for_element(Locator::Css("p.notice")).await.unwrap();
        assert_eq!(browser.text("dd .state").await, "Discarded");

        // A vehicle's events are found by its VIN.
        reader.enter("All").await;
        reader.arrives_at("All events").await;
        reader.tab_to("key").await;
        browser.type_text("WVWZZZ3CZWE000004").await;
        browser.press(Key::Enter).await;
        page.wait().for_element(Locator::Css("ol.events > li:only-child")).await.unwrap();
        assert!(browser.text("ol.events > li").await.contains("WVWZZZ3CZWE000004"));

        // The rest all at once.
        reader.enter("Dead").await;
        reader.arrives_at("Dead").await;
        reader.enter("Retry all 2").await;
        page.wait().for_element(Locator::Css("p.notice")).await.unwrap();
        wait_for(&relay, "dead", 0).await;
        reader.enter("Done").await;
        reader.arrives_at("Done").await;

        reader.enter("Log out").await;
        reader.arrives_at("Log in to the relay").await;
        page.goto(&format!("{}/events/1", relay.admin)).await.unwrap();
        assert!(page.current_url().await.unwrap().path() == "/login", "the session is over");
        page.clone().close().await.unwrap();
    }
}

/// What a script does that should not run: it marks the page that it runs in.
const SCRIPT: &str =
    "\"'></pre></bdi><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">";

#[tokio::test]
async fn a_script_in_any_part_of_an_event_does_not_run() {
    let scratch = Scratch::new("page-script");
    let store = SqliteStore::open(scratch.0.join("relay.sqlite3")).await.unwrap();
    let mut known = Classification::new(Identity::Documented(SCRIPT.to_owned()));
    (known.order_key, known.event_type) = (Some(SCRIPT.to_owned()), Some(SCRIPT.to_owned()));
    let event = NewEvent::new(SCRIPT, known, Timestamp(1_790_000_000_000), SCRIPT);
    store.insert(event).await.unwrap();
    let far = Timestamp(i64::MAX);
    let leased = store.lease(LeaseRequest::new(Timestamp(1_790_000_000_001), far, 1, 9)).await.unwrap();
    let failure = Failure::new(SCRIPT, Timestamp(1_790_000_000_002), AfterFailure::Dead);
    store.fail(leased[0].lease(), failure).await.unwrap();
    store.close().await;

    let relay = start(&scratch, "http://127.0.0.1:9/");
    let Some(browser) = Browser::start(1280, 800, false).await else { return };
    let reader = Reader { browser: &browser, screen: "script", width: 1280 };
    log_in(&reader, &relay).await;
    let page = &browser.page;
    let key: String = url::form_urlencoded::byte_serialize(SCRIPT.as_bytes()).collect();
    for (path, times) in [
        ("/events".to_owned(), 4),
        ("/events?state=dead".to_owned(), 4),
        (format!("/events?key={key}"), 4),
        ("/events/1".to_owned(), 7),
        ("/events/1/discard".to_owned(), 3),
        (format!("/events?state={key}"), 0),
        (format!("/events?said={key}"), 4),
    ] {
        page.goto(&format!("{}{path}", relay.admin)).await.unwrap();
        let shown = browser.text("main").await;
        assert_eq!(shown.matches("<script>document.title='ran'</script>").count(), times, "{path}: {shown}");
        assert_eq!(browser.number("document.querySelectorAll('img, script').length").await, 0.0, "{path}");
        assert_ne!(page.title().await.unwrap(), "ran", "{path}");
    }
    // Whatever comes into the page by another way is stopped by its policy.
    let inject = "const it = document.createElement('script'); it.textContent = \"document.title='ran'\"; document.body.append(it)";
    page.execute(inject, Vec::new()).await.unwrap();
    assert_ne!(page.title().await.unwrap(), "ran");
    page.clone().close().await.unwrap();
}

#[tokio::test]
async fn a_page_of_somebody_else_changes_nothing_and_reads_nothing() {
    let (url, takes) = endpoint().await;
    let scratch = Scratch::new("page-foreign");
    let relay = start(&scratch, &url);
    assert_eq!(relay.event(1).await, 200);
    assert_eq!(relay.deliver("/e4cars", &[("x-api-key", "k3y")], "<parked/>").await.status(), 200);
    wait_for(&relay, "dead", 1).await;
    takes.store(true, Ordering::SeqCst);
    let attack = format!(
        r#"<!doctype html><title>waits</title>
        <script>
        const relay = "{relay}";
        const paths = ["/events/1/retry", "/events/1/discard", "/events/2/retry", "/retry-all", "/logout", "/login"];
        const form = "state=dead&csrf=&password=x";
        const sent = paths.flatMap((path) => ["cors", "no-cors"].map((mode) => fetch(relay + path, {{
          method: "POST", mode, credentials: "include", body: form,
          headers: {{"content-type": "application/x-www-form-urlencoded"}}}})));
        const read = ["/events", "/events/1", "/metrics", "/readyz"].map((path) => fetch(relay + path, {{credentials: "include"}}));
        paths.forEach((path, place) => {{
          const frame = document.createElement("iframe");
          frame.name = "frame" + place;
          const form = document.createElement("form");
          form.method = "post"; form.action = relay + path; form.target = frame.name;
          form.innerHTML = "<input name=state value=dead><input name=csrf value=''><input name=password value=x>";
          document.body.append(frame, form);
          form.submit();
        }});
        const shown = document.createElement("iframe");
        shown.src = relay + "/events";
        document.body.append(shown);
        const text = (tried) => tried.then((answer) => answer.text());
        const loaded = new Promise((done) => shown.addEventListener("load", done));
        Promise.allSettled([...sent, ...read].map(text).concat(loaded)).then((all) => {{
          document.title = "read " + all.filter((one) => one.status === "fulfilled" && typeof one.value === "string" && one.value).length;
        }});
        </script>"#,
        relay = relay.admin
    );
    let attack = attack.replace("<script>", "<body><script>");
    let foreign = served(Router::new().route("/", get(move || std::future::ready(Html(attack.clone()))))).await;
    let Some(browser) = Browser::start(1280, 800, false).await else { return };
    let reader = Reader { browser: &browser, screen: "foreign", width: 1280 };
    log_in(&reader, &relay).await;
    // Of the same site in a browser's eyes, so with the session's cookie; and of another one.
    for foreign in [format!("http://{foreign}/"), format!("http://{}/", foreign.replace("127.0.0.1", "localhost"))] {
        browser.page.goto(&foreign).await.unwrap();
        while browser.page.title().await.unwrap() == "waits" {}
        assert_eq!(browser.page.title().await.unwrap(), "read 0");
    }
    let state = |id: &str| scratch.operate(&["show", id]);
    assert!(state("1").contains("\"state\": \"dead\"") && state("1").contains("\"attempts\": 1"), "{}", state("1"));
    assert!(state("2").contains("\"state\": \"parked\"") || state("2").contains("\"attempts\": 1"), "{}", state("2"));
    browser.page.goto(&format!("{}/events/1", relay.admin)).await.unwrap();
    reader.arrives_at("Event 1").await;
    browser.page.clone().close().await.unwrap();
}
