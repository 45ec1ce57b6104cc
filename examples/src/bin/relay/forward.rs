//! Passing an event on: a request with the Standard Webhooks' headers.

use std::fmt::Write;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http::{StatusCode, header};
use pivot_core::Secret;
use pivot_inbox::{HandlerError, InboxEvent, Timestamp};
use sha2::{Digest, Sha256};
use url::Url;

/// Signs bodies as the Standard Webhooks say: HMAC-SHA256 over `ID.TIMESTAMP.BODY`, in base64, after `v1,`.
#[derive(Clone, Debug)]
pub(crate) struct Signer(Vec<Secret>);

impl Signer {
    /// With secrets: base64, with or without `whsec_` before it, of 24 to 64 bytes. A body is signed by each, so that an endpoint
    /// which knows any of them takes it.
    pub(crate) fn new(secrets: &[Secret]) -> Result<Self, Box<dyn std::error::Error>> {
        let text_of = |secret: &Secret| -> Result<Secret, Box<dyn std::error::Error>> {
            let text = secret.expose().strip_prefix("whsec_").unwrap_or(secret.expose());
            let length = STANDARD.decode(text).map_err(|_| "the signing secret is not base64")?.len();
            match (24..=64).contains(&length) {
                true => Ok(text.into()),
                false => Err(format!("the signing secret has {length} bytes; it must have 24 to 64").into()),
            }
        };
        Ok(Self(secrets.iter().map(text_of).collect::<Result<_, _>>()?))
    }

    /// The signatures of a body.
    pub(crate) fn sign(&self, id: &str, seconds: i64, body: &[u8]) -> String {
        let signed = |secret: &Secret| {
            // Both were checked when the signer was made; an empty signature is accepted nowhere.
            let key = STANDARD.decode(secret.expose()).unwrap_or_default();
            let Ok(mac) = Hmac::<Sha256>::new_from_slice(&key) else { return String::new() };
            let mac = mac.chain_update(format!("{id}.{seconds}.")).chain_update(body);
            format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
        };
        self.0.iter().map(signed).collect::<Vec<_>>().join(" ")
    }
}

