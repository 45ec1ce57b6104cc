//! Uploads.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Value, json};

use super::State;
use super::answer::{Outcome, Refusal, shown};

/// A file that was uploaded.
#[derive(Clone)]
pub(super) struct Stored {
    pub(super) url: String,
    pub(super) content: Bytes,
}

impl State {
    /// Stores a photo or another file, which is found in the field `part`.
    pub(super) fn store(&mut self, part: &'static str, sent: &Value) -> Outcome {
        let text = |name: &str| sent[name].as_str().unwrap_or_default();
        let user = self.user(text("userId"))?.id.clone();
        let name = text("name");
        let suffix = name.rsplit_once('.').map(|(_, suffix)| suffix).filter(|suffix| !suffix.is_empty());
        let suffix = suffix.ok_or_else(|| Refusal::bad("name: it has no suffix"))?;
        let content = STANDARD.decode(text(part)).map_err(|_| Refusal::bad(format!("{part}: not base64")))?;
        if content.is_empty() {
            return Err(Refusal::bad(format!("{part}: it is empty")));
        }
        let url = format!("https://{part}s.ownli.example/{}.{suffix}", self.files.len() + 1);
        self.files.push(Stored { url: url.clone(), content: content.into() });
        if part == "file" {
            return shown(&json!({"userId": user, "fileUrl": url, "dateUploaded": self.now()}));
        }
        let mut answer = json!({"userId": user, "photoUrl": url});
        for name in
            ["deviceIdentifier", "deviceManufacturer", "deviceModel", "deviceOS", "takenOn", "latitude", "longitude"]
        {
            if let Some(value) = sent.get(name) {
                answer[name] = value.clone();
            }
        }
        shown(&answer)
    }
}
