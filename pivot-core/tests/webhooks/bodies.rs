//! What is made of a delivery's body: codings, limits, and what is refused.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use flate2::Compression;
use flate2::write::{GzEncoder, ZlibEncoder};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use pivot_core::BoxFuture;
use pivot_core::webhook::*;

/// Events that are nothing but their number.
static PING: EventDecoder<String> = EventDecoder::new("test", pivot_json::from_slice, String::as_str);

const LIMIT: usize = 1000;

/// Stores in memory, or cannot.
#[derive(Clone, Default)]
struct Store {
    stored: Arc<Mutex<Vec<Vec<u8>>>>,
    fails: bool,
}

impl RejectedStore for Store {
    fn store<'a>(&'a self, rejected: Rejected<'a>) -> BoxFuture<'a, io::Result<String>> {
        Box::pin(async move {
            if self.fails {
                return Err(io::ErrorKind::StorageFull.into());
            }
            self.stored.lock().unwrap().push(rejected.body.to_vec());
            Ok(format!("{} {:?}", rejected.vendor, rejected.coding))
        })
    }
}

fn receiver(store: &Store) -> (Receiver<String>, Arc<Mutex<Vec<String>>>) {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let handled = Arc::clone(&seen);
    let handler = move |event| {
        handled.lock().unwrap().push(event);
        async { Ok(()) }
    };
    let authenticator = Authenticator::hmac_sha256("x-signature".parse().unwrap(), "k3y");
    let receiver = Receiver::builder(&PING, authenticator, handler).body_limit(LIMIT).rejected_store(store.clone());
    (receiver.build(), seen)
}

fn signature(body: &[u8]) -> String {
    let mac = Hmac::<sha2::Sha256>::new_from_slice(b"k3y").unwrap().chain_update(body);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn zlib(text: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// The body, what is signed, its coding, its type, the status, whether it is stored.
type Case<'a> = (Vec<u8>, &'a [u8], &'a str, &'a str, u16, bool);

#[tokio::test]
async fn every_form_of_a_body_is_answered_rightly_and_what_is_refused_is_stored_as_it_came() {
    let event = b"\"E-1\"".to_vec();
    let with_mark = [&b"\xef\xbb\xbf"[..], &event].concat();
    let bomb = gzip(&vec![b' '; LIMIT + 1]);
    let utf16: Vec<u8> = "\"E-1\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: Vec<Case> = vec![
        (event.clone(), &event, "", "", 200, false),
        (event.clone(), &event, "identity", "text/plain", 200, false),
        (with_mark.clone(), &with_mark, "", "application/json", 200, false),
        (gzip(&event), &event, "gzip", "", 200, false),
        (zlib(&event), &event, "deflate", "", 200, false),
        (gzip(&event), b"other", "gzip", "", 401, false),
        (event.clone(), b"other", "", "", 401, false),
        (b"{not json".to_vec(), b"other", "", "", 401, false),
        (b"{not json".to_vec(), b"{not json", "", "", 400, true),
        (Vec::new(), b"", "", "", 400, true),
        (event.clone(), &event, "gzip", "", 400, true),
        (gzip(b"[]"), b"[]", "gzip", "", 400, true),
        (event.clone(), &event, "br", "", 415, true),
        (event.clone(), &event, "gzip, gzip", "", 415, true),
        (utf16.clone(), &utf16, "", "application/json; charset=utf-16", 415, true),
    ];
    for (number, (body, signed, coding, kind, status, stored)) in cases.into_iter().enumerate() {
        let store = Store::default();
        let (receiver, seen) = receiver(&store);
        let signature = signature(signed);
        let headers = headers(&[("x-signature", &signature), ("content-encoding", coding), ("content-type", kind)]);
        let receipt = receiver.receive(&headers, None, &body).await;
        assert_eq!(receipt.status().as_u16(), status, "case {number}: {receipt:?}");
        assert_eq!(seen.lock().unwrap().len(), usize::from(status == 200), "case {number}");
        let expected: Vec<Vec<u8>> = if stored { vec![body] } else { vec![] };
        assert_eq!(*store.stored.lock().unwrap(), expected, "case {number}");
        assert_eq!(receiver.bytes_in_flight(), 0);
    }
    // Signed as it came: then it is stored, although it grows too large.
    let store = Store::default();
    let signature = signature(&bomb);
    let headers = headers(&[("x-signature", &signature), ("content-encoding", "gzip")]);
    let receipt = receiver(&store).0.receive(&headers, None, &bomb).await;
    assert_eq!((receipt.status().as_u16(), store.stored.lock().unwrap().len()), (413, 1));
}

#[tokio::test]
async fn a_coded_body_signed_as_it_came_is_an_event_too() {
    let body = gzip(b"\"E-1\"");
    let signature = signature(&body);
    let headers = headers(&[("x-signature", &signature), ("content-encoding", "gzip")]);
    let (receiver, seen) = receiver(&Store::default());
    assert_eq!(receiver.receive(&headers, None, &body).await.status(), 200);
    assert_eq!(*seen.lock().unwrap(), ["E-1"]);
}

