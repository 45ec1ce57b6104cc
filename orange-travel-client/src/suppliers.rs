//! Suppliers, the status of SIMs, balances.

use chrono::Months;
use client_core::{Endpoint, Error, Operation, RequestParts};
use open_json::Lenient;
use pivot_types::offer::DataUnit;
use pivot_types::{Amount, LocalDate, Supplier, SupplierId, Timestamp, TransactionId};

use crate::call::Call;
use crate::client::OrangeTravelClient;
use crate::operations;

open_json::open_enum! {
    /// How a SIM or eSIM is \[doc\].
    pub enum SimState {
        /// Attached to no plan.
        Free = "free",
        /// Not installed.
        NotInstalled = "not installed",
        /// Active.
        Available = "available",
        /// Suspended for abnormal behaviour.
        SuspendedFraud = "suspended fraud",
        /// Suspended for want of a document of identity.
        SuspendedKycDefault = "suspended kyc default",
        /// Suspended by the supplier.
        SuspendedByOperator = "suspended by operator",
        /// Suspended after a theft or loss.
        SuspendedTheftOrLoss = "suspended following a theft or loss",
        /// Expired for good.
        Expired = "expired",
        /// Removed from the device it was on.
        Uninstalled = "uninstalled",
        /// Revoked by the supplier.
        RevokedByOperator = "revoked by operator",
        /// Exchanged for another SIM.
        SimSwap = "sim swap",
    }
}

open_json::open_enum! {
    /// How finely a global balance is divided \[doc\].
    pub enum ZoneLevel {
        /// By region.
        Region = "region",
        /// By country.
        Country = "country",
    }
}

open_json::object! {
    /// How a SIM or eSIM is, and since when \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct SimStatus {
        /// How it is.
        pub status: Option<SimState>,
        /// When it was made.
        pub creation_date: Option<Lenient<Timestamp>>,
        /// When it was activated.
        pub activation_date: Option<Lenient<Timestamp>>,
        /// When it was last topped up.
        pub last_topup_date: Option<Lenient<Timestamp>>,
        /// When it expires.
        pub expiration_date: Option<Lenient<Timestamp>>,
    }

    /// What is left on a line \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UsageBalances {
        /// When it was first used.
        pub first_activation_date: Option<Lenient<Timestamp>>,
        /// When the number expires.
        pub number_expiration_date: Option<Lenient<Timestamp>>,
        /// What is left, by what was bought.
        pub buckets: Vec<UsageBucket>,
    }

    /// What is left of one thing that was bought.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UsageBucket {
        /// When it was activated.
        pub activation_date: Option<Lenient<Timestamp>>,
        /// When it expires.
        pub expiration_date: Option<Lenient<Timestamp>>,
        /// Data left.
        pub data_remaining: Option<Amount>,
        /// The unit of that.
        pub data_unit: Option<DataUnit>,
        /// Airtime left.
        pub airtime_remaining: Option<Amount>,
        /// The unit of that, as in `seconds`.
        pub airtime_unit: Option<String>,
        /// Text messages left.
        pub sms_remaining: Option<Amount>,
        /// The name of what was bought.
        pub name: Option<String>,
    }

    /// What all of a distributor's lines have used in a period \[doc\].
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GlobalBalances {
        /// The first day.
        pub start_date: Option<Lenient<Timestamp>>,
        /// The last day.
        pub end_date: Option<Lenient<Timestamp>>,
        /// What was used, by zone.
        pub zones: Vec<ZoneBalance>,
    }

    /// What was used in one zone.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ZoneBalance {
        /// Its name.
        pub name: Option<String>,
        /// Its code.
        pub code: Option<String>,
        /// The unit of the data.
        pub data_unit: Option<DataUnit>,
        /// The data used.
        pub data_amount: Option<Amount>,
    }
}

/// A supplier to ask, by its id; with its name where that is known, since some questions are for one supplier only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierRef {
    id: SupplierId,
    name: Option<String>,
}

