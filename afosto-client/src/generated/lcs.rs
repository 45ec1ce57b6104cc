// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `lcs`, fulfilment: shipments, parcels, handling lists, locations: 53 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{Number, SecretText, Timestamp};

pub use super::Lcs;

/// The operations.
impl Lcs {
    /// Get list of handling lists.
    ///
    /// `GET /lcs/lists` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_handling_lists(&self) -> ListCall<ListHandlingLists> {
        ListCall::new(Request::new(&self.client, ListHandlingLists::ENDPOINT))
    }

    /// Create handling list.
    ///
    /// `POST /lcs/lists` \[doc\].
    #[inline]
    pub fn create_handling_list(&self, body: &LcsHandlingModel) -> Call<CreateHandlingList> {
        Call::new(Request::new(&self.client, CreateHandlingList::ENDPOINT).json(body))
    }

    /// Search a set of lists.
    ///
    /// `POST /lcs/lists/search` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_lists(&self, body: &LcsListSearch) -> ListCall<SearchLists> {
        ListCall::new(Request::new(&self.client, SearchLists::ENDPOINT).json(body))
    }

    /// View a handling list.
    ///
    /// `GET /lcs/lists/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_handling_list(&self, id: &str) -> Call<ViewHandlingList> {
        Call::new(Request::new(&self.client, ViewHandlingList::ENDPOINT).path("id", id))
    }

    /// Delete a handling list.
    ///
    /// `DELETE /lcs/lists/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_handling_list(&self, id: &str) -> Call<DeleteHandlingList> {
        Call::new(Request::new(&self.client, DeleteHandlingList::ENDPOINT).path("id", id))
    }

    /// Update a handling list's items.
    ///
    /// `PUT /lcs/lists/{id}/items` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_handling_list_item(
        &self,
        id: &str,
        body: &[LcsHandlingListItemUpdate],
    ) -> Call<UpdateHandlingListItem> {
        Call::new(Request::new(&self.client, UpdateHandlingListItem::ENDPOINT).path("id", id).json_list(body))
    }

    /// Update a handling list state.
    ///
    /// `PUT /lcs/lists/{id}/state` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_list_state(&self, id: &str, body: &LcsHandlingListUpdate) -> Call<UpdateListState> {
        Call::new(Request::new(&self.client, UpdateListState::ENDPOINT).path("id", id).json(body))
    }

    /// List shipments.
    ///
    /// `GET /lcs/shipments` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_shipments(&self) -> ListCall<ListShipments> {
        ListCall::new(Request::new(&self.client, ListShipments::ENDPOINT))
    }

    /// Create shipment.
    ///
    /// `POST /lcs/shipments` \[doc\].
    #[inline]
    pub fn create_shipment(&self, body: &LcsShipmentModel) -> Call<CreateShipment> {
        Call::new(Request::new(&self.client, CreateShipment::ENDPOINT).json(body))
    }

    /// View a single shipment.
    ///
    /// `GET /lcs/shipments/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_shipment(&self, id: &str) -> Call<ViewShipment> {
        Call::new(Request::new(&self.client, ViewShipment::ENDPOINT).path("id", id))
    }

    /// Update a shipment.
    ///
    /// `PUT /lcs/shipments/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_shipment(&self, id: &str, body: &LcsShipmentUpdateModel) -> Call<UpdateShipment> {
        Call::new(Request::new(&self.client, UpdateShipment::ENDPOINT).path("id", id).json(body))
    }

    /// Cancel shipment.
    ///
    /// `DELETE /lcs/shipments/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn cancel_shipment(&self, id: &str) -> Call<CancelShipment> {
        Call::new(Request::new(&self.client, CancelShipment::ENDPOINT).path("id", id))
    }

    /// Refresh positions.
    ///
    /// `PUT /lcs/shipments/{id}/positions` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_shipment_positions(&self, id: &str) -> Call<UpdateShipmentPositions> {
        Call::new(Request::new(&self.client, UpdateShipmentPositions::ENDPOINT).path("id", id))
    }

    /// Invoice shipment.
    ///
    /// `POST /lcs/shipments/{id}/invoice` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn trigger_shipment_invoice(&self, id: &str) -> Call<TriggerShipmentInvoice> {
        Call::new(Request::new(&self.client, TriggerShipmentInvoice::ENDPOINT).path("id", id))
    }

    /// Search a shipment.
    ///
    /// `POST /lcs/search/shipments` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_shipments(&self, body: &LcsShipmentSearch) -> ListCall<SearchShipments> {
        ListCall::new(Request::new(&self.client, SearchShipments::ENDPOINT).json(body))
    }

    /// Search a fulfilment location.
    ///
    /// `POST /lcs/search/locations` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_locations(&self, body: &LcsLocationSearch) -> ListCall<SearchLocations> {
        ListCall::new(Request::new(&self.client, SearchLocations::ENDPOINT).json(body))
    }

    /// Search a parcel.
    ///
    /// `POST /lcs/search/parcels` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_parcels(&self, body: &LcsParcelSearch) -> ListCall<SearchParcels> {
        ListCall::new(Request::new(&self.client, SearchParcels::ENDPOINT).json(body))
    }

    /// List items.
    ///
    /// `POST /lcs/search/shipments/items` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn list_list_items(&self, body: &LcsItemSearch) -> ListCall<ListListItems> {
        ListCall::new(Request::new(&self.client, ListListItems::ENDPOINT).json(body))
    }

    /// Search shipment methods.
    ///
    /// `POST /lcs/search/methods` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_shipment_methods(&self, body: &LcsShipmentMethodSearch) -> Call<SearchShipmentMethods> {
        Call::new(Request::new(&self.client, SearchShipmentMethods::ENDPOINT).json(body))
    }

    /// List items.
    ///
    /// `POST /lcs/search/lists/items` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_handling_list_items(&self, body: &LcsItemSearch) -> ListCall<SearchHandlingListItems> {
        ListCall::new(Request::new(&self.client, SearchHandlingListItems::ENDPOINT).json(body))
    }

    /// List items.
    ///
    /// `POST /lcs/search/parcels/items` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_parcel_items(&self, body: &LcsItemSearch) -> ListCall<SearchParcelItems> {
        ListCall::new(Request::new(&self.client, SearchParcelItems::ENDPOINT).json(body))
    }

    /// Bulk change.
    ///
    /// `PUT /lcs/bulk/items` \[doc\].
    #[inline]
    pub fn bulk_update_items(&self, body: &LcsBulkItemsPutBody) -> Call<BulkUpdateItems> {
        Call::new(Request::new(&self.client, BulkUpdateItems::ENDPOINT).json(body))
    }

    /// Update a shipment's backorder items.
    ///
    /// `PUT /lcs/shipments/{id}/items/backorders` \[doc\]. A second call may do more, although it is a PUT \[guess\]: not repeated where it may have acted.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_shipment_backorders(
        &self,
        id: &str,
        body: &[LcsShipmentItemCorrection],
    ) -> Call<UpdateShipmentBackorders> {
        Call::new(Request::new(&self.client, UpdateShipmentBackorders::ENDPOINT).path("id", id).json_list(body))
    }

    /// Update a shipment's overage.
    ///
    /// `PUT /lcs/shipments/{id}/items/overage` \[doc\]. A second call may do more, although it is a PUT \[guess\]: not repeated where it may have acted.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_shipment_overage(&self, id: &str, body: &[LcsShipmentItemCorrection]) -> Call<UpdateShipmentOverage> {
        Call::new(Request::new(&self.client, UpdateShipmentOverage::ENDPOINT).path("id", id).json_list(body))
    }

    /// Set missing.
    ///
    /// `PUT /lcs/shipments/{id}/items/missing` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_shipment_item_missing(
        &self,
        id: &str,
        body: &[LcsShipmentItemMissing],
    ) -> Call<UpdateShipmentItemMissing> {
        Call::new(Request::new(&self.client, UpdateShipmentItemMissing::ENDPOINT).path("id", id).json_list(body))
    }

    /// List methods.
    ///
    /// `GET /lcs/methods` \[doc\].
    #[inline]
    pub fn list_methods(&self) -> Call<ListMethods> {
        Call::new(Request::new(&self.client, ListMethods::ENDPOINT))
    }

    /// Get method.
    ///
    /// `GET /lcs/methods/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_shipping_method(&self, id: &str) -> Call<GetShippingMethod> {
        Call::new(Request::new(&self.client, GetShippingMethod::ENDPOINT).path("id", id))
    }

    /// List parcels.
    ///
    /// `GET /lcs/parcels` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn list_parcels(&self) -> ListCall<ListParcels> {
        ListCall::new(Request::new(&self.client, ListParcels::ENDPOINT))
    }

    /// Create parcel.
    ///
    /// `POST /lcs/parcels` \[doc\].
    #[inline]
    pub fn create_parcel(&self, body: &LcsParcelCreateModel) -> Call<CreateParcel> {
        Call::new(Request::new(&self.client, CreateParcel::ENDPOINT).json(body))
    }

    /// View parcel.
    ///
    /// `GET /lcs/parcels/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_parcel(&self, id: &str) -> Call<GetParcel> {
        Call::new(Request::new(&self.client, GetParcel::ENDPOINT).path("id", id))
    }

    /// Update a parcel.
    ///
    /// `PUT /lcs/parcels/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_parcel(&self, id: &str, body: &LcsParcelModel) -> Call<UpdateParcel> {
        Call::new(Request::new(&self.client, UpdateParcel::ENDPOINT).path("id", id).json(body))
    }

    /// Remove a parcel.
    ///
    /// `DELETE /lcs/parcels/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn remove_parcel(&self, id: &str) -> Call<RemoveParcel> {
        Call::new(Request::new(&self.client, RemoveParcel::ENDPOINT).path("id", id))
    }

    /// Add items to parcel.
    ///
    /// `POST /lcs/parcels/{id}/items` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_to_parcel(&self, id: &str, body: &LcsPlace) -> Call<AddToParcel> {
        Call::new(Request::new(&self.client, AddToParcel::ENDPOINT).path("id", id).json(body))
    }

    /// Remove items from parcel.
    ///
    /// `DELETE /lcs/parcels/{id}/items` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn remove_from_parcel(&self, id: &str, body: &LcsPlace) -> Call<RemoveFromParcel> {
        Call::new(Request::new(&self.client, RemoveFromParcel::ENDPOINT).path("id", id).json(body))
    }

    /// Mark transit.
    ///
    /// `PUT /lcs/parcels/{id}/transit` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn set_parcel_in_transit(&self, id: &str) -> Call<SetParcelInTransit> {
        Call::new(Request::new(&self.client, SetParcelInTransit::ENDPOINT).path("id", id))
    }

    /// Mark finished.
    ///
    /// `PUT /lcs/parcels/{id}/finished` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn set_parcel_finished(&self, id: &str) -> Call<SetParcelFinished> {
        Call::new(Request::new(&self.client, SetParcelFinished::ENDPOINT).path("id", id))
    }

    /// Request label.
    ///
    /// `POST /lcs/parcels/{id}/label` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn request_label(&self, id: &str) -> Call<RequestLabel> {
        Call::new(Request::new(&self.client, RequestLabel::ENDPOINT).path("id", id))
    }

    /// Request slip.
    ///
    /// `POST /lcs/parcels/{id}/slip` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn request_slip(&self, id: &str) -> Call<RequestSlip> {
        Call::new(Request::new(&self.client, RequestSlip::ENDPOINT).path("id", id))
    }

    /// Get list of fulfilment locations.
    ///
    /// `GET /lcs/locations` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_fulfilment_locations(&self) -> ListCall<ListFulfilmentLocations> {
        ListCall::new(Request::new(&self.client, ListFulfilmentLocations::ENDPOINT))
    }

    /// Add a new fulfilment location.
    ///
    /// `POST /lcs/locations` \[doc\].
    #[inline]
    pub fn create_fulfilment_location(&self, body: &LcsFulfilmentLocationModel) -> Call<CreateFulfilmentLocation> {
        Call::new(Request::new(&self.client, CreateFulfilmentLocation::ENDPOINT).json(body))
    }

    /// Get a fulfilment location.
    ///
    /// `GET /lcs/locations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_fulfilment_location(&self, id: &str) -> Call<GetFulfilmentLocation> {
        Call::new(Request::new(&self.client, GetFulfilmentLocation::ENDPOINT).path("id", id))
    }

    /// Update fulfilment location.
    ///
    /// `PUT /lcs/locations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_fulfilment_location(
        &self,
        id: &str,
        body: &LcsFulfilmentLocationModel,
    ) -> Call<UpdateFulfilmentLocation> {
        Call::new(Request::new(&self.client, UpdateFulfilmentLocation::ENDPOINT).path("id", id).json(body))
    }

    /// Get list of positions within a fulfilment location.
    ///
    /// `GET /lcs/locations/{id}/positions` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_positions(&self, id: &str) -> ListCall<ListPositions> {
        ListCall::new(Request::new(&self.client, ListPositions::ENDPOINT).path("id", id))
    }

    /// Reorder the positions within a location.
    ///
    /// `PUT /lcs/locations/{id}/positions` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_position_order(&self, id: &str, body: &[String]) -> Call<UpdatePositionOrder> {
        Call::new(Request::new(&self.client, UpdatePositionOrder::ENDPOINT).path("id", id).json_list(body))
    }

    /// Reorder the positions within a location.
    ///
    /// `DELETE /lcs/locations/{id}/positions` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_positions(&self, id: &str, body: &[String]) -> Call<DeletePositions> {
        Call::new(Request::new(&self.client, DeletePositions::ENDPOINT).path("id", id).json_list(body))
    }

    /// View position.
    ///
    /// `GET /lcs/locations/{id}/positions/{code}` \[doc\].
    ///
    /// - `id`: its id.
    /// - `code`: code.
    #[inline]
    pub fn view_position(&self, id: &str, code: &str) -> Call<ViewPosition> {
        Call::new(Request::new(&self.client, ViewPosition::ENDPOINT).path("id", id).path("code", code))
    }

    /// Search a set of positions.
    ///
    /// `POST /lcs/locations/{id}/positions/search` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn search_positions(&self, id: &str, body: &[String]) -> Call<SearchPositions> {
        Call::new(Request::new(&self.client, SearchPositions::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get list of sku's that are listed for the fulfilment location.
    ///
    /// `GET /lcs/locations/{id}/skus` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_location_skus(&self, id: &str) -> Call<ListLocationSkus> {
        Call::new(Request::new(&self.client, ListLocationSkus::ENDPOINT).path("id", id))
    }

    /// Update one or more sku's for the location.
    ///
    /// `PUT /lcs/locations/{id}/skus` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn upsert_location_skus(&self, id: &str, body: &[LcsLocationSku]) -> Call<UpsertLocationSkus> {
        Call::new(Request::new(&self.client, UpsertLocationSkus::ENDPOINT).path("id", id).json_list(body))
    }

    /// List service points.
    ///
    /// `GET /lcs/points/{carrier}` \[doc\].
    ///
    /// - `carrier`: carrier.
    /// - `country_code`: country, in two letters.
    /// - `postal_code`: postal code.
    #[inline]
    pub fn list_service_points(&self, carrier: &str, country_code: &str, postal_code: &str) -> Call<ListServicePoints> {
        Call::new(
            Request::new(&self.client, ListServicePoints::ENDPOINT)
                .path("carrier", carrier)
                .query("country_code", country_code)
                .query("postal_code", postal_code),
        )
    }

    /// Get a service point.
    ///
    /// `GET /lcs/points/{carrier}/{id}` \[doc\].
    ///
    /// - `id`: its id.
    /// - `carrier`: carrier.
    /// - `country_code`: country, in two letters.
    #[inline]
    pub fn get_service_point(&self, id: &str, carrier: &str, country_code: &str) -> Call<GetServicePoint> {
        Call::new(
            Request::new(&self.client, GetServicePoint::ENDPOINT)
                .path("id", id)
                .path("carrier", carrier)
                .query("country_code", country_code),
        )
    }

    /// Get servicepoints.
    ///
    /// `GET /lcs/dpd/points` \[doc\].
    ///
    /// - `country_code`: country, in two letters.
    /// - `postal_code`: postal code.
    #[inline]
    pub fn search_dpd_service_points(&self, country_code: &str, postal_code: &str) -> Call<SearchDPDServicePoints> {
        Call::new(
            Request::new(&self.client, SearchDPDServicePoints::ENDPOINT)
                .query("country_code", country_code)
                .query("postal_code", postal_code),
        )
    }

    /// Get servicepoint.
    ///
    /// `GET /lcs/dpd/points/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_dpd_parcel_point(&self, id: &str) -> Call<GetDPDParcelPoint> {
        Call::new(Request::new(&self.client, GetDPDParcelPoint::ENDPOINT).path("id", id))
    }
}

