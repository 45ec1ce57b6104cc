//! Afosto as a server: every operation of the description, strict about requests, with state where it can be had.
//!
//! A request that the description does not have is refused, with what is wrong in the vendor's form. Answers come from the
//! description; what is created under a path is kept there, listed, got, changed and removed. Before anything is kept
//! under a path, it is answered with a sample: every field, once.
//!
//! What the vendor does beyond its description is a guess, and small: a task is at its half when first asked for, and done
//! then; a key that came before brings the same answer again.

pub mod description;
mod store;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use afosto_client::{AfostoBuilder, AfostoClient, Credentials, Error};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{StatusCode, header};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Server, mock_surface};
use description::{Description, NotFound, Operation};
use store::Store;

/// The OAuth client that the mock knows.
pub const CLIENT_ID: &str = "client-1";
/// Its secret.
pub const CLIENT_SECRET: &str = "af0sto-s3cret";

/// Afosto as a server on this machine. It stops when it is dropped.
pub struct AfostoMock {
    server: Server,
    state: Arc<Mutex<State>>,
}

struct State {
    description: Arc<Description>,
    tokens: Vec<String>,
    store: Store,
    /// How often each task was asked for.
    tasks: BTreeMap<String, u32>,
    /// Answers by path and idempotency key.
    keys: BTreeMap<String, (StatusCode, Vec<u8>)>,
    /// A fixed token that is good too.
    bearer: Option<String>,
    /// The OAuth clients that are known, with their secrets.
    clients: Vec<(String, String)>,
}

impl AfostoMock {
    /// Starts a mock with nothing in it.
    ///
    /// # Errors
    /// Where no port of 127.0.0.1 can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        let state = State {
            description: Description::checked_in(),
            tokens: Vec::new(),
            store: Store::default(),
            tasks: BTreeMap::new(),
            keys: BTreeMap::new(),
            bearer: None,
            clients: vec![(CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned())],
        };
        let state = Arc::new(Mutex::new(state));
        let for_requests = Arc::clone(&state);
        let server = Server::start(move |request| {
            let state = Arc::clone(&for_requests);
            async move { lock(&state).answer(&request) }
        });
        Ok(Self { server: server.await?, state })
    }

    /// Settings of a client that is right for it, with client credentials.
    pub fn client_builder(&self) -> AfostoBuilder {
        AfostoClient::builder(Credentials::client(CLIENT_ID, CLIENT_SECRET)).base_url(self.url())
    }

    /// A client that is right for it, with client credentials.
    ///
    /// # Errors
    /// As the client's builder has them.
    pub fn client(&self) -> Result<AfostoClient, Error> {
        self.client_builder().build()
    }

    /// Accepts this bearer token too.
    pub fn accept_bearer(&self, token: impl Into<String>) {
        lock(&self.state).bearer = Some(token.into());
    }

    /// Gives tokens to this OAuth client too.
    pub fn accept_client(&self, id: impl Into<String>, secret: impl Into<String>) {
        lock(&self.state).clients.push((id.into(), secret.into()));
    }

    /// Keeps something under a path, such as an order under `/odr/orders`; without an `id` it gets one.
    pub fn seed(&self, path: &str, value: Value) {
        lock(&self.state).store.add(path, "id", value);
    }

    /// What is kept under a path, in the order it came.
    pub fn stored(&self, path: &str) -> Vec<Value> {
        lock(&self.state).store.all(path).map(<[Value]>::to_vec).unwrap_or_default()
    }

    /// Lets every token that was issued expire.
    pub fn expire_tokens(&self) {
        lock(&self.state).tokens.clear();
    }
}

mock_surface!(AfostoMock);

fn refused(status: StatusCode, message: &str, errors: &BTreeMap<String, Vec<String>>) -> Answer {
    let body = json!({"code": status.as_u16(), "message": message, "reference": "mock", "errors": errors});
    Answer::json(status, body.to_string().into_bytes())
}