impl From<&Supplier> for SupplierRef {
    fn from(supplier: &Supplier) -> Self {
        Self { id: supplier.id.clone(), name: supplier.name.clone() }
    }
}

impl From<SupplierId> for SupplierRef {
    fn from(id: SupplierId) -> Self {
        Self { id, name: None }
    }
}

impl From<&str> for SupplierRef {
    fn from(id: &str) -> Self {
        SupplierId::from(id).into()
    }
}

/// Which line is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// The one that a transaction was for \[doc\].
    Transaction(TransactionId),
    /// A SIM, of Welcome Travelers only \[doc\].
    SimId(String),
}

impl From<TransactionId> for Line {
    fn from(id: TransactionId) -> Self {
        Self::Transaction(id)
    }
}

/// Suppliers, the status of SIMs, balances.
impl OrangeTravelClient {
    /// The suppliers: `GET /distributors/suppliers` \[doc\].
    pub fn suppliers(&self) -> Call<'_, Vec<Supplier>> {
        Call::new(self, RequestParts::new(operations::Suppliers::ENDPOINT)).whole_list()
    }

    /// How a SIM is: `GET /distributors/suppliers/{id}/simstatus` \[doc\].
    ///
    /// A SIM by its own id is refused before sending where the supplier is known not to be Welcome Travelers.
    pub fn sim_status(&self, supplier: impl Into<SupplierRef>, line: impl Into<Line>) -> Call<'_, SimStatus> {
        Call::new(self, about_a_line(operations::SimStatus::ENDPOINT, supplier.into(), line.into()))
    }

    /// What is left on a line: `GET /distributors/suppliers/{id}/usagebalances` \[doc\], for Welcome Travelers and Orange
    /// France.
    ///
    /// A SIM by its own id is refused before sending where the supplier is known not to be Welcome Travelers.
    pub fn usage_balances(&self, supplier: impl Into<SupplierRef>, line: impl Into<Line>) -> Call<'_, UsageBalances> {
        Call::new(self, about_a_line(operations::UsageBalances::ENDPOINT, supplier.into(), line.into()))
    }

    /// What all lines have used from `start` to `end`: `GET /distributors/suppliers/{id}/globalbalances` \[doc\].
    ///
    /// A period of six months or more, or one that ends before it starts, is refused before sending.
    pub fn global_balances(
        &self,
        supplier: impl Into<SupplierRef>,
        start: LocalDate,
        end: LocalDate,
        zone_level: ZoneLevel,
    ) -> Call<'_, GlobalBalances> {
        let parts = RequestParts::new(operations::GlobalBalances::ENDPOINT).path("id", supplier.into().id.as_str());
        Call::new(self, period(parts, start, end).map(|parts| parts.query("zoneLevel", zone_level.as_str())))
    }
}

fn about_a_line(endpoint: &'static Endpoint, supplier: SupplierRef, line: Line) -> Result<RequestParts, Error> {
    let parts = RequestParts::new(endpoint).path("id", supplier.id.as_str());
    match line {
        Line::Transaction(id) => Ok(parts.query("transaction", id.as_str())),
        Line::SimId(id) if id.trim().is_empty() => Err(parts.refused("the simId is empty")),
        Line::SimId(id) => match supplier.name {
            Some(name) if name != Supplier::WELCOME_TRAVELERS => Err(parts.refused(format!(
                "{name} does not know SIMs by their ids, only {} does; ask by a transaction",
                Supplier::WELCOME_TRAVELERS
            ))),
            _ => Ok(parts.query("simId", id)),
        },
    }
}

fn period(parts: RequestParts, start: LocalDate, end: LocalDate) -> Result<RequestParts, Error> {
    if end < start {
        return Err(parts.refused(format!("the period ends on {end}, before it starts on {start}")));
    }
    let limit = start.naive().checked_add_months(Months::new(6));
    if limit.is_none_or(|limit| end.naive() >= limit) {
        return Err(parts.refused(format!("the period from {start} to {end} has six months or more; ask for less")));
    }
    Ok(parts.query("startDate", start.to_string()).query("endDate", end.to_string()))
}
