// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `rel`, relations: contacts, organisations, addresses: 30 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{Number, SecretText, Timestamp};

pub use super::Rel;

/// The operations.
impl Rel {
    /// Get list of contacts.
    ///
    /// `GET /rel/contacts` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_contacts(&self) -> ListCall<ListContacts> {
        ListCall::new(Request::new(&self.client, ListContacts::ENDPOINT))
    }

    /// Upsert a new contact.
    ///
    /// `PUT /rel/contacts` \[doc\].
    #[inline]
    pub fn upsert_contact(&self, body: &RelContactUpdate) -> Call<UpsertContact> {
        Call::new(Request::new(&self.client, UpsertContact::ENDPOINT).json(body))
    }

    /// Search contacts.
    ///
    /// `POST /rel/contacts` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_contacts(&self, body: &RelSearch) -> Call<SearchContacts> {
        Call::new(Request::new(&self.client, SearchContacts::ENDPOINT).json(body))
    }

    /// View a single contact.
    ///
    /// `GET /rel/contacts/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_contact(&self, id: &str) -> Call<GetContact> {
        Call::new(Request::new(&self.client, GetContact::ENDPOINT).path("id", id))
    }

    /// Delete a contact.
    ///
    /// `DELETE /rel/contacts/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_contact(&self, id: &str) -> Call<DeleteContact> {
        Call::new(Request::new(&self.client, DeleteContact::ENDPOINT).path("id", id))
    }

    /// View a list of versions for a a single contact.
    ///
    /// `GET /rel/contacts/{id}/versions` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_contact_versions(&self, id: &str) -> Call<ViewContactVersions> {
        Call::new(Request::new(&self.client, ViewContactVersions::ENDPOINT).path("id", id))
    }

    /// Create a new address.
    ///
    /// `POST /rel/addresses` \[doc\].
    #[inline]
    pub fn create_address(&self, body: &RelAddressModel) -> Call<CreateAddress> {
        Call::new(Request::new(&self.client, CreateAddress::ENDPOINT).json(body))
    }

    /// View a single address.
    ///
    /// `GET /rel/addresses/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_address(&self, id: &str) -> Call<ViewAddress> {
        Call::new(Request::new(&self.client, ViewAddress::ENDPOINT).path("id", id))
    }

    /// Search addresses.
    ///
    /// `POST /rel/search/address` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_addresses(&self, body: &RelAddressSearch) -> Call<SearchAddresses> {
        Call::new(Request::new(&self.client, SearchAddresses::ENDPOINT).json(body))
    }

    /// Search phone numbers.
    ///
    /// `POST /rel/search/phonenumbers` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_phone_numbers(&self, body: &RelPhoneNumberSearch) -> Call<SearchPhoneNumbers> {
        Call::new(Request::new(&self.client, SearchPhoneNumbers::ENDPOINT).json(body))
    }

    /// Search organisations.
    ///
    /// `POST /rel/search/organisations` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_organisations(&self, body: &RelOrganisationSearch) -> Call<SearchOrganisations> {
        Call::new(Request::new(&self.client, SearchOrganisations::ENDPOINT).json(body))
    }

    /// Geocode address.
    ///
    /// `GET /rel/addresses/{id}/geocode` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_address_geocode(&self, id: &str) -> Call<GetAddressGeocode> {
        Call::new(Request::new(&self.client, GetAddressGeocode::ENDPOINT).path("id", id))
    }

    /// Get geocode.
    ///
    /// `POST /rel/geocode` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn get_geocode(&self, body: &RelGeocodeRequest) -> Call<GetGeocode> {
        Call::new(Request::new(&self.client, GetGeocode::ENDPOINT).json(body))
    }

    /// Get required fiels for an address based on country.
    ///
    /// `GET /rel/options/addresses` \[doc\].
    #[inline]
    pub fn get_required_address_fields(&self) -> Call<GetRequiredAddressFields> {
        Call::new(Request::new(&self.client, GetRequiredAddressFields::ENDPOINT))
    }

    /// Start session.
    ///
    /// `GET /rel/search/addresses` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    #[inline]
    pub fn start_address_search_session(&self) -> Call<StartAddressSearchSession> {
        Call::new(Request::new(&self.client, StartAddressSearchSession::ENDPOINT))
    }

    /// Search address.
    ///
    /// `POST /rel/search/addresses` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_address(&self, body: &RelAddressQuery) -> Call<SearchAddress> {
        Call::new(Request::new(&self.client, SearchAddress::ENDPOINT).json(body))
    }

    /// Create a new phonenumber.
    ///
    /// `POST /rel/phonenumbers` \[doc\].
    #[inline]
    pub fn create_phonenumber(&self, body: &RelPhoneNumberModel) -> Call<CreatePhonenumber> {
        Call::new(Request::new(&self.client, CreatePhonenumber::ENDPOINT).json(body))
    }

    /// View a single phonenumber.
    ///
    /// `GET /rel/phonenumbers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_phone_number(&self, id: &str) -> Call<ViewPhoneNumber> {
        Call::new(Request::new(&self.client, ViewPhoneNumber::ENDPOINT).path("id", id))
    }

    /// Get list of organisations.
    ///
    /// `GET /rel/organisations` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_organisations(&self) -> ListCall<ListOrganisations> {
        ListCall::new(Request::new(&self.client, ListOrganisations::ENDPOINT))
    }

    /// Create a new organisation.
    ///
    /// `POST /rel/organisations` \[doc\]. Starts a task.
    #[inline]
    pub fn create_organisation(&self, body: &RelOrganisationUpdateModel) -> Call<CreateOrganisation> {
        Call::new(Request::new(&self.client, CreateOrganisation::ENDPOINT).json(body))
    }

    /// View a single organisation.
    ///
    /// `GET /rel/organisations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_organisation(&self, id: &str) -> Call<ViewOrganisation> {
        Call::new(Request::new(&self.client, ViewOrganisation::ENDPOINT).path("id", id))
    }

    /// Update an organisation.
    ///
    /// `PUT /rel/organisations/{id}` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_organisation(&self, id: &str, body: &RelOrganisationUpdateModel) -> Call<UpdateOrganisation> {
        Call::new(Request::new(&self.client, UpdateOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Delete an organisation.
    ///
    /// `DELETE /rel/organisations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_organisation(&self, id: &str) -> Call<DeleteOrganisation> {
        Call::new(Request::new(&self.client, DeleteOrganisation::ENDPOINT).path("id", id))
    }

    /// View a list of versions for a a single organisation.
    ///
    /// `GET /rel/organisations/{id}/versions` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_organisation_versions(&self, id: &str) -> Call<ViewOrganisationVersions> {
        Call::new(Request::new(&self.client, ViewOrganisationVersions::ENDPOINT).path("id", id))
    }

    /// Create an identity.
    ///
    /// `POST /rel/identity/create` \[doc\].
    #[inline]
    pub fn create_identity(&self, body: &RelCreateIdentityRequest) -> Call<CreateIdentity> {
        Call::new(Request::new(&self.client, CreateIdentity::ENDPOINT).json(body))
    }

    /// Check if the identity exists.
    ///
    /// `POST /rel/identity/exists` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn identity_exists(&self, body: &RelIdentityExistsRequest) -> Call<IdentityExists> {
        Call::new(Request::new(&self.client, IdentityExists::ENDPOINT).json(body))
    }

    /// Create a new identy or login to an existing one.
    ///
    /// `POST /rel/identity/authorize` \[doc\].
    #[inline]
    pub fn authorize_identity(&self, body: &RelCreateIdentityRequest) -> Call<AuthorizeIdentity> {
        Call::new(Request::new(&self.client, AuthorizeIdentity::ENDPOINT).json(body))
    }

    /// Create a new token.
    ///
    /// `POST /rel/identity/tokens` \[doc\].
    #[inline]
    pub fn create_token_identity(&self, body: &RelCreateTokenRequest) -> Call<CreateTokenIdentity> {
        Call::new(Request::new(&self.client, CreateTokenIdentity::ENDPOINT).json(body))
    }

    /// Reset a password.
    ///
    /// `POST /rel/identity/reset` \[doc\].
    #[inline]
    pub fn reset_identity(&self, body: &RelCreateResetRequest) -> Call<ResetIdentity> {
        Call::new(Request::new(&self.client, ResetIdentity::ENDPOINT).json(body))
    }

    /// Verify an identity.
    ///
    /// `POST /rel/identity/verify` \[doc\].
    #[inline]
    pub fn verify_identity(&self, body: &RelCreateConfirmRequest) -> Call<VerifyIdentity> {
        Call::new(Request::new(&self.client, VerifyIdentity::ENDPOINT).json(body))
    }
}

