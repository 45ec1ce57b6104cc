//! What is expected of a call, and what a server with a fault says.

use std::time::{Duration, SystemTime};

use tests::fault_matrix::facts::{After, Answer, Body, Gives, Idempotency, Leads, Often, Said, Subject, Trouble};
use tests::fault_matrix::faults::RetryAfter;
use tests::fault_matrix::rules::expected;
use tests::fault_matrix::wire::reply::{retry_after, with_a_bad_byte};

const PURCHASE: Subject = Subject {
    idempotency: Idempotency::NonIdempotent,
    is_bare_get: false,
    is_get: false,
    gives: Gives::Json,
    requests: 1,
    renews: true,
};
const LIST: Subject =
    Subject { idempotency: Idempotency::Safe, is_bare_get: true, is_get: true, requests: 2, ..PURCHASE };

const fn answer(status: u16) -> Answer {
    Answer { status, body: Body::Wrong, after: After::Absent, leads: Leads::Nowhere, said: Said::Nothing }
}

fn meets(subject: &Subject, trouble: Trouble, often: Often) -> (bool, u32, bool) {
    let expected = expected(subject, &trouble, often);
    (expected.kinds.is_empty(), expected.requests, expected.unknown)
}

#[test]
fn a_purchase_that_may_have_been_made_is_sent_once() {
    for often in [Often::Always, Often::Once] {
        for trouble in [Trouble::Lost { read: true }, Trouble::Silent, Trouble::Answer(answer(500))] {
            assert_eq!(meets(&PURCHASE, trouble, often), (false, 1, true), "{trouble:?}");
        }
        assert_eq!(meets(&PURCHASE, Trouble::Answer(answer(400)), often), (false, 1, false));
        assert_eq!(meets(&PURCHASE, Trouble::Answer(answer(429)), often), (false, 1, false));
    }
}

#[test]
fn a_purchase_that_certainly_was_not_begun_is_sent_again() {
    assert_eq!(meets(&PURCHASE, Trouble::NotProcessed, Often::Always), (false, 4, false));
    assert_eq!(meets(&PURCHASE, Trouble::NotProcessed, Often::Once), (true, 2, false));
    assert_eq!(meets(&PURCHASE, Trouble::Answer(answer(401)), Often::Always), (false, 2, false));
}

#[test]
fn a_list_is_asked_for_again_and_then_its_second_page() {
    assert_eq!(meets(&LIST, Trouble::Silent, Often::Once), (true, 3, false));
    assert_eq!(meets(&LIST, Trouble::Silent, Often::Always), (false, 4, false));
    let moved = Trouble::Answer(Answer { leads: Leads::Away, ..answer(302) });
    assert_eq!(meets(&LIST, moved, Often::Always), (true, 4, false));
}

#[test]
fn a_wait_that_is_too_long_ends_the_call_and_a_shorter_one_is_kept() {
    let after = |after| Trouble::Answer(Answer { after, ..answer(429) });
    let kept = expected(&LIST, &after(After::Seconds(7.0)), Often::Always);
    assert_eq!((kept.requests, kept.wait), (4, Duration::from_secs(7)));
    for too_long in [After::Seconds(61.0), After::Absurd] {
        assert_eq!(meets(&LIST, after(too_long), Often::Once), (false, 1, false));
    }
}

#[test]
fn a_date_has_each_of_the_three_forms_of_rfc_9110() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770);
    for (form, expected) in [
        (RetryAfter::ImfFixdate(7), "Sun, 06 Nov 1994 08:49:37 GMT"),
        (RetryAfter::Rfc850(7), "Sunday, 06-Nov-94 08:49:37 GMT"),
        (RetryAfter::Asctime(7), "Sun Nov  6 08:49:37 1994"),
        (RetryAfter::ImfFixdate(-30), "Sun, 06 Nov 1994 08:49:00 GMT"),
    ] {
        assert_eq!(retry_after(form, now).as_deref(), Some(expected), "{form:?}");
    }
}

#[test]
fn a_bad_byte_stands_outside_of_all_texts() {
    let bad = with_a_bad_byte(r#"[{"id": "x"}]"#);
    assert_eq!(bad, b"[\xff{\"id\": \"x\"}]");
    assert!(std::str::from_utf8(&bad).is_err());
}
