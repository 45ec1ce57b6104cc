//! Transactions: what was sold, to whom, and what it takes to use it.

use pivot_json::{Lenient, RawJson};

use crate::travel::offer::{FeesType, ProductType};
use crate::value::id::{DistributorId, OfferId, ProductId, TransactionId};
use crate::value::money::{Amount, CurrencyCode, Money};
use crate::{SecretText, Timestamp};

pivot_json::open_enum! {
    /// How far a transaction has come \[vendor\].
    pub enum TransactionStatus {
        /// It was created.
        Created = "created",
        /// It is under way.
        Pending = "pending",
        /// It was completed.
        Ok = "ok",
        /// It failed.
        Ko = "ko",
        /// It ended before it was completed.
        Expired = "expired",
    }
}

impl TransactionStatus {
    /// Whether it says that nothing was delivered and nothing will be: `ko` and `expired` \[vendor\], and words for a failure
    /// that are documented nowhere, such as `FAILED` or `rejected` \[guess\].
    pub fn is_failure(&self) -> bool {
        let word = self.as_str().trim().to_ascii_lowercase();
        let beginnings =
            ["ko", "expir", "fail", "err", "reject", "refus", "denied", "declin", "cancel", "abort", "nok"];
        beginnings.iter().any(|beginning| word.starts_with(beginning))
    }
}

pivot_json::open_enum! {
    /// How a distributor pays \[vendor\].
    pub enum BillingMode {
        /// Before.
        Prepaid = "prepaid",
        /// After.
        Postpaid = "postpaid",
    }
}

pivot_json::object! {
    /// The purchase of an offer \[doc\].
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct Transaction {
        /// Its id.
        pub id: TransactionId,
        /// How the distributor pays.
        pub billing_mode: Option<BillingMode>,
        /// How far it has come; see [`TransactionStatus::is_failure`].
        pub status: Option<TransactionStatus>,
        /// What kind of product was bought.
        pub product_type: Option<ProductType>,
        /// When it was made.
        pub creation_date: Option<Lenient<Timestamp>>,
        /// When it expires.
        pub expiration_date: Option<Lenient<Timestamp>>,
        /// When it last changed.
        pub change_date: Option<Lenient<Timestamp>>,
        /// The offer that was bought.
        pub offer_id: Option<OfferId>,
        /// Who sold it.
        pub distributor_id: Option<DistributorId>,
        /// What Orange charges the distributor, in the reference currency.
        pub resell_value: Option<Amount>,
        /// The currency of all amounts here.
        pub reference_currency: Option<Lenient<CurrencyCode>>,
        /// What the distributor added.
        pub distributor_fees: Option<Amount> => "distributor_fees" | "distribution_fees",
        /// Whether that is percent or money.
        pub distributor_fees_type: Option<FeesType> => "distributor_fees_type" | "distribution_fees_type",
        /// How many were left in the distributor's stock.
        pub offer_bucket: Option<i64>,
        /// The distributor's own mark of the buyer, free.
        pub user_id: Option<String>,
        /// The offer's metadata.
        pub metadata: Option<RawJson>,
        /// The product that was bought.
        pub product_id: Option<ProductId>,
        /// Its name.
        pub product_name: Option<String>,
        /// Who supplies it, by name.
        pub supplier_name: Option<String>,
        /// Who sold it, by name.
        pub distributor_name: Option<String>,
        /// What it takes to use what was bought; depends on the product.
        pub parameters: Option<TransactionParameters>,
        .. #[builder(default)]
    }

    /// What it takes to use what was bought. Texts may be empty, as in the vendor's examples.
    #[derive(Clone, Debug, PartialEq, bon::Builder)]
    #[builder(on(_, into))]
    #[non_exhaustive]
    pub struct TransactionParameters {
        /// The supplier's own number.
        pub supplier_ref: Option<String>,
        /// When the line expires.
        pub expiration_date: Option<Lenient<Timestamp>>,
        /// The country's dialling code.
        pub prefix: Option<String>,
        /// The phone number.
        pub msisdn: Option<String>,
        /// The SIM's number, for Welcome Travelers.
        pub sim_id: Option<String> => "simId",
        /// The eSIM's activation code, encrypted with the distributor's public key.
        pub activation_code: Option<SecretText>,
        /// The number of the SIM's chip.
        pub iccid: Option<String>,
        /// The number printed on the SIM.
        pub nsce: Option<String>,
        /// The PIN.
        pub pin_code: Option<SecretText>,
        /// The code that unlocks the PIN.
        pub puk: Option<SecretText>,
        /// The matching id of the activation code, where it comes alone.
        pub matching_id: Option<SecretText>,
        /// The address of the server that the profile comes from, where it comes alone.
        pub smdp_url: Option<String>,
        .. #[builder(default)]
    }
}

impl Transaction {
    /// What Orange charges the distributor, with its currency.
    pub fn resell_price(&self) -> Option<Money> {
        Some(Money { amount: self.resell_value?, currency: self.reference_currency.clone()? })
    }

    /// The encrypted activation code; `None` if there is none yet, which Orange writes as an empty text, as `null` or, as
    /// for dates \[doc\], as `None`. So are other words that programs write for nothing (`nan`, `N/A`, `-`, `false`, `0`), in any case and
    /// in quotes or not: no real code is as short.
    pub fn encrypted_activation_code(&self) -> Option<&str> {
        let code = self.parameters.as_ref()?.activation_code.as_ref()?.expose().trim();
        (!stands_for_none(code)).then_some(code)
    }
}

/// Whether a text is a word for nothing.
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
    let is_short = text.len() <= LONGEST;
    let word = || text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    is_short && WORDS.contains(&word().as_str())
}
