//! The events that E4Cars sends to a customer's feedback endpoint.
//!
//! The endpoint and its credentials are configured in the customer's subscription: a static key in a header or a query
//! parameter of any name, or HTTP Basic, by POST or PUT; the address may have a path and query parameters. Neither
//! signatures nor retries are documented, so an event must be expected more than once. `event_no` identifies an event;
//! numbers are compared exactly. A number that names nothing, such as `0` or `null`, identifies none: such events are handled as often
//! as they come. A value that does not fit its field costs no event: it is set aside, logged, and counted by
//! [`Receiver::misfits`]. [`Authenticator::bearer`] is there for what stands in front of an endpoint; E4Cars does not
//! document bearer tokens.
//!
//! Source: \[doc\] for the subscription; \[vendor\] for the kinds of credentials, the methods and the address.
//!
//! # Messages
//! | message | sent to | decoded by |
//! |---|---|---|
//! | events of a vehicle at a platform and of its services | customers | [`parse`], [`receiver`] |
//! | creation of orders | customers | the same |
//! | status of a vehicle | customers | [`parse_message`], [`message_receiver`] |
//! | assignment of a trip | carriers | the same |
//! | any other body, as agreed with E4Cars | | the same |
//!
//! An endpoint that receives events of vehicles only uses [`receiver`]; any other uses [`message_receiver`].
//!
//! Source: \[doc\] for events of a vehicle and for agreed bodies; \[vendor\] for the others.
//!
//! With the server (feature `serve`), which limits everything that a sender may do:
//!
#![cfg_attr(feature = "serve", doc = "```no_run")]
#![cfg_attr(not(feature = "serve"), doc = "```ignore")]
//! use e4cars_client::webhook::{self, Authenticator};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let authenticator = Authenticator::header("x-api-key".parse()?, "the subscription's key");
//! let receiver = webhook::receiver(authenticator, |pivot| async move {
//!     let event = &pivot.outgoing_event;
//!     println!("{} {}: {:?}", event.event.event_no, event.event.event_type, event.vin());
//!     Ok(())
//! });
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
//! webhook::serve(listener, webhook::router("/feedback", receiver.build())).await?;
//! # Ok(())
//! # }
//! ```
//!
//! With an axum server of your own (feature `axum`), the router limits bodies and handlers; your server must limit incomplete
//! headers and idle connections, which `axum::serve` does not. With any other framework, [`Receiver::receive`] takes the
//! headers, the query and the body of a request, and returns the status to respond with.
//!
//! An authenticated delivery that is not an event gets the response 400, and its body is stored in a directory of limited size
//! ([`RejectedDirectory`]), which the log names.

mod envelope;
mod head;
mod message;

use std::future::Future;

pub use envelope::{SOURCE, read_envelope};
pub use message::{MESSAGE, Message, MessageContent, message_receiver, parse_message};
#[cfg(feature = "axum")]
pub use pivot_core::webhook::axum_router::router;
pub use pivot_core::webhook::{
    Authenticator, Claim, DedupStore, DedupStoreError, DeliveryOutcome, Envelope, EventDecoder, EventPart, EventSource,
    HandlerError, MemoryDedupStore, Receiver, ReceiverBuilder, Rejected, RejectedDirectory, RejectedStore, Ticket,
    Unauthenticated, Unavailable,
};
#[cfg(feature = "serve")]
pub use pivot_core::webhook::{Serve, serve};
use pivot_json::Json;
use pivot_types::{DecodeError, OutgoingVehicleServicesPivot};

/// How events of vehicles are decoded and identified; [`count_drift`](EventDecoder::count_drift) is for those that were stored
/// undecoded.
pub static VEHICLE_EVENT: EventDecoder<OutgoingVehicleServicesPivot> =
    EventDecoder::new("e4cars", parse, |pivot| &pivot.outgoing_event.event.event_no)
        .with_parts(|pivot, look| look(EventPart::new(message::name_of(pivot), "", pivot)));

