use std::cell::Cell;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

use super::*;

thread_local! {
    /// How many bytes this thread has looked at.
    pub(super) static WORK: Cell<usize> = const { Cell::new(0) };
}

/// What scrubbing a text for one secret leaves.
fn scrubbed(text: &str, secret: &str) -> String {
    scrub(text, &secrets(&[secret]))
}

pub(super) fn secrets(secrets: &[&str]) -> Secrets {
    Secrets::new(secrets.iter().map(|secret| Secret::from(*secret)).collect())
}

const SECRET: &str = r#"Ab/c+d=e&f"g'h\i j<k>l~m.n_o-p"#;

/// Spellings of [`SECRET`], written down by the rules of who writes them.
const SPELLINGS: [(&str, &str); 19] = [
    ("itself", r#"Ab/c+d=e&f"g'h\i j<k>l~m.n_o-p"#),
    ("in upper case", r#"AB/C+D=E&F"G'H\I J<K>L~M.N_O-P"#),
    ("as a host, in lower case", r#"ab/c+d=e&f"g'h\i j<k>l~m.n_o-p"#),
    ("percent-encoded", "Ab%2Fc%2Bd%3De%26f%22g%27h%5Ci%20j%3Ck%3El%7Em%2En%5Fo%2Dp"),
    ("percent-encoded in lower case", "Ab%2fc%2bd%3de%26f%22g%27h%5ci%20j%3ck%3el%7em%2en%5fo%2dp"),
    ("encodeURIComponent", "Ab%2Fc%2Bd%3De%26f%22g'h%5Ci%20j%3Ck%3El~m.n_o-p"),
    ("encodeURI", "Ab/c+d=e&f%22g'h%5Ci%20j%3Ck%3El~m.n_o-p"),
    ("a form", "Ab%2Fc%2Bd%3De%26f%22g%27h%5Ci+j%3Ck%3El%7Em.n_o-p"),
    ("percent-encoded twice", "Ab%252Fc%252Bd%253De%2526f%2522g%2527h%255Ci%2520j%253Ck%253El~m.n_o-p"),
    ("JSON", r#"Ab/c+d=e&f\"g'h\\i j<k>l~m.n_o-p"#),
    ("PHP's JSON", r#"Ab\/c+d=e&f\"g'h\\i j<k>l~m.n_o-p"#),
    ("Go's JSON", r#"Ab/c+d=e\u0026f\"g'h\\i j\u003ck\u003el~m.n_o-p"#),
    ("JSON within JSON", r#"Ab\\\/c+d=e&f\\\"g'h\\\\i j<k>l~m.n_o-p"#),
    ("Python's repr", r#"Ab/c+d=e&f"g\'h\\i j<k>l~m.n_o-p"#),
    ("hexadecimal escapes", r"Ab\x2fc\x2bd\x3de\x26f\x22g\x27h\x5ci\x20j\x3ck\x3el\x7em.n_o-p"),
    ("octal escapes", r"Ab\057c\053d\075e\046f\042g\047h\134i\040j\074k\076l\176m.n_o-p"),
    ("HTML", "Ab/c+d=e&amp;f&quot;g&#39;h\\i j&lt;k&gt;l~m.n_o-p"),
    ("HTML by numbers", "Ab&#x2F;c&#43;d&#61;e&#38;f&#34;g&#x27;h&#92;i&#32;j&#60;k&#62;l~m.n_o-p"),
    ("CSV and SQL", r#"Ab/c+d=e&f""g''h\i j<k>l~m.n_o-p"#),
];

#[test]
fn every_spelling_of_a_secret_is_replaced_and_nothing_around_it() {
    for (name, spelling) in SPELLINGS {
        let text = format!("before: {spelling}, after");
        assert_eq!(scrubbed(&text, SECRET), "before: [redacted], after", "{name}");
        assert_eq!(scrub_bytes(&text.clone().into(), &secrets(&[SECRET])), "before: [redacted], after", "{name}");
    }
}

#[test]
fn base64_at_every_position_and_hexadecimal_digits_are_replaced() {
    for before in ["", "u", "us", "user:"] {
        let encoded = STANDARD_NO_PAD.encode(format!("{before}{SECRET}!"));
        let clean = scrub(&encoded, &secrets(&[SECRET]));
        assert!(clean.contains(REDACTED) && clean.len() < REDACTED.len() + 12, "{before}: {clean}");
    }
    let digits: String = SECRET.bytes().map(|byte| format!("{byte:02X}")).collect();
    assert_eq!(scrub(&format!("<{digits}>"), &secrets(&[SECRET])), "<[redacted]>");
}

#[test]
fn the_beginning_of_a_long_secret_is_replaced_too() {
    let secret = secrets(&["18498cae876943a9f00d"]);
    assert_eq!(scrub("token 18498cae8769… is unknown", &secret), "token [redacted]… is unknown");
    assert_eq!(scrub("token 18498cae876943a9f00", &secret), "token [redacted]");
    assert_eq!(scrub("order 18498cae", &secret), "order 18498cae");
}

#[test]
fn a_short_secret_is_replaced_where_it_stands_alone() {
    let secrets = secrets(&["t", "a/b"]);
    assert_eq!(scrub("token=t, the test", &secrets), "token=[redacted], the test");
    assert_eq!(scrub("?k=a%2Fb& xa/b", &secrets), "?k=[redacted]& xa/b");
}

#[test]
fn secrets_that_hold_each_other_are_replaced_whole() {
    let secrets = secrets(&["a/b+c \"d\"", "a/b", ""]);
    let text = r#"x a/b+c "d" y a%2Fb%2Bc%20%22d%22 z a%2fb%2bc+%22d%22 "a/b+c \"d\"" a/b"#;
    let clean = r#"x [redacted] y [redacted] z [redacted] "[redacted]" [redacted]"#;
    assert_eq!(scrub(text, &secrets), clean);
    assert_eq!(scrub_bytes(&text.to_owned().into(), &secrets), clean);
}

#[test]
fn a_text_without_secrets_stays_as_it_is() {
    let secrets = secrets(&["topsecret", "\"'\""]);
    for text in ["nothing here", r"C:\temp\100%&copy; \u12 %zz &#xffffffff; \u{} \", "é ü % \\ &"] {
        assert_eq!(scrub(text, &secrets), text);
    }
    assert_eq!(scrub(r#"quotes "'" only"#, &secrets), "quotes [redacted] only");
    assert_eq!(scrub_bytes(&Bytes::from_static(b"\xff\x00%"), &secrets), &b"\xff\x00%"[..]);
}

#[test]
fn a_secret_is_found_wherever_it_stands_in_a_large_body() {
    let secret = "p/s+s\"word-0123456789";
    let spelled = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    for at in ((WINDOW - 80)..(WINDOW + 80)).step_by(31) {
        let text = format!("{}{spelled}{}", "x".repeat(at), "%".repeat(WINDOW * 2 - at));
        let clean = scrubbed(&text, secret);
        assert_eq!(clean.matches(REDACTED).count(), 1, "at {at}");
        assert_eq!(clean.len(), text.len() - spelled.len() + REDACTED.len(), "at {at}");
    }
}

/// One layer of spelling, as some program writes it.
fn spell(layer: u8, text: &str) -> String {
    match layer {
        0 => utf8_percent_encode(text, NON_ALPHANUMERIC).to_string(),
        1 => {
            let json = pivot_json::to_string(&text.to_owned());
            json[1..json.len() - 1].replace('/', "\\/")
        }
        2 => text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;"),
        3 => text
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.into() } else { format!("\\u{:04x}", c as u32) })
            .collect(),
        4 => text.to_ascii_lowercase(),
        _ => url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
    }
}

proptest! {
    #[test]
    fn no_secret_survives_up_to_four_layers_of_spelling(
        secret in "[!-~]{8,60}",
        layers in prop::collection::vec(0..6_u8, 0..LAYERS),
        around in "[ -~]{0,20}",
    ) {
        let spelled = layers.iter().fold(secret.clone(), |text, layer| spell(*layer, &text));
        let text = format!("({around}) {spelled} ({around})");
        let clean = scrubbed(&text, &secret);
        prop_assert!(!clean.contains(&spelled), "{clean}");
        prop_assert!(clean.contains(REDACTED), "{clean}");
    }

    #[test]
    fn no_text_is_a_panic(text in ".{0,200}", secret in ".{0,20}") {
        let secrets = secrets(&[&secret]);
        scrub(&text, &secrets);
        scrub_bytes(&text.into(), &secrets);
    }

    #[test]
    fn no_bytes_are_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), secret in "[%&\\\\u{}#;x0-9a-f]{1,6}") {
        scrub_bytes(&bytes.into(), &secrets(&[&secret]));
    }
}

#[test]
fn the_work_is_in_proportion_to_the_text_whatever_it_is_made_of() {
    let secrets = secrets(&["s3cr&t-with/some+signs", "aaaaaaaaaaaaaaaaaaaaaaaa", "pässwörd-ünd-mehr", "0000"]);
    for unit in [
        "a",
        "%",
        "%25",
        "\\",
        "\\u00",
        "&",
        "&amp;",
        "=",
        "=3D",
        "=41",
        "<wbr>",
        "0",
        "00 ",
        "48,",
        "YWFh",
        "s3cr",
        "<",
        "<b>",
        "<b a=1>",
        "<a",
        "MFRGG",
        "\u{1b}[1m",
        "\u{1b}",
        "\\00",
        "\\0000",
        "\u{ff21}",
        "é",
        "\u{ad}",
        "\"'",
    ] {
        let work = |times: usize| {
            WORK.with(|work| work.set(0));
            scrub(&unit.repeat(times), &secrets);
            WORK.with(Cell::get)
        };
        let (once, four_times) = (work(2_000), work(8_000));
        assert!(four_times <= once * 5, "{unit:?}: {once}, then {four_times}");
        // Windows overlap by what a secret can take.
        assert!(four_times <= 8_000 * unit.len() * BUDGET * 4, "{unit:?}: {four_times}");
    }
}

#[test]
fn what_hides_nothing_is_looked_at_once() {
    let secrets = secrets(&["s3cr&t-with/some+signs", "topsecret-1"]);
    for unit in ["The quick brown fox jumps over the lazy dog. ", "A café, a façade\n", "key: value; other: 12.50\n"]
    {
        let text = unit.repeat(1000);
        WORK.with(|work| work.set(0));
        assert_eq!(scrub(&text, &secrets), text);
        let work = WORK.with(Cell::get);
        // Windows overlap, and beginnings are compared.
        assert!(work < text.len() * 5 / 4, "{unit:?}: {work} for {}", text.len());
    }
}

#[test]
fn a_character_that_begins_like_one_of_the_secret_stays() {
    assert_eq!(scrubbed("§ (äA00a0Aaaaa) §", "aaaaA0a00Aä"), "§ ([redacted]) §");
}

#[test]
fn secrets_are_prepared_once_for_all_texts() {
    let secrets = secrets(&["topsecret-1"]);
    scrub("topsecret-1", &secrets);
    let prepared: *const _ = secrets.needles.get().unwrap();
    scrub("again topsecret-1", &secrets);
    assert!(std::ptr::eq(prepared, secrets.needles.get().unwrap()));
}

#[test]
fn ordinary_words_stay_beside_short_secrets() {
    let text = "The order 48151 of pin 12 costs 48.15 EUR; status: ok, token type: bearer.";
    assert_eq!(scrub(text, &secrets(&["ok1", "be", "pi", "9", "cos", "eord", "f pi"])), text);
}

#[test]
fn a_page_of_many_tags_is_left_as_it_is_but_for_the_secret() {
    let row = |cell: &str| {
        format!(
            "<tr class=\"odd row-1\"><td>{cell}</td><td>caf&eacute; &amp; 48%20 \\u00e9 aGVsbG8gd29ybGQ=</td></tr>\r\n"
        )
    };
    let page = |cell: &str| {
        format!(
            "<!DOCTYPE html><html><body><table>{}{}{}</table>",
            row("a").repeat(600),
            row(cell),
            row("b").repeat(600)
        )
    };
    let clean = scrubbed(&page("<b>s3cr</b>et-t0ken-1234"), "s3cret-t0ken-1234");
    assert!(clean == page("<b>[redacted]"), "{}", clean.len());
}

#[cfg(feature = "recording")]
mod growing {
    use super::*;
    use crate::redaction::scrub::{Growing, Trace};

    /// Spellings of a secret, alone and within something.
    fn spelled(secret: &str) -> Vec<String> {
        use base64::Engine;
        let base64 = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
        let mut texts: Vec<String> = (0..6).map(|layer| spell(layer, secret)).collect();
        texts.push(secret.chars().rev().collect());
        texts.push(secret.bytes().map(|byte| format!("{byte:02x}")).collect());
        texts.push(secret.bytes().map(|byte| format!("{byte}, ")).collect());
        texts.push(base64(secret));
        texts.push(base64(&format!("user:{secret}")));
        texts.push(base64(&base64(secret)));
        texts.push(spell(0, &spell(1, secret)));
        texts
    }

    proptest! {
        #[test]
        fn what_is_added_one_by_one_is_found_as_all_at_once_and_no_trace_misses_it(
            known in prop::collection::vec("[a-zA-Z0-9/+._-]{3,40}", 0..8),
            late in prop_oneof!["[a-zA-Z0-9]{8,40}", "[!-~]{3,30}", "[0-9]{3,8}", "pässwort[0-9]{0,3}"],
            which in 0..13_usize,
            around in "[ -~]{0,30}",
        ) {
            let text = format!("{around} {} {around}", spelled(&late)[which]);
            let mut growing = Growing::new();
            known.iter().for_each(|secret| drop(growing.add(secret)));
            let mut trace = Trace::default();
            let before = growing.scrub(&text, Some(&mut trace));
            let keys = growing.add(&late);
            let after = growing.scrub(&text, None);
            let all: Vec<&str> = known.iter().map(String::as_str).chain([late.as_str()]).collect();
            prop_assert_eq!(&after, &scrub(&text, &secrets(&all)), "{}", text);
            if before != after {
                prop_assert!(keys.iter().any(|key| trace.may_hold(key)), "{} in {}", late, text);
            }
        }
    }

    #[test]
    fn a_late_secret_is_hardly_ever_taken_to_stand_where_it_does_not() {
        let mut rng = fastrand::Rng::with_seed(3);
        let mut token =
            |length: usize| -> String { std::iter::repeat_with(|| rng.alphanumeric()).take(length).collect() };
        let mut growing = Growing::new();
        let mut trace = Trace::default();
        for _ in 0..20 {
            let text = format!("eyJhbGciOiJIUzI1NiJ9.{} and {}", token(60), token(16));
            growing.scrub(&text, Some(&mut trace));
        }
        let mut taken = 0;
        for _ in 0..50 {
            // They begin alike.
            let secret = format!("eyJhbGciOiJIUzI1NiJ9.{}", token(60));
            taken += usize::from(growing.add(&secret).iter().any(|key| trace.may_hold(key)));
            taken += usize::from(growing.add(&token(16)).iter().any(|key| trace.may_hold(key)));
        }
        // The first one may be what the texts begin with.
        assert!(taken <= 3, "{taken}");
    }

    #[test]
    fn the_work_does_not_grow_with_the_number_of_secrets() {
        let mut growing = Growing::new();
        let text = "{\"part\": \"blue 17\", \"code\": \"a1b2-c3d4\"} ".repeat(50);
        let work = |growing: &Growing| {
            WORK.with(|work| work.set(0));
            growing.scrub(&text, None);
            WORK.with(Cell::get)
        };
        growing.add("s3cret-t0ken-0");
        let one = work(&growing);
        (1..500).for_each(|number| drop(growing.add(&format!("s3cret-t0ken-{number}"))));
        assert!(work(&growing) <= one * 2, "{one}");
    }
}
