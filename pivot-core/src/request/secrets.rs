//! What must not be seen of a request.

use std::sync::Arc;

use super::RequestValues;
use crate::auth::Authorization;
use crate::redaction::call_secrets::{CallSecrets, HoldsSecrets};
use crate::redaction::{Secret, is_secret_name, named_secrets};

impl RequestValues {
    /// What must not be seen of the call, with what its authorization adds.
    pub(crate) fn call_secrets(self: &Arc<Self>, authorization: &Authorization) -> CallSecrets {
        CallSecrets::new(Arc::clone(self) as _, authorization.added() as _, self.is_token_request || self.brings_secret)
    }
}

impl HoldsSecrets for RequestValues {
    /// What must not be seen in an error: what is known to be a secret, and what is one by its name.
    fn secrets(&self) -> Vec<Secret> {
        let mut secrets = self.sensitive.clone();
        let mut add = |name: &str, value: &str| {
            if is_secret_name(name) {
                secrets.push(Secret::from(value));
            }
        };
        for (name, value) in &self.path_values {
            add(name, value);
        }
        for (name, value) in &self.query {
            add(name, value);
        }
        let body = self.body.as_bytes().map_or(&[][..], |body| body);
        secrets.append(&mut named_secrets::in_request(self.sent_media_type(), body));
        secrets
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue, Method};

    use super::*;
    use crate::endpoint::{Endpoint, ErrorDetails, Vendor};
    use crate::request::RequestParts;

    static VENDOR: Vendor = Vendor::new("acme", |_| ErrorDetails::default());
    static GET_PART: Endpoint = Endpoint::new(&VENDOR, "get_part", Method::GET, "/cars/{carId}/parts/{partId}");

    #[test]
    fn values_of_secret_names_are_secrets_and_none_is_shown() {
        let parts = RequestParts::new(&GET_PART).path("carId", "v-1").path("secret", "v-2").query("apiKey", "v-3");
        let secrets: Vec<String> = parts.values().secrets().iter().map(|secret| secret.expose().to_owned()).collect();
        assert_eq!(secrets, ["v-2", "v-3"]);
        let shown = format!("{:?}", parts.header(HeaderName::from_static("x-a"), HeaderValue::from_static("v-4")));
        assert!(!shown.contains("v-"), "{shown}");
    }
}
