//! What happens, a line of JSON each.

use std::fmt;
use std::sync::Arc;

use serde_json::{Value, json};

use super::mask::path;
use crate::journal::Received;

/// Takes lines of JSON, one for each thing that happens.
#[derive(Clone)]
pub struct LineLog(Arc<dyn Fn(&str) + Send + Sync>);

impl LineLog {
    /// Gives each line, without its end, to a function.
    pub fn new(take: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self(Arc::new(take))
    }

    /// A request that is done with: no query, headers or bodies, and secrets in its path masked.
    pub(super) fn request(&self, session: Option<u64>, request: &Received) {
        let (vendor, path) = path(request);
        self.line(&json!({
            "event": "request", "session": session.map(|id| id.to_string()), "at": time(request.at), "number": request.number, "vendor": vendor,
            "method": request.method.as_str(), "path": path, "status": request.answered.map(|status| status.as_u16()),
            "request_bytes": request.sizes.0, "answer_bytes": request.sizes.1,
            "milliseconds": u64::try_from(request.took.as_millis()).unwrap_or(u64::MAX),
        }));
    }

    /// That the server listens, or ends.
    pub(super) fn server(&self, event: &str, url: &str) {
        self.line(&json!({"event": event, "at": time(std::time::SystemTime::now()), "url": url}));
    }

    fn line(&self, value: &Value) {
        (self.0)(&value.to_string());
    }
}

impl fmt::Debug for LineLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LineLog")
    }
}

fn time(at: std::time::SystemTime) -> String {
    chrono::DateTime::<chrono::Utc>::from(at).to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
