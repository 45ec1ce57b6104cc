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
    /// - `country_code`: country, as an ISO 3166 two-letter code \[guess\].
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
    /// - `country_code`: country, as an ISO 3166 two-letter code \[guess\].
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
    /// - `country_code`: country, as an ISO 3166 two-letter code \[guess\].
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
    /// Country, as an ISO 3166 two-letter code. Sent as `country_code` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn country_code(self, country_code: impl Into<String>) -> Self {
        self.set(|request| request.query("country_code", &country_code.into()))
    }

    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::GetShipmentMethod> {
    /// Country, as an ISO 3166 two-letter code. Sent as `country_code` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn country_code(self, country_code: impl Into<String>) -> Self {
        self.set(|request| request.query("country_code", &country_code.into()))
    }

    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Pager<operations::ListFulfilmentLocations> {
    /// Sent as `address_id` in the query, or not at all without this.
    #[inline]
    pub fn address_id(self, address_id: impl Into<String>) -> Self {
        self.set(|request| request.query("address_id", &address_id.into()))
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
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

impl Call<operations::GetServicePoint> {
    /// Sent as `channel_id` in the query, or not at all without this.
    #[inline]
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        self.set(|request| request.query("channel_id", &channel_id.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ItemSearchConstraint::key).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`operator`](ItemSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ItemSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ListSearchConstraint::key).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`operator`](ListSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ListSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ListedShipment::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](LocationSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum LocationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](LocationSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum LocationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`delivery_during`](Method::delivery_during).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`provider`](Method::provider).
    ///
    /// Source: \[doc\].
    pub enum MethodProvider {
        /// On the wire: `sendcloud`.
        Sendcloud = "sendcloud",
        /// On the wire: `default`.
        Default = "default",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ParcelSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum ParcelSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
        /// On the wire: `is_delivered`.
        IsDelivered = "is_delivered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ParcelSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ParcelSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`option`](ServiceOption::option).
    ///
    /// Source: \[doc\].
    pub enum ServiceOptionOption {
        /// On the wire: `giftwrap`.
        Giftwrap = "giftwrap",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ServiceOptionConfiguration::key).
    ///
    /// Source: \[doc\].
    pub enum ServiceOptionConfigurationKey {
        /// On the wire: `packing_paper`.
        PackingPaper = "packing_paper",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Shipment::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`entity_type`](ShipmentAddressing::entity_type).
    ///
    /// Source: \[doc\].
    pub enum ShipmentAddressingEntityType {
        /// On the wire: `address`.
        Address = "address",
        /// On the wire: `location`.
        Location = "location",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](ShipmentMethodSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum ShipmentMethodSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](ShipmentMethodSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ShipmentMethodSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ShipmentModel::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](ShipmentSearchConstraint::key).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`operator`](ShipmentSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ShipmentSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ShipmentUpdateModel::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`command`](UpdateBulkItemsRequest::command).
    ///
    /// Source: \[doc\].
    pub enum UpdateBulkItemsRequestCommand {
        /// On the wire: `set_parameters`.
        SetParameters = "set_parameters",
    }
}

