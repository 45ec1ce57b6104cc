//! E4Cars' pivots, and the answer to a flow.

use serde::{Deserialize, Serialize};

use super::dates::{Day, Local, Moment};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncomingVehiclePivot {
    pub kind: String,
    pub issuing_date: Local,
    pub issuer: Issuer,
    pub vehicle_account: VehicleAccount,
    pub account: CodeRef,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncomingOrderPivot {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_incoming_order_no: Option<String>,
    pub kind: String,
    pub issuing_date: Moment,
    pub issuer: Issuer,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<CodeRef>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_account: Option<OrderVehicleAccount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation: Option<Allocation>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutgoingVehicleServicesPivot {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<Header>,
    pub outgoing_event: OutgoingEvent,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Issuer {
    pub origin_software: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VehicleAccount {
    pub vin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_plate: Option<String>,
    #[serde(default)]
    pub customer_references: Vec<CustomerReference>,
    pub incoming_vehicle: IncomingVehicle,
    pub incoming_seller: MemberRole,
    pub incoming_buyer: MemberRole,
    pub origin: Stop,
    pub destination: Stop,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crm_dms_status: Option<String>,
    pub group: CodeRef,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeRef {
    pub code: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderVehicleAccount {
    pub vin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_plate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dms_reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_vehicle: Option<OrderVehicle>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_seller: Option<MemberRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_buyer: Option<MemberRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pickup: Option<Stop>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Stop>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crm_dms_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<CodeRef>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Allocation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pickup: Option<Stop>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Stop>,
    #[serde(default)]
    pub vehicles: Vec<AllocatedVehicle>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_date: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutgoingEvent {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<NamedCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<NamedCode>,
    pub event: Event,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_account: Option<EventVehicleAccount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Vec<EventOrder>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CustomerReference {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IncomingVehicle {
    pub make: String,
    pub model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gearbox: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub features: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_attributes: Option<VehicleAttributes>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberRole {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_private: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_place_name: Option<String>,
    pub zip: String,
    pub city: String,
    pub country_code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo_point: Option<GeoPoint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<CodeRef>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stop {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_member_role: Option<MemberRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_date: Option<DatePair>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrderVehicle {
    pub make: String,
    pub model: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub engine: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gearbox: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_attributes: Option<VehicleAttributes>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AllocatedVehicle {
    pub vin: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_plate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_references: Option<Vec<CustomerReference>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_vehicle: Option<OrderVehicle>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_seller: Option<MemberRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_buyer: Option<MemberRole>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Stop>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<Stop>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<CodeRef>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NamedCode {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    pub event_no: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(rename = "type")]
    pub event_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_datetime_utc: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_date: Option<DatePair>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_software: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_message: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventVehicleAccount {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle_account_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistics_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle: Option<EventVehicle>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<OperationPlatform>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventOrder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_order_no: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<NamedCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<EventStep>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VehicleAttributes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_registration: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mileage: Option<Mileage>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GeoPoint {
    #[serde(rename = "type")]
    pub geometry: String,
    #[serde(default)]
    pub coordinates: Vec<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DatePair {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Local>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utc_date: Option<Moment>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventVehicle {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub make: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OperationPlatform {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_role: Option<PlatformMemberRole>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventStep {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mileage {
    pub value: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlatformMemberRole {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<NamedCode>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FlowResponse {
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
