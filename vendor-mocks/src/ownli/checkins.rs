//! Check-ins of all three kinds: made, changed, reviewed.

use chrono::{DateTime, Utc};
use ownli_client::ErrorCode;
use ownli_client::checkins::CheckinStatus;
use serde_json::{Value, json};

use super::State;
use super::answer::{Outcome, Refusal, check_state, shown};
use super::list::{self, Row};
use super::vehicles::{of_user, of_vehicle};
use crate::journal::Received;

/// What a confirmed check-in earns, in dollars.
///
/// Source: \[guess\].
const REWARD: f64 = 5.0;

/// How many days after a confirmed check-in the next one is due.
///
/// Source: \[guess\].
const DAYS: i64 = 30;

/// Which kind of check-in it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Mileage,
    Condition,
    Address,
}

impl Kind {
    fn not_found(self) -> ErrorCode {
        match self {
            Self::Mileage => ErrorCode::MileageCheckinNotFound,
            Self::Condition => ErrorCode::ConditionCheckinNotFound,
            // Of this kind no page names the code [guess].
            Self::Address => ErrorCode::from("ERROR_PROOF_OF_ADDRESS_CHECKIN_NOT_FOUND"),
        }
    }

    /// What the reward of such a check-in is called.
    fn reward(self) -> &'static str {
        match self {
            Self::Mileage => "MileageCheckIn",
            Self::Condition => "ConditionCheckIn",
            Self::Address => "GaragingCheckIn",
        }
    }
}

/// A check-in.
#[derive(Clone)]
pub(super) struct Checkin {
    kind: Kind,
    /// The vehicle's id, or the user's.
    subject: String,
    shown: Value,
    /// How often it was asked for since its last change.
    reads: usize,
    /// The reward for it, once it is confirmed.
    reward: Option<String>,
}

impl Checkin {
    fn id(&self) -> &str {
        self.shown["id"].as_str().unwrap_or_default()
    }

    fn status(&self) -> CheckinStatus {
        CheckinStatus::from(self.shown["checkInStatus"].as_str().unwrap_or_default())
    }
}

/// The fields that are shown of what was sent. Requests call a photo's address `url` and answers `photoUrl`.
fn shown_of(kind: Kind, sent: &Value) -> Value {
    let photos = |field: &str| -> Value {
        let photos = sent[field].as_array().map(Vec::as_slice).unwrap_or_default();
        let shown = photos.iter().map(|photo| match &photo["type"] {
            Value::Null => json!({"photoUrl": photo["url"], "latitude": 37.793, "longitude": -122.395}),
            side => json!({
                "photoUrl": photo["url"], "type": side, "latitude": 37.793, "longitude": -122.395,
                "markedInvalidByReview": false, "damageDetected": false,
            }),
        });
        shown.collect()
    };
    match kind {
        Kind::Mileage => json!({
            "license": sent["licensePlate"], "mileage": sent["mileage"], "fraud": false,
            "licensePhotos": photos("licensePhotos"), "odometerPhotos": photos("odometerPhotos"),
        }),
        Kind::Condition => json!({"userNote": sent["userNote"], "fraud": false, "photos": photos("photos")}),
        Kind::Address => json!({
            "address": sent["address"], "documentType": sent["documentType"], "latitude": sent["latitude"],
            "longitude": sent["longitude"], "documents": located(&sent["documents"]), "photos": located(&sent["photos"]),
        }),
    }
}

/// Files of a proof of address, without what only requests have.
fn located(files: &Value) -> Value {
    let files = files.as_array().map(Vec::as_slice).unwrap_or_default();
    files.iter().map(|file| json!({"url": file["url"], "type": file["type"], "markedInvalidByReview": false})).collect()
}

fn merge(into: &mut Value, changes: Value) {
    for (name, value) in changes.as_object().into_iter().flatten() {
        let is_left_out = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        if !is_left_out {
            into[name] = value.clone();
        }
    }
}

