// Written by `xtask generate-afosto` from afosto-client/spec/afosto.openapi.json. Not to be edited.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

use super::dates::{Day, Moment};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CntFile {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "filename", default, skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
    #[serde(rename = "label", default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(rename = "dir", default, skip_serializing_if = "Option::is_none")]
    pub dir: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "mime", default, skip_serializing_if = "Option::is_none")]
    pub mime: Option<String>,
    #[serde(rename = "url", default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(rename = "is_public", default, skip_serializing_if = "Option::is_none")]
    pub is_public: Option<bool>,
    #[serde(rename = "is_listed", default, skip_serializing_if = "Option::is_none")]
    pub is_listed: Option<bool>,
    #[serde(rename = "metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsListedShipmentAddressing {
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<LcsShipmentAddressing>,
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<LcsShipmentAddressing>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsParcel {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "weight", default, skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    #[serde(rename = "length", default, skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    #[serde(rename = "width", default, skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    #[serde(rename = "height", default, skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    #[serde(rename = "tracking_code", default, skip_serializing_if = "Option::is_none")]
    pub tracking_code: Option<String>,
    #[serde(rename = "tracking_url", default, skip_serializing_if = "Option::is_none")]
    pub tracking_url: Option<String>,
    #[serde(rename = "position", default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    #[serde(rename = "label", default, skip_serializing_if = "Option::is_none")]
    pub label: Option<LcsParcelLabel>,
    #[serde(rename = "shipment_id", default, skip_serializing_if = "Option::is_none")]
    pub shipment_id: Option<String>,
    #[serde(rename = "count", default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(rename = "items", default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<LcsParcelItem>,
    #[serde(rename = "is_in_transit", default, skip_serializing_if = "Option::is_none")]
    pub is_in_transit: Option<bool>,
    #[serde(rename = "is_delivered", default, skip_serializing_if = "Option::is_none")]
    pub is_delivered: Option<bool>,
    #[serde(rename = "is_outbound", default, skip_serializing_if = "Option::is_none")]
    pub is_outbound: Option<bool>,
    #[serde(rename = "is_finished", default, skip_serializing_if = "Option::is_none")]
    pub is_finished: Option<bool>,
    #[serde(rename = "file_id", default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(rename = "ship_at", default, skip_serializing_if = "Option::is_none")]
    pub ship_at: Option<Moment>,
    #[serde(rename = "in_transit_at", default, skip_serializing_if = "Option::is_none")]
    pub in_transit_at: Option<Moment>,
    #[serde(rename = "finished_at", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsParcelItem {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "sku", default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(rename = "quantity", default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsParcelLabel {
    #[serde(rename = "file_id", default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "label_text", default, skip_serializing_if = "Option::is_none")]
    pub label_text: Option<String>,
    #[serde(rename = "requested_at", default, skip_serializing_if = "Option::is_none")]
    pub requested_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsServiceOption {
    #[serde(rename = "option", default, skip_serializing_if = "Option::is_none")]
    pub option: Option<String>,
    #[serde(rename = "configuration", default, skip_serializing_if = "Vec::is_empty")]
    pub configuration: Vec<LcsServiceOptionConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsServiceOptionConfiguration {
    #[serde(rename = "key", default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsShipment {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "method_id", default, skip_serializing_if = "Option::is_none")]
    pub method_id: Option<String>,
    #[serde(rename = "contact_id", default, skip_serializing_if = "Option::is_none")]
    pub contact_id: Option<String>,
    #[serde(rename = "channel_id", default, skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    #[serde(rename = "order_id", default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    #[serde(rename = "addressing", default, skip_serializing_if = "Option::is_none")]
    pub addressing: Option<LcsListedShipmentAddressing>,
    #[serde(rename = "ship_at", default, skip_serializing_if = "Option::is_none")]
    pub ship_at: Option<Moment>,
    #[serde(rename = "estimated_ship_at", default, skip_serializing_if = "Option::is_none")]
    pub estimated_ship_at: Option<Moment>,
    #[serde(rename = "expected_at", default, skip_serializing_if = "Option::is_none")]
    pub expected_at: Option<Moment>,
    #[serde(rename = "stack_id", default, skip_serializing_if = "Option::is_none")]
    pub stack_id: Option<String>,
    #[serde(rename = "is_editable", default, skip_serializing_if = "Option::is_none")]
    pub is_editable: Option<bool>,
    #[serde(rename = "is_outbound", default, skip_serializing_if = "Option::is_none")]
    pub is_outbound: Option<bool>,
    #[serde(rename = "is_labeled", default, skip_serializing_if = "Option::is_none")]
    pub is_labeled: Option<bool>,
    #[serde(rename = "is_serviced", default, skip_serializing_if = "Option::is_none")]
    pub is_serviced: Option<bool>,
    #[serde(rename = "is_complete", default, skip_serializing_if = "Option::is_none")]
    pub is_complete: Option<bool>,
    #[serde(rename = "is_overcomplete", default, skip_serializing_if = "Option::is_none")]
    pub is_overcomplete: Option<bool>,
    #[serde(rename = "is_boxed", default, skip_serializing_if = "Option::is_none")]
    pub is_boxed: Option<bool>,
    #[serde(rename = "is_handled", default, skip_serializing_if = "Option::is_none")]
    pub is_handled: Option<bool>,
    #[serde(rename = "is_listed", default, skip_serializing_if = "Option::is_none")]
    pub is_listed: Option<bool>,
    #[serde(rename = "is_finished", default, skip_serializing_if = "Option::is_none")]
    pub is_finished: Option<bool>,
    #[serde(rename = "is_in_transit", default, skip_serializing_if = "Option::is_none")]
    pub is_in_transit: Option<bool>,
    #[serde(rename = "is_canceled", default, skip_serializing_if = "Option::is_none")]
    pub is_canceled: Option<bool>,
    #[serde(rename = "items", default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<LcsShipmentItem>,
    #[serde(rename = "backorders", default, skip_serializing_if = "Vec::is_empty")]
    pub backorders: Vec<LcsShipmentItemCorrection>,
    #[serde(rename = "overage", default, skip_serializing_if = "Vec::is_empty")]
    pub overage: Vec<LcsShipmentItemCorrection>,
    #[serde(rename = "parcels", default, skip_serializing_if = "Vec::is_empty")]
    pub parcels: Vec<LcsParcel>,
    #[serde(rename = "secret", default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    #[serde(rename = "prior_shipments", default, skip_serializing_if = "Vec::is_empty")]
    pub prior_shipments: Vec<String>,
    #[serde(rename = "list_id", default, skip_serializing_if = "Option::is_none")]
    pub list_id: Option<String>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsShipmentAddressing {
    #[serde(rename = "entity_type", default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    #[serde(rename = "entity_id", default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    #[serde(rename = "carrier", default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<LcsShipmentAddressingCarrier>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsShipmentAddressingCarrier {
    #[serde(rename = "is_carrier_location", default, skip_serializing_if = "Option::is_none")]
    pub is_carrier_location: Option<bool>,
    #[serde(rename = "carrier_location_reference", default, skip_serializing_if = "Option::is_none")]
    pub carrier_location_reference: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsShipmentItem {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "sku", default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(rename = "position", default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    #[serde(rename = "order_item_id", default, skip_serializing_if = "Option::is_none")]
    pub order_item_id: Option<String>,
    #[serde(rename = "claim_item_id", default, skip_serializing_if = "Option::is_none")]
    pub claim_item_id: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "is_listed", default, skip_serializing_if = "Option::is_none")]
    pub is_listed: Option<bool>,
    #[serde(rename = "is_handled", default, skip_serializing_if = "Option::is_none")]
    pub is_handled: Option<bool>,
    #[serde(rename = "is_boxed", default, skip_serializing_if = "Option::is_none")]
    pub is_boxed: Option<bool>,
    #[serde(rename = "is_in_transit", default, skip_serializing_if = "Option::is_none")]
    pub is_in_transit: Option<bool>,
    #[serde(rename = "is_finished", default, skip_serializing_if = "Option::is_none")]
    pub is_finished: Option<bool>,
    #[serde(rename = "is_missing", default, skip_serializing_if = "Option::is_none")]
    pub is_missing: Option<bool>,
    #[serde(rename = "hs_code", default, skip_serializing_if = "Option::is_none")]
    pub hs_code: Option<String>,
    #[serde(rename = "service", default, skip_serializing_if = "Vec::is_empty")]
    pub service: Vec<LcsServiceOption>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LcsShipmentItemCorrection {
    #[serde(rename = "sku", default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(rename = "quantity", default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "position", default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrCalculationAdjustment {
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(rename = "is_percentage", default, skip_serializing_if = "Option::is_none")]
    pub is_percentage: Option<bool>,
    #[serde(rename = "is_discount", default, skip_serializing_if = "Option::is_none")]
    pub is_discount: Option<bool>,
    #[serde(rename = "result", default, skip_serializing_if = "Option::is_none")]
    pub result: Option<OdrCalculationAdjustmentResult>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrCalculationAdjustmentResult {
    #[serde(rename = "is_applied_rule", default, skip_serializing_if = "Option::is_none")]
    pub is_applied_rule: Option<bool>,
    #[serde(rename = "rule_id", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    #[serde(rename = "output", default, skip_serializing_if = "Option::is_none")]
    pub output: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrCalculationOrderItem {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "is_invoiced", default, skip_serializing_if = "Option::is_none")]
    pub is_invoiced: Option<bool>,
    #[serde(rename = "invoice_id", default, skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrContact {
    #[serde(rename = "tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(rename = "vat_country_code", default, skip_serializing_if = "Option::is_none")]
    pub vat_country_code: Option<String>,
    #[serde(rename = "contact", default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<OdrContactContact>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrContactContact {
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(rename = "vat_number", default, skip_serializing_if = "Option::is_none")]
    pub vat_number: Option<String>,
    #[serde(rename = "coc_number", default, skip_serializing_if = "Option::is_none")]
    pub coc_number: Option<String>,
    #[serde(rename = "organisation_id", default, skip_serializing_if = "Option::is_none")]
    pub organisation_id: Option<String>,
    #[serde(rename = "organisation_version", default, skip_serializing_if = "Option::is_none")]
    pub organisation_version: Option<String>,
    #[serde(rename = "address_id", default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<String>,
    #[serde(rename = "phone_number_id", default, skip_serializing_if = "Option::is_none")]
    pub phone_number_id: Option<String>,
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoice {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "items", default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<OdrInvoiceItem>,
    #[serde(rename = "services", default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<OdrServiceItem>,
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<OdrInvoiceSettings>,
    #[serde(rename = "subtotal", default, skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    #[serde(rename = "adjustments", default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<OdrInvoiceAdjustmentResponse>,
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(rename = "vat", default, skip_serializing_if = "Vec::is_empty")]
    pub vat: Vec<OdrVatResult>,
    #[serde(rename = "currency", default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(rename = "customer", default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<OdrContact>,
    #[serde(rename = "vendor", default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<OdrContact>,
    #[serde(rename = "is_including_vat", default, skip_serializing_if = "Option::is_none")]
    pub is_including_vat: Option<bool>,
    #[serde(rename = "is_vat_shifted", default, skip_serializing_if = "Option::is_none")]
    pub is_vat_shifted: Option<bool>,
    #[serde(rename = "is_paid", default, skip_serializing_if = "Option::is_none")]
    pub is_paid: Option<bool>,
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(rename = "channel_id", default, skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    #[serde(rename = "file_id", default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(rename = "metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    #[serde(rename = "pricing_at", default, skip_serializing_if = "Option::is_none")]
    pub pricing_at: Option<Moment>,
    #[serde(rename = "paid_at", default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Moment>,
    #[serde(rename = "order_ids", default, skip_serializing_if = "Vec::is_empty")]
    pub order_ids: Vec<String>,
    #[serde(rename = "coupons", default, skip_serializing_if = "Vec::is_empty")]
    pub coupons: Vec<String>,
    #[serde(rename = "calculation_id", default, skip_serializing_if = "Option::is_none")]
    pub calculation_id: Option<String>,
    #[serde(rename = "shipment_id", default, skip_serializing_if = "Option::is_none")]
    pub shipment_id: Option<String>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceAdjustmentResponse {
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(rename = "is_percentage", default, skip_serializing_if = "Option::is_none")]
    pub is_percentage: Option<bool>,
    #[serde(rename = "is_discount", default, skip_serializing_if = "Option::is_none")]
    pub is_discount: Option<bool>,
    #[serde(rename = "result", default, skip_serializing_if = "Option::is_none")]
    pub result: Option<OdrInvoiceAdjustmentResponseResult>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceAdjustmentResponseResult {
    #[serde(rename = "output", default, skip_serializing_if = "Option::is_none")]
    pub output: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceItem {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "sku", default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(rename = "is_discounted", default, skip_serializing_if = "Option::is_none")]
    pub is_discounted: Option<bool>,
    #[serde(rename = "quantity", default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(rename = "subtotal", default, skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    #[serde(rename = "adjustments", default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<OdrInvoiceAdjustmentResponse>,
    #[serde(rename = "vat_percentage", default, skip_serializing_if = "Option::is_none")]
    pub vat_percentage: Option<i64>,
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(rename = "total_revenue", default, skip_serializing_if = "Option::is_none")]
    pub total_revenue: Option<i64>,
    #[serde(rename = "order_items", default, skip_serializing_if = "Vec::is_empty")]
    pub order_items: Vec<OdrCalculationOrderItem>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceSettings {
    #[serde(rename = "billing", default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<OdrInvoiceSettingsBilling>,
    #[serde(rename = "shipping", default, skip_serializing_if = "Option::is_none")]
    pub shipping: Option<OdrInvoiceSettingsShipping>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceSettingsBilling {
    #[serde(rename = "method_code", default, skip_serializing_if = "Option::is_none")]
    pub method_code: Option<String>,
    #[serde(rename = "issuer_code", default, skip_serializing_if = "Option::is_none")]
    pub issuer_code: Option<String>,
    #[serde(rename = "provider_code", default, skip_serializing_if = "Option::is_none")]
    pub provider_code: Option<String>,
    #[serde(rename = "vat", default, skip_serializing_if = "Option::is_none")]
    pub vat: Option<OdrInvoiceSettingsBillingVat>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceSettingsBillingVat {
    #[serde(rename = "is_shift_disabled", default, skip_serializing_if = "Option::is_none")]
    pub is_shift_disabled: Option<bool>,
    #[serde(rename = "is_shift_required", default, skip_serializing_if = "Option::is_none")]
    pub is_shift_required: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrInvoiceSettingsShipping {
    #[serde(rename = "method_id", default, skip_serializing_if = "Option::is_none")]
    pub method_id: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrder {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "state", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<OdrOrderState>,
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<OdrOrderSettings>,
    #[serde(rename = "processing", default, skip_serializing_if = "Option::is_none")]
    pub processing: Option<OdrProcessing>,
    #[serde(rename = "acceptances", default, skip_serializing_if = "Vec::is_empty")]
    pub acceptances: Vec<OdrOrderAcceptances>,
    #[serde(rename = "calculations", default, skip_serializing_if = "Vec::is_empty")]
    pub calculations: Vec<OdrOrderCalculations>,
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(rename = "channel_id", default, skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(rename = "stack_id", default, skip_serializing_if = "Option::is_none")]
    pub stack_id: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "last_accepted_at", default, skip_serializing_if = "Option::is_none")]
    pub last_accepted_at: Option<Moment>,
    #[serde(rename = "last_confirmed_at", default, skip_serializing_if = "Option::is_none")]
    pub last_confirmed_at: Option<Moment>,
    #[serde(rename = "last_canceled_at", default, skip_serializing_if = "Option::is_none")]
    pub last_canceled_at: Option<Moment>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderAcceptances {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(rename = "is_prepaid", default, skip_serializing_if = "Option::is_none")]
    pub is_prepaid: Option<bool>,
    #[serde(rename = "is_settlement", default, skip_serializing_if = "Option::is_none")]
    pub is_settlement: Option<bool>,
    #[serde(rename = "is_paid", default, skip_serializing_if = "Option::is_none")]
    pub is_paid: Option<bool>,
    #[serde(rename = "calculation_id", default, skip_serializing_if = "Option::is_none")]
    pub calculation_id: Option<String>,
    #[serde(rename = "transaction_secret", default, skip_serializing_if = "Option::is_none")]
    pub transaction_secret: Option<String>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "accepted_at", default, skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderCalculations {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "currency", default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(rename = "channel_id", default, skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(rename = "is_valid", default, skip_serializing_if = "Option::is_none")]
    pub is_valid: Option<bool>,
    #[serde(rename = "is_accepted", default, skip_serializing_if = "Option::is_none")]
    pub is_accepted: Option<bool>,
    #[serde(rename = "is_confirmed", default, skip_serializing_if = "Option::is_none")]
    pub is_confirmed: Option<bool>,
    #[serde(rename = "expires_at", default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderSettings {
    #[serde(rename = "contact", default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<OdrOrderSettingsContact>,
    #[serde(rename = "organisation", default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OdrOrderSettingsContact>,
    #[serde(rename = "phone_number_id", default, skip_serializing_if = "Option::is_none")]
    pub phone_number_id: Option<String>,
    #[serde(rename = "coupons", default, skip_serializing_if = "Vec::is_empty")]
    pub coupons: Vec<String>,
    #[serde(rename = "due_at", default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Day>,
    #[serde(rename = "return_url", default, skip_serializing_if = "Option::is_none")]
    pub return_url: Option<String>,
    #[serde(rename = "billing", default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<OdrOrderSettingsBilling>,
    #[serde(rename = "shipping", default, skip_serializing_if = "Option::is_none")]
    pub shipping: Option<OdrOrderSettingsShipping>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderSettingsBilling {
    #[serde(rename = "address_id", default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<String>,
    #[serde(rename = "method_code", default, skip_serializing_if = "Option::is_none")]
    pub method_code: Option<String>,
    #[serde(rename = "issuer_code", default, skip_serializing_if = "Option::is_none")]
    pub issuer_code: Option<String>,
    #[serde(rename = "provider_code", default, skip_serializing_if = "Option::is_none")]
    pub provider_code: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderSettingsContact {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderSettingsShipping {
    #[serde(rename = "address_id", default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<String>,
    #[serde(rename = "source_address_id", default, skip_serializing_if = "Option::is_none")]
    pub source_address_id: Option<String>,
    #[serde(rename = "method_id", default, skip_serializing_if = "Option::is_none")]
    pub method_id: Option<String>,
    #[serde(rename = "spid", default, skip_serializing_if = "Option::is_none")]
    pub spid: Option<String>,
    #[serde(rename = "window", default, skip_serializing_if = "Option::is_none")]
    pub window: Option<OdrOrderSettingsShippingWindow>,
    #[serde(rename = "is_split_allowed", default, skip_serializing_if = "Option::is_none")]
    pub is_split_allowed: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderSettingsShippingWindow {
    #[serde(rename = "from", default, skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    #[serde(rename = "to", default, skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
    #[serde(rename = "delivery_at", default, skip_serializing_if = "Option::is_none")]
    pub delivery_at: Option<Day>,
    #[serde(rename = "code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderState {
    #[serde(rename = "is_locked", default, skip_serializing_if = "Option::is_none")]
    pub is_locked: Option<bool>,
    #[serde(rename = "is_accepted", default, skip_serializing_if = "Option::is_none")]
    pub is_accepted: Option<bool>,
    #[serde(rename = "is_confirmed", default, skip_serializing_if = "Option::is_none")]
    pub is_confirmed: Option<bool>,
    #[serde(rename = "is_finished", default, skip_serializing_if = "Option::is_none")]
    pub is_finished: Option<bool>,
    #[serde(rename = "is_canceled", default, skip_serializing_if = "Option::is_none")]
    pub is_canceled: Option<bool>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "flow", default, skip_serializing_if = "Vec::is_empty")]
    pub flow: Vec<OdrOrderStep>,
    #[serde(rename = "progress", default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<OdrOrderStateProgress>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderStateProgress {
    #[serde(rename = "allocation", default, skip_serializing_if = "Option::is_none")]
    pub allocation: Option<String>,
    #[serde(rename = "fulfilment", default, skip_serializing_if = "Option::is_none")]
    pub fulfilment: Option<String>,
    #[serde(rename = "billing", default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrOrderStep {
    #[serde(rename = "code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "order", default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    #[serde(rename = "is_reversible", default, skip_serializing_if = "Option::is_none")]
    pub is_reversible: Option<bool>,
    #[serde(rename = "trigger", default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<String>,
    #[serde(rename = "actions", default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<OdrStepAction>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrProcessing {
    #[serde(rename = "confirm", default, skip_serializing_if = "Option::is_none")]
    pub confirm: Option<String>,
    #[serde(rename = "allocation", default, skip_serializing_if = "Option::is_none")]
    pub allocation: Option<String>,
    #[serde(rename = "fulfilment", default, skip_serializing_if = "Option::is_none")]
    pub fulfilment: Option<String>,
    #[serde(rename = "capture", default, skip_serializing_if = "Option::is_none")]
    pub capture: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrProjection {
    #[serde(rename = "items", default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<OdrProjectionItem>,
    #[serde(rename = "subtotal", default, skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    #[serde(rename = "adjustments", default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<OdrCalculationAdjustment>,
    #[serde(rename = "services", default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<OdrServiceItem>,
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(rename = "vat", default, skip_serializing_if = "Vec::is_empty")]
    pub vat: Vec<OdrVatResult>,
    #[serde(rename = "customer", default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<OdrContact>,
    #[serde(rename = "vendor", default, skip_serializing_if = "Option::is_none")]
    pub vendor: Option<OdrContact>,
    #[serde(rename = "currency", default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(rename = "is_including_vat", default, skip_serializing_if = "Option::is_none")]
    pub is_including_vat: Option<bool>,
    #[serde(rename = "is_vat_shifted", default, skip_serializing_if = "Option::is_none")]
    pub is_vat_shifted: Option<bool>,
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(rename = "pricing_at", default, skip_serializing_if = "Option::is_none")]
    pub pricing_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrProjectionItem {
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "sku", default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    #[serde(rename = "is_discounted", default, skip_serializing_if = "Option::is_none")]
    pub is_discounted: Option<bool>,
    #[serde(rename = "quantity", default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(rename = "subtotal", default, skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    #[serde(rename = "adjustments", default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<OdrCalculationAdjustment>,
    #[serde(rename = "vat_percentage", default, skip_serializing_if = "Option::is_none")]
    pub vat_percentage: Option<i64>,
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(rename = "total_revenue", default, skip_serializing_if = "Option::is_none")]
    pub total_revenue: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrServiceAdjustment {
    #[serde(rename = "reference", default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(rename = "is_percentage", default, skip_serializing_if = "Option::is_none")]
    pub is_percentage: Option<bool>,
    #[serde(rename = "is_discount", default, skip_serializing_if = "Option::is_none")]
    pub is_discount: Option<bool>,
    #[serde(rename = "result", default, skip_serializing_if = "Option::is_none")]
    pub result: Option<OdrServiceAdjustmentResult>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrServiceAdjustmentResult {
    #[serde(rename = "is_applied_rule", default, skip_serializing_if = "Option::is_none")]
    pub is_applied_rule: Option<bool>,
    #[serde(rename = "rule_id", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    #[serde(rename = "output", default, skip_serializing_if = "Option::is_none")]
    pub output: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrServiceItem {
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(rename = "is_percentage", default, skip_serializing_if = "Option::is_none")]
    pub is_percentage: Option<bool>,
    #[serde(rename = "quantity", default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    #[serde(rename = "subtotal", default, skip_serializing_if = "Option::is_none")]
    pub subtotal: Option<i64>,
    #[serde(rename = "adjustments", default, skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<OdrServiceAdjustment>,
    #[serde(rename = "vat_percentage", default, skip_serializing_if = "Option::is_none")]
    pub vat_percentage: Option<i64>,
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrStepAction {
    #[serde(rename = "code", default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(rename = "order", default, skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    #[serde(rename = "label", default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(rename = "is_handled", default, skip_serializing_if = "Option::is_none")]
    pub is_handled: Option<bool>,
    #[serde(rename = "handled_at", default, skip_serializing_if = "Option::is_none")]
    pub handled_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OdrVatResult {
    #[serde(rename = "rate", default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelAddress {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "country_code", default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    #[serde(rename = "administrative_area", default, skip_serializing_if = "Option::is_none")]
    pub administrative_area: Option<String>,
    #[serde(rename = "locality", default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    #[serde(rename = "dependent_locality", default, skip_serializing_if = "Option::is_none")]
    pub dependent_locality: Option<String>,
    #[serde(rename = "postal_code", default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(rename = "sorting_code", default, skip_serializing_if = "Option::is_none")]
    pub sorting_code: Option<String>,
    #[serde(rename = "address_line_1", default, skip_serializing_if = "Option::is_none")]
    pub address_line_1: Option<String>,
    #[serde(rename = "address_line_2", default, skip_serializing_if = "Option::is_none")]
    pub address_line_2: Option<String>,
    #[serde(rename = "thoroughfare", default, skip_serializing_if = "Option::is_none")]
    pub thoroughfare: Option<String>,
    #[serde(rename = "premise_number", default, skip_serializing_if = "Option::is_none")]
    pub premise_number: Option<i64>,
    #[serde(rename = "premise_number_suffix", default, skip_serializing_if = "Option::is_none")]
    pub premise_number_suffix: Option<String>,
    #[serde(rename = "organisation", default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    #[serde(rename = "given_name", default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    #[serde(rename = "additional_name", default, skip_serializing_if = "Option::is_none")]
    pub additional_name: Option<String>,
    #[serde(rename = "family_name", default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    #[serde(rename = "geo_location", default, skip_serializing_if = "Option::is_none")]
    pub geo_location: Option<RelGeoLocation>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelAddressList {
    #[serde(rename = "primary", default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<RelAddress>,
    #[serde(rename = "secondary", default, skip_serializing_if = "Vec::is_empty")]
    pub secondary: Vec<RelAddress>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelContact {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(rename = "is_guest", default, skip_serializing_if = "Option::is_none")]
    pub is_guest: Option<bool>,
    #[serde(rename = "audience", default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    #[serde(rename = "tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(rename = "given_name", default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    #[serde(rename = "additional_name", default, skip_serializing_if = "Option::is_none")]
    pub additional_name: Option<String>,
    #[serde(rename = "family_name", default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    #[serde(rename = "organisations", default, skip_serializing_if = "Option::is_none")]
    pub organisations: Option<RelOrganisationList>,
    #[serde(rename = "billing", default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<RelAddressList>,
    #[serde(rename = "shipping", default, skip_serializing_if = "Option::is_none")]
    pub shipping: Option<RelAddressList>,
    #[serde(rename = "phone_numbers", default, skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<RelPhoneNumberList>,
    #[serde(rename = "metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
    #[serde(rename = "deleted_at", default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelGeoLocation {
    #[serde(rename = "lat", default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(rename = "long", default, skip_serializing_if = "Option::is_none")]
    pub long: Option<f64>,
    #[serde(rename = "box", default, skip_serializing_if = "Option::is_none")]
    pub r#box: Option<RelGeolocationBox>,
    #[serde(rename = "is_precise", default, skip_serializing_if = "Option::is_none")]
    pub is_precise: Option<bool>,
    #[serde(rename = "address", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<RelGeolocationAddress>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelGeolocationAddress {
    #[serde(rename = "premise_number", default, skip_serializing_if = "Option::is_none")]
    pub premise_number: Option<i64>,
    #[serde(rename = "premise_number_suffix", default, skip_serializing_if = "Option::is_none")]
    pub premise_number_suffix: Option<String>,
    #[serde(rename = "thoroughfare", default, skip_serializing_if = "Option::is_none")]
    pub thoroughfare: Option<String>,
    #[serde(rename = "postal_code", default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(rename = "locality", default, skip_serializing_if = "Option::is_none")]
    pub locality: Option<String>,
    #[serde(rename = "administrative_area", default, skip_serializing_if = "Option::is_none")]
    pub administrative_area: Option<String>,
    #[serde(rename = "country_code", default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelGeolocationBox {
    #[serde(rename = "north_east", default, skip_serializing_if = "Option::is_none")]
    pub north_east: Option<RelGeolocationBoxNorthEast>,
    #[serde(rename = "south_west", default, skip_serializing_if = "Option::is_none")]
    pub south_west: Option<RelGeolocationBoxSouthWest>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelGeolocationBoxNorthEast {
    #[serde(rename = "lat", default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(rename = "long", default, skip_serializing_if = "Option::is_none")]
    pub long: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelGeolocationBoxSouthWest {
    #[serde(rename = "lat", default, skip_serializing_if = "Option::is_none")]
    pub lat: Option<f64>,
    #[serde(rename = "long", default, skip_serializing_if = "Option::is_none")]
    pub long: Option<f64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelOrganisation {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "file_id", default, skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    #[serde(rename = "coc_number", default, skip_serializing_if = "Option::is_none")]
    pub coc_number: Option<String>,
    #[serde(rename = "account_manager", default, skip_serializing_if = "Option::is_none")]
    pub account_manager: Option<String>,
    #[serde(rename = "administration", default, skip_serializing_if = "Option::is_none")]
    pub administration: Option<RelOrganisationAdministration>,
    #[serde(rename = "tags", default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(rename = "metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    #[serde(rename = "registrations", default, skip_serializing_if = "Vec::is_empty")]
    pub registrations: Vec<RelVatRegistration>,
    #[serde(rename = "payment_settings", default, skip_serializing_if = "Option::is_none")]
    pub payment_settings: Option<RelOrganisationPaymentSettings>,
    #[serde(rename = "phone_numbers", default, skip_serializing_if = "Option::is_none")]
    pub phone_numbers: Option<RelPhoneNumberList>,
    #[serde(rename = "billing", default, skip_serializing_if = "Option::is_none")]
    pub billing: Option<RelAddressList>,
    #[serde(rename = "shipping", default, skip_serializing_if = "Option::is_none")]
    pub shipping: Option<RelAddressList>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
    #[serde(rename = "updated_at", default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Moment>,
    #[serde(rename = "deleted_at", default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelOrganisationAdministration {
    #[serde(rename = "email", default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelOrganisationList {
    #[serde(rename = "primary", default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<RelOrganisation>,
    #[serde(rename = "secondary", default, skip_serializing_if = "Vec::is_empty")]
    pub secondary: Vec<RelOrganisation>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelOrganisationPaymentSettings {
    #[serde(rename = "post_payment", default, skip_serializing_if = "Option::is_none")]
    pub post_payment: Option<RelOrganisationPaymentSettingsPostPayment>,
    #[serde(rename = "invoice", default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<RelOrganisationPaymentSettingsInvoice>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelOrganisationPaymentSettingsInvoice {
    #[serde(rename = "is_expected_through_post_mail", default, skip_serializing_if = "Option::is_none")]
    pub is_expected_through_post_mail: Option<bool>,
    #[serde(rename = "is_expected_through_email", default, skip_serializing_if = "Option::is_none")]
    pub is_expected_through_email: Option<bool>,
    #[serde(rename = "is_expected_at_delivery", default, skip_serializing_if = "Option::is_none")]
    pub is_expected_at_delivery: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelOrganisationPaymentSettingsPostPayment {
    #[serde(rename = "spending_limit", default, skip_serializing_if = "Option::is_none")]
    pub spending_limit: Option<i64>,
    #[serde(rename = "current_due_amount", default, skip_serializing_if = "Option::is_none")]
    pub current_due_amount: Option<i64>,
    #[serde(rename = "due_after", default, skip_serializing_if = "Option::is_none")]
    pub due_after: Option<i64>,
    #[serde(rename = "iban", default, skip_serializing_if = "Vec::is_empty")]
    pub iban: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelPhoneNumber {
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "country_code", default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "national", default, skip_serializing_if = "Option::is_none")]
    pub national: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "created_at", default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Moment>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelPhoneNumberList {
    #[serde(rename = "primary", default, skip_serializing_if = "Option::is_none")]
    pub primary: Option<RelPhoneNumber>,
    #[serde(rename = "secondary", default, skip_serializing_if = "Vec::is_empty")]
    pub secondary: Vec<RelPhoneNumber>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelVatRegistration {
    #[serde(rename = "country_code", default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(rename = "verification", default, skip_serializing_if = "Option::is_none")]
    pub verification: Option<RelVatRegistrationVerification>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RelVatRegistrationVerification {
    #[serde(rename = "is_pending", default, skip_serializing_if = "Option::is_none")]
    pub is_pending: Option<bool>,
    #[serde(rename = "is_valid", default, skip_serializing_if = "Option::is_none")]
    pub is_valid: Option<bool>,
    #[serde(rename = "country_code", default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(rename = "metadata", default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Value>,
    #[serde(rename = "verified_at", default, skip_serializing_if = "Option::is_none")]
    pub verified_at: Option<Moment>,
}
