use std::time::UNIX_EPOCH;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;

use super::*;
use crate::recording::content::Content;
use crate::recording::interaction::{Interaction, Outcome, Request, Response};
use crate::redaction::Secret;
use crate::redaction::scrub::work;

pub(crate) fn settings() -> Settings {
    Settings { start: UNIX_EPOCH, keeps_ids: false, secrets: Vec::new(), secret_names: Vec::new() }
}

/// A GET that was answered with this.
pub(crate) fn answered(media_type: &str, body: &str) -> Entry {
    let request = Request {
        method: "GET".to_owned(),
        origin: "https://api.example".to_owned(),
        path: "/parts".to_owned(),
        query: Vec::new(),
        headers: vec![("accept".to_owned(), "application/json".to_owned())],
        body: Content::Empty,
    };
    let body = Content::read(Some(media_type), None, body.as_bytes());
    let response = Response { status: 200, headers: Vec::new(), body, broken: None };
    Entry {
        interaction: Interaction { operation: None, request, outcome: Outcome::Response(response) },
        secrets: Vec::new(),
        secret_headers: Vec::new(),
        unreadable: Vec::new(),
        hides_answer: false,
        is_large: false,
        is_over: true,
    }
}

fn json(value: &serde_json::Value) -> Entry {
    answered("application/json", &value.to_string())
}

/// Adds one after the other, and tells which have changed those before.
fn add_all(lines: &mut Lines, entries: &[Entry], mut each: impl FnMut(&Added)) {
    let entries = shared(entries);
    for (position, entry) in entries.iter().enumerate() {
        each(&lines.add(vec![(position, Entry::clone(entry))], &|at| Arc::clone(&entries[at])));
    }
}

fn shared(entries: &[Entry]) -> Vec<Arc<Entry>> {
    entries.iter().cloned().map(Arc::new).collect()
}

#[test]
fn an_answer_with_a_new_secret_costs_the_same_whatever_was_recorded_before() {
    let mut rng = fastrand::Rng::with_seed(9);
    let mut token = |length: usize| -> String { std::iter::repeat_with(|| rng.alphanumeric()).take(length).collect() };
    type Answer = fn(usize, String) -> serde_json::Value;
    let kinds: [(&str, Answer); 6] = [
        ("no secret", |number, token| serde_json::json!({"number": number, "note": format!("blue {token}")})),
        ("token", |number, token| serde_json::json!({"number": number, "access_token": token})),
        ("jwt", |_, token| serde_json::json!({"token": format!("eyJhbGciOiJIUzI1NiJ9.{token}.{token}")})),
        ("numbered", |number, token| serde_json::json!({"session_id": format!("session-{number:04}"), "a": token})),
        (
            "digits",
            |number, token| serde_json::json!({"otp": format!("{:06}", (number + 3) * 791_953 % 1_000_000), "a": token}),
        ),
        ("name", |number, token| serde_json::json!({format!("{token}"): number})),
    ];
    for (kind, answer) in kinds {
        let mut entries: Vec<Entry> = (0..120).map(|number| json(&answer(number, token(24)))).collect();
        if kind == "name" {
            for (number, entry) in entries.iter_mut().enumerate() {
                entry.secret_headers.push(format!("x-{number}-key"));
            }
        }
        let (mut lines, mut costs) = (Lines::new(&settings()), Vec::new());
        let mut before = work();
        add_all(&mut lines, &entries, |added| {
            assert!(!added.is_changed, "{kind}");
            costs.push(work() - before);
            before = work();
        });
        let (early, late) = (costs[2..22].iter().sum::<usize>(), costs[100..].iter().sum::<usize>());
        // Now and then a line is looked at again in vain.
        assert!(late * 2 <= early * 3, "{kind}: {early}, then {late}");
    }
}

#[test]
fn only_lines_that_hold_what_became_known_are_made_anew() {
    let token = |number: usize| format!("Tt{:024x}", (number as u128 + 1) * 0x9e37_79b9_7f4a_7c15_f39c);
    let entries: Vec<Entry> = (0..100)
        .map(|number| json(&serde_json::json!({"next": token(number + 1), "access_token": token(number)})))
        .collect();
    let (mut lines, mut costs) = (Lines::new(&settings()), Vec::new());
    let mut before = work();
    add_all(&mut lines, &entries, |added| {
        costs.push(work() - before);
        assert_eq!(added.is_changed, costs.len() > 1);
        before = work();
    });
    let (early, late) = (costs[10..30].iter().sum::<usize>(), costs[80..].iter().sum::<usize>());
    assert!(late * 2 <= early * 3, "{early}, then {late}");
    let text = lines.all();
    assert!((0..100).all(|number| !text.contains(&token(number))));
    assert!(text.contains(&token(100)));
}

