//! Condition check-ins, which show a vehicle from all sides.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec, ValidationErrors};
use pivot_json_derive::JsonObject;

use super::photo::check_urls;
use super::{CheckinStatus, Degrees};
use crate::call::{Body, check_state, frame, need, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::page;
use crate::operations;

pivot_json::open_enum! {
    /// The side of the vehicle that a photo shows. The vendor's reference requires all eight; its page on check-ins
    /// requires four and calls four optional.
    ///
    /// Source: \[vendor\].
    pub enum ConditionPhotoType {
        /// The whole back.
        Back = "Back",
        /// The whole front.
        Front = "Front",
        /// The driver's side.
        DriverSide = "DriverSide",
        /// The front, from the driver's side.
        DriverSideFront = "DriverSideFront",
        /// The back, from the driver's side.
        DriverSideBack = "DriverSideBack",
        /// The passenger's side.
        PassengerSide = "PassengerSide",
        /// The front, from the passenger's side.
        PassengerSideFront = "PassengerSideFront",
        /// The back, from the passenger's side.
        PassengerSideBack = "PassengerSideBack",
    }
}

/// A condition check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ConditionCheckin {
    /// The id of the check-in, opaque text.
    pub id: String,
    /// The licence plate. Requests call it `licensePlate`.
    pub license: Option<String>,
    /// What the user wrote to the reviewers. `None` if nothing.
    #[json(rename = "userNote")]
    pub user_note: Option<String>,
    /// A note by the reviewers, such as the reason for putting the check-in on hold.
    #[json(rename = "adminNote")]
    pub admin_note: Option<String>,
    /// When the check-in was made.
    #[json(rename = "checkedInAt")]
    pub checked_in_at: Option<Lenient<UtcMillis>>,
    /// The state of the check-in.
    #[json(rename = "checkInStatus")]
    pub status: Option<CheckinStatus>,
    /// When the check-in was last changed.
    pub updated: Option<Lenient<UtcMillis>>,
    /// One of each side, with its URL.
    pub photos: OptionalVec<ConditionPhoto>,
    /// Whether Ownli marked the check-in as fraud.
    pub fraud: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A photo in a response.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ConditionPhoto {
    /// The URL of the photo. Requests call it `url`.
    #[json(rename = "photoUrl")]
    pub photo_url: Option<String>,
    /// The side of the vehicle that it shows.
    #[json(rename = "type")]
    pub kind: Option<ConditionPhotoType>,
    /// The latitude of the place where it was taken, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where it was taken, in degrees.
    pub longitude: Option<Degrees>,
    /// Whether the reviewers marked it as unusable.
    #[json(rename = "markedInvalidByReview")]
    pub marked_invalid: Option<bool>,
    /// Whether it shows damage.
    #[json(rename = "damageDetected")]
    pub damage_detected: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A photo to be added to a check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewConditionPhoto {
    /// The URL of the photo, which [`upload_photo`](OwnliClient::upload_photo) returns as `photoUrl`.
    pub url: String,
    /// The side of the vehicle that it shows.
    #[json(rename = "type")]
    pub kind: ConditionPhotoType,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A condition check-in to be created.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewConditionCheckin {
    /// Which vehicle is shown, as [`Vehicle::id`](crate::Vehicle::id) has it.
    #[json(rename = "vehicleId")]
    pub vehicle_id: String,
    /// The licence plate.
    #[json(rename = "licensePlate")]
    pub license_plate: Option<String>,
    /// The state that issued the licence plate, as a two-letter code.
    pub state: Option<String>,
    /// The photos, one of each side.
    pub photos: Vec<NewConditionPhoto>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A change of a condition check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ConditionCheckinUpdate {
    /// What the user writes to the reviewers. `None` if nothing.
    #[json(rename = "userNote")]
    pub user_note: Option<String>,
    /// The photos. Whether existing photos that are not listed remain is not documented.
    pub photos: Vec<NewConditionPhoto>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

page! {
    /// A page of condition check-ins.
    ///
    /// Source: \[vendor\].
    ConditionCheckinPage, ConditionCheckin, checkins
}

impl NewConditionPhoto {
    /// A photo of one side, by its URL.
    #[inline]
    pub fn new(kind: impl Into<ConditionPhotoType>, url: impl Into<String>) -> Self {
        Self { url: url.into(), kind: kind.into(), extra: pivot_json::Extra::new() }
    }
}

impl NewConditionCheckin {
    /// A check-in of a vehicle, without photos yet.
    #[inline]
    pub fn new(vehicle_id: impl Into<String>) -> Self {
        Self {
            vehicle_id: vehicle_id.into(),
            license_plate: None,
            state: None,
            photos: Vec::new(),
            extra: pivot_json::Extra::new(),
        }
    }

    /// Sets the licence plate.
    #[must_use]
    #[inline]
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.license_plate = Some(plate.into());
        self
    }

    /// Sets the state that issued the licence plate, as a two-letter code.
    #[must_use]
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Adds a photo of one side, by its URL.
    #[must_use]
    #[inline]
    pub fn photo(mut self, kind: impl Into<ConditionPhotoType>, url: impl Into<String>) -> Self {
        self.photos.push(NewConditionPhoto::new(kind, url));
        self
    }
}

impl ConditionCheckinUpdate {
    /// A change without photos yet.
    #[inline]
    pub fn new() -> Self {
        Self { user_note: None, photos: Vec::new(), extra: pivot_json::Extra::new() }
    }

    /// Sets the user's note.
    #[must_use]
    #[inline]
    pub fn user_note(mut self, note: impl Into<String>) -> Self {
        self.user_note = Some(note.into());
        self
    }

    /// Adds a photo of one side, by its URL.
    #[must_use]
    #[inline]
    pub fn photo(mut self, kind: impl Into<ConditionPhotoType>, url: impl Into<String>) -> Self {
        self.photos.push(NewConditionPhoto::new(kind, url));
        self
    }
}

impl Default for ConditionCheckinUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[inline]
fn urls(photos: &[NewConditionPhoto]) -> impl Iterator<Item = &str> {
    photos.iter().map(|photo| photo.url.as_str())
}

impl Body for NewConditionCheckin {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "vehicleId", &self.vehicle_id);
        check_state(problems, "state", self.state.as_deref());
        check_urls(problems, "photos", urls(&self.photos));
    }
}

impl Body for ConditionCheckinUpdate {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        check_urls(problems, "photos", urls(&self.photos));
    }
}

/// Condition check-ins.
impl OwnliClient {
    /// Creates a condition check-in: `POST /api/vehicles/checkin/condition`. Not retried, unless the request provably
    /// never reached Ownli.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if a required
    /// value is empty or invalid.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, front: String, back: String) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::{ConditionPhotoType, NewConditionCheckin};
    ///
    /// let new = NewConditionCheckin::new("XT_VEH1")
    ///     .photo(ConditionPhotoType::Front, front)
    ///     .photo(ConditionPhotoType::Back, back);
    /// let checkin = ownli.create_condition_checkin(&new).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_condition_checkin(&self, checkin: &NewConditionCheckin) -> Call<ConditionCheckin> {
        self.call(with_body(RequestParts::new(operations::CreateConditionCheckin::ENDPOINT), checkin))
    }

    /// Changes a condition check-in, which returns it to [`Pending`](CheckinStatus::Pending): `PUT
    /// /api/vehicles/checkin/condition/{id}`.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, front: String) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::{ConditionCheckinUpdate, ConditionPhotoType};
    ///
    /// let update = ConditionCheckinUpdate::new().user_note("by daylight").photo(ConditionPhotoType::Front, front);
    /// let checkin = ownli.update_condition_checkin("XT_C1", &update).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_condition_checkin(
        &self,
        id: impl Into<String>,
        update: &ConditionCheckinUpdate,
    ) -> Call<ConditionCheckin> {
        let parts = RequestParts::new(operations::UpdateConditionCheckin::ENDPOINT).path("id", id);
        self.call(with_body(parts, update))
    }

    /// Gets a condition check-in by its id: `GET /api/vehicles/checkin/condition/{id}`. Fails with 404
    /// [`ConditionCheckinNotFound`](crate::ErrorCode::ConditionCheckinNotFound) if it does not exist.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// println!("{:?}", ownli.condition_checkin("XT_C1").send().await?.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn condition_checkin(&self, id: impl Into<String>) -> Call<ConditionCheckin> {
        self.call(Ok(RequestParts::new(operations::GetConditionCheckin::ENDPOINT).path("id", id)))
    }

    /// Gets all condition check-ins of a vehicle: `GET /api/vehicles/{vehicleId}/checkins/condition`. The response is
    /// not paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.vehicle_condition_checkins("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn vehicle_condition_checkins(&self, vehicle_id: impl Into<String>) -> Call<Vec<ConditionCheckin>> {
        self.whole_list(
            RequestParts::new(operations::ListVehicleConditionCheckins::ENDPOINT).path("vehicleId", vehicle_id),
        )
    }

    /// Lists the condition check-ins of all of the partner's vehicles: `GET /api/checkins/condition`. [`Pager::filter`]
    /// takes a [`CheckinFilter`](super::CheckinFilter). Needs a token of the scope `admin`.
    ///
    /// Source: \[vendor\]; \[guess\] for the scope.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.condition_checkins().try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn condition_checkins(&self) -> Pager<ConditionCheckin> {
        self.pages(operations::ListConditionCheckins::ENDPOINT, |response| framed_list(&response, &frame("checkins")))
    }
}
