//! Files: signatures that are issued, and what is uploaded with them.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::call::NotThere;
use super::store::Store;

/// How long a file may be uploaded with a signature.
///
/// Source: \[guess\].
pub(super) const SIGNATURE_LIFETIME: Duration = Duration::from_secs(3600);

const SIGNATURES: &str = "/cnt/files/signature";

/// A signature for what is asked, good until then.
pub(super) fn sign(store: &mut Store, asked: &Value, expires_at: &str) -> Value {
    let signature = format!("signature-{}", store.next_id());
    let issued = json!({"signature": signature, "expires_at": expires_at});
    store.add(SIGNATURES, "signature", json!({"signature": signature, "expires_at": expires_at, "asked": asked}));
    issued
}

/// Keeps the file in a form: as the signature says, as far as it and the form say anything. An error if the signature was
/// not issued, or is not good any more.
pub(super) fn upload(store: &mut Store, signature: &str, form: &[u8], now: &str) -> Result<Value, NotThere> {
    let issued = store.member(SIGNATURES, signature).ok_or(NotThere)?;
    // Both are written alike, to the second.
    if issued["expires_at"].as_str().is_none_or(|end| end <= now) {
        return Err(NotThere);
    }
    let asked = issued["asked"].clone();
    let head = String::from_utf8_lossy(form.get(..form.len().min(HEAD)).unwrap_or_default());
    let name = within(&head, "filename=\"", '"').unwrap_or("file").to_owned();
    let mut file = Map::new();
    for field in ["is_public", "is_listed", "metadata"] {
        file.extend(asked.get(field).map(|value| (field.to_owned(), value.clone())));
    }
    file.extend(asked.get("path").map(|path| ("dir".to_owned(), path.clone())));
    if let Some(mime) = within(&head, "Content-Type: ", '\r').or_else(|| within(&head, "content-type: ", '\r')) {
        let kind = mime.split('/').next().filter(|kind| matches!(*kind, "image" | "video")).unwrap_or("file");
        file.extend([("mime".to_owned(), json!(mime)), ("type".to_owned(), json!(kind))]);
    }
    file.insert("url".to_owned(), json!(format!("https://cdn.example/{name}")));
    file.insert("filename".to_owned(), json!(name));
    file.extend(["created_at", "updated_at"].map(|field| (field.to_owned(), json!(now))));
    Ok(json!([store.add("/cnt/files", "id", Value::Object(file))]))
}

/// How much of a form may stand before the file.
const HEAD: usize = 8 << 10;

/// What stands between a text and a character.
fn within<'t>(text: &'t str, before: &str, end: char) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(end).map(|(found, _)| found)
}
