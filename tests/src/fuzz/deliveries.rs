//! Webhooks: signatures, and bodies that are compressed.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use pivot_core::webhook::Authenticator;

use super::targets::texts;

const KEY: &str = "s3cret-of-a-subscription";
const BODY: &[u8] = br#"{"event": "order.created", "message_id": "m", "data": {}, "triggered_at": 1}"#;

/// HMAC-SHA256 of [`BODY`] under [`KEY`], as `openssl dgst -sha256 -hmac` has it.
const SIGNATURE: &str = "f1bdb1b2ec6c58eb01cf1d29f554654e6a59ac173cf6495e4af68ab7eadc5a3c";

pub(super) fn signatures() -> Vec<Vec<u8>> {
    let spaced = format!(" {SIGNATURE} , {}", SIGNATURE.to_uppercase());
    let prefixed = format!("sha256={SIGNATURE}");
    texts(&[SIGNATURE, &spaced, &prefixed, &SIGNATURE[2..], "", "0x5a"])
}

/// What is accepted holds the signature, and the signature is accepted.
pub(super) fn signed(input: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(input) else { return };
    let holds = input.to_ascii_lowercase().windows(SIGNATURE.len()).any(|part| part == SIGNATURE.as_bytes());
    let mut headers = HeaderMap::new();
    headers.insert("x-afosto-hmac-sha256", value);
    // The key is not blank.
    let Ok(verifier) = afosto_client::webhook::Verifier::new(["another key", KEY]) else { return };
    let is_accepted = verifier.check(&headers, BODY).is_ok();
    assert!(holds || !is_accepted, "accepted without the signature");
    assert!(is_accepted || input != SIGNATURE.as_bytes(), "the signature is refused");
    assert!(verifier.check(&headers, input).is_err(), "another body is accepted");
    let name = HeaderName::from_static("x-afosto-hmac-sha256");
    let _ = Authenticator::hmac_sha256(name, KEY).check(&headers, std::str::from_utf8(input).ok());
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    // Memory takes whatever is written to it.
    let _ = encoder.write_all(text);
    encoder.finish().unwrap_or_default()
}

pub(super) fn bodies() -> Vec<Vec<u8>> {
    let event = crate::payload("e4cars/platform_event.json");
    let twice = [gzip(&event[..9]), gzip(&event[9..])].concat();
    vec![gzip(&event), twice, gzip(b""), gzip(&[b' '; 70_000]), event]
}

/// A delivery is answered, whatever is said of its coding; its event is handled once at most.
pub(super) fn compressed(input: &[u8]) {
    for coding in ["gzip", "x-gzip, identity", "deflate", "br", ""] {
        let handled = Arc::new(AtomicUsize::new(0));
        let count = handled.clone();
        let receiver = e4cars_client::webhook::receiver(Authenticator::bearer("t0ken"), move |_| {
            count.fetch_add(1, Ordering::Relaxed);
            async { Ok(()) }
        });
        let receiver = receiver.body_limit(1 << 16).build();
        let mut headers = HeaderMap::new();
        headers.insert(header::AUTHORIZATION, HeaderValue::from_static("Bearer t0ken"));
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        for _ in 0..2 {
            let _ = receiver.receive(&headers, None, input).now_or_never();
        }
        assert!(handled.load(Ordering::Relaxed) <= 1, "handled twice");
        assert_eq!(receiver.bytes_in_flight(), 0);
    }
}
