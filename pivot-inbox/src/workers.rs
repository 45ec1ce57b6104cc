//! Workers: from stored events to handled ones.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use pivot_core::BoxFuture;
use tokio::task::{Id, JoinError, JoinSet};
use tracing::{error, info, warn};

use crate::attempt::{Attempt, Rules};
use crate::backoff::Backoff;
use crate::event::InboxEvent;
use crate::handler::EventHandler;
use crate::inbox::Inbox;
use crate::observer::AttemptOutcome;
use crate::retention::Retention;
use crate::store::LeaseRequest;
use crate::store_error::StoreError;

/// How long is waited at most before the store is asked again whether an event is due: another process may have made one
/// so.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// Workers of an inbox: they lease events that are due, hand them to a handler, and note what became of them.
///
/// Events with the same order key are handled one after the other, in the order in which they were received; others beside
/// each other. An event that fails waits, and with it those behind it, until it succeeds or is dead.
///
/// ```
/// use std::time::Duration;
///
/// use pivot_core::webhook::{Envelope, EventSource};
/// use pivot_inbox::testing::MemoryStore;
/// use pivot_inbox::{Backoff, EventState, Filter, HandlerError, Inbox, InboxEvent, Page};
///
/// static SOURCE: EventSource = EventSource::new("acme", |_| Ok(Envelope::new().of_type(Some("counted"), true)));
///
/// # tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
/// let inbox = Inbox::new(MemoryStore::default());
/// inbox.accept(&SOURCE, "E-1").await?;
/// let (sender, mut handled) = tokio::sync::mpsc::unbounded_channel();
/// let workers = inbox.workers(move |event: InboxEvent| {
///     let sender = sender.clone();
///     async move {
///         // The first attempt fails, and the second follows at once.
///         if event.attempt == 1 {
///             return Err(HandlerError::retry("not yet"));
///         }
///         drop(sender.send(event.body));
///         Ok(())
///     }
/// });
/// let workers = workers.concurrency(4).backoff(Backoff::new(Duration::ZERO, Duration::ZERO));
/// workers.run(async { assert_eq!(handled.recv().await.as_deref(), Some(&b"E-1"[..])) }).await;
/// let events = inbox.list(&Filter::all(), Page::latest(10)).await?;
/// assert_eq!((events[0].state, events[0].attempts), (EventState::Done, 2));
/// # Ok::<(), pivot_inbox::StoreError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "workers work when they run"]
pub struct Workers {
    inbox: Inbox,
    handler: Arc<dyn EventHandler>,
    rules: Rules,
    concurrency: usize,
    grace: Duration,
    retention: Retention,
}

impl Workers {
    pub(crate) fn new(inbox: Inbox, handler: Arc<dyn EventHandler>) -> Self {
        let handler_time = Duration::from_secs(30);
        let rules = Rules { max_attempts: 25, backoff: Backoff::default(), handler_time, lease_time: None };
        let grace = Duration::from_secs(30);
        Self { inbox, handler, rules, concurrency: 16, grace, retention: Retention::default() }
    }

    /// How many events are handled beside each other; at least one. Default: 16.
    pub fn concurrency(mut self, count: usize) -> Self {
        self.concurrency = count.max(1);
        self
    }

    /// How many attempts an event may have before it is dead; at least one. Default: 25, which with the default back-off
    /// takes from seven to fourteen hours.
    pub fn max_attempts(mut self, count: u32) -> Self {
        self.rules.max_attempts = count.max(1);
        self
    }