/// Ways to write a text.
const SPELLINGS: [fn(&str) -> String; 9] = [
    str::to_owned,
    |text| url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
    |text| text.bytes().map(|byte| format!("%{byte:02x}")).collect(),
    |text| STANDARD.encode(text),
    |text| STANDARD.encode(format!("ada:{text}")),
    |text| text.bytes().map(|byte| format!("{byte:02x}")).collect(),
    |text| text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect(),
    |text| text.chars().rev().collect(),
    str::to_ascii_uppercase,
];

/// An attempt that shows a text where nothing tells that it is a secret.
fn showing(place: usize, text: &str) -> Entry {
    let mut entry = json(&serde_json::json!({"a": 1}));
    let request = &mut entry.interaction.request;
    match place {
        0 => return json(&serde_json::json!({"note": format!("see {text} there"), "tags": ["red", text]})),
        1 => return json(&serde_json::json!({text: "key"})),
        2 => return answered("text/plain", &format!("a page about {text}, and more")),
        3 => return answered("text/csv", &format!("id,x-odd\n1,{text}\n2,green\n")),
        4 => request.query.push(("q".to_owned(), text.to_owned())),
        5 => request.headers.push(("x-odd".to_owned(), text.to_owned())),
        6 => {
            request.body =
                Content::read(Some("application/x-www-form-urlencoded"), None, format!("x={text}").as_bytes())
        }
        7 => {
            request.path =
                format!("/parts/{}", url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>())
        }
        _ => request.body = Content::read(None, None, &[b"\x00\xff\x01", text.as_bytes(), b"\x00\xfe\x02"].concat()),
    }
    entry
}

/// An attempt that tells that a text is a secret.
fn telling(way: usize, text: &str) -> Entry {
    let mut entry = json(&serde_json::json!({"access_token": text}));
    match way {
        0 => return entry,
        1 => return json(&serde_json::json!({"name": "password", "value": text})),
        2 => entry = answered("text/plain", &format!("password={text}&x=1")),
        3 => {
            entry = json(&serde_json::json!({}));
            entry.secrets.push(Secret::from(text));
        }
        4 => {
            // A name, with which what stood under it before is one too.
            entry = json(&serde_json::json!({}));
            entry.secret_headers.push("X-Odd".to_owned());
            entry.interaction.request.headers.push(("x-odd".to_owned(), text.to_owned()));
        }
        _ => {
            entry = json(&serde_json::json!({}));
            entry.interaction.request.headers.push(("authorization".to_owned(), format!("Bearer {text}")));
        }
    }
    entry
}

/// Without what tells one placeholder from another.
fn unnumbered(lines: &str) -> String {
    let mut plain = String::new();
    for (at, piece) in lines.split("redacted-").enumerate() {
        plain.push_str(if at > 0 { "redacted" } else { "" });
        plain.push_str(if at > 0 { piece.trim_start_matches(|c: char| c.is_ascii_digit()) } else { piece });
    }
    plain
}

