use pivot_json::Lenient;
use pivot_json_derive::JsonObject;
use proptest::prelude::*;

use super::*;

const FIVE_FORMS: [(&str, &str); 5] = [
    ("2024-10-17T14:01:38", "2024-10-17T14:01:38"),
    ("2024-10-17T14:01:38Z", "2024-10-17T14:01:38"),
    ("2024-10-17T14:01", "2024-10-17T14:01:00"),
    ("2024-10-17T14:01:38.275", "2024-10-17T14:01:38.275"),
    ("2024-10-17T14:01:38.275Z", "2024-10-17T14:01:38.275"),
];

#[test]
fn all_five_documented_forms_read_as_local_and_as_utc() {
    for (form, canonical) in FIVE_FORMS {
        assert_eq!(form.parse::<LocalDateTime>().unwrap().to_string(), canonical);
        assert_eq!(form.parse::<UtcDateTime>().unwrap().to_string(), format!("{canonical}Z"));
    }
}

#[test]
fn a_day_reads_from_all_five_forms_and_is_written_as_the_day() {
    for (form, _) in FIVE_FORMS {
        assert_eq!(form.parse::<LocalDate>().unwrap().to_string(), "2024-10-17", "{form}");
    }
    assert!("2024-10-17T25:00:00".parse::<LocalDate>().is_err());
}

#[test]
fn a_fraction_of_zero_is_not_written() {
    assert_eq!("2025-10-10T13:15:00.000Z".parse::<UtcDateTime>().unwrap().to_string(), "2025-10-10T13:15:00Z");
}

#[test]
fn an_offset_is_converted_to_utc_and_refused_for_a_local_time() {
    let text = "2025-10-10T15:15:00+02:00";
    assert_eq!(text.parse::<UtcDateTime>().unwrap().to_string(), "2025-10-10T13:15:00Z");
    assert!(text.parse::<LocalDateTime>().is_err());
    // Java's and PHP's ISO 8601, and PostgreSQL's.
    for (text, utc) in [
        ("2025-10-10T13:15:00+0000", "2025-10-10T13:15:00Z"),
        ("2025-10-10T15:15:00.275+0200", "2025-10-10T13:15:00.275Z"),
        ("2025-10-10T08:45:00-0430", "2025-10-10T13:15:00Z"),
        ("2025-10-10T15:15:00+02", "2025-10-10T13:15:00Z"),
    ] {
        assert_eq!(text.parse::<UtcDateTime>().unwrap().to_string(), utc, "{text}");
        assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), utc, "{text}");
        assert!(text.parse::<LocalDateTime>().is_err() && text.parse::<LocalDate>().is_err(), "{text}");
    }
    for text in [
        "2025-10-10T15:15:00+2",
        "2025-10-10T15:15:00+02000",
        "2025-10-10T15:15:00+",
        "2025-10-10T15:15:00 CET",
        "2025-10-10T15:15:00+9900",
        "12025-10-10T15:15:00+0000",
        "2025-10-10T15:15:00.2751234567+0000",
    ] {
        assert!(text.parse::<UtcDateTime>().is_err(), "{text}");
    }
}

