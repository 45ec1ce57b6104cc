//! Reading transactions: one, a filtered list, their number.

use pivot_core::pagination::Pager;
use pivot_core::{Call, Operation, RequestParts};
use pivot_json_derive::JsonObject;
use pivot_types::travel::transaction::TransactionStatus;
use pivot_types::{OfferId, SupplierId, Timestamp, Transaction, TransactionId};

use crate::client::OrangeTravelClient;
use crate::operations;

/// Conditions that a transaction must meet to be listed or counted; all of them must hold. The default has no
/// condition. A condition that is set twice keeps the last value.
///
/// ```
/// use orange_travel_client::TransactionFilter;
/// use orange_travel_client::pivot::travel::transaction::TransactionStatus;
///
/// let failed = TransactionFilter::default().status(TransactionStatus::Ko).user("635768534667763");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactionFilter {
    query: Vec<(&'static str, String)>,
}

impl TransactionFilter {
    /// Only transactions from this instant on (`startDate`).
    ///
    /// Source: \[doc\].
    #[must_use]
    #[inline]
    pub fn start_date(self, start: impl Into<Timestamp>) -> Self {
        self.with("startDate", start.into().to_string())
    }

    /// Only transactions up to this instant (`endDate`).
    ///
    /// Source: \[doc\].
    #[must_use]
    #[inline]
    pub fn end_date(self, end: impl Into<Timestamp>) -> Self {
        self.with("endDate", end.into().to_string())
    }

    /// Only transactions with this status (`status`).
    ///
    /// Source: \[doc\].
    #[must_use]
    #[inline]
    pub fn status(self, status: impl Into<TransactionStatus>) -> Self {
        self.with("status", status.into().to_string())
    }

    /// Only purchases of this offer (`offer`).
    ///
    /// Source: \[doc\].
    #[must_use]
    #[inline]
    pub fn offer(self, offer: impl Into<OfferId>) -> Self {
        self.with("offer", offer.into().as_str().to_owned())
    }

    /// Only purchases delivered by this supplier (`supplier`).
    ///
    /// Source: \[doc\].
    #[must_use]
    #[inline]
    pub fn supplier(self, supplier: impl Into<SupplierId>) -> Self {
        self.with("supplier", supplier.into().as_str().to_owned())
    }

    /// Only purchases with this `user_id`, the distributor's own reference for the buyer (`user`).
    ///
    /// Source: \[doc\].
    #[must_use]
    #[inline]
    pub fn user(self, user: impl Into<String>) -> Self {
        self.with("user", user.into())
    }

    /// A filter that is set again is replaced.
    #[inline]
    fn with(mut self, name: &'static str, value: String) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value));
        self
    }

    #[inline]
    pub(crate) fn into_query(self) -> Vec<(&'static str, String)> {
        self.query
    }
}

/// The number of transactions that a filter matches.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct Count {
    /// The number of transactions.
    pub count: u64,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// Reading transactions.
impl OrangeTravelClient {
    /// Lists the distributor's transactions: `GET /distributors/transactions`. Pages are requested as the stream is
    /// read.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use futures_util::TryStreamExt;
    /// use orange_travel_client::TransactionFilter;
    ///
    /// let mut transactions = std::pin::pin!(orange.transactions(TransactionFilter::default().user("635768534667763")).items());
    /// while let Some(transaction) = transactions.try_next().await? {
    ///     println!("{} {:?}", transaction.id, transaction.resell_price());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn transactions(&self, filter: TransactionFilter) -> Pager<Transaction> {
        self.list(operations::ListTransactions::ENDPOINT).filter(filter.into_query())
    }

    /// Counts the transactions that a filter matches: `GET /distributors/transactions/count`.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use orange_travel_client::TransactionFilter;
    ///
    /// let number = orange.count_transactions(TransactionFilter::default()).send().await?.count;
    /// println!("{number} transactions");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn count_transactions(&self, filter: TransactionFilter) -> Call<Count> {
        let parts = RequestParts::new(operations::CountTransactions::ENDPOINT);
        let parts = filter.into_query().into_iter().fold(parts, |parts, (name, value)| parts.query(name, value));
        self.call(parts)
    }

    /// Gets one transaction by its id: `GET /distributors/transactions/{id}`. Orange has no webhooks: poll with this
    /// method until a transaction has a final status.
    ///
    /// Source: \[vendor\]. The document prints POST, which the vendor's API description contradicts.
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// let transaction = orange.transaction("d3a82976-613d-44a4-8387-991035e25d1f").send().await?;
    /// println!("{:?}", transaction.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn transaction(&self, id: impl Into<TransactionId>) -> Call<Transaction> {
        self.call(RequestParts::new(operations::GetTransaction::ENDPOINT).path("id", id.into().as_str()))
    }
}
