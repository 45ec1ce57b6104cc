//! What stands beside a file in an upload.

use pivot_json::{Lenient, ValidationErrors};

use crate::call::need;
use crate::checkins::Degrees;
use crate::checkins::photo::check_place;
use crate::dates::UtcMillis;

pivot_json::object! {
    /// What stands beside the file.
    #[derive(Clone, Debug, PartialEq)]
    #[allow(unreachable_pub)] // private to this module
    pub struct UploadFields {
        /// Whose file it is.
        pub user_id: String => "userId",
        /// The file's name.
        pub name: String,
        /// An identifier of the device.
        pub device_identifier: Option<String> => "deviceIdentifier",
        /// Who made the device.
        pub device_manufacturer: Option<String> => "deviceManufacturer",
        /// The device's model.
        pub device_model: Option<String> => "deviceModel",
        /// The device's operating system.
        pub device_os: Option<String> => "deviceOS",
        /// When it was taken.
        pub taken_on: Option<Lenient<UtcMillis>> => "takenOn",
        /// Where it was taken: the latitude.
        pub latitude: Option<Degrees>,
        /// Where it was taken: the longitude.
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
