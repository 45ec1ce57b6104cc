//! A transport that records.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use futures_util::future::BoxFuture;

use super::attempt::Attempt;
use super::capture;
use super::cassette::Cassette;
use super::entry::{Entry, Settings, Tape};
use super::interaction::{Failure, Interaction, Outcome};
use super::journal::{Journal, OnWriteError};
use crate::clock::{Clock, SystemClock};
use crate::redaction::Secret;
use crate::redaction::call_secrets::CallSecrets;
use crate::transport::{Body, Progress, RequestBody, RequestContext, Transport, TransportError, TransportErrorKind};

/// A transport that records what another one carries, attempt by attempt: also retries, redirects, requests for tokens,
/// and failures. Clones share the recording.
///
/// Nothing is written before [`save`](Self::save), or while it is made by [`writing_to`](Self::writing_to), and always without
/// secrets: the values of headers, query parameters, path
/// parameters, form fields, parts and JSON fields that are secret by their [name](crate::redaction::is_secret_name), what
/// the client's credentials add, what the client's types mark as sensitive, and each of these wherever else it stands, in
/// whatever encoding. In the place of UUIDs, idempotency keys, times near the present and ports of this machine there are
/// stable ones, so that a second recording gives the same file.
///
/// Requests and bodies are kept in memory: up to 16 MiB of each body. What is larger is left out, or compressed by anything but
/// gzip and deflate, and only its size is recorded.
///
/// ```
/// use pivot_core::recording::{MatchRules, Recorder, Replayer};
/// # use pivot_core::endpoint::{Endpoint, ErrorDetails, Method, Vendor};
/// # use pivot_core::{BoxFuture, Client, RequestParts, Transport};
/// # use pivot_core::transport::{Body, RequestBody, TransportError};
/// # static ACME: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
/// # static GET: Endpoint = Endpoint::new(&ACME, "get", Method::GET, "/parts/7");
/// # struct Live;
/// # impl Transport for Live {
/// #     fn send(&self, _: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
/// #         Box::pin(async { Ok(http::Response::new(Body::from("{\"name\": \"bolt\"}"))) })
/// #     }
/// # }
/// # futures_util::FutureExt::now_or_never(async {
/// let recorder = Recorder::new(Live);
/// let client = Client::builder("https://api.example").transport(recorder.clone()).build()?;
/// client.execute(RequestParts::new(&GET)).await?;
/// let cassette = recorder.cassette();
///
/// let replayer = Replayer::new(cassette);
/// let client = Client::builder("https://api.example").transport(replayer.clone()).clock(replayer.clock()).build()?;
/// let part = client.execute(RequestParts::new(&GET)).await?;
/// assert_eq!(part.body(), "{\"name\":\"bolt\"}");
/// replayer.verify()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # }).unwrap()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Recorder {
    transport: Arc<dyn Transport>,
    settings: Settings,
    tape: Tape,
    journal: Option<Journal>,
    on_write_error: Option<OnWriteError>,
}

/// The secrets of a request that whoever sends it knows, for a request that no client sends: in its extensions, a
/// [`Recorder`] finds and removes them.
#[derive(Clone, Debug, Default)]
pub struct RequestSecrets(pub Vec<Secret>);

impl RequestSecrets {
    /// Those of a request, from a client and from whoever else sends it.
    pub(crate) fn of(request: &http::Request<RequestBody>) -> Vec<Secret> {
        let by_client = request.extensions().get::<CallSecrets>().map(|secrets| secrets.to_vec());
        let by_others = request.extensions().get::<Self>().map(|secrets| secrets.0.clone());
        [by_client, by_others].into_iter().flatten().flatten().collect()
    }
}

impl Recorder {
    /// Records what this transport carries.
    pub fn new(transport: impl Transport + 'static) -> Self {
        let settings = Settings {
            start: SystemClock.system_time(),
            keeps_ids: false,
            secrets: Vec::new(),
            secret_names: Vec::new(),
        };
        Self { transport: Arc::new(transport), settings, tape: Arc::default(), journal: None, on_write_error: None }
    }

