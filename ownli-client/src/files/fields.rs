//! The fields of an upload besides the file.

use pivot_json::{Lenient, ValidationErrors};

use crate::call::need;
use crate::checkins::Degrees;
use crate::checkins::photo::check_place;
use crate::dates::UtcMillis;

pivot_json::object! {
    /// The fields of an upload besides the file.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(unreachable_pub)] // private to this module
    pub struct UploadFields {
        /// The user that the file belongs to.
        pub user_id: String => "userId",
        /// The file name with its extension.
        pub name: String,
        /// An identifier of the device.
        pub device_identifier: Option<String> => "deviceIdentifier",
        /// The manufacturer of the device.
        pub device_manufacturer: Option<String> => "deviceManufacturer",
        /// The model of the device.
        pub device_model: Option<String> => "deviceModel",
        /// The operating system of the device.
        pub device_os: Option<String> => "deviceOS",
        /// When the file was created.
        pub taken_on: Option<Lenient<UtcMillis>> => "takenOn",
        /// The latitude of the place where it was created, in degrees.
        pub latitude: Option<Degrees>,
        /// The longitude of the place where it was created, in degrees.
        pub longitude: Option<Degrees>,
    }
}

impl UploadFields {
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
