//! Ownli as a server: users and vehicles, duplicates by VIN and by plate, both kinds of credentials, paging.
//!
//! What the vendor's pages leave open is a guess, and marked: that activating an active vehicle is the documented 409
//! \[guess\], that switching answers with the vehicle \[guess\], that a page has at most 50 items \[guess\].

use std::sync::{Arc, Mutex};

use http::{HeaderName, Method, StatusCode, header};
use open_json::{Json, unknown_fields};
use ownli_client::users::NewUser;
use ownli_client::vehicles::{NewVehicle, VehiclePage};
use ownli_client::{Credentials, Error, ErrorCode, ModelYear, OwnliBuilder, OwnliClient, User, Vehicle};
use serde_json::{Value, json};

use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Server, mock_surface};

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
struct State {
    tokens: Vec<String>,
    users: Vec<User>,
    vehicles: Vec<Vehicle>,
}

impl OwnliMock {
    /// Starts a mock without users or vehicles.
    ///
    /// # Errors
    /// Where no port of 127.0.0.1 can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        let state = Arc::new(Mutex::new(State::default()));
        let for_requests = Arc::clone(&state);
        let server = Server::start(move |request| {
            let state = Arc::clone(&for_requests);
            async move { lock(&state).answer(&request) }
        });
        Ok(Self { server: server.await?, state })
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

    /// Adds a user, and gives its id.
    pub fn seed_user(&self, first_name: &str, last_name: &str, phone: &str) -> String {
        let mut state = lock(&self.state);
        let id = format!("user-{}", state.users.len() + 1);
        let user = json!({"id": id, "firstName": first_name, "lastName": last_name, "phone": phone});
        state.users.extend(open_json::from_value::<User>(&user).ok());
        id
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
        lock(&self.state).tokens.iter_mut().for_each(|token| token.push_str(" expired"));
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

impl State {
    fn answer(&mut self, request: &Received) -> Answer {
        self.route(request).unwrap_or_else(|Refusal(status, code, message)| match code {
            Some(code) => {
                let body = json!({"error_code": code.as_str(), "error_message": message});
                Answer::json(status, body.to_string().into_bytes())
            }
            None => Answer::json(status, Vec::new()),
        })
    }

    fn route(&mut self, request: &Received) -> Outcome {
        if request.path == "/api/auth/token" {
            return self.token(request);
        }
        self.authenticate(request)?;
        let segments: Vec<&str> = request.path.trim_start_matches('/').split('/').collect();
        match (&request.method, segments.as_slice()) {
            (&Method::POST, ["api", "vehicles", "create", "by-vin"]) => {
                allow(request, &[])?;
                self.create_vehicle(body(request)?)
            }
            (&Method::PUT, ["api", "vehicles", "activate", id]) => self.switch(id, true),
            (&Method::PUT, ["api", "vehicles", "deactivate", id]) => self.switch(id, false),
            (&Method::GET, ["api", "vehicles"]) => self.vehicle_page(request),
            (&Method::GET, ["api", "users"]) => {
                let (number, size) = page(request)?;
                let users: Vec<User> = self.users.iter().skip(number * size).take(size).cloned().collect();
                ok(&users)
            }
            (&Method::POST, ["api", "users"]) => self.create_user(request),
            _ => Err(Refusal::bad(format!("no such operation: {} {}", request.method, request.path))),
        }
    }

    fn token(&mut self, request: &Received) -> Outcome {
        let value: Value = serde_json::from_slice(&request.body).map_err(|_| Refusal::bad("the body is not JSON"))?;
        let is = |name: &str, expected: &str| value[name].as_str() == Some(expected);
        if !(is("clientId", CLIENT_ID) && is("clientSecret", CLIENT_SECRET) && is("partnerId", PARTNER_ID)) {
            return Err(Refusal(StatusCode::UNAUTHORIZED, None, String::new()));
        }
        if !(is("scope", "admin") || is("scope", "user")) {
            return Err(Refusal::bad("scope is admin or user"));
        }
        let token = format!("ownli-token-{}", self.tokens.len() + 1);
        self.tokens.push(token.clone());
        let answer = json!({
            "access_token": token, "token_type": "Bearer", "expires_in": 3600, "partner_id": PARTNER_ID,
            "scope": value["scope"],
        });
        Ok(Answer::json(StatusCode::OK, answer.to_string().into_bytes()))
    }

    fn authenticate(&self, request: &Received) -> Result<(), Refusal> {
        let text =
            |name: HeaderName| request.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let bearer = text(header::AUTHORIZATION).strip_prefix("Bearer ");
        let by_token = bearer.is_some_and(|token| self.tokens.iter().any(|known| known == token));
        let keys = [("partnerid", PARTNER_ID), ("clientid", CLIENT_ID), ("clientsecret", CLIENT_SECRET)];
        let by_keys = keys.iter().all(|(name, key)| text(HeaderName::from_static(name)) == *key);
        if by_token || by_keys { Ok(()) } else { Err(Refusal(StatusCode::UNAUTHORIZED, None, String::new())) }
    }

    fn create_vehicle(&mut self, new: NewVehicle) -> Outcome {
        if !new.vin.is_valid() || new.year < 1980 || new.make.is_empty() || new.model.is_empty() {
            return Err(Refusal::bad("vin, year, make or model"));
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
        let (number, size) = page(request)?;
        let vehicles: Vec<Value> =
            self.vehicles.iter().skip(number * size).take(size).map(|v| self.with_owner(v)).collect();
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
        allow(request, &["returnExistingUserIfExists"])?;
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

fn allow(request: &Received, names: &[&str]) -> Result<(), Refusal> {
    match request.unexpected_query(names) {
        Some(name) => Err(Refusal::bad(format!("no such query parameter: {name}"))),
        None => Ok(()),
    }
}

/// The page's number, from 0, and its size.
fn page(request: &Received) -> Result<(usize, usize), Refusal> {
    allow(request, &["page", "size"])?;
    let number = |name: &str, default| match request.query_value(name) {
        None => Ok(default),
        Some(text) => text.parse::<usize>().map_err(|_| Refusal::bad(format!("{name}={text}"))),
    };
    Ok((number("page", 0)?, number("size", 10)?.clamp(1, PAGE_LIMIT)))
}

fn body<T: Json>(request: &Received) -> Result<T, Refusal> {
    let media_type = request.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if media_type != Some("application/json") {
        return Err(Refusal::bad("the body is application/json"));
    }
    let value: T = open_json::from_slice(&request.body).map_err(|error| Refusal::bad(error.to_string()))?;
    match unknown_fields(&value).first() {
        Some(field) => Err(Refusal::bad(format!("no such field: {field}"))),
        None => Ok(value),
    }
}