    /// Removes this text too, wherever it stands.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.settings.secrets.push(secret.into());
        self
    }

    /// Treats a header, query parameter, form field or JSON field of this name as a secret too.
    #[must_use]
    pub fn secret_name(mut self, name: impl Into<String>) -> Self {
        self.settings.secret_names.push(name.into());
        self
    }

    /// Records UUIDs and idempotency keys as they are: for tests that choose them.
    #[must_use]
    pub fn keep_ids(mut self) -> Self {
        self.settings.keeps_ids = true;
        self
    }

    /// Sets the time at which the recording begins, from which times near it are counted. Default: when it was made.
    #[must_use]
    pub fn started_at(mut self, start: SystemTime) -> Self {
        self.settings.start = start;
        self
    }

    /// Writes each attempt into this file as soon as it is over, without secrets, so that all that were over are there whatever
    /// ends the program. The caller is given the end of an answer when it is written.
    ///
    /// Meanwhile the file has a line for each attempt, in the order in which they ended; [`save`](Self::save) puts the cassette
    /// for readers in its place. [`Cassette::load`] reads both. Where an attempt brings a secret that was not known before and
    /// may stand in what was written, that is made anew without it, in the place of what was there.
    /// What is no file, such as a FIFO, is not written to before [`save`](Self::save).
    ///
    /// # Errors
    /// Returns an error if the file could not be written, or no thread can be started. What goes wrong later is told to
    /// [`on_write_error`](Self::on_write_error) and is an event of `tracing`, and does not keep anything from being sent and answered;
    /// the next attempt tries again to write all.
    pub fn writing_to(mut self, path: impl AsRef<Path>) -> io::Result<Self> {
        self.journal =
            Some(Journal::open(path.as_ref(), &self.settings, Arc::clone(&self.tape), self.on_write_error.clone())?);
        Ok(self)
    }

    /// Is told what goes wrong when the file is written: once, and again after it could be written. To be set before
    /// [`writing_to`](Self::writing_to).
    #[must_use]
    pub fn on_write_error(mut self, tell: impl Fn(&io::Error) + Send + Sync + 'static) -> Self {
        self.on_write_error = Some(Arc::new(tell));
        self
    }

    /// Ends what [`writing_to`](Self::writing_to) began, after what is being written now. What is over later is not written.
    pub fn stop_writing(&self) {
        self.journal.iter().for_each(Journal::close);
    }

    /// What was recorded so far, without secrets. An attempt that is not over is recorded as one that timed out.
    pub fn cassette(&self) -> Cassette {
        self.cassette_of(|_| true)
    }

    /// The same without the attempts that are not over.
    pub fn finished(&self) -> Cassette {
        self.cassette_of(|entry| entry.is_over)
    }

    fn cassette_of(&self, is_in_it: impl Fn(&Entry) -> bool) -> Cassette {
        let shared = crate::lock(&self.tape).clone();
        // Outside of the lock, as there may be many.
        let mut entries: Vec<Entry> = shared.into_iter().map(Arc::unwrap_or_clone).collect();
        // Also the secrets of those that are left out.
        let mut cleaner = self.settings.cleaner(&mut entries);
        entries.retain(is_in_it);
        entries.iter_mut().for_each(|entry| entry.edit(&mut cleaner));
        Cassette { interactions: entries.into_iter().map(|entry| entry.interaction).collect() }
    }

    /// Writes what was recorded so far into a file: whole or not at all, and without secrets. It ends what
    /// [`writing_to`](Self::writing_to) began.
    ///
    /// # Errors
    /// Returns an error that names the file if it cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        self.stop_writing();
        self.cassette().save(path)
    }

    fn begin(&self, request: &http::Request<RequestBody>, body: Result<&[u8], String>) -> Attempt {
        let secrets = request.extensions().get::<CallSecrets>();
        let context = request.extensions().get::<RequestContext>();
        let is_token_request = context.is_some_and(|context| context.is_token_request);
        let (recorded, operation) = capture::request(request, body);
        let outcome = Outcome::Failure(Failure::given_up(TransportErrorKind::Timeout));
        let is_large = recorded.body.is_large();
        let entry = Entry {
            interaction: Interaction { operation, request: recorded, outcome },
            secrets: RequestSecrets::of(request),
            secret_headers: capture::sensitive(request.headers()),
            unreadable: capture::unreadable(request.headers()),
            // What a token endpoint answers is read by its names.
            hides_answer: secrets.is_some_and(|secrets| secrets.hides_answer()) && !is_token_request,
            is_large,
            is_over: false,
        };
        let progress = request.extensions().get::<Progress>().cloned();
        Attempt::begin(&self.tape, self.journal.as_ref(), entry, progress)
    }
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let body = request.body().collect().await.map_err(|error| format!("it cannot be read: {error}"));
            let mut attempt = self.begin(&request, body.as_deref().map_err(Clone::clone));
            let is_head = request.method() == http::Method::HEAD;
            match self.transport.send(request).await {
                Ok(response) => Ok(attempt.response(response, is_head).await),
                Err(error) => {
                    attempt.end(Outcome::Failure(Failure::of(&error))).await;
                    Err(error)
                }
            }
        })
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder").field("attempts", &crate::lock(&self.tape).len()).finish_non_exhaustive()
    }
}