#[test]
fn the_four_forms_of_orange_read_and_none_is_none() {
    for text in ["2024-03-12T17:59:18Z", "2024-03-12T17:59:18.000Z", "Tue, 12 Mar 2024 17:59:18 GMT"] {
        assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), "2024-03-12T17:59:18Z");
    }
    for (text, written) in [
        ("2021-02-21 14:34:23", Some("2021-02-21T14:34:23Z")),
        (" 2021-02-21 14:34:23.5 ", Some("2021-02-21T14:34:23.500Z")),
        ("2021-02-21  14:34:23", None),
        ("2021-2-21 14:34:23", None),
        ("2021-02-21 4:34:23", None),
        ("2021-02-21 14:34", None),
        ("2021-02-30 14:34:23", None),
        ("2021-02-21 24:00:00", None),
        ("2021-02-21 14:34:23.", None),
        ("2021-02-21 14:34:23 CET", None),
        ("12021-02-21 14:34:23", None),
        ("2021-02-21 14:34:23.1234567890", None),
        ("21/02/2021 14:34:23", None),
    ] {
        let read = text.parse::<Timestamp>().ok().map(|date| date.to_string());
        assert_eq!(read.as_deref(), written, "{text}");
    }
    let read = |json| serde_json::from_str::<Vec<Lenient<Timestamp>>>(json).unwrap();
    assert!(pivot_json::Json::is_null_like(&read(r#"["None"]"#)[0]));
    assert_eq!(read(r#"["soon"]"#)[0], Lenient::Invalid("soon".to_owned()));
}

#[test]
fn what_could_not_be_written_with_the_same_meaning_is_no_date_and_kept() {
    let texts = [
        "9999-12-31T23:59:59-05:00",
        "0000-01-01T00:00:00+14:00",
        "0000-01-01T00:00:00.5+00:01",
        "2024-10-17T14:01:38.2751234567",
        "2024-10-17T14:01:38.2751234567Z",
        "2024-10-17T14:01:38.0000000000000+02:00",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
    ];
    for text in texts {
        assert!(text.parse::<UtcDateTime>().is_err(), "{text}");
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
        assert!(text.parse::<LocalDateTime>().is_err(), "{text}");
        let kept: Lenient<UtcDateTime> = pivot_json::from_slice(format!("\"{text}\"").as_bytes()).unwrap();
        assert_eq!(pivot_json::to_string(&kept), format!("\"{text}\""));
    }
    assert!("Fri, 31 Dec 9999 23:59:59 -0500".parse::<Timestamp>().is_err());
    for (text, written) in [
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ("9999-12-31T23:59:59.999999999+00:00", "9999-12-31T23:59:59.999999999Z"),
        ("0000-01-01T00:00:00-01:00", "0000-01-01T01:00:00Z"),
        ("2024-10-17T14:01:38.275123456Z", "2024-10-17T14:01:38.275123456Z"),
    ] {
        assert_eq!(text.parse::<UtcDateTime>().unwrap().to_string(), written);
    }
    let last: LocalDateTime = "9999-12-31T23:59:59".parse().unwrap();
    assert_eq!(last.at_offset(FixedOffset::west_opt(3600).unwrap()), None);
}

#[derive(Debug, JsonObject)]
struct Dates {
    pub local: Option<Lenient<LocalDateTime>>,
    pub utc: Option<Lenient<UtcDateTime>>,
    pub day: Option<Lenient<LocalDate>>,
    pub at: Option<Lenient<Timestamp>>,
    pub must: Lenient<LocalDate>,
    /// Unknown fields, and values that do not fit their field; both are written back unmodified.
    pub extra: pivot_json::Extra,
}

#[test]
fn words_for_no_date_are_absent_where_that_may_be_and_written_back() {
    for word in ["None", "none", "NONE", "null", "NULL", "N/A", "n/a", "NA", "nil", "undefined", "-", "", " none "] {
        let json = format!(r#"{{"local":"{word}","utc":"{word}","day":"{word}","at":"{word}","must":"{word}"}}"#);
        let read: Dates = pivot_json::from_slice(json.as_bytes()).unwrap();
        assert_eq!((read.local.is_none(), read.utc.is_none()), (true, true), "{word}");
        assert_eq!((read.day.is_none(), read.at.is_none()), (true, true), "{word}");
        assert_eq!(read.must, Lenient::Invalid(word.to_owned()));
        assert!(pivot_json::misfits(&read).is_empty(), "{word}");
        assert_eq!(pivot_json::to_string(&read), json);
    }
    let read: Dates = pivot_json::from_slice(br#"{"day":"no","must":"soon"}"#).unwrap();
    assert_eq!(read.day, Some(Lenient::Invalid("no".to_owned())));
}

#[test]
fn a_local_time_becomes_an_instant_only_through_an_offset() {
    let local: LocalDateTime = "2025-10-10T15:15:00".parse().unwrap();
    let paris = FixedOffset::east_opt(2 * 3600).unwrap();
    assert_eq!(local.at_offset(paris), Some("2025-10-10T13:15:00Z".parse().unwrap()));
}

#[test]
fn days_that_do_not_exist_are_refused_and_leap_days_are_not() {
    for text in ["2023-02-29T00:00:00", "2024-13-01T00:00:00", "2024-01-01T24:00:00", "2024-10-17", "", "T", "Z"] {
        assert!(text.parse::<LocalDateTime>().is_err(), "{text}");
        assert!(text.parse::<UtcDateTime>().is_err(), "{text}");
    }
    assert!("2024-02-29T00:00:00".parse::<LocalDateTime>().is_ok());
    for text in ["2023-02-29", "14/07/2023", "+2023-07-14", "12023-07-14", "-023-07-14", ""] {
        assert!(text.parse::<LocalDate>().is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_read_is_written_in_a_form_that_reads_the_same(
        text in "\\PC{0,30}|[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,12})?)?(Z|[+-][01][0-9]:[0-5][0-9])?"
    ) {
        if let Ok(local) = text.parse::<LocalDateTime>() {
            prop_assert_eq!(local.to_string().parse::<LocalDateTime>(), Ok(local));
        }
        if let Ok(utc) = text.parse::<UtcDateTime>() {
            prop_assert_eq!(utc.to_string().parse::<UtcDateTime>(), Ok(utc));
            prop_assert!(has_plain_date(&utc.to_string()));
        }
    }
}
