//! Vehicles of E4Cars as vehicles of Ownli.
//!
//! | Ownli needs | a declaration has | an event has |
//! |---|---|---|
//! | `vin` | yes | mostly |
//! | `make` | yes | mostly |
//! | `model` | yes | no |
//! | `year` | no: the first registration is another year than that of building | no |
//! | `userId` | no | no |
//! | `licensePlate`, `state` (optional) | the plate | no |
//!
//! What is lacking is named, and nothing is invented: the caller gives it as [`Overrides`].

use pivot_json::{Lenient, ValidationErrors};
use pivot_types::logistics::OutgoingEvent;
use pivot_types::{IncomingVehiclePivot, Vin};

use ownli_client::NewVehicle;

/// Values that the caller knows. Each overrides the pivot's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overrides {
    user_id: Option<String>,
    make: Option<String>,
    model: Option<String>,
    year: Option<u16>,
    license_plate: Option<String>,
    state: Option<String>,
}

impl Overrides {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the id of the owner, a user of Ownli.
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets the make, such as `Peugeot`.
    #[must_use]
    pub fn make(mut self, make: impl Into<String>) -> Self {
        self.make = Some(make.into());
        self
    }

    /// Sets the model, such as `E-3008`.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets the year in which the vehicle was built.
    #[must_use]
    pub fn year(mut self, year: u16) -> Self {
        self.year = Some(year);
        self
    }

    /// Sets the licence plate.
    #[must_use]
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.license_plate = Some(plate.into());
        self
    }

    /// Sets the state that the vehicle is registered in, as two letters, such as `CA`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// The vehicle of a declaration, for [`OwnliClient::create`](ownli_client::OwnliClient::create).
///
/// # Errors
/// Returns, all at once, each required value that neither the pivot nor `known` has, and each value that Ownli would reject.
///
/// ```
/// use pivot_conversions::ownli::{Overrides, from_declaration};
/// use ownli_client::pivot::IncomingVehiclePivot;
///
/// let json = include_str!("../../pivot-types/fixtures/e4cars/vehicle_declaration.json");
/// let pivot: IncomingVehiclePivot = serde_json::from_str(json)?;
/// let lacking = from_declaration(&pivot, Overrides::new()).unwrap_err();
/// assert_eq!(lacking.to_string(), "userId: the pivot has none; give it; year: the pivot has none; give it");
/// let vehicle = from_declaration(&pivot, Overrides::new().user_id("user-1").year(2023)).unwrap();
/// assert_eq!((vehicle.make.as_str(), vehicle.year), ("Peugeot", 2023));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn from_declaration(pivot: &IncomingVehiclePivot, known: Overrides) -> Result<NewVehicle, ValidationErrors> {
    let account = &pivot.vehicle_account;
    let vehicle = &account.incoming_vehicle;
    let found = Overrides {
        make: Some(vehicle.make.clone()),
        model: Some(vehicle.model.clone()),
        license_plate: account.license_plate.clone(),
        ..Overrides::default()
    };
    assemble(Some(account.vin.clone()), found, known)
}

/// The vehicle of an event, for [`OwnliClient::create`](ownli_client::OwnliClient::create).
///
/// # Errors
/// The same as [`from_declaration`]. An event never has a model, and an event about an error may have only a VIN.
pub fn from_event(event: &OutgoingEvent, known: Overrides) -> Result<NewVehicle, ValidationErrors> {
    let account = event.vehicle_account.as_ref();
    let make = account.and_then(|account| account.vehicle.as_ref()?.make.clone());
    let vin = account.and_then(|account| account.vin.clone());
    assemble(vin, Overrides { make, ..Overrides::default() }, known)
}

fn assemble(vin: Option<Lenient<Vin>>, found: Overrides, known: Overrides) -> Result<NewVehicle, ValidationErrors> {
    let mut problems = ValidationErrors::new();
    let mut need = |field: &str, there: bool| {
        if !there {
            problems.add(field, "the pivot has none; give it");
        }
    };
    let make = known.make.or(found.make);
    let model = known.model.or(found.model);
    for (field, there) in [
        ("userId", known.user_id.is_some()),
        ("vin", vin.is_some()),
        ("make", make.is_some()),
        ("model", model.is_some()),
        ("year", known.year.is_some()),
    ] {
        need(field, there);
    }
    let mut vehicle = NewVehicle::new(
        known.user_id.unwrap_or_default(),
        vin.unwrap_or_else(|| "".into()),
        make.unwrap_or_default(),
        model.unwrap_or_default(),
        known.year.unwrap_or_default(),
    );
    vehicle.license_plate = known.license_plate.or(found.license_plate);
    vehicle.state = known.state.or(found.state);
    // What is lacking was named already: the first finding at a place counts.
    if let Err(refused) = vehicle.validate() {
        problems.append(refused);
    }
    problems.into_result().map(|()| vehicle)
}

#[cfg(test)]
mod tests {
    use pivot_types::OutgoingVehicleServicesPivot;

    use super::*;

    fn event(name: &str) -> OutgoingVehicleServicesPivot {
        let path = format!("{}/../pivot-types/fixtures/e4cars/{name}", env!("CARGO_MANIFEST_DIR"));
        pivot_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
    }

    fn fields(problems: &ValidationErrors) -> Vec<&str> {
        problems.iter().map(pivot_json::ValidationError::path).collect()
    }

    #[test]
    fn what_an_event_lacks_is_named() {
        let whole = event("platform_event.json");
        let lacking = from_event(&whole.outgoing_event, Overrides::new()).unwrap_err();
        assert_eq!(fields(&lacking), ["userId", "model", "year"]);
        let bare = event("platform_error.json");
        let lacking = from_event(&bare.outgoing_event, Overrides::new()).unwrap_err();
        assert_eq!(fields(&lacking), ["userId", "make", "model", "year"]);
        let known = Overrides::new().user_id("u").make("VW").model("Golf").year(2014).state("CA").license_plate("7ABC");
        let vehicle = from_event(&bare.outgoing_event, known).unwrap();
        assert_eq!(
            (vehicle.vin.text().as_ref(), vehicle.license_plate.as_deref()),
            ("WVWZZZ3CZWE000001", Some("7ABC"))
        );
    }

    #[test]
    fn what_ownli_would_refuse_is_named_beside_what_is_lacking() {
        let mut odd = event("platform_event.json");
        odd.outgoing_event.vehicle_account.as_mut().unwrap().vin = Some("SHORT".into());
        let problems = from_event(&odd.outgoing_event, Overrides::new().year(1950).state("California")).unwrap_err();
        assert_eq!(fields(&problems), ["userId", "model", "vin", "year", "state"]);
    }
}
