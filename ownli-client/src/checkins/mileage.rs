//! Mileage check-ins, which show the odometer and the licence plate of a vehicle.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec, ValidationErrors};
use pivot_json_derive::JsonObject;

use super::photo::check_urls;
use super::{CheckinStatus, LocatedPhoto, PhotoUrl};
use crate::call::{Body, check_state, frame, need, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::page;
use crate::operations;

/// A mileage check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct MileageCheckin {
    /// The id of the check-in, opaque text.
    pub id: String,
    /// The licence plate. Requests call it `licensePlate`.
    pub license: Option<String>,
    /// A note by the reviewers, such as the reason for putting the check-in on hold.
    #[json(rename = "adminNote")]
    pub admin_note: Option<String>,
    /// When the check-in was made.
    #[json(rename = "checkedInAt")]
    pub checked_in_at: Option<Lenient<UtcMillis>>,
    /// The state of the check-in.
    #[json(rename = "checkInStatus")]
    pub status: Option<CheckinStatus>,
    /// The odometer reading, in miles.
    ///
    /// Source: \[vendor\]; \[guess\] for the unit.
    pub mileage: Option<i32>,
    /// When the next check-in is due. Indicative only.
    #[json(rename = "nextCheckInDate")]
    pub next_checkin: Option<Lenient<UtcMillis>>,
    /// When the check-in was last changed.
    pub updated: Option<Lenient<UtcMillis>>,
    /// The photos of the licence plate.
    #[json(rename = "licensePhotos")]
    pub license_photos: OptionalVec<LocatedPhoto>,
    /// What the reading was taken from. Empty if absent.
    #[json(rename = "odometerPhotos")]
    pub odometer_photos: OptionalVec<LocatedPhoto>,
    /// Whether Ownli marked the check-in as fraud.
    pub fraud: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A mileage check-in to be created.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewMileageCheckin {
    /// Whose odometer it is, as [`Vehicle::id`](crate::Vehicle::id) has it.
    #[json(rename = "vehicleId")]
    pub vehicle_id: String,
    /// The licence plate.
    #[json(rename = "licensePlate")]
    pub license_plate: String,
    /// The state that issued the licence plate, as a two-letter code.
    pub state: Option<String>,
    /// The odometer reading, in miles.
    ///
    /// Source: \[vendor\]; \[guess\] for the unit.
    pub mileage: i32,
    /// The photo of the licence plate. Ownli takes one at present.
    #[json(rename = "licensePhotos")]
    pub license_photos: Vec<PhotoUrl>,
    /// The photo of the odometer. Ownli takes one at present.
    #[json(rename = "odometerPhotos")]
    pub odometer_photos: Vec<PhotoUrl>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A change of a mileage check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct MileageCheckinUpdate {
    /// The licence plate.
    #[json(rename = "licensePlate")]
    pub license_plate: String,
    /// The odometer reading, in miles.
    ///
    /// Source: \[vendor\]; \[guess\] for the unit.
    pub mileage: i32,
    /// The photo of the licence plate. Empty to keep the present one.
    #[json(rename = "licensePhotos")]
    pub license_photos: OptionalVec<PhotoUrl>,
    /// The photo of the odometer. Empty to keep the present one.
    #[json(rename = "odometerPhotos")]
    pub odometer_photos: OptionalVec<PhotoUrl>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

page! {
    /// A page of mileage check-ins.
    ///
    /// Source: \[vendor\].
    MileageCheckinPage, MileageCheckin, checkins
}

impl NewMileageCheckin {
    /// A check-in of a vehicle, with the odometer reading and the URLs of a photo of the licence plate and one of the
    /// odometer.
    #[inline]
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

    /// Sets the state that issued the licence plate, as a two-letter code.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

impl MileageCheckinUpdate {
    /// A change with the licence plate and the odometer reading, which every change must have.
    #[inline]
    pub fn new(license_plate: impl Into<String>, mileage: i32) -> Self {
        Self {
            license_plate: license_plate.into(),
            mileage,
            license_photos: OptionalVec::new(),
            odometer_photos: OptionalVec::new(),
            extra: pivot_json::Extra::new(),
        }
    }

    /// Replaces the photo of the licence plate.
    #[must_use]
    #[inline]
    pub fn license_photo(mut self, photo: impl Into<PhotoUrl>) -> Self {
        self.license_photos = vec![photo.into()].into();
        self
    }

    /// Replaces the photo of the odometer.
    #[must_use]
    #[inline]
    pub fn odometer_photo(mut self, photo: impl Into<PhotoUrl>) -> Self {
        self.odometer_photos = vec![photo.into()].into();
        self
    }
}

/// The bound is 1 in the oldest copy of the page, 0 in another, and none in the newest: what all of them refuse.
///
/// Source: \[vendor\].
#[inline]
fn check_mileage(problems: &mut ValidationErrors, mileage: i32) {
    if mileage < 0 {
        problems.add("mileage", "must not be negative");
    }
}

#[inline]
fn urls(photos: &[PhotoUrl]) -> impl Iterator<Item = &str> {
    photos.iter().map(|photo| photo.url.as_str())
}

impl Body for NewMileageCheckin {
    #[inline]
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
    #[inline]
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

/// Mileage check-ins.
impl OwnliClient {
    /// Creates a mileage check-in: `POST /api/vehicles/checkin/mileage`. Not retried, unless the request provably never
    /// reached Ownli.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if a required
    /// value is empty or invalid. Ownli rejects it with
    /// - 404 [`VehicleNotFound`](crate::ErrorCode::VehicleNotFound), also for a vehicle that is not active;
    /// - 409, whose error code is not documented, presumably if the reading is lower than an earlier one.
    ///
    /// Source: \[vendor\]; \[guess\] for the causes of 404 and 409.
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
    #[inline]
    pub fn create_mileage_checkin(&self, checkin: &NewMileageCheckin) -> Call<MileageCheckin> {
        self.call(with_body(RequestParts::new(operations::CreateMileageCheckin::ENDPOINT), checkin))
    }

    /// Changes a mileage check-in, which returns it to [`Pending`](CheckinStatus::Pending): `PUT
    /// /api/vehicles/checkin/mileage/{id}`.
    ///
    /// Source: \[vendor\].
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
    #[inline]
    pub fn update_mileage_checkin(&self, id: impl Into<String>, update: &MileageCheckinUpdate) -> Call<MileageCheckin> {
        let parts = RequestParts::new(operations::UpdateMileageCheckin::ENDPOINT).path("id", id);
        self.call(with_body(parts, update))
    }

    /// Gets a mileage check-in by its id: `GET /api/vehicles/checkin/mileage/{id}`. Fails with 404
    /// [`MileageCheckinNotFound`](crate::ErrorCode::MileageCheckinNotFound) if it does not exist.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// println!("{:?}", ownli.mileage_checkin("XT_C1").send().await?.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn mileage_checkin(&self, id: impl Into<String>) -> Call<MileageCheckin> {
        self.call(Ok(RequestParts::new(operations::GetMileageCheckin::ENDPOINT).path("id", id)))
    }

    /// Gets all mileage check-ins of a vehicle: `GET /api/vehicles/{vehicleId}/checkins/mileage`. The response is not
    /// paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.vehicle_mileage_checkins("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn vehicle_mileage_checkins(&self, vehicle_id: impl Into<String>) -> Call<Vec<MileageCheckin>> {
        self.whole_list(
            RequestParts::new(operations::ListVehicleMileageCheckins::ENDPOINT).path("vehicleId", vehicle_id),
        )
    }

    /// Lists the mileage check-ins of all of the partner's vehicles: `GET /api/checkins/mileage`. [`Pager::filter`]
    /// takes a [`CheckinFilter`](super::CheckinFilter). Needs a token of the scope `admin`.
    ///
    /// Source: \[vendor\]; \[guess\] for the scope.
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
    #[inline]
    pub fn mileage_checkins(&self) -> Pager<MileageCheckin> {
        self.pages(operations::ListMileageCheckins::ENDPOINT, |response| framed_list(&response, &frame("checkins")))
    }
}
