//! Ownli as a server: vehicles and their owners, check-ins with reviews, uploads, rewards and payouts; both kinds of
//! credentials, both scopes of tokens, paging.
//!
//! What the vendor's pages leave open is a guess, and marked where it is made. The larger ones:
//!
//! - An admin's token is needed for what creates and changes users and vehicles, for granting rewards, and for the lists of a
//!   whole partner \[guess\] for the lists.
//! - A check-in of a vehicle that is not active is refused as if there were no such vehicle \[guess\].
//! - A check-in by mileage below an earlier one is the documented 409 \[guess\].
//! - An update of a check-in that has ended is refused with 409 \[guess\].
//! - A page has at most 50 items \[guess\].

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, SecondsFormat, Utc};
use http::StatusCode;
use ownli_client::checkins::{AddressCheckin, CheckinStatus, ConditionCheckin, MileageCheckin};
use ownli_client::{Credentials, Error, ErrorCode, OwnliBuilder, OwnliClient, Scope, User, Vehicle};
use percent_encoding::percent_decode_str;
use pivot_json::Json;
use serde_json::{Value, json};

mod answer;
mod checkins;
mod files;
mod list;
mod rewards;
mod users;
mod vehicles;

use answer::{Outcome, Refusal, body};
use checkins::{Checkin, Kind};

use crate::clock::MockClock;
use crate::copy_on_write::CopyOnWrite;
use crate::description::Description;
use crate::journal::Received;
use crate::lock;
use crate::server::{Answer, Server, Vendor, mock_surface};

/// The partner that the mock knows.
pub const PARTNER_ID: &str = "partner-1";
/// The client of that partner.
pub const CLIENT_ID: &str = "client-1";
/// The secret that it takes for [`CLIENT_ID`].
pub const CLIENT_SECRET: &str = "0wnli-s3cret";

/// Ownli as a server on this machine. It stops when it is dropped.
pub struct OwnliMock {
    server: Server,
    state: Arc<Mutex<CopyOnWrite<State>>>,
}

#[derive(Clone)]
pub(crate) struct State {
    clock: MockClock,
    /// Tokens that were issued, each with its scope and its end.
    tokens: Vec<(String, Scope, SystemTime)>,
    /// A fixed token that is good too, as an admin's.
    bearer: Option<String>,
    pub(crate) users: Vec<User>,
    pub(crate) vehicles: Vec<Vehicle>,
    checkins: Vec<Checkin>,
    files: Vec<files::Stored>,
    rewards: Vec<rewards::Reward>,
    payouts: Vec<rewards::Payout>,
    /// How often a check-in is asked for before it is confirmed by itself; never, if nothing is set.
    reviews_after: Option<usize>,
    /// The moment of the last change, in milliseconds since 1970: each change has one of its own.
    last: i64,
}

impl OwnliMock {
    /// Starts a mock without users or vehicles.
    ///
    /// # Errors
    /// Returns an error if no port of 127.0.0.1 can be listened on.
    pub async fn start() -> std::io::Result<Self> {
        let clock = MockClock::new();
        let state = Arc::new(Mutex::new(CopyOnWrite::new(State::new(clock.clone()))));
        Ok(Self { server: Server::start(state.clone(), clock).await?, state })
    }

    /// Settings of a client that is right for it, with an admin's token.
    pub fn client_builder(&self) -> OwnliBuilder {
        OwnliClient::builder(self.url(), Credentials::token(PARTNER_ID, CLIENT_ID, CLIENT_SECRET))
    }

    /// A client that is right for it, with an admin's token.
    ///
    /// # Errors
    /// Returns an error of the kind `Configuration` if the client cannot be built.
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
        state.users.extend(pivot_json::from_value::<User>(&user).ok());
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

    /// The check-ins by mileage, in the order they were made.
    pub fn mileage_checkins(&self) -> Vec<MileageCheckin> {
        lock(&self.state).all_checkins(Kind::Mileage)
    }

    /// The check-ins by condition, in the order they were made.
    pub fn condition_checkins(&self) -> Vec<ConditionCheckin> {
        lock(&self.state).all_checkins(Kind::Condition)
    }

    /// The check-ins that prove an address, in the order they were made.
    pub fn address_checkins(&self) -> Vec<AddressCheckin> {
        lock(&self.state).all_checkins(Kind::Address)
    }

    /// The content of an uploaded file, by its address.
    pub fn file(&self, url: &str) -> Option<bytes::Bytes> {
        lock(&self.state).files.iter().find(|file| file.url == url).map(|file| file.content.clone())
    }

    /// How many files have been uploaded.
    pub fn file_count(&self) -> usize {
        lock(&self.state).files.len()
    }

    /// Reviews a check-in, as Ownli's people would. A confirmed one earns five dollars. `false` if there is no such check-in,
    /// or its state leads to no such one.
    pub fn review(&self, checkin_id: &str, status: impl Into<CheckinStatus>, note: Option<&str>) -> bool {
        lock(&self.state).review(checkin_id, &status.into(), note)
    }

