//! What all mocks share: listening, the journal, faults.

mod bodies;
mod faults;
mod handle;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::StatusCode;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::fault::Fault;
use crate::journal::{Journal, JournalLimits, Received};
use crate::lock;
use bodies::BodyBudget;
pub(crate) use faults::FaultLimits;
use faults::FaultQueue;

/// What a server answers.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) media_type: &'static str,
    pub(crate) body: Bytes,
    pub(crate) headers: Vec<(&'static str, String)>,
}

impl Answer {
    pub(crate) fn new(status: StatusCode, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status, media_type, body: body.into(), headers: Vec::new() }
    }

    pub(crate) fn json(status: StatusCode, json: impl Into<Bytes>) -> Self {
        Self::new(status, "application/json", json)
    }

    /// JSON that was put together on the spot.
    pub(crate) fn of(status: StatusCode, json: &serde_json::Value) -> Self {
        Self::json(status, json.to_string())
    }
}

/// A vendor, as a server asks it.
pub(crate) trait Vendor: Send + Sync + 'static {
    /// Does what a request asks for.
    fn answer(&self, request: &Received) -> Answer;

    /// Lets every token expire that was issued by the vendor of this path, and gives what it says to one.
    fn expire_tokens(&self, path: &str) -> Answer;

    /// Whether requests of a path are for a token: faults that are ordered for a call do not meet them.
    fn is_for_a_token(&self, path: &str) -> bool;
}

/// What a server is asked that is no vendor's: its own pages. Neither noted nor met by faults.
pub(crate) trait AdminApi: Send + Sync + 'static {
    /// Whether a path is the desk's.
    fn has(&self, path: &str) -> bool;

    /// What somebody is answered who may not ask, before the body is read; nothing where the request is welcome.
    fn refuses(&self, request: &Received) -> Option<Answer>;

    /// Answers a request for one of its paths.
    fn answer(&self, request: Received, server: Arc<Shared>) -> BoxFuture<'static, Answer>;

    /// Headers of the vendors' answers, so that what they hold has no power over the desk.
    fn headers_for_vendors(&self) -> &'static [(&'static str, &'static str)];

    /// Is told of every request that is done with: its journal entry, as it was noted.
    fn done(&self, request: &Received);
}

/// A running server. It stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// What the connections of a server share.
pub(crate) struct Shared {
    vendor: Arc<dyn Vendor>,
    desk: Option<Box<dyn AdminApi>>,
    weather: Chaos,
    pub(crate) journal: Journal,
    faults: Mutex<FaultQueue>,
    bodies: BodyBudget,
    /// Whether the server is about to end.
    stop: watch::Sender<bool>,
}

/// What every call meets.
#[derive(Default)]
pub(crate) struct Chaos {
    /// How long every answer takes, at least.
    pub(crate) latency: Duration,
    /// Decides for each call whether it is answered 503.
    pub(crate) fails: Option<Box<dyn Fn() -> bool + Send + Sync>>,
}

/// What a server keeps at most.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) journal: JournalLimits,
    pub(crate) faults: FaultLimits,
}

impl Shared {
    /// A test's: everything is kept.
    pub(crate) fn new(vendor: Arc<dyn Vendor>) -> Self {
        let limits = Limits { journal: JournalLimits::NONE, faults: FaultLimits::NONE };
        Self::with(vendor, None, Chaos::default(), limits)
    }

    pub(crate) fn with_desk(vendor: Arc<dyn Vendor>, desk: Box<dyn AdminApi>, weather: Chaos, limits: Limits) -> Self {
        Self::with(vendor, Some(desk), weather, limits)
    }

    fn with(vendor: Arc<dyn Vendor>, desk: Option<Box<dyn AdminApi>>, weather: Chaos, limits: Limits) -> Self {
        let (journal, faults) = (Journal::new(limits.journal), Mutex::new(FaultQueue::new(limits.faults)));
        Self { vendor, desk, weather, journal, faults, bodies: BodyBudget::new(), stop: watch::Sender::new(false) }
    }

    /// Orders a fault for the next call, or for the next request of a path; gives it back where there are too many.
    pub(crate) fn order(&self, path: Option<String>, fault: Fault) -> Result<(), Fault> {
        lock(&self.faults).order(path, fault)
    }

    /// How many faults wait, by path.
    pub(crate) fn waiting_faults(&self) -> BTreeMap<Option<String>, usize> {
        lock(&self.faults).waiting()
    }

    pub(crate) fn forget_faults(&self) {
        lock(&self.faults).clear();
    }