pivot_json::record! {
    /// How many items went into the parcel, and how many did not.
    ///
    /// Returned by [`add_parcel_items`](Lcs::add_parcel_items).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsParcelsIdItemsPostResponse200")]
    pub struct AddParcelItemsResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
        /// How many failed.
        ///
        /// Source: \[guess\].
        pub failed: Option<i64> = 1 "failed",
    }

    /// The postal address of a service point.
    ///
    /// Part of [`Point`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsAddress")]
    pub struct Address {
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
        pub premise_number: Option<Number> = 9 "premise_number",
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

    /// A country to which a shipping method delivers, with its price.
    ///
    /// Part of [`Method`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsCountry")]
    pub struct Country {
        /// ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// A shop of DPD at which parcels are collected, as DPD describes it.
    ///
    /// Part of [`DPDServicePointResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
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
        /// Town.
        ///
        /// Source: \[guess\].
        pub city: Option<String> = 8 "city",
        pub town: Option<String> = 9 "town",
        pub phone: Option<String> = 10 "phone",
        pub fax: Option<String> = 11 "fax",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 12 "email",
        pub homepage: Option<String> = 13 "homepage",
        /// Latitude, in degrees.
        ///
        /// Source: \[guess\].
        pub latitude: Option<Number> = 14 "latitude",
        /// Longitude, in degrees.
        ///
        /// Source: \[guess\].
        pub longitude: Option<Number> = 15 "longitude",
        pub coordinate_x: Option<Number> = 16 "coordinateX",
        pub coordinate_y: Option<Number> = 17 "coordinateY",
        pub coordinate_z: Option<Number> = 18 "coordinateZ",
        /// From the place that was asked for; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub distance: Option<Number> = 19 "distance",
        pub express_pickup_time: Option<String> = 20 "expressPickupTime",
        pub extra_info: Option<String> = 21 "extraInfo",
        pub opening_hours: OptionalVec<DPDServicePointOpeningHoursItem> = 22 "openingHours",
        pub services: OptionalVec<RawJson> = 23 "services",
    }

    /// Opening hours of a DPD shop on one day.
    ///
    /// Part of [`DPDServicePoint`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsDPDServicePointOpeningHoursItem")]
    pub struct DPDServicePointOpeningHoursItem {
        /// Day of the week.
        ///
        /// Source: \[guess\].
        pub weekday: Option<String> = 0 "weekday",
        pub open_morning: Option<String> = 1 "openMorning",
        pub close_morning: Option<String> = 2 "closeMorning",
        pub close_afternoon: Option<String> = 3 "closeAfternoon",
        pub open_afternoon: Option<String> = 4 "openAfternoon",
    }

    /// DPD's shops near an address.
    ///
    /// Returned by [`list_dpd_service_points`](Lcs::list_dpd_service_points), [`get_dpd_service_point`](Lcs::get_dpd_service_point).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsDPDServicePointResponse")]
    pub struct DPDServicePointResponse {
        pub parcel_shop: OptionalVec<DPDServicePoint> = 0 "parcelShop",
    }

    /// How many positions were removed.
    ///
    /// Returned by [`delete_location_positions`](Lcs::delete_location_positions).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsLocationsIdPositionsDeleteResponse200")]
    pub struct DeleteLocationPositionsResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
    }

    /// A place from which goods are sent, such as a warehouse or a shop.
    ///
    /// Returned by [`search_fulfilment_locations`](Lcs::search_fulfilment_locations), [`list_fulfilment_locations`](Lcs::list_fulfilment_locations), [`create_fulfilment_location`](Lcs::create_fulfilment_location), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsFulfilmentLocation")]
    pub struct FulfilmentLocation {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Key of the location; whose it is, is not documented. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub reference: Option<String> = 2 "reference",
        /// Where the location is: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 3 "address_id",
        /// Whether it is not used for new work.
        ///
        /// Source: \[guess\].
        pub is_disabled: Option<bool> = 4 "is_disabled",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Body of [`create_fulfilment_location`](Lcs::create_fulfilment_location), `POST /lcs/locations`; [`update_fulfilment_location`](Lcs::update_fulfilment_location), `PUT /lcs/locations/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsFulfilmentLocationModel")]
    pub struct FulfilmentLocationModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Where the location is: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 1 "address_id",
        /// Whether it is not used for new work. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_disabled: Option<bool> = 2 "is_disabled",
    }

    /// All items of a shipment with one SKU, and where they are.
    ///
    /// Returned by [`search_shipment_items`](Lcs::search_shipment_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsGroupedShipmentItem")]
    pub struct GroupedShipmentItem {
        /// Ids of the items that the entry stands for.
        ///
        /// Source: \[guess\].
        pub ids: OptionalVec<String> = 0 "ids",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 2 "quantity",
        /// Customs code of the goods.
        ///
        /// Source: \[guess\].
        pub hs_code: Option<String> = 3 "hs_code",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 4 "description",
        /// Records of other services that belong to it.
        ///
        /// Source: \[guess\].
        pub references: OptionalVec<ShipmentItemModelReferences> = 5 "references",
        /// Handling lists that have the items.
        ///
        /// Source: \[guess\].
        pub lists: OptionalVec<GroupedShipmentItemLists> = 6 "lists",
        /// Parcels that hold the items.
        ///
        /// Source: \[guess\].
        pub parcels: OptionalVec<GroupedShipmentItemLists> = 7 "parcels",
        /// Places in the warehouse where the items are.
        ///
        /// Source: \[guess\].
        pub positions: OptionalVec<GroupedShipmentItemPositions> = 8 "positions",
        /// Items that were handled. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub handled_ids: OptionalVec<String> = 9 "handled_ids",
        /// Items that are in a parcel. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub boxed_ids: OptionalVec<String> = 10 "boxed_ids",
        /// Items that are on a handling list. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub listed_ids: OptionalVec<String> = 11 "listed_ids",
        /// Items for which nothing is left to be done. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub finished_ids: OptionalVec<String> = 12 "finished_ids",
        /// Items that were not found. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub missing_ids: OptionalVec<String> = 13 "missing_ids",
        /// Shipment: the id of an `lcs::Shipment`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub shipment_id: Option<String> = 14 "shipment_id",
        /// How many items are in which state.
        ///
        /// Source: \[guess\].
        pub totals: Option<GroupedShipmentItemTotals> = 15 "totals",
    }

    /// A handling list or parcel, with the items that it has.
    ///
    /// Part of [`GroupedShipmentItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsGroupedShipmentItemLists")]
    pub struct GroupedShipmentItemLists {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Items of the shipment that are there. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub item_ids: OptionalVec<String> = 1 "item_ids",
    }

    /// A place in the warehouse, with the items that lie there.
    ///
    /// Part of [`GroupedShipmentItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsGroupedShipmentItemPositions")]
    pub struct GroupedShipmentItemPositions {
        /// Identifies the position in the warehouse. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub code: Option<String> = 0 "code",
        /// Items of the shipment that are there. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub item_ids: OptionalVec<String> = 1 "item_ids",
    }

    /// How many items of the group are in which state.
    ///
    /// Part of [`GroupedShipmentItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsGroupedShipmentItemTotals")]
    pub struct GroupedShipmentItemTotals {
        /// How many are in a parcel.
        ///
        /// Source: \[guess\].
        pub boxed: Option<i64> = 0 "boxed",
        /// How many were handled.
        ///
        /// Source: \[guess\].
        pub handled: Option<i64> = 1 "handled",
        /// How many are done.
        ///
        /// Source: \[guess\].
        pub finished: Option<i64> = 2 "finished",
        /// How many were not found.
        ///
        /// Source: \[guess\].
        pub missing: Option<i64> = 3 "missing",
        /// How many are on a handling list.
        ///
        /// Source: \[guess\].
        pub listed: Option<i64> = 4 "listed",
    }

    /// A list of items that a person in the warehouse collects or puts away.
    ///
    /// Returned by [`search_handling_lists`](Lcs::search_handling_lists), [`get_handling_list`](Lcs::get_handling_list).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsHandlingList")]
    pub struct HandlingList {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// User who works on the list.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 2 "sub",
        /// Warehouse: the id of an `lcs::FulfilmentLocation`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 3 "location_id",
        /// Shipments that are handled together.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<String> = 4 "shipments",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 5 "is_outbound",
        /// Whether the work has begun and has not ended.
        ///
        /// Source: \[guess\].
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        /// Whether the work is paused.
        ///
        /// Source: \[guess\].
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        /// Whether the work was given up.
        ///
        /// Source: \[guess\].
        pub is_cancelled: Option<bool> = 8 "is_cancelled",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 9 "is_finished",
        /// When the work on it began; absent before.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 10 "started_at",
        /// When nothing was left to be done; absent before.
        ///
        /// Source: \[guess\].
        pub finished_at: Option<Lenient<Timestamp>> = 11 "finished_at",
        /// Until when it should be done or paid.
        ///
        /// Source: \[guess\].
        pub due_at: Option<Lenient<Timestamp>> = 12 "due_at",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<HandlingListItem> = 13 "items",
        /// Marks by which items of one shipment are put together.
        ///
        /// Source: \[guess\].
        pub sorting_labels: OptionalVec<HandlingListSortingLabels> = 14 "sorting_labels",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Items with one SKU at one position on a handling list.
    ///
    /// Returned by [`search_handling_list_items`](Lcs::search_handling_list_items); part of [`HandlingList`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsHandlingListItem")]
    pub struct HandlingListItem {
        /// Ids of the items that the entry stands for.
        ///
        /// Source: \[guess\].
        pub ids: OptionalVec<String> = 0 "ids",
        /// Items that were handled.
        ///
        /// Source: \[guess\].
        pub handled_ids: OptionalVec<String> = 1 "handled_ids",
        /// Shipment: the id of an `lcs::Shipment`.
        ///
        /// Source: \[guess\].
        pub shipment_id: Option<String> = 2 "shipment_id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 3 "sku",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 4 "description",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 5 "position",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Mark by which items of one shipment are put together.
        ///
        /// Source: \[guess\].
        pub sorting_label: Option<String> = 7 "sorting_label",
        /// Place in the order in which items are collected.
        ///
        /// Source: \[guess\].
        pub rank: Option<i64> = 8 "rank",
    }

    /// Body of [`update_handling_list_items`](Lcs::update_handling_list_items), `PUT /lcs/lists/{id}/items`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsHandlingListItemUpdate")]
    pub struct HandlingListItemUpdate {
        /// Id of the item that is changed.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Whether this part of the work is done.
        ///
        /// Source: \[guess\].
        pub is_handled: Option<bool> = 1 "is_handled",
        /// Whether extra services, such as gift wrapping, were done.
        ///
        /// Source: \[guess\].
        pub is_serviced: Option<bool> = 2 "is_serviced",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 3 "is_finished",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 4 "position",
        /// Batch of production, by which goods are traced.
        ///
        /// Source: \[guess\].
        pub lot_number: Option<String> = 5 "lot_number",
        /// Best-before date of the goods.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 6 "expires_at",
    }

    /// A handling list that was just made.
    ///
    /// Returned by [`create_handling_list`](Lcs::create_handling_list).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsHandlingListResponse")]
    pub struct HandlingListResponse {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// User who works on the list.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 1 "sub",
        /// Shipments that are handled together.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<String> = 2 "shipments",
        /// Warehouse: the id of an `lcs::FulfilmentLocation`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 3 "location_id",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 4 "is_outbound",
        /// Whether somebody works on it.
        ///
        /// Source: \[guess\].
        pub is_assigned: Option<bool> = 5 "is_assigned",
        /// Whether the work has begun and has not ended.
        ///
        /// Source: \[guess\].
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        /// Whether the work is paused.
        ///
        /// Source: \[guess\].
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 8 "is_finished",
        /// When the work on it began; absent before.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 9 "started_at",
        /// When nothing was left to be done; absent before.
        ///
        /// Source: \[guess\].
        pub finished_at: Option<Lenient<Timestamp>> = 10 "finished_at",
        /// Until when it should be done or paid.
        ///
        /// Source: \[guess\].
        pub due_at: Option<Lenient<Timestamp>> = 11 "due_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 12 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 13 "updated_at",
    }

    /// The mark by which the items of a shipment are kept together.
    ///
    /// Part of [`HandlingList`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsHandlingListSortingLabels")]
    pub struct HandlingListSortingLabels {
        /// Shipment: the id of an `lcs::Shipment`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub shipment_id: Option<String> = 0 "shipment_id",
        /// Mark by which the shipment's items are put together.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 1 "label",
    }

    /// Body of [`update_handling_list_state`](Lcs::update_handling_list_state), `PUT /lcs/lists/{id}/state`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsHandlingListUpdate")]
    pub struct HandlingListUpdate {
        /// Whether the work is paused.
        ///
        /// Source: \[guess\].
        pub is_on_hold: Option<bool> = 0 "is_on_hold",
        /// User who works on the list.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 1 "sub",
    }

    /// Body of [`create_handling_list`](Lcs::create_handling_list), `POST /lcs/lists`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsHandlingModel")]
    pub struct HandlingModel {
        /// Shipments that are to be handled together.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<HandlingModelShipments> = 0 "shipments",
        /// Until when it should be done or paid.
        ///
        /// Source: \[guess\].
        pub due_at: Option<Lenient<Timestamp>> = 1 "due_at",
    }

    /// An item of [`shipments`](HandlingModel::shipments) in [`HandlingModel`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsHandlingModelShipments")]
    pub struct HandlingModelShipments {
        /// Id of a shipment that is to be handled. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Mark by which the shipment's items are put together.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 1 "label",
    }

    /// Body of [`search_shipment_items`](Lcs::search_shipment_items), `POST /lcs/search/shipments/items`; [`search_handling_list_items`](Lcs::search_handling_list_items), `POST /lcs/search/lists/items`; [`search_parcel_items`](Lcs::search_parcel_items), `POST /lcs/search/parcels/items`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsItemSearch")]
    pub struct ItemSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<ItemSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](ItemSearch::constraints) in [`ItemSearch`]; an item of [`constraints`](UpdateBulkItemsRequest::constraints) in [`UpdateBulkItemsRequest`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsItemSearchConstraint")]
    pub struct ItemSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ItemSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ItemSearchConstraintOperator> = 1 "operator",
        /// Value to compare with.
        ///
        /// Source: \[guess\].
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Body of [`search_handling_lists`](Lcs::search_handling_lists), `POST /lcs/lists/search`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsListSearch")]
    pub struct ListSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<ListSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](ListSearch::constraints) in [`ListSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsListSearchConstraint")]
    pub struct ListSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ListSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ListSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// A handling list, as lists show it.
    ///
    /// Returned by [`list_handling_lists`](Lcs::list_handling_lists).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsListedHandlingList")]
    pub struct ListedHandlingList {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// User who works on the list.
        ///
        /// Source: \[guess\].
        pub sub: Option<String> = 2 "sub",
        /// Warehouse: the id of an `lcs::FulfilmentLocation`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 3 "location_id",
        /// Shipments that are handled together.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<String> = 4 "shipments",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 5 "is_outbound",
        /// Whether the work has begun and has not ended.
        ///
        /// Source: \[guess\].
        pub is_in_progress: Option<bool> = 6 "is_in_progress",
        /// Whether the work is paused.
        ///
        /// Source: \[guess\].
        pub is_on_hold: Option<bool> = 7 "is_on_hold",
        /// Whether the work was given up.
        ///
        /// Source: \[guess\].
        pub is_cancelled: Option<bool> = 8 "is_cancelled",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 9 "is_finished",
        /// When the work on it began; absent before.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 10 "started_at",
        /// When nothing was left to be done; absent before.
        ///
        /// Source: \[guess\].
        pub finished_at: Option<Lenient<Timestamp>> = 11 "finished_at",
        /// Until when it should be done or paid.
        ///
        /// Source: \[guess\].
        pub due_at: Option<Lenient<Timestamp>> = 12 "due_at",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<ShipmentItem> = 13 "items",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 14 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 15 "updated_at",
    }

    /// A shipment, as lists show it.
    ///
    /// Returned by [`list_shipments`](Lcs::list_shipments), [`search_shipments`](Lcs::search_shipments).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsListedShipment")]
    pub struct ListedShipment {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// `delivery`, `collect` or `internal`.
        pub kind: Option<ListedShipmentType> = 2 "type",
        /// Shipping method: the id of an `lcs::Method`.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 3 "method_id",
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 4 "contact_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 5 "channel_id",
        /// Where the goods come from and where they go.
        ///
        /// Source: \[guess\].
        pub addressing: Option<ListedShipmentAddressing> = 6 "addressing",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 7 "ship_at",
        /// When it is expected to leave the warehouse.
        ///
        /// Source: \[guess\].
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 8 "estimated_ship_at",
        /// When it should arrive.
        ///
        /// Source: \[guess\].
        pub expected_at: Option<Lenient<Timestamp>> = 9 "expected_at",
        /// Set of items that is processed together: the id of an `odr::Stack`.
        ///
        /// Source: \[guess\].
        pub stack_id: Option<String> = 10 "stack_id",
        /// Whether it can still be changed.
        ///
        /// Source: \[guess\].
        pub is_editable: Option<bool> = 11 "is_editable",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 12 "is_outbound",
        /// Set once it stands on a handling list.
        ///
        /// Source: \[doc\].
        pub is_listed: Option<bool> = 13 "is_listed",
        /// Set once nothing more has to be done for it.
        ///
        /// Source: \[doc\].
        pub is_finished: Option<bool> = 14 "is_finished",
        /// Set while the items are on their way and have not arrived.
        ///
        /// Source: \[doc\].
        pub is_in_transit: Option<bool> = 15 "is_in_transit",
        /// Not set while what is listed differs from what is packed.
        ///
        /// Source: \[doc\].
        pub is_complete: Option<bool> = 16 "is_complete",
        /// Whether there is more than was ordered.
        ///
        /// Source: \[guess\].
        pub is_overcomplete: Option<bool> = 17 "is_overcomplete",
        /// Whether it was given up.
        ///
        /// Source: \[guess\].
        pub is_canceled: Option<bool> = 18 "is_canceled",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 19 "secret",
        /// Shipments that must arrive first: their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub prior_shipments: OptionalVec<String> = 20 "prior_shipments",
        /// Work in progress: the id of an `lcs::HandlingList`.
        ///
        /// Source: \[guess\].
        pub list_id: Option<String> = 21 "list_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 22 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 23 "updated_at",
    }

    /// Where a shipment comes from and where it goes.
    ///
    /// Part of [`ListedShipment`], [`Shipment`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsListedShipmentAddressing")]
    pub struct ListedShipmentAddressing {
        /// Where the goods go.
        ///
        /// Source: \[guess\].
        pub to: Option<ShipmentAddressing> = 0 "to",
        /// Where the goods come from.
        ///
        /// Source: \[guess\].
        pub from: Option<ShipmentAddressing> = 1 "from",
    }

    /// A place within a warehouse, such as a shelf, with its SKUs.
    ///
    /// Returned by [`list_location_positions`](Lcs::list_location_positions), [`get_location_position`](Lcs::get_location_position).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsLocationPosition")]
    pub struct LocationPosition {
        /// Names the position, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        pub sorting: Option<i64> = 1 "sorting",
        pub skus: OptionalVec<LocationSku> = 2 "skus",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
    }

    /// Body of [`search_fulfilment_locations`](Lcs::search_fulfilment_locations), `POST /lcs/search/locations`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsLocationSearch")]
    pub struct LocationSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<LocationSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](LocationSearch::constraints) in [`LocationSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsLocationSearchConstraint")]
    pub struct LocationSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<LocationSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<LocationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// An SKU with its position in the warehouse.
    ///
    /// Sent by [`update_location_skus`](Lcs::update_location_skus); returned by [`search_location_positions`](Lcs::search_location_positions), [`list_location_skus`](Lcs::list_location_skus); part of [`LocationPosition`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsLocationSku")]
    pub struct LocationSku {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 1 "position",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
    }

    /// A shipping method: a carrier's service, where it delivers, and what it takes.
    ///
    /// Returned by [`search_shipment_methods`](Lcs::search_shipment_methods), [`list_shipment_methods`](Lcs::list_shipment_methods), [`get_shipment_method`](Lcs::get_shipment_method).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsMethod")]
    pub struct Method {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Parcel service that delivers.
        ///
        /// Source: \[guess\].
        pub carrier_code: Option<String> = 1 "carrier_code",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 3 "label",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 4 "description",
        /// Heaviest parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub max_weight: Option<i64> = 5 "max_weight",
        /// Where the method delivers.
        ///
        /// Source: \[guess\].
        pub countries: OptionalVec<Country> = 6 "countries",
        /// `daytime`, `morning`, `afternoon` or `evening`.
        pub delivery_during: Option<MethodDeliveryDuring> = 7 "delivery_during",
        /// Default: `false`.
        pub is_configured: Option<bool> = 8 "is_configured",
        pub is_same_day: Option<bool> = 9 "is_same_day",
        pub is_sunday: Option<bool> = 10 "is_sunday",
        /// Whether it delivers to a collection point of the carrier.
        ///
        /// Source: \[guess\].
        pub is_carrier_location: Option<bool> = 11 "is_carrier_location",
        pub is_neighbour_allowed: Option<bool> = 12 "is_neighbour_allowed",
        pub provider_method_id: Option<String> = 13 "provider_method_id",
        /// `sendcloud` or `default`.
        pub provider: Option<MethodProvider> = 14 "provider",
        /// Default: `false`.
        pub is_enabled: Option<bool> = 15 "is_enabled",
        /// Place among the methods; which end comes first is not documented. Default: `100`.
        ///
        /// Source: \[guess\].
        pub priority: Option<i64> = 16 "priority",
    }

    /// A parcel of a shipment, with size, weight, label and tracking.
    ///
    /// Returned by [`search_parcels`](Lcs::search_parcels), [`list_parcels`](Lcs::list_parcels), [`create_parcel`](Lcs::create_parcel), and others; part of [`Shipment`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsParcel")]
    pub struct Parcel {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Weight of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub weight: Option<i64> = 2 "weight",
        /// Length of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub length: Option<i64> = 3 "length",
        /// Width of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub width: Option<i64> = 4 "width",
        /// Height of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub height: Option<i64> = 5 "height",
        /// The carrier's code of the parcel.
        ///
        /// Source: \[guess\].
        pub tracking_code: Option<String> = 6 "tracking_code",
        /// Page of the carrier that shows where the parcel is.
        ///
        /// Source: \[guess\].
        pub tracking_url: Option<String> = 7 "tracking_url",
        /// Place in the warehouse at which the parcel waits.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 8 "position",
        /// Shipping label; absent until one was made.
        ///
        /// Source: \[guess\].
        pub label: Option<ParcelLabel> = 9 "label",
        /// Shipment: the id of an `lcs::Shipment`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub shipment_id: Option<String> = 10 "shipment_id",
        /// How many items the parcel holds.
        ///
        /// Source: \[guess\].
        pub count: Option<i64> = 11 "count",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<ParcelItem> = 12 "items",
        /// Whether the carrier has it.
        ///
        /// Source: \[guess\].
        pub is_in_transit: Option<bool> = 13 "is_in_transit",
        /// Whether the parcel has arrived.
        ///
        /// Source: \[guess\].
        pub is_delivered: Option<bool> = 14 "is_delivered",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 15 "is_outbound",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 16 "is_finished",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 17 "file_id",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 18 "ship_at",
        /// When the carrier took it; absent before.
        ///
        /// Source: \[guess\].
        pub in_transit_at: Option<Lenient<Timestamp>> = 19 "in_transit_at",
        /// When nothing was left to be done; absent before.
        ///
        /// Source: \[guess\].
        pub finished_at: Option<Lenient<Timestamp>> = 20 "finished_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Body of [`create_parcel`](Lcs::create_parcel), `POST /lcs/parcels`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsParcelCreateModel")]
    pub struct ParcelCreateModel {
        /// Shipment: the id of an `lcs::Shipment`.
        ///
        /// Source: \[guess\].
        pub shipment_id: Option<String> = 0 "shipment_id",
        /// Weight of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub weight: Option<i64> = 1 "weight",
        /// Length of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub length: Option<i64> = 2 "length",
        /// Width of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub width: Option<i64> = 3 "width",
        /// Height of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub height: Option<i64> = 4 "height",
        /// The carrier's code of the parcel.
        ///
        /// Source: \[guess\].
        pub tracking_code: Option<String> = 5 "tracking_code",
        /// Page of the carrier that shows where the parcel is.
        ///
        /// Source: \[guess\].
        pub tracking_url: Option<String> = 6 "tracking_url",
        /// Items of the shipment that go into the parcel.
        ///
        /// Source: \[guess\].
        pub item_ids: OptionalVec<String> = 7 "item_ids",
    }

    /// Items with one SKU in a parcel.
    ///
    /// Returned by [`search_parcel_items`](Lcs::search_parcel_items); part of [`Parcel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsParcelItem")]
    pub struct ParcelItem {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 2 "quantity",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
    }

    /// The shipping label of a parcel.
    ///
    /// Part of [`Parcel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsParcelLabel")]
    pub struct ParcelLabel {
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 0 "file_id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// The label itself, in the printer's language.
        ///
        /// Source: \[guess\].
        pub label_text: Option<String> = 2 "label_text",
        /// When the carrier was asked for the label.
        ///
        /// Source: \[guess\].
        pub requested_at: Option<Lenient<Timestamp>> = 3 "requested_at",
    }

    /// Body of [`update_parcel`](Lcs::update_parcel), `PUT /lcs/parcels/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsParcelModel")]
    pub struct ParcelModel {
        /// Weight of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub weight: Option<i64> = 0 "weight",
        /// Length of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub length: Option<i64> = 1 "length",
        /// Width of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub width: Option<i64> = 2 "width",
        /// Height of the parcel; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub height: Option<i64> = 3 "height",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 4 "ship_at",
        /// The carrier's code of the parcel.
        ///
        /// Source: \[guess\].
        pub tracking_code: Option<String> = 5 "tracking_code",
        /// Page of the carrier that shows where the parcel is.
        ///
        /// Source: \[guess\].
        pub tracking_url: Option<String> = 6 "tracking_url",
        /// Place in the warehouse at which the parcel waits.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 7 "position",
    }

    /// Body of [`search_parcels`](Lcs::search_parcels), `POST /lcs/search/parcels`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsParcelSearch")]
    pub struct ParcelSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<ParcelSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](ParcelSearch::constraints) in [`ParcelSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsParcelSearchConstraint")]
    pub struct ParcelSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ParcelSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ParcelSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Body of [`add_parcel_items`](Lcs::add_parcel_items), `POST /lcs/parcels/{id}/items`; [`remove_parcel_items`](Lcs::remove_parcel_items), `DELETE /lcs/parcels/{id}/items`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsPlace")]
    pub struct Place {
        /// Ids of the items that the entry stands for.
        ///
        /// Source: \[guess\].
        pub ids: OptionalVec<String> = 0 "ids",
    }

    /// A shop or locker at which a carrier's parcels are collected.
    ///
    /// Returned by [`get_service_point`](Lcs::get_service_point); part of [`PointsItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsPoint")]
    pub struct Point {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Shop or locker at which parcels are collected.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Parcel service to which the point belongs.
        ///
        /// Source: \[guess\].
        pub carrier: Option<String> = 2 "carrier",
        /// Latitude, in degrees.
        ///
        /// Source: \[guess\].
        pub latitude: Option<Number> = 3 "latitude",
        /// Longitude, in degrees.
        ///
        /// Source: \[guess\].
        pub longitude: Option<Number> = 4 "longitude",
        /// Postal address.
        ///
        /// Source: \[guess\].
        pub address: Option<Address> = 5 "address",
        /// Opening hours, day by day.
        ///
        /// Source: \[guess\].
        pub openings: OptionalVec<PointOpenings> = 6 "openings",
    }

    /// Opening hours of a service point on one day.
    ///
    /// Part of [`Point`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsPointOpenings")]
    pub struct PointOpenings {
        /// Day of the week.
        ///
        /// Source: \[guess\].
        pub weekday: Option<Number> = 0 "weekday",
        /// Hours of the day, each with start and end.
        ///
        /// Source: \[guess\].
        pub windows: OptionalVec<PointOpeningsWindows> = 1 "windows",
    }

    /// Hours during which a service point is open.
    ///
    /// Part of [`PointOpenings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsPointOpeningsWindows")]
    pub struct PointOpeningsWindows {
        /// Time of day at which it opens.
        ///
        /// Source: \[guess\].
        pub start: Option<String> = 0 "start",
        /// Time of day at which it closes.
        ///
        /// Source: \[guess\].
        pub end: Option<String> = 1 "end",
    }

    /// A service point and its distance.
    ///
    /// Returned by [`list_service_points`](Lcs::list_service_points).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsPointsItem")]
    pub struct PointsItem {
        /// From the place that was asked for; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub distance: Option<Number> = 0 "distance",
        /// Place at which parcels are collected.
        ///
        /// Source: \[guess\].
        pub point: Option<Point> = 1 "point",
    }

    /// How many items were taken out of the parcel, and how many were not.
    ///
    /// Returned by [`remove_parcel_items`](Lcs::remove_parcel_items).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsParcelsIdItemsDeleteResponse200")]
    pub struct RemoveParcelItemsResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
        /// How many failed.
        ///
        /// Source: \[guess\].
        pub failed: Option<i64> = 1 "failed",
    }

    /// How many positions were sorted.
    ///
    /// Returned by [`reorder_location_positions`](Lcs::reorder_location_positions).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsLocationsIdPositionsPutResponse200")]
    pub struct ReorderLocationPositionsResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
    }

    /// An extra service for an item, such as gift wrapping.
    ///
    /// Part of [`ShipmentItem`], [`ShipmentItemModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsServiceOption")]
    pub struct ServiceOption {
        /// Only `giftwrap` is documented.
        pub option: Option<ServiceOptionOption> = 0 "option",
        /// Settings, each with its key and value.
        ///
        /// Source: \[guess\].
        pub configuration: OptionalVec<ServiceOptionConfiguration> = 1 "configuration",
    }

    /// A setting of an extra service.
    ///
    /// Part of [`ServiceOption`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsServiceOptionConfiguration")]
    pub struct ServiceOptionConfiguration {
        /// Name of the setting.
        ///
        /// Source: \[guess\].
        pub key: Option<ServiceOptionConfigurationKey> = 0 "key",
        /// Text stored under `key`.
        ///
        /// Source: \[guess\].
        pub value: Option<String> = 1 "value",
    }

    /// Goods that are sent to, or received from, one address.
    ///
    /// Returned by [`create_shipment`](Lcs::create_shipment), [`get_shipment`](Lcs::get_shipment), [`update_shipment`](Lcs::update_shipment), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipment")]
    pub struct Shipment {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// `delivery`, `collect` or `internal`.
        pub kind: Option<ShipmentType> = 2 "type",
        /// Shipping method: the id of an `lcs::Method`.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 3 "method_id",
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 4 "contact_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 5 "channel_id",
        /// Order: the id of an `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_id: Option<String> = 6 "order_id",
        /// Where the goods come from and where they go.
        ///
        /// Source: \[guess\].
        pub addressing: Option<ListedShipmentAddressing> = 7 "addressing",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 8 "ship_at",
        /// When it is expected to leave the warehouse.
        ///
        /// Source: \[guess\].
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 9 "estimated_ship_at",
        /// When it should arrive.
        ///
        /// Source: \[guess\].
        pub expected_at: Option<Lenient<Timestamp>> = 10 "expected_at",
        /// Set of items that is processed together: the id of an `odr::Stack`.
        ///
        /// Source: \[guess\].
        pub stack_id: Option<String> = 11 "stack_id",
        /// Whether it can still be changed.
        ///
        /// Source: \[guess\].
        pub is_editable: Option<bool> = 12 "is_editable",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 13 "is_outbound",
        /// Whether it has a shipping label.
        ///
        /// Source: \[guess\].
        pub is_labeled: Option<bool> = 14 "is_labeled",
        /// Whether extra services, such as gift wrapping, were done.
        ///
        /// Source: \[guess\].
        pub is_serviced: Option<bool> = 15 "is_serviced",
        /// Not set while what is listed differs from what is packed.
        ///
        /// Source: \[doc\].
        pub is_complete: Option<bool> = 16 "is_complete",
        /// Whether there is more than was ordered.
        ///
        /// Source: \[guess\].
        pub is_overcomplete: Option<bool> = 17 "is_overcomplete",
        /// Whether it is in a parcel.
        ///
        /// Source: \[guess\].
        pub is_boxed: Option<bool> = 18 "is_boxed",
        /// Set once it was picked (outbound) or sorted (inbound).
        ///
        /// Source: \[doc\].
        pub is_handled: Option<bool> = 19 "is_handled",
        /// Set once it stands on a handling list.
        ///
        /// Source: \[doc\].
        pub is_listed: Option<bool> = 20 "is_listed",
        /// Set once nothing more has to be done for it.
        ///
        /// Source: \[doc\].
        pub is_finished: Option<bool> = 21 "is_finished",
        /// Set while the items are on their way and have not arrived.
        ///
        /// Source: \[doc\].
        pub is_in_transit: Option<bool> = 22 "is_in_transit",
        /// Whether it was given up.
        ///
        /// Source: \[guess\].
        pub is_canceled: Option<bool> = 23 "is_canceled",
        /// The goods, piece by piece.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<ShipmentItem> = 24 "items",
        /// What will be sent later, for want of stock.
        ///
        /// Source: \[guess\].
        pub backorders: OptionalVec<ShipmentItemCorrection> = 25 "backorders",
        /// What is there beyond what was ordered.
        ///
        /// Source: \[guess\].
        pub overage: OptionalVec<ShipmentItemCorrection> = 26 "overage",
        /// Parcels of the shipment.
        ///
        /// Source: \[guess\].
        pub parcels: OptionalVec<Parcel> = 27 "parcels",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 28 "secret",
        /// Shipments that must arrive first: their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub prior_shipments: OptionalVec<String> = 29 "prior_shipments",
        /// Work in progress: the id of an `lcs::HandlingList`.
        ///
        /// Source: \[guess\].
        pub list_id: Option<String> = 30 "list_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 31 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 32 "updated_at",
    }

    /// One end of a shipment: the record whose address it is.
    ///
    /// Part of [`ListedShipmentAddressing`], [`ShipmentUpdateModelAddressing`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentAddressing")]
    pub struct ShipmentAddressing {
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<ShipmentAddressingEntityType> = 0 "entity_type",
        /// Id of the address or location; `entity_type` says which of the two.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        /// Whether the place is one of the parcel service's.
        ///
        /// Source: \[guess\].
        pub carrier: Option<ShipmentAddressingCarrier> = 2 "carrier",
    }

    /// Whether one end of a shipment is a carrier's collection point.
    ///
    /// Part of [`ShipmentAddressing`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentAddressingCarrier")]
    pub struct ShipmentAddressingCarrier {
        /// Whether the place is a collection point of the carrier.
        ///
        /// Source: \[guess\].
        pub is_carrier_location: Option<bool> = 0 "is_carrier_location",
        /// The carrier's key of its collection point.
        ///
        /// Source: \[guess\].
        pub carrier_location_reference: Option<String> = 1 "carrier_location_reference",
    }

    /// A single piece of a shipment, and how far it is handled.
    ///
    /// Part of [`ListedHandlingList`], [`Shipment`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentItem")]
    pub struct ShipmentItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 2 "sku",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 3 "position",
        /// Item of an order: the id of an `odr::OrderItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_item_id: Option<String> = 4 "order_item_id",
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_item_id: Option<String> = 5 "claim_item_id",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 6 "description",
        /// Whether a handling list has it.
        ///
        /// Source: \[guess\].
        pub is_listed: Option<bool> = 7 "is_listed",
        /// Whether this part of the work is done.
        ///
        /// Source: \[guess\].
        pub is_handled: Option<bool> = 8 "is_handled",
        /// Whether it is in a parcel.
        ///
        /// Source: \[guess\].
        pub is_boxed: Option<bool> = 9 "is_boxed",
        /// Whether the carrier has it.
        ///
        /// Source: \[guess\].
        pub is_in_transit: Option<bool> = 10 "is_in_transit",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 11 "is_finished",
        /// Whether the item was not found in the warehouse.
        ///
        /// Source: \[guess\].
        pub is_missing: Option<bool> = 12 "is_missing",
        /// Customs code of the goods.
        ///
        /// Source: \[guess\].
        pub hs_code: Option<String> = 13 "hs_code",
        /// Extra services, such as gift wrapping.
        ///
        /// Source: \[guess\].
        pub service: OptionalVec<ServiceOption> = 14 "service",
    }

    /// Articles that are there beyond the order, or are missing from it.
    ///
    /// Sent by [`update_shipment_backorders`](Lcs::update_shipment_backorders), [`update_shipment_overage`](Lcs::update_shipment_overage); part of [`Shipment`], [`ShipmentModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentItemCorrection")]
    pub struct ShipmentItemCorrection {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 1 "quantity",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 3 "position",
    }

    /// A piece of a shipment that was not found, or was found again.
    ///
    /// Sent by [`set_missing_shipment_items`](Lcs::set_missing_shipment_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentItemMissing")]
    pub struct ShipmentItemMissing {
        /// Id of the shipment's item. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the item was not found in the warehouse.
        ///
        /// Source: \[guess\].
        pub is_missing: Option<bool> = 1 "is_missing",
    }

    /// Articles with one SKU that a shipment shall have.
    ///
    /// Part of [`ShipmentModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentItemModel")]
    pub struct ShipmentItemModel {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 2 "position",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 4 "description",
        /// Customs code of the goods.
        ///
        /// Source: \[guess\].
        pub hs_code: Option<String> = 5 "hs_code",
        /// Extra services, such as gift wrapping.
        ///
        /// Source: \[guess\].
        pub service: OptionalVec<ServiceOption> = 6 "service",
        /// Records of other services that belong to it.
        ///
        /// Source: \[guess\].
        pub references: OptionalVec<ShipmentItemModelReferences> = 7 "references",
    }

    /// The records of other services that belong to a piece of a shipment.
    ///
    /// Part of [`GroupedShipmentItem`], [`ShipmentItemModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "LcsShipmentItemModelReferences")]
    pub struct ShipmentItemModelReferences {
        /// Item of an order: the id of an `odr::OrderItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_item_id: Option<String> = 0 "order_item_id",
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_item_id: Option<String> = 1 "claim_item_id",
    }

    /// Body of [`search_shipment_methods`](Lcs::search_shipment_methods), `POST /lcs/search/methods`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsShipmentMethodSearch")]
    pub struct ShipmentMethodSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<ShipmentMethodSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](ShipmentMethodSearch::constraints) in [`ShipmentMethodSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsShipmentMethodSearchConstraint")]
    pub struct ShipmentMethodSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ShipmentMethodSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ShipmentMethodSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Body of [`create_shipment`](Lcs::create_shipment), `POST /lcs/shipments`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsShipmentModel")]
    pub struct ShipmentModel {
        /// Where the goods come from and where they go.
        ///
        /// Source: \[guess\].
        pub addressing: Option<ShipmentUpdateModelAddressing> = 0 "addressing",
        /// Whether the goods leave the warehouse rather than arrive.
        ///
        /// Source: \[guess\].
        pub is_outbound: Option<bool> = 1 "is_outbound",
        /// `delivery`, `collect` or `internal`.
        pub kind: Option<ShipmentModelType> = 2 "type",
        /// The goods, by SKU.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<ShipmentItemModel> = 3 "items",
        /// What will be sent later, for want of stock.
        ///
        /// Source: \[guess\].
        pub backorders: OptionalVec<ShipmentItemCorrection> = 4 "backorders",
        /// What is there beyond what was ordered.
        ///
        /// Source: \[guess\].
        pub overage: OptionalVec<ShipmentItemCorrection> = 5 "overage",
        /// When it should arrive.
        ///
        /// Source: \[guess\].
        pub expected_at: Option<Lenient<Timestamp>> = 6 "expected_at",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 7 "ship_at",
        /// When it is expected to leave the warehouse.
        ///
        /// Source: \[guess\].
        pub estimated_ship_at: Option<Lenient<Timestamp>> = 8 "estimated_ship_at",
        /// Shipping method: the id of an `lcs::Method`.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 9 "method_id",
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 10 "contact_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 11 "channel_id",
        /// Order: the id of an `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_id: Option<String> = 12 "order_id",
        /// Shipments that must arrive first: their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub prior_shipments: OptionalVec<String> = 13 "prior_shipments",
    }

    /// Body of [`search_shipments`](Lcs::search_shipments), `POST /lcs/search/shipments`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsShipmentSearch")]
    pub struct ShipmentSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<ShipmentSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](ShipmentSearch::constraints) in [`ShipmentSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsShipmentSearchConstraint")]
    pub struct ShipmentSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ShipmentSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ShipmentSearchConstraintOperator> = 1 "operator",
        /// Value to compare with.
        ///
        /// Source: \[guess\].
        pub value: OptionalVec<String> = 2 "value",
    }

    /// Body of [`update_shipment`](Lcs::update_shipment), `PUT /lcs/shipments/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsShipmentUpdateModel")]
    pub struct ShipmentUpdateModel {
        /// `delivery`, `collect` or `internal`.
        pub kind: Option<ShipmentUpdateModelType> = 0 "type",
        /// Shipping method: the id of an `lcs::Method`.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 1 "method_id",
        /// Where the goods come from and where they go.
        ///
        /// Source: \[guess\].
        pub addressing: Option<ShipmentUpdateModelAddressing> = 2 "addressing",
        /// Shipments that must arrive first: their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub prior_shipments: OptionalVec<String> = 3 "prior_shipments",
        /// When it should arrive.
        ///
        /// Source: \[guess\].
        pub expected_at: Option<Lenient<Timestamp>> = 4 "expected_at",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 5 "ship_at",
    }

    /// The value of [`addressing`](ShipmentModel::addressing) in [`ShipmentModel`]; the value of [`addressing`](ShipmentUpdateModel::addressing) in [`ShipmentUpdateModel`].
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "LcsShipmentUpdateModelAddressing")]
    pub struct ShipmentUpdateModelAddressing {
        /// Where the goods go.
        ///
        /// Source: \[guess\].
        pub to: Option<ShipmentAddressing> = 0 "to",
        /// Where the goods come from.
        ///
        /// Source: \[guess\].
        pub from: Option<ShipmentAddressing> = 1 "from",
    }

    /// Body of [`update_bulk_items`](Lcs::update_bulk_items), `PUT /lcs/bulk/items`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "LcsBulkItemsPutBody")]
    pub struct UpdateBulkItemsRequest {
        /// Only `set_parameters` is documented.
        pub command: Option<UpdateBulkItemsRequestCommand> = 0 "command",
        /// Possible keys: `position`, `parcel_id`, `is_handled`, `is_finished`, `is_missing`, `lot_number`, `expires_at`.
        ///
        /// Source: \[doc\].
        pub parameters: Option<BTreeMap<String, RawJson>> = 1 "parameters",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<ItemSearchConstraint> = 2 "constraints",
    }

    /// How many items were changed.
    ///
    /// Returned by [`update_handling_list_items`](Lcs::update_handling_list_items).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsListsIdItemsPutResponse204")]
    pub struct UpdateHandlingListItemsResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
    }

    /// How many SKUs got a position, and how many did not.
    ///
    /// Returned by [`update_location_skus`](Lcs::update_location_skus).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "LcsLocationsIdSkusPutResponse200")]
    pub struct UpdateLocationSkusResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
        /// How many failed.
        ///
        /// Source: \[guess\].
        pub failed: Option<i64> = 1 "failed",
    }
}

/// A list of [`PointsItem`], by the name that the reference gives it.
///
/// Source: \[doc\].
pub type Points = Vec<PointsItem>;
