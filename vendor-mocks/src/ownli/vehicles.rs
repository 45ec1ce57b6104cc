//! Vehicles.

use http::StatusCode;
use ownli_client::vehicles::{NewVehicle, NewVehicleByLicense, VehicleUpdate};
use ownli_client::{ErrorCode, ModelYear, User, Vehicle};
use serde_json::{Value, json};

use super::State;
use super::answer::{Outcome, Refusal, check_state, ok, typed};
use super::list::{self, Row};
use crate::journal::Received;

/// What is unique among active vehicles: the VIN, and the plate within its state. A state that is not known may be any.
///
/// Source: \[guess\].
fn clashes(known: &Vehicle, vin: Option<&str>, plate: Option<&str>, state: Option<&str>) -> bool {
    let same_vin = vin.is_some() && known.vin.as_ref().map(|vin| vin.text().into_owned()).as_deref() == vin;
    let same_plate = plate.is_some_and(|plate| !plate.is_empty()) && known.license.as_deref() == plate;
    let same_state = known.state.as_deref().zip(state).is_none_or(|(known, state)| known == state);
    known.active != Some(false) && (same_vin || (same_plate && same_state))
}

fn exists() -> Refusal {
    let message = "an active vehicle with this VIN or number plate exists";
    Refusal::new(StatusCode::CONFLICT, ErrorCode::VehicleAlreadyExists, message)
}

impl State {
    pub(super) fn create_vehicle(&mut self, new: &NewVehicle) -> Outcome {
        if !new.vin.is_valid() || new.make.is_empty() || new.model.is_empty() {
            return Err(Refusal::bad("vin, make or model"));
        }
        check_state(new.state.as_deref())?;
        let owner = self.user(&new.user_id)?.clone();
        let vehicle = json!({
            "license": new.license_plate, "make": new.make, "model": new.model, "vin": new.vin.text(),
            "state": new.state, "year": ModelYear(new.year).to_string(),
        });
        self.add_vehicle(&owner, vehicle)
    }

    /// A plate that begins with `NOVIN` is one for which no VIN is found; how Ownli answers then is not known.
    ///
    /// Source: \[guess\].
    pub(super) fn create_by_license(&mut self, new: &NewVehicleByLicense) -> Outcome {
        check_state(new.state.as_deref())?;
        let phone = new.phone.as_deref().unwrap_or_default();
        let owner = self.user_by_phone(phone)?.clone();
        let plate = new.license_plate.as_deref().filter(|plate| !plate.is_empty());
        let plate = plate.ok_or_else(|| Refusal::bad("licensePlate"))?;
        if plate.starts_with("NOVIN") {
            return Err(Refusal::bad("no VIN is found for this plate"));
        }
        let vin = format!("1M8GDM9AXKR{:06}", self.vehicles.len() + 1);
        let vehicle = json!({
            "license": plate, "make": "Toyota", "model": "Corolla", "vin": vin, "state": new.state, "year": "2020",
        });
        self.add_vehicle(&owner, vehicle)
    }

    fn add_vehicle(&mut self, owner: &User, mut vehicle: Value) -> Outcome {
        let text = |name: &str| vehicle[name].as_str();
        if self.vehicles.iter().any(|known| clashes(known, text("vin"), text("license"), text("state"))) {
            return Err(exists());
        }
        let now = self.now();
        vehicle["id"] = format!("vehicle-{}", self.vehicles.len() + 1).into();
        (vehicle["dateAdded"], vehicle["updated"]) = (now.clone().into(), now.into());
        (vehicle["userId"], vehicle["customerPhoneNumber"]) = (owner.id.clone().into(), owner.phone.clone().into());
        vehicle["active"] = true.into();
        let vehicle: Vehicle = typed(&vehicle)?;
        self.vehicles.push(vehicle.clone());
        ok(&vehicle)
    }