operations! {
    /// [`Rel::list_contacts`].
    ListContacts("list_contacts"): GET "/rel/contacts" => cursor_list(RelContact);
    /// [`Rel::upsert_contact`].
    UpsertContact("upsert_contact"): PUT "/rel/contacts" => json(RelContact);
    /// [`Rel::search_contacts`].
    SearchContacts("search_contacts"): POST "/rel/contacts" idempotency Safe => json(Vec<RelContact>);
    /// [`Rel::get_contact`].
    GetContact("get_contact"): GET "/rel/contacts/{id}" => json(RelContact);
    /// [`Rel::delete_contact`].
    DeleteContact("delete_contact"): DELETE "/rel/contacts/{id}" => nothing;
    /// [`Rel::view_contact_versions`].
    ViewContactVersions("view_contact_versions"): GET "/rel/contacts/{id}/versions" => json(Vec<RelVersion>);
    /// [`Rel::create_address`].
    CreateAddress("create_address"): POST "/rel/addresses" => json(RelAddress);
    /// [`Rel::view_address`].
    ViewAddress("view_address"): GET "/rel/addresses/{id}" => json(RelAddress);
    /// [`Rel::search_addresses`].
    SearchAddresses("search_addresses"): POST "/rel/search/address" idempotency Safe => json(Vec<RelAddress>);
    /// [`Rel::search_phone_numbers`].
    SearchPhoneNumbers("search_phone_numbers"): POST "/rel/search/phonenumbers" idempotency Safe => json(Vec<RelPhoneNumber>);
    /// [`Rel::search_organisations`].
    SearchOrganisations("search_organisations"): POST "/rel/search/organisations" idempotency Safe => json(Vec<RelOrganisation>);
    /// [`Rel::get_address_geocode`].
    GetAddressGeocode("get_address_geocode"): GET "/rel/addresses/{id}/geocode" => json(RelGeoLocation);
    /// [`Rel::get_geocode`].
    GetGeocode("get_geocode"): POST "/rel/geocode" idempotency Safe => json(RelGeoLocation);
    /// [`Rel::get_required_address_fields`].
    GetRequiredAddressFields("get_required_address_fields"): GET "/rel/options/addresses" => json(RelFieldList);
    /// [`Rel::start_address_search_session`].
    StartAddressSearchSession("start_address_search_session"): GET "/rel/search/addresses" idempotency NonIdempotent => json(RelAddressSearchSession);
    /// [`Rel::search_address`].
    SearchAddress("search_address"): POST "/rel/search/addresses" idempotency Safe => json(RelAddressResults);
    /// [`Rel::create_phonenumber`].
    CreatePhonenumber("create_phonenumber"): POST "/rel/phonenumbers" => json(RelPhoneNumber);
    /// [`Rel::view_phone_number`].
    ViewPhoneNumber("view_phone_number"): GET "/rel/phonenumbers/{id}" => json(RelPhoneNumber);
    /// [`Rel::list_organisations`].
    ListOrganisations("list_organisations"): GET "/rel/organisations" => cursor_list(RelOrganisation);
    /// [`Rel::create_organisation`].
    CreateOrganisation("create_organisation"): POST "/rel/organisations" => started(RelOrganisation);
    /// [`Rel::view_organisation`].
    ViewOrganisation("view_organisation"): GET "/rel/organisations/{id}" => json(RelOrganisation);
    /// [`Rel::update_organisation`].
    UpdateOrganisation("update_organisation"): PUT "/rel/organisations/{id}" => started(RelOrganisation);
    /// [`Rel::delete_organisation`].
    DeleteOrganisation("delete_organisation"): DELETE "/rel/organisations/{id}" => json(RelOrganisation);
    /// [`Rel::view_organisation_versions`].
    ViewOrganisationVersions("view_organisation_versions"): GET "/rel/organisations/{id}/versions" => json(Vec<RelVersion>);
    /// [`Rel::create_identity`].
    CreateIdentity("create_identity"): POST "/rel/identity/create" => json(RelSignedTokenResponse);
    /// [`Rel::identity_exists`].
    IdentityExists("identity_exists"): POST "/rel/identity/exists" idempotency Safe => nothing;
    /// [`Rel::authorize_identity`].
    AuthorizeIdentity("authorize_identity"): POST "/rel/identity/authorize" => json(RelSignedTokenResponse);
    /// [`Rel::create_token_identity`].
    CreateTokenIdentity("create_token_identity"): POST "/rel/identity/tokens" => json(RelTokenResponse);
    /// [`Rel::reset_identity`].
    ResetIdentity("reset_identity"): POST "/rel/identity/reset" => json(RelSignedTokenResponse);
    /// [`Rel::verify_identity`].
    VerifyIdentity("verify_identity"): POST "/rel/identity/verify" => json(RelSignedTokenResponse);
}

