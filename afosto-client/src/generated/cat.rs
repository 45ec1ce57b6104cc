// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `cat`, the catalogue: channels, prices, VAT, mappings: 23 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::Timestamp;

pub use super::Cat;

/// The operations.
impl Cat {
    /// List collections.
    ///
    /// `GET /cat/maps/collections` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_collections(&self) -> ListCall<ListCollections> {
        ListCall::new(Request::new(&self.client, ListCollections::ENDPOINT))
    }

    /// View collection.
    ///
    /// `GET /cat/maps/collections/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_collection(&self, id: &str) -> Call<ViewCollection> {
        Call::new(Request::new(&self.client, ViewCollection::ENDPOINT).path("id", id))
    }

    /// List misses.
    ///
    /// `GET /cat/maps/collections/{id}/misses` \[doc\]. A list, paged by number \[guess\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_collection_misses(&self, id: &str) -> ListCall<ListCollectionMisses> {
        ListCall::new(Request::new(&self.client, ListCollectionMisses::ENDPOINT).path("id", id))
    }

    /// List keys.
    ///
    /// `GET /cat/maps/collections/{id}/keys` \[doc\]. A list, paged by number \[guess\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_keys(&self, id: &str) -> ListCall<ListKeys> {
        ListCall::new(Request::new(&self.client, ListKeys::ENDPOINT).path("id", id))
    }

    /// Upsert keys.
    ///
    /// `PUT /cat/maps/collections/{id}/keys` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn upsert_keys(&self, id: &str, body: &[CatMapsCollectionsIdKeysPutBodyItem]) -> Call<UpsertKeys> {
        Call::new(Request::new(&self.client, UpsertKeys::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search keys.
    ///
    /// `POST /cat/maps/collections/{id}/search` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn search_map(&self, id: &str) -> Call<SearchMap> {
        Call::new(Request::new(&self.client, SearchMap::ENDPOINT).path("id", id))
    }

    /// Get a list of price groups.
    ///
    /// `GET /cat/groups` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn get_pricing_groups(&self) -> ListCall<GetPricingGroups> {
        ListCall::new(Request::new(&self.client, GetPricingGroups::ENDPOINT))
    }

    /// Create a new pricing group.
    ///
    /// `POST /cat/groups` \[doc\].
    #[inline]
    pub fn create_pricing_group(&self, body: &CatGroupCreate) -> Call<CreatePricingGroup> {
        Call::new(Request::new(&self.client, CreatePricingGroup::ENDPOINT).json(body))
    }

    /// View a pricing group.
    ///
    /// `GET /cat/groups/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_group(&self, id: &str) -> Call<ViewGroup> {
        Call::new(Request::new(&self.client, ViewGroup::ENDPOINT).path("id", id))
    }

    /// Update a pricing group.
    ///
    /// `PUT /cat/groups/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_group(&self, id: &str, body: &CatGroupUpdate) -> Call<UpdateGroup> {
        Call::new(Request::new(&self.client, UpdateGroup::ENDPOINT).path("id", id).json(body))
    }

    /// Disable a pricing group.
    ///
    /// `DELETE /cat/groups/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn disable_group(&self, id: &str) -> Call<DisableGroup> {
        Call::new(Request::new(&self.client, DisableGroup::ENDPOINT).path("id", id))
    }

    /// Get a list of prices within a group.
    ///
    /// `GET /cat/groups/{id}/prices` \[doc\]. A list, paged by number \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_pricing(&self, id: &str) -> ListCall<GetPricing> {
        ListCall::new(Request::new(&self.client, GetPricing::ENDPOINT).path("id", id))
    }

    /// Search for prices.
    ///
    /// `POST /cat/groups/{id}/prices` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn search_prices(&self, id: &str, body: &CatPriceSearch) -> Call<SearchPrices> {
        Call::new(Request::new(&self.client, SearchPrices::ENDPOINT).path("id", id).json(body))
    }

    /// Upsert prices.
    ///
    /// `PUT /cat/groups/{id}/prices` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn upsert_prices(&self, id: &str, body: &[CatNewPrice]) -> Call<UpsertPrices> {
        Call::new(Request::new(&self.client, UpsertPrices::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get a list of prices for a sku.
    ///
    /// `GET /cat/groups/{id}/prices/{sku}` \[doc\]. A list, paged by number \[doc\].
    ///
    /// - `id`: its id.
    /// - `sku`: stock keeping unit.
    #[inline]
    pub fn view_pricing(&self, id: &str, sku: &str) -> ListCall<ViewPricing> {
        ListCall::new(Request::new(&self.client, ViewPricing::ENDPOINT).path("id", id).path("sku", sku))
    }

    /// Get price.
    ///
    /// `GET /cat/prices/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_price(&self, id: &str) -> Call<ViewPrice> {
        Call::new(Request::new(&self.client, ViewPrice::ENDPOINT).path("id", id))
    }

    /// Get a list of vat rates.
    ///
    /// `GET /cat/vat` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn get_vat_list(&self) -> ListCall<GetVatList> {
        ListCall::new(Request::new(&self.client, GetVatList::ENDPOINT))
    }

    /// Upsert vat rates for skus.
    ///
    /// `PUT /cat/vat/products` \[doc\].
    #[inline]
    pub fn attach_vat_rate(&self, body: &[CatProductVatModel]) -> Call<AttachVatRate> {
        Call::new(Request::new(&self.client, AttachVatRate::ENDPOINT).json_list(body))
    }

    /// List channels.
    ///
    /// `GET /cat/channels` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_channels(&self) -> ListCall<ListChannels> {
        ListCall::new(Request::new(&self.client, ListChannels::ENDPOINT))
    }

    /// Create channel.
    ///
    /// `POST /cat/channels` \[doc\].
    #[inline]
    pub fn create_channel(&self, body: &CatCreateChannel) -> Call<CreateChannel> {
        Call::new(Request::new(&self.client, CreateChannel::ENDPOINT).json(body))
    }

    /// View channel.
    ///
    /// `GET /cat/channels/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_channel(&self, id: &str) -> Call<ViewChannel> {
        Call::new(Request::new(&self.client, ViewChannel::ENDPOINT).path("id", id))
    }

    /// Update channel.
    ///
    /// `PUT /cat/channels/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_channel(&self, id: &str, body: &CatUpdateChannel) -> Call<UpdateChannel> {
        Call::new(Request::new(&self.client, UpdateChannel::ENDPOINT).path("id", id).json(body))
    }

    /// Delete channel.
    ///
    /// `DELETE /cat/channels/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_channel(&self, id: &str) -> Call<DeleteChannel> {
        Call::new(Request::new(&self.client, DeleteChannel::ENDPOINT).path("id", id))
    }
}