    /// How long to wait between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.rules.backoff = backoff;
        self
    }

    /// How long a handler may take with an event; then it is dropped where it waits, and the attempt has failed. The lease
    /// lasts twice as long and a minute, so that a handler that can be dropped never loses it. Default: 30 seconds.
    pub fn handler_time_limit(mut self, limit: Duration) -> Self {
        self.rules.handler_time = limit;
        self
    }

    /// How long a lease lasts: so long the events of a process that was killed wait for another one. What it has beyond the
    /// handler's time is for a store that is away when an event was handled. At
    /// least the handler's time. Default: twice the handler's time and a minute.
    pub fn lease_time(mut self, time: Duration) -> Self {
        self.rules.lease_time = Some(time);
        self
    }

    /// How long handlers may still take when the workers stop. Default: 30 seconds.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// Which finished events are forgotten, and when. Default: [`Retention::default`].
    pub fn retention(mut self, retention: Retention) -> Self {
        self.retention = retention;
        self
    }

    /// Works until `shutdown` ends: then nothing more is leased, handlers under way may end within the grace, and events
    /// whose handlers do not are given back.
    ///
    /// Dropped, it drops the handlers under way; their events are handled again when their leases end.
    pub async fn run(self, shutdown: impl Future<Output = ()>) {
        let mut shutdown = pin!(shutdown);
        let mut running = Running::default();
        let mut troubles = 0;
        let forgetting = self.retention.run(&self.inbox);
        let mut forgetting = pin!(forgetting);
        let has_store_time = self.inbox.agree_on_time().await;
        let mut agreeing = pin!(self.inbox.keep_to_store_time());
        loop {
            let free = self.concurrency.saturating_sub(running.tasks.len());
            let rest = match self.lease(free).await {
                Ok(events) => {
                    if troubles > 0 {
                        info!("the store can be read and written again");
                    }
                    troubles = 0;
                    let rest = self.rest(free, events.len()).await;
                    events.into_iter().for_each(|event| self.start(&mut running, event));
                    rest
                }
                Err(problem) => {
                    troubles += 1;
                    error!(problem = problem.full_text(), "no events could be leased; tried again later");
                    let backoff = Backoff::new(POLL_INTERVAL, Duration::from_secs(30));
                    Some(backoff.after(troubles, &*self.inbox.0.random))
                }
            };
            tokio::select! {
                biased;
                () = &mut shutdown => break,
                () = &mut forgetting => {}
                () = &mut agreeing, if has_store_time => {}
                Some(ended) = running.tasks.join_next_with_id() => {
                    running.note(&ended);
                    // A store may end many attempts at once; their places are filled by one lease.
                    tokio::task::yield_now().await;
                }
                () = self.inbox.0.arrived.notified(), if free > 0 && troubles == 0 => {}
                () = self.wait(rest) => {}
            }
            running.note_all_that_ended();
        }
        self.stop(running).await;
    }

    async fn lease(&self, free: usize) -> Result<Vec<InboxEvent>, StoreError> {
        let limit = u32::try_from(free).unwrap_or(u32::MAX);
        if limit == 0 {
            return Ok(Vec::new());
        }
        let now = self.inbox.0.timeline.now();
        let request = LeaseRequest::new(now, now.plus(self.rules.lease_time()), limit, self.rules.max_attempts);
        self.inbox.0.store.lease(request).await
    }

    /// How long to rest after so many of the free places were filled. `None` until something happens.
    async fn rest(&self, free: usize, leased: usize) -> Option<Duration> {
        if leased >= free {
            return None;
        }
        if leased > 0 {
            return Some(POLL_INTERVAL);
        }
        let due = self.inbox.0.store.next_due().await.ok().flatten();
        let wait = due.map_or(POLL_INTERVAL, |due| due.since(self.inbox.0.timeline.now()));
        // What is due in this very moment is due in the next one.
        Some(wait.clamp(Duration::from_millis(1), POLL_INTERVAL))
    }

    fn wait(&self, rest: Option<Duration>) -> BoxFuture<'static, ()> {
        match rest {
            Some(rest) => self.inbox.0.clock.timeout(rest),
            None => Box::pin(std::future::pending()),
        }
    }

    fn start(&self, running: &mut Running, event: InboxEvent) {
        let attempt = Attempt {
            inbox: self.inbox.clone(),
            handler: Arc::clone(&self.handler),
            rules: self.rules,
            event: event.clone(),
        };
        let task = running.tasks.spawn(attempt.run());
        running.events.insert(task.id(), event);
    }

    async fn stop(&self, mut running: Running) {
        let all = async {
            while let Some(ended) = running.tasks.join_next_with_id().await {
                running.events.remove(&id_of(&ended));
            }
        };
        let grace = self.inbox.0.clock.timeout(self.grace);
        tokio::select! {
            () = all => return,
            () = grace => {}
        }
        warn!(events = running.events.len(), "handlers did not end in time; their events are given back");
        running.tasks.shutdown().await;
        for event in running.events.into_values() {
            // An event whose handler ended in the last moment has no lease any more.
            if self.inbox.0.store.release(event.lease()).await.is_ok() {
                let lag = self.inbox.now().since(event.received_at);
                self.inbox.0.observer.attempted(&event, AttemptOutcome::Interrupted, self.grace, lag);
            }
        }
    }
}

/// The attempts that are under way, and what they are about.
#[derive(Default)]
struct Running {
    tasks: JoinSet<()>,
    events: HashMap<Id, InboxEvent>,
}

impl Running {
    fn note(&mut self, ended: &Result<(Id, ()), JoinError>) {
        self.events.remove(&id_of(ended));
    }

    fn note_all_that_ended(&mut self) {
        while let Some(ended) = self.tasks.try_join_next_with_id() {
            self.note(&ended);
        }
    }
}

fn id_of(ended: &Result<(Id, ()), JoinError>) -> Id {
    match ended {
        Ok((id, ())) => *id,
        Err(error) => error.id(),
    }
}

impl fmt::Debug for Workers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Workers");
        shown.field("rules", &self.rules).field("concurrency", &self.concurrency).finish_non_exhaustive()
    }
}
