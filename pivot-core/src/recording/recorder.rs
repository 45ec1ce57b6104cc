//! A transport that records.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use futures_util::stream::unfold;
use http::header;

use super::capture;
use super::cassette::Cassette;
use super::content::{Content, LARGEST};
use super::edit::Edit;
use super::interaction::{Failure, Interaction, Outcome, Response};
use super::secrets::{Cleaner, SHORTEST, SecretBook};
use super::stable::{Stable, is_id_header};
use crate::clock::{Clock, SystemClock};
use crate::redaction::Secret;
use crate::redaction::call_secrets::CallSecrets;
use crate::transport::{Body, Progress, RequestBody, RequestContext, Transport, TransportError, TransportErrorKind};

/// A transport that records what another one carries, attempt by attempt: also retries, redirects, requests for tokens,
/// and failures. Clones share the recording.
///
/// Nothing is written before [`save`](Self::save), and then without secrets: the values of headers, query parameters, path
/// parameters, form fields, parts and JSON fields that are secret by their [name](crate::redaction::is_secret_name), what
/// the client's credentials add, what the client's types mark as sensitive, and each of these wherever else it stands, in
/// whatever encoding. In the place of UUIDs, idempotency keys, times near the present and ports of this machine there are
/// stable ones, so that a second recording gives the same file.
///
/// Until then requests and bodies are kept in memory: up to 16 MiB of each body. What is larger or compressed is left out,
/// and only its size is recorded.
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
    tape: Arc<Mutex<Vec<Entry>>>,
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

#[derive(Clone)]
struct Settings {
    start: SystemTime,
    keeps_ids: bool,
    secrets: Vec<Secret>,
    secret_names: Vec<String>,
}

/// An attempt, with its secrets.
#[derive(Clone)]
struct Entry {
    interaction: Interaction,
    /// Those that the client knows of.
    secrets: Vec<Secret>,
    /// The headers that are marked as sensitive.
    secret_headers: Vec<String>,
    /// Whether the whole body of the response is a secret.
    hides_answer: bool,
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
        Self { transport: Arc::new(transport), settings, tape: Arc::default() }
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

    /// What was recorded so far, without secrets. An attempt that is not over is recorded as one that timed out.
    pub fn cassette(&self) -> Cassette {
        let mut entries = crate::lock(&self.tape).clone();
        let mut book = SecretBook::default();
        let mut stable = Stable::new(self.settings.start, self.settings.keeps_ids);
        self.settings.secret_names.iter().for_each(|name| book.add_name(name));
        self.settings.secrets.iter().for_each(|secret| book.add(secret.expose()));
        for entry in &entries {
            entry.secret_headers.iter().for_each(|name| book.add_name(name));
            entry.secrets.iter().for_each(|secret| book.add(secret.expose()));
            stable.note_origin(&entry.interaction.request.origin);
            let ids = entry.interaction.request.headers.iter().filter(|(name, _)| is_id_header(name));
            ids.for_each(|(_, id)| stable.note_id(id));
            if let Outcome::Response(response) = &entry.interaction.outcome {
                let ids = response.headers.iter().filter(|(name, _)| is_id_header(name));
                ids.for_each(|(_, id)| stable.note_id(id));
            }
        }
        entries.iter_mut().for_each(|entry| entry.edit(&mut book));
        let mut cleaner = Cleaner::new(book, stable);
        entries.iter_mut().for_each(|entry| entry.edit(&mut cleaner));
        Cassette { interactions: entries.into_iter().map(|entry| entry.interaction).collect() }
    }

    /// Writes what was recorded so far into a file: whole or not at all, and without secrets.
    ///
    /// # Errors
    /// Returns an error that names the file if it cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> io::Result<()> {
        self.cassette().save(path)
    }

    fn begin(&self, request: &http::Request<RequestBody>, body: Result<&[u8], String>) -> Recording {
        let secrets = request.extensions().get::<CallSecrets>();
        let context = request.extensions().get::<RequestContext>();
        let is_token_request = context.is_some_and(|context| context.is_token_request);
        let (recorded, operation) = capture::request(request, body);
        let outcome = Outcome::Failure(Failure::given_up(TransportErrorKind::Timeout));
        let entry = Entry {
            interaction: Interaction { operation, request: recorded, outcome },
            secrets: RequestSecrets::of(request),
            secret_headers: capture::sensitive(request.headers()),
            // What a token endpoint answers is read by its names.
            hides_answer: secrets.is_some_and(|secrets| secrets.hides_answer()) && !is_token_request,
        };
        let progress = request.extensions().get::<Progress>().cloned();
        let mut tape = crate::lock(&self.tape);
        tape.push(entry);
        Recording { tape: Arc::clone(&self.tape), number: tape.len() - 1, progress, is_over: false }
    }
}

