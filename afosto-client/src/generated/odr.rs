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
    /// let body = OrderModel { channel_id: Some("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a11".to_owned()), tags: vec!["web".to_owned()].into(), ..OrderModel::default() };
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
    /// let body = CouponModel { code: Some("SPRING".to_owned()), category_id: Some("0b0c3c1e-5f6e-4f4e-9a36-2c3c1b7f2a12".to_owned()), ..CouponModel::default() };
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
    pub fn authorization_id(self, authorization_id: impl Into<String>) -> Self {
        self.set(|request| request.query("authorization_id", &authorization_id.into()))
    }

    /// Sent as `number` in the query, or not at all without this.
    #[inline]
    pub fn number(self, number: impl Into<String>) -> Self {
        self.set(|request| request.query("number", &number.into()))
    }
}

impl Call<operations::CreateOrder> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    #[inline]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|request| request.idempotency_key(key.into()))
    }
}

impl Call<operations::ReferenceOrderStack> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    #[inline]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|request| request.idempotency_key(key.into()))
    }
}

impl Call<operations::GetOrderProjection> {
    /// A Unix timestamp. Sent as `pricing_at` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
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
    #[inline]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|request| request.idempotency_key(key.into()))
    }
}

impl Call<operations::AuthorizeOrder> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    #[inline]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|request| request.idempotency_key(key.into()))
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
    pub fn stack_id(self, stack_id: impl Into<String>) -> Self {
        self.set(|request| request.query("stack_id", &stack_id.into()))
    }
}

impl Call<operations::AddOrderItems> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    #[inline]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|request| request.idempotency_key(key.into()))
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
    pub fn order_id(self, order_id: impl Into<String>) -> Self {
        self.set(|request| request.query("order_id", &order_id.into()))
    }
}

impl Call<operations::ListCoupons> {
    /// Sent as `category_id` in the query, or not at all without this.
    #[inline]
    pub fn category_id(self, category_id: impl Into<String>) -> Self {
        self.set(|request| request.query("category_id", &category_id.into()))
    }
}

impl Call<operations::ApplyBalance> {
    /// The idempotency key to send, in place of one that is made for the call: `x-idempotency-key`.
    #[inline]
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.set(|request| request.idempotency_key(key.into()))
    }
}

impl Call<operations::GetBalance> {
    /// Sent as `type` in the query, or not at all without this.
    #[inline]
    pub fn kind(self, kind: impl Into<String>) -> Self {
        self.set(|request| request.query("type", &kind.into()))
    }

    /// Sent as `id` in the query, or not at all without this.
    #[inline]
    pub fn id(self, id: impl Into<String>) -> Self {
        self.set(|request| request.query("id", &id.into()))
    }
}

impl Pager<operations::ListBalanceRecords> {
    /// Sent as `key_type` in the query, or not at all without this.
    #[inline]
    pub fn key_type(self, key_type: impl Into<String>) -> Self {
        self.set(|request| request.query("key_type", &key_type.into()))
    }

    /// Sent as `key_id` in the query, or not at all without this.
    #[inline]
    pub fn key_id(self, key_id: impl Into<String>) -> Self {
        self.set(|request| request.query("key_id", &key_id.into()))
    }
}

impl Pager<operations::ListTransactions> {
    /// Kind of record that `entity_id` identifies. Sent as `entity_type` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn entity_type(self, entity_type: impl Into<String>) -> Self {
        self.set(|request| request.query("entity_type", &entity_type.into()))
    }

    /// Id of the record concerned; `entity_type` says of which kind. Sent as `entity_id` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn entity_id(self, entity_id: impl Into<String>) -> Self {
        self.set(|request| request.query("entity_id", &entity_id.into()))
    }
}

impl Call<operations::GetSessionShippingMethod> {
    /// Country, as an ISO 3166 two-letter code. Sent as `country_code` in the query, or not at all without this.
    ///
    /// Source: \[guess\].
    #[inline]
    pub fn country_code(self, country_code: impl Into<String>) -> Self {
        self.set(|request| request.query("country_code", &country_code.into()))
    }
}

impl Call<operations::GetSessionShippingPoint> {
    /// The country whose shipping points are chosen from. Sent as `country_code` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn country_code(self, country_code: impl Into<String>) -> Self {
        self.set(|request| request.query("country_code", &country_code.into()))
    }

    /// Sent as `method_id` in the query, or not at all without this.
    #[inline]
    pub fn method_id(self, method_id: impl Into<String>) -> Self {
        self.set(|request| request.query("method_id", &method_id.into()))
    }

    /// Left out, it is that of the primary address. Sent as `postal_code` in the query, or not at all without this.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        self.set(|request| request.query("postal_code", &postal_code.into()))
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](CalculationItem::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](CalculationItems::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](CalculationSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum CalculationSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](CalculationSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum CalculationSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](CouponCategorySearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum CouponCategorySearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](CouponCategorySearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum CouponCategorySearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](CouponSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum CouponSearchConstraintKey {
        /// On the wire: `codes`.
        Codes = "codes",
        /// On the wire: `is_available`.
        IsAvailable = "is_available",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](CouponSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum CouponSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](FilterSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum FilterSearchConstraintKey {
        /// On the wire: `skus`.
        Skus = "skus",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](FilterSearchConstraint::operator).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](GetSessionShippingMethodResponse::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](InvoiceItem::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](InvoiceSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum InvoiceSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](InvoiceSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum InvoiceSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`key`](OrderSearchConstraint::key).
    ///
    /// Source: \[doc\].
    pub enum OrderSearchConstraintKey {
        /// On the wire: `ids`.
        Ids = "ids",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`operator`](OrderSearchConstraint::operator).
    ///
    /// Source: \[doc\].
    pub enum OrderSearchConstraintOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](OrderState::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`trigger`](OrderStep::trigger).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`apply_to`](PricingRule::apply_to).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`evaluate_at`](PricingRule::evaluate_at).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](PricingRuleConstraint::key).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`operator`](PricingRuleConstraint::operator).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](PricingRuleFilter::key).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`operator`](PricingRuleFilter::operator).
    ///
    /// Source: \[doc\].
    pub enum PricingRuleFilterOperator {
        /// On the wire: `in`.
        In = "in",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`apply_to`](PricingRuleModel::apply_to).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`evaluate_at`](PricingRuleModel::evaluate_at).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`action`](Process::action).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`confirm`](Processing::confirm).
    ///
    /// Source: \[doc\].
    pub enum ProcessingConfirm {
        /// On the wire: `auto`.
        Auto = "auto",
        /// On the wire: `manual`.
        Manual = "manual",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`allocation`](Processing::allocation).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`fulfilment`](Processing::fulfilment).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`capture`](Processing::capture).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](ProjectionItem::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](PurchaseItem::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`key`](SearchConstraint::key).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`operator`](SearchConstraint::operator).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](Service::kind).
    ///
    /// Source: \[doc\].
    pub enum ServiceType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ServiceItem::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](ServiceModel::kind).
    ///
    /// Source: \[doc\].
    pub enum ServiceModelType {
        /// On the wire: `handling`.
        Handling = "handling",
        /// On the wire: `shipping`.
        Shipping = "shipping",
    }
}

