//! Check-ins by mileage.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec, ValidationErrors};

use super::photo::check_urls;
use super::{CheckinStatus, LocatedPhoto, PhotoUrl};
use crate::call::{Body, check_state, frame, need, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::page;
use crate::operations;

pivot_json::object! {
    /// A check-in by mileage \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MileageCheckin {
        /// The check-in's id: opaque text.
        pub id: String,
        /// The number plate; the requests call it `licensePlate`.
        pub license: Option<String>,
        /// What the reviewers say of it, such as why it is on hold.
        pub admin_note: Option<String> => "adminNote",
        /// When it was made.
        pub checked_in_at: Option<Lenient<UtcMillis>> => "checkedInAt",
        /// How it stands.
        pub status: Option<CheckinStatus> => "checkInStatus",
        /// What the odometer showed, in miles \[guess\].
        pub mileage: Option<i32>,
        /// When the next check-in is due; an indication, no promise.
        pub next_checkin: Option<Lenient<UtcMillis>> => "nextCheckInDate",
        /// When it last changed.
        pub updated: Option<Lenient<UtcMillis>>,
        /// The photos of the number plate.
        pub license_photos: OptionalVec<LocatedPhoto> => "licensePhotos",
        /// The photos of the odometer.
        pub odometer_photos: OptionalVec<LocatedPhoto> => "odometerPhotos",
        /// Whether Ownli takes it for a fraud.
        pub fraud: Option<bool>,
    }

    /// What a check-in by mileage is made with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewMileageCheckin {
        /// The vehicle's id.
        pub vehicle_id: String => "vehicleId",
        /// The number plate.
        pub license_plate: String => "licensePlate",
        /// The state of the plate: two letters.
        pub state: Option<String>,
        /// What the odometer shows, in miles \[guess\].
        pub mileage: i32,
        /// The number plate's photo; one for now.
        pub license_photos: Vec<PhotoUrl> => "licensePhotos",
        /// The odometer's photo; one for now.
        pub odometer_photos: Vec<PhotoUrl> => "odometerPhotos",
    }

    /// What of a check-in by mileage is changed \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct MileageCheckinUpdate {
        /// The number plate.
        pub license_plate: String => "licensePlate",
        /// What the odometer shows, in miles \[guess\].
        pub mileage: i32,
        /// The number plate's photo, if it is replaced.
        pub license_photos: OptionalVec<PhotoUrl> => "licensePhotos",
        /// The odometer's photo, if it is replaced.
        pub odometer_photos: OptionalVec<PhotoUrl> => "odometerPhotos",
    }
}

page! {
    /// A page of check-ins by mileage \[vendor\].
    MileageCheckinPage, MileageCheckin, checkins
}

impl NewMileageCheckin {
    /// A check-in of a vehicle with a photo of the plate and one of the odometer, by their addresses.
    pub fn new(
        vehicle_id: impl Into<String>,
        license_plate: impl Into<String>,
        mileage: i32,
        license_photo: impl Into<PhotoUrl>,
        odometer_photo: impl Into<PhotoUrl>,
    ) -> Self {
        Self {
            vehicle_id: vehicle_id.into(),
            license_plate: license_plate.into(),
            state: None,
            mileage,
            license_photos: vec![license_photo.into()],
            odometer_photos: vec![odometer_photo.into()],
            extra: pivot_json::Extra::new(),
        }
    }

    /// Sets the state of the plate: two letters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl MileageCheckinUpdate {
    /// An update with the plate and the mileage, which every update has.
    pub fn new(license_plate: impl Into<String>, mileage: i32) -> Self {
        Self {
            license_plate: license_plate.into(),
            mileage,
            license_photos: OptionalVec::new(),
            odometer_photos: OptionalVec::new(),
            extra: pivot_json::Extra::new(),
        }
    }

    /// Replaces the photo of the number plate.
    #[must_use]
    pub fn license_photo(mut self, photo: impl Into<PhotoUrl>) -> Self {
        self.license_photos = vec![photo.into()].into();
        self
    }

    /// Replaces the photo of the odometer.
    #[must_use]
    pub fn odometer_photo(mut self, photo: impl Into<PhotoUrl>) -> Self {
        self.odometer_photos = vec![photo.into()].into();
        self
    }
}

