//! What is refused, and secrets that are replaced.

use afosto_client::webhook;
use tests::serve;

use super::scene::Scene;

#[tokio::test]
async fn a_secret_is_replaced_while_events_are_on_their_way() {
    let scene = Scene::new().await;
    let both = scene.receiver(&["new", "old"]);
    let address = serve(webhook::router("/afosto", both)).await.unwrap();
    let url = format!("http://{address}/afosto");
    for (number, secret) in [(1, "old"), (2, "new"), (3, "old")] {
        scene.mock.subscribe(&url, secret);
        scene.send(number);
        assert_eq!(scene.mock.deliveries().await.len(), number as usize);
    }
    assert_eq!(scene.numbers(), [1, 2, 3]);
    // Where the old one is accepted no more, what it signed is not, and comes again until it is given up.
    let new = serve(webhook::router("/afosto", scene.receiver(&["new"]))).await.unwrap();
    scene.mock.subscribe(format!("http://{new}/afosto"), "old");
    scene.send(4);
    let deliveries = scene.mock.deliveries().await;
    assert!(deliveries[3..].iter().all(|delivery| delivery.answered == Some(http::StatusCode::UNAUTHORIZED)));
    assert_eq!((deliveries.len(), scene.numbers().len()), (13, 3));
}

#[tokio::test]
async fn what_is_forged_malformed_or_too_large_is_refused_and_what_is_replayed_is_handled_once() {
    // Signatures by `openssl dgst -sha256 -hmac s3cret` over each body.
    const EVENT: &str = include_str!("../../../../afosto-client/tests/fixtures/event.json");
    const REORDERED: &str = r#"{"triggered_at":1763770000000,"message_id":"m-1","entity_type":"order","entity_id":"o-1","data":{"id":"o-1"},"event":"order.created"}"#;
    const SMALL: &str = r#"{"message_id":"m-2","event":"ORDER_OPENED"}"#;
    let of_event = include_str!("../../../../afosto-client/tests/fixtures/event.hmac").trim();
    let of_reordered = "96a6a4e8954dc21422ceb1430745b673e9d6c5217684e53eccfbef96fad2062f";
    let of_small = "b761f38fdc8f50d75b524175121aa760aec3af697d149dcae5bd2528280ee250";
    let of_nothing = "91dfac70c5348b04e1babb8b421ac92cec08b565b49ca16130dccb72503647b7";
    let (wrong, upper, spaced) = ("0".repeat(64), of_event.to_uppercase(), format!("  {of_event}  "));
    let giant = " ".repeat((1 << 20) + 1);
    let scene = Scene::new().await;
    let receiver = scene.receiver(&["next", "s3cret"]);
    let address = serve(webhook::router("/afosto", receiver.clone())).await.unwrap();
    for (what, signatures, body, status, handled) in [
        ("no header", vec![], EVENT, 401, 0),
        ("an empty header", vec![""], EVENT, 401, 0),
        ("a forged one", vec![wrong.as_str()], EVENT, 401, 0),
        ("another body", vec![of_event], SMALL, 401, 0),
        ("another order of keys under the first's signature", vec![of_event], REORDERED, 401, 0),
        ("a body cut short", vec![of_event], &EVENT[..EVENT.len() - 1], 401, 0),
        ("the event", vec![of_event], EVENT, 200, 1),
        ("the event again", vec![of_event], EVENT, 200, 1),
        ("in capitals", vec![upper.as_str()], EVENT, 200, 1),
        ("with spaces", vec![spaced.as_str()], EVENT, 200, 1),
        ("another order of keys, signed", vec![of_reordered], REORDERED, 200, 1),
        ("two headers, the second right", vec![wrong.as_str(), of_small], SMALL, 200, 2),
        ("two headers, both wrong", vec![wrong.as_str(), of_event], SMALL, 401, 2),
        ("a body of no bytes, signed", vec![of_nothing], "", 400, 2),
        ("a body of no bytes", vec![], "", 401, 2),
        ("a giant body", vec![of_event], &giant, 413, 2),
    ] {
        let mut request = tests::http().post(format!("http://{address}/afosto")).body(body.to_owned());
        for signature in signatures {
            request = request.header(webhook::SIGNATURE, signature);
        }
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{what}");
        assert_eq!(scene.handled.lock().unwrap().len(), handled, "{what}");
    }
    assert_eq!(receiver.bytes_in_flight(), 0);
}
