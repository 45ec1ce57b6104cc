//! What a vendor sends by itself, as its description has it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Description;

impl Description {
    /// The messages that the vendor sends to an endpoint, by name, each with every field filled.
    pub fn messages(&self) -> BTreeMap<String, Value> {
        let hooks = self.document["webhooks"].as_object().into_iter().flatten();
        let sample = |hook: &Value| {
            let schema = &hook["post"]["requestBody"]["content"]["application/json"]["schema"];
            self.sample(schema, &mut Vec::new())
        };
        hooks.filter_map(|(name, hook)| Some((name.clone(), sample(hook)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_e4cars_is_an_object_and_no_two_are_alike() {
        let messages = Description::e4cars().messages();
        let names: Vec<&str> = messages.keys().map(String::as_str).collect();
        assert_eq!(names, ["OrderCreation", "PlatformEvent", "ServiceEvent", "Trip", "VehicleStatus"]);
        assert!(messages.values().all(Value::is_object));
        let texts: std::collections::BTreeSet<String> = messages.values().map(Value::to_string).collect();
        assert_eq!(texts.len(), messages.len());
        assert!(Description::orange().messages().is_empty(), "it sends none");
    }
}