operations! {
    /// [`Lcs::list_handling_lists`].
    ListHandlingLists("list_handling_lists"): GET "/lcs/lists" => numbered_list(LcsListedHandlingList);
    /// [`Lcs::create_handling_list`].
    CreateHandlingList("create_handling_list"): POST "/lcs/lists" => json(LcsHandlingListResponse);
    /// [`Lcs::search_lists`].
    SearchLists("search_lists"): POST "/lcs/lists/search" idempotency Safe => numbered_list(LcsHandlingList);
    /// [`Lcs::view_handling_list`].
    ViewHandlingList("view_handling_list"): GET "/lcs/lists/{id}" => json(LcsHandlingList);
    /// [`Lcs::delete_handling_list`].
    DeleteHandlingList("delete_handling_list"): DELETE "/lcs/lists/{id}" => nothing;
    /// [`Lcs::update_handling_list_item`].
    UpdateHandlingListItem("update_handling_list_item"): PUT "/lcs/lists/{id}/items" => optional(LcsListsIdItemsPutResponse204);
    /// [`Lcs::update_list_state`].
    UpdateListState("update_list_state"): PUT "/lcs/lists/{id}/state" => nothing;
    /// [`Lcs::list_shipments`].
    ListShipments("list_shipments"): GET "/lcs/shipments" => numbered_list(LcsListedShipment);
    /// [`Lcs::create_shipment`].
    CreateShipment("create_shipment"): POST "/lcs/shipments" => json(LcsShipment);
    /// [`Lcs::view_shipment`].
    ViewShipment("view_shipment"): GET "/lcs/shipments/{id}" => json(LcsShipment);
    /// [`Lcs::update_shipment`].
    UpdateShipment("update_shipment"): PUT "/lcs/shipments/{id}" => json(LcsShipment);
    /// [`Lcs::cancel_shipment`].
    CancelShipment("cancel_shipment"): DELETE "/lcs/shipments/{id}" => nothing;
    /// [`Lcs::update_shipment_positions`].
    UpdateShipmentPositions("update_shipment_positions"): PUT "/lcs/shipments/{id}/positions" => nothing;
    /// [`Lcs::trigger_shipment_invoice`].
    TriggerShipmentInvoice("trigger_shipment_invoice"): POST "/lcs/shipments/{id}/invoice" => nothing;
    /// [`Lcs::search_shipments`].
    SearchShipments("search_shipments"): POST "/lcs/search/shipments" idempotency Safe => numbered_list(LcsListedShipment);
    /// [`Lcs::search_locations`].
    SearchLocations("search_locations"): POST "/lcs/search/locations" idempotency Safe => numbered_list(LcsFulfilmentLocation);
    /// [`Lcs::search_parcels`].
    SearchParcels("search_parcels"): POST "/lcs/search/parcels" idempotency Safe => numbered_list(LcsParcel);
    /// [`Lcs::list_list_items`].
    ListListItems("list_list_items"): POST "/lcs/search/shipments/items" idempotency Safe => numbered_list(LcsGroupedShipmentItem);
    /// [`Lcs::search_shipment_methods`].
    SearchShipmentMethods("search_shipment_methods"): POST "/lcs/search/methods" idempotency Safe => json(Vec<LcsMethod>);
    /// [`Lcs::search_handling_list_items`].
    SearchHandlingListItems("search_handling_list_items"): POST "/lcs/search/lists/items" idempotency Safe => numbered_list(LcsHandlingListItem);
    /// [`Lcs::search_parcel_items`].
    SearchParcelItems("search_parcel_items"): POST "/lcs/search/parcels/items" idempotency Safe => numbered_list(LcsParcelItem);
    /// [`Lcs::bulk_update_items`].
    BulkUpdateItems("bulk_update_items"): PUT "/lcs/bulk/items" => nothing;
    /// [`Lcs::update_shipment_backorders`].
    UpdateShipmentBackorders("update_shipment_backorders"): PUT "/lcs/shipments/{id}/items/backorders" idempotency NonIdempotent => json(LcsShipment);
    /// [`Lcs::update_shipment_overage`].
    UpdateShipmentOverage("update_shipment_overage"): PUT "/lcs/shipments/{id}/items/overage" idempotency NonIdempotent => json(LcsShipment);
    /// [`Lcs::update_shipment_item_missing`].
    UpdateShipmentItemMissing("update_shipment_item_missing"): PUT "/lcs/shipments/{id}/items/missing" => nothing;
    /// [`Lcs::list_methods`].
    ListMethods("list_methods"): GET "/lcs/methods" => json(Vec<LcsMethod>);
    /// [`Lcs::get_shipping_method`].
    GetShippingMethod("get_shipping_method"): GET "/lcs/methods/{id}" => json(LcsMethod);
    /// [`Lcs::list_parcels`].
    ListParcels("list_parcels"): GET "/lcs/parcels" => numbered_list(LcsParcel);
    /// [`Lcs::create_parcel`].
    CreateParcel("create_parcel"): POST "/lcs/parcels" => json(LcsParcel);
    /// [`Lcs::get_parcel`].
    GetParcel("get_parcel"): GET "/lcs/parcels/{id}" => json(LcsParcel);
    /// [`Lcs::update_parcel`].
    UpdateParcel("update_parcel"): PUT "/lcs/parcels/{id}" => nothing;
    /// [`Lcs::remove_parcel`].
    RemoveParcel("remove_parcel"): DELETE "/lcs/parcels/{id}" => nothing;
    /// [`Lcs::add_to_parcel`].
    AddToParcel("add_to_parcel"): POST "/lcs/parcels/{id}/items" => json(LcsParcelsIdItemsPostResponse200);
    /// [`Lcs::remove_from_parcel`].
    RemoveFromParcel("remove_from_parcel"): DELETE "/lcs/parcels/{id}/items" => json(LcsParcelsIdItemsDeleteResponse200);
    /// [`Lcs::set_parcel_in_transit`].
    SetParcelInTransit("set_parcel_in_transit"): PUT "/lcs/parcels/{id}/transit" => nothing;
    /// [`Lcs::set_parcel_finished`].
    SetParcelFinished("set_parcel_finished"): PUT "/lcs/parcels/{id}/finished" => nothing;
    /// [`Lcs::request_label`].
    RequestLabel("request_label"): POST "/lcs/parcels/{id}/label" => started;
    /// [`Lcs::request_slip`].
    RequestSlip("request_slip"): POST "/lcs/parcels/{id}/slip" => started;
    /// [`Lcs::list_fulfilment_locations`].
    ListFulfilmentLocations("list_fulfilment_locations"): GET "/lcs/locations" => numbered_list(LcsFulfilmentLocation);
    /// [`Lcs::create_fulfilment_location`].
    CreateFulfilmentLocation("create_fulfilment_location"): POST "/lcs/locations" => json(LcsFulfilmentLocation);
    /// [`Lcs::get_fulfilment_location`].
    GetFulfilmentLocation("get_fulfilment_location"): GET "/lcs/locations/{id}" => json(LcsFulfilmentLocation);
    /// [`Lcs::update_fulfilment_location`].
    UpdateFulfilmentLocation("update_fulfilment_location"): PUT "/lcs/locations/{id}" => json(LcsFulfilmentLocation);
    /// [`Lcs::list_positions`].
    ListPositions("list_positions"): GET "/lcs/locations/{id}/positions" => cursor_list(LcsLocationPosition);
    /// [`Lcs::update_position_order`].
    UpdatePositionOrder("update_position_order"): PUT "/lcs/locations/{id}/positions" => json(LcsLocationsIdPositionsPutResponse200);
    /// [`Lcs::delete_positions`].
    DeletePositions("delete_positions"): DELETE "/lcs/locations/{id}/positions" => json(LcsLocationsIdPositionsDeleteResponse200);
    /// [`Lcs::view_position`].
    ViewPosition("view_position"): GET "/lcs/locations/{id}/positions/{code}" => json(LcsLocationPosition);
    /// [`Lcs::search_positions`].
    SearchPositions("search_positions"): POST "/lcs/locations/{id}/positions/search" idempotency Safe => json(LcsLocationSku);
    /// [`Lcs::list_location_skus`].
    ListLocationSkus("list_location_skus"): GET "/lcs/locations/{id}/skus" => json(Vec<LcsLocationSku>);
    /// [`Lcs::upsert_location_skus`].
    UpsertLocationSkus("upsert_location_skus"): PUT "/lcs/locations/{id}/skus" => json(LcsLocationsIdSkusPutResponse200);
    /// [`Lcs::list_service_points`].
    ListServicePoints("list_service_points"): GET "/lcs/points/{carrier}" => json(Vec<LcsPointsItem>);
    /// [`Lcs::get_service_point`].
    GetServicePoint("get_service_point"): GET "/lcs/points/{carrier}/{id}" => json(LcsPoint);
    /// [`Lcs::search_dpd_service_points`].
    SearchDPDServicePoints("search_dpd_service_points"): GET "/lcs/dpd/points" => json(LcsDPDServicePointResponse);
    /// [`Lcs::get_dpd_parcel_point`].
    GetDPDParcelPoint("get_dpd_parcel_point"): GET "/lcs/dpd/points/{id}" => json(LcsDPDServicePointResponse);
}

