//! Address check-ins, which prove where a user lives ("proof of address" or "garaging" in the vendor's terms).

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec};
use pivot_json_derive::JsonObject;

use super::{CheckinStatus, ConditionPhotoType, Degrees};
use crate::call::{frame, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::page;
use crate::operations;

mod new;

pub use new::{NewAddressCheckin, NewAddressDocument, NewAddressPhoto};

pivot_json::open_enum! {
    /// The kind of document that proves an address.
    ///
    /// Source: \[vendor\]; \[guess\] for `Invalid`.
    pub enum ProofDocumentType {
        /// A utility bill, such as for water or electricity.
        UtilityBill = "UtilityBill",
        /// A pay slip.
        Paycheck = "Paycheck",
        /// A statement of a financial institution.
        FinancialStatement = "FinancialStatement",
        /// A deed by which a home was bought.
        SaleDeed = "SaleDeed",
        /// A contract by which a home is rented.
        LeaseAgreement = "LeaseAgreement",
        /// A bill for a phone at the address.
        PhoneBill = "PhoneBill",
        /// The vendor's marker for an invalid value; not to be sent.
        Invalid = "Invalid",
    }
}

pivot_json::open_enum! {
    /// The kind of home at an address.
    ///
    /// Source: \[vendor\]; \[guess\] for `Invalid`.
    pub enum AddressType {
        /// A detached house.
        StandaloneHome = "StandaloneHome",
        /// A rented home within a building of several.
        Apartment = "Apartment",
        /// A home that is owned, within a building of several.
        Condominium = "Condominium",
        /// One half of a two-family house.
        Duplex = "Duplex",
        /// Any other kind.
        Other = "Other",
        /// The vendor's marker for an invalid value; not to be sent.
        Invalid = "Invalid",
    }
}

pivot_json::open_enum! {
    /// What a photo of an address shows.
    ///
    /// Source: \[vendor\]; \[guess\] for `Invalid`.
    pub enum AddressPhotoType {
        /// The front of the building.
        FrontView = "FrontView",
        /// Another view of the building.
        AlternateView = "AlternateView",
        /// The vendor's marker for an invalid value; not to be sent.
        Invalid = "Invalid",
    }
}

pivot_json::open_enum! {
    /// How a document was captured.
    ///
    /// Source: \[vendor\] for the values; \[guess\] for their meaning.
    pub enum AddressDocumentType {
        /// A file.
        Document = "DOCUMENT",
        /// An existing picture.
        Gallery = "GALLERY",
        /// A picture taken for the check-in.
        Camera = "CAMERA",
        /// The vendor's marker for an invalid value; not to be sent.
        Invalid = "INVALID",
    }
}

/// An address check-in.
///
/// Not all of the response is documented:
///
/// | fields | source |
/// |---|---|
/// | `id`, `userNote`, `adminNote`, `checkedInAt`, `checkInStatus`, `updated`, `address` up to `country` | \[vendor\] |
/// | that there are a document type, insights, documents, photos, a latitude and a longitude | \[vendor\] |
/// | the names of those | \[guess\], from the request |
/// | `license`, `fraud`, and `photoUrl` of a photo | \[guess\]: the page for creating shows a condition check-in as the response, a slip |
/// | `userId`, `addressType` | \[guess\]: the page for updating shows the request as the response, a slip |
///
/// All fields are optional and read in any of these forms. Fields of other names are in `extra`.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct AddressCheckin {
    /// The id of the check-in, opaque text. `None` in the response to an update, if that is as documented.
    pub id: Option<String>,
    /// Whose address it is, as `User::id` has it. `None` unless the response has the form of the request.
    #[json(rename = "userId")]
    pub user_id: Option<String>,
    /// The licence plate, if the response has the form of a condition check-in.
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
    /// The address to be proved.
    pub address: Option<CheckinAddress>,
    /// The kind of home.
    #[json(rename = "addressType")]
    pub address_type: Option<AddressType>,
    /// The kind of document that proves the address.
    #[json(rename = "documentType")]
    pub document_type: Option<ProofDocumentType>,
    /// What Ownli extracted from the document.
    pub insights: Option<Insights>,
    /// What proves the address, and the files of it.
    pub documents: OptionalVec<AddressDocument>,
    /// Pictures of the place.
    pub photos: OptionalVec<AddressPhoto>,
    /// The latitude of the place where the check-in was made, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where the check-in was made, in degrees.
    pub longitude: Option<Degrees>,
    /// Whether Ownli marked the check-in as fraud.
    pub fraud: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The address of a check-in, in requests and responses.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct CheckinAddress {
    /// Street and house number.
    #[json(rename = "addressLine1")]
    pub address_line1: Option<String>,
    /// The city, by its name.
    pub city: Option<String>,
    /// The state, as a two-letter code.
    pub state: Option<String>,
    /// The country: `US`.
    pub country: Option<String>,
    /// The ZIP code.
    pub zip: Option<String>,
    /// The latitude of the address, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the address, in degrees.
    pub longitude: Option<Degrees>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// What Ownli extracted from a document.
///
/// Source: \[vendor\] for the content; \[guess\] for the names of the fields.
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Insights {
    /// The first name on the document.
    #[json(rename = "firstName")]
    pub first_name: Option<String>,
    /// The last name on the document.
    #[json(rename = "lastName")]
    pub last_name: Option<String>,
    /// The address on the document, as a text or an object.
    pub address: Option<pivot_json::RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A document in a response.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct AddressDocument {
    /// The URL of the file.
    pub url: Option<String>,
    /// How the document was captured.
    #[json(rename = "type")]
    pub kind: Option<AddressDocumentType>,
    /// The position among the documents.
    pub ordinal: Option<i32>,
    /// The latitude of the place where it was captured, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where it was captured, in degrees.
    pub longitude: Option<Degrees>,
    /// Whether the reviewers marked it as unusable.
    ///
    /// Source: \[vendor\] that there is such a mark; \[guess\] for its name, from the photos of a condition
    /// check-in.
    #[json(rename = "markedInvalidByReview")]
    pub marked_invalid: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A photo in a response.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct AddressPhoto {
    /// The URL of the file.
    #[json(alias = "photoUrl")]
    pub url: Option<String>,
    /// What the photo shows.
    #[json(rename = "type")]
    pub kind: Option<AddressPhotoType>,
    /// The latitude of the place where it was taken, in degrees.
    pub latitude: Option<Degrees>,
    /// The longitude of the place where it was taken, in degrees.
    pub longitude: Option<Degrees>,
    /// Whether the reviewers marked it as unusable.
    ///
    /// Source: \[vendor\] that there is such a mark; \[guess\] for its name, from the photos of a condition
    /// check-in.
    #[json(rename = "markedInvalidByReview")]
    pub marked_invalid: Option<bool>,
    /// Whether it shows damage, if the response has the form of a condition check-in.
    #[json(rename = "damageDetected")]
    pub damage_detected: Option<bool>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

page! {
    /// A page of address check-ins.
    ///
    /// Source: \[vendor\].
    AddressCheckinPage, AddressCheckin, checkins
}

impl AddressPhoto {
    /// The side of the vehicle that the photo shows, if the response has the form of a condition check-in. `None`
    /// otherwise.
    #[inline]
    pub fn side(&self) -> Option<ConditionPhotoType> {
        let kind = self.kind.as_ref().filter(|kind| !kind.is_known())?;
        Some(ConditionPhotoType::from(kind.as_str()))
    }
}

impl CheckinAddress {
    /// An address with only the country set, to `US`.
    #[inline]
    pub fn new() -> Self {
        Self { country: Some("US".to_owned()), ..Self::default() }
    }

    /// Sets the street and house number, the city, the state as a two-letter code, and the ZIP code.
    #[must_use]
    #[inline]
    pub fn lines(
        mut self,
        street: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        zip: impl Into<String>,
    ) -> Self {
        (self.address_line1, self.city) = (Some(street.into()), Some(city.into()));
        (self.state, self.zip) = (Some(state.into()), Some(zip.into()));
        self
    }

    /// Sets the latitude and longitude of the address, in degrees.
    #[must_use]
    #[inline]
    pub fn place(mut self, latitude: impl Into<Degrees>, longitude: impl Into<Degrees>) -> Self {
        (self.latitude, self.longitude) = (Some(latitude.into()), Some(longitude.into()));
        self
    }
}

/// Address check-ins.
impl OwnliClient {
    /// Creates an address check-in: `POST /api/users/checkin/proof-of-address`. Not retried, unless the request
    /// provably never reached Ownli.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if a required
    /// value is empty or invalid.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, bill: String) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::{AddressDocumentType, NewAddressCheckin, ProofDocumentType};
    ///
    /// let new = NewAddressCheckin::new("XT_USR1", ProofDocumentType::UtilityBill, 37.79, -122.39)
    ///     .document(AddressDocumentType::Camera, bill);
    /// let checkin = ownli.create_address_checkin(&new).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_address_checkin(&self, checkin: &NewAddressCheckin) -> Call<AddressCheckin> {
        self.call(with_body(RequestParts::new(operations::CreateAddressCheckin::ENDPOINT), checkin))
    }

    /// Replaces the content of an address check-in, which returns it to [`Pending`](CheckinStatus::Pending): `PUT
    /// /api/users/checkin/proof-of-address/{id}`. The body is the same as for creating one.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient, bill: String) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::{AddressDocumentType, NewAddressCheckin, ProofDocumentType};
    ///
    /// let better = NewAddressCheckin::new("XT_USR1", ProofDocumentType::PhoneBill, 37.79, -122.39)
    ///     .document(AddressDocumentType::Document, bill);
    /// ownli.update_address_checkin("XT_C1", &better).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_address_checkin(&self, id: impl Into<String>, checkin: &NewAddressCheckin) -> Call<AddressCheckin> {
        let parts = RequestParts::new(operations::UpdateAddressCheckin::ENDPOINT).path("id", id);
        self.call(with_body(parts, checkin))
    }

    /// Gets an address check-in by its id: `GET /api/users/checkin/proof-of-address/{id}`.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// println!("{:?}", ownli.address_checkin("XT_C1").send().await?.insights);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn address_checkin(&self, id: impl Into<String>) -> Call<AddressCheckin> {
        self.call(Ok(RequestParts::new(operations::GetAddressCheckin::ENDPOINT).path("id", id)))
    }

    /// Gets all address check-ins of a user: `GET /api/users/{userId}/checkins/proof-of-address`. The response is not
    /// paged.
    ///
    /// Source: \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.user_address_checkins("XT_USR1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_address_checkins(&self, user_id: impl Into<String>) -> Call<Vec<AddressCheckin>> {
        self.whole_list(RequestParts::new(operations::ListUserAddressCheckins::ENDPOINT).path("userId", user_id))
    }

    /// Lists the address check-ins of all of the partner's users: `GET /api/checkins/proof-of-address`.
    /// [`Pager::filter`] takes an [`AddressCheckinFilter`](super::AddressCheckinFilter). Needs a token of the scope
    /// `admin`.
    ///
    /// Source: \[vendor\]; \[guess\] for the scope.
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::AddressCheckinFilter;
    ///
    /// let frauds = ownli.address_checkins().filter(AddressCheckinFilter::new().fraud(true)).try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn address_checkins(&self) -> Pager<AddressCheckin> {
        self.pages(operations::ListAddressCheckins::ENDPOINT, |response| framed_list(&response, &frame("checkins")))
    }
}