impl Call<GetContact> {
    /// Version. The query parameter `version`.
    #[inline]
    pub fn version(self, version: &str) -> Self {
        self.set(|request| request.query("version", version))
    }
}

impl Call<GetRequiredAddressFields> {
    /// Country, in two letters. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }
}

impl Call<StartAddressSearchSession> {
    /// Country, in two letters. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// Session key. The query parameter `session_key`.
    #[inline]
    pub fn session_key(self, session_key: &str) -> Self {
        self.set(|request| request.query("session_key", session_key))
    }
}

impl Call<ViewOrganisation> {
    /// Version. The query parameter `version`.
    #[inline]
    pub fn version(self, version: &str) -> Self {
        self.set(|request| request.query("version", version))
    }
}

impl Call<CreateIdentity> {
    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<AuthorizeIdentity> {
    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<CreateTokenIdentity> {
    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<ResetIdentity> {
    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<VerifyIdentity> {
    /// The id of the OAuth client. The query parameter `client_id`.
    #[inline]
    pub fn client_id(self, client_id: &str) -> Self {
        self.set(|request| request.query("client_id", client_id))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

pivot_json::open_enum! {
    /// The `precision` of a [`RelAddressResultsOptions`] \[doc\].
    pub enum RelAddressResultsOptionsPrecision {
        /// `Locality`.
        Locality = "Locality",
        /// `Street`.
        Street = "Street",
        /// `PostalCode`.
        PostalCode = "PostalCode",
        /// `PartialAddress`.
        PartialAddress = "PartialAddress",
        /// `Address`.
        Address = "Address",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`RelAddressSearchConstraint`] \[doc\].
    pub enum RelAddressSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`RelAddressSearchConstraint`] \[doc\].
    pub enum RelAddressSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`RelConstraint`] \[doc\].
    pub enum RelConstraintKey {
        /// `id`.
        Id = "id",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`RelConstraint`] \[doc\].
    pub enum RelConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`RelCreateTokenRequest`] \[doc\].
    pub enum RelCreateTokenRequestType {
        /// `reset`.
        Reset = "reset",
        /// `confirm`.
        Confirm = "confirm",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`RelOrganisationSearchConstraint`] \[doc\].
    pub enum RelOrganisationSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`RelOrganisationSearchConstraint`] \[doc\].
    pub enum RelOrganisationSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`RelPhoneNumber`] \[doc\].
    pub enum RelPhoneNumberType {
        /// `fixed_number`.
        FixedNumber = "fixed_number",
        /// `mobile`.
        Mobile = "mobile",
        /// `toll-free`.
        TollFree = "toll-free",
        /// `premium`.
        Premium = "premium",
        /// `shared_cost`.
        SharedCost = "shared_cost",
        /// `voip`.
        Voip = "voip",
        /// `personal`.
        Personal = "personal",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`RelPhoneNumberSearchConstraint`] \[doc\].
    pub enum RelPhoneNumberSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`RelPhoneNumberSearchConstraint`] \[doc\].
    pub enum RelPhoneNumberSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::record! {
    /// Address. \[doc\]
    ///
    /// Given by [`create_address`](Rel::create_address), [`view_address`](Rel::view_address), [`search_addresses`](Rel::search_addresses).
    pub struct RelAddress {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Country, in two letters.
        pub country_code: Option<String> = 1 "country_code",
        /// State or province.
        pub administrative_area: Option<String> = 2 "administrative_area",
        /// City.
        pub locality: Option<String> = 3 "locality",
        /// Part of the town.
        pub dependent_locality: Option<String> = 4 "dependent_locality",
        /// Postal code.
        pub postal_code: Option<String> = 5 "postal_code",
        /// Code for sorting mail.
        pub sorting_code: Option<String> = 6 "sorting_code",
        /// First line of the address.
        pub address_line_1: Option<String> = 7 "address_line_1",
        /// Second line of the address.
        pub address_line_2: Option<String> = 8 "address_line_2",
        /// Street.
        pub thoroughfare: Option<String> = 9 "thoroughfare",
        /// House number.
        pub premise_number: Option<i64> = 10 "premise_number",
        /// What follows the house number.
        pub premise_number_suffix: Option<String> = 11 "premise_number_suffix",
        /// Organisation.
        pub organisation: Option<String> = 12 "organisation",
        /// First name.
        pub given_name: Option<String> = 13 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 14 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 15 "family_name",
        /// Geo location.
        pub geo_location: Option<RelGeoLocation> = 16 "geo_location",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 17 "created_at",
    }

