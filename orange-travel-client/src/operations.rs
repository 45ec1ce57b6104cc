//! The operations as types, for tests that define the replies to each operation.
//!
#![cfg_attr(feature = "testing", doc = "```")]
#![cfg_attr(not(feature = "testing"), doc = "```ignore")]
//! use orange_travel_client::testing::StubTransport;
//! use orange_travel_client::{Credentials, Environment, OrangeTravelClient, operations};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
//! let stub = StubTransport::default();
//! stub.on(operations::GetLive).reply_with(r#"{"isAlive": true, "version": "1.0.0"}"#);
//! let orange = OrangeTravelClient::builder(Environment::Sandbox, Credentials::client("id", "secret"))
//!     .transport(stub.clone())
//!     .build()?;
//! assert_eq!(orange.live().send().await?.version.as_deref(), Some("1.0.0"));
//! # Ok::<(), orange_travel_client::Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use pivot_types::travel::{Country, Currency};
use pivot_types::{Offer, Supplier, Transaction};

use crate::error_code::ORANGE;
use crate::{keys, offers, suppliers, transactions};

pivot_core::operations! { ORANGE;
    /// [`live`](crate::OrangeTravelClient::live).
    pub GetLive("live"): GET "/live" => JsonFormat(offers::Live);
    /// [`countries`](crate::OrangeTravelClient::countries).
    pub ListCountries("countries"): GET "/countries" => ListFormat(Vec<Country>);
    /// [`currencies`](crate::OrangeTravelClient::currencies).
    pub ListCurrencies("currencies"): GET "/currencies" => ListFormat(Vec<Currency>);
    /// [`offers`](crate::OrangeTravelClient::offers).
    pub ListOffers("offers"): GET "/distributors/offers" => ListFormat(Vec<Offer>);
    /// [`offer`](crate::OrangeTravelClient::offer).
    pub GetOffer("offer"): GET "/distributors/offers/{id}" => JsonFormat(Offer);
    /// [`customise_offer`](crate::OrangeTravelClient::customise_offer). Setting the same values twice changes nothing more.
    pub CustomiseOffer("customise_offer"): PATCH "/distributors/offers/{id}" idempotency Idempotent => JsonFormat(Offer);
    /// [`suppliers`](crate::OrangeTravelClient::suppliers).
    pub ListSuppliers("suppliers"): GET "/distributors/suppliers" => JsonFormat(Vec<Supplier>);
    /// [`sim_status`](crate::OrangeTravelClient::sim_status).
    pub GetSimStatus("sim_status"): GET "/distributors/suppliers/{id}/simstatus" => JsonFormat(suppliers::SimStatus);
    /// [`usage_balances`](crate::OrangeTravelClient::usage_balances).
    pub GetUsageBalances("usage_balances"): GET "/distributors/suppliers/{id}/usagebalances" => JsonFormat(suppliers::UsageBalances);
    /// [`global_balances`](crate::OrangeTravelClient::global_balances).
    pub GetGlobalBalances("global_balances"): GET "/distributors/suppliers/{id}/globalbalances" => JsonFormat(suppliers::GlobalBalances);
    /// [`transactions`](crate::OrangeTravelClient::transactions), and their CSV.
    pub ListTransactions("transactions"): GET "/distributors/transactions" => ListFormat(Vec<Transaction>);
    /// [`count_transactions`](crate::OrangeTravelClient::count_transactions).
    pub CountTransactions("count_transactions"): GET "/distributors/transactions/count" => JsonFormat(transactions::Count);
    /// [`transaction`](crate::OrangeTravelClient::transaction).
    pub GetTransaction("transaction"): GET "/distributors/transactions/{id}" => JsonFormat(Transaction);
    /// A purchase of any kind: [`top_up`](crate::OrangeTravelClient::top_up),
    /// [`top_up_sim`](crate::OrangeTravelClient::top_up_sim), [`buy_esim`](crate::OrangeTravelClient::buy_esim). Not
    /// idempotent.
    pub Purchase("purchase"): POST "/distributors/transactions" => JsonFormat(Transaction);
    /// [`distributor_key`](crate::OrangeTravelClient::distributor_key).
    pub GetDistributorKey("distributor_key"): GET "/distributors/keys" => JsonFormat(keys::DistributorKey);
    /// [`set_distributor_key`](crate::OrangeTravelClient::set_distributor_key). Setting the same key twice changes nothing
    /// more.
    pub SetDistributorKey("set_distributor_key"): POST "/distributors/keys" idempotency Idempotent => JsonFormat(keys::DistributorKey);
}
