// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `wms`, the warehouse: stock, claims, routes, transfers: 60 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{LocalDate, Timestamp};

pub use super::Wms;

/// The operations.
impl Wms {
    /// List routes. Returns a list of [`Route`], page by page.
    ///
    /// `GET /wms/routes` \[doc: "Get a list of routes"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetRoutes")]
    #[inline]
    pub fn list_routes(&self) -> Pager<operations::ListRoutes> {
        Pager::new(Request::new(&self.client, operations::ListRoutes::ENDPOINT))
    }

    /// Create route. Returns [`Route`].
    ///
    /// `POST /wms/routes` \[doc\].
    #[inline]
    pub fn create_route(&self, body: &CreateRouteRequest) -> Call<operations::CreateRoute> {
        Call::new(Request::new(&self.client, operations::CreateRoute::ENDPOINT).json(body))
    }

    /// Update route name. Returns [`Route`].
    ///
    /// `PUT /wms/routes` \[doc\].
    #[doc(alias = "UpdateRoute")]
    #[inline]
    pub fn update_route_name(&self, body: &UpdateRouteRequest) -> Call<operations::UpdateRouteName> {
        Call::new(Request::new(&self.client, operations::UpdateRouteName::ENDPOINT).json(body))
    }

    /// Get route. Returns [`Route`].
    ///
    /// `GET /wms/routes/{id}` \[doc\].
    #[doc(alias = "ViewRoute")]
    #[inline]
    pub fn get_route(&self, id: &str) -> Call<operations::GetRoute> {
        Call::new(Request::new(&self.client, operations::GetRoute::ENDPOINT).path("id", id))
    }

    /// Delete route. Returns [`Route`].
    ///
    /// `DELETE /wms/routes/{id}` \[doc: "Mark a route as deleted"\].
    #[inline]
    pub fn delete_route(&self, id: &str) -> Call<operations::DeleteRoute> {
        Call::new(Request::new(&self.client, operations::DeleteRoute::ENDPOINT).path("id", id))
    }