    /// Address list. \[doc\]
    pub struct RelAddressList {
        /// Primary.
        pub primary: Option<RelAddress> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<RelAddress> = 1 "secondary",
    }

    /// Address model. \[doc\]
    ///
    /// Taken by [`create_address`](Rel::create_address).
    pub struct RelAddressModel {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// State or province.
        pub administrative_area: Option<String> = 1 "administrative_area",
        /// City.
        pub locality: Option<String> = 2 "locality",
        /// Part of the town.
        pub dependent_locality: Option<String> = 3 "dependent_locality",
        /// Postal code.
        pub postal_code: Option<String> = 4 "postal_code",
        /// Code for sorting mail.
        pub sorting_code: Option<String> = 5 "sorting_code",
        /// First line of the address.
        pub address_line_1: Option<String> = 6 "address_line_1",
        /// Second line of the address.
        pub address_line_2: Option<String> = 7 "address_line_2",
        /// Street.
        pub thoroughfare: Option<String> = 8 "thoroughfare",
        /// House number.
        pub premise_number: Option<i64> = 9 "premise_number",
        /// What follows the house number.
        pub premise_number_suffix: Option<String> = 10 "premise_number_suffix",
        /// Organisation.
        pub organisation: Option<String> = 11 "organisation",
        /// First name.
        pub given_name: Option<String> = 12 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 13 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 14 "family_name",
    }

