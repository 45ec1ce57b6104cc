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
    pub fn version(self, version: &str) -> Self {
        self.set(|request| request.query("version", version))
    }
}

impl Call<operations::GetRequiredAddressFields> {
    /// Left out, it is the country that the caller's IP address leads to \[doc\]. Sent as `country_code` in the query, or not at all without this.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }
}

impl Call<operations::StartAddressSearchSession> {
    /// Country, in two letters \[guess\]. Sent as `country_code` in the query, or not at all without this.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// Sent as `session_key` in the query, or not at all without this.
    #[inline]
    pub fn session_key(self, session_key: &str) -> Self {
        self.set(|request| request.query("session_key", session_key))
    }
}

impl Call<operations::GetOrganisation> {
    /// Sent as `version` in the query, or not at all without this.
    #[inline]
    pub fn version(self, version: &str) -> Self {
        self.set(|request| request.query("version", version))
    }
}

impl Call<operations::CreateIdentity> {
    /// With `channel_id` the context that the identity is for \[doc\]. Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// With `client_id` the context that the identity is for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::AuthorizeIdentity> {
    /// With `channel_id` the context that the identity is for \[doc\]. Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// With `client_id` the context that the identity is for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::CreateIdentityToken> {
    /// With `channel_id` the context that the identity is for \[doc\]. Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// With `client_id` the context that the identity is for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::ResetPassword> {
    /// With `channel_id` the context that the identity is for \[doc\]. Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// With `client_id` the context that the identity is for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::VerifyIdentity> {
    /// With `channel_id` the context that the identity is for \[doc\]. Sent as `client_id` in the query, or not at all without this.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// With `client_id` the context that the identity is for \[doc\]. Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`precision`](AddressResultsOptions::precision) \[doc\].
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
    /// The possible values of [`key`](AddressSearchConstraint::key) \[doc\].
    pub enum AddressSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](AddressSearchConstraint::operator) \[doc\].
    pub enum AddressSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](Constraint::key) \[doc\].
    pub enum ConstraintKey {
        /// On the wire: `id`.
        Id = "id",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](Constraint::operator) \[doc\].
    pub enum ConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](CreateTokenRequest::kind) \[doc\].
    pub enum CreateTokenRequestType {
        /// On the wire: `reset`.
        Reset = "reset",
        /// On the wire: `confirm`.
        Confirm = "confirm",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OrganisationSearchConstraint::key) \[doc\].
    pub enum OrganisationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OrganisationSearchConstraint::operator) \[doc\].
    pub enum OrganisationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](PhoneNumber::kind) \[doc\].
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
    /// The possible values of [`key`](PhoneNumberSearchConstraint::key) \[doc\].
    pub enum PhoneNumberSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](PhoneNumberSearchConstraint::operator) \[doc\].
    pub enum PhoneNumberSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::record! {
    /// Returned by [`create_address`](Rel::create_address), [`get_address`](Rel::get_address), [`search_addresses`](Rel::search_addresses); part of [`AddressList`] \[doc\].
    #[doc(alias = "RelAddress")]
    pub struct Address {
        pub id: Option<String> = 0 "id",
        /// Two letters \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        /// State or province, by name or abbreviation; optional \[doc\].
        pub administrative_area: Option<String> = 2 "administrative_area",
        /// City \[doc\].
        pub locality: Option<String> = 3 "locality",
        /// More about the locality; optional \[doc\].
        pub dependent_locality: Option<String> = 4 "dependent_locality",
        /// The whole code of the place of delivery \[doc\].
        pub postal_code: Option<String> = 5 "postal_code",
        /// For sorting, of mail for example; optional \[doc\].
        pub sorting_code: Option<String> = 6 "sorting_code",
        pub address_line_1: Option<String> = 7 "address_line_1",
        /// Optional \[doc\].
        pub address_line_2: Option<String> = 8 "address_line_2",
        /// Street \[guess\].
        pub thoroughfare: Option<String> = 9 "thoroughfare",
        /// House number \[guess\].
        pub premise_number: Option<i64> = 10 "premise_number",
        /// What follows the house number \[guess\].
        pub premise_number_suffix: Option<String> = 11 "premise_number_suffix",
        /// The recipient, firm or company at the address; optional \[doc\].
        pub organisation: Option<String> = 12 "organisation",
        /// First name \[doc\].
        pub given_name: Option<String> = 13 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 14 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 15 "family_name",
        pub geo_location: Option<GeoLocation> = 16 "geo_location",
        pub created_at: Option<Lenient<Timestamp>> = 17 "created_at",
    }

    /// Part of [`Contact`], [`Organisation`] \[doc\].
    #[doc(alias = "RelAddressList")]
    pub struct AddressList {
        pub primary: Option<Address> = 0 "primary",
        pub secondary: OptionalVec<Address> = 1 "secondary",
    }

    /// Sent by [`create_address`](Rel::create_address) \[doc\].
    #[doc(alias = "RelAddressModel")]
    pub struct AddressModel {
        /// Two letters \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        /// State or province, by name or abbreviation; optional \[doc\].
        pub administrative_area: Option<String> = 1 "administrative_area",
        /// City \[doc\].
        pub locality: Option<String> = 2 "locality",
        /// More about the locality; optional \[doc\].
        pub dependent_locality: Option<String> = 3 "dependent_locality",
        /// The whole code of the place of delivery \[doc\].
        pub postal_code: Option<String> = 4 "postal_code",
        /// For sorting, of mail for example; optional \[doc\].
        pub sorting_code: Option<String> = 5 "sorting_code",
        pub address_line_1: Option<String> = 6 "address_line_1",
        /// Optional \[doc\].
        pub address_line_2: Option<String> = 7 "address_line_2",
        /// Street \[guess\].
        pub thoroughfare: Option<String> = 8 "thoroughfare",
        /// House number \[guess\].
        pub premise_number: Option<i64> = 9 "premise_number",
        /// What follows the house number \[guess\].
        pub premise_number_suffix: Option<String> = 10 "premise_number_suffix",
        /// The recipient, firm or company at the address; optional \[doc\].
        pub organisation: Option<String> = 11 "organisation",
        /// First name \[doc\].
        pub given_name: Option<String> = 12 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 13 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 14 "family_name",
    }

    /// Sent by [`search_address_options`](Rel::search_address_options) \[doc\].
    #[doc(alias = "RelAddressQuery")]
    pub struct AddressQuery {
        pub session_key: Option<SecretText> = 0 "session_key",
        pub context: Option<String> = 1 "context",
        pub query: Option<String> = 2 "query",
    }

    /// Returned by [`search_address_options`](Rel::search_address_options) \[doc\], known from an example.
    #[doc(alias = "RelAddressResults")]
    pub struct AddressResults {
        pub options: OptionalVec<AddressResultsOptions> = 0 "options",
        pub result: Option<GeoLocation> = 1 "result",
    }

    /// Part of [`AddressResults`] \[doc\].
    #[doc(alias = "RelAddressResultsOptions")]
    pub struct AddressResultsOptions {
        pub value: Option<String> = 0 "value",
        pub precision: Option<AddressResultsOptionsPrecision> = 1 "precision",
        pub label: Option<String> = 2 "label",
        pub description: Option<String> = 3 "description",
        pub context: Option<String> = 4 "context",
    }

    /// Sent by [`search_addresses`](Rel::search_addresses) \[doc\], known from an example.
    #[doc(alias = "RelAddressSearch")]
    pub struct AddressSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<AddressSearchConstraint> = 0 "constraints",
    }

    /// Part of [`AddressSearch`] \[doc\].
    #[doc(alias = "RelAddressSearchConstraint")]
    pub struct AddressSearchConstraint {
        pub key: Option<AddressSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<AddressSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Returned by [`start_address_search_session`](Rel::start_address_search_session) \[doc\].
    #[doc(alias = "RelAddressSearchSession")]
    pub struct AddressSearchSession {
        pub session_key: Option<SecretText> = 0 "session_key",
    }

    /// Part of [`Search`] \[doc\].
    #[doc(alias = "RelConstraint")]
    pub struct Constraint {
        pub key: Option<ConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<ConstraintOperator> = 1 "operator",
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Returned by [`list_contacts`](Rel::list_contacts), [`upsert_contact`](Rel::upsert_contact), [`search_contacts`](Rel::search_contacts) and others \[doc\].
    #[doc(alias = "RelContact")]
    pub struct Contact {
        pub id: Option<String> = 0 "id",
        pub version: Option<String> = 1 "version",
        pub email: Option<String> = 2 "email",
        pub is_guest: Option<bool> = 3 "is_guest",
        /// For whom the identity is \[guess\]. Default: `default` \[guess\].
        pub audience: Option<String> = 4 "audience",
        pub tags: OptionalVec<String> = 5 "tags",
        /// First name \[doc\].
        pub given_name: Option<String> = 6 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 7 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 8 "family_name",
        pub organisations: Option<OrganisationList> = 9 "organisations",
        pub billing: Option<AddressList> = 10 "billing",
        pub shipping: Option<AddressList> = 11 "shipping",
        pub phone_numbers: Option<PhoneNumberList> = 12 "phone_numbers",
        /// What customers keep with it \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 13 "metadata",
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
        pub deleted_at: Option<Lenient<Timestamp>> = 16 "deleted_at",
    }

    /// Sent by [`upsert_contact`](Rel::upsert_contact) \[doc\].
    #[doc(alias = "RelContactUpdate")]
    pub struct ContactUpdate {
        pub email: Option<String> = 0 "email",
        /// Default: `false`.
        pub is_guest: Option<bool> = 1 "is_guest",
        /// For whom the identity is \[guess\]. Default: `default` \[guess\].
        pub audience: Option<String> = 2 "audience",
        pub tags: OptionalVec<String> = 3 "tags",
        /// First name \[doc\].
        pub given_name: Option<String> = 4 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 5 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 6 "family_name",
        pub organisations: Option<ContactUpdateOrganisations> = 7 "organisations",
        pub billing: Option<ContactUpdateBilling> = 8 "billing",
        pub shipping: Option<ContactUpdateShipping> = 9 "shipping",
        pub phone_numbers: Option<ContactUpdatePhoneNumbers> = 10 "phone_numbers",
        /// What customers keep with it \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 11 "metadata",
    }

    /// Part of [`ContactUpdate`], [`OrganisationUpdateModel`] \[doc\].
    #[doc(alias = "RelContactUpdateBilling")]
    pub struct ContactUpdateBilling {
        pub primary: Option<String> = 0 "primary",
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Part of [`ContactUpdate`] \[doc\].
    #[doc(alias = "RelContactUpdateOrganisations")]
    pub struct ContactUpdateOrganisations {
        pub primary: Option<ContactUpdateOrganisationsPrimary> = 0 "primary",
        pub secondary: OptionalVec<ContactUpdateOrganisationsPrimary> = 1 "secondary",
    }

    /// Part of [`ContactUpdateOrganisations`] \[doc\].
    #[doc(alias = "RelContactUpdateOrganisationsPrimary")]
    pub struct ContactUpdateOrganisationsPrimary {
        pub id: Option<String> = 0 "id",
        pub version: Option<String> = 1 "version",
    }

    /// Part of [`ContactUpdate`], [`OrganisationUpdateModel`] \[doc\].
    #[doc(alias = "RelContactUpdatePhoneNumbers")]
    pub struct ContactUpdatePhoneNumbers {
        pub primary: Option<String> = 0 "primary",
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Part of [`ContactUpdate`], [`OrganisationUpdateModel`] \[doc\].
    #[doc(alias = "RelContactUpdateShipping")]
    pub struct ContactUpdateShipping {
        pub primary: Option<String> = 0 "primary",
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Sent by [`verify_identity`](Rel::verify_identity) \[doc\].
    #[doc(alias = "RelCreateConfirmRequest")]
    pub struct CreateConfirmRequest {
        pub token: Option<SecretText> = 0 "token",
    }

    /// Sent by [`create_identity`](Rel::create_identity), [`authorize_identity`](Rel::authorize_identity) \[doc\].
    #[doc(alias = "RelCreateIdentityRequest")]
    pub struct CreateIdentityRequest {
        pub email: Option<String> = 0 "email",
        pub password: Option<SecretText> = 1 "password",
        /// For whom the identity is \[guess\].
        pub audience: Option<String> = 2 "audience",
    }

    /// Sent by [`reset_password`](Rel::reset_password) \[doc\].
    #[doc(alias = "RelCreateResetRequest")]
    pub struct CreateResetRequest {
        pub token: Option<SecretText> = 0 "token",
        pub password: Option<SecretText> = 1 "password",
    }

    /// Sent by [`create_identity_token`](Rel::create_identity_token) \[doc\].
    #[doc(alias = "RelCreateTokenRequest")]
    pub struct CreateTokenRequest {
        pub email: Option<String> = 0 "email",
        pub kind: Option<CreateTokenRequestType> = 1 "type",
        /// For whom the identity is \[guess\].
        pub audience: Option<String> = 2 "audience",
    }

    /// Returned by [`get_required_address_fields`](Rel::get_required_address_fields) \[doc\].
    #[doc(alias = "RelFieldList")]
    pub struct FieldList {
        pub required: OptionalVec<String> = 0 "required",
        pub allowed: OptionalVec<String> = 1 "allowed",
        /// The country that was asked about \[doc\].
        pub country_code: Option<String> = 2 "country_code",
    }

    /// Returned by [`get_address_geocode`](Rel::get_address_geocode), [`get_geocode`](Rel::get_geocode); part of [`Address`], [`AddressResults`] \[doc\].
    #[doc(alias = "RelGeoLocation")]
    pub struct GeoLocation {
        /// Latitude, in degrees \[guess\].
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees \[guess\].
        pub long: Option<Number> = 1 "long",
        pub r#box: Option<GeolocationBox> = 2 "box",
        pub is_precise: Option<bool> = 3 "is_precise",
        pub address: Option<GeolocationAddress> = 4 "address",
    }

    /// Sent by [`get_geocode`](Rel::get_geocode) \[doc\].
    #[doc(alias = "RelGeocodeRequest")]
    pub struct GeocodeRequest {
        /// Two letters \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        pub address: Option<String> = 1 "address",
    }

    /// Part of [`GeoLocation`] \[doc\].
    #[doc(alias = "RelGeolocationAddress")]
    pub struct GeolocationAddress {
        /// House number \[guess\].
        pub premise_number: Option<i64> = 0 "premise_number",
        /// May be null, depending on the API that the answer comes from \[doc\].
        pub premise_number_suffix: Option<String> = 1 "premise_number_suffix",
        /// Street \[guess\].
        pub thoroughfare: Option<String> = 2 "thoroughfare",
        pub postal_code: Option<String> = 3 "postal_code",
        /// City \[guess\].
        pub locality: Option<String> = 4 "locality",
        /// State or province \[guess\].
        pub administrative_area: Option<String> = 5 "administrative_area",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 6 "country_code",
    }

    /// Part of [`GeoLocation`] \[doc\].
    #[doc(alias = "RelGeolocationBox")]
    pub struct GeolocationBox {
        pub north_east: Option<GeolocationBoxNorthEast> = 0 "north_east",
        pub south_west: Option<GeolocationBoxSouthWest> = 1 "south_west",
    }

    /// Part of [`GeolocationBox`] \[doc\].
    #[doc(alias = "RelGeolocationBoxNorthEast")]
    pub struct GeolocationBoxNorthEast {
        /// Latitude, in degrees \[guess\].
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees \[guess\].
        pub long: Option<Number> = 1 "long",
    }

    /// Part of [`GeolocationBox`] \[doc\].
    #[doc(alias = "RelGeolocationBoxSouthWest")]
    pub struct GeolocationBoxSouthWest {
        /// Latitude, in degrees \[guess\].
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees \[guess\].
        pub long: Option<Number> = 1 "long",
    }

    /// Sent by [`check_identity_exists`](Rel::check_identity_exists) \[doc\].
    #[doc(alias = "RelIdentityExistsRequest")]
    pub struct IdentityExistsRequest {
        pub email: Option<String> = 0 "email",
        /// For whom the identity is \[guess\].
        pub audience: Option<String> = 1 "audience",
    }

    /// Returned by [`search_organisations`](Rel::search_organisations), [`list_organisations`](Rel::list_organisations), [`create_organisation`](Rel::create_organisation) and others; part of [`OrganisationList`] \[doc\].
    #[doc(alias = "RelOrganisation")]
    pub struct Organisation {
        pub id: Option<String> = 0 "id",
        pub version: Option<String> = 1 "version",
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 2 "name",
        /// The file of the organisation's logo \[doc\].
        pub file_id: Option<String> = 3 "file_id",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 4 "coc_number",
        /// Who looks after it \[guess\].
        pub account_manager: Option<String> = 5 "account_manager",
        pub administration: Option<OrganisationAdministration> = 6 "administration",
        pub tags: OptionalVec<String> = 7 "tags",
        /// What customers keep with it \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 8 "metadata",
        pub registrations: OptionalVec<VatRegistration> = 9 "registrations",
        pub payment_settings: Option<OrganisationPaymentSettings> = 10 "payment_settings",
        pub phone_numbers: Option<PhoneNumberList> = 11 "phone_numbers",
        pub billing: Option<AddressList> = 12 "billing",
        pub shipping: Option<AddressList> = 13 "shipping",
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
        pub deleted_at: Option<Lenient<Timestamp>> = 16 "deleted_at",
    }

    /// Part of [`Organisation`] \[doc\].
    #[doc(alias = "RelOrganisationAdministration")]
    pub struct OrganisationAdministration {
        pub email: Option<String> = 0 "email",
    }

    /// Part of [`Contact`] \[doc\], known from an example.
    #[doc(alias = "RelOrganisationList")]
    pub struct OrganisationList {
        pub primary: Option<Organisation> = 0 "primary",
        pub secondary: OptionalVec<Organisation> = 1 "secondary",
    }

    /// Part of [`Organisation`], [`OrganisationUpdateModel`] \[doc\], known from an example.
    #[doc(alias = "RelOrganisationPaymentSettings")]
    pub struct OrganisationPaymentSettings {
        pub post_payment: Option<OrganisationPaymentSettingsPostPayment> = 0 "post_payment",
        pub invoice: Option<OrganisationPaymentSettingsInvoice> = 1 "invoice",
    }

    /// Part of [`OrganisationPaymentSettings`] \[doc\].
    #[doc(alias = "RelOrganisationPaymentSettingsInvoice")]
    pub struct OrganisationPaymentSettingsInvoice {
        pub is_expected_through_post_mail: Option<bool> = 0 "is_expected_through_post_mail",
        pub is_expected_through_email: Option<bool> = 1 "is_expected_through_email",
        pub is_expected_at_delivery: Option<bool> = 2 "is_expected_at_delivery",
    }

    /// Part of [`OrganisationPaymentSettings`] \[doc\].
    #[doc(alias = "RelOrganisationPaymentSettingsPostPayment")]
    pub struct OrganisationPaymentSettingsPostPayment {
        pub spending_limit: Option<i64> = 0 "spending_limit",
        pub current_due_amount: Option<i64> = 1 "current_due_amount",
        pub due_after: Option<i64> = 2 "due_after",
        pub iban: OptionalVec<String> = 3 "iban",
    }

    /// Sent by [`search_organisations`](Rel::search_organisations) \[doc\], known from an example.
    #[doc(alias = "RelOrganisationSearch")]
    pub struct OrganisationSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OrganisationSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OrganisationSearch`] \[doc\].
    #[doc(alias = "RelOrganisationSearchConstraint")]
    pub struct OrganisationSearchConstraint {
        pub key: Option<OrganisationSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OrganisationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OrganisationUpdateModel`] \[doc\].
    #[doc(alias = "RelOrganisationUpdateAdministration")]
    pub struct OrganisationUpdateAdministration {
        pub email: Option<String> = 0 "email",
    }

    /// Sent by [`create_organisation`](Rel::create_organisation), [`update_organisation`](Rel::update_organisation) \[doc\].
    #[doc(alias = "RelOrganisationUpdateModel")]
    pub struct OrganisationUpdateModel {
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 0 "name",
        /// The file of the organisation's logo \[doc\].
        pub file_id: Option<String> = 1 "file_id",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        /// Who looks after it \[guess\].
        pub account_manager: Option<String> = 3 "account_manager",
        pub tags: OptionalVec<String> = 4 "tags",
        /// What customers keep with it \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 5 "metadata",
        pub registrations: OptionalVec<VatRegistrationModel> = 6 "registrations",
        pub payment_settings: Option<OrganisationPaymentSettings> = 7 "payment_settings",
        pub billing: Option<ContactUpdateBilling> = 8 "billing",
        pub shipping: Option<ContactUpdateShipping> = 9 "shipping",
        pub phone_numbers: Option<ContactUpdatePhoneNumbers> = 10 "phone_numbers",
        pub administration: Option<OrganisationUpdateAdministration> = 11 "administration",
    }

    /// Returned by [`search_phone_numbers`](Rel::search_phone_numbers), [`create_phone_number`](Rel::create_phone_number), [`get_phone_number`](Rel::get_phone_number); part of [`PhoneNumberList`] \[doc\].
    #[doc(alias = "RelPhoneNumber")]
    pub struct PhoneNumber {
        pub id: Option<String> = 0 "id",
        /// Two letters \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        /// In E.164 form \[doc\].
        pub number: Option<String> = 2 "number",
        /// The number as it is written within its country \[doc\].
        pub national: Option<String> = 3 "national",
        pub kind: Option<PhoneNumberType> = 4 "type",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Part of [`Contact`], [`Organisation`] \[doc\], known from an example.
    #[doc(alias = "RelPhoneNumberList")]
    pub struct PhoneNumberList {
        pub primary: Option<PhoneNumber> = 0 "primary",
        pub secondary: OptionalVec<PhoneNumber> = 1 "secondary",
    }

    /// Sent by [`create_phone_number`](Rel::create_phone_number) \[doc\].
    #[doc(alias = "RelPhoneNumberModel")]
    pub struct PhoneNumberModel {
        /// Two letters \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
    }

    /// Sent by [`search_phone_numbers`](Rel::search_phone_numbers) \[doc\], known from an example.
    #[doc(alias = "RelPhoneNumberSearch")]
    pub struct PhoneNumberSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<PhoneNumberSearchConstraint> = 0 "constraints",
    }

    /// Part of [`PhoneNumberSearch`] \[doc\].
    #[doc(alias = "RelPhoneNumberSearchConstraint")]
    pub struct PhoneNumberSearchConstraint {
        pub key: Option<PhoneNumberSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<PhoneNumberSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`search_contacts`](Rel::search_contacts) \[doc\], known from an example.
    #[doc(alias = "RelSearch")]
    pub struct Search {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<Constraint> = 0 "constraints",
    }

    /// Returned by [`create_identity`](Rel::create_identity), [`authorize_identity`](Rel::authorize_identity), [`reset_password`](Rel::reset_password) and others \[doc\].
    #[doc(alias = "RelSignedTokenResponse")]
    pub struct SignedTokenResponse {
        pub token: Option<SecretText> = 0 "token",
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Returned by [`create_identity_token`](Rel::create_identity_token) \[doc\].
    #[doc(alias = "RelTokenResponse")]
    pub struct TokenResponse {
        pub status: Option<String> = 0 "status",
    }

    /// Part of [`Organisation`] \[doc\].
    #[doc(alias = "RelVatRegistration")]
    pub struct VatRegistration {
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
        pub verification: Option<VatRegistrationVerification> = 2 "verification",
    }

    /// Part of [`OrganisationUpdateModel`] \[doc\].
    #[doc(alias = "RelVatRegistrationModel")]
    pub struct VatRegistrationModel {
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
    }

    /// Part of [`VatRegistration`] \[doc\].
    #[doc(alias = "RelVatRegistrationVerification")]
    pub struct VatRegistrationVerification {
        /// Default: `true`.
        pub is_pending: Option<bool> = 0 "is_pending",
        /// Default: `false`.
        pub is_valid: Option<bool> = 1 "is_valid",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 2 "country_code",
        pub name: Option<String> = 3 "name",
        pub kind: Option<String> = 4 "type",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 5 "metadata",
        pub verified_at: Option<Lenient<Timestamp>> = 6 "verified_at",
    }

    /// Returned by [`list_contact_versions`](Rel::list_contact_versions), [`list_organisation_versions`](Rel::list_organisation_versions) \[doc\].
    #[doc(alias = "RelVersion")]
    pub struct Version {
        pub version: Option<String> = 0 "version",
        pub created_at: Option<Lenient<Timestamp>> = 1 "created_at",
    }
}

/// A map \[doc\].
pub type Metadata = BTreeMap<String, String>;
