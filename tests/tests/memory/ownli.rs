//! Ownli's users, their vehicles, and the check-ins of these.

use std::collections::BTreeMap;

use fastrand::Rng;
use serde_json::{Value, json};
use vendor_mocks::ownli::OwnliMock;

use crate::wire::Wire;

/// What the model knows.
#[derive(Default)]
struct Model {
    /// By id: the phone number and first name.
    users: BTreeMap<String, (String, String)>,
    /// By id: the owner, the plate, and whether it is active.
    vehicles: BTreeMap<String, (String, String, bool)>,
    /// By id: the vehicle and its mileage.
    checkins: BTreeMap<String, (String, u64)>,
}

struct Run {
    wire: Wire,
    random: Rng,
    model: Model,
    /// How many mileages have been said: each is above the one before.
    mileage: u64,
}

const NAMES: [&str; 3] = ["Ada", "Bob", "Eve"];

impl Run {
    fn some<'k>(&mut self, mut known: impl ExactSizeIterator<Item = &'k String>) -> String {
        let count = known.len();
        let at = self.random.usize(..=count);
        known.nth(at).cloned().unwrap_or_else(|| "nobody".to_owned())
    }

    async fn create_user(&mut self) {
        let (phone, name) = (format!("+1415555010{}", self.random.u8(..10)), self.random.choice(NAMES).unwrap());
        let address = json!({"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501"});
        let body = json!({"firstName": name, "lastName": "L", "phone": phone, "address": address});
        let made = self.wire.ask("POST", "/api/users", &body).await;
        if self.model.users.values().any(|(known, _)| *known == phone) {
            assert_eq!(made.status, 409, "{phone} is taken: {}", made.body);
            return;
        }
        assert_eq!((made.status, &made.body["firstName"]), (200, &json!(name)), "{}", made.body);
        let before = self.model.users.insert(made.body["id"].as_str().unwrap().to_owned(), (phone, name.to_owned()));
        assert!(before.is_none());
    }

    async fn update_user(&mut self) {
        let ids = self.model.users.clone();
        let (id, name) = (self.some(ids.keys()), self.random.choice(NAMES).unwrap());
        let changed = self.wire.ask("PUT", &format!("/api/users/{id}"), &json!({"firstName": name})).await;
        match self.model.users.get_mut(&id) {
            Some(user) => {
                name.clone_into(&mut user.1);
                assert_eq!((&changed.body["firstName"], &changed.body["phone"]), (&json!(name), &json!(user.0)));
            }
            None => assert!(
                changed.status >= 400 && changed.body["error_code"] == "ERROR_USER_NOT_FOUND",
                "{}",
                changed.body
            ),
        }
    }

    async fn users(&mut self) {
        for (id, (phone, name)) in &self.model.users {
            let got = self.wire.get(&format!("/api/users/by-phone/{phone}")).await.body;
            assert_eq!((&got["id"], &got["firstName"]), (&json!(id), &json!(name)));
        }
        let size = 1 + self.random.usize(..4);
        let mut listed = Vec::new();
        for page in 0.. {
            let found = self.wire.get(&format!("/api/users?page={page}&size={size}")).await.body;
            let found = found.as_array().unwrap().clone();
            if found.is_empty() {
                break;
            }
            assert!(found.len() <= size);
            listed.extend(found.iter().map(|user| user["id"].as_str().unwrap().to_owned()));
        }
        listed.sort();
        assert_eq!(listed, self.model.users.keys().cloned().collect::<Vec<_>>());
    }

    async fn create_vehicle(&mut self) {
        let ids = self.model.users.clone();
        let (owner, plate) = (self.some(ids.keys()), format!("P{}", self.random.u8(..6)));
        let vin = format!("1M8GDM9AXKP04{:04}", self.model.vehicles.len());
        let body = json!({
            "userId": owner, "vin": vin, "make": "Toyota", "model": "Corolla", "year": 2024, "licensePlate": plate, "state": "CA",
        });
        let made = self.wire.ask("POST", "/api/vehicles/create/by-vin", &body).await;
        let is_taken = self.model.vehicles.values().any(|(_, known, is_active)| *is_active && *known == plate);
        if !self.model.users.contains_key(&owner) || is_taken {
            assert!(made.status >= 400, "{}", made.body);
            return;
        }
        assert_eq!(made.status, 200, "{}", made.body);
        let id = made.body["id"].as_str().unwrap().to_owned();
        assert!(self.model.vehicles.insert(id, (owner, plate, true)).is_none());
    }

    async fn switch(&mut self) {
        let ids = self.model.vehicles.clone();
        let (id, is_on) = (self.some(ids.keys()), self.random.bool());
        let path = if is_on { "activate" } else { "deactivate" };
        let said = self.wire.ask("PUT", &format!("/api/vehicles/{path}/{id}"), &Value::Null).await;
        let Some((_, plate, _)) = ids.get(&id) else {
            assert_eq!(said.body["error_code"], "ERROR_VEHICLE_NOT_FOUND");
            return;
        };
        let is_taken = ids.iter().any(|(other, (_, known, is_active))| *other != id && *is_active && known == plate);
        if is_on && is_taken {
            assert_eq!(said.status, 409, "{}", said.body);
            return;
        }
        assert_eq!((said.status, &said.body["active"]), (200, &json!(is_on)), "{}", said.body);
        self.model.vehicles.get_mut(&id).unwrap().2 = is_on;
    }

    async fn vehicles(&mut self) {
        for (id, (owner, plate, is_active)) in &self.model.vehicles {
            let got = self.wire.get(&format!("/api/vehicles/by-id/{id}")).await.body;
            let found = (&got["userId"], &got["license"], &got["active"]);
            assert_eq!(found, (&json!(owner), &json!(plate), &json!(is_active)));
        }
        let is_active = self.random.bool();
        let found = self.wire.get(&format!("/api/vehicles?size=50&active={is_active}")).await.body;
        let expected = self.model.vehicles.values().filter(|vehicle| vehicle.2 == is_active).count();
        assert_eq!((&found["totalItems"], found["vehicles"].as_array().unwrap().len()), (&json!(expected), expected));
    }

    async fn check_in(&mut self) {
        let ids = self.model.vehicles.clone();
        let id = self.some(ids.keys());
        self.mileage += 1;
        let photo = json!([{"url": "https://photos.example/1.png"}]);
        let body = json!({
            "vehicleId": id, "licensePlate": "P1", "state": "CA", "mileage": self.mileage, "licensePhotos": photo,
            "odometerPhotos": photo,
        });
        let made = self.wire.ask("POST", "/api/vehicles/checkin/mileage", &body).await;
        if !ids.get(&id).is_some_and(|(_, _, is_active)| *is_active) {
            assert!(made.status >= 400, "{}", made.body);
            return;
        }
        assert_eq!((made.status, &made.body["checkInStatus"]), (200, &json!("Pending")), "{}", made.body);
        self.model.checkins.insert(made.body["id"].as_str().unwrap().to_owned(), (id, self.mileage));
    }

    async fn check_ins(&mut self) {
        for (id, (_, mileage)) in &self.model.checkins {
            let got = self.wire.get(&format!("/api/vehicles/checkin/mileage/{id}")).await.body;
            assert_eq!(got["mileage"], json!(mileage));
        }
        let ids = self.model.vehicles.clone();
        let vehicle = self.some(ids.keys());
        if ids.contains_key(&vehicle) {
            let found = self.wire.get(&format!("/api/checkins/mileage?size=50&vehicleId={vehicle}")).await.body;
            let expected = self.model.checkins.values().filter(|(of, _)| *of == vehicle).count();
            assert_eq!(found["totalItems"], json!(expected), "{found}");
        }
        assert_eq!(self.wire.get("/api/vehicles/checkin/mileage/nothing").await.status, 404);
    }
}

#[tokio::test]
async fn users_vehicles_and_checkins_of_ownli_are_remembered() {
    let mut made = (0, 0, 0);
    for round in 0..5 {
        let mock = OwnliMock::start().await.unwrap();
        mock.accept_bearer("t");
        let (wire, random) = (Wire::new(mock.url()), Rng::with_seed(tests::seed() + round));
        let mut run = Run { wire, random, model: Model::default(), mileage: 0 };
        for _ in 0..60 {
            match run.random.u8(..10) {
                0..2 => run.create_user().await,
                2 => run.update_user().await,
                3 => run.users().await,
                4..6 => run.create_vehicle().await,
                6 => run.switch().await,
                7 => run.vehicles().await,
                8 => run.check_in().await,
                _ => run.check_ins().await,
            }
        }
        let Model { users, vehicles, checkins } = &run.model;
        assert_eq!((mock.users().len(), mock.vehicles().len()), (users.len(), vehicles.len()));
        made = (made.0 + users.len(), made.1 + vehicles.len(), made.2 + checkins.len());
    }
    assert!(made.0 > 10 && made.1 > 10 && made.2 > 10, "hardly anything was made: {made:?}");
}