impl State {
    pub(super) fn create_checkin(&mut self, kind: Kind, sent: &Value) -> Outcome {
        let text = |name: &str| sent[name].as_str().unwrap_or_default().to_owned();
        check_state(sent["state"].as_str().or_else(|| sent["address"]["state"].as_str()))?;
        let subject = if kind == Kind::Address { text("userId") } else { text("vehicleId") };
        let mut license = Value::Null;
        if kind == Kind::Address {
            self.user(&subject)?;
        } else {
            let vehicle = self.vehicle(&subject)?;
            self.user(vehicle.user_id.as_deref().unwrap_or_default())?;
            if vehicle.active == Some(false) {
                return Err(Refusal::not_found(ErrorCode::VehicleNotFound, &subject));
            }
            license = json!(vehicle.license);
            self.check_mileage(kind, &subject, None, sent)?;
        }
        let now = self.now();
        let mut shown = json!({
            "id": format!("checkin-{}", self.checkins.len() + 1), "checkedInAt": now, "updated": now,
            "checkInStatus": CheckinStatus::Pending.as_str(),
        });
        if kind == Kind::Condition {
            shown["license"] = license;
        }
        merge(&mut shown, shown_of(kind, sent));
        self.checkins.push(Checkin { kind, subject, shown: shown.clone(), reads: 0, reward: None });
        self::shown(&shown)
    }

    /// A mileage below an earlier one is the documented conflict.
    ///
    /// Source: \[guess\].
    fn check_mileage(&self, kind: Kind, subject: &str, but: Option<&str>, sent: &Value) -> Result<(), Refusal> {
        let earlier = self.checkins.iter().filter(|known| known.kind == kind && known.subject == subject);
        let earlier = earlier.filter(|known| Some(known.id()) != but && known.status() != CheckinStatus::Declined);
        let most = earlier.filter_map(|known| known.shown["mileage"].as_i64()).max();
        match (sent["mileage"].as_i64(), most) {
            (Some(mileage), Some(most)) if mileage < most => {
                Err(Refusal::conflict(format!("the mileage is below {most}, which was checked in before")))
            }
            _ => Ok(()),
        }
    }

    fn place(&self, kind: Kind, id: &str) -> Result<usize, Refusal> {
        let place = self.checkins.iter().position(|known| known.kind == kind && known.id() == id);
        place.ok_or_else(|| Refusal::not_found(kind.not_found(), id))
    }

    pub(super) fn update_checkin(&mut self, kind: Kind, id: &str, sent: &Value) -> Outcome {
        let place = self.place(kind, id)?;
        if self.checkins[place].status().is_final() {
            // What Ownli answers here is not documented [guess].
            return Err(Refusal::conflict("the check-in has ended"));
        }
        let subject = self.checkins[place].subject.clone();
        self.check_mileage(kind, &subject, Some(id), sent)?;
        let now = self.now();
        let checkin = &mut self.checkins[place];
        merge(&mut checkin.shown, shown_of(kind, sent));
        checkin.shown["updated"] = now.into();
        checkin.shown["checkInStatus"] = CheckinStatus::Pending.as_str().into();
        checkin.reads = 0;
        shown(&checkin.shown)
    }

    pub(super) fn get_checkin(&mut self, kind: Kind, id: &str) -> Outcome {
        let place = self.place(kind, id)?;
        let checkin = &mut self.checkins[place];
        checkin.reads += 1;
        let is_due = self.reviews_after.is_some_and(|reads| checkin.reads > reads);
        if is_due && checkin.status().awaits_review() {
            self.review(id, &CheckinStatus::Confirmed, None);
        }
        shown(&self.checkins[place].shown)
    }

    pub(super) fn checkins_of(&self, kind: Kind, subject: &str) -> Outcome {
        if kind == Kind::Address {
            self.user(subject)?;
        } else {
            self.vehicle(subject)?;
        }
        let all = self.checkins.iter().filter(|known| known.kind == kind && known.subject == subject);
        shown(&all.map(|known| known.shown.clone()).collect())
    }

    pub(super) fn list_checkins(&self, kind: Kind, request: &Received) -> Outcome {
        let rows = self.checkins.iter().filter(|known| known.kind == kind).map(|known| {
            let field = |name: &str| known.shown[name].clone();
            let vehicle = if kind == Kind::Address { None } else { self.vehicle(&known.subject).ok() };
            let owner = vehicle.map_or(Some(known.subject.as_str()), |vehicle| vehicle.user_id.as_deref());
            let owner = owner.and_then(|id| self.user(id).ok());
            let mut keys = vec![
                ("id", field("id")),
                ("status", field("checkInStatus")),
                ("dateCheckedIn", field("checkedInAt")),
                ("dateUpdated", field("updated")),
                ("vehicleId", known.subject.clone().into()),
                ("isFraud", known.shown["fraud"].as_bool().unwrap_or_default().into()),
                ("city", known.shown["address"]["city"].clone()),
                ("state", known.shown["address"]["state"].clone()),
            ];
            keys.extend(vehicle.into_iter().flat_map(of_vehicle));
            keys.extend(of_user(owner));
            Row::new(known.shown.clone(), keys)
        });
        list::answer(request, "checkins", "dateCheckedIn", rows.collect())
    }

