//! Random secrets, and how they may be written.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// A secret of characters that a header can hold, with some that every encoding writes differently.
pub(crate) fn for_header(random: &mut fastrand::Rng) -> String {
    const ODD: &[u8] = b"/+=%&\"'\\<>:;,?#{}$~-_.";
    let mut secret: Vec<u8> = (0..20).map(|_| random.alphanumeric() as u8).collect();
    for _ in 0..random.usize(0..6) {
        secret.insert(random.usize(1..secret.len()), ODD[random.usize(0..ODD.len())]);
    }
    String::from_utf8(secret).unwrap()
}

/// A secret that only a body or a path has to hold.
pub(crate) fn for_body(random: &mut fastrand::Rng) -> String {
    const ODD: [char; 6] = ['é', '€', '😀', ' ', '\u{a0}', 'ß'];
    let mut secret: Vec<char> = for_header(random).chars().collect();
    for _ in 0..random.usize(0..3) {
        secret.insert(random.usize(1..secret.len()), ODD[random.usize(0..ODD.len())]);
    }
    secret.into_iter().collect()
}

/// One way to write a text.
pub(crate) const WAYS: usize = 9;

/// A text written in one of the [`WAYS`].
pub(crate) fn written(text: &str, way: usize) -> String {
    match way {
        0 => text.to_owned(),
        1 => serde_json::to_string(text).unwrap(),
        2 => utf8_percent_encode(text, NON_ALPHANUMERIC).to_string(),
        3 => serde_json::to_string(text).unwrap().replace('/', "\\/"),
        4 => text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").replace('\'', "&#39;"),
        5 => STANDARD.encode(text),
        6 => text.bytes().map(|byte| format!("{byte:02X}")).collect(),
        7 => text.to_lowercase(),
        _ => utf8_percent_encode(&format!("{text:?}"), NON_ALPHANUMERIC).to_string(),
    }
}

/// Everything a secret may be found as, in small letters.
pub(crate) fn all(secret: &str) -> Vec<String> {
    let mut spellings: Vec<String> = (0..WAYS).map(|way| written(secret, way)).collect();
    // Of base64 what stands at the beginning of a text, and after one and two other bytes, without what neighbours change.
    spellings.remove(5);
    for before in 0..3 {
        let encoded = STANDARD.encode(format!("{}{secret}", &"xx"[..before]));
        let end = encoded.trim_end_matches('=').len() - 1;
        spellings.push(encoded[[0, 2, 3][before]..end].to_owned());
    }
    spellings.iter_mut().for_each(|spelling| *spelling = spelling.trim_matches('"').to_lowercase());
    // Half of it is enough to be no secret any more.
    let half: String = secret.chars().take(secret.chars().count() / 2 + 2).collect();
    spellings.push(half.to_lowercase());
    spellings
}

/// Secrets with everything they may be found as, for whoever looks for them in several texts.
pub(crate) struct Spelled(Vec<(String, Vec<String>)>);

impl Spelled {
    pub(crate) fn new(secrets: &[String]) -> Self {
        Self(secrets.iter().map(|secret| (secret.clone(), all(secret))).collect())
    }

    /// Whether a text holds one of them.
    pub(crate) fn is_any_in(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.0.iter().any(|(_, spellings)| spellings.iter().any(|spelling| text.contains(spelling)))
    }

    /// Fails where a text holds one of them.
    #[track_caller]
    pub(crate) fn assert_none(&self, text: &str, place: &str) {
        let text = text.to_lowercase();
        for (secret, spellings) in &self.0 {
            for spelling in spellings {
                assert!(!text.contains(spelling), "{place} shows {secret:?} as {spelling:?}:\n{text}");
            }
        }
    }
}

/// Fails where a text holds a secret.
#[track_caller]
pub(crate) fn assert_none(text: &str, secrets: &[String], place: &str) {
    Spelled::new(secrets).assert_none(text, place);
}

#[test]
fn each_way_of_writing_a_secret_is_seen() {
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..200 {
        let secret = for_body(&mut random);
        for way in 0..WAYS {
            let text = format!("before {} after", written(&secret, way)).to_lowercase();
            assert!(all(&secret).iter().any(|spelling| text.contains(spelling)), "{secret:?} written in way {way}");
        }
        assert_none("another text", &[secret], "it");
    }
}