    /// Address query. \[doc\]
    ///
    /// Taken by [`search_address`](Rel::search_address).
    pub struct RelAddressQuery {
        /// Session key.
        pub session_key: Option<SecretText> = 0 "session_key",
        /// Context.
        pub context: Option<String> = 1 "context",
        /// Query.
        pub query: Option<String> = 2 "query",
    }

    /// Address results. \[doc\], by an example
    ///
    /// Given by [`search_address`](Rel::search_address).
    pub struct RelAddressResults {
        /// Options.
        pub options: OptionalVec<RelAddressResultsOptions> = 0 "options",
        /// Result.
        pub result: Option<RelGeoLocation> = 1 "result",
    }

    /// Address results options. \[doc\]
    pub struct RelAddressResultsOptions {
        /// Value.
        pub value: Option<String> = 0 "value",
        /// Precision.
        pub precision: Option<RelAddressResultsOptionsPrecision> = 1 "precision",
        /// Label.
        pub label: Option<String> = 2 "label",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Context.
        pub context: Option<String> = 4 "context",
    }

    /// Address search. \[doc\], by an example
    ///
    /// Taken by [`search_addresses`](Rel::search_addresses).
    pub struct RelAddressSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<RelAddressSearchConstraint> = 0 "constraints",
    }

    /// Address search constraint. \[doc\]
    pub struct RelAddressSearchConstraint {
        /// Key.
        pub key: Option<RelAddressSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<RelAddressSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Address search session. \[doc\]
    ///
    /// Given by [`start_address_search_session`](Rel::start_address_search_session).
    pub struct RelAddressSearchSession {
        /// Session key.
        pub session_key: Option<SecretText> = 0 "session_key",
    }

    /// Constraint. \[doc\]
    pub struct RelConstraint {
        /// Key.
        pub key: Option<RelConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<RelConstraintOperator> = 1 "operator",
        /// Value.
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Contact. \[doc\]
    ///
    /// Given by [`list_contacts`](Rel::list_contacts), [`upsert_contact`](Rel::upsert_contact), [`search_contacts`](Rel::search_contacts) and others.
    pub struct RelContact {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Version.
        pub version: Option<String> = 1 "version",
        /// Email.
        pub email: Option<String> = 2 "email",
        /// Whether it is guest.
        pub is_guest: Option<bool> = 3 "is_guest",
        /// For whom the identity is. Default: `default` \[guess\].
        pub audience: Option<String> = 4 "audience",
        /// Tags.
        pub tags: OptionalVec<String> = 5 "tags",
        /// First name.
        pub given_name: Option<String> = 6 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 7 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 8 "family_name",
        /// Organisations.
        pub organisations: Option<RelOrganisationList> = 9 "organisations",
        /// Billing.
        pub billing: Option<RelAddressList> = 10 "billing",
        /// Shipping.
        pub shipping: Option<RelAddressList> = 11 "shipping",
        /// Phone numbers.
        pub phone_numbers: Option<RelPhoneNumberList> = 12 "phone_numbers",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 13 "metadata",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 16 "deleted_at",
    }

    /// Contact update. \[doc\]
    ///
    /// Taken by [`upsert_contact`](Rel::upsert_contact).
    pub struct RelContactUpdate {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Whether it is guest. Default: `false`.
        pub is_guest: Option<bool> = 1 "is_guest",
        /// For whom the identity is. Default: `default` \[guess\].
        pub audience: Option<String> = 2 "audience",
        /// Tags.
        pub tags: OptionalVec<String> = 3 "tags",
        /// First name.
        pub given_name: Option<String> = 4 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 5 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 6 "family_name",
        /// Organisations.
        pub organisations: Option<RelContactUpdateOrganisations> = 7 "organisations",
        /// Billing.
        pub billing: Option<RelContactUpdateBilling> = 8 "billing",
        /// Shipping.
        pub shipping: Option<RelContactUpdateShipping> = 9 "shipping",
        /// Phone numbers.
        pub phone_numbers: Option<RelContactUpdatePhoneNumbers> = 10 "phone_numbers",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 11 "metadata",
    }

