//! Check-ins by condition.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec, ValidationErrors};

use super::photo::check_urls;
use super::{CheckinStatus, Degrees};
use crate::call::{Body, check_state, frame, need, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::page;
use crate::operations;

pivot_json::open_enum! {
    /// Which side of the vehicle a photo shows \[vendor\]. The reference asks for all eight; the page on the concept for four,
    /// and four more as a choice.
    pub enum ConditionPhotoType {
        /// The back.
        Back = "Back",
        /// The front.
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

pivot_json::object! {
    /// A check-in by condition \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConditionCheckin {
        /// The check-in's id: opaque text.
        pub id: String,
        /// The number plate; the requests call it `licensePlate`.
        pub license: Option<String>,
        /// What the user says of it.
        pub user_note: Option<String> => "userNote",
        /// What the reviewers say of it, such as why it is on hold.
        pub admin_note: Option<String> => "adminNote",
        /// When it was made.
        pub checked_in_at: Option<Lenient<UtcMillis>> => "checkedInAt",
        /// How it stands.
        pub status: Option<CheckinStatus> => "checkInStatus",
        /// When it last changed.
        pub updated: Option<Lenient<UtcMillis>>,
        /// The photos.
        pub photos: OptionalVec<ConditionPhoto>,
        /// Whether Ownli takes it for a fraud.
        pub fraud: Option<bool>,
    }

    /// A photo of a check-in by condition, as Ownli gives it \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConditionPhoto {
        /// The address; the requests call it `url`.
        pub photo_url: Option<String> => "photoUrl",
        /// What it shows.
        pub kind: Option<ConditionPhotoType> => "type",
        /// Where it was taken: the latitude.
        pub latitude: Option<Degrees>,
        /// Where it was taken: the longitude.
        pub longitude: Option<Degrees>,
        /// Whether the review could not use it.
        pub marked_invalid: Option<bool> => "markedInvalidByReview",
        /// Whether it shows a damage.
        pub damage_detected: Option<bool> => "damageDetected",
    }

    /// A photo that a check-in by condition is made with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewConditionPhoto {
        /// The address: what [`upload_photo`](OwnliClient::upload_photo) gives as `photoUrl`.
        pub url: String,
        /// What it shows.
        pub kind: ConditionPhotoType => "type",
    }

    /// What a check-in by condition is made with \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewConditionCheckin {
        /// The vehicle's id.
        pub vehicle_id: String => "vehicleId",
        /// The number plate.
        pub license_plate: Option<String> => "licensePlate",
        /// The state of the plate: two letters.
        pub state: Option<String>,
        /// The photos, one of each side.
        pub photos: Vec<NewConditionPhoto>,
    }

    /// What of a check-in by condition is changed \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ConditionCheckinUpdate {
        /// What the user says of it.
        pub user_note: Option<String> => "userNote",
        /// The photos. Whether those that are not named stay is not known.
        pub photos: Vec<NewConditionPhoto>,
    }
}

page! {
    /// A page of check-ins by condition \[vendor\].
    ConditionCheckinPage, ConditionCheckin, checkins
}

impl NewConditionPhoto {
    /// A photo of one side, by its address.
    pub fn new(kind: impl Into<ConditionPhotoType>, url: impl Into<String>) -> Self {
        Self { url: url.into(), kind: kind.into(), extra: pivot_json::Extra::new() }
    }
}

impl NewConditionCheckin {
    /// A check-in of a vehicle without photos yet.
    pub fn new(vehicle_id: impl Into<String>) -> Self {
        Self {
            vehicle_id: vehicle_id.into(),
            license_plate: None,
            state: None,
            photos: Vec::new(),
            extra: pivot_json::Extra::new(),
        }
    }

    /// Sets the number plate.
    #[must_use]
    pub fn license_plate(mut self, plate: impl Into<String>) -> Self {
        self.license_plate = Some(plate.into());
        self
    }

