//! Events in any order, repeated, late and corrected.

use std::collections::BTreeMap;

use pivot_json::from_value;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// Makes an event from small numbers, so that dates, vehicles and orders often meet.
fn event(
    number: u8,
    kind: usize,
    minutes: (Option<u8>, Option<u8>),
    vehicle: u8,
    order: u8,
    done: bool,
) -> OutgoingEvent {
    let types = [
        "receipt_execution",
        "exit_execution",
        "transport_available",
        "transport_unavailable",
        "service_started",
        "service_ended",
        "order_creation",
        "unheard_of",
    ];
    let statuses = ["mos_car_arrived", "mos_car_left", "mos_ready_for_delivery", "mos_new"];
    let date = |minute: Option<u8>| minute.map_or(Value::Null, |m| json!(format!("2025-10-13T12:{:02}:00Z", m % 60)));
    let document = json!({
        "event": {
            "event_no": format!("E-{number}"), "type": types[kind % types.len()], "real_date": {"utc_date": date(minutes.0)},
            "creation_datetime_utc": date(minutes.1), "result_code": if done { "DONE" } else { "BROKEN" },
        },
        "vehicle_account": {"vin": format!("WVWZZZ3CZWE00000{vehicle}"), "logistics_status": statuses[kind % 4]},
        "operation": {"platform": {"member_role": {"city": format!("city {order}")}}},
        "orders": [{"order_no": format!("O-{order}"), "steps": [{"code": format!("S-{number}")}]}, {"order_no": "O-all"}],
    });
    from_value(&document).unwrap()
}

fn states(events: &[OutgoingEvent]) -> BTreeMap<String, VehicleState> {
    let mut store: BTreeMap<String, VehicleState> = BTreeMap::new();
    for event in events {
        store.entry(vehicle_key(event).unwrap()).or_default().apply(event);
    }
    store
}

fn any_events() -> impl Strategy<Value = Vec<OutgoingEvent>> {
    let minute = || prop::option::weighted(0.8, 0_u8..4);
    let one = (0_usize..8, (minute(), minute()), 1_u8..4, 0_u8..3, prop::bool::weighted(0.8));
    prop::collection::vec(one, 1..25).prop_map(|drawn| {
        let numbered = drawn.into_iter().enumerate();
        numbered.map(|(n, (kind, at, vehicle, order, done))| event(n as u8, kind, at, vehicle, order, done)).collect()
    })
}

proptest! {
    #[test]
    fn shuffled_and_doubled_events_end_in_the_same_state(
        (events, shuffled) in any_events().prop_flat_map(|events| {
            let doubled: Vec<OutgoingEvent> = events.iter().chain(&events).cloned().collect();
            (Just(events), Just(doubled).prop_shuffle())
        })
    ) {
        let once = states(&events);
        prop_assert_eq!(&states(&shuffled), &once);
        let mut again = once.clone();
        for event in &events {
            prop_assert!(!again.get_mut(&vehicle_key(event).unwrap()).unwrap().apply(event), "nothing changes twice");
        }
        prop_assert_eq!(again, once);
    }

    #[test]
    fn a_state_survives_its_store(events in any_events()) {
        for state in states(&events).into_values() {
            let kept = pivot_json::to_vec(&state);
            prop_assert_eq!(pivot_json::from_slice::<VehicleState>(&kept).unwrap(), state);
        }
    }
}

#[test]
fn what_really_happened_later_wins_over_what_was_recorded_later() {
    let left = event(1, 1, (Some(30), Some(31)), 1, 0, true);
    let arrived_but_recorded_late = event(2, 0, (Some(10), Some(50)), 1, 0, true);
    let state = &states(&[left, arrived_but_recorded_late])["WVWZZZ3CZWE000001"];
    assert_eq!((state.logistics_status(), state.place()), (Some(&LogisticsStatus::CarLeft), None));
}

#[test]
fn a_correction_of_the_same_moment_wins_over_what_it_corrects() {
    let correction = event(1, 1, (Some(30), Some(40)), 1, 0, true);
    let corrected = event(2, 0, (Some(30), Some(31)), 1, 0, true);
    for events in [[&correction, &corrected], [&corrected, &correction]] {
        let state = &states(&events.map(Clone::clone))["WVWZZZ3CZWE000001"];
        assert_eq!(state.logistics_status(), Some(&LogisticsStatus::CarLeft));
    }
}

#[test]
fn a_failure_changes_nothing_but_the_last_failure() {
    let arrived = event(1, 0, (Some(10), Some(10)), 1, 0, true);
    let failed = event(2, 1, (Some(20), Some(20)), 1, 0, false);
    let state = &states(&[arrived, failed])["WVWZZZ3CZWE000001"];
    assert_eq!(state.logistics_status(), Some(&LogisticsStatus::CarArrived));
    assert_eq!(state.place().unwrap().city.as_deref(), Some("city 0"));
    assert_eq!(state.failure.as_ref().unwrap().code.as_str(), "BROKEN");
}

#[test]
fn services_are_under_way_until_they_end() {
    let started = event(1, 4, (Some(10), Some(10)), 1, 1, true);
    let ended = event(2, 5, (Some(20), Some(20)), 1, 2, true);
    let state = &states(&[ended, started])["WVWZZZ3CZWE000001"];
    let under_way: Vec<_> = state.services_under_way().map(|order| order.order_no.as_deref().unwrap()).collect();
    assert_eq!(under_way, ["O-1"]);
    assert_eq!(state.services.len(), 3);
}

#[test]
fn a_date_that_cannot_be_read_costs_nothing_else() {
    for (real, recorded) in [("soon", "2025-10-13T12:00:00Z"), ("soon", "later"), ("", "0000-00-00 00:00:00")] {
        let event: OutgoingEvent = from_value(&json!({
            "event": {
                "event_no": "E-1", "type": "receipt_execution", "real_date": {"utc_date": real},
                "creation_datetime_utc": recorded, "result_code": "done",
            },
            "vehicle_account": {"vin": " ", "vehicle_account_no": "VA-1", "logistics_status": "mos_car_arrived"},
            "operation": {"platform": {"member_role": {"city": "Albi"}}},
        }))
        .unwrap();
        assert_eq!(vehicle_key(&event).as_deref(), Some("VA-1"));
        let mut state = VehicleState::default();
        assert!(state.apply(&event) && !state.apply(&event));
        assert_eq!(state.logistics_status(), Some(&LogisticsStatus::CarArrived));
        assert_eq!(state.place().unwrap().city.as_deref(), Some("Albi"));
        assert!(state.failure.is_none(), "\"done\" is no failure");
    }
}
