//! Ownli as a server: users and vehicles, duplicates by VIN and by plate, both kinds of credentials, paging.
//!
//! What the vendor's pages leave open is a guess, and marked: that activating an active vehicle is the documented 409
//! \[guess\], that switching answers with the vehicle \[guess\], that a page has at most 50 items \[guess\].

use std::sync::{Arc, Mutex};

use http::StatusCode;
use open_json::Json;
use ownli_client::users::NewUser;
use ownli_client::vehicles::{NewVehicle, VehiclePage};
use ownli_client::{Credentials, Error, ErrorCode, ModelYear, OwnliBuilder, OwnliClient, User, Vehicle};
use serde_json::{Value, json};

use crate::description::Description;
use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Server, Vendor, mock_surface};

/// The partner that the mock knows.
pub const PARTNER_ID: &str = "partner-1";
/// Its client.
pub const CLIENT_ID: &str = "client-1";
/// Its secret.
pub const CLIENT_SECRET: &str = "0wnli-s3cret";

/// How many items a page may have.
const PAGE_LIMIT: usize = 50;

/// Ownli as a server on this machine. It stops when it is dropped.
pub struct OwnliMock {
    server: Server,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
pub(crate) struct State {
    tokens: Vec<String>,
    /// A fixed token that is good too.
    bearer: Option<String>,
    pub(crate) users: Vec<User>,
    pub(crate) vehicles: Vec<Vehicle>,
}

impl OwnliMock {
    /// Starts a mock without users or vehicles.
    ///
    /// # Errors
    /// Where no port of 127.0.0.1 can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        let state = Arc::new(Mutex::new(State::default()));
        Ok(Self { server: Server::start(state.clone()).await?, state })
    }

    /// Settings of a client that is right for it, with a token.
    pub fn client_builder(&self) -> OwnliBuilder {
        OwnliClient::builder(self.url(), Credentials::token(PARTNER_ID, CLIENT_ID, CLIENT_SECRET))
    }

    /// A client that is right for it, with a token.
    ///
    /// # Errors
    /// As the client's builder has them.
    pub fn client(&self) -> Result<OwnliClient, Error> {
        self.client_builder().build()
    }

    /// Accepts this bearer token too.
    pub fn accept_bearer(&self, token: impl Into<String>) {
        lock(&self.state).accept_bearer(token);
    }

    /// Adds a user, and gives its id.
    pub fn seed_user(&self, first_name: &str, last_name: &str, phone: &str) -> String {
        let mut state = lock(&self.state);
        let id = format!("user-{}", state.users.len() + 1);
        let user = json!({"id": id, "firstName": first_name, "lastName": last_name, "phone": phone});
        state.users.extend(open_json::from_value::<User>(&user).ok());
        id
    }

    /// Adds a vehicle.
    pub fn seed_vehicle(&self, vehicle: Vehicle) {
        lock(&self.state).vehicles.push(vehicle);
    }

    /// The vehicles, in the order they were created.
    pub fn vehicles(&self) -> Vec<Vehicle> {
        lock(&self.state).vehicles.clone()
    }

    /// The users, in the order they were created.
    pub fn users(&self) -> Vec<User> {
        lock(&self.state).users.clone()
    }

    /// Lets every token that was issued expire.
    pub fn expire_tokens(&self) {
        lock(&self.state).expire_tokens();
    }
}

mock_surface!(OwnliMock);

/// Why a request is refused; without a code for a 401.
struct Refusal(StatusCode, Option<ErrorCode>, String);

impl Refusal {
    fn bad(why: impl Into<String>) -> Self {
        Self(StatusCode::BAD_REQUEST, Some(ErrorCode::InvalidParameters), why.into())
    }

    fn not_found(code: ErrorCode, id: &str) -> Self {
        Self(StatusCode::NOT_FOUND, Some(code), format!("no {id}"))
    }
}

type Outcome = Result<Answer, Refusal>;

fn ok(body: &dyn Json) -> Outcome {
    Ok(Answer::json(StatusCode::OK, open_json::to_vec(body)))
}

