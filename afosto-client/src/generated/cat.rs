// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `cat`, the catalogue: channels, prices, VAT, mappings: 23 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::Timestamp;

pub use super::Cat;

/// The operations.
impl Cat {
    /// List collections. Returns a list of [`MapCollection`], page by page.
    ///
    /// `GET /cat/maps/collections` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_collections(&self) -> Pager<operations::ListCollections> {
        Pager::new(Request::new(&self.client, operations::ListCollections::ENDPOINT))
    }

    /// Get collection. Returns [`MapCollection`].
    ///
    /// `GET /cat/maps/collections/{id}` \[doc: "View collection"\].
    #[doc(alias = "ViewCollection")]
    #[inline]
    pub fn get_collection(&self, id: &str) -> Call<operations::GetCollection> {
        Call::new(Request::new(&self.client, operations::GetCollection::ENDPOINT).path("id", id))
    }

    /// List collection misses. Returns a list of [`MapCollectionMiss`], page by page.
    ///
    /// `GET /cat/maps/collections/{id}/misses` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_collection_misses(&self, id: &str) -> Pager<operations::ListCollectionMisses> {
        Pager::new(Request::new(&self.client, operations::ListCollectionMisses::ENDPOINT).path("id", id))
    }

    /// List collection keys. Returns a list of [`Map`], page by page.
    ///
    /// `GET /cat/maps/collections/{id}/keys` \[doc\]. A list, paged by number \[guess\].
    #[doc(alias = "ListKeys")]
    #[inline]
    pub fn list_collection_keys(&self, id: &str) -> Pager<operations::ListCollectionKeys> {
        Pager::new(Request::new(&self.client, operations::ListCollectionKeys::ENDPOINT).path("id", id))
    }

    /// Upsert collection keys. Returns nothing.
    ///
    /// Creates the values that are missing and updates the others \[doc\].
    ///
    /// `PUT /cat/maps/collections/{id}/keys` \[doc\].
    #[doc(alias = "UpsertKeys")]
    #[inline]
    pub fn upsert_collection_keys(
        &self,
        id: &str,
        body: &[UpsertCollectionKeysRequestItem],
    ) -> Call<operations::UpsertCollectionKeys> {
        Call::new(Request::new(&self.client, operations::UpsertCollectionKeys::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search collection keys. Returns [`SearchCollectionKeysResponse`].
    ///
    /// Looks up the values of keys \[doc\].
    ///
    /// `POST /cat/maps/collections/{id}/search` \[doc\].
    #[doc(alias = "SearchMap")]
    #[inline]
    pub fn search_collection_keys(&self, id: &str) -> Call<operations::SearchCollectionKeys> {
        Call::new(Request::new(&self.client, operations::SearchCollectionKeys::ENDPOINT).path("id", id))
    }

    /// List pricing groups. Returns a list of [`Group`], page by page.
    ///
    /// `GET /cat/groups` \[doc: "Get a list of price groups"\]. A list, paged by number \[doc\].
    #[doc(alias = "GetPricingGroups")]
    #[inline]
    pub fn list_pricing_groups(&self) -> Pager<operations::ListPricingGroups> {
        Pager::new(Request::new(&self.client, operations::ListPricingGroups::ENDPOINT))
    }

    /// Create pricing group. Returns [`Group`].
    ///
    /// `POST /cat/groups` \[doc\].
    #[inline]
    pub fn create_pricing_group(&self, body: &GroupCreate) -> Call<operations::CreatePricingGroup> {
        Call::new(Request::new(&self.client, operations::CreatePricingGroup::ENDPOINT).json(body))
    }

    /// Get pricing group. Returns [`Group`].
    ///
    /// `GET /cat/groups/{id}` \[doc: "View a pricing group"\].
    #[doc(alias = "ViewGroup")]
    #[inline]
    pub fn get_pricing_group(&self, id: &str) -> Call<operations::GetPricingGroup> {
        Call::new(Request::new(&self.client, operations::GetPricingGroup::ENDPOINT).path("id", id))
    }

    /// Update pricing group. Returns [`Group`].
    ///
    /// Changes its name or its metadata \[doc\].
    ///
    /// `PUT /cat/groups/{id}` \[doc\].
    #[doc(alias = "UpdateGroup")]
    #[inline]
    pub fn update_pricing_group(&self, id: &str, body: &GroupUpdate) -> Call<operations::UpdatePricingGroup> {
        Call::new(Request::new(&self.client, operations::UpdatePricingGroup::ENDPOINT).path("id", id).json(body))
    }

    /// Disable pricing group. Returns [`Group`].
    ///
    /// A disabled group can no longer be chosen in new settings \[doc\].
    ///
    /// `DELETE /cat/groups/{id}` \[doc\].
    #[doc(alias = "DisableGroup")]
    #[inline]
    pub fn disable_pricing_group(&self, id: &str) -> Call<operations::DisablePricingGroup> {
        Call::new(Request::new(&self.client, operations::DisablePricingGroup::ENDPOINT).path("id", id))
    }

    /// List pricing group prices. Returns a list of [`Price`], page by page.
    ///
    /// `GET /cat/groups/{id}/prices` \[doc: "Get a list of prices within a group"\]. A list, paged by number \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let prices = afosto.cat().list_pricing_group_prices("group").page_size(100).try_collect_max(1_000).await?;
    /// println!("{} prices", prices.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPricing")]
    #[inline]
    pub fn list_pricing_group_prices(&self, id: &str) -> Pager<operations::ListPricingGroupPrices> {
        Pager::new(Request::new(&self.client, operations::ListPricingGroupPrices::ENDPOINT).path("id", id))
    }

    /// Search pricing group prices. Returns a list of [`Price`].
    ///
    /// `POST /cat/groups/{id}/prices` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchPrices")]
    #[inline]
    pub fn search_pricing_group_prices(
        &self,
        id: &str,
        body: &PriceSearch,
    ) -> Call<operations::SearchPricingGroupPrices> {
        Call::new(Request::new(&self.client, operations::SearchPricingGroupPrices::ENDPOINT).path("id", id).json(body))
    }

    /// Upsert pricing group prices. Returns [`UpsertPricingGroupPricesResponse`].
    ///
    /// `PUT /cat/groups/{id}/prices` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::cat::NewPrice;
    ///
    /// let price = NewPrice { sku: Some("TYRE-17".to_owned()), amount: Some(4_995), ..NewPrice::default() };
    /// afosto.cat().upsert_pricing_group_prices("group", &[price]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpsertPrices")]
    #[inline]
    pub fn upsert_pricing_group_prices(
        &self,
        id: &str,
        body: &[NewPrice],
    ) -> Call<operations::UpsertPricingGroupPrices> {
        Call::new(
            Request::new(&self.client, operations::UpsertPricingGroupPrices::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// List SKU prices. Returns a list of [`Price`], page by page.
    ///
    /// Gives former prices, or planned ones \[doc\].
    ///
    /// `GET /cat/groups/{id}/prices/{sku}` \[doc: "Get a list of prices for a sku"\]. A list, paged by number \[doc\].
    ///
    /// - `sku`: stock keeping unit: the article's code \[guess\].
    #[doc(alias = "ViewPricing")]
    #[inline]
    pub fn list_sku_prices(&self, id: &str, sku: &str) -> Pager<operations::ListSkuPrices> {
        Pager::new(Request::new(&self.client, operations::ListSkuPrices::ENDPOINT).path("id", id).path("sku", sku))
    }

    /// Get price. Returns [`Price`].
    ///
    /// `GET /cat/prices/{id}` \[doc\].
    #[doc(alias = "ViewPrice")]
    #[inline]
    pub fn get_price(&self, id: &str) -> Call<operations::GetPrice> {
        Call::new(Request::new(&self.client, operations::GetPrice::ENDPOINT).path("id", id))
    }

    /// List VAT rates. Returns a list of [`VatRate`], page by page.
    ///
    /// Gives the rates by country \[doc\].
    ///
    /// `GET /cat/vat` \[doc: "Get a list of vat rates"\]. A list, paged by a cursor \[guess\].
    #[doc(alias = "GetVatList")]
    #[inline]
    pub fn list_vat_rates(&self) -> Pager<operations::ListVatRates> {
        Pager::new(Request::new(&self.client, operations::ListVatRates::ENDPOINT))
    }

    /// Upsert SKU VAT rates. Returns [`UpsertSkuVatRatesResponse`].
    ///
    /// Sets the VAT group of SKUs, country by country \[doc\].
    ///
    /// `PUT /cat/vat/products` \[doc\].
    #[doc(alias = "AttachVatRate")]
    #[inline]
    pub fn upsert_sku_vat_rates(&self, body: &[ProductVatModel]) -> Call<operations::UpsertSkuVatRates> {
        Call::new(Request::new(&self.client, operations::UpsertSkuVatRates::ENDPOINT).json_list(body))
    }

    /// List channels. Returns a list of [`Channel`], page by page.
    ///
    /// `GET /cat/channels` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// for channel in afosto.cat().list_channels().try_collect_max(100).await? {
    ///     println!("{:?} {:?}", channel.id, channel.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_channels(&self) -> Pager<operations::ListChannels> {
        Pager::new(Request::new(&self.client, operations::ListChannels::ENDPOINT))
    }

    /// Create channel. Returns [`Channel`].
    ///
    /// `POST /cat/channels` \[doc\].
    #[inline]
    pub fn create_channel(&self, body: &CreateChannel) -> Call<operations::CreateChannel> {
        Call::new(Request::new(&self.client, operations::CreateChannel::ENDPOINT).json(body))
    }

    /// Get channel. Returns [`Channel`].
    ///
    /// `GET /cat/channels/{id}` \[doc: "View channel"\].
    #[doc(alias = "ViewChannel")]
    #[inline]
    pub fn get_channel(&self, id: &str) -> Call<operations::GetChannel> {
        Call::new(Request::new(&self.client, operations::GetChannel::ENDPOINT).path("id", id))
    }

    /// Update channel. Returns [`Channel`].
    ///
    /// `PUT /cat/channels/{id}` \[doc\].
    #[inline]
    pub fn update_channel(&self, id: &str, body: &UpdateChannel) -> Call<operations::UpdateChannel> {
        Call::new(Request::new(&self.client, operations::UpdateChannel::ENDPOINT).path("id", id).json(body))
    }

    /// Delete channel. Returns nothing.
    ///
    /// Deletes, or disables, the channel \[doc\].
    ///
    /// `DELETE /cat/channels/{id}` \[doc\].
    #[inline]
    pub fn delete_channel(&self, id: &str) -> Call<operations::DeleteChannel> {
        Call::new(Request::new(&self.client, operations::DeleteChannel::ENDPOINT).path("id", id))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Cat::list_collections`].
    ListCollections("list_collections"): GET "/cat/maps/collections" => numbered_list(MapCollection);
    /// The operation of [`Cat::get_collection`].
    GetCollection("get_collection"): GET "/cat/maps/collections/{id}" => json(MapCollection);
    /// The operation of [`Cat::list_collection_misses`].
    ListCollectionMisses("list_collection_misses"): GET "/cat/maps/collections/{id}/misses" => numbered_list(MapCollectionMiss);
    /// The operation of [`Cat::list_collection_keys`].
    ListCollectionKeys("list_collection_keys"): GET "/cat/maps/collections/{id}/keys" => numbered_list(Map);
    /// The operation of [`Cat::upsert_collection_keys`].
    UpsertCollectionKeys("upsert_collection_keys"): PUT "/cat/maps/collections/{id}/keys" => nothing;
    /// The operation of [`Cat::search_collection_keys`].
    SearchCollectionKeys("search_collection_keys"): POST "/cat/maps/collections/{id}/search" => json(SearchCollectionKeysResponse);
    /// The operation of [`Cat::list_pricing_groups`].
    ListPricingGroups("list_pricing_groups"): GET "/cat/groups" => numbered_list(Group);
    /// The operation of [`Cat::create_pricing_group`].
    CreatePricingGroup("create_pricing_group"): POST "/cat/groups" => json(Group);
    /// The operation of [`Cat::get_pricing_group`].
    GetPricingGroup("get_pricing_group"): GET "/cat/groups/{id}" => json(Group);
    /// The operation of [`Cat::update_pricing_group`].
    UpdatePricingGroup("update_pricing_group"): PUT "/cat/groups/{id}" => json(Group);
    /// The operation of [`Cat::disable_pricing_group`].
    DisablePricingGroup("disable_pricing_group"): DELETE "/cat/groups/{id}" => json(Group);
    /// The operation of [`Cat::list_pricing_group_prices`].
    ListPricingGroupPrices("list_pricing_group_prices"): GET "/cat/groups/{id}/prices" => numbered_list(Price);
    /// The operation of [`Cat::search_pricing_group_prices`].
    SearchPricingGroupPrices("search_pricing_group_prices"): POST "/cat/groups/{id}/prices" idempotency Safe => json(Vec<Price>);
    /// The operation of [`Cat::upsert_pricing_group_prices`].
    UpsertPricingGroupPrices("upsert_pricing_group_prices"): PUT "/cat/groups/{id}/prices" => json(UpsertPricingGroupPricesResponse);
    /// The operation of [`Cat::list_sku_prices`].
    ListSkuPrices("list_sku_prices"): GET "/cat/groups/{id}/prices/{sku}" => numbered_list(Price);
    /// The operation of [`Cat::get_price`].
    GetPrice("get_price"): GET "/cat/prices/{id}" => json(Price);
    /// The operation of [`Cat::list_vat_rates`].
    ListVatRates("list_vat_rates"): GET "/cat/vat" => either_list(VatRate);
    /// The operation of [`Cat::upsert_sku_vat_rates`].
    UpsertSkuVatRates("upsert_sku_vat_rates"): PUT "/cat/vat/products" => json(UpsertSkuVatRatesResponse);
    /// The operation of [`Cat::list_channels`].
    ListChannels("list_channels"): GET "/cat/channels" => cursor_list(Channel);
    /// The operation of [`Cat::create_channel`].
    CreateChannel("create_channel"): POST "/cat/channels" => json(Channel);
    /// The operation of [`Cat::get_channel`].
    GetChannel("get_channel"): GET "/cat/channels/{id}" => json(Channel);
    /// The operation of [`Cat::update_channel`].
    UpdateChannel("update_channel"): PUT "/cat/channels/{id}" => json(Channel);
    /// The operation of [`Cat::delete_channel`].
    DeleteChannel("delete_channel"): DELETE "/cat/channels/{id}" => nothing;
    }
}

impl Pager<operations::ListPricingGroupPrices> {
    /// Narrows the tax rates to a country, such as `US`. Sent as `country` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        self.set(|request| request.query("country", &country.into()))
    }

    /// Narrows the tax rates to a state or province, such as `Florida`. Sent as `administrative_area` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn administrative_area(self, administrative_area: impl Into<String>) -> Self {
        self.set(|request| request.query("administrative_area", &administrative_area.into()))
    }
}

impl Pager<operations::ListSkuPrices> {
    /// Only prices of the future. Sent as `is_planned` in the query, or not at all without this. Default: `0`.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn is_planned(self, is_planned: bool) -> Self {
        self.set(|request| request.query_flag("is_planned", is_planned))
    }
}

impl Pager<operations::ListVatRates> {
    /// Such as `US`. Sent as `country` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        self.set(|request| request.query("country", &country.into()))
    }

    /// A state or province, such as `Florida`. Sent as `administrative_area` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn administrative_area(self, administrative_area: impl Into<String>) -> Self {
        self.set(|request| request.query("administrative_area", &administrative_area.into()))
    }
}

impl Pager<operations::ListChannels> {
    /// Sent as `is_deleted` in the query, or not at all without this. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }

    /// Sent as `type` in the query, or not at all without this.
    #[inline]
    pub fn kind(self, kind: impl Into<String>) -> Self {
        self.set(|request| request.query("type", &kind.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Channel::kind).
    ///
    /// Source: \[doc\].
    pub enum ChannelType {
        /// On the wire: `pos`.
        Pos = "pos",
        /// On the wire: `storefront`.
        Storefront = "storefront",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `integration`.
        Integration = "integration",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](CreateChannel::kind).
    ///
    /// Source: \[doc\].
    pub enum CreateChannelType {
        /// On the wire: `pos`.
        Pos = "pos",
        /// On the wire: `storefront`.
        Storefront = "storefront",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `integration`.
        Integration = "integration",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](PriceConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum PriceConstraintKey {
        /// On the wire: `sku`.
        Sku = "sku",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](PriceConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum PriceConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::record! {
    /// A sales channel, such as a web shop, in which articles are sold.
    ///
    /// Returned by [`list_channels`](Cat::list_channels), [`create_channel`](Cat::create_channel), [`get_channel`](Cat::get_channel), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatChannel")]
    pub struct Channel {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// `pos`, `storefront`, `order` or `integration`.
        pub kind: Option<ChannelType> = 2 "type",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 4 "client_id",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<String> = 5 "deleted_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Body of [`create_channel`](Cat::create_channel), `POST /cat/channels`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatCreateChannel")]
    pub struct CreateChannel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// `pos`, `storefront`, `order` or `integration`.
        pub kind: Option<CreateChannelType> = 1 "type",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 3 "client_id",
    }

    /// A price group: each has a price of its own for an SKU, in one currency.
    ///
    /// Returned by [`list_pricing_groups`](Cat::list_pricing_groups), [`create_pricing_group`](Cat::create_pricing_group), [`get_pricing_group`](Cat::get_pricing_group), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatGroup")]
    pub struct Group {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Set where the stored prices contain the taxes.
        ///
        /// Source: \[doc\].
        pub is_including_vat: Option<bool> = 2 "is_including_vat",
        /// Currency, as an ISO 4217 three-letter code. Default: `EUR`.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 5 "deleted_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Body of [`create_pricing_group`](Cat::create_pricing_group), `POST /cat/groups`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatGroupCreate")]
    pub struct GroupCreate {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Set where the stored prices contain the taxes.
        ///
        /// Source: \[doc\].
        pub is_including_vat: Option<bool> = 1 "is_including_vat",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 2 "currency",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Body of [`update_pricing_group`](Cat::update_pricing_group), `PUT /cat/groups/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatGroupUpdate")]
    pub struct GroupUpdate {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 1 "metadata",
    }

    /// A value stored under a key of a collection.
    ///
    /// Returned by [`list_collection_keys`](Cat::list_collection_keys).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatMap")]
    pub struct Map {
        /// Name under which a value is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Text stored under `key`.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 1 "value",
        /// When the value was last written.
        ///
        /// Source: \[guess\].
        pub upserted_at: Option<Lenient<Timestamp>> = 2 "upserted_at",
    }

    /// A collection of keys and values, such as translations of codes between two systems.
    ///
    /// Returned by [`list_collections`](Cat::list_collections), [`get_collection`](Cat::get_collection).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatMapCollection")]
    pub struct MapCollection {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// When a key was last written.
        ///
        /// Source: \[guess\].
        pub last_upsert_at: Option<Lenient<Timestamp>> = 1 "last_upsert_at",
        /// When a key was last looked up but not found.
        ///
        /// Source: \[guess\].
        pub last_miss_at: Option<Lenient<Timestamp>> = 2 "last_miss_at",
    }

    /// A key that was asked for but has no value in the collection.
    ///
    /// Returned by [`list_collection_misses`](Cat::list_collection_misses).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatMapCollectionMiss")]
    pub struct MapCollectionMiss {
        /// Name under which a value is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// How often the key was looked up but not found.
        ///
        /// Source: \[guess\].
        pub count: Option<i64> = 1 "count",
        /// When a key was last looked up but not found.
        ///
        /// Source: \[guess\].
        pub last_miss_at: Option<Lenient<Timestamp>> = 2 "last_miss_at",
    }

    /// A price to be set for an SKU, from a moment on.
    ///
    /// Sent by [`upsert_pricing_group_prices`](Cat::upsert_pricing_group_prices).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatNewPrice")]
    pub struct NewPrice {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 1 "amount",
        /// Price before a reduction, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub original_amount: Option<i64> = 2 "original_amount",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 3 "active_at",
    }

    /// The price of an SKU in a price group, from a moment on.
    ///
    /// Returned by [`list_pricing_group_prices`](Cat::list_pricing_group_prices), [`search_pricing_group_prices`](Cat::search_pricing_group_prices), [`list_sku_prices`](Cat::list_sku_prices), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatPrice")]
    pub struct Price {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Price before a reduction, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub original_amount: Option<i64> = 3 "original_amount",
        /// VAT that applies to the price, by country.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<Vat> = 4 "vat",
        /// A UUID.
        pub price_group_id: Option<String> = 5 "price_group_id",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 6 "active_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// An item of [`constraints`](PriceSearch::constraints) in [`PriceSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatPriceConstraint")]
    pub struct PriceConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<PriceConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<PriceConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Body of [`search_pricing_group_prices`](Cat::search_pricing_group_prices), `POST /cat/groups/{id}/prices`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatPriceSearch")]
    pub struct PriceSearch {
        /// Moment whose prices are asked for.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 0 "active_at",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<PriceConstraint> = 1 "constraints",
    }

    /// An SKU with its VAT groups.
    ///
    /// Sent by [`upsert_sku_vat_rates`](Cat::upsert_sku_vat_rates).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatProductVatModel")]
    pub struct ProductVatModel {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub rates: OptionalVec<VatModel> = 1 "rates",
    }

    /// Values that were found for the keys asked for, and the keys without one.
    ///
    /// Returned by [`search_collection_keys`](Cat::search_collection_keys).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CatMapsCollectionsIdSearchPostResponse200")]
    pub struct SearchCollectionKeysResponse {
        /// Values that were found, by key.
        ///
        /// Source: \[guess\].
        pub hits: Option<BTreeMap<String, RawJson>> = 0 "hits",
        /// Keys without a value.
        ///
        /// Source: \[guess\].
        pub misses: OptionalVec<String> = 1 "misses",
    }

    /// Body of [`update_channel`](Cat::update_channel), `PUT /cat/channels/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatUpdateChannel")]
    pub struct UpdateChannel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
    }

    /// Body of [`upsert_collection_keys`](Cat::upsert_collection_keys), `PUT /cat/maps/collections/{id}/keys`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "CatMapsCollectionsIdKeysPutBodyItem")]
    pub struct UpsertCollectionKeysRequestItem {
        /// Name under which a value is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Text stored under `key`.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 1 "value",
    }

    /// How many prices were taken.
    ///
    /// Returned by [`upsert_pricing_group_prices`](Cat::upsert_pricing_group_prices).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CatGroupsIdPricesPutResponse200")]
    pub struct UpsertPricingGroupPricesResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
    }

    /// How many SKUs got their VAT group, and how many did not.
    ///
    /// Returned by [`upsert_sku_vat_rates`](Cat::upsert_sku_vat_rates).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "CatVatProductsPutResponse200")]
    pub struct UpsertSkuVatRatesResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
        /// How many failed.
        ///
        /// Source: \[guess\].
        pub failed: Option<i64> = 1 "failed",
    }

    /// A rate of VAT in a country or a part of it.
    ///
    /// Part of [`Price`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatVat")]
    pub struct Vat {
        /// Presumably in percent.
        ///
        /// Source: \[guess\].
        pub rate: Option<i64> = 0 "rate",
        /// ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country: Option<String> = 1 "country",
        /// State or province.
        ///
        /// Source: \[guess\].
        pub administrative_area: Option<String> = 2 "administrative_area",
    }

    /// The VAT group of an SKU in a country or a part of it.
    ///
    /// Part of [`ProductVatModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatVatModel")]
    pub struct VatModel {
        /// ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country: Option<String> = 0 "country",
        /// State or province.
        ///
        /// Source: \[guess\].
        pub administrative_area: Option<String> = 1 "administrative_area",
        /// Code of the VAT group.
        ///
        /// Source: \[guess\].
        pub reference: Option<i64> = 2 "reference",
    }

    /// A rate of VAT that applies in a country from a moment on.
    ///
    /// Returned by [`list_vat_rates`](Cat::list_vat_rates).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "CatVatRate")]
    pub struct VatRate {
        /// Code of the VAT group.
        ///
        /// Source: \[guess\].
        pub reference: Option<i64> = 0 "reference",
        /// Presumably in percent.
        ///
        /// Source: \[guess\].
        pub rate: Option<i64> = 1 "rate",
        /// ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country: Option<String> = 2 "country",
        /// Whether the rate applies to SKUs without a VAT group.
        ///
        /// Source: \[guess\].
        pub is_default: Option<bool> = 3 "is_default",
        /// State or province.
        ///
        /// Source: \[guess\].
        pub administrative_area: Option<String> = 4 "administrative_area",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 5 "active_at",
    }
}