    /// Contact update billing. \[doc\]
    pub struct RelContactUpdateBilling {
        /// Primary.
        pub primary: Option<String> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Contact update organisations. \[doc\]
    pub struct RelContactUpdateOrganisations {
        /// Primary.
        pub primary: Option<RelContactUpdateOrganisationsPrimary> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<RelContactUpdateOrganisationsPrimary> = 1 "secondary",
    }

    /// Contact update organisations primary. \[doc\]
    pub struct RelContactUpdateOrganisationsPrimary {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Version.
        pub version: Option<String> = 1 "version",
    }

    /// Contact update phone numbers. \[doc\]
    pub struct RelContactUpdatePhoneNumbers {
        /// Primary.
        pub primary: Option<String> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Contact update shipping. \[doc\]
    pub struct RelContactUpdateShipping {
        /// Primary.
        pub primary: Option<String> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<String> = 1 "secondary",
    }

    /// Create confirm request. \[doc\]
    ///
    /// Taken by [`verify_identity`](Rel::verify_identity).
    pub struct RelCreateConfirmRequest {
        /// Token.
        pub token: Option<SecretText> = 0 "token",
    }

    /// Create identity request. \[doc\]
    ///
    /// Taken by [`create_identity`](Rel::create_identity), [`authorize_identity`](Rel::authorize_identity).
    pub struct RelCreateIdentityRequest {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Password.
        pub password: Option<SecretText> = 1 "password",
        /// For whom the identity is.
        pub audience: Option<String> = 2 "audience",
    }

    /// Create reset request. \[doc\]
    ///
    /// Taken by [`reset_identity`](Rel::reset_identity).
    pub struct RelCreateResetRequest {
        /// Token.
        pub token: Option<SecretText> = 0 "token",
        /// Password.
        pub password: Option<SecretText> = 1 "password",
    }

    /// Create token request. \[doc\]
    ///
    /// Taken by [`create_token_identity`](Rel::create_token_identity).
    pub struct RelCreateTokenRequest {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Kind.
        pub kind: Option<RelCreateTokenRequestType> = 1 "type",
        /// For whom the identity is.
        pub audience: Option<String> = 2 "audience",
    }

    /// Field list. \[doc\]
    ///
    /// Given by [`get_required_address_fields`](Rel::get_required_address_fields).
    pub struct RelFieldList {
        /// Required.
        pub required: OptionalVec<String> = 0 "required",
        /// Allowed.
        pub allowed: OptionalVec<String> = 1 "allowed",
        /// Country, in two letters.
        pub country_code: Option<String> = 2 "country_code",
    }

    /// Geo location. \[doc\]
    ///
    /// Given by [`get_address_geocode`](Rel::get_address_geocode), [`get_geocode`](Rel::get_geocode).
    pub struct RelGeoLocation {
        /// Latitude, in degrees.
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees.
        pub long: Option<Number> = 1 "long",
        /// Box.
        pub r#box: Option<RelGeolocationBox> = 2 "box",
        /// Whether it is precise.
        pub is_precise: Option<bool> = 3 "is_precise",
        /// Address.
        pub address: Option<RelGeolocationAddress> = 4 "address",
    }

    /// Geocode request. \[doc\]
    ///
    /// Taken by [`get_geocode`](Rel::get_geocode).
    pub struct RelGeocodeRequest {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// Address.
        pub address: Option<String> = 1 "address",
    }

    /// Geolocation address. \[doc\]
    pub struct RelGeolocationAddress {
        /// House number.
        pub premise_number: Option<i64> = 0 "premise_number",
        /// What follows the house number.
        pub premise_number_suffix: Option<String> = 1 "premise_number_suffix",
        /// Street.
        pub thoroughfare: Option<String> = 2 "thoroughfare",
        /// Postal code.
        pub postal_code: Option<String> = 3 "postal_code",
        /// City.
        pub locality: Option<String> = 4 "locality",
        /// State or province.
        pub administrative_area: Option<String> = 5 "administrative_area",
        /// Country, in two letters.
        pub country_code: Option<String> = 6 "country_code",
    }

