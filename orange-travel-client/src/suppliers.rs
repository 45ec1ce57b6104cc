//! Suppliers, the status of SIMs, and balances.

use chrono::Months;
use pivot_core::{Call, Error, Operation, RequestParts};
use pivot_json::Lenient;
use pivot_json_derive::JsonObject;
use pivot_types::travel::offer::{AirtimeUnit, DataUnit};
use pivot_types::{Amount, LocalDate, Supplier, SupplierId, Timestamp, TransactionId};

use crate::client::OrangeTravelClient;
use crate::operations;

pivot_json::open_enum! {
    /// The status of a SIM or eSIM.
    ///
    /// Source: \[doc\].
    pub enum SimState {
        /// Not attached to any plan.
        Free = "free",
        /// Not installed on a device.
        NotInstalled = "not installed",
        /// Active.
        Available = "available",
        /// Suspended by the supplier, which detected abnormal use.
        SuspendedFraud = "suspended fraud",
        /// Suspended by the supplier because the end user did not provide an identity document; see
        /// [`Kyc`](crate::Kyc).
        SuspendedKycDefault = "suspended kyc default",
        /// Suspended by the supplier.
        SuspendedByOperator = "suspended by operator",
        /// Suspended by the supplier after a theft or a loss.
        SuspendedTheftOrLoss = "suspended following a theft or loss",
        /// Expired: the line can no longer be used.
        Expired = "expired",
        /// Removed from the device it was first installed on.
        Uninstalled = "uninstalled",
        /// Deactivated by the supplier.
        RevokedByOperator = "revoked by operator",
        /// Replaced by another SIM.
        SimSwap = "sim swap",
    }
}

pivot_json::open_enum! {
    /// The granularity of a global balance.
    ///
    /// Source: \[doc\].
    pub enum ZoneLevel {
        /// One entry per region.
        Region = "region",
        /// One entry per country.
        Country = "country",
    }
}

/// The status of a SIM or eSIM. Which fields are present depends on the supplier.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct SimStatus {
    /// The status. `None` if not reported.
    pub status: Option<SimState>,
    /// When the SIM was created. `None` if not reported.
    pub creation_date: Option<Lenient<Timestamp>>,
    /// When the SIM was activated. `None` if it has not been, or if not reported.
    pub activation_date: Option<Lenient<Timestamp>>,
    /// When the line was last topped up. `None` if it never was, or if not reported.
    pub last_topup_date: Option<Lenient<Timestamp>>,
    /// When the plan expires. `None` if not reported.
    pub expiration_date: Option<Lenient<Timestamp>>,
    /// When the line itself expires. `None` if not reported.
    ///
    /// Source: \[vendor\].
    pub number_expiration_date: Option<Lenient<Timestamp>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The remaining allowances of one line.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct UsageBalances {
    /// When the line was first activated. `None` if it has not been, or if not reported.
    pub first_activation_date: Option<Lenient<Timestamp>>,
    /// When the phone number expires. `None` if not reported.
    pub number_expiration_date: Option<Lenient<Timestamp>>,
    /// The remaining allowances, one entry per plan or top-up. Empty if there are none.
    pub buckets: Vec<UsageBucket>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The remaining allowance of one plan or top-up.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct UsageBucket {
    /// When the allowance was activated. `None` if it has not been, or if not reported.
    pub activation_date: Option<Lenient<Timestamp>>,
    /// When the allowance expires. `None` if not reported.
    pub expiration_date: Option<Lenient<Timestamp>>,
    /// Remaining data, in [`data_unit`](Self::data_unit). `None` if not reported.
    pub data_remaining: Option<Amount>,
    /// The unit of `data_remaining`, such as gigabytes. `None` if not reported.
    pub data_unit: Option<DataUnit>,
    /// Remaining call time, in [`airtime_unit`](Self::airtime_unit). `None` if not reported.
    pub airtime_remaining: Option<Amount>,
    /// The unit of `airtime_remaining`, such as seconds or minutes. `None` if not reported.
    pub airtime_unit: Option<AirtimeUnit>,
    /// Remaining text messages, as a number of messages. `None` if not reported.
    pub sms_remaining: Option<Amount>,
    /// The name of the plan or top-up that gave the allowance. `None` if not reported.
    pub name: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The data used in a period by all of a distributor's lines, by zone.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct GlobalBalances {
    /// The start of the period. `None` if not reported.
    pub start_date: Option<Lenient<Timestamp>>,
    /// The end of the period. `None` if not reported.
    pub end_date: Option<Lenient<Timestamp>>,
    /// The usage in each zone. Empty if there was none.
    pub zones: Vec<ZoneBalance>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// The data used in one zone, a region or a country as requested by the [`ZoneLevel`].
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, JsonObject)]
#[non_exhaustive]
pub struct ZoneBalance {
    /// The name of the zone, such as `Europe`. `None` if not reported.
    pub name: Option<String>,
    /// The code of the zone, such as `EU`. `None` if not reported.
    pub code: Option<String>,
    /// The unit of `data_amount`, such as megabytes. `None` if not reported.
    pub data_unit: Option<DataUnit>,
    /// The data used, in [`data_unit`](Self::data_unit). `None` if not reported.
    pub data_amount: Option<Amount>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

/// A reference to a supplier: its id, and its name if it is known. Some operations are supported by certain suppliers
/// only, which the client checks by the name before it sends a request.
///
/// The name is the one that the document lists for the id, however the id is spelled, else the one of the [`Supplier`]
/// it was converted from. The check therefore has the same result whichever type an id is passed as.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierRef {
    id: SupplierId,
    name: Option<String>,
}

