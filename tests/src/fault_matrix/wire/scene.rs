//! One call and the servers it meets.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError};

use pivot_core::Clock;
use pivot_core::testing::ManualClock;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::JoinSet;

use super::certificates::Authority;
use super::reply::{self, Around};
use super::watched::Progress;
use super::{http1, http2};
use crate::fault_matrix::calls::SECRET;
use crate::fault_matrix::facts::Often;
use crate::fault_matrix::faults::{Act, Fault, Reply};
use crate::fault_matrix::rules::ATTEMPT_TIME;
use crate::fault_matrix::vendor::Vendor;

/// What the servers know of the call: what to answer, and what goes wrong how often.
pub struct Scene {
    /// Whose client calls.
    pub vendor: Vendor,
    /// What goes wrong.
    pub fault: Fault,
    /// How often it does.
    pub often: Often,
    /// What the first request is answered rightly, and those after it.
    pub right: (&'static str, &'static str),
    /// The client's clock.
    pub clock: ManualClock,
    /// How far the client has come.
    pub progress: Progress,
    /// Whether nothing goes wrong yet, so that a connection is made first and kept.
    pub is_warming_up: AtomicBool,
    /// How many requests have met the fault.
    met: AtomicU32,
    /// How many have been answered rightly.
    right_answers: AtomicU32,
    /// How many answers have been sent as far as their headers.
    heads_sent: AtomicU32,
    observed: Mutex<Observed>,
    away: SocketAddr,
}

/// What the servers saw.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Observed {
    /// How many requests came whole, those for tokens left out.
    pub requests: u32,
    /// How many requests for tokens came.
    pub token_requests: u32,
    /// How many connections came with at least one request on them.
    pub connections: u32,
    /// Whether a secret came to the other server.
    pub leaked: bool,
}

/// Whose request it is that a server has read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Home,
    Away,
}

/// What a server is to do next.
pub(super) enum Next<'a> {
    /// Answer rightly.
    Right(&'static str),
    /// Let it go wrong.
    Wrong(&'a Act),
}

impl Scene {
    /// Takes note of a request that has been read whole, and says what to do.
    pub(super) fn next(&self, path: &str) -> Next<'_> {
        self.observe(|observed| observed.requests += 1);
        if path.starts_with(reply::MOVED) || !self.strikes() {
            return Next::Right(self.next_right());
        }
        Next::Wrong(&self.fault.act)
    }

    /// Whether the fault is to strike now. Counts.
    pub(super) fn strikes(&self) -> bool {
        if self.is_warming_up.load(SeqCst) {
            return false;
        }
        let met = self.met.fetch_add(1, SeqCst);
        self.often == Often::Always || met == 0
    }

    /// What the next request is answered rightly. Counts.
    pub(super) fn next_right(&self) -> &'static str {
        if self.right_answers.fetch_add(1, SeqCst) == 0 { self.right.0 } else { self.right.1 }
    }

    pub(super) fn observe(&self, note: impl FnOnce(&mut Observed)) {
        note(&mut self.observed.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What the servers have seen so far.
    pub fn observed(&self) -> Observed {
        *self.observed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets what happened so far: now things go wrong.
    pub fn begin(&self) {
        self.observe(|observed| *observed = Observed::default());
        self.right_answers.store(0, SeqCst);
        self.is_warming_up.store(false, SeqCst);
    }

    /// Looks for what must not come to the other server.
    pub(super) fn look_for_secrets(&self, head: &str) {
        if head.contains(SECRET) || head.to_ascii_lowercase().contains("\r\nauthorization:") {
            self.observe(|observed| observed.leaked = true);
        }
    }

    /// Waits until the client has seen the headers of every answer that was sent so far.
    pub(super) async fn until_head_is_seen(&self) {
        self.progress.has_seen(self.heads_sent.load(SeqCst)).await;
    }

    pub(super) fn head_is_sent(&self) {
        self.heads_sent.fetch_add(1, SeqCst);
    }

    /// The server says nothing any more: an attempt's time passes.
    pub(super) fn fall_silent(&self) {
        self.clock.advance(ATTEMPT_TIME);
    }

    /// The answer of a fault as bytes, to a request for `target`.
    pub(super) fn wrong_answer(&self, reply: &Reply, target: &str) -> reply::Bytes {
        let location = reply::location(reply.leads, target, &self.away.to_string());
        let right = if self.right_answers.load(SeqCst) == 0 { self.right.0 } else { self.right.1 };
        let around = Around { vendor: self.vendor, right, now: self.clock.system_time(), location };
        reply::wrong(reply, &around)
    }
}

/// The servers of a scene. They end with it.
pub struct Server {
    /// What they know.
    pub scene: Arc<Scene>,
    /// Where the client is to go.
    pub base_url: String,
    tasks: JoinSet<()>,
    /// A port that nobody listens on, and that nobody else gets.
    _refusing: Option<TcpSocket>,
}

impl Server {
    /// Starts what a fault needs.
    ///
    /// # Errors
    /// Returns an error if no port is to be had.
    pub async fn start(
        fault: &Fault,
        often: Often,
        vendor: Vendor,
        right: (&'static str, &'static str),
        authority: &Authority,
    ) -> io::Result<Self> {
        let away = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let scene = Arc::new(Scene {
            vendor,
            fault: fault.clone(),
            often,
            right,
            clock: ManualClock::new(),
            progress: Progress::new(),
            is_warming_up: AtomicBool::new(matches!(fault.act, Act::ResetUnread)),
            met: AtomicU32::new(0),
            right_answers: AtomicU32::new(0),
            heads_sent: AtomicU32::new(0),
            observed: Mutex::default(),
            away: away.local_addr()?,
        });
        let mut server = Self { scene, base_url: String::new(), tasks: JoinSet::new(), _refusing: None };
        server.accept(away, |stream, scene| http1::serve(stream, scene, Place::Away));
        server.open(authority).await?;
        Ok(server)
    }

    async fn open(&mut self, authority: &Authority) -> io::Result<()> {
        let wrong = match &self.scene.fault.act {
            Act::Refuse => return self.refuse(),
            Act::Certificate(wrong) => Some(*wrong),
            Act::SilentHandshake | Act::Http2(_) => None,
            Act::Reset(_) | Act::Stall(_) | Act::ResetUnread | Act::Answer(_) => return self.open_plain().await,
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        self.base_url = format!("https://{}", listener.local_addr()?);
        let acceptor = authority.acceptor(wrong);
        self.accept(listener, move |stream, scene| http2::serve(stream, acceptor.clone(), scene));
        Ok(())
    }

    async fn open_plain(&mut self) -> io::Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        self.base_url = format!("http://{}", listener.local_addr()?);
        self.accept(listener, |stream, scene| http1::serve(stream, scene, Place::Home));
        Ok(())
    }

    fn refuse(&mut self) -> io::Result<()> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        self.base_url = format!("http://{}", socket.local_addr()?);
        self._refusing = Some(socket);
        Ok(())
    }

    fn accept<F>(&mut self, listener: TcpListener, serve: impl Fn(TcpStream, Arc<Scene>) -> F + Send + 'static)
    where
        F: Future<Output = io::Result<()>> + Send + 'static,
    {
        let scene = Arc::clone(&self.scene);
        self.tasks.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                // Small writes are to leave at once. How a connection ends is the client's matter.
                let _ = stream.set_nodelay(true);
                connections.spawn(serve(stream, Arc::clone(&scene)));
            }
        });
    }
}