    /// Sets the state of the plate: two letters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Adds a photo of one side, by its address.
    #[must_use]
    pub fn photo(mut self, kind: impl Into<ConditionPhotoType>, url: impl Into<String>) -> Self {
        self.photos.push(NewConditionPhoto::new(kind, url));
        self
    }
}

impl ConditionCheckinUpdate {
    /// An update without photos yet.
    pub fn new() -> Self {
        Self { user_note: None, photos: Vec::new(), extra: pivot_json::Extra::new() }
    }

    /// Sets what the user says.
    #[must_use]
    pub fn user_note(mut self, note: impl Into<String>) -> Self {
        self.user_note = Some(note.into());
        self
    }

    /// Adds a photo of one side, by its address.
    #[must_use]
    pub fn photo(mut self, kind: impl Into<ConditionPhotoType>, url: impl Into<String>) -> Self {
        self.photos.push(NewConditionPhoto::new(kind, url));
        self
    }
}

impl Default for ConditionCheckinUpdate {
    fn default() -> Self {
        Self::new()
    }
}

fn urls(photos: &[NewConditionPhoto]) -> impl Iterator<Item = &str> {
    photos.iter().map(|photo| photo.url.as_str())
}

impl Body for NewConditionCheckin {
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "vehicleId", &self.vehicle_id);
        check_state(problems, "state", self.state.as_deref());
        check_urls(problems, "photos", urls(&self.photos));
    }
}

impl Body for ConditionCheckinUpdate {
    fn check(&self, problems: &mut ValidationErrors) {
        check_urls(problems, "photos", urls(&self.photos));
    }
}

/// Check-ins by condition.
impl OwnliClient {
    /// Makes a check-in by condition: `POST /api/vehicles/checkin/condition` \[vendor\].
    ///
    /// The call is not repeated, unless its request provably never left.
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
    pub fn create_condition_checkin(&self, checkin: &NewConditionCheckin) -> Call<ConditionCheckin> {
        self.call(with_body(RequestParts::new(operations::CreateConditionCheckin::ENDPOINT), checkin))
    }

    /// Changes a check-in by condition, which puts it back to [`Pending`](CheckinStatus::Pending):
    /// `PUT /api/vehicles/checkin/condition/{id}` \[vendor\].
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
    pub fn update_condition_checkin(
        &self,
        id: impl Into<String>,
        update: &ConditionCheckinUpdate,
    ) -> Call<ConditionCheckin> {
        let parts = RequestParts::new(operations::UpdateConditionCheckin::ENDPOINT).path("id", id);
        self.call(with_body(parts, update))
    }

    /// A check-in by condition: `GET /api/vehicles/checkin/condition/{id}` \[vendor\].
    ///
    /// 404: [`ConditionCheckinNotFound`](crate::ErrorCode::ConditionCheckinNotFound) \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// println!("{:?}", ownli.condition_checkin("XT_C1").send().await?.status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn condition_checkin(&self, id: impl Into<String>) -> Call<ConditionCheckin> {
        self.call(Ok(RequestParts::new(operations::GetConditionCheckin::ENDPOINT).path("id", id)))
    }

    /// All check-ins by condition of a vehicle: `GET /api/vehicles/{vehicleId}/checkins/condition` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.vehicle_condition_checkins("XT_VEH1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vehicle_condition_checkins(&self, vehicle_id: impl Into<String>) -> Call<Vec<ConditionCheckin>> {
        self.whole_list(RequestParts::new(operations::VehicleConditionCheckins::ENDPOINT).path("vehicleId", vehicle_id))
    }

    /// The partner's check-ins by condition: `GET /api/checkins/condition` \[vendor\]. Needs an admin token \[guess\].
    /// [`List::query`] takes a [`CheckinFilter`](super::CheckinFilter).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.condition_checkins().try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn condition_checkins(&self) -> Pager<ConditionCheckin> {
        self.pages(operations::ConditionCheckins::ENDPOINT, |response| framed_list(&response, &frame("checkins")))
    }
}
