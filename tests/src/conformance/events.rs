//! What vendors send by themselves: each message of a description, decoded by the client.

use e4cars_client::webhook::{Message, MessageContent, parse_message};
use pivot_json::Json;
use serde_json::Value;
use vendor_mocks::description::differences;

/// What is wrong with what E4Cars' client makes of a message with this name and body: nothing, where it has a type for it
/// that knows all of it and writes it back as it came.
pub fn of_e4cars(name: &str, body: &Value) -> Vec<String> {
    match parse_message(body.to_string().as_bytes()) {
        Ok(message) => of_e4cars_decoded(name, body, &message),
        Err(error) => vec![error.to_string()],
    }
}

/// The same of a message that was decoded elsewhere.
pub fn of_e4cars_decoded(name: &str, body: &Value, message: &Message) -> Vec<String> {
    let (value, form): (&dyn Json, &[&str]) = match message.content() {
        MessageContent::VehicleServices(pivot) => (&**pivot, &["PlatformEvent", "ServiceEvent", "OrderCreation"]),
        MessageContent::VehicleStatus(status) => (&**status, &["VehicleStatus"]),
        MessageContent::Trip(trip) => (&**trip, &["Trip"]),
        MessageContent::Other(raw) => return vec![format!("there is no type for {raw}")],
        other => return vec![format!("it is taken for {other:?}")],
    };
    let mut wrong: Vec<String> = pivot_json::misfits(value).iter().map(ToString::to_string).collect();
    wrong.extend(pivot_json::unknown_fields(value).into_iter().map(|path| format!("{path} is left over")));
    wrong.extend(differences(&pivot_json::to_value(value), body));
    wrong.extend((!form.contains(&name)).then(|| format!("it is taken for {}", form.join(" or "))));
    wrong.extend(message.identity().starts_with("sha256:").then(|| "it has no identity".to_owned()));
    wrong
}
