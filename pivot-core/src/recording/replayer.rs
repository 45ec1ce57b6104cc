//! A transport that replays.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::iter;
use http::{HeaderName, HeaderValue, StatusCode};

use super::bindings::Bindings;
use super::capture;
use super::cassette::Cassette;
use super::cleaner::Cleaner;
use super::clock::ReplayClock;
use super::interaction::{Interaction, Outcome, Request, Response};
use super::matching::{Difference, MatchRules, cut};
use super::recorder::RequestSecrets;
use super::secrets::SecretBook;
use super::stable::{Stable, is_id_header, seconds};
use crate::clock::Clock;
use crate::transport::{Body, RequestBody, Transport, TransportError, TransportErrorKind};

/// How many descriptions an error shows.
const SHOWN: usize = 20;

/// A transport that answers requests from a [`Cassette`], at once and without a network. Clones share what was replayed.
///
/// A request is answered by the first interaction that [matches](MatchRules) and has not been replayed, so that equal
/// requests are answered in the order of the recording. Where there is none, the request fails with an error of the kind
/// [`InvalidRequest`](crate::ErrorKind::InvalidRequest), which names the nearest interaction and the first difference
/// from it. Ids and times that are others in each run are put back: an answer that repeated an idempotency key repeats
/// the new one.
#[derive(Clone)]
pub struct Replayer(Arc<Inner>);

struct Inner {
    interactions: Vec<Interaction>,
    rules: MatchRules,
    clock: ReplayClock,
    /// When the replay began, in seconds.
    start: i64,
    state: Mutex<State>,
}

struct State {
    is_used: Vec<bool>,
    /// All before it are used.
    first_unused: usize,
    bindings: Bindings,
    unmatched: Vec<String>,
    unmatched_count: usize,
}

/// A replay that was not what was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayError {
    /// Requests that no interaction matched: their number, and the first of them with the reasons.
    unmatched: (usize, Vec<String>),
    /// Interactions that were not replayed: their number, and the first of them.
    unused: (usize, Vec<String>),
}

impl Replayer {
    /// Replays a cassette by the default rules.
    pub fn new(cassette: Cassette) -> Self {
        Self::with_rules(cassette, MatchRules::new())
    }

    /// Replays a cassette.
    pub fn with_rules(cassette: Cassette, rules: MatchRules) -> Self {
        let clock = ReplayClock::new();
        let is_used = vec![false; cassette.len()];
        let (bindings, unmatched) = (Bindings::default(), Vec::new());
        let state = State { is_used, first_unused: 0, bindings, unmatched, unmatched_count: 0 };
        let start = seconds(clock.system_time());
        Self(Arc::new(Inner { interactions: cassette.interactions, rules, clock, start, state: Mutex::new(state) }))
    }

    /// Replays a file by the default rules.
    ///
    /// # Errors
    /// Returns an error that names the file if it cannot be read.
    pub fn load(path: impl AsRef<Path>) -> io::Result<Self> {
        Cassette::load(path).map(Self::new)
    }

    /// A clock for the client, by which nothing takes time: waits between attempts are over at once.
    pub fn clock(&self) -> ReplayClock {
        self.0.clock.clone()
    }

    /// The interactions that have not been replayed, a line each: its number, counted from 1, method and path.
    pub fn unused(&self) -> Vec<String> {
        let state = crate::lock(&self.0.state);
        let unused = state.is_used.iter().enumerate().filter(|(_, is_used)| !**is_used);
        unused.map(|(position, _)| self.0.name(position)).collect()
    }

    /// Checks that every interaction was replayed, and that every request was answered.
    ///
    /// # Errors
    /// Returns an error that names those that were not.
    pub fn verify(&self) -> Result<(), ReplayError> {
        let mut unused = self.unused();
        let count = unused.len();
        unused.truncate(SHOWN);
        let state = crate::lock(&self.0.state);
        let error =
            ReplayError { unmatched: (state.unmatched_count, state.unmatched.clone()), unused: (count, unused) };
        if error.unmatched.0 + error.unused.0 == 0 { Ok(()) } else { Err(error) }
    }
}