/// What an event is called on its way: the same at every attempt, and for every delivery of the event by its vendor.
pub(crate) fn message_id(source: &str, identity: &str, received_at: Timestamp) -> String {
    let mut hash = Sha256::new();
    hash.update(source.len().to_be_bytes());
    hash.update(source);
    if identity.starts_with("body-sha256:") {
        // What a store has behind the hash comes when an equal body is received after the window, between two attempts perhaps.
        hash.update(identity.split('#').next().unwrap_or_default());
        // An equal body much later is another event.
        hash.update(received_at.0.to_be_bytes());
    } else {
        hash.update(identity);
    }
    let digest = hash.finalize();
    digest.iter().take(16).fold(format!("msg_{source}_"), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Passes events on to an address.
#[derive(Clone, Debug)]
pub(crate) struct Forwarder(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: reqwest::Client,
    url: Url,
    signer: Signer,
}

impl Forwarder {
    pub(crate) fn new(url: Url, signer: Signer, timeout: Duration) -> Result<Self, Box<dyn std::error::Error>> {
        // A redirect could lead what is signed to somebody else.
        let http = reqwest::Client::builder().timeout(timeout).redirect(reqwest::redirect::Policy::none());
        Ok(Self(Arc::new(Inner { http: http.build()?, url, signer })))
    }

    pub(crate) async fn forward(&self, event: InboxEvent) -> Result<(), HandlerError> {
        let inner = &*self.0;
        let id = message_id(&event.source, &event.identity, event.received_at);
        let seconds = Timestamp::from(SystemTime::now()).0 / 1000;
        let signature = inner.signer.sign(&id, seconds, &event.body);
        let request = inner
            .http
            .post(inner.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", signature)
            .header("relay-source", &event.source)
            .header("relay-received-at", event.received_at.0)
            .header("relay-attempt", event.attempt);
        // The endpoint goes on with the trace that the delivery was part of.
        let request = match event.trace {
            Some(trace) => request.header("traceparent", trace.to_string()),
            None => request,
        };
        let request = match event.coding.as_deref() {
            Some(coding) => request.header(header::CONTENT_ENCODING, content_encoding(coding)),
            None => request,
        };
        // The address may hold a secret, so it is in no error.
        let response = request.body(event.body).send().await.map_err(reqwest::Error::without_url)?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let delay = retry_after(&response).unwrap_or_default();
        Err(HandlerError::retry_after(delay, format!("the endpoint answered {}", described(status))))
    }
}

/// The name in HTTP of a coding, which the inbox calls by a file name's ending.
fn content_encoding(coding: &str) -> &str {
    if coding == "gz" { "gzip" } else { coding }
}

fn described(status: StatusCode) -> String {
    if status.is_redirection() { format!("{status}, and redirects are not followed") } else { status.to_string() }
}

/// How long the endpoint asks to wait, in seconds.
fn retry_after(response: &reqwest::Response) -> Option<Duration> {
    let seconds: u64 = response.headers().get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()?;
    Some(longest_wait(Duration::from_secs(seconds)))
}

/// What is waited for somebody who asks to wait so long: at most a day.
pub(crate) fn longest_wait(asked: Duration) -> Duration {
    asked.min(Duration::from_secs(24 * 60 * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_signed_as_the_standard_says() {
        // The example of the Standard Webhooks' specification, made again with openssl.
        let signer = Signer::new(&["whsec_plJ3nmyCDGBKInavdOK15jsl".into()]);
        // Its secret is shorter than the specification itself demands.
        assert!(signer.is_err());
        let secret: Secret = "plJ3nmyCDGBKInavdOK15jsl".into();
        let signer = Signer(vec![secret.clone()]);
        let body = br#"{"event_type":"ping","data":{"success":true}}"#;
        let signature = signer.sign("msg_loFOjxBNrRLzqYUf", 1_731_705_121, body);
        assert_eq!(signature, "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=");
        // By two secrets, there is a signature of each.
        let other = Signer(vec!["AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=".into(), secret]);
        let both = other.sign("msg_loFOjxBNrRLzqYUf", 1_731_705_121, body);
        assert!(both.starts_with("v1,") && both.ends_with(&format!(" {signature}")), "{both}");
        assert_eq!(both.split(' ').count(), 2);
    }

    #[test]
    fn a_signing_secret_is_base64_of_a_sensible_length() {
        for (bytes, is_good) in [(0, false), (23, false), (24, true), (64, true), (65, false)] {
            let text = STANDARD.encode(vec![7; bytes]);
            assert_eq!(Signer::new(&[text.as_str().into()]).is_ok(), is_good, "{bytes}");
            assert_eq!(Signer::new(&[format!("whsec_{text}").into()]).is_ok(), is_good, "{bytes}");
        }
        let error = Signer::new(&["not base64!".into()]).unwrap_err();
        assert!(!error.to_string().contains("not base64!"), "a secret is in no error");
    }

    #[test]
    fn an_event_has_one_name_at_every_attempt_and_in_every_store() {
        let name_of = |source: &str, identity: &str, received: i64| message_id(source, identity, Timestamp(received));
        let name = name_of("e4cars", "id:1", 5);
        assert!(name.starts_with("msg_e4cars_") && name.len() == 43, "{name}");
        assert_eq!(name_of("e4cars", "id:1", 7), name);
        for other in [name_of("afosto", "id:1", 5), name_of("e4cars", "id:2", 5), name_of("e4car", "sid:1", 5)] {
            assert_ne!(other[11..], name[11..], "{other}");
        }
        let (early, late) = (name_of("e4cars", "body-sha256:00", 5), name_of("e4cars", "body-sha256:00", 6));
        assert_ne!(early, late);
        // The store gives the identity to the later one.
        assert_eq!(name_of("e4cars", "body-sha256:00#1", 5), early);
        assert_ne!(name_of("e4cars", "id:1#1", 5), name, "a vendor's own text is taken as it is");
    }
}
