// Written by `xtask generate-afosto` from spec/afosto.openapi.json. Not to be edited.

//! `odr`, orders, invoices, coupons, payments, checkout sessions: 119 operations.

use std::collections::BTreeMap;

use crate::call::*;
use pivot_json::{Lenient, OptionalVec, RawJson};
use pivot_types::{LocalDate, Number, SecretText, Timestamp};

pub use super::Odr;

/// The operations.
impl Odr {
    /// List orders. Returns a list of [`Order`], page by page.
    ///
    /// `GET /odr/orders` \[doc\]. A list, paged by a cursor \[guess\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let mut orders = std::pin::pin!(afosto.odr().list_orders().page_size(100).items());
    /// while let Some(order) = futures_util::TryStreamExt::try_next(&mut orders).await? {
    ///     println!("{:?} of {:?}", order.number, order.created_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_orders(&self) -> Pager<operations::ListOrders> {
        Pager::new(Request::new(&self.client, operations::ListOrders::ENDPOINT))
    }

    /// Create order. Returns [`Order`].
    ///
    /// `POST /odr/orders` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::odr::OrderModel;
    ///
    /// let body = OrderModel { channel_id: Some("channel".to_owned()), tags: vec!["web".to_owned()].into(), ..OrderModel::default() };
    /// let order = afosto.odr().create_order(&body).idempotency_key("order-4711").send().await?;
    /// println!("{:?} is {:?}", order.number, order.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateStack")]
    #[inline]
    pub fn create_order(&self, body: &OrderModel) -> Call<operations::CreateOrder> {
        Call::new(Request::new(&self.client, operations::CreateOrder::ENDPOINT).json(body).idempotent())
    }

    /// Get order. Returns [`Order`].
    ///
    /// `GET /odr/orders/{id}` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let order = afosto.odr().get_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    /// println!("{:?}", order.state.and_then(|state| state.is_confirmed));
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_order(&self, id: &str) -> Call<operations::GetOrder> {
        Call::new(Request::new(&self.client, operations::GetOrder::ENDPOINT).path("id", id))
    }

    /// Update order. Returns [`Order`].
    ///
    /// `PUT /odr/orders/{id}` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::odr::OrderModel;
    ///
    /// let body = OrderModel { tags: vec!["urgent".to_owned()].into(), ..OrderModel::default() };
    /// afosto.odr().update_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11", &body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateOrderSettings")]
    #[inline]
    pub fn update_order(&self, id: &str, body: &OrderModel) -> Call<operations::UpdateOrder> {
        Call::new(Request::new(&self.client, operations::UpdateOrder::ENDPOINT).path("id", id).json(body))
    }

    /// Delete order. Returns [`Stack`].
    ///
    /// `DELETE /odr/orders/{id}` \[doc: "Remove order"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// afosto.odr().delete_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_order(&self, id: &str) -> Call<operations::DeleteOrder> {
        Call::new(Request::new(&self.client, operations::DeleteOrder::ENDPOINT).path("id", id))
    }

    /// List order backorders. Returns a list of [`Order`].
    ///
    /// `GET /odr/orders/{id}/backorders` \[doc: "Get backorders"\].
    #[doc(alias = "GetBackorders")]
    #[inline]
    pub fn list_order_backorders(&self, id: &str) -> Call<operations::ListOrderBackorders> {
        Call::new(Request::new(&self.client, operations::ListOrderBackorders::ENDPOINT).path("id", id))
    }

    /// List order references. Returns a list of [`Order`].
    ///
    /// Gives the orders that belong with it \[doc\].
    ///
    /// `GET /odr/orders/{id}/references` \[doc: "Get references"\].
    #[doc(alias = "GetOrderReferences")]
    #[inline]
    pub fn list_order_references(&self, id: &str) -> Call<operations::ListOrderReferences> {
        Call::new(Request::new(&self.client, operations::ListOrderReferences::ENDPOINT).path("id", id))
    }

    /// List order stacks. Returns a list of [`Stack`].
    ///
    /// Gives the sets of lines that come from the order: what was allocated, the shipment, the parcels \[doc\].
    ///
    /// `GET /odr/orders/{id}/stacks` \[doc: "Get stacks"\].
    #[doc(alias = "GetOrderStacks")]
    #[inline]
    pub fn list_order_stacks(&self, id: &str) -> Call<operations::ListOrderStacks> {
        Call::new(Request::new(&self.client, operations::ListOrderStacks::ENDPOINT).path("id", id))
    }

    /// Reference order stack. Returns [`Stack`].
    ///
    /// `POST /odr/orders/{id}/stacks` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "TransitionStack")]
    #[inline]
    pub fn reference_order_stack(&self, id: &str, body: &ReferenceModel) -> Call<operations::ReferenceOrderStack> {
        Call::new(
            Request::new(&self.client, operations::ReferenceOrderStack::ENDPOINT)
                .path("id", id)
                .json(body)
                .idempotent(),
        )
    }

    /// Get order projection. Returns [`Projection`].
    ///
    /// `GET /odr/orders/{id}/projection` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let projection = afosto.odr().get_order_projection("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    /// println!("{:?} {:?}", projection.total, projection.currency);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_order_projection(&self, id: &str) -> Call<operations::GetOrderProjection> {
        Call::new(Request::new(&self.client, operations::GetOrderProjection::ENDPOINT).path("id", id))
    }

    /// Get order calculation. Returns [`Calculations`].
    ///
    /// Gives the newest that has not expired \[doc\].
    ///
    /// `GET /odr/orders/{id}/calculation` \[doc\].
    #[inline]
    pub fn get_order_calculation(&self, id: &str) -> Call<operations::GetOrderCalculation> {
        Call::new(Request::new(&self.client, operations::GetOrderCalculation::ENDPOINT).path("id", id))
    }

    /// Calculate order. Returns [`Calculations`].
    ///
    /// `POST /odr/orders/{id}/calculation` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "CreateCalculation")]
    #[inline]
    pub fn calculate_order(&self, id: &str, body: &OrderCalculationRequest) -> Call<operations::CalculateOrder> {
        Call::new(
            Request::new(&self.client, operations::CalculateOrder::ENDPOINT).path("id", id).json(body).idempotent(),
        )
    }

    /// Authorize order. Returns [`OrderAuthorizationResponse`].
    ///
    /// Once authorized, at once or after the payment, the order is processed by itself \[doc\].
    ///
    /// `POST /odr/orders/{id}/authorize` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[inline]
    pub fn authorize_order(&self, id: &str, body: &AuthorizeOrderRequest) -> Call<operations::AuthorizeOrder> {
        Call::new(
            Request::new(&self.client, operations::AuthorizeOrder::ENDPOINT).path("id", id).json(body).idempotent(),
        )
    }

    /// Accept order. Returns nothing.
    ///
    /// `POST /odr/orders/{id}/accept` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// afosto.odr().accept_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn accept_order(&self, id: &str) -> Call<operations::AcceptOrder> {
        Call::new(Request::new(&self.client, operations::AcceptOrder::ENDPOINT).path("id", id))
    }

    /// Confirm order. Returns nothing.
    ///
    /// `POST /odr/orders/{id}/confirm` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// afosto.odr().confirm_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// Cancel order. Returns [`CancelState`] and a [task](crate::task::Task).
    ///
    /// `POST /odr/orders/{id}/cancel` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let state = afosto.odr().cancel_order("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").send().await?;
    /// println!("{state:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_order(&self, id: &str) -> Call<operations::CancelOrder> {
        Call::new(Request::new(&self.client, operations::CancelOrder::ENDPOINT).path("id", id))
    }

    /// Update order tags. Returns nothing.
    ///
    /// `PUT /odr/orders/{id}/tags` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let tags = ["urgent".to_owned(), "paid".to_owned()];
    /// afosto.odr().update_order_tags("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11", &tags).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_order_tags(&self, id: &str, body: &[String]) -> Call<operations::UpdateOrderTags> {
        Call::new(Request::new(&self.client, operations::UpdateOrderTags::ENDPOINT).path("id", id).json_list(body))
    }

    /// Update order state. Returns nothing.
    ///
    /// `PUT /odr/orders/{id}/flow` \[doc\].
    #[doc(alias = "UpdateState")]
    #[inline]
    pub fn update_order_state(&self, id: &str, body: &UpdateOrderStateRequest) -> Call<operations::UpdateOrderState> {
        Call::new(Request::new(&self.client, operations::UpdateOrderState::ENDPOINT).path("id", id).json(body))
    }

    /// List order items. Returns a list of [`Group`], page by page.
    ///
    /// `GET /odr/orders/{id}/items` \[doc\]. A list, paged by number \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// for group in afosto.odr().list_order_items("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11").try_collect_max(1_000).await? {
    ///     println!("{:?} of {:?}", group.quantity, group.sku);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListItems")]
    #[inline]
    pub fn list_order_items(&self, id: &str) -> Pager<operations::ListOrderItems> {
        Pager::new(Request::new(&self.client, operations::ListOrderItems::ENDPOINT).path("id", id))
    }

    /// Add order items. Returns a list of [`SimpleOrderItem`].
    ///
    /// Adds them to a stack that was made before \[doc\].
    ///
    /// `POST /odr/orders/{id}/items` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::odr::OrderItemModel;
    ///
    /// let item = OrderItemModel { sku: Some("TYRE-17".to_owned()), quantity: Some(4), ..OrderItemModel::default() };
    /// let added = afosto.odr().add_order_items("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11", &[item]).send().await?;
    /// println!("{} pieces", added.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "AddItems")]
    #[inline]
    pub fn add_order_items(&self, id: &str, body: &[OrderItemModel]) -> Call<operations::AddOrderItems> {
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

    /// Add order items from search. Returns a list of [`OrderItem`].
    ///
    /// Adds to the order what a search of items finds \[doc\].
    ///
    /// `POST /odr/orders/{id}/items/search` \[doc\].
    #[doc(alias = "ConfirmItems")]
    #[inline]
    pub fn add_order_items_from_search(
        &self,
        id: &str,
        body: &AddOrderItemsFromSearchRequest,
    ) -> Call<operations::AddOrderItemsFromSearch> {
        Call::new(Request::new(&self.client, operations::AddOrderItemsFromSearch::ENDPOINT).path("id", id).json(body))
    }

    /// Attach warehouse items. Returns a list of [`OrderItem`].
    ///
    /// Sets the warehouse item of a product \[doc\].
    ///
    /// `POST /odr/orders/{id}/items/attach` \[doc: "Attach warehouse item onto an order item"\].
    #[inline]
    pub fn attach_warehouse_items(
        &self,
        id: &str,
        body: &[AttachWarehouseItemsRequest],
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

    /// List order items with routing. Returns a list of [`GroupRoute`], page by page.
    ///
    /// `GET /odr/orders/{id}/items/routing` \[doc\]. A list, paged by number \[doc\].
    #[doc(alias = "ListItemsRouting")]
    #[inline]
    pub fn list_order_items_with_routing(&self, id: &str) -> Pager<operations::ListOrderItemsWithRouting> {
        Pager::new(Request::new(&self.client, operations::ListOrderItemsWithRouting::ENDPOINT).path("id", id))
    }

    /// Set order items route. Returns a list of [`SimpleOrderItem`].
    ///
    /// Gives a set of items a route of the service `wms` \[doc\].
    ///
    /// `PUT /odr/orders/{id}/items/routing` \[doc\].
    #[doc(alias = "SetRoute")]
    #[inline]
    pub fn set_order_items_route(&self, id: &str, body: &[SetRouteRequest]) -> Call<operations::SetOrderItemsRoute> {
        Call::new(Request::new(&self.client, operations::SetOrderItemsRoute::ENDPOINT).path("id", id).json_list(body))
    }

    /// Set order items claim. Returns a list of [`OrderItem`].
    ///
    /// `PUT /odr/orders/{id}/items/claim` \[doc\].
    #[doc(alias = "SetClaim")]
    #[inline]
    pub fn set_order_items_claim(&self, id: &str, body: &[SetClaimRequest]) -> Call<operations::SetOrderItemsClaim> {
        Call::new(Request::new(&self.client, operations::SetOrderItemsClaim::ENDPOINT).path("id", id).json_list(body))
    }

    /// Search order items. Returns a list of [`Group`], page by page.
    ///
    /// `POST /odr/search/orders/items` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchGroups")]
    #[inline]
    pub fn search_order_items(&self, body: &Search) -> Pager<operations::SearchOrderItems> {
        Pager::new(Request::new(&self.client, operations::SearchOrderItems::ENDPOINT).json(body))
    }

    /// Search order items with routing. Returns a list of [`GroupRoute`], page by page.
    ///
    /// `POST /odr/search/orders/items/routing` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "SearchGroupsWithRouting")]
    #[inline]
    pub fn search_order_items_with_routing(&self, body: &Search) -> Pager<operations::SearchOrderItemsWithRouting> {
        Pager::new(Request::new(&self.client, operations::SearchOrderItemsWithRouting::ENDPOINT).json(body))
    }

    /// Search order items to attach. Returns a list of [`GroupAttach`], page by page.
    ///
    /// `POST /odr/search/orders/items/attach` \[doc: "Search for items with routing"\]. A list, paged by number \[doc\].
    #[doc(alias = "SearchGroupsWithAttach")]
    #[inline]
    pub fn search_order_items_to_attach(
        &self,
        body: &SearchOrderItemsToAttachRequest,
    ) -> Pager<operations::SearchOrderItemsToAttach> {
        Pager::new(Request::new(&self.client, operations::SearchOrderItemsToAttach::ENDPOINT).json(body))
    }

    /// Search orders. Returns a list of [`Order`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/orders` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_orders(&self, body: &OrderSearch) -> Call<operations::SearchOrders> {
        Call::new(Request::new(&self.client, operations::SearchOrders::ENDPOINT).json(body))
    }

    /// Search calculations. Returns a list of [`Calculation`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/calculations` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_calculations(&self, body: &CalculationSearch) -> Call<operations::SearchCalculations> {
        Call::new(Request::new(&self.client, operations::SearchCalculations::ENDPOINT).json(body))
    }

    /// Search invoices. Returns a list of [`Invoice`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/invoices` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_invoices(&self, body: &InvoiceSearch) -> Call<operations::SearchInvoices> {
        Call::new(Request::new(&self.client, operations::SearchInvoices::ENDPOINT).json(body))
    }

    /// Search coupons. Returns a list of [`Coupon`].
    ///
    /// Searches by code \[doc\].
    ///
    /// `POST /odr/search/coupons` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_coupons(&self, body: &CouponSearch) -> Call<operations::SearchCoupons> {
        Call::new(Request::new(&self.client, operations::SearchCoupons::ENDPOINT).json(body))
    }

    /// Search coupon categories. Returns a list of [`CouponCategory`].
    ///
    /// Searches by id \[doc\].
    ///
    /// `POST /odr/search/coupons/categories` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_coupon_categories(&self, body: &CouponCategorySearch) -> Call<operations::SearchCouponCategories> {
        Call::new(Request::new(&self.client, operations::SearchCouponCategories::ENDPOINT).json(body))
    }

    /// Announce SKUs. Returns [`SkuResult`].
    ///
    /// Tells the service which SKUs are valid \[doc\].
    ///
    /// `POST /odr/skus` \[doc: "Announce a set of skus"\].
    #[inline]
    pub fn announce_skus(&self, body: &[Sku]) -> Call<operations::AnnounceSkus> {
        Call::new(Request::new(&self.client, operations::AnnounceSkus::ENDPOINT).json_list(body))
    }

    /// Search filters. Returns a list of [`FilterSet`], page by page.
    ///
    /// `POST /odr/search/filters` \[doc\]. A list, paged by number \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[inline]
    pub fn search_filters(&self, body: &FilterSearch) -> Pager<operations::SearchFilters> {
        Pager::new(Request::new(&self.client, operations::SearchFilters::ENDPOINT).json(body))
    }

    /// List filter sets. Returns a list of [`FilterSet`].
    ///
    /// Gives the filters of each SKU \[doc\].
    ///
    /// `GET /odr/filters` \[doc: "Get a list of fiter sets"\].
    #[doc(alias = "GetFilterSets")]
    #[inline]
    pub fn list_filter_sets(&self) -> Call<operations::ListFilterSets> {
        Call::new(Request::new(&self.client, operations::ListFilterSets::ENDPOINT))
    }

    /// Upsert SKU filters. Returns [`AttachFiltersResponse`].
    ///
    /// Creates or updates the filters of products \[doc\].
    ///
    /// `PUT /odr/filters` \[doc\].
    #[doc(alias = "AttachFilters")]
    #[inline]
    pub fn upsert_sku_filters(&self, body: &[FilterSet]) -> Call<operations::UpsertSkuFilters> {
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

    /// Project pricing. Returns [`Projection`].
    ///
    /// Gives what the costs would be \[doc\].
    ///
    /// `POST /odr/projection` \[doc\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "CreateProjection")]
    #[inline]
    pub fn project_pricing(&self, body: &ProjectionModel) -> Call<operations::ProjectPricing> {
        Call::new(Request::new(&self.client, operations::ProjectPricing::ENDPOINT).json(body))
    }

    /// List calculations. Returns a list of [`ListedCalculation`], page by page.
    ///
    /// `GET /odr/calculations` \[doc\]. A list, paged by a cursor \[guess\].
    #[inline]
    pub fn list_calculations(&self) -> Pager<operations::ListCalculations> {
        Pager::new(Request::new(&self.client, operations::ListCalculations::ENDPOINT))
    }

    /// Get calculation. Returns [`Calculation`].
    ///
    /// `GET /odr/calculations/{id}` \[doc\].
    #[inline]
    pub fn get_calculation(&self, id: &str) -> Call<operations::GetCalculation> {
        Call::new(Request::new(&self.client, operations::GetCalculation::ENDPOINT).path("id", id))
    }

    /// Invoice calculation. Returns a list of [`Invoice`].
    ///
    /// `POST /odr/calculations/{id}/invoices` \[doc\].
    #[doc(alias = "CreateInvoiceForCalculation")]
    #[inline]
    pub fn invoice_calculation(
        &self,
        id: &str,
        body: &CalculatedInvoiceRequest,
    ) -> Call<operations::InvoiceCalculation> {
        Call::new(Request::new(&self.client, operations::InvoiceCalculation::ENDPOINT).path("id", id).json(body))
    }

    /// List invoices. Returns a list of [`InvoiceListItem`], page by page.
    ///
    /// `GET /odr/invoices` \[doc\]. A list, paged by a cursor \[guess\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let invoices = afosto.odr().list_invoices().page_size(100).try_collect_max(1_000).await?;
    /// for invoice in invoices {
    ///     println!("{:?}: {:?} {:?}", invoice.number, invoice.total, invoice.currency);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_invoices(&self) -> Pager<operations::ListInvoices> {
        Pager::new(Request::new(&self.client, operations::ListInvoices::ENDPOINT))
    }

    /// Create invoice. Returns [`Invoice`].
    ///
    /// `POST /odr/invoices` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::odr::InvoiceRequest;
    ///
    /// let body = InvoiceRequest {
    ///     reference: Some("A-1".to_owned()),
    ///     contact_id: Some("contact".to_owned()),
    ///     currency: Some("EUR".to_owned()),
    ///     ..InvoiceRequest::default()
    /// };
    /// let invoice = afosto.odr().create_invoice(&body).send().await?;
    /// println!("{:?}", invoice.number);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_invoice(&self, body: &InvoiceRequest) -> Call<operations::CreateInvoice> {
        Call::new(Request::new(&self.client, operations::CreateInvoice::ENDPOINT).json(body))
    }

    /// Get invoice. Returns [`Invoice`].
    ///
    /// `GET /odr/invoices/{id}` \[doc: "View invoice"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let invoice = afosto.odr().get_invoice("invoice").send().await?;
    /// println!("{:?} {:?}", invoice.total, invoice.is_paid);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ViewInvoice")]
    #[inline]
    pub fn get_invoice(&self, id: &str) -> Call<operations::GetInvoice> {
        Call::new(Request::new(&self.client, operations::GetInvoice::ENDPOINT).path("id", id))
    }

    /// Mark invoice paid. Returns [`InvoiceListItem`].
    ///
    /// `PUT /odr/invoices/{id}/paid` \[doc\].
    #[doc(alias = "MarkPaid")]
    #[inline]
    pub fn mark_invoice_paid(&self, id: &str, body: &InvoiceState) -> Call<operations::MarkInvoicePaid> {
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

    /// List pricing rules. Returns a list of [`PricingRule`], page by page.
    ///
    /// `GET /odr/rules` \[doc: "Get a list of pricing rules"\]. A list, paged by number \[doc\].
    #[doc(alias = "GetPricingRules")]
    #[inline]
    pub fn list_pricing_rules(&self) -> Pager<operations::ListPricingRules> {
        Pager::new(Request::new(&self.client, operations::ListPricingRules::ENDPOINT))
    }

    /// Create pricing rule. Returns [`PricingRule`].
    ///
    /// `POST /odr/rules` \[doc: "Add a pricing rule"\].
    #[inline]
    pub fn create_pricing_rule(&self, body: &PricingRuleModel) -> Call<operations::CreatePricingRule> {
        Call::new(Request::new(&self.client, operations::CreatePricingRule::ENDPOINT).json(body))
    }

    /// Get pricing rule. Returns [`PricingRule`].
    ///
    /// `GET /odr/rules/{id}` \[doc\].
    #[inline]
    pub fn get_pricing_rule(&self, id: &str) -> Call<operations::GetPricingRule> {
        Call::new(Request::new(&self.client, operations::GetPricingRule::ENDPOINT).path("id", id))
    }

    /// Update pricing rule. Returns [`PricingRule`].
    ///
    /// `PUT /odr/rules/{id}` \[doc\].
    #[inline]
    pub fn update_pricing_rule(&self, id: &str, body: &PricingRuleModel) -> Call<operations::UpdatePricingRule> {
        Call::new(Request::new(&self.client, operations::UpdatePricingRule::ENDPOINT).path("id", id).json(body))
    }

    /// Evaluate pricing rules. Returns a list of [`PricingRule`].
    ///
    /// Tries whether rules would apply \[doc\].
    ///
    /// `POST /odr/rules/evaluate` \[doc: "Evaluate the existing set of pricing rules"\]. Only reads, although it is a POST \[doc\], so it is retried after a transient error.
    #[doc(alias = "EvaluateRules")]
    #[inline]
    pub fn evaluate_pricing_rules(&self, body: &PriceRuleEvaluation) -> Call<operations::EvaluatePricingRules> {
        Call::new(Request::new(&self.client, operations::EvaluatePricingRules::ENDPOINT).json(body))
    }

    /// Get rule constraint options. Returns [`ConstraintOptionsResponse`].
    ///
    /// `GET /odr/options/rules/constraints` \[doc\].
    #[doc(alias = "GetConstraintOptions")]
    #[inline]
    pub fn get_rule_constraint_options(&self) -> Call<operations::GetRuleConstraintOptions> {
        Call::new(Request::new(&self.client, operations::GetRuleConstraintOptions::ENDPOINT))
    }

    /// List services. Returns a list of [`Service`].
    ///
    /// `GET /odr/services` \[doc: "Get services"\].
    #[doc(alias = "GetServices")]
    #[inline]
    pub fn list_services(&self) -> Call<operations::ListServices> {
        Call::new(Request::new(&self.client, operations::ListServices::ENDPOINT))
    }

    /// Create service. Returns [`Service`].
    ///
    /// `POST /odr/services` \[doc\].
    #[inline]
    pub fn create_service(&self, body: &ServiceModel) -> Call<operations::CreateService> {
        Call::new(Request::new(&self.client, operations::CreateService::ENDPOINT).json(body))
    }

    /// Get service. Returns [`Service`].
    ///
    /// `GET /odr/services/{id}` \[doc: "View services"\].
    #[inline]
    pub fn get_service(&self, id: &str) -> Call<operations::GetService> {
        Call::new(Request::new(&self.client, operations::GetService::ENDPOINT).path("id", id))
    }

    /// Update service. Returns [`Service`].
    ///
    /// `PUT /odr/services/{id}` \[doc\].
    #[inline]
    pub fn update_service(&self, id: &str, body: &ServiceModel) -> Call<operations::UpdateService> {
        Call::new(Request::new(&self.client, operations::UpdateService::ENDPOINT).path("id", id).json(body))
    }

    /// List coupons. Returns a list of [`Coupon`].
    ///
    /// `GET /odr/coupons/codes` \[doc: "Get coupons"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let coupons = afosto.odr().list_coupons().send().await?;
    /// println!("{} coupons", coupons.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetCoupons")]
    #[inline]
    pub fn list_coupons(&self) -> Call<operations::ListCoupons> {
        Call::new(Request::new(&self.client, operations::ListCoupons::ENDPOINT))
    }

    /// Create coupon. Returns [`Coupon`].
    ///
    /// `POST /odr/coupons/codes` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::odr::CouponModel;
    ///
    /// let body = CouponModel { code: Some("SPRING".to_owned()), category_id: Some("category".to_owned()), ..CouponModel::default() };
    /// let coupon = afosto.odr().create_coupon(&body).send().await?;
    /// println!("{:?}", coupon.code);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateCoupons")]
    #[inline]
    pub fn create_coupon(&self, body: &CouponModel) -> Call<operations::CreateCoupon> {
        Call::new(Request::new(&self.client, operations::CreateCoupon::ENDPOINT).json(body))
    }

    /// Get coupon. Returns [`Coupon`].
    ///
    /// `GET /odr/coupons/codes/{code}` \[doc: "View coupon"\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// let coupon = afosto.odr().get_coupon("SPRING").send().await?;
    /// println!("{:?}", coupon.expires_at);
    /// # Ok(())
    /// # }
    /// ```
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

    /// List coupon categories. Returns a list of [`CouponCategory`].
    ///
    /// `GET /odr/coupons/categories` \[doc: "Get categories"\].
    #[doc(alias = "GetCouponCategories")]
    #[inline]
    pub fn list_coupon_categories(&self) -> Call<operations::ListCouponCategories> {
        Call::new(Request::new(&self.client, operations::ListCouponCategories::ENDPOINT))
    }

    /// Create coupon category. Returns [`CouponCategory`].
    ///
    /// `POST /odr/coupons/categories` \[doc\].
    #[inline]
    pub fn create_coupon_category(&self, body: &CouponCategoryModel) -> Call<operations::CreateCouponCategory> {
        Call::new(Request::new(&self.client, operations::CreateCouponCategory::ENDPOINT).json(body))
    }

    /// Get coupon category. Returns [`CouponCategory`].
    ///
    /// `GET /odr/coupons/categories/{id}` \[doc: "View category"\].
    #[inline]
    pub fn get_coupon_category(&self, id: &str) -> Call<operations::GetCouponCategory> {
        Call::new(Request::new(&self.client, operations::GetCouponCategory::ENDPOINT).path("id", id))
    }

    /// Update coupon category. Returns [`CouponCategory`].
    ///
    /// `PUT /odr/coupons/categories/{id}` \[doc\].
    #[inline]
    pub fn update_coupon_category(
        &self,
        id: &str,
        body: &CouponCategoryModel,
    ) -> Call<operations::UpdateCouponCategory> {
        Call::new(Request::new(&self.client, operations::UpdateCouponCategory::ENDPOINT).path("id", id).json(body))
    }

    /// Apply balance. Returns [`Balance`].
    ///
    /// Applies the balance to a reference of credit \[doc\].
    ///
    /// `POST /odr/balance/apply` \[doc\]. Sent with an idempotency key, so it is retried after a transient error.
    #[doc(alias = "ApplyCredit")]
    #[inline]
    pub fn apply_balance(&self, body: &BalanceRequest) -> Call<operations::ApplyBalance> {
        Call::new(Request::new(&self.client, operations::ApplyBalance::ENDPOINT).json(body).idempotent())
    }

    /// Get balance. Returns [`Balance`].
    ///
    /// `GET /odr/balance` \[doc\].
    #[inline]
    pub fn get_balance(&self) -> Call<operations::GetBalance> {
        Call::new(Request::new(&self.client, operations::GetBalance::ENDPOINT))
    }

    /// List balance records. Returns a list of [`Record`], page by page.
    ///
    /// `GET /odr/balance/records` \[doc\]. A list, paged by a cursor \[guess\].
    #[doc(alias = "ListCreditRecords")]
    #[inline]
    pub fn list_balance_records(&self) -> Pager<operations::ListBalanceRecords> {
        Pager::new(Request::new(&self.client, operations::ListBalanceRecords::ENDPOINT))
    }

    /// List providers. Returns a list of [`Provider`].
    ///
    /// `GET /odr/providers` \[doc: "Get list of providers"\].
    #[inline]
    pub fn list_providers(&self) -> Call<operations::ListProviders> {
        Call::new(Request::new(&self.client, operations::ListProviders::ENDPOINT))
    }

    /// List transactions. Returns a list of [`Transaction`], page by page.
    ///
    /// `GET /odr/transactions` \[doc\]. A list, paged by number \[guess\].
    #[inline]
    pub fn list_transactions(&self) -> Pager<operations::ListTransactions> {
        Pager::new(Request::new(&self.client, operations::ListTransactions::ENDPOINT))
    }

    /// Create transaction. Returns [`Transaction`].
    ///
    /// `POST /odr/transactions` \[doc\].
    ///
    /// ```no_run
    /// # async fn run(afosto: afosto_client::AfostoClient) -> Result<(), afosto_client::Error> {
    /// use afosto_client::odr::TransactionModel;
    ///
    /// let body = TransactionModel {
    ///     description: Some("Order A-1".to_owned()),
    ///     amount: Some(4_995),
    ///     currency: Some("EUR".to_owned()),
    ///     return_url: Some("https://shop.example/thanks".to_owned()),
    ///     ..TransactionModel::default()
    /// };
    /// afosto.odr().create_transaction(&body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_transaction(&self, body: &TransactionModel) -> Call<operations::CreateTransaction> {
        Call::new(Request::new(&self.client, operations::CreateTransaction::ENDPOINT).json(body))
    }

    /// Get transaction. Returns [`Transaction`].
    ///
    /// `GET /odr/transactions/{secret}` \[doc: "Get transaction information"\].
    #[inline]
    pub fn get_transaction(&self, secret: &str) -> Call<operations::GetTransaction> {
        Call::new(Request::new(&self.client, operations::GetTransaction::ENDPOINT).path("secret", secret))
    }

    /// List payment methods. Returns a list of [`Method`].
    ///
    /// `GET /odr/methods` \[doc: "Get list of available payment methods"\].
    #[inline]
    pub fn list_payment_methods(&self) -> Call<operations::ListPaymentMethods> {
        Call::new(Request::new(&self.client, operations::ListPaymentMethods::ENDPOINT))
    }

    /// Get payment method. Returns [`Method`].
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

    /// Mark payment paid. Returns [`Payment`].
    ///
    /// `POST /odr/payments/{secret}/paid` \[doc\].
    #[doc(alias = "MarkPaymentAsPaid")]
    #[inline]
    pub fn mark_payment_paid(&self, secret: &str) -> Call<operations::MarkPaymentPaid> {
        Call::new(Request::new(&self.client, operations::MarkPaymentPaid::ENDPOINT).path("secret", secret))
    }

    /// Create payment. Returns [`Payment`].
    ///
    /// Starts a payment of the transaction \[doc\].
    ///
    /// `POST /odr/transactions/{secret}/payments` \[doc: "Add payment"\].
    #[inline]
    pub fn create_payment(&self, secret: &str, body: &PaymentIntent) -> Call<operations::CreatePayment> {
        Call::new(Request::new(&self.client, operations::CreatePayment::ENDPOINT).path("secret", secret).json(body))
    }

    /// Create refund. Returns [`Payment`].
    ///
    /// `POST /odr/transactions/{secret}/refunds` \[doc\].
    #[inline]
    pub fn create_refund(&self, secret: &str, body: &RefundIntent) -> Call<operations::CreateRefund> {
        Call::new(Request::new(&self.client, operations::CreateRefund::ENDPOINT).path("secret", secret).json(body))
    }

    /// List transaction payment methods. Returns a list of [`Method`].
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

    /// Get payment. Returns [`Process`].
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

    /// Start session. Returns [`StartSessionResponse`].
    ///
    /// `POST /odr/sessions` \[doc: "Start a checkout session"\].
    #[inline]
    pub fn start_session(&self, body: &StartSessionRequest) -> Call<operations::StartSession> {
        Call::new(Request::new(&self.client, operations::StartSession::ENDPOINT).json(body))
    }

    /// Get session. Returns [`GetSessionResponse`].
    ///
    /// `GET /odr/sessions/{id}` \[doc: "Returns the session expiry date"\].
    #[inline]
    pub fn get_session(&self, id: &str) -> Call<operations::GetSession> {
        Call::new(Request::new(&self.client, operations::GetSession::ENDPOINT).path("id", id))
    }

    /// Authenticate session contact. Returns [`AuthenticationResponse`].
    ///
    /// Checks the contact's user name and password \[doc\].
    ///
    /// `POST /odr/sessions/{id}/authenticate` \[doc\].
    #[doc(alias = "AuthenticateSession")]
    #[inline]
    pub fn authenticate_session_contact(
        &self,
        id: &str,
        body: &AuthenticationRequest,
    ) -> Call<operations::AuthenticateSessionContact> {
        Call::new(
            Request::new(&self.client, operations::AuthenticateSessionContact::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Set authenticated session contact. Returns [`AuthenticationResponse`].
    ///
    /// `POST /odr/sessions/{id}/authenticated` \[doc\].
    #[doc(alias = "SetAuthenticatedUser")]
    #[inline]
    pub fn set_authenticated_session_contact(
        &self,
        id: &str,
        body: &SetAuthenticatedSessionContactRequest,
    ) -> Call<operations::SetAuthenticatedSessionContact> {
        Call::new(
            Request::new(&self.client, operations::SetAuthenticatedSessionContact::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Attach session order. Returns [`AttachSessionRequest`].
    ///
    /// `PUT /odr/sessions/{id}/order` \[doc: "Attach an order to the session"\].
    #[doc(alias = "AttachSession")]
    #[inline]
    pub fn attach_session_order(&self, id: &str, body: &AttachSessionRequest) -> Call<operations::AttachSessionOrder> {
        Call::new(Request::new(&self.client, operations::AttachSessionOrder::ENDPOINT).path("id", id).json(body))
    }

    /// Get session reference. Returns [`SetSessionReferenceRequest`].
    ///
    /// `GET /odr/sessions/{id}/reference` \[doc: "Get the order reference"\].
    #[inline]
    pub fn get_session_reference(&self, id: &str) -> Call<operations::GetSessionReference> {
        Call::new(Request::new(&self.client, operations::GetSessionReference::ENDPOINT).path("id", id))
    }

    /// Set session reference. Returns [`SetSessionReferenceRequest`].
    ///
    /// `PUT /odr/sessions/{id}/reference` \[doc: "Set an reference on the order"\].
    #[inline]
    pub fn set_session_reference(
        &self,
        id: &str,
        body: &SetSessionReferenceRequest,
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
        body: &IdentityExistsRequest,
    ) -> Call<operations::CheckSessionIdentityExists> {
        Call::new(
            Request::new(&self.client, operations::CheckSessionIdentityExists::ENDPOINT).path("id", id).json(body),
        )
    }

    /// Create session phone number. Returns [`Phonenumber`].
    ///
    /// `POST /odr/sessions/{id}/phonenumbers` \[doc: "Add a contact phonenumber to the session"\].
    #[inline]
    pub fn create_session_phone_number(
        &self,
        id: &str,
        body: &NewPhonenumber,
    ) -> Call<operations::CreateSessionPhoneNumber> {
        Call::new(Request::new(&self.client, operations::CreateSessionPhoneNumber::ENDPOINT).path("id", id).json(body))
    }

    /// Get session phone number. Returns [`GetSessionPhoneNumberResponse`].
    ///
    /// Gives the customer's primary one \[doc\].
    ///
    /// `GET /odr/sessions/{id}/phonenumbers` \[doc: "Get the contact phonenumber"\].
    #[inline]
    pub fn get_session_phone_number(&self, id: &str) -> Call<operations::GetSessionPhoneNumber> {
        Call::new(Request::new(&self.client, operations::GetSessionPhoneNumber::ENDPOINT).path("id", id))
    }

    /// Select session phone number. Returns [`Phonenumber`].
    ///
    /// `PUT /odr/sessions/{id}/phonenumbers` \[doc: "Select a phonenumber"\].
    #[inline]
    pub fn select_session_phone_number(
        &self,
        id: &str,
        body: &SelectSessionPhonenumberRequest,
    ) -> Call<operations::SelectSessionPhoneNumber> {
        Call::new(Request::new(&self.client, operations::SelectSessionPhoneNumber::ENDPOINT).path("id", id).json(body))
    }

    /// Create session contact. Returns nothing.
    ///
    /// The new contact becomes that of the session \[doc\].
    ///
    /// `POST /odr/sessions/{id}/contact` \[doc: "Add a new contact to the session"\].
    #[inline]
    pub fn create_session_contact(&self, id: &str, body: &NewContact) -> Call<operations::CreateSessionContact> {
        Call::new(Request::new(&self.client, operations::CreateSessionContact::ENDPOINT).path("id", id).json(body))
    }

    /// Get session contact. Returns [`SessionContact`].
    ///
    /// `GET /odr/sessions/{id}/contact` \[doc: "Get the current contact information"\].
    #[inline]
    pub fn get_session_contact(&self, id: &str) -> Call<operations::GetSessionContact> {
        Call::new(Request::new(&self.client, operations::GetSessionContact::ENDPOINT).path("id", id))
    }

    /// Get session projection. Returns [`SessionProjection`].
    ///
    /// `GET /odr/sessions/{id}/projection` \[doc: "Get the price projection for the order"\].
    #[doc(alias = "GetSessionSessionProjection")]
    #[inline]
    pub fn get_session_projection(&self, id: &str) -> Call<operations::GetSessionProjection> {
        Call::new(Request::new(&self.client, operations::GetSessionProjection::ENDPOINT).path("id", id))
    }

    /// Get session calculation. Returns [`SessionCalculation`].
    ///
    /// `GET /odr/sessions/{id}/calculation` \[doc: "Get a calculation for the order"\].
    #[doc(alias = "GetSessionSessionCalculation")]
    #[inline]
    pub fn get_session_calculation(&self, id: &str) -> Call<operations::GetSessionCalculation> {
        Call::new(Request::new(&self.client, operations::GetSessionCalculation::ENDPOINT).path("id", id))
    }

    /// Authorize session. Returns [`AuthorizationResponse`].
    ///
    /// The payment follows \[doc\].
    ///
    /// `POST /odr/sessions/{id}/authorize` \[doc: "Authorize the session calculation"\].
    #[inline]
    pub fn authorize_session(&self, id: &str, body: &AuthorizationRequest) -> Call<operations::AuthorizeSession> {
        Call::new(Request::new(&self.client, operations::AuthorizeSession::ENDPOINT).path("id", id).json(body))
    }

    /// Set session billing address. Returns [`Address`].
    ///
    /// `PUT /odr/sessions/{id}/billing` \[doc\].
    #[doc(alias = "SelectSessionShippingOption")]
    #[inline]
    pub fn set_session_billing_address(
        &self,
        id: &str,
        body: &SelectSessionShippingRequest,
    ) -> Call<operations::SetSessionBillingAddress> {
        Call::new(Request::new(&self.client, operations::SetSessionBillingAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Get session billing address. Returns [`GetSessionBillingAddressResponse`].
    ///
    /// `GET /odr/sessions/{id}/billing` \[doc\].
    #[doc(alias = "GetSessionBilling")]
    #[inline]
    pub fn get_session_billing_address(&self, id: &str) -> Call<operations::GetSessionBillingAddress> {
        Call::new(Request::new(&self.client, operations::GetSessionBillingAddress::ENDPOINT).path("id", id))
    }

    /// Create session address. Returns [`Address`].
    ///
    /// `POST /odr/sessions/{id}/address` \[doc\].
    #[inline]
    pub fn create_session_address(&self, id: &str, body: &NewAddress) -> Call<operations::CreateSessionAddress> {
        Call::new(Request::new(&self.client, operations::CreateSessionAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Set session shipping method. Returns [`SelectSessionShippingMethodRequest`].
    ///
    /// `PUT /odr/sessions/{id}/shipping/methods` \[doc\].
    #[doc(alias = "SelectSessionShippingMethod")]
    #[inline]
    pub fn set_session_shipping_method(
        &self,
        id: &str,
        body: &SelectSessionShippingMethodRequest,
    ) -> Call<operations::SetSessionShippingMethod> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingMethod::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping method. Returns [`GetSessionShippingMethodResponseBody`].
    ///
    /// `GET /odr/sessions/{id}/shipping/methods` \[doc\].
    #[inline]
    pub fn get_session_shipping_method(&self, id: &str) -> Call<operations::GetSessionShippingMethod> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingMethod::ENDPOINT).path("id", id))
    }

    /// Set session shipping window. Returns [`SelectSessionShippingWindowResponse`].
    ///
    /// `PUT /odr/sessions/{id}/shipping/window` \[doc\].
    #[doc(alias = "SelectSessionShippingWindow")]
    #[inline]
    pub fn set_session_shipping_window(
        &self,
        id: &str,
        body: &SelectSessionShippingWindowRequest,
    ) -> Call<operations::SetSessionShippingWindow> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingWindow::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping window. Returns [`GetSessionShippingWindowResponse`].
    ///
    /// `GET /odr/sessions/{id}/shipping/window` \[doc\].
    #[inline]
    pub fn get_session_shipping_window(&self, id: &str) -> Call<operations::GetSessionShippingWindow> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingWindow::ENDPOINT).path("id", id))
    }

    /// Set session shipping point. Returns [`SelectSessionShippingPointRequest`].
    ///
    /// `PUT /odr/sessions/{id}/shipping/point` \[doc\].
    #[doc(alias = "SelectSessionShippingPoint")]
    #[inline]
    pub fn set_session_shipping_point(
        &self,
        id: &str,
        body: &SelectSessionShippingPointRequest,
    ) -> Call<operations::SetSessionShippingPoint> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingPoint::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping point. Returns [`GetSessionShippingPointResponse`].
    ///
    /// `GET /odr/sessions/{id}/shipping/point` \[doc\].
    #[inline]
    pub fn get_session_shipping_point(&self, id: &str) -> Call<operations::GetSessionShippingPoint> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingPoint::ENDPOINT).path("id", id))
    }

    /// Set session shipping address. Returns [`Address`].
    ///
    /// `PUT /odr/sessions/{id}/shipping` \[doc\].
    #[doc(alias = "SelectSessionBillingRequest")]
    #[inline]
    pub fn set_session_shipping_address(
        &self,
        id: &str,
        body: &SelectSessionBillingRequest,
    ) -> Call<operations::SetSessionShippingAddress> {
        Call::new(Request::new(&self.client, operations::SetSessionShippingAddress::ENDPOINT).path("id", id).json(body))
    }

    /// Get session shipping address. Returns [`GetSessionShippingAddressResponse`].
    ///
    /// Gives the options as well \[doc\].
    ///
    /// `GET /odr/sessions/{id}/shipping` \[doc\].
    #[doc(alias = "GetSessionShipppingAddress")]
    #[inline]
    pub fn get_session_shipping_address(&self, id: &str) -> Call<operations::GetSessionShippingAddress> {
        Call::new(Request::new(&self.client, operations::GetSessionShippingAddress::ENDPOINT).path("id", id))
    }

    /// Set session billing method. Returns [`SelectSessionBillingMethodRequest`].
    ///
    /// `PUT /odr/sessions/{id}/billing/methods` \[doc\].
    #[doc(alias = "SelectSessionBillingMethodRequest")]
    #[inline]
    pub fn set_session_billing_method(
        &self,
        id: &str,
        body: &SelectSessionBillingMethodRequest,
    ) -> Call<operations::SetSessionBillingMethod> {
        Call::new(Request::new(&self.client, operations::SetSessionBillingMethod::ENDPOINT).path("id", id).json(body))
    }

    /// Get session billing method. Returns [`GetSessionBillingMethodResponse`].
    ///
    /// `GET /odr/sessions/{id}/billing/methods` \[doc\].
    #[inline]
    pub fn get_session_billing_method(&self, id: &str) -> Call<operations::GetSessionBillingMethod> {
        Call::new(Request::new(&self.client, operations::GetSessionBillingMethod::ENDPOINT).path("id", id))
    }

    /// Set session organisation. Returns [`Organisation`].
    ///
    /// `PUT /odr/sessions/{id}/organisations` \[doc\].
    #[doc(alias = "SelectSessionOrganisationRequest")]
    #[inline]
    pub fn set_session_organisation(
        &self,
        id: &str,
        body: &SelectSessionOrganisationRequest,
    ) -> Call<operations::SetSessionOrganisation> {
        Call::new(Request::new(&self.client, operations::SetSessionOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Create session organisation. Returns [`Organisation`] and a [task](crate::task::Task).
    ///
    /// `POST /odr/sessions/{id}/organisations` \[doc\].
    #[inline]
    pub fn create_session_organisation(
        &self,
        id: &str,
        body: &NewOrganisation,
    ) -> Call<operations::CreateSessionOrganisation> {
        Call::new(Request::new(&self.client, operations::CreateSessionOrganisation::ENDPOINT).path("id", id).json(body))
    }

    /// Get session organisation. Returns [`GetSessionOrganisationResponse`].
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
    ListOrders("list_orders"): GET "/odr/orders" => either_list(Order);
    /// The operation of [`Odr::create_order`].
    CreateOrder("create_order"): POST "/odr/orders" => json(Order);
    /// The operation of [`Odr::get_order`].
    GetOrder("get_order"): GET "/odr/orders/{id}" => json(Order);
    /// The operation of [`Odr::update_order`].
    UpdateOrder("update_order"): PUT "/odr/orders/{id}" => json(Order);
    /// The operation of [`Odr::delete_order`].
    DeleteOrder("delete_order"): DELETE "/odr/orders/{id}" => json(Stack);
    /// The operation of [`Odr::list_order_backorders`].
    ListOrderBackorders("list_order_backorders"): GET "/odr/orders/{id}/backorders" => json(Vec<Order>);
    /// The operation of [`Odr::list_order_references`].
    ListOrderReferences("list_order_references"): GET "/odr/orders/{id}/references" => json(Vec<Order>);
    /// The operation of [`Odr::list_order_stacks`].
    ListOrderStacks("list_order_stacks"): GET "/odr/orders/{id}/stacks" => json(Vec<Stack>);
    /// The operation of [`Odr::reference_order_stack`].
    ReferenceOrderStack("reference_order_stack"): POST "/odr/orders/{id}/stacks" => json(Stack);
    /// The operation of [`Odr::get_order_projection`].
    GetOrderProjection("get_order_projection"): GET "/odr/orders/{id}/projection" => json(Projection);
    /// The operation of [`Odr::get_order_calculation`].
    GetOrderCalculation("get_order_calculation"): GET "/odr/orders/{id}/calculation" => json(Calculations);
    /// The operation of [`Odr::calculate_order`].
    CalculateOrder("calculate_order"): POST "/odr/orders/{id}/calculation" => json(Calculations);
    /// The operation of [`Odr::authorize_order`].
    AuthorizeOrder("authorize_order"): POST "/odr/orders/{id}/authorize" => json(OrderAuthorizationResponse);
    /// The operation of [`Odr::accept_order`].
    AcceptOrder("accept_order"): POST "/odr/orders/{id}/accept" => nothing;
    /// The operation of [`Odr::confirm_order`].
    ConfirmOrder("confirm_order"): POST "/odr/orders/{id}/confirm" => nothing;
    /// The operation of [`Odr::allocate_order`].
    AllocateOrder("allocate_order"): POST "/odr/orders/{id}/allocate" => started;
    /// The operation of [`Odr::fulfil_order`].
    FulfilOrder("fulfil_order"): POST "/odr/orders/{id}/fulfil" => started;
    /// The operation of [`Odr::cancel_order`].
    CancelOrder("cancel_order"): POST "/odr/orders/{id}/cancel" => started(CancelState);
    /// The operation of [`Odr::update_order_tags`].
    UpdateOrderTags("update_order_tags"): PUT "/odr/orders/{id}/tags" => nothing;
    /// The operation of [`Odr::update_order_state`].
    UpdateOrderState("update_order_state"): PUT "/odr/orders/{id}/flow" => nothing;
    /// The operation of [`Odr::list_order_items`].
    ListOrderItems("list_order_items"): GET "/odr/orders/{id}/items" => numbered_list(Group);
    /// The operation of [`Odr::add_order_items`].
    AddOrderItems("add_order_items"): POST "/odr/orders/{id}/items" => json(Vec<SimpleOrderItem>);
    /// The operation of [`Odr::delete_order_items`].
    DeleteOrderItems("delete_order_items"): DELETE "/odr/orders/{id}/items" => nothing;
    /// The operation of [`Odr::add_order_items_from_search`].
    AddOrderItemsFromSearch("add_order_items_from_search"): POST "/odr/orders/{id}/items/search" => json(Vec<OrderItem>);
    /// The operation of [`Odr::attach_warehouse_items`].
    AttachWarehouseItems("attach_warehouse_items"): POST "/odr/orders/{id}/items/attach" => json(Vec<OrderItem>);
    /// The operation of [`Odr::remove_order_item_allocations`].
    RemoveOrderItemAllocations("remove_order_item_allocations"): POST "/odr/orders/{id}/items/cancel" => nothing;
    /// The operation of [`Odr::list_order_items_with_routing`].
    ListOrderItemsWithRouting("list_order_items_with_routing"): GET "/odr/orders/{id}/items/routing" => numbered_list(GroupRoute);
    /// The operation of [`Odr::set_order_items_route`].
    SetOrderItemsRoute("set_order_items_route"): PUT "/odr/orders/{id}/items/routing" => json(Vec<SimpleOrderItem>);
    /// The operation of [`Odr::set_order_items_claim`].
    SetOrderItemsClaim("set_order_items_claim"): PUT "/odr/orders/{id}/items/claim" => json(Vec<OrderItem>);
    /// The operation of [`Odr::search_order_items`].
    SearchOrderItems("search_order_items"): POST "/odr/search/orders/items" idempotency Safe => numbered_list(Group);
    /// The operation of [`Odr::search_order_items_with_routing`].
    SearchOrderItemsWithRouting("search_order_items_with_routing"): POST "/odr/search/orders/items/routing" idempotency Safe => numbered_list(GroupRoute);
    /// The operation of [`Odr::search_order_items_to_attach`].
    SearchOrderItemsToAttach("search_order_items_to_attach"): POST "/odr/search/orders/items/attach" => numbered_list(GroupAttach);
    /// The operation of [`Odr::search_orders`].
    SearchOrders("search_orders"): POST "/odr/search/orders" idempotency Safe => json(Vec<Order>);
    /// The operation of [`Odr::search_calculations`].
    SearchCalculations("search_calculations"): POST "/odr/search/calculations" idempotency Safe => json(Vec<Calculation>);
    /// The operation of [`Odr::search_invoices`].
    SearchInvoices("search_invoices"): POST "/odr/search/invoices" idempotency Safe => json(Vec<Invoice>);
    /// The operation of [`Odr::search_coupons`].
    SearchCoupons("search_coupons"): POST "/odr/search/coupons" idempotency Safe => json(Vec<Coupon>);
    /// The operation of [`Odr::search_coupon_categories`].
    SearchCouponCategories("search_coupon_categories"): POST "/odr/search/coupons/categories" idempotency Safe => json(Vec<CouponCategory>);
    /// The operation of [`Odr::announce_skus`].
    AnnounceSkus("announce_skus"): POST "/odr/skus" => json(SkuResult);
    /// The operation of [`Odr::search_filters`].
    SearchFilters("search_filters"): POST "/odr/search/filters" idempotency Safe => numbered_list(FilterSet);
    /// The operation of [`Odr::list_filter_sets`].
    ListFilterSets("list_filter_sets"): GET "/odr/filters" => json(Vec<FilterSet>);
    /// The operation of [`Odr::upsert_sku_filters`].
    UpsertSkuFilters("upsert_sku_filters"): PUT "/odr/filters" => json(AttachFiltersResponse);
    /// The operation of [`Odr::list_filter_keys`].
    ListFilterKeys("list_filter_keys"): GET "/odr/filters/keys" => json(Vec<String>);
    /// The operation of [`Odr::list_filter_values`].
    ListFilterValues("list_filter_values"): GET "/odr/filters/keys/{key}" => json(Vec<String>);
    /// The operation of [`Odr::project_pricing`].
    ProjectPricing("project_pricing"): POST "/odr/projection" idempotency Safe => json(Projection);
    /// The operation of [`Odr::list_calculations`].
    ListCalculations("list_calculations"): GET "/odr/calculations" => either_list(ListedCalculation);
    /// The operation of [`Odr::get_calculation`].
    GetCalculation("get_calculation"): GET "/odr/calculations/{id}" => json(Calculation);
    /// The operation of [`Odr::invoice_calculation`].
    InvoiceCalculation("invoice_calculation"): POST "/odr/calculations/{id}/invoices" => json(Vec<Invoice>);
    /// The operation of [`Odr::list_invoices`].
    ListInvoices("list_invoices"): GET "/odr/invoices" => either_list(InvoiceListItem);
    /// The operation of [`Odr::create_invoice`].
    CreateInvoice("create_invoice"): POST "/odr/invoices" => json(Invoice);
    /// The operation of [`Odr::get_invoice`].
    GetInvoice("get_invoice"): GET "/odr/invoices/{id}" => json(Invoice);
    /// The operation of [`Odr::mark_invoice_paid`].
    MarkInvoicePaid("mark_invoice_paid"): PUT "/odr/invoices/{id}/paid" => json(InvoiceListItem);
    /// The operation of [`Odr::generate_invoice_pdf`].
    GenerateInvoicePdf("generate_invoice_pdf"): POST "/odr/invoices/{id}/print" => started;
    /// The operation of [`Odr::list_pricing_rules`].
    ListPricingRules("list_pricing_rules"): GET "/odr/rules" => numbered_list(PricingRule);
    /// The operation of [`Odr::create_pricing_rule`].
    CreatePricingRule("create_pricing_rule"): POST "/odr/rules" => json(PricingRule);
    /// The operation of [`Odr::get_pricing_rule`].
    GetPricingRule("get_pricing_rule"): GET "/odr/rules/{id}" => json(PricingRule);
    /// The operation of [`Odr::update_pricing_rule`].
    UpdatePricingRule("update_pricing_rule"): PUT "/odr/rules/{id}" => json(PricingRule);
    /// The operation of [`Odr::evaluate_pricing_rules`].
    EvaluatePricingRules("evaluate_pricing_rules"): POST "/odr/rules/evaluate" idempotency Safe => json(Vec<PricingRule>);
    /// The operation of [`Odr::get_rule_constraint_options`].
    GetRuleConstraintOptions("get_rule_constraint_options"): GET "/odr/options/rules/constraints" => json(ConstraintOptionsResponse);
    /// The operation of [`Odr::list_services`].
    ListServices("list_services"): GET "/odr/services" => json(Vec<Service>);
    /// The operation of [`Odr::create_service`].
    CreateService("create_service"): POST "/odr/services" => json(Service);
    /// The operation of [`Odr::get_service`].
    GetService("get_service"): GET "/odr/services/{id}" => json(Service);
    /// The operation of [`Odr::update_service`].
    UpdateService("update_service"): PUT "/odr/services/{id}" => json(Service);
    /// The operation of [`Odr::list_coupons`].
    ListCoupons("list_coupons"): GET "/odr/coupons/codes" => json(Vec<Coupon>);
    /// The operation of [`Odr::create_coupon`].
    CreateCoupon("create_coupon"): POST "/odr/coupons/codes" => json(Coupon);
    /// The operation of [`Odr::get_coupon`].
    GetCoupon("get_coupon"): GET "/odr/coupons/codes/{code}" => json(Coupon);
    /// The operation of [`Odr::disable_coupon`].
    DisableCoupon("disable_coupon"): DELETE "/odr/coupons/codes/{code}" => nothing;
    /// The operation of [`Odr::list_coupon_categories`].
    ListCouponCategories("list_coupon_categories"): GET "/odr/coupons/categories" => json(Vec<CouponCategory>);
    /// The operation of [`Odr::create_coupon_category`].
    CreateCouponCategory("create_coupon_category"): POST "/odr/coupons/categories" => json(CouponCategory);
    /// The operation of [`Odr::get_coupon_category`].
    GetCouponCategory("get_coupon_category"): GET "/odr/coupons/categories/{id}" => json(CouponCategory);
    /// The operation of [`Odr::update_coupon_category`].
    UpdateCouponCategory("update_coupon_category"): PUT "/odr/coupons/categories/{id}" => json(CouponCategory);
    /// The operation of [`Odr::apply_balance`].
    ApplyBalance("apply_balance"): POST "/odr/balance/apply" => json(Balance);
    /// The operation of [`Odr::get_balance`].
    GetBalance("get_balance"): GET "/odr/balance" => json(Balance);
    /// The operation of [`Odr::list_balance_records`].
    ListBalanceRecords("list_balance_records"): GET "/odr/balance/records" => either_list(Record);
    /// The operation of [`Odr::list_providers`].
    ListProviders("list_providers"): GET "/odr/providers" => json(Vec<Provider>);
    /// The operation of [`Odr::list_transactions`].
    ListTransactions("list_transactions"): GET "/odr/transactions" => numbered_list(Transaction), no_page_size;
    /// The operation of [`Odr::create_transaction`].
    CreateTransaction("create_transaction"): POST "/odr/transactions" => json(Transaction);
    /// The operation of [`Odr::get_transaction`].
    GetTransaction("get_transaction"): GET "/odr/transactions/{secret}" => json(Transaction);
    /// The operation of [`Odr::list_payment_methods`].
    ListPaymentMethods("list_payment_methods"): GET "/odr/methods" => json(Vec<Method>);
    /// The operation of [`Odr::get_payment_method`].
    GetPaymentMethod("get_payment_method"): GET "/odr/methods/{provider_code}/{code}" => json(Method);
    /// The operation of [`Odr::mark_payment_paid`].
    MarkPaymentPaid("mark_payment_paid"): POST "/odr/payments/{secret}/paid" => json(Payment);
    /// The operation of [`Odr::create_payment`].
    CreatePayment("create_payment"): POST "/odr/transactions/{secret}/payments" => json(Payment);
    /// The operation of [`Odr::create_refund`].
    CreateRefund("create_refund"): POST "/odr/transactions/{secret}/refunds" => json(Payment);
    /// The operation of [`Odr::list_transaction_payment_methods`].
    ListTransactionPaymentMethods("list_transaction_payment_methods"): GET "/odr/transactions/{secret}/methods" => json(Vec<Method>);
    /// The operation of [`Odr::get_payment`].
    GetPayment("get_payment"): GET "/odr/payments/{secret}" => json(Process);
    /// The operation of [`Odr::start_payment`].
    StartPayment("start_payment"): GET "/odr/payments/{secret}/start" idempotency NonIdempotent => started;
    /// The operation of [`Odr::execute_payment`].
    ExecutePayment("execute_payment"): GET "/odr/payments/{secret}/execute" idempotency NonIdempotent => nothing;
    /// The operation of [`Odr::start_session`].
    StartSession("start_session"): POST "/odr/sessions" => json(StartSessionResponse);
    /// The operation of [`Odr::get_session`].
    GetSession("get_session"): GET "/odr/sessions/{id}" => json(GetSessionResponse);
    /// The operation of [`Odr::authenticate_session_contact`].
    AuthenticateSessionContact("authenticate_session_contact"): POST "/odr/sessions/{id}/authenticate" => json(AuthenticationResponse);
    /// The operation of [`Odr::set_authenticated_session_contact`].
    SetAuthenticatedSessionContact("set_authenticated_session_contact"): POST "/odr/sessions/{id}/authenticated" => json(AuthenticationResponse);
    /// The operation of [`Odr::attach_session_order`].
    AttachSessionOrder("attach_session_order"): PUT "/odr/sessions/{id}/order" => json(AttachSessionRequest);
    /// The operation of [`Odr::get_session_reference`].
    GetSessionReference("get_session_reference"): GET "/odr/sessions/{id}/reference" => json(SetSessionReferenceRequest);
    /// The operation of [`Odr::set_session_reference`].
    SetSessionReference("set_session_reference"): PUT "/odr/sessions/{id}/reference" => json(SetSessionReferenceRequest);
    /// The operation of [`Odr::check_session_identity_exists`].
    CheckSessionIdentityExists("check_session_identity_exists"): POST "/odr/sessions/{id}/identity" idempotency Safe => nothing;
    /// The operation of [`Odr::create_session_phone_number`].
    CreateSessionPhoneNumber("create_session_phone_number"): POST "/odr/sessions/{id}/phonenumbers" => json(Phonenumber);
    /// The operation of [`Odr::get_session_phone_number`].
    GetSessionPhoneNumber("get_session_phone_number"): GET "/odr/sessions/{id}/phonenumbers" => json(GetSessionPhoneNumberResponse);
    /// The operation of [`Odr::select_session_phone_number`].
    SelectSessionPhoneNumber("select_session_phone_number"): PUT "/odr/sessions/{id}/phonenumbers" => json(Phonenumber);
    /// The operation of [`Odr::create_session_contact`].
    CreateSessionContact("create_session_contact"): POST "/odr/sessions/{id}/contact" => nothing;
    /// The operation of [`Odr::get_session_contact`].
    GetSessionContact("get_session_contact"): GET "/odr/sessions/{id}/contact" => json(SessionContact);
    /// The operation of [`Odr::get_session_projection`].
    GetSessionProjection("get_session_projection"): GET "/odr/sessions/{id}/projection" => json(SessionProjection);
    /// The operation of [`Odr::get_session_calculation`].
    GetSessionCalculation("get_session_calculation"): GET "/odr/sessions/{id}/calculation" => json(SessionCalculation);
    /// The operation of [`Odr::authorize_session`].
    AuthorizeSession("authorize_session"): POST "/odr/sessions/{id}/authorize" => json(AuthorizationResponse);
    /// The operation of [`Odr::set_session_billing_address`].
    SetSessionBillingAddress("set_session_billing_address"): PUT "/odr/sessions/{id}/billing" => json(Address);
    /// The operation of [`Odr::get_session_billing_address`].
    GetSessionBillingAddress("get_session_billing_address"): GET "/odr/sessions/{id}/billing" => json(GetSessionBillingAddressResponse);
    /// The operation of [`Odr::create_session_address`].
    CreateSessionAddress("create_session_address"): POST "/odr/sessions/{id}/address" => json(Address);
    /// The operation of [`Odr::set_session_shipping_method`].
    SetSessionShippingMethod("set_session_shipping_method"): PUT "/odr/sessions/{id}/shipping/methods" => json(SelectSessionShippingMethodRequest);
    /// The operation of [`Odr::get_session_shipping_method`].
    GetSessionShippingMethod("get_session_shipping_method"): GET "/odr/sessions/{id}/shipping/methods" => json(GetSessionShippingMethodResponseBody);
    /// The operation of [`Odr::set_session_shipping_window`].
    SetSessionShippingWindow("set_session_shipping_window"): PUT "/odr/sessions/{id}/shipping/window" => json(SelectSessionShippingWindowResponse);
    /// The operation of [`Odr::get_session_shipping_window`].
    GetSessionShippingWindow("get_session_shipping_window"): GET "/odr/sessions/{id}/shipping/window" => json(GetSessionShippingWindowResponse);
    /// The operation of [`Odr::set_session_shipping_point`].
    SetSessionShippingPoint("set_session_shipping_point"): PUT "/odr/sessions/{id}/shipping/point" => json(SelectSessionShippingPointRequest);
    /// The operation of [`Odr::get_session_shipping_point`].
    GetSessionShippingPoint("get_session_shipping_point"): GET "/odr/sessions/{id}/shipping/point" => json(GetSessionShippingPointResponse);
    /// The operation of [`Odr::set_session_shipping_address`].
    SetSessionShippingAddress("set_session_shipping_address"): PUT "/odr/sessions/{id}/shipping" => json(Address);
    /// The operation of [`Odr::get_session_shipping_address`].
    GetSessionShippingAddress("get_session_shipping_address"): GET "/odr/sessions/{id}/shipping" => json(GetSessionShippingAddressResponse);
    /// The operation of [`Odr::set_session_billing_method`].
    SetSessionBillingMethod("set_session_billing_method"): PUT "/odr/sessions/{id}/billing/methods" => json(SelectSessionBillingMethodRequest);
    /// The operation of [`Odr::get_session_billing_method`].
    GetSessionBillingMethod("get_session_billing_method"): GET "/odr/sessions/{id}/billing/methods" => json(GetSessionBillingMethodResponse);
    /// The operation of [`Odr::set_session_organisation`].
    SetSessionOrganisation("set_session_organisation"): PUT "/odr/sessions/{id}/organisations" => json(Organisation);
    /// The operation of [`Odr::create_session_organisation`].
    CreateSessionOrganisation("create_session_organisation"): POST "/odr/sessions/{id}/organisations" => started(Organisation);
    /// The operation of [`Odr::get_session_organisation`].
    GetSessionOrganisation("get_session_organisation"): GET "/odr/sessions/{id}/organisations" => json(GetSessionOrganisationResponse);
    /// The operation of [`Odr::remove_session_organisation`].
    RemoveSessionOrganisation("remove_session_organisation"): DELETE "/odr/sessions/{id}/organisations" => nothing;
    }
}

impl Pager<operations::ListOrders> {
    /// Sent as `authorization_id` in the query, or not at all without this.
    #[inline]
    pub fn authorization_id(self, authorization_id: &str) -> Self {
        self.set(|request| request.query("authorization_id", authorization_id))
    }

    /// Sent as `number` in the query, or not at all without this.
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
    /// A Unix timestamp \[doc\]. Sent as `pricing_at` in the query, or not at all without this.
    #[inline]
    pub fn pricing_at(self, pricing_at: i64) -> Self {
        self.set(|request| request.query_number("pricing_at", pricing_at))
    }
}

impl Call<operations::CalculateOrder> {
    /// Sent as `rules` in the query, or not at all without this.
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
    /// Sent as `force` in the query, or not at all without this.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.set(|request| request.query_flag("force", force))
    }
}

impl Pager<operations::ListOrderItems> {
    /// Sent as `stack_id` in the query, or not at all without this.
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
    /// Sent as `rules` in the query, or not at all without this. Default: `1`.
    #[inline]
    pub fn rules(self, rules: bool) -> Self {
        self.set(|request| request.query_flag("rules", rules))
    }
}

impl Pager<operations::ListInvoices> {
    /// Sent as `order_id` in the query, or not at all without this.
    #[inline]
    pub fn order_id(self, order_id: &str) -> Self {
        self.set(|request| request.query("order_id", order_id))
    }
}

impl Call<operations::ListCoupons> {
    /// Sent as `category_id` in the query, or not at all without this.
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
    /// Sent as `type` in the query, or not at all without this.
    #[inline]
    pub fn kind(self, kind: &str) -> Self {
        self.set(|request| request.query("type", kind))
    }

    /// Sent as `id` in the query, or not at all without this.
    #[inline]
    pub fn id(self, id: &str) -> Self {
        self.set(|request| request.query("id", id))
    }
}

impl Pager<operations::ListBalanceRecords> {
    /// Sent as `key_type` in the query, or not at all without this.
    #[inline]
    pub fn key_type(self, key_type: &str) -> Self {
        self.set(|request| request.query("key_type", key_type))
    }

    /// Sent as `key_id` in the query, or not at all without this.
    #[inline]
    pub fn key_id(self, key_id: &str) -> Self {
        self.set(|request| request.query("key_id", key_id))
    }
}

impl Pager<operations::ListTransactions> {
    /// What kind of thing it belongs to \[guess\]. Sent as `entity_type` in the query, or not at all without this.
    #[inline]
    pub fn entity_type(self, entity_type: &str) -> Self {
        self.set(|request| request.query("entity_type", entity_type))
    }

    /// The id of what it belongs to \[guess\]. Sent as `entity_id` in the query, or not at all without this.
    #[inline]
    pub fn entity_id(self, entity_id: &str) -> Self {
        self.set(|request| request.query("entity_id", entity_id))
    }
}

impl Call<operations::GetSessionShippingMethod> {
    /// Country, in two letters \[guess\]. Sent as `country_code` in the query, or not at all without this.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }
}

impl Call<operations::GetSessionShippingPoint> {
    /// The country whose shipping points are chosen from \[doc\]. Sent as `country_code` in the query, or not at all without this.
    #[inline]
    pub fn country_code(self, country_code: &str) -> Self {
        self.set(|request| request.query("country_code", country_code))
    }

    /// Sent as `method_id` in the query, or not at all without this.
    #[inline]
    pub fn method_id(self, method_id: &str) -> Self {
        self.set(|request| request.query("method_id", method_id))
    }

    /// Left out, it is that of the primary address \[doc\]. Sent as `postal_code` in the query, or not at all without this.
    #[inline]
    pub fn postal_code(self, postal_code: &str) -> Self {
        self.set(|request| request.query("postal_code", postal_code))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](CalculationItem::kind) \[doc\].
    pub enum CalculationItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](CalculationItems::kind) \[doc\].
    pub enum CalculationItemsType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](CalculationSearchConstraint::key) \[doc\].
    pub enum CalculationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](CalculationSearchConstraint::operator) \[doc\].
    pub enum CalculationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](CouponCategorySearchConstraint::key) \[doc\].
    pub enum CouponCategorySearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](CouponCategorySearchConstraint::operator) \[doc\].
    pub enum CouponCategorySearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](CouponSearchConstraint::key) \[doc\].
    pub enum CouponSearchConstraintKey {
        /// On the wire: `codes`.
        Codes = "codes",
        /// On the wire: `is_available`.
        IsAvailable = "is_available",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](CouponSearchConstraint::operator) \[doc\].
    pub enum CouponSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](FilterSearchConstraint::key) \[doc\].
    pub enum FilterSearchConstraintKey {
        /// On the wire: `skus`.
        Skus = "skus",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](FilterSearchConstraint::operator) \[doc\].
    pub enum FilterSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `lte`.
        Lte = "lte",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](GetSessionShippingMethodResponse::kind) \[doc\].
    pub enum GetSessionShippingMethodResponseType {
        /// On the wire: `pick`.
        Pick = "pick",
        /// On the wire: `homedelivery`.
        Homedelivery = "homedelivery",
        /// On the wire: `servicepoint`.
        Servicepoint = "servicepoint",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](InvoiceItem::kind) \[doc\].
    pub enum InvoiceItemType {
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
    /// The possible values of [`key`](InvoiceSearchConstraint::key) \[doc\].
    pub enum InvoiceSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](InvoiceSearchConstraint::operator) \[doc\].
    pub enum InvoiceSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OrderSearchConstraint::key) \[doc\].
    pub enum OrderSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OrderSearchConstraint::operator) \[doc\].
    pub enum OrderSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OrderState::kind) \[doc\].
    pub enum OrderStateType {
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
    /// The possible values of [`trigger`](OrderStep::trigger) \[doc\].
    pub enum OrderStepTrigger {
        /// On the wire: `lock`.
        Lock = "lock",
        /// On the wire: `accept`.
        Accept = "accept",
        /// On the wire: `confirm`.
        Confirm = "confirm",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`apply_to`](PricingRule::apply_to) \[doc\].
    pub enum PricingRuleApplyTo {
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
    /// The possible values of [`evaluate_at`](PricingRule::evaluate_at) \[doc\].
    pub enum PricingRuleEvaluateAt {
        /// On the wire: `rule`.
        Rule = "rule",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `line`.
        Line = "line",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](PricingRuleConstraint::key) \[doc\].
    pub enum PricingRuleConstraintKey {
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
    /// The possible values of [`operator`](PricingRuleConstraint::operator) \[doc\].
    pub enum PricingRuleConstraintOperator {
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
    /// The possible values of [`key`](PricingRuleFilter::key) \[doc\].
    pub enum PricingRuleFilterKey {
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
    /// The possible values of [`operator`](PricingRuleFilter::operator) \[doc\].
    pub enum PricingRuleFilterOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`apply_to`](PricingRuleModel::apply_to) \[doc\].
    pub enum PricingRuleModelApplyTo {
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
    /// The possible values of [`evaluate_at`](PricingRuleModel::evaluate_at) \[doc\].
    pub enum PricingRuleModelEvaluateAt {
        /// On the wire: `rule`.
        Rule = "rule",
        /// On the wire: `order`.
        Order = "order",
        /// On the wire: `line`.
        Line = "line",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`action`](Process::action) \[doc\].
    pub enum ProcessAction {
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
    /// The possible values of [`confirm`](Processing::confirm) \[doc\].
    pub enum ProcessingConfirm {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`allocation`](Processing::allocation) \[doc\].
    pub enum ProcessingAllocation {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
        /// On the wire: `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`fulfilment`](Processing::fulfilment) \[doc\].
    pub enum ProcessingFulfilment {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
        /// On the wire: `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`capture`](Processing::capture) \[doc\].
    pub enum ProcessingCapture {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
        /// On the wire: `none`.
        None = "none",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ProjectionItem::kind) \[doc\].
    pub enum ProjectionItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](PurchaseItem::kind) \[doc\].
    pub enum PurchaseItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](SearchConstraint::key) \[doc\].
    pub enum SearchConstraintKey {
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
    /// The possible values of [`operator`](SearchConstraint::operator) \[doc\].
    pub enum SearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
        /// On the wire: `gte`.
        Gte = "gte",
        /// On the wire: `lte`.
        Lte = "lte",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](Service::kind) \[doc\].
    pub enum ServiceType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ServiceItem::kind) \[doc\].
    pub enum ServiceItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ServiceModel::kind) \[doc\].
    pub enum ServiceModelType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ServiceVatConfiguration::kind) \[doc\].
    pub enum ServiceVatConfigurationType {
        /// On the wire: `fixed`.
        Fixed = "fixed",
        /// On the wire: `max`.
        Max = "max",
        /// On the wire: `weighed`.
        Weighed = "weighed",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](SessionCalculationServiceItem::kind) \[doc\].
    pub enum SessionCalculationServiceItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](SessionProjectionItem::kind) \[doc\].
    pub enum SessionProjectionItemType {
        /// On the wire: `product`.
        Product = "product",
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::record! {
    /// Sent by [`add_order_items_from_search`](Odr::add_order_items_from_search) \[doc\].
    #[doc(alias = "OdrOrdersIdItemsSearchPostBody")]
    pub struct AddOrderItemsFromSearchRequest {
        pub is_backorder: Option<bool> = 0 "is_backorder",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 2 "constraints",
        pub filters: OptionalVec<SearchFilter> = 3 "filters",
    }

    /// Returned by [`set_session_billing_address`](Odr::set_session_billing_address), [`create_session_address`](Odr::create_session_address), [`set_session_shipping_address`](Odr::set_session_shipping_address); part of [`AddressSet`], [`Point`], [`GetSessionBillingAddressResponse`] and others \[doc\].
    #[doc(alias = "OdrAddress")]
    pub struct Address {
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

    /// Part of [`CombinedAddressSet`] \[doc\].
    #[doc(alias = "OdrAddressSet")]
    pub struct AddressSet {
        pub primary: Option<Address> = 0 "primary",
        pub secondary: OptionalVec<Address> = 1 "secondary",
    }

    /// Part of [`CalculationItemModel`], [`InvoiceItemModel`], [`InvoiceRequest`] and others \[doc\].
    #[doc(alias = "OdrAdjustment")]
    pub struct Adjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
    }

    /// Returned by [`upsert_sku_filters`](Odr::upsert_sku_filters) \[doc\].
    #[doc(alias = "OdrAttachFiltersResponse")]
    pub struct AttachFiltersResponse {
        pub success: Option<i64> = 0 "success",
        pub failed: Option<i64> = 1 "failed",
    }

    /// Sent by [`attach_session_order`](Odr::attach_session_order); returned by [`attach_session_order`](Odr::attach_session_order) \[doc\].
    #[doc(alias = "OdrAttachSessionRequest")]
    pub struct AttachSessionRequest {
        pub order_id: Option<String> = 0 "order_id",
    }

    /// Sent by [`attach_warehouse_items`](Odr::attach_warehouse_items) \[doc\].
    #[doc(alias = "OdrAttachWarehouseItemsRequest")]
    pub struct AttachWarehouseItemsRequest {
        pub order_item_id: Option<String> = 0 "order_item_id",
        pub inventory_item_id: Option<String> = 1 "inventory_item_id",
    }

    /// Part of [`Process`] \[doc\].
    #[doc(alias = "OdrAttempt")]
    pub struct Attempt {
        pub psp_reference: Option<String> = 0 "psp_reference",
        pub amount_paid: Option<i64> = 1 "amount_paid",
        pub started_at: Option<Lenient<Timestamp>> = 2 "started_at",
        pub is_paid: Option<bool> = 3 "is_paid",
        pub is_expired: Option<bool> = 4 "is_expired",
    }

    /// Sent by [`authenticate_session_contact`](Odr::authenticate_session_contact) \[doc\].
    #[doc(alias = "OdrAuthenticationRequest")]
    pub struct AuthenticationRequest {
        pub email: Option<String> = 0 "email",
        pub password: Option<SecretText> = 1 "password",
    }

    /// Returned by [`authenticate_session_contact`](Odr::authenticate_session_contact), [`set_authenticated_session_contact`](Odr::set_authenticated_session_contact) \[doc\].
    #[doc(alias = "OdrAuthenticationResponse")]
    pub struct AuthenticationResponse {
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
    #[doc(alias = "OdrAuthorizationRequest")]
    pub struct AuthorizationRequest {
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Returned by [`authorize_session`](Odr::authorize_session) \[doc\].
    #[doc(alias = "OdrAuthorizationResponse")]
    pub struct AuthorizationResponse {
        pub accepted: Option<bool> = 0 "accepted",
        pub forward_uri: Option<String> = 1 "forward_uri",
    }

    /// Sent by [`authorize_order`](Odr::authorize_order) \[doc\].
    #[doc(alias = "OdrOrdersIdAuthorizePostBody")]
    pub struct AuthorizeOrderRequest {
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Returned by [`apply_balance`](Odr::apply_balance), [`get_balance`](Odr::get_balance) \[doc\].
    #[doc(alias = "OdrBalance")]
    pub struct Balance {
        pub id: Option<String> = 0 "id",
        pub key: Option<Key> = 1 "key",
        pub balance: Option<i64> = 2 "balance",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 3 "currency",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Sent by [`apply_balance`](Odr::apply_balance) \[doc\].
    #[doc(alias = "OdrBalanceRequest")]
    pub struct BalanceRequest {
        pub key: Option<Key> = 0 "key",
        pub reference: Option<Key> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// Currency, in three letters \[guess\]. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub overdraft_allowance: Option<i64> = 5 "overdraft_allowance",
    }

    /// Sent by [`invoice_calculation`](Odr::invoice_calculation) \[doc\].
    #[doc(alias = "OdrCalculatedInvoiceRequest")]
    pub struct CalculatedInvoiceRequest {
        pub order_item_ids: OptionalVec<String> = 0 "order_item_ids",
    }

    /// Returned by [`search_calculations`](Odr::search_calculations), [`get_calculation`](Odr::get_calculation) \[doc\].
    #[doc(alias = "OdrCalculation")]
    pub struct Calculation {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<CalculationItem> = 3 "items",
        pub services: OptionalVec<ServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        pub vat: OptionalVec<VatResult> = 8 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 9 "currency",
        pub customer: Option<Contact> = 10 "customer",
        pub vendor: Option<Contact> = 11 "vendor",
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

    /// Part of [`Calculation`], [`CalculationItem`], [`CalculationItems`] and others \[doc\].
    #[doc(alias = "OdrCalculationAdjustment")]
    pub struct CalculationAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<CalculationAdjustmentResult> = 5 "result",
    }

    /// Part of [`CalculationAdjustment`] \[doc\].
    #[doc(alias = "OdrCalculationAdjustmentResult")]
    pub struct CalculationAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the rule comes to; below zero for a discount \[doc\].
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`Calculation`] \[doc\].
    #[doc(alias = "OdrCalculationItem")]
    pub struct CalculationItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        pub kind: Option<CalculationItemType> = 4 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 5 "amount",
        pub is_discounted: Option<bool> = 6 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 7 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 8 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 9 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 10 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 11 "total",
        pub total_revenue: Option<i64> = 12 "total_revenue",
        pub order_items: OptionalVec<CalculationOrderItem> = 13 "order_items",
    }

    /// Part of [`OrderCalculationRequest`] \[doc\].
    #[doc(alias = "OdrCalculationItemModel")]
    pub struct CalculationItemModel {
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        pub description: Option<String> = 1 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        pub is_discounted: Option<bool> = 3 "is_discounted",
        pub adjustments: OptionalVec<Adjustment> = 4 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 5 "vat_percentage",
    }

    /// Part of [`Calculations`] \[doc\].
    #[doc(alias = "OdrCalculationItems")]
    pub struct CalculationItems {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<CalculationItemsType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
        pub order_items: OptionalVec<CalculationStackItem> = 12 "order_items",
    }

    /// Part of [`CalculationItem`], [`InvoiceItem`] \[doc\].
    #[doc(alias = "OdrCalculationOrderItem")]
    pub struct CalculationOrderItem {
        pub id: Option<String> = 0 "id",
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Sent by [`search_calculations`](Odr::search_calculations) \[doc\], known from an example.
    #[doc(alias = "OdrCalculationSearch")]
    pub struct CalculationSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<CalculationSearchConstraint> = 0 "constraints",
    }

    /// Part of [`CalculationSearch`] \[doc\].
    #[doc(alias = "OdrCalculationSearchConstraint")]
    pub struct CalculationSearchConstraint {
        pub key: Option<CalculationSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<CalculationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`CalculationItems`] \[doc\].
    #[doc(alias = "OdrCalculationStackItem")]
    pub struct CalculationStackItem {
        pub id: Option<String> = 0 "id",
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Returned by [`get_order_calculation`](Odr::get_order_calculation), [`calculate_order`](Odr::calculate_order) \[doc\].
    #[doc(alias = "OdrCalculations")]
    pub struct Calculations {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<CalculationItems> = 3 "items",
        pub services: OptionalVec<ServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        pub vat: OptionalVec<VatResult> = 8 "vat",
        pub settings: Option<OrderCalculationSettings> = 9 "settings",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 10 "currency",
        pub customer: Option<Contact> = 11 "customer",
        pub vendor: Option<Contact> = 12 "vendor",
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
    #[doc(alias = "OdrCancelState")]
    pub struct CancelState {
        pub is_accepted: Option<bool> = 0 "is_accepted",
        pub warnings: OptionalVec<String> = 1 "warnings",
    }

    /// Part of [`GetSessionBillingAddressResponse`], [`GetSessionShippingAddressResponse`] \[doc\].
    #[doc(alias = "OdrCombinedAddressSet")]
    pub struct CombinedAddressSet {
        pub contact: Option<AddressSet> = 0 "contact",
        pub organisation: Option<AddressSet> = 1 "organisation",
        pub session: Option<AddressSet> = 2 "session",
    }

    /// Part of [`GetSessionPhoneNumberResponse`] \[doc\].
    #[doc(alias = "OdrCombinedPhoneNumberSet")]
    pub struct CombinedPhoneNumberSet {
        pub contact: Option<PhonenumberSet> = 0 "contact",
        pub organisation: Option<PhonenumberSet> = 1 "organisation",
        pub session: Option<PhonenumberSet> = 2 "session",
    }

    /// Returned by [`get_rule_constraint_options`](Odr::get_rule_constraint_options) \[doc\].
    #[doc(alias = "OdrConstraintOptionsResponse")]
    pub struct ConstraintOptionsResponse {
        pub amount: OptionalVec<String> = 0 "amount",
    }

    /// Part of [`Calculation`], [`Calculations`], [`Invoice`] and others \[doc\].
    #[doc(alias = "OdrContact")]
    pub struct Contact {
        pub tags: OptionalVec<String> = 0 "tags",
        /// Default: `NL` \[guess\].
        pub vat_country_code: Option<String> = 1 "vat_country_code",
        pub contact: Option<ContactContact> = 2 "contact",
    }

    /// Part of [`Contact`] \[doc\].
    #[doc(alias = "OdrContactContact")]
    pub struct ContactContact {
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
    #[doc(alias = "OdrCoupon")]
    pub struct Coupon {
        pub code: Option<String> = 0 "code",
        pub usage: Option<CouponUsage> = 1 "usage",
        pub category_id: Option<String> = 2 "category_id",
        pub claims: OptionalVec<CouponClaim> = 3 "claims",
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// Returned by [`search_coupon_categories`](Odr::search_coupon_categories), [`list_coupon_categories`](Odr::list_coupon_categories), [`create_coupon_category`](Odr::create_coupon_category) and others \[doc\].
    #[doc(alias = "OdrCouponCategory")]
    pub struct CouponCategory {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub defaults: Option<CouponCategoryDefaults> = 2 "defaults",
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// Part of [`CouponCategory`], [`CouponCategoryModel`] \[doc\].
    #[doc(alias = "OdrCouponCategoryDefaults")]
    pub struct CouponCategoryDefaults {
        /// In seconds \[doc\].
        pub expires_after: Option<i64> = 0 "expires_after",
        pub usage: Option<CouponCategoryDefaultsUsage> = 1 "usage",
    }

    /// Part of [`CouponCategoryDefaults`] \[doc\].
    #[doc(alias = "OdrCouponCategoryDefaultsUsage")]
    pub struct CouponCategoryDefaultsUsage {
        /// Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        /// How many there may be \[guess\].
        pub limit: Option<i64> = 1 "limit",
    }

    /// Sent by [`create_coupon_category`](Odr::create_coupon_category), [`update_coupon_category`](Odr::update_coupon_category) \[doc\].
    #[doc(alias = "OdrCouponCategoryModel")]
    pub struct CouponCategoryModel {
        pub name: Option<String> = 0 "name",
        pub defaults: Option<CouponCategoryDefaults> = 1 "defaults",
    }

    /// Sent by [`search_coupon_categories`](Odr::search_coupon_categories) \[doc\], known from an example.
    #[doc(alias = "OdrCouponCategorySearch")]
    pub struct CouponCategorySearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<CouponCategorySearchConstraint> = 0 "constraints",
    }

    /// Part of [`CouponCategorySearch`] \[doc\].
    #[doc(alias = "OdrCouponCategorySearchConstraint")]
    pub struct CouponCategorySearchConstraint {
        pub key: Option<CouponCategorySearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<CouponCategorySearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`Coupon`] \[doc\].
    #[doc(alias = "OdrCouponClaim")]
    pub struct CouponClaim {
        pub order_id: Option<String> = 0 "order_id",
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
    }

    /// Sent by [`create_coupon`](Odr::create_coupon) \[doc\].
    #[doc(alias = "OdrCouponModel")]
    pub struct CouponModel {
        pub code: Option<String> = 0 "code",
        pub usage: Option<CouponUsage> = 1 "usage",
        pub category_id: Option<String> = 2 "category_id",
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
    }

    /// Sent by [`search_coupons`](Odr::search_coupons) \[doc\], known from an example.
    #[doc(alias = "OdrCouponSearch")]
    pub struct CouponSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<CouponSearchConstraint> = 0 "constraints",
    }

    /// Part of [`CouponSearch`] \[doc\].
    #[doc(alias = "OdrCouponSearchConstraint")]
    pub struct CouponSearchConstraint {
        pub key: Option<CouponSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<CouponSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`Coupon`], [`CouponModel`] \[doc\].
    #[doc(alias = "OdrCouponUsage")]
    pub struct CouponUsage {
        /// Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        pub remaining: Option<i64> = 1 "remaining",
    }

    /// Part of [`PriceRuleEvaluation`] \[doc\].
    #[doc(alias = "OdrEvaluationItem")]
    pub struct EvaluationItem {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub filters: Option<RawJson> = 2 "filters",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub is_discounted: Option<bool> = 4 "is_discounted",
    }

    /// Part of [`Group`], [`GroupAttach`], [`GroupRoute`] and others \[doc\].
    #[doc(alias = "OdrFilter")]
    pub struct Filter {
        pub key: Option<String> = 0 "key",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Sent by [`search_filters`](Odr::search_filters) \[doc\], known from an example.
    #[doc(alias = "OdrFilterSearch")]
    pub struct FilterSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<FilterSearchConstraint> = 0 "constraints",
    }

    /// Part of [`FilterSearch`] \[doc\].
    #[doc(alias = "OdrFilterSearchConstraint")]
    pub struct FilterSearchConstraint {
        pub key: Option<FilterSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<FilterSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`upsert_sku_filters`](Odr::upsert_sku_filters); returned by [`search_filters`](Odr::search_filters), [`list_filter_sets`](Odr::list_filter_sets) \[doc\].
    #[doc(alias = "OdrFilterSet")]
    pub struct FilterSet {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub filters: Option<BTreeMap<String, Vec<String>>> = 1 "filters",
    }

    /// Returned by [`get_session_billing_address`](Odr::get_session_billing_address) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdBillingGetResponse200")]
    pub struct GetSessionBillingAddressResponse {
        pub active: Option<Address> = 0 "active",
        pub options: Option<CombinedAddressSet> = 1 "options",
    }

    /// Returned by [`get_session_billing_method`](Odr::get_session_billing_method) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdBillingMethodsGetResponse200")]
    pub struct GetSessionBillingMethodResponse {
        pub acitve: Option<SelectSessionBillingMethodRequest> = 0 "acitve",
        pub options: OptionalVec<SessionProviderMethod> = 1 "options",
    }

    /// Part of [`GetSessionOrganisationResponse`] \[doc\], known from an example.
    #[doc(alias = "OdrGetSessionOrganisationOptionsResponse")]
    pub struct GetSessionOrganisationOptionsResponse {
        pub primary: Option<Organisation> = 0 "primary",
        pub secondary: OptionalVec<Organisation> = 1 "secondary",
    }

    /// Returned by [`get_session_organisation`](Odr::get_session_organisation) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdOrganisationsGetResponse200")]
    pub struct GetSessionOrganisationResponse {
        pub active: Option<Organisation> = 0 "active",
        pub options: Option<GetSessionOrganisationOptionsResponse> = 1 "options",
    }

    /// Returned by [`get_session_phone_number`](Odr::get_session_phone_number) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdPhonenumbersGetResponse200")]
    pub struct GetSessionPhoneNumberResponse {
        pub active: Option<Phonenumber> = 0 "active",
        pub options: Option<CombinedPhoneNumberSet> = 1 "options",
    }

    /// Returned by [`get_session`](Odr::get_session) \[doc\].
    #[doc(alias = "OdrGetSessionResponse")]
    pub struct GetSessionResponse {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
    }

    /// Returned by [`get_session_shipping_address`](Odr::get_session_shipping_address) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdShippingGetResponse200")]
    pub struct GetSessionShippingAddressResponse {
        pub active: Option<Address> = 0 "active",
        pub options: Option<CombinedAddressSet> = 1 "options",
    }

    /// Part of [`GetSessionShippingMethodResponseBody`] \[doc\].
    #[doc(alias = "OdrGetSessionShippingMethodResponse")]
    pub struct GetSessionShippingMethodResponse {
        pub id: Option<String> = 0 "id",
        pub carrier: Option<String> = 1 "carrier",
        pub name: Option<String> = 2 "name",
        pub kind: Option<GetSessionShippingMethodResponseType> = 3 "type",
        pub price: Option<Number> = 4 "price",
    }

    /// Returned by [`get_session_shipping_method`](Odr::get_session_shipping_method) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdShippingMethodsGetResponse200")]
    pub struct GetSessionShippingMethodResponseBody {
        pub active: Option<SelectSessionShippingMethodRequest> = 0 "active",
        pub options: OptionalVec<GetSessionShippingMethodResponse> = 1 "options",
    }

    /// Returned by [`get_session_shipping_point`](Odr::get_session_shipping_point) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdShippingPointGetResponse200")]
    pub struct GetSessionShippingPointResponse {
        pub active: Option<SelectSessionShippingPointRequest> = 0 "active",
        pub options: OptionalVec<GetSessionShippingResponseItem> = 1 "options",
    }

    /// Part of [`GetSessionShippingPointResponse`] \[doc\].
    #[doc(alias = "OdrGetSessionShippingResponseItem")]
    pub struct GetSessionShippingResponseItem {
        pub distance: Option<Number> = 0 "distance",
        pub point: Option<Point> = 1 "point",
    }

    /// Returned by [`get_session_shipping_window`](Odr::get_session_shipping_window) \[doc\], known from an example.
    #[doc(alias = "OdrSessionsIdShippingWindowGetResponse200")]
    pub struct GetSessionShippingWindowResponse {
        pub active: Option<SelectSessionShippingWindowResponse> = 0 "active",
        pub options: OptionalVec<SelectSessionShippingWindowResponse> = 1 "options",
    }

    /// Returned by [`list_order_items`](Odr::list_order_items), [`search_order_items`](Odr::search_order_items) \[doc\].
    #[doc(alias = "OdrGroup")]
    pub struct Group {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub ids: OptionalVec<String> = 4 "ids",
        pub references: Option<GroupReferences> = 5 "references",
        pub filters: OptionalVec<Filter> = 6 "filters",
    }

    /// Returned by [`search_order_items_to_attach`](Odr::search_order_items_to_attach) \[doc\].
    #[doc(alias = "OdrGroupAttach")]
    pub struct GroupAttach {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub order_id: Option<String> = 4 "order_id",
        pub ids: OptionalVec<String> = 5 "ids",
        pub references: Option<GroupRouteReferences> = 6 "references",
        pub filters: OptionalVec<Filter> = 7 "filters",
        pub inventory_item_ids: OptionalVec<String> = 8 "inventory_item_ids",
        pub available: Option<Number> = 9 "available",
    }

    /// Part of [`Group`] \[doc\].
    #[doc(alias = "OdrGroupReferences")]
    pub struct GroupReferences {
        pub orders: OptionalVec<GroupReferencesOrder> = 0 "orders",
        pub backorders: OptionalVec<String> = 1 "backorders",
        pub target: Option<String> = 2 "target",
    }

    /// Part of [`GroupReferences`] \[doc\].
    #[doc(alias = "OdrGroupReferencesOrder")]
    pub struct GroupReferencesOrder {
        pub id: Option<String> = 0 "id",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_backordered: Option<bool> = 2 "is_backordered",
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        pub warehouse: Option<GroupReferencesOrderWarehouse> = 4 "warehouse",
        pub shipments: OptionalVec<GroupReferencesOrderShipment> = 5 "shipments",
    }

    /// Part of [`GroupReferencesOrder`] \[doc\].
    #[doc(alias = "OdrGroupReferencesOrderShipment")]
    pub struct GroupReferencesOrderShipment {
        pub id: Option<String> = 0 "id",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Part of [`GroupReferencesOrder`] \[doc\].
    #[doc(alias = "OdrGroupReferencesOrderWarehouse")]
    pub struct GroupReferencesOrderWarehouse {
        pub claim_id: Option<String> = 0 "claim_id",
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        pub collect_route_id: Option<String> = 2 "collect_route_id",
        /// Default: `false`.
        pub is_reservation: Option<bool> = 3 "is_reservation",
        pub address_id: Option<String> = 4 "address_id",
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// Returned by [`list_order_items_with_routing`](Odr::list_order_items_with_routing), [`search_order_items_with_routing`](Odr::search_order_items_with_routing) \[doc\].
    #[doc(alias = "OdrGroupRoute")]
    pub struct GroupRoute {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub reference: Option<String> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// How many \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        pub order_id: Option<String> = 4 "order_id",
        pub ids: OptionalVec<String> = 5 "ids",
        pub references: Option<GroupRouteReferences> = 6 "references",
        pub filters: OptionalVec<Filter> = 7 "filters",
        pub delivery_routes: OptionalVec<GroupRouteDeliveryRoute> = 8 "delivery_routes",
        pub collect_routes: OptionalVec<GroupRouteCollectRoute> = 9 "collect_routes",
    }

    /// Part of [`GroupRoute`] \[doc\].
    #[doc(alias = "OdrGroupRouteCollectRoute")]
    pub struct GroupRouteCollectRoute {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// The routes of delivery that start where this one collects \[doc\].
        pub delivery_routes: OptionalVec<String> = 2 "delivery_routes",
    }

    /// Part of [`GroupRoute`] \[doc\].
    #[doc(alias = "OdrGroupRouteDeliveryRoute")]
    pub struct GroupRouteDeliveryRoute {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
    }

    /// Part of [`GroupAttach`], [`GroupRoute`] \[doc\].
    #[doc(alias = "OdrGroupRouteReferences")]
    pub struct GroupRouteReferences {
        pub orders: OptionalVec<GroupRouteReferencesOrder> = 0 "orders",
        pub backorders: OptionalVec<String> = 1 "backorders",
    }

    /// Part of [`GroupRouteReferences`] \[doc\].
    #[doc(alias = "OdrGroupRouteReferencesOrder")]
    pub struct GroupRouteReferencesOrder {
        pub id: Option<String> = 0 "id",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_backordered: Option<bool> = 2 "is_backordered",
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        pub warehouse: Option<GroupRouteReferencesOrderWarehouse> = 4 "warehouse",
        pub shipments: OptionalVec<GroupRouteReferencesOrderShipment> = 5 "shipments",
    }

    /// Part of [`GroupRouteReferencesOrder`] \[doc\].
    #[doc(alias = "OdrGroupRouteReferencesOrderShipment")]
    pub struct GroupRouteReferencesOrderShipment {
        pub id: Option<String> = 0 "id",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Part of [`GroupRouteReferencesOrder`] \[doc\].
    #[doc(alias = "OdrGroupRouteReferencesOrderWarehouse")]
    pub struct GroupRouteReferencesOrderWarehouse {
        pub claim_id: Option<String> = 0 "claim_id",
        pub route_id: Option<String> = 1 "route_id",
        /// Default: `false`.
        pub is_reservation: Option<bool> = 2 "is_reservation",
        pub transfer_id: Option<String> = 3 "transfer_id",
    }

    /// Sent by [`check_session_identity_exists`](Odr::check_session_identity_exists) \[doc\].
    #[doc(alias = "OdrIdentityExistsRequest")]
    pub struct IdentityExistsRequest {
        pub email: Option<String> = 0 "email",
    }

    /// Returned by [`search_invoices`](Odr::search_invoices), [`invoice_calculation`](Odr::invoice_calculation), [`create_invoice`](Odr::create_invoice) and others \[doc\].
    #[doc(alias = "OdrInvoice")]
    pub struct Invoice {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<InvoiceItem> = 3 "items",
        pub services: OptionalVec<ServiceItem> = 4 "services",
        pub settings: Option<InvoiceSettings> = 5 "settings",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 6 "subtotal",
        pub adjustments: OptionalVec<InvoiceAdjustmentResponse> = 7 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
        pub vat: OptionalVec<VatResult> = 9 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 10 "currency",
        pub customer: Option<Contact> = 11 "customer",
        pub vendor: Option<Contact> = 12 "vendor",
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

    /// Part of [`Invoice`], [`InvoiceItem`], [`InvoiceListItem`] \[doc\].
    #[doc(alias = "OdrInvoiceAdjustmentResponse")]
    pub struct InvoiceAdjustmentResponse {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<InvoiceAdjustmentResponseResult> = 5 "result",
    }

    /// Part of [`InvoiceAdjustmentResponse`] \[doc\].
    #[doc(alias = "OdrInvoiceAdjustmentResponseResult")]
    pub struct InvoiceAdjustmentResponseResult {
        /// What the rule comes to; below zero for a discount \[doc\].
        pub output: Option<i64> = 0 "output",
    }

    /// Part of [`Invoice`] \[doc\].
    #[doc(alias = "OdrInvoiceItem")]
    pub struct InvoiceItem {
        /// The id of this line of the invoice \[doc\].
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<InvoiceItemType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<InvoiceAdjustmentResponse> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
        pub order_items: OptionalVec<CalculationOrderItem> = 12 "order_items",
    }

    /// Part of [`InvoiceRequest`] \[doc\].
    #[doc(alias = "OdrInvoiceItemModel")]
    pub struct InvoiceItemModel {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        pub adjustments: OptionalVec<Adjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// Returned by [`list_invoices`](Odr::list_invoices), [`mark_invoice_paid`](Odr::mark_invoice_paid) \[doc\].
    #[doc(alias = "OdrInvoiceListItem")]
    pub struct InvoiceListItem {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub count: Option<i64> = 3 "count",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 4 "subtotal",
        pub adjustments: OptionalVec<InvoiceAdjustmentResponse> = 5 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 6 "total",
        pub vat: OptionalVec<VatResult> = 7 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 8 "currency",
        pub customer: Option<Contact> = 9 "customer",
        pub vendor: Option<Contact> = 10 "vendor",
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
    #[doc(alias = "OdrInvoiceRequest")]
    pub struct InvoiceRequest {
        pub reference: Option<String> = 0 "reference",
        pub client_id: Option<String> = 1 "client_id",
        pub channel_id: Option<String> = 2 "channel_id",
        pub contact_id: Option<String> = 3 "contact_id",
        pub organisation_id: Option<String> = 4 "organisation_id",
        pub address_id: Option<String> = 5 "address_id",
        pub items: OptionalVec<InvoiceItemModel> = 6 "items",
        pub adjustments: OptionalVec<Adjustment> = 7 "adjustments",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 8 "currency",
        pub pricing_at: Option<Lenient<Timestamp>> = 9 "pricing_at",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
    }

    /// Sent by [`search_invoices`](Odr::search_invoices) \[doc\], known from an example.
    #[doc(alias = "OdrInvoiceSearch")]
    pub struct InvoiceSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<InvoiceSearchConstraint> = 0 "constraints",
    }

    /// Part of [`InvoiceSearch`] \[doc\].
    #[doc(alias = "OdrInvoiceSearchConstraint")]
    pub struct InvoiceSearchConstraint {
        pub key: Option<InvoiceSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<InvoiceSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`Invoice`] \[doc\], known from an example.
    #[doc(alias = "OdrInvoiceSettings")]
    pub struct InvoiceSettings {
        pub billing: Option<InvoiceSettingsBilling> = 0 "billing",
        pub shipping: Option<InvoiceSettingsShipping> = 1 "shipping",
    }

    /// Part of [`InvoiceSettings`] \[doc\].
    #[doc(alias = "OdrInvoiceSettingsBilling")]
    pub struct InvoiceSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<InvoiceSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`InvoiceSettingsBilling`] \[doc\].
    #[doc(alias = "OdrInvoiceSettingsBillingVat")]
    pub struct InvoiceSettingsBillingVat {
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Part of [`InvoiceSettings`] \[doc\].
    #[doc(alias = "OdrInvoiceSettingsShipping")]
    pub struct InvoiceSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Sent by [`mark_invoice_paid`](Odr::mark_invoice_paid) \[doc\].
    #[doc(alias = "OdrInvoiceState")]
    pub struct InvoiceState {
        pub paid_at: Option<Lenient<LocalDate>> = 0 "paid_at",
    }

    /// Part of [`Method`], [`ProviderMethod`] \[doc\].
    #[doc(alias = "OdrIssuer")]
    pub struct Issuer {
        pub code: Option<String> = 0 "code",
        pub name: Option<String> = 1 "name",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// Part of [`ProjectionModel`] \[doc\].
    #[doc(alias = "OdrItemModel")]
    pub struct ItemModel {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        pub adjustments: OptionalVec<Adjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// Part of [`Balance`], [`BalanceRequest`], [`Record`] \[doc\].
    #[doc(alias = "OdrKey")]
    pub struct Key {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Returned by [`list_calculations`](Odr::list_calculations) \[doc\].
    #[doc(alias = "OdrListedCalculation")]
    pub struct ListedCalculation {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 3 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 4 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 5 "total",
        pub vat: OptionalVec<VatResult> = 6 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 7 "currency",
        pub customer: Option<Contact> = 8 "customer",
        pub vendor: Option<Contact> = 9 "vendor",
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
    #[doc(alias = "OdrMethod")]
    pub struct Method {
        pub code: Option<String> = 0 "code",
        pub provider_code: Option<String> = 1 "provider_code",
        pub name: Option<String> = 2 "name",
        pub label: Option<String> = 3 "label",
        pub is_prepaid: Option<bool> = 4 "is_prepaid",
        pub issuers: OptionalVec<Issuer> = 5 "issuers",
        /// Default: `true`.
        pub is_enabled: Option<bool> = 6 "is_enabled",
        /// Default: `false`.
        pub is_deferred: Option<bool> = 7 "is_deferred",
        /// Default: `100`.
        pub priority: Option<i64> = 8 "priority",
    }

    /// Sent by [`create_session_address`](Odr::create_session_address) \[doc\].
    #[doc(alias = "OdrNewAddress")]
    pub struct NewAddress {
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
    #[doc(alias = "OdrNewContact")]
    pub struct NewContact {
        pub email: Option<String> = 0 "email",
        /// First name \[doc\].
        pub given_name: Option<String> = 1 "given_name",
        /// Patronymic \[doc\].
        pub additional_name: Option<String> = 2 "additional_name",
        /// Last name \[doc\].
        pub family_name: Option<String> = 3 "family_name",
    }

    /// Sent by [`create_session_organisation`](Odr::create_session_organisation) \[doc\].
    #[doc(alias = "OdrNewOrganisation")]
    pub struct NewOrganisation {
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 0 "name",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 1 "coc_number",
        pub registrations: OptionalVec<VatRegistration> = 2 "registrations",
    }

    /// Sent by [`create_session_phone_number`](Odr::create_session_phone_number) \[doc\].
    #[doc(alias = "OdrNewPhonenumber")]
    pub struct NewPhonenumber {
        /// Two letters \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
    }

    /// Returned by [`list_orders`](Odr::list_orders), [`create_order`](Odr::create_order), [`get_order`](Odr::get_order) and others \[doc\].
    #[doc(alias = "OdrOrder")]
    pub struct Order {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub state: Option<OrderState> = 2 "state",
        pub settings: Option<OrderSettings> = 3 "settings",
        pub processing: Option<Processing> = 4 "processing",
        pub acceptances: OptionalVec<OrderAcceptances> = 5 "acceptances",
        pub calculations: OptionalVec<OrderCalculations> = 6 "calculations",
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

    /// Part of [`Order`] \[doc\].
    #[doc(alias = "OdrOrderAcceptances")]
    pub struct OrderAcceptances {
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
    #[doc(alias = "OdrOrderAuthorizationResponse")]
    pub struct OrderAuthorizationResponse {
        /// Default: `true`.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Default: `false`.
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Default: `false`.
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub transaction_secret: Option<SecretText> = 3 "transaction_secret",
    }

    /// Sent by [`calculate_order`](Odr::calculate_order) \[doc\].
    #[doc(alias = "OdrOrderCalculationRequest")]
    pub struct OrderCalculationRequest {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        pub reference: Option<String> = 1 "reference",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 2 "currency",
        pub items: OptionalVec<CalculationItemModel> = 3 "items",
        pub adjustments: OptionalVec<Adjustment> = 4 "adjustments",
        pub pricing_at: Option<Lenient<Timestamp>> = 5 "pricing_at",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// Part of [`Calculations`] \[doc\], known from an example.
    #[doc(alias = "OdrOrderCalculationSettings")]
    pub struct OrderCalculationSettings {
        pub billing: Option<OrderCalculationSettingsBilling> = 0 "billing",
        pub shipping: Option<OrderCalculationSettingsShipping> = 1 "shipping",
    }

    /// Part of [`OrderCalculationSettings`] \[doc\].
    #[doc(alias = "OdrOrderCalculationSettingsBilling")]
    pub struct OrderCalculationSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<OrderSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`OrderCalculationSettings`] \[doc\].
    #[doc(alias = "OdrOrderCalculationSettingsShipping")]
    pub struct OrderCalculationSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Part of [`Order`] \[doc\].
    #[doc(alias = "OdrOrderCalculations")]
    pub struct OrderCalculations {
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
    #[doc(alias = "OdrOrderItem")]
    pub struct OrderItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        pub order_id: Option<String> = 4 "order_id",
        pub references: Option<OrderItemReferences> = 5 "references",
        pub filters: OptionalVec<Filter> = 6 "filters",
    }

    /// Sent by [`add_order_items`](Odr::add_order_items) \[doc\].
    #[doc(alias = "OdrOrderItemModel")]
    pub struct OrderItemModel {
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

    /// Part of [`OrderItem`] \[doc\], known from an example.
    #[doc(alias = "OdrOrderItemReferences")]
    pub struct OrderItemReferences {
        pub orders: OptionalVec<OrderItemReferencesOrder> = 0 "orders",
        pub stacks: OptionalVec<StackReference> = 1 "stacks",
    }

    /// Part of [`OrderItemReferences`] \[doc\].
    #[doc(alias = "OdrOrderItemReferencesOrder")]
    pub struct OrderItemReferencesOrder {
        pub id: Option<String> = 0 "id",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_available: Option<bool> = 2 "is_available",
        /// Default: `false`.
        pub is_backorder: Option<bool> = 3 "is_backorder",
        pub warehouse: Option<OrderItemReferencesOrderWarehouse> = 4 "warehouse",
        pub shipments: OptionalVec<OrderItemReferencesOrderShipment> = 5 "shipments",
        pub backorders: OptionalVec<String> = 6 "backorders",
        pub target: Option<String> = 7 "target",
    }

    /// Part of [`OrderItemReferencesOrder`] \[doc\].
    #[doc(alias = "OdrOrderItemReferencesOrderShipment")]
    pub struct OrderItemReferencesOrderShipment {
        pub id: Option<String> = 0 "id",
        pub is_inbound: Option<bool> = 1 "is_inbound",
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// Part of [`OrderItemReferencesOrder`] \[doc\].
    #[doc(alias = "OdrOrderItemReferencesOrderWarehouse")]
    pub struct OrderItemReferencesOrderWarehouse {
        pub claimed_at: Option<Lenient<Timestamp>> = 0 "claimed_at",
        pub claim_id: Option<String> = 1 "claim_id",
        pub claim_item_id: Option<String> = 2 "claim_item_id",
        pub route_id: Option<String> = 3 "route_id",
        /// Default: `false`.
        pub is_reservation: Option<bool> = 4 "is_reservation",
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// Sent by [`create_order`](Odr::create_order), [`update_order`](Odr::update_order) \[doc\].
    #[doc(alias = "OdrOrderModel")]
    pub struct OrderModel {
        pub processing: Option<Processing> = 0 "processing",
        pub settings: Option<Settings> = 1 "settings",
        pub client_id: Option<String> = 2 "client_id",
        pub channel_id: Option<String> = 3 "channel_id",
        pub tags: OptionalVec<String> = 4 "tags",
        pub kind: Option<String> = 5 "type",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// Part of [`Settings`] \[doc\].
    #[doc(alias = "OdrOrderModelSettingsBilling")]
    pub struct OrderModelSettingsBilling {
        pub address_id: Option<String> = 0 "address_id",
        pub method_code: Option<String> = 1 "method_code",
        pub issuer_code: Option<String> = 2 "issuer_code",
        pub provider_code: Option<String> = 3 "provider_code",
        pub vat: Option<OrderSettingsBillingVat> = 4 "vat",
    }

    /// Sent by [`search_orders`](Odr::search_orders) \[doc\], known from an example.
    #[doc(alias = "OdrOrderSearch")]
    pub struct OrderSearch {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<OrderSearchConstraint> = 0 "constraints",
    }

    /// Part of [`OrderSearch`] \[doc\].
    #[doc(alias = "OdrOrderSearchConstraint")]
    pub struct OrderSearchConstraint {
        pub key: Option<OrderSearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<OrderSearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`Order`] \[doc\].
    #[doc(alias = "OdrOrderSettings")]
    pub struct OrderSettings {
        pub contact: Option<OrderSettingsContact> = 0 "contact",
        pub organisation: Option<OrderSettingsContact> = 1 "organisation",
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        pub coupons: OptionalVec<String> = 3 "coupons",
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        pub return_url: Option<String> = 5 "return_url",
        pub billing: Option<OrderSettingsBilling> = 6 "billing",
        pub shipping: Option<OrderSettingsShipping> = 7 "shipping",
    }

    /// Part of [`OrderSettings`] \[doc\].
    #[doc(alias = "OdrOrderSettingsBilling")]
    pub struct OrderSettingsBilling {
        pub address_id: Option<String> = 0 "address_id",
        pub method_code: Option<String> = 1 "method_code",
        pub issuer_code: Option<String> = 2 "issuer_code",
        pub provider_code: Option<String> = 3 "provider_code",
    }

    /// Part of [`OrderCalculationSettingsBilling`], [`OrderModelSettingsBilling`] \[doc\].
    #[doc(alias = "OdrOrderSettingsBillingVat")]
    pub struct OrderSettingsBillingVat {
        /// Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Part of [`OrderSettings`] \[doc\].
    #[doc(alias = "OdrOrderSettingsContact")]
    pub struct OrderSettingsContact {
        pub id: Option<String> = 0 "id",
        pub version: Option<String> = 1 "version",
    }

    /// Part of [`OrderSettings`], [`Settings`] \[doc\].
    #[doc(alias = "OdrOrderSettingsShipping")]
    pub struct OrderSettingsShipping {
        pub address_id: Option<String> = 0 "address_id",
        pub source_address_id: Option<String> = 1 "source_address_id",
        pub method_id: Option<String> = 2 "method_id",
        /// The id of a service point \[guess\].
        pub spid: Option<String> = 3 "spid",
        pub window: Option<OrderSettingsShippingWindow> = 4 "window",
        pub is_split_allowed: Option<bool> = 5 "is_split_allowed",
    }

    /// Part of [`OrderSettingsShipping`] \[doc\].
    #[doc(alias = "OdrOrderSettingsShippingWindow")]
    pub struct OrderSettingsShippingWindow {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub delivery_at: Option<Lenient<LocalDate>> = 2 "delivery_at",
        pub code: Option<String> = 3 "code",
    }

    /// Part of [`Order`] \[doc\].
    #[doc(alias = "OdrOrderState")]
    pub struct OrderState {
        pub is_locked: Option<bool> = 0 "is_locked",
        pub is_accepted: Option<bool> = 1 "is_accepted",
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub is_finished: Option<bool> = 3 "is_finished",
        pub is_canceled: Option<bool> = 4 "is_canceled",
        pub kind: Option<OrderStateType> = 5 "type",
        pub flow: OptionalVec<OrderStep> = 6 "flow",
        pub progress: Option<OrderStateProgress> = 7 "progress",
    }

    /// Part of [`OrderState`] \[doc\].
    #[doc(alias = "OdrOrderStateProgress")]
    pub struct OrderStateProgress {
        pub allocation: Option<String> = 0 "allocation",
        pub fulfilment: Option<String> = 1 "fulfilment",
        pub billing: Option<String> = 2 "billing",
    }

    /// Part of [`OrderState`] \[doc\].
    #[doc(alias = "OdrOrderStep")]
    pub struct OrderStep {
        pub code: Option<String> = 0 "code",
        pub order: Option<i64> = 1 "order",
        /// Default: `false`.
        pub is_reversible: Option<bool> = 2 "is_reversible",
        /// Default: `confirm`.
        pub trigger: Option<OrderStepTrigger> = 3 "trigger",
        pub actions: OptionalVec<StepAction> = 4 "actions",
    }

    /// Returned by [`set_session_organisation`](Odr::set_session_organisation), [`create_session_organisation`](Odr::create_session_organisation); part of [`GetSessionOrganisationOptionsResponse`], [`GetSessionOrganisationResponse`] \[doc\].
    #[doc(alias = "OdrOrganisation")]
    pub struct Organisation {
        pub id: Option<String> = 0 "id",
        /// The recipient, firm or company at the address; optional \[doc\].
        pub name: Option<String> = 1 "name",
        /// Number at the chamber of commerce \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        pub registrations: OptionalVec<VatRegistration> = 3 "registrations",
    }

    /// Returned by [`mark_payment_paid`](Odr::mark_payment_paid), [`create_payment`](Odr::create_payment), [`create_refund`](Odr::create_refund); part of [`Transaction`] \[doc\].
    #[doc(alias = "OdrPayment")]
    pub struct Payment {
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
    #[doc(alias = "OdrPaymentIntent")]
    pub struct PaymentIntent {
        /// In minor units \[guess\].
        pub amount: Option<i64> = 0 "amount",
        pub provider_code: Option<String> = 1 "provider_code",
        pub method_code: Option<String> = 2 "method_code",
        pub issuer_code: Option<String> = 3 "issuer_code",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        pub return_url: Option<String> = 5 "return_url",
    }

    /// Returned by [`create_session_phone_number`](Odr::create_session_phone_number), [`select_session_phone_number`](Odr::select_session_phone_number); part of [`PhonenumberSet`], [`GetSessionPhoneNumberResponse`] \[doc\].
    #[doc(alias = "OdrPhonenumber")]
    pub struct Phonenumber {
        pub id: Option<String> = 0 "id",
        /// Two letters \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        pub number: Option<String> = 2 "number",
    }

    /// Part of [`CombinedPhoneNumberSet`] \[doc\], known from an example.
    #[doc(alias = "OdrPhonenumberSet")]
    pub struct PhonenumberSet {
        pub primary: Option<Phonenumber> = 0 "primary",
        pub secondary: OptionalVec<Phonenumber> = 1 "secondary",
    }

    /// Part of [`GetSessionShippingResponseItem`] \[doc\].
    #[doc(alias = "OdrPoint")]
    pub struct Point {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        pub carrier: Option<String> = 2 "carrier",
        /// Latitude, in degrees \[guess\].
        pub latitude: Option<Number> = 3 "latitude",
        /// Longitude, in degrees; spelled as the vendor spells it \[guess\].
        pub longtitude: Option<Number> = 4 "longtitude",
        pub address: Option<Address> = 5 "address",
        pub openings: OptionalVec<PointOpeningsItem> = 6 "openings",
    }

    /// Part of [`Point`] \[doc\].
    #[doc(alias = "OdrPointOpeningsItem")]
    pub struct PointOpeningsItem {
        pub weekday: Option<Number> = 0 "weekday",
        pub windows: OptionalVec<PointOpeningsItemWindowsItem> = 1 "windows",
    }

    /// Part of [`PointOpeningsItem`] \[doc\].
    #[doc(alias = "OdrPointOpeningsItemWindowsItem")]
    pub struct PointOpeningsItemWindowsItem {
        pub start: Option<String> = 0 "start",
        pub end: Option<String> = 1 "end",
    }

    /// Part of [`Transaction`], [`TransactionModel`] \[doc\].
    #[doc(alias = "OdrPreset")]
    pub struct Preset {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
    }

    /// Sent by [`evaluate_pricing_rules`](Odr::evaluate_pricing_rules) \[doc\].
    #[doc(alias = "OdrPriceRuleEvaluation")]
    pub struct PriceRuleEvaluation {
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
        pub items: OptionalVec<EvaluationItem> = 8 "items",
    }

    /// Returned by [`list_pricing_rules`](Odr::list_pricing_rules), [`create_pricing_rule`](Odr::create_pricing_rule), [`get_pricing_rule`](Odr::get_pricing_rule) and others \[doc\].
    #[doc(alias = "OdrPricingRule")]
    pub struct PricingRule {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 2 "constraints",
        pub filters: OptionalVec<PricingRuleFilter> = 3 "filters",
        pub adjustments: OptionalVec<Adjustment> = 4 "adjustments",
        pub apply_to: Option<PricingRuleApplyTo> = 5 "apply_to",
        /// Default: `0`.
        pub grant_limit: Option<i64> = 6 "grant_limit",
        pub priority: Option<i64> = 7 "priority",
        pub evaluate_at: Option<PricingRuleEvaluateAt> = 8 "evaluate_at",
        pub is_last_rule: Option<bool> = 9 "is_last_rule",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 11 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 12 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 13 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 14 "updated_at",
    }

    /// Part of [`PricingRule`], [`PricingRuleModel`], [`Service`] and others \[doc\].
    #[doc(alias = "OdrPricingRuleConstraint")]
    pub struct PricingRuleConstraint {
        pub key: Option<PricingRuleConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<PricingRuleConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Part of [`PricingRule`], [`PricingRuleModel`] \[doc\].
    #[doc(alias = "OdrPricingRuleFilter")]
    pub struct PricingRuleFilter {
        pub key: Option<PricingRuleFilterKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<PricingRuleFilterOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Sent by [`create_pricing_rule`](Odr::create_pricing_rule), [`update_pricing_rule`](Odr::update_pricing_rule) \[doc\].
    #[doc(alias = "OdrPricingRuleModel")]
    pub struct PricingRuleModel {
        pub name: Option<String> = 0 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 1 "constraints",
        pub filters: OptionalVec<PricingRuleFilter> = 2 "filters",
        pub adjustments: OptionalVec<Adjustment> = 3 "adjustments",
        pub apply_to: Option<PricingRuleModelApplyTo> = 4 "apply_to",
        /// Default: `0`.
        pub grant_limit: Option<i64> = 5 "grant_limit",
        pub priority: Option<i64> = 6 "priority",
        pub is_last_rule: Option<bool> = 7 "is_last_rule",
        pub evaluate_at: Option<PricingRuleModelEvaluateAt> = 8 "evaluate_at",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 9 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 10 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 11 "expires_at",
    }

    /// Returned by [`get_payment`](Odr::get_payment) \[doc\].
    #[doc(alias = "OdrProcess")]
    pub struct Process {
        pub is_paid: Option<bool> = 0 "is_paid",
        pub amount_paid: Option<i64> = 1 "amount_paid",
        /// `start`: sets the transaction going, whose progress is followed through `x-task`. `follow`: sends the customer to the bank. `execute`: makes the payment, for refunds only. `void`: nothing more can be done. `return`: as `follow`, and tells that the payment is complete \[doc\].
        pub action: Option<ProcessAction> = 2 "action",
        pub url: Option<String> = 3 "url",
        pub attempts: OptionalVec<Attempt> = 4 "attempts",
    }

    /// Part of [`Order`], [`OrderModel`] \[doc\].
    #[doc(alias = "OdrProcessing")]
    pub struct Processing {
        pub confirm: Option<ProcessingConfirm> = 0 "confirm",
        pub allocation: Option<ProcessingAllocation> = 1 "allocation",
        pub fulfilment: Option<ProcessingFulfilment> = 2 "fulfilment",
        pub capture: Option<ProcessingCapture> = 3 "capture",
    }

    /// Returned by [`get_order_projection`](Odr::get_order_projection), [`project_pricing`](Odr::project_pricing) \[doc\].
    #[doc(alias = "OdrProjection")]
    pub struct Projection {
        pub items: OptionalVec<ProjectionItem> = 0 "items",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 1 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 2 "adjustments",
        pub services: OptionalVec<ServiceItem> = 3 "services",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 4 "total",
        pub vat: OptionalVec<VatResult> = 5 "vat",
        pub customer: Option<Contact> = 6 "customer",
        pub vendor: Option<Contact> = 7 "vendor",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 8 "currency",
        pub is_including_vat: Option<bool> = 9 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 10 "is_vat_shifted",
        pub client_id: Option<String> = 11 "client_id",
        pub pricing_at: Option<Lenient<Timestamp>> = 12 "pricing_at",
    }

    /// Part of [`Projection`] \[doc\].
    #[doc(alias = "OdrProjectionItem")]
    pub struct ProjectionItem {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<ProjectionItemType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<CalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
    }

    /// Sent by [`project_pricing`](Odr::project_pricing) \[doc\].
    #[doc(alias = "OdrProjectionModel")]
    pub struct ProjectionModel {
        pub client_id: Option<String> = 0 "client_id",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 1 "currency",
        pub items: OptionalVec<ItemModel> = 2 "items",
        pub adjustments: OptionalVec<Adjustment> = 3 "adjustments",
        pub contact_id: Option<String> = 4 "contact_id",
        pub organisation_id: Option<String> = 5 "organisation_id",
        pub pricing_at: Option<Lenient<Timestamp>> = 6 "pricing_at",
        pub coupons: OptionalVec<String> = 7 "coupons",
        pub settings: Option<ProjectionModelSettings> = 8 "settings",
    }

    /// Part of [`ProjectionModel`] \[doc\], known from an example.
    #[doc(alias = "OdrProjectionModelSettings")]
    pub struct ProjectionModelSettings {
        pub billing: Option<ProjectionModelSettingsBilling> = 0 "billing",
        pub shipping: Option<ProjectionModelSettingsShipping> = 1 "shipping",
    }

    /// Part of [`ProjectionModelSettings`] \[doc\].
    #[doc(alias = "OdrProjectionModelSettingsBilling")]
    pub struct ProjectionModelSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<ProjectionModelSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`ProjectionModelSettingsBilling`] \[doc\].
    #[doc(alias = "OdrProjectionModelSettingsBillingVat")]
    pub struct ProjectionModelSettingsBillingVat {
        /// Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Part of [`ProjectionModelSettings`] \[doc\].
    #[doc(alias = "OdrProjectionModelSettingsShipping")]
    pub struct ProjectionModelSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Returned by [`list_providers`](Odr::list_providers) \[doc\].
    #[doc(alias = "OdrProvider")]
    pub struct Provider {
        pub name: Option<String> = 0 "name",
        pub code: Option<String> = 1 "code",
        pub is_active: Option<bool> = 2 "is_active",
        pub is_configured: Option<bool> = 3 "is_configured",
        pub methods: OptionalVec<ProviderMethod> = 4 "methods",
    }

    /// Part of [`Provider`] \[doc\].
    #[doc(alias = "OdrProviderMethod")]
    pub struct ProviderMethod {
        pub code: Option<String> = 0 "code",
        pub name: Option<String> = 1 "name",
        pub issuers: OptionalVec<Issuer> = 2 "issuers",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Part of [`Transaction`], [`TransactionModel`] \[doc\].
    #[doc(alias = "OdrPurchase")]
    pub struct Purchase {
        pub contact_id: Option<String> = 0 "contact_id",
        pub items: OptionalVec<PurchaseItem> = 1 "items",
    }

    /// Part of [`Purchase`] \[doc\].
    #[doc(alias = "OdrPurchaseItem")]
    pub struct PurchaseItem {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub description: Option<String> = 1 "description",
        pub kind: Option<PurchaseItemType> = 2 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        pub vat_rate: Option<i64> = 5 "vat_rate",
    }

    /// Returned by [`list_balance_records`](Odr::list_balance_records) \[doc\].
    #[doc(alias = "OdrRecord")]
    pub struct Record {
        pub id: Option<String> = 0 "id",
        pub reference: Option<Key> = 1 "reference",
        pub description: Option<String> = 2 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 3 "amount",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// Part of [`Transaction`], [`TransactionModel`] \[doc\].
    #[doc(alias = "OdrReference")]
    pub struct Reference {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Sent by [`reference_order_stack`](Odr::reference_order_stack) \[doc\].
    #[doc(alias = "OdrReferenceModel")]
    pub struct ReferenceModel {
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 2 "constraints",
    }

    /// Sent by [`create_refund`](Odr::create_refund) \[doc\].
    #[doc(alias = "OdrRefundIntent")]
    pub struct RefundIntent {
        pub payment_id: Option<String> = 0 "payment_id",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Sent by [`search_order_items`](Odr::search_order_items), [`search_order_items_with_routing`](Odr::search_order_items_with_routing); part of [`SearchOrderItemsToAttachRequest`] \[doc\], known from an example.
    #[doc(alias = "OdrSearch")]
    pub struct Search {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 0 "constraints",
        pub filters: OptionalVec<SearchFilter> = 1 "filters",
    }

    /// Part of [`AddOrderItemsFromSearchRequest`], [`ReferenceModel`], [`Search`] \[doc\].
    #[doc(alias = "OdrSearchConstraint")]
    pub struct SearchConstraint {
        pub key: Option<SearchConstraintKey> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<SearchConstraintOperator> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Part of [`AddOrderItemsFromSearchRequest`], [`Search`] \[doc\].
    #[doc(alias = "OdrSearchFilter")]
    pub struct SearchFilter {
        pub key: Option<String> = 0 "key",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Sent by [`search_order_items_to_attach`](Odr::search_order_items_to_attach) \[doc\].
    #[doc(alias = "OdrSearchOrdersItemsAttachPostBody")]
    pub struct SearchOrderItemsToAttachRequest {
        pub order: Option<Search> = 0 "order",
        pub wms: Option<SearchOrderItemsToAttachRequestWms> = 1 "wms",
    }

    /// Part of [`SearchOrderItemsToAttachRequest`] \[doc\].
    #[doc(alias = "OdrSearchOrdersItemsAttachPostBodyWms")]
    pub struct SearchOrderItemsToAttachRequestWms {
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<SearchOrderItemsToAttachRequestWmsConstraintsItem> = 0 "constraints",
        pub use_referenced_stock: Option<bool> = 1 "use_referenced_stock",
    }

    /// Part of [`SearchOrderItemsToAttachRequestWms`] \[doc\].
    #[doc(alias = "OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem")]
    pub struct SearchOrderItemsToAttachRequestWmsConstraintsItem {
        pub key: Option<String> = 0 "key",
        /// How the values are compared \[guess\].
        pub operator: Option<String> = 1 "operator",
        /// Values to compare with \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Sent by [`set_session_billing_method`](Odr::set_session_billing_method); returned by [`set_session_billing_method`](Odr::set_session_billing_method); part of [`GetSessionBillingMethodResponse`] \[doc\].
    #[doc(alias = "OdrSelectSessionBillingMethodRequest")]
    pub struct SelectSessionBillingMethodRequest {
        pub method_id: Option<String> = 0 "method_id",
        pub issuer_id: Option<String> = 1 "issuer_id",
    }

    /// Sent by [`set_session_shipping_address`](Odr::set_session_shipping_address) \[doc\].
    #[doc(alias = "OdrSelectSessionBillingRequest")]
    pub struct SelectSessionBillingRequest {
        pub address_id: Option<String> = 0 "address_id",
        pub contact: Option<SelectSessionBillingRequestContact> = 1 "contact",
        pub organisation: Option<SelectSessionBillingRequestOrganisation> = 2 "organisation",
    }

    /// Part of [`SelectSessionBillingRequest`] \[doc\].
    #[doc(alias = "OdrSelectSessionBillingRequestContact")]
    pub struct SelectSessionBillingRequestContact {
        pub primary: Option<bool> = 0 "primary",
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Part of [`SelectSessionBillingRequest`] \[doc\].
    #[doc(alias = "OdrSelectSessionBillingRequestOrganisation")]
    pub struct SelectSessionBillingRequestOrganisation {
        pub primary: Option<bool> = 0 "primary",
    }

    /// Sent by [`set_session_organisation`](Odr::set_session_organisation) \[doc\].
    #[doc(alias = "OdrSelectSessionOrganisationRequest")]
    pub struct SelectSessionOrganisationRequest {
        pub organisation_id: Option<String> = 0 "organisation_id",
    }

    /// Sent by [`select_session_phone_number`](Odr::select_session_phone_number) \[doc\].
    #[doc(alias = "OdrSelectSessionPhonenumberRequest")]
    pub struct SelectSessionPhonenumberRequest {
        pub phone_number_id: Option<String> = 0 "phone_number_id",
        pub contact: Option<SelectSessionPhonenumberRequestContact> = 1 "contact",
        pub organisation: Option<SelectSessionPhonenumberRequestOrganisation> = 2 "organisation",
    }

    /// Part of [`SelectSessionPhonenumberRequest`] \[doc\].
    #[doc(alias = "OdrSelectSessionPhonenumberRequestContact")]
    pub struct SelectSessionPhonenumberRequestContact {
        pub primary: Option<bool> = 0 "primary",
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Part of [`SelectSessionPhonenumberRequest`] \[doc\].
    #[doc(alias = "OdrSelectSessionPhonenumberRequestOrganisation")]
    pub struct SelectSessionPhonenumberRequestOrganisation {
        pub primary: Option<bool> = 0 "primary",
    }

    /// Sent by [`set_session_shipping_method`](Odr::set_session_shipping_method); returned by [`set_session_shipping_method`](Odr::set_session_shipping_method); part of [`GetSessionShippingMethodResponseBody`] \[doc\].
    #[doc(alias = "OdrSelectSessionShippingMethodRequest")]
    pub struct SelectSessionShippingMethodRequest {
        pub is_split_allowed: Option<bool> = 0 "is_split_allowed",
        pub method_id: Option<String> = 1 "method_id",
    }

    /// Sent by [`set_session_shipping_point`](Odr::set_session_shipping_point); returned by [`set_session_shipping_point`](Odr::set_session_shipping_point); part of [`GetSessionShippingPointResponse`] \[doc\].
    #[doc(alias = "OdrSelectSessionShippingPointRequest")]
    pub struct SelectSessionShippingPointRequest {
        /// The id of a service point \[guess\].
        pub spid: Option<String> = 0 "spid",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 1 "country_code",
    }

    /// Sent by [`set_session_billing_address`](Odr::set_session_billing_address) \[doc\].
    #[doc(alias = "OdrSelectSessionShippingRequest")]
    pub struct SelectSessionShippingRequest {
        pub address_id: Option<String> = 0 "address_id",
        pub contact: Option<SelectSessionShippingRequestContact> = 1 "contact",
        pub organisation: Option<SelectSessionShippingRequestOrganisation> = 2 "organisation",
    }

    /// Part of [`SelectSessionShippingRequest`] \[doc\].
    #[doc(alias = "OdrSelectSessionShippingRequestContact")]
    pub struct SelectSessionShippingRequestContact {
        pub primary: Option<bool> = 0 "primary",
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// Part of [`SelectSessionShippingRequest`] \[doc\].
    #[doc(alias = "OdrSelectSessionShippingRequestOrganisation")]
    pub struct SelectSessionShippingRequestOrganisation {
        pub primary: Option<bool> = 0 "primary",
    }

    /// Sent by [`set_session_shipping_window`](Odr::set_session_shipping_window) \[doc\].
    #[doc(alias = "OdrSelectSessionShippingWindowRequest")]
    pub struct SelectSessionShippingWindowRequest {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Returned by [`set_session_shipping_window`](Odr::set_session_shipping_window); part of [`GetSessionShippingWindowResponse`] \[doc\].
    #[doc(alias = "OdrSelectSessionShippingWindowResponse")]
    pub struct SelectSessionShippingWindowResponse {
        pub from: Option<i64> = 0 "from",
        pub to: Option<i64> = 1 "to",
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// Returned by [`list_services`](Odr::list_services), [`create_service`](Odr::create_service), [`get_service`](Odr::get_service) and others \[doc\].
    #[doc(alias = "OdrService")]
    pub struct Service {
        pub id: Option<String> = 0 "id",
        pub name: Option<String> = 1 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 2 "constraints",
        pub kind: Option<ServiceType> = 3 "type",
        pub amount: Option<Number> = 4 "amount",
        pub is_percentage: Option<bool> = 5 "is_percentage",
        pub vat_settings: OptionalVec<ServiceVatConfiguration> = 6 "vat_settings",
        pub priority: Option<i64> = 7 "priority",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 8 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 9 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 10 "expires_at",
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// Part of [`ServiceItem`] \[doc\].
    #[doc(alias = "OdrServiceAdjustment")]
    pub struct ServiceAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<ServiceAdjustmentResult> = 5 "result",
    }

    /// Part of [`ServiceAdjustment`] \[doc\].
    #[doc(alias = "OdrServiceAdjustmentResult")]
    pub struct ServiceAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`Calculation`], [`Calculations`], [`Invoice`] and others \[doc\].
    #[doc(alias = "OdrServiceItem")]
    pub struct ServiceItem {
        pub description: Option<String> = 0 "description",
        pub kind: Option<ServiceItemType> = 1 "type",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<ServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Sent by [`create_service`](Odr::create_service), [`update_service`](Odr::update_service) \[doc\].
    #[doc(alias = "OdrServiceModel")]
    pub struct ServiceModel {
        pub name: Option<String> = 0 "name",
        /// What must hold; all of them \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 1 "constraints",
        pub kind: Option<ServiceModelType> = 2 "type",
        pub amount: Option<Number> = 3 "amount",
        pub is_percentage: Option<bool> = 4 "is_percentage",
        pub vat_settings: OptionalVec<ServiceVatConfiguration> = 5 "vat_settings",
        pub priority: Option<i64> = 6 "priority",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 7 "metadata",
        pub active_at: Option<Lenient<Timestamp>> = 8 "active_at",
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// Part of [`Service`], [`ServiceModel`] \[doc\].
    #[doc(alias = "OdrServiceVatConfiguration")]
    pub struct ServiceVatConfiguration {
        pub kind: Option<ServiceVatConfigurationType> = 0 "type",
        pub reference: Option<i64> = 1 "reference",
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 2 "country_code",
    }

    /// Returned by [`get_session_calculation`](Odr::get_session_calculation) \[doc\].
    #[doc(alias = "OdrSessionCalculation")]
    pub struct SessionCalculation {
        pub id: Option<String> = 0 "id",
        pub number: Option<String> = 1 "number",
        pub reference: Option<String> = 2 "reference",
        pub items: OptionalVec<SessionProjectionItem> = 3 "items",
        pub services: OptionalVec<SessionCalculationServiceItem> = 4 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<SessionCalculationAdjustment> = 6 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 7 "total",
        pub vat: OptionalVec<VatResult> = 8 "vat",
        pub settings: Option<SessionCalculationSettings> = 9 "settings",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 10 "currency",
        pub customer: Option<Contact> = 11 "customer",
        pub vendor: Option<Contact> = 12 "vendor",
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

    /// Part of [`SessionCalculation`], [`SessionProjection`], [`SessionProjectionItem`] \[doc\].
    #[doc(alias = "OdrSessionCalculationAdjustment")]
    pub struct SessionCalculationAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// Default: `0`.
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<SessionCalculationAdjustmentResult> = 5 "result",
    }

    /// Part of [`SessionCalculationAdjustment`] \[doc\].
    #[doc(alias = "OdrSessionCalculationAdjustmentResult")]
    pub struct SessionCalculationAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the rule comes to; below zero for a discount \[doc\].
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`SessionCalculationServiceItem`] \[doc\].
    #[doc(alias = "OdrSessionCalculationServiceAdjustment")]
    pub struct SessionCalculationServiceAdjustment {
        pub reference: Option<String> = 0 "reference",
        pub description: Option<String> = 1 "description",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        pub is_discount: Option<bool> = 4 "is_discount",
        pub result: Option<SessionCalculationServiceAdjustmentResult> = 5 "result",
    }

    /// Part of [`SessionCalculationServiceAdjustment`] \[doc\].
    #[doc(alias = "OdrSessionCalculationServiceAdjustmentResult")]
    pub struct SessionCalculationServiceAdjustmentResult {
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        pub rule_id: Option<String> = 1 "rule_id",
        pub output: Option<i64> = 2 "output",
    }

    /// Part of [`SessionCalculation`], [`SessionProjection`] \[doc\].
    #[doc(alias = "OdrSessionCalculationServiceItem")]
    pub struct SessionCalculationServiceItem {
        pub description: Option<String> = 0 "description",
        pub kind: Option<SessionCalculationServiceItemType> = 1 "type",
        pub amount: Option<Number> = 2 "amount",
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        pub adjustments: OptionalVec<SessionCalculationServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Part of [`SessionCalculation`] \[doc\], known from an example.
    #[doc(alias = "OdrSessionCalculationSettings")]
    pub struct SessionCalculationSettings {
        pub billing: Option<SessionCalculationSettingsBilling> = 0 "billing",
        pub shipping: Option<SessionCalculationSettingsShipping> = 1 "shipping",
    }

    /// Part of [`SessionCalculationSettings`] \[doc\].
    #[doc(alias = "OdrSessionCalculationSettingsBilling")]
    pub struct SessionCalculationSettingsBilling {
        pub method_code: Option<String> = 0 "method_code",
        pub issuer_code: Option<String> = 1 "issuer_code",
        pub provider_code: Option<String> = 2 "provider_code",
        pub vat: Option<SessionSettingsBillingVat> = 3 "vat",
    }

    /// Part of [`SessionCalculationSettings`] \[doc\].
    #[doc(alias = "OdrSessionCalculationSettingsShipping")]
    pub struct SessionCalculationSettingsShipping {
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Part of [`SessionProjectionItem`] \[doc\].
    #[doc(alias = "OdrSessionCalculationStackItem")]
    pub struct SessionCalculationStackItem {
        pub id: Option<String> = 0 "id",
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Returned by [`get_session_contact`](Odr::get_session_contact) \[doc\].
    #[doc(alias = "OdrSessionContact")]
    pub struct SessionContact {
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

    /// Part of [`SessionProviderMethod`] \[doc\].
    #[doc(alias = "OdrSessionIssuer")]
    pub struct SessionIssuer {
        pub method_id: Option<String> = 0 "method_id",
        pub name: Option<String> = 1 "name",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// Returned by [`get_session_projection`](Odr::get_session_projection) \[doc\].
    #[doc(alias = "OdrSessionProjection")]
    pub struct SessionProjection {
        pub items: OptionalVec<SessionProjectionItem> = 0 "items",
        pub services: OptionalVec<SessionCalculationServiceItem> = 1 "services",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 2 "subtotal",
        pub adjustments: OptionalVec<SessionCalculationAdjustment> = 3 "adjustments",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 4 "total",
        pub vat: OptionalVec<VatResult> = 5 "vat",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 6 "currency",
        pub is_including_vat: Option<bool> = 7 "is_including_vat",
        pub is_vat_shifted: Option<bool> = 8 "is_vat_shifted",
        pub client_id: Option<String> = 9 "client_id",
        pub pricing_at: Option<Lenient<Timestamp>> = 10 "pricing_at",
    }

    /// Part of [`SessionCalculation`], [`SessionProjection`] \[doc\].
    #[doc(alias = "OdrSessionProjectionItem")]
    pub struct SessionProjectionItem {
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 1 "sku",
        pub description: Option<String> = 2 "description",
        pub kind: Option<SessionProjectionItemType> = 3 "type",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 4 "amount",
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, in minor units \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        pub adjustments: OptionalVec<SessionCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum, in minor units \[guess\].
        pub total: Option<i64> = 10 "total",
        pub total_revenue: Option<i64> = 11 "total_revenue",
        pub order_items: OptionalVec<SessionCalculationStackItem> = 12 "order_items",
    }

    /// Part of [`GetSessionBillingMethodResponse`] \[doc\].
    #[doc(alias = "OdrSessionProviderMethod")]
    pub struct SessionProviderMethod {
        pub method_id: Option<String> = 0 "method_id",
        pub name: Option<String> = 1 "name",
        pub issuers: OptionalVec<SessionIssuer> = 2 "issuers",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// Part of [`SessionCalculationSettingsBilling`] \[doc\].
    #[doc(alias = "OdrSessionSettingsBillingVat")]
    pub struct SessionSettingsBillingVat {
        /// Default: `false`.
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Default: `false`.
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Sent by [`set_authenticated_session_contact`](Odr::set_authenticated_session_contact) \[doc\].
    #[doc(alias = "OdrSessionsIdAuthenticatedPostBody")]
    pub struct SetAuthenticatedSessionContactRequest {
        pub contact_id: Option<String> = 0 "contact_id",
    }

    /// Sent by [`set_order_items_claim`](Odr::set_order_items_claim) \[doc\].
    #[doc(alias = "OdrSetClaimRequest")]
    pub struct SetClaimRequest {
        pub item_id: Option<String> = 0 "item_id",
        pub claim_id: Option<String> = 1 "claim_id",
        pub claim_item_id: Option<String> = 2 "claim_item_id",
    }

    /// Sent by [`set_order_items_route`](Odr::set_order_items_route) \[doc\].
    #[doc(alias = "OdrSetRouteRequest")]
    pub struct SetRouteRequest {
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        pub collect_route_id: Option<String> = 2 "collect_route_id",
    }

    /// Sent by [`set_session_reference`](Odr::set_session_reference); returned by [`get_session_reference`](Odr::get_session_reference), [`set_session_reference`](Odr::set_session_reference) \[doc\].
    #[doc(alias = "OdrSetSessionReferenceRequest")]
    pub struct SetSessionReferenceRequest {
        pub reference: Option<String> = 0 "reference",
    }

    /// Part of [`OrderModel`] \[doc\].
    #[doc(alias = "OdrSettings")]
    pub struct Settings {
        pub contact: Option<SettingsContact> = 0 "contact",
        pub organisation: Option<SettingsContact> = 1 "organisation",
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        pub coupons: OptionalVec<String> = 3 "coupons",
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        pub reference: Option<String> = 5 "reference",
        pub return_url: Option<String> = 6 "return_url",
        pub billing: Option<OrderModelSettingsBilling> = 7 "billing",
        pub shipping: Option<OrderSettingsShipping> = 8 "shipping",
    }

    /// Part of [`Settings`] \[doc\].
    #[doc(alias = "OdrSettingsContact")]
    pub struct SettingsContact {
        pub id: Option<String> = 0 "id",
    }

    /// Returned by [`add_order_items`](Odr::add_order_items), [`set_order_items_route`](Odr::set_order_items_route) \[doc\].
    #[doc(alias = "OdrSimpleOrderItem")]
    pub struct SimpleOrderItem {
        pub id: Option<String> = 0 "id",
        pub reference: Option<String> = 1 "reference",
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 2 "sku",
        pub description: Option<String> = 3 "description",
        /// Default: `false`.
        pub is_inbound: Option<bool> = 4 "is_inbound",
    }

    /// Sent by [`announce_skus`](Odr::announce_skus) \[doc\].
    #[doc(alias = "OdrSku")]
    pub struct Sku {
        /// Stock keeping unit \[guess\].
        pub sku: Option<String> = 0 "sku",
        pub description: Option<String> = 1 "description",
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
    }

    /// Returned by [`announce_skus`](Odr::announce_skus) \[doc\].
    #[doc(alias = "OdrSkuResult")]
    pub struct SkuResult {
        pub status: Option<String> = 0 "status",
        pub count: Option<i64> = 1 "count",
    }

    /// Returned by [`delete_order`](Odr::delete_order), [`list_order_stacks`](Odr::list_order_stacks), [`reference_order_stack`](Odr::reference_order_stack) \[doc\].
    #[doc(alias = "OdrStack")]
    pub struct Stack {
        pub id: Option<String> = 0 "id",
        /// The id of what it belongs to \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        /// What kind of thing it belongs to \[guess\].
        pub entity_type: Option<String> = 2 "entity_type",
        pub state: Option<StackState> = 3 "state",
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Part of [`OrderItemReferences`] \[doc\].
    #[doc(alias = "OdrStackReference")]
    pub struct StackReference {
        pub id: Option<String> = 0 "id",
        pub kind: Option<String> = 1 "type",
        pub state: Option<StackReferenceState> = 2 "state",
    }

    /// Part of [`StackReference`] \[doc\].
    #[doc(alias = "OdrStackReferenceState")]
    pub struct StackReferenceState {
        pub is_locked: Option<bool> = 0 "is_locked",
        pub is_accepted: Option<bool> = 1 "is_accepted",
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        pub is_finished: Option<bool> = 3 "is_finished",
    }

    /// Part of [`Stack`] \[doc\].
    #[doc(alias = "OdrStackState")]
    pub struct StackState {
        pub is_accepted: Option<bool> = 0 "is_accepted",
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
        pub is_finished: Option<bool> = 2 "is_finished",
    }

    /// Sent by [`start_session`](Odr::start_session) \[doc\].
    #[doc(alias = "OdrStartSessionRequest")]
    pub struct StartSessionRequest {
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// For whom the identity is \[guess\].
        pub audience: Option<String> = 1 "audience",
    }

    /// Returned by [`start_session`](Odr::start_session) \[doc\].
    #[doc(alias = "OdrStartSessionResponse")]
    pub struct StartSessionResponse {
        pub id: Option<String> = 0 "id",
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Part of [`OrderStep`] \[doc\].
    #[doc(alias = "OdrStepAction")]
    pub struct StepAction {
        pub code: Option<String> = 0 "code",
        pub order: Option<i64> = 1 "order",
        pub label: Option<String> = 2 "label",
        pub is_handled: Option<bool> = 3 "is_handled",
        pub handled_at: Option<Lenient<Timestamp>> = 4 "handled_at",
    }

    /// Returned by [`list_transactions`](Odr::list_transactions), [`create_transaction`](Odr::create_transaction), [`get_transaction`](Odr::get_transaction) \[doc\].
    #[doc(alias = "OdrTransaction")]
    pub struct Transaction {
        pub id: Option<String> = 0 "id",
        pub reference: Option<Reference> = 1 "reference",
        pub description: Option<String> = 2 "description",
        pub number: Option<String> = 3 "number",
        pub amount_due: Option<i64> = 4 "amount_due",
        pub amount_paid: Option<i64> = 5 "amount_paid",
        /// Currency, in three letters \[guess\].
        pub currency: Option<String> = 6 "currency",
        pub payments: OptionalVec<Payment> = 7 "payments",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 8 "metadata",
        pub purchase: Option<Purchase> = 9 "purchase",
        pub preset: Option<Preset> = 10 "preset",
        pub secret: Option<SecretText> = 11 "secret",
        pub client_id: Option<String> = 12 "client_id",
        pub channel_id: Option<String> = 13 "channel_id",
        pub return_url: Option<String> = 14 "return_url",
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Sent by [`create_transaction`](Odr::create_transaction) \[doc\].
    #[doc(alias = "OdrTransactionModel")]
    pub struct TransactionModel {
        pub reference: Option<Reference> = 0 "reference",
        pub description: Option<String> = 1 "description",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Currency, in three letters \[guess\]. Default: `EUR` \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// What customers keep with it \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        pub purchase: Option<Purchase> = 5 "purchase",
        pub preset: Option<Preset> = 6 "preset",
        pub return_url: Option<String> = 7 "return_url",
        pub client_id: Option<String> = 8 "client_id",
        pub channel_id: Option<String> = 9 "channel_id",
    }

    /// Sent by [`update_order_state`](Odr::update_order_state) \[doc\].
    #[doc(alias = "OdrOrdersIdFlowPutBody")]
    pub struct UpdateOrderStateRequest {
        pub code: Option<String> = 0 "code",
        pub actions: OptionalVec<UpdateOrderStateRequestActionsItem> = 1 "actions",
    }

    /// Part of [`UpdateOrderStateRequest`] \[doc\].
    #[doc(alias = "OdrOrdersIdFlowPutBodyActionsItem")]
    pub struct UpdateOrderStateRequestActionsItem {
        pub code: Option<String> = 0 "code",
        pub is_handled: Option<bool> = 1 "is_handled",
    }

    /// Part of [`NewOrganisation`], [`Organisation`] \[doc\].
    #[doc(alias = "OdrVatRegistration")]
    pub struct VatRegistration {
        /// Country, in two letters \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        pub number: Option<String> = 1 "number",
        /// The vendor sets it.
        pub is_valid: Option<bool> = 2 "is_valid",
        /// The vendor sets it.
        pub is_pending: Option<bool> = 3 "is_pending",
    }

    /// Part of [`Calculation`], [`Calculations`], [`Invoice`] and others \[doc\].
    #[doc(alias = "OdrVatResult")]
    pub struct VatResult {
        pub rate: Option<i64> = 0 "rate",
        /// In minor units \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }
}

/// A list \[doc\].
pub type GetSessionShippingResponse = Vec<GetSessionShippingResponseItem>;