/// The bound is 1 in the oldest copy of the page, 0 in another, and none in the newest \[vendor\]: what all of them refuse.
fn check_mileage(problems: &mut ValidationErrors, mileage: i32) {
    if mileage < 0 {
        problems.add("mileage", "must not be negative");
    }
}

fn urls(photos: &[PhotoUrl]) -> impl Iterator<Item = &str> {
    photos.iter().map(|photo| photo.url.as_str())
}

impl Body for NewMileageCheckin {
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "vehicleId", &self.vehicle_id);
        need(problems, "licensePlate", &self.license_plate);
        check_state(problems, "state", self.state.as_deref());
        check_mileage(problems, self.mileage);
        check_urls(problems, "licensePhotos", urls(&self.license_photos));
        check_urls(problems, "odometerPhotos", urls(&self.odometer_photos));
    }
}

impl Body for MileageCheckinUpdate {
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "licensePlate", &self.license_plate);
        check_mileage(problems, self.mileage);
        for (field, photos) in [("licensePhotos", &self.license_photos), ("odometerPhotos", &self.odometer_photos)] {
            if photos.is_present() {
                check_urls(problems, field, urls(photos));
            }
        }
    }
}

/// Check-ins by mileage.
impl OwnliClient {
    /// Makes a check-in by mileage: `POST /api/vehicles/checkin/mileage` \[vendor\].
    ///
    /// - 404: [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound) \[guess\], also of a vehicle that is not active
    /// - 409: presumably a mileage below an earlier one, since the page demands an equal or a higher one \[guess\]; what code
    ///   it has is cut
    ///
    /// The call is not repeated, unless its request provably never left.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, plate: String, odometer: String) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::NewMileageCheckin;
    ///
    /// let new = NewMileageCheckin::new("XT_VEH1", "7ABC123", 1200, plate, odometer).state("CA");
    /// let checkin = ownli.create_mileage_checkin(&new).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_mileage_checkin(&self, checkin: &NewMileageCheckin) -> Call<MileageCheckin> {
        self.call(with_body(RequestParts::new(operations::CreateMileageCheckin::ENDPOINT), checkin))
    }

    /// Changes a check-in by mileage, which puts it back to [`Pending`](CheckinStatus::Pending):
    /// `PUT /api/vehicles/checkin/mileage/{id}` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, odometer: String) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::MileageCheckinUpdate;
    ///
    /// let update = MileageCheckinUpdate::new("7ABC123", 1210).odometer_photo(odometer);
    /// let checkin = ownli.update_mileage_checkin("XT_C1", &update).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_mileage_checkin(&self, id: impl Into<String>, update: &MileageCheckinUpdate) -> Call<MileageCheckin> {
        let parts = RequestParts::new(operations::UpdateMileageCheckin::ENDPOINT).path("id", id);
        self.call(with_body(parts, update))
    }

    /// A check-in by mileage: `GET /api/vehicles/checkin/mileage/{id}` \[vendor\].
    ///
    /// 404: [`MileageCheckinNotFound`](crate::ErrorCode::MileageCheckinNotFound) \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// println!("{:?}", ownli.mileage_checkin("XT_C1").send().await?.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn mileage_checkin(&self, id: impl Into<String>) -> Call<MileageCheckin> {
        self.call(Ok(RequestParts::new(operations::GetMileageCheckin::ENDPOINT).path("id", id)))
    }

    /// All check-ins by mileage of a vehicle: `GET /api/vehicles/{vehicleId}/checkins/mileage` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.vehicle_mileage_checkins("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vehicle_mileage_checkins(&self, vehicle_id: impl Into<String>) -> Call<Vec<MileageCheckin>> {
        self.whole_list(RequestParts::new(operations::VehicleMileageCheckins::ENDPOINT).path("vehicleId", vehicle_id))
    }

    /// The partner's check-ins by mileage: `GET /api/checkins/mileage` \[vendor\]. Needs an admin token \[guess\].
    /// [`List::query`] takes a [`CheckinFilter`](super::CheckinFilter).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::{CheckinFilter, StatusFilter};
    ///
    /// let filter = CheckinFilter::new().status(StatusFilter::Pending);
    /// let pending = ownli.mileage_checkins().filter(filter).try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mileage_checkins(&self) -> Pager<MileageCheckin> {
        self.pages(operations::MileageCheckins::ENDPOINT, |response| framed_list(&response, &frame("checkins")))
    }
}
