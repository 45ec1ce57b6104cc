//! Deliveries in numbers, to measure a store by.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use pivot_core::webhook::Receiver;

/// Bodies that differ in the number of the event and in its key, and in nothing else.
#[derive(Clone, Copy, Debug)]
pub struct Bodies {
    /// The text of which all bodies are made, by changing number and key.
    pub text: &'static str,
    /// The event's number in it, which every body has its own of.
    pub number: &'static str,
    /// The key in it. Its last six characters are replaced by digits.
    pub key: &'static str,
    /// How many keys there are.
    pub keys: u64,
}

impl Bodies {
    /// The body of an event.
    pub fn body(&self, number: u64) -> String {
        self.text.replace(self.number, &format!("E-{number}")).replace(self.key, &self.key_of(number))
    }

    /// The key of an event.
    pub fn key_of(&self, number: u64) -> String {
        let start = self.key.len().saturating_sub(6);
        format!("{}{:06}", self.key.get(..start).unwrap_or_default(), number % self.keys.max(1))
    }
}

/// What came of deliveries.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Load {
    /// How many were acknowledged in a second.
    pub rate: f64,
    /// In which time 99 of 100 were acknowledged.
    pub p99: Duration,
}

/// Delivers the events of these numbers to a receiver with the query `query`, so many at once: each sender has its next one
/// acknowledged before it sends another. Bodies are made as they are sent.
///
/// # Errors
/// Returns an error if a delivery is answered anything but 200.
pub async fn deliver(
    receiver: &Receiver<Bytes>,
    query: &'static str,
    bodies: Bodies,
    numbers: std::ops::Range<u64>,
    at_once: u64,
) -> Result<Load, String> {
    let next = Arc::new(AtomicU64::new(numbers.start));
    let begun = Instant::now();
    let senders: Vec<_> = (0..at_once)
        .map(|_| tokio::spawn(send(receiver.clone(), query, bodies, Arc::clone(&next), numbers.end)))
        .collect();
    let mut times = Vec::new();
    for sender in senders {
        times.extend(sender.await.map_err(|error| error.to_string())??);
    }
    let rate = times.len() as f64 / begun.elapsed().as_secs_f64();
    times.sort_unstable();
    let p99 = times.get(times.len().saturating_sub(1) * 99 / 100).copied().unwrap_or_default();
    Ok(Load { rate, p99 })
}

async fn send(
    receiver: Receiver<Bytes>,
    query: &'static str,
    bodies: Bodies,
    next: Arc<AtomicU64>,
    end: u64,
) -> Result<Vec<Duration>, String> {
    let headers = http::HeaderMap::new();
    let mut times = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= end {
            return Ok(times);
        }
        let body = bodies.body(number);
        let begun = Instant::now();
        let outcome = receiver.receive(&headers, Some(query), body.as_bytes()).await;
        if outcome.status() != 200 {
            return Err(format!("a delivery was answered {}", outcome.status()));
        }
        times.push(begun.elapsed());
    }
}

/// The one in the middle: a machine is not always equally fast.
pub fn median(rates: &mut [f64]) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied().unwrap_or(f64::NAN)
}
