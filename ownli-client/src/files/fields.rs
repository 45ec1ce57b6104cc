//! The fields of an upload besides the file.

use pivot_json::{Lenient, ValidationErrors};
use pivot_json_derive::JsonObject;

use crate::call::need;
use crate::checkins::Degrees;
use crate::checkins::photo::check_place;
use crate::dates::UtcMillis;

/// The fields of an upload besides the file.
#[derive(Clone, Debug, PartialEq, JsonObject)]
pub(super) struct UploadFields {
    /// The user that the file belongs to.
    #[json(rename = "userId")]
    pub user_id: String,
    /// The file name with its extension.
    pub name: String,
    #[json(rename = "deviceIdentifier")]
    pub device_identifier: Option<String>,
    #[json(rename = "deviceManufacturer")]
    pub device_manufacturer: Option<String>,
    #[json(rename = "deviceModel")]
    pub device_model: Option<String>,
    /// The operating system of the device.
    #[json(rename = "deviceOS")]
    pub device_os: Option<String>,
    /// When the file was created.
    #[json(rename = "takenOn")]
    pub taken_on: Option<Lenient<UtcMillis>>,
    /// The latitude of the place where it was created, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where it was created, in degrees.
    pub longitude: Option<Degrees>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl UploadFields {
    #[inline]
    pub(super) fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "userId", &self.user_id);
        let has_suffix =
            self.name.rsplit_once('.').is_some_and(|(stem, suffix)| !stem.is_empty() && !suffix.is_empty());
        if !has_suffix {
            problems.add("name", "must be a file's name with a suffix, as in odometer.jpg");
        }
        check_place(problems, self.latitude.as_ref(), self.longitude.as_ref());
    }
}
