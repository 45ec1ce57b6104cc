//! Numbers as people and servers write them.

use proptest::prelude::*;

use super::*;

#[test]
fn every_usual_way_of_writing_one_number_is_read() {
    for text in [
        "684587587",
        "0684587587",
        "33684587587",
        "+33684587587",
        "+33 6 84 58 75 87",
        "+ 33 6 84 58 75 87",
        "0033 6.84.58.75.87",
        "00 33 684 587 587",
        "(06) 84-58-75-87",
        "(+33) 684587587",
        "+(33) 684587587",
        "+33 (0)6 84 58 75 87",
        "+33(0)684587587",
        "0033 (0) 684587587",
        "06/84/58/75/87",
        "06\t84\t58\t75\t87",
        "06\u{a0}84\u{202f}58\u{2009}75\u{3000}87",
        "06\u{2011}84\u{2010}58\u{2013}75\u{2212}87",
        "06·84•58·75·87",
        "\u{202a}+33 6 84 58 75 87\u{202c}",
        "\u{200e}+33684587587\u{200f}",
        "\u{2066}06 84\u{200b}58\u{ad}75 87\u{2069}\u{feff}",
        "０６８４５８７５８７",
        "＋３３（０）６８４－５８７－５８７",
        "tel:+33-6-84-58-75-87",
        "TEL:0684587587",
        " 0684587587\r\n",
    ] {
        assert_eq!(Msisdn::new(text).map(Msisdn::into_text), Ok("684587587".to_owned()), "{text:?}");
    }
}

#[test]
fn two_numbers_are_refused_and_never_the_second_topped_up() {
    for text in [
        "+33 684587587 / 0612345678",
        "684587587/612345678",
        "0684587587/88",
        "0684587587\n0612345678",
        "0684587587 0612345678",
        "+33684587587+33612345678",
        "+33684587587 +33612345678",
        "0684587587-0612345678",
        "0684587587, 0612345678",
        "0684587587; 0612345678",
        "0684587587 ou 0612345678",
        "0684587587 & 0612345678",
        "684587587.0",
        "0684587587.0",
        "33684587587.00",
        "+33684587587.0",
        "0684587587 2",
        "684587587-1",
        "684587587\t88",
        "684587587 (2)",
        "684587587 (12345)",
        "+33 684587587 7",
        "684587587\u{2044}88",
        "684587587\u{2028}88",
        "684587587\u{85}88",
        "684587587\u{b}88",
    ] {
        assert!(Msisdn::new(text).is_err(), "{text:?}");
    }
}

#[test]
fn a_number_that_lacks_a_digit_is_refused_and_its_code_not_topped_up() {
    for text in [
        "+3368458758",
        "003368458758",
        "+33 6 84 58 75 8",
        "+33 (0)6 84 58 75 8",
        "+33068458758",
        "068458758",
        "06 84 58 75 8",
        "0068458758",
        "+346845875",
        "+34 684 58 75 8",
        "3368458758",
        "33068458758",
        "000000000",
        "0000000000",
        "+33000000000",
        "+330068458758",
        "+39068458758",
        "+4512345678",
        "+45 012345678",
        "+45 12 34 56 78",
        "+376 312345",
        "+376 0312345",
        "0045 12345678",
        "+352 62112345",
        "+1 684587587",
        "+684587587",
        "00684587587",
        "+0684587587",
        "00 0684587587",
    ] {
        assert!(Msisdn::new(text).is_err(), "{text:?}: {:?}", Msisdn::new(text));
    }
}

#[test]
fn behind_an_international_prefix_nine_digits_follow_a_served_code_and_perhaps_a_trunk_zero() {
    for code in ["33", "34"] {
        for trunk in ["", "0"] {
            for prefix in ["+", "00", "+ ", "00 ", "tel:+"] {
                let text = format!("{prefix}{code}{trunk}684587587");
                assert_eq!(Msisdn::new(&text).map(Msisdn::into_text), Ok("684587587".to_owned()), "{text}");
                // One digit too few or too many moves a digit of the code among the nine, or out one of the number.
                for wrong in [format!("{prefix}{code}{trunk}68458758"), format!("{prefix}{code}{trunk}6845875877")] {
                    assert!(Msisdn::new(&wrong).is_err(), "{wrong}: {:?}", Msisdn::new(&wrong));
                }
            }
        }
    }
}

