//! Bodies of successes of operations that give nothing, of which nothing says failure: which of them say success.

use super::failure::{Nothing, nothing_but};

fn verdict(body: &str) -> Nothing {
    nothing_but(&serde_json::from_str(body).unwrap())
}

/// A flag, a state, a code or a message that is none of those that say that all went well, and nothing else that does.
const UNCLEAR: &[&str] = &[
    // No object.
    "0",
    "7",
    "1.5",
    r#""hello""#,
    r#""3fa85f64-5717""#,
    r#""7""#,
    r#""locked""#,
    "[0]",
    "[1, 2]",
    "[404]",
    r#"["locked"]"#,
    r#"["3fa85f64-5717"]"#,
    r#"[{"success": true}, null, 7]"#,
    // Codes.
    r#"{"code": 40301}"#,
    r#"{"code": 1}"#,
    r#"{"rc": 12}"#,
    r#"{"returnCode": "B7"}"#,
    r#"{"statusCode": 302}"#,
    r#"{"statusCode": "PaymentRequired"}"#,
    r#"{"statusCode": "Locked"}"#,
    r#"{"id": "req-9", "code": 42}"#,
    // States.
    r#"{"status": "E"}"#,
    r#"{"status": "4xx"}"#,
    r#"{"status": "locked"}"#,
    r#"{"status": "suspended"}"#,
    r#"{"status": "void"}"#,
    r#"{"status": "skipped"}"#,
    r#"{"status": "ignored"}"#,
    r#"{"status": "noop"}"#,
    r#"{"status": 7}"#,
    r#"{"status": 302, "location": "/login"}"#,
    r#"{"status": 0, "message": "locked"}"#,
    r#"{"status": "0", "message": "locked"}"#,
    r#"{"status": 1, "message": "locked"}"#,
    r#"{"filter": "all", "state": "blocked"}"#,
    // Flags.
    r#"{"success": {"value": 7}}"#,
    r#"{"success": {"value": false}}"#,
    r#"{"success": ["no"]}"#,
    // Words, in whatever language.
    r#"{"message": "Account suspended"}"#,
    r#"{"message": "Onder onderhoud"}"#,
    r#"{"message": "Mot de passe"}"#,
    r#"{"message": "Gesperrt"}"#,
    r#"{"message": "Payment required"}"#,
    r#"{"message": "Please log in"}"#,
    r#"{"message": "Quota reached"}"#,
    r#"{"message": "already exists"}"#,
    r#"{"message": "Undefined index: id"}"#,
    r#"{"message": "no healthy upstream"}"#,
    r#"{"message": "No order accepted"}"#,
    r#"{"message": "No orders were accepted"}"#,
    r#"{"message": "No pending orders were deleted"}"#,
    r#"{"message": "0 items updated"}"#,
    r#"{"message": "Nothing was deleted"}"#,
    r#"{"message": "Aucune commande n'a été annulée"}"#,
    r#"{"message": "Er zijn geen orders verwijderd"}"#,
    r#"{"message": "Er werd niets verwijderd"}"#,
    r#"{"status": "none accepted"}"#,
    r#""no order accepted""#,
    r#"{"message": ["order locked"]}"#,
    r#"{"detail": "Order is locked"}"#,
    r#"{"error": null, "message": "locked"}"#,
    r#"{"id": "req-9", "message": "order locked"}"#,
    r#"{"orderId": "o-1", "message": "order locked"}"#,
    r#"{"title": "A book", "description": "good"}"#,
    // A thing without an identity, or a place to go to.
    r#"{"redirect": "/login"}"#,
    r#"{"url": "/login"}"#,
    r#"{"id": null, "number": ""}"#,
    r#"{"id": 0, "colour": "red"}"#,
    r#"{"balance": 3}"#,
    // Inside of others.
    r#"{"wrapper": {"status": "locked"}}"#,
    r#"{"data": {"message": "locked"}}"#,
    r#"{"header": {"code": 40301}}"#,
    r#"{"AcceptOrderResult": {"Code": 7}}"#,
];