fn secret() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zA-Z0-9]{10,30}", "[a-zA-Z0-9/+=_.-]{8,20}", "[a-z]{4}[0-9]{2,4}", "[0-9]{4,7}", "p[äöü]ss[0-9]{5}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn the_lines_are_those_of_a_recording_whose_secrets_were_known_from_the_beginning(
        secrets in prop::collection::vec(secret(), 1..4),
        steps in prop::collection::vec((any::<prop::sample::Index>(), 0..9_usize, 0..9_usize, 0..12_usize), 1..20),
    ) {
        let entries: Vec<Entry> = steps
            .iter()
            .map(|(which, spelling, place, way)| {
                let secret = which.get(&secrets);
                if *way < 6 { telling(*way, secret) } else { showing(*place, &SPELLINGS[*spelling](secret)) }
            })
            .collect();
        let shared = shared(&entries);
        let mut lines = Lines::new(&settings());
        let mut file = Cassette::head();
        for position in 0..entries.len() {
            let over = vec![(position, entries[position].clone())];
            let added = lines.add(over, &|at| Arc::clone(&shared[at]));
            if added.is_changed { file = lines.all() } else { file.push_str(&added.lines) }
            prop_assert_eq!(&file, &lines.all());

            // What is written once it is all known.
            let mut known = entries[..=position].to_vec();
            let mut cleaner = settings().cleaner(&mut known);
            let mut expected = Cassette::head();
            for entry in &mut known {
                entry.edit(&mut cleaner);
                expected.push_str(&line(&entry.interaction));
            }
            prop_assert_eq!(unnumbered(&file), unnumbered(&expected));
        }
        // By a search of another kind.
        let told: Vec<&String> = steps
            .iter()
            .filter(|(.., way)| *way < 6)
            .map(|(which, ..)| which.get(&secrets))
            .filter(|secret| secret.len() >= 8 && secret.bytes().any(|byte| byte.is_ascii_digit()))
            .collect();
        for secret in told {
            for spelling in SPELLINGS {
                let written = spelling(secret);
                prop_assert!(!file.contains(&written), "{} is {} in {}", secret, written, file);
            }
        }
    }
}

#[test]
fn what_becomes_known_while_a_large_attempt_is_looked_through_is_not_in_its_line() {
    let large = |text: &str| json(&serde_json::json!({"log": text, "access_token": "l4rge-s3cret-1"}));
    for (early, late, is_again) in [
        // A secret of another one stands in it, under its own name, below a name that is learned, and nowhere.
        ("see s3cret-0815-x", telling(0, "s3cret-0815-x"), true),
        ("czNjcmV0LTA4MTUteA==", telling(0, "s3cret-0815-x"), true),
        ("nothing", telling(0, "s3cret-0815-x"), false),
        (
            "nothing",
            {
                let mut entry = telling(4, "s3cret-0815-x");
                entry.secret_headers = vec!["Log".to_owned()];
                entry
            },
            true,
        ),
    ] {
        let entries = shared(&[json(&serde_json::json!({"echo": "l4rge-s3cret-1"})), large(early), late]);
        let entry_at = |position: usize| Arc::clone(&entries[position]);
        let one = |position: usize| vec![(position, Entry::clone(&entries[position]))];
        let mut lines = Lines::new(&settings());
        lines.add(one(0), &entry_at);
        let mut beside = lines.beside();
        lines.tell(&mut beside);
        let prepared = beside.prepare(1, Entry::clone(&entries[1]));
        // Meanwhile.
        lines.add(one(2), &entry_at);
        assert!(lines.all().contains("l4rge-s3cret-1"));
        let mut added = lines.add_prepared(prepared, &mut beside, &entry_at);
        assert!(added.is_changed && !lines.all().contains("l4rge"), "{early}");
        assert_eq!(added.lines.is_empty(), is_again, "{early}");
        if is_again {
            lines.tell(&mut beside);
            let prepared = beside.prepare(1, Entry::clone(&entries[1]));
            added = lines.add_prepared(prepared, &mut beside, &entry_at);
        }
        assert!(!added.lines.is_empty() && !added.lines.contains("see s3cret") && !added.lines.contains("czNjcmV0"));
        assert!(!added.lines.contains("nothing") || !is_again, "{}", added.lines);
        assert!(lines.all().ends_with(&added.lines));
        // Its line is made anew as any other's.
        assert!(lines.add(vec![(2, telling(0, "https://api.example"))], &entry_at).is_changed);
    }
}

#[test]
fn a_number_is_a_secret_however_it_is_written_before_and_after() {
    let forms = ["77120943", "-77120943", "77120943.0", "7.7120943e7", "77120943E0"];
    for secret in forms {
        for other in forms {
            let note = answered("application/json", &format!(r#"{{"note": {other}}}"#));
            let told = answered("application/json", &format!(r#"{{"pin": {secret}}}"#));
            for entries in [[note.clone(), told.clone()], [told, note]] {
                let mut lines = Lines::new(&settings());
                add_all(&mut lines, &entries, |_| ());
                let text = lines.all();
                assert!(!text.contains("7120943"), "{secret}, {other}: {text}");
            }
        }
    }
}
