//! Offers, their products and suppliers: what Orange Travel sells through its distributors.
//!
//! The vendor's two sources name some fields differently; both names are read, the numbered text's is written.

use pivot_json::{Json, JsonReader, JsonWriter, Lenient, List, RawJson, ReadError, WriteError};

use crate::Timestamp;
use crate::value::id::{DistributorId, OfferId, ProductId, SupplierId};
use crate::value::money::{Amount, CurrencyCode, Money, NumberOrText};

pivot_json::open_enum! {
    /// What kind of product it is \[doc, vendor\].
    pub enum ProductType {
        /// An eSIM.
        ESim = "eSim",
        /// A top-up of any kind.
        TopUp = "topup",
        /// A top-up of airtime.
        AirtimeTopUp = "airtime topup",
        /// A top-up of text messages.
        SmsTopUp = "sms topup",
        /// A top-up of data.
        DataTopUp = "data topup",
        /// A top-up of several things.
        BundleTopUp = "bundle topup",
        /// A physical SIM card.
        SimCard = "simCard",
        /// A subscription; the vendor's own spelling \[vendor\].
        Subscription = "sunscription",
    }
}

pivot_json::open_enum! {
    /// How fees are meant \[doc\].
    pub enum FeesType {
        /// In percent of the value.
        Percent = "percent",
        /// As an amount of money.
        Value = "value",
    }
}

pivot_json::open_enum! {
    /// A unit of data \[doc, vendor\].
    pub enum DataUnit {
        /// Megabytes, in French.
        Mo = "Mo",
        /// Gigabytes, in French.
        Go = "Go",
        /// Megabytes.
        Mb = "Mb",
        /// Gigabytes.
        Gb = "Gb",
        /// Minutes; listed for what is left of a bucket \[vendor\].
        Minutes = "minutes",
        /// Hours; listed for what is left of a bucket \[vendor\].
        Hours = "hours",
        /// Without end; listed for what is left of a bucket \[vendor\].
        Unlimited = "unlimited",
    }
}

pivot_json::open_enum! {
    /// A unit of airtime \[doc, vendor\].
    pub enum AirtimeUnit {
        /// Seconds; shown for what is left of a bucket \[doc\].
        Seconds = "seconds",
        /// Minutes.
        Minutes = "minutes",
        /// Hours.
        Hours = "hours",
        /// Without end.
        Unlimited = "unlimited",
    }
}

pivot_json::open_enum! {
    /// Whether a product can be bought. The document says that it tells so, and shows one value \[doc\].
    pub enum ProductStatus {
        /// It can.
        Available = "available",
    }
}

pivot_json::open_enum! {
    /// Whether Orange has approved a supplier \[vendor\].
    pub enum SupplierStatus {
        /// It has.
        Approved = "approved",
        /// It has, and no longer does.
        Revoked = "revoked",
        /// Not yet.
        Pending = "pending",
    }
}

pivot_json::open_enum! {
    /// A unit of validity \[doc, vendor\].
    pub enum ValidityUnit {
        /// Days.
        Days = "days",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
        /// Without end.
        Unlimited = "unlimited",
    }
}

/// Labels. The vendor writes an empty text where there are none \[doc\].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags(pub Vec<String>);

/// Tags while they are read.
struct Reading<'a> {
    tags: &'a mut Vec<String>,
    is_empty_text: bool,
}

impl List for Reading<'_> {
    fn clear(&mut self) {
        self.tags.clear();
    }

    fn push_placeholder(&mut self) -> &mut dyn Json {
        List::push_placeholder(self.tags)
    }

    fn pop(&mut self) {
        self.tags.pop();
    }

    fn len(&self) -> usize {
        self.tags.len()
    }

    fn item(&self, position: usize) -> &dyn Json {
        &self.tags[position]
    }

    fn accept_text(&mut self, text: &str) -> Result<(), ReadError> {
        self.is_empty_text = text.is_empty();
        self.tags.extend((!text.is_empty()).then(|| text.to_owned()));
        Ok(())
    }
}

impl Json for Tags {
    fn read<'de>(&mut self, source: &mut dyn JsonReader<'de>) -> Result<(), ReadError> {
        let mut reading = Reading { tags: &mut self.0, is_empty_text: false };
        let read = source.list(&mut reading);
        let is_empty_text = reading.is_empty_text;
        if !matches!(read, Ok(true)) {
            self.0.clear();
        }
        if is_empty_text {
            source.is_null_like();
        }
        read.map(|_| ())
    }

    fn write(&self, sink: &mut dyn JsonWriter) -> Result<(), WriteError> {
        sink.list(&self.0)
    }

    fn is_required(&self) -> bool {
        false
    }

    fn is_unset(&self) -> bool {
        self.0.is_empty()
    }

    fn placeholder() -> Self {
        Self::default()
    }
}

pivot_json::serde_by_json!(Tags);

