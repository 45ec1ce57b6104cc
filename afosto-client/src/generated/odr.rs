// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `odr`, orders, invoices, coupons, payments, checkout sessions: 119 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{LocalDate, Number, SecretText, Timestamp};

pub use super::Odr;

/// The operations.
impl Odr {
    /// List orders.
    ///
    /// `GET /odr/orders` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_orders(&self) -> ListCall<ListOrders> {
        ListCall::new(Request::new(&self.client, ListOrders::ENDPOINT))
    }

    /// Create order.
    ///
    /// `POST /odr/orders` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    #[inline]
    pub fn create_stack(&self, body: &OdrOrderModel) -> Call<CreateStack> {
        Call::new(Request::new(&self.client, CreateStack::ENDPOINT).json(body).idempotent())
    }

    /// Get order.
    ///
    /// `GET /odr/orders/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_order(&self, id: &str) -> Call<GetOrder> {
        Call::new(Request::new(&self.client, GetOrder::ENDPOINT).path("id", id))
    }

    /// Update order.
    ///
    /// `PUT /odr/orders/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_order_settings(&self, id: &str, body: &OdrOrderModel) -> Call<UpdateOrderSettings> {
        Call::new(Request::new(&self.client, UpdateOrderSettings::ENDPOINT).path("id", id).json(body))
    }

    /// Remove order.
    ///
    /// `DELETE /odr/orders/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_order(&self, id: &str) -> Call<DeleteOrder> {
        Call::new(Request::new(&self.client, DeleteOrder::ENDPOINT).path("id", id))
    }

    /// Get backorders.
    ///
    /// `GET /odr/orders/{id}/backorders` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_backorders(&self, id: &str) -> Call<GetBackorders> {
        Call::new(Request::new(&self.client, GetBackorders::ENDPOINT).path("id", id))
    }

    /// Get references.
    ///
    /// `GET /odr/orders/{id}/references` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_order_references(&self, id: &str) -> Call<GetOrderReferences> {
        Call::new(Request::new(&self.client, GetOrderReferences::ENDPOINT).path("id", id))
    }

    /// Get stacks.
    ///
    /// `GET /odr/orders/{id}/stacks` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_order_stacks(&self, id: &str) -> Call<GetOrderStacks> {
        Call::new(Request::new(&self.client, GetOrderStacks::ENDPOINT).path("id", id))
    }

    /// Reference stack.
    ///
    /// `POST /odr/orders/{id}/stacks` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn transition_stack(&self, id: &str, body: &OdrReferenceModel) -> Call<TransitionStack> {
        Call::new(Request::new(&self.client, TransitionStack::ENDPOINT).path("id", id).json(body).idempotent())
    }

    /// Get projection.
    ///
    /// `GET /odr/orders/{id}/projection` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_order_projection(&self, id: &str) -> Call<GetOrderProjection> {
        Call::new(Request::new(&self.client, GetOrderProjection::ENDPOINT).path("id", id))
    }

    /// Get calculation.
    ///
    /// `GET /odr/orders/{id}/calculation` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_order_calculation(&self, id: &str) -> Call<GetOrderCalculation> {
        Call::new(Request::new(&self.client, GetOrderCalculation::ENDPOINT).path("id", id))
    }

    /// Calculate order.
    ///
    /// `POST /odr/orders/{id}/calculation` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn create_calculation(&self, id: &str, body: &OdrOrderCalculationRequest) -> Call<CreateCalculation> {
        Call::new(Request::new(&self.client, CreateCalculation::ENDPOINT).path("id", id).json(body).idempotent())
    }

    /// Authorize order.
    ///
    /// `POST /odr/orders/{id}/authorize` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn authorize_order(&self, id: &str, body: &OdrOrdersIdAuthorizePostBody) -> Call<AuthorizeOrder> {
        Call::new(Request::new(&self.client, AuthorizeOrder::ENDPOINT).path("id", id).json(body).idempotent())
    }

    /// Accept order.
    ///
    /// `POST /odr/orders/{id}/accept` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn accept_order(&self, id: &str) -> Call<AcceptOrder> {
        Call::new(Request::new(&self.client, AcceptOrder::ENDPOINT).path("id", id))
    }

    /// Confirm order.
    ///
    /// `POST /odr/orders/{id}/confirm` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn confirm_order(&self, id: &str) -> Call<ConfirmOrder> {
        Call::new(Request::new(&self.client, ConfirmOrder::ENDPOINT).path("id", id))
    }

    /// Allocate order.
    ///
    /// `POST /odr/orders/{id}/allocate` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn allocate_order(&self, id: &str) -> Call<AllocateOrder> {
        Call::new(Request::new(&self.client, AllocateOrder::ENDPOINT).path("id", id))
    }

    /// Fulfil order.
    ///
    /// `POST /odr/orders/{id}/fulfil` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn fulfil_order(&self, id: &str) -> Call<FulfilOrder> {
        Call::new(Request::new(&self.client, FulfilOrder::ENDPOINT).path("id", id))
    }

    /// Cancel order.
    ///
    /// `POST /odr/orders/{id}/cancel` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn cancel_order(&self, id: &str) -> Call<CancelOrder> {
        Call::new(Request::new(&self.client, CancelOrder::ENDPOINT).path("id", id))
    }

    /// Update tags.
    ///
    /// `PUT /odr/orders/{id}/tags` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_order_tags(&self, id: &str, body: &[String]) -> Call<UpdateOrderTags> {
        Call::new(Request::new(&self.client, UpdateOrderTags::ENDPOINT).path("id", id).json_list(body))
    }

    /// Update state.
    ///
    /// `PUT /odr/orders/{id}/flow` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_state(&self, id: &str, body: &OdrOrdersIdFlowPutBody) -> Call<UpdateState> {
        Call::new(Request::new(&self.client, UpdateState::ENDPOINT).path("id", id).json(body))
    }

    /// List items.
    ///
    /// `GET /odr/orders/{id}/items` \[doc\]. A list, paged by number \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_items(&self, id: &str) -> ListCall<ListItems> {
        ListCall::new(Request::new(&self.client, ListItems::ENDPOINT).path("id", id))
    }

    /// Add items.
    ///
    /// `POST /odr/orders/{id}/items` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn add_items(&self, id: &str, body: &[OdrOrderItemModel]) -> Call<AddItems> {
        Call::new(Request::new(&self.client, AddItems::ENDPOINT).path("id", id).json_list(body).idempotent())
    }

    /// Delete items.
    ///
    /// `DELETE /odr/orders/{id}/items` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn delete_items(&self, id: &str, body: &[String]) -> Call<DeleteItems> {
        Call::new(Request::new(&self.client, DeleteItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// From search.
    ///
    /// `POST /odr/orders/{id}/items/search` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn confirm_items(&self, id: &str, body: &OdrOrdersIdItemsSearchPostBody) -> Call<ConfirmItems> {
        Call::new(Request::new(&self.client, ConfirmItems::ENDPOINT).path("id", id).json(body))
    }

    /// Attach warehouse item onto an order item.
    ///
    /// `POST /odr/orders/{id}/items/attach` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn attach_warehouse_items(
        &self,
        id: &str,
        body: &[OdrAttachWarehouseItemsRequest],
    ) -> Call<AttachWarehouseItems> {
        Call::new(Request::new(&self.client, AttachWarehouseItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// Remove the allocation from an order item.
    ///
    /// `POST /odr/orders/{id}/items/cancel` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn cancel_order_items(&self, id: &str, body: &[String]) -> Call<CancelOrderItems> {
        Call::new(Request::new(&self.client, CancelOrderItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// List items with routing.
    ///
    /// `GET /odr/orders/{id}/items/routing` \[doc\]. A list, paged by number \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn list_items_routing(&self, id: &str) -> ListCall<ListItemsRouting> {
        ListCall::new(Request::new(&self.client, ListItemsRouting::ENDPOINT).path("id", id))
    }

    /// Set route.
    ///
    /// `PUT /odr/orders/{id}/items/routing` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn set_route(&self, id: &str, body: &[OdrSetRouteRequest]) -> Call<SetRoute> {
        Call::new(Request::new(&self.client, SetRoute::ENDPOINT).path("id", id).json_list(body))
    }

    /// Set claim.
    ///
    /// `PUT /odr/orders/{id}/items/claim` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn set_claim(&self, id: &str, body: &[OdrSetClaimRequest]) -> Call<SetClaim> {
        Call::new(Request::new(&self.client, SetClaim::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search for items.
    ///
    /// `POST /odr/search/orders/items` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_groups(&self, body: &OdrSearch) -> ListCall<SearchGroups> {
        ListCall::new(Request::new(&self.client, SearchGroups::ENDPOINT).json(body))
    }

    /// Search for items with routing.
    ///
    /// `POST /odr/search/orders/items/routing` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_groups_with_routing(&self, body: &OdrSearch) -> ListCall<SearchGroupsWithRouting> {
        ListCall::new(Request::new(&self.client, SearchGroupsWithRouting::ENDPOINT).json(body))
    }

    /// Search for items with routing.
    ///
    /// `POST /odr/search/orders/items/attach` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn search_groups_with_attach(
        &self,
        body: &OdrSearchOrdersItemsAttachPostBody,
    ) -> ListCall<SearchGroupsWithAttach> {
        ListCall::new(Request::new(&self.client, SearchGroupsWithAttach::ENDPOINT).json(body))
    }

    /// Search for orders.
    ///
    /// `POST /odr/search/orders` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_orders(&self, body: &OdrOrderSearch) -> Call<SearchOrders> {
        Call::new(Request::new(&self.client, SearchOrders::ENDPOINT).json(body))
    }

    /// Search calculations.
    ///
    /// `POST /odr/search/calculations` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_calculations(&self, body: &OdrCalculationSearch) -> Call<SearchCalculations> {
        Call::new(Request::new(&self.client, SearchCalculations::ENDPOINT).json(body))
    }

    /// Search invoices.
    ///
    /// `POST /odr/search/invoices` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_invoices(&self, body: &OdrInvoiceSearch) -> Call<SearchInvoices> {
        Call::new(Request::new(&self.client, SearchInvoices::ENDPOINT).json(body))
    }

    /// Search coupons.
    ///
    /// `POST /odr/search/coupons` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_coupons(&self, body: &OdrCouponSearch) -> Call<SearchCoupons> {
        Call::new(Request::new(&self.client, SearchCoupons::ENDPOINT).json(body))
    }

    /// Search coupon categories.
    ///
    /// `POST /odr/search/coupons/categories` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_coupon_categories(&self, body: &OdrCouponCategorySearch) -> Call<SearchCouponCategories> {
        Call::new(Request::new(&self.client, SearchCouponCategories::ENDPOINT).json(body))
    }

    /// Announce a set of skus.
    ///
    /// `POST /odr/skus` \[doc\].
    #[inline]
    pub fn announce_skus(&self, body: &[OdrSku]) -> Call<AnnounceSkus> {
        Call::new(Request::new(&self.client, AnnounceSkus::ENDPOINT).json_list(body))
    }

    /// Search filters.
    ///
    /// `POST /odr/search/filters` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_filters(&self, body: &OdrFilterSearch) -> ListCall<SearchFilters> {
        ListCall::new(Request::new(&self.client, SearchFilters::ENDPOINT).json(body))
    }

    /// Get a list of fiter sets.
    ///
    /// `GET /odr/filters` \[doc\].
    #[inline]
    pub fn get_filter_sets(&self) -> Call<GetFilterSets> {
        Call::new(Request::new(&self.client, GetFilterSets::ENDPOINT))
    }

    /// Upsert filters for skus.
    ///
    /// `PUT /odr/filters` \[doc\].
    #[inline]
    pub fn attach_filters(&self, body: &[OdrFilterSet]) -> Call<AttachFilters> {
        Call::new(Request::new(&self.client, AttachFilters::ENDPOINT).json_list(body))
    }

    /// Get a list of filter keys.
    ///
    /// `GET /odr/filters/keys` \[doc\].
    #[inline]
    pub fn get_filter_keys(&self) -> Call<GetFilterKeys> {
        Call::new(Request::new(&self.client, GetFilterKeys::ENDPOINT))
    }

    /// Get a list of filter values for a given key.
    ///
    /// `GET /odr/filters/keys/{key}` \[doc\].
    ///
    /// - `key`: key.
    #[inline]
    pub fn get_filter_values(&self, key: &str) -> Call<GetFilterValues> {
        Call::new(Request::new(&self.client, GetFilterValues::ENDPOINT).path("key", key))
    }

    /// Project pricing.
    ///
    /// `POST /odr/projection` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn create_projection(&self, body: &OdrProjectionModel) -> Call<CreateProjection> {
        Call::new(Request::new(&self.client, CreateProjection::ENDPOINT).json(body))
    }

    /// List calculations.
    ///
    /// `GET /odr/calculations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_calculations(&self) -> ListCall<ListCalculations> {
        ListCall::new(Request::new(&self.client, ListCalculations::ENDPOINT))
    }

    /// Get calculation.
    ///
    /// `GET /odr/calculations/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_calculation(&self, id: &str) -> Call<GetCalculation> {
        Call::new(Request::new(&self.client, GetCalculation::ENDPOINT).path("id", id))
    }

    /// Invoice calculation.
    ///
    /// `POST /odr/calculations/{id}/invoices` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn create_invoice_for_calculation(
        &self,
        id: &str,
        body: &OdrCalculatedInvoiceRequest,
    ) -> Call<CreateInvoiceForCalculation> {
        Call::new(Request::new(&self.client, CreateInvoiceForCalculation::ENDPOINT).path("id", id).json(body))
    }

    /// List invoices.
    ///
    /// `GET /odr/invoices` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_invoices(&self) -> ListCall<ListInvoices> {
        ListCall::new(Request::new(&self.client, ListInvoices::ENDPOINT))
    }

    /// Create invoice.
    ///
    /// `POST /odr/invoices` \[doc\].
    #[inline]
    pub fn create_invoice(&self, body: &OdrInvoiceRequest) -> Call<CreateInvoice> {
        Call::new(Request::new(&self.client, CreateInvoice::ENDPOINT).json(body))
    }

    /// View invoice.
    ///
    /// `GET /odr/invoices/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn view_invoice(&self, id: &str) -> Call<ViewInvoice> {
        Call::new(Request::new(&self.client, ViewInvoice::ENDPOINT).path("id", id))
    }

    /// Mark paid.
    ///
    /// `PUT /odr/invoices/{id}/paid` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn mark_paid(&self, id: &str, body: &OdrInvoiceState) -> Call<MarkPaid> {
        Call::new(Request::new(&self.client, MarkPaid::ENDPOINT).path("id", id).json(body))
    }

    /// Generate invoice.
    ///
    /// `POST /odr/invoices/{id}/print` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn generate_pdf_invoice(&self, id: &str) -> Call<GeneratePdfInvoice> {
        Call::new(Request::new(&self.client, GeneratePdfInvoice::ENDPOINT).path("id", id))
    }

    /// Get a list of pricing rules.
    ///
    /// `GET /odr/rules` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn get_pricing_rules(&self) -> ListCall<GetPricingRules> {
        ListCall::new(Request::new(&self.client, GetPricingRules::ENDPOINT))
    }

    /// Add a pricing rule.
    ///
    /// `POST /odr/rules` \[doc\].
    #[inline]
    pub fn create_pricing_rule(&self, body: &OdrPricingRuleModel) -> Call<CreatePricingRule> {
        Call::new(Request::new(&self.client, CreatePricingRule::ENDPOINT).json(body))
    }

    /// Get a pricing rule.
    ///
    /// `GET /odr/rules/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_pricing_rule(&self, id: &str) -> Call<GetPricingRule> {
        Call::new(Request::new(&self.client, GetPricingRule::ENDPOINT).path("id", id))
    }

    /// Update a pricing rule.
    ///
    /// `PUT /odr/rules/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_pricing_rule(&self, id: &str, body: &OdrPricingRuleModel) -> Call<UpdatePricingRule> {
        Call::new(Request::new(&self.client, UpdatePricingRule::ENDPOINT).path("id", id).json(body))
    }

    /// Evaluate the existing set of pricing rules.
    ///
    /// `POST /odr/rules/evaluate` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn evaluate_rules(&self, body: &OdrPriceRuleEvaluation) -> Call<EvaluateRules> {
        Call::new(Request::new(&self.client, EvaluateRules::ENDPOINT).json(body))
    }

    /// Get a of options for constraints.
    ///
    /// `GET /odr/options/rules/constraints` \[doc\].
    #[inline]
    pub fn get_constraint_options(&self) -> Call<GetConstraintOptions> {
        Call::new(Request::new(&self.client, GetConstraintOptions::ENDPOINT))
    }

    /// Get services.
    ///
    /// `GET /odr/services` \[doc\].
    #[inline]
    pub fn get_services(&self) -> Call<GetServices> {
        Call::new(Request::new(&self.client, GetServices::ENDPOINT))
    }

    /// Create services.
    ///
    /// `POST /odr/services` \[doc\].
    #[inline]
    pub fn create_service(&self, body: &OdrServiceModel) -> Call<CreateService> {
        Call::new(Request::new(&self.client, CreateService::ENDPOINT).json(body))
    }

    /// View services.
    ///
    /// `GET /odr/services/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_service(&self, id: &str) -> Call<GetService> {
        Call::new(Request::new(&self.client, GetService::ENDPOINT).path("id", id))
    }

    /// Update service.
    ///
    /// `PUT /odr/services/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_service(&self, id: &str, body: &OdrServiceModel) -> Call<UpdateService> {
        Call::new(Request::new(&self.client, UpdateService::ENDPOINT).path("id", id).json(body))
    }

    /// Get coupons.
    ///
    /// `GET /odr/coupons/codes` \[doc\].
    #[inline]
    pub fn get_coupons(&self) -> Call<GetCoupons> {
        Call::new(Request::new(&self.client, GetCoupons::ENDPOINT))
    }

    /// Create coupons.
    ///
    /// `POST /odr/coupons/codes` \[doc\].
    #[inline]
    pub fn create_coupons(&self, body: &OdrCouponModel) -> Call<CreateCoupons> {
        Call::new(Request::new(&self.client, CreateCoupons::ENDPOINT).json(body))
    }

    /// View coupon.
    ///
    /// `GET /odr/coupons/codes/{code}` \[doc\].
    ///
    /// - `code`: code.
    #[inline]
    pub fn view_coupon(&self, code: &str) -> Call<ViewCoupon> {
        Call::new(Request::new(&self.client, ViewCoupon::ENDPOINT).path("code", code))
    }

    /// Disable coupon.
    ///
    /// `DELETE /odr/coupons/codes/{code}` \[doc\].
    ///
    /// - `code`: code.
    #[inline]
    pub fn disable_coupon(&self, code: &str) -> Call<DisableCoupon> {
        Call::new(Request::new(&self.client, DisableCoupon::ENDPOINT).path("code", code))
    }

    /// Get categories.
    ///
    /// `GET /odr/coupons/categories` \[doc\].
    #[inline]
    pub fn get_coupon_categories(&self) -> Call<GetCouponCategories> {
        Call::new(Request::new(&self.client, GetCouponCategories::ENDPOINT))
    }

    /// Create categories.
    ///
    /// `POST /odr/coupons/categories` \[doc\].
    #[inline]
    pub fn create_coupon_category(&self, body: &OdrCouponCategoryModel) -> Call<CreateCouponCategory> {
        Call::new(Request::new(&self.client, CreateCouponCategory::ENDPOINT).json(body))
    }

    /// View category.
    ///
    /// `GET /odr/coupons/categories/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_coupon_category(&self, id: &str) -> Call<GetCouponCategory> {
        Call::new(Request::new(&self.client, GetCouponCategory::ENDPOINT).path("id", id))
    }

    /// Update category.
    ///
    /// `PUT /odr/coupons/categories/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn update_coupon_category(&self, id: &str, body: &OdrCouponCategoryModel) -> Call<UpdateCouponCategory> {
        Call::new(Request::new(&self.client, UpdateCouponCategory::ENDPOINT).path("id", id).json(body))
    }

    /// Apply balance.
    ///
    /// `POST /odr/balance/apply` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    #[inline]
    pub fn apply_credit(&self, body: &OdrBalanceRequest) -> Call<ApplyCredit> {
        Call::new(Request::new(&self.client, ApplyCredit::ENDPOINT).json(body).idempotent())
    }

    /// Get balance.
    ///
    /// `GET /odr/balance` \[doc\].
    #[inline]
    pub fn get_balance(&self) -> Call<GetBalance> {
        Call::new(Request::new(&self.client, GetBalance::ENDPOINT))
    }

    /// List records.
    ///
    /// `GET /odr/balance/records` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_credit_records(&self) -> ListCall<ListCreditRecords> {
        ListCall::new(Request::new(&self.client, ListCreditRecords::ENDPOINT))
    }

    /// Get list of providers.
    ///
    /// `GET /odr/providers` \[doc\].
    #[inline]
    pub fn list_providers(&self) -> Call<ListProviders> {
        Call::new(Request::new(&self.client, ListProviders::ENDPOINT))
    }

    /// List transactions.
    ///
    /// `GET /odr/transactions` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_transactions(&self) -> ListCall<ListTransactions> {
        ListCall::new(Request::new(&self.client, ListTransactions::ENDPOINT))
    }

    /// Create a transaction.
    ///
    /// `POST /odr/transactions` \[doc\].
    #[inline]
    pub fn create_transaction(&self, body: &OdrTransactionModel) -> Call<CreateTransaction> {
        Call::new(Request::new(&self.client, CreateTransaction::ENDPOINT).json(body))
    }

    /// Get transaction information.
    ///
    /// `GET /odr/transactions/{secret}` \[doc\].
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn get_transaction(&self, secret: &str) -> Call<GetTransaction> {
        Call::new(Request::new(&self.client, GetTransaction::ENDPOINT).path("secret", secret))
    }

    /// Get list of available payment methods.
    ///
    /// `GET /odr/methods` \[doc\].
    #[inline]
    pub fn list_payment_methods(&self) -> Call<ListPaymentMethods> {
        Call::new(Request::new(&self.client, ListPaymentMethods::ENDPOINT))
    }

    /// Get method.
    ///
    /// `GET /odr/methods/{provider_code}/{code}` \[doc\].
    ///
    /// - `provider_code`: provider code.
    /// - `code`: code.
    #[inline]
    pub fn get_payment_method(&self, provider_code: &str, code: &str) -> Call<GetPaymentMethod> {
        Call::new(
            Request::new(&self.client, GetPaymentMethod::ENDPOINT)
                .path("provider_code", provider_code)
                .path("code", code),
        )
    }

    /// Mark paid.
    ///
    /// `POST /odr/payments/{secret}/paid` \[doc\].
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn mark_payment_as_paid(&self, secret: &str) -> Call<MarkPaymentAsPaid> {
        Call::new(Request::new(&self.client, MarkPaymentAsPaid::ENDPOINT).path("secret", secret))
    }

    /// Add payment.
    ///
    /// `POST /odr/transactions/{secret}/payments` \[doc\].
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn create_payment(&self, secret: &str, body: &OdrPaymentIntent) -> Call<CreatePayment> {
        Call::new(Request::new(&self.client, CreatePayment::ENDPOINT).path("secret", secret).json(body))
    }

    /// Create refund.
    ///
    /// `POST /odr/transactions/{secret}/refunds` \[doc\].
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn create_refund(&self, secret: &str, body: &OdrRefundIntent) -> Call<CreateRefund> {
        Call::new(Request::new(&self.client, CreateRefund::ENDPOINT).path("secret", secret).json(body))
    }

    /// Get list of available payment methods.
    ///
    /// `GET /odr/transactions/{secret}/methods` \[doc\].
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn list_methods_for_transaction(&self, secret: &str) -> Call<ListMethodsForTransaction> {
        Call::new(Request::new(&self.client, ListMethodsForTransaction::ENDPOINT).path("secret", secret))
    }

    /// Get live payment information.
    ///
    /// `GET /odr/payments/{secret}` \[doc\].
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn get_payment(&self, secret: &str) -> Call<GetPayment> {
        Call::new(Request::new(&self.client, GetPayment::ENDPOINT).path("secret", secret))
    }

    /// Start payment.
    ///
    /// `GET /odr/payments/{secret}/start` \[doc\]. Starts a task. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn start_payment_transaction(&self, secret: &str) -> Call<StartPaymentTransaction> {
        Call::new(Request::new(&self.client, StartPaymentTransaction::ENDPOINT).path("secret", secret))
    }

    /// Execute payment.
    ///
    /// `GET /odr/payments/{secret}/execute` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    ///
    /// - `secret`: secret.
    #[inline]
    pub fn execute_payment_transaction(&self, secret: &str) -> Call<ExecutePaymentTransaction> {
        Call::new(Request::new(&self.client, ExecutePaymentTransaction::ENDPOINT).path("secret", secret))
    }

    /// Start a checkout session.
    ///
    /// `POST /odr/sessions` \[doc\].
    #[inline]
    pub fn start_session(&self, body: &OdrStartSessionRequest) -> Call<StartSession> {
        Call::new(Request::new(&self.client, StartSession::ENDPOINT).json(body))
    }

    /// Returns the session expiry date.
    ///
    /// `GET /odr/sessions/{id}` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session(&self, id: &str) -> Call<GetSession> {
        Call::new(Request::new(&self.client, GetSession::ENDPOINT).path("id", id))
    }

    /// Authenticate a contact for the session.
    ///
    /// `POST /odr/sessions/{id}/authenticate` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn authenticate_session(&self, id: &str, body: &OdrAuthenticationRequest) -> Call<AuthenticateSession> {
        Call::new(Request::new(&self.client, AuthenticateSession::ENDPOINT).path("id", id).json(body))
    }

    /// Authenticate a contact for the session.
    ///
    /// `POST /odr/sessions/{id}/authenticated` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn set_authenticated_user(
        &self,
        id: &str,
        body: &OdrSessionsIdAuthenticatedPostBody,
    ) -> Call<SetAuthenticatedUser> {
        Call::new(Request::new(&self.client, SetAuthenticatedUser::ENDPOINT).path("id", id).json(body))
    }

    /// Attach an order to the session.
    ///
    /// `PUT /odr/sessions/{id}/order` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn attach_session(&self, id: &str, body: &OdrAttachSessionRequest) -> Call<AttachSession> {
        Call::new(Request::new(&self.client, AttachSession::ENDPOINT).path("id", id).json(body))
    }

    /// Get the order reference.
    ///
    /// `GET /odr/sessions/{id}/reference` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_reference(&self, id: &str) -> Call<GetSessionReference> {
        Call::new(Request::new(&self.client, GetSessionReference::ENDPOINT).path("id", id))
    }

    /// Set an reference on the order.
    ///
    /// `PUT /odr/sessions/{id}/reference` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn set_session_reference(&self, id: &str, body: &OdrSetSessionReferenceRequest) -> Call<SetSessionReference> {
        Call::new(Request::new(&self.client, SetSessionReference::ENDPOINT).path("id", id).json(body))
    }

    /// Validate the existence of an identity.
    ///
    /// `POST /odr/sessions/{id}/identity` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn session_identity_exists(&self, id: &str, body: &OdrIdentityExistsRequest) -> Call<SessionIdentityExists> {
        Call::new(Request::new(&self.client, SessionIdentityExists::ENDPOINT).path("id", id).json(body))
    }

    /// Add a contact phonenumber to the session.
    ///
    /// `POST /odr/sessions/{id}/phonenumbers` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn create_session_phone_number(&self, id: &str, body: &OdrNewPhonenumber) -> Call<CreateSessionPhoneNumber> {
        Call::new(Request::new(&self.client, CreateSessionPhoneNumber::ENDPOINT).path("id", id).json(body))
    }

    /// Get the contact phonenumber.
    ///
    /// `GET /odr/sessions/{id}/phonenumbers` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_phonenumber(&self, id: &str) -> Call<GetSessionPhonenumber> {
        Call::new(Request::new(&self.client, GetSessionPhonenumber::ENDPOINT).path("id", id))
    }

    /// Select a phonenumber.
    ///
    /// `PUT /odr/sessions/{id}/phonenumbers` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_phonenumber(
        &self,
        id: &str,
        body: &OdrSelectSessionPhonenumberRequest,
    ) -> Call<SelectSessionPhonenumber> {
        Call::new(Request::new(&self.client, SelectSessionPhonenumber::ENDPOINT).path("id", id).json(body))
    }

    /// Add a new contact to the session.
    ///
    /// `POST /odr/sessions/{id}/contact` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn create_session_contact(&self, id: &str, body: &OdrNewContact) -> Call<CreateSessionContact> {
        Call::new(Request::new(&self.client, CreateSessionContact::ENDPOINT).path("id", id).json(body))
    }

    /// Get the current contact information.
    ///
    /// `GET /odr/sessions/{id}/contact` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_contact(&self, id: &str) -> Call<GetSessionContact> {
        Call::new(Request::new(&self.client, GetSessionContact::ENDPOINT).path("id", id))
    }

    /// Get the price projection for the order.
    ///
    /// `GET /odr/sessions/{id}/projection` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_session_projection(&self, id: &str) -> Call<GetSessionSessionProjection> {
        Call::new(Request::new(&self.client, GetSessionSessionProjection::ENDPOINT).path("id", id))
    }

    /// Get a calculation for the order.
    ///
    /// `GET /odr/sessions/{id}/calculation` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_session_calculation(&self, id: &str) -> Call<GetSessionSessionCalculation> {
        Call::new(Request::new(&self.client, GetSessionSessionCalculation::ENDPOINT).path("id", id))
    }

    /// Authorize the session calculation.
    ///
    /// `POST /odr/sessions/{id}/authorize` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn authorize_session(&self, id: &str, body: &OdrAuthorizationRequest) -> Call<AuthorizeSession> {
        Call::new(Request::new(&self.client, AuthorizeSession::ENDPOINT).path("id", id).json(body))
    }

    /// Set billing address.
    ///
    /// `PUT /odr/sessions/{id}/billing` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_shipping_option(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingRequest,
    ) -> Call<SelectSessionShippingOption> {
        Call::new(Request::new(&self.client, SelectSessionShippingOption::ENDPOINT).path("id", id).json(body))
    }

    /// Get billing address.
    ///
    /// `GET /odr/sessions/{id}/billing` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_billing(&self, id: &str) -> Call<GetSessionBilling> {
        Call::new(Request::new(&self.client, GetSessionBilling::ENDPOINT).path("id", id))
    }

    /// Create address.
    ///
    /// `POST /odr/sessions/{id}/address` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn create_session_address(&self, id: &str, body: &OdrNewAddress) -> Call<CreateSessionAddress> {
        Call::new(Request::new(&self.client, CreateSessionAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Set shipping method.
    ///
    /// `PUT /odr/sessions/{id}/shipping/methods` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_shipping_method(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingMethodRequest,
    ) -> Call<SelectSessionShippingMethod> {
        Call::new(Request::new(&self.client, SelectSessionShippingMethod::ENDPOINT).path("id", id).json(body))
    }

    /// Get shipping method.
    ///
    /// `GET /odr/sessions/{id}/shipping/methods` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_shipping_method(&self, id: &str) -> Call<GetSessionShippingMethod> {
        Call::new(Request::new(&self.client, GetSessionShippingMethod::ENDPOINT).path("id", id))
    }

    /// Set shipping window.
    ///
    /// `PUT /odr/sessions/{id}/shipping/window` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_shipping_window(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingWindowRequest,
    ) -> Call<SelectSessionShippingWindow> {
        Call::new(Request::new(&self.client, SelectSessionShippingWindow::ENDPOINT).path("id", id).json(body))
    }

    /// Get shipping window.
    ///
    /// `GET /odr/sessions/{id}/shipping/window` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_shipping_window(&self, id: &str) -> Call<GetSessionShippingWindow> {
        Call::new(Request::new(&self.client, GetSessionShippingWindow::ENDPOINT).path("id", id))
    }

    /// Set shipping point.
    ///
    /// `PUT /odr/sessions/{id}/shipping/point` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_shipping_point(
        &self,
        id: &str,
        body: &OdrSelectSessionShippingPointRequest,
    ) -> Call<SelectSessionShippingPoint> {
        Call::new(Request::new(&self.client, SelectSessionShippingPoint::ENDPOINT).path("id", id).json(body))
    }

    /// Get shipping point.
    ///
    /// `GET /odr/sessions/{id}/shipping/point` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_shipping_point(&self, id: &str) -> Call<GetSessionShippingPoint> {
        Call::new(Request::new(&self.client, GetSessionShippingPoint::ENDPOINT).path("id", id))
    }

    /// Set shipping address.
    ///
    /// `PUT /odr/sessions/{id}/shipping` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_billing_request(
        &self,
        id: &str,
        body: &OdrSelectSessionBillingRequest,
    ) -> Call<SelectSessionBillingRequest> {
        Call::new(Request::new(&self.client, SelectSessionBillingRequest::ENDPOINT).path("id", id).json(body))
    }

    /// Get shipping address.
    ///
    /// `GET /odr/sessions/{id}/shipping` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_shippping_address(&self, id: &str) -> Call<GetSessionShipppingAddress> {
        Call::new(Request::new(&self.client, GetSessionShipppingAddress::ENDPOINT).path("id", id))
    }

    /// Set billing method.
    ///
    /// `PUT /odr/sessions/{id}/billing/methods` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_billing_method_request(
        &self,
        id: &str,
        body: &OdrSelectSessionBillingMethodRequest,
    ) -> Call<SelectSessionBillingMethodRequest> {
        Call::new(Request::new(&self.client, SelectSessionBillingMethodRequest::ENDPOINT).path("id", id).json(body))
    }

    /// Get billing method.
    ///
    /// `GET /odr/sessions/{id}/billing/methods` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_billing_method(&self, id: &str) -> Call<GetSessionBillingMethod> {
        Call::new(Request::new(&self.client, GetSessionBillingMethod::ENDPOINT).path("id", id))
    }

    /// Set organisation.
    ///
    /// `PUT /odr/sessions/{id}/organisations` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn select_session_organisation_request(
        &self,
        id: &str,
        body: &OdrSelectSessionOrganisationRequest,
    ) -> Call<SelectSessionOrganisationRequest> {
        Call::new(Request::new(&self.client, SelectSessionOrganisationRequest::ENDPOINT).path("id", id).json(body))
    }

    /// Create organisation.
    ///
    /// `POST /odr/sessions/{id}/organisations` \[doc\]. Starts a task.
    ///
    /// - `id`: its id.
    #[inline]
    pub fn create_session_organisation(&self, id: &str, body: &OdrNewOrganisation) -> Call<CreateSessionOrganisation> {
        Call::new(Request::new(&self.client, CreateSessionOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Get organisation.
    ///
    /// `GET /odr/sessions/{id}/organisations` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn get_session_organisation(&self, id: &str) -> Call<GetSessionOrganisation> {
        Call::new(Request::new(&self.client, GetSessionOrganisation::ENDPOINT).path("id", id))
    }

    /// Remove active organisaton.
    ///
    /// `DELETE /odr/sessions/{id}/organisations` \[doc\].
    ///
    /// - `id`: its id.
    #[inline]
    pub fn remove_session_organisation(&self, id: &str) -> Call<RemoveSessionOrganisation> {
        Call::new(Request::new(&self.client, RemoveSessionOrganisation::ENDPOINT).path("id", id))
    }
}

operations! {
    /// [`Odr::list_orders`].
    ListOrders("list_orders"): GET "/odr/orders" => either_list(OdrOrder);
    /// [`Odr::create_stack`].
    CreateStack("create_stack"): POST "/odr/orders" => json(OdrOrder);
    /// [`Odr::get_order`].
    GetOrder("get_order"): GET "/odr/orders/{id}" => json(OdrOrder);
    /// [`Odr::update_order_settings`].
    UpdateOrderSettings("update_order_settings"): PUT "/odr/orders/{id}" => json(OdrOrder);
    /// [`Odr::delete_order`].
    DeleteOrder("delete_order"): DELETE "/odr/orders/{id}" => json(OdrStack);
    /// [`Odr::get_backorders`].
    GetBackorders("get_backorders"): GET "/odr/orders/{id}/backorders" => json(Vec<OdrOrder>);
    /// [`Odr::get_order_references`].
    GetOrderReferences("get_order_references"): GET "/odr/orders/{id}/references" => json(Vec<OdrOrder>);
    /// [`Odr::get_order_stacks`].
    GetOrderStacks("get_order_stacks"): GET "/odr/orders/{id}/stacks" => json(Vec<OdrStack>);
    /// [`Odr::transition_stack`].
    TransitionStack("transition_stack"): POST "/odr/orders/{id}/stacks" => json(OdrStack);
    /// [`Odr::get_order_projection`].
    GetOrderProjection("get_order_projection"): GET "/odr/orders/{id}/projection" => json(OdrProjection);
    /// [`Odr::get_order_calculation`].
    GetOrderCalculation("get_order_calculation"): GET "/odr/orders/{id}/calculation" => json(OdrCalculations);
    /// [`Odr::create_calculation`].
    CreateCalculation("create_calculation"): POST "/odr/orders/{id}/calculation" => json(OdrCalculations);
    /// [`Odr::authorize_order`].
    AuthorizeOrder("authorize_order"): POST "/odr/orders/{id}/authorize" => json(OdrOrderAuthorizationResponse);
    /// [`Odr::accept_order`].
    AcceptOrder("accept_order"): POST "/odr/orders/{id}/accept" => nothing;
    /// [`Odr::confirm_order`].
    ConfirmOrder("confirm_order"): POST "/odr/orders/{id}/confirm" => nothing;
    /// [`Odr::allocate_order`].
    AllocateOrder("allocate_order"): POST "/odr/orders/{id}/allocate" => started;
    /// [`Odr::fulfil_order`].
    FulfilOrder("fulfil_order"): POST "/odr/orders/{id}/fulfil" => started;
    /// [`Odr::cancel_order`].
    CancelOrder("cancel_order"): POST "/odr/orders/{id}/cancel" => started(OdrCancelState);
    /// [`Odr::update_order_tags`].
    UpdateOrderTags("update_order_tags"): PUT "/odr/orders/{id}/tags" => nothing;
    /// [`Odr::update_state`].
    UpdateState("update_state"): PUT "/odr/orders/{id}/flow" => nothing;
    /// [`Odr::list_items`].
    ListItems("list_items"): GET "/odr/orders/{id}/items" => numbered_list(OdrGroup);
    /// [`Odr::add_items`].
    AddItems("add_items"): POST "/odr/orders/{id}/items" => json(Vec<OdrSimpleOrderItem>);
    /// [`Odr::delete_items`].
    DeleteItems("delete_items"): DELETE "/odr/orders/{id}/items" => nothing;
    /// [`Odr::confirm_items`].
    ConfirmItems("confirm_items"): POST "/odr/orders/{id}/items/search" => json(Vec<OdrOrderItem>);
    /// [`Odr::attach_warehouse_items`].
    AttachWarehouseItems("attach_warehouse_items"): POST "/odr/orders/{id}/items/attach" => json(Vec<OdrOrderItem>);
    /// [`Odr::cancel_order_items`].
    CancelOrderItems("cancel_order_items"): POST "/odr/orders/{id}/items/cancel" => nothing;
    /// [`Odr::list_items_routing`].
    ListItemsRouting("list_items_routing"): GET "/odr/orders/{id}/items/routing" => numbered_list(OdrGroupRoute);
    /// [`Odr::set_route`].
    SetRoute("set_route"): PUT "/odr/orders/{id}/items/routing" => json(Vec<OdrSimpleOrderItem>);
    /// [`Odr::set_claim`].
    SetClaim("set_claim"): PUT "/odr/orders/{id}/items/claim" => json(Vec<OdrOrderItem>);
    /// [`Odr::search_groups`].
    SearchGroups("search_groups"): POST "/odr/search/orders/items" idempotency Safe => numbered_list(OdrGroup);
    /// [`Odr::search_groups_with_routing`].
    SearchGroupsWithRouting("search_groups_with_routing"): POST "/odr/search/orders/items/routing" idempotency Safe => numbered_list(OdrGroupRoute);
    /// [`Odr::search_groups_with_attach`].
    SearchGroupsWithAttach("search_groups_with_attach"): POST "/odr/search/orders/items/attach" => numbered_list(OdrGroupAttach);
    /// [`Odr::search_orders`].
    SearchOrders("search_orders"): POST "/odr/search/orders" idempotency Safe => json(Vec<OdrOrder>);
    /// [`Odr::search_calculations`].
    SearchCalculations("search_calculations"): POST "/odr/search/calculations" idempotency Safe => json(Vec<OdrCalculation>);
    /// [`Odr::search_invoices`].
    SearchInvoices("search_invoices"): POST "/odr/search/invoices" idempotency Safe => json(Vec<OdrInvoice>);
    /// [`Odr::search_coupons`].
    SearchCoupons("search_coupons"): POST "/odr/search/coupons" idempotency Safe => json(Vec<OdrCoupon>);
    /// [`Odr::search_coupon_categories`].
    SearchCouponCategories("search_coupon_categories"): POST "/odr/search/coupons/categories" idempotency Safe => json(Vec<OdrCouponCategory>);
    /// [`Odr::announce_skus`].
    AnnounceSkus("announce_skus"): POST "/odr/skus" => json(OdrSkuResult);
    /// [`Odr::search_filters`].
    SearchFilters("search_filters"): POST "/odr/search/filters" idempotency Safe => numbered_list(OdrFilterSet);
    /// [`Odr::get_filter_sets`].
    GetFilterSets("get_filter_sets"): GET "/odr/filters" => json(Vec<OdrFilterSet>);
    /// [`Odr::attach_filters`].
    AttachFilters("attach_filters"): PUT "/odr/filters" => json(OdrAttachFiltersResponse);
    /// [`Odr::get_filter_keys`].
    GetFilterKeys("get_filter_keys"): GET "/odr/filters/keys" => json(Vec<String>);
    /// [`Odr::get_filter_values`].
    GetFilterValues("get_filter_values"): GET "/odr/filters/keys/{key}" => json(Vec<String>);
    /// [`Odr::create_projection`].
    CreateProjection("create_projection"): POST "/odr/projection" idempotency Safe => json(OdrProjection);
    /// [`Odr::list_calculations`].
    ListCalculations("list_calculations"): GET "/odr/calculations" => either_list(OdrListedCalculation);
    /// [`Odr::get_calculation`].
    GetCalculation("get_calculation"): GET "/odr/calculations/{id}" => json(OdrCalculation);
    /// [`Odr::create_invoice_for_calculation`].
    CreateInvoiceForCalculation("create_invoice_for_calculation"): POST "/odr/calculations/{id}/invoices" => json(Vec<OdrInvoice>);
    /// [`Odr::list_invoices`].
    ListInvoices("list_invoices"): GET "/odr/invoices" => either_list(OdrInvoiceListItem);
    /// [`Odr::create_invoice`].
    CreateInvoice("create_invoice"): POST "/odr/invoices" => json(OdrInvoice);
    /// [`Odr::view_invoice`].
    ViewInvoice("view_invoice"): GET "/odr/invoices/{id}" => json(OdrInvoice);
    /// [`Odr::mark_paid`].
    MarkPaid("mark_paid"): PUT "/odr/invoices/{id}/paid" => json(OdrInvoiceListItem);
    /// [`Odr::generate_pdf_invoice`].
    GeneratePdfInvoice("generate_pdf_invoice"): POST "/odr/invoices/{id}/print" => started;
    /// [`Odr::get_pricing_rules`].
    GetPricingRules("get_pricing_rules"): GET "/odr/rules" => numbered_list(OdrPricingRule);
    /// [`Odr::create_pricing_rule`].
    CreatePricingRule("create_pricing_rule"): POST "/odr/rules" => json(OdrPricingRule);
    /// [`Odr::get_pricing_rule`].
    GetPricingRule("get_pricing_rule"): GET "/odr/rules/{id}" => json(OdrPricingRule);
    /// [`Odr::update_pricing_rule`].
    UpdatePricingRule("update_pricing_rule"): PUT "/odr/rules/{id}" => json(OdrPricingRule);
    /// [`Odr::evaluate_rules`].
    EvaluateRules("evaluate_rules"): POST "/odr/rules/evaluate" idempotency Safe => json(Vec<OdrPricingRule>);
    /// [`Odr::get_constraint_options`].
    GetConstraintOptions("get_constraint_options"): GET "/odr/options/rules/constraints" => json(OdrConstraintOptionsResponse);
    /// [`Odr::get_services`].
    GetServices("get_services"): GET "/odr/services" => json(Vec<OdrService>);
    /// [`Odr::create_service`].
    CreateService("create_service"): POST "/odr/services" => json(OdrService);
    /// [`Odr::get_service`].
    GetService("get_service"): GET "/odr/services/{id}" => json(OdrService);
    /// [`Odr::update_service`].
    UpdateService("update_service"): PUT "/odr/services/{id}" => json(OdrService);
    /// [`Odr::get_coupons`].
    GetCoupons("get_coupons"): GET "/odr/coupons/codes" => json(Vec<OdrCoupon>);
    /// [`Odr::create_coupons`].
    CreateCoupons("create_coupons"): POST "/odr/coupons/codes" => json(OdrCoupon);
    /// [`Odr::view_coupon`].
    ViewCoupon("view_coupon"): GET "/odr/coupons/codes/{code}" => json(OdrCoupon);
    /// [`Odr::disable_coupon`].
    DisableCoupon("disable_coupon"): DELETE "/odr/coupons/codes/{code}" => nothing;
    /// [`Odr::get_coupon_categories`].
    GetCouponCategories("get_coupon_categories"): GET "/odr/coupons/categories" => json(Vec<OdrCouponCategory>);
    /// [`Odr::create_coupon_category`].
    CreateCouponCategory("create_coupon_category"): POST "/odr/coupons/categories" => json(OdrCouponCategory);
    /// [`Odr::get_coupon_category`].
    GetCouponCategory("get_coupon_category"): GET "/odr/coupons/categories/{id}" => json(OdrCouponCategory);
    /// [`Odr::update_coupon_category`].
    UpdateCouponCategory("update_coupon_category"): PUT "/odr/coupons/categories/{id}" => json(OdrCouponCategory);
    /// [`Odr::apply_credit`].
    ApplyCredit("apply_credit"): POST "/odr/balance/apply" => json(OdrBalance);
    /// [`Odr::get_balance`].
    GetBalance("get_balance"): GET "/odr/balance" => json(OdrBalance);
    /// [`Odr::list_credit_records`].
    ListCreditRecords("list_credit_records"): GET "/odr/balance/records" => either_list(OdrRecord);
    /// [`Odr::list_providers`].
    ListProviders("list_providers"): GET "/odr/providers" => json(Vec<OdrProvider>);
    /// [`Odr::list_transactions`].
    ListTransactions("list_transactions"): GET "/odr/transactions" => numbered_list(OdrTransaction), no_page_size;
    /// [`Odr::create_transaction`].
    CreateTransaction("create_transaction"): POST "/odr/transactions" => json(OdrTransaction);
    /// [`Odr::get_transaction`].
    GetTransaction("get_transaction"): GET "/odr/transactions/{secret}" => json(OdrTransaction);
    /// [`Odr::list_payment_methods`].
    ListPaymentMethods("list_payment_methods"): GET "/odr/methods" => json(Vec<OdrMethod>);
    /// [`Odr::get_payment_method`].
    GetPaymentMethod("get_payment_method"): GET "/odr/methods/{provider_code}/{code}" => json(OdrMethod);
    /// [`Odr::mark_payment_as_paid`].
    MarkPaymentAsPaid("mark_payment_as_paid"): POST "/odr/payments/{secret}/paid" => json(OdrPayment);
    /// [`Odr::create_payment`].
    CreatePayment("create_payment"): POST "/odr/transactions/{secret}/payments" => json(OdrPayment);
    /// [`Odr::create_refund`].
    CreateRefund("create_refund"): POST "/odr/transactions/{secret}/refunds" => json(OdrPayment);
    /// [`Odr::list_methods_for_transaction`].
    ListMethodsForTransaction("list_methods_for_transaction"): GET "/odr/transactions/{secret}/methods" => json(Vec<OdrMethod>);
    /// [`Odr::get_payment`].
    GetPayment("get_payment"): GET "/odr/payments/{secret}" => json(OdrProcess);
    /// [`Odr::start_payment_transaction`].
    StartPaymentTransaction("start_payment_transaction"): GET "/odr/payments/{secret}/start" idempotency NonIdempotent => started;
    /// [`Odr::execute_payment_transaction`].
    ExecutePaymentTransaction("execute_payment_transaction"): GET "/odr/payments/{secret}/execute" idempotency NonIdempotent => nothing;
    /// [`Odr::start_session`].
    StartSession("start_session"): POST "/odr/sessions" => json(OdrStartSessionResponse);
    /// [`Odr::get_session`].
    GetSession("get_session"): GET "/odr/sessions/{id}" => json(OdrGetSessionResponse);
    /// [`Odr::authenticate_session`].
    AuthenticateSession("authenticate_session"): POST "/odr/sessions/{id}/authenticate" => json(OdrAuthenticationResponse);
    /// [`Odr::set_authenticated_user`].
    SetAuthenticatedUser("set_authenticated_user"): POST "/odr/sessions/{id}/authenticated" => json(OdrAuthenticationResponse);
    /// [`Odr::attach_session`].
    AttachSession("attach_session"): PUT "/odr/sessions/{id}/order" => json(OdrAttachSessionRequest);
    /// [`Odr::get_session_reference`].
    GetSessionReference("get_session_reference"): GET "/odr/sessions/{id}/reference" => json(OdrSetSessionReferenceRequest);
    /// [`Odr::set_session_reference`].
    SetSessionReference("set_session_reference"): PUT "/odr/sessions/{id}/reference" => json(OdrSetSessionReferenceRequest);
    /// [`Odr::session_identity_exists`].
    SessionIdentityExists("session_identity_exists"): POST "/odr/sessions/{id}/identity" idempotency Safe => nothing;
    /// [`Odr::create_session_phone_number`].
    CreateSessionPhoneNumber("create_session_phone_number"): POST "/odr/sessions/{id}/phonenumbers" => json(OdrPhonenumber);
    /// [`Odr::get_session_phonenumber`].
    GetSessionPhonenumber("get_session_phonenumber"): GET "/odr/sessions/{id}/phonenumbers" => json(OdrSessionsIdPhonenumbersGetResponse200);
    /// [`Odr::select_session_phonenumber`].
    SelectSessionPhonenumber("select_session_phonenumber"): PUT "/odr/sessions/{id}/phonenumbers" => json(OdrPhonenumber);
    /// [`Odr::create_session_contact`].
    CreateSessionContact("create_session_contact"): POST "/odr/sessions/{id}/contact" => nothing;
    /// [`Odr::get_session_contact`].
    GetSessionContact("get_session_contact"): GET "/odr/sessions/{id}/contact" => json(OdrSessionContact);
    /// [`Odr::get_session_session_projection`].
    GetSessionSessionProjection("get_session_session_projection"): GET "/odr/sessions/{id}/projection" => json(OdrSessionProjection);
    /// [`Odr::get_session_session_calculation`].
    GetSessionSessionCalculation("get_session_session_calculation"): GET "/odr/sessions/{id}/calculation" => json(OdrSessionCalculation);
    /// [`Odr::authorize_session`].
    AuthorizeSession("authorize_session"): POST "/odr/sessions/{id}/authorize" => json(OdrAuthorizationResponse);
    /// [`Odr::select_session_shipping_option`].
    SelectSessionShippingOption("select_session_shipping_option"): PUT "/odr/sessions/{id}/billing" => json(OdrAddress);
    /// [`Odr::get_session_billing`].
    GetSessionBilling("get_session_billing"): GET "/odr/sessions/{id}/billing" => json(OdrSessionsIdBillingGetResponse200);
    /// [`Odr::create_session_address`].
    CreateSessionAddress("create_session_address"): POST "/odr/sessions/{id}/address" => json(OdrAddress);
    /// [`Odr::select_session_shipping_method`].
    SelectSessionShippingMethod("select_session_shipping_method"): PUT "/odr/sessions/{id}/shipping/methods" => json(OdrSelectSessionShippingMethodRequest);
    /// [`Odr::get_session_shipping_method`].
    GetSessionShippingMethod("get_session_shipping_method"): GET "/odr/sessions/{id}/shipping/methods" => json(OdrSessionsIdShippingMethodsGetResponse200);
    /// [`Odr::select_session_shipping_window`].
    SelectSessionShippingWindow("select_session_shipping_window"): PUT "/odr/sessions/{id}/shipping/window" => json(OdrSelectSessionShippingWindowResponse);
    /// [`Odr::get_session_shipping_window`].
    GetSessionShippingWindow("get_session_shipping_window"): GET "/odr/sessions/{id}/shipping/window" => json(OdrSessionsIdShippingWindowGetResponse200);
    /// [`Odr::select_session_shipping_point`].
    SelectSessionShippingPoint("select_session_shipping_point"): PUT "/odr/sessions/{id}/shipping/point" => json(OdrSelectSessionShippingPointRequest);
    /// [`Odr::get_session_shipping_point`].
    GetSessionShippingPoint("get_session_shipping_point"): GET "/odr/sessions/{id}/shipping/point" => json(OdrSessionsIdShippingPointGetResponse200);
    /// [`Odr::select_session_billing_request`].
    SelectSessionBillingRequest("select_session_billing_request"): PUT "/odr/sessions/{id}/shipping" => json(OdrAddress);
    /// [`Odr::get_session_shippping_address`].
    GetSessionShipppingAddress("get_session_shippping_address"): GET "/odr/sessions/{id}/shipping" => json(OdrSessionsIdShippingGetResponse200);
    /// [`Odr::select_session_billing_method_request`].
    SelectSessionBillingMethodRequest("select_session_billing_method_request"): PUT "/odr/sessions/{id}/billing/methods" => json(OdrSelectSessionBillingMethodRequest);
    /// [`Odr::get_session_billing_method`].
    GetSessionBillingMethod("get_session_billing_method"): GET "/odr/sessions/{id}/billing/methods" => json(OdrSessionsIdBillingMethodsGetResponse200);
    /// [`Odr::select_session_organisation_request`].
    SelectSessionOrganisationRequest("select_session_organisation_request"): PUT "/odr/sessions/{id}/organisations" => json(OdrOrganisation);
    /// [`Odr::create_session_organisation`].
    CreateSessionOrganisation("create_session_organisation"): POST "/odr/sessions/{id}/organisations" => started(OdrOrganisation);
    /// [`Odr::get_session_organisation`].
    GetSessionOrganisation("get_session_organisation"): GET "/odr/sessions/{id}/organisations" => json(OdrSessionsIdOrganisationsGetResponse200);
    /// [`Odr::remove_session_organisation`].
    RemoveSessionOrganisation("remove_session_organisation"): DELETE "/odr/sessions/{id}/organisations" => nothing;
}

impl ListCall<ListOrders> {
    /// The id of the authorization. The query parameter `authorization_id`.
    #[inline]
    pub fn authorization_id(self, authorization_id: &str) -> Self {
        self.set(|request| request.query("authorization_id", authorization_id))
    }

    /// Number, as people use it. The query parameter `number`.
    #[inline]
    pub fn number(self, number: &str) -> Self {
        self.set(|request| request.query("number", number))
    }
}

impl Call<CreateStack> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<TransitionStack> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<GetOrderProjection> {
    /// Pricing at. The query parameter `pricing_at`.
    #[inline]
    pub fn pricing_at(self, pricing_at: i64) -> Self {
        self.set(|request| request.query_number("pricing_at", pricing_at))
    }
}

impl Call<CreateCalculation> {
    /// Rules. The query parameter `rules`.
    #[inline]
    pub fn rules(self, rules: bool) -> Self {
        self.set(|request| request.query_flag("rules", rules))
    }

    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<AuthorizeOrder> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<CancelOrder> {
    /// Force. The query parameter `force`.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query_flag("force", force))
    }
}

impl ListCall<ListItems> {
    /// The id of the stack. The query parameter `stack_id`.
    #[inline]
    pub fn stack_id(self, stack_id: &str) -> Self {
        self.set(|request| request.query("stack_id", stack_id))
    }
}

impl Call<AddItems> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<CreateProjection> {
    /// Rules. The query parameter `rules`. Default: `1`.
    #[inline]
    pub fn rules(self, rules: bool) -> Self {
        self.set(|request| request.query_flag("rules", rules))
    }
}

impl ListCall<ListInvoices> {
    /// The id of the order. The query parameter `order_id`.
    #[inline]
    pub fn order_id(self, order_id: &str) -> Self {
        self.set(|request| request.query("order_id", order_id))
    }
}

impl Call<GetCoupons> {
    /// The id of the category. The query parameter `category_id`.
    #[inline]
    pub fn category_id(self, category_id: &str) -> Self {
        self.set(|request| request.query("category_id", category_id))
    }
}

impl Call<ApplyCredit> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<GetBalance> {
    /// Kind. The query parameter `type`.
    #[inline]
    pub fn kind(self, kind: &str) -> Self {
        self.set(|request| request.query("type", kind))
    }

    /// Its id. The query parameter `id`.
    #[inline]
    pub fn id(self, id: &str) -> Self {
        self.set(|request| request.query("id", id))
    }
}

impl ListCall<ListCreditRecords> {
    /// Key type. The query parameter `key_type`.
    #[inline]
    pub fn key_type(self, key_type: &str) -> Self {
        self.set(|request| request.query("key_type", key_type))
    }

    /// The id of the key. The query parameter `key_id`.
    #[inline]
    pub fn key_id(self, key_id: &str) -> Self {
        self.set(|request| request.query("key_id", key_id))
    }
}

impl ListCall<ListTransactions> {
    /// What kind of thing it belongs to. The query parameter `entity_type`.
    #[inline]
    pub fn entity_type(self, entity_type: &str) -> Self {
        self.set(|request| request.query("entity_type", entity_type))
    }

    /// The id of what it belongs to. The query parameter `entity_id`.
    #[inline]
    pub fn entity_id(self, entity_id: &str) -> Self {
        self.set(|request| request.query("entity_id", entity_id))
    }
}

impl Call<GetSessionShippingMethod> {
    /// Country, in two letters. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }
}

impl Call<GetSessionShippingPoint> {
    /// Country, in two letters. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// The id of the method. The query parameter `method_id`.
    #[inline]
    pub fn method_id(self, method_id: &str) -> Self {
        self.set(|request| request.query("method_id", method_id))
    }

    /// Postal code. The query parameter `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: &str) -> Self {
        self.set(|request| request.query("postal_code", postal_code))
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrCalculationItem`] \[doc\].
    pub enum OdrCalculationItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrCalculationItems`] \[doc\].
    pub enum OdrCalculationItemsType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrCalculationSearchConstraint`] \[doc\].
    pub enum OdrCalculationSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrCalculationSearchConstraint`] \[doc\].
    pub enum OdrCalculationSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrCouponCategorySearchConstraint`] \[doc\].
    pub enum OdrCouponCategorySearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrCouponCategorySearchConstraint`] \[doc\].
    pub enum OdrCouponCategorySearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrCouponSearchConstraint`] \[doc\].
    pub enum OdrCouponSearchConstraintKey {
        /// `codes`.
        Codes = "codes",
        /// `is_available`.
        IsAvailable = "is_available",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrCouponSearchConstraint`] \[doc\].
    pub enum OdrCouponSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrFilterSearchConstraint`] \[doc\].
    pub enum OdrFilterSearchConstraintKey {
        /// `skus`.
        Skus = "skus",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrFilterSearchConstraint`] \[doc\].
    pub enum OdrFilterSearchConstraintOperator {
        /// `in`.
        In = "in",
        /// `gte`.
        Gte = "gte",
        /// `lte`.
        Lte = "lte",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrGetSessionShippingMethodResponse`] \[doc\].
    pub enum OdrGetSessionShippingMethodResponseType {
        /// `pick`.
        Pick = "pick",
        /// `homedelivery`.
        Homedelivery = "homedelivery",
        /// `servicepoint`.
        Servicepoint = "servicepoint",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrInvoiceItem`] \[doc\].
    pub enum OdrInvoiceItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
        /// `purchasable`.
        Purchasable = "purchasable",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrInvoiceSearchConstraint`] \[doc\].
    pub enum OdrInvoiceSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrInvoiceSearchConstraint`] \[doc\].
    pub enum OdrInvoiceSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrOrderSearchConstraint`] \[doc\].
    pub enum OdrOrderSearchConstraintKey {
        /// `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrOrderSearchConstraint`] \[doc\].
    pub enum OdrOrderSearchConstraintOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrOrderState`] \[doc\].
    pub enum OdrOrderStateType {
        /// `cart`.
        Cart = "cart",
        /// `order`.
        Order = "order",
        /// `backorder`.
        Backorder = "backorder",
        /// `wishlist`.
        Wishlist = "wishlist",
    }
}

