//! The validation rules that the incoming pivots share.

use std::fmt::Display;

use chrono::TimeDelta;
use pivot_json::{TextForm, ValidationErrors};

use super::declaration::IncomingVehicle;
use super::order::OrderVehicle;
use super::parts::{Contact, DatePair, GeoPoint, MemberRole, Stop, VehicleAttributes};
use super::vocabulary::Shape;
use crate::{Lenient, Number, UtcDateTime};

/// Collects errors and warnings under the paths of their fields.
#[derive(Debug)]
pub struct Rules<'a> {
    refused: &'a mut ValidationErrors,
    warnings: &'a mut ValidationErrors,
    path: String,
}

impl<'a> Rules<'a> {
    pub(super) fn new(refused: &'a mut ValidationErrors, warnings: &'a mut ValidationErrors) -> Self {
        Self { refused, warnings, path: String::with_capacity(64) }
    }

    /// Notes what the document rules out.
    pub(super) fn broken(&mut self, field: &str, message: impl Into<String>) {
        self.refused.add(format!("{}{field}", self.path), message);
    }

    /// Notes what looks wrong, and what the document does not speak of.
    pub(super) fn odd(&mut self, field: &str, message: impl Into<String>) {
        self.warnings.add(format!("{}{field}", self.path), message);
    }

    pub(super) fn inside(&mut self, field: &str, check: impl FnOnce(&mut Self)) {
        let outside = self.path.len();
        self.path.push_str(field);
        self.path.push('.');
        check(self);
        self.path.truncate(outside);
    }

