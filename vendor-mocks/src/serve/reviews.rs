//! Reviews of check-ins at Ownli that are made because somebody asks for them.

use ownli_client::checkins::CheckinStatus;
use serde_json::Value;

use super::vendors::States;
use crate::lock;

/// Reviews a check-in: `{"checkin": "checkin-1", "status": "OnHold", "note": "the odometer is blurred"}`.
pub(super) fn review(asked: &Value, states: &States) -> Result<(), String> {
    const FIELDS: [&str; 3] = ["checkin", "status", "note"];
    let fields = asked.as_object().ok_or("an object is expected")?;
    if let Some(unknown) = fields.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return Err(format!("{unknown} is not known; there are {}", FIELDS.join(", ")));
    }
    let text = |name: &str| asked[name].as_str().ok_or_else(|| format!("{name} is missing, or no text"));
    let (checkin, status) = (text("checkin")?, CheckinStatus::from(text("status")?));
    let note = if asked["note"].is_null() { None } else { Some(text("note")?) };
    if lock(&states.ownli).review(checkin, &status, note) {
        return Ok(());
    }
    let possible: Vec<&str> = CheckinStatus::Pending.successors().iter().map(CheckinStatus::as_str).collect();
    Err(format!("there is no {checkin} that waits for a review, or status is none of {}", possible.join(", ")))
}
