//! Orange's offers and transactions, and the body of a purchase.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::dates::Moment;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket_update_date: Option<Moment>,
    pub tags: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resell_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_fees: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_fees_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Transaction {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resell_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_fees: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_fees_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer_bucket: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributor_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_tax: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voucher_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_exchange: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<TransactionParameters>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Product {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orange_travel_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub product_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_activation_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bonus_expiration_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ProductMetadata>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage_zone: Option<Vec<Country>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TransactionParameters {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_ref: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub msisdn: Option<String>,
    #[serde(rename = "simId", skip_serializing_if = "Option::is_none")]
    pub sim_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ean: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activation_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iccid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imsi: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nsce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub puk: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matching_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smdp_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProductMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sms_cost: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub airtime_duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub airtime_unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub airtime_cost: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_amount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_level: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Country {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
    pub item: Value,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PurchaseBody {
    pub offer_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<PurchaseParameters>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PurchaseParameters {
    pub msisdn: String,
}
