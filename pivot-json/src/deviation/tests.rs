#![allow(dead_code)] // the macro makes more than these tests need

use std::collections::BTreeMap;

use pivot_json_derive::JsonObject;

use super::*;
use crate::{Extra, Lenient, Misfits, OptionalVec, Records};

crate::open_enum! {
    enum Light {
        /// Stop.
        Red = "red",
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Even(u8);

impl std::str::FromStr for Even {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().ok().filter(|number| number % 2 == 0).map(Even).ok_or("not an even number")
    }
}

impl std::fmt::Display for Even {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

crate::text_form!(Even);

#[derive(Clone, Debug, Default, PartialEq, JsonObject)]
struct Wagon {
    pub weight: Option<u32>,
    pub light: Option<Light>,
    pub lights: Vec<Light>,
    pub number: Option<Lenient<Even>>,
    pub numbers: OptionalVec<Lenient<Even>>,
    #[json(alias = "belongs_to")]
    pub owner: Option<String>,
    pub next: OptionalVec<Wagon>,
    pub load: Option<Box<Wagon>>,
    pub by_name: Option<BTreeMap<String, Wagon>>,
    pub records: Records<Ticket>,
    pub extra: Extra,
}

#[derive(Clone, Debug, PartialEq, JsonObject)]
struct Ticket {
    pub id: String,
    pub light: Light,
    pub extra: Extra,
}

/// What was found, in the order of the paths.
fn shown(deviations: &Deviations) -> Vec<String> {
    let shown = deviations.iter().map(|one| {
        let steps = one.steps().map(|step| match step {
            Step::Field(name) => format!(".{name}"),
            Step::Unknown(name) => format!(".{name}?"),
            Step::Item => "[]".to_owned(),
            Step::Entry => "{}".to_owned(),
        });
        let kind = match one.kind() {
            DeviationKind::UnknownField => "field",
            DeviationKind::UnknownValue => "value",
            DeviationKind::Misfit => "misfit",
        };
        format!("{} {kind} {}", steps.collect::<String>(), one.found().as_str())
    });
    let mut shown: Vec<String> = shown.collect();
    shown.sort();
    shown
}

/// What is noted while a document is read, and what a walk finds in the value.
fn both(json: &str) -> [Vec<String>; 2] {
    let mut wagon = Wagon::default();
    let (_, noted) = crate::read_slice_noting(json.as_bytes(), &mut wagon, Misfits::SetAside).unwrap();
    let plain: Wagon = crate::from_slice(json.as_bytes()).unwrap();
    assert_eq!(wagon, plain, "to note something changes nothing: {json}");
    [shown(&noted), shown(&deviations(&wagon))]
}

#[test]
fn each_kind_is_noted_at_its_path_and_a_walk_finds_the_same() {
    for (json, expected) in [
        ("{}", vec![]),
        (r#"{"weight":"5","light":"red","lights":["red"],"number":2,"numbers":["2"],"owner":7}"#, vec![]),
        (r#"{"weight":"","light":null,"number":"","lights":null}"#, vec![]),
        (r#"{"colour":1}"#, vec![".colour? field number"]),
        (r#"{"a":[{"b":1}],"c":{"d":{}}}"#, vec![".a? field array", ".c? field object"]),
        (r#"{"light":"blue"}"#, vec![".light value string"]),
        (r#"{"light":7,"weight":"heavy"}"#, vec![".light value number", ".weight misfit string"]),
        (r#"{"light":true}"#, vec![".light value boolean"]),
        (r#"{"lights":["blue","red","green"]}"#, vec![".lights[] value string", ".lights[] value string"]),
        (
            r#"{"number":"3","numbers":[2,5,"x"]}"#,
            vec![".number misfit string", ".numbers[] misfit number", ".numbers[] misfit string"],
        ),
        (r#"{"owner":{}}"#, vec![".owner misfit object"]),
        (r#"{"owner":"x","belongs_to":"y"}"#, vec![]),
        (
            r#"{"next":[{"light":"blue"},7,{"a":null}]}"#,
            vec![".next[] misfit number", ".next[].a? field null", ".next[].light value string"],
        ),
        (
            r#"{"load":{"load":{"load":{"x":true},"light":"blue"}}}"#,
            vec![".load.load.light value string", ".load.load.load.x? field boolean"],
        ),
        (r#"{"by_name":{"k-1":{"x":""},"k-2":7}}"#, vec![".by_name{} misfit number", ".by_name{}.x? field string"]),
        (r#"{"load":[{"x":1}]}"#, vec![".load.x? field number"]),
        (r#"{"load":"{\"x\":1,\"light\":\"blue\"}"}"#, vec![".load.light value string", ".load.x? field number"]),
        (r#"{"next":"[{\"x\":1}]"}"#, vec![".next[].x? field number"]),
        (r#"{"next":{"0":{"x":1}}}"#, vec![".next[].x? field number"]),
        (
            r#"{"next":[{"next":[{"y":1}]},{"y":1}],"light":"blue"}"#,
            vec![".light value string", ".next[].next[].y? field number", ".next[].y? field number"],
        ),
        (
            r#"{"x":1,"load":{},"y":2,"next":[{}],"z":3}"#,
            vec![".x? field number", ".y? field number", ".z? field number"],
        ),
        (r#"{"load":{"light":"blue","next":7}}"#, vec![".load.light value string", ".load.next misfit number"]),
        (r#"{"records":[{"id":"a","light":"blue"}]}"#, vec![".records[].light value string"]),
        (r#"{"records":[{"id":"a","light":["blue"]}]}"#, vec![]),
        (r#"{"light":"blue",}"#, vec![".light value string"]),
    ] {
        let [noted, walked] = both(json);
        if json.contains(r#"["blue"]}]"#) {
            // A value alone in a list: its type is that of the list to the reader, and its own to the walk.
            assert_eq!(
                (noted, walked),
                (vec![".records[].light value array".to_owned()], vec![".records[].light value string".to_owned()])
            );
            continue;
        }
        assert_eq!(noted, expected, "{json}");
        assert_eq!(walked, expected, "walked: {json}");
    }
}

#[test]
fn an_item_that_fails_is_a_misfit_and_nothing_inside_of_it_is_noted() {
    let mut wagon = Wagon::default();
    let json = br#"{"records":[{"light":"blue","x":1},{"id":"a","light":"red"}]}"#;
    let (_, noted) = crate::read_slice_noting(json, &mut wagon, Misfits::SetAside).unwrap();
    assert_eq!(shown(&noted), [".records[] misfit object"]);
}

#[test]
fn the_document_itself_can_be_what_differs() {
    let mut light = Light::Red;
    let (_, noted) = crate::read_slice_noting(b" \"blue\"", &mut light, Misfits::SetAside).unwrap();
    assert_eq!(shown(&noted), [" value string"]);
    assert_eq!(shown(&deviations(&light)), [" value string"]);
    let mut lights: Vec<Light> = Vec::new();
    let (_, noted) = crate::read_slice_noting(b"[\"blue\"]", &mut lights, Misfits::SetAside).unwrap();
    assert_eq!(shown(&noted), ["[] value string"]);
}

#[test]
fn a_document_full_of_unknown_names_is_noted_up_to_a_bound() {
    let mut json = String::from("{");
    for number in 0..100_000 {
        json.push_str(&format!("\"f{number}{}\":1,", "x".repeat(number % 200)));
    }
    json.push_str("\"light\":\"blue\"}");
    let mut wagon = Wagon::default();
    let (_, noted) = crate::read_slice_noting(json.as_bytes(), &mut wagon, Misfits::SetAside).unwrap();
    for found in [noted, deviations(&wagon)] {
        assert_eq!((found.iter().count(), found.beyond()), (1000, 99_001));
        let longest = found.iter().flat_map(Deviation::steps).map(|step| match step {
            Step::Unknown(name) => name.len(),
            _ => 0,
        });
        assert_eq!(longest.max(), Some(100));
    }
}

#[test]
fn a_deviation_shows_nothing_of_the_value() {
    let json = br#"{"light":"s3cret","weight":"s3cret","number":"s3cret","x":"s3cret","by_name":{"s3cret":7}}"#;
    let mut wagon = Wagon::default();
    let (_, noted) = crate::read_slice_noting(json, &mut wagon, Misfits::SetAside).unwrap();
    assert_eq!(noted.iter().count(), 5);
    assert!(!format!("{noted:?}").contains("s3cret"), "{noted:?}");
}

#[test]
fn whoever_asks_whether_anything_was_set_aside_need_not_search_what_has_nothing() {
    let read = |json: &str| {
        let before = crate::set_aside_so_far();
        let wagon: Wagon = crate::from_slice(json.as_bytes()).unwrap();
        (crate::set_aside_so_far() != before, crate::misfits(&wagon).len(), wagon)
    };
    for json in [
        "{}",
        r#"{"weight": "12", "light": "blue", "number": "3", "x": {"weight": "heavy"}, "owner": "", "lights": [null]}"#,
        r#"{"next": [{"load": {"weight": 1}}], "records": [{"id": "a"}], "belongs_to": "b"}"#,
    ] {
        assert!(matches!(read(json), (false, 0, _)), "{json}");
    }
    for (json, misfits) in [
        (r#"{"weight": "heavy"}"#, 1),
        (r#"{"lights": ["red", {}, []]}"#, 2),
        (r#"{"next": [{"load": {"by_name": {"a": {"weight": "heavy"}}}}]}"#, 1),
        (r#"{"by_name": {"a": 7}}"#, 1),
        // Within a text, and in a document that is mended.
        (r#"{"load": "{\"weight\": \"heavy\"}"}"#, 1),
        (r#"{"weight": "heavy",}"#, 1),
        // Set aside first, and read then.
        (r#"{"weight": "heavy", "weight": 1}"#, 0),
    ] {
        let (was_set_aside, found, wagon) = read(json);
        assert_eq!((was_set_aside, found), (true, misfits), "{json}");
        let (before, copy) = (crate::set_aside_so_far(), wagon.clone());
        assert_eq!(crate::misfits(&copy).len(), misfits, "{json}");
        assert!(misfits == 0 || crate::set_aside_so_far() != before, "a copy has them too: {json}");
    }
    // By other ways.
    let before = crate::set_aside_so_far();
    let wagon: Wagon = serde_json::from_str(r#"{"weight": "heavy"}"#).unwrap();
    assert!(crate::misfits(&wagon).len() == 1 && crate::set_aside_so_far() != before);
    let before = crate::set_aside_so_far();
    let mut wagon = Wagon::default();
    crate::set_aside(&mut wagon, "weight", "heavy", &crate::ReadError::new("heavy"));
    assert!(crate::misfits(&wagon).len() == 1 && crate::set_aside_so_far() != before);
}
