//! The example payloads of E4Cars' two documents: they decode, nothing in them is unknown, and written again they
//! are in canonical form with nothing missing.

use pivot_json::{from_slice, from_value, to_value};
use pivot_types::logistics::{EventDetails, EventType, LogisticsStatus, ProductFamily, Shape};
use pivot_types::{
    IncomingOrderPivot, IncomingVehiclePivot, Number, OutgoingTrip, OutgoingVehicleServicesPivot, VehicleStatusEvent,
    validate,
};
use serde_json::{Value, json};

use crate::common::{check, payload, tree};

#[test]
fn the_vehicle_declaration_is_whole() {
    check::<IncomingVehiclePivot>("e4cars/vehicle_declaration.json");
}

#[test]
fn the_order_to_receive_on_a_yard_is_whole() {
    check::<IncomingOrderPivot>("e4cars/enter_vehicle_yard.json");
}

#[test]
fn the_four_events_are_whole() {
    for name in [
        "e4cars/platform_event.json",
        "e4cars/platform_error.json",
        "e4cars/service_event.json",
        "e4cars/service_error.json",
    ] {
        check::<OutgoingVehicleServicesPivot>(name);
    }
}

#[test]
fn the_further_messages_are_whole() {
    check::<OutgoingVehicleServicesPivot>("e4cars/order_creation.json");
    check::<VehicleStatusEvent>("e4cars/vehicle_status.json");
    check::<OutgoingTrip>("e4cars/trip.json");
}

#[test]
fn the_creation_of_orders_is_told_from_their_execution_and_from_its_failure() {
    let details = |changes: &[(&str, Value)]| {
        let pivot: OutgoingVehicleServicesPivot = from_value(&with("e4cars/order_creation.json", changes)).unwrap();
        match pivot.outgoing_event.details() {
            EventDetails::OrderCreation(orders) => format!("created {}", orders.len()),
            EventDetails::Service(orders) => format!("service {}", orders.len()),
            EventDetails::Failure { code, .. } => format!("failed {code}"),
            EventDetails::Platform(_) => "platform".to_owned(),
            _ => "other".to_owned(),
        }
    };
    let (kind, result, orders) =
        ("/outgoing_event/event/type", "/outgoing_event/event/result_code", "/outgoing_event/orders");
    assert_eq!(details(&[]), "created 1");
    assert_eq!(details(&[(orders, json!(null))]), "created 0");
    assert_eq!(details(&[(orders, json!("none"))]), "created 0");
    assert_eq!(details(&[(result, json!(null))]), "created 1");
    assert_eq!(details(&[(result, json!("VEHICLE_ACCOUNT_NOT_FOUND"))]), "failed VEHICLE_ACCOUNT_NOT_FOUND");
    assert_eq!(details(&[(kind, json!("service_started"))]), "service 1");
    assert_eq!(details(&[(kind, json!("order_cancellation"))]), "service 1");
    assert_eq!(details(&[("/outgoing_event/operation", json!({"operation_no": "O-1"}))]), "platform");
}

#[test]
fn a_status_or_a_trip_may_lack_everything_and_never_shows_its_link() {
    assert_eq!(from_value::<VehicleStatusEvent>(&json!({})).unwrap(), VehicleStatusEvent::default());
    assert_eq!(from_value::<OutgoingTrip>(&json!({})).unwrap(), OutgoingTrip::default());
    let status: VehicleStatusEvent = from_slice(&payload("e4cars/vehicle_status.json")).unwrap();
    assert!(status.vin().is_some());
    assert!(!format!("{status:?}").contains("example.test"), "{status:?}");
}

#[test]
fn the_documents_own_examples_break_no_rule() {
    let declaration: IncomingVehiclePivot = from_slice(&payload("e4cars/vehicle_declaration.json")).unwrap();
    validate(&declaration).unwrap();
    let order: IncomingOrderPivot = from_slice(&payload("e4cars/enter_vehicle_yard.json")).unwrap();
    validate(&order).unwrap();
}