pivot_json::object! {
    /// A product as one distributor may sell it \[doc\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Offer {
        /// Its id.
        pub id: OfferId,
        /// Its name; the distributor may change it.
        pub name: Option<String>,
        /// The product.
        pub product: Option<Product>,
        /// Whose offer it is.
        pub distributor_id: Option<DistributorId>,
        /// When the stock was last changed.
        pub bucket_update_date: Option<Lenient<Timestamp>> => "bucket_update_date" | "last_bucket_update",
        /// Labels.
        #[builder(default)]
        pub tags: Tags,
        /// When it was made.
        pub creation_date: Option<Lenient<Timestamp>>,
        /// When it ends.
        pub expiration_date: Option<Lenient<Timestamp>>,
        /// How many are left in the distributor's stock.
        pub bucket: Option<i64>,
        /// What Orange charges the distributor, in the product's currency.
        pub resell_value: Option<Amount>,
        /// What the distributor adds.
        pub distributor_fees: Option<Amount> => "distributor_fees" | "distribution_fees",
        /// Whether that is percent or money.
        pub distributor_fees_type: Option<FeesType> => "distributor_fees_type" | "distribution_fees_type",
        /// Whatever the distributor keeps with the offer.
        pub metadata: Option<RawJson>,
        .. #[builder(default)]
    }

    /// What end customers buy. Everything in it is set by Orange \[doc\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Product {
        /// Its id.
        pub id: ProductId,
        /// Orange's own number for it.
        pub orange_travel_id: Option<String>,
        /// Its name.
        pub name: Option<String>,
        /// Its description; may be HTML.
        pub description: Option<String>,
        /// What kind of product it is.
        pub product_type: Option<ProductType> => "type",
        /// Whether it can be bought.
        pub status: Option<ProductStatus>,
        /// How it is delivered, as in `api`.
        pub delivery: Option<Vec<String>>,
        /// The currency of all its amounts and of the offer's.
        pub reference_currency: Option<Lenient<CurrencyCode>>,
        /// Its bonus.
        pub bonus_value: Option<Amount>,
        /// When the bonus starts.
        pub bonus_activation_date: Option<Lenient<Timestamp>>,
        /// When the bonus ends.
        pub bonus_expiration_date: Option<Lenient<Timestamp>>,
        /// Who supplies it.
        pub supplier_id: Option<SupplierId>,
        /// Labels.
        pub tags: Option<Tags>,
        /// What it holds.
        pub metadata: Option<ProductMetadata>,
        /// Where it can be used: countries, in a form that is not documented.
        pub coverage_zone: Option<Vec<RawJson>>,
        .. #[builder(default)]
    }

    /// What a product holds.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct ProductMetadata {
        /// How long it is valid; −1 is without end \[vendor\].
        pub validity_duration: Option<Amount>,
        /// The unit of that.
        pub validity_unit: Option<ValidityUnit>,
        /// Text messages.
        pub sms: Option<NumberOrText>,
        /// What a further text message costs.
        pub sms_cost: Option<NumberOrText>,
        /// Airtime.
        pub airtime_duration: Option<Amount>,
        /// The unit of that.
        pub airtime_unit: Option<AirtimeUnit>,
        /// What further airtime costs.
        pub airtime_cost: Option<NumberOrText>,
        /// Data; −1 is without end \[vendor\].
        pub data_amount: Option<Amount>,
        /// The unit of that.
        pub data_unit: Option<DataUnit>,
        .. #[builder(default)]
    }

    /// Who supplies products: Orange France, Orange Spain, Welcome Travelers or Orange Travel B2B \[doc\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Supplier {
        /// Its id.
        pub id: SupplierId,
        /// Its name.
        pub name: Option<String>,
        /// Whether its platform is up.
        pub connector_status: Option<bool>,
        /// When it was last down.
        pub last_outage_date: Option<Lenient<Timestamp>>,
        /// Whether Orange has approved it \[vendor\].
        pub status: Option<SupplierStatus>,
        .. #[builder(default)]
    }
}

impl Offer {
    /// What Orange charges the distributor, with its currency.
    pub fn resell_price(&self) -> Option<Money> {
        let currency = self.product.as_ref()?.reference_currency.clone()?;
        Some(Money { amount: self.resell_value?, currency })
    }
}

impl Supplier {
    /// The name of the one supplier whose products are addressed by SIM.
    pub const WELCOME_TRAVELERS: &'static str = "Welcome Travelers";
    /// The name of the supplier in France.
    pub const ORANGE_FRANCE: &'static str = "Orange France";
    /// The name of the supplier in Spain.
    pub const ORANGE_SPAIN: &'static str = "Orange Spain";
    /// The name of Orange's own supplier for travellers.
    pub const ORANGE_TRAVEL_B2B: &'static str = "Orange Travel B2B";

    /// The name of a supplier that the document lists, by its id \[doc\]; `None` for any other. The id may be spelled as
    /// any UUID is: in either case, with or without hyphens, in braces, behind `urn:uuid:`.
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
