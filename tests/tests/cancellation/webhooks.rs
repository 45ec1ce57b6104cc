//! Deliveries whose senders hang up.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use e4cars_client::webhook::{Authenticator, Receiver, receiver};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use pivot_types::OutgoingVehicleServicesPivot;
use tokio::task::JoinSet;

use crate::drops::{DROPS, chance, drop_after, turns, unstuck};

const EVENTS: u32 = 200;

/// How often the handler began with an event, and how often it came to its end.
type Handled = Arc<Mutex<HashMap<String, (u32, u32)>>>;

fn receiving(handled: &Handled) -> Receiver<OutgoingVehicleServicesPivot> {
    let handled = Arc::clone(handled);
    let handler = move |pivot: OutgoingVehicleServicesPivot| {
        let (handled, number) = (Arc::clone(&handled), pivot.outgoing_event.event.event_no);
        async move {
            handled.lock().unwrap().entry(number.clone()).or_default().0 += 1;
            turns(5).await;
            handled.lock().unwrap().entry(number).or_default().1 += 1;
            Ok(())
        }
    };
    receiver(Authenticator::bearer("t"), handler).build()
}

fn event(number: u32) -> Vec<u8> {
    let template = tests::payload("e4cars/platform_event.json");
    let mut event: OutgoingVehicleServicesPivot = pivot_json::from_slice(&template).unwrap();
    event.outgoing_event.event.event_no = number.to_string();
    pivot_json::to_vec(&event)
}

async fn deliver(receiver: Arc<Receiver<OutgoingVehicleServicesPivot>>, number: u32) -> StatusCode {
    let headers = HeaderMap::from_iter([(header::AUTHORIZATION, HeaderValue::from_static("Bearer t"))]);
    receiver.receive(&headers, None, &event(number)).await.status()
}

#[tokio::test]
async fn no_claim_is_left_and_every_event_is_handled_to_its_end_once() {
    let mut chance = chance("webhooks");
    let handled = Handled::default();
    let receiver = Arc::new(receiving(&handled));
    let mut tasks = JoinSet::new();
    for _ in 0..DROPS {
        let number = chance.u32(0..EVENTS);
        tasks.spawn(drop_after(chance.u32(0..12), deliver(Arc::clone(&receiver), number)));
        while tasks.len() > 20 {
            tasks.join_next().await.unwrap().unwrap();
        }
    }
    tasks.join_all().await;
    // What was begun comes to its end.
    turns(1000).await;
    for number in 0..EVENTS {
        let status = unstuck("a delivery", deliver(Arc::clone(&receiver), number)).await;
        assert_eq!(status, StatusCode::OK, "event {number} is still claimed");
    }
    let handled = handled.lock().unwrap();
    for number in 0..EVENTS {
        // A handler that is dropped in its middle has handled nothing, and the event comes again.
        let (began, ended) = handled[&number.to_string()];
        assert!(began >= 1 && ended == 1, "event {number} was begun with {began} times and handled {ended} times");
    }
}
