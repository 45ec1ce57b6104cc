// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `odr`, orders, invoices, coupons, payments, checkout sessions: 119 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{LocalDate, Number, SecretText, Timestamp};

pub use super::Odr;

/// The operations.
impl Odr {
    /// List orders. Returns a list of [`OdrOrder`], page by page.
    ///
    /// `GET /odr/orders` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_orders(&self) -> Pager<operations::ListOrders> {
        Pager::new(Request::new(&self.client, operations::ListOrders::ENDPOINT))
    }

    /// Create order. Returns [`OdrOrder`].
    ///
    /// `POST /odr/orders` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "CreateStack")]
    #[inline]
    pub fn create_order(&self, body: &OdrOrderModel) -> Call<operations::CreateOrder> {
        Call::new(Request::new(&self.client, operations::CreateOrder::ENDPOINT).json(body).idempotent())
    }

    /// Get order. Returns [`OdrOrder`].
    ///
    /// `GET /odr/orders/{id}` \[doc\].
    #[inline]
    pub fn get_order(&self, id: &str) -> Call<operations::GetOrder> {
        Call::new(Request::new(&self.client, operations::GetOrder::ENDPOINT).path("id", id))
    }

    /// Update order. Returns [`OdrOrder`].
    ///
    /// `PUT /odr/orders/{id}` \[doc\].
    #[doc(alias = "UpdateOrderSettings")]
    #[inline]
    pub fn update_order(&self, id: &str, body: &OdrOrderModel) -> Call<operations::UpdateOrder> {
        Call::new(Request::new(&self.client, operations::UpdateOrder::ENDPOINT).path("id", id).json(body))
    }

    /// Delete order. Returns [`OdrStack`].
    ///
    /// `DELETE /odr/orders/{id}` \[doc: "Remove order"\].
    #[inline]
    pub fn delete_order(&self, id: &str) -> Call<operations::DeleteOrder> {
        Call::new(Request::new(&self.client, operations::DeleteOrder::ENDPOINT).path("id", id))
    }

    /// List order backorders. Returns a list of [`OdrOrder`].
    ///
    /// `GET /odr/orders/{id}/backorders` \[doc: "Get backorders"\].
    #[doc(alias = "GetBackorders")]
    #[inline]
    pub fn list_order_backorders(&self, id: &str) -> Call<operations::ListOrderBackorders> {
        Call::new(Request::new(&self.client, operations::ListOrderBackorders::ENDPOINT).path("id", id))
    }

    /// List order references. Returns a list of [`OdrOrder`].
    ///
    /// Gives the orders that belong with it \[doc\].
    ///
    /// `GET /odr/orders/{id}/references` \[doc: "Get references"\].
    #[doc(alias = "GetOrderReferences")]
    #[inline]
    pub fn list_order_references(&self, id: &str) -> Call<operations::ListOrderReferences> {
        Call::new(Request::new(&self.client, operations::ListOrderReferences::ENDPOINT).path("id", id))
    }

    /// List order stacks. Returns a list of [`OdrStack`].
    ///
    /// Gives the sets of lines that come from the order: what was allocated, the shipment, the parcels \[doc\].
    ///
    /// `GET /odr/orders/{id}/stacks` \[doc: "Get stacks"\].
    #[doc(alias = "GetOrderStacks")]
    #[inline]
    pub fn list_order_stacks(&self, id: &str) -> Call<operations::ListOrderStacks> {
        Call::new(Request::new(&self.client, operations::ListOrderStacks::ENDPOINT).path("id", id))
    }

    /// Reference order stack. Returns [`OdrStack`].
    ///
    /// `POST /odr/orders/{id}/stacks` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "TransitionStack")]
    #[inline]
    pub fn reference_order_stack(&self, id: &str, body: &OdrReferenceModel) -> Call<operations::ReferenceOrderStack> {
        Call::new(
            Request::new(&self.client, operations::ReferenceOrderStack::ENDPOINT)
                .path("id", id)
                .json(body)
                .idempotent(),
        )
    }

    /// Get order projection. Returns [`OdrProjection`].
    ///
    /// `GET /odr/orders/{id}/projection` \[doc\].
    #[inline]
    pub fn get_order_projection(&self, id: &str) -> Call<operations::GetOrderProjection> {
        Call::new(Request::new(&self.client, operations::GetOrderProjection::ENDPOINT).path("id", id))
    }

    /// Get order calculation. Returns [`OdrCalculations`].
    ///
    /// Gives the newest that has not expired \[doc\].
    ///
    /// `GET /odr/orders/{id}/calculation` \[doc\].
    #[inline]
    pub fn get_order_calculation(&self, id: &str) -> Call<operations::GetOrderCalculation> {
        Call::new(Request::new(&self.client, operations::GetOrderCalculation::ENDPOINT).path("id", id))
    }

    /// Calculate order. Returns [`OdrCalculations`].
    ///
    /// `POST /odr/orders/{id}/calculation` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "CreateCalculation")]
    #[inline]
    pub fn calculate_order(&self, id: &str, body: &OdrOrderCalculationRequest) -> Call<operations::CalculateOrder> {
        Call::new(
            Request::new(&self.client, operations::CalculateOrder::ENDPOINT).path("id", id).json(body).idempotent(),
        )
    }

    /// Authorize order. Returns [`OdrOrderAuthorizationResponse`].
    ///
    /// Once authorized, at once or after the payment, the order is processed by itself \[doc\].
    ///
    /// `POST /odr/orders/{id}/authorize` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[inline]
    pub fn authorize_order(&self, id: &str, body: &OdrOrdersIdAuthorizePostBody) -> Call<operations::AuthorizeOrder> {
        Call::new(
            Request::new(&self.client, operations::AuthorizeOrder::ENDPOINT).path("id", id).json(body).idempotent(),
        )
    }

    /// Accept order. Returns nothing.
    ///
    /// `POST /odr/orders/{id}/accept` \[doc\].
    #[inline]
    pub fn accept_order(&self, id: &str) -> Call<operations::AcceptOrder> {
        Call::new(Request::new(&self.client, operations::AcceptOrder::ENDPOINT).path("id", id))
    }

    /// Confirm order. Returns nothing.
    ///
    /// `POST /odr/orders/{id}/confirm` \[doc\].
    #[inline]
    pub fn confirm_order(&self, id: &str) -> Call<operations::ConfirmOrder> {
        Call::new(Request::new(&self.client, operations::ConfirmOrder::ENDPOINT).path("id", id))
    }

    /// Allocate order. Returns a [task](crate::task::Task).
    ///
    /// `POST /odr/orders/{id}/allocate` \[doc\].
    #[inline]
    pub fn allocate_order(&self, id: &str) -> Call<operations::AllocateOrder> {
        Call::new(Request::new(&self.client, operations::AllocateOrder::ENDPOINT).path("id", id))
    }

    /// Fulfil order. Returns a [task](crate::task::Task).
    ///
    /// `POST /odr/orders/{id}/fulfil` \[doc\].
    #[inline]
    pub fn fulfil_order(&self, id: &str) -> Call<operations::FulfilOrder> {
        Call::new(Request::new(&self.client, operations::FulfilOrder::ENDPOINT).path("id", id))
    }

    /// Cancel order. Returns [`OdrCancelState`] and a [task](crate::task::Task).
    ///
    /// `POST /odr/orders/{id}/cancel` \[doc\].
    #[inline]
    pub fn cancel_order(&self, id: &str) -> Call<operations::CancelOrder> {
        Call::new(Request::new(&self.client, operations::CancelOrder::ENDPOINT).path("id", id))
    }

    /// Update order tags. Returns nothing.
    ///
    /// `PUT /odr/orders/{id}/tags` \[doc\].
    #[inline]
    pub fn update_order_tags(&self, id: &str, body: &[String]) -> Call<operations::UpdateOrderTags> {
        Call::new(Request::new(&self.client, operations::UpdateOrderTags::ENDPOINT).path("id", id).json_list(body))
    }

    /// Update order state. Returns nothing.
    ///
    /// `PUT /odr/orders/{id}/flow` \[doc\].
    #[doc(alias = "UpdateState")]
    #[inline]
    pub fn update_order_state(&self, id: &str, body: &OdrOrdersIdFlowPutBody) -> Call<operations::UpdateOrderState> {
        Call::new(Request::new(&self.client, operations::UpdateOrderState::ENDPOINT).path("id", id).json(body))
    }

    /// List order items. Returns a list of [`OdrGroup`], page by page.
    ///
    /// `GET /odr/orders/{id}/items` \[doc\]. A list, paged by number \[doc\].
    #[doc(alias = "ListItems")]
    #[inline]
    pub fn list_order_items(&self, id: &str) -> Pager<operations::ListOrderItems> {
        Pager::new(Request::new(&self.client, operations::ListOrderItems::ENDPOINT).path("id", id))
    }

    /// Add order items. Returns a list of [`OdrSimpleOrderItem`].
    ///
    /// Adds them to a stack that was made before \[doc\].
    ///
    /// `POST /odr/orders/{id}/items` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "AddItems")]
    #[inline]
    pub fn add_order_items(&self, id: &str, body: &[OdrOrderItemModel]) -> Call<operations::AddOrderItems> {
        Call::new(
            Request::new(&self.client, operations::AddOrderItems::ENDPOINT).path("id", id).json_list(body).idempotent(),
        )
    }

    /// Delete order items. Returns nothing.
    ///
    /// Takes the ids of the items \[doc\].
    ///
    /// `DELETE /odr/orders/{id}/items` \[doc\].
    #[doc(alias = "DeleteItems")]
    #[inline]
    pub fn delete_order_items(&self, id: &str, body: &[String]) -> Call<operations::DeleteOrderItems> {
        Call::new(Request::new(&self.client, operations::DeleteOrderItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// Add order items from search. Returns a list of [`OdrOrderItem`].
    ///
    /// Adds to the order what a search of items finds \[doc\].
    ///
    /// `POST /odr/orders/{id}/items/search` \[doc\].
    #[doc(alias = "ConfirmItems")]
    #[inline]
    pub fn add_order_items_from_search(
        &self,
        id: &str,
        body: &OdrOrdersIdItemsSearchPostBody,
    ) -> Call<operations::AddOrderItemsFromSearch> {
        Call::new(Request::new(&self.client, operations::AddOrderItemsFromSearch::ENDPOINT).path("id", id).json(body))
    }

    /// Attach warehouse items. Returns a list of [`OdrOrderItem`].
    ///
    /// Sets the warehouse item of a product \[doc\].
    ///
    /// `POST /odr/orders/{id}/items/attach` \[doc: "Attach warehouse item onto an order item"\].
    #[inline]
    pub fn attach_warehouse_items(
        &self,
        id: &str,
        body: &[OdrAttachWarehouseItemsRequest],
    ) -> Call<operations::AttachWarehouseItems> {
        Call::new(Request::new(&self.client, operations::AttachWarehouseItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// Remove order item allocations. Returns nothing.
    ///
    /// `POST /odr/orders/{id}/items/cancel` \[doc: "Remove the allocation from an order item"\].
    #[doc(alias = "CancelOrderItems")]
    #[inline]
    pub fn remove_order_item_allocations(
        &self,
        id: &str,
        body: &[String],
    ) -> Call<operations::RemoveOrderItemAllocations> {
        Call::new(
            Request::new(&self.client, operations::RemoveOrderItemAllocations::ENDPOINT).path("id", id).json_list(body),
        )
    }

    /// List order items with routing. Returns a list of [`OdrGroupRoute`], page by page.
    ///
    /// `GET /odr/orders/{id}/items/routing` \[doc\]. A list, paged by number \[doc\].
    #[doc(alias = "ListItemsRouting")]
    #[inline]
    pub fn list_order_items_with_routing(&self, id: &str) -> Pager<operations::ListOrderItemsWithRouting> {
        Pager::new(Request::new(&self.client, operations::ListOrderItemsWithRouting::ENDPOINT).path("id", id))
    }

    /// Set order items route. Returns a list of [`OdrSimpleOrderItem`].
    ///
    /// Gives a set of items a route of the service `wms` \[doc\].
    ///
    /// `PUT /odr/orders/{id}/items/routing` \[doc\].
    #[doc(alias = "SetRoute")]
    #[inline]
    pub fn set_order_items_route(&self, id: &str, body: &[OdrSetRouteRequest]) -> Call<operations::SetOrderItemsRoute> {
        Call::new(Request::new(&self.client, operations::SetOrderItemsRoute::ENDPOINT).path("id", id).json_list(body))
    }

    /// Set order items claim. Returns a list of [`OdrOrderItem`].
    ///
    /// `PUT /odr/orders/{id}/items/claim` \[doc\].
    #[doc(alias = "SetClaim")]
    #[inline]
    pub fn set_order_items_claim(&self, id: &str, body: &[OdrSetClaimRequest]) -> Call<operations::SetOrderItemsClaim> {
        Call::new(Request::new(&self.client, operations::SetOrderItemsClaim::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search order items. Returns a list of [`OdrGroup`], page by page.
    ///
    /// `POST /odr/search/orders/items` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchGroups")]
    #[inline]
    pub fn search_order_items(&self, body: &OdrSearch) -> Pager<operations::SearchOrderItems> {
        Pager::new(Request::new(&self.client, operations::SearchOrderItems::ENDPOINT).json(body))
    }

    /// Search order items with routing. Returns a list of [`OdrGroupRoute`], page by page.
    ///
    /// `POST /odr/search/orders/items/routing` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchGroupsWithRouting")]
    #[inline]
    pub fn search_order_items_with_routing(&self, body: &OdrSearch) -> Pager<operations::SearchOrderItemsWithRouting> {
        Pager::new(Request::new(&self.client, operations::SearchOrderItemsWithRouting::ENDPOINT).json(body))
    }

    /// Search order items to attach. Returns a list of [`OdrGroupAttach`], page by page.
    ///
    /// `POST /odr/search/orders/items/attach` \[doc: "Search for items with routing"\]. A list, paged by number \[doc\].
    #[doc(alias = "SearchGroupsWithAttach")]
    #[inline]
    pub fn search_order_items_to_attach(
        &self,
        body: &OdrSearchOrdersItemsAttachPostBody,
    ) -> Pager<operations::SearchOrderItemsToAttach> {
        Pager::new(Request::new(&self.client, operations::SearchOrderItemsToAttach::ENDPOINT).json(body))
    }

    /// Search orders. Returns a list of [`OdrOrder`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/orders` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_orders(&self, body: &OdrOrderSearch) -> Call<operations::SearchOrders> {
        Call::new(Request::new(&self.client, operations::SearchOrders::ENDPOINT).json(body))
    }

    /// Search calculations. Returns a list of [`OdrCalculation`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/calculations` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_calculations(&self, body: &OdrCalculationSearch) -> Call<operations::SearchCalculations> {
        Call::new(Request::new(&self.client, operations::SearchCalculations::ENDPOINT).json(body))
    }

    /// Search invoices. Returns a list of [`OdrInvoice`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/invoices` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_invoices(&self, body: &OdrInvoiceSearch) -> Call<operations::SearchInvoices> {
        Call::new(Request::new(&self.client, operations::SearchInvoices::ENDPOINT).json(body))
    }

    /// Search coupons. Returns a list of [`OdrCoupon`].
    ///
    /// Searches by code \[doc\].
    ///
    /// `POST /odr/search/coupons` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_coupons(&self, body: &OdrCouponSearch) -> Call<operations::SearchCoupons> {
        Call::new(Request::new(&self.client, operations::SearchCoupons::ENDPOINT).json(body))
    }

    /// Search coupon categories. Returns a list of [`OdrCouponCategory`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/coupons/categories` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_coupon_categories(&self, body: &OdrCouponCategorySearch) -> Call<operations::SearchCouponCategories> {
        Call::new(Request::new(&self.client, operations::SearchCouponCategories::ENDPOINT).json(body))
    }

    /// Announce SKUs. Returns [`OdrSkuResult`].
    ///
    /// Tells the service which SKUs are valid \[doc\].
    ///
    /// `POST /odr/skus` \[doc: "Announce a set of skus"\].
    #[inline]
    pub fn announce_skus(&self, body: &[OdrSku]) -> Call<operations::AnnounceSkus> {
        Call::new(Request::new(&self.client, operations::AnnounceSkus::ENDPOINT).json_list(body))
    }

    /// Search filters. Returns a list of [`OdrFilterSet`], page by page.
    ///
    /// `POST /odr/search/filters` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_filters(&self, body: &OdrFilterSearch) -> Pager<operations::SearchFilters> {
        Pager::new(Request::new(&self.client, operations::SearchFilters::ENDPOINT).json(body))
    }

    /// List filter sets. Returns a list of [`OdrFilterSet`].
    ///
    /// Gives the filters of each SKU \[doc\].
    ///
    /// `GET /odr/filters` \[doc: "Get a list of fiter sets"\].
    #[doc(alias = "GetFilterSets")]
    #[inline]
    pub fn list_filter_sets(&self) -> Call<operations::ListFilterSets> {
        Call::new(Request::new(&self.client, operations::ListFilterSets::ENDPOINT))
    }

    /// Upsert SKU filters. Returns [`OdrAttachFiltersResponse`].
    ///
    /// Creates or updates the filters of products \[doc\].
    ///
    /// `PUT /odr/filters` \[doc\].
    #[doc(alias = "AttachFilters")]
    #[inline]
    pub fn upsert_sku_filters(&self, body: &[OdrFilterSet]) -> Call<operations::UpsertSkuFilters> {
        Call::new(Request::new(&self.client, operations::UpsertSkuFilters::ENDPOINT).json_list(body))
    }

    /// List filter keys. Returns a list of `String`.
    ///
    /// Gives each key once \[doc\].
    ///
    /// `GET /odr/filters/keys` \[doc: "Get a list of filter keys"\].
    #[doc(alias = "GetFilterKeys")]
    #[inline]
    pub fn list_filter_keys(&self) -> Call<operations::ListFilterKeys> {
        Call::new(Request::new(&self.client, operations::ListFilterKeys::ENDPOINT))
    }

    /// List filter values. Returns a list of `String`.
    ///
    /// Gives each value once \[doc\].
    ///
    /// `GET /odr/filters/keys/{key}` \[doc: "Get a list of filter values for a given key"\].
    #[doc(alias = "GetFilterValues")]
    #[inline]
    pub fn list_filter_values(&self, key: &str) -> Call<operations::ListFilterValues> {
        Call::new(Request::new(&self.client, operations::ListFilterValues::ENDPOINT).path("key", key))
    }

    /// Project pricing. Returns [`OdrProjection`].
    ///
    /// Gives what the costs would be \[doc\].
    ///
    /// `POST /odr/projection` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "CreateProjection")]
    #[inline]
    pub fn project_pricing(&self, body: &OdrProjectionModel) -> Call<operations::ProjectPricing> {
        Call::new(Request::new(&self.client, operations::ProjectPricing::ENDPOINT).json(body))
    }

    /// List calculations. Returns a list of [`OdrListedCalculation`], page by page.
    ///
    /// `GET /odr/calculations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_calculations(&self) -> Pager<operations::ListCalculations> {
        Pager::new(Request::new(&self.client, operations::ListCalculations::ENDPOINT))
    }

    /// Get calculation. Returns [`OdrCalculation`].
    ///
    /// `GET /odr/calculations/{id}` \[doc\].
    #[inline]
    pub fn get_calculation(&self, id: &str) -> Call<operations::GetCalculation> {
        Call::new(Request::new(&self.client, operations::GetCalculation::ENDPOINT).path("id", id))
    }

    /// Invoice calculation. Returns a list of [`OdrInvoice`].
    ///
    /// `POST /odr/calculations/{id}/invoices` \[doc\].
    #[doc(alias = "CreateInvoiceForCalculation")]
    #[inline]
    pub fn invoice_calculation(
        &self,
        id: &str,
        body: &OdrCalculatedInvoiceRequest,
    ) -> Call<operations::InvoiceCalculation> {
        Call::new(Request::new(&self.client, operations::InvoiceCalculation::ENDPOINT).path("id", id).json(body))
    }

    /// List invoices. Returns a list of [`OdrInvoiceListItem`], page by page.
    ///
    /// `GET /odr/invoices` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_invoices(&self) -> Pager<operations::ListInvoices> {
        Pager::new(Request::new(&self.client, operations::ListInvoices::ENDPOINT))
    }

    /// Create invoice. Returns [`OdrInvoice`].
    ///
    /// `POST /odr/invoices` \[doc\].
    #[inline]
    pub fn create_invoice(&self, body: &OdrInvoiceRequest) -> Call<operations::CreateInvoice> {
        Call::new(Request::new(&self.client, operations::CreateInvoice::ENDPOINT).json(body))
    }

    /// Get invoice. Returns [`OdrInvoice`].
    ///
    /// `GET /odr/invoices/{id}` \[doc: "View invoice"\].
    #[doc(alias = "ViewInvoice")]
    #[inline]
    pub fn get_invoice(&self, id: &str) -> Call<operations::GetInvoice> {
        Call::new(Request::new(&self.client, operations::GetInvoice::ENDPOINT).path("id", id))
    }

    /// Mark invoice paid. Returns [`OdrInvoiceListItem`].
    ///
    /// `PUT /odr/invoices/{id}/paid` \[doc\].
    #[doc(alias = "MarkPaid")]
    #[inline]
    pub fn mark_invoice_paid(&self, id: &str, body: &OdrInvoiceState) -> Call<operations::MarkInvoicePaid> {
        Call::new(Request::new(&self.client, operations::MarkInvoicePaid::ENDPOINT).path("id", id).json(body))
    }

    /// Generate invoice PDF. Returns a [task](crate::task::Task).
    ///
    /// `POST /odr/invoices/{id}/print` \[doc\].
    #[doc(alias = "GeneratePdfInvoice")]
    #[inline]
    pub fn generate_invoice_pdf(&self, id: &str) -> Call<operations::GenerateInvoicePdf> {
        Call::new(Request::new(&self.client, operations::GenerateInvoicePdf::ENDPOINT).path("id", id))
    }

    /// List pricing rules. Returns a list of [`OdrPricingRule`], page by page.
    ///
    /// `GET /odr/rules` \[doc: "Get a list of pricing rules"\]. A list, paged by number \[doc\].
    #[doc(alias = "GetPricingRules")]
    #[inline]
    pub fn list_pricing_rules(&self) -> Pager<operations::ListPricingRules> {
        Pager::new(Request::new(&self.client, operations::ListPricingRules::ENDPOINT))
    }

    /// Create pricing rule. Returns [`OdrPricingRule`].
    ///
    /// `POST /odr/rules` \[doc: "Add a pricing rule"\].
    #[inline]
    pub fn create_pricing_rule(&self, body: &OdrPricingRuleModel) -> Call<operations::CreatePricingRule> {
        Call::new(Request::new(&self.client, operations::CreatePricingRule::ENDPOINT).json(body))
    }

    /// Get pricing rule. Returns [`OdrPricingRule`].
    ///
    /// `GET /odr/rules/{id}` \[doc\].
    #[inline]
    pub fn get_pricing_rule(&self, id: &str) -> Call<operations::GetPricingRule> {
        Call::new(Request::new(&self.client, operations::GetPricingRule::ENDPOINT).path("id", id))
    }

    /// Update pricing rule. Returns [`OdrPricingRule`].
    ///
    /// `PUT /odr/rules/{id}` \[doc\].
    #[inline]
    pub fn update_pricing_rule(&self, id: &str, body: &OdrPricingRuleModel) -> Call<operations::UpdatePricingRule> {
        Call::new(Request::new(&self.client, operations::UpdatePricingRule::ENDPOINT).path("id", id).json(body))
    }

    /// Evaluate pricing rules. Returns a list of [`OdrPricingRule`].
    ///
    /// Tries whether rules would apply \[doc\].
    ///
    /// `POST /odr/rules/evaluate` \[doc: "Evaluate the existing set of pricing rules"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "EvaluateRules")]
    #[inline]
    pub fn evaluate_pricing_rules(&self, body: &OdrPriceRuleEvaluation) -> Call<operations::EvaluatePricingRules> {
        Call::new(Request::new(&self.client, operations::EvaluatePricingRules::ENDPOINT).json(body))
    }

    /// Get rule constraint options. Returns [`OdrConstraintOptionsResponse`].
    ///
    /// `GET /odr/options/rules/constraints` \[doc\].
    #[doc(alias = "GetConstraintOptions")]
    #[inline]
    pub fn get_rule_constraint_options(&self) -> Call<operations::GetRuleConstraintOptions> {
        Call::new(Request::new(&self.client, operations::GetRuleConstraintOptions::ENDPOINT))
    }

    /// List services. Returns a list of [`OdrService`].
    ///
    /// `GET /odr/services` \[doc: "Get services"\].
    #[doc(alias = "GetServices")]
    #[inline]
    pub fn list_services(&self) -> Call<operations::ListServices> {
        Call::new(Request::new(&self.client, operations::ListServices::ENDPOINT))
    }

    /// Create service. Returns [`OdrService`].
    ///
    /// `POST /odr/services` \[doc\].
    #[inline]
    pub fn create_service(&self, body: &OdrServiceModel) -> Call<operations::CreateService> {
        Call::new(Request::new(&self.client, operations::CreateService::ENDPOINT).json(body))
    }

    /// Get service. Returns [`OdrService`].
    ///
    /// `GET /odr/services/{id}` \[doc: "View services"\].
    #[inline]
    pub fn get_service(&self, id: &str) -> Call<operations::GetService> {
        Call::new(Request::new(&self.client, operations::GetService::ENDPOINT).path("id", id))
    }

    /// Update service. Returns [`OdrService`].
    ///
    /// `PUT /odr/services/{id}` \[doc\].
    #[inline]
    pub fn update_service(&self, id: &str, body: &OdrServiceModel) -> Call<operations::UpdateService> {
        Call::new(Request::new(&self.client, operations::UpdateService::ENDPOINT).path("id", id).json(body))
    }

    /// List coupons. Returns a list of [`OdrCoupon`].
    ///
    /// `GET /odr/coupons/codes` \[doc: "Get coupons"\].
    #[doc(alias = "GetCoupons")]
    #[inline]
    pub fn list_coupons(&self) -> Call<operations::ListCoupons> {
        Call::new(Request::new(&self.client, operations::ListCoupons::ENDPOINT))
    }

    /// Create coupon. Returns [`OdrCoupon`].
    ///
    /// `POST /odr/coupons/codes` \[doc\].
    #[doc(alias = "CreateCoupons")]
    #[inline]
    pub fn create_coupon(&self, body: &OdrCouponModel) -> Call<operations::CreateCoupon> {
        Call::new(Request::new(&self.client, operations::CreateCoupon::ENDPOINT).json(body))
    }

    /// Get coupon. Returns [`OdrCoupon`].
    ///
    /// `GET /odr/coupons/codes/{code}` \[doc: "View coupon"\].
    #[doc(alias = "ViewCoupon")]
    #[inline]
    pub fn get_coupon(&self, code: &str) -> Call<operations::GetCoupon> {
        Call::new(Request::new(&self.client, operations::GetCoupon::ENDPOINT).path("code", code))
    }

    /// Disable coupon. Returns nothing.
    ///
    /// It counts as expired from then on \[doc\].
    ///
    /// `DELETE /odr/coupons/codes/{code}` \[doc\].
    #[inline]
    pub fn disable_coupon(&self, code: &str) -> Call<operations::DisableCoupon> {
        Call::new(Request::new(&self.client, operations::DisableCoupon::ENDPOINT).path("code", code))
    }

    /// List coupon categories. Returns a list of [`OdrCouponCategory`].
    ///
    /// `GET /odr/coupons/categories` \[doc: "Get categories"\].
    #[doc(alias = "GetCouponCategories")]
    #[inline]
    pub fn list_coupon_categories(&self) -> Call<operations::ListCouponCategories> {
        Call::new(Request::new(&self.client, operations::ListCouponCategories::ENDPOINT))
    }

    /// Create coupon category. Returns [`OdrCouponCategory`].
    ///
    /// `POST /odr/coupons/categories` \[doc\].
    #[inline]
    pub fn create_coupon_category(&self, body: &OdrCouponCategoryModel) -> Call<operations::CreateCouponCategory> {
        Call::new(Request::new(&self.client, operations::CreateCouponCategory::ENDPOINT).json(body))
    }

    /// Get coupon category. Returns [`OdrCouponCategory`].
    ///
    /// `GET /odr/coupons/categories/{id}` \[doc: "View category"\].
    #[inline]
    pub fn get_coupon_category(&self, id: &str) -> Call<operations::GetCouponCategory> {
        Call::new(Request::new(&self.client, operations::GetCouponCategory::ENDPOINT).path("id", id))
    }

    /// Update coupon category. Returns [`OdrCouponCategory`].
    ///
    /// `PUT /odr/coupons/categories/{id}` \[doc\].
    #[inline]
    pub fn update_coupon_category(
        &self,
        id: &str,
        body: &OdrCouponCategoryModel,
    ) -> Call<operations::UpdateCouponCategory> {
        Call::new(Request::new(&self.client, operations::UpdateCouponCategory::ENDPOINT).path("id", id).json(body))
    }

    /// Apply balance. Returns [`OdrBalance`].
    ///
    /// Applies the balance to a reference of credit \[doc\].
    ///
    /// `POST /odr/balance/apply` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "ApplyCredit")]
    #[inline]
    pub fn apply_balance(&self, body: &OdrBalanceRequest) -> Call<operations::ApplyBalance> {
        Call::new(Request::new(&self.client, operations::ApplyBalance::ENDPOINT).json(body).idempotent())
    }

    /// Get balance. Returns [`OdrBalance`].
    ///
    /// `GET /odr/balance` \[doc\].
    #[inline]
    pub fn get_balance(&self) -> Call<operations::GetBalance> {
        Call::new(Request::new(&self.client, operations::GetBalance::ENDPOINT))
    }

    /// List balance records. Returns a list of [`OdrRecord`], page by page.
    ///
    /// `GET /odr/balance/records` \[doc\]. A list, paged by a cursor \[guess\].
    #[doc(alias = "ListCreditRecords")]
    #[inline]
    pub fn list_balance_records(&self) -> Pager<operations::ListBalanceRecords> {
        Pager::new(Request::new(&self.client, operations::ListBalanceRecords::ENDPOINT))
    }

    /// List providers. Returns a list of [`OdrProvider`].
    ///
    /// `GET /odr/providers` \[doc: "Get list of providers"\].
    #[inline]
    pub fn list_providers(&self) -> Call<operations::ListProviders> {
        Call::new(Request::new(&self.client, operations::ListProviders::ENDPOINT))
    }

    /// List transactions. Returns a list of [`OdrTransaction`], page by page.
    ///
    /// `GET /odr/transactions` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_transactions(&self) -> Pager<operations::ListTransactions> {
        Pager::new(Request::new(&self.client, operations::ListTransactions::ENDPOINT))
    }

    /// Create transaction. Returns [`OdrTransaction`].
    ///
    /// `POST /odr/transactions` \[doc\].
    #[inline]
    pub fn create_transaction(&self, body: &OdrTransactionModel) -> Call<operations::CreateTransaction> {
        Call::new(Request::new(&self.client, operations::CreateTransaction::ENDPOINT).json(body))
    }

    /// Get transaction. Returns [`OdrTransaction`].
    ///
    /// `GET /odr/transactions/{secret}` \[doc: "Get transaction information"\].
    #[inline]
    pub fn get_transaction(&self, secret: &str) -> Call<operations::GetTransaction> {
        Call::new(Request::new(&self.client, operations::GetTransaction::ENDPOINT).path("secret", secret))
    }

    /// List payment methods. Returns a list of [`OdrMethod`].
    ///
    /// `GET /odr/methods` \[doc: "Get list of available payment methods"\].
    #[inline]
    pub fn list_payment_methods(&self) -> Call<operations::ListPaymentMethods> {
        Call::new(Request::new(&self.client, operations::ListPaymentMethods::ENDPOINT))
    }

    /// Get payment method. Returns [`OdrMethod`].
    ///
    /// `GET /odr/methods/{provider_code}/{code}` \[doc\].
    #[inline]
    pub fn get_payment_method(&self, provider_code: &str, code: &str) -> Call<operations::GetPaymentMethod> {
        Call::new(
            Request::new(&self.client, operations::GetPaymentMethod::ENDPOINT)
                .path("provider_code", provider_code)
                .path("code", code),
        )
    }

    /// Mark payment paid. Returns [`OdrPayment`].
    ///
    /// `POST /odr/payments/{secret}/paid` \[doc\].
    #[doc(alias = "MarkPaymentAsPaid")]
    #[inline]
    pub fn mark_payment_paid(&self, secret: &str) -> Call<operations::MarkPaymentPaid> {
        Call::new(Request::new(&self.client, operations::MarkPaymentPaid::ENDPOINT).path("secret", secret))
    }

    /// Create payment. Returns [`OdrPayment`].
    ///
    /// Starts a payment of the transaction \[doc\].
    ///
    /// `POST /odr/transactions/{secret}/payments` \[doc: "Add payment"\].
    #[inline]
    pub fn create_payment(&self, secret: &str, body: &OdrPaymentIntent) -> Call<operations::CreatePayment> {
        Call::new(Request::new(&self.client, operations::CreatePayment::ENDPOINT).path("secret", secret).json(body))
    }

    /// Create refund. Returns [`OdrPayment`].
    ///
    /// `POST /odr/transactions/{secret}/refunds` \[doc\].
    #[inline]
    pub fn create_refund(&self, secret: &str, body: &OdrRefundIntent) -> Call<operations::CreateRefund> {
        Call::new(Request::new(&self.client, operations::CreateRefund::ENDPOINT).path("secret", secret).json(body))
    }

    /// List transaction payment methods. Returns a list of [`OdrMethod`].
    ///
    /// Gives those that are open to this transaction \[doc\].
    ///
    /// `GET /odr/transactions/{secret}/methods` \[doc: "Get list of available payment methods"\].
    #[doc(alias = "ListMethodsForTransaction")]
    #[inline]
    pub fn list_transaction_payment_methods(&self, secret: &str) -> Call<operations::ListTransactionPaymentMethods> {
        Call::new(
            Request::new(&self.client, operations::ListTransactionPaymentMethods::ENDPOINT).path("secret", secret),
        )
    }

    /// Get payment. Returns [`OdrProcess`].
    ///
    /// `GET /odr/payments/{secret}` \[doc: "Get live payment information"\].
    #[inline]
    pub fn get_payment(&self, secret: &str) -> Call<operations::GetPayment> {
        Call::new(Request::new(&self.client, operations::GetPayment::ENDPOINT).path("secret", secret))
    }

    /// Start payment. Returns a [task](crate::task::Task).
    ///
    /// Starts the transaction at the provider; the task tells how it goes on \[doc\].
    ///
    /// `GET /odr/payments/{secret}/start` \[doc\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    #[doc(alias = "StartPaymentTransaction")]
    #[inline]
    pub fn start_payment(&self, secret: &str) -> Call<operations::StartPayment> {
        Call::new(Request::new(&self.client, operations::StartPayment::ENDPOINT).path("secret", secret))
    }

    /// Execute payment. Returns nothing.
    ///
    /// `GET /odr/payments/{secret}/execute` \[doc\]. Has an effect, although it is a GET \[doc\], so it is not retried if it may have taken effect, and a redirect to another host is not followed.
    #[doc(alias = "ExecutePaymentTransaction")]
    #[inline]
    pub fn execute_payment(&self, secret: &str) -> Call<operations::ExecutePayment> {
        Call::new(Request::new(&self.client, operations::ExecutePayment::ENDPOINT).path("secret", secret))
    }

    /// Start session. Returns [`OdrStartSessionResponse`].
    ///
    /// `POST /odr/sessions` \[doc: "Start a checkout session"\].
    #[inline]
    pub fn start_session(&self, body: &OdrStartSessionRequest) -> Call<operations::StartSession> {
        Call::new(Request::new(&self.client, operations::StartSession::ENDPOINT).json(body))
    }

    /// Get session. Returns [`OdrGetSessionResponse`].
    ///
    /// `GET /odr/sessions/{id}` \[doc: "Returns the session expiry date"\].
    #[inline]
    pub fn get_session(&self, id: &str) -> Call<operations::GetSession> {
        Call::new(Request::new(&self.client, operations::GetSession::ENDPOINT).path("id", id))
    }

    /// Authenticate session contact. Returns [`OdrAuthenticationResponse`].
    ///
    /// Checks the contact's user name and password \[doc\].
    ///
    /// `POST /odr/sessions/{id}/authenticate` \[doc\].
    #[doc(alias = "AuthenticateSession")]
    #[inline]
    pub fn authenticate_session_contact(
        &self,
        id: &str,
        body: &OdrAuthenticationRequest,
    ) -> Call<operations::AuthenticateSessionContact> {
        Call::new(
            Request::new(&self.client, operations::AuthenticateSessionContact::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Set authenticated session contact. Returns [`OdrAuthenticationResponse`].
    ///
    /// `POST /odr/sessions/{id}/authenticated` \[doc\].
    #[doc(alias = "SetAuthenticatedUser")]
    #[inline]
    pub fn set_authenticated_session_contact(
        &self,
        id: &str,
        body: &OdrSessionsIdAuthenticatedPostBody,
    ) -> Call<operations::SetAuthenticatedSessionContact> {
        Call::new(
            Request::new(&self.client, operations::SetAuthenticatedSessionContact::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Attach session order. Returns [`OdrAttachSessionRequest`].
    ///
    /// `PUT /odr/sessions/{id}/order` \[doc: "Attach an order to the session"\].
    #[doc(alias = "AttachSession")]
    #[inline]
    pub fn attach_session_order(
        &self,
        id: &str,
        body: &OdrAttachSessionRequest,
    ) -> Call<operations::AttachSessionOrder> {
        Call::new(Request::new(&self.client, operations::AttachSessionOrder::ENDPOINT).path("id", id).json(body))
    }

    /// Get session reference. Returns [`OdrSetSessionReferenceRequest`].
    ///
    /// `GET /odr/sessions/{id}/reference` \[doc: "Get the order reference"\].
    #[inline]
    pub fn get_session_reference(&self, id: &str) -> Call<operations::GetSessionReference> {
        Call::new(Request::new(&self.client, operations::GetSessionReference::ENDPOINT).path("id", id))
    }

    /// Set session reference. Returns [`OdrSetSessionReferenceRequest`].
    ///
    /// `PUT /odr/sessions/{id}/reference` \[doc: "Set an reference on the order"\].
    #[inline]
    pub fn set_session_reference(
        &self,
        id: &str,
        body: &OdrSetSessionReferenceRequest,
    ) -> Call<operations::SetSessionReference> {
        Call::new(Request::new(&self.client, operations::SetSessionReference::ENDPOINT).path("id", id).json(body))
    }

    /// Check session identity exists. Returns nothing.
    ///
    /// Answers 204 where the identity exists \[doc\].
    ///
    /// `POST /odr/sessions/{id}/identity` \[doc: "Validate the existence of an identity"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SessionIdentityExists")]
    #[inline]
    pub fn check_session_identity_exists(
        &self,
        id: &str,
        body: &OdrIdentityExistsRequest,
    ) -> Call<operations::CheckSessionIdentityExists> {
        Call::new(
            Request::new(&self.client, operations::CheckSessionIdentityExists::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Create session phone number. Returns [`OdrPhonenumber`].
    ///
    /// `POST /odr/sessions/{id}/phonenumbers` \[doc: "Add a contact phonenumber to the session"\].
    #[inline]
    pub fn create_session_phone_number(
        &self,
        id: &str,
        body: &OdrNewPhonenumber,
    ) -> Call<operations::CreateSessionPhoneNumber> {
        Call::new(Request::new(&self.client, operations::CreateSessionPhoneNumber::ENDPOINT).path("id", id).json(body))
    }

    /// Get session phone number. Returns [`OdrSessionsIdPhonenumbersGetResponse200`].
    ///
    /// Gives the customer's primary one \[doc\].
    ///
    /// `GET /odr/sessions/{id}/phonenumbers` \[doc: "Get the contact phonenumber"\].
    #[inline]
    pub fn get_session_phone_number(&self, id: &str) -> Call<operations::GetSessionPhoneNumber> {
        Call::new(Request::new(&self.client, operations::GetSessionPhoneNumber::ENDPOINT).path("id", id))
    }

    /// Select session phone number. Returns [`OdrPhonenumber`].
    ///
    /// `PUT /odr/sessions/{id}/phonenumbers` \[doc: "Select a phonenumber"\].
    #[inline]
    pub fn select_session_phone_number(
        &self,
        id: &str,
        body: &OdrSelectSessionPhonenumberRequest,
    ) -> Call<operations::SelectSessionPhoneNumber> {
        Call::new(Request::new(&self.client, operations::SelectSessionPhoneNumber::ENDPOINT).path("id", id).json(body))
    }

    /// Create session contact. Returns nothing.
    ///
    /// The new contact becomes that of the session \[doc\].
    ///
    /// `POST /odr/sessions/{id}/contact` \[doc: "Add a new contact to the session"\].
    #[inline]
    pub fn create_session_contact(&self, id: &str, body: &OdrNewContact) -> Call<operations::CreateSessionContact> {
        Call::new(Request::new(&self.client, operations::CreateSessionContact::ENDPOINT).path("id", id).json(body))
    }

    /// Get session contact. Returns [`OdrSessionContact`].
    ///
    /// `GET /odr/sessions/{id}/contact` \[doc: "Get the current contact information"\].
    #[inline]
    pub fn get_session_contact(&self, id: &str) -> Call<operations::GetSessionContact> {
        Call::new(Request::new(&self.client, operations::GetSessionContact::ENDPOINT).path("id", id))
    }

    /// Get session projection. Returns [`OdrSessionProjection`].
    ///
    /// `GET /odr/sessions/{id}/projection` \[doc: "Get the price projection for the order"\].
    #[doc(alias = "GetSessionSessionProjection")]
    #[inline]
    pub fn get_session_projection(&self, id: &str) -> Call<operations::GetSessionProjection> {
        Call::new(Request::new(&self.client, operations::GetSessionProjection::ENDPOINT).path("id", id))
    }

    /// Get session calculation. Returns [`OdrSessionCalculation`].
    ///
    /// `GET /odr/sessions/{id}/calculation` \[doc: "Get a calculation for the order"\].
    #[doc(alias = "GetSessionSessionCalculation")]
    #[inline]
    pub fn get_session_calculation(&self, id: &str) -> Call<operations::GetSessionCalculation> {
        Call::new(Request::new(&self.client, operations::GetSessionCalculation::ENDPOINT).path("id", id))
    }

    /// Authorize session. Returns [`OdrAuthorizationResponse`].
    ///
    /// The payment follows \[doc\].
    ///
    /// `POST /odr/sessions/{id}/authorize` \[doc: "Authorize the session calculation"\].
    #[inline]
    pub fn authorize_session(&self, id: &str, body: &OdrAuthorizationRequest) -> Call<operations::AuthorizeSession> {
        Call::new(Request::new(&self.client, operations::AuthorizeSession::ENDPOINT).path("id", id).json(body))
    }

    /// Set session billing address. Returns [`OdrAddress`].
    ///
    /// `PUT /odr/sessions/{id}/billing` \[doc\].
    #[doc(alias = "SelectSessionShippingOption")]
    #[inline]
    pub fn set_session_billing_address(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingRequest,
    ) -> Call<operations::SetSessionBillingAddress> {
        Call::new(Request::new(&self.client, operations::SetSessionBillingAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Get session billing address. Returns [`OdrSessionsIdBillingGetResponse200`].
    ///
    /// `GET /odr/sessions/{id}/billing` \[doc\].
    #[doc(alias = "GetSessionBilling")]
    #[inline]
    pub fn get_session_billing_address(&self, id: &str) -> Call<operations::GetSessionBillingAddress> {
        Call::new(Request::new(&self.client, operations::GetSessionBillingAddress::ENDPOINT).path("id", id))
    }

    /// Create session address. Returns [`OdrAddress`].
    ///
    /// `POST /odr/sessions/{id}/address` \[doc\].
    #[inline]
    pub fn create_session_address(&self, id: &str, body: &OdrNewAddress) -> Call<operations::CreateSessionAddress> {
        Call::new(Request::new(&self.client, operations::CreateSessionAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Set session shipping method. Returns [`OdrSelectSessionShippingMethodRequest`].
    ///
    /// `PUT /odr/sessions/{id}/shipping/methods` \[doc\].
    #[doc(alias = "SelectSessionShippingMethod")]
    #[inline]
    pub fn set_session_shipping_method(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingMethodRequest,
    ) -> Call<operations::SetSessionShippingMethod> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingMethod::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping method. Returns [`OdrSessionsIdShippingMethodsGetResponse200`].
    ///
    /// `GET /odr/sessions/{id}/shipping/methods` \[doc\].
    #[inline]
    pub fn get_session_shipping_method(&self, id: &str) -> Call<operations::GetSessionShippingMethod> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingMethod::ENDPOINT).path("id", id))
    }

    /// Set session shipping window. Returns [`OdrSelectSessionShippingWindowResponse`].
    ///
    /// `PUT /odr/sessions/{id}/shipping/window` \[doc\].
    #[doc(alias = "SelectSessionShippingWindow")]
    #[inline]
    pub fn set_session_shipping_window(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingWindowRequest,
    ) -> Call<operations::SetSessionShippingWindow> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingWindow::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping window. Returns [`OdrSessionsIdShippingWindowGetResponse200`].
    ///
    /// `GET /odr/sessions/{id}/shipping/window` \[doc\].
    #[inline]
    pub fn get_session_shipping_window(&self, id: &str) -> Call<operations::GetSessionShippingWindow> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingWindow::ENDPOINT).path("id", id))
    }

    /// Set session shipping point. Returns [`OdrSelectSessionShippingPointRequest`].
    ///
    /// `PUT /odr/sessions/{id}/shipping/point` \[doc\].
    #[doc(alias = "SelectSessionShippingPoint")]
    #[inline]
    pub fn set_session_shipping_point(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingPointRequest,
    ) -> Call<operations::SetSessionShippingPoint> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingPoint::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping point. Returns [`OdrSessionsIdShippingPointGetResponse200`].
    ///
    /// `GET /odr/sessions/{id}/shipping/point` \[doc\].
    #[inline]
    pub fn get_session_shipping_point(&self, id: &str) -> Call<operations::GetSessionShippingPoint> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingPoint::ENDPOINT).path("id", id))
    }

    /// Set session shipping address. Returns [`OdrAddress`].
    ///
    /// `PUT /odr/sessions/{id}/shipping` \[doc\].
    #[doc(alias = "SelectSessionBillingRequest")]
    #[inline]
    pub fn set_session_shipping_address(
        &self,
        id: &str,
        body: &OdrSelectSessionBillingRequest,
    ) -> Call<operations::SetSessionShippingAddress> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping address. Returns [`OdrSessionsIdShippingGetResponse200`].
    ///
    /// Gives the options as well \[doc\].
    ///
    /// `GET /odr/sessions/{id}/shipping` \[doc\].
    #[doc(alias = "GetSessionShipppingAddress")]
    #[inline]
    pub fn get_session_shipping_address(&self, id: &str) -> Call<operations::GetSessionShippingAddress> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingAddress::ENDPOINT).path("id", id))
    }

    /// Set session billing method. Returns [`OdrSelectSessionBillingMethodRequest`].
    ///
    /// `PUT /odr/sessions/{id}/billing/methods` \[doc\].
    #[doc(alias = "SelectSessionBillingMethodRequest")]
    #[inline]
    pub fn set_session_billing_method(
        &self,
        id: &str,
        body: &OdrSelectSessionBillingMethodRequest,
    ) -> Call<operations::SetSessionBillingMethod> {
        Call::new(Request::new(&self.client, operations::SetSessionBillingMethod::ENDPOINT).path("id", id).json(body))
    }

    /// Get session billing method. Returns [`OdrSessionsIdBillingMethodsGetResponse200`].
    ///
    /// `GET /odr/sessions/{id}/billing/methods` \[doc\].
    #[inline]
    pub fn get_session_billing_method(&self, id: &str) -> Call<operations::GetSessionBillingMethod> {
        Call::new(Request::new(&self.client, operations::GetSessionBillingMethod::ENDPOINT).path("id", id))
    }

    /// Set session organisation. Returns [`OdrOrganisation`].
    ///
    /// `PUT /odr/sessions/{id}/organisations` \[doc\].
    #[doc(alias = "SelectSessionOrganisationRequest")]
    #[inline]
    pub fn set_session_organisation(
        &self,
        id: &str,
        body: &OdrSelectSessionOrganisationRequest,
    ) -> Call<operations::SetSessionOrganisation> {
        Call::new(Request::new(&self.client, operations::SetSessionOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Create session organisation. Returns [`OdrOrganisation`] and a [task](crate::task::Task).
    ///
    /// `POST /odr/sessions/{id}/organisations` \[doc\].
    #[inline]
    pub fn create_session_organisation(
        &self,
        id: &str,
        body: &OdrNewOrganisation,
    ) -> Call<operations::CreateSessionOrganisation> {
        Call::new(Request::new(&self.client, operations::CreateSessionOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Get session organisation. Returns [`OdrSessionsIdOrganisationsGetResponse200`].
    ///
    /// `GET /odr/sessions/{id}/organisations` \[doc\].
    #[inline]
    pub fn get_session_organisation(&self, id: &str) -> Call<operations::GetSessionOrganisation> {
        Call::new(Request::new(&self.client, operations::GetSessionOrganisation::ENDPOINT).path("id", id))
    }

    /// Remove session organisation. Returns nothing.
    ///
    /// Takes the chosen organisation out of the session \[doc\].
    ///
    /// `DELETE /odr/sessions/{id}/organisations` \[doc: "Remove active organisaton"\].
    #[inline]
    pub fn remove_session_organisation(&self, id: &str) -> Call<operations::RemoveSessionOrganisation> {
        Call::new(Request::new(&self.client, operations::RemoveSessionOrganisation::ENDPOINT).path("id", id))
    }
}

/// The operations as types, each named as its method is: what a [`Call`] or a [`Pager`] is of, and what tests answer by.
pub mod operations {
    use super::*;

    operations! {
    /// The operation of [`Odr::list_orders`].
    ListOrders("list_orders"): GET "/odr/orders" => either_list(OdrOrder);
    /// The operation of [`Odr::create_order`].
    CreateOrder("create_order"): POST "/odr/orders" => json(OdrOrder);
    /// The operation of [`Odr::get_order`].
    GetOrder("get_order"): GET "/odr/orders/{id}" => json(OdrOrder);
    /// The operation of [`Odr::update_order`].
    UpdateOrder("update_order"): PUT "/odr/orders/{id}" => json(OdrOrder);
    /// The operation of [`Odr::delete_order`].
    DeleteOrder("delete_order"): DELETE "/odr/orders/{id}" => json(OdrStack);
    /// The operation of [`Odr::list_order_backorders`].
    ListOrderBackorders("list_order_backorders"): GET "/odr/orders/{id}/backorders" => json(Vec<OdrOrder>);
    /// The operation of [`Odr::list_order_references`].
    ListOrderReferences("list_order_references"): GET "/odr/orders/{id}/references" => json(Vec<OdrOrder>);
    /// The operation of [`Odr::list_order_stacks`].
    ListOrderStacks("list_order_stacks"): GET "/odr/orders/{id}/stacks" => json(Vec<OdrStack>);
    /// The operation of [`Odr::reference_order_stack`].
    ReferenceOrderStack("reference_order_stack"): POST "/odr/orders/{id}/stacks" => json(OdrStack);
    /// The operation of [`Odr::get_order_projection`].
    GetOrderProjection("get_order_projection"): GET "/odr/orders/{id}/projection" => json(OdrProjection);
    /// The operation of [`Odr::get_order_calculation`].
    GetOrderCalculation("get_order_calculation"): GET "/odr/orders/{id}/calculation" => json(OdrCalculations);
    /// The operation of [`Odr::calculate_order`].
    CalculateOrder("calculate_order"): POST "/odr/orders/{id}/calculation" => json(OdrCalculations);
    /// The operation of [`Odr::authorize_order`].
    AuthorizeOrder("authorize_order"): POST "/odr/orders/{id}/authorize" => json(OdrOrderAuthorizationResponse);
    /// The operation of [`Odr::accept_order`].
    AcceptOrder("accept_order"): POST "/odr/orders/{id}/accept" => nothing;
    /// The operation of [`Odr::confirm_order`].
    ConfirmOrder("confirm_order"): POST "/odr/orders/{id}/confirm" => nothing;
    /// The operation of [`Odr::allocate_order`].
    AllocateOrder("allocate_order"): POST "/odr/orders/{id}/allocate" => started;
    /// The operation of [`Odr::fulfil_order`].
    FulfilOrder("fulfil_order"): POST "/odr/orders/{id}/fulfil" => started;
    /// The operation of [`Odr::cancel_order`].
    CancelOrder("cancel_order"): POST "/odr/orders/{id}/cancel" => started(OdrCancelState);
    /// The operation of [`Odr::update_order_tags`].
    UpdateOrderTags("update_order_tags"): PUT "/odr/orders/{id}/tags" => nothing;
    /// The operation of [`Odr::update_order_state`].
    UpdateOrderState("update_order_state"): PUT "/odr/orders/{id}/flow" => nothing;
    /// The operation of [`Odr::list_order_items`].
    ListOrderItems("list_order_items"): GET "/odr/orders/{id}/items" => numbered_list(OdrGroup);
    /// The operation of [`Odr::add_order_items`].
    AddOrderItems("add_order_items"): POST "/odr/orders/{id}/items" => json(Vec<OdrSimpleOrderItem>);
    /// The operation of [`Odr::delete_order_items`].
    DeleteOrderItems("delete_order_items"): DELETE "/odr/orders/{id}/items" => nothing;
    /// The operation of [`Odr::add_order_items_from_search`].
    AddOrderItemsFromSearch("add_order_items_from_search"): POST "/odr/orders/{id}/items/search" => json(Vec<OdrOrderItem>);
    /// The operation of [`Odr::attach_warehouse_items`].
    AttachWarehouseItems("attach_warehouse_items"): POST "/odr/orders/{id}/items/attach" => json(Vec<OdrOrderItem>);
    /// The operation of [`Odr::remove_order_item_allocations`].
    RemoveOrderItemAllocations("remove_order_item_allocations"): POST "/odr/orders/{id}/items/cancel" => nothing;
    /// The operation of [`Odr::list_order_items_with_routing`].
    ListOrderItemsWithRouting("list_order_items_with_routing"): GET "/odr/orders/{id}/items/routing" => numbered_list(OdrGroupRoute);
    /// The operation of [`Odr::set_order_items_route`].
    SetOrderItemsRoute("set_order_items_route"): PUT "/odr/orders/{id}/items/routing" => json(Vec<OdrSimpleOrderItem>);
    /// The operation of [`Odr::set_order_items_claim`].
    SetOrderItemsClaim("set_order_items_claim"): PUT "/odr/orders/{id}/items/claim" => json(Vec<OdrOrderItem>);
    /// The operation of [`Odr::search_order_items`].
    SearchOrderItems("search_order_items"): POST "/odr/search/orders/items" idempotency Safe => numbered_list(OdrGroup);
    /// The operation of [`Odr::search_order_items_with_routing`].
    SearchOrderItemsWithRouting("search_order_items_with_routing"): POST "/odr/search/orders/items/routing" idempotency Safe => numbered_list(OdrGroupRoute);
    /// The operation of [`Odr::search_order_items_to_attach`].
    SearchOrderItemsToAttach("search_order_items_to_attach"): POST "/odr/search/orders/items/attach" => numbered_list(OdrGroupAttach);
    /// The operation of [`Odr::search_orders`].
    SearchOrders("search_orders"): POST "/odr/search/orders" idempotency Safe => json(Vec<OdrOrder>);
    /// The operation of [`Odr::search_calculations`].
    SearchCalculations("search_calculations"): POST "/odr/search/calculations" idempotency Safe => json(Vec<OdrCalculation>);
    /// The operation of [`Odr::search_invoices`].
    SearchInvoices("search_invoices"): POST "/odr/search/invoices" idempotency Safe => json(Vec<OdrInvoice>);
    /// The operation of [`Odr::search_coupons`].
    SearchCoupons("search_coupons"): POST "/odr/search/coupons" idempotency Safe => json(Vec<OdrCoupon>);
    /// The operation of [`Odr::search_coupon_categories`].
    SearchCouponCategories("search_coupon_categories"): POST "/odr/search/coupons/categories" idempotency Safe => json(Vec<OdrCouponCategory>);
    /// The operation of [`Odr::announce_skus`].
    AnnounceSkus("announce_skus"): POST "/odr/skus" => json(OdrSkuResult);
    /// The operation of [`Odr::search_filters`].
    SearchFilters("search_filters"): POST "/odr/search/filters" idempotency Safe => numbered_list(OdrFilterSet);
    /// The operation of [`Odr::list_filter_sets`].
    ListFilterSets("list_filter_sets"): GET "/odr/filters" => json(Vec<OdrFilterSet>);
    /// The operation of [`Odr::upsert_sku_filters`].
    UpsertSkuFilters("upsert_sku_filters"): PUT "/odr/filters" => json(OdrAttachFiltersResponse);
    /// The operation of [`Odr::list_filter_keys`].
    ListFilterKeys("list_filter_keys"): GET "/odr/filters/keys" => json(Vec<String>);
    /// The operation of [`Odr::list_filter_values`].
    ListFilterValues("list_filter_values"): GET "/odr/filters/keys/{key}" => json(Vec<String>);
    /// The operation of [`Odr::project_pricing`].
    ProjectPricing("project_pricing"): POST "/odr/projection" idempotency Safe => json(OdrProjection);
    /// The operation of [`Odr::list_calculations`].
    ListCalculations("list_calculations"): GET "/odr/calculations" => either_list(OdrListedCalculation);
    /// The operation of [`Odr::get_calculation`].
    GetCalculation("get_calculation"): GET "/odr/calculations/{id}" => json(OdrCalculation);
    /// The operation of [`Odr::invoice_calculation`].
    InvoiceCalculation("invoice_calculation"): POST "/odr/calculations/{id}/invoices" => json(Vec<OdrInvoice>);
    /// The operation of [`Odr::list_invoices`].
    ListInvoices("list_invoices"): GET "/odr/invoices" => either_list(OdrInvoiceListItem);
    /// The operation of [`Odr::create_invoice`].
    CreateInvoice("create_invoice"): POST "/odr/invoices" => json(OdrInvoice);
    /// The operation of [`Odr::get_invoice`].
    GetInvoice("get_invoice"): GET "/odr/invoices/{id}" => json(OdrInvoice);
    /// The operation of [`Odr::mark_invoice_paid`].
    MarkInvoicePaid("mark_invoice_paid"): PUT "/odr/invoices/{id}/paid" => json(OdrInvoiceListItem);
    /// The operation of [`Odr::generate_invoice_pdf`].
    GenerateInvoicePdf("generate_invoice_pdf"): POST "/odr/invoices/{id}/print" => started;
    /// The operation of [`Odr::list_pricing_rules`].
    ListPricingRules("list_pricing_rules"): GET "/odr/rules" => numbered_list(OdrPricingRule);
    /// The operation of [`Odr::create_pricing_rule`].
    CreatePricingRule("create_pricing_rule"): POST "/odr/rules" => json(OdrPricingRule);
    /// The operation of [`Odr::get_pricing_rule`].
    GetPricingRule("get_pricing_rule"): GET "/odr/rules/{id}" => json(OdrPricingRule);
    /// The operation of [`Odr::update_pricing_rule`].
    UpdatePricingRule("update_pricing_rule"): PUT "/odr/rules/{id}" => json(OdrPricingRule);
    /// The operation of [`Odr::evaluate_pricing_rules`].
    EvaluatePricingRules("evaluate_pricing_rules"): POST "/odr/rules/evaluate" idempotency Safe => json(Vec<OdrPricingRule>);
    /// The operation of [`Odr::get_rule_constraint_options`].
    GetRuleConstraintOptions("get_rule_constraint_options"): GET "/odr/options/rules/constraints" => json(OdrConstraintOptionsResponse);
    /// The operation of [`Odr::list_services`].
    ListServices("list_services"): GET "/odr/services" => json(Vec<OdrService>);
    /// The operation of [`Odr::create_service`].
    CreateService("create_service"): POST "/odr/services" => json(OdrService);
    /// The operation of [`Odr::get_service`].
    GetService("get_service"): GET "/odr/services/{id}" => json(OdrService);
    /// The operation of [`Odr::update_service`].
    UpdateService("update_service"): PUT "/odr/services/{id}" => json(OdrService);
    /// The operation of [`Odr::list_coupons`].
    ListCoupons("list_coupons"): GET "/odr/coupons/codes" => json(Vec<OdrCoupon>);
    /// The operation of [`Odr::create_coupon`].
    CreateCoupon("create_coupon"): POST "/odr/coupons/codes" => json(OdrCoupon);
    /// The operation of [`Odr::get_coupon`].
    GetCoupon("get_coupon"): GET "/odr/coupons/codes/{code}" => json(OdrCoupon);
    /// The operation of [`Odr::disable_coupon`].
    DisableCoupon("disable_coupon"): DELETE "/odr/coupons/codes/{code}" => nothing;
    /// The operation of [`Odr::list_coupon_categories`].
    ListCouponCategories("list_coupon_categories"): GET "/odr/coupons/categories" => json(Vec<OdrCouponCategory>);
    /// The operation of [`Odr::create_coupon_category`].
    CreateCouponCategory("create_coupon_category"): POST "/odr/coupons/categories" => json(OdrCouponCategory);
    /// The operation of [`Odr::get_coupon_category`].
    GetCouponCategory("get_coupon_category"): GET "/odr/coupons/categories/{id}" => json(OdrCouponCategory);
    /// The operation of [`Odr::update_coupon_category`].
    UpdateCouponCategory("update_coupon_category"): PUT "/odr/coupons/categories/{id}" => json(OdrCouponCategory);
    /// The operation of [`Odr::apply_balance`].
    ApplyBalance("apply_balance"): POST "/odr/balance/apply" => json(OdrBalance);
    /// The operation of [`Odr::get_balance`].
    GetBalance("get_balance"): GET "/odr/balance" => json(OdrBalance);
    /// The operation of [`Odr::list_balance_records`].
    ListBalanceRecords("list_balance_records"): GET "/odr/balance/records" => either_list(OdrRecord);
    /// The operation of [`Odr::list_providers`].
    ListProviders("list_providers"): GET "/odr/providers" => json(Vec<OdrProvider>);
    /// The operation of [`Odr::list_transactions`].
    ListTransactions("list_transactions"): GET "/odr/transactions" => numbered_list(OdrTransaction), no_page_size;
    /// The operation of [`Odr::create_transaction`].
    CreateTransaction("create_transaction"): POST "/odr/transactions" => json(OdrTransaction);
    /// The operation of [`Odr::get_transaction`].
    GetTransaction("get_transaction"): GET "/odr/transactions/{secret}" => json(OdrTransaction);
    /// The operation of [`Odr::list_payment_methods`].
    ListPaymentMethods("list_payment_methods"): GET "/odr/methods" => json(Vec<OdrMethod>);
    /// The operation of [`Odr::get_payment_method`].
    GetPaymentMethod("get_payment_method"): GET "/odr/methods/{provider_code}/{code}" => json(OdrMethod);
    /// The operation of [`Odr::mark_payment_paid`].
    MarkPaymentPaid("mark_payment_paid"): POST "/odr/payments/{secret}/paid" => json(OdrPayment);
    /// The operation of [`Odr::create_payment`].
    CreatePayment("create_payment"): POST "/odr/transactions/{secret}/payments" => json(OdrPayment);
    /// The operation of [`Odr::create_refund`].
    CreateRefund("create_refund"): POST "/odr/transactions/{secret}/refunds" => json(OdrPayment);
    /// The operation of [`Odr::list_transaction_payment_methods`].
    ListTransactionPaymentMethods("list_transaction_payment_methods"): GET "/odr/transactions/{secret}/methods" => json(Vec<OdrMethod>);
    /// The operation of [`Odr::get_payment`].
    GetPayment("get_payment"): GET "/odr/payments/{secret}" => json(OdrProcess);
    /// The operation of [`Odr::start_payment`].
    StartPayment("start_payment"): GET "/odr/payments/{secret}/start" idempotency NonIdempotent => started;
    /// The operation of [`Odr::execute_payment`].
    ExecutePayment("execute_payment"): GET "/odr/payments/{secret}/execute" idempotency NonIdempotent => nothing;
    /// The operation of [`Odr::start_session`].
    StartSession("start_session"): POST "/odr/sessions" => json(OdrStartSessionResponse);
    /// The operation of [`Odr::get_session`].
    GetSession("get_session"): GET "/odr/sessions/{id}" => json(OdrGetSessionResponse);
    /// The operation of [`Odr::authenticate_session_contact`].
    AuthenticateSessionContact("authenticate_session_contact"): POST "/odr/sessions/{id}/authenticate" => json(OdrAuthenticationResponse);
    /// The operation of [`Odr::set_authenticated_session_contact`].
    SetAuthenticatedSessionContact("set_authenticated_session_contact"): POST "/odr/sessions/{id}/authenticated" => json(OdrAuthenticationResponse);
    /// The operation of [`Odr::attach_session_order`].
    AttachSessionOrder("attach_session_order"): PUT "/odr/sessions/{id}/order" => json(OdrAttachSessionRequest);
    /// The operation of [`Odr::get_session_reference`].
    GetSessionReference("get_session_reference"): GET "/odr/sessions/{id}/reference" => json(OdrSetSessionReferenceRequest);
    /// The operation of [`Odr::set_session_reference`].
    SetSessionReference("set_session_reference"): PUT "/odr/sessions/{id}/reference" => json(OdrSetSessionReferenceRequest);
    /// The operation of [`Odr::check_session_identity_exists`].
    CheckSessionIdentityExists("check_session_identity_exists"): POST "/odr/sessions/{id}/identity" idempotency Safe => nothing;
    /// The operation of [`Odr::create_session_phone_number`].
    CreateSessionPhoneNumber("create_session_phone_number"): POST "/odr/sessions/{id}/phonenumbers" => json(OdrPhonenumber);
    /// The operation of [`Odr::get_session_phone_number`].
    GetSessionPhoneNumber("get_session_phone_number"): GET "/odr/sessions/{id}/phonenumbers" => json(OdrSessionsIdPhonenumbersGetResponse200);
    /// The operation of [`Odr::select_session_phone_number`].
    SelectSessionPhoneNumber("select_session_phone_number"): PUT "/odr/sessions/{id}/phonenumbers" => json(OdrPhonenumber);
    /// The operation of [`Odr::create_session_contact`].
    CreateSessionContact("create_session_contact"): POST "/odr/sessions/{id}/contact" => nothing;
    /// The operation of [`Odr::get_session_contact`].
    GetSessionContact("get_session_contact"): GET "/odr/sessions/{id}/contact" => json(OdrSessionContact);
    /// The operation of [`Odr::get_session_projection`].
    GetSessionProjection("get_session_projection"): GET "/odr/sessions/{id}/projection" => json(OdrSessionProjection);
    /// The operation of [`Odr::get_session_calculation`].
    GetSessionCalculation("get_session_calculation"): GET "/odr/sessions/{id}/calculation" => json(OdrSessionCalculation);
    /// The operation of [`Odr::authorize_session`].
    AuthorizeSession("authorize_session"): POST "/odr/sessions/{id}/authorize" => json(OdrAuthorizationResponse);
    /// The operation of [`Odr::set_session_billing_address`].
    SetSessionBillingAddress("set_session_billing_address"): PUT "/odr/sessions/{id}/billing" => json(OdrAddress);
    /// The operation of [`Odr::get_session_billing_address`].
    GetSessionBillingAddress("get_session_billing_address"): GET "/odr/sessions/{id}/billing" => json(OdrSessionsIdBillingGetResponse200);
    /// The operation of [`Odr::create_session_address`].
    CreateSessionAddress("create_session_address"): POST "/odr/sessions/{id}/address" => json(OdrAddress);
    /// The operation of [`Odr::set_session_shipping_method`].
    SetSessionShippingMethod("set_session_shipping_method"): PUT "/odr/sessions/{id}/shipping/methods" => json(OdrSelectSessionShippingMethodRequest);
    /// The operation of [`Odr::get_session_shipping_method`].
    GetSessionShippingMethod("get_session_shipping_method"): GET "/odr/sessions/{id}/shipping/methods" => json(OdrSessionsIdShippingMethodsGetResponse200);
    /// The operation of [`Odr::set_session_shipping_window`].
    SetSessionShippingWindow("set_session_shipping_window"): PUT "/odr/sessions/{id}/shipping/window" => json(OdrSelectSessionShippingWindowResponse);
    /// The operation of [`Odr::get_session_shipping_window`].
    GetSessionShippingWindow("get_session_shipping_window"): GET "/odr/sessions/{id}/shipping/window" => json(OdrSessionsIdShippingWindowGetResponse200);
    /// The operation of [`Odr::set_session_shipping_point`].
    SetSessionShippingPoint("set_session_shipping_point"): PUT "/odr/sessions/{id}/shipping/point" => json(OdrSelectSessionShippingPointRequest);
    /// The operation of [`Odr::get_session_shipping_point`].
    GetSessionShippingPoint("get_session_shipping_point"): GET "/odr/sessions/{id}/shipping/point" => json(OdrSessionsIdShippingPointGetResponse200);
    /// The operation of [`Odr::set_session_shipping_address`].
    SetSessionShippingAddress("set_session_shipping_address"): PUT "/odr/sessions/{id}/shipping" => json(OdrAddress);
    /// The operation of [`Odr::get_session_shipping_address`].
    GetSessionShippingAddress("get_session_shipping_address"): GET "/odr/sessions/{id}/shipping" => json(OdrSessionsIdShippingGetResponse200);
    /// The operation of [`Odr::set_session_billing_method`].
    SetSessionBillingMethod("set_session_billing_method"): PUT "/odr/sessions/{id}/billing/methods" => json(OdrSelectSessionBillingMethodRequest);
    /// The operation of [`Odr::get_session_billing_method`].
    GetSessionBillingMethod("get_session_billing_method"): GET "/odr/sessions/{id}/billing/methods" => json(OdrSessionsIdBillingMethodsGetResponse200);
    /// The operation of [`Odr::set_session_organisation`].
    SetSessionOrganisation("set_session_organisation"): PUT "/odr/sessions/{id}/organisations" => json(OdrOrganisation);
    /// The operation of [`Odr::create_session_organisation`].
    CreateSessionOrganisation("create_session_organisation"): POST "/odr/sessions/{id}/organisations" => started(OdrOrganisation);
    /// The operation of [`Odr::get_session_organisation`].
    GetSessionOrganisation("get_session_organisation"): GET "/odr/sessions/{id}/organisations" => json(OdrSessionsIdOrganisationsGetResponse200);
    /// The operation of [`Odr::remove_session_organisation`].
    RemoveSessionOrganisation("remove_session_organisation"): DELETE "/odr/sessions/{id}/organisations" => nothing;
    }
}

impl Pager<operations::ListOrders> {
    /// The query parameter `authorization_id`.
    #[inline]
    pub fn authorization_id(self, authorization_id: &str) -> Self {
        self.set(|request| request.query("authorization_id", authorization_id))
    }

    /// The query parameter `number`.
    #[inline]
    pub fn number(self, number: &str) -> Self {
        self.set(|request| request.query("number", number))
    }
}

impl Call<operations::CreateOrder> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<operations::ReferenceOrderStack> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<operations::GetOrderProjection> {
    /// A Unix timestamp \[doc\]. The query parameter `pricing_at`.
    #[inline]
    pub fn pricing_at(self, pricing_at: i64) -> Self {
        self.set(|request| request.query_number("pricing_at", pricing_at))
    }
}

impl Call<operations::CalculateOrder> {
    /// The query parameter `rules`.
    #[inline]
    pub fn rules(self, rules: bool) -> Self {
        self.set(|request| request.query_flag("rules", rules))
    }

    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<operations::AuthorizeOrder> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<operations::CancelOrder> {
    /// The query parameter `force`.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query_flag("force", force))
    }
}

impl Pager<operations::ListOrderItems> {
    /// The query parameter `stack_id`.
    #[inline]
    pub fn stack_id(self, stack_id: &str) -> Self {
        self.set(|request| request.query("stack_id", stack_id))
    }
}

impl Call<operations::AddOrderItems> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<operations::ProjectPricing> {
    /// The query parameter `rules`. Default: `1`.
    #[inline]
    pub fn rules(self, rules: bool) -> Self {
        self.set(|request| request.query_flag("rules", rules))
    }
}

impl Pager<operations::ListInvoices> {
    /// The query parameter `order_id`.
    #[inline]
    pub fn order_id(self, order_id: &str) -> Self {
        self.set(|request| request.query("order_id", order_id))
    }
}

impl Call<operations::ListCoupons> {
    /// The query parameter `category_id`.
    #[inline]
    pub fn category_id(self, category_id: &str) -> Self {
        self.set(|request| request.query("category_id", category_id))
    }
}

impl Call<operations::ApplyBalance> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<operations::GetBalance> {
    /// The query parameter `type`.
    #[inline]
    pub fn kind(self, kind: &str) -> Self {
        self.set(|request| request.query("type", kind))
    }

    /// The query parameter `id`.
    #[inline]
    pub fn id(self, id: &str) -> Self {
        self.set(|request| request.query("id", id))
    }
}

impl Pager<operations::ListBalanceRecords> {
    /// The query parameter `key_type`.
    #[inline]
    pub fn key_type(self, key_type: &str) -> Self {
        self.set(|request| request.query("key_type", key_type))
    }

    /// The query parameter `key_id`.
    #[inline]
    pub fn key_id(self, key_id: &str) -> Self {
        self.set(|request| request.query("key_id", key_id))
    }
}

impl Pager<operations::ListTransactions> {
    /// What kind of thing it belongs to \[guess\]. The query parameter `entity_type`.
    #[inline]
    pub fn entity_type(self, entity_type: &str) -> Self {
        self.set(|request| request.query("entity_type", entity_type))
    }

    /// The id of what it belongs to \[guess\]. The query parameter `entity_id`.
    #[inline]
    pub fn entity_id(self, entity_id: &str) -> Self {
        self.set(|request| request.query("entity_id", entity_id))
    }
}

impl Call<operations::GetSessionShippingMethod> {
    /// Country, in two letters \[guess\]. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }
}

impl Call<operations::GetSessionShippingPoint> {
    /// The country whose shipping points are chosen from \[doc\]. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// The query parameter `method_id`.
    #[inline]
    pub fn method_id(self, method_id: &str) -> Self {
        self.set(|request| request.query("method_id", method_id))
    }

    /// Left out, it is that of the primary address \[doc\]. The query parameter `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: &str) -> Self {
        self.set(|request| request.query("postal_code", postal_code))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrCalculationItem::kind) \[doc\].
    pub enum OdrCalculationItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrCalculationItems::kind) \[doc\].
    pub enum OdrCalculationItemsType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrCalculationSearchConstraint::key) \[doc\].
    pub enum OdrCalculationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrCalculationSearchConstraint::operator) \[doc\].
    pub enum OdrCalculationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrCouponCategorySearchConstraint::key) \[doc\].
    pub enum OdrCouponCategorySearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrCouponCategorySearchConstraint::operator) \[doc\].
    pub enum OdrCouponCategorySearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrCouponSearchConstraint::key) \[doc\].
    pub enum OdrCouponSearchConstraintKey {
        /// On the wire: `codes`.
        Codes = "codes",
        /// On the wire: `is_available`.
        IsAvailable = "is_available",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrCouponSearchConstraint::operator) \[doc\].
    pub enum OdrCouponSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrFilterSearchConstraint::key) \[doc\].
    pub enum OdrFilterSearchConstraintKey {
        /// On the wire: `skus`.
        Skus = "skus",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrFilterSearchConstraint::operator) \[doc\].
    pub enum OdrFilterSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `lte`.
        Lte = "lte",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrGetSessionShippingMethodResponse::kind) \[doc\].
    pub enum OdrGetSessionShippingMethodResponseType {
        /// On the wire: `pick`.
        Pick = "pick",
        /// On the wire: `homedelivery`.
        Homedelivery = "homedelivery",
        /// On the wire: `servicepoint`.
        Servicepoint = "servicepoint",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrInvoiceItem::kind) \[doc\].
    pub enum OdrInvoiceItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
        /// On the wire: `purchasable`.
        Purchasable = "purchasable",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrInvoiceSearchConstraint::key) \[doc\].
    pub enum OdrInvoiceSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrInvoiceSearchConstraint::operator) \[doc\].
    pub enum OdrInvoiceSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrOrderSearchConstraint::key) \[doc\].
    pub enum OdrOrderSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrOrderSearchConstraint::operator) \[doc\].
    pub enum OdrOrderSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrOrderState::kind) \[doc\].
    pub enum OdrOrderStateType {
        /// On the wire: `cart`.
        Cart = "cart",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `backorder`.
        Backorder = "backorder",
        /// On the wire: `wishlist`.
        Wishlist = "wishlist",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`trigger`](OdrOrderStep::trigger) \[doc\].
    pub enum OdrOrderStepTrigger {
        /// On the wire: `lock`.
        Lock = "lock",
        /// On the wire: `accept`.
        Accept = "accept",
        /// On the wire: `confirm`.
        Confirm = "confirm",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`apply_to`](OdrPricingRule::apply_to) \[doc\].
    pub enum OdrPricingRuleApplyTo {
        /// On the wire: `lines_handling`.
        LinesHandling = "lines_handling",
        /// On the wire: `lines_shipping`.
        LinesShipping = "lines_shipping",
        /// On the wire: `lines_cheapest`.
        LinesCheapest = "lines_cheapest",
        /// On the wire: `lines_all`.
        LinesAll = "lines_all",
        /// On the wire: `filter_result`.
        FilterResult = "filter_result",
        /// On the wire: `filter_cheapest`.
        FilterCheapest = "filter_cheapest",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`evaluate_at`](OdrPricingRule::evaluate_at) \[doc\].
    pub enum OdrPricingRuleEvaluateAt {
        /// On the wire: `rule`.
        Rule = "rule",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `line`.
        Line = "line",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrPricingRuleConstraint::key) \[doc\].
    pub enum OdrPricingRuleConstraintKey {
        /// On the wire: `quantity`.
        Quantity = "quantity",
        /// On the wire: `amount`.
        Amount = "amount",
        /// On the wire: `client`.
        Client = "client",
        /// On the wire: `tags`.
        Tags = "tags",
        /// On the wire: `shipping_method`.
        ShippingMethod = "shipping_method",
        /// On the wire: `payment_method`.
        PaymentMethod = "payment_method",
        /// On the wire: `coupon`.
        Coupon = "coupon",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrPricingRuleConstraint::operator) \[doc\].
    pub enum OdrPricingRuleConstraintOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `gt`.
        Gt = "gt",
        /// On the wire: `lte`.
        Lte = "lte",
        /// On the wire: `lt`.
        Lt = "lt",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrPricingRuleFilter::key) \[doc\].
    pub enum OdrPricingRuleFilterKey {
        /// On the wire: `sku`.
        Sku = "sku",
        /// On the wire: `filter`.
        Filter = "filter",
        /// On the wire: `is_discounted`.
        IsDiscounted = "is_discounted",
        /// On the wire: `per`.
        Per = "per",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrPricingRuleFilter::operator) \[doc\].
    pub enum OdrPricingRuleFilterOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`apply_to`](OdrPricingRuleModel::apply_to) \[doc\].
    pub enum OdrPricingRuleModelApplyTo {
        /// On the wire: `lines_handling`.
        LinesHandling = "lines_handling",
        /// On the wire: `lines_shipping`.
        LinesShipping = "lines_shipping",
        /// On the wire: `lines_cheapest`.
        LinesCheapest = "lines_cheapest",
        /// On the wire: `lines_all`.
        LinesAll = "lines_all",
        /// On the wire: `filter_result`.
        FilterResult = "filter_result",
        /// On the wire: `filter_cheapest`.
        FilterCheapest = "filter_cheapest",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`evaluate_at`](OdrPricingRuleModel::evaluate_at) \[doc\].
    pub enum OdrPricingRuleModelEvaluateAt {
        /// On the wire: `rule`.
        Rule = "rule",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `line`.
        Line = "line",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`action`](OdrProcess::action) \[doc\].
    pub enum OdrProcessAction {
        /// On the wire: `start`.
        Start = "start",
        /// On the wire: `follow`.
        Follow = "follow",
        /// On the wire: `execute`.
        Execute = "execute",
        /// On the wire: `void`.
        Void = "void",
        /// On the wire: `return`.
        Return = "return",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`confirm`](OdrProcessing::confirm) \[doc\].
    pub enum OdrProcessingConfirm {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`allocation`](OdrProcessing::allocation) \[doc\].
    pub enum OdrProcessingAllocation {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
        /// On the wire: `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`fulfilment`](OdrProcessing::fulfilment) \[doc\].
    pub enum OdrProcessingFulfilment {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
        /// On the wire: `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`capture`](OdrProcessing::capture) \[doc\].
    pub enum OdrProcessingCapture {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
        /// On the wire: `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrProjectionItem::kind) \[doc\].
    pub enum OdrProjectionItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrPurchaseItem::kind) \[doc\].
    pub enum OdrPurchaseItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OdrSearchConstraint::key) \[doc\].
    pub enum OdrSearchConstraintKey {
        /// On the wire: `item_ids`.
        ItemIds = "item_ids",
        /// On the wire: `order_ids`.
        OrderIds = "order_ids",
        /// On the wire: `stack_ids`.
        StackIds = "stack_ids",
        /// On the wire: `skus`.
        Skus = "skus",
        /// On the wire: `order_count`.
        OrderCount = "order_count",
        /// On the wire: `is_unavailable`.
        IsUnavailable = "is_unavailable",
        /// On the wire: `is_backordered`.
        IsBackordered = "is_backordered",
        /// On the wire: `is_inbound`.
        IsInbound = "is_inbound",
        /// On the wire: `backorder_count`.
        BackorderCount = "backorder_count",
        /// On the wire: `backorder_ids`.
        BackorderIds = "backorder_ids",
        /// On the wire: `target`.
        Target = "target",
        /// On the wire: `shipment_count`.
        ShipmentCount = "shipment_count",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OdrSearchConstraint::operator) \[doc\].
    pub enum OdrSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `lte`.
        Lte = "lte",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrService::kind) \[doc\].
    pub enum OdrServiceType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrServiceItem::kind) \[doc\].
    pub enum OdrServiceItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrServiceModel::kind) \[doc\].
    pub enum OdrServiceModelType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrServiceVatConfiguration::kind) \[doc\].
    pub enum OdrServiceVatConfigurationType {
        /// On the wire: `fixed`.
        Fixed = "fixed",
        /// On the wire: `max`.
        Max = "max",
        /// On the wire: `weighed`.
        Weighed = "weighed",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrSessionCalculationServiceItem::kind) \[doc\].
    pub enum OdrSessionCalculationServiceItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OdrSessionProjectionItem::kind) \[doc\].
    pub enum OdrSessionProjectionItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::record! {
    /// Returned by [`set_session_billing_address`](Odr::set_session_billing_address), [`create_session_address`](Odr::create_session_address), [`set_session_shipping_address`](Odr::set_session_shipping_address); part of [`OdrAddressSet`], [`OdrPoint`], [`OdrSessionsIdBillingGetResponse200`] and others \[doc\].
    pub struct OdrAddress {
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
    }

    /// Part of [`OdrCombinedAddressSet`] \[doc\].
    pub struct OdrAddressSet {
        pub primary: Option<OdrAddress> = 0 "primary",
        pub secondary: OptionalVec<OdrAddress> = 1 "secondary",
    }

    /// Part of [`OdrCalculationItemModel`], [`OdrInvoiceItemModel`], [`OdrInvoiceRequest`] and others \[doc\].
    pub struct OdrAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
    }

    /// Returned by [`upsert_sku_filters`](Odr::upsert_sku_filters) \[doc\].
    pub struct OdrAttachFiltersResponse {
        pub success: Option<i64> = 0 "success",
        pub failed: Option<i64> = 1 "failed",
    }

    /// Sent by [`attach_session_order`](Odr::attach_session_order); returned by [`attach_session_order`](Odr::attach_session_order) \[doc\].
    pub struct OdrAttachSessionRequest {
        pub order_id: Option<String> = 0 "order_id",
    }

    /// Sent by [`attach_warehouse_items`](Odr::attach_warehouse_items) \[doc\].
    pub struct OdrAttachWarehouseItemsRequest {
        pub order_item_id: Option<String> = 0 "order_item_id",
        pub inventory_item_id: Option<String> = 1 "inventory_item_id",
    }

    /// Part of [`OdrProcess`] \[doc\].
    pub struct OdrAttempt {
        pub psp_reference: Option<String> = 0 "psp_reference",
        pub amount_paid: Option<i64> = 1 "amount_paid",
        pub started_at: Option<Lenient<Timestamp>> = 2 "started_at",
        pub is_paid: Option<bool> = 3 "is_paid",
        pub is_expired: Option<bool> = 4 "is_expired",
    }

    /// Sent by [`authenticate_session_contact`](Odr::authenticate_session_contact) \[doc\].
    pub struct OdrAuthenticationRequest {
        pub email: Option<String> = 0 "email",
        pub password: Option<SecretText> = 1 "password",
    }

    /// Returned by [`authenticate_session_contact`](Odr::authenticate_session_contact), [`set_authenticated_session_contact`](Odr::set_authenticated_session_contact) \[doc\].
    pub struct OdrAuthenticationResponse {
        pub id: Option<String> = 0 "id",
        pub email: Option<String> = 1 "email",
        /// First name \[doc\].
        pub given_name: Option<String> = 2 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 3 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 4 "family_name",
    }

    /// Sent by [`authorize_session`](Odr::authorize_session) \[doc\].
    pub struct OdrAuthorizationRequest {
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Returned by [`authorize_session`](Odr::authorize_session) \[doc\].
    pub struct OdrAuthorizationResponse {
        pub accepted: Option<bool> = 0 "accepted",
        pub forward_uri: Option<String> = 1 "forward_uri",
    }

    /// Returned by [`apply_balance`](Odr::apply_balance), [`get_balance`](Odr::get_balance) \[doc\].
    pub struct OdrBalance {
        pub id: Option<String> = 0 "id",
        pub key: Option<OdrKey> = 1 "key",
        pub balance: Option<i64> = 2 "balance",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 3 "currency",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Sent by [`apply_balance`](Odr::apply_balance) \[doc\].
    pub struct OdrBalanceRequest {
        pub key: Option<OdrKey> = 0 "key",
        pub reference: Option<OdrKey> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// Currency, in three letters \[guess\]. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub overdraft_allowance: Option<i64> = 5 "overdraft_allowance",
    }

    /// Sent by [`invoice_calculation`](Odr::invoice_calculation) \[doc\].
    pub struct OdrCalculatedInvoiceRequest {
        pub order_item_ids: OptionalVec<String> = 0 "order_item_ids",
    }

    /// Returned by [`search_calculations`](Odr::search_calculations), [`get_calculation`](Odr::get_calculation) \[doc\].
    pub struct OdrCalculation {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<OdrCalculationItem> = 3 "items",
        pub services: OptionalVec<OdrServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        pub vat: OptionalVec<OdrVatResult> = 8 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 9 "currency",
        pub customer: Option<OdrContact> = 10 "customer",
        pub vendor: Option<OdrContact> = 11 "vendor",
        pub is_including_vat: Option<bool> = 12 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 13 "is_vat_shifted",
        pub is_prepaid: Option<bool> = 14 "is_prepaid",
        pub client_id: Option<String> = 15 "client_id",
        pub channel_id: Option<String> = 16 "channel_id",
        pub file_id: Option<String> = 17 "file_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 18 "metadata",
        pub pricing_at: Option<Lenient<Timestamp>> = 19 "pricing_at",
        pub invoiced_at: Option<Lenient<Timestamp>> = 20 "invoiced_at",
        pub prepaid_at: Option<Lenient<Timestamp>> = 21 "prepaid_at",
        pub order_ids: OptionalVec<String> = 22 "order_ids",
        pub coupons: OptionalVec<String> = 23 "coupons",
        pub created_at: Option<Lenient<Timestamp>> = 24 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 25 "updated_at",
    }

    /// Part of [`OdrCalculation`], [`OdrCalculationItem`], [`OdrCalculationItems`] and others \[doc\].
    pub struct OdrCalculationAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<OdrCalculationAdjustmentResult> = 5 "result",
    }

    /// Part of [`OdrCalculationAdjustment`] \[doc\].
    pub struct OdrCalculationAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the rule comes to; below zero for a discount \[doc\].
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`OdrCalculation`] \[doc\].
    pub struct OdrCalculationItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        pub kind: Option<OdrCalculationItemType> = 4 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 5 "amount",
        pub is_discounted: Option<bool> = 6 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 7 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 8 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 9 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 10 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 11 "total",
        pub total_revenue: Option<i64> = 12 "total_revenue",
        pub order_items: OptionalVec<OdrCalculationOrderItem> = 13 "order_items",
    }

    /// Part of [`OdrOrderCalculationRequest`] \[doc\].
    pub struct OdrCalculationItemModel {
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        pub description: Option<String> = 1 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        pub is_discounted: Option<bool> = 3 "is_discounted",
        pub adjustments: OptionalVec<OdrAdjustment> = 4 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 5 "vat_percentage",
    }

    /// Part of [`OdrCalculations`] \[doc\].
    pub struct OdrCalculationItems {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<OdrCalculationItemsType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
        pub order_items: OptionalVec<OdrCalculationStackItem> = 12 "order_items",
    }

    /// Part of [`OdrCalculationItem`], [`OdrInvoiceItem`] \[doc\].
    pub struct OdrCalculationOrderItem {
        pub id: Option<String> = 0 "id",
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Sent by [`search_calculations`](Odr::search_calculations) \[doc\], known from an example.
    pub struct OdrCalculationSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrCalculationSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OdrCalculationSearch`] \[doc\].
    pub struct OdrCalculationSearchConstraint {
        pub key: Option<OdrCalculationSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrCalculationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OdrCalculationItems`] \[doc\].
    pub struct OdrCalculationStackItem {
        pub id: Option<String> = 0 "id",
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Returned by [`get_order_calculation`](Odr::get_order_calculation), [`calculate_order`](Odr::calculate_order) \[doc\].
    pub struct OdrCalculations {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<OdrCalculationItems> = 3 "items",
        pub services: OptionalVec<OdrServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        pub vat: OptionalVec<OdrVatResult> = 8 "vat",
        pub settings: Option<OdrOrderCalculationSettings> = 9 "settings",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 10 "currency",
        pub customer: Option<OdrContact> = 11 "customer",
        pub vendor: Option<OdrContact> = 12 "vendor",
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        pub is_prepaid: Option<bool> = 15 "is_prepaid",
        pub client_id: Option<String> = 16 "client_id",
        pub channel_id: Option<String> = 17 "channel_id",
        pub file_id: Option<String> = 18 "file_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 19 "metadata",
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        pub invoiced_at: Option<Lenient<Timestamp>> = 21 "invoiced_at",
        pub prepaid_at: Option<Lenient<Timestamp>> = 22 "prepaid_at",
        pub order_ids: OptionalVec<String> = 23 "order_ids",
        pub coupons: OptionalVec<String> = 24 "coupons",
        pub created_at: Option<Lenient<Timestamp>> = 25 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 26 "updated_at",
    }

    /// Returned by [`cancel_order`](Odr::cancel_order) \[doc\].
    pub struct OdrCancelState {
        pub is_accepted: Option<bool> = 0 "is_accepted",
        pub warnings: OptionalVec<String> = 1 "warnings",
    }

    /// Part of [`OdrSessionsIdBillingGetResponse200`], [`OdrSessionsIdShippingGetResponse200`] \[doc\].
    pub struct OdrCombinedAddressSet {
        pub contact: Option<OdrAddressSet> = 0 "contact",
        pub organisation: Option<OdrAddressSet> = 1 "organisation",
        pub session: Option<OdrAddressSet> = 2 "session",
    }

    /// Part of [`OdrSessionsIdPhonenumbersGetResponse200`] \[doc\].
    pub struct OdrCombinedPhoneNumberSet {
        pub contact: Option<OdrPhonenumberSet> = 0 "contact",
        pub organisation: Option<OdrPhonenumberSet> = 1 "organisation",
        pub session: Option<OdrPhonenumberSet> = 2 "session",
    }

    /// Returned by [`get_rule_constraint_options`](Odr::get_rule_constraint_options) \[doc\].
    pub struct OdrConstraintOptionsResponse {
        pub amount: OptionalVec<String> = 0 "amount",
    }

    /// Part of [`OdrCalculation`], [`OdrCalculations`], [`OdrInvoice`] and others \[doc\].
    pub struct OdrContact {
        pub tags: OptionalVec<String> = 0 "tags",
        /// Default: `NL` \[guess\].
        pub vat_country_code: Option<String> = 1 "vat_country_code",
        pub contact: Option<OdrContactContact> = 2 "contact",
    }

    /// Part of [`OdrContact`] \[doc\].
    pub struct OdrContactContact {
        pub email: Option<String> = 0 "email",
        pub vat_number: Option<String> = 1 "vat_number",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        pub organisation_id: Option<String> = 3 "organisation_id",
        pub organisation_version: Option<String> = 4 "organisation_version",
        pub address_id: Option<String> = 5 "address_id",
        pub phone_number_id: Option<String> = 6 "phone_number_id",
        pub id: Option<String> = 7 "id",
        pub version: Option<String> = 8 "version",
    }

    /// Returned by [`search_coupons`](Odr::search_coupons), [`list_coupons`](Odr::list_coupons), [`create_coupon`](Odr::create_coupon) and others \[doc\].
    pub struct OdrCoupon {
        pub code: Option<String> = 0 "code",
        pub usage: Option<OdrCouponUsage> = 1 "usage",
        pub category_id: Option<String> = 2 "category_id",
        pub claims: OptionalVec<OdrCouponClaim> = 3 "claims",
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Returned by [`search_coupon_categories`](Odr::search_coupon_categories), [`list_coupon_categories`](Odr::list_coupon_categories), [`create_coupon_category`](Odr::create_coupon_category) and others \[doc\].
    pub struct OdrCouponCategory {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub defaults: Option<OdrCouponCategoryDefaults> = 2 "defaults",
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// Part of [`OdrCouponCategory`], [`OdrCouponCategoryModel`] \[doc\].
    pub struct OdrCouponCategoryDefaults {
        /// In seconds \[doc\].
        pub expires_after: Option<i64> = 0 "expires_after",
        pub usage: Option<OdrCouponCategoryDefaultsUsage> = 1 "usage",
    }

    /// Part of [`OdrCouponCategoryDefaults`] \[doc\].
    pub struct OdrCouponCategoryDefaultsUsage {
        /// Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        /// How many there may be \[guess\].
        pub limit: Option<i64> = 1 "limit",
    }

    /// Sent by [`create_coupon_category`](Odr::create_coupon_category), [`update_coupon_category`](Odr::update_coupon_category) \[doc\].
    pub struct OdrCouponCategoryModel {
        pub name: Option<String> = 0 "name",
        pub defaults: Option<OdrCouponCategoryDefaults> = 1 "defaults",
    }

    /// Sent by [`search_coupon_categories`](Odr::search_coupon_categories) \[doc\], known from an example.
    pub struct OdrCouponCategorySearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrCouponCategorySearchConstraint> = 0 "constraints",
    }

    /// Part of [`OdrCouponCategorySearch`] \[doc\].
    pub struct OdrCouponCategorySearchConstraint {
        pub key: Option<OdrCouponCategorySearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrCouponCategorySearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OdrCoupon`] \[doc\].
    pub struct OdrCouponClaim {
        pub order_id: Option<String> = 0 "order_id",
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
    }

    /// Sent by [`create_coupon`](Odr::create_coupon) \[doc\].
    pub struct OdrCouponModel {
        pub code: Option<String> = 0 "code",
        pub usage: Option<OdrCouponUsage> = 1 "usage",
        pub category_id: Option<String> = 2 "category_id",
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
    }

    /// Sent by [`search_coupons`](Odr::search_coupons) \[doc\], known from an example.
    pub struct OdrCouponSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrCouponSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OdrCouponSearch`] \[doc\].
    pub struct OdrCouponSearchConstraint {
        pub key: Option<OdrCouponSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrCouponSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OdrCoupon`], [`OdrCouponModel`] \[doc\].
    pub struct OdrCouponUsage {
        /// Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        pub remaining: Option<i64> = 1 "remaining",
    }

    /// Part of [`OdrPriceRuleEvaluation`] \[doc\].
    pub struct OdrEvaluationItem {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub filters: Option<RawJson> = 2 "filters",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub is_discounted: Option<bool> = 4 "is_discounted",
    }

    /// Part of [`OdrGroup`], [`OdrGroupAttach`], [`OdrGroupRoute`] and others \[doc\].
    pub struct OdrFilter {
        pub key: Option<String> = 0 "key",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Sent by [`search_filters`](Odr::search_filters) \[doc\], known from an example.
    pub struct OdrFilterSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrFilterSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OdrFilterSearch`] \[doc\].
    pub struct OdrFilterSearchConstraint {
        pub key: Option<OdrFilterSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrFilterSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`upsert_sku_filters`](Odr::upsert_sku_filters); returned by [`search_filters`](Odr::search_filters), [`list_filter_sets`](Odr::list_filter_sets) \[doc\].
    pub struct OdrFilterSet {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub filters: Option<BTreeMap<String, Vec<String>>> = 1 "filters",
    }

    /// Part of [`OdrSessionsIdOrganisationsGetResponse200`] \[doc\], known from an example.
    pub struct OdrGetSessionOrganisationOptionsResponse {
        pub primary: Option<OdrOrganisation> = 0 "primary",
        pub secondary: OptionalVec<OdrOrganisation> = 1 "secondary",
    }

    /// Returned by [`get_session`](Odr::get_session) \[doc\].
    pub struct OdrGetSessionResponse {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
    }

    /// Part of [`OdrSessionsIdShippingMethodsGetResponse200`] \[doc\].
    pub struct OdrGetSessionShippingMethodResponse {
        pub id: Option<String> = 0 "id",
        pub carrier: Option<String> = 1 "carrier",
        pub name: Option<String> = 2 "name",
        pub kind: Option<OdrGetSessionShippingMethodResponseType> = 3 "type",
        pub price: Option<Number> = 4 "price",
    }

    /// Part of [`OdrSessionsIdShippingPointGetResponse200`] \[doc\].
    pub struct OdrGetSessionShippingResponseItem {
        pub distance: Option<Number> = 0 "distance",
        pub point: Option<OdrPoint> = 1 "point",
    }

    /// Returned by [`list_order_items`](Odr::list_order_items), [`search_order_items`](Odr::search_order_items) \[doc\].
    pub struct OdrGroup {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub ids: OptionalVec<String> = 4 "ids",
        pub references: Option<OdrGroupReferences> = 5 "references",
        pub filters: OptionalVec<OdrFilter> = 6 "filters",
    }

    /// Returned by [`search_order_items_to_attach`](Odr::search_order_items_to_attach) \[doc\].
    pub struct OdrGroupAttach {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub order_id: Option<String> = 4 "order_id",
        pub ids: OptionalVec<String> = 5 "ids",
        pub references: Option<OdrGroupRouteReferences> = 6 "references",
        pub filters: OptionalVec<OdrFilter> = 7 "filters",
        pub inventory_item_ids: OptionalVec<String> = 8 "inventory_item_ids",
        pub available: Option<Number> = 9 "available",
    }

    /// Part of [`OdrGroup`] \[doc\].
    pub struct OdrGroupReferences {
        pub orders: OptionalVec<OdrGroupReferencesOrder> = 0 "orders",
        pub backorders: OptionalVec<String> = 1 "backorders",
        pub target: Option<String> = 2 "target",
    }

    /// Part of [`OdrGroupReferences`] \[doc\].
    pub struct OdrGroupReferencesOrder {
        pub id: Option<String> = 0 "id",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_backordered: Option<bool> = 2 "is_backordered",
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        pub warehouse: Option<OdrGroupReferencesOrderWarehouse> = 4 "warehouse",
        pub shipments: OptionalVec<OdrGroupReferencesOrderShipment> = 5 "shipments",
    }

    /// Part of [`OdrGroupReferencesOrder`] \[doc\].
    pub struct OdrGroupReferencesOrderShipment {
        pub id: Option<String> = 0 "id",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Part of [`OdrGroupReferencesOrder`] \[doc\].
    pub struct OdrGroupReferencesOrderWarehouse {
        pub claim_id: Option<String> = 0 "claim_id",
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        pub collect_route_id: Option<String> = 2 "collect_route_id",
        /// Default: `false`.
        pub is_reservation: Option<bool> = 3 "is_reservation",
        pub address_id: Option<String> = 4 "address_id",
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// Returned by [`list_order_items_with_routing`](Odr::list_order_items_with_routing), [`search_order_items_with_routing`](Odr::search_order_items_with_routing) \[doc\].
    pub struct OdrGroupRoute {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub order_id: Option<String> = 4 "order_id",
        pub ids: OptionalVec<String> = 5 "ids",
        pub references: Option<OdrGroupRouteReferences> = 6 "references",
        pub filters: OptionalVec<OdrFilter> = 7 "filters",
        pub delivery_routes: OptionalVec<OdrGroupRouteDeliveryRoute> = 8 "delivery_routes",
        pub collect_routes: OptionalVec<OdrGroupRouteCollectRoute> = 9 "collect_routes",
    }

    /// Part of [`OdrGroupRoute`] \[doc\].
    pub struct OdrGroupRouteCollectRoute {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// The routes of delivery that start where this one collects \[doc\].
        pub delivery_routes: OptionalVec<String> = 2 "delivery_routes",
    }

    /// Part of [`OdrGroupRoute`] \[doc\].
    pub struct OdrGroupRouteDeliveryRoute {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
    }

    /// Part of [`OdrGroupAttach`], [`OdrGroupRoute`] \[doc\].
    pub struct OdrGroupRouteReferences {
        pub orders: OptionalVec<OdrGroupRouteReferencesOrder> = 0 "orders",
        pub backorders: OptionalVec<String> = 1 "backorders",
    }

    /// Part of [`OdrGroupRouteReferences`] \[doc\].
    pub struct OdrGroupRouteReferencesOrder {
        pub id: Option<String> = 0 "id",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_backordered: Option<bool> = 2 "is_backordered",
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        pub warehouse: Option<OdrGroupRouteReferencesOrderWarehouse> = 4 "warehouse",
        pub shipments: OptionalVec<OdrGroupRouteReferencesOrderShipment> = 5 "shipments",
    }

    /// Part of [`OdrGroupRouteReferencesOrder`] \[doc\].
    pub struct OdrGroupRouteReferencesOrderShipment {
        pub id: Option<String> = 0 "id",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Part of [`OdrGroupRouteReferencesOrder`] \[doc\].
    pub struct OdrGroupRouteReferencesOrderWarehouse {
        pub claim_id: Option<String> = 0 "claim_id",
        pub route_id: Option<String> = 1 "route_id",
        /// Default: `false`.
        pub is_reservation: Option<bool> = 2 "is_reservation",
        pub transfer_id: Option<String> = 3 "transfer_id",
    }

    /// Sent by [`check_session_identity_exists`](Odr::check_session_identity_exists) \[doc\].
    pub struct OdrIdentityExistsRequest {
        pub email: Option<String> = 0 "email",
    }

    /// Returned by [`search_invoices`](Odr::search_invoices), [`invoice_calculation`](Odr::invoice_calculation), [`create_invoice`](Odr::create_invoice) and others \[doc\].
    pub struct OdrInvoice {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<OdrInvoiceItem> = 3 "items",
        pub services: OptionalVec<OdrServiceItem> = 4 "services",
        pub settings: Option<OdrInvoiceSettings> = 5 "settings",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 6 "subtotal",
        pub adjustments: OptionalVec<OdrInvoiceAdjustmentResponse> = 7 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
        pub vat: OptionalVec<OdrVatResult> = 9 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 10 "currency",
        pub customer: Option<OdrContact> = 11 "customer",
        pub vendor: Option<OdrContact> = 12 "vendor",
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        pub is_paid: Option<bool> = 15 "is_paid",
        pub client_id: Option<String> = 16 "client_id",
        pub channel_id: Option<String> = 17 "channel_id",
        pub file_id: Option<String> = 18 "file_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 19 "metadata",
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        pub paid_at: Option<Lenient<Timestamp>> = 21 "paid_at",
        pub order_ids: OptionalVec<String> = 22 "order_ids",
        pub coupons: OptionalVec<String> = 23 "coupons",
        pub calculation_id: Option<String> = 24 "calculation_id",
        pub shipment_id: Option<String> = 25 "shipment_id",
        pub created_at: Option<Lenient<Timestamp>> = 26 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 27 "updated_at",
    }

    /// Part of [`OdrInvoice`], [`OdrInvoiceItem`], [`OdrInvoiceListItem`] \[doc\].
    pub struct OdrInvoiceAdjustmentResponse {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<OdrInvoiceAdjustmentResponseResult> = 5 "result",
    }

    /// Part of [`OdrInvoiceAdjustmentResponse`] \[doc\].
    pub struct OdrInvoiceAdjustmentResponseResult {
        /// What the rule comes to; below zero for a discount \[doc\].
        pub output: Option<i64> = 0 "output",
    }

    /// Part of [`OdrInvoice`] \[doc\].
    pub struct OdrInvoiceItem {
        /// The id of this line of the invoice \[doc\].
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<OdrInvoiceItemType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<OdrInvoiceAdjustmentResponse> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
        pub order_items: OptionalVec<OdrCalculationOrderItem> = 12 "order_items",
    }

    /// Part of [`OdrInvoiceRequest`] \[doc\].
    pub struct OdrInvoiceItemModel {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        pub adjustments: OptionalVec<OdrAdjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// Returned by [`list_invoices`](Odr::list_invoices), [`mark_invoice_paid`](Odr::mark_invoice_paid) \[doc\].
    pub struct OdrInvoiceListItem {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub count: Option<i64> = 3 "count",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 4 "subtotal",
        pub adjustments: OptionalVec<OdrInvoiceAdjustmentResponse> = 5 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 6 "total",
        pub vat: OptionalVec<OdrVatResult> = 7 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 8 "currency",
        pub customer: Option<OdrContact> = 9 "customer",
        pub vendor: Option<OdrContact> = 10 "vendor",
        pub is_including_vat: Option<bool> = 11 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 12 "is_vat_shifted",
        pub is_paid: Option<bool> = 13 "is_paid",
        pub client_id: Option<String> = 14 "client_id",
        pub channel_id: Option<String> = 15 "channel_id",
        pub file_id: Option<String> = 16 "file_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 17 "metadata",
        pub pricing_at: Option<Lenient<Timestamp>> = 18 "pricing_at",
        pub invoiced_at: Option<Lenient<Timestamp>> = 19 "invoiced_at",
        pub paid_at: Option<Lenient<Timestamp>> = 20 "paid_at",
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Sent by [`create_invoice`](Odr::create_invoice) \[doc\].
    pub struct OdrInvoiceRequest {
        pub reference: Option<String> = 0 "reference",
        pub client_id: Option<String> = 1 "client_id",
        pub channel_id: Option<String> = 2 "channel_id",
        pub contact_id: Option<String> = 3 "contact_id",
        pub organisation_id: Option<String> = 4 "organisation_id",
        pub address_id: Option<String> = 5 "address_id",
        pub items: OptionalVec<OdrInvoiceItemModel> = 6 "items",
        pub adjustments: OptionalVec<OdrAdjustment> = 7 "adjustments",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 8 "currency",
        pub pricing_at: Option<Lenient<Timestamp>> = 9 "pricing_at",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
    }

    /// Sent by [`search_invoices`](Odr::search_invoices) \[doc\], known from an example.
    pub struct OdrInvoiceSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrInvoiceSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OdrInvoiceSearch`] \[doc\].
    pub struct OdrInvoiceSearchConstraint {
        pub key: Option<OdrInvoiceSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrInvoiceSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OdrInvoice`] \[doc\], known from an example.
    pub struct OdrInvoiceSettings {
        pub billing: Option<OdrInvoiceSettingsBilling> = 0 "billing",
        pub shipping: Option<OdrInvoiceSettingsShipping> = 1 "shipping",
    }

    /// Part of [`OdrInvoiceSettings`] \[doc\].
    pub struct OdrInvoiceSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<OdrInvoiceSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`OdrInvoiceSettingsBilling`] \[doc\].
    pub struct OdrInvoiceSettingsBillingVat {
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Part of [`OdrInvoiceSettings`] \[doc\].
    pub struct OdrInvoiceSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Sent by [`mark_invoice_paid`](Odr::mark_invoice_paid) \[doc\].
    pub struct OdrInvoiceState {
        pub paid_at: Option<Lenient<LocalDate>> = 0 "paid_at",
    }

    /// Part of [`OdrMethod`], [`OdrProviderMethod`] \[doc\].
    pub struct OdrIssuer {
        pub code: Option<String> = 0 "code",
        pub name: Option<String> = 1 "name",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// Part of [`OdrProjectionModel`] \[doc\].
    pub struct OdrItemModel {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        pub adjustments: OptionalVec<OdrAdjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// Part of [`OdrBalance`], [`OdrBalanceRequest`], [`OdrRecord`] \[doc\].
    pub struct OdrKey {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Returned by [`list_calculations`](Odr::list_calculations) \[doc\].
    pub struct OdrListedCalculation {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 3 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 4 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 5 "total",
        pub vat: OptionalVec<OdrVatResult> = 6 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 7 "currency",
        pub customer: Option<OdrContact> = 8 "customer",
        pub vendor: Option<OdrContact> = 9 "vendor",
        pub is_including_vat: Option<bool> = 10 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 11 "is_vat_shifted",
        pub is_prepaid: Option<bool> = 12 "is_prepaid",
        pub client_id: Option<String> = 13 "client_id",
        pub channel_id: Option<String> = 14 "channel_id",
        pub file_id: Option<String> = 15 "file_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 16 "metadata",
        pub pricing_at: Option<Lenient<Timestamp>> = 17 "pricing_at",
        pub invoiced_at: Option<Lenient<Timestamp>> = 18 "invoiced_at",
        pub prepaid_at: Option<Lenient<Timestamp>> = 19 "prepaid_at",
        pub order_ids: OptionalVec<String> = 20 "order_ids",
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Returned by [`list_payment_methods`](Odr::list_payment_methods), [`get_payment_method`](Odr::get_payment_method), [`list_transaction_payment_methods`](Odr::list_transaction_payment_methods) \[doc\].
    pub struct OdrMethod {
        pub code: Option<String> = 0 "code",
        pub provider_code: Option<String> = 1 "provider_code",
        pub name: Option<String> = 2 "name",
        pub label: Option<String> = 3 "label",
        pub is_prepaid: Option<bool> = 4 "is_prepaid",
        pub issuers: OptionalVec<OdrIssuer> = 5 "issuers",
        /// Default: `true`.
        pub is_enabled: Option<bool> = 6 "is_enabled",
        /// Default: `false`.
        pub is_deferred: Option<bool> = 7 "is_deferred",
        /// Default: `100`.
        pub priority: Option<i64> = 8 "priority",
    }

    /// Sent by [`create_session_address`](Odr::create_session_address) \[doc\].
    pub struct OdrNewAddress {
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

    /// Sent by [`create_session_contact`](Odr::create_session_contact) \[doc\].
    pub struct OdrNewContact {
        pub email: Option<String> = 0 "email",
        /// First name \[doc\].
        pub given_name: Option<String> = 1 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 2 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 3 "family_name",
    }

    /// Sent by [`create_session_organisation`](Odr::create_session_organisation) \[doc\].
    pub struct OdrNewOrganisation {
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 0 "name",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 1 "coc_number",
        pub registrations: OptionalVec<OdrVatRegistration> = 2 "registrations",
    }

    /// Sent by [`create_session_phone_number`](Odr::create_session_phone_number) \[doc\].
    pub struct OdrNewPhonenumber {
        /// Two letters \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
    }

    /// Returned by [`list_orders`](Odr::list_orders), [`create_order`](Odr::create_order), [`get_order`](Odr::get_order) and others \[doc\].
    pub struct OdrOrder {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub state: Option<OdrOrderState> = 2 "state",
        pub settings: Option<OdrOrderSettings> = 3 "settings",
        pub processing: Option<OdrProcessing> = 4 "processing",
        pub acceptances: OptionalVec<OdrOrderAcceptances> = 5 "acceptances",
        pub calculations: OptionalVec<OdrOrderCalculations> = 6 "calculations",
        pub client_id: Option<String> = 7 "client_id",
        pub channel_id: Option<String> = 8 "channel_id",
        pub tags: OptionalVec<String> = 9 "tags",
        pub stack_id: Option<String> = 10 "stack_id",
        pub kind: Option<String> = 11 "type",
        pub last_accepted_at: Option<Lenient<Timestamp>> = 12 "last_accepted_at",
        pub last_confirmed_at: Option<Lenient<Timestamp>> = 13 "last_confirmed_at",
        pub last_canceled_at: Option<Lenient<Timestamp>> = 14 "last_canceled_at",
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Part of [`OdrOrder`] \[doc\].
    pub struct OdrOrderAcceptances {
        pub id: Option<String> = 0 "id",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
        pub is_prepaid: Option<bool> = 2 "is_prepaid",
        pub is_settlement: Option<bool> = 3 "is_settlement",
        pub is_paid: Option<bool> = 4 "is_paid",
        pub calculation_id: Option<String> = 5 "calculation_id",
        pub transaction_secret: Option<SecretText> = 6 "transaction_secret",
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        pub accepted_at: Option<Lenient<Timestamp>> = 8 "accepted_at",
    }

    /// Returned by [`authorize_order`](Odr::authorize_order) \[doc\].
    pub struct OdrOrderAuthorizationResponse {
        /// Default: `true`.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Default: `false`.
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Default: `false`.
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub transaction_secret: Option<SecretText> = 3 "transaction_secret",
    }

    /// Sent by [`calculate_order`](Odr::calculate_order) \[doc\].
    pub struct OdrOrderCalculationRequest {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        pub reference: Option<String> = 1 "reference",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 2 "currency",
        pub items: OptionalVec<OdrCalculationItemModel> = 3 "items",
        pub adjustments: OptionalVec<OdrAdjustment> = 4 "adjustments",
        pub pricing_at: Option<Lenient<Timestamp>> = 5 "pricing_at",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// Part of [`OdrCalculations`] \[doc\], known from an example.
    pub struct OdrOrderCalculationSettings {
        pub billing: Option<OdrOrderCalculationSettingsBilling> = 0 "billing",
        pub shipping: Option<OdrOrderCalculationSettingsShipping> = 1 "shipping",
    }

    /// Part of [`OdrOrderCalculationSettings`] \[doc\].
    pub struct OdrOrderCalculationSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<OdrOrderSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`OdrOrderCalculationSettings`] \[doc\].
    pub struct OdrOrderCalculationSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Part of [`OdrOrder`] \[doc\].
    pub struct OdrOrderCalculations {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 2 "currency",
        pub client_id: Option<String> = 3 "client_id",
        pub channel_id: Option<String> = 4 "channel_id",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 5 "amount",
        pub is_valid: Option<bool> = 6 "is_valid",
        pub is_accepted: Option<bool> = 7 "is_accepted",
        pub is_confirmed: Option<bool> = 8 "is_confirmed",
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// Returned by [`add_order_items_from_search`](Odr::add_order_items_from_search), [`attach_warehouse_items`](Odr::attach_warehouse_items), [`set_order_items_claim`](Odr::set_order_items_claim) \[doc\].
    pub struct OdrOrderItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        pub order_id: Option<String> = 4 "order_id",
        pub references: Option<OdrOrderItemReferences> = 5 "references",
        pub filters: OptionalVec<OdrFilter> = 6 "filters",
    }

    /// Sent by [`add_order_items`](Odr::add_order_items) \[doc\].
    pub struct OdrOrderItemModel {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 4 "is_inbound",
        /// Default: `false`.
        pub is_backorder: Option<bool> = 5 "is_backorder",
        pub item_ids: OptionalVec<String> = 6 "item_ids",
        pub source_order_id: Option<String> = 7 "source_order_id",
    }

    /// Part of [`OdrOrderItem`] \[doc\], known from an example.
    pub struct OdrOrderItemReferences {
        pub orders: OptionalVec<OdrOrderItemReferencesOrder> = 0 "orders",
        pub stacks: OptionalVec<OdrStackReference> = 1 "stacks",
    }

    /// Part of [`OdrOrderItemReferences`] \[doc\].
    pub struct OdrOrderItemReferencesOrder {
        pub id: Option<String> = 0 "id",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_available: Option<bool> = 2 "is_available",
        /// Default: `false`.
        pub is_backorder: Option<bool> = 3 "is_backorder",
        pub warehouse: Option<OdrOrderItemReferencesOrderWarehouse> = 4 "warehouse",
        pub shipments: OptionalVec<OdrOrderItemReferencesOrderShipment> = 5 "shipments",
        pub backorders: OptionalVec<String> = 6 "backorders",
        pub target: Option<String> = 7 "target",
    }

    /// Part of [`OdrOrderItemReferencesOrder`] \[doc\].
    pub struct OdrOrderItemReferencesOrderShipment {
        pub id: Option<String> = 0 "id",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Part of [`OdrOrderItemReferencesOrder`] \[doc\].
    pub struct OdrOrderItemReferencesOrderWarehouse {
        pub claimed_at: Option<Lenient<Timestamp>> = 0 "claimed_at",
        pub claim_id: Option<String> = 1 "claim_id",
        pub claim_item_id: Option<String> = 2 "claim_item_id",
        pub route_id: Option<String> = 3 "route_id",
        /// Default: `false`.
        pub is_reservation: Option<bool> = 4 "is_reservation",
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// Sent by [`create_order`](Odr::create_order), [`update_order`](Odr::update_order) \[doc\].
    pub struct OdrOrderModel {
        pub processing: Option<OdrProcessing> = 0 "processing",
        pub settings: Option<OdrSettings> = 1 "settings",
        pub client_id: Option<String> = 2 "client_id",
        pub channel_id: Option<String> = 3 "channel_id",
        pub tags: OptionalVec<String> = 4 "tags",
        pub kind: Option<String> = 5 "type",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// Part of [`OdrSettings`] \[doc\].
    pub struct OdrOrderModelSettingsBilling {
        pub address_id: Option<String> = 0 "address_id",
        pub method_code: Option<String> = 1 "method_code",
        pub issuer_code: Option<String> = 2 "issuer_code",
        pub provider_code: Option<String> = 3 "provider_code",
        pub vat: Option<OdrOrderSettingsBillingVat> = 4 "vat",
    }

    /// Sent by [`search_orders`](Odr::search_orders) \[doc\], known from an example.
    pub struct OdrOrderSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrOrderSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OdrOrderSearch`] \[doc\].
    pub struct OdrOrderSearchConstraint {
        pub key: Option<OdrOrderSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrOrderSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OdrOrder`] \[doc\].
    pub struct OdrOrderSettings {
        pub contact: Option<OdrOrderSettingsContact> = 0 "contact",
        pub organisation: Option<OdrOrderSettingsContact> = 1 "organisation",
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        pub coupons: OptionalVec<String> = 3 "coupons",
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        pub return_url: Option<String> = 5 "return_url",
        pub billing: Option<OdrOrderSettingsBilling> = 6 "billing",
        pub shipping: Option<OdrOrderSettingsShipping> = 7 "shipping",
    }

    /// Part of [`OdrOrderSettings`] \[doc\].
    pub struct OdrOrderSettingsBilling {
        pub address_id: Option<String> = 0 "address_id",
        pub method_code: Option<String> = 1 "method_code",
        pub issuer_code: Option<String> = 2 "issuer_code",
        pub provider_code: Option<String> = 3 "provider_code",
    }

    /// Part of [`OdrOrderCalculationSettingsBilling`], [`OdrOrderModelSettingsBilling`] \[doc\].
    pub struct OdrOrderSettingsBillingVat {
        /// Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Part of [`OdrOrderSettings`] \[doc\].
    pub struct OdrOrderSettingsContact {
        pub id: Option<String> = 0 "id",
        pub version: Option<String> = 1 "version",
    }

    /// Part of [`OdrOrderSettings`], [`OdrSettings`] \[doc\].
    pub struct OdrOrderSettingsShipping {
        pub address_id: Option<String> = 0 "address_id",
        pub source_address_id: Option<String> = 1 "source_address_id",
        pub method_id: Option<String> = 2 "method_id",
        /// The id of a service point \[guess\].
        pub spid: Option<String> = 3 "spid",
        pub window: Option<OdrOrderSettingsShippingWindow> = 4 "window",
        pub is_split_allowed: Option<bool> = 5 "is_split_allowed",
    }

    /// Part of [`OdrOrderSettingsShipping`] \[doc\].
    pub struct OdrOrderSettingsShippingWindow {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub delivery_at: Option<Lenient<LocalDate>> = 2 "delivery_at",
        pub code: Option<String> = 3 "code",
    }

    /// Part of [`OdrOrder`] \[doc\].
    pub struct OdrOrderState {
        pub is_locked: Option<bool> = 0 "is_locked",
        pub is_accepted: Option<bool> = 1 "is_accepted",
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub is_finished: Option<bool> = 3 "is_finished",
        pub is_canceled: Option<bool> = 4 "is_canceled",
        pub kind: Option<OdrOrderStateType> = 5 "type",
        pub flow: OptionalVec<OdrOrderStep> = 6 "flow",
        pub progress: Option<OdrOrderStateProgress> = 7 "progress",
    }

    /// Part of [`OdrOrderState`] \[doc\].
    pub struct OdrOrderStateProgress {
        pub allocation: Option<String> = 0 "allocation",
        pub fulfilment: Option<String> = 1 "fulfilment",
        pub billing: Option<String> = 2 "billing",
    }

    /// Part of [`OdrOrderState`] \[doc\].
    pub struct OdrOrderStep {
        pub code: Option<String> = 0 "code",
        pub order: Option<i64> = 1 "order",
        /// Default: `false`.
        pub is_reversible: Option<bool> = 2 "is_reversible",
        /// Default: `confirm`.
        pub trigger: Option<OdrOrderStepTrigger> = 3 "trigger",
        pub actions: OptionalVec<OdrStepAction> = 4 "actions",
    }

    /// Sent by [`authorize_order`](Odr::authorize_order) \[doc\].
    pub struct OdrOrdersIdAuthorizePostBody {
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Sent by [`update_order_state`](Odr::update_order_state) \[doc\].
    pub struct OdrOrdersIdFlowPutBody {
        pub code: Option<String> = 0 "code",
        pub actions: OptionalVec<OdrOrdersIdFlowPutBodyActionsItem> = 1 "actions",
    }

    /// Part of [`OdrOrdersIdFlowPutBody`] \[doc\].
    pub struct OdrOrdersIdFlowPutBodyActionsItem {
        pub code: Option<String> = 0 "code",
        pub is_handled: Option<bool> = 1 "is_handled",
    }

    /// Sent by [`add_order_items_from_search`](Odr::add_order_items_from_search) \[doc\].
    pub struct OdrOrdersIdItemsSearchPostBody {
        pub is_backorder: Option<bool> = 0 "is_backorder",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrSearchConstraint> = 2 "constraints",
        pub filters: OptionalVec<OdrSearchFilter> = 3 "filters",
    }

    /// Returned by [`set_session_organisation`](Odr::set_session_organisation), [`create_session_organisation`](Odr::create_session_organisation); part of [`OdrGetSessionOrganisationOptionsResponse`], [`OdrSessionsIdOrganisationsGetResponse200`] \[doc\].
    pub struct OdrOrganisation {
        pub id: Option<String> = 0 "id",
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 1 "name",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        pub registrations: OptionalVec<OdrVatRegistration> = 3 "registrations",
    }

    /// Returned by [`mark_payment_paid`](Odr::mark_payment_paid), [`create_payment`](Odr::create_payment), [`create_refund`](Odr::create_refund); part of [`OdrTransaction`] \[doc\].
    pub struct OdrPayment {
        pub id: Option<String> = 0 "id",
        pub secret: Option<SecretText> = 1 "secret",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        pub provider_code: Option<String> = 3 "provider_code",
        pub method_code: Option<String> = 4 "method_code",
        pub issuer_code: Option<String> = 5 "issuer_code",
        /// Default: `false`.
        pub is_refund: Option<bool> = 6 "is_refund",
        /// Default: `true`.
        pub is_pending: Option<bool> = 7 "is_pending",
        /// Default: `false`.
        pub is_paid: Option<bool> = 8 "is_paid",
        /// Default: `true`.
        pub is_authorized: Option<bool> = 9 "is_authorized",
        /// Default: `false`.
        pub is_captured: Option<bool> = 10 "is_captured",
        pub return_url: Option<String> = 11 "return_url",
        pub source_payment_id: Option<String> = 12 "source_payment_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 13 "metadata",
        pub paid_at: Option<Lenient<Timestamp>> = 14 "paid_at",
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Sent by [`create_payment`](Odr::create_payment) \[doc\].
    pub struct OdrPaymentIntent {
        /// In minor units \[guess\].
        pub amount: Option<i64> = 0 "amount",
        pub provider_code: Option<String> = 1 "provider_code",
        pub method_code: Option<String> = 2 "method_code",
        pub issuer_code: Option<String> = 3 "issuer_code",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        pub return_url: Option<String> = 5 "return_url",
    }

    /// Returned by [`create_session_phone_number`](Odr::create_session_phone_number), [`select_session_phone_number`](Odr::select_session_phone_number); part of [`OdrPhonenumberSet`], [`OdrSessionsIdPhonenumbersGetResponse200`] \[doc\].
    pub struct OdrPhonenumber {
        pub id: Option<String> = 0 "id",
        /// Two letters \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        pub number: Option<String> = 2 "number",
    }

    /// Part of [`OdrCombinedPhoneNumberSet`] \[doc\], known from an example.
    pub struct OdrPhonenumberSet {
        pub primary: Option<OdrPhonenumber> = 0 "primary",
        pub secondary: OptionalVec<OdrPhonenumber> = 1 "secondary",
    }

    /// Part of [`OdrGetSessionShippingResponseItem`] \[doc\].
    pub struct OdrPoint {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub carrier: Option<String> = 2 "carrier",
        /// Latitude, in degrees \[guess\].
        pub latitude: Option<Number> = 3 "latitude",
        /// Longitude, in degrees; spelled as the vendor spells it \[guess\].
        pub longtitude: Option<Number> = 4 "longtitude",
        pub address: Option<OdrAddress> = 5 "address",
        pub openings: OptionalVec<OdrPointOpeningsItem> = 6 "openings",
    }

    /// Part of [`OdrPoint`] \[doc\].
    pub struct OdrPointOpeningsItem {
        pub weekday: Option<Number> = 0 "weekday",
        pub windows: OptionalVec<OdrPointOpeningsItemWindowsItem> = 1 "windows",
    }

    /// Part of [`OdrPointOpeningsItem`] \[doc\].
    pub struct OdrPointOpeningsItemWindowsItem {
        pub start: Option<String> = 0 "start",
        pub end: Option<String> = 1 "end",
    }

    /// Part of [`OdrTransaction`], [`OdrTransactionModel`] \[doc\].
    pub struct OdrPreset {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
    }

    /// Sent by [`evaluate_pricing_rules`](Odr::evaluate_pricing_rules) \[doc\].
    pub struct OdrPriceRuleEvaluation {
        pub pricing_at: Option<Lenient<Timestamp>> = 0 "pricing_at",
        /// How many items the invoice has \[doc\].
        pub quantity: Option<i64> = 1 "quantity",
        /// The invoice's total \[doc\].
        pub amount: Option<i64> = 2 "amount",
        /// The id of the client to reckon with \[doc\].
        pub client: Option<String> = 3 "client",
        /// The tags of groups of customers \[doc\].
        pub tags: OptionalVec<String> = 4 "tags",
        /// The id of the method to reckon with \[doc\].
        pub shipping_method: Option<String> = 5 "shipping_method",
        /// The id of the method to reckon with \[doc\].
        pub payment_method: Option<String> = 6 "payment_method",
        /// The ids of the coupons to try \[doc\].
        pub coupons: OptionalVec<String> = 7 "coupons",
        pub items: OptionalVec<OdrEvaluationItem> = 8 "items",
    }

    /// Returned by [`list_pricing_rules`](Odr::list_pricing_rules), [`create_pricing_rule`](Odr::create_pricing_rule), [`get_pricing_rule`](Odr::get_pricing_rule) and others \[doc\].
    pub struct OdrPricingRule {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 2 "constraints",
        pub filters: OptionalVec<OdrPricingRuleFilter> = 3 "filters",
        pub adjustments: OptionalVec<OdrAdjustment> = 4 "adjustments",
        pub apply_to: Option<OdrPricingRuleApplyTo> = 5 "apply_to",
        /// Default: `0`.
        pub grant_limit: Option<i64> = 6 "grant_limit",
        pub priority: Option<i64> = 7 "priority",
        pub evaluate_at: Option<OdrPricingRuleEvaluateAt> = 8 "evaluate_at",
        pub is_last_rule: Option<bool> = 9 "is_last_rule",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 11 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 12 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 13 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 14 "updated_at",
    }

    /// Part of [`OdrPricingRule`], [`OdrPricingRuleModel`], [`OdrService`] and others \[doc\].
    pub struct OdrPricingRuleConstraint {
        pub key: Option<OdrPricingRuleConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrPricingRuleConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Part of [`OdrPricingRule`], [`OdrPricingRuleModel`] \[doc\].
    pub struct OdrPricingRuleFilter {
        pub key: Option<OdrPricingRuleFilterKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrPricingRuleFilterOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Sent by [`create_pricing_rule`](Odr::create_pricing_rule), [`update_pricing_rule`](Odr::update_pricing_rule) \[doc\].
    pub struct OdrPricingRuleModel {
        pub name: Option<String> = 0 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 1 "constraints",
        pub filters: OptionalVec<OdrPricingRuleFilter> = 2 "filters",
        pub adjustments: OptionalVec<OdrAdjustment> = 3 "adjustments",
        pub apply_to: Option<OdrPricingRuleModelApplyTo> = 4 "apply_to",
        /// Default: `0`.
        pub grant_limit: Option<i64> = 5 "grant_limit",
        pub priority: Option<i64> = 6 "priority",
        pub is_last_rule: Option<bool> = 7 "is_last_rule",
        pub evaluate_at: Option<OdrPricingRuleModelEvaluateAt> = 8 "evaluate_at",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 9 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 10 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 11 "expires_at",
    }

    /// Returned by [`get_payment`](Odr::get_payment) \[doc\].
    pub struct OdrProcess {
        pub is_paid: Option<bool> = 0 "is_paid",
        pub amount_paid: Option<i64> = 1 "amount_paid",
        /// `start`: sets the transaction going, whose progress is followed through `x-task`. `follow`: sends the customer to the bank. `execute`: makes the payment, for refunds only. `void`: nothing more can be done. `return`: as `follow`, and tells that the payment is complete \[doc\].
        pub action: Option<OdrProcessAction> = 2 "action",
        pub url: Option<String> = 3 "url",
        pub attempts: OptionalVec<OdrAttempt> = 4 "attempts",
    }

    /// Part of [`OdrOrder`], [`OdrOrderModel`] \[doc\].
    pub struct OdrProcessing {
        pub confirm: Option<OdrProcessingConfirm> = 0 "confirm",
        pub allocation: Option<OdrProcessingAllocation> = 1 "allocation",
        pub fulfilment: Option<OdrProcessingFulfilment> = 2 "fulfilment",
        pub capture: Option<OdrProcessingCapture> = 3 "capture",
    }

    /// Returned by [`get_order_projection`](Odr::get_order_projection), [`project_pricing`](Odr::project_pricing) \[doc\].
    pub struct OdrProjection {
        pub items: OptionalVec<OdrProjectionItem> = 0 "items",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 1 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 2 "adjustments",
        pub services: OptionalVec<OdrServiceItem> = 3 "services",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 4 "total",
        pub vat: OptionalVec<OdrVatResult> = 5 "vat",
        pub customer: Option<OdrContact> = 6 "customer",
        pub vendor: Option<OdrContact> = 7 "vendor",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 8 "currency",
        pub is_including_vat: Option<bool> = 9 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 10 "is_vat_shifted",
        pub client_id: Option<String> = 11 "client_id",
        pub pricing_at: Option<Lenient<Timestamp>> = 12 "pricing_at",
    }

    /// Part of [`OdrProjection`] \[doc\].
    pub struct OdrProjectionItem {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<OdrProjectionItemType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
    }

    /// Sent by [`project_pricing`](Odr::project_pricing) \[doc\].
    pub struct OdrProjectionModel {
        pub client_id: Option<String> = 0 "client_id",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 1 "currency",
        pub items: OptionalVec<OdrItemModel> = 2 "items",
        pub adjustments: OptionalVec<OdrAdjustment> = 3 "adjustments",
        pub contact_id: Option<String> = 4 "contact_id",
        pub organisation_id: Option<String> = 5 "organisation_id",
        pub pricing_at: Option<Lenient<Timestamp>> = 6 "pricing_at",
        pub coupons: OptionalVec<String> = 7 "coupons",
        pub settings: Option<OdrProjectionModelSettings> = 8 "settings",
    }

    /// Part of [`OdrProjectionModel`] \[doc\], known from an example.
    pub struct OdrProjectionModelSettings {
        pub billing: Option<OdrProjectionModelSettingsBilling> = 0 "billing",
        pub shipping: Option<OdrProjectionModelSettingsShipping> = 1 "shipping",
    }

    /// Part of [`OdrProjectionModelSettings`] \[doc\].
    pub struct OdrProjectionModelSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<OdrProjectionModelSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`OdrProjectionModelSettingsBilling`] \[doc\].
    pub struct OdrProjectionModelSettingsBillingVat {
        /// Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Part of [`OdrProjectionModelSettings`] \[doc\].
    pub struct OdrProjectionModelSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Returned by [`list_providers`](Odr::list_providers) \[doc\].
    pub struct OdrProvider {
        pub name: Option<String> = 0 "name",
        pub code: Option<String> = 1 "code",
        pub is_active: Option<bool> = 2 "is_active",
        pub is_configured: Option<bool> = 3 "is_configured",
        pub methods: OptionalVec<OdrProviderMethod> = 4 "methods",
    }

    /// Part of [`OdrProvider`] \[doc\].
    pub struct OdrProviderMethod {
        pub code: Option<String> = 0 "code",
        pub name: Option<String> = 1 "name",
        pub issuers: OptionalVec<OdrIssuer> = 2 "issuers",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Part of [`OdrTransaction`], [`OdrTransactionModel`] \[doc\].
    pub struct OdrPurchase {
        pub contact_id: Option<String> = 0 "contact_id",
        pub items: OptionalVec<OdrPurchaseItem> = 1 "items",
    }

    /// Part of [`OdrPurchase`] \[doc\].
    pub struct OdrPurchaseItem {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub description: Option<String> = 1 "description",
        pub kind: Option<OdrPurchaseItemType> = 2 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        pub vat_rate: Option<i64> = 5 "vat_rate",
    }

    /// Returned by [`list_balance_records`](Odr::list_balance_records) \[doc\].
    pub struct OdrRecord {
        pub id: Option<String> = 0 "id",
        pub reference: Option<OdrKey> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Part of [`OdrTransaction`], [`OdrTransactionModel`] \[doc\].
    pub struct OdrReference {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Sent by [`reference_order_stack`](Odr::reference_order_stack) \[doc\].
    pub struct OdrReferenceModel {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrSearchConstraint> = 2 "constraints",
    }

    /// Sent by [`create_refund`](Odr::create_refund) \[doc\].
    pub struct OdrRefundIntent {
        pub payment_id: Option<String> = 0 "payment_id",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Sent by [`search_order_items`](Odr::search_order_items), [`search_order_items_with_routing`](Odr::search_order_items_with_routing); part of [`OdrSearchOrdersItemsAttachPostBody`] \[doc\], known from an example.
    pub struct OdrSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrSearchConstraint> = 0 "constraints",
        pub filters: OptionalVec<OdrSearchFilter> = 1 "filters",
    }

    /// Part of [`OdrOrdersIdItemsSearchPostBody`], [`OdrReferenceModel`], [`OdrSearch`] \[doc\].
    pub struct OdrSearchConstraint {
        pub key: Option<OdrSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OdrSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`OdrOrdersIdItemsSearchPostBody`], [`OdrSearch`] \[doc\].
    pub struct OdrSearchFilter {
        pub key: Option<String> = 0 "key",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Sent by [`search_order_items_to_attach`](Odr::search_order_items_to_attach) \[doc\].
    pub struct OdrSearchOrdersItemsAttachPostBody {
        pub order: Option<OdrSearch> = 0 "order",
        pub wms: Option<OdrSearchOrdersItemsAttachPostBodyWms> = 1 "wms",
    }

    /// Part of [`OdrSearchOrdersItemsAttachPostBody`] \[doc\].
    pub struct OdrSearchOrdersItemsAttachPostBodyWms {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem> = 0 "constraints",
        pub use_referenced_stock: Option<bool> = 1 "use_referenced_stock",
    }

    /// Part of [`OdrSearchOrdersItemsAttachPostBodyWms`] \[doc\].
    pub struct OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem {
        pub key: Option<String> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<String> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`set_session_billing_method`](Odr::set_session_billing_method); returned by [`set_session_billing_method`](Odr::set_session_billing_method); part of [`OdrSessionsIdBillingMethodsGetResponse200`] \[doc\].
    pub struct OdrSelectSessionBillingMethodRequest {
        pub method_id: Option<String> = 0 "method_id",
        pub issuer_id: Option<String> = 1 "issuer_id",
    }

    /// Sent by [`set_session_shipping_address`](Odr::set_session_shipping_address) \[doc\].
    pub struct OdrSelectSessionBillingRequest {
        pub address_id: Option<String> = 0 "address_id",
        pub contact: Option<OdrSelectSessionBillingRequestContact> = 1 "contact",
        pub organisation: Option<OdrSelectSessionBillingRequestOrganisation> = 2 "organisation",
    }

    /// Part of [`OdrSelectSessionBillingRequest`] \[doc\].
    pub struct OdrSelectSessionBillingRequestContact {
        pub primary: Option<bool> = 0 "primary",
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Part of [`OdrSelectSessionBillingRequest`] \[doc\].
    pub struct OdrSelectSessionBillingRequestOrganisation {
        pub primary: Option<bool> = 0 "primary",
    }

    /// Sent by [`set_session_organisation`](Odr::set_session_organisation) \[doc\].
    pub struct OdrSelectSessionOrganisationRequest {
        pub organisation_id: Option<String> = 0 "organisation_id",
    }

    /// Sent by [`select_session_phone_number`](Odr::select_session_phone_number) \[doc\].
    pub struct OdrSelectSessionPhonenumberRequest {
        pub phone_number_id: Option<String> = 0 "phone_number_id",
        pub contact: Option<OdrSelectSessionPhonenumberRequestContact> = 1 "contact",
        pub organisation: Option<OdrSelectSessionPhonenumberRequestOrganisation> = 2 "organisation",
    }

    /// Part of [`OdrSelectSessionPhonenumberRequest`] \[doc\].
    pub struct OdrSelectSessionPhonenumberRequestContact {
        pub primary: Option<bool> = 0 "primary",
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Part of [`OdrSelectSessionPhonenumberRequest`] \[doc\].
    pub struct OdrSelectSessionPhonenumberRequestOrganisation {
        pub primary: Option<bool> = 0 "primary",
    }

    /// Sent by [`set_session_shipping_method`](Odr::set_session_shipping_method); returned by [`set_session_shipping_method`](Odr::set_session_shipping_method); part of [`OdrSessionsIdShippingMethodsGetResponse200`] \[doc\].
    pub struct OdrSelectSessionShippingMethodRequest {
        pub is_split_allowed: Option<bool> = 0 "is_split_allowed",
        pub method_id: Option<String> = 1 "method_id",
    }

    /// Sent by [`set_session_shipping_point`](Odr::set_session_shipping_point); returned by [`set_session_shipping_point`](Odr::set_session_shipping_point); part of [`OdrSessionsIdShippingPointGetResponse200`] \[doc\].
    pub struct OdrSelectSessionShippingPointRequest {
        /// The id of a service point \[guess\].
        pub spid: Option<String> = 0 "spid",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 1 "country_code",
    }

    /// Sent by [`set_session_billing_address`](Odr::set_session_billing_address) \[doc\].
    pub struct OdrSelectSessionShippingRequest {
        pub address_id: Option<String> = 0 "address_id",
        pub contact: Option<OdrSelectSessionShippingRequestContact> = 1 "contact",
        pub organisation: Option<OdrSelectSessionShippingRequestOrganisation> = 2 "organisation",
    }

    /// Part of [`OdrSelectSessionShippingRequest`] \[doc\].
    pub struct OdrSelectSessionShippingRequestContact {
        pub primary: Option<bool> = 0 "primary",
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Part of [`OdrSelectSessionShippingRequest`] \[doc\].
    pub struct OdrSelectSessionShippingRequestOrganisation {
        pub primary: Option<bool> = 0 "primary",
    }

    /// Sent by [`set_session_shipping_window`](Odr::set_session_shipping_window) \[doc\].
    pub struct OdrSelectSessionShippingWindowRequest {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Returned by [`set_session_shipping_window`](Odr::set_session_shipping_window); part of [`OdrSessionsIdShippingWindowGetResponse200`] \[doc\].
    pub struct OdrSelectSessionShippingWindowResponse {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Returned by [`list_services`](Odr::list_services), [`create_service`](Odr::create_service), [`get_service`](Odr::get_service) and others \[doc\].
    pub struct OdrService {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 2 "constraints",
        pub kind: Option<OdrServiceType> = 3 "type",
        pub amount: Option<Number> = 4 "amount",
        pub is_percentage: Option<bool> = 5 "is_percentage",
        pub vat_settings: OptionalVec<OdrServiceVatConfiguration> = 6 "vat_settings",
        pub priority: Option<i64> = 7 "priority",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 8 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 9 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 10 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// Part of [`OdrServiceItem`] \[doc\].
    pub struct OdrServiceAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<OdrServiceAdjustmentResult> = 5 "result",
    }

    /// Part of [`OdrServiceAdjustment`] \[doc\].
    pub struct OdrServiceAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`OdrCalculation`], [`OdrCalculations`], [`OdrInvoice`] and others \[doc\].
    pub struct OdrServiceItem {
        pub description: Option<String> = 0 "description",
        pub kind: Option<OdrServiceItemType> = 1 "type",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<OdrServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Sent by [`create_service`](Odr::create_service), [`update_service`](Odr::update_service) \[doc\].
    pub struct OdrServiceModel {
        pub name: Option<String> = 0 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 1 "constraints",
        pub kind: Option<OdrServiceModelType> = 2 "type",
        pub amount: Option<Number> = 3 "amount",
        pub is_percentage: Option<bool> = 4 "is_percentage",
        pub vat_settings: OptionalVec<OdrServiceVatConfiguration> = 5 "vat_settings",
        pub priority: Option<i64> = 6 "priority",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 7 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 8 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// Part of [`OdrService`], [`OdrServiceModel`] \[doc\].
    pub struct OdrServiceVatConfiguration {
        pub kind: Option<OdrServiceVatConfigurationType> = 0 "type",
        pub reference: Option<i64> = 1 "reference",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 2 "country_code",
    }

    /// Returned by [`get_session_calculation`](Odr::get_session_calculation) \[doc\].
    pub struct OdrSessionCalculation {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<OdrSessionProjectionItem> = 3 "items",
        pub services: OptionalVec<OdrSessionCalculationServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<OdrSessionCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        pub vat: OptionalVec<OdrVatResult> = 8 "vat",
        pub settings: Option<OdrSessionCalculationSettings> = 9 "settings",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 10 "currency",
        pub customer: Option<OdrContact> = 11 "customer",
        pub vendor: Option<OdrContact> = 12 "vendor",
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        pub is_prepaid: Option<bool> = 15 "is_prepaid",
        pub client_id: Option<String> = 16 "client_id",
        pub channel_id: Option<String> = 17 "channel_id",
        pub file_id: Option<String> = 18 "file_id",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 19 "metadata",
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        pub invoiced_at: Option<Lenient<Timestamp>> = 21 "invoiced_at",
        pub prepaid_at: Option<Lenient<Timestamp>> = 22 "prepaid_at",
        pub order_ids: OptionalVec<String> = 23 "order_ids",
        pub coupons: OptionalVec<String> = 24 "coupons",
        pub created_at: Option<Lenient<Timestamp>> = 25 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 26 "updated_at",
    }

    /// Part of [`OdrSessionCalculation`], [`OdrSessionProjection`], [`OdrSessionProjectionItem`] \[doc\].
    pub struct OdrSessionCalculationAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<OdrSessionCalculationAdjustmentResult> = 5 "result",
    }

    /// Part of [`OdrSessionCalculationAdjustment`] \[doc\].
    pub struct OdrSessionCalculationAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the rule comes to; below zero for a discount \[doc\].
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`OdrSessionCalculationServiceItem`] \[doc\].
    pub struct OdrSessionCalculationServiceAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<OdrSessionCalculationServiceAdjustmentResult> = 5 "result",
    }

    /// Part of [`OdrSessionCalculationServiceAdjustment`] \[doc\].
    pub struct OdrSessionCalculationServiceAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`OdrSessionCalculation`], [`OdrSessionProjection`] \[doc\].
    pub struct OdrSessionCalculationServiceItem {
        pub description: Option<String> = 0 "description",
        pub kind: Option<OdrSessionCalculationServiceItemType> = 1 "type",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<OdrSessionCalculationServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Part of [`OdrSessionCalculation`] \[doc\], known from an example.
    pub struct OdrSessionCalculationSettings {
        pub billing: Option<OdrSessionCalculationSettingsBilling> = 0 "billing",
        pub shipping: Option<OdrSessionCalculationSettingsShipping> = 1 "shipping",
    }

    /// Part of [`OdrSessionCalculationSettings`] \[doc\].
    pub struct OdrSessionCalculationSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<OdrSessionSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`OdrSessionCalculationSettings`] \[doc\].
    pub struct OdrSessionCalculationSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Part of [`OdrSessionProjectionItem`] \[doc\].
    pub struct OdrSessionCalculationStackItem {
        pub id: Option<String> = 0 "id",
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Returned by [`get_session_contact`](Odr::get_session_contact) \[doc\].
    pub struct OdrSessionContact {
        pub id: Option<String> = 0 "id",
        pub version: Option<String> = 1 "version",
        pub email: Option<String> = 2 "email",
        pub tags: OptionalVec<String> = 3 "tags",
        /// First name \[doc\].
        pub given_name: Option<String> = 4 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 5 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 6 "family_name",
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Part of [`OdrSessionProviderMethod`] \[doc\].
    pub struct OdrSessionIssuer {
        pub method_id: Option<String> = 0 "method_id",
        pub name: Option<String> = 1 "name",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// Returned by [`get_session_projection`](Odr::get_session_projection) \[doc\].
    pub struct OdrSessionProjection {
        pub items: OptionalVec<OdrSessionProjectionItem> = 0 "items",
        pub services: OptionalVec<OdrSessionCalculationServiceItem> = 1 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 2 "subtotal",
        pub adjustments: OptionalVec<OdrSessionCalculationAdjustment> = 3 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 4 "total",
        pub vat: OptionalVec<OdrVatResult> = 5 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 6 "currency",
        pub is_including_vat: Option<bool> = 7 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 8 "is_vat_shifted",
        pub client_id: Option<String> = 9 "client_id",
        pub pricing_at: Option<Lenient<Timestamp>> = 10 "pricing_at",
    }

    /// Part of [`OdrSessionCalculation`], [`OdrSessionProjection`] \[doc\].
    pub struct OdrSessionProjectionItem {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<OdrSessionProjectionItemType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<OdrSessionCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
        pub order_items: OptionalVec<OdrSessionCalculationStackItem> = 12 "order_items",
    }

    /// Part of [`OdrSessionsIdBillingMethodsGetResponse200`] \[doc\].
    pub struct OdrSessionProviderMethod {
        pub method_id: Option<String> = 0 "method_id",
        pub name: Option<String> = 1 "name",
        pub issuers: OptionalVec<OdrSessionIssuer> = 2 "issuers",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Part of [`OdrSessionCalculationSettingsBilling`] \[doc\].
    pub struct OdrSessionSettingsBillingVat {
        /// Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Sent by [`set_authenticated_session_contact`](Odr::set_authenticated_session_contact) \[doc\].
    pub struct OdrSessionsIdAuthenticatedPostBody {
        pub contact_id: Option<String> = 0 "contact_id",
    }

    /// Returned by [`get_session_billing_address`](Odr::get_session_billing_address) \[doc\], known from an example.
    pub struct OdrSessionsIdBillingGetResponse200 {
        pub active: Option<OdrAddress> = 0 "active",
        pub options: Option<OdrCombinedAddressSet> = 1 "options",
    }

    /// Returned by [`get_session_billing_method`](Odr::get_session_billing_method) \[doc\], known from an example.
    pub struct OdrSessionsIdBillingMethodsGetResponse200 {
        pub acitve: Option<OdrSelectSessionBillingMethodRequest> = 0 "acitve",
        pub options: OptionalVec<OdrSessionProviderMethod> = 1 "options",
    }

    /// Returned by [`get_session_organisation`](Odr::get_session_organisation) \[doc\], known from an example.
    pub struct OdrSessionsIdOrganisationsGetResponse200 {
        pub active: Option<OdrOrganisation> = 0 "active",
        pub options: Option<OdrGetSessionOrganisationOptionsResponse> = 1 "options",
    }

    /// Returned by [`get_session_phone_number`](Odr::get_session_phone_number) \[doc\], known from an example.
    pub struct OdrSessionsIdPhonenumbersGetResponse200 {
        pub active: Option<OdrPhonenumber> = 0 "active",
        pub options: Option<OdrCombinedPhoneNumberSet> = 1 "options",
    }

    /// Returned by [`get_session_shipping_address`](Odr::get_session_shipping_address) \[doc\], known from an example.
    pub struct OdrSessionsIdShippingGetResponse200 {
        pub active: Option<OdrAddress> = 0 "active",
        pub options: Option<OdrCombinedAddressSet> = 1 "options",
    }

    /// Returned by [`get_session_shipping_method`](Odr::get_session_shipping_method) \[doc\], known from an example.
    pub struct OdrSessionsIdShippingMethodsGetResponse200 {
        pub active: Option<OdrSelectSessionShippingMethodRequest> = 0 "active",
        pub options: OptionalVec<OdrGetSessionShippingMethodResponse> = 1 "options",
    }

    /// Returned by [`get_session_shipping_point`](Odr::get_session_shipping_point) \[doc\], known from an example.
    pub struct OdrSessionsIdShippingPointGetResponse200 {
        pub active: Option<OdrSelectSessionShippingPointRequest> = 0 "active",
        pub options: OptionalVec<OdrGetSessionShippingResponseItem> = 1 "options",
    }

    /// Returned by [`get_session_shipping_window`](Odr::get_session_shipping_window) \[doc\], known from an example.
    pub struct OdrSessionsIdShippingWindowGetResponse200 {
        pub active: Option<OdrSelectSessionShippingWindowResponse> = 0 "active",
        pub options: OptionalVec<OdrSelectSessionShippingWindowResponse> = 1 "options",
    }

    /// Sent by [`set_order_items_claim`](Odr::set_order_items_claim) \[doc\].
    pub struct OdrSetClaimRequest {
        pub item_id: Option<String> = 0 "item_id",
        pub claim_id: Option<String> = 1 "claim_id",
        pub claim_item_id: Option<String> = 2 "claim_item_id",
    }

    /// Sent by [`set_order_items_route`](Odr::set_order_items_route) \[doc\].
    pub struct OdrSetRouteRequest {
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        pub collect_route_id: Option<String> = 2 "collect_route_id",
    }

    /// Sent by [`set_session_reference`](Odr::set_session_reference); returned by [`get_session_reference`](Odr::get_session_reference), [`set_session_reference`](Odr::set_session_reference) \[doc\].
    pub struct OdrSetSessionReferenceRequest {
        pub reference: Option<String> = 0 "reference",
    }

    /// Part of [`OdrOrderModel`] \[doc\].
    pub struct OdrSettings {
        pub contact: Option<OdrSettingsContact> = 0 "contact",
        pub organisation: Option<OdrSettingsContact> = 1 "organisation",
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        pub coupons: OptionalVec<String> = 3 "coupons",
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        pub reference: Option<String> = 5 "reference",
        pub return_url: Option<String> = 6 "return_url",
        pub billing: Option<OdrOrderModelSettingsBilling> = 7 "billing",
        pub shipping: Option<OdrOrderSettingsShipping> = 8 "shipping",
    }

    /// Part of [`OdrSettings`] \[doc\].
    pub struct OdrSettingsContact {
        pub id: Option<String> = 0 "id",
    }

    /// Returned by [`add_order_items`](Odr::add_order_items), [`set_order_items_route`](Odr::set_order_items_route) \[doc\].
    pub struct OdrSimpleOrderItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 4 "is_inbound",
    }

    /// Sent by [`announce_skus`](Odr::announce_skus) \[doc\].
    pub struct OdrSku {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub description: Option<String> = 1 "description",
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
    }

    /// Returned by [`announce_skus`](Odr::announce_skus) \[doc\].
    pub struct OdrSkuResult {
        pub status: Option<String> = 0 "status",
        pub count: Option<i64> = 1 "count",
    }

    /// Returned by [`delete_order`](Odr::delete_order), [`list_order_stacks`](Odr::list_order_stacks), [`reference_order_stack`](Odr::reference_order_stack) \[doc\].
    pub struct OdrStack {
        pub id: Option<String> = 0 "id",
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 2 "entity_type",
        pub state: Option<OdrStackState> = 3 "state",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Part of [`OdrOrderItemReferences`] \[doc\].
    pub struct OdrStackReference {
        pub id: Option<String> = 0 "id",
        pub kind: Option<String> = 1 "type",
        pub state: Option<OdrStackReferenceState> = 2 "state",
    }

    /// Part of [`OdrStackReference`] \[doc\].
    pub struct OdrStackReferenceState {
        pub is_locked: Option<bool> = 0 "is_locked",
        pub is_accepted: Option<bool> = 1 "is_accepted",
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub is_finished: Option<bool> = 3 "is_finished",
    }

    /// Part of [`OdrStack`] \[doc\].
    pub struct OdrStackState {
        pub is_accepted: Option<bool> = 0 "is_accepted",
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
        pub is_finished: Option<bool> = 2 "is_finished",
    }

    /// Sent by [`start_session`](Odr::start_session) \[doc\].
    pub struct OdrStartSessionRequest {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// For whom the identity is \[guess\].
        pub audience: Option<String> = 1 "audience",
    }

    /// Returned by [`start_session`](Odr::start_session) \[doc\].
    pub struct OdrStartSessionResponse {
        pub id: Option<String> = 0 "id",
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Part of [`OdrOrderStep`] \[doc\].
    pub struct OdrStepAction {
        pub code: Option<String> = 0 "code",
        pub order: Option<i64> = 1 "order",
        pub label: Option<String> = 2 "label",
        pub is_handled: Option<bool> = 3 "is_handled",
        pub handled_at: Option<Lenient<Timestamp>> = 4 "handled_at",
    }

    /// Returned by [`list_transactions`](Odr::list_transactions), [`create_transaction`](Odr::create_transaction), [`get_transaction`](Odr::get_transaction) \[doc\].
    pub struct OdrTransaction {
        pub id: Option<String> = 0 "id",
        pub reference: Option<OdrReference> = 1 "reference",
        pub description: Option<String> = 2 "description",
        pub number: Option<String> = 3 "number",
        pub amount_due: Option<i64> = 4 "amount_due",
        pub amount_paid: Option<i64> = 5 "amount_paid",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 6 "currency",
        pub payments: OptionalVec<OdrPayment> = 7 "payments",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 8 "metadata",
        pub purchase: Option<OdrPurchase> = 9 "purchase",
        pub preset: Option<OdrPreset> = 10 "preset",
        pub secret: Option<SecretText> = 11 "secret",
        pub client_id: Option<String> = 12 "client_id",
        pub channel_id: Option<String> = 13 "channel_id",
        pub return_url: Option<String> = 14 "return_url",
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Sent by [`create_transaction`](Odr::create_transaction) \[doc\].
    pub struct OdrTransactionModel {
        pub reference: Option<OdrReference> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Currency, in three letters \[guess\]. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        pub purchase: Option<OdrPurchase> = 5 "purchase",
        pub preset: Option<OdrPreset> = 6 "preset",
        pub return_url: Option<String> = 7 "return_url",
        pub client_id: Option<String> = 8 "client_id",
        pub channel_id: Option<String> = 9 "channel_id",
    }

    /// Part of [`OdrNewOrganisation`], [`OdrOrganisation`] \[doc\].
    pub struct OdrVatRegistration {
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
        /// The vendor sets it.
        pub is_valid: Option<bool> = 2 "is_valid",
        /// The vendor sets it.
        pub is_pending: Option<bool> = 3 "is_pending",
    }

    /// Part of [`OdrCalculation`], [`OdrCalculations`], [`OdrInvoice`] and others \[doc\].
    pub struct OdrVatResult {
        pub rate: Option<i64> = 0 "rate",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }
}

/// A list \[doc\].
pub type OdrGetSessionShippingResponse = Vec<OdrGetSessionShippingResponseItem>;
