//! Suppliers, the status of SIMs, balances.

use chrono::Months;
use pivot_core::{Call, Error, Operation, RequestParts};
use pivot_json::Lenient;
use pivot_types::travel::offer::{AirtimeUnit, DataUnit};
use pivot_types::{Amount, LocalDate, Supplier, SupplierId, Timestamp, TransactionId};

use crate::client::OrangeTravelClient;
use crate::operations;

pivot_json::open_enum! {
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

pivot_json::open_enum! {
    /// How finely a global balance is divided \[doc\].
    pub enum ZoneLevel {
        /// By region.
        Region = "region",
        /// By country.
        Country = "country",
    }
}

pivot_json::object! {
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
        /// The unit of that.
        pub airtime_unit: Option<AirtimeUnit>,
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

/// A supplier to ask, by its id, with its name if that is known: some questions are answered by one supplier only.
///
/// The name is the one that the document lists for the id \[doc\], in whatever spelling the id is given, and otherwise
/// the one that came with the [`Supplier`]. An id is thus judged alike by every call, whichever type it is given in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierRef {
    id: SupplierId,
    name: Option<String>,
}

impl From<&Supplier> for SupplierRef {
    fn from(supplier: &Supplier) -> Self {
        let known = Self::from(supplier.id.clone());
        let given = || supplier.name.clone().filter(|name| !plain(name).is_empty());
        Self { name: known.name.or_else(given), id: known.id }
    }
}

impl From<SupplierId> for SupplierRef {
    fn from(id: SupplierId) -> Self {
        Self { name: Supplier::name_of(&id).map(str::to_owned), id }
    }
}

impl SupplierRef {
    /// Refuses a question that none but the suppliers of these names can answer. A supplier whose name is not known is
    /// asked.
    fn must_be(&self, names: &[&str], what: &str, parts: &RequestParts) -> Result<(), Error> {
        match &self.name {
            Some(name) if !names.iter().any(|known| plain(known) == plain(name)) => {
                Err(parts.refused(format!("{} {what}, only {} does", name.trim(), names.join(" or "))))
            }
            _ => Ok(()),
        }
    }
}

/// A name without what people write differently: case, spaces, punctuation.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
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
    pub fn suppliers(&self) -> Call<Vec<Supplier>> {
        Call::list(&self.core, Ok(RequestParts::new(operations::Suppliers::ENDPOINT)))
    }

    /// How a SIM is: `GET /distributors/suppliers/{id}/simstatus` \[doc\].
    ///
    /// A SIM by its own id is refused before sending where the supplier is known not to be Welcome Travelers.
    pub fn sim_status(&self, supplier: impl Into<SupplierRef>, line: impl Into<Line>) -> Call<SimStatus> {
        let parts = RequestParts::new(operations::SimStatus::ENDPOINT);
        self.call(line_request(parts, &supplier.into(), line.into()))
    }

    /// What is left on a line: `GET /distributors/suppliers/{id}/usagebalances` \[doc\].
    ///
    /// Only Welcome Travelers and Orange France answer it \[doc\]; it is refused before sending if the supplier is known to
    /// be another, and a SIM by its own id if it is known not to be Welcome Travelers.
    pub fn usage_balances(&self, supplier: impl Into<SupplierRef>, line: impl Into<Line>) -> Call<UsageBalances> {
        let (parts, supplier) = (RequestParts::new(operations::UsageBalances::ENDPOINT), supplier.into());
        let names = [Supplier::WELCOME_TRAVELERS, Supplier::ORANGE_FRANCE];
        let known = supplier.must_be(&names, "does not tell what is left on a line", &parts);
        self.call(known.and_then(|()| line_request(parts, &supplier, line.into())))
    }

    /// What all lines have used from `start` to `end`: `GET /distributors/suppliers/{id}/globalbalances` \[doc\].
    ///
    /// Only Welcome Travelers answers it \[vendor\]. It is refused before sending if the supplier is known to be another, if
    /// the period has six months or more, or if it ends before it starts.
    pub fn global_balances(
        &self,
        supplier: impl Into<SupplierRef>,
        start: LocalDate,
        end: LocalDate,
        zone_level: ZoneLevel,
    ) -> Call<GlobalBalances> {
        let supplier = supplier.into();
        let parts = RequestParts::new(operations::GlobalBalances::ENDPOINT).path("id", supplier.id.as_str());
        let known = supplier.must_be(&[Supplier::WELCOME_TRAVELERS], "has no global balances", &parts);
        let parts = known.and_then(|()| period(parts, start, end));
        self.call(parts.map(|parts| parts.query("zoneLevel", zone_level.as_str())))
    }
}

fn line_request(parts: RequestParts, supplier: &SupplierRef, line: Line) -> Result<RequestParts, Error> {
    let parts = parts.path("id", supplier.id.as_str());
    match line {
        Line::Transaction(id) => Ok(parts.query("transaction", id.as_str())),
        Line::SimId(id) if id.trim().is_empty() => Err(parts.refused("the simId is empty")),
        Line::SimId(id) => {
            let what = "does not know SIMs by their ids (ask by a transaction)";
            supplier.must_be(&[Supplier::WELCOME_TRAVELERS], what, &parts)?;
            Ok(parts.query("simId", id))
        }
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