impl Call<ListMethods> {
    /// Country, in two letters. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<GetShippingMethod> {
    /// Country, in two letters. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl ListCall<ListFulfilmentLocations> {
    /// The id of the address. The query parameter `address_id`.
    #[inline]
    pub fn address_id(self, address_id: &str) -> Self {
        self.set(|request| request.query("address_id", address_id))
    }

    /// Whether it is disabled. The query parameter `is_disabled`.
    #[inline]
    pub fn is_disabled(self, is_disabled: bool) -> Self {
        self.set(|request| request.query_flag("is_disabled", is_disabled))
    }
}

impl Call<ListServicePoints> {
    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<GetServicePoint> {
    /// The id of the sales channel. The query parameter `channel_id`.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

pivot_json::open_enum! {
    /// The `command` of a [`LcsBulkItemsPutBody`] \[doc\].
    pub enum LcsBulkItemsPutBodyCommand {
        /// `set_parameters`.
        SetParameters = "set_parameters",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsItemSearchConstraint`] \[doc\].
    pub enum LcsItemSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
        /// `skus`.
        Skus = "skus",
        /// `position`.
        Position = "position",
        /// `is_listed`.
        IsListed = "is_listed",
        /// `is_missing`.
        IsMissing = "is_missing",
        /// `is_in_transit`.
        IsInTransit = "is_in_transit",
        /// `is_boxed`.
        IsBoxed = "is_boxed",
        /// `is_finished`.
        IsFinished = "is_finished",
        /// `is_labeled`.
        IsLabeled = "is_labeled",
        /// `is_serviced`.
        IsServiced = "is_serviced",
        /// `is_handled`.
        IsHandled = "is_handled",
        /// `is_outbound`.
        IsOutbound = "is_outbound",
        /// `list_ids`.
        ListIds = "list_ids",
        /// `parcel_ids`.
        ParcelIds = "parcel_ids",
        /// `shipment_ids`.
        ShipmentIds = "shipment_ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`LcsItemSearchConstraint`] \[doc\].
    pub enum LcsItemSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsListSearchConstraint`] \[doc\].
    pub enum LcsListSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
        /// `sub`.
        Sub = "sub",
        /// `location_id`.
        LocationId = "location_id",
        /// `is_on_hold`.
        IsOnHold = "is_on_hold",
        /// `is_in_progress`.
        IsInProgress = "is_in_progress",
        /// `is_finished`.
        IsFinished = "is_finished",
        /// `is_assigned`.
        IsAssigned = "is_assigned",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`LcsListSearchConstraint`] \[doc\].
    pub enum LcsListSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`LcsListedShipment`] \[doc\].
    pub enum LcsListedShipmentType {
        /// `delivery`.
        Delivery = "delivery",
        /// `collect`.
        Collect = "collect",
        /// `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsLocationSearchConstraint`] \[doc\].
    pub enum LcsLocationSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`LcsLocationSearchConstraint`] \[doc\].
    pub enum LcsLocationSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `delivery_during` of a [`LcsMethod`] \[doc\].
    pub enum LcsMethodDeliveryDuring {
        /// `daytime`.
        Daytime = "daytime",
        /// `morning`.
        Morning = "morning",
        /// `afternoon`.
        Afternoon = "afternoon",
        /// `evening`.
        Evening = "evening",
    }
}

