// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `wms`, the warehouse: stock, claims, routes, transfers: 60 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec};
use pivot_types::{LocalDate, Timestamp};

pub use super::Wms;

/// The operations.
impl Wms {
    /// Get a list of routes.
    ///
    /// `GET /wms/routes` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn get_routes(&self) -> ListCall<GetRoutes> {
        ListCall::new(Request::new(&self.client, GetRoutes::ENDPOINT))
    }

    /// Create a new route.
    ///
    /// `POST /wms/routes` \[doc\].
    #[inline]
    pub fn create_route(&self, body: &WmsCreateRouteRequest) -> Call<CreateRoute> {
        Call::new(Request::new(&self.client, CreateRoute::ENDPOINT).json(body))
    }

    /// Update the name of a route.
    ///
    /// `PUT /wms/routes` \[doc\].
    #[inline]
    pub fn update_route(&self, body: &WmsUpdateRouteRequest) -> Call<UpdateRoute> {
        Call::new(Request::new(&self.client, UpdateRoute::ENDPOINT).json(body))
    }

    /// Get a route.
    ///
    /// `GET /wms/routes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_route(&self, id: &str) -> Call<ViewRoute> {
        Call::new(Request::new(&self.client, ViewRoute::ENDPOINT).path("id", id))
    }

    /// Mark a route as deleted.
    ///
    /// `DELETE /wms/routes/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_route(&self, id: &str) -> Call<DeleteRoute> {
        Call::new(Request::new(&self.client, DeleteRoute::ENDPOINT).path("id", id))
    }

    /// Get a list of hops.
    ///
    /// `GET /wms/hops` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_hops(&self) -> ListCall<ListHops> {
        ListCall::new(Request::new(&self.client, ListHops::ENDPOINT))
    }

    /// Create a new hop.
    ///
    /// `POST /wms/hops` \[doc\].
    #[inline]
    pub fn create_hop(&self, body: &WmsCreateHopRequest) -> Call<CreateHop> {
        Call::new(Request::new(&self.client, CreateHop::ENDPOINT).json(body))
    }

    /// Update the applied schedules on a hop.
    ///
    /// `PUT /wms/hops` \[doc\].
    #[inline]
    pub fn update_hop_schedules(&self, body: &WmsCreateHopScheduleRequest) -> Call<UpdateHopSchedules> {
        Call::new(Request::new(&self.client, UpdateHopSchedules::ENDPOINT).json(body))
    }

    /// Get a hop.
    ///
    /// `GET /wms/hops/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_hop(&self, id: &str) -> Call<GetHop> {
        Call::new(Request::new(&self.client, GetHop::ENDPOINT).path("id", id))
    }

    /// Mark a hop as deleted.
    ///
    /// `DELETE /wms/hops/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_hop(&self, id: &str) -> Call<DeleteHop> {
        Call::new(Request::new(&self.client, DeleteHop::ENDPOINT).path("id", id))
    }

    /// Get a list of locations.
    ///
    /// `GET /wms/locations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_locations(&self) -> ListCall<ListLocations> {
        ListCall::new(Request::new(&self.client, ListLocations::ENDPOINT))
    }

    /// Create a new location.
    ///
    /// `POST /wms/locations` \[doc\].
    #[inline]
    pub fn create_location(&self, body: &WmsCreateLocationRequest) -> Call<CreateLocation> {
        Call::new(Request::new(&self.client, CreateLocation::ENDPOINT).json(body))
    }

    /// Update the location.
    ///
    /// `PUT /wms/locations` \[doc\].
    #[inline]
    pub fn update_location(&self, body: &WmsUpdateLocationRequest) -> Call<UpdateLocation> {
        Call::new(Request::new(&self.client, UpdateLocation::ENDPOINT).json(body))
    }

    /// Get a location.
    ///
    /// `POST /wms/search/locations` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_a_location(&self, body: &WmsSearchLocationsPostBody) -> Call<SearchALocation> {
        Call::new(Request::new(&self.client, SearchALocation::ENDPOINT).json(body))
    }

    /// Get a location.
    ///
    /// `GET /wms/locations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_location(&self, id: &str) -> Call<GetLocation> {
        Call::new(Request::new(&self.client, GetLocation::ENDPOINT).path("id", id))
    }

    /// Mark a location as deleted.
    ///
    /// `DELETE /wms/locations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_location(&self, id: &str) -> Call<DeleteLocation> {
        Call::new(Request::new(&self.client, DeleteLocation::ENDPOINT).path("id", id))
    }

    /// Get positions.
    ///
    /// `GET /wms/locations/{id}/positions` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_inventory_positions(&self, id: &str) -> ListCall<ListInventoryPositions> {
        ListCall::new(Request::new(&self.client, ListInventoryPositions::ENDPOINT).path("id", id))
    }

    /// Get logs.
    ///
    /// `GET /wms/locations/{id}/positions/{position}/logs` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    /// - `position`: position.
    #[inline]
    pub fn list_position_logs(&self, id: &str, position: &str) -> ListCall<ListPositionLogs> {
        ListCall::new(Request::new(&self.client, ListPositionLogs::ENDPOINT).path("id", id).path("position", position))
    }

    /// Verify position.
    ///
    /// `POST /wms/locations/{id}/positions/{position}/verify` \[doc\].
    ///
    /// - `id`: its id.
    /// - `position`: position.
    #[inline]
    pub fn verify_position(
        &self,
        id: &str,
        position: &str,
        body: &WmsPositionVerificationRequest,
    ) -> Call<VerifyPosition> {
        Call::new(
            Request::new(&self.client, VerifyPosition::ENDPOINT).path("id", id).path("position", position).json(body),
        )
    }

    /// Add Skus too location.
    ///
    /// `POST /wms/locations/{id}/skus` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_available_sku_to_location(&self, id: &str, body: &[String]) -> Call<AddAvailableSkuToLocation> {
        Call::new(Request::new(&self.client, AddAvailableSkuToLocation::ENDPOINT).path("id", id).json_list(body))
    }

    /// List Skus for location.
    ///
    /// `GET /wms/locations/{id}/skus` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_available_sku_for_location(&self, id: &str) -> ListCall<GetAvailableSkuForLocation> {
        ListCall::new(Request::new(&self.client, GetAvailableSkuForLocation::ENDPOINT).path("id", id))
    }

    /// Delete Skus from location.
    ///
    /// `DELETE /wms/locations/{id}/skus` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_available_sku_to_location(&self, id: &str, body: &[String]) -> Call<DeleteAvailableSkuToLocation> {
        Call::new(Request::new(&self.client, DeleteAvailableSkuToLocation::ENDPOINT).path("id", id).json_list(body))
    }

    /// Add overage to the location.
    ///
    /// `POST /wms/locations/{id}/overage` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_overage_to_location(&self, id: &str, body: &[WmsStockUpItem]) -> Call<AddOverageToLocation> {
        Call::new(Request::new(&self.client, AddOverageToLocation::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get a list of warehouse items.
    ///
    /// `GET /wms/inventory` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn get_inventory_items(&self) -> ListCall<GetInventoryItems> {
        ListCall::new(Request::new(&self.client, GetInventoryItems::ENDPOINT))
    }

    /// Search a inventory summary.
    ///
    /// `POST /wms/inventory` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_inventory_summary(&self, body: &WmsInventoryPostBody) -> ListCall<SearchInventorySummary> {
        ListCall::new(Request::new(&self.client, SearchInventorySummary::ENDPOINT).json(body))
    }

    /// Set the absolute stock at a warehouse.
    ///
    /// `PUT /wms/inventory` \[doc\].
    #[inline]
    pub fn set_inventory(&self, body: &WmsStockUpRequest) -> Call<SetInventory> {
        Call::new(Request::new(&self.client, SetInventory::ENDPOINT).json(body))
    }

    /// Search items inventory.
    ///
    /// `POST /wms/search/items` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_inventory(&self, body: &WmsSearchItemsPostBody) -> ListCall<SearchInventory> {
        ListCall::new(Request::new(&self.client, SearchInventory::ENDPOINT).json(body))
    }

    /// Update a warehouse item.
    ///
    /// `PUT /wms/inventory/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_item(&self, id: &str, body: &WmsUpdateInventoryItemRequest) -> Call<UpdateItem> {
        Call::new(Request::new(&self.client, UpdateItem::ENDPOINT).path("id", id).json(body))
    }

    /// Get a warehouse item.
    ///
    /// `GET /wms/inventory/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_inventory_item(&self, id: &str) -> Call<GetInventoryItem> {
        Call::new(Request::new(&self.client, GetInventoryItem::ENDPOINT).path("id", id))
    }

    /// Get a list of schedules.
    ///
    /// `GET /wms/schedules` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_schedules(&self) -> ListCall<ListSchedules> {
        ListCall::new(Request::new(&self.client, ListSchedules::ENDPOINT))
    }

    /// Create a new schedule.
    ///
    /// `POST /wms/schedules` \[doc\].
    #[inline]
    pub fn create_schedule(&self, body: &WmsCreateScheduleRequest) -> Call<CreateSchedule> {
        Call::new(Request::new(&self.client, CreateSchedule::ENDPOINT).json(body))
    }

    /// Update a schedule.
    ///
    /// `PUT /wms/schedules` \[doc\].
    #[inline]
    pub fn update_schedule(&self, body: &WmsUpdateScheduleRequest) -> Call<UpdateSchedule> {
        Call::new(Request::new(&self.client, UpdateSchedule::ENDPOINT).json(body))
    }

    /// Get a schedule.
    ///
    /// `GET /wms/schedules/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_schedule(&self, id: &str) -> Call<GetSchedule> {
        Call::new(Request::new(&self.client, GetSchedule::ENDPOINT).path("id", id))
    }

    /// Mark a schedule as deleted.
    ///
    /// `DELETE /wms/schedules/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_schedule(&self, id: &str) -> Call<DeleteSchedule> {
        Call::new(Request::new(&self.client, DeleteSchedule::ENDPOINT).path("id", id))
    }

    /// Get the real time duration of a route.
    ///
    /// `POST /wms/duration` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn get_duration_for_route(&self, body: &WmsCreateDurationRequest) -> Call<GetDurationForRoute> {
        Call::new(Request::new(&self.client, GetDurationForRoute::ENDPOINT).json(body))
    }

    /// Create a claim projection.
    ///
    /// `POST /wms/projection/claims` \[doc\].
    #[inline]
    pub fn create_claim_projection(&self, body: &WmsCreateProjectionRequest) -> Call<CreateClaimProjection> {
        Call::new(Request::new(&self.client, CreateClaimProjection::ENDPOINT).json(body))
    }

    /// Get a list of claims.
    ///
    /// `GET /wms/claims` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn get_claims(&self) -> ListCall<GetClaims> {
        ListCall::new(Request::new(&self.client, GetClaims::ENDPOINT))
    }

    /// Create a claim.
    ///
    /// `POST /wms/claims` \[doc\].
    #[inline]
    pub fn create_claims(&self, body: &WmsCreateClaimRequest) -> Call<CreateClaims> {
        Call::new(Request::new(&self.client, CreateClaims::ENDPOINT).json(body))
    }

    /// Search claims.
    ///
    /// `POST /wms/search/claims` \[doc\]. A list, paged by a cursor \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_claims(&self, body: &WmsSearchClaimsPostBody) -> ListCall<SearchClaims> {
        ListCall::new(Request::new(&self.client, SearchClaims::ENDPOINT).json(body))
    }

    /// Attach items to a claim.
    ///
    /// `PUT /wms/claims/{id}/attach` \[doc\]. A second call may do more, although it is a PUT \[guess\]: not repeated where it may have acted.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn attach_items_to_claim(&self, id: &str, body: &[WmsAttachItemClaimRequest]) -> Call<AttachItemsToClaim> {
        Call::new(Request::new(&self.client, AttachItemsToClaim::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get a claim.
    ///
    /// `GET /wms/claims/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_claim(&self, id: &str) -> Call<GetClaim> {
        Call::new(Request::new(&self.client, GetClaim::ENDPOINT).path("id", id))
    }

    /// Remove attached items.
    ///
    /// `DELETE /wms/claims/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn remove_claim_item(&self, id: &str, body: &[String]) -> Call<RemoveClaimItem> {
        Call::new(Request::new(&self.client, RemoveClaimItem::ENDPOINT).path("id", id).json_list(body))
    }

    /// Get claim status.
    ///
    /// `GET /wms/claims/{id}/status` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn claim_is_cancable(&self, id: &str) -> Call<ClaimIsCancable> {
        Call::new(Request::new(&self.client, ClaimIsCancable::ENDPOINT).path("id", id))
    }

    /// Cancels the claim.
    ///
    /// `POST /wms/claims/{id}/cancel` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn cancel_claim(&self, id: &str) -> Call<CancelClaim> {
        Call::new(Request::new(&self.client, CancelClaim::ENDPOINT).path("id", id))
    }

    /// Get a claim.
    ///
    /// `GET /wms/claims/{id}/items` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_claim_items(&self, id: &str) -> ListCall<GetClaimItems> {
        ListCall::new(Request::new(&self.client, GetClaimItems::ENDPOINT).path("id", id))
    }

    /// Extend the claim.
    ///
    /// `PUT /wms/claims/{id}/extend` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn extend_claim(&self, id: &str, body: &WmsClaimsIdExtendPutBody) -> Call<ExtendClaim> {
        Call::new(Request::new(&self.client, ExtendClaim::ENDPOINT).path("id", id).json(body))
    }

    /// Confirm the claim.
    ///
    /// `PUT /wms/claims/{id}/confirm` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn confirm_claim(&self, id: &str, body: &WmsConfirmClaimRequest) -> Call<ConfirmClaim> {
        Call::new(Request::new(&self.client, ConfirmClaim::ENDPOINT).path("id", id).json(body))
    }

    /// Create a new transfer projection.
    ///
    /// `POST /wms/transfers/projection` \[doc\].
    #[inline]
    pub fn create_transfer_projection(&self, body: &WmsCreateTransferRequest) -> Call<CreateTransferProjection> {
        Call::new(Request::new(&self.client, CreateTransferProjection::ENDPOINT).json(body))
    }

    /// Get a list of transfers.
    ///
    /// `GET /wms/transfers` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn get_transfers(&self) -> ListCall<GetTransfers> {
        ListCall::new(Request::new(&self.client, GetTransfers::ENDPOINT))
    }

    /// Create a new transfer.
    ///
    /// `POST /wms/transfers` \[doc\].
    #[inline]
    pub fn create_transfer(&self, body: &WmsCreateTransferRequest) -> Call<CreateTransfer> {
        Call::new(Request::new(&self.client, CreateTransfer::ENDPOINT).json(body))
    }

    /// Get a transfer.
    ///
    /// `GET /wms/transfers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_transfer(&self, id: &str) -> Call<GetTransfer> {
        Call::new(Request::new(&self.client, GetTransfer::ENDPOINT).path("id", id))
    }

    /// Get a list of transported items.
    ///
    /// `GET /wms/transfers/{id}/items` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_transfer_transports_items(&self, id: &str) -> ListCall<GetTransferTransportsItems> {
        ListCall::new(Request::new(&self.client, GetTransferTransportsItems::ENDPOINT).path("id", id))
    }

    /// Get a list of transported items summary.
    ///
    /// `GET /wms/transfers/{id}/summary` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_transfer_transports_items_summary(&self, id: &str) -> ListCall<GetTransferTransportsItemsSummary> {
        ListCall::new(Request::new(&self.client, GetTransferTransportsItemsSummary::ENDPOINT).path("id", id))
    }

    /// Get a list of transports belonging to the transfer.
    ///
    /// `GET /wms/transfers/{id}/transports` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_transfer_transports(&self, id: &str) -> ListCall<GetTransferTransports> {
        ListCall::new(Request::new(&self.client, GetTransferTransports::ENDPOINT).path("id", id))
    }

    /// Update transport state.
    ///
    /// `PUT /wms/transfers/{transfer_id}/transports/{id}/state` \[doc\].
    ///
    /// - `transfer_id`: the id of the transfer.
    /// - `id`: its id.
    #[inline]
    pub fn update_transfer_transport_state(
        &self,
        transfer_id: &str,
        id: &str,
        body: &WmsTransfersTransferIdTransportsIdStatePutBody,
    ) -> Call<UpdateTransferTransportState> {
        Call::new(
            Request::new(&self.client, UpdateTransferTransportState::ENDPOINT)
                .path("transfer_id", transfer_id)
                .path("id", id)
                .json(body),
        )
    }

    /// Attach a shipment to the transport.
    ///
    /// `PUT /wms/transfers/{transfer_id}/transports/{id}/shipment` \[doc\].
    ///
    /// - `transfer_id`: the id of the transfer.
    /// - `id`: its id.
    #[inline]
    pub fn update_transfer_transport_shipment(
        &self,
        transfer_id: &str,
        id: &str,
        body: &WmsTransfersTransferIdTransportsIdShipmentPutBody,
    ) -> Call<UpdateTransferTransportShipment> {
        Call::new(
            Request::new(&self.client, UpdateTransferTransportShipment::ENDPOINT)
                .path("transfer_id", transfer_id)
                .path("id", id)
                .json(body),
        )
    }

    /// Get a list of sub transfers.
    ///
    /// `GET /wms/subtransfers` \[doc\]. A list, paged by a cursor \[doc\].
    #[inline]
    pub fn get_sub_transfers(&self) -> ListCall<GetSubTransfers> {
        ListCall::new(Request::new(&self.client, GetSubTransfers::ENDPOINT))
    }

    /// Get a sub transfer.
    ///
    /// `GET /wms/subtransfers/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_sub_transfer(&self, id: &str) -> Call<GetSubTransfer> {
        Call::new(Request::new(&self.client, GetSubTransfer::ENDPOINT).path("id", id))
    }

    /// Get a subtransfer items.
    ///
    /// `GET /wms/subtransfers/{id}/items` \[doc\]. A list, paged by a cursor \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_sub_transfer_items(&self, id: &str) -> ListCall<GetSubTransferItems> {
        ListCall::new(Request::new(&self.client, GetSubTransferItems::ENDPOINT).path("id", id))
    }

    /// Report a set of items at a location.
    ///
    /// `POST /wms/report` \[doc\].
    #[inline]
    pub fn report_claim_items(&self, body: &WmsTransferReport) -> Call<ReportClaimItems> {
        Call::new(Request::new(&self.client, ReportClaimItems::ENDPOINT).json(body))
    }
}

