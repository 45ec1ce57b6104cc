//! The servers: deliveries on one address; health, readiness, metrics and the page on another.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use http::{StatusCode, header};
use pivot_core::webhook::serve;
use pivot_core::{Secret, SystemClock};
use pivot_inbox::{Counters, Inbox, Retention, StoreError, Timestamp, prometheus};
use tokio::net::TcpListener;
use tokio::sync::{Mutex, oneshot, watch};

use crate::config::{Config, Limits};
use crate::database::{Postgres, Store};
use crate::deliveries::{Answered, endpoints};
use crate::drift::DriftFile;
use crate::forward::{Forwarder, Signer};
use crate::handling::Handling;
use crate::page;
use crate::records::Records;
use crate::secrets::Secrets;

/// How long an answer to a readiness check stands, so that nobody makes the disk busy by asking.
const READINESS_STANDS: Duration = Duration::from_secs(1);

/// How long the counts of a store may take, which is less than what waits for metrics usually waits.
const COUNTS_TAKE: Duration = Duration::from_secs(5);

/// A relay that is ready to serve.
pub(crate) struct Relay {
    deliveries: TcpListener,
    admin: TcpListener,
    routers: (Router, Router),
    inbox: Inbox,
    store: Store,
    handling: Handling,
    workers: crate::config::Workers,
    handler_time: Duration,
    retention: Retention,
    limits: Limits,
}

impl Relay {
    /// Opens the store and both addresses, with the secrets of the environment.
    pub(crate) async fn start(config: &Config) -> Result<Self, Box<dyn std::error::Error>> {
        Self::start_with(config, &Secrets::read(config)?).await
    }

    /// Opens the store and both addresses.
    pub(crate) async fn start_with(config: &Config, secrets: &Secrets) -> Result<Self, Box<dyn std::error::Error>> {
        if secrets.page.as_ref().is_some_and(|page| page.expose().chars().count() < page::SHORTEST_PASSWORD) {
            return Err(format!("RELAY_PAGE_PASSWORD has fewer than {} characters", page::SHORTEST_PASSWORD).into());
        }
        let handling = handling(config, secrets)?;
        let store = Store::open(&config.database(&Postgres::default())).await?;
        let (counters, answered) = (Arc::new(Counters::default()), Answered::default());
        // Bodies are passed on as they are, so no kind has to be known.
        let inbox = store.inbox().observer(counters.clone()).handle_unknown_kinds().build();
        let days = Duration::from_secs(config.retention.days.saturating_mul(24 * 60 * 60));
        Ok(Self {
            deliveries: listen("listen", &config.listen).await?,
            admin: listen("admin", &config.admin).await?,
            routers: (
                endpoints(config, secrets, &inbox, &answered)?,
                admin(&inbox, counters, answered, secrets.page.as_ref()),
            ),
            inbox,
            store,
            handling,
            workers: config.workers.clone(),
            handler_time: config.handler_time(),
            retention: Retention::default().finished_for(days).finished_count(config.retention.events),
            limits: config.limits.clone(),
        })
    }

    /// Where deliveries come in, and where health, readiness and metrics are.
    pub(crate) fn addresses(&self) -> std::io::Result<(SocketAddr, SocketAddr)> {
        Ok((self.deliveries.local_addr()?, self.admin.local_addr()?))
    }

    /// The inbox.
    pub(crate) fn inbox(&self) -> &Inbox {
        &self.inbox
    }

    /// Serves until `shutdown` ends: no more deliveries are taken then, and what is in progress comes to its end.
    pub(crate) async fn serve(self, shutdown: impl Future<Output = ()>) -> Result<(), Box<dyn std::error::Error>> {
        let (stop, stopping) = watch::channel(());
        let (handled, all_handled) = oneshot::channel::<()>();
        let stopped = || {
            let mut stopping = stopping.clone();
            // The sender is dropped to stop.
            async move { while stopping.changed().await.is_ok() {} }
        };
        let drift = self.handling.drift.clone();
        let workers = self.inbox.workers(self.handling).retention(self.retention);
        let workers = workers.concurrency(self.workers.concurrency).max_attempts(self.workers.max_attempts);
        let mut workers = workers.handler_time_limit(self.handler_time);
        if let Some(seconds) = self.workers.lease_seconds {
            workers = workers.lease_time(Duration::from_secs(seconds));
        }
        let all = async {
            let deliveries = serve(self.deliveries, self.routers.0).with_graceful_shutdown(stopped());
            let deliveries = deliveries.header_time_limit(Duration::from_secs(self.limits.header_seconds));
            let deliveries = deliveries.max_connections(self.limits.connections);
            let admin = serve(self.admin, self.routers.1).max_connections(256).with_graceful_shutdown(stopped());
            // Whoever asks for health must not wait for those who say nothing.
            let admin = admin.header_time_limit(Duration::from_secs(5));
            let ((), deliveries, admin) =
                tokio::join!(workers.run(stopped()), deliveries.into_future(), admin.into_future());
            drop(handled);
            deliveries.and(admin)
        };
        let stopping = async {
            shutdown.await;
            drop(stop);
        };
        let counting = async {
            if let Some(drift) = drift {
                // The last events count, too.
                drift.keep(async { drop(all_handled.await) }).await;
            }
        };
        let checking = say_whether_events_can_be_stored(&self.inbox);
        let (served, (), (), ()) = tokio::join!(all, stopping, counting, checking);
        self.store.close().await;
        Ok(served?)
    }
}

