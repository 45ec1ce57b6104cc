//! The documents that are decoded, encoded and answered.

const ORDER: &str = include_str!("../../afosto-client/tests/fixtures/full_order.json");
pub const PROJECTION: &str = include_str!("../documents/projection.json");
pub const CONTACT: &str = include_str!("../documents/contact.json");
pub const INVOICE: &str = include_str!("../documents/invoice.json");
pub const SHIPMENT: &str = include_str!("../documents/shipment.json");
pub const FILE: &str = include_str!("../documents/file.json");
pub const DECLARATION: &str = include_str!("../../pivot-types/fixtures/e4cars/vehicle_declaration.canonical.json");
pub const YARD: &str = include_str!("../../pivot-types/fixtures/e4cars/enter_vehicle_yard.canonical.json");
pub const EVENT: &str = include_str!("../../pivot-types/fixtures/e4cars/platform_event.canonical.json");
pub const TRANSACTION: &str = include_str!("../documents/transaction.json");
pub const OFFER: &str = include_str!("../../pivot-types/fixtures/orange/offer.canonical.json");
pub const VEHICLE: &str = include_str!("../documents/vehicle.json");
pub const FLOW: &str = r#"{"status":"success","message":"Incoming flow executed successfully."}"#;

/// The rows of the CSV of transactions, without the line that names the columns.
pub const COLUMNS: &str = "id,billing_mode,status,product_type,creation_date,change_date,offer_id,distributor_id,resell_value,\
    reference_currency,distributor_fees,distributor_fees_type,offer_bucket,user_id,product_id,product_name,supplier_name,\
    distributor_name\n";
const ROW: &str = "-33f8-4364-bb78-e7b18371be5a,prepaid,ok,eSim,2024-07-16T12:52:11Z,2024-07-16T12:52:11Z,\
    07966928-d3a3-453e-9944-b7ff1081794d,8822b635-f710-47f1-a24c-5b9e58a84e7e,27.5,EUR,0.0,value,0,order-4711,\
    004088d8-20f3-4913-9b89-4bee25e0be79,eSim for preprod,Orange France,FakeDistributor\n";

/// Without the white space between its tokens, as servers send it.
pub fn compact(document: &str) -> Vec<u8> {
    // Written as text, so that no number changes its spelling.
    let mut out = Vec::with_capacity(document.len());
    let (mut is_text, mut is_escaped) = (false, false);
    for byte in document.bytes() {
        if is_text || !byte.is_ascii_whitespace() {
            out.push(byte);
        }
        is_text ^= byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
    }
    out
}

pub fn order() -> Vec<u8> {
    compact(ORDER)
}

/// The order of a vendor that is ahead of its documents: with fields that nobody knows, in it and in its first item.
pub fn odd_order() -> Vec<u8> {
    let order = String::from_utf8(order()).unwrap_or_default();
    let odd = order.replacen('{', r#"{"x_colour":"red","x_mood":{"is":"fine"},"#, 1);
    odd.replacen(r#""items":[{"#, r#""items":[{"x_colour":"blue","#, 1).into_bytes()
}

/// A hundred orders.
pub fn page() -> Vec<u8> {
    page_of(&order())
}

/// A hundred times the same order.
pub fn page_of(order: &[u8]) -> Vec<u8> {
    let orders: Vec<&[u8]> = (0..100).map(|_| order).collect();
    [b"[".as_slice(), &orders.join(&b','), b"]"].concat()
}

/// An offer with a thousand fields of all kinds that nobody knows.
pub fn unknown_fields() -> Vec<u8> {
    let kinds = [r#""text number seven""#, "1234.5", "true", "null", r#"{"code":"X-1","steps":[1,2,3]}"#];
    let mut out = r#"{"id":"12fee06a","tags":"""#.to_owned();
    for number in 0..1000 {
        out.push_str(&format!(",\"unknown_field_{number}\":{}", kinds[number % kinds.len()]));
    }
    out.push('}');
    out.into_bytes()
}

/// So many rows of CSV.
pub fn csv(rows: u32) -> Vec<u8> {
    let mut out = COLUMNS.to_owned();
    for row in 0..rows {
        out.push_str(&format!("{row:08x}{ROW}"));
    }
    out.into_bytes()
}