    /// All check-ins of a kind, in the order they were made.
    pub(super) fn every_checkin(&self, kind: Kind) -> Vec<Value> {
        self.checkins.iter().filter(|known| known.kind == kind).map(|known| known.shown.clone()).collect()
    }

    /// Reviews a check-in, as Ownli's people would: from `Pending`, into a state that follows. Whether it was done.
    pub(crate) fn review(&mut self, id: &str, status: &CheckinStatus, note: Option<&str>) -> bool {
        let Some(place) = self.checkins.iter().position(|known| known.id() == id) else { return false };
        if !self.checkins[place].status().may_become(status) || *status == CheckinStatus::Pending {
            return false;
        }
        let now = self.now();
        let checkin = &mut self.checkins[place];
        checkin.shown["checkInStatus"] = status.as_str().into();
        checkin.shown["updated"] = now.into();
        if let Some(note) = note {
            checkin.shown["adminNote"] = note.into();
        }
        let (kind, subject) = (checkin.kind, checkin.subject.clone());
        if *status == CheckinStatus::Confirmed {
            let vehicle = if kind == Kind::Address { None } else { self.vehicle(&subject).ok() };
            let vehicle = vehicle.map(|vehicle| (vehicle.id.clone(), vehicle.user_id.clone().unwrap_or_default()));
            let (vehicle, user) = vehicle.map_or((None, subject), |(vehicle, user)| (Some(vehicle), user));
            let reward = self.earn(&user, vehicle.as_deref(), kind.reward(), REWARD);
            self.checkins[place].reward = Some(reward);
        }
        true
    }

    pub(super) fn summary(&self, id: &str) -> Outcome {
        let vehicle = pivot_json::to_value(self.vehicle(id)?);
        let mut summary = json!({
            "mileageCheckinSummary": self.summary_of(Kind::Mileage, id),
            "conditionCheckinSummary": self.summary_of(Kind::Condition, id),
        });
        for name in ["id", "license", "make", "model", "vin", "state"] {
            summary[name] = vehicle[name].clone();
        }
        shown(&json!([summary]))
    }

    fn summary_of(&self, kind: Kind, vehicle: &str) -> Value {
        let all: Vec<&Checkin> =
            self.checkins.iter().filter(|known| known.kind == kind && known.subject == vehicle).collect();
        let confirmed: Vec<&&Checkin> = all.iter().filter(|known| known.status() == CheckinStatus::Confirmed).collect();
        let is_pending = all.iter().any(|known| !known.status().is_final());
        let days = confirmed.last().map_or(0, |known| self.days_to_next(known));
        let checkins: Vec<Value> = all.iter().map(|known| self.summarized(known)).collect();
        let mut summary = json!({
            "checkins": checkins, "checkinUnlocked": !is_pending && days == 0,
            "daysToNextCheckin": days,
            "rewardAmountForNextCheckin": REWARD, "lastConfirmedOrdinal": confirmed.len(),
        });
        if let Some(mileage) =
            confirmed.last().map(|known| &known.shown["mileage"]).filter(|mileage| !mileage.is_null())
        {
            summary["lastConfirmedMileage"] = mileage.clone();
        }
        summary
    }

    /// How many days are left until the next check-in after a confirmed one is due.
    fn days_to_next(&self, confirmed: &Checkin) -> i64 {
        let since = confirmed.shown["updated"].as_str().and_then(|at| at.parse::<DateTime<Utc>>().ok());
        // Changes at one time are a millisecond apart: whole seconds are what has passed.
        let now = DateTime::<Utc>::from(self.clock.time()).timestamp();
        let passed = since.map_or(0, |since| now.saturating_sub(since.timestamp()).max(0) / 86_400);
        DAYS.saturating_sub(passed).max(0)
    }

    fn summarized(&self, checkin: &Checkin) -> Value {
        let field = |name: &str| checkin.shown[name].clone();
        let mut summarized = json!({
            "id": field("id"), "checkInType": checkin.kind.reward(), "status": field("checkInStatus"),
            "checkinDate": field("checkedInAt"), "adminNote": field("adminNote"),
        });
        if let Some(reward) = checkin.reward.as_deref().and_then(|id| self.reward(id)) {
            let part = |name: &str| reward[name].clone();
            summarized["reward"] = json!({
                "id": part("id"), "status": part("status"), "dateRewarded": part("dateRewarded"), "amount": part("amount"),
            });
        }
        summarized
    }
}