impl From<&Supplier> for SupplierRef {
    #[inline]
    fn from(supplier: &Supplier) -> Self {
        let known = Self::from(supplier.id.clone());
        let given = || supplier.name.clone().filter(|name| !plain(name).is_empty());
        Self { name: known.name.or_else(given), id: known.id }
    }
}

impl From<SupplierId> for SupplierRef {
    #[inline]
    fn from(id: SupplierId) -> Self {
        Self { name: Supplier::name_of(&id).map(str::to_owned), id }
    }
}

impl SupplierRef {
    /// Refuses a question that none but the suppliers of these names can answer. A supplier whose name is not known is
    /// asked.
    #[inline]
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
#[inline]
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl From<&str> for SupplierRef {
    #[inline]
    fn from(id: &str) -> Self {
        SupplierId::from(id).into()
    }
}

/// Identifies the line that a request is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Line {
    /// The line that a past transaction delivered or topped up.
    ///
    /// Source: \[doc\].
    Transaction(TransactionId),
    /// The line of a SIM, by its SIM id. Supported by Welcome Travelers only.
    ///
    /// Source: \[doc\].
    SimId(String),
}

impl From<TransactionId> for Line {
    #[inline]
    fn from(id: TransactionId) -> Self {
        Self::Transaction(id)
    }
}

/// Suppliers, the status of SIMs, and balances.
impl OrangeTravelClient {
    /// Lists the suppliers: `GET /distributors/suppliers`. The response is not paged.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// for supplier in orange.suppliers().send().await? {
    ///     println!("{} {:?}", supplier.id, supplier.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn suppliers(&self) -> Call<Vec<Supplier>> {
        Call::list(&self.core, Ok(RequestParts::new(operations::ListSuppliers::ENDPOINT)))
    }

    /// Gets the status of a SIM or eSIM: `GET /distributors/suppliers/{id}/simstatus`.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if the line is
    /// given as an empty SIM id, or as a SIM id while the supplier is known not to be Welcome Travelers.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use orange_travel_client::pivot::TransactionId;
    ///
    /// let (supplier, bought) = ("7413e966-c97c-11ed-b80c-fa163e78aa28", "386c9673-33f8-4364-bb78-e7b18371be5a");
    /// let sim = orange.sim_status(supplier, TransactionId::from(bought)).send().await?;
    /// println!("{:?}", sim.status);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn sim_status(&self, supplier: impl Into<SupplierRef>, line: impl Into<Line>) -> Call<SimStatus> {
        let parts = RequestParts::new(operations::GetSimStatus::ENDPOINT);
        self.call(line_request(parts, &supplier.into(), line.into()))
    }

    /// Gets the remaining allowances of a line: `GET /distributors/suppliers/{id}/usagebalances`. Supported by Welcome
    /// Travelers and Orange France only.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if the
    /// supplier is known to be another one, if the line is given as an empty SIM id, or as a SIM id while the supplier
    /// is known not to be Welcome Travelers.
    ///
    /// Source: \[doc\].
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), orange_travel_client::Error> {
    /// use orange_travel_client::suppliers::Line;
    ///
    /// let welcome_travelers = "92d376d4-0c18-4da8-9e6e-4dd173bc554e";
    /// let left = orange.usage_balances(welcome_travelers, Line::SimId("1956392841179".to_owned())).send().await?;
    /// for bucket in left.buckets {
    ///     println!("{:?}: {:?} {:?}", bucket.name, bucket.data_remaining, bucket.data_unit);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn usage_balances(&self, supplier: impl Into<SupplierRef>, line: impl Into<Line>) -> Call<UsageBalances> {
        let (parts, supplier) = (RequestParts::new(operations::GetUsageBalances::ENDPOINT), supplier.into());
        let names = [Supplier::WELCOME_TRAVELERS, Supplier::ORANGE_FRANCE];
        let known = supplier.must_be(&names, "does not tell what is left on a line", &parts);
        self.call(known.and_then(|()| line_request(parts, &supplier, line.into())))
    }

    /// Gets the data used by all of the distributor's lines from the day `start` to the day `end`: `GET
    /// /distributors/suppliers/{id}/globalbalances`. Supported by Welcome Travelers only.
    ///
    /// Sending fails with [`InvalidRequest`](crate::ErrorKind::InvalidRequest), before anything is sent, if the
    /// supplier is known to be another one, if the period is six months or longer, or if it ends before it starts.
    ///
    /// Source: \[doc\]; \[vendor\] for the restriction to Welcome Travelers.
    ///
    /// ```no_run
    /// # async fn f(orange: orange_travel_client::OrangeTravelClient) -> Result<(), Box<dyn std::error::Error>> {
    /// use orange_travel_client::suppliers::ZoneLevel;
    ///
    /// let welcome_travelers = "92d376d4-0c18-4da8-9e6e-4dd173bc554e";
    /// let (start, end) = ("2024-01-01".parse()?, "2024-03-31".parse()?);
    /// let used = orange.global_balances(welcome_travelers, start, end, ZoneLevel::Country).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn global_balances(
        &self,
        supplier: impl Into<SupplierRef>,
        start: LocalDate,
        end: LocalDate,
        zone_level: ZoneLevel,
    ) -> Call<GlobalBalances> {
        let supplier = supplier.into();
        let parts = RequestParts::new(operations::GetGlobalBalances::ENDPOINT).path("id", supplier.id.as_str());
        let known = supplier.must_be(&[Supplier::WELCOME_TRAVELERS], "has no global balances", &parts);
        let parts = known.and_then(|()| period(parts, start, end));
        self.call(parts.map(|parts| parts.query("zoneLevel", zone_level.as_str())))
    }
}

#[inline]
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

#[inline]
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