#[tokio::test]
async fn what_can_not_be_stored_has_to_come_again() {
    let store = Store { fails: true, ..Store::default() };
    let signature = signature(b"{");
    let receipt = receiver(&store).0.receive(&headers(&[("x-signature", &signature)]), None, b"{").await;
    assert!(matches!(receipt, DeliveryOutcome::NotStored), "{receipt:?}");
    assert_eq!((receipt.status().as_u16(), receipt.retry_after().is_some()), (503, true));
}

#[tokio::test]
async fn a_refusal_says_nothing_of_the_body() {
    for body in ["{\"s3cret\": 1}", "s3cret", "[\"s3cret\"]", "\"s3cret"] {
        let signature = signature(body.as_bytes());
        let (receiver, _) = receiver(&Store::default());
        let receipt = receiver.receive(&headers(&[("x-signature", &signature)]), None, body.as_bytes()).await;
        assert_eq!(receipt.to_string(), "the body is no event");
    }
}

#[tokio::test]
async fn bytes_are_held_until_an_event_is_handled_and_what_comes_beyond_has_to_come_again() {
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let opened = Arc::clone(&gate);
    let handler = move |_| {
        let gate = Arc::clone(&opened);
        async move {
            gate.acquire().await?.forget();
            Ok(())
        }
    };
    let receiver = Receiver::builder(&PING, Authenticator::allow_all(), handler);
    let receiver = receiver.body_limit(100).in_flight_limit(250).build();
    let send = |id: usize| {
        let receiver = receiver.clone();
        let body = format!("\"{id:0>98}\"");
        async move { receiver.receive(&HeaderMap::new(), None, body.as_bytes()).await.status().as_u16() }
    };
    let waiting = [tokio::spawn(send(1)), tokio::spawn(send(2))];
    while receiver.bytes_in_flight() < 200 {
        tokio::task::yield_now().await;
    }
    assert_eq!((send(3).await, receiver.bytes_in_flight()), (503, 200));
    gate.add_permits(3);
    for sent in waiting {
        assert_eq!(sent.await.unwrap(), 200);
    }
    assert_eq!((send(3).await, receiver.bytes_in_flight()), (200, 0));
}

#[tokio::test]
async fn what_was_fetched_is_handled_as_what_was_delivered_is_and_needs_no_signature() {
    let store = Store::default();
    let (receiver, seen) = receiver(&store);
    let delivered = br#""ping-1""#;
    let signed = headers(&[("x-signature", &signature(delivered))]);
    assert_eq!(receiver.receive(&signed, None, delivered).await.to_string(), "handled");
    for (body, expected, handled) in [
        (&delivered[..], 200, 1),
        (br#""ping-2""#, 200, 2),
        (b"\xef\xbb\xbf\"ping-3\"", 200, 3),
        (br#""ping-2""#, 200, 3),
        (b"{}", 400, 3),
        (b"", 400, 3),
        (&[b' '; LIMIT + 1], 413, 3),
    ] {
        let outcome = receiver.receive_fetched(body).await;
        assert_eq!(outcome.status().as_u16(), expected, "{outcome}");
        assert_eq!(seen.lock().unwrap().len(), handled, "{outcome}");
    }
    assert_eq!(store.stored.lock().unwrap().len(), 2, "what is no event is kept");
    let again = headers(&[("x-signature", &signature(br#""ping-2""#))]);
    assert_eq!(receiver.receive(&again, None, br#""ping-2""#).await.to_string(), "handled before");
    assert_eq!(receiver.bytes_in_flight(), 0);
}

/// An event that counts how often it is looked through.
#[derive(Debug)]
struct Counted(Part);

#[derive(Debug, pivot_json_derive::JsonObject)]
struct Part {
    id: String,
    weight: Option<u32>,
    extra: pivot_json::Extra,
}

thread_local! {
    static SEARCHED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

impl pivot_json::Json for Counted {
    fn read<'de>(&mut self, source: &mut dyn pivot_json::JsonReader<'de>) -> Result<(), pivot_json::ReadError> {
        self.0.read(source)
    }

    fn write(&self, sink: &mut dyn pivot_json::JsonWriter) -> Result<(), pivot_json::WriteError> {
        SEARCHED.set(SEARCHED.get() + 1);
        self.0.write(sink)
    }

    fn placeholder() -> Self {
        Self(Part::placeholder())
    }
}

#[tokio::test]
async fn only_an_event_of_which_something_was_set_aside_is_searched_for_it() {
    static COUNTED: EventDecoder<Counted> = EventDecoder::new("test", pivot_json::from_slice, |event| &event.0.id);
    let receiver = Receiver::builder(&COUNTED, Authenticator::allow_all(), |_| async { Ok(()) });
    let receiver = receiver.warn_of_misfits().build();
    for (body, is_searched, misfits) in [
        (r#"{"id": "E-1", "weight": 12, "x": {}}"#, false, 0),
        (r#"{"id": "E-2", "weight": "heavy"}"#, true, 1),
        (r#"{"id": "E-3"}"#, false, 1),
        (r#"{"id": "E-4", "weight": []}"#, true, 2),
    ] {
        SEARCHED.set(0);
        assert_eq!(receiver.receive(&HeaderMap::new(), None, body.as_bytes()).await.status(), 200, "{body}");
        assert_eq!((SEARCHED.get() > 0, receiver.misfits()), (is_searched, misfits), "{body}");
    }
}