    /// Confirms check-ins by itself once they have been asked for more often than this since their last change. Without it they
    /// stay `Pending` until [`review`](Self::review) is called, and what waits for them waits for its whole time limit.
    pub fn review_after(&self, reads: usize) {
        lock(&self.state).review_after(reads);
    }

    /// Lets every token that was issued expire.
    pub fn expire_tokens(&self) {
        lock(&self.state).expire_tokens();
    }
}

mock_surface!(OwnliMock);

/// How long a token is good.
const TOKEN_LIFETIME: Duration = Duration::from_secs(3600);

const TOKEN_PATH: &str = "/api/auth/token";

/// The operations that a user's token may call: check-ins, uploads, rewards. Of those for which no page says it, reading one's
/// own is among them.
///
/// Source: \[vendor\], \[guess\].
const OF_A_USER: [&str; 24] = [
    "GetVehicle",
    "GetVehicleByLicense",
    "GetCheckinSummary",
    "GetUserByPhone",
    "CreateMileageCheckin",
    "GetMileageCheckin",
    "UpdateMileageCheckin",
    "ListVehicleMileageCheckins",
    "CreateConditionCheckin",
    "GetConditionCheckin",
    "UpdateConditionCheckin",
    "ListVehicleConditionCheckins",
    "CreateAddressCheckin",
    "GetAddressCheckin",
    "UpdateAddressCheckin",
    "ListUserAddressCheckins",
    "UploadPhoto",
    "UploadFile",
    "ClaimRewards",
    "ListRewardProducts",
    "ListUserRewards",
    "ListUserRewardsByPhone",
    "ListUserPayouts",
    "ListUserPayoutsByPhone",
];

impl Vendor for Mutex<CopyOnWrite<State>> {
    fn answer(&self, request: &Received) -> Answer {
        lock(self).route(request).unwrap_or_else(Refusal::answer)
    }

    fn expire_tokens(&self, _: &str) -> Answer {
        lock(self).expire_tokens();
        Refusal::unauthorized().answer()
    }

    fn is_for_a_token(&self, path: &str) -> bool {
        path == TOKEN_PATH
    }
}

impl State {
    pub(crate) fn new(clock: MockClock) -> Self {
        Self {
            clock,
            tokens: Vec::new(),
            bearer: None,
            users: Vec::new(),
            vehicles: Vec::new(),
            checkins: Vec::new(),
            files: Vec::new(),
            rewards: Vec::new(),
            payouts: Vec::new(),
            reviews_after: None,
            last: 0,
        }
    }

    pub(crate) fn accept_bearer(&mut self, token: impl Into<String>) {
        self.bearer = Some(token.into());
    }

    pub(crate) fn review_after(&mut self, reads: usize) {
        self.reviews_after = Some(reads);
    }

    fn expire_tokens(&mut self) {
        let now = self.clock.time();
        self.tokens.iter_mut().for_each(|(_, _, end)| *end = now.min(*end));
    }

    /// A moment that no other change has, in Ownli's form.
    fn now(&mut self) -> String {
        let now = DateTime::<Utc>::from(self.clock.time()).timestamp_millis();
        self.last = now.max(self.last.saturating_add(1));
        let moment = DateTime::from_timestamp_millis(self.last).unwrap_or_default();
        moment.to_rfc3339_opts(SecondsFormat::Millis, true)
    }

    fn all_checkins<T: Json>(&self, kind: Kind) -> Vec<T> {
        self.every_checkin(kind).iter().filter_map(|shown| pivot_json::from_value(shown).ok()).collect()
    }

    fn route(&mut self, request: &Received) -> Outcome {
        let description = Description::ownli();
        let scope = if request.path == TOKEN_PATH { Scope::Admin } else { self.authenticate(request)? };
        let (operation, values) = description.find(request.method.as_str(), &request.path).map_err(|_| {
            // What Ownli answers here is not documented [guess].
            Refusal::bad(format!("no such operation: {} {}", request.method, request.path))
        })?;
        if scope != Scope::Admin && !OF_A_USER.contains(&operation.name) {
            let message = format!("{} needs an admin's token", operation.name);
            return Err(Refusal::new(StatusCode::FORBIDDEN, ErrorCode::NoPermissions, message));
        }
        let refusals = operation.refusals(request);
        if refusals.first().is_some() {
            return Err(Refusal::bad(refusals.summary()));
        }
        let values = values.iter().map(|value| percent_decode_str(value).decode_utf8_lossy().into_owned());
        let values: Vec<String> = values.collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        self.act(operation.name, &values, request)
    }