/// What is a failure wherever nothing is expected, besides those that are listed for all operations.
const FAILED: &[&str] = &[
    "-1",
    r#"{"ret": 1, "msg": "locked"}"#,
    r#"{"code": -1}"#,
    r#"{"returnCode": -1}"#,
    r#"{"ret": -1, "msg": "x"}"#,
    r#"{"status": -1, "message": "x"}"#,
    r#"{"result": "-1"}"#,
    r#"{"statusCode": -5}"#,
    r#"{"success": -1}"#,
    r#"{"success": "nope"}"#,
    r#"{"status": "timed_out"}"#,
    r#"{"apiError": "x"}"#,
    r#"{"serverError": true}"#,
    r#"{"errorResult": {"n": 1}}"#,
    r#"{"errors_list": ["x"]}"#,
    r#"{"problems": ["x"]}"#,
    r#"{"erreur": "x"}"#,
    r#"{"fehler": "x"}"#,
    r#"{"foutmelding": "x"}"#,
    r#"{"requestFault": {"n": 1}}"#,
    r#"{"problemCount": 2}"#,
    r#"{"noErrors": false}"#,
    r#"{"error": {}}"#,
    r#"{"error": {}, "data": null}"#,
    r#"{"notFound": true}"#,
    r#"{"unauthorized": true}"#,
    r#"{"invalid": true}"#,
    r#"{"message": "Verboden"}"#,
    r#"{"message": "De order is niet bevestigd"}"#,
    r#"{"message": "La commande n'est pas annulée"}"#,
    r#"{"message": "Solde insuffisant"}"#,
    r#"{"messages": [{"type": "error", "message": "x"}]}"#,
    r#"{"d": {"success": false}}"#,
    r#"{"wrapper": {"success": false}}"#,
    r#"{"header": {"code": 500}}"#,
    r#"{"AcceptOrderResult": {"Success": false}}"#,
    r#"{"data": {"acceptOrder": {"success": false}}}"#,
    r#"{"Envelope": {"Body": {"AcceptOrderResponse": {"return": {"success": false}}}}}"#,
];

/// What says success, or is the thing that the call was about.
const WELL: &[&str] = &[
    r#"{"id": "o-1", "status": "locked", "number": "A-1"}"#,
    r#"{"id": "o-1", "code": 450, "name": "SIM"}"#,
    r#"{"orderId": "o-1"}"#,
    r#"{"order_ids": [1, 2]}"#,
    r#"{"uuid": "3fa85f64-5717", "colour": "red", "message": "hello"}"#,
    r#"{"success": true, "message": "hello", "status": "locked"}"#,
    r#"{"status": "ok", "data": {"colour": "red"}}"#,
    r#"{"status": "processing"}"#,
    // A search engine's task.
    r#"{"taskUid": 1, "indexUid": "orders", "status": "enqueued", "type": "settingsUpdate"}"#,
    // The vendors' languages.
    r#"{"message": "Le véhicule a été désactivé"}"#,
    r#"{"message": "Opération réussie"}"#,
    r#"{"message": "Transaction annulée"}"#,
    r#"{"message": "Bestelling verwijderd"}"#,
    r#"{"message": "De order is bevestigd"}"#,
    r#"{"result": 1}"#,
    r#"{"deleted": 3}"#,
    r#"{"deleted_at": null, "deleted": "2026-01-01"}"#,
    r#"{"requestId": "r-1"}"#,
    r#"{"data": {"deleteOrder": {"success": true}}}"#,
    r#"{"d": {"id": "o-1"}}"#,
    r#"{"d": null}"#,
    r#"{"AcceptOrderResult": {"Success": true}}"#,
    r#"{"noErrors": true}"#,
    r#"{"apiError": null, "problemCount": 0}"#,
    r#"{"type": "success", "text": "Order"}"#,
    r#"{"message": "Item no longer on hold"}"#,
    r#"{"message": "Don't worry, all fine"}"#,
    r#"{"message": "Nothing failed"}"#,
    r#"{"message": "No errors. Order accepted"}"#,
    r#"{"message": "No error: done"}"#,
    r#"{"message": "Order accepted, nothing else was changed"}"#,
    r#"{"message": "10 items updated"}"#,
    r#"{"message": "Order no 12 was accepted"}"#,
    r#"{"message": "Aucune erreur"}"#,
    r#"{"message": "Errors: 0"}"#,
    r#"[{"id": 1}, {"id": 2, "status": "late"}]"#,
];

#[test]
fn what_is_neither_plainly_well_nor_ill_is_not_what_was_expected() {
    for body in UNCLEAR {
        assert_eq!(verdict(body), Nothing::Unexpected, "{body}");
    }
}

#[test]
fn what_says_failure_in_a_name_a_number_or_a_wrapper_is_one() {
    for body in FAILED {
        assert!(matches!(verdict(body), Nothing::Failed(_)), "{body}");
    }
}

#[test]
fn what_says_success_is_one_and_so_is_the_thing_itself() {
    for body in WELL {
        assert_eq!(verdict(body), Nothing::Well, "{body}");
    }
}

#[test]
fn what_is_long_is_judged_by_all_of_it_and_in_time() {
    let mut items = vec![r#"{"id": 1}"#; 5_000];
    items.push(r#"{"success": false}"#);
    assert!(matches!(verdict(&format!("[{}]", items.join(","))), Nothing::Failed(_)));
    let wide: Vec<String> = (0..5_000).map(|at| format!(r#""f{at}": {{"a": 1}}"#)).collect();
    assert_eq!(verdict(&format!("{{{}}}", wide.join(","))), Nothing::Unexpected);
}