operations! {
    /// [`Cat::list_collections`].
    ListCollections("list_collections"): GET "/cat/maps/collections" => numbered_list(CatMapCollection);
    /// [`Cat::view_collection`].
    ViewCollection("view_collection"): GET "/cat/maps/collections/{id}" => json(CatMapCollection);
    /// [`Cat::list_collection_misses`].
    ListCollectionMisses("list_collection_misses"): GET "/cat/maps/collections/{id}/misses" => numbered_list(CatMapCollectionMiss);
    /// [`Cat::list_keys`].
    ListKeys("list_keys"): GET "/cat/maps/collections/{id}/keys" => numbered_list(CatMap);
    /// [`Cat::upsert_keys`].
    UpsertKeys("upsert_keys"): PUT "/cat/maps/collections/{id}/keys" => nothing;
    /// [`Cat::search_map`].
    SearchMap("search_map"): POST "/cat/maps/collections/{id}/search" => json(CatMapsCollectionsIdSearchPostResponse200);
    /// [`Cat::get_pricing_groups`].
    GetPricingGroups("get_pricing_groups"): GET "/cat/groups" => numbered_list(CatGroup);
    /// [`Cat::create_pricing_group`].
    CreatePricingGroup("create_pricing_group"): POST "/cat/groups" => json(CatGroup);
    /// [`Cat::view_group`].
    ViewGroup("view_group"): GET "/cat/groups/{id}" => json(CatGroup);
    /// [`Cat::update_group`].
    UpdateGroup("update_group"): PUT "/cat/groups/{id}" => json(CatGroup);
    /// [`Cat::disable_group`].
    DisableGroup("disable_group"): DELETE "/cat/groups/{id}" => json(CatGroup);
    /// [`Cat::get_pricing`].
    GetPricing("get_pricing"): GET "/cat/groups/{id}/prices" => numbered_list(CatPrice);
    /// [`Cat::search_prices`].
    SearchPrices("search_prices"): POST "/cat/groups/{id}/prices" idempotency Safe => json(Vec<CatPrice>);
    /// [`Cat::upsert_prices`].
    UpsertPrices("upsert_prices"): PUT "/cat/groups/{id}/prices" => json(CatGroupsIdPricesPutResponse200);
    /// [`Cat::view_pricing`].
    ViewPricing("view_pricing"): GET "/cat/groups/{id}/prices/{sku}" => numbered_list(CatPrice);
    /// [`Cat::view_price`].
    ViewPrice("view_price"): GET "/cat/prices/{id}" => json(CatPrice);
    /// [`Cat::get_vat_list`].
    GetVatList("get_vat_list"): GET "/cat/vat" => either_list(CatVatRate);
    /// [`Cat::attach_vat_rate`].
    AttachVatRate("attach_vat_rate"): PUT "/cat/vat/products" => json(CatVatProductsPutResponse200);
    /// [`Cat::list_channels`].
    ListChannels("list_channels"): GET "/cat/channels" => cursor_list(CatChannel);
    /// [`Cat::create_channel`].
    CreateChannel("create_channel"): POST "/cat/channels" => json(CatChannel);
    /// [`Cat::view_channel`].
    ViewChannel("view_channel"): GET "/cat/channels/{id}" => json(CatChannel);
    /// [`Cat::update_channel`].
    UpdateChannel("update_channel"): PUT "/cat/channels/{id}" => json(CatChannel);
    /// [`Cat::delete_channel`].
    DeleteChannel("delete_channel"): DELETE "/cat/channels/{id}" => nothing;
}