    fn act(&mut self, operation: &str, values: &[&str], request: &Received) -> Outcome {
        match (operation, values) {
            ("GetToken", _) => self.token(request),
            ("CreateVehicleByVin", _) => self.create_vehicle(&body(request)?),
            ("CreateVehicleByLicense", _) => self.create_by_license(&body(request)?),
            ("UpdateVehicle", _) => self.update_vehicle(body(request)?),
            ("ActivateVehicle", [id]) => self.switch(id, true),
            ("DeactivateVehicle", [id]) => self.switch(id, false),
            ("GetVehicle", [id]) => answer::ok(self.vehicle(id)?),
            ("GetVehicleByLicense", [state, plate]) => self.vehicle_by_license(state, plate),
            ("ListVehicles", _) => self.list_vehicles(request),
            ("GetCheckinSummary", [id]) => self.summary(id),
            ("ListUsers", _) => self.list_users(request),
            ("CreateUser" | "CreateUserWithPolicy", _) => self.create_user(request),
            ("UpdateUser", [id]) => self.update_user(id, &body(request)?),
            ("UpdateUserPolicy", [id]) => self.update_policy(id, &body(request)?),
            ("GetUserByPhone", [phone]) => answer::ok(self.user_by_phone(phone)?),
            ("UploadPhoto", _) => self.store("photo", &sent(request)),
            ("UploadFile", _) => self.store("file", &sent(request)),
            ("GrantReward", _) => self.grant(&sent(request)),
            ("ClaimRewards", [user]) => self.claim(user, request.query_value("product").unwrap_or_default()),
            ("ListRewardProducts", _) => self.products(),
            ("ListUserRewards", [user]) => self.rewards_of(&self.user(user)?.id),
            ("ListUserRewardsByPhone", [phone]) => self.rewards_of(&self.user_by_phone(phone)?.id),
            ("ListUserPayouts", [user]) => self.payouts_of(&self.user(user)?.id),
            ("ListUserPayoutsByPhone", [phone]) => self.payouts_of(&self.user_by_phone(phone)?.id),
            ("ListRewards", _) => self.list_rewards(request),
            (checkin, values) => self.act_on_checkin(checkin, values, request),
        }
    }

    fn act_on_checkin(&mut self, operation: &str, values: &[&str], request: &Received) -> Outcome {
        use Kind::{Address, Condition, Mileage};
        match (operation, values) {
            ("CreateMileageCheckin", _) => self.create_checkin(Mileage, &sent(request)),
            ("CreateConditionCheckin", _) => self.create_checkin(Condition, &sent(request)),
            ("CreateAddressCheckin", _) => self.create_checkin(Address, &sent(request)),
            ("UpdateMileageCheckin", [id]) => self.update_checkin(Mileage, id, &sent(request)),
            ("UpdateConditionCheckin", [id]) => self.update_checkin(Condition, id, &sent(request)),
            ("UpdateAddressCheckin", [id]) => self.update_checkin(Address, id, &sent(request)),
            ("GetMileageCheckin", [id]) => self.get_checkin(Mileage, id),
            ("GetConditionCheckin", [id]) => self.get_checkin(Condition, id),
            ("GetAddressCheckin", [id]) => self.get_checkin(Address, id),
            ("ListVehicleMileageCheckins", [vehicle]) => self.checkins_of(Mileage, vehicle),
            ("ListVehicleConditionCheckins", [vehicle]) => self.checkins_of(Condition, vehicle),
            ("ListUserAddressCheckins", [user]) => self.checkins_of(Address, user),
            ("ListMileageCheckins", _) => self.list_checkins(Mileage, request),
            ("ListConditionCheckins", _) => self.list_checkins(Condition, request),
            ("ListAddressCheckins", _) => self.list_checkins(Address, request),
            (unknown, _) => Err(Refusal::bad(format!("the mock does not know {unknown}"))),
        }
    }

    fn token(&mut self, request: &Received) -> Outcome {
        let value = sent(request);
        let is = |name: &str, expected: &str| value[name].as_str() == Some(expected);
        if !(is("clientId", CLIENT_ID) && is("clientSecret", CLIENT_SECRET) && is("partnerId", PARTNER_ID)) {
            return Err(Refusal::unauthorized());
        }
        let token = format!("ownli-token-{}", self.tokens.len() + 1);
        let end = self.clock.time().checked_add(TOKEN_LIFETIME).unwrap_or(self.clock.time());
        self.tokens.push((token.clone(), Scope::from(value["scope"].as_str().unwrap_or_default()), end));
        let answer = json!({
            "access_token": token, "token_type": "Bearer", "expires_in": TOKEN_LIFETIME.as_secs(), "partner_id": PARTNER_ID,
            "scope": value["scope"],
        });
        answer::shown(&answer)
    }

    /// What the credentials of a request may do.
    fn authenticate(&self, request: &Received) -> Result<Scope, Refusal> {
        let bearer = request.header("authorization").strip_prefix("Bearer ");
        let issued = bearer.and_then(|token| self.tokens.iter().find(|(known, ..)| known == token));
        if let Some((_, scope, _)) = issued.filter(|(_, _, end)| self.clock.time() < *end) {
            return Ok(scope.clone());
        }
        let is_fixed = bearer.is_some() && bearer == self.bearer.as_deref();
        let keys = [("partnerid", PARTNER_ID), ("clientid", CLIENT_ID), ("clientsecret", CLIENT_SECRET)];
        let by_keys = keys.iter().all(|(name, key)| request.header(name) == *key);
        if is_fixed || by_keys { Ok(Scope::Admin) } else { Err(Refusal::unauthorized()) }
    }
}

/// The body, which fits the description.
fn sent(request: &Received) -> Value {
    serde_json::from_slice(&request.body).unwrap_or_default()
}