    pub(super) fn not_empty(&mut self, field: &str, text: &str) {
        // Most begin with a letter or a digit, and need no more than that to be looked at.
        if !text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) && text.trim().is_empty() {
            self.broken(field, "must not be empty");
        }
    }

    /// A value of a form of its own: a well-formed one is not empty.
    pub(super) fn written<T: TextForm>(&mut self, field: &str, value: &Lenient<T>) {
        if !value.is_valid() {
            self.not_empty(field, &value.text());
        }
    }

    pub(super) fn constant<T: PartialEq + Display>(&mut self, field: &str, found: &T, expected: &T) {
        if found != expected {
            self.broken(field, format!("must be {:?}, not {:?}", expected.to_string(), found.to_string()));
        }
    }

    pub(super) fn shape(&mut self, field: &str, shape: Option<&Shape>) {
        if let Some(Shape::Unknown(text)) = shape {
            let known: Vec<&str> = Shape::KNOWN.iter().map(Shape::as_str).collect();
            self.broken(field, format!("{:?} is not accepted, only {}", text.as_str(), known.join(", ")));
        }
    }

    /// A party or place of a declaration, whose schema requires more than the order's. It also has a `platform`, which
    /// the example's private persons have not.
    pub(super) fn declared_party(&mut self, field: &str, party: Option<&MemberRole>) {
        let Some(role) = party else { return self.broken(field, "missing") };
        self.party(field, party);
        self.inside(field, |rules| {
            rules.present("name", role.name.as_deref());
            rules.present("place_name", role.place_name.as_deref());
            if role.check_private.is_none() {
                rules.broken("check_private", "missing: say whether it is a private person");
            }
            match &role.contact {
                None => rules.broken("contact", "missing: say whom to ask for"),
                Some(contact) => rules.inside("contact", |rules| {
                    rules.present("name", contact.name.as_deref());
                    rules.present("phone", contact.phone.as_deref());
                    rules.present("email", contact.email.as_deref());
                }),
            }
            if role.instructions.is_none() {
                rules.broken("instructions", "missing; they may be empty");
            }
        });
    }

    /// The vehicle of a declaration, whose schema requires more than the order's. It also has `features`, which the
    /// example has not.
    pub(super) fn declared_vehicle(&mut self, field: &str, vehicle: &IncomingVehicle) {
        self.inside(field, |rules| {
            for (field, text) in [
                ("make", Some(&vehicle.make)),
                ("model", Some(&vehicle.model)),
                ("color", vehicle.color.as_ref()),
                ("engine", vehicle.engine.as_ref()),
                ("gearbox", vehicle.gearbox.as_ref()),
                ("energy_type", vehicle.energy_type.as_ref()),
                ("description", vehicle.description.as_ref()),
            ] {
                rules.present(field, text.map(String::as_str));
            }
            rules.there("shape", vehicle.shape.is_some());
            rules.shape("shape", vehicle.shape.as_ref());
            rules.there("seats", vehicle.seats.is_some());
            match &vehicle.vehicle_attributes {
                None => rules.broken("vehicle_attributes", "missing"),
                Some(attributes) => rules.declared_attributes("vehicle_attributes", attributes),
            }
        });
    }

    fn declared_attributes(&mut self, field: &str, attributes: &VehicleAttributes) {
        self.inside(field, |rules| {
            for (field, text) in [
                ("length", &attributes.length),
                ("width", &attributes.width),
                ("height", &attributes.height),
                ("weight", &attributes.weight),
            ] {
                rules.present(field, text.as_deref());
            }
            rules.there("first_registration", attributes.first_registration.is_some());
            rules.present("mileage.value", attributes.mileage.as_ref().map(|mileage| mileage.value.as_str()));
        });
    }

    fn there(&mut self, field: &str, is_there: bool) {
        if !is_there {
            self.broken(field, "missing");
        }
    }

    pub(super) fn party(&mut self, field: &str, party: Option<&MemberRole>) {
        let Some(role) = party else { return };
        self.inside(field, |rules| {
            rules.not_empty("zip", &role.zip);
            rules.not_empty("city", &role.city);
            rules.written("country_code", &role.country_code);
            rules.contact("contact", role.contact.as_ref());
            rules.geo_point("geo_point", role.geo_point.as_ref());
        });
    }

    pub(super) fn stop(&mut self, field: &str, stop: Option<&Stop>) {
        let Some(stop) = stop else { return };
        self.inside(field, |rules| {
            rules.party("incoming_member_role", stop.incoming_member_role.as_ref());
            rules.date_pair("target_date", stop.target_date.as_ref());
        });
    }

    /// Both ends of a journey, in their order in time.
    pub(super) fn journey(&mut self, pickup: Option<&Stop>, delivery: Option<&Stop>) {
        self.stop("pickup", pickup);
        self.stop("delivery", delivery);
        let (Some(from), Some(to)) = (pickup.and_then(due), delivery.and_then(due)) else { return };
        if to < from {
            self.broken("delivery.target_date", format!("is {to}, before the pickup at {from}"));
        }
    }

    pub(super) fn order_vehicle(&mut self, field: &str, vehicle: Option<&OrderVehicle>) {
        let Some(vehicle) = vehicle else { return };
        self.inside(field, |rules| {
            rules.not_empty("make", &vehicle.make);
            rules.not_empty("model", &vehicle.model);
            rules.shape("shape", vehicle.shape.as_ref());
        });
    }

    fn present(&mut self, field: &str, text: Option<&str>) {
        match text {
            Some(text) => self.not_empty(field, text),
            None => self.broken(field, "missing"),
        }
    }

    fn contact(&mut self, field: &str, contact: Option<&Contact>) {
        let Some(email) = contact.and_then(|contact| contact.email.as_deref()) else { return };
        if !email.trim().is_empty() && !email.contains('@') {
            self.inside(field, |rules| rules.odd("email", format!("{email:?} is no e-mail address")));
        }
    }

    fn geo_point(&mut self, field: &str, point: Option<&GeoPoint>) {
        let Some(point) = point else { return };
        let are_degrees = |number: &Number| number.as_f64().is_some_and(|degrees| degrees.abs() <= 180.0);
        self.inside(field, |rules| match &point.coordinates[..] {
            [first, second] if are_degrees(first) && are_degrees(second) => {}
            [_, _] => rules.odd("coordinates", "are no degrees"),
            _ => rules.broken("coordinates", "must be two numbers"),
        });
    }

    /// Local time and UTC differ by a time zone, which is never more than 14 hours.
    fn date_pair(&mut self, field: &str, pair: Option<&DatePair>) {
        let Some(DatePair { date: Some(local), utc_date: Some(utc), .. }) = pair else { return };
        let (Some(local), Some(utc)) = (local.value(), utc.value()) else { return };
        let apart = local.naive() - utc.instant().naive_utc();
        if apart.abs() > TimeDelta::hours(14) {
            self.broken(field, format!("date {local} and utc_date {utc} are further apart than any time zone"));
        }
    }
}

fn due(stop: &Stop) -> Option<UtcDateTime> {
    stop.target_date.as_ref()?.utc_date.as_ref()?.value().copied()
}