pivot_json::open_enum! {
    /// The `provider` of a [`LcsMethod`] \[doc\].
    pub enum LcsMethodProvider {
        /// `sendcloud`.
        Sendcloud = "sendcloud",
        /// `default`.
        Default = "default",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsParcelSearchConstraint`] \[doc\].
    pub enum LcsParcelSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
        /// `is_delivered`.
        IsDelivered = "is_delivered",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`LcsParcelSearchConstraint`] \[doc\].
    pub enum LcsParcelSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `option` of a [`LcsServiceOption`] \[doc\].
    pub enum LcsServiceOptionOption {
        /// `giftwrap`.
        Giftwrap = "giftwrap",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsServiceOptionConfiguration`] \[doc\].
    pub enum LcsServiceOptionConfigurationKey {
        /// `packing_paper`.
        PackingPaper = "packing_paper",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`LcsShipment`] \[doc\].
    pub enum LcsShipmentType {
        /// `delivery`.
        Delivery = "delivery",
        /// `collect`.
        Collect = "collect",
        /// `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The `entity_type` of a [`LcsShipmentAddressing`] \[doc\].
    pub enum LcsShipmentAddressingEntityType {
        /// `address`.
        Address = "address",
        /// `location`.
        Location = "location",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsShipmentMethodSearchConstraint`] \[doc\].
    pub enum LcsShipmentMethodSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`LcsShipmentMethodSearchConstraint`] \[doc\].
    pub enum LcsShipmentMethodSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`LcsShipmentModel`] \[doc\].
    pub enum LcsShipmentModelType {
        /// `delivery`.
        Delivery = "delivery",
        /// `collect`.
        Collect = "collect",
        /// `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`LcsShipmentSearchConstraint`] \[doc\].
    pub enum LcsShipmentSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
        /// `secret`.
        Secret = "secret",
        /// `is_outbound`.
        IsOutbound = "is_outbound",
        /// `from_id`.
        FromId = "from_id",
        /// `from_type`.
        FromType = "from_type",
        /// `to_id`.
        ToId = "to_id",
        /// `to_type`.
        ToType = "to_type",
        /// `prior_ids`.
        PriorIds = "prior_ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`LcsShipmentSearchConstraint`] \[doc\].
    pub enum LcsShipmentSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`LcsShipmentUpdateModel`] \[doc\].
    pub enum LcsShipmentUpdateModelType {
        /// `delivery`.
        Delivery = "delivery",
        /// `collect`.
        Collect = "collect",
        /// `internal`.
        Internal = "internal",
    }
}

