//! Check-ins that prove an address: what Ownli calls proof of address, or garaging.

use pivot_core::pagination::{Pager, framed_list};
use pivot_core::{Call, Operation, RequestParts};
use pivot_json::{Lenient, OptionalVec};

use super::{CheckinStatus, ConditionPhotoType, Degrees};
use crate::call::{frame, with_body};
use crate::client::OwnliClient;
use crate::dates::UtcMillis;
use crate::filter::page;
use crate::operations;

mod new;

pub use new::{NewAddressCheckin, NewAddressDocument, NewAddressPhoto};

pivot_json::open_enum! {
    /// What kind of document proves an address \[vendor\].
    pub enum ProofDocumentType {
        /// A bill for water, power or the like.
        UtilityBill = "UtilityBill",
        /// A pay slip.
        Paycheck = "Paycheck",
        /// A bank's or an insurer's statement.
        FinancialStatement = "FinancialStatement",
        /// The deed of a sale.
        SaleDeed = "SaleDeed",
        /// A lease.
        LeaseAgreement = "LeaseAgreement",
        /// A bill for a phone.
        PhoneBill = "PhoneBill",
        /// None of them: the vendor's own mark, and nothing to send \[guess\].
        Invalid = "Invalid",
    }
}

pivot_json::open_enum! {
    /// What kind of home an address is \[vendor\].
    pub enum AddressType {
        /// A house by itself.
        StandaloneHome = "StandaloneHome",
        /// An apartment.
        Apartment = "Apartment",
        /// A condominium.
        Condominium = "Condominium",
        /// One half of a house for two.
        Duplex = "Duplex",
        /// Something else.
        Other = "Other",
        /// None of them: the vendor's own mark, and nothing to send \[guess\].
        Invalid = "Invalid",
    }
}

pivot_json::open_enum! {
    /// What a photo of an address shows \[vendor\].
    pub enum AddressPhotoType {
        /// The front.
        FrontView = "FrontView",
        /// Another view.
        AlternateView = "AlternateView",
        /// None of them: the vendor's own mark, and nothing to send \[guess\].
        Invalid = "Invalid",
    }
}

pivot_json::open_enum! {
    /// Where the picture of a document comes from \[vendor\]; what the values mean: \[guess\].
    pub enum AddressDocumentType {
        /// A file.
        Document = "DOCUMENT",
        /// A picture that was there already.
        Gallery = "GALLERY",
        /// A picture that was taken for this.
        Camera = "CAMERA",
        /// None of them: the vendor's own mark, and nothing to send \[guess\].
        Invalid = "INVALID",
    }
}

pivot_json::object! {
    /// A check-in that proves an address.
    ///
    /// What is known of an answer, and on what it rests:
    ///
    /// | fields | rests on |
    /// |---|---|
    /// | `id`, `userNote`, `adminNote`, `checkedInAt`, `checkInStatus`, `updated`, `address` up to `country` | \[vendor\] |
    /// | that there are a document type, insights, documents, photos, a latitude and a longitude | \[vendor\] |
    /// | what those are called | cut; the names here are \[guess\], from the request |
    /// | `license`, `fraud`, and a photo's `photoUrl` | the page on creating shows a condition check-in as its answer: a slip \[guess\] |
    /// | `userId`, `addressType` | the page on updating shows its request as its answer: a slip \[guess\] |
    ///
    /// All of it is optional and read in whatever of these forms it comes; what has another name is in `extra`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddressCheckin {
        /// The check-in's id: opaque text. Absent from an update's answer, if that is as its page shows it.
        pub id: Option<String>,
        /// The user's id.
        pub user_id: Option<String> => "userId",
        /// A number plate, if the answer is a condition check-in's.
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
        /// The address that is to be proved.
        pub address: Option<CheckinAddress>,
        /// What kind of home it is.
        pub address_type: Option<AddressType> => "addressType",
        /// What kind of document proves it.
        pub document_type: Option<ProofDocumentType> => "documentType",
        /// What Ownli has read in the document.
        pub insights: Option<Insights>,
        /// The documents.
        pub documents: OptionalVec<AddressDocument>,
        /// The photos.
        pub photos: OptionalVec<AddressPhoto>,
        /// Where the check-in was made: the latitude.
        pub latitude: Option<Degrees>,
        /// Where the check-in was made: the longitude.
        pub longitude: Option<Degrees>,
        /// Whether Ownli takes it for a fraud.
        pub fraud: Option<bool>,
    }

    /// The address of a check-in \[vendor\], both in requests and in answers.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CheckinAddress {
        /// Street and house number.
        pub address_line1: Option<String> => "addressLine1",
        /// Town or city.
        pub city: Option<String>,
        /// State: two letters.
        pub state: Option<String>,
        /// Country: `US`.
        pub country: Option<String>,
        /// ZIP code.
        pub zip: Option<String>,
        /// The latitude.
        pub latitude: Option<Degrees>,
        /// The longitude.
        pub longitude: Option<Degrees>,
    }

    /// What Ownli has read in a document. That it holds these three: \[vendor\]; what they are called: cut, \[guess\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Insights {
        /// The first name on the document.
        pub first_name: Option<String> => "firstName",
        /// The last name on the document.
        pub last_name: Option<String> => "lastName",
        /// The address on the document: one text, or an object.
        pub address: Option<pivot_json::RawJson>,
    }

    /// A document of a check-in, as Ownli gives it \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddressDocument {
        /// The address of the file.
        pub url: Option<String>,
        /// Where it comes from.
        pub kind: Option<AddressDocumentType> => "type",
        /// Its place among the documents.
        pub ordinal: Option<i32>,
        /// Where it was taken: the latitude.
        pub latitude: Option<Degrees>,
        /// Where it was taken: the longitude.
        pub longitude: Option<Degrees>,
        /// Whether the review could not use it. That there is such a mark: \[vendor\]; what it is called: \[guess\], from the
        /// photos of a condition check-in.
        pub marked_invalid: Option<bool> => "markedInvalidByReview",
    }

    /// A photo of a check-in, as Ownli gives it \[vendor\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddressPhoto {
        /// The address of the file.
        pub url: Option<String> => "url" | "photoUrl",
        /// What it shows.
        pub kind: Option<AddressPhotoType> => "type",
        /// Where it was taken: the latitude.
        pub latitude: Option<Degrees>,
        /// Where it was taken: the longitude.
        pub longitude: Option<Degrees>,
        /// Whether the review could not use it. That there is such a mark: \[vendor\]; what it is called: \[guess\], from the
        /// photos of a condition check-in.
        pub marked_invalid: Option<bool> => "markedInvalidByReview",
        /// Whether it shows a damage, if the answer is a condition check-in's.
        pub damage_detected: Option<bool> => "damageDetected",
    }
}