operations! {
    /// [`Wms::get_routes`].
    GetRoutes("get_routes"): GET "/wms/routes" => cursor_list(WmsRoute);
    /// [`Wms::create_route`].
    CreateRoute("create_route"): POST "/wms/routes" => json(WmsRoute);
    /// [`Wms::update_route`].
    UpdateRoute("update_route"): PUT "/wms/routes" => json(WmsRoute);
    /// [`Wms::view_route`].
    ViewRoute("view_route"): GET "/wms/routes/{id}" => json(WmsRoute);
    /// [`Wms::delete_route`].
    DeleteRoute("delete_route"): DELETE "/wms/routes/{id}" => json(WmsRoute);
    /// [`Wms::list_hops`].
    ListHops("list_hops"): GET "/wms/hops" => either_list(WmsHop);
    /// [`Wms::create_hop`].
    CreateHop("create_hop"): POST "/wms/hops" => json(WmsHop);
    /// [`Wms::update_hop_schedules`].
    UpdateHopSchedules("update_hop_schedules"): PUT "/wms/hops" => json(WmsHop);
    /// [`Wms::get_hop`].
    GetHop("get_hop"): GET "/wms/hops/{id}" => json(WmsHop);
    /// [`Wms::delete_hop`].
    DeleteHop("delete_hop"): DELETE "/wms/hops/{id}" => json(WmsHop);
    /// [`Wms::list_locations`].
    ListLocations("list_locations"): GET "/wms/locations" => either_list(WmsLocation);
    /// [`Wms::create_location`].
    CreateLocation("create_location"): POST "/wms/locations" => json(WmsLocation);
    /// [`Wms::update_location`].
    UpdateLocation("update_location"): PUT "/wms/locations" => json(WmsLocation);
    /// [`Wms::search_a_location`].
    SearchALocation("search_a_location"): POST "/wms/search/locations" idempotency Safe => json(WmsLocation);
    /// [`Wms::get_location`].
    GetLocation("get_location"): GET "/wms/locations/{id}" => json(WmsLocation);
    /// [`Wms::delete_location`].
    DeleteLocation("delete_location"): DELETE "/wms/locations/{id}" => json(WmsLocation);
    /// [`Wms::list_inventory_positions`].
    ListInventoryPositions("list_inventory_positions"): GET "/wms/locations/{id}/positions" => cursor_list(String), no_page_size;
    /// [`Wms::list_position_logs`].
    ListPositionLogs("list_position_logs"): GET "/wms/locations/{id}/positions/{position}/logs" => cursor_list(WmsPositionLogResponse), no_page_size;
    /// [`Wms::verify_position`].
    VerifyPosition("verify_position"): POST "/wms/locations/{id}/positions/{position}/verify" => nothing;
    /// [`Wms::add_available_sku_to_location`].
    AddAvailableSkuToLocation("add_available_sku_to_location"): POST "/wms/locations/{id}/skus" => json(Vec<WmsAddAvailableSkuResponse>);
    /// [`Wms::get_available_sku_for_location`].
    GetAvailableSkuForLocation("get_available_sku_for_location"): GET "/wms/locations/{id}/skus" => cursor_list(WmsAddAvailableSkuResponse);
    /// [`Wms::delete_available_sku_to_location`].
    DeleteAvailableSkuToLocation("delete_available_sku_to_location"): DELETE "/wms/locations/{id}/skus" => nothing;
    /// [`Wms::add_overage_to_location`].
    AddOverageToLocation("add_overage_to_location"): POST "/wms/locations/{id}/overage" => json(Vec<WmsInventoryItem>);
    /// [`Wms::get_inventory_items`].
    GetInventoryItems("get_inventory_items"): GET "/wms/inventory" => cursor_list(WmsInventoryItem);
    /// [`Wms::search_inventory_summary`].
    SearchInventorySummary("search_inventory_summary"): POST "/wms/inventory" idempotency Safe => cursor_list(WmsStock);
    /// [`Wms::set_inventory`].
    SetInventory("set_inventory"): PUT "/wms/inventory" => json(Vec<WmsStock>);
    /// [`Wms::search_inventory`].
    SearchInventory("search_inventory"): POST "/wms/search/items" idempotency Safe => cursor_list(WmsInventoryItem);
    /// [`Wms::update_item`].
    UpdateItem("update_item"): PUT "/wms/inventory/{id}" => json(WmsInventoryItem);
    /// [`Wms::get_inventory_item`].
    GetInventoryItem("get_inventory_item"): GET "/wms/inventory/{id}" => json(WmsInventoryItem);
    /// [`Wms::list_schedules`].
    ListSchedules("list_schedules"): GET "/wms/schedules" => either_list(WmsSchedule);
    /// [`Wms::create_schedule`].
    CreateSchedule("create_schedule"): POST "/wms/schedules" => json(WmsSchedule);
    /// [`Wms::update_schedule`].
    UpdateSchedule("update_schedule"): PUT "/wms/schedules" => json(WmsHop);
    /// [`Wms::get_schedule`].
    GetSchedule("get_schedule"): GET "/wms/schedules/{id}" => json(WmsSchedule);
    /// [`Wms::delete_schedule`].
    DeleteSchedule("delete_schedule"): DELETE "/wms/schedules/{id}" => json(WmsSchedule);
    /// [`Wms::get_duration_for_route`].
    GetDurationForRoute("get_duration_for_route"): POST "/wms/duration" idempotency Safe => json(WmsDurationResponse);
    /// [`Wms::create_claim_projection`].
    CreateClaimProjection("create_claim_projection"): POST "/wms/projection/claims" => json(WmsProjection);
    /// [`Wms::get_claims`].
    GetClaims("get_claims"): GET "/wms/claims" => either_list(WmsClaim);
    /// [`Wms::create_claims`].
    CreateClaims("create_claims"): POST "/wms/claims" => json(WmsClaim);
    /// [`Wms::search_claims`].
    SearchClaims("search_claims"): POST "/wms/search/claims" idempotency Safe => cursor_list(WmsClaim);
    /// [`Wms::attach_items_to_claim`].
    AttachItemsToClaim("attach_items_to_claim"): PUT "/wms/claims/{id}/attach" idempotency NonIdempotent => json(Vec<WmsClaimItem>);
    /// [`Wms::get_claim`].
    GetClaim("get_claim"): GET "/wms/claims/{id}" => json(WmsClaim);
    /// [`Wms::remove_claim_item`].
    RemoveClaimItem("remove_claim_item"): DELETE "/wms/claims/{id}" => nothing;
    /// [`Wms::claim_is_cancable`].
    ClaimIsCancable("claim_is_cancable"): GET "/wms/claims/{id}/status" => json(WmsClaimsIdStatusGetResponse200);
    /// [`Wms::cancel_claim`].
    CancelClaim("cancel_claim"): POST "/wms/claims/{id}/cancel" => nothing;
    /// [`Wms::get_claim_items`].
    GetClaimItems("get_claim_items"): GET "/wms/claims/{id}/items" => cursor_list(WmsClaimItem);
    /// [`Wms::extend_claim`].
    ExtendClaim("extend_claim"): PUT "/wms/claims/{id}/extend" => json(WmsClaim);
    /// [`Wms::confirm_claim`].
    ConfirmClaim("confirm_claim"): PUT "/wms/claims/{id}/confirm" => json(WmsClaim);
    /// [`Wms::create_transfer_projection`].
    CreateTransferProjection("create_transfer_projection"): POST "/wms/transfers/projection" => json(WmsTransfer);
    /// [`Wms::get_transfers`].
    GetTransfers("get_transfers"): GET "/wms/transfers" => cursor_list(WmsTransfer);
    /// [`Wms::create_transfer`].
    CreateTransfer("create_transfer"): POST "/wms/transfers" => json(WmsTransfer);
    /// [`Wms::get_transfer`].
    GetTransfer("get_transfer"): GET "/wms/transfers/{id}" => json(WmsTransfer);
    /// [`Wms::get_transfer_transports_items`].
    GetTransferTransportsItems("get_transfer_transports_items"): GET "/wms/transfers/{id}/items" => cursor_list(WmsTraveledRoute);
    /// [`Wms::get_transfer_transports_items_summary`].
    GetTransferTransportsItemsSummary("get_transfer_transports_items_summary"): GET "/wms/transfers/{id}/summary" => cursor_list(WmsTraveledRouteSummary);
    /// [`Wms::get_transfer_transports`].
    GetTransferTransports("get_transfer_transports"): GET "/wms/transfers/{id}/transports" => cursor_list(WmsTransport);
    /// [`Wms::update_transfer_transport_state`].
    UpdateTransferTransportState("update_transfer_transport_state"): PUT "/wms/transfers/{transfer_id}/transports/{id}/state" => json(WmsTransport);
    /// [`Wms::update_transfer_transport_shipment`].
    UpdateTransferTransportShipment("update_transfer_transport_shipment"): PUT "/wms/transfers/{transfer_id}/transports/{id}/shipment" => json(WmsTransport);
    /// [`Wms::get_sub_transfers`].
    GetSubTransfers("get_sub_transfers"): GET "/wms/subtransfers" => cursor_list(WmsSubTransfer);
    /// [`Wms::get_sub_transfer`].
    GetSubTransfer("get_sub_transfer"): GET "/wms/subtransfers/{id}" => json(WmsSubTransfer);
    /// [`Wms::get_sub_transfer_items`].
    GetSubTransferItems("get_sub_transfer_items"): GET "/wms/subtransfers/{id}/items" => cursor_list(WmsSubTransferItem);
    /// [`Wms::report_claim_items`].
    ReportClaimItems("report_claim_items"): POST "/wms/report" => nothing;
}