pivot_json::record! {
    /// Address. \[doc\]
    pub struct LcsAddress {
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
        pub premise_number: Option<Number> = 9 "premise_number",
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

    /// Bulk items put body. \[doc\]
    ///
    /// Taken by [`bulk_update_items`](Lcs::bulk_update_items).
    pub struct LcsBulkItemsPutBody {
        /// Command.
        pub command: Option<LcsBulkItemsPutBodyCommand> = 0 "command",
        /// Parameters.
        pub parameters: Option<BTreeMap<String, RawJson>> = 1 "parameters",
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsItemSearchConstraint> = 2 "constraints",
    }

    /// Country. \[doc\]
    pub struct LcsCountry {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Dpd service point. \[doc\]
    pub struct LcsDPDServicePoint {
        /// The id of the parcel shop.
        pub parcel_shop_id: Option<Number> = 0 "parcelShopId",
        /// The id of the pudo.
        pub pudo_id: Option<String> = 1 "pudoId",
        /// Company.
        pub company: Option<String> = 2 "company",
        /// Street.
        pub street: Option<String> = 3 "street",
        /// House no.
        pub house_no: Option<String> = 4 "houseNo",
        /// Country.
        pub country: Option<String> = 5 "country",
        /// Country num.
        pub country_num: Option<Number> = 6 "countryNum",
        /// Zip code.
        pub zip_code: Option<String> = 7 "zipCode",
        /// City.
        pub city: Option<String> = 8 "city",
        /// Town.
        pub town: Option<String> = 9 "town",
        /// Phone.
        pub phone: Option<String> = 10 "phone",
        /// Fax.
        pub fax: Option<String> = 11 "fax",
        /// Email.
        pub email: Option<String> = 12 "email",
        /// Homepage.
        pub homepage: Option<String> = 13 "homepage",
        /// Latitude, in degrees.
        pub latitude: Option<Number> = 14 "latitude",
        /// Longitude, in degrees.
        pub longitude: Option<Number> = 15 "longitude",
        /// Coordinate x.
        pub coordinate_x: Option<Number> = 16 "coordinateX",
        /// Coordinate y.
        pub coordinate_y: Option<Number> = 17 "coordinateY",
        /// Coordinate z.
        pub coordinate_z: Option<Number> = 18 "coordinateZ",
        /// Distance.
        pub distance: Option<Number> = 19 "distance",
        /// Express pickup time.
        pub express_pickup_time: Option<String> = 20 "expressPickupTime",
        /// Extra info.
        pub extra_info: Option<String> = 21 "extraInfo",
        /// Opening hours.
        pub opening_hours: OptionalVec<LcsDPDServicePointOpeningHoursItem> = 22 "openingHours",
        /// Services.
        pub services: OptionalVec<RawJson> = 23 "services",
    }

    /// Dpd service point opening hours item. \[doc\]
    pub struct LcsDPDServicePointOpeningHoursItem {
        /// Weekday.
        pub weekday: Option<String> = 0 "weekday",
        /// Open morning.
        pub open_morning: Option<String> = 1 "openMorning",
        /// Close morning.
        pub close_morning: Option<String> = 2 "closeMorning",
        /// Close afternoon.
        pub close_afternoon: Option<String> = 3 "closeAfternoon",
        /// Open afternoon.
        pub open_afternoon: Option<String> = 4 "openAfternoon",
    }

    /// Dpd service point response. \[doc\], by an example
    ///
    /// Given by [`search_dpd_service_points`](Lcs::search_dpd_service_points), [`get_dpd_parcel_point`](Lcs::get_dpd_parcel_point).
    pub struct LcsDPDServicePointResponse {
        /// Parcel shop.
        pub parcel_shop: OptionalVec<LcsDPDServicePoint> = 0 "parcelShop",
    }

    /// Fulfilment location. \[doc\]
    ///
    /// Given by [`search_locations`](Lcs::search_locations), [`list_fulfilment_locations`](Lcs::list_fulfilment_locations), [`create_fulfilment_location`](Lcs::create_fulfilment_location) and others.
    pub struct LcsFulfilmentLocation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// The id of the address.
        pub address_id: Option<String> = 3 "address_id",
        /// Whether it is disabled.
        pub is_disabled: Option<bool> = 4 "is_disabled",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Fulfilment location model. \[doc\]
    ///
    /// Taken by [`create_fulfilment_location`](Lcs::create_fulfilment_location), [`update_fulfilment_location`](Lcs::update_fulfilment_location).
    pub struct LcsFulfilmentLocationModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// The id of the address.
        pub address_id: Option<String> = 1 "address_id",
        /// Whether it is disabled. Default: `false`.
        pub is_disabled: Option<bool> = 2 "is_disabled",
    }

    /// Grouped shipment item. \[doc\]
    ///
    /// Given by [`list_list_items`](Lcs::list_list_items).
    pub struct LcsGroupedShipmentItem {
        /// Ids.
        pub ids: OptionalVec<String> = 0 "ids",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// How many.
        pub quantity: Option<i64> = 2 "quantity",
        /// Customs code of the goods.
        pub hs_code: Option<String> = 3 "hs_code",
        /// Description.
        pub description: Option<String> = 4 "description",
        /// References.
        pub references: OptionalVec<LcsShipmentItemModelReferences> = 5 "references",
        /// Lists.
        pub lists: OptionalVec<LcsGroupedShipmentItemLists> = 6 "lists",
        /// Parcels.
        pub parcels: OptionalVec<LcsGroupedShipmentItemLists> = 7 "parcels",
        /// Positions.
        pub positions: OptionalVec<LcsGroupedShipmentItemPositions> = 8 "positions",
        /// The ids of handleds.
        pub handled_ids: OptionalVec<String> = 9 "handled_ids",
        /// The ids of boxeds.
        pub boxed_ids: OptionalVec<String> = 10 "boxed_ids",
        /// The ids of listeds.
        pub listed_ids: OptionalVec<String> = 11 "listed_ids",
        /// The ids of finisheds.
        pub finished_ids: OptionalVec<String> = 12 "finished_ids",
        /// The ids of missings.
        pub missing_ids: OptionalVec<String> = 13 "missing_ids",
        /// The id of the shipment.
        pub shipment_id: Option<String> = 14 "shipment_id",
        /// Totals.
        pub totals: Option<LcsGroupedShipmentItemTotals> = 15 "totals",
    }

    /// Grouped shipment item lists. \[doc\]
    pub struct LcsGroupedShipmentItemLists {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The ids of items.
        pub item_ids: OptionalVec<String> = 1 "item_ids",
    }

    /// Grouped shipment item positions. \[doc\]
    pub struct LcsGroupedShipmentItemPositions {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// The ids of items.
        pub item_ids: OptionalVec<String> = 1 "item_ids",
    }

    /// Grouped shipment item totals. \[doc\]
    pub struct LcsGroupedShipmentItemTotals {
        /// Boxed.
        pub boxed: Option<i64> = 0 "boxed",
        /// Handled.
        pub handled: Option<i64> = 1 "handled",
        /// Finished.
        pub finished: Option<i64> = 2 "finished",
        /// Missing.
        pub missing: Option<i64> = 3 "missing",
        /// Listed.
        pub listed: Option<i64> = 4 "listed",
    }

    /// Handling list. \[doc\]
    ///
    /// Given by [`search_lists`](Lcs::search_lists), [`view_handling_list`](Lcs::view_handling_list).
    pub struct LcsHandlingList {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// The id of the user.
        pub sub: Option<String> = 2 "sub",
        /// The id of the location.
        pub location_id: Option<String> = 3 "location_id",
        /// Shipments.
        pub shipments: OptionalVec<String> = 4 "shipments",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 5 "is_outbound",
        /// Whether it is in progress.
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        /// Whether it is on hold.
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        /// Whether it is cancelled.
        pub is_cancelled: Option<bool> = 8 "is_cancelled",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 9 "is_finished",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 10 "started_at",
        /// When: finished.
        pub finished_at: Option<Lenient<Timestamp>> = 11 "finished_at",
        /// When: due.
        pub due_at: Option<Lenient<Timestamp>> = 12 "due_at",
        /// Items.
        pub items: OptionalVec<LcsHandlingListItem> = 13 "items",
        /// Sorting labels.
        pub sorting_labels: OptionalVec<LcsHandlingListSortingLabels> = 14 "sorting_labels",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Handling list item. \[doc\]
    ///
    /// Given by [`search_handling_list_items`](Lcs::search_handling_list_items).
    pub struct LcsHandlingListItem {
        /// Ids.
        pub ids: OptionalVec<String> = 0 "ids",
        /// The ids of handleds.
        pub handled_ids: OptionalVec<String> = 1 "handled_ids",
        /// The id of the shipment.
        pub shipment_id: Option<String> = 2 "shipment_id",
        /// Stock keeping unit.
        pub sku: Option<String> = 3 "sku",
        /// Description.
        pub description: Option<String> = 4 "description",
        /// Position.
        pub position: Option<String> = 5 "position",
        /// How many.
        pub quantity: Option<i64> = 6 "quantity",
        /// Sorting label.
        pub sorting_label: Option<String> = 7 "sorting_label",
        /// Rank.
        pub rank: Option<i64> = 8 "rank",
    }

    /// Handling list item update. \[doc\]
    ///
    /// Taken by [`update_handling_list_item`](Lcs::update_handling_list_item).
    pub struct LcsHandlingListItemUpdate {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is handled.
        pub is_handled: Option<bool> = 1 "is_handled",
        /// Whether it is serviced.
        pub is_serviced: Option<bool> = 2 "is_serviced",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 3 "is_finished",
        /// Position.
        pub position: Option<String> = 4 "position",
        /// Number of the lot.
        pub lot_number: Option<String> = 5 "lot_number",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 6 "expires_at",
    }

    /// Handling list response. \[doc\]
    ///
    /// Given by [`create_handling_list`](Lcs::create_handling_list).
    pub struct LcsHandlingListResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of the user.
        pub sub: Option<String> = 1 "sub",
        /// Shipments.
        pub shipments: OptionalVec<String> = 2 "shipments",
        /// The id of the location.
        pub location_id: Option<String> = 3 "location_id",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 4 "is_outbound",
        /// Whether it is assigned.
        pub is_assigned: Option<bool> = 5 "is_assigned",
        /// Whether it is in progress.
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        /// Whether it is on hold.
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 8 "is_finished",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 9 "started_at",
        /// When: finished.
        pub finished_at: Option<Lenient<Timestamp>> = 10 "finished_at",
        /// When: due.
        pub due_at: Option<Lenient<Timestamp>> = 11 "due_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 12 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 13 "updated_at",
    }

    /// Handling list sorting labels. \[doc\]
    pub struct LcsHandlingListSortingLabels {
        /// The id of the shipment.
        pub shipment_id: Option<String> = 0 "shipment_id",
        /// Label.
        pub label: Option<String> = 1 "label",
    }

    /// Handling list update. \[doc\]
    ///
    /// Taken by [`update_list_state`](Lcs::update_list_state).
    pub struct LcsHandlingListUpdate {
        /// Whether it is on hold.
        pub is_on_hold: Option<bool> = 0 "is_on_hold",
        /// The id of the user.
        pub sub: Option<String> = 1 "sub",
    }

    /// Handling model. \[doc\]
    ///
    /// Taken by [`create_handling_list`](Lcs::create_handling_list).
    pub struct LcsHandlingModel {
        /// Shipments.
        pub shipments: OptionalVec<LcsHandlingModelShipments> = 0 "shipments",
        /// When: due.
        pub due_at: Option<Lenient<Timestamp>> = 1 "due_at",
    }

    /// Handling model shipments. \[doc\]
    pub struct LcsHandlingModelShipments {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Label.
        pub label: Option<String> = 1 "label",
    }

    /// Item search. \[doc\], by an example
    ///
    /// Taken by [`list_list_items`](Lcs::list_list_items), [`search_handling_list_items`](Lcs::search_handling_list_items), [`search_parcel_items`](Lcs::search_parcel_items).
    pub struct LcsItemSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsItemSearchConstraint> = 0 "constraints",
    }

    /// Item search constraint. \[doc\]
    pub struct LcsItemSearchConstraint {
        /// Key.
        pub key: Option<LcsItemSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<LcsItemSearchConstraintOperator> = 1 "operator",
        /// Value.
        pub value: OptionalVec<String> = 2 "value",
    }

    /// List search. \[doc\], by an example
    ///
    /// Taken by [`search_lists`](Lcs::search_lists).
    pub struct LcsListSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsListSearchConstraint> = 0 "constraints",
    }

    /// List search constraint. \[doc\]
    pub struct LcsListSearchConstraint {
        /// Key.
        pub key: Option<LcsListSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<LcsListSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Listed handling list. \[doc\]
    ///
    /// Given by [`list_handling_lists`](Lcs::list_handling_lists).
    pub struct LcsListedHandlingList {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// The id of the user.
        pub sub: Option<String> = 2 "sub",
        /// The id of the location.
        pub location_id: Option<String> = 3 "location_id",
        /// Shipments.
        pub shipments: OptionalVec<String> = 4 "shipments",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 5 "is_outbound",
        /// Whether it is in progress.
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        /// Whether it is on hold.
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        /// Whether it is cancelled.
        pub is_cancelled: Option<bool> = 8 "is_cancelled",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 9 "is_finished",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 10 "started_at",
        /// When: finished.
        pub finished_at: Option<Lenient<Timestamp>> = 11 "finished_at",
        /// When: due.
        pub due_at: Option<Lenient<Timestamp>> = 12 "due_at",
        /// Items.
        pub items: OptionalVec<LcsShipmentItem> = 13 "items",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// Listed shipment. \[doc\]
    ///
    /// Given by [`list_shipments`](Lcs::list_shipments), [`search_shipments`](Lcs::search_shipments).
    pub struct LcsListedShipment {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Kind.
        pub kind: Option<LcsListedShipmentType> = 2 "type",
        /// The id of the method.
        pub method_id: Option<String> = 3 "method_id",
        /// The id of the contact.
        pub contact_id: Option<String> = 4 "contact_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 5 "channel_id",
        /// Addressing.
        pub addressing: Option<LcsListedShipmentAddressing> = 6 "addressing",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 7 "ship_at",
        /// When: estimated ship.
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 8 "estimated_ship_at",
        /// When: expected.
        pub expected_at: Option<Lenient<Timestamp>> = 9 "expected_at",
        /// The id of the stack.
        pub stack_id: Option<String> = 10 "stack_id",
        /// Whether it is editable.
        pub is_editable: Option<bool> = 11 "is_editable",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 12 "is_outbound",
        /// Whether it is listed.
        pub is_listed: Option<bool> = 13 "is_listed",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 14 "is_finished",
        /// Whether it is in transit.
        pub is_in_transit: Option<bool> = 15 "is_in_transit",
        /// Whether it is complete.
        pub is_complete: Option<bool> = 16 "is_complete",
        /// Whether it is overcomplete.
        pub is_overcomplete: Option<bool> = 17 "is_overcomplete",
        /// Whether it is canceled.
        pub is_canceled: Option<bool> = 18 "is_canceled",
        /// Secret.
        pub secret: Option<SecretText> = 19 "secret",
        /// Prior shipments.
        pub prior_shipments: OptionalVec<String> = 20 "prior_shipments",
        /// The id of the list.
        pub list_id: Option<String> = 21 "list_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 22 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 23 "updated_at",
    }

    /// Listed shipment addressing. \[doc\], by an example
    pub struct LcsListedShipmentAddressing {
        /// To.
        pub to: Option<LcsShipmentAddressing> = 0 "to",
        /// From.
        pub from: Option<LcsShipmentAddressing> = 1 "from",
    }

    /// Lists id items put response204. \[doc\], by an example
    ///
    /// Given by [`update_handling_list_item`](Lcs::update_handling_list_item).
    pub struct LcsListsIdItemsPutResponse204 {
        /// Success.
        pub success: Option<i64> = 0 "success",
    }

    /// Location position. \[doc\]
    ///
    /// Given by [`list_positions`](Lcs::list_positions), [`view_position`](Lcs::view_position).
    pub struct LcsLocationPosition {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Sorting.
        pub sorting: Option<i64> = 1 "sorting",
        /// Skus.
        pub skus: OptionalVec<LcsLocationSku> = 2 "skus",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
    }

    /// Location search. \[doc\], by an example
    ///
    /// Taken by [`search_locations`](Lcs::search_locations).
    pub struct LcsLocationSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsLocationSearchConstraint> = 0 "constraints",
    }

    /// Location search constraint. \[doc\]
    pub struct LcsLocationSearchConstraint {
        /// Key.
        pub key: Option<LcsLocationSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<LcsLocationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Location sku. \[doc\]
    ///
    /// Taken by [`upsert_location_skus`](Lcs::upsert_location_skus).
    ///
    /// Given by [`search_positions`](Lcs::search_positions), [`list_location_skus`](Lcs::list_location_skus).
    pub struct LcsLocationSku {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Position.
        pub position: Option<String> = 1 "position",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
    }

    /// Locations id positions delete response200. \[doc\], by an example
    ///
    /// Given by [`delete_positions`](Lcs::delete_positions).
    pub struct LcsLocationsIdPositionsDeleteResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
    }

    /// Locations id positions put response200. \[doc\], by an example
    ///
    /// Given by [`update_position_order`](Lcs::update_position_order).
    pub struct LcsLocationsIdPositionsPutResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
    }

    /// Locations id skus put response200. \[doc\], by an example
    ///
    /// Given by [`upsert_location_skus`](Lcs::upsert_location_skus).
    pub struct LcsLocationsIdSkusPutResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
        /// Failed.
        pub failed: Option<i64> = 1 "failed",
    }

    /// Method. \[doc\]
    ///
    /// Given by [`search_shipment_methods`](Lcs::search_shipment_methods), [`list_methods`](Lcs::list_methods), [`get_shipping_method`](Lcs::get_shipping_method).
    pub struct LcsMethod {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Carrier code.
        pub carrier_code: Option<String> = 1 "carrier_code",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Label.
        pub label: Option<String> = 3 "label",
        /// Description.
        pub description: Option<String> = 4 "description",
        /// Max weight.
        pub max_weight: Option<i64> = 5 "max_weight",
        /// Countries.
        pub countries: OptionalVec<LcsCountry> = 6 "countries",
        /// Delivery during.
        pub delivery_during: Option<LcsMethodDeliveryDuring> = 7 "delivery_during",
        /// Whether it is configured. Default: `false`.
        pub is_configured: Option<bool> = 8 "is_configured",
        /// Whether it is same day.
        pub is_same_day: Option<bool> = 9 "is_same_day",
        /// Whether it is sunday.
        pub is_sunday: Option<bool> = 10 "is_sunday",
        /// Whether it is carrier location.
        pub is_carrier_location: Option<bool> = 11 "is_carrier_location",
        /// Whether it is neighbour allowed.
        pub is_neighbour_allowed: Option<bool> = 12 "is_neighbour_allowed",
        /// The id of the provider method.
        pub provider_method_id: Option<String> = 13 "provider_method_id",
        /// Provider.
        pub provider: Option<LcsMethodProvider> = 14 "provider",
        /// Whether it is enabled. Default: `false`.
        pub is_enabled: Option<bool> = 15 "is_enabled",
        /// Priority. Default: `100`.
        pub priority: Option<i64> = 16 "priority",
    }

    /// Parcel. \[doc\]
    ///
    /// Given by [`search_parcels`](Lcs::search_parcels), [`list_parcels`](Lcs::list_parcels), [`create_parcel`](Lcs::create_parcel) and others.
    pub struct LcsParcel {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Weight.
        pub weight: Option<i64> = 2 "weight",
        /// Length.
        pub length: Option<i64> = 3 "length",
        /// Width.
        pub width: Option<i64> = 4 "width",
        /// Height.
        pub height: Option<i64> = 5 "height",
        /// Tracking code.
        pub tracking_code: Option<String> = 6 "tracking_code",
        /// Address: tracking.
        pub tracking_url: Option<String> = 7 "tracking_url",
        /// Position.
        pub position: Option<String> = 8 "position",
        /// Label.
        pub label: Option<LcsParcelLabel> = 9 "label",
        /// The id of the shipment.
        pub shipment_id: Option<String> = 10 "shipment_id",
        /// How many there are.
        pub count: Option<i64> = 11 "count",
        /// Items.
        pub items: OptionalVec<LcsParcelItem> = 12 "items",
        /// Whether it is in transit.
        pub is_in_transit: Option<bool> = 13 "is_in_transit",
        /// Whether it is delivered.
        pub is_delivered: Option<bool> = 14 "is_delivered",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 15 "is_outbound",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 16 "is_finished",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 17 "file_id",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 18 "ship_at",
        /// When: in transit.
        pub in_transit_at: Option<Lenient<Timestamp>> = 19 "in_transit_at",
        /// When: finished.
        pub finished_at: Option<Lenient<Timestamp>> = 20 "finished_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Parcel create model. \[doc\]
    ///
    /// Taken by [`create_parcel`](Lcs::create_parcel).
    pub struct LcsParcelCreateModel {
        /// The id of the shipment.
        pub shipment_id: Option<String> = 0 "shipment_id",
        /// Weight.
        pub weight: Option<i64> = 1 "weight",
        /// Length.
        pub length: Option<i64> = 2 "length",
        /// Width.
        pub width: Option<i64> = 3 "width",
        /// Height.
        pub height: Option<i64> = 4 "height",
        /// Tracking code.
        pub tracking_code: Option<String> = 5 "tracking_code",
        /// Address: tracking.
        pub tracking_url: Option<String> = 6 "tracking_url",
        /// The ids of items.
        pub item_ids: OptionalVec<String> = 7 "item_ids",
    }

    /// Parcel item. \[doc\]
    ///
    /// Given by [`search_parcel_items`](Lcs::search_parcel_items).
    pub struct LcsParcelItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// How many.
        pub quantity: Option<i64> = 2 "quantity",
        /// Description.
        pub description: Option<String> = 3 "description",
    }

    /// Parcel label. \[doc\]
    pub struct LcsParcelLabel {
        /// The id of a file of the content service.
        pub file_id: Option<String> = 0 "file_id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Label text.
        pub label_text: Option<String> = 2 "label_text",
        /// When: requested.
        pub requested_at: Option<Lenient<Timestamp>> = 3 "requested_at",
    }

    /// Parcel model. \[doc\]
    ///
    /// Taken by [`update_parcel`](Lcs::update_parcel).
    pub struct LcsParcelModel {
        /// Weight.
        pub weight: Option<i64> = 0 "weight",
        /// Length.
        pub length: Option<i64> = 1 "length",
        /// Width.
        pub width: Option<i64> = 2 "width",
        /// Height.
        pub height: Option<i64> = 3 "height",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 4 "ship_at",
        /// Tracking code.
        pub tracking_code: Option<String> = 5 "tracking_code",
        /// Address: tracking.
        pub tracking_url: Option<String> = 6 "tracking_url",
        /// Position.
        pub position: Option<String> = 7 "position",
    }

    /// Parcel search. \[doc\], by an example
    ///
    /// Taken by [`search_parcels`](Lcs::search_parcels).
    pub struct LcsParcelSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsParcelSearchConstraint> = 0 "constraints",
    }

    /// Parcel search constraint. \[doc\]
    pub struct LcsParcelSearchConstraint {
        /// Key.
        pub key: Option<LcsParcelSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<LcsParcelSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Parcels id items delete response200. \[doc\], by an example
    ///
    /// Given by [`remove_from_parcel`](Lcs::remove_from_parcel).
    pub struct LcsParcelsIdItemsDeleteResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
        /// Failed.
        pub failed: Option<i64> = 1 "failed",
    }

    /// Parcels id items post response200. \[doc\], by an example
    ///
    /// Given by [`add_to_parcel`](Lcs::add_to_parcel).
    pub struct LcsParcelsIdItemsPostResponse200 {
        /// Success.
        pub success: Option<i64> = 0 "success",
        /// Failed.
        pub failed: Option<i64> = 1 "failed",
    }

    /// Place. \[doc\]
    ///
    /// Taken by [`add_to_parcel`](Lcs::add_to_parcel), [`remove_from_parcel`](Lcs::remove_from_parcel).
    pub struct LcsPlace {
        /// Ids.
        pub ids: OptionalVec<String> = 0 "ids",
    }

    /// Point. \[doc\]
    ///
    /// Given by [`get_service_point`](Lcs::get_service_point).
    pub struct LcsPoint {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Carrier.
        pub carrier: Option<String> = 2 "carrier",
        /// Latitude, in degrees.
        pub latitude: Option<Number> = 3 "latitude",
        /// Longitude, in degrees.
        pub longitude: Option<Number> = 4 "longitude",
        /// Address.
        pub address: Option<LcsAddress> = 5 "address",
        /// Openings.
        pub openings: OptionalVec<LcsPointOpenings> = 6 "openings",
    }

    /// Point openings. \[doc\], by an example
    pub struct LcsPointOpenings {
        /// Weekday.
        pub weekday: Option<Number> = 0 "weekday",
        /// Windows.
        pub windows: OptionalVec<LcsPointOpeningsWindows> = 1 "windows",
    }

    /// Point openings windows. \[doc\]
    pub struct LcsPointOpeningsWindows {
        /// Start.
        pub start: Option<String> = 0 "start",
        /// End.
        pub end: Option<String> = 1 "end",
    }

    /// Points item. \[doc\]
    ///
    /// Given by [`list_service_points`](Lcs::list_service_points).
    pub struct LcsPointsItem {
        /// Distance.
        pub distance: Option<Number> = 0 "distance",
        /// Point.
        pub point: Option<LcsPoint> = 1 "point",
    }

    /// Service option. \[doc\]
    pub struct LcsServiceOption {
        /// Option.
        pub option: Option<LcsServiceOptionOption> = 0 "option",
        /// Configuration.
        pub configuration: OptionalVec<LcsServiceOptionConfiguration> = 1 "configuration",
    }

    /// Service option configuration. \[doc\]
    pub struct LcsServiceOptionConfiguration {
        /// Key.
        pub key: Option<LcsServiceOptionConfigurationKey> = 0 "key",
        /// Value.
        pub value: Option<String> = 1 "value",
    }

    /// Shipment. \[doc\]
    ///
    /// Given by [`create_shipment`](Lcs::create_shipment), [`view_shipment`](Lcs::view_shipment), [`update_shipment`](Lcs::update_shipment) and others.
    pub struct LcsShipment {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Kind.
        pub kind: Option<LcsShipmentType> = 2 "type",
        /// The id of the method.
        pub method_id: Option<String> = 3 "method_id",
        /// The id of the contact.
        pub contact_id: Option<String> = 4 "contact_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 5 "channel_id",
        /// The id of the order.
        pub order_id: Option<String> = 6 "order_id",
        /// Addressing.
        pub addressing: Option<LcsListedShipmentAddressing> = 7 "addressing",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 8 "ship_at",
        /// When: estimated ship.
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 9 "estimated_ship_at",
        /// When: expected.
        pub expected_at: Option<Lenient<Timestamp>> = 10 "expected_at",
        /// The id of the stack.
        pub stack_id: Option<String> = 11 "stack_id",
        /// Whether it is editable.
        pub is_editable: Option<bool> = 12 "is_editable",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 13 "is_outbound",
        /// Whether it is labeled.
        pub is_labeled: Option<bool> = 14 "is_labeled",
        /// Whether it is serviced.
        pub is_serviced: Option<bool> = 15 "is_serviced",
        /// Whether it is complete.
        pub is_complete: Option<bool> = 16 "is_complete",
        /// Whether it is overcomplete.
        pub is_overcomplete: Option<bool> = 17 "is_overcomplete",
        /// Whether it is boxed.
        pub is_boxed: Option<bool> = 18 "is_boxed",
        /// Whether it is handled.
        pub is_handled: Option<bool> = 19 "is_handled",
        /// Whether it is listed.
        pub is_listed: Option<bool> = 20 "is_listed",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 21 "is_finished",
        /// Whether it is in transit.
        pub is_in_transit: Option<bool> = 22 "is_in_transit",
        /// Whether it is canceled.
        pub is_canceled: Option<bool> = 23 "is_canceled",
        /// Items.
        pub items: OptionalVec<LcsShipmentItem> = 24 "items",
        /// Backorders.
        pub backorders: OptionalVec<LcsShipmentItemCorrection> = 25 "backorders",
        /// Overage.
        pub overage: OptionalVec<LcsShipmentItemCorrection> = 26 "overage",
        /// Parcels.
        pub parcels: OptionalVec<LcsParcel> = 27 "parcels",
        /// Secret.
        pub secret: Option<SecretText> = 28 "secret",
        /// Prior shipments.
        pub prior_shipments: OptionalVec<String> = 29 "prior_shipments",
        /// The id of the list.
        pub list_id: Option<String> = 30 "list_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 31 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 32 "updated_at",
    }

    /// Shipment addressing. \[doc\]
    pub struct LcsShipmentAddressing {
        /// What kind of thing it belongs to.
        pub entity_type: Option<LcsShipmentAddressingEntityType> = 0 "entity_type",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 1 "entity_id",
        /// Carrier.
        pub carrier: Option<LcsShipmentAddressingCarrier> = 2 "carrier",
    }

    /// Shipment addressing carrier. \[doc\]
    pub struct LcsShipmentAddressingCarrier {
        /// Whether it is carrier location.
        pub is_carrier_location: Option<bool> = 0 "is_carrier_location",
        /// Carrier location reference.
        pub carrier_location_reference: Option<String> = 1 "carrier_location_reference",
    }

    /// Shipment item. \[doc\]
    pub struct LcsShipmentItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 2 "sku",
        /// Position.
        pub position: Option<String> = 3 "position",
        /// The id of the order item.
        pub order_item_id: Option<String> = 4 "order_item_id",
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 5 "claim_item_id",
        /// Description.
        pub description: Option<String> = 6 "description",
        /// Whether it is listed.
        pub is_listed: Option<bool> = 7 "is_listed",
        /// Whether it is handled.
        pub is_handled: Option<bool> = 8 "is_handled",
        /// Whether it is boxed.
        pub is_boxed: Option<bool> = 9 "is_boxed",
        /// Whether it is in transit.
        pub is_in_transit: Option<bool> = 10 "is_in_transit",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 11 "is_finished",
        /// Whether it is missing.
        pub is_missing: Option<bool> = 12 "is_missing",
        /// Customs code of the goods.
        pub hs_code: Option<String> = 13 "hs_code",
        /// Service.
        pub service: OptionalVec<LcsServiceOption> = 14 "service",
    }

    /// Shipment item correction. \[doc\]
    ///
    /// Taken by [`update_shipment_backorders`](Lcs::update_shipment_backorders), [`update_shipment_overage`](Lcs::update_shipment_overage).
    pub struct LcsShipmentItemCorrection {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// How many.
        pub quantity: Option<i64> = 1 "quantity",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Position.
        pub position: Option<String> = 3 "position",
    }

    /// Shipment item missing. \[doc\]
    ///
    /// Taken by [`update_shipment_item_missing`](Lcs::update_shipment_item_missing).
    pub struct LcsShipmentItemMissing {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is missing.
        pub is_missing: Option<bool> = 1 "is_missing",
    }

    /// Shipment item model. \[doc\]
    pub struct LcsShipmentItemModel {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Position.
        pub position: Option<String> = 2 "position",
        /// How many.
        pub quantity: Option<i64> = 3 "quantity",
        /// Description.
        pub description: Option<String> = 4 "description",
        /// Customs code of the goods.
        pub hs_code: Option<String> = 5 "hs_code",
        /// Service.
        pub service: OptionalVec<LcsServiceOption> = 6 "service",
        /// References.
        pub references: OptionalVec<LcsShipmentItemModelReferences> = 7 "references",
    }

    /// Shipment item model references. \[doc\]
    pub struct LcsShipmentItemModelReferences {
        /// The id of the order item.
        pub order_item_id: Option<String> = 0 "order_item_id",
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 1 "claim_item_id",
    }

    /// Shipment method search. \[doc\], by an example
    ///
    /// Taken by [`search_shipment_methods`](Lcs::search_shipment_methods).
    pub struct LcsShipmentMethodSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsShipmentMethodSearchConstraint> = 0 "constraints",
    }

    /// Shipment method search constraint. \[doc\]
    pub struct LcsShipmentMethodSearchConstraint {
        /// Key.
        pub key: Option<LcsShipmentMethodSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<LcsShipmentMethodSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Shipment model. \[doc\]
    ///
    /// Taken by [`create_shipment`](Lcs::create_shipment).
    pub struct LcsShipmentModel {
        /// Addressing.
        pub addressing: Option<LcsShipmentUpdateModelAddressing> = 0 "addressing",
        /// Whether it is outbound.
        pub is_outbound: Option<bool> = 1 "is_outbound",
        /// Kind.
        pub kind: Option<LcsShipmentModelType> = 2 "type",
        /// Items.
        pub items: OptionalVec<LcsShipmentItemModel> = 3 "items",
        /// Backorders.
        pub backorders: OptionalVec<LcsShipmentItemCorrection> = 4 "backorders",
        /// Overage.
        pub overage: OptionalVec<LcsShipmentItemCorrection> = 5 "overage",
        /// When: expected.
        pub expected_at: Option<Lenient<Timestamp>> = 6 "expected_at",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 7 "ship_at",
        /// When: estimated ship.
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 8 "estimated_ship_at",
        /// The id of the method.
        pub method_id: Option<String> = 9 "method_id",
        /// The id of the contact.
        pub contact_id: Option<String> = 10 "contact_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 11 "channel_id",
        /// The id of the order.
        pub order_id: Option<String> = 12 "order_id",
        /// Prior shipments.
        pub prior_shipments: OptionalVec<String> = 13 "prior_shipments",
    }

    /// Shipment search. \[doc\], by an example
    ///
    /// Taken by [`search_shipments`](Lcs::search_shipments).
    pub struct LcsShipmentSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<LcsShipmentSearchConstraint> = 0 "constraints",
    }

    /// Shipment search constraint. \[doc\]
    pub struct LcsShipmentSearchConstraint {
        /// Key.
        pub key: Option<LcsShipmentSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<LcsShipmentSearchConstraintOperator> = 1 "operator",
        /// Value.
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Shipment update model. \[doc\]
    ///
    /// Taken by [`update_shipment`](Lcs::update_shipment).
    pub struct LcsShipmentUpdateModel {
        /// Kind.
        pub kind: Option<LcsShipmentUpdateModelType> = 0 "type",
        /// The id of the method.
        pub method_id: Option<String> = 1 "method_id",
        /// Addressing.
        pub addressing: Option<LcsShipmentUpdateModelAddressing> = 2 "addressing",
        /// Prior shipments.
        pub prior_shipments: OptionalVec<String> = 3 "prior_shipments",
        /// When: expected.
        pub expected_at: Option<Lenient<Timestamp>> = 4 "expected_at",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 5 "ship_at",
    }

    /// Shipment update model addressing. \[doc\], by an example
    pub struct LcsShipmentUpdateModelAddressing {
        /// To.
        pub to: Option<LcsShipmentAddressing> = 0 "to",
        /// From.
        pub from: Option<LcsShipmentAddressing> = 1 "from",
    }
}

/// Points. \[doc\]
pub type LcsPoints = Vec<LcsPointsItem>;
