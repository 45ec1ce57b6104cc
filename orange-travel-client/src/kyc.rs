//! The identity registration that the law requires of the buyer of a SIM.

use chrono::TimeDelta;
use pivot_types::travel::offer::ProductType;
use pivot_types::{Lenient, Timestamp, Transaction};

/// The identity registration (KYC, "know your customer") that the end user of a prepaid SIM or eSIM must complete. If
/// no identity document is registered in time, the line is deactivated.
///
/// Source: \[doc\].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kyc {
    /// When the registration must be complete: 30 days after the purchase. `None` if the transaction has no readable
    /// creation date.
    pub deadline: Option<Timestamp>,
    /// The URL of the registration form. `None` for a supplier whose form is not documented.
    pub form: Option<&'static str>,
}

impl Kyc {
    /// The registration that a transaction requires. `None` if it bought neither a SIM nor an eSIM.
    ///
    /// ```
    /// use orange_travel_client::Kyc;
    /// use orange_travel_client::pivot::Transaction;
    ///
    /// let bought: Transaction = serde_json::from_str(
    ///     r#"{"id": "t-1", "product_type": "eSim", "supplier_name": "Orange France", "creation_date": "2024-07-16T12:52:11Z"}"#,
    /// )?;
    /// let kyc = Kyc::of(&bought).expect("an eSIM");
    /// assert_eq!(kyc.deadline.expect("a date").to_string(), "2024-08-15T12:52:11Z");
    /// assert_eq!(kyc.form, Some("https://travel.orange.com/fr/orange-holidays"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[inline]
    pub fn of(transaction: &Transaction) -> Option<Self> {
        if !matches!(transaction.product_type, Some(ProductType::ESim | ProductType::SimCard)) {
            return None;
        }
        let bought = transaction.creation_date.as_ref().and_then(Lenient::value).map(Timestamp::instant);
        let deadline = bought.and_then(|bought| bought.checked_add_signed(TimeDelta::days(30))).map(Timestamp::from);
        let form = match transaction.supplier_name.as_deref() {
            Some("Orange France") => Some("https://travel.orange.com/fr/orange-holidays"),
            Some("Welcome Travelers") => Some("https://travel.orange.com/fr/welcome-travelers"),
            _ => None,
        };
        Some(Self { deadline, form })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_asked_of_buyers_of_sims_only_and_its_form_is_known_for_two_suppliers() {
        let json = br#"{"id":"t-1","product_type":"eSim","creation_date":"2024-07-16T12:52:11Z","supplier_name":"Orange Spain"}"#;
        let mut transaction: Transaction = pivot_json::from_slice(json).unwrap();
        let kyc = Kyc::of(&transaction).unwrap();
        assert_eq!((kyc.deadline.is_some(), kyc.form), (true, None));
        transaction.creation_date = None;
        assert_eq!(Kyc::of(&transaction).unwrap().deadline, None);
        transaction.product_type = Some(ProductType::TopUp);
        assert_eq!(Kyc::of(&transaction), None);
    }
}