    /// List hops. Returns a list of [`Hop`], page by page.
    ///
    /// `GET /wms/hops` \[doc: "Get a list of hops"\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_hops(&self) -> Pager<operations::ListHops> {
        Pager::new(Request::new(&self.client, operations::ListHops::ENDPOINT))
    }

    /// Create hop. Returns [`Hop`].
    ///
    /// `POST /wms/hops` \[doc\].
    #[inline]
    pub fn create_hop(&self, body: &CreateHopRequest) -> Call<operations::CreateHop> {
        Call::new(Request::new(&self.client, operations::CreateHop::ENDPOINT).json(body))
    }

    /// Update hop schedules. Returns [`Hop`].
    ///
    /// `PUT /wms/hops` \[doc: "Update the applied schedules on a hop"\].
    #[inline]
    pub fn update_hop_schedules(&self, body: &CreateHopScheduleRequest) -> Call<operations::UpdateHopSchedules> {
        Call::new(Request::new(&self.client, operations::UpdateHopSchedules::ENDPOINT).json(body))
    }

    /// Get hop. Returns [`Hop`].
    ///
    /// `GET /wms/hops/{id}` \[doc\].
    #[inline]
    pub fn get_hop(&self, id: &str) -> Call<operations::GetHop> {
        Call::new(Request::new(&self.client, operations::GetHop::ENDPOINT).path("id", id))
    }

    /// Delete hop. Returns [`Hop`].
    ///
    /// `DELETE /wms/hops/{id}` \[doc: "Mark a hop as deleted"\].
    #[inline]
    pub fn delete_hop(&self, id: &str) -> Call<operations::DeleteHop> {
        Call::new(Request::new(&self.client, operations::DeleteHop::ENDPOINT).path("id", id))
    }

    /// List locations. Returns a list of [`Location`], page by page.
    ///
    /// `GET /wms/locations` \[doc: "Get a list of locations"\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_locations(&self) -> Pager<operations::ListLocations> {
        Pager::new(Request::new(&self.client, operations::ListLocations::ENDPOINT))
    }

    /// Create location. Returns [`Location`].
    ///
    /// A location stands for a warehouse \[doc\].
    ///
    /// `POST /wms/locations` \[doc\].
    #[inline]
    pub fn create_location(&self, body: &CreateLocationRequest) -> Call<operations::CreateLocation> {
        Call::new(Request::new(&self.client, operations::CreateLocation::ENDPOINT).json(body))
    }

    /// Update location. Returns [`Location`].
    ///
    /// `PUT /wms/locations` \[doc\].
    #[inline]
    pub fn update_location(&self, body: &UpdateLocationRequest) -> Call<operations::UpdateLocation> {
        Call::new(Request::new(&self.client, operations::UpdateLocation::ENDPOINT).json(body))
    }

    /// Search location. Returns [`Location`].
    ///
    /// Finds the location for an address \[doc\].
    ///
    /// `POST /wms/search/locations` \[doc: "Get a location"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchALocation")]
    #[inline]
    pub fn search_location(&self, body: &SearchLocationRequest) -> Call<operations::SearchLocation> {
        Call::new(Request::new(&self.client, operations::SearchLocation::ENDPOINT).json(body))
    }

    /// Get location. Returns [`Location`].
    ///
    /// `GET /wms/locations/{id}` \[doc\].
    #[inline]
    pub fn get_location(&self, id: &str) -> Call<operations::GetLocation> {
        Call::new(Request::new(&self.client, operations::GetLocation::ENDPOINT).path("id", id))
    }

    /// Delete location. Returns [`Location`].
    ///
    /// `DELETE /wms/locations/{id}` \[doc: "Mark a location as deleted"\].
    #[inline]
    pub fn delete_location(&self, id: &str) -> Call<operations::DeleteLocation> {
        Call::new(Request::new(&self.client, operations::DeleteLocation::ENDPOINT).path("id", id))
    }

    /// List location positions. Returns a list of `String`, page by page.
    ///
    /// `GET /wms/locations/{id}/positions` \[doc: "Get positions"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "ListInventoryPositions")]
    #[inline]
    pub fn list_location_positions(&self, id: &str) -> Pager<operations::ListLocationPositions> {
        Pager::new(Request::new(&self.client, operations::ListLocationPositions::ENDPOINT).path("id", id))
    }

    /// List position logs. Returns a list of [`PositionLogResponse`], page by page.
    ///
    /// `GET /wms/locations/{id}/positions/{position}/logs` \[doc: "Get logs"\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn list_position_logs(&self, id: &str, position: &str) -> Pager<operations::ListPositionLogs> {
        Pager::new(
            Request::new(&self.client, operations::ListPositionLogs::ENDPOINT)
                .path("id", id)
                .path("position", position),
        )
    }

    /// Verify position. Returns nothing.
    ///
    /// Checks the count at a position \[doc\].
    ///
    /// `POST /wms/locations/{id}/positions/{position}/verify` \[doc\].
    #[inline]
    pub fn verify_position(
        &self,
        id: &str,
        position: &str,
        body: &PositionVerificationRequest,
    ) -> Call<operations::VerifyPosition> {
        Call::new(
            Request::new(&self.client, operations::VerifyPosition::ENDPOINT)
                .path("id", id)
                .path("position", position)
                .json(body),
        )
    }

    /// Add location SKUs. Returns a list of [`AddAvailableSkuResponse`].
    ///
    /// So that the SKUs can be claimed at a location that keeps no inventory \[doc\].
    ///
    /// `POST /wms/locations/{id}/skus` \[doc: "Add Skus too location"\].
    #[doc(alias = "AddAvailableSkuToLocation")]
    #[inline]
    pub fn add_location_skus(&self, id: &str, body: &[String]) -> Call<operations::AddLocationSkus> {
        Call::new(Request::new(&self.client, operations::AddLocationSkus::ENDPOINT).path("id", id).json_list(body))
    }

    /// List location SKUs. Returns a list of [`AddAvailableSkuResponse`], page by page.
    ///
    /// `GET /wms/locations/{id}/skus` \[doc\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetAvailableSkuForLocation")]
    #[inline]
    pub fn list_location_skus(&self, id: &str) -> Pager<operations::ListLocationSkus> {
        Pager::new(Request::new(&self.client, operations::ListLocationSkus::ENDPOINT).path("id", id))
    }

    /// Delete location SKUs. Returns nothing.
    ///
    /// So that the SKUs can no longer be claimed at a location that keeps no inventory \[doc\].
    ///
    /// `DELETE /wms/locations/{id}/skus` \[doc: "Delete Skus from location"\].
    #[doc(alias = "DeleteAvailableSkuToLocation")]
    #[inline]
    pub fn delete_location_skus(&self, id: &str, body: &[String]) -> Call<operations::DeleteLocationSkus> {
        Call::new(Request::new(&self.client, operations::DeleteLocationSkus::ENDPOINT).path("id", id).json_list(body))
    }

    /// Add location overage. Returns a list of [`InventoryItem`].
    ///
    /// What is added becomes available in the location's inventory \[doc\].
    ///
    /// `POST /wms/locations/{id}/overage` \[doc: "Add overage to the location"\].
    #[doc(alias = "AddOverageToLocation")]
    #[inline]
    pub fn add_location_overage(&self, id: &str, body: &[StockUpItem]) -> Call<operations::AddLocationOverage> {
        Call::new(Request::new(&self.client, operations::AddLocationOverage::ENDPOINT).path("id", id).json_list(body))
    }

    /// List inventory items. Returns a list of [`InventoryItem`], page by page.
    ///
    /// `GET /wms/inventory` \[doc: "Get a list of warehouse items"\]. A list, paged by a cursor \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let items = afosto.wms().list_inventory_items().page_size(100).try_collect_max(1_000).await?;
    /// println!("{} pieces", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetInventoryItems")]
    #[inline]
    pub fn list_inventory_items(&self) -> Pager<operations::ListInventoryItems> {
        Pager::new(Request::new(&self.client, operations::ListInventoryItems::ENDPOINT))
    }

    /// Search inventory summary. Returns a list of [`Stock`], page by page.
    ///
    /// `POST /wms/inventory` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_inventory_summary(
        &self,
        body: &SearchInventorySummaryRequest,
    ) -> Pager<operations::SearchInventorySummary> {
        Pager::new(Request::new(&self.client, operations::SearchInventorySummary::ENDPOINT).json(body))
    }

    /// Set stock. Returns a list of [`Stock`].
    ///
    /// `PUT /wms/inventory` \[doc: "Set the absolute stock at a warehouse"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::wms::{StockUpItem, StockUpRequest};
    ///
    /// let item = StockUpItem { sku: Some("TYRE-17".to_owned()), quantity: Some(12), ..StockUpItem::default() };
    /// let body = StockUpRequest { location_id: Some("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a13".to_owned()), items: vec![item].into(), ..StockUpRequest::default() };
    /// afosto.wms().set_stock(&body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SetInventory")]
    #[inline]
    pub fn set_stock(&self, body: &StockUpRequest) -> Call<operations::SetStock> {
        Call::new(Request::new(&self.client, operations::SetStock::ENDPOINT).json(body))
    }

    /// Search inventory items. Returns a list of [`InventoryItem`], page by page.
    ///
    /// `POST /wms/search/items` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchInventory")]
    #[inline]
    pub fn search_inventory_items(
        &self,
        body: &SearchInventoryItemsRequest,
    ) -> Pager<operations::SearchInventoryItems> {
        Pager::new(Request::new(&self.client, operations::SearchInventoryItems::ENDPOINT).json(body))
    }

    /// Update inventory item. Returns [`InventoryItem`].
    ///
    /// `PUT /wms/inventory/{id}` \[doc: "Update a warehouse item"\].
    #[doc(alias = "UpdateItem")]
    #[inline]
    pub fn update_inventory_item(
        &self,
        id: &str,
        body: &UpdateInventoryItemRequest,
    ) -> Call<operations::UpdateInventoryItem> {
        Call::new(Request::new(&self.client, operations::UpdateInventoryItem::ENDPOINT).path("id", id).json(body))
    }

    /// Get inventory item. Returns [`InventoryItem`].
    ///
    /// `GET /wms/inventory/{id}` \[doc: "Get a warehouse item"\].
    #[inline]
    pub fn get_inventory_item(&self, id: &str) -> Call<operations::GetInventoryItem> {
        Call::new(Request::new(&self.client, operations::GetInventoryItem::ENDPOINT).path("id", id))
    }

    /// List schedules. Returns a list of [`Schedule`], page by page.
    ///
    /// `GET /wms/schedules` \[doc: "Get a list of schedules"\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_schedules(&self) -> Pager<operations::ListSchedules> {
        Pager::new(Request::new(&self.client, operations::ListSchedules::ENDPOINT))
    }

    /// Create schedule. Returns [`Schedule`].
    ///
    /// `POST /wms/schedules` \[doc\].
    #[inline]
    pub fn create_schedule(&self, body: &CreateScheduleRequest) -> Call<operations::CreateSchedule> {
        Call::new(Request::new(&self.client, operations::CreateSchedule::ENDPOINT).json(body))
    }

    /// Update schedule. Returns [`Hop`].
    ///
    /// `PUT /wms/schedules` \[doc\].
    #[inline]
    pub fn update_schedule(&self, body: &UpdateScheduleRequest) -> Call<operations::UpdateSchedule> {
        Call::new(Request::new(&self.client, operations::UpdateSchedule::ENDPOINT).json(body))
    }

    /// Get schedule. Returns [`Schedule`].
    ///
    /// `GET /wms/schedules/{id}` \[doc\].
    #[inline]
    pub fn get_schedule(&self, id: &str) -> Call<operations::GetSchedule> {
        Call::new(Request::new(&self.client, operations::GetSchedule::ENDPOINT).path("id", id))
    }

    /// Delete schedule. Returns [`Schedule`].
    ///
    /// `DELETE /wms/schedules/{id}` \[doc: "Mark a schedule as deleted"\].
    #[inline]
    pub fn delete_schedule(&self, id: &str) -> Call<operations::DeleteSchedule> {
        Call::new(Request::new(&self.client, operations::DeleteSchedule::ENDPOINT).path("id", id))
    }

    /// Get route duration. Returns [`DurationResponse`].
    ///
    /// Reckons it anew at each call \[doc\].
    ///
    /// `POST /wms/duration` \[doc: "Get the real time duration of a route"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "GetDurationForRoute")]
    #[inline]
    pub fn get_route_duration(&self, body: &CreateDurationRequest) -> Call<operations::GetRouteDuration> {
        Call::new(Request::new(&self.client, operations::GetRouteDuration::ENDPOINT).json(body))
    }

    /// Create claim projection. Returns [`Projection`].
    ///
    /// Gives the ways to allocate that there would be \[doc\].
    ///
    /// `POST /wms/projection/claims` \[doc\].
    #[inline]
    pub fn create_claim_projection(&self, body: &CreateProjectionRequest) -> Call<operations::CreateClaimProjection> {
        Call::new(Request::new(&self.client, operations::CreateClaimProjection::ENDPOINT).json(body))
    }

    /// List claims. Returns a list of [`Claim`], page by page.
    ///
    /// `GET /wms/claims` \[doc: "Get a list of claims"\]. A list, paged by a cursor \[guess\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let claims = afosto.wms().list_claims().try_collect_max(100).await?;
    /// println!("{} claims", claims.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetClaims")]
    #[inline]
    pub fn list_claims(&self) -> Pager<operations::ListClaims> {
        Pager::new(Request::new(&self.client, operations::ListClaims::ENDPOINT))
    }

    /// Create claim. Returns [`Claim`].
    ///
    /// The claims are an optimised set \[doc\].
    ///
    /// `POST /wms/claims` \[doc\].
    #[doc(alias = "CreateClaims")]
    #[inline]
    pub fn create_claim(&self, body: &CreateClaimRequest) -> Call<operations::CreateClaim> {
        Call::new(Request::new(&self.client, operations::CreateClaim::ENDPOINT).json(body))
    }

    /// Search claims. Returns a list of [`Claim`], page by page.
    ///
    /// `POST /wms/search/claims` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_claims(&self, body: &SearchClaimsRequest) -> Pager<operations::SearchClaims> {
        Pager::new(Request::new(&self.client, operations::SearchClaims::ENDPOINT).json(body))
    }

    /// Attach claim items. Returns a list of [`ClaimItem`].
    ///
    /// `PUT /wms/claims/{id}/attach` \[doc: "Attach items to a claim"\]. A second call may have a further effect, although it is a PUT \[guess\], so it is not retried if it may have taken effect.
    #[doc(alias = "AttachItemsToClaim")]
    #[inline]
    pub fn attach_claim_items(&self, id: &str, body: &[AttachItemClaimRequest]) -> Call<operations::AttachClaimItems> {
        Call::new(Request::new(&self.client, operations::AttachClaimItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get claim. Returns [`Claim`].
    ///
    /// `GET /wms/claims/{id}` \[doc\].
    #[inline]
    pub fn get_claim(&self, id: &str) -> Call<operations::GetClaim> {
        Call::new(Request::new(&self.client, operations::GetClaim::ENDPOINT).path("id", id))
    }

    /// Remove claim items. Returns nothing.
    ///
    /// `DELETE /wms/claims/{id}` \[doc: "Remove attached items"\].
    #[doc(alias = "RemoveClaimItem")]
    #[inline]
    pub fn remove_claim_items(&self, id: &str, body: &[String]) -> Call<operations::RemoveClaimItems> {
        Call::new(Request::new(&self.client, operations::RemoveClaimItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get claim status. Returns [`GetClaimStatusResponse`].
    ///
    /// `GET /wms/claims/{id}/status` \[doc\].
    #[doc(alias = "ClaimIsCancable")]
    #[inline]
    pub fn get_claim_status(&self, id: &str) -> Call<operations::GetClaimStatus> {
        Call::new(Request::new(&self.client, operations::GetClaimStatus::ENDPOINT).path("id", id))
    }

    /// Cancel claim. Returns nothing.
    ///
    /// `POST /wms/claims/{id}/cancel` \[doc\].
    #[inline]
    pub fn cancel_claim(&self, id: &str) -> Call<operations::CancelClaim> {
        Call::new(Request::new(&self.client, operations::CancelClaim::ENDPOINT).path("id", id))
    }

    /// List claim items. Returns a list of [`ClaimItem`], page by page.
    ///
    /// `GET /wms/claims/{id}/items` \[doc: "Get a claim"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetClaimItems")]
    #[inline]
    pub fn list_claim_items(&self, id: &str) -> Pager<operations::ListClaimItems> {
        Pager::new(Request::new(&self.client, operations::ListClaimItems::ENDPOINT).path("id", id))
    }

    /// Extend claim. Returns [`Claim`].
    ///
    /// Lengthens the time for which the inventory is claimed \[doc\].
    ///
    /// `PUT /wms/claims/{id}/extend` \[doc\].
    #[inline]
    pub fn extend_claim(&self, id: &str, body: &ExtendClaimRequest) -> Call<operations::ExtendClaim> {
        Call::new(Request::new(&self.client, operations::ExtendClaim::ENDPOINT).path("id", id).json(body))
    }

    /// Confirm claim. Returns [`Claim`].
    ///
    /// Turns a reservation into a claim \[doc\].
    ///
    /// `PUT /wms/claims/{id}/confirm` \[doc\].
    #[inline]
    pub fn confirm_claim(&self, id: &str, body: &ConfirmClaimRequest) -> Call<operations::ConfirmClaim> {
        Call::new(Request::new(&self.client, operations::ConfirmClaim::ENDPOINT).path("id", id).json(body))
    }

    /// Create transfer projection. Returns [`Transfer`].
    ///
    /// `POST /wms/transfers/projection` \[doc\].
    #[inline]
    pub fn create_transfer_projection(
        &self,
        body: &CreateTransferRequest,
    ) -> Call<operations::CreateTransferProjection> {
        Call::new(Request::new(&self.client, operations::CreateTransferProjection::ENDPOINT).json(body))
    }

    /// List transfers. Returns a list of [`Transfer`], page by page.
    ///
    /// `GET /wms/transfers` \[doc: "Get a list of transfers"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetTransfers")]
    #[inline]
    pub fn list_transfers(&self) -> Pager<operations::ListTransfers> {
        Pager::new(Request::new(&self.client, operations::ListTransfers::ENDPOINT))
    }

    /// Create transfer. Returns [`Transfer`].
    ///
    /// `POST /wms/transfers` \[doc\].
    #[inline]
    pub fn create_transfer(&self, body: &CreateTransferRequest) -> Call<operations::CreateTransfer> {
        Call::new(Request::new(&self.client, operations::CreateTransfer::ENDPOINT).json(body))
    }

    /// Get transfer. Returns [`Transfer`].
    ///
    /// `GET /wms/transfers/{id}` \[doc\].
    #[inline]
    pub fn get_transfer(&self, id: &str) -> Call<operations::GetTransfer> {
        Call::new(Request::new(&self.client, operations::GetTransfer::ENDPOINT).path("id", id))
    }

    /// List transfer items. Returns a list of [`TraveledRoute`], page by page.
    ///
    /// Gives each item with its route \[doc\].
    ///
    /// `GET /wms/transfers/{id}/items` \[doc: "Get a list of transported items"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetTransferTransportsItems")]
    #[inline]
    pub fn list_transfer_items(&self, id: &str) -> Pager<operations::ListTransferItems> {
        Pager::new(Request::new(&self.client, operations::ListTransferItems::ENDPOINT).path("id", id))
    }

    /// List transfer item summaries. Returns a list of [`TraveledRouteSummary`], page by page.
    ///
    /// Gives the items with their route \[doc\].
    ///
    /// `GET /wms/transfers/{id}/summary` \[doc: "Get a list of transported items summary"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetTransferTransportsItemsSummary")]
    #[inline]
    pub fn list_transfer_item_summaries(&self, id: &str) -> Pager<operations::ListTransferItemSummaries> {
        Pager::new(Request::new(&self.client, operations::ListTransferItemSummaries::ENDPOINT).path("id", id))
    }

    /// List transfer transports. Returns a list of [`Transport`], page by page.
    ///
    /// `GET /wms/transfers/{id}/transports` \[doc: "Get a list of transports belonging to the transfer"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetTransferTransports")]
    #[inline]
    pub fn list_transfer_transports(&self, id: &str) -> Pager<operations::ListTransferTransports> {
        Pager::new(Request::new(&self.client, operations::ListTransferTransports::ENDPOINT).path("id", id))
    }

    /// Update transport state. Returns [`Transport`].
    ///
    /// `PUT /wms/transfers/{transfer_id}/transports/{id}/state` \[doc\].
    #[doc(alias = "UpdateTransferTransportState")]
    #[inline]
    pub fn update_transport_state(
        &self,
        transfer_id: &str,
        id: &str,
        body: &UpdateTransportStateRequest,
    ) -> Call<operations::UpdateTransportState> {
        Call::new(
            Request::new(&self.client, operations::UpdateTransportState::ENDPOINT)
                .path("transfer_id", transfer_id)
                .path("id", id)
                .json(body),
        )
    }

    /// Attach transport shipment. Returns [`Transport`].
    ///
    /// `PUT /wms/transfers/{transfer_id}/transports/{id}/shipment` \[doc: "Attach a shipment to the transport"\].
    #[doc(alias = "UpdateTransferTransportShipment")]
    #[inline]
    pub fn attach_transport_shipment(
        &self,
        transfer_id: &str,
        id: &str,
        body: &AttachTransportShipmentRequest,
    ) -> Call<operations::AttachTransportShipment> {
        Call::new(
            Request::new(&self.client, operations::AttachTransportShipment::ENDPOINT)
                .path("transfer_id", transfer_id)
                .path("id", id)
                .json(body),
        )
    }

    /// List sub transfers. Returns a list of [`SubTransfer`], page by page.
    ///
    /// `GET /wms/subtransfers` \[doc: "Get a list of sub transfers"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetSubTransfers")]
    #[inline]
    pub fn list_sub_transfers(&self) -> Pager<operations::ListSubTransfers> {
        Pager::new(Request::new(&self.client, operations::ListSubTransfers::ENDPOINT))
    }

    /// Get sub transfer. Returns [`SubTransfer`].
    ///
    /// `GET /wms/subtransfers/{id}` \[doc\].
    #[inline]
    pub fn get_sub_transfer(&self, id: &str) -> Call<operations::GetSubTransfer> {
        Call::new(Request::new(&self.client, operations::GetSubTransfer::ENDPOINT).path("id", id))
    }

    /// List sub transfer items. Returns a list of [`SubTransferItem`], page by page.
    ///
    /// `GET /wms/subtransfers/{id}/items` \[doc: "Get a subtransfer items"\]. A list, paged by a cursor \[doc\].
    #[doc(alias = "GetSubTransferItems")]
    #[inline]
    pub fn list_sub_transfer_items(&self, id: &str) -> Pager<operations::ListSubTransferItems> {
        Pager::new(Request::new(&self.client, operations::ListSubTransferItems::ENDPOINT).path("id", id))
    }

    /// Report claim items. Returns nothing.
    ///
    /// Reports items of a claim at a location \[doc\].
    ///
    /// `POST /wms/report` \[doc: "Report a set of items at a location"\].
    #[inline]
    pub fn report_claim_items(&self, body: &TransferReport) -> Call<operations::ReportClaimItems> {
        Call::new(Request::new(&self.client, operations::ReportClaimItems::ENDPOINT).json(body))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Wms::list_routes`].
    ListRoutes("list_routes"): GET "/wms/routes" => cursor_list(Route);
    /// The operation of [`Wms::create_route`].
    CreateRoute("create_route"): POST "/wms/routes" => json(Route);
    /// The operation of [`Wms::update_route_name`].
    UpdateRouteName("update_route_name"): PUT "/wms/routes" => json(Route);
    /// The operation of [`Wms::get_route`].
    GetRoute("get_route"): GET "/wms/routes/{id}" => json(Route);
    /// The operation of [`Wms::delete_route`].
    DeleteRoute("delete_route"): DELETE "/wms/routes/{id}" => json(Route);
    /// The operation of [`Wms::list_hops`].
    ListHops("list_hops"): GET "/wms/hops" => either_list(Hop);
    /// The operation of [`Wms::create_hop`].
    CreateHop("create_hop"): POST "/wms/hops" => json(Hop);
    /// The operation of [`Wms::update_hop_schedules`].
    UpdateHopSchedules("update_hop_schedules"): PUT "/wms/hops" => json(Hop);
    /// The operation of [`Wms::get_hop`].
    GetHop("get_hop"): GET "/wms/hops/{id}" => json(Hop);
    /// The operation of [`Wms::delete_hop`].
    DeleteHop("delete_hop"): DELETE "/wms/hops/{id}" => json(Hop);
    /// The operation of [`Wms::list_locations`].
    ListLocations("list_locations"): GET "/wms/locations" => either_list(Location);
    /// The operation of [`Wms::create_location`].
    CreateLocation("create_location"): POST "/wms/locations" => json(Location);
    /// The operation of [`Wms::update_location`].
    UpdateLocation("update_location"): PUT "/wms/locations" => json(Location);
    /// The operation of [`Wms::search_location`].
    SearchLocation("search_location"): POST "/wms/search/locations" idempotency Safe => json(Location);
    /// The operation of [`Wms::get_location`].
    GetLocation("get_location"): GET "/wms/locations/{id}" => json(Location);
    /// The operation of [`Wms::delete_location`].
    DeleteLocation("delete_location"): DELETE "/wms/locations/{id}" => json(Location);
    /// The operation of [`Wms::list_location_positions`].
    ListLocationPositions("list_location_positions"): GET "/wms/locations/{id}/positions" => cursor_list(String), no_page_size;
    /// The operation of [`Wms::list_position_logs`].
    ListPositionLogs("list_position_logs"): GET "/wms/locations/{id}/positions/{position}/logs" => cursor_list(PositionLogResponse), no_page_size;
    /// The operation of [`Wms::verify_position`].
    VerifyPosition("verify_position"): POST "/wms/locations/{id}/positions/{position}/verify" => nothing;
    /// The operation of [`Wms::add_location_skus`].
    AddLocationSkus("add_location_skus"): POST "/wms/locations/{id}/skus" => json(Vec<AddAvailableSkuResponse>);
    /// The operation of [`Wms::list_location_skus`].
    ListLocationSkus("list_location_skus"): GET "/wms/locations/{id}/skus" => cursor_list(AddAvailableSkuResponse);
    /// The operation of [`Wms::delete_location_skus`].
    DeleteLocationSkus("delete_location_skus"): DELETE "/wms/locations/{id}/skus" => nothing;
    /// The operation of [`Wms::add_location_overage`].
    AddLocationOverage("add_location_overage"): POST "/wms/locations/{id}/overage" => json(Vec<InventoryItem>);
    /// The operation of [`Wms::list_inventory_items`].
    ListInventoryItems("list_inventory_items"): GET "/wms/inventory" => cursor_list(InventoryItem);
    /// The operation of [`Wms::search_inventory_summary`].
    SearchInventorySummary("search_inventory_summary"): POST "/wms/inventory" idempotency Safe => cursor_list(Stock);
    /// The operation of [`Wms::set_stock`].
    SetStock("set_stock"): PUT "/wms/inventory" => json(Vec<Stock>);
    /// The operation of [`Wms::search_inventory_items`].
    SearchInventoryItems("search_inventory_items"): POST "/wms/search/items" idempotency Safe => cursor_list(InventoryItem);
    /// The operation of [`Wms::update_inventory_item`].
    UpdateInventoryItem("update_inventory_item"): PUT "/wms/inventory/{id}" => json(InventoryItem);
    /// The operation of [`Wms::get_inventory_item`].
    GetInventoryItem("get_inventory_item"): GET "/wms/inventory/{id}" => json(InventoryItem);
    /// The operation of [`Wms::list_schedules`].
    ListSchedules("list_schedules"): GET "/wms/schedules" => either_list(Schedule);
    /// The operation of [`Wms::create_schedule`].
    CreateSchedule("create_schedule"): POST "/wms/schedules" => json(Schedule);
    /// The operation of [`Wms::update_schedule`].
    UpdateSchedule("update_schedule"): PUT "/wms/schedules" => json(Hop);
    /// The operation of [`Wms::get_schedule`].
    GetSchedule("get_schedule"): GET "/wms/schedules/{id}" => json(Schedule);
    /// The operation of [`Wms::delete_schedule`].
    DeleteSchedule("delete_schedule"): DELETE "/wms/schedules/{id}" => json(Schedule);
    /// The operation of [`Wms::get_route_duration`].
    GetRouteDuration("get_route_duration"): POST "/wms/duration" idempotency Safe => json(DurationResponse);
    /// The operation of [`Wms::create_claim_projection`].
    CreateClaimProjection("create_claim_projection"): POST "/wms/projection/claims" => json(Projection);
    /// The operation of [`Wms::list_claims`].
    ListClaims("list_claims"): GET "/wms/claims" => either_list(Claim);
    /// The operation of [`Wms::create_claim`].
    CreateClaim("create_claim"): POST "/wms/claims" => json(Claim);
    /// The operation of [`Wms::search_claims`].
    SearchClaims("search_claims"): POST "/wms/search/claims" idempotency Safe => cursor_list(Claim);
    /// The operation of [`Wms::attach_claim_items`].
    AttachClaimItems("attach_claim_items"): PUT "/wms/claims/{id}/attach" idempotency NonIdempotent => json(Vec<ClaimItem>);
    /// The operation of [`Wms::get_claim`].
    GetClaim("get_claim"): GET "/wms/claims/{id}" => json(Claim);
    /// The operation of [`Wms::remove_claim_items`].
    RemoveClaimItems("remove_claim_items"): DELETE "/wms/claims/{id}" => nothing;
    /// The operation of [`Wms::get_claim_status`].
    GetClaimStatus("get_claim_status"): GET "/wms/claims/{id}/status" => json(GetClaimStatusResponse);
    /// The operation of [`Wms::cancel_claim`].
    CancelClaim("cancel_claim"): POST "/wms/claims/{id}/cancel" => nothing;
    /// The operation of [`Wms::list_claim_items`].
    ListClaimItems("list_claim_items"): GET "/wms/claims/{id}/items" => cursor_list(ClaimItem);
    /// The operation of [`Wms::extend_claim`].
    ExtendClaim("extend_claim"): PUT "/wms/claims/{id}/extend" => json(Claim);
    /// The operation of [`Wms::confirm_claim`].
    ConfirmClaim("confirm_claim"): PUT "/wms/claims/{id}/confirm" => json(Claim);
    /// The operation of [`Wms::create_transfer_projection`].
    CreateTransferProjection("create_transfer_projection"): POST "/wms/transfers/projection" => json(Transfer);
    /// The operation of [`Wms::list_transfers`].
    ListTransfers("list_transfers"): GET "/wms/transfers" => cursor_list(Transfer);
    /// The operation of [`Wms::create_transfer`].
    CreateTransfer("create_transfer"): POST "/wms/transfers" => json(Transfer);
    /// The operation of [`Wms::get_transfer`].
    GetTransfer("get_transfer"): GET "/wms/transfers/{id}" => json(Transfer);
    /// The operation of [`Wms::list_transfer_items`].
    ListTransferItems("list_transfer_items"): GET "/wms/transfers/{id}/items" => cursor_list(TraveledRoute);
    /// The operation of [`Wms::list_transfer_item_summaries`].
    ListTransferItemSummaries("list_transfer_item_summaries"): GET "/wms/transfers/{id}/summary" => cursor_list(TraveledRouteSummary);
    /// The operation of [`Wms::list_transfer_transports`].
    ListTransferTransports("list_transfer_transports"): GET "/wms/transfers/{id}/transports" => cursor_list(Transport);
    /// The operation of [`Wms::update_transport_state`].
    UpdateTransportState("update_transport_state"): PUT "/wms/transfers/{transfer_id}/transports/{id}/state" => json(Transport);
    /// The operation of [`Wms::attach_transport_shipment`].
    AttachTransportShipment("attach_transport_shipment"): PUT "/wms/transfers/{transfer_id}/transports/{id}/shipment" => json(Transport);
    /// The operation of [`Wms::list_sub_transfers`].
    ListSubTransfers("list_sub_transfers"): GET "/wms/subtransfers" => cursor_list(SubTransfer);
    /// The operation of [`Wms::get_sub_transfer`].
    GetSubTransfer("get_sub_transfer"): GET "/wms/subtransfers/{id}" => json(SubTransfer);
    /// The operation of [`Wms::list_sub_transfer_items`].
    ListSubTransferItems("list_sub_transfer_items"): GET "/wms/subtransfers/{id}/items" => cursor_list(SubTransferItem);
    /// The operation of [`Wms::report_claim_items`].
    ReportClaimItems("report_claim_items"): POST "/wms/report" => nothing;
    }
}

impl Pager<operations::ListRoutes> {
    /// A timestamp to compare with. Sent as `deleted_at` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn deleted_at(self, deleted_at: i64) -> Self {
        self.set(|request| request.query_number("deleted_at", deleted_at))
    }
}

impl Pager<operations::ListLocations> {
    /// A timestamp to compare with. Sent as `deleted_at` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn deleted_at(self, deleted_at: i64) -> Self {
        self.set(|request| request.query_number("deleted_at", deleted_at))
    }
}

impl Pager<operations::ListLocationSkus> {
    /// Stock keeping unit: the article's code. Sent as `sku` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn sku(self, sku: impl Into<String>) -> Self {
        self.set(|request| request.query("sku", &sku.into()))
    }
}

impl Pager<operations::ListSchedules> {
    /// Sent as `hop_id` in the query, or not at all without this.
    #[inline]
    pub fn hop_id(self, hop_id: impl Into<String>) -> Self {
        self.set(|request| request.query("hop_id", &hop_id.into()))
    }

    /// A timestamp to compare with. Sent as `deleted_at` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn deleted_at(self, deleted_at: i64) -> Self {
        self.set(|request| request.query_number("deleted_at", deleted_at))
    }
}

impl Pager<operations::ListTransferItemSummaries> {
    /// Only what belongs to this claim. Sent as `claim_id` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn claim_id(self, claim_id: impl Into<String>) -> Self {
        self.set(|request| request.query("claim_id", &claim_id.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`entity_type`](AttachItemClaimRequest::entity_type).
    ///
    /// Source: \[doc\].
    pub enum AttachItemClaimRequestEntityType {
        /// On the wire: `sku`.
        Sku = "sku",
        /// On the wire: `inventory_item`.
        InventoryItem = "inventory_item",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](AttachItemClaimRequest::state).
    ///
    /// Source: \[doc\].
    pub enum AttachItemClaimRequestState {
        /// On the wire: `available`.
        Available = "available",
        /// On the wire: `backordered`.
        Backordered = "backordered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](Constraint::key).
    ///
    /// Source: \[doc\].
    pub enum ConstraintKey {
        /// On the wire: `location`.
        Location = "location",
        /// On the wire: `route`.
        Route = "route",
        /// On the wire: `hop_count`.
        HopCount = "hop_count",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](Constraint::operator).
    ///
    /// Source: \[doc\].
    pub enum ConstraintOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `lt`.
        Lt = "lt",
        /// On the wire: `lte`.
        Lte = "lte",
        /// On the wire: `gt`.
        Gt = "gt",
        /// On the wire: `gte`.
        Gte = "gte",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](InventoryConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum InventoryConstraintKey {
        /// On the wire: `sku`.
        Sku = "sku",
        /// On the wire: `location_id`.
        LocationId = "location_id",
        /// On the wire: `state`.
        State = "state",
        /// On the wire: `claim_id`.
        ClaimId = "claim_id",
        /// On the wire: `position`.
        Position = "position",
        /// On the wire: `inventory_item_id`.
        InventoryItemId = "inventory_item_id",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](InventoryConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum InventoryConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](InventoryItem::state).
    ///
    /// Source: \[doc\].
    pub enum InventoryItemState {
        /// On the wire: `available`.
        Available = "available",
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `claimed`.
        Claimed = "claimed",
        /// On the wire: `transit`.
        Transit = "transit",
        /// On the wire: `missing`.
        Missing = "missing",
        /// On the wire: `backordered`.
        Backordered = "backordered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](InventorySummaryConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum InventorySummaryConstraintKey {
        /// On the wire: `sku`.
        Sku = "sku",
        /// On the wire: `position`.
        Position = "position",
        /// On the wire: `location_id`.
        LocationId = "location_id",
        /// On the wire: `claim_id`.
        ClaimId = "claim_id",
        /// On the wire: `is_managed`.
        IsManaged = "is_managed",
        /// On the wire: `state`.
        State = "state",
        /// On the wire: `is_tracking_inventory`.
        IsTrackingInventory = "is_tracking_inventory",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](InventorySummaryConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum InventorySummaryConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](SubTransfer::status).
    ///
    /// Source: \[doc\].
    pub enum SubTransferStatus {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `partial`.
        Partial = "partial",
        /// On the wire: `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](SubTransferSummary::status).
    ///
    /// Source: \[doc\].
    pub enum SubTransferSummaryStatus {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `partial`.
        Partial = "partial",
        /// On the wire: `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](Transfer::status).
    ///
    /// Source: \[doc\].
    pub enum TransferStatus {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `transit`.
        Transit = "transit",
        /// On the wire: `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`status`](Transport::status).
    ///
    /// Source: \[doc\].
    pub enum TransportStatus {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `shipped`.
        Shipped = "shipped",
        /// On the wire: `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`state`](UpdateTransportStateRequest::state).
    ///
    /// Source: \[doc\].
    pub enum UpdateTransportStateRequestState {
        /// On the wire: `pending`.
        Pending = "pending",
        /// On the wire: `shipped`.
        Shipped = "shipped",
        /// On the wire: `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::record! {
    /// An SKU that can be stored at a location.
    ///
    /// Returned by [`add_location_skus`](Wms::add_location_skus), [`list_location_skus`](Wms::list_location_skus).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsAddAvailableSkuResponse")]
    pub struct AddAvailableSkuResponse {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 3 "updated_at",
    }

    /// Body of [`attach_claim_items`](Wms::attach_claim_items), `PUT /wms/claims/{id}/attach`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsAttachItemClaimRequest")]
    pub struct AttachItemClaimRequest {
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<AttachItemClaimRequestEntityType> = 0 "entity_type",
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// Whether the piece is there, or ordered beyond the stock.
        ///
        /// Source: \[guess\].
        pub state: Option<AttachItemClaimRequestState> = 3 "state",
    }

    /// Body of [`attach_transport_shipment`](Wms::attach_transport_shipment), `PUT /wms/transfers/{transfer_id}/transports/{id}/shipment`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsTransfersTransferIdTransportsIdShipmentPutBody")]
    pub struct AttachTransportShipmentRequest {
        /// Shipment that arrives: the id of an `lcs::Shipment`.
        ///
        /// Source: \[guess\].
        pub inbound_shipment_id: Option<String> = 0 "inbound_shipment_id",
        /// Shipment that leaves: the id of an `lcs::Shipment`.
        ///
        /// Source: \[guess\].
        pub outbound_shipment_id: Option<String> = 1 "outbound_shipment_id",
    }

    /// How many of an SKU can be set aside at a location.
    ///
    /// Part of [`Projection`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsAvailableProjectionItem")]
    pub struct AvailableProjectionItem {
        /// Warehouse: the id of a `wms::Location`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub location_id: Option<String> = 0 "location_id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 2 "amount",
    }

    /// Stock that is set aside for an order or another purpose.
    ///
    /// Returned by [`list_claims`](Wms::list_claims), [`create_claim`](Wms::create_claim), [`search_claims`](Wms::search_claims), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsClaim")]
    pub struct Claim {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Warehouse: the id of a `wms::Location`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 1 "location_id",
        /// Location or record for which the goods are meant.
        ///
        /// Source: \[guess\].
        pub target: Option<String> = 2 "target",
        /// Until when the stock is set aside.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// A single piece of stock that is set aside.
    ///
    /// Returned by [`attach_claim_items`](Wms::attach_claim_items), [`list_claim_items`](Wms::list_claim_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsClaimItem")]
    pub struct ClaimItem {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// One piece of stock: the id of a `wms::InventoryItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub inventory_item_id: Option<String> = 1 "inventory_item_id",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 2 "position",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 3 "reference",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// Body of [`confirm_claim`](Wms::confirm_claim), `PUT /wms/claims/{id}/confirm`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsConfirmClaimRequest")]
    pub struct ConfirmClaimRequest {
        /// Record for which the stock is meant. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub target_id: Option<String> = 0 "target_id",
    }

    /// An item of [`constraints`](CreateProjectionRequest::constraints) in [`CreateProjectionRequest`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsConstraint")]
    pub struct Constraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<ConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<ConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Body of [`create_claim`](Wms::create_claim), `POST /wms/claims`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateClaimRequest")]
    pub struct CreateClaimRequest {
        /// Warehouse: the id of a `wms::Location`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub location_id: Option<String> = 0 "location_id",
        /// Until when the stock is set aside.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
    }

    /// Body of [`get_route_duration`](Wms::get_route_duration), `POST /wms/duration`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateDurationRequest")]
    pub struct CreateDurationRequest {
        /// How the goods travel: the id of a `wms::Route`.
        ///
        /// Source: \[guess\].
        pub route_id: Option<String> = 0 "route_id",
        /// Where the way begins: the id of a `wms::Location`.
        ///
        /// Source: \[guess\].
        pub from_location_id: Option<String> = 1 "from_location_id",
        /// Where the way ends: the id of a `wms::Location`.
        ///
        /// Source: \[guess\].
        pub to_location_id: Option<String> = 2 "to_location_id",
        pub calculate_at: Option<Lenient<Timestamp>> = 3 "calculate_at",
        /// When the goods arrive.
        ///
        /// Source: \[guess\].
        pub arrival_at: Option<Lenient<Timestamp>> = 4 "arrival_at",
    }

    /// Body of [`create_hop`](Wms::create_hop), `POST /wms/hops`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateHopRequest")]
    pub struct CreateHopRequest {
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub from: Option<String> = 0 "from",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub to: Option<String> = 1 "to",
        /// Times of departure: ids of `wms::Schedule`.
        ///
        /// Source: \[guess\].
        pub schedules: OptionalVec<String> = 2 "schedules",
    }

    /// Body of [`update_hop_schedules`](Wms::update_hop_schedules), `PUT /wms/hops`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateHopScheduleRequest")]
    pub struct CreateHopScheduleRequest {
        /// Hop whose times of departure are set: the id of a `wms::Hop`.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Times of departure: ids of `wms::Schedule`.
        ///
        /// Source: \[guess\].
        pub schedules: OptionalVec<String> = 1 "schedules",
    }

    /// Body of [`create_location`](Wms::create_location), `POST /wms/locations`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateLocationRequest")]
    pub struct CreateLocationRequest {
        /// Id of the new location; whether it may be chosen is not documented.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_iso: Option<String> = 2 "country_iso",
        /// Whether goods come from the location, which belongs to somebody else.
        ///
        /// Source: \[guess\].
        pub is_supplier: Option<bool> = 3 "is_supplier",
        /// Whether Afosto manages the location's stock.
        ///
        /// Source: \[guess\].
        pub is_managed: Option<bool> = 4 "is_managed",
        /// Whether goods that reach the location are sold.
        ///
        /// Source: \[guess\].
        pub is_customer: Option<bool> = 5 "is_customer",
        /// Whether each piece is counted at the location.
        ///
        /// Source: \[guess\].
        pub is_tracking_inventory: Option<bool> = 6 "is_tracking_inventory",
        /// Where the location is: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 7 "address_id",
    }

    /// Body of [`create_claim_projection`](Wms::create_claim_projection), `POST /wms/projection/claims`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateProjectionRequest")]
    pub struct CreateProjectionRequest {
        /// Articles and how many of each.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<CreateProjectionRequestItemsItem> = 0 "items",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<Constraint> = 1 "constraints",
    }

    /// An SKU and how many are needed.
    ///
    /// Part of [`CreateProjectionRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsCreateProjectionRequestItemsItem")]
    pub struct CreateProjectionRequestItemsItem {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 1 "quantity",
    }

    /// Body of [`create_route`](Wms::create_route), `POST /wms/routes`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateRouteRequest")]
    pub struct CreateRouteRequest {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub from: Option<String> = 1 "from",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub to: Option<String> = 2 "to",
        /// Legs of the way, in their order: ids of `wms::Hop`.
        ///
        /// Source: \[guess\].
        pub hops: OptionalVec<String> = 3 "hops",
    }

    /// Body of [`create_schedule`](Wms::create_schedule), `POST /wms/schedules`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateScheduleRequest")]
    pub struct CreateScheduleRequest {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// A time in the schedule's time zone.
        ///
        /// Source: \[doc\].
        pub last_call: Option<String> = 1 "last_call",
        /// A time in the schedule's time zone.
        ///
        /// Source: \[doc\].
        pub arrival: Option<String> = 2 "arrival",
        /// Time zone by its name, such as `Europe/Amsterdam`.
        ///
        /// Source: \[guess\].
        pub timezone: Option<String> = 3 "timezone",
        /// How many days it takes to arrive.
        ///
        /// Source: \[doc\].
        pub duration: Option<i64> = 4 "duration",
        /// Days of the week, of which Monday is the first, as in ISO 8601. What is read back counts from Sunday as 0.
        ///
        /// Source: \[doc\].
        pub available_weekdays: OptionalVec<i64> = 5 "available_weekdays",
        /// Period in which it applies: from and until.
        ///
        /// Source: \[guess\].
        pub active_at: OptionalVec<Lenient<Timestamp>> = 6 "active_at",
    }

    /// Body of [`create_transfer_projection`](Wms::create_transfer_projection), `POST /wms/transfers/projection`; [`create_transfer`](Wms::create_transfer), `POST /wms/transfers`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsCreateTransferRequest")]
    pub struct CreateTransferRequest {
        /// The location it goes to. A UUID.
        ///
        /// Source: \[doc\].
        pub target: Option<String> = 0 "target",
        /// When it is to be delivered, for a delivery in the future; optional.
        ///
        /// Source: \[doc\].
        pub arrival_at: Option<Lenient<Timestamp>> = 1 "arrival_at",
        /// The one location where the order is brought together; optional. A UUID.
        ///
        /// Source: \[doc\].
        pub collect_at: Option<String> = 2 "collect_at",
        pub routing: OptionalVec<CreateTransferRequestRoutingItem> = 3 "routing",
    }

    /// The ways on which the stock of a claim travels.
    ///
    /// Part of [`CreateTransferRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsCreateTransferRequestRoutingItem")]
    pub struct CreateTransferRequestRoutingItem {
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 0 "claim_id",
        /// How the goods reach the sending warehouse: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub collect_route_id: Option<String> = 1 "collect_route_id",
        /// How the goods reach the customer: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub delivery_route_id: Option<String> = 2 "delivery_route_id",
    }

    /// A location, by its id and label.
    ///
    /// Part of [`TraveledRoute`], [`TraveledRouteSummary`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsDescriptiveLocation")]
    pub struct DescriptiveLocation {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 1 "label",
    }

    /// When goods leave and when they arrive.
    ///
    /// Returned by [`get_route_duration`](Wms::get_route_duration).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsDurationResponse")]
    pub struct DurationResponse {
        /// When the goods arrive.
        ///
        /// Source: \[guess\].
        pub arrival_at: Option<Lenient<Timestamp>> = 0 "arrival_at",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 1 "ship_at",
    }

    /// Body of [`extend_claim`](Wms::extend_claim), `PUT /wms/claims/{id}/extend`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsClaimsIdExtendPutBody")]
    pub struct ExtendClaimRequest {
        /// Until when the stock is set aside.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
    }

    /// Whether stock that is set aside can be released.
    ///
    /// Returned by [`get_claim_status`](Wms::get_claim_status).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "WmsClaimsIdStatusGetResponse200")]
    pub struct GetClaimStatusResponse {
        /// Whether it can still be given up.
        ///
        /// Source: \[guess\].
        pub is_cancelable: Option<bool> = 0 "is_cancelable",
        pub with_warning: Option<bool> = 1 "with_warning",
    }

    /// A leg of a way: from one location to the next, with its times of departure.
    ///
    /// Returned by [`list_hops`](Wms::list_hops), [`create_hop`](Wms::create_hop), [`update_hop_schedules`](Wms::update_hop_schedules), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsHop")]
    pub struct Hop {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub from: Option<String> = 1 "from",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub to: Option<String> = 2 "to",
        /// The schedules that apply to it.
        ///
        /// Source: \[doc\].
        pub schedules: OptionalVec<String> = 3 "schedules",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was removed; absent while it is in use.
        ///
        /// Source: \[guess\].
        pub deleted_at: Option<Lenient<Timestamp>> = 5 "deleted_at",
    }

    /// An item of [`constraints`](SearchClaimsRequest::constraints) in [`SearchClaimsRequest`]; an item of [`constraints`](SearchInventoryItemsRequest::constraints) in [`SearchInventoryItemsRequest`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsInventoryConstraint")]
    pub struct InventoryConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<InventoryConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<InventoryConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// A single piece of stock, and where it lies.
    ///
    /// Returned by [`add_location_overage`](Wms::add_location_overage), [`list_inventory_items`](Wms::list_inventory_items), [`search_inventory_items`](Wms::search_inventory_items), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsInventoryItem")]
    pub struct InventoryItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Stock that is set aside: the id of a `wms::Claim`.
        ///
        /// Source: \[guess\].
        pub claim_id: Option<String> = 2 "claim_id",
        /// Warehouse: the id of a `wms::Location`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 3 "location_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 4 "metadata",
        /// Where the piece is: for sale, set aside, on its way, or not found.
        ///
        /// Source: \[guess\].
        pub state: Option<InventoryItemState> = 5 "state",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 6 "position",
        /// Batch of production, by which goods are traced.
        ///
        /// Source: \[guess\].
        pub lot_number: Option<String> = 7 "lot_number",
        /// Best-before date of the goods.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 8 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 9 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 10 "updated_at",
    }

    /// An item of [`constraints`](SearchInventorySummaryRequest::constraints) in [`SearchInventorySummaryRequest`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsInventorySummaryConstraint")]
    pub struct InventorySummaryConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<InventorySummaryConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<InventorySummaryConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// A place that holds stock, such as a warehouse, a shop or a supplier.
    ///
    /// Returned by [`list_locations`](Wms::list_locations), [`create_location`](Wms::create_location), [`update_location`](Wms::update_location), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsLocation")]
    pub struct Location {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_iso: Option<String> = 2 "country_iso",
        /// Whether goods come from the location, which belongs to somebody else.
        ///
        /// Source: \[guess\].
        pub is_supplier: Option<bool> = 3 "is_supplier",
        /// Whether Afosto manages the location's stock.
        ///
        /// Source: \[guess\].
        pub is_managed: Option<bool> = 4 "is_managed",
        /// Whether goods that reach the location are sold.
        ///
        /// Source: \[guess\].
        pub is_customer: Option<bool> = 5 "is_customer",
        /// Whether each piece is counted at the location.
        ///
        /// Source: \[guess\].
        pub is_tracking_inventory: Option<bool> = 6 "is_tracking_inventory",
        /// Where the location is: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 7 "address_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// The result of a count at a position of the warehouse.
    ///
    /// Returned by [`list_position_logs`](Wms::list_position_logs).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsPositionLogResponse")]
    pub struct PositionLogResponse {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the count agreed with the stock on record.
        ///
        /// Source: \[guess\].
        pub is_accurate: Option<bool> = 1 "is_accurate",
        /// UUIDs.
        pub new_items: OptionalVec<String> = 2 "new_items",
        /// UUIDs.
        pub missing_items: OptionalVec<String> = 3 "missing_items",
        /// Person with an account: the id of an `iam::User`.
        ///
        /// Source: \[guess\].
        pub user_id: Option<String> = 4 "user_id",
        /// When it was checked; absent before.
        ///
        /// Source: \[guess\].
        pub verified_at: Option<Lenient<Timestamp>> = 5 "verified_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Body of [`verify_position`](Wms::verify_position), `POST /wms/locations/{id}/positions/{position}/verify`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsPositionVerificationRequest")]
    pub struct PositionVerificationRequest {
        /// What was found beyond what was expected.
        ///
        /// Source: \[guess\].
        pub overage: OptionalVec<String> = 0 "overage",
        /// Items that were not found. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub missing_ids: OptionalVec<String> = 1 "missing_ids",
    }

    /// What could be set aside, and what could not.
    ///
    /// Returned by [`create_claim_projection`](Wms::create_claim_projection).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "WmsProjection")]
    pub struct Projection {
        /// Locations that were looked at.
        ///
        /// Source: \[guess\].
        pub locations: OptionalVec<String> = 0 "locations",
        /// What can be set aside, by location and SKU.
        ///
        /// Source: \[guess\].
        pub available: OptionalVec<AvailableProjectionItem> = 1 "available",
        /// What cannot be set aside for want of stock.
        ///
        /// Source: \[guess\].
        pub unavailable: OptionalVec<UnavailableProjectionItem> = 2 "unavailable",
    }

    /// A way on which goods travel between two locations.
    ///
    /// Returned by [`list_routes`](Wms::list_routes), [`create_route`](Wms::create_route), [`update_route_name`](Wms::update_route_name), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsRoute")]
    pub struct Route {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub from: Option<String> = 2 "from",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub to: Option<String> = 3 "to",
        /// Legs of the way, in their order: ids of `wms::Hop`.
        ///
        /// Source: \[guess\].
        pub hops: OptionalVec<String> = 4 "hops",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// A time of departure, and how long the way takes.
    ///
    /// Returned by [`list_schedules`](Wms::list_schedules), [`create_schedule`](Wms::create_schedule), [`get_schedule`](Wms::get_schedule), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsSchedule")]
    pub struct Schedule {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// A time in the schedule's time zone.
        ///
        /// Source: \[doc\].
        pub last_call: Option<String> = 1 "last_call",
        /// A time in the schedule's time zone.
        ///
        /// Source: \[doc\].
        pub arrival: Option<String> = 2 "arrival",
        /// How many days it takes to arrive.
        ///
        /// Source: \[doc\].
        pub duration: Option<i64> = 3 "duration",
        /// Time zone by its name, such as `Europe/Amsterdam`.
        ///
        /// Source: \[guess\].
        pub timezone: Option<String> = 4 "timezone",
        /// Days of the week, of which Sunday is 0. What is sent is described as beginning with Monday.
        ///
        /// Source: \[doc\].
        pub available_weekdays: OptionalVec<i64> = 5 "available_weekdays",
        /// Period in which it applies: from and until.
        ///
        /// Source: \[guess\].
        pub active_at: OptionalVec<Lenient<LocalDate>> = 6 "active_at",
    }

    /// Body of [`search_claims`](Wms::search_claims), `POST /wms/search/claims`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsSearchClaimsPostBody")]
    pub struct SearchClaimsRequest {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<InventoryConstraint> = 0 "constraints",
    }

    /// Body of [`search_inventory_items`](Wms::search_inventory_items), `POST /wms/search/items`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsSearchItemsPostBody")]
    pub struct SearchInventoryItemsRequest {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<InventoryConstraint> = 0 "constraints",
    }

    /// Body of [`search_inventory_summary`](Wms::search_inventory_summary), `POST /wms/inventory`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsInventoryPostBody")]
    pub struct SearchInventorySummaryRequest {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<InventorySummaryConstraint> = 0 "constraints",
    }

    /// Body of [`search_location`](Wms::search_location), `POST /wms/search/locations`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsSearchLocationsPostBody")]
    pub struct SearchLocationRequest {
        /// Where the location is: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 0 "address_id",
    }

    /// How many of an SKU a location has, by state.
    ///
    /// Returned by [`search_inventory_summary`](Wms::search_inventory_summary), [`set_stock`](Wms::set_stock).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsStock")]
    pub struct Stock {
        /// Warehouse: the id of a `wms::Location`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 0 "location_id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 2 "position",
        /// Batch of production, by which goods are traced.
        ///
        /// Source: \[guess\].
        pub lot_number: Option<String> = 3 "lot_number",
        /// Best-before date of the goods.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        /// How many can be sold.
        ///
        /// Source: \[guess\].
        pub available: Option<i64> = 5 "available",
        /// How many are promised but not set aside.
        ///
        /// Source: \[guess\].
        pub reserved: Option<i64> = 6 "reserved",
        /// How many are set aside.
        ///
        /// Source: \[guess\].
        pub claimed: Option<i64> = 7 "claimed",
        /// How many are on the way between locations.
        ///
        /// Source: \[guess\].
        pub transit: Option<i64> = 8 "transit",
        /// How many were not found.
        ///
        /// Source: \[guess\].
        pub missing: Option<i64> = 9 "missing",
        /// How many are ordered beyond the stock.
        ///
        /// Source: \[guess\].
        pub backordered: Option<i64> = 10 "backordered",
        /// How many there are in all, whatever their state.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 11 "total",
    }

    /// How many of an SKU there are after the call (`set_stock`), or were found beyond the record (`add_location_overage`).
    ///
    /// Sent by [`add_location_overage`](Wms::add_location_overage); part of [`StockUpRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsStockUpItem")]
    pub struct StockUpItem {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// How many there are then (`set_stock`), or how many more were found (`add_location_overage`).
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 1 "quantity",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 2 "position",
        /// Batch of production, by which goods are traced.
        ///
        /// Source: \[guess\].
        pub lot_number: Option<String> = 3 "lot_number",
        /// Best-before date of the goods.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
    }

    /// Body of [`set_stock`](Wms::set_stock), `PUT /wms/inventory`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsStockUpRequest")]
    pub struct StockUpRequest {
        /// Warehouse: the id of a `wms::Location`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub location_id: Option<String> = 0 "location_id",
        /// Articles and how many of each.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<StockUpItem> = 1 "items",
    }

    /// The part of a transfer that leaves from one location.
    ///
    /// Returned by [`list_sub_transfers`](Wms::list_sub_transfers), [`get_sub_transfer`](Wms::get_sub_transfer).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsSubTransfer")]
    pub struct SubTransfer {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Move between locations: the id of a `wms::Transfer`.
        ///
        /// Source: \[guess\].
        pub transfer_id: Option<String> = 1 "transfer_id",
        /// The id of a location.
        ///
        /// Source: \[doc\].
        pub from: Option<String> = 2 "from",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<SubTransferStatus> = 3 "status",
        /// How the goods travel: the id of a `wms::Route`.
        ///
        /// Source: \[guess\].
        pub route_id: Option<String> = 4 "route_id",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 5 "ship_at",
        /// When it should arrive.
        ///
        /// Source: \[guess\].
        pub expected_at: Option<Lenient<Timestamp>> = 6 "expected_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// A single piece of stock in a part of a transfer.
    ///
    /// Returned by [`list_sub_transfer_items`](Wms::list_sub_transfer_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsSubTransferItem")]
    pub struct SubTransferItem {
        /// Item that is moved between locations.
        ///
        /// Source: \[guess\].
        pub transfer_item_id: Option<String> = 0 "transfer_item_id",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<String> = 1 "status",
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`.
        ///
        /// Source: \[guess\].
        pub claim_item_id: Option<String> = 2 "claim_item_id",
        /// One piece of stock: the id of a `wms::InventoryItem`.
        ///
        /// Source: \[guess\].
        pub inventory_item_id: Option<String> = 3 "inventory_item_id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 4 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 5 "sku",
        /// Warehouse: the id of a `wms::Location`.
        ///
        /// Source: \[guess\].
        pub location_id: Option<String> = 6 "location_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// The part of a transfer that leaves from one location, in short.
    ///
    /// Part of [`Transfer`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsSubTransferSummary")]
    pub struct SubTransferSummary {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// The id of a location. A UUID.
        ///
        /// Source: \[doc\].
        pub from: Option<String> = 1 "from",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<SubTransferSummaryStatus> = 2 "status",
        /// How the goods travel: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub route_id: Option<String> = 3 "route_id",
        /// When it should leave the warehouse.
        ///
        /// Source: \[guess\].
        pub ship_at: Option<Lenient<Timestamp>> = 4 "ship_at",
        /// When it should arrive.
        ///
        /// Source: \[guess\].
        pub expected_at: Option<Lenient<Timestamp>> = 5 "expected_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// A move of stock between locations.
    ///
    /// Returned by [`create_transfer_projection`](Wms::create_transfer_projection), [`list_transfers`](Wms::list_transfers), [`create_transfer`](Wms::create_transfer), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsTransfer")]
    pub struct Transfer {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// The location it goes to. A UUID.
        ///
        /// Source: \[doc\].
        pub target: Option<String> = 1 "target",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<TransferStatus> = 2 "status",
        /// A UUID.
        pub collect_at: Option<String> = 3 "collect_at",
        /// For an order that is packed into one box for its target; optional.
        ///
        /// Source: \[doc\].
        pub collections: OptionalVec<SubTransferSummary> = 4 "collections",
        pub deliveries: OptionalVec<SubTransferSummary> = 5 "deliveries",
        pub is_collection_pending: Option<bool> = 6 "is_collection_pending",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Body of [`report_claim_items`](Wms::report_claim_items), `POST /wms/report`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsTransferReport")]
    pub struct TransferReport {
        /// Location or record for which the goods are meant. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub target: Option<String> = 0 "target",
        pub item_claims: OptionalVec<TransferReportItem> = 1 "item_claims",
    }

    /// A piece of stock that arrived, and where it was put.
    ///
    /// Part of [`TransferReport`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsTransferReportItem")]
    pub struct TransferReportItem {
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_item_id: Option<String> = 0 "claim_item_id",
        /// Place in the warehouse, such as a shelf or a bin.
        ///
        /// Source: \[guess\].
        pub position: Option<String> = 1 "position",
    }

    /// One leg of a transfer, with its shipments.
    ///
    /// Returned by [`list_transfer_transports`](Wms::list_transfer_transports), [`update_transport_state`](Wms::update_transport_state), [`attach_transport_shipment`](Wms::attach_transport_shipment); part of [`TraveledRoute`], [`TraveledRouteSummary`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsTransport")]
    pub struct Transport {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Leg before this one; absent for the first. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub previous: Option<String> = 1 "previous",
        /// Leg after this one; absent for the last. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub next: Option<String> = 2 "next",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub status: Option<TransportStatus> = 3 "status",
        /// Shipment that arrives: the id of an `lcs::Shipment`.
        ///
        /// Source: \[guess\].
        pub inbound_shipment_id: Option<String> = 4 "inbound_shipment_id",
        /// Shipment that leaves: the id of an `lcs::Shipment`.
        ///
        /// Source: \[guess\].
        pub outbound_shipment_id: Option<String> = 5 "outbound_shipment_id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 6 "reference",
        /// Location that the goods leave. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub from: Option<String> = 7 "from",
        /// When the goods leave.
        ///
        /// Source: \[guess\].
        pub departure_at: Option<Lenient<Timestamp>> = 8 "departure_at",
        /// Location that the goods reach. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub to: Option<String> = 9 "to",
        /// When the goods arrive.
        ///
        /// Source: \[guess\].
        pub arrival_at: Option<Lenient<Timestamp>> = 10 "arrival_at",
    }

    /// The way of a single piece of stock.
    ///
    /// Returned by [`list_transfer_items`](Wms::list_transfer_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsTraveledRoute")]
    pub struct TraveledRoute {
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_item_id: Option<String> = 0 "claim_item_id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 2 "claim_id",
        /// Locations on the way, in their order.
        ///
        /// Source: \[guess\].
        pub route: OptionalVec<DescriptiveLocation> = 3 "route",
        /// Legs of the way.
        ///
        /// Source: \[guess\].
        pub transports: OptionalVec<Transport> = 4 "transports",
    }

    /// The way of all the stock of a claim.
    ///
    /// Returned by [`list_transfer_item_summaries`](Wms::list_transfer_item_summaries).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsTraveledRouteSummary")]
    pub struct TraveledRouteSummary {
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 0 "claim_id",
        /// Locations on the way, in their order.
        ///
        /// Source: \[guess\].
        pub route: OptionalVec<DescriptiveLocation> = 1 "route",
        /// Legs of the way.
        ///
        /// Source: \[guess\].
        pub transports: OptionalVec<Transport> = 2 "transports",
    }

    /// How many of an SKU cannot be set aside at a location.
    ///
    /// Part of [`Projection`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "WmsUnavailableProjectionItem")]
    pub struct UnavailableProjectionItem {
        /// Warehouse: the id of a `wms::Location`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub location_id: Option<String> = 0 "location_id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 2 "amount",
    }

    /// Body of [`update_inventory_item`](Wms::update_inventory_item), `PUT /wms/inventory/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsUpdateInventoryItemRequest")]
    pub struct UpdateInventoryItemRequest {
        /// Where in the warehouse.
        ///
        /// Source: \[doc\].
        pub position: Option<String> = 0 "position",
        /// Batch of production, by which goods are traced.
        ///
        /// Source: \[guess\].
        pub lot_number: Option<String> = 1 "lot_number",
        /// Best-before date of the goods.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<BTreeMap<String, String>> = 3 "metadata",
    }

    /// Body of [`update_location`](Wms::update_location), `PUT /wms/locations`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsUpdateLocationRequest")]
    pub struct UpdateLocationRequest {
        /// Id of the location that is changed.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
    }

    /// Body of [`update_route_name`](Wms::update_route_name), `PUT /wms/routes`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsUpdateRouteRequest")]
    pub struct UpdateRouteRequest {
        /// Id of the route that is changed.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
    }

    /// Body of [`update_schedule`](Wms::update_schedule), `PUT /wms/schedules`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsUpdateScheduleRequest")]
    pub struct UpdateScheduleRequest {
        /// Id of the schedule that is changed.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// A time in the schedule's time zone.
        ///
        /// Source: \[doc\].
        pub last_call: Option<String> = 2 "last_call",
        /// A time in the schedule's time zone.
        ///
        /// Source: \[doc\].
        pub arrival: Option<String> = 3 "arrival",
        /// Time zone by its name, such as `Europe/Amsterdam`.
        ///
        /// Source: \[guess\].
        pub timezone: Option<String> = 4 "timezone",
        /// How many days it takes to arrive.
        ///
        /// Source: \[doc\].
        pub duration: Option<i64> = 5 "duration",
        /// Days of the week, of which Monday is the first, as in ISO 8601. What is read back counts from Sunday as 0.
        ///
        /// Source: \[doc\].
        pub available_weekdays: OptionalVec<i64> = 6 "available_weekdays",
        /// Period in which it applies: from and until.
        ///
        /// Source: \[guess\].
        pub active_at: OptionalVec<Lenient<Timestamp>> = 7 "active_at",
    }

    /// Body of [`update_transport_state`](Wms::update_transport_state), `PUT /wms/transfers/{transfer_id}/transports/{id}/state`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "WmsTransfersTransferIdTransportsIdStatePutBody")]
    pub struct UpdateTransportStateRequest {
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<UpdateTransportStateRequestState> = 0 "state",
    }
}

/// A list, by the name that the reference gives it.
///
/// Source: \[doc\].
pub type AddAvailableSkuRequest = Vec<String>;

/// A map by text, by the name that the reference gives it.
///
/// Source: \[doc\].
pub type Metadata = BTreeMap<String, String>;