impl Inner {
    fn name(&self, position: usize) -> String {
        format!("interaction {} ({})", position + 1, cut(&self.interactions[position].request.line()))
    }

    /// The first interaction that a request matches, of those that were replayed or of the others, with the ids that it
    /// binds.
    fn matching(&self, sent: &Request, state: &State, is_used: bool) -> Option<(usize, Vec<(String, String)>)> {
        let first = if is_used { 0 } else { state.first_unused };
        let all = self.interactions.iter().enumerate().skip(first);
        all.filter(|(position, _)| state.is_used[*position] == is_used).find_map(|(position, interaction)| {
            let mut trial = state.bindings.trial();
            let is_same = self.rules.difference(&interaction.request, sent, &mut trial).is_none();
            if !is_same {
                return None;
            }
            // Headers are not compared, and what was made for this request still stands for what was made then.
            for (name, value) in interaction.request.headers.iter().filter(|(name, _)| is_id_header(name)) {
                let sent = sent.headers.iter().find(|(sent_name, _)| sent_name == name);
                if let Some((_, sent)) = sent {
                    trial.is_same(value, sent);
                }
            }
            Some((position, trial.found()))
        })
    }

    /// Finds the interaction of a request, or says why there is none.
    fn find(&self, sent: &Request, shown: impl FnOnce() -> Request) -> Result<Interaction, String> {
        let mut state = crate::lock(&self.state);
        if let Some((position, found)) = self.matching(sent, &state, false) {
            return Ok(state.replay(position, found, &self.interactions[position], sent, self.start));
        }
        let shown = shown();
        let why = match self.matching(sent, &state, true) {
            Some((position, _)) => {
                let line = cut(&shown.line());
                let count = self.count(sent, &state);
                let times = if count == 1 { "once".to_owned() } else { format!("{count} times") };
                format!(
                    "{line} was sent more often than recorded: {} was used up, as it was recorded {times}",
                    self.name(position)
                )
            }
            None => self.nearest(&shown, &state),
        };
        state.unmatched_count += 1;
        if state.unmatched.len() < SHOWN {
            state.unmatched.push(why.clone());
        }
        Err(why)
    }

    /// How many interactions a request matches, whether they were replayed or not.
    fn count(&self, sent: &Request, state: &State) -> usize {
        let is_same = |interaction: &&Interaction| {
            self.rules.difference(&interaction.request, sent, &mut state.bindings.trial()).is_none()
        };
        self.interactions.iter().filter(is_same).count()
    }

    /// Says which interaction is the nearest, and where it first differs. Those that were replayed count too: what was asked
    /// otherwise the second time is nearer to the first than anything else is.
    fn nearest(&self, shown: &Request, state: &State) -> String {
        let line = cut(&shown.line());
        let differences = self.interactions.iter().enumerate().map(|(position, interaction)| {
            let mut trial = state.bindings.trial();
            let hidden = || Difference {
                likeness: (true, true, usize::MAX, true, 4, usize::MAX),
                what: "an id or a secret of it is another".to_owned(),
            };
            let difference = self.rules.difference(&interaction.request, shown, &mut trial).unwrap_or_else(hidden);
            (difference.likeness, !state.is_used[position], std::cmp::Reverse(position), difference.what)
        });
        match differences.max() {
            None => {
                format!("no recorded interaction matches {line}: there are none")
            }
            Some((_, is_unused, std::cmp::Reverse(position), what)) => {
                let used = if is_unused { "" } else { ", which was replayed already" };
                let name = self.name(position);
                format!("no recorded interaction matches {line}; the nearest is {name}{used}, but {what}")
            }
        }
    }
}

