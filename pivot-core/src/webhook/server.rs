//! A server for webhook routers that enforces all limits.

use std::convert::Infallible;
use std::fmt;
use std::future::{self, Future, IntoFuture};
use std::io;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Body;
use futures_util::future::BoxFuture;
use http::Request;
use hyper::body::Incoming;
use hyper::rt::{Sleep, Timer};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tower::ServiceExt;
use tracing::{debug, warn};

use crate::clock::{Clock, SystemClock};

/// How many bytes of a connection are read ahead.
const READ_AHEAD: usize = 64 << 10;

/// How long is waited before the next connection where none can be accepted, as when no file descriptors are left.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// Serves a router over HTTP/1.1 until it is asked to stop: `serve(listener, router).await`.
///
/// | limit | default |
/// |---|---|
/// | duration of receiving the headers, which also limits how long a connection may be idle | 10 s |
/// | lifetime of a connection, after which it ends with the request in progress | 5 min |
/// | time for that request, and for those in progress at shutdown, to complete | 60 s |
/// | concurrent connections; further ones wait until one ends | 512 |
///
/// The limits of bodies and handlers are those of the [`Receiver`](super::Receiver). For TLS, use a proxy in front.
///
/// ```no_run
/// # async fn serve(router: axum::Router) -> std::io::Result<()> {
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
/// pivot_core::webhook::serve(listener, router).max_connections(64).await
/// # }
/// ```
pub fn serve(listener: TcpListener, router: Router) -> Serve {
    Serve {
        listener,
        router,
        limits: Limits {
            header_time: Duration::from_secs(10),
            connection_time: Duration::from_secs(300),
            grace: Duration::from_secs(60),
        },
        connections: 512,
        clock: Arc::new(SystemClock),
        shutdown: Box::pin(future::pending()),
    }
}

/// A server that is ready to run; see [`serve`].
#[must_use = "a server runs when it is awaited"]
pub struct Serve {
    listener: TcpListener,
    router: Router,
    limits: Limits,
    connections: usize,
    clock: Arc<dyn Clock>,
    shutdown: BoxFuture<'static, ()>,
}

#[derive(Clone, Copy, Debug)]
struct Limits {
    header_time: Duration,
    connection_time: Duration,
    grace: Duration,
}

impl Serve {
    /// Sets how long the headers of a request may take to arrive, and how long a connection may be idle.
    pub fn header_time_limit(mut self, limit: Duration) -> Self {
        self.limits.header_time = limit;
        self
    }

    /// Sets the lifetime of a connection.
    pub fn connection_time_limit(mut self, limit: Duration) -> Self {
        self.limits.connection_time = limit;
        self
    }

    /// Sets how long a request in progress may take to complete when its connection or the server ends.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.limits.grace = grace;
        self
    }

    /// Sets the maximum number of concurrent connections, at least one.
    pub fn max_connections(mut self, count: usize) -> Self {
        self.connections = count.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Stops the server when `signal` completes: no more connections are accepted, and requests in progress are
    /// completed.
    pub fn with_graceful_shutdown(mut self, signal: impl Future<Output = ()> + Send + 'static) -> Self {
        self.shutdown = Box::pin(signal);
        self
    }

    /// Sets the clock for time limits. Default: the system's.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    async fn run(mut self) -> io::Result<()> {
        let places = Arc::new(Semaphore::new(self.connections));
        let (stop, stopping) = watch::channel(());
        let mut connections = JoinSet::new();
        loop {
            let accepting = accept(&self.listener, &places, &*self.clock);
            tokio::select! {
                () = &mut self.shutdown => break,
                Some(_) = connections.join_next() => {}
                (stream, place) = accepting => {
                    let connection = Connection {
                        router: self.router.clone(),
                        limits: self.limits,
                        clock: Arc::clone(&self.clock),
                        stopping: stopping.clone(),
                    };
                    connections.spawn(connection.run(stream, place));
                }
            }
        }
        drop((self.listener, stop));
        let all = async { while connections.join_next().await.is_some() {} };
        tokio::select! {
            () = all => {}
            // Each connection keeps to the same time; this is for one that cannot.
            () = self.clock.timeout(self.limits.grace.saturating_add(ACCEPT_PAUSE)) => connections.abort_all(),
        }
        Ok(())
    }
}

/// The next connection, once there is a place for it.
async fn accept(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
    clock: &dyn Clock,
) -> (TcpStream, Option<OwnedSemaphorePermit>) {
    // The semaphore is never closed, so there is a permit.
    let place = Arc::clone(places).acquire_owned().await.ok();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return (stream, place),
            Err(error) => {
                warn!(%error, "no connection could be accepted");
                clock.timeout(ACCEPT_PAUSE).await;
            }
        }
    }
}

impl IntoFuture for Serve {
    type Output = io::Result<()>;
    type IntoFuture = BoxFuture<'static, io::Result<()>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Serve {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Serve");
        shown.field("limits", &self.limits).field("connections", &self.connections).finish_non_exhaustive()
    }
}

struct Connection {
    router: Router,
    limits: Limits,
    clock: Arc<dyn Clock>,
    stopping: watch::Receiver<()>,
}

impl Connection {
    async fn run(mut self, stream: TcpStream, _place: Option<OwnedSemaphorePermit>) {
        let router = self.router;
        let service = service_fn(move |request: Request<Incoming>| {
            let answering = router.clone().oneshot(request.map(Body::new));
            async move { Ok::<_, Infallible>(answering.await.unwrap_or_else(|never| match never {})) }
        });
        let mut builder = http1::Builder::new();
        builder.timer(ClockTimer(Arc::clone(&self.clock))).header_read_timeout(self.limits.header_time);
        let mut connection = pin!(builder.max_buf_size(READ_AHEAD).serve_connection(TokioIo::new(stream), service));
        let ended = tokio::select! {
            ended = connection.as_mut() => Some(ended),
            () = self.clock.timeout(self.limits.connection_time) => None,
            // The sender is dropped when the server stops.
            _ = self.stopping.changed() => None,
        };
        let ended = match ended {
            Some(ended) => ended,
            None => {
                connection.as_mut().graceful_shutdown();
                tokio::select! {
                    ended = connection => ended,
                    () = self.clock.timeout(self.limits.grace) => Ok(()),
                }
            }
        };
        if let Err(error) = ended {
            debug!(%error, "a connection ended early");
        }
    }
}

/// A clock as hyper wants it.
#[derive(Clone)]
struct ClockTimer(Arc<dyn Clock>);

impl Timer for ClockTimer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>> {
        Box::pin(ClockSleep(Mutex::new(self.0.timeout(duration))))
    }

    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>> {
        self.sleep(deadline.saturating_duration_since(self.0.now()))
    }

    fn now(&self) -> Instant {
        self.0.now()
    }
}

/// The mutex is never locked; it makes the future shareable, as hyper demands.
struct ClockSleep(Mutex<BoxFuture<'static, ()>>);

impl Future for ClockSleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let future = self.get_mut().0.get_mut().unwrap_or_else(std::sync::PoisonError::into_inner);
        future.as_mut().poll(context)
    }
}

impl Sleep for ClockSleep {}
