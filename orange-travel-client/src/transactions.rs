//! What was bought.

use pivot_core::pagination::Pager;
use pivot_core::{Call, Operation, RequestParts};
use pivot_types::travel::transaction::TransactionStatus;
use pivot_types::{OfferId, SupplierId, Timestamp, Transaction, TransactionId};

use crate::client::OrangeTravelClient;
use crate::operations;

/// Which transactions: all that are not left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactionFilter {
    query: Vec<(&'static str, String)>,
}

impl TransactionFilter {
    /// From this instant on (`startDate`) \[doc\].
    #[must_use]
    pub fn start_date(self, start: impl Into<Timestamp>) -> Self {
        self.with("startDate", start.into().to_string())
    }

    /// Up to this instant (`endDate`) \[doc\].
    #[must_use]
    pub fn end_date(self, end: impl Into<Timestamp>) -> Self {
        self.with("endDate", end.into().to_string())
    }

    /// With this status \[doc\].
    #[must_use]
    pub fn status(self, status: impl Into<TransactionStatus>) -> Self {
        self.with("status", status.into().to_string())
    }

    /// Of this offer \[doc\].
    #[must_use]
    pub fn offer(self, offer: impl Into<OfferId>) -> Self {
        self.with("offer", offer.into().as_str().to_owned())
    }

    /// Of this supplier \[doc\].
    #[must_use]
    pub fn supplier(self, supplier: impl Into<SupplierId>) -> Self {
        self.with("supplier", supplier.into().as_str().to_owned())
    }

    /// Of this user, by the distributor's own mark \[doc\].
    #[must_use]
    pub fn user(self, user: impl Into<String>) -> Self {
        self.with("user", user.into())
    }

    /// A filter that is set again is replaced.
    fn with(mut self, name: &'static str, value: String) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value));
        self
    }

    pub(crate) fn into_query(self) -> Vec<(&'static str, String)> {
        self.query
    }
}

pivot_json::object! {
    /// How many there are \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Count {
        /// How many.
        pub count: u64,
    }
}

/// What was bought.
impl OrangeTravelClient {
    /// The distributor's transactions: `GET /distributors/transactions` \[doc\].
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
    pub fn transactions(&self, filter: TransactionFilter) -> Pager<Transaction> {
        self.list(operations::Transactions::ENDPOINT).filter(filter.into_query())
    }

    /// How many transactions there are: `GET /distributors/transactions/count` \[doc\].
    pub fn count_transactions(&self, filter: TransactionFilter) -> Call<Count> {
        let parts = RequestParts::new(operations::CountTransactions::ENDPOINT);
        let parts = filter.into_query().into_iter().fold(parts, |parts, (name, value)| parts.query(name, value));
        self.call(parts)
    }

    /// One transaction: `GET /distributors/transactions/{id}` \[vendor; the document says POST, a slip\].
    pub fn transaction(&self, id: impl Into<TransactionId>) -> Call<Transaction> {
        self.call(RequestParts::new(operations::Transaction::ENDPOINT).path("id", id.into().as_str()))
    }
}