#[test]
fn a_number_of_another_country_is_refused_and_never_shortened() {
    let others =
        (1..1_000).filter(|code: &u32| !code.to_string().starts_with("33") && !code.to_string().starts_with("34"));
    for code in others {
        for prefix in ["+", "00"] {
            let text = format!("{prefix}{code}684587587");
            assert_eq!(Msisdn::new(&text), Err(ParseMsisdnError::CountryCode), "{text}");
        }
    }
    for text in [
        "+41 76 123 45 67",
        "0041 76 123 45 67",
        "+351 912 345 678",
        "+212 612-345678",
        "+590 690 12 34 56",
        "+39 312 345 6789",
        "+1 202 555 0123",
        "+44 20 7946 0958",
        "+7 912 345 67 89",
        "+45 12345678",
        "+684587587",
        "+0684587587",
    ] {
        assert_eq!(Msisdn::new(text), Err(ParseMsisdnError::CountryCode), "{text}");
    }
    assert_eq!(Msisdn::new("41761234567"), Err(ParseMsisdnError::SecondNumber));
    assert_eq!(Msisdn::new("+33 684587587 7"), Err(ParseMsisdnError::SecondNumber));
    // What is given without a code is taken as it is.
    assert_eq!(Msisdn::new("761234567").map(Msisdn::into_text), Ok("761234567".to_owned()));
}

#[test]
fn a_number_in_a_response_is_the_same_however_it_is_written_and_no_other_is() {
    for same in [
        "684587587",
        "0684587587",
        "33684587587",
        "+33 6 84 58 75 87",
        "+34684587587",
        "0033684587587",
        "+33 (0)6.84.58.75.87",
        "+684587587",
        "+0684587587",
        "684587587.0",
        "33684587587.00",
        "6.84587587e8",
        "tel:+33684587587",
        "０６８４５８７５８７",
        "06·84•58·75·87",
        "06*****587",
        "XXXXXX7587",
        "+33 ••• ••• 587",
        "7587",
        "",
        " ",
        "None",
        "null",
        "0",
        "N/A",
        "n.c.",
        "********",
    ] {
        assert!(!is_another("684587587", same), "{same:?}");
    }
    for another in [
        "684587588",
        "612345678",
        "0612345678",
        "+33612345678",
        "+33 6 84 58 75 88",
        "684587588.0",
        "68458758",
        "+41684587587",
        "0041684587587",
        "684587587 / 612345678",
        "06*****588",
        "********8",
        "7588",
    ] {
        assert!(is_another("684587587", another), "{another:?}");
    }
}

#[test]
fn fifteen_digits_are_the_most() {
    // What has no more than fifteen is refused for its code, and not for its length.
    assert_eq!(Msisdn::new("+123456789012345"), Err(ParseMsisdnError::CountryCode));
    assert_eq!(Msisdn::new("+1234567890123456"), Err(ParseMsisdnError::TooLong(16)));
    assert_eq!(Msisdn::new("1234567890123456"), Err(ParseMsisdnError::TooLong(16)));
    assert_eq!(Msisdn::new(&"6".repeat(100_000)), Err(ParseMsisdnError::TooLong(100_000)));
}

#[test]
fn what_is_no_number_is_refused_for_its_own_reason() {
    assert_eq!(Msisdn::new("84587587"), Err(ParseMsisdnError::TooShort(8)));
    assert_eq!(Msisdn::new("0084587587"), Err(ParseMsisdnError::TooShort(8)));
    assert_eq!(Msisdn::new(""), Err(ParseMsisdnError::TooShort(0)));
    assert_eq!(Msisdn::new("+"), Err(ParseMsisdnError::TooShort(0)));
    assert_eq!(Msisdn::new("O684587587"), Err(ParseMsisdnError::Character('O')));
    assert_eq!(Msisdn::new("٠٦٨٤٥٨٧٥٨٧"), Err(ParseMsisdnError::Character('٠')));
    assert_eq!(Msisdn::new("++33684587587"), Err(ParseMsisdnError::Character('+')));
    assert_eq!(Msisdn::new("0684587587 ext. 5"), Err(ParseMsisdnError::Character('e')));
}

proptest! {
    #[test]
    fn no_text_panics_and_nine_digits_are_kept(text in "\\PC{0,40}|[+0-9 ().\u{202f}-]{0,30}") {
        if let Ok(number) = Msisdn::new(&text) {
            prop_assert!(number.as_str().len() == 9 && number.as_str().bytes().all(|byte| byte.is_ascii_digit()));
            prop_assert_eq!(Msisdn::new(number.as_str()), Ok(number));
        }
    }
}
