//! What all mocks share: listening, the journal, faults.

mod bodies;
mod faults;
mod handle;
mod quota;
mod session;

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
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

use crate::clock::MockClock;
use crate::journal::{JournalLimits, Received};
use bodies::BodyBudget;
pub(crate) use faults::FaultLimits;
pub(crate) use quota::{Pool, Quota};
pub(crate) use session::{Conduct, Session, SessionSnapshot};

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

    /// The same, marked: it is a sample or has one in it, which the mock cannot know.
    pub(crate) fn with_samples(mut self) -> Self {
        self.headers.push(("x-mock-sample", "true".to_owned()));
        self
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
    /// The session that a path is for and the path within it, or what is answered where that session is not there; `None`
    /// for the one that is always there.
    fn session(&self, path: &str) -> Option<Result<(Arc<Session>, String), Answer>>;

    /// Whether a path within a session is the server's own.
    fn has(&self, path: &str) -> bool;

    /// What somebody is answered who may not ask, before the body is read; nothing where the request is welcome.
    fn refuses(&self, request: &Received) -> Option<Answer>;

    /// Answers a request for one of its paths.
    fn answer(&self, request: Received, session: Arc<Session>, server: Arc<Shared>) -> BoxFuture<'static, Answer>;

    /// Headers of the vendors' answers, so that what they hold has no power over the desk.
    fn headers_for_vendors(&self) -> &'static [(&'static str, &'static str)];
}

/// A running server. It stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

/// What the connections of a server share.
pub(crate) struct Shared {
    /// The session of the requests that belong to no other.
    pub(crate) session: Arc<Session>,
    desk: Option<Box<dyn AdminApi>>,
    bodies: BodyBudget,
    /// Whether the server is about to end.
    stop: watch::Sender<bool>,
}

/// What is kept of a session at most.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) journal: JournalLimits,
    pub(crate) faults: FaultLimits,
}

impl Limits {
    /// None: a test's mock keeps everything.
    pub(crate) const NONE: Self = Self { journal: JournalLimits::NONE, faults: FaultLimits::NONE };
}

impl Shared {
    pub(crate) fn new(session: Arc<Session>, desk: Option<Box<dyn AdminApi>>) -> Self {
        Self { session, desk, bodies: BodyBudget::new(), stop: watch::Sender::new(false) }
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
                self.server.session().journal.all()
            }

            /// The clock that it goes by: tokens, tasks, webhooks and the dates of its answers.
            pub fn clock(&self) -> &$crate::clock::MockClock {
                &self.server.session().clock
            }

            /// Misbehaves on the next call; orders add up. Requests for tokens are not met: see
            /// [`fail_next_at`](Self::fail_next_at).
            pub fn fail_next(&self, fault: $crate::fault::Fault) {
                let _ = self.server.session().order(None, fault); // their number has no bound here
            }

            /// Misbehaves on the next request of this path, such as the token endpoint's. A `*` at its end stands for any rest.
            pub fn fail_next_at(&self, path: impl Into<String>, fault: $crate::fault::Fault) {
                let _ = self.server.session().order(Some(path.into()), fault); // their number has no bound here
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
    /// Listens on a free port of 127.0.0.1, as this vendor, which goes by this clock.
    pub(crate) async fn start(vendor: Arc<dyn Vendor>, clock: MockClock) -> std::io::Result<Self> {
        let shared = Shared::new(Arc::new(Session::plain(vendor, clock)), None);
        Self::listen(SocketAddr::from(([127, 0, 0, 1], 0)), shared).await
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

    pub(crate) fn session(&self) -> &Arc<Session> {
        &self.shared.session
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
                // No piece of an answer waits until the one before has been acknowledged.
                let _ = stream.set_nodelay(true);
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
