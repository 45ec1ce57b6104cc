//! Every spelling of a table, and every two of them one upon the other.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::tests::secrets;
use super::*;

type Spell = fn(&str) -> String;

fn each(text: &str, spell: impl Fn(char) -> String) -> String {
    text.chars().map(spell).collect()
}

fn bytes(text: &str, spell: impl Fn(u8) -> String, between: &str) -> String {
    text.bytes().map(spell).collect::<Vec<_>>().join(between)
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn percent(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn html(character: char) -> String {
    match character {
        '&' => "&amp;".into(),
        '<' => "&lt;".into(),
        '>' => "&gt;".into(),
        _ => character.into(),
    }
}

/// RFC 4648, section 6: groups of five bits, from the first on, with padding up to a multiple of eight digits.
fn base32(bytes: &[u8], digits: &str) -> String {
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let digit = |group: &[u8]| {
        let value =
            group.iter().chain([b'0'; 5].iter()).take(5).fold(0, |value, bit| value * 2 + usize::from(bit - b'0'));
        char::from(digits.as_bytes()[value])
    };
    let text: String = bits.as_bytes().chunks(5).map(digit).collect();
    let padding = text.len().next_multiple_of(8) - text.len();
    text + &"=".repeat(padding)
}

/// Spellings, by the rules of who writes them.
const SPELLINGS: [(&str, Spell); 55] = [
    ("itself", str::to_owned),
    ("soft hyphens", |text| each(text, |c| format!("{c}\u{ad}"))),
    ("zero-width spaces", |text| each(text, |c| format!("{c}\u{200b}"))),
    ("zero-width non-joiners", |text| each(text, |c| format!("{c}\u{200c}"))),
    ("zero-width joiners", |text| each(text, |c| format!("\u{200d}{c}"))),
    ("word joiners", |text| each(text, |c| format!("{c}\u{2060}"))),
    ("byte order marks", |text| each(text, |c| format!("{c}\u{feff}"))),
    ("word breaks of HTML", |text| each(text, |c| format!("{c}<wbr>"))),
    ("word breaks of XHTML", |text| each(text, |c| format!("{c}<wbr/>"))),
    ("a letter a tag", |text| each(text, |c| format!("<b>{}</b>", html(c)))),
    ("a letter a tag with a class", |text| each(text, |c| format!("<span class=\"c-1\">{}</span>", html(c)))),
    ("colours of a terminal", |text| each(text, |c| format!("\u{1b}[1;31m{c}\u{1b}[0m"))),
    ("named soft hyphens", |text| each(text, |c| format!("{c}&shy;"))),
    ("numbered zero-width spaces", |text| each(text, |c| format!("{c}&#8203;"))),
    ("quoted-printable throughout", |text| bytes(text, |b| format!("={b:02X}"), "")),
    ("quoted-printable", |text| {
        bytes(text, |b| if b.is_ascii_alphanumeric() { char::from(b).into() } else { format!("={b:02X}") }, "")
    }),
    ("bytes with 0x", |text| bytes(text, |b| format!("0x{b:02x}"), ",")),
    ("bytes with 0X and spaces", |text| bytes(text, |b| format!("0X{b:02X}"), ", ")),
    ("decimal bytes", |text| bytes(text, |b| b.to_string(), ",")),
    ("decimal bytes with spaces", |text| bytes(text, |b| b.to_string(), ", ")),
    ("signed bytes", |text| bytes(text, |b| b.cast_signed().to_string(), ", ")),
    ("base64", |text| STANDARD.encode(text)),
    ("base64 without padding", |text| STANDARD_NO_PAD.encode(text)),
    ("base64url", |text| URL_SAFE.encode(text)),
    ("base64url without padding", |text| URL_SAFE_NO_PAD.encode(text)),
    ("base64 twice", |text| STANDARD.encode(STANDARD.encode(text))),
    ("base64 behind a name", |text| STANDARD.encode(format!("user:{text}"))),
    ("base64 of UTF-16", |text| STANDARD.encode(utf16(text))),
    ("base32", |text| base32(text.as_bytes(), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")),
    ("base32 in small letters", |text| base32(text.as_bytes(), "abcdefghijklmnopqrstuvwxyz234567")),
    ("hexadecimal", |text| bytes(text, |b| format!("{b:02x}"), "")),
    ("hexadecimal in capitals", |text| bytes(text, |b| format!("{b:02X}"), "")),
    ("hexadecimal with colons", |text| bytes(text, |b| format!("{b:02x}"), ":")),
    ("hexadecimal of UTF-16", |text| utf16(text).iter().map(|b| format!("{b:02x}")).collect()),
    ("backwards", |text| text.chars().rev().collect()),
    ("full width", |text| {
        each(text, |c| match c {
            '!'..='~' => char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c).into(),
            _ => c.into(),
        })
    }),
    ("JavaScript's escape", |text| text.encode_utf16().map(|unit| format!("%u{unit:04X}")).collect()),
    ("\\x", |text| bytes(text, |b| format!("\\x{b:02x}"), "")),
    ("octal", |text| bytes(text, |b| format!("\\{b:03o}"), "")),
    ("\\u", |text| text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect()),
    ("\\u{}", |text| each(text, |c| format!("\\u{{{:x}}}", u32::from(c)))),
    ("\\U", |text| each(text, |c| format!("\\U{:08x}", u32::from(c)))),
    ("CSS with six digits", |text| each(text, |c| format!("\\{:06x}", u32::from(c)))),
    ("CSS", |text| each(text, |c| format!("\\{:x} ", u32::from(c)))),
    ("decimal entities", |text| each(text, |c| format!("&#{};", u32::from(c)))),
    ("hexadecimal entities", |text| each(text, |c| format!("&#x{:X};", u32::from(c)))),
    ("named entities", |text| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&apos;");
        text.replace('ä', "&auml;").replace('é', "&eacute;").replace('ß', "&szlig;").replace('€', "&euro;")
    }),
    ("percent", percent),
    ("percent twice", |text| percent(&percent(text))),
    ("percent three times", |text| percent(&percent(&percent(text)))),
    ("JSON", |text| pivot_json::to_string(&text.to_owned())),
    ("composed", |text| text.nfc().collect()),
    ("decomposed", |text| text.nfd().collect()),
    ("capitals", str::to_uppercase),
    ("small letters", str::to_lowercase),
];

/// More spellings, of letters that ASCII lacks.
const OF_LETTERS: [(&str, Spell); 6] = [
    ("Latin-1, percent-encoded", |text| {
        each(text, |c| match u8::try_from(c) {
            Ok(byte) if byte.is_ascii_alphanumeric() => c.into(),
            Ok(byte) => format!("%{byte:02X}"),
            Err(_) => percent(&c.to_string()),
        })
    }),
    ("Latin-1 with \\x", |text| {
        each(text, |c| match u8::try_from(c) {
            Ok(byte) if byte >= 0x80 => format!("\\x{byte:02x}"),
            _ => c.into(),
        })
    }),
    ("UTF-8 read as Latin-1", |text| text.bytes().map(char::from).collect()),
    ("UTF-8 read as Windows-1252", |text| text.bytes().map(fold::western).collect()),
    ("UTF-8 read as Windows-1252, twice", |text| {
        let once: String = text.bytes().map(fold::western).collect();
        once.bytes().map(fold::western).collect()
    }),
    ("letters lost", |text| each(text, |c| if c.is_ascii() { c } else { char::REPLACEMENT_CHARACTER }.into())),
];

const SECRETS: [&str; 4] =
    ["k3y-0f/the+h0use=", r#"Ab/c+d=e&f"g'h\i j<k>l~m.n_o-p"#, "18498cae876943a9b1f2", "s3cr&t%41word"];
const WITH_LETTERS: [&str; 3] = ["pässwörd-für-Élan", "Straße-9-café-weiß", "zürich-42-naïve"];

/// What is wrong with what scrubbing leaves of a spelling of a secret; `None` if it is whole.
fn left(secrets: &Secrets, spelled: &str) -> Option<String> {
    let text = format!("before § ({spelled}) § after");
    let clean = scrub(&text, secrets);
    // What is said around it stays; of what was encoded together with it, or is padding, little may.
    let left = clean.strip_prefix("before §").and_then(|rest| rest.strip_suffix("§ after"));
    let most = REDACTED.len() + 24 + spelled.len() * 2 / 5;
    let is_clean = left.is_some_and(|left| left.contains(REDACTED) && left.len() <= most);
    (!is_clean).then_some(clean)
}

#[test]
fn each_spelling_of_the_table_is_replaced() {
    let mut missed = Vec::new();
    for secret in SECRETS.iter().chain(&WITH_LETTERS) {
        let of_letters = OF_LETTERS.iter().filter(|_| !secret.is_ascii());
        let secrets = secrets(&[secret]);
        for (name, spell) in SPELLINGS.iter().chain(of_letters) {
            missed.extend(left(&secrets, &spell(secret)).map(|clean| format!("{secret} in {name}: {clean}")));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// All pairs, which takes a minute: `cargo test -p pivot-core --lib each_spelling_of_a_spelling -- --ignored`.
#[test]
#[ignore = "takes a minute; a random part of it is always tried"]
fn each_spelling_of_a_spelling_is_replaced() {
    let mut missed = Vec::new();
    for secret in SECRETS.iter().chain(&WITH_LETTERS) {
        let of_letters = OF_LETTERS.iter().filter(|_| !secret.is_ascii());
        let secrets = secrets(&[secret]);
        for (inner_name, inner) in SPELLINGS.iter().chain(of_letters) {
            let spelled = inner(secret);
            for (name, outer) in SPELLINGS {
                let left = left(&secrets, &outer(&spelled));
                missed.extend(left.map(|clean| format!("{secret} in {name} of {inner_name}: {clean}")));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_random_secret_is_replaced_in_two_random_spellings(
        secret in "[!-~]{0,6}[a-zA-Z0-9]{8,20}[!-~]{0,8}",
        inner in 0..SPELLINGS.len(),
        outer in 0..SPELLINGS.len(),
    ) {
        let (inner, outer) = (SPELLINGS[inner], SPELLINGS[outer]);
        let missed = left(&secrets(&[&secret]), &outer.1(&inner.1(&secret)));
        prop_assert!(missed.is_none(), "{} of {}: {}", outer.0, inner.0, missed.unwrap_or_default());
    }

    #[test]
    fn a_random_secret_with_other_letters_is_replaced_in_two_random_spellings(
        secret in "[a-zéàßñ]{1,3}[a-zA-Z0-9]{8,20}[äöüÉ€]{1,2}[a-z0-9]{0,4}",
        inner in 0..SPELLINGS.len() + OF_LETTERS.len(),
        outer in 0..SPELLINGS.len(),
    ) {
        let inner = SPELLINGS.iter().chain(&OF_LETTERS).nth(inner).unwrap();
        let outer = SPELLINGS[outer];
        let missed = left(&secrets(&[&secret]), &outer.1(&inner.1(&secret)));
        prop_assert!(missed.is_none(), "{} of {}: {}", outer.0, inner.0, missed.unwrap_or_default());
    }
}