impl Refusal {
    fn answer(self) -> Answer {
        let Self(status, code, message) = self;
        match code {
            Some(code) => Answer::of(status, &json!({"error_code": code.as_str(), "error_message": message})),
            None => Answer::json(status, ""),
        }
    }
}

const TOKEN_PATH: &str = "/api/auth/token";

impl Vendor for Mutex<State> {
    fn answer(&self, request: &Received) -> Answer {
        lock(self).route(request).unwrap_or_else(Refusal::answer)
    }

    fn expire_tokens(&self, _: &str) -> Answer {
        lock(self).expire_tokens();
        Refusal(StatusCode::UNAUTHORIZED, None, String::new()).answer()
    }

    fn is_for_a_token(&self, path: &str) -> bool {
        path == TOKEN_PATH
    }
}

impl State {
    pub(crate) fn accept_bearer(&mut self, token: impl Into<String>) {
        self.bearer = Some(token.into());
    }

    fn expire_tokens(&mut self) {
        self.tokens.iter_mut().for_each(|token| token.push_str(" expired"));
    }

    fn route(&mut self, request: &Received) -> Outcome {
        let description = Description::ownli();
        if request.path != TOKEN_PATH {
            self.authenticate(request)?;
        }
        let (operation, values) = description.find(request.method.as_str(), &request.path).map_err(|_| {
            // What Ownli answers here is not documented [guess].
            Refusal::bad(format!("no such operation: {} {}", request.method, request.path))
        })?;
        let refusals = operation.refusals(request);
        if refusals.first().is_some() {
            return Err(Refusal::bad(refusals.in_words()));
        }
        match (operation.name, values.as_slice()) {
            ("GetToken", _) => self.token(request),
            ("CreateVehicleByVin", _) => self.create_vehicle(body(request)?),
            ("ActivateVehicle", [id]) => self.switch(id, true),
            ("DeactivateVehicle", [id]) => self.switch(id, false),
            ("ListVehicles", _) => self.vehicle_page(request),
            ("ListUsers", _) => {
                let (before, _, size) = page(request);
                let users: Vec<User> = self.users.iter().skip(before).take(size).cloned().collect();
                ok(&users)
            }
            ("CreateUser", _) => self.create_user(request),
            _ => Err(Refusal::bad(format!("the mock does not know {}", operation.name))),
        }
    }

    fn token(&mut self, request: &Received) -> Outcome {
        let value: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let is = |name: &str, expected: &str| value[name].as_str() == Some(expected);
        if !(is("clientId", CLIENT_ID) && is("clientSecret", CLIENT_SECRET) && is("partnerId", PARTNER_ID)) {
            return Err(Refusal(StatusCode::UNAUTHORIZED, None, String::new()));
        }
        let token = format!("ownli-token-{}", self.tokens.len() + 1);
        self.tokens.push(token.clone());
        let answer = json!({
            "access_token": token, "token_type": "Bearer", "expires_in": 3600, "partner_id": PARTNER_ID,
            "scope": value["scope"],
        });
        Ok(Answer::of(StatusCode::OK, &answer))
    }

    fn authenticate(&self, request: &Received) -> Result<(), Refusal> {
        let bearer = request.header("authorization").strip_prefix("Bearer ");
        let by_token = bearer.is_some_and(|token| self.tokens.iter().chain(&self.bearer).any(|known| known == token));
        let keys = [("partnerid", PARTNER_ID), ("clientid", CLIENT_ID), ("clientsecret", CLIENT_SECRET)];
        let by_keys = keys.iter().all(|(name, key)| request.header(name) == *key);
        if by_token || by_keys { Ok(()) } else { Err(Refusal(StatusCode::UNAUTHORIZED, None, String::new())) }
    }

