//! The declarations of vehicles: a directory with a file for each, named after its VIN.
//!
//! A file holds what E4Cars was sent, and may have a member `ownli` with what Ownli needs besides. It is read when an event asks
//! for it, so that a file which comes later is found.

use std::io;
use std::path::PathBuf;

use ownli_client::NewVehicle;
use pivot_conversions::ownli::{Overrides, from_declaration};
use pivot_inbox::HandlerError;
use pivot_types::logistics::PivotKind;
use pivot_types::{IncomingVehiclePivot, Vin};
use serde_json::Value;
use tokio::time::Instant;

use crate::reading::FileReader;
use crate::unambiguous;

/// How large a file may be, in bytes. A declaration has some thousand.
const LARGEST: u64 = 1 << 20;

/// What holds for a vehicle whose file says nothing else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Defaults {
    pub(crate) user_id: Option<String>,
    pub(crate) year: Option<u16>,
}

/// What a file says for Ownli, in the names of Ownli's own request.
#[derive(Default)]
struct ForOwnli {
    user_id: Option<String>,
    make: Option<String>,
    model: Option<String>,
    year: Option<u16>,
    license_plate: Option<String>,
    state: Option<String>,
}

/// A directory of declarations.
#[derive(Clone, Debug)]
pub(crate) struct Declarations {
    directory: PathBuf,
    defaults: Defaults,
    reader: FileReader,
}

impl Declarations {
    /// The declarations of a directory, which must be there.
    pub(crate) fn new(directory: PathBuf, defaults: Defaults) -> Result<Self, Box<dyn std::error::Error>> {
        let shown = directory.display();
        std::fs::read_dir(&directory).map_err(|error| format!("[ownli] declarations: {shown}: {error}"))?;
        Ok(Self { directory, defaults, reader: FileReader::new(LARGEST) })
    }

    /// The file of a vehicle. A VIN has letters and digits only, so it leads nowhere else.
    pub(crate) fn file(&self, vin: Vin) -> PathBuf {
        self.directory.join(format!("{vin}.json"))
    }

    /// The vehicle as its file declares it, which must be read by the deadline.
    ///
    /// # Errors
    /// Returns an error that names the file. A file that is missing or cannot be read now is looked for again; one that says
    /// nothing that can be used is not.
    pub(crate) async fn vehicle(&self, vin: Vin, deadline: Instant) -> Result<NewVehicle, HandlerError> {
        let file = self.file(vin);
        let of_file = |problem: &dyn std::fmt::Display| format!("{}: {problem}", file.display());
        let bytes = self.reader.read(&file, deadline).await.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => HandlerError::retry(of_file(&"the vehicle's declaration is missing")),
            io::ErrorKind::InvalidData => HandlerError::permanent(of_file(&error)),
            _ => HandlerError::retry(of_file(&error)),
        })?;
        declared(&bytes, vin, &self.defaults).map_err(|problem| HandlerError::permanent(of_file(&problem)))
    }
}

/// The vehicle that a file's content declares, or what is wrong with it.
fn declared(content: &[u8], vin: Vin, defaults: &Defaults) -> Result<NewVehicle, String> {
    let is_none = |problem: &dyn std::fmt::Display| format!("it is no declaration: {problem}");
    unambiguous::check(content).map_err(|error| is_none(&error))?;
    // What did not fit its field would be missing in the record without a word.
    let mut pivot: IncomingVehiclePivot = pivot_json::from_slice_strict(content).map_err(|error| is_none(&error))?;
    if pivot.kind != PivotKind::VehicleDeclaration {
        return Err(is_none(&format_args!("kind is {}, and is to be vehicle_declaration", pivot.kind)));
    }
    let own = pivot.extra.remove("ownli").map(|raw| ForOwnli::of(raw.as_json())).transpose()?.unwrap_or_default();
    let found = &pivot.vehicle_account.vin;
    if found.value() != Some(&vin) {
        return Err(format!("it declares another vehicle: {}", found.text()));
    }
    from_declaration(&pivot, own.over(defaults)).map_err(|lacking| format!("Ownli's record lacks: {lacking}"))
}

impl ForOwnli {
    /// Reads the member. What is there is a value of its type: an empty place would be filled by a default that was not meant.
    fn of(json: &str) -> Result<Self, String> {
        let all = match serde_json::from_str(json) {
            Ok(Value::Object(all)) => all,
            Ok(other) => return Err(format!("ownli is to be an object, and is {other}")),
            Err(error) => return Err(format!("ownli: {error}")),
        };
        let mut own = Self::default();
        for (name, value) in all {
            let text = match name.as_str() {
                "userId" => &mut own.user_id,
                "make" => &mut own.make,
                "model" => &mut own.model,
                "licensePlate" => &mut own.license_plate,
                "state" => &mut own.state,
                "year" => {
                    let year = value.as_u64().and_then(|year| u16::try_from(year).ok());
                    own.year =
                        Some(year.ok_or_else(|| format!("ownli.year is to be a year as a number, and is {value}"))?);
                    continue;
                }
                _ => return Err(format!("ownli.{name}: there is no such member; it may have {}", Self::NAMES)),
            };
            match value {
                Value::String(found) => *text = Some(found),
                other => return Err(format!("ownli.{name} is to be a text, and is {other}")),
            }
        }
        Ok(own)
    }

    const NAMES: &str = "userId, make, model, year, licensePlate and state";