#[test]
fn the_order_schemas_own_form_reads_as_well() {
    let order: IncomingOrderPivot = from_slice(&payload("e4cars/order_schema_form.json")).unwrap();
    validate(&order).unwrap();
    let account = order.vehicle_account.unwrap();
    assert_eq!(account.incoming_vehicle.unwrap().seats.unwrap(), "5");
    let seller = account.incoming_seller.unwrap();
    assert_eq!(seller.geo_point.unwrap().coordinates, [2.2399, 48.8397].map(Number::from));
    assert_eq!(seller.check_private.unwrap(), false);
    assert_eq!(account.pickup.unwrap().incoming_member_role.unwrap().display_place_name.unwrap(), "RRG Boulogne");
}

/// Sets the value at a JSON pointer, adding the last field where it is missing.
fn with(name: &str, changes: &[(&str, Value)]) -> Value {
    let mut document = tree(name);
    for (pointer, value) in changes {
        let (parent, field) = pointer.rsplit_once('/').unwrap();
        document.pointer_mut(parent).unwrap()[field] = value.clone();
    }
    document
}

#[test]
fn the_variations_that_the_vendor_shows_read_alike_and_are_written_as_documented() {
    let documented: IncomingVehiclePivot = from_slice(&payload("e4cars/vehicle_declaration.json")).unwrap();
    let varied = with(
        "e4cars/vehicle_declaration.json",
        &[
            ("/vehicle_account/incoming_vehicle/seats", json!(5)),
            ("/vehicle_account/incoming_vehicle/vehicle_attributes/length", json!(2500)),
            ("/vehicle_account/incoming_vehicle/vehicle_attributes/mileage/value", json!(2000)),
            ("/vehicle_account/incoming_vehicle/features", json!(null)),
            ("/vehicle_account/incoming_seller/check_private", json!("false")),
            ("/vehicle_account/incoming_buyer/check_private", json!(true)),
            ("/vehicle_account/incoming_buyer/platform", json!(null)),
            ("/vehicle_account/incoming_seller/zip", json!(92100)),
            ("/issuing_date", json!("2024-10-17T14:01:38.000Z")),
            ("/vehicle_account/vin", json!("nmn291nzxhrz91msk")),
        ],
    );
    assert_eq!(from_value::<IncomingVehiclePivot>(&varied).unwrap(), documented);
}

#[test]
fn values_outside_the_documented_sets_are_kept_and_told_apart() {
    let odd = with(
        "e4cars/platform_event.json",
        &[
            ("/header/app", json!("E5_5PL")),
            ("/outgoing_event/event/family", json!("teleportation")),
            ("/outgoing_event/event/origin_software", json!("E5_5PL")),
            ("/outgoing_event/event/type", json!("teleported")),
            ("/outgoing_event/event/result_code", json!("OUT_OF_FUEL")),
            ("/outgoing_event/event/creation_datetime_utc", json!("yesterday")),
            ("/outgoing_event/vehicle_account/vin", json!("1234")),
            ("/outgoing_event/vehicle_account/logistics_status", json!("mos_on_the_moon")),
            ("/outgoing_event/operation/platform/member_role/country", json!("KSA")),
        ],
    );
    let pivot: OutgoingVehicleServicesPivot = from_value(&odd).unwrap();
    let event = &pivot.outgoing_event;
    assert!(!event.event.event_type.is_known());
    assert!(!event.event.family.as_ref().unwrap().is_known());
    assert!(!event.event.origin_software.as_ref().unwrap().is_known());
    assert_eq!(event.vin(), None);
    let vin = event.vehicle_account.as_ref().unwrap().vin.as_ref().unwrap();
    assert_eq!(vin.error().unwrap(), "a VIN has 17 characters, this has 4");
    assert!(matches!(event.details(), EventDetails::Failure { code, .. } if code.as_str() == "OUT_OF_FUEL"));
    let mut expected = odd;
    expected["outgoing_event"]["event"]["real_date"]["utc_date"] = json!("2025-10-10T13:15:00Z");
    assert_eq!(to_value(&pivot), expected);
}