/// Says in the log what keeps events from being stored, which a store that opens does not: it may be there for reading
/// alone, or full. It is no reason to end, since what is wrong may be put right beside the program.
async fn say_whether_events_can_be_stored(inbox: &Inbox) {
    if let Err(problem) = inbox.check().await {
        let problem: &dyn std::error::Error = &problem;
        tracing::error!(problem, "events cannot be stored yet; their senders are asked to send them again");
    }
}

/// What is done with events.
fn handling(config: &Config, secrets: &Secrets) -> Result<Handling, Box<dyn std::error::Error>> {
    let drift = config.drift.as_ref().map(DriftFile::open).transpose()?;
    let mut handling = Handling { drift, records: None, forwarder: None };
    if let (Some(ownli), Some(keys)) = (&config.ownli, &secrets.ownli) {
        handling.records = Some(Records::new(ownli, keys, handling.drift.as_ref().map(DriftFile::report))?);
    }
    if let Some(forward) = &config.forward {
        let timeout = Duration::from_secs(forward.timeout_seconds);
        let url = forward.url.clone().ok_or("[forward] has no url")?;
        handling.forwarder = Some(Forwarder::new(url, Signer::new(&secrets.signing)?, timeout)?);
    }
    Ok(handling)
}

async fn listen(setting: &str, address: &str) -> Result<TcpListener, Box<dyn std::error::Error>> {
    // What is no host and port was meant for another setting, and may hold what is not to be shown.
    let is_plain = address.chars().all(|character| character.is_alphanumeric() || "-.:[]%_".contains(character));
    let shown = if is_plain && address.contains(':') { address } else { "what it says" };
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| format!("{setting}: {shown} cannot be listened on: {error}").into())
}

/// Ends when the program is asked to stop, by Ctrl-C or, on Unix, by SIGTERM.
pub(crate) async fn stopped() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            // Nobody can tell it to stop but by ending it.
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}

/// What the admin's router needs.
struct Admin {
    inbox: Inbox,
    counters: Arc<Counters>,
    answered: Answered,
    readiness: Mutex<Option<(Instant, Result<(), StoreError>)>>,
}

/// The router of health, readiness and metrics, none of which shows anything of an event, and of the page.
fn admin(inbox: &Inbox, counters: Arc<Counters>, answered: Answered, password: Option<&Secret>) -> Router {
    let admin = Arc::new(Admin { inbox: inbox.clone(), counters, answered, readiness: Mutex::default() });
    let router = Router::new().route("/healthz", get(|| async { "ok\n" }));
    let router = router.route("/readyz", get(readyz)).route("/metrics", get(metrics)).with_state(admin);
    router.merge(page::router(inbox, password, Arc::new(SystemClock)))
}

async fn readyz(State(admin): State<Arc<Admin>>) -> (StatusCode, String) {
    let mut last = admin.readiness.lock().await;
    let ready = match &*last {
        Some((at, ready)) if at.elapsed() < READINESS_STANDS => ready.clone(),
        _ => {
            let ready = admin.inbox.check().await;
            *last = Some((Instant::now(), ready.clone()));
            ready
        }
    };
    match ready {
        Ok(()) => (StatusCode::OK, "ok\n".to_owned()),
        Err(problem) => (StatusCode::SERVICE_UNAVAILABLE, format!("{problem}\n")),
    }
}

async fn metrics(State(admin): State<Arc<Admin>>) -> ([(header::HeaderName, &'static str); 1], String) {
    // Where the store cannot be read, or its tables are locked, the counters still can.
    let stats = tokio::time::timeout(COUNTS_TAKE, admin.inbox.stats()).await.ok().and_then(Result::ok);
    let now = Timestamp::from(std::time::SystemTime::now());
    let text = prometheus::render(&admin.counters.snapshot(), stats.as_ref(), now) + &admin.answered.render();
    ([(header::CONTENT_TYPE, prometheus::MEDIA_TYPE)], text)
}
