// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `rel`, relations: contacts, organisations, addresses: 30 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{Number, SecretText, Timestamp};

pub use super::Rel;

/// The operations.
impl Rel {
    /// List contacts. Returns a list of [`Contact`], page by page.
    ///
    /// `GET /rel/contacts` \[doc: "Get list of contacts"\]. A list, paged by a cursor \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let contacts = afosto.rel().list_contacts().page_size(100).try_collect_max(1_000).await?;
    /// for contact in contacts {
    ///     println!("{:?} {:?}", contact.given_name, contact.family_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_contacts(&self) -> Pager<operations::ListContacts> {
        Pager::new(Request::new(&self.client, operations::ListContacts::ENDPOINT))
    }

    /// Upsert contact. Returns [`Contact`].
    ///
    /// Creates the contact or updates the one with the same e-mail address. Only the primary entries are written; one that changes moves to the secondary list \[doc\].
    ///
    /// `PUT /rel/contacts` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::rel::ContactUpdate;
    ///
    /// let body = ContactUpdate { email: Some("ada@shop.example".to_owned()), given_name: Some("Ada".to_owned()), ..ContactUpdate::default() };
    /// let contact = afosto.rel().upsert_contact(&body).send().await?;
    /// println!("{:?}", contact.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upsert_contact(&self, body: &ContactUpdate) -> Call<operations::UpsertContact> {
        Call::new(Request::new(&self.client, operations::UpsertContact::ENDPOINT).json(body))
    }

    /// Search contacts. Returns a list of [`Contact`].
    ///
    /// Searches by ids or by e-mail addresses \[doc\].
    ///
    /// `POST /rel/contacts` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_contacts(&self, body: &Search) -> Call<operations::SearchContacts> {
        Call::new(Request::new(&self.client, operations::SearchContacts::ENDPOINT).json(body))
    }

    /// Get contact. Returns [`Contact`].
    ///
    /// `GET /rel/contacts/{id}` \[doc: "View a single contact"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let contact = afosto.rel().get_contact("contact").send().await?;
    /// println!("{:?}", contact.email);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_contact(&self, id: &str) -> Call<operations::GetContact> {
        Call::new(Request::new(&self.client, operations::GetContact::ENDPOINT).path("id", id))
    }

    /// Delete contact. Returns nothing.
    ///
    /// `DELETE /rel/contacts/{id}` \[doc\].
    #[inline]
    pub fn delete_contact(&self, id: &str) -> Call<operations::DeleteContact> {
        Call::new(Request::new(&self.client, operations::DeleteContact::ENDPOINT).path("id", id))
    }

    /// List contact versions. Returns a list of [`Version`].
    ///
    /// `GET /rel/contacts/{id}/versions` \[doc: "View a list of versions for a a single contact"\].
    #[doc(alias = "ViewContactVersions")]
    #[inline]
    pub fn list_contact_versions(&self, id: &str) -> Call<operations::ListContactVersions> {
        Call::new(Request::new(&self.client, operations::ListContactVersions::ENDPOINT).path("id", id))
    }

    /// Create address. Returns [`Address`].
    ///
    /// `POST /rel/addresses` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::rel::AddressModel;
    ///
    /// let body = AddressModel {
    ///     country_code: Some("NL".to_owned()),
    ///     locality: Some("Groningen".to_owned()),
    ///     postal_code: Some("9711 AA".to_owned()),
    ///     address_line_1: Some("Grote Markt 1".to_owned()),
    ///     ..AddressModel::default()
    /// };
    /// let address = afosto.rel().create_address(&body).send().await?;
    /// println!("{:?}", address.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_address(&self, body: &AddressModel) -> Call<operations::CreateAddress> {
        Call::new(Request::new(&self.client, operations::CreateAddress::ENDPOINT).json(body))
    }

    /// Get address. Returns [`Address`].
    ///
    /// `GET /rel/addresses/{id}` \[doc: "View a single address"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let address = afosto.rel().get_address("address").send().await?;
    /// println!("{:?} {:?}", address.postal_code, address.locality);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ViewAddress")]
    #[inline]
    pub fn get_address(&self, id: &str) -> Call<operations::GetAddress> {
        Call::new(Request::new(&self.client, operations::GetAddress::ENDPOINT).path("id", id))
    }

    /// Search addresses. Returns a list of [`Address`].
    ///
    /// `POST /rel/search/address` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_addresses(&self, body: &AddressSearch) -> Call<operations::SearchAddresses> {
        Call::new(Request::new(&self.client, operations::SearchAddresses::ENDPOINT).json(body))
    }

    /// Search phone numbers. Returns a list of [`PhoneNumber`].
    ///
    /// `POST /rel/search/phonenumbers` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_phone_numbers(&self, body: &PhoneNumberSearch) -> Call<operations::SearchPhoneNumbers> {
        Call::new(Request::new(&self.client, operations::SearchPhoneNumbers::ENDPOINT).json(body))
    }

    /// Search organisations. Returns a list of [`Organisation`].
    ///
    /// `POST /rel/search/organisations` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_organisations(&self, body: &OrganisationSearch) -> Call<operations::SearchOrganisations> {
        Call::new(Request::new(&self.client, operations::SearchOrganisations::ENDPOINT).json(body))
    }

    /// Get address geocode. Returns [`GeoLocation`].
    ///
    /// Gives latitude and longitude \[doc\].
    ///
    /// `GET /rel/addresses/{id}/geocode` \[doc\].
    #[inline]
    pub fn get_address_geocode(&self, id: &str) -> Call<operations::GetAddressGeocode> {
        Call::new(Request::new(&self.client, operations::GetAddressGeocode::ENDPOINT).path("id", id))
    }

    /// Get geocode. Returns [`GeoLocation`].
    ///
    /// Gives the latitude and longitude of an address \[doc\].
    ///
    /// `POST /rel/geocode` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn get_geocode(&self, body: &GeocodeRequest) -> Call<operations::GetGeocode> {
        Call::new(Request::new(&self.client, operations::GetGeocode::ENDPOINT).json(body))
    }

    /// Get required address fields. Returns [`FieldList`].
    ///
    /// `GET /rel/options/addresses` \[doc: "Get required fiels for an address based on country"\].
    #[inline]
    pub fn get_required_address_fields(&self) -> Call<operations::GetRequiredAddressFields> {
        Call::new(Request::new(&self.client, operations::GetRequiredAddressFields::ENDPOINT))
    }

    /// Start address search session. Returns [`AddressSearchSession`].
    ///
    /// `GET /rel/search/addresses` \[doc\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    #[inline]
    pub fn start_address_search_session(&self) -> Call<operations::StartAddressSearchSession> {
        Call::new(Request::new(&self.client, operations::StartAddressSearchSession::ENDPOINT))
    }

    /// Search address options. Returns [`AddressResults`].
    ///
    /// `POST /rel/search/addresses` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchAddress")]
    #[inline]
    pub fn search_address_options(&self, body: &AddressQuery) -> Call<operations::SearchAddressOptions> {
        Call::new(Request::new(&self.client, operations::SearchAddressOptions::ENDPOINT).json(body))
    }

    /// Create phone number. Returns [`PhoneNumber`].
    ///
    /// `POST /rel/phonenumbers` \[doc: "Create a new phonenumber"\].
    #[inline]
    pub fn create_phone_number(&self, body: &PhoneNumberModel) -> Call<operations::CreatePhoneNumber> {
        Call::new(Request::new(&self.client, operations::CreatePhoneNumber::ENDPOINT).json(body))
    }

    /// Get phone number. Returns [`PhoneNumber`].
    ///
    /// `GET /rel/phonenumbers/{id}` \[doc: "View a single phonenumber"\].
    #[doc(alias = "ViewPhoneNumber")]
    #[inline]
    pub fn get_phone_number(&self, id: &str) -> Call<operations::GetPhoneNumber> {
        Call::new(Request::new(&self.client, operations::GetPhoneNumber::ENDPOINT).path("id", id))
    }

    /// List organisations. Returns a list of [`Organisation`], page by page.
    ///
    /// `GET /rel/organisations` \[doc: "Get list of organisations"\]. A list, paged by a cursor \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let organisations = afosto.rel().list_organisations().try_collect_max(100).await?;
    /// println!("{} organisations", organisations.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_organisations(&self) -> Pager<operations::ListOrganisations> {
        Pager::new(Request::new(&self.client, operations::ListOrganisations::ENDPOINT))
    }

    /// Create organisation. Returns [`Organisation`] and a [task](crate::task::Task).
    ///
    /// `POST /rel/organisations` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::rel::OrganisationUpdateModel;
    ///
    /// let body = OrganisationUpdateModel { name: Some("Example Ltd".to_owned()), ..OrganisationUpdateModel::default() };
    /// let organisation = afosto.rel().create_organisation(&body).send().await?;
    /// println!("{:?}", organisation.value().id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_organisation(&self, body: &OrganisationUpdateModel) -> Call<operations::CreateOrganisation> {
        Call::new(Request::new(&self.client, operations::CreateOrganisation::ENDPOINT).json(body))
    }

    /// Get organisation. Returns [`Organisation`].
    ///
    /// `GET /rel/organisations/{id}` \[doc: "View a single organisation"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let organisation = afosto.rel().get_organisation("organisation").send().await?;
    /// println!("{:?}", organisation.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ViewOrganisation")]
    #[inline]
    pub fn get_organisation(&self, id: &str) -> Call<operations::GetOrganisation> {
        Call::new(Request::new(&self.client, operations::GetOrganisation::ENDPOINT).path("id", id))
    }

    /// Update organisation. Returns [`Organisation`] and a [task](crate::task::Task).
    ///
    /// `PUT /rel/organisations/{id}` \[doc\].
    #[inline]
    pub fn update_organisation(
        &self,
        id: &str,
        body: &OrganisationUpdateModel,
    ) -> Call<operations::UpdateOrganisation> {
        Call::new(Request::new(&self.client, operations::UpdateOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Delete organisation. Returns [`Organisation`].
    ///
    /// `DELETE /rel/organisations/{id}` \[doc\].
    #[inline]
    pub fn delete_organisation(&self, id: &str) -> Call<operations::DeleteOrganisation> {
        Call::new(Request::new(&self.client, operations::DeleteOrganisation::ENDPOINT).path("id", id))
    }

    /// List organisation versions. Returns a list of [`Version`].
    ///
    /// `GET /rel/organisations/{id}/versions` \[doc: "View a list of versions for a a single organisation"\].
    #[doc(alias = "ViewOrganisationVersions")]
    #[inline]
    pub fn list_organisation_versions(&self, id: &str) -> Call<operations::ListOrganisationVersions> {
        Call::new(Request::new(&self.client, operations::ListOrganisationVersions::ENDPOINT).path("id", id))
    }

    /// Create identity. Returns [`SignedTokenResponse`].
    ///
    /// Gives a signed id token \[doc\].
    ///
    /// `POST /rel/identity/create` \[doc\].
    #[inline]
    pub fn create_identity(&self, body: &CreateIdentityRequest) -> Call<operations::CreateIdentity> {
        Call::new(Request::new(&self.client, operations::CreateIdentity::ENDPOINT).json(body))
    }

    /// Check identity exists. Returns nothing.
    ///
    /// Answers 204 where the identity exists \[doc\].
    ///
    /// `POST /rel/identity/exists` \[doc: "Check if the identity exists"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "IdentityExists")]
    #[inline]
    pub fn check_identity_exists(&self, body: &IdentityExistsRequest) -> Call<operations::CheckIdentityExists> {
        Call::new(Request::new(&self.client, operations::CheckIdentityExists::ENDPOINT).json(body))
    }

    /// Authorize identity. Returns [`SignedTokenResponse`].
    ///
    /// Gives a signed id token \[doc\].
    ///
    /// `POST /rel/identity/authorize` \[doc: "Create a new identy or login to an existing one"\].
    #[inline]
    pub fn authorize_identity(&self, body: &CreateIdentityRequest) -> Call<operations::AuthorizeIdentity> {
        Call::new(Request::new(&self.client, operations::AuthorizeIdentity::ENDPOINT).json(body))
    }

    /// Create identity token. Returns [`TokenResponse`].
    ///
    /// The token confirms an identity or resets a password \[doc\].
    ///
    /// `POST /rel/identity/tokens` \[doc\].
    #[doc(alias = "CreateTokenIdentity")]
    #[inline]
    pub fn create_identity_token(&self, body: &CreateTokenRequest) -> Call<operations::CreateIdentityToken> {
        Call::new(Request::new(&self.client, operations::CreateIdentityToken::ENDPOINT).json(body))
    }

    /// Reset password. Returns [`SignedTokenResponse`].
    ///
    /// Takes the token that allows it \[doc\].
    ///
    /// `POST /rel/identity/reset` \[doc\].
    #[doc(alias = "ResetIdentity")]
    #[inline]
    pub fn reset_password(&self, body: &CreateResetRequest) -> Call<operations::ResetPassword> {
        Call::new(Request::new(&self.client, operations::ResetPassword::ENDPOINT).json(body))
    }

    /// Verify identity. Returns [`SignedTokenResponse`].
    ///
    /// Marks the identity as verified \[doc\].
    ///
    /// `POST /rel/identity/verify` \[doc\].
    #[inline]
    pub fn verify_identity(&self, body: &CreateConfirmRequest) -> Call<operations::VerifyIdentity> {
        Call::new(Request::new(&self.client, operations::VerifyIdentity::ENDPOINT).json(body))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Rel::list_contacts`].
    ListContacts("list_contacts"): GET "/rel/contacts" => cursor_list(Contact);
    /// The operation of [`Rel::upsert_contact`].
    UpsertContact("upsert_contact"): PUT "/rel/contacts" => json(Contact);
    /// The operation of [`Rel::search_contacts`].
    SearchContacts("search_contacts"): POST "/rel/contacts" idempotency Safe => json(Vec<Contact>);
    /// The operation of [`Rel::get_contact`].
    GetContact("get_contact"): GET "/rel/contacts/{id}" => json(Contact);
    /// The operation of [`Rel::delete_contact`].
    DeleteContact("delete_contact"): DELETE "/rel/contacts/{id}" => nothing;
    /// The operation of [`Rel::list_contact_versions`].
    ListContactVersions("list_contact_versions"): GET "/rel/contacts/{id}/versions" => json(Vec<Version>);
    /// The operation of [`Rel::create_address`].
    CreateAddress("create_address"): POST "/rel/addresses" => json(Address);
    /// The operation of [`Rel::get_address`].
    GetAddress("get_address"): GET "/rel/addresses/{id}" => json(Address);
    /// The operation of [`Rel::search_addresses`].
    SearchAddresses("search_addresses"): POST "/rel/search/address" idempotency Safe => json(Vec<Address>);
    /// The operation of [`Rel::search_phone_numbers`].
    SearchPhoneNumbers("search_phone_numbers"): POST "/rel/search/phonenumbers" idempotency Safe => json(Vec<PhoneNumber>);
    /// The operation of [`Rel::search_organisations`].
    SearchOrganisations("search_organisations"): POST "/rel/search/organisations" idempotency Safe => json(Vec<Organisation>);
    /// The operation of [`Rel::get_address_geocode`].
    GetAddressGeocode("get_address_geocode"): GET "/rel/addresses/{id}/geocode" => json(GeoLocation);
    /// The operation of [`Rel::get_geocode`].
    GetGeocode("get_geocode"): POST "/rel/geocode" idempotency Safe => json(GeoLocation);
    /// The operation of [`Rel::get_required_address_fields`].
    GetRequiredAddressFields("get_required_address_fields"): GET "/rel/options/addresses" => json(FieldList);
    /// The operation of [`Rel::start_address_search_session`].
    StartAddressSearchSession("start_address_search_session"): GET "/rel/search/addresses" idempotency NonIdempotent => json(AddressSearchSession);
    /// The operation of [`Rel::search_address_options`].
    SearchAddressOptions("search_address_options"): POST "/rel/search/addresses" idempotency Safe => json(AddressResults);
    /// The operation of [`Rel::create_phone_number`].
    CreatePhoneNumber("create_phone_number"): POST "/rel/phonenumbers" => json(PhoneNumber);
    /// The operation of [`Rel::get_phone_number`].
    GetPhoneNumber("get_phone_number"): GET "/rel/phonenumbers/{id}" => json(PhoneNumber);
    /// The operation of [`Rel::list_organisations`].
    ListOrganisations("list_organisations"): GET "/rel/organisations" => cursor_list(Organisation);
    /// The operation of [`Rel::create_organisation`].
    CreateOrganisation("create_organisation"): POST "/rel/organisations" => started(Organisation);
    /// The operation of [`Rel::get_organisation`].
    GetOrganisation("get_organisation"): GET "/rel/organisations/{id}" => json(Organisation);
    /// The operation of [`Rel::update_organisation`].
    UpdateOrganisation("update_organisation"): PUT "/rel/organisations/{id}" => started(Organisation);
    /// The operation of [`Rel::delete_organisation`].
    DeleteOrganisation("delete_organisation"): DELETE "/rel/organisations/{id}" => json(Organisation);
    /// The operation of [`Rel::list_organisation_versions`].
    ListOrganisationVersions("list_organisation_versions"): GET "/rel/organisations/{id}/versions" => json(Vec<Version>);
    /// The operation of [`Rel::create_identity`].
    CreateIdentity("create_identity"): POST "/rel/identity/create" => json(SignedTokenResponse);
    /// The operation of [`Rel::check_identity_exists`].
    CheckIdentityExists("check_identity_exists"): POST "/rel/identity/exists" idempotency Safe => nothing;
    /// The operation of [`Rel::authorize_identity`].
    AuthorizeIdentity("authorize_identity"): POST "/rel/identity/authorize" => json(SignedTokenResponse);
    /// The operation of [`Rel::create_identity_token`].
    CreateIdentityToken("create_identity_token"): POST "/rel/identity/tokens" => json(TokenResponse);
    /// The operation of [`Rel::reset_password`].
    ResetPassword("reset_password"): POST "/rel/identity/reset" => json(SignedTokenResponse);
    /// The operation of [`Rel::verify_identity`].
    VerifyIdentity("verify_identity"): POST "/rel/identity/verify" => json(SignedTokenResponse);
    }
}

impl Call<operations::GetContact> {
    /// Sent as `version` in the query, or not at all without this.
    #[inline]
    pub fn version(self, version: impl Into<String>) -> Self {
        self.set(|request| request.query("version", &version.into()))
    }
}

impl Call<operations::GetRequiredAddressFields> {
    /// Left out, it is the country that the caller's IP address leads to. Sent as `country_code` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn country_code(self, country_code: impl Into<String>) -> Self {
        self.set(|request| request.query("country_code", &country_code.into()))
    }
}

impl Call<operations::StartAddressSearchSession> {
    /// Country, as an ISO 3166 two-letter code. Sent as `country_code` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn country_code(self, country_code: impl Into<String>) -> Self {
        self.set(|request| request.query("country_code", &country_code.into()))
    }

    /// Sent as `session_key` in the query, or not at all without this.
    #[inline]
    pub fn session_key(self, session_key: impl Into<String>) -> Self {
        self.set(|request| request.query("session_key", &session_key.into()))
    }
}

impl Call<operations::GetOrganisation> {
    /// Sent as `version` in the query, or not at all without this.
    #[inline]
    pub fn version(self, version: impl Into<String>) -> Self {
        self.set(|request| request.query("version", &version.into()))
    }
}

impl Call<operations::CreateIdentity> {
    /// With `channel_id` the context that the identity is for. Sent as `client_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
    }

    /// With `client_id` the context that the identity is for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::AuthorizeIdentity> {
    /// With `channel_id` the context that the identity is for. Sent as `client_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
    }

    /// With `client_id` the context that the identity is for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::CreateIdentityToken> {
    /// With `channel_id` the context that the identity is for. Sent as `client_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
    }

    /// With `client_id` the context that the identity is for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::ResetPassword> {
    /// With `channel_id` the context that the identity is for. Sent as `client_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
    }

    /// With `client_id` the context that the identity is for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::VerifyIdentity> {
    /// With `channel_id` the context that the identity is for. Sent as `client_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn client_id(self, client_id: impl Into<String>) -> Self {
        self.set(|request| request.query("client_id", &client_id.into()))
    }

    /// With `client_id` the context that the identity is for. Sent as `channel_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`precision`](AddressResultsOptions::precision).
    ///
    /// Source: \[doc\].
    pub enum AddressResultsOptionsPrecision {
        /// On the wire: `Locality`.
        Locality = "Locality",
        /// On the wire: `Street`.
        Street = "Street",
        /// On the wire: `PostalCode`.
        PostalCode = "PostalCode",
        /// On the wire: `PartialAddress`.
        PartialAddress = "PartialAddress",
        /// On the wire: `Address`.
        Address = "Address",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](AddressSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum AddressSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](AddressSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum AddressSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](Constraint::key).
    ///
    /// Source: \[doc\].
    pub enum ConstraintKey {
        /// On the wire: `id`.
        Id = "id",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](Constraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](CreateTokenRequest::kind).
    ///
    /// Source: \[doc\].
    pub enum CreateTokenRequestType {
        /// On the wire: `reset`.
        Reset = "reset",
        /// On the wire: `confirm`.
        Confirm = "confirm",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OrganisationSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum OrganisationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OrganisationSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum OrganisationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](PhoneNumber::kind).
    ///
    /// Source: \[doc\].
    pub enum PhoneNumberType {
        /// On the wire: `fixed_number`.
        FixedNumber = "fixed_number",
        /// On the wire: `mobile`.
        Mobile = "mobile",
        /// On the wire: `toll-free`.
        TollFree = "toll-free",
        /// On the wire: `premium`.
        Premium = "premium",
        /// On the wire: `shared_cost`.
        SharedCost = "shared_cost",
        /// On the wire: `voip`.
        Voip = "voip",
        /// On the wire: `personal`.
        Personal = "personal",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](PhoneNumberSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum PhoneNumberSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](PhoneNumberSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum PhoneNumberSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::record! {
    /// A postal address.
    ///
    /// Returned by [`create_address`](Rel::create_address), [`get_address`](Rel::get_address), [`search_addresses`](Rel::search_addresses); part of [`AddressList`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelAddress")]
    pub struct Address {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        /// State or province, by name or abbreviation; optional.
        ///
        /// Source: \[doc\].
        pub administrative_area: Option<String> = 2 "administrative_area",
        /// City.
        ///
        /// Source: \[doc\].
        pub locality: Option<String> = 3 "locality",
        /// More about the locality; optional.
        ///
        /// Source: \[doc\].
        pub dependent_locality: Option<String> = 4 "dependent_locality",
        /// The whole code of the place of delivery.
        ///
        /// Source: \[doc\].
        pub postal_code: Option<String> = 5 "postal_code",
        /// For sorting, of mail for example; optional.
        ///
        /// Source: \[doc\].
        pub sorting_code: Option<String> = 6 "sorting_code",
        /// First line of the address, mostly street and house number.
        ///
        /// Source: \[guess\].
        pub address_line_1: Option<String> = 7 "address_line_1",
        /// Optional.
        ///
        /// Source: \[doc\].
        pub address_line_2: Option<String> = 8 "address_line_2",
        /// Street.
        ///
        /// Source: \[guess\].
        pub thoroughfare: Option<String> = 9 "thoroughfare",
        /// House number.
        ///
        /// Source: \[guess\].
        pub premise_number: Option<i64> = 10 "premise_number",
        /// What follows the house number.
        ///
        /// Source: \[guess\].
        pub premise_number_suffix: Option<String> = 11 "premise_number_suffix",
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub organisation: Option<String> = 12 "organisation",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 13 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 14 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 15 "family_name",
        /// Where the address is on the map.
        ///
        /// Source: \[guess\].
        pub geo_location: Option<GeoLocation> = 16 "geo_location",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 17 "created_at",
    }

    /// The main address and others.
    ///
    /// Part of [`Contact`], [`Organisation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelAddressList")]
    pub struct AddressList {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<Address> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<Address> = 1 "secondary",
    }

    /// Body of [`create_address`](Rel::create_address), `POST /rel/addresses`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelAddressModel")]
    pub struct AddressModel {
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        /// State or province, by name or abbreviation; optional.
        ///
        /// Source: \[doc\].
        pub administrative_area: Option<String> = 1 "administrative_area",
        /// City.
        ///
        /// Source: \[doc\].
        pub locality: Option<String> = 2 "locality",
        /// More about the locality; optional.
        ///
        /// Source: \[doc\].
        pub dependent_locality: Option<String> = 3 "dependent_locality",
        /// The whole code of the place of delivery.
        ///
        /// Source: \[doc\].
        pub postal_code: Option<String> = 4 "postal_code",
        /// For sorting, of mail for example; optional.
        ///
        /// Source: \[doc\].
        pub sorting_code: Option<String> = 5 "sorting_code",
        /// First line of the address, mostly street and house number.
        ///
        /// Source: \[guess\].
        pub address_line_1: Option<String> = 6 "address_line_1",
        /// Optional.
        ///
        /// Source: \[doc\].
        pub address_line_2: Option<String> = 7 "address_line_2",
        /// Street.
        ///
        /// Source: \[guess\].
        pub thoroughfare: Option<String> = 8 "thoroughfare",
        /// House number.
        ///
        /// Source: \[guess\].
        pub premise_number: Option<i64> = 9 "premise_number",
        /// What follows the house number.
        ///
        /// Source: \[guess\].
        pub premise_number_suffix: Option<String> = 10 "premise_number_suffix",
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub organisation: Option<String> = 11 "organisation",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 12 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 13 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 14 "family_name",
    }

    /// Body of [`search_address_options`](Rel::search_address_options), `POST /rel/search/addresses`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelAddressQuery")]
    pub struct AddressQuery {
        /// Ties the requests of one address search together; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub session_key: Option<SecretText> = 0 "session_key",
        /// Narrows the search: what an option of the response before gave.
        ///
        /// Source: \[guess\].
        pub context: Option<String> = 1 "context",
        /// What the user has typed of the address so far.
        ///
        /// Source: \[guess\].
        pub query: Option<String> = 2 "query",
    }

    /// Addresses that fit what was typed, or the one that it determines.
    ///
    /// Returned by [`search_address_options`](Rel::search_address_options).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "RelAddressResults")]
    pub struct AddressResults {
        pub options: OptionalVec<AddressResultsOptions> = 0 "options",
        /// Place that the input determines; absent while several fit.
        ///
        /// Source: \[guess\].
        pub result: Option<GeoLocation> = 1 "result",
    }

    /// An address, or a part of one, that fits what was typed.
    ///
    /// Part of [`AddressResults`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelAddressResultsOptions")]
    pub struct AddressResultsOptions {
        /// The address, or a part of it, as a text.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 0 "value",
        /// How much of the address the option determines.
        ///
        /// Source: \[guess\].
        pub precision: Option<AddressResultsOptionsPrecision> = 1 "precision",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 2 "label",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// Narrows the search: what an option of the response before gave.
        ///
        /// Source: \[guess\].
        pub context: Option<String> = 4 "context",
    }

    /// Body of [`search_addresses`](Rel::search_addresses), `POST /rel/search/address`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "RelAddressSearch")]
    pub struct AddressSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<AddressSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](AddressSearch::constraints) in [`AddressSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelAddressSearchConstraint")]
    pub struct AddressSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<AddressSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<AddressSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// A search for an address while the user types.
    ///
    /// Returned by [`start_address_search_session`](Rel::start_address_search_session).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelAddressSearchSession")]
    pub struct AddressSearchSession {
        /// Ties the requests of one address search together; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub session_key: Option<SecretText> = 0 "session_key",
    }

    /// An item of [`constraints`](Search::constraints) in [`Search`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelConstraint")]
    pub struct Constraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ConstraintOperator> = 1 "operator",
        /// Value to compare with.
        ///
        /// Source: \[guess\].
        pub value: OptionalVec<String> = 2 "value",
    }

    /// A person who buys, with addresses, phone numbers and companies.
    ///
    /// Returned by [`list_contacts`](Rel::list_contacts), [`upsert_contact`](Rel::upsert_contact), [`search_contacts`](Rel::search_contacts), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelContact")]
    pub struct Contact {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// State of the record; each change makes a new one.
        ///
        /// Source: \[guess\].
        pub version: Option<String> = 1 "version",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 2 "email",
        /// Whether the person has no account.
        ///
        /// Source: \[guess\].
        pub is_guest: Option<bool> = 3 "is_guest",
        /// For whom the identity is. Default: `default`.
        ///
        /// Source: \[guess\].
        pub audience: Option<String> = 4 "audience",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 5 "tags",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 6 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 7 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 8 "family_name",
        /// Companies for which the person acts.
        ///
        /// Source: \[guess\].
        pub organisations: Option<OrganisationList> = 9 "organisations",
        /// Addresses for invoices.
        ///
        /// Source: \[guess\].
        pub billing: Option<AddressList> = 10 "billing",
        /// Addresses for deliveries.
        ///
        /// Source: \[guess\].
        pub shipping: Option<AddressList> = 11 "shipping",
        /// Phone numbers: the main one and others.
        ///
        /// Source: \[guess\].
        pub phone_numbers: Option<PhoneNumberList> = 12 "phone_numbers",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 13 "metadata",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 16 "deleted_at",
    }

    /// Body of [`upsert_contact`](Rel::upsert_contact), `PUT /rel/contacts`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelContactUpdate")]
    pub struct ContactUpdate {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// Whether the person has no account. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_guest: Option<bool> = 1 "is_guest",
        /// For whom the identity is. Default: `default`.
        ///
        /// Source: \[guess\].
        pub audience: Option<String> = 2 "audience",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 3 "tags",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 4 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 5 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 6 "family_name",
        /// Companies for which the person acts.
        ///
        /// Source: \[guess\].
        pub organisations: Option<ContactUpdateOrganisations> = 7 "organisations",
        /// Addresses for invoices.
        ///
        /// Source: \[guess\].
        pub billing: Option<ContactUpdateBilling> = 8 "billing",
        /// Addresses for deliveries.
        ///
        /// Source: \[guess\].
        pub shipping: Option<ContactUpdateShipping> = 9 "shipping",
        /// Phone numbers: the main one and others.
        ///
        /// Source: \[guess\].
        pub phone_numbers: Option<ContactUpdatePhoneNumbers> = 10 "phone_numbers",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 11 "metadata",
    }

    /// The addresses for invoices, by their ids.
    ///
    /// Part of [`ContactUpdate`], [`OrganisationUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelContactUpdateBilling")]
    pub struct ContactUpdateBilling {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<String> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// The companies for which a person acts.
    ///
    /// Part of [`ContactUpdate`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelContactUpdateOrganisations")]
    pub struct ContactUpdateOrganisations {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<ContactUpdateOrganisationsPrimary> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<ContactUpdateOrganisationsPrimary> = 1 "secondary",
    }

    /// A company as it was at one moment.
    ///
    /// Part of [`ContactUpdateOrganisations`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelContactUpdateOrganisationsPrimary")]
    pub struct ContactUpdateOrganisationsPrimary {
        /// Id of a `rel::Organisation`.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// State of the record; each change makes a new one.
        ///
        /// Source: \[guess\].
        pub version: Option<String> = 1 "version",
    }

    /// The phone numbers, by their ids.
    ///
    /// Part of [`ContactUpdate`], [`OrganisationUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelContactUpdatePhoneNumbers")]
    pub struct ContactUpdatePhoneNumbers {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<String> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// The addresses for deliveries, by their ids.
    ///
    /// Part of [`ContactUpdate`], [`OrganisationUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelContactUpdateShipping")]
    pub struct ContactUpdateShipping {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<String> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Body of [`verify_identity`](Rel::verify_identity), `POST /rel/identity/verify`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelCreateConfirmRequest")]
    pub struct CreateConfirmRequest {
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 0 "token",
    }

    /// Body of [`create_identity`](Rel::create_identity), `POST /rel/identity/create`; [`authorize_identity`](Rel::authorize_identity), `POST /rel/identity/authorize`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelCreateIdentityRequest")]
    pub struct CreateIdentityRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// As the person typed it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub password: Option<SecretText> = 1 "password",
        /// For whom the identity is.
        ///
        /// Source: \[guess\].
        pub audience: Option<String> = 2 "audience",
    }

    /// Body of [`reset_password`](Rel::reset_password), `POST /rel/identity/reset`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelCreateResetRequest")]
    pub struct CreateResetRequest {
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 0 "token",
        /// As the person typed it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub password: Option<SecretText> = 1 "password",
    }

    /// Body of [`create_identity_token`](Rel::create_identity_token), `POST /rel/identity/tokens`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelCreateTokenRequest")]
    pub struct CreateTokenRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// `reset` or `confirm`.
        pub kind: Option<CreateTokenRequestType> = 1 "type",
        /// For whom the identity is.
        ///
        /// Source: \[guess\].
        pub audience: Option<String> = 2 "audience",
    }

    /// The fields that an address of a country has, and those that it must have.
    ///
    /// Returned by [`get_required_address_fields`](Rel::get_required_address_fields).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelFieldList")]
    pub struct FieldList {
        pub required: OptionalVec<String> = 0 "required",
        pub allowed: OptionalVec<String> = 1 "allowed",
        /// The country that was asked about.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 2 "country_code",
    }

    /// A place on the map, with the address that was found there.
    ///
    /// Returned by [`get_address_geocode`](Rel::get_address_geocode), [`get_geocode`](Rel::get_geocode); part of [`Address`], [`AddressResults`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelGeoLocation")]
    pub struct GeoLocation {
        /// Latitude, in degrees.
        ///
        /// Source: \[guess\].
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees.
        ///
        /// Source: \[guess\].
        pub long: Option<Number> = 1 "long",
        /// Area that the place covers.
        ///
        /// Source: \[guess\].
        pub r#box: Option<GeolocationBox> = 2 "box",
        /// Whether the position is that of the house rather than of the street or town.
        ///
        /// Source: \[guess\].
        pub is_precise: Option<bool> = 3 "is_precise",
        /// Postal address.
        ///
        /// Source: \[guess\].
        pub address: Option<GeolocationAddress> = 4 "address",
    }

    /// Body of [`get_geocode`](Rel::get_geocode), `POST /rel/geocode`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelGeocodeRequest")]
    pub struct GeocodeRequest {
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        pub address: Option<String> = 1 "address",
    }

    /// The address that was found at a place.
    ///
    /// Part of [`GeoLocation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelGeolocationAddress")]
    pub struct GeolocationAddress {
        /// House number.
        ///
        /// Source: \[guess\].
        pub premise_number: Option<i64> = 0 "premise_number",
        /// May be null, depending on the API that the answer comes from.
        ///
        /// Source: \[doc\].
        pub premise_number_suffix: Option<String> = 1 "premise_number_suffix",
        /// Street.
        ///
        /// Source: \[guess\].
        pub thoroughfare: Option<String> = 2 "thoroughfare",
        /// As the country writes it.
        ///
        /// Source: \[guess\].
        pub postal_code: Option<String> = 3 "postal_code",
        /// City.
        ///
        /// Source: \[guess\].
        pub locality: Option<String> = 4 "locality",
        /// State or province.
        ///
        /// Source: \[guess\].
        pub administrative_area: Option<String> = 5 "administrative_area",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 6 "country_code",
    }

    /// The area that a place covers, by two corners.
    ///
    /// Part of [`GeoLocation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelGeolocationBox")]
    pub struct GeolocationBox {
        pub north_east: Option<GeolocationBoxNorthEast> = 0 "north_east",
        pub south_west: Option<GeolocationBoxSouthWest> = 1 "south_west",
    }

    /// The north-eastern corner of an area.
    ///
    /// Part of [`GeolocationBox`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelGeolocationBoxNorthEast")]
    pub struct GeolocationBoxNorthEast {
        /// Latitude, in degrees.
        ///
        /// Source: \[guess\].
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees.
        ///
        /// Source: \[guess\].
        pub long: Option<Number> = 1 "long",
    }

    /// The south-western corner of an area.
    ///
    /// Part of [`GeolocationBox`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelGeolocationBoxSouthWest")]
    pub struct GeolocationBoxSouthWest {
        /// Latitude, in degrees.
        ///
        /// Source: \[guess\].
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees.
        ///
        /// Source: \[guess\].
        pub long: Option<Number> = 1 "long",
    }

    /// Body of [`check_identity_exists`](Rel::check_identity_exists), `POST /rel/identity/exists`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelIdentityExistsRequest")]
    pub struct IdentityExistsRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// For whom the identity is.
        ///
        /// Source: \[guess\].
        pub audience: Option<String> = 1 "audience",
    }

    /// A company that buys, with its addresses, VAT numbers and ways to pay.
    ///
    /// Returned by [`search_organisations`](Rel::search_organisations), [`list_organisations`](Rel::list_organisations), [`create_organisation`](Rel::create_organisation), and others; part of [`OrganisationList`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelOrganisation")]
    pub struct Organisation {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// State of the record; each change makes a new one.
        ///
        /// Source: \[guess\].
        pub version: Option<String> = 1 "version",
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub name: Option<String> = 2 "name",
        /// The file of the organisation's logo.
        ///
        /// Source: \[doc\].
        pub file_id: Option<String> = 3 "file_id",
        /// Number at the chamber of commerce.
        ///
        /// Source: \[guess\].
        pub coc_number: Option<String> = 4 "coc_number",
        /// Who looks after it.
        ///
        /// Source: \[guess\].
        pub account_manager: Option<String> = 5 "account_manager",
        /// How the bookkeeping department is reached.
        ///
        /// Source: \[guess\].
        pub administration: Option<OrganisationAdministration> = 6 "administration",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 7 "tags",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 8 "metadata",
        /// VAT numbers, one for each country.
        ///
        /// Source: \[guess\].
        pub registrations: OptionalVec<VatRegistration> = 9 "registrations",
        /// How the company pays and receives invoices.
        ///
        /// Source: \[guess\].
        pub payment_settings: Option<OrganisationPaymentSettings> = 10 "payment_settings",
        /// Phone numbers: the main one and others.
        ///
        /// Source: \[guess\].
        pub phone_numbers: Option<PhoneNumberList> = 11 "phone_numbers",
        /// Addresses for invoices.
        ///
        /// Source: \[guess\].
        pub billing: Option<AddressList> = 12 "billing",
        /// Addresses for deliveries.
        ///
        /// Source: \[guess\].
        pub shipping: Option<AddressList> = 13 "shipping",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 16 "deleted_at",
    }

    /// The bookkeeping department of a company.
    ///
    /// Part of [`Organisation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelOrganisationAdministration")]
    pub struct OrganisationAdministration {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
    }

    /// The main company of a person and others.
    ///
    /// Part of [`Contact`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "RelOrganisationList")]
    pub struct OrganisationList {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<Organisation> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<Organisation> = 1 "secondary",
    }

    /// How a company pays and receives invoices.
    ///
    /// Part of [`Organisation`], [`OrganisationUpdateModel`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "RelOrganisationPaymentSettings")]
    pub struct OrganisationPaymentSettings {
        pub post_payment: Option<OrganisationPaymentSettingsPostPayment> = 0 "post_payment",
        pub invoice: Option<OrganisationPaymentSettingsInvoice> = 1 "invoice",
    }

    /// In which ways a company receives invoices.
    ///
    /// Part of [`OrganisationPaymentSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelOrganisationPaymentSettingsInvoice")]
    pub struct OrganisationPaymentSettingsInvoice {
        /// Whether invoices are sent on paper.
        ///
        /// Source: \[guess\].
        pub is_expected_through_post_mail: Option<bool> = 0 "is_expected_through_post_mail",
        /// Whether invoices are sent by e-mail.
        ///
        /// Source: \[guess\].
        pub is_expected_through_email: Option<bool> = 1 "is_expected_through_email",
        /// Whether invoices come with the goods.
        ///
        /// Source: \[guess\].
        pub is_expected_at_delivery: Option<bool> = 2 "is_expected_at_delivery",
    }

    /// On which terms a company pays after delivery.
    ///
    /// Part of [`OrganisationPaymentSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelOrganisationPaymentSettingsPostPayment")]
    pub struct OrganisationPaymentSettingsPostPayment {
        /// How much may be owed at most, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub spending_limit: Option<i64> = 0 "spending_limit",
        /// How much is owed now, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub current_due_amount: Option<i64> = 1 "current_due_amount",
        /// Time until an invoice must be paid; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub due_after: Option<i64> = 2 "due_after",
        /// Bank accounts of the company; what they are used for is not documented.
        ///
        /// Source: \[guess\].
        pub iban: OptionalVec<String> = 3 "iban",
    }

    /// Body of [`search_organisations`](Rel::search_organisations), `POST /rel/search/organisations`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "RelOrganisationSearch")]
    pub struct OrganisationSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<OrganisationSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](OrganisationSearch::constraints) in [`OrganisationSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelOrganisationSearchConstraint")]
    pub struct OrganisationSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<OrganisationSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<OrganisationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// The bookkeeping department of a company.
    ///
    /// Part of [`OrganisationUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelOrganisationUpdateAdministration")]
    pub struct OrganisationUpdateAdministration {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
    }

    /// Body of [`create_organisation`](Rel::create_organisation), `POST /rel/organisations`; [`update_organisation`](Rel::update_organisation), `PUT /rel/organisations/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelOrganisationUpdateModel")]
    pub struct OrganisationUpdateModel {
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub name: Option<String> = 0 "name",
        /// The file of the organisation's logo.
        ///
        /// Source: \[doc\].
        pub file_id: Option<String> = 1 "file_id",
        /// Number at the chamber of commerce.
        ///
        /// Source: \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        /// Who looks after it.
        ///
        /// Source: \[guess\].
        pub account_manager: Option<String> = 3 "account_manager",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 4 "tags",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 5 "metadata",
        /// VAT numbers, one for each country.
        ///
        /// Source: \[guess\].
        pub registrations: OptionalVec<VatRegistrationModel> = 6 "registrations",
        /// How the company pays and receives invoices.
        ///
        /// Source: \[guess\].
        pub payment_settings: Option<OrganisationPaymentSettings> = 7 "payment_settings",
        /// Addresses for invoices.
        ///
        /// Source: \[guess\].
        pub billing: Option<ContactUpdateBilling> = 8 "billing",
        /// Addresses for deliveries.
        ///
        /// Source: \[guess\].
        pub shipping: Option<ContactUpdateShipping> = 9 "shipping",
        /// Phone numbers: the main one and others.
        ///
        /// Source: \[guess\].
        pub phone_numbers: Option<ContactUpdatePhoneNumbers> = 10 "phone_numbers",
        /// How the bookkeeping department is reached.
        ///
        /// Source: \[guess\].
        pub administration: Option<OrganisationUpdateAdministration> = 11 "administration",
    }

    /// A phone number, with the country that it belongs to.
    ///
    /// Returned by [`search_phone_numbers`](Rel::search_phone_numbers), [`create_phone_number`](Rel::create_phone_number), [`get_phone_number`](Rel::get_phone_number); part of [`PhoneNumberList`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelPhoneNumber")]
    pub struct PhoneNumber {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        /// In E.164 form.
        ///
        /// Source: \[doc\].
        pub number: Option<String> = 2 "number",
        /// The number as it is written within its country.
        ///
        /// Source: \[doc\].
        pub national: Option<String> = 3 "national",
        /// `fixed_number`, `mobile`, `toll-free`, `premium`, `shared_cost`, `voip`, and others.
        pub kind: Option<PhoneNumberType> = 4 "type",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// The main phone number and others.
    ///
    /// Part of [`Contact`], [`Organisation`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "RelPhoneNumberList")]
    pub struct PhoneNumberList {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<PhoneNumber> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<PhoneNumber> = 1 "secondary",
    }

    /// Body of [`create_phone_number`](Rel::create_phone_number), `POST /rel/phonenumbers`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelPhoneNumberModel")]
    pub struct PhoneNumberModel {
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        /// Phone number, with or without the country's prefix.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
    }

    /// Body of [`search_phone_numbers`](Rel::search_phone_numbers), `POST /rel/search/phonenumbers`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "RelPhoneNumberSearch")]
    pub struct PhoneNumberSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<PhoneNumberSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](PhoneNumberSearch::constraints) in [`PhoneNumberSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "RelPhoneNumberSearchConstraint")]
    pub struct PhoneNumberSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<PhoneNumberSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<PhoneNumberSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Body of [`search_contacts`](Rel::search_contacts), `POST /rel/contacts`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "RelSearch")]
    pub struct Search {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<Constraint> = 0 "constraints",
    }

    /// A signed token that says who the person is.
    ///
    /// Returned by [`create_identity`](Rel::create_identity), [`authorize_identity`](Rel::authorize_identity), [`reset_password`](Rel::reset_password), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelSignedTokenResponse")]
    pub struct SignedTokenResponse {
        /// Proves the right to do this, once or for a while; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub token: Option<SecretText> = 0 "token",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Whether the token was sent.
    ///
    /// Returned by [`create_identity_token`](Rel::create_identity_token).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelTokenResponse")]
    pub struct TokenResponse {
        /// Whether the token was sent; the words are not documented.
        ///
        /// Source: \[guess\].
        pub status: Option<String> = 0 "status",
    }

    /// The VAT number of a company in a country, and whether it is valid.
    ///
    /// Part of [`Organisation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelVatRegistration")]
    pub struct VatRegistration {
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        /// VAT identification number.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        pub verification: Option<VatRegistrationVerification> = 2 "verification",
    }

    /// The VAT number of a company in a country.
    ///
    /// Part of [`OrganisationUpdateModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelVatRegistrationModel")]
    pub struct VatRegistrationModel {
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        /// VAT identification number.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
    }

    /// What the tax authority says of a VAT number.
    ///
    /// Part of [`VatRegistration`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelVatRegistrationVerification")]
    pub struct VatRegistrationVerification {
        /// Whether the tax authority has not answered yet. Default: `true`.
        ///
        /// Source: \[guess\].
        pub is_pending: Option<bool> = 0 "is_pending",
        /// Whether the tax authority knows the number. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_valid: Option<bool> = 1 "is_valid",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 2 "country_code",
        /// Company to which the number belongs, by the tax authority.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 3 "name",
        /// What kind of company it is; the values are not documented.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 4 "type",
        /// What else the tax authority answered.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 5 "metadata",
        /// When it was checked; absent before.
        ///
        /// Source: \[guess\].
        pub verified_at: Option<Lenient<Timestamp>> = 6 "verified_at",
    }

    /// A former state of a contact or company.
    ///
    /// Returned by [`list_contact_versions`](Rel::list_contact_versions), [`list_organisation_versions`](Rel::list_organisation_versions).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "RelVersion")]
    pub struct Version {
        /// State of the record; each change makes a new one.
        ///
        /// Source: \[guess\].
        pub version: Option<String> = 0 "version",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 1 "created_at",
    }
}

/// A map by text, by the name that the reference gives it.
///
/// Source: \[doc\].
pub type Metadata = BTreeMap<String, String>;