page! {
    /// A page of check-ins that prove an address \[vendor\].
    AddressCheckinPage, AddressCheckin, checkins
}

impl AddressPhoto {
    /// What the photo shows of a vehicle, if the answer is a condition check-in's.
    pub fn side(&self) -> Option<ConditionPhotoType> {
        let kind = self.kind.as_ref().filter(|kind| !kind.is_known())?;
        Some(ConditionPhotoType::from(kind.as_str()))
    }
}

impl CheckinAddress {
    /// An address with nothing in it yet but the country, `US`.
    pub fn new() -> Self {
        Self { country: Some("US".to_owned()), ..Self::default() }
    }

    /// Sets street and number, city, state and postal code.
    #[must_use]
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

    /// Sets where the address is.
    #[must_use]
    pub fn place(mut self, latitude: impl Into<Degrees>, longitude: impl Into<Degrees>) -> Self {
        (self.latitude, self.longitude) = (Some(latitude.into()), Some(longitude.into()));
        self
    }
}

/// Check-ins that prove an address.
impl OwnliClient {
    /// Makes a check-in that proves an address: `POST /api/users/checkin/proof-of-address` \[vendor\].
    ///
    /// The call is not repeated, unless its request provably never left.
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
    pub fn create_address_checkin(&self, checkin: &NewAddressCheckin) -> Call<AddressCheckin> {
        self.call(with_body(RequestParts::new(operations::CreateAddressCheckin::ENDPOINT), checkin))
    }

    /// Changes a check-in that proves an address, which puts it back to [`Pending`](CheckinStatus::Pending):
    /// `PUT /api/users/checkin/proof-of-address/{id}` \[vendor\]. The body is that of a new one.
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
    pub fn update_address_checkin(&self, id: impl Into<String>, checkin: &NewAddressCheckin) -> Call<AddressCheckin> {
        let parts = RequestParts::new(operations::UpdateAddressCheckin::ENDPOINT).path("id", id);
        self.call(with_body(parts, checkin))
    }

    /// A check-in that proves an address: `GET /api/users/checkin/proof-of-address/{id}` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// println!("{:?}", ownli.address_checkin("XT_C1").send().await?.insights);
    /// # Ok(())
    /// # }
    /// ```
    pub fn address_checkin(&self, id: impl Into<String>) -> Call<AddressCheckin> {
        self.call(Ok(RequestParts::new(operations::GetAddressCheckin::ENDPOINT).path("id", id)))
    }

    /// All check-ins of a user that prove an address: `GET /api/users/{userId}/checkins/proof-of-address` \[vendor\].
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// let checkins = ownli.user_address_checkins("XT_USR1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_address_checkins(&self, user_id: impl Into<String>) -> Call<Vec<AddressCheckin>> {
        self.whole_list(RequestParts::new(operations::UserAddressCheckins::ENDPOINT).path("userId", user_id))
    }

    /// The partner's check-ins that prove an address: `GET /api/checkins/proof-of-address` \[vendor\]. Needs an admin token
    /// \[guess\]. [`List::query`] takes an [`AddressCheckinFilter`](super::AddressCheckinFilter).
    ///
    /// ```no_run
    /// # async fn f(ownli: ownli_client::OwnliClient) -> Result<(), ownli_client::Error> {
    /// use ownli_client::checkins::AddressCheckinFilter;
    ///
    /// let frauds = ownli.address_checkins().filter(AddressCheckinFilter::new().fraud(true)).try_collect_max(1000).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn address_checkins(&self) -> Pager<AddressCheckin> {
        self.pages(operations::AddressCheckins::ENDPOINT, |response| framed_list(&response, &frame("checkins")))
    }
}