#[test]
fn an_event_may_lack_everything_but_its_number_and_type() {
    let bare = json!({"outgoing_event": {"event": {"event_no": 149, "type": "receipt_execution"}}});
    let pivot: OutgoingVehicleServicesPivot = from_value(&bare).unwrap();
    assert_eq!(pivot.outgoing_event.event.event_no, "149");
    assert_eq!(pivot.outgoing_event.event.event_type, EventType::ReceiptExecution);
    assert_eq!(pivot.outgoing_event.details(), EventDetails::Other);

    let error = from_value::<OutgoingVehicleServicesPivot>(&json!({"outgoing_event": {"event": {}}})).unwrap_err();
    assert_eq!(error.to_string(), "outgoing_event.event.event_no: missing; outgoing_event.event.type: missing");
}

#[test]
fn service_events_carry_orders_and_steps() {
    let pivot: OutgoingVehicleServicesPivot = from_slice(&payload("e4cars/service_event.json")).unwrap();
    let EventDetails::Service([order]) = pivot.outgoing_event.details() else { panic!("a service event") };
    assert_eq!(order.product_family, Some(ProductFamily::OnDemandPlatform));
    let steps: Vec<&str> = order.steps.iter().flatten().filter_map(|step| step.code.as_deref()).collect();
    assert_eq!(steps, ["WASHING", "SPECIAL_ADD_STICKERS"]);
    let status = pivot.outgoing_event.vehicle_account.unwrap().logistics_status;
    assert_eq!(status, Some(LogisticsStatus::PreparationQualityCheckCompleted));
}

#[test]
fn every_mistake_in_a_declaration_is_named_at_once() {
    let mistaken = with(
        "e4cars/vehicle_declaration.json",
        &[
            ("/vehicle_account/vin", json!("NMN291NZXHRZ91MSO")),
            ("/vehicle_account/incoming_buyer/country_code", json!("FRA")),
            ("/issuing_date", json!("17/10/2024")),
            ("/vehicle_account/incoming_vehicle/make", json!(null)),
            ("/vehicle_account/incoming_vehicle/shape", json!("WAGON")),
            ("/vehicle_account/incoming_vehicle/seats", json!("five")),
            ("/vehicle_account/incoming_seller/contact/email", json!("michel.durand")),
        ],
    );
    let text = serde_json::to_vec(&mistaken).unwrap();
    let error = pivot_json::from_slice_validated::<IncomingVehiclePivot>(&text).unwrap_err();
    let mut paths: Vec<&str> = error.problems().iter().map(pivot_json::ValidationError::path).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "issuing_date",
            "vehicle_account.incoming_buyer.country_code",
            "vehicle_account.incoming_seller.contact.email",
            "vehicle_account.incoming_vehicle.make",
            "vehicle_account.incoming_vehicle.seats",
            "vehicle_account.incoming_vehicle.shape",
            "vehicle_account.vin",
        ]
    );
}

#[test]
fn the_rules_of_an_order_are_checked() {
    let late = with(
        "e4cars/enter_vehicle_yard.json",
        &[
            ("/kind", json!("vehicle_declaration")),
            ("/allocation/delivery/target_date/utc_date", json!("2025-03-01T23:00:00Z")),
            ("/allocation/vehicles/0/incoming_vehicle/shape", json!("coupe")),
        ],
    );
    let order: IncomingOrderPivot = from_value(&late).unwrap();
    let problems = validate(&order).unwrap_err();
    let paths: Vec<&str> = problems.iter().map(pivot_json::ValidationError::path).collect();
    // The delivery is both before the pickup and days away from its own local time: one finding a place.
    assert_eq!(
        paths,
        ["kind", "allocation.delivery.target_date", "allocation.vehicles[0].incoming_vehicle.shape"],
        "{problems}"
    );
    let shape = order.allocation.unwrap().vehicles[0].incoming_vehicle.as_ref().unwrap().shape.clone().unwrap();
    assert_ne!(shape, Shape::Coupe);

    let none = IncomingOrderPivot::builder().issuing_date("2025-03-19T13:01:02").issuer("x").build();
    assert!(validate(&none).unwrap_err().to_string().contains("names no vehicle"));
}
