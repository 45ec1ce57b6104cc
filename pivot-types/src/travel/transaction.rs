//! Transactions: purchases of offers, and what the buyer needs to use them.

use pivot_json::{Lenient, RawJson};
use pivot_json_derive::{Builder, JsonObject};

use crate::travel::offer::{FeesType, ProductType};
use crate::value::id::{DistributorId, OfferId, ProductId, TransactionId};
use crate::value::money::{Amount, CurrencyCode, Money};
use crate::{SecretText, Timestamp};

pivot_json::open_enum! {
    /// The state of a transaction.
    ///
    /// Source: \[vendor\] for the values; \[guess\] for their meaning.
    pub enum TransactionStatus {
        /// Accepted by Orange, not yet processed.
        Created = "created",
        /// Being processed; not yet delivered.
        Pending = "pending",
        /// Completed: the product has been delivered.
        Ok = "ok",
        /// Failed: nothing has been delivered.
        Ko = "ko",
        /// Expired before it was completed: nothing has been delivered.
        Expired = "expired",
    }
}

impl TransactionStatus {
    /// Whether the status means that nothing has been delivered or will be: `ko`, `expired`, and undocumented words for
    /// a failure, such as `FAILED` or `rejected`.
    ///
    /// Source: \[vendor\] for `ko` and `expired`; \[guess\] for the others.
    #[inline]
    pub fn is_failure(&self) -> bool {
        let word = self.as_str().trim().to_ascii_lowercase();
        let beginnings =
            ["ko", "expir", "fail", "err", "reject", "refus", "denied", "declin", "cancel", "abort", "nok"];
        beginnings.iter().any(|beginning| word.starts_with(beginning))
    }
}

pivot_json::open_enum! {
    /// When the distributor pays.
    ///
    /// Source: \[vendor\] for the values; \[guess\] for their meaning.
    pub enum BillingMode {
        /// Charged in advance.
        Prepaid = "prepaid",
        /// Charged afterwards.
        Postpaid = "postpaid",
    }
}

/// A purchase of an offer.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct Transaction {
    /// The id of the transaction.
    pub id: TransactionId,
    /// When the distributor pays.
    pub billing_mode: Option<BillingMode>,
    /// The state of the transaction; see [`TransactionStatus::is_failure`].
    pub status: Option<TransactionStatus>,
    /// The kind of product that was bought.
    pub product_type: Option<ProductType>,
    /// When the transaction was created.
    pub creation_date: Option<Lenient<Timestamp>>,
    /// When the transaction expires. `None` if it does not, or if not reported.
    pub expiration_date: Option<Lenient<Timestamp>>,
    /// When the transaction last changed.
    pub change_date: Option<Lenient<Timestamp>>,
    /// The offer that was bought.
    pub offer_id: Option<OfferId>,
    /// The name of the offer.
    ///
    /// Source: \[vendor\].
    pub offer_name: Option<String>,
    /// The distributor that made the purchase.
    pub distributor_id: Option<DistributorId>,
    /// The price that Orange charges the distributor, in `reference_currency`.
    pub resell_value: Option<Amount>,
    /// The currency of all amounts in the transaction.
    pub reference_currency: Option<Lenient<CurrencyCode>>,
    /// The fees that the distributor added, in the unit that `distributor_fees_type` names.
    #[json(alias = "distribution_fees")]
    pub distributor_fees: Option<Amount>,
    /// Whether the fees are a percentage or an amount of money.
    #[json(alias = "distribution_fees_type")]
    pub distributor_fees_type: Option<FeesType>,
    /// The number of items in the distributor's stock of the offer.
    pub offer_bucket: Option<i64>,
    /// The distributor's own reference for the buyer, free text as sent with the purchase.
    pub user_id: Option<String>,
    /// The metadata of the offer.
    pub metadata: Option<RawJson>,
    /// The product that was bought.
    pub product_id: Option<ProductId>,
    /// What Orange calls the product that was bought.
    pub product_name: Option<String>,
    /// The name of the supplier that delivers the product.
    pub supplier_name: Option<String>,
    /// The distributor that bought it, by its name.
    pub distributor_name: Option<String>,
    /// The supplier's tax, in percent.
    ///
    /// Source: \[vendor\].
    pub supplier_tax: Option<Amount>,
    /// The id of the voucher that was used. Redacted in the `Debug` output.
    ///
    /// Source: \[vendor\].
    pub voucher_id: Option<SecretText>,
    /// The supplier's bonus on the product.
    ///
    /// Source: \[vendor\].
    pub bonus_value: Option<Amount>,
    /// A further currency, to which `rate_exchange` belongs.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub local_currency: Option<Lenient<CurrencyCode>>,
    /// The rate of exchange between `reference_currency` and `local_currency`. In which direction is not
    /// documented.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub rate_exchange: Option<Amount>,
    /// What the buyer needs to use the product, such as a phone number or an activation code. Depends on the
    /// product.
    pub parameters: Option<TransactionParameters>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

