//! Tells the state of each vehicle from events that come twice and out of order.
//!
//! `cargo run -p examples --bin e4cars_states -- [FILE …]`: each file holds one event, as E4Cars sends it; without any, three
//! events of one vehicle are made up, shuffled and doubled.

use std::collections::BTreeMap;
use std::process::ExitCode;

use e4cars_client::vehicle_state::{VehicleState, vehicle_key};
use e4cars_client::webhook;
use examples::{exit, say};
use pivot_types::OutgoingVehicleServicesPivot;
use pivot_types::logistics::event::{Event, EventVehicleAccount, OutgoingEvent};
use pivot_types::logistics::{DatePair, EventType, LogisticsStatus};

fn main() -> ExitCode {
    exit(run())
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let events = if files.is_empty() { made_up() } else { read(&files)? };
    // A store of the caller's own; a state is JSON to the outside, so any database will do.
    let mut store: BTreeMap<String, VehicleState> = BTreeMap::new();
    for event in &events {
        let Some(vehicle) = vehicle_key(event) else { continue };
        let changed = store.entry(vehicle).or_default().apply(event);
        let what = if changed { "changes the state" } else { "is old, or known already" };
        say(format!("{} {} {what}", event.event.event_no, event.event.event_type));
    }
    for (vehicle, state) in &store {
        say(format!("\n{vehicle}: {}", state.logistics_status().map_or("no status", LogisticsStatus::as_str)));
        say(format!("{:#}", pivot_json::to_value(state)));
    }
    Ok(())
}

fn read(files: &[String]) -> Result<Vec<OutgoingEvent>, Box<dyn std::error::Error>> {
    let mut events = Vec::new();
    for file in files {
        let bytes = std::fs::read(file).map_err(|error| format!("{file} cannot be read: {error}"))?;
        let pivot: OutgoingVehicleServicesPivot = webhook::parse(&bytes).map_err(|error| format!("{file}: {error}"))?;
        events.push(pivot.outgoing_event);
    }
    Ok(events)
}

/// A vehicle arrives, becomes ready, leaves; the events come as the post brings them.
fn made_up() -> Vec<OutgoingEvent> {
    let event = |number: u8, event_type: EventType, status: LogisticsStatus| {
        let date = format!("2025-10-{:02}T12:00:00Z", 10 + number);
        let event = Event::builder()
            .event_no(format!("E-{number}"))
            .event_type(event_type)
            .creation_datetime_utc(date.as_str())
            .real_date(DatePair::builder().utc_date(date.as_str()).build())
            .result_code("DONE")
            .build();
        let account = EventVehicleAccount::builder().vin("WVWZZZ3CZWE000001").logistics_status(status).build();
        OutgoingEvent::builder().event(event).vehicle_account(account).build()
    };
    let arrived = event(1, EventType::ReceiptExecution, LogisticsStatus::CarArrived);
    let ready = event(2, EventType::TransportAvailable, LogisticsStatus::ReadyForDelivery);
    let left = event(3, EventType::ExitExecution, LogisticsStatus::CarLeft);
    vec![ready.clone(), left.clone(), arrived.clone(), ready, arrived, left]
}