    /// Geolocation box. \[doc\]
    pub struct RelGeolocationBox {
        /// North east.
        pub north_east: Option<RelGeolocationBoxNorthEast> = 0 "north_east",
        /// South west.
        pub south_west: Option<RelGeolocationBoxSouthWest> = 1 "south_west",
    }

    /// Geolocation box north east. \[doc\]
    pub struct RelGeolocationBoxNorthEast {
        /// Latitude, in degrees.
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees.
        pub long: Option<Number> = 1 "long",
    }

    /// Geolocation box south west. \[doc\]
    pub struct RelGeolocationBoxSouthWest {
        /// Latitude, in degrees.
        pub lat: Option<Number> = 0 "lat",
        /// Longitude, in degrees.
        pub long: Option<Number> = 1 "long",
    }

    /// Identity exists request. \[doc\]
    ///
    /// Taken by [`identity_exists`](Rel::identity_exists).
    pub struct RelIdentityExistsRequest {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// For whom the identity is.
        pub audience: Option<String> = 1 "audience",
    }

    /// Organisation. \[doc\]
    ///
    /// Given by [`search_organisations`](Rel::search_organisations), [`list_organisations`](Rel::list_organisations), [`create_organisation`](Rel::create_organisation) and others.
    pub struct RelOrganisation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Version.
        pub version: Option<String> = 1 "version",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 3 "file_id",
        /// Number at the chamber of commerce.
        pub coc_number: Option<String> = 4 "coc_number",
        /// Who looks after it.
        pub account_manager: Option<String> = 5 "account_manager",
        /// Administration.
        pub administration: Option<RelOrganisationAdministration> = 6 "administration",
        /// Tags.
        pub tags: OptionalVec<String> = 7 "tags",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 8 "metadata",
        /// Registrations.
        pub registrations: OptionalVec<RelVatRegistration> = 9 "registrations",
        /// Payment settings.
        pub payment_settings: Option<RelOrganisationPaymentSettings> = 10 "payment_settings",
        /// Phone numbers.
        pub phone_numbers: Option<RelPhoneNumberList> = 11 "phone_numbers",
        /// Billing.
        pub billing: Option<RelAddressList> = 12 "billing",
        /// Shipping.
        pub shipping: Option<RelAddressList> = 13 "shipping",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 16 "deleted_at",
    }

    /// Organisation administration. \[doc\]
    pub struct RelOrganisationAdministration {
        /// Email.
        pub email: Option<String> = 0 "email",
    }

    /// Organisation list. \[doc\], by an example
    pub struct RelOrganisationList {
        /// Primary.
        pub primary: Option<RelOrganisation> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<RelOrganisation> = 1 "secondary",
    }

    /// Organisation payment settings. \[doc\], by an example
    pub struct RelOrganisationPaymentSettings {
        /// Post payment.
        pub post_payment: Option<RelOrganisationPaymentSettingsPostPayment> = 0 "post_payment",
        /// Invoice.
        pub invoice: Option<RelOrganisationPaymentSettingsInvoice> = 1 "invoice",
    }

    /// Organisation payment settings invoice. \[doc\]
    pub struct RelOrganisationPaymentSettingsInvoice {
        /// Whether it is expected through post mail.
        pub is_expected_through_post_mail: Option<bool> = 0 "is_expected_through_post_mail",
        /// Whether it is expected through email.
        pub is_expected_through_email: Option<bool> = 1 "is_expected_through_email",
        /// Whether it is expected at delivery.
        pub is_expected_at_delivery: Option<bool> = 2 "is_expected_at_delivery",
    }

    /// Organisation payment settings post payment. \[doc\]
    pub struct RelOrganisationPaymentSettingsPostPayment {
        /// Spending limit.
        pub spending_limit: Option<i64> = 0 "spending_limit",
        /// Current due amount.
        pub current_due_amount: Option<i64> = 1 "current_due_amount",
        /// Due after.
        pub due_after: Option<i64> = 2 "due_after",
        /// Iban.
        pub iban: OptionalVec<String> = 3 "iban",
    }

    /// Organisation search. \[doc\], by an example
    ///
    /// Taken by [`search_organisations`](Rel::search_organisations).
    pub struct RelOrganisationSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<RelOrganisationSearchConstraint> = 0 "constraints",
    }

    /// Organisation search constraint. \[doc\]
    pub struct RelOrganisationSearchConstraint {
        /// Key.
        pub key: Option<RelOrganisationSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<RelOrganisationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Organisation update administration. \[doc\]
    pub struct RelOrganisationUpdateAdministration {
        /// Email.
        pub email: Option<String> = 0 "email",
    }

