//! Delivers the events of vehicles, each until it is acknowledged, some twice.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::killer::Killer;
use crate::program::{HEADER, KEY};

/// How many vehicles there are; each has its events delivered one after the other, all beside each other.
const VEHICLES: u64 = 48;

/// How long an answer is waited for; none takes so long.
const GIVEN_UP: Duration = Duration::from_secs(15);

/// A number that the environment may say.
pub(crate) fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}

/// The identities of each vehicle's events, in the order in which they were first acknowledged.
pub(crate) type Delivered = BTreeMap<String, Vec<String>>;

/// How many events there are of all vehicles.
pub(crate) fn count(events: &Delivered) -> usize {
    events.values().map(Vec::len).sum()
}

/// The events of all vehicles on their way.
pub(crate) struct Senders(Vec<JoinHandle<Vec<String>>>);

impl Senders {
    /// Begins to deliver so many events.
    pub(crate) fn start(events: u64, killer: &Arc<Killer>) -> Self {
        let sender = |vehicle| Sender::new(vehicle, events / VEHICLES, Arc::clone(killer));
        Self((0..VEHICLES).map(|vehicle| tokio::spawn(sender(vehicle).run())).collect())
    }

    /// Waits until all are acknowledged.
    pub(crate) async fn delivered(self) -> Delivered {
        let mut delivered = BTreeMap::new();
        for (vehicle, sender) in (0..).zip(self.0) {
            delivered.insert(vin(vehicle), sender.await.unwrap());
        }
        delivered
    }
}

/// The events of one vehicle on their way.
struct Sender {
    vehicle: u64,
    /// The numbers of its events, out of order.
    numbers: Vec<u64>,
    killer: Arc<Killer>,
    http: reqwest::Client,
    /// The last start of the program at which a delivery failed.
    failed: u64,
}

/// A vehicle's VIN.
fn vin(vehicle: u64) -> String {
    format!("WVWZZZ3CZWE{vehicle:06}")
}

impl Sender {
    fn new(vehicle: u64, count: u64, killer: Arc<Killer>) -> Self {
        let mut numbers: Vec<u64> = (0..count).collect();
        fastrand::shuffle(&mut numbers);
        // A request to a process that is killed may be left without a word: it is given up as any sender would, and made again.
        let http = reqwest::Client::builder().no_proxy().timeout(GIVEN_UP).build().unwrap();
        Self { vehicle, numbers, killer, http, failed: 0 }
    }

    /// Delivers all, and gives the identities in the order in which they were first acknowledged.
    async fn run(mut self) -> Vec<String> {
        let numbers = std::mem::take(&mut self.numbers);
        let mut delivered = Vec::new();
        for (place, number) in numbers.iter().enumerate() {
            match fastrand::u8(..10) {
                // The same twice at once.
                0 => {
                    let (start, address) = self.killer.address(self.failed).await;
                    let both = tokio::join!(self.send(&address, *number), self.send(&address, *number));
                    if both == (false, false) {
                        self.failed = start;
                        self.deliver(*number).await;
                    }
                }
                // An earlier one again, before or after.
                1 => {
                    self.deliver(*number).await;
                    self.deliver(numbers[fastrand::usize(..=place)]).await;
                }
                2 if place > 0 => {
                    self.deliver(numbers[fastrand::usize(..place)]).await;
                    self.deliver(*number).await;
                }
                _ => self.deliver(*number).await,
            }
            delivered.push(self.identity(*number));
        }
        delivered
    }

    /// Sends an event until it is acknowledged.
    async fn deliver(&mut self, number: u64) {
        loop {
            let (start, address) = self.killer.address(self.failed).await;
            if self.send(&address, number).await {
                return;
            }
            self.failed = start;
        }
    }

    /// Sends an event once; whether it was acknowledged. One that the program cannot take is sent again at once.
    async fn send(&self, address: &str, number: u64) -> bool {
        let body = format!(
            r#"{{"outgoing_event": {{"event": {{"event_no": "{}", "type": "exit_execution"}},
                "vehicle_account": {{"vin": "{}"}}}}}}"#,
            self.number(number),
            vin(self.vehicle)
        );
        loop {
            let request = self.http.post(format!("http://{address}/e4cars")).header(HEADER, KEY).body(body.clone());
            match request.send().await {
                Ok(response) if response.status() == 200 => {
                    self.killer.acknowledge();
                    return true;
                }
                Ok(response) => {
                    assert_eq!(response.status(), 503);
                    assert!(response.headers().contains_key("retry-after"));
                }
                Err(_) => return false,
            }
        }
    }

    fn number(&self, number: u64) -> String {
        format!("E-{}-{number}", self.vehicle)
    }

    /// The identity of an event, as the store has it.
    fn identity(&self, number: u64) -> String {
        format!(r#"id:["{}","exit_execution"]"#, self.number(number))
    }
}
