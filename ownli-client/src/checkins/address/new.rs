//! The request bodies of address check-ins.

use pivot_json::{OptionalVec, ValidationErrors};
use pivot_json_derive::JsonObject;

use super::{AddressDocumentType, AddressPhotoType, AddressType, CheckinAddress, ProofDocumentType};
use crate::call::{Body, check_state, need};
use crate::checkins::Degrees;
use crate::checkins::photo::{check_place, check_urls};

/// The content of an address check-in to be created or updated.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewAddressCheckin {
    /// Whose address it is, as `User::id` has it.
    #[json(rename = "userId")]
    pub user_id: String,
    /// The kind of document that proves the address.
    #[json(rename = "documentType")]
    pub document_type: ProofDocumentType,
    /// The latitude of the place where the check-in is made, in degrees.
    pub latitude: Degrees,
    /// The longitude of the place where the check-in is made, in degrees.
    pub longitude: Degrees,
    /// The kind of home.
    #[json(rename = "addressType")]
    pub address_type: Option<AddressType>,
    /// The address to be proved.
    pub address: Option<CheckinAddress>,
    /// Photos of the address.
    pub photos: OptionalVec<NewAddressPhoto>,
    /// What proves the address; `document_type` says what it is.
    pub documents: OptionalVec<NewAddressDocument>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A photo to be added to a check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewAddressPhoto {
    /// The URL of the file, which [`upload_photo`](crate::OwnliClient::upload_photo) returns as `photoUrl`.
    pub url: String,
    /// What the photo shows.
    #[json(rename = "type")]
    pub kind: AddressPhotoType,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A document to be added to a check-in.
///
/// Source: \[vendor\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct NewAddressDocument {
    /// The URL of the file, which [`upload_file`](crate::OwnliClient::upload_file) returns as `fileUrl`.
    pub url: String,
    /// How the document was captured.
    #[json(rename = "type")]
    pub kind: AddressDocumentType,
    /// The position among the documents. Whether it is counted from 0 or 1 is not documented.
    pub ordinal: Option<i32>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

impl NewAddressCheckin {
    /// A check-in of a user, made at this place (in degrees), without documents yet.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        document_type: impl Into<ProofDocumentType>,
        latitude: impl Into<Degrees>,
        longitude: impl Into<Degrees>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            document_type: document_type.into(),
            latitude: latitude.into(),
            longitude: longitude.into(),
            address_type: None,
            address: None,
            photos: OptionalVec::new(),
            documents: OptionalVec::new(),
            extra: pivot_json::Extra::new(),
        }
    }

    /// Sets the address and the kind of home.
    #[must_use]
    #[inline]
    pub fn address(mut self, kind: impl Into<AddressType>, address: CheckinAddress) -> Self {
        (self.address_type, self.address) = (Some(kind.into()), Some(address));
        self
    }

    /// Adds a photo by its URL.
    #[must_use]
    #[inline]
    pub fn photo(mut self, kind: impl Into<AddressPhotoType>, url: impl Into<String>) -> Self {
        self.photos.push(NewAddressPhoto { url: url.into(), kind: kind.into(), extra: pivot_json::Extra::new() });
        self
    }

    /// Adds a document by its URL. For its position, see [`NewAddressDocument::ordinal`].
    #[must_use]
    #[inline]
    pub fn document(mut self, kind: impl Into<AddressDocumentType>, url: impl Into<String>) -> Self {
        let (url, kind, extra) = (url.into(), kind.into(), pivot_json::Extra::new());
        self.documents.push(NewAddressDocument { url, kind, ordinal: None, extra });
        self
    }
}

impl Body for NewAddressCheckin {
    #[inline]
    fn check(&self, problems: &mut ValidationErrors) {
        need(problems, "userId", &self.user_id);
        check_place(problems, Some(&self.latitude), Some(&self.longitude));
        if let Some(address) = &self.address {
            check_state(problems, "address.state", address.state.as_deref());
            let mut inside = ValidationErrors::new();
            check_place(&mut inside, address.latitude.as_ref(), address.longitude.as_ref());
            for problem in &inside {
                problems.add(format!("address.{}", problem.path()), problem.message());
            }
        }
        if !self.photos.is_empty() {
            check_urls(problems, "photos", self.photos.iter().map(|photo| photo.url.as_str()));
        }
        if !self.documents.is_empty() {
            check_urls(problems, "documents", self.documents.iter().map(|document| document.url.as_str()));
        }
    }
}