impl Entry {
    fn edit(&mut self, edit: &mut dyn Edit) {
        if self.hides_answer
            && let Outcome::Response(response) = &mut self.interaction.outcome
        {
            response.body.edit(true, edit);
        }
        // Short ones are looked for nowhere else.
        let path = &mut self.interaction.request.path;
        if self.secrets.iter().any(|secret| path.contains(secret.expose()) && secret.expose().len() < SHORTEST) {
            let segment = |segment: &str| {
                let mut segment = segment.to_owned();
                if self.secrets.iter().any(|secret| secret.expose() == segment) {
                    edit.text("", true, &mut segment);
                }
                segment
            };
            *path = path.split('/').map(segment).collect::<Vec<_>>().join("/");
        }
        self.interaction.edit(edit);
    }
}

impl Transport for Recorder {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let body = request.body().collect().await.map_err(|error| format!("it cannot be read: {error}"));
            let mut recording = self.begin(&request, body.as_deref().map_err(Clone::clone));
            match self.transport.send(request).await {
                Ok(response) => Ok(recording.response(response)),
                Err(error) => {
                    recording.end(Outcome::Failure(Failure::of(&error)));
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

/// An attempt under way.
struct Recording {
    tape: Arc<Mutex<Vec<Entry>>>,
    number: usize,
    progress: Option<Progress>,
    is_over: bool,
}

impl Recording {
    fn end(&mut self, outcome: Outcome) {
        self.is_over = true;
        if let Some(entry) = crate::lock(&self.tape).get_mut(self.number) {
            entry.interaction.outcome = outcome;
        }
    }

    /// The response, whose body is recorded as it is read.
    fn response(mut self, response: http::Response<Body>) -> http::Response<Body> {
        self.is_over = true;
        let (head, body) = response.into_parts();
        let arriving = Arriving {
            media_type: capture::text(&head.headers, &header::CONTENT_TYPE),
            coding: capture::text(&head.headers, &header::CONTENT_ENCODING),
            announced: capture::text(&head.headers, &header::CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            response: Response {
                status: head.status.as_u16(),
                headers: capture::headers(&head.headers),
                body: Content::Empty,
                broken: None,
            },
            read: BytesMut::new(),
            total: 0,
            recording: self,
            is_over: false,
        };
        let pieces = unfold((body, arriving), |(mut body, mut arriving)| async move {
            let piece = body.next_chunk().await;
            arriving.note(piece.as_ref());
            piece.map(|piece| (piece, (body, arriving)))
        });
        http::Response::from_parts(head, Body::from_stream(pieces))
    }
}

impl Drop for Recording {
    /// Records a request that was given up before it was answered.
    fn drop(&mut self) {
        if !self.is_over {
            let never_left = self.progress.as_ref().is_some_and(Progress::is_held);
            let kind = if never_left { TransportErrorKind::Connect } else { TransportErrorKind::Timeout };
            self.end(Outcome::Failure(Failure::given_up(kind)));
        }
    }
}

/// A response whose body arrives.
struct Arriving {
    response: Response,
    media_type: Option<String>,
    coding: Option<String>,
    announced: Option<usize>,
    read: BytesMut,
    total: usize,
    recording: Recording,
    is_over: bool,
}

impl Arriving {
    fn note(&mut self, piece: Option<&Result<Bytes, TransportError>>) {
        match piece {
            Some(Ok(piece)) => {
                self.total = self.total.saturating_add(piece.len());
                if self.total <= LARGEST {
                    self.read.extend_from_slice(piece);
                }
            }
            Some(Err(error)) => self.end(Some(Failure::of(error))),
            None => self.end(None),
        }
    }

    fn end(&mut self, broken: Option<Failure>) {
        if std::mem::replace(&mut self.is_over, true) {
            return;
        }
        self.response.broken = broken;
        self.response.body = match self.total > LARGEST {
            true => Content::Omitted(format!("{} bytes, more than a recording keeps", self.total)),
            false => Content::read(self.media_type.as_deref(), self.coding.as_deref(), &self.read),
        };
        self.recording.end(Outcome::Response(self.response.clone()));
    }
}

impl Drop for Arriving {
    /// Records a body that nobody reads any more.
    fn drop(&mut self) {
        let is_whole = self.announced == Some(self.total);
        self.end((!is_whole).then(|| Failure::given_up(TransportErrorKind::Interrupted)));
    }
}
