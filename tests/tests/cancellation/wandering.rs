//! A transport whose answers take their time, and whose connections are lost at times.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use pivot_core::hook::{AttemptContext, AttemptOutcome, Hook};
use pivot_core::transport::{Body, RequestBody, RequestContext, Transport, TransportError, TransportErrorKind};
use pivot_core::{BoxFuture, ClientBuilder};

use crate::drops::turns;

type Answer = dyn Fn(&Request<Bytes>) -> Response<Bytes> + Send + Sync;

/// Answers as it was set up, after a random number of turns before the request has its effect, before the answer's beginning and
/// before the answer's end.
#[derive(Clone)]
pub(crate) struct Wandering {
    answer: Arc<Answer>,
    chance: Arc<Mutex<fastrand::Rng>>,
    calm: Arc<AtomicBool>,
    tokens: Arc<AtomicU32>,
    /// How many requests of each operation took effect.
    effects: Arc<Mutex<HashMap<String, u32>>>,
    hooks: Arc<(AtomicU32, AtomicU32)>,
}

impl Wandering {
    pub(crate) fn new(seed: u64, answer: impl Fn(&Request<Bytes>) -> Response<Bytes> + Send + Sync + 'static) -> Self {
        Self {
            answer: Arc::new(answer),
            chance: Arc::new(Mutex::new(fastrand::Rng::with_seed(seed))),
            calm: Arc::default(),
            tokens: Arc::default(),
            effects: Arc::default(),
            hooks: Arc::default(),
        }
    }

    /// A client's settings with this transport, counted by a hook.
    pub(crate) fn configured(&self, core: ClientBuilder) -> ClientBuilder {
        core.transport(self.clone()).hook(Counted(Arc::clone(&self.hooks)))
    }

    /// From now on every answer comes, and comes rightly.
    pub(crate) fn calm_down(&self) {
        self.calm.store(true, SeqCst);
    }

    /// How many requests for tokens had an effect.
    pub(crate) fn tokens(&self) -> u32 {
        self.tokens.load(SeqCst)
    }

    /// How many requests with this body had an effect.
    pub(crate) fn effects(&self) -> HashMap<String, u32> {
        self.effects.lock().unwrap().clone()
    }

    /// Every attempt that was shown to a hook has been shown to end.
    pub(crate) fn assert_hooks_are_paired(&self) {
        let (began, ended) = (self.hooks.0.load(SeqCst), self.hooks.1.load(SeqCst));
        assert!(began > 0 && began == ended, "{began} attempts began and {ended} ended");
    }

    async fn wander(&self) {
        let count = self.chance.lock().unwrap().u32(0..6);
        turns(count).await;
    }

    /// Whether something goes wrong, one time in `times`.
    fn strikes(&self, times: u32) -> bool {
        !self.calm.load(SeqCst) && self.chance.lock().unwrap().u32(0..times) == 0
    }
}

impl Transport for Wandering {
    fn send(&self, request: Request<RequestBody>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let transport = self.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            transport.wander().await;
            if transport.strikes(20) {
                return Err(TransportError::new(TransportErrorKind::Connect, "nobody is there"));
            }
            let body =
                body.collect().await.map_err(|error| TransportError::new(TransportErrorKind::Interrupted, error))?;
            let is_token_request = head.extensions.get::<RequestContext>().is_some_and(|sent| sent.is_token_request);
            let request = Request::from_parts(head, body);
            if !is_token_request && transport.strikes(8) {
                return Ok(Response::builder().status(StatusCode::UNAUTHORIZED).body(Body::from("{}")).unwrap());
            }
            match is_token_request {
                true => drop(transport.tokens.fetch_add(1, SeqCst)),
                false => {
                    let key = String::from_utf8_lossy(request.body()).into_owned();
                    *transport.effects.lock().unwrap().entry(key).or_default() += 1;
                }
            }
            let answer = (transport.answer)(&request);
            transport.wander().await;
            if transport.strikes(20) {
                return Err(TransportError::new(TransportErrorKind::Interrupted, "the answer is lost"));
            }
            let (head, body) = answer.into_parts();
            let later = transport.clone();
            let pieces = futures_util::stream::once(async move {
                later.wander().await;
                Ok(body)
            });
            Ok(Response::from_parts(head, Body::from_stream(pieces)))
        })
    }
}

/// An answer of JSON.
pub(crate) fn json(body: impl Into<Bytes>) -> Response<Bytes> {
    Response::builder().header("content-type", "application/json").body(body.into()).unwrap()
}

/// Counts what it is shown.
struct Counted(Arc<(AtomicU32, AtomicU32)>);

impl Hook for Counted {
    fn before_attempt(&self, _: &mut AttemptContext<'_>) {
        self.0.0.fetch_add(1, SeqCst);
    }

    fn after_attempt(&self, _: &AttemptOutcome<'_>) {
        self.0.1.fetch_add(1, SeqCst);
    }
}
