//! Offers, products and suppliers of Orange Travel B2B.
//!
//! The vendor's two sources name some fields differently. Both names are read; the document's name is written.

mod tags;

use pivot_json::{Lenient, RawJson};
use pivot_json_derive::{Builder, JsonObject};

pub use self::tags::Tags;
use crate::Timestamp;
use crate::travel::reference::Country;
use crate::value::id::{DistributorId, OfferId, ProductId, SupplierId};
use crate::value::money::{Amount, CurrencyCode, Money, NumberOrText};

pivot_json::open_enum! {
    /// The kind of a product.
    ///
    /// Source: \[doc\] and \[vendor\].
    pub enum ProductType {
        /// A SIM that is delivered as an activation code. On the wire: `eSim`.
        ESim = "eSim",
        /// A top-up of any kind. Used for products; transactions have the more specific kinds.
        TopUp = "topup",
        /// A top-up of call time.
        AirtimeTopUp = "airtime topup",
        /// A top-up of text messages.
        SmsTopUp = "sms topup",
        /// A top-up of data volume.
        DataTopUp = "data topup",
        /// A top-up of several allowances.
        BundleTopUp = "bundle topup",
        /// A physical SIM card.
        SimCard = "simCard",
        /// A subscription. `sunscription` is the vendor's own spelling.
        ///
        /// Source: \[vendor\].
        Subscription = "sunscription",
    }
}

pivot_json::open_enum! {
    /// The unit of a distributor's fees.
    ///
    /// Source: \[doc\].
    pub enum FeesType {
        /// A percentage of the price.
        Percent = "percent",
        /// An amount of money.
        Value = "value",
    }
}

pivot_json::open_enum! {
    /// The unit of an amount of data.
    ///
    /// Source: \[doc\] and \[vendor\].
    pub enum DataUnit {
        /// Megabytes (French abbreviation).
        Mo = "Mo",
        /// Gigabytes (French abbreviation).
        Go = "Go",
        /// Megabytes.
        Mb = "Mb",
        /// Gigabytes.
        Gb = "Gb",
        /// Minutes. Listed for remaining allowances only.
        ///
        /// Source: \[vendor\].
        Minutes = "minutes",
        /// Hours. Listed for remaining allowances only.
        ///
        /// Source: \[vendor\].
        Hours = "hours",
        /// Unlimited. Listed for remaining allowances only.
        ///
        /// Source: \[vendor\].
        Unlimited = "unlimited",
    }
}

pivot_json::open_enum! {
    /// The unit of call time.
    ///
    /// Source: \[doc\] and \[vendor\].
    pub enum AirtimeUnit {
        /// Seconds. Shown for remaining allowances only.
        ///
        /// Source: \[doc\].
        Seconds = "seconds",
        /// The number beside it counts minutes.
        Minutes = "minutes",
        /// The number beside it counts hours.
        Hours = "hours",
        /// There is no limit.
        Unlimited = "unlimited",
    }
}

pivot_json::open_enum! {
    /// Whether a product can be bought. The document shows one value only.
    ///
    /// Source: \[doc\].
    pub enum ProductStatus {
        /// The product can be bought.
        Available = "available",
    }
}

pivot_json::open_enum! {
    /// Whether a supplier is approved by Orange.
    ///
    /// Source: \[vendor\] for the values; \[guess\] for their meaning.
    pub enum SupplierStatus {
        /// The supplier is approved.
        Approved = "approved",
        /// The approval has been withdrawn.
        Revoked = "revoked",
        /// The approval has not been decided yet.
        Pending = "pending",
    }
}

pivot_json::open_enum! {
    /// The unit of a validity period.
    ///
    /// Source: \[doc\] and \[vendor\].
    pub enum ValidityUnit {
        /// The number beside it counts days.
        Days = "days",
        /// The number beside it counts months.
        Months = "months",
        /// The number beside it counts years.
        Years = "years",
        /// There is no limit.
        Unlimited = "unlimited",
    }
}