pivot_json::open_enum! {
    /// The possible values of [`kind`](ServiceVatConfiguration::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](SessionCalculationServiceItem::kind).
    ///
    /// Source: \[doc\].
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
    /// The possible values of [`kind`](SessionProjectionItem::kind).
    ///
    /// Source: \[doc\].
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
    /// Body of [`add_order_items_from_search`](Odr::add_order_items_from_search), `POST /odr/orders/{id}/items/search`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrOrdersIdItemsSearchPostBody")]
    pub struct AddOrderItemsFromSearchRequest {
        /// Whether it is delivered later, for want of stock.
        ///
        /// Source: \[guess\].
        pub is_backorder: Option<bool> = 0 "is_backorder",
        /// Whether the goods arrive in the warehouse rather than leave.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 2 "constraints",
        /// What the results are restricted by.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<SearchFilter> = 3 "filters",
    }

    /// A postal address in a checkout session.
    ///
    /// Returned by [`set_session_billing_address`](Odr::set_session_billing_address), [`create_session_address`](Odr::create_session_address), [`set_session_shipping_address`](Odr::set_session_shipping_address); part of [`AddressSet`], [`Point`], [`GetSessionBillingAddressResponse`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAddress")]
    pub struct Address {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        /// State or province, by name or abbreviation; optional.
        ///
        /// Source: \[doc\].
        pub administrative_area: Option<String> = 2 "administrative_area",
        /// City.
        ///
        /// Source: \[doc\].
        pub locality: Option<String> = 3 "locality",
        /// More about the locality; optional.
        ///
        /// Source: \[doc\].
        pub dependent_locality: Option<String> = 4 "dependent_locality",
        /// The whole code of the place of delivery.
        ///
        /// Source: \[doc\].
        pub postal_code: Option<String> = 5 "postal_code",
        /// For sorting, of mail for example; optional.
        ///
        /// Source: \[doc\].
        pub sorting_code: Option<String> = 6 "sorting_code",
        /// First line of the address, mostly street and house number.
        ///
        /// Source: \[guess\].
        pub address_line_1: Option<String> = 7 "address_line_1",
        /// Optional.
        ///
        /// Source: \[doc\].
        pub address_line_2: Option<String> = 8 "address_line_2",
        /// Street.
        ///
        /// Source: \[guess\].
        pub thoroughfare: Option<String> = 9 "thoroughfare",
        /// House number.
        ///
        /// Source: \[guess\].
        pub premise_number: Option<i64> = 10 "premise_number",
        /// What follows the house number.
        ///
        /// Source: \[guess\].
        pub premise_number_suffix: Option<String> = 11 "premise_number_suffix",
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub organisation: Option<String> = 12 "organisation",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 13 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 14 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 15 "family_name",
    }

    /// The addresses that a buyer can choose from.
    ///
    /// Part of [`CombinedAddressSet`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAddressSet")]
    pub struct AddressSet {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<Address> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<Address> = 1 "secondary",
    }

    /// A discount or surcharge to be applied.
    ///
    /// Part of [`CalculationItemModel`], [`InvoiceItemModel`], [`InvoiceRequest`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAdjustment")]
    pub struct Adjustment {
        /// The customer's own key of the adjustment.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Shown to the buyer: why the price differs.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Percentage if `is_percentage` is true, otherwise a sum of money. Default: `0`.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it lowers the price rather than raises it.
        ///
        /// Source: \[guess\].
        pub is_discount: Option<bool> = 4 "is_discount",
    }

    /// How many SKUs got their properties, and how many did not.
    ///
    /// Returned by [`upsert_sku_filters`](Odr::upsert_sku_filters).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAttachFiltersResponse")]
    pub struct AttachFiltersResponse {
        /// How many succeeded.
        ///
        /// Source: \[guess\].
        pub success: Option<i64> = 0 "success",
        /// How many failed.
        ///
        /// Source: \[guess\].
        pub failed: Option<i64> = 1 "failed",
    }

    /// The order that a checkout session is for.
    ///
    /// Sent by [`attach_session_order`](Odr::attach_session_order); returned by [`attach_session_order`](Odr::attach_session_order).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAttachSessionRequest")]
    pub struct AttachSessionRequest {
        /// Order: the id of an `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_id: Option<String> = 0 "order_id",
    }

    /// Body of [`attach_warehouse_items`](Odr::attach_warehouse_items), `POST /odr/orders/{id}/items/attach`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrAttachWarehouseItemsRequest")]
    pub struct AttachWarehouseItemsRequest {
        /// Item of an order: the id of an `odr::OrderItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_item_id: Option<String> = 0 "order_item_id",
        /// One piece of stock: the id of a `wms::InventoryItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub inventory_item_id: Option<String> = 1 "inventory_item_id",
    }

    /// A try of the buyer to pay.
    ///
    /// Part of [`Process`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAttempt")]
    pub struct Attempt {
        /// The payment provider's key of the attempt.
        ///
        /// Source: \[guess\].
        pub psp_reference: Option<String> = 0 "psp_reference",
        /// Sum received so far, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub amount_paid: Option<i64> = 1 "amount_paid",
        /// When the buyer began to pay.
        ///
        /// Source: \[guess\].
        pub started_at: Option<Lenient<Timestamp>> = 2 "started_at",
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 3 "is_paid",
        /// Whether the time to pay is over.
        ///
        /// Source: \[guess\].
        pub is_expired: Option<bool> = 4 "is_expired",
    }

    /// Body of [`authenticate_session_contact`](Odr::authenticate_session_contact), `POST /odr/sessions/{id}/authenticate`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrAuthenticationRequest")]
    pub struct AuthenticationRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// As the person typed it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub password: Option<SecretText> = 1 "password",
    }

    /// The person who signed in during checkout.
    ///
    /// Returned by [`authenticate_session_contact`](Odr::authenticate_session_contact), [`set_authenticated_session_contact`](Odr::set_authenticated_session_contact).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAuthenticationResponse")]
    pub struct AuthenticationResponse {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 1 "email",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 2 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 3 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 4 "family_name",
    }

    /// Body of [`authorize_session`](Odr::authorize_session), `POST /odr/sessions/{id}/authorize`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrAuthorizationRequest")]
    pub struct AuthorizationRequest {
        /// Calculation of prices: the id of an `odr::Calculation`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// Whether the session's order was accepted, and where the buyer must go to pay.
    ///
    /// Returned by [`authorize_session`](Odr::authorize_session).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrAuthorizationResponse")]
    pub struct AuthorizationResponse {
        pub accepted: Option<bool> = 0 "accepted",
        /// Where the browser has to go next.
        ///
        /// Source: \[guess\].
        pub forward_uri: Option<String> = 1 "forward_uri",
    }

    /// Body of [`authorize_order`](Odr::authorize_order), `POST /odr/orders/{id}/authorize`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrOrdersIdAuthorizePostBody")]
    pub struct AuthorizeOrderRequest {
        /// Calculation of prices: the id of an `odr::Calculation`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub calculation_id: Option<String> = 0 "calculation_id",
    }

    /// A balance of money, such as a gift card's or a customer's credit.
    ///
    /// Returned by [`apply_balance`](Odr::apply_balance), [`get_balance`](Odr::get_balance).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrBalance")]
    pub struct Balance {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Record to which the balance belongs.
        ///
        /// Source: \[guess\].
        pub key: Option<Key> = 1 "key",
        /// Sum that is left, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub balance: Option<i64> = 2 "balance",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// Money to be put on a balance, or taken off it.
    ///
    /// Sent by [`apply_balance`](Odr::apply_balance).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrBalanceRequest")]
    pub struct BalanceRequest {
        /// Record to which the balance belongs.
        ///
        /// Source: \[guess\].
        pub key: Option<Key> = 0 "key",
        pub reference: Option<Key> = 1 "reference",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// Currency, as an ISO 4217 three-letter code. Default: `EUR`.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// How far below zero the balance may go, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub overdraft_allowance: Option<i64> = 5 "overdraft_allowance",
    }

    /// Body of [`invoice_calculation`](Odr::invoice_calculation), `POST /odr/calculations/{id}/invoices`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrCalculatedInvoiceRequest")]
    pub struct CalculatedInvoiceRequest {
        /// UUIDs.
        pub order_item_ids: OptionalVec<String> = 0 "order_item_ids",
    }

    /// The price of an order at one moment, with all lines, discounts and VAT.
    ///
    /// Returned by [`search_calculations`](Odr::search_calculations), [`get_calculation`](Odr::get_calculation).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculation")]
    pub struct Calculation {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<CalculationItem> = 3 "items",
        /// Lines for shipping and other services.
        ///
        /// Source: \[guess\].
        pub services: OptionalVec<ServiceItem> = 4 "services",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 6 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 7 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 8 "vat",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 9 "currency",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 10 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 11 "vendor",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 12 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 13 "is_vat_shifted",
        /// Whether it is paid before delivery.
        ///
        /// Source: \[guess\].
        pub is_prepaid: Option<bool> = 14 "is_prepaid",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 15 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 16 "channel_id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 17 "file_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 18 "metadata",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 19 "pricing_at",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 20 "invoiced_at",
        /// When it was paid before delivery; absent if it was not.
        ///
        /// Source: \[guess\].
        pub prepaid_at: Option<Lenient<Timestamp>> = 21 "prepaid_at",
        /// Orders: ids of `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_ids: OptionalVec<String> = 22 "order_ids",
        /// Coupons that are redeemed; whether by code or by id is not documented.
        ///
        /// Source: \[guess\].
        pub coupons: OptionalVec<String> = 23 "coupons",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 24 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 25 "updated_at",
    }

    /// A discount or surcharge, and what it came to.
    ///
    /// Part of [`Calculation`], [`CalculationItem`], [`CalculationItems`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationAdjustment")]
    pub struct CalculationAdjustment {
        /// The customer's own key of the adjustment.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Shown to the buyer: why the price differs.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Percentage if `is_percentage` is true, otherwise a sum of money. Default: `0`.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it lowers the price rather than raises it.
        ///
        /// Source: \[guess\].
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Sum that the adjustment comes to.
        ///
        /// Source: \[guess\].
        pub result: Option<CalculationAdjustmentResult> = 5 "result",
    }

    /// What a discount or surcharge came to.
    ///
    /// Part of [`CalculationAdjustment`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationAdjustmentResult")]
    pub struct CalculationAdjustmentResult {
        /// Whether a pricing rule made the adjustment.
        ///
        /// Source: \[guess\].
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// Pricing rule that made the adjustment: the id of an `odr::PricingRule`.
        ///
        /// Source: \[guess\].
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the rule comes to; below zero for a discount.
        ///
        /// Source: \[doc\].
        pub output: Option<i64> = 2 "output",
    }

    /// A line of a calculation: an article and what it costs.
    ///
    /// Part of [`Calculation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationItem")]
    pub struct CalculationItem {
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
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<CalculationItemType> = 4 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 5 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 6 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 7 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 8 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 9 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 10 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 11 "total",
        /// Share of the sum that counts as turnover, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total_revenue: Option<i64> = 12 "total_revenue",
        /// Items of the orders that the line is for.
        ///
        /// Source: \[guess\].
        pub order_items: OptionalVec<CalculationOrderItem> = 13 "order_items",
    }

    /// Items of an order whose price shall differ from the usual one.
    ///
    /// Part of [`OrderCalculationRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationItemModel")]
    pub struct CalculationItemModel {
        /// Items of the order, by their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 3 "is_discounted",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 4 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 5 "vat_percentage",
    }

    /// A line of an order's calculation: an article and what it costs.
    ///
    /// Part of [`Calculations`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationItems")]
    pub struct CalculationItems {
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<CalculationItemsType> = 3 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Share of the sum that counts as turnover, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total_revenue: Option<i64> = 11 "total_revenue",
        /// Items of the orders that the line is for.
        ///
        /// Source: \[guess\].
        pub order_items: OptionalVec<CalculationStackItem> = 12 "order_items",
    }

    /// An item of an order that a line is for, and whether it was invoiced.
    ///
    /// Part of [`CalculationItem`], [`InvoiceItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationOrderItem")]
    pub struct CalculationOrderItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Whether an invoice was made for it.
        ///
        /// Source: \[guess\].
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        /// Invoice: the id of an `odr::Invoice`; absent before there is one.
        ///
        /// Source: \[guess\].
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// Body of [`search_calculations`](Odr::search_calculations), `POST /odr/search/calculations`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrCalculationSearch")]
    pub struct CalculationSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<CalculationSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](CalculationSearch::constraints) in [`CalculationSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrCalculationSearchConstraint")]
    pub struct CalculationSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<CalculationSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<CalculationSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// An item of an order that a line is for, and whether it was invoiced.
    ///
    /// Part of [`CalculationItems`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculationStackItem")]
    pub struct CalculationStackItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Whether an invoice was made for it.
        ///
        /// Source: \[guess\].
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        /// Invoice: the id of an `odr::Invoice`; absent before there is one. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// The price of one order, with all lines, discounts and VAT.
    ///
    /// Returned by [`get_order_calculation`](Odr::get_order_calculation), [`calculate_order`](Odr::calculate_order).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCalculations")]
    pub struct Calculations {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<CalculationItems> = 3 "items",
        /// Lines for shipping and other services.
        ///
        /// Source: \[guess\].
        pub services: OptionalVec<ServiceItem> = 4 "services",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 6 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 7 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 8 "vat",
        /// Who buys, who pays, where it goes: what the prices are computed from.
        ///
        /// Source: \[guess\].
        pub settings: Option<OrderCalculationSettings> = 9 "settings",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 10 "currency",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 11 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 12 "vendor",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        /// Whether it is paid before delivery.
        ///
        /// Source: \[guess\].
        pub is_prepaid: Option<bool> = 15 "is_prepaid",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 16 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 17 "channel_id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 18 "file_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 19 "metadata",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 21 "invoiced_at",
        /// When it was paid before delivery; absent if it was not.
        ///
        /// Source: \[guess\].
        pub prepaid_at: Option<Lenient<Timestamp>> = 22 "prepaid_at",
        /// Orders: ids of `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_ids: OptionalVec<String> = 23 "order_ids",
        /// Coupons that are redeemed; whether by code or by id is not documented.
        ///
        /// Source: \[guess\].
        pub coupons: OptionalVec<String> = 24 "coupons",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 25 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 26 "updated_at",
    }

    /// Whether the order is being cancelled, and what could not be undone.
    ///
    /// Returned by [`cancel_order`](Odr::cancel_order).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCancelState")]
    pub struct CancelState {
        /// Whether the cancellation was accepted.
        ///
        /// Source: \[guess\].
        pub is_accepted: Option<bool> = 0 "is_accepted",
        /// What could not be undone.
        ///
        /// Source: \[guess\].
        pub warnings: OptionalVec<String> = 1 "warnings",
    }

    /// The addresses that a buyer can choose from, by whose they are.
    ///
    /// Part of [`GetSessionBillingAddressResponse`], [`GetSessionShippingAddressResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCombinedAddressSet")]
    pub struct CombinedAddressSet {
        /// Those of the person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<AddressSet> = 0 "contact",
        /// Those of the company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<AddressSet> = 1 "organisation",
        /// Those that were entered in this checkout only.
        ///
        /// Source: \[guess\].
        pub session: Option<AddressSet> = 2 "session",
    }

    /// The phone numbers that a buyer can choose from, by whose they are.
    ///
    /// Part of [`GetSessionPhoneNumberResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCombinedPhoneNumberSet")]
    pub struct CombinedPhoneNumberSet {
        /// Those of the person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<PhonenumberSet> = 0 "contact",
        /// Those of the company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<PhonenumberSet> = 1 "organisation",
        /// Those that were entered in this checkout only.
        ///
        /// Source: \[guess\].
        pub session: Option<PhonenumberSet> = 2 "session",
    }

    /// What a condition of a pricing rule can be compared with.
    ///
    /// Returned by [`get_rule_constraint_options`](Odr::get_rule_constraint_options).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrConstraintOptionsResponse")]
    pub struct ConstraintOptionsResponse {
        /// Amounts that a condition of a rule can be compared with.
        ///
        /// Source: \[guess\].
        pub amount: OptionalVec<String> = 0 "amount",
    }

    /// The buyer or the seller on a calculation or an invoice.
    ///
    /// Part of [`Calculation`], [`Calculations`], [`Invoice`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrContact")]
    pub struct Contact {
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 0 "tags",
        /// Default: `NL`.
        ///
        /// Source: \[guess\] for the default.
        pub vat_country_code: Option<String> = 1 "vat_country_code",
        /// The person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<ContactContact> = 2 "contact",
    }

    /// The person or company behind a buyer or seller, as stored in `rel`.
    ///
    /// Part of [`Contact`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrContactContact")]
    pub struct ContactContact {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// VAT identification number, with the country's prefix.
        ///
        /// Source: \[guess\].
        pub vat_number: Option<String> = 1 "vat_number",
        /// Number at the chamber of commerce.
        ///
        /// Source: \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        /// Company: the id of a `rel::Organisation`.
        ///
        /// Source: \[guess\].
        pub organisation_id: Option<String> = 3 "organisation_id",
        /// State of the company that is meant: a version of `rel::Organisation`.
        ///
        /// Source: \[guess\].
        pub organisation_version: Option<String> = 4 "organisation_version",
        /// Postal address: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 5 "address_id",
        /// Phone number: the id of a `rel::PhoneNumber`.
        ///
        /// Source: \[guess\].
        pub phone_number_id: Option<String> = 6 "phone_number_id",
        /// Id of the contact in the service `rel`.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 7 "id",
        /// State of the contact or organisation that is meant.
        ///
        /// Source: \[guess\].
        pub version: Option<String> = 8 "version",
    }

    /// A code that buyers redeem for a discount.
    ///
    /// Returned by [`search_coupons`](Odr::search_coupons), [`list_coupons`](Odr::list_coupons), [`create_coupon`](Odr::create_coupon), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCoupon")]
    pub struct Coupon {
        /// What a customer types in to redeem the coupon.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// How often it may be redeemed.
        ///
        /// Source: \[guess\].
        pub usage: Option<CouponUsage> = 1 "usage",
        /// Group of coupons: the id of an `odr::CouponCategory`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub category_id: Option<String> = 2 "category_id",
        /// Orders in which it was redeemed.
        ///
        /// Source: \[guess\].
        pub claims: OptionalVec<CouponClaim> = 3 "claims",
        /// Until when the coupon can be used.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 4 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 5 "created_at",
    }

    /// A group of coupons that begin with the same defaults.
    ///
    /// Returned by [`search_coupon_categories`](Odr::search_coupon_categories), [`list_coupon_categories`](Odr::list_coupon_categories), [`create_coupon_category`](Odr::create_coupon_category), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCouponCategory")]
    pub struct CouponCategory {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// What new coupons of the category begin with.
        ///
        /// Source: \[guess\].
        pub defaults: Option<CouponCategoryDefaults> = 2 "defaults",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 3 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 4 "updated_at",
    }

    /// What new coupons of a category begin with.
    ///
    /// Part of [`CouponCategory`], [`CouponCategoryModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCouponCategoryDefaults")]
    pub struct CouponCategoryDefaults {
        /// In seconds.
        ///
        /// Source: \[doc\].
        pub expires_after: Option<i64> = 0 "expires_after",
        /// How often it may be redeemed.
        ///
        /// Source: \[guess\].
        pub usage: Option<CouponCategoryDefaultsUsage> = 1 "usage",
    }

    /// How often new coupons of a category may be redeemed.
    ///
    /// Part of [`CouponCategoryDefaults`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCouponCategoryDefaultsUsage")]
    pub struct CouponCategoryDefaultsUsage {
        /// Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        /// How often a coupon may be redeemed.
        ///
        /// Source: \[guess\].
        pub limit: Option<i64> = 1 "limit",
    }

    /// Body of [`create_coupon_category`](Odr::create_coupon_category), `POST /odr/coupons/categories`; [`update_coupon_category`](Odr::update_coupon_category), `PUT /odr/coupons/categories/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrCouponCategoryModel")]
    pub struct CouponCategoryModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// What new coupons of the category begin with.
        ///
        /// Source: \[guess\].
        pub defaults: Option<CouponCategoryDefaults> = 1 "defaults",
    }

    /// Body of [`search_coupon_categories`](Odr::search_coupon_categories), `POST /odr/search/coupons/categories`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrCouponCategorySearch")]
    pub struct CouponCategorySearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<CouponCategorySearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](CouponCategorySearch::constraints) in [`CouponCategorySearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrCouponCategorySearchConstraint")]
    pub struct CouponCategorySearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<CouponCategorySearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<CouponCategorySearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// An order in which a coupon was redeemed.
    ///
    /// Part of [`Coupon`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCouponClaim")]
    pub struct CouponClaim {
        /// Order: the id of an `odr::Order`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_id: Option<String> = 0 "order_id",
        /// Whether the redemption is final.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
    }

    /// Body of [`create_coupon`](Odr::create_coupon), `POST /odr/coupons/codes`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrCouponModel")]
    pub struct CouponModel {
        /// What a customer types in to redeem the coupon.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// How often it may be redeemed.
        ///
        /// Source: \[guess\].
        pub usage: Option<CouponUsage> = 1 "usage",
        /// Group of coupons: the id of an `odr::CouponCategory`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub category_id: Option<String> = 2 "category_id",
        /// Until when the coupon can be used.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 3 "expires_at",
    }

    /// Body of [`search_coupons`](Odr::search_coupons), `POST /odr/search/coupons`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrCouponSearch")]
    pub struct CouponSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<CouponSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](CouponSearch::constraints) in [`CouponSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrCouponSearchConstraint")]
    pub struct CouponSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<CouponSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<CouponSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// How often a coupon may be redeemed.
    ///
    /// Part of [`Coupon`], [`CouponModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrCouponUsage")]
    pub struct CouponUsage {
        /// Default: `false`.
        pub is_unlimited: Option<bool> = 0 "is_unlimited",
        /// How often it may still be redeemed.
        ///
        /// Source: \[guess\].
        pub remaining: Option<i64> = 1 "remaining",
    }

    /// An article for which pricing rules are tried.
    ///
    /// Part of [`PriceRuleEvaluation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrEvaluationItem")]
    pub struct EvaluationItem {
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Properties of the article that pricing rules look at.
        ///
        /// Source: \[guess\].
        pub filters: Option<RawJson> = 2 "filters",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 4 "is_discounted",
    }

    /// A property of an article, with its values.
    ///
    /// Part of [`Group`], [`GroupAttach`], [`GroupRoute`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrFilter")]
    pub struct Filter {
        /// Property of the article.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// What the article has as this property.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Body of [`search_filters`](Odr::search_filters), `POST /odr/search/filters`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrFilterSearch")]
    pub struct FilterSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<FilterSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](FilterSearch::constraints) in [`FilterSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrFilterSearchConstraint")]
    pub struct FilterSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<FilterSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<FilterSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// The properties of an SKU that pricing rules look at.
    ///
    /// Sent by [`upsert_sku_filters`](Odr::upsert_sku_filters); returned by [`search_filters`](Odr::search_filters), [`list_filter_sets`](Odr::list_filter_sets).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrFilterSet")]
    pub struct FilterSet {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Properties of the article that pricing rules look at.
        ///
        /// Source: \[guess\].
        pub filters: Option<BTreeMap<String, Vec<String>>> = 1 "filters",
    }

    /// The address for the invoice, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_billing_address`](Odr::get_session_billing_address).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdBillingGetResponse200")]
    pub struct GetSessionBillingAddressResponse {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<Address> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: Option<CombinedAddressSet> = 1 "options",
    }

    /// The payment method, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_billing_method`](Odr::get_session_billing_method).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdBillingMethodsGetResponse200")]
    pub struct GetSessionBillingMethodResponse {
        /// What is chosen now; absent if nothing is. Spelled as the vendor spells it.
        ///
        /// Source: \[guess\].
        pub acitve: Option<SelectSessionBillingMethodRequest> = 0 "acitve",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: OptionalVec<SessionProviderMethod> = 1 "options",
    }

    /// The companies that the buyer can choose from.
    ///
    /// Part of [`GetSessionOrganisationResponse`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrGetSessionOrganisationOptionsResponse")]
    pub struct GetSessionOrganisationOptionsResponse {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<Organisation> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<Organisation> = 1 "secondary",
    }

    /// The company for which the person buys, and those that can be chosen.
    ///
    /// Returned by [`get_session_organisation`](Odr::get_session_organisation).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdOrganisationsGetResponse200")]
    pub struct GetSessionOrganisationResponse {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<Organisation> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: Option<GetSessionOrganisationOptionsResponse> = 1 "options",
    }

    /// The phone number, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_phone_number`](Odr::get_session_phone_number).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdPhonenumbersGetResponse200")]
    pub struct GetSessionPhoneNumberResponse {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<Phonenumber> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: Option<CombinedPhoneNumberSet> = 1 "options",
    }

    /// Until when a checkout session is valid.
    ///
    /// Returned by [`get_session`](Odr::get_session).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGetSessionResponse")]
    pub struct GetSessionResponse {
        /// When the session ends.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
    }

    /// The address for the delivery, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_shipping_address`](Odr::get_session_shipping_address).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdShippingGetResponse200")]
    pub struct GetSessionShippingAddressResponse {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<Address> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: Option<CombinedAddressSet> = 1 "options",
    }

    /// A shipping method that the buyer can choose, with its price.
    ///
    /// Part of [`GetSessionShippingMethodResponseBody`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGetSessionShippingMethodResponse")]
    pub struct GetSessionShippingMethodResponse {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Parcel service that delivers.
        ///
        /// Source: \[guess\].
        pub carrier: Option<String> = 1 "carrier",
        /// Shown to customers who choose among the methods.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// `pick`, `homedelivery` or `servicepoint`.
        pub kind: Option<GetSessionShippingMethodResponseType> = 3 "type",
        pub price: Option<Number> = 4 "price",
    }

    /// The shipping method, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_shipping_method`](Odr::get_session_shipping_method).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdShippingMethodsGetResponse200")]
    pub struct GetSessionShippingMethodResponseBody {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<SelectSessionShippingMethodRequest> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: OptionalVec<GetSessionShippingMethodResponse> = 1 "options",
    }

    /// The service point, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_shipping_point`](Odr::get_session_shipping_point).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdShippingPointGetResponse200")]
    pub struct GetSessionShippingPointResponse {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<SelectSessionShippingPointRequest> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: OptionalVec<GetSessionShippingResponseItem> = 1 "options",
    }

    /// A service point and its distance.
    ///
    /// Part of [`GetSessionShippingPointResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGetSessionShippingResponseItem")]
    pub struct GetSessionShippingResponseItem {
        /// From the place that was asked for; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub distance: Option<Number> = 0 "distance",
        /// Place at which parcels are collected.
        ///
        /// Source: \[guess\].
        pub point: Option<Point> = 1 "point",
    }

    /// The time slot of the delivery, and those that the buyer can choose from.
    ///
    /// Returned by [`get_session_shipping_window`](Odr::get_session_shipping_window).
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionsIdShippingWindowGetResponse200")]
    pub struct GetSessionShippingWindowResponse {
        /// What is chosen now; absent if nothing is.
        ///
        /// Source: \[guess\].
        pub active: Option<SelectSessionShippingWindowResponse> = 0 "active",
        /// What the buyer can choose from.
        ///
        /// Source: \[guess\].
        pub options: OptionalVec<SelectSessionShippingWindowResponse> = 1 "options",
    }

    /// All items of an order with one SKU.
    ///
    /// Returned by [`list_order_items`](Odr::list_order_items), [`search_order_items`](Odr::search_order_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroup")]
    pub struct Group {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// Ids of the items that the entry stands for. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub ids: OptionalVec<String> = 4 "ids",
        /// Records of other services that belong to it.
        ///
        /// Source: \[guess\].
        pub references: Option<GroupReferences> = 5 "references",
        /// Properties by which records can be told apart.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<Filter> = 6 "filters",
    }

    /// All items of an order with one SKU, and the stock that can be attached to them.
    ///
    /// Returned by [`search_order_items_to_attach`](Odr::search_order_items_to_attach).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupAttach")]
    pub struct GroupAttach {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// Order: the id of an `odr::Order`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_id: Option<String> = 4 "order_id",
        /// Ids of the items that the entry stands for. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub ids: OptionalVec<String> = 5 "ids",
        /// Records of other services that belong to it.
        ///
        /// Source: \[guess\].
        pub references: Option<GroupRouteReferences> = 6 "references",
        /// Properties by which records can be told apart.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<Filter> = 7 "filters",
        /// Pieces of stock: ids of `wms::InventoryItem`. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub inventory_item_ids: OptionalVec<String> = 8 "inventory_item_ids",
        /// How many pieces of stock can be attached.
        ///
        /// Source: \[guess\].
        pub available: Option<Number> = 9 "available",
    }

    /// The records that belong to a group of items.
    ///
    /// Part of [`Group`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupReferences")]
    pub struct GroupReferences {
        /// Orders that have the item.
        ///
        /// Source: \[guess\].
        pub orders: OptionalVec<GroupReferencesOrder> = 0 "orders",
        /// Orders that deliver what is not in stock. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub backorders: OptionalVec<String> = 1 "backorders",
        /// Record for which the goods are meant.
        ///
        /// Source: \[guess\].
        pub target: Option<String> = 2 "target",
    }

    /// An order that has items of the group, and how they are supplied.
    ///
    /// Part of [`GroupReferences`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupReferencesOrder")]
    pub struct GroupReferencesOrder {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the goods arrive in the warehouse rather than leave. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is delivered later, for want of stock. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_backordered: Option<bool> = 2 "is_backordered",
        /// Whether there is no stock for it.
        ///
        /// Source: \[guess\].
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        /// Stock that is set aside for the item.
        ///
        /// Source: \[guess\].
        pub warehouse: Option<GroupReferencesOrderWarehouse> = 4 "warehouse",
        /// Shipments in which the item goes.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<GroupReferencesOrderShipment> = 5 "shipments",
    }

    /// A shipment that has items of the group.
    ///
    /// Part of [`GroupReferencesOrder`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupReferencesOrderShipment")]
    pub struct GroupReferencesOrderShipment {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the goods arrive in the warehouse rather than leave.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether the item was not found in the warehouse.
        ///
        /// Source: \[guess\].
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// The stock that is set aside for items of the group.
    ///
    /// Part of [`GroupReferencesOrder`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupReferencesOrderWarehouse")]
    pub struct GroupReferencesOrderWarehouse {
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 0 "claim_id",
        /// How the goods reach the customer: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        /// How the goods reach the sending warehouse: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub collect_route_id: Option<String> = 2 "collect_route_id",
        /// Whether the stock is promised but not set aside. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_reservation: Option<bool> = 3 "is_reservation",
        /// Postal address: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 4 "address_id",
        /// Move between locations: the id of a `wms::Transfer`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// All items of an order with one SKU, and the ways in which they can be delivered.
    ///
    /// Returned by [`list_order_items_with_routing`](Odr::list_order_items_with_routing), [`search_order_items_with_routing`](Odr::search_order_items_with_routing).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRoute")]
    pub struct GroupRoute {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// Order: the id of an `odr::Order`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_id: Option<String> = 4 "order_id",
        /// Ids of the items that the entry stands for. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub ids: OptionalVec<String> = 5 "ids",
        /// Records of other services that belong to it.
        ///
        /// Source: \[guess\].
        pub references: Option<GroupRouteReferences> = 6 "references",
        /// Properties by which records can be told apart.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<Filter> = 7 "filters",
        /// Ways on which the goods can reach the customer.
        ///
        /// Source: \[guess\].
        pub delivery_routes: OptionalVec<GroupRouteDeliveryRoute> = 8 "delivery_routes",
        /// Ways on which the goods can reach the sending warehouse.
        ///
        /// Source: \[guess\].
        pub collect_routes: OptionalVec<GroupRouteCollectRoute> = 9 "collect_routes",
    }

    /// A way on which the goods can reach the sending warehouse.
    ///
    /// Part of [`GroupRoute`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRouteCollectRoute")]
    pub struct GroupRouteCollectRoute {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// The routes of delivery that start where this one collects.
        ///
        /// Source: \[doc\].
        pub delivery_routes: OptionalVec<String> = 2 "delivery_routes",
    }

    /// A way on which the goods can reach the customer.
    ///
    /// Part of [`GroupRoute`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRouteDeliveryRoute")]
    pub struct GroupRouteDeliveryRoute {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
    }

    /// The records that belong to a group of items.
    ///
    /// Part of [`GroupAttach`], [`GroupRoute`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRouteReferences")]
    pub struct GroupRouteReferences {
        /// Orders that have the item.
        ///
        /// Source: \[guess\].
        pub orders: OptionalVec<GroupRouteReferencesOrder> = 0 "orders",
        /// Orders that deliver what is not in stock. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub backorders: OptionalVec<String> = 1 "backorders",
    }

    /// An order that has items of the group, and how they are supplied.
    ///
    /// Part of [`GroupRouteReferences`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRouteReferencesOrder")]
    pub struct GroupRouteReferencesOrder {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the goods arrive in the warehouse rather than leave. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether it is delivered later, for want of stock. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_backordered: Option<bool> = 2 "is_backordered",
        /// Whether there is no stock for it.
        ///
        /// Source: \[guess\].
        pub is_unavailable: Option<bool> = 3 "is_unavailable",
        /// Stock that is set aside for the item.
        ///
        /// Source: \[guess\].
        pub warehouse: Option<GroupRouteReferencesOrderWarehouse> = 4 "warehouse",
        /// Shipments in which the item goes.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<GroupRouteReferencesOrderShipment> = 5 "shipments",
    }

    /// A shipment that has items of the group.
    ///
    /// Part of [`GroupRouteReferencesOrder`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRouteReferencesOrderShipment")]
    pub struct GroupRouteReferencesOrderShipment {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the goods arrive in the warehouse rather than leave.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether the item was not found in the warehouse.
        ///
        /// Source: \[guess\].
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// The stock that is set aside for items of the group.
    ///
    /// Part of [`GroupRouteReferencesOrder`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrGroupRouteReferencesOrderWarehouse")]
    pub struct GroupRouteReferencesOrderWarehouse {
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 0 "claim_id",
        /// How the goods travel: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub route_id: Option<String> = 1 "route_id",
        /// Whether the stock is promised but not set aside. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_reservation: Option<bool> = 2 "is_reservation",
        /// Move between locations: the id of a `wms::Transfer`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub transfer_id: Option<String> = 3 "transfer_id",
    }

    /// Body of [`check_session_identity_exists`](Odr::check_session_identity_exists), `POST /odr/sessions/{id}/identity`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrIdentityExistsRequest")]
    pub struct IdentityExistsRequest {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
    }

    /// An invoice to a buyer, with all lines, discounts and VAT.
    ///
    /// Returned by [`search_invoices`](Odr::search_invoices), [`invoice_calculation`](Odr::invoice_calculation), [`create_invoice`](Odr::create_invoice), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoice")]
    pub struct Invoice {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people: what is printed on the invoice.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// Lines of the invoice.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<InvoiceItem> = 3 "items",
        /// Lines for shipping and other services.
        ///
        /// Source: \[guess\].
        pub services: OptionalVec<ServiceItem> = 4 "services",
        /// Who buys, who pays, where it goes: what the prices are computed from.
        ///
        /// Source: \[guess\].
        pub settings: Option<InvoiceSettings> = 5 "settings",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 6 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<InvoiceAdjustmentResponse> = 7 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 8 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 9 "vat",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 10 "currency",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 11 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 12 "vendor",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 15 "is_paid",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 16 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 17 "channel_id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 18 "file_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 19 "metadata",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        /// When the whole sum was received; absent before.
        ///
        /// Source: \[guess\].
        pub paid_at: Option<Lenient<Timestamp>> = 21 "paid_at",
        /// Orders: ids of `odr::Order`. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_ids: OptionalVec<String> = 22 "order_ids",
        /// Coupons that were redeemed: ids of `odr::Coupon`. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub coupons: OptionalVec<String> = 23 "coupons",
        /// Calculation of prices: the id of an `odr::Calculation`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub calculation_id: Option<String> = 24 "calculation_id",
        /// Shipment: the id of an `lcs::Shipment`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub shipment_id: Option<String> = 25 "shipment_id",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 26 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 27 "updated_at",
    }

    /// A discount or surcharge on an invoice, and what it came to.
    ///
    /// Part of [`Invoice`], [`InvoiceItem`], [`InvoiceListItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceAdjustmentResponse")]
    pub struct InvoiceAdjustmentResponse {
        /// The customer's own key of the adjustment.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Shown to the buyer: why the price differs.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Percentage if `is_percentage` is true, otherwise a sum of money. Default: `0`.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it lowers the price rather than raises it.
        ///
        /// Source: \[guess\].
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Sum that the adjustment comes to.
        ///
        /// Source: \[guess\].
        pub result: Option<InvoiceAdjustmentResponseResult> = 5 "result",
    }

    /// What a discount or surcharge on an invoice came to.
    ///
    /// Part of [`InvoiceAdjustmentResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceAdjustmentResponseResult")]
    pub struct InvoiceAdjustmentResponseResult {
        /// What the rule comes to; below zero for a discount.
        ///
        /// Source: \[doc\].
        pub output: Option<i64> = 0 "output",
    }

    /// A line of an invoice.
    ///
    /// Part of [`Invoice`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceItem")]
    pub struct InvoiceItem {
        /// The id of this line of the invoice. A UUID.
        ///
        /// Source: \[doc\].
        pub id: Option<String> = 0 "id",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// `product`, `handling`, `shipping` or `purchasable`.
        pub kind: Option<InvoiceItemType> = 3 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<InvoiceAdjustmentResponse> = 8 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Share of the sum that counts as turnover, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total_revenue: Option<i64> = 11 "total_revenue",
        /// Items of the orders that the line is for.
        ///
        /// Source: \[guess\].
        pub order_items: OptionalVec<CalculationOrderItem> = 12 "order_items",
    }

    /// A line of an invoice to be made.
    ///
    /// Part of [`InvoiceRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceItemModel")]
    pub struct InvoiceItemModel {
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 6 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// An invoice, as lists show it: without its lines.
    ///
    /// Returned by [`list_invoices`](Odr::list_invoices), [`mark_invoice_paid`](Odr::mark_invoice_paid).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceListItem")]
    pub struct InvoiceListItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people: what is printed on the invoice.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Text or key of the invoice, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// How many lines the invoice has.
        ///
        /// Source: \[guess\].
        pub count: Option<i64> = 3 "count",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 4 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<InvoiceAdjustmentResponse> = 5 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 6 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 7 "vat",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 8 "currency",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 9 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 10 "vendor",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 11 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 12 "is_vat_shifted",
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 13 "is_paid",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 14 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 15 "channel_id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 16 "file_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 17 "metadata",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 18 "pricing_at",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 19 "invoiced_at",
        /// When the whole sum was received; absent before.
        ///
        /// Source: \[guess\].
        pub paid_at: Option<Lenient<Timestamp>> = 20 "paid_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// Body of [`create_invoice`](Odr::create_invoice), `POST /odr/invoices`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrInvoiceRequest")]
    pub struct InvoiceRequest {
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 1 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 2 "channel_id",
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 3 "contact_id",
        /// Company: the id of a `rel::Organisation`.
        ///
        /// Source: \[guess\].
        pub organisation_id: Option<String> = 4 "organisation_id",
        /// Where the invoice is sent: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 5 "address_id",
        /// Lines of the invoice.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<InvoiceItemModel> = 6 "items",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 7 "adjustments",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 8 "currency",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 9 "pricing_at",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
    }

    /// Body of [`search_invoices`](Odr::search_invoices), `POST /odr/search/invoices`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrInvoiceSearch")]
    pub struct InvoiceSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<InvoiceSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](InvoiceSearch::constraints) in [`InvoiceSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrInvoiceSearchConstraint")]
    pub struct InvoiceSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<InvoiceSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<InvoiceSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// How an invoice is paid and how its goods are delivered.
    ///
    /// Part of [`Invoice`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceSettings")]
    pub struct InvoiceSettings {
        /// How and by whom it is paid.
        ///
        /// Source: \[guess\].
        pub billing: Option<InvoiceSettingsBilling> = 0 "billing",
        /// How and where it is delivered.
        ///
        /// Source: \[guess\].
        pub shipping: Option<InvoiceSettingsShipping> = 1 "shipping",
    }

    /// How an invoice is paid.
    ///
    /// Part of [`InvoiceSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceSettingsBilling")]
    pub struct InvoiceSettingsBilling {
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 0 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 2 "provider_code",
        /// How VAT is charged.
        ///
        /// Source: \[guess\].
        pub vat: Option<InvoiceSettingsBillingVat> = 3 "vat",
    }

    /// How VAT is charged on an invoice.
    ///
    /// Part of [`InvoiceSettingsBilling`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceSettingsBillingVat")]
    pub struct InvoiceSettingsBillingVat {
        /// Whether VAT is never reverse-charged.
        ///
        /// Source: \[guess\].
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether VAT is always reverse-charged.
        ///
        /// Source: \[guess\].
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// How the goods of an invoice are delivered.
    ///
    /// Part of [`InvoiceSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrInvoiceSettingsShipping")]
    pub struct InvoiceSettingsShipping {
        /// Shipping method: the id of an `lcs::Method`.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 0 "method_id",
    }

    /// Body of [`mark_invoice_paid`](Odr::mark_invoice_paid), `PUT /odr/invoices/{id}/paid`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrInvoiceState")]
    pub struct InvoiceState {
        /// When the whole sum was received; absent before.
        ///
        /// Source: \[guess\].
        pub paid_at: Option<Lenient<LocalDate>> = 0 "paid_at",
    }

    /// A bank or card brand within a payment method.
    ///
    /// Part of [`Method`], [`ProviderMethod`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrIssuer")]
    pub struct Issuer {
        /// Identifies the bank or the card brand; sent back as `issuer_code`.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Name of the bank or the card brand, shown to customers.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Further data, presumably from the payment provider.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// An article whose price is asked for.
    ///
    /// Part of [`ProjectionModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrItemModel")]
    pub struct ItemModel {
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 4 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 5 "quantity",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 6 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
    }

    /// The record to which a balance belongs.
    ///
    /// Part of [`Balance`], [`BalanceRequest`], [`Record`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrKey")]
    pub struct Key {
        /// Id of the record concerned; `entity_type` says of which kind. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub entity_id: Option<String> = 0 "entity_id",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// A calculation, as lists show it: without its lines.
    ///
    /// Returned by [`list_calculations`](Odr::list_calculations).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrListedCalculation")]
    pub struct ListedCalculation {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 3 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 4 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 5 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 6 "vat",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 7 "currency",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 8 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 9 "vendor",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 10 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 11 "is_vat_shifted",
        /// Whether it is paid before delivery.
        ///
        /// Source: \[guess\].
        pub is_prepaid: Option<bool> = 12 "is_prepaid",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 13 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 14 "channel_id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 15 "file_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 16 "metadata",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 17 "pricing_at",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 18 "invoiced_at",
        /// When it was paid before delivery; absent if it was not.
        ///
        /// Source: \[guess\].
        pub prepaid_at: Option<Lenient<Timestamp>> = 19 "prepaid_at",
        /// Orders: ids of `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_ids: OptionalVec<String> = 20 "order_ids",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 21 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 22 "updated_at",
    }

    /// A payment method that buyers can use.
    ///
    /// Returned by [`list_payment_methods`](Odr::list_payment_methods), [`get_payment_method`](Odr::get_payment_method), [`list_transaction_payment_methods`](Odr::list_transaction_payment_methods).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrMethod")]
    pub struct Method {
        /// Identifies the payment method; sent back as `method_code`.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 1 "provider_code",
        /// Shown to customers who choose among the methods.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 2 "name",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 3 "label",
        /// Whether it is paid before delivery.
        ///
        /// Source: \[guess\].
        pub is_prepaid: Option<bool> = 4 "is_prepaid",
        /// Banks or card brands to choose from.
        ///
        /// Source: \[guess\].
        pub issuers: OptionalVec<Issuer> = 5 "issuers",
        /// Whether buyers can choose it now. Default: `true`.
        ///
        /// Source: \[guess\].
        pub is_enabled: Option<bool> = 6 "is_enabled",
        /// Whether the buyer pays after delivery. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_deferred: Option<bool> = 7 "is_deferred",
        /// Place among the methods; which end comes first is not documented. Default: `100`.
        ///
        /// Source: \[guess\].
        pub priority: Option<i64> = 8 "priority",
    }

    /// Body of [`create_session_address`](Odr::create_session_address), `POST /odr/sessions/{id}/address`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrNewAddress")]
    pub struct NewAddress {
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
        pub premise_number: Option<i64> = 9 "premise_number",
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

    /// Body of [`create_session_contact`](Odr::create_session_contact), `POST /odr/sessions/{id}/contact`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrNewContact")]
    pub struct NewContact {
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 0 "email",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 1 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 2 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 3 "family_name",
    }

    /// Body of [`create_session_organisation`](Odr::create_session_organisation), `POST /odr/sessions/{id}/organisations`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrNewOrganisation")]
    pub struct NewOrganisation {
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub name: Option<String> = 0 "name",
        /// Number at the chamber of commerce.
        ///
        /// Source: \[guess\].
        pub coc_number: Option<String> = 1 "coc_number",
        /// VAT numbers, one for each country.
        ///
        /// Source: \[guess\].
        pub registrations: OptionalVec<VatRegistration> = 2 "registrations",
    }

    /// Body of [`create_session_phone_number`](Odr::create_session_phone_number), `POST /odr/sessions/{id}/phonenumbers`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrNewPhonenumber")]
    pub struct NewPhonenumber {
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 0 "country_code",
        /// Phone number, with or without the country's prefix.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
    }

    /// An order: who buys, how far it has come, and the prices computed for it.
    ///
    /// Returned by [`list_orders`](Odr::list_orders), [`create_order`](Odr::create_order), [`get_order`](Odr::get_order), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrder")]
    pub struct Order {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<OrderState> = 2 "state",
        /// Who buys, who pays, where it goes.
        ///
        /// Source: \[guess\].
        pub settings: Option<OrderSettings> = 3 "settings",
        /// Which steps run automatically.
        ///
        /// Source: \[guess\].
        pub processing: Option<Processing> = 4 "processing",
        /// Agreements to pay, one for each accepted calculation.
        ///
        /// Source: \[guess\].
        pub acceptances: OptionalVec<OrderAcceptances> = 5 "acceptances",
        /// Prices that were computed for the order.
        ///
        /// Source: \[guess\].
        pub calculations: OptionalVec<OrderCalculations> = 6 "calculations",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 7 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 8 "channel_id",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 9 "tags",
        /// Set of items that is processed together: the id of an `odr::Stack`.
        ///
        /// Source: \[guess\].
        pub stack_id: Option<String> = 10 "stack_id",
        /// Kind of the order; the values are not documented.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 11 "type",
        /// When a calculation was last accepted; absent before.
        ///
        /// Source: \[guess\].
        pub last_accepted_at: Option<Lenient<Timestamp>> = 12 "last_accepted_at",
        /// When the order was last confirmed; absent before.
        ///
        /// Source: \[guess\].
        pub last_confirmed_at: Option<Lenient<Timestamp>> = 13 "last_confirmed_at",
        /// When the order was last cancelled; absent if it never was.
        ///
        /// Source: \[guess\].
        pub last_canceled_at: Option<Lenient<Timestamp>> = 14 "last_canceled_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// A buyer's agreement to the price of a calculation.
    ///
    /// Part of [`Order`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderAcceptances")]
    pub struct OrderAcceptances {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 1 "amount",
        /// Whether it is paid before delivery.
        ///
        /// Source: \[guess\].
        pub is_prepaid: Option<bool> = 2 "is_prepaid",
        /// Whether it settles a difference to an earlier one.
        ///
        /// Source: \[guess\].
        pub is_settlement: Option<bool> = 3 "is_settlement",
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 4 "is_paid",
        /// Calculation of prices: the id of an `odr::Calculation`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub calculation_id: Option<String> = 5 "calculation_id",
        /// With it the buyer can pay; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub transaction_secret: Option<SecretText> = 6 "transaction_secret",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When the buyer agreed.
        ///
        /// Source: \[guess\].
        pub accepted_at: Option<Lenient<Timestamp>> = 8 "accepted_at",
    }

    /// How far the order has come, and the secret with which the buyer pays.
    ///
    /// Returned by [`authorize_order`](Odr::authorize_order).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderAuthorizationResponse")]
    pub struct OrderAuthorizationResponse {
        /// Default: `true`.
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Whether the buyer agreed to the price. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Whether the order was confirmed. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        /// With it the buyer can pay; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub transaction_secret: Option<SecretText> = 3 "transaction_secret",
    }

    /// Body of [`calculate_order`](Odr::calculate_order), `POST /odr/orders/{id}/calculation`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrOrderCalculationRequest")]
    pub struct OrderCalculationRequest {
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 2 "currency",
        /// Articles and how many of each.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<CalculationItemModel> = 3 "items",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 4 "adjustments",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 5 "pricing_at",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// How an order is paid and delivered, as its price was computed.
    ///
    /// Part of [`Calculations`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrOrderCalculationSettings")]
    pub struct OrderCalculationSettings {
        /// How and by whom it is paid.
        ///
        /// Source: \[guess\].
        pub billing: Option<OrderCalculationSettingsBilling> = 0 "billing",
        /// How and where it is delivered.
        ///
        /// Source: \[guess\].
        pub shipping: Option<OrderCalculationSettingsShipping> = 1 "shipping",
    }

    /// How an order is paid, as its price was computed.
    ///
    /// Part of [`OrderCalculationSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderCalculationSettingsBilling")]
    pub struct OrderCalculationSettingsBilling {
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 0 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 2 "provider_code",
        /// How VAT is charged.
        ///
        /// Source: \[guess\].
        pub vat: Option<OrderSettingsBillingVat> = 3 "vat",
    }

    /// How an order is delivered, as its price was computed.
    ///
    /// Part of [`OrderCalculationSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderCalculationSettingsShipping")]
    pub struct OrderCalculationSettingsShipping {
        /// Shipping method: the id of an `lcs::Method`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub method_id: Option<String> = 0 "method_id",
    }

    /// A calculation of an order's price, in short.
    ///
    /// Part of [`Order`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderCalculations")]
    pub struct OrderCalculations {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 1 "reference",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 2 "currency",
        /// OAuth client on whose behalf it was made or is used. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub client_id: Option<String> = 3 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 4 "channel_id",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 5 "amount",
        /// Whether the prices still hold.
        ///
        /// Source: \[guess\].
        pub is_valid: Option<bool> = 6 "is_valid",
        /// Whether the buyer agreed to the price.
        ///
        /// Source: \[guess\].
        pub is_accepted: Option<bool> = 7 "is_accepted",
        /// Whether the calculation is final.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 8 "is_confirmed",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// A single piece of an order, and how it is supplied.
    ///
    /// Returned by [`add_order_items_from_search`](Odr::add_order_items_from_search), [`attach_warehouse_items`](Odr::attach_warehouse_items), [`set_order_items_claim`](Odr::set_order_items_claim).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderItem")]
    pub struct OrderItem {
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
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// Order: the id of an `odr::Order`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub order_id: Option<String> = 4 "order_id",
        /// Records of other services that belong to it.
        ///
        /// Source: \[guess\].
        pub references: Option<OrderItemReferences> = 5 "references",
        /// Properties by which records can be told apart.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<Filter> = 6 "filters",
    }

    /// Articles with one SKU to be put into an order.
    ///
    /// Sent by [`add_order_items`](Odr::add_order_items).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderItemModel")]
    pub struct OrderItemModel {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Key of the item; whose it is, is not documented. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub reference: Option<String> = 1 "reference",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 3 "quantity",
        /// Whether the goods arrive in the warehouse rather than leave. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 4 "is_inbound",
        /// Whether it is delivered later, for want of stock. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_backorder: Option<bool> = 5 "is_backorder",
        /// Items of the order, by their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub item_ids: OptionalVec<String> = 6 "item_ids",
        /// Order from which the item comes: the id of an `odr::Order`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub source_order_id: Option<String> = 7 "source_order_id",
    }

    /// The orders and sets of items that a piece of an order belongs to.
    ///
    /// Part of [`OrderItem`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrOrderItemReferences")]
    pub struct OrderItemReferences {
        /// Orders that have the item.
        ///
        /// Source: \[guess\].
        pub orders: OptionalVec<OrderItemReferencesOrder> = 0 "orders",
        /// Sets of items that the item belongs to.
        ///
        /// Source: \[guess\].
        pub stacks: OptionalVec<StackReference> = 1 "stacks",
    }

    /// An order that the piece belongs to, and how it is supplied.
    ///
    /// Part of [`OrderItemReferences`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderItemReferencesOrder")]
    pub struct OrderItemReferencesOrder {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the goods arrive in the warehouse rather than leave. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Default: `false`.
        pub is_available: Option<bool> = 2 "is_available",
        /// Whether it is delivered later, for want of stock. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_backorder: Option<bool> = 3 "is_backorder",
        /// Stock that is set aside for the item.
        ///
        /// Source: \[guess\].
        pub warehouse: Option<OrderItemReferencesOrderWarehouse> = 4 "warehouse",
        /// Shipments in which the item goes.
        ///
        /// Source: \[guess\].
        pub shipments: OptionalVec<OrderItemReferencesOrderShipment> = 5 "shipments",
        /// Orders that deliver what is not in stock.
        ///
        /// Source: \[guess\].
        pub backorders: OptionalVec<String> = 6 "backorders",
        /// Record for which the goods are meant.
        ///
        /// Source: \[guess\].
        pub target: Option<String> = 7 "target",
    }

    /// A shipment in which the piece goes.
    ///
    /// Part of [`OrderItemReferencesOrder`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderItemReferencesOrderShipment")]
    pub struct OrderItemReferencesOrderShipment {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Whether the goods arrive in the warehouse rather than leave.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 1 "is_inbound",
        /// Whether the item was not found in the warehouse.
        ///
        /// Source: \[guess\].
        pub is_missing: Option<bool> = 2 "is_missing",
    }

    /// The stock that is set aside for the piece.
    ///
    /// Part of [`OrderItemReferencesOrder`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderItemReferencesOrderWarehouse")]
    pub struct OrderItemReferencesOrderWarehouse {
        pub claimed_at: Option<Lenient<Timestamp>> = 0 "claimed_at",
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 1 "claim_id",
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_item_id: Option<String> = 2 "claim_item_id",
        /// How the goods travel: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub route_id: Option<String> = 3 "route_id",
        /// Whether the stock is promised but not set aside. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_reservation: Option<bool> = 4 "is_reservation",
        /// Move between locations: the id of a `wms::Transfer`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub transfer_id: Option<String> = 5 "transfer_id",
    }

    /// An order to be made or changed.
    ///
    /// Sent by [`create_order`](Odr::create_order), [`update_order`](Odr::update_order).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderModel")]
    pub struct OrderModel {
        /// Which steps run automatically.
        ///
        /// Source: \[guess\].
        pub processing: Option<Processing> = 0 "processing",
        /// Who buys, who pays, where it goes.
        ///
        /// Source: \[guess\].
        pub settings: Option<Settings> = 1 "settings",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 2 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 3 "channel_id",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 4 "tags",
        /// Kind of the order; the values are not documented.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 5 "type",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 6 "metadata",
    }

    /// How an order shall be paid.
    ///
    /// Part of [`Settings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderModelSettingsBilling")]
    pub struct OrderModelSettingsBilling {
        /// Postal address: the id of a `rel::Address`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub address_id: Option<String> = 0 "address_id",
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 1 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 2 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 3 "provider_code",
        /// How VAT is charged.
        ///
        /// Source: \[guess\].
        pub vat: Option<OrderSettingsBillingVat> = 4 "vat",
    }

    /// Body of [`search_orders`](Odr::search_orders), `POST /odr/search/orders`.
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrOrderSearch")]
    pub struct OrderSearch {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<OrderSearchConstraint> = 0 "constraints",
    }

    /// An item of [`constraints`](OrderSearch::constraints) in [`OrderSearch`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrOrderSearchConstraint")]
    pub struct OrderSearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<OrderSearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<OrderSearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// Who buys, who pays, and where the order goes.
    ///
    /// Part of [`Order`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderSettings")]
    pub struct OrderSettings {
        /// The person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<OrderSettingsContact> = 0 "contact",
        /// The company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<OrderSettingsContact> = 1 "organisation",
        /// Phone number: the id of a `rel::PhoneNumber`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        /// Coupons that are redeemed; whether by code or by id is not documented.
        ///
        /// Source: \[guess\].
        pub coupons: OptionalVec<String> = 3 "coupons",
        /// Until when it should be done or paid.
        ///
        /// Source: \[guess\].
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        /// Where the buyer's browser goes after the payment.
        ///
        /// Source: \[guess\].
        pub return_url: Option<String> = 5 "return_url",
        /// How and by whom it is paid.
        ///
        /// Source: \[guess\].
        pub billing: Option<OrderSettingsBilling> = 6 "billing",
        /// How and where it is delivered.
        ///
        /// Source: \[guess\].
        pub shipping: Option<OrderSettingsShipping> = 7 "shipping",
    }

    /// How an order is paid, and the address for the invoice.
    ///
    /// Part of [`OrderSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderSettingsBilling")]
    pub struct OrderSettingsBilling {
        /// Postal address: the id of a `rel::Address`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub address_id: Option<String> = 0 "address_id",
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 1 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 2 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 3 "provider_code",
    }

    /// How VAT is charged on an order.
    ///
    /// Part of [`OrderCalculationSettingsBilling`], [`OrderModelSettingsBilling`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderSettingsBillingVat")]
    pub struct OrderSettingsBillingVat {
        /// Whether VAT is never reverse-charged. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether VAT is always reverse-charged. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// A person or company as it was at one moment.
    ///
    /// Part of [`OrderSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderSettingsContact")]
    pub struct OrderSettingsContact {
        /// Id of a contact or an organisation of the service `rel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// State of the contact or organisation that is meant. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub version: Option<String> = 1 "version",
    }

    /// How and where an order is delivered.
    ///
    /// Part of [`OrderSettings`], [`Settings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderSettingsShipping")]
    pub struct OrderSettingsShipping {
        /// Postal address: the id of a `rel::Address`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub address_id: Option<String> = 0 "address_id",
        /// Where the goods come from: the id of a `rel::Address`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub source_address_id: Option<String> = 1 "source_address_id",
        /// Shipping method: the id of an `lcs::Method`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub method_id: Option<String> = 2 "method_id",
        /// Id of a service point, where parcels are collected.
        ///
        /// Source: \[guess\].
        pub spid: Option<String> = 3 "spid",
        pub window: Option<OrderSettingsShippingWindow> = 4 "window",
        /// Whether the goods may come in several deliveries.
        ///
        /// Source: \[guess\].
        pub is_split_allowed: Option<bool> = 5 "is_split_allowed",
    }

    /// The time slot in which an order is delivered.
    ///
    /// Part of [`OrderSettingsShipping`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderSettingsShippingWindow")]
    pub struct OrderSettingsShippingWindow {
        /// Start of the time slot; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub from: Option<i64> = 0 "from",
        /// End of the time slot; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub to: Option<i64> = 1 "to",
        /// Day of the delivery.
        ///
        /// Source: \[guess\].
        pub delivery_at: Option<Lenient<LocalDate>> = 2 "delivery_at",
        /// Identifies the time slot for the carrier.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 3 "code",
    }

    /// How far an order has come, and the steps that are left.
    ///
    /// Part of [`Order`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderState")]
    pub struct OrderState {
        /// Whether the order cannot be changed any more.
        ///
        /// Source: \[guess\].
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Whether the buyer agreed to the price.
        ///
        /// Source: \[guess\].
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Whether the order was confirmed.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 3 "is_finished",
        /// Whether it was given up.
        ///
        /// Source: \[guess\].
        pub is_canceled: Option<bool> = 4 "is_canceled",
        /// `cart`, `order`, `backorder` or `wishlist`.
        pub kind: Option<OrderStateType> = 5 "type",
        /// Steps that the order goes through.
        ///
        /// Source: \[guess\].
        pub flow: OptionalVec<OrderStep> = 6 "flow",
        /// How far allocation, fulfilment and billing have come.
        ///
        /// Source: \[guess\].
        pub progress: Option<OrderStateProgress> = 7 "progress",
    }

    /// How far stock, delivery and payment of an order have come.
    ///
    /// Part of [`OrderState`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderStateProgress")]
    pub struct OrderStateProgress {
        /// How far stock was set aside.
        ///
        /// Source: \[guess\].
        pub allocation: Option<String> = 0 "allocation",
        /// How far the goods were sent.
        ///
        /// Source: \[guess\].
        pub fulfilment: Option<String> = 1 "fulfilment",
        /// How far payment and invoicing have come.
        ///
        /// Source: \[guess\].
        pub billing: Option<String> = 2 "billing",
    }

    /// A step that an order goes through, with its actions.
    ///
    /// Part of [`OrderState`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrderStep")]
    pub struct OrderStep {
        /// Names the step within the order's flow.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Place in the order's flow, from the smallest.
        ///
        /// Source: \[guess\].
        pub order: Option<i64> = 1 "order",
        /// Whether the step can be undone. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_reversible: Option<bool> = 2 "is_reversible",
        /// What the step does once its actions are handled. Default: `confirm`.
        ///
        /// Source: \[guess\].
        pub trigger: Option<OrderStepTrigger> = 3 "trigger",
        /// What is to be done in the step.
        ///
        /// Source: \[guess\].
        pub actions: OptionalVec<StepAction> = 4 "actions",
    }

    /// A company in a checkout session.
    ///
    /// Returned by [`set_session_organisation`](Odr::set_session_organisation), [`create_session_organisation`](Odr::create_session_organisation); part of [`GetSessionOrganisationOptionsResponse`], [`GetSessionOrganisationResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrganisation")]
    pub struct Organisation {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// The recipient, firm or company at the address; optional.
        ///
        /// Source: \[doc\].
        pub name: Option<String> = 1 "name",
        /// Number at the chamber of commerce.
        ///
        /// Source: \[guess\].
        pub coc_number: Option<String> = 2 "coc_number",
        /// VAT numbers, one for each country.
        ///
        /// Source: \[guess\].
        pub registrations: OptionalVec<VatRegistration> = 3 "registrations",
    }

    /// A payment to the seller, or a refund to the buyer.
    ///
    /// Returned by [`mark_payment_paid`](Odr::mark_payment_paid), [`create_payment`](Odr::create_payment), [`create_refund`](Odr::create_refund); part of [`Transaction`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPayment")]
    pub struct Payment {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 1 "secret",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 3 "provider_code",
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 4 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 5 "issuer_code",
        /// Whether money goes back to the buyer. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_refund: Option<bool> = 6 "is_refund",
        /// Whether the payment is under way. Default: `true`.
        ///
        /// Source: \[guess\].
        pub is_pending: Option<bool> = 7 "is_pending",
        /// Whether the whole sum was received. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 8 "is_paid",
        /// Whether the sum is reserved at the buyer's bank. Default: `true`.
        ///
        /// Source: \[guess\].
        pub is_authorized: Option<bool> = 9 "is_authorized",
        /// Whether the reserved sum was collected. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_captured: Option<bool> = 10 "is_captured",
        /// Where the buyer's browser goes after the payment.
        ///
        /// Source: \[guess\].
        pub return_url: Option<String> = 11 "return_url",
        pub source_payment_id: Option<String> = 12 "source_payment_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 13 "metadata",
        /// When the whole sum was received; absent before.
        ///
        /// Source: \[guess\].
        pub paid_at: Option<Lenient<Timestamp>> = 14 "paid_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Body of [`create_payment`](Odr::create_payment), `POST /odr/transactions/{secret}/payments`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrPaymentIntent")]
    pub struct PaymentIntent {
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 0 "amount",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 1 "provider_code",
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 2 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 3 "issuer_code",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        /// Where the buyer's browser goes after the payment.
        ///
        /// Source: \[guess\].
        pub return_url: Option<String> = 5 "return_url",
    }

    /// A phone number in a checkout session.
    ///
    /// Returned by [`create_session_phone_number`](Odr::create_session_phone_number), [`select_session_phone_number`](Odr::select_session_phone_number); part of [`PhonenumberSet`], [`GetSessionPhoneNumberResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPhonenumber")]
    pub struct Phonenumber {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// Two letters.
        ///
        /// Source: \[doc\].
        pub country_code: Option<String> = 1 "country_code",
        /// Phone number, with or without the country's prefix.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 2 "number",
    }

    /// The phone numbers that a buyer can choose from.
    ///
    /// Part of [`CombinedPhoneNumberSet`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrPhonenumberSet")]
    pub struct PhonenumberSet {
        /// The one that is used unless another is chosen.
        ///
        /// Source: \[guess\].
        pub primary: Option<Phonenumber> = 0 "primary",
        /// Others that can be chosen.
        ///
        /// Source: \[guess\].
        pub secondary: OptionalVec<Phonenumber> = 1 "secondary",
    }

    /// A shop or locker at which the buyer can collect the order.
    ///
    /// Part of [`GetSessionShippingResponseItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPoint")]
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
        /// Longitude, in degrees; spelled as the vendor spells it.
        ///
        /// Source: \[guess\].
        pub longtitude: Option<Number> = 4 "longtitude",
        /// Postal address.
        ///
        /// Source: \[guess\].
        pub address: Option<Address> = 5 "address",
        /// Opening hours, day by day.
        ///
        /// Source: \[guess\].
        pub openings: OptionalVec<PointOpeningsItem> = 6 "openings",
    }

    /// Opening hours of a service point on one day.
    ///
    /// Part of [`Point`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPointOpeningsItem")]
    pub struct PointOpeningsItem {
        /// Day of the week.
        ///
        /// Source: \[guess\].
        pub weekday: Option<Number> = 0 "weekday",
        /// Hours of the day, each with start and end.
        ///
        /// Source: \[guess\].
        pub windows: OptionalVec<PointOpeningsItemWindowsItem> = 1 "windows",
    }

    /// Hours during which a service point is open.
    ///
    /// Part of [`PointOpeningsItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPointOpeningsItemWindowsItem")]
    pub struct PointOpeningsItemWindowsItem {
        /// Time of day at which it opens.
        ///
        /// Source: \[guess\].
        pub start: Option<String> = 0 "start",
        /// Time of day at which it closes.
        ///
        /// Source: \[guess\].
        pub end: Option<String> = 1 "end",
    }

    /// The payment method that was chosen before the payment began.
    ///
    /// Part of [`Transaction`], [`TransactionModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPreset")]
    pub struct Preset {
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 0 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 2 "provider_code",
    }

    /// Body of [`evaluate_pricing_rules`](Odr::evaluate_pricing_rules), `POST /odr/rules/evaluate`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrPriceRuleEvaluation")]
    pub struct PriceRuleEvaluation {
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 0 "pricing_at",
        /// How many items the invoice has.
        ///
        /// Source: \[doc\].
        pub quantity: Option<i64> = 1 "quantity",
        /// The invoice's total.
        ///
        /// Source: \[doc\].
        pub amount: Option<i64> = 2 "amount",
        /// The id of the client to reckon with.
        ///
        /// Source: \[doc\].
        pub client: Option<String> = 3 "client",
        /// The tags of groups of customers.
        ///
        /// Source: \[doc\].
        pub tags: OptionalVec<String> = 4 "tags",
        /// The id of the method to reckon with.
        ///
        /// Source: \[doc\].
        pub shipping_method: Option<String> = 5 "shipping_method",
        /// The id of the method to reckon with.
        ///
        /// Source: \[doc\].
        pub payment_method: Option<String> = 6 "payment_method",
        /// The ids of the coupons to try.
        ///
        /// Source: \[doc\].
        pub coupons: OptionalVec<String> = 7 "coupons",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<EvaluationItem> = 8 "items",
    }

    /// A rule that changes prices: when it applies, to what, and by how much.
    ///
    /// Returned by [`list_pricing_rules`](Odr::list_pricing_rules), [`create_pricing_rule`](Odr::create_pricing_rule), [`get_pricing_rule`](Odr::get_pricing_rule), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPricingRule")]
    pub struct PricingRule {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 2 "constraints",
        /// Articles to which the rule applies.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<PricingRuleFilter> = 3 "filters",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 4 "adjustments",
        /// Which lines the adjustment is made to.
        ///
        /// Source: \[guess\].
        pub apply_to: Option<PricingRuleApplyTo> = 5 "apply_to",
        /// Default: `0`.
        pub grant_limit: Option<i64> = 6 "grant_limit",
        /// Order in which they are evaluated; which end comes first is not documented.
        ///
        /// Source: \[guess\].
        pub priority: Option<i64> = 7 "priority",
        /// For what the rule is looked at: once, for each order, or for each line.
        ///
        /// Source: \[guess\].
        pub evaluate_at: Option<PricingRuleEvaluateAt> = 8 "evaluate_at",
        /// Whether no further rule applies after this one.
        ///
        /// Source: \[guess\].
        pub is_last_rule: Option<bool> = 9 "is_last_rule",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 10 "metadata",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 11 "active_at",
        /// Until when the rule applies; absent for a rule without an end.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 12 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 13 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 14 "updated_at",
    }

    /// A condition under which a pricing rule or service applies.
    ///
    /// Part of [`PricingRule`], [`PricingRuleModel`], [`Service`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPricingRuleConstraint")]
    pub struct PricingRuleConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<PricingRuleConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<PricingRuleConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// A condition that an article must meet for a pricing rule.
    ///
    /// Part of [`PricingRule`], [`PricingRuleModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPricingRuleFilter")]
    pub struct PricingRuleFilter {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<PricingRuleFilterKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<PricingRuleFilterOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<RawJson> = 2 "values",
    }

    /// Body of [`create_pricing_rule`](Odr::create_pricing_rule), `POST /odr/rules`; [`update_pricing_rule`](Odr::update_pricing_rule), `PUT /odr/rules/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrPricingRuleModel")]
    pub struct PricingRuleModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 1 "constraints",
        /// Articles to which the rule applies.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<PricingRuleFilter> = 2 "filters",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 3 "adjustments",
        /// Which lines the adjustment is made to.
        ///
        /// Source: \[guess\].
        pub apply_to: Option<PricingRuleModelApplyTo> = 4 "apply_to",
        /// Default: `0`.
        pub grant_limit: Option<i64> = 5 "grant_limit",
        /// Order in which they are evaluated; which end comes first is not documented.
        ///
        /// Source: \[guess\].
        pub priority: Option<i64> = 6 "priority",
        /// Whether no further rule applies after this one.
        ///
        /// Source: \[guess\].
        pub is_last_rule: Option<bool> = 7 "is_last_rule",
        /// For what the rule is looked at: once, for each order, or for each line.
        ///
        /// Source: \[guess\].
        pub evaluate_at: Option<PricingRuleModelEvaluateAt> = 8 "evaluate_at",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 9 "metadata",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 10 "active_at",
        /// Until when the rule applies; absent for a rule without an end.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 11 "expires_at",
    }

    /// How far a payment is, and where the buyer must go to pay.
    ///
    /// Returned by [`get_payment`](Odr::get_payment).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProcess")]
    pub struct Process {
        /// Whether the whole sum was received.
        ///
        /// Source: \[guess\].
        pub is_paid: Option<bool> = 0 "is_paid",
        /// Sum received so far, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub amount_paid: Option<i64> = 1 "amount_paid",
        /// `start`: sets the transaction going, whose progress is followed through `x-task`. `follow`: sends the customer to the bank. `execute`: makes the payment, for refunds only. `void`: nothing more can be done. `return`: as `follow`, and tells that the payment is complete.
        ///
        /// Source: \[doc\].
        pub action: Option<ProcessAction> = 2 "action",
        /// Page on which the buyer pays.
        ///
        /// Source: \[guess\].
        pub url: Option<String> = 3 "url",
        /// Attempts of the buyer to pay, one by one.
        ///
        /// Source: \[guess\].
        pub attempts: OptionalVec<Attempt> = 4 "attempts",
    }

    /// Which steps of an order run by themselves.
    ///
    /// Part of [`Order`], [`OrderModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProcessing")]
    pub struct Processing {
        /// Whether the order is confirmed automatically.
        ///
        /// Source: \[guess\].
        pub confirm: Option<ProcessingConfirm> = 0 "confirm",
        /// Whether stock is set aside automatically.
        ///
        /// Source: \[guess\].
        pub allocation: Option<ProcessingAllocation> = 1 "allocation",
        /// Whether shipments are made automatically.
        ///
        /// Source: \[guess\].
        pub fulfilment: Option<ProcessingFulfilment> = 2 "fulfilment",
        /// Whether authorized payments are collected automatically.
        ///
        /// Source: \[guess\].
        pub capture: Option<ProcessingCapture> = 3 "capture",
    }

    /// What an order would cost: a calculation that is not stored.
    ///
    /// Returned by [`get_order_projection`](Odr::get_order_projection), [`project_pricing`](Odr::project_pricing).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProjection")]
    pub struct Projection {
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<ProjectionItem> = 0 "items",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 1 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 2 "adjustments",
        /// Lines for shipping and other services.
        ///
        /// Source: \[guess\].
        pub services: OptionalVec<ServiceItem> = 3 "services",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 4 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 5 "vat",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 6 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 7 "vendor",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 8 "currency",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 9 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 10 "is_vat_shifted",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 11 "client_id",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 12 "pricing_at",
    }

    /// A line of a projection: an article and what it would cost.
    ///
    /// Part of [`Projection`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProjectionItem")]
    pub struct ProjectionItem {
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<ProjectionItemType> = 3 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<CalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Share of the sum that counts as turnover, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total_revenue: Option<i64> = 11 "total_revenue",
    }

    /// Body of [`project_pricing`](Odr::project_pricing), `POST /odr/projection`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrProjectionModel")]
    pub struct ProjectionModel {
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 0 "client_id",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 1 "currency",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<ItemModel> = 2 "items",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<Adjustment> = 3 "adjustments",
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 4 "contact_id",
        /// Company: the id of a `rel::Organisation`.
        ///
        /// Source: \[guess\].
        pub organisation_id: Option<String> = 5 "organisation_id",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 6 "pricing_at",
        /// Coupons that are redeemed; whether by code or by id is not documented.
        ///
        /// Source: \[guess\].
        pub coupons: OptionalVec<String> = 7 "coupons",
        /// Who buys, who pays, where it goes: what the prices are computed from.
        ///
        /// Source: \[guess\].
        pub settings: Option<ProjectionModelSettings> = 8 "settings",
    }

    /// How the order would be paid and delivered.
    ///
    /// Part of [`ProjectionModel`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrProjectionModelSettings")]
    pub struct ProjectionModelSettings {
        /// How and by whom it is paid.
        ///
        /// Source: \[guess\].
        pub billing: Option<ProjectionModelSettingsBilling> = 0 "billing",
        /// How and where it is delivered.
        ///
        /// Source: \[guess\].
        pub shipping: Option<ProjectionModelSettingsShipping> = 1 "shipping",
    }

    /// How the order would be paid.
    ///
    /// Part of [`ProjectionModelSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProjectionModelSettingsBilling")]
    pub struct ProjectionModelSettingsBilling {
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 0 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 2 "provider_code",
        /// How VAT is charged.
        ///
        /// Source: \[guess\].
        pub vat: Option<ProjectionModelSettingsBillingVat> = 3 "vat",
    }

    /// How VAT would be charged.
    ///
    /// Part of [`ProjectionModelSettingsBilling`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProjectionModelSettingsBillingVat")]
    pub struct ProjectionModelSettingsBillingVat {
        /// Whether VAT is never reverse-charged. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether VAT is always reverse-charged. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// How the order would be delivered.
    ///
    /// Part of [`ProjectionModelSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProjectionModelSettingsShipping")]
    pub struct ProjectionModelSettingsShipping {
        /// Shipping method: the id of an `lcs::Method`.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 0 "method_id",
    }

    /// A payment provider, with its methods.
    ///
    /// Returned by [`list_providers`](Odr::list_providers).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProvider")]
    pub struct Provider {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Identifies the payment provider; sent back as `provider_code`.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 1 "code",
        /// Whether the provider is in use.
        ///
        /// Source: \[guess\].
        pub is_active: Option<bool> = 2 "is_active",
        /// Whether its settings are complete.
        ///
        /// Source: \[guess\].
        pub is_configured: Option<bool> = 3 "is_configured",
        /// Payment methods of the provider.
        ///
        /// Source: \[guess\].
        pub methods: OptionalVec<ProviderMethod> = 4 "methods",
    }

    /// A payment method of a provider.
    ///
    /// Part of [`Provider`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrProviderMethod")]
    pub struct ProviderMethod {
        /// Identifies the payment method; sent back as `method_code`.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Shown to customers who choose among the methods.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Banks or card brands to choose from.
        ///
        /// Source: \[guess\].
        pub issuers: OptionalVec<Issuer> = 2 "issuers",
        /// Further data, presumably from the payment provider.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// What a transaction pays for.
    ///
    /// Part of [`Transaction`], [`TransactionModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPurchase")]
    pub struct Purchase {
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 0 "contact_id",
        /// What is paid for, line by line.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<PurchaseItem> = 1 "items",
    }

    /// A line of what a transaction pays for.
    ///
    /// Part of [`Purchase`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrPurchaseItem")]
    pub struct PurchaseItem {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<PurchaseItemType> = 2 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        pub vat_rate: Option<i64> = 5 "vat_rate",
    }

    /// A change of a balance.
    ///
    /// Returned by [`list_balance_records`](Odr::list_balance_records).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrRecord")]
    pub struct Record {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        pub reference: Option<Key> = 1 "reference",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 3 "amount",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
    }

    /// The record that a transaction pays for.
    ///
    /// Part of [`Transaction`], [`TransactionModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrReference")]
    pub struct Reference {
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
    }

    /// Body of [`reference_order_stack`](Odr::reference_order_stack), `POST /odr/orders/{id}/stacks`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrReferenceModel")]
    pub struct ReferenceModel {
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 0 "entity_id",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<String> = 1 "entity_type",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 2 "constraints",
    }

    /// Body of [`create_refund`](Odr::create_refund), `POST /odr/transactions/{secret}/refunds`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrRefundIntent")]
    pub struct RefundIntent {
        pub payment_id: Option<String> = 0 "payment_id",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }

    /// Body of [`search_order_items`](Odr::search_order_items), `POST /odr/search/orders/items`; [`search_order_items_with_routing`](Odr::search_order_items_with_routing), `POST /odr/search/orders/items/routing`; the value of [`order`](SearchOrderItemsToAttachRequest::order) in [`SearchOrderItemsToAttachRequest`].
    ///
    /// Source: \[doc\], known from an example.
    #[doc(alias = "OdrSearch")]
    pub struct Search {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<SearchConstraint> = 0 "constraints",
        /// What the results are restricted by.
        ///
        /// Source: \[guess\].
        pub filters: OptionalVec<SearchFilter> = 1 "filters",
    }

    /// A condition that the items must meet.
    ///
    /// Part of [`AddOrderItemsFromSearchRequest`], [`ReferenceModel`], [`Search`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSearchConstraint")]
    pub struct SearchConstraint {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<SearchConstraintKey> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<SearchConstraintOperator> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// A property that the items must have, with its values.
    ///
    /// Part of [`AddOrderItemsFromSearchRequest`], [`Search`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSearchFilter")]
    pub struct SearchFilter {
        /// Which property of the records is compared.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 1 "values",
    }

    /// Body of [`search_order_items_to_attach`](Odr::search_order_items_to_attach), `POST /odr/search/orders/items/attach`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSearchOrdersItemsAttachPostBody")]
    pub struct SearchOrderItemsToAttachRequest {
        pub order: Option<Search> = 0 "order",
        pub wms: Option<SearchOrderItemsToAttachRequestWms> = 1 "wms",
    }

    /// The value of [`wms`](SearchOrderItemsToAttachRequest::wms) in [`SearchOrderItemsToAttachRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSearchOrdersItemsAttachPostBodyWms")]
    pub struct SearchOrderItemsToAttachRequestWms {
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<SearchOrderItemsToAttachRequestWmsConstraintsItem> = 0 "constraints",
        pub use_referenced_stock: Option<bool> = 1 "use_referenced_stock",
    }

    /// An item of [`constraints`](SearchOrderItemsToAttachRequestWms::constraints) in [`SearchOrderItemsToAttachRequestWms`]: a condition that records must meet.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSearchOrdersItemsAttachPostBodyWmsConstraintsItem")]
    pub struct SearchOrderItemsToAttachRequestWmsConstraintsItem {
        /// Name by which it is looked up.
        ///
        /// Source: \[guess\].
        pub key: Option<String> = 0 "key",
        /// How the values are compared.
        ///
        /// Source: \[guess\].
        pub operator: Option<String> = 1 "operator",
        /// Values to compare with.
        ///
        /// Source: \[guess\].
        pub values: OptionalVec<String> = 2 "values",
    }

    /// The payment method of a checkout session.
    ///
    /// Sent by [`set_session_billing_method`](Odr::set_session_billing_method); returned by [`set_session_billing_method`](Odr::set_session_billing_method); part of [`GetSessionBillingMethodResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSelectSessionBillingMethodRequest")]
    pub struct SelectSessionBillingMethodRequest {
        /// Payment method that the buyer chose.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 0 "method_id",
        pub issuer_id: Option<String> = 1 "issuer_id",
    }

    /// **The shipping address** of a checkout session, despite the name: the vendor has swapped the two.
    ///
    /// Sent by [`set_session_shipping_address`](Odr::set_session_shipping_address).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSelectSessionBillingRequest")]
    pub struct SelectSessionBillingRequest {
        /// Postal address: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 0 "address_id",
        /// The person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<SelectSessionBillingRequestContact> = 1 "contact",
        /// The company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<SelectSessionBillingRequestOrganisation> = 2 "organisation",
    }

    /// The value of [`contact`](SelectSessionBillingRequest::contact) in [`SelectSessionBillingRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionBillingRequestContact")]
    pub struct SelectSessionBillingRequestContact {
        /// Whether it becomes the main one of the person.
        ///
        /// Source: \[guess\].
        pub primary: Option<bool> = 0 "primary",
        /// Whether it becomes an additional one of the person.
        ///
        /// Source: \[guess\].
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// The value of [`organisation`](SelectSessionBillingRequest::organisation) in [`SelectSessionBillingRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionBillingRequestOrganisation")]
    pub struct SelectSessionBillingRequestOrganisation {
        /// Whether it becomes the main one of the company.
        ///
        /// Source: \[guess\].
        pub primary: Option<bool> = 0 "primary",
    }

    /// Body of [`set_session_organisation`](Odr::set_session_organisation), `PUT /odr/sessions/{id}/organisations`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionOrganisationRequest")]
    pub struct SelectSessionOrganisationRequest {
        /// Company: the id of a `rel::Organisation`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub organisation_id: Option<String> = 0 "organisation_id",
    }

    /// Body of [`select_session_phone_number`](Odr::select_session_phone_number), `PUT /odr/sessions/{id}/phonenumbers`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionPhonenumberRequest")]
    pub struct SelectSessionPhonenumberRequest {
        /// Phone number: the id of a `rel::PhoneNumber`.
        ///
        /// Source: \[guess\].
        pub phone_number_id: Option<String> = 0 "phone_number_id",
        /// The person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<SelectSessionPhonenumberRequestContact> = 1 "contact",
        /// The company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<SelectSessionPhonenumberRequestOrganisation> = 2 "organisation",
    }

    /// The value of [`contact`](SelectSessionPhonenumberRequest::contact) in [`SelectSessionPhonenumberRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionPhonenumberRequestContact")]
    pub struct SelectSessionPhonenumberRequestContact {
        /// Whether it becomes the main one of the person.
        ///
        /// Source: \[guess\].
        pub primary: Option<bool> = 0 "primary",
        /// Whether it becomes an additional one of the person.
        ///
        /// Source: \[guess\].
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// The value of [`organisation`](SelectSessionPhonenumberRequest::organisation) in [`SelectSessionPhonenumberRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionPhonenumberRequestOrganisation")]
    pub struct SelectSessionPhonenumberRequestOrganisation {
        /// Whether it becomes the main one of the company.
        ///
        /// Source: \[guess\].
        pub primary: Option<bool> = 0 "primary",
    }

    /// The shipping method of a checkout session.
    ///
    /// Sent by [`set_session_shipping_method`](Odr::set_session_shipping_method); returned by [`set_session_shipping_method`](Odr::set_session_shipping_method); part of [`GetSessionShippingMethodResponseBody`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSelectSessionShippingMethodRequest")]
    pub struct SelectSessionShippingMethodRequest {
        /// Whether the goods may come in several deliveries.
        ///
        /// Source: \[guess\].
        pub is_split_allowed: Option<bool> = 0 "is_split_allowed",
        /// Shipping method: the id of an `lcs::Method`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub method_id: Option<String> = 1 "method_id",
    }

    /// The service point of a checkout session.
    ///
    /// Sent by [`set_session_shipping_point`](Odr::set_session_shipping_point); returned by [`set_session_shipping_point`](Odr::set_session_shipping_point); part of [`GetSessionShippingPointResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSelectSessionShippingPointRequest")]
    pub struct SelectSessionShippingPointRequest {
        /// Id of a service point, where parcels are collected.
        ///
        /// Source: \[guess\].
        pub spid: Option<String> = 0 "spid",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 1 "country_code",
    }

    /// **The billing address** of a checkout session, despite the name: the vendor has swapped the two.
    ///
    /// Sent by [`set_session_billing_address`](Odr::set_session_billing_address).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSelectSessionShippingRequest")]
    pub struct SelectSessionShippingRequest {
        /// Postal address: the id of a `rel::Address`.
        ///
        /// Source: \[guess\].
        pub address_id: Option<String> = 0 "address_id",
        /// The person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<SelectSessionShippingRequestContact> = 1 "contact",
        /// The company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<SelectSessionShippingRequestOrganisation> = 2 "organisation",
    }

    /// The value of [`contact`](SelectSessionShippingRequest::contact) in [`SelectSessionShippingRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionShippingRequestContact")]
    pub struct SelectSessionShippingRequestContact {
        /// Whether it becomes the main one of the person.
        ///
        /// Source: \[guess\].
        pub primary: Option<bool> = 0 "primary",
        /// Whether it becomes an additional one of the person.
        ///
        /// Source: \[guess\].
        pub secondary: Option<bool> = 1 "secondary",
    }

    /// The value of [`organisation`](SelectSessionShippingRequest::organisation) in [`SelectSessionShippingRequest`].
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionShippingRequestOrganisation")]
    pub struct SelectSessionShippingRequestOrganisation {
        /// Whether it becomes the main one of the company.
        ///
        /// Source: \[guess\].
        pub primary: Option<bool> = 0 "primary",
    }

    /// Body of [`set_session_shipping_window`](Odr::set_session_shipping_window), `PUT /odr/sessions/{id}/shipping/window`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSelectSessionShippingWindowRequest")]
    pub struct SelectSessionShippingWindowRequest {
        /// Start of the time slot; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub from: Option<i64> = 0 "from",
        /// End of the time slot; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub to: Option<i64> = 1 "to",
        /// Day of the delivery.
        ///
        /// Source: \[guess\].
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// The time slot of the delivery in a checkout session.
    ///
    /// Returned by [`set_session_shipping_window`](Odr::set_session_shipping_window); part of [`GetSessionShippingWindowResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSelectSessionShippingWindowResponse")]
    pub struct SelectSessionShippingWindowResponse {
        /// Start of the time slot; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub from: Option<i64> = 0 "from",
        /// End of the time slot; the unit is not documented.
        ///
        /// Source: \[guess\].
        pub to: Option<i64> = 1 "to",
        /// Day of the delivery.
        ///
        /// Source: \[guess\].
        pub at: Option<Lenient<LocalDate>> = 2 "at",
    }

    /// A service that is charged with an order, such as shipping, and when it applies.
    ///
    /// Returned by [`list_services`](Odr::list_services), [`create_service`](Odr::create_service), [`get_service`](Odr::get_service), and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrService")]
    pub struct Service {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 2 "constraints",
        /// `handling` or `shipping`.
        pub kind: Option<ServiceType> = 3 "type",
        /// Percentage if `is_percentage` is true, otherwise a sum of money.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 4 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 5 "is_percentage",
        /// VAT of the service, by country.
        ///
        /// Source: \[guess\].
        pub vat_settings: OptionalVec<ServiceVatConfiguration> = 6 "vat_settings",
        /// Order in which they are evaluated; which end comes first is not documented.
        ///
        /// Source: \[guess\].
        pub priority: Option<i64> = 7 "priority",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 8 "metadata",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 9 "active_at",
        /// Until when the service applies; absent for one without an end.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 10 "expires_at",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 11 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 12 "updated_at",
    }

    /// A discount or surcharge on a service, and what it came to.
    ///
    /// Part of [`ServiceItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrServiceAdjustment")]
    pub struct ServiceAdjustment {
        /// The customer's own key of the adjustment.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Shown to the buyer: why the price differs.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Percentage if `is_percentage` is true, otherwise a sum of money.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it lowers the price rather than raises it.
        ///
        /// Source: \[guess\].
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Sum that the adjustment comes to.
        ///
        /// Source: \[guess\].
        pub result: Option<ServiceAdjustmentResult> = 5 "result",
    }

    /// What a discount or surcharge on a service came to.
    ///
    /// Part of [`ServiceAdjustment`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrServiceAdjustmentResult")]
    pub struct ServiceAdjustmentResult {
        /// Whether a pricing rule made the adjustment.
        ///
        /// Source: \[guess\].
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// Pricing rule that made the adjustment: the id of an `odr::PricingRule`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the adjustment comes to, presumably in minor units of the currency; below zero for a discount.
        ///
        /// Source: \[guess\].
        pub output: Option<i64> = 2 "output",
    }

    /// A line for a service, such as shipping.
    ///
    /// Part of [`Calculation`], [`Calculations`], [`Invoice`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrServiceItem")]
    pub struct ServiceItem {
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 0 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<ServiceItemType> = 1 "type",
        /// Percentage if `is_percentage` is true, otherwise a sum of money.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<ServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// Body of [`create_service`](Odr::create_service), `POST /odr/services`; [`update_service`](Odr::update_service), `PUT /odr/services/{id}`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrServiceModel")]
    pub struct ServiceModel {
        /// For people, to tell it from others.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 0 "name",
        /// Conditions; presumably all of them must hold.
        ///
        /// Source: \[guess\].
        pub constraints: OptionalVec<PricingRuleConstraint> = 1 "constraints",
        /// `handling` or `shipping`.
        pub kind: Option<ServiceModelType> = 2 "type",
        /// Percentage if `is_percentage` is true, otherwise a sum of money.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 3 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 4 "is_percentage",
        /// VAT of the service, by country.
        ///
        /// Source: \[guess\].
        pub vat_settings: OptionalVec<ServiceVatConfiguration> = 5 "vat_settings",
        /// Order in which they are evaluated; which end comes first is not documented.
        ///
        /// Source: \[guess\].
        pub priority: Option<i64> = 6 "priority",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 7 "metadata",
        /// From when it applies.
        ///
        /// Source: \[guess\].
        pub active_at: Option<Lenient<Timestamp>> = 8 "active_at",
        /// Until when the service applies; absent for one without an end.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 9 "expires_at",
    }

    /// The VAT of a service in a country.
    ///
    /// Part of [`Service`], [`ServiceModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrServiceVatConfiguration")]
    pub struct ServiceVatConfiguration {
        /// `fixed`, `max` or `weighed`.
        pub kind: Option<ServiceVatConfigurationType> = 0 "type",
        /// Code of the VAT group, where `type` asks for a fixed one.
        ///
        /// Source: \[guess\].
        pub reference: Option<i64> = 1 "reference",
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 2 "country_code",
    }

    /// The price of the order in a checkout session.
    ///
    /// Returned by [`get_session_calculation`](Odr::get_session_calculation).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculation")]
    pub struct SessionCalculation {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 2 "reference",
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<SessionProjectionItem> = 3 "items",
        /// Lines for shipping and other services.
        ///
        /// Source: \[guess\].
        pub services: OptionalVec<SessionCalculationServiceItem> = 4 "services",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<SessionCalculationAdjustment> = 6 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 7 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 8 "vat",
        /// Who buys, who pays, where it goes: what the prices are computed from.
        ///
        /// Source: \[guess\].
        pub settings: Option<SessionCalculationSettings> = 9 "settings",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 10 "currency",
        /// Who buys.
        ///
        /// Source: \[guess\].
        pub customer: Option<Contact> = 11 "customer",
        /// Who sells.
        ///
        /// Source: \[guess\].
        pub vendor: Option<Contact> = 12 "vendor",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 13 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 14 "is_vat_shifted",
        /// Whether it is paid before delivery.
        ///
        /// Source: \[guess\].
        pub is_prepaid: Option<bool> = 15 "is_prepaid",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 16 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 17 "channel_id",
        /// Stored file: the id of a `cnt::File`.
        ///
        /// Source: \[guess\].
        pub file_id: Option<String> = 18 "file_id",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 19 "metadata",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 20 "pricing_at",
        /// Date of the invoice; absent while there is none.
        ///
        /// Source: \[guess\].
        pub invoiced_at: Option<Lenient<Timestamp>> = 21 "invoiced_at",
        /// When it was paid before delivery; absent if it was not.
        ///
        /// Source: \[guess\].
        pub prepaid_at: Option<Lenient<Timestamp>> = 22 "prepaid_at",
        /// Orders: ids of `odr::Order`.
        ///
        /// Source: \[guess\].
        pub order_ids: OptionalVec<String> = 23 "order_ids",
        /// Coupons that are redeemed; whether by code or by id is not documented.
        ///
        /// Source: \[guess\].
        pub coupons: OptionalVec<String> = 24 "coupons",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 25 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 26 "updated_at",
    }

    /// A discount or surcharge in a checkout session, and what it came to.
    ///
    /// Part of [`SessionCalculation`], [`SessionProjection`], [`SessionProjectionItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationAdjustment")]
    pub struct SessionCalculationAdjustment {
        /// The customer's own key of the adjustment.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Shown to the buyer: why the price differs.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Percentage if `is_percentage` is true, otherwise a sum of money. Default: `0`.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it lowers the price rather than raises it.
        ///
        /// Source: \[guess\].
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Sum that the adjustment comes to.
        ///
        /// Source: \[guess\].
        pub result: Option<SessionCalculationAdjustmentResult> = 5 "result",
    }

    /// What a discount or surcharge in a checkout session came to.
    ///
    /// Part of [`SessionCalculationAdjustment`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationAdjustmentResult")]
    pub struct SessionCalculationAdjustmentResult {
        /// Whether a pricing rule made the adjustment.
        ///
        /// Source: \[guess\].
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// Pricing rule that made the adjustment: the id of an `odr::PricingRule`.
        ///
        /// Source: \[guess\].
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the rule comes to; below zero for a discount.
        ///
        /// Source: \[doc\].
        pub output: Option<i64> = 2 "output",
    }

    /// A discount or surcharge on a service in a checkout session, and what it came to.
    ///
    /// Part of [`SessionCalculationServiceItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationServiceAdjustment")]
    pub struct SessionCalculationServiceAdjustment {
        /// The customer's own key of the adjustment.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Shown to the buyer: why the price differs.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Percentage if `is_percentage` is true, otherwise a sum of money.
        ///
        /// Source: \[guess\].
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// Whether it lowers the price rather than raises it.
        ///
        /// Source: \[guess\].
        pub is_discount: Option<bool> = 4 "is_discount",
        /// Sum that the adjustment comes to.
        ///
        /// Source: \[guess\].
        pub result: Option<SessionCalculationServiceAdjustmentResult> = 5 "result",
    }

    /// What a discount or surcharge on a service in a checkout session came to.
    ///
    /// Part of [`SessionCalculationServiceAdjustment`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationServiceAdjustmentResult")]
    pub struct SessionCalculationServiceAdjustmentResult {
        /// Whether a pricing rule made the adjustment.
        ///
        /// Source: \[guess\].
        pub is_applied_rule: Option<bool> = 0 "is_applied_rule",
        /// Pricing rule that made the adjustment: the id of an `odr::PricingRule`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub rule_id: Option<String> = 1 "rule_id",
        /// What the adjustment comes to, presumably in minor units of the currency; below zero for a discount.
        ///
        /// Source: \[guess\].
        pub output: Option<i64> = 2 "output",
    }

    /// A line for a service, such as shipping, in a checkout session.
    ///
    /// Part of [`SessionCalculation`], [`SessionProjection`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationServiceItem")]
    pub struct SessionCalculationServiceItem {
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 0 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<SessionCalculationServiceItemType> = 1 "type",
        pub amount: Option<Number> = 2 "amount",
        /// Whether `amount` is a percentage rather than a sum of money.
        ///
        /// Source: \[guess\].
        pub is_percentage: Option<bool> = 3 "is_percentage",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 4 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 5 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<SessionCalculationServiceAdjustment> = 6 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 7 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 8 "total",
    }

    /// How the order of a checkout session is paid and delivered.
    ///
    /// Part of [`SessionCalculation`].
    ///
    /// Source: \[doc\], known from an example; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationSettings")]
    pub struct SessionCalculationSettings {
        /// How and by whom it is paid.
        ///
        /// Source: \[guess\].
        pub billing: Option<SessionCalculationSettingsBilling> = 0 "billing",
        /// How and where it is delivered.
        ///
        /// Source: \[guess\].
        pub shipping: Option<SessionCalculationSettingsShipping> = 1 "shipping",
    }

    /// How the order of a checkout session is paid.
    ///
    /// Part of [`SessionCalculationSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationSettingsBilling")]
    pub struct SessionCalculationSettingsBilling {
        /// Payment method: the `code` of an `odr::Method`.
        ///
        /// Source: \[guess\].
        pub method_code: Option<String> = 0 "method_code",
        /// Bank or card brand: the `code` of an `odr::Issuer`.
        ///
        /// Source: \[guess\].
        pub issuer_code: Option<String> = 1 "issuer_code",
        /// Payment provider: the `code` of an `odr::Provider`.
        ///
        /// Source: \[guess\].
        pub provider_code: Option<String> = 2 "provider_code",
        /// How VAT is charged.
        ///
        /// Source: \[guess\].
        pub vat: Option<SessionSettingsBillingVat> = 3 "vat",
    }

    /// How the order of a checkout session is delivered.
    ///
    /// Part of [`SessionCalculationSettings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationSettingsShipping")]
    pub struct SessionCalculationSettingsShipping {
        /// Shipping method: the id of an `lcs::Method`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub method_id: Option<String> = 0 "method_id",
    }

    /// An item of the order that a line is for, and whether it was invoiced.
    ///
    /// Part of [`SessionProjectionItem`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionCalculationStackItem")]
    pub struct SessionCalculationStackItem {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Whether an invoice was made for it.
        ///
        /// Source: \[guess\].
        pub is_invoiced: Option<bool> = 1 "is_invoiced",
        /// Invoice: the id of an `odr::Invoice`; absent before there is one. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub invoice_id: Option<String> = 2 "invoice_id",
    }

    /// The person who buys in a checkout session.
    ///
    /// Returned by [`get_session_contact`](Odr::get_session_contact).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionContact")]
    pub struct SessionContact {
        /// Assigned by Afosto; other calls refer to the record by it. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
        /// State of the contact or organisation that is meant. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub version: Option<String> = 1 "version",
        /// E-mail address.
        ///
        /// Source: \[guess\].
        pub email: Option<String> = 2 "email",
        /// Free words by which records are grouped.
        ///
        /// Source: \[guess\].
        pub tags: OptionalVec<String> = 3 "tags",
        /// First name.
        ///
        /// Source: \[doc\].
        pub given_name: Option<String> = 4 "given_name",
        /// Patronymic.
        ///
        /// Source: \[doc\].
        pub additional_name: Option<String> = 5 "additional_name",
        /// Last name.
        ///
        /// Source: \[doc\].
        pub family_name: Option<String> = 6 "family_name",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 7 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 8 "updated_at",
    }

    /// A bank or card brand that the buyer can choose.
    ///
    /// Part of [`SessionProviderMethod`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionIssuer")]
    pub struct SessionIssuer {
        /// Identifies the method; sent back when the buyer chooses it.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 0 "method_id",
        /// Name of the bank or the card brand, shown to customers.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Further data, presumably from the payment provider.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 2 "metadata",
    }

    /// What the order of a checkout session would cost.
    ///
    /// Returned by [`get_session_projection`](Odr::get_session_projection).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionProjection")]
    pub struct SessionProjection {
        /// What it consists of, entry by entry.
        ///
        /// Source: \[guess\].
        pub items: OptionalVec<SessionProjectionItem> = 0 "items",
        /// Lines for shipping and other services.
        ///
        /// Source: \[guess\].
        pub services: OptionalVec<SessionCalculationServiceItem> = 1 "services",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 2 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<SessionCalculationAdjustment> = 3 "adjustments",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 4 "total",
        /// VAT of the sum, one entry for each rate.
        ///
        /// Source: \[guess\].
        pub vat: OptionalVec<VatResult> = 5 "vat",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 6 "currency",
        /// Whether the prices contain VAT.
        ///
        /// Source: \[guess\].
        pub is_including_vat: Option<bool> = 7 "is_including_vat",
        /// Whether VAT is reverse-charged, so that the buyer accounts for it.
        ///
        /// Source: \[guess\].
        pub is_vat_shifted: Option<bool> = 8 "is_vat_shifted",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 9 "client_id",
        /// Moment whose prices are used.
        ///
        /// Source: \[guess\].
        pub pricing_at: Option<Lenient<Timestamp>> = 10 "pricing_at",
    }

    /// A line of the price in a checkout session.
    ///
    /// Part of [`SessionCalculation`], [`SessionProjection`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionProjectionItem")]
    pub struct SessionProjectionItem {
        /// The customer's own key of the item.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 1 "sku",
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// `product`, `handling` or `shipping`.
        pub kind: Option<SessionProjectionItemType> = 3 "type",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 4 "amount",
        /// Whether the price is reduced already, so that discounts may not apply again.
        ///
        /// Source: \[guess\].
        pub is_discounted: Option<bool> = 5 "is_discounted",
        /// How many pieces.
        ///
        /// Source: \[guess\].
        pub quantity: Option<i64> = 6 "quantity",
        /// Sum before adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub subtotal: Option<i64> = 7 "subtotal",
        /// Discounts and surcharges.
        ///
        /// Source: \[guess\].
        pub adjustments: OptionalVec<SessionCalculationAdjustment> = 8 "adjustments",
        /// VAT, in percent.
        ///
        /// Source: \[guess\].
        pub vat_percentage: Option<i64> = 9 "vat_percentage",
        /// Sum after adjustments, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total: Option<i64> = 10 "total",
        /// Share of the sum that counts as turnover, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub total_revenue: Option<i64> = 11 "total_revenue",
        /// Items of the orders that the line is for.
        ///
        /// Source: \[guess\].
        pub order_items: OptionalVec<SessionCalculationStackItem> = 12 "order_items",
    }

    /// A payment method that the buyer can choose.
    ///
    /// Part of [`GetSessionBillingMethodResponse`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionProviderMethod")]
    pub struct SessionProviderMethod {
        /// Identifies the method; sent back when the buyer chooses it.
        ///
        /// Source: \[guess\].
        pub method_id: Option<String> = 0 "method_id",
        /// Shown to customers who choose among the methods.
        ///
        /// Source: \[guess\].
        pub name: Option<String> = 1 "name",
        /// Banks or card brands to choose from.
        ///
        /// Source: \[guess\].
        pub issuers: OptionalVec<SessionIssuer> = 2 "issuers",
        /// Further data, presumably from the payment provider.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 3 "metadata",
    }

    /// How VAT is charged in a checkout session.
    ///
    /// Part of [`SessionCalculationSettingsBilling`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSessionSettingsBillingVat")]
    pub struct SessionSettingsBillingVat {
        /// Whether VAT is never reverse-charged. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_shift_disabled: Option<bool> = 0 "is_shift_disabled",
        /// Whether VAT is always reverse-charged. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_shift_required: Option<bool> = 1 "is_shift_required",
    }

    /// Body of [`set_authenticated_session_contact`](Odr::set_authenticated_session_contact), `POST /odr/sessions/{id}/authenticated`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSessionsIdAuthenticatedPostBody")]
    pub struct SetAuthenticatedSessionContactRequest {
        /// Person: the id of a `rel::Contact`.
        ///
        /// Source: \[guess\].
        pub contact_id: Option<String> = 0 "contact_id",
    }

    /// Body of [`set_order_items_claim`](Odr::set_order_items_claim), `PUT /odr/orders/{id}/items/claim`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSetClaimRequest")]
    pub struct SetClaimRequest {
        /// A UUID.
        pub item_id: Option<String> = 0 "item_id",
        /// Stock that is set aside: the id of a `wms::Claim`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_id: Option<String> = 1 "claim_id",
        /// One piece of the stock set aside: the id of a `wms::ClaimItem`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub claim_item_id: Option<String> = 2 "claim_item_id",
    }

    /// Body of [`set_order_items_route`](Odr::set_order_items_route), `PUT /odr/orders/{id}/items/routing`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSetRouteRequest")]
    pub struct SetRouteRequest {
        /// Items of the order, by their ids. UUIDs.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub item_ids: OptionalVec<String> = 0 "item_ids",
        /// How the goods reach the customer: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub delivery_route_id: Option<String> = 1 "delivery_route_id",
        /// How the goods reach the sending warehouse: the id of a `wms::Route`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub collect_route_id: Option<String> = 2 "collect_route_id",
    }

    /// The buyer's own reference in a checkout session.
    ///
    /// Sent by [`set_session_reference`](Odr::set_session_reference); returned by [`get_session_reference`](Odr::get_session_reference), [`set_session_reference`](Odr::set_session_reference).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSetSessionReferenceRequest")]
    pub struct SetSessionReferenceRequest {
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 0 "reference",
    }

    /// Who shall buy, who pays, and where the order goes.
    ///
    /// Part of [`OrderModel`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSettings")]
    pub struct Settings {
        /// The person who buys.
        ///
        /// Source: \[guess\].
        pub contact: Option<SettingsContact> = 0 "contact",
        /// The company for which the person buys.
        ///
        /// Source: \[guess\].
        pub organisation: Option<SettingsContact> = 1 "organisation",
        /// Phone number: the id of a `rel::PhoneNumber`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub phone_number_id: Option<String> = 2 "phone_number_id",
        /// Coupons that are redeemed; whether by code or by id is not documented.
        ///
        /// Source: \[guess\].
        pub coupons: OptionalVec<String> = 3 "coupons",
        /// Until when it should be done or paid.
        ///
        /// Source: \[guess\].
        pub due_at: Option<Lenient<LocalDate>> = 4 "due_at",
        /// Text or key, presumably the customer's own.
        ///
        /// Source: \[guess\].
        pub reference: Option<String> = 5 "reference",
        /// Where the buyer's browser goes after the payment.
        ///
        /// Source: \[guess\].
        pub return_url: Option<String> = 6 "return_url",
        /// How and by whom it is paid.
        ///
        /// Source: \[guess\].
        pub billing: Option<OrderModelSettingsBilling> = 7 "billing",
        /// How and where it is delivered.
        ///
        /// Source: \[guess\].
        pub shipping: Option<OrderSettingsShipping> = 8 "shipping",
    }

    /// A person or company, by its id.
    ///
    /// Part of [`Settings`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSettingsContact")]
    pub struct SettingsContact {
        /// Id of a contact or an organisation of the service `rel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub id: Option<String> = 0 "id",
    }

    /// A single piece of an order, in short.
    ///
    /// Returned by [`add_order_items`](Odr::add_order_items), [`set_order_items_route`](Odr::set_order_items_route).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSimpleOrderItem")]
    pub struct SimpleOrderItem {
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
        /// Shown to the buyer: what the line is for.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 3 "description",
        /// Whether the goods arrive in the warehouse rather than leave. Default: `false`.
        ///
        /// Source: \[guess\].
        pub is_inbound: Option<bool> = 4 "is_inbound",
    }

    /// Body of [`announce_skus`](Odr::announce_skus), `POST /odr/skus`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrSku")]
    pub struct Sku {
        /// Stock keeping unit: the article's code.
        ///
        /// Source: \[guess\].
        pub sku: Option<String> = 0 "sku",
        /// What the article is, for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Until when it is valid.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 2 "expires_at",
    }

    /// How many SKUs were announced.
    ///
    /// Returned by [`announce_skus`](Odr::announce_skus).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrSkuResult")]
    pub struct SkuResult {
        /// What became of the SKUs; the words are not documented.
        ///
        /// Source: \[guess\].
        pub status: Option<String> = 0 "status",
        /// How many SKUs were announced.
        ///
        /// Source: \[guess\].
        pub count: Option<i64> = 1 "count",
    }

    /// A set of items of an order that is processed together.
    ///
    /// Returned by [`delete_order`](Odr::delete_order), [`list_order_stacks`](Odr::list_order_stacks), [`reference_order_stack`](Odr::reference_order_stack).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrStack")]
    pub struct Stack {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Id of the record concerned; `entity_type` says of which kind.
        ///
        /// Source: \[guess\].
        pub entity_id: Option<String> = 1 "entity_id",
        /// Kind of record that `entity_id` identifies.
        ///
        /// Source: \[guess\].
        pub entity_type: Option<String> = 2 "entity_type",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<StackState> = 3 "state",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 4 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 5 "updated_at",
    }

    /// A set of items that a piece of an order belongs to.
    ///
    /// Part of [`OrderItemReferences`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrStackReference")]
    pub struct StackReference {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// Kind of the order; the values are not documented.
        ///
        /// Source: \[guess\].
        pub kind: Option<String> = 1 "type",
        /// How far it has come.
        ///
        /// Source: \[guess\].
        pub state: Option<StackReferenceState> = 2 "state",
    }

    /// How far a set of items has come.
    ///
    /// Part of [`StackReference`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrStackReferenceState")]
    pub struct StackReferenceState {
        /// Whether the order cannot be changed any more.
        ///
        /// Source: \[guess\].
        pub is_locked: Option<bool> = 0 "is_locked",
        /// Whether the buyer agreed to the price.
        ///
        /// Source: \[guess\].
        pub is_accepted: Option<bool> = 1 "is_accepted",
        /// Whether the order was confirmed.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 2 "is_confirmed",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 3 "is_finished",
    }

    /// How far a set of items has come.
    ///
    /// Part of [`Stack`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrStackState")]
    pub struct StackState {
        /// Whether the buyer agreed to the price.
        ///
        /// Source: \[guess\].
        pub is_accepted: Option<bool> = 0 "is_accepted",
        /// Whether the order was confirmed.
        ///
        /// Source: \[guess\].
        pub is_confirmed: Option<bool> = 1 "is_confirmed",
        /// Whether nothing is left to be done.
        ///
        /// Source: \[guess\].
        pub is_finished: Option<bool> = 2 "is_finished",
    }

    /// Body of [`start_session`](Odr::start_session), `POST /odr/sessions`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrStartSessionRequest")]
    pub struct StartSessionRequest {
        /// When the session ends.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 0 "expires_at",
        /// For whom the session is; the values are not documented.
        ///
        /// Source: \[guess\].
        pub audience: Option<String> = 1 "audience",
    }

    /// A checkout session that was just started.
    ///
    /// Returned by [`start_session`](Odr::start_session).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrStartSessionResponse")]
    pub struct StartSessionResponse {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// When the session ends.
        ///
        /// Source: \[guess\].
        pub expires_at: Option<Lenient<Timestamp>> = 1 "expires_at",
    }

    /// Something to be done in a step of an order.
    ///
    /// Part of [`OrderStep`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrStepAction")]
    pub struct StepAction {
        /// Names the action within the step.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Place in the step, from the smallest.
        ///
        /// Source: \[guess\].
        pub order: Option<i64> = 1 "order",
        /// Short text for people.
        ///
        /// Source: \[guess\].
        pub label: Option<String> = 2 "label",
        /// Whether this part of the work is done.
        ///
        /// Source: \[guess\].
        pub is_handled: Option<bool> = 3 "is_handled",
        /// When this part of the work was done; absent before.
        ///
        /// Source: \[guess\].
        pub handled_at: Option<Lenient<Timestamp>> = 4 "handled_at",
    }

    /// Money to be received for something, with the payments made for it.
    ///
    /// Returned by [`list_transactions`](Odr::list_transactions), [`create_transaction`](Odr::create_transaction), [`get_transaction`](Odr::get_transaction).
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrTransaction")]
    pub struct Transaction {
        /// Assigned by Afosto; other calls refer to the record by it.
        ///
        /// Source: \[guess\].
        pub id: Option<String> = 0 "id",
        /// What is paid for: another record of Afosto.
        ///
        /// Source: \[guess\].
        pub reference: Option<Reference> = 1 "reference",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 2 "description",
        /// For people, in place of the id; assigned by Afosto.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 3 "number",
        /// Sum still to be paid, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub amount_due: Option<i64> = 4 "amount_due",
        /// Sum received so far, presumably in minor units of the currency.
        ///
        /// Source: \[guess\].
        pub amount_paid: Option<i64> = 5 "amount_paid",
        /// Currency, as an ISO 4217 three-letter code.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 6 "currency",
        /// Attempts to pay, and refunds.
        ///
        /// Source: \[guess\].
        pub payments: OptionalVec<Payment> = 7 "payments",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 8 "metadata",
        /// What is paid for.
        ///
        /// Source: \[guess\].
        pub purchase: Option<Purchase> = 9 "purchase",
        /// Payment method that the buyer chose beforehand.
        ///
        /// Source: \[guess\].
        pub preset: Option<Preset> = 10 "preset",
        /// Proves that one may use it; not printed by `Debug`.
        ///
        /// Source: \[guess\].
        pub secret: Option<SecretText> = 11 "secret",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 12 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 13 "channel_id",
        /// Where the buyer's browser goes after the payment.
        ///
        /// Source: \[guess\].
        pub return_url: Option<String> = 14 "return_url",
        /// When it was first stored; set by Afosto.
        ///
        /// Source: \[guess\].
        pub created_at: Option<Lenient<Timestamp>> = 15 "created_at",
        /// When it was last changed; set by Afosto.
        ///
        /// Source: \[guess\].
        pub updated_at: Option<Lenient<Timestamp>> = 16 "updated_at",
    }

    /// Body of [`create_transaction`](Odr::create_transaction), `POST /odr/transactions`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrTransactionModel")]
    pub struct TransactionModel {
        /// What is paid for: another record of Afosto.
        ///
        /// Source: \[guess\].
        pub reference: Option<Reference> = 0 "reference",
        /// Text for people.
        ///
        /// Source: \[guess\].
        pub description: Option<String> = 1 "description",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 2 "amount",
        /// Currency, as an ISO 4217 three-letter code. Default: `EUR`.
        ///
        /// Source: \[guess\].
        pub currency: Option<String> = 3 "currency",
        /// Free data that customers store with it.
        ///
        /// Source: \[guess\].
        pub metadata: Option<RawJson> = 4 "metadata",
        /// What is paid for.
        ///
        /// Source: \[guess\].
        pub purchase: Option<Purchase> = 5 "purchase",
        /// Payment method that the buyer chose beforehand.
        ///
        /// Source: \[guess\].
        pub preset: Option<Preset> = 6 "preset",
        /// Where the buyer's browser goes after the payment.
        ///
        /// Source: \[guess\].
        pub return_url: Option<String> = 7 "return_url",
        /// OAuth client on whose behalf it was made or is used.
        ///
        /// Source: \[guess\].
        pub client_id: Option<String> = 8 "client_id",
        /// Sales channel: the id of a `cat::Channel`. A UUID.
        ///
        /// Source: \[guess\], \[doc\] for the format.
        pub channel_id: Option<String> = 9 "channel_id",
    }

    /// Body of [`update_order_state`](Odr::update_order_state), `PUT /odr/orders/{id}/flow`.
    ///
    /// Source: \[doc\].
    #[doc(alias = "OdrOrdersIdFlowPutBody")]
    pub struct UpdateOrderStateRequest {
        /// Names it for programs, in place of its id.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// What is to be done in the step.
        ///
        /// Source: \[guess\].
        pub actions: OptionalVec<UpdateOrderStateRequestActionsItem> = 1 "actions",
    }

    /// An action of a step, and whether it is done.
    ///
    /// Part of [`UpdateOrderStateRequest`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrOrdersIdFlowPutBodyActionsItem")]
    pub struct UpdateOrderStateRequestActionsItem {
        /// Names it for programs, in place of its id.
        ///
        /// Source: \[guess\].
        pub code: Option<String> = 0 "code",
        /// Whether this part of the work is done.
        ///
        /// Source: \[guess\].
        pub is_handled: Option<bool> = 1 "is_handled",
    }

    /// The VAT number of a company in a country.
    ///
    /// Part of [`NewOrganisation`], [`Organisation`].
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrVatRegistration")]
    pub struct VatRegistration {
        /// Country, as an ISO 3166 two-letter code.
        ///
        /// Source: \[guess\].
        pub country_code: Option<String> = 0 "country_code",
        /// VAT identification number.
        ///
        /// Source: \[guess\].
        pub number: Option<String> = 1 "number",
        /// Whether the tax authority knows the number. The vendor sets it.
        ///
        /// Source: \[guess\].
        pub is_valid: Option<bool> = 2 "is_valid",
        /// Whether the tax authority has not answered yet. The vendor sets it.
        ///
        /// Source: \[guess\].
        pub is_pending: Option<bool> = 3 "is_pending",
    }

    /// The VAT of a sum at one rate.
    ///
    /// Part of [`Calculation`], [`Calculations`], [`Invoice`], and others.
    ///
    /// Source: \[doc\]; \[guess\] for what it is.
    #[doc(alias = "OdrVatResult")]
    pub struct VatResult {
        /// Presumably in percent.
        ///
        /// Source: \[guess\].
        pub rate: Option<i64> = 0 "rate",
        /// Presumably in minor units of the currency, such as cents.
        ///
        /// Source: \[guess\].
        pub amount: Option<i64> = 1 "amount",
    }
}

/// A list of [`GetSessionShippingResponseItem`], by the name that the reference gives it.
///
/// Source: \[doc\].
pub type GetSessionShippingResponse = Vec<GetSessionShippingResponseItem>;
