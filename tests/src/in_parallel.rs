//! Work on all cores.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread::{available_parallelism, scope};

/// What some work makes of each item, in the order of the items, on as many threads as there are cores.
///
/// # Panics
/// Where the work does.
pub fn in_parallel<I: Sync, O: Send>(items: &[I], work: impl Fn(&I) -> O + Sync) -> Vec<O> {
    // Items differ in what they cost, so each thread takes the next one.
    let next = AtomicUsize::new(0);
    let take = || Some(next.fetch_add(1, Relaxed)).filter(|at| *at < items.len());
    let worker = || std::iter::from_fn(take).map(|at| (at, work(&items[at]))).collect::<Vec<_>>();
    let threads = available_parallelism().map_or(1, NonZero::get);
    let mut made: Vec<(usize, O)> = scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    });
    made.sort_unstable_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}