    pub(super) fn update_vehicle(&mut self, update: VehicleUpdate) -> Outcome {
        check_state(update.state.as_deref())?;
        let id = update.vehicle_id.or(update.id).unwrap_or_default();
        let mut vehicle = self.vehicle(&id)?.clone();
        if let Some(plate) = update.license_plate {
            vehicle.license = Some(plate).filter(|plate| !plate.is_empty());
        }
        vehicle.state = update.state.or(vehicle.state);
        self.replace(vehicle)
    }

    pub(super) fn switch(&mut self, id: &str, active: bool) -> Outcome {
        let mut vehicle = self.vehicle(id)?.clone();
        vehicle.active = Some(active);
        self.replace(vehicle)
    }

    /// Puts a vehicle in the place of the one with its id. What it is called by must be free if it is active.
    fn replace(&mut self, mut vehicle: Vehicle) -> Outcome {
        let vin = vehicle.vin.as_ref().map(|vin| vin.text().into_owned());
        let (plate, state) = (vehicle.license.as_deref(), vehicle.state.as_deref());
        let mut others = self.vehicles.iter().filter(|known| known.id != vehicle.id);
        if vehicle.active != Some(false) && others.any(|known| clashes(known, vin.as_deref(), plate, state)) {
            return Err(exists());
        }
        vehicle.updated = Some(self.now().as_str().into());
        for known in self.vehicles.iter_mut().filter(|known| known.id == vehicle.id) {
            *known = vehicle.clone();
        }
        ok(&vehicle)
    }

    pub(super) fn vehicle(&self, id: &str) -> Result<&Vehicle, Refusal> {
        let found = self.vehicles.iter().find(|vehicle| vehicle.id == id);
        found.ok_or_else(|| Refusal::not_found(ErrorCode::VehicleNotFound, id))
    }

    pub(super) fn vehicle_by_license(&self, state: &str, plate: &str) -> Outcome {
        let is_it = |vehicle: &&Vehicle| {
            let is_active = vehicle.active != Some(false);
            is_active && vehicle.license.as_deref() == Some(plate) && vehicle.state.as_deref() == Some(state)
        };
        match self.vehicles.iter().find(is_it) {
            Some(vehicle) => ok(vehicle),
            None => Err(Refusal::not_found(ErrorCode::VehicleNotFound, plate)),
        }
    }

    pub(super) fn list_vehicles(&self, request: &Received) -> Outcome {
        let rows = self.vehicles.iter().map(|vehicle| {
            let owner = vehicle.user_id.as_deref().and_then(|id| self.user(id).ok());
            let mut shown = pivot_json::to_value(vehicle);
            for field in ["userId", "customerPhoneNumber"] {
                shown.as_object_mut().map(|fields| fields.remove(field));
            }
            shown["owner"] = owner_of(owner);
            let keys = of_vehicle(vehicle).into_iter().chain(of_user(owner));
            let more = [("dateAdded", shown["dateAdded"].clone()), ("active", shown["active"].clone())];
            Row::new(shown, keys.chain(more).collect::<Vec<_>>())
        });
        list::answer(request, "vehicles", "dateAdded", rows.collect())
    }
}

/// What a list says of a user.
pub(super) fn owner_of(user: Option<&User>) -> Value {
    user.map_or(Value::Null, |user| json!({"id": user.id, "firstName": user.first_name, "lastName": user.last_name}))
}

/// What a vehicle is found by in every list.
pub(super) fn of_vehicle(vehicle: &Vehicle) -> [(&'static str, Value); 3] {
    let vin = vehicle.vin.as_ref().map(|vin| vin.text().into_owned());
    [("license", json!(vehicle.license)), ("vin", json!(vin)), ("state", json!(vehicle.state))]
}

/// What a user is found by in every list.
pub(super) fn of_user(user: Option<&User>) -> [(&'static str, Value); 4] {
    [
        ("userFirstName", json!(user.map(|user| &user.first_name))),
        ("userLastName", json!(user.map(|user| &user.last_name))),
        ("userEmail", json!(user.map(|user| &user.email))),
        ("userPhone", json!(user.map(|user| &user.phone))),
    ]
}