/// A product on the commercial terms agreed with one distributor.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Offer {
    /// The id of the offer.
    pub id: OfferId,
    /// The name of the offer; the product's name unless the distributor changed it.
    pub name: Option<String>,
    /// What is sold. `None` if the response leaves it out.
    pub product: Option<Product>,
    /// The distributor that the offer belongs to.
    pub distributor_id: Option<DistributorId>,
    /// When the stock was last changed.
    #[json(alias = "last_bucket_update")]
    pub bucket_update_date: Option<Lenient<Timestamp>>,
    /// Labels of the offer.
    #[builder(default)]
    pub tags: Tags,
    /// When the offer was created.
    pub creation_date: Option<Lenient<Timestamp>>,
    /// When the offer was last changed.
    ///
    /// Source: \[vendor\].
    pub update_date: Option<Lenient<Timestamp>>,
    /// When the offer expires. `None` if it does not, or if not reported.
    pub expiration_date: Option<Lenient<Timestamp>>,
    /// The number of items that remain in the distributor's stock.
    pub bucket: Option<i64>,
    /// The price that Orange charges the distributor, in the product's `reference_currency`.
    pub resell_value: Option<Amount>,
    /// The fees that the distributor adds, in the unit that `distributor_fees_type` names.
    #[json(alias = "distribution_fees")]
    pub distributor_fees: Option<Amount>,
    /// Whether the fees are a percentage or an amount of money.
    #[json(alias = "distribution_fees_type")]
    pub distributor_fees_type: Option<FeesType>,
    /// Free data that the distributor attached to the offer.
    pub metadata: Option<RawJson>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// An article that end customers buy. All its properties are set by Orange.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Product {
    /// The id of the product.
    pub id: ProductId,
    /// Orange's own reference, `OT` and nine digits.
    ///
    /// Source: \[vendor\] for the format.
    pub orange_travel_id: Option<String>,
    /// What Orange calls the product, for people.
    pub name: Option<String>,
    /// A description, which may contain HTML.
    pub description: Option<String>,
    /// What sort of product it is. On the wire: `type`.
    #[json(rename = "type")]
    pub product_type: Option<ProductType>,
    /// Whether the product can be bought.
    pub status: Option<ProductStatus>,
    /// The delivery channels, such as `api`.
    pub delivery: Option<Vec<String>>,
    /// The currency of the product's amounts and of the offer's.
    pub reference_currency: Option<Lenient<CurrencyCode>>,
    /// The supplier's bonus on the product.
    pub bonus_value: Option<Amount>,
    /// When the supplier's bonus on the product starts. `None` if not reported.
    pub bonus_activation_date: Option<Lenient<Timestamp>>,
    /// When the supplier's bonus on the product ends. `None` if not reported.
    pub bonus_expiration_date: Option<Lenient<Timestamp>>,
    /// The supplier that delivers the product.
    pub supplier_id: Option<SupplierId>,
    /// Labels of the product.
    pub tags: Option<Tags>,
    /// The validity and the allowances of the product.
    pub metadata: Option<ProductMetadata>,
    /// The countries in which the product can be used.
    ///
    /// Source: \[vendor\]; the document's example is empty.
    pub coverage_zone: Option<Vec<Country>>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// The validity and the allowances of a product: the fields of both kinds that the vendor describes, one for top-ups and one