impl State {
    fn answer(&mut self, request: &Received) -> Answer {
        let nothing = BTreeMap::new();
        let path = percent_decode_str(&request.path).decode_utf8_lossy().into_owned();
        if (request.method.as_str(), path.as_str()) == ("POST", "/iam/oauth/authorize") {
            return self.token(&request.body);
        }
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let bearer = header(header::AUTHORIZATION.as_str()).strip_prefix("Bearer ").unwrap_or_default();
        if !self.tokens.iter().chain(&self.bearer).any(|token| token == bearer) {
            return refused(StatusCode::UNAUTHORIZED, "Unauthorized", &nothing);
        }
        let description = Arc::clone(&self.description);
        // Values in a path may hold an encoded slash: the operation is found before they are decoded.
        let (operation, values) = match description.find(request.method.as_str(), &request.path) {
            Ok(found) => found,
            Err(NotFound::Path) => return refused(StatusCode::NOT_FOUND, "There is no such operation", &nothing),
            Err(NotFound::Method) => return refused(StatusCode::METHOD_NOT_ALLOWED, "Not by this method", &nothing),
        };
        let refusals = operation.refusals(&request.query, header("content-type"), &request.body);
        if !refusals.is_empty() {
            return refused(StatusCode::BAD_REQUEST, "The request does not fit the description", &refusals);
        }
        let values: Vec<String> =
            values.iter().map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned()).collect();
        let has_key = !header("x-idempotency-key").is_empty();
        let key = format!("{path} {}", header("x-idempotency-key"));
        if let Some((status, body)) = self.keys.get(&key).filter(|_| has_key) {
            return Answer::json(*status, body.clone());
        }
        let answer = self.perform(operation, &values, request);
        if has_key && answer.status.is_success() {
            self.keys.insert(key, (answer.status, answer.body.clone()));
        }
        answer
    }

    fn token(&mut self, body: &[u8]) -> Answer {
        let asked: Value = serde_json::from_slice(body).unwrap_or_default();
        let is_client =
            |(id, secret): &(String, String)| asked["client_id"] == **id && asked["client_secret"] == **secret;
        if !self.clients.iter().any(is_client) || !asked["grant_type"].is_string() {
            return refused(StatusCode::UNAUTHORIZED, "The client is not known", &BTreeMap::new());
        }
        let token = format!("token-{}", self.tokens.len() + 1);
        let body = json!({"token_type": "Bearer", "expires_in": 3600, "access_token": token, "refresh_token": "r"});
        self.tokens.push(token);
        Answer::json(StatusCode::OK, body.to_string().into_bytes())
    }

    fn perform(&mut self, operation: Operation<'_>, values: &[String], request: &Received) -> Answer {
        let sample = operation.answer();
        let status = StatusCode::from_u16(sample.status).unwrap_or(StatusCode::OK);
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let Some((media_type, body)) = sample.body else {
            let mut answer = Answer { status, media_type: "text/plain", body: Vec::new(), headers: Vec::new() };
            if request.method == http::Method::DELETE
                && self.store.change(&self.description, operation, values, None).is_err()
            {
                return refused(StatusCode::NOT_FOUND, "Not found", &BTreeMap::new());
            }
            if sample.headers.iter().any(|(name, _)| name == "x-task-id") {
                answer.headers.push(("x-task-id", self.new_task()));
            }
            return answer;
        };
        if media_type != "application/json" {
            let media_type: &'static str = match media_type.as_str() {
                "image/png" => "image/png",
                "video/mp4" => "video/mp4",
                "application/pdf" => "application/pdf",
                _ => "application/octet-stream",
            };
            return Answer { status, media_type, body: b"bytes of a file".to_vec(), headers: Vec::new() };
        }
        let asked: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let (body, mut headers) = match (request.method.as_str(), operation.path) {
            ("GET", "/mes/tasks/{id}") => (self.task(&values[0]), Vec::new()),
            ("POST", "/cnt/files/signature") => {
                let mut answer = body;
                answer["signature"] = json!(format!("signature-{}", self.store.next_id()));
                answer["expires_at"] = json!("2999-01-01T00:00:00Z");
                (answer, Vec::new())
            }
            ("POST", "/cnt/files/upload/{signature}") => {
                let mut file = body[0].clone();
                file["filename"] = json!(file_name(&request.body));
                file["url"] = json!(format!("https://cdn.example/{}", file_name(&request.body)));
                file["id"] = Value::Null;
                (Value::Array(vec![self.store.add("/cnt/files", "id", file)]), Vec::new())
            }
            ("GET", _) if operation.paging().is_some() && body.is_array() => {
                let size = header("x-page-size").parse().unwrap_or(25);
                self.store.page(operation, values, &body, header("x-page"), size)
            }
            ("GET", _) => match self.store.get(&self.description, operation, values, &body) {
                Some(value) => (value, Vec::new()),
                None => return refused(StatusCode::NOT_FOUND, "Not found", &BTreeMap::new()),
            },
            ("POST", _) => (self.store.create(&self.description, operation, values, &asked, body), Vec::new()),
            _ => match self.store.change(&self.description, operation, values, Some((&asked, &body))) {
                Ok(value) => (value, Vec::new()),
                Err(()) => return refused(StatusCode::NOT_FOUND, "Not found", &BTreeMap::new()),
            },
        };
        if sample.headers.iter().any(|(name, _)| name == "x-task-id") {
            headers.push(("x-task-id", self.new_task()));
        }
        Answer { headers, ..Answer::json(status, body.to_string().into_bytes()) }
    }

    fn new_task(&mut self) -> String {
        let id = format!("task-{}", self.store.next_id());
        self.tasks.insert(id.clone(), 0);
        id
    }

    fn task(&mut self, id: &str) -> Value {
        let asked = self.tasks.entry(id.to_owned()).or_default();
        *asked += 1;
        match *asked {
            1 => json!({"id": id, "name": "task", "progress": 50, "started_at": "2024-07-16T12:52:11Z"}),
            _ => json!({
                "id": id, "name": "task", "progress": 100, "started_at": "2024-07-16T12:52:11Z",
                "completed_at": "2024-07-16T12:52:12Z", "result": STANDARD.encode(r#"{"rows":3}"#),
            }),
        }
    }
}

/// The name of the file in a form.
fn file_name(form: &[u8]) -> String {
    let form = String::from_utf8_lossy(form);
    let name = form.split_once("filename=\"").and_then(|(_, rest)| rest.split_once('"'));
    name.map_or_else(|| "file".to_owned(), |(name, _)| name.to_owned())
}