impl ListCall<GetPricing> {
    /// Country. The query parameter `country`.
    #[inline]
    pub fn country(self, country: &str) -> Self {
        self.set(|request| request.query("country", country))
    }

    /// State or province. The query parameter `administrative_area`.
    #[inline]
    pub fn administrative_area(self, administrative_area: &str) -> Self {
        self.set(|request| request.query("administrative_area", administrative_area))
    }
}

impl ListCall<ViewPricing> {
    /// Whether it is planned. The query parameter `is_planned`. Default: `0`.
    #[inline]
    pub fn is_planned(self, is_planned: bool) -> Self {
        self.set(|request| request.query_flag("is_planned", is_planned))
    }
}

impl ListCall<GetVatList> {
    /// Country. The query parameter `country`.
    #[inline]
    pub fn country(self, country: &str) -> Self {
        self.set(|request| request.query("country", country))
    }

    /// State or province. The query parameter `administrative_area`.
    #[inline]
    pub fn administrative_area(self, administrative_area: &str) -> Self {
        self.set(|request| request.query("administrative_area", administrative_area))
    }
}

impl ListCall<ListChannels> {
    /// Whether it is deleted. The query parameter `is_deleted`. Default: `0`.
    #[inline]
    pub fn is_deleted(self, is_deleted: bool) -> Self {
        self.set(|request| request.query_flag("is_deleted", is_deleted))
    }