    fn create_vehicle(&mut self, new: NewVehicle) -> Outcome {
        if !new.vin.is_valid() || new.make.is_empty() || new.model.is_empty() {
            return Err(Refusal::bad("vin, make or model"));
        }
        let owner = self.users.iter().find(|user| user.id == new.user_id);
        let owner = owner.ok_or_else(|| Refusal::not_found(ErrorCode::UserNotFound, &new.user_id))?;
        let exists = |known: &Vehicle| {
            let same_plate = known.license.is_some() && known.license == new.license_plate;
            known.vin.as_ref() == Some(&new.vin) || same_plate
        };
        if self.vehicles.iter().any(exists) {
            let message = "a vehicle with this VIN or number plate exists".to_owned();
            return Err(Refusal(StatusCode::CONFLICT, Some(ErrorCode::VehicleAlreadyExists), message));
        }
        let id = format!("vehicle-{}", self.vehicles.len() + 1);
        let vehicle = json!({
            "id": id, "license": new.license_plate, "make": new.make, "model": new.model, "vin": new.vin.text(),
            "state": new.state, "year": ModelYear(new.year).to_string(), "dateAdded": "2024-07-16T12:52:11Z",
            "updated": "2024-07-16T12:52:11Z", "userId": new.user_id, "customerPhoneNumber": owner.phone, "active": true,
        });
        let vehicle: Vehicle = open_json::from_value(&vehicle).map_err(|error| Refusal::bad(error.to_string()))?;
        self.vehicles.push(vehicle.clone());
        ok(&vehicle)
    }

    fn switch(&mut self, id: &str, active: bool) -> Outcome {
        let vehicle = self.vehicles.iter_mut().find(|vehicle| vehicle.id == id);
        let vehicle = vehicle.ok_or_else(|| Refusal::not_found(ErrorCode::VehicleNotFound, id))?;
        if active && vehicle.active == Some(true) {
            let message = "the vehicle is active".to_owned();
            return Err(Refusal(StatusCode::CONFLICT, Some(ErrorCode::VehicleAlreadyExists), message));
        }
        vehicle.active = Some(active);
        ok(&*vehicle)
    }

    fn vehicle_page(&self, request: &Received) -> Outcome {
        let (before, number, size) = page(request);
        let vehicles: Vec<Value> = self.vehicles.iter().skip(before).take(size).map(|v| self.with_owner(v)).collect();
        let body = json!({
            "totalItems": self.vehicles.len(), "currentPage": number, "totalPages": self.vehicles.len().div_ceil(size),
            "itemsOnPage": vehicles.len(), "vehicles": vehicles,
        });
        let page: VehiclePage = open_json::from_value(&body).map_err(|error| Refusal::bad(error.to_string()))?;
        ok(&page)
    }

    fn with_owner(&self, vehicle: &Vehicle) -> Value {
        let mut shown = open_json::to_value(vehicle);
        let owner = self.users.iter().find(|user| Some(&user.id) == vehicle.user_id.as_ref());
        shown["owner"] = owner.map_or(
            Value::Null,
            |user| json!({"id": user.id, "firstName": user.first_name, "lastName": user.last_name}),
        );
        shown
    }

    fn create_user(&mut self, request: &Received) -> Outcome {
        let new: NewUser = body(request)?;
        let existing = self.users.iter().find(|user| user.phone.as_ref() == Some(&new.phone));
        match (existing, request.query_value("returnExistingUserIfExists")) {
            (Some(user), Some("true")) => return ok(user),
            (Some(_), _) => {
                return Err(Refusal(
                    StatusCode::CONFLICT,
                    Some(ErrorCode::InvalidParameters),
                    "the user exists".to_owned(),
                ));
            }
            (None, _) => {}
        }
        let mut user = open_json::to_value(&new);
        user["id"] = format!("user-{}", self.users.len() + 1).into();
        let user: User = open_json::from_value(&user).map_err(|error| Refusal::bad(error.to_string()))?;
        self.users.push(user.clone());
        ok(&user)
    }
}

/// How many items are before the page, and the page's number, from 0, and its size.
fn page(request: &Received) -> (usize, usize, usize) {
    let number = request.query_number("page").unwrap_or(0);
    let size = request.query_number("size").unwrap_or(10).clamp(1, PAGE_LIMIT);
    // A page may be asked for that is beyond what can be counted.
    (number.saturating_mul(size), number, size)
}

/// Reads a body that fits the description.
fn body<T: Json>(request: &Received) -> Result<T, Refusal> {
    open_json::from_slice_strict(&request.body).map_err(|error| Refusal::bad(error.to_string()))
}
