use std::time::Duration;

use super::*;

/// 26 November 2026, 15:40:08.
const START: i64 = 1_795_707_608;

fn stable() -> Stable {
    Stable::new(UNIX_EPOCH + Duration::from_secs(START as u64), false)
}

#[test]
fn dates_are_counted_as_the_calendar_does() {
    for (date, day) in
        [("1970-01-01", 0), ("2000-02-29", 11_016), ("2001-01-01", 11_323), ("2026-11-26", 20_783), ("1969-12-31", -1)]
    {
        let moment = Moment::read(date.as_bytes()).unwrap();
        assert_eq!(moment.day, day, "{date}");
        assert_eq!(write_date(day), date);
    }
    for day in (-1_000_000..1_000_000).step_by(397) {
        let date = write_date(day);
        if date.len() == 10 && !date.starts_with('-') {
            assert_eq!(Moment::read(date.as_bytes()).unwrap().day, day, "{date}");
        }
    }
}

#[test]
fn times_of_the_run_are_moved_and_others_stay() {
    for (text, expected) in [
        ("2026-11-26T15:40:08Z", "2033-03-03T00:00:00Z"),
        ("2026-11-26T15:44:59.123456Z", "2033-03-03T00:00:00Z"),
        ("2026-11-26T16:40:09+00:00", "2033-03-03T01:00:00+00:00"),
        ("2026-11-26T16:40:09+01:00", "2033-03-03T01:00:00+01:00"),
        ("2026-11-26 15:40:10", "2033-03-03 00:00:00"),
        ("2026-11-25T15:40:08Z", "2033-03-02T00:00:00Z"),
        ("from 2026-11-26T15:40:08Z, to 2026-11-27.", "from 2033-03-03T00:00:00Z, to 2033-03-04."),
        (
            "2026-11-28T15:40:08Z 2024-07-16 2026-11-2x 12026-11-26 2026-11-261",
            "2026-11-28T15:40:08Z 2024-07-16 2026-11-2x 12026-11-26 2026-11-261",
        ),
        ("-2026-13-45T99 --- 2026-", "-2026-13-45T99 --- 2026-"),
    ] {
        assert_eq!(stable().text(text), expected);
        // Moved back, the distances are what they were, but for seconds.
        assert_eq!(
            Stable::new(UNIX_EPOCH + Duration::from_secs(START as u64), false).text(&replayed(expected, START)),
            expected
        );
    }
    for (number, expected) in
        [("1795707608", "1993420800"), ("1795711208999", "1993424400000"), ("1695707608", "1695707608"), ("12", "12")]
    {
        let mut digits = number.to_owned();
        stable().number(&mut digits);
        assert_eq!(digits, expected);
    }
    assert_eq!(replayed_number("1993424400000", START).unwrap(), format!("{}", (START + 3600) * 1000));
    assert_eq!(
        stable().header("expires", "Thu, 26 Nov 2026 15:40:08 GMT", String::new()),
        "Thu, 03 Mar 2033 00:00:00 GMT"
    );
}

#[test]
fn uuids_are_numbered_by_their_first_appearance() {
    let mut stable = stable();
    let (one, other) = ("7b977bd5-c7dc-4681-bf33-c4bd2eadc266", "0B0C3C1E-5F6E-4F4E-9A36-2C3C1B7F2A11");
    assert_eq!(
        stable.text(&format!("/a/{one}/b-{other}?{one}, x{one} {one}0 {}", one.to_uppercase())),
        format!("/a/{UUID}000000000001/b-{UUID}000000000002?{UUID}000000000001, x{one} {one}0 {UUID}000000000001")
    );
    let mut kept = Stable::new(UNIX_EPOCH, true);
    assert_eq!(kept.text(one), one);
}

#[test]
fn ids_and_ports_are_known_wherever_they_stand() {
    let mut stable = stable();
    stable.note_id("a1b2c3d4e5");
    stable.note_origin("http://127.0.0.1:41234");
    stable.note_origin("https://api.example");
    assert_eq!(stable.text("key a1b2c3d4e5, a1b2c3d4e5f"), "key stable-id-1, a1b2c3d4e5f");
    assert_eq!(
        stable.text("http://127.0.0.1:41234/x 127.0.0.1:412345 https://api.example/1"),
        "http://127.0.0.1:1/x 127.0.0.1:412345 https://api.example/1"
    );
    assert_eq!(stable.header("Idempotency-Key", "a1b2c3d4e5", "x".to_owned()), "stable-id-1");
    assert!(is_id_header("X-Idempotency-Key") && is_id_header("traceparent") && !is_id_header("accept"));
}
