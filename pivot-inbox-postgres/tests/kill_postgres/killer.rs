//! Starts the processes, kills one of them at random moments, and lets the database crash.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::watch;

use crate::process::Program;
use crate::program;
use crate::support::Server;

/// How many processes share the inbox.
const PROCESSES: usize = 3;

/// Who starts and kills the processes, and knows where they listen.
pub(crate) struct Killer {
    database: String,
    /// Which start it is that each process has, and where it listens; an empty address for one that is starting.
    addresses: watch::Sender<Vec<(u64, String)>>,
    acknowledged: watch::Sender<u64>,
    starts: AtomicU64,
    running: Mutex<Vec<Program>>,
}

impl Killer {
    pub(crate) fn new(database: String) -> Self {
        let addresses = watch::Sender::new(vec![(0, String::new()); PROCESSES]);
        let (acknowledged, starts) = (watch::Sender::new(0), AtomicU64::new(0));
        Self { database, addresses, acknowledged, starts, running: Mutex::default() }
    }

    /// Where one of the processes listens, with its start: another than the one where a delivery failed.
    pub(crate) async fn address(&self, failed: u64) -> (u64, String) {
        let mut addresses = self.addresses.subscribe();
        let is_good = |(start, address): &&(u64, String)| *start != failed && !address.is_empty();
        let found = addresses.wait_for(|all| all.iter().any(|one| is_good(&one))).await.unwrap();
        let good: Vec<_> = found.iter().filter(is_good).collect();
        good[fastrand::usize(..good.len())].clone()
    }

    /// Tells that a delivery was acknowledged.
    pub(crate) fn acknowledge(&self) {
        self.acknowledged.send_modify(|count| *count += 1);
    }

    /// How many deliveries were acknowledged.
    pub(crate) fn acknowledged(&self) -> u64 {
        *self.acknowledged.borrow()
    }

    /// Kills one of the processes so many times, each at a random moment of its share of the deliveries, `bound` acknowledgements
    /// long, starts another instead, and lets the database crash and come back so many times in between. Leaves all running.
    pub(crate) async fn run(&self, kills: u64, bound: u64, server: &Server, restarts: u64) {
        let mut all = Vec::new();
        for place in 0..PROCESSES {
            all.push(self.start(place).await);
        }
        let mut restarted = 0;
        for kill in 1..=kills {
            // The others acknowledge while this one starts, so the moments are counted from the beginning: all of them come.
            let until = (kill - 1) * bound + fastrand::u64(..=bound.saturating_sub(1));
            let mut acknowledged = self.acknowledged.subscribe();
            acknowledged.wait_for(|count| *count >= until).await.unwrap();
            let place = fastrand::usize(..PROCESSES);
            let is_restarted = restarted < restarts && kill > (restarted + 1) * kills / (restarts + 1);
            if is_restarted {
                tokio::task::block_in_place(|| server.crash());
                restarted += 1;
            }
            let process: &mut Program = &mut all[place];
            assert!(process.child.try_wait().unwrap().is_none(), "it ended by itself");
            process.child.kill().await.unwrap();
            self.announce(place, String::new());
            if is_restarted {
                tokio::task::block_in_place(|| server.up());
            }
            all[place] = self.start(place).await;
        }
        assert_eq!(restarted, restarts.min(kills.saturating_sub(1)), "so often was the database restarted");
        *self.running.lock().unwrap() = all;
    }

    pub(crate) async fn kill_all(&self) {
        let all = std::mem::take(&mut *self.running.lock().unwrap());
        for mut process in all {
            process.child.kill().await.unwrap();
        }
    }

    async fn start(&self, place: usize) -> Program {
        let mut process = Program::start(program::DATABASE, &self.database);
        self.announce(place, process.listens().await);
        process
    }

    fn announce(&self, place: usize, address: String) {
        let start = self.starts.fetch_add(1, Ordering::SeqCst) + 1;
        self.addresses.send_modify(|all| all[place] = (start, address));
    }
}