pivot_json::open_enum! {
    /// The `trigger` of a [`OdrOrderStep`] \[doc\].
    pub enum OdrOrderStepTrigger {
        /// `lock`.
        Lock = "lock",
        /// `accept`.
        Accept = "accept",
        /// `confirm`.
        Confirm = "confirm",
    }
}

pivot_json::open_enum! {
    /// The `apply_to` of a [`OdrPricingRule`] \[doc\].
    pub enum OdrPricingRuleApplyTo {
        /// `lines_handling`.
        LinesHandling = "lines_handling",
        /// `lines_shipping`.
        LinesShipping = "lines_shipping",
        /// `lines_cheapest`.
        LinesCheapest = "lines_cheapest",
        /// `lines_all`.
        LinesAll = "lines_all",
        /// `filter_result`.
        FilterResult = "filter_result",
        /// `filter_cheapest`.
        FilterCheapest = "filter_cheapest",
    }
}

pivot_json::open_enum! {
    /// The `evaluate_at` of a [`OdrPricingRule`] \[doc\].
    pub enum OdrPricingRuleEvaluateAt {
        /// `rule`.
        Rule = "rule",
        /// `order`.
        Order = "order",
        /// `line`.
        Line = "line",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrPricingRuleConstraint`] \[doc\].
    pub enum OdrPricingRuleConstraintKey {
        /// `quantity`.
        Quantity = "quantity",
        /// `amount`.
        Amount = "amount",
        /// `client`.
        Client = "client",
        /// `tags`.
        Tags = "tags",
        /// `shipping_method`.
        ShippingMethod = "shipping_method",
        /// `payment_method`.
        PaymentMethod = "payment_method",
        /// `coupon`.
        Coupon = "coupon",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrPricingRuleConstraint`] \[doc\].
    pub enum OdrPricingRuleConstraintOperator {
        /// `in`.
        In = "in",
        /// `gte`.
        Gte = "gte",
        /// `gt`.
        Gt = "gt",
        /// `lte`.
        Lte = "lte",
        /// `lt`.
        Lt = "lt",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrPricingRuleFilter`] \[doc\].
    pub enum OdrPricingRuleFilterKey {
        /// `sku`.
        Sku = "sku",
        /// `filter`.
        Filter = "filter",
        /// `is_discounted`.
        IsDiscounted = "is_discounted",
        /// `per`.
        Per = "per",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrPricingRuleFilter`] \[doc\].
    pub enum OdrPricingRuleFilterOperator {
        /// `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The `apply_to` of a [`OdrPricingRuleModel`] \[doc\].
    pub enum OdrPricingRuleModelApplyTo {
        /// `lines_handling`.
        LinesHandling = "lines_handling",
        /// `lines_shipping`.
        LinesShipping = "lines_shipping",
        /// `lines_cheapest`.
        LinesCheapest = "lines_cheapest",
        /// `lines_all`.
        LinesAll = "lines_all",
        /// `filter_result`.
        FilterResult = "filter_result",
        /// `filter_cheapest`.
        FilterCheapest = "filter_cheapest",
    }
}

pivot_json::open_enum! {
    /// The `evaluate_at` of a [`OdrPricingRuleModel`] \[doc\].
    pub enum OdrPricingRuleModelEvaluateAt {
        /// `rule`.
        Rule = "rule",
        /// `order`.
        Order = "order",
        /// `line`.
        Line = "line",
    }
}

pivot_json::open_enum! {
    /// The `action` of a [`OdrProcess`] \[doc\].
    pub enum OdrProcessAction {
        /// `start`.
        Start = "start",
        /// `follow`.
        Follow = "follow",
        /// `execute`.
        Execute = "execute",
        /// `void`.
        Void = "void",
        /// `return`.
        Return = "return",
    }
}

pivot_json::open_enum! {
    /// The `confirm` of a [`OdrProcessing`] \[doc\].
    pub enum OdrProcessingConfirm {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
    }
}

pivot_json::open_enum! {
    /// The `allocation` of a [`OdrProcessing`] \[doc\].
    pub enum OdrProcessingAllocation {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
        /// `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The `fulfilment` of a [`OdrProcessing`] \[doc\].
    pub enum OdrProcessingFulfilment {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
        /// `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The `capture` of a [`OdrProcessing`] \[doc\].
    pub enum OdrProcessingCapture {
        /// `auto`.
        Auto = "auto",
        /// `manual`.
        Manual = "manual",
        /// `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrProjectionItem`] \[doc\].
    pub enum OdrProjectionItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrPurchaseItem`] \[doc\].
    pub enum OdrPurchaseItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `key` of a [`OdrSearchConstraint`] \[doc\].
    pub enum OdrSearchConstraintKey {
        /// `item_ids`.
        ItemIds = "item_ids",
        /// `order_ids`.
        OrderIds = "order_ids",
        /// `stack_ids`.
        StackIds = "stack_ids",
        /// `skus`.
        Skus = "skus",
        /// `order_count`.
        OrderCount = "order_count",
        /// `is_unavailable`.
        IsUnavailable = "is_unavailable",
        /// `is_backordered`.
        IsBackordered = "is_backordered",
        /// `is_inbound`.
        IsInbound = "is_inbound",
        /// `backorder_count`.
        BackorderCount = "backorder_count",
        /// `backorder_ids`.
        BackorderIds = "backorder_ids",
        /// `target`.
        Target = "target",
        /// `shipment_count`.
        ShipmentCount = "shipment_count",
    }
}

pivot_json::open_enum! {
    /// The `operator` of a [`OdrSearchConstraint`] \[doc\].
    pub enum OdrSearchConstraintOperator {
        /// `in`.
        In = "in",
        /// `gte`.
        Gte = "gte",
        /// `lte`.
        Lte = "lte",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrService`] \[doc\].
    pub enum OdrServiceType {
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrServiceItem`] \[doc\].
    pub enum OdrServiceItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrServiceModel`] \[doc\].
    pub enum OdrServiceModelType {
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrServiceVatConfiguration`] \[doc\].
    pub enum OdrServiceVatConfigurationType {
        /// `fixed`.
        Fixed = "fixed",
        /// `max`.
        Max = "max",
        /// `weighed`.
        Weighed = "weighed",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrSessionCalculationServiceItem`] \[doc\].
    pub enum OdrSessionCalculationServiceItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The `type` of a [`OdrSessionProjectionItem`] \[doc\].
    pub enum OdrSessionProjectionItemType {
        /// `product`.
        Product = "product",
        /// `handling`.
        Handling = "handling",
        /// `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::record! {
    /// Address. \[doc\]
    ///
    /// Given by [`select_session_shipping_option`](Odr::select_session_shipping_option), [`create_session_address`](Odr::create_session_address), [`select_session_billing_request`](Odr::select_session_billing_request).
    pub struct OdrAddress {
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
    }

    /// Address set. \[doc\]
    pub struct OdrAddressSet {
        /// Primary.
        pub primary: Option<OdrAddress> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<OdrAddress> = 1 "secondary",
    }

    /// Adjustment. \[doc\]
    pub struct OdrAdjustment {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\]. Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it is discount.
        pub is_discount: Option<bool> = 4 "is_discount",
    }

    /// Attach filters response. \[doc\]
    ///
    /// Given by [`attach_filters`](Odr::attach_filters).
    pub struct OdrAttachFiltersResponse {
        /// Success.
        pub success: Option<i64> = 0 "success",
        /// Failed.
        pub failed: Option<i64> = 1 "failed",
    }

    /// Attach session request. \[doc\]
    ///
    /// Taken by [`attach_session`](Odr::attach_session).
    ///
    /// Given by [`attach_session`](Odr::attach_session).
    pub struct OdrAttachSessionRequest {
        /// The id of the order.
        pub order_id: Option<String> = 0 "order_id",
    }

    /// Attach warehouse items request. \[doc\]
    ///
    /// Taken by [`attach_warehouse_items`](Odr::attach_warehouse_items).
    pub struct OdrAttachWarehouseItemsRequest {
        /// The id of the order item.
        pub order_item_id: Option<String> = 0 "order_item_id",
        /// The id of the inventory item.
        pub inventory_item_id: Option<String> = 1 "inventory_item_id",
    }

    /// Attempt. \[doc\]
    pub struct OdrAttempt {
        /// Psp reference.
        pub psp_reference: Option<String> = 0 "psp_reference",
        /// Amount paid.
        pub amount_paid: Option<i64> = 1 "amount_paid",
        /// When: started.
        pub started_at: Option<Lenient<Timestamp>> = 2 "started_at",
        /// Whether it is paid.
        pub is_paid: Option<bool> = 3 "is_paid",
        /// Whether it is expired.
        pub is_expired: Option<bool> = 4 "is_expired",
    }

    /// Authentication request. \[doc\]
    ///
    /// Taken by [`authenticate_session`](Odr::authenticate_session).
    pub struct OdrAuthenticationRequest {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Password.
        pub password: Option<SecretText> = 1 "password",
    }

    /// Authentication response. \[doc\]
    ///
    /// Given by [`authenticate_session`](Odr::authenticate_session), [`set_authenticated_user`](Odr::set_authenticated_user).
    pub struct OdrAuthenticationResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Email.
        pub email: Option<String> = 1 "email",
        /// First name.
        pub given_name: Option<String> = 2 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 3 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 4 "family_name",
    }

    /// Authorization request. \[doc\]
    ///
    /// Taken by [`authorize_session`](Odr::authorize_session).
    pub struct OdrAuthorizationRequest {
        /// The id of the calculation.
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Authorization response. \[doc\]
    ///
    /// Given by [`authorize_session`](Odr::authorize_session).
    pub struct OdrAuthorizationResponse {
        /// Accepted.
        pub accepted: Option<bool> = 0 "accepted",
        /// Address: forward.
        pub forward_uri: Option<String> = 1 "forward_uri",
    }

    /// Balance. \[doc\]
    ///
    /// Given by [`apply_credit`](Odr::apply_credit), [`get_balance`](Odr::get_balance).
    pub struct OdrBalance {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Key.
        pub key: Option<OdrKey> = 1 "key",
        /// Balance.
        pub balance: Option<i64> = 2 "balance",
        /// Currency, in three letters.
        pub currency: Option<String> = 3 "currency",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Balance request. \[doc\]
    ///
    /// Taken by [`apply_credit`](Odr::apply_credit).
    pub struct OdrBalanceRequest {
        /// Key.
        pub key: Option<OdrKey> = 0 "key",
        /// Reference, as its creator chose it.
        pub reference: Option<OdrKey> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Currency, in three letters. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Overdraft allowance.
        pub overdraft_allowance: Option<i64> = 5 "overdraft_allowance",
    }

    /// Calculated invoice request. \[doc\]
    ///
    /// Taken by [`create_invoice_for_calculation`](Odr::create_invoice_for_calculation).
    pub struct OdrCalculatedInvoiceRequest {
        /// The ids of order items.
        pub order_item_ids: OptionalVec<String> = 0 "order_item_ids",
    }

    /// Calculation. \[doc\]
    ///
    /// Given by [`search_calculations`](Odr::search_calculations), [`get_calculation`](Odr::get_calculation).
    pub struct OdrCalculation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// Items.
        pub items: OptionalVec<OdrCalculationItem> = 3 "items",
        /// Services.
        pub services: OptionalVec<OdrServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 8 "vat",
        /// Currency, in three letters.
        pub currency: Option<String> = 9 "currency",
        /// Customer.
        pub customer: Option<OdrContact> = 10 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 11 "vendor",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 12 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 13 "is_vat_shifted",
        /// Whether it is prepaid.
        pub is_prepaid: Option<bool> = 14 "is_prepaid",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 15 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 16 "channel_id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 17 "file_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 18 "metadata",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 19 "pricing_at",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 20 "invoiced_at",
        /// When: prepaid.
        pub prepaid_at: Option<Lenient<Timestamp>> = 21 "prepaid_at",
        /// The ids of orders.
        pub order_ids: OptionalVec<String> = 22 "order_ids",
        /// Coupons.
        pub coupons: OptionalVec<String> = 23 "coupons",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 24 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 25 "updated_at",
    }

    /// Calculation adjustment. \[doc\]
    pub struct OdrCalculationAdjustment {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\]. Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it is discount.
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Result.
        pub result: Option<OdrCalculationAdjustmentResult> = 5 "result",
    }

    /// Calculation adjustment result. \[doc\]
    pub struct OdrCalculationAdjustmentResult {
        /// Whether it is applied rule.
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// The id of the rule.
        pub rule_id: Option<String> = 1 "rule_id",
        /// Output.
        pub output: Option<i64> = 2 "output",
    }

    /// Calculation item. \[doc\]
    pub struct OdrCalculationItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 2 "sku",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Kind.
        pub kind: Option<OdrCalculationItemType> = 4 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 5 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 6 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 7 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 8 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 9 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 10 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 11 "total",
        /// Total revenue.
        pub total_revenue: Option<i64> = 12 "total_revenue",
        /// Order items.
        pub order_items: OptionalVec<OdrCalculationOrderItem> = 13 "order_items",
    }

    /// Calculation item model. \[doc\]
    pub struct OdrCalculationItemModel {
        /// The ids of items.
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 3 "is_discounted",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 4 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 5 "vat_percentage",
    }

    /// Calculation items. \[doc\]
    pub struct OdrCalculationItems {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Kind.
        pub kind: Option<OdrCalculationItemsType> = 3 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Total revenue.
        pub total_revenue: Option<i64> = 11 "total_revenue",
        /// Order items.
        pub order_items: OptionalVec<OdrCalculationStackItem> = 12 "order_items",
    }

    /// Calculation order item. \[doc\]
    pub struct OdrCalculationOrderItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is invoiced.
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        /// The id of the invoice.
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Calculation search. \[doc\], by an example
    ///
    /// Taken by [`search_calculations`](Odr::search_calculations).
    pub struct OdrCalculationSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrCalculationSearchConstraint> = 0 "constraints",
    }

    /// Calculation search constraint. \[doc\]
    pub struct OdrCalculationSearchConstraint {
        /// Key.
        pub key: Option<OdrCalculationSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrCalculationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Calculation stack item. \[doc\]
    pub struct OdrCalculationStackItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is invoiced.
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        /// The id of the invoice.
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Calculations. \[doc\]
    ///
    /// Given by [`get_order_calculation`](Odr::get_order_calculation), [`create_calculation`](Odr::create_calculation).
    pub struct OdrCalculations {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// Items.
        pub items: OptionalVec<OdrCalculationItems> = 3 "items",
        /// Services.
        pub services: OptionalVec<OdrServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 8 "vat",
        /// Settings.
        pub settings: Option<OdrOrderCalculationSettings> = 9 "settings",
        /// Currency, in three letters.
        pub currency: Option<String> = 10 "currency",
        /// Customer.
        pub customer: Option<OdrContact> = 11 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 12 "vendor",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        /// Whether it is prepaid.
        pub is_prepaid: Option<bool> = 15 "is_prepaid",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 16 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 17 "channel_id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 18 "file_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 19 "metadata",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 21 "invoiced_at",
        /// When: prepaid.
        pub prepaid_at: Option<Lenient<Timestamp>> = 22 "prepaid_at",
        /// The ids of orders.
        pub order_ids: OptionalVec<String> = 23 "order_ids",
        /// Coupons.
        pub coupons: OptionalVec<String> = 24 "coupons",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 25 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 26 "updated_at",
    }

    /// Cancel state. \[doc\]
    ///
    /// Given by [`cancel_order`](Odr::cancel_order).
    pub struct OdrCancelState {
        /// Whether it is accepted.
        pub is_accepted: Option<bool> = 0 "is_accepted",
        /// Warnings.
        pub warnings: OptionalVec<String> = 1 "warnings",
    }

    /// Combined address set. \[doc\]
    pub struct OdrCombinedAddressSet {
        /// Contact.
        pub contact: Option<OdrAddressSet> = 0 "contact",
        /// Organisation.
        pub organisation: Option<OdrAddressSet> = 1 "organisation",
        /// Session.
        pub session: Option<OdrAddressSet> = 2 "session",
    }

    /// Combined phone number set. \[doc\]
    pub struct OdrCombinedPhoneNumberSet {
        /// Contact.
        pub contact: Option<OdrPhonenumberSet> = 0 "contact",
        /// Organisation.
        pub organisation: Option<OdrPhonenumberSet> = 1 "organisation",
        /// Session.
        pub session: Option<OdrPhonenumberSet> = 2 "session",
    }

    /// Constraint options response. \[doc\]
    ///
    /// Given by [`get_constraint_options`](Odr::get_constraint_options).
    pub struct OdrConstraintOptionsResponse {
        /// Amount, in minor units \[guess\].
        pub amount: OptionalVec<String> = 0 "amount",
    }

    /// Contact. \[doc\]
    pub struct OdrContact {
        /// Tags.
        pub tags: OptionalVec<String> = 0 "tags",
        /// Vat country code. Default: `NL` \[guess\].
        pub vat_country_code: Option<String> = 1 "vat_country_code",
        /// Contact.
        pub contact: Option<OdrContactContact> = 2 "contact",
    }

    /// Contact contact. \[doc\]
    pub struct OdrContactContact {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// Vat number.
        pub vat_number: Option<String> = 1 "vat_number",
        /// Number at the chamber of commerce.
        pub coc_number: Option<String> = 2 "coc_number",
        /// The id of the organisation.
        pub organisation_id: Option<String> = 3 "organisation_id",
        /// Organisation version.
        pub organisation_version: Option<String> = 4 "organisation_version",
        /// The id of the address.
        pub address_id: Option<String> = 5 "address_id",
        /// The id of the phone number.
        pub phone_number_id: Option<String> = 6 "phone_number_id",
        /// Its id.
        pub id: Option<String> = 7 "id",
        /// Version.
        pub version: Option<String> = 8 "version",
    }

    /// Coupon. \[doc\]
    ///
    /// Given by [`search_coupons`](Odr::search_coupons), [`get_coupons`](Odr::get_coupons), [`create_coupons`](Odr::create_coupons) and others.
    pub struct OdrCoupon {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Usage.
        pub usage: Option<OdrCouponUsage> = 1 "usage",
        /// The id of the category.
        pub category_id: Option<String> = 2 "category_id",
        /// Claims.
        pub claims: OptionalVec<OdrCouponClaim> = 3 "claims",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Coupon category. \[doc\]
    ///
    /// Given by [`search_coupon_categories`](Odr::search_coupon_categories), [`get_coupon_categories`](Odr::get_coupon_categories), [`create_coupon_category`](Odr::create_coupon_category) and others.
    pub struct OdrCouponCategory {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Defaults.
        pub defaults: Option<OdrCouponCategoryDefaults> = 2 "defaults",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// Coupon category defaults. \[doc\]
    pub struct OdrCouponCategoryDefaults {
        /// Expires after.
        pub expires_after: Option<i64> = 0 "expires_after",
        /// Usage.
        pub usage: Option<OdrCouponCategoryDefaultsUsage> = 1 "usage",
    }

    /// Coupon category defaults usage. \[doc\]
    pub struct OdrCouponCategoryDefaultsUsage {
        /// Whether it is unlimited. Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        /// How many there may be.
        pub limit: Option<i64> = 1 "limit",
    }

    /// Coupon category model. \[doc\]
    ///
    /// Taken by [`create_coupon_category`](Odr::create_coupon_category), [`update_coupon_category`](Odr::update_coupon_category).
    pub struct OdrCouponCategoryModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Defaults.
        pub defaults: Option<OdrCouponCategoryDefaults> = 1 "defaults",
    }

    /// Coupon category search. \[doc\], by an example
    ///
    /// Taken by [`search_coupon_categories`](Odr::search_coupon_categories).
    pub struct OdrCouponCategorySearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrCouponCategorySearchConstraint> = 0 "constraints",
    }

    /// Coupon category search constraint. \[doc\]
    pub struct OdrCouponCategorySearchConstraint {
        /// Key.
        pub key: Option<OdrCouponCategorySearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrCouponCategorySearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Coupon claim. \[doc\]
    pub struct OdrCouponClaim {
        /// The id of the order.
        pub order_id: Option<String> = 0 "order_id",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
    }

    /// Coupon model. \[doc\]
    ///
    /// Taken by [`create_coupons`](Odr::create_coupons).
    pub struct OdrCouponModel {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Usage.
        pub usage: Option<OdrCouponUsage> = 1 "usage",
        /// The id of the category.
        pub category_id: Option<String> = 2 "category_id",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
    }

    /// Coupon search. \[doc\], by an example
    ///
    /// Taken by [`search_coupons`](Odr::search_coupons).
    pub struct OdrCouponSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrCouponSearchConstraint> = 0 "constraints",
    }

    /// Coupon search constraint. \[doc\]
    pub struct OdrCouponSearchConstraint {
        /// Key.
        pub key: Option<OdrCouponSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrCouponSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Coupon usage. \[doc\]
    pub struct OdrCouponUsage {
        /// Whether it is unlimited. Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        /// Remaining.
        pub remaining: Option<i64> = 1 "remaining",
    }

    /// Evaluation item. \[doc\]
    pub struct OdrEvaluationItem {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Filters.
        pub filters: Option<RawJson> = 2 "filters",
        /// How many.
        pub quantity: Option<i64> = 3 "quantity",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 4 "is_discounted",
    }

    /// Filter. \[doc\]
    pub struct OdrFilter {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Values to compare with.
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Filter search. \[doc\], by an example
    ///
    /// Taken by [`search_filters`](Odr::search_filters).
    pub struct OdrFilterSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrFilterSearchConstraint> = 0 "constraints",
    }

    /// Filter search constraint. \[doc\]
    pub struct OdrFilterSearchConstraint {
        /// Key.
        pub key: Option<OdrFilterSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrFilterSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Filter set. \[doc\]
    ///
    /// Taken by [`attach_filters`](Odr::attach_filters).
    ///
    /// Given by [`search_filters`](Odr::search_filters), [`get_filter_sets`](Odr::get_filter_sets).
    pub struct OdrFilterSet {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Filters.
        pub filters: Option<BTreeMap<String, Vec<String>>> = 1 "filters",
    }

    /// Get session organisation options response. \[doc\], by an example
    pub struct OdrGetSessionOrganisationOptionsResponse {
        /// Primary.
        pub primary: Option<OdrOrganisation> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<OdrOrganisation> = 1 "secondary",
    }

    /// Get session response. \[doc\]
    ///
    /// Given by [`get_session`](Odr::get_session).
    pub struct OdrGetSessionResponse {
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
    }

    /// Get session shipping method response. \[doc\]
    pub struct OdrGetSessionShippingMethodResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Carrier.
        pub carrier: Option<String> = 1 "carrier",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Kind.
        pub kind: Option<OdrGetSessionShippingMethodResponseType> = 3 "type",
        /// Price.
        pub price: Option<Number> = 4 "price",
    }

    /// Get session shipping response item. \[doc\]
    pub struct OdrGetSessionShippingResponseItem {
        /// Distance.
        pub distance: Option<Number> = 0 "distance",
        /// Point.
        pub point: Option<OdrPoint> = 1 "point",
    }

    /// Group. \[doc\]
    ///
    /// Given by [`list_items`](Odr::list_items), [`search_groups`](Odr::search_groups).
    pub struct OdrGroup {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// How many.
        pub quantity: Option<i64> = 3 "quantity",
        /// Ids.
        pub ids: OptionalVec<String> = 4 "ids",
        /// References.
        pub references: Option<OdrGroupReferences> = 5 "references",
        /// Filters.
        pub filters: OptionalVec<OdrFilter> = 6 "filters",
    }

    /// Group attach. \[doc\]
    ///
    /// Given by [`search_groups_with_attach`](Odr::search_groups_with_attach).
    pub struct OdrGroupAttach {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// How many.
        pub quantity: Option<i64> = 3 "quantity",
        /// The id of the order.
        pub order_id: Option<String> = 4 "order_id",
        /// Ids.
        pub ids: OptionalVec<String> = 5 "ids",
        /// References.
        pub references: Option<OdrGroupRouteReferences> = 6 "references",
        /// Filters.
        pub filters: OptionalVec<OdrFilter> = 7 "filters",
        /// The ids of inventory items.
        pub inventory_item_ids: OptionalVec<String> = 8 "inventory_item_ids",
        /// Available.
        pub available: Option<Number> = 9 "available",
    }

    /// Group references. \[doc\]
    pub struct OdrGroupReferences {
        /// Orders.
        pub orders: OptionalVec<OdrGroupReferencesOrder> = 0 "orders",
        /// Backorders.
        pub backorders: OptionalVec<String> = 1 "backorders",
        /// Target.
        pub target: Option<String> = 2 "target",
    }

    /// Group references order. \[doc\]
    pub struct OdrGroupReferencesOrder {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is inbound. Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is backordered. Default: `false`.
        pub is_backordered: Option<bool> = 2 "is_backordered",
        /// Whether it is unavailable.
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        /// Warehouse.
        pub warehouse: Option<OdrGroupReferencesOrderWarehouse> = 4 "warehouse",
        /// Shipments.
        pub shipments: OptionalVec<OdrGroupReferencesOrderShipment> = 5 "shipments",
    }

    /// Group references order shipment. \[doc\]
    pub struct OdrGroupReferencesOrderShipment {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is inbound.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is missing.
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Group references order warehouse. \[doc\]
    pub struct OdrGroupReferencesOrderWarehouse {
        /// The id of the claim.
        pub claim_id: Option<String> = 0 "claim_id",
        /// The id of the delivery route.
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        /// The id of the collect route.
        pub collect_route_id: Option<String> = 2 "collect_route_id",
        /// Whether it is reservation. Default: `false`.
        pub is_reservation: Option<bool> = 3 "is_reservation",
        /// The id of the address.
        pub address_id: Option<String> = 4 "address_id",
        /// The id of the transfer.
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// Group route. \[doc\]
    ///
    /// Given by [`list_items_routing`](Odr::list_items_routing), [`search_groups_with_routing`](Odr::search_groups_with_routing).
    pub struct OdrGroupRoute {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// How many.
        pub quantity: Option<i64> = 3 "quantity",
        /// The id of the order.
        pub order_id: Option<String> = 4 "order_id",
        /// Ids.
        pub ids: OptionalVec<String> = 5 "ids",
        /// References.
        pub references: Option<OdrGroupRouteReferences> = 6 "references",
        /// Filters.
        pub filters: OptionalVec<OdrFilter> = 7 "filters",
        /// Delivery routes.
        pub delivery_routes: OptionalVec<OdrGroupRouteDeliveryRoute> = 8 "delivery_routes",
        /// Collect routes.
        pub collect_routes: OptionalVec<OdrGroupRouteCollectRoute> = 9 "collect_routes",
    }

    /// Group route collect route. \[doc\]
    pub struct OdrGroupRouteCollectRoute {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Delivery routes.
        pub delivery_routes: OptionalVec<String> = 2 "delivery_routes",
    }

    /// Group route delivery route. \[doc\]
    pub struct OdrGroupRouteDeliveryRoute {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
    }

    /// Group route references. \[doc\]
    pub struct OdrGroupRouteReferences {
        /// Orders.
        pub orders: OptionalVec<OdrGroupRouteReferencesOrder> = 0 "orders",
        /// Backorders.
        pub backorders: OptionalVec<String> = 1 "backorders",
    }

    /// Group route references order. \[doc\]
    pub struct OdrGroupRouteReferencesOrder {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is inbound. Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is backordered. Default: `false`.
        pub is_backordered: Option<bool> = 2 "is_backordered",
        /// Whether it is unavailable.
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        /// Warehouse.
        pub warehouse: Option<OdrGroupRouteReferencesOrderWarehouse> = 4 "warehouse",
        /// Shipments.
        pub shipments: OptionalVec<OdrGroupRouteReferencesOrderShipment> = 5 "shipments",
    }

    /// Group route references order shipment. \[doc\]
    pub struct OdrGroupRouteReferencesOrderShipment {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is inbound.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is missing.
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Group route references order warehouse. \[doc\]
    pub struct OdrGroupRouteReferencesOrderWarehouse {
        /// The id of the claim.
        pub claim_id: Option<String> = 0 "claim_id",
        /// The id of the route.
        pub route_id: Option<String> = 1 "route_id",
        /// Whether it is reservation. Default: `false`.
        pub is_reservation: Option<bool> = 2 "is_reservation",
        /// The id of the transfer.
        pub transfer_id: Option<String> = 3 "transfer_id",
    }

    /// Identity exists request. \[doc\]
    ///
    /// Taken by [`session_identity_exists`](Odr::session_identity_exists).
    pub struct OdrIdentityExistsRequest {
        /// Email.
        pub email: Option<String> = 0 "email",
    }

    /// Invoice. \[doc\]
    ///
    /// Given by [`search_invoices`](Odr::search_invoices), [`create_invoice_for_calculation`](Odr::create_invoice_for_calculation), [`create_invoice`](Odr::create_invoice) and others.
    pub struct OdrInvoice {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// Items.
        pub items: OptionalVec<OdrInvoiceItem> = 3 "items",
        /// Services.
        pub services: OptionalVec<OdrServiceItem> = 4 "services",
        /// Settings.
        pub settings: Option<OdrInvoiceSettings> = 5 "settings",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 6 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrInvoiceAdjustmentResponse> = 7 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 9 "vat",
        /// Currency, in three letters.
        pub currency: Option<String> = 10 "currency",
        /// Customer.
        pub customer: Option<OdrContact> = 11 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 12 "vendor",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        /// Whether it is paid.
        pub is_paid: Option<bool> = 15 "is_paid",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 16 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 17 "channel_id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 18 "file_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 19 "metadata",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        /// When: paid.
        pub paid_at: Option<Lenient<Timestamp>> = 21 "paid_at",
        /// The ids of orders.
        pub order_ids: OptionalVec<String> = 22 "order_ids",
        /// Coupons.
        pub coupons: OptionalVec<String> = 23 "coupons",
        /// The id of the calculation.
        pub calculation_id: Option<String> = 24 "calculation_id",
        /// The id of the shipment.
        pub shipment_id: Option<String> = 25 "shipment_id",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 26 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 27 "updated_at",
    }

    /// Invoice adjustment response. \[doc\]
    pub struct OdrInvoiceAdjustmentResponse {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\]. Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it is discount.
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Result.
        pub result: Option<OdrInvoiceAdjustmentResponseResult> = 5 "result",
    }

    /// Invoice adjustment response result. \[doc\]
    pub struct OdrInvoiceAdjustmentResponseResult {
        /// Output.
        pub output: Option<i64> = 0 "output",
    }

    /// Invoice item. \[doc\]
    pub struct OdrInvoiceItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Kind.
        pub kind: Option<OdrInvoiceItemType> = 3 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrInvoiceAdjustmentResponse> = 8 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Total revenue.
        pub total_revenue: Option<i64> = 11 "total_revenue",
        /// Order items.
        pub order_items: OptionalVec<OdrCalculationOrderItem> = 12 "order_items",
    }

    /// Invoice item model. \[doc\]
    pub struct OdrInvoiceItemModel {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 5 "quantity",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 6 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// Invoice list item. \[doc\]
    ///
    /// Given by [`list_invoices`](Odr::list_invoices), [`mark_paid`](Odr::mark_paid).
    pub struct OdrInvoiceListItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// How many there are.
        pub count: Option<i64> = 3 "count",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 4 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrInvoiceAdjustmentResponse> = 5 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 6 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 7 "vat",
        /// Currency, in three letters.
        pub currency: Option<String> = 8 "currency",
        /// Customer.
        pub customer: Option<OdrContact> = 9 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 10 "vendor",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 11 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 12 "is_vat_shifted",
        /// Whether it is paid.
        pub is_paid: Option<bool> = 13 "is_paid",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 14 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 15 "channel_id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 16 "file_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 17 "metadata",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 18 "pricing_at",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 19 "invoiced_at",
        /// When: paid.
        pub paid_at: Option<Lenient<Timestamp>> = 20 "paid_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Invoice request. \[doc\]
    ///
    /// Taken by [`create_invoice`](Odr::create_invoice).
    pub struct OdrInvoiceRequest {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 1 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 2 "channel_id",
        /// The id of the contact.
        pub contact_id: Option<String> = 3 "contact_id",
        /// The id of the organisation.
        pub organisation_id: Option<String> = 4 "organisation_id",
        /// The id of the address.
        pub address_id: Option<String> = 5 "address_id",
        /// Items.
        pub items: OptionalVec<OdrInvoiceItemModel> = 6 "items",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 7 "adjustments",
        /// Currency, in three letters.
        pub currency: Option<String> = 8 "currency",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 9 "pricing_at",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 10 "metadata",
    }

    /// Invoice search. \[doc\], by an example
    ///
    /// Taken by [`search_invoices`](Odr::search_invoices).
    pub struct OdrInvoiceSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrInvoiceSearchConstraint> = 0 "constraints",
    }

    /// Invoice search constraint. \[doc\]
    pub struct OdrInvoiceSearchConstraint {
        /// Key.
        pub key: Option<OdrInvoiceSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrInvoiceSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Invoice settings. \[doc\], by an example
    pub struct OdrInvoiceSettings {
        /// Billing.
        pub billing: Option<OdrInvoiceSettingsBilling> = 0 "billing",
        /// Shipping.
        pub shipping: Option<OdrInvoiceSettingsShipping> = 1 "shipping",
    }

    /// Invoice settings billing. \[doc\]
    pub struct OdrInvoiceSettingsBilling {
        /// Method code.
        pub method_code: Option<String> = 0 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 2 "provider_code",
        /// Vat.
        pub vat: Option<OdrInvoiceSettingsBillingVat> = 3 "vat",
    }

    /// Invoice settings billing vat. \[doc\]
    pub struct OdrInvoiceSettingsBillingVat {
        /// Whether it is shift disabled.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether it is shift required.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Invoice settings shipping. \[doc\]
    pub struct OdrInvoiceSettingsShipping {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Invoice state. \[doc\]
    ///
    /// Taken by [`mark_paid`](Odr::mark_paid).
    pub struct OdrInvoiceState {
        /// When: paid.
        pub paid_at: Option<Lenient<LocalDate>> = 0 "paid_at",
    }

    /// Issuer. \[doc\]
    pub struct OdrIssuer {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// Item model. \[doc\]
    pub struct OdrItemModel {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 5 "quantity",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 6 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// Key. \[doc\]
    pub struct OdrKey {
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to.
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Listed calculation. \[doc\]
    ///
    /// Given by [`list_calculations`](Odr::list_calculations).
    pub struct OdrListedCalculation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 3 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 4 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 5 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 6 "vat",
        /// Currency, in three letters.
        pub currency: Option<String> = 7 "currency",
        /// Customer.
        pub customer: Option<OdrContact> = 8 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 9 "vendor",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 10 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 11 "is_vat_shifted",
        /// Whether it is prepaid.
        pub is_prepaid: Option<bool> = 12 "is_prepaid",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 13 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 14 "channel_id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 15 "file_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 16 "metadata",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 17 "pricing_at",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 18 "invoiced_at",
        /// When: prepaid.
        pub prepaid_at: Option<Lenient<Timestamp>> = 19 "prepaid_at",
        /// The ids of orders.
        pub order_ids: OptionalVec<String> = 20 "order_ids",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Method. \[doc\]
    ///
    /// Given by [`list_payment_methods`](Odr::list_payment_methods), [`get_payment_method`](Odr::get_payment_method), [`list_methods_for_transaction`](Odr::list_methods_for_transaction).
    pub struct OdrMethod {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Provider code.
        pub provider_code: Option<String> = 1 "provider_code",
        /// Name.
        pub name: Option<String> = 2 "name",
        /// Label.
        pub label: Option<String> = 3 "label",
        /// Whether it is prepaid.
        pub is_prepaid: Option<bool> = 4 "is_prepaid",
        /// Issuers.
        pub issuers: OptionalVec<OdrIssuer> = 5 "issuers",
        /// Whether it is enabled. Default: `true`.
        pub is_enabled: Option<bool> = 6 "is_enabled",
        /// Whether it is deferred. Default: `false`.
        pub is_deferred: Option<bool> = 7 "is_deferred",
        /// Priority. Default: `100`.
        pub priority: Option<i64> = 8 "priority",
    }

    /// New address. \[doc\]
    ///
    /// Taken by [`create_session_address`](Odr::create_session_address).
    pub struct OdrNewAddress {
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

    /// New contact. \[doc\]
    ///
    /// Taken by [`create_session_contact`](Odr::create_session_contact).
    pub struct OdrNewContact {
        /// Email.
        pub email: Option<String> = 0 "email",
        /// First name.
        pub given_name: Option<String> = 1 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 2 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 3 "family_name",
    }

    /// New organisation. \[doc\]
    ///
    /// Taken by [`create_session_organisation`](Odr::create_session_organisation).
    pub struct OdrNewOrganisation {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Number at the chamber of commerce.
        pub coc_number: Option<String> = 1 "coc_number",
        /// Registrations.
        pub registrations: OptionalVec<OdrVatRegistration> = 2 "registrations",
    }

    /// New phonenumber. \[doc\]
    ///
    /// Taken by [`create_session_phone_number`](Odr::create_session_phone_number).
    pub struct OdrNewPhonenumber {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
    }

    /// Order. \[doc\]
    ///
    /// Given by [`list_orders`](Odr::list_orders), [`create_stack`](Odr::create_stack), [`get_order`](Odr::get_order) and others.
    pub struct OdrOrder {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// State.
        pub state: Option<OdrOrderState> = 2 "state",
        /// Settings.
        pub settings: Option<OdrOrderSettings> = 3 "settings",
        /// Processing.
        pub processing: Option<OdrProcessing> = 4 "processing",
        /// Acceptances.
        pub acceptances: OptionalVec<OdrOrderAcceptances> = 5 "acceptances",
        /// Calculations.
        pub calculations: OptionalVec<OdrOrderCalculations> = 6 "calculations",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 7 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 8 "channel_id",
        /// Tags.
        pub tags: OptionalVec<String> = 9 "tags",
        /// The id of the stack.
        pub stack_id: Option<String> = 10 "stack_id",
        /// Kind.
        pub kind: Option<String> = 11 "type",
        /// When: last accepted.
        pub last_accepted_at: Option<Lenient<Timestamp>> = 12 "last_accepted_at",
        /// When: last confirmed.
        pub last_confirmed_at: Option<Lenient<Timestamp>> = 13 "last_confirmed_at",
        /// When: last canceled.
        pub last_canceled_at: Option<Lenient<Timestamp>> = 14 "last_canceled_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Order acceptances. \[doc\]
    pub struct OdrOrderAcceptances {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
        /// Whether it is prepaid.
        pub is_prepaid: Option<bool> = 2 "is_prepaid",
        /// Whether it is settlement.
        pub is_settlement: Option<bool> = 3 "is_settlement",
        /// Whether it is paid.
        pub is_paid: Option<bool> = 4 "is_paid",
        /// The id of the calculation.
        pub calculation_id: Option<String> = 5 "calculation_id",
        /// Transaction secret.
        pub transaction_secret: Option<SecretText> = 6 "transaction_secret",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: accepted.
        pub accepted_at: Option<Lenient<Timestamp>> = 8 "accepted_at",
    }

    /// Order authorization response. \[doc\]
    ///
    /// Given by [`authorize_order`](Odr::authorize_order).
    pub struct OdrOrderAuthorizationResponse {
        /// Whether it is locked. Default: `true`.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Whether it is accepted. Default: `false`.
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Whether it is confirmed. Default: `false`.
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        /// Transaction secret.
        pub transaction_secret: Option<SecretText> = 3 "transaction_secret",
    }

    /// Order calculation request. \[doc\]
    ///
    /// Taken by [`create_calculation`](Odr::create_calculation).
    pub struct OdrOrderCalculationRequest {
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Currency, in three letters.
        pub currency: Option<String> = 2 "currency",
        /// Items.
        pub items: OptionalVec<OdrCalculationItemModel> = 3 "items",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 4 "adjustments",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 5 "pricing_at",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// Order calculation settings. \[doc\], by an example
    pub struct OdrOrderCalculationSettings {
        /// Billing.
        pub billing: Option<OdrOrderCalculationSettingsBilling> = 0 "billing",
        /// Shipping.
        pub shipping: Option<OdrOrderCalculationSettingsShipping> = 1 "shipping",
    }

    /// Order calculation settings billing. \[doc\]
    pub struct OdrOrderCalculationSettingsBilling {
        /// Method code.
        pub method_code: Option<String> = 0 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 2 "provider_code",
        /// Vat.
        pub vat: Option<OdrOrderSettingsBillingVat> = 3 "vat",
    }

    /// Order calculation settings shipping. \[doc\]
    pub struct OdrOrderCalculationSettingsShipping {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Order calculations. \[doc\]
    pub struct OdrOrderCalculations {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Currency, in three letters.
        pub currency: Option<String> = 2 "currency",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 3 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 4 "channel_id",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 5 "amount",
        /// Whether it is valid.
        pub is_valid: Option<bool> = 6 "is_valid",
        /// Whether it is accepted.
        pub is_accepted: Option<bool> = 7 "is_accepted",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 8 "is_confirmed",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// Order item. \[doc\]
    ///
    /// Given by [`confirm_items`](Odr::confirm_items), [`attach_warehouse_items`](Odr::attach_warehouse_items), [`set_claim`](Odr::set_claim).
    pub struct OdrOrderItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 2 "sku",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// The id of the order.
        pub order_id: Option<String> = 4 "order_id",
        /// References.
        pub references: Option<OdrOrderItemReferences> = 5 "references",
        /// Filters.
        pub filters: OptionalVec<OdrFilter> = 6 "filters",
    }

    /// Order item model. \[doc\]
    ///
    /// Taken by [`add_items`](Odr::add_items).
    pub struct OdrOrderItemModel {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// How many.
        pub quantity: Option<i64> = 3 "quantity",
        /// Whether it is inbound. Default: `false`.
        pub is_inbound: Option<bool> = 4 "is_inbound",
        /// Whether it is backorder. Default: `false`.
        pub is_backorder: Option<bool> = 5 "is_backorder",
        /// The ids of items.
        pub item_ids: OptionalVec<String> = 6 "item_ids",
        /// The id of the source order.
        pub source_order_id: Option<String> = 7 "source_order_id",
    }

    /// Order item references. \[doc\], by an example
    pub struct OdrOrderItemReferences {
        /// Orders.
        pub orders: OptionalVec<OdrOrderItemReferencesOrder> = 0 "orders",
        /// Stacks.
        pub stacks: OptionalVec<OdrStackReference> = 1 "stacks",
    }

    /// Order item references order. \[doc\]
    pub struct OdrOrderItemReferencesOrder {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is inbound. Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is available. Default: `false`.
        pub is_available: Option<bool> = 2 "is_available",
        /// Whether it is backorder. Default: `false`.
        pub is_backorder: Option<bool> = 3 "is_backorder",
        /// Warehouse.
        pub warehouse: Option<OdrOrderItemReferencesOrderWarehouse> = 4 "warehouse",
        /// Shipments.
        pub shipments: OptionalVec<OdrOrderItemReferencesOrderShipment> = 5 "shipments",
        /// Backorders.
        pub backorders: OptionalVec<String> = 6 "backorders",
        /// Target.
        pub target: Option<String> = 7 "target",
    }

    /// Order item references order shipment. \[doc\]
    pub struct OdrOrderItemReferencesOrderShipment {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is inbound.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is missing.
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Order item references order warehouse. \[doc\]
    pub struct OdrOrderItemReferencesOrderWarehouse {
        /// When: claimed.
        pub claimed_at: Option<Lenient<Timestamp>> = 0 "claimed_at",
        /// The id of the claim.
        pub claim_id: Option<String> = 1 "claim_id",
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 2 "claim_item_id",
        /// The id of the route.
        pub route_id: Option<String> = 3 "route_id",
        /// Whether it is reservation. Default: `false`.
        pub is_reservation: Option<bool> = 4 "is_reservation",
        /// The id of the transfer.
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// Order model. \[doc\]
    ///
    /// Taken by [`create_stack`](Odr::create_stack), [`update_order_settings`](Odr::update_order_settings).
    pub struct OdrOrderModel {
        /// Processing.
        pub processing: Option<OdrProcessing> = 0 "processing",
        /// Settings.
        pub settings: Option<OdrSettings> = 1 "settings",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 2 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 3 "channel_id",
        /// Tags.
        pub tags: OptionalVec<String> = 4 "tags",
        /// Kind.
        pub kind: Option<String> = 5 "type",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// Order model settings billing. \[doc\]
    pub struct OdrOrderModelSettingsBilling {
        /// The id of the address.
        pub address_id: Option<String> = 0 "address_id",
        /// Method code.
        pub method_code: Option<String> = 1 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 2 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 3 "provider_code",
        /// Vat.
        pub vat: Option<OdrOrderSettingsBillingVat> = 4 "vat",
    }

    /// Order search. \[doc\], by an example
    ///
    /// Taken by [`search_orders`](Odr::search_orders).
    pub struct OdrOrderSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrOrderSearchConstraint> = 0 "constraints",
    }

    /// Order search constraint. \[doc\]
    pub struct OdrOrderSearchConstraint {
        /// Key.
        pub key: Option<OdrOrderSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrOrderSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Order settings. \[doc\]
    pub struct OdrOrderSettings {
        /// Contact.
        pub contact: Option<OdrOrderSettingsContact> = 0 "contact",
        /// Organisation.
        pub organisation: Option<OdrOrderSettingsContact> = 1 "organisation",
        /// The id of the phone number.
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        /// Coupons.
        pub coupons: OptionalVec<String> = 3 "coupons",
        /// When: due.
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        /// Address: return.
        pub return_url: Option<String> = 5 "return_url",
        /// Billing.
        pub billing: Option<OdrOrderSettingsBilling> = 6 "billing",
        /// Shipping.
        pub shipping: Option<OdrOrderSettingsShipping> = 7 "shipping",
    }

    /// Order settings billing. \[doc\]
    pub struct OdrOrderSettingsBilling {
        /// The id of the address.
        pub address_id: Option<String> = 0 "address_id",
        /// Method code.
        pub method_code: Option<String> = 1 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 2 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 3 "provider_code",
    }

    /// Order settings billing vat. \[doc\]
    pub struct OdrOrderSettingsBillingVat {
        /// Whether it is shift disabled. Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether it is shift required. Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Order settings contact. \[doc\]
    pub struct OdrOrderSettingsContact {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Version.
        pub version: Option<String> = 1 "version",
    }

    /// Order settings shipping. \[doc\]
    pub struct OdrOrderSettingsShipping {
        /// The id of the address.
        pub address_id: Option<String> = 0 "address_id",
        /// The id of the source address.
        pub source_address_id: Option<String> = 1 "source_address_id",
        /// The id of the method.
        pub method_id: Option<String> = 2 "method_id",
        /// The id of a service point.
        pub spid: Option<String> = 3 "spid",
        /// Window.
        pub window: Option<OdrOrderSettingsShippingWindow> = 4 "window",
        /// Whether it is split allowed.
        pub is_split_allowed: Option<bool> = 5 "is_split_allowed",
    }

    /// Order settings shipping window. \[doc\]
    pub struct OdrOrderSettingsShippingWindow {
        /// From.
        pub from: Option<i64> = 0 "from",
        /// To.
        pub to: Option<i64> = 1 "to",
        /// When: delivery.
        pub delivery_at: Option<Lenient<LocalDate>> = 2 "delivery_at",
        /// Code.
        pub code: Option<String> = 3 "code",
    }

    /// Order state. \[doc\]
    pub struct OdrOrderState {
        /// Whether it is locked.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Whether it is accepted.
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 3 "is_finished",
        /// Whether it is canceled.
        pub is_canceled: Option<bool> = 4 "is_canceled",
        /// Kind.
        pub kind: Option<OdrOrderStateType> = 5 "type",
        /// Flow.
        pub flow: OptionalVec<OdrOrderStep> = 6 "flow",
        /// Progress.
        pub progress: Option<OdrOrderStateProgress> = 7 "progress",
    }

    /// Order state progress. \[doc\]
    pub struct OdrOrderStateProgress {
        /// Allocation.
        pub allocation: Option<String> = 0 "allocation",
        /// Fulfilment.
        pub fulfilment: Option<String> = 1 "fulfilment",
        /// Billing.
        pub billing: Option<String> = 2 "billing",
    }

    /// Order step. \[doc\]
    pub struct OdrOrderStep {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Order.
        pub order: Option<i64> = 1 "order",
        /// Whether it is reversible. Default: `false`.
        pub is_reversible: Option<bool> = 2 "is_reversible",
        /// Trigger. Default: `confirm`.
        pub trigger: Option<OdrOrderStepTrigger> = 3 "trigger",
        /// Actions.
        pub actions: OptionalVec<OdrStepAction> = 4 "actions",
    }

    /// Orders id authorize post body. \[doc\]
    ///
    /// Taken by [`authorize_order`](Odr::authorize_order).
    pub struct OdrOrdersIdAuthorizePostBody {
        /// The id of the calculation.
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Orders id flow put body. \[doc\]
    ///
    /// Taken by [`update_state`](Odr::update_state).
    pub struct OdrOrdersIdFlowPutBody {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Actions.
        pub actions: OptionalVec<OdrOrdersIdFlowPutBodyActionsItem> = 1 "actions",
    }

    /// Orders id flow put body actions item. \[doc\]
    pub struct OdrOrdersIdFlowPutBodyActionsItem {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Whether it is handled.
        pub is_handled: Option<bool> = 1 "is_handled",
    }

    /// Orders id items search post body. \[doc\]
    ///
    /// Taken by [`confirm_items`](Odr::confirm_items).
    pub struct OdrOrdersIdItemsSearchPostBody {
        /// Whether it is backorder.
        pub is_backorder: Option<bool> = 0 "is_backorder",
        /// Whether it is inbound.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrSearchConstraint> = 2 "constraints",
        /// Filters.
        pub filters: OptionalVec<OdrSearchFilter> = 3 "filters",
    }

    /// Organisation. \[doc\]
    ///
    /// Given by [`select_session_organisation_request`](Odr::select_session_organisation_request), [`create_session_organisation`](Odr::create_session_organisation).
    pub struct OdrOrganisation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Number at the chamber of commerce.
        pub coc_number: Option<String> = 2 "coc_number",
        /// Registrations.
        pub registrations: OptionalVec<OdrVatRegistration> = 3 "registrations",
    }

    /// Payment. \[doc\]
    ///
    /// Given by [`mark_payment_as_paid`](Odr::mark_payment_as_paid), [`create_payment`](Odr::create_payment), [`create_refund`](Odr::create_refund).
    pub struct OdrPayment {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Secret.
        pub secret: Option<SecretText> = 1 "secret",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Provider code.
        pub provider_code: Option<String> = 3 "provider_code",
        /// Method code.
        pub method_code: Option<String> = 4 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 5 "issuer_code",
        /// Whether it is refund. Default: `false`.
        pub is_refund: Option<bool> = 6 "is_refund",
        /// Whether it is pending. Default: `true`.
        pub is_pending: Option<bool> = 7 "is_pending",
        /// Whether it is paid. Default: `false`.
        pub is_paid: Option<bool> = 8 "is_paid",
        /// Whether it is authorized. Default: `true`.
        pub is_authorized: Option<bool> = 9 "is_authorized",
        /// Whether it is captured. Default: `false`.
        pub is_captured: Option<bool> = 10 "is_captured",
        /// Address: return.
        pub return_url: Option<String> = 11 "return_url",
        /// The id of the source payment.
        pub source_payment_id: Option<String> = 12 "source_payment_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 13 "metadata",
        /// When: paid.
        pub paid_at: Option<Lenient<Timestamp>> = 14 "paid_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Payment intent. \[doc\]
    ///
    /// Taken by [`create_payment`](Odr::create_payment).
    pub struct OdrPaymentIntent {
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 0 "amount",
        /// Provider code.
        pub provider_code: Option<String> = 1 "provider_code",
        /// Method code.
        pub method_code: Option<String> = 2 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 3 "issuer_code",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
        /// Address: return.
        pub return_url: Option<String> = 5 "return_url",
    }

    /// Phonenumber. \[doc\]
    ///
    /// Given by [`create_session_phone_number`](Odr::create_session_phone_number), [`select_session_phonenumber`](Odr::select_session_phonenumber).
    pub struct OdrPhonenumber {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Country, in two letters.
        pub country_code: Option<String> = 1 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 2 "number",
    }

    /// Phonenumber set. \[doc\], by an example
    pub struct OdrPhonenumberSet {
        /// Primary.
        pub primary: Option<OdrPhonenumber> = 0 "primary",
        /// Secondary.
        pub secondary: OptionalVec<OdrPhonenumber> = 1 "secondary",
    }

    /// Point. \[doc\]
    pub struct OdrPoint {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Carrier.
        pub carrier: Option<String> = 2 "carrier",
        /// Latitude, in degrees.
        pub latitude: Option<Number> = 3 "latitude",
        /// Longitude, in degrees; spelled as the vendor spells it.
        pub longtitude: Option<Number> = 4 "longtitude",
        /// Address.
        pub address: Option<OdrAddress> = 5 "address",
        /// Openings.
        pub openings: OptionalVec<OdrPointOpeningsItem> = 6 "openings",
    }

    /// Point openings item. \[doc\]
    pub struct OdrPointOpeningsItem {
        /// Weekday.
        pub weekday: Option<Number> = 0 "weekday",
        /// Windows.
        pub windows: OptionalVec<OdrPointOpeningsItemWindowsItem> = 1 "windows",
    }

    /// Point openings item windows item. \[doc\]
    pub struct OdrPointOpeningsItemWindowsItem {
        /// Start.
        pub start: Option<String> = 0 "start",
        /// End.
        pub end: Option<String> = 1 "end",
    }

    /// Preset. \[doc\]
    pub struct OdrPreset {
        /// Method code.
        pub method_code: Option<String> = 0 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 2 "provider_code",
    }

    /// Price rule evaluation. \[doc\]
    ///
    /// Taken by [`evaluate_rules`](Odr::evaluate_rules).
    pub struct OdrPriceRuleEvaluation {
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 0 "pricing_at",
        /// How many.
        pub quantity: Option<i64> = 1 "quantity",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Client.
        pub client: Option<String> = 3 "client",
        /// Tags.
        pub tags: OptionalVec<String> = 4 "tags",
        /// Shipping method.
        pub shipping_method: Option<String> = 5 "shipping_method",
        /// Payment method.
        pub payment_method: Option<String> = 6 "payment_method",
        /// Coupons.
        pub coupons: OptionalVec<String> = 7 "coupons",
        /// Items.
        pub items: OptionalVec<OdrEvaluationItem> = 8 "items",
    }

    /// Pricing rule. \[doc\]
    ///
    /// Given by [`get_pricing_rules`](Odr::get_pricing_rules), [`create_pricing_rule`](Odr::create_pricing_rule), [`get_pricing_rule`](Odr::get_pricing_rule) and others.
    pub struct OdrPricingRule {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 2 "constraints",
        /// Filters.
        pub filters: OptionalVec<OdrPricingRuleFilter> = 3 "filters",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 4 "adjustments",
        /// Apply to.
        pub apply_to: Option<OdrPricingRuleApplyTo> = 5 "apply_to",
        /// Grant limit. Default: `0`.
        pub grant_limit: Option<i64> = 6 "grant_limit",
        /// Priority.
        pub priority: Option<i64> = 7 "priority",
        /// Evaluate at.
        pub evaluate_at: Option<OdrPricingRuleEvaluateAt> = 8 "evaluate_at",
        /// Whether it is last rule.
        pub is_last_rule: Option<bool> = 9 "is_last_rule",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 10 "metadata",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 11 "active_at",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 12 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 13 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 14 "updated_at",
    }

    /// Pricing rule constraint. \[doc\]
    pub struct OdrPricingRuleConstraint {
        /// Key.
        pub key: Option<OdrPricingRuleConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrPricingRuleConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Pricing rule filter. \[doc\]
    pub struct OdrPricingRuleFilter {
        /// Key.
        pub key: Option<OdrPricingRuleFilterKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrPricingRuleFilterOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Pricing rule model. \[doc\]
    ///
    /// Taken by [`create_pricing_rule`](Odr::create_pricing_rule), [`update_pricing_rule`](Odr::update_pricing_rule).
    pub struct OdrPricingRuleModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 1 "constraints",
        /// Filters.
        pub filters: OptionalVec<OdrPricingRuleFilter> = 2 "filters",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 3 "adjustments",
        /// Apply to.
        pub apply_to: Option<OdrPricingRuleModelApplyTo> = 4 "apply_to",
        /// Grant limit. Default: `0`.
        pub grant_limit: Option<i64> = 5 "grant_limit",
        /// Priority.
        pub priority: Option<i64> = 6 "priority",
        /// Whether it is last rule.
        pub is_last_rule: Option<bool> = 7 "is_last_rule",
        /// Evaluate at.
        pub evaluate_at: Option<OdrPricingRuleModelEvaluateAt> = 8 "evaluate_at",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 9 "metadata",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 10 "active_at",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 11 "expires_at",
    }

    /// Process. \[doc\]
    ///
    /// Given by [`get_payment`](Odr::get_payment).
    pub struct OdrProcess {
        /// Whether it is paid.
        pub is_paid: Option<bool> = 0 "is_paid",
        /// Amount paid.
        pub amount_paid: Option<i64> = 1 "amount_paid",
        /// Action.
        pub action: Option<OdrProcessAction> = 2 "action",
        /// Url.
        pub url: Option<String> = 3 "url",
        /// Attempts.
        pub attempts: OptionalVec<OdrAttempt> = 4 "attempts",
    }

    /// Processing. \[doc\]
    pub struct OdrProcessing {
        /// Confirm.
        pub confirm: Option<OdrProcessingConfirm> = 0 "confirm",
        /// Allocation.
        pub allocation: Option<OdrProcessingAllocation> = 1 "allocation",
        /// Fulfilment.
        pub fulfilment: Option<OdrProcessingFulfilment> = 2 "fulfilment",
        /// Capture.
        pub capture: Option<OdrProcessingCapture> = 3 "capture",
    }

    /// Projection. \[doc\]
    ///
    /// Given by [`get_order_projection`](Odr::get_order_projection), [`create_projection`](Odr::create_projection).
    pub struct OdrProjection {
        /// Items.
        pub items: OptionalVec<OdrProjectionItem> = 0 "items",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 1 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 2 "adjustments",
        /// Services.
        pub services: OptionalVec<OdrServiceItem> = 3 "services",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 4 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 5 "vat",
        /// Customer.
        pub customer: Option<OdrContact> = 6 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 7 "vendor",
        /// Currency, in three letters.
        pub currency: Option<String> = 8 "currency",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 9 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 10 "is_vat_shifted",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 11 "client_id",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 12 "pricing_at",
    }

    /// Projection item. \[doc\]
    pub struct OdrProjectionItem {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Kind.
        pub kind: Option<OdrProjectionItemType> = 3 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Total revenue.
        pub total_revenue: Option<i64> = 11 "total_revenue",
    }

    /// Projection model. \[doc\]
    ///
    /// Taken by [`create_projection`](Odr::create_projection).
    pub struct OdrProjectionModel {
        /// The id of the OAuth client.
        pub client_id: Option<String> = 0 "client_id",
        /// Currency, in three letters.
        pub currency: Option<String> = 1 "currency",
        /// Items.
        pub items: OptionalVec<OdrItemModel> = 2 "items",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrAdjustment> = 3 "adjustments",
        /// The id of the contact.
        pub contact_id: Option<String> = 4 "contact_id",
        /// The id of the organisation.
        pub organisation_id: Option<String> = 5 "organisation_id",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 6 "pricing_at",
        /// Coupons.
        pub coupons: OptionalVec<String> = 7 "coupons",
        /// Settings.
        pub settings: Option<OdrProjectionModelSettings> = 8 "settings",
    }

    /// Projection model settings. \[doc\], by an example
    pub struct OdrProjectionModelSettings {
        /// Billing.
        pub billing: Option<OdrProjectionModelSettingsBilling> = 0 "billing",
        /// Shipping.
        pub shipping: Option<OdrProjectionModelSettingsShipping> = 1 "shipping",
    }

    /// Projection model settings billing. \[doc\]
    pub struct OdrProjectionModelSettingsBilling {
        /// Method code.
        pub method_code: Option<String> = 0 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 2 "provider_code",
        /// Vat.
        pub vat: Option<OdrProjectionModelSettingsBillingVat> = 3 "vat",
    }

    /// Projection model settings billing vat. \[doc\]
    pub struct OdrProjectionModelSettingsBillingVat {
        /// Whether it is shift disabled. Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether it is shift required. Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Projection model settings shipping. \[doc\]
    pub struct OdrProjectionModelSettingsShipping {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Provider. \[doc\]
    ///
    /// Given by [`list_providers`](Odr::list_providers).
    pub struct OdrProvider {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// Code.
        pub code: Option<String> = 1 "code",
        /// Whether it is active.
        pub is_active: Option<bool> = 2 "is_active",
        /// Whether it is configured.
        pub is_configured: Option<bool> = 3 "is_configured",
        /// Methods.
        pub methods: OptionalVec<OdrProviderMethod> = 4 "methods",
    }

    /// Provider method. \[doc\]
    pub struct OdrProviderMethod {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Issuers.
        pub issuers: OptionalVec<OdrIssuer> = 2 "issuers",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Purchase. \[doc\]
    pub struct OdrPurchase {
        /// The id of the contact.
        pub contact_id: Option<String> = 0 "contact_id",
        /// Items.
        pub items: OptionalVec<OdrPurchaseItem> = 1 "items",
    }

    /// Purchase item. \[doc\]
    pub struct OdrPurchaseItem {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Kind.
        pub kind: Option<OdrPurchaseItemType> = 2 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// How many.
        pub quantity: Option<i64> = 4 "quantity",
        /// Vat rate.
        pub vat_rate: Option<i64> = 5 "vat_rate",
    }

    /// Record. \[doc\]
    ///
    /// Given by [`list_credit_records`](Odr::list_credit_records).
    pub struct OdrRecord {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<OdrKey> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Reference. \[doc\]
    pub struct OdrReference {
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to.
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Reference model. \[doc\]
    ///
    /// Taken by [`transition_stack`](Odr::transition_stack).
    pub struct OdrReferenceModel {
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to.
        pub entity_type: Option<String> = 1 "entity_type",
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrSearchConstraint> = 2 "constraints",
    }

    /// Refund intent. \[doc\]
    ///
    /// Taken by [`create_refund`](Odr::create_refund).
    pub struct OdrRefundIntent {
        /// The id of the payment.
        pub payment_id: Option<String> = 0 "payment_id",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Search. \[doc\], by an example
    ///
    /// Taken by [`search_groups`](Odr::search_groups), [`search_groups_with_routing`](Odr::search_groups_with_routing).
    pub struct OdrSearch {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrSearchConstraint> = 0 "constraints",
        /// Filters.
        pub filters: OptionalVec<OdrSearchFilter> = 1 "filters",
    }

    /// Search constraint. \[doc\]
    pub struct OdrSearchConstraint {
        /// Key.
        pub key: Option<OdrSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        pub operator: Option<OdrSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Search filter. \[doc\]
    pub struct OdrSearchFilter {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// Values to compare with.
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Search orders items attach post body. \[doc\]
    ///
    /// Taken by [`search_groups_with_attach`](Odr::search_groups_with_attach).
    pub struct OdrSearchOrdersItemsAttachPostBody {
        /// Order.
        pub order: Option<OdrSearch> = 0 "order",
        /// Wms.
        pub wms: Option<OdrSearchOrdersItemsAttachPostBodyWms> = 1 "wms",
    }

    /// Search orders items attach post body wms. \[doc\]
    pub struct OdrSearchOrdersItemsAttachPostBodyWms {
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem> = 0 "constraints",
        /// Use referenced stock.
        pub use_referenced_stock: Option<bool> = 1 "use_referenced_stock",
    }

    /// Search orders items attach post body wms constraints item. \[doc\]
    pub struct OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem {
        /// Key.
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        pub operator: Option<String> = 1 "operator",
        /// Values to compare with.
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Select session billing method request. \[doc\]
    ///
    /// Taken by [`select_session_billing_method_request`](Odr::select_session_billing_method_request).
    ///
    /// Given by [`select_session_billing_method_request`](Odr::select_session_billing_method_request).
    pub struct OdrSelectSessionBillingMethodRequest {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
        /// The id of the issuer.
        pub issuer_id: Option<String> = 1 "issuer_id",
    }

    /// Select session billing request. \[doc\]
    ///
    /// Taken by [`select_session_billing_request`](Odr::select_session_billing_request).
    pub struct OdrSelectSessionBillingRequest {
        /// The id of the address.
        pub address_id: Option<String> = 0 "address_id",
        /// Contact.
        pub contact: Option<OdrSelectSessionBillingRequestContact> = 1 "contact",
        /// Organisation.
        pub organisation: Option<OdrSelectSessionBillingRequestOrganisation> = 2 "organisation",
    }

    /// Select session billing request contact. \[doc\]
    pub struct OdrSelectSessionBillingRequestContact {
        /// Primary.
        pub primary: Option<bool> = 0 "primary",
        /// Secondary.
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Select session billing request organisation. \[doc\]
    pub struct OdrSelectSessionBillingRequestOrganisation {
        /// Primary.
        pub primary: Option<bool> = 0 "primary",
    }

    /// Select session organisation request. \[doc\]
    ///
    /// Taken by [`select_session_organisation_request`](Odr::select_session_organisation_request).
    pub struct OdrSelectSessionOrganisationRequest {
        /// The id of the organisation.
        pub organisation_id: Option<String> = 0 "organisation_id",
    }

    /// Select session phonenumber request. \[doc\]
    ///
    /// Taken by [`select_session_phonenumber`](Odr::select_session_phonenumber).
    pub struct OdrSelectSessionPhonenumberRequest {
        /// The id of the phone number.
        pub phone_number_id: Option<String> = 0 "phone_number_id",
        /// Contact.
        pub contact: Option<OdrSelectSessionPhonenumberRequestContact> = 1 "contact",
        /// Organisation.
        pub organisation: Option<OdrSelectSessionPhonenumberRequestOrganisation> = 2 "organisation",
    }

    /// Select session phonenumber request contact. \[doc\]
    pub struct OdrSelectSessionPhonenumberRequestContact {
        /// Primary.
        pub primary: Option<bool> = 0 "primary",
        /// Secondary.
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Select session phonenumber request organisation. \[doc\]
    pub struct OdrSelectSessionPhonenumberRequestOrganisation {
        /// Primary.
        pub primary: Option<bool> = 0 "primary",
    }

    /// Select session shipping method request. \[doc\]
    ///
    /// Taken by [`select_session_shipping_method`](Odr::select_session_shipping_method).
    ///
    /// Given by [`select_session_shipping_method`](Odr::select_session_shipping_method).
    pub struct OdrSelectSessionShippingMethodRequest {
        /// Whether it is split allowed.
        pub is_split_allowed: Option<bool> = 0 "is_split_allowed",
        /// The id of the method.
        pub method_id: Option<String> = 1 "method_id",
    }

    /// Select session shipping point request. \[doc\]
    ///
    /// Taken by [`select_session_shipping_point`](Odr::select_session_shipping_point).
    ///
    /// Given by [`select_session_shipping_point`](Odr::select_session_shipping_point).
    pub struct OdrSelectSessionShippingPointRequest {
        /// The id of a service point.
        pub spid: Option<String> = 0 "spid",
        /// Country, in two letters.
        pub country_code: Option<String> = 1 "country_code",
    }

    /// Select session shipping request. \[doc\]
    ///
    /// Taken by [`select_session_shipping_option`](Odr::select_session_shipping_option).
    pub struct OdrSelectSessionShippingRequest {
        /// The id of the address.
        pub address_id: Option<String> = 0 "address_id",
        /// Contact.
        pub contact: Option<OdrSelectSessionShippingRequestContact> = 1 "contact",
        /// Organisation.
        pub organisation: Option<OdrSelectSessionShippingRequestOrganisation> = 2 "organisation",
    }

    /// Select session shipping request contact. \[doc\]
    pub struct OdrSelectSessionShippingRequestContact {
        /// Primary.
        pub primary: Option<bool> = 0 "primary",
        /// Secondary.
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Select session shipping request organisation. \[doc\]
    pub struct OdrSelectSessionShippingRequestOrganisation {
        /// Primary.
        pub primary: Option<bool> = 0 "primary",
    }

    /// Select session shipping window request. \[doc\]
    ///
    /// Taken by [`select_session_shipping_window`](Odr::select_session_shipping_window).
    pub struct OdrSelectSessionShippingWindowRequest {
        /// From.
        pub from: Option<i64> = 0 "from",
        /// To.
        pub to: Option<i64> = 1 "to",
        /// At.
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Select session shipping window response. \[doc\]
    ///
    /// Given by [`select_session_shipping_window`](Odr::select_session_shipping_window).
    pub struct OdrSelectSessionShippingWindowResponse {
        /// From.
        pub from: Option<i64> = 0 "from",
        /// To.
        pub to: Option<i64> = 1 "to",
        /// At.
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Service. \[doc\]
    ///
    /// Given by [`get_services`](Odr::get_services), [`create_service`](Odr::create_service), [`get_service`](Odr::get_service) and others.
    pub struct OdrService {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 2 "constraints",
        /// Kind.
        pub kind: Option<OdrServiceType> = 3 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<Number> = 4 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 5 "is_percentage",
        /// Vat settings.
        pub vat_settings: OptionalVec<OdrServiceVatConfiguration> = 6 "vat_settings",
        /// Priority.
        pub priority: Option<i64> = 7 "priority",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 8 "metadata",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 9 "active_at",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 10 "expires_at",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// Service adjustment. \[doc\]
    pub struct OdrServiceAdjustment {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it is discount.
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Result.
        pub result: Option<OdrServiceAdjustmentResult> = 5 "result",
    }

    /// Service adjustment result. \[doc\]
    pub struct OdrServiceAdjustmentResult {
        /// Whether it is applied rule.
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// The id of the rule.
        pub rule_id: Option<String> = 1 "rule_id",
        /// Output.
        pub output: Option<i64> = 2 "output",
    }

    /// Service item. \[doc\]
    pub struct OdrServiceItem {
        /// Description.
        pub description: Option<String> = 0 "description",
        /// Kind.
        pub kind: Option<OdrServiceItemType> = 1 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many.
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Service model. \[doc\]
    ///
    /// Taken by [`create_service`](Odr::create_service), [`update_service`](Odr::update_service).
    pub struct OdrServiceModel {
        /// Name.
        pub name: Option<String> = 0 "name",
        /// What must hold; all of them.
        pub constraints: OptionalVec<OdrPricingRuleConstraint> = 1 "constraints",
        /// Kind.
        pub kind: Option<OdrServiceModelType> = 2 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<Number> = 3 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 4 "is_percentage",
        /// Vat settings.
        pub vat_settings: OptionalVec<OdrServiceVatConfiguration> = 5 "vat_settings",
        /// Priority.
        pub priority: Option<i64> = 6 "priority",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 7 "metadata",
        /// When: active.
        pub active_at: Option<Lenient<Timestamp>> = 8 "active_at",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// Service vat configuration. \[doc\]
    pub struct OdrServiceVatConfiguration {
        /// Kind.
        pub kind: Option<OdrServiceVatConfigurationType> = 0 "type",
        /// Reference, as its creator chose it.
        pub reference: Option<i64> = 1 "reference",
        /// Country, in two letters.
        pub country_code: Option<String> = 2 "country_code",
    }

    /// Session calculation. \[doc\]
    ///
    /// Given by [`get_session_session_calculation`](Odr::get_session_session_calculation).
    pub struct OdrSessionCalculation {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 2 "reference",
        /// Items.
        pub items: OptionalVec<OdrSessionProjectionItem> = 3 "items",
        /// Services.
        pub services: OptionalVec<OdrSessionCalculationServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrSessionCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 8 "vat",
        /// Settings.
        pub settings: Option<OdrSessionCalculationSettings> = 9 "settings",
        /// Currency, in three letters.
        pub currency: Option<String> = 10 "currency",
        /// Customer.
        pub customer: Option<OdrContact> = 11 "customer",
        /// Vendor.
        pub vendor: Option<OdrContact> = 12 "vendor",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        /// Whether it is prepaid.
        pub is_prepaid: Option<bool> = 15 "is_prepaid",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 16 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 17 "channel_id",
        /// The id of a file of the content service.
        pub file_id: Option<String> = 18 "file_id",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 19 "metadata",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        /// When: invoiced.
        pub invoiced_at: Option<Lenient<Timestamp>> = 21 "invoiced_at",
        /// When: prepaid.
        pub prepaid_at: Option<Lenient<Timestamp>> = 22 "prepaid_at",
        /// The ids of orders.
        pub order_ids: OptionalVec<String> = 23 "order_ids",
        /// Coupons.
        pub coupons: OptionalVec<String> = 24 "coupons",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 25 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 26 "updated_at",
    }

    /// Session calculation adjustment. \[doc\]
    pub struct OdrSessionCalculationAdjustment {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\]. Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it is discount.
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Result.
        pub result: Option<OdrSessionCalculationAdjustmentResult> = 5 "result",
    }

    /// Session calculation adjustment result. \[doc\]
    pub struct OdrSessionCalculationAdjustmentResult {
        /// Whether it is applied rule.
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// The id of the rule.
        pub rule_id: Option<String> = 1 "rule_id",
        /// Output.
        pub output: Option<i64> = 2 "output",
    }

    /// Session calculation service adjustment. \[doc\]
    pub struct OdrSessionCalculationServiceAdjustment {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it is discount.
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Result.
        pub result: Option<OdrSessionCalculationServiceAdjustmentResult> = 5 "result",
    }

    /// Session calculation service adjustment result. \[doc\]
    pub struct OdrSessionCalculationServiceAdjustmentResult {
        /// Whether it is applied rule.
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// The id of the rule.
        pub rule_id: Option<String> = 1 "rule_id",
        /// Output.
        pub output: Option<i64> = 2 "output",
    }

    /// Session calculation service item. \[doc\]
    pub struct OdrSessionCalculationServiceItem {
        /// Description.
        pub description: Option<String> = 0 "description",
        /// Kind.
        pub kind: Option<OdrSessionCalculationServiceItemType> = 1 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether it is percentage.
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many.
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrSessionCalculationServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Session calculation settings. \[doc\], by an example
    pub struct OdrSessionCalculationSettings {
        /// Billing.
        pub billing: Option<OdrSessionCalculationSettingsBilling> = 0 "billing",
        /// Shipping.
        pub shipping: Option<OdrSessionCalculationSettingsShipping> = 1 "shipping",
    }

    /// Session calculation settings billing. \[doc\]
    pub struct OdrSessionCalculationSettingsBilling {
        /// Method code.
        pub method_code: Option<String> = 0 "method_code",
        /// Issuer code.
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Provider code.
        pub provider_code: Option<String> = 2 "provider_code",
        /// Vat.
        pub vat: Option<OdrSessionSettingsBillingVat> = 3 "vat",
    }

    /// Session calculation settings shipping. \[doc\]
    pub struct OdrSessionCalculationSettingsShipping {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Session calculation stack item. \[doc\]
    pub struct OdrSessionCalculationStackItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Whether it is invoiced.
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        /// The id of the invoice.
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Session contact. \[doc\]
    ///
    /// Given by [`get_session_contact`](Odr::get_session_contact).
    pub struct OdrSessionContact {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Version.
        pub version: Option<String> = 1 "version",
        /// Email.
        pub email: Option<String> = 2 "email",
        /// Tags.
        pub tags: OptionalVec<String> = 3 "tags",
        /// First name.
        pub given_name: Option<String> = 4 "given_name",
        /// Patronymic.
        pub additional_name: Option<String> = 5 "additional_name",
        /// Last name.
        pub family_name: Option<String> = 6 "family_name",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// Session issuer. \[doc\]
    pub struct OdrSessionIssuer {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// Session projection. \[doc\]
    ///
    /// Given by [`get_session_session_projection`](Odr::get_session_session_projection).
    pub struct OdrSessionProjection {
        /// Items.
        pub items: OptionalVec<OdrSessionProjectionItem> = 0 "items",
        /// Services.
        pub services: OptionalVec<OdrSessionCalculationServiceItem> = 1 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 2 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrSessionCalculationAdjustment> = 3 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 4 "total",
        /// Vat.
        pub vat: OptionalVec<OdrVatResult> = 5 "vat",
        /// Currency, in three letters.
        pub currency: Option<String> = 6 "currency",
        /// Whether amounts include VAT.
        pub is_including_vat: Option<bool> = 7 "is_including_vat",
        /// Whether VAT is shifted to the customer.
        pub is_vat_shifted: Option<bool> = 8 "is_vat_shifted",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 9 "client_id",
        /// When: pricing.
        pub pricing_at: Option<Lenient<Timestamp>> = 10 "pricing_at",
    }

    /// Session projection item. \[doc\]
    pub struct OdrSessionProjectionItem {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 1 "sku",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Kind.
        pub kind: Option<OdrSessionProjectionItemType> = 3 "type",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether it is discounted.
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many.
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Adjustments.
        pub adjustments: OptionalVec<OdrSessionCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent.
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Total revenue.
        pub total_revenue: Option<i64> = 11 "total_revenue",
        /// Order items.
        pub order_items: OptionalVec<OdrSessionCalculationStackItem> = 12 "order_items",
    }

    /// Session provider method. \[doc\]
    pub struct OdrSessionProviderMethod {
        /// The id of the method.
        pub method_id: Option<String> = 0 "method_id",
        /// Name.
        pub name: Option<String> = 1 "name",
        /// Issuers.
        pub issuers: OptionalVec<OdrSessionIssuer> = 2 "issuers",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Session settings billing vat. \[doc\]
    pub struct OdrSessionSettingsBillingVat {
        /// Whether it is shift disabled. Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether it is shift required. Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Sessions id authenticated post body. \[doc\]
    ///
    /// Taken by [`set_authenticated_user`](Odr::set_authenticated_user).
    pub struct OdrSessionsIdAuthenticatedPostBody {
        /// The id of the contact.
        pub contact_id: Option<String> = 0 "contact_id",
    }

    /// Sessions id billing get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_billing`](Odr::get_session_billing).
    pub struct OdrSessionsIdBillingGetResponse200 {
        /// Active.
        pub active: Option<OdrAddress> = 0 "active",
        /// Options.
        pub options: Option<OdrCombinedAddressSet> = 1 "options",
    }

    /// Sessions id billing methods get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_billing_method`](Odr::get_session_billing_method).
    pub struct OdrSessionsIdBillingMethodsGetResponse200 {
        /// Acitve.
        pub acitve: Option<OdrSelectSessionBillingMethodRequest> = 0 "acitve",
        /// Options.
        pub options: OptionalVec<OdrSessionProviderMethod> = 1 "options",
    }

    /// Sessions id organisations get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_organisation`](Odr::get_session_organisation).
    pub struct OdrSessionsIdOrganisationsGetResponse200 {
        /// Active.
        pub active: Option<OdrOrganisation> = 0 "active",
        /// Options.
        pub options: Option<OdrGetSessionOrganisationOptionsResponse> = 1 "options",
    }

    /// Sessions id phonenumbers get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_phonenumber`](Odr::get_session_phonenumber).
    pub struct OdrSessionsIdPhonenumbersGetResponse200 {
        /// Active.
        pub active: Option<OdrPhonenumber> = 0 "active",
        /// Options.
        pub options: Option<OdrCombinedPhoneNumberSet> = 1 "options",
    }

    /// Sessions id shipping get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_shippping_address`](Odr::get_session_shippping_address).
    pub struct OdrSessionsIdShippingGetResponse200 {
        /// Active.
        pub active: Option<OdrAddress> = 0 "active",
        /// Options.
        pub options: Option<OdrCombinedAddressSet> = 1 "options",
    }

    /// Sessions id shipping methods get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_shipping_method`](Odr::get_session_shipping_method).
    pub struct OdrSessionsIdShippingMethodsGetResponse200 {
        /// Active.
        pub active: Option<OdrSelectSessionShippingMethodRequest> = 0 "active",
        /// Options.
        pub options: OptionalVec<OdrGetSessionShippingMethodResponse> = 1 "options",
    }

    /// Sessions id shipping point get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_shipping_point`](Odr::get_session_shipping_point).
    pub struct OdrSessionsIdShippingPointGetResponse200 {
        /// Active.
        pub active: Option<OdrSelectSessionShippingPointRequest> = 0 "active",
        /// Options.
        pub options: OptionalVec<OdrGetSessionShippingResponseItem> = 1 "options",
    }

    /// Sessions id shipping window get response200. \[doc\], by an example
    ///
    /// Given by [`get_session_shipping_window`](Odr::get_session_shipping_window).
    pub struct OdrSessionsIdShippingWindowGetResponse200 {
        /// Active.
        pub active: Option<OdrSelectSessionShippingWindowResponse> = 0 "active",
        /// Options.
        pub options: OptionalVec<OdrSelectSessionShippingWindowResponse> = 1 "options",
    }

    /// Set claim request. \[doc\]
    ///
    /// Taken by [`set_claim`](Odr::set_claim).
    pub struct OdrSetClaimRequest {
        /// The id of the item.
        pub item_id: Option<String> = 0 "item_id",
        /// The id of the claim.
        pub claim_id: Option<String> = 1 "claim_id",
        /// The id of the claim item.
        pub claim_item_id: Option<String> = 2 "claim_item_id",
    }

    /// Set route request. \[doc\]
    ///
    /// Taken by [`set_route`](Odr::set_route).
    pub struct OdrSetRouteRequest {
        /// The ids of items.
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        /// The id of the delivery route.
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        /// The id of the collect route.
        pub collect_route_id: Option<String> = 2 "collect_route_id",
    }

    /// Set session reference request. \[doc\]
    ///
    /// Taken by [`set_session_reference`](Odr::set_session_reference).
    ///
    /// Given by [`get_session_reference`](Odr::get_session_reference), [`set_session_reference`](Odr::set_session_reference).
    pub struct OdrSetSessionReferenceRequest {
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 0 "reference",
    }

    /// Settings. \[doc\]
    pub struct OdrSettings {
        /// Contact.
        pub contact: Option<OdrSettingsContact> = 0 "contact",
        /// Organisation.
        pub organisation: Option<OdrSettingsContact> = 1 "organisation",
        /// The id of the phone number.
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        /// Coupons.
        pub coupons: OptionalVec<String> = 3 "coupons",
        /// When: due.
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 5 "reference",
        /// Address: return.
        pub return_url: Option<String> = 6 "return_url",
        /// Billing.
        pub billing: Option<OdrOrderModelSettingsBilling> = 7 "billing",
        /// Shipping.
        pub shipping: Option<OdrOrderSettingsShipping> = 8 "shipping",
    }

    /// Settings contact. \[doc\]
    pub struct OdrSettingsContact {
        /// Its id.
        pub id: Option<String> = 0 "id",
    }

    /// Simple order item. \[doc\]
    ///
    /// Given by [`add_items`](Odr::add_items), [`set_route`](Odr::set_route).
    pub struct OdrSimpleOrderItem {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit.
        pub sku: Option<String> = 2 "sku",
        /// Description.
        pub description: Option<String> = 3 "description",
        /// Whether it is inbound. Default: `false`.
        pub is_inbound: Option<bool> = 4 "is_inbound",
    }

    /// Sku. \[doc\]
    ///
    /// Taken by [`announce_skus`](Odr::announce_skus).
    pub struct OdrSku {
        /// Stock keeping unit.
        pub sku: Option<String> = 0 "sku",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
    }

    /// Sku result. \[doc\]
    ///
    /// Given by [`announce_skus`](Odr::announce_skus).
    pub struct OdrSkuResult {
        /// Status.
        pub status: Option<String> = 0 "status",
        /// How many there are.
        pub count: Option<i64> = 1 "count",
    }

    /// Stack. \[doc\]
    ///
    /// Given by [`delete_order`](Odr::delete_order), [`get_order_stacks`](Odr::get_order_stacks), [`transition_stack`](Odr::transition_stack).
    pub struct OdrStack {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// The id of what it belongs to.
        pub entity_id: Option<String> = 1 "entity_id",
        /// What kind of thing it belongs to.
        pub entity_type: Option<String> = 2 "entity_type",
        /// State.
        pub state: Option<OdrStackState> = 3 "state",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Stack reference. \[doc\]
    pub struct OdrStackReference {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Kind.
        pub kind: Option<String> = 1 "type",
        /// State.
        pub state: Option<OdrStackReferenceState> = 2 "state",
    }

    /// Stack reference state. \[doc\]
    pub struct OdrStackReferenceState {
        /// Whether it is locked.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Whether it is accepted.
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 3 "is_finished",
    }

    /// Stack state. \[doc\]
    pub struct OdrStackState {
        /// Whether it is accepted.
        pub is_accepted: Option<bool> = 0 "is_accepted",
        /// Whether it is confirmed.
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
        /// Whether it is finished.
        pub is_finished: Option<bool> = 2 "is_finished",
    }

    /// Start session request. \[doc\]
    ///
    /// Taken by [`start_session`](Odr::start_session).
    pub struct OdrStartSessionRequest {
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// For whom the identity is.
        pub audience: Option<String> = 1 "audience",
    }

    /// Start session response. \[doc\]
    ///
    /// Given by [`start_session`](Odr::start_session).
    pub struct OdrStartSessionResponse {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// When: expires.
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Step action. \[doc\]
    pub struct OdrStepAction {
        /// Code.
        pub code: Option<String> = 0 "code",
        /// Order.
        pub order: Option<i64> = 1 "order",
        /// Label.
        pub label: Option<String> = 2 "label",
        /// Whether it is handled.
        pub is_handled: Option<bool> = 3 "is_handled",
        /// When: handled.
        pub handled_at: Option<Lenient<Timestamp>> = 4 "handled_at",
    }

    /// Transaction. \[doc\]
    ///
    /// Given by [`list_transactions`](Odr::list_transactions), [`create_transaction`](Odr::create_transaction), [`get_transaction`](Odr::get_transaction).
    pub struct OdrTransaction {
        /// Its id.
        pub id: Option<String> = 0 "id",
        /// Reference, as its creator chose it.
        pub reference: Option<OdrReference> = 1 "reference",
        /// Description.
        pub description: Option<String> = 2 "description",
        /// Number, as people use it.
        pub number: Option<String> = 3 "number",
        /// Amount due.
        pub amount_due: Option<i64> = 4 "amount_due",
        /// Amount paid.
        pub amount_paid: Option<i64> = 5 "amount_paid",
        /// Currency, in three letters.
        pub currency: Option<String> = 6 "currency",
        /// Payments.
        pub payments: OptionalVec<OdrPayment> = 7 "payments",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 8 "metadata",
        /// Purchase.
        pub purchase: Option<OdrPurchase> = 9 "purchase",
        /// Preset.
        pub preset: Option<OdrPreset> = 10 "preset",
        /// Secret.
        pub secret: Option<SecretText> = 11 "secret",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 12 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 13 "channel_id",
        /// Address: return.
        pub return_url: Option<String> = 14 "return_url",
        /// When: created.
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When: updated.
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Transaction model. \[doc\]
    ///
    /// Taken by [`create_transaction`](Odr::create_transaction).
    pub struct OdrTransactionModel {
        /// Reference, as its creator chose it.
        pub reference: Option<OdrReference> = 0 "reference",
        /// Description.
        pub description: Option<String> = 1 "description",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Currency, in three letters. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// What customers keep with it.
        pub metadata: Option<RawJson> = 4 "metadata",
        /// Purchase.
        pub purchase: Option<OdrPurchase> = 5 "purchase",
        /// Preset.
        pub preset: Option<OdrPreset> = 6 "preset",
        /// Address: return.
        pub return_url: Option<String> = 7 "return_url",
        /// The id of the OAuth client.
        pub client_id: Option<String> = 8 "client_id",
        /// The id of the sales channel.
        pub channel_id: Option<String> = 9 "channel_id",
    }

    /// Vat registration. \[doc\]
    pub struct OdrVatRegistration {
        /// Country, in two letters.
        pub country_code: Option<String> = 0 "country_code",
        /// Number, as people use it.
        pub number: Option<String> = 1 "number",
        /// Whether it is valid. The vendor sets it.
        pub is_valid: Option<bool> = 2 "is_valid",
        /// Whether it is pending. The vendor sets it.
        pub is_pending: Option<bool> = 3 "is_pending",
    }

    /// Vat result. \[doc\]
    pub struct OdrVatResult {
        /// Rate.
        pub rate: Option<i64> = 0 "rate",
        /// Amount, in minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }
}

/// Get session shipping response. \[doc\]
pub type OdrGetSessionShippingResponse = Vec<OdrGetSessionShippingResponseItem>;
