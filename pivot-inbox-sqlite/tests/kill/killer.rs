//! Starts the program, and kills it at random moments.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use tokio::sync::watch;

use crate::process::Program;
use crate::program;

/// Who starts and kills the program, and knows where it listens.
pub(crate) struct Killer {
    file: PathBuf,
    /// Which start of the program it is, and where it listens.
    address: watch::Sender<(u64, String)>,
    acknowledged: watch::Sender<u64>,
    starts: AtomicU64,
    /// Whether the program that runs is not killed any more until all is delivered.
    is_last: AtomicBool,
    last: Mutex<Option<Program>>,
}

impl Killer {
    pub(crate) fn new(file: PathBuf) -> Self {
        let (address, acknowledged) = (watch::Sender::default(), watch::Sender::new(0));
        Self {
            file,
            address,
            acknowledged,
            starts: AtomicU64::new(0),
            is_last: AtomicBool::new(false),
            last: Mutex::default(),
        }
    }

    /// Where the program listens, when it was started more often than this: its start and its address. No start follows the
    /// last, so that a delivery which fails then is tried again there: a connection may end without a kill.
    pub(crate) async fn address(&self, after: u64) -> (u64, String) {
        let mut addresses = self.address.subscribe();
        let found =
            addresses.wait_for(|(start, _)| *start > after || self.is_last.load(Ordering::SeqCst)).await.unwrap();
        found.clone()
    }

    /// Tells that a delivery was acknowledged.
    pub(crate) fn acknowledge(&self) {
        self.acknowledged.send_modify(|count| *count += 1);
    }

    /// How many deliveries were acknowledged.
    pub(crate) fn acknowledged(&self) -> u64 {
        *self.acknowledged.borrow()
    }

    /// Kills so many times, each after a random number of acknowledgements up to a bound, and leaves the program running.
    pub(crate) async fn run(&self, kills: u64, bound: u64) -> u64 {
        for _ in 0..kills {
            let mut program = Program::start(program::FILE, &self.file);
            if fastrand::u8(..5) == 0 {
                // While it starts: as far as it comes until this task has its turn again, some times over.
                for _ in 0..fastrand::u32(..2000) {
                    tokio::task::yield_now().await;
                }
            } else {
                self.announce(program.listens().await);
                let until = self.acknowledged() + fastrand::u64(..=bound.saturating_sub(1));
                let mut acknowledged = self.acknowledged.subscribe();
                tokio::select! {
                    reached = acknowledged.wait_for(|count| *count >= until) => drop(reached.unwrap()),
                    ended = program.child.wait() => panic!("the program ended by itself: {ended:?}"),
                }
            }
            program.child.kill().await.unwrap();
        }
        let mut program = Program::start(program::FILE, &self.file);
        let address = program.listens().await;
        self.is_last.store(true, Ordering::SeqCst);
        self.announce(address);
        *self.last.lock().unwrap() = Some(program);
        kills
    }

    pub(crate) async fn kill_the_last(&self) {
        let program = self.last.lock().unwrap().take();
        program.unwrap().child.kill().await.unwrap();
    }

    fn announce(&self, address: String) {
        let start = self.starts.fetch_add(1, Ordering::SeqCst) + 1;
        self.address.send_replace((start, address));
    }
}