impl ListCall<GetRoutes> {
    /// Deleted at. The query parameter `deleted_at`.
    #[inline]
    pub fn deleted_at(self, deleted_at: i64) -> Self {
        self.set(|request| request.query_number("deleted_at", deleted_at))
    }
}

impl ListCall<ListLocations> {
    /// Deleted at. The query parameter `deleted_at`.
    #[inline]
    pub fn deleted_at(self, deleted_at: i64) -> Self {
        self.set(|request| request.query_number("deleted_at", deleted_at))
    }
}

impl ListCall<GetAvailableSkuForLocation> {
    /// Stock keeping unit. The query parameter `sku`.
    #[inline]
    pub fn sku(self, sku: &str) -> Self {
        self.set(|request| request.query("sku", sku))
    }
}

impl ListCall<ListSchedules> {
    /// The id of the hop. The query parameter `hop_id`.
    #[inline]
    pub fn hop_id(self, hop_id: &str) -> Self {
        self.set(|request| request.query("hop_id", hop_id))
    }

    /// Deleted at. The query parameter `deleted_at`.
    #[inline]
    pub fn deleted_at(self, deleted_at: i64) -> Self {
        self.set(|request| request.query_number("deleted_at", deleted_at))
    }
}

impl ListCall<GetTransferTransportsItemsSummary> {
    /// The id of the claim. The query parameter `claim_id`.
    #[inline]
    pub fn claim_id(self, claim_id: &str) -> Self {
        self.set(|request| request.query("claim_id", claim_id))
    }
}

