//! A relay as a process, in a directory of its own.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use http::StatusCode;
use reqwest::Response;
use vendor_mocks::ownli::{CLIENT_ID, CLIENT_SECRET, PARTNER_ID};

/// A directory that is removed when it is dropped.
pub(crate) struct Scratch(pub(crate) PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("relay-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// A configuration that passes on to an address.
    pub(crate) fn configure(&self, endpoint: &str) {
        self.configure_with(endpoint, "");
    }

    /// The same with more lines before its tables.
    pub(crate) fn configure_with(&self, endpoint: &str, more: &str) {
        self.configure_on(&self.0.join("relay.sqlite3").to_string_lossy(), endpoint, more);
    }

    /// The same with a database.
    pub(crate) fn configure_on(&self, database: &str, endpoint: &str, more: &str) {
        let config = format!(
            "{more}\nlisten = \"127.0.0.1:0\"\nadmin = \"127.0.0.1:0\"\ndatabase = {database:?}\n[e4cars]\n[afosto]\n\
             [forward]\nurl = \"{endpoint}\"\n"
        );
        std::fs::write(self.0.join("relay.toml"), config).unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relay"));
        command.args(arguments).arg("--config").arg(self.0.join("relay.toml"));
        let signing = self.0.join("signing");
        std::fs::write(&signing, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n").unwrap();
        command.env("RELAY_E4CARS_KEY", "k3y").env("RELAY_AFOSTO_SECRET", "s3cret");
        command.env("RELAY_SIGNING_SECRET_FILE", signing).stderr(self.log());
        for (name, value) in [("PARTNER_ID", PARTNER_ID), ("CLIENT_ID", CLIENT_ID), ("CLIENT_SECRET", CLIENT_SECRET)] {
            command.env(format!("RELAY_OWNLI_{name}"), value);
        }
        command
    }

    /// Where what is logged goes.
    fn log(&self) -> std::fs::File {
        std::fs::OpenOptions::new().create(true).append(true).open(self.0.with_extension("log")).unwrap()
    }

    /// What was logged until now.
    pub(crate) fn logged(&self) -> String {
        std::fs::read_to_string(self.0.with_extension("log")).unwrap()
    }

    /// What a command of the operator's prints.
    pub(crate) fn operate(&self, arguments: &[&str]) -> String {
        let output = self.command(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The numbers of all events, in their order. In a database some are left out: readiness tries to store an event, and
    /// takes it back.
    pub(crate) fn ids(&self) -> Vec<String> {
        let events = self.operate(&["export"]);
        let id = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["id"].to_string();
        events.lines().map(id).collect()
    }

    pub(crate) fn start(&self) -> Relay {
        Relay::start(self.command(&["run"]))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
        let _ = std::fs::remove_file(self.0.with_extension("log"));
    }
}

/// A relay that runs. It is killed when it is dropped.
pub(crate) struct Relay {
    pub(crate) child: Child,
    pub(crate) deliveries: String,
    pub(crate) admin: String,
    pub(crate) http: reqwest::Client,
}

impl Relay {
    /// Starts one by a command that says how.
    pub(crate) fn start(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (deliveries, admin) =
            line.trim().split_once(", admin at ").unwrap_or_else(|| panic!("it starts: {line:?}"));
        let deliveries = deliveries.strip_prefix("deliveries at ").unwrap().to_owned();
        // A server that refuses a body unread closes the connection, which the next request must not meet.
        let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap();
        Self { child, deliveries, admin: admin.to_owned(), http }
    }

    pub(crate) async fn deliver(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<reqwest::Body>,
    ) -> Response {
        let request = self.http.post(format!("{}{path}", self.deliveries)).body(body);
        headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send().await.unwrap()
    }

    pub(crate) async fn event(&self, number: u32) -> StatusCode {
        self.event_of("VF1", number).await
    }

    /// Delivers an event of a vehicle.
    pub(crate) async fn event_of(&self, vin: &str, number: u32) -> StatusCode {
        let body = format!(
            r#"{{"outgoing_event": {{"event": {{"event_no": "{number}", "type": "exit_execution"}},
                "vehicle_account": {{"vin": "{vin}"}}}}}}"#
        );
        self.deliver("/e4cars", &[("x-api-key", "k3y")], body).await.status()
    }

    pub(crate) async fn admin(&self, path: &str) -> (u16, String) {
        let response = self.http.get(format!("{}{path}", self.admin)).send().await.unwrap();
        (response.status().as_u16(), response.text().await.unwrap())
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