    /// What the file says, or else what holds for every file.
    fn over(self, defaults: &Defaults) -> Overrides {
        let user_id = self.user_id.or_else(|| defaults.user_id.clone());
        let mut known = Overrides::new();
        type Set = fn(Overrides, String) -> Overrides;
        let texts: [(Option<String>, Set); 5] = [
            (user_id, Overrides::user_id),
            (self.make, Overrides::make),
            (self.model, Overrides::model),
            (self.license_plate, Overrides::license_plate),
            (self.state, Overrides::state),
        ];
        for (text, set) in texts {
            if let Some(text) = text {
                known = set(known, text);
            }
        }
        self.year.or(defaults.year).into_iter().fold(known, Overrides::year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../../../data/vehicle_declaration.json");

    fn vin() -> Vin {
        "NMN291NZXHRZ91MSK".parse().unwrap()
    }

    /// The example with more members.
    fn with(members: &str) -> String {
        EXAMPLE.trim_end().strip_suffix('}').unwrap().to_owned() + &format!(",{members}}}")
    }

    #[test]
    fn a_file_goes_before_the_defaults_and_both_before_nothing() {
        let defaults = Defaults { user_id: Some("user-1".to_owned()), year: Some(2020) };
        let vehicle = declared(EXAMPLE.as_bytes(), vin(), &defaults).unwrap();
        assert_eq!((vehicle.user_id.as_str(), vehicle.year, vehicle.make.as_str()), ("user-1", 2020, "Peugeot"));
        let own = with(r#""ownli": {"userId": "user-2", "year": 2023, "state": "CA", "licensePlate": "7ABC123"}"#);
        let vehicle = declared(own.as_bytes(), vin(), &defaults).unwrap();
        assert_eq!((vehicle.user_id.as_str(), vehicle.year, vehicle.model.as_str()), ("user-2", 2023, "E-3008"));
        assert_eq!((vehicle.state.as_deref(), vehicle.license_plate.as_deref()), (Some("CA"), Some("7ABC123")));
        assert!(vehicle.extra.is_empty(), "what is for the relay is not sent");
    }

    #[test]
    fn what_cannot_be_used_says_what_is_wrong() {
        let vin_of_another = EXAMPLE.replace("NMN291NZXHRZ91MSK", "WVWZZZ3CZWE000001");
        let plate_is_no_text = EXAMPLE.replace("\"FU-80-EH\"", "{\"of\": 1}");
        for (content, expected) in [
            ("", "no declaration"),
            ("{\"kind\": \"vehicle_decl", "no declaration"),
            ("{}", "no declaration"),
            (EXAMPLE, "userId"),
            (EXAMPLE, "year"),
            (&vin_of_another, "another vehicle: WVWZZZ3CZWE000001"),
            (&plate_is_no_text, "license_plate"),
            (&EXAMPLE.replace("vehicle_declaration", "vehicle_enter_platform"), "kind is vehicle_enter_platform"),
            (&EXAMPLE.replace("vehicle_declaration", "vehicle_event"), "kind is vehicle_event"),
            (&EXAMPLE.replace("vehicle_declaration", "Vehicle_Declaration"), "kind is Vehicle_Declaration"),
            (&(EXAMPLE.to_owned() + EXAMPLE), "trailing"),
            (&(EXAMPLE.to_owned() + "]"), "trailing"),
            (&format!("[{EXAMPLE}]"), "no declaration"),
            (&EXAMPLE.replace("\"Peugeot\"", "null"), "incoming_vehicle.make"),
            (
                &EXAMPLE.replace("\"vin\":", "\"vin\": \"WVWZZZ3CZWE000001\", \"vin\":"),
                "vehicle_account.vin is there twice",
            ),
            (&with(r#""ownli": {"year": 2020}, "ownli": {"year": 2021}"#), "ownli is there twice"),
            (&with(r#""ownli": {"year": 2020, "year": 2021}"#), "ownli.year is there twice"),
            (&with(r#""ownli": ["user-2", "Mk", "Md", 2020, "PL1", "CA"]"#), "ownli is to be an object"),
            (&with(r#""ownli": null"#), "ownli is to be an object"),
            (&with(r#""ownli": "{}""#), "ownli is to be an object"),
            (&with(r#""ownli": {"userid": "user-1"}"#), "ownli.userid"),
            (&with(r#""ownli": {"userId": null}"#), "ownli.userId is to be a text"),
            (&with(r#""ownli": {"userId": 5}"#), "ownli.userId is to be a text"),
            (&with(r#""ownli": {"year": "2020"}"#), "ownli.year is to be a year"),
            (&with(r#""ownli": {"year": 2020.5}"#), "ownli.year is to be a year"),
            (&with(r#""ownli": {"year": -1}"#), "ownli.year is to be a year"),
            (&with(r#""ownli": {"year": 70000}"#), "ownli.year is to be a year"),
            (&with(r#""ownli": {"year": null}"#), "ownli.year is to be a year"),
            (&with(r#""ownli": {"userId": "u", "year": 1950}"#), "1980"),
            (&with(r#""ownli": {"userId": "", "year": 2020}"#), "userId"),
        ] {
            let problem = declared(content.as_bytes(), vin(), &Defaults::default()).unwrap_err();
            assert!(problem.contains(expected), "{expected}: {problem} of\n{content}");
        }
    }
}
