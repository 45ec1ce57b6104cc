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
    pub fn list_orders(&self) -> Pager<ListOrders> {
        Pager::new(Request::new(&self.client, ListOrders::ENDPOINT))
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
    #[inline]
    pub fn get_order(&self, id: &str) -> Call<GetOrder> {
        Call::new(Request::new(&self.client, GetOrder::ENDPOINT).path("id", id))
    }

    /// Update order.
    ///
    /// `PUT /odr/orders/{id}` \[doc\].
    #[inline]
    pub fn update_order_settings(&self, id: &str, body: &OdrOrderModel) -> Call<UpdateOrderSettings> {
        Call::new(Request::new(&self.client, UpdateOrderSettings::ENDPOINT).path("id", id).json(body))
    }

    /// Remove order.
    ///
    /// `DELETE /odr/orders/{id}` \[doc\].
    #[inline]
    pub fn delete_order(&self, id: &str) -> Call<DeleteOrder> {
        Call::new(Request::new(&self.client, DeleteOrder::ENDPOINT).path("id", id))
    }

    /// Get backorders.
    ///
    /// `GET /odr/orders/{id}/backorders` \[doc\].
    #[inline]
    pub fn get_backorders(&self, id: &str) -> Call<GetBackorders> {
        Call::new(Request::new(&self.client, GetBackorders::ENDPOINT).path("id", id))
    }

    /// Get references.
    ///
    /// Gives the orders that belong with it \[doc\].
    ///
    /// `GET /odr/orders/{id}/references` \[doc\].
    #[inline]
    pub fn get_order_references(&self, id: &str) -> Call<GetOrderReferences> {
        Call::new(Request::new(&self.client, GetOrderReferences::ENDPOINT).path("id", id))
    }

    /// Get stacks.
    ///
    /// Gives the sets of lines that come from the order: what was allocated, the shipment, the parcels \[doc\].
    ///
    /// `GET /odr/orders/{id}/stacks` \[doc\].
    #[inline]
    pub fn get_order_stacks(&self, id: &str) -> Call<GetOrderStacks> {
        Call::new(Request::new(&self.client, GetOrderStacks::ENDPOINT).path("id", id))
    }

    /// Reference stack.
    ///
    /// `POST /odr/orders/{id}/stacks` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    #[inline]
    pub fn transition_stack(&self, id: &str, body: &OdrReferenceModel) -> Call<TransitionStack> {
        Call::new(Request::new(&self.client, TransitionStack::ENDPOINT).path("id", id).json(body).idempotent())
    }

    /// Get projection.
    ///
    /// `GET /odr/orders/{id}/projection` \[doc\].
    #[inline]
    pub fn get_order_projection(&self, id: &str) -> Call<GetOrderProjection> {
        Call::new(Request::new(&self.client, GetOrderProjection::ENDPOINT).path("id", id))
    }

    /// Get calculation.
    ///
    /// Gives the newest that has not expired \[doc\].
    ///
    /// `GET /odr/orders/{id}/calculation` \[doc\].
    #[inline]
    pub fn get_order_calculation(&self, id: &str) -> Call<GetOrderCalculation> {
        Call::new(Request::new(&self.client, GetOrderCalculation::ENDPOINT).path("id", id))
    }

    /// Calculate order.
    ///
    /// `POST /odr/orders/{id}/calculation` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    #[inline]
    pub fn create_calculation(&self, id: &str, body: &OdrOrderCalculationRequest) -> Call<CreateCalculation> {
        Call::new(Request::new(&self.client, CreateCalculation::ENDPOINT).path("id", id).json(body).idempotent())
    }

    /// Authorize order.
    ///
    /// Once authorized, at once or after the payment, the order is processed by itself \[doc\].
    ///
    /// `POST /odr/orders/{id}/authorize` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    #[inline]
    pub fn authorize_order(&self, id: &str, body: &OdrOrdersIdAuthorizePostBody) -> Call<AuthorizeOrder> {
        Call::new(Request::new(&self.client, AuthorizeOrder::ENDPOINT).path("id", id).json(body).idempotent())
    }

    /// Accept order.
    ///
    /// `POST /odr/orders/{id}/accept` \[doc\].
    #[inline]
    pub fn accept_order(&self, id: &str) -> Call<AcceptOrder> {
        Call::new(Request::new(&self.client, AcceptOrder::ENDPOINT).path("id", id))
    }

    /// Confirm order.
    ///
    /// `POST /odr/orders/{id}/confirm` \[doc\].
    #[inline]
    pub fn confirm_order(&self, id: &str) -> Call<ConfirmOrder> {
        Call::new(Request::new(&self.client, ConfirmOrder::ENDPOINT).path("id", id))
    }

    /// Allocate order.
    ///
    /// `POST /odr/orders/{id}/allocate` \[doc\]. Starts a task.
    #[inline]
    pub fn allocate_order(&self, id: &str) -> Call<AllocateOrder> {
        Call::new(Request::new(&self.client, AllocateOrder::ENDPOINT).path("id", id))
    }

    /// Fulfil order.
    ///
    /// `POST /odr/orders/{id}/fulfil` \[doc\]. Starts a task.
    #[inline]
    pub fn fulfil_order(&self, id: &str) -> Call<FulfilOrder> {
        Call::new(Request::new(&self.client, FulfilOrder::ENDPOINT).path("id", id))
    }

    /// Cancel order.
    ///
    /// `POST /odr/orders/{id}/cancel` \[doc\]. Starts a task.
    #[inline]
    pub fn cancel_order(&self, id: &str) -> Call<CancelOrder> {
        Call::new(Request::new(&self.client, CancelOrder::ENDPOINT).path("id", id))
    }

    /// Update tags.
    ///
    /// `PUT /odr/orders/{id}/tags` \[doc\].
    #[inline]
    pub fn update_order_tags(&self, id: &str, body: &[String]) -> Call<UpdateOrderTags> {
        Call::new(Request::new(&self.client, UpdateOrderTags::ENDPOINT).path("id", id).json_list(body))
    }

    /// Update state.
    ///
    /// `PUT /odr/orders/{id}/flow` \[doc\].
    #[inline]
    pub fn update_state(&self, id: &str, body: &OdrOrdersIdFlowPutBody) -> Call<UpdateState> {
        Call::new(Request::new(&self.client, UpdateState::ENDPOINT).path("id", id).json(body))
    }

    /// List items.
    ///
    /// `GET /odr/orders/{id}/items` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn list_items(&self, id: &str) -> Pager<ListItems> {
        Pager::new(Request::new(&self.client, ListItems::ENDPOINT).path("id", id))
    }

    /// Add items.
    ///
    /// Adds them to a stack that was made before \[doc\].
    ///
    /// `POST /odr/orders/{id}/items` \[doc\]. Sent with an idempotency key, and therefore repeated where it fails with a transient error.
    #[inline]
    pub fn add_items(&self, id: &str, body: &[OdrOrderItemModel]) -> Call<AddItems> {
        Call::new(Request::new(&self.client, AddItems::ENDPOINT).path("id", id).json_list(body).idempotent())
    }

    /// Delete items.
    ///
    /// Takes the ids of the items \[doc\].
    ///
    /// `DELETE /odr/orders/{id}/items` \[doc\].
    #[inline]
    pub fn delete_items(&self, id: &str, body: &[String]) -> Call<DeleteItems> {
        Call::new(Request::new(&self.client, DeleteItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// From search.
    ///
    /// Adds to the order what a search of items finds \[doc\].
    ///
    /// `POST /odr/orders/{id}/items/search` \[doc\].
    #[inline]
    pub fn confirm_items(&self, id: &str, body: &OdrOrdersIdItemsSearchPostBody) -> Call<ConfirmItems> {
        Call::new(Request::new(&self.client, ConfirmItems::ENDPOINT).path("id", id).json(body))
    }

    /// Attach warehouse item onto an order item.
    ///
    /// Sets the warehouse item of a product \[doc\].
    ///
    /// `POST /odr/orders/{id}/items/attach` \[doc\].
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
    #[inline]
    pub fn cancel_order_items(&self, id: &str, body: &[String]) -> Call<CancelOrderItems> {
        Call::new(Request::new(&self.client, CancelOrderItems::ENDPOINT).path("id", id).json_list(body))
    }

    /// List items with routing.
    ///
    /// `GET /odr/orders/{id}/items/routing` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn list_items_routing(&self, id: &str) -> Pager<ListItemsRouting> {
        Pager::new(Request::new(&self.client, ListItemsRouting::ENDPOINT).path("id", id))
    }

    /// Set route.
    ///
    /// Gives a set of items a route of the service `wms` \[doc\].
    ///
    /// `PUT /odr/orders/{id}/items/routing` \[doc\].
    #[inline]
    pub fn set_route(&self, id: &str, body: &[OdrSetRouteRequest]) -> Call<SetRoute> {
        Call::new(Request::new(&self.client, SetRoute::ENDPOINT).path("id", id).json_list(body))
    }

    /// Set claim.
    ///
    /// `PUT /odr/orders/{id}/items/claim` \[doc\].
    #[inline]
    pub fn set_claim(&self, id: &str, body: &[OdrSetClaimRequest]) -> Call<SetClaim> {
        Call::new(Request::new(&self.client, SetClaim::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search for items.
    ///
    /// `POST /odr/search/orders/items` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_groups(&self, body: &OdrSearch) -> Pager<SearchGroups> {
        Pager::new(Request::new(&self.client, SearchGroups::ENDPOINT).json(body))
    }

    /// Search for items with routing.
    ///
    /// `POST /odr/search/orders/items/routing` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_groups_with_routing(&self, body: &OdrSearch) -> Pager<SearchGroupsWithRouting> {
        Pager::new(Request::new(&self.client, SearchGroupsWithRouting::ENDPOINT).json(body))
    }

    /// Search for items with routing.
    ///
    /// `POST /odr/search/orders/items/attach` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn search_groups_with_attach(
        &self,
        body: &OdrSearchOrdersItemsAttachPostBody,
    ) -> Pager<SearchGroupsWithAttach> {
        Pager::new(Request::new(&self.client, SearchGroupsWithAttach::ENDPOINT).json(body))
    }

    /// Search for orders.
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/orders` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_orders(&self, body: &OdrOrderSearch) -> Call<SearchOrders> {
        Call::new(Request::new(&self.client, SearchOrders::ENDPOINT).json(body))
    }

    /// Search calculations.
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/calculations` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_calculations(&self, body: &OdrCalculationSearch) -> Call<SearchCalculations> {
        Call::new(Request::new(&self.client, SearchCalculations::ENDPOINT).json(body))
    }

    /// Search invoices.
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/invoices` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_invoices(&self, body: &OdrInvoiceSearch) -> Call<SearchInvoices> {
        Call::new(Request::new(&self.client, SearchInvoices::ENDPOINT).json(body))
    }

    /// Search coupons.
    ///
    /// Searches by code \[doc\].
    ///
    /// `POST /odr/search/coupons` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_coupons(&self, body: &OdrCouponSearch) -> Call<SearchCoupons> {
        Call::new(Request::new(&self.client, SearchCoupons::ENDPOINT).json(body))
    }

    /// Search coupon categories.
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/coupons/categories` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn search_coupon_categories(&self, body: &OdrCouponCategorySearch) -> Call<SearchCouponCategories> {
        Call::new(Request::new(&self.client, SearchCouponCategories::ENDPOINT).json(body))
    }

    /// Announce a set of skus.
    ///
    /// Tells the service which SKUs are valid \[doc\].
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
    pub fn search_filters(&self, body: &OdrFilterSearch) -> Pager<SearchFilters> {
        Pager::new(Request::new(&self.client, SearchFilters::ENDPOINT).json(body))
    }

    /// Get a list of fiter sets.
    ///
    /// Gives the filters of each SKU \[doc\].
    ///
    /// `GET /odr/filters` \[doc\].
    #[inline]
    pub fn get_filter_sets(&self) -> Call<GetFilterSets> {
        Call::new(Request::new(&self.client, GetFilterSets::ENDPOINT))
    }

    /// Upsert filters for skus.
    ///
    /// Creates or updates the filters of products \[doc\].
    ///
    /// `PUT /odr/filters` \[doc\].
    #[inline]
    pub fn attach_filters(&self, body: &[OdrFilterSet]) -> Call<AttachFilters> {
        Call::new(Request::new(&self.client, AttachFilters::ENDPOINT).json_list(body))
    }

    /// Get a list of filter keys.
    ///
    /// Gives each key once \[doc\].
    ///
    /// `GET /odr/filters/keys` \[doc\].
    #[inline]
    pub fn get_filter_keys(&self) -> Call<GetFilterKeys> {
        Call::new(Request::new(&self.client, GetFilterKeys::ENDPOINT))
    }

    /// Get a list of filter values for a given key.
    ///
    /// Gives each value once \[doc\].
    ///
    /// `GET /odr/filters/keys/{key}` \[doc\].
    #[inline]
    pub fn get_filter_values(&self, key: &str) -> Call<GetFilterValues> {
        Call::new(Request::new(&self.client, GetFilterValues::ENDPOINT).path("key", key))
    }

    /// Project pricing.
    ///
    /// Gives what the costs would be \[doc\].
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
    pub fn list_calculations(&self) -> Pager<ListCalculations> {
        Pager::new(Request::new(&self.client, ListCalculations::ENDPOINT))
    }

    /// Get calculation.
    ///
    /// `GET /odr/calculations/{id}` \[doc\].
    #[inline]
    pub fn get_calculation(&self, id: &str) -> Call<GetCalculation> {
        Call::new(Request::new(&self.client, GetCalculation::ENDPOINT).path("id", id))
    }

    /// Invoice calculation.
    ///
    /// `POST /odr/calculations/{id}/invoices` \[doc\].
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
    pub fn list_invoices(&self) -> Pager<ListInvoices> {
        Pager::new(Request::new(&self.client, ListInvoices::ENDPOINT))
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
    #[inline]
    pub fn view_invoice(&self, id: &str) -> Call<ViewInvoice> {
        Call::new(Request::new(&self.client, ViewInvoice::ENDPOINT).path("id", id))
    }

    /// Mark paid.
    ///
    /// `PUT /odr/invoices/{id}/paid` \[doc\].
    #[inline]
    pub fn mark_paid(&self, id: &str, body: &OdrInvoiceState) -> Call<MarkPaid> {
        Call::new(Request::new(&self.client, MarkPaid::ENDPOINT).path("id", id).json(body))
    }

    /// Generate invoice.
    ///
    /// `POST /odr/invoices/{id}/print` \[doc\]. Starts a task.
    #[inline]
    pub fn generate_pdf_invoice(&self, id: &str) -> Call<GeneratePdfInvoice> {
        Call::new(Request::new(&self.client, GeneratePdfInvoice::ENDPOINT).path("id", id))
    }

    /// Get a list of pricing rules.
    ///
    /// `GET /odr/rules` \[doc\]. A list, paged by number \[doc\].
    #[inline]
    pub fn get_pricing_rules(&self) -> Pager<GetPricingRules> {
        Pager::new(Request::new(&self.client, GetPricingRules::ENDPOINT))
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
    #[inline]
    pub fn get_pricing_rule(&self, id: &str) -> Call<GetPricingRule> {
        Call::new(Request::new(&self.client, GetPricingRule::ENDPOINT).path("id", id))
    }

    /// Update a pricing rule.
    ///
    /// `PUT /odr/rules/{id}` \[doc\].
    #[inline]
    pub fn update_pricing_rule(&self, id: &str, body: &OdrPricingRuleModel) -> Call<UpdatePricingRule> {
        Call::new(Request::new(&self.client, UpdatePricingRule::ENDPOINT).path("id", id).json(body))
    }

    /// Evaluate the existing set of pricing rules.
    ///
    /// Tries whether rules would apply \[doc\].
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
    #[inline]
    pub fn get_service(&self, id: &str) -> Call<GetService> {
        Call::new(Request::new(&self.client, GetService::ENDPOINT).path("id", id))
    }

    /// Update service.
    ///
    /// `PUT /odr/services/{id}` \[doc\].
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
    #[inline]
    pub fn view_coupon(&self, code: &str) -> Call<ViewCoupon> {
        Call::new(Request::new(&self.client, ViewCoupon::ENDPOINT).path("code", code))
    }

    /// Disable coupon.
    ///
    /// It counts as expired from then on \[doc\].
    ///
    /// `DELETE /odr/coupons/codes/{code}` \[doc\].
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
    #[inline]
    pub fn get_coupon_category(&self, id: &str) -> Call<GetCouponCategory> {
        Call::new(Request::new(&self.client, GetCouponCategory::ENDPOINT).path("id", id))
    }

    /// Update category.
    ///
    /// `PUT /odr/coupons/categories/{id}` \[doc\].
    #[inline]
    pub fn update_coupon_category(&self, id: &str, body: &OdrCouponCategoryModel) -> Call<UpdateCouponCategory> {
        Call::new(Request::new(&self.client, UpdateCouponCategory::ENDPOINT).path("id", id).json(body))
    }

    /// Apply balance.
    ///
    /// Applies the balance to a reference of credit \[doc\].
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
    pub fn list_credit_records(&self) -> Pager<ListCreditRecords> {
        Pager::new(Request::new(&self.client, ListCreditRecords::ENDPOINT))
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
    pub fn list_transactions(&self) -> Pager<ListTransactions> {
        Pager::new(Request::new(&self.client, ListTransactions::ENDPOINT))
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
    #[inline]
    pub fn mark_payment_as_paid(&self, secret: &str) -> Call<MarkPaymentAsPaid> {
        Call::new(Request::new(&self.client, MarkPaymentAsPaid::ENDPOINT).path("secret", secret))
    }

    /// Add payment.
    ///
    /// Starts a payment of the transaction \[doc\].
    ///
    /// `POST /odr/transactions/{secret}/payments` \[doc\].
    #[inline]
    pub fn create_payment(&self, secret: &str, body: &OdrPaymentIntent) -> Call<CreatePayment> {
        Call::new(Request::new(&self.client, CreatePayment::ENDPOINT).path("secret", secret).json(body))
    }

    /// Create refund.
    ///
    /// `POST /odr/transactions/{secret}/refunds` \[doc\].
    #[inline]
    pub fn create_refund(&self, secret: &str, body: &OdrRefundIntent) -> Call<CreateRefund> {
        Call::new(Request::new(&self.client, CreateRefund::ENDPOINT).path("secret", secret).json(body))
    }

    /// Get list of available payment methods.
    ///
    /// Gives those that are open to this transaction \[doc\].
    ///
    /// `GET /odr/transactions/{secret}/methods` \[doc\].
    #[inline]
    pub fn list_methods_for_transaction(&self, secret: &str) -> Call<ListMethodsForTransaction> {
        Call::new(Request::new(&self.client, ListMethodsForTransaction::ENDPOINT).path("secret", secret))
    }

    /// Get live payment information.
    ///
    /// `GET /odr/payments/{secret}` \[doc\].
    #[inline]
    pub fn get_payment(&self, secret: &str) -> Call<GetPayment> {
        Call::new(Request::new(&self.client, GetPayment::ENDPOINT).path("secret", secret))
    }

    /// Start payment.
    ///
    /// Starts the transaction at the provider; the task tells how it goes on \[doc\].
    ///
    /// `GET /odr/payments/{secret}/start` \[doc\]. Starts a task. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
    #[inline]
    pub fn start_payment_transaction(&self, secret: &str) -> Call<StartPaymentTransaction> {
        Call::new(Request::new(&self.client, StartPaymentTransaction::ENDPOINT).path("secret", secret))
    }

    /// Execute payment.
    ///
    /// `GET /odr/payments/{secret}/execute` \[doc\]. Acts, although it is a GET \[doc\]: not repeated where it may have acted, and never led to another host.
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
    #[inline]
    pub fn get_session(&self, id: &str) -> Call<GetSession> {
        Call::new(Request::new(&self.client, GetSession::ENDPOINT).path("id", id))
    }

    /// Authenticate a contact for the session.
    ///
    /// Checks the contact's user name and password \[doc\].
    ///
    /// `POST /odr/sessions/{id}/authenticate` \[doc\].
    #[inline]
    pub fn authenticate_session(&self, id: &str, body: &OdrAuthenticationRequest) -> Call<AuthenticateSession> {
        Call::new(Request::new(&self.client, AuthenticateSession::ENDPOINT).path("id", id).json(body))
    }

    /// Authenticate a contact for the session.
    ///
    /// `POST /odr/sessions/{id}/authenticated` \[doc\].
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
    #[inline]
    pub fn attach_session(&self, id: &str, body: &OdrAttachSessionRequest) -> Call<AttachSession> {
        Call::new(Request::new(&self.client, AttachSession::ENDPOINT).path("id", id).json(body))
    }

    /// Get the order reference.
    ///
    /// `GET /odr/sessions/{id}/reference` \[doc\].
    #[inline]
    pub fn get_session_reference(&self, id: &str) -> Call<GetSessionReference> {
        Call::new(Request::new(&self.client, GetSessionReference::ENDPOINT).path("id", id))
    }

    /// Set an reference on the order.
    ///
    /// `PUT /odr/sessions/{id}/reference` \[doc\].
    #[inline]
    pub fn set_session_reference(&self, id: &str, body: &OdrSetSessionReferenceRequest) -> Call<SetSessionReference> {
        Call::new(Request::new(&self.client, SetSessionReference::ENDPOINT).path("id", id).json(body))
    }

    /// Validate the existence of an identity.
    ///
    /// Answers 204 where the identity exists \[doc\].
    ///
    /// `POST /odr/sessions/{id}/identity` \[doc\]. Only reads, although it is a POST \[doc\]: repeated where it fails with a transient error.
    #[inline]
    pub fn session_identity_exists(&self, id: &str, body: &OdrIdentityExistsRequest) -> Call<SessionIdentityExists> {
        Call::new(Request::new(&self.client, SessionIdentityExists::ENDPOINT).path("id", id).json(body))
    }

    /// Add a contact phonenumber to the session.
    ///
    /// `POST /odr/sessions/{id}/phonenumbers` \[doc\].
    #[inline]
    pub fn create_session_phone_number(&self, id: &str, body: &OdrNewPhonenumber) -> Call<CreateSessionPhoneNumber> {
        Call::new(Request::new(&self.client, CreateSessionPhoneNumber::ENDPOINT).path("id", id).json(body))
    }

    /// Get the contact phonenumber.
    ///
    /// Gives the customer's primary one \[doc\].
    ///
    /// `GET /odr/sessions/{id}/phonenumbers` \[doc\].
    #[inline]
    pub fn get_session_phonenumber(&self, id: &str) -> Call<GetSessionPhonenumber> {
        Call::new(Request::new(&self.client, GetSessionPhonenumber::ENDPOINT).path("id", id))
    }

    /// Select a phonenumber.
    ///
    /// `PUT /odr/sessions/{id}/phonenumbers` \[doc\].
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
    /// The new contact becomes that of the session \[doc\].
    ///
    /// `POST /odr/sessions/{id}/contact` \[doc\].
    #[inline]
    pub fn create_session_contact(&self, id: &str, body: &OdrNewContact) -> Call<CreateSessionContact> {
        Call::new(Request::new(&self.client, CreateSessionContact::ENDPOINT).path("id", id).json(body))
    }

    /// Get the current contact information.
    ///
    /// `GET /odr/sessions/{id}/contact` \[doc\].
    #[inline]
    pub fn get_session_contact(&self, id: &str) -> Call<GetSessionContact> {
        Call::new(Request::new(&self.client, GetSessionContact::ENDPOINT).path("id", id))
    }

    /// Get the price projection for the order.
    ///
    /// `GET /odr/sessions/{id}/projection` \[doc\].
    #[inline]
    pub fn get_session_session_projection(&self, id: &str) -> Call<GetSessionSessionProjection> {
        Call::new(Request::new(&self.client, GetSessionSessionProjection::ENDPOINT).path("id", id))
    }

    /// Get a calculation for the order.
    ///
    /// `GET /odr/sessions/{id}/calculation` \[doc\].
    #[inline]
    pub fn get_session_session_calculation(&self, id: &str) -> Call<GetSessionSessionCalculation> {
        Call::new(Request::new(&self.client, GetSessionSessionCalculation::ENDPOINT).path("id", id))
    }

    /// Authorize the session calculation.
    ///
    /// The payment follows \[doc\].
    ///
    /// `POST /odr/sessions/{id}/authorize` \[doc\].
    #[inline]
    pub fn authorize_session(&self, id: &str, body: &OdrAuthorizationRequest) -> Call<AuthorizeSession> {
        Call::new(Request::new(&self.client, AuthorizeSession::ENDPOINT).path("id", id).json(body))
    }

    /// Set billing address.
    ///
    /// `PUT /odr/sessions/{id}/billing` \[doc\].
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
    #[inline]
    pub fn get_session_billing(&self, id: &str) -> Call<GetSessionBilling> {
        Call::new(Request::new(&self.client, GetSessionBilling::ENDPOINT).path("id", id))
    }

    /// Create address.
    ///
    /// `POST /odr/sessions/{id}/address` \[doc\].
    #[inline]
    pub fn create_session_address(&self, id: &str, body: &OdrNewAddress) -> Call<CreateSessionAddress> {
        Call::new(Request::new(&self.client, CreateSessionAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Set shipping method.
    ///
    /// `PUT /odr/sessions/{id}/shipping/methods` \[doc\].
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
    #[inline]
    pub fn get_session_shipping_method(&self, id: &str) -> Call<GetSessionShippingMethod> {
        Call::new(Request::new(&self.client, GetSessionShippingMethod::ENDPOINT).path("id", id))
    }

    /// Set shipping window.
    ///
    /// `PUT /odr/sessions/{id}/shipping/window` \[doc\].
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
    #[inline]
    pub fn get_session_shipping_window(&self, id: &str) -> Call<GetSessionShippingWindow> {
        Call::new(Request::new(&self.client, GetSessionShippingWindow::ENDPOINT).path("id", id))
    }

    /// Set shipping point.
    ///
    /// `PUT /odr/sessions/{id}/shipping/point` \[doc\].
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
    #[inline]
    pub fn get_session_shipping_point(&self, id: &str) -> Call<GetSessionShippingPoint> {
        Call::new(Request::new(&self.client, GetSessionShippingPoint::ENDPOINT).path("id", id))
    }

    /// Set shipping address.
    ///
    /// `PUT /odr/sessions/{id}/shipping` \[doc\].
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
    /// Gives the options as well \[doc\].
    ///
    /// `GET /odr/sessions/{id}/shipping` \[doc\].
    #[inline]
    pub fn get_session_shippping_address(&self, id: &str) -> Call<GetSessionShipppingAddress> {
        Call::new(Request::new(&self.client, GetSessionShipppingAddress::ENDPOINT).path("id", id))
    }

    /// Set billing method.
    ///
    /// `PUT /odr/sessions/{id}/billing/methods` \[doc\].
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
    #[inline]
    pub fn get_session_billing_method(&self, id: &str) -> Call<GetSessionBillingMethod> {
        Call::new(Request::new(&self.client, GetSessionBillingMethod::ENDPOINT).path("id", id))
    }

    /// Set organisation.
    ///
    /// `PUT /odr/sessions/{id}/organisations` \[doc\].
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
    #[inline]
    pub fn create_session_organisation(&self, id: &str, body: &OdrNewOrganisation) -> Call<CreateSessionOrganisation> {
        Call::new(Request::new(&self.client, CreateSessionOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Get organisation.
    ///
    /// `GET /odr/sessions/{id}/organisations` \[doc\].
    #[inline]
    pub fn get_session_organisation(&self, id: &str) -> Call<GetSessionOrganisation> {
        Call::new(Request::new(&self.client, GetSessionOrganisation::ENDPOINT).path("id", id))
    }

    /// Remove active organisaton.
    ///
    /// Takes the chosen organisation out of the session \[doc\].
    ///
    /// `DELETE /odr/sessions/{id}/organisations` \[doc\].
    #[inline]
    pub fn remove_session_organisation(&self, id: &str) -> Call<RemoveSessionOrganisation> {
        Call::new(Request::new(&self.client, RemoveSessionOrganisation::ENDPOINT).path("id", id))
    }
}

operations! {
    /// The operation of [`Odr::list_orders`].
    ListOrders("list_orders"): GET "/odr/orders" => either_list(OdrOrder);
    /// The operation of [`Odr::create_stack`].
    CreateStack("create_stack"): POST "/odr/orders" => json(OdrOrder);
    /// The operation of [`Odr::get_order`].
    GetOrder("get_order"): GET "/odr/orders/{id}" => json(OdrOrder);
    /// The operation of [`Odr::update_order_settings`].
    UpdateOrderSettings("update_order_settings"): PUT "/odr/orders/{id}" => json(OdrOrder);
    /// The operation of [`Odr::delete_order`].
    DeleteOrder("delete_order"): DELETE "/odr/orders/{id}" => json(OdrStack);
    /// The operation of [`Odr::get_backorders`].
    GetBackorders("get_backorders"): GET "/odr/orders/{id}/backorders" => json(Vec<OdrOrder>);
    /// The operation of [`Odr::get_order_references`].
    GetOrderReferences("get_order_references"): GET "/odr/orders/{id}/references" => json(Vec<OdrOrder>);
    /// The operation of [`Odr::get_order_stacks`].
    GetOrderStacks("get_order_stacks"): GET "/odr/orders/{id}/stacks" => json(Vec<OdrStack>);
    /// The operation of [`Odr::transition_stack`].
    TransitionStack("transition_stack"): POST "/odr/orders/{id}/stacks" => json(OdrStack);
    /// The operation of [`Odr::get_order_projection`].
    GetOrderProjection("get_order_projection"): GET "/odr/orders/{id}/projection" => json(OdrProjection);
    /// The operation of [`Odr::get_order_calculation`].
    GetOrderCalculation("get_order_calculation"): GET "/odr/orders/{id}/calculation" => json(OdrCalculations);
    /// The operation of [`Odr::create_calculation`].
    CreateCalculation("create_calculation"): POST "/odr/orders/{id}/calculation" => json(OdrCalculations);
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
    /// The operation of [`Odr::update_state`].
    UpdateState("update_state"): PUT "/odr/orders/{id}/flow" => nothing;
    /// The operation of [`Odr::list_items`].
    ListItems("list_items"): GET "/odr/orders/{id}/items" => numbered_list(OdrGroup);
    /// The operation of [`Odr::add_items`].
    AddItems("add_items"): POST "/odr/orders/{id}/items" => json(Vec<OdrSimpleOrderItem>);
    /// The operation of [`Odr::delete_items`].
    DeleteItems("delete_items"): DELETE "/odr/orders/{id}/items" => nothing;
    /// The operation of [`Odr::confirm_items`].
    ConfirmItems("confirm_items"): POST "/odr/orders/{id}/items/search" => json(Vec<OdrOrderItem>);
    /// The operation of [`Odr::attach_warehouse_items`].
    AttachWarehouseItems("attach_warehouse_items"): POST "/odr/orders/{id}/items/attach" => json(Vec<OdrOrderItem>);
    /// The operation of [`Odr::cancel_order_items`].
    CancelOrderItems("cancel_order_items"): POST "/odr/orders/{id}/items/cancel" => nothing;
    /// The operation of [`Odr::list_items_routing`].
    ListItemsRouting("list_items_routing"): GET "/odr/orders/{id}/items/routing" => numbered_list(OdrGroupRoute);
    /// The operation of [`Odr::set_route`].
    SetRoute("set_route"): PUT "/odr/orders/{id}/items/routing" => json(Vec<OdrSimpleOrderItem>);
    /// The operation of [`Odr::set_claim`].
    SetClaim("set_claim"): PUT "/odr/orders/{id}/items/claim" => json(Vec<OdrOrderItem>);
    /// The operation of [`Odr::search_groups`].
    SearchGroups("search_groups"): POST "/odr/search/orders/items" idempotency Safe => numbered_list(OdrGroup);
    /// The operation of [`Odr::search_groups_with_routing`].
    SearchGroupsWithRouting("search_groups_with_routing"): POST "/odr/search/orders/items/routing" idempotency Safe => numbered_list(OdrGroupRoute);
    /// The operation of [`Odr::search_groups_with_attach`].
    SearchGroupsWithAttach("search_groups_with_attach"): POST "/odr/search/orders/items/attach" => numbered_list(OdrGroupAttach);
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
    /// The operation of [`Odr::get_filter_sets`].
    GetFilterSets("get_filter_sets"): GET "/odr/filters" => json(Vec<OdrFilterSet>);
    /// The operation of [`Odr::attach_filters`].
    AttachFilters("attach_filters"): PUT "/odr/filters" => json(OdrAttachFiltersResponse);
    /// The operation of [`Odr::get_filter_keys`].
    GetFilterKeys("get_filter_keys"): GET "/odr/filters/keys" => json(Vec<String>);
    /// The operation of [`Odr::get_filter_values`].
    GetFilterValues("get_filter_values"): GET "/odr/filters/keys/{key}" => json(Vec<String>);
    /// The operation of [`Odr::create_projection`].
    CreateProjection("create_projection"): POST "/odr/projection" idempotency Safe => json(OdrProjection);
    /// The operation of [`Odr::list_calculations`].
    ListCalculations("list_calculations"): GET "/odr/calculations" => either_list(OdrListedCalculation);
    /// The operation of [`Odr::get_calculation`].
    GetCalculation("get_calculation"): GET "/odr/calculations/{id}" => json(OdrCalculation);
    /// The operation of [`Odr::create_invoice_for_calculation`].
    CreateInvoiceForCalculation("create_invoice_for_calculation"): POST "/odr/calculations/{id}/invoices" => json(Vec<OdrInvoice>);
    /// The operation of [`Odr::list_invoices`].
    ListInvoices("list_invoices"): GET "/odr/invoices" => either_list(OdrInvoiceListItem);
    /// The operation of [`Odr::create_invoice`].
    CreateInvoice("create_invoice"): POST "/odr/invoices" => json(OdrInvoice);
    /// The operation of [`Odr::view_invoice`].
    ViewInvoice("view_invoice"): GET "/odr/invoices/{id}" => json(OdrInvoice);
    /// The operation of [`Odr::mark_paid`].
    MarkPaid("mark_paid"): PUT "/odr/invoices/{id}/paid" => json(OdrInvoiceListItem);
    /// The operation of [`Odr::generate_pdf_invoice`].
    GeneratePdfInvoice("generate_pdf_invoice"): POST "/odr/invoices/{id}/print" => started;
    /// The operation of [`Odr::get_pricing_rules`].
    GetPricingRules("get_pricing_rules"): GET "/odr/rules" => numbered_list(OdrPricingRule);
    /// The operation of [`Odr::create_pricing_rule`].
    CreatePricingRule("create_pricing_rule"): POST "/odr/rules" => json(OdrPricingRule);
    /// The operation of [`Odr::get_pricing_rule`].
    GetPricingRule("get_pricing_rule"): GET "/odr/rules/{id}" => json(OdrPricingRule);
    /// The operation of [`Odr::update_pricing_rule`].
    UpdatePricingRule("update_pricing_rule"): PUT "/odr/rules/{id}" => json(OdrPricingRule);
    /// The operation of [`Odr::evaluate_rules`].
    EvaluateRules("evaluate_rules"): POST "/odr/rules/evaluate" idempotency Safe => json(Vec<OdrPricingRule>);
    /// The operation of [`Odr::get_constraint_options`].
    GetConstraintOptions("get_constraint_options"): GET "/odr/options/rules/constraints" => json(OdrConstraintOptionsResponse);
    /// The operation of [`Odr::get_services`].
    GetServices("get_services"): GET "/odr/services" => json(Vec<OdrService>);
    /// The operation of [`Odr::create_service`].
    CreateService("create_service"): POST "/odr/services" => json(OdrService);
    /// The operation of [`Odr::get_service`].
    GetService("get_service"): GET "/odr/services/{id}" => json(OdrService);
    /// The operation of [`Odr::update_service`].
    UpdateService("update_service"): PUT "/odr/services/{id}" => json(OdrService);
    /// The operation of [`Odr::get_coupons`].
    GetCoupons("get_coupons"): GET "/odr/coupons/codes" => json(Vec<OdrCoupon>);
    /// The operation of [`Odr::create_coupons`].
    CreateCoupons("create_coupons"): POST "/odr/coupons/codes" => json(OdrCoupon);
    /// The operation of [`Odr::view_coupon`].
    ViewCoupon("view_coupon"): GET "/odr/coupons/codes/{code}" => json(OdrCoupon);
    /// The operation of [`Odr::disable_coupon`].
    DisableCoupon("disable_coupon"): DELETE "/odr/coupons/codes/{code}" => nothing;
    /// The operation of [`Odr::get_coupon_categories`].
    GetCouponCategories("get_coupon_categories"): GET "/odr/coupons/categories" => json(Vec<OdrCouponCategory>);
    /// The operation of [`Odr::create_coupon_category`].
    CreateCouponCategory("create_coupon_category"): POST "/odr/coupons/categories" => json(OdrCouponCategory);
    /// The operation of [`Odr::get_coupon_category`].
    GetCouponCategory("get_coupon_category"): GET "/odr/coupons/categories/{id}" => json(OdrCouponCategory);
    /// The operation of [`Odr::update_coupon_category`].
    UpdateCouponCategory("update_coupon_category"): PUT "/odr/coupons/categories/{id}" => json(OdrCouponCategory);
    /// The operation of [`Odr::apply_credit`].
    ApplyCredit("apply_credit"): POST "/odr/balance/apply" => json(OdrBalance);
    /// The operation of [`Odr::get_balance`].
    GetBalance("get_balance"): GET "/odr/balance" => json(OdrBalance);
    /// The operation of [`Odr::list_credit_records`].
    ListCreditRecords("list_credit_records"): GET "/odr/balance/records" => either_list(OdrRecord);
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
    /// The operation of [`Odr::mark_payment_as_paid`].
    MarkPaymentAsPaid("mark_payment_as_paid"): POST "/odr/payments/{secret}/paid" => json(OdrPayment);
    /// The operation of [`Odr::create_payment`].
    CreatePayment("create_payment"): POST "/odr/transactions/{secret}/payments" => json(OdrPayment);
    /// The operation of [`Odr::create_refund`].
    CreateRefund("create_refund"): POST "/odr/transactions/{secret}/refunds" => json(OdrPayment);
    /// The operation of [`Odr::list_methods_for_transaction`].
    ListMethodsForTransaction("list_methods_for_transaction"): GET "/odr/transactions/{secret}/methods" => json(Vec<OdrMethod>);
    /// The operation of [`Odr::get_payment`].
    GetPayment("get_payment"): GET "/odr/payments/{secret}" => json(OdrProcess);
    /// The operation of [`Odr::start_payment_transaction`].
    StartPaymentTransaction("start_payment_transaction"): GET "/odr/payments/{secret}/start" idempotency NonIdempotent => started;
    /// The operation of [`Odr::execute_payment_transaction`].
    ExecutePaymentTransaction("execute_payment_transaction"): GET "/odr/payments/{secret}/execute" idempotency NonIdempotent => nothing;
    /// The operation of [`Odr::start_session`].
    StartSession("start_session"): POST "/odr/sessions" => json(OdrStartSessionResponse);
    /// The operation of [`Odr::get_session`].
    GetSession("get_session"): GET "/odr/sessions/{id}" => json(OdrGetSessionResponse);
    /// The operation of [`Odr::authenticate_session`].
    AuthenticateSession("authenticate_session"): POST "/odr/sessions/{id}/authenticate" => json(OdrAuthenticationResponse);
    /// The operation of [`Odr::set_authenticated_user`].
    SetAuthenticatedUser("set_authenticated_user"): POST "/odr/sessions/{id}/authenticated" => json(OdrAuthenticationResponse);
    /// The operation of [`Odr::attach_session`].
    AttachSession("attach_session"): PUT "/odr/sessions/{id}/order" => json(OdrAttachSessionRequest);
    /// The operation of [`Odr::get_session_reference`].
    GetSessionReference("get_session_reference"): GET "/odr/sessions/{id}/reference" => json(OdrSetSessionReferenceRequest);
    /// The operation of [`Odr::set_session_reference`].
    SetSessionReference("set_session_reference"): PUT "/odr/sessions/{id}/reference" => json(OdrSetSessionReferenceRequest);
    /// The operation of [`Odr::session_identity_exists`].
    SessionIdentityExists("session_identity_exists"): POST "/odr/sessions/{id}/identity" idempotency Safe => nothing;
    /// The operation of [`Odr::create_session_phone_number`].
    CreateSessionPhoneNumber("create_session_phone_number"): POST "/odr/sessions/{id}/phonenumbers" => json(OdrPhonenumber);
    /// The operation of [`Odr::get_session_phonenumber`].
    GetSessionPhonenumber("get_session_phonenumber"): GET "/odr/sessions/{id}/phonenumbers" => json(OdrSessionsIdPhonenumbersGetResponse200);
    /// The operation of [`Odr::select_session_phonenumber`].
    SelectSessionPhonenumber("select_session_phonenumber"): PUT "/odr/sessions/{id}/phonenumbers" => json(OdrPhonenumber);
    /// The operation of [`Odr::create_session_contact`].
    CreateSessionContact("create_session_contact"): POST "/odr/sessions/{id}/contact" => nothing;
    /// The operation of [`Odr::get_session_contact`].
    GetSessionContact("get_session_contact"): GET "/odr/sessions/{id}/contact" => json(OdrSessionContact);
    /// The operation of [`Odr::get_session_session_projection`].
    GetSessionSessionProjection("get_session_session_projection"): GET "/odr/sessions/{id}/projection" => json(OdrSessionProjection);
    /// The operation of [`Odr::get_session_session_calculation`].
    GetSessionSessionCalculation("get_session_session_calculation"): GET "/odr/sessions/{id}/calculation" => json(OdrSessionCalculation);
    /// The operation of [`Odr::authorize_session`].
    AuthorizeSession("authorize_session"): POST "/odr/sessions/{id}/authorize" => json(OdrAuthorizationResponse);
    /// The operation of [`Odr::select_session_shipping_option`].
    SelectSessionShippingOption("select_session_shipping_option"): PUT "/odr/sessions/{id}/billing" => json(OdrAddress);
    /// The operation of [`Odr::get_session_billing`].
    GetSessionBilling("get_session_billing"): GET "/odr/sessions/{id}/billing" => json(OdrSessionsIdBillingGetResponse200);
    /// The operation of [`Odr::create_session_address`].
    CreateSessionAddress("create_session_address"): POST "/odr/sessions/{id}/address" => json(OdrAddress);
    /// The operation of [`Odr::select_session_shipping_method`].
    SelectSessionShippingMethod("select_session_shipping_method"): PUT "/odr/sessions/{id}/shipping/methods" => json(OdrSelectSessionShippingMethodRequest);
    /// The operation of [`Odr::get_session_shipping_method`].
    GetSessionShippingMethod("get_session_shipping_method"): GET "/odr/sessions/{id}/shipping/methods" => json(OdrSessionsIdShippingMethodsGetResponse200);
    /// The operation of [`Odr::select_session_shipping_window`].
    SelectSessionShippingWindow("select_session_shipping_window"): PUT "/odr/sessions/{id}/shipping/window" => json(OdrSelectSessionShippingWindowResponse);
    /// The operation of [`Odr::get_session_shipping_window`].
    GetSessionShippingWindow("get_session_shipping_window"): GET "/odr/sessions/{id}/shipping/window" => json(OdrSessionsIdShippingWindowGetResponse200);
    /// The operation of [`Odr::select_session_shipping_point`].
    SelectSessionShippingPoint("select_session_shipping_point"): PUT "/odr/sessions/{id}/shipping/point" => json(OdrSelectSessionShippingPointRequest);
    /// The operation of [`Odr::get_session_shipping_point`].
    GetSessionShippingPoint("get_session_shipping_point"): GET "/odr/sessions/{id}/shipping/point" => json(OdrSessionsIdShippingPointGetResponse200);
    /// The operation of [`Odr::select_session_billing_request`].
    SelectSessionBillingRequest("select_session_billing_request"): PUT "/odr/sessions/{id}/shipping" => json(OdrAddress);
    /// The operation of [`Odr::get_session_shippping_address`].
    GetSessionShipppingAddress("get_session_shippping_address"): GET "/odr/sessions/{id}/shipping" => json(OdrSessionsIdShippingGetResponse200);
    /// The operation of [`Odr::select_session_billing_method_request`].
    SelectSessionBillingMethodRequest("select_session_billing_method_request"): PUT "/odr/sessions/{id}/billing/methods" => json(OdrSelectSessionBillingMethodRequest);
    /// The operation of [`Odr::get_session_billing_method`].
    GetSessionBillingMethod("get_session_billing_method"): GET "/odr/sessions/{id}/billing/methods" => json(OdrSessionsIdBillingMethodsGetResponse200);
    /// The operation of [`Odr::select_session_organisation_request`].
    SelectSessionOrganisationRequest("select_session_organisation_request"): PUT "/odr/sessions/{id}/organisations" => json(OdrOrganisation);
    /// The operation of [`Odr::create_session_organisation`].
    CreateSessionOrganisation("create_session_organisation"): POST "/odr/sessions/{id}/organisations" => started(OdrOrganisation);
    /// The operation of [`Odr::get_session_organisation`].
    GetSessionOrganisation("get_session_organisation"): GET "/odr/sessions/{id}/organisations" => json(OdrSessionsIdOrganisationsGetResponse200);
    /// The operation of [`Odr::remove_session_organisation`].
    RemoveSessionOrganisation("remove_session_organisation"): DELETE "/odr/sessions/{id}/organisations" => nothing;
}

impl Pager<ListOrders> {
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
    /// A Unix timestamp \[doc\]. The query parameter `pricing_at`.
    #[inline]
    pub fn pricing_at(self, pricing_at: i64) -> Self {
        self.set(|request| request.query_number("pricing_at", pricing_at))
    }
}

impl Call<CreateCalculation> {
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

impl Call<AuthorizeOrder> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.set(|request| request.idempotency_key(key))
    }
}

impl Call<CancelOrder> {
    /// The query parameter `force`.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query_flag("force", force))
    }
}

impl Pager<ListItems> {
    /// The query parameter `stack_id`.
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
    /// The query parameter `rules`. Default: `1`.
    #[inline]
    pub fn rules(self, rules: bool) -> Self {
        self.set(|request| request.query_flag("rules", rules))
    }
}

impl Pager<ListInvoices> {
    /// The query parameter `order_id`.
    #[inline]
    pub fn order_id(self, order_id: &str) -> Self {
        self.set(|request| request.query("order_id", order_id))
    }
}

impl Call<GetCoupons> {
    /// The query parameter `category_id`.
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

impl Pager<ListCreditRecords> {
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

impl Pager<ListTransactions> {
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

impl Call<GetSessionShippingMethod> {
    /// Country, in two letters \[guess\]. The query parameter `country_code`.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }
}

impl Call<GetSessionShippingPoint> {
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
    /// What [`kind`](OdrCalculationItem::kind) can be \[doc\].
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
    /// What [`kind`](OdrCalculationItems::kind) can be \[doc\].
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
    /// What [`key`](OdrCalculationSearchConstraint::key) can be \[doc\].
    pub enum OdrCalculationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// What [`operator`](OdrCalculationSearchConstraint::operator) can be \[doc\].
    pub enum OdrCalculationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// What [`key`](OdrCouponCategorySearchConstraint::key) can be \[doc\].
    pub enum OdrCouponCategorySearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// What [`operator`](OdrCouponCategorySearchConstraint::operator) can be \[doc\].
    pub enum OdrCouponCategorySearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// What [`key`](OdrCouponSearchConstraint::key) can be \[doc\].
    pub enum OdrCouponSearchConstraintKey {
        /// On the wire: `codes`.
        Codes = "codes",
        /// On the wire: `is_available`.
        IsAvailable = "is_available",
    }
}

pivot_json::open_enum! {
    /// What [`operator`](OdrCouponSearchConstraint::operator) can be \[doc\].
    pub enum OdrCouponSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// What [`key`](OdrFilterSearchConstraint::key) can be \[doc\].
    pub enum OdrFilterSearchConstraintKey {
        /// On the wire: `skus`.
        Skus = "skus",
    }
}

pivot_json::open_enum! {
    /// What [`operator`](OdrFilterSearchConstraint::operator) can be \[doc\].
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
    /// What [`kind`](OdrGetSessionShippingMethodResponse::kind) can be \[doc\].
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
    /// What [`kind`](OdrInvoiceItem::kind) can be \[doc\].
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
    /// What [`key`](OdrInvoiceSearchConstraint::key) can be \[doc\].
    pub enum OdrInvoiceSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// What [`operator`](OdrInvoiceSearchConstraint::operator) can be \[doc\].
    pub enum OdrInvoiceSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// What [`key`](OdrOrderSearchConstraint::key) can be \[doc\].
    pub enum OdrOrderSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// What [`operator`](OdrOrderSearchConstraint::operator) can be \[doc\].
    pub enum OdrOrderSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// What [`kind`](OdrOrderState::kind) can be \[doc\].
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
    /// What [`trigger`](OdrOrderStep::trigger) can be \[doc\].
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
    /// What [`apply_to`](OdrPricingRule::apply_to) can be \[doc\].
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
    /// What [`evaluate_at`](OdrPricingRule::evaluate_at) can be \[doc\].
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
    /// What [`key`](OdrPricingRuleConstraint::key) can be \[doc\].
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
    /// What [`operator`](OdrPricingRuleConstraint::operator) can be \[doc\].
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
    /// What [`key`](OdrPricingRuleFilter::key) can be \[doc\].
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
    /// What [`operator`](OdrPricingRuleFilter::operator) can be \[doc\].
    pub enum OdrPricingRuleFilterOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// What [`apply_to`](OdrPricingRuleModel::apply_to) can be \[doc\].
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
    /// What [`evaluate_at`](OdrPricingRuleModel::evaluate_at) can be \[doc\].
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
    /// What [`action`](OdrProcess::action) can be \[doc\].
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
    /// What [`confirm`](OdrProcessing::confirm) can be \[doc\].
    pub enum OdrProcessingConfirm {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
    }
}

pivot_json::open_enum! {
    /// What [`allocation`](OdrProcessing::allocation) can be \[doc\].
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
    /// What [`fulfilment`](OdrProcessing::fulfilment) can be \[doc\].
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
    /// What [`capture`](OdrProcessing::capture) can be \[doc\].
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
    /// What [`kind`](OdrProjectionItem::kind) can be \[doc\].
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
    /// What [`kind`](OdrPurchaseItem::kind) can be \[doc\].
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
    /// What [`key`](OdrSearchConstraint::key) can be \[doc\].
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
    /// What [`operator`](OdrSearchConstraint::operator) can be \[doc\].
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
    /// What [`kind`](OdrService::kind) can be \[doc\].
    pub enum OdrServiceType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// What [`kind`](OdrServiceItem::kind) can be \[doc\].
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
    /// What [`kind`](OdrServiceModel::kind) can be \[doc\].
    pub enum OdrServiceModelType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// What [`kind`](OdrServiceVatConfiguration::kind) can be \[doc\].
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
    /// What [`kind`](OdrSessionCalculationServiceItem::kind) can be \[doc\].
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
    /// What [`kind`](OdrSessionProjectionItem::kind) can be \[doc\].
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
    /// Given by [`select_session_shipping_option`](Odr::select_session_shipping_option), [`create_session_address`](Odr::create_session_address), [`select_session_billing_request`](Odr::select_session_billing_request); part of [`OdrAddressSet`], [`OdrPoint`], [`OdrSessionsIdBillingGetResponse200`] and others \[doc\].
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

    /// Given by [`attach_filters`](Odr::attach_filters) \[doc\].
    pub struct OdrAttachFiltersResponse {
        pub success: Option<i64> = 0 "success",
        pub failed: Option<i64> = 1 "failed",
    }

    /// Taken by [`attach_session`](Odr::attach_session); given by [`attach_session`](Odr::attach_session) \[doc\].
    pub struct OdrAttachSessionRequest {
        pub order_id: Option<String> = 0 "order_id",
    }

    /// Taken by [`attach_warehouse_items`](Odr::attach_warehouse_items) \[doc\].
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

    /// Taken by [`authenticate_session`](Odr::authenticate_session) \[doc\].
    pub struct OdrAuthenticationRequest {
        pub email: Option<String> = 0 "email",
        pub password: Option<SecretText> = 1 "password",
    }

    /// Given by [`authenticate_session`](Odr::authenticate_session), [`set_authenticated_user`](Odr::set_authenticated_user) \[doc\].
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

    /// Taken by [`authorize_session`](Odr::authorize_session) \[doc\].
    pub struct OdrAuthorizationRequest {
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Given by [`authorize_session`](Odr::authorize_session) \[doc\].
    pub struct OdrAuthorizationResponse {
        pub accepted: Option<bool> = 0 "accepted",
        pub forward_uri: Option<String> = 1 "forward_uri",
    }

    /// Given by [`apply_credit`](Odr::apply_credit), [`get_balance`](Odr::get_balance) \[doc\].
    pub struct OdrBalance {
        pub id: Option<String> = 0 "id",
        pub key: Option<OdrKey> = 1 "key",
        pub balance: Option<i64> = 2 "balance",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 3 "currency",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Taken by [`apply_credit`](Odr::apply_credit) \[doc\].
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

    /// Taken by [`create_invoice_for_calculation`](Odr::create_invoice_for_calculation) \[doc\].
    pub struct OdrCalculatedInvoiceRequest {
        pub order_item_ids: OptionalVec<String> = 0 "order_item_ids",
    }

    /// Given by [`search_calculations`](Odr::search_calculations), [`get_calculation`](Odr::get_calculation) \[doc\].
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

    /// Taken by [`search_calculations`](Odr::search_calculations) \[doc\], known by an example.
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

    /// Given by [`get_order_calculation`](Odr::get_order_calculation), [`create_calculation`](Odr::create_calculation) \[doc\].
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

    /// Given by [`cancel_order`](Odr::cancel_order) \[doc\].
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

    /// Given by [`get_constraint_options`](Odr::get_constraint_options) \[doc\].
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

    /// Given by [`search_coupons`](Odr::search_coupons), [`get_coupons`](Odr::get_coupons), [`create_coupons`](Odr::create_coupons) and others \[doc\].
    pub struct OdrCoupon {
        pub code: Option<String> = 0 "code",
        pub usage: Option<OdrCouponUsage> = 1 "usage",
        pub category_id: Option<String> = 2 "category_id",
        pub claims: OptionalVec<OdrCouponClaim> = 3 "claims",
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Given by [`search_coupon_categories`](Odr::search_coupon_categories), [`get_coupon_categories`](Odr::get_coupon_categories), [`create_coupon_category`](Odr::create_coupon_category) and others \[doc\].
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

    /// Taken by [`create_coupon_category`](Odr::create_coupon_category), [`update_coupon_category`](Odr::update_coupon_category) \[doc\].
    pub struct OdrCouponCategoryModel {
        pub name: Option<String> = 0 "name",
        pub defaults: Option<OdrCouponCategoryDefaults> = 1 "defaults",
    }

    /// Taken by [`search_coupon_categories`](Odr::search_coupon_categories) \[doc\], known by an example.
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

    /// Taken by [`create_coupons`](Odr::create_coupons) \[doc\].
    pub struct OdrCouponModel {
        pub code: Option<String> = 0 "code",
        pub usage: Option<OdrCouponUsage> = 1 "usage",
        pub category_id: Option<String> = 2 "category_id",
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
    }

    /// Taken by [`search_coupons`](Odr::search_coupons) \[doc\], known by an example.
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

    /// Taken by [`search_filters`](Odr::search_filters) \[doc\], known by an example.
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

    /// Taken by [`attach_filters`](Odr::attach_filters); given by [`search_filters`](Odr::search_filters), [`get_filter_sets`](Odr::get_filter_sets) \[doc\].
    pub struct OdrFilterSet {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub filters: Option<BTreeMap<String, Vec<String>>> = 1 "filters",
    }

    /// Part of [`OdrSessionsIdOrganisationsGetResponse200`] \[doc\], known by an example.
    pub struct OdrGetSessionOrganisationOptionsResponse {
        pub primary: Option<OdrOrganisation> = 0 "primary",
        pub secondary: OptionalVec<OdrOrganisation> = 1 "secondary",
    }

    /// Given by [`get_session`](Odr::get_session) \[doc\].
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

    /// Given by [`list_items`](Odr::list_items), [`search_groups`](Odr::search_groups) \[doc\].
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

    /// Given by [`search_groups_with_attach`](Odr::search_groups_with_attach) \[doc\].
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

    /// Given by [`list_items_routing`](Odr::list_items_routing), [`search_groups_with_routing`](Odr::search_groups_with_routing) \[doc\].
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

    /// Taken by [`session_identity_exists`](Odr::session_identity_exists) \[doc\].
    pub struct OdrIdentityExistsRequest {
        pub email: Option<String> = 0 "email",
    }

    /// Given by [`search_invoices`](Odr::search_invoices), [`create_invoice_for_calculation`](Odr::create_invoice_for_calculation), [`create_invoice`](Odr::create_invoice) and others \[doc\].
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

    /// Given by [`list_invoices`](Odr::list_invoices), [`mark_paid`](Odr::mark_paid) \[doc\].
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

    /// Taken by [`create_invoice`](Odr::create_invoice) \[doc\].
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

    /// Taken by [`search_invoices`](Odr::search_invoices) \[doc\], known by an example.
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

    /// Part of [`OdrInvoice`] \[doc\], known by an example.
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

    /// Taken by [`mark_paid`](Odr::mark_paid) \[doc\].
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

    /// Given by [`list_calculations`](Odr::list_calculations) \[doc\].
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

    /// Given by [`list_payment_methods`](Odr::list_payment_methods), [`get_payment_method`](Odr::get_payment_method), [`list_methods_for_transaction`](Odr::list_methods_for_transaction) \[doc\].
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

    /// Taken by [`create_session_address`](Odr::create_session_address) \[doc\].
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

    /// Taken by [`create_session_contact`](Odr::create_session_contact) \[doc\].
    pub struct OdrNewContact {
        pub email: Option<String> = 0 "email",
        /// First name \[doc\].
        pub given_name: Option<String> = 1 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 2 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 3 "family_name",
    }

    /// Taken by [`create_session_organisation`](Odr::create_session_organisation) \[doc\].
    pub struct OdrNewOrganisation {
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 0 "name",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 1 "coc_number",
        pub registrations: OptionalVec<OdrVatRegistration> = 2 "registrations",
    }

    /// Taken by [`create_session_phone_number`](Odr::create_session_phone_number) \[doc\].
    pub struct OdrNewPhonenumber {
        /// Two letters \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
    }

    /// Given by [`list_orders`](Odr::list_orders), [`create_stack`](Odr::create_stack), [`get_order`](Odr::get_order) and others \[doc\].
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

    /// Given by [`authorize_order`](Odr::authorize_order) \[doc\].
    pub struct OdrOrderAuthorizationResponse {
        /// Default: `true`.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Default: `false`.
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Default: `false`.
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub transaction_secret: Option<SecretText> = 3 "transaction_secret",
    }

    /// Taken by [`create_calculation`](Odr::create_calculation) \[doc\].
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

    /// Part of [`OdrCalculations`] \[doc\], known by an example.
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

    /// Given by [`confirm_items`](Odr::confirm_items), [`attach_warehouse_items`](Odr::attach_warehouse_items), [`set_claim`](Odr::set_claim) \[doc\].
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

    /// Taken by [`add_items`](Odr::add_items) \[doc\].
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

    /// Part of [`OdrOrderItem`] \[doc\], known by an example.
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

    /// Taken by [`create_stack`](Odr::create_stack), [`update_order_settings`](Odr::update_order_settings) \[doc\].
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

    /// Taken by [`search_orders`](Odr::search_orders) \[doc\], known by an example.
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

    /// Taken by [`authorize_order`](Odr::authorize_order) \[doc\].
    pub struct OdrOrdersIdAuthorizePostBody {
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Taken by [`update_state`](Odr::update_state) \[doc\].
    pub struct OdrOrdersIdFlowPutBody {
        pub code: Option<String> = 0 "code",
        pub actions: OptionalVec<OdrOrdersIdFlowPutBodyActionsItem> = 1 "actions",
    }

    /// Part of [`OdrOrdersIdFlowPutBody`] \[doc\].
    pub struct OdrOrdersIdFlowPutBodyActionsItem {
        pub code: Option<String> = 0 "code",
        pub is_handled: Option<bool> = 1 "is_handled",
    }

    /// Taken by [`confirm_items`](Odr::confirm_items) \[doc\].
    pub struct OdrOrdersIdItemsSearchPostBody {
        pub is_backorder: Option<bool> = 0 "is_backorder",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrSearchConstraint> = 2 "constraints",
        pub filters: OptionalVec<OdrSearchFilter> = 3 "filters",
    }

    /// Given by [`select_session_organisation_request`](Odr::select_session_organisation_request), [`create_session_organisation`](Odr::create_session_organisation); part of [`OdrGetSessionOrganisationOptionsResponse`], [`OdrSessionsIdOrganisationsGetResponse200`] \[doc\].
    pub struct OdrOrganisation {
        pub id: Option<String> = 0 "id",
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 1 "name",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        pub registrations: OptionalVec<OdrVatRegistration> = 3 "registrations",
    }

    /// Given by [`mark_payment_as_paid`](Odr::mark_payment_as_paid), [`create_payment`](Odr::create_payment), [`create_refund`](Odr::create_refund); part of [`OdrTransaction`] \[doc\].
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

    /// Taken by [`create_payment`](Odr::create_payment) \[doc\].
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

    /// Given by [`create_session_phone_number`](Odr::create_session_phone_number), [`select_session_phonenumber`](Odr::select_session_phonenumber); part of [`OdrPhonenumberSet`], [`OdrSessionsIdPhonenumbersGetResponse200`] \[doc\].
    pub struct OdrPhonenumber {
        pub id: Option<String> = 0 "id",
        /// Two letters \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        pub number: Option<String> = 2 "number",
    }

    /// Part of [`OdrCombinedPhoneNumberSet`] \[doc\], known by an example.
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

    /// Taken by [`evaluate_rules`](Odr::evaluate_rules) \[doc\].
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

    /// Given by [`get_pricing_rules`](Odr::get_pricing_rules), [`create_pricing_rule`](Odr::create_pricing_rule), [`get_pricing_rule`](Odr::get_pricing_rule) and others \[doc\].
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

    /// Taken by [`create_pricing_rule`](Odr::create_pricing_rule), [`update_pricing_rule`](Odr::update_pricing_rule) \[doc\].
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

    /// Given by [`get_payment`](Odr::get_payment) \[doc\].
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

    /// Given by [`get_order_projection`](Odr::get_order_projection), [`create_projection`](Odr::create_projection) \[doc\].
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

    /// Taken by [`create_projection`](Odr::create_projection) \[doc\].
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

    /// Part of [`OdrProjectionModel`] \[doc\], known by an example.
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

    /// Given by [`list_providers`](Odr::list_providers) \[doc\].
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

    /// Given by [`list_credit_records`](Odr::list_credit_records) \[doc\].
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

    /// Taken by [`transition_stack`](Odr::transition_stack) \[doc\].
    pub struct OdrReferenceModel {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OdrSearchConstraint> = 2 "constraints",
    }

    /// Taken by [`create_refund`](Odr::create_refund) \[doc\].
    pub struct OdrRefundIntent {
        pub payment_id: Option<String> = 0 "payment_id",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Taken by [`search_groups`](Odr::search_groups), [`search_groups_with_routing`](Odr::search_groups_with_routing); part of [`OdrSearchOrdersItemsAttachPostBody`] \[doc\], known by an example.
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

    /// Taken by [`search_groups_with_attach`](Odr::search_groups_with_attach) \[doc\].
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

    /// Taken by [`select_session_billing_method_request`](Odr::select_session_billing_method_request); given by [`select_session_billing_method_request`](Odr::select_session_billing_method_request); part of [`OdrSessionsIdBillingMethodsGetResponse200`] \[doc\].
    pub struct OdrSelectSessionBillingMethodRequest {
        pub method_id: Option<String> = 0 "method_id",
        pub issuer_id: Option<String> = 1 "issuer_id",
    }

    /// Taken by [`select_session_billing_request`](Odr::select_session_billing_request) \[doc\].
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

    /// Taken by [`select_session_organisation_request`](Odr::select_session_organisation_request) \[doc\].
    pub struct OdrSelectSessionOrganisationRequest {
        pub organisation_id: Option<String> = 0 "organisation_id",
    }

    /// Taken by [`select_session_phonenumber`](Odr::select_session_phonenumber) \[doc\].
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

    /// Taken by [`select_session_shipping_method`](Odr::select_session_shipping_method); given by [`select_session_shipping_method`](Odr::select_session_shipping_method); part of [`OdrSessionsIdShippingMethodsGetResponse200`] \[doc\].
    pub struct OdrSelectSessionShippingMethodRequest {
        pub is_split_allowed: Option<bool> = 0 "is_split_allowed",
        pub method_id: Option<String> = 1 "method_id",
    }

    /// Taken by [`select_session_shipping_point`](Odr::select_session_shipping_point); given by [`select_session_shipping_point`](Odr::select_session_shipping_point); part of [`OdrSessionsIdShippingPointGetResponse200`] \[doc\].
    pub struct OdrSelectSessionShippingPointRequest {
        /// The id of a service point \[guess\].
        pub spid: Option<String> = 0 "spid",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 1 "country_code",
    }

    /// Taken by [`select_session_shipping_option`](Odr::select_session_shipping_option) \[doc\].
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

    /// Taken by [`select_session_shipping_window`](Odr::select_session_shipping_window) \[doc\].
    pub struct OdrSelectSessionShippingWindowRequest {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Given by [`select_session_shipping_window`](Odr::select_session_shipping_window); part of [`OdrSessionsIdShippingWindowGetResponse200`] \[doc\].
    pub struct OdrSelectSessionShippingWindowResponse {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Given by [`get_services`](Odr::get_services), [`create_service`](Odr::create_service), [`get_service`](Odr::get_service) and others \[doc\].
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

    /// Taken by [`create_service`](Odr::create_service), [`update_service`](Odr::update_service) \[doc\].
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

    /// Given by [`get_session_session_calculation`](Odr::get_session_session_calculation) \[doc\].
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

    /// Part of [`OdrSessionCalculation`] \[doc\], known by an example.
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

    /// Given by [`get_session_contact`](Odr::get_session_contact) \[doc\].
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

    /// Given by [`get_session_session_projection`](Odr::get_session_session_projection) \[doc\].
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

    /// Taken by [`set_authenticated_user`](Odr::set_authenticated_user) \[doc\].
    pub struct OdrSessionsIdAuthenticatedPostBody {
        pub contact_id: Option<String> = 0 "contact_id",
    }

    /// Given by [`get_session_billing`](Odr::get_session_billing) \[doc\], known by an example.
    pub struct OdrSessionsIdBillingGetResponse200 {
        pub active: Option<OdrAddress> = 0 "active",
        pub options: Option<OdrCombinedAddressSet> = 1 "options",
    }

    /// Given by [`get_session_billing_method`](Odr::get_session_billing_method) \[doc\], known by an example.
    pub struct OdrSessionsIdBillingMethodsGetResponse200 {
        pub acitve: Option<OdrSelectSessionBillingMethodRequest> = 0 "acitve",
        pub options: OptionalVec<OdrSessionProviderMethod> = 1 "options",
    }

    /// Given by [`get_session_organisation`](Odr::get_session_organisation) \[doc\], known by an example.
    pub struct OdrSessionsIdOrganisationsGetResponse200 {
        pub active: Option<OdrOrganisation> = 0 "active",
        pub options: Option<OdrGetSessionOrganisationOptionsResponse> = 1 "options",
    }

    /// Given by [`get_session_phonenumber`](Odr::get_session_phonenumber) \[doc\], known by an example.
    pub struct OdrSessionsIdPhonenumbersGetResponse200 {
        pub active: Option<OdrPhonenumber> = 0 "active",
        pub options: Option<OdrCombinedPhoneNumberSet> = 1 "options",
    }

    /// Given by [`get_session_shippping_address`](Odr::get_session_shippping_address) \[doc\], known by an example.
    pub struct OdrSessionsIdShippingGetResponse200 {
        pub active: Option<OdrAddress> = 0 "active",
        pub options: Option<OdrCombinedAddressSet> = 1 "options",
    }

    /// Given by [`get_session_shipping_method`](Odr::get_session_shipping_method) \[doc\], known by an example.
    pub struct OdrSessionsIdShippingMethodsGetResponse200 {
        pub active: Option<OdrSelectSessionShippingMethodRequest> = 0 "active",
        pub options: OptionalVec<OdrGetSessionShippingMethodResponse> = 1 "options",
    }

    /// Given by [`get_session_shipping_point`](Odr::get_session_shipping_point) \[doc\], known by an example.
    pub struct OdrSessionsIdShippingPointGetResponse200 {
        pub active: Option<OdrSelectSessionShippingPointRequest> = 0 "active",
        pub options: OptionalVec<OdrGetSessionShippingResponseItem> = 1 "options",
    }

    /// Given by [`get_session_shipping_window`](Odr::get_session_shipping_window) \[doc\], known by an example.
    pub struct OdrSessionsIdShippingWindowGetResponse200 {
        pub active: Option<OdrSelectSessionShippingWindowResponse> = 0 "active",
        pub options: OptionalVec<OdrSelectSessionShippingWindowResponse> = 1 "options",
    }

    /// Taken by [`set_claim`](Odr::set_claim) \[doc\].
    pub struct OdrSetClaimRequest {
        pub item_id: Option<String> = 0 "item_id",
        pub claim_id: Option<String> = 1 "claim_id",
        pub claim_item_id: Option<String> = 2 "claim_item_id",
    }

    /// Taken by [`set_route`](Odr::set_route) \[doc\].
    pub struct OdrSetRouteRequest {
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        pub collect_route_id: Option<String> = 2 "collect_route_id",
    }

    /// Taken by [`set_session_reference`](Odr::set_session_reference); given by [`get_session_reference`](Odr::get_session_reference), [`set_session_reference`](Odr::set_session_reference) \[doc\].
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

    /// Given by [`add_items`](Odr::add_items), [`set_route`](Odr::set_route) \[doc\].
    pub struct OdrSimpleOrderItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 4 "is_inbound",
    }

    /// Taken by [`announce_skus`](Odr::announce_skus) \[doc\].
    pub struct OdrSku {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub description: Option<String> = 1 "description",
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
    }

    /// Given by [`announce_skus`](Odr::announce_skus) \[doc\].
    pub struct OdrSkuResult {
        pub status: Option<String> = 0 "status",
        pub count: Option<i64> = 1 "count",
    }

    /// Given by [`delete_order`](Odr::delete_order), [`get_order_stacks`](Odr::get_order_stacks), [`transition_stack`](Odr::transition_stack) \[doc\].
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

    /// Taken by [`start_session`](Odr::start_session) \[doc\].
    pub struct OdrStartSessionRequest {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// For whom the identity is \[guess\].
        pub audience: Option<String> = 1 "audience",
    }

    /// Given by [`start_session`](Odr::start_session) \[doc\].
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

    /// Given by [`list_transactions`](Odr::list_transactions), [`create_transaction`](Odr::create_transaction), [`get_transaction`](Odr::get_transaction) \[doc\].
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

    /// Taken by [`create_transaction`](Odr::create_transaction) \[doc\].
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