pivot_json::open_enum! {
    /// The `entity_type` of a [`WmsAttachItemClaimRequest`] \[doc\].
    pub enum WmsAttachItemClaimRequestEntityType {
        /// `sku`.
        Sku = "sku",
        /// `inventory_item`.
        InventoryItem = "inventory_item",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`WmsAttachItemClaimRequest`] \[doc\].
    pub enum WmsAttachItemClaimRequestState {
        /// `available`.
        Available = "available",
        /// `backordered`.
        Backordered = "backordered",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`WmsConstraint`] \[doc\].
    pub enum WmsConstraintKey {
        /// `location`.
        Location = "location",
        /// `route`.
        Route = "route",
        /// `hop_count`.
        HopCount = "hop_count",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`WmsConstraint`] \[doc\].
    pub enum WmsConstraintOperator {
        /// `in`.
        In = "in",
        /// `lt`.
        Lt = "lt",
        /// `lte`.
        Lte = "lte",
        /// `gt`.
        Gt = "gt",
        /// `gte`.
        Gte = "gte",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`WmsInventoryConstraint`] \[doc\].
    pub enum WmsInventoryConstraintKey {
        /// `sku`.
        Sku = "sku",
        /// `location_id`.
        LocationId = "location_id",
        /// `state`.
        State = "state",
        /// `claim_id`.
        ClaimId = "claim_id",
        /// `position`.
        Position = "position",
        /// `inventory_item_id`.
        InventoryItemId = "inventory_item_id",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`WmsInventoryConstraint`] \[doc\].
    pub enum WmsInventoryConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`WmsInventoryItem`] \[doc\].
    pub enum WmsInventoryItemState {
        /// `available`.
        Available = "available",
        /// `pending`.
        Pending = "pending",
        /// `claimed`.
        Claimed = "claimed",
        /// `transit`.
        Transit = "transit",
        /// `missing`.
        Missing = "missing",
        /// `backordered`.
        Backordered = "backordered",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`WmsInventorySummaryConstraint`] \[doc\].
    pub enum WmsInventorySummaryConstraintKey {
        /// `sku`.
        Sku = "sku",
        /// `position`.
        Position = "position",
        /// `location_id`.
        LocationId = "location_id",
        /// `claim_id`.
        ClaimId = "claim_id",
        /// `is_managed`.
        IsManaged = "is_managed",
        /// `state`.
        State = "state",
        /// `is_tracking_inventory`.
        IsTrackingInventory = "is_tracking_inventory",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`WmsInventorySummaryConstraint`] \[doc\].
    pub enum WmsInventorySummaryConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`WmsSubTransfer`] \[doc\].
    pub enum WmsSubTransferStatus {
        /// `pending`.
        Pending = "pending",
        /// `partial`.
        Partial = "partial",
        /// `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`WmsSubTransferSummary`] \[doc\].
    pub enum WmsSubTransferSummaryStatus {
        /// `pending`.
        Pending = "pending",
        /// `partial`.
        Partial = "partial",
        /// `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`WmsTransfer`] \[doc\].
    pub enum WmsTransferStatus {
        /// `pending`.
        Pending = "pending",
        /// `transit`.
        Transit = "transit",
        /// `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The `state` of a [`WmsTransfersTransferIdTransportsIdStatePutBody`] \[doc\].
    pub enum WmsTransfersTransferIdTransportsIdStatePutBodyState {
        /// `pending`.
        Pending = "pending",
        /// `shipped`.
        Shipped = "shipped",
        /// `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::open_enum! {
    /// The `status` of a [`WmsTransport`] \[doc\].
    pub enum WmsTransportStatus {
        /// `pending`.
        Pending = "pending",
        /// `shipped`.
        Shipped = "shipped",
        /// `delivered`.
        Delivered = "delivered",
    }
}

pivot_json::record! {
    /// Add available sku response. \[doc\]
    ///
    /// Given by [`add_available_sku_to_location`](Wms::add_available_sku_to_location), [`get_available_sku_for_location`](Wms::get_available_sku_for_location).
    pub struct WmsAddAvailableSkuResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 2 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 3 "updated_at",
    }

    /// Attach item claim request. \[doc\]
    ///
    /// Taken by [`attach_items_to_claim`](Wms::attach_items_to_claim).
    pub struct WmsAttachItemClaimRequest {
        /// What kind of thing it belongs to.
        pub entity_type: Option<WmsAttachItemClaimRequestEntityType> = 0 "entity_type",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 1 "entity_id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// State.
        pub state: Option<WmsAttachItemClaimRequestState> = 3 "state",
    }

    /// Available projection item. \[doc\]
    pub struct WmsAvailableProjectionItem {
        /// The id of the location.
        pub location_id: Option<String> = 0 "location_id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
    }

    /// Claim. \[doc\]
    ///
    /// Given by [`get_claims`](Wms::get_claims), [`create_claims`](Wms::create_claims), [`search_claims`](Wms::search_claims) and others.
    pub struct WmsClaim {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of the location.
        pub location_id: Option<String> = 1 "location_id",
        /// Target.
        pub target: Option<String> = 2 "target",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Claim item. \[doc\]
    ///
    /// Given by [`attach_items_to_claim`](Wms::attach_items_to_claim), [`get_claim_items`](Wms::get_claim_items).
    pub struct WmsClaimItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of the inventory item.
        pub inventory_item_id: Option<String> = 1 "inventory_item_id",
        /// Position.
        pub position: Option<String> = 2 "position",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 3 "reference",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// Claims id extend put body. \[doc\]
    ///
    /// Taken by [`extend_claim`](Wms::extend_claim).
    pub struct WmsClaimsIdExtendPutBody {
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
    }

    /// Claims id status get response200. \[doc\], by an example
    ///
    /// Given by [`claim_is_cancable`](Wms::claim_is_cancable).
    pub struct WmsClaimsIdStatusGetResponse200 {
        /// Whether it is cancelable.
        pub is_cancelable: Option<bool> = 0 "is_cancelable",
        /// With warning.
        pub with_warning: Option<bool> = 1 "with_warning",
    }

    /// Confirm claim request. \[doc\]
    ///
    /// Taken by [`confirm_claim`](Wms::confirm_claim).
    pub struct WmsConfirmClaimRequest {
        /// The id of the target.
        pub target_id: Option<String> = 0 "target_id",
    }

    /// Constraint. \[doc\]
    pub struct WmsConstraint {
        /// Key.
        pub key: Option<WmsConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<WmsConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Create claim request. \[doc\]
    ///
    /// Taken by [`create_claims`](Wms::create_claims).
    pub struct WmsCreateClaimRequest {
        /// The id of the location.
        pub location_id: Option<String> = 0 "location_id",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
    }

    /// Create duration request. \[doc\]
    ///
    /// Taken by [`get_duration_for_route`](Wms::get_duration_for_route).
    pub struct WmsCreateDurationRequest {
        /// The id of the route.
        pub route_id: Option<String> = 0 "route_id",
        /// The id of the from location.
        pub from_location_id: Option<String> = 1 "from_location_id",
        /// The id of the to location.
        pub to_location_id: Option<String> = 2 "to_location_id",
        /// When: calculate.
        pub calculate_at: Option<Lenient<Timestamp>> = 3 "calculate_at",
        /// When: arrival.
        pub arrival_at: Option<Lenient<Timestamp>> = 4 "arrival_at",
    }

    /// Create hop request. \[doc\]
    ///
    /// Taken by [`create_hop`](Wms::create_hop).
    pub struct WmsCreateHopRequest {
        /// From.
        pub from: Option<String> = 0 "from",
        /// To.
        pub to: Option<String> = 1 "to",
        /// Schedules.
        pub schedules: OptionalVec<String> = 2 "schedules",
    }

    /// Create hop schedule request. \[doc\]
    ///
    /// Taken by [`update_hop_schedules`](Wms::update_hop_schedules).
    pub struct WmsCreateHopScheduleRequest {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Schedules.
        pub schedules: OptionalVec<String> = 1 "schedules",
    }

    /// Create location request. \[doc\]
    ///
    /// Taken by [`create_location`](Wms::create_location).
    pub struct WmsCreateLocationRequest {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Country, in two letters.
        pub country_iso: Option<String> = 2 "country_iso",
        /// Whether it is supplier.
        pub is_supplier: Option<bool> = 3 "is_supplier",
        /// Whether it is managed.
        pub is_managed: Option<bool> = 4 "is_managed",
        /// Whether it is customer.
        pub is_customer: Option<bool> = 5 "is_customer",
        /// Whether it is tracking inventory.
        pub is_tracking_inventory: Option<bool> = 6 "is_tracking_inventory",
        /// The id of the address.
        pub address_id: Option<String> = 7 "address_id",
    }

    /// Create projection request. \[doc\]
    ///
    /// Taken by [`create_claim_projection`](Wms::create_claim_projection).
    pub struct WmsCreateProjectionRequest {
        /// Items.
        pub items: OptionalVec<WmsCreateProjectionRequestItemsItem> = 0 "items",
        /// What must hold; all of them.
        pub constraints: OptionalVec<WmsConstraint> = 1 "constraints",
    }

    /// Create projection request items item. \[doc\]
    pub struct WmsCreateProjectionRequestItemsItem {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// How many.
        pub quantity: Option<i64> = 1 "quantity",
    }

    /// Create route request. \[doc\]
    ///
    /// Taken by [`create_route`](Wms::create_route).
    pub struct WmsCreateRouteRequest {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// From.
        pub from: Option<String> = 1 "from",
        /// To.
        pub to: Option<String> = 2 "to",
        /// Hops.
        pub hops: OptionalVec<String> = 3 "hops",
    }

    /// Create schedule request. \[doc\]
    ///
    /// Taken by [`create_schedule`](Wms::create_schedule).
    pub struct WmsCreateScheduleRequest {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Last call.
        pub last_call: Option<String> = 1 "last_call",
        /// Arrival.
        pub arrival: Option<String> = 2 "arrival",
        /// Timezone.
        pub timezone: Option<String> = 3 "timezone",
        /// Duration.
        pub duration: Option<i64> = 4 "duration",
        /// Available weekdays.
        pub available_weekdays: OptionalVec<i64> = 5 "available_weekdays",
        /// Active at.
        pub active_at: OptionalVec<Lenient<Timestamp>> = 6 "active_at",
    }

    /// Create transfer request. \[doc\]
    ///
    /// Taken by [`create_transfer_projection`](Wms::create_transfer_projection), [`create_transfer`](Wms::create_transfer).
    pub struct WmsCreateTransferRequest {
        /// Target.
        pub target: Option<String> = 0 "target",
        /// When: arrival.
        pub arrival_at: Option<Lenient<Timestamp>> = 1 "arrival_at",
        /// Collect at.
        pub collect_at: Option<String> = 2 "collect_at",
        /// Routing.
        pub routing: OptionalVec<WmsCreateTransferRequestRoutingItem> = 3 "routing",
    }

    /// Create transfer request routing item. \[doc\]
    pub struct WmsCreateTransferRequestRoutingItem {
        /// The id of the claim.
        pub claim_id: Option<String> = 0 "claim_id",
        /// The id of the collect route.
        pub collect_route_id: Option<String> = 1 "collect_route_id",
        /// The id of the delivery route.
        pub delivery_route_id: Option<String> = 2 "delivery_route_id",
    }

    /// Descriptive location. \[doc\]
    pub struct WmsDescriptiveLocation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Label.
        pub label: Option<String> = 1 "label",
    }

    /// Duration response. \[doc\]
    ///
    /// Given by [`get_duration_for_route`](Wms::get_duration_for_route).
    pub struct WmsDurationResponse {
        /// When: arrival.
        pub arrival_at: Option<Lenient<Timestamp>> = 0 "arrival_at",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 1 "ship_at",
    }

    /// Hop. \[doc\]
    ///
    /// Given by [`list_hops`](Wms::list_hops), [`create_hop`](Wms::create_hop), [`update_hop_schedules`](Wms::update_hop_schedules) and others.
    pub struct WmsHop {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// From.
        pub from: Option<String> = 1 "from",
        /// To.
        pub to: Option<String> = 2 "to",
        /// Schedules.
        pub schedules: OptionalVec<String> = 3 "schedules",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: deleted.
        pub deleted_at: Option<Lenient<Timestamp>> = 5 "deleted_at",
    }

    /// Inventory constraint. \[doc\]
    pub struct WmsInventoryConstraint {
        /// Key.
        pub key: Option<WmsInventoryConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<WmsInventoryConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Inventory item. \[doc\]
    ///
    /// Given by [`add_overage_to_location`](Wms::add_overage_to_location), [`get_inventory_items`](Wms::get_inventory_items), [`search_inventory`](Wms::search_inventory) and others.
    pub struct WmsInventoryItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// The id of the claim.
        pub claim_id: Option<String> = 2 "claim_id",
        /// The id of the location.
        pub location_id: Option<String> = 3 "location_id",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 4 "metadata",
        /// State.
        pub state: Option<WmsInventoryItemState> = 5 "state",
        /// Position.
        pub position: Option<String> = 6 "position",
        /// Number of the lot.
        pub lot_number: Option<String> = 7 "lot_number",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 8 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 9 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 10 "updated_at",
    }

    /// Inventory post body. \[doc\]
    ///
    /// Taken by [`search_inventory_summary`](Wms::search_inventory_summary).
    pub struct WmsInventoryPostBody {
        /// What must hold; all of them.
        pub constraints: OptionalVec<WmsInventorySummaryConstraint> = 0 "constraints",
    }

    /// Inventory summary constraint. \[doc\]
    pub struct WmsInventorySummaryConstraint {
        /// Key.
        pub key: Option<WmsInventorySummaryConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<WmsInventorySummaryConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Location. \[doc\]
    ///
    /// Given by [`list_locations`](Wms::list_locations), [`create_location`](Wms::create_location), [`update_location`](Wms::update_location) and others.
    pub struct WmsLocation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Country, in two letters.
        pub country_iso: Option<String> = 2 "country_iso",
        /// Whether it is supplier.
        pub is_supplier: Option<bool> = 3 "is_supplier",
        /// Whether it is managed.
        pub is_managed: Option<bool> = 4 "is_managed",
        /// Whether it is customer.
        pub is_customer: Option<bool> = 5 "is_customer",
        /// Whether it is tracking inventory.
        pub is_tracking_inventory: Option<bool> = 6 "is_tracking_inventory",
        /// The id of the address.
        pub address_id: Option<String> = 7 "address_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 8 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 9 "updated_at",
    }

    /// Position log response. \[doc\]
    ///
    /// Given by [`list_position_logs`](Wms::list_position_logs).
    pub struct WmsPositionLogResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is accurate.
        pub is_accurate: Option<bool> = 1 "is_accurate",
        /// New items.
        pub new_items: OptionalVec<String> = 2 "new_items",
        /// Missing items.
        pub missing_items: OptionalVec<String> = 3 "missing_items",
        /// The id of the user.
        pub user_id: Option<String> = 4 "user_id",
        /// When: verified.
        pub verified_at: Option<Lenient<Timestamp>> = 5 "verified_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
    }

    /// Position verification request. \[doc\]
    ///
    /// Taken by [`verify_position`](Wms::verify_position).
    pub struct WmsPositionVerificationRequest {
        /// Overage.
        pub overage: OptionalVec<String> = 0 "overage",
        /// The ids of missings.
        pub missing_ids: OptionalVec<String> = 1 "missing_ids",
    }

    /// Projection. \[doc\], by an example
    ///
    /// Given by [`create_claim_projection`](Wms::create_claim_projection).
    pub struct WmsProjection {
        /// Locations.
        pub locations: OptionalVec<String> = 0 "locations",
        /// Available.
        pub available: OptionalVec<WmsAvailableProjectionItem> = 1 "available",
        /// Unavailable.
        pub unavailable: OptionalVec<WmsUnavailableProjectionItem> = 2 "unavailable",
    }

    /// Route. \[doc\]
    ///
    /// Given by [`get_routes`](Wms::get_routes), [`create_route`](Wms::create_route), [`update_route`](Wms::update_route) and others.
    pub struct WmsRoute {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// From.
        pub from: Option<String> = 2 "from",
        /// To.
        pub to: Option<String> = 3 "to",
        /// Hops.
        pub hops: OptionalVec<String> = 4 "hops",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 6 "updated_at",
    }

    /// Schedule. \[doc\]
    ///
    /// Given by [`list_schedules`](Wms::list_schedules), [`create_schedule`](Wms::create_schedule), [`get_schedule`](Wms::get_schedule) and others.
    pub struct WmsSchedule {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Last call.
        pub last_call: Option<String> = 1 "last_call",
        /// Arrival.
        pub arrival: Option<String> = 2 "arrival",
        /// Duration.
        pub duration: Option<i64> = 3 "duration",
        /// Timezone.
        pub timezone: Option<String> = 4 "timezone",
        /// Available weekdays.
        pub available_weekdays: OptionalVec<i64> = 5 "available_weekdays",
        /// Active at.
        pub active_at: OptionalVec<Lenient<LocalDate>> = 6 "active_at",
    }

    /// Search claims post body. \[doc\]
    ///
    /// Taken by [`search_claims`](Wms::search_claims).
    pub struct WmsSearchClaimsPostBody {
        /// What must hold; all of them.
        pub constraints: OptionalVec<WmsInventoryConstraint> = 0 "constraints",
    }

    /// Search items post body. \[doc\]
    ///
    /// Taken by [`search_inventory`](Wms::search_inventory).
    pub struct WmsSearchItemsPostBody {
        /// What must hold; all of them.
        pub constraints: OptionalVec<WmsInventoryConstraint> = 0 "constraints",
    }

    /// Search locations post body. \[doc\]
    ///
    /// Taken by [`search_a_location`](Wms::search_a_location).
    pub struct WmsSearchLocationsPostBody {
        /// The id of the address.
        pub address_id: Option<String> = 0 "address_id",
    }

    /// Stock. \[doc\]
    ///
    /// Given by [`search_inventory_summary`](Wms::search_inventory_summary), [`set_inventory`](Wms::set_inventory).
    pub struct WmsStock {
        /// The id of the location.
        pub location_id: Option<String> = 0 "location_id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Position.
        pub position: Option<String> = 2 "position",
        /// Number of the lot.
        pub lot_number: Option<String> = 3 "lot_number",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        /// Available.
        pub available: Option<i64> = 5 "available",
        /// Reserved.
        pub reserved: Option<i64> = 6 "reserved",
        /// Claimed.
        pub claimed: Option<i64> = 7 "claimed",
        /// Transit.
        pub transit: Option<i64> = 8 "transit",
        /// Missing.
        pub missing: Option<i64> = 9 "missing",
        /// Backordered.
        pub backordered: Option<i64> = 10 "backordered",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 11 "total",
    }

    /// Stock up item. \[doc\]
    ///
    /// Taken by [`add_overage_to_location`](Wms::add_overage_to_location).
    pub struct WmsStockUpItem {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// How many.
        pub quantity: Option<i64> = 1 "quantity",
        /// Position.
        pub position: Option<String> = 2 "position",
        /// Number of the lot.
        pub lot_number: Option<String> = 3 "lot_number",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
    }

    /// Stock up request. \[doc\]
    ///
    /// Taken by [`set_inventory`](Wms::set_inventory).
    pub struct WmsStockUpRequest {
        /// The id of the location.
        pub location_id: Option<String> = 0 "location_id",
        /// Items.
        pub items: OptionalVec<WmsStockUpItem> = 1 "items",
    }

    /// Sub transfer. \[doc\]
    ///
    /// Given by [`get_sub_transfers`](Wms::get_sub_transfers), [`get_sub_transfer`](Wms::get_sub_transfer).
    pub struct WmsSubTransfer {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of the transfer.
        pub transfer_id: Option<String> = 1 "transfer_id",
        /// From.
        pub from: Option<String> = 2 "from",
        /// Status.
        pub status: Option<WmsSubTransferStatus> = 3 "status",
        /// The id of the route.
        pub route_id: Option<String> = 4 "route_id",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 5 "ship_at",
        /// When: expected.
        pub expected_at: Option<Lenient<Timestamp>> = 6 "expected_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Sub transfer item. \[doc\]
    ///
    /// Given by [`get_sub_transfer_items`](Wms::get_sub_transfer_items).
    pub struct WmsSubTransferItem {
        /// The id of the transfer item.
        pub transfer_item_id: Option<String> = 0 "transfer_item_id",
        /// Status.
        pub status: Option<String> = 1 "status",
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 2 "claim_item_id",
        /// The id of the inventory item.
        pub inventory_item_id: Option<String> = 3 "inventory_item_id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 4 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 5 "sku",
        /// The id of the location.
        pub location_id: Option<String> = 6 "location_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Sub transfer summary. \[doc\]
    pub struct WmsSubTransferSummary {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// From.
        pub from: Option<String> = 1 "from",
        /// Status.
        pub status: Option<WmsSubTransferSummaryStatus> = 2 "status",
        /// The id of the route.
        pub route_id: Option<String> = 3 "route_id",
        /// When: ship.
        pub ship_at: Option<Lenient<Timestamp>> = 4 "ship_at",
        /// When: expected.
        pub expected_at: Option<Lenient<Timestamp>> = 5 "expected_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 6 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 7 "updated_at",
    }

    /// Transfer. \[doc\]
    ///
    /// Given by [`create_transfer_projection`](Wms::create_transfer_projection), [`get_transfers`](Wms::get_transfers), [`create_transfer`](Wms::create_transfer) and others.
    pub struct WmsTransfer {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Target.
        pub target: Option<String> = 1 "target",
        /// Status.
        pub status: Option<WmsTransferStatus> = 2 "status",
        /// Collect at.
        pub collect_at: Option<String> = 3 "collect_at",
        /// Collections.
        pub collections: OptionalVec<WmsSubTransferSummary> = 4 "collections",
        /// Deliveries.
        pub deliveries: OptionalVec<WmsSubTransferSummary> = 5 "deliveries",
        /// Whether it is collection pending.
        pub is_collection_pending: Option<bool> = 6 "is_collection_pending",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Transfer report. \[doc\]
    ///
    /// Taken by [`report_claim_items`](Wms::report_claim_items).
    pub struct WmsTransferReport {
        /// Target.
        pub target: Option<String> = 0 "target",
        /// Item claims.
        pub item_claims: OptionalVec<WmsTransferReportItem> = 1 "item_claims",
    }

    /// Transfer report item. \[doc\]
    pub struct WmsTransferReportItem {
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 0 "claim_item_id",
        /// Position.
        pub position: Option<String> = 1 "position",
    }

    /// Transfers transfer id transports id shipment put body. \[doc\]
    ///
    /// Taken by [`update_transfer_transport_shipment`](Wms::update_transfer_transport_shipment).
    pub struct WmsTransfersTransferIdTransportsIdShipmentPutBody {
        /// The id of the inbound shipment.
        pub inbound_shipment_id: Option<String> = 0 "inbound_shipment_id",
        /// The id of the outbound shipment.
        pub outbound_shipment_id: Option<String> = 1 "outbound_shipment_id",
    }

    /// Transfers transfer id transports id state put body. \[doc\]
    ///
    /// Taken by [`update_transfer_transport_state`](Wms::update_transfer_transport_state).
    pub struct WmsTransfersTransferIdTransportsIdStatePutBody {
        /// State.
        pub state: Option<WmsTransfersTransferIdTransportsIdStatePutBodyState> = 0 "state",
    }

    /// Transport. \[doc\]
    ///
    /// Given by [`get_transfer_transports`](Wms::get_transfer_transports), [`update_transfer_transport_state`](Wms::update_transfer_transport_state), [`update_transfer_transport_shipment`](Wms::update_transfer_transport_shipment).
    pub struct WmsTransport {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Previous.
        pub previous: Option<String> = 1 "previous",
        /// Next.
        pub next: Option<String> = 2 "next",
        /// Status.
        pub status: Option<WmsTransportStatus> = 3 "status",
        /// The id of the inbound shipment.
        pub inbound_shipment_id: Option<String> = 4 "inbound_shipment_id",
        /// The id of the outbound shipment.
        pub outbound_shipment_id: Option<String> = 5 "outbound_shipment_id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 6 "reference",
        /// From.
        pub from: Option<String> = 7 "from",
        /// When: departure.
        pub departure_at: Option<Lenient<Timestamp>> = 8 "departure_at",
        /// To.
        pub to: Option<String> = 9 "to",
        /// When: arrival.
        pub arrival_at: Option<Lenient<Timestamp>> = 10 "arrival_at",
    }

    /// Traveled route. \[doc\]
    ///
    /// Given by [`get_transfer_transports_items`](Wms::get_transfer_transports_items).
    pub struct WmsTraveledRoute {
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 0 "claim_item_id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// The id of the claim.
        pub claim_id: Option<String> = 2 "claim_id",
        /// Route.
        pub route: OptionalVec<WmsDescriptiveLocation> = 3 "route",
        /// Transports.
        pub transports: OptionalVec<WmsTransport> = 4 "transports",
    }

    /// Traveled route summary. \[doc\]
    ///
    /// Given by [`get_transfer_transports_items_summary`](Wms::get_transfer_transports_items_summary).
    pub struct WmsTraveledRouteSummary {
        /// The id of the claim.
        pub claim_id: Option<String> = 0 "claim_id",
        /// Route.
        pub route: OptionalVec<WmsDescriptiveLocation> = 1 "route",
        /// Transports.
        pub transports: OptionalVec<WmsTransport> = 2 "transports",
    }

    /// Unavailable projection item. \[doc\]
    pub struct WmsUnavailableProjectionItem {
        /// The id of the location.
        pub location_id: Option<String> = 0 "location_id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
    }

    /// Update inventory item request. \[doc\]
    ///
    /// Taken by [`update_item`](Wms::update_item).
    pub struct WmsUpdateInventoryItemRequest {
        /// Position.
        pub position: Option<String> = 0 "position",
        /// Number of the lot.
        pub lot_number: Option<String> = 1 "lot_number",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
        /// What customers keep with it.
        pub metadata: Option<BTreeMap<String, String>> = 3 "metadata",
    }

    /// Update location request. \[doc\]
    ///
    /// Taken by [`update_location`](Wms::update_location).
    pub struct WmsUpdateLocationRequest {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
    }

    /// Update route request. \[doc\]
    ///
    /// Taken by [`update_route`](Wms::update_route).
    pub struct WmsUpdateRouteRequest {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
    }

    /// Update schedule request. \[doc\]
    ///
    /// Taken by [`update_schedule`](Wms::update_schedule).
    pub struct WmsUpdateScheduleRequest {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Last call.
        pub last_call: Option<String> = 2 "last_call",
        /// Arrival.
        pub arrival: Option<String> = 3 "arrival",
        /// Timezone.
        pub timezone: Option<String> = 4 "timezone",
        /// Duration.
        pub duration: Option<i64> = 5 "duration",
        /// Available weekdays.
        pub available_weekdays: OptionalVec<i64> = 6 "available_weekdays",
        /// Active at.
        pub active_at: OptionalVec<Lenient<Timestamp>> = 7 "active_at",
    }
}

/// Add available sku request. \[doc\]
pub type WmsAddAvailableSkuRequest = Vec<String>;

/// Metadata. \[doc\]
pub type WmsMetadata = BTreeMap<String, String>;