impl State {
    fn replay(
        &mut self,
        position: usize,
        found: Vec<(String, String)>,
        interaction: &Interaction,
        sent: &Request,
        start: i64,
    ) -> Interaction {
        self.is_used[position] = true;
        self.first_unused += self.is_used[self.first_unused..].iter().take_while(|is_used| **is_used).count();
        self.bindings.keep(found);
        self.bindings.keep_origin(&interaction.request.origin, &sent.origin);
        let mut replayed = interaction.clone();
        if let Outcome::Response(response) = &mut replayed.outcome {
            response.edit(&mut self.bindings.restorer(start));
        }
        replayed
    }
}

impl Transport for Replayer {
    fn send(&self, request: http::Request<RequestBody>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let body = request.body().collect().await;
            let body = body.map_err(|error| TransportError::new(TransportErrorKind::Body, error))?;
            let (mut sent, _) = capture::request(&request, Ok(&body));
            let start =
                std::time::UNIX_EPOCH + std::time::Duration::from_secs(u64::try_from(self.0.start).unwrap_or(0));
            let unclean = sent.clone();
            sent.edit(&mut Times(Stable::new(start, true)));
            let shown = || {
                let mut book = SecretBook::default();
                capture::sensitive(request.headers()).iter().for_each(|name| book.add_name(name));
                RequestSecrets::of(&request).iter().for_each(|secret| book.add(secret.expose()));
                let mut shown = unclean;
                shown.edit(&mut book);
                shown.edit(&mut Cleaner::new(book, Stable::new(start, true)));
                shown
            };
            let cannot = |why: String| TransportError::new(TransportErrorKind::InvalidRequest, why);
            match self.0.find(&sent, shown).map_err(cannot)?.outcome {
                Outcome::Response(response) => into_http(response).map_err(|why| {
                    let line = cut(&sent.line());
                    cannot(format!("the answer to {line} was left out of the recording: {why}"))
                }),
                Outcome::Failure(failure) => Err(failure.to_error()),
            }
        })
    }
}

/// Puts stable times in the place of those of this run.
struct Times(Stable);

impl super::edit::Edit for Times {
    fn text(&mut self, _: &str, _: bool, text: &mut String) {
        *text = self.0.text(text);
    }

    fn number(&mut self, _: bool, digits: &mut String) {
        self.0.number(digits);
    }

    fn header(&mut self, name: &str, _: bool, value: &mut String) {
        let clean = self.0.text(value);
        *value = self.0.header(name, value, clean);
    }

    fn bytes(&mut self, _: &mut Vec<u8>) {}
}

/// The answer; the reason where its body is not in the recording, in whose place nothing else is true.
fn into_http(response: Response) -> Result<http::Response<Body>, String> {
    let body = response.body.bytes().map_err(str::to_owned)?;
    let mut pieces: Vec<Result<Bytes, TransportError>> = Vec::new();
    if !body.is_empty() {
        pieces.push(Ok(body));
    }
    pieces.extend(response.broken.map(|failure| Err(failure.to_error())));
    let mut replayed = http::Response::new(Body::from_stream(iter(pieces)));
    *replayed.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &response.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
            replayed.headers_mut().append(name, value);
        }
    }
    Ok(replayed)
}

impl fmt::Debug for Replayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replayer").field("interactions", &self.0.interactions.len()).finish_non_exhaustive()
    }
}

impl fmt::Display for ReplayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [("requests were not recorded", &self.unmatched), ("interactions were not replayed", &self.unused)];
        for (position, (what, (count, first))) in parts.into_iter().filter(|(_, (count, _))| *count > 0).enumerate() {
            let joint = if position > 0 { "; " } else { "" };
            let more = if *count > first.len() { ", …" } else { "" };
            write!(f, "{joint}{count} {what}: {}{more}", first.join(", "))?;
        }
        Ok(())
    }
}

impl std::error::Error for ReplayError {}