    /// Organisation update model. \[doc\]
    ///
    /// Taken by [`create_organisation`](Rel::create_organisation), [`update_organisation`](Rel::update_organisation).
    pub struct RelOrganisationUpdateModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 1 "file_id",
        /// Number at the chamber of commerce.
        pub coc_number: Option<String> = 2 "coc_number",
        /// Who looks after it.
        pub account_manager: Option<String> = 3 "account_manager",
        /// Tags.
        pub tags: OptionalVec<String> = 4 "tags",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 5 "metadata",
        /// Registrations.
        pub registrations: OptionalVec<RelVatRegistrationModel> = 6 "registrations",
        /// Payment settings.
        pub payment_settings: Option<RelOrganisationPaymentSettings> = 7 "payment_settings",
        /// Billing.
        pub billing: Option<RelContactUpdateBilling> = 8 "billing",
        /// Shipping.
        pub shipping: Option<RelContactUpdateShipping> = 9 "shipping",
        /// Phone numbers.
        pub phone_numbers: Option<RelContactUpdatePhoneNumbers> = 10 "phone_numbers",
        /// Administration.
        pub administration: Option<RelOrganisationUpdateAdministration> = 11 "administration",
    }

    /// Phone number. \[doc\]
    ///
    /// Given by [`search_phone_numbers`](Rel::search_phone_numbers), [`create_phonenumber`](Rel::create_phonenumber), [`view_phone_number`](Rel::view_phone_number).
    pub struct RelPhoneNumber {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Country, in two letters.
        pub country_code: Option<String> = 1 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 2 "number",
        /// National.
        pub national: Option<String> = 3 "national",
        /// Kind.
        pub kind: Option<RelPhoneNumberType> = 4 "type",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Phone number list. \[doc\], by an example
    pub struct RelPhoneNumberList {
        /// Primary.
        pub primary: Option<RelPhoneNumber> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<RelPhoneNumber> = 1 "secondary",
    }

    /// Phone number model. \[doc\]
    ///
    /// Taken by [`create_phonenumber`](Rel::create_phonenumber).
    pub struct RelPhoneNumberModel {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
    }

    /// Phone number search. \[doc\], by an example
    ///
    /// Taken by [`search_phone_numbers`](Rel::search_phone_numbers).
    pub struct RelPhoneNumberSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<RelPhoneNumberSearchConstraint> = 0 "constraints",
    }

    /// Phone number search constraint. \[doc\]
    pub struct RelPhoneNumberSearchConstraint {
        /// Key.
        pub key: Option<RelPhoneNumberSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<RelPhoneNumberSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Search. \[doc\], by an example
    ///
    /// Taken by [`search_contacts`](Rel::search_contacts).
    pub struct RelSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<RelConstraint> = 0 "constraints",
    }

    /// Signed token response. \[doc\]
    ///
    /// Given by [`create_identity`](Rel::create_identity), [`authorize_identity`](Rel::authorize_identity), [`reset_identity`](Rel::reset_identity) and others.
    pub struct RelSignedTokenResponse {
        /// Token.
        pub token: Option<SecretText> = 0 "token",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Token response. \[doc\]
    ///
    /// Given by [`create_token_identity`](Rel::create_token_identity).
    pub struct RelTokenResponse {
        /// Status.
        pub status: Option<String> = 0 "status",
    }

    /// Vat registration. \[doc\]
    pub struct RelVatRegistration {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Verification.
        pub verification: Option<RelVatRegistrationVerification> = 2 "verification",
    }

    /// Vat registration model. \[doc\]
    pub struct RelVatRegistrationModel {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
    }

    /// Vat registration verification. \[doc\]
    pub struct RelVatRegistrationVerification {
        /// Whether it is pending. Default: `true`.
        pub is_pending: Option<bool> = 0 "is_pending",
        /// Whether it is valid. Default: `false`.
        pub is_valid: Option<bool> = 1 "is_valid",
        /// Country, in two letters.
        pub country_code: Option<String> = 2 "country_code",
        /// Name.
        pub name: Option<String> = 3 "name",
        /// Kind.
        pub kind: Option<String> = 4 "type",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 5 "metadata",
        /// When: verified.
        pub verified_at: Option<Lenient<Timestamp>> = 6 "verified_at",
    }

    /// Version. \[doc\]
    ///
    /// Given by [`view_contact_versions`](Rel::view_contact_versions), [`view_organisation_versions`](Rel::view_organisation_versions).
    pub struct RelVersion {
        /// Version.
        pub version: Option<String> = 0 "version",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 1 "created_at",
    }
}

/// Metadata. \[doc\]
pub type RelMetadata = BTreeMap<String, String>;
