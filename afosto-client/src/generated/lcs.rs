// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `lcs`, fulfilment: shipments, parcels, handling lists, locations: 53 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{Number, SecretText, Timestamp};

pub use super::Lcs;

/// The operations.
impl Lcs {
    /// List handling lists. Returns a list of [`ListedHandlingList`], page by page.
    ///
    /// `GET /lcs/lists` \[doc: "Get list of handling lists"\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_handling_lists(&self) -> Pager<operations::ListHandlingLists> {
        Pager::new(Request::new(&self.client, operations::ListHandlingLists::ENDPOINT))
    }

    /// Create handling list. Returns [`HandlingListResponse`].
    ///
    /// `POST /lcs/lists` \[doc\].
    #[inline]
    pub fn create_handling_list(&self, body: &HandlingModel) -> Call<operations::CreateHandlingList> {
        Call::new(Request::new(&self.client, operations::CreateHandlingList::ENDPOINT).json(body))
    }

    /// Search handling lists. Returns a list of [`HandlingList`], page by page.
    ///
    /// `POST /lcs/lists/search` \[doc: "Search a set of lists"\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchLists")]
    #[inline]
    pub fn search_handling_lists(&self, body: &ListSearch) -> Pager<operations::SearchHandlingLists> {
        Pager::new(Request::new(&self.client, operations::SearchHandlingLists::ENDPOINT).json(body))
    }

    /// Get handling list. Returns [`HandlingList`].
    ///
    /// `GET /lcs/lists/{id}` \[doc: "View a handling list"\].
    #[doc(alias = "ViewHandlingList")]
    #[inline]
    pub fn get_handling_list(&self, id: &str) -> Call<operations::GetHandlingList> {
        Call::new(Request::new(&self.client, operations::GetHandlingList::ENDPOINT).path("id", id))
    }

    /// Delete handling list. Returns nothing.
    ///
    /// `DELETE /lcs/lists/{id}` \[doc\].
    #[inline]
    pub fn delete_handling_list(&self, id: &str) -> Call<operations::DeleteHandlingList> {
        Call::new(Request::new(&self.client, operations::DeleteHandlingList::ENDPOINT).path("id", id))
    }

    /// Update handling list items. Returns [`UpdateHandlingListItemsResponse`], or nothing.
    ///
    /// Changes the state of the items \[doc\].
    ///
    /// `PUT /lcs/lists/{id}/items` \[doc\].
    #[doc(alias = "UpdateHandlingListItem")]
    #[inline]
    pub fn update_handling_list_items(
        &self,
        id: &str,
        body: &[HandlingListItemUpdate],
    ) -> Call<operations::UpdateHandlingListItems> {
        Call::new(
            Request::new(&self.client, operations::UpdateHandlingListItems::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Update handling list state. Returns nothing.
    ///
    /// `PUT /lcs/lists/{id}/state` \[doc\].
    #[doc(alias = "UpdateListState")]
    #[inline]
    pub fn update_handling_list_state(
        &self,
        id: &str,
        body: &HandlingListUpdate,
    ) -> Call<operations::UpdateHandlingListState> {
        Call::new(Request::new(&self.client, operations::UpdateHandlingListState::ENDPOINT).path("id", id).json(body))
    }

    /// List shipments. Returns a list of [`ListedShipment`], page by page.
    ///
    /// `GET /lcs/shipments` \[doc\]. A list, paged by number \[guess\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let shipments = afosto.lcs().list_shipments().page_size(100).try_collect_max(1_000).await?;
    /// println!("{} shipments", shipments.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_shipments(&self) -> Pager<operations::ListShipments> {
        Pager::new(Request::new(&self.client, operations::ListShipments::ENDPOINT))
    }

    /// Create shipment. Returns [`Shipment`].
    ///
    /// `POST /lcs/shipments` \[doc\].
    #[inline]
    pub fn create_shipment(&self, body: &ShipmentModel) -> Call<operations::CreateShipment> {
        Call::new(Request::new(&self.client, operations::CreateShipment::ENDPOINT).json(body))
    }

    /// Get shipment. Returns [`Shipment`].
    ///
    /// `GET /lcs/shipments/{id}` \[doc: "View a single shipment"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let shipment = afosto.lcs().get_shipment("shipment").send().await?;
    /// println!("{:?}", shipment.number);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ViewShipment")]
    #[inline]
    pub fn get_shipment(&self, id: &str) -> Call<operations::GetShipment> {
        Call::new(Request::new(&self.client, operations::GetShipment::ENDPOINT).path("id", id))
    }

    /// Update shipment. Returns [`Shipment`].
    ///
    /// Changes the shipping method or the addresses \[doc\].
    ///
    /// `PUT /lcs/shipments/{id}` \[doc\].
    #[inline]
    pub fn update_shipment(&self, id: &str, body: &ShipmentUpdateModel) -> Call<operations::UpdateShipment> {
        Call::new(Request::new(&self.client, operations::UpdateShipment::ENDPOINT).path("id", id).json(body))
    }

    /// Cancel shipment. Returns nothing.
    ///
    /// `DELETE /lcs/shipments/{id}` \[doc\].
    #[inline]
    pub fn cancel_shipment(&self, id: &str) -> Call<operations::CancelShipment> {
        Call::new(Request::new(&self.client, operations::CancelShipment::ENDPOINT).path("id", id))
    }

    /// Refresh shipment positions. Returns nothing.
    ///
    /// Sets them to the defaults that were known last \[doc\].
    ///
    /// `PUT /lcs/shipments/{id}/positions` \[doc\].
    #[doc(alias = "UpdateShipmentPositions")]
    #[inline]
    pub fn refresh_shipment_positions(&self, id: &str) -> Call<operations::RefreshShipmentPositions> {
        Call::new(Request::new(&self.client, operations::RefreshShipmentPositions::ENDPOINT).path("id", id))
    }

    /// Invoice shipment. Returns nothing.
    ///
    /// Starts the invoicing by hand \[doc\].
    ///
    /// `POST /lcs/shipments/{id}/invoice` \[doc\].
    #[doc(alias = "TriggerShipmentInvoice")]
    #[inline]
    pub fn invoice_shipment(&self, id: &str) -> Call<operations::InvoiceShipment> {
        Call::new(Request::new(&self.client, operations::InvoiceShipment::ENDPOINT).path("id", id))
    }

    /// Search shipments. Returns a list of [`ListedShipment`], page by page.
    ///
    /// `POST /lcs/search/shipments` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_shipments(&self, body: &ShipmentSearch) -> Pager<operations::SearchShipments> {
        Pager::new(Request::new(&self.client, operations::SearchShipments::ENDPOINT).json(body))
    }

    /// Search fulfilment locations. Returns a list of [`FulfilmentLocation`], page by page.
    ///
    /// `POST /lcs/search/locations` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchLocations")]
    #[inline]
    pub fn search_fulfilment_locations(&self, body: &LocationSearch) -> Pager<operations::SearchFulfilmentLocations> {
        Pager::new(Request::new(&self.client, operations::SearchFulfilmentLocations::ENDPOINT).json(body))
    }

    /// Search parcels. Returns a list of [`Parcel`], page by page.
    ///
    /// `POST /lcs/search/parcels` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_parcels(&self, body: &ParcelSearch) -> Pager<operations::SearchParcels> {
        Pager::new(Request::new(&self.client, operations::SearchParcels::ENDPOINT).json(body))
    }

    /// Search shipment items. Returns a list of [`GroupedShipmentItem`], page by page.
    ///
    /// Gives those that stand on a handling list \[doc\].
    ///
    /// `POST /lcs/search/shipments/items` \[doc: "List items"\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "ListListItems")]
    #[inline]
    pub fn search_shipment_items(&self, body: &ItemSearch) -> Pager<operations::SearchShipmentItems> {
        Pager::new(Request::new(&self.client, operations::SearchShipmentItems::ENDPOINT).json(body))
    }

    /// Search shipment methods. Returns a list of [`Method`].
    ///
    /// `POST /lcs/search/methods` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_shipment_methods(&self, body: &ShipmentMethodSearch) -> Call<operations::SearchShipmentMethods> {
        Call::new(Request::new(&self.client, operations::SearchShipmentMethods::ENDPOINT).json(body))
    }

    /// Search handling list items. Returns a list of [`HandlingListItem`], page by page.
    ///
    /// Searches those that stand on a handling list \[doc\].
    ///
    /// `POST /lcs/search/lists/items` \[doc\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_handling_list_items(&self, body: &ItemSearch) -> Pager<operations::SearchHandlingListItems> {
        Pager::new(Request::new(&self.client, operations::SearchHandlingListItems::ENDPOINT).json(body))
    }

    /// Search parcel items. Returns a list of [`ParcelItem`], page by page.
    ///
    /// `POST /lcs/search/parcels/items` \[doc: "List items"\]. A list, paged by number \[guess\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_parcel_items(&self, body: &ItemSearch) -> Pager<operations::SearchParcelItems> {
        Pager::new(Request::new(&self.client, operations::SearchParcelItems::ENDPOINT).json(body))
    }

    /// Update bulk items. Returns nothing.
    ///
    /// `PUT /lcs/bulk/items` \[doc: "Bulk change"\].
    #[doc(alias = "BulkUpdateItems")]
    #[inline]
    pub fn update_bulk_items(&self, body: &UpdateBulkItemsRequest) -> Call<operations::UpdateBulkItems> {
        Call::new(Request::new(&self.client, operations::UpdateBulkItems::ENDPOINT).json(body))
    }

    /// Update shipment backorders. Returns [`Shipment`].
    ///
    /// Writes which items are on backorder \[doc\].
    ///
    /// `PUT /lcs/shipments/{id}/items/backorders` \[doc: "Update a shipment's backorder items"\]. A second call may have a further effect, although it is a PUT \[guess\], so it is not retried if it may have taken effect.
    #[inline]
    pub fn update_shipment_backorders(
        &self,
        id: &str,
        body: &[ShipmentItemCorrection],
    ) -> Call<operations::UpdateShipmentBackorders> {
        Call::new(
            Request::new(&self.client, operations::UpdateShipmentBackorders::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Update shipment overage. Returns [`Shipment`].
    ///
    /// Writes which items came unexpectedly \[doc\].
    ///
    /// `PUT /lcs/shipments/{id}/items/overage` \[doc\]. A second call may have a further effect, although it is a PUT \[guess\], so it is not retried if it may have taken effect.
    #[inline]
    pub fn update_shipment_overage(
        &self,
        id: &str,
        body: &[ShipmentItemCorrection],
    ) -> Call<operations::UpdateShipmentOverage> {
        Call::new(
            Request::new(&self.client, operations::UpdateShipmentOverage::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Set missing shipment items. Returns nothing.
    ///
    /// Writes which items are missing \[doc\].
    ///
    /// `PUT /lcs/shipments/{id}/items/missing` \[doc\].
    #[doc(alias = "UpdateShipmentItemMissing")]
    #[inline]
    pub fn set_missing_shipment_items(
        &self,
        id: &str,
        body: &[ShipmentItemMissing],
    ) -> Call<operations::SetMissingShipmentItems> {
        Call::new(
            Request::new(&self.client, operations::SetMissingShipmentItems::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// List shipment methods. Returns a list of [`Method`].
    ///
    /// `GET /lcs/methods` \[doc\].
    #[doc(alias = "ListMethods")]
    #[inline]
    pub fn list_shipment_methods(&self) -> Call<operations::ListShipmentMethods> {
        Call::new(Request::new(&self.client, operations::ListShipmentMethods::ENDPOINT))
    }

    /// Get shipment method. Returns [`Method`].
    ///
    /// `GET /lcs/methods/{id}` \[doc\].
    #[doc(alias = "GetShippingMethod")]
    #[inline]
    pub fn get_shipment_method(&self, id: &str) -> Call<operations::GetShipmentMethod> {
        Call::new(Request::new(&self.client, operations::GetShipmentMethod::ENDPOINT).path("id", id))
    }

    /// List parcels. Returns a list of [`Parcel`], page by page.
    ///
    /// `GET /lcs/parcels` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn list_parcels(&self) -> Pager<operations::ListParcels> {
        Pager::new(Request::new(&self.client, operations::ListParcels::ENDPOINT))
    }

    /// Create parcel. Returns [`Parcel`].
    ///
    /// `POST /lcs/parcels` \[doc\].
    #[inline]
    pub fn create_parcel(&self, body: &ParcelCreateModel) -> Call<operations::CreateParcel> {
        Call::new(Request::new(&self.client, operations::CreateParcel::ENDPOINT).json(body))
    }

    /// Get parcel. Returns [`Parcel`].
    ///
    /// `GET /lcs/parcels/{id}` \[doc: "View parcel"\].
    #[inline]
    pub fn get_parcel(&self, id: &str) -> Call<operations::GetParcel> {
        Call::new(Request::new(&self.client, operations::GetParcel::ENDPOINT).path("id", id))
    }

    /// Update parcel. Returns nothing.
    ///
    /// `PUT /lcs/parcels/{id}` \[doc\].
    #[inline]
    pub fn update_parcel(&self, id: &str, body: &ParcelModel) -> Call<operations::UpdateParcel> {
        Call::new(Request::new(&self.client, operations::UpdateParcel::ENDPOINT).path("id", id).json(body))
    }

    /// Delete parcel. Returns nothing.
    ///
    /// `DELETE /lcs/parcels/{id}` \[doc: "Remove a parcel"\].
    #[doc(alias = "RemoveParcel")]
    #[inline]
    pub fn delete_parcel(&self, id: &str) -> Call<operations::DeleteParcel> {
        Call::new(Request::new(&self.client, operations::DeleteParcel::ENDPOINT).path("id", id))
    }

    /// Add parcel items. Returns [`AddParcelItemsResponse`].
    ///
    /// `POST /lcs/parcels/{id}/items` \[doc: "Add items to parcel"\].
    #[doc(alias = "AddToParcel")]
    #[inline]
    pub fn add_parcel_items(&self, id: &str, body: &Place) -> Call<operations::AddParcelItems> {
        Call::new(Request::new(&self.client, operations::AddParcelItems::ENDPOINT).path("id", id).json(body))
    }

    /// Remove parcel items. Returns [`RemoveParcelItemsResponse`].
    ///
    /// `DELETE /lcs/parcels/{id}/items` \[doc: "Remove items from parcel"\].
    #[doc(alias = "RemoveFromParcel")]
    #[inline]
    pub fn remove_parcel_items(&self, id: &str, body: &Place) -> Call<operations::RemoveParcelItems> {
        Call::new(Request::new(&self.client, operations::RemoveParcelItems::ENDPOINT).path("id", id).json(body))
    }

    /// Mark parcel in transit. Returns nothing.
    ///
    /// `PUT /lcs/parcels/{id}/transit` \[doc\].
    #[doc(alias = "SetParcelInTransit")]
    #[inline]
    pub fn mark_parcel_in_transit(&self, id: &str) -> Call<operations::MarkParcelInTransit> {
        Call::new(Request::new(&self.client, operations::MarkParcelInTransit::ENDPOINT).path("id", id))
    }

    /// Mark parcel finished. Returns nothing.
    ///
    /// `PUT /lcs/parcels/{id}/finished` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// afosto.lcs().mark_parcel_finished("parcel").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SetParcelFinished")]
    #[inline]
    pub fn mark_parcel_finished(&self, id: &str) -> Call<operations::MarkParcelFinished> {
        Call::new(Request::new(&self.client, operations::MarkParcelFinished::ENDPOINT).path("id", id))
    }

    /// Request parcel label. Returns a [task](crate::task::Task).
    ///
    /// `POST /lcs/parcels/{id}/label` \[doc\].
    #[doc(alias = "RequestLabel")]
    #[inline]
    pub fn request_parcel_label(&self, id: &str) -> Call<operations::RequestParcelLabel> {
        Call::new(Request::new(&self.client, operations::RequestParcelLabel::ENDPOINT).path("id", id))
    }

    /// Request parcel slip. Returns a [task](crate::task::Task).
    ///
    /// `POST /lcs/parcels/{id}/slip` \[doc\].
    #[doc(alias = "RequestSlip")]
    #[inline]
    pub fn request_parcel_slip(&self, id: &str) -> Call<operations::RequestParcelSlip> {
        Call::new(Request::new(&self.client, operations::RequestParcelSlip::ENDPOINT).path("id", id))
    }

    /// List fulfilment locations. Returns a list of [`FulfilmentLocation`], page by page.
    ///
    /// `GET /lcs/locations` \[doc: "Get list of fulfilment locations"\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_fulfilment_locations(&self) -> Pager<operations::ListFulfilmentLocations> {
        Pager::new(Request::new(&self.client, operations::ListFulfilmentLocations::ENDPOINT))
    }

    /// Create fulfilment location. Returns [`FulfilmentLocation`].
    ///
    /// `POST /lcs/locations` \[doc: "Add a new fulfilment location"\].
    #[inline]
    pub fn create_fulfilment_location(
        &self,
        body: &FulfilmentLocationModel,
    ) -> Call<operations::CreateFulfilmentLocation> {
        Call::new(Request::new(&self.client, operations::CreateFulfilmentLocation::ENDPOINT).json(body))
    }

    /// Get fulfilment location. Returns [`FulfilmentLocation`].
    ///
    /// `GET /lcs/locations/{id}` \[doc\].
    #[inline]
    pub fn get_fulfilment_location(&self, id: &str) -> Call<operations::GetFulfilmentLocation> {
        Call::new(Request::new(&self.client, operations::GetFulfilmentLocation::ENDPOINT).path("id", id))
    }

    /// Update fulfilment location. Returns [`FulfilmentLocation`].
    ///
    /// `PUT /lcs/locations/{id}` \[doc\].
    #[inline]
    pub fn update_fulfilment_location(
        &self,
        id: &str,
        body: &FulfilmentLocationModel,
    ) -> Call<operations::UpdateFulfilmentLocation> {
        Call::new(Request::new(&self.client, operations::UpdateFulfilmentLocation::ENDPOINT).path("id", id).json(body))
    }

    /// List location positions. Returns a list of [`LocationPosition`], page by page.
    ///
    /// `GET /lcs/locations/{id}/positions` \[doc: "Get list of positions within a fulfilment location"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "ListPositions")]
    #[inline]
    pub fn list_location_positions(&self, id: &str) -> Pager<operations::ListLocationPositions> {
        Pager::new(Request::new(&self.client, operations::ListLocationPositions::ENDPOINT).path("id", id))
    }

    /// Reorder location positions. Returns [`ReorderLocationPositionsResponse`].
    ///
    /// `PUT /lcs/locations/{id}/positions` \[doc: "Reorder the positions within a location"\].
    #[doc(alias = "UpdatePositionOrder")]
    #[inline]
    pub fn reorder_location_positions(&self, id: &str, body: &[String]) -> Call<operations::ReorderLocationPositions> {
        Call::new(
            Request::new(&self.client, operations::ReorderLocationPositions::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Delete location positions. Returns [`DeleteLocationPositionsResponse`].
    ///
    /// The reference tells two things of it: by its method it deletes positions, by its words it changes their order \[doc\].
    ///
    /// `DELETE /lcs/locations/{id}/positions` \[doc: "Reorder the positions within a location"\].
    #[doc(alias = "DeletePositions")]
    #[inline]
    pub fn delete_location_positions(&self, id: &str, body: &[String]) -> Call<operations::DeleteLocationPositions> {
        Call::new(
            Request::new(&self.client, operations::DeleteLocationPositions::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// Get location position. Returns [`LocationPosition`].
    ///
    /// `GET /lcs/locations/{id}/positions/{code}` \[doc: "View position"\].
    #[doc(alias = "ViewPosition")]
    #[inline]
    pub fn get_location_position(&self, id: &str, code: &str) -> Call<operations::GetLocationPosition> {
        Call::new(
            Request::new(&self.client, operations::GetLocationPosition::ENDPOINT).path("id", id).path("code", code),
        )
    }

    /// Search location positions. Returns [`LocationSku`].
    ///
    /// Searches by SKU \[doc\].
    ///
    /// `POST /lcs/locations/{id}/positions/search` \[doc: "Search a set of positions"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchPositions")]
    #[inline]
    pub fn search_location_positions(&self, id: &str, body: &[String]) -> Call<operations::SearchLocationPositions> {
        Call::new(
            Request::new(&self.client, operations::SearchLocationPositions::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// List location SKUs. Returns a list of [`LocationSku`].
    ///
    /// `GET /lcs/locations/{id}/skus` \[doc: "Get list of sku's that are listed for the fulfilment location"\].
    #[inline]
    pub fn list_location_skus(&self, id: &str) -> Call<operations::ListLocationSkus> {
        Call::new(Request::new(&self.client, operations::ListLocationSkus::ENDPOINT).path("id", id))
    }

    /// Update location SKUs. Returns [`UpdateLocationSkusResponse`].
    ///
    /// `PUT /lcs/locations/{id}/skus` \[doc: "Update one or more sku's for the location"\].
    #[doc(alias = "UpsertLocationSkus")]
    #[inline]
    pub fn update_location_skus(&self, id: &str, body: &[LocationSku]) -> Call<operations::UpdateLocationSkus> {
        Call::new(Request::new(&self.client, operations::UpdateLocationSkus::ENDPOINT).path("id", id).json_list(body))
    }

    /// List service points. Returns a list of [`PointsItem`].
    ///
    /// `GET /lcs/points/{carrier}` \[doc\].
    ///
    /// - `country_code`: country, in two letters \[guess\].
    #[inline]
    pub fn list_service_points(
        &self,
        carrier: &str,
        country_code: &str,
        postal_code: &str,
    ) -> Call<operations::ListServicePoints> {
        Call::new(
            Request::new(&self.client, operations::ListServicePoints::ENDPOINT)
                .path("carrier", carrier)
                .query("country_code", country_code)
                .query("postal_code", postal_code),
        )
    }

    /// Get service point. Returns [`Point`].
    ///
    /// `GET /lcs/points/{carrier}/{id}` \[doc\].
    ///
    /// - `country_code`: country, in two letters \[guess\].
    #[inline]
    pub fn get_service_point(&self, id: &str, carrier: &str, country_code: &str) -> Call<operations::GetServicePoint> {
        Call::new(
            Request::new(&self.client, operations::GetServicePoint::ENDPOINT)
                .path("id", id)
                .path("carrier", carrier)
                .query("country_code", country_code),
        )
    }

    /// List DPD service points. Returns [`DPDServicePointResponse`].
    ///
    /// `GET /lcs/dpd/points` \[doc: "Get servicepoints"\].
    ///
    /// - `country_code`: country, in two letters \[guess\].
    #[doc(alias = "SearchDPDServicePoints")]
    #[inline]
    pub fn list_dpd_service_points(
        &self,
        country_code: &str,
        postal_code: &str,
    ) -> Call<operations::ListDpdServicePoints> {
        Call::new(
            Request::new(&self.client, operations::ListDpdServicePoints::ENDPOINT)
                .query("country_code", country_code)
                .query("postal_code", postal_code),
        )
    }

    /// Get DPD service point. Returns [`DPDServicePointResponse`].
    ///
    /// `GET /lcs/dpd/points/{id}` \[doc: "Get servicepoint"\].
    #[doc(alias = "GetDPDParcelPoint")]
    #[inline]
    pub fn get_dpd_service_point(&self, id: &str) -> Call<operations::GetDpdServicePoint> {
        Call::new(Request::new(&self.client, operations::GetDpdServicePoint::ENDPOINT).path("id", id))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Lcs::list_handling_lists`].
    ListHandlingLists("list_handling_lists"): GET "/lcs/lists" => numbered_list(ListedHandlingList);
    /// The operation of [`Lcs::create_handling_list`].
    CreateHandlingList("create_handling_list"): POST "/lcs/lists" => json(HandlingListResponse);
    /// The operation of [`Lcs::search_handling_lists`].
    SearchHandlingLists("search_handling_lists"): POST "/lcs/lists/search" idempotency Safe => numbered_list(HandlingList);
    /// The operation of [`Lcs::get_handling_list`].
    GetHandlingList("get_handling_list"): GET "/lcs/lists/{id}" => json(HandlingList);
    /// The operation of [`Lcs::delete_handling_list`].
    DeleteHandlingList("delete_handling_list"): DELETE "/lcs/lists/{id}" => nothing;
    /// The operation of [`Lcs::update_handling_list_items`].
    UpdateHandlingListItems("update_handling_list_items"): PUT "/lcs/lists/{id}/items" => optional(UpdateHandlingListItemsResponse);
    /// The operation of [`Lcs::update_handling_list_state`].
    UpdateHandlingListState("update_handling_list_state"): PUT "/lcs/lists/{id}/state" => nothing;
    /// The operation of [`Lcs::list_shipments`].
    ListShipments("list_shipments"): GET "/lcs/shipments" => numbered_list(ListedShipment);
    /// The operation of [`Lcs::create_shipment`].
    CreateShipment("create_shipment"): POST "/lcs/shipments" => json(Shipment);
    /// The operation of [`Lcs::get_shipment`].
    GetShipment("get_shipment"): GET "/lcs/shipments/{id}" => json(Shipment);
    /// The operation of [`Lcs::update_shipment`].
    UpdateShipment("update_shipment"): PUT "/lcs/shipments/{id}" => json(Shipment);
    /// The operation of [`Lcs::cancel_shipment`].
    CancelShipment("cancel_shipment"): DELETE "/lcs/shipments/{id}" => nothing;
    /// The operation of [`Lcs::refresh_shipment_positions`].
    RefreshShipmentPositions("refresh_shipment_positions"): PUT "/lcs/shipments/{id}/positions" => nothing;
    /// The operation of [`Lcs::invoice_shipment`].
    InvoiceShipment("invoice_shipment"): POST "/lcs/shipments/{id}/invoice" => nothing;
    /// The operation of [`Lcs::search_shipments`].
    SearchShipments("search_shipments"): POST "/lcs/search/shipments" idempotency Safe => numbered_list(ListedShipment);
    /// The operation of [`Lcs::search_fulfilment_locations`].
    SearchFulfilmentLocations("search_fulfilment_locations"): POST "/lcs/search/locations" idempotency Safe => numbered_list(FulfilmentLocation);
    /// The operation of [`Lcs::search_parcels`].
    SearchParcels("search_parcels"): POST "/lcs/search/parcels" idempotency Safe => numbered_list(Parcel);
    /// The operation of [`Lcs::search_shipment_items`].
    SearchShipmentItems("search_shipment_items"): POST "/lcs/search/shipments/items" idempotency Safe => numbered_list(GroupedShipmentItem);
    /// The operation of [`Lcs::search_shipment_methods`].
    SearchShipmentMethods("search_shipment_methods"): POST "/lcs/search/methods" idempotency Safe => json(Vec<Method>);
    /// The operation of [`Lcs::search_handling_list_items`].
    SearchHandlingListItems("search_handling_list_items"): POST "/lcs/search/lists/items" idempotency Safe => numbered_list(HandlingListItem);
    /// The operation of [`Lcs::search_parcel_items`].
    SearchParcelItems("search_parcel_items"): POST "/lcs/search/parcels/items" idempotency Safe => numbered_list(ParcelItem);
    /// The operation of [`Lcs::update_bulk_items`].
    UpdateBulkItems("update_bulk_items"): PUT "/lcs/bulk/items" => nothing;
    /// The operation of [`Lcs::update_shipment_backorders`].
    UpdateShipmentBackorders("update_shipment_backorders"): PUT "/lcs/shipments/{id}/items/backorders" idempotency NonIdempotent => json(Shipment);
    /// The operation of [`Lcs::update_shipment_overage`].
    UpdateShipmentOverage("update_shipment_overage"): PUT "/lcs/shipments/{id}/items/overage" idempotency NonIdempotent => json(Shipment);
    /// The operation of [`Lcs::set_missing_shipment_items`].
    SetMissingShipmentItems("set_missing_shipment_items"): PUT "/lcs/shipments/{id}/items/missing" => nothing;
    /// The operation of [`Lcs::list_shipment_methods`].
    ListShipmentMethods("list_shipment_methods"): GET "/lcs/methods" => json(Vec<Method>);
    /// The operation of [`Lcs::get_shipment_method`].
    GetShipmentMethod("get_shipment_method"): GET "/lcs/methods/{id}" => json(Method);
    /// The operation of [`Lcs::list_parcels`].
    ListParcels("list_parcels"): GET "/lcs/parcels" => numbered_list(Parcel);
    /// The operation of [`Lcs::create_parcel`].
    CreateParcel("create_parcel"): POST "/lcs/parcels" => json(Parcel);
    /// The operation of [`Lcs::get_parcel`].
    GetParcel("get_parcel"): GET "/lcs/parcels/{id}" => json(Parcel);
    /// The operation of [`Lcs::update_parcel`].
    UpdateParcel("update_parcel"): PUT "/lcs/parcels/{id}" => nothing;
    /// The operation of [`Lcs::delete_parcel`].
    DeleteParcel("delete_parcel"): DELETE "/lcs/parcels/{id}" => nothing;
    /// The operation of [`Lcs::add_parcel_items`].
    AddParcelItems("add_parcel_items"): POST "/lcs/parcels/{id}/items" => json(AddParcelItemsResponse);
    /// The operation of [`Lcs::remove_parcel_items`].
    RemoveParcelItems("remove_parcel_items"): DELETE "/lcs/parcels/{id}/items" => json(RemoveParcelItemsResponse);
    /// The operation of [`Lcs::mark_parcel_in_transit`].
    MarkParcelInTransit("mark_parcel_in_transit"): PUT "/lcs/parcels/{id}/transit" => nothing;
    /// The operation of [`Lcs::mark_parcel_finished`].
    MarkParcelFinished("mark_parcel_finished"): PUT "/lcs/parcels/{id}/finished" => nothing;
    /// The operation of [`Lcs::request_parcel_label`].
    RequestParcelLabel("request_parcel_label"): POST "/lcs/parcels/{id}/label" => started;
    /// The operation of [`Lcs::request_parcel_slip`].
    RequestParcelSlip("request_parcel_slip"): POST "/lcs/parcels/{id}/slip" => started;
    /// The operation of [`Lcs::list_fulfilment_locations`].
    ListFulfilmentLocations("list_fulfilment_locations"): GET "/lcs/locations" => numbered_list(FulfilmentLocation);
    /// The operation of [`Lcs::create_fulfilment_location`].
    CreateFulfilmentLocation("create_fulfilment_location"): POST "/lcs/locations" => json(FulfilmentLocation);
    /// The operation of [`Lcs::get_fulfilment_location`].
    GetFulfilmentLocation("get_fulfilment_location"): GET "/lcs/locations/{id}" => json(FulfilmentLocation);
    /// The operation of [`Lcs::update_fulfilment_location`].
    UpdateFulfilmentLocation("update_fulfilment_location"): PUT "/lcs/locations/{id}" => json(FulfilmentLocation);
    /// The operation of [`Lcs::list_location_positions`].
    ListLocationPositions("list_location_positions"): GET "/lcs/locations/{id}/positions" => cursor_list(LocationPosition);
    /// The operation of [`Lcs::reorder_location_positions`].
    ReorderLocationPositions("reorder_location_positions"): PUT "/lcs/locations/{id}/positions" => json(ReorderLocationPositionsResponse);
    /// The operation of [`Lcs::delete_location_positions`].
    DeleteLocationPositions("delete_location_positions"): DELETE "/lcs/locations/{id}/positions" => json(DeleteLocationPositionsResponse);
    /// The operation of [`Lcs::get_location_position`].
    GetLocationPosition("get_location_position"): GET "/lcs/locations/{id}/positions/{code}" => json(LocationPosition);
    /// The operation of [`Lcs::search_location_positions`].
    SearchLocationPositions("search_location_positions"): POST "/lcs/locations/{id}/positions/search" idempotency Safe => json(LocationSku);
    /// The operation of [`Lcs::list_location_skus`].
    ListLocationSkus("list_location_skus"): GET "/lcs/locations/{id}/skus" => json(Vec<LocationSku>);
    /// The operation of [`Lcs::update_location_skus`].
    UpdateLocationSkus("update_location_skus"): PUT "/lcs/locations/{id}/skus" => json(UpdateLocationSkusResponse);
    /// The operation of [`Lcs::list_service_points`].
    ListServicePoints("list_service_points"): GET "/lcs/points/{carrier}" => json(Vec<PointsItem>);
    /// The operation of [`Lcs::get_service_point`].
    GetServicePoint("get_service_point"): GET "/lcs/points/{carrier}/{id}" => json(Point);
    /// The operation of [`Lcs::list_dpd_service_points`].
    ListDpdServicePoints("list_dpd_service_points"): GET "/lcs/dpd/points" => json(DPDServicePointResponse);
    /// The operation of [`Lcs::get_dpd_service_point`].
    GetDpdServicePoint("get_dpd_service_point"): GET "/lcs/dpd/points/{id}" => json(DPDServicePointResponse);
    }
}

impl Call<operations::ListShipmentMethods> {
    /// Country, in two letters \[guess\]. Sent as `country_code` in the query, or not at all without this.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::GetShipmentMethod> {
    /// Country, in two letters \[guess\]. Sent as `country_code` in the query, or not at all without this.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Pager<operations::ListFulfilmentLocations> {
    /// Sent as `address_id` in the query, or not at all without this.
    #[inline]
    pub fn address_id(self, address_id: &str) -> Self {
        self.set(|request| request.query("address_id", address_id))
    }

    /// Sent as `is_disabled` in the query, or not at all without this.
    #[inline]
    pub fn is_disabled(self, is_disabled: bool) -> Self {
        self.set(|request| request.query_flag("is_disabled", is_disabled))
    }
}

impl Call<operations::ListServicePoints> {
    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

impl Call<operations::GetServicePoint> {
    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: &str) -> Self {
        self.set(|request| request.query("channel_id", channel_id))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ItemSearchConstraint::key) \[doc\].
    pub enum ItemSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
        /// On the wire: `skus`.
        Skus = "skus",
        /// On the wire: `position`.
        Position = "position",
        /// On the wire: `is_listed`.
        IsListed = "is_listed",
        /// On the wire: `is_missing`.
        IsMissing = "is_missing",
        /// On the wire: `is_in_transit`.
        IsInTransit = "is_in_transit",
        /// On the wire: `is_boxed`.
        IsBoxed = "is_boxed",
        /// On the wire: `is_finished`.
        IsFinished = "is_finished",
        /// On the wire: `is_labeled`.
        IsLabeled = "is_labeled",
        /// On the wire: `is_serviced`.
        IsServiced = "is_serviced",
        /// On the wire: `is_handled`.
        IsHandled = "is_handled",
        /// On the wire: `is_outbound`.
        IsOutbound = "is_outbound",
        /// On the wire: `list_ids`.
        ListIds = "list_ids",
        /// On the wire: `parcel_ids`.
        ParcelIds = "parcel_ids",
        /// On the wire: `shipment_ids`.
        ShipmentIds = "shipment_ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ItemSearchConstraint::operator) \[doc\].
    pub enum ItemSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ListSearchConstraint::key) \[doc\].
    pub enum ListSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
        /// On the wire: `sub`.
        Sub = "sub",
        /// On the wire: `location_id`.
        LocationId = "location_id",
        /// On the wire: `is_on_hold`.
        IsOnHold = "is_on_hold",
        /// On the wire: `is_in_progress`.
        IsInProgress = "is_in_progress",
        /// On the wire: `is_finished`.
        IsFinished = "is_finished",
        /// On the wire: `is_assigned`.
        IsAssigned = "is_assigned",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ListSearchConstraint::operator) \[doc\].
    pub enum ListSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ListedShipment::kind) \[doc\].
    pub enum ListedShipmentType {
        /// On the wire: `delivery`.
        Delivery = "delivery",
        /// On the wire: `collect`.
        Collect = "collect",
        /// On the wire: `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](LocationSearchConstraint::key) \[doc\].
    pub enum LocationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](LocationSearchConstraint::operator) \[doc\].
    pub enum LocationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`delivery_during`](Method::delivery_during) \[doc\].
    pub enum MethodDeliveryDuring {
        /// On the wire: `daytime`.
        Daytime = "daytime",
        /// On the wire: `morning`.
        Morning = "morning",
        /// On the wire: `afternoon`.
        Afternoon = "afternoon",
        /// On the wire: `evening`.
        Evening = "evening",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`provider`](Method::provider) \[doc\].
    pub enum MethodProvider {
        /// On the wire: `sendcloud`.
        Sendcloud = "sendcloud",
        /// On the wire: `default`.
        Default = "default",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ParcelSearchConstraint::key) \[doc\].
    pub enum ParcelSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
        /// On the wire: `is_delivered`.
        IsDelivered = "is_delivered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ParcelSearchConstraint::operator) \[doc\].
    pub enum ParcelSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`option`](ServiceOption::option) \[doc\].
    pub enum ServiceOptionOption {
        /// On the wire: `giftwrap`.
        Giftwrap = "giftwrap",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ServiceOptionConfiguration::key) \[doc\].
    pub enum ServiceOptionConfigurationKey {
        /// On the wire: `packing_paper`.
        PackingPaper = "packing_paper",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Shipment::kind) \[doc\].
    pub enum ShipmentType {
        /// On the wire: `delivery`.
        Delivery = "delivery",
        /// On the wire: `collect`.
        Collect = "collect",
        /// On the wire: `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`entity_type`](ShipmentAddressing::entity_type) \[doc\].
    pub enum ShipmentAddressingEntityType {
        /// On the wire: `address`.
        Address = "address",
        /// On the wire: `location`.
        Location = "location",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ShipmentMethodSearchConstraint::key) \[doc\].
    pub enum ShipmentMethodSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ShipmentMethodSearchConstraint::operator) \[doc\].
    pub enum ShipmentMethodSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ShipmentModel::kind) \[doc\].
    pub enum ShipmentModelType {
        /// On the wire: `delivery`.
        Delivery = "delivery",
        /// On the wire: `collect`.
        Collect = "collect",
        /// On the wire: `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ShipmentSearchConstraint::key) \[doc\].
    pub enum ShipmentSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
        /// On the wire: `secret`.
        Secret = "secret",
        /// On the wire: `is_outbound`.
        IsOutbound = "is_outbound",
        /// On the wire: `from_id`.
        FromId = "from_id",
        /// On the wire: `from_type`.
        FromType = "from_type",
        /// On the wire: `to_id`.
        ToId = "to_id",
        /// On the wire: `to_type`.
        ToType = "to_type",
        /// On the wire: `prior_ids`.
        PriorIds = "prior_ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ShipmentSearchConstraint::operator) \[doc\].
    pub enum ShipmentSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ShipmentUpdateModel::kind) \[doc\].
    pub enum ShipmentUpdateModelType {
        /// On the wire: `delivery`.
        Delivery = "delivery",
        /// On the wire: `collect`.
        Collect = "collect",
        /// On the wire: `internal`.
        Internal = "internal",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`command`](UpdateBulkItemsRequest::command) \[doc\].
    pub enum UpdateBulkItemsRequestCommand {
        /// On the wire: `set_parameters`.
        SetParameters = "set_parameters",
    }
}

pivot_json::record! {
    /// Returned by [`add_parcel_items`](Lcs::add_parcel_items) \[doc\], known from an example.
    #[doc(alias = "LcsParcelsIdItemsPostResponse200")]
    pub struct AddParcelItemsResponse {
        pub success: Option<i64> = 0 "success",
        pub failed: Option<i64> = 1 "failed",
    }

    /// Part of [`Point`] \[doc\].
    #[doc(alias = "LcsAddress")]
    pub struct Address {
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
        pub premise_number: Option<Number> = 9 "premise_number",
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

    /// Part of [`Method`] \[doc\].
    #[doc(alias = "LcsCountry")]
    pub struct Country {
        pub code: Option<String> = 0 "code",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Part of [`DPDServicePointResponse`] \[doc\].
    #[doc(alias = "LcsDPDServicePoint")]
    pub struct DPDServicePoint {
        pub parcel_shop_id: Option<Number> = 0 "parcelShopId",
        pub pudo_id: Option<String> = 1 "pudoId",
        pub company: Option<String> = 2 "company",
        pub street: Option<String> = 3 "street",
        pub house_no: Option<String> = 4 "houseNo",
        pub country: Option<String> = 5 "country",
        pub country_num: Option<Number> = 6 "countryNum",
        pub zip_code: Option<String> = 7 "zipCode",
        pub city: Option<String> = 8 "city",
        pub town: Option<String> = 9 "town",
        pub phone: Option<String> = 10 "phone",
        pub fax: Option<String> = 11 "fax",
        pub email: Option<String> = 12 "email",
        pub homepage: Option<String> = 13 "homepage",
        /// Latitude, in degrees \[guess\].
        pub latitude: Option<Number> = 14 "latitude",
        /// Longitude, in degrees \[guess\].
        pub longitude: Option<Number> = 15 "longitude",
        pub coordinate_x: Option<Number> = 16 "coordinateX",
        pub coordinate_y: Option<Number> = 17 "coordinateY",
        pub coordinate_z: Option<Number> = 18 "coordinateZ",
        pub distance: Option<Number> = 19 "distance",
        pub express_pickup_time: Option<String> = 20 "expressPickupTime",
        pub extra_info: Option<String> = 21 "extraInfo",
        pub opening_hours: OptionalVec<DPDServicePointOpeningHoursItem> = 22 "openingHours",
        pub services: OptionalVec<RawJson> = 23 "services",
    }

    /// Part of [`DPDServicePoint`] \[doc\].
    #[doc(alias = "LcsDPDServicePointOpeningHoursItem")]
    pub struct DPDServicePointOpeningHoursItem {
        pub weekday: Option<String> = 0 "weekday",
        pub open_morning: Option<String> = 1 "openMorning",
        pub close_morning: Option<String> = 2 "closeMorning",
        pub close_afternoon: Option<String> = 3 "closeAfternoon",
        pub open_afternoon: Option<String> = 4 "openAfternoon",
    }

    /// Returned by [`list_dpd_service_points`](Lcs::list_dpd_service_points), [`get_dpd_service_point`](Lcs::get_dpd_service_point) \[doc\], known from an example.
    #[doc(alias = "LcsDPDServicePointResponse")]
    pub struct DPDServicePointResponse {
        pub parcel_shop: OptionalVec<DPDServicePoint> = 0 "parcelShop",
    }

    /// Returned by [`delete_location_positions`](Lcs::delete_location_positions) \[doc\], known from an example.
    #[doc(alias = "LcsLocationsIdPositionsDeleteResponse200")]
    pub struct DeleteLocationPositionsResponse {
        pub success: Option<i64> = 0 "success",
    }

    /// Returned by [`search_fulfilment_locations`](Lcs::search_fulfilment_locations), [`list_fulfilment_locations`](Lcs::list_fulfilment_locations), [`create_fulfilment_location`](Lcs::create_fulfilment_location) and others \[doc\].
    #[doc(alias = "LcsFulfilmentLocation")]
    pub struct FulfilmentLocation {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub reference: Option<String> = 2 "reference",
        pub address_id: Option<String> = 3 "address_id",
        pub is_disabled: Option<bool> = 4 "is_disabled",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Sent by [`create_fulfilment_location`](Lcs::create_fulfilment_location), [`update_fulfilment_location`](Lcs::update_fulfilment_location) \[doc\].
    #[doc(alias = "LcsFulfilmentLocationModel")]
    pub struct FulfilmentLocationModel {
        pub name: Option<String> = 0 "name",
        pub address_id: Option<String> = 1 "address_id",
        /// Default: `false`.
        pub is_disabled: Option<bool> = 2 "is_disabled",
    }

    /// Returned by [`search_shipment_items`](Lcs::search_shipment_items) \[doc\].
    #[doc(alias = "LcsGroupedShipmentItem")]
    pub struct GroupedShipmentItem {
        pub ids: OptionalVec<String> = 0 "ids",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// How many \[guess\].
        pub quantity: Option<i64> = 2 "quantity",
        /// Customs code of the goods \[guess\].
        pub hs_code: Option<String> = 3 "hs_code",
        pub description: Option<String> = 4 "description",
        pub references: OptionalVec<ShipmentItemModelReferences> = 5 "references",
        pub lists: OptionalVec<GroupedShipmentItemLists> = 6 "lists",
        pub parcels: OptionalVec<GroupedShipmentItemLists> = 7 "parcels",
        pub positions: OptionalVec<GroupedShipmentItemPositions> = 8 "positions",
        pub handled_ids: OptionalVec<String> = 9 "handled_ids",
        pub boxed_ids: OptionalVec<String> = 10 "boxed_ids",
        pub listed_ids: OptionalVec<String> = 11 "listed_ids",
        pub finished_ids: OptionalVec<String> = 12 "finished_ids",
        pub missing_ids: OptionalVec<String> = 13 "missing_ids",
        pub shipment_id: Option<String> = 14 "shipment_id",
        pub totals: Option<GroupedShipmentItemTotals> = 15 "totals",
    }

    /// Part of [`GroupedShipmentItem`] \[doc\].
    #[doc(alias = "LcsGroupedShipmentItemLists")]
    pub struct GroupedShipmentItemLists {
        pub id: Option<String> = 0 "id",
        pub item_ids: OptionalVec<String> = 1 "item_ids",
    }

    /// Part of [`GroupedShipmentItem`] \[doc\].
    #[doc(alias = "LcsGroupedShipmentItemPositions")]
    pub struct GroupedShipmentItemPositions {
        pub code: Option<String> = 0 "code",
        pub item_ids: OptionalVec<String> = 1 "item_ids",
    }

    /// Part of [`GroupedShipmentItem`] \[doc\].
    #[doc(alias = "LcsGroupedShipmentItemTotals")]
    pub struct GroupedShipmentItemTotals {
        pub boxed: Option<i64> = 0 "boxed",
        pub handled: Option<i64> = 1 "handled",
        pub finished: Option<i64> = 2 "finished",
        pub missing: Option<i64> = 3 "missing",
        pub listed: Option<i64> = 4 "listed",
    }

    /// Returned by [`search_handling_lists`](Lcs::search_handling_lists), [`get_handling_list`](Lcs::get_handling_list) \[doc\].
    #[doc(alias = "LcsHandlingList")]
    pub struct HandlingList {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub sub: Option<String> = 2 "sub",
        pub location_id: Option<String> = 3 "location_id",
        pub shipments: OptionalVec<String> = 4 "shipments",
        pub is_outbound: Option<bool> = 5 "is_outbound",
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        pub is_cancelled: Option<bool> = 8 "is_cancelled",
        pub is_finished: Option<bool> = 9 "is_finished",
        pub started_at: Option<Lenient<Timestamp>> = 10 "started_at",
        pub finished_at: Option<Lenient<Timestamp>> = 11 "finished_at",
        pub due_at: Option<Lenient<Timestamp>> = 12 "due_at",
        pub items: OptionalVec<HandlingListItem> = 13 "items",
        pub sorting_labels: OptionalVec<HandlingListSortingLabels> = 14 "sorting_labels",
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Returned by [`search_handling_list_items`](Lcs::search_handling_list_items); part of [`HandlingList`] \[doc\].
    #[doc(alias = "LcsHandlingListItem")]
    pub struct HandlingListItem {
        pub ids: OptionalVec<String> = 0 "ids",
        pub handled_ids: OptionalVec<String> = 1 "handled_ids",
        pub shipment_id: Option<String> = 2 "shipment_id",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 3 "sku",
        pub description: Option<String> = 4 "description",
        pub position: Option<String> = 5 "position",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        pub sorting_label: Option<String> = 7 "sorting_label",
        pub rank: Option<i64> = 8 "rank",
    }

    /// Sent by [`update_handling_list_items`](Lcs::update_handling_list_items) \[doc\].
    #[doc(alias = "LcsHandlingListItemUpdate")]
    pub struct HandlingListItemUpdate {
        pub id: Option<String> = 0 "id",
        pub is_handled: Option<bool> = 1 "is_handled",
        pub is_serviced: Option<bool> = 2 "is_serviced",
        pub is_finished: Option<bool> = 3 "is_finished",
        pub position: Option<String> = 4 "position",
        pub lot_number: Option<String> = 5 "lot_number",
        pub expires_at: Option<Lenient<Timestamp>> = 6 "expires_at",
    }

    /// Returned by [`create_handling_list`](Lcs::create_handling_list) \[doc\].
    #[doc(alias = "LcsHandlingListResponse")]
    pub struct HandlingListResponse {
        pub id: Option<String> = 0 "id",
        pub sub: Option<String> = 1 "sub",
        pub shipments: OptionalVec<String> = 2 "shipments",
        pub location_id: Option<String> = 3 "location_id",
        pub is_outbound: Option<bool> = 4 "is_outbound",
        pub is_assigned: Option<bool> = 5 "is_assigned",
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        pub is_finished: Option<bool> = 8 "is_finished",
        pub started_at: Option<Lenient<Timestamp>> = 9 "started_at",
        pub finished_at: Option<Lenient<Timestamp>> = 10 "finished_at",
        pub due_at: Option<Lenient<Timestamp>> = 11 "due_at",
        pub created_at: Option<Lenient<Timestamp>> = 12 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 13 "updated_at",
    }

    /// Part of [`HandlingList`] \[doc\].
    #[doc(alias = "LcsHandlingListSortingLabels")]
    pub struct HandlingListSortingLabels {
        pub shipment_id: Option<String> = 0 "shipment_id",
        pub label: Option<String> = 1 "label",
    }

    /// Sent by [`update_handling_list_state`](Lcs::update_handling_list_state) \[doc\].
    #[doc(alias = "LcsHandlingListUpdate")]
    pub struct HandlingListUpdate {
        pub is_on_hold: Option<bool> = 0 "is_on_hold",
        pub sub: Option<String> = 1 "sub",
    }

    /// Sent by [`create_handling_list`](Lcs::create_handling_list) \[doc\].
    #[doc(alias = "LcsHandlingModel")]
    pub struct HandlingModel {
        pub shipments: OptionalVec<HandlingModelShipments> = 0 "shipments",
        pub due_at: Option<Lenient<Timestamp>> = 1 "due_at",
    }

    /// Part of [`HandlingModel`] \[doc\].
    #[doc(alias = "LcsHandlingModelShipments")]
    pub struct HandlingModelShipments {
        pub id: Option<String> = 0 "id",
        pub label: Option<String> = 1 "label",
    }

    /// Sent by [`search_shipment_items`](Lcs::search_shipment_items), [`search_handling_list_items`](Lcs::search_handling_list_items), [`search_parcel_items`](Lcs::search_parcel_items) \[doc\], known from an example.
    #[doc(alias = "LcsItemSearch")]
    pub struct ItemSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<ItemSearchConstraint> = 0 "constraints",
    }

    /// Part of [`UpdateBulkItemsRequest`], [`ItemSearch`] \[doc\].
    #[doc(alias = "LcsItemSearchConstraint")]
    pub struct ItemSearchConstraint {
        pub key: Option<ItemSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<ItemSearchConstraintOperator> = 1 "operator",
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Sent by [`search_handling_lists`](Lcs::search_handling_lists) \[doc\], known from an example.
    #[doc(alias = "LcsListSearch")]
    pub struct ListSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<ListSearchConstraint> = 0 "constraints",
    }

    /// Part of [`ListSearch`] \[doc\].
    #[doc(alias = "LcsListSearchConstraint")]
    pub struct ListSearchConstraint {
        pub key: Option<ListSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<ListSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Returned by [`list_handling_lists`](Lcs::list_handling_lists) \[doc\].
    #[doc(alias = "LcsListedHandlingList")]
    pub struct ListedHandlingList {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub sub: Option<String> = 2 "sub",
        pub location_id: Option<String> = 3 "location_id",
        pub shipments: OptionalVec<String> = 4 "shipments",
        pub is_outbound: Option<bool> = 5 "is_outbound",
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        pub is_cancelled: Option<bool> = 8 "is_cancelled",
        pub is_finished: Option<bool> = 9 "is_finished",
        pub started_at: Option<Lenient<Timestamp>> = 10 "started_at",
        pub finished_at: Option<Lenient<Timestamp>> = 11 "finished_at",
        pub due_at: Option<Lenient<Timestamp>> = 12 "due_at",
        pub items: OptionalVec<ShipmentItem> = 13 "items",
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// Returned by [`list_shipments`](Lcs::list_shipments), [`search_shipments`](Lcs::search_shipments) \[doc\].
    #[doc(alias = "LcsListedShipment")]
    pub struct ListedShipment {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub kind: Option<ListedShipmentType> = 2 "type",
        pub method_id: Option<String> = 3 "method_id",
        pub contact_id: Option<String> = 4 "contact_id",
        pub channel_id: Option<String> = 5 "channel_id",
        pub addressing: Option<ListedShipmentAddressing> = 6 "addressing",
        pub ship_at: Option<Lenient<Timestamp>> = 7 "ship_at",
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 8 "estimated_ship_at",
        pub expected_at: Option<Lenient<Timestamp>> = 9 "expected_at",
        pub stack_id: Option<String> = 10 "stack_id",
        pub is_editable: Option<bool> = 11 "is_editable",
        pub is_outbound: Option<bool> = 12 "is_outbound",
        pub is_listed: Option<bool> = 13 "is_listed",
        pub is_finished: Option<bool> = 14 "is_finished",
        pub is_in_transit: Option<bool> = 15 "is_in_transit",
        pub is_complete: Option<bool> = 16 "is_complete",
        pub is_overcomplete: Option<bool> = 17 "is_overcomplete",
        pub is_canceled: Option<bool> = 18 "is_canceled",
        pub secret: Option<SecretText> = 19 "secret",
        pub prior_shipments: OptionalVec<String> = 20 "prior_shipments",
        pub list_id: Option<String> = 21 "list_id",
        pub created_at: Option<Lenient<Timestamp>> = 22 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 23 "updated_at",
    }

    /// Part of [`ListedShipment`], [`Shipment`] \[doc\], known from an example.
    #[doc(alias = "LcsListedShipmentAddressing")]
    pub struct ListedShipmentAddressing {
        pub to: Option<ShipmentAddressing> = 0 "to",
        pub from: Option<ShipmentAddressing> = 1 "from",
    }

    /// Returned by [`list_location_positions`](Lcs::list_location_positions), [`get_location_position`](Lcs::get_location_position) \[doc\].
    #[doc(alias = "LcsLocationPosition")]
    pub struct LocationPosition {
        pub code: Option<String> = 0 "code",
        pub sorting: Option<i64> = 1 "sorting",
        pub skus: OptionalVec<LocationSku> = 2 "skus",
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
    }

    /// Sent by [`search_fulfilment_locations`](Lcs::search_fulfilment_locations) \[doc\], known from an example.
    #[doc(alias = "LcsLocationSearch")]
    pub struct LocationSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<LocationSearchConstraint> = 0 "constraints",
    }

    /// Part of [`LocationSearch`] \[doc\].
    #[doc(alias = "LcsLocationSearchConstraint")]
    pub struct LocationSearchConstraint {
        pub key: Option<LocationSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<LocationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`update_location_skus`](Lcs::update_location_skus); returned by [`search_location_positions`](Lcs::search_location_positions), [`list_location_skus`](Lcs::list_location_skus); part of [`LocationPosition`] \[doc\].
    #[doc(alias = "LcsLocationSku")]
    pub struct LocationSku {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub position: Option<String> = 1 "position",
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
    }

    /// Returned by [`search_shipment_methods`](Lcs::search_shipment_methods), [`list_shipment_methods`](Lcs::list_shipment_methods), [`get_shipment_method`](Lcs::get_shipment_method) \[doc\].
    #[doc(alias = "LcsMethod")]
    pub struct Method {
        pub id: Option<String> = 0 "id",
        pub carrier_code: Option<String> = 1 "carrier_code",
        pub name: Option<String> = 2 "name",
        pub label: Option<String> = 3 "label",
        pub description: Option<String> = 4 "description",
        pub max_weight: Option<i64> = 5 "max_weight",
        pub countries: OptionalVec<Country> = 6 "countries",
        pub delivery_during: Option<MethodDeliveryDuring> = 7 "delivery_during",
        /// Default: `false`.
        pub is_configured: Option<bool> = 8 "is_configured",
        pub is_same_day: Option<bool> = 9 "is_same_day",
        pub is_sunday: Option<bool> = 10 "is_sunday",
        pub is_carrier_location: Option<bool> = 11 "is_carrier_location",
        pub is_neighbour_allowed: Option<bool> = 12 "is_neighbour_allowed",
        pub provider_method_id: Option<String> = 13 "provider_method_id",
        pub provider: Option<MethodProvider> = 14 "provider",
        /// Default: `false`.
        pub is_enabled: Option<bool> = 15 "is_enabled",
        /// Default: `100`.
        pub priority: Option<i64> = 16 "priority",
    }

    /// Returned by [`search_parcels`](Lcs::search_parcels), [`list_parcels`](Lcs::list_parcels), [`create_parcel`](Lcs::create_parcel) and others; part of [`Shipment`] \[doc\].
    #[doc(alias = "LcsParcel")]
    pub struct Parcel {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub weight: Option<i64> = 2 "weight",
        pub length: Option<i64> = 3 "length",
        pub width: Option<i64> = 4 "width",
        pub height: Option<i64> = 5 "height",
        pub tracking_code: Option<String> = 6 "tracking_code",
        pub tracking_url: Option<String> = 7 "tracking_url",
        pub position: Option<String> = 8 "position",
        pub label: Option<ParcelLabel> = 9 "label",
        pub shipment_id: Option<String> = 10 "shipment_id",
        pub count: Option<i64> = 11 "count",
        pub items: OptionalVec<ParcelItem> = 12 "items",
        pub is_in_transit: Option<bool> = 13 "is_in_transit",
        pub is_delivered: Option<bool> = 14 "is_delivered",
        pub is_outbound: Option<bool> = 15 "is_outbound",
        pub is_finished: Option<bool> = 16 "is_finished",
        pub file_id: Option<String> = 17 "file_id",
        pub ship_at: Option<Lenient<Timestamp>> = 18 "ship_at",
        pub in_transit_at: Option<Lenient<Timestamp>> = 19 "in_transit_at",
        pub finished_at: Option<Lenient<Timestamp>> = 20 "finished_at",
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Sent by [`create_parcel`](Lcs::create_parcel) \[doc\].
    #[doc(alias = "LcsParcelCreateModel")]
    pub struct ParcelCreateModel {
        pub shipment_id: Option<String> = 0 "shipment_id",
        pub weight: Option<i64> = 1 "weight",
        pub length: Option<i64> = 2 "length",
        pub width: Option<i64> = 3 "width",
        pub height: Option<i64> = 4 "height",
        pub tracking_code: Option<String> = 5 "tracking_code",
        pub tracking_url: Option<String> = 6 "tracking_url",
        pub item_ids: OptionalVec<String> = 7 "item_ids",
    }

    /// Returned by [`search_parcel_items`](Lcs::search_parcel_items); part of [`Parcel`] \[doc\].
    #[doc(alias = "LcsParcelItem")]
    pub struct ParcelItem {
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// How many \[guess\].
        pub quantity: Option<i64> = 2 "quantity",
        pub description: Option<String> = 3 "description",
    }

    /// Part of [`Parcel`] \[doc\].
    #[doc(alias = "LcsParcelLabel")]
    pub struct ParcelLabel {
        pub file_id: Option<String> = 0 "file_id",
        pub reference: Option<String> = 1 "reference",
        pub label_text: Option<String> = 2 "label_text",
        pub requested_at: Option<Lenient<Timestamp>> = 3 "requested_at",
    }

    /// Sent by [`update_parcel`](Lcs::update_parcel) \[doc\].
    #[doc(alias = "LcsParcelModel")]
    pub struct ParcelModel {
        pub weight: Option<i64> = 0 "weight",
        pub length: Option<i64> = 1 "length",
        pub width: Option<i64> = 2 "width",
        pub height: Option<i64> = 3 "height",
        pub ship_at: Option<Lenient<Timestamp>> = 4 "ship_at",
        pub tracking_code: Option<String> = 5 "tracking_code",
        pub tracking_url: Option<String> = 6 "tracking_url",
        pub position: Option<String> = 7 "position",
    }

    /// Sent by [`search_parcels`](Lcs::search_parcels) \[doc\], known from an example.
    #[doc(alias = "LcsParcelSearch")]
    pub struct ParcelSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<ParcelSearchConstraint> = 0 "constraints",
    }

    /// Part of [`ParcelSearch`] \[doc\].
    #[doc(alias = "LcsParcelSearchConstraint")]
    pub struct ParcelSearchConstraint {
        pub key: Option<ParcelSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<ParcelSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`add_parcel_items`](Lcs::add_parcel_items), [`remove_parcel_items`](Lcs::remove_parcel_items) \[doc\].
    #[doc(alias = "LcsPlace")]
    pub struct Place {
        pub ids: OptionalVec<String> = 0 "ids",
    }

    /// Returned by [`get_service_point`](Lcs::get_service_point); part of [`PointsItem`] \[doc\].
    #[doc(alias = "LcsPoint")]
    pub struct Point {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub carrier: Option<String> = 2 "carrier",
        /// Latitude, in degrees \[guess\].
        pub latitude: Option<Number> = 3 "latitude",
        /// Longitude, in degrees \[guess\].
        pub longitude: Option<Number> = 4 "longitude",
        pub address: Option<Address> = 5 "address",
        pub openings: OptionalVec<PointOpenings> = 6 "openings",
    }

    /// Part of [`Point`] \[doc\], known from an example.
    #[doc(alias = "LcsPointOpenings")]
    pub struct PointOpenings {
        pub weekday: Option<Number> = 0 "weekday",
        pub windows: OptionalVec<PointOpeningsWindows> = 1 "windows",
    }

    /// Part of [`PointOpenings`] \[doc\].
    #[doc(alias = "LcsPointOpeningsWindows")]
    pub struct PointOpeningsWindows {
        pub start: Option<String> = 0 "start",
        pub end: Option<String> = 1 "end",
    }

    /// Returned by [`list_service_points`](Lcs::list_service_points) \[doc\].
    #[doc(alias = "LcsPointsItem")]
    pub struct PointsItem {
        pub distance: Option<Number> = 0 "distance",
        pub point: Option<Point> = 1 "point",
    }

    /// Returned by [`remove_parcel_items`](Lcs::remove_parcel_items) \[doc\], known from an example.
    #[doc(alias = "LcsParcelsIdItemsDeleteResponse200")]
    pub struct RemoveParcelItemsResponse {
        pub success: Option<i64> = 0 "success",
        pub failed: Option<i64> = 1 "failed",
    }

    /// Returned by [`reorder_location_positions`](Lcs::reorder_location_positions) \[doc\], known from an example.
    #[doc(alias = "LcsLocationsIdPositionsPutResponse200")]
    pub struct ReorderLocationPositionsResponse {
        pub success: Option<i64> = 0 "success",
    }

    /// Part of [`ShipmentItem`], [`ShipmentItemModel`] \[doc\].
    #[doc(alias = "LcsServiceOption")]
    pub struct ServiceOption {
        pub option: Option<ServiceOptionOption> = 0 "option",
        pub configuration: OptionalVec<ServiceOptionConfiguration> = 1 "configuration",
    }

    /// Part of [`ServiceOption`] \[doc\].
    #[doc(alias = "LcsServiceOptionConfiguration")]
    pub struct ServiceOptionConfiguration {
        pub key: Option<ServiceOptionConfigurationKey> = 0 "key",
        pub value: Option<String> = 1 "value",
    }

    /// Returned by [`create_shipment`](Lcs::create_shipment), [`get_shipment`](Lcs::get_shipment), [`update_shipment`](Lcs::update_shipment) and others \[doc\].
    #[doc(alias = "LcsShipment")]
    pub struct Shipment {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub kind: Option<ShipmentType> = 2 "type",
        pub method_id: Option<String> = 3 "method_id",
        pub contact_id: Option<String> = 4 "contact_id",
        pub channel_id: Option<String> = 5 "channel_id",
        pub order_id: Option<String> = 6 "order_id",
        pub addressing: Option<ListedShipmentAddressing> = 7 "addressing",
        pub ship_at: Option<Lenient<Timestamp>> = 8 "ship_at",
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 9 "estimated_ship_at",
        pub expected_at: Option<Lenient<Timestamp>> = 10 "expected_at",
        pub stack_id: Option<String> = 11 "stack_id",
        pub is_editable: Option<bool> = 12 "is_editable",
        pub is_outbound: Option<bool> = 13 "is_outbound",
        pub is_labeled: Option<bool> = 14 "is_labeled",
        pub is_serviced: Option<bool> = 15 "is_serviced",
        /// Not set while what is listed differs from what is packed \[doc\].
        pub is_complete: Option<bool> = 16 "is_complete",
        pub is_overcomplete: Option<bool> = 17 "is_overcomplete",
        pub is_boxed: Option<bool> = 18 "is_boxed",
        /// Set once it was picked (outbound) or sorted (inbound) \[doc\].
        pub is_handled: Option<bool> = 19 "is_handled",
        /// Set once it stands on a handling list \[doc\].
        pub is_listed: Option<bool> = 20 "is_listed",
        /// Set once nothing more has to be done for it \[doc\].
        pub is_finished: Option<bool> = 21 "is_finished",
        /// Set while the items are on their way and have not arrived \[doc\].
        pub is_in_transit: Option<bool> = 22 "is_in_transit",
        pub is_canceled: Option<bool> = 23 "is_canceled",
        pub items: OptionalVec<ShipmentItem> = 24 "items",
        pub backorders: OptionalVec<ShipmentItemCorrection> = 25 "backorders",
        pub overage: OptionalVec<ShipmentItemCorrection> = 26 "overage",
        pub parcels: OptionalVec<Parcel> = 27 "parcels",
        pub secret: Option<SecretText> = 28 "secret",
        pub prior_shipments: OptionalVec<String> = 29 "prior_shipments",
        pub list_id: Option<String> = 30 "list_id",
        pub created_at: Option<Lenient<Timestamp>> = 31 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 32 "updated_at",
    }

    /// Part of [`ListedShipmentAddressing`], [`ShipmentUpdateModelAddressing`] \[doc\].
    #[doc(alias = "LcsShipmentAddressing")]
    pub struct ShipmentAddressing {
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<ShipmentAddressingEntityType> = 0 "entity_type",
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        pub carrier: Option<ShipmentAddressingCarrier> = 2 "carrier",
    }

    /// Part of [`ShipmentAddressing`] \[doc\].
    #[doc(alias = "LcsShipmentAddressingCarrier")]
    pub struct ShipmentAddressingCarrier {
        pub is_carrier_location: Option<bool> = 0 "is_carrier_location",
        pub carrier_location_reference: Option<String> = 1 "carrier_location_reference",
    }

    /// Part of [`ListedHandlingList`], [`Shipment`] \[doc\].
    #[doc(alias = "LcsShipmentItem")]
    pub struct ShipmentItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub position: Option<String> = 3 "position",
        pub order_item_id: Option<String> = 4 "order_item_id",
        pub claim_item_id: Option<String> = 5 "claim_item_id",
        pub description: Option<String> = 6 "description",
        pub is_listed: Option<bool> = 7 "is_listed",
        pub is_handled: Option<bool> = 8 "is_handled",
        pub is_boxed: Option<bool> = 9 "is_boxed",
        pub is_in_transit: Option<bool> = 10 "is_in_transit",
        pub is_finished: Option<bool> = 11 "is_finished",
        pub is_missing: Option<bool> = 12 "is_missing",
        /// Customs code of the goods \[guess\].
        pub hs_code: Option<String> = 13 "hs_code",
        pub service: OptionalVec<ServiceOption> = 14 "service",
    }

    /// Sent by [`update_shipment_backorders`](Lcs::update_shipment_backorders), [`update_shipment_overage`](Lcs::update_shipment_overage); part of [`Shipment`], [`ShipmentModel`] \[doc\].
    #[doc(alias = "LcsShipmentItemCorrection")]
    pub struct ShipmentItemCorrection {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// How many \[guess\].
        pub quantity: Option<i64> = 1 "quantity",
        pub description: Option<String> = 2 "description",
        pub position: Option<String> = 3 "position",
    }

    /// Sent by [`set_missing_shipment_items`](Lcs::set_missing_shipment_items) \[doc\].
    #[doc(alias = "LcsShipmentItemMissing")]
    pub struct ShipmentItemMissing {
        pub id: Option<String> = 0 "id",
        pub is_missing: Option<bool> = 1 "is_missing",
    }

    /// Part of [`ShipmentModel`] \[doc\].
    #[doc(alias = "LcsShipmentItemModel")]
    pub struct ShipmentItemModel {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub position: Option<String> = 2 "position",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub description: Option<String> = 4 "description",
        /// Customs code of the goods \[guess\].
        pub hs_code: Option<String> = 5 "hs_code",
        pub service: OptionalVec<ServiceOption> = 6 "service",
        pub references: OptionalVec<ShipmentItemModelReferences> = 7 "references",
    }

    /// Part of [`GroupedShipmentItem`], [`ShipmentItemModel`] \[doc\].
    #[doc(alias = "LcsShipmentItemModelReferences")]
    pub struct ShipmentItemModelReferences {
        pub order_item_id: Option<String> = 0 "order_item_id",
        pub claim_item_id: Option<String> = 1 "claim_item_id",
    }

    /// Sent by [`search_shipment_methods`](Lcs::search_shipment_methods) \[doc\], known from an example.
    #[doc(alias = "LcsShipmentMethodSearch")]
    pub struct ShipmentMethodSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<ShipmentMethodSearchConstraint> = 0 "constraints",
    }

    /// Part of [`ShipmentMethodSearch`] \[doc\].
    #[doc(alias = "LcsShipmentMethodSearchConstraint")]
    pub struct ShipmentMethodSearchConstraint {
        pub key: Option<ShipmentMethodSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<ShipmentMethodSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`create_shipment`](Lcs::create_shipment) \[doc\].
    #[doc(alias = "LcsShipmentModel")]
    pub struct ShipmentModel {
        pub addressing: Option<ShipmentUpdateModelAddressing> = 0 "addressing",
        pub is_outbound: Option<bool> = 1 "is_outbound",
        pub kind: Option<ShipmentModelType> = 2 "type",
        pub items: OptionalVec<ShipmentItemModel> = 3 "items",
        pub backorders: OptionalVec<ShipmentItemCorrection> = 4 "backorders",
        pub overage: OptionalVec<ShipmentItemCorrection> = 5 "overage",
        pub expected_at: Option<Lenient<Timestamp>> = 6 "expected_at",
        pub ship_at: Option<Lenient<Timestamp>> = 7 "ship_at",
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 8 "estimated_ship_at",
        pub method_id: Option<String> = 9 "method_id",
        pub contact_id: Option<String> = 10 "contact_id",
        pub channel_id: Option<String> = 11 "channel_id",
        pub order_id: Option<String> = 12 "order_id",
        pub prior_shipments: OptionalVec<String> = 13 "prior_shipments",
    }

    /// Sent by [`search_shipments`](Lcs::search_shipments) \[doc\], known from an example.
    #[doc(alias = "LcsShipmentSearch")]
    pub struct ShipmentSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<ShipmentSearchConstraint> = 0 "constraints",
    }

    /// Part of [`ShipmentSearch`] \[doc\].
    #[doc(alias = "LcsShipmentSearchConstraint")]
    pub struct ShipmentSearchConstraint {
        pub key: Option<ShipmentSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<ShipmentSearchConstraintOperator> = 1 "operator",
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Sent by [`update_shipment`](Lcs::update_shipment) \[doc\].
    #[doc(alias = "LcsShipmentUpdateModel")]
    pub struct ShipmentUpdateModel {
        pub kind: Option<ShipmentUpdateModelType> = 0 "type",
        pub method_id: Option<String> = 1 "method_id",
        pub addressing: Option<ShipmentUpdateModelAddressing> = 2 "addressing",
        pub prior_shipments: OptionalVec<String> = 3 "prior_shipments",
        pub expected_at: Option<Lenient<Timestamp>> = 4 "expected_at",
        pub ship_at: Option<Lenient<Timestamp>> = 5 "ship_at",
    }

    /// Part of [`ShipmentModel`], [`ShipmentUpdateModel`] \[doc\], known from an example.
    #[doc(alias = "LcsShipmentUpdateModelAddressing")]
    pub struct ShipmentUpdateModelAddressing {
        pub to: Option<ShipmentAddressing> = 0 "to",
        pub from: Option<ShipmentAddressing> = 1 "from",
    }

    /// Sent by [`update_bulk_items`](Lcs::update_bulk_items) \[doc\].
    #[doc(alias = "LcsBulkItemsPutBody")]
    pub struct UpdateBulkItemsRequest {
        pub command: Option<UpdateBulkItemsRequestCommand> = 0 "command",
        /// Possible keys: `position`, `parcel_id`, `is_handled`, `is_finished`, `is_missing`, `lot_number`, `expires_at` \[doc\].
        pub parameters: Option<BTreeMap<String, RawJson>> = 1 "parameters",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<ItemSearchConstraint> = 2 "constraints",
    }

    /// Returned by [`update_handling_list_items`](Lcs::update_handling_list_items) \[doc\], known from an example.
    #[doc(alias = "LcsListsIdItemsPutResponse204")]
    pub struct UpdateHandlingListItemsResponse {
        pub success: Option<i64> = 0 "success",
    }

    /// Returned by [`update_location_skus`](Lcs::update_location_skus) \[doc\], known from an example.
    #[doc(alias = "LcsLocationsIdSkusPutResponse200")]
    pub struct UpdateLocationSkusResponse {
        pub success: Option<i64> = 0 "success",
        pub failed: Option<i64> = 1 "failed",
    }
}

/// A list \[doc\].
pub type Points = Vec<PointsItem>;
