//! What E4Cars' document rules out in a pivot is refused, and what it does not speak of is a warning.

use pivot_json::{ValidationError, from_slice_strict, from_value};
use pivot_types::{IncomingOrderPivot, IncomingVehiclePivot, validate};
use serde_json::{Value, json};

fn tree(name: &str) -> Value {
    let path = format!("{}/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// What the declaration's schema requires and its example has in every place, by the document.
const VEHICLE: [&str; 10] = [
    "make",
    "model",
    "shape",
    "color",
    "engine",
    "gearbox",
    "energy_type",
    "seats",
    "description",
    "vehicle_attributes",
];
const ATTRIBUTES: [&str; 6] = ["length", "width", "height", "weight", "first_registration", "mileage"];
const PARTY: [&str; 8] =
    ["name", "check_private", "place_name", "zip", "city", "country_code", "contact", "instructions"];
const CONTACT: [&str; 3] = ["name", "phone", "email"];
const PARTIES: [&str; 4] = [
    "/vehicle_account/incoming_seller",
    "/vehicle_account/incoming_buyer",
    "/vehicle_account/origin/incoming_member_role",
    "/vehicle_account/destination/incoming_member_role",
];

/// The declaration without one field: whether it cannot be read or is refused, naming that field.
fn is_missed(parent: &str, field: &str) -> bool {
    let mut document = tree("e4cars/vehicle_declaration.json");
    document.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(field).unwrap();
    let path = format!("{parent}/{field}").replace('/', ".");
    let names = |problem: &ValidationError| problem.path().starts_with(path.trim_start_matches('.'));
    match from_slice_strict::<IncomingVehiclePivot>(document.to_string().as_bytes()) {
        Ok(pivot) => validate(&pivot).is_err_and(|problems| problems.iter().any(names)),
        Err(error) => error.problems().iter().any(names),
    }
}

#[test]
fn every_field_that_schema_and_example_have_is_required_and_no_other() {
    let mut required: Vec<(String, &str)> = Vec::new();
    required.extend(VEHICLE.map(|field| ("/vehicle_account/incoming_vehicle".to_owned(), field)));
    required.extend(ATTRIBUTES.map(|field| ("/vehicle_account/incoming_vehicle/vehicle_attributes".to_owned(), field)));
    for party in PARTIES {
        required.extend(PARTY.map(|field| (party.to_owned(), field)));
        required.extend(CONTACT.map(|field| (format!("{party}/contact"), field)));
    }
    required.extend(
        ["vin", "incoming_vehicle", "incoming_seller", "incoming_buyer", "origin", "destination", "group"]
            .map(|field| ("/vehicle_account".to_owned(), field)),
    );
    required
        .extend(["kind", "issuing_date", "issuer", "vehicle_account", "account"].map(|field| (String::new(), field)));
    for (parent, field) in &required {
        assert!(is_missed(parent, field), "{parent}/{field}");
    }
    for (parent, field) in
        [("/vehicle_account", "license_plate"), ("/vehicle_account", "crm_dms_status"), (PARTIES[0], "platform")]
    {
        assert!(!is_missed(parent, field), "{parent}/{field}");
    }
}

/// Reads a pivot with one value changed.
fn changed<T: pivot_json::Json>(name: &str, pointer: &str, value: Value) -> T {
    let mut document = tree(name);
    *document.pointer_mut(pointer).unwrap() = value;
    from_value(&document).unwrap()
}

fn paths<'a>(found: impl Iterator<Item = &'a ValidationError>) -> Vec<String> {
    found.map(|problem| format!("/{}", problem.path().replace('.', "/"))).collect()
}

#[test]
fn what_the_document_does_not_speak_of_is_a_warning() {
    for (pointer, value) in [
        ("/vehicle_account/vin", json!("DS-19-4711")),
        ("/vehicle_account/vin", json!("1234567")),
        ("/vehicle_account/vin", json!("NMN291NZXHRZ91MSO")),
        ("/vehicle_account/incoming_buyer/country_code", json!("XK")),
        ("/vehicle_account/origin/incoming_member_role/country_code", json!("UK")),
        ("/vehicle_account/destination/incoming_member_role/country_code", json!("FRA")),
        ("/vehicle_account/incoming_seller/contact/email", json!("n/a")),
        ("/vehicle_account/incoming_buyer/contact/email", json!("keine")),
    ] {
        let pivot: IncomingVehiclePivot = changed("e4cars/vehicle_declaration.json", pointer, value.clone());
        let warnings = validate(&pivot).unwrap_or_else(|problems| panic!("{pointer} {value}: {problems}"));
        assert_eq!(paths(warnings.iter()), [pointer], "{value}");
        assert!(!warnings.is_empty() && !warnings.to_string().is_empty());
    }
    let order: IncomingOrderPivot =
        changed("e4cars/enter_vehicle_yard.json", "/allocation/pickup/incoming_member_role/country_code", json!("XK"));
    assert_eq!(validate(&order).unwrap().iter().count(), 1);
    let plain: IncomingVehiclePivot = from_value(&tree("e4cars/vehicle_declaration.json")).unwrap();
    assert!(validate(&plain).unwrap().is_empty());
}

#[test]
fn what_the_document_rules_out_is_refused() {
    for (pointer, value) in [
        ("/vehicle_account/vin", json!(" ")),
        ("/vehicle_account/incoming_buyer/country_code", json!("")),
        ("/issuing_date", json!("17/10/2024")),
        ("/vehicle_account/incoming_vehicle/shape", json!("WAGON")),
        ("/vehicle_account/incoming_vehicle/shape", json!("suv")),
        ("/vehicle_account/incoming_vehicle/color", json!(" ")),
        ("/vehicle_account/incoming_vehicle/vehicle_attributes/first_registration", json!("14.07.2023")),
        ("/kind", json!("vehicle_enter_platform")),
        ("/account/code", json!("")),
    ] {
        let pivot: IncomingVehiclePivot = changed("e4cars/vehicle_declaration.json", pointer, value.clone());
        let problems = validate(&pivot).expect_err(pointer);
        assert_eq!(paths(problems.iter()), [pointer], "{value}");
    }
    let pivot: IncomingVehiclePivot =
        changed("e4cars/vehicle_declaration.json", "/vehicle_account/incoming_buyer/instructions", json!(""));
    assert!(validate(&pivot).unwrap().is_empty(), "there may be nothing to tell the driver");
}

#[test]
fn a_first_registration_in_any_documented_form_of_a_date_is_written_as_the_day() {
    let pointer = "/vehicle_account/incoming_vehicle/vehicle_attributes/first_registration";
    for form in [
        "2023-07-14",
        "2023-07-14T09:30:00",
        "2023-07-14T09:30:00Z",
        "2023-07-14T09:30",
        "2023-07-14T09:30:00.000",
        "2023-07-14T23:59:59.999Z",
    ] {
        let pivot: IncomingVehiclePivot = changed("e4cars/vehicle_declaration.json", pointer, json!(form));
        assert!(validate(&pivot).unwrap().is_empty(), "{form}");
        assert_eq!(pivot_json::to_value(&pivot).pointer(pointer), Some(&json!("2023-07-14")), "{form}");
    }
}