/// What the buyer needs to use a product. Texts may be empty, as in the vendor's examples. The vendor describes two
/// kinds of it, one for top-ups and one for SIMs, which nothing tells apart but the
/// [type](Transaction::product_type) of the product; this has the fields of both.
///
/// Source: \[doc\]; \[vendor\] for the two kinds.
#[derive(Clone, Debug, PartialEq, Builder, JsonObject)]
#[non_exhaustive]
pub struct TransactionParameters {
    /// The supplier's own reference.
    pub supplier_ref: Option<String>,
    /// When the line expires.
    pub expiration_date: Option<Lenient<Timestamp>>,
    /// The country calling code of the line, such as `33`.
    pub prefix: Option<String>,
    /// The phone number of the line.
    pub msisdn: Option<String>,
    /// The id of the SIM, for Welcome Travelers.
    #[json(rename = "simId")]
    pub sim_id: Option<String>,
    /// The article number (EAN) of a top-up.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub ean: Option<String>,
    /// The serial number of a top-up.
    ///
    /// Source: \[vendor\]; \[guess\] for the meaning.
    pub serial: Option<String>,
    /// The eSIM's activation code, encrypted with the distributor's public key and encoded in base64.
    pub activation_code: Option<SecretText>,
    /// The ICCID, the serial number of the SIM.
    pub iccid: Option<String>,
    /// The IMSI, the number of the subscription in the network.
    ///
    /// Source: \[vendor\].
    pub imsi: Option<String>,
    /// The NSCE, the number printed on the SIM.
    pub nsce: Option<String>,
    /// The PIN of the SIM.
    pub pin_code: Option<SecretText>,
    /// The PUK, which unlocks a SIM after too many wrong PINs.
    pub puk: Option<SecretText>,
    /// The matching id of the eSIM's profile, if it is given separately from the activation code.
    pub matching_id: Option<SecretText>,
    /// The address of the SM-DP+ server that the eSIM's profile is downloaded from, if it is given separately from
    /// the activation code.
    pub smdp_url: Option<String>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    #[builder(default)]
    pub extra: pivot_json::Extra,
}

impl Transaction {
    /// The price that Orange charges the distributor, with its currency. `None` if the transaction lacks either.
    #[inline]
    pub fn resell_price(&self) -> Option<Money> {
        Some(Money { amount: self.resell_value?, currency: self.reference_currency.clone()? })
    }

    /// The encrypted activation code in base64. `None` if the transaction has none (yet). Orange marks that by an empty
    /// text, by `null` or, as for dates, by `None`. Other words that programs write for an absent value (`nan`, `N/A`,
    /// `-`, `false`, `0`), quoted or not and ignoring case, count as absent too: no real code is that short.
    ///
    /// Source: \[doc\] for the empty text and `None`; \[guess\] for the other words.
    #[inline]
    pub fn encrypted_activation_code(&self) -> Option<&str> {
        let code = self.parameters.as_ref()?.activation_code.as_ref()?.expose().trim();
        (!stands_for_none(code)).then_some(code)
    }
}

/// Whether a text is a word for nothing.
#[inline]
fn stands_for_none(text: &str) -> bool {
    const LONGEST: usize = 24;
    const WORDS: [&str; 14] = [
        "",
        "0",
        "false",
        "none",
        "null",
        "nan",
        "na",
        "nil",
        "nothing",
        "undefined",
        "empty",
        "notavailable",
        "notapplicable",
        "unknown",
    ];
    if text.len() > LONGEST {
        return false;
    }
    let mut word = text.to_owned();
    word.retain(char::is_alphanumeric);
    WORDS.contains(&word.to_lowercase().as_str())
}