    /// Kind. The query parameter `type`.
    #[inline]
    pub fn kind(self, kind: &str) -> Self {
        self.set(|request| request.query("type", kind))
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CatChannel`] \[doc\].
    pub enum CatChannelType {
        /// `pos`.
        Pos = "pos",
        /// `storefront`.
        Storefront = "storefront",
        /// `order`.
        Order = "order",
        /// `integration`.
        Integration = "integration",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`CatCreateChannel`] \[doc\].
    pub enum CatCreateChannelType {
        /// `pos`.
        Pos = "pos",
        /// `storefront`.
        Storefront = "storefront",
        /// `order`.
        Order = "order",
        /// `integration`.
        Integration = "integration",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`CatPriceConstraint`] \[doc\].
    pub enum CatPriceConstraintKey {
        /// `sku`.
        Sku = "sku",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`CatPriceConstraint`] \[doc\].
    pub enum CatPriceConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::record! {
    /// Channel. \[doc\]
    ///
    /// Given by [`list_channels`](Cat::list_channels), [`create_channel`](Cat::create_channel), [`view_channel`](Cat::view_channel) and others.
    pub struct CatChannel {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Kind.
        pub kind: Option<CatChannelType> = 2 "type",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 4 "client_id",
        /// Deleted at.
        pub deleted_at: Option<String> = 5 "deleted_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Create channel. \[doc\]
    ///
    /// Taken by [`create_channel`](Cat::create_channel).
    pub struct CatCreateChannel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Kind.
        pub kind: Option<CatCreateChannelType> = 1 "type",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 3 "client_id",
    }

    /// Group. \[doc\]
    ///
    /// Given by [`get_pricing_groups`](Cat::get_pricing_groups), [`create_pricing_group`](Cat::create_pricing_group), [`view_group`](Cat::view_group) and others.
    pub struct CatGroup {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 2 "is_including_vat",
        /// Currency, in three letters. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 5 "deleted_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Group create. \[doc\]
    ///
    /// Taken by [`create_pricing_group`](Cat::create_pricing_group).
    pub struct CatGroupCreate {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 1 "is_including_vat",
        /// Currency, in three letters.
        pub currency: Option<String> = 2 "currency",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Group update. \[doc\]
    ///
    /// Taken by [`update_group`](Cat::update_group).
    pub struct CatGroupUpdate {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 1 "metadata",
    }

    /// Groups id prices put response200. \[doc\], by an example
    ///
    /// Given by [`upsert_prices`](Cat::upsert_prices).
    pub struct CatGroupsIdPricesPutResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
    }

    /// Map. \[doc\]
    ///
    /// Given by [`list_keys`](Cat::list_keys).
    pub struct CatMap {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Value.
        pub value: Option<String> = 1 "value",
        /// When: upserted.
        pub upserted_at: Option<Lenient<Timestamp>> = 2 "upserted_at",
    }

    /// Map collection. \[doc\]
    ///
    /// Given by [`list_collections`](Cat::list_collections), [`view_collection`](Cat::view_collection).
    pub struct CatMapCollection {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// When: last upsert.
        pub last_upsert_at: Option<Lenient<Timestamp>> = 1 "last_upsert_at",
        /// When: last miss.
        pub last_miss_at: Option<Lenient<Timestamp>> = 2 "last_miss_at",
    }

    /// Map collection miss. \[doc\]
    ///
    /// Given by [`list_collection_misses`](Cat::list_collection_misses).
    pub struct CatMapCollectionMiss {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// How many there are.
        pub count: Option<i64> = 1 "count",
        /// When: last miss.
        pub last_miss_at: Option<Lenient<Timestamp>> = 2 "last_miss_at",
    }

    /// Maps collections id keys put body item. \[doc\]
    ///
    /// Taken by [`upsert_keys`](Cat::upsert_keys).
    pub struct CatMapsCollectionsIdKeysPutBodyItem {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Value.
        pub value: Option<String> = 1 "value",
    }

    /// Maps collections id search post response200. \[doc\], by an example
    ///
    /// Given by [`search_map`](Cat::search_map).
    pub struct CatMapsCollectionsIdSearchPostResponse200 {
        /// What was found.
        pub hits: Option<BTreeMap<String, RawJson>> = 0 "hits",
        /// Misses.
        pub misses: OptionalVec<String> = 1 "misses",
    }

    /// New price. \[doc\]
    ///
    /// Taken by [`upsert_prices`](Cat::upsert_prices).
    pub struct CatNewPrice {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
        /// Original amount.
        pub original_amount: Option<i64> = 2 "original_amount",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 3 "active_at",
    }

    /// Price. \[doc\]
    ///
    /// Given by [`get_pricing`](Cat::get_pricing), [`search_prices`](Cat::search_prices), [`view_pricing`](Cat::view_pricing) and others.
    pub struct CatPrice {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Original amount.
        pub original_amount: Option<i64> = 3 "original_amount",
        /// Vat.
        pub vat: OptionalVec<CatVat> = 4 "vat",
        /// The id of the price group.
        pub price_group_id: Option<String> = 5 "price_group_id",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 6 "active_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
    }

    /// Price constraint. \[doc\]
    pub struct CatPriceConstraint {
        /// Key.
        pub key: Option<CatPriceConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<CatPriceConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Price search. \[doc\]
    ///
    /// Taken by [`search_prices`](Cat::search_prices).
    pub struct CatPriceSearch {
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 0 "active_at",
        /// What must hold; all of them.
        pub constraints: OptionalVec<CatPriceConstraint> = 1 "constraints",
    }

    /// Product vat model. \[doc\]
    ///
    /// Taken by [`attach_vat_rate`](Cat::attach_vat_rate).
    pub struct CatProductVatModel {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Rates.
        pub rates: OptionalVec<CatVatModel> = 1 "rates",
    }

    /// Update channel. \[doc\]
    ///
    /// Taken by [`update_channel`](Cat::update_channel).
    pub struct CatUpdateChannel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Description.
        pub description: Option<String> = 1 "description",
    }

    /// Vat. \[doc\]
    pub struct CatVat {
        /// Rate.
        pub rate: Option<i64> = 0 "rate",
        /// Country.
        pub country: Option<String> = 1 "country",
        /// State or province.
        pub administrative_area: Option<String> = 2 "administrative_area",
    }

    /// Vat model. \[doc\]
    pub struct CatVatModel {
        /// Country.
        pub country: Option<String> = 0 "country",
        /// State or province.
        pub administrative_area: Option<String> = 1 "administrative_area",
        /// Reference, as its creator chose it.
        pub reference: Option<i64> = 2 "reference",
    }

    /// Vat products put response200. \[doc\], by an example
    ///
    /// Given by [`attach_vat_rate`](Cat::attach_vat_rate).
    pub struct CatVatProductsPutResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
        /// Failed.
        pub failed: Option<i64> = 1 "failed",
    }

    /// Vat rate. \[doc\]
    ///
    /// Given by [`get_vat_list`](Cat::get_vat_list).
    pub struct CatVatRate {
        /// Reference, as its creator chose it.
        pub reference: Option<i64> = 0 "reference",
        /// Rate.
        pub rate: Option<i64> = 1 "rate",
        /// Country.
        pub country: Option<String> = 2 "country",
        /// Whether it is default.
        pub is_default: Option<bool> = 3 "is_default",
        /// State or province.
        pub administrative_area: Option<String> = 4 "administrative_area",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 5 "active_at",
    }
}
