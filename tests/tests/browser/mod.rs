//! A browser for the tests of pages.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // each test uses a part of it, and may fail loudly

#[path = "../../../pivot-inbox-postgres/tests/support/missing.rs"]
mod missing;

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// If it is `required`, a machine without Chromium's driver fails the tests instead of skipping them.
const REQUIRED: &str = "PAGE_BROWSER";

/// A browser and its driver, which end with the test.
pub(crate) struct Browser {
    driver: Child,
    pub(crate) page: Client,
}

impl Browser {
    /// A browser with a screen of this size; a phone's is narrower than a window may be. `None`
    /// where Chromium's driver is not installed, which is said on standard error, past the test's capture.
    pub(crate) async fn start(width: u32, height: u32, is_phone: bool) -> Option<Self> {
        let free = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver")
            .args([format!("--port={free}"), "--silent".to_owned()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let driver = match driver {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                missing::pass_over("Chromium's chromedriver (Debian's package chromium-driver) is", REQUIRED);
                return None;
            }
            started => started.unwrap(),
        };
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ];
        let mut arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        arguments.push(format!("--window-size={width},{height}"));
        let mut options = json!({"args": arguments});
        if is_phone {
            let screen = json!({"width": width, "height": height, "pixelRatio": 2.0});
            options["mobileEmulation"] = json!({"deviceMetrics": screen});
        }
        let wanted = json!({"goog:chromeOptions": options});
        let Value::Object(wanted) = wanted else { panic!("an object") };
        let mut page = None;
        // The driver needs a moment before it listens.
        for _ in 0..100 {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(wanted.clone()).connect(&format!("http://127.0.0.1:{free}")).await {
                Ok(client) => {
                    page = Some(client);
                    break;
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        Some(Self { driver, page: page.expect("the driver answers") })
    }

    pub(crate) async fn number(&self, script: &str) -> f64 {
        self.page.execute(&format!("return {script}"), Vec::new()).await.unwrap().as_f64().unwrap()
    }

    pub(crate) async fn text(&self, selector: &str) -> String {
        self.page.find(Locator::Css(selector)).await.unwrap().text().await.unwrap()
    }

    pub(crate) async fn press(&self, key: Key) {
        let letter = char::from(key);
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = keys.then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
        self.page.perform_actions(keys).await.unwrap();
    }

    /// Types a text, key by key.
    pub(crate) async fn type_text(&self, text: &str) {
        for letter in text.chars() {
            let keys = KeyActions::new("keyboard".to_owned());
            let keys = keys.then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
            self.page.perform_actions(keys).await.unwrap();
        }
    }

    /// Keeps what is seen in a file of the target folder.
    pub(crate) async fn shoot(&self, name: &str) {
        let shot = self.page.screenshot().await.unwrap();
        std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png")), shot).unwrap();
    }

    /// Waits until a script gives `true`.
    pub(crate) async fn until(&self, script: &str) {
        let asked = std::time::Instant::now();
        while self.page.execute(&format!("return {script}"), Vec::new()).await.unwrap() != true {
            assert!(asked.elapsed() < Duration::from_secs(60), "{script}");
        }
    }

    /// Puts the focus on an element, as somebody who goes there by keyboard has it.
    pub(crate) async fn go_to(&self, selector: &str) {
        let script = format!("document.querySelector({}).focus()", json!(selector));
        self.page.execute(&script, Vec::new()).await.unwrap();
    }

    /// The name and text of the element that has the focus.
    pub(crate) async fn focus(&self) -> String {
        let script = "return document.activeElement.tagName + ' ' + (document.activeElement.id || document.activeElement.textContent)";
        self.page.execute(script, Vec::new()).await.unwrap().as_str().unwrap().to_owned()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Chromium ends with its driver.
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