/// for SIMs.
///
/// Source: \[doc\]; \[vendor\] for the kinds.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct ProductMetadata {
    /// The validity period, in [`validity_unit`](Self::validity_unit); −1 if unlimited.
    ///
    /// Source: \[vendor\] for −1.
    pub validity_duration: Option<Amount>,
    /// The unit of `validity_duration`.
    pub validity_unit: Option<ValidityUnit>,
    /// The number of text messages included, or a text such as `unlimited`.
    pub sms: Option<NumberOrText>,
    /// The price of a further text message. Its currency is not documented.
    pub sms_cost: Option<NumberOrText>,
    /// The call time included, in [`airtime_unit`](Self::airtime_unit); −1 if unlimited.
    ///
    /// Source: \[vendor\] for −1.
    pub airtime_duration: Option<Amount>,
    /// The unit of `airtime_duration`.
    pub airtime_unit: Option<AirtimeUnit>,
    /// The price of further call time. Its currency and unit are not documented.
    pub airtime_cost: Option<NumberOrText>,
    /// The data included, in [`data_unit`](Self::data_unit); −1 if unlimited.
    ///
    /// Source: \[vendor\] for −1.
    pub data_amount: Option<Amount>,
    /// The unit of `data_amount`.
    pub data_unit: Option<DataUnit>,
    /// The mobile network that a SIM uses. `None` for top-ups.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub network: Option<String>,
    /// How thoroughly the end user of a SIM must be identified. `None` for top-ups. The levels are not documented.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub kyc_level: Option<i64>,
    /// The URL of the form at which the end user of a SIM registers. `None` for top-ups.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub kyc_url: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// A supplier, whose platform delivers products: Orange France, Orange Spain, Welcome Travelers or Orange Travel
/// B2B.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Supplier {
    /// The id of the supplier.
    pub id: SupplierId,
    /// The name of the supplier.
    pub name: Option<String>,
    /// Whether the connection to the supplier's platform is up.
    pub connector_status: Option<bool>,
    /// When the connection last failed.
    pub last_outage_date: Option<Lenient<Timestamp>>,
    /// Whether Orange has approved the supplier.
    ///
    /// Source: \[vendor\].
    pub status: Option<SupplierStatus>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

impl Offer {
    /// The price that Orange charges the distributor, with its currency. `None` if the offer lacks either.
    #[inline]
    pub fn resell_price(&self) -> Option<Money> {
        let currency = self.product.as_ref()?.reference_currency.clone()?;
        Some(Money { amount: self.resell_value?, currency })
    }
}

impl Supplier {
    /// The name of the supplier whose lines are addressed by SIM id.
    pub const WELCOME_TRAVELERS: &'static str = "Welcome Travelers";
    /// The name of the supplier Orange France.
    pub const ORANGE_FRANCE: &'static str = "Orange France";
    /// The name of the supplier Orange Spain.
    pub const ORANGE_SPAIN: &'static str = "Orange Spain";
    /// The name of the supplier Orange Travel B2B.
    pub const ORANGE_TRAVEL_B2B: &'static str = "Orange Travel B2B";

    /// The name of a supplier that the document lists, by its id. `None` for any other id. The id may be in any
    /// spelling of a UUID: upper or lower case, with or without hyphens, in braces, with the prefix `urn:uuid:`.
    ///
    /// Source: \[doc\].
    #[inline]
    pub fn name_of(id: &SupplierId) -> Option<&'static str> {
        const LISTED: [(&str, &str); 4] = [
            ("7413e966-c97c-11ed-b80c-fa163e78aa28", Supplier::ORANGE_FRANCE),
            ("92d376d4-0c18-4da8-9e6e-4dd173bc554e", Supplier::WELCOME_TRAVELERS),
            ("e0c798dd-54a2-462d-8f87-79a44f7547a1", Supplier::ORANGE_SPAIN),
            ("e2c44763-fa73-11ef-bc0c-fa163ed2cb6e", Supplier::ORANGE_TRAVEL_B2B),
        ];
        let digits =
            |id: &str| -> String { id.chars().filter(|c| *c != '-').map(|c| c.to_ascii_lowercase()).collect() };
        let plain = digits(id.as_str().trim());
        let plain = plain.strip_prefix("urn:uuid:").unwrap_or(&plain).trim_matches(['{', '}']);
        LISTED.iter().find(|(known, _)| digits(known) == plain).map(|(_, name)| *name)
    }
}