    /// The fault that meets a request of this path.
    fn fault(&self, path: &str) -> Option<Fault> {
        let ordered = lock(&self.faults).take(path, self.vendor.is_for_a_token(path));
        let fails = || self.weather.fails.as_ref().is_some_and(|fails| fails());
        ordered.or_else(|| fails().then(|| Fault::status(StatusCode::SERVICE_UNAVAILABLE)))
    }

    /// Notes what a request was answered; nothing if its connection was broken.
    fn note_answer(&self, received: &Received, answer: Option<(StatusCode, Bytes)>) {
        let noted = self.journal.answered(received.number, answer);
        if let (Some(desk), Some(noted)) = (&self.desk, noted) {
            desk.done(&noted);
        }
    }

    /// Whether the server is about to end.
    pub(crate) fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    /// Waits until the server is about to end.
    pub(crate) async fn stopping(&self) {
        // The sender is ours, so the wait cannot fail.
        let _ = self.stop.subscribe().wait_for(|stops| *stops).await;
    }
}

/// What every mock can be asked: where it listens, what reached it, and to misbehave.
macro_rules! mock_surface {
    ($mock:ident) => {
        /// What every mock has.
        impl $mock {
            /// Where it listens.
            pub fn url(&self) -> String {
                self.server.url()
            }

            /// Every request so far.
            pub fn received(&self) -> Vec<$crate::journal::Received> {
                self.server.shared().journal.all()
            }

            /// Misbehaves on the next call; orders add up. Requests for tokens are not met: see
            /// [`fail_next_at`](Self::fail_next_at).
            pub fn fail_next(&self, fault: $crate::fault::Fault) {
                let _ = self.server.shared().order(None, fault); // their number has no bound here
            }

            /// Misbehaves on the next request of this path, such as the token endpoint's. A `*` at its end stands for any rest.
            pub fn fail_next_at(&self, path: impl Into<String>, fault: $crate::fault::Fault) {
                let _ = self.server.shared().order(Some(path.into()), fault); // their number has no bound here
            }
        }

        impl std::fmt::Debug for $mock {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($mock)).field("url", &self.url()).finish_non_exhaustive()
            }
        }
    };
}

pub(crate) use mock_surface;

impl Server {
    /// Listens on a free port of 127.0.0.1, as this vendor.
    pub(crate) async fn start(vendor: Arc<dyn Vendor>) -> std::io::Result<Self> {
        Self::listen(SocketAddr::from(([127, 0, 0, 1], 0)), Shared::new(vendor)).await
    }

    pub(crate) async fn listen(address: SocketAddr, shared: Shared) -> std::io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let (address, shared) = (listener.local_addr()?, Arc::new(shared));
        let task = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Ok(Self { address, shared, task })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// Accepts nobody any more, and waits until everybody who is there has been answered, so long at most.
    pub(crate) async fn stop(mut self, patience: Duration) {
        self.shared.stop.send_replace(true);
        // Whoever takes longer is cut off when this is dropped.
        let _ = tokio::time::timeout(patience, &mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// How long to wait where no connection can be accepted, as when there are too many: the reason will not be gone at once.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// How large the head of a request may be.
const HEAD_LIMIT: usize = 64 << 10;

/// Accepts connections until it is to stop, and ends with the last of them; or is dropped, and they with it.
async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = shared.stopping() => break,
            (stream, _) = next(|| listener.accept()) => {
                connections.spawn(serve(stream, Arc::clone(&shared)));
            }
            // Ended connections are let go of.
            Some(_) = connections.join_next() => {}
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

/// What is accepted next, with a pause after each failure.
async fn next<T, F: Future<Output = std::io::Result<T>>>(accept: impl Fn() -> F) -> T {
    loop {
        match accept().await {
            Ok(accepted) => return accepted,
            Err(_) => tokio::time::sleep(ACCEPT_PAUSE).await,
        }
    }
}

async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(|request| handle::handle(&shared, request));
    let mut connection =
        pin!(http1::Builder::new().max_buf_size(HEAD_LIMIT).serve_connection(TokioIo::new(stream), service));
    // A connection that breaks is the client's affair, or was ordered.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = shared.stopping() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn where_nobody_can_be_accepted_it_does_not_try_without_a_pause() {
        let (started, attempts) = (tokio::time::Instant::now(), std::cell::Cell::new(0));
        let accepted = next(|| {
            attempts.set(attempts.get() + 1);
            // EMFILE, "too many open files", for a while.
            std::future::ready(if attempts.get() <= 100 {
                Err(std::io::Error::from_raw_os_error(24))
            } else {
                Ok("somebody")
            })
        });
        assert_eq!(accepted.await, "somebody");
        assert_eq!((attempts.get(), started.elapsed()), (101, ACCEPT_PAUSE * 100));
    }
}