/// Decodes an event from the body of a delivery. An array with one event is accepted. Malformed JSON is accepted if its
/// meaning is certain; see [`pivot_json::from_slice`].
///
/// # Errors
/// Returns an error if the body is not JSON or not an event. An event must have a number (`event_no`) and a type.
#[inline]
pub fn parse(body: &[u8]) -> Result<OutgoingVehicleServicesPivot, DecodeError> {
    let mut pivot = OutgoingVehicleServicesPivot::placeholder();
    pivot_json::read_slice_or_single(body, &mut pivot)?;
    if pivot.outgoing_event.event.event_no.trim().is_empty() {
        // Events without a number would all be taken for one.
        return Err(DecodeError::at("outgoing_event.event.event_no", "must not be empty"));
    }
    Ok(pivot)
}

/// Returns a builder of a receiver that calls `handler` once for each event; see [`Receiver::builder`].
///
/// Events may arrive out of order: `creation_datetime_utc` is when an event was recorded, `real_date` when it happened.
/// [`VehicleState`](crate::vehicle_state::VehicleState) sorts them.
#[inline]
pub fn receiver<F>(
    authenticator: Authenticator,
    handler: impl Fn(OutgoingVehicleServicesPivot) -> F + Send + Sync + 'static,
) -> ReceiverBuilder<OutgoingVehicleServicesPivot>
where
    F: Future<Output = Result<(), HandlerError>> + Send + 'static,
{
    Receiver::builder(&VEHICLE_EVENT, authenticator, handler).warn_of_misfits()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documents_events_are_events_and_anything_else_is_not() {
        let event = include_bytes!("../../pivot-types/fixtures/e4cars/service_event.json");
        assert_eq!((VEHICLE_EVENT.id)(&parse(event).unwrap()), "E-MOS-20251013-00149");
        for (body, expected) in [
            ("", "empty, where JSON is expected"),
            ("<xml/>", "not JSON: expected value at line 1 column 1"),
            ("{}", "outgoing_event: missing"),
            ("[]", "expected an object, found a list"),
            (
                r#"{"outgoing_event": {"event": {"type": "x", "event_no": " "}}}"#,
                "outgoing_event.event.event_no: must not be empty",
            ),
        ] {
            assert_eq!(parse(body.as_bytes()).unwrap_err().to_string(), expected);
        }
    }

    /// The event with the number `E-1`, with a member added to its result.
    fn event(member: &str) -> String {
        format!(r#"{{"outgoing_event":{{"event":{{"event_no":"E-1","type":"IN",{member}}}}}}}"#)
    }

    #[test]
    fn nothing_but_a_number_and_a_type_costs_an_event() {
        let deep = format!(r#""x":{}{}"#, "[".repeat(500), "]".repeat(500));
        for member in [
            r#""result_message":NaN"#,
            r#""steps":[{"code":-Infinity}]"#,
            r#""x":Infinity"#,
            "\"result_message\":\"line\n\tbreak\"",
            r#""x":1,"#,
            r#""steps":[1,]"#,
            &deep,
            "\"x\"\u{a0}:\u{b}1",
            r#""result_message":True,"x":None,"y":undefined"#,
            r#""x":.5,"y":[5.,+1,007],"steps":[{"code":1.#INF}]"#,
            r#""result_message":"C:\dir, it\'s \x41""#,
            "\"result_message\":\"one\\\ntwo\"",
            "\"x\":1 // one\n/* two */",
        ] {
            let body = event(member);
            assert_eq!(parse(body.as_bytes()).unwrap().outgoing_event.event.event_no, "E-1", "{body}");
        }
        let [whole, bad, other] = [event("\"a\":1"), event("\"a\":\"caf\u{e9}\""), event("\"a\":\"caf\u{e8}\"")];
        let latin_1 = |text: &str| text.chars().map(|character| u32::from(character) as u8).collect::<Vec<u8>>();
        let padded = format!("{whole}\0\0\0");
        let inner = r#"{"event":{"event_no":"E-1","type":"IN"}}"#;
        for body in [
            latin_1(&bad),
            latin_1(&other),
            padded.into_bytes(),
            format!("[{whole}]").into_bytes(),
            format!("[{whole},]\0").into_bytes(),
            format!(r#"{{"outgoing_event":[{inner}]}}"#).into_bytes(),
            br#"{"outgoing_event":{"event":[{"event_no":"E-1","type":"IN"}]}}"#.to_vec(),
            br#"[{"outgoing_event":[{"event":[{"event_no":"E-1","type":"IN"}]}]}]"#.to_vec(),
            format!("{whole};\n").into_bytes(),
            format!(r#"{{"outgoing_event":{{"0":{inner}}}}}"#).into_bytes(),
            format!(r#"{{"outgoing_event":{}}}"#, pivot_json::to_string(&inner.to_owned())).into_bytes(),
            br#"{"outgoing_event":{"event":"{\"event_no\":\"E-1\",\"type\":\"IN\"}"}}"#.to_vec(),
            br#"{"outgoing_event":{"event":{"event_no":["E-1"],"type":["IN"]}}}"#.to_vec(),
        ] {
            let shown = String::from_utf8_lossy(&body).into_owned();
            assert_eq!(parse(&body).unwrap().outgoing_event.event.event_no, "E-1", "{shown}");
        }
        for body in [
            format!("[{whole},{whole}]"),
            format!("[[{whole}]]"),
            format!(r#"{{"outgoing_event":[{inner},{inner}]}}"#),
            format!(r#"{{"outgoing_event":{{"0":{inner},"1":{inner}}}}}"#),
            format!("{whole};{whole}"),
            r#"{"outgoing_event":{"event":{"event_no":["E-1","E-2"],"type":"IN"}}}"#.to_owned(),
            r#"{"outgoing_event":{"event":{"event_no":[],"type":"IN"}}}"#.to_owned(),
        ] {
            assert!(parse(body.as_bytes()).is_err(), "{body}");
        }
    }

    #[test]
    fn numbers_of_events_that_differ_in_a_bad_byte_stay_different() {
        let number = |byte: u8| {
            let body = [br#"{"outgoing_event":{"event":{"type":"IN","event_no":"E-"#.as_slice(), &[byte], br#""}}}"#];
            parse(&body.concat()).unwrap().outgoing_event.event.event_no
        };
        assert_ne!(number(0xe8), number(0xe9));
    }

    #[tokio::test]
    async fn what_does_not_fit_costs_no_event_and_is_counted_and_reported() {
        use std::sync::{Arc, Mutex};
        let handled = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (kept, noted) = (Arc::clone(&handled), Arc::clone(&seen));
        let builder = receiver(Authenticator::query("key", "k"), move |pivot| {
            kept.lock().unwrap().push(pivot.outgoing_event.event.event_no);
            async { Ok(()) }
        });
        let receiver = builder
            .on_misfits(move |pivot, misfits| {
                let number = &pivot.outgoing_event.event.event_no;
                noted.lock().unwrap().extend(misfits.iter().map(|misfit| format!("{number} {}", misfit.path())));
            })
            .build();
        let odd = r#"{"outgoing_event":{"issuer":"DMS","operation":"2024-01-01","orders":[{"steps":["WASHING"]}],
            "event":{"event_no":"E-1","type":"service_started","result_code":{"code":"DONE"}}}}"#;
        let right = r#"{"outgoing_event":{"event":{"event_no":"E-2","type":"service_started"}}}"#;
        for body in [odd, right] {
            let outcome = receiver.receive(&http::HeaderMap::new(), Some("key=k"), body.as_bytes()).await;
            assert_eq!(outcome.to_string(), "handled", "{body}");
        }
        assert_eq!(*handled.lock().unwrap(), ["E-1", "E-2"]);
        let paths: Vec<String> = seen.lock().unwrap().clone();
        assert!(paths.iter().all(|path| path.starts_with("E-1 outgoing_event.")), "{paths:?}");
        for field in ["issuer", "operation", "event.result_code"] {
            assert!(paths.contains(&format!("E-1 outgoing_event.{field}")), "{field}: {paths:?}");
        }
        assert_eq!(receiver.misfits(), paths.len() as u64);
    }

    #[tokio::test]
    async fn a_delivery_is_received_without_any_web_framework() {
        let receiver = receiver(Authenticator::query("key", "k"), |_| async { Ok(()) }).build();
        let body = include_bytes!("../../pivot-types/fixtures/e4cars/platform_event.json");
        let receipt = receiver.receive(&http::HeaderMap::new(), Some("key=k"), body).await;
        assert_eq!((receipt.status(), receipt.to_string().as_str()), (http::StatusCode::OK, "handled"));
        let again = receiver.receive(&http::HeaderMap::new(), Some("key=k"), body).await;
        assert_eq!(again.to_string(), "handled before");
        let refused = receiver.receive(&http::HeaderMap::new(), None, body).await;
        assert_eq!(refused.status(), 401);
    }
}
